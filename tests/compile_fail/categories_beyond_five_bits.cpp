// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: categories_and_care_fit_five_bits
#include <gongbao/batch/medical_aid.hpp>

// Ten categories under four kinds of care are 40 rows: a code would stand for two of them.
enum class treatment : unsigned char { inpatient, outpatient, emergency, hospice };

template <>
struct gongbao::enumeration<treatment> {
  static constexpr const char* name = "treatment";
  template <class E>
  static constexpr word<E> words[] = {
      {E::inpatient, "inpatient", "住院"},
      {E::outpatient, "outpatient", "门诊"},
      {E::emergency, "emergency", "急诊抢救"},
#ifdef MISUSE
      {E::hospice, "hospice", "安宁疗护"},
#endif
  };
};
template <>
inline constexpr gongbao::vocabulary gongbao::vocabulary_of<treatment> = gongbao::vocabulary::kinds_of_care;

constexpr auto code = gongbao::batch::code_of(gongbao::category::margin, treatment::emergency);
