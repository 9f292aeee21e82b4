// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_BENEFITS_HPP
#define GONGBAO_JINZHOU_BENEFITS_HPP

#include <gongbao/jinzhou/medical_aid_scheme.hpp>
#include <gongbao/jinzhou/monthly_statistics.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/rules/benefit.hpp>

// Jinzhou: its benefits from end to end.

namespace gongbao::inline v0::jinzhou {

/// Medical aid (医疗救助): JZ-MA-04 says whether the cost counts, JZ-MA-07 settles it.
///
/// ```cpp
/// constexpr auto paid = jinzhou::medical_aid_benefit::settle(
///     {.date = date(2023, 3, 1), .recipients = recipient::margin, .in_scope_cost = yuan(28'000),
///      .insurance_paid = yuan(8'000)},
///     start_of(calendar_year(2023)));
/// static_assert(paid->aid.total_aid == yuan(13'320));
/// ```
struct medical_aid_benefit {
  using scheme = aid_scheme;
  using parts = part_list<with_look_back, with_alerts, with_curves, with_what_ifs, with_statistics>;
  using statistics = monthly_statistics;
  static constexpr text_view key = "medical_aid";
  static constexpr text name{"medical aid", "医疗救助"};
  static constexpr const medical_aid_policy& table = medical_aid_2023;
  static constexpr const document& law = medical_aid_plan;
  static constexpr const rule_info& settled_by = medical_aid.info;

  struct claim {
    gongbao::date date{1900, 1, 1};
    gongbao::recipients recipients{};
    gongbao::care care{};
    money in_scope_cost{};
    money insurance_paid{};
    text_view county{};
    bool designated = true;
    bool criteria_issued = false;
    bool other_place = false;
    maybe<bool> other_place_ok{};
  };
  static constexpr void facts(auto&& fact) {
    using enum fact_use;
    aid_claim_facts<claim>(fact);
    fact(&claim::designated, "designated", optional);
    fact(&claim::criteria_issued, "criteria_issued", optional);
    fact(&claim::other_place, "other_place", optional);
    fact(&claim::other_place_ok, "other_place_ok", optional);
  }

  /// One-off aid (一次性救助) by JZ-MA-11.
  static constexpr const rule_info& looked_back_by = look_back_aid.info;
  static constexpr auto look_back(date confirmed, money self_pay, const aid_account& before,
                                  const medical_aid_policy& terms = table) {
    return look_back_aid({.confirmed = confirmed, .look_back_self_pay = self_pay, .before = before}, terms);
  }

  /// Whether a year's burden raises an alert (双预警), by JZ-MA-10.
  static constexpr const rule_info& alerted_by = burden_alert.info;
  static constexpr auto alert(const claim& c, insurance of_person, money burden) {
    return burden_alert(
        {.recipients = c.recipients, .insurance = of_person, .burden = burden, .date = maybe<date>(c.date)});
  }

  /// Its curves, for an atlas: whatever the care, one.
  static constexpr void curves(auto&& curve) { curve(text{}, care::inpatient, true); }
  /// Readings under which its curves jump.
  static constexpr void what_ifs(auto&& what_if) {
    what_if(
        text{"tilt_trigger is after_basic_cap", "须用完基本救助年度限额才予倾斜救助（tilt_trigger=after_basic_cap）"},
        aid_readings{.tilt_trigger = tilt_trigger::after_basic_cap});
  }

  template <class Claim = claim>
  static constexpr outcome<aid_statement<scheme>> settle(const Claim& c, const aid_account& before,
                                                         const medical_aid_policy& terms = table) {
    const auto cost =
        covered_cost({.cost_kind = c.care == care::inpatient ? cost_kind::inpatient : cost_kind::long_term_outpatient,
                      .in_scope_cost = c.in_scope_cost,
                      .insurance_paid = c.insurance_paid,
                      .designated = c.designated,
                      .other_place = c.other_place,
                      .other_place_ok = c.other_place_ok});
    if (!cost) return cost.refused();
    if (!cost->counted) return not_counted(c, before, terms);
    const auto aid = medical_aid({.date = c.date,
                                  .recipients = c.recipients,
                                  .criteria_issued = c.criteria_issued,
                                  .self_pay = cost->self_pay,
                                  .before = before},
                                 terms);
    if (!aid) return aid.refused();
    aid_statement<scheme> s{
        .covered = true, .in_scope_cost = c.in_scope_cost, .insurance_paid = c.insurance_paid, .aid = *aid};
    if (aid->external_group && aid->patient_pays > money{})
      s.better = better_identity<scheme>{
          .identities = aid->choice.outranked & monitoring_groups,
          .why = {"what that identity brings is set by the rural-revitalisation policy and not known here (JZ-MA-09)",
                  "该身份的救助标准由乡村振兴政策另行规定，此处不掌握（JZ-MA-09）"},
          .where = monitored_aid.info.source};
    return s;
  }

