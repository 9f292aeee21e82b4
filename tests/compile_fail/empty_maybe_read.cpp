// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: nothing_was_given
#include <gongbao/sanmenxia/medical_aid.hpp>

// Before the rules are in force no year accumulates.
using namespace gongbao;
constexpr auto before = sanmenxia::medical_aid_in_force({.date = date(2022, 4, 30)});

#ifdef MISUSE
constexpr date from = *before->accumulators_from;
#else
constexpr date from = before->accumulators_from.value_or(date(2022, 5, 1));
#endif
