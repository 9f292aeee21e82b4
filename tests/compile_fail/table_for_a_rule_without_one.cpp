// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: no_policy|covered_cost_rule.*medical_aid_policy
#include <gongbao/jinzhou/medical_aid.hpp>

// No figure of the table enters into this rule: a what-if of it would change nothing.
using namespace gongbao;

#ifdef MISUSE
constexpr auto cost =
    jinzhou::covered_cost({.cost_kind = cost_kind::inpatient, .in_scope_cost = yuan(1)}, jinzhou::medical_aid_2023);
#else
constexpr auto cost = jinzhou::covered_cost({.cost_kind = cost_kind::inpatient, .in_scope_cost = yuan(1)});
#endif
