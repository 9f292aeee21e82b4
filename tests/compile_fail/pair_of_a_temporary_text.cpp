// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: deleted.*text_view|text_view.*deleted|explicitly (marked )?deleted
#include <gongbao/interop/flat.hpp>
#include <gongbao/interop/string.hpp>

// The pairs of a call look at texts that must lie somewhere.
using namespace gongbao;
inline void ask(date day, flat::answer& answer) {
#ifdef MISUSE
  const flat::pair inputs[] = {{"date", to_string(day)}};
#else
  const std::string text = to_string(day);
  const flat::pair inputs[] = {{"date", text}};
#endif
  flat::call("JZ-HV-01", inputs, 1, answer);
}
