// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_MARKET_ENTITIES_HPP
#define GONGBAO_SANMENXIA_MARKET_ENTITIES_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/calendar/deadline.hpp>
#include <gongbao/core/wide.hpp>
#include <gongbao/rules/in_force.hpp>
#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/rent_relief.hpp>
#include <gongbao/rules/rule.hpp>
#include <gongbao/sanmenxia/district.hpp>
#include <gongbao/sanmenxia/gazette.hpp>

// Sanmenxia: ten measures for new market entities (三门峡市培育和激发市场主体活力十项措施).

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

enum class sector : std::uint8_t { wholesale_retail, accommodation_catering, services, construction, industry };

template <>
struct enumeration<sector> {
  static constexpr const char* name = "sector";
  template <class E>
  static constexpr word<E> words[] = {
      {sector::wholesale_retail, "wholesale_retail", "批发零售业"},
      {sector::accommodation_catering, "accommodation_catering", "住宿和餐饮业"},
      {sector::services, "services", "服务业"},
      {sector::construction, "construction", "建筑业"},
      {sector::industry, "industry", "工业"},
  };
};

enum class suspension_cause : std::uint8_t { natural_disaster, accident, public_health, social_security, other };

template <>
struct enumeration<suspension_cause> {
  static constexpr const char* name = "suspension_cause";
  template <class E>
  static constexpr word<E> words[] = {
      {suspension_cause::natural_disaster, "natural_disaster", "自然灾害"},
      {suspension_cause::accident, "accident", "事故灾难"},
      {suspension_cause::public_health, "public_health", "公共卫生事件"},
      {suspension_cause::social_security, "social_security", "社会安全事件"},
      {suspension_cause::other, "other", "其他"},
  };
};

enum class enforcement_field : std::uint8_t { ordinary, national_security, public_order, public_health, work_safety };

template <>
struct enumeration<enforcement_field> {
  static constexpr const char* name = "enforcement_field";
  template <class E>
  static constexpr word<E> words[] = {
      {enforcement_field::ordinary, "ordinary", "一般领域"},
      {enforcement_field::national_security, "national_security", "国家安全"},
      {enforcement_field::public_order, "public_order", "社会治安管理"},
      {enforcement_field::public_health, "public_health", "人民群众身体健康"},
      {enforcement_field::work_safety, "work_safety", "安全生产"},
  };
};

/// From when do the six months of normal business run?
enum class count_from : std::uint8_t { operation, licence };

template <>
struct enumeration<count_from> {
  static constexpr const char* name = "count_from";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {count_from::operation, "operation", {"start of actual business", "自实际经营之日起算"}},
      {count_from::licence, "licence", {"licence date", "自办理营业执照之日起算"}}};
};
template <>
struct reading<count_from> {
  static constexpr text question{"start of the six months of normal business", "正常经营活动6个月的起算日"};
  static constexpr text why_default{"the months are of business activity, which a licence alone is not",
                                    "“6个月”是正常经营活动的时间，仅有营业执照不等于经营"};
};

/// For how long is interest subsidised?
enum class interest_period : std::uint8_t { one_year, whole_term };

template <>
struct enumeration<interest_period> {
  static constexpr const char* name = "interest_period";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {interest_period::one_year, "one_year", {"at most 12 months", "最多12个月"}},
      {interest_period::whole_term, "whole_term", {"whole loan term", "整个贷款期限"}}};
};
template <>
struct reading<interest_period> {
  static constexpr text question{"period of the interest subsidy", "贴息的期限"};
  static constexpr text why_default{"the benchmark rate is one of a year, and the text multiplies by no term",
                                    "基准利率是年利率，文件未规定乘以贷款期限"};
};

/// On what principal is the interest of a sole trader subsidised (每户5万元创业贷款)?
enum class loan_base : std::uint8_t { capped, fixed, actual };

template <>
struct enumeration<loan_base> {
  static constexpr const char* name = "loan_base";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {loan_base::capped, "capped", {"min(loan, 50 000)", "实际贷款额，最高按5万元计算"}},
      {loan_base::fixed, "fixed", {"always 50 000", "一律按5万元计算"}},
      {loan_base::actual, "actual", {"the actual loan", "按实际贷款额计算"}}};
};
template <>
struct reading<loan_base> {
  static constexpr text question{"principal of the sole-trader interest subsidy", "个体工商户贴息的本金"};
  static constexpr text why_default{"the text names the loan that is subsidised; nobody pays interest on more",
                                    "文件写明的是所补贴的贷款，而利息只按实际贷款支付"};
};

/// Does an enterprise get the award of its sector and that of specialised firms, or the higher one?
enum class award_stacking : std::uint8_t { highest, sum };

template <>
struct enumeration<award_stacking> {
  static constexpr const char* name = "award_stacking";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {award_stacking::highest, "highest", {"the higher one", "取较高的一项"}},
      {award_stacking::sum, "sum", {"both", "两项均给予"}}};
};
template <>
struct reading<award_stacking> {
  static constexpr text question{"sector award and specialised-enterprise award", "行业奖励与专精特新奖励能否叠加"};
  static constexpr text why_default{"the final paragraph grants the higher of two and no double (从高不重复)",
                                    "文末规定“从高不重复”"};
};

