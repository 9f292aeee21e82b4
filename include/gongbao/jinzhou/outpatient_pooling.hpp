// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_OUTPATIENT_POOLING_HPP
#define GONGBAO_JINZHOU_OUTPATIENT_POOLING_HPP

#include <cstdint>

#include <gongbao/jinzhou/gazette.hpp>
#include <gongbao/rules/account.hpp>
#include <gongbao/rules/in_force.hpp>
#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/outpatient_pooling.hpp>
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/rule.hpp>

// Jinzhou: employee outpatient pooling and personal accounts (职工基本医疗保险门诊共济保障机制实施方案).

namespace gongbao::inline v0 {

/// Where a schedule breaks the order that it must keep. (JZ-OP-12)
enum class schedule_order : std::uint8_t {
  base_deductible,
  base_rate,
  base_cap,
  retired_deductible,
  retired_rate,
  retired_cap,
};

template <>
struct enumeration<schedule_order> {
  static constexpr const char* name = "schedule_order";
  template <class E>
  static constexpr word<E> words[] = {
      {schedule_order::base_deductible, "base_deductible", "基层起付标准高于其他级别"},
      {schedule_order::base_rate, "base_rate", "基层支付比例低于其他级别"},
      {schedule_order::base_cap, "base_cap", "基层限额低于其他级别"},
      {schedule_order::retired_deductible, "retired_deductible", "退休人员起付标准高于在职职工"},
      {schedule_order::retired_rate, "retired_rate", "退休人员支付比例低于在职职工"},
      {schedule_order::retired_cap, "retired_cap", "退休人员限额低于在职职工"},
  };
};

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::jinzhou {

inline constexpr document outpatient_pooling_plan{
    .number = "锦政办发〔2022〕14号",
    .title = "Employee outpatient pooling",
    .title_zh = "关于建立健全锦州市职工基本医疗保险门诊共济保障机制的实施方案",
    .in_force = period::since(date(2022, 12, 1)),
    .header = "gongbao/jinzhou/outpatient_pooling.hpp",
    .checked = last_check,
};

// ---- The table: 三(一)1 --------------------------------------------------------------------------------------------

struct pool_scheme;

struct outpatient_pooling_policy {
  using scheme = pool_scheme;

  period in_force;
  layer_terms floors;

  static constexpr void parts(auto&& part) { part(&outpatient_pooling_policy::floors, "floors"); }
};

/// The plan sets floors (不低于). The figures in use, by institution and status, are the city's and come from the
/// caller; where a caller has none, the floors stand in for them.
inline constexpr outpatient_pooling_policy outpatient_pooling_2022{
    .in_force = outpatient_pooling_plan.in_force,
    .floors = {.deductible = yuan(300),
               .rate = percent(50),
               .cap = yuan(3'000),
               .source = {&outpatient_pooling_plan, "三(一)1"}},
};

constexpr text_view broken_check(const outpatient_pooling_policy& t) noexcept {
  return first_broken({{"rates_within_unit", rates_within_unit(t.floors)},
                       {"deductibles_not_negative", deductibles_not_negative(t.floors)},
                       {"caps_not_negative", caps_not_negative(t.floors)}});
}
constexpr text_view unlike_printed(const outpatient_pooling_policy& t) noexcept {
  return first_broken({{"every_layer_cites_its_article", every_layer_cites_its_article(t.floors)}});
}

static_assert(passes_its_checks<outpatient_pooling_2022>());

// ---- The figures of the personal account: 三(四) -------------------------------------------------------------------

/// 按照本人参保缴费基数的2%计入, flexible workers with an account included: 三(四)1.
inline constexpr rate employee_account_share = percent(2);
/// 具体标准为60元/月: 三(四)1.
inline constexpr money retiree_credit_a_month = yuan(60);
/// 基本养老金月平均水平的2%, of the year of the reform: 三(四)1.
inline constexpr rate retiree_pension_share = percent(2);
/// 统账结合: 上年度月平均工资的7%: 三(四)3.
inline constexpr rate flexible_rate_with_account = percent(7);
/// 单建统筹: 上年度月平均工资的5%: 三(四)3.
inline constexpr rate flexible_rate_pool_only = percent(5);

/// The average pension that the retirees' fixed sum stands for: sum / share.
inline constexpr money implied_pension =
    fen(in_fen(retiree_credit_a_month) * full_rate.in_millipercent() / retiree_pension_share.in_millipercent());

/// The fixed sum is the printed share of a pension, without a rest.
constexpr bool credit_is_share_of_pension(money credit, rate share, money pension) {
  return share.of(pension, rounding::truncate) == credit;
}
static_assert(credit_is_share_of_pension(retiree_credit_a_month, retiree_pension_share, implied_pension));

// ---- What the rules share ------------------------------------------------------------------------------------------

namespace detail {

namespace pooling_says {
inline constexpr text month_of_credit{"month of the credit, any day", "计入月份（填当月任意一天）"};
inline constexpr text account_mode{"with a personal account, or pool only", "统账结合或单建统筹"};
inline constexpr text monthly_credit{"credit of one month", "每月计入个人账户的金额"};
inline constexpr text credit{"monthly_credit * months", "计入合计（monthly_credit * months）"};
}  // namespace pooling_says

/// So many months of one credit to the personal account (划入个人账户).
struct account_credit {
  money monthly_credit{};
  money credit{};

  static constexpr account_credit of(money monthly, std::int64_t months) noexcept {
    return {.monthly_credit = monthly, .credit = product_within_limit(monthly, months)};
  }
};
template <class Output>
constexpr void credit_outputs(auto&& field) {
  field(&Output::monthly_credit, "monthly_credit", pooling_says::monthly_credit);
  field(&Output::credit, "credit", pooling_says::credit);
}

/// What a figure below its floor amounts to: a violation, or a warning where 原则上 reaches it.
template <class T>
constexpr finding held_to_floor(T figure, T floor, bool softened) {
  if (figure >= floor) return finding::ok;
  return softened ? finding::warning : finding::violation;
}

/// Of the months of 2022 the plan was in force for one: pro_rata takes one part in twelve.
inline constexpr std::int64_t months_of_year = 12;

/// The cap of the year of `day`: the annual cap; in the first year, under pro_rata, round(annual cap / 12).
constexpr money cap_of_year(money annual_cap, const period& in_force, date day, first_year reading, rounding mode) {
  if (reading == first_year::full || day.year() != in_force.first().year()) return annual_cap;
  const std::int64_t whole = in_fen(annual_cap) / months_of_year;
  const std::int64_t rest = in_fen(annual_cap) % months_of_year;
  return fen(whole + gongbao::detail::rounding_step(whole, rest, months_of_year, mode));
}

}  // namespace detail

/// How the plan counts visits: the deductible and the cap are of a calendar year.
struct pool_scheme {
  using amounts = pool_year;
  using span = calendar_year;
  static constexpr deductible_period period = deductible_period::year;

  /// One row, the floors: figures in use are the caller's.
  [[gnu::always_inline]] static constexpr void rows(const outpatient_pooling_policy& table, std::int64_t, auto&& row) {
    row(0, table.floors);
  }
};

/// What a person's visits of a calendar year have added up to in Jinzhou's pool.
using pool_account = account<pool_scheme>;

// ---- JZ-OP-01 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct deductible_floor_rule {
  static constexpr Info info{"JZ-OP-01",
                             "Annual outpatient deductible",
                             "起付标准",
                             {&outpatient_pooling_plan, "三(一)1"},
                             provenance::floor | provenance::principle | provenance::external};
  struct input {
    required<money> deductible;
  };
  struct output {
    money floor_amount{};
    gongbao::finding finding{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::deductible, "deductible",
          {"deductible of the policy table, per tier and status", "政策表规定的起付标准（按机构等级和人员类别）"},
          {.external = true});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::floor_amount, "floor_amount", {"least deductible", "起付标准下限"});
    field(&output::finding, "finding", {"ok or warning", "判定结果：ok 或 warning"});
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    const money floor = table.floors.deductible;
    return output{.floor_amount = floor, .finding = detail::held_to_floor(in.deductible.value(), floor, true)};
  }
};
/// Whether an annual outpatient deductible keeps the floor (起付标准原则上不低于300元).
///
/// finding = ok if deductible ≥ 300 yuan, else warning: 原则上 softens the floor. Money in fen; nothing is rounded.
/// Errors: external_parameter_missing, negative_amount. Source: 三(一)1.
///
/// ```cpp
/// static_assert(jinzhou::deductible_floor({.deductible = yuan(300)}).value().finding == finding::ok);
/// static_assert(jinzhou::deductible_floor({.deductible = 299.99_yuan}).value().finding == finding::warning);
/// ```
inline constexpr rule<deductible_floor_rule> deductible_floor{};

// ---- JZ-OP-02 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct rate_floor_rule {
  static constexpr Info info{"JZ-OP-02",
                             "Reimbursement rate",
                             "支付比例",
                             {&outpatient_pooling_plan, "三(一)1"},
                             provenance::floor | provenance::external};
  struct input {
    required<gongbao::rate> rate;
    gongbao::principle_scope principle_scope{};
  };
  struct output {
    rate floor_rate{};
    gongbao::finding finding{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::rate, "rate", {"rate of the policy table", "政策表规定的支付比例"}, {.external = true});
    field(&input::principle_scope, "principle_scope", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::floor_rate, "floor_rate", {"least rate", "支付比例下限"});
    field(&output::finding, "finding",
          {"ok, violation (hard floor) or warning (soft)",
           "判定结果：ok、violation（硬性下限）或 warning（原则性要求）"});
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    if (in.rate > full_rate) return refusal{error::out_of_range, "rate"};
    const bool softened = in.principle_scope == principle_scope::all;
    return output{.floor_rate = table.floors.rate,
                  .finding = detail::held_to_floor(in.rate.value(), table.floors.rate, softened)};
  }
};
/// Whether an outpatient reimbursement rate keeps the floor (支付比例不低于50%).
///
/// finding = ok if rate ≥ 50 %, else violation, or warning under principle_scope::all. Rates in %; nothing is
/// rounded. Errors: external_parameter_missing, negative_amount, out_of_range (rate above 100 %). Source: 三(一)1.
///
/// ```cpp
/// static_assert(jinzhou::rate_floor({.rate = percent(50)}).value().finding == finding::ok);
/// static_assert(jinzhou::rate_floor({.rate = 49.999_percent}).value().finding == finding::violation);
/// ```
inline constexpr rule<rate_floor_rule> rate_floor{};

