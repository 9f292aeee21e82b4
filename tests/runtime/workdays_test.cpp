// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// The masks of the calendar, rebuilt from the readable list and counted against the notices; and what is counted with
// them, against a naive walk over that list.
#include <gongbao/calendar/deadline.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/interop/workdays_csv.hpp>

#include <fstream>
#include <gongbao_catch.hpp>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace gongbao;

namespace {

struct exception {
  bool worked;
  std::string name;
};

std::string csv() {
  std::ostringstream text;
  text << std::ifstream(GONGBAO_WORKDAYS).rdbuf();
  return text.str();
}

/// The list's exceptions, by date text.
std::map<std::string, exception> read_exceptions() {
  std::map<std::string, exception> exceptions;
  std::istringstream in(csv());
  std::string line;
  std::getline(in, line);
  REQUIRE(line.starts_with("date,kind,name,"));
  while (std::getline(in, line)) {
    std::istringstream cells(line);
    std::string day, kind, name;
    std::getline(cells, day, ',');
    std::getline(cells, kind, ',');
    std::getline(cells, name, ',');
    REQUIRE((kind == "holiday" || kind == "makeup_workday"));
    exceptions[day] = {kind == "makeup_workday", name};
  }
  return exceptions;
}

constexpr date first_day(2017, 1, 1);
constexpr date last_day(2026, 12, 31);
constexpr std::size_t published_days = 3652;

/// Day by day, whether it is worked, by nothing but the list.
std::vector<bool> read_worked() {
  const std::map<std::string, exception> exceptions = read_exceptions();
  std::vector<bool> worked;
  for (date d = first_day; d <= last_day; d = d + days(1)) {
    const bool weekend = (d.day_number() + 3) % 7 >= 5;  // 1970-01-01 was a Thursday
    const auto exception = exceptions.find(to_string(d));
    worked.push_back(exception == exceptions.end() ? !weekend : exception->second.worked);
  }
  return worked;
}

date day_at(std::size_t index) { return first_day + days(index); }

bool same_months(const workday_calendar& a, const workday_calendar& b) {
  for (int year = 2016; year <= 2027; ++year)
    for (int month = 1; month <= 12; ++month)
      if (!(a.workdays_of(year, month) == b.workdays_of(year, month))) return false;
  return true;
}

/// A calendar of one's own making: all it needs is to answer for a month.
struct every_day_of_2030 {
  maybe<std::uint32_t> workdays_of(int year, int month) const {
    if (year != 2030) return {};
    return (std::uint32_t{1} << (days_in_month(year, month) - 1) << 1) - 1;
  }
};

}  // namespace

