// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_FUND_YEAR_CASE_HPP
#define GONGBAO_SANMENXIA_FUND_YEAR_CASE_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/rules/case.hpp>
#include <gongbao/rules/fund_plan.hpp>
#include <gongbao/sanmenxia/medical_aid_scheme.hpp>

// Sanmenxia: a year of the aid funds of the counties: what each needs, what its own finance has to add, and whether it
// keeps too much.

namespace gongbao::inline v0::sanmenxia {

/// So many persons with these identities in a county, each with this self-pay in the year.
struct group_row {
  text_view county{};
  gongbao::recipients recipients{};
  gongbao::care care{};
  maybe<gongbao::disease> disease{};
  std::int64_t persons = 0;
  money self_pay{};
  bool referred = false;
  bool in_province = false;

  static constexpr void cells(auto&& cell) {
    cell(&group_row::county, "county", text{"county", "县（市、区）"});
    cell(&group_row::recipients, "recipients", says::recipients);
    cell(&group_row::care, "care", says::care);
    cell(&group_row::disease, "disease", text{"disease of outpatients", "门诊病种"});
    cell(&group_row::persons, "persons", text{"persons", "人数"});
    cell(&group_row::self_pay, "self_pay",
         text{"policy-scope self-pay of each in the year", "每人本年度政策范围内自付费用"});
    cell(&group_row::referred, "referred", says::referred);
    cell(&group_row::in_province, "in_province", text{"care inside the province", "在省域内就医"});
  }
};

/// What the fund of a county has: the subsidy of higher levels, its own finance, what was carried over.
struct county_row {
  text_view county{};
  money upper_subsidy{};
  money own_funds{};
  maybe<money> balance{};

  static constexpr void cells(auto&& cell) {
    cell(&county_row::county, "county", text{"county", "县（市、区）"});
    cell(&county_row::upper_subsidy, "upper_subsidy", text{"subsidy of higher levels", "上级财政补助资金"});
    cell(&county_row::own_funds, "own_funds", text{"own finance", "本级财政安排资金"});
    cell(&county_row::balance, "balance", text{"carried over", "上年结转"});
  }
};

/// How a county comes out.
struct county_year {
  text_view county{};
  money need{};
  money own_needed{};
  money make_up{};
  money balance{};
  money excess{};
  gongbao::finding finding{};

