// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: delete.*operator ?\+|deleted operator
#include <gongbao/core/date.hpp>

// A working-day deadline needs a calendar.

#ifdef MISUSE
constexpr auto deadline = gongbao::date(2023, 3, 1) + gongbao::workdays(15);
#else
constexpr auto deadline = gongbao::date(2023, 3, 1) + gongbao::days(15);
#endif
