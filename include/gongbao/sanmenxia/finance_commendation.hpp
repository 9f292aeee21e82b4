// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_FINANCE_COMMENDATION_HPP
#define GONGBAO_SANMENXIA_FINANCE_COMMENDATION_HPP

#include <cstdint>

#include <gongbao/core/wide.hpp>
#include <gongbao/rules/rule.hpp>
#include <gongbao/sanmenxia/gazette.hpp>

// Sanmenxia: commendation of finance and tax offices (关于嘉奖全市财税系统的通报).

namespace gongbao::inline v0::sanmenxia {

inline constexpr document finance_commendation_notice{
    .number = "三政〔2023〕3号",
    .title = "Commendation of finance and tax offices",
    .title_zh = "关于嘉奖全市财税系统的通报",
    .in_force = period::since(date(2023, 1, 15)),
    .header = "gongbao/sanmenxia/finance_commendation.hpp",
    .checked = last_check,
};

// ---- SX-FT-01 ------------------------------------------------------------------------------------------------------

/// What the notice reports of a year; amounts in 100 million yuan (亿元).
struct reported_finances {
  decimal revenue;       ///< 一般公共预算收入
  decimal local_tax;     ///< 其中地方级税收收入
  rate share_change;     ///< 税收比重较上年提高, in percentage points
  decimal spending;      ///< 一般公共预算支出
  rate spending_growth;  ///< 增长
  gongbao::source source;
};

inline constexpr reported_finances reported_finances_2022{
    .revenue = decimal::from_units(139'000'000),
    .local_tax = decimal::from_units(92'200'000),
    .share_change = rate::from_millipercent(3'800),
    .spending = decimal::from_units(276'000'000),
    .spending_growth = rate::from_millipercent(10'100),
    .source = {&finance_commendation_notice, "text"},
};

namespace detail {

/// numerator / divisor to the nearest `step`, half away from zero; nothing if that lies beyond ±most.
constexpr maybe<std::int64_t> nearest_step(gongbao::detail::wide numerator, gongbao::detail::wide divisor,
                                           std::int64_t step, std::int64_t most) noexcept {
  const auto steps = gongbao::detail::quotient(numerator, divisor * step, rounding::half_up);
  if (!steps || *steps > most / step || *steps < -(most / step)) return {};
  return *steps * step;
}

}  // namespace detail

template <class Info = rule_info>
struct fiscal_figures_rule {
  static constexpr Info info{"SX-FT-01",
                             "Reported figures (check only)",
                             "通报数据核对",
                             {&finance_commendation_notice, "text"},
                             provenance::predicate,
                             {"figures for 2022", "2022年数据"}};
  static constexpr fixed_rounding rounds{{"each figure half-up to 2 decimals", "各项数据四舍五入，保留两位小数"}};
  struct input {
    decimal revenue = reported_finances_2022.revenue;
    decimal local_tax = reported_finances_2022.local_tax;
    rate share_change = reported_finances_2022.share_change;
    decimal spending = reported_finances_2022.spending;
    rate spending_growth = reported_finances_2022.spending_growth;
  };
  struct output {
    rate tax_share{};
    rate prior_tax_share{};
    decimal prior_spending{};
  };
  static constexpr text unit{"100 million yuan", "亿元"};
  static constexpr void inputs(auto&& field) {
    field(&input::revenue, "revenue", {"general public budget revenue of the year", "当年一般公共预算收入"},
          {.unit = unit});
    field(&input::local_tax, "local_tax", {"local tax revenue in it", "其中地方级税收收入"}, {.unit = unit});
    field(&input::share_change, "share_change", {"change of the tax share", "税收比重较上年变动"},
          {.unit = {"percentage points", "百分点"}, .may_be_negative = true});
    field(&input::spending, "spending", {"general public budget spending of the year", "当年一般公共预算支出"},
          {.unit = unit});
    field(&input::spending_growth, "spending_growth", {"growth of spending", "一般公共预算支出增长率"},
          {.may_be_negative = true});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::tax_share, "tax_share",
          {"local_tax / revenue, 2 decimals", "税收比重（local_tax / revenue），保留两位小数"});
    field(&output::prior_tax_share, "prior_tax_share",
          {"share of the year before, 2 decimals", "上年税收比重，保留两位小数"});
    field(&output::prior_spending, "prior_spending",
          {"spending of the year before, 2 decimals", "上年一般公共预算支出，保留两位小数"}, {.unit = unit});
  }
  static constexpr outcome<output> compute(const auto& in) {
    using gongbao::detail::wide;
    if (in.revenue == decimal{}) return refusal{error::out_of_range, "revenue"};
    const wide whole = full_rate.in_millipercent();
    const wide since_before = whole + in.spending_growth.in_millipercent();
    if (since_before <= 0) return refusal{error::out_of_range, "spending_growth"};

    const wide revenue = in.revenue.in_units();
    const wide of_tax = whole * in.local_tax.in_units();
    const wide of_change = revenue * in.share_change.in_millipercent();
    constexpr std::int64_t rate_step = 10;         // 0.01 % in thousandths of a percent
    constexpr std::int64_t decimal_step = 10'000;  // 0.01 in millionths
    const auto share = detail::nearest_step(of_tax, revenue, rate_step, rate::most);
    if (!share) return refusal{error::out_of_range, "tax_share"};
    const auto prior_share = detail::nearest_step(of_tax - of_change, revenue, rate_step, rate::most);
    if (!prior_share) return refusal{error::out_of_range, "prior_tax_share"};
    const auto prior_spending =
        detail::nearest_step(whole * in.spending.in_units(), since_before, decimal_step, gongbao::detail::int64_max);
    if (!prior_spending) return refusal{error::out_of_range, "prior_spending"};
    return output{.tax_share = rate::from_millipercent(*share),
                  .prior_tax_share = rate::from_millipercent(*prior_share),
                  .prior_spending = decimal::from_units(*prior_spending)};
  }
};
/// What the figures of the notice say of the year before; the defaults are those reported for 2022.
///
/// tax_share = local_tax / revenue; prior_tax_share = that, unrounded, − share_change; prior_spending = spending /
/// (1 + spending_growth). Each to 2 decimals, half away from zero. Statistics, no entitlement. Errors: negative_amount;
/// out_of_range (revenue of 0; growth of −100 % or less; a result beyond its type). Source: text.
///
/// ```cpp
/// constexpr auto reported = sanmenxia::fiscal_figures({});
/// static_assert(reported->tax_share == 66.33_percent && reported->prior_tax_share == 62.53_percent);
/// static_assert(reported->prior_spending == decimal::from_units(250'680'000));
/// ```
inline constexpr rule<fiscal_figures_rule> fiscal_figures{};

/// All rules of the document, in the order of the rulebook.
using finance_commendation_rules = rule_list<fiscal_figures_rule>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
