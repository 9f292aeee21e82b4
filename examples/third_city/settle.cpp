// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/examples/settle/settle.hpp>

#include "yunting/city.hpp"

int main(int argc, char** argv) { return settling::run_main<gongbao::city_list<yunting::city>>(argc, argv); }
