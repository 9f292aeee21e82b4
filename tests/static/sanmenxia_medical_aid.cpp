// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/sanmenxia/medical_aid.hpp>

#include "expect.hpp"
#include "rule_checks.hpp"

namespace sanmenxia_tests {

using namespace gongbao;
using namespace rule_checks;
using enum recipient;
using gongbao::category;

constexpr date day(2023, 4, 1);
constexpr date first_day(2022, 5, 1);
constexpr date day_before(2022, 4, 30);
constexpr money zero = yuan(0);
constexpr auto fresh = start_of(calendar_year(2023));

constexpr sanmenxia::aid_account earlier(const aid_year& amounts) { return sanmenxia::aid_account::stated(amounts); }

constexpr refusal not_in_force{error::not_in_force, "date"};
constexpr refusal nobody_named{error::unknown_recipient, "recipients"};

static_assert(sanmenxia::medical_aid_regulation.number == "三政办〔2022〕18号");
static_assert(sanmenxia::medical_aid_regulation.in_force == period::since(first_day));
static_assert(sanmenxia::medical_aid_2022.in_force == period::since(first_day));

// ---- SX-MA-01: which category ---------------------------------------------------------------------------------------

constexpr category best(recipients who) { return sanmenxia::aid_category({.recipients = who}).value().category; }

static_assert(best(destitute) == category::destitute && best(subsistence) == category::subsistence);
static_assert(best(relapsed_poor) == category::relapsed_poor && best(margin) == category::margin);
static_assert(best(rural_at_risk) == category::rural_at_risk && best(illness_poor) == category::illness_poor);
static_assert(best(monitored) == category::rural_at_risk && best(other_monitored) == category::rural_at_risk);
static_assert(best(orphan) == category::none);  // unlike Jinzhou
static_assert(best(lifted_poor) == category::none && best(ordinary) == category::none);

// Each against everything that ranks below it: the whole order.
constexpr recipients from(recipient best_one) {
  recipients all;
  bool started = false;
  for (const recipient r : {destitute, subsistence, relapsed_poor, margin, rural_at_risk, illness_poor, ordinary}) {
    started = started || r == best_one;
    if (started) all |= r;
  }
  return all | orphan;
}
static_assert(best(from(destitute)) == category::destitute && best(from(subsistence)) == category::subsistence);
static_assert(best(from(relapsed_poor)) == category::relapsed_poor && best(from(margin)) == category::margin);
static_assert(best(from(rural_at_risk)) == category::rural_at_risk &&
              best(from(illness_poor)) == category::illness_poor);
static_assert(best(monitored | illness_poor) == category::rural_at_risk &&
              best(other_monitored | margin) == category::margin);

static_assert(sanmenxia::aid_category({.recipients = margin}).value().eligible);
static_assert(!sanmenxia::aid_category({.recipients = orphan | ordinary}).value().eligible);
static_assert(sanmenxia::aid_category({.recipients = orphan | margin}).value().choice.without_aid == orphan);
static_assert(sanmenxia::aid_category({.recipients = recipients{}}).refused() == nobody_named);
static_assert(sanmenxia::aid_category({.recipients = recipients::from_bits(1U << 11)}).refused() == nobody_named);

// ---- SX-MA-04: outpatient aid ---------------------------------------------------------------------------------------

using visit_input = sanmenxia::outpatient_aid_rule<>::input;
constexpr auto visit(recipients who, money x, auto change) {
  visit_input in{.date = day, .recipients = who, .disease = disease::cml, .self_pay = x};
  change(in);
  return sanmenxia::outpatient_aid(in);
}
constexpr auto visit(recipients who, money x) {
  return *visit(who, x, [](visit_input&) {});
}

// No deductible: the first fen is payable.
static_assert(visit(destitute, fen(1)).basic_portion == fen(1) && visit(subsistence, fen(1)).basic_portion == fen(1));
static_assert(visit(relapsed_poor, fen(1)).basic_portion == fen(1) && visit(margin, fen(1)).basic_portion == fen(1));
static_assert(visit(rural_at_risk, fen(1)).basic_portion == fen(1) &&
              visit(illness_poor, fen(1)).basic_portion == fen(1));
static_assert(visit(margin, zero).basic_aid == zero);

// Rates: ten thousand yuan show a thousandth of a percent as ten fen.
constexpr bool visit_rate(recipients who, money aid, rate shown) {
  return visit(who, yuan(10'000)).basic_aid == aid && visit(who, zero).rate_applied == shown;
}
static_assert(visit_rate(destitute, yuan(5'000), percent(50)) && visit_rate(subsistence, yuan(5'000), percent(50)));
static_assert(visit_rate(relapsed_poor, yuan(5'000), percent(50)) && visit_rate(margin, yuan(3'000), percent(30)));
static_assert(visit_rate(rural_at_risk, yuan(3'000), percent(30)) &&
              visit_rate(illness_poor, yuan(3'000), percent(30)));

// Caps: the last bill below, the first that fills it, the first that it cuts.
constexpr bool visit_cap(recipients who, money below, money at, money above, money cap) {
  const auto under = visit(who, below), full = visit(who, at), cut = visit(who, above);
  return under.basic_aid == cap - fen(1) && under.remaining_cap == fen(1) && full.basic_aid == cap &&
         full.remaining_cap == zero && !full.basic.cut_by_cap() && cut.basic_aid == cap && cut.basic.cut_by_cap();
}
static_assert(visit_cap(destitute, 59'999.98_yuan, yuan(60'000), 60'000.01_yuan, yuan(30'000)));
static_assert(visit_cap(subsistence, 59'999.98_yuan, yuan(60'000), 60'000.01_yuan, yuan(30'000)));
static_assert(visit_cap(relapsed_poor, 59'999.98_yuan, yuan(60'000), 60'000.01_yuan, yuan(30'000)));
static_assert(visit_cap(margin, 33'333.31_yuan, 33'333.34_yuan, 33'333.35_yuan, yuan(10'000)));
static_assert(visit_cap(rural_at_risk, 33'333.31_yuan, 33'333.34_yuan, 33'333.35_yuan, yuan(10'000)));
static_assert(visit_cap(illness_poor, 33'333.31_yuan, 33'333.34_yuan, 33'333.35_yuan, yuan(10'000)));

// Nine listed diseases.
constexpr money treats(disease d) {
  return visit(margin, yuan(100), [=](visit_input& in) { in.disease = d; }).value().basic_aid;
}
static_assert(treats(disease::esrd_dialysis) == yuan(30) && treats(disease::haemophilia) == yuan(30));
static_assert(treats(disease::cml) == yuan(30) && treats(disease::type1_diabetes) == yuan(30));
static_assert(treats(disease::mdr_tb) == yuan(30) && treats(disease::aplastic_anaemia) == yuan(30));
static_assert(treats(disease::cancer_chemo_radio) == yuan(30) && treats(disease::anti_rejection) == yuan(30));
static_assert(treats(disease::severe_psychosis) == yuan(30) && treats(disease::unlisted) == zero);

