// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/batch/knots.hpp>
#include <gongbao/benefits.hpp>
#include <gongbao/interop/c/plans.hpp>
#include <gongbao/interop/json.hpp>
#include <gongbao/interop/tables.hpp>
#include <gongbao/rules/compare.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "../../calc/cliffs.hpp"
#include "room.hpp"

// What a page that draws benefits asks beside the C interface: curves and their knots, and the form of tables. Each
// call fills a room with JSON, texts in both languages and amounts as numbers of fen; its status is as in gongbao.h.
// Plans have been made by the calls of gongbao.h.

namespace {

using namespace gongbao;
using explorer::json;

constexpr language languages[] = {language::en, language::zh};

/// A text that is made where it is written.
json& made(json& out, const std::string& text) { return out.value(text_view(text)); }

/// One that is made for each language.
json& both(json& out, auto&& in) {
  out.open('{');
  for (const language l : languages) made(out.key(l == language::en ? "en" : "zh"), in(l));
  return out.close('}');
}

// ---- What can be drawn ---------------------------------------------------------------------------------------------

/// The keys of the readings that a plan is made under.
template <class Benefit>
void put_readings(json& out) {
  const auto put = [&](text_view key, const auto&) { out.value(key); };
  if constexpr (calc::is_pool<Benefit>) {
    pool_readings readings;
    c::detail::each_reading(readings, put);
  } else {
    aid_readings readings;
    c::detail::each_reading(readings, put);
  }
}

/// A first day of a year on which a table is in force.
template <class Table>
date day_in(const Table& table, std::int64_t year) {
  const date first(static_cast<int>(year), 1, 1);
  return first < table.in_force.first() ? table.in_force.first() : first;
}

void open_sheet(json& out, const text& title, date day, bool qualifying) {
  made(out.open('{').key("title").value(title).key("day"), to_string(day));
  out.key("qualifying").value(qualifying).key("rows").open('[');
}
template <class Who>
void put_row(json& out, text_view category, text_view care, Who who) {
  out.open('{').key("category").value(category).key("care").value(care).key("who");
  both(out, who).close('}');
}

template <class City, class Benefit>
void put_sheets(json& out) {
  using scheme = typename Benefit::scheme;
  if constexpr (calc::is_aid<Benefit>) {
    Benefit::curves([&](const text& title, auto care, bool qualifies) {
      const auto first = Benefit::table.in_force.first();
      open_sheet(out, title, first, qualifies);
      for (const auto& r : Benefit::table.ranking)
        if (scheme::row(Benefit::table, r.category, care).is == aid_row::kind::terms)
          put_row(out, name_of(r.category), name_of(care),
                  [&](language in) { return calc::word_told(r.category, in); });
      out.close(']').key("care");
      both(out, [&](language in) { return calc::word_told(care, in); }).close('}');
    });
  } else {
    Benefit::curves([&](const text& title, std::int64_t year) {
      open_sheet(out, title, day_in(Benefit::table, year), true);
      std::vector<std::size_t> rows;
      scheme::rows(Benefit::table, year, [&](std::size_t row, const layer_terms&) { rows.push_back(row); });
      for (const std::size_t row : rows)
        put_row(out, rows.size() == 1 ? text_view() : words_of<level>[row % count_of<level>].name,
                rows.size() == 1 ? text_view() : text_view(row < count_of<level> ? "working" : "retired"),
                [&](language in) {
                  return rows.size() == 1 ? std::string(calc::anybody.in(in)) : calc::visitor_of(row, in);
                });
      out.close(']').key("care").null().close('}');
    });
  }
}

// ---- A curve -------------------------------------------------------------------------------------------------------

/// A curve of either benefit.
class drawn_curve {
 public:
  drawn_curve(const gongbao_plan& plan, std::int32_t code, const std::vector<money>& year)
      : plan_{plan}, code_{static_cast<std::uint8_t>(code)}, year_{year} {}

  /// What is refused is refused of nothing claimed, too.
  maybe<refusal> refused() const {
    if (plan_.is_pool) {
      const auto s = batch::settle(plan_.pool, code_, money{}, pool());
      return s ? maybe<refusal>() : s.refused();
    }
    const auto s = batch::settle(plan_.aid, code_, money{}, aid());
    return s ? maybe<refusal>() : s.refused();
  }
  benefit operator()(money claimed) const {
    return plan_.is_pool ? batch::visit_curve(plan_.pool, code_, pool())(claimed)
                         : batch::aid_curve(plan_.aid, code_, aid())(claimed);
  }

 private:
  money before(std::size_t number) const { return number < year_.size() ? year_[number] : money{}; }
  aid_year aid() const {
    return {.deductible_base = before(0),
            .basic_paid = before(1),
            .residual = before(2),
            .tilted = before(3),
            .tilt_paid = before(4)};
  }
  pool_year pool() const { return {.deductible_met = before(0), .paid = before(1), .portion = before(2)}; }

