// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_PROOF_DIGEST_HPP
#define GONGBAO_TESTS_PROOF_DIGEST_HPP

#include <cstdint>

namespace proof {

/// The same number from the same numbers and texts on every compiler and machine: FNV-1a over bytes, lowest first.
class digest {
 public:
  constexpr void add_byte(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001b3U; }
  constexpr void add(std::int64_t x) {
    const auto bits = static_cast<std::uint64_t>(x);
    for (unsigned byte = 0; byte < 64; byte += 8) add_byte(static_cast<unsigned char>(bits >> byte & 0xffU));
  }
  /// Characters with begin() and end().
  constexpr void add_text(const auto& text) {
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
  }
  constexpr std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325U;
};

}  // namespace proof

#endif
