// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: fen\(.*money|N = .*money
#include <gongbao/core/money.hpp>

// fen() takes a number; this is money already.
using namespace gongbao;

#ifdef MISUSE
constexpr money amount = fen(yuan(88));
#else
constexpr money amount = yuan(88);
#endif
