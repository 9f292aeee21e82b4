// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

// A file beside the claims says who has which identity on which days; and the day of admission may decide.

using settling_tests::results;
using settling_tests::rows_of;

namespace {

const std::string list =
    "person_id,identity,from,to,recognised_on\n"
    "P,margin,2023-01-01,2023-06-30,2023-01-01\n"
    "P,subsistence,2023-07-01,,2023-08-15\n"
    "Q,低保边缘家庭成员、孤儿,2023年1月1日,2023/3/1,2022-12-01\n"
    "Q,destitute,2023-03-01,,2023-03-01\n"
    "W,nobody,2023-03-01,,2023-03-01\n";

struct persons {
  std::string messages{};
  settling::identities of;

  explicit persons(std::string_view csv, gongbao::recognition recognition = {})
      : of{[&] {
          settling::csv_reader file(settling::csv_reader::source_of(csv));
          return settling::identities::read<gongbao::cities>(
              file, "who.csv", recognition, [&](std::string_view text) { messages += text; }, gongbao::language::en);
        }()} {}
};

results settle(const std::string& rows, const persons& who, bool has_column = true) {
  settling::heading_choices choices;
  choices.said_elsewhere = "recipients";
  return settling_tests::run_over<gongbao::cities>("claim_id,person_id,city,date,care,in_scope_cost,insurance_paid" +
                                                       std::string(has_column ? ",recipients\n" : "\n") + rows,
                                                   {}, settling::behind_refused::settle, choices, {},
                                                   {.of_persons = &who.of});
}
std::string stay(std::string_view person, std::string_view day, std::string_view recipients = "") {
  return "A," + std::string(person) + ",jinzhou," + std::string(day) + ",inpatient,20000,0," + std::string(recipients) +
         "\n";
}
std::string category(const results& r) { return rows_of(r.settlements)[0].at("category"); }
std::string status(const results& r) { return rows_of(r.settlements)[0].at("status"); }

}  // namespace

TEST_CASE("an empty cell takes the identities in force on the day, both ends included, as far as they are recognised") {
  const persons who(list);
  CHECK(category(settle(stay("P", "2023-01-01"), who)) == "margin");
  CHECK(category(settle(stay("P", "2023-06-30"), who)) == "margin");
  CHECK(status(settle(stay("P", "2023-07-01"), who)) == "missing_input");
  CHECK(status(settle(stay("P", "2023-08-14"), who)) == "missing_input");
  CHECK(category(settle(stay("P", "2023-08-15"), who)) == "subsistence");
  CHECK(category(settle(stay("P", "2033-08-15"), who)) == "subsistence");
  const persons from_start(list, gongbao::recognition::from_start);
  CHECK(category(settle(stay("P", "2023-07-01"), from_start)) == "subsistence");
  // Those of several rows are joined.
  CHECK(category(settle(stay("Q", "2023-02-28"), who)) == "orphan");
  CHECK(category(settle(stay("Q", "2023-03-01"), who)) == "destitute");
  CHECK(status(settle(stay("Q", "2023-03-01", "destitute+margin+orphan"), who)) == "ok");
  // The claims need no such column.
  CHECK(settle("A,P,jinzhou,2023-03-01,inpatient,20000,0\n", who, false).settled == 1);
}

TEST_CASE("a filled cell equals what the file says, or the row is refused with both") {
  const persons who(list);
  CHECK(status(settle(stay("P", "2023-03-01", "margin"), who)) == "ok");
  const results r = settle(stay("P", "2023-03-01", "低保对象"), who);
  CHECK(status(r) == "contradiction");
  CHECK(r.messages.ends_with(
      "column 8 (recipients), claim A: contradiction, \"低保对象\" here, and by who.csv margin on 2023-03-01\n"));
  CHECK(status(settle(stay("P", "2023-07-01", "margin"), who)) == "contradiction");
}

TEST_CASE("who is not in the file is never taken for somebody without identity") {
  const persons who(list);
  CHECK(status(settle(stay("X", "2023-03-01"), who)) == "missing_input");
  CHECK(status(settle(stay("X", "2023-03-01", "ordinary"), who)) == "missing_input");
}

TEST_CASE("faults of the file are named; nobody of a wrong row has identities, the others have") {
  const persons who(list);
  CHECK(who.of.refused() == 1);
  CHECK(who.messages.starts_with("who.csv, line 6, column identity: \"nobody\" is unknown"));
  const results r = settle(stay("W", "2023-03-01"), who);
  CHECK(status(r) == "unusable_identities");
  const auto said = [](const std::string& row) {
    return persons("person_id,identity,from,to,recognised_on\n" + row).messages;
  };
  CHECK(
      said("P,margin,2023-02-30,,2023-01-01\n").starts_with("who.csv, line 2, column from: \"2023-02-30\" is no day"));
  CHECK(said("P,margin,,,2023-01-01\n") == "who.csv, line 2, column from: nothing is written\n");
  CHECK(said("P,margin,2023-01-01,,\n") == "who.csv, line 2, column recognised_on: nothing is written\n");
  CHECK(said("P,margin,2023-01-01,2022-12-31,2023-01-01\n") ==
        "who.csv, line 2, column to: \"2022-12-31\" lies before 2023-01-01\n");
  CHECK(said(",margin,2023-01-01,,2023-01-01\n") == "who.csv, line 2, column person_id: nothing is written\n");
  CHECK(said("P,margin,2023-01-01\n").starts_with("who.csv, line 2, column person_id: the row does not have"));
  CHECK(persons("人员编号;身份;起始日;终止日;认定日\nP;低保边缘家庭成员;2023-01-01;;2023-01-01\n").messages.empty());
  CHECK_THROWS(persons("person_id,identity,from,to\n"));
}

TEST_CASE("the day of admission decides year, table and identity together, if it is asked to") {
  const std::string header =
      "claim_id,person_id,city,date,care,in_scope_cost,insurance_paid,recipients,入院日期\n"
      "A,P,jinzhou,2023-12-20,inpatient,20000,0,margin,2023-12-10\n";
  const auto run = [&](const std::string& row, settling::decisive_day day) {
    return settling_tests::run_over<gongbao::cities>(header + row, {}, settling::behind_refused::settle, {}, {},
                                                     {.decisive_day = day});
  };
  using enum settling::decisive_day;
  const std::string across = "B,P,jinzhou,2024-01-05,inpatient,20000,0,margin,2023-12-20\n";
  CHECK(rows_of(run(across, settlement).settlements)[1].at("basic_aid") == "10800.00");
  const rows_of by_admission(run(across, admission).settlements);
  CHECK(by_admission[1].at("basic_aid") == "9200.00");  // the year before, as a whole
  CHECK(by_admission[1].at("date") == "2024-01-05");
  const auto status = [&](const std::string& row) { return rows_of(run(row, admission).settlements)[1].at("status"); };
  CHECK(status("B,P,jinzhou,2024-01-05,inpatient,20000,0,margin,2024-01-06\n") == "inconsistent_dates");
  CHECK(status("B,P,jinzhou,2024-01-05,inpatient,20000,0,margin,\n") == "missing_input");
  CHECK(status("B,P,jinzhou,2024-01-05,outpatient,20000,0,margin,\n") == "ok");
  CHECK(status("B,P,jinzhou,2024-01-05,inpatient,20000,0,margin,x\n") == "invalid_date");
  CHECK(status("B,P,jinzhou,2022-12-30,inpatient,20000,0,margin,2022-11-01\n") == "not_in_force");
}
