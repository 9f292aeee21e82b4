// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_WIDE_HPP
#define GONGBAO_CORE_WIDE_HPP

#include <gongbao/core/outcome.hpp>
#include <gongbao/core/rounding.hpp>
#include <gongbao/detail/checked.hpp>

// Products that leave 64 bits before a division brings them back: money x rate x months, money x money / money.

namespace gongbao::inline v0::detail {

/// A whole number of 128 bits for machines whose compiler has none, in the two words of its two's complement. What
/// __int128 can do comes out the same; what would leave 128 bits, or is divided by 0, is a fault.
class two_words {
 public:
  constexpr two_words() noexcept = default;
  constexpr two_words(std::int64_t n) noexcept
      : low_{static_cast<std::uint64_t>(n)}, high_{n < 0 ? ~std::uint64_t{} : 0} {}

  /// As far as 64 bits go.
  constexpr explicit operator std::int64_t() const noexcept { return static_cast<std::int64_t>(low_); }

  friend constexpr two_words operator+(const two_words& a, const two_words& b) noexcept {
    const two_words sum = plus(a, b);
    if (a.is_negative() == b.is_negative() && sum.is_negative() != a.is_negative()) fault::integer_overflow();
    return sum;
  }
  friend constexpr two_words operator-(const two_words& a, const two_words& b) noexcept {
    const two_words difference = minus(a, b);
    if (a.is_negative() != b.is_negative() && difference.is_negative() != a.is_negative()) fault::integer_overflow();
    return difference;
  }
  friend constexpr two_words operator*(const two_words& a, const two_words& b) noexcept {
    return with_sign(a.is_negative() != b.is_negative(), product(a.size(), b.size()));
  }
  friend constexpr two_words operator/(const two_words& a, const two_words& b) noexcept {
    two_words rest;
    return with_sign(a.is_negative() != b.is_negative(), divide(a.size(), b.size(), rest));
  }
  friend constexpr two_words operator%(const two_words& a, const two_words& b) noexcept {
    two_words rest;
    static_cast<void>(divide(a.size(), b.size(), rest));
    return with_sign(a.is_negative(), rest);
  }
  constexpr two_words operator-() const noexcept { return two_words{} - *this; }
  constexpr two_words& operator+=(const two_words& other) noexcept { return *this = *this + other; }

  friend constexpr bool operator==(const two_words&, const two_words&) noexcept = default;
  friend constexpr bool operator<(const two_words& a, const two_words& b) noexcept {
    return a.is_negative() != b.is_negative() ? a.is_negative() : is_smaller(a, b);
  }
  friend constexpr bool operator>(const two_words& a, const two_words& b) noexcept { return b < a; }
  friend constexpr bool operator<=(const two_words& a, const two_words& b) noexcept { return !(b < a); }
  friend constexpr bool operator>=(const two_words& a, const two_words& b) noexcept { return !(a < b); }

 private:
  constexpr two_words(std::uint64_t low, std::uint64_t high) noexcept : low_{low}, high_{high} {}

  constexpr bool is_negative() const noexcept { return high_ >> 63 != 0; }

  // Without a sign, modulo 2^128.

  static constexpr two_words plus(const two_words& a, const two_words& b) noexcept {
    const std::uint64_t low = a.low_ + b.low_;
    return {low, a.high_ + b.high_ + (low < a.low_ ? 1 : 0)};
  }
  static constexpr two_words minus(const two_words& a, const two_words& b) noexcept {
    return {a.low_ - b.low_, a.high_ - b.high_ - (a.low_ < b.low_ ? 1 : 0)};
  }
  static constexpr bool is_smaller(const two_words& a, const two_words& b) noexcept {
    return a.high_ != b.high_ ? a.high_ < b.high_ : a.low_ < b.low_;
  }
  constexpr two_words size() const noexcept { return is_negative() ? minus({}, *this) : *this; }

  static constexpr two_words with_sign(bool negative, const two_words& size) noexcept {
    const two_words n = negative ? minus({}, size) : size;
    if (n.is_negative() != negative && n != two_words{}) fault::integer_overflow();
    return n;
  }

  static constexpr two_words product(std::uint64_t a, std::uint64_t b) noexcept {
    constexpr std::uint64_t half = 0xffff'ffff;
    const std::uint64_t lowest = (a & half) * (b & half);
    const std::uint64_t middle = (a >> 32) * (b & half) + (lowest >> 32);
    const std::uint64_t other = (a & half) * (b >> 32) + (middle & half);
    return {other << 32 | (lowest & half), (a >> 32) * (b >> 32) + (middle >> 32) + (other >> 32)};
  }
  static constexpr two_words product(const two_words& a, const two_words& b) noexcept {
    const two_words low = product(a.low_, b.low_);
    const two_words high = a.high_ != 0 ? product(a.high_, b.low_) : product(b.high_, a.low_);
    const two_words sum = plus(low, {0, high.low_});
    if ((a.high_ != 0 && b.high_ != 0) || high.high_ != 0 || sum.high_ < low.high_) fault::integer_overflow();
    return sum;
  }

  /// Within a word by the machine, beyond it bit by bit, as on paper.
  static constexpr two_words divide(const two_words& a, const two_words& b, two_words& rest) noexcept {
    if (b == two_words{}) fault::integer_overflow();
    if ((a.high_ | b.high_) == 0) {
      rest = {a.low_ % b.low_, 0};
      return {a.low_ / b.low_, 0};
    }
    two_words whole;
    two_words part = b;
    int places = 0;
    for (; !part.is_negative() && is_smaller(part, a); ++places) part = plus(part, part);
    rest = a;
    for (; places >= 0; --places) {
      whole = plus(whole, whole);
      if (!is_smaller(rest, part)) {
        rest = minus(rest, part);
        whole.low_ |= 1U;
      }
      part = {part.low_ >> 1 | part.high_ << 63, part.high_ >> 1};
    }
    return whole;
  }

  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
};

#ifdef __SIZEOF_INT128__
__extension__ using wide = __int128;
#else
using wide = two_words;
#endif

template <class Wide>
constexpr maybe<std::int64_t> rounded_quotient(Wide numerator, Wide divisor, rounding mode) noexcept {
  Wide whole = numerator / divisor;
  whole += rounding_step<Wide>(whole, numerator % divisor, divisor, mode);
  if (whole < int64_min || whole > int64_max) return {};
  return static_cast<std::int64_t>(whole);
}

/// round(numerator / divisor); nothing if that does not fit 64 bits. The divisor is positive.
constexpr maybe<std::int64_t> quotient(wide numerator, wide divisor, rounding mode) noexcept {
  return rounded_quotient<wide>(numerator, divisor, mode);
}

}  // namespace gongbao::inline v0::detail

#endif
