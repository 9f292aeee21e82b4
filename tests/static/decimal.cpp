// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/decimal.hpp>

#include "expect.hpp"

namespace decimal_tests {

using namespace gongbao;

static_assert(decimal{} == decimal::from_units(0) && decimal::decimals == 6 && area::decimals == 2);
static_assert(decimal::from_units(-1) < decimal{} && decimal::from_units(4'700'000).in_units() == 4'700'000);
static_assert(area::from_units(4'999'999) < area::from_units(5'000'000));

static_assert(in_wan_yuan(wan_yuan(1)) == decimal::from_units(1'000'000));
static_assert(in_wan_yuan(fen(1)) == decimal::from_units(1) && in_wan_yuan(-fen(1)) == decimal::from_units(-1));
static_assert(in_wan_yuan(123'456.78_yuan) == decimal::from_units(12'345'678));

// Meanings do not mix, and a number alone has none.
static_assert(!expect::orders<area, decimal> && !expect::equates<area, decimal>);
static_assert(!std::constructible_from<area, decimal> && !std::constructible_from<decimal, int>);
static_assert(!std::constructible_from<decimal, double> && !expect::equates<decimal, int>);

}  // namespace decimal_tests
