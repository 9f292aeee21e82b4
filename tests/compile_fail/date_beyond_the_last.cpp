// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: date_out_of_range
#include <gongbao/core/date.hpp>

// No day follows the last one that has a name.
using namespace gongbao;

#ifdef MISUSE
constexpr date day = date(9999, 12, 31) + days(1);
#else
constexpr date day = date(9999, 12, 30) + days(1);
#endif
