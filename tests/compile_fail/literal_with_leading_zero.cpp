// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: malformed_literal
#include <gongbao/core/rate.hpp>

// To C++, 070 is fifty-six.
using namespace gongbao::literals;

#ifdef MISUSE
constexpr auto share = 070_percent;
#else
constexpr auto share = 70_percent;
#endif
