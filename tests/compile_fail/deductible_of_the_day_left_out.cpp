// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: input::today|missing field 'today' initializer|day_account'.* has private default constructor
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

// The second visit of a day to one institution takes no second deductible: whether it is the second is said.
using namespace gongbao;

constexpr auto visit = sanmenxia::outpatient_pooling({.date = date(2023, 3, 1),
                                                      .level = level::tertiary,
                                                      .retired = false,
                                                      .in_scope_cost = yuan(80),
#ifndef MISUSE
                                                      .today = start_of(date(2023, 3, 1)),
#endif
                                                      .before = start_of(medical_year(2023))});
