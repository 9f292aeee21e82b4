// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/gongbao.hpp>

using namespace gongbao;

static_assert(jinzhou::medical_aid({.date = date(2023, 3, 1),
                                    .recipients = recipient::destitute,
                                    .self_pay = yuan(10'000),
                                    .before = start_of(calendar_year(2023))})
                  .value()
                  .total_aid == yuan(9'100));

int main() {
  const auto settled = sanmenxia::medical_aid({.date = date(2023, 3, 1),
                                               .recipients = recipient::subsistence,
                                               .care = care::inpatient,
                                               .self_pay = yuan(43'000),
                                               .referred = true,
                                               .in_province = true,
                                               .before = start_of(calendar_year(2023))});
  return settled && settled->total_aid == yuan(30'000) ? 0 : 1;
}
