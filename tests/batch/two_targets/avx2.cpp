// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "settle.hpp"

void settle_with_avx2(settled& s) { settle_here(s); }
