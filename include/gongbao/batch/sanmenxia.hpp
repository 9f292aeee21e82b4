// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_SANMENXIA_HPP
#define GONGBAO_BATCH_SANMENXIA_HPP

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>

// Tables of Sanmenxia as plans for columns.

namespace gongbao::inline v0::batch {

/// The plan of a table of Sanmenxia's medical aid, the city's own or a what-if; whether its claims fall into its
/// period is for the caller. The code of a claim says its care and what sanmenxia::medical_aid (SX-MA-00) judges of
/// it: covered, if designated, the referral rules kept or an exception granted, and the disease of outpatient care
/// listed; qualifying, if referred and in the province. Tilt aid opens when the cap is reached, whatever
/// `readings.tilt_trigger` says.
///
/// ```cpp
/// constexpr batch::aid_plan plan = batch::plan_of(sanmenxia::medical_aid_2022);
/// static_assert(batch::settle(plan, batch::code_of(category::subsistence), yuan(1'000),
///                             {.deductible_base = yuan(7'000), .basic_paid = yuan(29'900),
///                              .residual = yuan(27'100)})->tilt.payment == yuan(9'000));
/// ```
constexpr aid_plan plan_of(const sanmenxia::medical_aid_policy& policy, aid_readings readings = {}) noexcept {
  readings.tilt_trigger = tilt_trigger::after_basic_cap;
  aid_plan plan(readings);
  for (const auto& word : words_of<category>)
    for (const care k : {care::inpatient, care::outpatient}) {
      aid_row row{.meets_deductible = k == care::inpatient, .tilt = policy.tilt};
      if (word.value == category::none) {
        row.is = aid_row::kind::nothing;
      } else if (policy.terms.contains(word.value)) {
        const sanmenxia::aid_terms& terms = policy.terms[word.value];
        row.is = aid_row::kind::terms;
        row.basic = k == care::inpatient ? terms.inpatient : terms.outpatient;
      }
      plan.set(row_of(word.value, k), row);
    }
  return plan;
}

}  // namespace gongbao::inline v0::batch

#endif
