// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: stated<bool>
#include <gongbao/rules/outpatient_pooling.hpp>

// Whether the pool accepts a visit is not assumed.
using namespace gongbao;

constexpr pool_settlement settled = settle(pooled_visit{.cost = yuan(30'000),
#ifndef MISUSE
                                                        .counts = true,
#endif
                                                        .deductible_period = deductible_period::year});
