// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: money.*required<[a-z0-9:]*rate>
#include <gongbao/jinzhou/medical_aid.hpp>

// Fifty yuan are not fifty percent.
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::monitored_aid_rule<>::input claim{.date = date(2023, 3, 1),
                                                     .recipients = recipient::monitored,
                                                     .self_pay = yuan(1'000),
                                                     .before = start_of(calendar_year(2023)),
                                                     .deductible = yuan(100),
                                                     .rate = yuan(50),
                                                     .annual_cap = yuan(400)};
#else
constexpr jinzhou::monitored_aid_rule<>::input claim{.date = date(2023, 3, 1),
                                                     .recipients = recipient::monitored,
                                                     .self_pay = yuan(1'000),
                                                     .before = start_of(calendar_year(2023)),
                                                     .deductible = yuan(100),
                                                     .rate = percent(50),
                                                     .annual_cap = yuan(400)};
#endif
