// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_LINES_HPP
#define GONGBAO_CORE_LINES_HPP

#include <cstddef>

#include <gongbao/core/text_view.hpp>

// A text as the lines that people and their programs write. A line ends with LF, CR LF or a lone CR.

namespace gongbao::inline v0 {

/// The line of a text on which a part of it begins, counted from 1, such as `where` of a refusal; 0 if the part does
/// not lie in the text.
///
/// ```cpp
/// constexpr text_view whole = "one\r\ntwo";
/// static_assert(line_of(whole.part(5), whole) == 2);
/// ```
constexpr std::size_t line_of(text_view part, passing_text whole) noexcept {
  std::size_t line = 1;
  for (const char* c = whole.begin(); c != part.begin(); ++c) {
    if (c == whole.end()) return 0;
    if (*c == '\n' || (*c == '\r' && (c + 1 == whole.end() || c[1] != '\n'))) ++line;
  }
  return line;
}

namespace detail {

/// A text without the blanks around it.
constexpr text_view trimmed(text_view text) noexcept {
  while (text.starts_with(" ")) text = text.part(1);
  while (!text.empty() && text[text.size() - 1] == ' ') text = text.part(0, text.size() - 1);
  return text;
}

/// Takes a line off the front of a text, and blanks around it; it ends with LF, CR LF or a lone CR.
constexpr text_view take_line(text_view& rest) noexcept {
  std::size_t end = 0;
  while (end < rest.size() && rest[end] != '\n' && rest[end] != '\r') ++end;
  const text_view line = rest.part(0, end);
  rest = rest.part(end + (rest.part(end).starts_with("\r\n") ? 2 : 1));
  return trimmed(line);
}

/// A text without the mark of UTF-8 that some editors put in front.
constexpr text_view without_mark(text_view text) noexcept {
  return text.starts_with("\xEF\xBB\xBF") ? text.part(3) : text;
}

}  // namespace detail

}  // namespace gongbao::inline v0

#endif
