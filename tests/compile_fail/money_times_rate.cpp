// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: delete.*operator ?\*|deleted operator
#include <gongbao/core/rate.hpp>

// A share of money is rounded, and the call says how.

#ifdef MISUSE
constexpr auto aid = gongbao::percent(70) * gongbao::yuan(10'000);
#else
constexpr auto aid = gongbao::percent(70).of(gongbao::yuan(10'000), gongbao::rounding::half_up);
#endif
