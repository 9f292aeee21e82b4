// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/money.hpp>
#include <gongbao/core/rate.hpp>

#include "expect.hpp"

namespace money_tests {

using namespace gongbao;
using expect::is_constant;
using gongbao::detail::int64_max;
using gongbao::detail::int64_min;

struct usd {
  static constexpr std::int64_t minor_units_per_major = 100;
};
using dollars = basic_money<usd>;

// ---- In and out by the name of the unit -----------------------------------------------------------------------------

static_assert(money{} == fen(0));
static_assert(yuan(1) == fen(100) && wan_yuan(1) == yuan(10'000));
static_assert(yuan(-3) == fen(-300) && wan_yuan(-1) == fen(-1'000'000));
static_assert(in_fen(yuan(88)) == 8'800 && in_fen(fen(8'805)) == 8'805);
static_assert(yuan(5u) == yuan(5) && fen(static_cast<signed char>(5)) == fen(5LL) && fen(5ULL) == fen(short{5}));
static_assert(money::from_minor_units(7).in_minor_units() == 7);

static_assert(12.50_yuan == fen(1'250) && 12.5_yuan == fen(1'250) && 12_yuan == fen(1'200));
static_assert(0.01_yuan == fen(1) && 0_yuan == money{} && 1'234.56_yuan == fen(123'456));
static_assert(7_fen == fen(7) && 2_wan_yuan == yuan(20'000) && 1.5_wan_yuan == yuan(15'000));
static_assert(0.000001_wan_yuan == fen(1));
static_assert(92'233'720'368'547'758.07_yuan == fen(int64_max));

static_assert(is_constant([] { return fen(int64_max); }) && is_constant([] { return fen(int64_min); }));
static_assert(is_constant([] { return yuan(int64_max / 100); }) && !is_constant([] { return yuan(int64_max); }));
static_assert(!is_constant([] { return wan_yuan(int64_max / 1'000'000 + 1); }));
static_assert(!is_constant([] { return fen(9'223'372'036'854'775'808ULL); }));

// ---- Sums, differences, multiples -----------------------------------------------------------------------------------

static_assert(yuan(1) + fen(5) == 1.05_yuan && yuan(1) - fen(5) == 0.95_yuan && fen(5) - yuan(1) == -0.95_yuan);
static_assert(-yuan(3) == yuan(-3) && -money{} == money{});
static_assert(3 * yuan(2) == yuan(6) && yuan(2) * 3u == yuan(6) && yuan(2) * -1 == -yuan(2) && 0 * yuan(2) == money{});
static_assert([] {
  money m = yuan(1);
  m += fen(7);
  m -= yuan(2);
  return m;
}() == -0.93_yuan);

// To the last fen of 64 bits, and not one further.
static_assert(is_constant([] { return fen(int64_max - 1) + fen(1); }));
static_assert(!is_constant([] { return fen(int64_max) + fen(1); }));
static_assert(is_constant([] { return fen(int64_min + 1) - fen(1); }));
static_assert(!is_constant([] { return fen(int64_min) - fen(1); }));
static_assert(is_constant([] { return -fen(int64_max); }) && !is_constant([] { return -fen(int64_min); }));
static_assert(is_constant([] { return fen(int64_max / 2) * 2; }));
static_assert(!is_constant([] { return fen(int64_max / 2 + 1) * 2; }));
static_assert(!is_constant([] { return fen(int64_min) * -1; }) && is_constant([] { return fen(int64_min) * 1; }));

// ---- Order ----------------------------------------------------------------------------------------------------------

static_assert(fen(1) > money{} && -fen(1) < money{} && yuan(1) >= fen(100) && yuan(1) <= fen(100));
static_assert(yuan(1) != fen(101) && (yuan(1) <=> yuan(2)) < 0);
static_assert(std::totally_ordered<money> && std::three_way_comparable<money, std::strong_ordering>);
static_assert(lesser_of(yuan(1), yuan(2)) == yuan(1) && lesser_of(yuan(2), yuan(1)) == yuan(1));
static_assert(in_excess_of(yuan(2'000), yuan(2'000)) == money{});
static_assert(in_excess_of(yuan(2'000), 1'999.99_yuan) == money{});
static_assert(in_excess_of(yuan(2'000), 2'000.01_yuan) == fen(1));

static_assert(money_limit == 99'999'999'999.99_yuan);
static_assert(within_limit(money_limit) && within_limit(-money_limit));
static_assert(!within_limit(money_limit + fen(1)) && !within_limit(-money_limit - fen(1)));
static_assert(!within_limit(fen(int64_max)) && !within_limit(fen(int64_min)));

// ---- Never ----------------------------------------------------------------------------------------------------------

static_assert(!std::convertible_to<int, money> && !std::constructible_from<money, int>);
static_assert(!std::constructible_from<money, double> && !std::constructible_from<money, long long>);
static_assert(!std::convertible_to<money, long long> && !std::constructible_from<bool, money>);
static_assert(!expect::multiplies<money, money> && !expect::divides<money, money> && !expect::divides<money, int>);
static_assert(!expect::multiplies<money, double> && !expect::multiplies<float, money>);
static_assert(!expect::multiplies<money, rate> && !expect::multiplies<rate, money>);
static_assert(!expect::multiplies<money, bool> && !expect::multiplies<char, money>);
static_assert(!expect::adds<money, int> && !expect::subtracts<int, money>);
static_assert(!expect::orders<money, int> && !expect::equates<money, int> && !expect::orders<money, double>);
static_assert(!expect::adds<money, dollars> && !expect::orders<money, dollars> && !expect::equates<money, dollars>);
static_assert(!std::constructible_from<money, dollars> && expect::adds<dollars, dollars>);

template <class N>
concept counts_money = requires(N n) {
  fen(n), yuan(n), wan_yuan(n);
};
static_assert(counts_money<int> && counts_money<unsigned long long>);
static_assert(!counts_money<double> && !counts_money<bool> && !counts_money<char> && !counts_money<money>);

static_assert(sizeof(money) == 8 && std::is_trivially_copyable_v<money>);

}  // namespace money_tests
