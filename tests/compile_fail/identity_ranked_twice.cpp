// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: row_stated_twice
#include <gongbao/rules/recipients.hpp>

// An identity leads to one category.
using namespace gongbao;

#ifdef MISUSE
constexpr ranking best_first{{category::margin, recipient::margin},
                             {category::rural_at_risk, recipient::monitored | recipient::margin}};
#else
constexpr ranking best_first{{category::margin, recipient::margin},
                             {category::rural_at_risk, recipient::monitored | recipient::rural_at_risk}};
#endif
