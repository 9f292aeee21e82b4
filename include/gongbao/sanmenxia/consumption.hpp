// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_CONSUMPTION_HPP
#define GONGBAO_SANMENXIA_CONSUMPTION_HPP

#include <cstdint>

#include <gongbao/core/wide.hpp>
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/rent_relief.hpp>
#include <gongbao/rules/workday_deadline.hpp>
#include <gongbao/sanmenxia/district.hpp>
#include <gongbao/sanmenxia/gazette.hpp>

// Sanmenxia: consumption measures (进一步释放消费潜力促进消费持续恢复的实施意见).

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

enum class taxpayer : std::uint8_t { vat_small_scale, small_low_profit, sole_trader, other };

template <>
struct enumeration<taxpayer> {
  static constexpr const char* name = "taxpayer";
  template <class E>
  static constexpr word<E> words[] = {
      {taxpayer::vat_small_scale, "vat_small_scale", "增值税小规模纳税人"},
      {taxpayer::small_low_profit, "small_low_profit", "小型微利企业"},
      {taxpayer::sole_trader, "sole_trader", "个体工商户"},
      {taxpayer::other, "other", "其他"},
  };
};

enum class tax : std::uint8_t {
  resource_tax,
  water_resource_tax,
  urban_construction_tax,
  property_tax,
  land_use_tax,
  stamp_duty,
  securities_stamp_duty,
  farmland_occupation_tax,
  education_surcharge,
  local_education_surcharge,
  other,
};

template <>
struct enumeration<tax> {
  static constexpr const char* name = "tax";
  template <class E>
  static constexpr word<E> words[] = {
      {tax::resource_tax, "resource_tax", "资源税"},
      {tax::water_resource_tax, "water_resource_tax", "水资源税"},
      {tax::urban_construction_tax, "urban_construction_tax", "城市维护建设税"},
      {tax::property_tax, "property_tax", "房产税"},
      {tax::land_use_tax, "land_use_tax", "城镇土地使用税"},
      {tax::stamp_duty, "stamp_duty", "印花税"},
      {tax::securities_stamp_duty, "securities_stamp_duty", "证券交易印花税"},
      {tax::farmland_occupation_tax, "farmland_occupation_tax", "耕地占用税"},
      {tax::education_surcharge, "education_surcharge", "教育费附加"},
      {tax::local_education_surcharge, "local_education_surcharge", "地方教育附加"},
      {tax::other, "other", "其他"},
  };
};

enum class contributor : std::uint8_t { sole_trader, flexible_worker, other };

template <>
struct enumeration<contributor> {
  static constexpr const char* name = "contributor";
  template <class E>
  static constexpr word<E> words[] = {
      {contributor::sole_trader, "sole_trader", "个体工商户(个人身份参保)"},
      {contributor::flexible_worker, "flexible_worker", "灵活就业人员"},
      {contributor::other, "other", "其他"},
  };
};

enum class building : std::uint8_t {
  farm_self_built,
  public_building,
  state_organ_office,
  state_funded_public,
  residential_estate,
  other_civil,
};

template <>
struct enumeration<building> {
  static constexpr const char* name = "building";
  template <class E>
  static constexpr word<E> words[] = {
      {building::farm_self_built, "farm_self_built", "农民自建住宅"},
      {building::public_building, "public", "公共建筑"},
      {building::state_organ_office, "state_organ_office", "国家机关办公建筑"},
      {building::state_funded_public, "state_funded_public", "国有资金参与的其他公共建筑"},
      {building::residential_estate, "residential_estate", "住宅小区"},
      {building::other_civil, "other_civil", "其他民用建筑"},
  };
};

enum class green_level : std::uint8_t { exempt, basic, one_star };

template <>
struct enumeration<green_level> {
  static constexpr const char* name = "green_level";
  template <class E>
  static constexpr word<E> words[] = {
      {green_level::exempt, "exempt", "除外"},
      {green_level::basic, "basic", "基本级"},
      {green_level::one_star, "one_star", "一星级及以上"},
  };
};

enum class park_status : std::uint8_t { national, provincial };

template <>
struct enumeration<park_status> {
  static constexpr const char* name = "park_status";
  template <class E>
  static constexpr word<E> words[] = {
      {park_status::national, "national", "国家级示范物流园区"},
      {park_status::provincial, "provincial", "省级示范物流园区"},
  };
};

/// Who enjoys the halved cultural construction fee? (SX-CO-02)
enum class payer_scope : std::uint8_t { all, same_three };

template <>
struct enumeration<payer_scope> {
  static constexpr const char* name = "payer_scope";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {payer_scope::all, "all", {"every payer", "所有缴费人"}},
      {payer_scope::same_three,
       "same_three",
       {"the three payer kinds of the tax cut", "限于享受税费减征的三类纳税人"}}};
};
template <>
struct reading<payer_scope> {
  static constexpr text question{"who enjoys the halved cultural construction fee", "文化事业建设费减征的适用对象"};
  static constexpr text why_default{
      "its clause has an object of its own (对归属省级及以下财政收入的文化事业建设费) and names no payer",
      "该句另有对象（“对归属省级及以下财政收入的文化事业建设费”），未限定缴费人"};
};

/// From when is a late fee due after the grace period? (SX-CO-05)
enum class late_fee_start : std::uint8_t { after_grace, retroactive };

template <>
struct enumeration<late_fee_start> {
  static constexpr const char* name = "late_fee_start";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {late_fee_start::after_grace, "after_grace", {"runs from the end of the grace period", "自缓缴期满次日起计收"}},
      {late_fee_start::retroactive, "retroactive", {"runs from the due day of the bill", "自账单到期次日起计收"}}};
};
template <>
struct reading<late_fee_start> {
  static constexpr text question{"late fee after the six-month grace period", "6个月缓缴期满后的滞纳金"};
  static constexpr text why_default{"the text waives the fee for the months of grace and takes nothing back",
                                    "文件免收缓缴期间的滞纳金，未规定追收"};
};

/// Who bears the odd fen of a 1:1 split? (SX-CO-13)
enum class odd_fen : std::uint8_t { province, local };

template <>
struct enumeration<odd_fen> {
  static constexpr const char* name = "odd_fen";
  template <class E>
  static constexpr explained_word<E> words[] = {{odd_fen::province, "province", {"province", "省级"}},
                                                {odd_fen::local, "local", {"city and county", "市、县级"}}};
};
template <>
struct reading<odd_fen> {
  static constexpr text question{"who bears the odd fen of a 1:1 split", "按1:1分担时，分不尽的1分由谁承担"};
  static constexpr text why_default{"the text names the province first", "文件将省级列在前"};
};

/// Is a park that wins both statuses awarded twice? (SX-CO-16)
enum class both_levels : std::uint8_t { each_status, once };

