// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_NATIONAL_HPP
#define GONGBAO_RULES_NATIONAL_HPP

#include <gongbao/rules/benefit.hpp>
#include <gongbao/rules/policy_checks.hpp>

// The structure that most prefectures write down with numbers of their own: aid by category with deductible, rate and
// cap, tilt aid on the rest; a pool of visits by level of institution and status. A city that keeps to it is a table
// and a scheme; its rules are these. A city that differs in what is asked writes its own rule over the same formulas.
//
//   struct aid_terms {                                               // what one category gets
//     layer_terms stay{}, visit{}, tilt{};
//     static constexpr named_layer<aid_terms> layers[] = {...};
//     constexpr const layer_terms& first_for(care k) const;          // of its layers, the first one of a kind of care
//   };
//   struct aid_scheme : national_aid<aid_scheme, category, identity, care, aid_terms> {
//     static constexpr source category_article{...}, self_pay_article{...};
//     static constexpr aid_facts judge(const auto& in);              // what of the rule's input counts and qualifies
//   };
//   inline constexpr aid_policy<aid_scheme> aid_2024{...};           // the table
//   template <class Info = rule_info>
//   struct medical_aid_rule : national_aid_rule<aid_2024, Info> { static constexpr Info info{...}; };
//   using benefits = benefit_list<national_aid_benefit<medical_aid_rule>>;

namespace gongbao::inline v0 {

namespace detail {
/// A table, once it has passed its checks.
template <const auto& Table>
constexpr const auto& checked() noexcept {
  static_assert(passes_its_checks<Table>());
  return Table;
}
}  // namespace detail

/// A table of medical aid: who is ranked how, and what each category gets.
template <class Scheme>
struct aid_policy {
  using scheme = Scheme;

  period in_force;
  basic_ranking<typename Scheme::category, typename Scheme::identity> ranking;
  category_table<typename Scheme::category, typename Scheme::terms> terms;

  static constexpr void parts(auto&& part) {
    part(&aid_policy::ranking, "ranking");
    part(&aid_policy::terms, "terms");
  }
};

namespace detail {
template <class Scheme>
constexpr bool expect_aid_scheme() noexcept {
  using terms = typename Scheme::terms;
  static_assert(same_as<typename Scheme::policy_type, aid_policy<Scheme>>,
                "a scheme of aid names itself: struct aid_scheme : national_aid<aid_scheme, …>");
  static_assert(words_follow_values<typename Scheme::identity>(), "the words of the identities leave one out");
  static_assert(words_follow_values<typename Scheme::category>() && is_declared(Scheme::category::none),
                "the words of the categories leave one out");
  static_assert(words_follow_values<typename Scheme::care>(), "the words of the kinds of care leave one out");
  static_assert(members_from<terms, 0>() == sizeof(terms::layers) / sizeof(terms::layers[0]),
                "layers leaves out a member of the row");
  static_assert(
      requires {
        Scheme::category_article.article;
        Scheme::self_pay_article.article;
      },
      "a scheme of aid says where it stands what decides the category and what the self-pay is: category_article, "
      "self_pay_article");
  return true;
}
}  // namespace detail

template <class Scheme>
[[gnu::always_inline]] constexpr text_view broken_check(const aid_policy<Scheme>& t) noexcept {
  static_assert(detail::expect_aid_scheme<Scheme>());
  return broken_check(t.terms, t.ranking);
}
/// Whoever has a rank gets something, or terms that are set elsewhere, for some kind of care.
template <class Scheme>
constexpr bool every_rank_has_terms(const aid_policy<Scheme>& t) noexcept {
  for (const auto& r : t.ranking) {
    bool has_terms = false;
    for (const auto& care : words_of<typename Scheme::care>) {
      const auto is = Scheme::row(t, r.category, care.value).is;
      has_terms = has_terms || is == aid_row::kind::terms || is == aid_row::kind::external;
    }
    if (!has_terms) return false;
  }
  return true;
}
/// Of what a gazette printed: a what-if may give it up.
template <class Scheme>
constexpr text_view unlike_printed(const aid_policy<Scheme>& t) noexcept {
  return first_broken(
      {{"every_layer_cites_its_article", every_layer_cites_its_article(t.terms)},
       {"every_rank_has_terms", every_rank_has_terms(t)},
       {"better_category_never_has_worse_terms", better_category_never_has_worse_terms(t.terms, t.ranking)}});
}

/// What a scheme of medical aid has whatever the city: its account is of a calendar year. A city that says more of a
/// member than is said here has its own of that name.
template <class Scheme, class Category, class Identity, class Care, class Terms>
struct national_aid {
  using amounts = aid_year;
  using span = calendar_year;
  using policy_type = aid_policy<Scheme>;
  using category = Category;
  using identity = Identity;
  using care = Care;
  using terms = Terms;

