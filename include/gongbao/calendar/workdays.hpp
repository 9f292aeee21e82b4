// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CALENDAR_WORKDAYS_HPP
#define GONGBAO_CALENDAR_WORKDAYS_HPP

#include <cstdint>

#include <gongbao/core/period.hpp>

// What is counted with a calendar of working days (工作日). Such calendars are published year by year, so outside the
// published years the answer is nothing, never Monday to Friday.

namespace gongbao::inline v0 {

/// A calendar: asked for a month of a year it gives a mask in which bit d-1 says whether day d is a working day, or
/// nothing where it is not published.
template <class C>
concept workday_source = requires(const C& calendar, maybe<std::uint32_t> mask) {
  mask = calendar.workdays_of(2023, 1);
};

/// The days of a month that notices state to be off, and to be worked: bit d-1 is day d.
struct stated_days {
  std::uint32_t off = 0;
  std::uint32_t worked = 0;
};

/// The working days of some whole years, in a table that lies elsewhere.
struct workday_calendar {
  int first_year;
  int last_year;
  const std::uint32_t (*months)[12];
  stated_days december_before{};  ///< what their notices state of the year before; `published_years` lays it over that

  constexpr maybe<std::uint32_t> workdays_of(int year, int month) const noexcept {
    if (year < first_year || year > last_year) return {};
    return months[year - first_year][month - 1];
  }
  /// The days that are published.
  constexpr period coverage() const noexcept { return {date(first_year, 1, 1), date(last_year, 12, 31)}; }
};

/// What a day is in a calendar.
enum class day_kind : std::uint8_t {
  workday,         ///< Monday to Friday, worked
  weekend,         ///< Saturday or Sunday, off
  holiday,         ///< Monday to Friday, off (放假)
  makeup_workday,  ///< Saturday or Sunday, worked (调休上班)
};

namespace detail {

/// How many bits are set. std::popcount would cost the header <bit>.
constexpr int ones(std::uint32_t bits) noexcept {
  bits -= bits >> 1 & 0x5555'5555U;
  bits = (bits & 0x3333'3333U) + (bits >> 2 & 0x3333'3333U);
  return static_cast<int>(((bits + (bits >> 4)) & 0x0F0F'0F0FU) * 0x0101'0101U >> 24);
}

/// The day of the month of the n-th bit that is set; there are at least n.
constexpr int day_of_nth(std::uint32_t bits, std::int64_t n) noexcept {
  for (; n > 1; --n) bits &= bits - 1;
  return ones((bits & (~bits + 1)) - 1) + 1;
}

/// The days of a month after its day `day`.
constexpr std::uint32_t days_after(int day) noexcept { return ~std::uint32_t{0} << (day - 1) << 1; }

/// A month of a year, to walk with.
struct month_cursor {
  int year;
  int month;

  constexpr void advance() noexcept {
    year += month / 12;
    month = month % 12 + 1;
  }
};

}  // namespace detail

/// Monday is 0, Sunday 6.
constexpr int weekday_of(date d) noexcept { return (d.day_number() - date(1, 1, 1).day_number()) % 7; }

/// True for Saturday and Sunday.
constexpr bool falls_on_weekend(date d) noexcept { return weekday_of(d) >= 5; }

/// Whether a day is a working day (工作日); nothing if it is not published.
///
/// ```cpp
/// static_assert(*is_workday(china_workdays, date(2023, 1, 28)));    // a Saturday worked for the Spring Festival
/// static_assert(!*is_workday(china_workdays, date(2023, 10, 2)));   // a Monday off
/// static_assert(!is_workday(china_workdays, date(2027, 1, 4)).has_value());  // not published: nothing
/// ```
template <workday_source C>
constexpr maybe<bool> is_workday(const C& calendar, date d) noexcept {
  const civil_date c = d.civil();
  const maybe<std::uint32_t> mask = calendar.workdays_of(c.year, c.month);
  if (!mask) return {};
  return (*mask >> (c.day - 1) & 1U) != 0;
}

/// What a day is, and whether it is off or worked against its weekday; nothing if it is not published.
///
/// ```cpp
/// static_assert(*kind_of(china_workdays, date(2023, 1, 28)) == day_kind::makeup_workday);
/// static_assert(*kind_of(china_workdays, date(2023, 10, 2)) == day_kind::holiday);
/// static_assert(*kind_of(china_workdays, date(2023, 10, 1)) == day_kind::weekend);  // a Sunday in any case
/// ```
template <workday_source C>
constexpr maybe<day_kind> kind_of(const C& calendar, date d) noexcept {
  const maybe<bool> worked = is_workday(calendar, d);
  if (!worked.has_value()) return {};
  if (falls_on_weekend(d)) return *worked ? day_kind::makeup_workday : day_kind::weekend;
  return *worked ? day_kind::workday : day_kind::holiday;
}

/// The n-th working day strictly after a day (之日起N个工作日内); nothing if a day on the way is not published.
///
/// The start may be any day and need not be published itself. n below 1 is `fault::term_below_one`. Whole months are
/// counted at once.
///
/// ```cpp
/// static_assert(*workday_after(china_workdays, date(2023, 9, 28), workdays(1)) == date(2023, 10, 7));
/// static_assert(*workday_after(china_workdays, date(2016, 12, 31), workdays(249)) == date(2017, 12, 29));
/// static_assert(!workday_after(china_workdays, date(2026, 12, 31), workdays(1)));
/// ```
template <workday_source C>
constexpr maybe<date> workday_after(const C& calendar, date start, workdays n) noexcept {
  if (n < workdays(1)) fault::term_below_one();
  const civil_date c = start.civil();
  std::int64_t left = n.count();
  std::uint32_t wanted = detail::days_after(c.day);
  detail::month_cursor at{c.year, c.month};
  if (c.day == days_in_month(c.year, c.month)) {  // no day of the first month is needed
    wanted = ~std::uint32_t{0};
    at.advance();
  }
  for (;; at.advance()) {
    const maybe<std::uint32_t> mask = calendar.workdays_of(at.year, at.month);
    if (!mask) return {};
    const std::uint32_t worked = *mask & wanted;
    const int count = detail::ones(worked);
    if (left <= count) return date(at.year, at.month, detail::day_of_nth(worked, left));
    left -= count;
    wanted = ~std::uint32_t{0};
  }
}

/// The day itself if it is a working day, else the next one (遇节假日顺延); nothing if a day needed is not published.
///
/// ```cpp
/// static_assert(*workday_from(china_workdays, date(2023, 9, 10)) == date(2023, 9, 11));
/// static_assert(*workday_from(china_workdays, date(2023, 5, 10)) == date(2023, 5, 10));
/// ```
template <workday_source C>
constexpr maybe<date> workday_from(const C& calendar, date d) noexcept {
  const maybe<bool> worked = is_workday(calendar, d);
  if (!worked.has_value()) return {};
  if (*worked) return d;
  return workday_after(calendar, d, workdays(1));
}

/// The working days after `start` up to and including `last`: what `workday_after` counted; nothing if a day among
/// them is not published. Negative if `last` lies before `start`.
///
/// ```cpp
/// static_assert(*workdays_between(china_workdays, date(2023, 9, 28), date(2023, 10, 7)) == workdays(1));
/// static_assert(*workdays_between(china_workdays, date(2022, 12, 31), date(2023, 12, 31)) == workdays(249));
/// ```
template <workday_source C>
constexpr maybe<workdays> workdays_between(const C& calendar, date start, date last) noexcept {
  if (last < start) {
    const maybe<workdays> forward = workdays_between(calendar, last, start);
    if (!forward) return {};
    return -*forward;
  }
  std::int64_t count = 0;
  if (start == last) return workdays(count);
  const civil_date first = (start + days(1)).civil();
  const civil_date end = last.civil();
  std::uint32_t wanted = ~std::uint32_t{0} << (first.day - 1);
  for (detail::month_cursor at{first.year, first.month};; at.advance()) {
    const maybe<std::uint32_t> mask = calendar.workdays_of(at.year, at.month);
    if (!mask) return {};
    const bool last_month = at.year == end.year && at.month == end.month;
    if (last_month) wanted &= ~detail::days_after(end.day);
    count += detail::ones(*mask & wanted);
    if (last_month) return workdays(count);
    wanted = ~std::uint32_t{0};
  }
}

/// Hands every day after `start` up to and including `last` that is off or worked against its weekday to
/// `visit(day, kind)`: why a deadline in working days fell where it did. Days that are not published are passed over.
template <workday_source C, class Visit>
constexpr void for_each_exception(const C& calendar, date start, date last, Visit&& visit) {
  for (date d = start; d < last;) {
    d = d + days(1);
    const maybe<day_kind> kind = kind_of(calendar, d);
    if (kind && (*kind == day_kind::holiday || *kind == day_kind::makeup_workday)) visit(d, *kind);
  }
}

}  // namespace gongbao::inline v0

#endif
