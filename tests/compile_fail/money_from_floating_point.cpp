// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: double.*count|count<double>|with N = double
#include <gongbao/core/money.hpp>

// 0.1 has no exact binary form; a literal has.

#ifdef MISUSE
constexpr auto amount = gongbao::yuan(0.1);
#else
using namespace gongbao::literals;
constexpr auto amount = 0.1_yuan;
#endif
