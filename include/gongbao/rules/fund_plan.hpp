// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_FUND_PLAN_HPP
#define GONGBAO_RULES_FUND_PLAN_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include <gongbao/core/outcome.hpp>
#include <gongbao/rules/rows.hpp>

// What the plan of a fund's year does in any city: a list of counties, and groups of persons that belong to them.

namespace gongbao::inline v0 {

/// A year for each county, in their order. Errors, at `counties`: missing_input (none), duplicate_key (one twice),
/// out_of_range (more than there is room for).
template <class County, class Years>
constexpr maybe<refusal> open_years(const rows<County>& counties, Years& all) {
  maybe<error> wrong;
  if (counties.size() == 0) wrong = error::missing_input;
  counties.for_each_while([&](const County& county) {
    for (const auto& other : all)
      if (other.county == county.county) wrong = error::duplicate_key;
    if (!wrong && !all.add({.county = county.county})) wrong = error::out_of_range;
    return !wrong;
  });
  if (wrong) return refusal{*wrong, "counties"};
  return {};
}

/// Goes through groups of persons, each with the year of its county; `visit` says what refuses one. A county that is
/// not listed is unknown_value, at `groups`.
template <class Group, class Years, class Visit>
constexpr maybe<refusal> for_each_group(const rows<Group>& groups, Years& all, Visit&& visit) {
  maybe<refusal> refused;
  groups.for_each_while([&](const Group& group) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!(all[i].county == group.county)) continue;
      refused = visit(group, all[i]);
      return !refused;
    }
    refused = refusal{error::unknown_value, "groups"};
    return false;
  });
  return refused;
}

/// Adds what so many persons get to sums; one beyond the limit of money is out_of_range, at `groups`.
constexpr maybe<refusal> add_persons(std::int64_t persons, money each, std::initializer_list<money*> sums) noexcept {
  const money all = product_within_limit(each, persons);
  for (money* const to : sums) {
    if (all > money_limit - *to) return refusal{error::out_of_range, "groups"};
    *to += all;
  }
  return {};
}

/// Of what a rule refuses of a group: at the case's own input where it is one, else at `groups`.
constexpr refusal at_groups(const refusal& by_rule, text_view rule) noexcept {
  return by_rule.where == rule ? refusal{by_rule.error, "groups"} : by_rule;
}

}  // namespace gongbao::inline v0

#endif
