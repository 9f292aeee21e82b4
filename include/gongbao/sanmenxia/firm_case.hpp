// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_FIRM_CASE_HPP
#define GONGBAO_SANMENXIA_FIRM_CASE_HPP

#include <cstdint>
#include <initializer_list>

#include <gongbao/rules/case.hpp>
#include <gongbao/sanmenxia/consumption.hpp>
#include <gongbao/sanmenxia/market_entities.hpp>

// Sanmenxia: the file of one new firm or sole trader: every grant that it may have, what excludes what, and who pays.

namespace gongbao::inline v0::sanmenxia {

namespace firm_says {
inline constexpr text with_loan{"needed with loan", "给出 loan 时必填"};
}  // namespace firm_says

template <class Info = rule_info>
struct firm_grants_rule {
  static constexpr Info info{"SX-CASE-FIRM",
                             "One firm's file: every grant",
                             "企业奖补一本账",
                             {&market_entity_measures, "一, 二, 三, 四, 六, final paragraph"},
                             provenance::exact | provenance::principle | provenance::external,
                             {},
                             "gongbao/sanmenxia/firm_case.hpp"};
  struct input {
    required<gongbao::date> date;
    required<enterprise_size> size;
    required<gongbao::sector> sector;
    required<bool> newly_opened;
    required<gongbao::date> licensed;
    required<gongbao::date> operating_since;
    required<bool> fixed_premises;
    maybe<money> loan{};
    maybe<rate> benchmark_rate{};
    maybe<std::int64_t> term_months{};
    bool loan_conditions = false;
    maybe<money> guarantee_interest{};
    maybe<money> central_subsidy{};
    bool listed_same_year = false;
    bool specialised = false;
    maybe<money> monthly_rent{};
    maybe<std::int64_t> months_leased{};
    bool state_owned = false;
    bool epidemic_affected = false;
    maybe<gongbao::park_status> park_status{};
    category_set<gongbao::park_status> awarded_before{};
    maybe<money> award_amount{};
    bool lost_work_paid = false;
    bool interest_paid = false;
    bool award_paid = false;
    bool seals_received = false;
    bool supported_interest = false;
    bool supported_award = false;
    gongbao::count_from count_from{};
    gongbao::interest_period interest_period{};
    gongbao::loan_base loan_base{};
    gongbao::award_stacking award_stacking{};
    gongbao::specialised_condition specialised_condition{};
    gongbao::rent_sequence rent_sequence{};
    gongbao::both_levels both_levels{};
    gongbao::rounding rounding{};
  };
  struct output {
    bool conditions_met{};
    maybe<gongbao::date> six_months_on{};
    money lost_work{};
    money start_up_interest{};
    money guaranteed_interest{};
    money interest{};
    money award{};
    money park_award{};
    money total{};
    money city_share{};
    money county_share{};
    money other_funds{};
    std::int64_t free_seals{};
    money start_up_rent_relief{};
    money epidemic_rent_relief{};
    money rent_relief{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr composed_of<firm_grants_rule, lost_work_subsidy_rule, sole_trader_interest_subsidy_rule,
                               small_firm_interest_subsidy_rule, start_up_loan_interest_rule, start_up_award_rule,
                               model_logistics_park_award_rule, free_seals_rule, start_up_rent_relief_rule,
                               state_premises_rent_relief_rule, no_double_support_rule, support_funding_split_rule>
      policy{};
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::start_up_application_day);
    field(&input::size, "size", {"size", "企业类型"});
    field(&input::sector, "sector", {"sector", "行业"});
    field(&input::newly_opened, "newly_opened", says::start_up_newly_opened);
    field(&input::licensed, "licensed", {"licence date", "营业执照办理日期"});
    field(&input::operating_since, "operating_since", {"start of normal business", "正常经营起始日期"});
    field(&input::fixed_premises, "fixed_premises", {"fixed premises", "有固定住所"});
    field(&input::loan, "loan", {"start-up loan; absent: none", "创业贷款额；未给出的，视为没有"});
    field(&input::benchmark_rate, "benchmark_rate", {"benchmark loan rate a year", "贷款基准年利率"},
          {.condition = firm_says::with_loan, .external = true});
    field(&input::term_months, "term_months", {"loan term", "贷款期限"},
          {.unit = {"months", "月"}, .condition = firm_says::with_loan});
    field(&input::loan_conditions, "loan_conditions", {"a firm meets the loan conditions", "小微企业符合贷款条件"});
    field(&input::guarantee_interest, "guarantee_interest",
          {"interest of a personal start-up guarantee loan; absent: none",
           "个人创业担保贷款当期利息；未给出的，视为没有"});
    field(&input::central_subsidy, "central_subsidy", {"central part of it", "其中中央补助金额"},
          {.condition = {"needed with guarantee_interest", "给出 guarantee_interest 时必填"}, .external = true});
    field(&input::listed_same_year, "listed_same_year",
          {"entered the 四上 statistics in the same year", "当年纳入“四上”企业统计"});
    field(&input::specialised, "specialised", {"recognised as specialised (专精特新)", "认定为专精特新企业"});
    field(&input::monthly_rent, "monthly_rent", {"monthly rent; absent: none", "月租金；未给出的，视为没有承租"});
    field(&input::months_leased, "months_leased", {"months from the lease", "自承租之日起的月数"},
          {.unit = {"months", "月"}, .condition = {"needed with monthly_rent", "给出 monthly_rent 时必填"}});
    field(&input::state_owned, "state_owned", {"state-asset premises", "国有资产经营用房"});
    field(&input::epidemic_affected, "epidemic_affected",
          {"cannot operate normally because of the epidemic", "受疫情影响不能正常经营"});
    field(&input::park_status, "park_status",
          {"status won as a logistics park; absent: none", "创建成功的物流园区称号；未给出的，视为没有"});
    field(&input::awarded_before, "awarded_before", {"statuses already awarded", "此前已获奖励的称号"});
    field(&input::award_amount, "award_amount", {"award of that status", "该称号的奖励金额"},
          {.condition = {"needed with park_status unless already awarded", "给出 park_status 且此前未获奖励时必填"},
           .external = true});
    field(&input::lost_work_paid, "lost_work_paid", {"lost-work subsidy already paid", "已领取误工补贴"});
    field(&input::interest_paid, "interest_paid", {"interest already subsidised", "已享受贴息"});
    field(&input::award_paid, "award_paid", {"start-up award already paid", "已享受创业奖励"});
    field(&input::seals_received, "seals_received", {"first set of seals already made", "首套印章已刻制"});
    field(&input::supported_interest, "supported_interest",
          {"other central, provincial or city money already supports the loan",
           "该贷款已获中央、省、市级财政其他专项资金支持"});
    field(&input::supported_award, "supported_award",
          {"such money already supports what the award is for", "创业奖励的项目已获上述资金支持"});
    field(&input::count_from, "count_from", says::reading);
    field(&input::interest_period, "interest_period", says::reading);
    field(&input::loan_base, "loan_base", says::reading);
    field(&input::award_stacking, "award_stacking", says::reading);
    field(&input::specialised_condition, "specialised_condition", says::reading);
    field(&input::rent_sequence, "rent_sequence", says::reading);
    field(&input::both_levels, "both_levels", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::conditions_met, "conditions_met",
          {"licensed in 2022, fixed premises, six months of business",
           "2022年新办理营业执照、有固定住所、正常经营6个月以上"});
    field(&output::six_months_on, "six_months_on", {"day on which six months are full", "正常经营满6个月之日"});
    field(&output::lost_work, "lost_work", {"lost-work subsidy (一)", "误工补贴（第一项）"});
    field(&output::start_up_interest, "start_up_interest",
          {"interest subsidy of 三政办〔2022〕19号 一, 二", "创业贷款贴息（第一项、第二项）"});
    field(&output::guaranteed_interest, "guaranteed_interest",
          {"interest of a guarantee loan, 三政〔2023〕2号 (十七)", "创业担保贷款贴息（三政〔2023〕2号（十七））"});
    field(&output::interest, "interest", {"the higher of the two (从高不重复)", "两项贴息从高不重复"});
    field(&output::award, "award", {"start-up award (三)", "创业奖励（第三项）"});
    field(&output::park_award, "park_award", {"one-off award of a logistics park", "示范物流园区一次性奖励"});
    field(&output::total, "total", {"lost_work + interest + award + park_award", "奖补合计"});
    field(&output::city_share, "city_share", {"borne by the city", "市级财政负担"});
    field(&output::county_share, "county_share", {"borne by the county", "县（市、区）财政负担"});
    field(&output::other_funds, "other_funds",
          {"borne by others: what 三政〔2023〕2号 grants; the three add up to total",
           "由其他资金负担（三政〔2023〕2号的项目）；三项之和等于奖补合计"});
    field(&output::free_seals, "free_seals", {"seals free of charge (四)", "免费印章数（第四项）"},
          {.unit = {"count", "枚"}});
    field(&output::start_up_rent_relief, "start_up_rent_relief",
          {"rent spared a new firm (六)", "新开办小微企业减免的租金（第六项）"});
    field(&output::epidemic_rent_relief, "epidemic_rent_relief",
          {"rent spared in the epidemic, 三政〔2023〕2号 (三)", "受疫情影响减免的租金（三政〔2023〕2号（三））"});
    field(&output::rent_relief, "rent_relief", {"the higher of the two (从高不重复)", "两项减免从高不重复"});
  }

