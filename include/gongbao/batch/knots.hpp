// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_KNOTS_HPP
#define GONGBAO_BATCH_KNOTS_HPP

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/rules/curves.hpp>
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
struct aid_curve : gongbao::aid_curve {
  constexpr aid_curve(const aid_plan& plan, claim_code code, const aid_year& year = {}) noexcept
      : gongbao::aid_curve{.row = plan.row(code),
                           .readings = plan.readings(),
                           .covered = (code & not_covered) == 0,
                           .qualifies = (code & not_qualifying) == 0,
                           .before = year} {}
};

/// Outpatient pooling under a plan for visits of one code, the next of a year; a code without terms brings nothing.
///
/// ```cpp
/// constexpr batch::pool_plan plan = batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023);
/// constexpr knots visit(batch::visit_curve{plan, batch::code_of(level::secondary, true)}, wan_yuan(1'000));
/// static_assert(*visit.from(knot_kind::cap_reached) == 3'106.92_yuan);  // 30 + 2 000 / 65 %
/// ```
struct visit_curve : gongbao::visit_curve {
  constexpr visit_curve(const pool_plan& plan, visit_code code, const pool_year& year = {}) noexcept
      : gongbao::visit_curve{.terms = plan.terms(code),
                             .period = plan.period(),
                             .readings = plan.readings(),
                             .counts = (code & visit_not_counted) == 0,
                             .before = year} {}
};

}  // namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET

#endif

#endif
