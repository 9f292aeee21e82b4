// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_AFFORDABLE_HOUSING_HPP
#define GONGBAO_JINZHOU_AFFORDABLE_HOUSING_HPP

#include <cstdint>

#include <gongbao/core/wide.hpp>
#include <gongbao/jinzhou/gazette.hpp>
#include <gongbao/rules/published_validity.hpp>
#include <gongbao/rules/workday_deadline.hpp>

// Jinzhou: resale of affordable housing (已购经济适用住房上市转让管理办法).

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

/// How depreciation and price level change the price at which the government buys back.
enum class repurchase_form : std::uint8_t { multiplicative, additive };

template <>
struct enumeration<repurchase_form> {
  static constexpr const char* name = "repurchase_form";
  template <class E>
  static constexpr word<E> words[] = {{repurchase_form::multiplicative, "multiplicative", "连乘"},
                                      {repurchase_form::additive, "additive", "加减"}};
};

enum class title_route : std::uint8_t { resale, full_title };

template <>
struct enumeration<title_route> {
  static constexpr const char* name = "title_route";
  template <class E>
  static constexpr word<E> words[] = {{title_route::resale, "resale", "上市转让"},
                                      {title_route::full_title, "full_title", "不转让仅取得完全产权"}};
};

enum class preemption : std::uint8_t { sold_to_government, free_sale };

template <>
struct enumeration<preemption> {
  static constexpr const char* name = "preemption";
  template <class E>
  static constexpr word<E> words[] = {{preemption::sold_to_government, "sold_to_government", "政府优先回购"},
                                      {preemption::free_sale, "free_sale", "自行转让"}};
};

enum class transfer_reason : std::uint8_t { inheritance, divorce, sale, gift, other };

template <>
struct enumeration<transfer_reason> {
  static constexpr const char* name = "transfer_reason";
  template <class E>
  static constexpr word<E> words[] = {
      {transfer_reason::inheritance, "inheritance", "继承"},
      {transfer_reason::divorce, "divorce", "离婚"},
      {transfer_reason::sale, "sale", "上市转让"},
      {transfer_reason::gift, "gift", "赠与"},
      {transfer_reason::other, "other", "其他"},
  };
};

/// Are the five years full on the corresponding day, or on the day after it?
enum class full_term_day : std::uint8_t { anniversary, next_day };

template <>
struct enumeration<full_term_day> {
  static constexpr const char* name = "full_term_day";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {full_term_day::anniversary, "anniversary", {"on the corresponding day", "对应日当日"}},
      {full_term_day::next_day, "next_day", {"on the day after it", "对应日的次日"}}};
};
template <>
struct reading<full_term_day> {
  static constexpr text question{"when the five years are full", "满5年的时点"};
  static constexpr text why_default{
      "民法典 art. 202: five years end on the corresponding day, on which they are no longer 不满5年",
      "《民法典》第二百零二条：5年于到期年的对应日届满，该日已不属“不满5年”"};
};

/// Does buying out full title bar a second subsidised purchase, as a resale does?
enum class title_bar : std::uint8_t { sale, full_title };

template <>
struct enumeration<title_bar> {
  static constexpr const char* name = "title_bar";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {title_bar::sale, "sale", {"resale only", "仅限上市转让"}},
      {title_bar::full_title, "full_title", {"buying out full title as well", "不转让仅取得完全产权的也在内"}}};
};
template <>
struct reading<title_bar> {
  static constexpr text question{"what bars a second subsidised purchase", "不得再申请购买保障性住房的情形"};
  static constexpr text why_default{"art. 9 bars after 上市转让, and art. 7 tells that from full title without sale",
                                    "第九条限制的是“上市转让后”，第七条将其与不转让仅取得完全产权分开规定"};
};

