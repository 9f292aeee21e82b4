// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: delete.*operator ?\*|deleted operator
#include <gongbao/core/rate.hpp>

// Binary floating point loses fen.

#ifdef MISUSE
constexpr auto aid = gongbao::yuan(10'000) * 0.7;
#else
constexpr auto aid = gongbao::percent(70).of(gongbao::yuan(10'000), gongbao::rounding::half_up);
#endif
