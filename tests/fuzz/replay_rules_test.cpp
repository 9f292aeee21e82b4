// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "replay.hpp"

TEST_CASE("the corpora of values, calendars, calc lines and vectors keep their promises") {
  fuzzing::replay("values", fuzzing::values);
  fuzzing::replay("calendar", fuzzing::calendar);
  fuzzing::replay("calc_line", fuzzing::calc_line);
  fuzzing::replay("vectors_file", fuzzing::vectors_file);
}
