// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: text_in_one_language
#include <gongbao/core/language.hpp>

// Neither half of a text is left for later.
#ifdef MISUSE
inline gongbao::text_view told(gongbao::language in) { return gongbao::text{"self-pay", ""}.in(in); }
#else
inline gongbao::text_view told(gongbao::language in) { return gongbao::text{"self-pay", "自付费用"}.in(in); }
#endif
