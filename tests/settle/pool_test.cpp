// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <algorithm>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

// Visits of outpatient pooling, alone and beside claims of medical aid.

using settling_tests::results;
using settling_tests::rows_of;
using settling_tests::run;

namespace {

using replacements = std::initializer_list<std::pair<std::string_view, std::string_view>>;

const std::string header =
    "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,county,designated,deductible,"
    "rate,annual_cap,level,institution,has_account,insurance_state,flexible,difference_paid,retired_from,"
    "retirement_procedure,in_hospital,other_place,filed,online_settled,other_exclusion\n";

std::string line_of(std::map<std::string, std::string, std::less<>> fields, replacements replaced) {
  for (const auto& [name, value] : replaced) fields[std::string(name)] = value;
  std::string line;
  for (std::size_t first = 0; first < header.size();) {
    const std::size_t end = header.find_first_of(",\n", first);
    line += fields[header.substr(first, end - first)] + header[end];
    first = end + 1;
  }
  return line;
}

/// A good visit in Jinzhou with some columns replaced; by the floors it pays 350.
std::string jinzhou(replacements replaced) {
  return line_of({{"claim_id", "A"},
                  {"person_id", "P"},
                  {"city", "jinzhou"},
                  {"date", "2023-03-01"},
                  {"benefit", "outpatient_pool"},
                  {"in_scope_cost", "1000"}},
                 replaced);
}

/// A good visit in Sanmenxia with some columns replaced; it pays 50% of 100 - 50.
std::string sanmenxia(replacements replaced, std::string cost = "100") {
  return line_of({{"claim_id", "A"},
                  {"person_id", "P"},
                  {"city", "sanmenxia"},
                  {"date", "2023-03-01"},
                  {"benefit", "outpatient_pool"},
                  {"in_scope_cost", std::move(cost)},
                  {"level", "tertiary"},
                  {"institution", "H"}},
                 replaced);
}

/// A good claim of medical aid with some columns replaced; in Jinzhou it gets 10800 + 2520.
std::string aid(replacements replaced) {
  return line_of({{"claim_id", "A"},
                  {"person_id", "P"},
                  {"city", "jinzhou"},
                  {"date", "2023-03-01"},
                  {"recipients", "margin"},
                  {"care", "inpatient"},
                  {"in_scope_cost", "20000"},
                  {"insurance_paid", "0"}},
                 replaced);
}

rows_of::row only_row(const std::string& line) {
  const rows_of rows(run(header + line).settlements);
  REQUIRE(rows.size() == 1);
  return rows[0];
}
std::string status_of(const std::string& line) { return only_row(line).at("status"); }
std::string payment_of(const std::string& line) { return only_row(line).at("total_aid"); }

/// The payments of many visits, each with an id of its own.
std::string payments(std::initializer_list<std::string> lines) {
  std::string csv = header;
  int number = 0;
  for (const std::string& line : lines) (csv += 'C') += std::to_string(++number) + line.substr(1);
  std::string all;
  for (const auto& row : rows_of(run(csv).settlements)) all += row.at("total_aid") + " ";
  return all;
}

}  // namespace

TEST_CASE("one visit in each city, every column of the answer") {
  const results r =
      run("claim_id,person_id,city,date,benefit,in_scope_cost,level,institution\n"
          "A,P,jinzhou,2023-03-01,outpatient_pool,1000.01,,\n"
          "B,P,sanmenxia,2023-03-01,outpatient_pool,200.50,secondary,H\n");
  CHECK(r.settlements ==
        "claim_id,person_id,city,date,status,category,covered,self_pay,basic_portion,basic_aid,residual,tilt_portion,"
        "tilt_aid,total_aid,patient_pays,basic_paid_after,tilt_paid_after\n"
        "A,P,jinzhou,2023-03-01,ok,,true,1000.01,700.01,350.01,650.00,0.00,0.00,350.01,650.00,350.01,0.00\n"
        "B,P,sanmenxia,2023-03-01,ok,,true,200.50,170.50,93.78,106.72,0.00,0.00,93.78,106.72,93.78,0.00\n");
  CHECK(r.messages.empty());
  CHECK(r.settled == 2);
}

TEST_CASE("an empty benefit is medical aid, an unknown one is refused") {
  CHECK(only_row(aid({})).at("total_aid") == "13320.00");
  CHECK(only_row(aid({{"benefit", "medical_aid"}})).at("total_aid") == "13320.00");
  CHECK(status_of(aid({{"benefit", "maternity"}})) == "unknown_value");
  CHECK(status_of(aid({{"benefit", "maternity"}, {"person_id", ""}, {"recipients", "?"}})) == "unknown_value");
  CHECK(status_of(jinzhou({{"benefit", "maternity"}, {"city", "?"}})) == "unknown_value");
}

