// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_UNUSABLE_HPP
#define SETTLE_UNUSABLE_HPP

#include <stdexcept>

namespace settling {

/// Nothing can be done: the input cannot be read as claims, or an output cannot be written. A bad row is not that.
class unusable : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace settling

#endif
