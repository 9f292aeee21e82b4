// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_ORACLE_CASES_HPP
#define GONGBAO_TESTS_ORACLE_CASES_HPP

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "oracle.hpp"

// Cases to hold two opinions against each other: drawn at random from what a rule declares of its inputs, near the
// edges its aims name, and now and then spoilt; and made small again where the two differ.

namespace oracle {

/// The same numbers on every machine (splitmix64).
class dice {
 public:
  explicit dice(std::uint64_t seed) : state_{seed} {}
  std::uint64_t roll() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }
  long long below(long long n) { return static_cast<long long>(roll() % static_cast<std::uint64_t>(n)); }
  long long between(long long first, long long last) { return first + below(last - first + 1); }
  bool chance(int percent) { return below(100) < percent; }
  template <class List>
  const auto& one_of(const List& list) {
    return *(list.begin() + below(static_cast<long long>(list.size())));
  }

 private:
  std::uint64_t state_;
};

/// Case number `number` of a rule; the same for the same seed.
std::vector<pair> draw(const rule& r, std::uint64_t seed, std::uint64_t number);

/// A smallest case that `fails` like the given one: no input can be left out, no value be made simpler.
std::vector<pair> shrunk(const rule& r, std::vector<pair> inputs,
                         const std::function<bool(const std::vector<pair>&)>& fails);

}  // namespace oracle

#endif
