// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/means_verification.hpp>

#include "expect.hpp"
#include "rule_checks.hpp"

namespace jinzhou_means_verification_tests {

using namespace gongbao;
using namespace rule_checks;

constexpr money zero = yuan(0);
constexpr std::int64_t most = 999'999'999;
constexpr date first_day(2017, 6, 22);
constexpr date last_day(2027, 6, 22);
constexpr date july(2022, 7, 1);  // a Friday
constexpr date last_of_all(2199, 12, 31);

constexpr refusal disordered(text_view where) { return {error::inconsistent_dates, where}; }
constexpr refusal no_such_day(text_view where) { return {error::invalid_date, where}; }
constexpr refusal not_published{error::calendar_not_published, "due"};

static_assert(jinzhou::means_verification_norm.in_force == period(first_day, last_day));
static_assert(words_follow_values<programme>() && words_follow_values<governed_by>());
static_assert(words_follow_values<review_body>() && words_follow_values<validity_gap>());
static_assert(words_follow_values<signatories>() && words_follow_values<net_business>());
static_assert(words_follow_values<debt_treatment>() && name_of(net_business::signed_amount) == "signed");
static_assert(is_reading<validity_gap> && is_reading<signatories> && is_reading<net_business>);
static_assert(is_reading<debt_treatment> && is_reading<deadline_day>);

// ---- JZ-HV-01: the validity and the gap in it -----------------------------------------------------------------------

constexpr auto validity(date day, validity_gap gap = {}) {
  return jinzhou::means_verification_in_force({.date = day, .validity_gap = gap});
}
constexpr bool holds(date day, validity_gap gap = {}) { return validity(day, gap).value().in_force; }
constexpr validity_gap interrupted = validity_gap::interrupted;
static_assert(!holds(first_day - days(1)) && holds(first_day) && holds(last_day) && !holds(last_day + days(1)));
static_assert(!holds(first_day - days(1), interrupted) && holds(first_day, interrupted));
static_assert(holds(last_day, interrupted) && !holds(last_day + days(1), interrupted));
static_assert(holds(date(2022, 6, 22), interrupted) && !holds(date(2022, 6, 23), interrupted));
static_assert(!holds(date(2022, 6, 28), interrupted) && holds(date(2022, 6, 29), interrupted));
static_assert(holds(date(2022, 6, 22)) && holds(date(2022, 6, 23)) && holds(date(2022, 6, 28)));
// The period is shown whatever the day and the reading.
static_assert(validity(july, interrupted).value().valid_from == first_day &&
              validity(july).value().valid_to == last_day);
static_assert(validity(last_of_all).value().valid_to == last_day &&
              validity(date(1900, 1, 1)).value().valid_from == first_day);
static_assert(validity(date(2200, 1, 1)).refused() == no_such_day("date"));
static_assert(validity(july, static_cast<validity_gap>(2)).refused() == unknown("validity_gap"));

// ---- JZ-HV-02: the scope --------------------------------------------------------------------------------------------

constexpr bool covers(programme p, bool across, bool asserted, governed_by rules) {
  const auto o = *jinzhou::means_verification_scope({.programme = p, .cross_region = across, .asserted = asserted});
  return o.in_scope == (rules != governed_by::none) && o.governed_by == rules;
}
constexpr bool listed(programme p) {
  return covers(p, false, false, governed_by::local) && covers(p, true, false, governed_by::provincial) &&
         covers(p, false, true, governed_by::local);
}
static_assert(listed(programme::subsistence_allowance) && listed(programme::destitute_support));
static_assert(listed(programme::medical_aid) && listed(programme::education_aid));
static_assert(listed(programme::housing_security) && listed(programme::employment_aid));
static_assert(listed(programme::temporary_aid) && listed(programme::legal_aid));
static_assert(covers(programme::other, false, false, governed_by::none));
static_assert(covers(programme::other, true, false, governed_by::none));
static_assert(covers(programme::other, false, true, governed_by::local));
static_assert(covers(programme::other, true, true, governed_by::provincial));
static_assert(jinzhou::means_verification_scope({.programme = static_cast<programme>(9)}).refused() ==
              unknown("programme"));

// ---- JZ-HV-03, 04, 07, 09: so many working days ---------------------------------------------------------------------

/// Due on a day; in time on that day, late on the next, and no word of it where nothing was done.
constexpr bool is_due(const auto& rule, date start, date due) {
  const auto open = rule({start});
  return open->due == due && open->due_workday->day == due && !open->late.has_value() &&
         !*rule({start, start}).value().late && !*rule({start, due}).value().late &&
         *rule({start, due + days(1)}).value().late;
}
/// What holds for each of them: the period, the order of the dates, the end of the calendar.
constexpr bool is_bounded(const auto& rule, text_view key) {
  return rule({first_day}) && rule({first_day - days(1)}).refused() == not_in_force(key) &&
         rule({last_day + days(1)}).refused() == not_in_force(key) &&
         rule({last_of_all}).refused() == not_in_force(key) && rule({last_day}).refused() == not_published &&
         rule({date(2200, 1, 1)}).refused() == no_such_day(key) &&
         rule({july, date(2200, 1, 1)}).refused() == no_such_day("done_on") &&
         rule({july, july - days(1)}).refused() == disordered("done_on") &&
         rule({last_day, last_day - days(1)}).refused() == disordered("done_on") && rule.period_key() == key;
}
static_assert(is_due(jinzhou::verification_acceptance, july, date(2022, 7, 8)));
static_assert(is_due(jinzhou::verification_acceptance, date(2023, 1, 18), date(2023, 1, 30)));  // two worked weekends
static_assert(is_due(jinzhou::verification_report, july, date(2022, 7, 29)));
static_assert(is_due(jinzhou::verification_report, date(2022, 9, 16), date(2022, 10, 19)));  // over National Day
static_assert(is_due(jinzhou::offline_information, july, date(2022, 7, 15)));
static_assert(is_due(jinzhou::verification_notice, date(2022, 7, 29), date(2022, 8, 5)));
static_assert(is_due(jinzhou::verification_notice, date(2022, 8, 19), date(2022, 8, 26)));
static_assert(is_bounded(jinzhou::verification_acceptance, "received"));
static_assert(is_bounded(jinzhou::verification_report, "accepted"));
static_assert(is_bounded(jinzhou::offline_information, "received"));
static_assert(is_bounded(jinzhou::verification_notice, "received"));
static_assert(jinzhou::verification_acceptance({.received = date(2026, 12, 24)}).value().due == date(2026, 12, 31));
static_assert(jinzhou::verification_acceptance({.received = date(2026, 12, 25)}).refused() == not_published);

// ---- JZ-HV-05: the extension ----------------------------------------------------------------------------------------

constexpr auto extend(std::int64_t by, bool notified, maybe<date> done_on = {}, date accepted = july) {
  return jinzhou::verification_extension(
      {.accepted = accepted, .extension_days = by, .client_notified = notified, .done_on = done_on});
}
constexpr bool extends(std::int64_t by, bool notified, date due, finding f) {
  const auto o = *extend(by, notified);
  return o.due == due && o.due_workday->day == due && !o.late.has_value() && o.finding == f;
}
// Without an extension it is the report's own day, and there is nothing to tell.
static_assert(extends(0, false, date(2022, 7, 29), finding::ok) && extends(0, true, date(2022, 7, 29), finding::ok));
static_assert(extends(1, true, date(2022, 8, 1), finding::ok));
static_assert(extends(1, false, date(2022, 8, 1), finding::violation));
static_assert(extends(10, true, date(2022, 8, 12), finding::ok));
static_assert(extends(10, false, date(2022, 8, 12), finding::violation));
static_assert(extends(11, true, date(2022, 8, 15), finding::warning));
static_assert(extends(11, false, date(2022, 8, 15), finding::violation));  // the graver of the two
static_assert(!*extend(10, true, date(2022, 8, 12)).value().late && *extend(10, true, date(2022, 8, 13)).value().late);
static_assert(extend(10, true, date(2022, 8, 15)).value().finding ==
              finding::ok);  // being late is no matter of the extension
static_assert(!*extend(10, true, july).value().late);
static_assert(extend(10, true, july - days(1)).refused() == disordered("done_on"));
static_assert(extend(-1, true).refused() == negative("extension_days"));
static_assert(extend(-1, true, {}, last_of_all).refused() == negative("extension_days"));  // before the period
static_assert(extend(0, true, {}, first_day).value().due && extend(0, true, {}, last_day).refused() == not_published);
static_assert(extend(0, true, {}, first_day - days(1)).refused() == not_in_force("accepted"));
static_assert(extend(0, true, {}, last_day + days(1)).refused() == not_in_force("accepted"));
static_assert(extend(0, true, july, last_of_all).refused() == not_in_force("accepted"));
static_assert(extend(0, true, july, last_day).refused() == disordered("done_on"));  // before the calendar
static_assert(extend(most, true).refused() == not_published && extend(most, false).refused() == not_published);
static_assert(extend(most + 1, true).refused() == beyond_limit("extension_days"));
static_assert(jinzhou::verification_extension.period_key() == "accepted");

// ---- JZ-HV-06: the review -------------------------------------------------------------------------------------------

constexpr auto review(date received, review_body by = {}, maybe<date> done_on = {}) {
  return jinzhou::verification_review({.received = received, .reviewed_by = by, .done_on = done_on});
}
constexpr bool goes_to(review_body next, review_body by) {
  const auto o = *review(july, by);
  return o.available && o.next_body == next && o.due == date(2022, 7, 29) && o.due_workday->day == date(2022, 7, 29);
}
static_assert(goes_to(review_body::same_level, review_body::none));
static_assert(goes_to(review_body::next_level_up, review_body::same_level));
// Put to the province, an objection has no last day; referred up to it, it keeps the one it came with.
constexpr auto objection(auto change) {
  jinzhou::verification_review_rule<>::input in{.received = july};
  change(in);
  return jinzhou::verification_review(in);
}
constexpr bool leads(auto change, review_body next, maybe<date> due) {
  const auto o = *objection(change);
  return o.available == (next != review_body::none) && o.next_body == next && o.due == due &&
         o.due_workday.has_value() == due.has_value();
}
constexpr maybe<date> untimed{};
constexpr date in_july(2022, 7, 29);
constexpr auto reviewed_by(review_body body, bool referred = false) {
  return [=](auto& in) { in.reviewed_by = body, in.referred_up = referred; };
}
static_assert(leads(reviewed_by(review_body::next_level_up), review_body::province, untimed));
static_assert(leads(reviewed_by(review_body::none, true), review_body::next_level_up, in_july));
static_assert(leads(reviewed_by(review_body::same_level, true), review_body::province, in_july));
static_assert(leads(reviewed_by(review_body::next_level_up, true), review_body::none, untimed));
static_assert(leads(reviewed_by(review_body::province, true), review_body::none, untimed));
// Above the city stands the province.
constexpr auto in_the_city(review_body body, bool referred = false) {
  return [=](auto& in) { reviewed_by(body, referred)(in), in.verification_level = verification_level::city; };
}
static_assert(leads(in_the_city(review_body::none), review_body::same_level, in_july));
static_assert(leads(in_the_city(review_body::none, true), review_body::province, in_july));
static_assert(leads(in_the_city(review_body::same_level), review_body::province, untimed));
static_assert(leads(in_the_city(review_body::same_level, true), review_body::none, untimed));
static_assert(leads(in_the_city(review_body::next_level_up), review_body::none, untimed));
static_assert(leads(in_the_city(review_body::province), review_body::none, untimed));
// Without a last day nobody is late, and nothing comes too early.
constexpr auto to_province = [](auto& in) { in.reviewed_by = review_body::next_level_up, in.done_on = july - days(1); };
static_assert(!objection(to_province).value().late.has_value());
static_assert(objection([](auto& in) { in.verification_level = static_cast<verification_level>(2); }).refused() ==
              unknown("verification_level"));
static_assert(words_follow_values<verification_level>());
static_assert(review(date(2022, 8, 15)).value().due == date(2022, 9, 13));  // the Monday of Mid-Autumn is off
static_assert(!review(july).value().late.has_value() && !*review(july, {}, date(2022, 7, 29)).value().late);
static_assert(*review(july, {}, date(2022, 7, 30)).value().late && !*review(july, {}, july).value().late);
static_assert(review(july, {}, july - days(1)).refused() == disordered("done_on"));
// Above the province there is none: no dates, whatever was done, and however far the calendar goes.
constexpr bool ends(date received, maybe<date> done_on) {
  const auto o = *review(received, review_body::province, done_on);
  return !o.available && o.next_body == review_body::none && !o.due && !o.due_workday && !o.late.has_value();
}
static_assert(ends(july, {}) && ends(july, july - days(1)) && ends(july, date(2022, 12, 31)) && ends(last_day, {}));
static_assert(review(first_day) && review(last_day).refused() == not_published);
static_assert(review(first_day - days(1)).refused() == not_in_force("received"));
static_assert(review(last_day + days(1), review_body::province).refused() == not_in_force("received"));
static_assert(review(last_of_all).refused() == not_in_force("received"));
static_assert(review(july, static_cast<review_body>(4)).refused() == unknown("reviewed_by"));
static_assert(jinzhou::verification_review.period_key() == "received");

// A calendar of the caller is the one that is counted in.
constexpr workday_calendar until_2022{2017, 2022, china_workdays.months};
constexpr date december(2022, 12, 12);
static_assert(review(december).value().due == date(2023, 1, 10) &&
              extend(0, true, {}, december).value().due == date(2023, 1, 10));
static_assert(jinzhou::verification_review({.received = december}, until_2022).refused() == not_published);
static_assert(jinzhou::verification_extension({.accepted = december, .extension_days = 0, .client_notified = true},
                                              until_2022)
                  .refused() == not_published);
static_assert(jinzhou::verification_report({.accepted = december}, until_2022).refused() == not_published);

// One case before an objection: 5 + 20 + 10 + 5 working days.
constexpr date accepted_on = *jinzhou::verification_acceptance({.received = july}).value().due;
constexpr date reported_on = *extend(10, true, {}, accepted_on).value().due;
static_assert(accepted_on == date(2022, 7, 8) && reported_on == date(2022, 8, 19));
static_assert(jinzhou::verification_notice({.received = reported_on}).value().due == date(2022, 8, 26));
static_assert(*workdays_between(china_workdays, july, date(2022, 8, 26)) == workdays(40));

// ---- JZ-HV-08: two of them, with credentials ------------------------------------------------------------------------

constexpr auto visit(std::int64_t staff, bool ids_shown) {
  return jinzhou::field_staff({.staff = staff, .ids_shown = ids_shown});
}
static_assert(visit(2, true).value().finding == finding::ok && visit(3, true).value().finding == finding::ok);
static_assert(visit(1, true).value().finding == finding::violation &&
              visit(0, true).value().finding == finding::violation);
static_assert(visit(2, false).value().finding == finding::violation &&
              visit(1, false).value().finding == finding::violation);
static_assert(visit(most, true).value().finding == finding::ok &&
              visit(most + 1, true).refused() == beyond_limit("staff"));
static_assert(visit(-1, true).refused() == negative("staff"));

// ---- JZ-HV-10: the authorisation ------------------------------------------------------------------------------------

using authorisation_input = jinzhou::verification_authorisation_rule<>::input;
constexpr auto authorise(auto change) {
  authorisation_input in{.signed_on = july, .date = date(2022, 8, 1), .members = 3, .signatures = 3, .fingerprints = 3};
  change(in);
  return jinzhou::verification_authorisation(in);
}
constexpr bool says_of(auto change, bool valid, bool complete) {
  const auto o = *authorise(change);
  return o.valid == valid && o.complete == complete && o.effective == (valid && complete);
}
static_assert(says_of([](authorisation_input&) {}, true, true));
// The window: both ends included, open while the assistance runs.
static_assert(says_of([](authorisation_input& in) { in.date = july; }, true, true));
static_assert(says_of([](authorisation_input& in) { in.date = july - days(1); }, false, true));
static_assert(says_of([](authorisation_input& in) { in.benefit_end = date(2022, 8, 1); }, true, true));
static_assert(says_of([](authorisation_input& in) { in.benefit_end = date(2022, 7, 31); }, false, true));
static_assert(says_of([](authorisation_input& in) { in.benefit_end = in.date = july; }, true, true));
static_assert(says_of([](authorisation_input& in) { in.date = last_day; }, true, true));
static_assert(says_of([](authorisation_input& in) { in.benefit_end = last_of_all; }, true, true));
// Signatures and fingerprints: of all, or of one.
static_assert(says_of([](authorisation_input& in) { in.signatures = 2; }, true, false));
static_assert(says_of([](authorisation_input& in) { in.fingerprints = 2; }, true, false));
static_assert(says_of([](authorisation_input& in) { in.fingerprints = 2, in.date = july - days(1); }, false, false));
static_assert(says_of([](authorisation_input& in) { in.members = in.signatures = in.fingerprints = 1; }, true, true));
constexpr auto alone(std::int64_t signatures, std::int64_t fingerprints) {
  return [=](authorisation_input& in) {
    in.signatures = signatures, in.fingerprints = fingerprints, in.signatories = signatories::applicant;
  };
}
static_assert(says_of(alone(1, 1), true, true) && says_of(alone(3, 3), true, true));
static_assert(says_of(alone(0, 1), true, false) && says_of(alone(1, 0), true, false));
static_assert(says_of([](authorisation_input& in) { in.members = in.signatures = in.fingerprints = most; }, true,
                      true));

constexpr refusal authorise_refused(auto change) { return authorise(change).refused(); }
static_assert(authorise_refused([](authorisation_input& in) { in.benefit_end = july - days(1); }) ==
              disordered("benefit_end"));
static_assert(authorise_refused([](authorisation_input& in) { in.members = 0; }) == beyond_limit("members"));
static_assert(authorise_refused([](authorisation_input& in) { in.signatures = 4; }) == contradicts("signatures"));
static_assert(authorise_refused([](authorisation_input& in) { in.fingerprints = 4; }) == contradicts("fingerprints"));
static_assert(authorise_refused(alone(4, 1)) == contradicts("signatures"));
static_assert(authorise_refused([](authorisation_input& in) { in.benefit_end = july - days(1), in.members = 0; }) ==
              disordered("benefit_end"));
static_assert(authorise_refused([](authorisation_input& in) { in.members = -1; }) == negative("members"));
static_assert(authorise_refused([](authorisation_input& in) { in.signatures = -1; }) == negative("signatures"));
static_assert(authorise_refused([](authorisation_input& in) { in.fingerprints = -1; }) == negative("fingerprints"));
static_assert(authorise_refused([](authorisation_input& in) { in.members = most + 1; }) == beyond_limit("members"));
static_assert(authorise_refused([](authorisation_input& in) { in.signatories = static_cast<signatories>(2); }) ==
              unknown("signatories"));
static_assert(authorise_refused([](authorisation_input& in) { in.date = first_day - days(1); }) ==
              not_in_force("date"));
static_assert(authorise_refused([](authorisation_input& in) { in.date = last_day + days(1), in.members = 0; }) ==
              not_in_force("date"));
static_assert(authorise_refused([](authorisation_input& in) { in.signed_on = date(2200, 1, 1); }) ==
              no_such_day("signed"));

// ---- JZ-HV-11: income -----------------------------------------------------------------------------------------------

using income_input = jinzhou::household_income_rule<>::input;
constexpr auto income(const income_input& in) { return jinzhou::household_income(in); }
constexpr bool earns(const income_input& in, money business, money property, money household) {
  const auto o = *income(in);
  return o.business_income == business && o.property_income == property && o.household_income == household;
}
// Every kind once, each a binary place of its own: nothing is left out, and nothing counts twice.
static_assert(earns({}, zero, zero, zero));
static_assert(earns({.wage_income = fen(1),
                     .movable_income = fen(2),
                     .immovable_income = fen(4),
                     .transfer_income = fen(8),
                     .other_income = fen(16)},
                    zero, fen(6), fen(31)));
static_assert(earns({.business_gross = fen(63),
                     .cost_operating = fen(1),
                     .cost_household = fen(2),
                     .cost_depreciation = fen(4),
                     .cost_tax = fen(8),
                     .cost_other = fen(16)},
                    fen(32), zero, fen(32)));
// A loss: none, or taken off the other income.
constexpr net_business with_loss = net_business::signed_amount;
constexpr income_input loss(money gross, net_business reading = {}) {
  return {.wage_income = yuan(3'000),
          .business_gross = gross,
          .cost_operating = yuan(2'000),
          .cost_tax = yuan(1'000),
          .net_business = reading};
}
static_assert(earns(loss(yuan(2'000)), zero, zero, yuan(3'000)));
static_assert(earns(loss(yuan(2'000), with_loss), -yuan(1'000), zero, yuan(2'000)));
static_assert(earns(loss(2'999.99_yuan), zero, zero, yuan(3'000)));
static_assert(earns(loss(2'999.99_yuan, with_loss), -fen(1), zero, 2'999.99_yuan));
static_assert(earns(loss(yuan(3'000)), zero, zero, yuan(3'000)));
static_assert(earns(loss(3'000.01_yuan), fen(1), zero, 3'000.01_yuan));
static_assert(earns(loss(3'000.01_yuan, with_loss), fen(1), zero, 3'000.01_yuan));
static_assert(earns({.cost_other = yuan(5), .net_business = with_loss}, -yuan(5), zero, -yuan(5)));

static_assert(income({.wage_income = -fen(1)}).refused() == negative("wage_income"));
static_assert(income({.business_gross = -fen(1)}).refused() == negative("business_gross"));
static_assert(income({.cost_operating = -fen(1)}).refused() == negative("cost_operating"));
static_assert(income({.cost_household = -fen(1)}).refused() == negative("cost_household"));
static_assert(income({.cost_depreciation = -fen(1)}).refused() == negative("cost_depreciation"));
static_assert(income({.cost_tax = -fen(1)}).refused() == negative("cost_tax"));
static_assert(income({.cost_other = -fen(1)}).refused() == negative("cost_other"));
static_assert(income({.movable_income = -fen(1)}).refused() == negative("movable_income"));
static_assert(income({.immovable_income = -fen(1)}).refused() == negative("immovable_income"));
static_assert(income({.transfer_income = -fen(1)}).refused() == negative("transfer_income"));
static_assert(income({.other_income = -fen(1), .net_business = with_loss}).refused() == negative("other_income"));
static_assert(income({.net_business = static_cast<net_business>(2)}).refused() == unknown("net_business"));
static_assert(income({.wage_income = too_much}).refused() == beyond_limit("wage_income"));

// Sums beyond the limit are refused; a sum on the way may lie beyond it.
static_assert(earns({.wage_income = money_limit}, zero, zero, money_limit));
static_assert(income({.wage_income = money_limit, .other_income = fen(1)}).refused() ==
              beyond_limit("household_income"));
static_assert(income({.movable_income = money_limit, .immovable_income = fen(1)}).refused() ==
              beyond_limit("property_income"));
constexpr income_input costly(money gross, net_business reading = {}) {
  return {.business_gross = gross,
          .cost_operating = money_limit,
          .cost_household = money_limit,
          .cost_depreciation = money_limit,
          .cost_tax = money_limit,
          .cost_other = money_limit,
          .net_business = reading};
}
static_assert(earns(costly(zero), zero, zero, zero));
static_assert(income(costly(zero, with_loss)).refused() == beyond_limit("business_income"));
static_assert(earns({.wage_income = money_limit, .cost_tax = money_limit, .net_business = with_loss}, -money_limit,
                    zero, zero));
static_assert(
    income({.business_gross = fen(1), .cost_operating = money_limit, .cost_tax = fen(2), .net_business = with_loss})
        .refused() == beyond_limit("business_income"));
static_assert(income({.wage_income = money_limit,
                      .business_gross = money_limit,
                      .movable_income = money_limit,
                      .transfer_income = money_limit,
                      .other_income = money_limit})
                  .refused() == beyond_limit("household_income"));

// ---- JZ-HV-12: property ---------------------------------------------------------------------------------------------

using property_input = jinzhou::household_property_rule<>::input;
constexpr auto property(const property_input& in) { return jinzhou::household_property(in); }
constexpr bool owns(const property_input& in, money physical, money monetary, money excluded, money household) {
  const auto o = *property(in);
  return o.physical_assets == physical && o.monetary_assets == monetary && o.excluded_assets == excluded &&
         o.household_assets == household;
}
static_assert(owns({}, zero, zero, zero, zero));
static_assert(owns({.real_estate = fen(1),
                    .vehicles = fen(2),
                    .vessels = fen(4),
                    .antiques = fen(8),
                    .artworks = fen(16),
                    .other_physical = fen(32)},
                   fen(63), zero, zero, fen(63)));
static_assert(owns({.cash = fen(1),
                    .deposits = fen(2),
                    .securities = fen(4),
                    .commercial_insurance = fen(8),
                    .receivables = fen(16),
                    .online_financial = fen(32),
                    .other_monetary = fen(64)},
                   zero, fen(127), zero, fen(127)));
static_assert(owns({.real_estate = fen(1), .cash = fen(2), .other_property = fen(4)}, fen(1), fen(2), zero, fen(7)));
// The mobility vehicle never counts.
static_assert(owns({.vehicles = yuan(50'000), .mobility_vehicle = yuan(3'000)}, yuan(50'000), zero, yuan(3'000),
                   yuan(50'000)));
static_assert(owns({.mobility_vehicle = money_limit}, zero, zero, money_limit, zero));
// Debts: ignored, or taken off, and never more than there is.
constexpr property_input in_debt(money debts, debt_treatment reading) {
  return {.mobility_vehicle = yuan(9), .deposits = yuan(100), .debts = debts, .debt_treatment = reading};
}
constexpr bool leaves(money debts, debt_treatment reading, money household) {
  return owns(in_debt(debts, reading), zero, yuan(100), yuan(9), household);
}
static_assert(leaves(yuan(30), debt_treatment::not_netted, yuan(100)));
static_assert(leaves(yuan(30), debt_treatment::netted, yuan(70)));
static_assert(leaves(99.99_yuan, debt_treatment::netted, fen(1)));
static_assert(leaves(yuan(100), debt_treatment::netted, zero));
static_assert(leaves(100.01_yuan, debt_treatment::netted, zero));
static_assert(leaves(money_limit, debt_treatment::netted, zero));
static_assert(leaves(money_limit, debt_treatment::not_netted, yuan(100)));

static_assert(property({.real_estate = -fen(1)}).refused() == negative("real_estate"));
static_assert(property({.vehicles = -fen(1)}).refused() == negative("vehicles"));
static_assert(property({.mobility_vehicle = -fen(1)}).refused() == negative("mobility_vehicle"));
static_assert(property({.vessels = -fen(1)}).refused() == negative("vessels"));
static_assert(property({.antiques = -fen(1)}).refused() == negative("antiques"));
static_assert(property({.artworks = -fen(1)}).refused() == negative("artworks"));
static_assert(property({.other_physical = -fen(1)}).refused() == negative("other_physical"));
static_assert(property({.cash = -fen(1)}).refused() == negative("cash"));
static_assert(property({.deposits = -fen(1)}).refused() == negative("deposits"));
static_assert(property({.securities = -fen(1)}).refused() == negative("securities"));
static_assert(property({.commercial_insurance = -fen(1)}).refused() == negative("commercial_insurance"));
static_assert(property({.receivables = -fen(1)}).refused() == negative("receivables"));
static_assert(property({.online_financial = -fen(1)}).refused() == negative("online_financial"));
static_assert(property({.other_monetary = -fen(1)}).refused() == negative("other_monetary"));
static_assert(property({.other_property = -fen(1)}).refused() == negative("other_property"));
static_assert(property({.debts = -fen(1)}).refused() == negative("debts"));  // also where debts are ignored
static_assert(property({.debts = too_much}).refused() == beyond_limit("debts"));
static_assert(property({.debt_treatment = static_cast<debt_treatment>(2)}).refused() == unknown("debt_treatment"));

static_assert(owns({.cash = money_limit}, zero, money_limit, zero, money_limit));
static_assert(property({.cash = money_limit, .deposits = fen(1)}).refused() == beyond_limit("monetary_assets"));
static_assert(property({.vessels = money_limit, .antiques = fen(1)}).refused() == beyond_limit("physical_assets"));
static_assert(property({.cash = money_limit, .other_property = fen(1)}).refused() == beyond_limit("household_assets"));
// What is counted may lie within the limit although the property does not.
static_assert(owns(
    {.real_estate = money_limit, .cash = money_limit, .debts = money_limit, .debt_treatment = debt_treatment::netted},
    money_limit, money_limit, zero, money_limit));
static_assert(property({.real_estate = money_limit, .cash = money_limit, .debts = money_limit}).refused() ==
              beyond_limit("household_assets"));

// ---- JZ-HV-13: help before the report is there ----------------------------------------------------------------------

using interim_input = jinzhou::interim_assistance_rule<>::input;
constexpr date approval_due(2023, 3, 10);
constexpr auto interim(auto change) {
  interim_input in{.date = date(2023, 3, 1),
                   .approval_due = approval_due,
                   .extension_expired = true,
                   .report_issued = false,
                   .hardship = true};
  change(in);
  return jinzhou::interim_assistance(in);
}
constexpr bool helped(auto change) { return interim(change).value().eligible; }
constexpr bool helped_on(date day, deadline_day reading) {
  return helped([=](interim_input& in) { in.date = day, in.deadline_day = reading; });
}
static_assert(helped([](interim_input&) {}));
static_assert(!helped([](interim_input& in) { in.extension_expired = false; }));
static_assert(!helped([](interim_input& in) { in.report_issued = true; }));
static_assert(!helped([](interim_input& in) { in.hardship = false; }));
static_assert(helped_on(approval_due, deadline_day::included) && !helped_on(approval_due, deadline_day::excluded));
static_assert(helped_on(approval_due - days(1), deadline_day::included));
static_assert(helped_on(approval_due - days(1), deadline_day::excluded));
static_assert(!helped_on(approval_due + days(1), deadline_day::included));
static_assert(!helped_on(approval_due + days(1), deadline_day::excluded));
constexpr auto decided_on(date day) {
  return interim([=](interim_input& in) { in.date = day, in.approval_due = last_of_all; });
}
static_assert(decided_on(first_day).value().eligible && decided_on(last_day).value().eligible);
static_assert(decided_on(first_day - days(1)).refused() == not_in_force("date"));
static_assert(decided_on(last_day + days(1)).refused() == not_in_force("date"));
static_assert(!helped([](interim_input& in) { in.approval_due = date(1900, 1, 1); }));
static_assert(interim([](interim_input& in) { in.approval_due = date(2200, 1, 1); }).refused() ==
              no_such_day("approval_due"));
static_assert(interim([](interim_input& in) { in.deadline_day = static_cast<deadline_day>(2); }).refused() ==
              unknown("deadline_day"));
// Another authority sets the end of the approval period, but the entry lists no error of its own for its absence.
static_assert([] {
  bool external = false;
  jinzhou::interim_assistance_rule<>::inputs(
      [&](auto, text_view, const text&, const field_notes& notes = {}) { external = external || notes.external; });
  return !external;
}());

// ---- JZ-HV-14: the end for want of co-operation ---------------------------------------------------------------------

using conduct = jinzhou::verification_termination_rule<>::input;
constexpr bool is_over(const conduct& in, bool terminated) {
  const auto o = *jinzhou::verification_termination(in);
  return o.terminate == terminated && o.notify_client == terminated;
}
static_assert(is_over({}, false) && is_over({.justified = true}, false));
static_assert(is_over({.refuses_documents = true}, true));
static_assert(is_over({.refuses_documents = true, .justified = true}, false));
static_assert(is_over({.uncooperative = true}, true) && is_over({.falsifies = true}, true));
static_assert(is_over({.obstructs = true}, true));
// A reason excuses the refusal and nothing else.
static_assert(is_over({.justified = true, .uncooperative = true}, true));
static_assert(is_over({.justified = true, .falsifies = true}, true));
static_assert(is_over({.refuses_documents = true, .justified = true, .obstructs = true}, true));

// ---- JZ-HV-15: the claw-back ----------------------------------------------------------------------------------------

constexpr auto claw_back(money received, bool caught) {
  return jinzhou::benefit_clawback({.benefits_received = received, .false_declaration = caught});
}
constexpr bool pays_back(money received, bool caught, money due) {
  const auto o = *claw_back(received, caught);
  return o.repayment == due && o.application_waived == caught;
}
static_assert(pays_back(yuan(1'620), true, yuan(1'620)) && pays_back(yuan(1'620), false, zero));
static_assert(pays_back(zero, true, zero) && pays_back(fen(1), true, fen(1)));
static_assert(pays_back(money_limit, true, money_limit) && pays_back(money_limit, false, zero));
static_assert(claw_back(-fen(1), false).refused() == negative("benefits_received"));
static_assert(claw_back(too_much, false).refused() == beyond_limit("benefits_received"));

// ---- What the rules say of themselves, and what does not compile ----------------------------------------------------

template <class Rule>
constexpr bool stands(const Rule&, text_view id, text_view article, category_set<provenance> tags,
                      text_view period_key) {
  const rule_info& info = Rule::info;
  return info.id == id && info.source == source{&jinzhou::means_verification_norm, article} && info.tags == tags &&
         info.own_period.empty() && Rule::period_key() == period_key;
}
using enum provenance;
static_assert(stands(jinzhou::means_verification_in_force, "JZ-HV-01", "decision of 2022-06-29; header; art. 28", exact,
                     ""));
static_assert(stands(jinzhou::means_verification_scope, "JZ-HV-02", "art. 2, 6, 8", predicate, ""));
static_assert(stands(jinzhou::verification_acceptance, "JZ-HV-03", "art. 9(2)", exact, "received"));
static_assert(stands(jinzhou::verification_report, "JZ-HV-04", "art. 9(4)", exact, "accepted"));
static_assert(stands(jinzhou::verification_extension, "JZ-HV-05", "art. 10", ceiling | principle, "accepted"));
static_assert(stands(jinzhou::verification_review, "JZ-HV-06", "art. 11", exact, "received"));
static_assert(stands(jinzhou::offline_information, "JZ-HV-07", "art. 16", exact, "received"));
static_assert(stands(jinzhou::field_staff, "JZ-HV-08", "art. 18", exact, ""));
static_assert(stands(jinzhou::verification_notice, "JZ-HV-09", "art. 19", exact, "received"));
static_assert(stands(jinzhou::verification_authorisation, "JZ-HV-10", "art. 7(4), (5)", predicate, "date"));
static_assert(stands(jinzhou::household_income, "JZ-HV-11", "art. 14(2)", predicate | exact, ""));
static_assert(stands(jinzhou::household_property, "JZ-HV-12", "art. 14(3)", predicate, ""));
static_assert(stands(jinzhou::interim_assistance, "JZ-HV-13", "art. 22", predicate | discretionary, "date"));
static_assert(stands(jinzhou::verification_termination, "JZ-HV-14", "art. 26", predicate, ""));
static_assert(stands(jinzhou::benefit_clawback, "JZ-HV-15", "art. 7(2)", exact, ""));

template <class Rule, class Input>
concept accepts = requires(const Rule& r, const Input& in) {
  r(in);
};
static_assert(accepts<rule<jinzhou::household_income_rule>, income_input>);
static_assert(!accepts<rule<jinzhou::household_income_rule>, property_input>);
template <class Input>
concept can_be_left_blank = requires {
  Input{};
};
static_assert(can_be_left_blank<income_input> && can_be_left_blank<property_input> && can_be_left_blank<conduct>);
static_assert(!can_be_left_blank<authorisation_input> && !can_be_left_blank<interim_input>);
static_assert(!can_be_left_blank<after_receipt> && !can_be_left_blank<jinzhou::field_staff_rule<>::input>);

// ---- JZ-HV-16 to 18: what papers must contain ----------------------------------------------------------------------

static_assert(words_follow_values<commission_item>() && words_follow_values<commission_paper>());
static_assert(words_follow_values<verification_report_item>() && words_follow_values<integrity_record>());
// As many as the articles list, and written form and same level beside the five contents of a commission.
static_assert(count_of<commission_item> == 7 && count_of<commission_paper> == 6);
static_assert(count_of<verification_report_item> == 7);

/// Each item alone is missed if it is not there; nothing at all lacks all; an item that is not declared is refused.
template <class Item>
constexpr bool misses_what_is_not_there(const auto& rule, refusal undeclared) {
  using items = category_set<Item>;
  const auto all = rule({.present = items::all()});
  const auto none = rule({.present = items{}});
  bool each = all->complete && all->missing.empty() && !none->complete && none->missing == items::all();
  for (const auto& w : words_of<Item>) {
    const auto without = rule({.present = items::all() - w.value});
    each = each && !without->complete && without->missing == w.value;
  }
  return each && rule({.present = beyond_words<Item>}).refused() == undeclared && rule.period_key().empty();
}
static_assert(misses_what_is_not_there<commission_item>(jinzhou::commission_contents, unknown("present")));
static_assert(misses_what_is_not_there<commission_paper>(jinzhou::commission_papers, unknown("present")));
static_assert(misses_what_is_not_there<verification_report_item>(jinzhou::verification_report_contents,
                                                                 unknown("present")));

// ---- JZ-HV-19: the integrity database ------------------------------------------------------------------------------

constexpr integrity_record entered(bool organisation, bool false_papers, bool conceals, bool intentional,
                                   bool affects) {
  return jinzhou::integrity_entry({.organisation = organisation,
                                   .false_papers = false_papers,
                                   .conceals_facts = conceals,
                                   .intentional = intentional,
                                   .affects_result = affects})
      .value()
      .integrity_record;
}
static_assert(entered(false, true, false, true, true) == integrity_record::personal);
static_assert(entered(false, false, true, true, true) == integrity_record::personal);
static_assert(entered(false, true, true, true, true) == integrity_record::personal);
static_assert(entered(true, true, false, true, true) == integrity_record::organisational);
static_assert(entered(true, false, true, true, true) == integrity_record::organisational);
// Neither act; not on purpose; too small to matter.
static_assert(entered(false, false, false, true, true) == integrity_record::none);
static_assert(entered(false, true, true, false, true) == integrity_record::none);
static_assert(entered(true, true, true, true, false) == integrity_record::none);
static_assert(jinzhou::integrity_entry.info.source == source{&jinzhou::means_verification_norm, "art. 24(2)"});

}  // namespace jinzhou_means_verification_tests
