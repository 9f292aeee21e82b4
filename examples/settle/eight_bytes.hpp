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

/// On every machine the first byte is the lowest one.
constexpr eight_bytes lowest_first(eight_bytes native) noexcept {
  if constexpr (std::endian::native != std::endian::big) return native;
  eight_bytes turned = 0;
  for (int i = 0; i < 8; ++i, native >>= 8U) turned = turned << 8U | (native & 0xFFU);
  return turned;
}
inline eight_bytes load_eight(const char* from) noexcept {
  eight_bytes bytes{};
  std::memcpy(&bytes, from, sizeof bytes);
  return lowest_first(bytes);
}
/// Fewer than eight bytes, with another behind them up to eight. If there are eight before their end, those are loaded
/// at once.
inline eight_bytes load_short(std::string_view text, bool has_eight_before_its_end, char behind) noexcept {
  const std::size_t size = text.size();
  const auto bits = static_cast<unsigned>(8 * size);
  const eight_bytes filling = 0x0101'0101'0101'0101U * static_cast<unsigned char>(behind);
  if (has_eight_before_its_end) return load_eight(text.data() + size - 8) >> (64U - bits) | filling << bits;
  eight_bytes bytes = 0;
  for (std::size_t i = size; i != 0; --i) bytes = bytes << 8U | static_cast<unsigned char>(text[i - 1]);
  return bytes | filling << bits;
}
inline void store_eight(char* to, eight_bytes bytes) noexcept {
  bytes = lowest_first(bytes);
  std::memcpy(to, &bytes, sizeof bytes);
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

/// Eight bytes that are all alike.
constexpr eight_bytes eight_of(char c) noexcept { return 0x0101'0101'0101'0101U * static_cast<unsigned char>(c); }

/// Marks, by its top bit, each byte of ASCII that is no more than one of them.
constexpr eight_bytes up_to(eight_bytes bytes, char most) noexcept {
  const eight_bytes beyond = (bytes | top_bits) - eight_of(static_cast<char>(most + 1));  // no byte borrows
  return ~(beyond | bytes) & top_bits;
}
/// All that means something in CSV is (NUL, LF, CR, the quote, the comma), and little that stands in names, amounts and
/// dates.
constexpr eight_bytes up_to_comma(eight_bytes bytes) noexcept { return up_to(bytes, ','); }

/// Marks each byte that is this one.
constexpr eight_bytes equal_to(eight_bytes bytes, char c) noexcept {
  const eight_bytes differing = bytes ^ eight_of(c);
  return ~(((differing & ~top_bits) + ~top_bits) | differing) & top_bits;
}

/// Marks the small letters of ASCII.
constexpr eight_bytes small_letters(eight_bytes bytes) noexcept { return up_to(bytes, 'z') & ~up_to(bytes, 'a' - 1); }

/// False if no byte of a text is.
inline bool may_hold_up_to_comma(std::string_view text) noexcept {
  const char* const from = text.data();
  const std::size_t size = text.size();
  if (size < 8) return std::any_of(text.begin(), text.end(), [](char c) { return c >= 0 && c <= ','; });
  eight_bytes marks = up_to_comma(load_eight(from + size - 8));
  for (std::size_t i = 0; i + 8 < size; i += 8) marks |= up_to_comma(load_eight(from + i));
  return marks != 0;
}

/// One bit for each of 64 bytes, the lowest for the first.
using marks_of_64 = std::uint64_t;

/// Which of 64 bytes are no more than a comma, and which are beyond ASCII.
struct marked_bytes {
  marks_of_64 up_to_comma = 0;
  marks_of_64 wide = 0;
};

/// The top bits of eight bytes, side by side.
constexpr std::uint64_t gathered(eight_bytes top_bits_only) noexcept {
  return (top_bits_only >> 7U) * 0x0102'0408'1020'4080U >> 56U;
}

inline marked_bytes mark(const char* from) noexcept {
  marked_bytes marks;
  for (unsigned i = 0; i < 64; i += 8) {
    const eight_bytes bytes = load_eight(from + i);
    marks.up_to_comma |= gathered(up_to_comma(bytes)) << i;
    marks.wide |= gathered(bytes & top_bits) << i;
  }
  return marks;
}

/// Eight decimal digits of a number that has no more, each in a byte of its own: the first one is the highest.
constexpr eight_bytes eight_digits(std::uint64_t n) noexcept {
  const std::uint64_t fours = n / 10'000 | n % 10'000 << 32U;  // two numbers of four digits, then four of two
  const std::uint64_t hundreds = (fours * 5'243 >> 19U) & 0x0000'007F'0000'007FU;
  const std::uint64_t twos = hundreds | (fours - 100 * hundreds) << 16U;
  const std::uint64_t tens = (twos * 103 >> 10U) & 0x000F'000F'000F'000FU;
  return tens | (twos - 10 * tens) << 8U;
}

}  // namespace settling

#endif
