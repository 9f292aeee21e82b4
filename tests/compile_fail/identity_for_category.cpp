// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: category_table<.*category,.*recipient|recipient.*to.*category
#include <gongbao/jinzhou/medical_aid.hpp>

// A row belongs to a category; an identity leads to one by the ranking.
using namespace gongbao;

#ifdef MISUSE
constexpr auto row = jinzhou::medical_aid_2023.terms[recipient::margin];
#else
constexpr auto row = jinzhou::medical_aid_2023.terms[category::margin];
#endif
