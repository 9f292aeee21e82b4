// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: the benefit has the members of a part that it does not declare
#include <gongbao/jinzhou/benefits.hpp>

// A benefit that has the members of a part and does not declare it.
using namespace gongbao;

struct pool : jinzhou::outpatient_pool_benefit {
#ifdef MISUSE
  using parts = part_list<with_floors>;
#else
  using parts = part_list<with_floors, with_curves>;
#endif
};

void visit() {
  benefit_list<pool>::for_each([](auto) {});
}
