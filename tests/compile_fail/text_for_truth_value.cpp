// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: narrow.*bool|char.*bool
#include <gongbao/jinzhou/medical_aid.hpp>

// "no" is a pointer, and every pointer but one is true.
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::covered_cost_rule<>::input cost{
    .cost_kind = cost_kind::inpatient, .in_scope_cost = yuan(1), .designated = "no"};
#else
constexpr jinzhou::covered_cost_rule<>::input cost{
    .cost_kind = cost_kind::inpatient, .in_scope_cost = yuan(1), .designated = false};
#endif
