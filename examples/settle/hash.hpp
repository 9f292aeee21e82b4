// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_HASH_HPP
#define SETTLE_HASH_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <exception>
#include <random>
#include <string_view>

#include "eight_bytes.hpp"

namespace settling {

namespace detail {

/// Numbers drawn anew in each process: who writes a file does not know them, so no file is written whose texts fall
/// on one hash. No result depends on them.
struct hash_keys {
  std::uint64_t first = 0x9E37'79B9'7F4A'7C15;
  std::uint64_t second = 0xC2B2'AE3D'27D4'EB4F;

  hash_keys() noexcept {
#if !defined(FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION)  // a fuzzer has to meet the same again
    for (std::uint64_t* const key : {&first, &second}) *key ^= drawn();
#endif
  }

 private:
  static std::uint64_t drawn() noexcept {
    try {
      std::random_device device;
      const std::uint64_t high = device();
      return high << 32U ^ device();
    } catch (const std::exception&) {
      return static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
    }
  }
};
inline const hash_keys keys;

__extension__ using wide_product = unsigned __int128;

/// Both halves of a product in one.
inline std::uint64_t folded_product(std::uint64_t a, std::uint64_t b) noexcept {
  const wide_product product = static_cast<wide_product>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

inline std::uint64_t load_four(const char* from) noexcept {
  std::uint32_t bytes{};
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes;
}

}  // namespace detail

/// Spreads a text over 64 bits, and what came before it too if that is given.
inline std::uint64_t hash_of(std::string_view t, std::uint64_t before = 0) noexcept {
  const detail::hash_keys& keys = detail::keys;
  const char* p = t.data();
  std::size_t size = t.size();
  std::uint64_t hash = before ^ keys.second;
  const auto mix = [&](std::uint64_t a, std::uint64_t b) { hash = detail::folded_product(a ^ keys.first, b ^ hash); };
  for (; size > 16; p += 16, size -= 16) mix(load_eight(p), load_eight(p + 8));
  if (size >= 8) {
    mix(load_eight(p), load_eight(p + size - 8));  // some of these twice
  } else if (size >= 4) {
    mix(detail::load_four(p), detail::load_four(p + size - 4));
  } else {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < size; ++i) bytes = bytes << 8U | static_cast<unsigned char>(p[i]);
    mix(bytes, 0);
  }
  return detail::folded_product(hash ^ keys.first, t.size() ^ keys.second);
}

}  // namespace settling

#endif
