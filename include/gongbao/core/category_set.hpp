// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_CATEGORY_SET_HPP
#define GONGBAO_CORE_CATEGORY_SET_HPP

#include <cstdint>

#include <gongbao/core/enumeration.hpp>

namespace gongbao::inline v0 {

/// A set of words of one enumeration; sets of different enumerations never mix.
///
/// ```cpp
/// constexpr category_set<recipient> person = recipient::margin | recipient::lifted_poor;
/// static_assert(person.contains(recipient::margin) && person.size() == 2);
/// static_assert((person - recipient::lifted_poor) == recipient::margin);
/// ```
template <enumerated E>
class category_set {
 public:
  using category_type = E;

  /// The empty set.
  constexpr category_set() noexcept = default;
  /// The set of one word. An undeclared value, cast from outside, is kept as a bit beyond those of all words.
  constexpr category_set(E only) noexcept : bits_{bit_of(only)} {}

  /// The set of all words.
  static constexpr category_set all() noexcept {
    static_assert(count_of<E> <= 63, "a category_set holds at most 63 categories, and a mark for what is none");
    return from_bits(~std::uint64_t{0} >> (64 - count_of<E>));
  }
  /// Bit i stands for the i-th word.
  static constexpr category_set from_bits(std::uint64_t bits) noexcept {
    category_set s;
    s.bits_ = bits;
    return s;
  }
  constexpr std::uint64_t bits() const noexcept { return bits_; }

  constexpr bool empty() const noexcept { return bits_ == 0; }
  constexpr int size() const noexcept {
    int n = 0;
    for (std::uint64_t rest = bits_; rest != 0; rest &= rest - 1) ++n;
    return n;
  }
  constexpr bool contains(E e) const noexcept { return (bits_ & bit_of(e)) != 0; }
  constexpr bool intersects(category_set other) const noexcept { return (bits_ & other.bits_) != 0; }

  friend constexpr category_set operator|(category_set a, category_set b) noexcept {
    return from_bits(a.bits_ | b.bits_);
  }
  friend constexpr category_set operator&(category_set a, category_set b) noexcept {
    return from_bits(a.bits_ & b.bits_);
  }
  friend constexpr category_set operator-(category_set a, category_set b) noexcept {
    return from_bits(a.bits_ & ~b.bits_);
  }
  constexpr category_set& operator|=(category_set other) noexcept { return *this = *this | other; }

  friend constexpr bool operator==(const category_set&, const category_set&) noexcept = default;

 private:
  static constexpr std::uint64_t bit_of(E e) noexcept {
    const auto i = static_cast<std::size_t>(e);
    return std::uint64_t{1} << (i < 63U ? i : 63U);
  }

  std::uint64_t bits_ = 0;
};

/// `recipient::margin | recipient::lifted_poor` is the set of both.
template <enumerated E>
constexpr category_set<E> operator|(E a, E b) noexcept {
  return category_set<E>(a) | category_set<E>(b);
}

template <enumerated E>
constexpr bool within_limit(category_set<E> s) noexcept {
  return (s - category_set<E>::all()).empty();
}

}  // namespace gongbao::inline v0

#endif
