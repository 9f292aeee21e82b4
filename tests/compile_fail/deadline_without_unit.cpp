// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: deadline_after.*int|could not match .term
#include <gongbao/calendar/deadline.hpp>

// Within ten days, or ten working days?
using namespace gongbao;

#ifdef MISUSE
constexpr auto due = deadline_after(date(2023, 9, 27), 10, china_workdays);
#else
constexpr auto due = deadline_after(date(2023, 9, 27), days(10), china_workdays);
#endif
