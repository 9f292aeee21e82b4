// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_WIDE_HPP
#define GONGBAO_CORE_WIDE_HPP

#include <gongbao/core/outcome.hpp>
#include <gongbao/core/rounding.hpp>
#include <gongbao/detail/checked.hpp>

// Products that leave 64 bits before a division brings them back: money x rate x months, money x money / money.

namespace gongbao::inline v0::detail {

__extension__ using wide = __int128;

/// round(numerator / divisor); nothing if that does not fit 64 bits. The divisor is positive.
constexpr maybe<std::int64_t> quotient(wide numerator, wide divisor, rounding mode) noexcept {
  wide whole = numerator / divisor;
  whole += rounding_step(whole, numerator % divisor, divisor, mode);
  if (whole < int64_min || whole > int64_max) return {};
  return static_cast<std::int64_t>(whole);
}

}  // namespace gongbao::inline v0::detail

#endif
