// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <string>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

// The expected files were checked against a separate calculation with rational numbers.

TEST_CASE("the sample of claims comes out as published") {
  const std::string expected = SETTLE_EXPECTED "/";
  const auto r = settling_tests::run(settling_tests::contents_of(SETTLE_SAMPLE));
  CHECK(r.settlements == settling_tests::contents_of(expected + "settlements.csv"));
  CHECK(r.table == settling_tests::contents_of(expected + "table.csv"));
  CHECK(r.summary == settling_tests::contents_of(expected + "summary.txt"));
}
