// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_DISTRICT_HPP
#define GONGBAO_SANMENXIA_DISTRICT_HPP

#include <cstdint>

#include <gongbao/core/enumeration.hpp>

namespace gongbao::inline v0 {

/// Parts of Sanmenxia, as its documents name them; not all of them are administrative districts.
enum class district : std::uint8_t {
  hubin,
  shanzhou,
  demonstration_zone,
  economic_zone,
  modern_services_zone,
  development_zone,
  yima,
  mianchi,
  lingbao,
  lushi,
  total,
};

template <>
struct enumeration<district> {
  static constexpr const char* name = "district";
  template <class E>
  static constexpr word<E> words[] = {
      {district::hubin, "hubin", "湖滨区"},
      {district::shanzhou, "shanzhou", "陕州区"},
      {district::demonstration_zone, "demonstration_zone", "城乡一体化示范区(示范区)"},
      {district::economic_zone, "economic_zone", "经济开发区"},
      {district::modern_services_zone, "modern_services_zone", "现代服务业开发区"},
      {district::development_zone, "development_zone", "开发区"},
      {district::yima, "yima", "义马市"},
      {district::mianchi, "mianchi", "渑池县"},
      {district::lingbao, "lingbao", "灵宝市"},
      {district::lushi, "lushi", "卢氏县"},
      {district::total, "total", "合计"},
  };
};

}  // namespace gongbao::inline v0

#endif
