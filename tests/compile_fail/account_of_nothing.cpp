// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: account<Benefit>::account\(\).*private|private constructor of class 'gongbao::account
#include <gongbao/jinzhou/medical_aid.hpp>

// An account is of a span: an empty one would fit every year.
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::aid_account before{};
#else
constexpr jinzhou::aid_account before = start_of(calendar_year(2023));
#endif
