// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_AID_BILL_CASE_HPP
#define GONGBAO_JINZHOU_AID_BILL_CASE_HPP

#include <cstdint>

#include <gongbao/jinzhou/medical_aid_scheme.hpp>
#include <gongbao/rules/aid_bill.hpp>
#include <gongbao/rules/case.hpp>

// Jinzhou: one bill, one answer (“一单制”结算): what each of the three systems pays of it, and what is left.

namespace gongbao::inline v0::jinzhou {

namespace bill_says {
inline constexpr text monitored{"needed of a monitoring group for aid by it", "按监测对象类别救助时必填"};
}  // namespace bill_says

template <class Info = rule_info>
struct aid_bill_rule {
  static constexpr Info info{"JZ-CASE-AID",
                             "One bill, one answer",
                             "一单制结算",
                             {&medical_aid_plan, "三(四), (五), (八)1"},
                             provenance::exact | provenance::external,
                             {},
                             "gongbao/jinzhou/aid_bill_case.hpp"};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    bool criteria_issued = false;
    required<gongbao::cost_kind> cost_kind;
    required<money> total_cost;
    money out_of_scope_cost{};
    required<money> basic_paid;
    money supplement_paid{};
    required<money> critical_illness_base;
    gongbao::rate base_rate = general_critical_illness_rate;
    bool designated = true;
    bool other_place = false;
    maybe<bool> other_place_ok{};
    maybe<money> deductible{};
    maybe<gongbao::rate> rate{};
    maybe<money> annual_cap{};
    maybe<std::int64_t> days{};
    maybe<money> quota{};
    bool other_hardship = false;
    aid_account before;
    gongbao::plain_outpatient plain_outpatient{};
    gongbao::deductible_basis deductible_basis{};
    gongbao::tilt_trigger tilt_trigger{};
    gongbao::identity_change identity_change{};
    gongbao::quota_when_cheaper quota_when_cheaper{};
    gongbao::quota_cap quota_cap{};
    gongbao::rounding rounding{};
  };
  struct output : bill_shares {
    gongbao::channel channel{};
    bool counted{};
    money self_pay{};
    gongbao::category category{};
    bool external_group{};
    bool by_quota{};
    aid_account after;
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr composed_of<aid_bill_rule, critical_illness_payment_rule, covered_cost_rule, aid_channel_rule,
                               aid_category_rule, medical_aid_rule, monitored_aid_rule, bed_day_quota_rule>
      policy{};
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::bill_date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::criteria_issued, "criteria_issued", says::criteria_issued, {.external = true});
    field(&input::cost_kind, "cost_kind", {"kind of cost", "费用种类"});
    bill_inputs<input>(field);
    field(&input::critical_illness_base, "critical_illness_base",
          {"cost payable by critical-illness insurance, after its deductible and within its cap",
           "大病保险起付线以上、可由大病保险支付的费用"},
          {.external = true});
    field(&input::base_rate, "base_rate", {"general rate of critical-illness insurance", "大病保险一般支付比例"});
    field(&input::designated, "designated", says::designated);
    field(&input::other_place, "other_place", {"care in another place", "异地就医"});
    field(&input::other_place_ok, "other_place_ok", {"meets the city's other-place rules", "符合市异地就医规定"},
          {.condition = {"needed if other_place", "other_place 为 true 时必填"}, .external = true});
    field(&input::deductible, "deductible",
          {"aid deductible of the rural-revitalisation policy", "乡村振兴有效衔接政策规定的救助起付标准"},
          {.condition = bill_says::monitored, .external = true});
    field(&input::rate, "rate", {"aid rate of that policy", "该政策规定的救助比例"},
          {.condition = bill_says::monitored, .external = true});
    field(&input::annual_cap, "annual_cap", {"annual aid cap of that policy", "该政策规定的年度救助限额"},
          {.condition = bill_says::monitored, .external = true});
    field(&input::days, "days", {"bed-days of a stay for a severe mental disorder", "严重精神障碍患者的住院床日数"},
          {.unit = {"days", "日"}});
    field(&input::quota, "quota", {"quota per bed-day", "每病床日定额"},
          {.condition = {"needed with days", "给出 days 时必填"}, .external = true});
    field(&input::other_hardship, "other_hardship",
          {"another recipient in hardship accepted for the quota under 等",
           "经认定属于“等生活困难”、按病床日定额救助的其他对象"});
    account_before(field, &input::before);
    field(&input::plain_outpatient, "plain_outpatient", says::reading, {.question = in_question::plain_outpatient});
    field(&input::deductible_basis, "deductible_basis", says::reading);
    field(&input::tilt_trigger, "tilt_trigger", says::reading, {.question = in_question::tilt_trigger});
    field(&input::identity_change, "identity_change", says::reading, {.question = in_question::identity_change});
    field(&input::quota_when_cheaper, "quota_when_cheaper", says::reading);
    field(&input::quota_cap, "quota_cap", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    bill_outputs<output>(field);
    field(&output::channel, "channel", {"channel (JZ-MA-12)", "救助方式（JZ-MA-12）"});
    field(&output::counted, "counted", says::covered);
    field(&output::self_pay, "self_pay", says::bill_self_pay);
    field(&output::category, "category", says::category);
    field(&output::external_group, "external_group",
          {"a monitoring group is among the identities, its external parameters may be better",
           "身份中有监测对象，其另行规定的标准可能更优"});
    field(&output::by_quota, "by_quota", {"aid is the quota per bed-day (JZ-MA-08)", "按病床日定额救助（JZ-MA-08）"});
    account_after(field, &output::after);
  }
  /// The aid of a bill, by whichever rule.
  struct bill_aid {
    money basic_aid{};
    money tilt_aid{};
    gongbao::category category{};
    aid_account after;
  };
  /// By the plan's own table, and of a monitoring group by the terms that the bill states; of both the greater, on a
  /// tie the plan's (就高不重复).
  static constexpr outcome<bill_aid> aided(const auto& in, money self_pay, bool external_group, const auto& ask) {
    const auto own = ask(medical_aid, {.date = in.date,
                                       .recipients = in.recipients,
                                       .criteria_issued = in.criteria_issued,
                                       .self_pay = self_pay,
                                       .before = in.before,
                                       .deductible_basis = in.deductible_basis,
                                       .tilt_trigger = in.tilt_trigger,
                                       .identity_change = in.identity_change,
                                       .rounding = in.rounding});
    const bool states_terms = external_group && (in.deductible || in.rate || in.annual_cap);
    if (!own && !(states_terms && own == error::external_parameter_missing)) return own.refused();
    if (own && !states_terms) return bill_aid{own->basic_aid, own->tilt_aid, own->category, own->after};
    if (!in.deductible) return refusal{error::external_parameter_missing, "deductible"};
    if (!in.rate) return refusal{error::external_parameter_missing, "rate"};
    if (!in.annual_cap) return refusal{error::external_parameter_missing, "annual_cap"};
    const auto other = ask(monitored_aid, {.date = in.date,
                                           .recipients = in.recipients,
                                           .self_pay = self_pay,
                                           .before = in.before,
                                           .deductible = *in.deductible,
                                           .rate = *in.rate,
                                           .annual_cap = *in.annual_cap,
                                           .rounding = in.rounding});
    if (!other) return other.refused();
    if (own && own->total_aid >= other->basic_aid)
      return bill_aid{own->basic_aid, own->tilt_aid, own->category, own->after};
    return bill_aid{other->basic_aid, money{}, other->category, other->after};
  }

  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    if (const auto refused = bill_refused(in.total_cost, in.out_of_scope_cost, in.basic_paid, in.supplement_paid))
      return *refused;
    const money in_scope = in.total_cost - in.out_of_scope_cost;
    if (in.critical_illness_base > in_scope - in.basic_paid - in.supplement_paid)
      return refusal{error::inconsistent_amounts, "critical_illness_base"};
    const auto critical = ask(critical_illness_payment, {.date = in.date,
                                                         .recipients = in.recipients,
                                                         .payable_base = in.critical_illness_base,
                                                         .base_rate = in.base_rate,
                                                         .rounding = in.rounding});
    if (!critical) return critical.refused();
    const money insured = in.basic_paid + critical->payment + in.supplement_paid;
    const auto cost = ask(covered_cost, {.cost_kind = in.cost_kind,
                                         .in_scope_cost = in_scope,
                                         .insurance_paid = insured,
                                         .designated = in.designated,
                                         .other_place = in.other_place,
                                         .other_place_ok = in.other_place_ok,
                                         .plain_outpatient = in.plain_outpatient});
    if (!cost) return cost.refused();
    const auto way = ask(aid_channel, {.recipients = in.recipients});
    if (!way) return way.refused();
    const auto who = ask(aid_category, {.recipients = in.recipients, .criteria_issued = in.criteria_issued});
    if (!who) return who.refused();
    const auto answered = [&](const bill_aid& aid, money hospital, bool by_quota) {
      const money left = in_scope - insured - aid.basic_aid - aid.tilt_aid - hospital;
      return output{{.in_scope_cost = in_scope,
                     .basic_insurance = in.basic_paid,
                     .critical_illness = critical->payment,
                     .supplement = in.supplement_paid,
                     .basic_aid = aid.basic_aid,
                     .tilt_aid = aid.tilt_aid,
                     .hospital_pays = hospital,
                     .patient_in_scope = left,
                     .patient_out_of_scope = in.out_of_scope_cost,
                     .patient_pays = left + in.out_of_scope_cost},
                    way->channel,
                    cost->counted,
                    cost->self_pay,
                    aid.category,
                    who->external_group,
                    by_quota,
                    aid.after};
    };

