// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: calendar_month.*required<.*date>
#include <gongbao/jinzhou/medical_aid.hpp>

// A claim has a day; which day of the month would decide whether a rule is in force.
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = calendar_month(2023, 3), .recipients = recipient::margin, .self_pay = yuan(1)};
#else
constexpr jinzhou::basic_aid_rule<>::input claim{
    .date = calendar_month(2023, 3).first_day(), .recipients = recipient::margin, .self_pay = yuan(1)};
#endif
