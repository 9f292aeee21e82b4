// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_MEDICAL_AID_SCHEME_HPP
#define GONGBAO_JINZHOU_MEDICAL_AID_SCHEME_HPP

#include <cstdint>

#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/rules/allocation.hpp>
#include <gongbao/rules/deposit_waiver.hpp>
#include <gongbao/rules/workday_deadline.hpp>

// Jinzhou: what the same plan decrees around the aid itself. Premiums (资助参保), critical-illness insurance
// (大病保险), the psychiatric bed-day quota (按病床日定额救助), alerts (双预警), the one-off look-back aid
// (一次性救助), the way to aid (直接救助、依申请), deposits (先诊疗后付费), the fund year (年度清算) and the monthly
// table (支出情况统计表).

namespace gongbao::inline v0::says {

inline constexpr text rows_before{"sum of the rows before", "前面各行小计之和"};
inline constexpr text running_total{"running total", "至本行的合计"};
inline constexpr text wan_yuan_unit{"10 000 yuan", "万元"};

}  // namespace gongbao::inline v0::says

namespace gongbao::inline v0::jinzhou {

/// Where the rules below stand; their document is stated in the header beside this one.
inline constexpr text_view scheme_header = "gongbao/jinzhou/medical_aid_scheme.hpp";

// ---- Who is meant --------------------------------------------------------------------------------------------------

/// 低保对象、特困人员、孤儿、低保边缘家庭成员、农村易返贫致贫人口: who is recognised already (三(六)2) and pays no
/// deposit (三(八)2).
inline constexpr recipients recognised_recipients =
    recipient::subsistence | recipient::destitute | recipient::orphan | recipient::margin | monitoring_groups;

/// 三(六)1: all recipients of aid but illness_poor, and those lifted out of poverty who are not monitored.
inline constexpr recipients relapse_risk_recipients = recognised_recipients | recipient::lifted_poor;

/// 三(五)2: 低保对象、特困人员、孤儿等; others under 等 are a fact of the caller.
inline constexpr recipients quota_recipients = recipient::subsistence | recipient::destitute | recipient::orphan;

namespace detail {

/// rural_at_risk is an umbrella: true if no sub-group of it is named, nor an identity that decides without one.
constexpr bool subgroup_is_missing(recipients all, recipients decides_without) noexcept {
  const recipients subgroups = monitoring_groups - recipient::rural_at_risk;
  return all.contains(recipient::rural_at_risk) && !all.intersects(subgroups | decides_without);
}

}  // namespace detail

// ---- JZ-MA-02 ------------------------------------------------------------------------------------------------------

/// What the fund pays of the personal premium of one identity.
struct premium_terms {
  rate share{};
  bool while_in_transition = false;  ///< after the transition period a fixed sum takes its place (定额资助)
  gongbao::source source{};
};

struct premium_subsidy_policy {
  period in_force;
  category_table<recipient, premium_terms> terms;
};

/// Identities without a row get nothing: 其他监测范围内人口 are not named.
inline constexpr premium_subsidy_policy premium_subsidy_2023 = [] {
  using enum recipient;
  constexpr source article{&medical_aid_plan, "三(三)"};
  return premium_subsidy_policy{
      .in_force = medical_aid_plan.in_force,
      .terms =
          {
              {destitute, {.share = percent(100), .source = article}},
              {orphan, {.share = percent(100), .source = article}},
              {relapsed_poor, {.share = percent(100), .while_in_transition = true, .source = article}},
              {subsistence, {.share = percent(100), .while_in_transition = true, .source = article}},
              {monitored, {.share = percent(100), .while_in_transition = true, .source = article}},
              {margin, {.share = percent(60), .source = article}},
          },
  };
}();

/// Every share lies between 0 % and 100 % of the premium.
constexpr bool premium_shares_within_unit(const category_table<recipient, premium_terms>& table) {
  return table.every_row([](const premium_terms& t) { return t.share >= rate{} && t.share <= full_rate; });
}

/// Every row says where it stands.
constexpr bool every_premium_share_cites_its_article(const category_table<recipient, premium_terms>& table) {
  return table.every_row([](const premium_terms& t) { return t.source.stated(); });
}

constexpr text_view broken_check(const premium_subsidy_policy& t) noexcept {
  return first_broken({{"premium_shares_within_unit", premium_shares_within_unit(t.terms)}});
}

static_assert(premium_shares_within_unit(premium_subsidy_2023.terms));
static_assert(every_premium_share_cites_its_article(premium_subsidy_2023.terms));

namespace detail {

/// Those of some identities whose share ends with the transition period.
constexpr recipients in_transition(const premium_subsidy_policy& table, recipients some) noexcept {
  recipients transitional;
  for (const word<recipient>& w : words_of<recipient>)
    if (some.contains(w.value) && table.terms.contains(w.value) && table.terms[w.value].while_in_transition)
      transitional |= w.value;
  return transitional;
}

/// The highest share of some identities.
constexpr rate highest_share(const premium_subsidy_policy& table, recipients some) noexcept {
  rate highest{};
  for (const word<recipient>& w : words_of<recipient>)
    if (some.contains(w.value) && table.terms.contains(w.value) && table.terms[w.value].share > highest)
      highest = table.terms[w.value].share;
  return highest;
}

}  // namespace detail

template <class Info = rule_info>
struct premium_subsidy_rule {
  static constexpr Info info{"JZ-MA-02",
                             "Premium subsidy",
                             "资助参保",
                             {&medical_aid_plan, "三(三)"},
                             provenance::exact | provenance::external,
                             {},
                             scheme_header};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    maybe<money> premium{};
    maybe<bool> transition{};
    maybe<money> fixed_subsidy{};
    gongbao::rounding rounding{};
  };
  struct output {
    money subsidy{};
    maybe<rate> share{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::reference_day);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::premium, "premium", {"personal premium of the residents' insurance", "城乡居民基本医保个人缴费标准"},
          {.condition = {"needed if an identity is subsidised", "有资助参保身份时必填"}, .external = true});
    field(&input::transition, "transition",
          {"inside the consolidation transition period", "处于巩固脱贫攻坚成果过渡期内"},
          {.condition = {"needed for relapsed_poor, subsistence, monitored",
                         "relapsed_poor、subsistence、monitored 必填"},
           .external = true});
    field(&input::fixed_subsidy, "fixed_subsidy", {"fixed sum after the transition period", "过渡期后的定额资助标准"},
          {.condition = {"needed for them if not transition", "上述身份在 transition 为 false 时必填"},
           .external = true});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::subsidy, "subsidy", {"premium paid by the aid fund", "医疗救助基金资助的个人缴费金额"});
    field(&output::share, "share", {"share of the premium", "资助占个人缴费的比例"},
          {.condition = {"absent for a fixed sum", "定额资助时不列"}});
  }
  static constexpr const premium_subsidy_policy& policy = premium_subsidy_2023;
  static constexpr outcome<output> compute(const auto& in, const premium_subsidy_policy& table) {
    using enum recipient;
    const gongbao::recipients all = in.recipients;
    const gongbao::recipients transitional = detail::in_transition(table, all);
    rate share = detail::highest_share(table, all - transitional);
    const bool transition_matters = !transitional.empty() && share < full_rate;

    if (all.intersects(table.terms.stated()) && !in.premium)
      return refusal{error::external_parameter_missing, "premium"};
    if (transition_matters && !in.transition.has_value())
      return refusal{error::external_parameter_missing, "transition"};
    const bool fixed = transition_matters && !*in.transition;
    if (fixed && !in.fixed_subsidy) return refusal{error::external_parameter_missing, "fixed_subsidy"};
    if (detail::subgroup_is_missing(all, destitute | orphan | subsistence))
      return refusal{error::subgroup_required, "recipients"};

    if (transition_matters && !fixed) share = detail::highest_share(table, all);
    const money premium = in.premium.value_or(money{});
    const money by_share = share.of(premium, in.rounding);
    const money fixed_sum = fixed ? lesser_of(*in.fixed_subsidy, premium) : money{};
    // A fixed sum has no share, so that on a tie it comes after every share.
    if (fixed && (share == rate{} || fixed_sum > by_share)) return output{.subsidy = fixed_sum};
    return output{.subsidy = by_share, .share = share};
  }
};
/// The part of the residents' insurance premium that the fund pays (资助参保); the highest of all identities.
///
/// subsidy = round(share × premium), share 100 % or, for margin, 60 %; for relapsed_poor, subsistence and monitored
/// after the transition period min(fixed_subsidy, premium). Fen, rounded once a year. A tie in the amount is decided
/// by the greater share; a fixed sum has none and comes last. `share` is absent where the fixed sum is paid, and 0 %
/// where no identity is subsidised. Errors: not_in_force; external_parameter_missing (premium, transition,
/// fixed_subsidy, each only where it decides); subgroup_required (rural_at_risk without the sub-group, unless
/// destitute, orphan or subsistence). Source: 三(三).
///
/// ```cpp
/// constexpr auto margin = jinzhou::premium_subsidy(
///     {.date = date(2023, 3, 1), .recipients = recipient::margin, .premium = yuan(350)});
/// static_assert(margin->subsidy == yuan(210) && margin->share == percent(60));
/// ```
inline constexpr rule<premium_subsidy_rule> premium_subsidy{};

