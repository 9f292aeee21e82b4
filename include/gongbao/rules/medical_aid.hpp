// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_MEDICAL_AID_HPP
#define GONGBAO_RULES_MEDICAL_AID_HPP

#include <gongbao/core/outcome.hpp>
#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/readings.hpp>
#include <gongbao/rules/recipients.hpp>

// Medical aid (医疗救助) of any city: a first layer with a deductible and an annual cap, then the tilt top-up
// (倾斜救助) on what is left. The city's terms come in as data.

namespace gongbao::inline v0 {

/// The policy-scope cost left after insurance (政策范围内自付费用).
///
/// in_scope_cost − paid; `inconsistent_amounts`, found in the input `paid_key`, if more was paid than the cost.
///
/// ```cpp
/// static_assert(*self_pay_after_insurance(yuan(500), yuan(500)) == yuan(0));
/// static_assert(self_pay_after_insurance(yuan(500), 500.01_yuan) == error::inconsistent_amounts);
/// ```
constexpr outcome<money> self_pay_after_insurance(money in_scope_cost, money paid,
                                                  text_view paid_key = "insurance_paid") noexcept {
  if (paid > in_scope_cost) return refusal{error::inconsistent_amounts, paid_key};
  return in_scope_cost - paid;
}

/// What a person's year has added up to (年度累计). Passed in before a claim, passed on after it.
template <class Amount>
struct basic_aid_year {
  Amount deductible_base{};  ///< base that has met the deductible of the first layer
  Amount basic_paid{};       ///< aid paid under the annual cap of the first layer
  Amount residual{};         ///< self-pay left after the first layer, as far as it counts for the tilt
  Amount tilted{};           ///< the part of the residual that has already entered the tilt
  Amount tilt_paid{};        ///< tilt aid paid

  friend constexpr bool operator==(const basic_aid_year&, const basic_aid_year&) = default;
};
using aid_year = basic_aid_year<money>;

/// Tilt aid comes out of what was tilted, and that out of the residual. Empty if so, else the accumulator that breaks
/// it.
constexpr maybe<refusal> tilt_accumulators_refused(money residual_before, money tilted_before,
                                                   money tilt_paid_before) noexcept {
  if (tilt_paid_before > tilted_before) return refusal{error::inconsistent_amounts, "tilt_paid_before"};
  if (tilted_before > residual_before) return refusal{error::inconsistent_amounts, "tilted_before"};
  return {};
}

/// What has already met the deductible under a reading of it.
template <class Amount>
[[gnu::always_inline]] constexpr Amount deductible_met_by(Amount base_before, deductible_basis basis) noexcept {
  return basis == deductible_basis::annual ? base_before : Amount{};
}

/// The tilt layer of one claim. Its deductible is met by the residual of the whole year.
template <class Terms>
struct basic_tilt_layer {
  Terms terms{};
  typename Terms::condition triggered{};  ///< tilt aid is open
  typename Terms::amount residual{};      ///< residual of the year, this claim included
  typename Terms::amount tilted_before{};
  typename Terms::amount paid_before{};
  tilt_base base{};
  tilt_threshold threshold{};
  gongbao::rounding rounding{};
};
using tilt_layer = basic_tilt_layer<layer_terms>;

/// Tilt aid (倾斜救助) of one claim.
///
/// excess  = max(0, residual − deductible)   (tilt_base::whole: the whole residual once it reaches the deductible)
/// portion = max(0, excess − tilted_before) if triggered, else 0
/// payment = min(max(0, cap − paid_before), round(rate × portion))
///
/// While the trigger does not hold the excess waits; when it first holds, all of it is tilted at once (catch-up).
/// Fen; rounded once per claim.
///
/// ```cpp
/// constexpr layer_terms terms{.deductible = yuan(13'000), .rate = percent(60), .cap = yuan(10'000)};
/// static_assert(settle(tilt_layer{.terms = terms, .triggered = true, .residual = yuan(20'000)}).payment ==
///               yuan(4'200));
/// static_assert(settle(tilt_layer{.terms = terms, .residual = yuan(20'000)}).portion == yuan(0));
/// ```
template <class Terms>
[[gnu::always_inline]] constexpr basic_layer_steps<Terms> settle(const basic_tilt_layer<Terms>& t) noexcept {
  typename Terms::amount tiltable = in_excess_of(t.terms.deductible, t.residual);
  if (t.base == tilt_base::whole) {
    const auto reached =
        t.threshold == tilt_threshold::at_least ? t.residual >= t.terms.deductible : t.residual > t.terms.deductible;
    tiltable = amount_if(reached, t.residual);
  }
  const auto portion = amount_if(t.triggered, in_excess_of(t.tilted_before, tiltable));
  return settle_portion(portion, t.terms, t.paid_before, t.rounding);
}

/// One claim on its way through both layers, with the facts already judged by the city's rules.
template <class Terms>
struct basic_aid_claim {
  using condition = typename Terms::condition;

