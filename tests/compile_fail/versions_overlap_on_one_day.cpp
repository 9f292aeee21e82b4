// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: versions_overlap
#include <gongbao/core/money.hpp>
#include <gongbao/core/versions.hpp>

// Both ends of a period are in it: one day in common is one too many. A day without a table is a gap, and compiles.
using namespace gongbao;

struct premium_table {
  period in_force;
  money premium;
};
#ifdef MISUSE
constexpr versions premiums{premium_table{{date(2022, 1, 1), date(2022, 12, 31)}, yuan(320)},
                            premium_table{{date(2022, 12, 31), date(2023, 12, 31)}, yuan(350)}};
#else
constexpr versions premiums{premium_table{{date(2022, 1, 1), date(2022, 12, 30)}, yuan(320)},
                            premium_table{{date(2023, 1, 1), date(2023, 12, 31)}, yuan(350)}};
static_assert(premiums.find(date(2022, 12, 31)) == nullptr);
#endif
