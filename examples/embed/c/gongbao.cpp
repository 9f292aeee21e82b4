// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/cases.hpp>
#include <gongbao/interop/c/library.hpp>

// The C library of the cities of the rulebook. One of cities of your own is these lines with your list.
const constinit gongbao::c::library gongbao::c::here = gongbao::c::library_of<gongbao::cities>;
