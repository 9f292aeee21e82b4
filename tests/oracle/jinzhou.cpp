// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "jinzhou.hpp"

namespace oracle {

void jinzhou(book& b) {
  jinzhou_means(b);
  jinzhou_penalties(b);
  jinzhou_archaeology(b);
  jinzhou_housing(b);
  jinzhou_water(b);
  jinzhou_pooling(b);
  jinzhou_aid(b);
}

}  // namespace oracle
