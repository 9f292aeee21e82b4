// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_FUND_YEAR_CASE_HPP
#define GONGBAO_JINZHOU_FUND_YEAR_CASE_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/jinzhou/medical_aid_scheme.hpp>
#include <gongbao/rules/case.hpp>
#include <gongbao/rules/fund_plan.hpp>

// Jinzhou: a year of the aid fund (医疗救助市级统筹): what it needs, county by county, and who makes up what is
// missing.

namespace gongbao::inline v0::jinzhou {

/// So many persons with these identities in a county, each with this self-pay in the year.
struct group_row {
  text_view county{};
  gongbao::recipients recipients{};
  std::int64_t persons = 0;
  money self_pay{};

  static constexpr void cells(auto&& cell) {
    cell(&group_row::county, "county", text{"county", "辖区"});
    cell(&group_row::recipients, "recipients", says::recipients);
    cell(&group_row::persons, "persons", text{"persons", "人数"});
    cell(&group_row::self_pay, "self_pay",
         text{"aid base of each in the year", "每人本年度纳入救助范围的个人自付费用"});
  }
};

/// What a county has: the weight by which the city allots, what it carried over and its own matching money.
struct county_row {
  text_view county{};
  std::int64_t weight = 0;
  maybe<money> balance{};
  maybe<money> matching{};

  static constexpr void cells(auto&& cell) {
    cell(&county_row::county, "county", text{"county", "辖区"});
    cell(&county_row::weight, "weight", text{"weight", "权重"});
    cell(&county_row::balance, "balance", text{"carried over", "上年结转"});
    cell(&county_row::matching, "matching", text{"matching money", "配套资金"});
  }
};

/// How a county comes out.
struct county_year {
  text_view county{};
  money need{};
  money allotted{};
  money carry_forward{};
  money make_up{};

