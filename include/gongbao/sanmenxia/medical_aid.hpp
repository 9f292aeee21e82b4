// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_MEDICAL_AID_HPP
#define GONGBAO_SANMENXIA_MEDICAL_AID_HPP

#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/medical_aid.hpp>
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/rule.hpp>
#include <gongbao/sanmenxia/gazette.hpp>

// Sanmenxia: serious-illness insurance and medical aid (重特大疾病医疗保险和救助制度实施细则).

namespace gongbao::inline v0::sanmenxia {

inline constexpr document medical_aid_regulation{
    .number = "三政办〔2022〕18号",
    .title = "Serious-illness insurance and medical aid",
    .title_zh = "三门峡市重特大疾病医疗保险和救助制度实施细则",
    .in_force = period::since(date(2022, 5, 1)),
    .header = "gongbao/sanmenxia/medical_aid.hpp",
    .checked = last_check,
};

// ---- The table: art. 8 to 11 ---------------------------------------------------------------------------------------

/// What one category gets. Inpatient and outpatient aid share one annual cap (art. 10).
struct aid_terms {
  layer_terms inpatient{};   ///< 住院救助
  layer_terms outpatient{};  ///< 门诊救助

  static constexpr named_layer<aid_terms> layers[] = {{"inpatient", &aid_terms::inpatient},
                                                      {"outpatient", &aid_terms::outpatient}};
};

struct aid_scheme;

struct medical_aid_policy {
  using scheme = aid_scheme;

  period in_force;
  gongbao::ranking ranking;
  category_table<category, aid_terms> terms;
  layer_terms tilt;  ///< the same for every category

