// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_READING_HPP
#define GONGBAO_CORE_READING_HPP

#include <gongbao/core/enumeration.hpp>
#include <gongbao/core/rounding.hpp>

namespace gongbao::inline v0 {

/// Where a text can be read in more than one way, each reading is an enumeration whose first value is the default.
/// `reading<E>` says what is in question and why the default is the default.
template <class E>
struct reading;

template <class E>
concept is_reading = enumerated<E> && requires {
  text(reading<E>::question);
  text(reading<E>::why_default);
};

template <>
struct reading<rounding> {
  static constexpr text question{"rounding of each paid component to the fen", "各项支付金额精确到分的舍入方式"};
  static constexpr text why_default{"the text is silent; nearest fen is what accounts use",
                                    "文件未作规定；会计上通行四舍五入到分"};
};

}  // namespace gongbao::inline v0

#endif
