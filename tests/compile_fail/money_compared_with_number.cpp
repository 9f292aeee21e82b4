// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: money.*and .int
#include <gongbao/core/money.hpp>

// Above 2 000 what?
using namespace gongbao;

#ifdef MISUSE
constexpr bool above = yuan(3'000) > 2'000;
#else
constexpr bool above = yuan(3'000) > yuan(2'000);
#endif
