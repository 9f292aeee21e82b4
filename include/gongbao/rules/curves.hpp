// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_CURVES_HPP
#define GONGBAO_RULES_CURVES_HPP

#include <gongbao/rules/knots.hpp>
#include <gongbao/rules/medical_aid.hpp>
#include <gongbao/rules/outpatient_pooling.hpp>

// The curves of a benefit: what the next claim of a year brings by its amount, all that was judged of it being stated.
// For auditors and what-ifs; no formula needs them.

namespace gongbao::inline v0 {

/// Medical aid (医疗救助) by the terms of a category; one without terms brings nothing.
///
/// ```cpp
/// using scheme = jinzhou::aid_scheme;
/// constexpr aid_row row = scheme::row(jinzhou::medical_aid_2023, category::margin, care::inpatient);
/// constexpr aid_curve margin{.row = row, .readings = scheme::readings({})};
/// static_assert(margin(yuan(20'000)).total() == yuan(13'320));
/// ```
struct aid_curve {
  aid_row row{};
  aid_readings readings{};
  bool covered = true;
  bool qualifies = true;
  aid_year before{};

  [[gnu::always_inline]] constexpr benefit operator()(money self_pay) const noexcept {
    const aid_settlement s =
        settle(row, {.self_pay = self_pay, .covered = covered, .qualifies = qualifies}, before, readings);
    return {.claimed = self_pay, .basic = s.basic, .tilt = s.tilt, .patient_pays = s.patient_pays};
  }
};

/// Outpatient pooling (门诊统筹) by the terms of an institution.
///
/// ```cpp
/// constexpr layer_terms secondary{.deductible = yuan(30), .rate = percent(65), .cap = yuan(2'000)};
/// constexpr visit_curve visit{.terms = secondary, .period = deductible_period::day};
/// static_assert(visit(yuan(130)).total() == yuan(65) && visit(yuan(130)).patient_pays == yuan(65));
/// ```
struct visit_curve {
  layer_terms terms{};
  deductible_period period{};
  pool_readings readings{};
  bool counts = true;
  pool_year before{};

  [[gnu::always_inline]] constexpr benefit operator()(money cost) const noexcept {
    const pool_settlement s = settle(pooled_visit{.terms = terms,
                                                  .cost = cost,
                                                  .counts = counts,
                                                  .before = before,
                                                  .deductible_period = period,
                                                  .day_deductible = readings.day_deductible,
                                                  .limit_on = readings.limit_on,
                                                  .rounding = readings.rounding});
    return {.claimed = cost, .basic = s.steps, .patient_pays = cost - s.steps.payment};
  }
};

}  // namespace gongbao::inline v0

#endif
