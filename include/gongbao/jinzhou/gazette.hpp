// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_GAZETTE_HPP
#define GONGBAO_JINZHOU_GAZETTE_HPP

#include <gongbao/core/source.hpp>

// What the documents of the gazette share: 锦州市人民政府公报 2022年第3期.

namespace gongbao::inline v0::jinzhou {

/// The day on which the gazette was printed.
inline constexpr date gazette_printed(2022, 9, 30);

/// Of every document that nobody has looked into by itself since. Who does states its own.
inline constexpr check last_check{date(2026, 12, 1),
                                  {"its own words in the gazette; the issuing office was not asked for later texts",
                                   "依公报所载条文；未向制定机关核实此后有无新文件"}};

}  // namespace gongbao::inline v0::jinzhou

#endif
