// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: caps_not_negative
#include <gongbao/jinzhou/medical_aid.hpp>

// A cap below zero would take money back.
using namespace gongbao;
constexpr auto policy(auto change) {
  jinzhou::medical_aid_policy copy = jinzhou::medical_aid_2023;
  change(copy.terms[category::margin]);
  return copy;
}

#ifdef MISUSE
constexpr auto what_if = policy([](jinzhou::aid_terms& t) { t.tilt.cap = -fen(1); });
static_assert(caps_not_negative(what_if.terms));
#else
constexpr auto what_if = policy([](jinzhou::aid_terms& t) { t.tilt.cap = fen(0); });
static_assert(caps_not_negative(what_if.terms));
#endif
