// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/gongbao.hpp>

namespace versions_tests {

using namespace gongbao;

// ---- Which table is in force ---------------------------------------------------------------------------------------

struct premium_table {
  period in_force;
  money premium;
};
constexpr versions premiums{premium_table{{date(2022, 1, 1), date(2022, 6, 30)}, yuan(320)},
                            premium_table{{date(2022, 7, 1), date(2022, 7, 1)}, yuan(330)},  // of one day
                            premium_table{period::since(date(2023, 1, 1)), yuan(350)}};      // after a gap
static_assert(premiums.size() == 3 && premiums.end() - premiums.begin() == 3);

constexpr maybe<money> premium_on(date day) {
  const premium_table* const table = premiums.find(day);
  return table == nullptr ? maybe<money>{} : table->premium;
}
static_assert(!premium_on(date(2021, 12, 31)));
static_assert(premium_on(date(2022, 1, 1)) == yuan(320) && premium_on(date(2022, 6, 30)) == yuan(320));
static_assert(premium_on(date(2022, 7, 1)) == yuan(330));
static_assert(!premium_on(date(2022, 7, 2)) && !premium_on(date(2022, 12, 31)));
static_assert(premium_on(date(2023, 1, 1)) == yuan(350) && premium_on(date(9999, 12, 31)) == yuan(350));

constexpr versions only{premium_table{period::since(date(2023, 1, 1)), yuan(350)}};
static_assert(only.size() == 1 && only.find(date(2023, 1, 1)) == only.begin() && !only.find(date(2022, 12, 31)));

static_assert(in_force_until(date(2023, 1, 1), *only.begin()).in_force == period(date(2023, 1, 1), date(2023, 1, 1)));
static_assert(in_force_until(date(2023, 1, 1), *only.begin()).premium == yuan(350));

// ---- A rule under several tables -----------------------------------------------------------------------------------

/// Invented: the rate of 低保边缘 as it might become in 2027, after a month without a table.
constexpr jinzhou::medical_aid_policy invented_2027 = [] {
  jinzhou::medical_aid_policy table = jinzhou::medical_aid_2023;
  table.in_force = period::since(date(2027, 2, 1));
  table.terms[category::margin].basic.rate = percent(65);
  return table;
}();
constexpr versions aid{in_force_until(date(2026, 12, 31), jinzhou::medical_aid_2023), invented_2027};

constexpr auto settled_on(date day, money self_pay = yuan(12'000)) {
  return jinzhou::basic_aid({.date = day, .recipients = recipient::margin, .self_pay = self_pay}, aid);
}
static_assert(settled_on(date(2023, 1, 1)).value().basic_aid == yuan(6'000));
static_assert(settled_on(date(2026, 12, 31)).value().basic_aid == yuan(6'000));
static_assert(settled_on(date(2027, 2, 1)).value().basic_aid == yuan(6'500));
// Before the first table and in the gap: refused as by one table that is not in force, in the same order of checks.
static_assert(settled_on(date(2022, 12, 31)).refused() == refusal{error::not_in_force, "date"});
static_assert(settled_on(date(2027, 1, 1)).refused() == refusal{error::not_in_force, "date"});
static_assert(settled_on(date(2027, 1, 31)) == error::not_in_force);
static_assert(settled_on(date(2027, 1, 31), fen(-1)) == error::negative_amount);
static_assert(settled_on(date(2200, 1, 1)) == error::invalid_date);

// A rule that can do without a day cannot choose a table without one.
constexpr versions pooling{jinzhou::outpatient_pooling_2022};
static_assert(jinzhou::cap_floor({.annual_cap = yuan(3'000)}));
static_assert(jinzhou::cap_floor({.annual_cap = yuan(3'000)}, pooling).refused() ==
              refusal{error::missing_input, "date"});
static_assert(jinzhou::cap_floor({.annual_cap = yuan(3'000), .date = date(2022, 12, 1)}, pooling));

// A rule that is not held against a period, and a table without one, have no versions.
template <class Rule, class Input, class Tables>
concept callable = requires(Rule rule, Input in, Tables tables) {
  rule(in, tables);
};
static_assert(callable<decltype(jinzhou::cap_floor), jinzhou::cap_floor_rule<>::input, decltype(pooling)>);
static_assert(
    !callable<decltype(jinzhou::deductible_floor), jinzhou::deductible_floor_rule<>::input, decltype(pooling)>);
static_assert(!callable<decltype(jinzhou::cap_floor), jinzhou::cap_floor_rule<>::input, decltype(aid)>);

}  // namespace versions_tests