  static constexpr void parts(auto&& part) {
    part(&medical_aid_policy::ranking, "ranking");
    part(&medical_aid_policy::terms, "terms");
    part(&medical_aid_policy::tilt, "tilt");
  }
};

inline constexpr medical_aid_policy medical_aid_2022 = [] {
  using enum category;
  constexpr source stay{&medical_aid_regulation, "art. 9, 10"};
  constexpr source visit{&medical_aid_regulation, "art. 8, 10"};
  return medical_aid_policy{
      .in_force = medical_aid_regulation.in_force,
      .ranking = {{destitute, recipient::destitute},
                  {subsistence, recipient::subsistence},
                  {relapsed_poor, recipient::relapsed_poor},
                  {margin, recipient::margin},
                  {rural_at_risk, recipient::rural_at_risk | recipient::monitored | recipient::other_monitored},
                  {illness_poor, recipient::illness_poor}},
      .terms =
          {
              {destitute,
               {.inpatient = {.deductible = yuan(0), .rate = percent(90), .cap = wan_yuan(3), .source = stay},
                .outpatient = {.deductible = yuan(0), .rate = percent(50), .cap = wan_yuan(3), .source = visit}}},
              {subsistence,
               {.inpatient = {.deductible = yuan(0), .rate = percent(70), .cap = wan_yuan(3), .source = stay},
                .outpatient = {.deductible = yuan(0), .rate = percent(50), .cap = wan_yuan(3), .source = visit}}},
              {relapsed_poor,
               {.inpatient = {.deductible = yuan(0), .rate = percent(70), .cap = wan_yuan(3), .source = stay},
                .outpatient = {.deductible = yuan(0), .rate = percent(50), .cap = wan_yuan(3), .source = visit}}},
              {margin,
               {.inpatient = {.deductible = yuan(2'600), .rate = percent(65), .cap = wan_yuan(1), .source = stay},
                .outpatient = {.deductible = yuan(0), .rate = percent(30), .cap = wan_yuan(1), .source = visit}}},
              {rural_at_risk,
               {.inpatient = {.deductible = yuan(2'600), .rate = percent(65), .cap = wan_yuan(1), .source = stay},
                .outpatient = {.deductible = yuan(0), .rate = percent(30), .cap = wan_yuan(1), .source = visit}}},
              {illness_poor,
               {.inpatient = {.deductible = yuan(6'600), .rate = percent(65), .cap = wan_yuan(1), .source = stay},
                .outpatient = {.deductible = yuan(0), .rate = percent(30), .cap = wan_yuan(1), .source = visit}}},
          },
      .tilt = {.deductible = yuan(13'000),
               .rate = percent(60),
               .cap = wan_yuan(1),
               .source = {&medical_aid_regulation, "art. 11"}},
  };
}();

/// One cap per category, whatever the care (共用年度最高救助限额).
[[gnu::always_inline]] constexpr bool care_kinds_share_one_cap(const category_table<category, aid_terms>& table) {
  return every_row(table, [](const aid_terms& row) { return row.inpatient.cap == row.outpatient.cap; });
}

[[gnu::always_inline]] constexpr text_view broken_check(const medical_aid_policy& t) noexcept {
  return first_broken(
      {{"rates_within_unit", rates_within_unit(t.terms) && rates_within_unit(t.tilt)},
       {"deductibles_not_negative", deductibles_not_negative(t.terms) && deductibles_not_negative(t.tilt)},
       {"caps_not_negative", caps_not_negative(t.terms) && caps_not_negative(t.tilt)},
       {"every_row_is_ranked", every_row_is_ranked(t.terms, t.ranking)}});
}
constexpr text_view unlike_printed(const medical_aid_policy& t) noexcept {
  return first_broken(
      {{"every_layer_cites_its_article",
        every_layer_cites_its_article(t.terms) && every_layer_cites_its_article(t.tilt)},
       {"better_category_never_has_worse_terms", better_category_never_has_worse_terms(t.terms, t.ranking)},
       {"care_kinds_share_one_cap", care_kinds_share_one_cap(t.terms)}});
}

static_assert(passes_its_checks<medical_aid_2022>());

// ---- What the rules share ------------------------------------------------------------------------------------------

namespace detail {

inline constexpr aid_terms no_aid{};

struct chosen_terms {
  recipient_choice choice;
  const aid_terms& terms;  ///< in the table; all zero for category none
};

[[gnu::always_inline]] constexpr const aid_terms& terms_of(const medical_aid_policy& policy, category c) {
  return policy.terms.contains(c) ? policy.terms[c] : no_aid;
}

constexpr chosen_terms choose_terms(const medical_aid_policy& policy, recipients all) {
  const recipient_choice choice = choose(policy.ranking, all);
  return {choice, terms_of(policy, choice.category)};
}

}  // namespace detail

/// How the regulation settles a claim: inpatient and outpatient care each by their layer, under one cap; tilt aid opens
/// when that cap is reached. Deductible and caps are of a calendar year.
struct aid_scheme {
  using amounts = aid_year;
  using span = calendar_year;
  using policy_type = medical_aid_policy;
  using category = gongbao::category;
  using identity = recipient;
  using care = gongbao::care;
  static constexpr source category_article{&medical_aid_regulation, "art. 4, 12"};
  static constexpr source self_pay_article{&medical_aid_regulation, "art. 5, 6, 13"};
  static constexpr text first_layer{"basic aid", "住院（门诊）救助"};
  static constexpr text qualifying{"the care referred and in the province", "按规定转诊且在省内就医"};

  static constexpr void keys(auto&& name) {
    name(&aid_year::deductible_base, "inpatient_before", "inpatient_after", says::inpatient_before);
    name(&aid_year::basic_paid, "basic_paid_before", "basic_paid_after", says::shared_paid_before);
    name(&aid_year::residual, "residual_before", "residual_after", says::residual_before);
    name(&aid_year::tilted, "tilted_before", "tilted_after", says::tilted_before);
    name(&aid_year::tilt_paid, "tilt_paid_before", "tilt_paid_after", says::tilt_paid_before);
  }
  /// Only inpatient claims meet the deductible. Of a what-if, a category that is ranked and has no row gets nothing in
  /// the first layer.
  [[gnu::always_inline]] static constexpr aid_row row(const medical_aid_policy& table, category c, care k) noexcept {
    aid_row row{.meets_deductible = k == care::inpatient, .tilt = table.tilt};
    if (c == category::none) {
      row.is = aid_row::kind::nothing;
    } else if (table.ranking.categories().contains(c)) {
      row.is = aid_row::kind::terms;
      const aid_terms& terms = detail::terms_of(table, c);
      row.basic = k == care::inpatient ? terms.inpatient : terms.outpatient;
    }
    return row;
  }
  [[gnu::always_inline]] static constexpr aid_readings readings(aid_readings all) noexcept {
    all.tilt_trigger = tilt_trigger::after_basic_cap;
    all.identity_change = {};
    return all;
  }
};

/// What the claims of a person's calendar year have added up to in Sanmenxia (年度累计).
using aid_account = account<aid_scheme>;

namespace in_question {
inline constexpr text tilt_base{"which part of the residual is tilted in Sanmenxia",
                                "三门峡倾斜救助按自付费用的哪一部分计算"};
inline constexpr text residual_counts{"which residuals build up the tilt residual in Sanmenxia",
                                      "三门峡倾斜救助的累计自付费用包括哪些就医"};
}  // namespace in_question

// ---- SX-MA-00 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct medical_aid_rule {
  static constexpr Info info{"SX-MA-00",
                             "Settle one claim (aid pipeline)",
                             "先保险后救助结算",
                             {&medical_aid_regulation, "art. 5, 6, 8–12, 18"},
                             provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    required<gongbao::care> care;
    maybe<gongbao::disease> disease{};
    required<money> self_pay;
    bool designated = true;
    required<bool> referred;
    required<bool> in_province;
    bool exception_granted = false;
    aid_account before;
    gongbao::best_by best_by{};
    gongbao::deductible_basis deductible_basis{};
    gongbao::tilt_base tilt_base{};
    gongbao::tilt_threshold tilt_threshold{};
    gongbao::residual_counts residual_counts{};
    gongbao::rounding rounding{};
  };
  struct of_ranks {
    bool better_by_result{};
  };
  struct output : settled_aid<aid_scheme>, of_ranks {};
  struct amounts : aid_amounts<aid_scheme>, of_ranks {};
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"day of service or discharge", "就医或出院日期"});
    field(&input::recipients, "recipients", says::recipients);
    field(&input::care, "care", {"inpatient or outpatient aid", "住院救助或门诊救助"});
    field(&input::disease, "disease", {"disease treated", "治疗的病种"},
          {.condition = {"needed for outpatient", "outpatient 时必填"}});
    field(&input::self_pay, "self_pay",
          {"policy-scope self-pay of this claim after insurance (SX-MA-08)",
           "本次医保支付后的政策范围内自付费用（SX-MA-08）"});
    field(&input::designated, "designated", says::designated);
    field(&input::referred, "referred",
          {"referral rules kept (also: no referral needed)", "符合转诊规定（含无须转诊的）"});
    field(&input::in_province, "in_province", {"care inside the province", "在省域内就医"});
    field(&input::exception_granted, "exception_granted", says::exception_granted);
    account_before(field, &input::before);
    field(&input::best_by, "best_by", says::reading);
    field(&input::deductible_basis, "deductible_basis", says::reading);
    field(&input::tilt_base, "tilt_base", says::reading, {.question = in_question::tilt_base});
    field(&input::tilt_threshold, "tilt_threshold", says::reading);
    field(&input::residual_counts, "residual_counts", says::reading, {.question = in_question::residual_counts});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    settled_aid_outputs<output>(field);
    field(&of_ranks::better_by_result, "better_by_result",
          {"another identity of the person would bring more for this claim; never under best_by=result",
           "本人另一身份本次可得的救助更多；best_by=result 时不会出现"});
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2022;
  template <class Output = output>
  static constexpr outcome<Output> compute(const auto& in, const medical_aid_policy& table) {
    const calendar_year year(in.date);
    if (const auto refused = account_refused(in.before, year)) return *refused;
    if (in.care == care::outpatient && !in.disease) return refusal{error::missing_input, "disease"};

    const bool listed = in.care == care::inpatient || *in.disease != disease::unlisted;
    const aid_facts facts{.self_pay = in.self_pay,
                          .covered = in.designated && (in.referred || in.exception_granted) && listed,
                          .qualifies = in.referred && in.in_province,
                          .otherwise = in.referred ? text{"care outside the province", "在省外就医"}
                                                   : text{"care without referral", "未按规定转诊"}};
    const auto settled = [&](const recipient_choice& choice) {
      return settle_as<Output>(choice, aid_scheme::row(table, choice.category, in.care), facts, year, in.before,
                               {.deductible_basis = in.deductible_basis,
                                .tilt_base = in.tilt_base,
                                .tilt_threshold = in.tilt_threshold,
                                .residual_counts = in.residual_counts,
                                .rounding = in.rounding});
    };
    const recipient_choice first = choose(table.ranking, in.recipients);
    if (first.outranked.empty()) return {built_by, [&] { return Output{settled(first), {}}; }};
    const auto by_rank = settled(first);
    const auto by_result = most_favourable(table.ranking, in.recipients, by_rank, settled);
    if (in.best_by == best_by::result) return Output{by_result, {}};
    return Output{by_rank, {by_result.total_aid > by_rank.total_aid}};
  }
};
/// One claim through both layers: inpatient or outpatient aid, then tilt aid once the annual cap is reached.
///
/// The category is that of aid_category; best_by::result: of all identities the one with the greatest total_aid, on a
/// tie the better rank. better_by_result says where the two part: a lower cap is used up first and opens the tilt.
/// Tilt aid opens when the aid paid has reached the cap and the care was referred and in the province; then the
/// whole excess of the year so far is tilted at once (catch-up), so patient_pays may be negative. Fen; each layer is
/// rounded once. Errors: not_in_force; inconsistent_dates (the account of another year); inconsistent_amounts (tilt
/// accumulators); missing_input (disease of an outpatient claim). Source: art. 5, 6, 8–12, 18.
///
/// ```cpp
/// constexpr auto stay = sanmenxia::medical_aid({.date = date(2023, 4, 1), .recipients = recipient::subsistence,
///                                               .care = care::inpatient, .self_pay = yuan(1'000),
///                                               .referred = true, .in_province = true,
///                                               .before = sanmenxia::aid_account::stated(
///                                                   {.deductible_base = yuan(7'000),
///                                                    .basic_paid = yuan(29'900),
///                                                    .residual = yuan(27'100)})});
/// static_assert(stay->basic_aid == yuan(100) && stay->tilt_aid == yuan(9'000));
/// static_assert(stay->patient_pays == -yuan(8'100));
/// ```
inline constexpr rule<medical_aid_rule> medical_aid{};

// ---- SX-MA-01 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct aid_category_rule {
  static constexpr Info info{"SX-MA-01",
                             "Categories and multiple identity",
                             "救助对象、就高不就低",
                             {&medical_aid_regulation, "art. 4, 12"},
                             provenance::predicate};
  struct input {
    required<gongbao::recipients> recipients;
  };
  struct output {
    gongbao::category category{};
    bool eligible{};
    recipient_choice choice{};
  };
  static constexpr void inputs(auto&& field) { field(&input::recipients, "recipients", says::recipients); }
  static constexpr void outputs(auto&& field) {
    field(&output::category, "category", says::category);
    field(&output::eligible, "eligible", says::eligible);
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2022;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    const recipient_choice choice = choose(table.ranking, in.recipients);
    return output{.category = choice.category, .eligible = choice.eligible(), .choice = choice};
  }
};
/// The category whose terms a person gets (就高不就低): the most favourable of all identities.
///
/// monitored and other_monitored count as rural_at_risk; orphan is no category here. Errors: unknown_recipient for
/// an empty set. Source: art. 4, 12.
///
/// ```cpp
/// static_assert(sanmenxia::aid_category({.recipients = recipient::monitored}).value().category ==
///               category::rural_at_risk);
/// static_assert(!sanmenxia::aid_category({.recipients = recipient::orphan}).value().eligible);
/// ```
inline constexpr rule<aid_category_rule> aid_category{};

namespace detail {

/// What SX-MA-04 and SX-MA-05 answer of their layer.
template <class Output>
constexpr void basic_aid_outputs(auto&& field) {
  field(&Output::category, "category", says::category);
  field(&Output::basic_portion, "basic_portion", says::payable_portion);
  field(&Output::rate_applied, "rate_applied",
        {"rate; 0% if the claim does not count", "救助比例；不属于救助范围的为0%"});
  field(&Output::basic_aid, "basic_aid", {"aid of this claim", "本次救助金额"});
  field(&Output::residual, "residual", says::residual);
  field(&Output::basic_paid_after, "basic_paid_after", says::accumulator);
  field(&Output::remaining_cap, "remaining_cap", {"shared cap left", "共用年度最高救助限额剩余"});
}

}  // namespace detail

// ---- SX-MA-04 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct outpatient_aid_rule {
  static constexpr Info info{
      "SX-MA-04", "Outpatient aid for one claim", "门诊救助", {&medical_aid_regulation, "art. 8"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    required<gongbao::disease> disease;
    required<money> self_pay;
    bool designated = true;
    money basic_paid_before{};
    gongbao::rounding rounding{};
  };
  using output = settled_basic_aid<aid_scheme>;
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::disease, "disease", {"listed disease", "属于门诊救助病种"});
    field(&input::self_pay, "self_pay", says::self_pay);
    field(&input::designated, "designated", says::designated);
    field(&input::basic_paid_before, "basic_paid_before", says::shared_paid_before);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) { detail::basic_aid_outputs<output>(field); }
  static constexpr const medical_aid_policy& policy = medical_aid_2022;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    const auto [choice, terms] = detail::choose_terms(table, in.recipients);
    const bool counts = in.designated && in.disease != disease::unlisted && choice.eligible();
    return settle_basic_aid<aid_scheme>(choice, counts, in.self_pay, terms.outpatient, money{}, in.basic_paid_before,
                                        in.rounding);
  }
};
/// Outpatient aid (门诊救助) of one claim: nine listed diseases, no deductible, under the shared cap.
///
/// basic_aid = min(max(0, cap − paid before), round(rate × self_pay)). Fen, rounded once. The referral rule is
/// applied by medical_aid or by the caller. Errors: not_in_force. Source: art. 8, 10.
///
/// ```cpp
/// static_assert(sanmenxia::outpatient_aid({.date = date(2023, 3, 1), .recipients = recipient::relapsed_poor,
///                                          .disease = disease::type1_diabetes, .self_pay = 333.33_yuan})
///                   .value().basic_aid == 166.67_yuan);
/// ```
inline constexpr rule<outpatient_aid_rule> outpatient_aid{};

// ---- SX-MA-05 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct inpatient_aid_rule {
  static constexpr Info info{
      "SX-MA-05", "Inpatient aid for one claim", "住院救助", {&medical_aid_regulation, "art. 9"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    required<money> self_pay;
    bool designated = true;
    bool referred = true;
    bool exception_granted = false;
    money inpatient_before{};
    money basic_paid_before{};
    gongbao::deductible_basis deductible_basis{};
    gongbao::rounding rounding{};
  };
  struct output : settled_basic_aid<aid_scheme> {
    money inpatient_after{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"day of discharge", "出院日期"});
    field(&input::recipients, "recipients", says::recipients);
    field(&input::self_pay, "self_pay", says::self_pay);
    field(&input::designated, "designated", says::designated);
    field(&input::referred, "referred", {"referral rules kept (SX-MA-11)", "符合转诊规定（SX-MA-11）"});
    field(&input::exception_granted, "exception_granted", says::exception_granted);
    field(&input::inpatient_before, "inpatient_before", says::inpatient_before);
    field(&input::basic_paid_before, "basic_paid_before", says::shared_paid_before);
    field(&input::deductible_basis, "deductible_basis", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    detail::basic_aid_outputs<output>(field);
    field(&output::inpatient_after, "inpatient_after", says::accumulator);
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2022;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    const auto [choice, terms] = detail::choose_terms(table, in.recipients);
    const bool counts = in.designated && (in.referred || in.exception_granted) && choice.eligible();
    return output{settle_basic_aid<aid_scheme>(choice, counts, in.self_pay, terms.inpatient,
                                               deductible_met_by(in.inpatient_before, in.deductible_basis),
                                               in.basic_paid_before, in.rounding),
                  in.inpatient_before + amount_if(counts, in.self_pay.value())};
  }
};
/// Inpatient aid (住院救助) of one stay: above the deductible, under the shared cap.
///
/// basic_aid = min(max(0, cap − paid before), round(rate × portion)). Outpatient cost does not meet the deductible.
/// Unreferred care does not count unless an exception was granted. Fen, rounded once. Errors: not_in_force.
/// Source: art. 9, 10, 18.
///
/// ```cpp
/// static_assert(sanmenxia::inpatient_aid({.date = date(2023, 3, 1), .recipients = recipient::margin,
///                                         .self_pay = yuan(10'000)}).value().basic_aid == yuan(4'810));
/// ```
inline constexpr rule<inpatient_aid_rule> inpatient_aid{};

// ---- SX-MA-06 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct shared_cap_rule {
  static constexpr Info info{
      "SX-MA-06", "Shared annual cap", "共用限额", {&medical_aid_regulation, "art. 10"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    required<money> requested;
    money basic_paid_before{};
  };
  struct output {
    gongbao::category category{};
    money annual_cap_applied{};
    money basic_aid{};
    money basic_paid_after{};
    money remaining_cap{};
    bool cap_reached{};
    recipient_choice choice{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::requested, "requested", {"aid computed before the cap, rounded", "限额前的救助金额（已舍入）"});
    field(&input::basic_paid_before, "basic_paid_before", says::shared_paid_before);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::category, "category", says::category);
    field(&output::annual_cap_applied, "annual_cap_applied", {"cap", "年度最高救助限额"});
    field(&output::basic_aid, "basic_aid", {"aid after the cap", "限额内的救助金额"});
    field(&output::basic_paid_after, "basic_paid_after", says::accumulator);
    field(&output::remaining_cap, "remaining_cap", {"cap left", "年度最高救助限额剩余"});
    field(&output::cap_reached, "cap_reached", {"aid paid has reached the cap", "已付救助金额达到年度最高救助限额"});
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2022;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    const auto [choice, terms] = detail::choose_terms(table, in.recipients);
    const money cap = terms.inpatient.cap;
    const money aid = within_cap(cap, in.basic_paid_before, in.requested.value());
    const money paid_after = in.basic_paid_before + aid;
    return output{.category = choice.category,
                  .annual_cap_applied = cap,
                  .basic_aid = aid,
                  .basic_paid_after = paid_after,
                  .remaining_cap = in_excess_of(paid_after, cap),
                  .cap_reached = choice.eligible() && paid_after >= cap,
                  .choice = choice};
  }
};
/// What an aid payment keeps under the annual cap that inpatient and outpatient aid share (共用限额).
///
/// basic_aid = min(max(0, cap − paid before), requested); the cap is that of the category now. Fen, exact.
/// Errors: not_in_force. Source: art. 10.
///
/// ```cpp
/// static_assert(sanmenxia::shared_cap({.date = date(2023, 3, 1), .recipients = recipient::subsistence,
///                                      .requested = yuan(2'500), .basic_paid_before = yuan(28'000)})
///                   .value().basic_aid == yuan(2'000));
/// ```
inline constexpr rule<shared_cap_rule> shared_cap{};

