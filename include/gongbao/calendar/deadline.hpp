// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CALENDAR_DEADLINE_HPP
#define GONGBAO_CALENDAR_DEADLINE_HPP

#include <gongbao/calendar/workdays.hpp>
#include <gongbao/core/reading.hpp>
#include <gongbao/core/text.hpp>

namespace gongbao::inline v0 {

/// Which of the two deadline dates decides lateness.
enum class late_by : std::uint8_t { due, due_workday };

template <>
struct enumeration<late_by> {
  static constexpr text_view name = "late_by";
  static constexpr word<late_by> words[] = {
      {late_by::due, "due", "nominal last day"},
      {late_by::due_workday, "due_workday", "last day after rolling to a working day"}};
};
template <>
struct reading<late_by> {
  static constexpr text_view question = "which of the two deadline dates decides lateness";
  static constexpr text_view why_default = "the texts set the nominal day and say nothing of rolling it";
};

/// A day that comes out of the working-day calendar, or the answer that the calendar is not published so far.
struct published_day {
  maybe<date> day{};

  friend constexpr bool operator==(const published_day&, const published_day&) = default;
};

template <>
struct flat_form<published_day> {
  static constexpr text_view type = "date";
  static constexpr void write(text_writer& out, const published_day& d) noexcept {
    if (!d.day) return out.put("calendar_not_published");
    flat_form<date>::write(out, *d.day);
  }
};

/// The two last days of a deadline in calendar days, months or years (G-4): the nominal one, and that day rolled to
/// a working day.
struct deadline {
  date due;
  published_day due_workday;
};

constexpr deadline rolled_deadline(date due, const workday_calendar& calendar = china_workdays) noexcept {
  return {due, {calendar.roll(due)}};
}

/// Whether an act came after its deadline; nothing if it was not done. The last day is in time.
///
/// Under `late_by::due_workday` the calendar is needed: `calendar_not_published` if it does not reach the day.
///
/// ```cpp
/// constexpr deadline d = rolled_deadline(date(2023, 9, 10));  // a Sunday
/// static_assert(**is_late(d, date(2023, 9, 11), late_by::due));
/// static_assert(!**is_late(d, date(2023, 9, 11), late_by::due_workday));
/// static_assert(!is_late(d, {}, late_by::due)->has_value());
/// ```
constexpr outcome<maybe<bool>> is_late(const deadline& d, maybe<date> done_on, late_by which) noexcept {
  if (!done_on) return maybe<bool>{};
  if (which == late_by::due) return maybe<bool>(*done_on > d.due);
  if (!d.due_workday.day) return refusal{error::calendar_not_published, "due_workday"};
  return maybe<bool>(*done_on > *d.due_workday.day);
}

}  // namespace gongbao::inline v0

#endif
