// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: column<
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

// A category alone is no code: in Sanmenxia the care, and what was judged of the claim, belong to it.
using namespace gongbao;
#ifdef MISUSE
constexpr category who[] = {category::margin};
#else
constexpr batch::claim_code who[] = {batch::code_of(category::margin, care::outpatient)};
#endif
constexpr std::int64_t costs[] = {2'000'000};
const batch::aid_columns<std::int64_t> claims{.claims = who, .self_pay = costs};
