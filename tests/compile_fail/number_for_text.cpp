// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: int.*text_view
#include <gongbao/interop/flat.hpp>

// In the flat form everything is text, amounts with their decimals.
using namespace gongbao;

#ifdef MISUSE
constexpr flat::pair given{"self_pay", 20'000};
#else
constexpr flat::pair given{"self_pay", "20000.00"};
#endif
