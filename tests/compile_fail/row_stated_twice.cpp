// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: row_stated_twice
#include <gongbao/core/category_table.hpp>
#include <gongbao/core/money.hpp>
#include <gongbao/rules/vocabulary.hpp>

// The second row would silently win.
using gongbao::recipient;

#ifdef MISUSE
constexpr gongbao::category_table<recipient, gongbao::money> premiums{{recipient::margin, gongbao::yuan(80)},
                                                                      {recipient::margin, gongbao::yuan(90)}};
#else
constexpr gongbao::category_table<recipient, gongbao::money> premiums{{recipient::margin, gongbao::yuan(80)},
                                                                      {recipient::orphan, gongbao::yuan(90)}};
#endif
