// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: rates_within_unit
#include <gongbao/jinzhou/medical_aid.hpp>

// More than all of it cannot be paid.
using namespace gongbao;
constexpr auto policy(auto change) {
  jinzhou::medical_aid_policy copy = jinzhou::medical_aid_2023;
  change(copy.terms[category::margin]);
  return copy;
}

#ifdef MISUSE
constexpr auto what_if = policy([](jinzhou::aid_terms& t) { t.basic.rate = percent(101); });
static_assert(rates_within_unit(what_if.terms));
#else
constexpr auto what_if = policy([](jinzhou::aid_terms& t) { t.basic.rate = percent(100); });
static_assert(rates_within_unit(what_if.terms));
#endif