TEST_CASE("which columns the header needs depends on the benefits that the file can hold") {
  const std::string old = "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid";
  const std::string lean = "claim_id,person_id,city,date,benefit,in_scope_cost";
  for (const std::string& needed : {old, lean}) {
    CHECK_NOTHROW(run(needed + "\n,\n"));
    for (std::size_t first = 0; first < needed.size();) {
      const std::size_t end = std::min(needed.find(',', first), needed.size());
      const std::string name = needed.substr(first, end - first);
      INFO("without " << name << " of " << needed);
      const std::string without = needed.substr(0, first) + name + "_" + needed.substr(end);
      CHECK_THROWS_AS(run(without + "\n,\n"),
                      settling::unusable);  // without `benefit` the old columns are needed again
      first = end + 1;
    }
  }
  SECTION("columns of another benefit mean nothing in a file that cannot hold it") {
    CHECK(run(old + ",level,rate,county\nA\n").messages.starts_with("ignored columns: level, rate\n"));
    CHECK(run(lean + ",level,rate,county\nA\n").messages.starts_with("line 2, "));
  }
  SECTION("a claim of medical aid misses them in its row") {
    const results r = run(lean + "\nA,P,jinzhou,2023-03-01,,5\n");
    CHECK(
        r.messages ==
        "line 2, column recipients (not in the file), claim A: missing_input, a required input is absent: write one or "
        "more of destitute, orphan, subsistence, relapsed_poor, monitored, other_monitored, rural_at_risk, margin, "
        "illness_poor, lifted_poor, ordinary, joined by +\n");
    CHECK(status_of(aid({{"care", ""}})) == "missing_input");
    CHECK(status_of(aid({{"insurance_paid", ""}})) == "missing_input");
  }
}

TEST_CASE("each refusal of a visit has its status") {
  CHECK(status_of(jinzhou({})) == "ok");
  CHECK(status_of(jinzhou({{"person_id", ""}})) == "missing_input");
  CHECK(status_of(jinzhou({{"city", ""}})) == "missing_input");
  CHECK(status_of(jinzhou({{"in_scope_cost", ""}})) == "missing_input");
  CHECK(status_of(jinzhou({{"in_scope_cost", "x"}})) == "invalid_value");
  CHECK(status_of(jinzhou({{"in_scope_cost", "-1"}})) == "negative_amount");
  CHECK(status_of(jinzhou({{"date", "2022-11-30"}})) == "not_in_force");
  CHECK(status_of(jinzhou({{"designated", "?"}})) == "invalid_value");
  CHECK(status_of(jinzhou({{"deductible", "-1"}})) == "negative_amount");
  CHECK(status_of(jinzhou({{"rate", "-1%"}})) == "negative_amount");
  CHECK(status_of(jinzhou({{"rate", "101%"}})) == "out_of_range");
  CHECK(status_of(jinzhou({{"rate", "0.5"}})) == "invalid_value");
  CHECK(status_of(jinzhou({{"annual_cap", "x"}})) == "invalid_value");

  CHECK(status_of(sanmenxia({})) == "ok");
  CHECK(status_of(sanmenxia({{"level", ""}})) == "missing_input");
  CHECK(status_of(sanmenxia({{"level", "fourth"}})) == "unknown_value");
  CHECK(status_of(sanmenxia({{"institution", ""}})) == "missing_input");
  CHECK(status_of(sanmenxia({{"in_scope_cost", "-1"}})) == "negative_amount");
  CHECK(status_of(sanmenxia({{"date", "2022-06-30"}})) == "not_in_force");
  CHECK(status_of(sanmenxia({{"date", "2022-07-01"}})) == "ok");
  CHECK(status_of(sanmenxia({{"has_account", "no"}})) == "invalid_value");
  CHECK(status_of(sanmenxia({{"insurance_state", "paused"}})) == "unknown_value");
  CHECK(status_of(sanmenxia({{"difference_paid", "2023-02-29"}})) == "invalid_date");
  CHECK(status_of(sanmenxia({{"retired_from", "soon"}})) == "invalid_date");
  CHECK(status_of(sanmenxia({{"retirement_procedure", "soon"}})) == "invalid_date");
  for (const auto flag : {"flexible", "in_hospital", "other_place", "filed", "online_settled", "other_exclusion"})
    CHECK(status_of(sanmenxia({{flag, "?"}})) == "invalid_value");
}

