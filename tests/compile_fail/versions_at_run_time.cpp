// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: (not a constant|constant expression)
#include <gongbao/core/money.hpp>
#include <gongbao/core/versions.hpp>

// Whether tables overlap is for the compiler to say, never for the program.
using namespace gongbao;

struct premium_table {
  period in_force;
  money premium;
};
#ifdef MISUSE
auto read(const premium_table& now, const premium_table& next) { return versions{now, next}; }
#else
constexpr versions premiums{premium_table{{date(2022, 1, 1), date(2022, 12, 31)}, yuan(320)},
                            premium_table{period::since(date(2023, 1, 1)), yuan(350)}};
#endif
