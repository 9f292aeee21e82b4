// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

using settling_tests::results;
using settling_tests::rows_of;
using settling_tests::run;

namespace {

const std::string required_header = "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid";
const std::string full_header = required_header +
                                ",county,disease,designated,referred,in_province,exception_granted,criteria_issued,"
                                "other_place,other_place_ok\n";

/// A row of the full header: a good claim with some columns replaced.
std::string row(std::initializer_list<std::pair<std::string_view, std::string_view>> replaced) {
  std::map<std::string, std::string, std::less<>> fields{
      {"claim_id", "A"},        {"person_id", "P"},    {"city", "jinzhou"},        {"date", "2023-03-01"},
      {"recipients", "margin"}, {"care", "inpatient"}, {"in_scope_cost", "20000"}, {"insurance_paid", "0"}};
  for (const auto& [name, value] : replaced) fields[std::string(name)] = value;
  std::string line;
  for (std::size_t first = 0; first < full_header.size();) {
    const std::size_t end = full_header.find_first_of(",\n", first);
    line += fields[full_header.substr(first, end - first)] + full_header[end];
    first = end + 1;
  }
  return line;
}

std::string status_of(const std::string& line) {
  const results r = run(full_header + line);
  const rows_of rows(r.settlements);
  REQUIRE(rows.size() == 1);
  return rows[0].at("status");
}

}  // namespace

TEST_CASE("one claim of each city, every column of the answer") {
  const results r = run(required_header +
                        "\nA,P,jinzhou,2023-03-01,margin,inpatient,20000,0\n"
                        "B,P,sanmenxia,2023-03-01,margin,inpatient,20000.5,0\n");
  CHECK(r.settlements ==
        "claim_id,person_id,city,date,status,category,covered,self_pay,basic_portion,basic_aid,residual,tilt_portion,"
        "tilt_aid,total_aid,patient_pays,basic_paid_after,tilt_paid_after\n"
        "A,P,jinzhou,2023-03-01,ok,margin,true,20000.00,18000.00,10800.00,9200.00,4200.00,2520.00,13320.00,6680.00,"
        "10800.00,2520.00\n"
        "B,P,sanmenxia,2023-03-01,ok,margin,true,20000.50,17400.50,10000.00,10000.50,0.00,0.00,10000.00,10000.50,"
        "10000.00,0.00\n");
  CHECK(r.messages ==
        "line 3, column referred (not in the file), claim B: warning, referred or in_province is empty, which is taken "
        "as true and may open the tilt: so in 1 claim, of which 0.00 of aid come\n");
  CHECK(r.settled == 2);
}

TEST_CASE("columns stand in any order; unknown ones are ignored and named once") {
  const results r =
      run("insurance_paid,note,care,in_scope_cost,recipients,date,,city,person_id,claim_id\n"
          "0,x,inpatient,20000,margin,2023-03-01,y,jinzhou,P,A\n");
  CHECK(rows_of(r.settlements)[0].at("total_aid") == "13320.00");
  CHECK(r.messages == "ignored columns: note, (no name)\n");
}

TEST_CASE("headers that cannot be used") {
  for (const std::string& csv : {std::string(), std::string("\n\n"), std::string("\xEF\xBB\xBF"),
                                 std::string("claim_id,person_id\n1,2\n"), required_header + ",county,county\n",
                                 required_header + ",x,x\n", required_header + ",\"x\n", required_header + ",\xFF\n",
                                 std::string("\xFF\xFE"
                                             "c\0l\0",
                                             6),
                                 std::string(3'000'000, 'x')})
    CHECK_THROWS_AS(run(csv), settling::unusable);
  CHECK_NOTHROW(run(required_header + ",,\n,\n"));
}

