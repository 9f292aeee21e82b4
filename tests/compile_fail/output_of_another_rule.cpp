// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: no member named .tilt_aid
#include <gongbao/jinzhou/medical_aid.hpp>

// Basic aid knows of no tilt.
using namespace gongbao;
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(20'000)};

#ifdef MISUSE
constexpr money aid = jinzhou::basic_aid(claim).value().tilt_aid;
#else
constexpr money aid = jinzhou::basic_aid(claim).value().basic_aid;
#endif
