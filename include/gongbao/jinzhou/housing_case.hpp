// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_HOUSING_CASE_HPP
#define GONGBAO_JINZHOU_HOUSING_CASE_HPP

#include <cstdint>

#include <gongbao/jinzhou/affordable_housing.hpp>
#include <gongbao/rules/case.hpp>
#include <gongbao/rules/procedure.hpp>

// Jinzhou: an affordable flat on its way to a sale or to full title (经济适用住房上市转让案件).

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

/// An act on the way to a sale or to full title, in the order of the procedure.
enum class housing_act : std::uint8_t { application, decision, repurchase, payment, registration, none };

template <>
struct enumeration<housing_act> {
  static constexpr const char* name = "housing_act";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {housing_act::application,
       "application",
       {"application with the builder's consent", "填写申请表并取得建设单位同意"}},
      {housing_act::decision, "decision", {"decision on the resale", "作出核准或者不予核准的决定"}},
      {housing_act::repurchase, "repurchase", {"repurchase by the government", "政府回购"}},
      {housing_act::payment, "payment", {"payment of the land gain", "交纳土地收益金"}},
      {housing_act::registration, "registration", {"registration of the title", "办理不动产登记"}},
      {housing_act::none, "none", {"nothing", "无"}},
  };
};

/// Who acts in it.
enum class housing_party : std::uint8_t { owner, housing_reform_office, government, none };

