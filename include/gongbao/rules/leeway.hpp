// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_LEEWAY_HPP
#define GONGBAO_RULES_LEEWAY_HPP

#include <gongbao/rules/benefit.hpp>

// How far the account before a claim may differ without the claim getting anything else. Formulas are pieces of
// straight lines, so most claims of a year do not notice that an earlier one went away: those need not be settled
// again.

namespace gongbao::inline v0 {

/// How far an amount may lie below and above what it was; neither is negative. Without bounds where it plays no part.
///
/// ```cpp
/// constexpr leeway deductible_is_met{.down = yuan(500)};
/// static_assert(deductible_is_met.allows(-yuan(500)) && !deductible_is_met.allows(-yuan(501)));
/// static_assert(deductible_is_met.allows(money_limit));
/// ```
struct leeway {
  static constexpr money unbounded = money_limit * 1'000;

  money down = unbounded;
  money up = unbounded;

  static constexpr leeway none() noexcept { return {money{}, money{}}; }
  static constexpr leeway upwards(money most) noexcept { return {unbounded, most}; }
  static constexpr leeway downwards(money most) noexcept { return {most, unbounded}; }

  constexpr bool allows(money shift) const noexcept { return -down <= shift && shift <= up; }
  /// What both allow.
  constexpr leeway operator&(const leeway& other) const noexcept {
    return {lesser_of(down, other.down), lesser_of(up, other.up)};
  }
  /// What is left of it when the amount has shifted.
  constexpr leeway after(money shift) const noexcept {
    return {down == unbounded ? unbounded : down + shift, up == unbounded ? unbounded : up - shift};
  }

  friend constexpr bool operator==(const leeway&, const leeway&) = default;
};

namespace detail {

/// Of what has met a deductible, for a base above 0: all of the base lies above it, or none of it.
constexpr leeway leeway_of_deductible(money deductible, money met, money base) noexcept {
  if (base == money{}) return {};
  if (met >= deductible) return leeway::downwards(met - deductible);
  if (met + base <= deductible) return leeway::upwards(deductible - met - base);
  return leeway::none();
}

/// Of what has used up a cap: the cap cuts nothing of the payment, or all of it.
constexpr leeway leeway_of_cap(const layer_steps& s) noexcept {
  if (s.before_cap == money{}) return {};
  if (s.paid_before >= s.terms.cap) return leeway::downwards(s.paid_before - s.terms.cap);
  if (s.paid_before + s.before_cap <= s.terms.cap) return leeway::upwards(s.terms.cap - s.paid_before - s.before_cap);
  return leeway::none();
}

}  // namespace detail

/// How far what a year has added up to has shifted from what it was. What counts of `tilted` is how far the residual
/// runs ahead of it.
constexpr aid_year shift_between(const aid_year& was, const aid_year& is) noexcept {
  aid_year shift = each_of_year([](money a, money b) { return b - a; }, was, is);
  shift.tilted = shift.residual - shift.tilted;
  return shift;
}
constexpr pool_year shift_between(const pool_year& was, const pool_year& is) noexcept {
  return each_of_year([](money a, money b) { return b - a; }, was, is);
}

/// How far the year before a claim for medical aid may shift (shift_between) for the claim to get the same and add the
/// same. Narrower than it could be under tilt_base::whole; never wider.
///
/// ```cpp
/// constexpr auto stay = jinzhou::medical_aid({.date = date(2023, 3, 1), .recipients = recipient::margin,
///                                             .self_pay = yuan(20'000),
///                                             .before = jinzhou::aid_account::stated({.deductible_base =
///                                             yuan(5'000)})});
/// static_assert(leeway_of(*stay).deductible_base == leeway::downwards(yuan(3'000)));  // until 2 000 is not met
/// static_assert(leeway_of(*stay).basic_paid == leeway::upwards(yuan(8'000)));         // until the cap cuts 12 000
/// ```
template <class Scheme>
constexpr basic_aid_year<leeway> leeway_of(const settled_aid<Scheme>& s) noexcept {
  const aid_year& before = s.asked.before.amounts();
  const aid_year& after = s.after.amounts();
  const aid_readings& r = s.asked.readings;
  basic_aid_year<leeway> room;
  if (!s.covered) return room;

  if (r.deductible_basis == deductible_basis::annual)
    room.deductible_base = detail::leeway_of_deductible(s.basic.terms.deductible, before.deductible_base,
                                                        after.deductible_base - before.deductible_base);
  room.basic_paid = detail::leeway_of_cap(s.basic);
  if (r.tilt_trigger == tilt_trigger::after_basic_cap)
    room.basic_paid = room.basic_paid & (after.basic_paid >= s.basic.terms.cap
                                             ? leeway::downwards(after.basic_paid - s.basic.terms.cap)
                                             : leeway::upwards(s.basic.terms.cap - after.basic_paid - fen(1)));
  if (!s.triggered) return room;

  room.tilt_paid = detail::leeway_of_cap(s.tilt);
  if (r.tilt_base != tilt_base::excess) {
    room.residual = room.tilted = leeway::none();
  } else if (!tilt_catches_up(r.tilt_trigger, r.identity_change)) {
    room.residual =
        detail::leeway_of_deductible(s.tilt.terms.deductible, before.residual, after.residual - before.residual);
  } else {
    const money ahead = after.residual - before.tilted;  // above the deductible it is tilted now
    room.tilted = ahead > s.tilt.terms.deductible ? leeway::none() : leeway::upwards(s.tilt.terms.deductible - ahead);
  }
  return room;
}
template <class Scheme>
constexpr basic_aid_year<leeway> leeway_of(const aid_statement<Scheme>& s) noexcept {
  return leeway_of(s.aid);
}

/// The same of a visit to the outpatient pool under a limit of payments. A deductible of a day is met by visits of the
/// day, whose statements are settled again together: it bounds nothing here.
constexpr basic_pool_year<leeway> leeway_of(const pool_statement& s) noexcept {
  basic_pool_year<leeway> room;
  if (!s.covered) return room;
  if (s.period == deductible_period::year)
    room.deductible_met = detail::leeway_of_deductible(s.steps.terms.deductible, s.before.deductible_met,
                                                       s.after.deductible_met - s.before.deductible_met);
  room.paid = detail::leeway_of_cap(s.steps);
  return room;
}

}  // namespace gongbao::inline v0

#endif
