// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_OUTPATIENT_POOLING_HPP
#define GONGBAO_SANMENXIA_OUTPATIENT_POOLING_HPP

#include <cstdint>

#include <gongbao/core/category_table.hpp>
#include <gongbao/rules/account.hpp>
#include <gongbao/rules/in_force.hpp>
#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/outpatient_pooling.hpp>
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/rule.hpp>
#include <gongbao/sanmenxia/gazette.hpp>

// Sanmenxia: employee outpatient pooling and personal accounts (职工基本医疗保险门诊共济保障机制实施细则).

namespace gongbao::inline v0::sanmenxia {

inline constexpr document outpatient_pooling_regulation{
    .number = "三政办〔2022〕20号",
    .title = "Employee outpatient pooling",
    .title_zh = "三门峡市职工基本医疗保险门诊共济保障机制实施细则",
    .in_force = period::since(date(2022, 7, 1)),
    .header = "gongbao/sanmenxia/outpatient_pooling.hpp",
    .checked = last_check,
};

// ---- The table: art. 7 to 9 ----------------------------------------------------------------------------------------

/// What the pool pays a person in one medical-insurance year (支付限额).
struct annual_limits {
  money active{};                ///< 在职职工
  money retired{};               ///< 退休人员
  std::int64_t reduced_year{};   ///< the one year in which …
  rate share_of_reduced_year{};  ///< … only this share of the limits holds
  gongbao::source source{};

  /// The limit of a year, to the nearest fen, which no limit as decreed needs; the share is fixed and does not count
  /// months.
  [[gnu::always_inline]] constexpr money in_year(std::int64_t year, bool is_retired) const noexcept {
    const money full = is_retired ? retired : active;
    return year == reduced_year ? share_of_reduced_year.of(full, rounding::half_up) : full;
  }

  static constexpr void figures(auto&& figure) {
    figure(&annual_limits::active, "active_cap");
    figure(&annual_limits::retired, "retired_cap");
    figure(&annual_limits::reduced_year, "reduced_year");
    figure(&annual_limits::share_of_reduced_year, "share_of_reduced_year");
  }
};

struct pool_scheme;

struct outpatient_pooling_policy {
  using scheme = pool_scheme;

  period in_force;
  category_table<level, visit_terms> visits;
  money deductible_ceiling;  ///< 原则上每次不超过, art. 7
  annual_limits limits;