template <>
struct enumeration<both_levels> {
  static constexpr const char* name = "both_levels";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {both_levels::each_status, "each_status", {"once per status", "每创建成功一级各奖励一次"}},
      {both_levels::once, "once", {"one award in all", "合计只奖励一次"}}};
};
template <>
struct reading<both_levels> {
  static constexpr text question{"award for national and provincial model park",
                                 "国家级、省级示范物流园区均创建成功时的奖励"};
  static constexpr text why_default{"the one-off award is for winning a status, and these are two",
                                    "一次性奖励的条件是创建成功，国家级与省级是两项创建"};
};

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::sanmenxia {

/// The day of the notice; each measure has a period of its own.
inline constexpr date consumption_opinions_signed(2023, 1, 10);

inline constexpr document consumption_opinions{
    .number = "三政〔2023〕2号",
    .title = "Consumption measures",
    .title_zh = "三门峡市进一步释放消费潜力促进消费持续恢复的实施意见",
    .in_force = period::since(consumption_opinions_signed),
    .header = "gongbao/sanmenxia/consumption.hpp",
    .checked = last_check,
};

// ---- What the rules share ------------------------------------------------------------------------------------------

inline constexpr text no_period_stated{"no start or end stated", "未规定起止时间"};
inline constexpr text target_of_2025{"target for 2025", "2025年目标"};

/// A share that the opinions name.
struct consumption_share {
  rate share;
  gongbao::source source;
};

/// (九): 低收费价格一般不高于当地市场价格的70%.
inline constexpr consumption_share sports_venue_share{percent(70), {&consumption_opinions, "(九)"}};
/// (十二): 新能源汽车占比不低于50%.
inline constexpr consumption_share new_energy_car_share{percent(50), {&consumption_opinions, "(十二)"}};
/// (十二): 80%的县级及以上党政机关.
inline constexpr consumption_share conservation_organ_share{percent(80), {&consumption_opinions, "(十二)"}};
/// (十七): 由省与市、县级按照1:1分担; this is the part of the province.
inline constexpr consumption_share provincial_interest_share{percent(50), {&consumption_opinions, "(十七)"}};

/// A share is a part of something: 0 % to 100 %.
constexpr bool share_within_unit(rate share) { return share >= rate{} && share <= full_rate; }

constexpr text_view broken_check(const consumption_share& t) noexcept {
  return first_broken({{"share_within_unit", share_within_unit(t.share)}});
}

static_assert(share_within_unit(sports_venue_share.share));
static_assert(share_within_unit(new_energy_car_share.share));
static_assert(share_within_unit(conservation_organ_share.share));
static_assert(share_within_unit(provincial_interest_share.share));

namespace detail {

/// The least count that is at least a share of all of them: rounded up.
constexpr std::int64_t least_count(rate share, std::int64_t all) noexcept {
  const gongbao::detail::wide whole = full_rate.in_millipercent();
  return static_cast<std::int64_t>((gongbao::detail::wide{share.in_millipercent()} * all + whole - 1) / whole);
}

}  // namespace detail

// ---- SX-CO-01, SX-CO-02: what is halved ----------------------------------------------------------------------------

/// 按50%的税额幅度减征; 文化事业建设费减征50%; 政策执行期限至2024年12月31日.
struct halving_policy {
  category_set<taxpayer> payers;
  category_set<tax> taxes;
  rate cut;
  date last_day;
  gongbao::source source;
};

/// 六税两费: neither the tax on water (不含水资源税) nor the duty on securities (不含证券交易印花税).
inline constexpr halving_policy halving_to_2024{
    .payers = taxpayer::vat_small_scale | taxpayer::small_low_profit | taxpayer::sole_trader,
    .taxes = tax::resource_tax | tax::urban_construction_tax | tax::property_tax | tax::land_use_tax | tax::stamp_duty |
             tax::farmland_occupation_tax | tax::education_surcharge | tax::local_education_surcharge,
    .cut = percent(50),
    .last_day = date(2024, 12, 31),
    .source = {&consumption_opinions, "(一)"},
};

constexpr text_view broken_check(const halving_policy& t) noexcept {
  return first_broken({{"share_within_unit", share_within_unit(t.cut)}});
}

static_assert(share_within_unit(halving_to_2024.cut));

/// What both rules answer, and how.
struct halving_form {
  struct output {
    bool reduced{};
    money payable{};
    money reduction{};
  };
  static constexpr void outputs(auto&& field) {
    field(&output::reduced, "reduced", {"the cut applies", "适用减征"});
    field(&output::payable, "payable", {"amount payable", "应缴金额"});
    field(&output::reduction, "reduction", {"amount saved", "减征金额"});
  }
  static constexpr field_notes start_notes{
      .condition = {"needed for a period that ends before 2023-01-10", "所属期末日早于2023年1月10日时必填"},
      .external = true};
  static constexpr const halving_policy& policy = halving_to_2024;
  static constexpr text to_2024{"to 2024-12-31, start EXTERNAL; outside it the full amount is payable",
                                "至2024年12月31日，起始日由其他文件另行规定；期限之外全额缴纳"};

  /// Whether the cut applies. On the day of the notice the measure is running (执行期限至…): only before that day does
  /// it matter when it began.
  static constexpr outcome<bool> applies(const auto& in, const halving_policy& table, bool covered) {
    if (!covered) return false;
    if (!in.start && in.date < consumption_opinions_signed) return refusal{error::external_parameter_missing, "start"};
    return (!in.start || *in.start <= in.date) && in.date <= table.last_day;
  }
  /// 按50%的税额幅度减征: what is cut is rounded, not what is left.
  static constexpr money cut_of(bool reduced, const halving_policy& table, money amount, rounding how) {
    return reduced ? table.cut.of(amount, how) : money{};
  }
};

// ---- SX-CO-01 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct tax_halving_rule : halving_form {
  static constexpr Info info{"SX-CO-01",        "Six taxes and two surcharges halved",
                             "六税两费减征",    {&consumption_opinions, "(一)"},
                             provenance::exact, to_2024};
  struct input {
    required<gongbao::date> date;
    required<gongbao::taxpayer> taxpayer;
    required<gongbao::tax> tax;
    required<money> tax_amount;
    maybe<gongbao::date> start{};
    gongbao::rounding rounding{};
  };
  static constexpr auto in_force_on = no_day;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"last day of the tax period", "税款所属期末日"});
    field(&input::taxpayer, "taxpayer", {"payer kind", "纳税人类别"});
    field(&input::tax, "tax", {"tax or surcharge", "税种或附加"});
    field(&input::tax_amount, "tax_amount", {"amount before the cut", "减征前应缴税费额"});
    field(&input::start, "start", {"first day of the measure", "政策起始日"}, start_notes);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr outcome<output> compute(const auto& in, const halving_policy& table) {
    const auto reduced = applies(in, table, table.payers.contains(in.taxpayer) && table.taxes.contains(in.tax));
    if (!reduced) return reduced.refused();
    const money reduction = cut_of(*reduced, table, in.tax_amount, in.rounding);
    return output{.reduced = *reduced, .payable = in.tax_amount - reduction, .reduction = reduction};
  }
};
/// What small payers owe of six taxes and two surcharges (六税两费减半征收).
///
/// reduction = round(50 % × tax_amount) for the three payer kinds and the eight taxes while start ≤ date ≤ 2024-12-31,
/// else 0; payable = tax_amount − reduction. Fen, rounded once. Afterwards the full amount is owed: no error. Errors:
/// unknown_value; negative_amount; external_parameter_missing (start, for a period of such a payer and tax that ends
/// before the notice of 2023-01-10). Source: (一).
///
/// ```cpp
/// constexpr auto property = sanmenxia::tax_halving({.date = date(2023, 6, 30), .taxpayer = taxpayer::sole_trader,
///                                                   .tax = tax::property_tax, .tax_amount = yuan(10'000)});
/// static_assert(property->reduced && property->payable == yuan(5'000));
/// ```
inline constexpr rule<tax_halving_rule> tax_halving{};

