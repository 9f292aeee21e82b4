// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_POLICY_CHECKS_HPP
#define GONGBAO_RULES_POLICY_CHECKS_HPP

#include <gongbao/core/category_table.hpp>
#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/recipients.hpp>

// Named checks that a policy table passes when it is compiled: `static_assert(rates_within_unit(table))`.
// A row lists its layers as pointers to members, `Row::layers`, so each check is written once for every city.

namespace gongbao::inline v0 {

namespace detail {
template <class Row, class Condition>
constexpr bool every_layer(const category_table<category, Row>& table, Condition holds) {
  for (const word<category>& w : enumeration<category>::words)
    if (const Row* row = table.find(w.value))
      for (const auto layer : Row::layers)
        if (!holds(row->*layer)) return false;
  return true;
}
}  // namespace detail

/// Every rate lies between 0 % and 100 %.
template <class Row>
constexpr bool rates_within_unit(const category_table<category, Row>& table) {
  return detail::every_layer(table, [](const layer_terms& t) { return t.rate >= rate{} && t.rate <= percent(100); });
}

/// No deductible is negative.
template <class Row>
constexpr bool deductibles_not_negative(const category_table<category, Row>& table) {
  return detail::every_layer(table, [](const layer_terms& t) { return t.deductible >= money{}; });
}

/// No cap is negative.
template <class Row>
constexpr bool caps_not_negative(const category_table<category, Row>& table) {
  return detail::every_layer(table, [](const layer_terms& t) { return t.cap >= money{}; });
}

/// Every layer of every row says where it stands.
template <class Row>
constexpr bool every_layer_cites_its_article(const category_table<category, Row>& table) {
  return detail::every_layer(table, [](const layer_terms& t) { return t.source.stated(); });
}

/// No row is left out of the ranking: each category with a row can be chosen.
template <class Row>
constexpr bool every_row_is_ranked(const category_table<category, Row>& table, const ranking& best_first) {
  category_set<category> ranked;
  for (const rank& r : best_first) ranked |= r.category;
  return (table.stated() - ranked).empty();
}

/// `a` is never worse than `b` in any layer: deductible not higher, rate and cap not lower.
template <class Row>
constexpr bool dominates(const Row& a, const Row& b) {
  for (const auto layer : Row::layers) {
    const layer_terms& x = a.*layer;
    const layer_terms& y = b.*layer;
    if (x.deductible > y.deductible || x.rate < y.rate || x.cap < y.cap) return false;
  }
  return true;
}

/// Each better category dominates each lesser one: this makes "the most favourable one" (就高不重复) well defined.
template <class Row>
constexpr bool better_category_never_has_worse_terms(const category_table<category, Row>& table,
                                                     const ranking& best_first) {
  const Row* better = nullptr;
  for (const rank& r : best_first) {
    const Row* row = table.find(r.category);
    if (row == nullptr) continue;
    if (better != nullptr && !dominates(*better, *row)) return false;
    better = row;  // dominance is transitive, so neighbours are enough
  }
  return true;
}

}  // namespace gongbao::inline v0

#endif
