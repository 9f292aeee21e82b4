// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/benefits.hpp>
#include <gongbao/cases.hpp>
#include <gongbao/interop/c/texts.hpp>

// A unit of its own: it needs the standard library, and takes as long to compile as the rules.
extern const gongbao::c::text_part texts_of_cities;
const constinit gongbao::c::text_part texts_of_cities = gongbao::c::texts_of<gongbao::cities>;
