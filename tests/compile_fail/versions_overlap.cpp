// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: versions_overlap
#include <gongbao/core/money.hpp>
#include <gongbao/core/versions.hpp>

// A table without an end stays in force beside its successor: the earlier one has to end.
using namespace gongbao;

struct premium_table {
  period in_force;
  money premium;
};
#ifdef MISUSE
constexpr premium_table decreed{period::since(date(2022, 1, 1)), yuan(320)};
constexpr versions premiums{decreed, premium_table{period::since(date(2023, 1, 1)), yuan(350)}};
#else
constexpr premium_table decreed{period::since(date(2022, 1, 1)), yuan(320)};
constexpr versions premiums{in_force_until(date(2022, 12, 31), decreed),
                            premium_table{period::since(date(2023, 1, 1)), yuan(350)}};
#endif
