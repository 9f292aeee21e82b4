// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: month.*term_unit::day
#include <gongbao/core/term.hpp>

// Six months are 181 to 184 days.
using namespace gongbao;

#ifdef MISUSE
constexpr days grace = months(6);
#else
constexpr months grace = months(6);
#endif
