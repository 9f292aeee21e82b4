// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: date. and .int
#include <gongbao/core/date.hpp>

// Thirty what: days, working days, months?
using namespace gongbao;

#ifdef MISUSE
constexpr date due = date(2023, 3, 1) + 30;
#else
constexpr date due = date(2023, 3, 1) + days(30);
#endif