  const gongbao_plan& plan_;
  std::uint8_t code_;
  std::vector<money> year_;
};

void put_point(json& out, const benefit& b) {
  out.open('{').key("claimed").value(in_fen(b.claimed)).key("basic").value(in_fen(b.basic.payment));
  out.key("tilt").value(in_fen(b.tilt.payment)).key("aid").value(in_fen(b.total()));
  out.key("patient_pays").value(in_fen(b.patient_pays)).close('}');
}

void put_article(json& out, const source& where) {
  if (!where.stated()) {
    out.null();
    return;
  }
  both(out, [&](language in) {
    char buffer[512]{};
    text_writer article(buffer, sizeof buffer);
    explain(article, where, in);
    return std::string(article.written());
  });
}

/// A rate in shares of 10,000,000,000, as percent: "88%", "62.575%".
std::string as_percent(std::int64_t shares) {
  constexpr std::int64_t percent_is = 100'000'000;
  std::string all = std::to_string(shares / percent_is);
  std::string rest = std::to_string(percent_is + shares % percent_is).substr(1);
  rest.erase(rest.find_last_not_of('0') + 1);
  return all + (rest.empty() ? "" : "." + rest) + "%";
}

/// The knots of a curve by amount; of several in one place, in the order of their kinds.
std::vector<knot> knots_by_amount(const drawn_curve& curve, money most) {
  std::vector<knot> all;
  for (const knot& k : knots(curve, most)) {
    const auto behind = [](const knot& a, const knot& b) { return a.from() < b.from(); };
    all.insert(std::upper_bound(all.begin(), all.end(), k, behind), k);
  }
  return all;
}

void put_curve(json& out, const drawn_curve& curve, money most) {
  const std::vector<knot> all = knots_by_amount(curve, most);
  out.open('{').key("knots").open('[');
  const knot* earlier = nullptr;
  for (const knot& k : all) {
    const text label = meaning_of(k.kind);
    // Of several in one place, the first is why.
    const bool jumps = k.is_cliff() && (earlier == nullptr || earlier->from() != k.from());
    earlier = &k;
    out.open('{').key("kind").value(name_of(k.kind)).key("label").value(label);
    out.key("cliff").value(jumps).key("why");
    jumps ? out.value(reason_of_cliff(k.kind)) : out.null();
    out.key("article");
    // A cap that opens tilt aid does so by the article of tilt aid.
    put_article(out, (jumps ? k.at.tilt : layer_at(k.kind, k.at)).terms.source);
    out.key("before");
    put_point(out, k.before);
    out.key("at");
    put_point(out, k.at);
    out.close('}');
  }
  out.close(']').key("pieces").open('[');
  std::vector<money> starts{money{}};
  for (const knot& k : all)
    if (k.from() > starts.back()) starts.push_back(k.from());
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const benefit first = curve(starts[i]);
    made(out.open('{').key("marginal_rate"), as_percent(marginal_rate(first))).key("first");
    put_point(out, first);
    out.key("last");
    put_point(out, curve(i + 1 < starts.size() ? starts[i + 1] - fen(1) : most));
    out.close('}');
  }
  out.close(']').close('}');
}

/// Where the second of two curves brings more than the first, or less: every fen is looked at. Of each such part the
/// first amount at which the difference is largest.
void put_partings(json& out, const drawn_curve& was, const drawn_curve& is, money most) {
  out.open('[');
  for_each_parting(was, is, most, [&](const parting& p) {
    out.open('{').key("from").value(in_fen(p.range.from)).key("to").value(in_fen(p.range.to));
    out.key("everywhere").value(p.everywhere).key("more").value(in_fen(p.largest)).key("was");
    put_point(out, was(p.witness));
    out.key("is");
    put_point(out, is(p.witness));
    out.close('}');
  });
  out.close(']');
}

/// Amounts in yuan with commas between them; nothing if one of them is none.
maybe<error> read_amounts(text_view text, std::vector<money>& to) {
  for (text_view rest = text; !rest.empty();) {
    const std::size_t comma = rest.find(',');
    const outcome<money> amount = parse<money>(rest.part(0, comma));
    if (!amount) return amount.error();
    to.push_back(*amount);
    rest = comma < rest.size() ? rest.part(comma + 1) : text_view();
  }
  return {};
}

/// What a curve is asked with: what came before, and as far as which amount.
struct question {
  std::vector<money> year;
  std::vector<money> most;
  maybe<error> refused;

  question(text_view before, text_view as_far_as) {
    refused = read_amounts(before, year);
    if (!refused) refused = read_amounts(as_far_as, most);
    if (!refused && (most.size() != 1 || most[0] < money{})) refused = error::invalid_value;
  }
};

