// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// The page of a run: well formed, complete, to the fen what was settled, and nothing that a file says is a part of it.

#include "report_page.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao_catch.hpp>

#include "in_process.hpp"
#include "yunting/city.hpp"

namespace {

using settling::language;
using settling_tests::contents_of;
using settling_tests::rows_of;

using three_cities = gongbao::city_list<gongbao::jinzhou::city, gongbao::sanmenxia::city, yunting::city>;

struct reported {
  std::string page;
  std::string settlements;
};

template <class Cities = gongbao::cities>
reported report(std::string_view csv, language in = language::en, const std::string& name = "claims.csv",
                const settling::policies<Cities>& tables = {}) {
  const settling::claims_form& form = settling::claims_form::of<Cities>();
  reported r;
  settling::csv_reader claims(settling::csv_reader::source_of(csv));
  settling::report_facts facts(form);
  settling::heading_choices choices;
  choices.in = in;
  const settling::header columns = settling::read_header(
      form, claims, [&](std::string_view text) { facts.add_note(text); }, choices);
  settling::csv_writer settlements([&](std::string_view bytes) { r.settlements += bytes; });
  settling::summary summary(form);
  settling::settle_rows<Cities>(
      claims, columns,
      {.settlements = settlements, .summary = summary, .messages = [](std::string_view) {}, .report = &facts},
      settling::behind_refused::settle, tables);
  r.page = settling::report_page(form, facts, settling::legal_bases(tables, in), {name, "out.csv"}, in).text();
  return r;
}

bool says(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }
std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t n = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != text.npos; at += part.size()) ++n;
  return n;
}

/// What keeps a page from being XML, as far as a page like this can go wrong; empty if nothing does.
std::string ill_formed(std::string_view page) {
  constexpr std::string_view doctype = "<!DOCTYPE html>\n";
  if (!page.starts_with(doctype)) return "no doctype";
  if (!gongbao::is_utf8(page)) return "no UTF-8";
  page.remove_prefix(doctype.size());
  const auto bad_text = [](std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      if (byte == '>' || byte == 0x7F || (byte < 0x20 && byte != '\n' && byte != '\t')) return true;
      if (byte != '&') continue;
      const std::string_view rest = text.substr(i);
      if (!rest.starts_with("&lt;") && !rest.starts_with("&gt;") && !rest.starts_with("&amp;") &&
          !rest.starts_with("&quot;"))
        return true;
    }
    return false;
  };
  std::vector<std::string> open;
  while (!page.empty()) {
    const std::size_t tag = std::min(page.find('<'), page.size());
    if (bad_text(page.substr(0, tag))) return "text: " + std::string(page.substr(0, tag));
    if (tag == page.size()) break;
    page.remove_prefix(tag + 1);
    const bool closes = page.starts_with('/');
    if (closes) page.remove_prefix(1);
    const std::string name(page.substr(0, page.find_first_of(" />")));
    page.remove_prefix(name.size());
    while (page.starts_with(' ')) {  // attributes
      const std::size_t quote = page.find("=\"");
      const std::size_t end = quote == page.npos ? quote : page.find('"', quote + 2);
      if (end == page.npos) return "an attribute of " + name;
      const std::string_view value = page.substr(quote + 2, end - quote - 2);
      if (bad_text(value) || says(value, "<")) return "an attribute of " + name + ": " + std::string(value);
      page.remove_prefix(end + 1);
    }
    const bool is_empty = page.starts_with('/');
    if (is_empty) page.remove_prefix(1);
    if (!page.starts_with('>')) return "the tag " + name;
    page.remove_prefix(1);
    if (closes) {
      if (open.empty() || open.back() != name) return "the end of " + name;
      open.pop_back();
    } else if (!is_empty) {
      open.push_back(name);
    }
    if (name == "style" && !closes) {
      const std::string_view css = page.substr(0, page.find('<'));
      if (says(css, "&")) return "the style";
      page.remove_prefix(css.size());
    }
  }
  return open.empty() ? "" : open.back() + " stays open";
}

