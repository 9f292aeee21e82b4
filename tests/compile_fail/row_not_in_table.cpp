// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: row_not_in_table
#include <gongbao/jinzhou/medical_aid.hpp>

// The plan states no terms for the monitoring groups; an empty row would pay them nothing.
using namespace gongbao;

#ifdef MISUSE
constexpr auto terms = jinzhou::medical_aid_2023.terms[category::monitored];
#else
constexpr auto terms = jinzhou::medical_aid_2023.terms[category::margin];
#endif
