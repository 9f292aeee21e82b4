// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Tables of files in the place of the shipped ones.
#include "policies.hpp"
#include "in_process.hpp"

#include <gongbao_catch.hpp>
#include <string>

using namespace gongbao;

namespace {

using jinzhou_aid = jinzhou::medical_aid_benefit;
using sanmenxia_pool = sanmenxia::outpatient_pool_benefit;

std::string jinzhou_from(const char* day) {
  std::string text = write_tables({"jinzhou", "medical_aid"}, jinzhou::medical_aid_2023);
  for (std::size_t at = 0; (at = text.find("2023-01-01,,", at)) != text.npos; ++at) text.replace(at, 10, day);
  return text;
}

TEST_CASE("claims are settled by the shipped tables, or by those of files") {
  settling::policies<cities> policies;
  CHECK(&policies.on<jinzhou_aid>(date(2027, 1, 1)) == &jinzhou::medical_aid_2023);
  CHECK(policies.from_file<jinzhou_aid>() == nullptr);

  CHECK(policies.read(jinzhou_from("2027-01-01")).empty());
  CHECK(policies.from_file<jinzhou_aid>()->size() == 1);
  CHECK(&policies.on<jinzhou_aid>(date(2027, 1, 1)) != &jinzhou::medical_aid_2023);
  CHECK(&policies.on<sanmenxia_pool>(date(2027, 1, 1)) == &sanmenxia::outpatient_pooling_2022);

  // Where no table is in force, the one that settles the claim says so.
  const auto settled_on = [&](date day) {
    return jinzhou_aid::settle({.date = day, .recipients = recipient::margin, .in_scope_cost = yuan(5'000)},
                               start_of(calendar_year(day)), policies.on<jinzhou_aid>(day));
  };
  CHECK(settled_on(date(2027, 1, 1)).value().aid.basic_aid == yuan(1'800));
  CHECK(settled_on(date(2026, 12, 31)) == error::not_in_force);
}

TEST_CASE("a file of tables that cannot be used is told line by line") {
  settling::policies<cities> policies;
  std::string text = jinzhou_from("2027-01-01");
  text.replace(text.find(",60%,"), 5, ",6\a0%,");
  CHECK(policies.read(text) ==
        std::vector<std::string>{"line 17, rate: met 6<U+0007>0%, wanted a share, such as 65% (invalid_value)"});
  CHECK(policies.from_file<jinzhou_aid>() == nullptr);
  CHECK(policies.read("").size() == 2);
  CHECK(policies.read(jinzhou_from("2027-01-01")).empty());
  CHECK(policies.read(jinzhou_from("2028-01-01")) ==
        std::vector<std::string>{"the tables of jinzhou.medical_aid are given twice"});
}

TEST_CASE("each claim of a file is settled by the table of its day") {
  const std::string claims =
      "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,referred,in_province\n"
      "A,p,jinzhou,2026-12-31,margin,inpatient,5000,0,,\n"
      "B,p,jinzhou,2027-01-01,margin,inpatient,5000,0,,\n"
      "C,p,sanmenxia,2027-01-01,margin,inpatient,5000,0,true,true\n";
  const auto settled_by = [&](const std::string& tables) {
    settling::policies<cities> policies;
    std::string taken;
    CHECK(policies.read(tables, &taken).empty());
    CHECK(taken.starts_with("jinzhou.medical_aid, in force from "));
    return settling_tests::run_over<cities>(claims, {}, settling::behind_refused::settle, {}, policies);
  };
  const auto aid_of = [](const settling_tests::results& r, std::size_t row) {
    return settling_tests::rows_of(r.settlements)[row].at("basic_aid");
  };
  std::string later = jinzhou_from("2027-01-01");
  later.replace(later.find("2000.00"), 7, "1000.00");  // the deductible of margin

  const auto r = settled_by(later);
  CHECK(r.refused == 1);
  CHECK(r.messages ==
        "line 2, column 4 (date), claim A: not_in_force, \"2026-12-31\": the day lies outside the period in which the "
        "rule is in force: its tables are in force from 2027-01-01\n");
  CHECK(aid_of(r, 1) == "2400.00");
  CHECK(aid_of(r, 2) == "1560.00");

  std::string both = jinzhou_from("2023-01-01");
  for (std::size_t at = 0; (at = both.find("2023-01-01,,", at)) != both.npos;)
    both.replace(at, 12, "2023-01-01,2026-12-31,");
  const auto all = settled_by(both + later.substr(later.find('\n') + 1));
  CHECK(all.refused == 0);
  CHECK(aid_of(all, 0) == "1800.00");
  CHECK(aid_of(all, 1) == "2400.00");
}

TEST_CASE("floors in use are those of a file") {
  std::string floors = write_tables({"jinzhou", "outpatient_pool"}, jinzhou::outpatient_pooling_2022);
  const std::string visits =
      "claim_id,person_id,benefit,city,date,in_scope_cost,deductible,rate,annual_cap\n"
      "A,p,outpatient_pool,jinzhou,2023-03-01,1000,300,45%,3000\n";
  CHECK(settling_tests::run(visits).messages.find("is below the hard floor of 50%") != std::string::npos);
  settling::policies<cities> policies;
  floors.replace(floors.find("50%"), 3, "40%");
  CHECK(policies.read(floors).empty());
  CHECK(settling_tests::run_over<cities>(visits, {}, settling::behind_refused::settle, {}, policies).settled == 1);

  floors.replace(floors.find("40%"), 3, "48%");
  settling::policies<cities> stricter;
  CHECK(stricter.read(floors).empty());
  const auto r = settling_tests::run_over<cities>(visits, {}, settling::behind_refused::settle, {}, stricter);
  CHECK(r.messages.find("is below the hard floor of 48%") != std::string::npos);
}

}  // namespace
