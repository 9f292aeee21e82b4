// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: outcome_is_a_refusal
#include <gongbao/jinzhou/medical_aid.hpp>

// The plan is not in force before 2023.
using namespace gongbao;
constexpr auto aid =
    jinzhou::basic_aid({.date = date(2022, 12, 31), .recipients = recipient::margin, .self_pay = yuan(20'000)});

#ifdef MISUSE
constexpr money paid = aid.value().basic_aid;
#else
constexpr money paid = aid ? aid.value().basic_aid : yuan(0);
#endif
