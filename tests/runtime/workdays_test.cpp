// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// The masks of the calendar, rebuilt from the readable list and counted against the notices.
#include <gongbao/calendar/deadline.hpp>
#include <gongbao/interop/string.hpp>

#include <fstream>
#include <gongbao_catch.hpp>
#include <map>
#include <string>

using namespace gongbao;

namespace {

/// The list's exceptions: date text → worked or off.
std::map<std::string, bool> read_exceptions() {
  std::map<std::string, bool> exceptions;
  std::ifstream in(GONGBAO_WORKDAYS);
  std::string line;
  std::getline(in, line);
  REQUIRE(line.starts_with("date,kind,"));
  while (std::getline(in, line)) {
    const std::string kind = line.substr(11, line.find(',', 11) - 11);
    REQUIRE((kind == "holiday" || kind == "makeup_workday"));
    exceptions[line.substr(0, 10)] = kind == "makeup_workday";
  }
  return exceptions;
}

}  // namespace

TEST_CASE("every published day is as the notices say, and no other day is published") {
  const std::map<std::string, bool> exceptions = read_exceptions();
  CHECK(exceptions.size() == 343);
  std::map<int, int> worked_in;
  for (date d(2017, 1, 1); d <= date(2026, 12, 31); d = d + days(1)) {
    const bool weekend = (d.day_number() + 3) % 7 >= 5;  // 1970-01-01 was a Thursday
    const auto exception = exceptions.find(to_string(d));
    const bool expected = exception == exceptions.end() ? !weekend : exception->second;
    REQUIRE(china_workdays.is_workday(d) == maybe<bool>(expected));
    worked_in[d.year()] += expected ? 1 : 0;
  }
  CHECK(worked_in == std::map<int, int>{{2017, 249},
                                        {2018, 250},
                                        {2019, 250},
                                        {2020, 249},
                                        {2021, 250},
                                        {2022, 249},
                                        {2023, 249},
                                        {2024, 251},
                                        {2025, 248},
                                        {2026, 248}});
  CHECK_FALSE(china_workdays.is_workday(date(2016, 12, 31)));
  CHECK_FALSE(china_workdays.is_workday(date(2027, 1, 1)));
}

TEST_CASE("masks name no day that a month does not have") {
  for (int year = china_workdays.first_year; year <= china_workdays.last_year; ++year)
    for (int month = 1; month <= 12; ++month) {
      const std::uint32_t mask = china_workdays.months[year - china_workdays.first_year][month - 1];
      REQUIRE(std::uint64_t{mask} < std::uint64_t{1} << days_in_month(year, month));
    }
}

TEST_CASE("counting working days agrees with walking, and stops where nothing is published") {
  for (date start(2016, 12, 25); start <= date(2026, 12, 31); start = start + days(1)) {
    int left = 10;
    maybe<date> walked = start;
    while (left > 0 && walked) {
      const date next = *walked + days(1);
      const maybe<bool> worked = china_workdays.is_workday(next);
      if (!worked)
        walked = {};
      else
        walked = next;
      if (worked && *worked) --left;
    }
    REQUIRE(china_workdays.after(start, workdays(10)) == walked);
  }
  CHECK(china_workdays.after(date(2016, 12, 31), workdays(1)) == maybe<date>(date(2017, 1, 3)));
  CHECK_FALSE(china_workdays.after(date(2016, 12, 30), workdays(1)));
  CHECK(china_workdays.after(date(2026, 12, 30), workdays(1)) == maybe<date>(date(2026, 12, 31)));
  CHECK_FALSE(china_workdays.after(date(2026, 12, 31), workdays(1)));
  CHECK(china_workdays.roll(date(2026, 12, 31)) == maybe<date>(date(2026, 12, 31)));
}