// ---- JZ-OP-03 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct cap_floor_rule {
  static constexpr Info info{"JZ-OP-03",
                             "Annual cap",
                             "年度最高支付限额",
                             {&outpatient_pooling_plan, "三(一)1, 2"},
                             provenance::floor | provenance::external};
  struct input {
    required<money> annual_cap;
    maybe<gongbao::date> date{};
    gongbao::principle_scope principle_scope{};
    gongbao::first_year first_year{};
    gongbao::rounding rounding{};
  };
  struct output {
    money floor_amount{};
    gongbao::finding finding{};
    maybe<money> cap_for_year{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::annual_cap, "annual_cap", {"annual cap of the policy table", "政策表规定的年度最高支付限额"},
          {.external = true});
    field(&input::date, "date", says::date);
    field(&input::principle_scope, "principle_scope", says::reading);
    field(&input::first_year, "first_year", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::floor_amount, "floor_amount", {"least annual cap", "年度最高支付限额下限"});
    field(&output::finding, "finding",
          {"ok, violation (hard floor) or warning (soft)",
           "判定结果：ok、violation（硬性下限）或 warning（原则性要求）"});
    field(&output::cap_for_year, "cap_for_year", {"cap of the year of date", "date 所在年度的限额"},
          {.condition = {"only if date is given", "仅在给出 date 时"}});
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    const bool softened = in.principle_scope == principle_scope::all;
    output out{.floor_amount = table.floors.cap,
               .finding = detail::held_to_floor(in.annual_cap.value(), table.floors.cap, softened)};
    if (in.date)
      out.cap_for_year = detail::cap_of_year(in.annual_cap, table.in_force, *in.date, in.first_year, in.rounding);
    return out;
  }
};
/// Whether an annual cap keeps the floor (年度最高支付限额不低于3000元), and the cap of one year.
///
/// finding = ok if annual_cap ≥ 3 000 yuan, else violation, or warning under principle_scope::all.
/// cap_for_year = annual_cap; for 2022 under first_year::pro_rata round(annual_cap / 12). Fen, rounded once.
/// Errors: external_parameter_missing, negative_amount, not_in_force. Source: 三(一)1, 2.
///
/// ```cpp
/// static_assert(jinzhou::cap_floor({.annual_cap = 2'999.99_yuan}).value().finding == finding::violation);
/// static_assert(jinzhou::cap_floor({.annual_cap = yuan(4'000), .date = date(2022, 12, 1),
///                                   .first_year = first_year::pro_rata}).value().cap_for_year == 333.33_yuan);
/// ```
inline constexpr rule<cap_floor_rule> cap_floor{};

