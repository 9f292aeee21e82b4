// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_SHA256_HPP
#define GONGBAO_EXAMPLES_SHA256_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace outside {

/// SHA-256 (FIPS 180-4) of bytes that come piece by piece, as `sha256sum` says it.
class sha256 {
 public:
  sha256& add(std::string_view bytes) noexcept {
    size_ += bytes.size();
    while (!bytes.empty()) {
      const std::size_t taken = bytes.copy(block_.data() + filled_, block_.size() - filled_);
      bytes.remove_prefix(taken);
      filled_ += taken;
      if (filled_ == block_.size()) take_block();
    }
    return *this;
  }

  /// 64 hexadecimal digits. What was added stays; more may follow.
  std::string hex() const {
    sha256 end = *this;
    end.pad();
    std::string digits;
    for (const std::uint32_t word : end.state_)
      for (int shift = 28; shift >= 0; shift -= 4) digits += "0123456789abcdef"[word >> shift & 15U];
    return digits;
  }

 private:
  void pad() noexcept {
    const std::uint64_t bits = size_ * 8;
    add(std::string_view("\x80", 1));
    while (filled_ != block_.size() - 8) add(std::string_view("", 1));
    for (int shift = 56; shift >= 0; shift -= 8) {
      const char byte = static_cast<char>(static_cast<unsigned char>(bits >> shift & 0xFFU));
      add(std::string_view(&byte, 1));
    }
  }

  std::uint32_t byte(std::size_t i) const noexcept { return static_cast<unsigned char>(block_[i]); }

  void take_block() noexcept {
    // The fraction of the cube roots of the first 64 primes.
    static constexpr std::uint32_t constants[64] = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
    std::uint32_t w[64];
    for (std::size_t i = 0; i < 16; ++i)
      w[i] = byte(4 * i) << 24U | byte(4 * i + 1) << 16U | byte(4 * i + 2) << 8U | byte(4 * i + 3);
    for (std::size_t i = 16; i < 64; ++i) {
      const std::uint32_t a = w[i - 15];
      const std::uint32_t b = w[i - 2];
      w[i] = w[i - 16] + w[i - 7] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ a >> 3U) +
             (std::rotr(b, 17) ^ std::rotr(b, 19) ^ b >> 10U);
    }
    std::array<std::uint32_t, 8> s = state_;
    auto& [a, b, c, d, e, f, g, h] = s;
    for (std::size_t i = 0; i < 64; ++i) {
      const std::uint32_t t =
          h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + w[i];
      const std::uint32_t u = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      s = {t + u, a, b, c, d + t, e, f, g};
    }
    for (std::size_t i = 0; i < 8; ++i) state_[i] += s[i];
    filled_ = 0;
  }

  std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<char, 64> block_{};
  std::size_t filled_ = 0;
  std::uint64_t size_ = 0;
};

inline std::string sha256_of(std::string_view bytes) { return sha256().add(bytes).hex(); }

}  // namespace outside

#endif
