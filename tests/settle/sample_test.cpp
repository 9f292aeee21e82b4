// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <string>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

// The expected files were checked against a separate calculation with rational numbers.

using settling_tests::contents_of;

namespace {

/// What comes of a file of the samples: what every file has, as published.
settling_tests::results published(const std::string& file, const std::string& expected) {
  auto r = settling_tests::run(contents_of(SETTLE_DATA "/" + file));
  CHECK(r.settlements == contents_of(expected + "settlements.csv"));
  CHECK(r.summary == contents_of(expected + "summary.txt"));
  CHECK(r.messages == contents_of(expected + "messages.txt"));
  return r;
}

}  // namespace

TEST_CASE("the sample of claims comes out as published") {
  const std::string expected = SETTLE_EXPECTED "/";
  const auto r = published("claims.csv", expected);
  CHECK(r.table == contents_of(expected + "table.csv"));
  CHECK(r.table_data == contents_of(expected + "table_data.csv"));
}

TEST_CASE("so does the sample of visits") {
  const std::string expected = SETTLE_EXPECTED "/visits_";
  const auto r = published("visits.csv", expected);
  CHECK(r.table == contents_of(expected + "table.csv"));
  CHECK(r.table_data == contents_of(expected + "table_data.csv"));
}

TEST_CASE("so does the sample of reversals and replacements") {
  const std::string expected = SETTLE_EXPECTED "/events_";
  const auto r = published("events.csv", expected);
  CHECK(r.corrections == contents_of(expected + "corrections.csv"));
}
