// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: double.*rate
#include <gongbao/rules/layer.hpp>

// 0.7 of what: one, or a hundred?
using namespace gongbao;

#ifdef MISUSE
constexpr layer_terms margin{.rate = 0.7};
#else
constexpr layer_terms margin{.rate = percent(70)};
#endif
