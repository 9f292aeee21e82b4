// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: self_pay_before
#include <gongbao/jinzhou/medical_aid.hpp>

// The keys of flat text are no inputs of a call: of five loose amounts one is soon forgotten, or two are swapped.
using namespace gongbao;

constexpr jinzhou::medical_aid_rule<>::input claim{.date = date(2023, 9, 1),
                                                   .recipients = recipient::margin,
                                                   .self_pay = yuan(20'000),
#ifdef MISUSE
                                                   .self_pay_before = yuan(3'000)};
#else
                                                   .before =
                                                       jinzhou::aid_account::stated({.deductible_base = yuan(3'000)})};
#endif
