// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: deleted
#include <gongbao/core/text.hpp>
#include <string>

// A value is read out of any text; a text that is read out of another one looks into it.
using namespace gongbao;
const std::string cell(int row);

inline bool empty(int row) {
  static_cast<void>(parse<money>(cell(row)));
#ifdef MISUSE
  const outcome<text_view> text = parse<text_view>(cell(row));
#else
  const std::string kept = cell(row);
  const outcome<text_view> text = parse<text_view>(kept);
#endif
  return !text;
}