// ---- JZ-OP-04 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct outpatient_pooling_rule {
  static constexpr Info info{"JZ-OP-04",
                             "Settle one outpatient visit (pooling)",
                             "普通门诊统筹结算",
                             {&outpatient_pooling_plan, "三(一)1"},
                             provenance::floor};
  struct input {
    required<gongbao::date> date;
    required<money> in_scope_cost;
    bool designated = true;
    pool_account before;
    maybe<money> deductible{};
    maybe<gongbao::rate> rate{};
    maybe<money> annual_cap{};
    gongbao::limit_on limit_on{};
    gongbao::first_year first_year{};
    gongbao::rounding rounding{};
  };
  struct output {
    money portion{};
    rate rate_applied{};
    money payment{};
    money self_pay{};
    pool_account after;
    money cap_for_year{};
    money remaining_cap{};
    gongbao::parameter_basis parameter_basis{};
    layer_steps steps{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::in_scope_cost, "in_scope_cost", {"policy-scope cost of this visit", "本次就医的政策范围内费用"});
    field(&input::designated, "designated", says::designated);
    pool_year_before(field, &input::before);
    field(&input::deductible, "deductible",
          {"annual deductible; absent: its floor", "年度起付标准；未给出时取最低标准"}, {.external = true});
    field(&input::rate, "rate", {"rate; absent: its floor", "支付比例；未给出时取最低标准"}, {.external = true});
    field(&input::annual_cap, "annual_cap", {"annual cap; absent: its floor", "年度最高支付限额；未给出时取最低标准"},
          {.external = true});
    field(&input::limit_on, "limit_on", says::reading);
    field(&input::first_year, "first_year", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::portion, "portion", {"payable portion of this visit", "本次起付标准以上、可按比例支付的费用"});
    field(&output::rate_applied, "rate_applied", says::rate_used);
    field(&output::payment, "payment", says::fund_payment);
    field(&output::self_pay, "self_pay", says::visit_self_pay);
    field(part(&output::after, &pool_year::deductible_met), "cost_after", says::accumulator);
    field(part(&output::after, &pool_year::portion), "portion_after", says::accumulator);
    field(part(&output::after, &pool_year::paid), "paid_after", says::accumulator);
    field(&output::cap_for_year, "cap_for_year", {"cap used", "适用的年度限额"});
    field(&output::remaining_cap, "remaining_cap", {"cap left after this visit", "本次就医后年度限额剩余"});
    field(&output::parameter_basis, "parameter_basis",
          {"floor_baseline if none of deductible, rate and annual_cap was supplied",
           "deductible、rate、annual_cap 均未给出时为 floor_baseline"});
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    const calendar_year year(in.date);
    if (const auto refused = in.before.refused_in(year)) return *refused;
    const pool_year& sum = in.before.amounts();
    if (in.rate && *in.rate > full_rate) return refusal{error::out_of_range, "rate"};
    if (sum.paid > sum.deductible_met) return refusal{error::inconsistent_amounts, "paid_before"};
    const layer_terms terms{.deductible = in.deductible.value_or(table.floors.deductible),
                            .rate = in.rate.value_or(table.floors.rate),
                            .cap = detail::cap_of_year(in.annual_cap.value_or(table.floors.cap), table.in_force,
                                                       in.date, in.first_year, in.rounding),
                            .source = table.floors.source};
    const pool_settlement visit = settle(pooled_visit{.terms = terms,
                                                      .cost = in.in_scope_cost,
                                                      .counts = in.designated,
                                                      .before = sum,
                                                      .deductible_period = deductible_period::year,
                                                      .limit_on = in.limit_on,
                                                      .rounding = in.rounding});
    const layer_steps& steps = visit.steps;
    const bool supplied = in.deductible || in.rate || in.annual_cap;
    return output{.portion = steps.portion,
                  .rate_applied = terms.rate,
                  .payment = steps.payment,
                  .self_pay = in.in_scope_cost - steps.payment,
                  .after = pool_account::stated(visit.after, year),
                  .cap_for_year = terms.cap,
                  .remaining_cap = steps.remaining_cap,
                  .parameter_basis = supplied ? parameter_basis::supplied : parameter_basis::floor_baseline,
                  .steps = steps};
  }
};
/// One ordinary outpatient visit under employee pooling (普通门诊统筹), pool-only members included.
///
/// portion = max(0, cost_before + cost − deductible) − max(0, cost_before − deductible), cost 0 where not designated;
/// payment = min(max(0, cap − paid_before), round(rate × portion)). Under limit_on::costs the cap cuts the portion
/// instead; under first_year::pro_rata the cap of 2022 is round(cap / 12). Fen, each rounded once. Deductible, rate
/// and cap not supplied are the floors 300 yuan, 50 % and 3 000 yuan: no bound of the real benefit on either side.
/// The account is of the calendar year of `date`. Errors: inconsistent_dates (of another year); negative_amount;
/// not_in_force; out_of_range (rate above 100 %); inconsistent_amounts (paid_before above cost_before).
/// Source: 三(一)1.
///
/// ```cpp
/// constexpr auto visit = jinzhou::outpatient_pooling({.date = date(2023, 3, 1), .in_scope_cost = yuan(1'300),
///                                                    .before = start_of(calendar_year(2023))});
/// static_assert(visit->portion == yuan(1'000) && visit->payment == yuan(500));
/// static_assert(visit->remaining_cap == yuan(2'500) && !visit->steps.cut_by_cap());
/// ```
inline constexpr rule<outpatient_pooling_rule> outpatient_pooling{};

