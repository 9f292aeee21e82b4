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

// The published calendar for people: a year as a sheet, and the days that moved a deadline.

namespace calc {

inline std::string_view weekday_name(gongbao::date d) {
  constexpr std::string_view names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  return names[gongbao::weekday_of(d)];
}

/// A week of a month, or the month's two lines of heading (weeks -2 and -1).
inline std::string sheet_line(int year, int month, int week) {
  using namespace gongbao;
  if (week == -2) return to_string(calendar_month(year, month));
  if (week == -1) return " Mo  Tu  We  Th  Fr  Sa  Su";
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

/// A year of the published calendar: every day, then what each holiday took and gave.
inline int print_year(int year, std::ostream& out) {
  using namespace gongbao;
  int worked = 0;
  int weekdays = 0;
  for (date d(year, 1, 1); d <= date(year, 12, 31); d = d + days(1)) {
    worked += *is_workday(china_workdays, d) ? 1 : 0;
    weekdays += falls_on_weekend(d) ? 0 : 1;
  }
  out << year << ": " << worked << " working days, " << weekdays - worked << " fewer than Monday to Friday; as known "
      << to_string(china_workdays_revision) << "\n* off for a holiday   + weekend day worked instead   . weekend\n";

  constexpr int months_across = 3;
  for (int month = 1; month <= 12; month += months_across)
    for (int week = -2; week < 6; ++week) {
      std::string line;
      for (int i = 0; i < months_across; ++i) {
        line.resize(static_cast<std::size_t>(i) * 31, ' ');
        line += sheet_line(year, month + i, week);
      }
      line.erase(line.find_last_not_of(' ') + 1);
      if (!line.empty()) out << (week == -2 ? "\n" : "") << line << '\n';
    }

  std::string_view last_name;
  static_cast<void>(for_each_notice(china_notices, [&](text_view name, date first, date last, bool is_worked) {
    if (first.year() != year) return maybe<error>();
    if (std::string_view(name) != last_name) out << '\n' << std::string_view(name);
    last_name = name;
    out << (is_worked ? ", worked " : " ") << to_string(first).substr(5);
    if (last != first) out << ".." << to_string(last).substr(5);
    return maybe<error>();
  }));
  out << '\n';
  return 0;
}

/// The days that moved a deadline, one a line.
inline void print_reasons(const gongbao::deadline& d, std::ostream& out) {
  using namespace gongbao;
  if (d.counted_in == term_unit::workday) {
    const maybe<workdays> count = workdays_between(china_workdays, d.from, d.due);
    out << '\n' << count->count() << " working days after " << to_string(d.from) << ' ' << weekday_name(d.from) << '\n';
  } else {
    out << "\nlast day " << to_string(d.due) << ' ' << weekday_name(d.due) << '\n';
  }
  bool moved = false;
  explain(d, china_workdays, [&](date day, day_kind kind) {
    moved = true;
    const text_view name = holiday_of(day, china_notices);
    out << "  " << to_string(day) << ' ' << weekday_name(day) << (kind == day_kind::makeup_workday ? " worked" : " off")
        << (name.empty() ? "" : ", ") << std::string_view(name) << '\n';
  });
  if (!d.due_workday.day)
    out << "  the calendar of that day is not published\n";
  else if (moved)
    out << "  so " << to_string(*d.due_workday.day) << ' ' << weekday_name(*d.due_workday.day) << '\n';
  else
    out << "  no holiday moved it\n";
}

}  // namespace calc

#endif