namespace says {

inline constexpr text title_ready{
    "completion acceptance, when the title certificate can be had (not the contract); never reset",
    "房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算"};

}  // namespace says

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::jinzhou {

inline constexpr document housing_resale_measures{
    .number = "锦政规〔2022〕5号",
    .title = "Resale of affordable housing",
    .title_zh = "锦州市已购经济适用住房上市转让管理办法",
    .in_force = {date(2022, 9, 3), date(2027, 9, 3)},
    .header = "gongbao/jinzhou/affordable_housing.hpp",
    .checked = last_check,
};

/// Art. 2: 自2007年11月19日…批准建设.
inline constexpr date resale_covers_approvals_from(2007, 11, 19);
/// Art. 6: 不满5年…不得上市转让.
inline constexpr years resale_waiting_period(5);
/// Art. 7: 市场转让价…1%的土地收益金.
inline constexpr rate land_gain_rate = percent(1);

namespace detail {

/// The first day of resale. A waiting period: it does not roll to a working day.
constexpr date resale_allowed_from(date title_ready, full_term_day reading) noexcept {
  const date anniversary = title_ready + resale_waiting_period;
  return reading == full_term_day::anniversary ? anniversary : anniversary + days(1);
}

}  // namespace detail

// ---- JZ-AH-01 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct housing_resale_scope_rule {
  static constexpr Info info{"JZ-AH-01",
                             "Scope",
                             "适用范围",
                             {&housing_resale_measures, "art. 2, 3"},
                             provenance::predicate | provenance::exact};
  struct input {
    required<gongbao::date> approved_on;
    required<bool> urban;
    required<bool> first_transfer;
    maybe<gongbao::date> date{};
  };
  struct output {
    bool applies{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::approved_on, "approved_on",
          {"day the housing was approved for construction (批准建设)", "批准建设之日"});
    field(&input::urban, "urban", {"in the urban area (市区)", "位于市区内"});
    field(&input::first_transfer, "first_transfer", {"first resale", "首次上市转让"});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::applies, "applies", {"the measures apply", "适用本办法"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    return output{in.approved_on >= resale_covers_approvals_from && in.urban && in.first_transfer};
  }
};
/// Whether the measures apply to a resale (适用范围), flats of employers' co-operatives and the like included.
///
/// applies = approved on 2007-11-19 or later, in the urban area, first resale. Errors: not_in_force (if date is given).
/// Source: art. 2, 3.
///
/// ```cpp
/// static_assert(jinzhou::housing_resale_scope(
///     {.approved_on = date(2007, 11, 19), .urban = true, .first_transfer = true}).value().applies);
/// ```
inline constexpr rule<housing_resale_scope_rule> housing_resale_scope{};

// ---- JZ-AH-02 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct resale_bar_rule {
  static constexpr Info info{
      "JZ-AH-02", "Five-year resale bar", "不满5年不得上市", {&housing_resale_measures, "art. 6"}, provenance::exact};
  struct input {
    required<gongbao::date> title_ready;
    maybe<gongbao::date> date{};
    gongbao::full_term_day full_term_day{};
  };
  struct output {
    maybe<gongbao::date> earliest{};
    maybe<bool> may_sell{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::title_ready, "title_ready", says::title_ready, {.day = &something_happened});
    field(&input::date, "date", {"day of the intended sale", "拟上市转让之日"});
    field(&input::full_term_day, "full_term_day", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::earliest, "earliest", {"first day on which resale is allowed", "可以上市转让的首日"},
          {.day = &something_opens});
    field(&output::may_sell, "may_sell", {"date is earliest or later", "date 不早于 earliest"},
          {.condition = {"only if date is given", "仅在给出 date 时"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const date earliest = detail::resale_allowed_from(in.title_ready, in.full_term_day);
    output out{.earliest = earliest};
    if (in.date) out.may_sell = *in.date >= earliest;
    return out;
  }
};
/// From which day a flat may be resold (不满5年不得上市转让).
///
/// earliest = title_ready + 5 years, the last of February for a 29th; full_term_day::next_day: one day later.
/// may_sell = date ≥ earliest, absent without date. Errors: unknown_value; not_in_force (if date is given);
/// out_of_range (earliest after 2199). Source: art. 6.
///
/// ```cpp
/// constexpr auto sale = jinzhou::resale_bar({.title_ready = date(2017, 9, 10), .date = date(2022, 9, 9)});
/// static_assert(sale->earliest == date(2022, 9, 10) && !*sale->may_sell);
/// ```
inline constexpr rule<resale_bar_rule> resale_bar{};

// ---- JZ-AH-03 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct repurchase_price_rule {
  static constexpr Info info{"JZ-AH-03",
                             "Repurchase price before five years",
                             "回购",
                             {&housing_resale_measures, "art. 6"},
                             provenance::external};
  struct input {
    required<money> original_price;
    required<rate> depreciation;
    required<rate> price_index;
    required<gongbao::repurchase_form> repurchase_form;
    gongbao::rounding rounding{};
  };
  struct output {
    money price{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::original_price, "original_price", {"original price", "原价格"});
    field(&input::depreciation, "depreciation", {"depreciation so far", "累计折旧比例"}, {.external = true});
    field(&input::price_index, "price_index",
          {"price level now against purchase, 108% = +8 %", "现物价水平与购买时之比，108%即上涨8%"},
          {.external = true});
    field(&input::repurchase_form, "repurchase_form",
          {"how the two combine; the text gives no formula", "折旧与物价水平的结合方式，文件没有规定公式"},
          {.external = true});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) { field(&output::price, "price", {"repurchase price", "回购价格"}); }
  static constexpr outcome<output> compute(const auto& in) {
    using gongbao::detail::wide;
    if (in.depreciation > full_rate) return refusal{error::out_of_range, "depreciation"};
    const bool multiplied = in.repurchase_form == repurchase_form::multiplicative;
    // 1 − depreciation + price_index − 1, where the ones cancel out.
    const rate sum = in.price_index > in.depreciation ? in.price_index - in.depreciation : rate{};
    const rate first = multiplied ? full_rate - in.depreciation : full_rate;
    const rate second = multiplied ? in.price_index.value() : sum;
    const wide whole = full_rate.in_millipercent();
    const auto price =
        gongbao::detail::quotient(wide{in_fen(in.original_price)} * first.in_millipercent() * second.in_millipercent(),
                                  whole * whole, in.rounding);
    if (!price) return refusal{error::out_of_range, "price"};
    return output{fen(*price)};
  }
};
/// What the government pays for a flat that it buys back before the five years (回购), once the factors and the way to
/// combine them are set elsewhere: 按照原价格并考虑折旧和物价水平等因素.
///
/// multiplicative: price = round(original_price × (1 − depreciation) × price_index); additive: round(original_price ×
/// (1 − depreciation + price_index − 100 %)), at least 0. Fen, rounded once. Errors: unknown_value;
/// external_parameter_missing; negative_amount; out_of_range (depreciation above 100 %, or a price beyond the limit of
/// money). Source: art. 6.
///
/// ```cpp
/// constexpr auto back = jinzhou::repurchase_price({.original_price = yuan(200'000),
///                                                  .depreciation = percent(10),
///                                                  .price_index = percent(108),
///                                                  .repurchase_form = repurchase_form::multiplicative});
/// static_assert(back->price == yuan(194'400));
/// ```
inline constexpr rule<repurchase_price_rule> repurchase_price{};

// ---- JZ-AH-04 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct land_gain_rule {
  static constexpr Info info{"JZ-AH-04",
                             "Land gain and full title",
                             "土地收益金",
                             {&housing_resale_measures, "art. 7, 12"},
                             provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<money> market_price;
    maybe<gongbao::date> title_ready{};
    gongbao::full_term_day full_term_day{};
    gongbao::title_route title_route{};
    bool already_paid = false;
    gongbao::rounding rounding{};
  };
  struct output {
    money land_gain{};
    bool full_title{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"day of payment", "交纳之日"});
    field(&input::market_price, "market_price",
          {"assessed market price of ordinary housing there and then (not the contract price)",
           "届时同地段普通商品住房市场转让价（经评估确认，不是合同价）"},
          {.external = true});
    field(&input::title_ready, "title_ready",
          {"as JZ-AH-02; absent: the five years are taken as full", "同 JZ-AH-02；未给出的，视为已满5年"});
    field(&input::full_term_day, "full_term_day", says::reading);
    field(&input::title_route, "title_route",
          {"resale, or full title without sale; the sum is the same", "上市转让，或不转让仅取得完全产权；金额相同"});
    field(&input::already_paid, "already_paid", {"the 1 % was already paid", "已交纳1%的土地收益金或者政府政策性收益"});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::land_gain, "land_gain", {"amount due", "应交纳的金额"});
    field(&output::full_title, "full_title",
          {"full title after payment: only once the five years are full", "交纳后取得完全产权（须已满5年）"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    if (in.title_ready && in.date < *in.title_ready) return refusal{error::inconsistent_dates, "title_ready"};
    const bool full = !in.title_ready || in.date >= detail::resale_allowed_from(*in.title_ready, in.full_term_day);
    return output{.land_gain = in.already_paid ? money{} : land_gain_rate.of(in.market_price.value(), in.rounding),
                  .full_title = full};
  }
};
/// What is due to the government for full title (土地收益金或者政府政策性收益), by resale or without one.
///
/// land_gain = round(1 % × market_price), 0 if already paid: never twice. Fen, rounded once. full_title = the five
/// years of resale_bar are full on date, or title_ready is not given. Errors: unknown_value; not_in_force;
/// external_parameter_missing (market_price); negative_amount; inconsistent_dates (date before title_ready).
/// Source: art. 7, 12.
///
/// ```cpp
/// constexpr auto due = jinzhou::land_gain({.date = date(2023, 3, 1), .market_price = yuan(600'000)});
/// static_assert(due->land_gain == yuan(6'000) && due->full_title);
/// constexpr auto early = jinzhou::land_gain(
///     {.date = date(2023, 3, 1), .market_price = yuan(600'000), .title_ready = date(2018, 3, 2)});
/// static_assert(!early->full_title);
/// ```
inline constexpr rule<land_gain_rule> land_gain{};

// ---- JZ-AH-05 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct housing_preemption_rule {
  static constexpr Info info{"JZ-AH-05",
                             "Government pre-emption",
                             "政府优先回购",
                             {&housing_resale_measures, "art. 7"},
                             provenance::predicate};
  struct input {
    required<bool> government_buys;
    maybe<money> market_price{};
  };
  struct output {
    gongbao::preemption preemption{};
    maybe<money> price{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::government_buys, "government_buys",
          {"the government uses its option on a flat offered after five years", "政府优先回购满5年后转让的住房"});
    field(&input::market_price, "market_price",
          {"price (not stated; by default the market price)", "价格（文件未作规定，默认按市场转让价）"},
          {.external = true});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::preemption, "preemption", {"result", "处理结果"});
    field(&output::price, "price", {"price of the sale to the government", "政府回购价格"},
          {.condition = {"only if sold to the government and market_price is given",
                         "仅在政府回购且给出 market_price 时"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    if (!in.government_buys) return output{.preemption = preemption::free_sale};
    return output{.preemption = preemption::sold_to_government, .price = in.market_price};
  }
};
/// To whom a flat goes that is offered after five years (政府可优先回购): an option of the government.
///
/// sold_to_government at market_price if it buys, else free_sale, after land_gain. Errors: negative_amount.
/// Source: art. 7.
///
/// ```cpp
/// constexpr auto sold = jinzhou::housing_preemption({.government_buys = true, .market_price = yuan(500'000)});
/// static_assert(sold->preemption == preemption::sold_to_government && sold->price == yuan(500'000));
/// ```
inline constexpr rule<housing_preemption_rule> housing_preemption{};

// ---- JZ-AH-06 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct resale_approval_rule : workday_deadline<resale_approval_rule<Info>, after_acceptance> {
  static constexpr Info info{
      "JZ-AH-06", "Approval decision", "上市转让核准期限", {&housing_resale_measures, "art. 10(3)"}, provenance::exact};
  static constexpr text starts{"day the application was accepted", "受理申请表之日"};
  static constexpr workdays allowed{10};
};
/// When a resale is to be approved or refused (核准或者不予核准); the builder's consent comes before.
///
/// due = accepted + 10 working days; late = done_on > due. Errors: not_in_force (by accepted); inconsistent_dates (done
/// before accepted); calendar_not_published. Source: art. 10(3).
///
/// ```cpp
/// static_assert(jinzhou::resale_approval({.accepted = date(2022, 9, 9)}).value().due == date(2022, 9, 26));
/// ```
inline constexpr rule<resale_approval_rule> resale_approval{};

// ---- JZ-AH-07 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct limited_title_transfer_rule {
  static constexpr Info info{"JZ-AH-07",
                             "Inheritance and divorce",
                             "继承、离婚",
                             {&housing_resale_measures, "art. 11"},
                             provenance::predicate};
  struct input {
    required<gongbao::transfer_reason> transfer_reason;
    required<gongbao::date> title_ready;
    required<gongbao::date> date;
    bool full_title = false;
    gongbao::full_term_day full_term_day{};
  };
  struct output {
    bool allowed{};
    bool limited_title{};
    maybe<gongbao::date> earliest{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::transfer_reason, "transfer_reason", {"reason", "转移原因"});
    field(&input::title_ready, "title_ready", says::title_ready, {.day = &something_happened});
    field(&input::date, "date", {"day of transfer", "产权转移之日"});
    field(&input::full_title, "full_title", {"full title was already bought out", "已取得完全产权"});
    field(&input::full_term_day, "full_term_day", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::allowed, "allowed", {"the transfer is possible", "可以办理产权转移"});
    field(&output::limited_title, "limited_title", {"title stays limited for the new owner", "转移后仍为有限产权"});
    field(&output::earliest, "earliest", {"first day of resale, unchanged", "可以上市转让的首日（不变）"},
          {.day = &something_opens});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const date earliest = detail::resale_allowed_from(in.title_ready, in.full_term_day);
    const bool in_family =
        in.transfer_reason == transfer_reason::inheritance || in.transfer_reason == transfer_reason::divorce;
    const bool sold_in_time = in.transfer_reason == transfer_reason::sale && in.date >= earliest;
    return output{.allowed = in_family || in.full_title || sold_in_time,
                  .limited_title = in_family && !in.full_title,
                  .earliest = earliest};
  }
};
/// Whether a flat may change hands, and with which title (继承、离婚): the clock and the 1 % go on unchanged.
///
/// allowed = inheritance or divorce, or full title, or a sale on earliest or later; limited_title = inheritance or
/// divorce without full title; earliest as resale_bar from the first title_ready. Errors: not_in_force; out_of_range
/// (earliest after 2199); unknown_value. Source: art. 11.
///
/// ```cpp
/// constexpr auto heir = jinzhou::limited_title_transfer({.transfer_reason = transfer_reason::inheritance,
///                                                        .title_ready = date(2020, 1, 10),
///                                                        .date = date(2022, 10, 1)});
/// static_assert(heir->allowed && heir->limited_title && heir->earliest == date(2025, 1, 10));
/// ```
inline constexpr rule<limited_title_transfer_rule> limited_title_transfer{};

