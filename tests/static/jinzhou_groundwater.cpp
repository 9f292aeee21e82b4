// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/groundwater.hpp>

#include "rule_checks.hpp"

namespace jinzhou_groundwater_tests {

using namespace gongbao;
using namespace rule_checks;

constexpr date first_day(2022, 7, 26);
constexpr date last_writable(2199, 12, 31);
constexpr money zero = yuan(0);

/// The day of signature and the last that can be written are in force, the day before the first is not; so is a call
/// without a date.
constexpr bool begins_on_first_day(const auto& rule, auto in) {
  const auto on = [&](date d) { return changed(rule, in, [=](auto& i) { i.date = d; }); };
  return rule(in) && on(first_day) && on(last_writable) &&
         on(first_day - days(1)).refused() == refusal{error::not_in_force, "date"};
}

constexpr bool has_keys(const auto& rule, text_view article, text_view expected) {
  return rule_checks::has_keys(rule, expected) && rule.info.source.in == &jinzhou::groundwater_notice &&
         rule.info.source.article == article &&
         rule.info.own_period.in(language::en) == jinzhou::groundwater_period.in(language::en);
}

// ---- The document, the keys -----------------------------------------------------------------------------------------

static_assert(jinzhou::groundwater_notice.number == "锦政发〔2022〕13号");
static_assert(jinzhou::groundwater_notice.in_force == period::since(first_day));

static_assert(has_keys(jinzhou::over_quota_fine, "item 2 (provincial regulation art. 25)",
                       "fine? date? -> fine_min fine_max fine_allowed finding? "));
static_assert(has_keys(jinzhou::resupply_fine, "item 2 (provincial regulation art. 30)",
                       "fine? date? -> fine_min fine_max fine_allowed finding? "));
static_assert(has_keys(jinzhou::metering_fine, "item 2 (groundwater regulation art. 56)",
                       "fine? overdue! date? -> fine_min fine_max fine_allowed finding? "));
static_assert(has_keys(jinzhou::unlicensed_abstraction_fine, "item 3 (provincial regulation art. 27)",
                       "fine? fee_arrears?* date? -> fine_min fine_max fine_allowed finding? total_due? "));
static_assert(has_keys(jinzhou::well_sealing_cost, "item 3 (provincial regulation art. 26)",
                       "overdue! cost?* date? -> payment "));
static_assert(has_keys(jinzhou::abstraction_licence_revocation, "item 2",
                       "water_violation! serious! corrected_in_time revocation date? -> revocable fine_allowed "));
static_assert(has_keys(jinzhou::groundwater_status, "item 1", "in_planning_area! approved! date? -> water_status "));

static_assert(words_follow_values<water_violation>() && words_follow_values<water_status>());
static_assert(is_reading<revocation> && words_follow_values<revocation>());

// ---- JZ-GW-01 … JZ-GW-04: fines -------------------------------------------------------------------------------------

/// Both ends are right, a fen beyond them is not; nothing in between is preferred, and 0 is no fine.
constexpr bool ranges(const auto& rule, auto in, money least, money most) {
  const auto judged = [&](money fine, bool right) {
    const auto out = changed(rule, in, [=](auto& i) { i.fine = fine; });
    return out->fine_min == least && out->fine_max == most && out->fine_allowed &&
           out->finding == (right ? finding::ok : finding::violation);
  };
  return judged(least, true) && judged(most, true) && judged(least + fen(1), true) && judged(least - fen(1), false) &&
         judged(most + fen(1), false) && judged(zero, false) && judged(money_limit, false);
}
constexpr bool refuses_wrong_amounts(const auto& rule, auto in) {
  return refused(rule, in, [](auto& i) { i.fine = -fen(1); }) == negative("fine") &&
         refused(rule, in, [](auto& i) { i.fine = too_much; }) == beyond_limit("fine");
}

// Without a proposed fine the range is the answer.
static_assert(jinzhou::over_quota_fine({}).value().fine_max == yuan(100'000) &&
              !jinzhou::over_quota_fine({}).value().finding);
static_assert(!jinzhou::unlicensed_abstraction_fine({.fee_arrears = yuan(1)}).value().total_due);

constexpr jinzhou::fine_in_range::input plain{.fine = yuan(30'000)};
static_assert(ranges(jinzhou::over_quota_fine, plain, yuan(20'000), yuan(100'000)));
static_assert(refuses_wrong_amounts(jinzhou::over_quota_fine, plain));
static_assert(begins_on_first_day(jinzhou::over_quota_fine, plain));

static_assert(ranges(jinzhou::resupply_fine, plain, yuan(20'000), yuan(80'000)));
static_assert(refuses_wrong_amounts(jinzhou::resupply_fine, plain));
static_assert(begins_on_first_day(jinzhou::resupply_fine, plain));

constexpr jinzhou::metering_fine_rule<>::input overdue{.fine = yuan(100'000), .overdue = true};
static_assert(ranges(jinzhou::metering_fine, overdue, yuan(100'000), yuan(500'000)));
static_assert(refuses_wrong_amounts(jinzhou::metering_fine, overdue));
static_assert(begins_on_first_day(jinzhou::metering_fine, overdue));
/// Before the time limit has passed no fine is allowed; the range stays what it is.
constexpr bool before_limit(money fine, finding wanted) {
  const auto out = jinzhou::metering_fine({.fine = fine, .overdue = false});
  return out->fine_min == yuan(100'000) && out->fine_max == yuan(500'000) && !out->fine_allowed &&
         out->finding == wanted;
}
static_assert(before_limit(zero, finding::ok) && before_limit(fen(1), finding::violation));
static_assert(before_limit(yuan(100'000), finding::violation));

constexpr jinzhou::unlicensed_abstraction_fine_rule<>::input no_licence{.fine = yuan(60'000)};
static_assert(ranges(jinzhou::unlicensed_abstraction_fine, no_licence, yuan(50'000), yuan(100'000)));
static_assert(refuses_wrong_amounts(jinzhou::unlicensed_abstraction_fine, no_licence));
static_assert(begins_on_first_day(jinzhou::unlicensed_abstraction_fine, no_licence));
constexpr auto with_arrears(money fine, maybe<money> arrears) {
  return jinzhou::unlicensed_abstraction_fine({.fine = fine, .fee_arrears = arrears});
}
static_assert(!with_arrears(yuan(60'000), {}).value().total_due);
static_assert(with_arrears(yuan(60'000), zero).value().total_due == yuan(60'000));
static_assert(with_arrears(yuan(60'000), 1'234.56_yuan).value().total_due == 61'234.56_yuan);
static_assert(with_arrears(yuan(60'000), yuan(60'000)).value().finding ==
              finding::ok);  // arrears are no part of the fine
static_assert(with_arrears(yuan(40'000), yuan(60'000)).value().finding == finding::violation);
static_assert(with_arrears(fen(1), money_limit - fen(1)).value().total_due == money_limit);
static_assert(with_arrears(fen(1), money_limit).refused() == beyond_limit("total_due"));
static_assert(with_arrears(money_limit, money_limit).refused() == beyond_limit("total_due"));
static_assert(with_arrears(yuan(60'000), -fen(1)).refused() == negative("fee_arrears"));
static_assert(with_arrears(yuan(60'000), too_much).refused() == beyond_limit("fee_arrears"));

// What-ifs; and the check of a range can fail.
constexpr jinzhou::fine_range milder{.least = yuan(10'000), .most = yuan(10'000)};
static_assert(jinzhou::over_quota_fine({.fine = yuan(10'000)}, milder).value().finding == finding::ok);
static_assert(jinzhou::metering_fine({.fine = yuan(10'000), .overdue = true}, milder).value().finding == finding::ok);
static_assert(jinzhou::ends_are_ordered(milder) && jinzhou::ends_are_ordered({}));
static_assert(!jinzhou::ends_are_ordered({.least = fen(1), .most = zero}));
static_assert(!jinzhou::ends_are_ordered({.least = -fen(1), .most = zero}));
constexpr bool stands_at(const jinzhou::fine_range& range, text_view item) {
  return range.source == source{&jinzhou::groundwater_notice, item};
}
static_assert(stands_at(jinzhou::over_quota_fines, "item 2") && stands_at(jinzhou::resupply_fines, "item 2"));
static_assert(stands_at(jinzhou::metering_fines, "item 2") && stands_at(jinzhou::unlicensed_fines, "item 3"));

// ---- JZ-GW-05 -------------------------------------------------------------------------------------------------------

using sealing_input = jinzhou::well_sealing_cost_rule<>::input;
constexpr auto sealing(bool late, maybe<money> cost) {
  return jinzhou::well_sealing_cost({.overdue = late, .cost = cost});
}
static_assert(sealing(true, yuan(12'000)).value().payment == yuan(12'000) &&
              sealing(true, zero).value().payment == zero);
static_assert(sealing(true, money_limit).value().payment == money_limit);
static_assert(sealing(false, yuan(12'000)).value().payment == zero && sealing(false, {}).value().payment == zero);
static_assert(sealing(true, {}).refused() == refusal{error::external_parameter_missing, "cost"});
static_assert(sealing(false, -fen(1)).refused() == negative("cost"));  // though nobody asks for it
static_assert(sealing(true, too_much).refused() == beyond_limit("cost"));
static_assert(begins_on_first_day(jinzhou::well_sealing_cost, sealing_input{.overdue = false}));

// ---- JZ-GW-06 -------------------------------------------------------------------------------------------------------

using licence_input = jinzhou::abstraction_licence_revocation_rule<>::input;
constexpr bool finds(water_violation violation, bool serious, auto change, bool revocable, bool fine_allowed) {
  const auto out = changed(jinzhou::abstraction_licence_revocation,
                           licence_input{.water_violation = violation, .serious = serious}, change);
  return out->revocable == revocable && out->fine_allowed == fine_allowed;
}
constexpr auto corrected = [](auto& in) { in.corrected_in_time = true; };
constexpr auto instead = [](auto& in) { in.revocation = revocation::instead; };
constexpr auto corrected_instead = [](auto& in) { corrected(in), instead(in); };
using enum water_violation;
static_assert(finds(over_quota, true, as_given, true, true) && finds(resupply_or_change, true, as_given, true, true));
static_assert(finds(metering, true, as_given, true, true));
static_assert(finds(over_quota, false, as_given, false, true) && finds(metering, false, as_given, false, true));
static_assert(finds(resupply_or_change, false, as_given, false, true));
// Without a licence there is nothing to revoke, so the fine stays under either reading.
static_assert(finds(unlicensed, true, as_given, false, true));
static_assert(finds(unlicensed, true, instead, false, true));
// Only a metering device is put right.
static_assert(finds(metering, true, corrected, false, false) && finds(metering, false, corrected, false, false));
static_assert(finds(metering, true, corrected_instead, false, false));
static_assert(finds(over_quota, true, corrected, true, true));
static_assert(finds(over_quota, true, instead, true, false) && finds(over_quota, false, instead, false, true));
static_assert(finds(metering, true, instead, true, false));

constexpr licence_input grave{.water_violation = over_quota, .serious = true};
static_assert(refused(jinzhou::abstraction_licence_revocation, grave, [](auto& in) {
                in.water_violation = beyond_words<water_violation>;
              }) == unknown("water_violation"));
static_assert(refused(jinzhou::abstraction_licence_revocation, grave,
                      [](auto& in) { in.revocation = beyond_words<revocation>; }) == unknown("revocation"));
static_assert(begins_on_first_day(jinzhou::abstraction_licence_revocation, grave));

// ---- JZ-GW-07 -------------------------------------------------------------------------------------------------------

constexpr water_status status(bool in_planning_area, bool approved) {
  return jinzhou::groundwater_status({.in_planning_area = in_planning_area, .approved = approved}).value().water_status;
}
static_assert(status(true, true) == water_status::lawful && status(true, false) == water_status::unlawful);
static_assert(status(false, true) == water_status::outside_notice);
static_assert(status(false, false) == water_status::outside_notice);
static_assert(begins_on_first_day(jinzhou::groundwater_status, jinzhou::groundwater_status_rule<>::input{
                                                                   .in_planning_area = true, .approved = true}));

}  // namespace jinzhou_groundwater_tests
