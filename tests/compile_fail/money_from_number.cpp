// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: int.*to.*money
#include <gongbao/core/money.hpp>

// A number has no unit.

#ifdef MISUSE
constexpr gongbao::money amount = 88;
#else
constexpr gongbao::money amount = gongbao::yuan(88);
#endif
