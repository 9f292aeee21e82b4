// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: selfpay
#include <gongbao/jinzhou/medical_aid.hpp>

// What a rule does not ask for cannot be told to it.
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .selfpay = yuan(1)};
#else
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(1)};
#endif