// ---- JZ-OP-05 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct benefit_combination_rule {
  static constexpr Info info{"JZ-OP-05",
                             "Benefit combination and separate ledger",
                             "同时享受、单独核算",
                             {&outpatient_pooling_plan, "三(一)2, 三(二)"},
                             provenance::predicate};
  struct input {
    required<money> pooling_payment;
    required<money> fund_cap_used;
    bool chronic_patient = false;
    bool same_bill = false;
  };
  struct output {
    money fund_cap_used_after{};
    money large_aid_base{};
    bool both_allowed{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::pooling_payment, "pooling_payment", {"payment of JZ-OP-04", "JZ-OP-04 的支付金额"});
    field(&input::fund_cap_used, "fund_cap_used",
          {"use of the fund's yearly cap before", "此前已占用的统筹基金年度最高支付限额"});
    field(&input::chronic_patient, "chronic_patient", {"also draws 门诊慢特病", "同时享受门诊慢特病待遇"});
    field(&input::same_bill, "same_bill", {"the same bill is claimed under both", "同一费用在两项待遇下申报"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::fund_cap_used_after, "fund_cap_used_after", {"unchanged", "保持不变"});
    field(&output::large_aid_base, "large_aid_base",
          {"nothing is carried into 大额医疗补助", "不纳入职工大额医疗补助"});
    field(&output::both_allowed, "both_allowed", {"both benefits may be drawn", "可同时享受两项待遇"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    return output{.fund_cap_used_after = in.fund_cap_used,
                  .large_aid_base = money{},
                  .both_allowed = in.chronic_patient && !in.same_bill};
  }
};
/// Pooling beside the chronic-disease benefit, on a ledger of its own (同时享受、单独核算).
///
/// fund_cap_used_after = fund_cap_used; large_aid_base = 0; both_allowed = chronic_patient and not the same bill.
/// Money in fen; nothing is rounded. Errors: negative_amount. Source: 三(一)2, 三(二).
///
/// ```cpp
/// constexpr auto both = jinzhou::benefit_combination({.pooling_payment = yuan(500), .fund_cap_used = yuan(20'000),
///                                                     .chronic_patient = true});
/// static_assert(both->both_allowed && both->fund_cap_used_after == yuan(20'000));
/// ```
inline constexpr rule<benefit_combination_rule> benefit_combination{};

// ---- JZ-OP-06 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct employee_account_credit_rule {
  static constexpr Info info{"JZ-OP-06",
                             "Account credit, employed",
                             "在职个人账户计入",
                             {&outpatient_pooling_plan, "三(四)1"},
                             provenance::exact | provenance::external};
  struct input {
    required<gongbao::date> date;
    required<money> contribution_base;
    required<gongbao::account_mode> account_mode;
    std::int64_t months = 1;
    gongbao::rounding rounding{};
  };
  using output = detail::account_credit;
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", detail::pooling_says::month_of_credit);
    field(&input::contribution_base, "contribution_base", {"monthly contribution base 缴费基数", "月缴费基数"},
          {.external = true});
    field(&input::account_mode, "account_mode", detail::pooling_says::account_mode);
    field(&input::months, "months", {"months", "月数"}, {.unit = {"months", "月"}});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) { detail::credit_outputs<output>(field); }
  static constexpr outcome<output> compute(const auto& in) {
    const bool has_account = in.account_mode == account_mode::with_account;
    const money monthly = has_account ? employee_account_share.of(in.contribution_base.value(), in.rounding) : money{};
    return output::of(monthly, in.months);
  }
};
/// What enters the personal account of an employed member (在职个人账户计入), flexible workers included.
///
/// monthly_credit = round(2 % × contribution_base) with an account, else 0; credit = months × monthly_credit.
/// Fen, rounded each month; the employer's contribution goes to the pool. Errors: external_parameter_missing,
/// negative_amount, not_in_force, out_of_range (credit beyond the limit of money). Source: 三(四)1.
///
/// ```cpp
/// constexpr auto year = jinzhou::employee_account_credit({.date = date(2023, 1, 1),
///                                                         .contribution_base = 4'321.50_yuan,
///                                                         .account_mode = account_mode::with_account,
///                                                         .months = 12});
/// static_assert(year->monthly_credit == 86.43_yuan && year->credit == 1'037.16_yuan);
/// ```
inline constexpr rule<employee_account_credit_rule> employee_account_credit{};