  /// Claims and the year meet one deductible; whoever has no row gets nothing.
  [[gnu::always_inline]] static constexpr aid_row row(const policy_type& t, Category c, Care k) noexcept {
    if (!t.terms.contains(c)) return {.is = aid_row::kind::nothing};
    const Terms& row = t.terms[c];
    return {.is = aid_row::kind::terms, .meets_deductible = true, .basic = row.first_for(k), .tilt = row.tilt};
  }
  static constexpr void keys(auto&& name) { aid_year_keys(name); }
  [[gnu::always_inline]] static constexpr aid_readings readings(const aid_readings& open) noexcept {
    return {.deductible_basis = open.deductible_basis, .rounding = open.rounding};
  }
  static constexpr text qualifying{};  ///< what opens the tilt beside the cap
};

/// One claim through both layers: the first layer of its category and care, then the tilt on what is left.
///
/// Errors: not_in_force; inconsistent_dates (an account of another year); inconsistent_amounts (tilt accumulators);
/// external_parameter_missing (a category whose terms are set elsewhere).
template <const auto& Table, class Info>
struct national_aid_rule {
  using policy_type = detail::unqualified_t<decltype(Table)>;
  using scheme = typename policy_type::scheme;

  struct input {
    required<gongbao::date> date;
    required<category_set<typename scheme::identity>> recipients;
    required<typename scheme::care> care;
    required<money> self_pay;
    bool designated = true;
    bool referred = true;
    account<scheme> before;
    gongbao::deductible_basis deductible_basis{};
    gongbao::rounding rounding{};
  };
  using output = settled_aid<scheme>;
  using amounts = aid_amounts<scheme>;
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::care, "care", says::care);
    field(&input::self_pay, "self_pay", says::self_pay);
    field(&input::designated, "designated", says::designated);
    field(&input::referred, "referred", says::referred);
    account_before(field, &input::before);
    field(&input::deductible_basis, "deductible_basis", says::reading,
          {.why_default = {"the caps beside it are annual, and so is the account",
                           "与起付标准并列的限额和累计均按年度计算"}});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) { settled_aid_outputs<output>(field); }
  static constexpr const policy_type& policy = detail::checked<Table>();
  template <class Output = output>
  static constexpr outcome<Output> compute(const auto& in, const policy_type& table) {
    const calendar_year year(in.date);
    if (const auto refused = account_refused(in.before, year)) return *refused;
    const auto choice = choose(table.ranking, in.recipients);
    const aid_row row = scheme::row(table, choice.category, in.care);
    if (row.is == aid_row::kind::external) return refusal{error::external_parameter_missing, "recipients"};
    return {built_by, [&] {
              return settle_as<Output>(choice, row, scheme::judge(in), year, in.before,
                                       {.deductible_basis = in.deductible_basis, .rounding = in.rounding});
            }};
  }
};

/// Medical aid from the cost of a claim on, by a rule of that kind.
template <template <class> class Definition>
struct national_aid_benefit {
  using scheme = typename Definition<rule_info>::scheme;
  using policy_type = typename scheme::policy_type;
  static_assert(detail::same_as<policy_type, aid_policy<scheme>>, "a benefit of aid is settled by a rule of aid");
  using parts = part_list<with_curves>;
  static constexpr text_view key = "medical_aid";
  static constexpr text name{"medical aid", "医疗救助"};

  struct claim {
    gongbao::date date{1900, 1, 1};
    category_set<typename scheme::identity> recipients{};
    typename scheme::care care{};
    money in_scope_cost{};
    money insurance_paid{};
    text_view county{};
    bool designated = true;
    bool referred = true;
  };
  static constexpr void facts(auto&& fact) {
    aid_claim_facts<claim>(fact);
    fact(&claim::designated, "designated", fact_use::optional);
    fact(&claim::referred, "referred", fact_use::optional);
  }
  static constexpr void curves(auto&& curve) {
    for (const auto& kind : words_of<typename scheme::care>) curve(scheme::qualifying, kind.value, true);
  }