// ---- SX-CO-02 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct cultural_fee_halving_rule : halving_form {
  static constexpr Info info{"SX-CO-02",
                             "Cultural construction fee halved",
                             "文化事业建设费减征",
                             {&consumption_opinions, "(一)"},
                             provenance::exact | provenance::external,
                             to_2024};
  struct input {
    required<gongbao::date> date;
    required<gongbao::taxpayer> taxpayer;
    required<money> local_fee;
    money central_fee{};
    rate central_reduction{};
    maybe<gongbao::date> start{};
    gongbao::payer_scope payer_scope{};
    gongbao::rounding rounding{};
  };
  static constexpr auto in_force_on = no_day;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"last day of the fee period", "费款所属期末日"});
    field(&input::taxpayer, "taxpayer", {"payer kind", "缴费人类别"});
    field(&input::local_fee, "local_fee",
          {"part belonging to provincial level and below", "归属省级及以下财政收入的部分"});
    field(&input::central_fee, "central_fee", {"central part", "归属中央财政收入的部分"});
    field(&input::central_reduction, "central_reduction",
          {"cut of the central part that other documents grant", "中央部分的减征比例，由其他文件规定"},
          {.external = true});
    field(&input::start, "start", {"first day of the measure", "政策起始日"}, start_notes);
    field(&input::payer_scope, "payer_scope", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr outcome<output> compute(const auto& in, const halving_policy& table) {
    const bool covered = in.payer_scope == payer_scope::all || table.payers.contains(in.taxpayer);
    const auto reduced = applies(in, table, covered);
    if (!reduced) return reduced.refused();
    if (in.central_reduction > full_rate) return refusal{error::out_of_range, "central_reduction"};
    const money reduction =
        cut_of(*reduced, table, in.local_fee, in.rounding) + in.central_reduction.of(in.central_fee, in.rounding);
    return output{.reduced = *reduced, .payable = in.local_fee + in.central_fee - reduction, .reduction = reduction};
  }
};
/// What is owed of the cultural construction fee (文化事业建设费). Its central part is cut only as far as the caller
/// says.
///
/// reduction = round(50 % × local_fee) for every payer (same_three: the three kinds of the tax cut) while start ≤ date
/// ≤ 2024-12-31, else 0, + round(central_reduction × central_fee); payable = local_fee + central_fee − reduction. Fen,
/// each part rounded by itself. Errors: unknown_value; negative_amount; external_parameter_missing (start, for a period
/// of a payer covered that ends before the notice of 2023-01-10); out_of_range (central_reduction above 100 %, payable
/// beyond the limit of money). Source: (一).
///
/// ```cpp
/// constexpr auto fee = sanmenxia::cultural_fee_halving({.date = date(2023, 6, 30),
///                                                       .taxpayer = taxpayer::small_low_profit,
///                                                       .local_fee = yuan(3'000), .central_fee = yuan(1'000)});
/// static_assert(fee->payable == yuan(2'500) && fee->reduction == yuan(1'500));
/// ```
inline constexpr rule<cultural_fee_halving_rule> cultural_fee_halving{};

// ---- SX-CO-03 ------------------------------------------------------------------------------------------------------

/// (三): 免收3个月房租、减半收取12个月房租.
inline constexpr rent_relief_terms state_rent_relief{
    .free_months = 3, .half_months = 12, .source = {&consumption_opinions, "(三)"}};
/// (三): 自2022年起.
inline constexpr calendar_month state_rent_relief_since(2022, 1);

