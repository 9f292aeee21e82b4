// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_CSV_HPP
#define GONGBAO_INTEROP_CSV_HPP

#include <cstddef>

#include <gongbao/core/lines.hpp>

namespace gongbao::inline v0::detail {

/// A cell of CSV.
struct csv_cell {
  text_view text;
  bool ends_row;
  bool well_formed = true;
  bool quoted = false;
};

/// Takes a cell off the front of CSV: blanks around it are no part of it, in quotes it may hold all characters (a
/// quote is written twice, and stays so). A row ends with LF, CR LF or a lone CR outside quotes.
constexpr csv_cell take_cell(text_view& rest) noexcept {
  while (rest.starts_with(" ")) rest = rest.part(1);
  std::size_t end = 0;
  const bool quoted = rest.starts_with("\"");
  if (quoted) {
    for (end = rest.find('"', 1); rest.part(end).starts_with("\"\""); end = rest.find('"', end + 2)) continue;
    if (end == rest.size()) return {take_line(rest), true, false};  // never closed
    ++end;
  }
  const std::size_t closed = end;
  while (end < rest.size() && rest[end] != ',' && rest[end] != '\n' && rest[end] != '\r') ++end;
  const text_view text = rest.part(0, end);
  const bool ends_row = !rest.part(end).starts_with(",");
  const bool well_formed = !quoted || trimmed(rest.part(closed, end - closed)).empty();
  rest = rest.part(end + (rest.part(end).starts_with("\r\n") ? 2 : 1));
  if (quoted && well_formed) return {text.part(1, closed - 2), ends_row, true, true};
  return {trimmed(text), ends_row, well_formed};
}

}  // namespace gongbao::inline v0::detail

#endif
