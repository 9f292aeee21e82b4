// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Benefit tables as text: the shipped ones there and back, later ones, and every way in which a text is no table.
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/benefits.hpp>
#include <gongbao/gongbao.hpp>
#include <gongbao/interop/tables.hpp>

#include <functional>
#include <gongbao_catch.hpp>
#include <string>
#include <string_view>
#include <vector>

using namespace gongbao;

namespace {

constexpr table_key jinzhou_aid{"jinzhou", "medical_aid"};
constexpr table_key sanmenxia_aid{"sanmenxia", "medical_aid"};
constexpr table_key jinzhou_pool{"jinzhou", "outpatient_pool"};
constexpr table_key sanmenxia_pool{"sanmenxia", "outpatient_pool"};

void for_each_shipped(auto&& check) {
  check(jinzhou_aid, jinzhou::medical_aid_2023);
  check(sanmenxia_aid, sanmenxia::medical_aid_2022);
  check(jinzhou_pool, jinzhou::outpatient_pooling_2022);
  check(sanmenxia_pool, sanmenxia::outpatient_pooling_2022);
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (; !text.empty(); text.remove_prefix(text.find('\n') + 1)) lines.emplace_back(text.substr(0, text.find('\n')));
  return lines;
}
std::string text_of(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}
std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  text_view rest = line;
  for (bool ends = false; !ends;) {
    const detail::csv_cell cell = detail::take_cell(rest);
    cells.emplace_back(cell.text);
    ends = cell.ends_row;
  }
  return cells;
}
std::string line_with(const std::vector<std::string>& cells) {
  std::string line;
  for (const std::string& cell : cells)
    line += (&cell == &cells[0] ? "" : ",") + (cell.find(',') != cell.npos ? '"' + cell + '"' : cell);
  return line;
}

/// A text with another cell; lines are counted from 1.
std::string with_cell(std::string_view text, std::size_t line, std::string_view heading, std::string_view cell) {
  std::vector<std::string> lines = lines_of(text);
  const std::vector<std::string> headings = cells_of(lines[0]);
  std::vector<std::string> cells = cells_of(lines[line - 1]);
  cells[static_cast<std::size_t>(std::find(headings.begin(), headings.end(), heading) - headings.begin())] = cell;
  lines[line - 1] = line_with(cells);
  return text_of(lines);
}
std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != text.npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

const std::string jinzhou_text = write_tables(jinzhou_aid, jinzhou::medical_aid_2023);
const std::string sanmenxia_text = write_tables(sanmenxia_aid, sanmenxia::medical_aid_2022);
const std::string visits_text = write_tables(sanmenxia_pool, sanmenxia::outpatient_pooling_2022);

auto read_jinzhou(const std::string& text, held_to what = held_to::printed) {
  return read_tables(text, jinzhou_aid, jinzhou::medical_aid_2023, what);
}
auto read_sanmenxia(const std::string& text) { return read_tables(text, sanmenxia_aid, sanmenxia::medical_aid_2022); }
auto read_visits(const std::string& text) {
  return read_tables(text, sanmenxia_pool, sanmenxia::outpatient_pooling_2022);
}

std::string faults_of(const auto& read) {
  std::string all;
  for (const table_fault& f : read.faults()) all += to_string(f) + '\n';
  return all;
}

bool same(const layer_terms& a, const layer_terms& b) {
  return a.deductible == b.deductible && a.rate == b.rate && a.cap == b.cap && a.source == b.source;
}

// ---- There and back ------------------------------------------------------------------------------------------------

TEST_CASE("each shipped table is the same when it has been text") {
  for_each_shipped([](const table_key& of, const auto& shipped) {
    const std::string text = write_tables(of, shipped);
    const auto read = read_tables(text, of, shipped);
    INFO(faults_of(read));
    REQUIRE(read);
    CHECK(read->size() == 1);
    CHECK(read->begin()->in_force == shipped.in_force);
    CHECK(write_tables(of, *read) == text);
    CHECK(write_tables(of, *read->begin()) == text);
    CHECK(read->gaps().empty());
  });
}

