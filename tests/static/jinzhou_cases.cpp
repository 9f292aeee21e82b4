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

// ---- JZ-CASE-AID: 锦政办发〔2022〕16号 三(四), (五), (八)1 ----------------------------------------------------------

using bill = aid_bill_rule<>::input;

constexpr bill bill_of(recipients who, money total, money out_of_scope, money basic_paid, money critical_base) {
  return {.date = date(2023, 3, 1),
          .recipients = who,
          .cost_kind = cost_kind::inpatient,
          .total_cost = total,
          .out_of_scope_cost = out_of_scope,
          .basic_paid = basic_paid,
          .critical_illness_base = critical_base,
          .before = start_of(calendar_year(2023))};
}
/// What the insurances, basic aid, tilt aid, the hospital and the person pay.
constexpr bool pays(const outcome<aid_bill_rule<>::output>& b, money insurance, money basic_aid, money tilt_aid,
                    money hospital, money person) {
  return b->insurance() == insurance && b->basic_aid == basic_aid && b->tilt_aid == tilt_aid &&
         b->hospital_pays == hospital && b->patient_pays == person;
}

// 70 % of 10 000; 60 % of 19 000 − 2 000; 60 % of the 8 800 left − 5 000; 56 000 − 37 000 − 12 480 + 4 000.
constexpr bill stay = bill_of(recipient::margin, yuan(60'000), yuan(4'000), yuan(30'000), yuan(10'000));
static_assert(pays(aid_bill(stay), yuan(37'000), yuan(10'200), yuan(2'280), yuan(0), yuan(10'520)));
static_assert(aid_bill(stay).value().in_scope_cost == yuan(56'000) && aid_bill(stay).value().self_pay == yuan(19'000));
static_assert(aid_bill(stay).value().patient_in_scope == yuan(6'520) &&
              aid_bill(stay).value().patient_out_of_scope == yuan(4'000));
static_assert(aid_bill(stay).value().category == category::margin && aid_bill(stay).value().channel == channel::direct);
static_assert(aid_bill(stay).value().after.amounts() == aid_year{.deductible_base = yuan(19'000),
                                                                 .basic_paid = yuan(10'200),
                                                                 .residual = yuan(8'800),
                                                                 .tilted = yuan(3'800),
                                                                 .tilt_paid = yuan(2'280)});
// 70 % of 4 000, and of the 1 200 left.
static_assert(pays(aid_bill(bill_of(recipient::destitute, yuan(10'000), yuan(0), yuan(6'000), yuan(0))), yuan(6'000),
                   yuan(2'800), yuan(840), yuan(0), yuan(360)));
// 75 % of 20 000; 70 % of 25 000; 70 % of 7 500 − 3 000.
constexpr bill of_subsistence =
    bill_of(recipient::subsistence, yuan(100'000), yuan(10'000), yuan(50'000), yuan(20'000));
static_assert(pays(aid_bill(of_subsistence), yuan(65'000), yuan(17'500), yuan(3'150), yuan(0), yuan(14'350)));
// Both caps of 20 000.
static_assert(pays(aid_bill(bill_of(recipient::orphan, yuan(60'000), yuan(0), yuan(0), yuan(0))), yuan(0), yuan(20'000),
                   yuan(20'000), yuan(0), yuan(20'000)));
// 50 % of 30 000 − 5 000, and of 17 500 − 10 000; not before the province has issued the criteria.
constexpr bill of_illness_poor = bill_of(recipient::illness_poor, yuan(40'000), yuan(0), yuan(10'000), yuan(0));
constexpr auto criteria = [](bill& in) { in.criteria_issued = true; };
static_assert(pays(changed(aid_bill, of_illness_poor, criteria), yuan(10'000), yuan(12'500), yuan(3'750), yuan(0),
                   yuan(13'750)));
static_assert(changed(aid_bill, of_illness_poor, criteria).value().channel == channel::application);
static_assert(refused(aid_bill, of_illness_poor, as_given) == external("criteria_issued"));
// 70 % of 2 000, and no aid.
constexpr bill of_ordinary = bill_of(recipient::ordinary, yuan(10'000), yuan(0), yuan(5'000), yuan(2'000));
static_assert(pays(aid_bill(of_ordinary), yuan(6'400), yuan(0), yuan(0), yuan(0), yuan(3'600)));
static_assert(aid_bill(of_ordinary).value().channel == channel::none && aid_bill(of_ordinary).value().counted);
static_assert(changed(aid_bill, of_ordinary, [](bill& in) { in.base_rate = percent(60); }).value().critical_illness ==
              yuan(1'200));
// The employees' large-cost subsidy is insurance: 60 % of 12 000 − 2 000.
static_assert(pays(changed(aid_bill, bill_of(recipient::margin, yuan(30'000), yuan(0), yuan(15'000), yuan(0)),
                           [](bill& in) { in.supplement_paid = yuan(3'000); }),
                   yuan(18'000), yuan(6'000), yuan(600), yuan(0), yuan(5'400)));

// What does not count keeps its cost and changes no year: another institution, an ordinary visit, another place.
constexpr bill small = bill_of(recipient::destitute, yuan(1'000), yuan(0), yuan(400), yuan(0));
constexpr bool counts(auto change) { return changed(aid_bill, small, change).value().counted; }
static_assert(pays(changed(aid_bill, small, [](bill& in) { in.designated = false; }), yuan(400), yuan(0), yuan(0),
                   yuan(0), yuan(600)));
static_assert(changed(aid_bill, small, [](bill& in) { in.designated = false; }).value().after == small.before);
static_assert(counts(as_given) && !counts([](bill& in) { in.cost_kind = cost_kind::plain_outpatient; }));
static_assert(counts([](bill& in) {
  in.cost_kind = cost_kind::plain_outpatient;
  in.plain_outpatient = plain_outpatient::included;
}));
static_assert(refused(aid_bill, small, [](bill& in) { in.other_place = true; }) == external("other_place_ok"));
static_assert(counts([](bill& in) {
  in.other_place = true;
  in.other_place_ok = true;
}));

// A monitoring group by its own terms (JZ-MA-09): 60 % of 8 000 − 3 000. One that is margin too gets the greater aid.
constexpr auto with_terms = [](recipients who, money deductible, rate share, money cap) {
  return changed(aid_bill, bill_of(who, yuan(10'000), yuan(0), yuan(2'000), yuan(0)), [&](bill& in) {
    in.deductible = deductible;
    in.rate = share;
    in.annual_cap = cap;
  });
};
constexpr recipients both = recipient::margin | recipient::monitored;
static_assert(pays(with_terms(recipient::monitored, yuan(3'000), percent(60), wan_yuan(1)), yuan(2'000), yuan(3'000),
                   yuan(0), yuan(0), yuan(5'000)));
static_assert(with_terms(both, yuan(0), percent(70), wan_yuan(2)).value().basic_aid ==
              yuan(5'600));  // the plan's 3 600
static_assert(with_terms(both, yuan(0), percent(70), wan_yuan(2)).value().category == category::monitored);
static_assert(with_terms(both, yuan(2'000), percent(60), wan_yuan(2)).value().category == category::margin);  // a tie
static_assert(with_terms(both, yuan(3'000), percent(60), wan_yuan(2)).value().basic_aid == yuan(3'600));
static_assert(with_terms(recipient::margin, yuan(0), percent(70), wan_yuan(2)).value().basic_aid == yuan(3'600));
constexpr bill of_monitored = bill_of(recipient::monitored, yuan(10'000), yuan(0), yuan(2'000), yuan(0));
static_assert(refused(aid_bill, of_monitored, as_given) == external("recipients"));
static_assert(refused(aid_bill, of_monitored, [](bill& in) { in.rate = percent(60); }) == external("deductible"));
static_assert(refused(aid_bill, of_monitored, [](bill& in) { in.deductible = yuan(0); }) == external("rate"));
static_assert(refused(aid_bill, of_monitored, [](bill& in) {
                in.deductible = yuan(0);
                in.rate = percent(60);
              }) == external("annual_cap"));
static_assert(with_terms(recipient::monitored, yuan(0), percent(101), wan_yuan(1)).refused() == beyond_limit("rate"));
static_assert(changed(aid_bill, of_monitored, [](bill& in) {
                in.deductible = yuan(0);
                in.rate = percent(60);
                in.annual_cap = wan_yuan(1);
                in.before = aid_account::stated({.tilted = yuan(1)});
              }) == error::inconsistent_amounts);

// A stay for a severe mental disorder (JZ-MA-08): 30 × 120, the hospital bears the rest; 50 × 120 is more than the
// cost.
constexpr auto for_days = [](recipients who, std::int64_t days, auto also) {
  return changed(aid_bill, bill_of(who, yuan(10'500), yuan(500), yuan(5'000), yuan(0)), [&](bill& in) {
    in.days = days;
    in.quota = yuan(120);
    also(in);
  });
};
static_assert(pays(for_days(recipient::subsistence, 30, as_given), yuan(5'000), yuan(3'600), yuan(0), yuan(1'400),
                   yuan(500)));
static_assert(for_days(recipient::subsistence, 30, as_given).value().by_quota);
static_assert(pays(for_days(recipient::subsistence, 50, as_given), yuan(5'000), yuan(6'000), yuan(0), -yuan(1'000),
                   yuan(500)));
static_assert(for_days(recipient::subsistence, 50, as_given).value().sum() == yuan(10'500));
static_assert(pays(for_days(recipient::subsistence, 50,
                            [](bill& in) { in.quota_when_cheaper = quota_when_cheaper::limited; }),
                   yuan(5'000), yuan(5'000), yuan(0), yuan(0), yuan(500)));
static_assert(for_days(recipient::subsistence, 30, [](bill& in) { in.quota_cap = quota_cap::shared; })
                  .value()
                  .after.amounts()
                  .basic_paid == yuan(3'600));
static_assert(!for_days(recipient::margin, 30, as_given).value().by_quota);
static_assert(for_days(recipient::margin, 30, as_given).value().basic_aid == yuan(1'800));  // 60 % of 5 000 − 2 000
static_assert(for_days(recipient::margin, 30, [](bill& in) { in.other_hardship = true; }).value().by_quota);
static_assert(!for_days(recipient::subsistence, 30, [](bill& in) { in.designated = false; }).value().by_quota);
static_assert(for_days(recipient::subsistence, 30, [](bill& in) { in.quota = {}; }).refused() == external("quota"));
static_assert(for_days(recipient::subsistence, 30, [](bill& in) {
                in.cost_kind = cost_kind::chronic_drugs;
              }).refused() == contradicts("days"));

// Each rule that is named is asked, and none else.
static_assert(asks_every_rule(aid_bill, [] {
  bill in = of_monitored;
  in.days = 1;
  in.quota = yuan(1);
  in.deductible = yuan(0);
  in.rate = percent(60);
  in.annual_cap = wan_yuan(1);
  return in;
}()));
static_assert(!asks_every_rule(aid_bill, stay));
static_assert(leaves_to_others(
    aid_bill, "criteria_issued critical_illness_base other_place_ok deductible rate annual_cap quota"));

// More than is left of the cost is a contradiction; what is left, to the fen, is none.
static_assert(refused(aid_bill, stay, [](bill& in) { in.out_of_scope_cost = 60'000.01_yuan; }) ==
              contradicts("out_of_scope_cost"));
static_assert(refused(aid_bill, stay, [](bill& in) { in.basic_paid = 56'000.01_yuan; }) == contradicts("basic_paid"));
static_assert(refused(aid_bill, stay, [](bill& in) { in.supplement_paid = 26'000.01_yuan; }) ==
              contradicts("supplement_paid"));
static_assert(refused(aid_bill, stay, [](bill& in) { in.critical_illness_base = 26'000.01_yuan; }) ==
              contradicts("critical_illness_base"));
static_assert(changed(aid_bill, stay, [](bill& in) { in.critical_illness_base = yuan(26'000); }).value().self_pay ==
              yuan(7'800));
static_assert(changed(aid_bill, stay,
                      [](bill& in) {
                        in.basic_paid = yuan(56'000);
                        in.critical_illness_base = yuan(0);
                      })
                  .value()
                  .patient_pays == yuan(4'000));

// Where a rule refuses, the case does: at its own input where it has one of that key, else at the rule.
static_assert(refused(aid_bill, stay, [](bill& in) { in.date = date(2022, 12, 31); }) == not_in_force("date"));
static_assert(refused(aid_bill, stay, [](bill& in) { in.total_cost = -fen(1); }) == negative("total_cost"));
static_assert(refused(aid_bill, stay, [](bill& in) { in.recipients = recipients{}; }) ==
              refusal{error::unknown_recipient, "recipients"});
static_assert(refused(aid_bill, stay, [](bill& in) { in.recipients = recipient::rural_at_risk; }) ==
              refusal{error::subgroup_required, "recipients"});
static_assert(refused(aid_bill, stay, [](bill& in) { in.base_rate = percent(101); }) == beyond_limit("base_rate"));
static_assert(refused(aid_bill, stay, [](bill& in) { in.before = start_of(calendar_year(2022)); }) ==
              refusal{error::inconsistent_dates, "before"});

// Every yuan once, for every identity: at every knot of its aid, and a fen beside it.
constexpr bool whole(recipient who, const aid_row& row) {
  bill in = bill_of(who, yuan(50'000), yuan(4'000), yuan(30'000), fen(1));
  in.criteria_issued = true;
  in.deductible = yuan(1'500);
  in.rate = percent(45);
  in.annual_cap = wan_yuan(1);
  return is_whole_at_every_knot(aid_bill, in, row);
}
constexpr bool whole(recipient who, category c) {
  return whole(who, aid_scheme::row(medical_aid_2023, c, care::inpatient));
}
constexpr aid_row of_a_group{.is = aid_row::kind::terms,
                             .meets_deductible = true,
                             .basic = {.deductible = yuan(1'500), .rate = percent(45), .cap = wan_yuan(1)}};
static_assert(whole(recipient::destitute, category::destitute) && whole(recipient::orphan, category::orphan));
static_assert(whole(recipient::subsistence, category::subsistence) && whole(recipient::margin, category::margin));
static_assert(whole(recipient::illness_poor, category::illness_poor));
static_assert(whole(recipient::relapsed_poor, of_a_group) && whole(recipient::monitored, of_a_group));
static_assert(whole(recipient::other_monitored, of_a_group) && whole(recipient::lifted_poor, category::none));
static_assert(whole(recipient::ordinary, category::none));

// A year of bills: the second finds the deductible met; a refused one leaves the year as it was.
constexpr bill year_of_margin[] = {stay, bill_of(recipient::margin, yuan(1), yuan(2), yuan(0), yuan(0)), stay};
constexpr auto year = settle_bills(aid_bill, year_of_margin, start_of(calendar_year(2023)));
static_assert(year.settled == 2 && year.refused == 1 && year.sum.sum() == yuan(120'000));
static_assert(year.sum.basic_aid == yuan(20'000));              // 60 % of 19 000 is above the 9 800 left of the cap
static_assert(year.sum.tilt_aid == yuan(2'280) + yuan(5'520));  // 60 % of the 9 200 left
static_assert(year.after.amounts().residual == yuan(18'000));

// ---- JZ-CASE-FUND: 锦政办发〔2022〕16号 三(三), (五), annex 二, 三 --------------------------------------------------

using plan = fund_plan_rule<>::input;

constexpr county_row two_counties[] = {{.county = "凌海市", .weight = 3}, {.county = "北镇市", .weight = 1}};
constexpr group_row two_groups[] = {
    {.county = "凌海市", .recipients = recipient::margin, .persons = 100, .self_pay = yuan(20'000)},
    {.county = "北镇市", .recipients = recipient::orphan, .persons = 10, .self_pay = yuan(1'000)}};
constexpr plan of_two{.date = date(2023, 1, 1),
                      .upper_funds = yuan(1'025'200),
                      .reserve_share = percent(5),
                      .premium = yuan(350),
                      .counties = two_counties,
                      .groups = two_groups};
constexpr auto planned = [](auto change) { return changed(fund_plan, of_two, change); };
constexpr auto two = fund_plan(of_two);

// 60 % of 350 for 100, all of it for 10. 5 % of 1 025 200; of the 973 940 left 24 500 are premiums.
static_assert(two->premium_need == yuan(24'500) && two->reserve == yuan(51'260) && two->allotted == yuan(949'440));
static_assert(two->premium_gap == yuan(0) && two->reserve_lapsed == yuan(51'260) && !two->premium_part);
// 60 % of 18 000 and of 9 200 − 5 000 are 13 320 each; 70 % of 1 000 and of 300 are 910 each. Three quarters, a
// quarter.
static_assert(two->years[0].need == yuan(1'332'000) && two->years[0].allotted == yuan(712'080));
static_assert(two->years[0].make_up == yuan(619'920) && two->years[0].carry_forward == yuan(0));
static_assert(two->years[1].need == yuan(9'100) && two->years[1].allotted == yuan(237'360));
static_assert(two->years[1].make_up == yuan(0) && two->years[1].carry_forward == yuan(228'260));
static_assert(two->aid_need == yuan(1'341'100) && two->make_up == yuan(619'920));
static_assert(two->carry_forward == yuan(228'260) && two->years.size() == 2 && two->years[1].county == "北镇市");
// What a county carried over and its matching money close the gap.
constexpr county_row with_money[] = {
    {.county = "凌海市", .weight = 3, .balance = yuan(20'000), .matching = 600'000.01_yuan},
    {.county = "北镇市", .weight = 1}};
constexpr auto closed = planned([](plan& in) { in.counties = with_money; });
static_assert(closed->years[0].make_up == yuan(0) && closed->years[0].carry_forward == 80.01_yuan);
// Premiums beyond what is there: nothing to allot.
constexpr auto poor = planned([](plan& in) { in.upper_funds = yuan(20'000); });
static_assert(poor->reserve == yuan(1'000) && poor->premium_gap == yuan(5'500) && poor->allotted == yuan(0));
static_assert(poor->make_up == yuan(1'341'100));
// The reserve that was used, by weights; what is left of it lapses.
constexpr auto used = planned([](plan& in) {
  in.reserve_used = yuan(100);
  in.premium_weight = 2;
  in.settlement_weight = 1;
});
static_assert(used->reserve_lapsed == yuan(51'160) && used->premium_part == 66.67_yuan);
static_assert(used->settlement_part == 33.33_yuan && used->policy_part == yuan(0) && used->other_part == yuan(0));
static_assert(planned([](plan& in) {
                in.reserve_used = yuan(9);
                in.policy_weight = 1;
                in.other_weight = 2;
              })
                  .value()
                  .other_part == yuan(6));
// An identity whose premium is set elsewhere after the transition; one whose criteria the province sets.
constexpr group_row later_groups[] = {
    {.county = "北镇市", .recipients = recipient::subsistence, .persons = 2, .self_pay = yuan(0)},
    {.county = "北镇市", .recipients = recipient::illness_poor, .persons = 3, .self_pay = yuan(7'000)}};
constexpr auto later = [](plan& in) {
  in.groups = later_groups;
  in.criteria_issued = true;
  in.transition = false;
  in.fixed_subsidy = yuan(180);
};
static_assert(planned(later).value().premium_need == yuan(360) && planned(later).value().aid_need == yuan(3'000));
static_assert(planned([](plan& in) {
                later(in);
                in.transition = {};
              }).refused() == external("transition"));
static_assert(planned([](plan& in) {
                later(in);
                in.fixed_subsidy = {};
              }).refused() == external("fixed_subsidy"));
static_assert(planned([](plan& in) {
                later(in);
                in.criteria_issued = false;
              }).refused() == external("criteria_issued"));
// Nobody in need: all is carried on. A reserve of everything leaves nothing.
static_assert(planned([](plan& in) { in.groups = {}; }).value().carry_forward == yuan(973'940));
static_assert(planned([](plan& in) { in.reserve_share = percent(100); }).value().allotted == yuan(0));
static_assert(planned([](plan& in) {
                in.upper_funds = fen(10);
                in.groups = {};
                in.rounding = rounding::truncate;
              })
                  .value()
                  .reserve == fen(0));

static_assert(asks_every_rule(fund_plan, [] {
  plan in = of_two;
  in.policy_weight = 1;
  return in;
}()));
static_assert(!asks_every_rule(fund_plan, of_two));
static_assert(leaves_to_others(fund_plan,
                               "reserve_share premium_weight settlement_weight policy_weight other_weight premium "
                               "transition fixed_subsidy criteria_issued"));

static_assert(planned([](plan& in) { in.reserve_share = 100.001_percent; }).refused() == beyond_limit("reserve_share"));
static_assert(planned([](plan& in) { in.reserve_used = 51'260.01_yuan; }).refused() == contradicts("reserve_used"));
static_assert(planned([](plan& in) { in.reserve_used = yuan(51'260); }).value().reserve_lapsed == yuan(0));
static_assert(planned([](plan& in) { in.premium = {}; }).refused() == external("premium"));
static_assert(planned([](plan& in) { in.counties = {}; }).refused() == refusal{error::missing_input, "counties"});
static_assert(planned([](plan& in) { in.date = date(2022, 12, 31); }).refused() == not_in_force("date"));
constexpr county_row one_twice[] = {{.county = "凌海市", .weight = 3}, {.county = "凌海市", .weight = 1}};
static_assert(planned([](plan& in) { in.counties = one_twice; }).refused() ==
              refusal{error::duplicate_key, "counties"});
constexpr county_row one_county[] = {{.county = "凌海市", .weight = 3}};
static_assert(planned([](plan& in) { in.counties = one_county; }).refused() == unknown("groups"));
constexpr county_row weightless[] = {{.county = "凌海市"}, {.county = "北镇市"}};
static_assert(planned([](plan& in) { in.counties = weightless; }).refused() == beyond_limit("counties"));
constexpr county_row twelve_and_one[] = {{.county = "1", .weight = 1},
                                         {.county = "2"},
                                         {.county = "3"},
                                         {.county = "4"},
                                         {.county = "5"},
                                         {.county = "6"},
                                         {.county = "7"},
                                         {.county = "8"},
                                         {.county = "9"},
                                         {.county = "10"},
                                         {.county = "11"},
                                         {.county = "12"},
                                         {.county = "13"}};
static_assert(planned([](plan& in) {
                in.groups = {};
                in.counties = {twelve_and_one, 12};
              })
                  .value()
                  .years.size() == 12);
static_assert(planned([](plan& in) {
                in.groups = {};
                in.counties = twelve_and_one;
              }).refused() == beyond_limit("counties"));
constexpr auto for_one_group = [](recipients who, std::int64_t persons, money self_pay) {
  const group_row group{.county = "凌海市", .recipients = who, .persons = persons, .self_pay = self_pay};
  return planned([&](plan& in) { in.groups = {&group, 1}; });
};
static_assert(for_one_group(recipients{}, 1, yuan(1)).refused() == refusal{error::unknown_recipient, "groups"});
static_assert(for_one_group(recipient::illness_poor, 1, yuan(1)).refused() == external("criteria_issued"));
constexpr group_row of_nobody{.county = "凌海市", .recipients = recipient::orphan, .self_pay = yuan(1)};
static_assert(planned([](plan& in) { in.groups = {&of_nobody, 1}; }).value().aid_need == yuan(0));
static_assert(for_one_group(recipient::other_monitored, 1, yuan(1)).refused() == external("groups"));
static_assert(for_one_group(recipient::orphan, 999'999'999, yuan(10'000)).refused() == beyond_limit("groups"));
static_assert(for_one_group(recipient::orphan, 2'000'000, wan_yuan(10)).value().aid_need == yuan(80'000'000'000));
static_assert(for_one_group(recipient::orphan, 2'600'000, wan_yuan(10)).refused() == beyond_limit("groups"));

}  // namespace jinzhou_cases_tests