// ---- JZ-OP-07 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct retiree_account_credit_rule {
  static constexpr Info info{"JZ-OP-07",
                             "Account credit, retiree",
                             "退休个人账户划入",
                             {&outpatient_pooling_plan, "三(四)1"},
                             provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::account_mode> account_mode;
    std::int64_t months = 1;
  };
  struct output : detail::account_credit {
    money implied_average_pension{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", detail::pooling_says::month_of_credit);
    field(&input::account_mode, "account_mode", detail::pooling_says::account_mode);
    field(&input::months, "months", {"months as retiree", "退休月数"}, {.unit = {"months", "月"}});
  }
  static constexpr void outputs(auto&& field) {
    detail::credit_outputs<output>(field);
    field(&output::implied_average_pension, "implied_average_pension",
          {"average monthly pension that the fixed sum is 2 % of (information)",
           "定额按其2%确定的基本养老金月平均水平（供参考）"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const money monthly = in.account_mode == account_mode::with_account ? retiree_credit_a_month : money{};
    return output{detail::account_credit::of(monthly, in.months), implied_pension};
  }
};
/// What the pool credits to the personal account of a retiree (退休个人账户划入).
///
/// monthly_credit = 60 yuan with an account, else 0: a fixed sum, frozen at the year of the reform;
/// credit = months × monthly_credit; implied_average_pension = 60 yuan / 2 %. Fen; nothing is rounded.
/// Errors: negative_amount, not_in_force. Source: 三(四)1.
///
/// ```cpp
/// static_assert(jinzhou::retiree_account_credit({.date = date(2023, 1, 1), .account_mode = account_mode::with_account,
///                                                .months = 12}).value().credit == yuan(720));
/// ```
inline constexpr rule<retiree_account_credit_rule> retiree_account_credit{};

// ---- JZ-OP-08 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct flexible_worker_contribution_rule {
  static constexpr Info info{"JZ-OP-08",
                             "Flexible-worker contribution",
                             "灵活就业缴费",
                             {&outpatient_pooling_plan, "三(四)3"},
                             provenance::exact | provenance::external};
  struct input {
    required<gongbao::date> date;
    required<money> average_wage;
    required<gongbao::account_mode> account_mode;
    maybe<money> contribution_base{};
    gongbao::rounding rounding{};
  };
  struct output {
    money contribution{};
    money account_credit{};
    money to_pool{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"month, any day", "缴费月份（填当月任意一天）"});
    field(&input::average_wage, "average_wage",
          {"last year's average monthly wage of the city's urban units", "上年度全市全口径城镇单位就业人员月平均工资"},
          {.external = true});
    field(&input::account_mode, "account_mode", detail::pooling_says::account_mode);
    field(&input::contribution_base, "contribution_base",
          {"account base; absent: average_wage", "个人账户缴费基数；未给出时取 average_wage"}, {.external = true});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::contribution, "contribution", {"monthly contribution", "每月缴费金额"});
    field(&output::account_credit, "account_credit", {"part credited to the account", "计入个人账户的部分"});
    field(&output::to_pool, "to_pool", {"part for the pool", "计入统筹基金的部分"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const money wage = in.average_wage;
    if (in.account_mode == account_mode::pool_only) {
      const money contribution = flexible_rate_pool_only.of(wage, in.rounding);
      return output{.contribution = contribution, .account_credit = money{}, .to_pool = contribution};
    }
    const money contribution = flexible_rate_with_account.of(wage, in.rounding);
    const money credit = employee_account_share.of(in.contribution_base.value_or(wage), in.rounding);
    if (credit > contribution) return refusal{error::inconsistent_amounts, "contribution_base"};
    return output{.contribution = contribution, .account_credit = credit, .to_pool = contribution - credit};
  }
};
/// What a flexible worker pays a month, and where it goes (灵活就业缴费).
///
/// with_account: contribution = round(7 % × average_wage), account_credit = round(2 % × contribution_base), the rest
/// to_pool; pool_only: contribution = to_pool = round(5 % × average_wage). Fen, each share rounded once. The default
/// base is the wage: the pool gets 5 % in both modes. Errors: external_parameter_missing, negative_amount,
/// not_in_force, inconsistent_amounts (credit above the contribution). Source: 三(四)3.
///
/// ```cpp
/// constexpr auto month = jinzhou::flexible_worker_contribution({.date = date(2023, 3, 1), .average_wage = yuan(6'000),
///                                                               .account_mode = account_mode::with_account});
/// static_assert(month->contribution == yuan(420) && month->account_credit == yuan(120));
/// static_assert(month->to_pool == yuan(300));
/// ```
inline constexpr rule<flexible_worker_contribution_rule> flexible_worker_contribution{};

// ---- JZ-OP-09 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct pool_only_retiree_credit_rule {
  static constexpr Info info{"JZ-OP-09",
                             "Pool-only retiree credit",
                             "单建统筹退休划入",
                             {&outpatient_pooling_plan, "三(四)3"},
                             provenance::external};
  struct input {
    required<gongbao::date> date;
    required<bool> retired;
    maybe<money> large_aid_contribution{};
  };
  struct output {
    money credit{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"day of the credit", "划入日期"});
    field(&input::retired, "retired", {"retired", "已退休"});
    field(&input::large_aid_contribution, "large_aid_contribution",
          {"personal contribution to 大额医疗补助 for one period", "一期职工大额医疗补助个人缴费"},
          {.condition = {"needed if retired", "retired 为 true 时必填"}, .external = true});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::credit, "credit", {"credit of that period", "该期的划入金额"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    if (!in.retired) return output{.credit = money{}};
    if (!in.large_aid_contribution) return refusal{error::external_parameter_missing, "large_aid_contribution"};
    return output{.credit = *in.large_aid_contribution};
  }
};
/// What a pool-only member is credited after retirement (单建统筹退休划入): the large-aid contribution, equal in
/// amount.
///
/// credit = large_aid_contribution if retired, else 0, for the period of that contribution. Fen; nothing is rounded.
/// Errors: negative_amount, not_in_force, external_parameter_missing (large_aid_contribution). Source: 三(四)3.
///
/// ```cpp
/// static_assert(jinzhou::pool_only_retiree_credit({.date = date(2023, 3, 1), .retired = true,
///                                                  .large_aid_contribution = yuan(96)}).value().credit == yuan(96));
/// ```
inline constexpr rule<pool_only_retiree_credit_rule> pool_only_retiree_credit{};

