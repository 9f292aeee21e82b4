// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_DETAIL_CHECKED_HPP
#define GONGBAO_DETAIL_CHECKED_HPP

#include <cstdint>

#include <gongbao/detail/fault.hpp>

namespace gongbao::inline v0::detail {

template <class T>
inline constexpr bool is_count = false;
template <>
inline constexpr bool is_count<signed char> = true;
template <>
inline constexpr bool is_count<unsigned char> = true;
template <>
inline constexpr bool is_count<short> = true;
template <>
inline constexpr bool is_count<unsigned short> = true;
template <>
inline constexpr bool is_count<int> = true;
template <>
inline constexpr bool is_count<unsigned int> = true;
template <>
inline constexpr bool is_count<long> = true;
template <>
inline constexpr bool is_count<unsigned long> = true;
template <>
inline constexpr bool is_count<long long> = true;
template <>
inline constexpr bool is_count<unsigned long long> = true;

/// A counting number: an integer that is neither a truth value nor a character.
template <class T>
concept count = is_count<T>;

// <limits> and <bit> would cost more than all of core/.
inline constexpr std::int64_t int64_max = INT64_MAX;
inline constexpr std::int64_t int64_min = INT64_MIN;

// Who defines __GNUC__ need not be g++: to EDG, which IntelliSense and nvcc are (this one lets g++ read the macros),
// the builtins are no constants.
#if defined(__GNUC__) && !defined(__EDG__) && !defined(__NVCC__)
#define GONGBAO_OVERFLOW_BUILTINS
#endif

// Each returns false, and leaves `result` unspecified, when the exact result does not fit.
#ifdef GONGBAO_OVERFLOW_BUILTINS
constexpr bool add(std::int64_t a, std::int64_t b, std::int64_t& result) noexcept {
  return !__builtin_add_overflow(a, b, &result);
}
constexpr bool subtract(std::int64_t a, std::int64_t b, std::int64_t& result) noexcept {
  return !__builtin_sub_overflow(a, b, &result);
}
constexpr bool multiply(std::int64_t a, std::int64_t b, std::int64_t& result) noexcept {
  return !__builtin_mul_overflow(a, b, &result);
}
#else
constexpr bool add(std::int64_t a, std::int64_t b, std::int64_t& result) noexcept {
  if (b > 0 ? a > int64_max - b : a < int64_min - b) return false;
  result = a + b;
  return true;
}
constexpr bool subtract(std::int64_t a, std::int64_t b, std::int64_t& result) noexcept {
  if (b < 0 ? a > int64_max + b : a < int64_min + b) return false;
  result = a - b;
  return true;
}
constexpr bool multiply(std::int64_t a, std::int64_t b, std::int64_t& result) noexcept {
  if (a == 0 || b == 0) {
    result = 0;
    return true;
  }
  if ((a == -1 && b == int64_min) || (b == -1 && a == int64_min)) return false;
  const bool too_large =
      a > 0 ? (b > 0 ? a > int64_max / b : b < int64_min / a) : (b > 0 ? a < int64_min / b : a < int64_max / b);
  if (too_large) return false;
  result = a * b;
  return true;
}
#endif

template <count T>
constexpr std::int64_t to_int64(T n) noexcept {
  if constexpr (sizeof(T) >= sizeof(std::int64_t) && static_cast<T>(-1) > T{}) {  // unsigned
    if (n > static_cast<std::uint64_t>(int64_max)) fault::integer_overflow();
  }
  return static_cast<std::int64_t>(n);
}

template <count T>
constexpr std::int64_t scaled(T n, std::int64_t unit) noexcept {
  std::int64_t result{};
#ifdef GONGBAO_OVERFLOW_BUILTINS
  const bool fits =
      !__builtin_mul_overflow(n, unit, &result);  // whatever the type of n: a step saved in every constant
#else
  const bool fits = multiply(to_int64(n), unit, result);
#endif
  if (!fits) fault::integer_overflow();
  return result;
}

/// Digits of a numeric literal (`1'234.50`) as a whole number of 10^-decimals units.
consteval std::int64_t read_literal(const char* digits, int decimals) {
  std::int64_t units = 0;
  int after_point = -1;
  if (digits[0] == '0' && digits[1] != '\0' && digits[1] != '.') fault::malformed_literal();  // octal, hex, binary
  for (const char* p = digits; *p != '\0'; ++p) {
    if (*p == '\'') continue;
    if (*p == '.' && after_point < 0) {
      after_point = 0;
      continue;
    }
    if (*p < '0' || *p > '9') fault::malformed_literal();
    if (after_point >= 0 && ++after_point > decimals) fault::malformed_literal();
    if (!multiply(units, 10, units) || !add(units, *p - '0', units)) fault::integer_overflow();
  }
  for (int i = after_point < 0 ? 0 : after_point; i < decimals; ++i) units = scaled(units, 10);
  return units;
}

#undef GONGBAO_OVERFLOW_BUILTINS

}  // namespace gongbao::inline v0::detail

#endif
