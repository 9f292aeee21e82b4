// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: delete.*operator ?/|deleted operator
#include <gongbao/core/rate.hpp>

// Half of an odd fen goes to somebody: the call says to whom.
using namespace gongbao;

#ifdef MISUSE
constexpr money half = fen(5) / 2;
#else
constexpr money half = percent(50).of(fen(5), rounding::half_up);
#endif