// ---- JZ-OP-10 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct account_use_rule {
  static constexpr Info info{"JZ-OP-10",
                             "Use of the personal account",
                             "个人账户使用",
                             {&outpatient_pooling_plan, "三(四)2"},
                             provenance::predicate};
  struct input {
    required<gongbao::relation> relation;
    required<gongbao::expense> expense;
    bool designated = true;
    bool state_permits = false;
    bool premium_in_force = false;
  };
  struct output {
    bool allowed{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::relation, "relation", {"whose expense", "费用所属人与本人的关系"});
    field(&input::expense, "expense", {"kind of expense", "费用种类"});
    field(&input::designated, "designated", {"designated institution or pharmacy", "定点医疗机构或定点零售药店"});
    field(&input::state_permits, "state_permits",
          {"State policy permits this public-health expense", "国家政策允许的公共卫生费用"});
    field(&input::premium_in_force, "premium_in_force",
          {"the announced family-premium use has been put in force", "家庭成员参保缴费的使用办法已施行"},
          {.external = true});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::allowed, "allowed", {"the account may pay", "可以使用个人账户支付"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool family = in.relation == relation::spouse || in.relation == relation::parent ||  //
                        in.relation == relation::child;
    const bool own_or_family = family || in.relation == relation::self;
    using gongbao::expense;
    const category_set<expense> what = in.expense.value();
    const bool care = what.intersects(expense::medical | expense::drug | expense::device | expense::consumable);
    const bool premium = what.intersects(expense::resident_premium | expense::care_premium);
    // Fitness, wellness, supplement premiums and what else there is: never.
    return output{.allowed = (care && own_or_family && in.designated) ||
                             (what == expense::public_health && own_or_family && in.state_permits) ||
                             (premium && family && in.premium_in_force)};
  }
};
/// Whether the personal account may pay an expense (个人账户使用).
///
/// Medical care, drugs, devices and consumables of the member, spouse, parents and children at designated places;
/// public health only where the State permits it; resident and care premiums of the family only once that use, which
/// the plan announces (适时), is in force; fitness and wellness never. No amounts, nothing to round.
/// Errors: unknown_value. Source: 三(四)2.
///
/// ```cpp
/// static_assert(jinzhou::account_use({.relation = relation::parent, .expense = expense::device}).value().allowed);
/// static_assert(!jinzhou::account_use({.relation = relation::self, .expense = expense::fitness}).value().allowed);
/// ```
inline constexpr rule<account_use_rule> account_use{};

