// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: every_layer_cites_its_article
#include <gongbao/jinzhou/medical_aid.hpp>

// Every figure cites its article.
using namespace gongbao;
constexpr auto policy(auto change) {
  jinzhou::medical_aid_policy copy = jinzhou::medical_aid_2023;
  change(copy.terms[category::margin]);
  return copy;
}

#ifdef MISUSE
constexpr auto what_if = policy([](jinzhou::aid_terms& t) { t.basic.source = {}; });
static_assert(every_layer_cites_its_article(what_if.terms));
#else
constexpr auto what_if = policy([](jinzhou::aid_terms& t) { t.basic.source = t.tilt.source; });
static_assert(every_layer_cites_its_article(what_if.terms));
#endif