template <class Info = rule_info>
struct state_premises_rent_relief_rule {
  static constexpr Info info{"SX-CO-03",
                             "Rent relief, state-owned premises (epidemic)",
                             "免收3个月、减半收取12个月房租",
                             {&consumption_opinions, "(三)"},
                             provenance::exact,
                             {"from 2022-01, tested on first_month", "自2022年1月起，按 first_month 判断"}};
  struct input {
    required<money> monthly_rent;
    required<std::int64_t> months_leased;
    required<enterprise_size> size;
    required<bool> state_owned;
    required<bool> epidemic_affected;
    maybe<calendar_month> first_month{};
    gongbao::rent_sequence rent_sequence{};
    gongbao::rounding rounding{};
  };
  using output = rent_relief_output;
  static constexpr void inputs(auto&& field) {
    field(&input::monthly_rent, "monthly_rent", {"monthly rent", "月租金"});
    field(&input::months_leased, "months_leased", {"months from the start of relief", "自减免起始月起的承租月数"},
          {.unit = {"months", "月"}});
    field(&input::size, "size", {"tenant", "承租方类型"});
    field(&input::state_owned, "state_owned", {"state-asset business premises", "国有资产类经营用房"});
    field(&input::epidemic_affected, "epidemic_affected",
          {"cannot operate normally because of the epidemic", "受疫情影响不能正常经营"});
    field(&input::first_month, "first_month", {"first month of relief", "减免起始月"});
    field(&input::rent_sequence, "rent_sequence", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) { describe_rent_relief(field); }
  static constexpr const rent_relief_terms& policy = state_rent_relief;
  static constexpr outcome<output> compute(const auto& in, const rent_relief_terms& terms) {
    if (in.first_month && *in.first_month < state_rent_relief_since) return refusal{error::not_in_force, "first_month"};
    const bool eligible = in.state_owned && in.epidemic_affected && in.size != enterprise_size::large;
    return relieve_rent(terms, eligible, in.monthly_rent, in.months_leased, in.rent_sequence, in.rounding);
  }
};
/// The rent that a state owner gives up for a tenant hit by the epidemic (免收3个月、减半收取12个月房租).
///
/// Of the months leased, from the first month of relief, 3 are free and the next 12 (twelve_months: 9) at half: relief
/// = rent × free + round(rent / 2) × half; rent_due = rent × months_leased − relief. Fen, the half rounded each month.
/// Not for large firms. Errors: unknown_value; negative_amount; not_in_force (first_month before 2022-01);
/// out_of_range (rent_due beyond the limit of money). Source: (三).
///
/// ```cpp
/// constexpr auto shop = sanmenxia::state_premises_rent_relief({.monthly_rent = yuan(2'000), .months_leased = 15,
///                                                              .size = enterprise_size::medium, .state_owned = true,
///                                                              .epidemic_affected = true});
/// static_assert(shop->relief == yuan(18'000) && shop->rent_due == yuan(12'000));
/// ```
inline constexpr rule<state_premises_rent_relief_rule> state_premises_rent_relief{};

// ---- SX-CO-04 ------------------------------------------------------------------------------------------------------

namespace detail {

/// round(relief × rents / total) for rents of at most the total, so that it fits.
constexpr money relief_by_rent(money relief, money rents, money total, rounding mode) {
  return fen(*gongbao::detail::quotient(gongbao::detail::wide{in_fen(relief)} * in_fen(rents), in_fen(total), mode));
}

}  // namespace detail

template <class Info = rule_info>
struct sublease_pass_through_rule {
  static constexpr Info info{
      "SX-CO-04",        "Sub-lease pass-through",      "转租减免落实到最终承租方", {&consumption_opinions, "(三)"},
      provenance::exact, {"as SX-CO-03", "同 SX-CO-03"}};
  struct input {
    required<money> relief;
    required<money> passed_on;
    maybe<money> tenant_rent{};
    money rent_before{};
    maybe<money> total_rent{};
    gongbao::rounding rounding{};
  };
  struct output {
    gongbao::finding finding{};
    money shortfall{};
    maybe<money> tenant_share{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::relief, "relief", {"relief granted by the state-owned lessor", "国有单位减免的租金"});
    field(&input::passed_on, "passed_on", {"relief that reached the final tenants", "落实到最终承租方的减免"});
    field(&input::tenant_rent, "tenant_rent", {"rent of this final tenant", "该最终承租方的租金"});
    field(&input::rent_before, "rent_before",
          {"rents of the tenants served before", "此前已分配的各最终承租方租金合计"});
    field(&input::total_rent, "total_rent", {"rents of all final tenants", "全部最终承租方租金合计"},
          {.condition = {"needed with tenant_rent", "给出 tenant_rent 时必填"}});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::finding, "finding", says::ok_or_violation);
    field(&output::shortfall, "shortfall", {"relief − passed_on", "未落实的减免（relief − passed_on）"});
    field(&output::tenant_share, "tenant_share", {"this tenant's share by rent", "该最终承租方按租金分得的减免"},
          {.condition = {"only with tenant_rent", "仅在给出 tenant_rent 时"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    if (in.passed_on > in.relief) return refusal{error::inconsistent_amounts, "passed_on"};
    if (in.total_rent && !in.tenant_rent) return refusal{error::missing_input, "tenant_rent"};
    if (in.tenant_rent && !in.total_rent) return refusal{error::missing_input, "total_rent"};
    const money shortfall = in.relief - in.passed_on;
    output out{.finding = ok_if(shortfall == money{}), .shortfall = shortfall};
    if (in.tenant_rent) {
      const money total = *in.total_rent;
      const money served = in.rent_before + *in.tenant_rent;
      if (total == money{}) return refusal{error::out_of_range, "total_rent"};
      if (served > total) return refusal{error::inconsistent_amounts, "total_rent"};
      out.tenant_share = detail::relief_by_rent(in.relief, served, total, in.rounding) -
                         detail::relief_by_rent(in.relief, in.rent_before, total, in.rounding);
    }
    return out;
  }
};
/// Whether the relief of a state owner has reached the final tenants in full (全部落实到最终承租方).
///
/// ok only if shortfall = relief − passed_on is 0. tenant_share = round(relief × (rent_before + tenant_rent) /
/// total_rent) − round(relief × rent_before / total_rent): so the shares of all tenants add up to the relief. Fen.
/// Errors: unknown_value; negative_amount; inconsistent_amounts (passed_on above relief; the rents above total_rent);
/// missing_input (tenant_rent or total_rent alone); out_of_range (total_rent of 0). Source: (三).
///
/// ```cpp
/// constexpr auto second = sanmenxia::sublease_pass_through({.relief = yuan(100), .passed_on = yuan(100),
///                                                           .tenant_rent = yuan(1'000), .rent_before = yuan(1'000),
///                                                           .total_rent = yuan(3'000)});
/// static_assert(second->finding == finding::ok && second->tenant_share == 33.34_yuan);
/// ```
inline constexpr rule<sublease_pass_through_rule> sublease_pass_through{};

// ---- SX-CO-05 ------------------------------------------------------------------------------------------------------

/// (三): 允许在6个月内补缴欠费.
inline constexpr months arrears_grace{6};
/// (三): 小微企业和个体工商户.
inline constexpr category_set<enterprise_size> arrears_customers =
    enterprise_size::small_sized | enterprise_size::micro | enterprise_size::sole_trader;

template <class Info = rule_info>
struct utility_arrears_grace_rule {
  static constexpr Info info{"SX-CO-05",        "Arrears grace for water, power and gas",
                             "欠费不停供",      {&consumption_opinions, "(三)"},
                             provenance::exact, no_period_stated};
  struct input {
    required<date> bill_due;
    required<enterprise_size> size;
    required<bool> temporary_difficulty;
    maybe<date> done_on{};
    gongbao::late_by late_by = late_by::due_workday;
    gongbao::late_fee_start late_fee_start{};
  };
  struct output : deadline_output {
    bool eligible{};
    maybe<bool> late_fee_free{};
    maybe<date> late_fee_from{};
  };
  static constexpr auto in_force_on = no_day;
  static constexpr void inputs(auto&& field) {
    field(&input::bill_due, "bill_due", {"due day of the bill", "账单到期日"}, {.day = &something_happened});
    field(&input::size, "size", {"customer", "用户类型"});
    field(&input::temporary_difficulty, "temporary_difficulty",
          {"temporary difficulty caused by the epidemic", "受疫情影响暂时出现生产经营困难"});
    field(&input::done_on, "done_on", says::done_on, {.day = &something_happened});
    field(&input::late_by, "late_by", says::reading, {.why_default = says::counted_period_rolls});
    field(&input::late_fee_start, "late_fee_start", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::eligible, "eligible", {"no cut-off, grace period", "适用欠费不停供和缓缴"});
    describe_deadline(field, {"only if eligible", "仅在 eligible 为 true 时"});
    field(&output::late_fee_free, "late_fee_free", {"no late fee", "免收滞纳金"},
          {.condition = {"only if done_on is given", "仅在给出 done_on 时"}});
    field(&output::late_fee_from, "late_fee_from",
          {"first day of an ordinary late fee, set elsewhere, if not paid in time",
           "未按期补缴的，滞纳金（标准另行规定）起算日"},
          {.condition = {"only if eligible", "仅在 eligible 为 true 时"}, .day = &something_opens});
  }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    if (!arrears_customers.contains(in.size) || !in.temporary_difficulty) return output{};
    const date bill_due = in.bill_due;
    if (const auto refused = done_before(bill_due, in.done_on)) return *refused;
    const deadline grace = deadline_after(bill_due, arrears_grace, calendar);
    const outcome<deadline_output> judged = judge(grace, in.done_on, in.late_by);
    if (!judged) return judged.refused();
    const bool retroactive = in.late_fee_start == late_fee_start::retroactive;
    const outcome<date> fee_after = retroactive ? bill_due : grace.last_day(in.late_by);
    if (!fee_after) return fee_after.refused();
    output out{*judged};
    out.eligible = true;
    if (judged->late.has_value()) out.late_fee_free = !*judged->late;
    out.late_fee_from = *fee_after + days(1);
    return out;
  }
};
/// How long a small customer hit by the epidemic may pay a utility bill late (欠费不停供, 缓缴期间免收滞纳金).
///
/// due = bill_due + 6 months; late and late_fee_free by the day that late_by names, by default due_workday (民法典
/// art. 203); late_fee_from = the day after it (retroactive: after bill_due). For small, micro and sole_trader in
/// temporary difficulty; any other customer gets eligible = false alone. Errors: unknown_value; inconsistent_dates
/// (done_on before bill_due); calendar_not_published (late_by::due_workday, where that day is needed); out_of_range
/// (due after 2199). Source: (三).
///
/// ```cpp
/// constexpr auto bill = sanmenxia::utility_arrears_grace({.bill_due = date(2023, 1, 15),
///                                                         .size = enterprise_size::micro,
///                                                         .temporary_difficulty = true});
/// static_assert(bill->due == date(2023, 7, 15) && bill->due_workday->day == date(2023, 7, 17));
/// ```
inline constexpr rule<utility_arrears_grace_rule> utility_arrears_grace{};

// ---- SX-CO-06 ------------------------------------------------------------------------------------------------------

/// (四): 延长…至2023年4月30日, so that the whole of April counts.
inline constexpr calendar_month insurance_rate_cut_until(2023, 4);

template <class Info = rule_info>
struct insurance_rate_cut_rule {
  static constexpr Info info{"SX-CO-06",
                             "Unemployment and injury insurance rate cut",
                             "阶段性降低费率",
                             {&consumption_opinions, "(四)"},
                             provenance::exact | provenance::external,
                             {"to 2023-04-30", "至2023年4月30日"}};
  struct input {
    required<calendar_month> contribution_month;
    maybe<calendar_month> start_month{};
    maybe<rate> normal_rate{};
    maybe<rate> reduced_rate{};
  };
  struct output {
    bool reduced{};
    maybe<rate> rate_applied{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::contribution_month, "contribution_month", {"contribution month", "缴费所属月份"});
    field(&input::start_month, "start_month", {"first month of the measure", "政策起始月份"},
          {.condition = {"needed for a month before 2023-01", "缴费所属月份早于2023年1月时必填"}, .external = true});
    field(&input::normal_rate, "normal_rate", {"ordinary rate", "正常费率"}, {.external = true});
    field(&input::reduced_rate, "reduced_rate", {"reduced rate", "降低后的费率"}, {.external = true});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::reduced, "reduced", {"the cut applies", "适用降低后的费率"});
    field(&output::rate_applied, "rate_applied", {"rate used", "执行费率"},
          {.condition = {"only if both rates are given", "仅在两项费率均给出时"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    if (!in.start_month && in.contribution_month < calendar_month(consumption_opinions_signed))
      return refusal{error::external_parameter_missing, "start_month"};
    const bool begun = !in.start_month || *in.start_month <= in.contribution_month;
    output out{.reduced = begun && in.contribution_month <= insurance_rate_cut_until};
    if (in.normal_rate && in.reduced_rate) out.rate_applied = out.reduced ? in.reduced_rate : in.normal_rate;
    return out;
  }
};
/// Whether a month still has the reduced rates of unemployment and injury insurance (阶段性降低费率).
///
/// reduced = start_month ≤ contribution_month ≤ 2023-04; rate_applied = the rate supplied for that case. When the cut
/// began is for earlier documents (延长…执行期限), and needed for a month before that of the notice. Errors:
/// negative_amount; external_parameter_missing (start_month). Source: (四).
///
/// ```cpp
/// static_assert(sanmenxia::insurance_rate_cut({.contribution_month = calendar_month(2023, 4)}).value().reduced);
/// static_assert(!sanmenxia::insurance_rate_cut({.contribution_month = calendar_month(2023, 5)}).value().reduced);
/// ```
inline constexpr rule<insurance_rate_cut_rule> insurance_rate_cut{};

// ---- SX-CO-07 ------------------------------------------------------------------------------------------------------

/// (四): 2022年缴纳费款有困难的,可自愿缓缴至2023年年底补缴.
inline constexpr std::int64_t deferrable_contribution_year = 2022;
inline constexpr date pension_deferral_ends(2023, 12, 31);
/// (四): 个体工商户和各类灵活就业人员.
inline constexpr category_set<contributor> deferring_contributors =
    contributor::sole_trader | contributor::flexible_worker;

template <class Info = rule_info>
struct pension_deferral_rule {
  static constexpr Info info{
      "SX-CO-07",        "Deferred pension contributions",        "缓缴", {&consumption_opinions, "(四)"},
      provenance::exact, {"2022 contributions", "2022年应缴费款"}};
  struct input {
    required<std::int64_t> contribution_year;
    required<gongbao::contributor> contributor;
    required<bool> hardship;
    maybe<date> done_on{};
    gongbao::late_by late_by{};
  };
  struct output : deadline_output {
    bool deferrable{};
  };
  static constexpr auto in_force_on = no_day;
  static constexpr void inputs(auto&& field) {
    field(&input::contribution_year, "contribution_year", {"year of the contribution", "缴费所属年度"},
          {.unit = {"year", "年"}});
    field(&input::contributor, "contributor", {"contributor", "缴费人员类别"});
    field(&input::hardship, "hardship", {"difficulty in paying", "缴纳费款有困难"});
    field(&input::done_on, "done_on", says::done_on, {.day = &something_happened});
    field(&input::late_by, "late_by", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::deferrable, "deferrable", {"may be deferred", "可以缓缴"});
    describe_deadline(field, {"only if deferrable", "仅在 deferrable 为 true 时"});
  }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    const bool deferrable = in.contribution_year == deferrable_contribution_year &&
                            deferring_contributors.contains(in.contributor) && in.hardship;
    if (!deferrable) return output{};
    const outcome<deadline_output> judged =
        judge(rolled_deadline(pension_deferral_ends, pension_deferral_ends, calendar), in.done_on, in.late_by);
    if (!judged) return judged.refused();
    return output{*judged, true};
  }
};
/// Whether the pension contributions of a year may be paid later, and until when (缓缴至2023年年底补缴).
///
/// For 2022, of sole traders and flexible workers who find it hard to pay; due = 2023-12-31, due_workday = 2024-01-02.
/// Not deferrable: no dates. Errors: unknown_value; negative_amount; calendar_not_published (late_by::due_workday
/// under another calendar). Source: (四).
///
/// ```cpp
/// constexpr auto deferral = sanmenxia::pension_deferral({.contribution_year = 2022,
///                                                        .contributor = contributor::flexible_worker,
///                                                        .hardship = true});
/// static_assert(deferral->due == date(2023, 12, 31) && deferral->due_workday->day == date(2024, 1, 2));
/// ```
inline constexpr rule<pension_deferral_rule> pension_deferral{};

// ---- SX-CO-08 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct sports_venue_price_rule {
  static constexpr Info info{"SX-CO-08",
                             "Sports venue low price",
                             "公共体育场馆低收费上限",
                             {&consumption_opinions, "(九)"},
                             provenance::ceiling | provenance::principle,
                             no_period_stated};
  static constexpr fixed_rounding rounds{{"max_price down to the fen", "max_price 舍去到分"},
                                         "一般不高于当地市场价格的70%"};
  struct input {
    required<money> market_price;
    required<money> price;
  };
  struct output {
    money max_price{};
    gongbao::finding finding{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::market_price, "market_price",
          {"local market price of the same service and time", "当地同类服务同一时段的市场价格"});
    field(&input::price, "price", {"price asked", "实际收费价格"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::max_price, "max_price", {"highest conforming price", "符合要求的最高价格"});
    field(&output::finding, "finding", says::ok_or_warning);
  }
  static constexpr const consumption_share& policy = sports_venue_share;
  static constexpr outcome<output> compute(const auto& in, const consumption_share& table) {
    // A price has whole fen, so it exceeds the unrounded share just when it exceeds the share rounded down.
    const money most = table.share.of(in.market_price.value(), rounding::truncate);
    return output{.max_price = most, .finding = in.price <= most ? finding::ok : finding::warning};
  }
};
/// Whether a public sports venue is cheap enough (低收费价格一般不高于当地市场价格的70%).
///
/// max_price = 70 % × market_price, rounded down to the fen; ok up to it, else a warning, for 一般 softens the rule.
/// Errors: negative_amount. Source: (九).
///
/// ```cpp
/// static_assert(sanmenxia::sports_venue_price({.market_price = yuan(100), .price = yuan(70)}).value().finding ==
/// finding::ok);
/// ```
inline constexpr rule<sports_venue_price_rule> sports_venue_price{};

// ---- SX-CO-09 ------------------------------------------------------------------------------------------------------

/// From which size a building needs one star.
struct green_building_policy {
  area public_from;    ///< 单体建筑面积二万平方米以上: this size included
  area estate_beyond;  ///< 建筑面积大于十万平方米: this size not included
  gongbao::source source;
};

inline constexpr green_building_policy green_buildings{.public_from = area::from_units(2'000'000),
                                                       .estate_beyond = area::from_units(10'000'000),
                                                       .source = {&consumption_opinions, "(十二)"}};

template <class Info = rule_info>
struct green_building_level_rule {
  static constexpr Info info{"SX-CO-09",        "Green-building level",
                             "绿色建筑等级",    {&consumption_opinions, "(十二)"},
                             provenance::exact, no_period_stated};
  struct input {
    required<gongbao::building> building;
    required<area> floor_area;
  };
  struct output {
    gongbao::green_level green_level{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::building, "building", {"new building", "新建建筑类别"});
    field(&input::floor_area, "floor_area",
          {"floor area: single building (public), whole estate (residential_estate)",
           "建筑面积：公共建筑（public）按单体计算，住宅小区（residential_estate）按整个小区计算"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::green_level, "green_level", {"minimum level", "最低等级"});
  }
  static constexpr const green_building_policy& policy = green_buildings;
  static constexpr outcome<output> compute(const auto& in, const green_building_policy& table) {
    using enum building;
    const bool one_star = in.building == state_organ_office || in.building == state_funded_public ||
                          (in.building == public_building && in.floor_area >= table.public_from) ||
                          (in.building == residential_estate && in.floor_area > table.estate_beyond);
    return output{.green_level = in.building == farm_self_built ? green_level::exempt
                                 : one_star                     ? green_level::one_star
                                                                : green_level::basic};
  }
};
/// The least green-building level of a new civil building (绿色建筑标准).
///
/// exempt for farmers' own houses; one_star for offices of state organs, public buildings with state funds, public
/// buildings from 20 000 m² and estates of more than 100 000 m²; else basic. Errors: unknown_value; negative_amount.
/// Source: (十二).
///
/// ```cpp
/// constexpr auto hall = sanmenxia::green_building_level({.building = building::public_building,
///                                                        .floor_area = area::from_units(20'000'00)});
/// static_assert(hall->green_level == green_level::one_star);
/// ```
inline constexpr rule<green_building_level_rule> green_building_level{};

// ---- SX-CO-10 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct new_energy_cars_rule {
  static constexpr Info info{"SX-CO-10",        "New-energy share of official cars",
                             "新能源汽车占比",  {&consumption_opinions, "(十二)"},
                             provenance::exact, {"every year, no end stated", "每年执行，未规定终止时间"}};
  static constexpr fixed_rounding rounds{{"nev_min up to a whole car", "nev_min 不足1辆的按1辆计算"}, "占比不低于50%"};
  struct input {
    required<std::int64_t> cars;
    maybe<std::int64_t> nev{};
  };
  struct output {
    std::int64_t nev_min{};
    maybe<gongbao::finding> finding{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::cars, "cars", {"cars newly bought and renewed in the year", "当年新增、更新公务用车数"},
          {.unit = {"count", "辆"}});
    field(&input::nev, "nev", {"new-energy cars among them", "其中新能源汽车数"}, {.unit = {"count", "辆"}});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::nev_min, "nev_min", {"fewest new-energy cars", "新能源汽车最低数量"}, {.unit = {"count", "辆"}});
    field(&output::finding, "finding", says::ok_or_violation,
          {.condition = {"only if nev is given", "仅在给出 nev 时"}});
  }
  static constexpr const consumption_share& policy = new_energy_car_share;
  static constexpr outcome<output> compute(const auto& in, const consumption_share& table) {
    output out{.nev_min = detail::least_count(table.share, in.cars)};
    if (in.nev && *in.nev > in.cars) return refusal{error::inconsistent_amounts, "nev"};
    if (in.nev) out.finding = ok_if(*in.nev >= out.nev_min);
    return out;
  }
};
/// How many official cars bought or renewed in a year must run on new energy (新能源汽车占比不低于50%).
///
/// nev_min = ⌈50 % × cars⌉; ok if nev reaches it, so half is enough. Counted over whatever aggregate is supplied.
/// Errors: negative_amount; inconsistent_amounts (nev above cars). Source: (十二).
///
/// ```cpp
/// static_assert(sanmenxia::new_energy_cars({.cars = 3, .nev = 2}).value().finding == finding::ok);
/// static_assert(sanmenxia::new_energy_cars({.cars = 3, .nev = 1}).value().finding == finding::violation);
/// ```
inline constexpr rule<new_energy_cars_rule> new_energy_cars{};

// ---- SX-CO-11 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct conservation_organs_rule {
  static constexpr Info info{"SX-CO-11",         "Conservation-oriented organs",
                             "节约型机关",       {&consumption_opinions, "(十二)"},
                             provenance::target, target_of_2025};
  static constexpr fixed_rounding rounds{{"target_min up to a whole organ", "target_min 不足1个的按1个计算"},
                                         "80%的县级及以上党政机关建成节约型机关"};
  struct input {
    required<std::int64_t> organs;
    maybe<std::int64_t> built{};
  };
  struct output {
    std::int64_t target_min{};
    maybe<bool> met{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::organs, "organs", {"party and government organs at county level and above", "县级及以上党政机关数"},
          {.unit = {"count", "个"}});
    field(&input::built, "built", {"organs built as conservation-oriented", "已建成节约型机关数"},
          {.unit = {"count", "个"}});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::target_min, "target_min", {"organs needed", "应建成数"}, {.unit = {"count", "个"}});
    field(&output::met, "met", {"target reached", "达到目标"},
          {.condition = {"only if built is given", "仅在给出 built 时"}});
  }
  static constexpr const consumption_share& policy = conservation_organ_share;
  static constexpr outcome<output> compute(const auto& in, const consumption_share& table) {
    output out{.target_min = detail::least_count(table.share, in.organs)};
    if (in.built && *in.built > in.organs) return refusal{error::inconsistent_amounts, "built"};
    if (in.built) out.met = *in.built >= out.target_min;
    return out;
  }
};
/// How many party and government organs are to be conservation-oriented by 2025-12-31 (80%的…机关建成节约型机关).
///
/// target_min = ⌈80 % × organs⌉; met = built ≥ target_min. A planning goal. Errors: negative_amount;
/// inconsistent_amounts (built above organs). Source: (十二).
///
/// ```cpp
/// static_assert(sanmenxia::conservation_organs({.organs = 7}).value().target_min == 6);
/// ```
inline constexpr rule<conservation_organs_rule> conservation_organs{};