  static constexpr void parts(auto&& part) {
    part(&outpatient_pooling_policy::visits, "visits");
    part(&outpatient_pooling_policy::deductible_ceiling, "deductible_ceiling");
    part(&outpatient_pooling_policy::limits, "limits");
  }
};

inline constexpr outpatient_pooling_policy outpatient_pooling_2022 = [] {
  constexpr source visit{&outpatient_pooling_regulation, "art. 7, 9"};
  return outpatient_pooling_policy{
      .in_force = outpatient_pooling_regulation.in_force,
      .visits =
          {{level::primary, {.deductible = yuan(0), .active = percent(65), .retired = percent(75), .source = visit}},
           {level::secondary, {.deductible = yuan(30), .active = percent(55), .retired = percent(65), .source = visit}},
           {level::tertiary, {.deductible = yuan(50), .active = percent(50), .retired = percent(60), .source = visit}}},
      .deductible_ceiling = yuan(50),
      .limits = {.active = yuan(1'500),
                 .retired = yuan(2'000),
                 .reduced_year = 2022,
                 .share_of_reduced_year = percent(50),
                 .source = {&outpatient_pooling_regulation, "art. 8"}},
  };
}();

/// Every level of institution has its terms.
constexpr bool every_level_is_stated(const outpatient_pooling_policy& policy) {
  return policy.visits.stated() == category_set<level>::all();
}

/// Every rate, and the share of the limits, lies between 0 % and 100 %.
[[gnu::always_inline]] constexpr bool rates_within_unit(const outpatient_pooling_policy& policy) {
  const auto within_unit = [](rate r) { return r >= rate{} && r <= full_rate; };
  return within_unit(policy.limits.share_of_reduced_year) &&
         policy.visits.every_row([=](const visit_terms& t) { return within_unit(t.active) && within_unit(t.retired); });
}

/// No deductible is negative.
[[gnu::always_inline]] constexpr bool deductibles_not_negative(const outpatient_pooling_policy& policy) {
  return policy.visits.every_row([](const visit_terms& t) { return t.deductible >= money{}; });
}

/// No deductible is negative or above what art. 7 sets as the most.
constexpr bool deductibles_within_ceiling(const outpatient_pooling_policy& policy) {
  return policy.visits.every_row(
      [&](const visit_terms& t) { return t.deductible >= money{} && t.deductible <= policy.deductible_ceiling; });
}

/// No annual limit is negative.
[[gnu::always_inline]] constexpr bool limits_not_negative(const outpatient_pooling_policy& policy) {
  return policy.limits.active >= money{} && policy.limits.retired >= money{};
}

/// The share of the reduced year leaves whole fen: as decreed no limit is rounded.
[[gnu::always_inline]] constexpr bool reduced_limits_have_no_rest(const outpatient_pooling_policy& policy) {
  const annual_limits& l = policy.limits;
  const auto has_no_rest = [&](money limit) {
    const rate share = l.share_of_reduced_year;
    return share.of(limit, rounding::truncate) + (full_rate - share).of(limit, rounding::truncate) == limit;
  };
  return has_no_rest(l.active) && has_no_rest(l.retired);
}

/// A retiree never gets less than an employee.
constexpr bool retirees_never_get_less(const outpatient_pooling_policy& policy) {
  return policy.limits.retired >= policy.limits.active &&
         policy.visits.every_row([](const visit_terms& t) { return t.retired >= t.active; });
}

/// The same cost is never worth more at a higher level (鼓励基层首诊): deductible not lower, rates not higher.
constexpr bool higher_level_never_pays_more(const outpatient_pooling_policy& policy) {
  const auto below = [&](level lower, level higher) {
    const visit_terms& a = policy.visits[lower];
    const visit_terms& b = policy.visits[higher];
    return a.deductible <= b.deductible && a.active >= b.active && a.retired >= b.retired;
  };
  return below(level::primary, level::secondary) && below(level::secondary, level::tertiary);
}

/// Every figure of the table says where it stands.
constexpr bool every_figure_cites_its_article(const outpatient_pooling_policy& policy) {
  return policy.limits.source.stated() &&
         policy.visits.every_row([](const visit_terms& t) { return t.source.stated(); });
}

[[gnu::always_inline]] constexpr text_view broken_check(const outpatient_pooling_policy& t) noexcept {
  return first_broken({{"every_level_is_stated", every_level_is_stated(t)},
                       {"rates_within_unit", rates_within_unit(t)},
                       {"deductibles_not_negative", deductibles_not_negative(t)},
                       {"limits_not_negative", limits_not_negative(t)}});
}
constexpr text_view unlike_printed(const outpatient_pooling_policy& t) noexcept {
  return first_broken({{"deductibles_within_ceiling", deductibles_within_ceiling(t)},
                       {"reduced_limits_have_no_rest", reduced_limits_have_no_rest(t)},
                       {"retirees_never_get_less", retirees_never_get_less(t)},
                       {"higher_level_never_pays_more", higher_level_never_pays_more(t)},
                       {"every_figure_cites_its_article", every_figure_cites_its_article(t)}});
}

static_assert(passes_its_checks<outpatient_pooling_2022>());

/// Goes into the personal account of employees and flexible workers: 本人缴费基数的2% (art. 14(1), (2)).
inline constexpr rate account_credit_rate = percent(2);
/// Goes into the personal account of retirees: 上年度全市全口径基本养老金月平均水平的2% (art. 14(3)).
inline constexpr rate retiree_credit_rate = percent(2);
/// Kept back from each settlement with an institution: 服务质量保证金 (art. 23).
inline constexpr rate quality_deposit_rate = percent(5);

// ---- What the rules share ------------------------------------------------------------------------------------------

namespace pooling_says {

inline constexpr text medical_year{"medical-insurance year the visit belongs to; absent: calendar year of date",
                                   "就医所属的医保年度；未给出时取 date 所在自然年度"};
inline constexpr text level{"institution", "定点医疗机构级别"};
inline constexpr text retired{"retiree status", "属于退休人员"};
inline constexpr text has_account{"personal-account benefit", "享受个人账户待遇"};
inline constexpr text month{"month, any day", "所属月份（填当月任意一天）"};
inline constexpr text in_scope_cost{"policy-scope cost of this visit", "本次就医的政策范围内费用"};
inline constexpr text deductible_used_today{
    "deductible used up earlier on the same natural day at the same institution",
    "同一自然日在同一定点医疗机构此前已计的起付标准"};
inline constexpr text paid_before{"pooling payments of the year before this visit, all institutions",
                                  "本年度本次就医前在各机构累计的门诊统筹支付金额"};
inline constexpr text year_paid_before{"pooling payments of the year before", "本年度此前累计的门诊统筹支付金额"};
inline constexpr text portion_before{"payable portions of the year before (used with limit_on=costs)",
                                     "本年度此前累计的起付标准以上费用（limit_on=costs 时使用）"};
inline constexpr text deductible_applied{"deductible taken from this visit", "本次扣除的起付标准"};
inline constexpr text portion{"payable portion", "起付标准以上、可按比例支付的部分"};
inline constexpr text rate_applied{"rate", "支付比例"};
inline constexpr text annual_cap_applied{"limit of the year", "年度支付限额"};
inline constexpr text remaining_cap{"limit left", "支付限额剩余"};
inline constexpr text deductible_used_after{"accumulator of the day and institution", "当日该机构的起付标准累计数"};

}  // namespace pooling_says

/// What visits of a medical-insurance year have used of the annual limit.
struct limit_year {
  money paid{};     ///< payments of the pool
  money portion{};  ///< payable portions

  friend constexpr bool operator==(const limit_year&, const limit_year&) = default;
};

/// What visits of a day to one institution have used up of its one deductible.
struct pool_day {
  money deductible_used{};

  friend constexpr bool operator==(const pool_day&, const pool_day&) = default;
};

/// How the regulation counts visits: the limit is of a medical-insurance year …
struct pool_scheme {
  using amounts = limit_year;
  using span = medical_year;
  static constexpr deductible_period period = deductible_period::day;

  [[gnu::always_inline]] static constexpr void rows(const outpatient_pooling_policy& table, std::int64_t year,
                                                    auto&& row) {
    for (const bool retired : {false, true})
      for (const auto& l : words_of<level>)
        if (table.visits.contains(l.value)) row(visit_row(l.value, retired), terms(table, year, l.value, retired));
  }
  [[gnu::always_inline]] static constexpr layer_terms terms(const outpatient_pooling_policy& table, std::int64_t year,
                                                            level l, bool retired) {
    const visit_terms& terms = table.visits[l];
    return {.deductible = terms.deductible,
            .rate = terms.rate_for(retired),
            .cap = table.limits.in_year(year, retired),
            .source = terms.source};
  }
};
/// … and the deductible of a day and institution: which institution it is of, the caller keeps.
struct day_scheme {
  using amounts = pool_day;
  using span = date;
};

/// What a person's visits of a medical-insurance year have added up to in Sanmenxia's pool.
using pool_account = account<pool_scheme>;
/// What a person's visits of a day to one institution have used of the deductible there.
using day_account = account<day_scheme>;

namespace detail {

/// 次月: the first day of the month after a day.
constexpr date first_of_next_month(date day) noexcept { return calendar_month(day).first_day() + months(1); }

/// A medical-insurance year (医保年度) before the first one of the table is not in force.
constexpr maybe<refusal> year_refused(const outpatient_pooling_policy& policy, std::int64_t year,
                                      text_view key) noexcept {
  if (year < policy.in_force.first().year()) return refusal{error::not_in_force, key};
  return {};
}

/// The limit on the day of a visit: that of the medical-insurance year as stated, else of the calendar year.
constexpr outcome<money> limit_on_visit(const outpatient_pooling_policy& policy, date day,
                                        maybe<std::int64_t> medical_year, bool retired) noexcept {
  const std::int64_t year = medical_year.value_or(day.year());
  if (const auto refused = year_refused(policy, year, "medical_year")) return *refused;
  return policy.limits.in_year(year, retired);
}

struct day_steps {
  money applied{};     ///< taken from this visit
  money portion{};     ///< cost above it
  money used_after{};  ///< used up on this day at this institution
};

/// Takes what is left of the one deductible of a day and institution (一个自然日内…只计一次起付标准).
constexpr outcome<day_steps> take_deductible(money deductible, money used_today, money cost,
                                             day_deductible reading) noexcept {
  if (used_today > deductible) return refusal{error::inconsistent_amounts, "deductible_used_today"};
  const money portion = portion_above(deductible, used_today, cost);
  return day_steps{.applied = cost - portion,
                   .portion = portion,
                   .used_after = deductible_used_after(deductible, used_today, cost, reading)};
}

/// The fields of a visit, which a purchase at a pharmacy shares.
constexpr void visit_before(auto&& field, auto today, auto before) {
  field(part(today, &pool_day::deductible_used), "deductible_used_today", pooling_says::deductible_used_today);
  field(part(before, &limit_year::paid), "paid_before", pooling_says::paid_before);
  field(part(before, &limit_year::portion), "portion_before", pooling_says::portion_before);
}
/// `computed` is the note on what only a settled visit has.
template <class Output>
constexpr void visit_outputs(auto&& field, const field_notes& computed = {}) {
  field(&Output::deductible_applied, "deductible_applied", pooling_says::deductible_applied, computed);
  field(&Output::portion, "portion", pooling_says::portion, computed);
  field(&Output::rate_applied, "rate_applied", pooling_says::rate_applied, computed);
  field(&Output::annual_cap_applied, "annual_cap_applied", pooling_says::annual_cap_applied, computed);
  field(&Output::payment, "payment", says::fund_payment);
  field(&Output::self_pay, "self_pay", says::visit_self_pay);
  field(part(&Output::today_after, &pool_day::deductible_used), "deductible_used_after",
        pooling_says::deductible_used_after);
  field(part(&Output::after, &limit_year::paid), "paid_after", says::accumulator);
  field(part(&Output::after, &limit_year::portion), "portion_after", says::accumulator);
  field(&Output::remaining_cap, "remaining_cap", pooling_says::remaining_cap, computed);
}

}  // namespace detail

namespace in_question {
inline constexpr text coverage{"who is covered by outpatient pooling in Sanmenxia", "三门峡门诊统筹覆盖的人员"};
}  // namespace in_question

// ---- SX-OP-01 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct outpatient_eligibility_rule {
  static constexpr Info info{"SX-OP-01",
                             "Who may draw",
                             "享受条件",
                             {&outpatient_pooling_regulation, "art. 5, 11, 13"},
                             provenance::predicate};
  struct input {
    required<gongbao::date> date;
    required<bool> has_account;
    required<gongbao::insurance_state> insurance_state;
    bool flexible = false;
    maybe<gongbao::date> difference_paid{};
    gongbao::coverage coverage{};
  };
  struct output {
    bool eligible{};
    maybe<gongbao::date> eligible_from{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::has_account, "has_account", pooling_says::has_account);
    field(&input::insurance_state, "insurance_state", {"state", "参保状态"});
    field(&input::flexible, "flexible", {"flexible worker", "灵活就业人员"});
    field(&input::difference_paid, "difference_paid",
          {"day a flexible worker without account paid the difference",
           "未享受个人账户待遇的灵活就业人员补足缴费差额的日期"});
    field(&input::coverage, "coverage", says::reading, {.question = in_question::coverage});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::eligible, "eligible", {"may draw outpatient pooling", "可以享受门诊统筹待遇"});
    field(&output::eligible_from, "eligible_from",
          {"first day after paying the difference", "补足缴费差额后享受待遇的首日"},
          {.condition = {"only if difference_paid is given", "仅在给出 difference_paid 时"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    output out;
    if (in.difference_paid) out.eligible_from = detail::first_of_next_month(*in.difference_paid);
    const bool made_up = in.flexible && out.eligible_from && in.date >= *out.eligible_from;
    const bool covered = in.has_account || made_up || in.coverage == coverage::all_insured;
    out.eligible = in.insurance_state == insurance_state::active && covered;
    return out;
  }
};
/// Who may draw outpatient pooling (享受条件): active members with a personal account.
///
/// eligible = state is active and (account, or flexible worker from the month after the difference was paid on, or
/// the reading all_insured); eligible_from = first day of the month after difference_paid. That without account there
/// is no benefit (art. 11) goes before the coverage of all (art. 5). Errors: not_in_force; unknown_value.
/// Source: art. 5, 11, 13.
///
/// ```cpp
/// constexpr auto made_up = sanmenxia::outpatient_eligibility({.date = date(2023, 4, 1), .has_account = false,
///                                                             .insurance_state = insurance_state::active,
///                                                             .flexible = true,
///                                                             .difference_paid = date(2023, 3, 10)});
/// static_assert(made_up->eligible && made_up->eligible_from == date(2023, 4, 1));
/// ```
inline constexpr rule<outpatient_eligibility_rule> outpatient_eligibility{};

// ---- SX-OP-02 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct visit_deductible_rule {
  static constexpr Info info{"SX-OP-02",
                             "Deductible per visit",
                             "起付标准",
                             {&outpatient_pooling_regulation, "art. 7"},
                             provenance::exact | provenance::ceiling | provenance::principle};
  struct input {
    required<gongbao::level> level;
    maybe<gongbao::date> date{};
  };
  struct output {
    money deductible_applied{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::level, "level", pooling_says::level);
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::deductible_applied, "deductible_applied", {"per visit", "每次就医的起付标准"});
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    return output{.deductible_applied = table.visits[in.level].deductible};
  }
};
/// The deductible of one visit (起付标准) at a level of institution.
///
/// primary 0, secondary 30, tertiary 50 yuan; never above 50. Level 1, township and community institutions are
/// primary. Exact. Errors: not_in_force; unknown_value. Source: art. 7.
///
/// ```cpp
/// static_assert(sanmenxia::visit_deductible({.level = level::tertiary}).value().deductible_applied == yuan(50));
/// ```
inline constexpr rule<visit_deductible_rule> visit_deductible{};

// ---- SX-OP-03 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct day_deductible_use_rule {
  static constexpr Info info{"SX-OP-03",
                             "Several visits on one day",
                             "同日同机构只计一次",
                             {&outpatient_pooling_regulation, "art. 7"},
                             provenance::exact};
  struct input {
    required<gongbao::level> level;
    required<money> in_scope_cost;
    money deductible_used_today{};
    gongbao::day_deductible day_deductible{};
    maybe<gongbao::date> date{};
  };
  struct output {
    money deductible_applied{};
    money portion{};
    money deductible_used_after{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::level, "level", pooling_says::level);
    field(&input::in_scope_cost, "in_scope_cost", pooling_says::in_scope_cost);
    field(&input::deductible_used_today, "deductible_used_today", pooling_says::deductible_used_today);
    field(&input::day_deductible, "day_deductible", says::reading);
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::deductible_applied, "deductible_applied", pooling_says::deductible_applied);
    field(&output::portion, "portion", {"cost above the deductible", "起付标准以上的费用"});
    field(&output::deductible_used_after, "deductible_used_after", pooling_says::deductible_used_after);
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    const auto day = detail::take_deductible(table.visits[in.level].deductible, in.deductible_used_today,
                                             in.in_scope_cost, in.day_deductible);
    if (!day) return day.refused();
    return output{
        .deductible_applied = day->applied, .portion = day->portion, .deductible_used_after = day->used_after};
  }
};
/// What a visit uses of the one deductible of its day and institution (同日同机构只计一次).
///
/// applied = min(in_scope_cost, D − used today); portion = in_scope_cost − applied; used after = used today + applied
/// (first_visit: D). Each natural day and each institution starts at 0. Fen, exact. Errors: not_in_force;
/// inconsistent_amounts (more used than D); unknown_value. Source: art. 7.
///
/// ```cpp
/// constexpr auto second = sanmenxia::day_deductible_use({.level = level::tertiary, .in_scope_cost = yuan(80),
///                                                        .deductible_used_today = yuan(30)});
/// static_assert(second->deductible_applied == yuan(20) && second->portion == yuan(60));
/// ```
inline constexpr rule<day_deductible_use_rule> day_deductible_use{};

