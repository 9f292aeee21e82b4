// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: row_not_in_table
#include <gongbao/sanmenxia/medical_aid.hpp>

// Jinzhou's orphans have a row of their own, Sanmenxia's table has none.
using namespace gongbao;

#ifdef MISUSE
constexpr auto row = sanmenxia::medical_aid_2022.terms[category::orphan];
#else
constexpr auto row = sanmenxia::medical_aid_2022.terms[category::destitute];
#endif