  static constexpr const policy_type& table = Definition<rule_info>::policy;
  static constexpr const document& law = *Definition<rule_info>::info.source.in;
  static constexpr const rule_info& settled_by = Definition<rule_info>::info;
  static constexpr outcome<aid_statement<scheme>> settle(const claim& c, const account<scheme>& before,
                                                         const policy_type& terms = table) {
    const outcome<money> self_pay = self_pay_after_insurance(c.in_scope_cost, c.insurance_paid);
    if (!self_pay) return self_pay.refused();
    const auto aid = rule<Definition>{}({.date = c.date,
                                         .recipients = c.recipients,
                                         .care = c.care,
                                         .self_pay = *self_pay,
                                         .designated = c.designated,
                                         .referred = c.referred,
                                         .before = before},
                                        terms);
    if (!aid) return aid.refused();
    return aid_statement<scheme>{
        .covered = aid->covered, .in_scope_cost = c.in_scope_cost, .insurance_paid = c.insurance_paid, .aid = *aid};
  }
};

/// A table of visits by level of institution and status.
template <class Scheme>
struct pool_policy {
  using scheme = Scheme;

  period in_force;
  category_table<level, visit_terms> visits;
  money active_cap{};
  money retired_cap{};

  static constexpr void parts(auto&& part) {
    part(&pool_policy::visits, "visits");
    part(&pool_policy::active_cap, "active_cap");
    part(&pool_policy::retired_cap, "retired_cap");
  }
};
template <class Scheme>
[[gnu::always_inline]] constexpr text_view broken_check(const pool_policy<Scheme>& t) noexcept {
  static_assert(detail::same_as<typename Scheme::policy_type, pool_policy<Scheme>>,
                "a scheme of pooling names itself: struct pool_scheme : national_pool<pool_scheme>");
  if (t.visits.stated() != category_set<level>::all()) return "every_level_is_stated";
  text_view broken;
  Scheme::rows(t, 0, [&](std::size_t, const layer_terms& row) {
    if (broken.empty()) broken = broken_check(row);
  });
  return broken;
}
template <class Scheme>
constexpr text_view unlike_printed(const pool_policy<Scheme>& t) noexcept {
  return first_broken(
      {{"every_figure_cites_its_article", t.visits.every_row([](const visit_terms& v) { return v.source.stated(); })}});
}

/// What a scheme of pooling has whose deductible and limit are of a calendar year.
template <class Scheme>
struct national_pool {
  using amounts = pool_year;
  using span = calendar_year;
  using policy_type = pool_policy<Scheme>;
  static constexpr deductible_period period = deductible_period::year;

  [[gnu::always_inline]] static constexpr layer_terms terms(const policy_type& t, level l, bool retired) noexcept {
    const visit_terms& v = t.visits[l];
    return {.deductible = v.deductible,
            .rate = v.rate_for(retired),
            .cap = retired ? t.retired_cap : t.active_cap,
            .source = v.source};
  }
  [[gnu::always_inline]] static constexpr void rows(const policy_type& t, std::int64_t, auto&& row) {
    for (const bool retired : {false, true})
      for (const auto& l : words_of<level>)
        if (t.visits.contains(l.value)) row(visit_row(l.value, retired), terms(t, l.value, retired));
  }
};

/// One visit to such a pool. Errors: not_in_force; inconsistent_dates (an account of another year);
/// inconsistent_amounts (more paid than the cost of the year).
template <const auto& Table, class Info>
struct national_pool_rule {
  using policy_type = detail::unqualified_t<decltype(Table)>;
  using scheme = typename policy_type::scheme;

