// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: rows_add_up
#include <gongbao/sanmenxia/market_entities.hpp>

// A row of the target table, mistyped: the rows no longer add up to the total that is printed.
using namespace gongbao;
constexpr auto targets(auto change) {
  sanmenxia::market_entity_targets copy = sanmenxia::market_entity_targets_2022;
  change(copy);
  return copy;
}

#ifdef MISUSE
constexpr auto what_if = targets([](sanmenxia::market_entity_targets& t) { t.rows[0].target = 16'600; });
static_assert(rows_add_up(what_if));
#else
constexpr auto what_if = targets([](sanmenxia::market_entity_targets& t) {
  t.rows[0].target += 100;
  t.rows[1].target -= 100;
});
static_assert(rows_add_up(what_if));
#endif
