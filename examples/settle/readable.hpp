// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_READABLE_HPP
#define SETTLE_READABLE_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <gongbao/core/text.hpp>

// Bytes from a file that may be broken or hostile, made fit to be read.

namespace settling {

/// The text with U+FFFD in place of every NUL and of every byte that is not UTF-8.
inline std::string repaired(std::string_view bytes) {
  std::string text;
  for (std::size_t i = 0; i < bytes.size();) {
    std::size_t size = 1;
    while (size < 4 && !gongbao::is_utf8(bytes.substr(i, size))) ++size;
    const std::string_view one = bytes.substr(i, size);
    const bool is_text = gongbao::is_utf8(one) && one != std::string_view("\0", 1);
    text += is_text ? one : std::string_view("\xEF\xBF\xBD");
    i += is_text ? size : 1;
  }
  return text;
}

/// A short text for one line of a terminal: repaired, without control characters, and cut if it is long.
inline std::string printable(std::string_view bytes) {
  constexpr std::size_t longest = 60;
  std::string text = repaired(bytes.substr(0, longest + 4));
  for (char& c : text)
    if ((c >= 0 && c < ' ') || c == '\x7F') c = '?';
  if (text.size() <= longest) return text;
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;  // not inside a character
  return text.substr(0, end) + "...";
}

}  // namespace settling

#endif
