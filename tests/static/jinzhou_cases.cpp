// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/cases.hpp>

#include "case_checks.hpp"

// The cases of Jinzhou, by hand from the text.

namespace jinzhou_cases_tests {

using namespace gongbao;
using namespace gongbao::literals;
using namespace rule_checks;
using namespace case_checks;
using namespace jinzhou;

static_assert(cases_are_of_the_city<city>("JZ-CASE-"));

// ---- JZ-CASE-AID: 锦政办发〔2022〕16号 三(四), (五), (八)1
// --------------------------------------------------------------

constexpr aid_bill_rule<>::input bill_of(recipients who, money total, money out_of_scope, money basic_paid,
                                         money critical_base) {
  return {.date = date(2023, 3, 1),
          .recipients = who,
          .cost_kind = cost_kind::inpatient,
          .total_cost = total,
          .out_of_scope_cost = out_of_scope,
          .basic_paid = basic_paid,
          .critical_illness_base = critical_base,
          .before = start_of(calendar_year(2023))};
}
constexpr aid_bill_rule<>::input stay =
    bill_of(recipient::margin, yuan(60'000), yuan(4'000), yuan(30'000), yuan(10'000));
static_assert(asks_every_rule(aid_bill, stay));

/// Where a rule refuses, the case does: at its own input where it has one of that key, else at the rule.
static_assert(refused(aid_bill, stay, [](auto& in) { in.date = date(2022, 12, 31); }) == not_in_force("date"));
static_assert(refused(aid_bill, stay, [](auto& in) { in.recipients = recipient::monitored; }) ==
              external("recipients"));
static_assert(refused(aid_bill, stay, [](auto& in) { in.base_rate = percent(101); }) == beyond_limit("base_rate"));

}  // namespace jinzhou_cases_tests
