// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: rates_within_unit
#include <gongbao/sanmenxia/medical_aid.hpp>

// A layer beside the table is held against the same checks.
using namespace gongbao;
constexpr auto policy(rate tilt_rate) {
  sanmenxia::medical_aid_policy copy = sanmenxia::medical_aid_2022;
  copy.tilt.rate = tilt_rate;
  return copy;
}

#ifdef MISUSE
static_assert(rates_within_unit(policy(percent(160)).tilt));
#else
static_assert(rates_within_unit(policy(percent(100)).tilt));
#endif
