// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: delete.*operator ?\*|deleted operator
#include <gongbao/core/money.hpp>

// Square yuan buy nothing.

#ifdef MISUSE
constexpr auto product = gongbao::yuan(2) * gongbao::yuan(3);
#else
constexpr auto product = gongbao::yuan(2) * 3;
#endif
