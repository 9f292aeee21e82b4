// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: table_breaks_a_check
#include <gongbao/jinzhou/medical_aid.hpp>

// A rate of 600 % is a slip of the pen, not a policy.
using namespace gongbao;

constexpr jinzhou::medical_aid_policy what_if = [] {
  jinzhou::medical_aid_policy table = jinzhou::medical_aid_2023;
#ifdef MISUSE
  table.terms[category::margin].basic.rate = percent(600);
#else
  table.terms[category::margin].basic.rate = percent(60);
#endif
  return table;
}();
constexpr auto aid =
    jinzhou::basic_aid({.date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(30'000)}, what_if);
