// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_EIGHT_BYTES_HPP
#define SETTLE_EIGHT_BYTES_HPP

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

// Eight bytes at a time: texts are looked through in whole words, on any machine.

namespace settling {

using eight_bytes = std::uint64_t;

/// The first byte is the lowest one.
inline eight_bytes load_eight(const char* from) noexcept {
  eight_bytes bytes{};
  std::memcpy(&bytes, from, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) {
    eight_bytes turned = 0;
    for (int i = 0; i < 8; ++i, bytes >>= 8) turned = turned << 8 | (bytes & 0xFFU);
    bytes = turned;
  }
  return bytes;
}

/// Copies a text, most of which are short, and returns its end there.
inline char* copy(std::string_view text, char* to) noexcept {
  const char* const from = text.data();
  const std::size_t size = text.size();
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) std::memcpy(to + i, from + i, 8);
    std::memcpy(to + size - 8, from + size - 8, 8);  // some of these twice
  } else if (size >= 4) {
    std::memcpy(to, from, 4);
    std::memcpy(to + size - 4, from + size - 4, 4);
  } else {
    for (std::size_t i = 0; i < size; ++i) to[i] = from[i];
  }
  return to + size;
}

/// The top bit of every byte.
inline constexpr eight_bytes top_bits = 0x8080'8080'8080'8080;

/// Marks, by its top bit, each byte that is no more than a comma. All that means something in CSV is (NUL, LF, CR, the
/// quote, the comma), and little that stands in names, amounts and dates.
constexpr eight_bytes up_to_comma(eight_bytes bytes) noexcept {
  constexpr eight_bytes ones = 0x0101'0101'0101'0101;
  const eight_bytes beyond = (bytes | top_bits) - ones * (',' + 1);  // no byte borrows from the next
  return ~(beyond | bytes) & top_bits;
}

/// False if no byte of a text is.
inline bool may_hold_up_to_comma(std::string_view text) noexcept {
  const char* const from = text.data();
  const std::size_t size = text.size();
  if (size < 8) return std::any_of(text.begin(), text.end(), [](char c) { return c >= 0 && c <= ','; });
  eight_bytes marks = up_to_comma(load_eight(from + size - 8));
  for (std::size_t i = 0; i + 8 < size; i += 8) marks |= up_to_comma(load_eight(from + i));
  return marks != 0;
}

/// The index of the first byte that is marked; there must be one.
constexpr std::size_t first_marked(eight_bytes marks) noexcept {
  return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
}
constexpr eight_bytes without_first(eight_bytes marks) noexcept { return marks & (marks - 1); }

}  // namespace settling

#endif