/// It is whole by itself: nothing is loaded, nothing is run.
void check_whole(const std::string& page) {
  CHECK(ill_formed(page) == "");
  for (const std::string_view part :
       {"://", " src=", " href=", "url(", "@import", "<script", "<link", "<iframe", "<img", " onload", " onclick"})
    CHECK(!says(page, part));
}

/// The sum of a column of the settlements.
gongbao::money sum_of(std::string_view settlements, const char* column, std::string_view city = {}) {
  gongbao::money sum{};
  for (const auto& row : rows_of(settlements))
    if (row.at("status") == "ok" && (city.empty() || row.at("city") == city))
      sum += *gongbao::parse<gongbao::money>(row.at(column));
  return sum;
}
std::string data_of(gongbao::money m) { return "<data value=\"" + gongbao::to_string(m) + "\">"; }

const std::string head =
    "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,level,institution\n";

}  // namespace

TEST_CASE("the page of a file says to the fen what its settlements say") {
  for (const char* file : {SETTLE_DATA "/claims.csv", SETTLE_DATA "/visits.csv"})
    for (const language in : {language::en, language::zh}) {
      const reported r = report(contents_of(file), in);
      INFO(file);
      check_whole(r.page);
      const rows_of rows(r.settlements);
      const auto settled =
          std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.at("status") == "ok"; });
      CHECK(says(r.page, "<strong><data value=\"" + std::to_string(rows.size()) + "\">"));
      CHECK(says(r.page, "<strong><data value=\"" + std::to_string(settled) + "\">"));
      CHECK(r.page == report(contents_of(file), in).page);
    }
  const reported r = report(contents_of(SETTLE_DATA "/claims.csv"));
  for (const char* column : {"basic_aid", "tilt_aid", "total_aid", "patient_pays"}) {
    CHECK(count_of(r.page, data_of(sum_of(r.settlements, column))) >= 3);  // by month, by city, by category
    CHECK(says(r.page, data_of(sum_of(r.settlements, column, "jinzhou"))));
    CHECK(says(r.page, data_of(sum_of(r.settlements, column, "sanmenxia"))));
  }
  CHECK(says(r.page, "<data value=\"352798.08\">352,798.08</data>"));
  CHECK(says(r.page, "<title>2022-09: 0.00</title>"));  // a chart leaves out no month …
  CHECK(!says(r.page, "<th scope=\"row\">2022-09</th>"));
}

TEST_CASE("a chart has a title, a description and a table of its numbers") {
  for (const language in : {language::en, language::zh}) {
    const std::string page = report(contents_of(SETTLE_DATA "/visits.csv"), in).page;
    CHECK(count_of(page, "<svg class=\"chart\" role=\"img\"") == 2);  // of both benefits
    CHECK(count_of(page, "<desc>") == 2);
    CHECK(count_of(page, "<caption>") == count_of(page, "<table>"));
    CHECK(count_of(page, "<svg class=\"bar\" aria-hidden=\"true\"") > 2);
  }
}

TEST_CASE("the page is in one language") {
  const std::string en = report(contents_of(SETTLE_DATA "/claims.csv"), language::en).page;
  const std::string zh = report(contents_of(SETTLE_DATA "/claims.csv"), language::zh).page;
  CHECK(says(en, "<html lang=\"en\">"));
  CHECK(says(zh, "<html lang=\"zh-Hans\">"));
  CHECK(says(en, "<h1>Settlement of claims.csv</h1>"));
  CHECK(says(zh, "<h1>claims.csv结算报告</h1>"));
  // Of a Chinese page, words of English are keys: they stand with underscores, or are names of the file.
  const std::string_view english[] = {" the ", " of ",      " is ",  "is paid", "claims<",
                                      "city",  "category<", "total", "yuan",    "Jinzhou"};
  const std::string seen = zh.substr(zh.find("<body>"));
  for (const std::string_view word : english) {
    INFO(word);
    CHECK(!says(seen, word));
    CHECK(says(en, word));
  }
  for (const std::string_view word : {"合计", "个人负担", "被拒绝", "逐步说明", "结算依据", "医疗救助", "元）"}) {
    INFO(word);
    CHECK(says(zh, word));
    CHECK(!says(en, word));
  }
}

