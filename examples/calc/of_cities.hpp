// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_OF_CITIES_HPP
#define GONGBAO_EXAMPLES_CALC_OF_CITIES_HPP

#include <gongbao/benefits.hpp>
#include <gongbao/cases.hpp>
#include <gongbao/coverage.hpp>

#include "calc.hpp"
#include "rules_of_cities.hpp"

// calc over the cities of the rulebook, compiled once, in of_cities.cpp, for the program and for all that test it.

extern template int calc::run<gongbao::cities>(std::vector<std::string_view>, std::istream&, std::ostream&,
                                               std::ostream&, gongbao::language);

#endif