// ---- JZ-MA-03 ------------------------------------------------------------------------------------------------------

struct critical_illness_policy {
  period in_force;
  recipients favoured;  ///< 倾斜支付
  rate favoured_rate{};
  gongbao::source source{};
};

/// 三(四) names the general rate only as the one that is raised (由70%提高至75%): a caller may state another.
inline constexpr rate general_critical_illness_rate = percent(70);

inline constexpr critical_illness_policy critical_illness_2023{
    .in_force = medical_aid_plan.in_force,
    .favoured = recipient::subsistence | recipient::destitute | recipient::orphan | recipient::relapsed_poor,
    .favoured_rate = percent(75),
    .source = {&medical_aid_plan, "三(四)"},
};

/// The rate of the favoured is one of 0 % to 100 %.
constexpr bool favoured_rate_within_unit(const critical_illness_policy& table) noexcept {
  return table.favoured_rate >= rate{} && table.favoured_rate <= full_rate;
}
constexpr text_view broken_check(const critical_illness_policy& t) noexcept {
  return first_broken({{"favoured_rate_within_unit", favoured_rate_within_unit(t)}});
}

static_assert(critical_illness_2023.favoured_rate > general_critical_illness_rate);
static_assert(favoured_rate_within_unit(critical_illness_2023));

template <class Info = rule_info>
struct critical_illness_payment_rule {
  static constexpr Info info{"JZ-MA-03",
                             "Critical-illness insurance rate",
                             "大病保险支付比例",
                             {&medical_aid_plan, "三(四)"},
                             provenance::exact | provenance::external,
                             {},
                             scheme_header};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    required<money> payable_base;
    rate base_rate = general_critical_illness_rate;
    gongbao::rounding rounding{};
  };
  struct output {
    rate rate_applied{};
    money payment{};
    layer_steps steps{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::payable_base, "payable_base",
          {"cost payable by critical-illness insurance, after its deductible and within its cap",
           "大病保险起付线以上、可由大病保险支付的费用"},
          {.external = true});
    field(
        &input::base_rate, "base_rate",
        {"general rate (the text only says that 70 % is raised to 75 %)", "一般支付比例（文件只写明由70%提高至75%）"});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::rate_applied, "rate_applied", says::rate_used);
    field(&output::payment, "payment", {"insurance payment", "大病保险支付金额"});
  }
  static constexpr const critical_illness_policy& policy = critical_illness_2023;
  static constexpr outcome<output> compute(const auto& in, const critical_illness_policy& table) {
    const bool favoured = in.recipients.value().intersects(table.favoured);
    if (!favoured && in.base_rate > full_rate) return refusal{error::out_of_range, "base_rate"};
    if (detail::subgroup_is_missing(in.recipients, table.favoured))
      return refusal{error::subgroup_required, "recipients"};
    const rate applied = favoured ? table.favoured_rate : in.base_rate;
    const layer_terms terms{.rate = applied, .cap = money_limit, .source = table.source};  // no cap here
    const layer_steps steps = settle_portion(in.payable_base.value(), terms, money{}, in.rounding);
    return output{.rate_applied = applied, .payment = steps.payment, .steps = steps};
  }
};
/// What critical-illness insurance pays (大病保险支付比例).
///
/// payment = round(rate × payable_base); the rate is 75 % for subsistence, destitute, orphan and relapsed_poor, else
/// base_rate. A higher base_rate does not raise the 75 %. Fen, rounded once. Errors: not_in_force; out_of_range
/// (base_rate above 100 %, where it is used); subgroup_required (rural_at_risk without the sub-group). Source: 三(四).
///
/// ```cpp
/// constexpr auto favoured = jinzhou::critical_illness_payment(
///     {.date = date(2023, 3, 1), .recipients = recipient::orphan, .payable_base = yuan(10'000)});
/// static_assert(favoured->rate_applied == percent(75) && favoured->payment == yuan(7'500));
/// ```
inline constexpr rule<critical_illness_payment_rule> critical_illness_payment{};

