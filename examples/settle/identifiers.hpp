// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_IDENTIFIERS_HPP
#define SETTLE_IDENTIFIERS_HPP

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "../common/told.hpp"
#include "eight_bytes.hpp"
#include "folding.hpp"
#include "hash.hpp"
#include "packed_texts.hpp"
#include "readable.hpp"

// What an identifier is: the text by which a claim, a person, an institution or a county is known. Decided here for all
// of them. Identifiers are told apart byte by byte; what cannot be one is refused, and those that the eye cannot tell
// apart are found.

namespace settling {

namespace detail {

/// True if a text is of ASCII that `doubts` does not mark, and of Chinese characters (the two old blocks), with which
/// there is never anything to do here. `doubts` marks bytes by their top bits.
template <class Doubts>
bool is_plain(std::string_view text, Doubts&& doubts) noexcept {
  const char* p = text.data();
  const char* const end = p + text.size();
  while (p != end) {
    const eight_bytes bytes =
        end - p >= 8 ? load_eight(p) : load_short({p, static_cast<std::size_t>(end - p)}, text.size() >= 8, '0');
    const eight_bytes found = doubts(bytes) | (bytes & top_bits);
    if (found == 0) {
      p += std::min<std::ptrdiff_t>(8, end - p);
      continue;
    }
    p += std::countr_zero(found) / 8;
    if (end - p < 3 || static_cast<signed char>(*p) >= 0) return false;
    const auto byte = [&](int i) { return static_cast<unsigned>(static_cast<unsigned char>(p[i])); };
    if (byte(0) >> 4U != 0xE) return false;
    const unsigned c = (byte(0) & 0xFU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    if (!((c >= 0x3400 && c < 0x4DC0) || (c >= 0x4E00 && c < 0xA000))) return false;
    p += 3;
  }
  return true;
}

/// True of nearly all identifiers: nothing in it that could keep it from being one.
inline bool is_plain_identifier(std::string_view text) noexcept {
  return !text.empty() && text[0] != '=' && is_plain(text, [](eight_bytes bytes) {
    return up_to_comma(bytes) | equal_to(bytes, '.') | equal_to(bytes, '\x7F');
  });
}

/// `U+00A0`
inline std::string code_of(char32_t c) {
  char text[16];
  static_cast<void>(std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(c)));
  return text;
}

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// The form in which spreadsheets and programs show a long number, 2.10702E+17: with a sign of plus, or with a point
/// or comma before the E. An identifier such as 1E5 or 2E-07 is none.
inline bool is_scientific(std::string_view text) noexcept {
  const auto skip_digits = [&] {
    const std::size_t count =
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
    text.remove_prefix(count);
    return count;
  };
  const auto skip = [&](std::string_view one_of) {
    const bool found = !text.empty() && one_of.find(text.front()) != one_of.npos;
    const char c = found ? text.front() : '\0';
    if (found) text.remove_prefix(1);
    return c;
  };
  skip("+-");
  std::size_t digits = skip_digits();
  const bool has_fraction = skip(".,") != '\0';
  digits += skip_digits();
  if (digits == 0 || skip("eE") == '\0') return false;
  const char sign = skip("+-");
  return skip_digits() != 0 && text.empty() && (has_fraction || sign == '+');
}

/// An apostrophe of any keyboard, which spreadsheets have before a text; typographic ones may also open a quotation.
inline std::size_t size_of_apostrophe(std::string_view text) noexcept {
  constexpr std::string_view left = "\u2018", right = "\u2019", wide = "\uFF07";
  if (text.starts_with('\'')) return 1;
  if (text.starts_with(wide)) return wide.size();
  if (!text.starts_with(left) && !text.starts_with(right)) return 0;
  return text.find(right, right.size()) == text.npos ? right.size() : 0;
}

/// What a spreadsheet shows where it has no value, or no room for it.
inline bool is_spreadsheet_error(std::string_view text) noexcept {
  return text.starts_with('#') && (text.find_first_not_of('#') == text.npos || text == "#N/A" || text == "#NAME?" ||
                                   (text.size() > 2 && text.back() == '!'));
}

}  // namespace detail

/// Why a text in UTF-8 cannot be an identifier, with how to mend it; empty if it can be one.
inline std::string why_no_identifier(std::string_view text, gongbao::language in = gongbao::language::en) {
  using outside::told;
  if (detail::is_plain_identifier(text)) return {};
  std::string why;
  char32_t first = 0;
  char32_t last = 0;
  for_each_character(text, [&](char32_t c) {
    if (first == 0) first = c;
    last = c;
    if (!why.empty()) return;
    if (is_control(c))
      why = told({"there is a control character in it, {1}: take it out", "含有控制字符{1}：应删去"}, in,
                 detail::code_of(c));
    else if (is_invisible(c))
      why = told({"there is an invisible character in it, {1}: take it out", "含有不可见字符{1}：应删去"}, in,
                 detail::code_of(c));
    else if (c == 0xFFFD)
      why = told({"a character of it was lost, U+FFFD: take it from where it is whole",
                  "有字符已丢失（U+FFFD）：应从完整的来源重新取得"},
                 in);
  });
  if (is_blank(first))
    return told({"it begins with a blank, {1}: take it out", "开头有空白{1}：应删去"}, in, detail::code_of(first));
  if (is_blank(last))
    return told({"it ends with a blank, {1}: take it out", "末尾有空白{1}：应删去"}, in, detail::code_of(last));
  if (!why.empty()) return why;
  if (detail::size_of_apostrophe(text) != 0)
    return told({"it begins with an apostrophe: take it out", "开头有撇号：应删去"}, in);
  if (text.starts_with("=\""))
    return told({"it is a formula: write the text alone, without = and quotes", "是公式：只写文字，不带等号和引号"},
                in);
  if (detail::is_spreadsheet_error(text))
    return told(
        {"it is what a spreadsheet shows instead of a value: look up the value", "是电子表格无法显示的值：应查明原值"},
        in);
  if (detail::is_scientific(folded(text, fold_width | fold_composition)))
    return told({"{1} is a number that a spreadsheet has cut, and two of them may be one now: take it from its source, "
                 "into a column formatted as text",
                 "{1}是被电子表格截短的号码，不同的号码可能已变成同一个：应从来源重新导出，该列设为文本格式"},
                in, printable(text));
  return {};
}

/// The identifier that is left when everything is taken out that keeps a text from being one; empty if there is none.
inline std::string mended_identifier(std::string_view text) {
  std::string mended;
  std::string blanks;  // that are in it only if more follows
  for_each_character(text, [&](char32_t c) {
    if (is_control(c) || is_invisible(c)) return;
    if (is_blank(c)) {
      if (!mended.empty()) append_character(blanks, c);
      return;
    }
    mended += blanks;
    blanks.clear();
    append_character(mended, c);
  });
  mended.erase(0, detail::size_of_apostrophe(mended));
  return why_no_identifier(mended).empty() ? mended : std::string();
}

namespace detail {

/// True if a text is what folding it would give, as nearly all identifiers are. Of a few it does not know.
inline bool is_folded(std::string_view text) noexcept {
  return is_plain(text, [](eight_bytes bytes) { return up_to(bytes, ' ') | small_letters(bytes); });
}

/// A text that is found by what the eye sees of it: with those that it does not tell apart.
struct folded_text {
  std::string_view text;
  std::uint64_t hash = 0;

