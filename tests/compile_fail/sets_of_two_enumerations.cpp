// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: recipients.*category
#include <gongbao/rules/vocabulary.hpp>

// An identity and a category share names, not meaning.

#ifdef MISUSE
constexpr auto who = gongbao::recipients(gongbao::recipient::margin) | gongbao::category::subsistence;
#else
constexpr auto who = gongbao::recipients(gongbao::recipient::margin) | gongbao::recipient::subsistence;
#endif
