// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: versions_out_of_order
#include <gongbao/core/money.hpp>
#include <gongbao/core/versions.hpp>

// Tables are stated in order of time.
using namespace gongbao;

struct premium_table {
  period in_force;
  money premium;
};
#ifdef MISUSE
constexpr versions premiums{premium_table{{date(2023, 1, 1), date(2023, 12, 31)}, yuan(350)},
                            premium_table{{date(2022, 1, 1), date(2022, 12, 31)}, yuan(320)}};
#else
constexpr versions premiums{premium_table{{date(2022, 1, 1), date(2022, 12, 31)}, yuan(320)},
                            premium_table{{date(2023, 1, 1), date(2023, 12, 31)}, yuan(350)}};
#endif
