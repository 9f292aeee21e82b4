// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "settle.hpp"

// Compiled once for each instruction set, under a name for each.
void GONGBAO_TEST_SETTLE(settled& s) { s.differ ? settle_what_differs() : settle_here(s); }
