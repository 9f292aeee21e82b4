// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/period.hpp>

#include <gongbao_catch.hpp>

using namespace gongbao;

TEST_CASE("counting day by day through the years 1 to 9999 meets every civil date once") {
  std::int32_t number = date(1, 1, 1).day_number();
  for (int year = 1; year <= 9999; ++year)
    for (int month = 1; month <= 12; ++month)
      for (int day = 1; day <= days_in_month(year, month); ++day, ++number) {
        const civil_date c{year, month, day};
        if (date(c).day_number() != number || date::from_day_number(number).civil() != c) {
          CAPTURE(year, month, day);
          REQUIRE(date(c).day_number() == number);
          REQUIRE(date::from_day_number(number).civil() == c);
        }
      }
  CHECK(number == date(9999, 12, 31).day_number() + 1);
}

TEST_CASE("the calendar agrees with known days") {
  CHECK(date(1970, 1, 1).day_number() == 0);
  CHECK(date(2000, 3, 1).day_number() == 11'017);
  CHECK(date(2022, 12, 31) + days(1) == date(2023, 1, 1));
  CHECK_FALSE(civil_date{1900, 2, 29}.exists());
  CHECK(civil_date{2000, 2, 29}.exists());
}

TEST_CASE("a month later is the corresponding day or the last day of that month") {
  for (date d(2019, 1, 1); d < date(2025, 1, 1); d = d + days(1))
    for (int n = -30; n <= 30; ++n) {
      const date later = d + months(n);
      const civil_date c = later.civil();
      const int since_zero = d.year() * 12 + d.month() - 1 + n;
      REQUIRE(c.year * 12 + c.month - 1 == since_zero);
      REQUIRE(c.day == (d.day() <= days_in_month(c.year, c.month) ? d.day() : days_in_month(c.year, c.month)));
    }
}

TEST_CASE("a period holds both its ends") {
  const period p(date(2022, 7, 1), date(2022, 7, 31));
  CHECK_FALSE(p.contains(date(2022, 6, 30)));
  CHECK(p.contains(date(2022, 7, 1)));
  CHECK(p.contains(date(2022, 7, 31)));
  CHECK_FALSE(p.contains(date(2022, 8, 1)));
}