  /// The subsidy of 一 or 二 on a start-up loan; to a firm of another size none.
  static constexpr outcome<money> start_up_interest(const auto& in, bool conditions_met, const auto& ask) {
    if (!in.loan) return money{};
    if (!in.benchmark_rate) return refusal{error::external_parameter_missing, "benchmark_rate"};
    if (!in.term_months) return refusal{error::missing_input, "term_months"};
    if (in.size == enterprise_size::sole_trader) {
      const auto paid = ask(sole_trader_interest_subsidy, {.date = in.date,
                                                           .loan = *in.loan,
                                                           .benchmark_rate = *in.benchmark_rate,
                                                           .term_months = *in.term_months,
                                                           .qualified = conditions_met,
                                                           .already_paid = in.interest_paid,
                                                           .interest_period = in.interest_period,
                                                           .loan_base = in.loan_base,
                                                           .rounding = in.rounding});
      return paid ? outcome<money>(paid->subsidy) : paid.refused();
    }
    const bool is_small = small_firms.contains(in.size);
    const auto paid = ask(small_firm_interest_subsidy, {.date = in.date,
                                                        .loan = *in.loan,
                                                        .benchmark_rate = *in.benchmark_rate,
                                                        .term_months = *in.term_months,
                                                        .qualified = conditions_met && is_small && in.loan_conditions,
                                                        .already_paid = in.interest_paid,
                                                        .interest_period = in.interest_period,
                                                        .rounding = in.rounding});
    return paid ? outcome<money>(paid->subsidy) : paid.refused();
  }

  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    output out;
    const auto opened = [&](bool already_paid) {
      return ask(lost_work_subsidy, {.date = in.date,
                                     .licensed = in.licensed,
                                     .operating_since = in.operating_since,
                                     .fixed_premises = in.fixed_premises,
                                     .already_paid = already_paid,
                                     .count_from = in.count_from});
    };
    // Articles 一 and 二 ask for the same three conditions.
    const auto conditions = opened(false);
    if (!conditions) return conditions.refused();
    out.conditions_met = conditions->eligible;
    out.six_months_on = conditions->six_months_on;
    if (in.size == enterprise_size::sole_trader) {
      const auto paid = opened(in.lost_work_paid);
      if (!paid) return paid.refused();
      out.lost_work = paid->subsidy;
    }

