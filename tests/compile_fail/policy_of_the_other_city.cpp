// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: medical_aid_policy
#include <gongbao/gongbao.hpp>

// A table is read by the rules of its own document.
using namespace gongbao;
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(20'000)};

#ifdef MISUSE
constexpr auto aid = jinzhou::basic_aid(claim, sanmenxia::medical_aid_2022);
#else
constexpr auto aid = jinzhou::basic_aid(claim, jinzhou::medical_aid_2023);
#endif
