// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_DECIMAL_HPP
#define GONGBAO_CORE_DECIMAL_HPP

#include <cstdint>

#include <gongbao/core/money.hpp>

namespace gongbao::inline v0 {

/// An exact number with a fixed count of decimals and a meaning of its own (`Tag`); different tags never mix.
///
/// ```cpp
/// static_assert(area::from_units(4'999'999) < area::from_units(5'000'000));
/// ```
template <class Tag, int Decimals>
class fixed_point : public detail::ordered_by<fixed_point<Tag, Decimals>, std::int64_t> {
 public:
  static constexpr int decimals = Decimals;

  constexpr fixed_point() noexcept = default;
  /// From a whole number of 10^-Decimals units.
  template <detail::count N>
  static constexpr fixed_point from_units(N n) noexcept {
    fixed_point d;
    d.number_ = detail::to_int64(n);
    return d;
  }
  constexpr std::int64_t in_units() const noexcept { return this->number_; }
};

/// A plain decimal number with at most six decimals.
using decimal = fixed_point<struct decimal_tag, 6>;
/// An area in m² with at most two decimals.
using area = fixed_point<struct area_tag, 2>;

/// The amount in ten thousand yuan (万元), exact: one fen is the sixth decimal.
///
/// ```cpp
/// static_assert(in_wan_yuan(fen(1)) == decimal::from_units(1));
/// ```
constexpr decimal in_wan_yuan(money m) noexcept { return decimal::from_units(in_fen(m)); }

}  // namespace gongbao::inline v0

#endif
