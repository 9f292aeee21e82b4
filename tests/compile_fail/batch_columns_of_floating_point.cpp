// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: fen.*double|double.*count|is_count
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

// Columns hold whole fen, not yuan with a fraction.
using namespace gongbao;
#ifdef MISUSE
using number = double;
#else
using number = std::int64_t;
#endif
std::size_t settle_all(const batch::aid_plan& of_jinzhou, const batch::aid_columns<number>& all) {
  return batch::settle(of_jinzhou, all);
}
