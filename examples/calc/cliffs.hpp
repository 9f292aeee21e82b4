// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_CLIFFS_HPP
#define GONGBAO_EXAMPLES_CALC_CLIFFS_HPP

#include <gongbao/interop/string.hpp>
#include <gongbao/rules/benefit.hpp>
#include <gongbao/rules/city.hpp>
#include <gongbao/rules/curves.hpp>
#include <gongbao/rules/explain.hpp>
#include <gongbao/rules/knots.hpp>

#include <algorithm>
#include <initializer_list>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../common/told.hpp"

// The atlas of a list of cities: where each benefit bends, and where it jumps.

namespace calc {

/// One row of a benefit table, drawn: its knots, and the most that one claim brings.
struct atlas_row {
  std::string who;
  gongbao::knots knots;
  gongbao::money most;
};

/// Where a better category loses most against the next lesser one.
struct atlas_overtaking {
  std::string better;
  std::string lesser;
  gongbao::benefit of_better;
  gongbao::benefit of_lesser;

  gongbao::money loss() const { return of_lesser.total() - of_better.total(); }
};

/// A benefit table under one choice of readings.
struct atlas_sheet {
  gongbao::text_view rule;
  std::string title;
  std::vector<atlas_row> rows{};
  std::vector<atlas_overtaking> overtakings{};

