// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <string>

#include <gongbao_catch.hpp>

#include "equal_rows.hpp"
#include "in_process.hpp"

using settling_tests::run;

namespace {

const std::string header = "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,county\n";

}  // namespace

TEST_CASE("rows of an account that are equal are found, each by the line of the first, in any order") {
  for (const unsigned kinds : {3U, 12U, 40U, 5'000U}) {
    std::mt19937_64 random(kinds);
    settling::equal_rows rows;
    settling::equal_rows::trail accounts[3]{};
    std::map<std::uint64_t, std::size_t> lines[3];
    std::size_t line = 2;
    std::size_t failures = 0;
    for (int i = 0; i < 20'000; ++i) {
      line += random() % 8 == 0 ? 3U : 1U;
      const std::size_t account = random() % 3;
      const std::uint64_t print = settling::hash_of(std::to_string(random() % kinds) + "," + std::to_string(account));
      const auto known = lines[account].find(print);
      if (rows.line_of(accounts[account], print).has_value() != (known != lines[account].end())) ++failures;
      const auto found = rows.add(accounts[account], print, line, false);
      if (found.has_value() != (known != lines[account].end())) ++failures;
      if (found && *found != known->second) ++failures;
      if (!found) lines[account].emplace(print, line);
      if (rows.first_line(accounts[account]) > line) ++failures;
    }
    CHECK(failures == 0);
  }
}

TEST_CASE("an equal row is found behind later days, and however its cells are quoted") {
  const std::string rest = ",P,jinzhou,2023-03-01,margin,inpatient,100,0,K\n";
  std::string rows = "1" + rest;
  for (int i = 2; i < 60; ++i)
    rows += std::to_string(i) + ",P,jinzhou,2023-05-0" + std::to_string(1 + i / 8) + ",margin,inpatient," +
            std::to_string(i) + ",0,K\n";
  const auto says = [&](const std::string& more) {
    return run(header + rows + more).messages.find("this row is line 2 but for claim_id") != std::string::npos;
  };
  CHECK(says("A" + rest));
  CHECK(says("A,\"P\",jinzhou,2023-03-01,margin,inpatient,\"100\",0,\"K\"\n"));
  CHECK_FALSE(says("A,P,jinzhou,2023-03-01,margin,inpatient,101,0,K\n"));
  CHECK_FALSE(says("A,P,jinzhou,2023-03-01,margin,inpatient,100,0,\"K,\"\n"));
}

TEST_CASE(
    "a hundred thousand identifiers that fold alike, and one person with as many rows, take no longer than others") {
  std::string rows;
  for (unsigned i = 0; i < 100'000; ++i) {
    std::string id = "abcdefghijklmnopq";  // of 17 letters, each in one of two cases
    for (std::size_t bit = 0; bit < id.size(); ++bit)
      if ((i >> bit & 1U) != 0) id[bit] = static_cast<char>(id[bit] - 32);
    rows += id + ",P,jinzhou,2023-03-01,margin,inpatient," + std::to_string(i + 1) + ",0," + id + "\n";
  }
  const auto r = run(header + rows);
  CHECK(r.settled == 100'000);
  CHECK(r.messages.find("differ only in case") != std::string::npos);
  CHECK(std::count(r.messages.begin(), r.messages.end(), '\n') == 2);  // once a column
}
