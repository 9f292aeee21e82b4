// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/medical_aid.hpp>

#include "expect.hpp"
#include "rule_checks.hpp"

namespace jinzhou_tests {

using namespace gongbao;
using namespace rule_checks;
using enum recipient;
using gongbao::category;

constexpr date day(2023, 5, 1);
constexpr date first_day(2023, 1, 1);
constexpr date day_before(2022, 12, 31);
constexpr money zero = yuan(0);
constexpr auto fresh = start_of(calendar_year(2023));

constexpr jinzhou::aid_account earlier(const aid_year& amounts) { return jinzhou::aid_account::stated(amounts); }

static_assert(jinzhou::medical_aid_plan.number == "锦政办发〔2022〕16号");
static_assert(jinzhou::medical_aid_plan.in_force == period::since(first_day));
static_assert(jinzhou::medical_aid_2023.in_force == period::since(first_day));

// ---- JZ-MA-01: which category ---------------------------------------------------------------------------------------

constexpr auto categorise(recipients who, bool criteria_issued = false) {
  return *jinzhou::aid_category({.recipients = who, .criteria_issued = criteria_issued});
}
constexpr category best(recipients who, bool criteria_issued = true) {
  return categorise(who, criteria_issued).category;
}

// Each identity alone.
static_assert(best(destitute) == category::destitute && best(orphan) == category::orphan);
static_assert(best(subsistence) == category::subsistence && best(margin) == category::margin);
static_assert(best(illness_poor) == category::illness_poor && best(relapsed_poor) == category::relapsed_poor);
static_assert(best(monitored) == category::monitored && best(other_monitored) == category::other_monitored);
static_assert(best(rural_at_risk) == category::rural_at_risk);
static_assert(best(lifted_poor) == category::none && best(ordinary) == category::none);

// Each against everything that ranks below it: the whole order.
constexpr recipients from(recipient lowest_bit) {
  recipients below;
  bool started = false;
  for (const recipient r : {destitute, orphan, subsistence, margin, illness_poor, relapsed_poor, monitored,
                            other_monitored, rural_at_risk, lifted_poor, ordinary}) {
    started = started || r == lowest_bit;
    if (started) below |= r;
  }
  return below;
}
static_assert(best(from(destitute)) == category::destitute && best(from(orphan)) == category::orphan);
static_assert(best(from(subsistence)) == category::subsistence && best(from(margin)) == category::margin);
static_assert(best(from(illness_poor)) == category::illness_poor);
static_assert(best(from(illness_poor), false) == category::relapsed_poor);  // without criteria it does not count
static_assert(best(from(relapsed_poor)) == category::relapsed_poor && best(from(monitored)) == category::monitored);
static_assert(best(from(other_monitored)) == category::other_monitored);
static_assert(best(from(rural_at_risk)) == category::rural_at_risk && best(from(lifted_poor)) == category::none);

static_assert(categorise(margin).eligible && !categorise(ordinary).eligible && !categorise(illness_poor).eligible);
static_assert(categorise(relapsed_poor).external_group && categorise(margin | monitored).external_group);
static_assert(categorise(other_monitored).external_group && categorise(rural_at_risk | ordinary).external_group);
static_assert(!categorise(margin | illness_poor | lifted_poor).external_group);
static_assert(categorise(margin | subsistence).choice.outranked == margin);
// An identity that does not count yet is not lost from the account of what became of each.
static_assert(jinzhou::aid_category({.recipients = recipient::illness_poor | recipient::lifted_poor})
                  .value()
                  .choice.without_aid == (recipient::illness_poor | recipient::lifted_poor));
static_assert(
    jinzhou::aid_category({.recipients = recipient::illness_poor | recipient::margin}).value().choice.without_aid ==
    recipient::illness_poor);
static_assert(jinzhou::aid_category({.recipients = recipients(static_cast<recipient>(64))}) ==
              error::unknown_recipient);
static_assert(jinzhou::aid_category({.recipients = recipients{}}).refused() ==
              refusal{error::unknown_recipient, "recipients"});
static_assert(jinzhou::aid_category({.recipients = recipients::from_bits(1U << 11)}).refused() ==
              refusal{error::unknown_recipient, "recipients"});

// ---- JZ-MA-04: which costs ------------------------------------------------------------------------------------------

using cost = jinzhou::covered_cost_rule<>::input;
constexpr cost bill(cost_kind kind, money in_scope = yuan(10'000), money paid = yuan(6'000)) {
  return {.cost_kind = kind, .in_scope_cost = in_scope, .insurance_paid = paid};
}
constexpr cost bill_with(auto change) {
  cost c = bill(cost_kind::inpatient);
  change(c);
  return c;
}
constexpr bool counts(const cost& c) {
  const auto result = jinzhou::covered_cost(c);
  return result->counted && result->self_pay == yuan(4'000);
}
constexpr bool ignored(const cost& c) {
  const auto result = jinzhou::covered_cost(c);
  return !result->counted && result->self_pay == zero;
}
static_assert(counts(bill(cost_kind::inpatient)) && counts(bill(cost_kind::chronic_drugs)));
static_assert(counts(bill(cost_kind::long_term_outpatient)) && counts(bill(cost_kind::high_value_drugs)));
static_assert(ignored(bill(cost_kind::plain_outpatient)) && ignored(bill(cost_kind::other)));
static_assert(counts(bill_with([](cost& c) {
  c.cost_kind = cost_kind::plain_outpatient;
  c.plain_outpatient = plain_outpatient::included;
})));
static_assert(ignored(bill_with([](cost& c) {
  c.cost_kind = cost_kind::other;
  c.plain_outpatient = plain_outpatient::included;
})));
static_assert(ignored(bill_with([](cost& c) { c.designated = false; })));
static_assert(counts(bill_with([](cost& c) { c.other_place = true, c.other_place_ok = true; })));
static_assert(ignored(bill_with([](cost& c) { c.other_place = true, c.other_place_ok = false; })));
static_assert(counts(bill_with([](cost& c) { c.other_place_ok = false; })));  // not asked for at home

static_assert(jinzhou::covered_cost(bill(cost_kind::inpatient, yuan(500), yuan(500))).value().self_pay == zero);
static_assert(jinzhou::covered_cost(bill(cost_kind::inpatient, yuan(500), 499.99_yuan)).value().self_pay == fen(1));
static_assert(jinzhou::covered_cost({.cost_kind = cost_kind::inpatient, .in_scope_cost = yuan(5)}).value().self_pay ==
              yuan(5));

constexpr refusal cost_refused(auto change) { return jinzhou::covered_cost(bill_with(change)).refused(); }
static_assert(cost_refused([](cost& c) { c.insurance_paid = 10'000.01_yuan; }) ==
              refusal{error::inconsistent_amounts, "insurance_paid"});
static_assert(cost_refused([](cost& c) { c.other_place = true; }) == external("other_place_ok"));
// It is asked for even where the cost does not count, and after the amounts.
static_assert(cost_refused([](cost& c) { c.other_place = true, c.designated = false; }) == external("other_place_ok"));
static_assert(cost_refused([](cost& c) { c.other_place = true, c.insurance_paid = yuan(10'001); }) ==
              refusal{error::inconsistent_amounts, "insurance_paid"});
static_assert(cost_refused([](cost& c) { c.in_scope_cost = -fen(1); }) == negative("in_scope_cost"));
static_assert(cost_refused([](cost& c) { c.insurance_paid = -fen(1); }) == negative("insurance_paid"));
static_assert(cost_refused([](cost& c) { c.in_scope_cost = too_much; }) == beyond_limit("in_scope_cost"));
static_assert(cost_refused([](cost& c) { c.cost_kind = static_cast<cost_kind>(6); }) ==
              refusal{error::unknown_value, "cost_kind"});

// ---- JZ-MA-05: basic aid --------------------------------------------------------------------------------------------

using basic_input = jinzhou::basic_aid_rule<>::input;
constexpr auto basic(recipients who, money x, auto change) {
  basic_input in{.date = day, .recipients = who, .criteria_issued = true, .self_pay = x};
  change(in);
  return jinzhou::basic_aid(in);
}
constexpr auto basic(recipients who, money x) {
  return *basic(who, x, [](basic_input&) {});
}
constexpr money basic_portion(recipients who, money x) { return basic(who, x).basic_portion; }
constexpr money basic_pays(recipients who, money x) { return basic(who, x).basic_aid; }

// Deductibles: x = D pays nothing, one fen more is payable.
static_assert(basic_portion(destitute, zero) == zero && basic_portion(destitute, fen(1)) == fen(1));
static_assert(basic_portion(orphan, zero) == zero && basic_portion(orphan, fen(1)) == fen(1));
static_assert(basic_portion(subsistence, zero) == zero && basic_portion(subsistence, fen(1)) == fen(1));
static_assert(basic_portion(margin, 1'999.99_yuan) == zero && basic_portion(margin, yuan(2'000)) == zero);
static_assert(basic_portion(margin, 2'000.01_yuan) == fen(1));
static_assert(basic_portion(illness_poor, 4'999.99_yuan) == zero && basic_portion(illness_poor, yuan(5'000)) == zero);
static_assert(basic_portion(illness_poor, 5'000.01_yuan) == fen(1));

// Rates: ten thousand yuan above the deductible shows a thousandth of a percent as ten fen.
static_assert(basic_pays(destitute, yuan(10'000)) == yuan(7'000) && basic_pays(orphan, yuan(10'000)) == yuan(7'000));
static_assert(basic_pays(subsistence, yuan(10'000)) == yuan(7'000) && basic_pays(margin, yuan(12'000)) == yuan(6'000));
static_assert(basic_pays(illness_poor, yuan(15'000)) == yuan(5'000));
static_assert(basic(destitute, zero).rate_applied == percent(70) && basic(orphan, zero).rate_applied == percent(70));
static_assert(basic(subsistence, zero).rate_applied == percent(70) && basic(margin, zero).rate_applied == percent(60));
static_assert(basic(illness_poor, zero).rate_applied == percent(50));

// Caps: the last bill below, the first that fills it, the first that it cuts.
constexpr bool fills_cap(recipients who, money below, money at, money above, money cap) {
  const auto under = basic(who, below), full = basic(who, at), cut = basic(who, above);
  return under.basic_aid == cap - fen(1) && under.remaining_cap == fen(1) && !under.basic.cut_by_cap() &&
         full.basic_aid == cap && full.remaining_cap == zero && !full.basic.cut_by_cap() &&  //
         cut.basic_aid == cap && cut.remaining_cap == zero && cut.basic.cut_by_cap() &&
         basic(who, yuan(1'000'000)).basic_aid == cap;
}
static_assert(fills_cap(destitute, 28'571.42_yuan, 28'571.43_yuan, 28'571.44_yuan, yuan(20'000)));
static_assert(fills_cap(orphan, 28'571.42_yuan, 28'571.43_yuan, 28'571.44_yuan, yuan(20'000)));
static_assert(fills_cap(subsistence, 28'571.42_yuan, 28'571.43_yuan, 28'571.44_yuan, yuan(20'000)));
static_assert(fills_cap(margin, 35'333.32_yuan, 35'333.33_yuan, 35'333.35_yuan, yuan(20'000)));
static_assert(fills_cap(illness_poor, 44'999.98_yuan, yuan(45'000), 45'000.01_yuan, yuan(20'000)));

// The base of the year meets the deductible once, or every claim meets its own.
constexpr money margin_portion(money x, money x0, deductible_basis basis) {
  return basic(margin, x,
               [=](basic_input& in) {
                 in.self_pay_before = x0;
                 in.deductible_basis = basis;
               })
      .value()
      .basic_portion;
}
static_assert(margin_portion(yuan(700), yuan(1'500), deductible_basis::annual) == yuan(200));
static_assert(margin_portion(yuan(700), yuan(1'500), deductible_basis::per_claim) == zero);
static_assert(margin_portion(yuan(700), yuan(2'000), deductible_basis::annual) == yuan(700));
static_assert(margin_portion(yuan(700), 1'999.99_yuan, deductible_basis::annual) == 699.99_yuan);
static_assert(margin_portion(yuan(2'700), yuan(9'000), deductible_basis::per_claim) == yuan(700));
static_assert(margin_portion(yuan(500), yuan(1'500), deductible_basis::annual) == zero);

// Rounded once: 70 % of 0.05 is 3.5 fen, of 0.15 10.5.
constexpr money rounded(money x, rounding mode) {
  return basic(subsistence, x, [=](basic_input& in) { in.rounding = mode; }).value().basic_aid;
}
static_assert(rounded(fen(5), rounding::half_up) == fen(4) && rounded(fen(5), rounding::half_even) == fen(4));
static_assert(rounded(fen(5), rounding::truncate) == fen(3) && rounded(fen(15), rounding::half_up) == fen(11));
static_assert(rounded(fen(15), rounding::half_even) == fen(10) && rounded(fen(15), rounding::truncate) == fen(10));

// Accumulators, and a cap that earlier claims have partly or more than used.
constexpr auto later = *basic(margin, yuan(30'000), [](basic_input& in) {
  in.self_pay_before = yuan(12'000);
  in.basic_paid_before = yuan(6'000);
});
static_assert(later.category == category::margin && later.basic_portion == yuan(30'000) &&
              later.basic_aid == yuan(14'000));
static_assert(later.residual == yuan(16'000) && later.self_pay_after == yuan(42'000));
static_assert(later.basic_paid_after == yuan(20'000) && later.remaining_cap == zero && later.basic.cut_by_cap());
constexpr auto past_cap = *basic(margin, yuan(9'000), [](basic_input& in) { in.basic_paid_before = yuan(25'000); });
static_assert(past_cap.basic_aid == zero && past_cap.residual == yuan(9'000) && past_cap.remaining_cap == zero);
static_assert(past_cap.basic_paid_after == yuan(25'000) && past_cap.basic_portion == yuan(7'000));

// Two identities are not added up.
static_assert(basic_pays(margin | subsistence | illness_poor, yuan(10'000)) == yuan(7'000));
static_assert(basic_pays(margin | monitored, yuan(12'000)) == yuan(6'000));

// No aid category: nothing is paid and nothing is counted.
constexpr auto none = *basic(ordinary | lifted_poor, yuan(9'000), [](basic_input& in) {
  in.self_pay_before = yuan(100);
  in.basic_paid_before = yuan(70);
});
static_assert(none.category == category::none && none.basic_portion == zero && none.rate_applied == rate{});
static_assert(none.basic_aid == zero && none.residual == yuan(9'000) && none.remaining_cap == zero);
static_assert(none.self_pay_after == yuan(100) && none.basic_paid_after == yuan(70));

// Errors, in the order of rulebook 1.4.
constexpr refusal basic_refused(recipients who, auto change) { return basic(who, yuan(1), change).refused(); }
static_assert(basic_refused(margin, [](basic_input& in) { in.self_pay = too_much; }) == beyond_limit("self_pay"));
static_assert(basic_refused(margin, [](basic_input& in) { in.date = date(2200, 1, 1); }) ==
              refusal{error::invalid_date, "date"});
static_assert(basic_refused(margin, [](basic_input& in) { in.rounding = static_cast<rounding>(3); }) ==
              refusal{error::unknown_value, "rounding"});
static_assert(basic_refused(margin, [](basic_input& in) { in.self_pay = -fen(1), in.date = day_before; }) ==
              negative("self_pay"));
static_assert(basic_refused(margin, [](basic_input& in) { in.self_pay_before = -fen(1); }) ==
              negative("self_pay_before"));
static_assert(basic_refused(margin, [](basic_input& in) { in.basic_paid_before = -fen(1); }) ==
              negative("basic_paid_before"));
static_assert(basic_refused({}, [](basic_input& in) { in.date = day_before; }) == refusal{error::not_in_force, "date"});
static_assert(basic_refused({}, [](basic_input& in) { in.date = first_day; }) ==
              refusal{error::unknown_recipient, "recipients"});
static_assert(basic(margin, yuan(1), [](basic_input& in) { in.date = first_day; }).has_value());
static_assert(basic(margin, yuan(1), [](basic_input& in) { in.date = date(2199, 12, 31); }).has_value());
static_assert(basic_refused(monitored, [](basic_input&) {}) == external("recipients"));
static_assert(basic_refused(relapsed_poor | ordinary, [](basic_input&) {}) == external("recipients"));
static_assert(basic_refused(illness_poor, [](basic_input& in) { in.criteria_issued = false; }) ==
              external("criteria_issued"));
static_assert(basic_refused(illness_poor | lifted_poor, [](basic_input& in) { in.criteria_issued = false; }) ==
              external("criteria_issued"));
static_assert(
    basic(illness_poor | margin, yuan(1), [](basic_input& in) { in.criteria_issued = false; }).value().category ==
    category::margin);
// A result beyond the limit of the flat form is out of range too.
static_assert(basic_refused(margin, [](basic_input& in) { in.self_pay_before = money_limit; }) ==
              beyond_limit("self_pay_after"));

// A what-if: the same rule under a copy of the table.
constexpr auto what_if = [] {
  jinzhou::medical_aid_policy p = jinzhou::medical_aid_2023;
  p.in_force = period(date(2020, 1, 1), date(2020, 12, 31));
  p.terms[category::margin].basic.rate = percent(65);
  return p;
}();
constexpr basic_input in_2020{.date = date(2020, 12, 31), .recipients = margin, .self_pay = yuan(12'000)};
static_assert(jinzhou::basic_aid(in_2020, what_if).value().basic_aid == yuan(6'500));
// A table that nobody keeps will do, too.
static_assert(jinzhou::basic_aid(in_2020, jinzhou::medical_aid_policy(what_if)).value().basic_aid == yuan(6'500));
static_assert(jinzhou::basic_aid(in_2020) == error::not_in_force);
static_assert(jinzhou::basic_aid({.date = day, .recipients = margin, .self_pay = yuan(1)}, what_if) ==
              error::not_in_force);

// ---- JZ-MA-06: tilt aid ---------------------------------------------------------------------------------------------

using tilt_input = jinzhou::tilt_aid_rule<>::input;
constexpr auto tilt(recipients who, money residual, auto change) {
  tilt_input in{.date = day, .recipients = who, .criteria_issued = true, .residual = residual};
  change(in);
  return jinzhou::tilt_aid(in);
}
constexpr auto tilt(recipients who, money residual) {
  return *tilt(who, residual, [](tilt_input&) {});
}
constexpr money tilt_portion(recipients who, money residual) { return tilt(who, residual).tilt_portion; }
constexpr money tilt_pays(recipients who, money residual) { return tilt(who, residual).tilt_aid; }

static_assert(tilt_portion(destitute, zero) == zero && tilt_portion(destitute, fen(1)) == fen(1));
static_assert(tilt_portion(orphan, zero) == zero && tilt_portion(orphan, fen(1)) == fen(1));
static_assert(tilt_portion(subsistence, 2'999.99_yuan) == zero && tilt_portion(subsistence, yuan(3'000)) == zero);
static_assert(tilt_portion(subsistence, 3'000.01_yuan) == fen(1));
static_assert(tilt_portion(margin, 4'999.99_yuan) == zero && tilt_portion(margin, yuan(5'000)) == zero);
static_assert(tilt_portion(margin, 5'000.01_yuan) == fen(1));
static_assert(tilt_portion(illness_poor, 9'999.99_yuan) == zero && tilt_portion(illness_poor, yuan(10'000)) == zero);
static_assert(tilt_portion(illness_poor, 10'000.01_yuan) == fen(1));

static_assert(tilt_pays(destitute, yuan(10'000)) == yuan(7'000) && tilt_pays(orphan, yuan(10'000)) == yuan(7'000));
static_assert(tilt_pays(subsistence, yuan(13'000)) == yuan(7'000) && tilt_pays(margin, yuan(15'000)) == yuan(6'000));
static_assert(tilt_pays(illness_poor, yuan(20'000)) == yuan(5'000));

constexpr bool fills_tilt_cap(recipients who, money below, money at, money above, money cap) {
  const auto under = tilt(who, below), full = tilt(who, at), cut = tilt(who, above);
  return under.tilt_aid == cap - fen(1) && under.remaining_tilt_cap == fen(1) && full.tilt_aid == cap &&
         full.remaining_tilt_cap == zero && !full.tilt.cut_by_cap() && cut.tilt_aid == cap && cut.tilt.cut_by_cap() &&
         tilt(who, yuan(1'000'000)).tilt_aid == cap;
}
static_assert(fills_tilt_cap(destitute, 28'571.42_yuan, 28'571.43_yuan, 28'571.44_yuan, yuan(20'000)));
static_assert(fills_tilt_cap(orphan, 28'571.42_yuan, 28'571.43_yuan, 28'571.44_yuan, yuan(20'000)));
static_assert(fills_tilt_cap(subsistence, 31'571.42_yuan, 31'571.43_yuan, 31'571.44_yuan, yuan(20'000)));
static_assert(fills_tilt_cap(margin, 29'999.98_yuan, yuan(30'000), 30'000.01_yuan, yuan(15'000)));
static_assert(fills_tilt_cap(illness_poor, 29'999.98_yuan, yuan(30'000), 30'000.01_yuan, yuan(10'000)));

// Only the excess that was not tilted before; the cap's cut is not paid later.
constexpr auto second = *tilt(margin, yuan(2'000), [](tilt_input& in) {
  in.residual_before = yuan(30'500);
  in.tilted_before = yuan(25'500);
  in.tilt_paid_before = yuan(14'900);
});
static_assert(second.tilt_portion == yuan(2'000) && second.tilt.before_cap == yuan(1'200) &&
              second.tilt_aid == yuan(100));
static_assert(second.residual_after == yuan(32'500) && second.tilted_after == yuan(27'500));
static_assert(second.tilt_paid_after == yuan(15'000) && second.remaining_tilt_cap == zero && second.triggered);
static_assert(tilt(margin, yuan(1),
                   [](tilt_input& in) {
                     in.residual_before = in.tilted_before = yuan(30'000);  // tilted as destitute, now margin
                     in.tilt_paid_before = yuan(20'000);
                   })
                  .value()
                  .tilt_aid == zero);

// identity_change: a new category's deductible is held against what comes, or against the whole year.
constexpr auto year_recomputed = [](tilt_input& in) { in.identity_change = identity_change::year_recomputed; };
// Better: illness_poor, of whose 9 000 nothing was tilted, is now subsistence. 70 % of 30, or of 6 030.
constexpr auto better = [](tilt_input& in) { in.residual_before = yuan(9'000); };
constexpr auto better_recomputed = [](tilt_input& in) { better(in), year_recomputed(in); };
static_assert(tilt(subsistence, yuan(30), better).value().tilt_portion == yuan(30) &&
              tilt(subsistence, yuan(30), better).value().tilt_aid == yuan(21));
static_assert(tilt(subsistence, yuan(30), better).value().tilted_after == yuan(30));
static_assert(tilt(subsistence, yuan(30), better_recomputed).value().tilt_portion == yuan(6'030) &&
              tilt(subsistence, yuan(30), better_recomputed).value().tilt_aid == yuan(4'221));
// Worse: subsistence, of whose 4 000 1 000 were tilted, is now margin. 6 000 are 1 000 over 5 000, which margin gets;
// or they count as tilted already.
constexpr auto worse = [](tilt_input& in) {
  in.residual_before = yuan(4'000);
  in.tilted_before = yuan(1'000);
  in.tilt_paid_before = yuan(700);
};
constexpr auto worse_recomputed = [](tilt_input& in) { worse(in), year_recomputed(in); };
static_assert(tilt(margin, yuan(2'000), worse).value().tilt_portion == yuan(1'000) &&
              tilt(margin, yuan(2'000), worse).value().tilt_aid == yuan(600));
static_assert(tilt(margin, yuan(2'000), worse_recomputed).value().tilt_portion == zero);
// The fen at which the excess of the year begins is the same for both.
static_assert(tilt(margin, yuan(1'000), worse).value().tilt_portion == zero &&
              tilt(margin, 1'000.01_yuan, worse).value().tilt_portion == fen(1));
// A trigger that opens late catches up whatever is read of a change.
static_assert(tilt(subsistence, yuan(30),
                   [](tilt_input& in) {
                     better(in);
                     in.tilt_trigger = tilt_trigger::after_basic_cap;
                     in.basic_paid = yuan(20'000);
                   })
                  .value()
                  .tilt_portion == yuan(6'030));

// tilt_trigger: always open, or only from the fen that uses up the basic cap; then all that waited is tilted.
constexpr auto waits(money basic_paid) {
  return *tilt(margin, yuan(1'000), [=](tilt_input& in) {
    in.residual_before = yuan(9'000);
    in.tilt_trigger = tilt_trigger::after_basic_cap;
    in.basic_paid = basic_paid;
  });
}
static_assert(!waits(19'999.99_yuan).triggered && waits(19'999.99_yuan).tilt_portion == zero);
static_assert(waits(19'999.99_yuan).residual_after == yuan(10'000) && waits(19'999.99_yuan).tilted_after == zero);
static_assert(waits(19'999.99_yuan).remaining_tilt_cap == yuan(15'000));
static_assert(waits(yuan(20'000)).triggered && waits(yuan(20'000)).tilt_portion == yuan(5'000));
static_assert(waits(20'000.01_yuan).triggered && waits(yuan(20'000)).tilt_aid == yuan(3'000));
static_assert(
    tilt(margin, yuan(6'000), [](tilt_input& in) { in.basic_paid = zero; }).value().triggered);  // not asked for

constexpr money tilt_rounded(rounding mode) {
  return tilt(subsistence, 3'000.15_yuan, [=](tilt_input& in) { in.rounding = mode; }).value().tilt_aid;
}
static_assert(tilt_rounded(rounding::half_up) == fen(11) && tilt_rounded(rounding::half_even) == fen(10));
static_assert(tilt_rounded(rounding::truncate) == fen(10));

constexpr auto no_tilt = *tilt(lifted_poor, yuan(50'000), [](tilt_input& in) {
  in.residual_before = yuan(9);
  in.tilted_before = yuan(8);
  in.tilt_paid_before = yuan(7);
});
static_assert(no_tilt.category == category::none && !no_tilt.triggered && no_tilt.tilt_portion == zero);
static_assert(no_tilt.tilt_aid == zero && no_tilt.residual_after == yuan(9) && no_tilt.tilted_after == yuan(8));
static_assert(no_tilt.tilt_paid_after == yuan(7) && no_tilt.remaining_tilt_cap == zero);

constexpr refusal tilt_refused(recipients who, auto change) { return tilt(who, yuan(1), change).refused(); }
constexpr auto contradict = [](tilt_input& in) { in.tilted_before = 1.01_yuan, in.residual_before = yuan(1); };
constexpr auto after_cap = [](tilt_input& in) { in.tilt_trigger = tilt_trigger::after_basic_cap; };
static_assert(tilt_refused(margin, contradict) == refusal{error::inconsistent_amounts, "tilted_before"});
static_assert(tilt_refused(margin, [](tilt_input& in) {
                in.residual_before = in.tilted_before = yuan(1);
                in.tilt_paid_before = 1.01_yuan;
              }) == refusal{error::inconsistent_amounts, "tilt_paid_before"});
static_assert(tilt_refused(margin, after_cap) == refusal{error::missing_input, "basic_paid"});
static_assert(tilt_refused(ordinary, after_cap) == refusal{error::missing_input, "basic_paid"});  // rulebook 1.8
// Contradictions first, then the conditional input, then what another authority sets.
static_assert(tilt_refused(monitored, [](tilt_input& in) { contradict(in), after_cap(in); }).where == "tilted_before");
static_assert(tilt_refused(monitored, after_cap).where == "basic_paid");
static_assert(tilt_refused(monitored, [](tilt_input&) {}) == external("recipients"));
static_assert(tilt_refused(illness_poor, [](tilt_input& in) { in.criteria_issued = false; }) ==
              external("criteria_issued"));
static_assert(tilt_refused(margin, [](tilt_input& in) { contradict(in), in.date = day_before; }) ==
              refusal{error::not_in_force, "date"});
static_assert(tilt_refused({}, [](tilt_input& in) { contradict(in); }) ==
              refusal{error::unknown_recipient, "recipients"});
static_assert(tilt(margin, yuan(1), [](tilt_input& in) { in.date = first_day; }).has_value());
static_assert(tilt_refused(margin, [](tilt_input& in) { in.residual = -fen(1); }) == negative("residual"));
static_assert(tilt_refused(margin, [](tilt_input& in) { in.residual_before = -fen(1); }) ==
              negative("residual_before"));
static_assert(tilt_refused(margin, [](tilt_input& in) { in.tilted_before = -fen(1); }) == negative("tilted_before"));
static_assert(tilt_refused(margin, [](tilt_input& in) { in.tilt_paid_before = -fen(1); }) ==
              negative("tilt_paid_before"));
// An input that the reading does not use is still tested for its sign and its limit.
static_assert(tilt_refused(margin, [](tilt_input& in) { in.basic_paid = -fen(1); }) == negative("basic_paid"));
static_assert(tilt_refused(margin, [](tilt_input& in) { in.basic_paid = too_much; }) == beyond_limit("basic_paid"));
static_assert(tilt_refused(margin, [](tilt_input& in) { in.residual_before = money_limit; }) ==
              beyond_limit("residual_after"));

// ---- JZ-MA-07: the whole settlement ---------------------------------------------------------------------------------

using aid_input = jinzhou::medical_aid_rule<>::input;
constexpr auto settle(recipients who, money x, auto change) {
  aid_input in{.date = day, .recipients = who, .criteria_issued = true, .self_pay = x, .before = fresh};
  change(in);
  return jinzhou::medical_aid(in);
}
constexpr auto settle(recipients who, money x) {
  return *settle(who, x, [](aid_input&) {});
}

// A year from zero yields at most 40 000 / 40 000 / 40 000 / 35 000 / 30 000.
static_assert(settle(destitute, yuan(9'000'000)).total_aid == yuan(40'000));
static_assert(settle(orphan, yuan(9'000'000)).total_aid == yuan(40'000));
static_assert(settle(subsistence, yuan(9'000'000)).total_aid == yuan(40'000));
static_assert(settle(margin, yuan(9'000'000)).total_aid == yuan(35'000));
static_assert(settle(illness_poor, yuan(9'000'000)).total_aid == yuan(30'000));

constexpr auto settled = settle(margin, yuan(20'000));
static_assert(settled.category == category::margin && settled.basic_portion == yuan(18'000));
static_assert(settled.basic_aid == yuan(10'800) && settled.residual == yuan(9'200) && settled.triggered);
static_assert(settled.tilt_portion == yuan(4'200) && settled.tilt_aid == yuan(2'520));
static_assert(settled.total_aid == yuan(13'320) && settled.patient_pays == yuan(6'680) && !settled.external_group);
static_assert(settled.after.amounts() == aid_year{.deductible_base = yuan(20'000),
                                                  .basic_paid = yuan(10'800),
                                                  .residual = yuan(9'200),
                                                  .tilted = yuan(4'200),
                                                  .tilt_paid = yuan(2'520)});
static_assert(settled.basic.terms.source.article == "三(五)2 基本救助");
static_assert(settled.tilt.terms.source.article == "三(五)2 倾斜救助");

// The next claim of the year, now as illness_poor: the account carries over, the terms are those of the category now.
constexpr auto carry = [](aid_input& in) { in.before = settled.after; };
constexpr auto changed = *settle(illness_poor, yuan(30'000), carry);
static_assert(changed.basic_portion == yuan(30'000) && changed.basic_aid == yuan(9'200));  // 15 000, cap left 9 200
static_assert(changed.residual == yuan(20'800) && changed.total_aid + changed.patient_pays == yuan(30'000));
static_assert(changed.tilt_portion == yuan(20'000) && changed.tilt_aid == yuan(7'480));  // 10 000, cap left 7 480
static_assert(changed.after.amounts() == aid_year{.deductible_base = yuan(50'000),
                                                  .basic_paid = yuan(20'000),
                                                  .residual = yuan(30'000),
                                                  .tilted = yuan(24'200),
                                                  .tilt_paid = yuan(10'000)});

// A better identity in mid-year: the bill of 100 is paid in part, and nothing of the bills before it. Where the year is
// recomputed, 4 221 of tilt aid come on that bill for what illness_poor had left.
constexpr auto was_illness_poor = [](aid_input& in) {
  in.before = earlier({.deductible_base = yuan(13'000), .basic_paid = yuan(4'000), .residual = yuan(9'000)});
};
constexpr auto now_subsistence = *settle(subsistence, yuan(100), was_illness_poor);
static_assert(now_subsistence.basic_aid == yuan(70) && now_subsistence.residual == yuan(30));
static_assert(now_subsistence.tilt_portion == yuan(30) && now_subsistence.tilt_aid == yuan(21));
static_assert(now_subsistence.total_aid == yuan(91) && now_subsistence.patient_pays == yuan(9));
constexpr auto recomputed = *settle(subsistence, yuan(100), [](aid_input& in) {
  was_illness_poor(in);
  in.identity_change = identity_change::year_recomputed;
});
static_assert(recomputed.tilt_portion == yuan(6'030) && recomputed.tilt_aid == yuan(4'221));
static_assert(recomputed.total_aid == yuan(4'291) && recomputed.patient_pays == -yuan(4'191));
// Without a change of identity both readings are one.
static_assert(settle(margin, yuan(30'000), carry).value().tilt_portion == settle(margin, yuan(30'000),
                                                                                 [](aid_input& in) {
                                                                                   carry(in);
                                                                                   in.identity_change =
                                                                                       identity_change::year_recomputed;
                                                                                 })
                                                                              .value()
                                                                              .tilt_portion);

// Each layer is rounded on its own, and the residual is what basic aid left in fact.
constexpr auto odd(rounding mode) {
  return *settle(destitute, fen(15), [=](aid_input& in) { in.rounding = mode; });
}
static_assert(odd(rounding::half_up).basic_aid == fen(11) && odd(rounding::half_up).tilt_aid == fen(3));  // 10.5, 2.8
static_assert(odd(rounding::half_even).basic_aid == fen(10) &&
              odd(rounding::half_even).tilt_aid == fen(4));  // 10.5, 3.5
static_assert(odd(rounding::truncate).basic_aid == fen(10) && odd(rounding::truncate).tilt_aid == fen(3));

// Readings.
constexpr auto per_claim = [](aid_input& in) { carry(in), in.deductible_basis = deductible_basis::per_claim; };
static_assert(settle(margin, yuan(2'500), carry).value().basic_portion == yuan(2'500));
static_assert(settle(margin, yuan(2'500), per_claim).value().basic_portion == yuan(500));
constexpr auto after_basic_cap = [](aid_input& in) { in.tilt_trigger = tilt_trigger::after_basic_cap; };
static_assert(!settle(margin, 35'333.32_yuan, after_basic_cap).value().triggered);  // 19 999.99 paid
static_assert(settle(margin, 35'333.33_yuan, after_basic_cap).value().triggered);   // 20 000.00 paid
static_assert(settle(margin, 35'333.32_yuan, after_basic_cap).value().after.amounts().residual == 15'333.33_yuan);
static_assert(settle(margin, 35'333.32_yuan, after_basic_cap).value().tilt_aid == zero);
static_assert(settle(margin, 35'333.33_yuan, after_basic_cap).value().tilt_aid ==
              yuan(6'200));  // catch-up: 60 % of 10 333.33
// A catch-up may pay for earlier bills: the patient gets money back.
static_assert(settle(margin, yuan(100),
                     [](aid_input& in) {
                       after_basic_cap(in);
                       in.before = earlier(
                           {.deductible_base = yuan(40'000), .basic_paid = 19'999.99_yuan, .residual = yuan(20'000)});
                     })
                  .value()
                  .patient_pays == -yuan(8'960));

static_assert(settle(monitored | margin, yuan(5'000)).external_group);
static_assert(settle(monitored | margin, yuan(5'000)).basic_aid == yuan(1'800));

constexpr auto nobody = *settle(ordinary, yuan(20'000), carry);
static_assert(nobody.category == category::none && nobody.total_aid == zero && !nobody.triggered);
static_assert(nobody.residual == yuan(20'000) && nobody.patient_pays == yuan(20'000));
static_assert(nobody.after == settled.after);

constexpr refusal refused(recipients who, auto change) { return settle(who, yuan(1), change).refused(); }
constexpr auto contradicts = [](aid_input& in) { in.before = earlier({.tilt_paid = fen(1)}); };
static_assert(refused(margin, contradicts) == refusal{error::inconsistent_amounts, "tilt_paid_before"});
static_assert(refused(margin, [](aid_input& in) { in.before = earlier({.tilted = fen(1)}); }) ==
              refusal{error::inconsistent_amounts, "tilted_before"});
static_assert(refused(monitored, contradicts) == refusal{error::inconsistent_amounts, "tilt_paid_before"});
static_assert(refused(monitored | ordinary, [](aid_input&) {}) == external("recipients"));
static_assert(refused(illness_poor, [](aid_input& in) { in.criteria_issued = false; }) == external("criteria_issued"));
static_assert(refused({}, contradicts) == refusal{error::unknown_recipient, "recipients"});
static_assert(refused({}, [](aid_input& in) { in.date = day_before; }) == refusal{error::not_in_force, "date"});
static_assert(refused({}, [](aid_input& in) { in.date = day_before, in.self_pay = -fen(1); }) == negative("self_pay"));
constexpr refusal refused_after(const aid_year& before, money x = yuan(1)) {
  return settle(margin, x, [=](aid_input& in) { in.before = earlier(before); }).refused();
}
static_assert(refused_after({.deductible_base = -fen(1)}) == negative("self_pay_before"));
static_assert(refused_after({.basic_paid = -fen(1)}) == negative("basic_paid_before"));
static_assert(refused_after({.residual = -fen(1)}) == negative("residual_before"));
static_assert(refused_after({.tilted = -fen(1)}) == negative("tilted_before"));
static_assert(refused_after({.tilt_paid = -fen(1)}) == negative("tilt_paid_before"));
// The limits are read first, in table order.
static_assert(refused_after({.residual = too_much}, -too_much) == beyond_limit("self_pay"));
static_assert(refused_after({.residual = too_much}, -fen(1)) == beyond_limit("residual_before"));
static_assert(refused_after({.residual = money_limit}) == beyond_limit("residual_after"));
static_assert(settle(margin, yuan(1), [](aid_input& in) { in.date = first_day; }).has_value());
static_assert(settle(margin, money_limit).patient_pays == money_limit - yuan(35'000));

// ---- JZ-MA-09: monitoring groups, with everything supplied ----------------------------------------------------------

using monitored_input = jinzhou::monitored_aid_rule<>::input;
constexpr auto supplied(recipients who, money x, auto change) {
  monitored_input in{.date = day,
                     .recipients = who,
                     .self_pay = x,
                     .before = fresh,
                     .deductible = yuan(100),
                     .rate = percent(50),
                     .annual_cap = yuan(400)};
  change(in);
  return jinzhou::monitored_aid(in);
}
constexpr auto supplied(recipients who, money x) {
  return *supplied(who, x, [](monitored_input&) {});
}
static_assert(supplied(monitored, yuan(100)).basic_portion == zero &&
              supplied(monitored, 100.01_yuan).basic_portion == fen(1));
static_assert(supplied(monitored, 899.98_yuan).basic_aid == 399.99_yuan &&
              supplied(monitored, yuan(900)).basic_aid == yuan(400));
static_assert(supplied(monitored, 900.01_yuan).basic_aid == yuan(400) &&
              supplied(monitored, 900.01_yuan).basic.cut_by_cap());
constexpr auto later_supplied = *supplied(monitored, yuan(500), [](monitored_input& in) {
  in.before = earlier({.deductible_base = yuan(60), .basic_paid = yuan(250)});
});
static_assert(later_supplied.basic_portion == yuan(460) && later_supplied.basic_aid == yuan(150));
static_assert(later_supplied.residual == yuan(350));
static_assert(later_supplied.after.amounts() == aid_year{.deductible_base = yuan(560), .basic_paid = yuan(400)});
static_assert(supplied(monitored, 100.15_yuan).basic_aid == fen(8));  // 7.5 fen
static_assert(
    supplied(monitored, 100.15_yuan, [](monitored_input& in) { in.rounding = rounding::truncate; }).value().basic_aid ==
    fen(7));
static_assert(supplied(monitored, 100.13_yuan, [](monitored_input& in) { in.rounding = rounding::half_even; })
                  .value()
                  .basic_aid == fen(6));
// The first of the four groups; other identities, however good, do not matter and lend no figures.
static_assert(supplied(recipients::all(), zero).category == category::relapsed_poor);
static_assert(supplied(rural_at_risk | other_monitored | monitored, zero).category == category::monitored);
static_assert(supplied(rural_at_risk | other_monitored, zero).category == category::other_monitored);
static_assert(supplied(rural_at_risk | destitute, yuan(900)).category == category::rural_at_risk);
static_assert(supplied(rural_at_risk | destitute, yuan(900)).basic_aid == yuan(400));
static_assert(supplied(monitored, yuan(900), [](monitored_input& in) { in.rate = percent(0); }).value().basic_aid ==
              zero);
static_assert(supplied(monitored, yuan(500), [](monitored_input& in) { in.rate = percent(100); }).value().basic_aid ==
              yuan(400));
static_assert(supplied(monitored, yuan(500), [](monitored_input& in) { in.annual_cap = zero; }).value().basic_aid ==
              zero);

constexpr refusal supplied_refused(recipients who, auto change) { return supplied(who, yuan(1), change).refused(); }
constexpr refusal rate_above{error::out_of_range, "rate"};
static_assert(supplied_refused(monitored, [](monitored_input& in) { in.rate = 100.001_percent; }) == rate_above);
static_assert(supplied_refused(margin, [](monitored_input& in) { in.rate = percent(101); }) == rate_above);
static_assert(supplied_refused(margin, [](monitored_input&) {}) == refusal{error::unknown_recipient, "recipients"});
static_assert(supplied_refused({}, [](monitored_input&) {}) == refusal{error::unknown_recipient, "recipients"});
static_assert(supplied_refused(monitored, [](monitored_input& in) { in.rate = percent(101), in.date = day_before; }) ==
              refusal{error::not_in_force, "date"});
static_assert(supplied_refused(monitored, [](monitored_input& in) { in.rate = percent(-1), in.date = day_before; }) ==
              negative("rate"));
static_assert(supplied_refused(monitored, [](monitored_input& in) { in.deductible = -fen(1); }) ==
              negative("deductible"));
static_assert(supplied_refused(monitored, [](monitored_input& in) { in.annual_cap = -fen(1); }) ==
              negative("annual_cap"));
static_assert(supplied_refused(monitored, [](monitored_input& in) { in.self_pay = -fen(1); }) == negative("self_pay"));
static_assert(supplied_refused(monitored, [](monitored_input& in) {
                in.before = earlier({.deductible_base = -fen(1)});
              }) == negative("self_pay_before"));
static_assert(supplied_refused(monitored, [](monitored_input& in) { in.before = earlier({.basic_paid = -fen(1)}); }) ==
              negative("basic_paid_before"));
static_assert(supplied_refused(monitored, [](monitored_input& in) { in.annual_cap = too_much; }) ==
              beyond_limit("annual_cap"));
static_assert(supplied(monitored, yuan(1), [](monitored_input& in) { in.date = first_day; }).has_value());

// ---- JZ-MA-14: in force ---------------------------------------------------------------------------------------------

static_assert(!jinzhou::medical_aid_in_force({.date = day_before}).value().in_force);
static_assert(jinzhou::medical_aid_in_force({.date = first_day}).value().in_force);
static_assert(jinzhou::medical_aid_in_force({.date = date(2199, 12, 31)}).value().in_force);
static_assert(jinzhou::medical_aid_in_force({.date = day_before}).value().valid_from == first_day);
static_assert(jinzhou::medical_aid_in_force({.date = date(1899, 12, 31)}).refused() ==
              refusal{error::invalid_date, "date"});

// ---- What does not compile ------------------------------------------------------------------------------------------

template <class Rule, class Input>
concept accepts = requires(const Rule& r, const Input& in) {
  r(in);
};
static_assert(accepts<rule<jinzhou::basic_aid_rule>, basic_input>);
static_assert(!accepts<rule<jinzhou::basic_aid_rule>, tilt_input>);
static_assert(!std::default_initializable<basic_input> && !std::default_initializable<monitored_input>);
static_assert(!std::default_initializable<aid_input> && !std::default_initializable<tilt_input>);

}  // namespace jinzhou_tests
