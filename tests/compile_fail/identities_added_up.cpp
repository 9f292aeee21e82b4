// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: recipient. and .[a-z0-9:]*recipient
#include <gongbao/rules/vocabulary.hpp>

// Identities unite; they do not add up (不重复).
using namespace gongbao;

#ifdef MISUSE
constexpr recipients person = recipient::margin + recipient::monitored;
#else
constexpr recipients person = recipient::margin | recipient::monitored;
#endif
