// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_RULES_OF_CITIES_HPP
#define GONGBAO_EXAMPLES_CALC_RULES_OF_CITIES_HPP

#include <gongbao/interop/flat_rules.hpp>

#include <span>

// Every rule by its name is what takes long to compile: who links calc_of_cities has them from there.

namespace calc {

/// Every rule of the cities of the rulebook, and behind them every case.
std::span<const gongbao::flat::entry* const> rules_and_cases_of_cities();

/// Every rule, in the order of the rulebook.
std::span<const gongbao::flat::entry* const> rules_of_cities();

/// The rule or case with this id, or nullptr.
inline const gongbao::flat::entry* find_rule(gongbao::passing_text id) {
  for (const gongbao::flat::entry* rule : rules_and_cases_of_cities())
    if (rule->info->id == id) return rule;
  return nullptr;
}

}  // namespace calc

#endif
