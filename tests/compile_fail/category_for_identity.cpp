// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: aid_category_rule
#include <gongbao/sanmenxia/medical_aid.hpp>

// A person has identities; the category is what a rule makes of them.
using namespace gongbao;

#ifdef MISUSE
constexpr auto best = sanmenxia::aid_category({.recipients = category::margin});
#else
constexpr auto best = sanmenxia::aid_category({.recipients = recipient::margin});
#endif