// ---- The form of a table -------------------------------------------------------------------------------------------

struct table_word {
  text_view key;
  text label;
};
/// What the headings, parts and layers of tables are called to people.
constexpr table_word table_words[] = {{"city", {"city", "城市"}},
                                      {"benefit", {"benefit", "待遇"}},
                                      {"from", {"from", "起始日"}},
                                      {"to", {"to", "终止日"}},
                                      {"part", {"part", "部分"}},
                                      {"category", {"category", "救助类别"}},
                                      {"identities", {"identities", "身份"}},
                                      {"layer", {"layer", "层次"}},
                                      {"level", {"level of institution", "医疗机构级别"}},
                                      {"deductible", {"deductible", "起付标准"}},
                                      {"rate", {"rate", "支付比例"}},
                                      {"cap", {"annual cap", "年度限额"}},
                                      {"active_rate", {"rate, employed", "支付比例（在职）"}},
                                      {"retired_rate", {"rate, retired", "支付比例（退休）"}},
                                      {"deductible_ceiling", {"ceiling of deductibles", "起付标准上限"}},
                                      {"active_cap", {"annual cap, employed", "年度限额（在职）"}},
                                      {"retired_cap", {"annual cap, retired", "年度限额（退休）"}},
                                      {"reduced_year", {"year of reduced caps", "限额减少的年度"}},
                                      {"share_of_reduced_year", {"share of caps in it", "该年度限额比例"}},
                                      {"document", {"document", "文号"}},
                                      {"article", {"article", "条款"}},
                                      {"title", {"title", "文件名称"}},
                                      {"ranking", {"order of categories", "类别顺序"}},
                                      {"terms", {"terms", "救助标准"}},
                                      {"basic", {"basic aid", "基本救助"}},
                                      {"tilt", {"tilt aid", "倾斜救助"}},
                                      {"inpatient", {"inpatient", "住院"}},
                                      {"outpatient", {"outpatient", "门诊"}},
                                      {"visits", {"visits", "就医待遇"}},
                                      {"limits", {"annual caps", "年度限额"}},
                                      {"floors", {"floors", "最低标准"}}};
text table_word_of(text_view key) {
  for (const table_word& word : table_words)
    if (word.key == key) return word.label;
  return text::alike(key);
}

struct column_form {
  text_view heading;
  text_view type;
  std::vector<std::pair<text_view, text>> words{};
};

/// What stands below each heading of a table, as its members say.
template <class Table>
class form_of_table {
 public:
  form_of_table() {
    const detail::table_headings<Table> headings;
    for (const text_view heading : headings.all()) columns_.push_back({heading, "text"});
    of("from").type = of("to").type = flat_form<date>::type;
    of("part").type = "enum";
    Table::parts([&]<class T>(T Table::*, text_view part) {
      of("part").words.push_back({part, table_word_of(part)});
      if constexpr (detail::is_category_table<T>) {
        using key = typename decltype(std::declval<T&>().stated())::category_type;
        says<key>(enumeration<key>::name, "enum");
        add_node<detail::unqualified_t<decltype(std::declval<T&>()[key{}])>>(part);
      } else if constexpr (detail::ranked<T>) {
        using rank = detail::unqualified_t<decltype(*std::declval<T&>().begin())>;
        using category = decltype(rank::category);
        says<category>(enumeration<category>::name, "enum");
        says<typename decltype(rank::identities)::category_type>("identities", "set");
      } else {
        add_node<T>(part);
      }
    });
  }
  const std::vector<column_form>& columns() const& noexcept { return columns_; }

 private:
  column_form& of(text_view heading) {
    return *std::find_if(columns_.begin(), columns_.end(), [&](const column_form& c) { return c.heading == heading; });
  }
  template <class E>
  void says(text_view heading, text_view type) {
    column_form& column = of(heading);
    column.type = type;
    if (!column.words.empty()) return;
    for (const auto& w : words_of<E>) column.words.push_back({w.name, meaning_of(w.value)});
  }
  template <class Node>
  void add_node(text_view part) {
    if constexpr (detail::has_layers<Node>) {
      of("layer").type = "enum";
      for (const auto& l : Node::layers) of("layer").words.push_back({l.name, table_word_of(l.name)});
      add_node<layer_terms>(part);
    } else if constexpr (detail::has_flat_form<Node>) {
      of(part).type = flat_form<Node>::type;
    } else {
      Node::figures(
          [&]<class T, class Owner>(T Owner::*, text_view heading) { of(heading).type = flat_form<T>::type; });
    }
  }

  std::vector<column_form> columns_;
};

}  // namespace

