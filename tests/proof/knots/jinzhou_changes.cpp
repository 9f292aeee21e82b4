// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "knots.hpp"

namespace knot_proof {

using enum category;

template <category Former, category Now>
constexpr tally of = aid_after_a_change(Former, Now, readings::by_default);

template <category Former>
constexpr tally from = sum({of<Former, destitute>, of<Former, orphan>, of<Former, subsistence>, of<Former, margin>,
                            of<Former, illness_poor>, of<Former, none>});

tally proved_of_changes_in_jinzhou() {
  return proved<sum(
      {from<destitute>, from<orphan>, from<subsistence>, from<margin>, from<illness_poor>, from<none>})>();
}

}  // namespace knot_proof
