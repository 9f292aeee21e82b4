// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: workday_calendar
#include <gongbao/calendar/china.hpp>
#include <gongbao/calendar/notices.hpp>

// A view of a calendar that nobody keeps.
using namespace gongbao;
constexpr auto next() { return *read_notices<2027, 2027>("2027: 元旦 01-01"); }

#ifdef MISUSE
constexpr workday_calendar calendar = next();
#else
constexpr auto kept = next();
constexpr workday_calendar calendar = kept;
#endif
static_assert(calendar.first_year == 2027);
