// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "machine.hpp"

// Of columns.cpp, as it is compiled for each set. The question is asked at each call and costs less than a row: nothing
// is kept, and nothing runs when the library is loaded.
extern const gongbao::c::column_part columns_baseline;
#if defined(__x86_64__)
extern const gongbao::c::column_part columns_avx2;
extern const gongbao::c::column_part columns_avx512;
#endif

const gongbao::c::column_part& columns_of_machine() noexcept {
#if defined(__x86_64__)
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi") || !__builtin_cpu_supports("bmi2") ||
      !__builtin_cpu_supports("fma"))
    return columns_baseline;
  const bool has_v4 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512vl");
  return has_v4 ? columns_avx512 : columns_avx2;
#else
  return columns_baseline;
#endif
}
