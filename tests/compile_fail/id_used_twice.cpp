// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: two rules of the list have one id
#include <gongbao/jinzhou/groundwater.hpp>

// Whoever asks for a rule by its id gets one.
using namespace gongbao;

#ifdef MISUSE
using rules = rule_list<jinzhou::over_quota_fine_rule, jinzhou::resupply_fine_rule, jinzhou::over_quota_fine_rule>;
#else
using rules = rule_list<jinzhou::over_quota_fine_rule, jinzhou::resupply_fine_rule>;
#endif
static_assert(rules::size > 1);
