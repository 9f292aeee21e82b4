// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: wan_yuan\(double\)|N = double
#include <gongbao/core/money.hpp>

// 1.5 is exact only as a literal.
using namespace gongbao;

#ifdef MISUSE
constexpr money cap = wan_yuan(1.5);
#else
constexpr money cap = 1.5_wan_yuan;
#endif
