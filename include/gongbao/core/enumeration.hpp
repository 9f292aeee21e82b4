// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_ENUMERATION_HPP
#define GONGBAO_CORE_ENUMERATION_HPP

#include <cstddef>

#include <gongbao/core/language.hpp>

namespace gongbao::inline v0 {

/// One value of an enumeration with its word in the flat form and its term in the gazettes.
template <class E>
struct word {
  E value;
  text_view name;
  text_view label;
};

/// The same of a value that the gazettes have no term for, such as a reading or an error: its label says what it means.
template <class E>
struct explained_word {
  E value;
  text_view name;
  text label;
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

/// What an enumeration names, where that decides something: whoever has none of the identities, or one that no word
/// names, is unknown_recipient; a ranking leads from identities to categories; a code of columns is made of a category
/// and a kind of care.
enum class vocabulary { other, identities, categories, kinds_of_care };

/// Specialised for each enumeration of identities, categories or kinds of care. A city may have its own, in its own
/// namespace, where `using gongbao::operator|;` lets its identities unite.
///
/// ```cpp
/// static_assert(vocabulary_of<recipient> == vocabulary::identities && vocabulary_of<level> == vocabulary::other);
/// ```
template <class E>
inline constexpr vocabulary vocabulary_of = vocabulary::other;

template <class E, vocabulary Named>
inline constexpr bool enumerates = enumerated<E> && (vocabulary_of<E> == Named);

template <class E>
concept identity_enumeration = enumerates<E, vocabulary::identities>;
template <class E>
concept care_enumeration = enumerates<E, vocabulary::kinds_of_care>;
/// It has the value `none`: no identity of the person leads to a category.
template <class E>
concept category_enumeration = enumerates<E, vocabulary::categories> && requires {
  E::none;
};

/// The words of an enumeration, in the order of its values.
template <enumerated E>
inline constexpr const auto& words_of = enumeration<E>::template words<E>;

template <enumerated E>
inline constexpr std::size_t count_of = sizeof(words_of<E>) / sizeof(words_of<E>[0]);

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

namespace detail {
constexpr text label_text(text_view term) noexcept { return text::alike(term); }
constexpr text label_text(const text& label) noexcept { return label; }
}  // namespace detail

/// The label of a value, as a text: the gazettes' term, or what the value means; empty for an undeclared one.
template <enumerated E>
constexpr text meaning_of(E value) noexcept {
  return is_declared(value) ? detail::label_text(words_of<E>[index_of(value)].label) : text{};
}

/// The gazettes' term of a value (低保边缘家庭成员), or what it means in a language; empty for an undeclared one.
template <enumerated E>
constexpr text_view label_of(E value, language in = language::en) noexcept {
  return meaning_of(value).in(in);
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
