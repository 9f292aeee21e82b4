// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_OUTPATIENT_POOLING_HPP
#define GONGBAO_RULES_OUTPATIENT_POOLING_HPP

#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/readings.hpp>

// Outpatient pooling (门诊统筹) of any city: the layer, with an annual limit that caps payments or, in the other
// reading, payable costs.

namespace gongbao::inline v0 {

/// What one outpatient visit asks of the pool: a layer whose limit can be one of payments or of costs.
template <class Terms>
struct basic_pooled_visit {
  using amount = typename Terms::amount;

  Terms terms{};
  amount base_before{};     ///< cost that has met the deductible before, of the year or of the day
  amount base{};            ///< cost of this visit
  amount paid_before{};     ///< payments of the year before
  amount portion_before{};  ///< payable portions of the year before
  gongbao::limit_on limit_on{};
  gongbao::rounding rounding{};
};
using pooled_visit = basic_pooled_visit<layer_terms>;

/// Pays one visit under the annual limit (支付限额).
///
/// portion = what the visit brings above the deductible;
/// payments: payment = min(max(0, limit − paid_before), round(rate × portion));
/// costs: the portion is cut to max(0, limit − portion_before), payment = round(rate × portion).
/// remaining_cap is what is left of the limit, in the same terms. Fen; rounded once.
///
/// ```cpp
/// constexpr layer_terms pool{.deductible = yuan(300), .rate = percent(50), .cap = yuan(3'000)};
/// static_assert(settle(pooled_visit{.terms = pool, .base = yuan(5'300)}).payment == yuan(2'500));
/// static_assert(settle(pooled_visit{.terms = pool, .base = yuan(5'300), .limit_on = limit_on::costs}).payment ==
///               yuan(1'500));
/// ```
template <class Terms>
[[gnu::always_inline]] constexpr basic_layer_steps<Terms> settle(const basic_pooled_visit<Terms>& v) noexcept {
  const auto portion = portion_above(v.terms.deductible, v.base_before, v.base);
  if (v.limit_on == limit_on::payments) return settle_portion(portion, v.terms, v.paid_before, v.rounding);
  basic_layer_steps<Terms> steps{.terms = v.terms, .paid_before = v.paid_before};
  steps.portion = within_cap(v.terms.cap, v.portion_before, portion);
  steps.before_cap = steps.payment = v.terms.rate.of(steps.portion, v.rounding);
  steps.remaining_cap = in_excess_of(v.portion_before + steps.portion, v.terms.cap);
  return steps;
}

/// What of a deductible that counts once a day (一个自然日内…只计一次起付标准) is used up after a visit.
///
/// pooled: min(deductible, used before + cost); first_visit: all of it.
///
/// ```cpp
/// static_assert(deductible_used_after(yuan(50), yuan(30), yuan(15), day_deductible::pooled) == yuan(45));
/// static_assert(deductible_used_after(yuan(50), yuan(0), yuan(15), day_deductible::first_visit) == yuan(50));
/// ```
template <class Amount>
[[gnu::always_inline]] constexpr Amount deductible_used_after(Amount deductible, Amount used_before, Amount cost,
                                                              day_deductible reading) noexcept {
  return reading == day_deductible::pooled ? lesser_of(deductible, used_before + cost) : deductible;
}

}  // namespace gongbao::inline v0

#endif
