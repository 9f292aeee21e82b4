// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// The cases at run time, each way there is. Prints what went into the digests, and the digests; a way that comes to
// another number is named on standard error.
#include "paths.hpp"

#include <cinttypes>
#include <cstdio>

namespace {

using namespace gongbao;

constexpr paths::call calls[] = {
#define GONGBAO_CASE(line, rule, inputs) {rule, inputs},
#include "paths_cases.inc"
#undef GONGBAO_CASE
};
constexpr std::size_t call_count = sizeof calls / sizeof *calls;

/// What a compiler cannot know before the program runs.
const volatile std::size_t nothing = 0;

bool is_expected(const char* way, std::uint64_t value, std::uint64_t expected) {
  if (value != expected)
    std::fprintf(stderr, "paths: %s: %016" PRIx64 ", expected %016" PRIx64 "\n", way, value, expected);
  return value == expected;
}

template <class Way>
bool claims_are_expected(const char* name, Way way) {
  std::array<std::uint64_t, paths::blocks> each{};
  for (std::size_t block = 0; block < paths::blocks; ++block) each[block] = way(block + nothing);
  return is_expected(name, paths::all_of(each), paths::expected_of_claims) &&
         is_expected(name, paths::all_of(each, paths::some), paths::expected_of_some);
}

std::size_t rules_without_a_call() {
  std::size_t without = 0;
  for (const flat::entry* e : flat::all_rules) {
    bool called = false;
    for (const paths::call& c : calls) called = called || c.rule == e->info->id;
    if (!called) ++without;
  }
  return without;
}

}  // namespace

int main() {
  std::array<std::uint64_t, call_count> answers{};
  for (std::size_t i = 0; i < call_count; ++i) answers[i] = paths::answer_to(calls[i + nothing]);
  bool all = is_expected("rules", paths::all_of(answers), paths::expected_of_rules);
  all &= claims_are_expected("claims by rule", paths::by_rule{});
  all &= claims_are_expected("claims in columns of 64 bits", paths::in_columns<std::int64_t>{});
  all &= claims_are_expected("claims in columns of 32 bits", paths::in_columns<std::int32_t>{});
  if (rules_without_a_call() != 0) {
    std::fprintf(stderr, "paths: %zu rules have no case\n", rules_without_a_call());
    all = false;
  }
  std::printf("%zu %zu %zu %zu %016" PRIx64 " %016" PRIx64 "\n", call_count, flat::all_rules.size(), paths::claims,
              paths::claims_of_some, paths::expected_of_rules, paths::expected_of_claims);
  return all ? 0 : 1;
}
