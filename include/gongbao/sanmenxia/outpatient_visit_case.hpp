// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_OUTPATIENT_VISIT_CASE_HPP
#define GONGBAO_SANMENXIA_OUTPATIENT_VISIT_CASE_HPP

#include <cstdint>

#include <gongbao/rules/case.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

// Sanmenxia: one outpatient visit of an employee, from who may draw to what is paid in cash.

namespace gongbao::inline v0 {

/// What of a visit's cost the personal account pays. (SX-CASE-OP)
enum class account_pays_for : std::uint8_t { in_scope, all_borne };

template <>
struct enumeration<account_pays_for> {
  static constexpr const char* name = "account_pays_for";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {account_pays_for::in_scope, "in_scope", {"the policy-scope part left", "政策范围内自付费用"}},
      {account_pays_for::all_borne, "all_borne", {"all that the person bears", "由个人负担的全部医疗费用"}}};
};
template <>
struct reading<account_pays_for> {
  static constexpr text question{"what of a visit the personal account pays", "个人账户支付就医费用的范围"};
  static constexpr text why_default{
      "art. 15(1) says policy-scope cost; art. 15(2) says what the person bears, and leaves the details to the city's "
      "department",
      "第十五条第（一）项写明为政策范围内自付费用；第（二）项所称由个人负担的医疗费用，具体办法由市医保部门另行规定"};
};

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::sanmenxia {

template <class Info = rule_info>
struct outpatient_visit_rule {
  static constexpr Info info{"SX-CASE-OP",
                             "One outpatient visit, from who may draw to cash",
                             "普通门诊就医结算",
                             {&outpatient_pooling_regulation, "art. 5, 7–9, 11, 13, 15–17, 21"},
                             provenance::exact | provenance::predicate,
                             {},
                             "gongbao/sanmenxia/outpatient_visit_case.hpp"};
  struct input {
    required<gongbao::date> date;
    maybe<std::int64_t> medical_year{};
    required<bool> has_account;
    required<gongbao::insurance_state> insurance_state;
    bool flexible = false;
    maybe<gongbao::date> difference_paid{};
    required<gongbao::level> level;
    required<bool> retired;
    required<money> total_cost;
    money out_of_scope_cost{};
    bool in_hospital = false;
    bool designated = true;
    bool other_place = false;
    bool filed = false;
    bool online_settled = true;
    bool other_exclusion = false;
    maybe<money> balance{};
    gongbao::relation relation{};
    day_account today;
    pool_account before;
    gongbao::coverage coverage{};
    gongbao::day_deductible day_deductible{};
    gongbao::limit_on limit_on{};
    gongbao::account_pays_for account_pays_for{};
    gongbao::rounding rounding{};
  };
  struct output {
    bool eligible{};
    gongbao::exclusion exclusion{};
    money eligible_cost{};
    money deductible_applied{};
    rate rate_applied{};
    money payment{};
    money self_pay{};
    money account_pays{};
    money cash{};
    bool account_allowed{};
    bool uses_limit{};
    maybe<money> balance_after{};
    day_account today_after;
    pool_account after;
    maybe<money> remaining_cap{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr composed_of<outpatient_visit_rule, outpatient_eligibility_rule, excluded_cost_rule,
                               outpatient_pooling_rule, account_use_rule>
      policy{};
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::medical_year, "medical_year", pooling_says::medical_year, {.unit = {"year", "年度"}});
    field(&input::has_account, "has_account", pooling_says::has_account);
    field(&input::insurance_state, "insurance_state", {"state", "参保状态"});
    field(&input::flexible, "flexible", {"flexible worker", "灵活就业人员"});
    field(&input::difference_paid, "difference_paid",
          {"day a flexible worker without account paid the difference",
           "未享受个人账户待遇的灵活就业人员补足缴费差额的日期"});
    field(&input::level, "level", pooling_says::level);
    field(&input::retired, "retired",
          {"retiree status in force on the day (SX-OP-08)", "就医当日已按退休人员享受待遇（SX-OP-08）"});
    field(&input::total_cost, "total_cost", {"cost of the visit", "本次就医总费用"});
    field(&input::out_of_scope_cost, "out_of_scope_cost",
          {"the part outside the scope of insurance", "其中医保支付范围外费用"});
    field(&input::in_hospital, "in_hospital",
          {"during a hospital stay (same-day discharge: caller decides)", "住院期间（当日出院的由调用方判断）"});
    field(&input::designated, "designated", says::designated);
    field(&input::other_place, "other_place", {"care in another place", "异地就医"});
    field(&input::filed, "filed", {"other-place care filed", "异地就医已备案"});
    field(&input::online_settled, "online_settled", {"settled on line", "联网直接结算"});
    field(&input::other_exclusion, "other_exclusion", {"excluded by another rule", "其他规定不予支付"});
    field(&input::balance, "balance",
          {"balance of the personal account that pays; absent: none does",
           "用于支付的个人账户余额；未给出的，不使用个人账户"});
    field(&input::relation, "relation", {"what the patient is to its holder", "就医人与账户持有人的关系"});
    detail::visit_before(field, &input::today, &input::before);
    field(&input::coverage, "coverage", says::reading, {.question = in_question::coverage});
    field(&input::day_deductible, "day_deductible", says::reading);
    field(&input::limit_on, "limit_on", says::reading);
    field(&input::account_pays_for, "account_pays_for", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::eligible, "eligible", {"may draw outpatient pooling", "可以享受门诊统筹待遇"});
    field(&output::exclusion, "exclusion", {"first ground that excludes the cost", "首个适用的不予支付情形"});
    field(&output::eligible_cost, "eligible_cost", {"cost that the pool settles", "由门诊统筹结算的费用"});
    field(&output::deductible_applied, "deductible_applied", pooling_says::deductible_applied);
    field(&output::rate_applied, "rate_applied", pooling_says::rate_applied);
    field(&output::payment, "payment", says::fund_payment);
    field(&output::self_pay, "self_pay", {"policy-scope cost left with the person", "个人负担的政策范围内费用"});
    field(&output::account_pays, "account_pays", {"paid by the personal account", "个人账户支付金额"});
    field(&output::cash, "cash",
          {"paid in cash; payment, account_pays and cash add up to total_cost", "现金支付金额；三项之和等于总费用"});
    field(&output::account_allowed, "account_allowed", {"the account may pay", "可以使用个人账户支付"});
    field(&output::uses_limit, "uses_limit",
          {"the visit counts as one of the account holder's own", "计入账户持有人的门诊统筹待遇就医次数"});
    field(&output::balance_after, "balance_after", {"balance left", "个人账户支付后的余额"},
          {.condition = {"only if balance is given", "仅在给出 balance 时"}});
    field(part(&output::today_after, &pool_day::deductible_used), "deductible_used_after",
          pooling_says::deductible_used_after);
    field(part(&output::after, &limit_year::paid), "paid_after", says::accumulator);
    field(part(&output::after, &limit_year::portion), "portion_after", says::accumulator);
    field(&output::remaining_cap, "remaining_cap", pooling_says::remaining_cap,
          {.condition = {"only of a visit that the pool settles", "仅限由门诊统筹结算的就医"}});
  }
  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    if (in.out_of_scope_cost > in.total_cost) return refusal{error::inconsistent_amounts, "out_of_scope_cost"};
    const money in_scope = in.total_cost - in.out_of_scope_cost;
    const auto who = ask(outpatient_eligibility, {.date = in.date,
                                                  .has_account = in.has_account,
                                                  .insurance_state = in.insurance_state,
                                                  .flexible = in.flexible,
                                                  .difference_paid = in.difference_paid,
                                                  .coverage = in.coverage});
    if (!who) return who.refused();
    const auto cost = ask(excluded_cost, {.in_scope_cost = in_scope,
                                          .in_hospital = in.in_hospital,
                                          .designated = in.designated,
                                          .other_place = in.other_place,
                                          .filed = in.filed,
                                          .online_settled = in.online_settled,
                                          .other_exclusion = in.other_exclusion,
                                          .date = in.date.value()});
    if (!cost) return cost.refused();
    output out{.eligible = who->eligible,
               .exclusion = cost->exclusion,
               .self_pay = in_scope,
               .today_after = in.today,
               .after = in.before};
    // What the pool does not settle is no visit: it uses up no deductible.
    if (out.eligible && out.exclusion == exclusion::none) {
      const auto visit = ask(outpatient_pooling, {.date = in.date,
                                                  .medical_year = in.medical_year,
                                                  .level = in.level,
                                                  .retired = in.retired,
                                                  .in_scope_cost = cost->eligible_cost,
                                                  .today = in.today,
                                                  .before = in.before,
                                                  .day_deductible = in.day_deductible,
                                                  .limit_on = in.limit_on,
                                                  .rounding = in.rounding});
      if (!visit) return visit.refused();
      out.eligible_cost = cost->eligible_cost;
      out.deductible_applied = visit->deductible_applied;
      out.rate_applied = visit->rate_applied;
      out.payment = visit->payment;
      out.self_pay = visit->self_pay;
      out.today_after = visit->today_after;
      out.after = visit->after;
      out.remaining_cap = visit->remaining_cap;
    }
    const auto account = ask(account_use, {.relation = in.relation,
                                           .expense = expense::medical,
                                           .designated = in.designated,
                                           .balance = in.balance,
                                           .date = in.date.value()});
    if (!account) return account.refused();
    const money borne = in.total_cost - out.payment;
    const money payable = in.account_pays_for == account_pays_for::in_scope ? out.self_pay : borne;
    out.account_allowed = account->allowed;
    out.uses_limit = account->uses_limit && out.eligible && out.exclusion == exclusion::none;
    if (account->allowed && account->carry_over) out.account_pays = lesser_of(*account->carry_over, payable);
    if (account->carry_over) out.balance_after = *account->carry_over - out.account_pays;
    out.cash = borne - out.account_pays;
    return out;
  }
};
/// One outpatient visit of an insured employee as a whole (普通门诊就医结算): who may draw, what is excluded, what the
/// pool pays, what the personal account pays, and cash.
///
/// eligible of SX-OP-01; exclusion of SX-OP-10; payment of SX-OP-07, 0 if not eligible or excluded, which then uses up
/// no deductible and no limit; account_pays = min(balance, self_pay) if SX-OP-13 allows it
/// (account_pays_for::all_borne: also the out-of-scope part); cash = total_cost − payment − account_pays. Fen; rounded
/// only in SX-OP-07. Errors: inconsistent_amounts (out_of_scope_cost above total_cost), and those of the rules.
/// Source: art. 5, 7–9, 11, 13, 15–17, 21.
///
/// ```cpp
/// constexpr auto visit = sanmenxia::outpatient_visit({.date = date(2023, 3, 1), .has_account = true,
///                                                     .insurance_state = insurance_state::active,
///                                                     .level = level::secondary, .retired = false,
///                                                     .total_cost = yuan(230), .out_of_scope_cost = yuan(20),
///                                                     .balance = yuan(100), .today = start_of(date(2023, 3, 1)),
///                                                     .before = start_of(medical_year(2023))});
/// static_assert(visit->payment == yuan(99));  // 55 % of 210 − 30
/// static_assert(visit->account_pays == yuan(100) && visit->cash == yuan(31));
/// ```
inline constexpr rule<outpatient_visit_rule> outpatient_visit{};

}  // namespace gongbao::inline v0::sanmenxia

#endif
