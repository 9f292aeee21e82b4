// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef YUNTING_OUTPATIENT_POOLING_HPP
#define YUNTING_OUTPATIENT_POOLING_HPP

#include <gongbao/rules/benefit.hpp>
#include <gongbao/rules/policy_checks.hpp>

// Yunting: outpatient pooling of employees (云汀市职工门诊统筹办法). Deductible and limit are of a calendar year.

namespace yunting {

using gongbao::percent, gongbao::yuan;

inline constexpr gongbao::document outpatient_pooling_measures{
    .number = "云政办〔2024〕8号",
    .title = "Employee outpatient pooling",
    .title_zh = "云汀市职工门诊统筹办法",
    .in_force = gongbao::period::since(gongbao::date(2024, 7, 1)),
};

struct pool_scheme;
struct outpatient_pooling_policy {
  using scheme = pool_scheme;
  gongbao::period in_force;
  gongbao::category_table<gongbao::level, gongbao::visit_terms> visits;
  gongbao::money active_cap, retired_cap;
};
inline constexpr outpatient_pooling_policy outpatient_pooling_2024 = [] {
  using enum gongbao::level;
  constexpr gongbao::source art{&outpatient_pooling_measures, "art. 4"};
  return outpatient_pooling_policy{.in_force = outpatient_pooling_measures.in_force,
                                   .visits = {{primary, {yuan(100), percent(70), percent(80), art}},
                                              {secondary, {yuan(200), percent(60), percent(70), art}},
                                              {tertiary, {yuan(300), percent(50), percent(60), art}}},
                                   .active_cap = yuan(3'000),
                                   .retired_cap = yuan(4'000)};
}();

struct pool_scheme {
  using amounts = gongbao::pool_year;
  using span = gongbao::calendar_year;
  static constexpr auto period = gongbao::deductible_period::year;

  static constexpr gongbao::layer_terms terms(const outpatient_pooling_policy& t, gongbao::level l, bool retired) {
    const gongbao::visit_terms& v = t.visits[l];
    return {v.deductible, v.rate_for(retired), retired ? t.retired_cap : t.active_cap, v.source};
  }
  static constexpr void rows(const outpatient_pooling_policy& t, std::int64_t, auto&& row) {
    for (const bool retired : {false, true})
      for (const auto& l : gongbao::words_of<gongbao::level>)
        row(gongbao::visit_row(l.value, retired), terms(t, l.value, retired));
  }
};
constexpr gongbao::text_view broken_check(const outpatient_pooling_policy& t) noexcept {
  gongbao::text_view broken;
  pool_scheme::rows(t, 0, [&](std::size_t, const gongbao::layer_terms& row) {
    if (broken.empty()) broken = broken_check(row);
  });
  return broken;
}
static_assert(broken_check(outpatient_pooling_2024).empty());

template <class Info = gongbao::rule_info>
struct outpatient_pooling_rule {
  static constexpr Info info{"YT-OP-01", "Settle one visit", "普通门诊统筹结算",
                             {&outpatient_pooling_measures, "art. 4"}, gongbao::provenance::exact};
  struct input {
    gongbao::required<gongbao::date> date;
    gongbao::required<gongbao::level> level;
    gongbao::required<bool> retired;
    gongbao::required<gongbao::money> in_scope_cost;
    gongbao::account<pool_scheme> before;
    gongbao::rounding rounding{};
  };
  struct output {
    gongbao::money payment{};
    gongbao::money self_pay{};
    gongbao::account<pool_scheme> after;
    gongbao::layer_steps steps{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    namespace says = gongbao::says;
    using gongbao::pool_year, gongbao::text;
    field(&input::date, "date", says::date);
    field(&input::level, "level", text{"level of the institution", "医疗机构级别"});
    field(&input::retired, "retired", text{"retired", "退休人员"});
    field(&input::in_scope_cost, "in_scope_cost", text{"policy-scope cost", "政策范围内费用"});
    field(part(&input::before, &pool_year::deductible_met), "cost_before", text{"cost of the year", "本年度此前费用"});
    field(part(&input::before, &pool_year::paid), "paid_before", text{"paid in the year", "本年度此前支付"});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    using gongbao::pool_year, gongbao::text;
    field(&output::payment, "payment", text{"fund payment", "统筹基金支付"});
    field(&output::self_pay, "self_pay", text{"left to the patient", "个人负担"});
    field(part(&output::after, &pool_year::deductible_met), "cost_after", gongbao::says::accumulator);
    field(part(&output::after, &pool_year::paid), "paid_after", gongbao::says::accumulator);
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2024;
  static constexpr gongbao::outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    const gongbao::calendar_year year(in.date);
    if (const auto refused = in.before.refused_in(year)) return *refused;
    const auto visit = settle(gongbao::pooled_visit{.terms = pool_scheme::terms(table, in.level, in.retired),
                                                    .cost = in.in_scope_cost,
                                                    .counts = true,
                                                    .before = in.before.amounts(),
                                                    .deductible_period = pool_scheme::period,
                                                    .rounding = in.rounding});
    return output{.payment = visit.steps.payment,
                  .self_pay = in.in_scope_cost - visit.steps.payment,
                  .after = gongbao::account<pool_scheme>::stated(visit.after, year),
                  .steps = visit.steps};
  }
};
inline constexpr gongbao::rule<outpatient_pooling_rule> outpatient_pooling{};

}  // namespace yunting

#endif
