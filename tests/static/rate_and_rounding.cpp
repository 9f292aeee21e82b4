// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/rate.hpp>

#include "expect.hpp"

namespace rate_tests {

using namespace gongbao;
using expect::is_constant;
using enum rounding;
using gongbao::detail::int64_max;
using gongbao::detail::int64_min;

static_assert(rate{} == percent(0) && percent(70) == 70_percent && percent(70).in_millipercent() == 70'000);
static_assert((2.5_percent).in_millipercent() == 2'500 && (0.001_percent).in_millipercent() == 1);
static_assert(percent(70) + 0.5_percent == 70.5_percent && percent(70) - percent(75) == percent(-5));
static_assert(percent(65) < percent(70) && 70.001_percent > percent(70));
static_assert(is_constant([] { return rate::from_millipercent(rate::most); }));
static_assert(!is_constant([] { return rate::from_millipercent(rate::most) + 0.001_percent; }));
static_assert(!is_constant([] { return rate::from_millipercent(-rate::most) - 0.001_percent; }));
static_assert(!is_constant([] { return rate::from_millipercent(int64_max); }));

// ---- Three roundings of the same exact share, in fen ----------------------------------------------------------------

struct rounded {
  std::int64_t half_up;
  std::int64_t half_even;
  std::int64_t truncate;
  friend constexpr bool operator==(const rounded&, const rounded&) = default;
};
constexpr rounded share(rate r, std::int64_t amount) {
  const money m = fen(amount);
  return {in_fen(r.of(m, half_up)), in_fen(r.of(m, half_even)), in_fen(r.of(m, truncate))};
}

static_assert(share(0.001_percent, 49'999) == rounded{0, 0, 0});   // 0.49999
static_assert(share(0.001_percent, 50'000) == rounded{1, 0, 0});   // 0.5
static_assert(share(0.001_percent, 50'001) == rounded{1, 1, 0});   // 0.50001
static_assert(share(0.001_percent, 99'999) == rounded{1, 1, 0});   // 0.99999
static_assert(share(0.001_percent, 100'000) == rounded{1, 1, 1});  // 1
static_assert(share(0.001_percent, 149'999) == rounded{1, 1, 1});  // 1.49999
static_assert(share(0.001_percent, 150'000) == rounded{2, 2, 1});  // 1.5
static_assert(share(0.001_percent, 250'000) == rounded{3, 2, 2});  // 2.5

// Half away from zero, ties to even and towards zero mirror below zero.
static_assert(share(0.001_percent, -49'999) == rounded{0, 0, 0});
static_assert(share(0.001_percent, -50'000) == rounded{-1, 0, 0});
static_assert(share(0.001_percent, -150'000) == rounded{-2, -2, -1});
static_assert(share(percent(-50), 5) == rounded{-3, -2, -2} && share(percent(-50), -5) == rounded{3, 2, 2});

static_assert(share(percent(50), 33'333) == rounded{16'667, 16'666, 16'666});  // 166.665 yuan
static_assert(share(percent(0), 12'345) == rounded{0, 0, 0} && share(percent(70), 0) == rounded{0, 0, 0});
static_assert(share(percent(150), 3) == rounded{5, 4, 4});

// Exact to the ends of 64 bits: no product is wider than its result.
static_assert(share(percent(100), int64_max) == rounded{int64_max, int64_max, int64_max});
static_assert(share(percent(100), int64_min) == rounded{int64_min, int64_min, int64_min});
static_assert(share(percent(50), int64_max) ==
              rounded{4'611'686'018'427'387'904, 4'611'686'018'427'387'904, 4'611'686'018'427'387'903});
static_assert(is_constant([] { return percent(200).of(fen(int64_max / 2), half_up); }));
static_assert(!is_constant([] { return percent(200).of(fen(int64_max / 2 + 1), half_up); }));
// Also at the largest rate, and where only the rounding would leave 64 bits.
static_assert(rate::from_millipercent(rate::most).of(fen(2), truncate) == fen(1'844'674'407));
static_assert(!is_constant([] { return percent(150).of(fen(6'148'914'691'236'517'205), half_up); }));
static_assert(is_constant([] { return percent(150).of(fen(6'148'914'691'236'517'205), truncate); }));

// Every rate of the gazettes, on ten thousand yuan.
static_assert(percent(90).of(yuan(10'000), half_up) == yuan(9'000) &&
              (0.7_percent).of(yuan(10'000), half_up) == yuan(70));

// ---- Never ----------------------------------------------------------------------------------------------------------

template <class R, class M>
concept multiplies_unrounded = requires(R r, M m) {
  r.of(m);
};
static_assert(!multiplies_unrounded<rate, money>);
static_assert(!expect::multiplies<rate, money> && !expect::multiplies<money, rate> && !expect::multiplies<rate, rate>);
static_assert(!expect::multiplies<rate, int> && !expect::adds<rate, money> && !expect::orders<rate, money>);
static_assert(!std::constructible_from<rate, int> && !std::constructible_from<rate, double>);
static_assert(!std::constructible_from<rate, money> && !std::constructible_from<money, rate>);
template <class N>
concept counts_percent = requires(N n) {
  percent(n);
};
static_assert(counts_percent<int> && !counts_percent<double> && !counts_percent<bool>);

static_assert(words_follow_values<rounding>() && count_of<rounding> == 3 && rounding{} == half_up);
static_assert(name_of(half_up) == "half_up" && name_of(half_even) == "half_even" && name_of(truncate) == "truncate");

}  // namespace rate_tests
