// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_MEDICAL_AID_HPP
#define GONGBAO_RULES_MEDICAL_AID_HPP

#include <cstdint>

#include <gongbao/core/outcome.hpp>
#include <gongbao/detail/traits.hpp>
#include <gongbao/rules/account.hpp>
#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/meanings.hpp>
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

/// Calls a function with each accumulator, or with those of several years side by side. What it returns, if anything,
/// is a year too.
template <class Each, class... Amounts>
[[gnu::always_inline]] constexpr auto each_of_year(Each each, const basic_aid_year<Amounts>&... y) noexcept {
  using result = decltype(each(y.tilt_paid...));
  if constexpr (detail::same_as<result, void>) {
    each(y.deductible_base...);
    each(y.basic_paid...);
    each(y.residual...);
    each(y.tilted...);
    each(y.tilt_paid...);
  } else {
    return basic_aid_year<result>{.deductible_base = each(y.deductible_base...),
                                  .basic_paid = each(y.basic_paid...),
                                  .residual = each(y.residual...),
                                  .tilted = each(y.tilted...),
                                  .tilt_paid = each(y.tilt_paid...)};
  }
}

/// Tilt aid comes out of what was tilted, and that out of the residual. Empty if so, else the accumulator that breaks
/// it.
[[gnu::always_inline]] constexpr maybe<refusal> tilt_accumulators_refused(money residual_before, money tilted_before,
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

/// What of a residual can be tilted: its part above the deductible, or under tilt_base::whole all of it once it reaches
/// the deductible.
template <class Amount>
[[gnu::always_inline]] constexpr Amount tilt_excess(Amount deductible, Amount residual, tilt_base base,
                                                    tilt_threshold threshold) noexcept {
  if (base == tilt_base::excess) return in_excess_of(deductible, residual);
  return amount_if(threshold == tilt_threshold::at_least ? residual >= deductible : residual > deductible, residual);
}

/// Does a tilt catch up? While its trigger is closed the excess waits, and is tilted when it opens; read as
/// identity_change::year_recomputed, so is what the terms of a new identity free of the year before. Otherwise a claim
/// tilts what it adds to the excess itself, and nothing of earlier claims.
[[gnu::always_inline]] constexpr bool tilt_catches_up(tilt_trigger trigger, identity_change change) noexcept {
  return trigger == tilt_trigger::after_basic_cap || change == identity_change::year_recomputed;
}

/// The tilt layer of one claim. Its deductible is met by the residual of the whole year.
template <class Terms>
struct basic_tilt_layer {
  Terms terms{};
  typename Terms::condition triggered{};     ///< tilt aid is open
  bool catches_up = false;                   ///< what was not tilted before is tilted now
  typename Terms::amount residual_before{};  ///< residual of the year before this claim
  typename Terms::amount residual{};         ///< what this claim adds to it
  typename Terms::amount tilted_before{};
  typename Terms::amount paid_before{};
  tilt_base base{};
  tilt_threshold threshold{};
  gongbao::rounding rounding{};
};
using tilt_layer = basic_tilt_layer<layer_terms>;

/// Tilt aid (倾斜救助) of one claim.
///
/// excess  = max(0, residual_before + residual − deductible)
///           (tilt_base::whole: residual_before + residual once that reaches the deductible, else 0)
/// portion = min(max(0, residual), excess) if triggered, else 0: a layer like the first, nothing of earlier claims
///           (where it catches up: max(0, excess − tilted_before) if triggered, else 0)
/// payment = min(max(0, cap − paid_before), round(rate × portion))
///
/// Fen; rounded once per claim.
///
/// ```cpp
/// constexpr layer_terms terms{.deductible = yuan(3'000), .rate = percent(70), .cap = yuan(20'000)};
/// constexpr tilt_layer claim{
///     .terms = terms, .triggered = true, .residual_before = yuan(9'000), .residual = yuan(30)};
/// static_assert(settle(claim).payment == yuan(21));
///
/// constexpr tilt_layer late{.terms = terms, .triggered = true, .catches_up = true,
///                           .residual_before = yuan(9'000), .residual = yuan(30)};
/// static_assert(settle(late).payment == yuan(4'221));  // 70 % of 6 030
/// ```
template <class Terms>
[[gnu::always_inline]] constexpr basic_layer_steps<Terms> settle(const basic_tilt_layer<Terms>& t) noexcept {
  const auto excess = tilt_excess(t.terms.deductible, t.residual_before + t.residual, t.base, t.threshold);
  auto portion = lesser_of(in_excess_of(typename Terms::amount{}, t.residual), excess);
  if (t.catches_up) portion = in_excess_of(t.tilted_before, excess);
  return settle_portion(amount_if(t.triggered, portion), t.terms, t.paid_before, t.rounding);
}

/// One claim on its way through both layers, with the facts already judged by the city's rules.
template <class Terms>
struct basic_aid_claim {
  using condition = typename Terms::condition;

  Terms basic{};
  Terms tilt{};
  typename Terms::amount self_pay{};
  stated<condition> counts;            ///< the claim is accepted for aid at all: if not, it opens nothing
  stated<condition> meets_deductible;  ///< its base and that of the year meet one deductible
  stated<condition> residual_counts;   ///< its residual counts towards the tilt, if it counts itself
  stated<condition> tilt_permitted;    ///< the claim itself may open the tilt, if it counts
  gongbao::tilt_trigger tilt_trigger{};
  gongbao::identity_change identity_change{};
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
/// only where a tilt catches up and so pays for earlier bills. A claim that does not count gets nothing, opens nothing
/// and changes no accumulator, whatever else is stated of it. Fen; each layer is rounded once.
template <class Terms>
[[gnu::always_inline]] constexpr basic_aid_settlement<Terms> settle(const basic_aid_claim<Terms>& c) noexcept {
  using condition = typename Terms::condition;

  const condition counts = c.counts;
  const auto base = amount_if(counts, c.self_pay);
  const auto met = amount_if(c.meets_deductible, deductible_met_by(c.before.deductible_base, c.deductible_basis));
  const auto basic =
      settle_portion(portion_above(c.basic.deductible, met, base), c.basic, c.before.basic_paid, c.rounding);
  const auto residual = c.self_pay - basic.payment;
  const auto basic_paid = basic.paid_after();
  const auto residual_counted = amount_if(counts, amount_if(c.residual_counts, residual));

  condition triggered = counts;
  triggered &= c.tilt_permitted;
  if (c.tilt_trigger == tilt_trigger::after_basic_cap) triggered &= basic_paid >= c.basic.cap;
  const auto tilt = settle(basic_tilt_layer<Terms>{.terms = c.tilt,
                                                   .triggered = triggered,
                                                   .catches_up = tilt_catches_up(c.tilt_trigger, c.identity_change),
                                                   .residual_before = c.before.residual,
                                                   .residual = residual_counted,
                                                   .tilted_before = c.before.tilted,
                                                   .paid_before = c.before.tilt_paid,
                                                   .base = c.tilt_base,
                                                   .threshold = c.tilt_threshold,
                                                   .rounding = c.rounding});

  const auto total_aid = basic.payment + tilt.payment;
  return {.basic = basic,
          .residual = residual,
          .triggered = triggered,
          .tilt = tilt,
          .total_aid = total_aid,
          .patient_pays = c.self_pay - total_aid,
          .after = {.deductible_base = c.before.deductible_base + amount_if(c.meets_deductible, base),
                    .basic_paid = basic_paid,
                    .residual = c.before.residual + residual_counted,
                    .tilted = c.before.tilted + tilt.portion,
                    .tilt_paid = tilt.paid_after()}};
}

// ---- A city's scheme -----------------------------------------------------------------------------------------------
//
// What a city decides of a claim stands in its scheme, a tag type: the rule of the city, its columns and its curves go
// through it, and through the one formula above.
//
//   struct aid_scheme {
//     using amounts = aid_year;  // of its account
//     using span = calendar_year;
//     using category = gongbao::category;  // or enumerations of its own
//     using identity = recipient;
//     using care = gongbao::care;
//     using policy_type = medical_aid_policy;  // which names its scheme in turn, and has a ranking
//     static constexpr aid_row row(const policy_type&, category, care);  // what a category gets
//     static constexpr aid_readings readings(aid_readings);  // those that its text leaves open; the rest as it says
//     static constexpr void keys(auto&& name);  // of its account in flat text
//     static constexpr source category_article{...}, self_pay_article{...};
//     static constexpr text qualifying{...};  // what opens the tilt beside the cap; {} if nothing
//     static constexpr text first_layer{...};  // only if the gazette does not call it basic aid
//   };

/// The readings that medical aid is settled under (rulebook 1.5).
struct aid_readings {
  gongbao::deductible_basis deductible_basis{};
  gongbao::tilt_trigger tilt_trigger{};
  gongbao::identity_change identity_change{};
  gongbao::tilt_base tilt_base{};
  gongbao::tilt_threshold tilt_threshold{};
  gongbao::residual_counts residual_counts{};
  gongbao::rounding rounding{};
};

/// What a category gets for a kind of care.
struct aid_row {
  enum class kind : std::uint8_t {
    unknown,   ///< no such category
    external,  ///< its terms are set elsewhere
    nothing,   ///< no aid
    terms,     ///< the terms below
  };
  kind is = kind::unknown;
  bool meets_deductible = false;  ///< claims and the year meet one deductible
  layer_terms basic{};
  layer_terms tilt{};
};

/// What was judged of one claim.
struct aid_facts {
  money self_pay{};
  stated<bool> covered;    ///< accepted for aid, if its category is
  stated<bool> qualifies;  ///< builds up and opens the tilt, if it is covered
  text otherwise{};        ///< what it is that does not qualify: `care without referral`
};

/// Settles a claim as its row and its facts say.
[[gnu::always_inline]] constexpr aid_settlement settle(const aid_row& row, const aid_facts& facts,
                                                       const aid_year& before, const aid_readings& r) noexcept {
  const bool counts = row.is == aid_row::kind::terms && facts.covered;
  const bool qualifies = counts && facts.qualifies;
  return settle(aid_claim{.basic = row.basic,
                          .tilt = row.tilt,
                          .self_pay = facts.self_pay,
                          .counts = counts,
                          .meets_deductible = row.meets_deductible,
                          .residual_counts = r.residual_counts == residual_counts::all_care ? counts : qualifies,
                          .tilt_permitted = qualifies,
                          .tilt_trigger = r.tilt_trigger,
                          .identity_change = r.identity_change,
                          .before = before,
                          .deductible_basis = r.deductible_basis,
                          .tilt_base = r.tilt_base,
                          .tilt_threshold = r.tilt_threshold,
                          .rounding = r.rounding});
}

namespace detail {
/// Steps with their terms anew. Amount by amount: what was just written in words is slow to read back in whole vectors.
[[gnu::always_inline]] constexpr layer_steps with_terms(const layer_terms& terms, const layer_steps& s) noexcept {
  return {.terms = terms,
          .portion = s.portion,
          .before_cap = s.before_cap,
          .paid_before = s.paid_before,
          .payment = s.payment,
          .remaining_cap = s.remaining_cap};
}
}  // namespace detail

template <class Scheme>
using choice_of = basic_recipient_choice<typename Scheme::category, typename Scheme::identity>;

/// What a settled claim was asked with, as far as its explanation needs it.
template <class Scheme>
struct asked_of_aid {
  money self_pay{};
  text unqualified{};  ///< what of it does not qualify
  account<Scheme> before;
  aid_readings readings{};
};

/// What the rule of a city answers of a whole claim: the outputs of its rule, or the base of them …
template <class Scheme>
struct aid_amounts {
  using settled = aid_amounts;

  typename Scheme::category category{};
  bool covered{};
  money basic_portion{};
  rate rate_applied{};
  money basic_aid{};
  money residual{};
  bool cap_reached{};
  bool triggered{};
  money tilt_portion{};
  money tilt_aid{};
  money total_aid{};
  money patient_pays{};
  account<Scheme> after;
};

/// … and with them the steps that explain them.
template <class Scheme>
struct settled_aid : aid_amounts<Scheme> {
  using settled = settled_aid;

  choice_of<Scheme> choice{};
  layer_steps basic{};
  layer_steps tilt{};
  asked_of_aid<Scheme> asked;
};

/// The account is of the claim's year, and its tilt comes out of what was tilted: empty if so, else why it is refused.
template <class Scheme>
constexpr maybe<refusal> account_refused(const account<Scheme>& before, const calendar_year& of_claim) noexcept {
  if (const auto refused = before.refused_in(of_claim)) return refused;
  const aid_year& a = before.amounts();
  return tilt_accumulators_refused(a.residual, a.tilted, a.tilt_paid);
}

/// Settles a claim of a year under the category of a choice: its amounts, or with the steps, as `Settled` has them.
template <class Settled, class Scheme>
[[gnu::always_inline]] constexpr typename Settled::settled settle_as(const choice_of<Scheme>& choice,
                                                                     const aid_row& row, const aid_facts& facts,
                                                                     const calendar_year& of_claim,
                                                                     const account<Scheme>& before,
                                                                     const aid_readings& open_readings) noexcept {
  const bool covered = choice.eligible() && facts.covered;
  const aid_readings readings = Scheme::readings(open_readings);
  const aid_settlement s = settle(row, facts, before.amounts(), readings);
  const auto amounts = [&]() -> aid_amounts<Scheme> {
    return {.category = choice.category,
            .covered = covered,
            .basic_portion = s.basic.portion,
            .rate_applied = covered ? row.basic.rate : rate{},
            .basic_aid = s.basic.payment,
            .residual = s.residual,
            .cap_reached = choice.eligible() && s.after.basic_paid >= row.basic.cap,
            .triggered = s.triggered,
            .tilt_portion = s.tilt.portion,
            .tilt_aid = s.tilt.payment,
            .total_aid = s.total_aid,
            .patient_pays = s.patient_pays,
            .after = account<Scheme>::stated(s.after, of_claim)};
  };
  if constexpr (detail::same_as<typename Settled::settled, aid_amounts<Scheme>>) {
    return amounts();
  } else {
    return {amounts(),
            choice,
            detail::with_terms(row.basic, s.basic),
            detail::with_terms(row.tilt, s.tilt),
            {.self_pay = facts.self_pay, .unqualified = facts.otherwise, .before = before, .readings = readings}};
  }
}

/// Of all categories that a person's identities lead to, the one under which a claim brings most; on a tie the better
/// rank. A part that a city takes whose text says so.
template <class Ranking, class Settled, class Settle>
constexpr Settled most_favourable(const Ranking& best_first, typename Ranking::identity_set identities,
                                  const Settled& by_rank, Settle&& settle_as_choice) {
  Settled most = by_rank;
  for_each_choice(best_first, identities, [&](const auto& choice) {
    const Settled other = settle_as_choice(choice);
    if (other.total_aid > most.total_aid) most = other;
  });
  return most;
}

/// How the accounts of medical aid are called in flat text, where a city has no words of its own.
constexpr void aid_year_keys(auto&& name) {
  name(&aid_year::deductible_base, "self_pay_before", "self_pay_after", says::self_pay_before);
  name(&aid_year::basic_paid, "basic_paid_before", "basic_paid_after", says::basic_paid_before);
  name(&aid_year::residual, "residual_before", "residual_after", says::residual_before);
  name(&aid_year::tilted, "tilted_before", "tilted_after", says::tilted_before);
  name(&aid_year::tilt_paid, "tilt_paid_before", "tilt_paid_after", says::tilt_paid_before);
}

/// Names the amounts of the account before a claim among the inputs of a rule that settles whole claims …
template <class Form, class Scheme>
constexpr void account_before(auto&& field, account<Scheme> Form::*before) {
  Scheme::keys(
      [&](auto amount, text_view key, text_view, const text& meaning) { field(part(before, amount), key, meaning); });
}
/// … and those after it among its outputs.
template <class Form, class Scheme>
constexpr void account_after(auto&& field, account<Scheme> Form::*after) {
  Scheme::keys(
      [&](auto amount, text_view, text_view key, const text&) { field(part(after, amount), key, says::accumulator); });
}

/// Names all that a settled claim says, among the outputs of its rule.
template <class Output>
constexpr void settled_aid_outputs(auto&& field) {
  field(&Output::category, "category", says::category);
  field(&Output::covered, "covered", says::covered);
  field(&Output::basic_portion, "basic_portion", says::payable_portion);
  field(&Output::rate_applied, "rate_applied", says::rate_if_covered);
  field(&Output::basic_aid, "basic_aid", says::first_layer_aid);
  field(&Output::residual, "residual", says::residual);
  field(&Output::cap_reached, "cap_reached", says::cap_reached);
  field(&Output::triggered, "triggered", says::triggered);
  field(&Output::tilt_portion, "tilt_portion", says::tilt_portion);
  field(&Output::tilt_aid, "tilt_aid", says::tilt_aid);
  field(&Output::total_aid, "total_aid", says::total_aid);
  field(&Output::patient_pays, "patient_pays", says::patient_pays);
  account_after(field, &Output::after);
}

// ---- Rules of one layer --------------------------------------------------------------------------------------------
//
// Those that are there to check one formula: they keep plain amounts, so that a year that is half advanced never passes
// for a whole one. Their outputs stand on these.

/// The first layer of one claim.
template <class Scheme>
struct settled_basic_aid {
  typename Scheme::category category{};
  money basic_portion{};
  rate rate_applied{};
  money basic_aid{};
  money residual{};
  money basic_paid_after{};
  money remaining_cap{};
  choice_of<Scheme> choice{};
  layer_steps basic{};
};

/// A claim that does not count keeps its whole self-pay; what met the deductible before and what the cap paid before
/// are plain amounts.
template <class Scheme>
constexpr settled_basic_aid<Scheme> settle_basic_aid(const choice_of<Scheme>& choice, bool counts, money self_pay,
                                                     const layer_terms& terms, money base_before, money paid_before,
                                                     rounding mode) noexcept {
  const layer_steps basic = settle(layer{.terms = terms,
                                         .base_before = base_before,
                                         .base = amount_if(counts, self_pay),
                                         .paid_before = paid_before,
                                         .rounding = mode});
  return {.category = choice.category,
          .basic_portion = basic.portion,
          .rate_applied = counts ? terms.rate : rate{},
          .basic_aid = basic.payment,
          .residual = self_pay - basic.payment,
          .basic_paid_after = basic.paid_after(),
          .remaining_cap = basic.remaining_cap,
          .choice = choice,
          .basic = basic};
}

/// The tilt layer of one claim.
template <class Scheme>
struct settled_tilt_aid {
  typename Scheme::category category{};
  bool triggered{};
  money tilt_portion{};
  money tilt_aid{};
  money residual_after{};
  money tilted_after{};
  money tilt_paid_after{};
  money remaining_tilt_cap{};
  choice_of<Scheme> choice{};
  layer_steps tilt{};
};

template <class Scheme>
constexpr settled_tilt_aid<Scheme> settle_tilt_aid(const choice_of<Scheme>& choice, const tilt_layer& claim) noexcept {
  const layer_steps tilt = settle(claim);
  return {.category = choice.category,
          .triggered = claim.triggered,
          .tilt_portion = tilt.portion,
          .tilt_aid = tilt.payment,
          .residual_after = claim.residual_before + claim.residual,
          .tilted_after = claim.tilted_before + tilt.portion,
          .tilt_paid_after = tilt.paid_after(),
          .remaining_tilt_cap = tilt.remaining_cap,
          .choice = choice,
          .tilt = tilt};
}

/// What the tilt of a year has come to so far, among the inputs and outputs of such rules.
template <class Input>
constexpr void tilt_before(auto&& field) {
  field(&Input::residual_before, "residual_before", says::residual_before);
  field(&Input::tilted_before, "tilted_before", says::tilted_before);
  field(&Input::tilt_paid_before, "tilt_paid_before", says::tilt_paid_before);
}
template <class Output>
constexpr void tilt_after(auto&& field) {
  field(&Output::residual_after, "residual_after", says::accumulator);
  field(&Output::tilted_after, "tilted_after", says::accumulator);
  field(&Output::tilt_paid_after, "tilt_paid_after", says::accumulator);
  field(&Output::remaining_tilt_cap, "remaining_tilt_cap", says::tilt_cap_left);
}

}  // namespace gongbao::inline v0

#endif