// ---- SX-OP-04 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct annual_limit_rule {
  static constexpr Info info{
      "SX-OP-04", "Annual limit", "年度支付限额", {&outpatient_pooling_regulation, "art. 8, 9"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    maybe<std::int64_t> medical_year{};
    required<bool> retired;
    money paid_before{};
    money portion_before{};
    gongbao::limit_on limit_on{};
  };
  struct output {
    money annual_cap_applied{};
    money remaining_cap{};
    money carry_over{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::medical_year, "medical_year", pooling_says::medical_year, {.unit = {"year", "年度"}});
    field(&input::retired, "retired", {"retiree status in force (SX-OP-08)", "已按退休人员享受待遇（SX-OP-08）"});
    field(&input::paid_before, "paid_before", {"pooling payments of the year", "本年度门诊统筹支付金额"});
    field(&input::portion_before, "portion_before",
          {"payable portions of the year (limit_on=costs)", "本年度起付标准以上费用（limit_on=costs 时使用）"});
    field(&input::limit_on, "limit_on", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::annual_cap_applied, "annual_cap_applied", pooling_says::annual_cap_applied);
    field(&output::remaining_cap, "remaining_cap", pooling_says::remaining_cap);
    field(&output::carry_over, "carry_over", {"0.00: nothing is carried or transferred", "0.00：不结转、不转让"});
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    const auto limit = detail::limit_on_visit(table, in.date, in.medical_year, in.retired);
    if (!limit) return limit.refused();
    const money used = in.limit_on == limit_on::payments ? in.paid_before : in.portion_before;
    return output{.annual_cap_applied = *limit, .remaining_cap = in_excess_of(used, *limit), .carry_over = money{}};
  }
};
/// The annual limit of a person (支付限额) and what is left of it.
///
/// limit = 1 500 (active), 2 000 yuan (retired), half in 2022; remaining = max(0, limit − payments of the year), or
/// − payable portions under limit_on::costs. It lapses with the year. Fen, exact. Errors: not_in_force (date, or
/// medical_year before 2022); unknown_value. Source: art. 8, 9.
///
/// ```cpp
/// constexpr auto left = sanmenxia::annual_limit({.date = date(2023, 3, 1), .retired = false,
///                                                .paid_before = yuan(1'200)});
/// static_assert(left->annual_cap_applied == yuan(1'500) && left->remaining_cap == yuan(300));
/// ```
inline constexpr rule<annual_limit_rule> annual_limit{};

