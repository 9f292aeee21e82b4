// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "oracle.hpp"

namespace oracle {

void sanmenxia(book&) {}

}  // namespace oracle
