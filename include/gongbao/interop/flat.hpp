// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_FLAT_HPP
#define GONGBAO_INTEROP_FLAT_HPP

#include <cstddef>

#include <gongbao/catalogue.hpp>
#include <gongbao/interop/flat_rules.hpp>

// The catalogue's text face: every rule there is, by its id. Including it costs what the catalogue costs; what a rule
// costs is paid for by who calls, which is why all of this are templates.

namespace gongbao::inline v0::flat {

namespace detail {

/// The entries of a list, worked out where somebody looks at them.
template <class List>
struct entry_range {
  constexpr const entry* const* begin() const noexcept { return rules<List>::all; }
  constexpr const entry* const* end() const noexcept { return rules<List>::all + List::size; }
  static constexpr std::size_t size() noexcept { return List::size; }
  constexpr const entry& operator[](std::size_t i) const noexcept { return *begin()[i]; }
};

}  // namespace detail

/// Every rule of the catalogue, in order.
///
/// ```cpp
/// constexpr bool has(text_view id) {
///   for (const flat::entry* rule : flat::all_rules)
///     if (rule->info->id == id) return true;
///   return false;
/// }
/// static_assert(flat::all_rules.size() == catalogue::size && has("JZ-MA-07") && !has("JZ-MA-99"));
/// ```
inline constexpr detail::entry_range<catalogue> all_rules{};

/// The rule with this id, or nullptr.
template <class List = catalogue>
constexpr const entry* find(passing_text id) noexcept {
  return rules<List>::find(id);
}

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
template <class List = catalogue>
constexpr void call(text_view id, const pair* inputs, std::size_t count, answer& to) {
  rules<List>::call(id, inputs, count, to);
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
template <class List = catalogue, class Tables>
constexpr void call(text_view id, const pair* inputs, std::size_t count, answer& to, const Tables& tables) {
  rules<List>::call(id, inputs, count, to, tables);
}

}  // namespace gongbao::inline v0::flat

#endif