/// The benefits that are drawn, their sheets (kinds of care, years) and the rows of each: what gongbao_claim_code and
/// gongbao_find_plan are asked with.
EXPLORER_EXPORT(explorer_benefits)(gongbao_room* to) {
  return explorer::fill(*to, [](json& out) {
    out.open('[');
    calc::for_each_drawn<cities>([&]<class City, class Benefit>(City, Benefit) {
      out.open('{').key("city").value(City::key).key("city_name");
      both(out, [](language in) { return std::string(in == language::en ? City::name : City::name_zh); });
      out.key("benefit").value(Benefit::key).key("name").value(Benefit::name);
      out.key("rule").value(Benefit::settled_by.id).key("is_pool").value(calc::is_pool<Benefit>);
      bool of_day = false;
      if constexpr (calc::is_pool<Benefit>) of_day = Benefit::scheme::period == deductible_period::day;
      out.key("deductible_of_day").value(of_day).key("readings").open('[');
      put_readings<Benefit>(out);
      out.close(']').key("sheets").open('[');
      put_sheets<City, Benefit>(out);
      out.close(']').close('}');
    });
    out.close(']');
  });
}

/// The knots of a curve up to an amount: what changes at each, by which article, whether it is a cliff and why, what
/// the fen before it brings and what it brings; and the pieces between them with their marginal rate. `year` is what
/// came before, the amounts of gongbao_aid_year or gongbao_pool_year in their order.
EXPLORER_EXPORT(explorer_curve)
(const gongbao_plan* plan, std::int32_t code, const char* year, std::size_t year_size, const char* most,
 std::size_t most_size, gongbao_room* to) {
  const question asked({year, year_size}, {most, most_size});
  if (asked.refused) return c::detail::status_of(*asked.refused);
  const drawn_curve curve(*plan, code, asked.year);
  if (const auto refused = curve.refused()) return c::detail::status_of(refused->error);
  return explorer::fill(*to, [&](json& out) { put_curve(out, curve, asked.most[0]); });
}

/// Where one plan brings more than another, and where less: the amounts, how much most, and what both bring there.
EXPLORER_EXPORT(explorer_difference)
(const gongbao_plan* was, const char* year_was, std::size_t year_was_size, const gongbao_plan* is, const char* year_is,
 std::size_t year_is_size, std::int32_t code, const char* most, std::size_t most_size, gongbao_room* to) {
  const question of_first({year_was, year_was_size}, {most, most_size});
  const question of_second({year_is, year_is_size}, {most, most_size});
  for (const question* asked : {&of_first, &of_second})
    if (asked->refused) return c::detail::status_of(*asked->refused);
  const drawn_curve first(*was, code, of_first.year);
  const drawn_curve second(*is, code, of_second.year);
  for (const drawn_curve* curve : {&first, &second})
    if (const auto refused = curve->refused()) return c::detail::status_of(refused->error);
  return explorer::fill(*to, [&](json& out) { put_partings(out, first, second, of_first.most[0]); });
}

/// What stands below each heading of the tables of a benefit: its type and, of a closed list, its words.
EXPLORER_EXPORT(explorer_table_form)
(const char* city, std::size_t city_size, const char* benefit, std::size_t benefit_size, gongbao_room* to) {
  to->size = 0;
  std::int32_t status = c::detail::status_of(error::unknown_value);
  for_each_benefit<cities>([&]<class City, class Benefit>(City, Benefit) {
    if (!(City::key == text_view(city, city_size)) || !(Benefit::key == text_view(benefit, benefit_size))) return;
    status = explorer::fill(*to, [](json& out) {
      out.open('[');
      const form_of_table<detail::unqualified_t<decltype(Benefit::table)>> form;
      for (const column_form& c : form.columns()) {
        out.open('{')
            .key("heading")
            .value(c.heading)
            .key("label")
            .value(table_word_of(c.heading))
            .key("type")
            .value(c.type)
            .key("words")
            .open('[');
        for (const auto& [key, label] : c.words)
          out.open('{').key("key").value(key).key("label").value(label).close('}');
        out.close(']').close('}');
      }
      out.close(']');
    });
  });
  return status;
}

/// What is wrong with tables, by line and heading, held to what gongbao_read_tables is; an empty list if nothing.
EXPLORER_EXPORT(explorer_table_faults)(const char* csv, std::size_t csv_size, std::int32_t what, gongbao_room* to) {
  const auto faults = read_tables_of<cities>(
      text_view(csv, csv_size), [](const auto&...) {}, what == GONGBAO_MEANING ? held_to::meaning : held_to::printed);
  return explorer::fill(*to, [&](json& out) {
    out.open('[');
    for (const table_fault& f : faults) {
      out.open('{').key("line").value(static_cast<std::int64_t>(f.line)).key("column").value(text_view(f.column));
      out.key("error").value(name_of(f.error)).key("message");
      both(out, [&](language in) { return to_string(f, in); }).close('}');
    }
    out.close(']');
  });
}
