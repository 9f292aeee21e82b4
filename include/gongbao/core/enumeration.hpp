// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_ENUMERATION_HPP
#define GONGBAO_CORE_ENUMERATION_HPP

#include <cstddef>

#include <gongbao/core/text_view.hpp>

namespace gongbao::inline v0 {

/// One value of an enumeration with its word in the flat form and its term in the gazettes.
template <class E>
struct word {
  E value;
  text_view name;
  text_view label;
};

/// Specialised for each enumeration of the rulebook: `name`, and `words` in the order of the values. The words are a
/// template only so that they are worked out when they are asked for, and not wherever their header is included.
///
/// ```cpp
/// static_assert(name_of(care::inpatient) == "inpatient" && label_of(care::inpatient) == "住院救助");
/// static_assert(words_of<care>[1].value == care::outpatient);
/// ```
template <class E>
struct enumeration;

template <class E>
concept enumerated = __is_enum(E) && requires {
  enumeration<E>::name;
};

/// The words of an enumeration, in the order of its values.
template <enumerated E>
inline constexpr const auto& words_of = enumeration<E>::template words<E>;

template <enumerated E>
inline constexpr std::size_t count_of = sizeof(words_of<E>) / sizeof(word<E>);

template <enumerated E>
constexpr std::size_t index_of(E value) noexcept {
  return static_cast<std::size_t>(value);
}

/// True if `value` is one of the declared values: a cast from outside may have made another.
template <enumerated E>
constexpr bool is_declared(E value) noexcept {
  return index_of(value) < count_of<E>;
}

/// The word of a value (`margin`); empty for an undeclared one.
template <enumerated E>
constexpr text_view name_of(E value) noexcept {
  return is_declared(value) ? words_of<E>[index_of(value)].name : text_view{};
}

/// The gazettes' term of a value (低保边缘家庭成员); empty for an undeclared one.
template <enumerated E>
constexpr text_view label_of(E value) noexcept {
  return is_declared(value) ? words_of<E>[index_of(value)].label : text_view{};
}

/// Named check: `words` lists the values 0, 1, 2 … without a gap and without two equal names.
template <enumerated E>
constexpr bool words_follow_values() noexcept {
  for (std::size_t i = 0; i < count_of<E>; ++i) {
    if (index_of(words_of<E>[i].value) != i) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (words_of<E>[i].name == words_of<E>[j].name) return false;
  }
  return true;
}

}  // namespace gongbao::inline v0

#endif
