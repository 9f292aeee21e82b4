// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <cstddef>
#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

// What a person of several identities is told: which one would bring more, or may.

using settling_tests::rows_of;
using settling_tests::run;

namespace {

const std::string columns =
    "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,disease,designated,referred,"
    "in_province\n";

/// Dialysis in Sanmenxia.
std::string dialysis(std::string_view id, std::string_view person, std::string_view who, std::string_view cost,
                     std::string_view year = "2023") {
  return std::string(id) + "," + std::string(person) + ",sanmenxia," + std::string(year) + "-03-01," +
         std::string(who) + ",outpatient," + std::string(cost) + ",0,esrd_dialysis,true,true,true\n";
}
/// A stay in Jinzhou.
std::string stay(std::string_view id, std::string_view person, std::string_view who, std::string_view cost,
                 std::string_view designated = "true", std::string_view year = "2023") {
  return std::string(id) + "," + std::string(person) + ",jinzhou," + std::string(year) + "-03-01," + std::string(who) +
         ",inpatient," + std::string(cost) + ",0,," + std::string(designated) + ",,\n";
}
std::string said(const std::string& rows) { return run(columns + rows).messages; }

std::size_t times(std::string_view what, std::string_view in) {
  std::size_t n = 0;
  for (std::size_t at = 0; (at = in.find(what, at)) != in.npos; ++at) ++n;
  return n;
}

}  // namespace

TEST_CASE("Sanmenxia: a person whom another identity would serve better is told once, with both amounts") {
  // 39000 by 低保: 50 % is 19500; by the other 10000 opens the tilt, 60 % of 16000 is 9600 more.
  CHECK(said(dialysis("A", "P", "subsistence+monitored+ordinary", "39000")) ==
        "line 2, column 5 (recipients), claim A: warning, \"subsistence+monitored+ordinary\": person P would get "
        "19600.00 as monitored instead of 19500.00 as subsistence for this claim: of several identities the one of the "
        "better rank decides, and not the one that brings most (best_by=result), 三政办〔2022〕18号 art. 12\n");
  // In the person's year as it stands: 10000 paid and 10000 left over; 9500, or 60 % of 16000.
  const std::string later = dialysis("A", "P", "subsistence+margin", "20000") +
                            dialysis("B", "P", "subsistence+margin", "19000") +
                            dialysis("C", "P", "subsistence+margin", "19.99", "2024") +
                            dialysis("D", "P", "subsistence+margin", "39000", "2024");
  CHECK(times("person P would get", said(later)) == 1);
  CHECK(times("line 3, column 5 (recipients), claim B: warning, \"subsistence+margin\": person P would get 9600.00 as "
              "margin instead of 9500.00 as subsistence for this claim",
              said(later)) == 1);
  CHECK(rows_of(run(columns + later).settlements)[1].at("total_aid") == "9500.00");
}

TEST_CASE("Jinzhou: a person whose monitoring identity may bring more is told once what the other one paid") {
  // 60 % of what lies above 2000, and of the 200 above 5000 that are left.
  CHECK(said(stay("A", "P", "margin+monitored+relapsed_poor", "10000") + stay("B", "P", "margin+monitored", "10000") +
             stay("C", "P", "margin+monitored", "10000", "true", "2024")) ==
        "line 2, column 5 (recipients), claim A: warning, \"margin+monitored+relapsed_poor\": person P may get more as "
        "relapsed_poor+monitored than 4920.00 as margin for this claim: what that identity brings is set by the "
        "rural-revitalisation policy and not known here (JZ-MA-09), 锦政办发〔2022〕16号 三(五)3\n");
}

TEST_CASE("nothing is said where no other identity can bring more") {
  for (const std::string& row :
       {dialysis("A", "P", "subsistence+margin", "38000.05"), dialysis("A", "P", "margin+monitored", "39000"),
        dialysis("A", "P", "subsistence", "39000"), stay("A", "P", "margin+illness_poor+lifted_poor", "10000"),
        stay("A", "P", "margin+monitored", "10000", "false"), stay("A", "P", "margin+monitored", "0")})
    CHECK(said(row).empty());
  CHECK(times("may get", said(stay("A", "P", "monitored", "10000"))) == 0);  // refused
}

TEST_CASE("a person of both cities is told in both") {
  const std::string both =
      said(dialysis("A", "P", "subsistence+monitored", "39000") + stay("B", "P", "subsistence+monitored", "10000") +
           stay("C", "Q", "subsistence+monitored", "10000"));
  CHECK(times("person P would get", both) == 1);
  CHECK(times("person P may get", both) == 1);
  CHECK(times("person Q may get", both) == 1);
}

TEST_CASE("of very many persons some are named and the others counted") {
  std::string rows;
  for (int i = 0; i < 25; ++i) {
    const std::string number = std::to_string(i);
    rows += stay("A" + number, "Q" + number, "margin+monitored", std::to_string(10'000 + i));
    rows += stay("B" + number, "Q" + number, "margin+monitored", "5000");
  }
  rows += dialysis("C", "P", "subsistence+monitored", "39000");
  const std::string all = said(rows);
  CHECK(times("may get", all) == 20);
  CHECK(times("would get", all) == 1);
  CHECK(times("5 more persons up to line 50: warning, column 5 (recipients), 锦政办发〔2022〕16号 三(五)3\n", all) ==
        1);
}
