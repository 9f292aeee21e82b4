// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/archaeology_case.hpp>

#include "case_checks.hpp"

namespace jinzhou_archaeology_case_tests {

using namespace gongbao;
using namespace rule_checks;
using act = archaeology_act;
using party = archaeology_party;
using input = jinzhou::archaeology_case_rule<>::input;

static_assert(takes(jinzhou::archaeology_case,
                    "area! land_status! today? in_protected_zone survey_find district_assessment construction_find "
                    "item_five sensitive_zone transferred? cross_city higher_site_opinion provincial_zone applied? "
                    "relics_suspected? entered? agreed_days?* completed? reported? relics_found? in_situ excavated "
                    "answered? check_cost?* exploration_cost?* area_ground field_clock late_by"));
static_assert(
    returns(jinzhou::archaeology_case,
            "next_act owed_by next_due? overdue_acts? late_acts in_scope grounds route next_step applicant "
            "latest_stage opinion_by_inspection season_from? season_to? entered_in_season? days? field_due? "
            "field_due_workday? crosses_season_end? report_due? survey_outcome? report_withheld? check_payer? "
            "check_payment? exploration_payer? exploration_payment?"));
static_assert(words_follow_values<act>() && words_follow_values<party>());

constexpr area square_metres(std::int64_t n) { return area::from_units(n * 100); }
constexpr area just_below(std::int64_t n) { return area::from_units(n * 100 - 1); }

constexpr input large{.area = square_metres(60'000), .land_status = land_status::undisposed};
constexpr input small{.area = just_below(50'000), .land_status = land_status::in_use, .survey_find = true};

static_assert(!large.in_protected_zone && !large.survey_find && !large.district_assessment && !large.construction_find);
static_assert(!large.item_five && !large.sensitive_zone && !large.cross_city && !large.higher_site_opinion);
static_assert(!large.provincial_zone && !large.in_situ && !large.excavated);

// What the days are for a timeline.
using definition = jinzhou::archaeology_case_rule<>;
static_assert(definition::season_opens.role == day_role::opens && definition::season_closes.role == day_role::closes);
static_assert(definition::field_day.role == day_role::due && definition::field_workday.role == day_role::due_workday);
static_assert(definition::report_day.role == day_role::due && definition::entered_on.role == day_role::happened);

constexpr input with(auto change, input in) {
  change(in);
  return in;
}
constexpr auto site(auto change, input in) { return *jinzhou::archaeology_case(with(change, in)); }
constexpr bool next_is(const auto& out, act what, party who, maybe<published_day> due = {}) {
  return out.next_act == what && out.owed_by == who && out.next_due == due;
}

// ---- Art. 4, 5: whether, who and before which stage ---------------------------------------------------------------

constexpr auto new_site = site(as_given, large);
static_assert(new_site.in_scope && new_site.grounds == scope_ground::site_area);
static_assert(new_site.applicant == applicant::reserve_or_district && new_site.latest_stage == stage::land_transfer);
static_assert(next_is(new_site, act::application, party::applicant) && !new_site.overdue_acts);
static_assert(!new_site.season_from && !new_site.field_due && !new_site.report_due && !new_site.survey_outcome);
constexpr auto by_executor = site([](input& in) { in.area_ground = area_ground::executor; }, large);
static_assert(!by_executor.in_scope && next_is(by_executor, act::none, party::none));
constexpr auto plain = site([](input& in) { in.survey_find = false; }, small);
static_assert(!plain.in_scope && plain.grounds.empty() && next_is(plain, act::none, party::none));
constexpr auto grounded = [](bool input::*ground) {
  return site([=](input& in) { in.survey_find = false, in.*ground = true; }, small).grounds;
};
static_assert(grounded(&input::in_protected_zone) == scope_ground::protected_zone);
static_assert(grounded(&input::survey_find) == scope_ground::survey_find);
static_assert(grounded(&input::district_assessment) == scope_ground::district_assessment);
static_assert(grounded(&input::construction_find) == scope_ground::construction_find);
static_assert(grounded(&input::item_five) == scope_ground::item_five);
static_assert(site(as_given, small).applicant == applicant::land_user);
static_assert(site(as_given, small).latest_stage == stage::planning_permit);

// Art. 16, 17: built already, or transferred before the measures.
constexpr auto built = site([](input& in) { in.land_status = land_status::built; }, large);
static_assert(built.opinion_by_inspection && next_is(built, act::opinion, party::relics_authority));
constexpr auto before = [](input& in) { in.land_status = land_status::transferred_before; };
static_assert(next_is(site(before, large), act::none, party::none));
constexpr auto in_zone = site([](input& in) { in.sensitive_zone = true; }, with(before, large));
static_assert(in_zone.applicant == applicant::builder && in_zone.latest_stage == stage::start_of_works);
static_assert(next_is(in_zone, act::application, party::applicant));

// ---- Art. 7, 8: the way of an application -------------------------------------------------------------------------

constexpr auto applying = [](input& in) { in.applied = date(2023, 4, 3); };
constexpr auto large_applied = site(applying, large);
static_assert(large_applied.route == route::direct_commission && large_applied.next_step == next_step::commission_unit);
static_assert(next_is(large_applied, act::entry, party::exploration_unit));
static_assert(site([](input& in) { in.area = square_metres(50'000); }, with(applying, large)).route ==
              route::direct_commission);
constexpr auto small_applied = site(applying, small);
static_assert(small_applied.route == route::field_check);
static_assert(next_is(small_applied, act::site_check, party::relics_authority));
constexpr auto suspected = [](bool relics) {
  return site([=](input& in) { in.relics_suspected = relics; }, with(applying, small));
};
static_assert(next_is(suspected(true), act::entry, party::exploration_unit));
static_assert(next_is(suspected(false), act::opinion, party::relics_authority));
static_assert(next_is(site(
                          [](input& in) {
                            in.relics_suspected = false;
                            in.answered = date(2023, 5, 4);
                          },
                          with(applying, small)),
                      act::none, party::none));
constexpr auto provincial = [](bool input::*why) {
  const auto set = [=](input& in) { in.*why = true; };
  return site(set, large).route == route::provincial && site(set, large).next_act == act::application &&
         next_is(site(set, with(applying, large)), act::none, party::none);
};
static_assert(provincial(&input::cross_city) && provincial(&input::higher_site_opinion));
static_assert(provincial(&input::provincial_zone));

// ---- Art. 12(1): season, days of field work, report ---------------------------------------------------------------

constexpr auto season_seen_on = [](date day) {
  const auto out = site([=](input& in) { in.today = day; }, large);
  return period(*out.season_from, *out.season_to);
};
static_assert(season_seen_on(date(2022, 11, 10)) == period(date(2022, 3, 21), date(2022, 11, 10)));
static_assert(season_seen_on(date(2022, 11, 11)) == period(date(2023, 3, 21), date(2023, 11, 10)));
static_assert(season_seen_on(date(2023, 1, 1)) == period(date(2023, 3, 21), date(2023, 11, 10)));

constexpr auto entering = [](input& in) {
  in.applied = date(2023, 4, 3);
  in.entered = date(2023, 4, 10);
};
constexpr auto entered = site(entering, large);
static_assert(entered.days == 60 && entered.field_due == date(2023, 6, 9) && *entered.entered_in_season);
static_assert(entered.field_due_workday->day == date(2023, 6, 9) && !*entered.crosses_season_end);
static_assert(entered.season_from == date(2023, 3, 21));
static_assert(next_is(entered, act::field_work, party::exploration_unit, published_day{date(2023, 6, 9)}));
static_assert(site([](input& in) { in.today = date(2023, 6, 9); }, with(entering, large)).overdue_acts ==
              category_set<act>{});
static_assert(site([](input& in) { in.today = date(2023, 6, 10); }, with(entering, large)).overdue_acts ==
              category_set<act>(act::field_work));
static_assert(site(entering, small).days == 30 && site(entering, small).field_due == date(2023, 5, 10));
static_assert(site([](input& in) { in.area = square_metres(50'000); }, with(entering, large)).days == 60);
static_assert(site([](input& in) { in.area = just_below(150'000); }, with(entering, large)).days == 60);
static_assert(
    site([](input& in) { in.area = square_metres(150'000), in.agreed_days = 61; }, with(entering, large)).days == 61);

// Entered at the end of the season, on 20 October 2022: 19 November, a Saturday.
constexpr auto late_entry = [](input& in) { in.entered = date(2022, 10, 20); };
constexpr auto autumn = site(late_entry, small);
static_assert(autumn.field_due == date(2022, 11, 19) && autumn.field_due_workday->day == date(2022, 11, 21));
static_assert(*autumn.crosses_season_end && autumn.next_due == published_day{date(2022, 11, 19)});
constexpr auto rolled = site([](input& in) { in.late_by = late_by::due_workday; }, with(late_entry, small));
static_assert(rolled.next_due == published_day{date(2022, 11, 21)});
constexpr auto ended_on = [](date day, late_by which) {
  return site([=](input& in) { in.completed = day, in.late_by = which; }, with(late_entry, small)).late_acts;
};
static_assert(ended_on(date(2022, 11, 19), late_by::due).empty());
static_assert(ended_on(date(2022, 11, 20), late_by::due) == act::field_work);
static_assert(ended_on(date(2022, 11, 21), late_by::due_workday).empty());
static_assert(ended_on(date(2022, 11, 22), late_by::due_workday) == act::field_work);
constexpr auto stopped = site([](input& in) { in.field_clock = field_clock::stopped; }, with(late_entry, small));
static_assert(stopped.field_due == date(2023, 3, 29));  // 21 days to 10 November, 9 from 21 March on
static_assert(!*site([](input& in) { in.entered = date(2022, 11, 11); }, small).entered_in_season);

// The report within 7 working days, over the holidays of October 2022.
constexpr auto ending = [](input& in) {
  in.entered = date(2022, 9, 9);
  in.completed = date(2022, 9, 28);
};
constexpr auto ended = site(ending, small);
static_assert(ended.report_due->day == date(2022, 10, 12) && ended.late_acts.empty());
static_assert(next_is(ended, act::report, party::exploration_unit, published_day{date(2022, 10, 12)}));
static_assert(site([](input& in) { in.today = date(2022, 10, 13); }, with(ending, small)).overdue_acts ==
              category_set<act>(act::report));
static_assert(site([](input& in) { in.reported = date(2022, 10, 12); }, with(ending, small)).late_acts.empty());
static_assert(site([](input& in) { in.reported = date(2022, 10, 13); }, with(ending, small)).late_acts == act::report);

// ---- Art. 11, 14: what follows ------------------------------------------------------------------------------------

constexpr auto found = [](bool relics, auto change) {
  return site(
      [=](input& in) {
        in.reported = date(2022, 10, 12);
        in.relics_found = relics;
        change(in);
      },
      with(ending, small));
};
constexpr bool follows(const auto& out, survey_outcome what, bool withheld, act next, party who) {
  return out.survey_outcome == what && *out.report_withheld == withheld && next_is(out, next, who);
}
static_assert(follows(found(false, as_given), survey_outcome::opinion, false, act::opinion, party::relics_authority));
static_assert(follows(found(true, as_given), survey_outcome::excavation, true, act::excavation, party::applicant));
static_assert(follows(found(true, [](input& in) { in.excavated = true; }), survey_outcome::consent, true, act::opinion,
                      party::relics_authority));
static_assert(follows(found(true, [](input& in) { in.in_situ = true; }), survey_outcome::planning_adjustment, true,
                      act::planning_adjustment, party::applicant));
static_assert(found(false, [](input& in) { in.answered = date(2022, 10, 20); }).next_act == act::none);
static_assert(found(false, [](input& in) { in.reported = {}; }).next_act == act::report);  // the report comes before

// ---- Art. 2, 15, 17: who pays -------------------------------------------------------------------------------------

constexpr auto paid = [](input in) {
  return site([](input& i) { i.check_cost = yuan(2'000), i.exploration_cost = yuan(30'000); }, in);
};
static_assert(paid(small).check_payer == payer::applicant && paid(small).check_payment == yuan(2'000));
static_assert(paid(small).exploration_payer == payer::land_user && paid(small).exploration_payment == yuan(30'000));
static_assert(!paid(large).check_payer && !paid(large).check_payment);
static_assert(paid(large).exploration_payer == payer::district_government);
static_assert(paid(with([](input& in) { in.sensitive_zone = true; }, with(before, large))).exploration_payer ==
              payer::builder);
static_assert(!paid(with(before, large)).exploration_payer);
static_assert(!paid(with([](input& in) { in.land_status = land_status::built; }, large)).exploration_payer);

// ---- Every rule is asked; refusals --------------------------------------------------------------------------------

static_assert(case_checks::asks_every_rule(jinzhou::archaeology_case, with(
                                                                          [](input& in) {
                                                                            in.relics_found = false;
                                                                            in.check_cost = yuan(1);
                                                                          },
                                                                          with(ending, small))));
constexpr refusal refused(auto change, input in = with(ending, small)) {
  return rule_checks::refused(jinzhou::archaeology_case, in, change);
}
constexpr refusal wrong(text_view key) { return {error::inconsistent_dates, key}; }
static_assert(refused([](input& in) { in.applied = date(2022, 9, 10); }) == wrong("entered"));
static_assert(refused([](input& in) { in.completed = date(2022, 9, 8); }) == wrong("completed"));
static_assert(refused([](input& in) { in.entered = {}; }) == wrong("completed"));
static_assert(refused([](input& in) { in.reported = date(2022, 9, 27); }) == wrong("reported"));
static_assert(refused([](input& in) { in.applied = date(2022, 9, 9), in.answered = date(2022, 9, 8); }) ==
              wrong("answered"));
static_assert(refused([](input& in) { in.today = date(2022, 9, 27); }) == wrong("completed"));
static_assert(refused([](input& in) { in.today = date(2023, 4, 2); }, with(applying, large)) == wrong("applied"));
static_assert(refused([](input& in) { in.completed = {}, in.relics_found = true; }) ==
              refusal{error::missing_input, "completed"});
static_assert(refused([](input& in) { in.transferred = date(2022, 9, 8); }, with(before, large)) ==
              wrong("transferred"));
static_assert(refused([](input& in) { in.area = square_metres(150'000); }) == external("agreed_days"));
static_assert(refused([](input& in) { in.area = square_metres(150'000), in.agreed_days = 60; }) ==
              beyond_limit("agreed_days"));
static_assert(refused([](input& in) { in.area = square_metres(-1); }) == negative("area"));
static_assert(refused([](input& in) { in.check_cost = fen(-1); }) == negative("check_cost"));
static_assert(refused([](input& in) { in.exploration_cost = fen(-1); }) == negative("exploration_cost"));
static_assert(refused([](input& in) { in.applied = date(2022, 9, 7); }) == not_in_force("applied"));
static_assert(refused([](input& in) { in.entered = date(2022, 9, 7); }) == not_in_force("entered"));
static_assert(refused([](input& in) { in.completed = date(2024, 9, 9); }) == not_in_force("completed"));
static_assert(refused([](input& in) { in.land_status = beyond_words<land_status>; }) == unknown("land_status"));
static_assert(refused([](input& in) { in.area_ground = beyond_words<area_ground>; }) == unknown("area_ground"));
static_assert(refused([](input& in) { in.field_clock = beyond_words<field_clock>; }) == unknown("field_clock"));
static_assert(refused([](input& in) { in.late_by = beyond_words<late_by>; }) == unknown("late_by"));

}  // namespace jinzhou_archaeology_case_tests
