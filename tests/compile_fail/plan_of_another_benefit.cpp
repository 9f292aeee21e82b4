// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: pool_plan
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

// A plan of outpatient pooling settles no claims of medical aid.
using namespace gongbao;
constexpr batch::claim_code who[] = {batch::code_of(category::margin)};
constexpr std::int64_t costs[] = {2'000'000};
const batch::aid_columns<std::int64_t> claims{.claims = who, .self_pay = costs};

#ifdef MISUSE
std::size_t settle_all(const batch::pool_plan& of_visits) { return batch::settle(of_visits, claims); }
#else
std::size_t settle_all(const batch::aid_plan& of_aid) { return batch::settle(of_aid, claims); }
#endif