  struct input {
    required<gongbao::date> date;
    required<gongbao::level> level;
    required<bool> retired;
    required<money> in_scope_cost;
    bool designated = true;
    account<scheme> before;
    gongbao::limit_on limit_on{};
    gongbao::rounding rounding{};
  };
  struct output {
    money portion{};
    rate rate_applied{};
    money payment{};
    money self_pay{};
    account<scheme> after;
    money remaining_cap{};
    layer_steps steps{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::level, "level", says::level);
    field(&input::retired, "retired", says::retired);
    field(&input::in_scope_cost, "in_scope_cost", says::visit_cost);
    field(&input::designated, "designated", says::designated);
    pool_year_before(field, &input::before);
    field(&input::limit_on, "limit_on", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::portion, "portion", says::payable_portion);
    field(&output::rate_applied, "rate_applied", says::rate_used);
    field(&output::payment, "payment", says::fund_payment);
    field(&output::self_pay, "self_pay", says::visit_self_pay);
    field(part(&output::after, &pool_year::deductible_met), "cost_after", says::accumulator);
    field(part(&output::after, &pool_year::paid), "paid_after", says::accumulator);
    field(part(&output::after, &pool_year::portion), "portion_after", says::accumulator);
    field(&output::remaining_cap, "remaining_cap", says::limit_left);
  }
  static constexpr const policy_type& policy = detail::checked<Table>();
  static constexpr outcome<output> compute(const auto& in, const policy_type& table) {
    const calendar_year year(in.date);
    if (const auto refused = in.before.refused_in(year)) return *refused;
    const pool_year& sum = in.before.amounts();
    if (sum.paid > sum.deductible_met) return refusal{error::inconsistent_amounts, "paid_before"};
    const pool_settlement visit = settle(pooled_visit{.terms = scheme::terms(table, in.level, in.retired),
                                                      .cost = in.in_scope_cost,
                                                      .counts = in.designated,
                                                      .before = sum,
                                                      .deductible_period = scheme::period,
                                                      .limit_on = in.limit_on,
                                                      .rounding = in.rounding});
    return output{.portion = visit.steps.portion,
                  .rate_applied = visit.steps.terms.rate,
                  .payment = visit.steps.payment,
                  .self_pay = in.in_scope_cost - visit.steps.payment,
                  .after = account<scheme>::stated(visit.after, year),
                  .remaining_cap = visit.steps.remaining_cap,
                  .steps = visit.steps};
  }
};

/// Pooling from the cost of a visit on, by a rule of that kind.
template <template <class> class Definition>
struct national_pool_benefit {
  using scheme = typename Definition<rule_info>::scheme;
  using policy_type = typename scheme::policy_type;
  static_assert(detail::same_as<policy_type, pool_policy<scheme>>,
                "a benefit of pooling is settled by a rule of pooling");
  using parts = part_list<with_curves>;
  static constexpr text_view key = "outpatient_pool";
  static constexpr text name{"outpatient pool", "普通门诊统筹"};

  struct claim {
    gongbao::date date{1900, 1, 1};
    gongbao::level level{};
    bool retired = false;
    money in_scope_cost{};
    bool designated = true;
  };
  static constexpr void facts(auto&& fact) {
    fact(&claim::date, "date", fact_use::needed);
    fact(&claim::level, "level", fact_use::needed);
    fact(&claim::retired, "retired", fact_use::optional);
    fact(&claim::in_scope_cost, "in_scope_cost", fact_use::needed);
    fact(&claim::designated, "designated", fact_use::optional);
  }
  static constexpr void curves(auto&& curve) { curve(text{}, table.in_force.first().year() + 1); }

  static constexpr const policy_type& table = Definition<rule_info>::policy;
  static constexpr const document& law = *Definition<rule_info>::info.source.in;
  static constexpr const rule_info& settled_by = Definition<rule_info>::info;
  static constexpr outcome<pool_statement> settle(const claim& c, const pool_year& before,
                                                  const policy_type& terms = table) {
    const auto visit = rule<Definition>{}({.date = c.date,
                                           .level = c.level,
                                           .retired = c.retired,
                                           .in_scope_cost = c.in_scope_cost,
                                           .designated = c.designated,
                                           .before = account<scheme>::stated(before)},
                                          terms);
    if (!visit) return visit.refused();
    return pool_statement{.covered = c.designated,
                          .cost = c.in_scope_cost,
                          .steps = visit->steps,
                          .patient_pays = visit->self_pay,
                          .retired = c.retired,
                          .period = scheme::period,
                          .before = before,
                          .after = visit->after.amounts()};
  }
};

}  // namespace gongbao::inline v0

#endif
