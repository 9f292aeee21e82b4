// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: period_ends_before_start
#include <gongbao/core/period.hpp>

// The first day comes first.

#ifdef MISUSE
constexpr gongbao::period campaign(gongbao::date(2024, 9, 8), gongbao::date(2022, 9, 8));
#else
constexpr gongbao::period campaign(gongbao::date(2022, 9, 8), gongbao::date(2024, 9, 8));
#endif
