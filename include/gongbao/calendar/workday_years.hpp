// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CALENDAR_WORKDAY_YEARS_HPP
#define GONGBAO_CALENDAR_WORKDAY_YEARS_HPP

#include <cstddef>

#include <gongbao/calendar/workdays.hpp>
#include <gongbao/core/text_view.hpp>

// Calendars of one's own, in tables of some years, and how several become one.
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
  /// What the notices of these years state of the December before them. That year is not published by it.
  constexpr void set_december_before(stated_days stated) noexcept { december_before_ = stated; }

  /// As the calendar that rules take. It looks into this table, so a table that is about to go has none.
  constexpr operator workday_calendar() const& noexcept { return {First, Last, months_, december_before_}; }
  operator workday_calendar() const&& = delete;

 private:
  static constexpr std::size_t year_count = Last - First + 1;
  std::uint32_t months_[year_count][12]{};
  stated_days december_before_{};
};

/// Days of the years First to Last that are off or worked whatever a calendar says (国务院办公厅关于延长、调整放假的
/// 通知). It is no calendar: of a day that it does not state it says nothing. `published_years` applies it.
template <int First, int Last>
class workday_amendments {
 public:
  /// The days of a month that are stated.
  constexpr stated_days stated_of(int year, int month) const noexcept {
    if (year < First || year > Last) return {};
    return months_[year - First][month - 1];
  }
  constexpr void set(int year, int month, stated_days stated) noexcept { months_[year - First][month - 1] = stated; }

 private:
  static constexpr std::size_t year_count = Last - First + 1;
  stated_days months_[year_count][12]{};
};

namespace detail {

/// Monday to Friday of a month.
constexpr std::uint32_t weekdays_of(int year, int month) noexcept {
  constexpr std::uint64_t weeks = 0x1F * ((std::uint64_t{1} << 42) - 1) / 0x7F;  // 0x1F six times, 7 bits apart
  return static_cast<std::uint32_t>(weeks >> weekday_of(date(year, month, 1)) &
                                    ((std::uint64_t{1} << days_in_month(year, month)) - 1));
}

/// Working days, corrected by what is stated.
constexpr std::uint32_t corrected(std::uint32_t worked, stated_days stated) noexcept {
  return (worked & ~stated.off) | stated.worked;
}

/// Adds what is stated elsewhere; the days on which both contradict each other.
constexpr std::uint32_t add_stated(stated_days& to, stated_days more) noexcept {
  to.off |= more.off;
  to.worked |= more.worked;
  return to.off & to.worked;
}

/// A month put together out of calendars and amendments.
class layered_month {
 public:
  constexpr layered_month(int year, int month) noexcept : year_{year}, month_{month} {}

  template <workday_source C>
  constexpr void lay(const C& calendar) noexcept {
    if (const maybe<std::uint32_t> mask = calendar.workdays_of(year_, month_)) {
      if (mask_) keep_what_was_stated(*mask);
      mask_ = *mask;
    }
    if constexpr (requires { workday_calendar(calendar); }) {
      const workday_calendar view(calendar);
      if (month_ == 12 && year_ + 1 == view.first_year) contradicted_ |= add_stated(stated_, view.december_before);
    }
  }
  template <int First, int Last>
  constexpr void lay(const workday_amendments<First, Last>& amendments) noexcept {
    amended_twice_ |= add_stated(amended_, amendments.stated_of(year_, month_));
  }

  /// What the notices of the year after state, where the month itself belongs to another calendar.
  constexpr stated_days stated() const noexcept { return stated_; }
  /// The working days; nothing if no calendar publishes the month.
  constexpr maybe<std::uint32_t> finish() noexcept {
    if (!mask_) return {};
    const std::uint32_t mask = corrected(*mask_, stated_);
    keep_what_was_stated(mask);
    return corrected(mask, amended_);
  }
  /// The days that are stated in two ways. An amendment settles what calendars say of its days.
  constexpr std::uint32_t contradicted() const noexcept {
    return amended_twice_ | (contradicted_ & ~(amended_.off | amended_.worked));
  }

 private:
  /// A layer may change a day that is as its weekday says, and no other: that one somebody stated.
  constexpr void keep_what_was_stated(std::uint32_t mask) noexcept {
    contradicted_ |= (*mask_ ^ mask) & (*mask_ ^ weekdays_of(year_, month_));
  }

  int year_;
  int month_;
  maybe<std::uint32_t> mask_{};
  stated_days stated_{};
  stated_days amended_{};
  std::uint32_t contradicted_ = 0;
  std::uint32_t amended_twice_ = 0;
};

/// The days of a year as text: where a refusal is that no text was read for.
struct days_in_writing {
  struct day_text {
    char characters[10]{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};