// ---- SX-CO-12 ------------------------------------------------------------------------------------------------------

/// A number of people to reach.
struct headcount_target {
  std::int64_t people;
  gongbao::source source;
};

/// (十七): 到2025年,全市新增技能人才达到18.53万人.
inline constexpr headcount_target skilled_people_by_2025{185'300, {&consumption_opinions, "(十七)"}};

template <class Info = rule_info>
struct skilled_people_rule {
  static constexpr Info info{"SX-CO-12",         "New skilled people",
                             "新增技能人才",     {&consumption_opinions, "(十七)"},
                             provenance::target, target_of_2025};
  struct input {
    required<std::int64_t> skilled_new;
  };
  struct output {
    std::int64_t target{};
    bool met{};
    std::int64_t gap{};
  };
  static constexpr void inputs(auto&& field) {
    field(
        &input::skilled_new, "skilled_new",
        {"newly skilled people so far; from when they count is set elsewhere", "累计新增技能人才数，起算时间另行规定"},
        {.unit = {"persons", "人"}});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::target, "target", {"number to reach", "目标人数"}, {.unit = {"persons", "人"}});
    field(&output::met, "met", {"target reached", "达到目标"});
    field(&output::gap, "gap", {"still missing", "尚缺人数"}, {.unit = {"persons", "人"}});
  }
  static constexpr const headcount_target& policy = skilled_people_by_2025;
  static constexpr outcome<output> compute(const auto& in, const headcount_target& table) {
    const bool met = in.skilled_new >= table.people;
    return output{.target = table.people, .met = met, .gap = met ? 0 : table.people - in.skilled_new};
  }
};
/// How far the city is from the newly skilled people it wants by 2025-12-31 (新增技能人才).
///
/// target = 185 300; met = skilled_new ≥ target; gap = max(0, target − skilled_new). A planning goal. Errors:
/// negative_amount. Source: (十七).
///
/// ```cpp
/// static_assert(sanmenxia::skilled_people({.skilled_new = 185'000}).value().gap == 300);
/// ```
inline constexpr rule<skilled_people_rule> skilled_people{};

