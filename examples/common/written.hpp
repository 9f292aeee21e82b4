// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_WRITTEN_HPP
#define GONGBAO_EXAMPLES_WRITTEN_HPP

#include <iostream>
#include <string_view>

#include "told.hpp"

namespace outside {

/// How a program ends that has written its answer to standard output: 0, or 2 where not all of it could be written.
inline int end_written(std::string_view program, gongbao::language in) {
  if (std::cout.flush()) return 0;
  std::cerr << told(gongbao::text{"{1}: cannot write standard output\n", "{1}：无法写入标准输出\n"}, in, program);
  return 2;
}

}  // namespace outside

#endif
