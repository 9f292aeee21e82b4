// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_PROOF_BY_NAME_HPP
#define GONGBAO_TESTS_PROOF_BY_NAME_HPP

#include <gongbao/interop/string.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "../../examples/calc/rules_of_cities.hpp"
#include "certificate.hpp"

// Rules called by name, and what a proof says of them.

namespace proof {

using calc::find_rule;

/// `a=1;b=2` as pairs into the text, which has to outlive them.
inline std::vector<gongbao::flat::pair> pairs_of(std::string_view text) {
  std::vector<gongbao::flat::pair> pairs;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(';'), text.size());
    const std::string_view part = text.substr(0, end);
    const std::size_t equals = std::min(part.find('='), part.size() - 1);
    pairs.push_back({part.substr(0, equals), part.substr(equals + 1)});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return pairs;
}

/// Counts what fell and says so on standard error; only the first few in words.
class findings {
 public:
  void expect(bool holds, const auto&... what) {
    ++checked_;
    if (holds) return;
    if (++fallen_ <= 20) ((std::cerr << "fell: ") << ... << what) << '\n';
  }
  std::int64_t checked() const { return checked_; }
  int exit_code() const {
    if (fallen_ > 0) std::cerr << grouped(static_cast<std::uint64_t>(fallen_)) << " fell\n";
    return fallen_ > 0 || checked_ == 0 ? 1 : 0;
  }

 private:
  std::int64_t checked_ = 0;
  std::int64_t fallen_ = 0;
};

}  // namespace proof

#endif