    constexpr void put(int at, int number) noexcept {
      characters[at] = static_cast<char>('0' + number / 10);
      characters[at + 1] = static_cast<char>('0' + number % 10);
    }
  };

  constexpr explicit days_in_writing(int year) noexcept {
    day_text text;
    text.put(0, year / 100);
    text.put(2, year % 100);
    for (int month = 1; month <= 12; ++month) {
      text.put(5, month);
      for (int day = 1; day <= 31; ++day) {
        text.put(8, day);
        days[month - 1][day - 1] = text;
      }
    }
  }

  day_text days[12][31];
};

template <int Year>
inline constexpr days_in_writing year_in_writing{Year};

/// A day of the years First to Last as text that stays.
template <int First, int Last>
constexpr text_view day_in_writing(int year, int month, int day) noexcept {
  if constexpr (First < Last) {
    constexpr int middle = First + (Last - First) / 2;
    return year <= middle ? day_in_writing<First, middle>(year, month, day)
                          : day_in_writing<middle + 1, Last>(year, month, day);
  } else {
    return {year_in_writing<First>.days[month - 1][day - 1].characters, 10};
  }
}

/// The first day outside the years First to Last that amendments state; empty if there is none.
template <int First, int Last, int From, int To>
constexpr text_view amended_outside(const workday_amendments<From, To>& amendments) noexcept {
  for (month_cursor at{From, 1}; at.year <= To; at.advance()) {
    const stated_days stated = amendments.stated_of(at.year, at.month);
    if (const std::uint32_t any = stated.off | stated.worked; any != 0 && (at.year < First || at.year > Last))
      return day_in_writing<From, To>(at.year, at.month, day_of_nth(any, 1));
  }
  return {};
}
template <int First, int Last, workday_source C>
constexpr text_view amended_outside(const C&) noexcept {
  return {};
}

}  // namespace detail

/// What a calendar is put together from: calendars and amendments.
template <class L>
concept calendar_layer = requires(detail::layered_month month, const L& layer) {
  month.lay(layer);
};

/// One calendar of the years First to Last out of several, laid one over the other day by day, and out of amendments.
///
/// A later calendar, or the notices of the year after in a December, may change a day that the earlier ones leave to
/// its weekday. A day that one of them states and another contradicts or leaves out is nobody's to guess. An amendment
/// decides its days, whatever calendars say.
///
/// Errors, with the day as `where`: calendar_not_published (a month that none of them publishes), inconsistent_dates
/// (calendars, or amendments, that contradict each other), out_of_range (an amendment of another year).
///
/// ```cpp
/// constexpr auto next = *read_notices<2027, 2027>(  // invented
///     "2027: 元旦 2026-12-31..01-02 +2026-12-27; 春节 02-05..02-11; 清明节 04-05; 劳动节 05-01; 端午节 06-09; "
///     "中秋节 09-15; 国庆节 10-01..10-07");
/// constexpr auto both = *published_years<2017, 2027>(china_workdays, next);
/// static_assert(*is_workday(both, date(2026, 12, 27)) && !*is_workday(both, date(2026, 12, 31)));
/// static_assert(*is_workday(both, date(2026, 10, 10)));  // the other days of 2026 are as they were
/// ```
template <int First, int Last, calendar_layer... Layers>
constexpr outcome<workday_years<First, Last>> published_years(const Layers&... layers) noexcept {
  text_view outside;
  ((outside = outside.empty() ? detail::amended_outside<First, Last>(layers) : outside), ...);
  if (!outside.empty()) return refusal{error::out_of_range, outside};

  workday_years<First, Last> all;
  for (detail::month_cursor at{First - 1, 12}; at.year <= Last; at.advance()) {
    detail::layered_month month(at.year, at.month);
    (month.lay(layers), ...);
    const maybe<std::uint32_t> worked = month.finish();
    const auto day = [&](int n) { return detail::day_in_writing<First - 1, Last>(at.year, at.month, n); };
    if (month.contradicted() != 0)
      return refusal{error::inconsistent_dates, day(detail::day_of_nth(month.contradicted(), 1))};
    if (at.year < First) {
      all.set_december_before(month.stated());
      continue;
    }
    if (!worked) return refusal{error::calendar_not_published, day(1)};
    all.set(at.year, at.month, *worked);
  }
  return all;
}

}  // namespace gongbao::inline v0

#endif
