// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_GAZETTE_HPP
#define GONGBAO_SANMENXIA_GAZETTE_HPP

#include <gongbao/core/source.hpp>

// What the documents of the gazette share: 三门峡市人民政府公报 2023年第2号.

namespace gongbao::inline v0::sanmenxia {

/// Of every document that nobody has looked into by itself since. Who does states its own.
inline constexpr check last_check{date(2026, 12, 1),
                                  {"its own words in the gazette; the issuing office was not asked for later texts",
                                   "依公报所载条文；未向制定机关核实此后有无新文件"}};

}  // namespace gongbao::inline v0::sanmenxia

#endif
