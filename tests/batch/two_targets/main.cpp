// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <cstring>

#include "settled.hpp"

// Units compiled for two instruction sets live in one program: each uses its own lanes, and both come to the same.
int main() {
  static settled a, b;
  settle_as_configured(a);
  std::printf("%zu lanes, %zu rows refused\n", a.lanes, a.refused);
  if (!__builtin_cpu_supports("avx2")) {
    std::puts("skipped: this machine has no AVX2");
    return 77;
  }
  settle_with_avx2(b);
  std::printf("%zu lanes, %zu rows refused\n", b.lanes, b.refused);
#if !defined(__AVX2__)
  if (a.lanes != 4 || b.lanes != 8) return 1;
#endif
  if (a.refused == 0 || a.refused == settled::rows || a.refused != b.refused) return 2;
  if (a.self_pay_of_margin == 0 || a.self_pay_of_margin != b.self_pay_of_margin) return 3;
  const auto same = [](const auto& x, const auto& y) { return std::memcmp(x, y, sizeof x) == 0; };
  if (!same(a.basic_aid, b.basic_aid) || !same(a.tilt_aid, b.tilt_aid)) return 4;
  if (!same(a.residual, b.residual) || !same(a.status, b.status)) return 5;
}