 private:
  /// The cost does not count: nothing is paid, and the account stays as it is.
  static constexpr outcome<aid_statement<scheme>> not_counted(const auto& c, const aid_account& before,
                                                              const medical_aid_policy& terms) {
    const auto who = aid_category({.recipients = c.recipients, .criteria_issued = c.criteria_issued}, terms);
    if (!who) return who.refused();
    const money self_pay = c.in_scope_cost - c.insurance_paid;
    return aid_statement<scheme>{
        .in_scope_cost = c.in_scope_cost,
        .insurance_paid = c.insurance_paid,
        .aid = settle_as<settled_aid<scheme>>(who->choice, scheme::row(terms, who->category, c.care),
                                              {.self_pay = self_pay, .covered = false, .qualifies = false},
                                              calendar_year(c.date), before, {})};
  }
};

/// Outpatient pooling (普通门诊统筹): JZ-OP-01 to 03 judge the figures in use, JZ-OP-04 settles the visit by them, or
/// by their floors.
///
/// ```cpp
/// constexpr auto visit = jinzhou::outpatient_pool_benefit::settle(
///     {.date = date(2023, 3, 1), .in_scope_cost = yuan(1'300)}, {});
/// static_assert(visit->steps.payment == yuan(500) && visit->rests_on_floors);
/// ```
struct outpatient_pool_benefit {
  using scheme = pool_scheme;
  using parts = part_list<with_floors, with_curves>;
  static constexpr text_view key = "outpatient_pool";
  static constexpr text name{"outpatient pool", "普通门诊统筹"};
  static constexpr const outpatient_pooling_policy& table = outpatient_pooling_2022;
  static constexpr const document& law = outpatient_pooling_plan;
  static constexpr const rule_info& settled_by = outpatient_pooling.info;

  struct claim {
    gongbao::date date{1900, 1, 1};
    money in_scope_cost{};
    bool designated = true;
    maybe<money> deductible{};
    maybe<gongbao::rate> rate{};
    maybe<money> annual_cap{};
  };
  static constexpr void facts(auto&& fact) {
    using enum fact_use;
    fact(&claim::date, "date", needed);
    fact(&claim::in_scope_cost, "in_scope_cost", needed);
    fact(&claim::designated, "designated", optional);
    fact(&claim::deductible, "deductible", optional,
         text{"of the schedule in use, a year (300, its floor)", "现行年度起付标准（未填的按最低标准300元）"});
    fact(&claim::rate, "rate", optional,
         text{"of the schedule in use, 55% (50%, its floor)", "现行支付比例，如55%（未填的按最低标准50%）"});
    fact(&claim::annual_cap, "annual_cap", optional,
         text{"of the schedule in use (3000, its floor)", "现行年度支付限额（未填的按最低标准3000元）"});
  }

  /// Its curves, for an atlas: those of a year.
  static constexpr void curves(auto&& curve) { curve(text{"under the floors", "按最低标准"}, 2023); }

  /// What earlier visits have added up to is stated as kept elsewhere; the deductible is met by the year.
  template <class Claim = claim>
  static constexpr outcome<pool_statement> settle(const Claim& c, const pool_year& before,
                                                  const outpatient_pooling_policy& terms = table) {
    const auto visit = outpatient_pooling({.date = c.date,
                                           .in_scope_cost = c.in_scope_cost,
                                           .designated = c.designated,
                                           .before = pool_account::stated(before),
                                           .deductible = c.deductible,
                                           .rate = c.rate,
                                           .annual_cap = c.annual_cap},
                                          terms);
    if (!visit) return visit.refused();
    return pool_statement{.covered = c.designated,
                          .cost = c.in_scope_cost,
                          .steps = visit->steps,
                          .patient_pays = visit->self_pay,
                          .rests_on_floors = visit->parameter_basis == parameter_basis::floor_baseline,
                          .period = deductible_period::year,
                          .before = before,
                          .after = visit->after.amounts()};
  }

  static constexpr void floors(const auto& c, auto&& held, const outpatient_pooling_policy& terms = table) {
    if (c.deductible)
      if (const auto f = deductible_floor({.deductible = *c.deductible}, terms))
        held("deductible", *c.deductible, f->floor_amount, f->finding, deductible_floor.info.source);
    if (c.rate)
      if (const auto f = rate_floor({.rate = *c.rate}, terms))
        held("rate", *c.rate, f->floor_rate, f->finding, rate_floor.info.source);
    if (c.annual_cap)
      if (const auto f = cap_floor({.annual_cap = *c.annual_cap}, terms))
        held("annual_cap", *c.annual_cap, f->floor_amount, f->finding, cap_floor.info.source);
  }
};

/// The benefits that `jinzhou::city` names.
struct benefits : benefit_list<medical_aid_benefit, outpatient_pool_benefit> {};

}  // namespace gongbao::inline v0::jinzhou

#endif