// ---- JZ-MA-08 ------------------------------------------------------------------------------------------------------

namespace detail {

/// The annual cap of basic aid of a person's category. Who has no row of his own is accepted beside the groups named
/// (等) and has the cap of the first of them.
constexpr money basic_cap_of(const medical_aid_policy& table, recipients all) {
  const category own = choose(table.ranking, all).category;
  return table.terms[table.terms.contains(own) ? own : category::subsistence].basic.cap;
}

}  // namespace detail

template <class Info = rule_info>
struct bed_day_quota_rule {
  static constexpr Info info{"JZ-MA-08",
                             "Psychiatric bed-day quota",
                             "按病床日定额救助",
                             {&medical_aid_plan, "三(五)2"},
                             provenance::external | provenance::exact,
                             {},
                             scheme_header};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    bool other_hardship = false;
    required<std::int64_t> days;
    required<money> quota;
    required<money> in_scope_cost;
    money insurance_paid{};
    aid_account before;
    gongbao::quota_when_cheaper quota_when_cheaper{};
    gongbao::quota_cap quota_cap{};
  };
  struct output {
    bool eligible{};
    money quota_aid{};
    money patient_pays{};
    money hospital_pays{};
    aid_account after;
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"day of discharge", "出院日期"});
    field(&input::recipients, "recipients", says::recipients);
    field(&input::other_hardship, "other_hardship",
          {"another recipient in hardship accepted under 等", "经认定属于“等生活困难”的其他救助对象"});
    field(&input::days, "days",
          {"bed-days (how the days of admission and discharge count is set elsewhere)",
           "住院床日数（入院日、出院日是否计算另行规定）"},
          {.unit = {"days", "日"}});
    field(&input::quota, "quota", {"quota per bed-day", "每病床日定额"}, {.external = true});
    field(&input::in_scope_cost, "in_scope_cost", {"policy-scope cost of the stay", "当次住院政策范围内费用"});
    field(&input::insurance_paid, "insurance_paid", {"paid by insurance", "医保已支付金额"});
    field(part(&input::before, &aid_year::basic_paid), "basic_paid_before", says::basic_paid_before);
    field(&input::quota_when_cheaper, "quota_when_cheaper", says::reading);
    field(&input::quota_cap, "quota_cap", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::eligible, "eligible", {"covered by the quota", "属于按病床日定额救助的对象"});
    field(&output::quota_aid, "quota_aid", {"aid", "救助金额"});
    field(&output::patient_pays, "patient_pays", {"policy-scope share of the patient", "患者个人负担的政策范围内费用"});
    field(&output::hospital_pays, "hospital_pays", {"borne by the hospital", "由定点医疗机构承担的费用"});
    field(part(&output::after, &aid_year::basic_paid), "basic_paid_after",
          {"accumulator; changed only under quota_cap=shared", "年度累计数；仅在 quota_cap=shared 时变动"});
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2023;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    const calendar_year year(in.date);
    if (const auto refused = in.before.refused_in(year)) return *refused;
    const outcome<money> left = self_pay_after_insurance(in.in_scope_cost, in.insurance_paid);
    if (!left) return left.refused();
    aid_year sum = in.before.amounts();
    if (!in.recipients.value().intersects(quota_recipients) && !in.other_hardship)
      return output{.eligible = false, .patient_pays = *left, .after = aid_account::stated(sum, year)};

    money aid = product_within_limit(in.quota, in.days);
    if (in.quota_when_cheaper == gongbao::quota_when_cheaper::limited) aid = lesser_of(*left, aid);
    if (in.quota_cap == gongbao::quota_cap::shared) {
      aid = within_cap(detail::basic_cap_of(table, in.recipients), sum.basic_paid, aid);
      sum.basic_paid += aid;
    }
    return output{.eligible = true,
                  .quota_aid = aid,
                  .hospital_pays = in_excess_of(aid, *left),
                  .after = aid_account::stated(sum, year)};
  }
};
/// The quota per bed-day for severe mental disorders (按病床日定额救助); the patient pays nothing of the policy-scope
/// cost.
///
/// quota_aid = quota × days; hospital_pays = max(0, in_scope_cost − insurance_paid − quota_aid). By default the quota
/// is paid in full even above the cost and does not use up the annual basic cap; the readings say otherwise. Fen,
/// exact. Errors: not_in_force; inconsistent_dates (the account of another year); inconsistent_amounts (more paid than
/// the cost); out_of_range (quota_aid beyond the limit of money). Source: 三(五)2.
///
/// ```cpp
/// constexpr auto stay = jinzhou::bed_day_quota({.date = date(2023, 3, 1), .recipients = recipient::subsistence,
///                                               .days = 30, .quota = yuan(120), .in_scope_cost = yuan(5'000),
///                                               .before = start_of(calendar_year(2023))});
/// static_assert(stay->quota_aid == yuan(3'600) && stay->patient_pays == yuan(0));
/// static_assert(stay->hospital_pays == yuan(1'400));
/// ```
inline constexpr rule<bed_day_quota_rule> bed_day_quota{};

// ---- JZ-MA-10 ------------------------------------------------------------------------------------------------------

