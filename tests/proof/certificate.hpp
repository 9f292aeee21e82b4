// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_PROOF_CERTIFICATE_HPP
#define GONGBAO_TESTS_PROOF_CERTIFICATE_HPP

#include <chrono>
#include <cstdint>
#include <string>
#include <thread>

// What the lines of a certificate are made of.

namespace proof {

/// 1234567 as 1,234,567.
inline std::string grouped(std::uint64_t n) {
  std::string s = std::to_string(n);
  for (std::size_t from_end = 3; from_end < s.size(); from_end += 4) s.insert(s.size() - from_end, 1, ',');
  return s;
}

/// Fen as yuan, the way rules read and write them: 1234.50.
inline std::string in_yuan(std::int64_t fen) {
  const auto size = static_cast<std::uint64_t>(fen < 0 ? -fen : fen);
  std::string s;
  if (fen < 0) s += '-';
  s += std::to_string(size / 100);
  s += '.';
  s += std::to_string(100 + size % 100).substr(1);
  return s;
}

/// The same for readers: 1,234.50.
inline std::string grouped_yuan(std::uint64_t fen) {
  std::string s = grouped(fen / 100);
  s += '.';
  s += std::to_string(100 + fen % 100).substr(1);
  return s;
}

class stopwatch {
 public:
  double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

inline unsigned threads() {
  const unsigned n = std::thread::hardware_concurrency();
  return n == 0 ? 1 : n;
}

}  // namespace proof

#endif
