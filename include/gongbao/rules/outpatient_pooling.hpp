// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_OUTPATIENT_POOLING_HPP
#define GONGBAO_RULES_OUTPATIENT_POOLING_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/detail/traits.hpp>
#include <gongbao/rules/account.hpp>
#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/readings.hpp>
#include <gongbao/rules/vocabulary.hpp>

// Outpatient pooling (门诊统筹) of any city: the layer, with an annual limit that caps payments or, in the other
// reading, payable costs.

namespace gongbao::inline v0 {

/// What of a deductible that counts once a day (一个自然日内…只计一次起付标准) is used up after a visit.
///
/// pooled: min(deductible, used before + cost); first_visit: all of it.
///
/// ```cpp
/// static_assert(deductible_used_after(yuan(50), yuan(30), yuan(15), day_deductible::pooled) == yuan(45));
/// static_assert(deductible_used_after(yuan(50), yuan(0), yuan(15), day_deductible::first_visit) == yuan(50));
/// ```
template <class Amount>
[[gnu::always_inline]] constexpr Amount deductible_used_after(Amount deductible, Amount used_before, Amount cost,
                                                              day_deductible reading) noexcept {
  return reading == day_deductible::pooled ? lesser_of(deductible, used_before + cost) : deductible;
}

/// What visits have added up to: under the deductible in its own period, else in the year.
template <class Amount>
struct basic_pool_year {
  Amount deductible_met{};  ///< cost of the year, or of the day the part of the deductible that is used up
  Amount paid{};            ///< payments of the year
  Amount portion{};         ///< payable portions of the year

  friend constexpr bool operator==(const basic_pool_year&, const basic_pool_year&) = default;
};
using pool_year = basic_pool_year<money>;

/// Calls a function with each accumulator, or with those of several years side by side. What it returns, if anything,
/// is a year too.
template <class Each, class... Amounts>
[[gnu::always_inline]] constexpr auto each_of_year(Each each, const basic_pool_year<Amounts>&... y) noexcept {
  using result = decltype(each(y.paid...));
  if constexpr (detail::same_as<result, void>) {
    each(y.deductible_met...);
    each(y.paid...);
    each(y.portion...);
  } else {
    return basic_pool_year<result>{
        .deductible_met = each(y.deductible_met...), .paid = each(y.paid...), .portion = each(y.portion...)};
  }
}

/// Where terms differ by level of institution and by status, the number of a row of them.
[[gnu::always_inline]] constexpr std::size_t visit_row(level l, bool retired) noexcept {
  return index_of(l) + (retired ? count_of<level> : 0);
}

/// What one level of institution gets.
struct visit_terms {
  money deductible{};  ///< 起付标准, a visit, a day or a year
  rate active{};       ///< 支付比例, 在职职工
  rate retired{};      ///< 支付比例, 退休人员
  gongbao::source source{};

  [[gnu::always_inline]] constexpr rate rate_for(bool is_retired) const noexcept {
    return is_retired ? retired : active;
  }

  static constexpr void figures(auto&& figure) {
    figure(&visit_terms::deductible, "deductible");
    figure(&visit_terms::active, "active_rate");
    figure(&visit_terms::retired, "retired_rate");
  }
};

/// The readings that visits are settled under (rulebook 1.5).
struct pool_readings {
  gongbao::day_deductible day_deductible{};
  gongbao::limit_on limit_on{};
  gongbao::rounding rounding{};
};

/// How often a deductible is taken.
enum class deductible_period : std::uint8_t { year, day };

/// One outpatient visit on its way through the pool, with the facts already judged by the city's rules.
template <class Terms>
struct basic_pooled_visit {
  Terms terms{};
  typename Terms::amount cost{};
  stated<typename Terms::condition> counts;  ///< the visit is accepted by the pool
  basic_pool_year<typename Terms::amount> before{};
  stated<gongbao::deductible_period> deductible_period;
  gongbao::day_deductible day_deductible{};
  gongbao::limit_on limit_on{};
  gongbao::rounding rounding{};
};
using pooled_visit = basic_pooled_visit<layer_terms>;

/// A settled visit: its steps, and what the next one is asked with.
template <class Terms>
struct basic_pool_settlement {
  basic_layer_steps<Terms> steps{};
  basic_pool_year<typename Terms::amount> after{};
};
using pool_settlement = basic_pool_settlement<layer_terms>;

/// Pays a portion under a limit of the costs of a year: what the limit leaves of the portion is paid at the rate.
template <class Terms>
[[gnu::always_inline]] constexpr basic_layer_steps<Terms> settle_portion_of_costs(
    typename Terms::amount portion, const Terms& terms, const basic_pool_year<typename Terms::amount>& before,
    rounding mode) noexcept {
  const auto payable = within_cap(terms.cap, before.portion, portion);
  const auto payment = terms.rate.of(payable, mode);
  return {.terms = terms,
          .portion = payable,
          .before_cap = payment,
          .paid_before = before.paid,
          .payment = payment,
          .remaining_cap = in_excess_of(before.portion + payable, terms.cap)};
}

/// Pays one visit under the annual limit (支付限额).
///
/// portion = what the visit brings above the deductible;
/// payments: payment = min(max(0, limit − paid before), round(rate × portion));
/// costs: the portion is cut to max(0, limit − portions before), payment = round(rate × portion).
/// remaining_cap is what is left of the limit, in the same terms. Fen; rounded once. A visit that does not count gets
/// nothing and changes nothing.
///
/// ```cpp
/// constexpr layer_terms pool{.deductible = yuan(300), .rate = percent(50), .cap = yuan(3'000)};
/// constexpr auto paid = [](limit_on reading) {
///   return settle(pooled_visit{.terms = pool, .cost = yuan(5'300), .counts = true,
///                              .deductible_period = deductible_period::year, .limit_on = reading}).steps.payment;
/// };
/// static_assert(paid(limit_on::payments) == yuan(2'500) && paid(limit_on::costs) == yuan(1'500));
/// ```
template <class Terms>
[[gnu::always_inline]] constexpr basic_pool_settlement<Terms> settle(const basic_pooled_visit<Terms>& v) noexcept {
  const auto cost = amount_if(v.counts, v.cost);
  const auto met = v.before.deductible_met;
  const auto portion = portion_above(v.terms.deductible, met, cost);
  const auto steps = v.limit_on == limit_on::payments ? settle_portion(portion, v.terms, v.before.paid, v.rounding)
                                                      : settle_portion_of_costs(portion, v.terms, v.before, v.rounding);
  const auto met_now =
      v.deductible_period == deductible_period::year
          ? cost
          : amount_if(v.counts, deductible_used_after(v.terms.deductible, met, cost, v.day_deductible) - met);
  return {.steps = steps,
          .after = {.deductible_met = met + met_now,
                    .paid = v.before.paid + steps.payment,
                    .portion = v.before.portion + steps.portion}};
}

/// Names the amounts of an account of a calendar year among the inputs of a rule that settles visits.
template <class Form, class Scheme>
constexpr void pool_year_before(auto&& field, account<Scheme> Form::*before) {
  field(part(before, &pool_year::deductible_met), "cost_before", says::cost_before);
  field(part(before, &pool_year::paid), "paid_before", says::pool_paid_before);
  field(part(before, &pool_year::portion), "portion_before", says::portion_before);
}

}  // namespace gongbao::inline v0

#endif
