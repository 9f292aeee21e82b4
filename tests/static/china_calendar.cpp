// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/calendar/china.hpp>
#include <gongbao/calendar/notices.hpp>

namespace china_calendar_tests {

using namespace gongbao;

// The masks and the notices are written down separately: every month of every year agrees.
constexpr auto stated = *read_notices<2017, 2026>(china_notices);

constexpr bool as_the_notices_say(int year) {
  for (int month = 1; month <= 12; ++month)
    if (china_workdays.workdays_of(year, month) != stated.workdays_of(year, month)) return false;
  return true;
}
static_assert(as_the_notices_say(2017));
static_assert(as_the_notices_say(2018));
static_assert(as_the_notices_say(2019));
static_assert(as_the_notices_say(2020));
static_assert(as_the_notices_say(2021));
static_assert(as_the_notices_say(2022));
static_assert(as_the_notices_say(2023));
static_assert(as_the_notices_say(2024));
static_assert(as_the_notices_say(2025));
static_assert(as_the_notices_say(2026));

// Nothing is published before and after.
static_assert(china_workdays.coverage() == period(date(2017, 1, 1), date(2026, 12, 31)));
static_assert(!china_workdays.workdays_of(2016, 12) && !china_workdays.workdays_of(2027, 1));
static_assert(china_workdays_revision == date(2026, 11, 21));

}  // namespace china_calendar_tests