struct alert_policy {
  period in_force;
  money relapse_risk{};                           ///< 因病返贫风险监测
  category_table<insurance, money> poverty_risk;  ///< 因病致贫风险监测, by insurance; the uninsured have none
  gongbao::source source{};
};

inline constexpr alert_policy burden_alert_2023{
    .in_force = medical_aid_plan.in_force,
    .relapse_risk = 0.5_wan_yuan,
    .poverty_risk = {{insurance::resident, wan_yuan(2)}, {insurance::employee, wan_yuan(5)}},
    .source = {&medical_aid_plan, "三(六)1"},
};

template <class Info = rule_info>
struct burden_alert_rule {
  static constexpr Info info{
      "JZ-MA-10", "Alert thresholds", "因病致贫返贫双预警标准", {&medical_aid_plan, "三(六)1"}, provenance::exact,
      {},         scheme_header};
  struct input {
    required<gongbao::recipients> recipients;
    required<gongbao::insurance> insurance;
    required<money> burden;
    gongbao::alert alert{};
    maybe<gongbao::date> date{};
  };
  struct output {
    gongbao::alert_group alert_group{};
    money threshold{};
    bool alerted{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::recipients, "recipients", says::recipients);
    field(&input::insurance, "insurance", {"insurance of the person", "参保险种"});
    field(&input::burden, "burden",
          {"personal medical burden of the year after basic and critical-illness insurance, before aid",
           "基本医保、大病保险支付后、救助前的个人年度医疗费用负担"});
    field(&input::alert, "alert", says::reading);
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::alert_group, "alert_group", {"group", "监测类别"});
    field(&output::threshold, "threshold", {"threshold", "预警标准"});
    field(&output::alerted, "alerted", {"an alert is raised", "应当预警"});
  }
  static constexpr const alert_policy& policy = burden_alert_2023;
  static constexpr outcome<output> compute(const auto& in, const alert_policy& table) {
    const bool relapse = in.recipients.value().intersects(relapse_risk_recipients);
    if (!relapse && !table.poverty_risk.contains(in.insurance)) return refusal{error::out_of_range, "insurance"};
    const money threshold = relapse ? table.relapse_risk : table.poverty_risk[in.insurance];
    return output{.alert_group = relapse ? alert_group::relapse_risk : alert_group::poverty_risk,
                  .threshold = threshold,
                  .alerted = in.alert == gongbao::alert::at_least ? in.burden >= threshold : in.burden > threshold};
  }
};
/// Whether a year's medical burden raises an alert (双预警), and against which threshold.
///
/// relapse_risk, 5 000 yuan: any identity but illness_poor and ordinary. poverty_risk: all other insured persons,
/// 20 000 yuan (resident) or 50 000 yuan (employee). alerted = burden ≥ threshold. Fen, exact. Errors: not_in_force
/// (if date is given); out_of_range (an uninsured person outside relapse_risk). Source: 三(六)1.
///
/// ```cpp
/// constexpr auto burden = jinzhou::burden_alert(
///     {.recipients = recipient::illness_poor, .insurance = insurance::resident, .burden = yuan(20'000)});
/// static_assert(burden->alert_group == alert_group::poverty_risk && burden->alerted);
/// ```
inline constexpr rule<burden_alert_rule> burden_alert{};

// ---- JZ-MA-11 ------------------------------------------------------------------------------------------------------

/// 三(六)2: 自身份确认之日前12个月内.
inline constexpr months look_back_window(12);

template <class Info = rule_info>
struct look_back_aid_rule {
  static constexpr Info info{"JZ-MA-11",
                             "12-month look-back (one-off aid)",
                             "因病致贫重病患者一次性医疗救助",
                             {&medical_aid_plan, "三(六)2"},
                             provenance::exact,
                             {},
                             scheme_header};
  struct input {
    required<gongbao::date> confirmed;
    money look_back_self_pay{};
    bool insured = true;
    aid_account before;
    gongbao::confirmation_day confirmation_day{};
    gongbao::pre_force_costs pre_force_costs{};
    gongbao::look_back_deductible look_back_deductible{};
    gongbao::rounding rounding{};
  };
  struct output {
    maybe<date> window_from{};
    maybe<date> window_to{};
    bool eligible{};
    money basic_portion{};
    money basic_aid{};
    aid_account after;
    layer_steps basic{};
  };
  static constexpr auto in_force_on = &input::confirmed;
  static constexpr void inputs(auto&& field) {
    field(&input::confirmed, "confirmed",
          {"day the identity illness_poor was confirmed", "因病致贫重病患者身份确认之日"},
          {.day = &something_happened});
    field(&input::look_back_self_pay, "look_back_self_pay",
          {"policy-scope self-pay dated inside the window, summed by the caller",
           "追溯期内个人负担的政策范围内医疗费用合计（由调用方汇总）"});
    field(&input::insured, "insured", {"in basic insurance", "参加基本医保"});
    field(part(&input::before, &aid_year::deductible_base), "self_pay_before",
          {"aid base of the year of confirmation before", "身份确认当年此前累计纳入救助范围的个人自付费用"});
    field(part(&input::before, &aid_year::basic_paid), "basic_paid_before", says::basic_paid_before);
    field(&input::confirmation_day, "confirmation_day", says::reading);
    field(&input::pre_force_costs, "pre_force_costs", says::reading);
    field(&input::look_back_deductible, "look_back_deductible", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::window_from, "window_from", {"first day of the window", "追溯期首日"}, {.day = &something_opens});
    field(&output::window_to, "window_to", {"last day of the window", "追溯期末日"}, {.day = &something_closes});
    field(&output::eligible, "eligible", {"insured", "已参加基本医保"});
    field(&output::basic_portion, "basic_portion", {"payable portion", "起付标准以上、可按比例支付的部分"});
    field(&output::basic_aid, "basic_aid", {"one-off aid", "一次性救助金额"});
    field(part(&output::after, &aid_year::deductible_base), "self_pay_after", says::accumulator);
    field(part(&output::after, &aid_year::basic_paid), "basic_paid_after", says::accumulator);
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2023;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    const date confirmed = in.confirmed;
    const calendar_year year(confirmed);
    if (const auto refused = in.before.refused_in(year)) return *refused;
    const date in_force_from = table.in_force.first();
    date from = confirmed - look_back_window;
    if (in.pre_force_costs == gongbao::pre_force_costs::excluded && from < in_force_from) from = in_force_from;
    const bool day_included = in.confirmation_day == gongbao::confirmation_day::included;

    const bool shared = in.look_back_deductible == gongbao::look_back_deductible::shared;
    const money base = in.insured ? in.look_back_self_pay : money{};
    aid_year sum = in.before.amounts();
    const layer_steps basic = settle(layer{.terms = table.terms[category::illness_poor].basic,
                                           .base_before = shared ? sum.deductible_base : money{},
                                           .base = base,
                                           .paid_before = sum.basic_paid,
                                           .rounding = in.rounding});
    if (shared) sum.deductible_base += base;
    sum.basic_paid = basic.paid_after();
    return output{.window_from = from,
                  .window_to = day_included ? confirmed : confirmed - days(1),
                  .eligible = in.insured,
                  .basic_portion = basic.portion,
                  .basic_aid = basic.payment,
                  .after = aid_account::stated(sum, year),
                  .basic = basic};
  }
};
/// One-off aid (一次性救助) for what a patient paid in the twelve months before being confirmed as illness_poor.
///
/// Window: confirmed − 12 months to the day before confirmed. basic_aid as basic_aid of illness_poor, on
/// look_back_self_pay, within the basic cap of the year of confirmation; no tilt on it. Fen, rounded once. Not insured:
/// no aid, account unchanged. Errors: not_in_force (by confirmed); inconsistent_dates (the account of another year).
/// Source: 三(六)2.
///
/// ```cpp
/// constexpr auto once = jinzhou::look_back_aid({.confirmed = date(2023, 6, 15), .look_back_self_pay = yuan(10'000),
///                                               .before = jinzhou::aid_account::stated(
///                                                   {.deductible_base = yuan(3'000)})});
/// static_assert(once->window_from == date(2022, 6, 15) && once->window_to == date(2023, 6, 14));
/// static_assert(once->basic_portion == yuan(8'000) && once->basic_aid == yuan(4'000));
/// ```
inline constexpr rule<look_back_aid_rule> look_back_aid{};

