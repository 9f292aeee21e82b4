// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/category_table.hpp>
#include <gongbao/core/source.hpp>
#include <gongbao/rules/readings.hpp>
#include <gongbao/rules/vocabulary.hpp>

#include "expect.hpp"

namespace set_tests {

using namespace gongbao;
using expect::is_constant;

// ---- Enumerations ---------------------------------------------------------------------------------------------------

static_assert(count_of<recipient> == 11 && count_of<category> == 10 && count_of<care> == 2);
static_assert(count_of<insurance> == 3 && count_of<cost_kind> == 6 && count_of<disease> == 10);
static_assert(count_of<error> == 16 && count_of<provenance> == 8);
static_assert(name_of(recipient::rural_at_risk) == "rural_at_risk" &&
              label_of(recipient::margin) == "低保边缘家庭成员");
static_assert(name_of(category::none) == "none" && name_of(disease::unlisted) == "unlisted");
static_assert(is_declared(recipient::ordinary) && !is_declared(static_cast<recipient>(11)));
static_assert(name_of(static_cast<recipient>(11)).empty() && label_of(static_cast<recipient>(255)).empty());
static_assert(unknown_word_of<recipient> == error::unknown_recipient);
static_assert(unknown_word_of<category> == error::unknown_recipient && unknown_word_of<care> == error::unknown_value);
static_assert(!enumerated<int> && !enumerated<term_unit> && enumerated<disease>);

// The words of an enumeration that is out of order, or says a word twice, are named by words_follow_values.
enum class swapped { a, b };
enum class repeated { a, b };

}  // namespace set_tests

template <>
struct gongbao::enumeration<set_tests::swapped> {
  static constexpr text_view name = "swapped";
  template <class E>
  static constexpr word<E> words[] = {{set_tests::swapped::b, "b", ""}, {set_tests::swapped::a, "a", ""}};
};
template <>
struct gongbao::enumeration<set_tests::repeated> {
  static constexpr text_view name = "repeated";
  template <class E>
  static constexpr word<E> words[] = {{set_tests::repeated::a, "a", ""}, {set_tests::repeated::b, "a", ""}};
};

namespace set_tests {

static_assert(!words_follow_values<swapped>() && !words_follow_values<repeated>() && words_follow_values<recipient>());

// Every reading says what is in question and why its first value is the default.
template <class E>
constexpr bool is_explained() {
  return is_reading<E> && words_follow_values<E>() && count_of<E> >= 2 && index_of(E{}) == 0 &&
         !reading<E>::question.empty() && !reading<E>::why_default.empty();
}
static_assert(is_explained<rounding>() && is_explained<deductible_basis>() && is_explained<tilt_trigger>() &&
              is_explained<identity_change>());
static_assert(is_explained<plain_outpatient>() && is_explained<tilt_base>() && is_explained<tilt_threshold>());
static_assert(is_explained<residual_counts>() && is_explained<accumulator_start>());
static_assert(!is_reading<recipient> && !is_reading<care>);
// Defaults of rulebook 1.5.
static_assert(name_of(deductible_basis{}) == "annual" && name_of(tilt_trigger{}) == "always" &&
              name_of(identity_change{}) == "prospective");
static_assert(name_of(plain_outpatient{}) == "excluded" && name_of(tilt_base{}) == "excess");
static_assert(name_of(tilt_threshold{}) == "at_least" && name_of(residual_counts{}) == "qualifying");
static_assert(name_of(accumulator_start{}) == "rule_start");

// ---- Sets -----------------------------------------------------------------------------------------------------------

constexpr recipients both = recipient::margin | recipient::lifted_poor;
static_assert(both.contains(recipient::margin) && both.contains(recipient::lifted_poor) && both.size() == 2);
static_assert(!both.contains(recipient::destitute) && !both.empty() && recipients{}.empty());
static_assert(both.bits() == ((1U << 7) | (1U << 9)) && recipients::from_bits(both.bits()) == both);
static_assert((both | recipient::margin) == both && (both & recipient::margin) == recipient::margin);
static_assert((both - recipient::margin) == recipient::lifted_poor && (both - both).empty());
static_assert(both.intersects(recipient::margin | recipient::orphan) && !both.intersects(recipient::orphan));
static_assert(recipients::all().size() == 11 && recipients::all().contains(recipient::ordinary));
static_assert([] {
  recipients s;
  s |= recipient::orphan;
  s |= recipient::margin;
  return s;
}() == (recipient::margin | recipient::orphan));
static_assert(within_limit(recipients::all()) && within_limit(recipients{}));
// A value cast from outside is never taken for a real one.
static_assert(!within_limit(recipients(static_cast<recipient>(64))) &&
              !within_limit(recipients(static_cast<recipient>(11))));
static_assert(!recipients(recipient::destitute).contains(static_cast<recipient>(64)));
static_assert(!within_limit(recipients::from_bits(1U << 11)) &&
              !within_limit(recipients::from_bits(~std::uint64_t{0})));

static_assert(!expect::unites<recipient, category> && !expect::unites<recipients, category_set<category>>);
static_assert(!expect::equates<recipients, category_set<category>> && !expect::equates<recipients, int>);
static_assert(!expect::subtracts<recipients, category> && !std::constructible_from<recipients, category>);
static_assert(!std::constructible_from<recipients, int> && !std::constructible_from<recipients, bool>);

// ---- Tables ---------------------------------------------------------------------------------------------------------

constexpr category_table<recipient, int> table{{recipient::margin, 80}, {recipient::orphan, 0}};
static_assert(table[recipient::margin] == 80 && table[recipient::orphan] == 0);
static_assert(table.stated() == (recipient::margin | recipient::orphan));
static_assert(!table.contains(recipient::ordinary) && table.contains(recipient::orphan));
static_assert(!table.contains(static_cast<recipient>(200)));
static_assert(!is_constant([] { return table[recipient::ordinary]; }));
static_assert(!is_constant([] { return table[static_cast<recipient>(11)]; }));
static_assert(!is_constant([] {
  return category_table<recipient, int>{{recipient::margin, 1}, {recipient::margin, 1}};
}));
constexpr auto what_if = [] {
  category_table<recipient, int> copy = table;
  copy[recipient::margin] = 81;
  return copy;
}();
static_assert(what_if[recipient::margin] == 81 && what_if[recipient::orphan] == 0 && table[recipient::margin] == 80);
static_assert(category_table<recipient, int>{}.stated().empty());

template <class Table, class Key>
concept looks_up = requires(Table t, Key k) {
  t[k];
};
static_assert(looks_up<category_table<recipient, int>, recipient>);
static_assert(!looks_up<category_table<recipient, int>, category> && !looks_up<category_table<recipient, int>, int>);

}  // namespace set_tests