TEST_CASE("figures, sources and ranks are those of the shipped tables") {
  const auto jz = *read_jinzhou(jinzhou_text);
  const auto& a = *jz.begin();
  CHECK(a.terms.stated() == jinzhou::medical_aid_2023.terms.stated());
  for (const auto& word : words_of<category>) {
    if (!a.terms.contains(word.value)) continue;
    CHECK(same(a.terms[word.value].basic, jinzhou::medical_aid_2023.terms[word.value].basic));
    CHECK(same(a.terms[word.value].tilt, jinzhou::medical_aid_2023.terms[word.value].tilt));
  }
  const auto* rank = jinzhou::medical_aid_2023.ranking.begin();
  for (const auto& r : a.ranking) {
    CHECK(r.category == rank->category);
    CHECK(r.identities == rank++->identities);
  }
  CHECK(rank == jinzhou::medical_aid_2023.ranking.end());

  const auto sx = *read_sanmenxia(sanmenxia_text);
  CHECK(same(sx.begin()->tilt, sanmenxia::medical_aid_2022.tilt));

  const auto pool = *read_visits(visits_text);
  const auto& visits = *pool.begin();
  CHECK(visits.limits.active == yuan(1'500));
  CHECK(visits.limits.reduced_year == 2022);
  CHECK(visits.limits.share_of_reduced_year == percent(50));
  CHECK(visits.limits.source == sanmenxia::outpatient_pooling_2022.limits.source);
  CHECK(visits.deductible_ceiling == yuan(50));
  CHECK(visits.visits[level::tertiary].retired == percent(60));
}

#ifdef GONGBAO_BATCH
TEST_CASE("plans of tables from text are those of the shipped tables") {
  const auto same_plans = [](const batch::aid_plan& a, const batch::aid_plan& b) {
    for (batch::claim_code row = 0; row < 32; ++row) {
      CHECK(a.row(row).is == b.row(row).is);
      CHECK(a.row(row).meets_deductible == b.row(row).meets_deductible);
      CHECK(same(a.row(row).basic, b.row(row).basic));
      CHECK(same(a.row(row).tilt, b.row(row).tilt));
    }
  };
  const auto jz = *read_jinzhou(jinzhou_text);
  same_plans(batch::plan_of(*jz.begin()), batch::plan_of(jinzhou::medical_aid_2023));
  const auto sx = *read_sanmenxia(sanmenxia_text);
  same_plans(batch::plan_of(*sx.begin()), batch::plan_of(sanmenxia::medical_aid_2022));

  const auto pool = *read_visits(visits_text);
  for (const int year : {2022, 2023}) {
    const batch::pool_plan from_text = batch::plan_of(*pool.begin(), year);
    const batch::pool_plan shipped = batch::plan_of(sanmenxia::outpatient_pooling_2022, year);
    for (const auto& word : words_of<level>)
      for (const bool retired : {false, true}) {
        const auto code = batch::code_of(word.value, retired);
        CHECK(batch::settle(from_text, code, yuan(1'030), {.paid = yuan(700)}).value().steps.payment ==
              batch::settle(shipped, code, yuan(1'030), {.paid = yuan(700)}).value().steps.payment);
      }
  }
}
#endif

TEST_CASE("a rule takes tables from text as it takes versions") {
  const std::string later = replaced(jinzhou_text, "2023-01-01,,", "2027-01-01,,");
  const std::string both = replaced(jinzhou_text, "2023-01-01,,", "2023-01-01,2026-12-31,") +
                           replaced(later.substr(later.find('\n') + 1), ",2000.00,60%", ",1000.00,60%");
  const auto read = read_jinzhou(both);
  INFO(faults_of(read));
  REQUIRE(read);
  CHECK(read->size() == 2);
  CHECK(write_tables(jinzhou_aid, *read) == both);

  const auto on = [&](date day) {
    return jinzhou::medical_aid({.date = day,
                                 .recipients = recipient::margin,
                                 .self_pay = yuan(12'000),
                                 .before = start_of(calendar_year(day))},
                                *read);
  };
  CHECK(on(date(2026, 12, 31)).value().basic_aid == yuan(6'000));
  CHECK(on(date(2027, 1, 1)).value().basic_aid == yuan(6'600));
  CHECK(on(date(2022, 12, 31)).refused() == refusal{error::not_in_force, "date"});
  CHECK(read->find(date(2022, 12, 31)) == nullptr);
  CHECK(read->find(date(2027, 1, 1)) == read->begin() + 1);
}

TEST_CASE("tables may stand in any order, with days between them on which none is in force") {
  const std::string first = replaced(jinzhou_text, "2023-01-01,,", "2023-01-01,2026-12-30,");
  const std::string second = replaced(jinzhou_text, "2023-01-01,,", "2027-01-02,,");
  const auto read = read_jinzhou(second + first.substr(first.find('\n') + 1));
  INFO(faults_of(read));
  REQUIRE(read);
  CHECK(read->begin()->in_force == period(date(2023, 1, 1), date(2026, 12, 30)));
  CHECK(read->find(date(2026, 12, 31)) == nullptr);
  REQUIRE(read->gaps().size() == 1);
  CHECK(read->gaps()[0] == period(date(2026, 12, 31), date(2027, 1, 1)));
  CHECK(jinzhou::medical_aid({.date = date(2027, 1, 1),
                              .recipients = recipient::margin,
                              .self_pay = yuan(12'000),
                              .before = start_of(calendar_year(2027))},
                             *read) == error::not_in_force);
}

TEST_CASE("tables own their texts, and copies share them") {
  owned_versions<jinzhou::medical_aid_policy> kept = [] {
    std::string text = replaced(jinzhou_text, "锦政办发〔2022〕16号", "锦政办发〔2027〕1号");
    text = replaced(text, "健全锦州市重特大疾病医疗保险和救助制度工作方案", "新方案");
    const auto read = read_jinzhou(text);
    REQUIRE(read);
    text.assign(text.size(), '?');
    return *read;
  }();
  const auto copy = kept;
  kept = *read_jinzhou(jinzhou_text);
  const source& s = copy.begin()->terms[category::margin].tilt.source;
  CHECK(std::string_view(s.in->number) == "锦政办发〔2027〕1号");
  CHECK(std::string_view(s.in->title_zh) == "新方案");
  CHECK(std::string_view(s.article) == "三(五)2 倾斜救助");
  CHECK(s.in == copy.begin()->terms[category::orphan].basic.source.in);
  CHECK(kept.begin()->terms[category::margin].tilt.source.in == &jinzhou::medical_aid_plan);
}

// ---- What files are like -------------------------------------------------------------------------------------------

TEST_CASE("a mark of UTF-8, CR LF, quotes, empty lines, other orders and remarks change nothing") {
  std::vector<std::string> lines = lines_of(jinzhou_text);
  std::string blanks, remarks, backwards, quoted;
  for (const std::string& line : lines) {
    blanks += line + "\n\n,,,\n";
    remarks += line + (&line == &lines[0] ? ",remark\n" : ",\"as, decreed\"\"\"\n");
    std::vector<std::string> cells = cells_of(line);
    std::reverse(cells.begin(), cells.end());
    backwards += line_with(cells) + '\n';
    quoted += '"' + replaced(line, ",", "\",\"") + "\"\n";
  }
  for (const std::string& text :
       {"\xEF\xBB\xBF" + jinzhou_text, replaced(jinzhou_text, "\n", "\r\n"), replaced(jinzhou_text, "\n", "\r"),
        jinzhou_text.substr(0, jinzhou_text.size() - 1), blanks, remarks, backwards, quoted}) {
    const auto read = read_jinzhou(text);
    INFO(faults_of(read));
    REQUIRE(read);
    CHECK(write_tables(jinzhou_aid, *read) == jinzhou_text);
  }
  // A title may be left out, and the figures may stand in any order of lines.
  std::vector<std::string> sorted(lines.begin() + 10, lines.end());
  std::reverse(sorted.begin(), sorted.end());
  lines.resize(10);
  lines.insert(lines.end(), sorted.begin(), sorted.end());
  CHECK(read_jinzhou(text_of(lines)));
  CHECK(read_jinzhou(replaced(text_of(lines), ",健全锦州市重特大疾病医疗保险和救助制度工作方案", ",")));
}

/// That a text is refused for one fault.
struct only_fault {
  error name;
  std::size_t line;
  std::string column;
  std::string met;
  std::string wanted;
};
void refused(const auto& read, const only_fault& f) {
  INFO(faults_of(read));
  REQUIRE(read.faults().size() == 1);
  const table_fault& found = read.faults()[0];
  CHECK(found.error == f.name);
  CHECK(found.line == f.line);
  CHECK(found.column == f.column);
  CHECK(found.met == f.met);
  CHECK(found.wanted.en == f.wanted);
  CHECK(!found.wanted.zh.empty());
}

TEST_CASE("a text that is no table at all is refused") {
  const std::string headings =
      "city, benefit, from, to, part, category, identities, layer, deductible, rate, cap, document, article";
  refused(read_jinzhou(""), {error::missing_input, 1, "", "", "the headings " + headings});
  refused(read_jinzhou("\n\r\n"), {error::missing_input, 1, "", "", "the headings " + headings});
  refused(read_jinzhou("city;benefit;from;to\n"),
          {error::missing_input, 1, "", "city;benefit;from;to", "the headings " + headings});
  refused(read_jinzhou("\n" + lines_of(jinzhou_text)[0]), {error::missing_input, 2, "", "", "a line of a table"});

  const auto misspelt = read_jinzhou(replaced(jinzhou_text, ",cap,", ",Cap,"));
  CHECK(faults_of(misspelt) == "line 1, Cap: met Cap, wanted the headings " + headings +
                                   ", title, remark (unknown_key)\n" +
                                   "line 1, cap: wanted the heading cap (missing_input)\n");
  refused(read_jinzhou(replaced(jinzhou_text, ",title\n", ",rate\n")),
          {error::duplicate_key, 1, "rate", "rate", "each heading once"});
  refused(read_jinzhou(replaced(jinzhou_text, "三(五)2 倾斜救助", "\xC8\xFD")),
          {error::invalid_value, 12, "", "", "UTF-8"});
  CHECK(!read_jinzhou("\xFF\xFE" + jinzhou_text));
  CHECK(!read_jinzhou(jinzhou_text + '"'));
  CHECK(!read_jinzhou(with_cell(jinzhou_text, 11, "article", "art.\n1")));
  refused(read_jinzhou(jinzhou_text + "jinzhou,medical_aid,2023-01-01,,\"tilt\"x,,,,,,,,,\n"),
          {error::invalid_value, 21, "", "\"tilt\"x", "a quote that is closed"});
  refused(read_jinzhou(replaced(jinzhou_text, "title\n", "title\n,,,,,,,,,,,,,,beyond\n")),
          {error::invalid_value, 2, "", "beyond", "no cell beyond the headings"});
}

// ---- What a line states --------------------------------------------------------------------------------------------

constexpr std::size_t margin_basic = 17;  // lines of Jinzhou's text
constexpr std::size_t margin_tilt = 18;

TEST_CASE("every cell that is something else is refused where it stands") {
  for_each_shipped([](const table_key& of, const auto& shipped) {
    const std::string text = write_tables(of, shipped);
    const std::vector<std::string> lines = lines_of(text);
    const std::vector<std::string> headings = cells_of(lines[0]);
    for (std::size_t line = 2; line <= lines.size(); ++line)
      for (std::size_t i = 0; i < headings.size(); ++i) {
        if (headings[i] == "document" || headings[i] == "article") continue;  // a text is as good as another
        for (const std::string_view other : {"x", "--", "\a"}) {
          const auto read = read_tables(with_cell(text, line, headings[i], other), of, shipped);
          INFO(lines[line - 1] << '\n' << headings[i] << '\n' << faults_of(read));
          REQUIRE(!read);
          CHECK(std::any_of(read.faults().begin(), read.faults().end(), [&](const table_fault& f) {
            return f.line == line && f.column == headings[i] && f.met == other && !f.wanted.en.empty();
          }));
        }
        if (cells_of(lines[line - 1])[i].empty() || headings[i] == "title") continue;
        const auto read = read_tables(with_cell(text, line, headings[i], ""), of, shipped);
        INFO(lines[line - 1] << '\n' << headings[i] << '\n' << faults_of(read));
        REQUIRE(!read);
        CHECK(read.faults()[0].error == error::missing_input);
      }
  });
}

TEST_CASE("a line that is missing, or stands there twice, is refused") {
  for_each_shipped([](const table_key& of, const auto& shipped) {
    const std::vector<std::string> lines = lines_of(write_tables(of, shipped));
    for (std::size_t i = 1; i < lines.size(); ++i) {
      std::vector<std::string> less = lines;
      less.erase(less.begin() + static_cast<std::ptrdiff_t>(i));
      INFO(lines[i]);
      // Whom a table does not rank it does not know: that is for the table to say.
      const bool of_monitored =
          lines[i].find(",ranking,") != std::string::npos &&
          (lines[i].find("monitored") != std::string::npos || lines[i].find("relapsed") != std::string::npos ||
           lines[i].find("rural") != std::string::npos);
      if (!of_monitored || of.city == "sanmenxia") CHECK(!read_tables(text_of(less), of, shipped));

      std::vector<std::string> more = lines;
      more.push_back(lines[i]);
      const auto twice = read_tables(text_of(more), of, shipped);
      INFO(faults_of(twice));
      REQUIRE(twice.faults().size() == 1);
      CHECK(twice.faults()[0].error == error::duplicate_key);
      CHECK(twice.faults()[0].line == more.size());
    }
  });
  std::vector<std::string> lines = lines_of(jinzhou_text);
  lines.erase(lines.begin() + margin_tilt - 1);
  refused(read_jinzhou(text_of(lines)), {error::missing_input, 2, "", "", "a line of terms margin tilt"});
  lines.erase(lines.begin() + margin_basic - 1);
  refused(read_jinzhou(text_of(lines)), {error::missing_input, 5, "category", "margin", "its lines of terms"});
  lines.resize(1);
  lines.push_back(lines_of(jinzhou_text)[1]);
  refused(read_jinzhou(text_of(lines)), {error::missing_input, 2, "part", "", "lines of terms"});
  CHECK(faults_of(read_sanmenxia(replaced(sanmenxia_text, "margin,margin", "orphan,orphan")))
            .find("line 5, category: met orphan, wanted its lines of terms (missing_input)\n") == 0);
}

TEST_CASE("figures are held to their form") {
  const auto with = [](std::string_view heading, std::string_view cell) {
    return read_jinzhou(with_cell(jinzhou_text, margin_basic, heading, cell));
  };
  const std::string amount = "an amount in yuan, such as 2000.00";
  const std::string share = "a share, such as 65%";
  refused(with("deductible", "2.000"), {error::invalid_value, margin_basic, "deductible", "2.000", amount});
  refused(with("cap", "2万"), {error::invalid_value, margin_basic, "cap", "2万", amount});
  refused(with("cap", "99999999999999999999"),
          {error::out_of_range, margin_basic, "cap", "99999999999999999999", amount});
  refused(with("rate", "0.6"), {error::invalid_value, margin_basic, "rate", "0.6", share});
  refused(with("rate", "60.1234%"), {error::invalid_value, margin_basic, "rate", "60.1234%", share});
  CHECK(with("deductible", "2000"));
  refused(read_visits(with_cell(visits_text, 6, "reduced_year", "2022.5")),
          {error::invalid_value, 6, "reduced_year", "2022.5", "a whole number"});
}

TEST_CASE("words are those of the city's own lists") {
  const auto with = [](std::string_view heading, std::string_view cell) {
    return read_jinzhou(with_cell(jinzhou_text, margin_basic, heading, cell)).faults();
  };
  CHECK(to_string(with("city", "sanmenxia")[0]) == "line 17, city: met sanmenxia, wanted jinzhou (unknown_value)");
  CHECK(to_string(with("benefit", "outpatient_pool")[0]) ==
        "line 17, benefit: met outpatient_pool, wanted medical_aid (unknown_value)");
  CHECK(to_string(with("part", "tilt").back()) ==
        "line 17, part: met tilt, wanted one of ranking, terms (unknown_value)");
  CHECK(to_string(with("layer", "inpatient").back()) ==
        "line 17, layer: met inpatient, wanted one of basic, tilt (unknown_value)");
  CHECK(to_string(with("category", "Margin").back()).starts_with("line 17, category: met Margin, wanted one of "));
  CHECK(to_string(with("identities", "margin")[0]) ==
        "line 17, identities: met margin, wanted an empty cell: terms margin basic has no identities (invalid_value)");
  CHECK(!read_sanmenxia(jinzhou_text));
  CHECK(!read_visits(jinzhou_text));
}

TEST_CASE("a ranking leads each identity to one category") {
  const auto with = [](std::size_t line, std::string_view heading, std::string_view cell) {
    return faults_of(read_sanmenxia(with_cell(sanmenxia_text, line, heading, cell)));
  };
  CHECK(with(6, "identities", "monitored+margin")
            .starts_with("line 6, identities: met monitored+margin, wanted each identity once (duplicate_key)\n"));
  CHECK(with(6, "category", "margin")
            .starts_with("line 6, category: met margin, wanted each category once (duplicate_key)\n"));
  CHECK(with(6, "identities", "none").starts_with("line 6, identities: met none, wanted one of "));
  CHECK(with(6, "category", "none")
            .starts_with("line 6, category: met none, wanted a category, not none (unknown_recipient)\n"));
  CHECK(with(6, "identities", "poor").find("(unknown_recipient)") != std::string::npos);
  CHECK(with(6, "category", "orphan").find("line 14, category: met rural_at_risk, wanted every_row_is_ranked") !=
        std::string::npos);
}

TEST_CASE("periods do not overlap, and end after they begin") {
  const auto with = [](std::string_view first, std::string_view second) {
    const std::string later = replaced(jinzhou_text, "2023-01-01,,", second);
    return faults_of(read_jinzhou(replaced(jinzhou_text, "2023-01-01,,", first) + later.substr(later.find('\n') + 1)));
  };
  CHECK(with("2023-01-01,2026-12-31,", "2027-01-01,,").empty());
  CHECK(with("2023-01-01,,", "2027-01-01,,") ==
        "line 21, from: met 2027-01-01, wanted an end of the table of 2023-01-01 (inconsistent_dates)\n");
  CHECK(with("2023-01-01,2027-01-01,", "2027-01-01,,") ==
        "line 21, from: met 2027-01-01, wanted a day after 2027-01-01, on which the table before it ends "
        "(inconsistent_dates)\n");
  CHECK(with("2027-01-01,,", "2023-01-01,2027-01-01,").starts_with("line 2, from: met 2027-01-01, "));
  CHECK(with("2023-01-01,2023-06-30,", "2023-01-01,,").find("(inconsistent_dates)") != std::string::npos);
  CHECK(with("2023-01-01,2022-12-31,", "2027-01-01,,")
            .starts_with("line 2, to: met 2022-12-31, wanted a day not before `from` (inconsistent_dates)\n"));
  CHECK(with("2023-02-29,,", "2027-01-01,,").starts_with("line 2, from: met 2023-02-29, wanted a day, such as"));
}

// ---- The named checks ----------------------------------------------------------------------------------------------

TEST_CASE("a figure that breaks a check is named, each of them") {
  const auto with = [](std::string_view heading, std::string_view cell) {
    return read_jinzhou(with_cell(jinzhou_text, margin_basic, heading, cell));
  };
  refused(with("rate", "165%"), {error::out_of_range, margin_basic, "rate", "165%", "rates_within_unit"});
  refused(with("rate", "100.001%"), {error::out_of_range, margin_basic, "rate", "100.001%", "rates_within_unit"});
  refused(with("rate", "-1%"), {error::out_of_range, margin_basic, "rate", "-1%", "rates_within_unit"});
  refused(with("deductible", "-0.01"),
          {error::out_of_range, margin_basic, "deductible", "-0.01", "deductibles_not_negative"});
  refused(with("cap", "-1"), {error::out_of_range, margin_basic, "cap", "-1", "caps_not_negative"});
  CHECK(faults_of(read_jinzhou(with_cell(with_cell(jinzhou_text, margin_basic, "cap", "-1"), 12, "rate", "200%"))) ==
        "line 12, rate: met 200%, wanted rates_within_unit (out_of_range)\n"
        "line 17, cap: met -1, wanted caps_not_negative (out_of_range)\n");
  refused(read_visits(with_cell(visits_text, 3, "retired_rate", "101%")),
          {error::out_of_range, 3, "retired_rate", "101%", "rates_within_unit"});
  refused(read_visits(with_cell(visits_text, 6, "active_cap", "-1500")),
          {error::out_of_range, 6, "active_cap", "-1500", "limits_not_negative"});
  refused(read_tables(with_cell(write_tables(jinzhou_pool, jinzhou::outpatient_pooling_2022), 2, "rate", "101%"),
                      jinzhou_pool, jinzhou::outpatient_pooling_2022),
          {error::out_of_range, 2, "rate", "101%", "rates_within_unit"});
}

TEST_CASE("what the city's tables are held to holds of a table from text, and may be given up in a what-if") {
  const only_fault unlike{error::out_of_range, 2, "", "", "tilt_rate_is_basic_rate"};
  const std::string text = with_cell(jinzhou_text, margin_tilt, "rate", "65%");
  refused(read_jinzhou(text), unlike);
  const auto what_if = read_jinzhou(text, held_to::meaning);
  REQUIRE(what_if);
  CHECK(what_if->begin()->terms[category::margin].tilt.rate == percent(65));
  CHECK(!read_jinzhou(with_cell(text, margin_basic, "rate", "165%"), held_to::meaning));

  const auto breaks = [](const auto& read) { return read ? std::string() : read.faults()[0].wanted.en; };
  CHECK(breaks(read_jinzhou(with_cell(jinzhou_text, 19, "deductible", "1000"))) ==
        "better_category_never_has_worse_terms");
  CHECK(breaks(read_jinzhou(with_cell(jinzhou_text, 19, "cap", "30000"))) == "better_category_never_has_worse_terms");
  CHECK(breaks(read_sanmenxia(with_cell(sanmenxia_text, 9, "cap", "40000"))) == "care_kinds_share_one_cap");
  CHECK(breaks(read_visits(with_cell(visits_text, 4, "deductible", "60"))) == "deductibles_within_ceiling");
  CHECK(breaks(read_visits(with_cell(visits_text, 6, "active_cap", "1500.01"))) == "reduced_limits_have_no_rest");
  CHECK(breaks(read_visits(with_cell(visits_text, 2, "retired_rate", "60%"))) == "retirees_never_get_less");
  CHECK(breaks(read_visits(with_cell(visits_text, 2, "deductible", "40"))) == "higher_level_never_pays_more");
}

TEST_CASE("a document is what its number says") {
  const std::string shipped = "健全锦州市重特大疾病医疗保险和救助制度工作方案";
  refused(read_jinzhou(with_cell(jinzhou_text, margin_basic, "title", "另一个方案")),
          {error::invalid_value, margin_basic, "title", "另一个方案", shipped});
  refused(read_jinzhou(with_cell(jinzhou_text, margin_basic, "article", "")),
          {error::missing_input, margin_basic, "article", "", "the place in the document that says so"});
  refused(read_jinzhou(with_cell(jinzhou_text, margin_basic, "document", "")),
          {error::missing_input, margin_basic, "document", "", "the number of the document that says so"});
  // The second title of a document that the shipped table does not cite.
  std::string text = with_cell(jinzhou_text, margin_basic, "document", "锦政办发〔2027〕1号");
  text = with_cell(text, margin_tilt, "document", "锦政办发〔2027〕1号");
  CHECK(read_jinzhou(text));
  refused(read_jinzhou(with_cell(text, margin_tilt, "title", "又一个")),
          {error::invalid_value, margin_tilt, "title", "又一个", shipped});
}

TEST_CASE("faults are told in both languages") {
  const auto read = read_jinzhou(with_cell(with_cell(jinzhou_text, margin_basic, "rate", "0.6"), 3, "category", ""));
  REQUIRE(!read);
  CHECK(to_string(read.faults()[0], language::zh).starts_with("第3行 category：应为 以下之一："));
  CHECK(to_string(read.faults().back(), language::zh) == "第17行 rate：遇到 0.6，应为 比例，如 65%（invalid_value）");
}

TEST_CASE("a text says which benefit of which city it is of") {
  const auto read_of = [](std::string_view csv) {
    std::string all;
    const auto faults = read_tables_of<cities>(csv, [&](auto city, auto benefit, const auto& tables) {
      all = write_tables({city.key, benefit.key}, tables);
      CHECK(tables.begin()->in_force == benefit.table.in_force);
    });
    CHECK(faults.empty() == !all.empty());
    return faults.empty() ? all : to_string(faults[0]);
  };
  int benefits = 0;
  for_each_benefit<cities>([&](auto city, auto benefit) {
    ++benefits;
    const std::string text = write_tables({city.key, benefit.key}, benefit.table);
    CHECK(read_of(text) == text);
    CHECK(read_of("\xEF\xBB\xBF\n" + text) == text);
  });
  CHECK(benefits == 4);
  CHECK(read_of(with_cell(jinzhou_text, margin_basic, "rate", "165%")) ==
        "line 17, rate: met 165%, wanted rates_within_unit (out_of_range)");
  CHECK(read_of(replaced(jinzhou_text, "\njinzhou", "\nnowhere")) ==
        "line 2, city: met nowhere, wanted one of jinzhou, sanmenxia (unknown_value)");
  CHECK(read_of(replaced(jinzhou_text, ",medical_aid,", ",dental_aid,")) ==
        "line 2, benefit: met dental_aid, wanted one of medical_aid, outpatient_pool (unknown_value)");
  CHECK(read_of("city,benefit\n,,\n,medical_aid\n") ==
        "line 3, city: wanted one of jinzhou, sanmenxia (missing_input)");
  CHECK(read_of("city,from\njinzhou,x\n") == "line 1, benefit: wanted the heading benefit (missing_input)");
  CHECK(read_of("\n\ncity,from\njinzhou,x\n") == "line 3, benefit: wanted the heading benefit (missing_input)");
  CHECK(read_of("") == "line 1, city: wanted the heading city (missing_input)");
}

// ---- A table that nobody here has thought of -----------------------------------------------------------------------

enum class vehicle : std::uint8_t { bus, taxi };
enum class fuel : std::uint8_t { petrol, electricity };
enum class papers : std::uint8_t { ticket, school_card, birth_certificate };
enum class passengers : std::uint8_t { guests, pupils, none };

}  // namespace

namespace gongbao {
template <>
struct enumeration<vehicle> {
  static constexpr const char* name = "vehicle";
  template <class E>
  static constexpr word<E> words[] = {{vehicle::bus, "bus", "公交"}, {vehicle::taxi, "taxi", "出租车"}};
};
template <>
struct enumeration<fuel> {
  static constexpr const char* name = "fuel";
  template <class E>
  static constexpr word<E> words[] = {{fuel::petrol, "petrol", "汽油"}, {fuel::electricity, "electricity", "电"}};
};
template <>
struct enumeration<papers> {
  static constexpr const char* name = "papers";
  template <class E>
  static constexpr word<E> words[] = {{papers::ticket, "ticket", "车票"},
                                      {papers::school_card, "school_card", "学生证"},
                                      {papers::birth_certificate, "birth_certificate", "出生证"}};
};
template <>
struct enumeration<passengers> {
  static constexpr const char* name = "passengers";
  template <class E>
  static constexpr word<E> words[] = {
      {passengers::guests, "guests", "旅客"}, {passengers::pupils, "pupils", "学生"}, {passengers::none, "none", "无"}};
};
template <>
inline constexpr vocabulary vocabulary_of<papers> = vocabulary::identities;
template <>
inline constexpr vocabulary vocabulary_of<passengers> = vocabulary::categories;
}  // namespace gongbao

namespace {

struct day_and_night {
  layer_terms day{};
  layer_terms night{};

  static constexpr named_layer<day_and_night> layers[] = {{"day", &day_and_night::day},
                                                          {"night", &day_and_night::night}};
};
struct fuel_terms {
  money per_litre{};
  bool is_taxed{};
  date since{2023, 1, 1};
  gongbao::source source{};

  static constexpr void figures(auto&& figure) {
    figure(&fuel_terms::per_litre, "per_litre");
    figure(&fuel_terms::is_taxed, "is_taxed");
    figure(&fuel_terms::since, "since");
  }
};
struct ride_policy {
  period in_force;
  category_table<vehicle, day_and_night> rides;
  day_and_night guests;
  category_table<fuel, fuel_terms> fuels;
  fuel preferred;
  category_set<vehicle> exempt;

  static constexpr void parts(auto&& part) {
    part(&ride_policy::rides, "rides");
    part(&ride_policy::guests, "guests");
    part(&ride_policy::fuels, "fuels");
    part(&ride_policy::preferred, "preferred");
    part(&ride_policy::exempt, "exempt");
  }
};
constexpr document notice{.number = "某政〔2026〕1号",
                          .title = "Rides",
                          .title_zh = "出行,办法",
                          .in_force = period::since(date(2026, 1, 1))};
constexpr layer_terms fare{
    .deductible = yuan(1), .rate = percent(50), .cap = yuan(10), .source = {&notice, "art. \"1\""}};
constexpr ride_policy rides_2026{
    .in_force = {date(2026, 1, 1), date(2026, 12, 31)},
    .rides = {{vehicle::taxi, {.day = fare, .night = fare}}},
    .guests = {.day = fare, .night = fare},
    .fuels = {{fuel::petrol,
               {.per_litre = 7.5_yuan, .is_taxed = true, .since = date(2025, 1, 1), .source = {&notice, "art. 2"}}}},
    .preferred = fuel::electricity,
    .exempt = vehicle::bus | vehicle::taxi,
};

/// Categories, and identities that lead to them, of its own.
struct passenger_policy {
  period in_force;
  category_table<passengers, layer_terms> fares;
  basic_ranking<passengers, papers> ranks;

  static constexpr void parts(auto&& part) {
    part(&passenger_policy::ranks, "ranks");
    part(&passenger_policy::fares, "fares");
  }
};
constexpr passenger_policy passengers_2026{
    .in_force = period::since(date(2026, 1, 1)),
    .fares = {{passengers::pupils, fare}},
    .ranks = {{passengers::pupils, papers::school_card | papers::birth_certificate},
              {passengers::guests, papers::ticket}}};

TEST_CASE("a ranking of a city's own identities can be text") {
  const table_key of{"somewhere", "passengers"};
  const std::string text = write_tables(of, passengers_2026);
  CHECK(text ==
        "city,benefit,from,to,part,passengers,identities,deductible,rate,cap,document,article,title\n"
        "somewhere,passengers,2026-01-01,,ranks,pupils,school_card+birth_certificate,,,,,,\n"
        "somewhere,passengers,2026-01-01,,ranks,guests,ticket,,,,,,\n"
        "somewhere,passengers,2026-01-01,,fares,pupils,,1.00,50%,10.00,某政〔2026〕1号,\"art. "
        "\"\"1\"\"\",\"出行,办法\"\n");
  CHECK(write_tables(of, *read_tables(text, of, passengers_2026)) == text);
  CHECK(faults_of(read_tables(replaced(text, "ranks,pupils,school_card", "ranks,pupils,library_card"), of,
                              passengers_2026)) ==
        "line 2, identities: met library_card+birth_certificate, wanted one of ticket, school_card, birth_certificate; "
        "several joined by + (unknown_recipient)\n");
}

TEST_CASE("any table that says its parts can be text") {
  const table_key of{"somewhere", "rides"};
  const std::string text = write_tables(of, rides_2026);
  CHECK(text ==
        "city,benefit,from,to,part,vehicle,layer,fuel,deductible,rate,cap,per_litre,is_taxed,since,preferred,exempt,"
        "document,article,title\n"
        "somewhere,rides,2026-01-01,2026-12-31,rides,taxi,day,,1.00,50%,10.00,,,,,,某政〔2026〕1号,\"art. "
        "\"\"1\"\"\",\"出行,办法\"\n"
        "somewhere,rides,2026-01-01,2026-12-31,rides,taxi,night,,1.00,50%,10.00,,,,,,某政〔2026〕1号,\"art. "
        "\"\"1\"\"\",\"出行,办法\"\n"
        "somewhere,rides,2026-01-01,2026-12-31,guests,,day,,1.00,50%,10.00,,,,,,某政〔2026〕1号,\"art. "
        "\"\"1\"\"\",\"出行,办法\"\n"
        "somewhere,rides,2026-01-01,2026-12-31,guests,,night,,1.00,50%,10.00,,,,,,某政〔2026〕1号,\"art. "
        "\"\"1\"\"\",\"出行,办法\"\n"
        "somewhere,rides,2026-01-01,2026-12-31,fuels,,,petrol,,,,7.50,true,2025-01-01,,,某政〔2026〕1号,art. "
        "2,\"出行,办法\"\n"
        "somewhere,rides,2026-01-01,2026-12-31,preferred,,,,,,,,,,electricity,,,,\n"
        "somewhere,rides,2026-01-01,2026-12-31,exempt,,,,,,,,,,,bus+taxi,,,\n");
  const auto read = read_tables(text, of, rides_2026);
  INFO(faults_of(read));
  REQUIRE(read);
  CHECK(write_tables(of, *read) == text);
  const std::string other = replaced(text, "taxi,day", "bus,day");
  CHECK(faults_of(read_tables(other, of, rides_2026)) ==
        "line 2: wanted a line of rides bus night (missing_input)\n"
        "line 2: wanted a line of rides taxi day (missing_input)\n");
  CHECK(to_string(read_tables(replaced(text, "guests,,day", "guests,,dusk"), of, rides_2026).faults().back()) ==
        "line 4, layer: met dusk, wanted one of day, night (unknown_value)");
  CHECK(to_string(read_tables(replaced(text, ",true,", ",yes,"), of, rides_2026).faults()[0]) ==
        "line 6, is_taxed: met yes, wanted true or false (invalid_value)");
  CHECK(to_string(read_tables(replaced(text, "bus+taxi", "bus+tram"), of, rides_2026).faults()[0]) ==
        "line 8, exempt: met bus+tram, wanted one of bus, taxi; several joined by + (unknown_value)");
}

}  // namespace
