// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: rounding|requires 2 arguments
#include <gongbao/core/rate.hpp>

// There is no silent rounding rule, not even the rulebook's default.

#ifdef MISUSE
constexpr auto aid = gongbao::percent(70).of(gongbao::yuan(10'000));
#else
constexpr auto aid = gongbao::percent(70).of(gongbao::yuan(10'000), gongbao::rounding::truncate);
#endif
