// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "knots.hpp"

namespace knot_proof {

// Compilers count the steps of an evaluation, so each level and status in a year is one.
template <level L, bool Retired, int Year>
constexpr tally part = visits_in_sanmenxia(L, Retired, Year, readings::each_alone);
template <level L>
constexpr tally of = sum({part<L, true, 2022>, part<L, false, 2022>, part<L, true, 2023>, part<L, false, 2023>});

tally proved_of_visits() {
  return proved<sum(
      {of<level::primary>, of<level::secondary>, of<level::tertiary>, visits_in_jinzhou(readings::each_alone)})>();
}

}  // namespace knot_proof
