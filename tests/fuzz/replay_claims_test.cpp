// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "replay.hpp"

TEST_CASE("the corpus of claims keeps its promises") { fuzzing::replay("claims_csv", fuzzing::claims_csv); }