// ---- JZ-AH-08 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct second_subsidised_purchase_rule {
  static constexpr Info info{"JZ-AH-08",
                             "No second subsidised purchase",
                             "不得再次申请购买",
                             {&housing_resale_measures, "art. 9"},
                             provenance::predicate};
  struct input {
    required<bool> resold;
    bool full_title = false;
    gongbao::title_bar title_bar{};
  };
  struct output {
    bool eligible{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::resold, "resold", {"the person has resold such a flat", "本人已上市转让过经济适用住房"});
    field(&input::full_title, "full_title", {"bought out full title without sale", "不转让仅取得完全产权"});
    field(&input::title_bar, "title_bar", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::eligible, "eligible", {"may apply again", "可以再申请购买"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    return output{!in.resold && !(in.full_title && in.title_bar == title_bar::full_title)};
  }
};
/// Whether a person may apply for subsidised housing again (不得再申请): never after a resale. To have inherited a flat
/// bars nobody.
///
/// eligible = not resold, and under title_bar::full_title no full title bought out either. Errors: unknown_value.
/// Source: art. 9.
///
/// ```cpp
/// static_assert(!jinzhou::second_subsidised_purchase({.resold = true}).value().eligible);
/// static_assert(jinzhou::second_subsidised_purchase({.resold = false, .full_title = true}).value().eligible);
/// ```
inline constexpr rule<second_subsidised_purchase_rule> second_subsidised_purchase{};

// ---- JZ-AH-09 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct housing_resale_in_force_rule : published_validity<housing_resale_in_force_rule<Info>> {
  static constexpr Info info{
      "JZ-AH-09", "Validity of five years", "有效期5年", {&housing_resale_measures, "art. 14"}, provenance::exact};
  static constexpr date gazette_day = gazette_printed;
  static constexpr years term{5};
};
/// Whether the measures are in force on a day (自发布之日起施行,有效期为5年).
///
/// valid_from = 2022-09-03, the day of signature, published_on::gazette: 2022-09-30; valid_to = valid_from + 5 years,
/// term_end::day_before: the day before. Both days included. Errors: unknown_value. Source: art. 14.
///
/// ```cpp
/// constexpr auto last_day = jinzhou::housing_resale_in_force({.date = date(2027, 9, 3)});
/// static_assert(last_day->in_force && last_day->valid_to == date(2027, 9, 3));
/// ```
inline constexpr rule<housing_resale_in_force_rule> housing_resale_in_force{};

/// All rules of the document, in the order of the rulebook.
using affordable_housing_rules =
    rule_list<housing_resale_scope_rule, resale_bar_rule, repurchase_price_rule, land_gain_rule,
              housing_preemption_rule, resale_approval_rule, limited_title_transfer_rule,
              second_subsidised_purchase_rule, housing_resale_in_force_rule>;

}  // namespace gongbao::inline v0::jinzhou

#endif
