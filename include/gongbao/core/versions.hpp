// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_VERSIONS_HPP
#define GONGBAO_CORE_VERSIONS_HPP

#include <cstddef>

#include <gongbao/core/period.hpp>

namespace gongbao::inline v0 {

/// The tables of one rule as they followed each other (历次版本), each with its period `in_force`: on a day one of
/// them is in force, or none.
///
/// Stated in order of time. Two that share a day are `fault::versions_overlap`, a later one before an earlier one is
/// `fault::versions_out_of_order`, one that breaks a named check is `fault::table_breaks_a_check`: none compiles. Days
/// between two tables are a gap, on which none is in force.
///
/// ```cpp
/// struct premium_table {
///   period in_force;
///   money premium;
/// };
/// constexpr versions premiums{premium_table{{date(2022, 1, 1), date(2022, 12, 31)}, yuan(320)},
///                             premium_table{period::since(date(2023, 1, 1)), yuan(350)}};
/// static_assert(premiums.find(date(2022, 12, 31))->premium == yuan(320));
/// static_assert(premiums.find(date(2021, 12, 31)) == nullptr);
/// ```
template <class Table, std::size_t N>
class versions {
 public:
  template <class... Later>
  consteval versions(const Table& first, const Later&... later) noexcept : tables_{first, later...} {
    for (std::size_t i = 1; i < N; ++i) {
      const period& before = tables_[i - 1].in_force;
      const period& after = tables_[i].in_force;
      if (after.last() && *after.last() < before.first()) fault::versions_out_of_order();
      if (!before.last() || *before.last() >= after.first()) fault::versions_overlap();
    }
    if constexpr (requires { broken_check(first); })
      for (const Table& table : tables_)
        if (!broken_check(table).empty()) fault::table_breaks_a_check();
  }

  /// The table in force on a day, or nullptr.
  constexpr const Table* find(date day) const& noexcept {
    for (const Table& table : tables_)
      if (table.in_force.contains(day)) return &table;
    return nullptr;
  }
  const Table* find(date) const&& = delete;  // what goes away is not pointed to

  constexpr const Table* begin() const& noexcept { return tables_; }
  constexpr const Table* end() const& noexcept { return tables_ + N; }
  const Table* begin() const&& = delete;
  const Table* end() const&& = delete;
  static constexpr std::size_t size() noexcept { return N; }

 private:
  Table tables_[N];
};

template <class Table, class... Later>
versions(const Table&, const Later&...) -> versions<Table, 1 + sizeof...(Later)>;

/// A table that another one replaces: as it is, in force up to and including a last day.
///
/// ```cpp
/// constexpr auto ended = in_force_until(date(2026, 12, 31), jinzhou::medical_aid_2023);
/// static_assert(ended.in_force == period(date(2023, 1, 1), date(2026, 12, 31)));
/// ```
template <class Table>
constexpr Table in_force_until(date last, Table table) noexcept {
  table.in_force = period(table.in_force.first(), last);
  return table;
}

}  // namespace gongbao::inline v0

#endif
