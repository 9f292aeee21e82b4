// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_STATIC_WIDE_IN_TWO_WORDS_HPP
#define GONGBAO_TESTS_STATIC_WIDE_IN_TWO_WORDS_HPP

#include <gongbao/core/wide.hpp>

#include <iterator>

// Arithmetic in two words held against the compiler's own, where it has one.

#ifdef __SIZEOF_INT128__

namespace wide_tests {

using gongbao::detail::two_words;
__extension__ using native = __int128;
__extension__ using unsigned_native = unsigned __int128;

constexpr native native_min = static_cast<native>(unsigned_native{1} << 127);
constexpr native native_max = -(native_min + 1);

constexpr two_words in_two_words(native n) noexcept {
  constexpr std::int64_t half = 0x1'0000'0000;
  return (two_words(static_cast<std::int64_t>(n >> 64)) * half +
          two_words(static_cast<std::int64_t>(n >> 32 & (half - 1)))) *
             half +
         two_words(static_cast<std::int64_t>(n & (half - 1)));
}

/// All that two words can do comes out as the compiler's own does, where that is defined.
constexpr bool agree_on(native a, native b) noexcept {
  const two_words x = in_two_words(a);
  const two_words y = in_two_words(b);
  native n{};
  bool same = static_cast<std::int64_t>(x) == static_cast<std::int64_t>(a);
  same = same && (x == y) == (a == b) && (x != y) == (a != b);
  same = same && (x < y) == (a < b) && (x > y) == (a > b) && (x <= y) == (a <= b) && (x >= y) == (a >= b);
  if (a != native_min) same = same && -x == in_two_words(-a);
  if (!__builtin_add_overflow(a, b, &n)) {
    two_words sum = x;
    sum += y;
    same = same && x + y == in_two_words(n) && sum == in_two_words(n);
  }
  if (!__builtin_sub_overflow(a, b, &n)) same = same && x - y == in_two_words(n);
  if (!__builtin_mul_overflow(a, b, &n)) same = same && x * y == in_two_words(n);
  if (b != 0 && !(a == native_min && b == -1))
    same = same && x / y == in_two_words(a / b) && x % y == in_two_words(a % b);
  if (b > 0)
    for (const auto& mode : gongbao::words_of<gongbao::rounding>)
      same = same && gongbao::detail::rounded_quotient<two_words>(x, y, mode.value) ==
                         gongbao::detail::rounded_quotient<native>(a, b, mode.value);
  return same;
}

constexpr bool agree_on_signs(native a, native b) noexcept {
  const native minus_a = a == native_min ? a : -a;
  const native minus_b = b == native_min ? b : -b;
  return agree_on(a, b) && agree_on(b, a) && agree_on(minus_a, b) && agree_on(b, minus_a) && agree_on(a, minus_b) &&
         agree_on(minus_b, a) && agree_on(minus_a, minus_b) && agree_on(minus_b, minus_a);
}

/// Where words and halves of words end.
constexpr native bounds[] = {0,
                             1,
                             2,
                             3,
                             100'000,
                             native{1} << 31,
                             native{1} << 32,
                             (native{1} << 32) + 1,
                             INT64_MAX,
                             native{1} << 63,
                             (native{1} << 64) - 1,
                             native{1} << 64,
                             (native{1} << 64) + 1,
                             native{1'000'000'007} << 64,
                             (native{1} << 96) - 1,
                             (native{1} << 126) + 12'345,
                             native_max / 2,
                             native_max - 1,
                             native_max,
                             native_min};

}  // namespace wide_tests

#endif

#endif
