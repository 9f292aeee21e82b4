// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "views.hpp"

// Three units see one library: the same objects at the same places, and the same results.
int main() {
  const view here = of_here();
  for (const void* place : here.at)
    if (place == nullptr) return 1;
  if (!(of_one() == here) || !(of_two() == here)) return 2;
  if (here.total_aid != gongbao::yuan(13'320) || here.total_aid_by_id != here.total_aid) return 3;
}
