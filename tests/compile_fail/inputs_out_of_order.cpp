// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: designator order|declaration order
#include <gongbao/sanmenxia/medical_aid.hpp>

// Inputs stand in the order of the rulebook, so that two calls can be read side by side.
using namespace gongbao;

#ifdef MISUSE
constexpr sanmenxia::unreferred_care_rule<>::input care{
    .self_pay = yuan(1), .referred = true, .date = date(2023, 3, 1), .exception_granted = true};
#else
constexpr sanmenxia::unreferred_care_rule<>::input care{
    .self_pay = yuan(1), .referred = true, .exception_granted = true, .date = date(2023, 3, 1)};
#endif
