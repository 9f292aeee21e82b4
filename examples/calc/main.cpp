// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/benefits.hpp>
#include <gongbao/cases.hpp>
#include <gongbao/coverage.hpp>

#include "calc.hpp"

int main(int argc, char** argv) { return calc::run_main<gongbao::cities>(argc, argv); }
