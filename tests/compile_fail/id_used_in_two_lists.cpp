// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: two rules of the list have one id
#include <gongbao/jinzhou/groundwater.hpp>

// Of the rules of several documents or cities, too, an id means one.
using namespace gongbao;

using two_fines = rule_list<jinzhou::over_quota_fine_rule, jinzhou::resupply_fine_rule>;
#ifdef MISUSE
using others = rule_list<jinzhou::metering_fine_rule, jinzhou::resupply_fine_rule>;
#else
using others = rule_list<jinzhou::metering_fine_rule>;
#endif
static_assert(join<two_fines, others>::size > 2);
