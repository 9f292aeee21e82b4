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

/// A year's festivals, each with one day off; the notice was not out when this was written.
constexpr std::string_view notice_2027 =
    "2027: 元旦 01-01; 春节 02-08; 清明节 04-05; 劳动节 05-03; 端午节 06-09; 中秋节 09-15; 国庆节 10-01";
constexpr std::string_view csv_2027 =
    "date,kind,name\n2027-01-01,holiday,元旦\n2027-02-08,holiday,春节\n2027-04-05,holiday,清明节\n"
    "2027-05-03,holiday,劳动节\n2027-06-09,holiday,端午节\n2027-09-15,holiday,中秋节\n2027-10-01,holiday,国庆节\n";
constexpr std::string_view festival_names[] = {"元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"};

std::string notice_with(const std::string& more) { return std::string(notice_2027) + "; " + more; }
std::string csv_with(const std::string& more) { return std::string(csv_2027) + more; }

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

/// The refusal of an outcome as text.
template <class T>
std::string refused(const outcome<T>& o) {
  if (o) return "accepted";
  return to_string(o.error()) + ": " + std::string(o.refused().where);
}

/// The days on which a calendar differs from another, worked (+) or off (-).
template <class A, class B>
std::string differences(const A& a, const B& b, date first, date last) {
  std::string all;
  for (date d = first; d <= last; d = d + days(1))
    if (!(is_workday(a, d) == is_workday(b, d)))
      all.append(all.empty() ? "" : " ").append(to_string(d)).append(*is_workday(a, d) ? "+" : "-");
  return all;
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
  CHECK(deadline_after(date(2030, 1, 1), workdays(5), calendar).value().due == date(2030, 1, 6));
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
  const auto next = *read_notices<2027, 2027>(notice_2027);
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
  CHECK(refusal_of("2027: 元旦 2026-02-29") == refusal{error::invalid_date, "2026-02-29"});
  CHECK(refusal_of("2027: 元旦 26-12-31") == refusal{error::invalid_date, "26-12-31"});
  CHECK(refusal_of(":") == refusal{error::invalid_value, ""});

  // Lines end as they do anywhere, and an editor's mark is none of them.
  for (const std::string_view end : {"\n", "\r\n", "\r"}) {
    const std::string text = replaced(std::string("\xEF\xBB\xBF").append(notice_2027) + "\n\n " +
                                          replaced(notice_with("春节 +01-08 ;\n"), "2027", "2028"),
                                      "\n", end);
    const auto next = read_notices<2027, 2028>(text);
    REQUIRE(next);
    CHECK(*is_workday(*next, date(2028, 1, 8)));
    CHECK_FALSE(*is_workday(*next, date(2027, 1, 1)));
  }
  // Nothing lies behind the last day, nor before the first.
  CHECK(read_notices<9999, 9999>(replaced(notice_with("元旦 12-30..12-31"), "2027", "9999")));
  CHECK(read_notices<1, 1>(replaced(std::string(notice_2027), "2027", "0001")));
  CHECK(refused(read_notices<1, 1>(std::string("0001: 元旦 0000-12-31"))) == "invalid_date: 0000-12-31");
}

