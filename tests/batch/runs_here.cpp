// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// runs_here PROGRAM [ARGUMENT...]: starts a program compiled for AVX2, or says that this machine has none.
#include <unistd.h>

#include <cstdio>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  if (!__builtin_cpu_supports("avx2")) {
    std::puts("skipped: this machine has no AVX2");
    return 77;
  }
  execv(argv[1], argv + 1);
  std::perror(argv[1]);
  return 2;
}
