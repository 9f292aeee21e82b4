// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CALENDAR_NOTICES_HPP
#define GONGBAO_CALENDAR_NOTICES_HPP

#include <gongbao/calendar/workdays.hpp>
#include <gongbao/core/text.hpp>

// The yearly holiday notices (节假日安排的通知) as short text, a line a year: the days off by name, and with + the
// weekend days that are worked instead.
//
//   2026: 元旦 01-01..01-03 +01-04; 春节 02-15..02-23 +02-14 +02-28; 清明节 04-04..04-06; …
//
// From such text a calendar is made, by the compiler or at run time: next year's as soon as its notice is out.
// Opt-in: the umbrella header does not include it.

namespace gongbao::inline v0 {

/// The working days of the years First to Last, in a table of their own.
template <int First, int Last>
class workday_years {
  static_assert(1 <= First && First <= Last && Last <= 9999, "the years are out of order");

 public:
  constexpr maybe<std::uint32_t> workdays_of(int year, int month) const noexcept {
    if (year < First || year > Last) return {};
    return months_[year - First][month - 1];
  }
  constexpr void set(int year, int month, std::uint32_t mask) noexcept { months_[year - First][month - 1] = mask; }

  /// As the calendar that rules take. It looks into this table, so a table that is about to go has none.
  constexpr operator workday_calendar() const& noexcept { return {First, Last, months_}; }
  operator workday_calendar() const&& = delete;

 private:
  static constexpr std::size_t year_count = Last - First + 1;
  std::uint32_t months_[year_count][12]{};
};

/// One calendar of the years First to Last out of several: each month from the first that publishes it.
///
/// Errors: calendar_not_published (a month that none of them publishes).
///
/// ```cpp
/// constexpr auto next = *read_notices<2027, 2027>("2027: 元旦 01-01");  // invented
/// constexpr auto both = *published_years<2017, 2027>(china_workdays, next);
/// static_assert(*workday_after(both, date(2026, 12, 31), workdays(1)) == date(2027, 1, 4));
/// ```
template <int First, int Last, workday_source... Calendars>
constexpr outcome<workday_years<First, Last>> published_years(const Calendars&... calendars) noexcept {
  workday_years<First, Last> all;
  for (int year = First; year <= Last; ++year)
    for (int month = 1; month <= 12; ++month) {
      maybe<std::uint32_t> mask;
      ((mask = mask ? mask : calendars.workdays_of(year, month)), ...);
      if (!mask) return error::calendar_not_published;
      all.set(year, month, *mask);
    }
  return all;
}

namespace detail {

/// Monday to Friday, corrected day by day.
template <int First, int Last>
class workday_builder {
 public:
  constexpr maybe<error> state(date d, bool worked) noexcept {
    const civil_date c = d.civil();
    if (c.year < First || c.year > Last) return error::out_of_range;
    const std::uint32_t bit = std::uint32_t{1} << (c.day - 1);
    std::uint32_t& off = off_[c.year - First][c.month - 1];
    std::uint32_t& made_up = made_up_[c.year - First][c.month - 1];
    if (((off | made_up) & bit) != 0) return error::inconsistent_dates;    // stated twice
    if (worked && !falls_on_weekend(d)) return error::inconsistent_dates;  // worked in any case
    (worked ? made_up : off) |= bit;
    return {};
  }

  /// A year of which not one day was stated is not published: no year is without holidays.
  constexpr outcome<workday_years<First, Last>> table() const noexcept {
    workday_years<First, Last> years;
    for (int year = First; year <= Last; ++year) {
      std::uint32_t stated = 0;
      for (int month = 1; month <= 12; ++month) {
        const std::uint32_t off = off_[year - First][month - 1];
        const std::uint32_t made_up = made_up_[year - First][month - 1];
        std::uint32_t mask = 0;
        for (int day = 1; day <= days_in_month(year, month); ++day)
          if (!falls_on_weekend(date(year, month, day))) mask |= std::uint32_t{1} << (day - 1);
        years.set(year, month, (mask & ~off) | made_up);
        stated |= off | made_up;
      }
      if (stated == 0) return error::calendar_not_published;
    }
    return years;
  }

