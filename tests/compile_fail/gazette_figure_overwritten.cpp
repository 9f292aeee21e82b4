// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: discards qualifiers|not marked const
#include <gongbao/jinzhou/medical_aid.hpp>

// The decree stays as it was decreed: a what-if changes a copy.
using namespace gongbao;

#ifdef MISUSE
void what_if() { jinzhou::medical_aid_2023.terms[category::margin].basic.rate = percent(65); }
#else
jinzhou::medical_aid_policy what_if() {
  jinzhou::medical_aid_policy copy = jinzhou::medical_aid_2023;
  copy.terms[category::margin].basic.rate = percent(65);
  return copy;
}
#endif
