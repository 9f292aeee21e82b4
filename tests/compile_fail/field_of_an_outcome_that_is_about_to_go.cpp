// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: deleted.*operator.*->
#include <gongbao/jinzhou/medical_aid.hpp>

// A reference to a step of a settlement that nobody keeps.
using namespace gongbao;
inline money paid_under_the_cap(money self_pay) {
#ifdef MISUSE
  const layer_steps& basic = jinzhou::medical_aid({.date = date(2023, 3, 1),
                                                   .recipients = recipient::margin,
                                                   .self_pay = self_pay,
                                                   .before = start_of(calendar_year(2023))})
                                 ->basic;
#else
  const layer_steps& basic = jinzhou::medical_aid({.date = date(2023, 3, 1),
                                                   .recipients = recipient::margin,
                                                   .self_pay = self_pay,
                                                   .before = start_of(calendar_year(2023))})
                                 .value()
                                 .basic;  // of a copy, which lives as long as the reference
#endif
  return basic.payment;
}
