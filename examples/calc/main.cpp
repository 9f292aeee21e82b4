// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "of_cities.hpp"

int main(int argc, char** argv) { return calc::run_main<gongbao::cities>(argc, argv); }
