// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// interop/workdays_csv.hpp: a calendar that answers for its whole range and is the same when written and read again,
// or a named error on a line of the text.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <gongbao/interop/string.hpp>
#include <gongbao/interop/workdays_csv.hpp>

#include "targets.hpp"

namespace fuzzing {
namespace {

using gongbao::date;
using gongbao::days;

constexpr int first_year = 2025;
constexpr int last_year = 2026;
using years = gongbao::workday_years<first_year, last_year>;

void check_refused(const gongbao::refusal& r, std::string_view csv) {
  using gongbao::error;
  if (r.error == error::calendar_not_published) {
    const std::string_view year = std::string_view(r.where).substr(0, 5);
    promise(year.empty() || year == "2025 " || year == "2026 ", "a missing year is on no line, a fragment is named");
    return;
  }
  promise(r.error == error::invalid_value || r.error == error::duplicate_key || r.error == error::invalid_date ||
              r.error == error::unknown_value || r.error == error::out_of_range || r.error == error::inconsistent_dates,
          "a refusal has one of the errors of a calendar");
  const std::size_t line = gongbao::line_of(r.where, csv);
  const std::string_view where = r.where;
  promise(line > 0, "a refusal names a part of the text");
  const auto offset = static_cast<std::size_t>(where.data() - csv.data());
  std::size_t counted = 1;
  for (std::size_t i = 0; i < offset; ++i)
    if (csv[i] == '\n' || (csv[i] == '\r' && csv.substr(i + 1, 1) != "\n")) ++counted;
  promise(line == counted, "the line is counted right");
  if (r.error == error::unknown_value)
    promise(where != "holiday" && where != "makeup_workday", "a kind that is known is not refused", where);
  if (r.error == error::invalid_date) promise(!gongbao::parse<date>(where), "a day that exists is not refused", where);
}

void check_answers(const years& calendar) {
  const gongbao::workday_calendar view = calendar;
  promise(!is_workday(calendar, date(first_year - 1, 12, 31)).has_value() &&
              !is_workday(calendar, date(last_year + 1, 1, 1)).has_value(),
          "beyond its years a calendar does not answer");
  std::int64_t worked = 0;
  std::string again = "name,kind,date\n";
  const auto write = [&](std::string_view name, bool is_worked, date d) {
    again += name;
    again += is_worked ? ",makeup_workday," : ",holiday,";
    again += to_string(d) + "\n";
  };
  for (int day = 1; day <= 31; ++day) {
    const gongbao::stated_days& stated = view.december_before;
    const date d(first_year - 1, 12, day);
    promise((stated.off & stated.worked) == 0, "no day is off and worked");
    if ((stated.off >> (day - 1) & 1) != 0) write("", false, d);
    if ((stated.worked >> (day - 1) & 1) != 0) write("", true, d);
  }
  bool festivals = false;  // whether those of the year are written
  const date eve(first_year - 1, 12, 31);
  for (date d = eve + days(1); d <= date(last_year, 12, 31); d = d + days(1)) {
    const auto answer = is_workday(calendar, d);
    const auto kind = kind_of(calendar, d);
    promise(answer.has_value() && kind && is_workday(view, d) == answer,
            "a calendar answers for every day of its years");
    using gongbao::day_kind;
    promise(*answer == (*kind == day_kind::workday || *kind == day_kind::makeup_workday) &&
                falls_on_weekend(d) == (*kind == day_kind::weekend || *kind == day_kind::makeup_workday),
            "the kind of a day says whether it is worked");
    if (*answer) {
      ++worked;
      if (worked % 32 == 0)
        promise(workday_after(calendar, eve, gongbao::workdays(worked)) == d, "working days are counted one by one");
    }
    promise(d.day() != 28 || workdays_between(calendar, eve, d) == gongbao::workdays(worked), "and in months");
    const bool as_weekday = *kind == day_kind::workday || *kind == day_kind::weekend;
    // A whole year has a day off before December: it stands for all festivals.
    const bool all_of_them = !festivals && !*answer;
    promise(!all_of_them || d.month() < 12, "no year is without holidays");
    if (!as_weekday || all_of_them)
      write(all_of_them ? "元旦、春节、清明节、劳动节、端午节、中秋节、国庆节" : "", *answer, d);
    festivals = (festivals || all_of_them) && !(d.month() == 12 && d.day() == 31);
  }
  promise(!workday_after(calendar, eve, gongbao::workdays(worked + 1)), "behind the last working day there is none");

  const auto second = gongbao::read_workdays_csv<first_year, last_year>(again);
  promise(second.has_value(), "a calendar that is written is read", again);
  const years second_calendar = *second;
  const gongbao::stated_days before = gongbao::workday_calendar(second_calendar).december_before;
  promise(before.off == view.december_before.off && before.worked == view.december_before.worked,
          "with what is stated of the December before", again);
  for (int year = first_year; year <= last_year; ++year)
    for (int month = 1; month <= 12; ++month)
      promise(second->workdays_of(year, month) == calendar.workdays_of(year, month), "and is the same", again);
}

}  // namespace

void calendar(std::string_view bytes) {
  const auto calendar = gongbao::read_workdays_csv<first_year, last_year>(bytes);
  if (calendar)
    check_answers(*calendar);
  else
    check_refused(calendar.refused(), bytes);
}

}  // namespace fuzzing
