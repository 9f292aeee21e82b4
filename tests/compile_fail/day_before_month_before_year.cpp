// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: date_does_not_exist
#include <gongbao/core/date.hpp>

// The year comes first, as it is written.
using namespace gongbao;

#ifdef MISUSE
constexpr date day(1, 3, 2023);
#else
constexpr date day(2023, 3, 1);
#endif
