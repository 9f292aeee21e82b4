// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_KNOTS_HPP
#define GONGBAO_BATCH_KNOTS_HPP

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/rules/knots.hpp>

// The curves of a plan: what a claim brings by its amount. For auditors and what-ifs; no formula needs them.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET {

/// Medical aid under a plan for claims of one code, the next of a year; a code without terms brings nothing.
///
/// ```cpp
/// constexpr batch::aid_plan plan = batch::plan_of(jinzhou::medical_aid_2023);
/// constexpr knots margin(batch::aid_curve{plan, batch::code_of(category::margin)}, wan_yuan(1'000));
/// static_assert(*margin.from(knot_kind::cap_reached) == 35'333.33_yuan);
/// static_assert(*margin.from(knot_kind::tilt_begins) == 9'500.02_yuan);
/// ```
struct aid_curve {
  aid_plan plan;
  claim_code code{};
  aid_year before{};

  constexpr benefit operator()(money self_pay) const noexcept {
    const aid_settlement s = detail::settle_claim(plan, code, self_pay, before);
    return {.claimed = self_pay, .basic = s.basic, .tilt = s.tilt, .patient_pays = s.patient_pays};
  }
};

/// Outpatient pooling under a plan for visits of one code, the next of a year; a code without terms brings nothing.
///
/// ```cpp
/// constexpr batch::pool_plan plan = batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023);
/// constexpr knots visit(batch::visit_curve{plan, batch::code_of(level::secondary, true)}, wan_yuan(1'000));
/// static_assert(*visit.from(knot_kind::cap_reached) == 3'106.92_yuan);  // 30 + 2 000 / 65 %
/// ```
struct visit_curve {
  pool_plan plan;
  visit_code code{};
  pool_year before{};

  constexpr benefit operator()(money cost) const noexcept {
    const pool_settlement s = detail::settle_visit(plan, code, cost, before);
    return {.claimed = cost, .basic = s.steps, .patient_pays = cost - s.steps.payment};
  }
};

}  // namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET

#endif

#endif
