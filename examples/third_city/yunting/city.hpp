// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef YUNTING_CITY_HPP
#define YUNTING_CITY_HPP

#include <gongbao/calendar/china.hpp>
#include <gongbao/rules/city.hpp>
#include <gongbao/rules/workday_deadline.hpp>

#include "medical_aid.hpp"
#include "outpatient_pooling.hpp"

// Yunting: a deadline, a subsidy, and what the city has.

namespace yunting {

template <class Info = gongbao::rule_info>
struct aid_decision_rule : gongbao::workday_deadline<aid_decision_rule<Info>, gongbao::after_acceptance> {
  static constexpr Info info{"YT-MA-02", "Decision on an application", "救助审批期限", {&medical_aid_measures, "art. 10"},
                             gongbao::provenance::exact};
  static constexpr gongbao::text starts{"day of acceptance", "受理之日"};
  static constexpr gongbao::workdays allowed{15};
};
inline constexpr gongbao::rule<aid_decision_rule> aid_decision{};

template <class Info = gongbao::rule_info>
struct premium_subsidy_rule {
  static constexpr Info info{"YT-MA-03", "Premium subsidy", "资助参保", {&medical_aid_measures, "art. 4"},
                             gongbao::provenance::exact};
  struct input {
    gongbao::required<gongbao::date> date;
    gongbao::required<identities> recipients;
    gongbao::required<gongbao::money> premium;
    gongbao::rounding rounding{};
  };
  struct output {
    gongbao::money subsidy{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", gongbao::says::date);
    field(&input::recipients, "recipients", gongbao::says::recipients);
    field(&input::premium, "premium", gongbao::text{"premium of the year", "年度个人缴费"});
    field(&input::rounding, "rounding", gongbao::says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::subsidy, "subsidy", gongbao::text{"paid by the fund", "基金资助金额"});
  }
  static constexpr gongbao::outcome<output> compute(const auto& in) {
    const identities all = in.recipients;
    const auto share = all.contains(identity::destitute)                                     ? percent(100)
                       : all.intersects(identity::subsistence | identity::severely_disabled) ? percent(80)
                                                                                             : percent(0);
    return output{.subsidy = share.of(in.premium, in.rounding)};
  }
};
inline constexpr gongbao::rule<premium_subsidy_rule> premium_subsidy{};

struct medical_aid_benefit {
  using scheme = aid_scheme;
  static constexpr gongbao::text_view key = "medical_aid";
  static constexpr gongbao::text name{"medical aid", "医疗救助"};
  static constexpr const auto& table = medical_aid_2024;
  static constexpr const auto& law = medical_aid_measures;
  struct claim {
    gongbao::date date{1900, 1, 1};
    identities recipients{};
    yunting::care care{};
    gongbao::money in_scope_cost{};
    gongbao::money insurance_paid{};
    gongbao::text_view county{};
    std::int64_t years_insured = 0;
  };
  static constexpr void facts(auto&& fact) {
    gongbao::aid_claim_facts<claim>(fact);
    fact(&claim::years_insured, "years_insured", gongbao::fact_use::optional,
         gongbao::text{"years insured on end (0)", "连续参保年限（0）"});
  }
  static constexpr auto settle(const claim& c, const aid_account& before, const medical_aid_policy& terms = table)
      -> gongbao::outcome<gongbao::aid_statement<scheme>> {
    const auto self_pay = gongbao::self_pay_after_insurance(c.in_scope_cost, c.insurance_paid);
    if (!self_pay) return self_pay.refused();
    return gongbao::aid_stated(c, medical_aid({.date = c.date,
                                               .recipients = c.recipients,
                                               .care = c.care,
                                               .self_pay = *self_pay,
                                               .years_insured = c.years_insured,
                                               .before = before},
                                              terms));
  }
};

struct outpatient_pool_benefit {
  using scheme = pool_scheme;
  static constexpr gongbao::text_view key = "outpatient_pool";
  static constexpr gongbao::text name{"outpatient pool", "普通门诊统筹"};
  static constexpr const auto& table = outpatient_pooling_2024;
  static constexpr const auto& law = outpatient_pooling_measures;
  struct claim {
    gongbao::date date{1900, 1, 1};
    gongbao::level level{};
    bool retired = false;
    gongbao::money in_scope_cost{};
  };
  static constexpr void facts(auto&& fact) {
    using enum gongbao::fact_use;
    fact(&claim::date, "date", needed);
    fact(&claim::level, "level", needed);
    fact(&claim::retired, "retired", optional, gongbao::text{"retired (false)", "退休人员（否）"});
    fact(&claim::in_scope_cost, "in_scope_cost", needed);
  }
  static constexpr auto settle(const claim& c, const gongbao::pool_year& before,
                               const outpatient_pooling_policy& terms = table)
      -> gongbao::outcome<gongbao::pool_statement> {
    const auto visit = outpatient_pooling({.date = c.date,
                                           .level = c.level,
                                           .retired = c.retired,
                                           .in_scope_cost = c.in_scope_cost,
                                           .before = gongbao::account<scheme>::stated(before)},
                                          terms);
    if (!visit) return visit.refused();
    return gongbao::pool_statement{.covered = true,
                                   .cost = c.in_scope_cost,
                                   .steps = visit->steps,
                                   .patient_pays = visit->self_pay,
                                   .retired = c.retired,
                                   .period = scheme::period,
                                   .before = before,
                                   .after = visit->after.amounts()};
  }
};

struct city {
  static constexpr gongbao::text_view key = "yunting", name = "Yunting", name_zh = "云汀市";
  using rules = gongbao::rule_list<medical_aid_rule, aid_decision_rule, premium_subsidy_rule, outpatient_pooling_rule>;
  using benefits = gongbao::benefit_list<medical_aid_benefit, outpatient_pool_benefit>;
};

}  // namespace yunting

#endif
