// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: sanmenxia::aid_scheme; Benefit = gongbao::v0::jinzhou::aid_scheme|from 'const
// account<gongbao::sanmenxia::aid_scheme>' to 'const account<gongbao::jinzhou::aid_scheme>'
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>

// What one city paid uses up no cap of another.
using namespace gongbao;
constexpr sanmenxia::aid_account there = start_of(calendar_year(2023));
constexpr jinzhou::aid_account here = start_of(calendar_year(2023));

#ifdef MISUSE
constexpr jinzhou::aid_account before = there;
#else
constexpr jinzhou::aid_account before = here;
#endif
