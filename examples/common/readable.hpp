// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_COMMON_READABLE_HPP
#define GONGBAO_EXAMPLES_COMMON_READABLE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/core/text.hpp>

#include "characters.hpp"

// Bytes from outside that may be broken or hostile, made fit to be read, and texts that may be meant for another.

namespace outside {

/// The first character of bytes that are not empty. What is not UTF-8 is one byte, and no text.
struct character {
  char32_t code = 0xFFFD;
  std::size_t size = 1;
  bool is_text = false;
};

inline character first_character(std::string_view bytes) noexcept {
  character c;
  while (c.size < 4 && c.size < bytes.size() && !gongbao::is_utf8(bytes.substr(0, c.size))) ++c.size;
  c.is_text = gongbao::is_utf8(bytes.substr(0, c.size));
  if (!c.is_text) return {};
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  constexpr unsigned lead_bits[] = {0x7F, 0x1F, 0x0F, 0x07};
  c.code = byte(0) & lead_bits[c.size - 1];
  for (std::size_t i = 1; i < c.size; ++i) c.code = c.code << 6U | (byte(i) & 0x3FU);
  return c;
}

/// Calls `visit(character, its bytes)` for each character.
template <class Visit>
void for_each_character(std::string_view bytes, Visit&& visit) {
  while (!bytes.empty()) {
    const character c = first_character(bytes);
    visit(c, bytes.substr(0, c.size));
    bytes.remove_prefix(c.size);
  }
}

/// The ASCII character that a full-width one stands for; every other as it is.
constexpr char32_t narrow(char32_t c) noexcept { return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c; }

/// The text with U+FFFD in place of every NUL and of every byte that is not UTF-8.
inline std::string repaired(std::string_view bytes) {
  std::string text;
  for_each_character(bytes, [&](const character& c, std::string_view itself) {
    text += c.is_text && c.code != 0 ? itself : std::string_view("\xEF\xBF\xBD");
  });
  return text;
}

/// A short text for one line of a terminal: repaired, with what would not be seen named (`<U+200B>`), and cut if it is
/// long.
inline std::string printable(std::string_view bytes) {
  constexpr std::size_t longest = 60;
  std::string text;
  bool is_cut = false;
  for_each_character(bytes.substr(0, longest + 4), [&](const character& c, std::string_view itself) {
    std::string piece(c.is_text ? itself : std::string_view("\xEF\xBF\xBD"));
    if (c.is_text && c.code != ' ' && (is_space(c.code) || shows_nothing(c.code))) {
      char name[16];
      static_cast<void>(std::snprintf(name, sizeof name, "<U+%04X>", static_cast<unsigned>(c.code)));
      piece = name;
    }
    is_cut = is_cut || text.size() + piece.size() > longest;
    if (!is_cut) text += piece;
  });
  return is_cut ? text + "..." : text;
}

/// The same between quotes, so that blanks at its ends are seen.
inline std::string in_quotes(std::string_view bytes) { return '"' + printable(bytes) + '"'; }

/// What is left of a text when case, width, invisible characters and what separates words (blanks, underscores,
/// hyphens) do not count; or the same with an underscore for each of the last.
inline std::string folded(std::string_view text, bool with_separators = false) {
  std::string all;
  for_each_character(text, [&](const character& c, std::string_view itself) {
    const char32_t code = narrow(c.code);
    if (shows_nothing(code)) return;
    if (is_space(code) || code == '_' || code == '-' || (code >= 0x2010 && code <= 0x2015)) {
      if (with_separators) all += '_';
    } else if (code >= 0x80) {
      all += itself;
    } else {
      all += static_cast<char>(code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code);
    }
  });
  return all;
}

/// How many letters have to be put in, left out, replaced or swapped with their neighbour to make one text of another;
/// `enough` if it is that or more.
inline std::size_t letters_between(std::string_view a, std::string_view b, std::size_t enough) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) >= enough) return enough;
  std::vector<std::size_t> before_last;
  std::vector<std::size_t> last(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::vector<std::size_t> row(b.size() + 1, i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = std::exchange(last, std::move(row));
  }
  return std::min(last.back(), enough);
}

/// By how many slips a text that is no name may be meant for one: none if only case, width, blanks and separators
/// differ, two letters at most; `no_slip` if it is another text. Of a name of four letters two are half, so there the
/// first one has to be right.
inline constexpr std::size_t no_slip = 3;
inline std::size_t slips_between(std::string_view text, std::string_view name) {
  if (folded(text) == folded(name)) return 0;
  const std::string one = folded(text, true);
  const std::string other = folded(name, true);
  const std::size_t apart = letters_between(one, other, no_slip);
  return apart == 2 && other.size() <= 4 && one[0] != other[0] ? no_slip : apart;
}

}  // namespace outside

#endif
