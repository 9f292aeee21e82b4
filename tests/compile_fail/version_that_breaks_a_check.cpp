// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: table_breaks_a_check
#include <gongbao/jinzhou/groundwater.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>

// The table of next year is checked like the one of this year.
using namespace gongbao;

constexpr jinzhou::medical_aid_policy next_year = [] {
  jinzhou::medical_aid_policy table = jinzhou::medical_aid_2023;
  table.in_force = period::since(date(2027, 1, 1));
#ifdef MISUSE
  table.terms[category::margin].tilt.cap = -yuan(1);
#else
  table.terms[category::margin].tilt.cap = yuan(1);
#endif
  return table;
}();
constexpr versions aid{in_force_until(date(2026, 12, 31), jinzhou::medical_aid_2023), next_year};
