// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "of_cities.hpp"

template int calc::run<gongbao::cities>(std::vector<std::string_view>, std::istream&, std::ostream&, std::ostream&,
                                        gongbao::language);

namespace calc {

std::span<const gongbao::flat::entry* const> rules_and_cases_of_cities() { return rules_of<gongbao::cities>::all; }

std::span<const gongbao::flat::entry* const> rules_of_cities() {
  return rules_and_cases_of_cities().first(gongbao::cities::rules::size);
}

}  // namespace calc
