// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_CATEGORY_TABLE_HPP
#define GONGBAO_CORE_CATEGORY_TABLE_HPP

#include <cstddef>
#include <cstdint>
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
    for (const entry& e : entries) add(e.category, e.row);
  }

  /// States the row of a category that has none.
  constexpr void add(E category, const Row& row) noexcept {
    const std::size_t i = index_of(category);
    if ((stated_ >> i & 1U) != 0) fault::row_stated_twice();
    stated_ |= std::uint64_t{1} << i;
    rows_[i] = row;
  }

  /// The categories that have a row.
  constexpr category_set<E> stated() const noexcept { return category_set<E>::from_bits(stated_); }

  /// Whether the gazette states a row for a category.
  constexpr bool contains(E category) const noexcept {
    return is_declared(category) && (stated_ >> index_of(category) & 1U) != 0;
  }

  /// The row of a category; `fault::row_not_in_table` if there is none.
  constexpr const Row& operator[](E category) const& noexcept {
    const std::size_t i = index_of(category);
    if (i >= count_of<E> || (stated_ >> i & 1U) == 0) fault::row_not_in_table();
    return rows_[i];
  }
  constexpr Row& operator[](E category) & noexcept {
    const std::size_t i = index_of(category);
    if (i >= count_of<E> || (stated_ >> i & 1U) == 0) fault::row_not_in_table();
    return rows_[i];
  }
  constexpr Row operator[](E category) const&& noexcept { return (*this)[category]; }  // of what goes away, a copy

  /// A condition holds for every row.
  template <class Condition>
  [[gnu::always_inline]] constexpr bool every_row(Condition holds) const {
    for (std::size_t i = 0; i < count_of<E>; ++i)
      if ((stated_ >> i & 1U) != 0 && !holds(rows_[i])) return false;
    return true;
  }

 private:
  Row rows_[count_of<E>]{};
  std::uint64_t stated_ =
      0;  // bits as of category_set, without its calls: tables are built and checked at every include
};

}  // namespace gongbao::inline v0

#endif
