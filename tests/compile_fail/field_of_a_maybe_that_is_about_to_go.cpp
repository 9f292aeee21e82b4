// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: deleted.*operator.*->
#include <gongbao/calendar/deadline.hpp>

// A reference into an optional value that nobody keeps.
using namespace gongbao;
maybe<deadline> counted(date from);

inline int year_of_the_last_day(date from) {
#ifdef MISUSE
  const date& due = counted(from)->due;
#else
  const date& due = counted(from).value().due;
#endif
  return due.year();
}
