// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

// What the order and the company of rows may cost: rows behind a refused one, days that run backwards, rows that are
// alike, cells left empty.

using settling::behind_refused;
using settling_tests::results;
using settling_tests::rows_of;
using settling_tests::run;

namespace {

const std::string header = "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,level\n";

/// A claim of 20000, or what is asked for.
struct bill {
  std::string id = "A", person = "P", city = "jinzhou", date = "2023-03-01", benefit{}, cost = "20000";
  std::string text() const {
    return id + "," + person + "," + city + "," + date + "," + benefit + ",margin,inpatient," + cost + ",0,\n";
  }
};
std::string csv(std::initializer_list<bill> bills) {
  std::string text = header;
  for (const bill& b : bills) text += b.text();
  return text;
}

std::string statuses(const results& r) {
  std::string all;
  for (const auto& row : rows_of(r.settlements)) all += row.at("status") + " ";
  return all;
}
results held(const std::string& text) { return run(text, {}, behind_refused::hold); }

std::size_t times(std::string_view what, std::string_view in) {
  std::size_t n = 0;
  for (std::size_t at = 0; (at = in.find(what, at)) != in.npos; ++at) ++n;
  return n;
}

}  // namespace

TEST_CASE("claims behind a refused row of their account are named once a person, or held") {
  const std::string text = csv({{.id = "A", .cost = "x"},
                                {.id = "B"},
                                {.id = "C"},
                                {.id = "D", .person = "Q"},
                                {.id = "E", .date = "2024-03-01"},
                                {.id = "F", .city = "sanmenxia"},
                                {.id = "G", .benefit = "outpatient_pool"}});
  const results r = run(text);
  CHECK(statuses(r) == "invalid_value ok ok ok ok ok ok ");
  CHECK(times("settled as if the row refused", r.messages) == 1);
  CHECK(r.messages.find("line 3, column 2 (person_id), claim B: warning, 2 claims of person P in 2023 from here on are "
                        "settled as if the row refused in line 2 had not been: deductible, caps and tilt may change") !=
        std::string::npos);
  const results h = held(text);
  CHECK(statuses(h) == "invalid_value held held ok ok ok ok ");
  CHECK(h.messages.find(
            "line 3, column 2 (person_id), claim B: held, \"P\": the row of this person and year that was refused "
            "in line 2 comes first\n") != std::string::npos);
  CHECK(times("settled as if", h.messages) == 0);
}

TEST_CASE("what a refused row does not say may be anything") {
  struct {
    bill refused;
    std::string_view held;
  } const cases[] = {
      {{.id = "A", .date = "3/1/2023"}, "held held ok ok ok "},  // any year
      {{.id = "A", .city = "luoyang"}, "held ok ok held ok "},   // any city
      {{.id = "A", .benefit = "pool"}, "held ok ok ok held "},   // any benefit
      {{.id = "A", .city = "?", .date = "?"}, "held held ok held ok "},
      {{.id = "A", .person = "P\u00A0"}, "held ok ok ok ok "},  // whoever is meant
      {{.id = "A", .person = "'P"}, "held ok ok ok ok "},
      {{.id = "A", .person = "2.1E+17"}, "ok ok ok ok ok "},  // nobody knows
      {{.id = "A", .person = ""}, "ok ok ok ok ok "},
      {{.id = "", .person = "P"}, "held ok ok ok ok "},
      {{.id = "A", .date = "2022-03-01"}, "ok ok ok ok ok "},  // not in force
  };
  for (const auto& c : cases) {
    INFO(c.refused.text());
    const results r = held(csv({c.refused,
                                {.id = "B"},
                                {.id = "C", .date = "2024-03-01"},
                                {.id = "D", .person = "Q"},
                                {.id = "E", .city = "sanmenxia"},
                                {.id = "F", .benefit = "outpatient_pool"}}));
    CHECK(statuses(r).substr(statuses(r).find(' ') + 1) == c.held);
    const bool is_nameless = c.refused.person.empty() || c.refused.person == "2.1E+17";
    CHECK(times("does not say whose", r.messages) == (is_nameless ? 1 : 0));
  }
  // A row that breaks off says what stands before the fault.
  CHECK(statuses(held(header + "A,P\n" + bill{.id = "B", .city = "sanmenxia", .date = "2024-01-01"}.text() +
                      bill{.id = "C", .person = "Q"}.text())) == "invalid_row held ok ");
}

TEST_CASE("a row that is mended in the same file ends the waiting") {
  const bill refused{.id = "A", .cost = "x"};
  const bill mended{.id = "A"};
  const bill b{.id = "B"};
  const bill c{.id = "C"};
  CHECK(statuses(held(csv({refused, mended, b}))) == "invalid_value ok ok ");
  CHECK(statuses(held(csv({refused, b, mended, c, b, c}))) == "invalid_value held ok held ok ok ");
  CHECK(statuses(held(csv({refused, {.id = "B", .cost = "y"}, b, mended, b, c}))) ==
        "invalid_value invalid_value held ok ok ok ");
  CHECK(statuses(held(csv({{.id = "A", .city = "?"}, mended, {.id = "B", .city = "sanmenxia"}}))) ==
        "unknown_value ok ok ");
  CHECK(statuses(held(csv({{.id = "A ", .cost = "1"}, mended, b}))) == "invalid_identifier ok ok ");
  CHECK(times("settled as if", run(csv({refused, mended, b})).messages) == 0);
}

TEST_CASE("a copy that was refused holds nobody, another claim under its id does") {
  CHECK(statuses(held(csv({{.id = "A"}, {.id = "A"}, {.id = "B"}}))) == "ok duplicate_claim ok ");
  CHECK(statuses(held(csv({{.id = "A"}, {.id = "A", .cost = "5"}, {.id = "B"}}))) == "ok duplicate_claim held ");
}