  explicit(false) folded_text(std::string_view t) : text{t}, hash{is_folded(t) ? hash_of(t) : hash_of(folded(t))} {}
};

}  // namespace detail

/// In what two identifiers differ that are one when folded: `case`, `width and blanks`.
inline std::string difference_between(std::string_view a, std::string_view b,
                                      gongbao::language in = gongbao::language::en) {
  constexpr struct {
    fold_step step;
    gongbao::text name;
  } steps[] = {{fold_case, {"case", "大小写"}},
               {fold_width, {"width", "全半角"}},
               {fold_blanks, {"blanks", "空白"}},
               {fold_composition, {"composition", "字符组合方式"}}};
  std::string text;
  for (const auto& [step, name] : steps)
    if (folded(a, fold_all & ~step) != folded(b, fold_all & ~step))
      (text += text.empty() ? "" : outside::told({" and ", "、"}, in)) += std::string_view(name.in(in));
  return text;
}

/// Finds the identifiers of one column that the eye does not tell from another. Of those that are as folding leaves
/// them nothing is kept here: they are found where the identifiers themselves are.
///
/// Memory: packed_texts with 4 bytes for the line, and an entry only for each kind of which one is not as folding
/// leaves it.
class look_alikes {
 public:
  /// Another identifier that the eye does not tell from one.
  struct twin {
    std::size_t line;
    std::string text;
  };

