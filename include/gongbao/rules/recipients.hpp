// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_RECIPIENTS_HPP
#define GONGBAO_RULES_RECIPIENTS_HPP

#include <cstddef>
#include <initializer_list>

#include <gongbao/rules/vocabulary.hpp>

namespace gongbao::inline v0 {

/// One rung: the identities that lead to a category.
struct rank {
  gongbao::category category;
  recipients identities;
};

/// The categories of a city from the most to the least favourable (就高).
class ranking {
 public:
  constexpr ranking(std::initializer_list<rank> from_best_to_least) noexcept {
    for (const rank& r : from_best_to_least) {
      if (r.identities.empty() || !within_limit(r.identities)) fault::rank_without_identity();
      if (identities_.intersects(r.identities) || categories_.contains(r.category)) fault::row_stated_twice();
      identities_ |= r.identities;
      categories_ |= r.category;
      ranks_[size_++] = r;
    }
  }

  constexpr const rank* begin() const& noexcept { return ranks_; }
  constexpr const rank* end() const& noexcept { return ranks_ + size_; }
  const rank* begin() const&& = delete;
  const rank* end() const&& = delete;

  /// All identities that lead to some category.
  constexpr recipients identities() const noexcept { return identities_; }
  /// All categories that some identity leads to.
  constexpr category_set<gongbao::category> categories() const noexcept { return categories_; }

 private:
  rank ranks_[count_of<recipient>]{};
  std::size_t size_ = 0;
  recipients identities_{};
  category_set<gongbao::category> categories_{};
};

/// Which category a person's identities lead to, and what became of each identity.
struct recipient_choice {
  gongbao::category category = gongbao::category::none;
  recipients decided_by{};   ///< the identities of the chosen category
  recipients outranked{};    ///< identities of other categories (不重复: not added up)
  recipients without_aid{};  ///< identities that lead to no category

  constexpr bool eligible() const noexcept { return category != gongbao::category::none; }
};

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
template <class Visit>
constexpr void for_each_choice(const ranking& best_first, recipients identities, Visit&& visit) {
  const recipients with_aid = identities & best_first.identities();
  for (const rank& r : best_first)
    if (identities.intersects(r.identities))
      visit(recipient_choice{.category = r.category,
                             .decided_by = identities & r.identities,
                             .outranked = with_aid - r.identities,
                             .without_aid = identities - with_aid});
}

/// The most favourable category among a person's identities (就高不重复, 就高不就低); `none` if no identity has one.
///
/// ```cpp
/// constexpr ranking two{{category::subsistence, recipient::subsistence}, {category::margin, recipient::margin}};
/// constexpr recipient_choice best = choose(two, recipient::margin | recipient::subsistence);
/// static_assert(best.category == category::subsistence && best.outranked == recipient::margin);
/// static_assert(!choose(two, recipient::ordinary).eligible());
/// ```
constexpr recipient_choice choose(const ranking& best_first, recipients identities) noexcept {
  recipient_choice chosen{.without_aid = identities - best_first.identities()};
  for_each_choice(best_first, identities, [&](const recipient_choice& choice) {
    if (!chosen.eligible()) chosen = choice;
  });
  return chosen;
}

}  // namespace gongbao::inline v0

#endif