TEST_CASE("a year that lacks a festival is a fragment, and the festival is named") {
  for (const std::string_view festival : festival_names) {
    const std::string name(festival);
    const std::string lacks = "calendar_not_published: 2027 " + name;
    const std::string notice = replaced(std::string(notice_2027), name, "放假");
    const std::string list = replaced(std::string(csv_2027), name, "放假");
    CAPTURE(name);
    CHECK(refused(read_notices<2027, 2027>(notice)) == lacks);
    CHECK(refused(read_workdays_csv<2027, 2027>(list)) == lacks);
    // A day that is worked is not the festival, nor is one in December: that is the next year's.
    const std::string others = notice + "; " + name + " +06-12 12-31 2026-12-31";
    CHECK(refused(read_notices<2027, 2027>(others)) == lacks);
    CHECK(refused(read_workdays_csv<2027, 2027>(list + "2027-06-12,makeup_workday," + name + "\n2027-12-31,holiday," +
                                                name + "\n")) == lacks);
    // Another year's festivals are not this one's.
    CHECK(refused(read_notices<2026, 2027>(replaced(std::string(notice_2027), "2027", "2026") + '\n' + notice)) ==
          lacks);
    // Two festivals may be one item, in any order.
    CHECK(read_notices<2027, 2027>(replaced(std::string(notice_2027), "劳动节", "劳动节、" + name)));
    CHECK(read_notices<2027, 2027>(notice + "; " + name + "、劳动节 07-01"));
    CHECK(read_workdays_csv<2027, 2027>(list + "2027-07-01,holiday," + name + "、劳动节\n"));
  }
  // 元旦 may begin in the December before, as long as it reaches its year.
  CHECK(read_notices<2027, 2027>(replaced(std::string(notice_2027), " 01-01;", " 2026-12-30..2027-01-01;")));
  CHECK(refused(read_notices<2027, 2027>(std::string("2027: 元旦 01-01..01-03"))) ==
        "calendar_not_published: 2027 春节");
  CHECK(refused(read_notices<2026, 2027>(std::string(notice_2027))) == "calendar_not_published: ");
}

TEST_CASE("a notice changes days of the December before, and no other days") {
  const auto next = *read_notices<2027, 2027>(notice_with("元旦 2026-12-30..2026-12-31 +2026-12-27"));
  const auto until_2027 = *published_years<2017, 2027>(china_workdays, next);
  CHECK(differences(until_2027, china_workdays, first_day, last_day) == "2026-12-27+ 2026-12-30- 2026-12-31-");
  CHECK(differences(until_2027, next, date(2027, 1, 1), date(2027, 12, 31)).empty());
  // Whichever comes first, and through the calendar that rules take.
  const workday_calendar view = next;
  CHECK(differences(*published_years<2017, 2027>(next, china_workdays), until_2027, first_day, date(2027, 12, 31)) ==
        "");
  CHECK(differences(*published_years<2017, 2027>(view, china_workdays), until_2027, first_day, date(2027, 12, 31)) ==
        "");
  CHECK(differences(*published_years<2017, 2026>(china_workdays, next), until_2027, first_day, last_day).empty());
  // It does not publish that December, and keeps what it knows of it until somebody does.
  CHECK_FALSE(is_workday(next, date(2026, 12, 31)).has_value());
  const auto kept = *published_years<2027, 2027>(next);
  CHECK(differences(*published_years<2017, 2027>(china_workdays, kept), until_2027, first_day, last_day).empty());
  // By CSV, by a line of the year before, and of a range across the year's end it is the same.
  const auto listed =
      *read_workdays_csv<2027, 2027>(csv_with("2026-12-30,holiday,元旦\n2026-12-31,holiday,元旦\n"
                                              "2026-12-27,makeup_workday,元旦\n"));
  CHECK(differences(*published_years<2017, 2027>(china_workdays, listed), until_2027, first_day, date(2027, 12, 31)) ==
        "");
  const auto two_lines = *read_notices<2027, 2027>(notice_with("元旦 01-03\n2026: 元旦 12-30..12-31 +12-27"));
  CHECK(differences(*published_years<2017, 2027>(china_workdays, two_lines), until_2027, first_day,
                    date(2027, 12, 31)) == "");
  const auto across =
      *read_notices<2027, 2027>(replaced(notice_with("元旦 +2026-12-27"), " 01-01;", " 2026-12-30..01-01;"));
  CHECK(differences(*published_years<2017, 2027>(china_workdays, across), until_2027, first_day, date(2027, 12, 31)) ==
        "");
  // Every day of that December, one at a time.
  for (date d(2026, 12, 1); d <= last_day; d = d + days(1)) {
    const auto one = read_notices<2027, 2027>(notice_with((falls_on_weekend(d) ? "元旦 +" : "元旦 ") + to_string(d)));
    REQUIRE(one);
    CHECK(differences(*published_years<2017, 2027>(china_workdays, *one), china_workdays, first_day, last_day) ==
          to_string(d) + (falls_on_weekend(d) ? "+" : "-"));
  }
}

