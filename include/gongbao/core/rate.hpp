// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_RATE_HPP
#define GONGBAO_CORE_RATE_HPP

#include <cstdint>

#include <gongbao/core/money.hpp>
#include <gongbao/core/rounding.hpp>

namespace gongbao::inline v0 {

/// An exact share (比例), held in thousandths of a percent: the finest that the flat form can write.
///
/// Adding rates adds percentage points. A share of money is taken with a rounding rule that is visible at the call:
///
/// ```cpp
/// static_assert(percent(70).of(yuan(10'000), rounding::half_up) == yuan(7'000));
/// static_assert((2.5_percent).of(fen(20), rounding::half_up) == fen(1));
/// static_assert((2.5_percent).of(fen(20), rounding::half_even) == fen(0));
/// static_assert(percent(70) + percent(5) == percent(75));
/// ```
class rate : public detail::ordered_by<rate, std::int64_t> {
  static constexpr std::int64_t one = 100'000;  // 100 %

 public:
  /// The largest rate either way, in thousandths of a percent: its share of less than `one` always fits.
  static constexpr std::int64_t most = detail::int64_max / one;

  /// Nothing: 0 %.
  constexpr rate() noexcept = default;

  template <detail::count N>
  static constexpr rate from_millipercent(N n) noexcept {
    rate r;
    r.number_ = detail::to_int64(n);
    if (r.number_ < -most || r.number_ > most) fault::integer_overflow();
    return r;
  }
  constexpr std::int64_t in_millipercent() const noexcept { return number_; }

  friend constexpr rate operator+(rate a, rate b) noexcept { return from_millipercent(a.number_ + b.number_); }
  friend constexpr rate operator-(rate a, rate b) noexcept { return from_millipercent(a.number_ - b.number_); }

  /// The share of an amount, rounded once to the minor unit: round(rate × amount). Exact before rounding for every
  /// amount and rate; a result beyond 64 bits is `fault::money_overflow`.
  template <class C>
  [[gnu::always_inline]] constexpr basic_money<C> of(basic_money<C> amount, rounding mode) const noexcept {
    const std::int64_t m = amount.in_minor_units();
    std::int64_t whole{};
    std::int64_t rest{};
    if (detail::multiply(m, number_, rest)) {
      whole = rest / one;
      rest -= whole * one;
    } else {
      // amount = q·one + r, so rate·amount/one = q·rate + r·rate/one: no product is wider than its result.
      const std::int64_t part = m % one * number_;
      if (!detail::multiply(m / one, number_, whole) || !detail::add(whole, part / one, whole)) fault::money_overflow();
      rest = part % one;
    }
    if (!detail::add(whole, detail::rounding_step(whole, rest, one, mode), whole)) fault::money_overflow();
    return basic_money<C>::from_minor_units(whole);
  }
};

/// A product with a rate needs a rounding rule: write `share.of(amount, rounding::half_up)`.
template <class C>
basic_money<C> operator*(basic_money<C>, rate) = delete;
template <class C>
basic_money<C> operator*(rate, basic_money<C>) = delete;

/// A rate from whole percent (百分之).
template <detail::count N>
constexpr rate percent(N n) noexcept {
  return rate::from_millipercent(detail::scaled(n, 1'000));
}

/// All of an amount: no share of a payment lies above it.
inline constexpr rate full_rate = percent(100);

inline namespace literals {
consteval rate operator""_percent(const char* digits) {
  return rate::from_millipercent(detail::read_literal(digits, 3));
}
}  // namespace literals

}  // namespace gongbao::inline v0

#endif