// ---- JZ-OP-11 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct outpatient_pooling_in_force_rule : document_in_force<outpatient_pooling_in_force_rule<Info>> {
  static constexpr Info info{
      "JZ-OP-11", "Effective date", "实施日期", {&outpatient_pooling_plan, "last line"}, provenance::exact};
};
/// Whether the plan is in force on a day (实施日期): from 2022-12-01, that day included, without end.
///
/// The day of service decides; pass the day of settlement for the other reading. Errors: only those that every rule
/// has. Source: its last line.
///
/// ```cpp
/// static_assert(!jinzhou::outpatient_pooling_in_force({.date = date(2022, 11, 30)}).value().in_force);
/// static_assert(jinzhou::outpatient_pooling_in_force({.date = date(2022, 12, 1)}).value().in_force);
/// ```
inline constexpr rule<outpatient_pooling_in_force_rule> outpatient_pooling_in_force{};

// ---- JZ-OP-12 -------------------------------------------------------------------------------------------------------

/// The figures of a schedule for one level and status, as far as they are set.
struct schedule_figures {
  maybe<money> deductible{};
  maybe<gongbao::rate> rate{};
  maybe<money> cap{};
};

/// The figures that the city sets (实行差异化设置), by level of institution and status.
struct pooling_schedule {
  category_table<level, schedule_figures> active{{level::primary, {}}, {level::secondary, {}}, {level::tertiary, {}}};
  category_table<level, schedule_figures> retired{{level::primary, {}}, {level::secondary, {}}, {level::tertiary, {}}};
};

namespace detail {

/// In what `favoured` is worse than `other`: deductible higher, rate or cap lower.
constexpr category_set<schedule_order> worse_in(const schedule_figures& favoured, const schedule_figures& other,
                                                schedule_order deductible, schedule_order rate, schedule_order cap) {
  const auto below = [](const auto& less, const auto& more) { return less && more && *less < *more; };
  category_set<schedule_order> found;
  if (below(other.deductible, favoured.deductible)) found |= deductible;
  if (below(favoured.rate, other.rate)) found |= rate;
  if (below(favoured.cap, other.cap)) found |= cap;
  return found;
}

}  // namespace detail

/// What breaks the order of a schedule: nothing, if the base is nowhere worse than a higher level (向基层医疗机构倾斜)
/// and a retiree nowhere worse than an employee at the same institution (向退休人员倾斜). What is not set is not
/// compared.
constexpr category_set<schedule_order> order_broken_in(const pooling_schedule& schedule) {
  using enum schedule_order;
  category_set<schedule_order> found;
  for (const auto* table : {&schedule.active, &schedule.retired})
    for (const level higher : {level::secondary, level::tertiary})
      found |= detail::worse_in((*table)[level::primary], (*table)[higher], base_deductible, base_rate, base_cap);
  for (const level l : {level::primary, level::secondary, level::tertiary})
    found |= detail::worse_in(schedule.retired[l], schedule.active[l], retired_deductible, retired_rate, retired_cap);
  return found;
}

/// A city's own schedule passes this when it is compiled: `static_assert(schedule_keeps_its_order(ours))`.
constexpr bool schedule_keeps_its_order(const pooling_schedule& schedule) { return order_broken_in(schedule).empty(); }

template <class Info = rule_info>
struct pooling_schedule_order_rule {
  static constexpr Info info{"JZ-OP-12",
                             "Order that a schedule must keep",
                             "待遇向基层和退休人员倾斜",
                             {&outpatient_pooling_plan, "三(一)1"},
                             provenance::principle | provenance::external};
  struct input {
    required<rate> primary_rate;
    required<rate> secondary_rate;
    required<rate> tertiary_rate;
    required<rate> retired_primary_rate;
    required<rate> retired_secondary_rate;
    required<rate> retired_tertiary_rate;
    maybe<money> primary_deductible{};
    maybe<money> secondary_deductible{};
    maybe<money> tertiary_deductible{};
    maybe<money> retired_primary_deductible{};
    maybe<money> retired_secondary_deductible{};
    maybe<money> retired_tertiary_deductible{};
    maybe<money> annual_cap{};
    maybe<money> retired_annual_cap{};
  };
  struct output {
    gongbao::finding finding{};
    category_set<schedule_order> broken{};
  };

