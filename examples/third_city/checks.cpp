// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/batch/knots.hpp>
#include <gongbao/rules/explain_claim.hpp>

#include "yunting/city.hpp"

// What holds of Yunting, said to the compiler: compiling is passing.

namespace yunting::checks {

// No id stands twice, and every benefit has the parts that it declares.
static_assert(city_list<city>::rules::size == 4);
static_assert((city::benefits::for_each([](auto) {}), true));

// A year is a fold: the claim that brings the base of the year to 10 000 yuan opens the tilt.
constexpr auto stay = [](money self_pay, const account<aid_scheme>& before) {
  return medical_aid({.date = date(2024, 9, 2),
                      .recipients = identity::severely_disabled | identity::margin,
                      .care = care::home_bed,
                      .self_pay = self_pay,
                      .before = before});
};
constexpr account<aid_scheme> none = start_of(calendar_year(2024));
constexpr auto first = stay(yuan(9'000), none);
static_assert(first->category == category::severely_disabled && first->basic_aid == yuan(6'375));
static_assert(!first->triggered && first->asked.unqualified.in(language::zh) == "本年度费用基数未达到10000.00元");
constexpr auto second = stay(yuan(40'000), after_or(first, none));
static_assert(second->basic_aid == yuan(23'625) && second->tilt_aid == yuan(6'825));
static_assert(stay(yuan(1), start_of(calendar_year(2025))) == error::inconsistent_dates);
static_assert(stay(-yuan(1), none) == error::negative_amount);

constexpr bool explains() {
  char buffer[4096]{};
  text_writer out(buffer, sizeof buffer);
  explain(out, *second);
  return out.written().size() > 400;
}
static_assert(explains());

// Columns and curves come with the table.
constexpr batch::aid_plan plan = batch::plan_of(aid_2024);
static_assert(batch::settle(plan, batch::code_of(category::margin, care::outpatient), yuan(100)).value().total_aid ==
              yuan(50));
constexpr knots margin(batch::aid_curve{plan, batch::code_of(category::margin, care::inpatient)}, wan_yuan(100));
static_assert(*margin.from(knot_kind::aid_begins) == 3'000.01_yuan);

// Next year's table, or a what-if, is a copy with another figure; the day of the claim chooses.
constexpr aid_policy<aid_scheme> aid_2025 = [] {
  aid_policy<aid_scheme> table = aid_2024;
  table.in_force = period::since(date(2025, 1, 1));
  table.terms[category::margin].stay.rate = percent(70);
  return table;
}();
constexpr versions aid{in_force_until(date(2024, 12, 31), aid_2024), aid_2025};
constexpr money basic_aid_on(date day) {
  return medical_aid({.date = day,
                      .recipients = identity::margin,
                      .care = care::inpatient,
                      .self_pay = yuan(5'000),
                      .before = start_of(calendar_year(day))},
                     aid)
      .value()
      .basic_aid;
}
static_assert(basic_aid_on(date(2024, 12, 31)) == yuan(1'300) && basic_aid_on(date(2025, 1, 1)) == yuan(1'400));

constexpr auto visit = outpatient_pooling({.date = date(2024, 9, 2),
                                           .level = level::secondary,
                                           .retired = true,
                                           .in_scope_cost = yuan(1'200),
                                           .before = start_of(calendar_year(2024))});
static_assert(visit->payment == yuan(700) && visit->remaining_cap == yuan(3'300));
static_assert(batch::settle(batch::plan_of(pool_2024, 2024), batch::code_of(level::secondary, true), yuan(1'200))
                  .value()
                  .steps.payment == yuan(700));

static_assert(*aid_decision({.accepted = date(2024, 9, 25)}).value().due == date(2024, 10, 21));
static_assert(premium_subsidy({.date = date(2024, 9, 2), .recipients = identity::subsistence, .premium = yuan(380)})
                  .value()
                  .subsidy == yuan(304));

}  // namespace yunting::checks

int main() {}