TEST_CASE("every published day is as the notices say, and no other day is published") {
  CHECK(read_exceptions().size() == 343);
  const std::vector<bool> worked = read_worked();
  REQUIRE(worked.size() == published_days);
  std::map<int, int> worked_in;
  std::map<int, int> fewer_than_weekdays;
  for (std::size_t i = 0; i < worked.size(); ++i) {
    const date d = day_at(i);
    REQUIRE(is_workday(china_workdays, d) == maybe<bool>(worked[i]));
    const bool weekend = (d.day_number() + 3) % 7 >= 5;
    REQUIRE(falls_on_weekend(d) == weekend);
    REQUIRE(*kind_of(china_workdays, d) == (worked[i] ? weekend ? day_kind::makeup_workday : day_kind::workday
                                            : weekend ? day_kind::weekend
                                                      : day_kind::holiday));
    worked_in[d.year()] += worked[i] ? 1 : 0;
    fewer_than_weekdays[d.year()] += (weekend ? 0 : 1) - (worked[i] ? 1 : 0);
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
  CHECK(fewer_than_weekdays == std::map<int, int>{{2017, 11},
                                                  {2018, 11},
                                                  {2019, 11},
                                                  {2020, 13},
                                                  {2021, 11},
                                                  {2022, 11},
                                                  {2023, 11},
                                                  {2024, 11},
                                                  {2025, 13},
                                                  {2026, 13}});
  CHECK_FALSE(is_workday(china_workdays, first_day - days(1)).has_value());
  CHECK_FALSE(is_workday(china_workdays, last_day + days(1)).has_value());
  CHECK_FALSE(kind_of(china_workdays, last_day + days(1)));
  CHECK(china_workdays.coverage() == period(first_day, last_day));
  CHECK(china_workdays_revision == date(2026, 11, 21));
}

TEST_CASE("masks name no day that a month does not have") {
  for (int year = china_workdays.first_year; year <= china_workdays.last_year; ++year)
    for (int month = 1; month <= 12; ++month)
      REQUIRE(std::uint64_t{*china_workdays.workdays_of(year, month)} < std::uint64_t{1} << days_in_month(year, month));
}

TEST_CASE("the notices and the list describe the calendar that is shipped, and its holidays by the same names") {
  const auto from_notices = read_notices<2017, 2026>(china_notices);
  REQUIRE(from_notices);
  CHECK(same_months(*from_notices, china_workdays));
  const std::string text = csv();
  const auto from_csv = read_workdays_csv<2017, 2026>(text);
  REQUIRE(from_csv);
  CHECK(same_months(*from_csv, china_workdays));
  const std::map<std::string, exception> exceptions = read_exceptions();
  for (date d = first_day; d <= last_day; d = d + days(1)) {
    const auto exception = exceptions.find(to_string(d));
    REQUIRE(std::string(holiday_of(d, china_notices)) == (exception == exceptions.end() ? "" : exception->second.name));
  }
}

TEST_CASE("the n-th working day agrees with a walk over the list, from every day and for n up to 400") {
  const std::vector<bool> worked = read_worked();
  // One start before the list, so that its first day can be counted too.
  for (std::size_t start = 0; start <= published_days; ++start) {
    const date from = first_day + days(start) - days(1);
    std::size_t at = start;  // the first day that may count
    for (int n = 1; n <= 400; ++n) {
      while (at < published_days && !worked[at]) ++at;
      const maybe<date> walked = at < published_days ? maybe<date>(day_at(at)) : maybe<date>();
      const maybe<date> counted = workday_after(china_workdays, from, workdays(n));
      if (!(counted == walked)) {
        CAPTURE(to_string(from), n);
        REQUIRE(counted == walked);
      }
      if (!walked) break;
      const maybe<workdays> between = workdays_between(china_workdays, from, *walked);
      if (!(between == maybe<workdays>(workdays(n)))) {
        CAPTURE(to_string(from), n);
        REQUIRE(between == maybe<workdays>(workdays(n)));
      }
      ++at;
    }
  }
}

TEST_CASE("a day that is not worked rolls to the next that is") {
  const std::vector<bool> worked = read_worked();
  for (std::size_t i = 0; i < published_days; ++i) {
    std::size_t to = i;
    while (to < published_days && !worked[to]) ++to;
    REQUIRE(workday_from(china_workdays, day_at(i)) == (to < published_days ? maybe<date>(day_at(to)) : maybe<date>()));
  }
}

TEST_CASE("nothing is answered beyond what is published") {
  CHECK(workday_after(china_workdays, date(2016, 12, 31), workdays(1)) == maybe<date>(date(2017, 1, 3)));
  CHECK_FALSE(workday_after(china_workdays, date(2016, 12, 30), workdays(1)));
  CHECK(workday_after(china_workdays, date(2026, 12, 30), workdays(1)) == maybe<date>(date(2026, 12, 31)));
  CHECK_FALSE(workday_after(china_workdays, date(2026, 12, 31), workdays(1)));
  CHECK_FALSE(workday_after(china_workdays, date(2017, 1, 1), workdays(999'999'999)));
  CHECK_FALSE(workday_after(china_workdays, date(9999, 12, 31), workdays(1)));
  CHECK_FALSE(workday_from(china_workdays, date(2027, 1, 1)));
  CHECK_FALSE(workdays_between(china_workdays, date(2016, 12, 30), date(2017, 1, 3)));
  CHECK_FALSE(workdays_between(china_workdays, date(2026, 12, 30), date(2027, 1, 1)));
  CHECK(workdays_between(china_workdays, date(2016, 12, 31), date(2026, 12, 31)) == maybe<workdays>(workdays(2'493)));
  CHECK(workdays_between(china_workdays, date(2023, 10, 7), date(2023, 9, 28)) == maybe<workdays>(workdays(-1)));
  CHECK(workdays_between(china_workdays, date(2030, 1, 1), date(2030, 1, 1)) == maybe<workdays>(workdays(0)));
}

TEST_CASE("any calendar will do that answers for a month") {
  const every_day_of_2030 calendar;
  CHECK(workday_after(calendar, date(2029, 12, 31), workdays(365)) == maybe<date>(date(2030, 12, 31)));
  CHECK_FALSE(workday_after(calendar, date(2029, 12, 31), workdays(366)));
  CHECK(workday_from(calendar, date(2030, 3, 3)) == maybe<date>(date(2030, 3, 3)));
  CHECK(deadline_after(date(2030, 1, 1), workdays(5), calendar)->due == date(2030, 1, 6));
}

TEST_CASE("a deadline says which days moved it") {
  using moved = std::vector<std::pair<std::string, day_kind>>;
  const auto reasons = [](const deadline& d) {
    moved all;
    explain(d, china_workdays, [&](date day, day_kind kind) { all.emplace_back(to_string(day), kind); });
    return all;
  };
  const auto five = deadline_after(date(2023, 4, 20), workdays(5), china_workdays);
  CHECK(five->due == date(2023, 4, 26));
  CHECK(reasons(*five) == moved{{"2023-04-23", day_kind::makeup_workday}});
  CHECK(reasons(deadline_after(date(2023, 9, 14), days(15), china_workdays)) ==
        moved{{"2023-09-29", day_kind::holiday},
              {"2023-09-30", day_kind::weekend},
              {"2023-10-01", day_kind::weekend},
              {"2023-10-02", day_kind::holiday},
              {"2023-10-03", day_kind::holiday},
              {"2023-10-04", day_kind::holiday},
              {"2023-10-05", day_kind::holiday},
              {"2023-10-06", day_kind::holiday},
              {"2023-10-07", day_kind::makeup_workday}});
  CHECK(reasons(deadline_after(date(2023, 9, 13), days(15), china_workdays)).empty());
  CHECK(reasons(deadline_after(date(2027, 1, 1), days(1), china_workdays)).empty());  // not published: not known
  // Asked of a calendar that does not publish those days, it has nothing to say.
  const auto next = *read_notices<2027, 2027>("2027: 元旦 01-01");
  int said = 0;
  explain(rolled_deadline(date(2023, 8, 31), date(2023, 9, 10), china_workdays), next, [&](date, day_kind) { ++said; });
  CHECK(said == 0);
}

TEST_CASE("a calendar of next year is read from notices, and a mistake in them is named") {
  const auto refusal_of = [](text_view notices) { return read_notices<2027, 2027>(notices).refused(); };
  CHECK(refusal_of("") == refusal{error::calendar_not_published});
  CHECK(refusal_of("2026: 元旦 01-01") == refusal{error::out_of_range, "01-01"});
  CHECK(refusal_of("2027: 元旦 01-01 02-29") == refusal{error::invalid_date, "02-29"});
  CHECK(refusal_of("2027: 元旦 1-1") == refusal{error::invalid_date, "1-1"});
  CHECK(refusal_of("2027: 元旦 01-01.01-03") == refusal{error::invalid_date, "01-01.01-03"});
  CHECK(refusal_of("2027: 元旦 01-01..") == refusal{error::invalid_date, "01-01.."});
  CHECK(refusal_of("2027: 元旦 01-03..01-01") == refusal{error::inconsistent_dates, "01-03..01-01"});
  CHECK(refusal_of("2027: 元旦 01-01..01-03; 春节 01-03") == refusal{error::inconsistent_dates, "01-03"});
  CHECK(refusal_of("2027: 元旦 01-01 +01-04") == refusal{error::inconsistent_dates, "+01-04"});  // a Monday
  CHECK(refusal_of("2027: 元旦 01-02 +01-02") == refusal{error::inconsistent_dates, "+01-02"});
  CHECK(refusal_of("2027: 元旦") == refusal{error::invalid_value, "元旦"});
  CHECK(refusal_of("2027:") == refusal{error::invalid_value, "2027"});
  CHECK(refusal_of("元旦 01-01") == refusal{error::invalid_value, "元旦 01-01"});
  const auto next = read_notices<2027, 2028>("2027: 元旦 01-01..01-03\r\n\n 2028: 元旦 01-01 +01-08 ;\n");
  REQUIRE(next);
  CHECK(*is_workday(*next, date(2028, 1, 8)));
  CHECK_FALSE(*is_workday(*next, date(2027, 1, 1)));
  CHECK(read_notices<9999, 9999>("9999: 元旦 12-30..12-31"));  // nothing lies behind the last day
}

TEST_CASE("a calendar of next year is read from CSV, and a mistake in it is named with its line") {
  const auto refusal_of = [](text_view text) { return read_workdays_csv<2027, 2027>(text).refused(); };
  CHECK(refusal_of("") == refusal{error::invalid_value, ""});
  CHECK(refusal_of("date,name\n") == refusal{error::invalid_value, "date,name"});
  CHECK(refusal_of("date,kind\n") == refusal{error::calendar_not_published});
  CHECK(refusal_of("date,kind\n2027-01-01\n") == refusal{error::unknown_value, ""});
  CHECK(refusal_of("date,kind\n2027-01-01,off\n") == refusal{error::unknown_value, "off"});
  CHECK(refusal_of("date,kind\n2026-12-31,holiday\n") == refusal{error::out_of_range, "2026-12-31"});
  CHECK(refusal_of("kind,date\nholiday,2027-01-04\nmakeup_workday,2027-01-04\n") ==
        refusal{error::inconsistent_dates, "2027-01-04"});
  const text_view text =
      "\xEF\xBB\xBF"
      "name,date,kind\r\n元旦,2027-01-01,holiday\r\n\r\n春节,2027-02-30,holiday\r\n";
  const refusal wrong = refusal_of(text);
  CHECK(wrong == refusal{error::invalid_date, "2027-02-30"});
  CHECK(line_of(wrong.where, text) == 4);
  CHECK(line_of(text_view{}, text) == 0);
  const text_view good =
      "\xEF\xBB\xBF"
      "name,date,kind\r\n元旦,2027-01-01,holiday\r\n春节,2027-01-31,makeup_workday";
  const auto next = read_workdays_csv<2027, 2027>(good);
  REQUIRE(next);
  CHECK_FALSE(*is_workday(*next, date(2027, 1, 1)));
  CHECK(*is_workday(*next, date(2027, 1, 31)));
}