// ---- JZ-MA-12 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct aid_channel_rule {
  static constexpr Info info{"JZ-MA-12",
                             "Direct or on application",
                             "直接救助、依申请",
                             {&medical_aid_plan, "三(六)2"},
                             provenance::predicate,
                             {},
                             scheme_header};
  struct input {
    required<gongbao::recipients> recipients;
  };
  struct output {
    gongbao::channel channel{};
  };
  static constexpr void inputs(auto&& field) { field(&input::recipients, "recipients", says::recipients); }
  static constexpr void outputs(auto&& field) { field(&output::channel, "channel", {"channel", "救助方式"}); }
  static constexpr outcome<output> compute(const auto& in) {
    const gongbao::recipients all = in.recipients;
    if (all.intersects(recognised_recipients)) return output{.channel = channel::direct};
    return output{.channel = all.contains(recipient::illness_poor) ? channel::application : channel::none};
  }
};
/// Whether aid comes by itself or on application (直接救助、依申请).
///
/// direct for whoever is recognised already, margin and the rural groups included; application for illness_poor;
/// else none. Errors: unknown_recipient for an empty set. Source: 三(六)2.
///
/// ```cpp
/// static_assert(jinzhou::aid_channel({.recipients = recipient::margin}).value().channel == channel::direct);
/// static_assert(jinzhou::aid_channel({.recipients = recipient::illness_poor}).value().channel ==
///               channel::application);
/// ```
inline constexpr rule<aid_channel_rule> aid_channel{};

// ---- JZ-MA-13 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct deposit_waiver_rule : deposit_waiver_form {
  static constexpr Info info{"JZ-MA-13",
                             "Treatment first, no deposit",
                             "先诊疗后付费",
                             {&medical_aid_plan, "三(八)2"},
                             provenance::predicate,
                             {},
                             scheme_header};
  static constexpr outcome<output> compute(const auto& in) { return waive(in, recognised_recipients); }
};
/// Whether a patient is treated first and pays no deposit (先诊疗后付费).
///
/// waived = referred, in the city, designated, a hospital stay, and a recognised identity (illness_poor is none).
/// deposit_due = 0 if waived, else deposit, in fen; absent without deposit. Errors: unknown_recipient for an empty set.
/// Source: 三(八)2.
///
/// ```cpp
/// constexpr auto stay = jinzhou::deposit_waiver(
///     {.recipients = recipient::margin, .referred = true, .in_city = true, .deposit = yuan(3'000)});
/// static_assert(stay->waived && stay->deposit_due == yuan(0));
/// ```
inline constexpr rule<deposit_waiver_rule> deposit_waiver{};

