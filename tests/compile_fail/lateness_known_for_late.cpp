// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: maybe<bool>.*bool
#include <gongbao/jinzhou/means_verification.hpp>

// Lateness is absent until the act was done: whether it is known is one question, whether it was late another.
using namespace gongbao;
constexpr auto report = jinzhou::verification_report({.accepted = date(2023, 3, 1), .done_on = date(2023, 3, 2)});

#ifdef MISUSE
constexpr money penalty = report->late ? yuan(100) : yuan(0);
#else
constexpr money penalty = report->late.value_or(false) ? yuan(100) : yuan(0);
#endif
