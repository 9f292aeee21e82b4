// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: malformed_literal
#include <gongbao/core/money.hpp>

// A fen has no parts.
using namespace gongbao::literals;

#ifdef MISUSE
constexpr auto amount = 12.345_yuan;
#else
constexpr auto amount = 12.34_yuan;
#endif
