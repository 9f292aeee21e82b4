// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: date_does_not_exist
#include <gongbao/core/date.hpp>

// Nothing is normalised into March.

#ifdef MISUSE
constexpr gongbao::date day(2023, 2, 30);
#else
constexpr gongbao::date day(2023, 2, 28);
#endif
