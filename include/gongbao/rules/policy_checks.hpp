// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_POLICY_CHECKS_HPP
#define GONGBAO_RULES_POLICY_CHECKS_HPP

#include <cstddef>
#include <initializer_list>

#include <gongbao/core/category_table.hpp>
#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/recipients.hpp>

// Named checks that a policy table, or one layer, passes when it is compiled:
// `static_assert(rates_within_unit(table))`. A row lists its layers by name, `Row::layers`, so each check is written
// once for every city.
//
// Some hold of what the gazette printed (a better category is never worse off) and may be given up in a what-if;
// without the others a table means nothing (a rate of 600 %). `broken_check(table)`, one for each kind of table, names
// the first of these that a table breaks, or is empty: rules, plans and versions ask it of every table but the shipped
// one. `unlike_printed(table)` names the first of the former, of a table that breaks none of the latter.

namespace gongbao::inline v0 {

/// A check of a table, and whether the table passes it.
struct named_check {
  text_view name;
  bool passed;
};

/// The name of the first check that is not passed; empty if all are.
[[gnu::always_inline]] constexpr text_view first_broken(std::initializer_list<named_check> checks) noexcept {
  for (const named_check& check : checks)
    if (!check.passed) return check.name;
  return {};
}

namespace detail {
/// The name of a check as an argument of a template, where g++ shows it.
struct name_of_check {
  char letters[48]{};

  constexpr explicit name_of_check(text_view name) noexcept {
    for (std::size_t i = 0; i < name.size() && i < sizeof letters - 1; ++i) letters[i] = name.data()[i];
  }
};
/// clang shows it among the arguments of the call.
template <name_of_check>
constexpr bool expect_none(text_view broken) noexcept {
  if (!broken.empty()) fault::table_breaks_a_check();
  return true;
}
}  // namespace detail

/// A table passes all checks of its kind, of its meaning and of what was printed: where it does not, the compiler's
/// message names the check.
///
/// ```cpp
/// static_assert(passes_its_checks<jinzhou::medical_aid_2023>());
/// ```
template <const auto& Table>
constexpr bool passes_its_checks() noexcept {
  constexpr text_view broken = broken_check(Table);
  constexpr text_view first = broken.empty() ? unlike_printed(Table) : broken;
  return detail::expect_none<detail::name_of_check(first)>(first);
}

/// A condition holds for every row that is stated.
template <class E, class Row, class Condition>
[[gnu::always_inline]] constexpr bool every_row(const category_table<E, Row>& table, Condition holds) {
  return table.every_row(holds);
}

/// A condition holds for every layer of every row.
template <class E, class Row>
constexpr bool every_layer(const category_table<E, Row>& table, bool (*holds)(const layer_terms&)) {
  return table.every_row([=](const Row& row) {
    for (const auto& l : Row::layers)
      if (!holds(row.*l.terms)) return false;
    return true;
  });
}

/// Every rate lies between 0 % and 100 %.
[[gnu::always_inline]] constexpr bool rates_within_unit(const layer_terms& t) {
  return t.rate >= rate{} && t.rate <= full_rate;
}
template <class E, class Row>
[[gnu::always_inline]] constexpr bool rates_within_unit(const category_table<E, Row>& table) {
  return every_layer(table, rates_within_unit);
}

/// No deductible is negative.
[[gnu::always_inline]] constexpr bool deductibles_not_negative(const layer_terms& t) { return t.deductible >= money{}; }
template <class E, class Row>
[[gnu::always_inline]] constexpr bool deductibles_not_negative(const category_table<E, Row>& table) {
  return every_layer(table, deductibles_not_negative);
}

/// No cap is negative.
[[gnu::always_inline]] constexpr bool caps_not_negative(const layer_terms& t) { return t.cap >= money{}; }
template <class E, class Row>
[[gnu::always_inline]] constexpr bool caps_not_negative(const category_table<E, Row>& table) {
  return every_layer(table, caps_not_negative);
}

/// What any one layer may break.
[[gnu::always_inline]] constexpr text_view broken_check(const layer_terms& t) noexcept {
  return first_broken({{"rates_within_unit", rates_within_unit(t)},
                       {"deductibles_not_negative", deductibles_not_negative(t)},
                       {"caps_not_negative", caps_not_negative(t)}});
}

/// Every layer of every row says where it stands.
constexpr bool every_layer_cites_its_article(const layer_terms& t) { return t.source.stated(); }
template <class E, class Row>
constexpr bool every_layer_cites_its_article(const category_table<E, Row>& table) {
  return every_layer(table, every_layer_cites_its_article);
}

/// No row is left out of the ranking: each category with a row can be chosen.
template <class Category, class Recipient, class Row>
[[gnu::always_inline]] constexpr bool every_row_is_ranked(const category_table<Category, Row>& table,
                                                          const basic_ranking<Category, Recipient>& best_first) {
  return (table.stated() - best_first.categories()).empty();
}

/// What any table of categories may break.
template <class Category, class Recipient, class Row>
[[gnu::always_inline]] constexpr text_view broken_check(const category_table<Category, Row>& table,
                                                        const basic_ranking<Category, Recipient>& best_first) noexcept {
  return first_broken({{"rates_within_unit", rates_within_unit(table)},
                       {"deductibles_not_negative", deductibles_not_negative(table)},
                       {"caps_not_negative", caps_not_negative(table)},
                       {"every_row_is_ranked", every_row_is_ranked(table, best_first)}});
}

/// `a` is never worse than `b` in any layer: deductible not higher, rate and cap not lower.
template <class Row>
constexpr bool dominates(const Row& a, const Row& b) {
  for (const auto& l : Row::layers) {
    const layer_terms& x = a.*l.terms;
    const layer_terms& y = b.*l.terms;
    if (x.deductible > y.deductible || x.rate < y.rate || x.cap < y.cap) return false;
  }
  return true;
}

/// Each better category dominates each lesser one: this makes "the most favourable one" (就高不重复) well defined.
template <class Category, class Recipient, class Row>
constexpr bool better_category_never_has_worse_terms(const category_table<Category, Row>& table,
                                                     const basic_ranking<Category, Recipient>& best_first) {
  Category better = Category::none;
  for (const auto& r : best_first) {
    if (!table.contains(r.category)) continue;
    if (better != Category::none && !dominates(table[better], table[r.category])) return false;
    better = r.category;  // dominance is transitive, so neighbours are enough
  }
  return true;
}

}  // namespace gongbao::inline v0

#endif
