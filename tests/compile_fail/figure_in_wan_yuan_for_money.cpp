// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: decimal.*money
#include <gongbao/core/decimal.hpp>

// A figure in ten thousand yuan is for the report; as an amount it would be wrong by ten thousand.
using namespace gongbao;

#ifdef MISUSE
constexpr money total = in_wan_yuan(yuan(20'000));
#else
constexpr money total = yuan(20'000);
#endif
