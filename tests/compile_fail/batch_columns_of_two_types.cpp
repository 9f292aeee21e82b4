// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: column<
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

// All amounts of the columns have one type: what goes in as 32 bits comes out as 32 bits.
using namespace gongbao;
constexpr batch::claim_code who[] = {batch::code_of(category::margin), batch::code_of(category::destitute)};
constexpr std::int32_t costs[] = {2'000'000, 100};
#ifdef MISUSE
std::int64_t aid[2];
#else
std::int32_t aid[2];
#endif
const batch::aid_columns<std::int32_t> claims{.claims = who, .self_pay = costs, .basic_aid = aid};