TEST_CASE("a day that a notice cannot state is refused, never dropped") {
  const auto refusal_of = [](const std::string& more) { return refused(read_notices<2027, 2027>(notice_with(more))); };
  CHECK(refusal_of("元旦 2026-11-30") == "out_of_range: 2026-11-30");
  CHECK(refusal_of("元旦 2026-11-30..2026-12-01") == "out_of_range: 2026-11-30..2026-12-01");
  CHECK(refusal_of("元旦 2028-01-01") == "out_of_range: 2028-01-01");
  CHECK(refusal_of("元旦 12-31..2028-01-01") == "out_of_range: 12-31..2028-01-01");
  CHECK(refusal_of("元旦 +2025-12-28") == "out_of_range: +2025-12-28");
  CHECK(refusal_of("元旦 2026-12-31 +2026-12-31") == "inconsistent_dates: +2026-12-31");
  CHECK(refusal_of("元旦 2026-12-26 +2026-12-26") == "inconsistent_dates: +2026-12-26");
  CHECK(refusal_of("元旦 2026-12-31 2026-12-30..2026-12-31") == "inconsistent_dates: 2026-12-30..2026-12-31");
  CHECK(refusal_of("元旦 12-30..01-02") == "inconsistent_dates: 12-30..01-02");
  // Of two years, only the December before the line's own.
  const std::string two = replaced(std::string(notice_2027), "2027", "2026") + '\n' + notice_with("元旦 ");
  CHECK(read_notices<2026, 2027>(two + "2026-12-31"));
  CHECK(refused(read_notices<2026, 2027>(two + "2026-11-30")) == "out_of_range: 2026-11-30");
  CHECK(refused(read_notices<2026, 2027>(two + "2025-12-31")) == "out_of_range: 2025-12-31");

  const auto row_refused = [](const std::string& row) {
    return refused(read_workdays_csv<2027, 2027>(csv_with(row + ",元旦\n")));
  };
  CHECK(row_refused("2026-11-30,holiday") == "out_of_range: 2026-11-30");
  CHECK(row_refused("2028-01-01,holiday") == "out_of_range: 2028-01-01");
  CHECK(row_refused("2026-12-31,makeup_workday") == "inconsistent_dates: 2026-12-31");
  CHECK(row_refused("2026-12-31,holiday") == "accepted");
}

TEST_CASE("calendars are laid one over the other, and what they contradict is refused with the day") {
  const auto plain = *read_notices<2027, 2027>(notice_2027);
  const auto more = *read_notices<2027, 2027>(notice_with("春节 02-09 +02-20"));
  // A later one may add days.
  const auto both = *published_years<2027, 2027>(plain, more);
  CHECK(differences(both, plain, date(2027, 1, 1), date(2027, 12, 31)) == "2027-02-09- 2027-02-20+");
  CHECK(published_years<2017, 2027>(china_workdays, plain, plain));
  // One that leaves out a day, or states it otherwise, is refused.
  CHECK(refused(published_years<2027, 2027>(more, plain)) == "inconsistent_dates: 2027-02-09");
  const auto others = *read_notices<2027, 2027>(notice_with("春节 02-09 02-20"));
  CHECK(refused(published_years<2017, 2027>(china_workdays, more, others)) == "inconsistent_dates: 2027-02-20");
  // So is one that does not know what a notice said of a December.
  const auto worked = *read_notices<2027, 2027>(notice_with("元旦 +2026-12-27"));
  const auto off = *read_notices<2027, 2027>(notice_with("元旦 2026-12-27"));
  CHECK(refused(published_years<2017, 2027>(china_workdays, worked, off)) == "inconsistent_dates: 2026-12-27");
  CHECK(refused(published_years<2027, 2027>(off, worked)) == "inconsistent_dates: 2026-12-27");
  const auto known = *published_years<2017, 2026>(china_workdays, worked);
  CHECK(refused(published_years<2017, 2027>(known, off)) == "inconsistent_dates: 2026-12-27");
  CHECK(refused(published_years<2017, 2026>(known, china_workdays)) == "inconsistent_dates: 2026-12-27");
  CHECK(published_years<2017, 2026>(china_workdays, known));
  // Nothing is made up where nobody publishes.
  CHECK(refused(published_years<2017, 2028>(china_workdays, plain)) == "calendar_not_published: 2028-01-01");
  CHECK(refused(published_years<2016, 2026>(china_workdays)) == "calendar_not_published: 2016-01-01");
  CHECK(refused(published_years<2027, 2027>()) == "calendar_not_published: 2027-01-01");
}

