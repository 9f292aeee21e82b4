// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: double.*required<.*money
#include <gongbao/jinzhou/medical_aid.hpp>

// As it comes out of JSON: binary floating point has no fen.
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = 20000.00};
#else
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = 20000.00_yuan};
#endif
