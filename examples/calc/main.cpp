// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <csignal>
#include <iostream>
#include <string_view>
#include <vector>

#include "calc.hpp"

int main(int argc, char** argv) {
#if defined(SIGXFSZ)
  // A file that may not grow is a write error; a reader that goes away ends calc.
  static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
#endif
  std::ios::sync_with_stdio(false);
  const int code = calc::run(std::vector<std::string_view>(argv + 1, argv + argc), std::cin, std::cout, std::cerr);
  if (std::cout.flush()) return code;
  std::cerr << "calc: cannot write standard output\n";
  return 2;
}
