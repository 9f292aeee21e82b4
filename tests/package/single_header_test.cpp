// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Compiled with the one file alone on the include path.
#include <gongbao.hpp>

#if __has_include(<gongbao/gongbao.hpp>)
#error "the separate headers are on the include path: this would not test the one file"
#endif

using namespace gongbao;

static_assert(catalogue::size > 0);
static_assert(jinzhou::basic_aid({.date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(3'000)})
                  .value()
                  .basic_aid == yuan(600));
