// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_MEDICAL_AID_HPP
#define GONGBAO_JINZHOU_MEDICAL_AID_HPP

#include <cstddef>

#include <gongbao/jinzhou/gazette.hpp>
#include <gongbao/rules/in_force.hpp>
#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/medical_aid.hpp>
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/rule.hpp>

// Jinzhou: serious-illness insurance and medical aid (健全重特大疾病医疗保险和救助制度工作方案).

namespace gongbao::inline v0::jinzhou {

inline constexpr document medical_aid_plan{
    .number = "锦政办发〔2022〕16号",
    .title = "Serious-illness insurance and medical aid",
    .title_zh = "健全锦州市重特大疾病医疗保险和救助制度工作方案",
    .in_force = period::since(date(2023, 1, 1)),
    .header = "gongbao/jinzhou/medical_aid.hpp",
    .checked = last_check,
};

// ---- The table: 三(五)2 --------------------------------------------------------------------------------------------

/// What one category gets.
struct aid_terms {
  layer_terms basic{};  ///< 基本救助
  layer_terms tilt{};   ///< 倾斜救助

  static constexpr named_layer<aid_terms> layers[] = {{"basic", &aid_terms::basic}, {"tilt", &aid_terms::tilt}};
};

struct aid_scheme;

struct medical_aid_policy {
  using scheme = aid_scheme;

  period in_force;
  gongbao::ranking ranking;
  category_table<category, aid_terms> terms;

