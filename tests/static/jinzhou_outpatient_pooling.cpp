// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <concepts>

#include <gongbao/jinzhou/city.hpp>

#include "rule_checks.hpp"

namespace jinzhou_outpatient_tests {

using namespace gongbao;
using namespace rule_checks;
using enum account_mode;

constexpr date day(2023, 3, 1);
constexpr date first_day(2022, 12, 1);
constexpr date day_before(2022, 11, 30);
constexpr date last_of_first_year(2022, 12, 31);
constexpr date second_year(2023, 1, 1);
constexpr money zero = yuan(0);
constexpr auto fresh = start_of(calendar_year(2023));
constexpr std::int64_t most_months = 999'999'999;

constexpr refusal contradiction(text_view where) { return {error::inconsistent_amounts, where}; }
constexpr refusal too_early{error::not_in_force, "date"};
constexpr refusal no_such_day{error::invalid_date, "date"};

static_assert(jinzhou::outpatient_pooling_plan.number == "锦政办发〔2022〕14号");
static_assert(jinzhou::outpatient_pooling_plan.in_force == period::since(first_day));
static_assert(jinzhou::outpatient_pooling_2022.in_force == period::since(first_day));

// ---- JZ-OP-01: floor of the deductible ------------------------------------------------------------------------------

constexpr finding deductible_is(money d) { return jinzhou::deductible_floor({.deductible = d}).value().finding; }
static_assert(deductible_is(299.99_yuan) == finding::warning && deductible_is(yuan(300)) == finding::ok);
static_assert(deductible_is(300.01_yuan) == finding::ok && deductible_is(zero) == finding::warning);
static_assert(deductible_is(money_limit) == finding::ok);
static_assert(jinzhou::deductible_floor({.deductible = zero}).value().floor_amount == yuan(300));
static_assert(jinzhou::deductible_floor({.deductible = -fen(1)}).refused() == negative("deductible"));
static_assert(jinzhou::deductible_floor({.deductible = too_much}).refused() == beyond_limit("deductible"));

// ---- JZ-OP-02: floor of the rate ------------------------------------------------------------------------------------

constexpr finding rate_is(rate r, principle_scope reach) {
  return jinzhou::rate_floor({.rate = r, .principle_scope = reach}).value().finding;
}
static_assert(rate_is(49.999_percent, principle_scope::deductible) == finding::violation);
static_assert(rate_is(49.999_percent, principle_scope::all) == finding::warning);
static_assert(rate_is(percent(50), principle_scope::deductible) == finding::ok);
static_assert(rate_is(percent(50), principle_scope::all) == finding::ok);
static_assert(rate_is(50.001_percent, principle_scope::deductible) == finding::ok);
static_assert(rate_is(percent(0), principle_scope::deductible) == finding::violation);
static_assert(rate_is(percent(100), principle_scope::deductible) == finding::ok);
static_assert(jinzhou::rate_floor({.rate = percent(49)}).value().finding == finding::violation);  // the default reading
static_assert(jinzhou::rate_floor({.rate = percent(49)}).value().floor_rate == percent(50));
static_assert(jinzhou::rate_floor({.rate = 100.001_percent}).refused() == beyond_limit("rate"));
static_assert(jinzhou::rate_floor({.rate = percent(-1)}).refused() == negative("rate"));
static_assert(jinzhou::rate_floor({.rate = percent(-1), .principle_scope = static_cast<principle_scope>(2)})
                  .refused() == unknown("principle_scope"));

// ---- JZ-OP-03: floor of the cap, and the cap of a year --------------------------------------------------------------

constexpr finding cap_is(money cap, principle_scope reach) {
  return jinzhou::cap_floor({.annual_cap = cap, .principle_scope = reach}).value().finding;
}
static_assert(cap_is(2'999.99_yuan, principle_scope::deductible) == finding::violation);
static_assert(cap_is(2'999.99_yuan, principle_scope::all) == finding::warning);
static_assert(cap_is(yuan(3'000), principle_scope::deductible) == finding::ok);
static_assert(cap_is(yuan(3'000), principle_scope::all) == finding::ok);
static_assert(cap_is(3'000.01_yuan, principle_scope::deductible) == finding::ok);
static_assert(jinzhou::cap_floor({.annual_cap = zero}).value().finding == finding::violation);  // the default reading
static_assert(jinzhou::cap_floor({.annual_cap = zero}).value().floor_amount == yuan(3'000));

constexpr auto cap_on(date d, money cap, first_year reading, rounding mode = {}) {
  return jinzhou::cap_floor({.annual_cap = cap, .date = d, .first_year = reading, .rounding = mode});
}
constexpr money cap_of(date d, money cap, first_year reading, rounding mode = {}) {
  return *cap_on(d, cap, reading, mode).value().cap_for_year;
}
static_assert(!jinzhou::cap_floor({.annual_cap = yuan(3'000)}).value().cap_for_year);
static_assert(
    !jinzhou::cap_floor({.annual_cap = yuan(3'000), .first_year = first_year::pro_rata}).value().cap_for_year);
static_assert(cap_of(first_day, yuan(3'000), first_year::full) == yuan(3'000));
static_assert(cap_of(first_day, yuan(3'000), first_year::pro_rata) == yuan(250));
static_assert(cap_of(last_of_first_year, yuan(3'000), first_year::pro_rata) == yuan(250));
static_assert(cap_of(second_year, yuan(3'000), first_year::pro_rata) == yuan(3'000));
static_assert(*jinzhou::cap_floor({.annual_cap = yuan(3'000), .date = first_day}).value().cap_for_year == yuan(3'000));
// A low cap is still the cap, and a share of it is never held against the floor.
static_assert(cap_of(day, fen(1), first_year::full) == fen(1));
static_assert(cap_on(first_day, yuan(3'000), first_year::pro_rata).value().finding == finding::ok);
// Twelfths: 5, 6, 7 and 18 of twelve fen.
static_assert(cap_of(first_day, fen(5), first_year::pro_rata) == zero);
static_assert(cap_of(first_day, fen(6), first_year::pro_rata) == fen(1));
static_assert(cap_of(first_day, fen(6), first_year::pro_rata, rounding::half_even) == zero);
static_assert(cap_of(first_day, fen(7), first_year::pro_rata, rounding::half_even) == fen(1));
static_assert(cap_of(first_day, fen(18), first_year::pro_rata, rounding::half_even) == fen(2));
static_assert(cap_of(first_day, fen(23), first_year::pro_rata, rounding::truncate) == fen(1));
static_assert(cap_of(first_day, fen(24), first_year::pro_rata, rounding::truncate) == fen(2));
static_assert(cap_of(first_day, money_limit, first_year::pro_rata) == 8'333'333'333.33_yuan);

static_assert(cap_on(day_before, yuan(3'000), first_year::full).refused() == too_early);
static_assert(cap_on(day_before, -fen(1), first_year::full).refused() == negative("annual_cap"));
static_assert(cap_on(day_before, too_much, first_year::full).refused() == beyond_limit("annual_cap"));
static_assert(cap_on(date(2200, 1, 1), yuan(1), first_year::full).refused() == no_such_day);
static_assert(cap_on(day, yuan(1), static_cast<first_year>(2)).refused() == unknown("first_year"));
static_assert(cap_on(day, yuan(1), first_year::full, static_cast<rounding>(3)).refused() == unknown("rounding"));
static_assert(jinzhou::cap_floor({.annual_cap = yuan(1), .principle_scope = static_cast<principle_scope>(2)})
                  .refused() == unknown("principle_scope"));

// ---- JZ-OP-04: one visit --------------------------------------------------------------------------------------------

using visit_input = jinzhou::outpatient_pooling_rule<>::input;
constexpr auto visit(money cost, auto change) {
  visit_input in{.date = day, .in_scope_cost = cost, .before = fresh};
  change(in);
  return jinzhou::outpatient_pooling(in);
}
constexpr auto visit(money cost) {
  return *visit(cost, [](visit_input&) {});
}
constexpr jinzhou::pool_account earlier(const pool_year& amounts) { return jinzhou::pool_account::stated(amounts); }

// The floors: deductible, rate, cap.
static_assert(visit(299.99_yuan).portion == zero && visit(yuan(300)).portion == zero);
static_assert(visit(300.01_yuan).portion == fen(1) && visit(zero).portion == zero);
static_assert(visit(yuan(1'300)).payment == yuan(500) && visit(yuan(1'300)).rate_applied == percent(50));
static_assert(visit(6'299.97_yuan).payment == 2'999.99_yuan && visit(6'299.97_yuan).remaining_cap == fen(1));
static_assert(visit(6'299.98_yuan).payment == 2'999.99_yuan && visit(6'299.99_yuan).payment == yuan(3'000));
static_assert(!visit(yuan(6'300)).steps.cut_by_cap() && visit(yuan(6'300)).remaining_cap == zero);
static_assert(visit(6'300.01_yuan).steps.cut_by_cap() && visit(6'300.01_yuan).payment == yuan(3'000));
static_assert(visit(money_limit).payment == yuan(3'000) && visit(money_limit).self_pay == money_limit - yuan(3'000));

constexpr auto one = visit(yuan(8'000));
static_assert(one.portion == yuan(7'700) && one.payment == yuan(3'000) && one.self_pay == yuan(5'000));
static_assert(one.after.amounts() ==
              pool_year{.deductible_met = yuan(8'000), .paid = yuan(3'000), .portion = yuan(7'700)});
static_assert(one.cap_for_year == yuan(3'000) && one.remaining_cap == zero);
static_assert(one.parameter_basis == parameter_basis::floor_baseline);
static_assert(one.steps.before_cap == yuan(3'850) && one.steps.payment == one.payment);
static_assert(one.steps.terms.deductible == yuan(300) && one.steps.terms.source.article == "三(一)1");
static_assert(one.steps.terms.source.in == &jinzhou::outpatient_pooling_plan);

// The next visits of the year: the deductible is met once, each payment is rounded on its own.
constexpr auto after(const auto& previous, money cost) {
  return *visit(cost, [&](visit_input& in) { in.before = previous.after; });
}
constexpr auto small = visit(yuan(200));
static_assert(small.payment == zero && small.after.amounts() == pool_year{.deductible_met = yuan(200)});
constexpr auto small_again = after(small, 200.01_yuan);
static_assert(small_again.portion == 100.01_yuan && small_again.payment == 50.01_yuan);  // 50.005
static_assert(small_again.self_pay == yuan(150) && small_again.remaining_cap == 2'949.99_yuan);
static_assert(small_again.after.amounts() ==
              pool_year{.deductible_met = 400.01_yuan, .paid = 50.01_yuan, .portion = 100.01_yuan});
constexpr auto large = after(small_again, yuan(7'000));
static_assert(large.portion == yuan(7'000) && large.payment == 2'949.99_yuan && large.remaining_cap == zero);
static_assert(large.after.amounts() ==
              pool_year{.deductible_met = 7'400.01_yuan, .paid = yuan(3'000), .portion = 7'100.01_yuan});
static_assert(after(large, yuan(10)).payment == zero && after(large, yuan(10)).self_pay == yuan(10));
static_assert(
    visit(fen(1), [](visit_input& in) { in.before = earlier({.deductible_met = 299.99_yuan}); }).value().portion ==
    zero);
static_assert(
    visit(fen(1), [](visit_input& in) { in.before = earlier({.deductible_met = yuan(300)}); }).value().portion ==
    fen(1));
// More paid before than the cap allows: nothing more, and never less than nothing.
constexpr auto overpaid = *visit(
    yuan(100), [](visit_input& in) { in.before = earlier({.deductible_met = yuan(9'000), .paid = yuan(4'000)}); });
static_assert(overpaid.payment == zero && overpaid.remaining_cap == zero &&
              overpaid.after.amounts().paid == yuan(4'000));

// Elsewhere than at a designated institution nothing is paid and nothing is counted.
constexpr pool_year some{.deductible_met = yuan(250), .paid = yuan(20), .portion = yuan(40)};
constexpr auto elsewhere = *visit(yuan(1'000), [](visit_input& in) {
  in.designated = false;
  in.before = earlier(some);
});
static_assert(elsewhere.portion == zero && elsewhere.payment == zero && elsewhere.self_pay == yuan(1'000));
static_assert(elsewhere.after.amounts() == some && elsewhere.remaining_cap == yuan(2'980));

// Parameters of the policy table, each in the place of its floor alone.
constexpr auto own = *visit(yuan(10'000), [](visit_input& in) {
  in.deductible = yuan(400);
  in.rate = percent(60);
  in.annual_cap = yuan(4'000);
});
static_assert(own.portion == yuan(9'600) && own.steps.before_cap == yuan(5'760) && own.payment == yuan(4'000));
static_assert(own.rate_applied == percent(60) && own.cap_for_year == yuan(4'000) && own.remaining_cap == zero);
static_assert(own.parameter_basis == parameter_basis::supplied);
constexpr auto own_deductible = *visit(yuan(1'000), [](visit_input& in) { in.deductible = zero; });
static_assert(own_deductible.portion == yuan(1'000) && own_deductible.payment == yuan(500));
static_assert(own_deductible.parameter_basis == parameter_basis::supplied);
constexpr auto own_rate = *visit(yuan(1'000), [](visit_input& in) { in.rate = percent(100); });
static_assert(own_rate.payment == yuan(700) && own_rate.parameter_basis == parameter_basis::supplied);
constexpr auto own_cap = *visit(yuan(1'000), [](visit_input& in) { in.annual_cap = zero; });
static_assert(own_cap.payment == zero && own_cap.steps.cut_by_cap());
static_assert(own_cap.parameter_basis == parameter_basis::supplied);
// Supplying the very figures of the floors is supplying them.
static_assert(visit(yuan(1'000), [](visit_input& in) { in.rate = percent(50); }).value().parameter_basis ==
              parameter_basis::supplied);

// Rounding: 50 % of 0.01 is half a fen, of 0.03 one and a half.
constexpr money paid_of(money portion, rounding mode) {
  return visit(yuan(300) + portion, [=](visit_input& in) { in.rounding = mode; }).value().payment;
}
static_assert(paid_of(fen(1), rounding::half_up) == fen(1) && paid_of(fen(1), rounding::half_even) == zero);
static_assert(paid_of(fen(1), rounding::truncate) == zero && paid_of(fen(3), rounding::half_even) == fen(2));
static_assert(paid_of(fen(3), rounding::truncate) == fen(1) && paid_of(fen(3), rounding::half_up) == fen(2));

// The limit on costs: the portion is cut, not the payment.
constexpr auto by_costs(money cost, money portion_before) {
  return *visit(cost, [=](visit_input& in) {
    in.before = earlier({.deductible_met = yuan(5'000), .portion = portion_before});
    in.limit_on = limit_on::costs;
  });
}
static_assert(by_costs(yuan(1'000), yuan(1'999)).portion == yuan(1'000));
static_assert(by_costs(yuan(1'000), yuan(1'999)).remaining_cap == yuan(1));
static_assert(by_costs(yuan(1'000), yuan(2'000)).portion == yuan(1'000));
static_assert(by_costs(yuan(1'000), yuan(2'000)).remaining_cap == zero);
constexpr auto cut_cost = by_costs(yuan(1'000), 2'000.01_yuan);
static_assert(cut_cost.portion == 999.99_yuan && cut_cost.payment == yuan(500) && cut_cost.self_pay == yuan(500));
static_assert(cut_cost.after.amounts() ==
              pool_year{.deductible_met = yuan(6'000), .paid = yuan(500), .portion = yuan(3'000)});
static_assert(cut_cost.remaining_cap == zero);
static_assert(by_costs(yuan(1'000), yuan(3'500)).payment == zero);
static_assert(by_costs(yuan(1'000), yuan(3'500)).after.amounts().portion == yuan(3'500));
// What was paid before does not count against a limit on costs; what was payable not against one on payments.
static_assert(visit(yuan(1'000),
                    [](visit_input& in) {
                      in.before = earlier({.deductible_met = yuan(5'000), .paid = yuan(5'000)});
                      in.limit_on = limit_on::costs;
                    })
                  .value()
                  .payment == yuan(500));
static_assert(
    visit(yuan(1'300), [](visit_input& in) { in.before = earlier({.portion = yuan(5'000)}); }).value().payment ==
    yuan(500));

// The first year.
constexpr auto in_first_year(date d, first_year reading, auto change) {
  return *visit(yuan(8'000), [=](visit_input& in) {
    in.date = d;
    in.before = start_of(calendar_year(d));
    in.first_year = reading;
    change(in);
  });
}
constexpr auto unchanged = [](visit_input&) {};
static_assert(in_first_year(first_day, first_year::full, unchanged).payment == yuan(3'000));
static_assert(in_first_year(first_day, first_year::pro_rata, unchanged).payment == yuan(250));
static_assert(in_first_year(first_day, first_year::pro_rata, unchanged).cap_for_year == yuan(250));
static_assert(in_first_year(last_of_first_year, first_year::pro_rata, unchanged).payment == yuan(250));
static_assert(in_first_year(second_year, first_year::pro_rata, unchanged).payment == yuan(3'000));
static_assert(in_first_year(first_day, first_year::pro_rata, [](visit_input& in) {
                in.annual_cap = yuan(4'000);
              }).cap_for_year == 333.33_yuan);
static_assert(in_first_year(first_day, first_year::pro_rata, [](visit_input& in) {
                in.annual_cap = fen(18);
                in.rounding = rounding::truncate;
              }).payment == fen(1));
static_assert(in_first_year(first_day, first_year::pro_rata, [](visit_input& in) {
                in.limit_on = limit_on::costs;
              }).payment == yuan(125));
static_assert(visit(yuan(1'000),
                    [](visit_input& in) { in.date = first_day, in.before = start_of(calendar_year(2022)); })
                  .value()
                  .payment == yuan(350));

// Errors, in the order of rulebook 1.4.
constexpr refusal visit_refused(auto change) { return visit(yuan(1), change).refused(); }
static_assert(visit_refused([](visit_input& in) { in.date = date(1899, 12, 31); }) == no_such_day);
static_assert(visit_refused([](visit_input& in) { in.in_scope_cost = too_much, in.date = day_before; }) ==
              beyond_limit("in_scope_cost"));
static_assert(visit_refused([](visit_input& in) { in.annual_cap = too_much; }) == beyond_limit("annual_cap"));
static_assert(visit_refused([](visit_input& in) { in.limit_on = static_cast<limit_on>(2), in.rate = percent(-1); }) ==
              unknown("limit_on"));
static_assert(visit_refused([](visit_input& in) { in.first_year = static_cast<first_year>(2); }) ==
              unknown("first_year"));
static_assert(visit_refused([](visit_input& in) { in.rounding = static_cast<rounding>(3); }) == unknown("rounding"));
static_assert(visit_refused([](visit_input& in) { in.in_scope_cost = -fen(1), in.date = day_before; }) ==
              negative("in_scope_cost"));
constexpr refusal refused_after(const pool_year& before) {
  return visit_refused([=](visit_input& in) { in.before = earlier(before); });
}
static_assert(refused_after({.deductible_met = -fen(1)}) == negative("cost_before"));
static_assert(refused_after({.paid = -fen(1)}) == negative("paid_before"));
static_assert(refused_after({.portion = -fen(1)}) == negative("portion_before"));
static_assert(visit_refused([](visit_input& in) { in.deductible = -fen(1); }) == negative("deductible"));
static_assert(visit_refused([](visit_input& in) { in.rate = percent(-1); }) == negative("rate"));
static_assert(visit_refused([](visit_input& in) { in.annual_cap = -fen(1); }) == negative("annual_cap"));
static_assert(visit_refused([](visit_input& in) { in.date = day_before, in.rate = percent(101); }) == too_early);
static_assert(visit_refused([](visit_input& in) {
                in.rate = 100.001_percent;
                in.before = earlier({.paid = fen(1)});
              }) == beyond_limit("rate"));
static_assert(refused_after({.paid = fen(1)}) == contradiction("paid_before"));
// This visit does not make good what was paid before it; and not being designated excuses nothing.
static_assert(visit_refused([](visit_input& in) {
                in.in_scope_cost = yuan(9'000);
                in.before = earlier({.deductible_met = yuan(100), .paid = 100.01_yuan});
                in.designated = false;
              }) == contradiction("paid_before"));
static_assert(visit(yuan(1), [](visit_input& in) {
                in.before = earlier({.deductible_met = yuan(100), .paid = yuan(100)});
              }).has_value());
static_assert(refused_after({.deductible_met = money_limit}) == beyond_limit("cost_after"));
static_assert(refused_after({.deductible_met = yuan(300), .portion = money_limit}) == beyond_limit("portion_after"));

// A what-if: the same rule on a changed copy of the table.
constexpr jinzhou::outpatient_pooling_policy generous = [] {
  jinzhou::outpatient_pooling_policy table = jinzhou::outpatient_pooling_2022;
  table.floors.rate = percent(70);
  return table;
}();
static_assert(jinzhou::outpatient_pooling({.date = day, .in_scope_cost = yuan(1'300), .before = fresh}, generous)
                  .value()
                  .payment == yuan(700));
static_assert(jinzhou::rate_floor({.rate = percent(50)}, generous).value().finding == finding::violation);

// ---- JZ-OP-05: beside other benefits --------------------------------------------------------------------------------

using both_input = jinzhou::benefit_combination_rule<>::input;
constexpr auto combined(bool chronic, bool same_bill) {
  return *jinzhou::benefit_combination({.pooling_payment = yuan(500),
                                        .fund_cap_used = 20'000.01_yuan,
                                        .chronic_patient = chronic,
                                        .same_bill = same_bill});
}
static_assert(combined(true, false).both_allowed && !combined(true, true).both_allowed);
static_assert(!combined(false, false).both_allowed && !combined(false, true).both_allowed);
static_assert(combined(true, false).fund_cap_used_after == 20'000.01_yuan);
static_assert(combined(true, false).large_aid_base == zero && combined(false, true).large_aid_base == zero);
static_assert(!jinzhou::benefit_combination({.pooling_payment = zero, .fund_cap_used = zero}).value().both_allowed);
static_assert(jinzhou::benefit_combination({.pooling_payment = money_limit, .fund_cap_used = money_limit})
                  .value()
                  .fund_cap_used_after == money_limit);
static_assert(jinzhou::benefit_combination({.pooling_payment = -fen(1), .fund_cap_used = zero}).refused() ==
              negative("pooling_payment"));
static_assert(jinzhou::benefit_combination({.pooling_payment = zero, .fund_cap_used = -fen(1)}).refused() ==
              negative("fund_cap_used"));
static_assert(jinzhou::benefit_combination({.pooling_payment = too_much, .fund_cap_used = -fen(1)}).refused() ==
              beyond_limit("pooling_payment"));

// ---- JZ-OP-06: account of the employed ------------------------------------------------------------------------------

using employee_input = jinzhou::employee_account_credit_rule<>::input;
constexpr auto employee(money base, auto change) {
  employee_input in{.date = day, .contribution_base = base, .account_mode = with_account};
  change(in);
  return jinzhou::employee_account_credit(in);
}
constexpr auto credited(money base, std::int64_t months = 1, rounding mode = {}) {
  return employee(base, [=](employee_input& in) { in.months = months, in.rounding = mode; });
}
// Ten thousand yuan show a thousandth of a percent as ten fen.
static_assert(credited(yuan(10'000)).value().monthly_credit == yuan(200) &&
              credited(yuan(10'000)).value().credit == yuan(200));
static_assert(credited(zero, 12).value().credit == zero && credited(yuan(5'000), 0).value().credit == zero);
static_assert(credited(yuan(5'000), 0).value().monthly_credit == yuan(100));
// Rounded each month, then multiplied: 2 % of 0.25 is half a fen, of 0.75 one and a half.
static_assert(credited(fen(24), 12).value().credit == zero && credited(fen(25), 12).value().credit == fen(12));
static_assert(credited(fen(25), 12, rounding::half_even).value().credit == zero);
static_assert(credited(fen(75), 12, rounding::half_even).value().credit == fen(24));
static_assert(credited(fen(75), 12, rounding::truncate).value().credit == fen(12));
static_assert(credited(4'321.50_yuan, 12).value().monthly_credit == 86.43_yuan);

constexpr auto no_account = [](employee_input& in) { in.account_mode = pool_only, in.months = most_months; };
static_assert(employee(money_limit, no_account).value().monthly_credit == zero);
static_assert(employee(money_limit, no_account).value().credit == zero);

// A credit that reaches the limit of money (23 883 448.77 a month), and those beyond it, far beyond 64 bits too.
static_assert(credited(1'194'172'438.50_yuan, 4'187).value().credit == money_limit);
static_assert(credited(1'194'172'438.50_yuan, 4'188).refused() == beyond_limit("credit"));
static_assert(credited(1'194'172'439_yuan, 4'187).refused() == beyond_limit("credit"));
static_assert(credited(money_limit, 49).value().credit == yuan(98'000'000'000));
static_assert(credited(money_limit, 50).refused() == beyond_limit("credit"));
static_assert(credited(money_limit, most_months).refused() == beyond_limit("credit"));

constexpr refusal employee_refused(auto change) { return employee(yuan(1), change).refused(); }
static_assert(employee_refused([](employee_input& in) { in.date = day_before; }) == too_early);
static_assert(employee(yuan(1), [](employee_input& in) { in.date = first_day; }).has_value());
static_assert(employee_refused([](employee_input& in) { in.contribution_base = -fen(1), in.date = day_before; }) ==
              negative("contribution_base"));
static_assert(employee_refused([](employee_input& in) { in.months = -1; }) == negative("months"));
static_assert(employee_refused([](employee_input& in) { in.contribution_base = too_much; }) ==
              beyond_limit("contribution_base"));
static_assert(employee_refused([](employee_input& in) { in.months = most_months + 1; }) == beyond_limit("months"));
static_assert(employee_refused([](employee_input& in) { in.months = detail::int64_max; }) == beyond_limit("months"));
static_assert(employee_refused([](employee_input& in) { in.account_mode = static_cast<account_mode>(2); }) ==
              unknown("account_mode"));
static_assert(employee_refused([](employee_input& in) { in.rounding = static_cast<rounding>(3); }) ==
              unknown("rounding"));
static_assert(employee_refused([](employee_input& in) { in.date = day_before, in.months = detail::int64_min; }) ==
              beyond_limit("months"));

// ---- JZ-OP-07: account of retirees ----------------------------------------------------------------------------------

using retiree_input = jinzhou::retiree_account_credit_rule<>::input;
constexpr auto retiree(account_mode mode, std::int64_t months, date d = day) {
  return jinzhou::retiree_account_credit({.date = d, .account_mode = mode, .months = months});
}
static_assert(retiree(with_account, 1).value().monthly_credit == yuan(60) &&
              retiree(with_account, 1).value().credit == yuan(60));
static_assert(retiree(with_account, 12).value().credit == yuan(720) && retiree(with_account, 0).value().credit == zero);
static_assert(retiree(with_account, 0).value().monthly_credit == yuan(60));
static_assert(jinzhou::retiree_account_credit({.date = day, .account_mode = with_account}).value().credit == yuan(60));
static_assert(retiree(with_account, most_months).value().credit == yuan(59'999'999'940));
static_assert(retiree(pool_only, 12).value().monthly_credit == zero && retiree(pool_only, 12).value().credit == zero);
// The sum is frozen: it is the same in every later year, and so is the pension behind it.
static_assert(retiree(with_account, 1, date(2199, 12, 31)).value().credit == yuan(60));
static_assert(retiree(with_account, 1).value().implied_average_pension == yuan(3'000));
static_assert(retiree(pool_only, 0).value().implied_average_pension == yuan(3'000));

static_assert(retiree(with_account, 1, first_day).has_value());
static_assert(retiree(with_account, 1, day_before).refused() == too_early);
static_assert(retiree(with_account, -1, day_before).refused() == negative("months"));
static_assert(retiree(with_account, most_months + 1).refused() == beyond_limit("months"));
static_assert(retiree(static_cast<account_mode>(2), -1).refused() == unknown("account_mode"));

// ---- JZ-OP-08: flexible workers -------------------------------------------------------------------------------------

using flexible_input = jinzhou::flexible_worker_contribution_rule<>::input;
constexpr auto flexible(account_mode mode, money wage, auto change) {
  flexible_input in{.date = day, .average_wage = wage, .account_mode = mode};
  change(in);
  return jinzhou::flexible_worker_contribution(in);
}
constexpr auto flexible(account_mode mode, money wage) {
  return *flexible(mode, wage, [](flexible_input&) {});
}
constexpr auto of_base(money base) {
  return [=](flexible_input& in) { in.contribution_base = base; };
}
constexpr auto rounded(rounding mode) {
  return [=](flexible_input& in) { in.rounding = mode; };
}
static_assert(flexible(with_account, yuan(10'000)).contribution == yuan(700));
static_assert(flexible(with_account, yuan(10'000)).account_credit == yuan(200));
static_assert(flexible(with_account, yuan(10'000)).to_pool == yuan(500));
static_assert(flexible(pool_only, yuan(10'000)).contribution == yuan(500));
static_assert(flexible(pool_only, yuan(10'000)).account_credit == zero);
static_assert(flexible(pool_only, yuan(10'000)).to_pool == yuan(500));
static_assert(flexible(with_account, zero).contribution == zero && flexible(pool_only, zero).to_pool == zero);

// Contribution and credit are rounded, the pool gets the rest: 7 % and 2 % of 0.75 are 5.25 and 1.5 fen.
static_assert(flexible(with_account, fen(75)).contribution == fen(5));
static_assert(flexible(with_account, fen(75)).account_credit == fen(2) &&
              flexible(with_account, fen(75)).to_pool == fen(3));
static_assert(flexible(with_account, fen(75), rounded(rounding::truncate)).value().account_credit == fen(1));
static_assert(flexible(with_account, fen(75), rounded(rounding::truncate)).value().to_pool == fen(4));
// 7 % of 0.50 is 3.5 fen, 2 % is 1; 5 % of 0.10 is half a fen.
static_assert(flexible(with_account, fen(50)).contribution == fen(4) &&
              flexible(with_account, fen(50), rounded(rounding::half_even)).value().contribution == fen(4) &&
              flexible(with_account, fen(50), rounded(rounding::truncate)).value().contribution == fen(3));
static_assert(flexible(pool_only, fen(10)).to_pool == fen(1) && flexible(pool_only, fen(9)).to_pool == zero);
static_assert(flexible(pool_only, fen(10), rounded(rounding::half_even)).value().contribution == zero);
static_assert(flexible(pool_only, fen(10), rounded(rounding::truncate)).value().to_pool == zero);

// A base of its own: the credit may reach the contribution and no more.
static_assert(flexible(with_account, yuan(6'000), of_base(yuan(5'000))).value().account_credit == yuan(100));
static_assert(flexible(with_account, yuan(6'000), of_base(yuan(5'000))).value().to_pool == yuan(320));
static_assert(flexible(with_account, yuan(6'000), of_base(zero)).value().to_pool == yuan(420));
static_assert(flexible(with_account, yuan(6'000), of_base(yuan(21'000))).value().account_credit == yuan(420));
static_assert(flexible(with_account, yuan(6'000), of_base(yuan(21'000))).value().to_pool == zero);
static_assert(flexible(with_account, yuan(6'000), of_base(21'000.24_yuan)).value().to_pool == zero);  // 420.0048
static_assert(flexible(with_account, yuan(6'000), of_base(21'000.25_yuan)).refused() ==
              contradiction("contribution_base"));  // 420.005
// Without an account the base is not used, but its sign and limit are tested.
static_assert(flexible(pool_only, yuan(6'000), of_base(money_limit)).value().to_pool == yuan(300));
static_assert(flexible(pool_only, yuan(6'000), of_base(-fen(1))).refused() == negative("contribution_base"));
static_assert(flexible(pool_only, yuan(6'000), of_base(too_much)).refused() == beyond_limit("contribution_base"));

constexpr refusal flexible_refused(auto change) { return flexible(with_account, yuan(1), change).refused(); }
static_assert(flexible(with_account, yuan(1), [](flexible_input& in) { in.date = first_day; }).has_value());
static_assert(flexible_refused([](flexible_input& in) { in.date = day_before, in.contribution_base = yuan(100); }) ==
              too_early);
static_assert(flexible_refused([](flexible_input& in) { in.average_wage = -fen(1), in.date = day_before; }) ==
              negative("average_wage"));
static_assert(flexible_refused([](flexible_input& in) { in.average_wage = too_much; }) == beyond_limit("average_wage"));
static_assert(flexible_refused([](flexible_input& in) { in.account_mode = static_cast<account_mode>(2); }) ==
              unknown("account_mode"));
static_assert(flexible_refused([](flexible_input& in) { in.rounding = static_cast<rounding>(3); }) ==
              unknown("rounding"));

// ---- JZ-OP-09: pool-only retirees -----------------------------------------------------------------------------------

constexpr auto pool_only_retiree(bool retired, maybe<money> contribution, date d = day) {
  return jinzhou::pool_only_retiree_credit({.date = d, .retired = retired, .large_aid_contribution = contribution});
}
constexpr refusal contribution_missing{error::external_parameter_missing, "large_aid_contribution"};
static_assert(pool_only_retiree(true, 96.01_yuan).value().credit == 96.01_yuan);
static_assert(pool_only_retiree(true, zero).value().credit == zero);
static_assert(pool_only_retiree(false, yuan(96)).value().credit == zero &&
              pool_only_retiree(false, {}).value().credit == zero);
static_assert(pool_only_retiree(true, {}).refused() == contribution_missing);
static_assert(pool_only_retiree(true, {}, day_before).refused() == too_early);
static_assert(pool_only_retiree(true, {}, first_day).refused() == contribution_missing);
static_assert(pool_only_retiree(true, -fen(1), day_before).refused() == negative("large_aid_contribution"));
static_assert(pool_only_retiree(false, -fen(1)).refused() == negative("large_aid_contribution"));
static_assert(pool_only_retiree(false, too_much).refused() == beyond_limit("large_aid_contribution"));

// ---- JZ-OP-10: use of the account -----------------------------------------------------------------------------------

using use_input = jinzhou::account_use_rule<>::input;
constexpr bool pays(relation who, expense what, bool designated, bool state_permits, bool premium_in_force) {
  return jinzhou::account_use({.relation = who,
                               .expense = what,
                               .designated = designated,
                               .state_permits = state_permits,
                               .premium_in_force = premium_in_force})
      .value()
      .allowed;
}
/// For whom the account pays under the given facts.
constexpr category_set<relation> paid_for(expense what, bool designated, bool state_permits, bool premium_in_force) {
  category_set<relation> who;
  for (const word<relation>& w : words_of<relation>)
    if (pays(w.value, what, designated, state_permits, premium_in_force)) who |= w.value;
  return who;
}
constexpr category_set<relation> nobody{};
constexpr category_set<relation> family = relation::spouse | relation::parent | relation::child;
constexpr category_set<relation> own_and_family = family | relation::self;

// Each kind of expense pays under the one fact it asks for, whatever the other two are, and not without it.
enum class fact { designated, state_permits, premium_in_force };
constexpr bool asks_only_for(fact needed, expense what, category_set<relation> who) {
  for (const bool a : {false, true})
    for (const bool b : {false, true}) {
      const auto paid = [&](bool given) {
        return needed == fact::designated      ? paid_for(what, given, a, b)
               : needed == fact::state_permits ? paid_for(what, a, given, b)
                                               : paid_for(what, a, b, given);
      };
      if (!(paid(true) == who) || !(paid(false) == nobody)) return false;
    }
  return true;
}
static_assert(asks_only_for(fact::designated, expense::medical, own_and_family));
static_assert(asks_only_for(fact::designated, expense::drug, own_and_family));
static_assert(asks_only_for(fact::designated, expense::device, own_and_family));
static_assert(asks_only_for(fact::designated, expense::consumable, own_and_family));
static_assert(asks_only_for(fact::state_permits, expense::public_health, own_and_family));
static_assert(asks_only_for(fact::premium_in_force, expense::resident_premium, family));
static_assert(asks_only_for(fact::premium_in_force, expense::care_premium, family));
static_assert(asks_only_for(fact::designated, expense::fitness, nobody));
static_assert(asks_only_for(fact::designated, expense::wellness, nobody));
static_assert(asks_only_for(fact::designated, expense::supplement_premium, nobody));
static_assert(asks_only_for(fact::designated, expense::other, nobody));

// Nothing said: designated, not permitted, not yet in force.
constexpr bool by_default(relation who, expense what) {
  return jinzhou::account_use({.relation = who, .expense = what}).value().allowed;
}
static_assert(by_default(relation::self, expense::medical) && !by_default(relation::other, expense::medical));
static_assert(!by_default(relation::self, expense::public_health));
static_assert(!by_default(relation::spouse, expense::resident_premium));
static_assert(!by_default(relation::child, expense::care_premium));
static_assert(jinzhou::account_use({.relation = static_cast<relation>(5), .expense = expense::drug}).refused() ==
              unknown("relation"));
static_assert(jinzhou::account_use({.relation = relation::self, .expense = static_cast<expense>(11)}).refused() ==
              unknown("expense"));

// ---- JZ-OP-11: in force ---------------------------------------------------------------------------------------------

static_assert(!jinzhou::outpatient_pooling_in_force({.date = day_before}).value().in_force);
static_assert(jinzhou::outpatient_pooling_in_force({.date = first_day}).value().in_force);
static_assert(jinzhou::outpatient_pooling_in_force({.date = date(2199, 12, 31)}).value().in_force);
static_assert(jinzhou::outpatient_pooling_in_force({.date = day_before}).value().valid_from == first_day);
static_assert(jinzhou::outpatient_pooling_in_force({.date = date(1899, 12, 31)}).refused() == no_such_day);

// ---- What the rules carry, and what does not compile ----------------------------------------------------------------

static_assert(jinzhou::deductible_floor.period_key().empty() && jinzhou::rate_floor.period_key().empty());
static_assert(jinzhou::benefit_combination.period_key().empty() && jinzhou::account_use.period_key().empty());
static_assert(jinzhou::cap_floor.period_key() == "date" && jinzhou::outpatient_pooling.period_key() == "date");

template <class Rule, class Input>
concept accepts = requires(const Rule& r, const Input& in) {
  r(in);
};
static_assert(accepts<rule<jinzhou::outpatient_pooling_rule>, visit_input>);
static_assert(!accepts<rule<jinzhou::outpatient_pooling_rule>, employee_input>);
static_assert(!std::default_initializable<visit_input> && !std::default_initializable<both_input>);
static_assert(!std::default_initializable<employee_input> && !std::default_initializable<retiree_input>);
static_assert(!std::default_initializable<flexible_input> && !std::default_initializable<use_input>);

// ---- JZ-OP-12: the order of a schedule -----------------------------------------------------------------------------

static_assert(words_follow_values<schedule_order>());
static_assert(jinzhou::pooling_schedule_order.info.source == source{&jinzhou::outpatient_pooling_plan, "三(一)1"});

using schedule_input = jinzhou::pooling_schedule_order_rule<>::input;
constexpr schedule_input in_order() {
  return {.primary_rate = percent(60),
          .secondary_rate = percent(55),
          .tertiary_rate = percent(50),
          .retired_primary_rate = percent(70),
          .retired_secondary_rate = percent(65),
          .retired_tertiary_rate = percent(60)};
}
constexpr auto schedule(auto change) { return changed(jinzhou::pooling_schedule_order, in_order(), change); }
constexpr category_set<schedule_order> broken(auto change) { return schedule(change).value().broken; }
static_assert(schedule(as_given).value().finding == finding::ok && broken(as_given).empty());

// Equal is in order, a thousandth of a per cent less is not.
constexpr rate hair = rate::from_millipercent(1);
static_assert(broken([](auto& in) { in.secondary_rate = percent(60); }).empty());
static_assert(broken([](auto& in) { in.secondary_rate = percent(60) + hair; }) == schedule_order::base_rate);
static_assert(broken([](auto& in) { in.tertiary_rate = percent(60); }).empty());
static_assert(broken([](auto& in) { in.tertiary_rate = percent(60) + hair; }) ==
              (schedule_order::base_rate | schedule_order::retired_rate));
static_assert(broken([](auto& in) { in.retired_secondary_rate = percent(70) + hair; }) == schedule_order::base_rate);
static_assert(broken([](auto& in) { in.retired_tertiary_rate = percent(70) + hair; }) == schedule_order::base_rate);
// The text orders the base before the others; the secondary level may pay less than the tertiary one.
static_assert(broken([](auto& in) { in.secondary_rate = percent(40); }).empty());
static_assert(broken([](auto& in) { in.retired_primary_rate = percent(65), in.primary_rate = percent(65); }).empty());
static_assert(broken([](auto& in) { in.retired_primary_rate = percent(65), in.primary_rate = percent(65) + hair; }) ==
              schedule_order::retired_rate);
static_assert(broken([](auto& in) { in.retired_secondary_rate = percent(55) - hair; }) == schedule_order::retired_rate);
static_assert(broken([](auto& in) { in.retired_tertiary_rate = percent(50) - hair; }) == schedule_order::retired_rate);
static_assert(schedule([](auto& in) { in.retired_tertiary_rate = percent(0); }).value().finding == finding::violation);

constexpr auto with_deductibles = [](auto& in) {
  in.primary_deductible = in.retired_primary_deductible = yuan(300);
  in.secondary_deductible = in.retired_secondary_deductible = yuan(400);
  in.tertiary_deductible = in.retired_tertiary_deductible = yuan(500);
};
constexpr category_set<schedule_order> broken_beside(auto change) {
  return broken([=](auto& in) { with_deductibles(in), change(in); });
}
static_assert(broken(with_deductibles).empty());
static_assert(broken_beside([](auto& in) { in.secondary_deductible = yuan(300); }) ==
              schedule_order::retired_deductible);
static_assert(broken_beside([](auto& in) { in.retired_secondary_deductible = yuan(300); }).empty());
static_assert(broken_beside([](auto& in) { in.retired_secondary_deductible = 299.99_yuan; }) ==
              schedule_order::base_deductible);
static_assert(broken_beside([](auto& in) { in.primary_deductible = 500.01_yuan; }) == schedule_order::base_deductible);
static_assert(broken_beside([](auto& in) { in.retired_tertiary_deductible = 500.01_yuan; }) ==
              schedule_order::retired_deductible);
static_assert(broken_beside([](auto& in) { in.retired_primary_deductible = 300.01_yuan; }) ==
              schedule_order::retired_deductible);

constexpr category_set<schedule_order> with_caps(money active, money retired) {
  return broken([=](auto& in) { in.annual_cap = active, in.retired_annual_cap = retired; });
}
static_assert(with_caps(yuan(3'000), yuan(3'000)).empty() && with_caps(yuan(3'000), yuan(4'000)).empty());
static_assert(with_caps(yuan(3'000), 2'999.99_yuan) == schedule_order::retired_cap);

constexpr refusal schedule_refused(auto change) { return schedule(change).refused(); }
static_assert(schedule_refused([](auto& in) { in.primary_rate = percent(100) + hair; }) ==
              beyond_limit("primary_rate"));
static_assert(schedule_refused([](auto& in) { in.retired_tertiary_rate = percent(100) + hair; }) ==
              beyond_limit("retired_tertiary_rate"));
static_assert(schedule([](auto& in) { in.retired_primary_rate = in.primary_rate = percent(100); }).has_value());
static_assert(schedule_refused([](auto& in) { in.secondary_rate = percent(0) - hair; }) == negative("secondary_rate"));
// What is not given is not compared.
static_assert(broken([](auto& in) { in.annual_cap = yuan(1); }).empty());
static_assert(broken([](auto& in) { in.primary_deductible = yuan(1); }).empty());
static_assert(broken([](auto& in) { in.primary_deductible = yuan(2), in.tertiary_deductible = yuan(1); }) ==
              schedule_order::base_deductible);
static_assert(schedule_refused([](auto& in) { with_deductibles(in), in.tertiary_deductible = -fen(1); }) ==
              negative("tertiary_deductible"));

// A city's own table, with caps by level too; what the check finds in it.
constexpr auto own_schedule(auto change) {
  jinzhou::pooling_schedule ours;
  for (const level l : {level::primary, level::secondary, level::tertiary})
    ours.active[l] = ours.retired[l] = {.deductible = yuan(300), .rate = percent(50), .cap = yuan(3'000)};
  change(ours);
  return ours;
}
static_assert(jinzhou::schedule_keeps_its_order(own_schedule(as_given)));
static_assert(jinzhou::order_broken_in(own_schedule([](auto& s) { s.retired[level::primary].cap = yuan(2'999); })) ==
              (schedule_order::base_cap | schedule_order::retired_cap));
static_assert(jinzhou::order_broken_in(own_schedule([](auto& s) {
                s.active[level::tertiary].cap = s.retired[level::tertiary].cap = yuan(3'001);
              })) == schedule_order::base_cap);
static_assert(!jinzhou::schedule_keeps_its_order(own_schedule([](auto& s) {
  s.active[level::secondary].deductible = s.retired[level::secondary].deductible = yuan(299);
})));

// Columns find the terms of a visit by their row: the plan has one, the floors.
constexpr bool has_one_row() {
  int rows = 0;
  bool is_first = false;
  jinzhou::pool_scheme::rows(jinzhou::outpatient_pooling_2022, 2023, [&](int row, const layer_terms& terms) {
    ++rows;
    is_first = row == 0 && terms.cap == jinzhou::outpatient_pooling_2022.floors.cap;
  });
  return rows == 1 && is_first;
}
static_assert(has_one_row());

}  // namespace jinzhou_outpatient_tests
