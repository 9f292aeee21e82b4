// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: workday_calendar
#include <gongbao/calendar/china.hpp>
#include <gongbao/calendar/notices.hpp>

// A view of a calendar that nobody keeps.
using namespace gongbao;
inline int first_year_of(text_view notices) {
#ifdef MISUSE
  const workday_calendar calendar = *read_notices<2027, 2027>(notices);
#else
  const auto kept = *read_notices<2027, 2027>(notices);
  const workday_calendar calendar = kept;
#endif
  return calendar.first_year;
}
