// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: pool_scheme.*aid_scheme
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

// What the pool paid uses up no cap of medical aid.
using namespace gongbao;
constexpr jinzhou::pool_account visits = start_of(calendar_year(2023));
constexpr jinzhou::aid_account stays = start_of(calendar_year(2023));

constexpr jinzhou::medical_aid_rule<>::input claim{.date = date(2023, 9, 1),
                                                   .recipients = recipient::margin,
                                                   .self_pay = yuan(20'000),
#ifdef MISUSE
                                                   .before = visits};
#else
                                                   .before = stays};
#endif