  static constexpr void cells(auto&& cell) {
    cell(&county_year::county, "county", text{"county", "县（市、区）"});
    cell(&county_year::need, "need", text{"needed", "资金需求"});
    cell(&county_year::own_needed, "own_needed", text{"own finance needed", "本级财政应安排"});
    cell(&county_year::make_up, "make_up", text{"gap made up", "由同级财政弥补的缺口"});
    cell(&county_year::balance, "balance", text{"carried on", "结转下年"});
    cell(&county_year::excess, "excess", text{"balance above 15 %", "超过15%的结余"});
    cell(&county_year::finding, "finding", says::ok_or_warning);
  }
};

template <class Info = rule_info>
struct fund_plan_rule {
  static constexpr Info info{"SX-CASE-FUND",
                             "A year of the aid funds, county by county",
                             "医疗救助基金年度测算",
                             {&medical_aid_regulation, "art. 7–11, 20, 21"},
                             provenance::exact | provenance::ceiling | provenance::principle,
                             {},
                             "gongbao/sanmenxia/fund_year_case.hpp"};
  struct input {
    required<gongbao::date> date;
    maybe<money> premium{};
    maybe<money> external_subsidy{};
    maybe<gongbao::date> transition_start{};
    rows<county_row> counties{};
    rows<group_row> groups{};
    gongbao::tilt_base tilt_base{};
    gongbao::rounding rounding{};
  };
  struct output {
    money premium_need{};
    money aid_need{};
    money own_needed{};
    money make_up{};
    money balance{};
    gongbao::finding finding{};
    maybe<bool> in_transition{};
    row_list<county_year, 12> years{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr composed_of<fund_plan_rule, premium_subsidy_rule, medical_aid_rule, fund_balance_limit_rule,
                               monthly_lists_rule>
      policy{};
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"a day of the year", "年度内任意一日"});
    field(&input::premium, "premium", {"personal premium", "居民基本医保个人缴费标准"},
          {.condition = {"needed for destitute, otherwise an upper limit", "destitute 必填；其他身份作为资助上限"},
           .external = true});
    field(&input::external_subsidy, "external_subsidy",
          {"subsidy of the rural-revitalisation policy", "乡村振兴有效衔接政策规定的资助标准"},
          {.condition = {"needed for rural_at_risk", "rural_at_risk 必填"}, .external = true});
    field(&input::transition_start, "transition_start",
          {"day the poverty goals were completed", "脱贫攻坚目标任务完成之日"}, {.external = true});
    field(&input::counties, "counties",
          {"counties: name, subsidy of higher levels, own finance, what was carried over",
           "各县（市、区）：名称、上级财政补助资金、本级财政安排资金、上年结转"},
          {.condition = {"at least one", "至少一个"}});
    field(
        &input::groups, "groups",
        {"groups of persons: county, identities, care, disease, number, self-pay of each in the year, referral, place",
         "人群分布：县（市、区）、身份、救助类型、病种、人数、每人本年度自付费用、是否按规定转诊、是否在省内就医"});
    field(&input::tilt_base, "tilt_base", says::reading, {.question = in_question::tilt_base});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::premium_need, "premium_need", {"premium subsidies of all counties", "各县（市、区）参保资助合计"});
    field(&output::aid_need, "aid_need", {"aid of all counties", "各县（市、区）救助资金需求合计"});
    field(&output::own_needed, "own_needed", {"own finance needed by all", "本级财政应安排资金合计"});
    field(&output::make_up, "make_up", {"gaps made up by all", "由同级财政弥补的缺口合计"});
    field(&output::balance, "balance", {"carried on by all", "结转下年合计"});
    field(&output::finding, "finding",
          {"ok, or warning: a county keeps more than 15 %", "判定结果：ok 或 warning（有县（市、区）结余超过15%）"});
    field(&output::in_transition, "in_transition", {"date lies in the five-year transition", "date 在5年过渡期内"},
          {.condition = {"only if transition_start is given", "仅在给出 transition_start 时"}});
    field(&output::years, "years", {"county by county", "各县（市、区）明细"});
  }

  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    output out;
    if (const auto refused = open_years(in.counties, out.years)) return *refused;

    // The needs: persons × what the table gives each of them.
    maybe<refusal> refused = for_each_group(in.groups, out.years, [&](const group_row& group, county_year& year) {
      const auto premium = ask(premium_subsidy, {.date = in.date,
                                                 .recipients = group.recipients,
                                                 .premium = in.premium,
                                                 .external_subsidy = in.external_subsidy});
      const auto aid = ask(medical_aid, {.date = in.date,
                                         .recipients = group.recipients,
                                         .care = group.care,
                                         .disease = group.disease,
                                         .self_pay = group.self_pay,
                                         .referred = group.referred,
                                         .in_province = group.in_province,
                                         .before = start_of<calendar_year>(calendar_year(in.date)),
                                         .tilt_base = in.tilt_base,
                                         .rounding = in.rounding});
      if (!premium) return maybe<refusal>(at_groups(premium.refused(), premium_subsidy.info.id));
      if (!aid) return maybe<refusal>(at_groups(aid.refused(), medical_aid.info.id));
      if (const auto beyond = add_persons(group.persons, premium->subsidy, {&out.premium_need, &year.need}))
        return beyond;
      return add_persons(group.persons, aid->total_aid, {&out.aid_need, &year.need});
    });
    if (refused) return *refused;

    std::size_t number = 0;
    in.counties.for_each_while([&](const county_row& county) {
      county_year& year = out.years[number++];
      const money carried = county.balance.value_or(money{});
      const money raised = county.upper_subsidy + county.own_funds;
      year.own_needed = in_excess_of(county.upper_subsidy + carried, year.need);
      year.balance = in_excess_of(year.need, raised + carried);
      const auto limit = ask(fund_balance_limit, {.fund_balance = year.balance,
                                                  .funds_raised = raised,
                                                  .fund_income = raised + carried,
                                                  .fund_spending = year.need});
      if (!limit) refused = refusal{limit.error(), "counties"};
      if (refused) return false;
      year.make_up = *limit->make_up;
      year.excess = limit->excess;
      year.finding = limit->finding;
      out.own_needed += year.own_needed;
      out.make_up += year.make_up;
      out.balance += year.balance;
      if (year.finding == finding::warning) out.finding = finding::warning;
      return true;
    });
    if (refused) return *refused;
    if (!in.transition_start) return out;
    const auto transition = ask(
        monthly_lists,
        {.month = calendar_month(in.date.value()), .transition_start = in.transition_start, .date = in.date.value()});
    if (!transition) return transition.refused();
    out.in_transition = transition->in_transition;
    return out;
  }
};
/// What a year of the aid funds needs, county by county, what its own finance adds, and the 15 % test (基金筹集和管理).
///
/// need = Σ persons × (total_aid of SX-MA-00 on their self-pay of the year + subsidy of SX-MA-02); own_needed = max(0,
/// need − subsidy of higher levels − what was carried over); make_up = max(0, need − all that the fund has) and the
/// test of the balance against 15 % of the funds raised are those of SX-MA-12; in_transition of SX-MA-16. A group is of
/// one kind of care, and its self-pay of the year one sum; of who has both, the shared cap is not seen across groups.
/// Fen. Errors: missing_input (no county); duplicate_key (a county twice); out_of_range (more than 12 counties, a sum
/// beyond the limit of money); unknown_value (a group in no county), and those of the rules, at `groups`. Source: art.
/// 7–11, 20, 21.
///
/// ```cpp
/// constexpr sanmenxia::county_row counties[] = {
///     {.county = "灵宝市", .upper_subsidy = yuan(500'000), .own_funds = yuan(300'000)}};
/// constexpr sanmenxia::group_row groups[] = {{.county = "灵宝市", .recipients = recipient::subsistence,
///                                             .care = care::inpatient, .persons = 50, .self_pay = yuan(20'000),
///                                             .referred = true, .in_province = true}};
/// constexpr auto year =
///     sanmenxia::fund_plan({.date = date(2023, 1, 1), .premium = yuan(380), .counties = counties, .groups = groups});
/// static_assert(year->aid_need == yuan(700'000) && year->premium_need == yuan(4'000));  // 50 × 14 000, 50 × 80
/// static_assert(year->own_needed == yuan(204'000) && year->balance == yuan(96'000));
/// static_assert(year->finding == finding::ok);  // 15 % of 800 000 are 120 000
/// ```
inline constexpr rule<fund_plan_rule> fund_plan{};

}  // namespace gongbao::inline v0::sanmenxia

#endif