// ---- SX-MA-07 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct tilt_aid_rule {
  static constexpr Info info{
      "SX-MA-07", "Tilt aid for one claim", "倾斜救助", {&medical_aid_regulation, "art. 11"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    required<money> residual;
    required<money> basic_paid;
    required<bool> referred;
    required<bool> in_province;
    money residual_before{};
    money tilted_before{};
    money tilt_paid_before{};
    gongbao::tilt_base tilt_base{};
    gongbao::tilt_threshold tilt_threshold{};
    gongbao::residual_counts residual_counts{};
    gongbao::rounding rounding{};
  };
  struct output : settled_tilt_aid<aid_scheme> {
    bool cap_reached{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::residual, "residual",
          {"policy-scope self-pay of this claim left after aid", "本次救助后剩余的政策范围内自付费用"});
    field(
        &input::basic_paid, "basic_paid",
        {"aid of the year paid under the shared cap, including this claim", "本年度含本次在内占用共用限额的救助金额"});
    field(&input::referred, "referred", {"regular referral", "规范转诊"});
    field(&input::in_province, "in_province", {"care inside the province", "在省域内就医"});
    tilt_before<input>(field);
    field(&input::tilt_base, "tilt_base", says::reading, {.question = in_question::tilt_base});
    field(&input::tilt_threshold, "tilt_threshold", says::reading);
    field(&input::residual_counts, "residual_counts", says::reading, {.question = in_question::residual_counts});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::category, "category", says::category);
    field(&output::cap_reached, "cap_reached", {"basic_paid has reached the cap", "basic_paid 已达到年度最高救助限额"});
    field(&output::triggered, "triggered", says::triggered);
    field(&output::tilt_portion, "tilt_portion", {"base tilted by this claim", "本次据以计算倾斜救助的费用"});
    field(&output::tilt_aid, "tilt_aid", says::tilt_aid);
    tilt_after<output>(field);
  }
  static constexpr const medical_aid_policy& policy = medical_aid_2022;
  static constexpr outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    if (const auto refused = tilt_accumulators_refused(in.residual_before, in.tilted_before, in.tilt_paid_before))
      return *refused;
    const auto [choice, terms] = detail::choose_terms(table, in.recipients);
    const bool qualifying = in.referred && in.in_province && choice.eligible();
    const bool counts = in.residual_counts == residual_counts::all_care ? choice.eligible() : qualifying;
    const bool cap_reached = choice.eligible() && in.basic_paid >= terms.inpatient.cap;
    return output{settle_tilt_aid<aid_scheme>(choice, {.terms = table.tilt,
                                                       .triggered = qualifying && cap_reached,
                                                       .catches_up = true,
                                                       .residual_before = in.residual_before,
                                                       .residual = amount_if(counts, in.residual.value()),
                                                       .tilted_before = in.tilted_before,
                                                       .paid_before = in.tilt_paid_before,
                                                       .base = in.tilt_base,
                                                       .threshold = in.tilt_threshold,
                                                       .rounding = in.rounding}),
                  cap_reached};
  }
};
/// Tilt aid (倾斜救助) of one claim, once the aid paid has reached the annual cap.
///
/// portion = max(0, max(0, residual of the year − 13 000) − tilted before) if the care was referred, in the province
/// and the cap is reached, else 0; tilt_aid = min(max(0, 10 000 − paid before), round(60 % × portion)). Fen, rounded
/// once. Errors: not_in_force; inconsistent_amounts (tilt accumulators). Source: art. 11.
///
/// ```cpp
/// static_assert(sanmenxia::tilt_aid({.date = date(2023, 3, 1), .recipients = recipient::subsistence,
///                                    .residual = yuan(20'000), .basic_paid = yuan(30'000), .referred = true,
///                                    .in_province = true}).value().tilt_aid == yuan(4'200));
/// ```
inline constexpr rule<tilt_aid_rule> tilt_aid{};

