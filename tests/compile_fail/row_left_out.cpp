// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: every_level_is_stated
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

// A level without a row would pay nothing.
using namespace gongbao;
constexpr auto policy(auto... visits) {
  sanmenxia::outpatient_pooling_policy copy = sanmenxia::outpatient_pooling_2022;
  copy.visits = {{visits, copy.visits[visits]}...};
  return copy;
}

#ifdef MISUSE
static_assert(every_level_is_stated(policy(level::primary, level::secondary)));
#else
static_assert(every_level_is_stated(policy(level::primary, level::secondary, level::tertiary)));
#endif