template <>
struct enumeration<housing_party> {
  static constexpr const char* name = "housing_party";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {housing_party::owner, "owner", {"owner", "购房人"}},
      {housing_party::housing_reform_office,
       "housing_reform_office",
       {"the city's housing-reform office", "市住房制度改革办公室"}},
      {housing_party::government, "government", {"government", "政府"}},
      {housing_party::none, "none", {"nobody", "无"}},
  };
};

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::jinzhou {

/// Who owes each housing_act, in its order.
inline constexpr housing_party housing_duties[count_of<housing_act>] = {
    housing_party::owner,                  // application: art. 10(1), (2)
    housing_party::housing_reform_office,  // decision: art. 10(3)
    housing_party::government,             // repurchase: art. 6, 7
    housing_party::owner,                  // payment: art. 7, 10(4)
    housing_party::owner,                  // registration: art. 8, 10(4)
    housing_party::none,
};

template <class Info = rule_info>
struct housing_case_rule {
  using act = housing_act;
  static constexpr Info info{"JZ-CASE-AH",
                             "Housing case",
                             "已购经济适用住房上市转让案件",
                             {&housing_resale_measures, "art. 2, 6, 7, 8, 9, 10"},
                             provenance::exact | provenance::external,
                             {},
                             "gongbao/jinzhou/housing_case.hpp"};
  struct input {
    required<date> approved_on;
    required<bool> urban;
    required<bool> first_transfer;
    required<date> title_ready;
    maybe<date> today{};
    gongbao::title_route title_route{};
    bool special_reason = false;
    maybe<money> original_price{};
    maybe<rate> depreciation{};
    maybe<rate> price_index{};
    maybe<gongbao::repurchase_form> repurchase_form{};
    maybe<date> accepted{};
    maybe<date> decided{};
    bool refused = false;
    bool government_buys = false;
    maybe<money> market_price{};
    bool already_paid = false;
    maybe<date> paid{};
    maybe<date> registered{};
    gongbao::full_term_day full_term_day{};
    gongbao::title_bar title_bar{};
    gongbao::rounding rounding{};
  };
  struct output : course_output<act, housing_party> {
    bool applies{};
    maybe<date> earliest{};
    maybe<bool> may_sell{};
    maybe<money> repurchase_price{};
    maybe<published_day> decision_due{};
    maybe<gongbao::preemption> preemption{};
    maybe<money> preemption_price{};
    maybe<money> land_gain{};
    bool full_title{};
    bool may_apply_again{};
  };
  static constexpr auto in_force_on = &input::today;
  static constexpr composed_of<housing_case_rule, housing_resale_scope_rule, resale_bar_rule, repurchase_price_rule,
                               resale_approval_rule, housing_preemption_rule, land_gain_rule,
                               second_subsidised_purchase_rule>
      policy{};

  static constexpr const rule_info& bar = resale_bar_rule<Info>::info;
  static constexpr const rule_info& approval = resale_approval_rule<Info>::info;
  static constexpr const rule_info& gain = land_gain_rule<Info>::info;
  static constexpr milestone ready_on = done_by(bar, {"flat completed, title can be had", "竣工验收，具备办证条件"});
  static constexpr milestone accepted_on = done_by(approval, {"application accepted", "受理申请表"});
  static constexpr milestone decided_on = done_by(approval, {"resale decided", "作出核准或者不予核准的决定"});
  static constexpr milestone paid_on = done_by(gain, {"land gain paid", "交纳土地收益金"});
  static constexpr milestone registered_on = done_by(gain, {"title registered", "办理不动产登记"});
  static constexpr milestone sale_opens{
      .role = day_role::opens, .act = {"the flat may be resold", "可以上市转让"}, .rule = &bar};
  static constexpr milestone decision_day =
      due_by(approval, meaning_of(act::decision), meaning_of(housing_duties[index_of(act::decision)]), "decided");

  static constexpr void inputs(auto&& field) {
    constexpr field_notes set_elsewhere{.condition = {"needed for repurchase_price", "计算 repurchase_price 时必填"},
                                        .external = true};
    field(&input::approved_on, "approved_on",
          {"day the housing was approved for construction (批准建设)", "批准建设之日"});
    field(&input::urban, "urban", {"in the urban area (市区)", "位于市区内"});
    field(&input::first_transfer, "first_transfer", {"first resale", "首次上市转让"});
    field(&input::title_ready, "title_ready", says::title_ready, {.day = &ready_on});
    field(&input::today, "today", says::today);
    field(&input::title_route, "title_route",
          {"resale, or full title without sale", "上市转让，或不转让仅取得完全产权"});
    field(&input::special_reason, "special_reason",
          {"a special reason to part with it before the five years", "因特殊原因确需在5年内转让"});
    field(&input::original_price, "original_price", {"original price", "原价格"},
          {.condition = {"needed for repurchase_price", "计算 repurchase_price 时必填"}});
    field(&input::depreciation, "depreciation", {"depreciation so far", "累计折旧比例"}, set_elsewhere);
    field(&input::price_index, "price_index",
          {"price level now against purchase, 108% = +8 %", "现物价水平与购买时之比，108%即上涨8%"}, set_elsewhere);
    field(&input::repurchase_form, "repurchase_form",
          {"how the two combine; the text gives no formula", "折旧与物价水平的结合方式，文件没有规定公式"},
          set_elsewhere);
    field(&input::accepted, "accepted", {"day the application was accepted", "受理申请表之日"}, {.day = &accepted_on});
    field(&input::decided, "decided", {"day the resale was approved or refused", "作出核准或者不予核准的决定之日"},
          {.day = &decided_on});
    field(&input::refused, "refused", {"the resale was refused", "不予核准"});
    field(&input::government_buys, "government_buys", {"the government uses its option", "政府行使优先回购权"});
    field(
        &input::market_price, "market_price",
        {"assessed market price of ordinary housing there and then", "届时同地段普通商品住房市场转让价（经评估确认）"},
        {.condition = {"needed for land_gain", "计算 land_gain 时必填"}, .external = true});
    field(&input::already_paid, "already_paid",
          {"the 1 % was paid before", "此前已交纳1%的土地收益金或者政府政策性收益"});
    field(&input::paid, "paid", {"day the land gain was paid", "交纳土地收益金或者政府政策性收益之日"},
          {.day = &paid_on});
    field(&input::registered, "registered", {"day the title was registered", "办理不动产登记之日"},
          {.day = &registered_on});
    field(&input::full_term_day, "full_term_day", says::reading);
    field(&input::title_bar, "title_bar", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    describe_course<output>(field);
    field(&output::applies, "applies", {"the measures apply", "适用本办法"});
    field(&output::earliest, "earliest", {"first day on which resale is allowed", "可以上市转让的首日"},
          {.day = &sale_opens});
    field(&output::may_sell, "may_sell", {"the five years are full", "已满5年，可以上市转让"},
          {.condition = says::only_with_today});
    field(&output::repurchase_price, "repurchase_price", {"repurchase price", "政府回购价格"},
          {.condition = {"only before the five years, with a special reason and all that is needed",
                         "仅在未满5年、有特殊原因且所需各项均给出时"}});
    field(&output::decision_due, "decision_due", {"last day for the decision", "作出核准决定的期限届满日"},
          {.condition = {"only if accepted", "仅在已受理时"}, .day = &decision_day});
    field(&output::preemption, "preemption", {"to whom the flat goes", "优先回购结果"},
          {.condition = {"only of a resale that was approved", "仅在上市转让已核准时"}});
    field(&output::preemption_price, "preemption_price", {"price of the sale to the government", "政府优先回购价格"},
          {.condition = {"only if sold to the government and market_price is given",
                         "仅在政府回购且给出 market_price 时"}});
    field(&output::land_gain, "land_gain", {"land gain due", "应交纳的土地收益金"},
          {.condition = {"only if market_price and paid or today are given",
                         "仅在给出 market_price 和 paid 或 today 时"}});
    field(&output::full_title, "full_title", {"full title", "已取得完全产权"});
    field(&output::may_apply_again, "may_apply_again",
          {"the owner may apply for subsidised housing again", "本人可以再申请购买保障性住房"});
  }

  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    const maybe<date> ready = in.title_ready.value();
    const bool is_resale = in.title_route == title_route::resale;
    const act_done acts[] = {
        {ready, "title_ready", ready},
        {in.accepted, "accepted", ready},
        {in.decided, "decided", in.accepted},
        {in.paid, "paid", is_resale ? in.decided : ready},
        {in.registered, "registered",
         in.already_paid      ? ready
         : in.government_buys ? in.decided
                              : in.paid},
    };
    if (const auto wrong = out_of_order(acts, in.today)) return *wrong;
    if (in.refused && !in.decided) return refusal{error::missing_input, "decided"};
    if (in.refused && in.paid) return refusal{error::inconsistent_dates, "paid"};

    const auto scope =
        ask(housing_resale_scope,
            {.approved_on = in.approved_on, .urban = in.urban, .first_transfer = in.first_transfer, .date = in.today});
    if (!scope) return scope.refused();
    const maybe<date> as_of = in.accepted ? in.accepted : in.today;
    const auto bar_on = [&](maybe<date> day) {
      return ask(resale_bar, {.title_ready = in.title_ready, .date = day, .full_term_day = in.full_term_day});
    };
    const auto now = bar_on(in.today);
    if (!now) return now.refused();
    output out;
    out.applies = scope->applies;
    out.earliest = now->earliest;
    out.may_sell = now->may_sell;
    if (is_resale && in.accepted && *in.accepted < *now->earliest)
      return refusal{error::inconsistent_dates, "accepted"};
    const bool is_early = as_of && *as_of < *now->earliest;
    const bool is_repurchased = is_early && in.special_reason;

    if (is_repurchased && in.original_price && in.depreciation && in.price_index && in.repurchase_form) {
      const auto price = ask(repurchase_price, {.original_price = *in.original_price,
                                                .depreciation = *in.depreciation,
                                                .price_index = *in.price_index,
                                                .repurchase_form = *in.repurchase_form,
                                                .rounding = in.rounding});
      if (!price) return price.refused();
      out.repurchase_price = price->price;
    }
    course<act> so_far;
    if (in.accepted) {
      const auto decided = standing_of(ask, resale_approval, {.accepted = *in.accepted}, in.decided, in.today);
      if (!decided) return decided.refused();
      out.decision_due = decided->last_day;
      so_far.take(act::decision, *decided, in.decided);
    }
    const bool is_approved = is_resale && in.decided && !in.refused;
    if (is_approved) {
      const auto goes =
          ask(housing_preemption, {.government_buys = in.government_buys, .market_price = in.market_price});
      if (!goes) return goes.refused();
      out.preemption = goes->preemption;
      out.preemption_price = goes->price;
    }
    const bool to_government = is_approved && in.government_buys;
    if (const maybe<date> day = in.paid ? in.paid : in.today; day && in.market_price && *day >= in.title_ready) {
      const auto due = ask(land_gain, {.date = *day,
                                       .market_price = *in.market_price,
                                       .title_ready = in.title_ready,
                                       .full_term_day = in.full_term_day,
                                       .title_route = in.title_route,
                                       .already_paid = in.already_paid,
                                       .rounding = in.rounding});
      if (!due)
        return due.error() == error::not_in_force ? refusal{due.error(), in.paid ? "paid" : "today"} : due.refused();
      out.land_gain = due->land_gain;
    }
    const bool is_paid = in.already_paid || in.paid;
    if (in.paid) {
      const auto full = bar_on(in.paid);
      if (!full) return full.error() == error::not_in_force ? refusal{full.error(), "paid"} : full.refused();
      out.full_title = *full->may_sell;
    } else if (in.already_paid) {
      out.full_title = now->may_sell.value_or(false);
    }
    const auto again = ask(
        second_subsidised_purchase,
        {.resold = is_resale && in.registered.has_value(), .full_title = out.full_title, .title_bar = in.title_bar});
    if (!again) return again.refused();
    out.may_apply_again = again->eligible;

    if (scope->applies && !in.registered && !in.refused) {
      if (is_repurchased || to_government)
        so_far.offer(act::repurchase);
      else if (is_resale && !in.accepted && !is_early)
        so_far.offer(act::application);
      else if (is_resale ? is_approved : !is_early)
        so_far.offer(is_paid ? act::registration : act::payment);
    }
    out.tell(so_far, housing_duties, in.today.has_value());
    return out;
  }
};
/// An affordable flat on its way to a sale or to full title (经济适用住房上市转让案件) as it stands: from when it may
/// be sold, what the government pays before, the last day of the decision, whom it goes to, the land gain, the title,
/// and what comes next.
///
/// applies of JZ-AH-01; earliest, may_sell of JZ-AH-02; repurchase_price of JZ-AH-03 before earliest; decision_due of
/// JZ-AH-06 from accepted; preemption of JZ-AH-05; land_gain of JZ-AH-04 on the day paid, or today; full_title = it is
/// paid and the five years were full then; may_apply_again of JZ-AH-08 after a registered resale. Before earliest
/// nothing is next but a repurchase for a special reason. Fen, rounded once in each price. Errors: inconsistent_dates
/// (an act before, or without, the one that it follows, a resale accepted before earliest, or an act after today);
/// missing_input (decided, where refused); not_in_force (today, accepted, paid); out_of_range (depreciation above 100
/// %, earliest after 2199); calendar_not_published (an act, or today, beyond the calendar); negative_amount;
/// unknown_value. Source: art. 2, 6 to 10.
///
/// ```cpp
/// constexpr auto flat = jinzhou::housing_case({.approved_on = date(2010, 5, 1), .urban = true, .first_transfer = true,
///                                              .title_ready = date(2017, 9, 10), .today = date(2022, 10, 8),
///                                              .accepted = date(2022, 9, 20), .market_price = yuan(600'000)});
/// static_assert(*flat->may_sell && flat->earliest == date(2022, 9, 10) && flat->land_gain == yuan(6'000));
/// static_assert(flat->decision_due->day == date(2022, 10, 9) && flat->next_act == housing_act::decision);
/// ```
inline constexpr rule<housing_case_rule> housing_case{};

}  // namespace gongbao::inline v0::jinzhou

#endif
