// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "jinzhou.hpp"

namespace oracle {

void gives_what_is_missing(form& f, const vocabulary& items) {
  const word_set present = f.set("present", items);
  f.ready();
  word_set missing(items);
  for (const std::string_view item : items.words)
    if (!present.has(item)) missing.add(item);
  f.gives("complete", yes_no(missing.empty()));
  f.gives("missing", missing.text());
}

void jinzhou(book& b) {
  jinzhou_means(b);
  jinzhou_penalties(b);
  jinzhou_archaeology(b);
  jinzhou_housing(b);
  jinzhou_water(b);
  jinzhou_pooling(b);
  jinzhou_aid(b);
}

}  // namespace oracle