TEST_CASE("columns of another city or benefit are not read") {
  CHECK(status_of(jinzhou({{"recipients", "?"}, {"care", "?"}, {"insurance_paid", "?"}})) == "ok");
  CHECK(status_of(sanmenxia({{"recipients", "?"}, {"care", "?"}, {"insurance_paid", "?"}})) == "ok");
  CHECK(status_of(sanmenxia({{"deductible", "?"}, {"rate", "?"}, {"annual_cap", "?"}})) == "ok");
  CHECK(status_of(jinzhou({{"level", "?"},
                           {"has_account", "?"},
                           {"insurance_state", "?"},
                           {"flexible", "?"},
                           {"difference_paid", "?"},
                           {"retired_from", "?"},
                           {"retirement_procedure", "?"},
                           {"in_hospital", "?"},
                           {"other_place", "?"},
                           {"filed", "?"},
                           {"online_settled", "?"},
                           {"other_exclusion", "?"}})) == "ok");
  CHECK(status_of(aid({{"deductible", "?"}, {"rate", "?"}, {"annual_cap", "?"}, {"level", "?"}, {"filed", "?"}})) ==
        "ok");
  CHECK(status_of(aid({{"other_place", "?"}})) == "invalid_value");
  CHECK(status_of(jinzhou({{"city", ""}, {"rate", "?"}, {"level", "?"}})) == "missing_input");
  CHECK(status_of(jinzhou({{"city", ""}, {"designated", "?"}})) == "invalid_value");
  CHECK(status_of(aid({{"other_place", "?"}, {"city", "sanmenxia"}})) == "ok");
}

TEST_CASE("a schedule takes the place of the floors of Jinzhou, if it does not fall below the hard ones") {
  CHECK(payment_of(jinzhou({})) == "350.00");
  CHECK(payment_of(jinzhou({{"deductible", "400"}})) == "300.00");
  CHECK(payment_of(jinzhou({{"rate", "62.5%"}})) == "437.50");
  CHECK(payment_of(jinzhou({{"in_scope_cost", "9000"}})) == "3000.00");
  CHECK(payment_of(jinzhou({{"in_scope_cost", "9000"}, {"annual_cap", "3500"}})) == "3500.00");
  CHECK(payment_of(jinzhou({{"deductible", "300"}, {"rate", "50%"}, {"annual_cap", "3000"}})) == "350.00");
  CHECK(run(header + jinzhou({{"rate", "49.999%"}}) + jinzhou({{"annual_cap", "2999.99"}})).messages ==
        "line 2, column 13 (rate), claim A: out_of_range, 49.999% is below the hard floor of 50%, 锦政办发〔2022〕14号 "
        "三(一)1\n"
        "line 3, column 14 (annual_cap), claim A: out_of_range, 2999.99 is below the hard floor of 3000.00, "
        "锦政办发〔2022〕14号 三(一)1, 2\n");
  CHECK(run(header + jinzhou({{"deductible", "299.99"}, {"rate", "49%"}})).messages.find("(rate)") !=
        std::string::npos);
}

TEST_CASE("a deductible below the soft floor settles the visit and is named once for each amount") {
  const std::string low = jinzhou({{"claim_id", "B"}, {"deductible", "200"}});
  const results r = run(header + jinzhou({{"deductible", "200"}}) + low + jinzhou({{"claim_id", "C"}}) +
                        jinzhou({{"claim_id", "D"}, {"deductible", "0"}}));
  CHECK(r.refused == 0);
  CHECK(rows_of(r.settlements)[0].at("total_aid") == "400.00");
  CHECK(r.messages ==
        "line 2, column 12 (deductible), claim A: warning, 200.00 is below the floor in principle of 300.00, "
        "锦政办发〔2022〕14号 三(一)1\n"
        "line 5, column 12 (deductible), claim D: warning, 0.00 is below the floor in principle of 300.00, "
        "锦政办发〔2022〕14号 三(一)1\n"
        "line 3, column 1 (claim_id), claim B: warning, this row is line 2 but for claim_id: a bill may be claimed "
        "twice; of such rows there is 1\n");
}

