// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/archaeology.hpp>

#include "rule_checks.hpp"

namespace jinzhou_archaeology_tests {

using namespace gongbao;
using namespace rule_checks;

constexpr date day(2023, 5, 1);
constexpr date first_day(2022, 9, 8);
constexpr date last_day(2024, 9, 8);
constexpr date before(2022, 9, 7);
constexpr date after(2024, 9, 9);

constexpr area m2(std::int64_t n) { return area::from_units(100 * n); }
constexpr area below(area a) { return area::from_units(a.in_units() - 1); }
constexpr area most_area = area::from_units(INT64_MAX);

constexpr refusal out_of_force(text_view where) { return {error::not_in_force, where}; }

/// A rule called with one input changed, or several.
constexpr auto with(const auto& rule, auto in, auto change) {
  change(in);
  return rule(in);
}
/// Both ends of the period are in force, the days around them are not.
constexpr bool tests_its_period(const auto& rule, auto in, auto date_of, text_view key) {
  date_of(in) = before;
  if (rule(in).refused() != out_of_force(key)) return false;
  date_of(in) = after;
  if (rule(in).refused() != out_of_force(key)) return false;
  date_of(in) = first_day;
  if (!rule(in)) return false;
  date_of(in) = last_day;
  return rule(in).has_value();
}
constexpr auto its_date = [](auto& in) -> auto& { return in.date; };

constexpr bool stands(const auto& rule, text_view id, text_view article, category_set<provenance> tags,
                      text_view period_key) {
  return rule.info.id == id && rule.info.source == source{&jinzhou::archaeology_measures, article} &&
         rule.info.tags == tags && rule.period_key() == period_key && rule.info.own_period.empty() &&
         !rule.info.title.empty() && !rule.info.title_zh.empty();
}
using enum provenance;
static_assert(stands(jinzhou::archaeological_survey_scope, "JZ-AR-01", "art. 4", predicate | exact, "date"));
static_assert(stands(jinzhou::archaeological_survey_route, "JZ-AR-02", "art. 7, 8", exact, "date"));
static_assert(stands(jinzhou::archaeological_survey_application, "JZ-AR-03", "art. 5, 16, 17", predicate, "date"));
static_assert(stands(jinzhou::field_work_readiness, "JZ-AR-04", "art. 9", predicate, ""));
static_assert(stands(jinzhou::archaeological_field_season, "JZ-AR-05", "art. 12(1)", exact, "date"));
static_assert(stands(jinzhou::field_work_duration, "JZ-AR-06", "art. 12(1)", exact | external, "entered"));
static_assert(stands(jinzhou::exploration_report, "JZ-AR-07", "art. 12(1)", exact, "completed"));
static_assert(stands(jinzhou::exploration_outcome, "JZ-AR-08", "art. 11, 14", predicate, ""));
static_assert(stands(jinzhou::exploration_cost, "JZ-AR-09", "art. 2, 15, 17", external, ""));
static_assert(stands(jinzhou::archaeology_measures_in_force, "JZ-AR-10", "art. 19", exact, ""));
static_assert(jinzhou::archaeology_measures.number == "锦政规〔2022〕4号");
static_assert(jinzhou::archaeology_measures.in_force == period(first_day, last_day));

// ---- JZ-AR-01: survey scope -----------------------------------------------------------------------------------------

using scope_input = jinzhou::archaeological_survey_scope_rule<>::input;
constexpr auto scope(area site, auto change) {
  return *with(jinzhou::archaeological_survey_scope, scope_input{.area = site}, change);
}
constexpr auto as_executor = [](auto& in) { in.area_ground = area_ground::executor; };
constexpr category_set<scope_ground> no_ground{};

static_assert(!scope(below(m2(50'000)), as_given).in_scope && scope(below(m2(50'000)), as_given).grounds == no_ground);
static_assert(scope(m2(50'000), as_given).in_scope && scope(m2(50'000), as_given).grounds == scope_ground::site_area);
static_assert(scope(most_area, as_given).in_scope && !scope(area{}, as_given).in_scope);
static_assert(!scope(m2(50'000), as_executor).in_scope && scope(m2(50'000), as_executor).grounds == no_ground);

// Each item alone puts the smallest site in scope, under its own name.
constexpr bool alone(scope_ground ground, auto item) {
  const auto o = scope(area{}, item);
  return o.in_scope && o.grounds == ground;
}
static_assert(alone(scope_ground::protected_zone, [](auto& in) { in.in_protected_zone = true; }));
static_assert(alone(scope_ground::survey_find, [](auto& in) { in.survey_find = true; }));
static_assert(alone(scope_ground::district_assessment, [](auto& in) { in.district_assessment = true; }));
static_assert(alone(scope_ground::construction_find, [](auto& in) { in.construction_find = true; }));
static_assert(alone(scope_ground::item_five, [](auto& in) { in.item_five = true; }));
constexpr scope_input all_items{.area = m2(50'000),
                                .in_protected_zone = true,
                                .survey_find = true,
                                .district_assessment = true,
                                .construction_find = true,
                                .item_five = true};
constexpr auto every_ground = category_set<scope_ground>::all();
static_assert(jinzhou::archaeological_survey_scope(all_items).value().grounds == every_ground);
static_assert(with(jinzhou::archaeological_survey_scope, all_items, as_executor).value().grounds ==
              every_ground - scope_ground::site_area);

constexpr scope_input site{.area = m2(1)};
static_assert(tests_its_period(jinzhou::archaeological_survey_scope, site, its_date, "date"));
static_assert(with(jinzhou::archaeological_survey_scope, site, [](auto& in) {
                in.area = area::from_units(-1), in.date = before;
              }).refused() == negative("area"));
static_assert(with(jinzhou::archaeological_survey_scope, site, [](auto& in) {
                in.area_ground = beyond_words<area_ground>;
              }).refused() == unknown("area_ground"));

// ---- JZ-AR-02: routing ----------------------------------------------------------------------------------------------

using route_input = jinzhou::archaeological_survey_route_rule<>::input;
constexpr bool goes(area site_area, route way, next_step next, auto change) {
  const auto o = *with(jinzhou::archaeological_survey_route, route_input{.area = site_area}, change);
  return o.route == way && o.next_step == next;
}
constexpr auto suspected = [](auto& in) { in.relics_suspected = true; };
constexpr auto clean = [](auto& in) { in.relics_suspected = false; };
constexpr auto cross_city = [](auto& in) { in.cross_city = true; };
constexpr auto opinion_above = [](auto& in) { in.higher_site_opinion = true; };
constexpr auto provincial_zone = [](auto& in) { in.provincial_zone = true; };

static_assert(goes(m2(50'000), route::direct_commission, next_step::commission_unit, as_given));
static_assert(goes(m2(50'000), route::direct_commission, next_step::commission_unit, clean));
static_assert(goes(below(m2(50'000)), route::field_check, next_step::check_on_site, as_given));
static_assert(goes(below(m2(50'000)), route::field_check, next_step::commission_unit, suspected));
static_assert(goes(below(m2(50'000)), route::field_check, next_step::issue_opinion, clean));
// A provincial case goes to the province, however small or large, and whatever was found.
static_assert(goes(area{}, route::provincial, next_step::apply_to_province, cross_city));
static_assert(goes(area{}, route::provincial, next_step::apply_to_province, opinion_above));
static_assert(goes(area{}, route::provincial, next_step::apply_to_province, provincial_zone));
static_assert(goes(most_area, route::provincial, next_step::apply_to_province,
                   [](auto& in) { in.cross_city = true, in.relics_suspected = false; }));

constexpr route_input plot{.area = m2(1)};
static_assert(tests_its_period(jinzhou::archaeological_survey_route, plot, its_date, "date"));
static_assert(with(jinzhou::archaeological_survey_route, plot, [](auto& in) {
                in.area = area::from_units(-1), in.cross_city = true;
              }).refused() == negative("area"));

// ---- JZ-AR-03: who applies, and when --------------------------------------------------------------------------------

using application_input = jinzhou::archaeological_survey_application_rule<>::input;
constexpr auto apply(land_status status, auto change) {
  return with(jinzhou::archaeological_survey_application, application_input{.land_status = status}, change);
}
constexpr bool applies(land_status status, applicant who, stage latest, bool inspected, auto change) {
  const auto o = *apply(status, change);
  return o.applicant == who && o.latest_stage == latest && o.opinion_by_inspection == inspected;
}
constexpr auto sensitive = [](auto& in) { in.sensitive_zone = true; };
static_assert(applies(land_status::undisposed, applicant::reserve_or_district, stage::land_transfer, false, as_given));
static_assert(applies(land_status::undisposed, applicant::reserve_or_district, stage::land_transfer, false, sensitive));
static_assert(applies(land_status::in_use, applicant::land_user, stage::planning_permit, false, as_given));
static_assert(applies(land_status::in_use, applicant::land_user, stage::planning_permit, false, sensitive));
static_assert(applies(land_status::transferred_before, applicant::builder, stage::start_of_works, false, sensitive));
static_assert(applies(land_status::transferred_before, applicant::none, stage::none, false, as_given));
static_assert(applies(land_status::built, applicant::none, stage::none, true, as_given));
static_assert(applies(land_status::built, applicant::none, stage::none, true, sensitive));

// Transferred before means before the first day; of other land the day does not matter.
constexpr auto moved(land_status status, date on, bool zone) {
  return apply(status, [=](auto& in) { in.transferred = on, in.sensitive_zone = zone; });
}
static_assert(moved(land_status::transferred_before, before, true).value().applicant == applicant::builder);
static_assert(moved(land_status::transferred_before, first_day, true).refused() ==
              refusal{error::inconsistent_dates, "transferred"});
static_assert(moved(land_status::transferred_before, first_day, false) == error::inconsistent_dates);
static_assert(moved(land_status::undisposed, last_day, false) && moved(land_status::in_use, last_day, true) &&
              moved(land_status::built, date(2199, 12, 31), true));

constexpr application_input reserve{.land_status = land_status::undisposed};
static_assert(tests_its_period(jinzhou::archaeological_survey_application, reserve, its_date, "date"));
static_assert(apply(beyond_words<land_status>, as_given).refused() == unknown("land_status"));
static_assert(apply(land_status::transferred_before, [](auto& in) {
                in.transferred = first_day, in.date = after;
              }).refused() == out_of_force("date"));

// ---- JZ-AR-04: conditions to start ----------------------------------------------------------------------------------

using readiness_input = jinzhou::field_work_readiness_rule<>::input;
constexpr readiness_input all_met{.undisturbed = true,
                                  .boundary_marked = true,
                                  .cleared = true,
                                  .undisputed = true,
                                  .pipelines_marked = true,
                                  .other_legal = true};
constexpr auto ready(auto change) { return *with(jinzhou::field_work_readiness, all_met, change); }
constexpr bool lacks(category_set<start_condition> unmet, auto change) {
  return ready(change).unmet == unmet && ready(change).ready == unmet.empty();
}
static_assert(lacks({}, as_given));
static_assert(lacks(start_condition::undisturbed, [](auto& in) { in.undisturbed = false; }));
static_assert(lacks(start_condition::boundary_marked, [](auto& in) { in.boundary_marked = false; }));
static_assert(lacks(start_condition::cleared, [](auto& in) { in.cleared = false; }));
static_assert(lacks(start_condition::undisputed, [](auto& in) { in.undisputed = false; }));
static_assert(lacks(start_condition::pipelines_marked, [](auto& in) { in.pipelines_marked = false; }));
static_assert(lacks(start_condition::other_legal, [](auto& in) { in.other_legal = false; }));
// Authority and safety count only where infrastructure is touched.
static_assert(lacks(start_condition::authority | start_condition::safety, [](auto& in) { in.infrastructure = true; }));
static_assert(lacks(start_condition::authority, [](auto& in) { in.infrastructure = true, in.safety = true; }));
static_assert(lacks(start_condition::safety, [](auto& in) { in.infrastructure = true, in.authority = true; }));
static_assert(lacks({}, [](auto& in) { in.infrastructure = true, in.authority = true, in.safety = true; }));
static_assert(lacks({}, [](auto& in) { in.authority = true; }));
static_assert(lacks(category_set<start_condition>::all(), [](auto& in) {
  in = {.undisturbed = false,
        .boundary_marked = false,
        .cleared = false,
        .undisputed = false,
        .pipelines_marked = false,
        .other_legal = false,
        .infrastructure = true};
}));

// ---- JZ-AR-05: the season -------------------------------------------------------------------------------------------

constexpr bool in_season(date d, bool disaster = false) {
  return jinzhou::archaeological_field_season({.date = d, .disaster = disaster}).value().in_season;
}
static_assert(!in_season(date(2023, 3, 20)) && in_season(date(2023, 3, 21)));
static_assert(in_season(date(2023, 11, 10)) && !in_season(date(2023, 11, 11)));
static_assert(!in_season(date(2024, 3, 20)) && in_season(date(2024, 3, 21)));
static_assert(!in_season(date(2023, 1, 1)) && !in_season(date(2023, 12, 31)) && in_season(date(2023, 7, 15)));
static_assert(!in_season(date(2023, 7, 15), true) && !in_season(date(2023, 12, 31), true));
constexpr jinzhou::archaeological_field_season_rule<>::input may{.date = day};
static_assert(jinzhou::archaeological_field_season(may).value().in_season);
static_assert(tests_its_period(jinzhou::archaeological_field_season, may, its_date, "date"));

// ---- JZ-AR-06: duration of field work -------------------------------------------------------------------------------

using duration_input = jinzhou::field_work_duration_rule<>::input;
constexpr auto work(area land, date entered, auto change) {
  return with(jinzhou::field_work_duration, duration_input{.area = land, .entered = entered}, change);
}
constexpr auto its_entry = [](auto& in) -> auto& { return in.entered; };
constexpr auto agreed(std::int64_t n) {
  return [=](auto& in) { in.agreed_days = n; };
}
constexpr auto stopped = [](auto& in) { in.field_clock = field_clock::stopped; };
constexpr auto stopped_after(std::int64_t n) {
  return [=](auto& in) { in.agreed_days = n, in.field_clock = field_clock::stopped; };
}
constexpr std::int64_t days_for(area land) { return work(land, day, agreed(61)).value().days; }
static_assert(days_for(area{}) == 30 && days_for(below(m2(50'000))) == 30);
static_assert(days_for(m2(50'000)) == 60 && days_for(below(m2(150'000))) == 60);
static_assert(days_for(m2(150'000)) == 61 && days_for(most_area) == 61);
static_assert(work(m2(150'000), day, as_given).refused() == refusal{error::external_parameter_missing, "agreed_days"});
static_assert(work(m2(150'000), day, agreed(60)).refused() == beyond_limit("agreed_days"));
static_assert(work(m2(150'000), day, agreed(0)).refused() == beyond_limit("agreed_days"));
static_assert(work(below(m2(150'000)), day, as_given) && work(below(m2(150'000)), day, agreed(60)));
// The sign is tested also where the agreement is not used.
static_assert(work(m2(1), day, agreed(-1)).refused() == negative("agreed_days"));

constexpr auto autumn = *work(m2(40'000), date(2022, 10, 20), as_given);
static_assert(autumn.due == date(2022, 11, 19) && autumn.due_workday->day == date(2022, 11, 21) &&
              !autumn.late.has_value());
static_assert(autumn.counted->from == date(2022, 10, 20) && autumn.counted->due == date(2022, 11, 19));
constexpr bool late(date done, late_by which) {
  return *work(m2(40'000), date(2022, 10, 20), [=](auto& in) { in.done_on = done, in.late_by = which; }).value().late;
}
static_assert(!late(date(2022, 11, 19), late_by::due) && late(date(2022, 11, 20), late_by::due));
static_assert(!late(date(2022, 11, 21), late_by::due_workday) && late(date(2022, 11, 22), late_by::due_workday));
static_assert(!late(date(2022, 10, 20), late_by::due));
static_assert(work(m2(40'000), date(2022, 10, 20), [](auto& in) { in.done_on = date(2022, 10, 19); }).refused() ==
              refusal{error::inconsistent_dates, "done_on"});

// The running clock crosses the end of the season if any day from the entry to its last lies outside.
constexpr bool crosses(date entered, auto change) { return work(m2(1), entered, change).value().crosses_season_end; }
static_assert(!crosses(date(2022, 10, 11), as_given) && crosses(date(2022, 10, 12), as_given));
static_assert(crosses(date(2023, 3, 20), as_given) && !crosses(date(2023, 3, 21), as_given));
static_assert(crosses(date(2022, 12, 1), as_given) && crosses(date(2023, 1, 10), as_given));
static_assert(crosses(date(2022, 10, 20), stopped));
// The last day lies in a season again, of a later year.
static_assert(work(m2(150'000), date(2023, 10, 1), agreed(200)).value().crosses_season_end);
static_assert(work(m2(150'000), date(2023, 4, 1), agreed(223)).value().due == date(2023, 11, 10));
static_assert(!work(m2(150'000), date(2023, 4, 1), agreed(223)).value().crosses_season_end);
static_assert(work(m2(150'000), date(2023, 4, 1), agreed(224)).value().crosses_season_end);

// The stopped clock counts days in season only: 21 after 20 October, then from 21 March on.
constexpr date stops_at(date entered) { return *work(m2(1), entered, stopped).value().due; }
static_assert(stops_at(date(2022, 10, 11)) == date(2022, 11, 10) && stops_at(date(2022, 10, 12)) == date(2023, 3, 21));
static_assert(stops_at(date(2022, 10, 20)) == date(2023, 3, 29));
static_assert(stops_at(date(2022, 11, 9)) == date(2023, 4, 18) && stops_at(date(2022, 11, 10)) == date(2023, 4, 19));
static_assert(stops_at(date(2022, 11, 11)) == date(2023, 4, 19) && stops_at(date(2022, 12, 31)) == date(2023, 4, 19));
static_assert(stops_at(date(2023, 1, 1)) == date(2023, 4, 19) && stops_at(date(2023, 3, 19)) == date(2023, 4, 19));
static_assert(stops_at(date(2023, 3, 20)) == date(2023, 4, 19) && stops_at(date(2023, 3, 21)) == date(2023, 4, 20));
static_assert(work(m2(1), date(2022, 10, 20), stopped).value().counted.value().from == date(2022, 10, 20));
// Every season has 235 days, in a leap year too; a hundred seasons are as many years.
constexpr date stops_after(std::int64_t n) {
  return *work(m2(150'000), date(2022, 11, 10), stopped_after(n)).value().due;
}
static_assert(stops_after(235) == date(2023, 11, 10) && stops_after(236) == date(2024, 3, 21));
static_assert(stops_after(470) == date(2024, 11, 10) && stops_after(471) == date(2025, 3, 21));
static_assert(stops_after(100 * 235) == date(2122, 11, 10) && stops_after(100 * 235 + 1) == date(2123, 3, 21));

// Nothing may be agreed that ends after 2199, and no agreement is walked through day by day.
constexpr std::int64_t to_the_end = (date(2199, 12, 31) - day).count();
static_assert(work(m2(150'000), day, agreed(to_the_end)).value().due == date(2199, 12, 31));
static_assert(!work(m2(150'000), day, agreed(to_the_end)).value().due_workday.value().day);
static_assert(work(m2(150'000), day, agreed(to_the_end + 1)).refused() == beyond_limit("due"));
static_assert(work(m2(150'000), day, agreed(999'999'999)).refused() == beyond_limit("due"));
static_assert(work(m2(150'000), day, agreed(1'000'000'000)).refused() == beyond_limit("agreed_days"));
static_assert(stops_after(177 * 235) == date(2199, 11, 10));
static_assert(work(m2(150'000), date(2022, 11, 10), stopped_after(177 * 235 + 1)).refused() == beyond_limit("due"));
static_assert(work(m2(150'000), day, stopped_after(to_the_end)).refused() == beyond_limit("due"));
static_assert(work(m2(150'000), day, stopped_after(999'999'999)).refused() == beyond_limit("due"));
static_assert(work(m2(150'000), day, [](auto& in) { in.agreed_days = 999'999'999, in.done_on = before; }) ==
              error::inconsistent_dates);

// A day that must be rolled beyond the calendar: named so, and refused only where it decides.
constexpr auto into_2027 = [](auto& in) { in.agreed_days = 1'000, in.late_by = late_by::due_workday; };
static_assert(!work(m2(150'000), last_day, into_2027).value().due_workday.value().day &&
              !work(m2(150'000), last_day, into_2027).value().late.has_value());
static_assert(
    work(m2(150'000), last_day, [](auto& in) { in.agreed_days = 1'000, in.done_on = last_day; }).value().late == false);
static_assert(work(m2(150'000), last_day, [](auto& in) {
                in.agreed_days = 1'000, in.done_on = last_day, in.late_by = late_by::due_workday;
              }).refused() == refusal{error::calendar_not_published, "due_workday"});
// A result beyond the limit goes before the calendar.
static_assert(work(m2(150'000), last_day, [](auto& in) {
                in.agreed_days = 999'999, in.done_on = last_day, in.late_by = late_by::due_workday;
              }) == error::out_of_range);

constexpr duration_input entry{.area = m2(1), .entered = day};
static_assert(tests_its_period(jinzhou::field_work_duration, entry, its_entry, "entered"));
static_assert(with(jinzhou::field_work_duration, entry, [](auto& in) {
                in.area = area::from_units(-1), in.entered = before;
              }).refused() == negative("area"));
static_assert(with(jinzhou::field_work_duration, entry, [](auto& in) {
                in.late_by = beyond_words<late_by>;
              }).refused() == unknown("late_by"));
static_assert(with(jinzhou::field_work_duration, entry, [](auto& in) {
                in.field_clock = beyond_words<field_clock>;
              }).refused() == unknown("field_clock"));

// ---- JZ-AR-07: the report -------------------------------------------------------------------------------------------

constexpr auto report(date completed, maybe<date> done_on = {}) {
  return jinzhou::exploration_report({.completed = completed, .done_on = done_on});
}
static_assert(report(date(2022, 10, 10)).value().due == date(2022, 10, 19));
static_assert(report(date(2022, 10, 10)).value().due_workday.value().day == date(2022, 10, 19) &&
              !report(day).value().late.has_value());
static_assert(report(date(2022, 9, 28)).value().due == date(2022, 10, 12));  // over the National Day holidays
static_assert(!*report(date(2022, 10, 10), date(2022, 10, 19)).value().late);
static_assert(*report(date(2022, 10, 10), date(2022, 10, 20)).value().late);
static_assert(report(day, date(2023, 4, 30)).refused() == refusal{error::inconsistent_dates, "done_on"});
static_assert(tests_its_period(
    jinzhou::exploration_report, jinzhou::exploration_report_rule<>::input{.completed = day},
    [](auto& in) -> auto& { return in.completed; }, "completed"));
constexpr workday_calendar to_2022{2017, 2022, gongbao::detail::china_workday_months};
static_assert(jinzhou::exploration_report({.completed = date(2022, 12, 22)}, to_2022).refused() ==
              refusal{error::calendar_not_published, "due"});
static_assert(jinzhou::exploration_report({.completed = date(2022, 12, 21)}, to_2022).value().due ==
              date(2022, 12, 30));

// ---- JZ-AR-08: the outcome ------------------------------------------------------------------------------------------

constexpr bool leads_to(survey_outcome outcome, bool relics, bool excavated, bool in_situ) {
  const auto o = *jinzhou::exploration_outcome({.relics_found = relics, .excavated = excavated, .in_situ = in_situ});
  return o.survey_outcome == outcome && o.report_withheld == relics;
}
static_assert(leads_to(survey_outcome::opinion, false, false, false));
static_assert(leads_to(survey_outcome::opinion, false, true, true));
static_assert(leads_to(survey_outcome::excavation, true, false, false));
static_assert(leads_to(survey_outcome::consent, true, true, false));
static_assert(leads_to(survey_outcome::planning_adjustment, true, false, true));
static_assert(leads_to(survey_outcome::planning_adjustment, true, true, true));
static_assert(jinzhou::exploration_outcome({.relics_found = true}).value().survey_outcome ==
              survey_outcome::excavation);

// ---- JZ-AR-09: who pays ---------------------------------------------------------------------------------------------

constexpr auto pays(cost_case which, money cost) {
  return jinzhou::exploration_cost({.cost_case = which, .cost = cost});
}
static_assert(pays(cost_case::area_assessment, yuan(1)).value().payer == payer::district_government);
static_assert(pays(cost_case::land_in_use, yuan(1)).value().payer == payer::land_user);
static_assert(pays(cost_case::small_site_check, yuan(1)).value().payer == payer::applicant);
static_assert(pays(cost_case::transferred_before, yuan(1)).value().payer == payer::builder);
static_assert(pays(cost_case::land_in_use, 5'000.01_yuan).value().payment == 5'000.01_yuan);
static_assert(pays(cost_case::land_in_use, yuan(0)).value().payment == yuan(0));
static_assert(pays(cost_case::land_in_use, money_limit).value().payment == money_limit);
static_assert(pays(cost_case::land_in_use, too_much).refused() == beyond_limit("cost"));
static_assert(pays(cost_case::land_in_use, -fen(1)).refused() == negative("cost"));
static_assert(pays(beyond_words<cost_case>, yuan(1)).refused() == unknown("cost_case"));

// ---- JZ-AR-10: validity ---------------------------------------------------------------------------------------------

constexpr auto valid(date d, published_on published = {}, term_end end = {}) {
  return jinzhou::archaeology_measures_in_force({.date = d, .published_on = published, .term_end = end});
}
static_assert(!valid(before).value().in_force && valid(first_day).value().in_force);
static_assert(valid(last_day).value().in_force && !valid(after).value().in_force);
static_assert(valid(day).value().valid_from == first_day && valid(day).value().valid_to == last_day);
static_assert(!valid(last_day, {}, term_end::day_before).value().in_force);
static_assert(valid(day, {}, term_end::day_before).value().valid_to == date(2024, 9, 7));
static_assert(!valid(date(2022, 9, 29), published_on::gazette).value().in_force);
static_assert(valid(day, published_on::gazette).value().valid_from == date(2022, 9, 30));
static_assert(valid(day, published_on::gazette).value().valid_to == date(2024, 9, 30));
static_assert(valid(day, published_on::gazette, term_end::day_before).value().valid_to == date(2024, 9, 29));
static_assert(valid(day, beyond_words<published_on>).refused() == unknown("published_on"));
static_assert(valid(day, {}, beyond_words<term_end>).refused() == unknown("term_end"));
static_assert(valid(date(2200, 1, 1)).refused() == refusal{error::invalid_date, "date"});

// The period that the rules test is the one that the last rule gives.
static_assert(jinzhou::archaeology_measures.in_force ==
              period(*valid(day).value().valid_from, *valid(day).value().valid_to));

// ---- JZ-AR-11: contents of a report --------------------------------------------------------------------------------

static_assert(stands(jinzhou::exploration_report_contents, "JZ-AR-11", "art. 12(2)", exact, ""));
static_assert(stands(jinzhou::field_work_qualification, "JZ-AR-12", "art. 6", predicate, ""));
static_assert(words_follow_values<exploration_report_item>() && count_of<exploration_report_item> == 11);

using report_items = category_set<exploration_report_item>;
constexpr auto report_with(report_items present) { return jinzhou::exploration_report_contents({.present = present}); }
static_assert(report_with(report_items::all()).value().complete &&
              report_with(report_items::all()).value().missing.empty());
static_assert(!report_with({}).value().complete && report_with({}).value().missing == report_items::all());
constexpr bool each_item_is_missed() {
  for (const auto& w : words_of<exploration_report_item>)
    if (report_with(report_items::all() - w.value).value().missing != w.value) return false;
  return true;
}
static_assert(each_item_is_missed());
static_assert(report_with(beyond_words<exploration_report_item>).refused() == unknown("present"));

// ---- JZ-AR-12: qualification ---------------------------------------------------------------------------------------

static_assert(words_follow_values<field_work>() && words_follow_values<qualification>());
static_assert(is_reading<qualified_for> && words_follow_values<qualified_for>());

constexpr bool qualifies(field_work work, category_set<qualification> held, qualified_for by = {}) {
  return jinzhou::field_work_qualification({.field_work = work, .qualifications = held, .qualified_for = by})
      .value()
      .qualified;
}
constexpr qualification national = qualification::national_excavation;
constexpr qualification provincial = qualification::provincial_exploration;
static_assert(qualifies(field_work::survey, national) && qualifies(field_work::survey, provincial));
static_assert(qualifies(field_work::exploration, national) && qualifies(field_work::exploration, provincial));
static_assert(qualifies(field_work::excavation, national) && !qualifies(field_work::excavation, provincial));
static_assert(qualifies(field_work::excavation, national | provincial));
static_assert(qualifies(field_work::excavation, provincial, qualified_for::any_work));
static_assert(qualifies(field_work::excavation, national, qualified_for::any_work));
static_assert(!qualifies(field_work::survey, {}) && !qualifies(field_work::exploration, {}, qualified_for::any_work));
static_assert(!qualifies(field_work::excavation, {}, qualified_for::any_work));
constexpr auto qualification_refused(auto change) {
  jinzhou::field_work_qualification_rule<>::input in{.field_work = field_work::survey, .qualifications = national};
  change(in);
  return jinzhou::field_work_qualification(in).refused();
}
static_assert(qualification_refused([](auto& in) { in.field_work = static_cast<field_work>(3); }) ==
              refusal{error::unknown_value, "field_work"});
static_assert(qualification_refused([](auto& in) { in.qualifications = static_cast<qualification>(2); }) ==
              refusal{error::unknown_value, "qualifications"});
static_assert(qualification_refused([](auto& in) { in.qualified_for = static_cast<qualified_for>(2); }) ==
              refusal{error::unknown_value, "qualified_for"});

}  // namespace jinzhou_archaeology_tests
