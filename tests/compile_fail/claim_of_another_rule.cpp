// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: tilt_aid_rule.*basic_aid_rule
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>

// Each rule asks its own questions; a claim of Jinzhou does not answer those of Sanmenxia.
using namespace gongbao;
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(20'000)};

#ifdef MISUSE
constexpr auto aid = sanmenxia::tilt_aid(claim);
#else
constexpr auto aid = jinzhou::basic_aid(claim);
#endif
