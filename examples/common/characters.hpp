// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_COMMON_CHARACTERS_HPP
#define GONGBAO_EXAMPLES_COMMON_CHARACTERS_HPP

#include <cstddef>

// Which characters are not seen: the blank, the controlling and the invisible ones of Unicode.

namespace outside {

namespace detail {

struct character_range {
  char32_t first, last;
};

template <std::size_t N>
constexpr bool is_in(const character_range (&ranges)[N], char32_t c) noexcept {
  for (const character_range& r : ranges)
    if (c <= r.last) return c >= r.first;
  return false;
}

}  // namespace detail

/// White_Space of Unicode that is no control, and the blank pattern of Braille.
constexpr bool is_blank(char32_t c) noexcept {
  constexpr detail::character_range blanks[] = {{0x20, 0x20},     {0xA0, 0xA0},     {0x1680, 0x1680},
                                                {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F},
                                                {0x205F, 0x205F}, {0x2800, 0x2800}, {0x3000, 0x3000}};
  return detail::is_in(blanks, c);
}

/// Controls (C0, DEL, C1), tabs and line ends of every kind among them.
constexpr bool is_control(char32_t c) noexcept {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

/// What shows nothing of its own: Default_Ignorable_Code_Point of Unicode, the other invisible format characters, and
/// noncharacters.
constexpr bool is_invisible(char32_t c) noexcept {
  constexpr detail::character_range invisible[] = {
      {0xAD, 0xAD},       {0x34F, 0x34F},     {0x61C, 0x61C},     {0x115F, 0x1160},   {0x17B4, 0x17B5},
      {0x180B, 0x180F},   {0x200B, 0x200F},   {0x202A, 0x202E},   {0x2060, 0x206F},   {0x3164, 0x3164},
      {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB},   {0xFFFE, 0xFFFF},
      {0x13430, 0x1343F}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
  };
  return detail::is_in(invisible, c) || (c & 0xFFFEU) == 0xFFFE;
}

/// A blank, a tab or a line end: what may stand between words.
constexpr bool is_space(char32_t c) noexcept { return is_blank(c) || (c >= 0x09 && c <= 0x0D) || c == 0x85; }

/// What is not seen and stands between no words.
constexpr bool shows_nothing(char32_t c) noexcept { return !is_space(c) && (is_control(c) || is_invisible(c)); }

}  // namespace outside

#endif
