// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_WORKED_CASES_HPP
#define GONGBAO_TESTS_WORKED_CASES_HPP

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>

// The worked cases (rulebook 1.8), file by file: the rulebook's, and those of the rules that RULES.md adds to it.
// GONGBAO_VECTORS is the folder that holds them.

namespace vectors {

inline constexpr const char* files[] = {"vectors.tsv", "vectors_amended.tsv", "vectors_own.tsv"};

/// A worked case, as its line says it; the texts last until the next one.
struct worked_case {
  std::string_view rule, label, inputs, expected;
};

/// Calls a function with each worked case of a file, in order.
template <class Each>
void for_each_in(const std::string& file, Each&& each) {
  std::ifstream in(GONGBAO_VECTORS "/" + file, std::ios::binary);
  for (std::string line; std::getline(in, line);) {
    std::string_view rest = line;
    const auto column = [&] {
      const std::string_view text = rest.substr(0, rest.find('\t'));
      rest.remove_prefix(std::min(text.size() + 1, rest.size()));
      return text;
    };
    const std::string_view rule = column(), label = column(), inputs = column();
    each(worked_case{rule, label, inputs, column()});
  }
}

/// Calls a function with each worked case of the rules, in order.
template <class Each>
void for_each(Each each) {
  for (const char* file : files) for_each_in(file, each);
}

}  // namespace vectors

#endif
