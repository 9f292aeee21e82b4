// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_DATE_HPP
#define GONGBAO_CORE_DATE_HPP

#include <cstdint>

#include <gongbao/core/outcome.hpp>
#include <gongbao/core/term.hpp>
#include <gongbao/detail/ordered.hpp>
#include <gongbao/detail/traits.hpp>

namespace gongbao::inline v0 {

constexpr bool is_leap_year(int year) noexcept { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

/// Days of a month of the Gregorian calendar; 0 if there is no such month.
constexpr int days_in_month(int year, int month) noexcept {
  constexpr int common[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  return month == 2 && is_leap_year(year) ? 29 : common[month - 1];
}

/// A day as it is written: year, month, day. It may name a day that does not exist; ask `exists()`.
struct civil_date {
  int year;
  int month;
  int day;

  constexpr bool exists() const noexcept {
    return year >= 1 && year <= 9999 && day >= 1 && day <= days_in_month(year, month);
  }

  // An aggregate has no base, so it says what `detail::ordered_by` says for the others.
  friend constexpr bool operator==(const civil_date&, const civil_date&) noexcept = default;
  friend constexpr bool operator<(const civil_date& a, const civil_date& b) noexcept {
    if (a.year != b.year) return a.year < b.year;
    return a.month != b.month ? a.month < b.month : a.day < b.day;
  }
  friend constexpr bool operator>(const civil_date& a, const civil_date& b) noexcept { return b < a; }
  friend constexpr bool operator<=(const civil_date& a, const civil_date& b) noexcept { return !(b < a); }
  friend constexpr bool operator>=(const civil_date& a, const civil_date& b) noexcept { return !(a < b); }
  friend constexpr auto operator<=>(const civil_date& a, const detail::same_as<civil_date> auto& b) noexcept {
    if (a.year != b.year) return a.year <=> b.year;
    return a.month != b.month ? a.month <=> b.month : a.day <=> b.day;
  }
};

namespace detail {

inline constexpr int days_to_epoch = 719'468;  // from 0000-03-01 to 1970-01-01

/// Days from 1970-01-01 to a day that exists.
constexpr std::int32_t day_number_of(civil_date c) noexcept {
  const int year = c.month > 2 ? c.year : c.year - 1;  // of the year that begins in March
  const int month = c.month > 2 ? c.month - 3 : c.month + 9;
  return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + c.day - 1 - days_to_epoch;
}

}  // namespace detail

/// A day of the Gregorian calendar that exists, in the years 1 to 9999.
///
/// Days are counted, so differences and comparisons are exact. A month or year later is the corresponding day, or
/// the last day of that month where it does not exist (G-5). Working days need a calendar: `date + workdays(n)` does
/// not compile.
///
/// ```cpp
/// static_assert(date(2023, 2, 27) + days(2) == date(2023, 3, 1));
/// static_assert(date(2024, 2, 29) + years(1) == date(2025, 2, 28));
/// static_assert(date(2023, 3, 1) - date(2023, 2, 1) == days(28));
/// static_assert(!date::find({2023, 2, 29}));
/// ```
class date : public detail::ordered_by<date, std::int32_t> {
 public:
  /// The day of this name; `fault::date_does_not_exist` if there is none.
  constexpr date(int year, int month, int day) noexcept : date(civil_date{year, month, day}) {}
  constexpr explicit date(civil_date c) noexcept : ordered_by(c.exists() ? detail::day_number_of(c) : 0) {
    if (!c.exists()) fault::date_does_not_exist();
  }

  /// The day of this name, if it exists.
  static constexpr maybe<date> find(civil_date c) noexcept {
    if (!c.exists()) return {};
    return date(c);
  }
  /// The day so many days after 1970-01-01.
  static constexpr date from_day_number(std::int64_t n) noexcept {
    if (n < first_number || n > last_number) fault::date_out_of_range();
    date d(1970, 1, 1);
    d.number_ = static_cast<std::int32_t>(n);
    return d;
  }
  constexpr std::int32_t day_number() const noexcept { return number_; }

  constexpr civil_date civil() const noexcept {
    // Count in quarters of a day from 0000-03-01, so that the leap day is the last of its year: a century has 146 097
    // of a fourth of its days on average, a year in it 1 461. Without signs, which cost a division twice as much.
    const auto since = 4 * static_cast<unsigned>(number_ + detail::days_to_epoch) + 3;
    const unsigned in_century = since % 146'097 | 3;
    const unsigned in_year = in_century % 1'461 / 4;
    const unsigned month = (5 * in_year + 2) / 153;  // 0 is March
    const unsigned day = in_year - (153 * month + 2) / 5 + 1;
    const bool next_year = month >= 10;
    return {static_cast<int>(since / 146'097 * 100 + in_century / 1'461 + (next_year ? 1 : 0)),
            static_cast<int>(next_year ? month - 9 : month + 3), static_cast<int>(day)};
  }
  constexpr int year() const noexcept { return civil().year; }
  constexpr int month() const noexcept { return civil().month; }
  constexpr int day() const noexcept { return civil().day; }

  friend constexpr date operator+(date d, days n) noexcept {
    std::int64_t number{};
    if (!detail::add(d.number_, n.count(), number)) fault::date_out_of_range();
    return from_day_number(number);
  }
  friend constexpr date operator+(date d, months n) noexcept {
    const civil_date c = d.civil();
    std::int64_t month{};
    if (!detail::add(12 * std::int64_t{c.year} + c.month - 1, n.count(), month) || month < 12 || month >= 120'000)
      fault::date_out_of_range();
    civil_date later{static_cast<int>(month / 12), static_cast<int>(month % 12 + 1), c.day};
    const int last = days_in_month(later.year, later.month);
    if (later.day > last) later.day = last;
    return date(later);
  }
  friend constexpr date operator+(date d, years n) noexcept { return d + months(detail::scaled(n.count(), 12)); }
  friend date operator+(date, workdays) = delete;

  friend constexpr date operator-(date d, days n) noexcept { return d + -n; }
  friend constexpr date operator-(date d, months n) noexcept { return d + -n; }
  friend constexpr date operator-(date d, years n) noexcept { return d + -n; }
  friend date operator-(date, workdays) = delete;
  friend constexpr days operator-(date a, date b) noexcept { return days(a.number_ - b.number_); }

 private:
  static constexpr std::int32_t first_number = detail::day_number_of({1, 1, 1});
  static constexpr std::int32_t last_number = detail::day_number_of({9999, 12, 31});
};

/// A month of a year (月份).
class calendar_month : public detail::ordered_by<calendar_month, date> {
 public:
  constexpr calendar_month(int year, int month) noexcept : ordered_by(date(year, month, 1)) {}
  constexpr explicit calendar_month(date d) noexcept : ordered_by(date(d.year(), d.month(), 1)) {}

  constexpr date first_day() const noexcept { return number_; }
  constexpr date last_day() const noexcept { return number_ + months(1) - days(1); }
  constexpr int year() const noexcept { return number_.year(); }
  constexpr int month() const noexcept { return number_.month(); }
};

/// The days that the flat form can name: 1900-01-01 to 2199-12-31.
constexpr bool within_limit(date d) noexcept { return d >= date(1900, 1, 1) && d <= date(2199, 12, 31); }

}  // namespace gongbao::inline v0

#endif
