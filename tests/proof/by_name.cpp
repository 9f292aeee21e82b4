// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "by_name.hpp"

namespace proof {

std::span<const gongbao::flat::entry* const> all_rules() { return gongbao::flat::all_rules; }

}  // namespace proof
