// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: rate.*money
#include <gongbao/rules/layer.hpp>

// Sixty percent is no deductible.
using namespace gongbao;

#ifdef MISUSE
constexpr layer_terms margin{.deductible = percent(60), .rate = yuan(2'000), .cap = wan_yuan(2)};
#else
constexpr layer_terms margin{.deductible = yuan(2'000), .rate = percent(60), .cap = wan_yuan(2)};
#endif
