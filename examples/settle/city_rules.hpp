// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_CITY_RULES_HPP
#define SETTLE_CITY_RULES_HPP

#include <gongbao/gongbao.hpp>

#include "claim_row.hpp"

// How each city's rules settle a claim, in words that both share. Every figure comes out of the library.

namespace settling {

/// A settled claim with its steps, and the year's accumulators before and after it.
struct settlement {
  gongbao::recipient_choice choice{};
  bool covered = false;
  gongbao::money self_pay{};
  gongbao::layer_steps basic{};
  gongbao::money residual{};
  bool tilt_is_open = false;
  gongbao::layer_steps tilt{};
  gongbao::money total_aid{};
  gongbao::money patient_pays{};
  gongbao::aid_year before{};
  gongbao::aid_year after{};
};

namespace detail {

/// Jinzhou: JZ-MA-04 says whether the cost counts, JZ-MA-07 settles it.
inline gongbao::outcome<settlement> settle_in_jinzhou(const claim& c, const gongbao::aid_year& before) {
  namespace rules = gongbao::jinzhou;
  const auto cost =
      rules::covered_cost({.cost_kind = c.care == gongbao::care::inpatient ? gongbao::cost_kind::inpatient
                                                                           : gongbao::cost_kind::long_term_outpatient,
                           .in_scope_cost = c.in_scope_cost,
                           .insurance_paid = c.insurance_paid,
                           .designated = c.designated,
                           .other_place = c.other_place,
                           .other_place_ok = c.other_place_ok});
  if (!cost) return cost.refused();
  if (!cost->counted) {
    const auto found = rules::aid_category({.recipients = c.recipients, .criteria_issued = c.criteria_issued});
    if (!found) return found.refused();
    const gongbao::money self_pay = c.in_scope_cost - c.insurance_paid;
    return settlement{.choice = found->choice,
                      .self_pay = self_pay,
                      .residual = self_pay,
                      .patient_pays = self_pay,
                      .before = before,
                      .after = before};
  }
  const auto aid = rules::medical_aid({.date = c.date,
                                       .recipients = c.recipients,
                                       .criteria_issued = c.criteria_issued,
                                       .self_pay = cost->self_pay,
                                       .self_pay_before = before.deductible_base,
                                       .basic_paid_before = before.basic_paid,
                                       .residual_before = before.residual,
                                       .tilted_before = before.tilted,
                                       .tilt_paid_before = before.tilt_paid});
  if (!aid) return aid.refused();
  return settlement{.choice = aid->choice,
                    .covered = true,
                    .self_pay = cost->self_pay,
                    .basic = aid->basic,
                    .residual = aid->residual,
                    .tilt_is_open = aid->triggered,
                    .tilt = aid->tilt,
                    .total_aid = aid->total_aid,
                    .patient_pays = aid->patient_pays,
                    .before = before,
                    .after = {.deductible_base = aid->self_pay_after,
                              .basic_paid = aid->basic_paid_after,
                              .residual = aid->residual_after,
                              .tilted = aid->tilted_after,
                              .tilt_paid = aid->tilt_paid_after}};
}

/// Sanmenxia: SX-MA-08 is the aid base, SX-MA-00 settles it.
inline gongbao::outcome<settlement> settle_in_sanmenxia(const claim& c, const gongbao::aid_year& before) {
  namespace rules = gongbao::sanmenxia;
  // A claim states what its insurances paid; that is subtracted alike for residents and employees.
  const auto base = rules::aid_base({.insurance = gongbao::insurance::resident,
                                     .in_scope_cost = c.in_scope_cost,
                                     .insurance_paid = c.insurance_paid});
  if (!base) return base.refused();
  const auto aid = rules::medical_aid({.date = c.date,
                                       .recipients = c.recipients,
                                       .care = c.care,
                                       .disease = c.disease,
                                       .self_pay = base->self_pay,
                                       .designated = c.designated,
                                       .referred = c.referred,
                                       .in_province = c.in_province,
                                       .exception_granted = c.exception_granted,
                                       .inpatient_before = before.deductible_base,
                                       .basic_paid_before = before.basic_paid,
                                       .residual_before = before.residual,
                                       .tilted_before = before.tilted,
                                       .tilt_paid_before = before.tilt_paid});
  if (!aid) return aid.refused();
  return settlement{.choice = aid->choice,
                    .covered = aid->covered,
                    .self_pay = base->self_pay,
                    .basic = aid->basic,
                    .residual = aid->residual,
                    .tilt_is_open = aid->triggered,
                    .tilt = aid->tilt,
                    .total_aid = aid->total_aid,
                    .patient_pays = aid->patient_pays,
                    .before = before,
                    .after = {.deductible_base = aid->inpatient_after,
                              .basic_paid = aid->basic_paid_after,
                              .residual = aid->residual_after,
                              .tilted = aid->tilted_after,
                              .tilt_paid = aid->tilt_paid_after}};
}

}  // namespace detail

/// Settles one claim of a year that has come to `before`.
inline gongbao::outcome<settlement> settle(const claim& c, const gongbao::aid_year& before) {
  return c.city == city::jinzhou ? detail::settle_in_jinzhou(c, before) : detail::settle_in_sanmenxia(c, before);
}

}  // namespace settling

#endif
