// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: int.*rounding|rounding.*int
#include <gongbao/jinzhou/medical_aid.hpp>

// A reading is named: 1 may be another one tomorrow.
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(1), .rounding = 1};
#else
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(1), .rounding = rounding::half_even};
#endif
