// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: percent\(double\)|N = double
#include <gongbao/core/rate.hpp>

// Seventy percent is percent(70).
using namespace gongbao;

#ifdef MISUSE
constexpr rate share = percent(0.7);
#else
constexpr rate share = percent(70);
#endif
