// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: every_row_is_ranked
#include <gongbao/jinzhou/medical_aid.hpp>

// A row that no identity leads to would never be paid.
using namespace gongbao;
constexpr category_table<category, jinzhou::aid_terms> terms{{category::margin, {}}, {category::subsistence, {}}};

#ifdef MISUSE
constexpr ranking best_first{{category::margin, recipient::margin}};
static_assert(every_row_is_ranked(terms, best_first));
#else
constexpr ranking best_first{{category::subsistence, recipient::subsistence}, {category::margin, recipient::margin}};
static_assert(every_row_is_ranked(terms, best_first));
#endif
