// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_ORACLE_JINZHOU_HPP
#define GONGBAO_TESTS_ORACLE_JINZHOU_HPP

#include "oracle.hpp"

// The documents of the Jinzhou gazette, 2022 no. 3, one file each.

namespace oracle {

/// A checklist: of the items of a vocabulary, which are in the set `present`, and which are not.
void gives_what_is_missing(form& f, const vocabulary& items);

void jinzhou_means(book& b);
void jinzhou_penalties(book& b);
void jinzhou_archaeology(book& b);
void jinzhou_housing(book& b);
void jinzhou_water(book& b);
void jinzhou_pooling(book& b);
void jinzhou_aid(book& b);

}  // namespace oracle

#endif