 private:
  static constexpr std::size_t year_count = Last - First + 1;
  std::uint32_t off_[year_count][12]{};
  std::uint32_t made_up_[year_count][12]{};
};

/// Takes the part before the first `mark` off the front of a text, and blanks around it.
constexpr text_view take_until(text_view& rest, char mark) noexcept {
  const std::size_t end = rest.find(mark);
  text_view part = rest.part(0, end);
  rest = rest.part(end + 1);
  while (part.starts_with(" ")) part = part.part(1);
  while (!part.empty() && (part[part.size() - 1] == ' ' || part[part.size() - 1] == '\r'))
    part = part.part(0, part.size() - 1);
  return part;
}

constexpr maybe<date> read_month_day(int year, text_view text) noexcept {
  if (text.size() != 5 || text[2] != '-') return {};
  return date::find({year, read_digits(text.part(0, 2), 2), read_digits(text.part(3), 2)});
}

}  // namespace detail

/// Hands every item of notices to `visit(name, first, last, worked)`, which returns an error or nothing: the days off
/// from `first` to `last`, or the one day that is worked. The first refusal ends it; its `where` is the item.
///
/// Errors: invalid_value (no year, an entry without a name or a day), invalid_date (no such day), inconsistent_dates
/// (a range that ends before it starts), and those of `visit`.
template <class Visit>
constexpr maybe<refusal> for_each_notice(text_view notices, Visit&& visit) {
  while (!notices.empty()) {
    text_view line = detail::take_until(notices, '\n');
    if (line.empty()) continue;
    const text_view year_text = detail::take_until(line, ':');
    const int year = detail::read_digits(year_text, 4);
    if (year < 1 || line.empty()) return refusal{error::invalid_value, year_text};
    while (!line.empty()) {
      text_view entry = detail::take_until(line, ';');
      const text_view name = detail::take_until(entry, ' ');
      if (name.empty() || entry.empty()) return refusal{error::invalid_value, name};
      while (!entry.empty()) {
        const text_view item = detail::take_until(entry, ' ');
        if (item.empty()) continue;
        const bool worked = item[0] == '+';
        const std::size_t dots = item.find('.');
        const bool range = !worked && dots < item.size();
        if (range && !item.part(dots).starts_with("..")) return refusal{error::invalid_date, item};
        const maybe<date> first = detail::read_month_day(year, worked ? item.part(1) : item.part(0, dots));
        const maybe<date> last = range ? detail::read_month_day(year, item.part(dots + 2)) : first;
        if (!first || !last) return refusal{error::invalid_date, item};
        if (*last < *first) return refusal{error::inconsistent_dates, item};
        if (const maybe<error> refused = visit(name, *first, *last, worked)) return refusal{*refused, item};
      }
    }
  }
  return {};
}

/// The calendar of the years First to Last that notices describe.
///
/// Errors: those of `for_each_notice`; out_of_range (a line of another year); inconsistent_dates (a day stated twice,
/// or Monday to Friday declared worked); calendar_not_published (a year without a line).
///
/// ```cpp
/// constexpr auto next = *read_notices<2027, 2027>("2027: 元旦 01-01; 春节 02-05..02-11 +01-31 +02-20");  // invented
/// static_assert(*is_workday(next, date(2027, 1, 31)) && !*is_workday(next, date(2027, 2, 5)));
/// static_assert(read_notices<2027, 2027>("2027: 元旦 02-29") == error::invalid_date);
/// ```
template <int First, int Last>
constexpr outcome<workday_years<First, Last>> read_notices(text_view notices) noexcept {
  detail::workday_builder<First, Last> builder;
  const auto state = [&](text_view, date first, date last, bool worked) -> maybe<error> {
    for (date d = first;; d = d + days(1)) {
      if (const maybe<error> refused = builder.state(d, worked)) return refused;
      if (d == last) return {};
    }
  };
  if (const maybe<refusal> refused = for_each_notice(notices, state)) return *refused;
  return builder.table();
}

/// The notices of the State Council for 2017 to 2026, as shipped in `china_workdays`.
inline constexpr text_view china_notices =
    "2017: 元旦 01-01..01-02; 春节 01-27..02-02 +01-22 +02-04; 清明节 04-02..04-04 +04-01; 劳动节 05-01; "
    "端午节 05-28..05-30 +05-27; 中秋节、国庆节 10-01..10-08 +09-30\n"
    "2018: 元旦 01-01 12-30..12-31 +12-29; 春节 02-15..02-21 +02-11 +02-24; 清明节 04-05..04-07 +04-08; "
    "劳动节 04-29..05-01 +04-28; 端午节 06-18; 中秋节 09-24; 国庆节 10-01..10-07 +09-29 +09-30\n"
    "2019: 元旦 01-01; 春节 02-04..02-10 +02-02 +02-03; 清明节 04-05; 劳动节 05-01..05-04 +04-28 +05-05; "
    "端午节 06-07; 中秋节 09-13; 国庆节 10-01..10-07 +09-29 +10-12\n"
    "2020: 元旦 01-01; 春节 01-24..02-02 +01-19; 清明节 04-04..04-06; 劳动节 05-01..05-05 +04-26 +05-09; "
    "端午节 06-25..06-27 +06-28; 国庆节、中秋节 10-01..10-08 +09-27 +10-10\n"
    "2021: 元旦 01-01..01-03; 春节 02-11..02-17 +02-07 +02-20; 清明节 04-03..04-05; "
    "劳动节 05-01..05-05 +04-25 +05-08; 端午节 06-12..06-14; 中秋节 09-19..09-21 +09-18; "
    "国庆节 10-01..10-07 +09-26 +10-09\n"
    "2022: 元旦 01-01..01-03 12-31; 春节 01-31..02-06 +01-29 +01-30; 清明节 04-03..04-05 +04-02; "
    "劳动节 04-30..05-04 +04-24 +05-07; 端午节 06-03..06-05; 中秋节 09-10..09-12; "
    "国庆节 10-01..10-07 +10-08 +10-09\n"
    "2023: 元旦 01-01..01-02; 春节 01-21..01-27 +01-28 +01-29; 清明节 04-05; 劳动节 04-29..05-03 +04-23 +05-06; "
    "端午节 06-22..06-24 +06-25; 中秋节、国庆节 09-29..10-06 +10-07 +10-08\n"
    "2024: 元旦 01-01; 春节 02-10..02-17 +02-04 +02-18; 清明节 04-04..04-06 +04-07; "
    "劳动节 05-01..05-05 +04-28 +05-11; 端午节 06-10; 中秋节 09-15..09-17 +09-14; "
    "国庆节 10-01..10-07 +09-29 +10-12\n"
    "2025: 元旦 01-01; 春节 01-28..02-04 +01-26 +02-08; 清明节 04-04..04-06; 劳动节 05-01..05-05 +04-27; "
    "端午节 05-31..06-02; 国庆节、中秋节 10-01..10-08 +09-28 +10-11\n"
    "2026: 元旦 01-01..01-03 +01-04; 春节 02-15..02-23 +02-14 +02-28; 清明节 04-04..04-06; "
    "劳动节 05-01..05-05 +05-09; 端午节 06-19..06-21; 国庆节 10-01..10-07 +09-20 +10-10; 中秋节 09-25..09-27\n";

/// The holiday for which a day is off, or worked on a weekend; empty if the notices do not name the day.
///
/// ```cpp
/// static_assert(holiday_of(date(2023, 1, 28), china_notices) == text_view("春节"));
/// static_assert(holiday_of(date(2023, 3, 1), china_notices).empty());
/// ```
constexpr text_view holiday_of(date d, text_view notices) noexcept {
  text_view found;
  const auto match = [&](text_view name, date first, date last, bool) -> maybe<error> {
    if (first <= d && d <= last) found = name;
    return {};
  };
  static_cast<void>(for_each_notice(notices, match));
  return found;
}

}  // namespace gongbao::inline v0

#endif
