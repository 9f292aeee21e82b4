// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/wide.hpp>

#include "wide_in_two_words.hpp"

namespace wide_tests {

using gongbao::maybe;
using gongbao::rounding;
using gongbao::detail::int64_max;
using gongbao::detail::int64_min;
using gongbao::detail::quotient;
using gongbao::detail::wide;

constexpr bool is(maybe<std::int64_t> result, std::int64_t expected) { return result && *result == expected; }

static_assert(is(quotient(7, 2, rounding::half_up), 4));
static_assert(is(quotient(5, 2, rounding::half_even), 2));
static_assert(is(quotient(7, 2, rounding::half_even), 4));
static_assert(is(quotient(7, 2, rounding::truncate), 3));
static_assert(is(quotient(-5, 2, rounding::half_up), -3));
static_assert(is(quotient(-5, 2, rounding::half_even), -2));
static_assert(is(quotient(-5, 2, rounding::truncate), -2));
static_assert(is(quotient(8, 3, rounding::half_even), 3));
static_assert(is(quotient(7, 3, rounding::half_even), 2));

// Half of a divisor beyond 64 bits is still a half.
constexpr wide huge = wide{int64_max} * 1'000'000'000;
static_assert(is(quotient(huge * 3 / 2, huge, rounding::half_up), 2));
static_assert(is(quotient(huge * 3 / 2 - 1, huge, rounding::half_up), 1));
static_assert(is(quotient(huge, 1'000'000'000, rounding::half_up), int64_max));

static_assert(!quotient(wide{int64_max} + 1, 1, rounding::half_up));
static_assert(is(quotient(wide{int64_min}, 1, rounding::half_up), int64_min));
static_assert(!quotient(wide{int64_min} - 1, 1, rounding::half_up));
static_assert(!quotient(wide{int64_max} * 2 + 1, 2, rounding::half_up));
static_assert(is(quotient(wide{int64_max} * 2 + 1, 2, rounding::truncate), int64_max));

#ifdef __SIZEOF_INT128__

/// A bound with those beside it, and with one far off; the tests at run time take all pairs.
constexpr bool agree_on_bounds(std::size_t from, std::size_t to) {
  bool all = true;
  for (std::size_t i = from; i < to; ++i)
    for (const std::size_t j : {i, i + 1, i + 7}) all = all && agree_on_signs(bounds[i], bounds[j % std::size(bounds)]);
  return all;
}
static_assert(agree_on_bounds(0, 7));
static_assert(agree_on_bounds(7, 14));
static_assert(agree_on_bounds(14, std::size(bounds)));

#endif

}  // namespace wide_tests
