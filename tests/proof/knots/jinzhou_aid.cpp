// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "knots.hpp"

namespace knot_proof {

using enum category;

// Compilers count the steps of an evaluation, so each category is one.
template <category C>
constexpr tally of = aid_in_jinzhou(C, readings::each_alone);

tally proved_of_aid_in_jinzhou() {
  return proved<sum({of<destitute>, of<orphan>, of<subsistence>, of<margin>, of<illness_poor>, of<none>})>();
}

}  // namespace knot_proof