    if (in.days && in.cost_kind != cost_kind::inpatient) return refusal{error::inconsistent_amounts, "days"};
    if (in.days && !in.quota) return refusal{error::external_parameter_missing, "quota"};
    if (in.days && cost->counted) {
      const auto stay = ask(bed_day_quota, {.date = in.date,
                                            .recipients = in.recipients,
                                            .other_hardship = in.other_hardship,
                                            .days = *in.days,
                                            .quota = *in.quota,
                                            .in_scope_cost = in_scope,
                                            .insurance_paid = insured,
                                            .before = in.before,
                                            .quota_when_cheaper = in.quota_when_cheaper,
                                            .quota_cap = in.quota_cap});
      if (!stay) return stay.refused();
      if (stay->eligible)
        return answered({stay->quota_aid, money{}, who->category, stay->after},
                        in_scope - insured - stay->quota_aid - stay->patient_pays, true);
    }
    const auto aid = aided(in, cost->self_pay, who->external_group, ask);
    if (!aid) return aid.refused();
    return answered(*aid, money{}, false);
  }
};
/// One bill settled at once by the three systems (“一单制”结算): first insurance, then aid (先保险后救助).
///
/// in_scope_cost = total_cost − out_of_scope_cost; critical_illness of JZ-MA-03 on critical_illness_base; self_pay of
/// JZ-MA-04; basic_aid and tilt_aid of JZ-MA-07, of a monitoring group by JZ-MA-09 where its terms are stated, of both
/// the greater; patient_pays = what these leave. A stay for a severe mental disorder (`days`) gets the quota of
/// JZ-MA-08 as basic_aid, and hospital_pays is what that leaves, below zero where it is more than the cost. The parts
/// add up to total_cost. Fen; rounded only where those rules round. A bill that does not count is asked with 0: it
/// changes no account. Errors: inconsistent_amounts (out_of_scope_cost, basic_paid, supplement_paid,
/// critical_illness_base: more than is left of the cost; days of what is no stay); external_parameter_missing (quota
/// with days; deductible, rate, annual_cap where one of them is stated), and those of the rules. Source: 三(四), (五),
/// (八)1.
///
/// ```cpp
/// constexpr auto bill = jinzhou::aid_bill({.date = date(2023, 3, 1), .recipients = recipient::margin,
///                                          .cost_kind = cost_kind::inpatient, .total_cost = yuan(60'000),
///                                          .out_of_scope_cost = yuan(4'000), .basic_paid = yuan(30'000),
///                                          .critical_illness_base = yuan(10'000),
///                                          .before = start_of(calendar_year(2023))});
/// static_assert(bill->critical_illness == yuan(7'000) && bill->self_pay == yuan(19'000));
/// static_assert(bill->basic_aid == yuan(10'200) && bill->tilt_aid == yuan(2'280));
/// static_assert(bill->patient_pays == yuan(10'520) && bill->sum() == yuan(60'000));
/// ```
inline constexpr rule<aid_bill_rule> aid_bill{};

}  // namespace gongbao::inline v0::jinzhou

#endif
