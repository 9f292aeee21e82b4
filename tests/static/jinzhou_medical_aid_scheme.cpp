// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/medical_aid_scheme.hpp>

#include "expect.hpp"
#include "rule_checks.hpp"

namespace jinzhou_scheme_tests {

using namespace gongbao;
using namespace rule_checks;
using enum recipient;
using gongbao::category;

constexpr date day(2023, 5, 1);
constexpr date first_day(2023, 1, 1);
constexpr date day_before(2022, 12, 31);
constexpr money zero = yuan(0);
constexpr auto fresh = start_of(calendar_year(2023));
constexpr recipients nobody{};
constexpr recipients unheard_of = recipients::from_bits(1U << 11);

constexpr refusal nobody_named{error::unknown_recipient, "recipients"};
constexpr refusal no_subgroup{error::subgroup_required, "recipients"};
constexpr refusal not_in_force{error::not_in_force, "date"};

constexpr recipient everyone[] = {destitute,     orphan, subsistence,  relapsed_poor, monitored, other_monitored,
                                  rural_at_risk, margin, illness_poor, lifted_poor,   ordinary};

constexpr jinzhou::aid_account earlier(const aid_year& amounts) { return jinzhou::aid_account::stated(amounts); }

/// A condition holds for each identity that some set names, and for no other.
constexpr bool only_for(recipients some, auto holds) {
  for (const recipient r : everyone)
    if (holds(r) != some.contains(r)) return false;
  return true;
}

static_assert(jinzhou::premium_subsidy_2023.in_force == period::since(first_day));
static_assert(jinzhou::critical_illness_2023.in_force == period::since(first_day));
static_assert(jinzhou::burden_alert_2023.in_force == period::since(first_day));

// ---- JZ-MA-02: premium subsidy --------------------------------------------------------------------------------------

using premium_input = jinzhou::premium_subsidy_rule<>::input;
constexpr auto premium(recipients who, auto change) {
  premium_input in{.date = day, .recipients = who, .premium = yuan(1'000)};
  change(in);
  return jinzhou::premium_subsidy(in);
}
constexpr auto premium(recipients who) {
  return *premium(who, [](premium_input&) {});
}
constexpr auto during(recipients who) {
  return *premium(who, [](premium_input& in) { in.transition = true; });
}
constexpr auto afterwards(recipients who, money fixed) {
  return *premium(who, [=](premium_input& in) { in.transition = false, in.fixed_subsidy = fixed; });
}
constexpr bool pays(const jinzhou::premium_subsidy_rule<>::output& o, money subsidy, maybe<rate> share) {
  return o.subsidy == subsidy && o.share == share;
}
constexpr maybe<rate> no_share{};

// A premium of a thousand yuan shows a thousandth of a percent as one fen.
static_assert(pays(premium(destitute), yuan(1'000), percent(100)) && pays(premium(orphan), yuan(1'000), percent(100)) &&
              pays(premium(margin), yuan(600), percent(60)));
static_assert(pays(during(relapsed_poor), yuan(1'000), percent(100)));
static_assert(pays(during(subsistence), yuan(1'000), percent(100)));
static_assert(pays(during(monitored), yuan(1'000), percent(100)));
static_assert(pays(during(other_monitored), zero, percent(0)) && pays(during(illness_poor), zero, percent(0)));
static_assert(pays(during(lifted_poor), zero, percent(0)) && pays(during(ordinary), zero, percent(0)));
static_assert(pays(during(other_monitored | illness_poor | lifted_poor | ordinary), zero, percent(0)));

// After the transition period a fixed sum, never more than the premium.
static_assert(pays(afterwards(relapsed_poor, yuan(300)), yuan(300), no_share));
static_assert(pays(afterwards(subsistence, yuan(300)), yuan(300), no_share));
static_assert(pays(afterwards(monitored, yuan(300)), yuan(300), no_share));
static_assert(pays(afterwards(monitored, 999.99_yuan), 999.99_yuan, no_share));
static_assert(pays(afterwards(monitored, yuan(1'000)), yuan(1'000), no_share));
static_assert(pays(afterwards(monitored, 1'000.01_yuan), yuan(1'000), no_share));
static_assert(pays(afterwards(subsistence, zero), zero, no_share));
static_assert(pays(afterwards(subsistence | other_monitored, zero), zero, no_share));

// The highest of all identities; on a tie the greater share, and a fixed sum after every share.
static_assert(pays(afterwards(margin | monitored, 599.99_yuan), yuan(600), percent(60)));
static_assert(pays(afterwards(margin | monitored, yuan(600)), yuan(600), percent(60)));
static_assert(pays(afterwards(margin | monitored, 600.01_yuan), 600.01_yuan, no_share));
static_assert(pays(afterwards(margin | subsistence, zero), yuan(600), percent(60)));
static_assert(pays(during(margin | relapsed_poor), yuan(1'000), percent(100)));
static_assert(pays(premium(margin | illness_poor | ordinary), yuan(600), percent(60)));
// With destitute or orphan nothing of the transition is asked for, or looked at.
static_assert(pays(premium(destitute | subsistence | margin), yuan(1'000), percent(100)));
static_assert(pays(premium(orphan | monitored), yuan(1'000), percent(100)));
static_assert(pays(afterwards(orphan | relapsed_poor, yuan(5'000)), yuan(1'000), percent(100)));
// An identity that is not subsidised does not ask for the transition either.
static_assert(pays(premium(margin | other_monitored | rural_at_risk), yuan(600), percent(60)));

// Rounded once: 60 % of 350.01 is 210.006; 60 % never leaves half a fen, so the half is shown with 50 %.
constexpr money premium_rounded(money p, rounding mode) {
  return premium(margin, [=](premium_input& in) { in.premium = p, in.rounding = mode; }).value().subsidy;
}
static_assert(premium_rounded(350.01_yuan, rounding::half_up) == 210.01_yuan);
static_assert(premium_rounded(350.01_yuan, rounding::half_even) == 210.01_yuan);
static_assert(premium_rounded(350.01_yuan, rounding::truncate) == yuan(210));
static_assert(premium_rounded(350.04_yuan, rounding::half_up) == 210.02_yuan);  // 210.024
constexpr auto half_share = [] {
  jinzhou::premium_subsidy_policy p = jinzhou::premium_subsidy_2023;
  p.terms[margin].share = percent(50);
  return p;
}();
constexpr premium_input five_fen{.date = day, .recipients = margin, .premium = fen(5)};
static_assert(jinzhou::premium_subsidy(five_fen, half_share).value().subsidy == fen(3));
static_assert(jinzhou::premium_subsidy(
                  {.date = day, .recipients = margin, .premium = fen(5), .rounding = rounding::half_even}, half_share)
                  .value()
                  .subsidy == fen(2));
// The share is that of the identity also where it comes to nothing.
static_assert(pays(*premium(margin, [](premium_input& in) { in.premium = fen(1), in.rounding = rounding::truncate; }),
                   zero, percent(60)));
static_assert(pays(*premium(destitute | margin, [](premium_input& in) { in.premium = zero; }), zero, percent(100)));
static_assert(pays(*premium(subsistence | margin,
                            [](premium_input& in) {
                              in.premium = zero, in.transition = false, in.fixed_subsidy = yuan(300);
                            }),
                   zero, percent(60)));
static_assert(pays(*premium(margin, [](premium_input& in) { in.premium = fen(1); }), fen(1), percent(60)));
static_assert(pays(*premium(destitute, [](premium_input& in) { in.premium = zero; }), zero, percent(100)));
static_assert(pays(*premium(destitute, [](premium_input& in) { in.premium = money_limit; }), money_limit,
                   percent(100)));

// What is asked for, and of whom.
constexpr auto without_premium = [](premium_input& in) { in.premium = {}; };
constexpr refusal premium_refused(recipients who, auto change) { return premium(who, change).refused(); }
constexpr refusal premium_refused(recipients who) {
  return premium_refused(who, [](premium_input&) {});
}
constexpr recipients subsidised = destitute | orphan | relapsed_poor | subsistence | monitored | margin;
static_assert(only_for(subsidised, [](recipient r) {
  return r != rural_at_risk && premium(r, without_premium) == error::external_parameter_missing;
}));
static_assert(premium_refused(margin, without_premium) == external("premium"));
static_assert(premium_refused(monitored, without_premium) == external("premium"));
static_assert(only_for(relapsed_poor | subsistence | monitored, [](recipient r) {
  return r != rural_at_risk && premium(r, [](premium_input&) {}) == error::external_parameter_missing;
}));
static_assert(premium_refused(margin | subsistence) == external("transition"));
static_assert(premium_refused(relapsed_poor, [](premium_input& in) { in.fixed_subsidy = yuan(1); }) ==
              external("transition"));
static_assert(premium_refused(monitored, [](premium_input& in) { in.transition = false; }) ==
              external("fixed_subsidy"));
static_assert(premium(illness_poor | other_monitored, without_premium).value().subsidy == zero);

// The umbrella without its sub-group: alone also without a premium.
static_assert(premium_refused(rural_at_risk) == no_subgroup);
static_assert(premium_refused(rural_at_risk, without_premium) == no_subgroup);
static_assert(premium_refused(rural_at_risk | illness_poor | lifted_poor | ordinary, without_premium) == no_subgroup);
static_assert(premium_refused(rural_at_risk | margin) == no_subgroup);
static_assert(premium_refused(rural_at_risk | margin, without_premium) == external("premium"));
static_assert(pays(premium(rural_at_risk | destitute), yuan(1'000), percent(100)));
static_assert(pays(premium(rural_at_risk | orphan), yuan(1'000), percent(100)));
static_assert(pays(during(rural_at_risk | subsistence), yuan(1'000), percent(100)));
static_assert(pays(afterwards(rural_at_risk | subsistence, yuan(300)), yuan(300), no_share));
static_assert(pays(premium(rural_at_risk | other_monitored), zero, percent(0)));
static_assert(pays(during(rural_at_risk | monitored), yuan(1'000), percent(100)));
static_assert(pays(during(rural_at_risk | relapsed_poor), yuan(1'000), percent(100)));

static_assert(premium_refused(margin, [](premium_input& in) { in.premium = -fen(1); }) == negative("premium"));
static_assert(premium_refused(margin, [](premium_input& in) { in.fixed_subsidy = -fen(1); }) ==
              negative("fixed_subsidy"));  // though nobody asks for it
static_assert(premium_refused(margin, [](premium_input& in) { in.premium = too_much; }) == beyond_limit("premium"));
static_assert(premium_refused(margin, [](premium_input& in) { in.fixed_subsidy = too_much; }) ==
              beyond_limit("fixed_subsidy"));
static_assert(premium_refused(margin, [](premium_input& in) { in.rounding = static_cast<rounding>(3); }) ==
              unknown("rounding"));
static_assert(premium_refused(margin, [](premium_input& in) { in.date = day_before; }) == not_in_force);
static_assert(premium_refused(nobody) == nobody_named && premium_refused(unheard_of) == nobody_named);
static_assert(premium_refused(nobody, [](premium_input& in) { in.date = day_before; }) == not_in_force);
static_assert(premium_refused(nobody, [](premium_input& in) { in.date = day_before, in.premium = -fen(1); }) ==
              negative("premium"));
static_assert(premium(margin, [](premium_input& in) { in.date = first_day; }).has_value());
static_assert(premium(margin, [](premium_input& in) { in.date = first_day + days(1); }).has_value());

// A what-if: another period, and less than the whole premium for orphans, so that the transition matters beside them.
constexpr auto premium_what_if = [] {
  jinzhou::premium_subsidy_policy p = jinzhou::premium_subsidy_2023;
  p.in_force = period(date(2020, 1, 1), date(2020, 12, 31));
  p.terms[orphan].share = percent(90);
  return p;
}();
constexpr premium_input orphan_in_2020{.date = date(2020, 12, 31),
                                       .recipients = orphan | subsistence,
                                       .premium = yuan(1'000),
                                       .transition = false,
                                       .fixed_subsidy = yuan(950)};
static_assert(pays(*jinzhou::premium_subsidy(orphan_in_2020, premium_what_if), yuan(950), no_share));
static_assert(jinzhou::premium_subsidy(orphan_in_2020) == error::not_in_force);

constexpr bool shares_checked(rate share) {
  auto terms = jinzhou::premium_subsidy_2023.terms;
  terms[margin].share = share;
  return jinzhou::premium_shares_within_unit(terms);
}
static_assert(shares_checked(percent(0)) && shares_checked(percent(100)));
static_assert(!shares_checked(100.001_percent) && !shares_checked(rate::from_millipercent(-1)));
static_assert(!jinzhou::every_premium_share_cites_its_article({{margin, {.share = percent(60)}}}));

// ---- JZ-MA-03: critical-illness insurance ---------------------------------------------------------------------------

using critical_input = jinzhou::critical_illness_payment_rule<>::input;
constexpr auto critical(recipients who, auto change) {
  critical_input in{.date = day, .recipients = who, .payable_base = yuan(1'000)};
  change(in);
  return jinzhou::critical_illness_payment(in);
}
constexpr auto critical(recipients who) {
  return *critical(who, [](critical_input&) {});
}
constexpr bool at_rate(recipients who, rate r, money payment) {
  return critical(who).rate_applied == r && critical(who).payment == payment;
}
static_assert(at_rate(subsistence, percent(75), yuan(750)) && at_rate(destitute, percent(75), yuan(750)));
static_assert(at_rate(orphan, percent(75), yuan(750)) && at_rate(relapsed_poor, percent(75), yuan(750)));
static_assert(at_rate(monitored, percent(70), yuan(700)) && at_rate(other_monitored, percent(70), yuan(700)));
static_assert(at_rate(margin, percent(70), yuan(700)) && at_rate(illness_poor, percent(70), yuan(700)));
static_assert(at_rate(lifted_poor, percent(70), yuan(700)) && at_rate(ordinary, percent(70), yuan(700)));
static_assert(at_rate(margin | orphan, percent(75), yuan(750)) && at_rate(recipients::all(), percent(75), yuan(750)));

// Another general rate moves the general rate only.
constexpr rate rate_with(recipients who, rate base) {
  return critical(who, [=](critical_input& in) { in.base_rate = base; }).value().rate_applied;
}
static_assert(rate_with(margin, percent(80)) == percent(80) && rate_with(margin, percent(60)) == percent(60));
static_assert(rate_with(margin, percent(0)) == percent(0) && rate_with(margin, percent(100)) == percent(100));
static_assert(rate_with(subsistence, percent(60)) == percent(75) && rate_with(subsistence, percent(75)) == percent(75));
static_assert(rate_with(subsistence, percent(80)) == percent(75) && rate_with(orphan, percent(100)) == percent(75));

// Rounded once: 75 % of 3.33 is 2.4975; of 0.02 1.5 fen, of 0.06 4.5 fen.
constexpr money critical_rounded(money base, rounding mode) {
  return critical(orphan, [=](critical_input& in) { in.payable_base = base, in.rounding = mode; }).value().payment;
}
static_assert(critical_rounded(3.33_yuan, rounding::half_up) == 2.50_yuan);
static_assert(critical_rounded(3.33_yuan, rounding::truncate) == 2.49_yuan);
static_assert(critical_rounded(fen(2), rounding::half_up) == fen(2) &&
              critical_rounded(fen(2), rounding::half_even) == fen(2));
static_assert(critical_rounded(fen(6), rounding::half_up) == fen(5) &&
              critical_rounded(fen(6), rounding::half_even) == fen(4));
static_assert(critical_rounded(fen(6), rounding::truncate) == fen(4));
static_assert(critical_rounded(zero, rounding::half_up) == zero);

constexpr refusal critical_refused(recipients who, auto change) { return critical(who, change).refused(); }
constexpr refusal critical_refused(recipients who) {
  return critical_refused(who, [](critical_input&) {});
}
static_assert(critical_refused(rural_at_risk) == no_subgroup &&
              critical_refused(rural_at_risk | margin) == no_subgroup);
static_assert(critical_refused(rural_at_risk | illness_poor | lifted_poor | ordinary) == no_subgroup);
static_assert(at_rate(rural_at_risk | subsistence, percent(75), yuan(750)));
static_assert(at_rate(rural_at_risk | destitute, percent(75), yuan(750)));
static_assert(at_rate(rural_at_risk | orphan, percent(75), yuan(750)));
static_assert(at_rate(rural_at_risk | relapsed_poor, percent(75), yuan(750)));
static_assert(at_rate(rural_at_risk | monitored, percent(70), yuan(700)));
static_assert(at_rate(rural_at_risk | other_monitored, percent(70), yuan(700)));

constexpr auto base_above = [](critical_input& in) { in.base_rate = 100.001_percent; };
static_assert(critical_refused(margin, base_above) == beyond_limit("base_rate"));
static_assert(critical_refused(rural_at_risk, base_above) == beyond_limit("base_rate"));
static_assert(critical(subsistence, base_above).value().rate_applied ==
              percent(75));  // not used, so not held against 100 %
static_assert(critical_refused(subsistence, [](critical_input& in) { in.base_rate = rate::from_millipercent(-1); }) ==
              negative("base_rate"));
static_assert(critical_refused(margin, [](critical_input& in) { in.payable_base = -fen(1); }) ==
              negative("payable_base"));
static_assert(critical_refused(margin, [](critical_input& in) { in.payable_base = too_much; }) ==
              beyond_limit("payable_base"));
static_assert(critical_refused(margin, [](critical_input& in) { in.rounding = static_cast<rounding>(3); }) ==
              unknown("rounding"));
static_assert(critical_refused(nobody) == nobody_named && critical_refused(unheard_of) == nobody_named);
static_assert(critical_refused(rural_at_risk, [](critical_input& in) { in.date = day_before; }) == not_in_force);
static_assert(critical(margin, [](critical_input& in) { in.date = first_day; }).has_value());
static_assert(critical(orphan, [](critical_input& in) { in.payable_base = money_limit; }).value().payment ==
              74'999'999'999.99_yuan);

constexpr auto critical_what_if = [] {
  jinzhou::critical_illness_policy p = jinzhou::critical_illness_2023;
  p.favoured |= recipient::margin;
  p.favoured_rate = percent(80);
  return p;
}();
constexpr critical_input margin_in_2023{.date = day, .recipients = margin, .payable_base = yuan(1'000)};
static_assert(jinzhou::critical_illness_payment(margin_in_2023, critical_what_if).value().payment == yuan(800));

// ---- JZ-MA-08: bed-day quota ----------------------------------------------------------------------------------------

using quota_input = jinzhou::bed_day_quota_rule<>::input;
constexpr auto stay(recipients who, money cost, auto change) {
  quota_input in{
      .date = day, .recipients = who, .days = 30, .quota = yuan(120), .in_scope_cost = cost, .before = fresh};
  change(in);
  return jinzhou::bed_day_quota(in);
}
constexpr auto stay(recipients who, money cost) {
  return *stay(who, cost, [](quota_input&) {});
}
constexpr auto limited = [](quota_input& in) { in.quota_when_cheaper = quota_when_cheaper::limited; };
constexpr auto shared = [](quota_input& in) { in.quota_cap = quota_cap::shared; };
constexpr bool splits(const jinzhou::bed_day_quota_rule<>::output& o, money aid, money patient, money hospital) {
  return o.quota_aid == aid && o.patient_pays == patient && o.hospital_pays == hospital;
}

static_assert(only_for(subsistence | destitute | orphan, [](recipient r) { return stay(r, yuan(5'000)).eligible; }));
static_assert(stay(margin | orphan, yuan(5'000)).eligible && !stay(margin | monitored, yuan(5'000)).eligible);
static_assert(stay(ordinary, yuan(5'000), [](quota_input& in) { in.other_hardship = true; }).value().eligible);

// Aid, patient, hospital; around the day where the quota meets the cost.
static_assert(splits(stay(subsistence, yuan(5'000)), yuan(3'600), zero, yuan(1'400)));
static_assert(splits(stay(subsistence, 3'600.01_yuan), yuan(3'600), zero, fen(1)));
static_assert(splits(stay(subsistence, yuan(3'600)), yuan(3'600), zero, zero));
static_assert(splits(stay(subsistence, 3'599.99_yuan), yuan(3'600), zero, zero));  // full even above the cost
static_assert(splits(*stay(subsistence, 3'599.99_yuan, limited), 3'599.99_yuan, zero, zero));
static_assert(splits(*stay(subsistence, yuan(3'600), limited), yuan(3'600), zero, zero));
static_assert(splits(*stay(subsistence, 3'600.01_yuan, limited), yuan(3'600), zero, fen(1)));
static_assert(splits(stay(margin, yuan(5'000)), zero, yuan(5'000), zero));
static_assert(splits(*stay(margin, yuan(5'000), [](quota_input& in) { in.other_hardship = true; }), yuan(3'600), zero,
                     yuan(1'400)));
constexpr auto insured = [](quota_input& in) { in.insurance_paid = yuan(3'000); };
static_assert(splits(*stay(orphan, yuan(5'000), insured), yuan(3'600), zero, zero));
static_assert(splits(*stay(orphan, yuan(7'000), insured), yuan(3'600), zero, yuan(400)));
static_assert(splits(*stay(margin, yuan(7'000), insured), zero, yuan(4'000), zero));
static_assert(splits(*stay(orphan, yuan(3'000), insured), yuan(3'600), zero, zero));
static_assert(splits(*stay(orphan, yuan(3'001),
                           [](quota_input& in) {
                             limited(in);
                             insured(in);
                           }),
                     yuan(1), zero, zero));
static_assert(splits(*stay(orphan, yuan(100), [](quota_input& in) { in.days = 0; }), zero, zero, yuan(100)));
static_assert(splits(*stay(orphan, yuan(100), [](quota_input& in) { in.days = 1; }), yuan(120), zero, zero));
static_assert(splits(*stay(orphan, yuan(100), [](quota_input& in) { in.quota = zero; }), zero, zero, yuan(100)));

// The annual basic cap: outside it, or shared with it. What the cap cuts off, the hospital bears, never the patient.
constexpr auto stay_after(money paid_before, auto change, recipients who = subsistence) {
  return *stay(who, yuan(5'000), [=](quota_input& in) {
    in.before = earlier({.basic_paid = paid_before});
    change(in);
  });
}
constexpr auto separate = [](quota_input&) {};
static_assert(stay_after(yuan(19'000), separate).quota_aid == yuan(3'600));
constexpr money paid_after(money paid_before, auto change, recipients who = subsistence) {
  return stay_after(paid_before, change, who).after.amounts().basic_paid;
}
static_assert(paid_after(yuan(19'000), separate) == yuan(19'000));
static_assert(splits(stay_after(yuan(19'000), shared), yuan(1'000), zero, yuan(4'000)));
static_assert(paid_after(yuan(19'000), shared) == yuan(20'000));
static_assert(stay_after(16'399.99_yuan, shared).quota_aid == yuan(3'600));
static_assert(stay_after(yuan(16'400), shared).quota_aid == yuan(3'600));
static_assert(paid_after(yuan(16'400), shared) == yuan(20'000));
static_assert(stay_after(16'400.01_yuan, shared).quota_aid == 3'599.99_yuan);
static_assert(stay_after(yuan(20'000), shared).quota_aid == zero);
static_assert(stay_after(yuan(25'000), shared).quota_aid == zero);
static_assert(paid_after(yuan(25'000), shared) == yuan(25'000));
static_assert(paid_after(yuan(19'000), shared, margin) == yuan(19'000));  // not covered
// Every identity has that cap, also where only 等 opens the quota and the table has no row.
constexpr bool has_cap_of_20_000(recipient who) {
  const auto accepted = [](quota_input& in) { in.other_hardship = true, in.quota_cap = quota_cap::shared; };
  return stay_after(yuan(16'400), accepted, who).quota_aid == yuan(3'600) &&
         stay_after(16'400.01_yuan, accepted, who).quota_aid == 3'599.99_yuan;
}
static_assert(only_for(recipients::all(), has_cap_of_20_000));
// Both readings at once.
static_assert(stay(subsistence, yuan(500),
                   [](quota_input& in) {
                     limited(in);
                     shared(in);
                     in.before = earlier({.basic_paid = yuan(19'400)});
                   })
                  .value()
                  .after.amounts()
                  .basic_paid == yuan(19'900));

// quota × days never leaves 64 bits: refused beyond the limit, and exact where a reading limits it.
constexpr auto endless = [](quota_input& in) { in.days = 999'999'999, in.quota = money_limit; };
constexpr refusal stay_refused(recipients who, money cost, auto change) { return stay(who, cost, change).refused(); }
static_assert(stay_refused(subsistence, yuan(5'000), endless) == beyond_limit("quota_aid"));
static_assert(stay(subsistence, yuan(5'000),
                   [](quota_input& in) {
                     endless(in);
                     limited(in);
                   })
                  .value()
                  .quota_aid == yuan(5'000));
static_assert(stay(subsistence, yuan(5'000),
                   [](quota_input& in) {
                     endless(in);
                     shared(in);
                   })
                  .value()
                  .quota_aid == yuan(20'000));
static_assert(stay(margin, yuan(5'000), endless).value().quota_aid == zero);
// 9 999 999 999 999 fen are 9 days of 1 111 111 111 111 fen.
constexpr auto nine_days = [](money quota) { return [=](quota_input& in) { in.days = 9, in.quota = quota; }; };
static_assert(stay(subsistence, zero, nine_days(fen(1'111'111'111'111))).value().quota_aid == money_limit);
static_assert(stay_refused(subsistence, zero, nine_days(fen(1'111'111'111'112))) == beyond_limit("quota_aid"));
static_assert(stay(subsistence, zero, [](quota_input& in) { in.days = 1, in.quota = money_limit; }).value().quota_aid ==
              money_limit);
static_assert(stay_refused(subsistence, yuan(5'000), [](quota_input& in) {
                shared(in);
                in.before = earlier({.basic_paid = too_much});
              }) == beyond_limit("basic_paid_before"));

static_assert(stay_refused(orphan, yuan(500), [](quota_input& in) { in.insurance_paid = 500.01_yuan; }) ==
              contradicts("insurance_paid"));
static_assert(stay_refused(margin, yuan(500), [](quota_input& in) { in.insurance_paid = 500.01_yuan; }) ==
              contradicts("insurance_paid"));
static_assert(stay(orphan, yuan(500), [](quota_input& in) { in.insurance_paid = yuan(500); }).has_value());
static_assert(stay_refused(orphan, yuan(1), [](quota_input& in) { in.days = -1; }) == negative("days"));
static_assert(stay_refused(margin, yuan(1), [](quota_input& in) { in.quota = -fen(1); }) == negative("quota"));
static_assert(stay_refused(orphan, -fen(1), [](quota_input&) {}) == negative("in_scope_cost"));
static_assert(stay_refused(orphan, yuan(1), [](quota_input& in) { in.insurance_paid = -fen(1); }) ==
              negative("insurance_paid"));
static_assert(stay_refused(orphan, yuan(1), [](quota_input& in) { in.before = earlier({.basic_paid = -fen(1)}); }) ==
              negative("basic_paid_before"));
static_assert(stay_refused(orphan, yuan(1), [](quota_input& in) { in.days = 1'000'000'000; }) == beyond_limit("days"));
static_assert(stay_refused(orphan, yuan(1), [](quota_input& in) { in.quota = too_much; }) == beyond_limit("quota"));
static_assert(stay_refused(orphan, too_much, [](quota_input&) {}) == beyond_limit("in_scope_cost"));
static_assert(stay_refused(orphan, yuan(1), [](quota_input& in) {
                in.quota_when_cheaper = static_cast<quota_when_cheaper>(2);
              }) == unknown("quota_when_cheaper"));
static_assert(stay_refused(orphan, yuan(1), [](quota_input& in) { in.quota_cap = static_cast<quota_cap>(2); }) ==
              unknown("quota_cap"));
static_assert(stay_refused(orphan, yuan(1), [](quota_input& in) { in.date = day_before; }) == not_in_force);
static_assert(stay(orphan, yuan(1), [](quota_input& in) { in.date = first_day; }).has_value());
static_assert(stay_refused(nobody, yuan(1), [](quota_input& in) { in.insurance_paid = yuan(2); }) == nobody_named);
static_assert(stay_refused(unheard_of, yuan(1), separate) == nobody_named);

// A what-if of the aid table moves the shared cap, and each category has its own.
constexpr auto aid_what_if = [] {
  jinzhou::medical_aid_policy p = jinzhou::medical_aid_2023;
  p.terms[category::subsistence].basic.cap = yuan(1'000);
  p.terms[category::margin].basic.cap = yuan(500);
  p.terms[category::illness_poor].basic.deductible = yuan(100);
  p.terms[category::illness_poor].basic.rate = percent(80);
  p.terms[category::illness_poor].basic.cap = yuan(400);
  return p;
}();
constexpr money shared_aid(recipients who) {
  quota_input in{.date = day,
                 .recipients = who,
                 .other_hardship = true,
                 .days = 30,
                 .quota = yuan(120),
                 .in_scope_cost = yuan(5'000),
                 .before = fresh,
                 .quota_cap = quota_cap::shared};
  return jinzhou::bed_day_quota(in, aid_what_if).value().quota_aid;
}
static_assert(shared_aid(subsistence) == yuan(1'000) && shared_aid(destitute) == yuan(3'600));
static_assert(shared_aid(margin) == yuan(500) && shared_aid(margin | monitored) == yuan(500));
static_assert(shared_aid(subsistence | margin) == yuan(1'000) && shared_aid(ordinary) == yuan(1'000));

// ---- JZ-MA-10: alerts -----------------------------------------------------------------------------------------------

using alert_input = jinzhou::burden_alert_rule<>::input;
constexpr auto alerts(recipients who, insurance by, money burden, auto change) {
  alert_input in{.recipients = who, .insurance = by, .burden = burden};
  change(in);
  return jinzhou::burden_alert(in);
}
constexpr auto alerts(recipients who, insurance by, money burden) {
  return *alerts(who, by, burden, [](alert_input&) {});
}
constexpr bool above_raises(recipients who, insurance by, money burden) {
  return alerts(who, by, burden, [](alert_input& in) { in.alert = alert::above; }).value().alerted;
}
/// The group and threshold, and both readings a fen below, at and a fen above it.
constexpr bool watches(recipients who, insurance by, alert_group group, money threshold) {
  return alerts(who, by, zero).alert_group == group && alerts(who, by, zero).threshold == threshold &&
         !alerts(who, by, threshold - fen(1)).alerted && alerts(who, by, threshold).alerted &&
         alerts(who, by, threshold + fen(1)).alerted && !above_raises(who, by, threshold - fen(1)) &&
         !above_raises(who, by, threshold) && above_raises(who, by, threshold + fen(1));
}
static_assert(only_for(recipients::all() - (illness_poor | ordinary), [](recipient r) {
  return watches(r, insurance::resident, alert_group::relapse_risk, yuan(5'000)) &&
         watches(r, insurance::employee, alert_group::relapse_risk, yuan(5'000)) &&
         watches(r | illness_poor, insurance::uninsured, alert_group::relapse_risk, yuan(5'000)) &&
         watches(r | ordinary, insurance::uninsured, alert_group::relapse_risk, yuan(5'000));
}));
static_assert(only_for(illness_poor | ordinary, [](recipient r) {
  return watches(r, insurance::resident, alert_group::poverty_risk, yuan(20'000)) &&
         watches(r, insurance::employee, alert_group::poverty_risk, yuan(50'000));
}));
static_assert(watches(illness_poor | ordinary, insurance::employee, alert_group::poverty_risk, yuan(50'000)));
static_assert(watches(recipients::all(), insurance::employee, alert_group::relapse_risk, yuan(5'000)));

constexpr refusal alert_refused(recipients who, insurance by, auto change) {
  return alerts(who, by, yuan(1), change).refused();
}
constexpr refusal alert_refused(recipients who, insurance by) {
  return alert_refused(who, by, [](alert_input&) {});
}
static_assert(alert_refused(ordinary, insurance::uninsured) == beyond_limit("insurance"));
static_assert(alert_refused(illness_poor, insurance::uninsured) == beyond_limit("insurance"));
static_assert(alert_refused(ordinary, static_cast<insurance>(3)) == unknown("insurance"));
static_assert(alert_refused(margin, insurance::resident, [](alert_input& in) { in.alert = static_cast<alert>(2); }) ==
              unknown("alert"));
static_assert(alert_refused(nobody, insurance::uninsured) == nobody_named);
static_assert(alert_refused(unheard_of, insurance::resident) == nobody_named);
static_assert(alert_refused(margin, insurance::resident, [](alert_input& in) { in.burden = -fen(1); }) ==
              negative("burden"));
static_assert(alert_refused(margin, insurance::resident, [](alert_input& in) { in.burden = too_much; }) ==
              beyond_limit("burden"));
// The day is tested only if it is given.
static_assert(alert_refused(nobody, insurance::uninsured, [](alert_input& in) { in.date = day_before; }) ==
              not_in_force);
static_assert(alerts(margin, insurance::resident, zero, [](alert_input& in) { in.date = first_day; }).has_value());
static_assert(alert_refused(margin, insurance::resident, [](alert_input& in) { in.date = date(2200, 1, 1); }) ==
              refusal{error::invalid_date, "date"});

constexpr auto alert_what_if = [] {
  jinzhou::alert_policy p = jinzhou::burden_alert_2023;
  p.poverty_risk[insurance::resident] = yuan(10'000);
  return p;
}();
constexpr alert_input patient{.recipients = ordinary, .insurance = insurance::resident, .burden = yuan(10'000)};
static_assert(jinzhou::burden_alert(patient, alert_what_if).value().alerted &&
              !jinzhou::burden_alert(patient).value().alerted);

// ---- JZ-MA-11: one-off aid ------------------------------------------------------------------------------------------

using look_back_input = jinzhou::look_back_aid_rule<>::input;
constexpr date confirmed(2023, 6, 15);
constexpr auto look_back(date on, money y, auto change) {
  look_back_input in{.confirmed = on, .look_back_self_pay = y, .before = start_of(calendar_year(on))};
  change(in);
  return jinzhou::look_back_aid(in);
}
constexpr auto look_back(date on, money y = zero) {
  return *look_back(on, y, [](look_back_input&) {});
}
constexpr auto day_included = [](look_back_input& in) { in.confirmation_day = confirmation_day::included; };
constexpr auto from_in_force = [](look_back_input& in) { in.pre_force_costs = pre_force_costs::excluded; };
constexpr auto own_deductible = [](look_back_input& in) { in.look_back_deductible = look_back_deductible::separate; };
constexpr bool spans(const jinzhou::look_back_aid_rule<>::output& o, date from, date to) {
  return o.window_from == from && o.window_to == to;
}

// The window.
static_assert(spans(look_back(confirmed), date(2022, 6, 15), date(2023, 6, 14)));
static_assert(spans(*look_back(confirmed, zero, day_included), date(2022, 6, 15), confirmed));
static_assert(spans(look_back(date(2024, 2, 28)), date(2023, 2, 28), date(2024, 2, 27)));
static_assert(spans(look_back(date(2024, 2, 29)), date(2023, 2, 28), date(2024, 2, 28)));
static_assert(spans(look_back(date(2024, 3, 1)), date(2023, 3, 1), date(2024, 2, 29)));
static_assert(spans(look_back(date(2025, 2, 28)), date(2024, 2, 28), date(2025, 2, 27)));
static_assert(spans(look_back(date(2025, 3, 1)), date(2024, 3, 1), date(2025, 2, 28)));
static_assert(spans(look_back(first_day), first_day - months(12), day_before));
static_assert(spans(look_back(date(2024, 1, 1)), first_day, date(2023, 12, 31)));
static_assert(spans(*look_back(confirmed, zero, from_in_force), first_day, date(2023, 6, 14)));
static_assert(spans(*look_back(date(2023, 12, 31), zero, from_in_force), first_day, date(2023, 12, 30)));
static_assert(spans(*look_back(date(2024, 1, 1), zero, from_in_force), first_day, date(2023, 12, 31)));
static_assert(spans(*look_back(date(2024, 1, 2), zero, from_in_force), date(2023, 1, 2), date(2024, 1, 1)));
// Confirmed on the first day, without what came before: nothing lies in the window, unless the day itself does.
static_assert(spans(*look_back(first_day, zero, from_in_force), first_day, day_before));
static_assert(spans(*look_back(first_day, zero,
                               [](look_back_input& in) {
                                 day_included(in);
                                 from_in_force(in);
                               }),
                    first_day, first_day));

// Deductible, rate and cap are those of basic aid.
static_assert(look_back(confirmed, 4'999.99_yuan).basic_portion == zero);
static_assert(look_back(confirmed, yuan(5'000)).basic_portion == zero);
static_assert(look_back(confirmed, 5'000.01_yuan).basic_portion == fen(1));
static_assert(look_back(confirmed, yuan(6'000)).basic_aid == yuan(500));
static_assert(look_back(confirmed, yuan(6'000)).basic.terms.rate == percent(50));
static_assert(look_back(confirmed, 44'999.98_yuan).basic_aid == 19'999.99_yuan);
static_assert(look_back(confirmed, yuan(45'000)).basic_aid == yuan(20'000) &&
              !look_back(confirmed, yuan(45'000)).basic.cut_by_cap());
static_assert(look_back(confirmed, 45'000.01_yuan).basic_aid == yuan(20'000) &&
              look_back(confirmed, 45'000.01_yuan).basic.cut_by_cap());
static_assert(look_back(confirmed, yuan(1'000'000)).basic_aid == yuan(20'000));

// One deductible with the year of confirmation, or one of its own.
constexpr auto after_3000 = [](look_back_input& in) { in.before = earlier({.deductible_base = yuan(3'000)}); };
constexpr auto with_shared = *look_back(confirmed, yuan(10'000), after_3000);
static_assert(with_shared.eligible && with_shared.basic_portion == yuan(8'000) && with_shared.basic_aid == yuan(4'000));
static_assert(with_shared.after.amounts() == aid_year{.deductible_base = yuan(13'000), .basic_paid = yuan(4'000)});
constexpr auto with_own = *look_back(confirmed, yuan(10'000), [](look_back_input& in) {
  after_3000(in);
  own_deductible(in);
});
static_assert(with_own.eligible && with_own.basic_portion == yuan(5'000) && with_own.basic_aid == yuan(2'500));
static_assert(with_own.after.amounts() == aid_year{.deductible_base = yuan(3'000), .basic_paid = yuan(2'500)});
constexpr money portion_after(money before, auto change) {
  return look_back(confirmed, yuan(10'000),
                   [=](look_back_input& in) {
                     in.before = earlier({.deductible_base = before});
                     change(in);
                   })
      .value()
      .basic_portion;
}
constexpr auto shared_deductible = [](look_back_input&) {};
static_assert(portion_after(4'999.99_yuan, shared_deductible) == 9'999.99_yuan);
static_assert(portion_after(yuan(5'000), shared_deductible) == yuan(10'000));
static_assert(portion_after(5'000.01_yuan, shared_deductible) == yuan(10'000));
static_assert(portion_after(yuan(90'000), own_deductible) == yuan(5'000));

// The cap of the year, partly, fully or more than used.
constexpr auto after_paid(money paid) {
  return *look_back(confirmed, yuan(20'000), [=](look_back_input& in) {
    in.before = earlier({.deductible_base = yuan(35'000), .basic_paid = paid});
  });
}
static_assert(after_paid(yuan(15'000)).basic_portion == yuan(20'000));
static_assert(after_paid(yuan(15'000)).basic_aid == yuan(5'000));
static_assert(after_paid(yuan(15'000)).after.amounts().basic_paid == yuan(20'000));
static_assert(after_paid(yuan(10'000)).basic_aid == yuan(10'000) &&
              after_paid(10'000.01_yuan).basic_aid == 9'999.99_yuan);
static_assert(after_paid(yuan(20'000)).basic_aid == zero && after_paid(yuan(25'000)).basic_aid == zero);
static_assert(after_paid(yuan(25'000)).after.amounts().basic_paid == yuan(25'000));

// Rounded once: half a fen, and one and a half.
constexpr money look_back_rounded(money y, rounding mode) {
  return look_back(confirmed, y, [=](look_back_input& in) { in.rounding = mode; }).value().basic_aid;
}
static_assert(look_back_rounded(5'000.01_yuan, rounding::half_up) == fen(1));
static_assert(look_back_rounded(5'000.01_yuan, rounding::half_even) == zero);
static_assert(look_back_rounded(5'000.03_yuan, rounding::half_even) == fen(2));
static_assert(look_back_rounded(5'000.03_yuan, rounding::truncate) == fen(1));

// Not insured: the window, and nothing else.
constexpr auto without_insurance = *look_back(confirmed, yuan(90'000), [](look_back_input& in) {
  in.insured = false;
  in.before = earlier({.deductible_base = yuan(6'000), .basic_paid = yuan(500)});
});
static_assert(!without_insurance.eligible && without_insurance.basic_portion == zero &&
              without_insurance.basic_aid == zero);
static_assert(without_insurance.after.amounts() == aid_year{.deductible_base = yuan(6'000), .basic_paid = yuan(500)});
static_assert(spans(without_insurance, date(2022, 6, 15), date(2023, 6, 14)));

constexpr refusal look_back_refused(auto change) { return look_back(confirmed, yuan(1), change).refused(); }
constexpr refusal too_early{error::not_in_force, "confirmed"};
static_assert(look_back_refused([](look_back_input& in) { in.confirmed = day_before; }) == too_early);
static_assert(look_back(first_day + days(1), yuan(1), shared_deductible).has_value());
static_assert(look_back_refused([](look_back_input& in) { in.confirmed = day_before, in.insured = false; }) ==
              too_early);
static_assert(look_back_refused([](look_back_input& in) { in.confirmed = date(2200, 1, 1); }) ==
              refusal{error::invalid_date, "confirmed"});
static_assert(look_back_refused([](look_back_input& in) {
                in.confirmed = day_before;
                in.look_back_self_pay = -fen(1);
              }) == negative("look_back_self_pay"));
static_assert(look_back_refused([](look_back_input& in) { in.before = earlier({.deductible_base = -fen(1)}); }) ==
              negative("self_pay_before"));
static_assert(look_back_refused([](look_back_input& in) {
                in.insured = false;
                in.before = earlier({.basic_paid = -fen(1)});
              }) == negative("basic_paid_before"));
static_assert(look_back_refused([](look_back_input& in) { in.look_back_self_pay = too_much; }) ==
              beyond_limit("look_back_self_pay"));
static_assert(look_back_refused([](look_back_input& in) { in.before = earlier({.deductible_base = money_limit}); }) ==
              beyond_limit("self_pay_after"));
static_assert(look_back_refused([](look_back_input& in) { in.confirmation_day = static_cast<confirmation_day>(2); }) ==
              unknown("confirmation_day"));
static_assert(look_back_refused([](look_back_input& in) { in.pre_force_costs = static_cast<pre_force_costs>(2); }) ==
              unknown("pre_force_costs"));
static_assert(look_back_refused([](look_back_input& in) {
                in.look_back_deductible = static_cast<look_back_deductible>(2);
              }) == unknown("look_back_deductible"));
static_assert(look_back_refused([](look_back_input& in) { in.rounding = static_cast<rounding>(3); }) ==
              unknown("rounding"));
static_assert(look_back(date(2199, 12, 31)).window_to == date(2199, 12, 30));

// A what-if of the aid table changes this aid with the other; its period cuts the window.
static_assert(jinzhou::look_back_aid({.confirmed = confirmed, .look_back_self_pay = yuan(200), .before = fresh},
                                     aid_what_if)
                  .value()
                  .basic_aid == yuan(80));
static_assert(jinzhou::look_back_aid({.confirmed = confirmed, .look_back_self_pay = yuan(900), .before = fresh},
                                     aid_what_if)
                  .value()
                  .basic_aid == yuan(400));
constexpr auto since_june = [] {
  jinzhou::medical_aid_policy p = jinzhou::medical_aid_2023;
  p.in_force = period::since(date(2023, 6, 1));
  return p;
}();
static_assert(jinzhou::look_back_aid(
                  {.confirmed = confirmed, .before = fresh, .pre_force_costs = pre_force_costs::excluded}, since_june)
                  .value()
                  .window_from == date(2023, 6, 1));

// ---- JZ-MA-12: the way to aid ---------------------------------------------------------------------------------------

constexpr channel way(recipients who) { return jinzhou::aid_channel({.recipients = who}).value().channel; }
constexpr recipients recognised =
    destitute | orphan | subsistence | relapsed_poor | monitored | other_monitored | rural_at_risk | margin;
static_assert(only_for(recognised, [](recipient r) { return way(r) == channel::direct; }));
static_assert(only_for(illness_poor, [](recipient r) { return way(r) == channel::application; }));
static_assert(only_for(lifted_poor | ordinary, [](recipient r) { return way(r) == channel::none; }));
static_assert(only_for(recognised,
                       [](recipient r) { return way(illness_poor | lifted_poor | ordinary | r) == channel::direct; }));
static_assert(way(illness_poor | lifted_poor | ordinary) == channel::application);
static_assert(way(lifted_poor | ordinary) == channel::none);
static_assert(jinzhou::aid_channel({.recipients = nobody}).refused() == nobody_named);
static_assert(jinzhou::aid_channel({.recipients = unheard_of}).refused() == nobody_named);

// ---- JZ-MA-13: no deposit -------------------------------------------------------------------------------------------

using deposit_input = jinzhou::deposit_waiver_rule<>::input;
constexpr auto admit(recipients who, auto change) {
  deposit_input in{.recipients = who, .referred = true, .in_city = true, .deposit = yuan(3'000)};
  change(in);
  return jinzhou::deposit_waiver(in);
}
constexpr auto admit(recipients who) {
  return *admit(who, [](deposit_input&) {});
}
constexpr bool asked_in_full(auto change) {
  const auto o = *admit(margin, change);
  return !o.waived && o.deposit_due == yuan(3'000);
}
static_assert(only_for(recognised, [](recipient r) { return admit(r).waived && admit(r).deposit_due == zero; }));
static_assert(only_for(illness_poor | lifted_poor | ordinary,
                       [](recipient r) { return !admit(r).waived && admit(r).deposit_due == yuan(3'000); }));
static_assert(admit(illness_poor | other_monitored).waived && !admit(illness_poor | lifted_poor | ordinary).waived);
static_assert(asked_in_full([](deposit_input& in) { in.referred = false; }));
static_assert(asked_in_full([](deposit_input& in) { in.in_city = false; }));
static_assert(asked_in_full([](deposit_input& in) { in.designated = false; }));
static_assert(asked_in_full([](deposit_input& in) { in.inpatient = false; }));
constexpr auto unsaid = [](deposit_input& in) { in.deposit = {}; };
static_assert(admit(margin, unsaid).value().waived && !admit(margin, unsaid).value().deposit_due);
static_assert(!admit(ordinary, unsaid).value().waived && !admit(ordinary, unsaid).value().deposit_due);
static_assert(admit(ordinary, [](deposit_input& in) { in.deposit = zero; }).value().deposit_due == zero);
static_assert(admit(margin, [](deposit_input& in) { in.deposit = -fen(1); }).refused() == negative("deposit"));
static_assert(admit(margin, [](deposit_input& in) { in.deposit = too_much; }).refused() == beyond_limit("deposit"));
static_assert(admit(nobody, unsaid).refused() == nobody_named && admit(unheard_of, unsaid).refused() == nobody_named);

// ---- JZ-MA-15: the fund year ----------------------------------------------------------------------------------------

using fund_input = jinzhou::fund_year_rule<>::input;
constexpr auto year(money income, money spending) {
  return *jinzhou::fund_year({.fund_income = income, .fund_spending = spending});
}
constexpr bool closes(money income, money spending, money carried, money made_up) {
  const auto o = year(income, spending);
  return o.carry_forward == carried && o.make_up == made_up && o.reserve_carry == zero && o.reserve_lapsed == zero;
}
static_assert(closes(yuan(1'000), yuan(900), yuan(100), zero) && closes(yuan(900), yuan(1'000), zero, yuan(100)));
static_assert(closes(yuan(1'000), 999.99_yuan, fen(1), zero) && closes(yuan(1'000), yuan(1'000), zero, zero));
static_assert(closes(yuan(1'000), 1'000.01_yuan, zero, fen(1)));
static_assert(closes(money_limit, zero, money_limit, zero) && closes(zero, money_limit, zero, money_limit));

constexpr auto with_reserve(money reserve, money used) {
  return jinzhou::fund_year(
      {.fund_income = yuan(1'000), .fund_spending = yuan(900), .reserve = reserve, .reserve_used = used});
}
static_assert(with_reserve(yuan(50), yuan(20)).value().reserve_lapsed == yuan(30));
static_assert(with_reserve(yuan(50), yuan(20)).value().reserve_carry == zero);
static_assert(with_reserve(yuan(50), yuan(20)).value().carry_forward == yuan(100));  // it stays in the fund total
static_assert(with_reserve(yuan(50), 49.99_yuan).value().reserve_lapsed == fen(1));
static_assert(with_reserve(yuan(50), yuan(50)).value().reserve_lapsed == zero);
static_assert(with_reserve(yuan(50), 50.01_yuan).refused() == contradicts("reserve_used"));
static_assert(with_reserve(zero, fen(1)).refused() == contradicts("reserve_used"));
static_assert(with_reserve(-fen(1), zero).refused() == negative("reserve"));
static_assert(with_reserve(zero, -fen(1)).refused() == negative("reserve_used"));
static_assert(with_reserve(too_much, zero).refused() == beyond_limit("reserve"));
constexpr fund_input loss{.fund_income = -fen(1), .fund_spending = zero};
static_assert(jinzhou::fund_year(loss).refused() == negative("fund_income"));
constexpr fund_input refund{.fund_income = zero, .fund_spending = -fen(1)};
static_assert(jinzhou::fund_year(refund).refused() == negative("fund_spending"));

// ---- JZ-MA-17: the monthly table ------------------------------------------------------------------------------------

using row_input = jinzhou::monthly_table_row_rule<>::input;
constexpr decimal millionths(std::int64_t n) { return decimal::from_units(n); }
constexpr decimal most = millionths(INT64_MAX);
constexpr auto row(auto change) {
  row_input in{.row_category = category::subsistence,
               .persons = 10,
               .visits = 12,
               .basic_spend = millionths(3'500'000),
               .tilt_spend = millionths(1'200'000)};
  change(in);
  return jinzhou::monthly_table_row(in);
}
constexpr auto first_row = *row([](row_input&) {});
static_assert(first_row.subtotal == millionths(4'700'000) && first_row.grand_total == millionths(4'700'000));
static_assert(first_row.persons_total == 10 && first_row.visits_total == 12);
constexpr auto second_row = *row([](row_input& in) {
  in.persons = 1, in.visits = 1;
  in.basic_spend = millionths(1), in.tilt_spend = decimal{};
  in.persons_before = first_row.persons_total, in.visits_before = first_row.visits_total;
  in.total_before = first_row.grand_total;
});
static_assert(second_row.subtotal == millionths(1) && second_row.grand_total == millionths(4'700'001));
static_assert(second_row.persons_total == 11 && second_row.visits_total == 13);
constexpr auto empty_row = *row([](row_input& in) {
  in.persons = 0, in.visits = 0;
  in.basic_spend = decimal{}, in.tilt_spend = decimal{};
});
static_assert(empty_row.subtotal == decimal{} && empty_row.grand_total == decimal{});
static_assert(empty_row.persons_total == 0 && empty_row.visits_total == 0);

// The rows of the table, and no other: the monitoring groups are never merged into one.
constexpr bool has_row(category c) {
  const auto result = row([=](row_input& in) { in.row_category = c; });
  return result || !(result.refused() == refusal{error::unknown_recipient, "row_category"});
}
static_assert(has_row(category::destitute) && has_row(category::orphan) && has_row(category::subsistence));
static_assert(has_row(category::margin) && has_row(category::illness_poor));
static_assert(!has_row(category::relapsed_poor) && !has_row(category::monitored));
static_assert(!has_row(category::other_monitored) && !has_row(category::rural_at_risk) && !has_row(category::none));
static_assert(!has_row(static_cast<category>(10)));

constexpr refusal row_refused(auto change) { return row(change).refused(); }
static_assert(row([](row_input& in) { in.visits = 10; }).has_value());
static_assert(row_refused([](row_input& in) { in.visits = 9; }) == contradicts("visits"));
static_assert(row_refused([](row_input& in) { in.visits = 9, in.row_category = category::none; }) ==
              refusal{error::unknown_recipient, "row_category"});
static_assert(row_refused([](row_input& in) { in.persons = -1, in.row_category = category::none; }) ==
              negative("persons"));
static_assert(row_refused([](row_input& in) { in.persons = -2, in.visits = -1; }) == negative("persons"));
static_assert(row_refused([](row_input& in) { in.visits = -1; }) == negative("visits"));
static_assert(row_refused([](row_input& in) { in.basic_spend = millionths(-1); }) == negative("basic_spend"));
static_assert(row_refused([](row_input& in) { in.tilt_spend = millionths(-1); }) == negative("tilt_spend"));
static_assert(row_refused([](row_input& in) { in.persons_before = -1; }) == negative("persons_before"));
static_assert(row_refused([](row_input& in) { in.visits_before = -1; }) == negative("visits_before"));
static_assert(row_refused([](row_input& in) { in.total_before = millionths(-1); }) == negative("total_before"));
// Counts have nine digits; decimals as many as 64 bits hold.
static_assert(row_refused([](row_input& in) { in.visits = 1'000'000'000; }) == beyond_limit("visits"));
static_assert(row([](row_input& in) { in.persons_before = 999'999'989; }).value().persons_total == 999'999'999);
static_assert(row_refused([](row_input& in) { in.persons_before = 999'999'990; }) == beyond_limit("persons_total"));
static_assert(row_refused([](row_input& in) { in.visits_before = 999'999'988; }) == beyond_limit("visits_total"));
static_assert(row([](row_input& in) { in.basic_spend = most, in.tilt_spend = decimal{}; }).value().grand_total == most);
static_assert(row_refused([](row_input& in) { in.basic_spend = most, in.tilt_spend = millionths(1); }) ==
              beyond_limit("subtotal"));
static_assert(row([](row_input& in) { in.total_before = millionths(INT64_MAX - 4'700'000); }).value().grand_total ==
              most);
static_assert(row_refused([](row_input& in) { in.total_before = millionths(INT64_MAX - 4'699'999); }) ==
              beyond_limit("grand_total"));
static_assert(row_refused([](row_input& in) { in.basic_spend = most, in.tilt_spend = most, in.visits = 9; }) ==
              contradicts("visits"));

// ---- What the rules say of themselves, and what does not compile ----------------------------------------------------

static_assert(jinzhou::premium_subsidy.info.id == "JZ-MA-02" && jinzhou::premium_subsidy.period_key() == "date");
static_assert(jinzhou::critical_illness_payment.info.id == "JZ-MA-03" && jinzhou::bed_day_quota.info.id == "JZ-MA-08");
static_assert(jinzhou::burden_alert.info.id == "JZ-MA-10" && jinzhou::burden_alert.period_key() == "date");
static_assert(jinzhou::look_back_aid.info.id == "JZ-MA-11" && jinzhou::look_back_aid.period_key() == "confirmed");
static_assert(jinzhou::aid_channel.info.id == "JZ-MA-12" && jinzhou::aid_channel.period_key().empty());
static_assert(jinzhou::deposit_waiver.info.id == "JZ-MA-13" && jinzhou::deposit_waiver.period_key().empty());
static_assert(jinzhou::fund_year.info.id == "JZ-MA-15" && jinzhou::fund_year.period_key().empty());
static_assert(jinzhou::monthly_table_row.info.id == "JZ-MA-17" && jinzhou::monthly_table_row.period_key().empty());

template <class Rule, class Input>
concept accepts = requires(const Rule& r, const Input& in) {
  r(in);
};
static_assert(accepts<rule<jinzhou::premium_subsidy_rule>, premium_input>);
static_assert(!accepts<rule<jinzhou::premium_subsidy_rule>, critical_input>);
static_assert(!std::default_initializable<premium_input> && !std::default_initializable<critical_input>);
static_assert(!std::default_initializable<quota_input> && !std::default_initializable<alert_input>);
static_assert(!std::default_initializable<look_back_input> && !std::default_initializable<deposit_input>);
static_assert(!std::default_initializable<fund_input> && !std::default_initializable<row_input>);

// ---- JZ-MA-16: the report of a month is due on the 10th of the next -------------------------------------------------

constexpr auto report(calendar_month month, maybe<date> done_on = {}, late_by which = {}, deadline_day before = {}) {
  return jinzhou::monthly_report({.month = month, .done_on = done_on, .late_by = which, .deadline_day = before});
}
constexpr calendar_month august(2023, 8);  // due on Sunday 10 September
static_assert(*report(august).value().due == date(2023, 9, 10) &&
              *report(august).value().due_workday.value().day == date(2023, 9, 11));
static_assert(*report(august, {}, {}, deadline_day::excluded).value().due == date(2023, 9, 9));
static_assert(!report(august).value().late.has_value());
static_assert(!*report(august, date(2023, 9, 10)).value().late && *report(august, date(2023, 9, 11)).value().late);
static_assert(!*report(august, date(2023, 9, 11), late_by::due_workday).value().late &&
              *report(august, date(2023, 9, 12), late_by::due_workday).value().late);
// December 2026: the day is known, the calendar that would roll it is not published.
constexpr calendar_month last(2026, 12);
static_assert(*report(last).value().due == date(2027, 1, 10) && !report(last).value().due_workday.value().day);
static_assert(*report(last, date(2027, 1, 11)).value().late);
static_assert(report(last, {}, late_by::due_workday) &&
              !report(last, {}, late_by::due_workday).value().late.has_value());
static_assert(report(last, date(2027, 1, 11), late_by::due_workday) == error::calendar_not_published);
static_assert(report(calendar_month(2199, 12)) == error::out_of_range);

// ---- JZ-MA-18, 19: allocation --------------------------------------------------------------------------------------

// The formula: shares add up, the largest remainders first, of equal ones the first.
static_assert(*allocate(fen(5), {1, 1, 1}) == allocation<3>{{fen(2), fen(2), fen(1)}});
static_assert(*allocate(fen(10), {1, 2, 4}) == allocation<3>{{fen(1), fen(3), fen(6)}});  // 1.43, 2.86, 5.71
static_assert(*allocate(zero, {3, 1}) == allocation<2>{{zero, zero}});
static_assert(*allocate(yuan(7), {5}) == allocation<1>{{yuan(7)}});
static_assert(*allocate(fen(1), {0, 0, 9, 9}) == allocation<4>{{zero, zero, fen(1), zero}});
static_assert(!allocate(yuan(7), {0}) && !allocate(yuan(7), {0, 0}) && !allocate(yuan(7), {5, -1}));
static_assert(!allocate(-fen(1), {1}));
// Neither the products nor the sum of the weights overflow.
constexpr std::int64_t heaviest = 0x7fff'ffff'ffff'ffff;
static_assert(*allocate(fen(heaviest), {heaviest, heaviest}) ==
              allocation<2>{{fen(heaviest / 2 + 1), fen(heaviest / 2)}});
constexpr bool always_adds_up(std::int64_t from, std::int64_t to) {
  for (std::int64_t fund = from; fund < to; ++fund)
    for (std::int64_t a = 0; a < 7; ++a)
      for (std::int64_t b = 0; b < 7; ++b) {
        const auto shares = *allocate(fen(fund), {a, b, 3});
        if (shares[0] + shares[1] + shares[2] != fen(fund)) return false;
        // Each within a fen of its exact part.
        if (!(in_fen(shares[0]) * (a + b + 3) < fund * a + a + b + 3 &&
              in_fen(shares[0]) * (a + b + 3) > fund * a - a - b - 3))
          return false;
      }
  return true;
}
static_assert(always_adds_up(0, 20));
static_assert(always_adds_up(20, 40));
static_assert(always_adds_up(40, 60));

using allocation_input = jinzhou::fund_allocation_rule<>::input;
constexpr auto allotted(auto change) {
  return changed(jinzhou::fund_allocation, allocation_input{.fund = yuan(100)}, change);
}
constexpr auto three = [](auto& in) { in.weight_2 = 500, in.weight_5 = 500, in.weight_12 = 500; };
static_assert(*allotted(three).value().share_2 == 33.34_yuan && *allotted(three).value().share_5 == 33.33_yuan);
static_assert(*allotted(three).value().share_12 == 33.33_yuan && !allotted(three).value().share_1 &&
              !allotted(three).value().share_11);
static_assert(*allotted([](auto& in) { in.weight_1 = 0, in.weight_2 = 1; }).value().share_1 == zero);
static_assert(*allotted([](auto& in) { in.weight_7 = 999'999'999; }).value().share_7 == yuan(100));
static_assert(
    *allotted([](auto& in) { in.fund = money_limit, in.weight_1 = in.weight_2 = 999'999'999; }).value().share_1 ==
    fen((in_fen(money_limit) + 1) / 2));
static_assert(allotted(as_given).refused() == external("weight_1"));
static_assert(allotted([](auto& in) { in.weight_3 = 0, in.weight_4 = 0; }).refused() == beyond_limit("weight_3"));
static_assert(allotted([](auto& in) { in.weight_3 = 5, in.weight_4 = -1; }).refused() == negative("weight_4"));
static_assert(allotted([](auto& in) { in.fund = -fen(1), in.weight_3 = 5; }).refused() == negative("fund"));
static_assert(allotted([](auto& in) { in.weight_3 = 1'000'000'000; }).refused() == beyond_limit("weight_3"));
/// Each district has its own keys, in order.
constexpr bool each_has_its_own() {
  constexpr auto& rows = jinzhou::fund_allocation_rule<>::rows;
  for (std::size_t i = 0; i < jinzhou::fund_allocation_rule<>::most_districts; ++i) {
    allocation_input in{.fund = yuan(9)};
    in.*rows[i].weight = 1;
    const auto out = jinzhou::fund_allocation(in);
    for (std::size_t j = 0; j < jinzhou::fund_allocation_rule<>::most_districts; ++j)
      if ((*out.*rows[j].share).has_value() != (i == j)) return false;
    if (*(*out.*rows[i].share) != yuan(9)) return false;
  }
  return true;
}
static_assert(each_has_its_own() && jinzhou::fund_allocation_rule<>::most_districts == 12);
static_assert(takes(jinzhou::fund_allocation,
                    "fund! weight_1?* weight_2?* weight_3?* weight_4?* weight_5?* weight_6?* weight_7?* weight_8?* "
                    "weight_9?* weight_10?* weight_11?* weight_12?*"));
static_assert(returns(jinzhou::fund_allocation,
                      "share_1? share_2? share_3? share_4? share_5? share_6? share_7? share_8? share_9? share_10? "
                      "share_11? share_12?"));

using reserve_input = jinzhou::reserve_allocation_rule<>::input;
constexpr auto divided(auto change) {
  return changed(jinzhou::reserve_allocation, reserve_input{.reserve = 100.01_yuan}, change);
}
constexpr auto by_four = [](auto& in) {
  in.premium_weight = 4, in.settlement_weight = 3, in.policy_weight = 2, in.other_weight = 1;
};
// 40.004, 30.003, 20.002, 10.001: the fen that is left goes to the first.
static_assert(divided(by_four).value().premium_part == 40.01_yuan &&
              divided(by_four).value().settlement_part == yuan(30));
static_assert(divided(by_four).value().policy_part == yuan(20) && divided(by_four).value().other_part == yuan(10));
static_assert(divided([](auto& in) { in.other_weight = 1; }).value().other_part == 100.01_yuan);
static_assert(divided(as_given).refused() == beyond_limit("premium_weight"));
static_assert(divided([](auto& in) { in.premium_weight = 1, in.policy_weight = -1; }).refused() ==
              negative("policy_weight"));
static_assert(takes(jinzhou::reserve_allocation,
                    "reserve! premium_weight* settlement_weight* policy_weight* other_weight*"));
static_assert(returns(jinzhou::reserve_allocation, "premium_part settlement_part policy_part other_part"));

}  // namespace jinzhou_scheme_tests
