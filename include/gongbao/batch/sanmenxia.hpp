// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_SANMENXIA_HPP
#define GONGBAO_BATCH_SANMENXIA_HPP

#include <cstdint>

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

// Tables of Sanmenxia as plans for columns.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET {

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
///                              .residual = yuan(27'100)}).value().tilt.payment == yuan(9'000));
/// ```
constexpr aid_plan plan_of(const sanmenxia::medical_aid_policy& policy, aid_readings readings = {}) noexcept {
  readings.tilt_trigger = tilt_trigger::after_basic_cap;
  aid_plan plan(readings);
  for (const auto& word : words_of<category>)
    for (const care k : {care::inpatient, care::outpatient}) {
      aid_row row{.meets_deductible = k == care::inpatient, .tilt = policy.tilt};
      if (word.value == category::none) {
        row.is = aid_row::kind::nothing;
      } else if (policy.ranking.categories().contains(word.value)) {
        row.is = aid_row::kind::terms;
        const sanmenxia::aid_terms& terms = sanmenxia::detail::terms_of(policy, word.value);
        row.basic = k == care::inpatient ? terms.inpatient : terms.outpatient;
      }
      plan.set(row_of(word.value, k), row);
    }
  plan.refuse(broken_check(policy));
  return plan;
}

/// The code of a visit to Sanmenxia's pool.
constexpr visit_code code_of(level l, bool retired) noexcept {
  return static_cast<visit_code>(index_of(l) + (retired ? count_of<level> : 0U));
}

/// The plan of a table of Sanmenxia's outpatient pooling for one medical-insurance year (SX-OP-07). The deductible is
/// met once a day and institution: `deductible_met` is what of it was used up earlier on the day.
///
/// ```cpp
/// constexpr batch::pool_plan plan = batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023);
/// static_assert(batch::settle(plan, batch::code_of(level::secondary, false), yuan(1'030), {.paid = yuan(1'200)})
///                   .value().steps.payment == yuan(300));
/// ```
constexpr pool_plan plan_of(const sanmenxia::outpatient_pooling_policy& policy, std::int64_t medical_year,
                            const pool_readings& readings = {}) noexcept {
  pool_plan plan(deductible_period::day, readings);
  for (const auto& word : words_of<level>)
    for (const bool retired : {false, true}) {
      const sanmenxia::visit_terms& terms = policy.visits[word.value];
      plan.set(code_of(word.value, retired), {.deductible = terms.deductible,
                                              .rate = terms.rate_for(retired),
                                              .cap = policy.limits.in_year(medical_year, retired),
                                              .source = terms.source});
    }
  plan.refuse(broken_check(policy));
  return plan;
}

}  // namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET

#endif

#endif
