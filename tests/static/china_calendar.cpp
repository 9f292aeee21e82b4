// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/calendar/china.hpp>
#include <gongbao/calendar/notices.hpp>
#include <gongbao/interop/workdays_csv.hpp>

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

// What is refused at run time is refused when it is compiled; the days are invented.
constexpr text_view notice_2027 =
    "2027: 元旦 2026-12-31..01-02 +2026-12-27; 春节 02-05..02-11; 清明节 04-05; 劳动节 05-01; 端午节 06-09; "
    "中秋节、国庆节 09-15 10-01..10-07";
constexpr auto next = *read_notices<2027, 2027>(notice_2027);
constexpr auto until_2027 = *published_years<2017, 2027>(china_workdays, next);

constexpr int days_that_differ(int year, int month) {
  return detail::ones(*until_2027.workdays_of(year, month) ^ *china_workdays.workdays_of(year, month));
}
static_assert(days_that_differ(2026, 12) == 2 && days_that_differ(2026, 11) == 0 && days_that_differ(2025, 12) == 0);
static_assert(*is_workday(until_2027, date(2026, 12, 27)) && !*is_workday(until_2027, date(2026, 12, 31)));
static_assert(!is_workday(next, date(2026, 12, 31)).has_value());

constexpr auto contrary = *read_notices<2027, 2027>(
    "2027: 元旦 01-01 2026-12-27; 春节 02-05..02-11; 清明节 04-05; 劳动节 05-01; 端午节 06-09; "
    "中秋节、国庆节 09-15 10-01..10-07");
static_assert(published_years<2017, 2027>(china_workdays, next, contrary).refused() ==
              refusal{error::inconsistent_dates, "2026-12-27"});
static_assert(published_years<2017, 2028>(china_workdays, next).refused() ==
              refusal{error::calendar_not_published, "2028-01-01"});
static_assert(read_notices<2027, 2027>("2027: 元旦 2026-11-30").refused() ==
              refusal{error::out_of_range, "2026-11-30"});
static_assert(read_notices<2027, 2027>("2027: 元旦 01-01 2026-12-31; 春节 02-05").refused() ==
              refusal{error::calendar_not_published, "2027 清明节"});

constexpr auto amendment = *read_amendments<2026, 2026>("2026: 国庆节 10-10");
static_assert(!*is_workday(*published_years<2017, 2027>(china_workdays, next, amendment), date(2026, 10, 10)));
static_assert(published_years<2027, 2027>(next, amendment).refused() == refusal{error::out_of_range, "2026-10-10"});

constexpr text_view csv_2027 =
    "date,kind,name\r2027-01-01,holiday,元旦\r2027-02-08,holiday,春节\r2027-04-05,holiday,清明节\r"
    "2027-05-03,holiday,劳动节\r2027-06-09,holiday,端午节\r2027-10-01,holiday,\"中秋节,国庆节\"\r";
static_assert(!*is_workday(*read_workdays_csv<2027, 2027>(csv_2027), date(2027, 10, 1)));
static_assert(read_workdays_csv<2027, 2027>(csv_2027.part(0, csv_2027.find('"'))).refused() ==
              refusal{error::calendar_not_published, "2027 中秋节"});
static_assert(read_workdays_csv<2027, 2027>("date,kind,kind\r2027-01-01,holiday,holiday").refused() ==
              refusal{error::duplicate_key, "kind"});

}  // namespace china_calendar_tests
