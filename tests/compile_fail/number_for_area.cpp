// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: int.*required<.*(area|fixed_point)
#include <gongbao/jinzhou/archaeology.hpp>

// Square metres or mu: an area says.
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::archaeological_survey_scope_rule<>::input site{.area = 50'000};
#else
constexpr jinzhou::archaeological_survey_scope_rule<>::input site{.area = area::from_units(5'000'000)};
#endif
