// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/rules/allocation.hpp>

using namespace gongbao;

// Shares add up to the fund; the fen that cutting leaves go to the largest remainders, of equal ones to the first.
static_assert(*allocate(fen(100), {1, 1, 1}) == allocation<3>{{fen(34), fen(33), fen(33)}});
static_assert(*allocate(fen(100), {1, 2, 4}) == allocation<3>{{fen(14), fen(29), fen(57)}});
static_assert(*allocate(fen(2), {1, 1, 1}) == allocation<3>{{fen(1), fen(1), fen(0)}});
// A weight of 0 gets nothing, nor has a fund of 0 anything to give.
static_assert(*allocate(fen(7), {0, 1}) == allocation<2>{{fen(0), fen(7)}});
static_assert(*allocate(fen(0), {3, 4}) == allocation<2>{});
// Nothing can be divided by no weight, by one below 0, or of a fund below 0.
static_assert(!allocate(fen(1), {0, 0}) && !allocate(fen(1), {2, -1}) && !allocate(fen(-1), {1, 1}));
