// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: input::before|missing field 'before' initializer|aid_account'.* has private default constructor
#include <gongbao/jinzhou/medical_aid.hpp>

// A claim that follows others is not the first of its year: what came before is said, also where it is nothing.
using namespace gongbao;

constexpr auto settled = jinzhou::medical_aid({.date = date(2023, 3, 1),
                                               .recipients = recipient::margin,
#ifdef MISUSE
                                               .self_pay = yuan(20'000)});
#else
                                               .self_pay = yuan(20'000),
                                               .before = start_of(calendar_year(2023))});
#endif
