// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_LAYER_HPP
#define GONGBAO_RULES_LAYER_HPP

#include <gongbao/core/money.hpp>
#include <gongbao/core/rate.hpp>
#include <gongbao/core/source.hpp>

// The one kernel: deductible (起付标准) → rate (支付比例) → rounding → cap (限额), each settlement on its own (G-9).

namespace gongbao::inline v0 {

/// What an article states of one layer.
struct layer_terms {
  money deductible{};
  gongbao::rate rate{};
  money cap{};
  gongbao::source source{};
};

/// What one layer is asked: how much base this claim brings, and what came before it in the same year.
struct layer {
  layer_terms terms{};
  money base_before{};
  money base{};
  money paid_before{};
  gongbao::rounding rounding{};
};

/// Every step of a layer, so that explaining a result is printing it.
struct layer_steps {
  layer_terms terms{};
  money portion{};        ///< new base above the deductible
  money before_cap{};     ///< round(rate × portion)
  money paid_before{};    ///< what had used up the cap
  money payment{};        ///< min(cap left, before_cap)
  money remaining_cap{};  ///< cap left afterwards

  constexpr money paid_after() const noexcept { return paid_before + payment; }
  constexpr bool cut_by_cap() const noexcept { return payment < before_cap; }
};

/// min(max(0, cap − paid before), requested): a payment under a cap that earlier payments share (限额).
///
/// ```cpp
/// static_assert(within_cap(yuan(30'000), yuan(28'000), yuan(2'500)) == yuan(2'000));
/// static_assert(within_cap(yuan(10'000), yuan(12'000), yuan(100)) == yuan(0));
/// ```
constexpr money within_cap(money cap, money paid_before, money requested) noexcept {
  return lesser_of(in_excess_of(paid_before, cap), requested);
}

/// Pays a portion that is already known: round(rate × portion), then the cap.
constexpr layer_steps settle_portion(money portion, const layer_terms& terms, money paid_before,
                                     rounding mode) noexcept {
  layer_steps steps{.terms = terms, .portion = portion, .paid_before = paid_before};
  steps.before_cap = terms.rate.of(portion, mode);
  steps.payment = within_cap(terms.cap, paid_before, steps.before_cap);
  steps.remaining_cap = in_excess_of(steps.paid_after(), terms.cap);
  return steps;
}

/// Settles one layer of one claim.
///
/// portion = max(0, base_before + base − deductible) − max(0, base_before − deductible)
/// payment = min(max(0, cap − paid_before), round(rate × portion))
///
/// Amounts in fen; rounded once, as `rounding` says, before the cap is compared. Amounts are not negative.
///
/// ```cpp
/// constexpr layer_terms margin{.deductible = yuan(2'000), .rate = percent(60), .cap = yuan(20'000)};
/// static_assert(settle(layer{.terms = margin, .base = yuan(20'000)}).payment == yuan(10'800));
/// static_assert(settle(layer{.terms = margin, .base_before = yuan(1'500), .base = yuan(700)}).portion == yuan(200));
/// static_assert(settle(layer{.terms = margin, .base = yuan(99'999)}).cut_by_cap());
/// ```
constexpr layer_steps settle(const layer& l) noexcept {
  const money met = in_excess_of(l.terms.deductible, l.base_before);
  const money portion = in_excess_of(l.terms.deductible, l.base_before + l.base) - met;
  return settle_portion(portion, l.terms, l.paid_before, l.rounding);
}

}  // namespace gongbao::inline v0

#endif
