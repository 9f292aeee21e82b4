// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_AID_BILL_CASE_HPP
#define GONGBAO_SANMENXIA_AID_BILL_CASE_HPP

#include <gongbao/rules/aid_bill.hpp>
#include <gongbao/rules/case.hpp>
#include <gongbao/sanmenxia/medical_aid_scheme.hpp>

// Sanmenxia: one bill, one answer (“一单制结算”): what each of the three systems pays of it, what the hospital bears,
// and what is left.

namespace gongbao::inline v0::sanmenxia {

namespace bill_says {
inline constexpr text resident{"needed of a resident", "居民参保人员必填"};
}  // namespace bill_says

template <class Info = rule_info>
struct aid_bill_rule {
  static constexpr Info info{"SX-CASE-AID",
                             "One bill, one answer",
                             "一单制结算",
                             {&medical_aid_regulation, "art. 5, 6, 8–16, 18, 23, 30"},
                             provenance::exact | provenance::external,
                             {},
                             "gongbao/sanmenxia/aid_bill_case.hpp"};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    required<gongbao::care> care;
    maybe<gongbao::disease> disease{};
    maybe<gongbao::level> level{};
    required<gongbao::insurance> insurance;
    required<money> total_cost;
    money out_of_scope_cost{};
    maybe<money> basic_paid{};
    money supplement_paid{};
    maybe<money> assumed_payment{};
    maybe<money> base_deductible{};
    maybe<rate> base_rate{};
    maybe<money> second_band_from{};
    maybe<rate> second_band_rate{};
    maybe<money> base_cap{};
    money cost_before{};
    money paid_before{};
    required<bool> referred;
    required<bool> in_province;
    required<bool> in_city;
    bool designated = true;
    bool exception_granted = false;
    aid_account before;
    gongbao::best_by best_by{};
    gongbao::deductible_basis deductible_basis{};
    gongbao::tilt_base tilt_base{};
    gongbao::tilt_threshold tilt_threshold{};
    gongbao::residual_counts residual_counts{};
    gongbao::stay_total stay_total{};
    gongbao::rounding rounding{};
  };
  struct output : bill_shares {
    gongbao::channel channel{};
    bool one_stop{};
    bool covered{};
    money self_pay{};
    gongbao::category category{};
    bool triggered{};
    bool better_by_result{};
    money cost_after{};
    money paid_after{};
    aid_account after;
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr composed_of<aid_bill_rule, critical_illness_payment_rule, aid_base_rule, medical_aid_rule,
                               out_of_scope_ceiling_rule, aid_channel_rule>
      policy{};
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::bill_date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::care, "care", says::care);
    field(&input::disease, "disease", {"disease treated", "治疗的病种"},
          {.condition = {"needed for outpatient", "outpatient 时必填"}});
    field(&input::level, "level", {"institution", "定点医疗机构级别"},
          {.condition = {"needed for inpatient", "inpatient 时必填"}, .labels = designated_levels});
    field(&input::insurance, "insurance", {"insurance", "参保险种"}, {.labels = insurances});
    bill_inputs<input>(field, {.condition = {"needed if insured", "已参保时必填"}});
    field(&input::assumed_payment, "assumed_payment",
          {"payment the insurances would have made", "基本医疗保险、大病保险预计支付金额"},
          {.condition = {"needed if uninsured", "未参保时必填"}, .external = true});
    field(&input::base_deductible, "base_deductible",
          {"general deductible of critical-illness insurance", "大病保险起付线（倾斜前）"},
          {.condition = bill_says::resident, .external = true});
    field(&input::base_rate, "base_rate",
          {"its general rate, of the first band of cost", "大病保险第一费用段的支付比例（倾斜前）"},
          {.condition = bill_says::resident, .external = true});
    field(&input::second_band_from, "second_band_from",
          {"cost above which another rate holds; absent: one rate", "大病保险第二费用段下限；未给出的，视为不分段"},
          {.external = true});
    field(&input::second_band_rate, "second_band_rate", {"that other rate", "大病保险第二费用段的支付比例（倾斜前）"},
          {.condition = {"needed with second_band_from", "给出 second_band_from 时必填"}, .external = true});
    field(&input::base_cap, "base_cap",
          {"its general annual cap; absent: none", "大病保险年度最高支付限额（倾斜前）；未给出的，视为不设限额"},
          {.external = true});
    field(&input::cost_before, "cost_before",
          {"cost of the policy year before this bill that entered critical-illness insurance",
           "本保险年度此前累计纳入大病保险的费用"});
    field(&input::paid_before, "paid_before",
          {"critical-illness payments of the policy year before", "本保险年度此前累计的大病保险支付金额"});
    field(&input::referred, "referred", says::referred);
    field(&input::in_province, "in_province", {"care inside the province", "在省域内就医"});
    field(&input::in_city, "in_city", says::in_city);
    field(&input::designated, "designated", says::designated);
    field(&input::exception_granted, "exception_granted", says::exception_granted);
    account_before(field, &input::before);
    field(&input::best_by, "best_by", says::reading);
    field(&input::deductible_basis, "deductible_basis", says::reading);
    field(&input::tilt_base, "tilt_base", says::reading, {.question = in_question::tilt_base});
    field(&input::tilt_threshold, "tilt_threshold", says::reading);
    field(&input::residual_counts, "residual_counts", says::reading, {.question = in_question::residual_counts});
    field(&input::stay_total, "stay_total", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    bill_outputs<output>(field);
    field(&output::channel, "channel", {"channel (SX-MA-09)", "救助方式（SX-MA-09）"});
    field(&output::one_stop, "one_stop",
          {"aid is settled with the bill, else afterwards on its papers", "救助与账单一并结算（“一单制结算”）"});
    field(&output::covered, "covered", says::covered);
    field(&output::self_pay, "self_pay", says::bill_self_pay);
    field(&output::category, "category", says::category);
    field(&output::triggered, "triggered", says::triggered);
    field(&output::better_by_result, "better_by_result",
          {"another identity of the person would bring more for this bill; never under best_by=result",
           "本人另一身份本次可得的救助更多；best_by=result 时不会出现"});
    field(&output::cost_after, "cost_after", says::accumulator);
    field(&output::paid_after, "paid_after", says::accumulator);
    account_after(field, &output::after);
  }