    const auto of_start_up = start_up_interest(in, out.conditions_met, ask);
    if (!of_start_up) return of_start_up.refused();
    out.start_up_interest = *of_start_up;
    if (in.guarantee_interest) {
      if (!in.central_subsidy) return refusal{error::external_parameter_missing, "central_subsidy"};
      const auto whole =
          ask(start_up_loan_interest, {.interest = *in.guarantee_interest, .central_subsidy = *in.central_subsidy});
      if (!whole) return whole.refused();
      out.guaranteed_interest = whole->subsidy;
    }
    const auto interest = ask(no_double_support, {.grant_a = out.start_up_interest,
                                                  .grant_b = out.guaranteed_interest,
                                                  .same_kind = true,
                                                  .supported_a = in.supported_interest,
                                                  .date = in.date.value()});
    if (!interest) return interest.refused();
    out.interest = interest->award;

    const auto start_up = ask(start_up_award, {.date = in.date,
                                               .sector = in.sector,
                                               .size = in.size,
                                               .newly_opened = in.newly_opened,
                                               .listed_same_year = in.listed_same_year,
                                               .specialised = in.specialised,
                                               .already_paid = in.award_paid,
                                               .award_stacking = in.award_stacking,
                                               .specialised_condition = in.specialised_condition});
    if (!start_up) return start_up.refused();
    if (in.park_status) {
      const auto park = ask(model_logistics_park_award, {.park_status = *in.park_status,
                                                         .awarded_before = in.awarded_before,
                                                         .award_amount = in.award_amount,
                                                         .both_levels = in.both_levels});
      if (!park) return park.refused();
      out.park_award = park->award;
    }
    const auto awards = ask(no_double_support, {.grant_a = start_up->award,
                                                .grant_b = out.park_award,
                                                .same_kind = false,
                                                .supported_a = in.supported_award,
                                                .date = in.date.value()});
    if (!awards) return awards.refused();
    out.award = awards->award - out.park_award;
    out.total = out.lost_work + out.interest + out.award + out.park_award;

