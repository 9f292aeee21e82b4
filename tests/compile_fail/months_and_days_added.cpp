// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: months.*and.*days
#include <gongbao/core/date.hpp>

// A month has no number of days until it is added to a day.
using namespace gongbao;

#ifdef MISUSE
constexpr auto grace = months(1) + days(15);
#else
constexpr auto grace = date(2023, 3, 1) + months(1) + days(15);
#endif
