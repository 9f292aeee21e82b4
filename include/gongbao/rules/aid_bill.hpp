// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_AID_BILL_HPP
#define GONGBAO_RULES_AID_BILL_HPP

#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/rule.hpp>

// What every bill states and tells that is settled at once by basic insurance, critical-illness insurance and medical
// aid (一单制结算), whatever the city.

namespace gongbao::inline v0 {

/// Why the amounts that a bill states contradict each other, if they do.
constexpr maybe<refusal> bill_refused(const auto& bill) noexcept {
  const money in_scope = bill.total_cost - bill.out_of_scope_cost;
  if (in_scope < money{}) return refusal{error::inconsistent_amounts, "out_of_scope_cost"};
  if (bill.basic_paid > in_scope) return refusal{error::inconsistent_amounts, "basic_paid"};
  if (bill.supplement_paid > in_scope - bill.basic_paid) return refusal{error::inconsistent_amounts, "supplement_paid"};
  return {};
}

/// Who bears a bill: the parts add up to its total. A catch-up of tilt aid pays for earlier bills, and a quota may pay
/// more than is left: then the person's part, or the hospital's, is below zero.
struct bill_shares {
  money in_scope_cost{};
  money basic_insurance{};
  money critical_illness{};
  money supplement{};
  money basic_aid{};
  money tilt_aid{};
  money hospital_pays{};
  money patient_in_scope{};
  money patient_out_of_scope{};
  money patient_pays{};

  constexpr money insurance() const noexcept { return basic_insurance + critical_illness + supplement; }
  constexpr money aid() const noexcept { return basic_aid + tilt_aid; }
  /// What the bill comes to.
  constexpr money sum() const noexcept { return insurance() + aid() + hospital_pays + patient_pays; }
};

namespace says {
inline constexpr text bill_date{"day of service or discharge", "就医或出院日期"};
inline constexpr text bill_self_pay{"in-scope cost after insurance that counts for aid",
                                    "医保支付后纳入救助范围的费用"};
}  // namespace says

/// Names what every bill states, among the inputs of its case …
template <class Input>
constexpr void bill_inputs(auto&& field) {
  field(&Input::total_cost, "total_cost", text{"total of the bill", "医疗总费用"});
  field(&Input::out_of_scope_cost, "out_of_scope_cost",
        text{"the part outside the scope of insurance", "其中医保支付范围外费用"});
  field(&Input::basic_paid, "basic_paid", text{"paid by basic insurance", "基本医保已支付金额"});
  field(&Input::supplement_paid, "supplement_paid",
        text{"paid by other supplementary insurance, such as the employees' large-cost subsidy",
             "其他补充医疗保险（如职工大额医疗费用补助）已支付金额"});
}
/// … and who bears it, among its outputs.
template <class Output>
constexpr void bill_outputs(auto&& field) {
  field(&Output::in_scope_cost, "in_scope_cost", text{"policy-scope cost", "政策范围内费用"});
  field(&Output::basic_insurance, "basic_insurance", text{"borne by basic insurance", "基本医保支付"});
  field(&Output::critical_illness, "critical_illness", text{"borne by critical-illness insurance", "大病保险支付"});
  field(&Output::supplement, "supplement", text{"borne by other supplementary insurance", "其他补充医疗保险支付"});
  field(&Output::basic_aid, "basic_aid", says::first_layer_aid);
  field(&Output::tilt_aid, "tilt_aid", says::tilt_aid);
  field(&Output::hospital_pays, "hospital_pays",
        text{"borne by the institution; below zero: what a quota pays above the cost",
             "由定点医疗机构承担的费用；定额超出费用的部分以负数表示"});
  field(&Output::patient_in_scope, "patient_in_scope",
        text{"policy-scope cost left with the person; below zero when a catch-up pays for earlier bills",
             "个人负担的政策范围内费用；本次补付以前费用的救助时可为负数"});
  field(&Output::patient_out_of_scope, "patient_out_of_scope",
        text{"out-of-scope cost left with the person", "个人负担的医保支付范围外费用"});
  field(&Output::patient_pays, "patient_pays",
        text{"left with the person; all parts add up to total_cost", "个人负担合计；各项之和等于医疗总费用"});
}

}  // namespace gongbao::inline v0

#endif
