// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: term_below_one
#include <gongbao/calendar/china.hpp>

// Before the first working day after a day there is none.
using namespace gongbao;

#ifdef MISUSE
constexpr auto day = workday_after(china_workdays, date(2023, 9, 27), workdays(0));
#else
constexpr auto day = workday_from(china_workdays, date(2023, 9, 27));
#endif
