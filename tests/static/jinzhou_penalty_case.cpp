// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/penalty_case.hpp>

#include "case_checks.hpp"

namespace jinzhou_penalty_case_tests {

using namespace gongbao;
using namespace rule_checks;
using act = penalty_act;
using who = penalty_party;
using input = jinzhou::penalty_case_rule<>::input;

static_assert(takes(jinzhou::penalty_case,
                    "party! penalties served! today? superior_rule penalising_organ? joint reconsidered? sued? "
                    "bureau_told? filed? papers? other_requested report_received? review_done? refuses_files "
                    "refuses_correction serious water_violation? violated_on? repair_overdue corrected_in_time "
                    "serious_violation penalty_amounts revocation late_by"));
static_assert(
    returns(jinzhou::penalty_case,
            "next_act owed_by next_due? overdue_acts? late_acts major major_basis fine confiscated threshold "
            "filer? filed_with? filing_outcome? filing_due? filing_due_workday? missing_papers? review_due? "
            "review_due_workday? criticism discipline_proposed fine_min? fine_max? fine_allowed? fine_finding? "
            "licence_revocable?"));
static_assert(words_follow_values<act>() && words_follow_values<who>());

constexpr penalty_row large_fine[] = {{penalty_kind::fine, yuan(60'000)}};
constexpr input imposed{.party = party::enterprise, .penalties = large_fine, .served = date(2022, 7, 26)};
static_assert(!imposed.joint && !imposed.other_requested && !imposed.refuses_files && !imposed.refuses_correction);
static_assert(!imposed.serious && !imposed.repair_overdue && !imposed.corrected_in_time && !imposed.serious_violation);
static_assert(imposed.late_by == late_by::due_workday && imposed.penalty_amounts == penalty_amounts::each);
static_assert(imposed.superior_rule == superior_rule::silent && imposed.revocation == revocation::in_addition);

// What the days are for a timeline.
using definition = jinzhou::penalty_case_rule<>;
static_assert(definition::filing_day.role == day_role::due && definition::review_day.role == day_role::due);
static_assert(definition::filing_workday.role == day_role::due_workday);
static_assert(definition::review_workday.role == day_role::due_workday);

constexpr input with(auto change, input in = imposed) {
  change(in);
  return in;
}
constexpr auto file(auto change, input in = imposed) { return *jinzhou::penalty_case(with(change, in)); }
constexpr bool next_is(const auto& out, act what, who by, maybe<published_day> due = {}) {
  return out.next_act == what && out.owed_by == by && out.next_due == due;
}
constexpr maybe<published_day> on(int month, int day) { return published_day{date(2022, month, day)}; }

// ---- Art. 4: major or not, and why --------------------------------------------------------------------------------

static_assert(file(as_given).major && file(as_given).major_basis == major_basis::amount);
static_assert(file(as_given).fine == yuan(60'000) && file(as_given).threshold == yuan(50'000));
constexpr penalty_row several[] = {{penalty_kind::warning},
                                   {penalty_kind::fine, yuan(30'000)},
                                   {penalty_kind::fine, yuan(19'999)},
                                   {penalty_kind::confiscation, yuan(49'999)}};
constexpr auto by_several = [](auto change) { return file(change, with([](input& in) { in.penalties = several; })); };
static_assert(by_several(as_given).fine == yuan(49'999) && by_several(as_given).confiscated == yuan(49'999));
static_assert(!by_several(as_given).major && by_several(as_given).major_basis == major_basis::none);
static_assert(next_is(by_several(as_given), act::none, who::none) && !by_several(as_given).filing_due);
static_assert(!by_several(as_given).filing_outcome && !by_several(as_given).filer);
static_assert(by_several([](input& in) { in.penalty_amounts = penalty_amounts::sum; }).major);
static_assert(by_several([](input& in) { in.party = party::citizen; }).major);
static_assert(!by_several([](input& in) { in.party = party::sole_trader; }).major);
static_assert(by_several([](input& in) { in.superior_rule = superior_rule::major; }).major_basis ==
              major_basis::superior_rule);
constexpr penalty_row threshold_fine[] = {{penalty_kind::fine, yuan(100'000)}};
constexpr auto by_organisation = [](const auto& penalties) {
  return file([&](input& in) { in.penalties = penalties, in.party = party::other_organisation; }).major;
};
static_assert(by_organisation(threshold_fine) && !by_organisation(large_fine));
constexpr penalty_row revoked[] = {{penalty_kind::fine, yuan(1'000)}, {penalty_kind::revoke_licence}};
constexpr auto by_kind = file([](input& in) { in.penalties = revoked; });
static_assert(by_kind.major && by_kind.major_basis == major_basis::listed_kind);
constexpr auto not_by_law =
    file([](input& in) { in.penalties = revoked, in.superior_rule = superior_rule::not_major; });
static_assert(!not_by_law.major && not_by_law.major_basis == major_basis::superior_rule);

// ---- Art. 2, 5: who files, with whom, within 15 days --------------------------------------------------------------

constexpr auto served = file(as_given);  // on 26 July: 10 August, a Wednesday
static_assert(served.filing_due == date(2022, 8, 10) && served.filing_due_workday == on(8, 10));
static_assert(served.filer == filer::deciding_organ && !served.filed_with);
static_assert(next_is(served, act::filing, who::penalising_organ, on(8, 10)));
static_assert(file([](input& in) { in.joint = true; }).filer == filer::lead_organ);
static_assert(file([](input& in) { in.penalising_organ = penalising_organ::zone_committee; }).filed_with ==
              filing_body::city_government);
constexpr auto seen_on = [](date day) { return file([=](input& in) { in.today = day; }); };
static_assert(seen_on(date(2022, 8, 10)).overdue_acts == category_set<act>{} && !seen_on(date(2022, 8, 10)).criticism);
static_assert(seen_on(date(2022, 8, 11)).overdue_acts == category_set<act>(act::filing));
static_assert(seen_on(date(2022, 8, 11)).criticism && !seen_on(date(2022, 8, 11)).discipline_proposed);
static_assert(file([](input& in) { in.today = date(2022, 8, 11), in.serious = true; }).discipline_proposed);
static_assert(file([](input& in) { in.refuses_files = true; }).criticism);
static_assert(file([](input& in) { in.refuses_correction = true; }).criticism);
// 7 October 2022 is a holiday: the last day is the 8th, which is worked (民法典 art. 203).
constexpr auto over_holidays = [](late_by which, date filed) {
  return file([=](input& in) { in.served = date(2022, 9, 22), in.late_by = which, in.filed = filed; });
};
static_assert(over_holidays(late_by::due_workday, date(2022, 10, 8)).late_acts.empty());
static_assert(over_holidays(late_by::due_workday, date(2022, 10, 8)).filing_due == date(2022, 10, 7));
static_assert(over_holidays(late_by::due_workday, date(2022, 10, 9)).late_acts == act::filing);
static_assert(over_holidays(late_by::due, date(2022, 10, 8)).late_acts == act::filing);
static_assert(over_holidays(late_by::due, date(2022, 10, 8)).criticism);
static_assert(!over_holidays(late_by::due_workday, date(2022, 10, 8)).criticism);

// ---- Art. 6: the papers -------------------------------------------------------------------------------------------

constexpr auto all_papers = category_set<filing_item>::all();
constexpr auto missing = [](category_set<filing_item> has, bool asked_for_more) {
  return *file([=](input& in) { in.papers = has, in.other_requested = asked_for_more; }).missing_papers;
};
static_assert(missing(all_papers, true).empty() && missing(all_papers - filing_item::other_material, false).empty());
static_assert(missing(all_papers - filing_item::other_material, true) == filing_item::other_material);
constexpr bool each_is_missed() {
  bool all = true;
  for (const auto& w : words_of<filing_item>)
    all = all && missing(all_papers - w.value, true) == category_set<filing_item>(w.value);
  return all && missing({}, true) == all_papers && !file(as_given).missing_papers;
}
static_assert(each_is_missed());

// ---- Art. 9, 10: challenges, and the review within 60 days --------------------------------------------------------

constexpr auto filing = [](input& in) { in.filed = date(2022, 8, 2); };
constexpr auto filed = file(filing);
static_assert(filed.filing_outcome == filing_outcome::under_review && filed.late_acts.empty());
static_assert(filed.review_due == date(2022, 10, 1) && filed.review_due_workday == on(10, 8));
static_assert(next_is(filed, act::review, who::judicial_bureau, on(10, 8)));
static_assert(file([](input& in) { in.report_received = date(2022, 8, 3); }, with(filing)).review_due ==
              date(2022, 10, 2));
static_assert(file([](input& in) { in.today = date(2022, 10, 8); }, with(filing)).overdue_acts == category_set<act>{});
static_assert(file([](input& in) { in.today = date(2022, 10, 9); }, with(filing)).overdue_acts ==
              category_set<act>(act::review));
constexpr auto reviewed = [](date day) { return file([=](input& in) { in.review_done = day; }, with(filing)); };
static_assert(reviewed(date(2022, 10, 8)).filing_outcome == filing_outcome::reviewed);
static_assert(next_is(reviewed(date(2022, 10, 8)), act::none, who::none) &&
              reviewed(date(2022, 10, 8)).late_acts.empty());
static_assert(reviewed(date(2022, 10, 9)).late_acts == act::review);

// Not filed: a challenge within the period exempts, the first one of two.
constexpr auto challenged = [](maybe<date> reconsidered, maybe<date> sued) {
  return file([=](input& in) { in.reconsidered = reconsidered, in.sued = sued, in.today = date(2022, 12, 1); });
};
constexpr auto exempt = challenged(date(2022, 8, 10), date(2022, 11, 1));
static_assert(exempt.filing_outcome == filing_outcome::exempt && next_is(exempt, act::none, who::none));
static_assert(exempt.overdue_acts->empty() && !exempt.criticism);
static_assert(challenged({}, date(2022, 8, 10)).filing_outcome == filing_outcome::exempt);
static_assert(challenged(date(2022, 11, 1), date(2022, 8, 10)).filing_outcome == filing_outcome::exempt);
constexpr auto too_late = challenged(date(2022, 8, 11), {});
static_assert(too_late.filing_outcome == filing_outcome::file && too_late.criticism);
static_assert(too_late.overdue_acts == category_set<act>(act::filing));
// Filed: a challenge ends the review, and the bureau is told.
constexpr auto ended = [](maybe<date> told) {
  return file([=](input& in) { in.sued = date(2022, 9, 1), in.bureau_told = told; }, with(filing));
};
static_assert(ended({}).filing_outcome == filing_outcome::terminated && !ended({}).review_due);
static_assert(next_is(ended({}), act::challenge_notice, who::penalising_organ));
static_assert(next_is(ended(date(2022, 9, 2)), act::none, who::none));

// ---- 锦政发〔2022〕13号: fines for groundwater --------------------------------------------------------------

constexpr auto water = [](water_violation what, const auto& penalties, auto change) {
  return file([&](input& in) {
    in.water_violation = what;
    in.penalties = penalties;
    in.repair_overdue = true;
    change(in);
  });
};
constexpr bool range_is(const auto& out, money least, money most) {
  return out.fine_min == least && out.fine_max == most && *out.fine_allowed;
}
static_assert(range_is(water(water_violation::over_quota, large_fine, as_given), yuan(20'000), yuan(100'000)));
static_assert(range_is(water(water_violation::resupply_or_change, large_fine, as_given), yuan(20'000), yuan(80'000)));
static_assert(range_is(water(water_violation::metering, large_fine, as_given), yuan(100'000), yuan(500'000)));
static_assert(range_is(water(water_violation::unlicensed, large_fine, as_given), yuan(50'000), yuan(100'000)));
constexpr auto found = [](water_violation what, const auto& penalties) {
  return water(what, penalties, as_given).fine_finding;
};
static_assert(found(water_violation::over_quota, large_fine) == finding::ok);
static_assert(found(water_violation::metering, large_fine) == finding::violation);
static_assert(found(water_violation::resupply_or_change, threshold_fine) == finding::violation);
static_assert(found(water_violation::unlicensed, threshold_fine) == finding::ok);
constexpr penalty_row no_fine[] = {{penalty_kind::revoke_licence}};
static_assert(!found(water_violation::over_quota, no_fine));
static_assert(!*water(water_violation::metering, threshold_fine, [](input& in) {
                  in.repair_overdue = false;
                }).fine_allowed);
constexpr auto serious = [](auto change) {
  return water(water_violation::over_quota, large_fine, [=](input& in) {
    in.serious_violation = true;
    change(in);
  });
};
static_assert(*serious(as_given).licence_revocable && serious(as_given).fine_finding == finding::ok);
static_assert(!*serious([](input& in) { in.serious_violation = false; }).licence_revocable);
constexpr auto instead = serious([](input& in) { in.revocation = revocation::instead; });
static_assert(!*instead.fine_allowed && instead.fine_finding == finding::violation);
static_assert(!*water(water_violation::metering, threshold_fine, [](input& in) {
                  in.corrected_in_time = true;
                }).fine_allowed);
static_assert(!file(as_given).fine_min && !file(as_given).licence_revocable.has_value());

// ---- Every rule is asked; refusals --------------------------------------------------------------------------------

constexpr input of_water(water_violation what) {
  return with([=](input& in) { in.water_violation = what; });
}
static_assert(case_checks::asks_every_rule(jinzhou::penalty_case, of_water(water_violation::over_quota),
                                           of_water(water_violation::resupply_or_change),
                                           of_water(water_violation::metering), of_water(water_violation::unlicensed),
                                           with(
                                               [](input& in) {
                                                 in.papers = all_papers;
                                                 in.penalising_organ = penalising_organ::other;
                                               },
                                               with(filing))));
constexpr refusal refused(auto change, input in = with(filing)) {
  return rule_checks::refused(jinzhou::penalty_case, in, change);
}
constexpr refusal wrong(text_view key) { return {error::inconsistent_dates, key}; }
static_assert(refused([](input& in) { in.penalties = {}; }) == refusal{error::missing_input, "penalties"});
constexpr penalty_row amountless[] = {{penalty_kind::revoke_licence}, {penalty_kind::fine}};
constexpr penalty_row priced[] = {{penalty_kind::warning, yuan(1)}};
constexpr penalty_row taken[] = {{penalty_kind::confiscation}};
constexpr penalty_row below[] = {{penalty_kind::fine, fen(-1)}};
constexpr penalty_row beyond[] = {{penalty_kind::fine, money_limit}, {penalty_kind::fine, fen(1)}};
static_assert(refused([](input& in) { in.penalties = amountless; }) == contradicts("penalties"));
static_assert(refused([](input& in) { in.penalties = priced; }) == contradicts("penalties"));
static_assert(refused([](input& in) { in.penalties = taken; }) == contradicts("penalties"));
static_assert(refused([](input& in) { in.penalties = below; }) == negative("penalties"));
static_assert(refused([](input& in) { in.penalties = beyond; }) == beyond_limit("penalties"));
static_assert(refused([](input& in) { in.reconsidered = date(2022, 7, 25); }) == wrong("reconsidered"));
static_assert(refused([](input& in) { in.sued = date(2022, 7, 25); }) == wrong("sued"));
static_assert(refused([](input& in) { in.bureau_told = date(2022, 9, 1); }) == wrong("bureau_told"));
static_assert(refused([](input& in) { in.filed = date(2022, 7, 25); }) == wrong("filed"));
static_assert(refused([](input& in) { in.report_received = date(2022, 8, 1); }) == wrong("report_received"));
static_assert(refused([](input& in) { in.review_done = date(2022, 8, 1); }) == wrong("review_done"));
static_assert(refused([](input& in) { in.review_done = date(2022, 8, 9); }, imposed) == wrong("review_done"));
static_assert(refused([](input& in) { in.today = date(2022, 8, 1); }) == wrong("filed"));
static_assert(refused([](input& in) { in.today = date(2022, 7, 25); }, imposed) == wrong("served"));
static_assert(refused([](input& in) { in.served = date(2017, 9, 21); }) == not_in_force("served"));
static_assert(refused([](input& in) { in.violated_on = date(2022, 7, 25); }, of_water(water_violation::metering)) ==
              not_in_force("violated_on"));
static_assert(refused([](input& in) { in.party = beyond_words<party>; }) == unknown("party"));
static_assert(refused([](input& in) { in.late_by = beyond_words<late_by>; }) == unknown("late_by"));
static_assert(refused([](input& in) { in.penalty_amounts = beyond_words<penalty_amounts>; }) ==
              unknown("penalty_amounts"));
static_assert(refused([](input& in) { in.revocation = beyond_words<revocation>; }) == unknown("revocation"));
static_assert(refused([](input& in) { in.superior_rule = beyond_words<superior_rule>; }) == unknown("superior_rule"));

// A last day that is not published lies after every published day.
constexpr auto december = file([](input& in) { in.served = date(2026, 12, 20), in.today = date(2026, 12, 31); });
static_assert(december.filing_due == date(2027, 1, 4) && december.filing_due_workday == published_day{});
static_assert(december.overdue_acts->empty() && !december.criticism && december.next_due == published_day{});
static_assert(refused([](input& in) { in.served = date(2026, 12, 20), in.today = date(2027, 1, 2); }, imposed).error ==
              error::calendar_not_published);
static_assert(refused([](input& in) { in.filed = date(2027, 9, 22), in.report_received = date(2027, 9, 23); },
                      with([](input& in) { in.served = date(2027, 9, 21), in.late_by = late_by::due; })) ==
              not_in_force("report_received"));

}  // namespace jinzhou_penalty_case_tests