TEST_CASE("what a file says is shown and is no part of the page") {
  const std::string evil = "<script>alert('\"&\"')</script>";
  const auto quoted = [](std::string text) {
    for (std::size_t at = 0; (at = text.find('"', at)) != text.npos; at += 2) text.insert(at, 1, '"');
    return '"' + text + '"';
  };
  const std::string rows = quoted(evil) + "," + quoted("P<b>&") +
                           ",jinzhou,2023-03-01,,margin,inpatient,28000,8000,,\n" + quoted("x" + evil) + ",P,jinzhou," +
                           quoted("</td>]]><!--") + ",,margin,inpatient,1,0,,\n" +
                           "\x01\xFF\uFFFE\u202E,P,jinzhou,2023-03-01,,margin,inpatient,1,0,,\n";
  for (const language in : {language::en, language::zh}) {
    const std::string page = report(head + rows, in, "<img title=x>&.csv").page;
    check_whole(page);
    CHECK(says(page, "&lt;img title=x&gt;&amp;.csv"));
    CHECK(says(page, "&lt;script&gt;alert('&quot;&amp;&quot;')&lt;/script&gt;"));
    CHECK(says(page, "P&lt;b&gt;&amp;"));
    CHECK(says(page, "&lt;/td&gt;]]&gt;&lt;!--"));
  }
  const std::string odd =
      "person_id,\"<b>\n&\u2028\",claim_id,city,date,recipients,care,in_scope_cost,insurance_paid\n"
      "P,1,A,jinzhou,2023-03-01,margin,inpatient,1\n";
  check_whole(report(odd).page);
}

TEST_CASE("refused rows stand by their causes, the most frequent first") {
  std::string rows;
  for (int i = 0; i < 8; ++i) rows += "A" + std::to_string(i) + ",P,jinzhou,1/3/2023,,margin,inpatient,1,0,,\n";
  rows.insert(0, "B,P,luoyang,2023-03-01,,margin,inpatient,1,0,,\n");
  const std::string page = report(head + rows).page;
  check_whole(page);
  CHECK(says(page, "invalid_date, column 4 (date): 8 rows, the first of them:"));
  CHECK(says(page, "unknown_value, column 3 (city): 1 row<"));
  CHECK(page.find("invalid_date") < page.find("unknown_value"));
  CHECK(count_of(page, "1/3/2023") == 5);
  CHECK(says(page, "jinzhou or sanmenxia"));                                       // what is wanted
  CHECK(says(page, "<data value=\"3\">3</data></td><td class=\"name\">A0</td>"));  // its line and its claim
  // Nothing was settled: there is nothing else to show.
  CHECK(!says(page, "<svg"));
  CHECK(!says(page, "Claims step by step"));
  CHECK(!says(page, "By what it was settled"));
  check_whole(report(head + rows, language::zh).page);
}

TEST_CASE("the first claim of each outcome is explained by the library") {
  const std::string page = report(contents_of(SETTLE_DATA "/claims.csv")).page;
  for (const gongbao::text& outcome : settling::outcome_texts) CHECK(says(page, outcome.in(language::en)));
  CHECK(says(page, "<h3>Jinzhou, medical aid: tilt aid is paid</h3><p class=\"quiet\">claim JZ-002 of person J-101,"));
  CHECK(
      says(page, "<li>tilt aid, 锦政办发〔2022〕16号 三(五)2 倾斜救助<ul><li>residual 26000.00 - 17900.00 = 8100.00"));
  CHECK(count_of(page, "<article") == 12);
  const std::string visits = report(contents_of(SETTLE_DATA "/visits.csv"), language::zh).page;
  CHECK(says(visits, "<h3>三门峡市普通门诊统筹：支付受限额限制</h3>"));
  CHECK(says(visits, "未提供现行标准、按文件下限计算的：7人次。"));
}

