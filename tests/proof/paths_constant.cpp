// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// The cases as constant expressions: compiling is passing. Each is an evaluation of its own, as compilers limit how
// much one may do.
#include <utility>

#include "paths.hpp"

namespace paths {
namespace {

#define GONGBAO_CASE(line, rule, inputs) constexpr std::uint64_t answer_of_##line = answer_to({rule, inputs});
#include "paths_cases.inc"
#undef GONGBAO_CASE

constexpr std::uint64_t answers[] = {
#define GONGBAO_CASE(line, rule, inputs) answer_of_##line,
#include "paths_cases.inc"
#undef GONGBAO_CASE
};
static_assert(all_of(answers) == expected_of_rules, "rules, as constant expressions");

template <class Way, std::size_t Block>
constexpr std::uint64_t block_by = Way{}(Block);

template <class Way, std::size_t Step, std::size_t... Numbers>
constexpr std::uint64_t claims_by(std::index_sequence<Numbers...>) {
  constexpr std::uint64_t each[] = {block_by<Way, Numbers * Step>...};
  return all_of(each);
}

#ifdef GONGBAO_PROOF_FULL
constexpr std::size_t step = 1;
constexpr std::uint64_t expected = expected_of_claims;
#else
constexpr std::size_t step = some;
constexpr std::uint64_t expected = expected_of_some;
#endif
using numbers = std::make_index_sequence<(blocks + step - 1) / step>;

static_assert(claims_by<by_rule, step>(numbers()) == expected, "claims by rule, as constant expressions");
static_assert(claims_by<in_columns<std::int64_t>, step>(numbers()) == expected, "columns of 64 bits, likewise");
static_assert(claims_by<in_columns<std::int32_t>, step>(numbers()) == expected, "columns of 32 bits, likewise");

}  // namespace
}  // namespace paths