TEST_CASE("an amendment decides its days, whatever calendars say") {
  const auto extended = *read_amendments<2020, 2020>(std::string_view("2020: 春节 02-01..02-03 +01-31"));
  const auto years_2020 =
      *published_years<2017, 2027>(china_workdays, *read_notices<2027, 2027>(notice_2027), extended);
  CHECK(differences(years_2020, china_workdays, first_day, last_day) == "2020-01-31+ 2020-02-03-");
  CHECK(differences(*published_years<2017, 2026>(extended, china_workdays), years_2020, first_day, last_day).empty());
  // A day is off no more, a day made up is not worked after all; CSV says the same.
  const auto text = *read_amendments<2026, 2026>(std::string_view("2026: 国庆节 +10-05 10-10"));
  CHECK(differences(*published_years<2017, 2026>(china_workdays, text), china_workdays, first_day, last_day) ==
        "2026-10-05+ 2026-10-10-");
  const auto list =
      *read_amendments_csv<2026, 2026>(std::string_view("kind,date\nmakeup_workday,2026-10-05\nholiday,2026-10-10\n"));
  CHECK(differences(*published_years<2017, 2026>(china_workdays, list), china_workdays, first_day, last_day) ==
        "2026-10-05+ 2026-10-10-");
  // It settles what calendars contradict, and nothing settles what amendments do.
  const auto more = *read_notices<2027, 2027>(notice_with("春节 02-09"));
  const auto plain = *read_notices<2027, 2027>(notice_2027);
  const auto settles = *read_amendments<2027, 2027>(std::string_view("2027: 春节 02-09"));
  CHECK_FALSE(*is_workday(*published_years<2027, 2027>(more, plain, settles), date(2027, 2, 9)));
  const auto contrary = *read_amendments<2027, 2027>(std::string_view("2027: 春节 +02-09"));
  CHECK(refused(published_years<2027, 2027>(plain, settles, contrary)) == "inconsistent_dates: 2027-02-09");

  // It states days of its years, applies to what is published, and is not empty.
  CHECK(refused(published_years<2021, 2026>(china_workdays, extended)) == "out_of_range: 2020-01-31");
  CHECK(refused(published_years<2017, 2019>(extended, china_workdays)) == "out_of_range: 2020-01-31");
  CHECK(refused(read_amendments<2026, 2026>(std::string_view("2026: 元旦 2025-12-31"))) == "out_of_range: 2025-12-31");
  CHECK(refused(read_amendments<2026, 2026>(std::string_view("2027: 元旦 2026-12-31"))) == "accepted");
  CHECK(refused(read_amendments<2026, 2026>(std::string_view("2026: 元旦 01-01 +01-01"))) ==
        "inconsistent_dates: +01-01");
  CHECK(refused(read_amendments<2026, 2026>(std::string_view(""))) == "missing_input: ");
  CHECK(refused(read_amendments_csv<2026, 2026>(std::string_view("date,kind\n"))) == "missing_input: ");
}

