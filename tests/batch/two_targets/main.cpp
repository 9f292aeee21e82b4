// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <cstring>

#include "settled.hpp"

// Units compiled for four instruction sets live in one program: each uses its own functions, and all come to the same.
// On the oldest machine, too: what the program is compiled for never calls what only a newer machine can run.
int main(int arguments, char**) {
  static settled plain;
  plain.differ = arguments > 1;  // a fault is one for all units, and says its line on every machine
  settle_as_configured(plain);
  std::printf("%zu lanes, %zu rows refused\n", plain.lanes, plain.refused);
  if (plain.refused == 0 || plain.self_pay_of_margin == 0 || plain.sums == 0 || plain.persons == 0) return 1;

  const auto comes_to_the_same = [](void (&settle)(settled&), std::size_t lanes) {
    static settled s;
    std::memset(&s, 0, sizeof s);
    settle(s);
    std::printf("%zu lanes, %zu rows refused\n", s.lanes, s.refused);
    if (s.lanes != lanes) return false;
    s.lanes = plain.lanes;
    return std::memcmp(&s, &plain, sizeof s) == 0;
  };
  const bool runs_v2 = __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("popcnt");
  const bool runs_v3 = runs_v2 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
  const bool runs_v4 = runs_v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                       __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                       __builtin_cpu_supports("avx512vl");
  if (runs_v2 && !comes_to_the_same(settle_with_v2, 4)) return 2;
  if (runs_v3 && !comes_to_the_same(settle_with_v3, 8)) return 3;
  if (runs_v4 && !comes_to_the_same(settle_with_v4, 16)) return 4;
}
