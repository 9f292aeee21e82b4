// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: Span = gongbao::v0::calendar_year; Benefit = gongbao::v0::sanmenxia::pool_scheme|from
// '.*start_of<.*calendar_year>' .*to 'const sanmenxia::pool_account'
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

// Sanmenxia's pool counts by the medical-insurance year, which need not be the calendar year.
using namespace gongbao;

#ifdef MISUSE
constexpr sanmenxia::pool_account before = start_of(calendar_year(2023));
#else
constexpr sanmenxia::pool_account before = start_of(medical_year(2023));
#endif