TEST_CASE("a calendar of next year is read from CSV, and a mistake in it is named with its line") {
  const auto refusal_of = [](text_view text) { return read_workdays_csv<2027, 2027>(text).refused(); };
  CHECK(refusal_of("") == refusal{error::invalid_value, ""});
  CHECK(refusal_of("date,name\n") == refusal{error::invalid_value, "date,name"});
  CHECK(refusal_of("date,kind\n") == refusal{error::calendar_not_published});
  CHECK(refusal_of("date,kind,name") == refusal{error::calendar_not_published});
  CHECK(refusal_of("date,kind\n2027-01-01\n") == refusal{error::unknown_value, ""});
  CHECK(refusal_of("date,kind\n2027-01-01,off\n") == refusal{error::unknown_value, "off"});
  CHECK(refusal_of("date,kind\n2026-11-30,holiday\n") == refusal{error::out_of_range, "2026-11-30"});
  CHECK(refusal_of("date,kind\n2027-01-01,holiday\n") == refusal{error::invalid_value, "date,kind"});  // no names
  CHECK(refusal_of("kind,date\nholiday,2027-01-04\nmakeup_workday,2027-01-04\n") ==
        refusal{error::inconsistent_dates, "2027-01-04"});
  const text_view text =
      "\xEF\xBB\xBF"
      "name,date,kind\r\n元旦,2027-01-01,holiday\r\n\r\n春节,2027-02-30,holiday\r\n";
  const refusal wrong = refusal_of(text);
  CHECK(wrong == refusal{error::invalid_date, "2027-02-30"});
  CHECK(line_of(wrong.where, text) == 4);
  CHECK(line_of(text_view{}, text) == 0);
  const std::string good = "\xEF\xBB\xBF" + csv_with("2027-01-31,makeup_workday,春节");
  const auto next = read_workdays_csv<2027, 2027>(good);
  REQUIRE(next);
  CHECK_FALSE(*is_workday(*next, date(2027, 1, 1)));
  CHECK(*is_workday(*next, date(2027, 1, 31)));
}

TEST_CASE("a column of the CSV that is named twice, a cell too many and a quote left open are refused") {
  const auto refusal_of = [](const std::string& text) { return refused(read_workdays_csv<2027, 2027>(text)); };
  for (const char* heading : {"date,kind,name,date", "date,date,kind,name", "\"date\",kind, date ,name"})
    CHECK(refusal_of(replaced(std::string(csv_2027), "date,kind,name", heading)) == "duplicate_key: date");
  CHECK(refusal_of(replaced(std::string(csv_2027), "date,kind,name", "date,kind,name,kind")) == "duplicate_key: kind");
  CHECK(refusal_of(replaced(std::string(csv_2027), "date,kind,name", "date,kind,name,name")) == "duplicate_key: name");
  CHECK(refusal_of(csv_with("2027-06-10,holiday,端午节,1\n")) == "invalid_value: 1");
  CHECK(refusal_of(csv_with("2027-06-10,holiday,端午节,\n")) == "invalid_value: ");
  CHECK(refusal_of(csv_with("2027-06-10,holiday,\"端午节\n2027-06-11,holiday,端午节\n")) == "invalid_value: \"端午节");
  CHECK(refusal_of(csv_with("2027-06-10,\"holiday\"s,端午节\n")) == "invalid_value: \"holiday\"s");
  // In quotes a cell may hold what would end it or the row.
  CHECK(refusal_of(csv_with("2027-06-10, \"holiday\" ,\"端午节, \"\"Dragon Boat\"\"\"\n")) == "accepted");
  CHECK(refusal_of(csv_with("2027-06-10,holiday,\"端午节\r放假\n1天\"\n")) == "accepted");
  CHECK(refusal_of(replaced(csv_with("2027-06-10,holiday,端午节,\"a\rb\"\n"), "\n", ",\n")) == "invalid_value: ");
}

TEST_CASE("a row of the CSV ends with LF, CR LF or a lone CR") {
  for (const std::string_view end : {"\n", "\r\n", "\r"}) {
    const std::string text = replaced(csv_with("\n2027-06-12,makeup_workday,端午节\n"), "\n", end);
    const auto next = read_workdays_csv<2027, 2027>(text);
    REQUIRE(next);
    CHECK(*is_workday(*next, date(2027, 6, 12)));
    CHECK_FALSE(*is_workday(*next, date(2027, 10, 1)));
    const std::string wrong = replaced(csv_with("\n2027-06-31,holiday,端午节\n"), "\n", end);
    const auto refusal = read_workdays_csv<2027, 2027>(wrong);
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error() == error::invalid_date);
    CHECK(line_of(refusal.refused().where, wrong) == 10);
  }
}
