// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: delete.*operator ?/|deleted operator
#include <gongbao/core/money.hpp>

// How many times one goes into the other is no amount, and seldom whole.
using namespace gongbao;

#ifdef MISUSE
constexpr auto months_paid = yuan(100) / yuan(30);
#else
constexpr auto months_paid = in_fen(yuan(100)) / in_fen(yuan(30));
#endif
