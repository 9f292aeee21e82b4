// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: deadline_after.*workdays|requires 3 arguments
#include <gongbao/calendar/deadline.hpp>

// Working days are counted in a calendar, and it is named.
using namespace gongbao;

#ifdef MISUSE
constexpr auto due = deadline_after(date(2023, 9, 27), workdays(5));
#else
constexpr auto due = deadline_after(date(2023, 9, 27), workdays(5), china_workdays);
#endif
