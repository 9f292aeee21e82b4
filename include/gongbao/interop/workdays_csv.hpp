// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_WORKDAYS_CSV_HPP
#define GONGBAO_INTEROP_WORKDAYS_CSV_HPP

#include <cstddef>

#include <gongbao/calendar/notices.hpp>

namespace gongbao::inline v0 {

/// The calendar of the years First to Last from CSV text: a line for each day that is off or worked against Monday to
/// Friday, in columns named `date` (2027-01-01) and `kind` (`holiday`, `makeup_workday`); others are passed over.
///
/// Errors, with the cell as `where`: invalid_value (no such columns in the first line), invalid_date, unknown_value (a
/// kind), out_of_range (a day of another year), inconsistent_dates (a day twice, or Monday to Friday declared worked),
/// calendar_not_published (a year without a line).
///
/// ```cpp
/// constexpr auto next = *read_workdays_csv<2027, 2027>("date,kind\n2027-01-01,holiday\n");  // invented
/// static_assert(!*is_workday(next, date(2027, 1, 1)) && *is_workday(next, date(2027, 1, 4)));
/// static_assert(read_workdays_csv<2027, 2027>("date,kind\n2027-02-29,holiday\n") == error::invalid_date);
/// ```
template <int First, int Last>
constexpr outcome<workday_years<First, Last>> read_workdays_csv(text_view csv) noexcept {
  if (csv.starts_with("\xEF\xBB\xBF")) csv = csv.part(3);
  const text_view titles = detail::take_until(csv, '\n');
  text_view heading = titles;
  int date_column = -1;
  int kind_column = -1;
  for (int column = 0; !heading.empty(); ++column) {
    const text_view name = detail::take_until(heading, ',');
    if (name == "date") date_column = column;
    if (name == "kind") kind_column = column;
  }
  if (date_column < 0 || kind_column < 0) return refusal{error::invalid_value, titles};

  detail::workday_builder<First, Last> builder;
  while (!csv.empty()) {
    text_view line = detail::take_until(csv, '\n');
    if (line.empty()) continue;
    text_view day_text = line.part(line.size());
    text_view kind = day_text;
    for (int column = 0; !line.empty(); ++column) {
      const text_view cell = detail::take_until(line, ',');
      if (column == date_column) day_text = cell;
      if (column == kind_column) kind = cell;
    }
    const outcome<date> day = parse<date>(day_text);
    if (!day) return refusal{error::invalid_date, day_text};
    const bool worked = kind == "makeup_workday";
    if (!worked && kind != "holiday") return refusal{error::unknown_value, kind};
    if (const maybe<error> refused = builder.state(*day, worked)) return refusal{*refused, day_text};
  }
  return builder.table();
}

/// The line of a text on which a part of it begins, counted from 1, such as `where` of a refusal; 0 if the part does
/// not lie in the text.
constexpr std::size_t line_of(text_view part, text_view whole) noexcept {
  std::size_t line = 1;
  for (const char* c = whole.begin(); c != part.begin(); ++c) {
    if (c == whole.end()) return 0;
    if (*c == '\n') ++line;
  }
  return line;
}

}  // namespace gongbao::inline v0

#endif
