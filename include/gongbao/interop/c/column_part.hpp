// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_C_COLUMN_PART_HPP
#define GONGBAO_INTEROP_C_COLUMN_PART_HPP

#include <gongbao/interop/c/gongbao.h>

namespace gongbao::inline v0::c {

/// Columns, for one instruction set. They are handed only what library.hpp has looked at; sums cannot overflow.
struct column_part {
  const char* instruction_set;
  void (*aid32)(const gongbao_plan&, gongbao_aid_columns32&, gongbao_sums*) noexcept;
  void (*aid64)(const gongbao_plan&, gongbao_aid_columns64&, gongbao_sums*) noexcept;
  void (*pool32)(const gongbao_plan&, gongbao_pool_columns32&, gongbao_sums*) noexcept;
  void (*pool64)(const gongbao_plan&, gongbao_pool_columns64&, gongbao_sums*) noexcept;
  void (*stream32)(const gongbao_plan&, gongbao_aid_stream32&, gongbao_sums*) noexcept;
  void (*stream64)(const gongbao_plan&, gongbao_aid_stream64&, gongbao_sums*) noexcept;
};

}  // namespace gongbao::inline v0::c

#endif
