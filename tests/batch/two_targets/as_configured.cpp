// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "settle.hpp"

void settle_as_configured(settled& s) { settle_here(s); }
