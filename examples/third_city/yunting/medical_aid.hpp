// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef YUNTING_MEDICAL_AID_HPP
#define YUNTING_MEDICAL_AID_HPP

#include <gongbao/rules/benefit.hpp>
#include <gongbao/rules/policy_checks.hpp>

#include "words.hpp"

// Yunting: medical aid (云汀市医疗救助办法). Tilt aid is for who has been insured for three years on end.

namespace yunting {

using namespace gongbao::literals;
using gongbao::percent, gongbao::wan_yuan, gongbao::yuan;

inline constexpr gongbao::document medical_aid_measures{
    .number = "云政办〔2024〕7号",
    .title = "Medical aid",
    .title_zh = "云汀市医疗救助办法",
    .in_force = gongbao::period::since(gongbao::date(2024, 7, 1)),
};

struct aid_terms {
  gongbao::layer_terms stay{};  ///< 住院、家庭病床
  gongbao::layer_terms visit{};
  gongbao::layer_terms tilt{};

  static constexpr gongbao::named_layer<aid_terms> layers[] = {
      {"stay", &aid_terms::stay}, {"visit", &aid_terms::visit}, {"tilt", &aid_terms::tilt}};
};

struct aid_scheme;
struct medical_aid_policy {
  using scheme = aid_scheme;
  gongbao::period in_force;
  gongbao::basic_ranking<category, identity> ranking;
  gongbao::category_table<category, aid_terms> terms;

  static constexpr void parts(auto&& part) {
    part(&medical_aid_policy::ranking, "ranking");
    part(&medical_aid_policy::terms, "terms");
  }
};

inline constexpr medical_aid_policy medical_aid_2024 = [] {
  constexpr gongbao::source basic{&medical_aid_measures, "art. 6"}, tilted{&medical_aid_measures, "art. 8"};
  const auto row = [=](gongbao::money from, gongbao::rate rate, gongbao::money cap, gongbao::money tilt_from) {
    return aid_terms{.stay = {from, rate, cap, basic},
                     .visit = {yuan(0), percent(50), cap, basic},
                     .tilt = {tilt_from, percent(60), wan_yuan(2), tilted}};
  };
  return medical_aid_policy{.in_force = medical_aid_measures.in_force,
                            .ranking = {{category::destitute, identity::destitute},
                                        {category::subsistence, identity::subsistence},
                                        {category::severely_disabled, identity::severely_disabled},
                                        {category::margin, identity::margin},
                                        {category::illness_poor, identity::illness_poor}},
                            .terms = {{category::destitute, row(yuan(0), percent(90), wan_yuan(4), yuan(3'000))},
                                      {category::subsistence, row(yuan(0), percent(75), wan_yuan(4), yuan(3'000))},
                                      {category::severely_disabled, row(yuan(500), percent(75), wan_yuan(3), yuan(5'000))},
                                      {category::margin, row(yuan(3'000), percent(65), wan_yuan(2), yuan(8'000))},
                                      {category::illness_poor, row(yuan(8'000), percent(60), wan_yuan(2), yuan(12'000))}}};
}();

constexpr gongbao::text_view broken_check(const medical_aid_policy& t) noexcept {
  return gongbao::broken_check(t.terms, t.ranking);
}
static_assert(broken_check(medical_aid_2024).empty());
static_assert(every_layer_cites_its_article(medical_aid_2024.terms));
static_assert(better_category_never_has_worse_terms(medical_aid_2024.terms, medical_aid_2024.ranking));

struct aid_scheme {
  using amounts = gongbao::aid_year;
  using span = gongbao::calendar_year;
  using policy_type = medical_aid_policy;
  using category = yunting::category;
  using identity = yunting::identity;
  using care = yunting::care;
  static constexpr gongbao::source category_article{&medical_aid_measures, "art. 3"};
  static constexpr gongbao::source self_pay_article{&medical_aid_measures, "art. 5"};

  static constexpr void keys(auto&& name) { gongbao::aid_year_keys(name); }
  static constexpr gongbao::aid_row row(const medical_aid_policy& table, category c, care k) noexcept {
    if (!table.terms.contains(c)) return {.is = gongbao::aid_row::kind::nothing};
    const aid_terms& t = table.terms[c];
    return {.is = gongbao::aid_row::kind::terms,
            .meets_deductible = k != care::outpatient,
            .basic = k == care::outpatient ? t.visit : t.stay,
            .tilt = t.tilt};
  }
  static constexpr gongbao::aid_readings readings(const gongbao::aid_readings& all) noexcept {
    return {.rounding = all.rounding};
  }
};
using aid_account = gongbao::account<aid_scheme>;

template <class Info = gongbao::rule_info>
struct medical_aid_rule {
  static constexpr Info info{"YT-MA-01", "Settle one claim", "医疗救助结算", {&medical_aid_measures, "art. 3–8"},
                             gongbao::provenance::exact};
  struct input {
    gongbao::required<gongbao::date> date;
    gongbao::required<identities> recipients;
    gongbao::required<yunting::care> care;
    gongbao::required<gongbao::money> self_pay;
    gongbao::required<std::int64_t> years_insured;
    aid_account before;
    gongbao::rounding rounding{};
  };
  using output = gongbao::settled_aid<aid_scheme>;
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    namespace says = gongbao::says;
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::care, "care", gongbao::text{"kind of care", "救助方式"});
    field(&input::self_pay, "self_pay", says::self_pay);
    field(&input::years_insured, "years_insured", gongbao::text{"years insured on end", "连续参保年限"},
          {.unit = {"years", "年"}});
    account_before(field, &input::before);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) { gongbao::settled_aid_outputs<output>(field); }
  static constexpr const medical_aid_policy& policy = medical_aid_2024;
  static constexpr gongbao::outcome<output> compute(const auto& in, const medical_aid_policy& table) {
    if (const auto refused = account_refused(in.before, in.date)) return *refused;
    const auto choice = choose(table.ranking, in.recipients);
    return settle_as(choice, aid_scheme::row(table, choice.category, in.care),
                     {.self_pay = in.self_pay,
                      .covered = true,
                      .qualifies = in.years_insured >= 3,
                      .otherwise = {"insured for less than three years", "连续参保未满三年"}},
                     in.date, in.before, {.rounding = in.rounding});
  }
};
inline constexpr gongbao::rule<medical_aid_rule> medical_aid{};

}  // namespace yunting

#endif