// ---- SX-CO-13 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct start_up_loan_interest_rule {
  static constexpr Info info{"SX-CO-13",
                             "Interest on personal start-up guarantee loans",
                             "创业担保贷款贴息",
                             {&consumption_opinions, "(十七)"},
                             provenance::exact | provenance::external,
                             no_period_stated};
  static constexpr fixed_rounding rounds{
      {"an odd fen to the side that odd_fen names", "分不尽的1分由 odd_fen 指定的一方承担"}};
  struct input {
    required<money> interest;
    required<money> central_subsidy;
    gongbao::odd_fen odd_fen{};
  };
  struct output {
    money subsidy{};
    money province_share{};
    money local_share{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::interest, "interest", {"interest of the period", "当期利息"});
    field(&input::central_subsidy, "central_subsidy", {"central part", "中央补助金额"}, {.external = true});
    field(&input::odd_fen, "odd_fen", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::subsidy, "subsidy", {"100 % of the interest", "贴息金额，为利息的100%"});
    field(&output::province_share, "province_share", {"province", "省级承担金额"});
    field(&output::local_share, "local_share", {"city and county together", "市、县级承担金额合计"});
  }
  static constexpr const consumption_share& policy = provincial_interest_share;
  static constexpr outcome<output> compute(const auto& in, const consumption_share& table) {
    if (in.central_subsidy > in.interest) return refusal{error::inconsistent_amounts, "central_subsidy"};
    const money rest = in.interest - in.central_subsidy;
    const money province = in.odd_fen == odd_fen::local ? table.share.of(rest, rounding::truncate)
                                                        : rest - (full_rate - table.share).of(rest, rounding::truncate);
    return output{.subsidy = in.interest, .province_share = province, .local_share = rest - province};
  }
};
/// Who pays the interest on a personal start-up guarantee loan, all of which is subsidised (财政全额贴息).
///
/// subsidy = interest; what the central subsidy leaves is borne 1:1 by the province and by city and county, an odd fen
/// by the province (odd_fen::local: by city and county). Fen, exact. How city and county divide theirs is not stated.
/// Errors: unknown_value; external_parameter_missing (central_subsidy); negative_amount; inconsistent_amounts
/// (central_subsidy above interest). Source: (十七).
///
/// ```cpp
/// constexpr auto loan = sanmenxia::start_up_loan_interest({.interest = 0.05_yuan, .central_subsidy = yuan(0)});
/// static_assert(loan->province_share == 0.03_yuan && loan->local_share == 0.02_yuan);
/// ```
inline constexpr rule<start_up_loan_interest_rule> start_up_loan_interest{};

