// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_PERIOD_HPP
#define GONGBAO_CORE_PERIOD_HPP

#include <gongbao/core/date.hpp>

namespace gongbao::inline v0 {

/// Days from a first to a last one, both included, as the gazettes write them; without a last day it has no end.
///
/// ```cpp
/// constexpr period campaign(date(2022, 9, 8), date(2024, 9, 8));
/// static_assert(campaign.contains(date(2024, 9, 8)) && !campaign.contains(date(2024, 9, 9)));
/// static_assert(period::since(date(2023, 1, 1)).contains(date(2099, 1, 1)));
/// ```
class period {
 public:
  /// `fault::period_ends_before_start` if the days are in the wrong order.
  constexpr period(date first, date last) noexcept : first_{first}, last_{last} {
    if (last < first) fault::period_ends_before_start();
  }
  static constexpr period since(date first) noexcept { return period(first); }

  constexpr date first() const noexcept { return first_; }
  /// The last day, or nothing for a period without end.
  constexpr maybe<date> last() const noexcept { return last_; }

  constexpr bool contains(date d) const noexcept { return first_ <= d && (!last_ || d <= *last_); }

  friend constexpr bool operator==(const period&, const period&) = default;

 private:
  constexpr explicit period(date first) noexcept : first_{first} {}

  date first_;
  maybe<date> last_{};
};

}  // namespace gongbao::inline v0

#endif
