// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: delete.*column|deleted constructor|constructor of .column
#include <gongbao/batch/columns.hpp>
#include <vector>

// That a function hands out what nobody can change does not make it stay.
using namespace gongbao;
const std::vector<std::int64_t> amounts_of(int month);  // NOLINT(readability-const-return-type)

#ifdef MISUSE
batch::column<const std::int64_t> march() { return amounts_of(3); }
#else
std::int64_t first_of(int month) {
  const std::vector<std::int64_t>& kept = amounts_of(month);
  const batch::column<const std::int64_t> amounts = kept;
  return amounts[0];
}
#endif
