// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: self_pay
#include <gongbao/jinzhou/medical_aid.hpp>

// A missing amount is not zero, and with the usual warnings (-Wextra) the compiler says which one is missing.
using namespace gongbao;

#ifdef MISUSE
constexpr auto aid = jinzhou::basic_aid({.date = date(2023, 3, 1), .recipients = recipient::margin});
#else
constexpr auto aid =
    jinzhou::basic_aid({.date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(20'000)});
#endif
