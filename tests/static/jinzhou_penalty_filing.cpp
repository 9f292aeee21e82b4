// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/penalty_filing.hpp>

#include "rule_checks.hpp"

namespace jinzhou_penalty_tests {

using namespace gongbao;
using namespace rule_checks;

constexpr date first_day(2017, 9, 22);
constexpr date last_day(2027, 9, 22);
constexpr date served(2022, 7, 26);

constexpr refusal wrong_order(text_view where) { return {error::inconsistent_dates, where}; }
constexpr refusal not_published(text_view where) { return {error::calendar_not_published, where}; }

/// The first and the last day are in force, the days beside them are not.
constexpr bool lasts_to_2027(const auto& rule, auto in, auto day, text_view key) {
  const auto on = [&](date d) { return changed(rule, in, [=](auto& i) { i.*day = d; }); };
  return on(first_day) && on(last_day) && on(first_day - days(1)).refused() == not_in_force(key) &&
         on(last_day + days(1)).refused() == not_in_force(key);
}

constexpr bool has_keys(const auto& rule, text_view article, text_view expected) {
  return rule_checks::has_keys(rule, expected) && rule.info.source.in == &jinzhou::penalty_filing_measures &&
         rule.info.source.article == article;
}

// ---- The document, the keys -----------------------------------------------------------------------------------------

static_assert(jinzhou::penalty_filing_measures.number == "锦政规〔2022〕3号");
static_assert(jinzhou::penalty_filing_measures.in_force == period(first_day, last_day));

static_assert(has_keys(jinzhou::penalty_filing_in_force, "decision of 2022-07-25; art. 18",
                       "date! -> in_force valid_from? valid_to? "));
static_assert(has_keys(jinzhou::major_penalty_by_kind, "art. 4(1), (2)",
                       "penalty_kinds! superior_rule -> major major_basis "));
static_assert(has_keys(jinzhou::major_penalty_by_amount, "art. 4(3)",
                       "party! fine confiscated superior_rule penalty_amounts -> major major_basis threshold "));
static_assert(has_keys(jinzhou::penalty_filing_deadline, "art. 5, 14(1)",
                       "served! joint done_on? late_by -> due? due_workday? late? filer "));
static_assert(has_keys(jinzhou::penalty_filing_set, "art. 6; annex form",
                       "report_copies decision_copies service_receipt_copies legal_review_copies prior_notice_copies "
                       "discussion_record_copies approval_form_copies bound! other_requested other_supplied -> "
                       "complete missing "));
static_assert(has_keys(jinzhou::penalty_filing_duty, "art. 9",
                       "served! challenged? done_on? review_done? late_by -> filing_outcome "));
static_assert(has_keys(jinzhou::penalty_review_deadline, "art. 10",
                       "received! done_on? late_by -> due? due_workday? late? "));
static_assert(has_keys(jinzhou::penalising_organ_criticism, "art. 14",
                       "served! done_on? date? exempt refuses_files refuses_correction serious late_by -> "
                       "due? due_workday? late? criticism discipline_proposed "));

static_assert(words_follow_values<penalty_kind>() && words_follow_values<superior_rule>());
static_assert(words_follow_values<major_basis>() && words_follow_values<party>() && words_follow_values<filer>());
static_assert(words_follow_values<filing_item>() && words_follow_values<filing_outcome>());
static_assert(is_reading<penalty_amounts> && words_follow_values<penalty_amounts>());

// ---- JZ-MP-01 -------------------------------------------------------------------------------------------------------

constexpr auto in_force_on(date d) { return *jinzhou::penalty_filing_in_force({.date = d}); }
static_assert(!in_force_on(date(2017, 9, 21)).in_force && in_force_on(date(2017, 9, 22)).in_force);
static_assert(in_force_on(date(2022, 9, 22)).in_force && in_force_on(date(2022, 9, 23)).in_force);  // no gap
static_assert(in_force_on(date(2027, 9, 22)).in_force && !in_force_on(date(2027, 9, 23)).in_force);
static_assert(in_force_on(served).valid_from == first_day && in_force_on(served).valid_to == last_day);

// ---- JZ-MP-02 -------------------------------------------------------------------------------------------------------

constexpr bool finds(const auto& found, bool major, major_basis basis) {
  return found->major == major && found->major_basis == basis;
}
constexpr auto by_kind(category_set<penalty_kind> kinds, superior_rule superior = {}) {
  return jinzhou::major_penalty_by_kind({.penalty_kinds = kinds, .superior_rule = superior});
}

// Each listed kind alone, and none but these.
static_assert(finds(by_kind(penalty_kind::downgrade_qualification), true, major_basis::listed_kind));
static_assert(finds(by_kind(penalty_kind::revoke_licence), true, major_basis::listed_kind));
static_assert(finds(by_kind(penalty_kind::halt_business), true, major_basis::listed_kind));
static_assert(finds(by_kind(penalty_kind::close_down), true, major_basis::listed_kind));
static_assert(finds(by_kind(penalty_kind::restrict_practice), true, major_basis::listed_kind));
constexpr auto unlisted = penalty_kind::suspend_licence | penalty_kind::fine | penalty_kind::confiscation |
                          penalty_kind::warning | penalty_kind::other;
static_assert(finds(by_kind(unlisted), false, major_basis::none));
static_assert(finds(by_kind({}), false, major_basis::none));
static_assert(finds(by_kind(unlisted | penalty_kind::close_down), true, major_basis::listed_kind));
// A superior rule decides, either way.
static_assert(finds(by_kind(penalty_kind::revoke_licence, superior_rule::not_major), false,
                    major_basis::superior_rule));
static_assert(finds(by_kind(penalty_kind::warning, superior_rule::major), true, major_basis::superior_rule));
static_assert(finds(by_kind(penalty_kind::revoke_licence, superior_rule::major), true, major_basis::superior_rule));

static_assert(by_kind(beyond_words<penalty_kind>).refused() == unknown("penalty_kinds"));
static_assert(by_kind(penalty_kind::fine, beyond_words<superior_rule>).refused() == unknown("superior_rule"));

// ---- JZ-MP-03 -------------------------------------------------------------------------------------------------------

using amounts = jinzhou::major_penalty_by_amount_rule<>::input;
constexpr bool by_amount(amounts in, bool major) {
  return finds(jinzhou::major_penalty_by_amount(in), major, major ? major_basis::amount : major_basis::none);
}
/// A fine or a confiscation of the threshold is major, one fen less of each is not.
constexpr bool major_from(party who, money threshold) {
  const money below = threshold - fen(1);
  return by_amount({.party = who, .fine = threshold}, true) &&
         by_amount({.party = who, .confiscated = threshold}, true) &&
         by_amount({.party = who, .fine = below, .confiscated = below}, false) &&
         jinzhou::major_penalty_by_amount({.party = who}).value().threshold == threshold;
}
static_assert(major_from(party::citizen, yuan(10'000)));
static_assert(major_from(party::enterprise, yuan(50'000)));
static_assert(major_from(party::sole_trader, yuan(50'000)));
static_assert(major_from(party::other_organisation, yuan(100'000)));
static_assert(by_amount({.party = party::citizen}, false));

constexpr auto by_sum(money fine, money confiscated) {
  return amounts{
      .party = party::citizen, .fine = fine, .confiscated = confiscated, .penalty_amounts = penalty_amounts::sum};
}
static_assert(by_amount(by_sum(yuan(6'000), yuan(4'000)), true));
static_assert(by_amount(by_sum(yuan(6'000), yuan(4'000) - fen(1)), false));
static_assert(by_amount(by_sum(yuan(10'000), {}), true) && by_amount(by_sum({}, yuan(10'000)), true));
static_assert(by_amount(by_sum(money_limit, money_limit), true));
static_assert(by_amount({.party = party::citizen, .fine = yuan(6'000), .confiscated = yuan(6'000)}, false));

constexpr auto superior(money fine, superior_rule says) {
  return jinzhou::major_penalty_by_amount({.party = party::enterprise, .fine = fine, .superior_rule = says});
}
static_assert(finds(superior(money_limit, superior_rule::not_major), false, major_basis::superior_rule));
static_assert(finds(superior({}, superior_rule::major), true, major_basis::superior_rule));
static_assert(superior({}, superior_rule::major).value().threshold == yuan(50'000));

// Groundwater fines (rulebook 4): the most for a resupply is never major for another organisation.
static_assert(by_amount({.party = party::other_organisation, .fine = yuan(80'000)}, false));

constexpr amounts citizen{.party = party::citizen};
constexpr refusal amounts_refused(auto change) { return refused(jinzhou::major_penalty_by_amount, citizen, change); }
static_assert(amounts_refused([](auto& in) { in.fine = -fen(1); }) == negative("fine"));
static_assert(amounts_refused([](auto& in) { in.confiscated = -fen(1); }) == negative("confiscated"));
static_assert(amounts_refused([](auto& in) { in.fine = too_much; }) == beyond_limit("fine"));
static_assert(amounts_refused([](auto& in) { in.confiscated = too_much; }) == beyond_limit("confiscated"));
static_assert(amounts_refused([](auto& in) { in.party = beyond_words<party>; }) == unknown("party"));
static_assert(amounts_refused([](auto& in) { in.superior_rule = beyond_words<superior_rule>; }) ==
              unknown("superior_rule"));
static_assert(amounts_refused([](auto& in) { in.penalty_amounts = beyond_words<penalty_amounts>; }) ==
              unknown("penalty_amounts"));

// A what-if; and the check of the table can fail.
constexpr auto with(auto change) {
  auto table = jinzhou::major_penalty_amounts;
  change(table);
  return table;
}
constexpr auto half_for_citizens = with([](auto& t) { t.citizen = yuan(5'000); });
static_assert(
    jinzhou::major_penalty_by_amount({.party = party::citizen, .fine = yuan(5'000)}, half_for_citizens).value().major);
static_assert(!jinzhou::thresholds_are_positive(with([](auto& t) { t.citizen = {}; })));
static_assert(!jinzhou::thresholds_are_positive(with([](auto& t) { t.enterprise = {}; })));
static_assert(!jinzhou::thresholds_are_positive(with([](auto& t) { t.other_organisation = {}; })));
static_assert(jinzhou::major_penalty_amounts.source == source{&jinzhou::penalty_filing_measures, "art. 4(3)"});

// ---- JZ-MP-04 -------------------------------------------------------------------------------------------------------

constexpr bool due_on(const auto& out, date due, maybe<date> workday) {
  return out->due == due && out->due_workday->day == workday;
}
using filing_input = jinzhou::penalty_filing_deadline_rule<>::input;
constexpr auto filing(auto change) {
  return changed(jinzhou::penalty_filing_deadline, filing_input{.served = served}, change);
}
static_assert(due_on(filing(as_given), date(2022, 8, 10), date(2022, 8, 10)) &&
              !filing(as_given).value().late.has_value());
static_assert(!*filing([](auto& in) { in.done_on = date(2022, 8, 10); }).value().late);
static_assert(*filing([](auto& in) { in.done_on = date(2022, 8, 11); }).value().late);
static_assert(!*filing([](auto& in) { in.done_on = served; }).value().late);
static_assert(filing(as_given).value().filer == filer::deciding_organ);
static_assert(filing([](auto& in) { in.joint = true; }).value().filer == filer::lead_organ);
static_assert(filing(as_given).value().counted.value().from == served);

// Calendar days: the last one falls into the National Day holidays.
constexpr auto before_holidays = [](auto& in) { in.served = date(2022, 9, 22), in.done_on = date(2022, 10, 8); };
static_assert(due_on(filing(before_holidays), date(2022, 10, 7), date(2022, 10, 8)));
static_assert(!*filing(before_holidays).value().late);  // 民法典 art. 203
static_assert(*filing([](auto& in) { before_holidays(in), in.done_on = date(2022, 10, 9); }).value().late);
constexpr auto by_due = [](auto& in) { before_holidays(in), in.late_by = late_by::due; };
static_assert(*filing(by_due).value().late);
static_assert(!*filing([](auto& in) { by_due(in), in.done_on = date(2022, 10, 7); }).value().late);

// Where the calendar ends: the nominal day is still known; the other one only matters if the act was done.
constexpr auto at_the_end = [](auto& in) { in.served = date(2026, 12, 20); };
static_assert(due_on(filing(at_the_end), date(2027, 1, 4), {}));
constexpr auto at_the_end_by_due = [](auto& in) { at_the_end(in), in.late_by = late_by::due; };
static_assert(due_on(filing(at_the_end_by_due), date(2027, 1, 4), {}));
static_assert(*filing([](auto& in) { at_the_end_by_due(in), in.done_on = date(2027, 1, 5); }).value().late);

constexpr refusal filing_refused(auto change) { return filing(change).refused(); }
static_assert(filing_refused([](auto& in) { at_the_end(in), in.done_on = date(2027, 1, 5); }) ==
              not_published("due_workday"));
static_assert(filing_refused([](auto& in) { in.done_on = served - days(1); }) == wrong_order("done_on"));
static_assert(filing_refused([](auto& in) { in.late_by = beyond_words<late_by>; }) == unknown("late_by"));
static_assert(filing_refused([](auto& in) { in.done_on = date(2200, 1, 1); }) ==
              refusal{error::invalid_date, "done_on"});
static_assert(filing_refused([](auto& in) { in.served = date(2199, 12, 31); }) == not_in_force("served"));
static_assert(lasts_to_2027(jinzhou::penalty_filing_deadline, filing_input{.served = served}, &filing_input::served,
                            "served"));

// ---- JZ-MP-05 -------------------------------------------------------------------------------------------------------

using set_input = jinzhou::penalty_filing_set_rule<>::input;
constexpr set_input all_papers{.report_copies = 1,
                               .decision_copies = 1,
                               .service_receipt_copies = 1,
                               .legal_review_copies = 1,
                               .prior_notice_copies = 1,
                               .discussion_record_copies = 1,
                               .approval_form_copies = 1,
                               .bound = true};
constexpr bool lacks(set_input in, auto change, category_set<filing_item> missing) {
  const auto set = changed(jinzhou::penalty_filing_set, in, change);
  return set->missing == missing && set->complete == missing.empty();
}
constexpr category_set<filing_item> nothing{};
static_assert(lacks(all_papers, as_given, nothing));
static_assert(lacks(
    all_papers, [](auto& in) { in.report_copies = 0; }, filing_item::report));
static_assert(lacks(
    all_papers, [](auto& in) { in.decision_copies = 0; }, filing_item::decision));
static_assert(lacks(
    all_papers, [](auto& in) { in.service_receipt_copies = 0; }, filing_item::service_receipt));
static_assert(lacks(
    all_papers, [](auto& in) { in.legal_review_copies = 0; }, filing_item::legal_review));
static_assert(lacks(
    all_papers, [](auto& in) { in.prior_notice_copies = 0; }, filing_item::prior_notice));
static_assert(lacks(
    all_papers, [](auto& in) { in.discussion_record_copies = 0; }, filing_item::discussion_record));
static_assert(lacks(
    all_papers, [](auto& in) { in.approval_form_copies = 0; }, filing_item::approval_form));
static_assert(lacks(
    all_papers, [](auto& in) { in.bound = false; }, filing_item::binding));
static_assert(lacks(
    all_papers, [](auto& in) { in.report_copies = 999'999'999; }, nothing));
static_assert(lacks(
    all_papers, [](auto& in) { in.other_requested = true; }, filing_item::other_material));
static_assert(lacks(
    all_papers, [](auto& in) { in.other_requested = in.other_supplied = true; }, nothing));
static_assert(lacks(
    all_papers, [](auto& in) { in.other_supplied = true; }, nothing));
static_assert(lacks({.bound = false, .other_requested = true}, as_given, category_set<filing_item>::all()));

constexpr refusal set_refused(auto change) { return refused(jinzhou::penalty_filing_set, all_papers, change); }
static_assert(set_refused([](auto& in) { in.report_copies = -1; }) == negative("report_copies"));
static_assert(set_refused([](auto& in) { in.decision_copies = -1; }) == negative("decision_copies"));
static_assert(set_refused([](auto& in) { in.service_receipt_copies = -1; }) == negative("service_receipt_copies"));
static_assert(set_refused([](auto& in) { in.legal_review_copies = -1; }) == negative("legal_review_copies"));
static_assert(set_refused([](auto& in) { in.prior_notice_copies = -1; }) == negative("prior_notice_copies"));
static_assert(set_refused([](auto& in) { in.discussion_record_copies = -1; }) == negative("discussion_record_copies"));
static_assert(set_refused([](auto& in) { in.approval_form_copies = -1; }) == negative("approval_form_copies"));
static_assert(set_refused([](auto& in) { in.approval_form_copies = 1'000'000'000; }) ==
              beyond_limit("approval_form_copies"));

// ---- JZ-MP-06 -------------------------------------------------------------------------------------------------------

using duty_input = jinzhou::penalty_filing_duty_rule<>::input;
constexpr auto duty(maybe<date> challenged, maybe<date> filed) {
  return jinzhou::penalty_filing_duty({.served = served, .challenged = challenged, .done_on = filed});
}
constexpr date day_ten = served + days(10);
constexpr date day_15 = date(2022, 8, 10);
static_assert(duty({}, {}).value().filing_outcome == filing_outcome::file);
static_assert(duty({}, day_ten).value().filing_outcome == filing_outcome::under_review);
static_assert(duty(day_ten, {}).value().filing_outcome == filing_outcome::exempt);
static_assert(duty(day_ten - days(1), day_ten).value().filing_outcome == filing_outcome::exempt);
static_assert(duty(day_ten, day_ten).value().filing_outcome == filing_outcome::terminated);
static_assert(duty(day_ten + days(1), day_ten).value().filing_outcome == filing_outcome::terminated);
static_assert(duty(served, served).value().filing_outcome == filing_outcome::terminated);

static_assert(duty(day_15, {}).value().filing_outcome == filing_outcome::exempt);
// A challenge after the deadline does not undo the duty, and ends a review that is still open.
static_assert(duty(day_15 + days(1), {}).value().filing_outcome == filing_outcome::file);
static_assert(duty(day_15, day_15 + days(3)).value().filing_outcome == filing_outcome::exempt);
static_assert(duty(day_15 + days(1), day_15 + days(3)).value().filing_outcome == filing_outcome::terminated);

// The deadline rolls as that of the filing does.
constexpr auto duty_of(date from, date challenged, late_by which = duty_input{.served = served}.late_by) {
  return jinzhou::penalty_filing_duty({.served = from, .challenged = challenged, .late_by = which});
}
constexpr date sixteenth(2022, 12, 16);  // due on Saturday 2022-12-31, then New Year
static_assert(duty_of(sixteenth, date(2023, 1, 3)).value().filing_outcome == filing_outcome::exempt);
static_assert(duty_of(sixteenth, date(2023, 1, 4)).value().filing_outcome == filing_outcome::file);
static_assert(duty_of(sixteenth, date(2022, 12, 31), late_by::due).value().filing_outcome == filing_outcome::exempt);
static_assert(duty_of(sixteenth, date(2023, 1, 1), late_by::due).value().filing_outcome == filing_outcome::file);
// Where the calendar ends, only a challenge that the deadline decides needs it.
constexpr date into_2027(2026, 12, 20);
static_assert(duty_of(into_2027, date(2026, 12, 21)).refused() == not_published("due_workday"));
static_assert(duty_of(into_2027, date(2026, 12, 21), late_by::due).value().filing_outcome == filing_outcome::exempt);
static_assert(jinzhou::penalty_filing_duty({.served = into_2027}).value().filing_outcome == filing_outcome::file);
static_assert(
    jinzhou::penalty_filing_duty({.served = into_2027, .challenged = date(2026, 12, 22), .done_on = date(2026, 12, 21)})
        .value()
        .filing_outcome == filing_outcome::terminated);

// A finished review stays finished unless the challenge came before or on its day.
constexpr auto reviewed(maybe<date> challenged, maybe<date> filed, date review) {
  return jinzhou::penalty_filing_duty(
      {.served = served, .challenged = challenged, .done_on = filed, .review_done = review});
}
static_assert(reviewed({}, day_ten, day_ten).value().filing_outcome == filing_outcome::reviewed);
static_assert(reviewed(day_15 + days(1), day_ten, day_15).value().filing_outcome == filing_outcome::reviewed);
static_assert(reviewed(day_15, day_ten, day_15).value().filing_outcome == filing_outcome::terminated);
static_assert(reviewed(day_ten - days(1), day_ten, day_15).value().filing_outcome == filing_outcome::exempt);
static_assert(reviewed({}, {}, day_15).refused() == wrong_order("review_done"));
static_assert(reviewed({}, day_ten, day_ten - days(1)).refused() == wrong_order("review_done"));
static_assert(reviewed({}, served - days(1), served - days(2)).refused() == wrong_order("done_on"));

static_assert(duty(served - days(1), {}).refused() == wrong_order("challenged"));
static_assert(duty({}, served - days(1)).refused() == wrong_order("done_on"));
static_assert(duty(served - days(1), served - days(1)).refused() == wrong_order("challenged"));
static_assert(lasts_to_2027(jinzhou::penalty_filing_duty, duty_input{.served = served}, &duty_input::served, "served"));

// ---- JZ-MP-07 -------------------------------------------------------------------------------------------------------

using review_input = jinzhou::penalty_review_deadline_rule<>::input;
constexpr auto review(auto change) {
  return changed(jinzhou::penalty_review_deadline, review_input{.received = date(2022, 8, 2)}, change);
}
static_assert(due_on(review(as_given), date(2022, 10, 1), date(2022, 10, 8)) &&
              !review(as_given).value().late.has_value());
static_assert(!*review([](auto& in) { in.done_on = date(2022, 10, 8); }).value().late);
static_assert(*review([](auto& in) { in.done_on = date(2022, 10, 9); }).value().late);
constexpr auto review_by_due = [](auto& in) { in.late_by = late_by::due, in.done_on = date(2022, 10, 1); };
static_assert(!*review(review_by_due).value().late);
static_assert(*review([](auto& in) { review_by_due(in), in.done_on = date(2022, 10, 2); }).value().late);
static_assert(due_on(review([](auto& in) { in.received = date(2026, 11, 10); }), date(2027, 1, 9), {}));
static_assert(review([](auto& in) { in.received = date(2026, 11, 10), in.done_on = date(2026, 11, 10); }).refused() ==
              not_published("due_workday"));
static_assert(review([](auto& in) { in.done_on = date(2022, 8, 1); }).refused() == wrong_order("done_on"));
static_assert(review([](auto& in) { in.late_by = beyond_words<late_by>; }).refused() == unknown("late_by"));
static_assert(lasts_to_2027(jinzhou::penalty_review_deadline, review_input{.received = served}, &review_input::received,
                            "received"));

// ---- JZ-MP-08 -------------------------------------------------------------------------------------------------------

using organ_input = jinzhou::penalising_organ_criticism_rule<>::input;
constexpr auto organ(auto change) {
  return changed(jinzhou::penalising_organ_criticism, organ_input{.served = served}, change);
}
constexpr bool found(auto change, bool late, bool criticism, bool discipline) {
  const auto out = organ(change);
  return out->late == late && out->criticism == criticism && out->discipline_proposed == discipline;
}
constexpr date day_16 = date(2022, 8, 11);
static_assert(due_on(organ(as_given), day_15, day_15));
static_assert(found(as_given, false, false, false));
static_assert(found([](auto& in) { in.done_on = day_15; }, false, false, false));
static_assert(found([](auto& in) { in.done_on = day_16; }, true, true, false));
static_assert(found([](auto& in) { in.done_on = day_16, in.serious = true; }, true, true, true));
static_assert(found([](auto& in) { in.serious = true; }, false, false, false));
// The as-of day only where nothing was filed.
static_assert(found([](auto& in) { in.date = day_15; }, false, false, false));
static_assert(found([](auto& in) { in.date = day_16; }, true, true, false));
static_assert(found([](auto& in) { in.done_on = day_15, in.date = day_16; }, false, false, false));
static_assert(found([](auto& in) { in.done_on = day_16, in.date = day_15; }, true, true, false));
// Who is exempt is never late, but may still refuse.
static_assert(found([](auto& in) { in.done_on = day_16, in.exempt = true; }, false, false, false));
static_assert(found([](auto& in) { in.date = day_16, in.exempt = true; }, false, false, false));
static_assert(found([](auto& in) { in.exempt = in.refuses_files = true; }, false, true, false));
static_assert(found([](auto& in) { in.refuses_files = true; }, false, true, false));
static_assert(found([](auto& in) { in.refuses_correction = in.serious = true; }, false, true, true));

constexpr auto over_holidays = [](auto& in) { in.served = date(2022, 9, 22), in.done_on = date(2022, 10, 8); };
static_assert(found(over_holidays, false, false, false));
static_assert(found([](auto& in) { over_holidays(in), in.late_by = late_by::due; }, true, true, false));

// The end of the calendar is met only if the day is needed.
constexpr auto unpublished = [](auto& in) { in.served = date(2026, 12, 20); };
static_assert(found(unpublished, false, false, false) && due_on(organ(unpublished), date(2027, 1, 4), {}));
static_assert(found([](auto& in) { unpublished(in), in.done_on = date(2027, 1, 5), in.exempt = true; }, false, false,
                    false));
constexpr refusal organ_refused(auto change) { return organ(change).refused(); }
static_assert(organ_refused([](auto& in) { unpublished(in), in.done_on = date(2027, 1, 5); }) ==
              not_published("due_workday"));
static_assert(organ_refused([](auto& in) { unpublished(in), in.date = date(2027, 1, 5); }) ==
              not_published("due_workday"));

static_assert(organ_refused([](auto& in) { in.done_on = served - days(1); }) == wrong_order("done_on"));
static_assert(organ_refused([](auto& in) { in.date = served - days(1); }) == wrong_order("date"));
static_assert(organ_refused([](auto& in) { in.done_on = served, in.date = served - days(1); }) == wrong_order("date"));
static_assert(organ_refused([](auto& in) { in.exempt = true, in.date = served - days(1); }) == wrong_order("date"));
static_assert(organ_refused([](auto& in) { in.late_by = beyond_words<late_by>; }) == unknown("late_by"));
static_assert(lasts_to_2027(jinzhou::penalising_organ_criticism, organ_input{.served = served}, &organ_input::served,
                            "served"));

// ---- JZ-MP-09 ------------------------------------------------------------------------------------------------------

static_assert(has_keys(jinzhou::penalty_filing_circle, "art. 2, 3, 5, 16",
                       "penalising_organ! -> application filed_with to_judicial_bureau "));
static_assert(words_follow_values<penalising_organ>() && words_follow_values<application>());
static_assert(words_follow_values<filing_body>());

constexpr bool files(penalising_organ organ, application applies, filing_body with) {
  const auto o = *jinzhou::penalty_filing_circle({.penalising_organ = organ});
  return o.application == applies && o.filed_with == with &&
         o.to_judicial_bureau == (with == filing_body::city_government);
}
static_assert(files(penalising_organ::county_government, application::direct, filing_body::city_government));
static_assert(files(penalising_organ::zone_committee, application::direct, filing_body::city_government));
static_assert(files(penalising_organ::municipal_department, application::direct, filing_body::city_government));
static_assert(files(penalising_organ::provincial_department, application::direct, filing_body::city_government));
static_assert(files(penalising_organ::county_subordinate, application::by_analogy, filing_body::county_government));
static_assert(files(penalising_organ::department_subordinate, application::by_analogy,
                    filing_body::municipal_department));
static_assert(files(penalising_organ::other, application::none, filing_body::none));
static_assert(jinzhou::penalty_filing_circle({.penalising_organ = beyond_words<penalising_organ>}).refused() ==
              unknown("penalising_organ"));

}  // namespace jinzhou_penalty_tests