  /// The figures of one level and status.
  struct row {
    gongbao::level level;
    bool retired;
    required<rate> input::*rate_of;
    text_view rate_key;
    maybe<money> input::*deductible_of;
    text_view deductible_key;
    text whose;
  };
  static constexpr row rows[6] = {
      {level::primary,
       false,
       &input::primary_rate,
       "primary_rate",
       &input::primary_deductible,
       "primary_deductible",
       {"employees, primary level", "在职职工，基层医疗机构"}},
      {level::secondary,
       false,
       &input::secondary_rate,
       "secondary_rate",
       &input::secondary_deductible,
       "secondary_deductible",
       {"employees, secondary level", "在职职工，二级医疗机构"}},
      {level::tertiary,
       false,
       &input::tertiary_rate,
       "tertiary_rate",
       &input::tertiary_deductible,
       "tertiary_deductible",
       {"employees, tertiary level", "在职职工，三级医疗机构"}},
      {level::primary,
       true,
       &input::retired_primary_rate,
       "retired_primary_rate",
       &input::retired_primary_deductible,
       "retired_primary_deductible",
       {"retirees, primary level", "退休人员，基层医疗机构"}},
      {level::secondary,
       true,
       &input::retired_secondary_rate,
       "retired_secondary_rate",
       &input::retired_secondary_deductible,
       "retired_secondary_deductible",
       {"retirees, secondary level", "退休人员，二级医疗机构"}},
      {level::tertiary,
       true,
       &input::retired_tertiary_rate,
       "retired_tertiary_rate",
       &input::retired_tertiary_deductible,
       "retired_tertiary_deductible",
       {"retirees, tertiary level", "退休人员，三级医疗机构"}},
  };

  static constexpr void inputs(auto&& field) {
    for (const row& r : rows) field(r.rate_of, r.rate_key, r.whose, {.external = true});
    for (const row& r : rows) field(r.deductible_of, r.deductible_key, r.whose, {.external = true});
    field(&input::annual_cap, "annual_cap", {"employees", "在职职工"}, {.external = true});
    field(&input::retired_annual_cap, "retired_annual_cap", {"retirees", "退休人员"}, {.external = true});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::finding, "finding", {"ok or violation", "判定结果：ok 或 violation"});
    field(&output::broken, "broken", {"where the order is broken", "不符合倾斜要求之处"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    pooling_schedule schedule;
    for (const row& r : rows) {
      const gongbao::rate rate = in.*r.rate_of;
      if (rate > full_rate) return refusal{error::out_of_range, r.rate_key};
      (r.retired ? schedule.retired : schedule.active)[r.level] = {
          .deductible = in.*r.deductible_of, .rate = rate, .cap = r.retired ? in.retired_annual_cap : in.annual_cap};
    }
    const category_set<schedule_order> broken = order_broken_in(schedule);
    return output{.finding = ok_if(broken.empty()), .broken = broken};
  }
};
/// Whether a schedule keeps its order (适当向基层医疗机构倾斜, 适当向退休人员倾斜): the base is not worse off than
/// higher levels, a retiree not worse off than an employee.
///
/// broken = base_… if the primary level has a higher deductible or a lower rate than the secondary or tertiary one;
/// retired_… if at some level retirees have a higher deductible, a lower rate or a lower cap than employees; finding =
/// ok if nothing is broken, else violation. Equal figures keep the order: by how much to differ (适当) is the city's.
/// A deductible or cap that is not given is not compared. Rates in %, money in fen; nothing is rounded. Errors:
/// external_parameter_missing (a rate); negative_amount; out_of_range (a rate above 100 %). Source: 三(一)1.
///
/// ```cpp
/// constexpr auto found = jinzhou::pooling_schedule_order({.primary_rate = percent(60), .secondary_rate = percent(55),
///                                                      .tertiary_rate = percent(50),
///                                                      .retired_primary_rate = percent(60),
///                                                      .retired_secondary_rate = percent(65),
///                                                      .retired_tertiary_rate = percent(55)});
/// static_assert(found->finding == finding::violation && found->broken == schedule_order::base_rate);
/// ```
inline constexpr rule<pooling_schedule_order_rule> pooling_schedule_order{};

/// All rules of the document, in the order of the rulebook.
using outpatient_pooling_rules =
    rule_list<deductible_floor_rule, rate_floor_rule, cap_floor_rule, outpatient_pooling_rule, benefit_combination_rule,
              employee_account_credit_rule, retiree_account_credit_rule, flexible_worker_contribution_rule,
              pool_only_retiree_credit_rule, account_use_rule, outpatient_pooling_in_force_rule,
              pooling_schedule_order_rule>;

}  // namespace gongbao::inline v0::jinzhou

#endif
