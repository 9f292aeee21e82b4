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

// ---- SX-CASE-AID: 三政办〔2022〕18号 art. 5, 6, 8–16, 18, 23, 30
// --------------------------------------------------------

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

}  // namespace sanmenxia_cases_tests
