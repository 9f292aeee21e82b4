// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_FLAT_HPP
#define GONGBAO_INTEROP_FLAT_HPP

#include <cstddef>

#include <gongbao/catalogue.hpp>
#include <gongbao/interop/flat_rules.hpp>

// The catalogue's text face: every rule there is, by its id.

namespace gongbao::inline v0::flat {

/// Every rule of the catalogue, in order.
inline constexpr const auto& all_rules = rules<catalogue>::all;

/// The rule with this id, or nullptr.
constexpr const entry* find(passing_text id) noexcept { return rules<catalogue>::find(id); }

/// Calls the rule with this id; an unknown id is a refusal like any other.
///
/// ```cpp
/// constexpr bool pays() {
///   const flat::pair inputs[] = {{"date", "2023-03-01"}, {"recipients", "margin"}, {"self_pay", "20000"}};
///   flat::answer answer;
///   flat::call("JZ-MA-07", inputs, 3, answer);
///   return answer.find("total_aid") == text_view("13320.00");
/// }
/// static_assert(pays());
/// ```
constexpr void call(text_view id, const pair* inputs, std::size_t count, answer& to) {
  rules<catalogue>::call(id, inputs, count, to);
}

/// The same by a table of the caller's, or by tables that find the one of a day, as `rules::call`.
///
/// ```cpp
/// constexpr bool pays_more() {
///   jinzhou::medical_aid_policy what_if = jinzhou::medical_aid_2023;
///   what_if.terms[category::margin].basic.deductible = yuan(0);
///   const flat::pair inputs[] = {{"date", "2023-03-01"}, {"recipients", "margin"}, {"self_pay", "100"}};
///   flat::answer answer;
///   flat::call("JZ-MA-07", inputs, 3, answer, what_if);
///   return answer.find("total_aid") == text_view("60.00");
/// }
/// static_assert(pays_more());
/// ```
template <class Tables>
constexpr void call(text_view id, const pair* inputs, std::size_t count, answer& to, const Tables& tables) {
  rules<catalogue>::call(id, inputs, count, to, tables);
}

}  // namespace gongbao::inline v0::flat

#endif
