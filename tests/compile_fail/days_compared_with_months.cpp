// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: days.*months
#include <gongbao/core/term.hpp>

// Whether thirty days are a month, a rule must say.

#ifdef MISUSE
constexpr bool shorter = gongbao::days(30) < gongbao::months(1);
#else
constexpr bool shorter = gongbao::days(30) < gongbao::days(31);
#endif