  /// What critical-illness insurance pays of a bill, and what its policy year has come to.
  struct critical_illness {
    money payment{};
    money cost_after{};
    money paid_after{};
  };
  /// Band by band; of others than residents nothing (art. 13, 30).
  static constexpr outcome<critical_illness> insure(const auto& in, money cost, const auto& ask) {
    critical_illness sum{.cost_after = in.cost_before, .paid_after = in.paid_before};
    if (in.insurance != insurance::resident) return sum;
    if (!in.base_deductible) return refusal{error::external_parameter_missing, "base_deductible"};
    if (!in.base_rate) return refusal{error::external_parameter_missing, "base_rate"};
    if (in.second_band_from && !in.second_band_rate)
      return refusal{error::external_parameter_missing, "second_band_rate"};
    const auto band = [&](rate general, money from, maybe<money> to) {
      const auto paid = ask(critical_illness_payment, {.date = in.date,
                                                       .recipients = in.recipients,
                                                       .in_scope_cost = cost,
                                                       .cost_before = in.cost_before,
                                                       .paid_before = sum.paid_after,
                                                       .base_deductible = *in.base_deductible,
                                                       .base_rate = general,
                                                       .base_cap = in.base_cap,
                                                       .band_from = from,
                                                       .band_to = to,
                                                       .rounding = in.rounding});
      if (!paid) return outcome<critical_illness>(paid.refused());
      sum = {.payment = sum.payment + paid->payment, .cost_after = paid->cost_after, .paid_after = paid->paid_after};
      return outcome<critical_illness>(sum);
    };
    const auto first = band(*in.base_rate, money{}, in.second_band_from);
    return first && in.second_band_from ? band(*in.second_band_rate, *in.second_band_from, {}) : first;
  }

  /// What the hospital bears of the out-of-scope cost of a stay, if it is a designated one (art. 23).
  static constexpr outcome<money> borne_by_hospital(const auto& in, const auto& ask) {
    if (in.care != care::inpatient || !in.designated) return money{};
    if (!in.level) return refusal{error::missing_input, "level"};
    const auto share = ask(out_of_scope_ceiling, {.recipients = in.recipients,
                                                  .level = *in.level,
                                                  .total_cost = in.total_cost,
                                                  .out_of_scope_cost = in.out_of_scope_cost,
                                                  .stay_total = in.stay_total,
                                                  .date = in.date.value()});
    if (!share) return share.refused();
    return share->hospital_pays;
  }

  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    const bool insured = in.insurance != insurance::uninsured;
    if (insured && !in.basic_paid) return refusal{error::missing_input, "basic_paid"};
    const money basic = in.basic_paid.value_or(money{});
    if (!insured && basic > money{}) return refusal{error::inconsistent_amounts, "basic_paid"};
    if (!insured && in.supplement_paid > money{}) return refusal{error::inconsistent_amounts, "supplement_paid"};
    if (const auto refused = bill_refused(in.total_cost, in.out_of_scope_cost, basic, in.supplement_paid))
      return *refused;
    const auto hospital = borne_by_hospital(in, ask);
    if (!hospital) return hospital.refused();

