// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: money_overflow
#include <gongbao/core/money.hpp>

// In a constant expression the message names the fault.

#ifdef MISUSE
constexpr auto sum = gongbao::fen(9'223'372'036'854'775'807) + gongbao::fen(1);
#else
constexpr auto sum = gongbao::fen(9'223'372'036'854'775'806) + gongbao::fen(1);
#endif