// ---- SX-MA-08 ------------------------------------------------------------------------------------------------------

/// What art. 7 and 13 call the insurances.
inline constexpr text_view insurances[] = {"居民基本医保", "职工基本医疗保险", "未参加基本医疗保险"};
static_assert(sizeof insurances / sizeof *insurances == count_of<insurance>);

template <class Info = rule_info>
struct aid_base_rule {
  static constexpr Info info{"SX-MA-08",
                             "Aid base of residents, employees and uninsured",
                             "救助费用基数",
                             {&medical_aid_regulation, "art. 5, 6, 13"},
                             provenance::exact | provenance::external};
  struct input {
    required<gongbao::insurance> insurance;
    required<money> in_scope_cost;
    maybe<money> insurance_paid{};
    maybe<money> assumed_payment{};
    maybe<gongbao::date> date{};
  };
  struct output {
    money self_pay{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::insurance, "insurance", {"insurance", "参保险种"}, {.labels = insurances});
    field(&input::in_scope_cost, "in_scope_cost", {"policy-scope cost", "政策范围内费用"});
    field(&input::insurance_paid, "insurance_paid",
          {"paid by basic and critical-illness insurance (employee: with the supplement)",
           "基本医保、大病保险已支付金额（职工含大额补充医疗保险）"},
          {.condition = {"needed if insured", "已参保时必填"}});
    field(&input::assumed_payment, "assumed_payment",
          {"payment the insurances would have made", "基本医疗保险、大病保险预计支付金额"},
          {.condition = {"needed if uninsured", "未参保时必填"}, .external = true});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::self_pay, "self_pay", {"aid base", "纳入救助范围的个人自付费用"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool insured = in.insurance != insurance::uninsured;
    if (insured && !in.insurance_paid) return refusal{error::missing_input, "insurance_paid"};
    if (!insured && !in.assumed_payment) return refusal{error::external_parameter_missing, "assumed_payment"};
    const outcome<money> self_pay =
        insured ? self_pay_after_insurance(in.in_scope_cost, *in.insurance_paid)
                : self_pay_after_insurance(in.in_scope_cost, *in.assumed_payment, "assumed_payment");
    if (!self_pay) return self_pay.refused();
    return output{.self_pay = *self_pay};
  }
};
/// The policy-scope self-pay that aid is computed on, for residents, employees and the uninsured.
///
/// self_pay = in_scope_cost − insurance_paid; for the uninsured − the payment the insurances would have made. Fen,
/// exact. Errors: missing_input, external_parameter_missing (assumed_payment), inconsistent_amounts. Source: art. 5,
/// 6, 13.
///
/// ```cpp
/// static_assert(sanmenxia::aid_base({.insurance = insurance::uninsured, .in_scope_cost = yuan(20'000),
///                                    .assumed_payment = yuan(12'000)}).value().self_pay == yuan(8'000));
/// ```
inline constexpr rule<aid_base_rule> aid_base{};

// ---- SX-MA-11 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct unreferred_care_rule {
  static constexpr Info info{"SX-MA-11",
                             "Unreferred care excluded",
                             "未按规定转诊",
                             {&medical_aid_regulation, "art. 18"},
                             provenance::principle};
  struct input {
    required<money> self_pay;
    required<bool> referred;
    bool exception_granted = false;
    maybe<gongbao::date> date{};
  };
  struct output {
    bool counted{};
    money counted_self_pay{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::self_pay, "self_pay", {"aid base of the claim", "本次纳入救助范围的个人自付费用"});
    field(&input::referred, "referred",
          {"referral or other-place registration as required (also: none required)",
           "已按规定转诊或异地就医备案（含无须办理的）"});
    field(&input::exception_granted, "exception_granted", says::exception_granted);
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::counted, "counted", {"the claim counts for aid", "属于救助范围"});
    field(&output::counted_self_pay, "counted_self_pay", {"aid base left", "剩余的纳入救助范围的个人自付费用"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool counted = in.referred || in.exception_granted;
    return output{.counted = counted, .counted_self_pay = counted ? in.self_pay.value() : money{}};
  }
};
/// Whether a claim counts under the referral rule (未按规定转诊的不纳入救助), and the base left.
///
/// The rule is softened by 原则上: an exception, such as an emergency, must be granted explicitly. Errors:
/// not_in_force. Source: art. 18.
///
/// ```cpp
/// static_assert(!sanmenxia::unreferred_care({.self_pay = yuan(10'000), .referred = false}).value().counted);
/// ```
inline constexpr rule<unreferred_care_rule> unreferred_care{};

// ---- SX-MA-15 ------------------------------------------------------------------------------------------------------

/// The former supplementary scheme is merged from this day (art. 31).
inline constexpr date supplementary_scheme_merged(2022, 1, 1);

template <class Info = rule_info>
struct medical_aid_in_force_rule {
  static constexpr Info info{
      "SX-MA-15", "Effective dates", "实施日期", {&medical_aid_regulation, "art. 31, 32"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    gongbao::accumulator_start accumulator_start{};
  };
  struct output {
    bool in_force{};
    maybe<gongbao::date> valid_from{};
    bool scheme_merged{};
    maybe<gongbao::date> accumulators_from{};
  };
  static constexpr auto in_force_on = no_day;  // the period is the answer
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::accumulator_start, "accumulator_start", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::in_force, "in_force", {"the rules apply", "细则已施行"});
    field(&output::valid_from, "valid_from", says::valid_from);
    field(&output::scheme_merged, "scheme_merged",
          {"the former supplementary scheme is merged", "困难群众大病补充医疗保险已并入医疗救助"});
    field(&output::accumulators_from, "accumulators_from",
          {"first day of the annual accumulators of that year", "当年年度累计数的起算日"},
          {.condition = {"only if in force", "仅在有效期内"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const gongbao::date day = in.date;
    const gongbao::date first = info.in_force().first();
    output out{.in_force = info.in_force().contains(day),
               .valid_from = first,
               .scheme_merged = day >= supplementary_scheme_merged};
    if (!out.in_force) return out;
    const gongbao::date year_start(day.year(), 1, 1);
    const bool cut = in.accumulator_start == accumulator_start::rule_start && year_start < first;
    out.accumulators_from = cut ? first : year_start;
    return out;
  }
};
/// From when the rules apply and from when a year accumulates (实施日期). First day included, no expiry.
///
/// Source: art. 31, 32.
///
/// ```cpp
/// constexpr auto in_2022 = sanmenxia::medical_aid_in_force({.date = date(2022, 6, 1)});
/// static_assert(*in_2022->accumulators_from == date(2022, 5, 1));
/// ```
inline constexpr rule<medical_aid_in_force_rule> medical_aid_in_force{};

}  // namespace gongbao::inline v0::sanmenxia

#endif