TEST_CASE("by what it was settled: documents, tables and readings") {
  const std::string shipped = report(contents_of(SETTLE_DATA "/claims.csv")).page;
  CHECK(says(shipped, "JZ-MA-07"));
  CHECK(says(shipped, "as shipped"));
  CHECK(says(shipped, "<td>annual (once a year, on the accumulated base)</td>"));
  settling::policies<gongbao::cities> tables;
  REQUIRE(tables.read(contents_of(SETTLE_DATA "/tables.csv"), nullptr, "<t>.csv").empty());
  const std::string page = report(contents_of(SETTLE_DATA "/claims.csv"), language::en, "c.csv", tables).page;
  check_whole(page);
  CHECK(says(page, "<td>from 2023-01-01 to 2026-12-31, and from 2027-01-01</td><td>of the file &lt;t&gt;.csv</td>"));
  CHECK(says(page, "as shipped"));  // those of the other city
}

TEST_CASE("a city of another list is reported like the others") {
  const std::string rows =
      "A,P,yunting,2024-09-02,,severely_disabled+margin,inpatient,12000,3000,,\n"
      "B,P,yunting,2024-10-08,,severely_disabled,inpatient,40000,0,,\n"
      "C,P,yunting,2024-10-08,outpatient_pool,,,1200,,secondary,\n"
      "D,P,jinzhou,2023-03-01,,margin,inpatient,28000,8000,,\n";
  for (const language in : {language::en, language::zh}) {
    const reported r = report<three_cities>(head + rows, in);
    check_whole(r.page);
    CHECK(says(r.page, data_of(sum_of(r.settlements, "tilt_aid", "yunting"))));
    CHECK(says(r.page, in == language::en ? "<th scope=\"row\">Yunting</th>" : "<th scope=\"row\">云汀市</th>"));
    CHECK(says(r.page, in == language::en ? "severely_disabled" : "重度残疾人"));
    CHECK(says(r.page, "YT-MA-01"));
    CHECK(!says(r.page, "SX-MA"));
  }
}

TEST_CASE("where the months are too many to be seen, the years are shown") {
  const auto claims_of = [](int first_year, int last_year) {
    std::string rows = head;
    for (int year = first_year; year <= last_year; ++year)
      rows += "A" + std::to_string(year) + ",P,jinzhou," + std::to_string(year) + "-06-01,,margin,inpatient,5000,0,,\n";
    return rows;
  };
  CHECK(says(report(claims_of(2023, 2025)).page, ">medical aid by month, in yuan<"));
  const std::string page = report(claims_of(2023, 2199)).page;
  check_whole(page);
  CHECK(says(page, ">medical aid by year, in yuan<"));
  CHECK(count_of(page, "<g>") == 177);
  CHECK(page.size() < 150'000);
}

TEST_CASE("what a report keeps does not grow with the file") {
  settling::report_facts facts(settling_tests::form());
  for (int i = 0; i < 1'000; ++i) {
    facts.add_note("a note\n");
    facts.add_refused("a cause", 7, "A", [&] {
      CHECK(i < 5);
      return std::string("a reason");
    });
  }
  CHECK(facts.notes().size() == 100);
  CHECK(facts.notes()[0] == "a note");
  CHECK(facts.notes_left_out() == 900);
  CHECK(facts.causes().at("a cause").rows == 1'000);
  CHECK(facts.causes().at("a cause").first.size() == 5);
}

TEST_CASE("bars are as long as their amounts, whatever these are") {
  using settling::detail::reach_of;
  using settling::detail::tick_for;
  const gongbao::money most = gongbao::fen(9'000'000'000'000'000'000);
  CHECK(reach_of(gongbao::fen(1), gongbao::fen(4), 1'000) == 250);
  CHECK(reach_of(gongbao::fen(0), gongbao::fen(0), 1'000) == 0);
  CHECK(reach_of(most, most, 2'000) == 2'000);
  CHECK(reach_of(most, most + gongbao::fen(1), 2'000) == 2'000);
  CHECK(tick_for(gongbao::fen(0)) == gongbao::yuan(1));
  CHECK(tick_for(gongbao::yuan(93'000)) == gongbao::yuan(20'000));
  CHECK(tick_for(most) == gongbao::fen(2'000'000'000'000'000'000));
  CHECK(settling::grouped("-1234567.89") == "-1,234,567.89");
  CHECK(settling::grouped("999") == "999");
  CHECK(ill_formed("<!DOCTYPE html>\n" + settling::column_chart("t", "d", {{"n", "1", "", {{most, {}}}}}).markup()) ==
        "");
}
