// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// The vectors once more, as constant expressions: compiling is passing.
#include <gongbao/gongbao.hpp>
#include <gongbao/interop/flat.hpp>

namespace {

using gongbao::text_view;

struct pair_list {
  gongbao::flat::pair items[32]{};
  std::size_t size = 0;
};

constexpr pair_list split(text_view text) {
  pair_list list;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = text.find(';', from);
    const text_view part = text.part(from, end - from);
    const std::size_t equals = part.find('=');
    list.items[list.size++] = {part.part(0, equals), part.part(equals + 1)};
    from = end + 1;
  }
  return list;
}

constexpr bool holds(text_view rule, text_view inputs, text_view expected) {
  const pair_list given = split(inputs);
  const pair_list wanted = split(expected);
  gongbao::flat::answer answer;
  gongbao::flat::call(rule, given.items, given.size, answer);
  if (answer.refused())
    return wanted.size == 1 && wanted.items[0].key == "error" &&
           wanted.items[0].value == name_of(answer.refused()->error);
  for (std::size_t i = 0; i < wanted.size; ++i)
    if (!(answer.find(wanted.items[i].key) == wanted.items[i].value)) return false;
  return true;
}

static_assert(!holds("JZ-MA-14", "date=2023-01-01", "in_force=false"), "a wrong expectation is noticed");
static_assert(!holds("JZ-MA-14", "date=2023-01-01", "error=not_in_force"), "an expected refusal is noticed");
static_assert(!holds("JZ-MA-14", "date=2023-13-01", "in_force=false"), "an unexpected refusal is noticed");

#include "cases.inc"

}  // namespace
