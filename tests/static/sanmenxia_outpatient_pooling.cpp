// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/sanmenxia/city.hpp>

#include "rule_checks.hpp"

namespace sanmenxia_outpatient_tests {

using namespace gongbao;
using namespace rule_checks;
using enum level;

constexpr date day(2023, 4, 1);
constexpr date first_day(2022, 7, 1);
constexpr date day_before(2022, 6, 30);
constexpr date last_writable(2199, 12, 31);
constexpr money zero = yuan(0);
constexpr bool active = false, retired = true;  // the two values of the input `retired`

// Nothing was drawn before: of whatever day and year the visit is.
constexpr auto fresh_day = sanmenxia::day_account::stated({});
constexpr auto fresh = sanmenxia::pool_account::stated({});
constexpr sanmenxia::day_account used_today(money used) { return sanmenxia::day_account::stated({used}); }
constexpr sanmenxia::pool_account earlier(const sanmenxia::limit_year& amounts) {
  return sanmenxia::pool_account::stated(amounts);
}

constexpr refusal not_in_force{error::not_in_force, "date"};
constexpr refusal year_not_in_force{error::not_in_force, "medical_year"};
constexpr refusal more_than_deductible{error::inconsistent_amounts, "deductible_used_today"};

// A rule called with one input changed, or several.
constexpr refusal refused(const auto& rule, auto in, auto change) {
  change(in);
  return rule(in).refused();
}
constexpr bool accepted(const auto& rule, auto in, auto change) {
  change(in);
  return rule(in).has_value();
}
/// The first day is in force and the last that can be written, the day before the first is not.
constexpr bool begins_on_first_day(const auto& rule, auto in) {
  in.date = day_before;
  if (rule(in).refused() != not_in_force) return false;
  in.date = last_writable;
  if (!rule(in)) return false;
  in.date = first_day;
  return rule(in).has_value();
}

// ---- The document, the table, the list ------------------------------------------------------------------------------

static_assert(sanmenxia::outpatient_pooling_regulation.number == "三政办〔2022〕20号");
static_assert(sanmenxia::outpatient_pooling_regulation.in_force == period::since(first_day));
static_assert(sanmenxia::outpatient_pooling_2022.in_force == period::since(first_day));
// The ceiling of art. 7 is the deductible of the highest level: no rule but the check of the table uses it.
static_assert(sanmenxia::outpatient_pooling_2022.deductible_ceiling == yuan(50));

// Each named check can fail.
constexpr bool holds(auto check, auto change) {
  auto policy = sanmenxia::outpatient_pooling_2022;
  change(policy);
  return check(policy);
}
constexpr auto levels_stated = [](const auto& p) { return sanmenxia::every_level_is_stated(p); };
constexpr auto rates = [](const auto& p) { return sanmenxia::rates_within_unit(p); };
constexpr auto deductibles = [](const auto& p) { return sanmenxia::deductibles_within_ceiling(p); };
constexpr auto limits = [](const auto& p) { return sanmenxia::limits_not_negative(p); };
constexpr auto retirees = [](const auto& p) { return sanmenxia::retirees_never_get_less(p); };
constexpr auto levels = [](const auto& p) { return sanmenxia::higher_level_never_pays_more(p); };
constexpr auto sources = [](const auto& p) { return sanmenxia::every_figure_cites_its_article(p); };
static_assert(!holds(levels_stated, [](auto& p) { p.visits = {{primary, {}}, {secondary, {}}}; }));
static_assert(!holds(rates, [](auto& p) { p.visits[primary].retired = 100.001_percent; }));
static_assert(!holds(rates, [](auto& p) { p.visits[tertiary].active = rate{} - 0.001_percent; }));
static_assert(!holds(rates, [](auto& p) { p.limits.share_of_reduced_year = 100.001_percent; }));
static_assert(holds(rates, [](auto& p) { p.limits.share_of_reduced_year = percent(100); }));
static_assert(!holds(deductibles, [](auto& p) { p.visits[primary].deductible = -fen(1); }));
static_assert(!holds(deductibles, [](auto& p) { p.visits[tertiary].deductible = 50.01_yuan; }));
static_assert(!holds(limits, [](auto& p) { p.limits.active = -fen(1); }));
static_assert(!holds(limits, [](auto& p) { p.limits.retired = -fen(1); }));
static_assert(!holds(retirees, [](auto& p) { p.limits.retired = p.limits.active - fen(1); }));
static_assert(!holds(retirees, [](auto& p) { p.visits[secondary].retired = 54.999_percent; }));
static_assert(!holds(levels, [](auto& p) { p.visits[secondary].deductible = 50.01_yuan; }));
static_assert(!holds(levels, [](auto& p) { p.visits[tertiary].active = 55.001_percent; }));
static_assert(!holds(levels, [](auto& p) { p.visits[primary].retired = 64.999_percent; }));
static_assert(!holds(sources, [](auto& p) { p.limits.source = {}; }));
static_assert(!holds(sources, [](auto& p) { p.visits[secondary].source = {}; }));

constexpr bool stands(const auto& rule, text_view article, category_set<provenance> tags, text_view period_key) {
  return rule.info.source.in == &sanmenxia::outpatient_pooling_regulation && rule.info.source.article == article &&
         rule.info.tags == tags && rule.period_key() == period_key && !rule.info.title.empty() &&
         !rule.info.title_zh.empty();
}

using enum provenance;
static_assert(stands(sanmenxia::outpatient_eligibility, "art. 5, 11, 13", predicate, "date"));
static_assert(stands(sanmenxia::visit_deductible, "art. 7", exact | ceiling | principle, "date"));
static_assert(stands(sanmenxia::day_deductible_use, "art. 7", exact, "date"));
static_assert(stands(sanmenxia::annual_limit, "art. 8, 9", exact, "date"));
static_assert(stands(sanmenxia::annual_limit_of_year, "art. 8", exact, ""));
static_assert(stands(sanmenxia::outpatient_rate, "art. 9", exact, "date"));
static_assert(stands(sanmenxia::outpatient_pooling, "art. 7–9", exact, "date"));
static_assert(stands(sanmenxia::retirement_transition, "art. 10", exact, "date"));
static_assert(stands(sanmenxia::separate_benefits, "art. 11", predicate, "date"));
static_assert(stands(sanmenxia::excluded_cost, "art. 21", predicate, "date"));
static_assert(stands(sanmenxia::account_credit, "art. 14(1), (2)", exact | external, "date"));
static_assert(stands(sanmenxia::retiree_account_credit, "art. 14(3)", exact | external, "date"));
static_assert(stands(sanmenxia::account_use, "art. 15–17", predicate, "date"));
static_assert(stands(sanmenxia::quality_deposit, "art. 23", exact, "date"));
static_assert(stands(sanmenxia::pharmacy_pooling, "art. 19", predicate, "date"));
static_assert(stands(sanmenxia::outpatient_pooling_in_force, "art. 28", exact, ""));

static_assert(takes(sanmenxia::outpatient_eligibility,
                    "date! has_account! insurance_state! flexible difference_paid? coverage"));
static_assert(returns(sanmenxia::outpatient_eligibility, "eligible eligible_from?"));
static_assert(takes(sanmenxia::visit_deductible, "level! date?"));
static_assert(returns(sanmenxia::visit_deductible, "deductible_applied"));
static_assert(takes(sanmenxia::day_deductible_use, "level! in_scope_cost! deductible_used_today day_deductible date?"));
static_assert(returns(sanmenxia::day_deductible_use, "deductible_applied portion deductible_used_after"));
static_assert(takes(sanmenxia::annual_limit, "date! medical_year? retired! paid_before portion_before limit_on"));
static_assert(returns(sanmenxia::annual_limit, "annual_cap_applied remaining_cap carry_over"));
static_assert(takes(sanmenxia::annual_limit_of_year, "year! retired!"));
static_assert(returns(sanmenxia::annual_limit_of_year, "annual_cap_applied"));
static_assert(takes(sanmenxia::outpatient_rate, "level! retired! date?"));
static_assert(returns(sanmenxia::outpatient_rate, "rate_applied"));
static_assert(takes(sanmenxia::outpatient_pooling,
                    "date! medical_year? level! retired! in_scope_cost! deductible_used_today paid_before "
                    "portion_before day_deductible limit_on rounding"));
static_assert(returns(sanmenxia::outpatient_pooling,
                      "deductible_applied portion rate_applied annual_cap_applied payment self_pay "
                      "deductible_used_after paid_after portion_after remaining_cap"));
static_assert(takes(sanmenxia::retirement_transition, "retirement_procedure! date! paid_before"));
static_assert(returns(sanmenxia::retirement_transition, "retiree_from? retired annual_cap_applied remaining_cap"));
static_assert(takes(sanmenxia::separate_benefits, "benefit_kind! payment! paid_before date?"));
static_assert(returns(sanmenxia::separate_benefits, "uses_limit paid_after supplement_base"));
static_assert(takes(sanmenxia::excluded_cost,
                    "in_scope_cost! in_hospital designated other_place filed online_settled other_exclusion date?"));
static_assert(returns(sanmenxia::excluded_cost, "exclusion eligible_cost"));
static_assert(takes(sanmenxia::account_credit,
                    "date! member! has_account! contribution_base!* total_contribution?* employer_contribution?* "
                    "rounding"));
static_assert(returns(sanmenxia::account_credit, "monthly_credit to_pool?"));
static_assert(takes(sanmenxia::retiree_account_credit,
                    "date! has_account! average_pension!* months retirement_procedure? rounding"));
static_assert(returns(sanmenxia::retiree_account_credit, "monthly_credit credit first_credit?"));
static_assert(takes(sanmenxia::account_use, "relation! expense! designated balance? date?"));
static_assert(returns(sanmenxia::account_use, "allowed uses_limit carry_over?"));
static_assert(takes(sanmenxia::quality_deposit, "settlement_amount! date? rounding"));
static_assert(returns(sanmenxia::quality_deposit, "retained paid_out"));
static_assert(takes(sanmenxia::pharmacy_pooling,
                    "date! medical_year? prescriber_level! retired! switched_on* in_scope_cost! "
                    "deductible_used_today paid_before portion_before day_deductible limit_on rounding"));
static_assert(returns(sanmenxia::pharmacy_pooling,
                      "active deductible_applied? portion? rate_applied? annual_cap_applied? payment self_pay "
                      "deductible_used_after paid_after portion_after remaining_cap?"));
static_assert(takes(sanmenxia::outpatient_pooling_in_force, "date!"));
static_assert(returns(sanmenxia::outpatient_pooling_in_force, "in_force valid_from?"));

// ---- SX-OP-01: who may draw -----------------------------------------------------------------------------------------

using member_input = sanmenxia::outpatient_eligibility_rule<>::input;
constexpr member_input no_account{.date = day, .has_account = false, .insurance_state = insurance_state::active};
constexpr auto draws(auto change) {
  member_input in = no_account;
  change(in);
  return *sanmenxia::outpatient_eligibility(in);
}

static_assert(!draws(as_given).eligible && !draws(as_given).eligible_from);
static_assert(draws([](auto& in) { in.has_account = true; }).eligible);
static_assert(draws([](auto& in) { in.coverage = coverage::all_insured; }).eligible);
static_assert(!draws([](auto& in) { in.flexible = true; }).eligible);
static_assert(draws([](auto& in) { in.flexible = true, in.coverage = coverage::all_insured; }).eligible);

// Only the active state draws, whatever else holds.
constexpr bool state_draws(insurance_state s) {
  return draws([=](auto& in) { in.has_account = true, in.insurance_state = s; }).eligible;
}
constexpr bool state_draws_when_all_do(insurance_state s) {
  return draws([=](auto& in) { in.coverage = coverage::all_insured, in.insurance_state = s; }).eligible;
}
static_assert(state_draws(insurance_state::active) && state_draws_when_all_do(insurance_state::active));
static_assert(!state_draws(insurance_state::waiting) && !state_draws_when_all_do(insurance_state::waiting));
static_assert(!state_draws(insurance_state::arrears) && !state_draws_when_all_do(insurance_state::arrears));
static_assert(!state_draws(insurance_state::suspended) && !state_draws_when_all_do(insurance_state::suspended));
static_assert(!state_draws(insurance_state::terminated) && !state_draws_when_all_do(insurance_state::terminated));
static_assert(!state_draws(insurance_state::transferred_out) &&
              !state_draws_when_all_do(insurance_state::transferred_out));

// 次月: from the first day of the month after the difference was paid.
constexpr auto made_up(date paid, date on) {
  return draws([=](auto& in) { in.flexible = true, in.difference_paid = paid, in.date = on; });
}
static_assert(!made_up(date(2023, 3, 1), date(2023, 3, 31)).eligible);
static_assert(made_up(date(2023, 3, 1), date(2023, 4, 1)).eligible);
static_assert(!made_up(date(2023, 3, 31), date(2023, 3, 31)).eligible);
static_assert(made_up(date(2023, 3, 31), date(2023, 4, 2)).eligible);
static_assert(made_up(date(2022, 12, 31), day).eligible_from == date(2023, 1, 1));
static_assert(made_up(date(2024, 2, 29), day).eligible_from == date(2024, 3, 1));
static_assert(made_up(date(1900, 1, 1), day).eligible_from == date(1900, 2, 1));
// Who is no flexible worker gains nothing by it, and an account does not wait for it.
static_assert(!draws([](auto& in) { in.difference_paid = date(2023, 3, 1); }).eligible);
static_assert(draws([](auto& in) { in.difference_paid = date(2023, 3, 1); }).eligible_from == day);
static_assert(draws([](auto& in) { in.has_account = true, in.difference_paid = day; }).eligible);

constexpr refusal draw_refused(auto change) { return refused(sanmenxia::outpatient_eligibility, no_account, change); }
static_assert(begins_on_first_day(sanmenxia::outpatient_eligibility, no_account));
static_assert(draw_refused([](auto& in) { in.insurance_state = beyond_words<insurance_state>; }) ==
              unknown("insurance_state"));
static_assert(draw_refused([](auto& in) { in.coverage = beyond_words<coverage>, in.date = day_before; }) ==
              unknown("coverage"));
static_assert(draw_refused([](auto& in) { in.difference_paid = date(2200, 1, 1); }) ==
              refusal{error::invalid_date, "difference_paid"});
static_assert(draw_refused([](auto& in) { in.difference_paid = date(2199, 12, 1); }) == beyond_limit("eligible_from"));
static_assert(draws([](auto& in) { in.difference_paid = date(2199, 11, 30); }).eligible_from == date(2199, 12, 1));

// ---- SX-OP-02: the deductible of a visit ----------------------------------------------------------------------------

constexpr money deductible_at(level l) { return sanmenxia::visit_deductible({.level = l}).value().deductible_applied; }
static_assert(deductible_at(primary) == zero && deductible_at(secondary) == yuan(30) &&
              deductible_at(tertiary) == yuan(50));
constexpr sanmenxia::visit_deductible_rule<>::input at_primary{.level = primary};
static_assert(begins_on_first_day(sanmenxia::visit_deductible, at_primary));
static_assert(refused(sanmenxia::visit_deductible, at_primary,
                      [](auto& in) { in.level = beyond_words<level>, in.date = day_before; }) == unknown("level"));

// ---- SX-OP-03: several visits on one day ----------------------------------------------------------------------------

using same_day_input = sanmenxia::day_deductible_use_rule<>::input;
constexpr auto same_day(level l, money cost, money used, day_deductible reading = day_deductible::pooled) {
  return *sanmenxia::day_deductible_use(
      {.level = l, .in_scope_cost = cost, .deductible_used_today = used, .day_deductible = reading});
}
constexpr bool uses(const sanmenxia::day_deductible_use_rule<>::output& out, money applied, money portion,
                    money after) {
  return out.deductible_applied == applied && out.portion == portion && out.deductible_used_after == after;
}

static_assert(uses(same_day(primary, fen(1), zero), zero, fen(1), zero));
static_assert(uses(same_day(secondary, 29.99_yuan, zero), 29.99_yuan, zero, 29.99_yuan));
static_assert(uses(same_day(secondary, yuan(30), zero), yuan(30), zero, yuan(30)));
static_assert(uses(same_day(secondary, 30.01_yuan, zero), yuan(30), fen(1), yuan(30)));
static_assert(uses(same_day(tertiary, 49.99_yuan, zero), 49.99_yuan, zero, 49.99_yuan));
static_assert(uses(same_day(tertiary, yuan(50), zero), yuan(50), zero, yuan(50)));
static_assert(uses(same_day(tertiary, 50.01_yuan, zero), yuan(50), fen(1), yuan(50)));
static_assert(uses(same_day(tertiary, zero, zero), zero, zero, zero));
// The second visit of the day, a fen before, at and after the rest of the deductible.
static_assert(uses(same_day(tertiary, 19.99_yuan, yuan(30)), 19.99_yuan, zero, 49.99_yuan));
static_assert(uses(same_day(tertiary, yuan(20), yuan(30)), yuan(20), zero, yuan(50)));
static_assert(uses(same_day(tertiary, 20.01_yuan, yuan(30)), yuan(20), fen(1), yuan(50)));
static_assert(uses(same_day(tertiary, yuan(80), yuan(50)), zero, yuan(80), yuan(50)));
static_assert(uses(same_day(tertiary, yuan(80), 49.99_yuan), fen(1), 79.99_yuan, yuan(50)));
// The other reading: the first settlement uses it up, however small.
static_assert(uses(same_day(tertiary, yuan(30), zero, day_deductible::first_visit), yuan(30), zero, yuan(50)));
static_assert(uses(same_day(tertiary, zero, zero, day_deductible::first_visit), zero, zero, yuan(50)));
static_assert(uses(same_day(tertiary, yuan(80), yuan(50), day_deductible::first_visit), zero, yuan(80), yuan(50)));
static_assert(uses(same_day(primary, yuan(80), zero, day_deductible::first_visit), zero, yuan(80), zero));

constexpr same_day_input second_visit{.level = tertiary, .in_scope_cost = yuan(80), .deductible_used_today = yuan(30)};
constexpr refusal same_day_refused(auto change) { return refused(sanmenxia::day_deductible_use, second_visit, change); }
static_assert(begins_on_first_day(sanmenxia::day_deductible_use, second_visit));
static_assert(same_day_refused([](auto& in) { in.deductible_used_today = 50.01_yuan; }) == more_than_deductible);
static_assert(same_day_refused([](auto& in) { in.level = primary; }) == more_than_deductible);
static_assert(same_day_refused([](auto& in) { in.level = secondary, in.deductible_used_today = 30.01_yuan; }) ==
              more_than_deductible);
static_assert(same_day_refused([](auto& in) {
                in.deductible_used_today = 50.01_yuan, in.day_deductible = day_deductible::first_visit;
              }) == more_than_deductible);
static_assert(same_day_refused([](auto& in) { in.in_scope_cost = -fen(1), in.date = day_before; }) ==
              negative("in_scope_cost"));
static_assert(same_day_refused([](auto& in) { in.deductible_used_today = -fen(1); }) ==
              negative("deductible_used_today"));
static_assert(same_day_refused([](auto& in) { in.deductible_used_today = yuan(51), in.date = day_before; }) ==
              not_in_force);
static_assert(same_day_refused([](auto& in) { in.in_scope_cost = too_much; }) == beyond_limit("in_scope_cost"));
static_assert(same_day_refused([](auto& in) { in.level = beyond_words<level>; }) == unknown("level"));
static_assert(same_day_refused([](auto& in) { in.day_deductible = beyond_words<day_deductible>; }) ==
              unknown("day_deductible"));
static_assert(same_day(tertiary, money_limit, zero).portion == money_limit - yuan(50));

// ---- SX-OP-04 and 05: the annual limit ------------------------------------------------------------------------------

constexpr money limit_of(std::int64_t year, bool is_retired) {
  return sanmenxia::annual_limit_of_year({.year = year, .retired = is_retired}).value().annual_cap_applied;
}
static_assert(limit_of(2022, active) == yuan(750) && limit_of(2022, retired) == yuan(1'000));
static_assert(limit_of(2023, active) == yuan(1'500) && limit_of(2023, retired) == yuan(2'000));
static_assert(limit_of(999'999'999, active) == yuan(1'500));
constexpr refusal year_refused(std::int64_t year) {
  return sanmenxia::annual_limit_of_year({.year = year, .retired = active}).refused();
}
static_assert(year_refused(2021) == refusal{error::not_in_force, "year"});
static_assert(year_refused(0) == refusal{error::not_in_force, "year"} && year_refused(-1) == negative("year"));
static_assert(year_refused(1'000'000'000) == beyond_limit("year"));

using limit_input = sanmenxia::annual_limit_rule<>::input;
constexpr auto limit(bool is_retired, auto change) {
  limit_input in{.date = day, .retired = is_retired};
  change(in);
  return *sanmenxia::annual_limit(in);
}
static_assert(limit(active, as_given).annual_cap_applied == yuan(1'500) &&
              limit(retired, as_given).annual_cap_applied == yuan(2'000));
static_assert(limit(active, as_given).carry_over == zero);

constexpr money left_after(money paid, money portion, limit_on reading, bool is_retired = active) {
  return limit(is_retired, [=](auto& in) { in.paid_before = paid, in.portion_before = portion, in.limit_on = reading; })
      .remaining_cap;
}
static_assert(left_after(1'499.99_yuan, zero, limit_on::payments) == fen(1));
static_assert(left_after(yuan(1'500), zero, limit_on::payments) == zero);
static_assert(left_after(1'500.01_yuan, zero, limit_on::payments) == zero);
static_assert(left_after(1'999.99_yuan, zero, limit_on::payments, retired) == fen(1));
static_assert(left_after(yuan(2'000), zero, limit_on::payments, retired) == zero);
static_assert(left_after(2'000.01_yuan, zero, limit_on::payments, retired) == zero);
static_assert(left_after(yuan(825), yuan(1'500), limit_on::payments) == yuan(675));
static_assert(left_after(yuan(825), yuan(1'500), limit_on::costs) == zero);
static_assert(left_after(yuan(1'500), 1'499.99_yuan, limit_on::costs) == fen(1));
static_assert(left_after(zero, 1'500.01_yuan, limit_on::costs) == zero);

// The medical-insurance year is the calendar year of the day, unless it is stated.
constexpr money limit_on_day(date d) {
  return limit(active, [=](auto& in) { in.date = d; }).annual_cap_applied;
}
constexpr money limit_in(date d, std::int64_t year) {
  return limit(active, [=](auto& in) { in.date = d, in.medical_year = year; }).annual_cap_applied;
}
static_assert(limit_on_day(first_day) == yuan(750) && limit_on_day(date(2022, 12, 31)) == yuan(750));
static_assert(limit_on_day(date(2023, 1, 1)) == yuan(1'500));
static_assert(limit_in(date(2023, 1, 1), 2022) == yuan(750) && limit_in(date(2022, 12, 31), 2023) == yuan(1'500));
static_assert(limit_in(day, 999'999'999) == yuan(1'500));

constexpr limit_input this_year{.date = day, .retired = active};
constexpr refusal limit_refused(auto change) { return refused(sanmenxia::annual_limit, this_year, change); }
static_assert(begins_on_first_day(sanmenxia::annual_limit, this_year));
static_assert(limit_refused([](auto& in) { in.medical_year = 2021; }) == year_not_in_force);
static_assert(limit_refused([](auto& in) { in.medical_year = 2021, in.date = first_day; }) == year_not_in_force);
static_assert(limit_refused([](auto& in) { in.medical_year = 2023, in.date = day_before; }) == not_in_force);
static_assert(limit_refused([](auto& in) { in.medical_year = -1; }) == negative("medical_year"));
static_assert(limit_refused([](auto& in) { in.medical_year = 1'000'000'000; }) == beyond_limit("medical_year"));
static_assert(limit_refused([](auto& in) { in.paid_before = -fen(1), in.date = day_before; }) ==
              negative("paid_before"));
static_assert(limit_refused([](auto& in) { in.portion_before = -fen(1), in.medical_year = 2021; }) ==
              negative("portion_before"));
static_assert(limit_refused([](auto& in) { in.portion_before = too_much; }) == beyond_limit("portion_before"));
static_assert(limit_refused([](auto& in) { in.limit_on = beyond_words<limit_on>; }) == unknown("limit_on"));

// ---- SX-OP-06: rates ------------------------------------------------------------------------------------------------

constexpr rate rate_at(level l, bool is_retired) {
  return sanmenxia::outpatient_rate({.level = l, .retired = is_retired}).value().rate_applied;
}
static_assert(rate_at(primary, active) == percent(65) && rate_at(primary, retired) == percent(75));
static_assert(rate_at(secondary, active) == percent(55) && rate_at(secondary, retired) == percent(65));
static_assert(rate_at(tertiary, active) == percent(50) && rate_at(tertiary, retired) == percent(60));
constexpr sanmenxia::outpatient_rate_rule<>::input rate_of_primary{.level = primary, .retired = active};
static_assert(begins_on_first_day(sanmenxia::outpatient_rate, rate_of_primary));
static_assert(refused(sanmenxia::outpatient_rate, rate_of_primary, [](auto& in) { in.level = beyond_words<level>; }) ==
              unknown("level"));

// ---- SX-OP-07: one visit --------------------------------------------------------------------------------------------

using visit_input = sanmenxia::outpatient_pooling_rule<>::input;
constexpr visit_input visit_of(level l, bool is_retired, money cost) {
  return {.date = day, .level = l, .retired = is_retired, .in_scope_cost = cost, .today = fresh_day, .before = fresh};
}
constexpr auto visit(level l, bool is_retired, money cost, auto change) {
  visit_input in = visit_of(l, is_retired, cost);
  change(in);
  return *sanmenxia::outpatient_pooling(in);
}
constexpr auto visit(level l, bool is_retired, money cost) { return visit(l, is_retired, cost, as_given); }

// The deductible: nothing at it, the first fen above it.
static_assert(visit(primary, active, fen(1)).portion == fen(1) && visit(primary, active, fen(1)).payment == fen(1));
static_assert(visit(secondary, active, 29.99_yuan).portion == zero);
static_assert(visit(secondary, active, yuan(30)).portion == zero && visit(secondary, active, yuan(30)).payment == zero);
static_assert(visit(secondary, active, 30.01_yuan).portion == fen(1));
static_assert(visit(tertiary, retired, 49.99_yuan).portion == zero);
static_assert(visit(tertiary, active, yuan(50)).portion == zero && visit(tertiary, active, yuan(50)).payment == zero);
static_assert(visit(tertiary, active, 50.01_yuan).portion == fen(1));
static_assert(visit(tertiary, active, 50.01_yuan).payment == fen(1) &&
              visit(tertiary, active, 50.01_yuan).self_pay == yuan(50));

// Rates: two thousand yuan above the deductible show a thousandth of a percent as two fen.
constexpr bool pays(level l, bool is_retired, money cost, money payment, rate shown) {
  const auto v = visit(l, is_retired, cost);
  return v.portion == yuan(2'000) && v.payment == payment && v.rate_applied == shown && v.steps.terms.rate == shown;
}
static_assert(pays(primary, active, yuan(2'000), yuan(1'300), percent(65)));
static_assert(pays(primary, retired, yuan(2'000), yuan(1'500), percent(75)));
static_assert(pays(secondary, active, yuan(2'030), yuan(1'100), percent(55)));
static_assert(pays(secondary, retired, yuan(2'030), yuan(1'300), percent(65)));
static_assert(pays(tertiary, active, yuan(2'050), yuan(1'000), percent(50)));
static_assert(pays(tertiary, retired, yuan(2'050), yuan(1'200), percent(60)));

// The limit: a fen left, just filled, just cut, long used up.
constexpr bool has_limit(bool is_retired, date d, money cap) {
  const auto after = [=](money paid_before) {
    return visit(tertiary, is_retired, yuan(250),
                 [=](visit_input& in) { in.date = d, in.before = earlier({.paid = paid_before}); });
  };
  const money due = is_retired ? yuan(120) : yuan(100);
  const auto under = after(cap - due - fen(1)), full = after(cap - due), cut = after(cap - due + fen(1));
  const auto last = after(cap - fen(1)), gone = after(cap), past = after(cap + fen(1));
  return under.annual_cap_applied == cap && under.payment == due && under.remaining_cap == fen(1) &&
         full.payment == due && full.remaining_cap == zero && full.after.amounts().paid == cap &&
         !full.steps.cut_by_cap() && cut.payment == due - fen(1) && cut.after.amounts().paid == cap &&
         cut.steps.cut_by_cap() && cut.remaining_cap == zero && last.payment == fen(1) &&
         last.self_pay == 249.99_yuan &&  //
         gone.payment == zero && gone.self_pay == yuan(250) && gone.portion == yuan(200) && past.payment == zero &&
         past.after.amounts().paid == cap + fen(1) && past.remaining_cap == zero;
}
static_assert(has_limit(active, day, yuan(1'500)) && has_limit(retired, day, yuan(2'000)));
static_assert(has_limit(active, first_day, yuan(750)) && has_limit(retired, first_day, yuan(1'000)));
static_assert(has_limit(active, date(2022, 12, 31), yuan(750)) && has_limit(active, date(2023, 1, 1), yuan(1'500)));

// The other reading: the limit cuts the payable cost, whatever has been paid.
constexpr auto under_costs(money portion_before) {
  return visit(tertiary, active, yuan(250), [=](visit_input& in) {
    in.before = earlier({.paid = yuan(1'499), .portion = portion_before});
    in.limit_on = limit_on::costs;
  });
}
static_assert(under_costs(yuan(1'299)).portion == yuan(200) && under_costs(yuan(1'299)).remaining_cap == yuan(1));
static_assert(under_costs(yuan(1'300)).portion == yuan(200) && under_costs(yuan(1'300)).remaining_cap == zero);
static_assert(under_costs(1'300.02_yuan).portion == 199.98_yuan && under_costs(1'300.02_yuan).payment == 99.99_yuan);
static_assert(under_costs(1'300.02_yuan).self_pay == 150.01_yuan && under_costs(1'300.02_yuan).remaining_cap == zero);
static_assert(under_costs(1'499.99_yuan).payment == fen(1) && under_costs(yuan(1'500)).payment == zero);
static_assert(under_costs(yuan(1'600)).portion == zero &&
              under_costs(yuan(1'600)).after.amounts().portion == yuan(1'600));
static_assert(under_costs(yuan(1'300)).after.amounts() ==
              sanmenxia::limit_year{.paid = yuan(1'599), .portion = yuan(1'500)});
// Read as payments, portions of the year before do not matter but go on adding up.
constexpr auto after_9000 =
    visit(tertiary, active, yuan(250), [](visit_input& in) { in.before = earlier({.portion = yuan(9'000)}); });
static_assert(after_9000.payment == yuan(100) && after_9000.after.amounts().portion == yuan(9'200));

// The deductible of the day, both readings.
constexpr auto second(day_deductible reading, money used) {
  return visit(tertiary, active, yuan(80), [=](visit_input& in) {
    in.today = used_today(used);
    in.day_deductible = reading;
  });
}
static_assert(second(day_deductible::pooled, yuan(30)).deductible_applied == yuan(20) &&
              second(day_deductible::pooled, yuan(30)).payment == yuan(30));
static_assert(second(day_deductible::pooled, yuan(30)).today_after.amounts().deductible_used == yuan(50));
static_assert(second(day_deductible::pooled, yuan(50)).payment == yuan(40));
static_assert(second(day_deductible::first_visit, yuan(50)).payment == yuan(40));
static_assert(visit(tertiary, active, yuan(30),
                    [](visit_input& in) { in.day_deductible = day_deductible::first_visit; })
                  .today_after.amounts()
                  .deductible_used == yuan(50));
static_assert(visit(tertiary, active, yuan(30)).today_after.amounts().deductible_used == yuan(30));

constexpr money visit_rounded(money cost, rounding mode) {
  return visit(tertiary, active, cost, [=](visit_input& in) { in.rounding = mode; }).payment;
}
static_assert(visit_rounded(50.05_yuan, rounding::half_up) == fen(3));  // 2.5 fen
static_assert(visit_rounded(50.05_yuan, rounding::half_even) == fen(2));
static_assert(visit_rounded(50.05_yuan, rounding::truncate) == fen(2));
static_assert(visit_rounded(50.07_yuan, rounding::half_even) == fen(4));  // 3.5 fen
static_assert(visit_rounded(50.01_yuan, rounding::truncate) == zero);

constexpr auto in_stated_year = visit(primary, active, yuan(2'000), [](visit_input& in) { in.medical_year = 2022; });
static_assert(in_stated_year.annual_cap_applied == yuan(750) && in_stated_year.payment == yuan(750));
static_assert(in_stated_year.steps.before_cap == yuan(1'300) &&
              in_stated_year.steps.terms.source.article == "art. 7, 9");

// Whatever the visits: payment + self_pay = cost, no payment below 0 or above the cost, the limit holds, the
// accumulators are the sums, and the deductible of a day is taken once.
constexpr bool year_adds_up(level l, bool is_retired, limit_on reading, day_deductible day_reading, rounding mode) {
  const money cap = limit_of(2023, is_retired), most = deductible_at(l);
  const money costs[] = {zero, fen(1), 29.99_yuan, yuan(31), 50.01_yuan, yuan(777), 3'333.33_yuan, fen(7), yuan(1)};
  sanmenxia::day_account today = start_of(day);
  sanmenxia::pool_account year = start_of(medical_year(2023));
  money left = cap;
  for (const money cost : costs) {
    const auto v = visit(l, is_retired, cost, [=](visit_input& in) {
      in.today = today;
      in.before = year;
      in.day_deductible = day_reading;
      in.limit_on = reading;
      in.rounding = mode;
    });
    if (v.payment + v.self_pay != cost || v.payment < zero || v.self_pay < zero) return false;
    if (v.deductible_applied + v.portion > cost || v.portion < zero) return false;
    const sanmenxia::limit_year before = year.amounts(), after = v.after.amounts();
    const money used = today.amounts().deductible_used, used_after = v.today_after.amounts().deductible_used;
    if (after.paid != before.paid + v.payment || after.portion != before.portion + v.portion) return false;
    if (after.paid > cap || v.remaining_cap > left || used_after < used) return false;
    if (used_after > most || v.deductible_applied > most - used) return false;
    if (reading == limit_on::payments && v.remaining_cap != cap - after.paid) return false;
    if (reading == limit_on::costs && v.remaining_cap != cap - after.portion) return false;
    today = v.today_after, year = v.after, left = v.remaining_cap;
  }
  return today.amounts().deductible_used == most && left == zero;
}
constexpr bool every_year_adds_up(level l) {
  for (const bool is_retired : {active, retired})
    for (const limit_on reading : {limit_on::payments, limit_on::costs})
      for (const day_deductible day_reading : {day_deductible::pooled, day_deductible::first_visit})
        for (const rounding mode : {rounding::half_up, rounding::half_even, rounding::truncate})
          if (!year_adds_up(l, is_retired, reading, day_reading, mode)) return false;
  return true;
}
static_assert(every_year_adds_up(primary));
static_assert(every_year_adds_up(secondary));
static_assert(every_year_adds_up(tertiary));

// Under the pooled reading a bill split in two on one day has the same payable portion.
constexpr money split_portion(money first, money rest) {
  const auto one = visit(tertiary, active, first);
  return one.portion + visit(tertiary, active, rest, [=](visit_input& in) { in.today = one.today_after; }).portion;
}
static_assert(split_portion(yuan(30), yuan(80)) == yuan(60) && split_portion(yuan(109), yuan(1)) == yuan(60));
static_assert(split_portion(fen(1), 109.99_yuan) == yuan(60) && visit(tertiary, active, yuan(110)).portion == yuan(60));

// A what-if table, its own limits and period.
constexpr auto generous = [] {
  auto policy = sanmenxia::outpatient_pooling_2022;
  policy.in_force = period::since(date(2024, 1, 1));
  policy.limits.active = yuan(3'000);
  return policy;
}();
constexpr auto what_if(date d, maybe<std::int64_t> year) {
  return sanmenxia::outpatient_pooling({.date = d,
                                        .medical_year = year,
                                        .level = primary,
                                        .retired = active,
                                        .in_scope_cost = yuan(9'000),
                                        .today = fresh_day,
                                        .before = fresh},
                                       generous);
}
static_assert(what_if(date(2024, 1, 1), {}).value().payment == yuan(3'000));
static_assert(what_if(date(2023, 12, 31), {}).refused() == not_in_force);
static_assert(what_if(date(2024, 1, 1), 2023).refused() == year_not_in_force);

constexpr refusal visit_refused(auto change) {
  return refused(sanmenxia::outpatient_pooling, visit_of(tertiary, active, yuan(80)), change);
}
static_assert(begins_on_first_day(sanmenxia::outpatient_pooling, visit_of(tertiary, active, yuan(80))));
static_assert(visit_refused([](auto& in) { in.today = used_today(50.01_yuan); }) == more_than_deductible);
static_assert(visit_refused([](auto& in) { in.today = used_today(yuan(51)), in.medical_year = 2021; }) ==
              year_not_in_force);
static_assert(visit_refused([](auto& in) { in.today = used_today(yuan(51)), in.date = day_before; }) == not_in_force);
static_assert(visit_refused([](auto& in) { in.level = primary, in.today = used_today(fen(1)); }) ==
              more_than_deductible);
static_assert(visit_refused([](auto& in) { in.medical_year = -2022; }) == negative("medical_year"));
static_assert(visit_refused([](auto& in) { in.in_scope_cost = -fen(1), in.date = day_before; }) ==
              negative("in_scope_cost"));
static_assert(visit_refused([](auto& in) { in.today = used_today(-fen(1)), in.medical_year = 2021; }) ==
              negative("deductible_used_today"));
static_assert(visit_refused([](auto& in) { in.before = earlier({.paid = -fen(1)}); }) == negative("paid_before"));
static_assert(visit_refused([](auto& in) { in.before = earlier({.portion = -fen(1)}); }) == negative("portion_before"));
static_assert(visit_refused([](auto& in) { in.in_scope_cost = too_much; }) == beyond_limit("in_scope_cost"));
static_assert(visit_refused([](auto& in) { in.before = earlier({.paid = too_much}); }) == beyond_limit("paid_before"));
static_assert(visit_refused([](auto& in) { in.before = earlier({.portion = money_limit}); }) ==
              beyond_limit("portion_after"));
static_assert(accepted(sanmenxia::outpatient_pooling, visit_of(tertiary, active, yuan(80)),
                       [](auto& in) { in.before = earlier({.paid = money_limit}); }));
static_assert(visit(tertiary, active, money_limit).payment == yuan(1'500));
static_assert(visit_refused([](auto& in) { in.level = beyond_words<level>; }) == unknown("level"));
static_assert(visit_refused([](auto& in) { in.day_deductible = beyond_words<day_deductible>; }) ==
              unknown("day_deductible"));
static_assert(visit_refused([](auto& in) { in.limit_on = beyond_words<limit_on>; }) == unknown("limit_on"));
static_assert(visit_refused([](auto& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));

// ---- SX-OP-08: from employee to retiree -----------------------------------------------------------------------------

constexpr auto transition(date procedure, date on, money paid = zero) {
  return *sanmenxia::retirement_transition({.retirement_procedure = procedure, .date = on, .paid_before = paid});
}
static_assert(!transition(date(2023, 4, 1), date(2023, 4, 30)).retired);
static_assert(transition(date(2023, 4, 1), date(2023, 5, 1)).retired);
static_assert(!transition(date(2023, 4, 30), date(2023, 4, 30)).retired);
static_assert(transition(date(2023, 4, 30), date(2023, 5, 2)).retired);
static_assert(transition(date(2023, 4, 30), date(2023, 4, 30)).retiree_from == date(2023, 5, 1));
static_assert(transition(date(2024, 1, 31), day).retiree_from == date(2024, 2, 1));
// All payments of the year stand against the one limit then valid.
static_assert(transition(date(2023, 4, 15), date(2023, 4, 30), yuan(1'500)).remaining_cap == zero);
static_assert(transition(date(2023, 4, 15), date(2023, 5, 1), yuan(1'500)).remaining_cap == yuan(500));
static_assert(transition(date(2023, 4, 15), date(2023, 5, 1), 1'999.99_yuan).remaining_cap == fen(1));
static_assert(transition(date(2023, 4, 15), date(2023, 5, 1), 2'000.01_yuan).remaining_cap == zero);
static_assert(transition(date(2023, 4, 15), date(2023, 4, 30)).annual_cap_applied == yuan(1'500));
static_assert(transition(date(2023, 4, 15), date(2023, 5, 1)).annual_cap_applied == yuan(2'000));
// 2022 halves both; a December procedure acts in the next year.
static_assert(transition(date(2022, 10, 5), date(2022, 10, 31)).annual_cap_applied == yuan(750));
static_assert(transition(date(2022, 10, 5), date(2022, 11, 1)).annual_cap_applied == yuan(1'000));
static_assert(transition(date(2022, 12, 1), date(2022, 12, 31)).annual_cap_applied == yuan(750));
static_assert(transition(date(2022, 12, 31), date(2023, 1, 1)).annual_cap_applied == yuan(2'000));
static_assert(transition(date(1990, 1, 1), first_day).retired);

constexpr sanmenxia::retirement_transition_rule<>::input in_april{.retirement_procedure = day, .date = day};
constexpr refusal transition_refused(auto change) {
  return refused(sanmenxia::retirement_transition, in_april, change);
}
static_assert(begins_on_first_day(sanmenxia::retirement_transition, in_april));
static_assert(transition_refused([](auto& in) { in.paid_before = -fen(1), in.date = day_before; }) ==
              negative("paid_before"));
static_assert(transition_refused([](auto& in) { in.paid_before = too_much; }) == beyond_limit("paid_before"));
static_assert(transition_refused([](auto& in) { in.retirement_procedure = date(2199, 12, 1); }) ==
              beyond_limit("retiree_from"));
static_assert(transition_refused([](auto& in) { in.retirement_procedure = date(9999, 12, 31); }) ==
              refusal{error::invalid_date, "retirement_procedure"});
static_assert(accepted(sanmenxia::retirement_transition, in_april,
                       [](auto& in) { in.retirement_procedure = date(2199, 11, 30); }));

// ---- SX-OP-09: separate benefits ------------------------------------------------------------------------------------

constexpr auto benefit(benefit_kind kind) {
  return *sanmenxia::separate_benefits({.benefit_kind = kind, .payment = yuan(500), .paid_before = 100.01_yuan});
}
static_assert(benefit(benefit_kind::outpatient_pooling).uses_limit &&
              benefit(benefit_kind::outpatient_pooling).paid_after == 600.01_yuan);
static_assert(!benefit(benefit_kind::chronic_special).uses_limit &&
              benefit(benefit_kind::chronic_special).paid_after == 100.01_yuan);
static_assert(!benefit(benefit_kind::prenatal_check).uses_limit &&
              benefit(benefit_kind::prenatal_check).paid_after == 100.01_yuan);
static_assert(benefit(benefit_kind::outpatient_pooling).supplement_base == zero &&
              benefit(benefit_kind::chronic_special).supplement_base == zero);

constexpr sanmenxia::separate_benefits_rule<>::input own_benefit{.benefit_kind = benefit_kind::outpatient_pooling,
                                                                 .payment = yuan(1)};
constexpr refusal benefit_refused(auto change) { return refused(sanmenxia::separate_benefits, own_benefit, change); }
static_assert(begins_on_first_day(sanmenxia::separate_benefits, own_benefit));
static_assert(benefit_refused([](auto& in) { in.payment = -fen(1), in.date = day_before; }) == negative("payment"));
static_assert(benefit_refused([](auto& in) { in.paid_before = -fen(1); }) == negative("paid_before"));
static_assert(benefit_refused([](auto& in) { in.payment = too_much; }) == beyond_limit("payment"));
static_assert(benefit_refused([](auto& in) { in.paid_before = money_limit; }) == beyond_limit("paid_after"));
static_assert(benefit_refused([](auto& in) { in.benefit_kind = beyond_words<benefit_kind>; }) ==
              unknown("benefit_kind"));

// ---- SX-OP-10: excluded costs ---------------------------------------------------------------------------------------

using cost_input = sanmenxia::excluded_cost_rule<>::input;
constexpr cost_input plain_cost{.in_scope_cost = yuan(200)};
constexpr bool excluded_on(exclusion ground, auto change) {
  cost_input in = plain_cost;
  change(in);
  const auto out = *sanmenxia::excluded_cost(in);
  return out.exclusion == ground && out.eligible_cost == (ground == exclusion::none ? yuan(200) : zero);
}
static_assert(excluded_on(exclusion::none, as_given));
static_assert(excluded_on(exclusion::in_hospital, [](auto& in) { in.in_hospital = true; }));
static_assert(excluded_on(exclusion::non_designated, [](auto& in) { in.designated = false; }));
static_assert(excluded_on(exclusion::unfiled, [](auto& in) { in.other_place = true; }));
static_assert(excluded_on(exclusion::none, [](auto& in) { in.other_place = true, in.filed = true; }));
static_assert(excluded_on(exclusion::none, [](auto& in) { in.filed = true; }));
static_assert(excluded_on(exclusion::offline, [](auto& in) { in.online_settled = false; }));
static_assert(excluded_on(exclusion::other_rule, [](auto& in) { in.other_exclusion = true; }));
// The first ground of art. 21 is named.
constexpr auto all_grounds = [](auto& in) {
  in.in_hospital = in.other_place = in.other_exclusion = true;
  in.designated = in.online_settled = false;
};
static_assert(excluded_on(exclusion::in_hospital, all_grounds));
static_assert(excluded_on(exclusion::non_designated, [](auto& in) { all_grounds(in), in.in_hospital = false; }));
static_assert(excluded_on(exclusion::unfiled,
                          [](auto& in) { all_grounds(in), in.in_hospital = false, in.designated = true; }));
static_assert(excluded_on(exclusion::offline, [](auto& in) {
  all_grounds(in), in.in_hospital = false, in.designated = true, in.filed = true;
}));

constexpr refusal cost_refused(auto change) { return refused(sanmenxia::excluded_cost, plain_cost, change); }
static_assert(begins_on_first_day(sanmenxia::excluded_cost, plain_cost));
static_assert(cost_refused([](auto& in) { in.in_scope_cost = -fen(1), in.date = day_before; }) ==
              negative("in_scope_cost"));
static_assert(cost_refused([](auto& in) { in.in_scope_cost = too_much; }) == beyond_limit("in_scope_cost"));

// ---- SX-OP-11: credit of employees and flexible workers -------------------------------------------------------------

using credit_input = sanmenxia::account_credit_rule<>::input;
constexpr credit_input month_of(member who, money base) {
  return {.date = day, .member = who, .has_account = true, .contribution_base = base};
}
constexpr auto month(member who, money base, auto change) {
  credit_input in = month_of(who, base);
  change(in);
  return *sanmenxia::account_credit(in);
}
// Ten thousand yuan show a thousandth of a percent as ten fen.
static_assert(month(member::employee, yuan(10'000), as_given).monthly_credit == yuan(200));
static_assert(month(member::flexible, yuan(10'000), as_given).monthly_credit == yuan(200));
static_assert(!month(member::employee, yuan(1), as_given).to_pool &&
              !month(member::flexible, yuan(1), as_given).to_pool);

constexpr money credit_rounded(rounding mode) {
  return month(member::employee, 1.25_yuan, [=](auto& in) { in.rounding = mode; }).monthly_credit;  // 2.5 fen
}
static_assert(credit_rounded(rounding::half_up) == fen(3) && credit_rounded(rounding::half_even) == fen(2));
static_assert(credit_rounded(rounding::truncate) == fen(2));
static_assert(month(member::employee, 0.24_yuan, as_given).monthly_credit == zero);    // 0.48 fen
static_assert(month(member::employee, 0.25_yuan, as_given).monthly_credit == fen(1));  // 0.5 fen

// An employee's pool part is the employer's, whatever else is given; a flexible worker's is the rest.
constexpr auto both_given = [](auto& in) {
  in.total_contribution = yuan(360);
  in.employer_contribution = yuan(400);
};
static_assert(month(member::employee, yuan(4'000), both_given).to_pool == yuan(400));
static_assert(month(member::flexible, yuan(4'000), both_given).to_pool == yuan(280));
static_assert(!month(member::flexible, yuan(4'000), [](auto& in) { in.employer_contribution = yuan(400); }).to_pool);
static_assert(!month(member::employee, yuan(4'000), [](auto& in) { in.total_contribution = yuan(1); }).to_pool);
static_assert(month(member::flexible, yuan(4'000), [](auto& in) { in.total_contribution = yuan(80); }).to_pool == zero);
constexpr auto without_account = [](auto& in) {
  both_given(in);
  in.has_account = false;
};
static_assert(month(member::flexible, yuan(4'000), without_account).monthly_credit == zero);
static_assert(month(member::flexible, yuan(4'000), without_account).to_pool == yuan(360));
static_assert(month(member::employee, yuan(4'000), without_account).monthly_credit == zero);

constexpr refusal credit_refused(auto change) {
  return refused(sanmenxia::account_credit, month_of(member::flexible, yuan(4'000)), change);
}
static_assert(begins_on_first_day(sanmenxia::account_credit, month_of(member::flexible, yuan(4'000))));
static_assert(credit_refused([](auto& in) { in.total_contribution = 79.99_yuan; }) ==
              refusal{error::inconsistent_amounts, "total_contribution"});
static_assert(credit_refused([](auto& in) { in.total_contribution = yuan(1), in.date = day_before; }) == not_in_force);
static_assert(credit_refused([](auto& in) { in.contribution_base = -fen(1), in.date = day_before; }) ==
              negative("contribution_base"));
static_assert(credit_refused([](auto& in) { in.total_contribution = -fen(1); }) == negative("total_contribution"));
static_assert(credit_refused([](auto& in) { in.employer_contribution = -fen(1); }) ==
              negative("employer_contribution"));
static_assert(credit_refused([](auto& in) { in.employer_contribution = too_much; }) ==
              beyond_limit("employer_contribution"));
static_assert(credit_refused([](auto& in) { in.contribution_base = too_much; }) == beyond_limit("contribution_base"));
static_assert(credit_refused([](auto& in) { in.member = beyond_words<member>; }) == unknown("member"));
static_assert(credit_refused([](auto& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));

// ---- SX-OP-12: credit of retirees -----------------------------------------------------------------------------------

using pension_input = sanmenxia::retiree_account_credit_rule<>::input;
constexpr pension_input pension_of(money average) {
  return {.date = day, .has_account = true, .average_pension = average};
}
constexpr auto pension(money average, auto change) {
  pension_input in = pension_of(average);
  change(in);
  return *sanmenxia::retiree_account_credit(in);
}
static_assert(pension(yuan(10'000), as_given).monthly_credit == yuan(200));
static_assert(pension(yuan(10'000), as_given).credit == yuan(200) && !pension(yuan(1), as_given).first_credit);
static_assert(pension(yuan(10'000), [](auto& in) { in.months = 0; }).credit == zero);
// Each month is rounded by itself.
static_assert(pension(0.25_yuan, [](auto& in) { in.months = 12; }).credit == fen(12));  // 0.5 fen a month
static_assert(pension(0.24_yuan, [](auto& in) { in.months = 12; }).credit == zero);
constexpr money pension_rounded(rounding mode) {
  return pension(1.25_yuan, [=](auto& in) { in.rounding = mode, in.months = 2; }).credit;  // 2.5 fen a month
}
static_assert(pension_rounded(rounding::half_up) == fen(6) && pension_rounded(rounding::half_even) == fen(4));
static_assert(pension_rounded(rounding::truncate) == fen(4));
static_assert(pension(yuan(3'100), [](auto& in) { in.has_account = false, in.months = 12; }).credit == zero);
static_assert(pension(yuan(3'100), [](auto& in) { in.has_account = false; }).monthly_credit == zero);

constexpr auto first_credit(date procedure) {
  return pension(yuan(3'100), [=](auto& in) { in.retirement_procedure = procedure; }).first_credit;
}
static_assert(first_credit(date(2023, 5, 1)) == calendar_month(2023, 6));
static_assert(first_credit(date(2023, 5, 31)) == calendar_month(2023, 6));
static_assert(first_credit(date(2023, 12, 31)) == calendar_month(2024, 1));
static_assert(first_credit(date(2199, 11, 30)) == calendar_month(2199, 12));

constexpr refusal pension_refused(auto change) {
  return refused(sanmenxia::retiree_account_credit, pension_of(yuan(3'100)), change);
}
static_assert(begins_on_first_day(sanmenxia::retiree_account_credit, pension_of(yuan(3'100))));
static_assert(pension_refused([](auto& in) { in.average_pension = -fen(1), in.date = day_before; }) ==
              negative("average_pension"));
static_assert(pension_refused([](auto& in) { in.months = -1, in.date = day_before; }) == negative("months"));
static_assert(pension_refused([](auto& in) { in.months = 1'000'000'000; }) == beyond_limit("months"));
static_assert(pension_refused([](auto& in) { in.average_pension = too_much; }) == beyond_limit("average_pension"));
static_assert(pension_refused([](auto& in) { in.retirement_procedure = date(2199, 12, 1); }) ==
              beyond_limit("first_credit"));
static_assert(pension_refused([](auto& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));
// Money times months: beyond the limit of money it is refused, and so is what no 64 bits hold.
static_assert(pension(yuan(5'000), [](auto& in) { in.months = 999'999'999; }).credit == fen(9'999'999'990'000));
static_assert(pension_refused([](auto& in) { in.average_pension = 5'000.50_yuan, in.months = 999'999'999; }) ==
              beyond_limit("credit"));
static_assert(pension_refused([](auto& in) { in.average_pension = money_limit, in.months = 51; }) ==
              beyond_limit("credit"));
static_assert(pension(money_limit, [](auto& in) { in.months = 49; }).credit == 49 * yuan(2'000'000'000));
static_assert(pension_refused([](auto& in) { in.average_pension = money_limit, in.months = 999'999'999; }) ==
              beyond_limit("credit"));
static_assert(pension_refused([](auto& in) {
                in.average_pension = money_limit, in.months = 999'999'999, in.date = day_before;
              }) == not_in_force);

// ---- SX-OP-13: use of the account -----------------------------------------------------------------------------------

using use_input = sanmenxia::account_use_rule<>::input;
constexpr auto use(relation whose, expense what, bool designated = true) {
  return *sanmenxia::account_use({.relation = whose, .expense = what, .designated = designated});
}
/// For whom an expense may be paid, as the words of `relation`.
constexpr category_set<relation> payable_for(expense what, bool designated = true) {
  category_set<relation> whose;
  for (const word<relation>& w : words_of<relation>)
    if (use(w.value, what, designated).allowed) whose |= w.value;
  return whose;
}
constexpr auto nobody = category_set<relation>{};
constexpr auto family = relation::spouse | relation::parent | relation::child;
static_assert(payable_for(expense::medical) == (relation::self | family));
static_assert(payable_for(expense::drug) == (relation::self | family));
static_assert(payable_for(expense::device) == (relation::self | family));
static_assert(payable_for(expense::consumable) == (relation::self | family));
static_assert(payable_for(expense::medical, false) == nobody && payable_for(expense::drug, false) == nobody);
static_assert(payable_for(expense::device, false) == nobody && payable_for(expense::consumable, false) == nobody);
static_assert(payable_for(expense::resident_premium) == family);
static_assert(payable_for(expense::resident_premium, false) == family);
static_assert(payable_for(expense::supplement_premium) == relation::self);
static_assert(payable_for(expense::supplement_premium, false) == relation::self);
static_assert(payable_for(expense::public_health) == nobody && payable_for(expense::fitness) == nobody);
static_assert(payable_for(expense::wellness) == nobody && payable_for(expense::care_premium) == nobody);
static_assert(payable_for(expense::other) == nobody);

// Only one's own allowed medical visit counts as a visit.
constexpr int uses_of_limit() {
  int n = 0;
  for (const word<relation>& r : words_of<relation>)
    for (const word<expense>& e : words_of<expense>)
      for (const bool designated : {false, true}) n += use(r.value, e.value, designated).uses_limit ? 1 : 0;
  return n;
}
static_assert(uses_of_limit() == 1 && use(relation::self, expense::medical).uses_limit);
static_assert(!use(relation::self, expense::medical, false).uses_limit);

constexpr use_input own_visit{.relation = relation::self, .expense = expense::medical};
static_assert(!use(relation::self, expense::medical).carry_over);
static_assert(sanmenxia::account_use({.relation = relation::other, .expense = expense::fitness, .balance = 300.01_yuan})
                  .value()
                  .carry_over == 300.01_yuan);
constexpr refusal use_refused(auto change) { return refused(sanmenxia::account_use, own_visit, change); }
static_assert(begins_on_first_day(sanmenxia::account_use, own_visit));
static_assert(use_refused([](auto& in) { in.balance = -fen(1), in.date = day_before; }) == negative("balance"));
static_assert(use_refused([](auto& in) { in.balance = too_much; }) == beyond_limit("balance"));
static_assert(use_refused([](auto& in) { in.relation = beyond_words<relation>; }) == unknown("relation"));
static_assert(use_refused([](auto& in) { in.expense = beyond_words<expense>; }) == unknown("expense"));

// ---- SX-OP-14: the deposit ------------------------------------------------------------------------------------------

constexpr auto deposit(money amount, rounding mode = rounding::half_up) {
  return *sanmenxia::quality_deposit({.settlement_amount = amount, .rounding = mode});
}
static_assert(deposit(yuan(10'000)).retained == yuan(500) && deposit(yuan(10'000)).paid_out == yuan(9'500));
static_assert(deposit(0.09_yuan).retained == zero && deposit(0.10_yuan).retained == fen(1));  // 0.45 and 0.5 fen
static_assert(deposit(0.50_yuan).retained == fen(3));                                         // 2.5 fen
static_assert(deposit(0.50_yuan, rounding::half_even).retained == fen(2));
static_assert(deposit(0.50_yuan, rounding::truncate).retained == fen(2));
static_assert(deposit(0.50_yuan, rounding::truncate).paid_out == 0.48_yuan);
constexpr bool nothing_is_lost() {
  for (int n = 0; n < 100; ++n)
    for (const rounding mode : {rounding::half_up, rounding::half_even, rounding::truncate})
      if (deposit(fen(n), mode).retained + deposit(fen(n), mode).paid_out != fen(n)) return false;
  return true;
}
static_assert(nothing_is_lost() && deposit(money_limit).retained + deposit(money_limit).paid_out == money_limit);

constexpr sanmenxia::quality_deposit_rule<>::input settled{.settlement_amount = yuan(100)};
constexpr refusal deposit_refused(auto change) { return refused(sanmenxia::quality_deposit, settled, change); }
static_assert(begins_on_first_day(sanmenxia::quality_deposit, settled));
static_assert(deposit_refused([](auto& in) { in.settlement_amount = -fen(1), in.date = day_before; }) ==
              negative("settlement_amount"));
static_assert(deposit_refused([](auto& in) { in.settlement_amount = too_much; }) == beyond_limit("settlement_amount"));
static_assert(deposit_refused([](auto& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));

// ---- SX-OP-15: pharmacies -------------------------------------------------------------------------------------------

using purchase_input = sanmenxia::pharmacy_pooling_rule<>::input;
constexpr purchase_input purchase_of(level l, bool is_retired, money cost, bool switched_on) {
  return {.date = day,
          .prescriber_level = l,
          .retired = is_retired,
          .switched_on = switched_on,
          .in_scope_cost = cost,
          .today = fresh_day,
          .before = fresh};
}
constexpr auto purchase(purchase_input in, auto change) {
  change(in);
  return *sanmenxia::pharmacy_pooling(in);
}

// Switched on it is the visit of SX-OP-07 in every figure.
constexpr bool as_visit(level l, bool is_retired, auto change) {
  const auto v = visit(l, is_retired, yuan(130), change);
  const auto p = purchase(purchase_of(l, is_retired, yuan(130), true), change);
  return p.active && p.deductible_applied == v.deductible_applied && p.portion == v.portion &&
         p.rate_applied == v.rate_applied && p.annual_cap_applied == v.annual_cap_applied && p.payment == v.payment &&
         p.self_pay == v.self_pay && p.today_after == v.today_after && p.after == v.after &&
         p.remaining_cap == v.remaining_cap && p.steps.before_cap == v.steps.before_cap;
}
constexpr auto in_a_full_year = [](auto& in) {
  in.date = date(2023, 1, 1);
  in.medical_year = 2022;
  in.before = earlier({.paid = yuan(720), .portion = yuan(700)});
};
static_assert(as_visit(primary, active, as_given) && as_visit(secondary, active, as_given));
static_assert(as_visit(tertiary, active, as_given) && as_visit(tertiary, retired, as_given));
static_assert(as_visit(secondary, active, in_a_full_year));
static_assert(as_visit(tertiary, retired, [](auto& in) { in_a_full_year(in), in.limit_on = limit_on::costs; }));
static_assert(as_visit(tertiary, active, [](auto& in) { in.today = used_today(49.99_yuan); }));
static_assert(as_visit(tertiary, active, [](auto& in) { in.day_deductible = day_deductible::first_visit; }));
static_assert(as_visit(secondary, retired,
                       [](auto& in) { in.in_scope_cost = 30.01_yuan, in.rounding = rounding::truncate; }));
static_assert(purchase(purchase_of(secondary, active, yuan(130), true), as_given).payment == yuan(55));
static_assert(purchase(purchase_of(secondary, active, yuan(130), true), in_a_full_year).payment == yuan(30));

// Off is the default: nothing is paid, the accumulators stay, and what was not computed is left out.
static_assert(!purchase_input{.date = day,
                              .prescriber_level = primary,
                              .retired = active,
                              .in_scope_cost = zero,
                              .today = fresh_day,
                              .before = fresh}
                   .switched_on);
constexpr auto off = purchase(purchase_of(secondary, active, yuan(130), false), [](purchase_input& in) {
  in.today = used_today(yuan(7));
  in.before = earlier({.paid = yuan(8), .portion = yuan(9)});
  in.day_deductible = day_deductible::first_visit;
});
static_assert(!off.active && off.payment == zero && off.self_pay == yuan(130));
static_assert(off.today_after == sanmenxia::day_account::stated({yuan(7)}, day));
static_assert(off.after == sanmenxia::pool_account::stated({.paid = yuan(8), .portion = yuan(9)}, medical_year(2023)));
static_assert(!off.deductible_applied && !off.portion && !off.rate_applied && !off.annual_cap_applied &&
              !off.remaining_cap);

constexpr refusal purchase_refused(bool switched_on, auto change) {
  return refused(sanmenxia::pharmacy_pooling, purchase_of(secondary, active, yuan(130), switched_on), change);
}
static_assert(begins_on_first_day(sanmenxia::pharmacy_pooling, purchase_of(primary, active, yuan(1), true)));
static_assert(begins_on_first_day(sanmenxia::pharmacy_pooling, purchase_of(primary, active, yuan(1), false)));
// The medical year is tested on and off, what the day has used only when on.
constexpr auto more_used = [](auto& in) { in.today = used_today(30.01_yuan); };
constexpr auto in_2021 = [](auto& in) { more_used(in), in.medical_year = 2021; };
static_assert(purchase_refused(true, in_2021) == year_not_in_force);
static_assert(purchase_refused(false, in_2021) == year_not_in_force);
static_assert(purchase_refused(true, more_used) == more_than_deductible);
static_assert(
    purchase(purchase_of(secondary, active, yuan(130), false), more_used).today_after.amounts().deductible_used ==
    30.01_yuan);
static_assert(purchase(purchase_of(secondary, active, yuan(130), false), [](auto& in) {
                in.medical_year = 2022;
              }).self_pay == yuan(130));
static_assert(purchase_refused(false, [](auto& in) { in.medical_year = -1; }) == negative("medical_year"));
static_assert(purchase_refused(false, [](auto& in) { in.in_scope_cost = -fen(1), in.date = day_before; }) ==
              negative("in_scope_cost"));
static_assert(purchase_refused(false, [](auto& in) { in.today = used_today(-fen(1)); }) ==
              negative("deductible_used_today"));
static_assert(purchase_refused(true, [](auto& in) { in.before = earlier({.paid = -fen(1)}); }) ==
              negative("paid_before"));
static_assert(purchase_refused(true, [](auto& in) { in.before = earlier({.portion = -fen(1)}); }) ==
              negative("portion_before"));
static_assert(purchase_refused(false, [](auto& in) { in.in_scope_cost = too_much; }) == beyond_limit("in_scope_cost"));
static_assert(purchase_refused(true, [](auto& in) { in.before = earlier({.portion = money_limit}); }) ==
              beyond_limit("portion_after"));
static_assert(purchase_refused(false, [](auto& in) { in.prescriber_level = beyond_words<level>; }) ==
              unknown("prescriber_level"));
static_assert(purchase_refused(false, [](auto& in) { in.day_deductible = beyond_words<day_deductible>; }) ==
              unknown("day_deductible"));
static_assert(purchase_refused(false, [](auto& in) { in.limit_on = beyond_words<limit_on>; }) == unknown("limit_on"));
static_assert(purchase_refused(false, [](auto& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));

// ---- SX-OP-16: in force ---------------------------------------------------------------------------------------------

constexpr auto on(date d) { return *sanmenxia::outpatient_pooling_in_force({.date = d}); }
static_assert(!on(day_before).in_force && on(first_day).in_force && on(date(2022, 7, 2)).in_force);
static_assert(!on(date(1900, 1, 1)).in_force && on(last_writable).in_force);
static_assert(on(day_before).valid_from == first_day && on(day).valid_from == first_day);
static_assert(sanmenxia::outpatient_pooling_in_force({.date = date(2200, 1, 1)}).refused() ==
              refusal{error::invalid_date, "date"});

// ---- Columns --------------------------------------------------------------------------------------------------------

// They find the terms of a visit by its row: each level, in work and retired, has one, with its own rate.
constexpr bool has_a_row_for_each() {
  bool is_met[2 * count_of<level>] = {};
  bool is_right = true;
  sanmenxia::pool_scheme::rows(
      sanmenxia::outpatient_pooling_2022, 2023, [&](std::size_t row, const layer_terms& terms) {
        const bool is_retired = row >= count_of<level>;
        const visit_terms& own =
            sanmenxia::outpatient_pooling_2022.visits[words_of<level>[row % count_of<level>].value];
        is_right = is_right && !is_met[row] && terms.rate == (is_retired ? own.retired : own.active);
        is_met[row] = true;
      });
  for (const bool met : is_met) is_right = is_right && met;
  return is_right;
}
static_assert(has_a_row_for_each());
static_assert(sanmenxia::pool_scheme::period == deductible_period::day);

}  // namespace sanmenxia_outpatient_tests
