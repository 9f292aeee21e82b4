// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/interop/c/columns.hpp>

// Compiled once for each instruction set, under a name for each.
extern const gongbao::c::column_part GONGBAO_C_COLUMNS;
const constinit gongbao::c::column_part GONGBAO_C_COLUMNS = gongbao::c::columns_of_unit(GONGBAO_C_INSTRUCTION_SET);
