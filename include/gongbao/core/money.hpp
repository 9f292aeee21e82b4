// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_MONEY_HPP
#define GONGBAO_CORE_MONEY_HPP

#include <cstdint>

#include <gongbao/detail/checked.hpp>
#include <gongbao/detail/ordered.hpp>

namespace gongbao::inline v0 {

/// The Chinese yuan: 1 yuan (元) = 100 fen (分).
struct cny {
  static constexpr std::int64_t minor_units_per_major = 100;
};

/// An exact amount of one currency, held in whole minor units (fen).
///
/// Numbers come in and go out only by a name that says the unit: `yuan(88)`, `fen(8'805)`, `12.50_yuan`,
/// `in_fen(m)`. Amounts add, subtract, compare and are multiplied by counts; a product with a rate is
/// `percent(70).of(m, rounding::half_up)`, because it needs a rounding rule. Overflow is `fault::money_overflow`.
///
/// ```cpp
/// static_assert(yuan(88) + fen(5) == 88.05_yuan);
/// static_assert(3 * wan_yuan(2) == yuan(60'000));
/// static_assert(in_fen(12.5_yuan) == 1'250);
/// ```
template <class Currency>
class basic_money : public detail::ordered_by<basic_money<Currency>, std::int64_t> {
 public:
  using currency = Currency;

  /// Nothing: 0.
  constexpr basic_money() noexcept = default;

  template <detail::count N>
  static constexpr basic_money from_minor_units(N n) noexcept {
    basic_money m;
    m.number_ = detail::to_int64(n);
    return m;
  }
  constexpr std::int64_t in_minor_units() const noexcept { return this->number_; }

  friend constexpr basic_money operator+(basic_money a, basic_money b) noexcept {
    if (!detail::add(a.number_, b.number_, a.number_)) fault::money_overflow();
    return a;
  }
  friend constexpr basic_money operator-(basic_money a, basic_money b) noexcept {
    if (!detail::subtract(a.number_, b.number_, a.number_)) fault::money_overflow();
    return a;
  }
  constexpr basic_money operator-() const noexcept { return basic_money{} - *this; }
  constexpr basic_money& operator+=(basic_money other) noexcept { return *this = *this + other; }
  constexpr basic_money& operator-=(basic_money other) noexcept { return *this = *this - other; }

  template <detail::count N>
  friend constexpr basic_money operator*(basic_money m, N times) noexcept {
    if (!detail::multiply(m.number_, detail::to_int64(times), m.number_)) fault::money_overflow();
    return m;
  }
  template <detail::count N>
  friend constexpr basic_money operator*(N times, basic_money m) noexcept {
    return m * times;
  }
  /// Binary floating point loses fen: not offered.
  friend basic_money operator*(basic_money, decltype(0.5)) = delete;
  friend basic_money operator*(decltype(0.5), basic_money) = delete;
  /// Yuan times yuan is no amount of money.
  friend basic_money operator*(basic_money, basic_money) = delete;
  /// A part of an amount is rounded, and `percent(50).of(amount, …)` says how.
  template <class Divisor>
  friend basic_money operator/(basic_money, Divisor) = delete;
};

using money = basic_money<cny>;

/// Money from whole fen (分).
template <detail::count N>
constexpr money fen(N n) noexcept {
  return money::from_minor_units(n);
}
/// Money from whole yuan (元).
template <detail::count N>
constexpr money yuan(N n) noexcept {
  return money::from_minor_units(detail::scaled(n, 100));
}
/// Money from whole units of ten thousand yuan (万元).
template <detail::count N>
constexpr money wan_yuan(N n) noexcept {
  return money::from_minor_units(detail::scaled(n, 1'000'000));
}

/// The amount in fen, exact.
constexpr std::int64_t in_fen(money m) noexcept { return m.in_minor_units(); }

/// The largest amount of the flat form, 99 999 999 999.99 yuan either way. Sums of a few such amounts stay far
/// inside 64 bits, so a rule that keeps its inputs and results within it cannot overflow.
inline constexpr money money_limit = fen(9'999'999'999'999);

[[gnu::always_inline]] constexpr bool within_limit(money m) noexcept { return -money_limit <= m && m <= money_limit; }

/// times × each for amounts and counts that are not negative; where that lies beyond the limit, the least amount that
/// does. So a rule's result can be compared as it is, and is refused as out of range.
///
/// ```cpp
/// static_assert(product_within_limit(yuan(60), 6) == yuan(360));
/// static_assert(!within_limit(product_within_limit(money_limit, 999'999'999)));
/// ```
constexpr money product_within_limit(money each, std::int64_t times) noexcept {
  if (times > 0 && in_fen(each) > in_fen(money_limit) / times) return money_limit + fen(1);
  return each * times;
}

template <class C>
[[gnu::always_inline]] constexpr basic_money<C> lesser_of(basic_money<C> a, basic_money<C> b) noexcept {
  return b < a ? b : a;
}

/// The amount if the condition holds, otherwise nothing.
///
/// ```cpp
/// static_assert(amount_if(true, yuan(5)) == yuan(5) && amount_if(false, yuan(5)) == yuan(0));
/// ```
template <class C>
[[gnu::always_inline]] constexpr basic_money<C> amount_if(bool condition, basic_money<C> amount) noexcept {
  return condition ? amount : basic_money<C>{};
}

/// max(0, amount − threshold): what lies above a threshold (超过部分).
///
/// ```cpp
/// static_assert(in_excess_of(yuan(2'000), yuan(3'000)) == yuan(1'000));
/// static_assert(in_excess_of(yuan(2'000), yuan(2'000)) == yuan(0));
/// ```
template <class C>
[[gnu::always_inline]] constexpr basic_money<C> in_excess_of(basic_money<C> threshold, basic_money<C> amount) noexcept {
  return amount > threshold ? amount - threshold : basic_money<C>{};
}

inline namespace literals {
consteval money operator""_fen(const char* digits) { return fen(detail::read_literal(digits, 0)); }
consteval money operator""_yuan(const char* digits) { return fen(detail::read_literal(digits, 2)); }
consteval money operator""_wan_yuan(const char* digits) { return fen(detail::read_literal(digits, 6)); }
}  // namespace literals

}  // namespace gongbao::inline v0

#endif
