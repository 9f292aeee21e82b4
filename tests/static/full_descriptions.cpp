// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/catalogue.hpp>

// Every rule of the catalogue names each member of its forms once. Whoever includes flat.hpp does not ask it again.

namespace {

using namespace gongbao;

constexpr bool every_rule_is_described_in_full() noexcept {
  catalogue::for_each([]<template <class> class Definition>(const rule<Definition>&) {
    detail::expect_full_description<Definition<rule_info>>();
  });
  return true;
}

static_assert(every_rule_is_described_in_full());

}  // namespace
