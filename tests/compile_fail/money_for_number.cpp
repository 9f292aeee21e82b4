// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: money.*(int64|long)
#include <gongbao/core/money.hpp>

// Out of money a number comes only by a name that says the unit.
using namespace gongbao;

#ifdef MISUSE
constexpr std::int64_t for_the_report = yuan(88);
#else
constexpr std::int64_t for_the_report = in_fen(yuan(88));
#endif