// ---- SX-OP-05 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct annual_limit_of_year_rule {
  static constexpr Info info{"SX-OP-05",
                             "Half limit for 2022",
                             "2022年度支付限额减半",
                             {&outpatient_pooling_regulation, "art. 8"},
                             provenance::exact};
  struct input {
    required<std::int64_t> year;
    required<bool> retired;
  };
  struct output {
    money annual_cap_applied{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::year, "year", {"medical-insurance year", "医保年度"}, {.unit = {"year", "年度"}});
    field(&input::retired, "retired", pooling_says::retired);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::annual_cap_applied, "annual_cap_applied", pooling_says::annual_cap_applied);
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    if (const auto refused = detail::year_refused(table, in.year, "year")) return *refused;
    return output{.annual_cap_applied = table.limits.in_year(in.year, in.retired)};
  }
};
/// The annual limit of a medical-insurance year (2022年按限额标准的50%执行).
///
/// 2022: 750 / 1 000; later: 1 500 / 2 000 yuan (active / retired). A fixed half, not so much per month. Fen, exact.
/// Errors: negative_amount; not_in_force (before 2022). Source: art. 8.
///
/// ```cpp
/// static_assert(sanmenxia::annual_limit_of_year({.year = 2022, .retired = true}).value().annual_cap_applied ==
///               yuan(1'000));
/// ```
inline constexpr rule<annual_limit_of_year_rule> annual_limit_of_year{};

// ---- SX-OP-06 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct outpatient_rate_rule {
  static constexpr Info info{
      "SX-OP-06", "Reimbursement rates", "支付比例", {&outpatient_pooling_regulation, "art. 9"}, provenance::exact};
  struct input {
    required<gongbao::level> level;
    required<bool> retired;
    maybe<gongbao::date> date{};
  };
  struct output {
    rate rate_applied{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::level, "level", pooling_says::level);
    field(&input::retired, "retired", pooling_says::retired);
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::rate_applied, "rate_applied", pooling_says::rate_applied);
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    return output{.rate_applied = table.visits[in.level].rate_for(in.retired)};
  }
};
/// The share that the pool pays above the deductible (支付比例).
///
/// primary 65 / 75 %, secondary 55 / 65 %, tertiary 50 / 60 % (active / retired). Exact. Errors: not_in_force;
/// unknown_value. Source: art. 9.
///
/// ```cpp
/// static_assert(sanmenxia::outpatient_rate({.level = level::primary, .retired = true}).value().rate_applied ==
///               percent(75));
/// ```
inline constexpr rule<outpatient_rate_rule> outpatient_rate{};

