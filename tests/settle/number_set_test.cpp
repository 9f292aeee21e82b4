// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <cstddef>
#include <cstdint>
#include <limits>

#include <gongbao_catch.hpp>

#include "number_set.hpp"

TEST_CASE("a number is new to a set once") {
  settling::number_set numbers;
  std::size_t failures = 0;
  const auto try_all = [&](bool are_new) {
    for (std::uint64_t i = 0; i < 20'000; ++i) {
      numbers.announce(i);
      if (numbers.insert(i) != are_new) ++failures;
      if (numbers.insert(i << 32U | 5U << 20U) != (are_new && i != 0)) ++failures;
      if (numbers.insert(std::numeric_limits<std::uint64_t>::max() - 1 - i) != are_new) ++failures;
    }
  };
  CHECK(numbers.insert(5U << 20U));
  try_all(true);
  try_all(false);
  CHECK(failures == 0);
}
