// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: two cities of the list have one key
#include <gongbao/rules/city.hpp>

// A file names a city by its key.
using namespace gongbao;

struct a_town {
  static constexpr text_view key = "town";
  using rules = rule_list<>;
};

struct another_town {
#ifdef MISUSE
  static constexpr text_view key = "town";
#else
  static constexpr text_view key = "another_town";
#endif
  using rules = rule_list<>;
};

static_assert(city_list<a_town, another_town>::size == 2);