// ---- SX-OP-07 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct outpatient_pooling_rule {
  static constexpr Info info{"SX-OP-07",
                             "Settle one outpatient visit (pooling)",
                             "普通门诊统筹结算",
                             {&outpatient_pooling_regulation, "art. 7–9"},
                             provenance::exact};
  struct input {
    required<gongbao::date> date;
    maybe<std::int64_t> medical_year{};
    required<gongbao::level> level;
    required<bool> retired;
    required<money> in_scope_cost;
    day_account today;
    pool_account before;
    gongbao::day_deductible day_deductible{};
    gongbao::limit_on limit_on{};
    gongbao::rounding rounding{};
  };
  struct output {
    money deductible_applied{};
    money portion{};
    rate rate_applied{};
    money annual_cap_applied{};
    money payment{};
    money self_pay{};
    day_account today_after;
    pool_account after;
    money remaining_cap{};
    layer_steps steps{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::medical_year, "medical_year", pooling_says::medical_year, {.unit = {"year", "年度"}});
    field(&input::level, "level", pooling_says::level);
    field(&input::retired, "retired",
          {"retiree status in force on the day (SX-OP-08)", "就医当日已按退休人员享受待遇（SX-OP-08）"});
    field(&input::in_scope_cost, "in_scope_cost",
          {"policy-scope cost of this visit, after SX-OP-10", "本次就医的政策范围内费用（经 SX-OP-10 判断后）"});
    detail::visit_before(field, &input::today, &input::before);
    field(&input::day_deductible, "day_deductible", says::reading);
    field(&input::limit_on, "limit_on", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) { detail::visit_outputs<output>(field); }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    const medical_year year(in.medical_year.value_or(in.date.value().year()));
    if (const auto refused = in.today.refused_in(in.date, "today")) return *refused;
    if (const auto refused = in.before.refused_in(year)) return *refused;
    const auto limit = detail::limit_on_visit(table, in.date, in.medical_year, in.retired);
    if (!limit) return limit.refused();
    const visit_terms& terms = table.visits[in.level];
    const money used = in.today.amounts().deductible_used;
    const auto day = detail::take_deductible(terms.deductible, used, in.in_scope_cost, in.day_deductible);
    if (!day) return day.refused();

    const limit_year& sum = in.before.amounts();
    const pool_settlement visit =
        settle(pooled_visit{.terms = {.deductible = terms.deductible,
                                      .rate = terms.rate_for(in.retired),
                                      .cap = *limit,
                                      .source = terms.source},
                            .cost = in.in_scope_cost,
                            .counts = true,
                            .before = {.deductible_met = used, .paid = sum.paid, .portion = sum.portion},
                            .deductible_period = deductible_period::day,
                            .day_deductible = in.day_deductible,
                            .limit_on = in.limit_on,
                            .rounding = in.rounding});
    const layer_steps& steps = visit.steps;
    return output{.deductible_applied = day->applied,
                  .portion = steps.portion,
                  .rate_applied = steps.terms.rate,
                  .annual_cap_applied = *limit,
                  .payment = steps.payment,
                  .self_pay = in.in_scope_cost - steps.payment,
                  .today_after = day_account::stated({visit.after.deductible_met}, in.date.value()),
                  .after = pool_account::stated({.paid = visit.after.paid, .portion = visit.after.portion}, year),
                  .remaining_cap = steps.remaining_cap,
                  .steps = steps};
  }
};
/// One outpatient visit through the pool (普通门诊统筹结算): the deductible of the day, the rate, the annual limit.
///
/// portion = in_scope_cost − deductible applied; payment = min(max(0, limit − paid_before), round(rate × portion)).
/// Under limit_on::costs the portion is cut to max(0, limit − portion_before) and payment = round(rate × portion).
/// Fen, rounded once. Who may draw and what is excluded is for outpatient_eligibility and excluded_cost. Errors:
/// not_in_force (date, or medical_year before 2022); inconsistent_dates (accounts of another day or year);
/// inconsistent_amounts (deductible_used_today); unknown_value. Source: art. 7–9.
///
/// ```cpp
/// constexpr auto visit = sanmenxia::outpatient_pooling({.date = date(2023, 3, 1), .level = level::secondary,
///                                                       .retired = false, .in_scope_cost = yuan(1'030),
///                                                       .today = start_of(date(2023, 3, 1)),
///                                                       .before = sanmenxia::pool_account::stated(
///                                                           {.paid = yuan(1'200)})});
/// static_assert(visit->portion == yuan(1'000) && visit->payment == yuan(300) && visit->self_pay == yuan(730));
/// static_assert(visit->steps.cut_by_cap());
/// ```
inline constexpr rule<outpatient_pooling_rule> outpatient_pooling{};

// ---- SX-OP-08 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct retirement_transition_rule {
  static constexpr Info info{"SX-OP-08",
                             "Retirement transition",
                             "在职转退休",
                             {&outpatient_pooling_regulation, "art. 10"},
                             provenance::exact};
  struct input {
    required<gongbao::date> retirement_procedure;
    required<gongbao::date> date;
    money paid_before{};
  };
  struct output {
    maybe<gongbao::date> retiree_from{};
    bool retired{};
    money annual_cap_applied{};
    money remaining_cap{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::retirement_procedure, "retirement_procedure",
          {"day of the procedure (joining after retirement: day of the contribution)",
           "办理在职转退休手续的日期（退休后方参保的，为缴费日期）"});
    field(&input::date, "date", says::day_to_test);
    field(&input::paid_before, "paid_before", pooling_says::year_paid_before);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::retiree_from, "retiree_from",
          {"first day of retiree rate and limit", "享受退休人员支付比例和限额的首日"});
    field(&output::retired, "retired", {"retiree status on date", "date 当日属于退休人员"});
    field(&output::annual_cap_applied, "annual_cap_applied", {"limit on date", "date 当日的支付限额"});
    field(&output::remaining_cap, "remaining_cap", pooling_says::remaining_cap);
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    const gongbao::date day = in.date;
    const gongbao::date from = detail::first_of_next_month(in.retirement_procedure);
    const bool retired = day >= from;
    const money limit = table.limits.in_year(day.year(), retired);
    return output{.retiree_from = from,
                  .retired = retired,
                  .annual_cap_applied = limit,
                  .remaining_cap = in_excess_of(in.paid_before, limit)};
  }
};
/// From when a person draws as a retiree (在职转退休次月起), and the limit on a day.
///
/// retiree_from = first day of the month after the procedure; remaining = max(0, limit then valid − all payments of
/// the year). Fen, exact. Errors: not_in_force. Source: art. 10.
///
/// ```cpp
/// constexpr auto in_may = sanmenxia::retirement_transition({.retirement_procedure = date(2023, 4, 15),
///                                                           .date = date(2023, 5, 1),
///                                                           .paid_before = yuan(1'500)});
/// static_assert(in_may->retired && in_may->remaining_cap == yuan(500));
/// ```
inline constexpr rule<retirement_transition_rule> retirement_transition{};

