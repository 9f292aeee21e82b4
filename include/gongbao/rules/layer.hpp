// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_LAYER_HPP
#define GONGBAO_RULES_LAYER_HPP

#include <gongbao/core/money.hpp>
#include <gongbao/core/outcome.hpp>
#include <gongbao/core/rate.hpp>
#include <gongbao/core/source.hpp>

// The one kernel: deductible (起付标准) → rate (支付比例) → rounding → cap (限额), each settlement on its own (G-9).
//
// The formulas are templates over the terms, which say what an amount and a condition are: `money` and `bool` for one
// claim, a register of claims for columns of them (batch/). They use nothing that one of the two could not do: +, −,
// comparisons, lesser_of, in_excess_of, amount_if and rate.of. Plain `if` is for what is the same for all claims. They
// are always inlined, since a call would pass registers of claims through memory.

namespace gongbao::inline v0 {

/// A fact of a claim that no default is safe for: a claim that does not state it does not compile. Otherwise a plain
/// `T`.
template <class T>
class stated {
 public:
  template <detail::makes<T> U>
  [[gnu::always_inline]] constexpr stated(const U& fact) noexcept : fact_{fact} {}
  [[gnu::always_inline]] constexpr operator T() const noexcept { return fact_; }

 private:
  T fact_;
};

/// What an article states of one layer.
struct layer_terms {
  using amount = money;
  using condition = bool;

  money deductible{};
  gongbao::rate rate{};
  money cap{};
  gongbao::source source{};

  static constexpr void figures(auto&& figure) {
    figure(&layer_terms::deductible, "deductible");
    figure(&layer_terms::rate, "rate");
    figure(&layer_terms::cap, "cap");
  }
};

/// A layer of a row, by its name: a row of several lists them as its `layers`.
template <class Row>
struct named_layer {
  text_view name;
  layer_terms Row::*terms;
};

/// What one layer is asked: how much base this claim brings, and what came before it in the same year.
template <class Terms>
struct basic_layer {
  Terms terms{};
  typename Terms::amount base_before{};
  typename Terms::amount base{};
  typename Terms::amount paid_before{};
  gongbao::rounding rounding{};
};
using layer = basic_layer<layer_terms>;

/// Every step of a layer, so that explaining a result is printing it.
template <class Terms>
struct basic_layer_steps {
  using amount = typename Terms::amount;

  Terms terms{};
  amount portion{};        ///< new base above the deductible
  amount before_cap{};     ///< round(rate × portion)
  amount paid_before{};    ///< what had used up the cap
  amount payment{};        ///< min(cap left, before_cap)
  amount remaining_cap{};  ///< cap left afterwards

  [[gnu::always_inline]] constexpr amount paid_after() const noexcept { return paid_before + payment; }
  [[gnu::always_inline]] constexpr typename Terms::condition cut_by_cap() const noexcept {
    return payment < before_cap;
  }
};
using layer_steps = basic_layer_steps<layer_terms>;

/// min(max(0, cap − paid before), requested): a payment under a cap that earlier payments share (限额).
///
/// ```cpp
/// static_assert(within_cap(yuan(30'000), yuan(28'000), yuan(2'500)) == yuan(2'000));
/// static_assert(within_cap(yuan(10'000), yuan(12'000), yuan(100)) == yuan(0));
/// ```
template <class Amount>
[[gnu::always_inline]] constexpr Amount within_cap(Amount cap, Amount paid_before, Amount requested) noexcept {
  return lesser_of(in_excess_of(paid_before, cap), requested);
}

/// max(0, base_before + base − deductible) − max(0, base_before − deductible): what a claim brings above a deductible
/// that earlier base has met in part (起付标准以上部分). That is what the year has above it, at most the claim itself:
/// amounts are not negative.
///
/// ```cpp
/// static_assert(portion_above(yuan(2'000), yuan(1'500), yuan(700)) == yuan(200));
/// static_assert(portion_above(yuan(2'000), yuan(2'500), yuan(700)) == yuan(700));
/// ```
template <class Amount>
[[gnu::always_inline]] constexpr Amount portion_above(Amount deductible, Amount base_before, Amount base) noexcept {
  return lesser_of(base, in_excess_of(deductible, base_before + base));
}

/// Pays a portion that is already known: round(rate × portion), then the cap.
template <class Terms>
[[gnu::always_inline]] constexpr basic_layer_steps<Terms> settle_portion(typename Terms::amount portion,
                                                                         const Terms& terms,
                                                                         typename Terms::amount paid_before,
                                                                         rounding mode) noexcept {
  const auto before_cap = terms.rate.of(portion, mode);
  const auto payment = within_cap(terms.cap, paid_before, before_cap);
  return {.terms = terms,
          .portion = portion,
          .before_cap = before_cap,
          .paid_before = paid_before,
          .payment = payment,
          .remaining_cap = in_excess_of(paid_before + payment, terms.cap)};
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
template <class Terms>
[[gnu::always_inline]] constexpr basic_layer_steps<Terms> settle(const basic_layer<Terms>& l) noexcept {
  return settle_portion(portion_above(l.terms.deductible, l.base_before, l.base), l.terms, l.paid_before, l.rounding);
}

}  // namespace gongbao::inline v0

#endif
