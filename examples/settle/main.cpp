// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// settle: reads claims of the cities of the rulebook from a CSV file, settles them in file order, and says why.

#include <gongbao/benefits.hpp>

#include "rows_of_cities.hpp"
#include "settle.hpp"

int main(int argc, char** argv) { return settling::run_main<gongbao::cities>(argc, argv); }
