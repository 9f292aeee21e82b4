// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <concepts>

#include <gongbao/jinzhou/city.hpp>
#include <gongbao/sanmenxia/city.hpp>

#include "rule_checks.hpp"

// What a year has added up to is one value of its city and benefit: where it comes from, what it does not take, and
// what is refused of it. What the rules make of the amounts in it is tested with each document.

namespace account_tests {

using namespace gongbao;
using namespace rule_checks;

constexpr date day(2023, 5, 1);
constexpr date year_end(2022, 12, 31);
constexpr calendar_year this_year(2023);
constexpr calendar_year last_year(2022);

constexpr refusal other_span(text_view where) { return {error::inconsistent_dates, where}; }

// ---- Spans ----------------------------------------------------------------------------------------------------------

static_assert(calendar_year(day) == this_year && calendar_year(year_end) == last_year && !(this_year == last_year));
static_assert(medical_year(2023) == medical_year(2023) && !(medical_year(2023) == medical_year(2022)));
static_assert(!std::convertible_to<date, calendar_year> && !std::convertible_to<int, calendar_year>);
static_assert(!std::convertible_to<int, medical_year> && !std::constructible_from<medical_year, calendar_year>);

// ---- Three makers ---------------------------------------------------------------------------------------------------

// The start of a span …
constexpr jinzhou::aid_account fresh = start_of(this_year);
static_assert(fresh.amounts() == aid_year{} && fresh.span() == this_year);
static_assert(fresh == start_of(this_year) && !(fresh == start_of(last_year)));

// … the settlement before …
constexpr jinzhou::medical_aid_rule<>::input claim_after(const jinzhou::aid_account& before, date on = day) {
  return {.date = on, .recipients = recipient::margin, .self_pay = yuan(20'000), .before = before};
}
constexpr jinzhou::aid_account after_one = jinzhou::medical_aid(claim_after(fresh)).value().after;
static_assert(after_one.span() == this_year && after_one.amounts().basic_paid == yuan(10'800));

// … and amounts that are kept elsewhere: of a span, or of whichever the claim is of.
constexpr aid_year kept = after_one.amounts();
constexpr auto stated_of_year = jinzhou::aid_account::stated(kept, this_year);
constexpr auto stated = jinzhou::aid_account::stated(kept);
static_assert(stated_of_year == after_one && !(stated == after_one) && !stated.span());
static_assert(jinzhou::medical_aid(claim_after(stated)).value().after ==
              jinzhou::medical_aid(claim_after(after_one)).value().after);
static_assert(jinzhou::medical_aid(claim_after(stated)).value().after.span() == this_year);
static_assert(jinzhou::medical_aid(claim_after(jinzhou::aid_account::stated(kept, last_year))).refused() ==
              other_span("before"));

// Nothing else makes one.
template <class From, class To>
concept makes = std::convertible_to<From, To> || std::constructible_from<To, From>;
static_assert(makes<start_of<calendar_year>, jinzhou::aid_account> && makes<start_of<date>, sanmenxia::day_account>);
static_assert(!std::default_initializable<jinzhou::aid_account>);
static_assert(!makes<aid_year, jinzhou::aid_account> && !makes<money, sanmenxia::day_account>);
static_assert(!makes<sanmenxia::aid_account, jinzhou::aid_account> &&
              !makes<jinzhou::aid_account, sanmenxia::aid_account>);
static_assert(!makes<jinzhou::pool_account, jinzhou::aid_account> &&
              !makes<sanmenxia::pool_account, sanmenxia::day_account>);
static_assert(!makes<start_of<medical_year>, jinzhou::pool_account> &&
              !makes<start_of<calendar_year>, sanmenxia::pool_account>);
static_assert(!makes<start_of<date>, sanmenxia::aid_account> && !makes<calendar_year, jinzhou::aid_account>);

// ---- A year is a fold -----------------------------------------------------------------------------------------------

constexpr auto settled_after(const jinzhou::aid_account& before, date on = day) {
  return jinzhou::medical_aid(claim_after(before, on));
}
static_assert(after_or(settled_after(fresh), fresh) == after_one);
static_assert(after_or(settled_after(start_of(this_year)), start_of(this_year)) == after_one);
// A refused claim leaves the account as it was.
static_assert(settled_after(after_one, year_end) == error::not_in_force);
static_assert(after_or(settled_after(after_one, year_end), after_one) == after_one);

// ---- The account of another span is refused -------------------------------------------------------------------------

constexpr auto both(auto one, auto other) {
  return [=](auto& in) { one(in), other(in); };
}
/// A change is refused as `expected`, also beside a fault that the rule would refuse by itself.
constexpr bool comes_before(const auto& rule, const auto& good, auto change, refusal expected, auto fault) {
  return rule(good).has_value() && !changed(rule, good, fault).has_value() && refused(rule, good, change) == expected &&
         refused(rule, good, both(change, fault)) == expected;
}
/// A fault is refused for what it is, whatever the change.
constexpr bool comes_after(const auto& rule, const auto& good, auto change, auto fault) {
  return refused(rule, good, both(change, fault)) == refused(rule, good, fault);
}

constexpr auto of_last_year = [](auto& in) { in.before = start_of(last_year); };
constexpr auto too_early = [](auto& in) { in.date = date(2022, 1, 1); };

// Of the claim's year it is, and found before what the rule itself asks …
constexpr auto claim = claim_after(fresh);
constexpr auto without_criteria = [](auto& in) { in.recipients = recipient::illness_poor; };
static_assert(comes_before(jinzhou::medical_aid, claim, of_last_year, other_span("before"), without_criteria));
static_assert(refused(jinzhou::medical_aid, claim, [](auto& in) {
                in.before = jinzhou::aid_account::stated({.tilt_paid = fen(1)}, last_year);
              }) == other_span("before"));
// … and after what is found of any rule's inputs.
static_assert(comes_after(jinzhou::medical_aid, claim, of_last_year, [](auto& in) { in.self_pay = -fen(1); }));
static_assert(comes_after(jinzhou::medical_aid, claim, of_last_year, too_early));
static_assert(comes_after(jinzhou::medical_aid, claim, of_last_year, [](auto& in) { in.recipients = recipients{}; }));
static_assert(refused(jinzhou::medical_aid, claim, [](auto& in) {
                in.before = jinzhou::aid_account::stated({.residual = -fen(1)}, last_year);
              }) == negative("residual_before"));

constexpr jinzhou::bed_day_quota_rule<>::input quota_stay{.date = day,
                                                          .recipients = recipient::subsistence,
                                                          .days = 30,
                                                          .quota = yuan(120),
                                                          .in_scope_cost = yuan(5'000),
                                                          .before = fresh};
constexpr auto paid_twice = [](auto& in) { in.insurance_paid = yuan(5'001); };
static_assert(comes_before(jinzhou::bed_day_quota, quota_stay, of_last_year, other_span("before"), paid_twice));
static_assert(comes_after(jinzhou::bed_day_quota, quota_stay, of_last_year, [](auto& in) { in.quota = -fen(1); }));
static_assert(comes_after(jinzhou::bed_day_quota, quota_stay, of_last_year, too_early));

constexpr jinzhou::monitored_aid_rule<>::input monitored{.date = day,
                                                         .recipients = recipient::monitored,
                                                         .self_pay = yuan(500),
                                                         .before = fresh,
                                                         .deductible = yuan(100),
                                                         .rate = percent(50),
                                                         .annual_cap = yuan(400)};
constexpr auto more_than_all = [](auto& in) { in.rate = percent(101); };
static_assert(comes_before(jinzhou::monitored_aid, monitored, of_last_year, other_span("before"), more_than_all));
static_assert(comes_after(jinzhou::monitored_aid, monitored, of_last_year, [](auto& in) { in.rate = percent(-1); }));
static_assert(comes_after(jinzhou::monitored_aid, monitored, of_last_year, too_early));

constexpr jinzhou::look_back_aid_rule<>::input look_back{
    .confirmed = day, .look_back_self_pay = yuan(10'000), .before = fresh};
static_assert(refused(jinzhou::look_back_aid, look_back, of_last_year) == other_span("before"));
static_assert(comes_after(jinzhou::look_back_aid, look_back, of_last_year,
                          [](auto& in) { in.look_back_self_pay = -fen(1); }));
static_assert(comes_after(jinzhou::look_back_aid, look_back, of_last_year,
                          [](auto& in) { in.confirmed = date(2022, 1, 1); }));

constexpr sanmenxia::medical_aid_rule<>::input stay{.date = day,
                                                    .recipients = recipient::margin,
                                                    .care = care::inpatient,
                                                    .self_pay = yuan(20'000),
                                                    .referred = true,
                                                    .in_province = true,
                                                    .before = start_of(this_year)};
constexpr auto without_disease = [](auto& in) { in.care = care::outpatient; };
static_assert(comes_before(sanmenxia::medical_aid, stay, of_last_year, other_span("before"), without_disease));
static_assert(refused(sanmenxia::medical_aid, stay, [](auto& in) {
                in.before = sanmenxia::aid_account::stated({.tilted = fen(1)}, last_year);
              }) == other_span("before"));
static_assert(comes_after(sanmenxia::medical_aid, stay, of_last_year, [](auto& in) { in.self_pay = -fen(1); }));
static_assert(comes_after(sanmenxia::medical_aid, stay, of_last_year, too_early));

constexpr jinzhou::outpatient_pooling_rule<>::input pooled{
    .date = day, .in_scope_cost = yuan(1'000), .before = start_of(this_year)};
static_assert(comes_before(jinzhou::outpatient_pooling, pooled, of_last_year, other_span("before"), more_than_all));
static_assert(refused(jinzhou::outpatient_pooling, pooled, [](auto& in) {
                in.before = jinzhou::pool_account::stated({.paid = fen(1)}, last_year);
              }) == other_span("before"));
static_assert(comes_after(jinzhou::outpatient_pooling, pooled, of_last_year, [](auto& in) { in.rate = percent(-1); }));
static_assert(comes_after(jinzhou::outpatient_pooling, pooled, of_last_year, too_early));

// Sanmenxia's pool: the account of the year in `before`, that of the day in `today`.
constexpr sanmenxia::outpatient_pooling_rule<>::input visit{.date = day,
                                                            .level = level::tertiary,
                                                            .retired = false,
                                                            .in_scope_cost = yuan(80),
                                                            .today = start_of(day),
                                                            .before = start_of(medical_year(2023))};
constexpr sanmenxia::pharmacy_pooling_rule<>::input purchase{.date = day,
                                                             .prescriber_level = level::tertiary,
                                                             .retired = false,
                                                             .switched_on = true,
                                                             .in_scope_cost = yuan(80),
                                                             .today = start_of(day),
                                                             .before = start_of(medical_year(2023))};
constexpr auto of_last_medical_year = [](auto& in) { in.before = start_of(medical_year(2022)); };
constexpr auto of_yesterday = [](auto& in) { in.today = start_of(day - days(1)); };
constexpr auto more_than_its_deductible = [](auto& in) {
  in.today = sanmenxia::day_account::stated({yuan(51)}, in.today.span());
};
constexpr bool asks_for_its_spans(const auto& rule, const auto& good) {
  const auto below_zero = [](auto& in) { in.in_scope_cost = -fen(1); };
  return comes_before(rule, good, of_last_medical_year, other_span("before"), more_than_its_deductible) &&
         comes_before(rule, good, of_yesterday, other_span("today"), more_than_its_deductible) &&
         comes_before(rule, good, of_yesterday, other_span("today"), of_last_medical_year) &&
         comes_after(rule, good, of_last_medical_year, below_zero) &&
         comes_after(rule, good, of_yesterday, below_zero) &&
         comes_after(rule, good, of_last_medical_year, too_early) && comes_after(rule, good, of_yesterday, too_early);
}
static_assert(asks_for_its_spans(sanmenxia::outpatient_pooling, visit));
static_assert(asks_for_its_spans(sanmenxia::pharmacy_pooling, purchase));
// Also where pharmacies are not taken in, and nothing is paid.
constexpr auto off = [](auto& in) { in.switched_on = false; };
static_assert(refused(sanmenxia::pharmacy_pooling, purchase, both(off, of_yesterday)) == other_span("today"));
static_assert(refused(sanmenxia::pharmacy_pooling, purchase, both(off, of_last_medical_year)) == other_span("before"));

// ---- What comes after is of the claim's span ------------------------------------------------------------------------

static_assert(jinzhou::medical_aid(claim).value().after.span() == this_year);
static_assert(jinzhou::bed_day_quota(quota_stay).value().after.span() == this_year);
static_assert(jinzhou::monitored_aid(monitored).value().after.span() == this_year);
static_assert(jinzhou::look_back_aid(look_back).value().after.span() == this_year);
static_assert(sanmenxia::medical_aid(stay).value().after.span() == this_year);
static_assert(jinzhou::outpatient_pooling(pooled).value().after.span() == this_year);
static_assert(sanmenxia::outpatient_pooling(visit).value().after.span() == medical_year(2023));
static_assert(sanmenxia::outpatient_pooling(visit).value().today_after.span() == day);
static_assert(sanmenxia::pharmacy_pooling(purchase).value().after.span() == medical_year(2023));
static_assert(changed(sanmenxia::pharmacy_pooling, purchase, off).value().after == start_of(medical_year(2023)));
static_assert(changed(sanmenxia::pharmacy_pooling, purchase, off).value().today_after == start_of(day));

// A stated medical year decides, whatever the day: the bill of a December that is settled in January.
constexpr auto of_december = [](auto& in) { in.date = date(2023, 1, 9), in.today = start_of(in.date.value()); };
constexpr auto of_2022 = both(of_december, [](auto& in) { in.medical_year = 2022; });
static_assert(refused(sanmenxia::outpatient_pooling, visit, of_2022) == other_span("before"));
constexpr auto late = *changed(sanmenxia::outpatient_pooling, visit, both(of_2022, of_last_medical_year));
static_assert(late.annual_cap_applied == yuan(750) && late.after.span() == medical_year(2022));
static_assert(refused(sanmenxia::outpatient_pooling, visit, both(of_december, of_last_medical_year)) ==
              other_span("before"));
static_assert(changed(sanmenxia::pharmacy_pooling, purchase, both(of_2022, of_last_medical_year)).value().after ==
              late.after);

// The year ends: its account does not reach into the next, whose claims start anew.
constexpr auto on(date last, const sanmenxia::aid_account& before) {
  return changed(sanmenxia::medical_aid, stay, [&](auto& in) { in.date = last, in.before = before; });
}
constexpr auto of_2022_after = on(year_end, start_of(last_year)).value().after;
static_assert(of_2022_after.span() == last_year && of_2022_after.amounts().deductible_base == yuan(20'000));
static_assert(on(year_end, of_2022_after).has_value());
static_assert(on(date(2023, 1, 1), of_2022_after).refused() == other_span("before"));
static_assert(on(date(2023, 1, 1), start_of(this_year)).value().after.amounts() == of_2022_after.amounts());
// A late bill of 2022 goes on from the account of 2022.
static_assert(on(year_end, start_of(this_year)).refused() == other_span("before"));

// ---- One account of Jinzhou's aid -----------------------------------------------------------------------------------

// JZ-MA-07, 08, 09 and 11 share it. What a rule does not ask for, it hands on.
constexpr jinzhou::aid_account year = [] {
  jinzhou::aid_account so_far = jinzhou::medical_aid(claim).value().after;  // 10 800 of basic, 2 520 of tilt aid
  const auto carry = [&](auto in) {
    in.before = so_far;
    return in;
  };
  auto shared = carry(quota_stay);
  shared.quota_cap = quota_cap::shared;
  so_far = after_or(jinzhou::bed_day_quota(shared), so_far);            // 3 600 under the same cap
  so_far = after_or(jinzhou::monitored_aid(carry(monitored)), so_far);  // its own cap of 400 is used up
  so_far = after_or(jinzhou::look_back_aid(carry(look_back)), so_far);  // 5 000, the deductible being met
  so_far = after_or(jinzhou::medical_aid(carry(claim)), so_far);        // what is left of the cap: 600
  return so_far;
}();
static_assert(year == jinzhou::aid_account::stated({.deductible_base = yuan(50'500),
                                                    .basic_paid = yuan(20'000),
                                                    .residual = yuan(28'600),
                                                    .tilted = yuan(23'600),
                                                    .tilt_paid = yuan(14'160)},
                                                   this_year));

}  // namespace account_tests
