// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: yuan\(char\)|N = char
#include <gongbao/core/money.hpp>

// '8' is 56.
using namespace gongbao;

#ifdef MISUSE
constexpr money fee = yuan('8');
#else
constexpr money fee = yuan(8);
#endif
