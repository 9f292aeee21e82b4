// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: int.*required<.*money
#include <gongbao/jinzhou/medical_aid.hpp>

// Twenty thousand of what: yuan or fen?
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = 20'000};
#else
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(20'000)};
#endif