TEST_CASE("the deductible of Jinzhou is met over the year") {
  const auto visit = [](std::string_view cost, std::pair<std::string_view, std::string_view> other = {}) {
    return jinzhou({{"in_scope_cost", cost}, other});
  };
  CHECK(payments({visit("299.99"), visit("0.01"), visit("0.02"), visit("6000"), visit("10")}) ==
        "0.00 0.00 0.01 2999.99 0.00 ");
  CHECK(payments({visit("300"), visit("500", {"designated", "false"}), visit("10")}) == "0.00 0.00 5.00 ");
  CHECK(payments({visit("300"), visit("10", {"date", "2024-01-01"}), visit("10", {"person_id", "Q"}), visit("10")}) ==
        "0.00 0.00 0.00 5.00 ");
}

TEST_CASE("the deductible of Sanmenxia is taken once a person, day and institution") {
  const auto visit = [](replacements replaced) { return sanmenxia(replaced); };
  CHECK(payments({visit({}), visit({}), visit({{"institution", "H2"}}), visit({{"date", "2023-03-02"}}),
                  visit({{"person_id", "Q"}}), visit({{"institution", "h"}})}) ==
        "25.00 50.00 25.00 25.00 25.00 25.00 ");
  CHECK(payments({visit({{"in_scope_cost", "30"}}), visit({{"in_scope_cost", "30"}}), visit({})}) ==
        "0.00 5.00 50.00 ");
  CHECK(payments({visit({{"level", "secondary"}}), visit({{"level", "tertiary"}}), visit({{"level", "tertiary"}})}) ==
        "38.50 40.00 50.00 ");
  SECTION("names that run together are kept apart") {
    CHECK(payments({visit({{"person_id", "P1"}, {"institution", "2H"}}), visit({{"person_id", "P12"}}),
                    visit({{"person_id", "P1"}, {"institution", "H"}})}) == "25.00 25.00 25.00 ");
  }
  SECTION("an institution cannot lose its level within a day") {
    const results r = run(header + sanmenxia({}) + sanmenxia({{"claim_id", "B"}, {"level", "secondary"}}));
    CHECK(r.messages ==
          "line 3, column 15 (level), claim B: inconsistent_amounts, \"secondary\": the institution took a larger "
          "deductible that "
          "day than one of this level has\n");
  }
}

TEST_CASE("retirement takes effect where the columns say, and merges the year under one limit") {
  const auto big = [](replacements replaced) { return sanmenxia(replaced, "5050"); };
  CHECK(payment_of(big({})) == "1500.00");
  CHECK(payment_of(big({{"retired_from", "2023-03-01"}})) == "2000.00");
  CHECK(payment_of(big({{"retired_from", "2023-03-02"}})) == "1500.00");
  CHECK(payment_of(big({{"retirement_procedure", "2023-02-28"}})) == "2000.00");
  CHECK(payment_of(big({{"retirement_procedure", "2023-03-01"}})) == "1500.00");
  CHECK(payment_of(big({{"retirement_procedure", "2023-02-03"}, {"retired_from", "2023-03-01"}})) == "2000.00");
  CHECK(payment_of(big({{"date", "2022-12-31"}})) == "750.00");
  CHECK(payment_of(big({{"date", "2022-12-31"}, {"retired_from", "2022-12-31"}})) == "1000.00");
  CHECK(payments({big({}), big({{"date", "2023-06-01"}, {"retired_from", "2023-06-01"}}),
                  big({{"date", "2024-01-01"}})}) == "1500.00 500.00 1500.00 ");
  const results r = run(header + sanmenxia({{"retirement_procedure", "2023-02-03"}, {"retired_from", "2023-04-01"}}));
  CHECK(r.messages ==
        "line 2, column 21 (retired_from), claim A: inconsistent_dates, \"2023-04-01\": the retiree rate that follows "
        "that procedure "
        "begins on 2023-03-01\n");
}

TEST_CASE("a visit that does not count pays nothing and leaves the year as it is") {
  const std::initializer_list<replacements> not_counted{
      {{"has_account", "false"}},
      {{"has_account", "false"}, {"flexible", "true"}},
      {{"has_account", "false"}, {"flexible", "true"}, {"difference_paid", "2023-03-01"}},
      {{"insurance_state", "arrears"}},
      {{"designated", "false"}},
      {{"in_hospital", "true"}},
      {{"other_place", "true"}},
      {{"online_settled", "false"}},
      {{"other_exclusion", "true"}}};
  for (const auto& why : not_counted) {
    const rows_of::row row = only_row(sanmenxia(why));
    CHECK(row.at("status") == "ok");
    CHECK(row.at("covered") == "false");
    CHECK(row.at("self_pay") == "100.00");
    CHECK(row.at("residual") == "100.00");
    CHECK(row.at("patient_pays") == "100.00");
    CHECK(row.at("total_aid") == "0.00");
    CHECK(payments({sanmenxia({{"in_scope_cost", "20"}}), sanmenxia(why), sanmenxia({})}) == "0.00 0.00 35.00 ");
  }
  CHECK(payment_of(sanmenxia({{"has_account", "false"}, {"flexible", "true"}, {"difference_paid", "2023-02-28"}})) ==
        "25.00");
  CHECK(payment_of(sanmenxia({{"other_place", "true"}, {"filed", "true"}})) == "25.00");
  const rows_of::row row = only_row(jinzhou({{"designated", "false"}}));
  CHECK(row.at("covered") == "false");
  CHECK(row.at("patient_pays") == "1000.00");
}

