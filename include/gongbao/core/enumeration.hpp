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

/// Specialised for each enumeration of the rulebook: `name`, and `words` in the order of the values. A partial
/// specialisation `enumeration<E, recipient>` is only parsed until the words of recipients are asked for; a plain
/// `enumeration<recipient>` would be worked out wherever its header is included.
template <class E, class Same = E>
struct enumeration;

template <class E>
concept enumerated = __is_enum(E) && requires {
  enumeration<E>::name;
};

template <enumerated E>
inline constexpr std::size_t count_of = sizeof(enumeration<E>::words) / sizeof(word<E>);

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
  return is_declared(value) ? enumeration<E>::words[index_of(value)].name : text_view{};
}

/// The gazettes' term of a value (低保边缘家庭成员); empty for an undeclared one.
template <enumerated E>
constexpr text_view label_of(E value) noexcept {
  return is_declared(value) ? enumeration<E>::words[index_of(value)].label : text_view{};
}

/// Named check: `words` lists the values 0, 1, 2 … without a gap and without two equal names.
template <enumerated E>
constexpr bool words_follow_values() noexcept {
  for (std::size_t i = 0; i < count_of<E>; ++i) {
    if (index_of(enumeration<E>::words[i].value) != i) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (enumeration<E>::words[i].name == enumeration<E>::words[j].name) return false;
  }
  return true;
}

}  // namespace gongbao::inline v0

#endif