// ---- SX-CO-14 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct price_subsidy_payment_rule {
  static constexpr Info info{"SX-CO-14",
                             "Price-linked subsidy: payment date",
                             "价格临时补贴",
                             {&consumption_opinions, "(十八)"},
                             provenance::exact | provenance::external,
                             no_period_stated};
  struct input {
    required<date> index_published;
    maybe<date> done_on{};
    gongbao::late_by late_by{};
  };
  using output = deadline_output;
  static constexpr auto in_force_on = no_day;
  static constexpr void inputs(auto&& field) {
    field(&input::index_published, "index_published",
          {"day the triggering index was published", "达到启动条件的指数发布日"}, {.day = &something_happened});
    field(&input::done_on, "done_on", says::done_on, {.day = &something_happened});
    field(&input::late_by, "late_by", says::reading);
  }
  static constexpr void outputs(auto&& field) { describe_deadline(field); }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    const date published = in.index_published;
    if (const auto refused = done_before(published, in.done_on)) return *refused;
    return judge(rolled_deadline(published, calendar_month(published).last_day(), calendar), in.done_on, in.late_by);
  }
};
/// When a price-linked subsidy is to be paid out (在相关指数发布当月…发放到位).
///
/// due = last day of the month of index_published; due_workday = that day rolled to a working day: where it falls in
/// the next month, only due meets the text. Errors: unknown_value; inconsistent_dates (done_on before index_published);
/// calendar_not_published (late_by::due_workday where the calendar does not reach). Source: (十八).
///
/// ```cpp
/// static_assert(*sanmenxia::price_subsidy_payment({.index_published = date(2024, 2, 9)}).value().due ==
///               date(2024, 2, 29));
/// ```
inline constexpr rule<price_subsidy_payment_rule> price_subsidy_payment{};

