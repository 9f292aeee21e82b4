// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: jinzhou::basic_aid_rule.*sanmenxia::inpatient_aid_rule
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>

// Two cities answer different questions; an amount can be compared.
using namespace gongbao;
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(20'000)};
constexpr auto there =
    sanmenxia::inpatient_aid({.date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(20'000)});

#ifdef MISUSE
constexpr bool same = *jinzhou::basic_aid(claim) == *there;
#else
constexpr bool same = jinzhou::basic_aid(claim).value().basic_aid == there->basic_aid;
#endif