  template <class Curve>
  void draw(const std::string& who, const Curve& curve) {
    constexpr gongbao::money most = gongbao::wan_yuan(1'000);
    rows.push_back({who, gongbao::knots(curve, most), curve(most).total()});
  }

  /// Two rows that have been drawn. A difference of two curves is greatest at a knot of either.
  template <class Curve>
  void compare(const atlas_row& better, const Curve& of_better, const atlas_row& lesser, const Curve& of_lesser) {
    atlas_overtaking worst{better.who, lesser.who, {}, {}};
    for (const atlas_row* row : {&better, &lesser})
      for (const gongbao::knot& k : row->knots) {
        const atlas_overtaking here{better.who, lesser.who, of_better(k.from()), of_lesser(k.from())};
        if (here.loss() > worst.loss()) worst = here;
      }
    if (worst.loss() > gongbao::money{}) overtakings.push_back(worst);
  }
};

/// "A city, a benefit", and what else there is to say, with commas before it.
template <class City, class Benefit>
std::string sheet_title(std::initializer_list<std::string_view> more, gongbao::language in) {
  const std::string comma = outside::told(gongbao::text{", ", "，"}, in);
  std::string title =
      std::string(in == gongbao::language::en ? City::name : City::name_zh) + comma + std::string(Benefit::name.in(in));
  for (const std::string_view part : more)
    if (!part.empty()) title.append(comma).append(part);
  return title;
}

/// A word of an enumeration, wherever it is at home: its key, or the gazettes' term.
template <gongbao::enumerated E>
std::string word_told(E value, gongbao::language in) {
  return std::string(in == gongbao::language::en ? gongbao::name_of(value) : gongbao::label_of(value, in));
}

/// The categories of a table of medical aid that have terms, from the most to the least favourable.
template <class Benefit, class Care>
atlas_sheet aid_sheet(const std::string& title, const gongbao::aid_readings& readings, Care care, bool qualifies,
                      gongbao::language in) {
  using namespace gongbao;
  using scheme = typename Benefit::scheme;
  using category = typename scheme::category;
  const auto curve = [&](category c) {
    return aid_curve{
        .row = scheme::row(Benefit::table, c, care), .readings = scheme::readings(readings), .qualifies = qualifies};
  };
  atlas_sheet sheet{Benefit::settled_by.id, title};
  category better{};
  for (const auto& r : Benefit::table.ranking) {
    if (curve(r.category).row.is != aid_row::kind::terms) continue;
    sheet.draw(word_told(r.category, in), curve(r.category));
    if (const std::size_t n = sheet.rows.size(); n > 1)
      sheet.compare(sheet.rows[n - 2], curve(better), sheet.rows[n - 1], curve(r.category));
    better = r.category;
  }
  return sheet;
}

/// The sheets of a benefit of medical aid, for one choice of readings. Where it draws several kinds of care, each sheet
/// names its own.
template <class City, class Benefit>
std::vector<atlas_sheet> aid_sheets(const gongbao::aid_readings& readings, gongbao::language in) {
  std::set<typename Benefit::scheme::care> kinds;
  Benefit::curves([&](const gongbao::text&, auto care, bool) { kinds.insert(care); });
  std::vector<atlas_sheet> sheets;
  Benefit::curves([&](const gongbao::text& title, auto care, bool qualifies) {
    const std::string kind = kinds.size() > 1 ? word_told(care, in) : std::string();
    sheets.push_back(
        aid_sheet<Benefit>(sheet_title<City, Benefit>({kind, title.in(in)}, in), readings, care, qualifies, in));
  });
  return sheets;
}

/// Who is meant by a row of visits: "primary, retired".
inline std::string visitor_of(std::size_t row, gongbao::language in) {
  using namespace gongbao;
  for (const bool retired : {false, true})
    for (const auto& l : words_of<level>)
      if (visit_row(l.value, retired) == row)
        return word_told(l.value, in) +
               outside::told(retired ? text{", retired", "，退休人员"} : text{", employed", "，在职职工"}, in);
  return std::to_string(row);
}

inline constexpr gongbao::text anybody{"anybody", "各类参保人员"};

/// The sheets of a benefit of outpatient pooling. A table of one row is anybody's.
template <class City, class Benefit>
std::vector<atlas_sheet> pool_sheets(gongbao::language in) {
  using namespace gongbao;
  std::vector<atlas_sheet> sheets;
  Benefit::curves([&](const text& title, std::int64_t year) {
    std::vector<std::pair<std::size_t, visit_curve>> rows;
    Benefit::scheme::rows(Benefit::table, year, [&](std::size_t row, const layer_terms& terms) {
      rows.push_back({row, {.terms = terms, .period = Benefit::scheme::period}});
    });
    sheets.push_back({Benefit::settled_by.id, sheet_title<City, Benefit>({title.in(in)}, in)});
    for (const auto& [row, curve] : rows)
      sheets.back().draw(rows.size() == 1 ? std::string(anybody.in(in)) : visitor_of(row, in), curve);
  });
  return sheets;
}

template <class Benefit>
concept is_aid = requires {
  &Benefit::scheme::readings;
};
template <class Benefit>
concept is_pool = requires {
  Benefit::scheme::period;
};

inline constexpr std::size_t who_columns = 20;
inline constexpr std::size_t amount_columns = 14;

inline void print_knots(const atlas_sheet& sheet, std::ostream& out, gongbao::language in) {
  using namespace gongbao;
  using outside::padded;
  using outside::right_aligned;
  out << '\n' << std::string_view(sheet.rule) << "  " << sheet.title << '\n';
  const bool has_tilt = std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                    [](const atlas_row& r) { return r.knots.from(knot_kind::tilt_begins); });
  static constexpr text heads[] = {{"aid from", "开始支付"},
                                   {"cap used up", "用完限额"},
                                   {"tilt from", "开始倾斜"},
                                   {"tilt used up", "用完倾斜限额"}};
  const std::size_t kinds = has_tilt ? 4 : 2;
  std::size_t widest = who_columns;
  for (const atlas_row& row : sheet.rows) widest = std::max(widest, outside::columns_of(row.who));
  out << "  " << padded("", widest);
  for (std::size_t i = 0; i < kinds; ++i) out << right_aligned(heads[i].in(in), amount_columns);
  out << right_aligned(text{"at most", "最高支付"}.in(in), amount_columns) << '\n';
  for (const atlas_row& row : sheet.rows) {
    out << "  " << padded(row.who, widest);
    for (std::size_t i = 0; i < kinds; ++i) {
      const auto from = row.knots.from(words_of<knot_kind>[i].value);
      out << right_aligned(from ? to_string(*from) : "-", amount_columns);
    }
    out << right_aligned(to_string(row.most), amount_columns) << '\n';
  }
}

/// The first knot where one fen more brings more than a fen: of several in one place, the first is why.
inline const gongbao::knot* cliff_of(const atlas_row& row) {
  const auto at = std::find_if(row.knots.begin(), row.knots.end(), [](const auto& k) { return k.is_cliff(); });
  return at == row.knots.end() ? nullptr : at;
}

inline void print_cliffs(const atlas_sheet& sheet, std::ostream& out, gongbao::language in) {
  using namespace gongbao;
  bool titled = false;
  for (const atlas_row& row : sheet.rows) {
    const knot* cliff = cliff_of(row);
    if (cliff == nullptr) continue;
    if (!titled) {
      char buffer[512]{};
      text_writer article(buffer, sizeof buffer);
      explain(article, cliff->at.tilt.terms.source, in);
      out << '\n'
          << std::string_view(sheet.rule) << "  " << sheet.title << '\n'
          << "  "
          << outside::told(text{"{1}: {2}", "{1}：{2}"}, in, article.written(), reason_of_cliff(cliff->kind).in(in))
          << '\n';
    }
    titled = true;
    out << "  " << outside::padded(row.who, who_columns);
    for (const benefit* b : {&cliff->before, &cliff->at})
      out << outside::right_aligned(to_string(b->claimed), amount_columns)
          << outside::told(text{" brings", " 得救助"}, in) << outside::right_aligned(to_string(b->total()), 10);
    out << '\n';
  }
  for (const atlas_overtaking& o : sheet.overtakings)
    out << outside::told(text{"  so {1} gets less than {2}, at {3} {4} against {5}\n",
                              "  因此费用{3}元时，{1}得{4}元，少于{2}的{5}元\n"},
                         in, o.better, o.lesser, o.of_lesser.claimed, o.of_better.total(), o.of_lesser.total());
}

/// Calls `visit` with each city and each of its benefits that is drawn.
template <class Cities>
void for_each_drawn(auto&& visit) {
  Cities::for_each([&](auto city) {
    decltype(city)::benefits::for_each([&](auto benefit) {
      using drawn = decltype(benefit);
      if constexpr (gongbao::has_part<drawn, gongbao::with_curves>) {
        static_assert(is_aid<drawn> || is_pool<drawn>, "nobody knows how a benefit of this kind is drawn");
        visit(city, benefit);
      }
    });
  });
}

template <class Cities>
int print_atlas(std::ostream& out, gongbao::language in) {
  using gongbao::text;
  const auto say = [&](const text& t) { out << std::string_view(t.in(in)); };
  say({"What the first claim of a year brings, in yuan; each figure is the first amount beyond a knot.\n",
       "一年中第一笔费用可得的待遇，单位：元；各数为越过折点后的第一个金额。\n"});
  for_each_drawn<Cities>([&]<class City, class Benefit>(City, Benefit) {
    if constexpr (is_aid<Benefit>)
      for (const atlas_sheet& sheet : aid_sheets<City, Benefit>({}, in)) print_knots(sheet, out, in);
  });
  for_each_drawn<Cities>([&]<class City, class Benefit>(City, Benefit) {
    if constexpr (is_pool<Benefit>)
      for (const atlas_sheet& sheet : pool_sheets<City, Benefit>(in)) print_knots(sheet, out, in);
  });

  say({"\nCliffs: where one fen more brings more than a fen.\n", "\n跳变点：费用多一分，待遇多出不止一分。\n"});
  for_each_drawn<Cities>([&]<class City, class Benefit>(City, Benefit) {
    if constexpr (is_aid<Benefit>)
      for (const atlas_sheet& sheet : aid_sheets<City, Benefit>({}, in)) print_cliffs(sheet, out, in);
  });
  for_each_drawn<Cities>([&]<class City, class Benefit>(City, Benefit) {
    if constexpr (is_aid<Benefit> && gongbao::has_part<Benefit, gongbao::with_what_ifs>)
      Benefit::what_ifs([&](const text& title, const gongbao::aid_readings& readings) {
        out << outside::told(text{"\nCliffs if {1}.\n", "\n{1}时的跳变点\n"}, in, title.in(in));
        for (const atlas_sheet& sheet : aid_sheets<City, Benefit>(readings, in)) print_cliffs(sheet, out, in);
      });
  });
  return 0;
}

}  // namespace calc

#endif
