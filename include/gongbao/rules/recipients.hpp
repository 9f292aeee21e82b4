// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_RECIPIENTS_HPP
#define GONGBAO_RULES_RECIPIENTS_HPP

#include <cstddef>
#include <initializer_list>

// Before the alias `rank`, which best_by::rank would hide: -Wshadow of g++.
#include <gongbao/rules/readings.hpp>
#include <gongbao/rules/vocabulary.hpp>

namespace gongbao::inline v0 {

namespace detail {
/// What a ranking and a choice ask of a city's enumerations.
template <class Category, class Recipient>
constexpr bool lead_to_categories() noexcept {
  static_assert(enumerates<Category, vocabulary::categories>,
                "an enumeration of categories declares itself: vocabulary_of<…> = vocabulary::categories");
  static_assert(enumerates<Recipient, vocabulary::identities>,
                "an enumeration of identities declares itself: vocabulary_of<…> = vocabulary::identities");
  static_assert(category_enumeration<Category>, "an enumeration of categories has the value `none`: no category");
  return true;
}
}  // namespace detail

/// One rung: the identities that lead to a category.
template <class Category, class Recipient>
struct basic_rank {
  Category category;
  category_set<Recipient> identities;
};
using rank = basic_rank<category, recipient>;

/// The categories of a city from the most to the least favourable (就高). A city may have identities and categories of
/// its own: `using ranking = basic_ranking<its_category, its_identity>`.
template <class Category, class Recipient>
class basic_ranking {
  static_assert(detail::lead_to_categories<Category, Recipient>());

 public:
  using rank = basic_rank<Category, Recipient>;
  using identity_set = category_set<Recipient>;

  constexpr basic_ranking(std::initializer_list<rank> from_best_to_least) noexcept {
    for (const rank& r : from_best_to_least) add(r);
  }

  /// Ranks a category below all others.
  constexpr void add(const rank& r) noexcept {
    if (r.identities.empty() || !within_limit(r.identities)) fault::rank_without_identity();
    if (identities_.intersects(r.identities) || categories_.contains(r.category)) fault::row_stated_twice();
    identities_ |= r.identities;
    categories_ |= r.category;
    ranks_[size_++] = r;
  }

  constexpr const rank* begin() const& noexcept { return ranks_; }
  constexpr const rank* end() const& noexcept { return ranks_ + size_; }
  const rank* begin() const&& = delete;
  const rank* end() const&& = delete;

  /// All identities that lead to some category.
  constexpr identity_set identities() const noexcept { return identities_; }
  /// All categories that some identity leads to.
  constexpr category_set<Category> categories() const noexcept { return categories_; }

 private:
  rank ranks_[count_of<Recipient>]{};
  std::size_t size_ = 0;
  identity_set identities_{};
  category_set<Category> categories_{};
};
using ranking = basic_ranking<category, recipient>;

/// Which category a person's identities lead to, and what became of each identity.
template <class Category, class Recipient>
struct basic_recipient_choice {
  static_assert(detail::lead_to_categories<Category, Recipient>());

  Category category = Category::none;
  category_set<Recipient> decided_by{};   ///< the identities of the chosen category
  category_set<Recipient> outranked{};    ///< identities of other categories (不重复: not added up)
  category_set<Recipient> without_aid{};  ///< identities that lead to no category

  constexpr bool eligible() const noexcept { return category != Category::none; }
};
using recipient_choice = basic_recipient_choice<category, recipient>;

namespace detail {
/// The choice of a rank that some of a person's identities belong to.
template <class Category, class Recipient>
constexpr basic_recipient_choice<Category, Recipient> choice_of_rank(
    const basic_ranking<Category, Recipient>& all, category_set<Recipient> identities,
    const basic_rank<Category, Recipient>& chosen) noexcept {
  const category_set<Recipient> with_aid = identities & all.identities();
  return {.category = chosen.category,
          .decided_by = identities & chosen.identities,
          .outranked = with_aid - chosen.identities,
          .without_aid = identities - with_aid};
}
}  // namespace detail

/// Hands each category that a person's identities lead to to `visit`, as if it were the chosen one, the most favourable
/// first; the identities of the others are `outranked`.
///
/// ```cpp
/// constexpr ranking two{{category::subsistence, recipient::subsistence}, {category::margin, recipient::margin}};
/// constexpr int choices = [] {
///   int n = 0;
///   for_each_choice(two, recipient::margin | recipient::subsistence | recipient::ordinary,
///                   [&](const recipient_choice& c) { n += c.outranked.empty() ? 0 : 1; });
///   return n;
/// }();
/// static_assert(choices == 2);
/// ```
template <class Category, class Recipient, class Visit>
constexpr void for_each_choice(const basic_ranking<Category, Recipient>& best_first,
                               typename basic_ranking<Category, Recipient>::identity_set identities, Visit&& visit) {
  for (const auto& r : best_first)
    if (identities.intersects(r.identities)) visit(detail::choice_of_rank(best_first, identities, r));
}

/// The most favourable category among a person's identities (就高不重复, 就高不就低); `none` if no identity has one.
///
/// ```cpp
/// constexpr ranking two{{category::subsistence, recipient::subsistence}, {category::margin, recipient::margin}};
/// constexpr recipient_choice best = choose(two, recipient::margin | recipient::subsistence);
/// static_assert(best.category == category::subsistence && best.outranked == recipient::margin);
/// static_assert(!choose(two, recipient::ordinary).eligible());
/// ```
template <class Category, class Recipient>
constexpr basic_recipient_choice<Category, Recipient> choose(
    const basic_ranking<Category, Recipient>& best_first,
    typename basic_ranking<Category, Recipient>::identity_set identities) noexcept {
  for (const auto& r : best_first)
    if (identities.intersects(r.identities)) return detail::choice_of_rank(best_first, identities, r);
  return {.without_aid = identities};
}

}  // namespace gongbao::inline v0

#endif