TEST_CASE("held claims are settled as the whole file once the first is mended") {
  const results whole = run(csv({{.id = "A", .cost = "3000"}, {.id = "B"}, {.id = "C", .person = "Q"}}));
  const results mended = held(csv(
      {{.id = "A", .cost = "x"}, {.id = "B"}, {.id = "A", .cost = "3000"}, {.id = "B"}, {.id = "C", .person = "Q"}}));
  const rows_of expected(whole.settlements);
  const rows_of found(mended.settlements);
  for (const std::size_t i : {0U, 1U, 2U}) CHECK(found[i + 2] == expected[i]);
}

TEST_CASE("very many rows behind one that was refused") {
  std::string text = header + bill{.id = "A", .cost = "x"}.text();
  for (int i = 0; i < 20'000; ++i) text += bill{.id = std::string("B").append(std::to_string(i))}.text();
  CHECK(held(text).refused == 20'001);
  CHECK(times("20000 claims of person P", run(text).messages) == 1);
}

TEST_CASE("days that run backwards within a year") {
  CHECK(
      run(csv({{.id = "A", .date = "2023-03-02"}, {.id = "B", .date = "2023-03-01"}})).messages ==
      "line 3, column 4 (date), claim B: warning, the days of 1 person run backwards within a year, here for the first "
      "time: deductible and caps are used up in the order of the file\n");
  const results r = run(csv({{.id = "A", .date = "2023-05-01"},
                             {.id = "B", .date = "2023-04-01"},
                             {.id = "C", .date = "2023-03-01"},
                             {.id = "D", .person = "Q", .date = "2023-05-01"},
                             {.id = "E", .person = "Q", .date = "2023-06-01"},
                             {.id = "F", .person = "Q", .date = "2023-05-15"}}));
  CHECK(times("backwards", r.messages) == 1);
  CHECK(times("the days of 2 persons", r.messages) == 1);
  for (const auto& forwards : {csv({{.id = "A", .date = "2023-12-31"}, {.id = "B", .date = "2024-01-01"}}),
                               csv({{.id = "A", .date = "2024-01-01"}, {.id = "B", .date = "2023-12-31"}}),
                               csv({{.id = "A"}, {.id = "B", .cost = "5"}}),
                               csv({{.id = "A", .date = "2023-05-01"}, {.id = "B", .person = "Q"}}),
                               csv({{.id = "A", .date = "2023-05-01"}, {.id = "B", .benefit = "outpatient_pool"}}),
                               csv({{.id = "A", .date = "2023-05-01"}, {.id = "B", .cost = "x"}})})
    CHECK(times("backwards", run(forwards).messages) == 0);
}

TEST_CASE("rows that are equal in everything but claim_id") {
  const results r =
      run(csv({{.id = "A"}, {.id = "B", .cost = "5"}, {.id = "C"}, {.id = "D"}, {.id = "E", .cost = "5"}}));
  CHECK(statuses(r) == "ok ok ok ok ok ");
  CHECK(r.messages ==
        "line 4, column 1 (claim_id), claim C: warning, this row is line 2 but for claim_id: a bill may be claimed "
        "twice; "
        "of such rows there are 3\n");
  // Quotes make no difference, and the column may stand anywhere.
  const std::string columns = "person_id,city,date,claim_id,recipients,care,in_scope_cost,insurance_paid\n";
  CHECK(times("of such rows there is 1", run(columns + "P,jinzhou,2023-03-01,A,margin,inpatient,5,0\n"
                                                       "\"P\",jinzhou,2023-03-01,B,\"margin\",inpatient,5,0\n")
                                             .messages) == 1);
  // What is ignored tells rows apart too; a refused row is no bill.
  const std::string noted = "note,claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid\n";
  CHECK(times("but for claim_id", run(noted + "x,A,P,jinzhou,2023-03-01,margin,inpatient,5,0\n"
                                              "y,B,P,jinzhou,2023-03-01,margin,inpatient,5,0\n")
                                      .messages) == 0);
  CHECK(times("but for claim_id", run(csv({{.id = "A", .cost = "x"}, {.id = "B", .cost = "x"}})).messages) == 0);
}

TEST_CASE("Sanmenxia: what is left empty is taken as true, and what that was worth") {
  const auto said = [](std::string_view columns, std::initializer_list<std::string_view> ends) {
    std::string text =
        "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid" + std::string(columns) + "\n";
    int n = 0;
    for (const std::string_view end : ends) {
      const std::string number = std::to_string(++n);
      text += "C" + number + ",P" + number + ",sanmenxia,2023-03-01,margin,inpatient,60000,0";
      (text += end) += "\n";
    }
    return run(text).messages;
  };
  // 60000: basic aid 10000, the tilt pays 10000.
  CHECK(
      said("", {""}) ==
      "line 2, column referred (not in the file), claim C1: warning, referred or in_province is empty, which is taken "
      "as true and may open the tilt: so in 1 claim, of which 10000.00 of aid come\n");
  CHECK(said(",referred,in_province", {",true,true", ",,true", ",true,", ",,", ",false,", ",,false"}) ==
        "line 3, column 9 (referred), claim C2: warning, referred or in_province is empty, which is taken as true and "
        "may open the tilt: so in 5 claims, of which 30000.00 of aid come\n");
  CHECK(said(",referred,in_province", {",true,true", ",false,true"}).empty());
  CHECK(run(csv({{.id = "A"}})).messages.empty());  // Jinzhou asks for neither
}

TEST_CASE("who keeps still about nothing has nothing said") {
  CHECK(run(csv({{.id = "A"}, {.id = "B", .person = "Q"}, {.id = "C", .date = "2023-04-01"}})).messages.empty());
}
