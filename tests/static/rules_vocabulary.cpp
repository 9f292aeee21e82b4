// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/rules/vocabulary.hpp>

using namespace gongbao;

// What the enumerations of the rulebook are words for; the rules ask it of their types.
static_assert(vocabulary_of<category> == vocabulary::categories && vocabulary_of<care> == vocabulary::kinds_of_care);
static_assert(vocabulary_of<recipient> == vocabulary::identities);
