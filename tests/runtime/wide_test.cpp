// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao_catch.hpp>
#include <random>

#include "../static/wide_in_two_words.hpp"

#ifdef __SIZEOF_INT128__

TEST_CASE("128 bits in two words come to what the compiler's own come to") {
  using wide_tests::native;
  using wide_tests::unsigned_native;
  for (const native a : wide_tests::bounds)
    for (const native b : wide_tests::bounds) REQUIRE(wide_tests::agree_on_signs(a, b));

  std::mt19937_64 random(1);
  // Of any length, so that small ones meet large ones.
  const auto number = [&random] {
    const auto bits = unsigned_native{random()} << 64 | random();
    return static_cast<native>(bits) >> (random() % 128);
  };
  for (int i = 0; i < 300'000; ++i) {
    const native a = number();
    const native b = i % 8 == 0 ? a : number();
    if (!wide_tests::agree_on(a, b)) {
      CAPTURE(static_cast<std::int64_t>(a >> 64), static_cast<std::uint64_t>(a), static_cast<std::int64_t>(b >> 64),
              static_cast<std::uint64_t>(b));
      REQUIRE(wide_tests::agree_on(a, b));
    }
  }
}

#endif
