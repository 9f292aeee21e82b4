// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: money.*outcome<
#include <gongbao/jinzhou/medical_aid.hpp>

// A refusal adds up to nothing.
using namespace gongbao;
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(20'000)};

#ifdef MISUSE
constexpr money year = yuan(1) + jinzhou::basic_aid(claim);
#else
constexpr money year = yuan(1) + jinzhou::basic_aid(claim).value().basic_aid;
#endif