// ---- SX-CO-15 ------------------------------------------------------------------------------------------------------

/// Parts of the city that the opinions list.
struct district_list {
  category_set<district> districts;
  gongbao::source source;
};

/// A part of the city, and whether it is in the list of an item.
template <class Definition>
struct listed_district {
  struct input {
    required<gongbao::district> district;
  };
  struct output {
    bool covered{};
    std::int64_t districts_listed{};
  };
  static constexpr void inputs(auto&& field) { field(&input::district, "district", {"district", "所在辖区"}); }
  static constexpr void outputs(auto&& field) {
    field(&output::covered, "covered", {"in the list", "在所列范围内"});
    field(&output::districts_listed, "districts_listed", {"length of the list", "所列辖区数"},
          {.unit = {"count", "个"}});
  }
  static constexpr outcome<output> compute(const auto& in, const district_list& table) {
    return output{.covered = table.districts.contains(in.district), .districts_listed = table.districts.size()};
  }
};

/// (六): 重点覆盖…5个辖区.
inline constexpr district_list e_commerce_park_area{district::hubin | district::shanzhou |
                                                        district::demonstration_zone | district::economic_zone |
                                                        district::modern_services_zone,
                                                    {&consumption_opinions, "(六)"}};

static_assert(e_commerce_park_area.districts.size() == 5);

template <class Info = rule_info>
struct e_commerce_park_district_rule : listed_district<e_commerce_park_district_rule<Info>> {
  static constexpr Info info{"SX-CO-15",
                             "E-commerce park districts",
                             "电商产业园重点覆盖辖区",
                             {&consumption_opinions, "(六)"},
                             provenance::exact,
                             no_period_stated};
  static constexpr const district_list& policy = e_commerce_park_area;
};
/// Whether the e-commerce park is to cover a part of the city first (重点覆盖…5个辖区).
///
/// covered = one of the five listed. An emphasis, no entitlement. Errors: unknown_value. Source: (六).
///
/// ```cpp
/// static_assert(sanmenxia::e_commerce_park_district({.district = district::hubin}).value().covered);
/// static_assert(!sanmenxia::e_commerce_park_district({.district = district::lushi}).value().covered);
/// ```
inline constexpr rule<e_commerce_park_district_rule> e_commerce_park_district{};

// ---- SX-CO-16 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct model_logistics_park_award_rule {
  static constexpr Info info{"SX-CO-16",
                             "One-off award, model logistics park",
                             "示范物流园区一次性奖励",
                             {&consumption_opinions, "(十五)"},
                             provenance::external,
                             no_period_stated};
  struct input {
    required<gongbao::park_status> park_status;
    category_set<gongbao::park_status> awarded_before{};
    maybe<money> award_amount{};
    gongbao::both_levels both_levels{};
  };
  struct output {
    money award{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::park_status, "park_status", {"status won", "创建成功的称号"});
    field(&input::awarded_before, "awarded_before", {"statuses already awarded", "此前已获奖励的称号"});
    field(&input::award_amount, "award_amount", {"amount", "奖励金额"},
          {.condition = {"needed unless already awarded", "此前未获奖励时必填"}, .external = true});
    field(&input::both_levels, "both_levels", says::reading);
  }
  static constexpr void outputs(auto&& field) { field(&output::award, "award", {"award now", "本次奖励金额"}); }
  static constexpr outcome<output> compute(const auto& in) {
    const bool once = in.both_levels == both_levels::once;
    if (once ? !in.awarded_before.empty() : in.awarded_before.contains(in.park_status)) return output{};
    if (!in.award_amount) return refusal{error::external_parameter_missing, "award_amount"};
    return output{.award = *in.award_amount};
  }
};
/// What a logistics park gets for becoming a national or provincial model (一次性财政奖励).
///
/// award = award_amount, or 0 if this status was awarded before (both_levels::once: if any was). Fen, exact. Errors:
/// unknown_value; negative_amount; external_parameter_missing (award_amount, unless awarded before). Source: (十五).
///
/// ```cpp
/// constexpr auto second = sanmenxia::model_logistics_park_award({.park_status = park_status::national,
///                                                                .awarded_before = park_status::provincial,
///                                                                .award_amount = wan_yuan(50)});
/// static_assert(second->award == wan_yuan(50));
/// ```
inline constexpr rule<model_logistics_park_award_rule> model_logistics_park_award{};

// ---- SX-CO-17 -------------------------------------------------------------------------------------------------------

/// (十三): 在义马市、渑池县、灵宝市、卢氏县新建.
inline constexpr district_list charging_station_counties{
    district::yima | district::mianchi | district::lingbao | district::lushi, {&consumption_opinions, "(十三)"}};

static_assert(charging_station_counties.districts.size() == 4);

template <class Info = rule_info>
struct charging_station_county_rule : listed_district<charging_station_county_rule<Info>> {
  static constexpr Info info{"SX-CO-17",
                             "Counties for charging stations",
                             "示范性集中式公用充电站",
                             {&consumption_opinions, "(十三)"},
                             provenance::target,
                             no_period_stated};
  static constexpr const district_list& policy = charging_station_counties;
};
/// Whether model public charging stations are planned in a part of the city (示范性集中式公用充电站).
///
/// covered = one of the four listed. A plan (积极谋划), no entitlement. Errors: unknown_value. Source: (十三).
///
/// ```cpp
/// static_assert(sanmenxia::charging_station_county({.district = district::lushi}).value().covered);
/// static_assert(!sanmenxia::charging_station_county({.district = district::hubin}).value().covered);
/// ```
inline constexpr rule<charging_station_county_rule> charging_station_county{};

/// All rules of the document, in the order of the rulebook.
using consumption_rules =
    rule_list<tax_halving_rule, cultural_fee_halving_rule, state_premises_rent_relief_rule, sublease_pass_through_rule,
              utility_arrears_grace_rule, insurance_rate_cut_rule, pension_deferral_rule, sports_venue_price_rule,
              green_building_level_rule, new_energy_cars_rule, conservation_organs_rule, skilled_people_rule,
              start_up_loan_interest_rule, price_subsidy_payment_rule, e_commerce_park_district_rule,
              model_logistics_park_award_rule, charging_station_county_rule>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
