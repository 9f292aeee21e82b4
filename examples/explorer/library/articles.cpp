// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/interop/c/gongbao.h>
#include <gongbao/coverage.hpp>

#include "../../calc/coverage.hpp"
#include "room.hpp"

// The ledger of the cities for a page: every article of every document, the rules that encode it, or why none does; and
// what the words of it and of the descriptions of rules are called.

namespace {

using namespace gongbao;
using explorer::json;

/// In either language, as `calc --coverage` says it.
template <class Say>
void put(json& to, text_view key, Say say) {
  to.key(key).open('{');
  for (const auto& [name, in] : {std::pair("en", language::en), std::pair("zh", language::zh)}) {
    const std::string said(say(in));
    to.key(name).value(text_view(said));
  }
  to.close('}');
}

void put_rules(json& to, text_view ids) {
  std::set<std::string_view> rules;
  calc::collect_rules(std::string_view(ids), rules);
  to.key("rules").open('[');
  for (const std::string_view id : rules) to.value(text_view(id));
  to.close(']');
}

void put_article(json& to, const document& in, const covered_article& a) {
  const article_status status = status_of(a);
  to.open('{');
  put(to, "place", [&](language l) { return calc::place_of(in, a, l); });
  to.key("status").value(name_of(status));
  put_rules(to, a.rules);
  to.key("grounds").open('[');
  for (const auto& w : words_of<ground>)
    if (a.grounds.contains(w.value)) to.value(w.name);
  to.close(']');
  to.key("remark").value(a.remark);
  to.close('}');
}

/// What a word of an enumeration is called.
template <enumerated E>
void put_words(json& to, text_view key) {
  to.key(key).open('{');
  for (const auto& w : words_of<E>) put(to, w.name, [&](language l) { return calc::spaced(w.value, l); });
  to.close('}');
}

void put_ledger(json& to) {
  to.open('{');
  to.key("cities").open('[');
  cities::for_each([&](auto city) {
    to.open('{');
    to.key("key").value(city.key);
    put(to, "name", [&](language l) { return l == language::en ? city.name : city.name_zh; });
    to.key("documents").open('[');
    for (const covered_document& d : decltype(city)::ledger::documents) {
      to.open('{');
      to.key("number").value(d.in().number);
      put(to, "title", [&](language l) { return l == language::en ? d.in().title : d.in().title_zh; });
      to.key("articles").open('[');
      for (const covered_article& a : d) put_article(to, d.in(), a);
      to.close(']');
      to.close('}');
    }
    to.close(']');
    to.close('}');
  });
  to.close(']');
  to.close('}');
}

}  // namespace

EXPLORER_EXPORT(explorer_articles)(gongbao_room* room) { return explorer::fill(*room, put_ledger); }

EXPLORER_EXPORT(explorer_words)(gongbao_room* room) {
  return explorer::fill(*room, [](json& to) {
    to.open('{');
    put_words<article_status>(to, "statuses");
    put_words<ground>(to, "grounds");
    put_words<provenance>(to, "tags");
    to.close('}');
  });
}
