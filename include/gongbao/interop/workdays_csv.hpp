// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_WORKDAYS_CSV_HPP
#define GONGBAO_INTEROP_WORKDAYS_CSV_HPP

#include <cstddef>

#include <gongbao/calendar/notices.hpp>
#include <gongbao/interop/csv.hpp>

namespace gongbao::inline v0 {

namespace detail {

/// Hands every day of a CSV text to `stated`; whether its days must have a name.
template <class Stated>
constexpr maybe<refusal> read_days_csv(text_view csv, Stated& stated, bool named) noexcept {
  csv = without_mark(csv);
  text_view below = csv;
  const text_view titles = take_line(below);
  constexpr text_view wanted[] = {"date", "kind", "name"};
  int found_at[] = {-1, -1, -1};
  int columns = 0;
  for (csv_cell title{{}, csv.empty()}; !title.ends_row; ++columns) {
    title = take_cell(csv);
    if (!title.well_formed) return refusal{error::invalid_value, title.text};
    for (int i = 0; i < 3; ++i)
      if (title.text == wanted[i]) {
        if (found_at[i] >= 0) return refusal{error::duplicate_key, title.text};
        found_at[i] = columns;
      }
  }
  if (found_at[0] < 0 || found_at[1] < 0) return refusal{error::invalid_value, titles};

  while (!csv.empty()) {
    text_view cells[] = {csv.part(0, 0), csv.part(0, 0), csv.part(0, 0)};
    csv_cell cell{{}, false};
    int column = 0;
    for (; !cell.ends_row; ++column) {
      cell = take_cell(csv);
      if (!cell.well_formed || column >= columns) return refusal{error::invalid_value, cell.text};
      for (int i = 0; i < 3; ++i)
        if (column == found_at[i]) cells[i] = cell.text;
    }
    if (column == 1 && cell.text.empty()) continue;  // an empty line
    const auto [day_text, kind, name] = cells;
    const outcome<date> day = parse<date>(day_text);
    if (!day) return refusal{error::invalid_date, day_text};
    const bool worked = kind == "makeup_workday";
    if (!worked && kind != "holiday") return refusal{error::unknown_value, kind};
    if (const maybe<error> refused = stated(name, *day, *day, worked)) return refusal{*refused, day_text};
  }
  if (named && found_at[2] < 0 && !stated.empty()) return refusal{error::invalid_value, titles};
  return {};
}

}  // namespace detail

/// The calendar of the years First to Last from CSV text: a line for each day that is off or worked against Monday to
/// Friday, in columns named `date` (2027-01-01), `kind` (`holiday`, `makeup_workday`) and `name` (元旦); others are
/// passed over. Days of the December before First may be among them.
///
/// Errors, with the cell as `where`: invalid_value (no such columns in the first line, a cell too many, a quote that
/// is not closed), duplicate_key (one of these columns twice), invalid_date, unknown_value (a kind), out_of_range (a
/// day of another year), inconsistent_dates (a day twice, or Monday to Friday declared worked), calendar_not_published
/// (a year without a line, or a fragment, as in `read_notices`). The cell is looked at in the text: read `where` before
/// the text goes.
///
/// ```cpp
/// constexpr auto next = *read_workdays_csv<2027, 2027>(  // invented
///     "date,kind,name\n"
///     "2027-01-01,holiday,元旦\n2027-02-08,holiday,春节\n2027-04-05,holiday,清明节\n2027-05-03,holiday,劳动节\n"
///     "2027-06-09,holiday,端午节\n2027-09-15,holiday,中秋节\n2027-10-01,holiday,国庆节\n");
/// static_assert(!*is_workday(next, date(2027, 1, 1)) && *is_workday(next, date(2027, 1, 4)));
/// static_assert(read_workdays_csv<2027, 2027>("date,kind,name\n2027-02-29,holiday,春节") == error::invalid_date);
/// ```
template <int First, int Last>
constexpr outcome<workday_years<First, Last>> read_workdays_csv(passing_text csv) noexcept {
  detail::stated_years<First, Last> stated(detail::stated_by::notices);
  if (const maybe<refusal> refused = detail::read_days_csv(csv, stated, true)) return *refused;
  return stated.whole_years();
}

/// Corrections of the years First to Last from CSV text of the same form, whose `name` may be left out: only the days
/// that change. A `makeup_workday` may be one of Monday to Friday that is worked after all.
///
/// Errors, with the cell as `where`: those of `read_workdays_csv` but the last; missing_input (not one day).
///
/// ```cpp
/// constexpr auto later = *read_amendments_csv<2026, 2026>("date,kind\n2026-10-08,holiday\n");  // invented
/// static_assert(!*is_workday(*published_years<2017, 2026>(china_workdays, later), date(2026, 10, 8)));
/// ```
template <int First, int Last>
constexpr outcome<workday_amendments<First, Last>> read_amendments_csv(text_view csv) noexcept {
  detail::stated_years<First, Last> stated(detail::stated_by::amendments);
  if (const maybe<refusal> refused = detail::read_days_csv(csv, stated, false)) return *refused;
  return stated.amendments();
}

}  // namespace gongbao::inline v0

#endif
