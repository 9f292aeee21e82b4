// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_BATCH_INVENTED_CITY_HPP
#define GONGBAO_TESTS_BATCH_INVENTED_CITY_HPP

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/recipients.hpp>
#include <gongbao/rules/rule.hpp>

// A city that does not exist, written as a stranger would: outside the library's namespace, with identities,
// categories and kinds of care that no other city has.

namespace invented {

using gongbao::operator|;

enum class identity : std::uint8_t { entitled, disabled, severely_disabled, worker, neighbour };
enum class group : std::uint8_t { entitled, severely_disabled, worker, none };
enum class treatment : std::uint8_t { inpatient, outpatient, emergency };

}  // namespace invented

template <>
struct gongbao::enumeration<invented::identity> {
  static constexpr const char* name = "identity";
  template <class E>
  static constexpr word<E> words[] = {
      {E::entitled, "entitled", "重点优抚对象"},
      {E::disabled, "disabled", "残疾人"},
      {E::severely_disabled, "severely_disabled", "重度残疾人"},
      {E::worker, "worker", "困难职工"},
      {E::neighbour, "neighbour", "其他居民"},
  };
};
template <>
inline constexpr gongbao::vocabulary gongbao::vocabulary_of<invented::identity> = gongbao::vocabulary::identities;

template <>
struct gongbao::enumeration<invented::group> {
  static constexpr const char* name = "group";
  template <class E>
  static constexpr word<E> words[] = {
      {E::entitled, "entitled", "重点优抚对象"},
      {E::severely_disabled, "severely_disabled", "重度残疾人"},
      {E::worker, "worker", "困难职工"},
      {E::none, "none", "无救助身份"},
  };
};
template <>
inline constexpr gongbao::vocabulary gongbao::vocabulary_of<invented::group> = gongbao::vocabulary::categories;

template <>
struct gongbao::enumeration<invented::treatment> {
  static constexpr const char* name = "treatment";
  template <class E>
  static constexpr word<E> words[] = {
      {E::inpatient, "inpatient", "住院"},
      {E::outpatient, "outpatient", "门诊"},
      {E::emergency, "emergency", "急诊抢救"},
  };
};
template <>
inline constexpr gongbao::vocabulary gongbao::vocabulary_of<invented::treatment> = gongbao::vocabulary::kinds_of_care;

namespace invented {

using namespace gongbao::literals;
using gongbao::percent;
using gongbao::yuan;

using identities = gongbao::category_set<identity>;
using ranking = gongbao::basic_ranking<group, identity>;
using choice = gongbao::basic_recipient_choice<group, identity>;

inline constexpr gongbao::document plan_2024{
    .number = "某政办〔2024〕1号",
    .title = "Medical aid of an invented city",
    .title_zh = "某市医疗救助办法",
    .in_force = gongbao::period::since(gongbao::date(2024, 1, 1)),
};

/// What each kind of care pays.
struct aid_terms {
  gongbao::layer_terms stay{};
  gongbao::layer_terms visit{};
  gongbao::layer_terms emergency{};
  static constexpr gongbao::named_layer<aid_terms> layers[] = {
      {"stay", &aid_terms::stay}, {"visit", &aid_terms::visit}, {"emergency", &aid_terms::emergency}};

  constexpr const gongbao::layer_terms& of(treatment k) const {
    return k == treatment::inpatient ? stay : k == treatment::outpatient ? visit : emergency;
  }
};

struct aid_policy {
  gongbao::category_table<group, aid_terms> terms;
  invented::ranking ranking;
  gongbao::layer_terms tilt;
};

constexpr gongbao::layer_terms layer(gongbao::money deductible, gongbao::rate rate, gongbao::money cap) {
  return {.deductible = deductible, .rate = rate, .cap = cap, .source = {&plan_2024, "art. 5"}};
}

inline constexpr aid_policy aid_2024{
    .terms = {{group::entitled,
               {layer(yuan(0), percent(90), yuan(50'000)), layer(yuan(0), percent(80), yuan(50'000)),
                layer(yuan(0), percent(100), yuan(50'000))}},
              {group::severely_disabled,
               {layer(yuan(500), percent(80), yuan(40'000)), layer(yuan(100), percent(70), yuan(40'000)),
                layer(yuan(50), percent(95), yuan(40'000))}},
              {group::worker,
               {layer(yuan(3'000), percent(60), yuan(30'000)), layer(yuan(300), percent(50), yuan(30'000)),
                layer(yuan(200), percent(90), yuan(30'000))}}},
    .ranking = {{group::entitled, identity::entitled},
                {group::severely_disabled, identity::severely_disabled},
                {group::worker, identity::worker}},
    .tilt = layer(yuan(10'000), percent(50), yuan(20'000)),
};

constexpr gongbao::batch::aid_plan plan_of(const aid_policy& policy) {
  using row = gongbao::batch::aid_row;
  gongbao::batch::aid_plan plan(gongbao::batch::aid_readings{});
  for (const auto& g : gongbao::words_of<group>)
    for (const auto& k : gongbao::words_of<treatment>) {
      row r{.is = row::kind::nothing};
      if (policy.terms.contains(g.value))
        r = {.is = row::kind::terms,
             .meets_deductible = k.value == treatment::inpatient,
             .basic = policy.terms[g.value].of(k.value),
             .tilt = policy.tilt};
      plan.set(gongbao::batch::row_of(g.value, k.value), r);
    }
  return plan;
}

/// Aid of one claim, before any tilt.
template <class Info = gongbao::rule_info>
struct basic_aid_rule {
  static constexpr Info info{.id = "IC-MA-01",
                             .title = "Basic aid",
                             .title_zh = "基本救助",
                             .source = {&plan_2024, "art. 5"},
                             .tags = gongbao::provenance::exact};
  struct input {
    gongbao::required<gongbao::date> date;
    gongbao::required<invented::identities> recipients;
    gongbao::maybe<invented::identities> household{};
    treatment care = treatment::inpatient;
    gongbao::required<gongbao::money> self_pay;
  };
  struct output {
    group category{};
    gongbao::money aid{};
    invented::choice choice{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr const aid_policy& policy = aid_2024;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"day of service", "就医日期"});
    field(&input::recipients, "recipients", {"all identities of the person", "本人具有的全部身份"});
    field(&input::household, "household", {"identities of others in the household", "家庭其他成员的身份"});
    field(&input::care, "care", {"kind of care", "就医类别"});
    field(&input::self_pay, "self_pay", {"what insurance left", "医保支付后的自付费用"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::category, "category", {"the category that decides", "据以计算的类别"});
    field(&output::aid, "aid", {"what is paid", "支付金额"});
  }
  static constexpr gongbao::outcome<output> compute(const auto& in, const aid_policy& table) {
    const choice chosen = choose(table.ranking, in.recipients);
    output out{.category = chosen.category, .choice = chosen};
    if (chosen.eligible()) {
      const gongbao::layer_terms& terms = table.terms[chosen.category].of(in.care);
      out.aid = settle(gongbao::layer{.terms = terms, .base = in.self_pay}).payment;
    }
    return out;
  }
};
inline constexpr gongbao::rule<basic_aid_rule> basic_aid{};

}  // namespace invented

#endif
