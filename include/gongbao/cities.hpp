// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CITIES_HPP
#define GONGBAO_CITIES_HPP

#include <gongbao/jinzhou/city.hpp>
#include <gongbao/rules/city.hpp>
#include <gongbao/sanmenxia/city.hpp>

namespace gongbao::inline v0 {

/// The cities of the rulebook. What works for "every city" takes a list such as this one.
///
/// ```cpp
/// constexpr bool has(text_view key) {
///   bool found = false;
///   cities::for_each([&](auto city) { found = found || city.key == key; });
///   return found;
/// }
/// static_assert(has("jinzhou") && !has("nowhere"));
/// ```
using cities = city_list<jinzhou::city, sanmenxia::city>;

/// By tests/static.
template <>
inline constexpr bool detail::description_is_tested<cities::rules> = true;

}  // namespace gongbao::inline v0

#endif
