// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: from 'const .*aid_year' .*to .*jinzhou::aid_account
#include <gongbao/jinzhou/medical_aid.hpp>

// Amounts are no account until somebody states that they are.
using namespace gongbao;
constexpr aid_year kept{.deductible_base = yuan(20'000), .basic_paid = yuan(10'800)};

#ifdef MISUSE
constexpr jinzhou::aid_account before = kept;
#else
constexpr jinzhou::aid_account before = jinzhou::aid_account::stated(kept, calendar_year(2023));
#endif
