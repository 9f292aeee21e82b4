// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "alerts.hpp"
#include "in_process.hpp"

// Who newly passes a threshold of what a person bears in a year.

using gongbao::claim_order;
using settling_tests::rows_of;

namespace {

/// `P A relapse_risk 5000.00 4999.99+0.01`, a line each.
std::string alerts_of(std::string_view rows, claim_order order = claim_order::arrival,
                      std::string* settlements = nullptr) {
  using namespace settling;
  const std::string csv =
      "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,insurance,burden,action,"
      "ref_claim,level,institution\n" +
      std::string(rows);
  const sink nobody = [](std::string_view) {};
  csv_reader claims(settling::csv_reader::source_of(csv));
  const header columns = read_header(settling_tests::form(), claims, nobody, {.alerts = true});
  std::string answers;
  std::string told;
  csv_writer settled([&](std::string_view bytes) { answers += bytes; });
  csv_writer out([&](std::string_view bytes) { told += bytes; });
  summary summary(settling_tests::form());
  alerts alerts(out, settling_tests::form(), order);
  settle_rows<gongbao::cities>(claims, columns,
                               {.settlements = settled, .summary = summary, .messages = nobody, .alerts = &alerts},
                               behind_refused::settle, {}, {.order = order});
  std::string all;
  for (const auto& row : rows_of(told))
    all += row.at("person_id") == "trailer"
               ? row.at("city")
               : row.at("person_id") + " " + row.at("claim_id") + " " + row.at("alert_group") + " " +
                     row.at("threshold") + " " + row.at("burden_before") + "+" + row.at("burden") + "\n";
  if (settlements != nullptr) *settlements = answers;
  return all;
}
std::string stay(std::string_view id, std::string_view day, std::string_view identity, std::string_view insurance,
                 std::string_view burden, std::string_view rest = ",", std::string_view person = "P") {
  std::string row(id);
  for (const std::string_view cell :
       {person, std::string_view("jinzhou"), day, std::string_view("medical_aid"), identity,
        std::string_view("inpatient"), std::string_view("100"), std::string_view("0"), insurance, burden, rest})
    (row += ',') += cell;
  return row + ",,\n";
}

}  // namespace

TEST_CASE("a person is alerted by the claim that reaches the threshold, once a year") {
  CHECK(alerts_of(stay("A", "2023-03-01", "margin", "resident", "4999.99")) == "count=0");
  CHECK(alerts_of(stay("A", "2023-03-01", "margin", "resident", "4999.99") +
                  stay("B", "2023-04-01", "margin", "resident", "100") +
                  stay("C", "2023-05-01", "margin", "resident", "9000")) ==
        "P B relapse_risk 5000.00 4999.99+100.00\ncount=1");
  CHECK(alerts_of(stay("A", "2023-12-31", "margin", "resident", "4000") +
                  stay("B", "2024-01-01", "margin", "resident", "4000")) == "count=0");
  CHECK(alerts_of(stay("A", "2023-03-01", "ordinary", "居民医保", "20000")) ==
        "P A poverty_risk 20000.00 0.00+20000.00\ncount=1");
  CHECK(alerts_of(stay("A", "2023-03-01", "illness_poor", "310", "49999.99")) == "count=0");
  CHECK(alerts_of(stay("A", "2023-03-01", "ordinary", "uninsured", "90000")) == "count=0");
  CHECK(alerts_of(stay("A", "2023-03-01", "orphan", "uninsured", "5000")) ==
        "P A relapse_risk 5000.00 0.00+5000.00\ncount=1");
  // Another identity, another threshold.
  CHECK(alerts_of(stay("A", "2023-03-01", "ordinary", "resident", "8000") +
                  stay("B", "2023-04-01", "margin", "resident", "100") +
                  stay("C", "2023-05-01", "ordinary", "resident", "11900")) ==
        "P B relapse_risk 5000.00 8000.00+100.00\nP C poverty_risk 20000.00 8100.00+11900.00\ncount=2");
}

TEST_CASE("visits to the pool add to the burden; those of another city do not") {
  const std::string visit = "V,P,jinzhou,2023-04-01,outpatient_pool,,,500,,,700,,,,\n";
  const std::string elsewhere = "W,P,sanmenxia,2023-04-01,outpatient_pool,,,500,,,,,,secondary,H-01\n";
  CHECK(alerts_of(visit + elsewhere + stay("A", "2023-05-01", "margin", "resident", "4300")) ==
        "P A relapse_risk 5000.00 700.00+4300.00\ncount=1");
  CHECK(alerts_of(stay("A", "2023-03-01", "margin", "resident", "4300") + elsewhere + visit) ==
        "P V relapse_risk 5000.00 4300.00+700.00\ncount=1");
}

TEST_CASE("claims that stand at the end count, in the order that is read") {
  const std::string a = stay("A", "2023-03-01", "margin", "resident", "4000");
  const std::string b = stay("B", "2023-02-01", "margin", "resident", "3000");
  CHECK(alerts_of(a + b) == "P B relapse_risk 5000.00 4000.00+3000.00\ncount=1");
  CHECK(alerts_of(a + b, claim_order::service_date) == "P A relapse_risk 5000.00 3000.00+4000.00\ncount=1");
  CHECK(alerts_of(a + b + "R,P,jinzhou,2023-06-01,,,,,,,,reverse,A,,\n") == "count=0");
  CHECK(alerts_of(a + b + stay("S", "2023-03-01", "margin", "resident", "1000", "replace,A")) == "count=0");
  CHECK(alerts_of(a + stay("S", "2023-03-01", "margin", "resident", "6000", "replace,A")) ==
        "P A relapse_risk 5000.00 0.00+6000.00\ncount=1");
}

TEST_CASE("a claim whose burden is not known is refused by name") {
  std::string settlements;
  CHECK(alerts_of(stay("A", "2023-03-01", "margin", "resident", "") + stay("B", "2023-03-01", "margin", "", "9000") +
                      stay("C", "2023-03-01", "margin", "resident", "99.99") +
                      stay("D", "2023-03-01", "margin", "resident", "-9000") +
                      "V,P,jinzhou,2023-04-01,outpatient_pool,,,500,,,,,,,\n",
                  claim_order::arrival, &settlements) == "count=0");
  std::string statuses;
  for (const auto& row : rows_of(settlements)) statuses += row.at("status") + " ";
  CHECK(statuses == "missing_input missing_input inconsistent_amounts negative_amount missing_input ");
}