// ---- JZ-MA-15 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct fund_year_rule {
  static constexpr Info info{
      "JZ-MA-15", "Fund year settlement", "年度清算", {&medical_aid_plan, "annex 二, 三(三)"}, provenance::exact,
      {},         scheme_header};
  struct input {
    required<money> fund_income;
    required<money> fund_spending;
    money reserve{};
    money reserve_used{};
  };
  struct output {
    money carry_forward{};
    money make_up{};
    money reserve_carry{};
    money reserve_lapsed{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::fund_income, "fund_income", {"funds of the year", "本年度筹集资金"});
    field(&input::fund_spending, "fund_spending", {"spending of the year", "本年度支出"});
    field(&input::reserve, "reserve",
          {"adjustment reserve (调剂金) set aside; its share is a matter of discretion",
           "列支的调剂金；比例由财政部门确定"});
    field(&input::reserve_used, "reserve_used", {"part of the reserve used", "已使用的调剂金"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::carry_forward, "carry_forward", {"balance carried to next year", "结转下年的结余"});
    field(&output::make_up, "make_up", {"made up by the county in the same year", "由县（市）区当年补足的不足部分"});
    field(&output::reserve_carry, "reserve_carry", {"0: the reserve as such is not carried", "0：调剂金不结转下年"});
    field(&output::reserve_lapsed, "reserve_lapsed",
          {"unused reserve; it stays in the fund total by default", "未使用的调剂金；默认仍计入基金总额"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    if (in.reserve_used > in.reserve) return refusal{error::inconsistent_amounts, "reserve_used"};
    return output{.carry_forward = in_excess_of(in.fund_spending.value(), in.fund_income.value()),
                  .make_up = in_excess_of(in.fund_income.value(), in.fund_spending.value()),
                  .reserve_carry = money{},  // 不结转下年
                  .reserve_lapsed = in.reserve - in.reserve_used};
  }
};
/// How a year of the fund is settled (年度清算): a surplus goes to the next year, a deficit is made up in the same.
///
/// carry_forward = max(0, income − spending); make_up = max(0, spending − income); reserve_lapsed = reserve −
/// reserve_used, and nothing of the reserve is carried. Fen, exact. Errors: inconsistent_amounts (reserve_used above
/// reserve). Source: annex 二, 三(三).
///
/// ```cpp
/// constexpr auto year = jinzhou::fund_year({.fund_income = yuan(1'000'000), .fund_spending = yuan(1'100'000)});
/// static_assert(year->carry_forward == yuan(0) && year->make_up == yuan(100'000));
/// ```
inline constexpr rule<fund_year_rule> fund_year{};

// ---- JZ-MA-16 ------------------------------------------------------------------------------------------------------

/// The report of a month is due on this day of the month after (每月10日前).
inline constexpr int monthly_report_day = 10;

template <class Info = rule_info>
struct monthly_report_rule {
  static constexpr Info info{"JZ-MA-16",         "Monthly report by the 10th",
                             "月度统计报送期限", {&medical_aid_plan, "annex 三(四)"},
                             provenance::exact,  {},
                             scheme_header};
  struct input {
    required<calendar_month> month;
    maybe<date> done_on{};
    gongbao::late_by late_by{};
    gongbao::deadline_day deadline_day{};
  };
  using output = deadline_output;
  static constexpr auto in_force_on = no_day;
  static constexpr void inputs(auto&& field) {
    field(&input::month, "month", {"month reported", "统计月份"});
    field(&input::done_on, "done_on", says::done_on, {.day = &something_happened});
    field(&input::late_by, "late_by", says::reading);
    field(&input::deadline_day, "deadline_day", says::reading);
  }
  static constexpr void outputs(auto&& field) { describe_deadline(field); }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    const date month_end = in.month.value().last_day();
    const date tenth = month_end + days(monthly_report_day);
    const bool included = in.deadline_day == gongbao::deadline_day::included;
    const date due = included ? tenth : tenth - days(1);
    return judge(rolled_deadline(month_end, due, calendar), in.done_on, in.late_by);
  }
};
/// When the statistics of a month are due (每月10日前报送).
///
/// due = the 10th of the following month, deadline_day::excluded: the 9th; due_workday = that day rolled to a working
/// day. late compares done_on with the one that late_by names; the day itself is in time. Errors:
/// calendar_not_published (late_by::due_workday where the calendar does not reach). Source: annex 三(四).
///
/// ```cpp
/// static_assert(*jinzhou::monthly_report({.month = calendar_month(2023, 5)}).value().due == date(2023, 6, 10));
/// static_assert(*jinzhou::monthly_report({.month = calendar_month(2023, 5)}).value().due_workday.value().day ==
///               date(2023, 6, 12));
/// ```
inline constexpr rule<monthly_report_rule> monthly_report{};

// ---- JZ-MA-17 ------------------------------------------------------------------------------------------------------

/// The rows of the table (人员类别). The monitoring groups have none and are never merged into another.
inline constexpr category_set<category> monthly_table_rows =
    category::destitute | category::orphan | category::subsistence | category::margin | category::illness_poor;

/// The table counts those whose terms the plan itself sets.
static_assert(monthly_table_rows == medical_aid_2023.terms.stated());

namespace detail {

/// The exact sum of two amounts in 10 000 yuan, or nothing if it does not fit.
constexpr maybe<decimal> sum_in_wan_yuan(decimal a, decimal b) noexcept {
  std::int64_t units{};
  if (!gongbao::detail::add(a.in_units(), b.in_units(), units)) return {};
  return decimal::from_units(units);
}

}  // namespace detail

template <class Info = rule_info>
struct monthly_table_row_rule {
  static constexpr Info info{"JZ-MA-17",        "Statistics table sums",
                             "支出情况统计表",  {&medical_aid_plan, "annex table"},
                             provenance::exact, {},
                             scheme_header};
  struct input {
    required<category> row_category;
    required<std::int64_t> persons;
    required<std::int64_t> visits;
    required<decimal> basic_spend;
    required<decimal> tilt_spend;
    std::int64_t persons_before = 0;
    std::int64_t visits_before = 0;
    decimal total_before{};
  };
  struct output {
    decimal subtotal{};
    std::int64_t persons_total{};
    std::int64_t visits_total{};
    decimal grand_total{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::row_category, "row_category",
          {"row; the table has destitute, orphan, subsistence, margin, illness_poor only",
           "人员类别；统计表只有 destitute、orphan、subsistence、margin、illness_poor 五行"});
    field(&input::persons, "persons", {"persons who had aid (享受待遇人数)", "享受待遇人数"},
          {.unit = {"persons", "人"}});
    field(&input::visits, "visits", {"times aid was had (享受待遇人次)", "享受待遇人次"}, {.unit = {"visits", "人次"}});
    field(&input::basic_spend, "basic_spend", {"basic aid paid (基本救助支出)", "基本救助支出"},
          {.unit = says::wan_yuan_unit});
    field(&input::tilt_spend, "tilt_spend", {"tilt aid paid (倾斜救助支出)", "倾斜救助支出"},
          {.unit = says::wan_yuan_unit});
    field(&input::persons_before, "persons_before", says::rows_before, {.unit = {"persons", "人"}});
    field(&input::visits_before, "visits_before", says::rows_before, {.unit = {"visits", "人次"}});
    field(&input::total_before, "total_before", says::rows_before, {.unit = says::wan_yuan_unit});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::subtotal, "subtotal", {"sum of the row (支出小计)", "支出小计"}, {.unit = says::wan_yuan_unit});
    field(&output::persons_total, "persons_total", says::running_total, {.unit = {"persons", "人"}});
    field(&output::visits_total, "visits_total", says::running_total, {.unit = {"visits", "人次"}});
    field(&output::grand_total, "grand_total", {"running total (合计)", "合计"}, {.unit = says::wan_yuan_unit});
  }
  static constexpr outcome<output> compute(const auto& in) {
    if (!monthly_table_rows.contains(in.row_category)) return refusal{error::unknown_recipient, "row_category"};
    if (in.visits < in.persons) return refusal{error::inconsistent_amounts, "visits"};
    const maybe<decimal> subtotal = detail::sum_in_wan_yuan(in.basic_spend, in.tilt_spend);
    if (!subtotal) return refusal{error::out_of_range, "subtotal"};
    const maybe<decimal> grand_total = detail::sum_in_wan_yuan(in.total_before, *subtotal);
    if (!grand_total) return refusal{error::out_of_range, "grand_total"};
    return output{.subtotal = *subtotal,
                  .persons_total = in.persons_before + in.persons,
                  .visits_total = in.visits_before + in.visits,
                  .grand_total = *grand_total};
  }
};
/// One row of the monthly table of spending (支出情况统计表) and the totals so far.
///
/// subtotal = basic_spend + tilt_spend; each total = before + row. In 10 000 yuan, not rounded. Errors:
/// unknown_recipient (a category without a row); inconsistent_amounts (fewer visits than persons); out_of_range (a
/// total beyond its type). Source: annex table.
///
/// ```cpp
/// constexpr auto row = jinzhou::monthly_table_row({.row_category = category::subsistence,
///                                                  .persons = 10,
///                                                  .visits = 12,
///                                                  .basic_spend = in_wan_yuan(yuan(35'000)),
///                                                  .tilt_spend = in_wan_yuan(yuan(12'000))});
/// static_assert(row->subtotal == in_wan_yuan(yuan(47'000)) && row->grand_total == row->subtotal);
/// ```
inline constexpr rule<monthly_table_row_rule> monthly_table_row{};

