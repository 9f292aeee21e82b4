// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/benefits.hpp>
#include <gongbao/cases.hpp>
#include <gongbao/interop/c/library.hpp>
#include <gongbao/interop/c/plans.hpp>

#include "machine.hpp"

// The C library of the cities of the rulebook. One of cities of your own is this file with your list.
const constinit gongbao::c::library gongbao::c::here =
    gongbao::c::library_of<gongbao::cities>.with(gongbao::c::plans_of<gongbao::cities, &columns_of_machine>);