  Terms basic{};
  Terms tilt{};
  typename Terms::amount self_pay{};
  condition counts{true};            ///< the claim is accepted for aid at all
  condition meets_deductible{true};  ///< its base and that of the year meet one deductible
  condition residual_counts{true};   ///< its residual counts towards the tilt
  condition tilt_permitted{true};    ///< the claim itself may open the tilt
  gongbao::tilt_trigger tilt_trigger{};
  basic_aid_year<typename Terms::amount> before{};
  gongbao::deductible_basis deductible_basis{};
  gongbao::tilt_base tilt_base{};
  gongbao::tilt_threshold tilt_threshold{};
  gongbao::rounding rounding{};
};
using aid_claim = basic_aid_claim<layer_terms>;

/// A settled claim: both layers step by step, and the accumulators for the next claim of the year.
template <class Terms>
struct basic_aid_settlement {
  using amount = typename Terms::amount;

  basic_layer_steps<Terms> basic{};
  amount residual{};
  typename Terms::condition triggered{};
  basic_layer_steps<Terms> tilt{};
  amount total_aid{};
  amount patient_pays{};
  basic_aid_year<amount> after{};
};
using aid_settlement = basic_aid_settlement<layer_terms>;

/// Settles one claim: the first layer, then the tilt on what is left (先保险后救助).
///
/// residual = self_pay − basic aid; total_aid = basic aid + tilt aid; patient_pays = self_pay − total_aid, negative
/// when a catch-up pays for earlier bills. A claim that does not count gets nothing and changes no accumulator but
/// what its flags say. Fen; each layer is rounded once.
template <class Terms>
[[gnu::always_inline]] constexpr basic_aid_settlement<Terms> settle(const basic_aid_claim<Terms>& c) noexcept {
  const auto base = amount_if(c.counts, c.self_pay);
  const auto met = amount_if(c.meets_deductible, deductible_met_by(c.before.deductible_base, c.deductible_basis));
  basic_aid_settlement<Terms> s{.after = c.before};

  s.basic = settle(basic_layer<Terms>{
      .terms = c.basic, .base_before = met, .base = base, .paid_before = c.before.basic_paid, .rounding = c.rounding});
  s.residual = c.self_pay - s.basic.payment;
  s.after.deductible_base += amount_if(c.meets_deductible, base);
  s.after.basic_paid += s.basic.payment;
  s.after.residual += amount_if(c.residual_counts, s.residual);

  s.triggered = c.tilt_permitted;
  if (c.tilt_trigger == tilt_trigger::after_basic_cap) s.triggered &= s.after.basic_paid >= c.basic.cap;
  s.tilt = settle(basic_tilt_layer<Terms>{.terms = c.tilt,
                                          .triggered = s.triggered,
                                          .residual = s.after.residual,
                                          .tilted_before = c.before.tilted,
                                          .paid_before = c.before.tilt_paid,
                                          .base = c.tilt_base,
                                          .threshold = c.tilt_threshold,
                                          .rounding = c.rounding});
  s.after.tilted += s.tilt.portion;
  s.after.tilt_paid += s.tilt.payment;

  s.total_aid = s.basic.payment + s.tilt.payment;
  s.patient_pays = c.self_pay - s.total_aid;
  return s;
}

}  // namespace gongbao::inline v0

#endif
