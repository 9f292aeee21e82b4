// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: money.*basic_money<usd>
#include <gongbao/core/money.hpp>

// Yuan and dollars add up to neither.
struct usd {
  static constexpr std::int64_t minor_units_per_major = 100;
};
using dollars = gongbao::basic_money<usd>;

#ifdef MISUSE
constexpr auto sum = gongbao::yuan(1) + dollars::from_minor_units(100);
#else
constexpr auto sum = dollars::from_minor_units(100) + dollars::from_minor_units(100);
#endif
