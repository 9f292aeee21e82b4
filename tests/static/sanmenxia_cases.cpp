// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/sanmenxia/cases.hpp>

#include "case_checks.hpp"

// The cases of Sanmenxia, by hand from the text.

namespace sanmenxia_cases_tests {

using namespace gongbao;
using namespace gongbao::literals;
using namespace rule_checks;
using namespace case_checks;
using namespace sanmenxia;

static_assert(cases_are_of_the_city<city>("SX-CASE-"));

// ---- SX-CASE-AID: 三政办〔2022〕18号 art. 5, 6, 8–16, 18, 23, 30 ----------------------------------------------------

using bill = aid_bill_rule<>::input;

/// A resident's stay in a secondary hospital of the city, under 11 000, 60 % up to 100 000, 70 % above, at most 400
/// 000.
constexpr bill stay_of(recipients who, money total, money out_of_scope, money basic_paid) {
  return {.date = date(2023, 4, 1),
          .recipients = who,
          .care = care::inpatient,
          .level = level::secondary,
          .insurance = insurance::resident,
          .total_cost = total,
          .out_of_scope_cost = out_of_scope,
          .basic_paid = basic_paid,
          .base_deductible = yuan(11'000),
          .base_rate = percent(60),
          .second_band_from = yuan(100'000),
          .second_band_rate = percent(70),
          .base_cap = yuan(400'000),
          .referred = true,
          .in_province = true,
          .in_city = true,
          .before = start_of(calendar_year(2023))};
}
/// What critical-illness insurance, aid, tilt aid, the hospital and the person pay.
constexpr bool pays(const outcome<aid_bill_rule<>::output>& b, money critical, money aid, money tilt, money hospital,
                    money person) {
  return b->critical_illness == critical && b->basic_aid == aid && b->tilt_aid == tilt &&
         b->hospital_pays == hospital && b->patient_pays == person;
}

// 65 % of 26 000 − 5 500; 70 % of 12 675; 4 000 − 5 % of 60 000.
constexpr bill of_subsistence = stay_of(recipient::subsistence, yuan(60'000), yuan(4'000), yuan(30'000));
static_assert(pays(aid_bill(of_subsistence), yuan(13'325), 8'872.50_yuan, yuan(0), yuan(1'000), 6'802.50_yuan));
static_assert(aid_bill(of_subsistence).value().one_stop && aid_bill(of_subsistence).value().self_pay == yuan(12'675));
static_assert(aid_bill(of_subsistence).value().in_scope_cost == yuan(56'000));
static_assert(aid_bill(of_subsistence).value().patient_in_scope == 3'802.50_yuan);
static_assert(aid_bill(of_subsistence).value().patient_out_of_scope == yuan(3'000));
static_assert(aid_bill(of_subsistence).value().cost_after == yuan(26'000));
static_assert(aid_bill(of_subsistence).value().paid_after == yuan(13'325));
static_assert(aid_bill(of_subsistence).value().after.amounts() ==
              aid_year{.deductible_base = yuan(12'675), .basic_paid = 8'872.50_yuan, .residual = 3'802.50_yuan});
// 2 600 is below the deductible of 5 500; 90 % of it; 400 − 2.5 % of 8 000.
static_assert(pays(changed(aid_bill, stay_of(recipient::destitute, yuan(8'000), yuan(400), yuan(5'000)),
                           [](bill& in) { in.level = level::primary; }),
                   yuan(0), yuan(2'340), yuan(0), yuan(200), yuan(460)));
// 60 % of 25 000 − 11 000; 65 % of 16 600 − 2 600; 10 % of 50 000 are just the out-of-scope cost; on application.
constexpr auto at_a_tertiary = [](bill& in) { in.level = level::tertiary; };
constexpr auto of_margin =
    changed(aid_bill, stay_of(recipient::margin, yuan(50'000), yuan(5'000), yuan(20'000)), at_a_tertiary);
static_assert(pays(of_margin, yuan(8'400), yuan(9'100), yuan(0), yuan(0), yuan(12'500)));
static_assert(of_margin->channel == channel::application && !of_margin->one_stop);
static_assert(changed(aid_bill, stay_of(recipient::margin, yuan(50'000), 5'000.01_yuan, yuan(20'000)), at_a_tertiary)
                  .value()
                  .hospital_pays == fen(1));
// 65 % of 22 600 − 6 600 is above the cap of 10 000; the 12 600 left open no tilt.
static_assert(pays(aid_bill(stay_of(recipient::illness_poor, yuan(60'000), yuan(0), yuan(20'000))), yuan(17'400),
                   yuan(10'000), yuan(0), yuan(0), yuan(12'600)));
// 60 % of 60 000 − 11 000; the cap; 60 % of 20 600 − 13 000; outside the province no tilt.
constexpr bill dear = stay_of(recipient::illness_poor, yuan(80'000), yuan(0), yuan(20'000));
static_assert(pays(aid_bill(dear), yuan(29'400), yuan(10'000), yuan(4'560), yuan(0), yuan(16'040)));
static_assert(aid_bill(dear).value().triggered);
static_assert(pays(changed(aid_bill, dear,
                           [](bill& in) {
                             in.in_province = false;
                             in.in_city = false;
                           }),
                   yuan(29'400), yuan(10'000), yuan(0), yuan(0), yuan(20'600)));
// Two bands: 65 % of 94 500, 75 % of 40 000; 70 % of 48 575 is above the cap of 30 000; 60 % of 18 575 − 13 000.
constexpr bill dearest = stay_of(recipient::subsistence, yuan(200'000), yuan(0), yuan(60'000));
static_assert(pays(aid_bill(dearest), yuan(91'425), yuan(30'000), yuan(3'345), yuan(0), yuan(15'230)));
// 60 % of 89 000 and 70 % of 40 000, capped at 50 000: an ordinary person. Of one rate: 60 % of 129 000.
constexpr bill of_ordinary = stay_of(recipient::ordinary, yuan(200'000), yuan(0), yuan(60'000));
static_assert(pays(aid_bill(of_ordinary), yuan(81'400), yuan(0), yuan(0), yuan(0), yuan(58'600)));
static_assert(pays(changed(aid_bill, of_ordinary, [](bill& in) { in.base_cap = yuan(50'000); }), yuan(50'000), yuan(0),
                   yuan(0), yuan(0), yuan(90'000)));
static_assert(changed(aid_bill, of_ordinary, [](bill& in) { in.second_band_from = {}; }).value().critical_illness ==
              yuan(77'400));
static_assert(aid_bill(of_ordinary).value().channel == channel::none);
// An ordinary person has no ceiling: the out-of-scope cost is his own. Neither has a stay elsewhere than designated.
static_assert(pays(aid_bill(stay_of(recipient::ordinary, yuan(10'000), yuan(2'000), yuan(5'000))), yuan(0), yuan(0),
                   yuan(0), yuan(0), yuan(5'000)));
static_assert(pays(changed(aid_bill, of_subsistence, [](bill& in) { in.designated = false; }), yuan(13'325), yuan(0),
                   yuan(0), yuan(0), yuan(16'675)));
// The reading net: 5 % of 56 000.
static_assert(
    changed(aid_bill, of_subsistence, [](bill& in) { in.stay_total = stay_total::net; }).value().hospital_pays ==
    yuan(1'200));

// An employee has the supplement and no critical-illness insurance: 65 % of 10 000 − 2 600.
constexpr auto employee = [](bill& in) {
  in.insurance = insurance::employee;
  in.supplement_paid = yuan(5'000);
  in.base_deductible = {};
  in.base_rate = {};
};
static_assert(pays(changed(aid_bill, stay_of(recipient::margin, yuan(30'000), yuan(0), yuan(15'000)), employee),
                   yuan(0), yuan(4'810), yuan(0), yuan(0), yuan(5'190)));
// Of the uninsured: 70 % of 10 000 − 6 000, which nobody paid.
constexpr auto uninsured = [](bill& in) {
  in.insurance = insurance::uninsured;
  in.basic_paid = {};
  in.assumed_payment = yuan(6'000);
};
constexpr bill of_nobody = stay_of(recipient::subsistence, yuan(10'000), yuan(0), yuan(0));
static_assert(pays(changed(aid_bill, of_nobody, uninsured), yuan(0), yuan(2'800), yuan(0), yuan(0), yuan(7'200)));
static_assert(changed(aid_bill, of_nobody, uninsured).value().patient_in_scope == yuan(7'200));

// A visit: 30 % of 1 000, no deductible, no ceiling, no level; of an unlisted disease nothing.
constexpr auto visit = [](bill& in) {
  in.care = care::outpatient;
  in.disease = disease::cml;
  in.level = {};
};
constexpr bill of_a_visit =
    changed([](const bill& in) { return in; }, stay_of(recipient::margin, yuan(3'500), yuan(500), yuan(2'000)), visit);
static_assert(pays(aid_bill(of_a_visit), yuan(0), yuan(300), yuan(0), yuan(0), yuan(1'200)));
static_assert(!changed(aid_bill, of_a_visit, [](bill& in) { in.disease = disease::unlisted; }).value().covered);
static_assert(refused(aid_bill, of_a_visit, [](bill& in) { in.disease = {}; }) ==
              refusal{error::missing_input, "disease"});

// Without referral no aid, but what the hospital bears; an exception counts, and opens no tilt.
constexpr auto unreferred = [](bill& in) { in.referred = false; };
static_assert(pays(changed(aid_bill, of_subsistence, unreferred), yuan(13'325), yuan(0), yuan(0), yuan(1'000),
                   yuan(15'675)));
static_assert(pays(changed(aid_bill, dear,
                           [](bill& in) {
                             in.referred = false;
                             in.exception_granted = true;
                           }),
                   yuan(29'400), yuan(10'000), yuan(0), yuan(0), yuan(20'600)));

// A catch-up pays for earlier bills: 70 % of 1 000, 100 to the cap; 60 % of 28 000 − 13 000. The parts still add up.
constexpr auto caught_up =
    changed(aid_bill, stay_of(recipient::subsistence, yuan(1'000), yuan(0), yuan(0)), [](bill& in) {
      in.before =
          aid_account::stated({.deductible_base = yuan(7'000), .basic_paid = yuan(29'900), .residual = yuan(27'100)});
    });
static_assert(pays(caught_up, yuan(0), yuan(100), yuan(9'000), yuan(0), -yuan(8'100)));
static_assert(caught_up->sum() == yuan(1'000) && caught_up->patient_in_scope == -yuan(8'100));

// A year of bills: critical-illness insurance goes on from the first: 65 % of 20 000 − 5 500, then of all 20 000.
constexpr bill two_stays[] = {stay_of(recipient::subsistence, yuan(20'000), yuan(0), yuan(0)),
                              stay_of(recipient::subsistence, yuan(20'000), yuan(20'001), yuan(0)),
                              stay_of(recipient::subsistence, yuan(20'000), yuan(0), yuan(0))};
constexpr auto year = settle_bills(aid_bill, two_stays, start_of(calendar_year(2023)));
static_assert(year.settled == 2 && year.refused == 1 && year.sum.sum() == yuan(40'000));
static_assert(year.sum.critical_illness == yuan(22'425));
static_assert(year.sum.basic_aid == 7'402.50_yuan + yuan(4'900));  // 70 % of 10 575, of 7 000
constexpr auto later = [] {
  bill first = two_stays[0];
  first.cost_before = yuan(5'500);
  return settle_bills(aid_bill, std::initializer_list<bill>{first}, start_of(calendar_year(2023)));
}();
static_assert(later.sum.critical_illness == yuan(13'000));

// Each rule that is named is asked.
static_assert(asks_every_rule(aid_bill, of_subsistence));
static_assert(!asks_every_rule(aid_bill, of_a_visit));
static_assert(leaves_to_others(aid_bill,
                               "assumed_payment base_deductible base_rate second_band_from second_band_rate base_cap"));

static_assert(refused(aid_bill, dear, [](bill& in) { in.level = {}; }) == refusal{error::missing_input, "level"});
static_assert(refused(aid_bill, dear, [](bill& in) { in.basic_paid = {}; }) ==
              refusal{error::missing_input, "basic_paid"});
static_assert(refused(aid_bill, dear, [](bill& in) { in.base_deductible = {}; }) == external("base_deductible"));
static_assert(refused(aid_bill, dear, [](bill& in) { in.base_rate = {}; }) == external("base_rate"));
static_assert(refused(aid_bill, dear, [](bill& in) { in.second_band_rate = {}; }) == external("second_band_rate"));
static_assert(refused(aid_bill, dear, [](bill& in) { in.base_rate = percent(101); }) == beyond_limit("base_rate"));
static_assert(refused(aid_bill, dear, [](bill& in) { in.basic_paid = 80'000.01_yuan; }) == contradicts("basic_paid"));
static_assert(refused(aid_bill, dear, [](bill& in) { in.out_of_scope_cost = 80'000.01_yuan; }) ==
              contradicts("out_of_scope_cost"));
static_assert(refused(aid_bill, dear, [](bill& in) { in.supplement_paid = 60'000.01_yuan; }) ==
              contradicts("supplement_paid"));
static_assert(refused(aid_bill, of_nobody, [](bill& in) { in.insurance = insurance::uninsured; }) ==
              external("assumed_payment"));
static_assert(refused(aid_bill, of_nobody, [](bill& in) {
                uninsured(in);
                in.basic_paid = fen(1);
              }) == contradicts("basic_paid"));
static_assert(refused(aid_bill, of_nobody, [](bill& in) {
                uninsured(in);
                in.supplement_paid = fen(1);
              }) == contradicts("supplement_paid"));
static_assert(refused(aid_bill, of_nobody, [](bill& in) {
                uninsured(in);
                in.assumed_payment = 10'000.01_yuan;
              }) == contradicts("assumed_payment"));
static_assert(refused(aid_bill, dear, [](bill& in) { in.date = date(2022, 4, 30); }) == not_in_force("date"));
static_assert(refused(aid_bill, dear, [](bill& in) { in.recipients = recipients{}; }) ==
              refusal{error::unknown_recipient, "recipients"});
static_assert(refused(aid_bill, dear, [](bill& in) { in.before = start_of(calendar_year(2022)); }) ==
              refusal{error::inconsistent_dates, "before"});

// Every yuan once, for every identity and care: at every knot of its aid, and a fen beside it.
constexpr bool whole(recipient who, category c) {
  bill stay = stay_of(who, yuan(40'000), yuan(4'000), yuan(30'000));
  stay.insurance = insurance::employee;
  bill at_the_desk = stay;
  visit(at_the_desk);
  return is_whole_at_every_knot(aid_bill, stay, aid_scheme::row(medical_aid_2022, c, care::inpatient)) &&
         is_whole_at_every_knot(aid_bill, at_the_desk, aid_scheme::row(medical_aid_2022, c, care::outpatient));
}
static_assert(whole(recipient::destitute, category::destitute) && whole(recipient::margin, category::margin));
static_assert(whole(recipient::subsistence, category::subsistence));
static_assert(whole(recipient::relapsed_poor, category::relapsed_poor));
static_assert(whole(recipient::rural_at_risk, category::rural_at_risk));
static_assert(whole(recipient::illness_poor, category::illness_poor) && whole(recipient::ordinary, category::none));
// And at those of critical-illness insurance: its deductible, its second band, its cap.
constexpr bool whole_where_insured(recipient who, money deductible, money cost_at_cap) {
  bool all = true;
  for (const money cost : {deductible, yuan(100'000), cost_at_cap})
    for (const money beside : {-fen(1), fen(0), fen(1)}) {
      const money total = cost + beside + yuan(34'000);
      const auto answer = aid_bill(stay_of(who, total, yuan(4'000), yuan(30'000)));
      all = all && is_whole(*answer, total, yuan(4'000));
    }
  return all;
}
static_assert(whole_where_insured(recipient::subsistence, yuan(5'500), yuan(700'000)));
static_assert(whole_where_insured(recipient::margin, yuan(11'000), 595'142.86_yuan));  // 53 400 + 70 % of 495 142.86
static_assert(
    aid_bill(stay_of(recipient::margin, 629'142.84_yuan, yuan(4'000), yuan(30'000))).value().critical_illness <
    yuan(400'000));
static_assert(
    aid_bill(stay_of(recipient::margin, 629'142.86_yuan, yuan(4'000), yuan(30'000))).value().critical_illness ==
    yuan(400'000));

// ---- SX-CASE-OP: 三政办〔2022〕20号 art. 5, 7–9, 11, 13, 15–17, 21 --------------------------------------------------

using visit_input = outpatient_visit_rule<>::input;

/// An employee's visit to a secondary hospital, with an account of 100.
constexpr visit_input at_the_clinic{.date = date(2023, 3, 1),
                                    .has_account = true,
                                    .insurance_state = insurance_state::active,
                                    .level = level::secondary,
                                    .retired = false,
                                    .total_cost = yuan(230),
                                    .out_of_scope_cost = yuan(20),
                                    .balance = yuan(100),
                                    .today = start_of(date(2023, 3, 1)),
                                    .before = start_of(medical_year(2023))};
/// What the pool pays, the account, and cash.
constexpr bool pays(const outcome<outpatient_visit_rule<>::output>& v, money pool, money account, money cash) {
  return v->payment == pool && v->account_pays == account && v->cash == cash;
}
constexpr auto visited = [](auto change) { return changed(outpatient_visit, at_the_clinic, change); };

// 55 % of 210 − 30; the account has 100 of the 111 left; 31 with the 20 outside the scope.
static_assert(pays(visited(as_given), yuan(99), yuan(100), yuan(31)));
static_assert(visited(as_given).value().self_pay == yuan(111) && visited(as_given).value().uses_limit);
static_assert(visited(as_given).value().eligible && visited(as_given).value().account_allowed);
static_assert(visited(as_given).value().balance_after == yuan(0));
static_assert(visited(as_given).value().remaining_cap == yuan(1'401));
static_assert(visited(as_given).value().deductible_applied == yuan(30));
static_assert(visited(as_given).value().rate_applied == percent(55));
static_assert(visited(as_given).value().eligible_cost == yuan(210));
static_assert(visited(as_given).value().today_after.amounts().deductible_used == yuan(30));
static_assert(visited(as_given).value().after.amounts() == limit_year{.paid = yuan(99), .portion = yuan(180)});
// A retiree at a township hospital: 75 %, no deductible; the account has enough.
static_assert(pays(visited([](visit_input& in) {
                     in.level = level::primary;
                     in.retired = true;
                     in.total_cost = yuan(100);
                     in.out_of_scope_cost = yuan(0);
                   }),
                   yuan(75), yuan(25), yuan(0)));
// At a tertiary hospital, without the account: 50 % of 60 − 50.
static_assert(pays(visited([](visit_input& in) {
                     in.level = level::tertiary;
                     in.total_cost = yuan(60);
                     in.out_of_scope_cost = yuan(0);
                     in.balance = {};
                   }),
                   yuan(5), yuan(0), yuan(55)));
static_assert(!visited([](visit_input& in) { in.balance = {}; }).value().balance_after);
// The second visit of the day: 55 % of 210. 20 are left of 1 500; of half of it in 2022, 10.
static_assert(pays(visited([](visit_input& in) { in.today = day_account::stated({.deductible_used = yuan(30)}); }),
                   115.50_yuan, 94.50_yuan, yuan(20)));
static_assert(pays(visited([](visit_input& in) { in.before = pool_account::stated({.paid = yuan(1'480)}); }), yuan(20),
                   yuan(100), yuan(110)));
static_assert(pays(visited([](visit_input& in) {
                     in.date = date(2022, 8, 1);
                     in.today = start_of(date(2022, 8, 1));
                     in.before = pool_account::stated({.paid = yuan(740)});
                   }),
                   yuan(10), yuan(100), yuan(120)));
// In arrears, or without account, nothing from the pool; the reading all_insured asks for no account.
constexpr auto in_arrears = [](visit_input& in) { in.insurance_state = insurance_state::arrears; };
constexpr auto without_account = [](visit_input& in) {
  in.has_account = false;
  in.balance = {};
};
static_assert(pays(visited(in_arrears), yuan(0), yuan(100), yuan(130)) && !visited(in_arrears).value().eligible);
static_assert(!visited(in_arrears).value().uses_limit && !visited(in_arrears).value().remaining_cap);
static_assert(pays(visited(without_account), yuan(0), yuan(0), yuan(230)));
static_assert(pays(visited([](visit_input& in) {
                     without_account(in);
                     in.coverage = coverage::all_insured;
                   }),
                   yuan(99), yuan(0), yuan(131)));
// A flexible worker from the month after the difference was paid.
constexpr auto paid_up_on = [](date day) {
  return visited([=](visit_input& in) {
    without_account(in);
    in.flexible = true;
    in.difference_paid = day;
  });
};
static_assert(paid_up_on(date(2023, 2, 28)).value().eligible && !paid_up_on(date(2023, 3, 1)).value().eligible);
// Excluded: in hospital, elsewhere unfiled, off line, not designated; no deductible is used up.
constexpr auto stays = [](visit_input& in) { in.in_hospital = true; };
static_assert(pays(visited(stays), yuan(0), yuan(100), yuan(130)));
static_assert(visited(stays).value().exclusion == exclusion::in_hospital && visited(stays).value().eligible);
static_assert(!visited(stays).value().uses_limit && visited(stays).value().eligible_cost == yuan(0));
static_assert(visited(stays).value().today_after == at_the_clinic.today);
static_assert(visited(stays).value().after == at_the_clinic.before);
static_assert(visited([](visit_input& in) { in.other_place = true; }).value().exclusion == exclusion::unfiled);
static_assert(pays(visited([](visit_input& in) {
                     in.other_place = true;
                     in.filed = true;
                   }),
                   yuan(99), yuan(100), yuan(31)));
static_assert(visited([](visit_input& in) { in.online_settled = false; }).value().exclusion == exclusion::offline);
static_assert(visited([](visit_input& in) { in.other_exclusion = true; }).value().exclusion == exclusion::other_rule);
static_assert(pays(visited([](visit_input& in) { in.designated = false; }), yuan(0), yuan(0), yuan(230)));
// A child's account pays for a parent, and it is no visit of the child's; that of somebody else does not.
static_assert(pays(visited([](visit_input& in) { in.relation = relation::parent; }), yuan(99), yuan(100), yuan(31)));
static_assert(!visited([](visit_input& in) { in.relation = relation::parent; }).value().uses_limit);
static_assert(pays(visited([](visit_input& in) { in.relation = relation::other; }), yuan(99), yuan(0), yuan(131)));
// By the reading all_borne it pays what is outside the scope too; never more than is borne.
static_assert(pays(visited([](visit_input& in) {
                     in.account_pays_for = account_pays_for::all_borne;
                     in.balance = yuan(120);
                   }),
                   yuan(99), yuan(120), yuan(11)));
static_assert(pays(visited([](visit_input& in) {
                     in.account_pays_for = account_pays_for::all_borne;
                     in.balance = yuan(1'000);
                   }),
                   yuan(99), yuan(131), yuan(0)));
static_assert(visited([](visit_input& in) { in.balance = yuan(1'000); }).value().balance_after == yuan(889));

// Every yuan once, at every knot and a fen beside it: the deductible, the limit (30 + 1 500 / 55 %), the account.
constexpr bool visits_are_whole() {
  bool all = true;
  for (const level l : {level::primary, level::secondary, level::tertiary})
    for (const bool retired : {false, true})
      for (const money knot : {yuan(30), yuan(50), 2'757.27_yuan, 2'307.69_yuan, yuan(3'050), 3'106.92_yuan,
                               2'666.67_yuan, 3'383.33_yuan, yuan(100)})
        for (const money beside : {-fen(1), fen(0), fen(1)}) {
          visit_input in = at_the_clinic;
          in.level = l;
          in.retired = retired;
          in.total_cost = knot + beside + in.out_of_scope_cost;
          const auto v = outpatient_visit(in);
          all = all && v->payment + v->account_pays + v->cash == in.total_cost &&
                v->payment + v->self_pay == knot + beside && v->account_pays <= v->self_pay && v->payment >= money{} &&
                v->cash >= in.out_of_scope_cost;
        }
  return all;
}
static_assert(visits_are_whole());

static_assert(asks_every_rule(outpatient_visit, at_the_clinic) && leaves_to_others(outpatient_visit, ""));
static_assert(!visited([](visit_input& in) {
                 without_account(in);
                 in.difference_paid = date(2023, 2, 28);  // no flexible worker
               })
                   .value()
                   .eligible);
static_assert(visited([](visit_input& in) { in.out_of_scope_cost = yuan(230); }).value().cash == yuan(230));
static_assert(visited([](visit_input& in) { in.out_of_scope_cost = 230.01_yuan; }).refused() ==
              contradicts("out_of_scope_cost"));
static_assert(visited([](visit_input& in) { in.date = date(2022, 6, 30); }).refused() == not_in_force("date"));
static_assert(visited([](visit_input& in) { in.balance = -fen(1); }).refused() == negative("balance"));
static_assert(visited([](visit_input& in) { in.before = start_of(medical_year(2022)); }).refused() ==
              refusal{error::inconsistent_dates, "before"});
static_assert(visited([](visit_input& in) {
                in.today = day_account::stated({.deductible_used = 30.01_yuan});
              }).refused() == contradicts("deductible_used_today"));

// ---- SX-CASE-FIRM: 三政办〔2022〕19号 一, 二, 三, 四, 六, final paragraph; 三政〔2023〕2号 (三), (十五), (十七) -----

using firm = firm_grants_rule<>::input;

/// A small industrial firm of 2022, listed in the same year, in state-owned premises.
constexpr firm plant{.date = date(2023, 1, 5),
                     .size = enterprise_size::small_sized,
                     .sector = sector::industry,
                     .newly_opened = true,
                     .licensed = date(2022, 3, 1),
                     .operating_since = date(2022, 4, 1),
                     .fixed_premises = true,
                     .loan = yuan(300'000),
                     .benchmark_rate = 4.35_percent,
                     .term_months = 12,
                     .loan_conditions = true,
                     .listed_same_year = true,
                     .monthly_rent = yuan(2'000),
                     .months_leased = 15,
                     .state_owned = true};
/// A sole trader of 2022 with a loan of 30 000.
constexpr firm stall{.date = date(2022, 10, 1),
                     .size = enterprise_size::sole_trader,
                     .sector = sector::wholesale_retail,
                     .newly_opened = true,
                     .licensed = date(2022, 3, 1),
                     .operating_since = date(2022, 4, 1),
                     .fixed_premises = true,
                     .loan = yuan(30'000),
                     .benchmark_rate = 4.35_percent,
                     .term_months = 12};
/// Lost work, interest, award; borne by the city, the county and others.
constexpr bool gets(const outcome<firm_grants_rule<>::output>& f, money lost_work, money interest, money award,
                    money city, money county, money others) {
  return f->lost_work == lost_work && f->interest == interest && f->award == award && f->city_share == city &&
         f->county_share == county && f->other_funds == others && f->total == city + county + others;
}

// 20 % × 300 000 × 4.35 %; 200 000; 60 % and 40 %. 3 months free, 12 at half. Four seals.
static_assert(gets(firm_grants(plant), yuan(0), yuan(2'610), yuan(200'000), yuan(121'566), yuan(81'044), yuan(0)));
static_assert(firm_grants(plant).value().rent_relief == yuan(18'000) && firm_grants(plant).value().free_seals == 4);
static_assert(firm_grants(plant).value().start_up_rent_relief == yuan(18'000));
static_assert(firm_grants(plant).value().epidemic_rent_relief == yuan(0));
// 100; 20 % × 30 000 × 4.35 %; no award of a sole trader, and no seals.
static_assert(gets(firm_grants(stall), yuan(100), yuan(261), yuan(0), 216.60_yuan, 144.40_yuan, yuan(0)));
static_assert(firm_grants(stall).value().six_months_on == date(2022, 10, 1) &&
              firm_grants(stall).value().conditions_met);
static_assert(firm_grants(stall).value().free_seals == 0 && firm_grants(stall).value().rent_relief == yuan(0));
// A day before six months are full, of another year, without premises: neither.
constexpr auto none_of = [](auto change) {
  return gets(changed(firm_grants, stall, change), yuan(0), yuan(0), yuan(0), yuan(0), yuan(0), yuan(0));
};
static_assert(none_of([](firm& in) { in.date = date(2022, 9, 30); }));
static_assert(none_of([](firm& in) { in.licensed = date(2021, 12, 31); }));
static_assert(none_of([](firm& in) { in.fixed_premises = false; }));
// By the licence six months are full a month earlier.
static_assert(gets(changed(firm_grants, stall,
                           [](firm& in) {
                             in.date = date(2022, 9, 1);
                             in.count_from = count_from::licence;
                           }),
                   yuan(100), yuan(261), yuan(0), 216.60_yuan, 144.40_yuan, yuan(0)));
// What is already paid is not paid again; the one does not keep the other.
static_assert(gets(changed(firm_grants, stall, [](firm& in) { in.lost_work_paid = true; }), yuan(0), yuan(261), yuan(0),
                   156.60_yuan, 104.40_yuan, yuan(0)));
static_assert(gets(changed(firm_grants, stall, [](firm& in) { in.interest_paid = true; }), yuan(100), yuan(0), yuan(0),
                   yuan(60), yuan(40), yuan(0)));
static_assert(gets(changed(firm_grants, plant, [](firm& in) { in.award_paid = true; }), yuan(0), yuan(2'610), yuan(0),
                   yuan(1'566), yuan(1'044), yuan(0)));
// The whole interest of a guarantee loan goes before a lower subsidy, and is borne by others; not before a higher one.
constexpr auto guaranteed = [](money interest) {
  return changed(firm_grants, stall, [=](firm& in) {
    in.guarantee_interest = interest;
    in.central_subsidy = yuan(0);
  });
};
static_assert(gets(guaranteed(yuan(1'305)), yuan(100), yuan(1'305), yuan(0), yuan(60), yuan(40), yuan(1'305)));
static_assert(gets(guaranteed(yuan(261)), yuan(100), yuan(261), yuan(0), yuan(60), yuan(40), yuan(261)));
static_assert(gets(guaranteed(260.99_yuan), yuan(100), yuan(261), yuan(0), 216.60_yuan, 144.40_yuan, yuan(0)));
static_assert(guaranteed(yuan(1'305)).value().start_up_interest == yuan(261));
static_assert(guaranteed(yuan(1'305)).value().guaranteed_interest == yuan(1'305));
// Specialised: the higher of 200 000 and 300 000; by the reading sum both.
static_assert(changed(firm_grants, plant, [](firm& in) { in.specialised = true; }).value().award == yuan(300'000));
static_assert(changed(firm_grants, plant,
                      [](firm& in) {
                        in.specialised = true;
                        in.award_stacking = award_stacking::sum;
                      })
                  .value()
                  .award == yuan(500'000));
static_assert(changed(firm_grants, plant,
                      [](firm& in) {
                        in.specialised = true;
                        in.listed_same_year = false;
                        in.specialised_condition = specialised_condition::new_only;
                      })
                  .value()
                  .award == yuan(300'000));
// What other funds support already is not supported again.
static_assert(gets(changed(firm_grants, plant, [](firm& in) { in.supported_award = true; }), yuan(0), yuan(2'610),
                   yuan(0), yuan(1'566), yuan(1'044), yuan(0)));
static_assert(gets(changed(firm_grants, plant, [](firm& in) { in.supported_interest = true; }), yuan(0), yuan(0),
                   yuan(200'000), yuan(120'000), yuan(80'000), yuan(0)));
// A firm that does not meet the loan conditions; a dear loan is cut at 5 000, a sole trader's at 500 and 50 000.
static_assert(changed(firm_grants, plant, [](firm& in) { in.loan_conditions = false; }).value().interest == yuan(0));
static_assert(changed(firm_grants, plant, [](firm& in) { in.loan = wan_yuan(100); }).value().interest == yuan(5'000));
static_assert(changed(firm_grants, stall, [](firm& in) { in.loan = wan_yuan(10); }).value().interest == yuan(435));
static_assert(changed(firm_grants, stall,
                      [](firm& in) {
                        in.loan = wan_yuan(10);
                        in.loan_base = loan_base::actual;
                      })
                  .value()
                  .interest == yuan(500));
static_assert(changed(firm_grants, stall,
                      [](firm& in) {
                        in.term_months = 24;
                        in.interest_period = interest_period::whole_term;
                      })
                  .value()
                  .interest == yuan(500));
// A medium firm gets nothing but the rent of the epidemic; of both reliefs one.
constexpr auto medium = changed(firm_grants, plant, [](firm& in) {
  in.size = enterprise_size::medium;
  in.epidemic_affected = true;
});
static_assert(gets(medium, yuan(0), yuan(0), yuan(0), yuan(0), yuan(0), yuan(0)) &&
              medium->rent_relief == yuan(18'000));
static_assert(medium->start_up_rent_relief == yuan(0) && medium->epidemic_rent_relief == yuan(18'000));
static_assert(changed(firm_grants, plant, [](firm& in) { in.epidemic_affected = true; }).value().rent_relief ==
              yuan(18'000));
static_assert(changed(firm_grants, plant,
                      [](firm& in) {
                        in.rent_sequence = rent_sequence::twelve_months;
                        in.months_leased = 20;
                      })
                  .value()
                  .rent_relief == yuan(15'000));
// A model logistics park: an award that others bear; by the reading once only one.
constexpr auto park = [](firm& in) {
  in.park_status = park_status::national;
  in.awarded_before = park_status::provincial;
  in.award_amount = wan_yuan(50);
};
static_assert(gets(changed(firm_grants, plant, park), yuan(0), yuan(2'610), yuan(200'000), yuan(121'566), yuan(81'044),
                   yuan(500'000)));
static_assert(changed(firm_grants, plant, park).value().park_award == yuan(500'000));
static_assert(changed(firm_grants, plant,
                      [](firm& in) {
                        park(in);
                        in.both_levels = both_levels::once;
                      })
                  .value()
                  .park_award == yuan(0));
// Each payment is split by itself: 60 % of 0.01 is 0.01, and of 100 is 60.
static_assert(gets(changed(firm_grants, stall, [](firm& in) { in.loan = yuan(1); }), yuan(100), fen(1), yuan(0),
                   60.01_yuan, yuan(40), yuan(0)));
static_assert(changed(firm_grants, stall,
                      [](firm& in) {
                        in.loan = yuan(1);
                        in.rounding = rounding::truncate;
                      })
                  .value()
                  .interest == yuan(0));
static_assert(changed(firm_grants, plant, [](firm& in) { in.seals_received = true; }).value().free_seals == 0);
static_assert(changed(firm_grants, plant, [](firm& in) { in.newly_opened = false; }).value().free_seals == 0);

static_assert(asks_every_rule(
    firm_grants,
    [] {
      firm in = stall;
      in.guarantee_interest = yuan(1);
      in.central_subsidy = yuan(0);
      park(in);
      in.monthly_rent = yuan(1);
      in.months_leased = 1;
      return in;
    }(),
    plant));
static_assert(!asks_every_rule(firm_grants, plant));
static_assert(leaves_to_others(firm_grants, "benchmark_rate central_subsidy award_amount"));
// What is not stated of a firm, it has not.
constexpr firm bare{.date = date(2023, 1, 5),
                    .size = enterprise_size::micro,
                    .sector = sector::services,
                    .newly_opened = true,
                    .licensed = date(2022, 3, 1),
                    .operating_since = date(2022, 4, 1),
                    .fixed_premises = true,
                    .loan = yuan(300'000),
                    .benchmark_rate = 4.35_percent,
                    .term_months = 12,
                    .monthly_rent = yuan(2'000),
                    .months_leased = 15};
static_assert(gets(firm_grants(bare), yuan(0), yuan(0), yuan(0), yuan(0), yuan(0), yuan(0)));
static_assert(firm_grants(bare).value().rent_relief == yuan(0) && firm_grants(bare).value().conditions_met);

constexpr refusal missing(text_view where) { return {error::missing_input, where}; }
static_assert(refused(firm_grants, plant, [](firm& in) { in.benchmark_rate = {}; }) == external("benchmark_rate"));
static_assert(refused(firm_grants, plant, [](firm& in) { in.term_months = {}; }) == missing("term_months"));
static_assert(refused(firm_grants, plant, [](firm& in) { in.months_leased = {}; }) == missing("months_leased"));
static_assert(refused(firm_grants, plant, [](firm& in) { in.guarantee_interest = yuan(1); }) ==
              external("central_subsidy"));
static_assert(refused(firm_grants, plant, [](firm& in) {
                in.guarantee_interest = yuan(1);
                in.central_subsidy = yuan(2);
              }) == contradicts("central_subsidy"));
static_assert(refused(firm_grants, plant, [](firm& in) { in.park_status = park_status::national; }) ==
              external("award_amount"));
static_assert(refused(firm_grants, plant, [](firm& in) { in.operating_since = date(2022, 2, 28); }) ==
              refusal{error::inconsistent_dates, "operating_since"});
static_assert(refused(firm_grants, plant, [](firm& in) { in.date = date(2025, 1, 1); }) == not_in_force("date"));
static_assert(changed(firm_grants, plant, [](firm& in) { in.date = date(2024, 12, 31); }).value().award ==
              yuan(200'000));
static_assert(refused(firm_grants, plant, [](firm& in) { in.date = date(2022, 6, 5); }) == not_in_force("date"));
static_assert(refused(firm_grants, plant, [](firm& in) { in.monthly_rent = -fen(1); }) == negative("monthly_rent"));

// ---- SX-CASE-FUND: 三政办〔2022〕18号 art. 7–11, 20, 21 -------------------------------------------------------------

using plan = fund_plan_rule<>::input;

constexpr county_row two_counties[] = {
    {.county = "灵宝市", .upper_subsidy = yuan(500'000), .own_funds = yuan(300'000)},
    {.county = "卢氏县", .upper_subsidy = yuan(100'000), .own_funds = yuan(20'000), .balance = yuan(30'000)}};
constexpr group_row three_groups[] = {{.county = "灵宝市",
                                       .recipients = recipient::subsistence,
                                       .care = care::inpatient,
                                       .persons = 50,
                                       .self_pay = yuan(20'000),
                                       .referred = true,
                                       .in_province = true},
                                      {.county = "卢氏县",
                                       .recipients = recipient::margin,
                                       .care = care::outpatient,
                                       .disease = disease::cml,
                                       .persons = 10,
                                       .self_pay = yuan(20'000),
                                       .referred = true,
                                       .in_province = true},
                                      {.county = "卢氏县",
                                       .recipients = recipient::destitute,
                                       .care = care::inpatient,
                                       .persons = 3,
                                       .self_pay = yuan(50'000),
                                       .referred = true,
                                       .in_province = true}};
constexpr plan of_two{.date = date(2023, 6, 1), .premium = yuan(380), .counties = two_counties, .groups = three_groups};
constexpr auto planned = [](auto change) { return changed(fund_plan, of_two, change); };
constexpr auto two = fund_plan(of_two);

// 50 × 14 000 and 50 × 80; 800 000 raised, of which 15 % are 120 000.
static_assert(two->years[0].need == yuan(704'000) && two->years[0].own_needed == yuan(204'000));
static_assert(two->years[0].balance == yuan(96'000) && two->years[0].make_up == yuan(0));
static_assert(two->years[0].finding == finding::ok && two->years[0].excess == yuan(0));
// 10 × 30 % of 20 000; 3 × (30 000, and 60 % of 20 000 − 13 000), 3 × 380: 164 740… against 120 000 and 30 000.
static_assert(two->years[1].need == yuan(60'000) + yuan(90'000) + yuan(12'600) + yuan(1'140));
static_assert(two->years[1].own_needed == yuan(33'740) && two->years[1].make_up == yuan(13'740));
static_assert(two->years[1].balance == yuan(0));
static_assert(two->premium_need == yuan(5'140) && two->aid_need == yuan(862'600));
static_assert(two->own_needed == yuan(237'740) && two->make_up == yuan(13'740) && two->balance == yuan(96'000));
static_assert(two->finding == finding::ok && !two->in_transition.has_value() && two->years[1].county == "卢氏县");
// 15 % to the fen: 120 000 of 800 000 are carried on, and a fen more.
constexpr auto carrying = [](money balance) {
  const county_row county{
      .county = "灵宝市", .upper_subsidy = yuan(500'000), .own_funds = yuan(300'000), .balance = balance};
  return planned([&](plan& in) {
    in.counties = {&county, 1};
    in.groups = {three_groups, 1};
  });
};
static_assert(carrying(yuan(24'000)).value().finding == finding::ok);
static_assert(carrying(24'000.01_yuan).value().finding == finding::warning);
static_assert(carrying(24'000.01_yuan).value().years[0].excess == fen(1));
static_assert(carrying(yuan(24'000)).value().years[0].own_needed == yuan(180'000));
// Outside the province no tilt; without referral no aid.
constexpr auto elsewhere = [](bool referred, bool in_province) {
  const group_row group{.county = "卢氏县",
                        .recipients = recipient::destitute,
                        .care = care::inpatient,
                        .persons = 3,
                        .self_pay = yuan(50'000),
                        .referred = referred,
                        .in_province = in_province};
  return planned([&](plan& in) { in.groups = {&group, 1}; }).value().aid_need;
};
static_assert(elsewhere(true, true) == yuan(102'600) && elsewhere(true, false) == yuan(90'000));
static_assert(elsewhere(false, true) == yuan(0));
// The five years, both ends included.
constexpr auto transition_from = [](date start) {
  return planned([=](plan& in) { in.transition_start = start; }).value().in_transition;
};
static_assert(transition_from(date(2018, 6, 1)) == true && transition_from(date(2018, 5, 31)) == false);
// Nobody in need: more than 15 % of it is carried on.
static_assert(planned([](plan& in) { in.groups = {}; }).value().balance == yuan(950'000));
static_assert(planned([](plan& in) { in.groups = {}; }).value().finding == finding::warning);

static_assert(asks_every_rule(fund_plan, [] {
  plan in = of_two;
  in.transition_start = date(2020, 12, 31);
  return in;
}()));
static_assert(!asks_every_rule(fund_plan, of_two));
static_assert(leaves_to_others(fund_plan, "premium external_subsidy transition_start"));
// What is not stated of a group: nobody, without referral, outside the province.
constexpr auto stated = [](auto change) {
  group_row group{
      .county = "卢氏县", .recipients = recipient::destitute, .care = care::inpatient, .self_pay = yuan(50'000)};
  change(group);
  return planned([&](plan& in) { in.groups = {&group, 1}; }).value().aid_need;
};
static_assert(stated([](group_row& g) { g.referred = true; }) == yuan(0));
static_assert(stated([](group_row& g) { g.persons = 3; }) == yuan(0));
static_assert(stated([](group_row& g) {
                g.persons = 3;
                g.referred = true;
              }) == yuan(90'000));
constexpr county_row thirteen[] = {{.county = "1"}, {.county = "2"},  {.county = "3"},  {.county = "4"},
                                   {.county = "5"}, {.county = "6"},  {.county = "7"},  {.county = "8"},
                                   {.county = "9"}, {.county = "10"}, {.county = "11"}, {.county = "12"},
                                   {.county = "13"}};
static_assert(planned([](plan& in) {
                in.groups = {};
                in.counties = {thirteen, 12};
              })
                  .value()
                  .years.size() == 12);
static_assert(planned([](plan& in) {
                in.groups = {};
                in.counties = thirteen;
              }).refused() == beyond_limit("counties"));

static_assert(planned([](plan& in) { in.premium = {}; }).refused() == external("premium"));
static_assert(planned([](plan& in) { in.counties = {}; }).refused() == missing("counties"));
static_assert(planned([](plan& in) { in.counties = {two_counties, 1}; }).refused() == unknown("groups"));
static_assert(planned([](plan& in) { in.date = date(2022, 4, 30); }).refused() == not_in_force("date"));
constexpr auto of_a_group = [](recipients who, care how, std::int64_t persons) {
  const group_row group{.county = "灵宝市",
                        .recipients = who,
                        .care = how,
                        .persons = persons,
                        .self_pay = yuan(100),
                        .referred = true,
                        .in_province = true};
  return planned([&](plan& in) { in.groups = {&group, 1}; });
};
static_assert(of_a_group(recipient::margin, care::outpatient, 1).refused() == missing("groups"));  // its disease
static_assert(of_a_group(recipients{}, care::inpatient, 1).refused() == refusal{error::unknown_recipient, "groups"});
static_assert(of_a_group(recipient::rural_at_risk, care::inpatient, 1).refused() == external("external_subsidy"));
static_assert(of_a_group(recipient::destitute, care::inpatient, 999'999'999).refused() == beyond_limit("groups"));

}  // namespace sanmenxia_cases_tests
