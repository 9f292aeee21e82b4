// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: rounding.*money|could not match .basic_money
#include <gongbao/core/rate.hpp>

// First the amount, then how it is rounded.
using namespace gongbao;

#ifdef MISUSE
constexpr money aid = percent(70).of(rounding::half_up, yuan(1));
#else
constexpr money aid = percent(70).of(yuan(1), rounding::half_up);
#endif
