// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: unused-result|nodiscard
#include <gongbao/core/outcome.hpp>

// A refusal that nobody looks at is a payment that nobody checked.
gongbao::outcome<int> settle();

#ifdef MISUSE
void run() { settle(); }
#else
bool run() { return settle().has_value(); }
#endif
