// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CATALOGUE_HPP
#define GONGBAO_CATALOGUE_HPP

#include <gongbao/cities.hpp>

namespace gongbao::inline v0 {

/// Every rule of every city, in the order of the rulebook. Whatever needs "all rules" derives from this list.
///
/// ```cpp
/// static_assert(catalogue::size >= 16);
/// ```
using catalogue = cities::rules;

}  // namespace gongbao::inline v0

#endif