namespace {

/// Why a file with these headings is refused; empty if it is not.
std::string refused_headings(const std::string& file, const std::vector<std::string>& ignore = {}) {
  settling::csv_reader claims(settling::csv_reader::source_of(file));
  try {
    read_header(settling_tests::form(), claims, [](std::string_view) {}, {.ignored = ignore});
  } catch (const settling::unusable& why) {
    return why.what();
  }
  return {};
}
std::string with(const std::string& heading) { return refused_headings(required_header + "," + heading + "\n"); }
bool says(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("a heading that is nearly a column's refuses the file, unless it is ignored by name") {
  const std::pair<std::string_view, std::string_view> slips[] = {{"designted", "designated"},
                                                                 {"referrred", "referred"},
                                                                 {"in_provnce", "in_province"},
                                                                 {"in province", "in_province"},
                                                                 {"in-province", "in_province"},
                                                                 {"inprovince", "in_province"},
                                                                 {"Designated", "designated"},
                                                                 {" designated", "designated"},
                                                                 {"designated\xC2\xA0", "designated"},
                                                                 {"\xE2\x80\x8B"
                                                                  "designated",
                                                                  "designated"},
                                                                 {"ｄｅｓｉｇｎａｔｅｄ", "designated"},
                                                                 {"DESIGNATD", "designated"},
                                                                 {"countyy", "county"},
                                                                 {"cuonty", "county"},
                                                                 {"diseas", "disease"},
                                                                 {"other_place_okk", "other_place_ok"},
                                                                 {"benefits", "benefit"},
                                                                 {"Date", "date"}};
  for (const auto& [heading, name] : slips) {
    INFO(heading);
    CHECK(with(std::string(heading)) == "column 9 (\"" + settling::printable(heading) + "\") looks like " +
                                            std::string(name) + ": write it so, or say --ignore \"" +
                                            settling::printable(heading) + "\"");
    for (const std::string& ignored : {std::string(heading), settling::printable(heading)})
      CHECK(refused_headings(required_header + "," + std::string(heading) + "\n", {ignored}).empty());
  }
  const std::string pool = "claim_id,person_id,city,date,benefit,in_scope_cost";
  for (const std::string slip :
       {"leve", "lvel", "lvl", "Level", "rates", "raet", "field", "carre", "anual_cap", "insitution"})
    CHECK(says(refused_headings(pool + "," + slip + "\n"), "column 7 (\"" + slip + "\") looks like "));
  for (const std::string other : {"note", "name", "remarks", "hospital", "备注", "", "x", "ward"}) {
    CHECK(with(other).empty());
    CHECK(refused_headings(pool + "," + other + "\n").empty());
  }
  CHECK(with("Level").empty());  // which a file of medical aid alone does not read
}

TEST_CASE("what is to be ignored must be there, and no column that is read") {
  CHECK(says(refused_headings(required_header + "\n", {"designted"}), "there is no column \"designted\" to ignore"));
  CHECK(says(refused_headings(required_header + ",county\n", {"county"}), "the column county is read"));
  CHECK(refused_headings(required_header + ",note,level\n", {"note", "level"}).empty());
}

TEST_CASE("a header without its columns says what it looks like") {
  using namespace std::string_literals;
  std::string by_bars = required_header;
  std::replace(by_bars.begin(), by_bars.end(), ',', '|');
  CHECK(says(refused_headings(by_bars + "\n"), "the header lacks the column claim_id, person_id, city"));
  CHECK(says(refused_headings(by_bars + "\n"), "separated by vertical bars"));
  CHECK(says(refused_headings("A,P,jinzhou,2023-03-01,margin,inpatient,20000,0\n"), "first line seems to be a claim"));
  const std::string upper = "Claim_ID,person_id,city,date,recipients,Care ,in_scope_cost,insurance_paid";
  CHECK(says(refused_headings(upper + "\n"),
             "the header lacks the column claim_id, care; column 1 (\"Claim_ID\") looks like claim_id"));
  CHECK(says(refused_headings("PK\x03\x04\x14\x00\x06"s), "a spreadsheet (.xlsx)"));
  CHECK(says(refused_headings("\xD0\xCF\x11\xE0\xA1"s), "a spreadsheet (.xls)"));
  const std::string utf16 = "the file is in UTF-16: say --encoding utf-16";
  CHECK(says(refused_headings("\xFF\xFE"s + "c\0l\0"s), utf16 + ", or"));
  CHECK(says(refused_headings("c\0l\0a\0"s), utf16 + "le, or"));
  CHECK(says(refused_headings("\0c\0l\0a"s), utf16 + "be, or"));
  CHECK(says(refused_headings("<html>\n"), "HTML"));
  const std::string gbk =
      "but in GB18030 (GBK), as spreadsheets in China save CSV: say --encoding gb18030, or save it as";
  CHECK(says(refused_headings(required_header + ",\xCF\xD8\xC7\xF8\n"), gbk));  // 县区
  CHECK(says(refused_headings("\xB1\xE0\xBA\xC5,\xD0\xD5\xC3\xFB\n"), gbk));
  const std::string claim = "\nA,P,jinzhou,2023-03-01,margin,inpatient,20000,0,\xD2\xE5\xCF\xD8\n";  // 义县
  CHECK(says(refused_headings(required_header + ",county" + claim), gbk));
  CHECK(refused_headings(required_header + ",县区" + claim).empty());  // one line that somebody spoilt
}

TEST_CASE("a value that cannot be read is named with what it may mean and the form wanted") {
  const auto why = [](std::string_view column, std::string_view value) {
    const std::string all =
        run(full_header + row({{column, value}, {"city", column == "city" ? value : "sanmenxia"}})).messages;
    return all.substr(all.find(", \"") + 2);
  };
  CHECK(why("date", "2023-3/1") == "\"2023-3/1\" is another spelling of a day: write 2023-03-01\n");
  CHECK(says(why("date", "3/1/2023"), "\"3/1/2023\" does not say which number is the year, the month and the day"));
  CHECK(says(why("date", "44986"), "\"44986\" may be the number that a spreadsheet has for a day"));
  CHECK(why("date", "2023-02-29") == "\"2023-02-29\" is no day: that month has 28 days\n");
  CHECK(why("in_scope_cost", "9'000.00") == "\"9'000.00\" has separators between its digits: write 9000.00\n");
  CHECK(says(why("in_scope_cost", "\"9.000,00\""), "\"9.000,00\" has separators between its digits: write an amount"));
  CHECK(says(why("in_scope_cost", "1.234"), "\"1.234\" has 3 decimals: write an amount in yuan"));
  CHECK(why("designated", "有") == "\"有\" is not how a truth value is written: write true or false, here true\n");
  CHECK(why("care", "inpatent") ==
        "\"inpatent\" is unknown: the nearest word is inpatient; write inpatient or outpatient\n");
  CHECK(why("care", "住院治疗") == "\"住院治疗\" is unknown: write inpatient or outpatient\n");
  CHECK(why("city", "河南省三门峡市") == "\"河南省三门峡市\" is Chinese for sanmenxia: write sanmenxia\n");
  CHECK(why("recipients", "\"margin,orphan\"") ==
        "\"margin,orphan\" is not how several are joined: write margin+orphan\n");
  CHECK(says(why("disease", "flu"), "\"flu\" is unknown: write one of esrd_dialysis, haemophilia, cml"));
}

TEST_CASE("a row in other forms is settled like the same row in the flat form") {
  const std::string plain = row({{"date", "2023-03-01"},
                                 {"recipients", "subsistence+margin"},
                                 {"in_scope_cost", "9000.00"},
                                 {"insurance_paid", "1200"},
                                 {"designated", "true"},
                                 {"disease", "cml"}});
  const auto with = [](std::string_view city, std::string_view date, std::string_view recipients,
                       std::string_view cost) {
    return row({{"city", city},
                {"date", date},
                {"recipients", recipients},
                {"care", "住院"},
                {"in_scope_cost", cost},
                {"insurance_paid", "0.12万元"},
                {"designated", "是"},
                {"disease", " "}});
  };
  const results flat = run(full_header + plain);
  REQUIRE(flat.settled == 1);
  const results same[] = {
      run(full_header + with("锦州", "2023/3/1", "低保对象、低保边缘家庭成员", "\"9,000.00\"")),
      run(full_header + with("锦州市", "2023年3月1日 8:30", "margin;低保对象", "¥9000")),
      run(full_header + with(" jinzhou ", "20230301", "低保对象+margin", "９０００元")),
  };
  for (const results& r : same) {
    CHECK(r.settlements == flat.settlements);
    CHECK(r.table == flat.table);
    CHECK(r.summary == flat.summary);
    CHECK(r.messages.empty());
  }
  // What is refused says what was understood of it, and stands in the way of what comes behind.
  const results refused = run(full_header + row({{"city", "锦州"}, {"date", "2023/3/1"}, {"insurance_paid", "x"}}) +
                              row({{"claim_id", "B"}}));
  CHECK(rows_of(refused.settlements)[0].at("city") == "jinzhou");
  CHECK(rows_of(refused.settlements)[0].at("date") == "2023-03-01");
  CHECK(says(refused.messages, "1 claim of person P in 2023 from here on is settled as if the row refused in line 2"));
  // An identifier is what it is.
  CHECK(status_of(row({{"person_id", " P"}})) == "invalid_identifier");
  CHECK(rows_of(run(full_header + row({{"person_id", "Ｐ１"}})).settlements)[0].at("person_id") == "Ｐ１");
  // Blanks say nothing.
  CHECK(status_of(row({{"in_scope_cost", " "}})) == "missing_input");
  CHECK(status_of(row({{"designated", " \u3000"}})) == "ok");
}

TEST_CASE("of rows refused for one cause 20 are named and the others counted") {
  std::string csv = full_header;
  for (int i = 0; i < 100; ++i)
    csv += row({{"claim_id", "G" + std::to_string(i)}, {"person_id", std::to_string(i)}, {"county", "义县"}});
  for (int i = 0; i < 50; ++i) csv += row({{"claim_id", std::to_string(i)}, {"county", "\xD2\xE5\xCF\xD8"}});  // 义县
  for (int i = 0; i < 20; ++i) csv += row({{"claim_id", std::to_string(100 + i)}, {"date", "3/1/2023"}});
  csv += row({{"in_scope_cost", "x"}});
  const results r = run(csv);
  CHECK(r.refused == 71);
  CHECK(std::count(r.messages.begin(), r.messages.end(), '\n') == 20 + 20 + 1 + 1);
  CHECK(says(
      r.messages,
      "claim 19: invalid_row, the text is not UTF-8: it looks like GB18030 (GBK); say --encoding gb18030, or save it "
      "as CSV UTF-8\n"));
  CHECK(r.messages.ends_with("\n30 more rows up to line 151: invalid_row, column 9 (county), the text is not UTF-8\n"));
}

TEST_CASE("a template settles, and its words are those of the columns") {
  const settling::claims_form& form = settling_tests::form();
  for (std::size_t i = 0; i < form.benefit_count(); ++i) {
    const auto benefit = static_cast<settling::benefit>(i);
    std::string csv;
    settling::csv_writer out([&](std::string_view bytes) { csv += bytes; });
    settling::write_template<gongbao::cities>(out, benefit);
    out.flush();
    const results r = run(csv);
    CHECK(r.settled == 1);
    CHECK(r.messages.empty());
    form.for_each_column([&](settling::column c) {
      bool is_read = false;
      form.for_each_branch(
          [&](settling::branch b) { is_read = is_read || (form.benefit_of(b) == benefit && form.use(b, c).is_read); });
      CHECK(rows_of(csv)[0].contains(std::string(form.name(c))) == is_read);
    });
  }
}

TEST_CASE("identifiers are written as they stand, quoted where needed") {
  const results r = run(full_header + row({{"claim_id", "\"a,\"\"b\"\"\""}, {"person_id", "x;=y z"}}));
  CHECK(rows_of(r.settlements)[0].at("claim_id") == "a,\"b\"");
  CHECK(rows_of(r.settlements)[0].at("person_id") == "x;=y z");
  CHECK(r.settlements.find("\"a,\"\"b\"\"\",x;=y z,jinzhou") != std::string::npos);
}

TEST_CASE("each refusal has its status") {
  CHECK(status_of(row({})) == "ok");
  CHECK(status_of(row({{"claim_id", ""}})) == "missing_input");
  CHECK(status_of(row({{"person_id", ""}})) == "missing_input");
  CHECK(status_of(row({{"city", ""}})) == "missing_input");
  CHECK(status_of(row({{"city", "luoyang"}})) == "unknown_value");
  CHECK(status_of(row({{"date", "2023-02-29"}})) == "invalid_date");
  CHECK(status_of(row({{"date", "2022-12-31"}})) == "not_in_force");
  CHECK(status_of(row({{"recipients", "poor"}})) == "unknown_recipient");
  CHECK(status_of(row({{"recipients", "none"}})) == "unknown_recipient");
  CHECK(status_of(row({{"recipients", "margin+margin"}})) == "invalid_value");
  CHECK(status_of(row({{"recipients", "monitored"}})) == "external_parameter_missing");
  CHECK(status_of(row({{"care", "home"}})) == "unknown_value");
  CHECK(status_of(row({{"in_scope_cost", "1,5"}})) == "invalid_row");
  CHECK(status_of(row({{"in_scope_cost", "1.234"}})) == "invalid_value");
  CHECK(status_of(row({{"in_scope_cost", "1 1"}})) == "invalid_value");
  CHECK(status_of(row({{"in_scope_cost", "100000000000"}})) == "out_of_range");
  CHECK(status_of(row({{"in_scope_cost", "-1"}, {"insurance_paid", "-2"}})) == "negative_amount");
  CHECK(status_of(row({{"insurance_paid", "20000.01"}})) == "inconsistent_amounts");
  CHECK(status_of(row({{"designated", "yes"}})) == "invalid_value");
  CHECK(status_of(row({{"other_place", "true"}})) == "external_parameter_missing");
  CHECK(status_of(row({{"city", "sanmenxia"}, {"care", "outpatient"}})) == "missing_input");
  CHECK(status_of(row({{"city", "sanmenxia"}, {"disease", "flu"}})) == "unknown_value");
  CHECK(status_of(row({{"city", "sanmenxia"}, {"in_scope_cost", "-1"}})) == "negative_amount");
  CHECK(status_of(row({{"city", "sanmenxia"}, {"insurance_paid", "-1"}})) == "negative_amount");
  CHECK(status_of(row({{"city", "sanmenxia"}, {"insurance_paid", "20000.01"}})) == "inconsistent_amounts");
  CHECK(status_of(row({{"city", "sanmenxia"}, {"date", "2022-04-30"}})) == "not_in_force");
  CHECK(status_of(row({{"county", "\xFF"}})) == "invalid_row");
  CHECK(status_of(row({{"county", std::string_view("\0", 1)}})) == "invalid_row");
}

TEST_CASE("an unreadable value is named before a missing one") {
  CHECK(status_of(row({{"person_id", ""}, {"insurance_paid", "x"}})) == "invalid_value");
  CHECK(status_of(row({{"date", "x"}, {"care", "x"}})) == "invalid_date");
}

TEST_CASE("the other city's columns are not read") {
  CHECK(status_of(row({{"disease", "?"}, {"referred", "?"}, {"in_province", "?"}, {"exception_granted", "?"}})) ==
        "ok");
  CHECK(status_of(row(
            {{"city", "sanmenxia"}, {"criteria_issued", "?"}, {"other_place", "?"}, {"other_place_ok", "?"}})) == "ok");
}

TEST_CASE("a cost that does not count in Jinzhou leaves the year as it is") {
  const results r = run(full_header + row({{"claim_id", "A"}}) +
                        row({{"claim_id", "B"}, {"designated", "false"}, {"recipients", "monitored"}}) +
                        row({{"claim_id", "C"}, {"in_scope_cost", "1000"}}));
  const rows_of rows(r.settlements);
  CHECK(rows[1].at("status") == "ok");
  CHECK(rows[1].at("category") == "monitored");
  CHECK(rows[1].at("covered") == "false");
  CHECK(rows[1].at("self_pay") == "20000.00");
  CHECK(rows[1].at("residual") == "20000.00");
  CHECK(rows[1].at("patient_pays") == "20000.00");
  CHECK(rows[1].at("total_aid") == "0.00");
  CHECK(rows[1].at("basic_paid_after") == "10800.00");
  CHECK(rows[1].at("tilt_paid_after") == "2520.00");
  CHECK(rows[2].at("basic_aid") == "600.00");
  CHECK(rows[2].at("tilt_portion") == "400.00");
}

TEST_CASE("a new identity inside the year pays in Jinzhou for what comes, not for the bills before it") {
  const results r =
      run(full_header +
          row({{"claim_id", "A"},
               {"recipients", "illness_poor"},
               {"criteria_issued", "true"},
               {"in_scope_cost", "13000"}}) +
          row({{"claim_id", "B"}, {"recipients", "subsistence"}, {"in_scope_cost", "100"}, {"date", "2023-07-01"}}));
  const rows_of rows(r.settlements);
  CHECK(rows[0].at("residual") == "9000.00");
  CHECK(rows[0].at("tilt_aid") == "0.00");
  CHECK(rows[1].at("basic_aid") == "70.00");
  CHECK(rows[1].at("tilt_portion") == "30.00");
  CHECK(rows[1].at("tilt_aid") == "21.00");
  CHECK(rows[1].at("patient_pays") == "9.00");
  CHECK(r.summary.find("below zero") == std::string::npos);
}

TEST_CASE("each city, person and calendar year has its own accumulators") {
  const results r = run(full_header + row({{"claim_id", "A"}, {"in_scope_cost", "2000"}}) +
                        row({{"claim_id", "B"}, {"in_scope_cost", "2000"}, {"person_id", "Q"}}) +
                        row({{"claim_id", "C"}, {"in_scope_cost", "2000"}, {"date", "2024-03-01"}}) +
                        row({{"claim_id", "D"}, {"in_scope_cost", "2000"}, {"city", "sanmenxia"}}) +
                        row({{"claim_id", "E"}, {"in_scope_cost", "2000"}}));
  const rows_of rows(r.settlements);
  for (const auto first_of_its_year : std::initializer_list<std::size_t>{0, 1, 2, 3})
    CHECK(rows[first_of_its_year].at("basic_aid") == "0.00");
  CHECK(rows[4].at("basic_aid") == "1200.00");
}

TEST_CASE("a refused row changes nothing and keeps its first four values") {
  const std::string first = row({{"claim_id", "A"}, {"in_scope_cost", "1500"}});
  const std::string last = row({{"claim_id", "Z"}, {"in_scope_cost", "1500"}});
  const std::string undisturbed = run(full_header + first + last).settlements;
  const std::string good_lines[] = {undisturbed.substr(undisturbed.find("\nA,")),
                                    undisturbed.substr(undisturbed.find("\nZ,"))};
  struct {
    std::string line, refused;
  } const bad_rows[] = {
      {row({{"claim_id", "B"}, {"in_scope_cost", "-5"}}), "B,P,jinzhou,2023-03-01,negative_amount,,,,,,,,,,,,\n"},
      {row({{"claim_id", "A"}}), "A,P,jinzhou,2023-03-01,duplicate_claim,,,,,,,,,,,,\n"},
      {row({{"claim_id", "B"}, {"city", "?"}, {"date", "soon"}}), "B,P,?,soon,unknown_value,,,,,,,,,,,,\n"},
      {"B,P\n", "B,P,,,invalid_row,,,,,,,,,,,,\n"},
      {"B,P,jinzhou,2023-03-01,margin,inpatient,5\"0,0,,,,,,,,,\n", "B,P,jinzhou,2023-03-01,invalid_row,,,,,,,,,,,,\n"},
      {"B,\"P,jinzhou\n", "B,,,,invalid_row,,,,,,,,,,,,\n"},
      {row({{"claim_id",
             "\xFF"
             "B"}}),
       "\xEF\xBF\xBD"
       "B,P,jinzhou,2023-03-01,invalid_row,,,,,,,,,,,,\n"},
      {"B,P,jinzhou,2023-03-01," + std::string(10'000'000, 'm') + "\n",
       "B,P,jinzhou,2023-03-01,invalid_row,,,,,,,,,,,,\n"},
  };
  for (const auto& bad : bad_rows) {
    const results r = run(full_header + first + bad.line + last);
    CHECK(r.settlements == undisturbed.substr(0, undisturbed.find("\nZ,") + 1) + bad.refused + good_lines[1].substr(1));
    CHECK(r.refused == 1);
  }
}

TEST_CASE("a refused claim has not used up its id") {
  const results r = run(full_header + row({{"insurance_paid", "30000"}}) + row({}) + row({}));
  const rows_of rows(r.settlements);
  CHECK(rows[0].at("status") == "inconsistent_amounts");
  CHECK(rows[1].at("status") == "ok");
  CHECK(rows[2].at("status") == "duplicate_claim");
}

TEST_CASE("a refused row is named with line, column and reason") {
  const results r = run(full_header + row({}) + "\n" + row({{"claim_id", "B"}, {"insurance_paid", "1e3"}}) +
                        row({{"claim_id", "C"}, {"person_id", "Q"}, {"date", "2022-01-01"}}) + "D,P\n" + "E,\"P\"x\n" +
                        row({{"claim_id", "F"}, {"county", "\xFF"}}));
  CHECK(
      r.messages ==
      "line 4, column 8 (insurance_paid), claim B: invalid_value, \"1e3\" is in a spreadsheet's scientific form, which "
      "may have lost digits: write an amount in yuan with at most two decimals, as 1234.50\n"
      "line 5, column 4 (date), claim C: not_in_force, \"2022-01-01\": the day lies outside the period in "
      "which the rule is in force: 锦政办发〔2022〕16号, from 2023-01-01\n"
      "line 6, column 3, claim D: invalid_row, the row does not have as many fields as the header: 2, and there 17\n"
      "line 7, column 2 (person_id), claim E: invalid_row, text follows a closing quote: write each quote inside a "
      "quoted field twice\n"
      "line 8, column 9 (county), claim F: invalid_row, the text is not UTF-8\n"
      "line 7, column 2 (person_id), claim E: warning, 1 refused row of this file does not say whose: later claims of "
      "the same persons are settled all the same, and may change\n");
  const results no_such_column = run(required_header + "\nA,P,jinzhou,2023-03-01,illness_poor,inpatient,1,0\n");
  CHECK(no_such_column.messages ==
        "line 2, column criteria_issued (not in the file), claim A: external_parameter_missing, a value that another "
        "authority sets was not supplied: write true or false\n");
}

TEST_CASE("the monthly table counts persons once and visits each time, where aid was paid") {
  auto claim = [n = 0](std::initializer_list<std::pair<std::string_view, std::string_view>> replaced) mutable {
    const std::string id = "C" + std::to_string(++n);
    std::string line = row(replaced);
    return id + line.substr(1);
  };
  const results r =
      run(full_header + claim({{"recipients", "subsistence"}, {"in_scope_cost", "1"}, {"county", "义县"}}) +
          claim({{"recipients", "subsistence"}, {"in_scope_cost", "0.02"}, {"county", "义县"}}) +
          claim({{"recipients", "subsistence"}, {"in_scope_cost", "100"}, {"county", "义县"}, {"person_id", "Q"}}) +
          claim({{"recipients", "ordinary"}, {"county", "义县"}}) +
          claim({{"recipients", "destitute"}, {"county", "义县"}}) +
          claim({{"recipients", "orphan"}, {"county", "\"a,b\""}}) +
          claim({{"recipients", "orphan"}, {"city", "sanmenxia"}}) +
          claim({{"recipients", "destitute"}, {"city", "sanmenxia"}, {"in_scope_cost", "10"}}) +
          claim({{"recipients", "destitute"}, {"city", "sanmenxia"}, {"in_scope_cost", "10"}, {"date", "2022-12-31"}}));
  CHECK(r.refused == 0);
  CHECK(r.table_data ==
        "month,city,county,category,persons,visits,basic_spend,tilt_spend,subtotal\n"
        "2022-12,sanmenxia,,destitute,1,1,0.0009,0,0.0009\n"
        "2023-03,jinzhou,\"a,b\",orphan,1,1,0.599929,0.98005,1.579979\n"
        "2023-03,jinzhou,义县,destitute,1,1,1.4,0.42,1.82\n"
        "2023-03,jinzhou,义县,subsistence,2,3,0.007071,0,0.007071\n"
        "2023-03,sanmenxia,,destitute,1,1,0.0009,0,0.0009\n");
}

TEST_CASE("the decreed statistics have a sheet a month, every row of every district, and totals") {
  const std::string header =
      "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,county,designated\n";
  const results r = run(header +
                        "A,P,jinzhou,2023-05-02,destitute,inpatient,10000,0,义县,true\n"
                        "B,P,jinzhou,2023-05-31,destitute,inpatient,100,0,义县,true\n"
                        "C,Q,jinzhou,2023-05-03,margin+subsistence,inpatient,0.02,0,\"古塔,区\",true\n"
                        "D,R,jinzhou,2026-11-30,orphan,inpatient,50,0,,true\n"             // a county is not stated
                        "E,S,jinzhou,2026-12-01,ordinary,inpatient,50,0,黑山县,true\n"     // a month without aid
                        "F,T,sanmenxia,2023-06-01,destitute,inpatient,10,0,湖滨区,true\n"  // has no such form
                        "G,T,sanmenxia,2023-06-01,destitute,inpatient,10,0,湖滨区,false\n");
  REQUIRE(r.refused == 0);
  const std::string headings =
      "单位：人、人次、万元,,,,,,,,\n"
      "序号,辖区,人员类别,享受待遇人数,享受待遇人次,基本救助支出,倾斜救助支出,支出小计,备注\n";
  const auto district = [](const std::string& number, const std::string& name, const std::string& note = "") {
    return number + "," + name + ",特困人员,0,0,0,0,0," + note +
           "\n,,孤儿,0,0,0,0,0,\n,,低保对象,0,0,0,0,0,\n,,低保边缘家庭成员,0,0,0,0,0,\n"
           ",,因病致贫重病患者,0,0,0,0,0,\n";
  };
  const auto with = [](std::string text, const std::string& line, const std::string& instead) {
    const std::size_t at = text.find(line);
    REQUIRE(at != text.npos);
    return text.replace(at, line.size(), instead);
  };
  const std::string nobody = district("1", "", "辖区未填写");
  CHECK(r.table ==
        "2023年5月各县(市)区医疗救助基金支出情况统计表（2023年6月10日前报送，遇休息日顺延至2023年6月12日）,,,,,,,,\n" +
            headings + nobody + with(district("2", "义县"), "特困人员,0,0,0,0,0", "特困人员,1,2,0.707,0.2121,0.9191") +
            with(district("3", "\"古塔,区\""), "低保对象,0,0,0,0,0", "低保对象,1,1,0.000001,0,0.000001") +
            district("4", "黑山县") + "合计,,,2,3,0.707001,0.2121,0.919101,\n" +  //
            ",,,,,,,,\n2026年11月各县(市)区医疗救助基金支出情况统计表（2026年12月10日前报送）,,,,,,,,\n" + headings +
            with(nobody, "孤儿,0,0,0,0,0", "孤儿,1,1,0.0035,0.00105,0.00455") + district("2", "义县") +
            district("3", "\"古塔,区\"") + district("4", "黑山县") + "合计,,,1,1,0.0035,0.00105,0.00455,\n" +
            ",,,,,,,,\n2026年12月各县(市)区医疗救助基金支出情况统计表（2027年1月10日前报送，该日是否工作日尚未公布）,,,"
            ",,,,,\n" +
            headings + nobody + district("2", "义县") + district("3", "\"古塔,区\"") + district("4", "黑山县") +
            "合计,,,0,0,0,0,0,\n");
  CHECK(run(header + "F,T,sanmenxia,2023-06-01,destitute,inpatient,10,0,湖滨区,true\n").table == "");
}

TEST_CASE("the summary explains the largest tilt aid, the first among equals, else the largest aid") {
  const auto shown = [](const std::string& rows) {
    const std::string text = run(full_header + rows).summary;
    const std::size_t at = text.find("\nclaim ");
    return at == text.npos ? "" : text.substr(at + 7, text.find(' ', at + 7) - at - 7);
  };
  const std::string little = row({{"claim_id", "little"}, {"person_id", "1"}, {"in_scope_cost", "3000"}});
  const std::string more = row({{"claim_id", "more"}, {"person_id", "2"}, {"in_scope_cost", "4000"}});
  const std::string tilt =
      row({{"claim_id", "tilt"}, {"person_id", "3"}, {"recipients", "destitute"}, {"in_scope_cost", "100"}});
  const std::string again =
      row({{"claim_id", "again"}, {"person_id", "4"}, {"recipients", "destitute"}, {"in_scope_cost", "100"}});
  const std::string nothing = row({{"claim_id", "nothing"}, {"person_id", "5"}, {"recipients", "ordinary"}});
  CHECK(shown(nothing) == "");
  CHECK(shown(nothing + little + more) == "more");
  CHECK(shown(more + little) == "more");
  CHECK(shown(more + tilt + little + again) == "tilt");
}

TEST_CASE("a file without a claim is unusable, however its lines end") {
  for (const std::string_view lines : {"", "\n", "\n\r\n\r\r\n", "\r"})
    CHECK_THROWS_AS(run(full_header + std::string(lines)), settling::unusable);
  std::string with_cr = full_header + row({});
  std::replace(with_cr.begin(), with_cr.end(), '\n', '\r');
  CHECK(run(with_cr).settlements == run(full_header + row({})).settlements);
}