    // Of 三政办〔2022〕19号, payment by payment; what another document grants is funded as that one says.
    const bool by_measures = out.guaranteed_interest < out.interest || out.guaranteed_interest == money{};
    out.other_funds = out.park_award + (by_measures ? money{} : out.interest);
    for (const money payment : {out.lost_work, by_measures ? out.interest : money{}, out.award}) {
      const auto split =
          ask(support_funding_split, {.award_total = payment, .date = in.date.value(), .rounding = in.rounding});
      if (!split) return split.refused();
      out.city_share += split->city_share;
      out.county_share += split->county_share;
    }

    const auto seals = ask(free_seals, {.new_enterprise = in.newly_opened && in.size != enterprise_size::sole_trader,
                                        .first_set = !in.seals_received,
                                        .date = in.date.value()});
    if (!seals) return seals.refused();
    out.free_seals = seals->free_seals;
    if (!in.monthly_rent) return out;
    if (!in.months_leased) return refusal{error::missing_input, "months_leased"};
    const auto new_firm = ask(start_up_rent_relief, {.date = in.date,
                                                     .monthly_rent = *in.monthly_rent,
                                                     .months_leased = *in.months_leased,
                                                     .size = in.size,
                                                     .state_owned = in.state_owned,
                                                     .newly_opened = in.newly_opened,
                                                     .rent_sequence = in.rent_sequence,
                                                     .rounding = in.rounding});
    if (!new_firm) return new_firm.refused();
    const auto epidemic = ask(state_premises_rent_relief, {.monthly_rent = *in.monthly_rent,
                                                           .months_leased = *in.months_leased,
                                                           .size = in.size,
                                                           .state_owned = in.state_owned,
                                                           .epidemic_affected = in.epidemic_affected,
                                                           .rent_sequence = in.rent_sequence,
                                                           .rounding = in.rounding});
    if (!epidemic) return epidemic.refused();
    const auto relief =
        ask(no_double_support,
            {.grant_a = new_firm->relief, .grant_b = epidemic->relief, .same_kind = true, .date = in.date.value()});
    if (!relief) return relief.refused();
    out.start_up_rent_relief = new_firm->relief;
    out.epidemic_rent_relief = epidemic->relief;
    out.rent_relief = relief->award;
    return out;
  }
};
/// Every grant that one new firm or sole trader may have (企业奖补), what excludes what, and who pays it.
///
/// lost_work of SX-MV-01 (sole traders); interest = the higher of SX-MV-02 or 03 and SX-CO-13, award of SX-MV-04, each
/// nothing where other funds support it already (SX-MV-10); park_award of SX-CO-16; rent_relief = the higher of
/// SX-MV-06 and SX-CO-03; free_seals of SX-MV-05, not for sole traders, which are no enterprises (企业). What
/// 三政办〔2022〕19号 grants is split 60/40 payment by payment (SX-MV-09); what 三政〔2023〕2号 grants is other_funds.
/// total = city_share + county_share + other_funds; relief is no payment. Tax cuts (SX-CO-01, 02) are no grants and
/// stand apart. Fen. Errors: external_parameter_missing (benchmark_rate with loan, central_subsidy with
/// guarantee_interest, award_amount with park_status); missing_input (term_months, months_leased), and those of the
/// rules. Source: 一, 二, 三, 四, 六, final paragraph; 三政〔2023〕2号 (三), (十五), (十七).
///
/// ```cpp
/// constexpr auto plant = sanmenxia::firm_grants({.date = date(2023, 1, 5), .size = enterprise_size::small,
///                                                .sector = sector::industry, .newly_opened = true,
///                                                .licensed = date(2022, 3, 1), .operating_since = date(2022, 4, 1),
///                                                .fixed_premises = true, .loan = yuan(300'000),
///                                                .benchmark_rate = 4.35_percent, .term_months = 12,
///                                                .loan_conditions = true, .listed_same_year = true,
///                                                .monthly_rent = yuan(2'000), .months_leased = 15,
///                                                .state_owned = true});
/// static_assert(plant->interest == yuan(2'610) && plant->award == yuan(200'000));
/// static_assert(plant->city_share == yuan(121'566) && plant->county_share == yuan(81'044));
/// static_assert(plant->rent_relief == yuan(18'000) && plant->free_seals == 4);
/// ```
inline constexpr rule<firm_grants_rule> firm_grants{};

}  // namespace gongbao::inline v0::sanmenxia

#endif