constexpr auto shared = *visit(margin, yuan(1'000), [](visit_input& in) { in.basic_paid_before = yuan(9'800); });
static_assert(shared.basic_portion == yuan(1'000) && shared.basic_aid == yuan(200) && shared.residual == yuan(800));
static_assert(shared.basic_paid_after == yuan(10'000) && shared.remaining_cap == zero && shared.basic.cut_by_cap());
static_assert(visit(margin, yuan(10), [](visit_input& in) { in.basic_paid_before = yuan(28'000); }).value().basic_aid ==
              zero);

constexpr money visit_rounded(rounding mode) {
  return visit(destitute, fen(5), [=](visit_input& in) { in.rounding = mode; }).value().basic_aid;  // 2.5 fen
}
static_assert(visit_rounded(rounding::half_up) == fen(3) && visit_rounded(rounding::half_even) == fen(2));
static_assert(visit_rounded(rounding::truncate) == fen(2));

// Not designated, not listed or nobody: no portion, rate 0 %, no aid, the accumulator stays.
constexpr bool visit_ignored(recipients who, auto change) {
  const auto v = visit(who, yuan(100), [=](visit_input& in) {
    in.basic_paid_before = yuan(7);
    change(in);
  });
  return v->basic_portion == zero && v->rate_applied == rate{} && v->basic_aid == zero && v->residual == yuan(100) &&
         v->basic_paid_after == yuan(7);
}
static_assert(visit_ignored(margin, [](visit_input& in) { in.designated = false; }));
static_assert(visit_ignored(margin, [](visit_input& in) { in.disease = disease::unlisted; }));
static_assert(visit_ignored(orphan, [](visit_input&) {}) && visit_ignored(ordinary, [](visit_input&) {}));
static_assert(visit(ordinary, yuan(1)).remaining_cap == zero && visit(ordinary, yuan(1)).category == category::none);
static_assert(visit(margin, yuan(1), [](visit_input& in) { in.designated = false; }).value().remaining_cap ==
              yuan(10'000));

constexpr refusal visit_refused(recipients who, auto change) { return visit(who, yuan(1), change).refused(); }
static_assert(visit_refused(margin, [](visit_input& in) { in.self_pay = -fen(1), in.date = day_before; }) ==
              negative("self_pay"));
static_assert(visit_refused(margin, [](visit_input& in) { in.basic_paid_before = -fen(1); }) ==
              negative("basic_paid_before"));
static_assert(visit_refused({}, [](visit_input& in) { in.date = day_before; }) == not_in_force);
static_assert(visit_refused({}, [](visit_input&) {}) == nobody_named);
static_assert(visit_refused(margin, [](visit_input& in) { in.disease = static_cast<disease>(10); }) ==
              refusal{error::unknown_value, "disease"});
static_assert(visit_refused(margin, [](visit_input& in) { in.self_pay = too_much; }) == beyond_limit("self_pay"));
static_assert(visit(margin, yuan(1), [](visit_input& in) { in.date = first_day; }).has_value());

// ---- SX-MA-05: inpatient aid ----------------------------------------------------------------------------------------

using stay_input = sanmenxia::inpatient_aid_rule<>::input;
constexpr auto stay(recipients who, money x, auto change) {
  stay_input in{.date = day, .recipients = who, .self_pay = x};
  change(in);
  return sanmenxia::inpatient_aid(in);
}
constexpr auto stay(recipients who, money x) {
  return *stay(who, x, [](stay_input&) {});
}
constexpr money stay_portion(recipients who, money x) { return stay(who, x).basic_portion; }

static_assert(stay_portion(destitute, fen(1)) == fen(1) && stay_portion(subsistence, fen(1)) == fen(1));
static_assert(stay_portion(relapsed_poor, fen(1)) == fen(1));
static_assert(stay_portion(margin, 2'599.99_yuan) == zero && stay_portion(margin, yuan(2'600)) == zero);
static_assert(stay_portion(margin, 2'600.01_yuan) == fen(1));
static_assert(stay_portion(rural_at_risk, 2'599.99_yuan) == zero && stay_portion(rural_at_risk, yuan(2'600)) == zero);
static_assert(stay_portion(rural_at_risk, 2'600.01_yuan) == fen(1));
static_assert(stay_portion(illness_poor, 6'599.99_yuan) == zero && stay_portion(illness_poor, yuan(6'600)) == zero);
static_assert(stay_portion(illness_poor, 6'600.01_yuan) == fen(1));

constexpr bool stay_rate(recipients who, money x, money aid, rate shown) {
  return stay(who, x).basic_aid == aid && stay(who, zero).rate_applied == shown;
}
static_assert(stay_rate(destitute, yuan(10'000), yuan(9'000), percent(90)));
static_assert(stay_rate(subsistence, yuan(10'000), yuan(7'000), percent(70)));
static_assert(stay_rate(relapsed_poor, yuan(10'000), yuan(7'000), percent(70)));
static_assert(stay_rate(margin, yuan(12'600), yuan(6'500), percent(65)));
static_assert(stay_rate(rural_at_risk, yuan(12'600), yuan(6'500), percent(65)));
static_assert(stay_rate(illness_poor, yuan(16'600), yuan(6'500), percent(65)));

constexpr bool stay_cap(recipients who, money below, money at, money above, money cap) {
  const auto under = stay(who, below), full = stay(who, at), cut = stay(who, above);
  return under.basic_aid == cap - fen(1) && under.remaining_cap == fen(1) && full.basic_aid == cap &&
         full.remaining_cap == zero && !full.basic.cut_by_cap() && cut.basic_aid == cap && cut.basic.cut_by_cap() &&
         stay(who, yuan(1'000'000)).basic_aid == cap;
}
static_assert(stay_cap(destitute, 33'333.32_yuan, 33'333.33_yuan, 33'333.34_yuan, yuan(30'000)));
static_assert(stay_cap(subsistence, 42'857.13_yuan, 42'857.14_yuan, 42'857.15_yuan, yuan(30'000)));
static_assert(stay_cap(relapsed_poor, 42'857.13_yuan, 42'857.14_yuan, 42'857.15_yuan, yuan(30'000)));
static_assert(stay_cap(margin, 17'984.60_yuan, 17'984.62_yuan, 17'984.63_yuan, yuan(10'000)));
static_assert(stay_cap(rural_at_risk, 17'984.60_yuan, 17'984.62_yuan, 17'984.63_yuan, yuan(10'000)));
static_assert(stay_cap(illness_poor, 21'984.60_yuan, 21'984.62_yuan, 21'984.63_yuan, yuan(10'000)));

constexpr money margin_portion(money x, money x0, deductible_basis basis) {
  return stay(margin, x,
              [=](stay_input& in) {
                in.inpatient_before = x0;
                in.deductible_basis = basis;
              })
      .value()
      .basic_portion;
}
static_assert(margin_portion(yuan(700), yuan(2'000), deductible_basis::annual) == yuan(100));
static_assert(margin_portion(yuan(600), yuan(2'000), deductible_basis::annual) == zero);
static_assert(margin_portion(yuan(700), yuan(2'600), deductible_basis::annual) == yuan(700));
static_assert(margin_portion(yuan(700), yuan(2'600), deductible_basis::per_claim) == zero);
static_assert(margin_portion(yuan(2'601), yuan(9'000), deductible_basis::per_claim) == yuan(1));

constexpr money stay_rounded(rounding mode) {
  return stay(subsistence, fen(15), [=](stay_input& in) { in.rounding = mode; }).value().basic_aid;  // 10.5 fen
}
static_assert(stay_rounded(rounding::half_up) == fen(11) && stay_rounded(rounding::half_even) == fen(10));
static_assert(stay_rounded(rounding::truncate) == fen(10));

constexpr auto later = *stay(margin, yuan(10'000), [](stay_input& in) {
  in.inpatient_before = yuan(1'000);
  in.basic_paid_before = yuan(5'000);
});
static_assert(later.category == category::margin && later.basic_portion == yuan(8'400) &&
              later.basic_aid == yuan(5'000));
static_assert(later.residual == yuan(5'000) && later.basic_paid_after == yuan(10'000) && later.remaining_cap == zero);
static_assert(later.inpatient_after == yuan(11'000));
static_assert(
    stay(margin, yuan(9'000), [](stay_input& in) { in.basic_paid_before = yuan(28'000); }).value().basic_aid == zero);

// Unreferred care does not count, unless an exception was granted.
constexpr bool stay_ignored(recipients who, auto change) {
  const auto s = stay(who, yuan(9'000), [=](stay_input& in) {
    in.inpatient_before = yuan(8);
    in.basic_paid_before = yuan(7);
    change(in);
  });
  return s->basic_portion == zero && s->rate_applied == rate{} && s->basic_aid == zero && s->residual == yuan(9'000) &&
         s->basic_paid_after == yuan(7) && s->inpatient_after == yuan(8);
}
static_assert(stay_ignored(margin, [](stay_input& in) { in.referred = false; }));
static_assert(!stay_ignored(margin, [](stay_input& in) { in.referred = false, in.exception_granted = true; }));
static_assert(stay_ignored(margin, [](stay_input& in) { in.designated = false, in.exception_granted = true; }));
static_assert(stay_ignored(orphan | lifted_poor, [](stay_input&) {}) && !stay_ignored(margin, [](stay_input&) {}));
static_assert(stay(ordinary, yuan(1)).category == category::none && stay(ordinary, yuan(1)).remaining_cap == zero);

constexpr refusal stay_refused(recipients who, auto change) { return stay(who, yuan(1), change).refused(); }
static_assert(stay_refused(margin, [](stay_input& in) { in.self_pay = -fen(1), in.date = day_before; }) ==
              negative("self_pay"));
static_assert(stay_refused(margin, [](stay_input& in) { in.inpatient_before = -fen(1); }) ==
              negative("inpatient_before"));
static_assert(stay_refused(margin, [](stay_input& in) { in.basic_paid_before = -fen(1); }) ==
              negative("basic_paid_before"));
static_assert(stay_refused({}, [](stay_input& in) { in.date = day_before; }) == not_in_force);
static_assert(stay_refused({}, [](stay_input&) {}) == nobody_named);
static_assert(stay_refused(margin, [](stay_input& in) { in.deductible_basis = static_cast<deductible_basis>(2); }) ==
              refusal{error::unknown_value, "deductible_basis"});
static_assert(stay_refused(margin, [](stay_input& in) { in.inpatient_before = too_much; }) ==
              beyond_limit("inpatient_before"));
static_assert(stay_refused(margin, [](stay_input& in) { in.inpatient_before = money_limit; }) ==
              beyond_limit("inpatient_after"));
static_assert(stay(margin, yuan(1), [](stay_input& in) { in.date = first_day; }).has_value());

// ---- SX-MA-06: the shared cap ---------------------------------------------------------------------------------------

using cap_input = sanmenxia::shared_cap_rule<>::input;
constexpr auto capped(recipients who, money requested, money paid_before) {
  return *sanmenxia::shared_cap(
      {.date = day, .recipients = who, .requested = requested, .basic_paid_before = paid_before});
}
constexpr bool has_cap(recipients who, money cap) {
  const auto under = capped(who, yuan(100), cap - yuan(100) - fen(1)), full = capped(who, yuan(100), cap - yuan(100)),
             cut = capped(who, yuan(100), cap - yuan(100) + fen(1)), past = capped(who, yuan(100), cap + fen(1));
  return under.annual_cap_applied == cap && under.basic_aid == yuan(100) && under.remaining_cap == fen(1) &&
         !under.cap_reached && under.basic_paid_after == cap - fen(1) &&  //
         full.basic_aid == yuan(100) && full.remaining_cap == zero && full.cap_reached &&
         full.basic_paid_after == cap && cut.basic_aid == 99.99_yuan && cut.basic_paid_after == cap &&
         cut.cap_reached &&  //
         past.basic_aid == zero && past.basic_paid_after == cap + fen(1) && past.remaining_cap == zero &&
         past.cap_reached;
}
static_assert(has_cap(destitute, yuan(30'000)) && has_cap(subsistence, yuan(30'000)));
static_assert(has_cap(relapsed_poor, yuan(30'000)) && has_cap(margin, yuan(10'000)));
static_assert(has_cap(rural_at_risk, yuan(10'000)) && has_cap(illness_poor, yuan(10'000)));
static_assert(has_cap(margin | subsistence, yuan(30'000)) && has_cap(monitored, yuan(10'000)));
static_assert(capped(ordinary, yuan(100), zero).annual_cap_applied == zero &&
              !capped(ordinary, yuan(100), zero).cap_reached);
static_assert(capped(orphan, yuan(100), yuan(5)).basic_aid == zero &&
              capped(orphan, yuan(100), yuan(5)).basic_paid_after == yuan(5));

constexpr refusal cap_refused(const cap_input& in) { return sanmenxia::shared_cap(in).refused(); }
static_assert(cap_refused({.date = day_before, .recipients = recipients{}, .requested = -fen(1)}) ==
              negative("requested"));
static_assert(cap_refused({.date = day, .recipients = margin, .requested = zero, .basic_paid_before = -fen(1)}) ==
              negative("basic_paid_before"));
static_assert(cap_refused({.date = day_before, .recipients = recipients{}, .requested = zero}) == not_in_force);
static_assert(cap_refused({.date = first_day, .recipients = recipients{}, .requested = zero}) == nobody_named);
static_assert(cap_refused({.date = day, .recipients = margin, .requested = too_much}) == beyond_limit("requested"));

// ---- SX-MA-07: tilt aid ---------------------------------------------------------------------------------------------

using tilt_input = sanmenxia::tilt_aid_rule<>::input;
constexpr auto tilt(recipients who, money residual, auto change) {
  tilt_input in{.date = day,
                .recipients = who,
                .residual = residual,
                .basic_paid = yuan(30'000),
                .referred = true,
                .in_province = true};
  change(in);
  return sanmenxia::tilt_aid(in);
}
constexpr auto tilt(recipients who, money residual) {
  return *tilt(who, residual, [](tilt_input&) {});
}

static_assert(tilt(subsistence, 12'999.99_yuan).tilt_portion == zero &&
              tilt(subsistence, yuan(13'000)).tilt_portion == zero);
static_assert(tilt(subsistence, 13'000.01_yuan).tilt_portion == fen(1));
static_assert(tilt(subsistence, yuan(23'000)).tilt_aid == yuan(6'000));
static_assert(tilt(subsistence, 29'666.65_yuan).tilt_aid == 9'999.99_yuan);
static_assert(tilt(subsistence, 29'666.65_yuan).remaining_tilt_cap == fen(1));
static_assert(tilt(subsistence, 29'666.66_yuan).tilt_aid == yuan(10'000) &&
              !tilt(subsistence, 29'666.66_yuan).tilt.cut_by_cap());
static_assert(tilt(subsistence, 29'666.68_yuan).tilt_aid == yuan(10'000) &&
              tilt(subsistence, 29'666.68_yuan).tilt.cut_by_cap());
static_assert(tilt(subsistence, yuan(900'000)).tilt_aid == yuan(10'000));
// The same for every category.
static_assert(tilt(destitute, yuan(23'000)).tilt_aid == yuan(6'000) &&
              tilt(illness_poor, yuan(23'000)).tilt_aid == yuan(6'000));

// It opens with the fen that reaches the category's own cap.
constexpr bool opens_at(recipients who, money cap) {
  const auto below = *tilt(who, yuan(14'000), [=](tilt_input& in) { in.basic_paid = cap - fen(1); });
  const auto at = *tilt(who, yuan(14'000), [=](tilt_input& in) { in.basic_paid = cap; });
  return !below.cap_reached && !below.triggered && below.tilt_portion == zero && below.residual_after == yuan(14'000) &&
         below.tilted_after == zero && at.cap_reached && at.triggered && at.tilt_portion == yuan(1'000);
}
static_assert(opens_at(destitute, yuan(30'000)) && opens_at(subsistence, yuan(30'000)));
static_assert(opens_at(relapsed_poor, yuan(30'000)) && opens_at(margin, yuan(10'000)));
static_assert(opens_at(rural_at_risk, yuan(10'000)) && opens_at(illness_poor, yuan(10'000)));

// The excess that waited for the cap is tilted with the claim that reaches it, however small the claim.
constexpr auto waited = *tilt(subsistence, yuan(10), [](tilt_input& in) { in.residual_before = yuan(20'000); });
static_assert(waited.tilt_portion == yuan(7'010) && waited.tilt_aid == yuan(4'206));

constexpr auto second = *tilt(subsistence, yuan(5'000), [](tilt_input& in) {
  in.residual_before = yuan(28'000);
  in.tilted_before = yuan(15'000);
  in.tilt_paid_before = yuan(9'000);
});
static_assert(second.tilt_portion == yuan(5'000) && second.tilt.before_cap == yuan(3'000) &&
              second.tilt_aid == yuan(1'000));
static_assert(second.residual_after == yuan(33'000) && second.tilted_after == yuan(20'000));
static_assert(second.tilt_paid_after == yuan(10'000) && second.remaining_tilt_cap == zero);

// Unreferred care or care outside the province neither opens the tilt nor, by default, builds it up.
constexpr auto away = [](tilt_input& in) { in.in_province = false, in.residual_before = yuan(20'000); };
constexpr auto unreferred = [](tilt_input& in) { in.referred = false, in.residual_before = yuan(20'000); };
constexpr auto all_care = [](tilt_input& in) { in.residual_counts = residual_counts::all_care; };
static_assert(!tilt(subsistence, yuan(9'000), away).value().triggered &&
              tilt(subsistence, yuan(9'000), away).value().cap_reached);
static_assert(tilt(subsistence, yuan(9'000), away).value().residual_after == yuan(20'000));
static_assert(tilt(subsistence, yuan(9'000), unreferred).value().residual_after == yuan(20'000));
static_assert(!tilt(subsistence, yuan(9'000), unreferred).value().triggered);
static_assert(tilt(subsistence, yuan(9'000), away).value().tilt_aid == zero);
static_assert(tilt(subsistence, yuan(9'000), [](tilt_input& in) { away(in), all_care(in); }).value().residual_after ==
              yuan(29'000));
static_assert(
    tilt(subsistence, yuan(9'000), [](tilt_input& in) { unreferred(in), all_care(in); }).value().residual_after ==
    yuan(29'000));
static_assert(!tilt(subsistence, yuan(9'000), [](tilt_input& in) { away(in), all_care(in); }).value().triggered);

// tilt_base and tilt_threshold.
constexpr money whole(money residual, tilt_threshold threshold) {
  return tilt(subsistence, residual,
              [=](tilt_input& in) {
                in.tilt_base = tilt_base::whole;
                in.tilt_threshold = threshold;
              })
      .value()
      .tilt_portion;
}
static_assert(whole(12'999.99_yuan, tilt_threshold::at_least) == zero);
static_assert(whole(yuan(13'000), tilt_threshold::at_least) == yuan(13'000));
static_assert(whole(yuan(13'000), tilt_threshold::above) == zero);
static_assert(whole(13'000.01_yuan, tilt_threshold::above) == 13'000.01_yuan);
static_assert(tilt(subsistence, yuan(13'000), [](tilt_input& in) { in.tilt_threshold = tilt_threshold::above; })
                  .value()
                  .tilt_portion == zero);

constexpr money tilt_rounded(rounding mode) {
  return tilt(subsistence, 13'000.15_yuan, [=](tilt_input& in) { in.rounding = mode; }).value().tilt_aid;  // 9 fen
}
static_assert(tilt_rounded(rounding::half_up) == fen(9) && tilt_rounded(rounding::truncate) == fen(9));
static_assert(tilt(subsistence, 13'000.01_yuan).tilt_aid == fen(1));  // 0.6 fen
static_assert(
    tilt(subsistence, 13'000.01_yuan, [](tilt_input& in) { in.rounding = rounding::truncate; }).value().tilt_aid ==
    zero);

// Nobody: not open, nothing counted; the tilt cap follows its formula (rulebook 1.8).
constexpr auto no_tilt = *tilt(ordinary, yuan(50'000), [](tilt_input& in) {
  all_care(in);
  in.residual_before = yuan(9);
  in.tilted_before = yuan(8);
  in.tilt_paid_before = yuan(7);
});
static_assert(no_tilt.category == category::none && !no_tilt.cap_reached && !no_tilt.triggered);
static_assert(no_tilt.tilt_portion == zero && no_tilt.tilt_aid == zero && no_tilt.residual_after == yuan(9));
static_assert(no_tilt.tilted_after == yuan(8) && no_tilt.tilt_paid_after == yuan(7));
static_assert(no_tilt.remaining_tilt_cap == yuan(9'993));

constexpr refusal tilt_refused(recipients who, auto change) { return tilt(who, yuan(1), change).refused(); }
constexpr auto contradict = [](tilt_input& in) { in.tilted_before = fen(1); };
static_assert(tilt_refused(margin, contradict) == refusal{error::inconsistent_amounts, "tilted_before"});
static_assert(tilt_refused(margin, [](tilt_input& in) {
                in.residual_before = in.tilted_before = yuan(1);
                in.tilt_paid_before = 1.01_yuan;
              }) == refusal{error::inconsistent_amounts, "tilt_paid_before"});
static_assert(tilt_refused({}, contradict) == nobody_named);
static_assert(tilt_refused({}, [](tilt_input& in) { contradict(in), in.date = day_before; }) == not_in_force);
static_assert(tilt_refused({}, [](tilt_input& in) { in.residual = -fen(1), in.date = day_before; }) ==
              negative("residual"));
static_assert(tilt_refused(margin, [](tilt_input& in) { in.basic_paid = -fen(1); }) == negative("basic_paid"));
static_assert(tilt_refused(margin, [](tilt_input& in) { in.residual_before = -fen(1); }) ==
              negative("residual_before"));
static_assert(tilt_refused(margin, [](tilt_input& in) { in.tilted_before = -fen(1); }) == negative("tilted_before"));
static_assert(tilt_refused(margin, [](tilt_input& in) { in.tilt_paid_before = -fen(1); }) ==
              negative("tilt_paid_before"));
static_assert(tilt_refused(margin, [](tilt_input& in) { in.residual_before = money_limit; }) ==
              beyond_limit("residual_after"));
static_assert(tilt(margin, yuan(1), [](tilt_input& in) { in.date = first_day; }).has_value());

// ---- SX-MA-00: the whole settlement ---------------------------------------------------------------------------------

using aid_input = sanmenxia::medical_aid_rule<>::input;
constexpr auto nothing_else = [](aid_input&) {};
constexpr auto outpatient = [](aid_input& in) { in.care = care::outpatient, in.disease = disease::cml; };
constexpr auto settle(recipients who, money x, auto change) {
  aid_input in{.date = day,
               .recipients = who,
               .care = care::inpatient,
               .self_pay = x,
               .referred = true,
               .in_province = true,
               .before = fresh};
  change(in);
  return sanmenxia::medical_aid(in);
}
constexpr money total(recipients who, money x, auto change) { return settle(who, x, change).value().total_aid; }

// A year from zero: the shared cap, and ten thousand of tilt aid.
static_assert(total(destitute, yuan(9'000'000), nothing_else) == yuan(40'000));
static_assert(total(subsistence, yuan(9'000'000), outpatient) == yuan(40'000));
static_assert(total(relapsed_poor, yuan(9'000'000), nothing_else) == yuan(40'000));
static_assert(total(margin, yuan(9'000'000), outpatient) == yuan(20'000));
static_assert(total(rural_at_risk, yuan(9'000'000), nothing_else) == yuan(20'000));
static_assert(total(illness_poor, yuan(9'000'000), nothing_else) == yuan(20'000));

// Which layer pays: the one of the care.
static_assert(settle(margin, yuan(12'600), nothing_else).value().basic_aid == yuan(6'500));
static_assert(settle(margin, yuan(12'600), outpatient).value().basic_aid == yuan(3'780));
static_assert(settle(margin, yuan(1), nothing_else).value().rate_applied == percent(65));
static_assert(settle(margin, yuan(1), outpatient).value().rate_applied == percent(30));
static_assert(settle(destitute, yuan(10'000), nothing_else).value().basic_aid == yuan(9'000));
static_assert(settle(destitute, yuan(10'000), outpatient).value().basic_aid == yuan(5'000));

// The catch-up: the stay that reaches the cap opens the tilt on the whole excess of the year.
constexpr auto year = [](aid_input& in) {
  in.before = earlier({.deductible_base = yuan(57'000), .basic_paid = yuan(29'900), .residual = yuan(27'100)});
};
constexpr auto reached = *settle(subsistence, yuan(1'000), year);
static_assert(reached.category == category::subsistence && reached.covered && reached.basic_portion == yuan(1'000));
static_assert(reached.rate_applied == percent(70) && reached.basic_aid == yuan(100) && reached.residual == yuan(900));
static_assert(reached.cap_reached && reached.triggered && reached.tilt_portion == yuan(15'000));
static_assert(reached.tilt_aid == yuan(9'000) && reached.total_aid == yuan(9'100) &&
              reached.patient_pays == -yuan(8'100));
static_assert(reached.after.amounts() == aid_year{.deductible_base = yuan(58'000),
                                                  .basic_paid = yuan(30'000),
                                                  .residual = yuan(28'000),
                                                  .tilted = yuan(15'000),
                                                  .tilt_paid = yuan(9'000)});
static_assert(reached.basic.terms.source.article == "art. 9, 10" && reached.tilt.terms.source.article == "art. 11");
static_assert(settle(subsistence, yuan(1), outpatient).value().basic.terms.source.article == "art. 8, 10");
// One fen short of the cap it all waits.
constexpr auto short_of_cap = *settle(subsistence, 142.84_yuan, year);
static_assert(short_of_cap.basic_aid == 99.99_yuan && !short_of_cap.cap_reached && !short_of_cap.triggered);
static_assert(short_of_cap.tilt_aid == zero && short_of_cap.after.amounts().tilted == zero);
static_assert(short_of_cap.after.amounts().residual == 27'142.85_yuan);
static_assert(settle(subsistence, 142.85_yuan, year).value().triggered);
// The next claim tilts only what is new, and what the tilt cap cuts off is never paid later.
constexpr auto next = *settle(subsistence, yuan(5'000), [](aid_input& in) { in.before = reached.after; });
static_assert(next.basic_aid == zero && next.tilt_portion == yuan(5'000) && next.tilt_aid == yuan(1'000));
static_assert(next.after.amounts() == aid_year{.deductible_base = yuan(63'000),
                                               .basic_paid = yuan(30'000),
                                               .residual = yuan(33'000),
                                               .tilted = yuan(20'000),
                                               .tilt_paid = yuan(10'000)});

// Outpatient cost does not meet the inpatient deductible, nor need it.
static_assert(settle(margin, yuan(500), outpatient).value().after.amounts().deductible_base == zero);
static_assert(settle(margin, yuan(500), outpatient).value().basic_portion == yuan(500));
static_assert(settle(margin, yuan(700), [](aid_input& in) { in.before = earlier({.deductible_base = yuan(2'000)}); })
                  .value()
                  .basic_portion == yuan(100));
static_assert(settle(margin, yuan(700),
                     [](aid_input& in) {
                       in.before = earlier({.deductible_base = yuan(9'000)});
                       in.deductible_basis = deductible_basis::per_claim;
                     })
                  .value()
                  .basic_portion == zero);

// The cap is shared by both kinds of care, and it is that of the category now.
constexpr auto visit_after(money paid) {
  return *settle(margin, yuan(1'000),
                 [=](aid_input& in) { outpatient(in), in.before = earlier({.basic_paid = paid}); });
}
static_assert(visit_after(yuan(9'800)).basic_aid == yuan(200));
constexpr auto demoted = visit_after(yuan(28'000));
static_assert(demoted.basic_aid == zero && demoted.cap_reached && demoted.triggered &&
              demoted.after.amounts().basic_paid == yuan(28'000));

// Several identities (art. 12): by rank, or by what each brings for this claim; on a tie the better rank.
constexpr auto dialysis = [](aid_input& in) { in.care = care::outpatient, in.disease = disease::esrd_dialysis; };
constexpr auto by_result = [](aid_input& in) { dialysis(in), in.best_by = best_by::result; };
constexpr auto of_both = *settle(subsistence | rural_at_risk | ordinary, yuan(39'000), dialysis);
static_assert(of_both.category == category::subsistence && of_both.total_aid == yuan(19'500));
static_assert(of_both.better_by_result && of_both.choice.outranked == rural_at_risk);
constexpr auto richer = *settle(subsistence | rural_at_risk | ordinary, yuan(39'000), by_result);
static_assert(richer.category == category::rural_at_risk && richer.basic_aid == yuan(10'000));
static_assert(richer.tilt_aid == yuan(9'600) && richer.total_aid == yuan(19'600) &&
              richer.patient_pays == yuan(19'400));
static_assert(!richer.better_by_result && richer.choice.decided_by == rural_at_risk &&
              richer.choice.outranked == subsistence && richer.choice.without_aid == ordinary);
static_assert(richer.after.amounts().basic_paid == yuan(10'000) && richer.after.amounts().tilted == yuan(16'000));
// Of a first claim from 38,000.06 to 39,999.98 yuan, and to a fen.
constexpr bool parts_at(money x) {
  const bool apart = settle(subsistence | margin, x, dialysis).value().better_by_result;
  const auto chosen = *settle(subsistence | margin, x, by_result);
  return apart && chosen.category == category::margin && chosen.total_aid > total(subsistence, x, dialysis);
}
static_assert(!parts_at(38'000.05_yuan) && parts_at(38'000.06_yuan));
static_assert(parts_at(39'999.98_yuan) && !parts_at(39'999.99_yuan));
static_assert(settle(subsistence | margin, yuan(38'000), by_result).value().category ==
              category::subsistence);  // a tie
// The last of several may be the best; one identity, and a claim that does not count, have no better one.
constexpr auto near_cap = [](aid_input& in) {
  by_result(in), in.before = earlier({.basic_paid = yuan(10'000), .residual = yuan(10'000)});
};
static_assert(settle(destitute | subsistence | relapsed_poor | illness_poor, yuan(10'000), near_cap).value().category ==
              category::destitute);
static_assert(settle(subsistence | relapsed_poor | illness_poor, yuan(10'000), near_cap).value().category ==
              category::subsistence);
static_assert(settle(subsistence | relapsed_poor | illness_poor, yuan(19'000), near_cap).value().category ==
              category::illness_poor);
static_assert(!settle(margin, yuan(39'000), dialysis).value().better_by_result);
static_assert(!settle(monitored | rural_at_risk, yuan(39'000), dialysis).value().better_by_result);
static_assert(!settle(subsistence | margin, yuan(39'000), [](aid_input& in) { dialysis(in), in.referred = false; })
                   .value()
                   .better_by_result);
static_assert(settle(ordinary | orphan, yuan(39'000), by_result).value().category == category::none);
static_assert(settle(subsistence | margin, yuan(1), [](aid_input& in) {
                in.best_by = static_cast<best_by>(2);
              }).refused() == refusal{error::unknown_value, "best_by"});

// Not covered: no aid, no rate, no accumulator moves, the patient pays all of it.
constexpr bool not_covered(recipients who, auto change) {
  constexpr aid_year before{.deductible_base = yuan(57'000),
                            .basic_paid = yuan(29'900),
                            .residual = yuan(27'100),
                            .tilted = yuan(3),
                            .tilt_paid = yuan(1)};
  const auto s = settle(who, yuan(20'000), [=](aid_input& in) { in.before = earlier(before), change(in); });
  return !s->covered && s->basic_portion == zero && s->rate_applied == rate{} && s->basic_aid == zero &&
         s->residual == yuan(20'000) && !s->triggered && s->tilt_portion == zero && s->total_aid == zero &&
         s->patient_pays == yuan(20'000) && s->after.amounts() == before;
}
static_assert(not_covered(subsistence, [](aid_input& in) { in.designated = false; }));
static_assert(not_covered(subsistence, [](aid_input& in) { in.referred = false; }));
static_assert(not_covered(subsistence,
                          [](aid_input& in) { in.referred = false, in.residual_counts = residual_counts::all_care; }));
static_assert(not_covered(subsistence, [](aid_input& in) { outpatient(in), in.disease = disease::unlisted; }));
static_assert(not_covered(ordinary, nothing_else) && not_covered(orphan | lifted_poor, nothing_else));
static_assert(not_covered(ordinary, [](aid_input& in) { in.residual_counts = residual_counts::all_care; }));
static_assert(!not_covered(subsistence, nothing_else));
static_assert(!settle(ordinary, yuan(1), [](aid_input& in) { in.before = earlier({.basic_paid = yuan(30'000)}); })
                   .value()
                   .cap_reached);
// Not covered, yet the cap of the year stays reached; and a disease is not asked of a stay.
static_assert(settle(subsistence, yuan(1),
                     [](aid_input& in) {
                       in.designated = false;
                       in.before = earlier({.basic_paid = yuan(30'000)});
                     })
                  .value()
                  .cap_reached);
static_assert(settle(subsistence, yuan(1), [](aid_input& in) { in.disease = disease::unlisted; }).value().covered);

// Covered, but not on referral in the province: basic aid, and no tilt.
constexpr auto basic_only(auto change) {
  return *settle(subsistence, yuan(1'000), [=](aid_input& in) { year(in), change(in); });
}
constexpr auto excepted = basic_only([](aid_input& in) { in.referred = false, in.exception_granted = true; });
static_assert(excepted.covered && excepted.basic_aid == yuan(100) && excepted.cap_reached && !excepted.triggered);
static_assert(excepted.after.amounts().residual == yuan(27'100) && excepted.tilt_aid == zero);
constexpr auto away_from_home = basic_only([](aid_input& in) { in.in_province = false; });
static_assert(away_from_home.covered && away_from_home.basic_aid == yuan(100) && !away_from_home.triggered);
static_assert(away_from_home.residual == yuan(900) && away_from_home.after.amounts().residual == yuan(27'100));
// … but under all_care its residual waits for a claim that opens the tilt.
constexpr auto counted_away = basic_only([](aid_input& in) {
  in.in_province = false;
  in.residual_counts = residual_counts::all_care;
});
static_assert(counted_away.after.amounts().residual == yuan(28'000) && !counted_away.triggered &&
              counted_away.after.amounts().tilted == zero);

// tilt_base, tilt_threshold, rounding.
constexpr auto at_threshold(tilt_base base, tilt_threshold threshold) {
  return settle(subsistence, zero,
                [=](aid_input& in) {
                  in.before = earlier({.basic_paid = yuan(30'000), .residual = yuan(13'000)});
                  in.tilt_base = base;
                  in.tilt_threshold = threshold;
                })
      .value()
      .tilt_portion;
}
static_assert(at_threshold(tilt_base::excess, tilt_threshold::at_least) == zero);
static_assert(at_threshold(tilt_base::excess, tilt_threshold::above) == zero);
static_assert(at_threshold(tilt_base::whole, tilt_threshold::at_least) == yuan(13'000));
static_assert(at_threshold(tilt_base::whole, tilt_threshold::above) == zero);
constexpr auto odd(rounding mode) {
  return *settle(subsistence, fen(15), [=](aid_input& in) { in.rounding = mode; });  // 10.5 fen
}
static_assert(odd(rounding::half_up).basic_aid == fen(11) && odd(rounding::half_up).patient_pays == fen(4));
static_assert(odd(rounding::half_even).basic_aid == fen(10) && odd(rounding::truncate).basic_aid == fen(10));

constexpr refusal refused(recipients who, auto change) { return settle(who, yuan(1), change).refused(); }
constexpr auto contradicts = [](aid_input& in) { in.before = earlier({.tilt_paid = fen(1)}); };
constexpr auto without_disease = [](aid_input& in) { in.care = care::outpatient; };
constexpr refusal disease_missing{error::missing_input, "disease"};
static_assert(refused(margin, contradicts) == refusal{error::inconsistent_amounts, "tilt_paid_before"});
static_assert(refused(margin, [](aid_input& in) { in.before = earlier({.tilted = fen(1)}); }) ==
              refusal{error::inconsistent_amounts, "tilted_before"});
static_assert(refused(margin, without_disease) == disease_missing &&
              refused(ordinary, without_disease) == disease_missing);
static_assert(refused(margin, [](aid_input& in) { without_disease(in), contradicts(in); }).where == "tilt_paid_before");
static_assert(refused({}, [](aid_input& in) { without_disease(in), contradicts(in); }) == nobody_named);
static_assert(refused({}, [](aid_input& in) { without_disease(in), in.date = day_before; }) == not_in_force);
static_assert(refused({}, [](aid_input& in) { in.self_pay = -fen(1), in.date = day_before; }) == negative("self_pay"));
constexpr refusal refused_after(const aid_year& before) {
  return refused(margin, [=](aid_input& in) { in.before = earlier(before); });
}
static_assert(refused_after({.deductible_base = -fen(1)}) == negative("inpatient_before"));
static_assert(refused_after({.basic_paid = -fen(1)}) == negative("basic_paid_before"));
static_assert(refused_after({.residual = -fen(1)}) == negative("residual_before"));
static_assert(refused_after({.tilted = -fen(1)}) == negative("tilted_before"));
static_assert(refused_after({.tilt_paid = -fen(1)}) == negative("tilt_paid_before"));
static_assert(refused(margin, [](aid_input& in) { in.care = static_cast<care>(2); }) ==
              refusal{error::unknown_value, "care"});
static_assert(refused(margin, [](aid_input& in) { in.disease = static_cast<disease>(10); }) ==
              refusal{error::unknown_value, "disease"});
static_assert(refused_after({.residual = too_much}) == beyond_limit("residual_before"));
static_assert(refused_after({.deductible_base = money_limit}) == beyond_limit("inpatient_after"));
static_assert(settle(margin, yuan(1), [](aid_input& in) {
                in.date = first_day, in.before = start_of(calendar_year(2022));
              }).has_value());
static_assert(settle(destitute, money_limit, nothing_else).value().patient_pays == money_limit - yuan(40'000));

// ---- A better category can end with less ----------------------------------------------------------------------------

// Term by term each better category dominates each lesser one, and that is what the table promises. The total does not
// follow: the tilt opens when the category's own cap is reached, so a lower cap opens it earlier. On one outpatient
// bill of 39 000, subsistence gets 50 % = 19 500, which leaves the cap of 30 000 and with it the tilt untouched; margin
// gets 30 % = 11 700, cut at 10 000, and then 60 % of the 16 000 above the threshold: 9 600 more. The gazette says so
// (art. 8, 10, 11 together with 12), and 就高不就低 still ranks by the terms.
static_assert(better_category_never_has_worse_terms(sanmenxia::medical_aid_2022.terms,
                                                    sanmenxia::medical_aid_2022.ranking));
static_assert(best(margin | subsistence) == category::subsistence);
constexpr auto as_subsistence = *settle(subsistence, yuan(39'000), outpatient);
constexpr auto as_margin = *settle(margin, yuan(39'000), outpatient);
static_assert(as_subsistence.basic_aid == yuan(19'500) && !as_subsistence.triggered);
static_assert(as_subsistence.total_aid == yuan(19'500));
static_assert(as_margin.basic.before_cap == yuan(11'700) && as_margin.basic_aid == yuan(10'000) && as_margin.triggered);
static_assert(as_margin.tilt_portion == yuan(16'000) && as_margin.tilt_aid == yuan(9'600));
static_assert(as_margin.total_aid == yuan(19'600) && as_margin.total_aid > as_subsistence.total_aid);
static_assert(settle(margin | subsistence, yuan(39'000), outpatient).value().total_aid == yuan(19'500));

// ---- SX-MA-08: the aid base -----------------------------------------------------------------------------------------

using base_input = sanmenxia::aid_base_rule<>::input;
constexpr auto aid_base(insurance kind, maybe<money> paid, maybe<money> assumed, maybe<date> on = {}) {
  return sanmenxia::aid_base({.insurance = kind,
                              .in_scope_cost = yuan(20'000),
                              .insurance_paid = paid,
                              .assumed_payment = assumed,
                              .date = on});
}
static_assert(aid_base(insurance::resident, yuan(12'000), {}).value().self_pay == yuan(8'000));
static_assert(aid_base(insurance::employee, yuan(12'000), {}).value().self_pay == yuan(8'000));
static_assert(aid_base(insurance::uninsured, {}, yuan(12'000)).value().self_pay == yuan(8'000));
static_assert(aid_base(insurance::resident, yuan(20'000), {}).value().self_pay == zero);
static_assert(aid_base(insurance::resident, zero, {}).value().self_pay == yuan(20'000));
// What the branch does not use is ignored, once its sign and its limit are right.
static_assert(aid_base(insurance::resident, yuan(12'000), yuan(99'000)).value().self_pay == yuan(8'000));
static_assert(aid_base(insurance::uninsured, yuan(99'000), yuan(12'000)).value().self_pay == yuan(8'000));
static_assert(aid_base(insurance::resident, yuan(1), -fen(1)).refused() == negative("assumed_payment"));
static_assert(aid_base(insurance::uninsured, too_much, yuan(1)).refused() == beyond_limit("insurance_paid"));

static_assert(aid_base(insurance::resident, {}, yuan(1)).refused() == refusal{error::missing_input, "insurance_paid"});
static_assert(aid_base(insurance::employee, {}, yuan(1)).refused() == refusal{error::missing_input, "insurance_paid"});
static_assert(aid_base(insurance::uninsured, yuan(1), {}).refused() ==
              refusal{error::external_parameter_missing, "assumed_payment"});
static_assert(aid_base(insurance::resident, 20'000.01_yuan, {}).refused() ==
              refusal{error::inconsistent_amounts, "insurance_paid"});
static_assert(aid_base(insurance::uninsured, {}, 20'000.01_yuan).refused() ==
              refusal{error::inconsistent_amounts, "assumed_payment"});
static_assert(aid_base(insurance::resident, yuan(1), {}, first_day).has_value());
static_assert(aid_base(insurance::resident, {}, {}, day_before).refused() == not_in_force);
static_assert(aid_base(insurance::resident, -fen(1), {}, day_before).refused() == negative("insurance_paid"));
static_assert(sanmenxia::aid_base({.insurance = insurance::resident, .in_scope_cost = -fen(1)}).refused() ==
              negative("in_scope_cost"));
static_assert(aid_base(static_cast<insurance>(3), {}, {}).refused() == refusal{error::unknown_value, "insurance"});

// ---- SX-MA-11: unreferred care --------------------------------------------------------------------------------------

constexpr auto care_of(bool referred, bool exception_granted) {
  return *sanmenxia::unreferred_care(
      {.self_pay = yuan(500), .referred = referred, .exception_granted = exception_granted});
}
static_assert(care_of(true, false).counted && care_of(true, false).counted_self_pay == yuan(500));
static_assert(care_of(true, true).counted && care_of(false, true).counted_self_pay == yuan(500));
static_assert(!care_of(false, false).counted && care_of(false, false).counted_self_pay == zero);
static_assert(!sanmenxia::unreferred_care({.self_pay = zero, .referred = false}).value().counted);
static_assert(sanmenxia::unreferred_care({.self_pay = -fen(1), .referred = true, .date = day_before}).refused() ==
              negative("self_pay"));
static_assert(sanmenxia::unreferred_care({.self_pay = zero, .referred = true, .date = day_before}).refused() ==
              not_in_force);
static_assert(sanmenxia::unreferred_care({.self_pay = zero, .referred = true, .date = first_day}).has_value());

// ---- SX-MA-15: in force ---------------------------------------------------------------------------------------------

constexpr auto on(date d, accumulator_start start = {}) {
  return *sanmenxia::medical_aid_in_force({.date = d, .accumulator_start = start});
}
static_assert(!on(day_before).in_force && on(first_day).in_force && on(date(2199, 12, 31)).in_force);
static_assert(on(day_before).valid_from == first_day && on(day).valid_from == first_day);
static_assert(!on(date(2021, 12, 31)).scheme_merged && on(date(2022, 1, 1)).scheme_merged && on(day).scheme_merged);
static_assert(!on(day_before).accumulators_from && !on(day_before, accumulator_start::year_start).accumulators_from);
static_assert(on(first_day).accumulators_from == first_day && on(date(2022, 12, 31)).accumulators_from == first_day);
static_assert(on(first_day, accumulator_start::year_start).accumulators_from == date(2022, 1, 1));
static_assert(on(date(2023, 1, 1)).accumulators_from == date(2023, 1, 1));
static_assert(on(date(2024, 6, 30)).accumulators_from == date(2024, 1, 1));
static_assert(on(date(2024, 6, 30), accumulator_start::year_start).accumulators_from == date(2024, 1, 1));
static_assert(sanmenxia::medical_aid_in_force({.date = day, .accumulator_start = static_cast<accumulator_start>(2)})
                  .refused() == refusal{error::unknown_value, "accumulator_start"});
static_assert(sanmenxia::medical_aid_in_force({.date = date(2200, 1, 1)}).refused() ==
              refusal{error::invalid_date, "date"});

// ---- What does not compile ------------------------------------------------------------------------------------------

static_assert(!std::default_initializable<aid_input> && !std::default_initializable<visit_input>);
static_assert(!std::default_initializable<stay_input> && !std::default_initializable<tilt_input>);
static_assert(!std::default_initializable<cap_input> && !std::default_initializable<base_input>);
static_assert(!std::convertible_to<sanmenxia::inpatient_aid_rule<>::input, sanmenxia::outpatient_aid_rule<>::input>);

// ---- What-if: an outpatient deductible, which the gazette does not have, is met by no inpatient base ----------------

constexpr sanmenxia::medical_aid_policy with_outpatient_deductible = [] {
  sanmenxia::medical_aid_policy table = sanmenxia::medical_aid_2022;
  table.terms[category::margin].outpatient.deductible = yuan(1'000);
  return table;
}();
static_assert(sanmenxia::medical_aid({.date = date(2023, 3, 1),
                                      .recipients = recipient::margin,
                                      .care = care::outpatient,
                                      .disease = disease::cml,
                                      .self_pay = yuan(1'000),
                                      .referred = true,
                                      .in_province = true,
                                      .before = earlier({.deductible_base = yuan(5'000)})},
                                     with_outpatient_deductible)
                  .value()
                  .basic_aid == yuan(0));

}  // namespace sanmenxia_tests
