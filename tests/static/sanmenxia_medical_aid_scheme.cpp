// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/sanmenxia/medical_aid_scheme.hpp>

#include "expect.hpp"
#include "rule_checks.hpp"

namespace sanmenxia_scheme_tests {

using namespace gongbao;
using namespace rule_checks;
using enum recipient;

constexpr date day(2023, 4, 1);
constexpr date first_day(2022, 5, 1);
constexpr date day_before(2022, 4, 30);
constexpr money zero = yuan(0);
constexpr recipients nobody{};
constexpr auto nothing_else = [](auto&) {};

constexpr refusal not_in_force{error::not_in_force, "date"};
constexpr refusal nobody_named{error::unknown_recipient, "recipients"};

static_assert(sanmenxia::aid_scheme_2022.in_force == period::since(first_day));

// The groups that articles 14, 15, 17 and 30 name together, and everybody else.
constexpr recipients favoured = destitute | subsistence | relapsed_poor;
constexpr recipients others = recipients::all() - favoured;
constexpr bool for_each_of(recipients group, auto holds) {
  for (const word<recipient>& w : words_of<recipient>)
    if (group.contains(w.value) && !holds(w.value)) return false;
  return true;
}

// ---- SX-MA-02: premium subsidy --------------------------------------------------------------------------------------

using premium_input = sanmenxia::premium_subsidy_rule<>::input;
constexpr auto premium(recipients who, auto change) {
  premium_input in{.date = day, .recipients = who};
  change(in);
  return sanmenxia::premium_subsidy(in);
}
constexpr money subsidy(recipients who, maybe<money> premium_is = {}, maybe<money> external = {}) {
  return premium(who, [=](premium_input& in) { in.premium = premium_is, in.external_subsidy = external; })
      .value()
      .subsidy;
}
constexpr refusal premium_refused(recipients who, auto change) { return premium(who, change).refused(); }
constexpr refusal premium_missing{error::external_parameter_missing, "premium"};
constexpr refusal external_missing{error::external_parameter_missing, "external_subsidy"};

static_assert(subsidy(destitute, 350.07_yuan) == 350.07_yuan && subsidy(destitute, zero) == zero);
static_assert(subsidy(subsistence) == yuan(80) && subsidy(relapsed_poor) == yuan(80));
static_assert(subsidy(subsistence | relapsed_poor) == yuan(80));  // one subsidy, not two
static_assert(subsidy(rural_at_risk, {}, 12.34_yuan) == 12.34_yuan && subsidy(monitored, {}, yuan(1)) == yuan(1));
static_assert(subsidy(other_monitored, {}, yuan(1)) == yuan(1) && subsidy(rural_at_risk, {}, zero) == zero);
static_assert(for_each_of(margin | illness_poor | orphan | lifted_poor | ordinary,
                          [](recipient r) { return subsidy(r, yuan(350), yuan(60)) == zero; }));

// At most the premium.
static_assert(subsidy(subsistence, 79.99_yuan) == 79.99_yuan && subsidy(subsistence, yuan(80)) == yuan(80));
static_assert(subsidy(subsistence, 80.01_yuan) == yuan(80) && subsidy(relapsed_poor, zero) == zero);
static_assert(subsidy(rural_at_risk, yuan(50), 50.01_yuan) == yuan(50) &&
              subsidy(rural_at_risk, yuan(50), 49.99_yuan) == 49.99_yuan);
static_assert(subsidy(margin, zero) == zero);

// The highest of all identities.
static_assert(subsidy(destitute | subsistence | rural_at_risk, yuan(350), yuan(500)) == yuan(350));
static_assert(subsidy(destitute | margin, yuan(350)) == yuan(350));
static_assert(subsidy(subsistence | rural_at_risk, {}, 79.99_yuan) == yuan(80));
static_assert(subsidy(subsistence | rural_at_risk, {}, 80.01_yuan) == 80.01_yuan);
static_assert(subsidy(relapsed_poor | monitored, yuan(100), yuan(120)) == yuan(100));
static_assert(subsidy(margin | rural_at_risk, {}, yuan(5)) == yuan(5));
static_assert(subsidy(subsistence, {}, yuan(500)) == yuan(80));  // not hers

// What another authority sets is asked for only where it decides.
static_assert(premium_refused(destitute, nothing_else) == premium_missing);
static_assert(premium_refused(destitute | rural_at_risk, nothing_else) == premium_missing);
static_assert(premium_refused(rural_at_risk, nothing_else) == external_missing);
static_assert(premium_refused(monitored | margin, [](premium_input& in) { in.premium = yuan(350); }) ==
              external_missing);
static_assert(premium_refused(other_monitored | illness_poor, nothing_else) == external_missing);
static_assert(subsidy(subsistence | rural_at_risk) == yuan(80) && subsidy(relapsed_poor | other_monitored) == yuan(80));
static_assert(subsidy(destitute | rural_at_risk, yuan(350)) == yuan(350));

// Outside the residents' insurance: nothing, and nothing is asked.
constexpr auto elsewhere_insured = [](premium_input& in) { in.resident_insured = false; };
static_assert(for_each_of(recipients::all(),
                          [](recipient r) { return premium(r, elsewhere_insured).value().subsidy == zero; }));
static_assert(premium(destitute, [](premium_input& in) { in.premium = yuan(350), in.resident_insured = false; })
                  .value()
                  .subsidy == zero);

static_assert(premium_refused({}, [](premium_input& in) { in.date = day_before, in.premium = -fen(1); }) ==
              negative("premium"));
static_assert(premium_refused(margin, [](premium_input& in) { in.external_subsidy = -fen(1); }) ==
              negative("external_subsidy"));
static_assert(premium_refused(nobody, [](premium_input& in) { in.date = day_before; }) == not_in_force);
static_assert(premium_refused(destitute, [](premium_input& in) { in.date = day_before; }) == not_in_force);
static_assert(premium_refused(nobody, elsewhere_insured) == nobody_named);
static_assert(premium_refused(margin, [](premium_input& in) { in.premium = too_much; }) == beyond_limit("premium"));
static_assert(premium(margin, [](premium_input& in) { in.date = first_day; }).has_value());
static_assert(subsidy(destitute, money_limit) == money_limit);

// ---- SX-MA-03: recognised after the collection period ---------------------------------------------------------------

constexpr auto recognised(date on, maybe<date> reference = {}) {
  return sanmenxia::late_recognition({.recognised = on, .collection_end = date(2022, 12, 31), .date = reference});
}
static_assert(recognised(date(2022, 12, 30)).value().eligible && recognised(date(2022, 12, 31)).value().eligible);
static_assert(!recognised(date(2023, 1, 1)).value().eligible);
static_assert(recognised(date(2022, 12, 31), first_day).value().eligible);
static_assert(recognised(date(2020, 1, 1)).value().eligible);  // the period is held against `date` alone
static_assert(recognised(date(2023, 1, 1), day_before).refused() == not_in_force);
static_assert(recognised(date(2200, 1, 1)).refused() == refusal{error::invalid_date, "recognised"});
static_assert(sanmenxia::late_recognition({.recognised = day, .collection_end = date(1899, 12, 31)}).refused() ==
              refusal{error::invalid_date, "collection_end"});

// ---- SX-MA-09: direct or on application -----------------------------------------------------------------------------

constexpr auto routed(recipients who, bool in_city) {
  return *sanmenxia::aid_channel({.recipients = who, .in_city = in_city});
}
static_assert(for_each_of(favoured, [](recipient r) {
  return routed(r, true).channel == channel::direct && routed(r, true).one_stop &&
         routed(r, false).channel == channel::direct && !routed(r, false).one_stop;
}));
static_assert(for_each_of(margin | rural_at_risk | monitored | other_monitored | illness_poor, [](recipient r) {
  return routed(r, true).channel == channel::application && !routed(r, true).one_stop && !routed(r, false).one_stop;
}));
static_assert(for_each_of(orphan | lifted_poor | ordinary, [](recipient r) {
  return routed(r, true).channel == channel::none && !routed(r, true).one_stop;
}));
static_assert(routed(margin | relapsed_poor, true).channel == channel::direct &&
              routed(margin | relapsed_poor, true).one_stop);
static_assert(routed(orphan | illness_poor, true).channel == channel::application);
static_assert(routed(margin | relapsed_poor, true).choice.outranked == margin);
static_assert(sanmenxia::aid_channel({.recipients = nobody, .in_city = true}).refused() == nobody_named);
constexpr auto elsewhere = *sanmenxia::aid_channel({.recipients = subsistence, .in_city = true, .designated = false});
static_assert(elsewhere.channel == channel::direct && !elsewhere.one_stop);

// ---- SX-MA-10: no deposit -------------------------------------------------------------------------------------------

using deposit_input = sanmenxia::deposit_waiver_rule<>::input;
constexpr auto stay(recipients who, auto change) {
  deposit_input in{.recipients = who, .referred = true, .in_city = true, .deposit = 3'000.01_yuan};
  change(in);
  return sanmenxia::deposit_waiver(in);
}
constexpr bool no_deposit(recipients who, auto change) {
  const auto s = *stay(who, change);
  return s.waived && s.deposit_due == zero;
}
constexpr bool full_deposit(recipients who, auto change) {
  const auto s = *stay(who, change);
  return !s.waived && s.deposit_due == 3'000.01_yuan;
}
static_assert(for_each_of(favoured, [](recipient r) { return no_deposit(r, nothing_else); }));
static_assert(for_each_of(others, [](recipient r) { return full_deposit(r, nothing_else); }));
static_assert(no_deposit(ordinary | margin | relapsed_poor, nothing_else));  // one identity is enough
static_assert(full_deposit(others, nothing_else));
// Every condition of the article is needed.
static_assert(full_deposit(subsistence, [](deposit_input& in) { in.referred = false; }));
static_assert(full_deposit(subsistence, [](deposit_input& in) { in.in_city = false; }));
static_assert(full_deposit(subsistence, [](deposit_input& in) { in.designated = false; }));
static_assert(full_deposit(subsistence, [](deposit_input& in) { in.inpatient = false; }));

static_assert(stay(subsistence, [](deposit_input& in) { in.deposit = {}; }).value().waived);
static_assert(!stay(subsistence, [](deposit_input& in) { in.deposit = {}; }).value().deposit_due);
static_assert(!stay(margin, [](deposit_input& in) { in.deposit = {}; }).value().deposit_due);
static_assert(stay(nobody, [](deposit_input& in) { in.deposit = -fen(1); }).refused() == negative("deposit"));
static_assert(stay(margin, [](deposit_input& in) { in.deposit = too_much; }).refused() == beyond_limit("deposit"));
static_assert(stay(nobody, nothing_else).refused() == nobody_named);

// ---- SX-MA-12: the fund's balance -----------------------------------------------------------------------------------

constexpr auto fund(money balance, money raised, maybe<money> income = {}, maybe<money> spending = {}) {
  return sanmenxia::fund_balance_limit(
      {.fund_balance = balance, .funds_raised = raised, .fund_income = income, .fund_spending = spending});
}
constexpr bool keeps(money balance, money raised, money limit, money excess, finding found) {
  const auto f = *fund(balance, raised);
  return f.limit == limit && f.excess == excess && f.finding == found && !f.make_up;
}
// A thousandth of a percent of ten million is a hundred yuan: the share is pinned.
static_assert(keeps(1'499'999.99_yuan, wan_yuan(1'000), wan_yuan(150), zero, finding::ok));
static_assert(keeps(wan_yuan(150), wan_yuan(1'000), wan_yuan(150), zero, finding::ok));
static_assert(keeps(1'500'000.01_yuan, wan_yuan(1'000), wan_yuan(150), fen(1), finding::warning));
static_assert(keeps(yuan(1'500'100), wan_yuan(1'000), wan_yuan(150), yuan(100), finding::warning));
// Rounded down: 15 % of 0.06 is 0.009, of 0.10 is 0.015, of 0.13 is 0.0195.
static_assert(keeps(zero, fen(6), zero, zero, finding::ok) && keeps(fen(1), fen(6), zero, fen(1), finding::warning));
static_assert(keeps(fen(1), fen(10), fen(1), zero, finding::ok) &&
              keeps(fen(2), fen(10), fen(1), fen(1), finding::warning));
static_assert(keeps(fen(1), fen(13), fen(1), zero, finding::ok) &&
              keeps(fen(2), fen(13), fen(1), fen(1), finding::warning));
static_assert(keeps(zero, zero, zero, zero, finding::ok) && keeps(fen(1), zero, zero, fen(1), finding::warning));
static_assert(keeps(money_limit, money_limit, 14'999'999'999.99_yuan, yuan(85'000'000'000), finding::warning));

static_assert(fund(zero, zero, yuan(100), 100.01_yuan).value().make_up == fen(1));
static_assert(fund(zero, zero, yuan(100), yuan(100)).value().make_up == zero);
static_assert(fund(zero, zero, yuan(100), 99.99_yuan).value().make_up == zero);  // a surplus is carried forward
static_assert(fund(zero, zero, zero, zero).value().make_up == zero);
static_assert(fund(zero, zero, yuan(1), {}).refused() == refusal{error::missing_input, "fund_spending"});
static_assert(fund(zero, zero, {}, yuan(1)).refused() == refusal{error::missing_input, "fund_income"});
static_assert(fund(zero, zero, {}, zero).refused() == refusal{error::missing_input, "fund_income"});
static_assert(fund(-fen(1), zero).refused() == negative("fund_balance"));
static_assert(fund(zero, -fen(1)).refused() == negative("funds_raised"));
static_assert(fund(zero, zero, -fen(1), {}).refused() == negative("fund_income"));
static_assert(fund(zero, zero, {}, -fen(1)).refused() == negative("fund_spending"));
static_assert(fund(too_much, zero).refused() == beyond_limit("fund_balance"));

// ---- SX-MA-13: out-of-scope cost ------------------------------------------------------------------------------------

using bill_input = sanmenxia::out_of_scope_ceiling_rule<>::input;
constexpr auto bill(recipients who, level at, money total, money outside, stay_total reading = {},
                    maybe<date> on = {}) {
  return sanmenxia::out_of_scope_ceiling({.recipients = who,
                                          .level = at,
                                          .total_cost = total,
                                          .out_of_scope_cost = outside,
                                          .stay_total = reading,
                                          .date = on});
}
constexpr bool shares(level at, money total, money outside, money limit, money hospital, stay_total reading = {}) {
  const auto b = *bill(margin, at, total, outside, reading);
  return b.eligible && b.limit == limit && b.hospital_pays == hospital && b.patient_out_of_scope == outside - hospital;
}
// Ten thousand yuan show a thousandth of a percent as ten fen.
static_assert(shares(level::primary, yuan(10'000), 249.99_yuan, yuan(250), zero));
static_assert(shares(level::primary, yuan(10'000), yuan(250), yuan(250), zero));
static_assert(shares(level::primary, yuan(10'000), 250.01_yuan, yuan(250), fen(1)));
static_assert(shares(level::secondary, yuan(10'000), yuan(500), yuan(500), zero));
static_assert(shares(level::secondary, yuan(10'000), 500.01_yuan, yuan(500), fen(1)));
static_assert(shares(level::tertiary, yuan(10'000), yuan(1'000), yuan(1'000), zero));
static_assert(shares(level::tertiary, yuan(10'000), 1'000.01_yuan, yuan(1'000), fen(1)));
static_assert(shares(level::tertiary, yuan(10'000), yuan(10'000), yuan(1'000), yuan(9'000)));
static_assert(shares(level::primary, zero, zero, zero, zero));
// Rounded down: 2.5 % of 0.79 is 0.01975, 5 % of 0.39 is 0.0195, 10 % of 0.19 is 0.019. The hospital's part follows.
static_assert(shares(level::primary, fen(79), fen(2), fen(1), fen(1)));
static_assert(shares(level::secondary, fen(39), fen(2), fen(1), fen(1)));
static_assert(shares(level::tertiary, fen(19), fen(2), fen(1), fen(1)));
static_assert(shares(level::tertiary, fen(20), fen(2), fen(2), zero));
// net: without the out-of-scope part.
static_assert(shares(level::primary, yuan(10'000), yuan(250), 243.75_yuan, 6.25_yuan, stay_total::net));
static_assert(shares(level::secondary, yuan(10'500), yuan(500), yuan(500), zero, stay_total::net));
static_assert(shares(level::secondary, yuan(10'500), 500.01_yuan, 499.99_yuan, fen(2), stay_total::net));
static_assert(shares(level::tertiary, yuan(100), yuan(100), zero, yuan(100), stay_total::net));
static_assert(shares(level::tertiary, yuan(100), yuan(100), yuan(10), yuan(90), stay_total::gross));
static_assert(shares(level::tertiary, money_limit, money_limit, 9'999'999'999.99_yuan, yuan(90'000'000'000)));

// Every category has the ceiling; without an aid identity there is none.
static_assert(for_each_of(favoured | margin | rural_at_risk | monitored | other_monitored | illness_poor,
                          [](recipient r) {
                            const auto b = *bill(r, level::secondary, yuan(100), yuan(6));
                            return b.eligible && b.limit == yuan(5) && b.hospital_pays == yuan(1);
                          }));
static_assert(for_each_of(orphan | lifted_poor | ordinary, [](recipient r) {
  const auto b = *bill(r, level::secondary, yuan(100), yuan(100));
  return !b.eligible && !b.limit && b.hospital_pays == zero && b.patient_out_of_scope == yuan(100);
}));
static_assert(bill(orphan | margin, level::secondary, yuan(100), yuan(6)).value().hospital_pays == yuan(1));
static_assert(bill(orphan | margin, level::secondary, zero, zero).value().choice.without_aid == orphan);

constexpr refusal more_than_all{error::inconsistent_amounts, "out_of_scope_cost"};
static_assert(bill(margin, level::primary, yuan(100), 100.01_yuan).refused() == more_than_all);
static_assert(bill(ordinary, level::primary, yuan(100), 100.01_yuan).refused() == more_than_all);
static_assert(bill(nobody, level::primary, yuan(100), 100.01_yuan).refused() == nobody_named);
static_assert(bill(nobody, level::primary, yuan(1), yuan(2), {}, day_before).refused() == not_in_force);
static_assert(bill(nobody, level::primary, -fen(1), zero, {}, day_before).refused() == negative("total_cost"));
static_assert(bill(margin, level::primary, zero, -fen(1)).refused() == negative("out_of_scope_cost"));
static_assert(bill(margin, level::primary, too_much, zero).refused() == beyond_limit("total_cost"));
static_assert(bill(margin, static_cast<level>(3), zero, zero).refused() == refusal{error::unknown_value, "level"});
static_assert(bill(margin, level::primary, zero, zero, static_cast<stay_total>(2)).refused() ==
              refusal{error::unknown_value, "stay_total"});
static_assert(bill(margin, level::primary, zero, zero, {}, first_day).has_value());

// ---- SX-MA-14: critical-illness insurance ---------------------------------------------------------------------------

using illness_input = sanmenxia::critical_illness_payment_rule<>::input;
constexpr auto illness(recipients who, money x, auto change) {
  illness_input in{
      .date = day, .recipients = who, .in_scope_cost = x, .base_deductible = yuan(11'000), .base_rate = percent(60)};
  change(in);
  return sanmenxia::critical_illness_payment(in);
}
constexpr auto illness(recipients who, money x) { return *illness(who, x, nothing_else); }

static_assert(for_each_of(favoured, [](recipient r) {
  const auto p = illness(r, yuan(15'500));
  return p.favoured && p.deductible_applied == yuan(5'500) && p.rate_applied == percent(65) &&
         p.portion == yuan(10'000) && p.payment == yuan(6'500);
}));
static_assert(for_each_of(others, [](recipient r) {
  const auto p = illness(r, yuan(21'000));
  return !p.favoured && p.deductible_applied == yuan(11'000) && p.rate_applied == percent(60) &&
         p.portion == yuan(10'000) && p.payment == yuan(6'000);
}));
static_assert(illness(others | relapsed_poor, yuan(15'500)).payment == yuan(6'500));  // one identity is enough

// The deductible, a fen below, at and above it; half of it is pinned to a thousandth of a percent.
constexpr money above_half(money base_deductible, money x) {
  return illness(subsistence, x, [=](illness_input& in) { in.base_deductible = base_deductible; }).value().portion;
}
static_assert(above_half(yuan(11'000), 5'499.99_yuan) == zero && above_half(yuan(11'000), yuan(5'500)) == zero);
static_assert(above_half(yuan(11'000), 5'500.01_yuan) == fen(1) && above_half(zero, fen(1)) == fen(1));
static_assert(illness(ordinary, 10'999.99_yuan).portion == zero && illness(ordinary, yuan(11'000)).portion == zero);
static_assert(illness(ordinary, 11'000.01_yuan).portion == fen(1) && illness(ordinary, zero).payment == zero);

// Points, not ×1.05, and no more than 100 %.
constexpr rate raised(recipients who, rate base) {
  return illness(who, zero, [=](illness_input& in) { in.base_rate = base; }).value().rate_applied;
}
static_assert(raised(subsistence, rate{}) == percent(5) && raised(subsistence, 94.999_percent) == 99.999_percent);
static_assert(raised(subsistence, percent(95)) == percent(100) && raised(subsistence, 95.001_percent) == percent(100));
static_assert(raised(subsistence, percent(100)) == percent(100) && raised(ordinary, percent(100)) == percent(100));
static_assert(raised(ordinary, rate{}) == rate{} && raised(margin, 0.001_percent) == 0.001_percent);

// Half a fen of a deductible is kept for the payment: 0.01 halves to 0.005.
constexpr auto halved(money base_deductible, money x, rate base_rate, rounding mode = {}) {
  return *illness(destitute, x, [=](illness_input& in) {
    in.base_deductible = base_deductible;
    in.base_rate = base_rate;
    in.rounding = mode;
  });
}
static_assert(halved(fen(1), zero, percent(95)).deductible_applied == fen(1));
static_assert(halved(fen(3), zero, percent(95)).deductible_applied == fen(2));
static_assert(halved(fen(3), zero, percent(95), rounding::truncate).deductible_applied == fen(2));  // shown half-up
static_assert(halved(fen(1), fen(1), percent(95), rounding::truncate).portion == fen(1));
static_assert(halved(fen(1), fen(1), percent(95)).payment == fen(1));  // 100 % of 0.005
static_assert(halved(fen(1), fen(1), percent(95), rounding::half_even).payment == zero);
static_assert(halved(fen(1), fen(2), percent(95), rounding::half_even).payment == fen(2));  // of 0.015
static_assert(halved(fen(1), fen(1), percent(95), rounding::truncate).payment == zero);
static_assert(halved(fen(1), fen(1), 94.999_percent).payment == zero);              // of 0.00499995
static_assert(halved(fen(1), fen(2), 28.333_percent).payment == zero);              // 33.333 % of 0.015 is 0.00499995
static_assert(halved(fen(1), fen(2), 28.334_percent).payment == fen(1));            // 33.334 % of it is 0.0050001
static_assert(halved(yuan(11'000), 5'500.01_yuan, percent(60)).payment == fen(1));  // 0.0065
static_assert(halved(yuan(11'000), 5'500.01_yuan, percent(60), rounding::truncate).payment == zero);
// Shown figures would pay 0.99 × 65 % = 0.64; the exact ones pay 0.995 × 65 % = 0.64675.
static_assert(halved(fen(1), yuan(1), percent(60)).portion == yuan(1) &&
              halved(fen(1), yuan(1), percent(60)).payment == fen(65));
static_assert(halved(fen(1), yuan(1), percent(60), rounding::truncate).payment == fen(64));
// Where the general deductible applies there is no half.
static_assert(illness(ordinary, fen(2), [](illness_input& in) { in.base_deductible = fen(1); }).value().portion ==
              fen(1));

// Bands: (band_from, band_to], above the deductible.
constexpr auto in_band(recipients who, money before, money x, money from, maybe<money> to) {
  return *illness(who, x, [=](illness_input& in) {
    in.cost_before = before;
    in.band_from = from;
    in.band_to = to;
  });
}
static_assert(in_band(ordinary, zero, yuan(150'000), zero, yuan(100'000)).portion == yuan(89'000));
static_assert(in_band(ordinary, zero, yuan(150'000), yuan(100'000), {}).portion == yuan(50'000));
static_assert(in_band(ordinary, zero, yuan(100'000), yuan(100'000), {}).portion == zero);
static_assert(in_band(ordinary, zero, 100'000.01_yuan, yuan(100'000), {}).portion == fen(1));
static_assert(in_band(ordinary, zero, 99'999.99_yuan, zero, yuan(100'000)).portion == 88'999.99_yuan);
static_assert(in_band(ordinary, zero, 100'000.01_yuan, zero, yuan(100'000)).portion == yuan(89'000));
static_assert(in_band(ordinary, yuan(90'000), yuan(60'000), zero, yuan(100'000)).portion == yuan(10'000));
static_assert(in_band(ordinary, yuan(90'000), yuan(60'000), yuan(100'000), {}).portion == yuan(50'000));
static_assert(in_band(ordinary, yuan(100'000), yuan(60'000), zero, yuan(100'000)).portion == zero);
static_assert(in_band(ordinary, yuan(10'000), yuan(2'000), zero, {}).portion == yuan(1'000));
static_assert(in_band(ordinary, yuan(11'000), yuan(2'000), zero, {}).portion == yuan(2'000));
static_assert(in_band(ordinary, zero, yuan(50'000), yuan(5'000), yuan(11'000)).portion ==
              zero);  // below the deductible
static_assert(in_band(subsistence, zero, yuan(50'000), yuan(5'000), yuan(11'000)).portion == yuan(5'500));
static_assert(in_band(ordinary, zero, yuan(50'000), yuan(20'000), yuan(20'000)).portion == zero);  // an empty band

// Two bands of one claim, paid_after passed on; the same claim in two parts pays the same.
constexpr auto with_paid(recipients who, money before, money x, money from, maybe<money> to, money paid, rate base,
                         maybe<money> cap = {}) {
  return *illness(who, x, [=](illness_input& in) {
    in.cost_before = before;
    in.paid_before = paid;
    in.base_rate = base;
    in.base_cap = cap;
    in.band_from = from;
    in.band_to = to;
  });
}
constexpr auto low = with_paid(subsistence, zero, yuan(150'000), zero, yuan(100'000), zero, percent(60));
constexpr auto high = with_paid(subsistence, zero, yuan(150'000), yuan(100'000), {}, low.paid_after, percent(70));
static_assert(low.payment == yuan(61'425) && high.payment == yuan(37'500) && high.paid_after == yuan(98'925));
static_assert(low.cost_after == yuan(150'000) && high.cost_after == yuan(150'000));
constexpr auto earlier = with_paid(subsistence, zero, yuan(4'000), zero, yuan(100'000), zero, percent(60));
constexpr auto rest = with_paid(subsistence, earlier.cost_after, yuan(146'000), zero, yuan(100'000), zero, percent(60));
static_assert(earlier.payment == zero && rest.payment == yuan(61'425) && rest.cost_after == yuan(150'000));

// The cap holds for others only, and comes after rounding.
constexpr auto capped(recipients who, money paid, maybe<money> cap) {
  return with_paid(who, yuan(11'000), yuan(10'000), zero, {}, paid, percent(60), cap);
}
static_assert(capped(ordinary, zero, 6'000.01_yuan).payment == yuan(6'000) && capped(ordinary, zero, zero).capped);
static_assert(capped(ordinary, zero, yuan(6'000)).payment == yuan(6'000));
static_assert(capped(ordinary, zero, 5'999.99_yuan).payment == 5'999.99_yuan);
static_assert(capped(ordinary, yuan(100), yuan(6'000)).payment == yuan(5'900) &&
              capped(ordinary, yuan(100), yuan(6'000)).paid_after == yuan(6'000));
static_assert(capped(ordinary, yuan(100), yuan(6'000)).before_cap == yuan(6'000));
static_assert(capped(ordinary, yuan(7'000), yuan(6'000)).payment == zero &&
              capped(ordinary, yuan(7'000), yuan(6'000)).paid_after == yuan(7'000));
static_assert(!capped(ordinary, zero, {}).capped && capped(ordinary, zero, {}).payment == yuan(6'000));
static_assert(!capped(subsistence, yuan(7'000), zero).capped &&
              capped(subsistence, yuan(7'000), zero).payment == yuan(6'500));
static_assert(capped(subsistence, yuan(7'000), zero).paid_after == yuan(13'500));

constexpr money rounded(rounding mode) {
  return illness(ordinary, 11'000.05_yuan,
                 [=](illness_input& in) {  // 2.5 fen
                   in.base_rate = percent(50);
                   in.rounding = mode;
                 })
      .value()
      .payment;
}
static_assert(rounded(rounding::half_up) == fen(3) && rounded(rounding::half_even) == fen(2));
static_assert(rounded(rounding::truncate) == fen(2));

// The largest amounts stay exact.
static_assert(illness(ordinary, money_limit,
                      [](illness_input& in) {
                        in.base_deductible = zero;
                        in.base_rate = 99.999_percent;
                        in.rounding = rounding::truncate;
                      })
                  .value()
                  .payment == 99'998'999'999.99_yuan);
static_assert(halved(money_limit, money_limit, percent(95)).deductible_applied == yuan(50'000'000'000));
static_assert(halved(money_limit, money_limit, percent(95), rounding::truncate).payment == 49'999'999'999.99_yuan);
static_assert(halved(money_limit, money_limit, percent(95)).payment == yuan(50'000'000'000));

constexpr refusal illness_refused(recipients who, auto change) { return illness(who, yuan(1), change).refused(); }
constexpr refusal rate_above_all{error::out_of_range, "base_rate"};
constexpr refusal band_upside_down{error::inconsistent_amounts, "band_to"};
constexpr auto turned = [](illness_input& in) { in.band_from = yuan(2), in.band_to = 1.99_yuan; };
static_assert(illness_refused(margin, [](illness_input& in) { in.base_rate = 100.001_percent; }) == rate_above_all);
static_assert(illness_refused(destitute, [](illness_input& in) { in.base_rate = 100.001_percent; }) == rate_above_all);
static_assert(illness_refused(margin, turned) == band_upside_down);
static_assert(illness_refused(margin, [](illness_input& in) { turned(in), in.base_rate = percent(101); }) ==
              rate_above_all);
static_assert(illness_refused(nobody, [](illness_input& in) { turned(in), in.base_rate = percent(101); }) ==
              nobody_named);
static_assert(illness_refused(nobody, [](illness_input& in) { turned(in), in.date = day_before; }) == not_in_force);
static_assert(illness_refused(nobody, [](illness_input& in) { in.date = day_before, in.in_scope_cost = -fen(1); }) ==
              negative("in_scope_cost"));
static_assert(illness_refused(margin, [](illness_input& in) { in.cost_before = -fen(1); }) == negative("cost_before"));
static_assert(illness_refused(margin, [](illness_input& in) { in.paid_before = -fen(1); }) == negative("paid_before"));
static_assert(illness_refused(margin, [](illness_input& in) { in.base_deductible = -fen(1); }) ==
              negative("base_deductible"));
static_assert(illness_refused(margin, [](illness_input& in) { in.base_rate = rate{} - 0.001_percent; }) ==
              negative("base_rate"));
static_assert(illness_refused(destitute, [](illness_input& in) { in.base_cap = -fen(1); }) == negative("base_cap"));
static_assert(illness_refused(margin, [](illness_input& in) { in.band_from = -fen(1); }) == negative("band_from"));
static_assert(illness_refused(margin, [](illness_input& in) { in.band_to = -fen(1); }) == negative("band_to"));
static_assert(illness_refused(margin, [](illness_input& in) { in.rounding = static_cast<rounding>(3); }) ==
              refusal{error::unknown_value, "rounding"});
static_assert(illness_refused(margin, [](illness_input& in) { in.base_deductible = too_much; }) ==
              beyond_limit("base_deductible"));
static_assert(illness_refused(margin, [](illness_input& in) { in.cost_before = money_limit; }) ==
              beyond_limit("cost_after"));
static_assert(illness_refused(margin, [](illness_input& in) {
                in.base_deductible = zero, in.paid_before = money_limit;
              }) == beyond_limit("paid_after"));
static_assert(illness(margin, yuan(1), [](illness_input& in) { in.date = first_day; }).has_value());

// ---- What does not compile ------------------------------------------------------------------------------------------

static_assert(!std::default_initializable<premium_input> && !std::default_initializable<deposit_input>);
static_assert(!std::default_initializable<bill_input> && !std::default_initializable<illness_input>);
static_assert(!std::default_initializable<sanmenxia::late_recognition_rule<>::input>);
static_assert(!std::default_initializable<sanmenxia::aid_channel_rule<>::input>);
static_assert(!std::default_initializable<sanmenxia::fund_balance_limit_rule<>::input>);

// ---- What-if: other figures, the same formulas ----------------------------------------------------------------------

constexpr sanmenxia::aid_scheme_policy generous = [] {
  sanmenxia::aid_scheme_policy table = sanmenxia::aid_scheme_2022;
  table.premium.fixed = yuan(120);
  table.favoured |= margin;
  table.balance_share = percent(20);
  table.out_of_scope_share[level::tertiary] = percent(8);
  table.critical_deductible_cut = 66.667_percent;
  return table;
}();
static_assert(sanmenxia::shares_within_unit(generous) && sanmenxia::every_level_has_a_ceiling(generous));
static_assert(sanmenxia::premium_subsidy({.date = day, .recipients = subsistence}, generous).value().subsidy ==
              yuan(120));
static_assert(sanmenxia::aid_channel({.recipients = margin, .in_city = true}, generous).value().one_stop);
static_assert(sanmenxia::fund_balance_limit({.fund_balance = zero, .funds_raised = yuan(10)}, generous).value().limit ==
              yuan(2));
static_assert(sanmenxia::out_of_scope_ceiling({.recipients = margin,
                                               .level = level::tertiary,
                                               .total_cost = yuan(100),
                                               .out_of_scope_cost = yuan(9)},
                                              generous)
                  .value()
                  .hospital_pays == yuan(1));
// Any cut is exact, not only a half: 33.333 % of 0.01 is 0.0033333, and 0.0066667 is left.
static_assert(sanmenxia::critical_illness_payment({.date = day,
                                                   .recipients = margin,
                                                   .in_scope_cost = fen(1),
                                                   .base_deductible = fen(1),
                                                   .base_rate = 69.999_percent},
                                                  generous)
                  .value()
                  .payment == zero);
static_assert(sanmenxia::critical_illness_payment({.date = day,
                                                   .recipients = margin,
                                                   .in_scope_cost = fen(1),
                                                   .base_deductible = fen(1),
                                                   .base_rate = percent(70)},
                                                  generous)
                  .value()
                  .payment == fen(1));
// A table that states no ceiling for a level, or one above the whole, fails its check.
constexpr sanmenxia::aid_scheme_policy above_the_whole = [] {
  sanmenxia::aid_scheme_policy table = sanmenxia::aid_scheme_2022;
  table.out_of_scope_share[level::primary] = 100.001_percent;
  return table;
}();
static_assert(!sanmenxia::shares_within_unit(above_the_whole));
constexpr sanmenxia::aid_scheme_policy without_primary = [] {
  sanmenxia::aid_scheme_policy table = sanmenxia::aid_scheme_2022;
  table.out_of_scope_share = {{level::secondary, percent(5)}, {level::tertiary, percent(10)}};
  return table;
}();
static_assert(!sanmenxia::every_level_has_a_ceiling(without_primary));
constexpr sanmenxia::aid_scheme_policy paid_twice = [] {
  sanmenxia::aid_scheme_policy table = sanmenxia::aid_scheme_2022;
  table.premium.fixed_sum |= destitute;
  return table;
}();
static_assert(!sanmenxia::premium_groups_are_disjoint(paid_twice));

// ---- SX-MA-16: the lists of a month are due on its last day; five years of transition -------------------------------

constexpr auto lists(calendar_month month, maybe<date> done_on = {}, late_by which = {}) {
  return sanmenxia::monthly_lists({.month = month, .done_on = done_on, .late_by = which});
}
// 30 September 2023 is a Saturday before the National Day; the next working day is a make-up Saturday.
constexpr calendar_month september(2023, 9);
static_assert(*lists(september).value().due == date(2023, 9, 30) &&
              *lists(september).value().due_workday.value().day == date(2023, 10, 7));
static_assert(!lists(september).value().late.has_value() && !*lists(september, date(2023, 9, 30)).value().late);
static_assert(*lists(september, date(2023, 10, 1)).value().late);
static_assert(!*lists(september, date(2023, 10, 7), late_by::due_workday).value().late &&
              *lists(september, date(2023, 10, 8), late_by::due_workday).value().late);
static_assert(*lists(calendar_month(2024, 2)).value().due == date(2024, 2, 29));
static_assert(*lists(calendar_month(2028, 1)).value().due == date(2028, 1, 31) &&
              !lists(calendar_month(2028, 1)).value().due_workday.value().day);
static_assert(lists(calendar_month(2028, 1), date(2028, 1, 1), late_by::due_workday) == error::calendar_not_published);

constexpr auto transition(maybe<date> start, maybe<date> tested = {}) {
  return sanmenxia::monthly_lists({.month = september, .transition_start = start, .date = tested});
}
static_assert(!transition({}, date(2023, 1, 1)).value().transition_end &&
              !transition({}, date(2023, 1, 1)).value().in_transition.has_value());
// A transition beyond 2199 is refused before a calendar that is not published.
static_assert(sanmenxia::monthly_lists({.month = calendar_month(2027, 1),
                                        .done_on = date(2017, 1, 1),
                                        .late_by = late_by::due_workday,
                                        .transition_start = date(2195, 1, 1)})
                  .refused() == refusal{error::out_of_range, "transition_end"});
static_assert(*transition(date(2194, 12, 31)).value().transition_end == date(2199, 12, 31));
static_assert(*transition(date(2020, 2, 29)).value().transition_end == date(2025, 2, 28));
static_assert(!transition(date(2020, 12, 31)).value().in_transition.has_value());
static_assert(!*transition(date(2020, 12, 31), date(2020, 12, 30)).value().in_transition &&
              *transition(date(2020, 12, 31), date(2020, 12, 31)).value().in_transition);
static_assert(*transition(date(2020, 12, 31), date(2025, 12, 31)).value().in_transition &&
              !*transition(date(2020, 12, 31), date(2026, 1, 1)).value().in_transition);
static_assert(transition(date(2196, 1, 1)) == error::out_of_range);

// ---- SX-MA-17: where to join, who subsidises -----------------------------------------------------------------------

static_assert(words_follow_values<place>() && words_follow_values<aid_application_item>());
static_assert(takes(sanmenxia::premium_place, "recipients! recognised_in! joins_in!"));
static_assert(returns(sanmenxia::premium_place, "eligible subsidised_by? finding?"));
static_assert(sanmenxia::premium_place.info.source == source{&sanmenxia::medical_aid_regulation, "art. 7"});

constexpr auto joined(recipients who, place recognised, place joins) {
  return sanmenxia::premium_place({.recipients = who, .recognised_in = recognised, .joins_in = joins});
}
constexpr bool subsidises(place recognised, place joins, finding is) {
  const auto o = *joined(margin, recognised, joins);
  return o.eligible && *o.subsidised_by == recognised && *o.finding == is;
}
static_assert(subsidises(place::registration, place::registration, finding::ok));
static_assert(subsidises(place::residence, place::residence, finding::ok));
static_assert(subsidises(place::registration, place::residence, finding::warning));
static_assert(subsidises(place::residence, place::elsewhere, finding::warning));
static_assert(joined(nobody, place::residence, place::residence).refused() == nobody_named);
static_assert(joined(margin, place::elsewhere, place::elsewhere).refused() == beyond_limit("recognised_in"));
static_assert(joined(ordinary, place::elsewhere, place::elsewhere).refused() == beyond_limit("recognised_in"));
static_assert(joined(margin, beyond_words<place>, place::residence).refused() == unknown("recognised_in"));
static_assert(joined(margin, place::residence, beyond_words<place>).refused() == unknown("joins_in"));
static_assert(for_each_of(ordinary | lifted_poor | orphan, [](recipient r) {
  const auto o = *joined(r, place::residence, place::residence);
  return !o.eligible && !o.subsidised_by.has_value() && !o.finding.has_value();
}));
static_assert(joined(ordinary | destitute, place::residence, place::residence).value().eligible);

// ---- SX-MA-18: where and how to apply ------------------------------------------------------------------------------

static_assert(takes(sanmenxia::aid_application, "recipients! recognised_in! applied_in? in_writing reviewed"));
static_assert(returns(sanmenxia::aid_application, "channel apply_in? ready missing"));
static_assert(sanmenxia::aid_application.info.source == source{&sanmenxia::medical_aid_regulation, "art. 16"});

using application_input = sanmenxia::aid_application_rule<>::input;
constexpr application_input in_order{.recipients = illness_poor,
                                     .recognised_in = place::residence,
                                     .applied_in = place::residence,
                                     .in_writing = true,
                                     .reviewed = true};
constexpr auto applied(auto change) { return changed(sanmenxia::aid_application, in_order, change); }
static_assert(applied(as_given).value().ready && applied(as_given).value().missing.empty());
static_assert(applied(as_given).value().channel == channel::application &&
              *applied(as_given).value().apply_in == place::residence);
constexpr bool lacks(auto change, category_set<aid_application_item> items) {
  return !applied(change).value().ready && applied(change).value().missing == items;
}
static_assert(lacks([](auto& in) { in.in_writing = false; }, aid_application_item::written_form));
static_assert(lacks([](auto& in) { in.reviewed = false; }, aid_application_item::county_review));
static_assert(lacks([](auto& in) { in.applied_in = {}; }, aid_application_item::right_window));
static_assert(lacks([](auto& in) { in.applied_in = place::registration; }, aid_application_item::right_window));
static_assert(lacks([](auto& in) { in.recognised_in = place::registration; }, aid_application_item::right_window));
static_assert(lacks([](auto& in) { in.applied_in = {}, in.in_writing = in.reviewed = false; },
                    category_set<aid_application_item>::all()));
static_assert(for_each_of(margin | rural_at_risk | monitored | other_monitored | illness_poor, [](recipient r) {
  return applied([=](auto& in) { in.recipients = r, in.reviewed = false; }).value().channel == channel::application;
}));
static_assert(for_each_of(favoured, [](recipient r) {
  const auto o =
      *applied([=](auto& in) { in.recipients = r, in.applied_in = {}, in.in_writing = in.reviewed = false; });
  return o.channel == channel::direct && o.ready && o.missing.empty() && !o.apply_in.has_value();
}));
static_assert(for_each_of(ordinary | lifted_poor | orphan, [](recipient r) {
  const auto o = *applied([=](auto& in) { in.recipients = r; });
  return o.channel == channel::none && !o.ready && o.missing.empty() && !o.apply_in.has_value();
}));
static_assert(applied([](auto& in) { in.recipients = nobody; }).refused() == nobody_named);
static_assert(applied([](auto& in) { in.recognised_in = place::elsewhere; }).refused() ==
              beyond_limit("recognised_in"));
static_assert(applied([](auto& in) { in.recognised_in = beyond_words<place>; }).refused() == unknown("recognised_in"));
static_assert(applied([](auto& in) { in.applied_in = beyond_words<place>; }).refused() == unknown("applied_in"));

}  // namespace sanmenxia_scheme_tests
