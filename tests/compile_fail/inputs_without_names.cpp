// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: basic_aid_rule>?.*date.*recipient.*money|type .const rule<.*basic_aid_rule>
#include <gongbao/jinzhou/medical_aid.hpp>

// Inputs go by name: of two amounts nobody remembers which comes first.
using namespace gongbao;

#ifdef MISUSE
constexpr auto aid = jinzhou::basic_aid(date(2023, 3, 1), recipient::margin, yuan(1));
#else
constexpr auto aid =
    jinzhou::basic_aid({.date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(1)});
#endif
