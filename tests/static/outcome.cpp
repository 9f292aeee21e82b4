// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/date.hpp>
#include <gongbao/core/money.hpp>
#include <gongbao/core/outcome.hpp>
#include <gongbao/core/rate.hpp>
#include <gongbao/rules/vocabulary.hpp>

#include "expect.hpp"

namespace outcome_tests {

using namespace gongbao;
using expect::is_constant;

// ---- maybe ----------------------------------------------------------------------------------------------------------

constexpr maybe<money> nothing;
constexpr maybe<money> five = yuan(5);
static_assert(!nothing && !nothing.has_value() && five && *five == yuan(5) && five->in_minor_units() == 500);
static_assert(nothing.value_or(yuan(1)) == yuan(1) && five.value_or(yuan(1)) == yuan(5));
static_assert(nothing == maybe<money>{} && five == yuan(5) && five != nothing && five != maybe<money>{yuan(6)});
static_assert(maybe<money>{yuan(0)} != nothing);  // nothing is not zero
static_assert(!is_constant([] { return *nothing; }) && !is_constant([] { return nothing->in_minor_units(); }));
static_assert([] {
  maybe<money> m = yuan(5);
  m = {};
  return m;
}() == nothing);
static_assert(std::is_trivially_copyable_v<maybe<money>>);

static_assert(!std::convertible_to<int, maybe<money>> && !std::convertible_to<maybe<money>, money>);
static_assert(!std::convertible_to<int, maybe<bool>> && !std::convertible_to<const char*, maybe<bool>>);
static_assert(std::convertible_to<bool, maybe<bool>> && !std::convertible_to<maybe<bool>, bool>);
static_assert(std::convertible_to<recipient, maybe<recipients>>);

// ---- required -------------------------------------------------------------------------------------------------------

constexpr required<money> given = yuan(7);
static_assert(given.value() == yuan(7) && given + yuan(1) == yuan(8) && given == yuan(7) && given > yuan(6));
static_assert(!std::default_initializable<required<money>> && !std::default_initializable<required<bool>>);
static_assert(std::convertible_to<money, required<money>> && !std::convertible_to<int, required<money>>);
static_assert(!std::convertible_to<int, required<bool>> && !std::convertible_to<const char*, required<bool>>);
static_assert(!std::convertible_to<money, required<bool>> && !std::convertible_to<double, required<bool>>);
static_assert(!std::convertible_to<money, required<rate>> && !std::convertible_to<rate, required<money>>);
static_assert(!std::convertible_to<int, required<rate>> && !std::convertible_to<category, required<recipient>>);
static_assert(std::convertible_to<recipient, required<recipients>>);
static_assert(!std::convertible_to<maybe<money>, required<money>>);

struct form {
  required<money> amount;
  maybe<money> other{};
};
static_assert(form{.amount = yuan(1)}.amount == yuan(1) && !form{.amount = yuan(1)}.other);
static_assert(!std::default_initializable<form>);
// Only a blank form, to be filled in input by input, may lack it; reading it then is a fault.
static_assert(is_constant([] { return gongbao::detail::blank_form::of<form>().other.has_value(); }));
static_assert(!is_constant([] { return gongbao::detail::blank_form::of<form>().amount.value(); }));

// ---- outcome --------------------------------------------------------------------------------------------------------

constexpr outcome<money> paid = yuan(5);
constexpr outcome<money> refused = refusal{error::not_in_force, "date"};
static_assert(paid && paid.has_value() && *paid == yuan(5) && paid->in_minor_units() == 500 && paid.value() == yuan(5));
static_assert(!refused && !refused.has_value() && refused == error::not_in_force &&
              refused.error() == error::not_in_force);
static_assert(refused.refused() == refusal{error::not_in_force, "date"} && refused.refused().where == "date");
static_assert(!(refused == error::negative_amount) && !(paid == error::not_in_force));
static_assert(paid.value_or(yuan(1)) == yuan(5) && refused.value_or(yuan(1)) == yuan(1));
static_assert(outcome<money>(error::out_of_range).refused().where.empty());
static_assert(!is_constant([] { return refused.value(); }) && !is_constant([] { return *refused; }));
static_assert(!is_constant([] { return refused->in_minor_units(); }));
static_assert(!is_constant([] { return paid.refused(); }) && !is_constant([] { return paid.error(); }));
static_assert(!std::convertible_to<outcome<money>, money> && !std::convertible_to<outcome<money>, bool>);
static_assert(!std::convertible_to<int, outcome<money>> && !expect::equates<outcome<money>, int>);

// The names of rulebook 1.4, in its order.
static_assert(words_follow_values<error>());
static_assert(name_of(error::unknown_rule) == "unknown_rule" && name_of(error::unknown_key) == "unknown_key");
static_assert(name_of(error::duplicate_key) == "duplicate_key" && name_of(error::invalid_value) == "invalid_value");
static_assert(name_of(error::invalid_date) == "invalid_date" && name_of(error::unknown_value) == "unknown_value");
static_assert(name_of(error::unknown_recipient) == "unknown_recipient");
static_assert(name_of(error::missing_input) == "missing_input");
static_assert(name_of(error::external_parameter_missing) == "external_parameter_missing");
static_assert(name_of(error::negative_amount) == "negative_amount" && name_of(error::not_in_force) == "not_in_force");
static_assert(name_of(error::out_of_range) == "out_of_range");
static_assert(name_of(error::inconsistent_amounts) == "inconsistent_amounts");
static_assert(name_of(error::inconsistent_dates) == "inconsistent_dates");
static_assert(name_of(error::subgroup_required) == "subgroup_required");
static_assert(name_of(error::calendar_not_published) == "calendar_not_published");

}  // namespace outcome_tests
