// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: rank_without_identity
#include <gongbao/rules/recipients.hpp>

// Nobody can stand on this rung.
using namespace gongbao;

#ifdef MISUSE
constexpr ranking best_first{{category::destitute, recipient::destitute}, {category::margin, {}}};
#else
constexpr ranking best_first{{category::destitute, recipient::destitute}, {category::margin, recipient::margin}};
#endif
