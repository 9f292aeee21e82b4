// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CALENDAR_NOTICES_HPP
#define GONGBAO_CALENDAR_NOTICES_HPP

#include <gongbao/calendar/workday_years.hpp>
#include <gongbao/core/lines.hpp>
#include <gongbao/core/text.hpp>

// The yearly holiday notices (节假日安排的通知) as short text, a line a year: the days off by name, and with + the
// weekend days that are worked instead. A notice comes late in the year before and may change days of that December,
// which are written with their year.
//
//   2026: 元旦 01-01..01-03 +01-04; 春节 02-15..02-23 +02-14 +02-28; 清明节 04-04..04-06; …
//   2027: 元旦 2026-12-31..01-02 +2026-12-27; …
//
// From such text a calendar is made, by the compiler or at run time: next year's as soon as its notice is out.
// Opt-in: the umbrella header does not include it.

namespace gongbao::inline v0 {

namespace detail {

/// Each of these a year has: what lacks one is a fragment.
inline constexpr text_view festivals[] = {"元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"};
inline constexpr std::size_t festival_count = sizeof festivals / sizeof festivals[0];

/// The festivals that a name contains (中秋节、国庆节), a bit each.
constexpr std::uint32_t festivals_in(text_view name) noexcept {
  std::uint32_t found = 0;
  for (; !name.empty(); name = name.part(1))
    for (std::size_t i = 0; i < festival_count; ++i)
      if (name[0] == festivals[i][0] && name.starts_with(festivals[i])) found |= std::uint32_t{1} << i;
  return found;
}

/// The years First to Last with each festival as text ("2027 中秋节"): where a fragment is refused.
template <int First, int Last>
struct festivals_in_writing {
  constexpr festivals_in_writing() noexcept {
    for (int year = First; year <= Last; ++year)
      for (std::size_t i = 0; i < festival_count; ++i) {
        char* const text = texts[year - First][i];
        for (int place = 3, rest = year; place >= 0; --place, rest /= 10)
          text[place] = static_cast<char>('0' + rest % 10);
        text[4] = ' ';
        for (std::size_t at = 0; at < festivals[i].size(); ++at) text[5 + at] = festivals[i][at];
      }
  }
  constexpr text_view text_of(int year, std::size_t festival) const noexcept {
    return {texts[year - First][festival], 5 + festivals[festival].size()};
  }

  static constexpr std::size_t year_count = Last - First + 1;
  static constexpr std::size_t longest = sizeof "2027 国庆节";
  char texts[year_count][festival_count][longest]{};
};

template <int First, int Last>
inline constexpr festivals_in_writing<First, Last> lacking{};

enum class stated_by : bool { notices, amendments };

/// The days that notices of the years First to Last state, or amendments of those years.
template <int First, int Last>
class stated_years {
 public:
  constexpr explicit stated_years(stated_by whom) noexcept : by_{whom} {}

  /// Takes days off, or worked, of a holiday of this name.
  constexpr maybe<error> operator()(text_view name, date first, date last, bool worked) noexcept {
    for (date d = first;; d = d + days(1)) {
      if (const maybe<error> refused = state_day(d, worked)) return refused;
      if (d == last) break;
    }
    const civil_date c = last.civil();
    // Days off that end in December are of the next year's first festival.
    if (!worked && c.month != 12) festivals_[c.year - First] |= festivals_in(name);
    return {};
  }

  constexpr bool empty() const noexcept {
    for (const stated_days& month : months_)
      if ((month.off | month.worked) != 0) return false;
    return true;
  }

  /// As calendar years, whole ones: no year is without its festivals.
  constexpr outcome<workday_years<First, Last>> whole_years() const noexcept {
    workday_years<First, Last> all;
    const auto set = [&](int year, int month, std::uint32_t worked) { all.set(year, month, worked); };
    if (const maybe<refusal> refused = whole_years(First, Last, set)) return *refused;
    all.set_december_before(months_[0]);
    return all;
  }
  /// The same of some of them: hands the working days of each month to `set(year, month, worked)`.
  constexpr maybe<refusal> whole_years(int first, int last, auto&& set) const noexcept {
    for (int year = first; year <= last; ++year) {
      std::uint32_t any = 0;
      for (int month = 1; month <= 12; ++month) {
        const stated_days& stated = stated_of(year, month);
        any |= stated.off | stated.worked;
        set(year, month, corrected(weekdays_of(year, month), stated));
      }
      if (any == 0) return refusal{error::calendar_not_published};
      for (std::size_t i = 0; i < festival_count; ++i)
        if ((festivals_[year - First] >> i & 1U) == 0)
          return refusal{error::calendar_not_published, lacking<First, Last>.text_of(year, i)};
    }
    return {};
  }

  /// What is stated of a month of these years, or of the December before them.
  constexpr const stated_days& stated_of(int year, int month) const noexcept { return months_[index_of(year, month)]; }

  constexpr outcome<workday_amendments<First, Last>> amendments() const noexcept {
    if (empty()) return error::missing_input;
    workday_amendments<First, Last> all;
    for (int year = First; year <= Last; ++year)
      for (int month = 1; month <= 12; ++month) all.set(year, month, months_[index_of(year, month)]);
    return all;
  }

 private:
  static constexpr std::size_t year_count = Last - First + 1;

  /// Months are counted from the December before the first year, of which a notice may speak.
  static constexpr std::size_t index_of(int year, int month) noexcept {
    return static_cast<std::size_t>((year - First) * 12 + month);
  }

