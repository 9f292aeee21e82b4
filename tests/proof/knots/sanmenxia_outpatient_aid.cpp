// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "knots.hpp"

namespace knot_proof {

using enum category;

// Compilers count the steps of an evaluation, so each category is one.
template <category C, bool Qualifies>
constexpr tally part = aid_in_sanmenxia(C, care::outpatient, Qualifies, readings::each_alone);
template <category C>
constexpr tally of = sum({part<C, true>, part<C, false>});

tally proved_of_outpatient_aid_in_sanmenxia() {
  return proved<sum({of<destitute>, of<subsistence>, of<relapsed_poor>, of<margin>, of<rural_at_risk>, of<illness_poor>,
                     of<none>})>();
}

}  // namespace knot_proof