/// Must a specialised firm be listed in the statistics as well?
enum class specialised_condition : std::uint8_t { new_and_listed, new_only };

template <>
struct enumeration<specialised_condition> {
  static constexpr const char* name = "specialised_condition";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {specialised_condition::new_and_listed,
       "new_and_listed",
       {"listed in the 四上 statistics as well", "还须当年纳入“四上”企业统计"}},
      {specialised_condition::new_only,
       "new_only",
       {"new small firm recognised as specialised", "新开办小微企业认定为专精特新即可"}}};
};
template <>
struct reading<specialised_condition> {
  static constexpr text question{"condition of the 300 000 award", "30万元奖励的条件"};
  static constexpr text why_default{
      "one sentence: 对新开办的小微企业,当年纳入“四上”企业统计的 opens it and governs all that 其中 divides",
      "该项以“对新开办的小微企业，当年纳入‘四上’企业统计的”起首，“其中”以后各项均以此为条件"};
};

namespace says {

inline constexpr text start_up_application_day{"day of the application", "申请日期"};
inline constexpr text start_up_newly_opened{"newly opened (新开办)", "新开办"};
inline constexpr text start_up_size{"must be small or micro", "企业类型，须为小型或微型企业"};

}  // namespace says
}  // namespace gongbao::inline v0

namespace gongbao::inline v0::sanmenxia {

inline constexpr document market_entity_measures{
    .number = "三政办〔2022〕19号",
    .title = "Ten measures for market entities",
    .title_zh = "三门峡市培育和激发市场主体活力十项措施",
    .in_force = {date(2022, 6, 6), date(2024, 12, 31)},
    .part_zh = "项",
    .header = "gongbao/sanmenxia/market_entities.hpp",
    .checked = last_check,
};

/// 小微企业: the firms of 二, 三 and 六; 十 adds sole traders (个体工商户).
inline constexpr category_set<enterprise_size> small_firms = enterprise_size::small_sized | enterprise_size::micro;

// ---- SX-MV-01 ------------------------------------------------------------------------------------------------------

struct lost_work_terms {
  std::int64_t licence_year;  ///< 2022年新办理营业执照
  months in_business;         ///< 正常经营活动6个月以上
  money subsidy;              ///< 每户
  gongbao::source source;
};

inline constexpr lost_work_terms lost_work_2022{
    .licence_year = 2022, .in_business = months(6), .subsidy = yuan(100), .source = {&market_entity_measures, "一"}};

template <class Info = rule_info>
struct lost_work_subsidy_rule {
  static constexpr Info info{
      "SX-MV-01", "Lost-work subsidy", "误工补贴", {&market_entity_measures, "一"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::date> licensed;
    required<gongbao::date> operating_since;
    required<bool> fixed_premises;
    bool already_paid = false;
    gongbao::count_from count_from{};
  };
  struct output {
    maybe<date> six_months_on{};
    bool eligible{};
    money subsidy{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::start_up_application_day);
    field(&input::licensed, "licensed", {"licence date", "营业执照办理日期"});
    field(&input::operating_since, "operating_since", {"start of normal business", "正常经营起始日期"});
    field(&input::fixed_premises, "fixed_premises", {"fixed premises", "有固定住所"});
    field(&input::already_paid, "already_paid", {"subsidy already paid to the household", "该户已领取补贴"});
    field(&input::count_from, "count_from", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::six_months_on, "six_months_on", {"day on which six months are full", "正常经营满6个月之日"});
    field(&output::eligible, "eligible", {"conditions met", "符合条件"});
    field(&output::subsidy, "subsidy", {"100.00 or 0.00", "补贴金额，100元或0元"});
  }
  static constexpr const lost_work_terms& policy = lost_work_2022;
  static constexpr outcome<output> compute(const auto& in, const lost_work_terms& terms) {
    const date licensed = in.licensed;
    if (in.operating_since < licensed) return refusal{error::inconsistent_dates, "operating_since"};
    const date start = in.count_from == count_from::operation ? in.operating_since : in.licensed;
    const date full = start + terms.in_business;
    const bool eligible =
        licensed.year() == terms.licence_year && in.fixed_premises && in.date >= full && !in.already_paid;
    return output{.six_months_on = full, .eligible = eligible, .subsidy = eligible ? terms.subsidy : money{}};
  }
};
/// What a new sole trader gets for lost work (误工补贴), once.
///
/// 100 yuan if licensed in 2022, with fixed premises, after six months of business: date ≥ operating_since + 6 months,
/// count_from::licence: licensed + 6 months. Errors: not_in_force; inconsistent_dates (in business before the licence);
/// unknown_value. Source: 一.
///
/// ```cpp
/// constexpr auto stall = sanmenxia::lost_work_subsidy({.date = date(2023, 1, 1),
///                                                      .licensed = date(2022, 7, 1),
///                                                      .operating_since = date(2022, 7, 1),
///                                                      .fixed_premises = true});
/// static_assert(stall->six_months_on == date(2023, 1, 1) && stall->subsidy == yuan(100));
/// ```
inline constexpr rule<lost_work_subsidy_rule> lost_work_subsidy{};

// ---- SX-MV-02, SX-MV-03: a share of the interest, up to a ceiling --------------------------------------------------

/// What is paid of the interest on a start-up loan (创业贷款).
struct interest_subsidy_terms {
  rate share{};         ///< of the interest at the benchmark rate (基准利率)
  maybe<money> loan{};  ///< the loan that is named, if one is
  money most{};         ///< 每户最高补贴不超过
  gongbao::source source{};