// ---- JZ-MA-18 -------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct fund_allocation_rule {
  static constexpr Info info{"JZ-MA-18",           "Allocation of the aid fund",
                             "医疗救助基金分配",   {&medical_aid_plan, "annex 二, 三(四)"},
                             provenance::external, {},
                             scheme_header};
  static constexpr fixed_rounding rounds{
      {"shares down to the fen, what is left by the largest remainders", "各份额舍去到分，余数按最大余数法分配"}};
  struct input {
    required<money> fund;
    maybe<std::int64_t> weight_1{};
    maybe<std::int64_t> weight_2{};
    maybe<std::int64_t> weight_3{};
    maybe<std::int64_t> weight_4{};
    maybe<std::int64_t> weight_5{};
    maybe<std::int64_t> weight_6{};
    maybe<std::int64_t> weight_7{};
    maybe<std::int64_t> weight_8{};
    maybe<std::int64_t> weight_9{};
    maybe<std::int64_t> weight_10{};
    maybe<std::int64_t> weight_11{};
    maybe<std::int64_t> weight_12{};
  };
  struct output {
    maybe<money> share_1{};
    maybe<money> share_2{};
    maybe<money> share_3{};
    maybe<money> share_4{};
    maybe<money> share_5{};
    maybe<money> share_6{};
    maybe<money> share_7{};
    maybe<money> share_8{};
    maybe<money> share_9{};
    maybe<money> share_10{};
    maybe<money> share_11{};
    maybe<money> share_12{};
  };

  /// A district by its number in the annex table (序号).
  struct district_row {
    maybe<std::int64_t> input::*weight;
    text_view weight_key;
    maybe<money> output::*share;
    text_view share_key;
    text given;
  };
  static constexpr district_row rows[12] = {
      {&input::weight_1,
       "weight_1",
       &output::share_1,
       "share_1",
       {"only if weight_1 is given", "仅在给出 weight_1 时"}},
      {&input::weight_2,
       "weight_2",
       &output::share_2,
       "share_2",
       {"only if weight_2 is given", "仅在给出 weight_2 时"}},
      {&input::weight_3,
       "weight_3",
       &output::share_3,
       "share_3",
       {"only if weight_3 is given", "仅在给出 weight_3 时"}},
      {&input::weight_4,
       "weight_4",
       &output::share_4,
       "share_4",
       {"only if weight_4 is given", "仅在给出 weight_4 时"}},
      {&input::weight_5,
       "weight_5",
       &output::share_5,
       "share_5",
       {"only if weight_5 is given", "仅在给出 weight_5 时"}},
      {&input::weight_6,
       "weight_6",
       &output::share_6,
       "share_6",
       {"only if weight_6 is given", "仅在给出 weight_6 时"}},
      {&input::weight_7,
       "weight_7",
       &output::share_7,
       "share_7",
       {"only if weight_7 is given", "仅在给出 weight_7 时"}},
      {&input::weight_8,
       "weight_8",
       &output::share_8,
       "share_8",
       {"only if weight_8 is given", "仅在给出 weight_8 时"}},
      {&input::weight_9,
       "weight_9",
       &output::share_9,
       "share_9",
       {"only if weight_9 is given", "仅在给出 weight_9 时"}},
      {&input::weight_10,
       "weight_10",
       &output::share_10,
       "share_10",
       {"only if weight_10 is given", "仅在给出 weight_10 时"}},
      {&input::weight_11,
       "weight_11",
       &output::share_11,
       "share_11",
       {"only if weight_11 is given", "仅在给出 weight_11 时"}},
      {&input::weight_12,
       "weight_12",
       &output::share_12,
       "share_12",
       {"only if weight_12 is given", "仅在给出 weight_12 时"}},
  };
  static constexpr std::size_t most_districts = sizeof rows / sizeof *rows;

  static constexpr void inputs(auto&& field) {
    field(&input::fund, "fund", {"money to be allocated", "待分配资金"});
    for (const district_row& r : rows)
      field(r.weight, r.weight_key,
            {"weight of the district with this number (序号): recipients, insured persons …",
             "该序号辖区的权重：救助对象人数、参保人数等"},
            {.unit = {"weight", "权重"}, .condition = {"at least one is needed", "至少给出一项"}, .external = true});
  }
  static constexpr void outputs(auto&& field) {
    for (const district_row& r : rows)
      field(r.share, r.share_key, {"share of the district with this number", "该序号辖区分得的资金"},
            {.condition = r.given});
  }
  static constexpr outcome<output> compute(const auto& in) {
    std::int64_t weights[most_districts]{};
    text_view first_given;
    for (std::size_t i = 0; i < most_districts; ++i) {
      const maybe<std::int64_t>& weight = in.*rows[i].weight;
      if (!weight) continue;
      weights[i] = *weight;
      if (first_given.empty()) first_given = rows[i].weight_key;
    }
    if (first_given.empty()) return refusal{error::external_parameter_missing, rows[0].weight_key};
    const auto shares = allocate(in.fund, weights);
    if (!shares) return refusal{error::out_of_range, first_given};
    output out;
    for (std::size_t i = 0; i < most_districts; ++i)
      if (in.*rows[i].weight) out.*rows[i].share = (*shares)[i];
    return out;
  }
};
/// How the aid fund is allotted to the districts (医疗救助基金分配), by weights that the city sets
/// (根据医疗救助对象人数、 基本医保参保人数等因素).
///
/// share = fund × weight / sum of the weights, cut to the fen; the fen left go one each to the largest remainders, of
/// equal ones to the lower number, so that the shares add up to the fund. A district with weight 0 gets 0. Errors:
/// external_parameter_missing (no weight); negative_amount; out_of_range (no weight above 0). Source: annex 二, 三(四).
///
/// ```cpp
/// constexpr auto thirds = jinzhou::fund_allocation(
///     {.fund = yuan(100), .weight_1 = 500, .weight_2 = 500, .weight_3 = 500});
/// static_assert(*thirds->share_1 == 33.34_yuan && *thirds->share_3 == 33.33_yuan && !thirds->share_4);
/// ```
inline constexpr rule<fund_allocation_rule> fund_allocation{};

