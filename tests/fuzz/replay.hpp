// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef TESTS_FUZZ_REPLAY_HPP
#define TESTS_FUZZ_REPLAY_HPP

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "targets.hpp"

namespace fuzzing {

/// Hands every file of a target's corpus to it, without a fuzzer.
inline void replay(const std::string& name, void (*target)(std::string_view)) {
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(GONGBAO_FUZZ_CORPUS "/" + name)) {
    INFO(entry.path().string());
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    CHECK(file.good());
    CHECK_NOTHROW(target(bytes));
    ++files;
  }
  CHECK(files > 0);
}

}  // namespace fuzzing

#endif