// ---- SX-OP-09 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct separate_benefits_rule {
  static constexpr Info info{"SX-OP-09",
                             "Separate benefits",
                             "相互独立、分别结算",
                             {&outpatient_pooling_regulation, "art. 11"},
                             provenance::predicate};
  struct input {
    required<gongbao::benefit_kind> benefit_kind;
    required<money> payment;
    money paid_before{};
    maybe<gongbao::date> date{};
  };
  struct output {
    bool uses_limit{};
    money paid_after{};
    money supplement_base{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::benefit_kind, "benefit_kind", {"benefit", "待遇种类"});
    field(&input::payment, "payment", {"fund payment of that benefit", "该项待遇的统筹基金支付金额"});
    field(&input::paid_before, "paid_before", pooling_says::year_paid_before);
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::uses_limit, "uses_limit", {"uses the outpatient limit", "占用门诊统筹支付限额"});
    field(&output::paid_after, "paid_after", {"accumulator of outpatient pooling", "门诊统筹年度累计数"});
    field(&output::supplement_base, "supplement_base",
          {"0.00: ordinary outpatient cost enters neither 大额补充 nor 公务员补助",
           "0.00：普通门诊费用不纳入职工大额医疗费补充保险和公务员医疗补助"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool uses_limit = in.benefit_kind == benefit_kind::outpatient_pooling;
    return output{.uses_limit = uses_limit,
                  .paid_after = uses_limit ? in.paid_before + in.payment : in.paid_before,
                  .supplement_base = money{}};
  }
};
/// Whether a benefit uses up the limit of outpatient pooling (相互独立、分别结算).
///
/// Only outpatient pooling itself does: paid_after = paid_before + payment, else paid_before. Ordinary outpatient
/// cost enters neither the supplementary fund nor civil-servant aid. Fen, exact. Errors: not_in_force; unknown_value.
/// Source: art. 11.
///
/// ```cpp
/// constexpr auto chronic = sanmenxia::separate_benefits({.benefit_kind = benefit_kind::chronic_special,
///                                                        .payment = yuan(500), .paid_before = yuan(100)});
/// static_assert(!chronic->uses_limit && chronic->paid_after == yuan(100));
/// ```
inline constexpr rule<separate_benefits_rule> separate_benefits{};

// ---- SX-OP-10 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct excluded_cost_rule {
  static constexpr Info info{"SX-OP-10",
                             "Excluded costs",
                             "不纳入门诊保障的费用",
                             {&outpatient_pooling_regulation, "art. 21"},
                             provenance::predicate};
  struct input {
    required<money> in_scope_cost;
    bool in_hospital = false;
    bool designated = true;
    bool other_place = false;
    bool filed = false;
    bool online_settled = true;
    bool other_exclusion = false;
    maybe<gongbao::date> date{};
  };
  struct output {
    gongbao::exclusion exclusion{};
    money eligible_cost{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::in_scope_cost, "in_scope_cost", {"cost of the visit", "本次就医费用"});
    field(&input::in_hospital, "in_hospital",
          {"during a hospital stay (same-day discharge: caller decides)", "住院期间（当日出院的由调用方判断）"});
    field(&input::designated, "designated", says::designated);
    field(&input::other_place, "other_place", {"care in another place", "异地就医"});
    field(&input::filed, "filed", {"other-place care filed", "异地就医已备案"});
    field(&input::online_settled, "online_settled", {"settled on line", "联网直接结算"});
    field(&input::other_exclusion, "other_exclusion", {"excluded by another rule", "其他规定不予支付"});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::exclusion, "exclusion", {"first ground that applies", "首个适用的不予支付情形"});
    field(&output::eligible_cost, "eligible_cost", {"cost that goes on to SX-OP-07", "转入 SX-OP-07 的费用"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const gongbao::exclusion ground = first_ground(in);
    return output{.exclusion = ground, .eligible_cost = ground == exclusion::none ? in.in_scope_cost.value() : money{}};
  }

 private:
  /// In the order of art. 21.
  static constexpr gongbao::exclusion first_ground(const input& in) {
    if (in.in_hospital) return exclusion::in_hospital;
    if (!in.designated) return exclusion::non_designated;
    if (in.other_place && !in.filed) return exclusion::unfiled;
    if (!in.online_settled) return exclusion::offline;
    if (in.other_exclusion) return exclusion::other_rule;
    return exclusion::none;
  }
};
/// Whether the cost of a visit is left out (不纳入门诊保障范围), on which ground, and what goes on.
///
/// Grounds in the order of art. 21: in hospital, not designated, elsewhere without filing, not settled on line, other
/// rules. Any one excludes the whole cost. Fen, exact. Errors: not_in_force. Source: art. 21.
///
/// ```cpp
/// constexpr auto elsewhere = sanmenxia::excluded_cost({.in_scope_cost = yuan(200), .other_place = true});
/// static_assert(elsewhere->exclusion == exclusion::unfiled && elsewhere->eligible_cost == yuan(0));
/// ```
inline constexpr rule<excluded_cost_rule> excluded_cost{};

