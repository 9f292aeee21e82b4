// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: stated<bool>
#include <gongbao/rules/medical_aid.hpp>

// Whether a claim counts is not assumed, nor what it may open.
using namespace gongbao;

constexpr aid_settlement settled = settle(aid_claim{.self_pay = yuan(30'000),
                                                    .counts = false,
#ifndef MISUSE
                                                    .meets_deductible = true,
                                                    .residual_counts = true,
                                                    .tilt_permitted = true,
#endif
                                                    .before = {.residual = yuan(50'000)}});
