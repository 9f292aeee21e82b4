// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/cases.hpp>
#include <gongbao/interop/flat_rules.hpp>

// Every rule and every case names each member of its forms once, has a place that can be said in Chinese, and says no
// more than a flat answer holds. Whoever includes flat.hpp does not ask it again.

namespace {

using namespace gongbao;

constexpr bool every_rule_is_described_in_full() noexcept {
  cities::rules_and_cases::for_each([]<template <class> class Definition>(const rule<Definition>&) {
    detail::expect_full_description<Definition<rule_info>>();
    flat::detail::expect_answer_to_fit<Definition<rule_info>>();
    static_assert(place_is_chinese(Definition<rule_info>::info.source));
  });
  return true;
}

static_assert(every_rule_is_described_in_full());

}  // namespace
