// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EXPLORER_ROOM_HPP
#define GONGBAO_EXAMPLES_EXPLORER_ROOM_HPP

#include <gongbao/interop/c/parts.hpp>
#include <gongbao/interop/json.hpp>

// What the page asks beside the C interface. As there, a text is handed in by where it is and how long, an answer is
// JSON in a room of the page's, and 0 says that it fits.

#define EXPLORER_EXPORT(name) extern "C" [[clang::export_name(#name)]] std::int32_t name

namespace explorer {

using json = gongbao::flat::json_writer<gongbao::flat::measuring_writer>;

template <class Write>
std::int32_t fill(gongbao_room& room, Write write) {
  return gongbao::c::detail::fill(room, [&](gongbao::flat::measuring_writer& out) {
    json to(out);
    write(to);
  });
}

}  // namespace explorer

#endif