// ---- SX-OP-11 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct account_credit_rule {
  static constexpr Info info{"SX-OP-11",
                             "Account credit, employees and flexible workers",
                             "个人账户计入",
                             {&outpatient_pooling_regulation, "art. 14(1), (2)"},
                             provenance::exact | provenance::external};
  struct input {
    required<gongbao::date> date;
    required<gongbao::member> member;
    required<bool> has_account;
    required<money> contribution_base;
    maybe<money> total_contribution{};
    maybe<money> employer_contribution{};
    gongbao::rounding rounding{};
  };
  struct output {
    money monthly_credit{};
    maybe<money> to_pool{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", pooling_says::month);
    field(&input::member, "member", {"kind of member", "参保人员类别"});
    field(&input::has_account, "has_account", pooling_says::has_account);
    field(&input::contribution_base, "contribution_base",
          {"monthly base (its footnote is missing in the gazette)", "月缴费基数（公报缺其脚注）"}, {.external = true});
    field(&input::total_contribution, "total_contribution",
          {"whole contribution of a flexible worker", "灵活就业人员缴纳的全部基本医疗保险费"}, {.external = true});
    field(&input::employer_contribution, "employer_contribution",
          {"employer part of an employee", "单位为职工缴纳的部分"}, {.external = true});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::monthly_credit, "monthly_credit", {"credit", "计入个人账户的金额"});
    field(&output::to_pool, "to_pool", {"part for the pool", "计入统筹基金的部分"},
          {.condition = {"only if the contribution is given", "仅在给出缴费金额时"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const money credit = in.has_account ? account_credit_rate.of(in.contribution_base.value(), in.rounding) : money{};
    if (in.member == member::employee) return output{.monthly_credit = credit, .to_pool = in.employer_contribution};
    if (!in.total_contribution) return output{.monthly_credit = credit};
    if (*in.total_contribution < credit) return refusal{error::inconsistent_amounts, "total_contribution"};
    return output{.monthly_credit = credit, .to_pool = *in.total_contribution - credit};
  }
};
/// What goes into the personal account of an employee or flexible worker each month (个人账户计入).
///
/// monthly_credit = round(2 % × contribution_base), 0 without account; to_pool = employer_contribution, for a flexible
/// worker total_contribution − monthly_credit. Fen, rounded once. Errors: external_parameter_missing
/// (contribution_base); not_in_force; inconsistent_amounts (total_contribution below the credit); unknown_value.
/// Source: art. 14(1), (2).
///
/// ```cpp
/// constexpr auto month = sanmenxia::account_credit({.date = date(2023, 3, 1), .member = member::flexible,
///                                                   .has_account = true, .contribution_base = yuan(4'000),
///                                                   .total_contribution = yuan(360)});
/// static_assert(month->monthly_credit == yuan(80) && month->to_pool == yuan(280));
/// ```
inline constexpr rule<account_credit_rule> account_credit{};

// ---- SX-OP-12 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct retiree_account_credit_rule {
  static constexpr Info info{"SX-OP-12",
                             "Account credit, retirees",
                             "退休个人账户划入",
                             {&outpatient_pooling_regulation, "art. 14(3)"},
                             provenance::exact | provenance::external};
  struct input {
    required<gongbao::date> date;
    required<bool> has_account;
    required<money> average_pension;
    std::int64_t months = 1;
    maybe<gongbao::date> retirement_procedure{};
    gongbao::rounding rounding{};
  };
  struct output {
    money monthly_credit{};
    money credit{};
    maybe<calendar_month> first_credit{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", pooling_says::month);
    field(&input::has_account, "has_account", pooling_says::has_account);
    field(&input::average_pension, "average_pension",
          {"last year's average monthly basic pension of the city", "上年度全市全口径基本养老金月平均水平"},
          {.external = true});
    field(&input::months, "months", {"months", "月数"}, {.unit = {"months", "月"}});
    field(&input::retirement_procedure, "retirement_procedure", {"day of the procedure", "办理手续的日期"});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::monthly_credit, "monthly_credit", {"credit of one month", "每月划入金额"});
    field(&output::credit, "credit", {"monthly_credit * months", "划入合计（monthly_credit * months）"});
    field(&output::first_credit, "first_credit", {"first month of credit", "开始划入的月份"},
          {.unit = {"month", "月"},
           .condition = {"only if retirement_procedure is given", "仅在给出 retirement_procedure 时"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    output out;
    if (in.has_account) out.monthly_credit = retiree_credit_rate.of(in.average_pension.value(), in.rounding);
    out.credit = product_within_limit(out.monthly_credit, in.months);
    if (in.retirement_procedure)
      out.first_credit = calendar_month(detail::first_of_next_month(*in.retirement_procedure));
    return out;
  }
};
/// What goes into the personal account of a retiree (退休个人账户划入), set anew every year.
///
/// monthly_credit = round(2 % × average_pension), 0 without account; credit = monthly_credit × months; first_credit =
/// month after the procedure. Fen, rounded once a month. Errors: external_parameter_missing (average_pension);
/// negative_amount (months); not_in_force; unknown_value. Source: art. 14(3).
///
/// ```cpp
/// constexpr auto year = sanmenxia::retiree_account_credit({.date = date(2023, 6, 1), .has_account = true,
///                                                          .average_pension = 3'050.55_yuan, .months = 12,
///                                                          .retirement_procedure = date(2023, 5, 20)});
/// static_assert(year->monthly_credit == 61.01_yuan && year->credit == 732.12_yuan);
/// static_assert(year->first_credit == calendar_month(2023, 6));
/// ```
inline constexpr rule<retiree_account_credit_rule> retiree_account_credit{};

// ---- SX-OP-13 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct account_use_rule {
  static constexpr Info info{"SX-OP-13",
                             "Use of the personal account",
                             "个人账户使用",
                             {&outpatient_pooling_regulation, "art. 15–17"},
                             provenance::predicate};
  struct input {
    required<gongbao::relation> relation;
    required<gongbao::expense> expense;
    bool designated = true;
    maybe<money> balance{};
    maybe<gongbao::date> date{};
  };
  struct output {
    bool allowed{};
    bool uses_limit{};
    maybe<money> carry_over{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::relation, "relation", {"whose expense", "费用所属人与本人的关系"});
    field(&input::expense, "expense", {"kind of expense", "费用种类"});
    field(&input::designated, "designated", {"designated institution or pharmacy", "定点医疗机构或定点零售药店"});
    field(&input::balance, "balance", {"balance at year end", "年末余额"});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::allowed, "allowed", {"the account may pay", "可以使用个人账户支付"});
    field(&output::uses_limit, "uses_limit",
          {"the visit counts as one of the payer's own outpatient visits", "计入代付人的门诊统筹待遇就医次数"});
    field(&output::carry_over, "carry_over", {"balance carried and inheritable", "可结转使用和继承的余额"},
          {.condition = {"only if balance is given", "仅在给出 balance 时"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool allowed = may_pay(in);
    return output{.allowed = allowed,
                  .uses_limit = allowed && in.expense == expense::medical && in.relation == relation::self,
                  .carry_over = in.balance};
  }

 private:
  static constexpr category_set<gongbao::relation> family = relation::spouse | relation::parent | relation::child;
  static constexpr category_set<gongbao::expense> care =
      expense::medical | expense::drug | expense::device | expense::consumable;

  static constexpr bool may_pay(const auto& in) {
    const bool own = in.relation == relation::self;
    if (care.contains(in.expense)) return (own || family.contains(in.relation)) && in.designated;
    if (in.expense == expense::resident_premium) return family.contains(in.relation);
    return in.expense == expense::supplement_premium && own;
  }
};
/// Whether the personal account may pay (个人账户使用), and whether that is a visit of the payer's own.
///
/// Care, drugs, devices and consumables at designated places for oneself, spouse, parents and children; their resident
/// premium; one's own supplementary premium; never public health, fitness or wellness. Paying for the family uses
/// none of the payer's visits or limit. The balance is carried over. Errors: not_in_force; unknown_value.
/// Source: art. 15–17.
///
/// ```cpp
/// constexpr auto for_parent = sanmenxia::account_use({.relation = relation::parent, .expense = expense::medical});
/// static_assert(for_parent->allowed && !for_parent->uses_limit);
/// ```
inline constexpr rule<account_use_rule> account_use{};

// ---- SX-OP-14 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct quality_deposit_rule {
  static constexpr Info info{"SX-OP-14",
                             "Service-quality deposit",
                             "服务质量保证金5%",
                             {&outpatient_pooling_regulation, "art. 23"},
                             provenance::exact};
  struct input {
    required<money> settlement_amount;
    maybe<gongbao::date> date{};
    gongbao::rounding rounding{};
  };
  struct output {
    money retained{};
    money paid_out{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::settlement_amount, "settlement_amount",
          {"outpatient pooling money payable to the institution", "应拨付定点医疗机构的门诊统筹费用"});
    field(&input::date, "date", says::reference_day);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::retained, "retained", {"deposit kept back", "预留的服务质量保证金"});
    field(&output::paid_out, "paid_out", {"rest", "预留后拨付的金额"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const money retained = quality_deposit_rate.of(in.settlement_amount.value(), in.rounding);
    return output{.retained = retained, .paid_out = in.settlement_amount - retained};
  }
};
/// What is kept back of a periodic settlement with an institution as service-quality deposit (服务质量保证金).
///
/// retained = round(5 % × settlement_amount); paid_out is the rest. Fen, rounded once; nothing is lost. What comes
/// back is for the assessment. Errors: not_in_force; unknown_value. Source: art. 23.
///
/// ```cpp
/// constexpr auto settled = sanmenxia::quality_deposit({.settlement_amount = 1'234.56_yuan});
/// static_assert(settled->retained == 61.73_yuan && settled->paid_out == 1'172.83_yuan);
/// ```
inline constexpr rule<quality_deposit_rule> quality_deposit{};

// ---- SX-OP-15 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct pharmacy_pooling_rule {
  static constexpr Info info{"SX-OP-15",
                             "Pharmacy by prescriber level",
                             "零售药店门诊统筹",
                             {&outpatient_pooling_regulation, "art. 19"},
                             provenance::predicate};
  struct input {
    required<gongbao::date> date;
    maybe<std::int64_t> medical_year{};
    required<gongbao::level> prescriber_level;
    required<bool> retired;
    bool switched_on = false;
    required<money> in_scope_cost;
    day_account today;
    pool_account before;
    gongbao::day_deductible day_deductible{};
    gongbao::limit_on limit_on{};
    gongbao::rounding rounding{};
  };
  struct output {
    bool active{};
    maybe<money> deductible_applied{};
    maybe<money> portion{};
    maybe<rate> rate_applied{};
    maybe<money> annual_cap_applied{};
    money payment{};
    money self_pay{};
    day_account today_after;
    pool_account after;
    maybe<money> remaining_cap{};
    layer_steps steps{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"day of purchase", "购药日期"});
    field(&input::medical_year, "medical_year", pooling_says::medical_year, {.unit = {"year", "年度"}});
    field(&input::prescriber_level, "prescriber_level",
          {"level of the prescribing institution", "开具处方的定点医疗机构级别"});
    field(&input::retired, "retired", pooling_says::retired);
    field(&input::switched_on, "switched_on",
          {"pharmacies have been taken in (the text only explores it)", "定点零售药店已纳入（文件仅为“探索”）"},
          {.external = true});
    field(&input::in_scope_cost, "in_scope_cost", {"policy-scope cost", "政策范围内费用"});
    detail::visit_before(field, &input::today, &input::before);
    field(&input::day_deductible, "day_deductible", says::reading);
    field(&input::limit_on, "limit_on", says::reading);
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::active, "active", {"pharmacy pooling is in force", "药店门诊统筹已施行"});
    detail::visit_outputs<output>(field, {.condition = {"only if active", "仅在 active 为 true 时"}});
  }
  static constexpr const outpatient_pooling_policy& policy = outpatient_pooling_2022;
  static constexpr outcome<output> compute(const auto& in, const outpatient_pooling_policy& table) {
    const medical_year year(in.medical_year.value_or(in.date.value().year()));
    if (const auto refused = in.today.refused_in(in.date, "today")) return *refused;
    if (const auto refused = in.before.refused_in(year)) return *refused;
    if (!in.switched_on) {
      if (in.medical_year)
        if (const auto refused = detail::year_refused(table, *in.medical_year, "medical_year")) return *refused;
      return output{.self_pay = in.in_scope_cost,
                    .today_after = day_account::stated(in.today.amounts(), in.date.value()),
                    .after = pool_account::stated(in.before.amounts(), year)};
    }
    const auto as_visit =
        outpatient_pooling_rule<>::compute(outpatient_pooling_rule<>::input{.date = in.date,
                                                                            .medical_year = in.medical_year,
                                                                            .level = in.prescriber_level,
                                                                            .retired = in.retired,
                                                                            .in_scope_cost = in.in_scope_cost,
                                                                            .today = in.today,
                                                                            .before = in.before,
                                                                            .day_deductible = in.day_deductible,
                                                                            .limit_on = in.limit_on,
                                                                            .rounding = in.rounding},
                                           table);
    if (!as_visit) return as_visit.refused();
    return output{.active = true,
                  .deductible_applied = as_visit->deductible_applied,
                  .portion = as_visit->portion,
                  .rate_applied = as_visit->rate_applied,
                  .annual_cap_applied = as_visit->annual_cap_applied,
                  .payment = as_visit->payment,
                  .self_pay = as_visit->self_pay,
                  .today_after = as_visit->today_after,
                  .after = as_visit->after,
                  .remaining_cap = as_visit->remaining_cap,
                  .steps = as_visit->steps};
  }
};
/// A purchase at a pharmacy (零售药店), paid as a visit at the prescriber's level once pharmacies are taken in.
///
/// switched_on: as outpatient_pooling with level = prescriber_level; otherwise nothing is paid and the accounts stay.
/// Fen, rounded once. Errors: not_in_force (date, or medical_year before 2022, also when switched off);
/// inconsistent_dates (accounts of another day or year); inconsistent_amounts (deductible_used_today, when switched
/// on); unknown_value. Source: art. 19.
///
/// ```cpp
/// constexpr auto bought = sanmenxia::pharmacy_pooling({.date = date(2023, 3, 1),
///                                                      .prescriber_level = level::secondary, .retired = false,
///                                                      .switched_on = true, .in_scope_cost = yuan(130),
///                                                      .today = start_of(date(2023, 3, 1)),
///                                                      .before = start_of(medical_year(2023))});
/// static_assert(bought->active && bought->payment == yuan(55));
/// ```
inline constexpr rule<pharmacy_pooling_rule> pharmacy_pooling{};

// ---- SX-OP-16 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct outpatient_pooling_in_force_rule : document_in_force<outpatient_pooling_in_force_rule<Info>> {
  static constexpr Info info{
      "SX-OP-16", "Effective date", "施行日期", {&outpatient_pooling_regulation, "art. 28"}, provenance::exact};
};
/// Whether the regulation is in force on a day (自2022年7月1日起施行). First day included, no expiry.
///
/// in_force = date ≥ 2022-07-01, decided by the day of service. Source: art. 28.
///
/// ```cpp
/// static_assert(!sanmenxia::outpatient_pooling_in_force({.date = date(2022, 6, 30)}).value().in_force);
/// static_assert(sanmenxia::outpatient_pooling_in_force({.date = date(2022, 7, 1)}).value().in_force);
/// ```
inline constexpr rule<outpatient_pooling_in_force_rule> outpatient_pooling_in_force{};

/// All rules of the document, in the order of the rulebook.
using outpatient_pooling_rules =
    rule_list<outpatient_eligibility_rule, visit_deductible_rule, day_deductible_use_rule, annual_limit_rule,
              annual_limit_of_year_rule, outpatient_rate_rule, outpatient_pooling_rule, retirement_transition_rule,
              separate_benefits_rule, excluded_cost_rule, account_credit_rule, retiree_account_credit_rule,
              account_use_rule, quality_deposit_rule, pharmacy_pooling_rule, outpatient_pooling_in_force_rule>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
