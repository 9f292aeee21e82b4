// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: outcome_is_a_value
#include <gongbao/jinzhou/medical_aid.hpp>

// A claim that was settled has no error.
using namespace gongbao;
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(20'000)};

#ifdef MISUSE
constexpr error why = jinzhou::basic_aid(claim).error();
#else
constexpr error why =
    jinzhou::basic_aid({.date = date(2022, 12, 31), .recipients = recipient::margin, .self_pay = yuan(1)}).error();
#endif
