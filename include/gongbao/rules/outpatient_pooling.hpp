// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_OUTPATIENT_POOLING_HPP
#define GONGBAO_RULES_OUTPATIENT_POOLING_HPP

#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/readings.hpp>

// Outpatient pooling (门诊统筹) of any city: the layer, with an annual limit that caps payments or, in the other
// reading, payable costs.

namespace gongbao::inline v0 {

/// What one outpatient visit asks of the pool, its deductible already taken off.
struct pooled_visit {
  layer_terms terms{};
  money portion{};         ///< cost above the deductible
  money paid_before{};     ///< payments of the year before
  money portion_before{};  ///< payable portions of the year before
  gongbao::limit_on limit_on{};
  gongbao::rounding rounding{};
};

/// Pays one visit under the annual limit (支付限额).
///
/// payments: payment = min(max(0, limit − paid_before), round(rate × portion));
/// costs: the portion is cut to max(0, limit − portion_before), payment = round(rate × portion).
/// remaining_cap is what is left of the limit, in the same terms. Fen; rounded once.
///
/// ```cpp
/// constexpr layer_terms pool{.rate = percent(50), .cap = yuan(3'000)};
/// static_assert(settle(pooled_visit{.terms = pool, .portion = yuan(5'000)}).payment == yuan(2'500));
/// static_assert(settle(pooled_visit{.terms = pool, .portion = yuan(5'000), .limit_on = limit_on::costs}).payment ==
///               yuan(1'500));
/// ```
constexpr layer_steps settle(const pooled_visit& v) noexcept {
  if (v.limit_on == limit_on::payments) return settle_portion(v.portion, v.terms, v.paid_before, v.rounding);
  layer_steps steps{.terms = v.terms, .paid_before = v.paid_before};
  steps.portion = within_cap(v.terms.cap, v.portion_before, v.portion);
  steps.before_cap = steps.payment = v.terms.rate.of(steps.portion, v.rounding);
  steps.remaining_cap = in_excess_of(v.portion_before + steps.portion, v.terms.cap);
  return steps;
}

}  // namespace gongbao::inline v0

#endif
