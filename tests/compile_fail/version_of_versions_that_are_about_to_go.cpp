// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: deleted.*find|call to deleted member function .find
#include <gongbao/core/versions.hpp>

// A pointer to a table that nobody keeps.
using namespace gongbao;
struct premium_table {
  period in_force;
  int premium;
};
consteval versions<premium_table, 1> premiums() {
  return versions{premium_table{period::since(date(2023, 1, 1)), 350}};
}

inline int premium_on(date day) {
#ifdef MISUSE
  const premium_table* const table = premiums().find(day);
#else
  static constexpr auto kept = premiums();
  const premium_table* const table = kept.find(day);
#endif
  return table != nullptr ? table->premium : 0;
}
