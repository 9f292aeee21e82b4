// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: better_category_never_has_worse_terms
#include <gongbao/jinzhou/medical_aid.hpp>

// Below illness_poor in one layer, above it in the ranking: "the most favourable" would mean nothing.
using namespace gongbao;
constexpr auto policy(auto change) {
  jinzhou::medical_aid_policy copy = jinzhou::medical_aid_2023;
  change(copy.terms[category::margin]);
  return copy;
}

#ifdef MISUSE
constexpr auto what_if = policy([](jinzhou::aid_terms& t) { t.basic.deductible = 5'000.01_yuan; });
static_assert(better_category_never_has_worse_terms(what_if.terms, what_if.ranking));
#else
constexpr auto what_if = policy([](jinzhou::aid_terms& t) { t.basic.deductible = yuan(5'000); });
static_assert(better_category_never_has_worse_terms(what_if.terms, what_if.ranking));
#endif
