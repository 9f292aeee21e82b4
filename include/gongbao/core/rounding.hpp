// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_ROUNDING_HPP
#define GONGBAO_CORE_ROUNDING_HPP

#include <cstdint>

#include <gongbao/core/enumeration.hpp>

namespace gongbao::inline v0 {

/// How an exact amount becomes whole fen (舍入方式). Neither gazette states a rule; the default is the first.
enum class rounding : std::uint8_t {
  half_up,    ///< nearest, half away from zero
  half_even,  ///< nearest, half to the even neighbour
  truncate,   ///< towards zero
};

template <>
struct enumeration<rounding> {
  static constexpr const char* name = "rounding";
  template <class E>
  static constexpr word<E> words[] = {{rounding::half_up, "half_up", "四舍五入"},
                                      {rounding::half_even, "half_even", "四舍六入五成双"},
                                      {rounding::truncate, "truncate", "舍去尾数"}};
};

namespace detail {

/// What rounding adds to `whole` for the rest/divisor behind it: -1, 0 or 1. `rest` is smaller than `divisor` in size
/// and never of the opposite sign of `whole`.
template <class Integer>
[[gnu::always_inline]] constexpr int rounding_step(Integer whole, Integer rest, Integer divisor,
                                                   rounding mode) noexcept {
  if (rest == 0 || mode == rounding::truncate) return 0;
  const Integer size = rest < 0 ? -rest : rest;
  const Integer to_next = divisor - size;
  const bool up = size > to_next || (size == to_next && (mode == rounding::half_up || whole % 2 != 0));
  return up ? (rest < 0 ? -1 : 1) : 0;
}

}  // namespace detail
}  // namespace gongbao::inline v0

#endif
