// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: int.*required<bool>
#include <gongbao/sanmenxia/medical_aid.hpp>

// 1 is not "referred".
using namespace gongbao;

#ifdef MISUSE
constexpr sanmenxia::unreferred_care_rule<>::input care{.self_pay = yuan(1), .referred = 1};
#else
constexpr sanmenxia::unreferred_care_rule<>::input care{.self_pay = yuan(1), .referred = true};
#endif