  constexpr maybe<error> state_day(date d, bool worked) noexcept {
    const civil_date c = d.civil();
    const bool december_before = by_ == stated_by::notices && c.year == First - 1 && c.month == 12;
    if ((c.year < First && !december_before) || c.year > Last) return error::out_of_range;
    // A notice has no need to say that Monday to Friday are worked, an amendment may.
    if (worked && by_ == stated_by::notices && !falls_on_weekend(d)) return error::inconsistent_dates;
    stated_days& month = months_[index_of(c.year, c.month)];
    const std::uint32_t bit = std::uint32_t{1} << (c.day - 1);
    if (((month.off | month.worked) & bit) != 0) return error::inconsistent_dates;  // stated twice
    (worked ? month.worked : month.off) |= bit;
    return {};
  }

  stated_by by_;
  stated_days months_[1 + year_count * 12]{};
  std::uint32_t festivals_[year_count]{};
};

/// Takes the part before the first `mark` off the front of a text, and blanks around it.
constexpr text_view take_until(text_view& rest, char mark) noexcept {
  const std::size_t end = rest.find(mark);
  const text_view part = rest.part(0, end);
  rest = rest.part(end + 1);
  return trimmed(part);
}

/// A day of a year (01-31), or of any year (2026-12-31).
constexpr maybe<date> read_day(int year, text_view text) noexcept {
  if (text.size() == 10 && text[4] == '-') {
    year = read_digits(text.part(0, 4), 4);
    text = text.part(5);
  }
  if (text.size() != 5 || text[2] != '-') return {};
  return date::find({year, read_digits(text.part(0, 2), 2), read_digits(text.part(3), 2)});
}

/// Whether a notice may state a day: it comes before its year, and may change the end of the year in which it comes.
constexpr bool noticed_in(int year, date d) noexcept {
  const civil_date c = d.civil();
  return c.year == year || (c.year == year - 1 && c.month == 12);
}

}  // namespace detail

/// Hands every item of notices to `visit(name, first, last, worked)`, which returns an error or nothing: the days off
/// from `first` to `last`, or the one day that is worked. The first refusal ends it; its `where` is the item.
///
/// Errors: invalid_value (no year, an entry without a name or a day), invalid_date (no such day), out_of_range (a day
/// neither of the line's year nor of the December before), inconsistent_dates (a range that ends before it starts),
/// and those of `visit`.
template <class Visit>
constexpr maybe<refusal> for_each_notice(passing_text notices, Visit&& visit) {
  notices = detail::without_mark(notices);
  while (!notices.empty()) {
    text_view line = detail::take_line(notices);
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
        const maybe<date> first = detail::read_day(year, worked ? item.part(1) : item.part(0, dots));
        const maybe<date> last = range ? detail::read_day(year, item.part(dots + 2)) : first;
        if (!first || !last) return refusal{error::invalid_date, item};
        if (*last < *first) return refusal{error::inconsistent_dates, item};
        if (!detail::noticed_in(year, *first) || !detail::noticed_in(year, *last))
          return refusal{error::out_of_range, item};
        if (const maybe<error> refused = visit(name, *first, *last, worked)) return refusal{*refused, item};
      }
    }
  }
  return {};
}

/// The calendar of the years First to Last that notices describe, with what they state of the December before.
///
/// Errors: those of `for_each_notice`; out_of_range (a line of another year); inconsistent_dates (a day stated twice,
/// or Monday to Friday declared worked); calendar_not_published (a year without a line, or a fragment: `where` is the
/// year and that of 元旦, 春节, 清明节, 劳动节, 端午节, 中秋节 and 国庆节 which it lacks).
/// What `where` looks at may be the text of the notices: read it before they go.
///
/// ```cpp
/// constexpr auto next = *read_notices<2027, 2027>(  // invented
///     "2027: 元旦 01-01; 春节 02-05..02-11 +01-31 +02-20; 清明节 04-05; 劳动节 05-01; 端午节 06-09; "
///     "中秋节、国庆节 09-15 10-01..10-07");
/// static_assert(*is_workday(next, date(2027, 1, 31)) && !*is_workday(next, date(2027, 2, 5)));
/// static_assert(read_notices<2027, 2027>("2027: 元旦 02-29") == error::invalid_date);
/// static_assert(read_notices<2027, 2027>("2027: 元旦 01-01").refused().where == "2027 春节");
/// ```
template <int First, int Last>
constexpr outcome<workday_years<First, Last>> read_notices(passing_text notices) noexcept {
  detail::stated_years<First, Last> stated(detail::stated_by::notices);
  if (const maybe<refusal> refused = for_each_notice(notices, stated)) return *refused;
  return stated.whole_years();
}

/// Corrections of the years First to Last in the form of notices: only the days that change, and with + also Monday
/// to Friday that are worked after all.
///
/// Errors: those of `for_each_notice`; out_of_range (another year); inconsistent_dates (a day stated twice);
/// missing_input (not one day).
///
/// ```cpp
/// constexpr auto later = *read_amendments<2026, 2026>("2026: 国庆节 10-08..10-10 +10-11");  // invented
/// constexpr auto amended = *published_years<2017, 2026>(china_workdays, later);
/// static_assert(!*is_workday(amended, date(2026, 10, 10)) && *is_workday(amended, date(2026, 9, 20)));
/// ```
template <int First, int Last>
constexpr outcome<workday_amendments<First, Last>> read_amendments(text_view notices) noexcept {
  detail::stated_years<First, Last> stated(detail::stated_by::amendments);
  if (const maybe<refusal> refused = for_each_notice(notices, stated)) return *refused;
  return stated.amendments();
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
constexpr text_view holiday_of(date d, passing_text notices) noexcept {
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