  static constexpr void parts(auto&& part) {
    part(&medical_aid_policy::ranking, "ranking");
    part(&medical_aid_policy::terms, "terms");
  }
};

/// Destitute and orphan rank equal. The monitoring groups rank last and have no row: their terms are set by the
/// rural-revitalisation policy (三(五)3) and come from the caller.
inline constexpr medical_aid_policy medical_aid_2023 = [] {
  using enum category;
  constexpr source basic{&medical_aid_plan, "三(五)2 基本救助"};
  constexpr source tilt{&medical_aid_plan, "三(五)2 倾斜救助"};
  return medical_aid_policy{
      .in_force = medical_aid_plan.in_force,
      .ranking = {{destitute, recipient::destitute},
                  {orphan, recipient::orphan},
                  {subsistence, recipient::subsistence},
                  {margin, recipient::margin},
                  {illness_poor, recipient::illness_poor},
                  {relapsed_poor, recipient::relapsed_poor},
                  {monitored, recipient::monitored},
                  {other_monitored, recipient::other_monitored},
                  {rural_at_risk, recipient::rural_at_risk}},
      .terms =
          {
              {destitute,
               {.basic = {.deductible = yuan(0), .rate = percent(70), .cap = wan_yuan(2), .source = basic},
                .tilt = {.deductible = yuan(0), .rate = percent(70), .cap = wan_yuan(2), .source = tilt}}},
              {orphan,
               {.basic = {.deductible = yuan(0), .rate = percent(70), .cap = wan_yuan(2), .source = basic},
                .tilt = {.deductible = yuan(0), .rate = percent(70), .cap = wan_yuan(2), .source = tilt}}},
              {subsistence,
               {.basic = {.deductible = yuan(0), .rate = percent(70), .cap = wan_yuan(2), .source = basic},
                .tilt = {.deductible = yuan(3'000), .rate = percent(70), .cap = wan_yuan(2), .source = tilt}}},
              {margin,
               {.basic = {.deductible = yuan(2'000), .rate = percent(60), .cap = wan_yuan(2), .source = basic},
                .tilt = {.deductible = yuan(5'000), .rate = percent(60), .cap = 1.5_wan_yuan, .source = tilt}}},
              {illness_poor,
               {.basic = {.deductible = yuan(5'000), .rate = percent(50), .cap = wan_yuan(2), .source = basic},
                .tilt = {.deductible = yuan(10'000), .rate = percent(50), .cap = wan_yuan(1), .source = tilt}}},
          },
  };
}();

/// The tilt has the rate of basic aid (救助比例与基本救助比例一致).
constexpr bool tilt_rate_is_basic_rate(const category_table<category, aid_terms>& table) {
  return every_row(table, [](const aid_terms& row) { return row.tilt.rate == row.basic.rate; });
}

[[gnu::always_inline]] constexpr text_view broken_check(const medical_aid_policy& t) noexcept {
  return broken_check(t.terms, t.ranking);
}
constexpr text_view unlike_printed(const medical_aid_policy& t) noexcept {
  return first_broken(
      {{"every_layer_cites_its_article", every_layer_cites_its_article(t.terms)},
       {"better_category_never_has_worse_terms", better_category_never_has_worse_terms(t.terms, t.ranking)},
       {"tilt_rate_is_basic_rate", tilt_rate_is_basic_rate(t.terms)}});
}

static_assert(passes_its_checks<medical_aid_2023>());

// ---- What the rules share ------------------------------------------------------------------------------------------

/// 返贫致贫人口, 监测帮扶对象, 其他监测范围内人口, and their umbrella.
inline constexpr recipients monitoring_groups =
    recipient::relapsed_poor | recipient::monitored | recipient::other_monitored | recipient::rural_at_risk;

namespace detail {

/// The category of all identities. Until the province has issued criteria, illness_poor leads to none.
constexpr recipient_choice choose_category(const medical_aid_policy& policy, recipients all, bool criteria_issued) {
  const recipients unrecognised = criteria_issued ? recipients{} : all & recipient::illness_poor;
  recipient_choice choice = choose(policy.ranking, all - unrecognised);
  choice.without_aid |= unrecognised;
  return choice;
}

inline constexpr aid_terms no_aid{};

/// A monitoring group has no row: its terms are external. So is the identity illness_poor while the criteria for it are
/// not issued.
constexpr maybe<refusal> terms_refused(const medical_aid_policy& policy, const recipient_choice& choice,
                                       recipients all) {
  if (!choice.eligible() && all.contains(recipient::illness_poor))
    return refusal{error::external_parameter_missing, "criteria_issued"};
  if (choice.eligible() && !policy.terms.contains(choice.category))
    return refusal{error::external_parameter_missing, "recipients"};
  return {};
}

/// The row of a category that was not refused; all zero for category none.
constexpr const aid_terms& terms_for(const medical_aid_policy& policy, const recipient_choice& choice) {
  return choice.eligible() ? policy.terms[choice.category] : no_aid;
}

}  // namespace detail

/// How the plan settles a claim: whatever the care, by the row of the category; deductible and caps are of a calendar
/// year.
struct aid_scheme {
  using amounts = aid_year;
  using span = calendar_year;
  using policy_type = medical_aid_policy;
  using category = gongbao::category;
  using identity = recipient;
  using care = gongbao::care;
  static constexpr source category_article{&medical_aid_plan, "三(二)"};
  static constexpr source self_pay_article{&medical_aid_plan, "三(五)1, 三(八)2"};
  static constexpr text qualifying{};

  static constexpr void keys(auto&& name) { aid_year_keys(name); }
  /// A category without terms of its own, a monitoring group, is for the rural-revitalisation policy (三(五)3).
  [[gnu::always_inline]] static constexpr aid_row row(const medical_aid_policy& table, category c, care) noexcept {
    if (c == category::none) return {.is = aid_row::kind::nothing};
    if (!table.terms.contains(c)) return {.is = aid_row::kind::external};
    const aid_terms& terms = table.terms[c];
    return {.is = aid_row::kind::terms, .meets_deductible = true, .basic = terms.basic, .tilt = terms.tilt};
  }
  [[gnu::always_inline]] static constexpr aid_readings readings(const aid_readings& all) noexcept {
    return {.deductible_basis = all.deductible_basis,
            .tilt_trigger = all.tilt_trigger,
            .identity_change = all.identity_change,
            .rounding = all.rounding};
  }
};

/// What the claims of a person's calendar year have added up to in Jinzhou (年度累计).
using aid_account = account<aid_scheme>;

namespace in_question {
inline constexpr text plain_outpatient{"whether ordinary outpatient visits are aid cost in Jinzhou",
                                       "锦州普通门诊费用是否属于救助费用"};
inline constexpr text tilt_trigger{"what opens tilt aid in Jinzhou", "锦州倾斜救助的启动条件"};
inline constexpr text identity_change{"tilt aid in Jinzhou after a change of identity inside the year",
                                      "锦州年度内身份变更后倾斜救助的计算"};
}  // namespace in_question

// ---- JZ-MA-01 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct aid_category_rule {
  static constexpr Info info{"JZ-MA-01",
                             "Categories and multiple identity",
                             "救助对象、就高不重复",
                             {&medical_aid_plan, "三(二)"},
                             provenance::predicate};
  struct input {
    required<gongbao::recipients> recipients;
    bool criteria_issued = false;
  };
  struct output {
    gongbao::category category{};
    bool eligible{};
    bool external_group{};
    recipient_choice choice{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::recipients, "recipients", says::recipients);
    field(&input::criteria_issued, "criteria_issued", says::criteria_issued, {.external = true});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::category, "category",
          {"category used for basic and tilt aid", "据以计算基本救助和倾斜救助的救助对象类别"});
    field(&output::eligible, "eligible", says::eligible);
    field(&output::external_group, "external_group",
          {"a monitoring group is among the identities; its aid parameters are external (JZ-MA-09)",
           "身份中有监测对象，其救助标准另行规定（JZ-MA-09）"});
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2023;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    const recipient_choice choice = detail::choose_category(table, in.recipients, in.criteria_issued);
    return output{.category = choice.category,
                  .eligible = choice.eligible(),
                  .external_group = in.recipients.value().intersects(monitoring_groups),
                  .choice = choice};
  }
};
/// The category whose terms a person gets (就高不重复): the most favourable of all identities.
///
/// Errors: unknown_recipient for an empty set. Source: 三(二).
///
/// ```cpp
/// static_assert(jinzhou::aid_category({.recipients = recipient::subsistence | recipient::margin}).value().category ==
///               category::subsistence);
/// ```
inline constexpr rule<aid_category_rule> aid_category{};

// ---- JZ-MA-04 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct covered_cost_rule {
  static constexpr Info info{"JZ-MA-04",
                             "Covered costs (aid base)",
                             "救助费用范围",
                             {&medical_aid_plan, "三(五)1, 三(八)2"},
                             provenance::predicate};
  struct input {
    required<gongbao::cost_kind> cost_kind;
    required<money> in_scope_cost;
    money insurance_paid{};
    bool designated = true;
    bool other_place = false;
    maybe<bool> other_place_ok{};
    gongbao::plain_outpatient plain_outpatient{};
  };
  struct output {
    bool counted{};
    money self_pay{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::cost_kind, "cost_kind", {"kind of cost", "费用种类"});
    field(&input::in_scope_cost, "in_scope_cost",
          {"policy-scope cost (out-of-scope cost is never passed in)", "政策范围内费用（不含政策范围外费用）"});
    field(&input::insurance_paid, "insurance_paid",
          {"paid by basic and critical-illness insurance", "基本医保、大病保险已支付金额"});
    field(&input::designated, "designated", says::designated);
    field(&input::other_place, "other_place", {"care in another place", "异地就医"});
    field(&input::other_place_ok, "other_place_ok", {"meets the city's other-place rules", "符合市异地就医规定"},
          {.condition = {"needed if other_place", "other_place 为 true 时必填"}, .external = true});
    field(&input::plain_outpatient, "plain_outpatient", says::reading, {.question = in_question::plain_outpatient});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::counted, "counted", {"the cost counts for aid", "属于救助费用范围"});
    field(&output::self_pay, "self_pay", {"amount that enters the aid base", "纳入救助范围的个人自付费用"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const outcome<money> self_pay = self_pay_after_insurance(in.in_scope_cost, in.insurance_paid);
    if (!self_pay) return self_pay.refused();
    if (in.other_place && !in.other_place_ok.has_value())
      return refusal{error::external_parameter_missing, "other_place_ok"};
    const bool kind_counts = in.cost_kind == cost_kind::plain_outpatient
                                 ? in.plain_outpatient == gongbao::plain_outpatient::included
                                 : in.cost_kind != cost_kind::other;
    const bool counted = in.designated && kind_counts && (!in.other_place || *in.other_place_ok);
    return output{.counted = counted, .self_pay = counted ? *self_pay : money{}};
  }
};
/// Whether a cost counts for aid, and the self-pay that enters the aid base (救助费用范围).
///
/// self_pay = in_scope_cost − insurance_paid if counted, else 0. Costs under the insurances' own deductibles count.
/// Errors: inconsistent_amounts (more paid than the cost), external_parameter_missing (other_place_ok).
/// Source: 三(五)1, 三(八)2.
///
/// ```cpp
/// static_assert(jinzhou::covered_cost({.cost_kind = cost_kind::inpatient, .in_scope_cost = yuan(10'000),
///                                      .insurance_paid = yuan(6'000)}).value().self_pay == yuan(4'000));
/// ```
inline constexpr rule<covered_cost_rule> covered_cost{};

// ---- JZ-MA-05 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct basic_aid_rule {
  static constexpr Info info{
      "JZ-MA-05", "Basic aid for one claim", "基本救助", {&medical_aid_plan, "三(五)2"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    bool criteria_issued = false;
    required<money> self_pay;
    money self_pay_before{};
    money basic_paid_before{};
    gongbao::deductible_basis deductible_basis{};
    gongbao::rounding rounding{};
  };
  struct output : settled_basic_aid<aid_scheme> {
    money self_pay_after{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::criteria_issued, "criteria_issued", says::criteria_issued, {.external = true});
    field(&input::self_pay, "self_pay",
          {"aid base of this claim (JZ-MA-04)", "本次纳入救助范围的个人自付费用（JZ-MA-04）"});
    field(&input::self_pay_before, "self_pay_before", says::self_pay_before);
    field(&input::basic_paid_before, "basic_paid_before", says::basic_paid_before);
    field(&input::deductible_basis, "deductible_basis", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::category, "category", says::category);
    field(&output::basic_portion, "basic_portion", says::payable_portion);
    field(&output::rate_applied, "rate_applied", {"rate", "救助比例"});
    field(&output::basic_aid, "basic_aid", {"basic aid", "基本救助金额"});
    field(&output::residual, "residual", says::residual);
    field(&output::self_pay_after, "self_pay_after", says::accumulator);
    field(&output::basic_paid_after, "basic_paid_after", says::accumulator);
    field(&output::remaining_cap, "remaining_cap", {"basic cap left", "基本救助年度限额剩余"});
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2023;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    const recipient_choice choice = detail::choose_category(table, in.recipients, in.criteria_issued);
    if (const auto refused = detail::terms_refused(table, choice, in.recipients)) return *refused;
    const aid_terms& terms = detail::terms_for(table, choice);
    const bool eligible = choice.eligible();
    return output{settle_basic_aid<aid_scheme>(choice, eligible, in.self_pay, terms.basic,
                                               deductible_met_by(in.self_pay_before, in.deductible_basis),
                                               in.basic_paid_before, in.rounding),
                  in.self_pay_before + amount_if(eligible, in.self_pay.value())};
  }
};
/// Basic aid (基本救助) of one claim.
///
/// basic_aid = min(max(0, cap − paid before), round(rate × portion)), portion above the annual deductible.
/// Fen, rounded once. Errors: not_in_force; external_parameter_missing (monitoring groups only, or illness_poor
/// without criteria_issued). Category none gets nothing and changes no accumulator. Source: 三(五)2.
///
/// ```cpp
/// constexpr auto aid = jinzhou::basic_aid({.date = date(2023, 5, 1), .recipients = recipient::margin,
///                                          .self_pay = yuan(30'000), .self_pay_before = yuan(12'000),
///                                          .basic_paid_before = yuan(6'000)});
/// static_assert(aid->basic_aid == yuan(14'000) && aid->basic.cut_by_cap());
/// ```
inline constexpr rule<basic_aid_rule> basic_aid{};

// ---- JZ-MA-06 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct tilt_aid_rule {
  static constexpr Info info{
      "JZ-MA-06", "Tilt aid for one claim", "倾斜救助", {&medical_aid_plan, "三(五)2"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    bool criteria_issued = false;
    required<money> residual;
    money residual_before{};
    money tilted_before{};
    money tilt_paid_before{};
    gongbao::tilt_trigger tilt_trigger{};
    gongbao::identity_change identity_change{};
    maybe<money> basic_paid{};
    gongbao::rounding rounding{};
  };
  using output = settled_tilt_aid<aid_scheme>;
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::criteria_issued, "criteria_issued", says::criteria_issued, {.external = true});
    field(&input::residual, "residual",
          {"policy-scope self-pay of this claim left after basic aid actually paid",
           "本次实际支付基本救助后剩余的政策范围内个人自付费用"});
    tilt_before<input>(field);
    field(&input::tilt_trigger, "tilt_trigger", says::reading, {.question = in_question::tilt_trigger});
    field(&input::identity_change, "identity_change", says::reading, {.question = in_question::identity_change});
    field(&input::basic_paid, "basic_paid",
          {"basic aid of the year including this claim", "本年度含本次在内的基本救助金额"},
          {.condition = {"needed with tilt_trigger=after_basic_cap", "tilt_trigger=after_basic_cap 时必填"}});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::category, "category", says::category);
    field(&output::triggered, "triggered", says::triggered);
    field(&output::tilt_portion, "tilt_portion", says::tilt_portion);
    field(&output::tilt_aid, "tilt_aid", says::tilt_aid);
    tilt_after<output>(field);
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2023;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    if (const auto refused = tilt_accumulators_refused(in.residual_before, in.tilted_before, in.tilt_paid_before))
      return *refused;
    const bool after_cap = in.tilt_trigger == gongbao::tilt_trigger::after_basic_cap;
    if (after_cap && !in.basic_paid) return refusal{error::missing_input, "basic_paid"};
    const recipient_choice choice = detail::choose_category(table, in.recipients, in.criteria_issued);
    if (const auto refused = detail::terms_refused(table, choice, in.recipients)) return *refused;
    const aid_terms& terms = detail::terms_for(table, choice);
    const bool eligible = choice.eligible();
    return settle_tilt_aid<aid_scheme>(choice,
                                       {.terms = terms.tilt,
                                        .triggered = eligible && (!after_cap || *in.basic_paid >= terms.basic.cap),
                                        .catches_up = tilt_catches_up(in.tilt_trigger, in.identity_change),
                                        .residual_before = in.residual_before,
                                        .residual = amount_if(eligible, in.residual.value()),
                                        .tilted_before = in.tilted_before,
                                        .paid_before = in.tilt_paid_before,
                                        .rounding = in.rounding});
  }
};
/// Tilt aid (倾斜救助) of one claim, on the self-pay left after basic aid.
///
/// portion = max(0, residual_before + residual − tilt deductible) − max(0, residual_before − tilt deductible): a layer
/// like basic aid, so that a new identity changes what comes and pays nothing for earlier bills. Under
/// identity_change::year_recomputed or tilt_trigger::after_basic_cap it catches up: the excess of the year less what
/// was tilted before. tilt_aid = min(max(0, tilt cap − paid before), round(rate × portion)). Fen, rounded once.
/// Errors: not_in_force; inconsistent_amounts (tilt_paid_before > tilted_before > residual_before breaks);
/// missing_input (basic_paid under tilt_trigger::after_basic_cap); external_parameter_missing. Source: 三(五)2.
///
/// ```cpp
/// static_assert(jinzhou::tilt_aid({.date = date(2023, 3, 1), .recipients = recipient::subsistence,
///                                  .residual = yuan(5'000)}).value().tilt_aid == yuan(1'400));
/// // illness_poor before, with 9 000 left; now subsistence
/// static_assert(jinzhou::tilt_aid({.date = date(2023, 7, 1), .recipients = recipient::subsistence,
///                                  .residual = yuan(30), .residual_before = yuan(9'000)}).value().tilt_aid ==
///               yuan(21));
/// ```
inline constexpr rule<tilt_aid_rule> tilt_aid{};

// ---- JZ-MA-07 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct medical_aid_rule {
  static constexpr Info info{"JZ-MA-07",
                             "Settle one claim (aid pipeline)",
                             "先保险后救助结算",
                             {&medical_aid_plan, "三(四), (五)"},
                             provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    bool criteria_issued = false;
    required<money> self_pay;
    aid_account before;
    gongbao::deductible_basis deductible_basis{};
    gongbao::tilt_trigger tilt_trigger{};
    gongbao::identity_change identity_change{};
    gongbao::rounding rounding{};
  };
  struct of_groups {
    bool external_group{};
  };
  struct output : settled_aid<aid_scheme>, of_groups {};
  struct amounts : aid_amounts<aid_scheme>, of_groups {};
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::criteria_issued, "criteria_issued", says::criteria_issued, {.external = true});
    field(
        &input::self_pay, "self_pay",
        {"aid base of this claim after insurance (JZ-MA-04)", "本次医保支付后纳入救助范围的个人自付费用（JZ-MA-04）"});
    account_before(field, &input::before);
    field(&input::deductible_basis, "deductible_basis", says::reading);
    field(&input::tilt_trigger, "tilt_trigger", says::reading, {.question = in_question::tilt_trigger});
    field(&input::identity_change, "identity_change", says::reading, {.question = in_question::identity_change});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::category, "category", says::category);
    field(&output::basic_portion, "basic_portion", says::payable_portion);
    field(&output::basic_aid, "basic_aid", {"basic aid", "基本救助金额"});
    field(&output::residual, "residual", says::residual);
    field(&output::triggered, "triggered", says::triggered);
    field(&output::tilt_portion, "tilt_portion", says::tilt_portion);
    field(&output::tilt_aid, "tilt_aid", says::tilt_aid);
    field(&output::total_aid, "total_aid", says::total_aid);
    field(&output::patient_pays, "patient_pays",
          {"self_pay - total_aid; negative only when a catch-up pays for earlier bills (year_recomputed, "
           "after_basic_cap)",
           "个人负担金额（self_pay - "
           "total_aid）；仅在本次补付以前费用的救助时为负数（year_recomputed、after_basic_cap）"});
    account_after(field, &output::after);
    field(&of_groups::external_group, "external_group",
          {"a monitoring group is among the identities, its external parameters may be better",
           "身份中有监测对象，其另行规定的标准可能更优"});
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2023;
  template <class Output = output>
  static constexpr outcome<Output> compute(const auto& in, const medical_aid_policy& table) {
    const calendar_year year(in.date);
    if (const auto refused = account_refused(in.before, year)) return *refused;
    const recipient_choice choice = detail::choose_category(table, in.recipients, in.criteria_issued);
    if (const auto refused = detail::terms_refused(table, choice, in.recipients)) return *refused;
    return {built_by, [&] {
              return Output{
                  settle_as<Output>(choice, aid_scheme::row(table, choice.category, care::inpatient),
                                    {.self_pay = in.self_pay, .covered = true, .qualifies = true}, year, in.before,
                                    {.deductible_basis = in.deductible_basis,
                                     .tilt_trigger = in.tilt_trigger,
                                     .identity_change = in.identity_change,
                                     .rounding = in.rounding}),
                  {in.recipients.value().intersects(monitoring_groups)}};
            }};
  }
};
/// One claim through both layers: basic aid, then tilt aid on what is left (先保险后救助).
///
/// Both layers are rounded once, separately; the residual uses the basic aid actually paid. The account is of the
/// calendar year of `date` and carries over a change of category; the terms are those of the category now. No claim
/// is paid more than its own self-pay unless the tilt catches up (JZ-MA-06). Errors: as basic_aid and tilt_aid;
/// inconsistent_dates (the account of another year).
/// Source: 三(四), (五).
///
/// ```cpp
/// constexpr auto claim = jinzhou::medical_aid({.date = date(2023, 3, 1), .recipients = recipient::subsistence,
///                                              .self_pay = yuan(100'000),
///                                              .before = start_of(calendar_year(2023))});
/// static_assert(claim->basic_aid == yuan(20'000) && claim->tilt_aid == yuan(20'000));
/// ```
inline constexpr rule<medical_aid_rule> medical_aid{};

// ---- JZ-MA-09 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct monitored_aid_rule {
  static constexpr Info info{"JZ-MA-09",
                             "Monitoring groups with supplied parameters",
                             "返贫致贫、监测帮扶、其他监测",
                             {&medical_aid_plan, "三(五)3"},
                             provenance::external};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    required<money> self_pay;
    aid_account before;
    required<money> deductible;
    required<gongbao::rate> rate;
    required<money> annual_cap;
    gongbao::rounding rounding{};
  };
  struct output {
    gongbao::category category{};
    money basic_portion{};
    money basic_aid{};
    money residual{};
    aid_account after;
    recipient_choice choice{};
    layer_steps basic{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::self_pay, "self_pay", says::self_pay);
    field(part(&input::before, &aid_year::deductible_base), "self_pay_before", says::self_pay_before);
    field(part(&input::before, &aid_year::basic_paid), "basic_paid_before", says::basic_paid_before);
    field(&input::deductible, "deductible",
          {"aid deductible of the rural-revitalisation policy", "乡村振兴有效衔接政策规定的救助起付标准"},
          {.external = true});
    field(&input::rate, "rate", {"aid rate", "救助比例"}, {.external = true});
    field(&input::annual_cap, "annual_cap", {"annual aid cap", "年度救助限额"}, {.external = true});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::category, "category", {"monitoring group", "监测对象类别"});
    field(&output::basic_portion, "basic_portion", {"payable portion", "起付标准以上、可按比例支付的部分"});
    field(&output::basic_aid, "basic_aid", {"aid", "救助金额"});
    field(&output::residual, "residual", says::residual);
    field(part(&output::after, &aid_year::deductible_base), "self_pay_after", says::accumulator);
    field(part(&output::after, &aid_year::basic_paid), "basic_paid_after", says::accumulator);
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2023;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    const calendar_year year(in.date);
    if (const auto refused = in.before.refused_in(year)) return *refused;
    if (in.rate > full_rate) return refusal{error::out_of_range, "rate"};
    const recipient_choice choice = choose(table.ranking, in.recipients.value() & monitoring_groups);
    if (!choice.eligible()) return refusal{error::unknown_recipient, "recipients"};
    aid_year sum = in.before.amounts();
    const layer_steps basic = settle(
        layer{.terms = {.deductible = in.deductible, .rate = in.rate, .cap = in.annual_cap, .source = info.source},
              .base_before = sum.deductible_base,
              .base = in.self_pay,
              .paid_before = sum.basic_paid,
              .rounding = in.rounding});
    sum.deductible_base += in.self_pay;
    sum.basic_paid = basic.paid_after();
    return output{.category = choice.category,
                  .basic_portion = basic.portion,
                  .basic_aid = basic.payment,
                  .residual = in.self_pay - basic.payment,
                  .after = aid_account::stated(sum, year),
                  .choice = choice,
                  .basic = basic};
  }
};
/// Aid of a monitoring group under the caller's parameters: the plan leaves them to the rural-revitalisation policy.
///
/// The formula of basic_aid with deductible, rate and cap as inputs; nothing is built in. Fen, rounded once.
/// Errors: not_in_force; inconsistent_dates (the account of another year); out_of_range (rate above 100 %);
/// unknown_recipient (no monitoring identity). Source: 三(五)3.
///
/// ```cpp
/// constexpr auto aid = jinzhou::monitored_aid({.date = date(2023, 3, 1), .recipients = recipient::monitored,
///                                              .self_pay = yuan(1'000), .before = start_of(calendar_year(2023)),
///                                              .deductible = yuan(100), .rate = percent(50),
///                                              .annual_cap = yuan(400)});
/// static_assert(aid->basic_aid == yuan(400));
/// ```
inline constexpr rule<monitored_aid_rule> monitored_aid{};

// ---- JZ-MA-14 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct medical_aid_in_force_rule : document_in_force<medical_aid_in_force_rule<Info>> {
  static constexpr Info info{
      "JZ-MA-14", "Effective date and precedence", "执行日期", {&medical_aid_plan, "last line"}, provenance::exact};
};
/// Whether the plan is in force on a day (执行日期). Both ends included. Source: its last line.
///
/// ```cpp
/// static_assert(!jinzhou::medical_aid_in_force({.date = date(2022, 12, 31)}).value().in_force);
/// static_assert(jinzhou::medical_aid_in_force({.date = date(2023, 1, 1)}).value().in_force);
/// ```
inline constexpr rule<medical_aid_in_force_rule> medical_aid_in_force{};

}  // namespace gongbao::inline v0::jinzhou

#endif
