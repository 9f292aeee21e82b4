// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: date. and .(gongbao::v0::)?date
#include <gongbao/core/date.hpp>

// Days can be added to a day; two days have a distance.
using namespace gongbao;

#ifdef MISUSE
constexpr auto later = date(2023, 3, 1) + date(2022, 1, 1);
#else
constexpr auto later = date(2023, 3, 1) - date(2022, 1, 1);
#endif
