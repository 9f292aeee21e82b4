// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef YUNTING_CITY_HPP
#define YUNTING_CITY_HPP

#include <gongbao/calendar/china.hpp>
#include <gongbao/rules/city.hpp>
#include <gongbao/rules/coverage.hpp>
#include <gongbao/rules/national.hpp>
#include <gongbao/rules/workday_deadline.hpp>

#include "words.hpp"

// Yunting: its two documents as tables, what it decides of a claim, its rules, and the city as a list takes it.

namespace yunting {

using namespace gongbao;

// ---- 云政办〔2024〕7号, medical aid ----

/// When the bureau last held its register of documents against these.
inline constexpr check register_checked{date(2025, 1, 6), {"the register of the bureau", "本局文件库"}};

inline constexpr document aid_measures{.number = "云政办〔2024〕7号",
                                       .title = "Medical aid",
                                       .title_zh = "云汀市医疗救助办法",
                                       .in_force = period::since(date(2024, 7, 1)),
                                       .checked = register_checked};

/// What one category gets.
struct aid_terms {
  layer_terms stay{};   ///< 住院救助, 家庭病床救助: art. 6
  layer_terms visit{};  ///< 门诊救助: art. 7
  layer_terms tilt{};   ///< 倾斜救助: art. 8

  static constexpr named_layer<aid_terms> layers[] = {
      {"stay", &aid_terms::stay}, {"visit", &aid_terms::visit}, {"tilt", &aid_terms::tilt}};
  constexpr const layer_terms& first_for(care k) const { return k == care::outpatient ? visit : stay; }
};

/// Whoever is treated where he should be is covered; the tilt opens by the aid base of the year (art. 8).
struct aid_scheme : national_aid<aid_scheme, category, identity, care, aid_terms> {
  static constexpr source category_article{&aid_measures, "art. 3"};
  static constexpr source self_pay_article{&aid_measures, "art. 5"};
  static constexpr text qualifying{"the aid base of the year has reached 10000.00", "本年度费用基数已达到10000.00元"};
  static constexpr aid_facts judge(const auto& in) {
    return {.self_pay = in.self_pay,
            .covered = in.designated && in.referred,
            .qualifies = in.before.amounts().deductible_base + in.self_pay >= wan_yuan(1),
            .otherwise = {"the aid base of the year is below 10000.00", "本年度费用基数未达到10000.00元"}};
  }
};

inline constexpr aid_policy<aid_scheme> aid_2024 = [] {
  using enum category;
  constexpr auto row = [](money deductible, rate share, money cap, money tilt_deductible) {
    return aid_terms{.stay = {deductible, share, cap, {&aid_measures, "art. 6"}},
                     .visit = {yuan(0), percent(50), cap, {&aid_measures, "art. 7"}},
                     .tilt = {tilt_deductible, percent(60), wan_yuan(2), {&aid_measures, "art. 8"}}};
  };
  return aid_policy<aid_scheme>{.in_force = aid_measures.in_force,
                                .ranking = {{destitute, identity::destitute},
                                            {subsistence, identity::subsistence},
                                            {severely_disabled, identity::severely_disabled},
                                            {margin, identity::margin},
                                            {illness_poor, identity::illness_poor}},
                                .terms = {{destitute, row(yuan(0), percent(90), wan_yuan(4), yuan(3'000))},
                                          {subsistence, row(yuan(0), percent(75), wan_yuan(4), yuan(3'000))},
                                          {severely_disabled, row(yuan(500), percent(75), wan_yuan(3), yuan(5'000))},
                                          {margin, row(yuan(3'000), percent(65), wan_yuan(2), yuan(8'000))},
                                          {illness_poor, row(yuan(8'000), percent(60), wan_yuan(2), yuan(12'000))}}};
}();

template <class Info = rule_info>
struct medical_aid_rule : national_aid_rule<aid_2024, Info> {
  static constexpr Info info{
      "YT-MA-01", "Settle one claim", "医疗救助结算", {&aid_measures, "art. 3–8"}, provenance::exact};
};
inline constexpr rule<medical_aid_rule> medical_aid{};

template <class Info = rule_info>
struct aid_decision_rule : workday_deadline<aid_decision_rule<Info>, after_acceptance> {
  static constexpr Info info{
      "YT-MA-02", "Decision on an application", "审批期限", {&aid_measures, "art. 10"}, provenance::exact};
  static constexpr text starts{"day of acceptance", "受理之日"};
  static constexpr workdays allowed{15};
};
inline constexpr rule<aid_decision_rule> aid_decision{};

/// 资助参保 (art. 4): the share of the premium that the fund pays.
inline constexpr category_table<category, rate> subsidised_share{{category::destitute, percent(100)},
                                                                 {category::subsistence, percent(80)},
                                                                 {category::severely_disabled, percent(80)}};

template <class Info = rule_info>
struct premium_subsidy_rule {
  static constexpr Info info{"YT-MA-03", "Premium subsidy", "资助参保", {&aid_measures, "art. 4"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<category_set<identity>> recipients;
    required<money> premium;
    gongbao::rounding rounding{};
  };
  struct output {
    money subsidy{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::premium, "premium", text{"premium of the year", "年度个人缴费"});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::subsidy, "subsidy", text{"paid by the fund", "资助金额"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const category c = choose(aid_2024.ranking, in.recipients).category;
    if (!subsidised_share.contains(c)) return output{};
    return output{.subsidy = subsidised_share[c].of(in.premium.value(), in.rounding)};
  }
};
inline constexpr rule<premium_subsidy_rule> premium_subsidy{};

// ---- 云政办〔2024〕8号, outpatient pooling ----

inline constexpr document pool_measures{.number = "云政办〔2024〕8号",
                                        .title = "Employee outpatient pooling",
                                        .title_zh = "云汀市职工门诊统筹办法",
                                        .in_force = period::since(date(2024, 7, 1)),
                                        .checked = register_checked};

struct pool_scheme : national_pool<pool_scheme> {};

inline constexpr pool_policy<pool_scheme> pool_2024 = [] {
  constexpr source article{&pool_measures, "art. 4"};
  return pool_policy<pool_scheme>{.in_force = pool_measures.in_force,
                                  .visits = {{level::primary, {yuan(100), percent(70), percent(80), article}},
                                             {level::secondary, {yuan(200), percent(60), percent(70), article}},
                                             {level::tertiary, {yuan(300), percent(50), percent(60), article}}},
                                  .active_cap = yuan(3'000),
                                  .retired_cap = yuan(4'000)};
}();

template <class Info = rule_info>
struct outpatient_pooling_rule : national_pool_rule<pool_2024, Info> {
  static constexpr Info info{
      "YT-OP-01", "Settle one visit", "普通门诊统筹结算", {&pool_measures, "art. 4"}, provenance::exact};
};
inline constexpr rule<outpatient_pooling_rule> outpatient_pooling{};

// ---- The city ----

/// What became of every article.
struct ledger {
  using enum ground;
  static constexpr covered_article aid[] = {
      {"art. 1–2", {}, purpose, {"why the measures were made, and whom they are for", "制定目的和适用范围"}},
      {"art. 3", "YT-MA-01"},
      {"art. 4", "YT-MA-03"},
      {"art. 5–8", "YT-MA-01"},
      {"art. 9", {}, organisation, {"which office receives an application", "申请的受理部门"}},
      {"art. 10", "YT-MA-02"}};
  static constexpr covered_article pool[] = {{"art. 1–3", {}, external, {"who is insured", "参保范围另行规定"}},
                                             {"art. 4", "YT-OP-01"}};
  static constexpr covered_document documents[] = {{aid_measures, aid}, {pool_measures, pool}};
};

struct city {
  static constexpr text_view key = "yunting", name = "Yunting", name_zh = "云汀市";
  using rules = rule_list<medical_aid_rule, aid_decision_rule, premium_subsidy_rule, outpatient_pooling_rule>;
  using benefits = benefit_list<national_aid_benefit<medical_aid_rule>, national_pool_benefit<outpatient_pooling_rule>>;
  using ledger = yunting::ledger;
  static constexpr void terms(auto&& also) { also(identity::severely_disabled, "重度残疾人员"); }
};

}  // namespace yunting

#endif
