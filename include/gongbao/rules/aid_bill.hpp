// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_AID_BILL_HPP
#define GONGBAO_RULES_AID_BILL_HPP

#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/rule.hpp>

// What every bill states and tells that is settled at once by basic insurance, critical-illness insurance and medical
// aid (一单制结算), whatever the city.

namespace gongbao::inline v0 {

/// Why the amounts that a bill states contradict each other, if they do.
constexpr maybe<refusal> bill_refused(money total_cost, money out_of_scope_cost, money basic_paid,
                                      money supplement_paid) noexcept {
  const money in_scope = total_cost - out_of_scope_cost;
  if (in_scope < money{}) return refusal{error::inconsistent_amounts, "out_of_scope_cost"};
  if (basic_paid > in_scope) return refusal{error::inconsistent_amounts, "basic_paid"};
  if (supplement_paid > in_scope - basic_paid) return refusal{error::inconsistent_amounts, "supplement_paid"};
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

  friend constexpr bill_shares operator+(const bill_shares& a, const bill_shares& b) noexcept {
    return {.in_scope_cost = a.in_scope_cost + b.in_scope_cost,
            .basic_insurance = a.basic_insurance + b.basic_insurance,
            .critical_illness = a.critical_illness + b.critical_illness,
            .supplement = a.supplement + b.supplement,
            .basic_aid = a.basic_aid + b.basic_aid,
            .tilt_aid = a.tilt_aid + b.tilt_aid,
            .hospital_pays = a.hospital_pays + b.hospital_pays,
            .patient_in_scope = a.patient_in_scope + b.patient_in_scope,
            .patient_out_of_scope = a.patient_out_of_scope + b.patient_out_of_scope,
            .patient_pays = a.patient_pays + b.patient_pays};
  }
  friend constexpr bool operator==(const bill_shares&, const bill_shares&) = default;
};

/// What the bills of a person's year have come to.
template <class Account>
struct bills_settled {
  bill_shares sum{};  ///< of those that were settled
  Account after;      ///< the year after them
  std::size_t settled = 0;
  std::size_t refused = 0;  ///< a refused bill leaves the year as it was
};

/// Settles bills in their order, each after what the ones before have added up to: `bills` is a span, an array or a
/// vector of the inputs of a bill's case, whose own `before` is not read. What critical-illness insurance has paid,
/// where the case keeps it, is that of the first bill and goes on from there. Calls `visit(bill, outcome)` after each.
///
/// ```cpp
/// constexpr jinzhou::aid_bill_rule<>::input bill{.date = date(2023, 3, 1), .recipients = recipient::margin,
///                                                .cost_kind = cost_kind::inpatient, .total_cost = yuan(60'000),
///                                                .basic_paid = yuan(40'000), .critical_illness_base = yuan(0),
///                                                .before = start_of(calendar_year(2023))};
/// constexpr jinzhou::aid_bill_rule<>::input twice[] = {bill, bill};
/// constexpr auto year = settle_bills(jinzhou::aid_bill, twice, start_of(calendar_year(2023)));
/// static_assert(year.settled == 2 && year.sum.basic_aid == yuan(20'000) && year.sum.sum() == yuan(120'000));
/// static_assert(year.after.amounts().basic_paid == yuan(20'000));
/// ```
template <template <class> class Case, class Bills, class Visit>
constexpr auto settle_bills(const rule<Case>& of, const Bills& bills,
                            const decltype(Case<rule_info>::input::before)& before, Visit&& visit)
    -> bills_settled<decltype(Case<rule_info>::input::before)> {
  bills_settled<decltype(Case<rule_info>::input::before)> year{.after = before};
  money cost_before{}, paid_before{};
  for (const auto& stated : bills) {
    typename Case<rule_info>::input bill = stated;
    bill.before = year.after;
    if constexpr (requires { bill.cost_before; }) {
      if (year.settled > 0) {
        bill.cost_before = cost_before;
        bill.paid_before = paid_before;
      }
    }
    const auto answer = of(bill);
    if (answer) {
      year.sum = year.sum + *answer;
      year.after = answer->after;
      if constexpr (requires { bill.cost_before; }) {
        cost_before = answer->cost_after;
        paid_before = answer->paid_after;
      }
    }
    ++(answer ? year.settled : year.refused);
    visit(stated, answer);
  }
  return year;
}
template <template <class> class Case, class Bills>
constexpr auto settle_bills(const rule<Case>& of, const Bills& bills,
                            const decltype(Case<rule_info>::input::before)& before) {
  return settle_bills(of, bills, before, [](const auto&, const auto&) {});
}

namespace says {
inline constexpr text bill_date{"day of service or discharge", "就医或出院日期"};
inline constexpr text bill_self_pay{"in-scope cost after insurance that counts for aid",
                                    "医保支付后纳入救助范围的费用"};
}  // namespace says

/// Names what every bill states, among the inputs of its case …
template <class Input>
constexpr void bill_inputs(auto&& field, const field_notes& basic = {}) {
  field(&Input::total_cost, "total_cost", text{"total of the bill", "医疗总费用"});
  field(&Input::out_of_scope_cost, "out_of_scope_cost",
        text{"the part outside the scope of insurance", "其中医保支付范围外费用"});
  field(&Input::basic_paid, "basic_paid", text{"paid by basic insurance", "基本医保已支付金额"}, basic);
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