  /// The principal whose interest counts.
  constexpr money principal(money actual, loan_base reading) const noexcept {
    const money named = loan.value_or(actual);
    if (reading == loan_base::capped) return lesser_of(actual, named);
    return reading == loan_base::fixed ? named : actual;
  }
};

inline constexpr interest_subsidy_terms sole_trader_interest_2022{
    .share = percent(20), .loan = wan_yuan(5), .most = yuan(500), .source = {&market_entity_measures, "一"}};
inline constexpr interest_subsidy_terms small_firm_interest_2022{
    .share = percent(20), .most = yuan(5'000), .source = {&market_entity_measures, "二"}};

/// The share lies between 0 % and 100 %, and no amount is negative.
constexpr bool interest_terms_are_sound(const interest_subsidy_terms& terms) noexcept {
  return terms.share >= rate{} && terms.share <= full_rate && terms.loan.value_or(money{}) >= money{} &&
         terms.most >= money{};
}
constexpr text_view broken_check(const interest_subsidy_terms& t) noexcept {
  return first_broken({{"interest_terms_are_sound", interest_terms_are_sound(t)}});
}

static_assert(interest_terms_are_sound(sole_trader_interest_2022) &&
              interest_terms_are_sound(small_firm_interest_2022));

/// The benchmark rate is one of a year.
inline constexpr std::int64_t months_of_a_year = 12;

struct interest_subsidy_output {
  bool eligible{};
  money uncapped{};
  money subsidy{};
};

namespace detail {

/// round(share × principal × yearly rate × months / 12); where that lies beyond the limit of money, the least amount
/// that does.
constexpr money interest_share(rate share, money principal, rate yearly, std::int64_t months_counted,
                               rounding mode) noexcept {
  using gongbao::detail::wide;
  constexpr wide one = full_rate.in_millipercent();
  constexpr wide divisor = one * one * months_of_a_year;
  constexpr money beyond = money_limit + fen(1);
  const wide part = wide{in_fen(principal)} * months_counted * share.in_millipercent();
  const wide whole = yearly.in_millipercent();
  if (whole > 0 && part > in_fen(beyond) * divisor / whole) return beyond;
  return fen(*gongbao::detail::quotient(part * whole, divisor, mode));
}

}  // namespace detail

/// subsidy = min(most, round(share × principal × benchmark × months / 12)), the months at most 12 under
/// interest_period::one_year; nothing unless qualified and not yet paid. A loan without `loan_base` counts in full.
template <class Input>
struct interest_subsidy {
  using input = Input;
  using output = interest_subsidy_output;
  static constexpr auto in_force_on = &Input::date;
  static constexpr void inputs(auto&& field) {
    field(&Input::date, "date", says::start_up_application_day);
    field(&Input::loan, "loan", {"start-up loan", "创业贷款额"});
    field(&Input::benchmark_rate, "benchmark_rate", {"benchmark loan rate a year", "贷款基准年利率"},
          {.external = true});
    field(&Input::term_months, "term_months", {"loan term", "贷款期限"}, {.unit = {"months", "月"}});
    field(&Input::qualified, "qualified",
          {"conditions met (2022 licence, premises, six months; SX-MV-03 also loan conditions)",
           "符合条件（2022年新办理营业执照、有固定住所、正常经营6个月以上；SX-MV-03 还须符合贷款条件）"});
    field(&Input::already_paid, "already_paid", {"already subsidised", "已享受贴息"});
    field(&Input::interest_period, "interest_period", says::reading);
    if constexpr (requires { &Input::loan_base; }) field(&Input::loan_base, "loan_base", says::reading);
    field(&Input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::eligible, "eligible", {"qualified and not yet paid", "符合条件且尚未享受贴息"});
    field(&output::uncapped, "uncapped",
          {"20 % of the interest at the benchmark rate, rounded", "按基准利率计算的利息的20%，取整到分"});
    field(&output::subsidy, "subsidy", {"after the cap", "补贴金额，不超过最高补贴"});
  }
  static constexpr outcome<output> compute(const auto& in, const interest_subsidy_terms& terms) {
    if (!in.qualified || in.already_paid) return output{};
    money principal = in.loan;
    if constexpr (requires { in.loan_base; }) principal = terms.principal(principal, in.loan_base);
    std::int64_t counted = in.term_months;
    if (in.interest_period == interest_period::one_year && counted > months_of_a_year) counted = months_of_a_year;
    const money uncapped = detail::interest_share(terms.share, principal, in.benchmark_rate, counted, in.rounding);
    return output{.eligible = true, .uncapped = uncapped, .subsidy = lesser_of(terms.most, uncapped)};
  }
};

struct sole_trader_loan {
  required<gongbao::date> date;
  required<money> loan;
  required<rate> benchmark_rate;
  required<std::int64_t> term_months;
  required<bool> qualified;
  bool already_paid = false;
  gongbao::interest_period interest_period{};
  gongbao::loan_base loan_base{};
  gongbao::rounding rounding{};
};

struct small_firm_loan {
  required<gongbao::date> date;
  required<money> loan;
  required<rate> benchmark_rate;
  required<std::int64_t> term_months;
  required<bool> qualified;
  bool already_paid = false;
  gongbao::interest_period interest_period{};
  gongbao::rounding rounding{};
};

template <class Info = rule_info>
struct sole_trader_interest_subsidy_rule : interest_subsidy<sole_trader_loan> {
  static constexpr Info info{"SX-MV-02",
                             "Interest subsidy, sole trader",
                             "个体工商户创业贷款贴息",
                             {&market_entity_measures, "一"},
                             provenance::exact | provenance::external};
  static constexpr const interest_subsidy_terms& policy = sole_trader_interest_2022;
};
/// What a new sole trader gets of the interest on a start-up loan (5万元创业贷款补贴), once.
///
/// uncapped = round(20 % × min(loan, 50 000) × benchmark_rate × months / 12), subsidy = min(500, uncapped) yuan; both 0
/// unless qualified and not yet paid. The months are at most 12 (whole_term: all); the principal is always 50 000
/// under loan_base::fixed, the whole loan under actual. Fen, rounded once. Errors: external_parameter_missing
/// (benchmark_rate); negative_amount; not_in_force; out_of_range (uncapped beyond the limit of money); unknown_value.
/// Source: 一.
///
/// ```cpp
/// constexpr auto loan = sanmenxia::sole_trader_interest_subsidy({.date = date(2023, 1, 5),
///                                                                .loan = yuan(30'000),
///                                                                .benchmark_rate = 4.35_percent,
///                                                                .term_months = 12,
///                                                                .qualified = true});
/// static_assert(loan->eligible && loan->subsidy == yuan(261));
/// ```
inline constexpr rule<sole_trader_interest_subsidy_rule> sole_trader_interest_subsidy{};

template <class Info = rule_info>
struct small_firm_interest_subsidy_rule : interest_subsidy<small_firm_loan> {
  static constexpr Info info{"SX-MV-03",
                             "Interest subsidy, small or micro firm",
                             "小微企业贴息",
                             {&market_entity_measures, "二"},
                             provenance::exact | provenance::external};
  static constexpr const interest_subsidy_terms& policy = small_firm_interest_2022;
};
/// What a new small or micro firm gets of the interest on a start-up loan (小微企业贴息), once.
///
/// As for a sole trader, but on the whole loan and up to 5 000 yuan: uncapped = round(20 % × loan × benchmark_rate ×
/// months / 12), subsidy = min(5 000, uncapped). Fen, rounded once. Errors: external_parameter_missing
/// (benchmark_rate); negative_amount; not_in_force; out_of_range (uncapped beyond the limit of money); unknown_value.
/// Source: 二.
///
/// ```cpp
/// constexpr auto loan = sanmenxia::small_firm_interest_subsidy({.date = date(2023, 1, 5),
///                                                               .loan = yuan(1'000'000),
///                                                               .benchmark_rate = 4.35_percent,
///                                                               .term_months = 12,
///                                                               .qualified = true});
/// static_assert(loan->uncapped == yuan(8'700) && loan->subsidy == yuan(5'000));
/// ```
inline constexpr rule<small_firm_interest_subsidy_rule> small_firm_interest_subsidy{};

// ---- SX-MV-04 ------------------------------------------------------------------------------------------------------

struct start_up_awards {
  money by_sector[count_of<sector>];  ///< in the order of the sectors
  money specialised;                  ///< 认定为专精特新企业
  gongbao::source source;
};

inline constexpr start_up_awards start_up_awards_2022{
    .by_sector = {wan_yuan(2), wan_yuan(3), wan_yuan(5), wan_yuan(10), wan_yuan(20)},
    .specialised = wan_yuan(30),
    .source = {&market_entity_measures, "三"},
};

template <class Info = rule_info>
struct start_up_award_rule {
  static constexpr Info info{
      "SX-MV-04", "Start-up award", "创业奖励", {&market_entity_measures, "三"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::sector> sector;
    required<enterprise_size> size;
    required<bool> newly_opened;
    required<bool> listed_same_year;
    bool specialised = false;
    bool already_paid = false;
    gongbao::award_stacking award_stacking{};
    gongbao::specialised_condition specialised_condition{};
  };
  struct output {
    money sector_award{};
    money specialised_award{};
    money award{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::start_up_application_day);
    field(&input::sector, "sector", {"sector", "行业"});
    field(&input::size, "size", says::start_up_size);
    field(&input::newly_opened, "newly_opened", says::start_up_newly_opened);
    field(&input::listed_same_year, "listed_same_year",
          {"entered the 四上 statistics in the same year", "当年纳入“四上”企业统计"});
    field(&input::specialised, "specialised", {"recognised as specialised (专精特新)", "认定为专精特新企业"});
    field(&input::already_paid, "already_paid", {"already awarded", "已享受创业奖励"});
    field(&input::award_stacking, "award_stacking", says::reading);
    field(&input::specialised_condition, "specialised_condition", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::sector_award, "sector_award", {"award of the sector", "行业奖励"});
    field(&output::specialised_award, "specialised_award", {"300 000.00 or 0.00", "专精特新奖励，30万元或0元"});
    field(&output::award, "award", {"award paid", "奖励金额"});
  }
  static constexpr const start_up_awards& policy = start_up_awards_2022;
  static constexpr outcome<output> compute(const auto& in, const start_up_awards& awards) {
    const bool is_new = in.newly_opened && small_firms.contains(in.size) && !in.already_paid;
    const bool listing_matters = in.specialised_condition == specialised_condition::new_and_listed;
    output out;
    if (is_new && in.listed_same_year) out.sector_award = awards.by_sector[index_of(in.sector.value())];
    if (is_new && in.specialised && (in.listed_same_year || !listing_matters))
      out.specialised_award = awards.specialised;
    const money both = out.sector_award + out.specialised_award;
    const money lower = lesser_of(out.sector_award, out.specialised_award);
    out.award = in.award_stacking == award_stacking::sum ? both : both - lower;
    return out;
  }
};
/// What a new small or micro firm is awarded (创业奖励), once.
///
/// Entered into the 四上 statistics in the same year: wholesale_retail 20 000, accommodation_catering 30 000, services
/// 50 000, construction 100 000, industry 200 000 yuan. Recognised as specialised and listed:
/// 300 000 (new_only: listed or not). The higher of the two, award_stacking::sum: both. Exact. Errors: not_in_force;
/// unknown_value. Source: 三.
///
/// ```cpp
/// constexpr auto plant = sanmenxia::start_up_award({.date = date(2022, 12, 1),
///                                                   .sector = sector::industry,
///                                                   .size = enterprise_size::small,
///                                                   .newly_opened = true,
///                                                   .listed_same_year = true,
///                                                   .specialised = true});
/// static_assert(plant->sector_award == yuan(200'000) && plant->award == yuan(300'000));
/// ```
inline constexpr rule<start_up_award_rule> start_up_award{};

// ---- SX-MV-05 ------------------------------------------------------------------------------------------------------

/// 4枚印章 (四): seals of the firm, of finance, of invoices and of its legal representative.
inline constexpr std::int64_t seals_of_first_set = 4;

template <class Info = rule_info>
struct free_seals_rule {
  static constexpr Info info{
      "SX-MV-05", "Free seals", "免费发放印章", {&market_entity_measures, "四"}, provenance::exact};
  struct input {
    required<bool> new_enterprise;
    bool first_set = true;
    std::int64_t seals_requested = seals_of_first_set;
    maybe<gongbao::date> date{};
  };
  struct output {
    std::int64_t free_seals{};
    std::int64_t paid_seals{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::new_enterprise, "new_enterprise", {"newly opened enterprise", "新开办企业"});
    field(&input::first_set, "first_set", {"first set of seals", "首套印章"});
    field(&input::seals_requested, "seals_requested", {"seals wanted", "申请刻制印章数"}, {.unit = {"count", "枚"}});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::free_seals, "free_seals", {"free", "免费印章数"}, {.unit = {"count", "枚"}});
    field(&output::paid_seals, "paid_seals", {"at own cost", "自费印章数"}, {.unit = {"count", "枚"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const std::int64_t most = in.new_enterprise && in.first_set ? seals_of_first_set : 0;
    const std::int64_t free = in.seals_requested < most ? in.seals_requested : most;
    return output{.free_seals = free, .paid_seals = in.seals_requested - free};
  }
};
/// How many seals a new enterprise gets free of charge (免费领取4枚印章), with its licence.
///
/// free = min(seals_requested, 4) of the first set of a new enterprise, else 0; paid = the rest. Errors:
/// negative_amount; not_in_force. Source: 四.
///
/// ```cpp
/// static_assert(sanmenxia::free_seals({.new_enterprise = true, .seals_requested = 5}).value().paid_seals == 1);
/// ```
inline constexpr rule<free_seals_rule> free_seals{};

// ---- SX-MV-06 ------------------------------------------------------------------------------------------------------

/// 免收3个月房租,减半收取12个月房租.
inline constexpr rent_relief_terms start_up_rent_terms{
    .free_months = 3, .half_months = 12, .source = {&market_entity_measures, "六"}};

template <class Info = rule_info>
struct start_up_rent_relief_rule {
  static constexpr Info info{"SX-MV-06",
                             "Rent relief, new small firm",
                             "新开办小微企业房租减免",
                             {&market_entity_measures, "六"},
                             provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<money> monthly_rent;
    required<std::int64_t> months_leased;
    required<enterprise_size> size;
    required<bool> state_owned;
    required<bool> newly_opened;
    gongbao::rent_sequence rent_sequence{};
    gongbao::rounding rounding{};
  };
  using output = rent_relief_output;
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::start_up_application_day);
    field(&input::monthly_rent, "monthly_rent", {"monthly rent", "月租金"});
    field(&input::months_leased, "months_leased", {"months from the lease", "自承租之日起的月数"},
          {.unit = {"months", "月"}});
    field(&input::size, "size", says::start_up_size);
    field(&input::state_owned, "state_owned", {"state-asset premises", "国有资产经营用房"});
    field(&input::newly_opened, "newly_opened", says::start_up_newly_opened);
    field(&input::rent_sequence, "rent_sequence", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) { describe_rent_relief(field); }
  static constexpr const rent_relief_terms& policy = start_up_rent_terms;
  static constexpr outcome<output> compute(const auto& in, const rent_relief_terms& terms) {
    const bool eligible = in.state_owned && in.newly_opened && small_firms.contains(in.size);
    return relieve_rent(terms, eligible, in.monthly_rent, in.months_leased, in.rent_sequence, in.rounding);
  }
};
/// The rent that a new small or micro firm in state-owned premises is spared (免收3个月、减半收取12个月房租).
///
/// Of the months leased 3 are free and the next 12 (twelve_months: 9) at half: relief = rent × free + round(rent / 2) ×
/// half; rent_due = rent × months_leased − relief. Fen, the half rounded each month. Errors: negative_amount;
/// not_in_force; out_of_range (relief or rent_due beyond the limit of money); unknown_value. Source: 六.
///
/// ```cpp
/// constexpr auto shop = sanmenxia::start_up_rent_relief({.date = date(2023, 1, 5), .monthly_rent = yuan(2'000),
///                                                        .months_leased = 15, .size = enterprise_size::small,
///                                                        .state_owned = true, .newly_opened = true});
/// static_assert(shop->relief == yuan(18'000) && shop->rent_due == yuan(12'000));
/// ```
inline constexpr rule<start_up_rent_relief_rule> start_up_rent_relief{};

// ---- SX-MV-07 ------------------------------------------------------------------------------------------------------

/// 不超过三年 (九).
inline constexpr years longest_suspension(3);

template <class Info = rule_info>
struct business_suspension_rule {
  static constexpr Info info{
      "SX-MV-07", "Suspension of business", "歇业不超过三年", {&market_entity_measures, "九"}, provenance::ceiling};
  struct input {
    required<date> suspended_from;
    maybe<date> suspended_to{};
    required<gongbao::suspension_cause> suspension_cause;
    bool economic_hardship = true;
    bool asserted = false;
    bool law_forbids = false;
  };
  struct output : deadline_output {
    bool covered{};
    maybe<gongbao::finding> finding{};
  };
  static constexpr auto in_force_on = &input::suspended_from;
  static constexpr void inputs(auto&& field) {
    field(&input::suspended_from, "suspended_from", {"first day of suspension", "歇业起始日"},
          {.day = &something_happened});
    field(&input::suspended_to, "suspended_to", {"last day of suspension", "歇业终止日"});
    field(&input::suspension_cause, "suspension_cause", {"cause", "歇业原因"});
    field(&input::economic_hardship, "economic_hardship",
          {"the cause brought economic hardship (造成经济困难), asserted by the caller",
           "该原因造成经济困难（由填报人认定）"});
    field(&input::asserted, "asserted",
          {"caller asserts that another cause falls under the open list (等)",
           "其他原因属于“等原因”的范围（由填报人认定）"});
    field(&input::law_forbids, "law_forbids", {"law or regulation says otherwise", "法律、法规另有规定"});
  }
  static constexpr std::size_t unnamed_outputs = 1;  // late
  static constexpr void outputs(auto&& field) {
    field(&output::covered, "covered", {"the cause allows suspension", "可以办理歇业"});
    field(&deadline_output::due, "due", {"latest last day", "最迟歇业终止日"}, {.day = &something_closes});
    field(&deadline_output::due_workday, "due_workday", {"rolled to a working day", "顺延至工作日后的日期"});
    field(&output::finding, "finding", says::ok_or_violation,
          {.condition = {"only if suspended_to is given", "仅在给出 suspended_to 时"}});
  }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    const date from = in.suspended_from;
    if (in.suspended_to && *in.suspended_to < from) return refusal{error::inconsistent_dates, "suspended_to"};
    const deadline latest = deadline_after(from, longest_suspension, calendar);
    const bool covered =
        (in.suspension_cause != suspension_cause::other || in.asserted) && in.economic_hardship && !in.law_forbids;
    output out{*judge(latest, {}), covered, {}};
    if (in.suspended_to) out.finding = ok_if(covered && *in.suspended_to <= latest.due);
    return out;
  }
};
/// Whether a business may be suspended (歇业), and until when: not more than three years.
///
/// covered = a cause that is named, or another that the caller asserts, which brought economic hardship (造成经济困难),
/// and no law against it; due = suspended_from + 3 years, that day included. The limit does not move: due_workday is
/// that day rolled to a working day, and decides nothing. Errors: not_in_force (suspended_from); inconsistent_dates
/// (suspended_to before it); unknown_value. Source: 九.
///
/// ```cpp
/// constexpr auto flood = sanmenxia::business_suspension({.suspended_from = date(2022, 7, 1),
///                                                        .suspended_to = date(2025, 7, 1),
///                                                        .suspension_cause = suspension_cause::natural_disaster});
/// static_assert(flood->covered && flood->due == date(2025, 7, 1) && flood->finding == finding::ok);
/// ```
inline constexpr rule<business_suspension_rule> business_suspension{};

// ---- SX-MV-08 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct first_offence_rule {
  static constexpr Info info{
      "SX-MV-08", "First offence free of fine", "首次不罚", {&market_entity_measures, "十"}, provenance::predicate};
  struct input {
    required<bool> first_offence;
    required<bool> minor;
    required<bool> corrected;
    required<bool> harmless;
    required<gongbao::enforcement_field> enforcement_field;
    required<enterprise_size> size;
    maybe<gongbao::date> date{};
  };
  struct output {
    bool no_fine{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::first_offence, "first_offence", {"first offence", "首次违法"});
    field(&input::minor, "minor", {"minor violation (违法行为轻微)", "违法行为轻微"});
    field(&input::corrected, "corrected", {"corrected in time (及时, no number)", "及时纠正（文件未规定时限）"});
    field(&input::harmless, "harmless", {"no harm caused", "没有造成危害后果"});
    field(&input::enforcement_field, "enforcement_field", {"field", "违法行为所属领域"});
    field(&input::size, "size", {"offender", "违法主体类型"});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::no_fine, "no_fine", {"no fine is imposed", "首次不罚"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    return output{.no_fine = in.first_offence && in.minor && in.corrected && in.harmless &&
                             in.enforcement_field == enforcement_field::ordinary &&
                             (small_firms | enterprise_size::sole_trader).contains(in.size)};
  }
};
/// Whether a first offence stays without a fine (首次不罚).
///
/// no_fine = first offence, minor, corrected in time and harmless, in an ordinary field, of a small or micro firm or a
/// sole trader; otherwise a fine stays possible. Errors: not_in_force; unknown_value. Source: 十.
///
/// ```cpp
/// constexpr auto signboard = sanmenxia::first_offence({.first_offence = true, .minor = true, .corrected = true,
///                                                      .harmless = true,
///                                                      .enforcement_field = enforcement_field::ordinary,
///                                                      .size = enterprise_size::sole_trader});
/// static_assert(signboard->no_fine);
/// ```
inline constexpr rule<first_offence_rule> first_offence{};

// ---- SX-MV-09 ------------------------------------------------------------------------------------------------------

/// 市级财政负担60%, the counties the rest (final paragraph).
inline constexpr rate city_funding_share = percent(60);

template <class Info = rule_info>
struct support_funding_split_rule {
  static constexpr Info info{
      "SX-MV-09", "Funding split 60/40", "市县分担", {&market_entity_measures, "final paragraph"}, provenance::exact};
  struct input {
    required<money> award_total;
    maybe<gongbao::date> date{};
    gongbao::rounding rounding{};
  };
  struct output {
    money city_share{};
    money county_share{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::award_total, "award_total", {"subsidy or award paid", "支付的奖补资金"});
    field(&input::date, "date", says::reference_day);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::city_share, "city_share", {"60 %", "市级财政负担，60%"});
    field(&output::county_share, "county_share", {"rest", "县（市、区）财政负担，其余部分"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const money city = city_funding_share.of(in.award_total.value(), in.rounding);
    return output{.city_share = city, .county_share = in.award_total - city};
  }
};
/// Who funds a subsidy or award (市县分担): the city 60 %, the county the rest.
///
/// city_share = round(60 % × award_total); county_share = award_total − city_share. For each payment, after doubles are
/// removed. Fen, rounded once. Errors: negative_amount; not_in_force; unknown_value. Source: final paragraph.
///
/// ```cpp
/// constexpr auto split = sanmenxia::support_funding_split({.award_total = yuan(100)});
/// static_assert(split->city_share == yuan(60) && split->county_share == yuan(40));
/// ```
inline constexpr rule<support_funding_split_rule> support_funding_split{};

// ---- SX-MV-10 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct no_double_support_rule {
  static constexpr Info info{"SX-MV-10",
                             "No double support",
                             "从高不重复",
                             {&market_entity_measures, "final paragraph"},
                             provenance::predicate | provenance::principle};
  struct input {
    required<money> grant_a;
    money grant_b{};
    required<bool> same_kind;
    bool supported_a = false;
    bool supported_b = false;
    maybe<gongbao::date> date{};
  };
  struct output {
    money award{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::grant_a, "grant_a", {"first grant", "第一项支持资金"});
    field(&input::grant_b, "grant_b", {"second grant", "第二项支持资金"});
    field(&input::same_kind, "same_kind", {"same project and purpose", "两项属于同类支持（同一项目、同一用途）"});
    field(&input::supported_a, "supported_a",
          {"central, provincial or other city money already supports this project",
           "第一项的项目已获中央、省、市级财政其他专项资金支持"});
    field(&input::supported_b, "supported_b", {"same for the second", "第二项的项目已获上述资金支持"});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) { field(&output::award, "award", {"support paid", "支持金额"}); }
  static constexpr outcome<output> compute(const auto& in) {
    const money a = in.supported_a ? money{} : in.grant_a.value();
    const money b = in.supported_b ? money{} : in.grant_b;
    return output{.award = in.same_kind ? a + b - lesser_of(a, b) : a + b};
  }
};
/// What is paid of two grants (从高不重复): the higher of one kind, both of different kinds.
///
/// A grant whose project other funds of the state, the province or the city support already counts 0. For more than two
/// grants call again with the result as grant_a. Fen, exact. Errors: negative_amount; not_in_force; out_of_range (both
/// together beyond the limit of money). Source: final paragraph.
///
/// ```cpp
/// constexpr auto same = sanmenxia::no_double_support(
///     {.grant_a = yuan(100), .grant_b = yuan(500), .same_kind = true});
/// static_assert(same->award == yuan(500));
/// ```
inline constexpr rule<no_double_support_rule> no_double_support{};

// ---- SX-MV-11 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct market_entity_measures_in_force_rule : document_in_force<market_entity_measures_in_force_rule<Info>> {
  static constexpr Info info{
      "SX-MV-11", "Validity", "有效期", {&market_entity_measures, "last paragraph"}, provenance::exact};
};
/// Whether the measures are in force on a day (有效期): 2022-06-06 to 2024-12-31, both included.
///
/// The day of the application decides: a firm of 2022 that applies after 2024 comes too late. Errors: only those that
/// every rule has. Source: last paragraph.
///
/// ```cpp
/// static_assert(sanmenxia::market_entity_measures_in_force({.date = date(2024, 12, 31)}).value().in_force);
/// static_assert(!sanmenxia::market_entity_measures_in_force({.date = date(2025, 1, 1)}).value().in_force);
/// ```
inline constexpr rule<market_entity_measures_in_force_rule> market_entity_measures_in_force{};

// ---- SX-MV-12 ------------------------------------------------------------------------------------------------------

/// One row of the annex: market entities (实有户数).
struct entity_count {
  gongbao::district district;
  std::int64_t base;    ///< on 2022-05-30
  std::int64_t target;  ///< for the end of 2022
};

struct market_entity_targets {
  entity_count rows[9];
  gongbao::source source;
};

/// In the order of the annex, which misprints two names (义市, 澠池县).
inline constexpr market_entity_targets market_entity_targets_2022{
    .rows = {{district::yima, 14'334, 16'500},
             {district::mianchi, 26'196, 29'500},
             {district::hubin, 36'720, 41'500},
             {district::shanzhou, 23'069, 26'000},
             {district::lingbao, 48'075, 54'000},
             {district::lushi, 18'528, 21'000},
             {district::demonstration_zone, 5'962, 6'600},
             {district::development_zone, 5'070, 5'800},
             {district::total, 177'954, 200'900}},
    .source = {&market_entity_measures, "annex"},
};

/// The rows of the districts add up to the printed total, base and target.
constexpr bool rows_add_up(const market_entity_targets& table) noexcept {
  std::int64_t base = 0;
  std::int64_t target = 0;
  for (const entity_count& row : table.rows) {
    const int sign = row.district == district::total ? -1 : 1;
    base += sign * row.base;
    target += sign * row.target;
  }
  return base == 0 && target == 0;
}
static_assert(rows_add_up(market_entity_targets_2022));

template <class Info = rule_info>
struct market_entity_target_rule {
  static constexpr Info info{
      "SX-MV-12",         "Market-entity target table", "市场主体目标任务分解表", {&market_entity_measures, "annex"},
      provenance::target, {"end of 2022", "2022年年末"}};
  struct input {
    required<gongbao::district> district;
    maybe<std::int64_t> actual{};
  };
  struct output {
    std::int64_t base_count{};
    std::int64_t target_count{};
    std::int64_t growth{};
    maybe<bool> met{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::district, "district", {"row of the table", "分解表所列县（市、区）"});
    field(&input::actual, "actual", {"entities at the end of 2022", "2022年年末实有户数"}, {.unit = {"count", "户"}});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::base_count, "base_count", {"entities on 2022-05-30", "2022年5月30日实有户数"},
          {.unit = {"count", "户"}});
    field(&output::target_count, "target_count", {"target for the end of 2022", "2022年年末目标户数"},
          {.unit = {"count", "户"}});
    field(&output::growth, "growth", {"target − base", "目标增加户数"}, {.unit = {"count", "户"}});
    field(&output::met, "met", {"actual ≥ target", "达到目标，即 actual 不少于目标户数"},
          {.condition = {"only if actual is given", "仅在给出 actual 时"}});
  }
  static constexpr const market_entity_targets& policy = market_entity_targets_2022;
  static constexpr outcome<output> compute(const auto& in, const market_entity_targets& table) {
    for (const entity_count& row : table.rows) {
      if (row.district != in.district) continue;
      output out{.base_count = row.base, .target_count = row.target, .growth = row.target - row.base};
      if (in.actual) out.met = *in.actual >= row.target;
      return out;
    }
    return refusal{error::out_of_range, "district"};
  }
};
/// The target of a district for the end of 2022 (市场主体目标任务分解表), and whether it was met.
///
/// growth = target − base; met = actual ≥ target. A planning goal: nobody can claim it. Counts, exact. Errors:
/// negative_amount; out_of_range (a district without a row); unknown_value. Source: annex.
///
/// ```cpp
/// constexpr auto lingbao = sanmenxia::market_entity_target({.district = district::lingbao, .actual = 54'000});
/// static_assert(lingbao->growth == 5'925 && *lingbao->met);
/// ```
inline constexpr rule<market_entity_target_rule> market_entity_target{};

/// All rules of the document, in the order of the rulebook.
using market_entities_rules =
    rule_list<lost_work_subsidy_rule, sole_trader_interest_subsidy_rule, small_firm_interest_subsidy_rule,
              start_up_award_rule, free_seals_rule, start_up_rent_relief_rule, business_suspension_rule,
              first_offence_rule, support_funding_split_rule, no_double_support_rule,
              market_entity_measures_in_force_rule, market_entity_target_rule>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
