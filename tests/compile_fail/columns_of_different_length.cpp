// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: columns_differ_in_length
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

// Which claim would the third amount belong to?
using namespace gongbao;
constexpr batch::claim_code who[] = {batch::code_of(category::margin), batch::code_of(category::destitute)};
constexpr std::size_t refused(const batch::column<const std::int64_t>& costs) {
  return batch::settle<std::int64_t>(batch::plan_of(jinzhou::medical_aid_2023), {.claims = who, .self_pay = costs});
}
constexpr std::int64_t costs[] = {2'000'000, 100, 50};

#ifdef MISUSE
constexpr std::size_t count = refused(costs);
#else
constexpr std::size_t count = refused({costs, 2});
#endif
