// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/benefits.hpp>
#include <gongbao/cases.hpp>
#include <gongbao/interop/c/library.hpp>

#include "tables_digest.hpp"
// Where the compiler or the machine has no columns, there are no plans either: GONGBAO_NOT_HERE.
#ifndef GONGBAO_C_WITHOUT_COLUMNS
#include <gongbao/interop/c/plans.hpp>

#include "machine.hpp"
#endif

// In texts.cpp. Weak: a program that links the static library without a C++ runtime does without tables of the caller's
// and explanations.
extern const gongbao::c::text_part texts_of_cities [[gnu::weak, gnu::visibility("hidden")]];

// The C library of the cities of the rulebook. One of cities of your own is this file and texts.cpp with your list.
const constinit gongbao::c::library gongbao::c::here =
    gongbao::c::library_of<gongbao::cities>
#ifndef GONGBAO_C_WITHOUT_COLUMNS
        .with(gongbao::c::plans_of<gongbao::cities, &columns_of_machine>)
#endif
        .with(texts_of_cities)
        .with_digest(tables_digest);
