// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_CALENDAR_HPP
#define GONGBAO_EXAMPLES_CALC_CALENDAR_HPP

#include <gongbao/calendar/deadline.hpp>
#include <gongbao/calendar/notices.hpp>
#include <gongbao/interop/string.hpp>

#include <iomanip>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>

#include "../common/told.hpp"

// The published calendar for people: a year as a sheet, and the days that moved a deadline.

namespace calc {

/// "2023-03-01 Wed", or 2023年3月1日周三.
inline std::string weekday_told(gongbao::date d, gongbao::language in) {
  static constexpr gongbao::text names[] = {{"Mon", "周一"}, {"Tue", "周二"}, {"Wed", "周三"}, {"Thu", "周四"},
                                            {"Fri", "周五"}, {"Sat", "周六"}, {"Sun", "周日"}};
  return outside::told(gongbao::text{"{1} {2}", "{1}{2}"}, in, outside::told(d, in),
                       names[gongbao::weekday_of(d)].in(in));
}

/// A week of a month, or the month's two lines of heading (weeks -2 and -1).
inline std::string sheet_line(int year, int month, int week, gongbao::language in) {
  using namespace gongbao;
  if (week == -2)
    return in == language::en ? to_string(calendar_month(year, month))
                              : outside::told(text{"{1}-{2}", "{1}年{2}月"}, in, year, month);
  if (week == -1) return outside::told(text{" Mo  Tu  We  Th  Fr  Sa  Su", " 一  二  三  四  五  六  日"}, in);
  std::ostringstream line;
  const int first = week * 7 - weekday_of(date(year, month, 1)) + 1;
  for (int day = first; day < first + 7; ++day) {
    if (day < 1 || day > days_in_month(year, month)) {
      line << "    ";
      continue;
    }
    const date d(year, month, day);
    const day_kind kind = *kind_of(china_workdays, d);
    line << std::setw(3) << day
         << (kind == day_kind::makeup_workday        ? '+'
             : !holiday_of(d, china_notices).empty() ? '*'
             : kind == day_kind::weekend             ? '.'
                                                     : ' ');
  }
  return line.str();
}

/// "03-01", or 3月1日.
inline std::string day_of_year(gongbao::date d, gongbao::language in) {
  return in == gongbao::language::en ? gongbao::to_string(d).substr(5)
                                     : outside::told(gongbao::text{"{1}-{2}", "{1}月{2}日"}, in, d.month(), d.day());
}

/// A year of the published calendar: every day, then what each holiday took and gave.
inline int print_year(int year, std::ostream& out, gongbao::language in) {
  using namespace gongbao;
  int worked = 0;
  int weekdays = 0;
  for (date d(year, 1, 1); d <= date(year, 12, 31); d = d + days(1)) {
    worked += *is_workday(china_workdays, d) ? 1 : 0;
    weekdays += falls_on_weekend(d) ? 0 : 1;
  }
  out << outside::told(text{"{1}: {2} working days, {3} fewer than Monday to Friday; as known {4}\n"
                            "* off for a holiday   + weekend day worked instead   . weekend\n",
                            "{1}年：工作日{2}天，比周一至周五少{3}天；按截至{4}公布的安排\n"
                            "* 节假日放假   + 调休上班   . 周末休息\n"},
                       in, year, worked, weekdays - worked, outside::told(china_workdays_revision, in));

  constexpr int months_across = 3;
  for (int month = 1; month <= 12; month += months_across)
    for (int week = -2; week < 6; ++week) {
      std::string line;
      for (int i = 0; i < months_across; ++i) {
        line = outside::padded(line, static_cast<std::size_t>(i) * 31);
        line += sheet_line(year, month + i, week, in);
      }
      line.erase(line.find_last_not_of(' ') + 1);
      if (!line.empty()) out << (week == -2 ? "\n" : "") << line << '\n';
    }

  std::string_view last_name;
  static_cast<void>(for_each_notice(china_notices, [&](text_view name, date first, date last, bool is_worked) {
    if (first.year() != year) return maybe<error>();
    if (std::string_view(name) != last_name) out << '\n' << std::string_view(name);
    last_name = name;
    out << outside::told(is_worked ? text{", worked {1}", "，{1}上班"} : text{" {1}", " {1}"}, in,
                         day_of_year(first, in));
    if (last != first) out << outside::told(text{"..{1}", "至{1}"}, in, day_of_year(last, in));
    return maybe<error>();
  }));
  out << '\n';
  return 0;
}

/// The days that moved a deadline, one a line.
inline void print_reasons(const gongbao::deadline& d, std::ostream& out, gongbao::language in) {
  using namespace gongbao;
  using outside::told;
  if (d.counted_in == term_unit::workday) {
    const maybe<workdays> count = workdays_between(china_workdays, d.from, d.due);
    out << told(text{"\n{1} working days after {2}\n", "\n{2}后第{1}个工作日\n"}, in, count->count(),
                weekday_told(d.from, in));
  } else {
    out << told(text{"\nlast day {1}\n", "\n期限届满日{1}\n"}, in, weekday_told(d.due, in));
  }
  bool moved = false;
  explain(d, china_workdays, [&](date day, day_kind kind) {
    moved = true;
    const text_view name = holiday_of(day, china_notices);
    out << told(kind == day_kind::makeup_workday ? text{"  {1} worked", "  {1} 上班"} : text{"  {1} off", "  {1} 休息"},
                in, weekday_told(day, in))
        << std::string_view(name.empty() ? text_view() : text{", ", "，"}.in(in)) << std::string_view(name) << '\n';
  });
  if (!d.due_workday.day)
    out << told(text{"  the calendar of that day is not published\n", "  该日的放假安排尚未公布\n"}, in);
  else if (moved)
    out << told(text{"  so {1}\n", "  因此为{1}\n"}, in, weekday_told(*d.due_workday.day, in));
  else
    out << told(text{"  no holiday moved it\n", "  未受节假日影响\n"}, in);
}

}  // namespace calc

#endif
