// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_JINZHOU_HPP
#define GONGBAO_BATCH_JINZHOU_HPP

#include <initializer_list>

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

// Tables of Jinzhou as plans for columns.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET {

/// The plan of a table of Jinzhou's medical aid, the city's own or a what-if; whether its claims fall into its period
/// is for the caller. The care makes no difference. Categories without terms, the monitoring groups, are refused as
/// external_parameter_missing, as by jinzhou::medical_aid (JZ-MA-07). Of the readings, those that this rule has count:
/// deductible_basis, tilt_trigger, identity_change, rounding.
///
/// ```cpp
/// constexpr batch::aid_plan plan = batch::plan_of(jinzhou::medical_aid_2023);
/// static_assert(batch::settle(plan, batch::code_of(category::margin), yuan(20'000)).value().total_aid ==
///               yuan(13'320));
/// ```
constexpr aid_plan plan_of(const jinzhou::medical_aid_policy& policy, const aid_readings& readings = {}) noexcept {
  aid_plan plan({.deductible_basis = readings.deductible_basis,
                 .tilt_trigger = readings.tilt_trigger,
                 .identity_change = readings.identity_change,
                 .rounding = readings.rounding});
  for (const auto& word : words_of<category>) {
    aid_row row{.is = aid_row::kind::external};
    if (word.value == category::none) {
      row.is = aid_row::kind::nothing;
    } else if (policy.terms.contains(word.value)) {
      const jinzhou::aid_terms& terms = policy.terms[word.value];
      row = {.is = aid_row::kind::terms, .meets_deductible = true, .basic = terms.basic, .tilt = terms.tilt};
    }
    for (const care k : {care::inpatient, care::outpatient}) plan.set(row_of(word.value, k), row);
  }
  plan.refuse(broken_check(policy));
  return plan;
}

/// The plan of Jinzhou's outpatient pooling under the figures in use, one row for each: the plan of the city sets
/// floors, the figures by institution and status come from the caller. The deductible is met once a year. The visit of
/// an institution that is not designated is `visit_not_counted` (JZ-OP-04).
///
/// ```cpp
/// constexpr batch::pool_plan on_floors = batch::jinzhou_pool_plan({jinzhou::outpatient_pooling_2022.floors});
/// static_assert(batch::settle(on_floors, 0, yuan(1'300)).value().steps.payment == yuan(500));
/// ```
constexpr pool_plan jinzhou_pool_plan(std::initializer_list<layer_terms> in_use,
                                      const pool_readings& readings = {}) noexcept {
  pool_plan plan(deductible_period::year, readings);
  std::size_t row = 0;
  for (const layer_terms& terms : in_use) plan.set(row++, terms);
  return plan;
}

}  // namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET

#endif

#endif
