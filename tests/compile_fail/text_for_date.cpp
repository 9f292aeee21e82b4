// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: char.*required<.*date>
#include <gongbao/jinzhou/medical_aid.hpp>

// A text is read first, and may be no date.
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = "2023-03-01", .recipients = recipient::margin, .self_pay = yuan(1)};
#else
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = *parse<date>("2023-03-01"), .recipients = recipient::margin, .self_pay = yuan(1)};
#endif
