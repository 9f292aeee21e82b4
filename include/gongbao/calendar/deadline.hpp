// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CALENDAR_DEADLINE_HPP
#define GONGBAO_CALENDAR_DEADLINE_HPP

#include <gongbao/calendar/china.hpp>
#include <gongbao/core/reading.hpp>
#include <gongbao/core/text.hpp>

namespace gongbao::inline v0 {

/// Which of the two deadline dates decides lateness.
enum class late_by : std::uint8_t { due, due_workday };

template <>
struct enumeration<late_by> {
  static constexpr const char* name = "late_by";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {late_by::due, "due", {"nominal last day", "期限届满日（未顺延）"}},
      {late_by::due_workday, "due_workday", {"last day after rolling to a working day", "顺延至工作日后的期限届满日"}}};
};
template <>
struct reading<late_by> {
  static constexpr text question{"which of the two deadline dates decides lateness", "以哪一个届满日判断是否逾期"};
  static constexpr text why_default{
      "the text fixes the day itself; 民法典 art. 203 moves only the end of a period that is counted",
      "文件直接规定了日期；《民法典》第二百零三条只对按期间计算的届满日作顺延"};
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

/// The two last days of a deadline (G-4): the nominal one, and that day or else the next working day. Of a deadline
/// in working days both are the same.
struct deadline {
  date due;
  published_day due_workday;
  date from;  ///< the day it is counted from, itself not counted; the last day itself where the text names it
  term_unit counted_in = term_unit::day;

  /// The last of the two days that a reading names: `calendar_not_published` if the calendar does not reach it.
  constexpr outcome<date> last_day(late_by which) const noexcept {
    if (which == late_by::due) return due;
    if (!due_workday.day) return refusal{error::calendar_not_published, "due_workday"};
    return *due_workday.day;
  }
};

/// A last day that needs no calendar, and that day rolled to a working day.
///
/// ```cpp
/// constexpr deadline report = rolled_deadline(date(2023, 8, 31), date(2023, 9, 10), china_workdays);  // a Sunday
/// static_assert(report.due_workday.day == date(2023, 9, 11));
/// ```
template <workday_source C>
constexpr deadline rolled_deadline(date from, date due, const C& calendar) noexcept {
  return {.due = due, .due_workday = {workday_from(calendar, due)}, .from = from};
}

/// So many days, months or years after a day (之日起N日内): the corresponding day, rolled to a working day.
///
/// A day after 9999-12-31 is `fault::date_out_of_range`.
///
/// ```cpp
/// static_assert(deadline_after(date(2022, 8, 31), months(6), china_workdays).due == date(2023, 2, 28));
/// ```
template <term_unit Unit, workday_source C>
requires(Unit != term_unit::workday) constexpr deadline
    deadline_after(date from, term<Unit> allowed, const C& calendar) noexcept {
  return rolled_deadline(from, from + allowed, calendar);
}

/// So many working days after a day (之日起N个工作日内): `calendar_not_published` if the calendar does not reach it.
///
/// ```cpp
/// static_assert(deadline_after(date(2023, 9, 27), workdays(5), china_workdays).value().due == date(2023, 10, 10));
/// static_assert(deadline_after(date(2026, 12, 28), workdays(5), china_workdays) == error::calendar_not_published);
/// ```
template <workday_source C>
constexpr outcome<deadline> deadline_after(date from, workdays allowed, const C& calendar) noexcept {
  const maybe<date> due = workday_after(calendar, from, allowed);
  if (!due) return refusal{error::calendar_not_published, "due"};
  return deadline{.due = *due, .due_workday = {due}, .from = from, .counted_in = term_unit::workday};
}

/// What a rule with a deadline answers.
struct deadline_output {
  maybe<date> due{};
  maybe<published_day> due_workday{};
  maybe<bool> late{};
  maybe<deadline> counted{};  ///< how the days came about: `explain` tells
};

/// How an act stands against its deadline: late only if it was done, and done after the last day that `which` names.
///
/// Errors: out_of_range (a last day after 2199); calendar_not_published (an act was done, and `late_by::due_workday`
/// needs a day that is not published).
///
/// ```cpp
/// constexpr deadline report = rolled_deadline(date(2023, 8, 31), date(2023, 9, 10), china_workdays);  // a Sunday
/// static_assert(*judge(report, date(2023, 9, 11), late_by::due).value().late);
/// static_assert(!*judge(report, date(2023, 9, 11), late_by::due_workday).value().late);
/// static_assert(!judge(report, {}).value().late.has_value());
/// ```
constexpr outcome<deadline_output> judge(const deadline& d, maybe<date> done_on,
                                         late_by which = late_by::due) noexcept {
  if (!within_limit(d.due)) return refusal{error::out_of_range, "due"};  // before the calendar is asked
  deadline_output out{.due = d.due, .due_workday = d.due_workday, .counted = d};
  if (done_on) {
    const outcome<date> last = d.last_day(which);
    if (!last) return last.refused();
    out.late = *done_on > *last;
  }
  return out;
}

/// Why a deadline fell where it did: hands each day that moved it to `visit(day, kind)`. Of a deadline in working
/// days these are the days after its start that are off or worked against their weekday (放假、调休), of another one
/// those from its nominal last day to the working day that are off, or worked on a weekend. Days that the calendar
/// does not publish are passed over.
///
/// ```cpp
/// constexpr int days_that_moved(const deadline& d) {
///   int count = 0;
///   explain(d, china_workdays, [&](date, day_kind) { ++count; });
///   return count;
/// }
/// static_assert(days_that_moved(rolled_deadline(date(2023, 8, 31), date(2023, 9, 9), china_workdays)) == 2);
/// static_assert(days_that_moved(*deadline_after(date(2023, 9, 28), workdays(1), china_workdays)) == 7);
/// ```
template <workday_source C, class Visit>
constexpr void explain(const deadline& d, const C& calendar, Visit&& visit) {
  if (d.counted_in == term_unit::workday) return for_each_exception(calendar, d.from, d.due, visit);
  if (!d.due_workday.day) return;
  for (date day = d.due;; day = day + days(1)) {
    const maybe<day_kind> kind = kind_of(calendar, day);
    if (kind && *kind != day_kind::workday) visit(day, *kind);
    if (day == *d.due_workday.day) return;
  }
}

/// The refusal of an act that was done before the day its deadline counts from; nothing if it was not.
constexpr maybe<refusal> done_before(date from, maybe<date> done_on, text_view key = "done_on") noexcept {
  if (done_on && *done_on < from) return refusal{error::inconsistent_dates, key};
  return {};
}

}  // namespace gongbao::inline v0

#endif
