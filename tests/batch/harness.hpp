// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_BATCH_HARNESS_HPP
#define GONGBAO_TESTS_BATCH_HARNESS_HPP

#include <cinttypes>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

#include <gongbao/batch/columns.hpp>
#include <gongbao/batch/lane_terms.hpp>

// What the tests of every benefit in columns share: dice, memory for columns, a digest of results.

namespace batch_tests {

using namespace gongbao;

/// The same numbers on every compiler: no distribution of the standard library, and no two draws in one expression.
class dice {
 public:
  explicit dice(std::uint64_t seed) : random_(seed) {}
  std::uint64_t bits() { return random_(); }
  std::int64_t upto(std::int64_t most) {
    return static_cast<std::int64_t>(random_() % (static_cast<std::uint64_t>(most) + 1));
  }
  bool one_in(std::int64_t n) { return upto(n - 1) == 0; }
  bool coin() { return (random_() & 1U) != 0; }
  template <enumerated E>
  E any() {
    return static_cast<E>(upto(count_of<E> - 1));
  }
  template <class T, std::size_t N>
  T among(const T (&all)[N]) {
    return all[upto(N - 1)];
  }
  /// Numbers of every length, up to `length` bits.
  std::int64_t of_any_length(int length) {
    const auto unused = static_cast<unsigned>(64 - upto(length));
    return unused == 64 ? 0 : static_cast<std::int64_t>(random_() >> unused);
  }

 private:
  std::mt19937_64 random_;
};

/// A hash over results, in the order of rows: nothing in it knows how many lanes there are.
class digest {
 public:
  void add(std::uint64_t x) {
    value_ = (value_ ^ x) * 0xff51afd7ed558ccdU;
    value_ ^= value_ >> 29U;
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0x9e3779b97f4a7c15U;
};

/// Memory for a column: it begins as many elements behind the start of a cache line as asked for, and a fence on
/// either side shows whether anything was written beyond it.
template <class T>
class stretch {
 public:
  void prepare(std::size_t rows, std::size_t offset) {
    rows_ = rows;
    all_.assign(rows + offset + 3 * line, fence);
    first_ = line;
    while (reinterpret_cast<std::uintptr_t>(&all_[first_]) % 64 != 0) ++first_;
    first_ += offset;
  }
  T* data() { return &all_[first_]; }
  T& operator[](std::size_t i) { return all_[first_ + i]; }
  const T& operator[](std::size_t i) const { return all_[first_ + i]; }
  std::size_t size() const { return rows_; }
  bool fences_stand() const {
    for (std::size_t i = 0; i < first_; ++i)
      if (all_[i] != fence) return false;
    for (std::size_t i = first_ + rows_; i < all_.size(); ++i)
      if (all_[i] != fence) return false;
    return true;
  }
  /// Nothing was written at all.
  bool untouched() const {
    for (std::size_t i = 0; i < rows_; ++i)
      if ((*this)[i] != fence) return false;
    return fences_stand();
  }

 private:
  static constexpr std::size_t line = 64 / sizeof(T);
  static constexpr T fence = static_cast<T>(0x5a5a5a5a5a5a5a5a);
  std::vector<T> all_;
  std::size_t first_ = 0;
  std::size_t rows_ = 0;
};

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif
#else
inline constexpr bool sanitized = false;
#endif

#if defined(__OPTIMIZE__)
inline constexpr bool optimised = !sanitized;
#else
inline constexpr bool optimised = false;
#endif

/// A number from the environment.
inline std::uint64_t setting(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

}  // namespace batch_tests

#endif
