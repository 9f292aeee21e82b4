// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Columns that do not fit each other stop the program, as they stop the compiler (tests/static/batch.cpp).
#include <gongbao_catch.hpp>

#include "mistakes.hpp"

#if defined(__unix__)

#include <sys/wait.h>
#include <unistd.h>

#include <vector>

using namespace batch_tests::mistakes;

namespace {

/// Whether a process of its own comes to the end.
template <class Attempt>
bool ends_well(Attempt attempt) {
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    close(STDERR_FILENO);
    attempt();
    _exit(0);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

template <class Way, class Fen>
void try_every_column() {
  for (std::size_t which = 0; which < Way::count; ++which) {
    CAPTURE(which);
    REQUIRE(takes_length<Way, Fen>(which, row_count));
    for (const std::size_t length : {std::size_t{0}, row_count - 1, row_count + 1})
      REQUIRE(!ends_well([=] { takes_length<Way, Fen>(which, length); }));
    REQUIRE(!ends_well([=] { takes_length<Way, Fen>(which, 0, false); }));
    REQUIRE(ends_well([=] { takes_absence<Way, Fen>(which); }) == (which >= Way::needed));
    for (std::size_t other = 0; other < Way::count; ++other)
      for (const std::size_t shift : {std::size_t{0}, std::size_t{1}}) {
        CAPTURE(other, shift);
        const pair_is expected = laid_over<Way, Fen>(which, other, shift);
        if (expected == pair_is::allowed) REQUIRE(takes_laid_over<Way, Fen>(which, other, shift));
        if (expected == pair_is::a_fault) REQUIRE(!ends_well([=] { takes_laid_over<Way, Fen>(which, other, shift); }));
      }
  }
}

}  // namespace

TEST_CASE("each column has the length of the claims and memory of its own") {
  try_every_column<aid, std::int64_t>();
  try_every_column<pool, std::int32_t>();
  try_every_column<stream, std::int64_t>();
}

TEST_CASE("a column made from an empty container is not absent") {
  const std::vector<std::uint8_t> codes(2);
  const std::vector<std::int64_t> self_pay(2, 10'000'000);
  const std::vector<std::int64_t> nothing;
  std::vector<std::int64_t> nothing_comes;
  const batch::aid_plan plan = batch::plan_of(gongbao::jinzhou::medical_aid_2023);
  REQUIRE(batch::column<const std::int64_t>(nothing).given());
  REQUIRE(!ends_well([&] {
    batch::settle<std::int64_t>(plan, {.claims = codes, .self_pay = self_pay, .before = {.basic_paid = nothing}});
  }));
  REQUIRE(!ends_well(
      [&] { batch::settle<std::int64_t>(plan, {.claims = codes, .self_pay = self_pay, .basic_aid = nothing_comes}); }));
  const std::vector<std::uint8_t> no_codes;
  REQUIRE(batch::settle<std::int64_t>(
              plan, {.claims = no_codes, .self_pay = nothing, .before = {.basic_paid = nothing}}) == 0);
}

TEST_CASE("memory of different types does not overlap either") {
  alignas(64) std::int64_t amounts[row_count]{};
  std::uint8_t codes[row_count]{};
  auto* const status = reinterpret_cast<std::uint8_t*>(amounts) + 8;
  const batch::aid_plan plan = batch::plan_of(gongbao::jinzhou::medical_aid_2023);
  REQUIRE(!ends_well([&] {
    batch::settle<std::int64_t>(plan, {.claims = codes, .self_pay = amounts, .status = {status, row_count}});
  }));
}

TEST_CASE("accounts lie apart from the columns, persons from their ids and both from the slots") {
  static union {
    batch::aid_account<std::int64_t> accounts[row_count];
    std::int64_t amounts[row_count];
    batch::person_slot slots[32];
    std::uint64_t ids[row_count];
    std::uint32_t persons[row_count];
  } shared{};
  const std::uint8_t codes[row_count]{};
  const std::uint32_t persons[row_count]{};
  const std::int64_t self_pay[row_count]{};
  const batch::aid_plan plan = batch::plan_of(gongbao::jinzhou::medical_aid_2023);
  REQUIRE(!ends_well([&] {
    batch::settle_in_order<std::int64_t>(
        plan, {.claims = codes, .persons = persons, .self_pay = shared.amounts, .accounts = shared.accounts});
  }));
  REQUIRE(!ends_well([&] {
    batch::settle_in_order<std::int64_t>(plan, {.claims = codes,
                                                .persons = persons,
                                                .self_pay = self_pay,
                                                .basic_aid = shared.amounts,
                                                .accounts = shared.accounts});
  }));
  batch::person_slot slots[32];
  std::uint64_t ids[row_count]{};
  std::uint32_t numbers[row_count]{};
  REQUIRE(ends_well([&] { batch::person_index(slots).number(ids, numbers); }));
  REQUIRE(!ends_well([&] { batch::person_index(slots).number(shared.ids, shared.persons); }));
  REQUIRE(!ends_well([&] { batch::person_index(shared.slots).number(shared.ids, numbers); }));
  REQUIRE(!ends_well([&] { batch::person_index(shared.slots).number(ids, shared.persons); }));
  const std::vector<std::uint64_t> no_ids;
  REQUIRE(!ends_well([&] { batch::person_index(slots).number(no_ids, numbers); }));
}

#endif