    const money in_scope = in.total_cost - in.out_of_scope_cost;
    const auto critical = insure(in, in_scope - basic - in.supplement_paid, ask);
    if (!critical) return critical.refused();
    const money paid = basic + critical->payment + in.supplement_paid;
    const auto base = ask(aid_base, {.insurance = in.insurance,
                                     .in_scope_cost = in_scope,
                                     .insurance_paid = paid,
                                     .assumed_payment = in.assumed_payment,
                                     .date = in.date.value()});
    if (!base) return base.refused();
    const auto aid = ask(medical_aid, {.date = in.date,
                                       .recipients = in.recipients,
                                       .care = in.care,
                                       .disease = in.disease,
                                       .self_pay = base->self_pay,
                                       .designated = in.designated,
                                       .referred = in.referred,
                                       .in_province = in.in_province,
                                       .exception_granted = in.exception_granted,
                                       .before = in.before,
                                       .best_by = in.best_by,
                                       .deductible_basis = in.deductible_basis,
                                       .tilt_base = in.tilt_base,
                                       .tilt_threshold = in.tilt_threshold,
                                       .residual_counts = in.residual_counts,
                                       .rounding = in.rounding});
    if (!aid) return aid.refused();
    const auto way =
        ask(aid_channel, {.recipients = in.recipients, .in_city = in.in_city, .designated = in.designated});
    if (!way) return way.refused();

    const money left = in_scope - paid - aid->total_aid;
    const money left_out_of_scope = in.out_of_scope_cost - *hospital;
    return output{{.in_scope_cost = in_scope,
                   .basic_insurance = basic,
                   .critical_illness = critical->payment,
                   .supplement = in.supplement_paid,
                   .basic_aid = aid->basic_aid,
                   .tilt_aid = aid->tilt_aid,
                   .hospital_pays = *hospital,
                   .patient_in_scope = left,
                   .patient_out_of_scope = left_out_of_scope,
                   .patient_pays = left + left_out_of_scope},
                  way->channel,
                  way->one_stop,
                  aid->covered,
                  base->self_pay,
                  aid->category,
                  aid->triggered,
                  aid->better_by_result,
                  critical->cost_after,
                  critical->paid_after,
                  aid->after};
  }
};
/// One bill settled at once by the three systems (“一单制结算”), with what the hospital bears of it.
///
/// in_scope_cost = total_cost − out_of_scope_cost. A resident's bill: critical_illness of SX-MA-14 on what basic
/// insurance and supplement leave of in_scope_cost, in one band or two. An employee's bill has no critical-illness
/// insurance but the supplement (大额补充医疗保险, art. 13); of an uninsured person's nothing is insured, and aid is
/// computed after assumed_payment (SX-MA-08). basic_aid and tilt_aid of SX-MA-00; hospital_pays of SX-MA-13, of stays
/// at designated institutions; patient_pays = what these leave. The parts add up to total_cost. Fen; rounded only where
/// those rules round. Errors: missing_input (level of a stay, basic_paid of the insured, disease of a visit);
/// external_parameter_missing (base_deductible, base_rate of a resident; second_band_rate; assumed_payment);
/// inconsistent_amounts (more paid than the cost; of the uninsured, anything paid), and those of the rules.
/// Source: art. 5, 6, 8–16, 18, 23, 30.
///
/// ```cpp
/// constexpr auto bill = sanmenxia::aid_bill({.date = date(2023, 4, 1), .recipients = recipient::subsistence,
///                                            .care = care::inpatient, .level = level::secondary,
///                                            .insurance = insurance::resident, .total_cost = yuan(60'000),
///                                            .out_of_scope_cost = yuan(4'000), .basic_paid = yuan(30'000),
///                                            .base_deductible = yuan(11'000), .base_rate = percent(60),
///                                            .referred = true, .in_province = true, .in_city = true,
///                                            .before = start_of(calendar_year(2023))});
/// static_assert(bill->critical_illness == yuan(13'325));  // 65 % × (26 000 − 5 500)
/// static_assert(bill->basic_aid == 8'872.50_yuan);        // 70 % × 12 675
/// static_assert(bill->hospital_pays == yuan(1'000));      // 4 000 − 5 % × 60 000
/// static_assert(bill->patient_pays == 6'802.50_yuan && bill->sum() == yuan(60'000) && bill->one_stop);
/// ```
inline constexpr rule<aid_bill_rule> aid_bill{};

}  // namespace gongbao::inline v0::sanmenxia

#endif
