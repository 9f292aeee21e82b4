// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_STATIC_CASE_CHECKS_HPP
#define GONGBAO_TESTS_STATIC_CASE_CHECKS_HPP

#include <gongbao/rules/case.hpp>

#include "rule_checks.hpp"

// What the tests of the cities say of every case.

namespace case_checks {

using namespace gongbao;

/// Each rule that a case names is asked by one of these calls: it is composed of no other.
template <template <class> class Case, class... Calls>
constexpr bool asks_every_rule(const rule<Case>& of, const Calls&... calls) {
  constexpr auto& infos = Case<rule_info>::policy.infos;
  bool asked[sizeof infos / sizeof *infos]{};
  const auto hear = [&](const auto& rule, const auto&, const auto&) {
    for (std::size_t i = 0; i < sizeof asked; ++i) asked[i] = asked[i] || infos[i]->id == rule.info.id;
  };
  (static_cast<void>(trace(of, calls, hear)), ...);
  bool all = true;
  for (const bool one : asked) all = all && one;
  return all;
}

/// The rules of each case are rules of its city, and its id is of the city's family of cases.
template <class City>
constexpr bool cases_are_of_the_city(text_view family) {
  bool all = true;
  City::cases::for_each([&]<template <class> class Case>(const rule<Case>& of) {
    all = all && of.info.id.starts_with(family);
    for (const rule_info* part : Case<rule_info>::policy.infos) {
      bool found = false;
      City::rules::for_each([&](const auto& r) { found = found || r.info.id == part->id; });
      all = all && found;
    }
  });
  return all;
}

}  // namespace case_checks

#endif
