// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_CITY_HPP
#define GONGBAO_RULES_CITY_HPP

#include <cstddef>

#include <gongbao/rules/rule.hpp>

// A city is a type that says what the city has. It holds nothing; whatever works for a city takes it as an argument.
//
//   struct city {
//     static constexpr text_view key = "a_city";    // its word in files
//     static constexpr text_view name = "A city";
//     static constexpr text_view name_zh = "某市";
//     using rules = join<…>;                        // a list of each document
//     using cases = a_city::cases;                  // rule_list<…> of what is composed of them: rules/case.hpp
//     using benefits = a_city::benefits;            // benefit_list<…>, from end to end: rules/benefit.hpp
//     using ledger = a_city::ledger;                // of coverage
//     static constexpr void terms(auto&& also) {    // only if its gazette has further terms for words
//       also(recipient::orphan, "事实无人抚养儿童");
//     }
//   };
//
// Cases, benefits and ledger are only named here, and may be defined in headers of their own: who does not ask for them
// does not pay for them. A city without cases does not name them.

namespace gongbao::inline v0 {

class covered_document;

namespace detail {
struct no_documents {
  constexpr const covered_document* begin() const noexcept { return nullptr; }
  constexpr const covered_document* end() const noexcept { return nullptr; }
};
}  // namespace detail

/// The ledger of a city that keeps none.
struct no_ledger {
  static constexpr detail::no_documents documents{};
};

/// Hands the further terms that the gazette of a city has for words to `visit(value, terms…)`: beside the labels, which
/// every city knows. A term is read in the city that uses it, and nowhere else.
///
/// ```cpp
/// constexpr bool uses(auto city, text_view wanted) {
///   bool found = false;
///   for_each_term_of(city, [&](auto, auto... terms) { found = found || ((text_view(terms) == wanted) || ...); });
///   return found;
/// }
/// static_assert(uses(jinzhou::city{}, "居民医保") && !uses(sanmenxia::city{}, "居民医保"));
/// ```
template <class City, class Visit>
constexpr void for_each_term_of(City, Visit&& visit) {
  if constexpr (requires { City::terms(visit); }) City::terms(visit);
}

namespace detail {
template <class City>
struct cases_of {
  using type = rule_list<>;
};
template <class City>
requires requires { typename City::cases; }
struct cases_of<City> {
  using type = typename City::cases;
};

/// No two cities have one key.
template <class... Cities>
constexpr bool keys_once() noexcept {
  distinct_texts<sizeof...(Cities) + 1> keys;
  return (keys.add(Cities::key) && ...);
}
}  // namespace detail

/// Cities as a compile-time list: `city_list<jinzhou::city, sanmenxia::city>`, or with cities of one's own. Two with
/// one key, or with rules of one id, do not compile.
///
/// ```cpp
/// using mine = city_list<sanmenxia::city>;
/// static_assert(mine::size == 1 && mine::rules::size == sanmenxia::rules::size);
/// ```
template <class... Cities>
struct city_list {
  static constexpr std::size_t size = [] {
    static_assert(detail::keys_once<Cities...>(), "two cities of the list have one key");
    return sizeof...(Cities);
  }();

  /// The rules of all of them, city by city.
  using rules = join<typename Cities::rules...>;
  /// Their cases, for who has included them.
  using cases = join<typename detail::cases_of<Cities>::type...>;
  using rules_and_cases = join<rules, cases>;

  /// Calls `visit` with each city, in order.
  template <class Visit>
  static constexpr void for_each(Visit&& visit) {
    static_cast<void>(size);
    (visit(Cities{}), ...);
  }
};

}  // namespace gongbao::inline v0

#endif