// ---- JZ-MA-19 -------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct reserve_allocation_rule {
  static constexpr Info info{"JZ-MA-19",           "Allocation of the adjustment reserve",
                             "调剂金分配",         {&medical_aid_plan, "annex 三(三)"},
                             provenance::external, {},
                             scheme_header};
  static constexpr fixed_rounding rounds{
      {"parts down to the fen, what is left by the largest remainders", "各部分舍去到分，余数按最大余数法分配"}};
  struct input {
    required<money> reserve;
    std::int64_t premium_weight = 0;
    std::int64_t settlement_weight = 0;
    std::int64_t policy_weight = 0;
    std::int64_t other_weight = 0;
  };
  struct output {
    money premium_part{};
    money settlement_part{};
    money policy_part{};
    money other_part{};
  };
  static constexpr void inputs(auto&& field) {
    constexpr field_notes weight{
        .unit = {"weight", "权重"}, .condition = {"one above 0 is needed", "至少一项大于0"}, .external = true};
    field(&input::reserve, "reserve", {"adjustment reserve (调剂金) to be used", "待使用的调剂金"});
    field(&input::premium_weight, "premium_weight",
          {"weight of premiums of new recipients (新增人员的参保资助)", "新增人员的参保资助的权重"}, weight);
    field(&input::settlement_weight, "settlement_weight",
          {"weight of settlement elsewhere (异地平台结算)", "异地平台结算的权重"}, weight);
    field(&input::policy_weight, "policy_weight",
          {"weight of spending by new policy (政策调整增加支出)", "政策调整增加支出的权重"}, weight);
    field(&input::other_weight, "other_weight", {"weight of other needs (等因素)", "其他因素的权重"}, weight);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::premium_part, "premium_part", {"for premiums of new recipients", "用于新增人员的参保资助"});
    field(&output::settlement_part, "settlement_part", {"for settlement elsewhere", "用于异地平台结算"});
    field(&output::policy_part, "policy_part", {"for spending by new policy", "用于政策调整增加支出"});
    field(&output::other_part, "other_part", {"for other needs", "用于其他因素"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const auto parts =
        allocate(in.reserve, {in.premium_weight, in.settlement_weight, in.policy_weight, in.other_weight});
    if (!parts) return refusal{error::out_of_range, "premium_weight"};
    return output{.premium_part = (*parts)[0],
                  .settlement_part = (*parts)[1],
                  .policy_part = (*parts)[2],
                  .other_part = (*parts)[3]};
  }
};
/// How the adjustment reserve is divided among what it is for (调剂金用于…的资金需求), by weights that the city sets.
///
/// part = reserve × weight / sum of the weights, cut to the fen; the fen left go one each to the largest remainders, of
/// equal ones to the first, so that the parts add up to the reserve. What share (适当比例) of the fund is set aside is
/// the city's. Errors: negative_amount; out_of_range (no weight above 0). Source: annex 三(三).
///
/// ```cpp
/// constexpr auto parts = jinzhou::reserve_allocation(
///     {.reserve = yuan(100), .premium_weight = 2, .settlement_weight = 1});
/// static_assert(parts->premium_part == 66.67_yuan && parts->settlement_part == 33.33_yuan);
/// ```
inline constexpr rule<reserve_allocation_rule> reserve_allocation{};

/// All rules of the document, in the order of the rulebook.
using medical_aid_rules =
    rule_list<aid_category_rule, premium_subsidy_rule, critical_illness_payment_rule, covered_cost_rule, basic_aid_rule,
              tilt_aid_rule, medical_aid_rule, bed_day_quota_rule, monitored_aid_rule, burden_alert_rule,
              look_back_aid_rule, aid_channel_rule, deposit_waiver_rule, medical_aid_in_force_rule, fund_year_rule,
              monthly_report_rule, monthly_table_row_rule, fund_allocation_rule, reserve_allocation_rule>;

}  // namespace gongbao::inline v0::jinzhou

#endif
