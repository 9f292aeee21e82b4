// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CALENDAR_WORKDAYS_HPP
#define GONGBAO_CALENDAR_WORKDAYS_HPP

#include <cstdint>

#include <gongbao/core/date.hpp>

// The published working-day calendar, and what is counted with it. Outside the published years the answer is
// "not published", never Monday to Friday.

namespace gongbao::inline v0 {

/// The working days of some whole years: for each month of each year a mask in which bit d-1 stands for day d.
struct workday_calendar {
  int first_year;
  int last_year;
  const std::uint32_t (*months)[12];

  /// Whether a day is a working day (工作日); nothing if its year is not published.
  ///
  /// ```cpp
  /// static_assert(*china_workdays.is_workday(date(2023, 1, 28)));   // a Saturday worked for the Spring Festival
  /// static_assert(!*china_workdays.is_workday(date(2023, 10, 2)));  // a Monday off
  /// static_assert(!china_workdays.is_workday(date(2027, 1, 4)));    // not published: nothing
  /// ```
  constexpr maybe<bool> is_workday(date d) const noexcept {
    const civil_date c = d.civil();
    if (c.year < first_year || c.year > last_year) return {};
    return (months[c.year - first_year][c.month - 1] >> (c.day - 1) & 1U) != 0;
  }

  /// The n-th working day strictly after a day; nothing if a day on the way is not published. n is at least 1.
  ///
  /// ```cpp
  /// static_assert(*china_workdays.after(date(2023, 9, 28), workdays(1)) == date(2023, 10, 7));
  /// static_assert(!china_workdays.after(date(2026, 12, 31), workdays(1)));
  /// ```
  constexpr maybe<date> after(date start, workdays n) const noexcept {
    date d = start;
    for (std::int64_t left = n.count(); left > 0;) {
      d = d + days(1);
      const maybe<bool> worked = is_workday(d);
      if (!worked) return {};
      if (*worked) --left;
    }
    return d;
  }

  /// The day itself if it is a working day, else the next one (顺延); nothing if that is not published.
  ///
  /// ```cpp
  /// static_assert(*china_workdays.roll(date(2023, 9, 10)) == date(2023, 9, 11));
  /// static_assert(*china_workdays.roll(date(2023, 5, 10)) == date(2023, 5, 10));
  /// ```
  constexpr maybe<date> roll(date d) const noexcept {
    const maybe<bool> worked = is_workday(d);
    if (!worked) return {};
    if (*worked) return d;
    return after(d, workdays(1));
  }
};

namespace detail {
// Monday to Friday, corrected by the yearly notices of the State Council. Rebuilt from the readable list by a test.
// December 2026 is provisional until the notice for 2027.
inline constexpr std::uint32_t china_workday_months[][12] = {
    {0x03EF9F3C, 0x0CF9F3EC, 0x7CF9F3E7, 0x0F9F3E71, 0x47E7CF9E, 0x3E7CF9F3, 0x4F9F3E7C, 0x79F3E7CF, 0x3F3E7CF9,
     0x67CF9F00, 0x3CF9F3E7, 0x1F3E7CF9},  // 2017: 249
    {0x73E7CF9E, 0x0EE03DF3, 0x3E7CF9F3, 0x0FCF9F8E, 0x79F3E7CE, 0x1F3C7CF9, 0x67CF9F3E, 0x7CF9F3E7, 0x3F1F3E7C,
     0x73E7CF80, 0x3E7CF9F3, 0x1F9F3E7C},  // 2018: 250
    {0x79F3E7CE, 0x0F3E7C07, 0x1F3E7CF9, 0x3BE7CF8F, 0x7CF9F3F0, 0x0F9F3E3C, 0x73E7CF9F, 0x3E7CF9F3, 0x37CF8F3E,
     0x79F3EF80, 0x1F3E7CF9, 0x67CF9F3E},  // 2019: 250
    {0x007DF3E6, 0x0F9F3E7C, 0x67CF9F3E, 0x3EF9F3C7, 0x1F3E7DE0, 0x38E7CF9F, 0x7CF9F3E7, 0x4F9F3E7C, 0x3DF3E7CF,
     0x3E7CFB00, 0x27CF9F3E, 0x79F3E7CF},  // 2020: 249
    {0x1F3E7CF8, 0x03EE03DF, 0x73E7CF9F, 0x3F7CF9E3, 0x4F9F3EE0, 0x39F3C7CF, 0x3E7CF9F3, 0x67CF9F3E, 0x3EE3F3E7,
     0x1F3E7D80, 0x33E7CF9F, 0x7CF9F3E7},  // 2021: 250
    {0x3F9F3E78, 0x09F3E7C0, 0x79F3E7CF, 0x1FBE7CE3, 0x67CF9F70, 0x3CF9F3E3, 0x1F3E7CF9, 0x73E7CF9F, 0x3E7CF1F3,
     0x4F9F3F80, 0x39F3E7CF, 0x3E7CF9F3},  // 2022: 249
    {0x780F9F3C, 0x0CF9F3E7, 0x7CF9F3E7, 0x0FDF3E6C, 0x73E7CFB8, 0x3F1CF9F3, 0x4F9F3E7C, 0x79F3E7CF, 0x0F3E7CF9,
     0x67CF9FC0, 0x3CF9F3E7, 0x1F3E7CF9},  // 2023: 249
    {0x73E7CF9E, 0x1E7E01FB, 0x1F3E7CF9, 0x3BE7CFC7, 0x7CF9F7E0, 0x0F9F3C7C, 0x73E7CF9F, 0x3E7CF9F3, 0x37CE3F3E,
     0x79F3EF80, 0x1F3E7CF9, 0x67CF9F3E},  // 2024: 251
    {0x06F9F3E6, 0x0F9F3EF0, 0x4F9F3E7C, 0x3DF3E7C7, 0x3E7CF9E0, 0x27CF9F3C, 0x79F3E7CF, 0x1F3E7CF9, 0x3BE7CF9F,
     0x7CF9F700, 0x0F9F3E7C, 0x73E7CF9F},  // 2025: 248
    {0x3E7CF9F8, 0x0F803F3E, 0x67CF9F3E, 0x3CF9F3C7, 0x1F3E7DE0, 0x33E3CF9F, 0x7CF9F3E7, 0x4F9F3E7C, 0x38FBE7CF,
     0x3E7CFB80, 0x27CF9F3E, 0x79F3E7CF},  // 2026: 248
};
}  // namespace detail

/// Mainland China, 2017-01-01 to 2026-12-31.
inline constexpr workday_calendar china_workdays{2017, 2026, detail::china_workday_months};

}  // namespace gongbao::inline v0

#endif