TEST_CASE("medical aid and pooling are separate accounts, and a claim has one id under both") {
  const std::string pool = jinzhou({{"claim_id", "V"}});
  const results both = run(header + aid({}) + pool + aid({{"claim_id", "B"}}) + aid({{"claim_id", "V"}}));
  const rows_of rows(both.settlements);
  CHECK(rows[1].at("total_aid") == "350.00");
  CHECK(rows[1].at("basic_paid_after") == "350.00");
  CHECK(rows[2].at("basic_paid_after") == "20000.00");
  CHECK(rows[3].at("status") == "duplicate_claim");
  CHECK(both.table_data == run(header + aid({}) + aid({{"claim_id", "B"}})).table_data);
  CHECK(run(header + pool).table_data == run(header + "A\n").table_data);
}

TEST_CASE("a refused visit changes nothing, and has not used up its id") {
  const std::string first = sanmenxia({{"claim_id", "Y"}, {"in_scope_cost", "20"}});
  const std::string last = sanmenxia({});
  const std::string undisturbed = rows_of(run(header + first + last).settlements)[1].at("total_aid");
  for (const std::string& bad :
       {sanmenxia({{"in_scope_cost", "-5"}}), sanmenxia({{"level", ""}}), sanmenxia({{"institution", ""}}),
        sanmenxia({{"retirement_procedure", "2023-02-03"}, {"retired_from", "2023-04-01"}}),
        sanmenxia({{"benefit", "?"}}), jinzhou({{"rate", "10%"}}), aid({{"insurance_paid", "20000.01"}})}) {
    const rows_of rows(run(header + first + bad + last).settlements);
    CHECK(rows[1].at("status") != "ok");
    CHECK(rows[1].at("claim_id") == "A");
    CHECK(rows[2].at("total_aid") == undisturbed);
  }
}

TEST_CASE("the summary counts visits by city and explains the largest payment") {
  const results r = run(header + jinzhou({{"claim_id", "A"}}) + jinzhou({{"claim_id", "B"}, {"rate", "60%"}}) +
                        sanmenxia({{"claim_id", "C"}, {"in_scope_cost", "20"}}) +
                        sanmenxia({{"claim_id", "D"}, {"in_scope_cost", "5000"}, {"retired_from", "2020-01-01"}}) +
                        sanmenxia({{"claim_id", "E"}, {"in_hospital", "true"}}));
  CHECK(r.summary ==
        "claims   5\n"
        "settled  5\n"
        "refused  0\n"
        "\n"
        "outpatient pool in yuan  visits  fund payments  patient\n"
        "jinzhou                       2         950.00  1050.00\n"
        "sanmenxia                     3        2000.00  3120.00\n"
        "all                           5        2950.00  4170.00\n"
        "resting on floor values, for want of a schedule: 1 visit\n"
        "\n"
        "claim D of person P, sanmenxia, 2023-03-01, outpatient_pool\n"
        "  pooling, 三政办〔2022〕20号 art. 7, 9\n"
        "    in-scope cost 5000.00, retired; deductible used that day 20.00\n"
        "    above the deductible of 50.00: 4970.00\n"
        "    60% of it, rounded: 2982.00\n"
        "    under the cap of 2000.00, 0.00 used before: pays 2000.00\n"
        "  the pool pays 2000.00, the patient 5000.00 - 2000.00 = 3000.00\n");
  const std::string aid_alone = run(header + aid({})).summary;
  CHECK(aid_alone.find("outpatient") == std::string::npos);
  CHECK(run(header + aid({}) + sanmenxia({{"claim_id", "C"}, {"in_scope_cost", "20"}})).summary.find("\nclaim C") ==
        std::string::npos);
}
