// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_TERM_HPP
#define GONGBAO_CORE_TERM_HPP

#include <cstdint>

#include <gongbao/detail/checked.hpp>
#include <gongbao/detail/ordered.hpp>

namespace gongbao::inline v0 {

enum class term_unit : std::uint8_t { day, workday, month, year };

/// A length of time in one unit (日, 工作日, 月, 年). Different units are different types: a deadline in working
/// days cannot be computed by mistake without a calendar, and five years are not sixty months until a rule says so.
///
/// ```cpp
/// static_assert(days(15) > days(14));
/// static_assert(date(2023, 1, 31) + months(1) == date(2023, 2, 28));
/// ```
template <term_unit Unit>
class term : public detail::ordered_by<term<Unit>, std::int64_t> {
 public:
  static constexpr term_unit unit = Unit;

  template <detail::count N>
  constexpr explicit term(N n) noexcept : detail::ordered_by<term, std::int64_t>(detail::to_int64(n)) {}

  constexpr std::int64_t count() const noexcept { return this->number_; }
  constexpr term operator-() const noexcept { return term(detail::scaled(count(), -1)); }
};

using days = term<term_unit::day>;
using workdays = term<term_unit::workday>;
using months = term<term_unit::month>;
using years = term<term_unit::year>;

}  // namespace gongbao::inline v0

#endif