  /// Adds an identifier, and tells the other one when the second of their kind is met. `line_of(text)` is the line of
  /// an identifier that was added before, if it was.
  template <class LineOf>
  std::optional<twin> add(std::string_view id, std::size_t line, LineOf&& line_of) {
    const bool is_surely_folded = detail::is_folded(id);
    if (is_surely_folded && kinds_.size() == 0) return {};
    const detail::folded_text key = id;
    const auto is_alike = [&](std::string_view text) { return text == id || folded(text) == folded(id); };
    if (const auto found = kinds_.find(key, is_alike)) {
      mention first = kinds_.payload(*found);
      if (first.has_twin != 0 || kinds_.text(*found) == id) return {};
      first.has_twin = 1;
      kinds_.set_payload(*found, first);
      return twin{first.line, std::string(kinds_.text(*found))};
    }
    if (is_surely_folded) return {};
    std::string kind = folded(id);
    if (kind == id) return {};
    const std::optional<std::size_t> before = line_of(std::string_view(kind));
    constexpr std::uint32_t last_line = 0x7FFF'FFFF;
    kinds_.add(key, {static_cast<std::uint32_t>(std::min<std::size_t>(line, last_line)) & last_line, before ? 1U : 0U});
    return before ? std::optional(twin{*before, std::move(kind)}) : std::nullopt;
  }

 private:
  struct mention {
    std::uint32_t line : 31;
    std::uint32_t has_twin : 1;
  };

  packed_texts<mention, detail::folded_text> kinds_;
};

/// The identifiers of one column so far, each with the line in which it first stood.
///
/// Memory: packed_texts with 4 bytes for the line.
class identifiers {
 public:
  std::optional<std::size_t> line_of(const hashed_text& id) const noexcept {
    const auto found = seen_.find(id);
    return found ? std::optional<std::size_t>(seen_.payload(*found)) : std::nullopt;
  }
  /// Adds one that is not there yet.
  void add(const hashed_text& id, std::size_t line) {
    seen_.add(id, static_cast<std::uint32_t>(std::min<std::size_t>(line, std::numeric_limits<std::uint32_t>::max())));
  }

  /// The text of one that is there, for as long as this lives.
  std::string_view kept(const hashed_text& id) const noexcept { return seen_.text(*seen_.find(id)); }

  /// Hands each one and its line to `visit`, in the order in which they were added.
  template <class Visit>
  void for_each(Visit&& visit) const {
    seen_.for_each(visit);
  }

  /// They are going to be looked for: see packed_texts.
  void announce(const hashed_text& id) const noexcept { seen_.announce(id); }

 private:
  packed_texts<std::uint32_t> seen_;
};

/// True if a text is a number of 16 digits or more.
inline bool is_long_number(std::string_view text) noexcept {
  return text.size() >= 16 && std::all_of(text.begin(), text.end(), detail::is_digit);
}

/// GB 11643-1999: the check character that a resident identity number should have, if a text has its form (17 digits
/// and 0 to 9 or X) and another one stands there.
inline std::optional<char> missed_check_character(std::string_view text) noexcept {
  constexpr std::string_view characters = "10X98765432";
  constexpr unsigned weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  if (text.size() != 18 || !std::all_of(text.begin(), text.end() - 1, detail::is_digit)) return {};
  const char last = text[17] == 'x' ? 'X' : text[17];
  if (last != 'X' && !detail::is_digit(last)) return {};
  unsigned sum = 0;
  for (std::size_t i = 0; i < 17; ++i) sum += weights[i] * static_cast<unsigned>(text[i] - '0');
  const char expected = characters[sum % 11];
  return last == expected ? std::nullopt : std::optional(expected);
}

}  // namespace settling

#endif
