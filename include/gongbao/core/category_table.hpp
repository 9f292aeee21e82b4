// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_CATEGORY_TABLE_HPP
#define GONGBAO_CORE_CATEGORY_TABLE_HPP

#include <initializer_list>

#include <gongbao/core/category_set.hpp>
#include <gongbao/detail/fault.hpp>

namespace gongbao::inline v0 {

/// One `Row` per category, for the categories that the gazette states; the others have none.
///
/// A category stated twice is `fault::row_stated_twice`: the table does not compile. A row may be replaced in a
/// copy of the table, which is what a what-if needs.
///
/// ```cpp
/// constexpr category_table<recipient, money> premiums{{recipient::margin, yuan(80)}, {recipient::orphan, yuan(0)}};
/// static_assert(premiums[recipient::margin] == yuan(80));
/// static_assert(!premiums.contains(recipient::ordinary));
/// ```
template <enumerated E, class Row>
class category_table {
 public:
  struct entry {
    E category;
    Row row;
  };

  constexpr category_table(std::initializer_list<entry> entries) noexcept {
    for (const entry& e : entries) {
      if (stated_.contains(e.category)) fault::row_stated_twice();
      stated_ |= e.category;
      rows_[index_of(e.category)] = e.row;
    }
  }

  /// The categories that have a row.
  constexpr category_set<E> stated() const noexcept { return stated_; }

  /// Whether the gazette states a row for a category.
  constexpr bool contains(E category) const noexcept { return is_declared(category) && stated_.contains(category); }

  /// The row of a category; `fault::row_not_in_table` if there is none.
  constexpr const Row& operator[](E category) const noexcept {
    if (!contains(category)) fault::row_not_in_table();
    return rows_[index_of(category)];
  }
  constexpr Row& operator[](E category) noexcept {
    if (!contains(category)) fault::row_not_in_table();
    return rows_[index_of(category)];
  }

 private:
  Row rows_[count_of<E>]{};
  category_set<E> stated_{};
};

}  // namespace gongbao::inline v0

#endif
