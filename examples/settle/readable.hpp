// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_READABLE_HPP
#define SETTLE_READABLE_HPP

#include "../common/readable.hpp"

namespace settling {

using outside::in_quotes;
using outside::printable;
using outside::repaired;

}  // namespace settling

#endif