  static constexpr void cells(auto&& cell) {
    cell(&county_year::county, "county", text{"county", "辖区"});
    cell(&county_year::need, "need", text{"aid needed", "救助资金需求"});
    cell(&county_year::allotted, "allotted", text{"allotted", "分配资金"});
    cell(&county_year::carry_forward, "carry_forward", text{"carried on", "结转下年"});
    cell(&county_year::make_up, "make_up", text{"made up", "当年补足"});
  }
};

template <class Info = rule_info>
struct fund_plan_rule {
  static constexpr Info info{"JZ-CASE-FUND",
                             "A year of the aid fund, county by county",
                             "医疗救助基金年度测算",
                             {&medical_aid_plan, "三(三), (五), annex 二, annex 三"},
                             provenance::exact | provenance::external,
                             {},
                             "gongbao/jinzhou/fund_year_case.hpp"};
  static constexpr std::size_t most_counties = fund_allocation_rule<>::most_districts;
  struct input {
    required<gongbao::date> date;
    required<money> upper_funds;
    required<rate> reserve_share;
    money reserve_used{};
    std::int64_t premium_weight = 0;
    std::int64_t settlement_weight = 0;
    std::int64_t policy_weight = 0;
    std::int64_t other_weight = 0;
    maybe<money> premium{};
    maybe<bool> transition{};
    maybe<money> fixed_subsidy{};
    bool criteria_issued = false;
    rows<county_row> counties{};
    rows<group_row> groups{};
    gongbao::rounding rounding{};
  };
  struct output {
    money premium_need{};
    money aid_need{};
    money reserve{};
    money reserve_lapsed{};
    maybe<money> premium_part{};
    maybe<money> settlement_part{};
    maybe<money> policy_part{};
    maybe<money> other_part{};
    money allotted{};
    money premium_gap{};
    money carry_forward{};
    money make_up{};
    row_list<county_year, most_counties> years{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr composed_of<fund_plan_rule, premium_subsidy_rule, medical_aid_rule, reserve_allocation_rule,
                               fund_allocation_rule, fund_year_rule>
      policy{};
  static constexpr void inputs(auto&& field) {
    constexpr field_notes weight{.unit = {"weight", "权重"}, .external = true};
    field(&input::date, "date", {"a day of the year", "年度内任意一日"});
    field(&input::upper_funds, "upper_funds", {"subsidies of higher levels for the year", "本年度上级补助资金"});
    field(&input::reserve_share, "reserve_share", {"share set aside as reserve (适当比例)", "列支调剂金的比例"},
          {.external = true});
    field(&input::reserve_used, "reserve_used", {"part of the reserve used", "已使用的调剂金"});
    field(&input::premium_weight, "premium_weight",
          {"weight of premiums of new recipients", "新增人员的参保资助的权重"}, weight);
    field(&input::settlement_weight, "settlement_weight", {"weight of settlement elsewhere", "异地平台结算的权重"},
          weight);
    field(&input::policy_weight, "policy_weight", {"weight of spending by new policy", "政策调整增加支出的权重"},
          weight);
    field(&input::other_weight, "other_weight", {"weight of other needs", "其他因素的权重"}, weight);
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
    field(&input::criteria_issued, "criteria_issued", says::criteria_issued, {.external = true});
    field(&input::counties, "counties",
          {"counties: name, weight, what they carried over, matching money",
           "各县（市）区：名称、权重、上年结转、配套资金"},
          {.condition = {"at least one", "至少一个"}});
    field(&input::groups, "groups",
          {"groups of persons: county, identities, number, aid base of each in the year",
           "人群分布：辖区、身份、人数、每人本年度纳入救助范围的个人自付费用"});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    constexpr field_notes weighed{.condition = {"only with weights", "仅在给出权重时"}};
    field(&output::premium_need, "premium_need", {"premiums that the city arranges first", "统一安排的资助参保资金"});
    field(&output::aid_need, "aid_need", {"aid of all counties", "各辖区救助资金需求合计"});
    field(&output::reserve, "reserve", {"adjustment reserve set aside", "列支的调剂金"});
    field(&output::reserve_lapsed, "reserve_lapsed", {"unused reserve", "未使用的调剂金"});
    field(&output::premium_part, "premium_part", {"reserve used for new recipients", "用于新增人员的参保资助"},
          weighed);
    field(&output::settlement_part, "settlement_part", {"for settlement elsewhere", "用于异地平台结算"}, weighed);
    field(&output::policy_part, "policy_part", {"for spending by new policy", "用于政策调整增加支出"}, weighed);
    field(&output::other_part, "other_part", {"for other needs", "用于其他因素"}, weighed);
    field(&output::allotted, "allotted", {"allotted to the counties", "划拨至各辖区的资金"});
    field(&output::premium_gap, "premium_gap", {"premiums beyond what is there", "资助参保资金缺口"});
    field(&output::carry_forward, "carry_forward", {"carried on by all counties", "各辖区结转下年合计"});
    field(&output::make_up, "make_up", {"made up by all counties in the year", "各辖区当年补足合计"});
    field(&output::years, "years", {"county by county", "各辖区明细"});
  }

  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    output out;
    if (in.reserve_share > full_rate) return refusal{error::out_of_range, "reserve_share"};
    if (const auto refused = open_years(in.counties, out.years)) return *refused;

    // The needs: persons × what the table gives each of them.
    maybe<refusal> refused = for_each_group(in.groups, out.years, [&](const group_row& group, county_year& year) {
      const auto premium = ask(premium_subsidy, {.date = in.date,
                                                 .recipients = group.recipients,
                                                 .premium = in.premium,
                                                 .transition = in.transition,
                                                 .fixed_subsidy = in.fixed_subsidy,
                                                 .rounding = in.rounding});
      const auto aid = ask(medical_aid, {.date = in.date,
                                         .recipients = group.recipients,
                                         .criteria_issued = in.criteria_issued,
                                         .self_pay = group.self_pay,
                                         .before = start_of<calendar_year>(calendar_year(in.date)),
                                         .rounding = in.rounding});
      if (!premium) return maybe<refusal>(at_groups(premium.refused(), premium_subsidy.info.id));
      if (!aid) return maybe<refusal>(at_groups(aid.refused(), medical_aid.info.id));
      if (const auto beyond = add_persons(group.persons, premium->subsidy, {&out.premium_need})) return beyond;
      return add_persons(group.persons, aid->total_aid, {&out.aid_need, &year.need});
    });
    if (refused) return *refused;

    // The city's money: the reserve, then premiums, then the counties.
    out.reserve = in.reserve_share.value().of(in.upper_funds.value(), in.rounding);
    const money left = in.upper_funds - out.reserve;
    out.premium_gap = in_excess_of(left, out.premium_need);
    out.allotted = in_excess_of(out.premium_need, left);
    fund_allocation_rule<>::input to_counties{.fund = out.allotted};
    std::size_t number = 0;
    in.counties.for_each_while([&](const county_row& county) {
      to_counties.*fund_allocation_rule<>::rows[number++].weight = county.weight;
      return true;
    });
    const auto shares = ask(fund_allocation, to_counties);
    if (!shares) return refusal{shares.error(), "counties"};
    number = 0;
    in.counties.for_each_while([&](const county_row& county) {
      county_year& year = out.years[number];
      year.allotted = *((*shares).*fund_allocation_rule<>::rows[number++].share);
      const auto settled = ask(fund_year, {.fund_income = year.allotted + county.balance.value_or(money{}) +
                                                          county.matching.value_or(money{}),
                                           .fund_spending = year.need});
      if (!settled) refused = refusal{settled.error(), "counties"};
      if (refused) return false;
      year.carry_forward = settled->carry_forward;
      year.make_up = settled->make_up;
      out.carry_forward += year.carry_forward;
      out.make_up += year.make_up;
      return true;
    });
    if (refused) return *refused;

    const auto city = ask(fund_year, {.fund_income = in.upper_funds,
                                      .fund_spending = out.premium_need,
                                      .reserve = out.reserve,
                                      .reserve_used = in.reserve_used});
    if (!city) return city.refused();
    out.reserve_lapsed = city->reserve_lapsed;
    if (in.premium_weight + in.settlement_weight + in.policy_weight + in.other_weight == 0) return out;
    const auto parts = ask(reserve_allocation, {.reserve = in.reserve_used,
                                                .premium_weight = in.premium_weight,
                                                .settlement_weight = in.settlement_weight,
                                                .policy_weight = in.policy_weight,
                                                .other_weight = in.other_weight});
    if (!parts) return parts.refused();
    out.premium_part = parts->premium_part;
    out.settlement_part = parts->settlement_part;
    out.policy_part = parts->policy_part;
    out.other_part = parts->other_part;
    return out;
  }
};
/// What a year of the aid fund needs, and who pays it, county by county (医疗救助市级统筹).
///
/// aid_need = Σ persons × total_aid of JZ-MA-07 on their aid base of the year; premium_need = Σ persons × subsidy of
/// JZ-MA-02. reserve = round(reserve_share × upper_funds); of the rest the city arranges the premiums first, and
/// allotted = what they leave goes to the counties by weight (JZ-MA-18). A county has that, what it carried over and
/// its matching money; make_up is its gap, carry_forward its surplus (JZ-MA-15). The reserve that was used is divided
/// by JZ-MA-19; what is left of it lapses. A year's aid base is one sum, as deductibles and caps are of the year; tilt
/// and basic aid are rounded once. Fen. Errors: missing_input (no county); duplicate_key (a county twice); out_of_range
/// (more than 12 counties, no weight above 0, a share above 100 %, a sum beyond the limit of money); unknown_value (a
/// group in no county); inconsistent_amounts (reserve_used above the reserve), and those of the rules, at `groups`.
/// Source: 三(三), (五), annex 二, 三.
///
/// ```cpp
/// constexpr jinzhou::county_row counties[] = {{.county = "凌海市", .weight = 3}, {.county = "北镇市", .weight = 1}};
/// constexpr jinzhou::group_row groups[] = {
///     {.county = "凌海市", .recipients = recipient::margin, .persons = 100, .self_pay = yuan(20'000)},
///     {.county = "北镇市", .recipients = recipient::orphan, .persons = 10, .self_pay = yuan(1'000)}};
/// constexpr auto year = jinzhou::fund_plan({.date = date(2023, 1, 1), .upper_funds = yuan(1'025'200),
///                                           .reserve_share = percent(5), .premium = yuan(350),
///                                           .counties = counties, .groups = groups});
/// static_assert(year->premium_need == yuan(24'500) && year->reserve == yuan(51'260));  // 100 × 210 + 10 × 350
/// static_assert(year->allotted == yuan(949'440) && year->years[0].allotted == yuan(712'080));
/// static_assert(year->years[0].need == yuan(1'332'000) && year->years[0].make_up == yuan(619'920));
/// ```
inline constexpr rule<fund_plan_rule> fund_plan{};

}  // namespace gongbao::inline v0::jinzhou

#endif
