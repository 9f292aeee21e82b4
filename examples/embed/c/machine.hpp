// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EMBED_C_MACHINE_HPP
#define GONGBAO_EXAMPLES_EMBED_C_MACHINE_HPP

#include <gongbao/interop/c/columns.hpp>

/// The columns of the largest instruction set that this machine has.
const gongbao::c::column_part& columns_of_machine() noexcept;

#endif
