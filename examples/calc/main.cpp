// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <iostream>
#include <string_view>
#include <vector>

#include "calc.hpp"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  return calc::run(std::vector<std::string_view>(argv + 1, argv + argc), std::cin, std::cout, std::cerr);
}
