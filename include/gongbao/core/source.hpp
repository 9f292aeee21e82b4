// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_SOURCE_HPP
#define GONGBAO_CORE_SOURCE_HPP

#include <cstdint>

#include <gongbao/core/category_set.hpp>
#include <gongbao/core/language.hpp>
#include <gongbao/core/period.hpp>

namespace gongbao::inline v0 {

/// When somebody last looked whether an instrument still holds (时效核对), and on what ground the answer rests.
struct check {
  date on;
  text ground;
};

/// A published instrument (文件): its number, its title and the days it is in force.
struct document {
  text_view number;
  text_view title;
  text_view title_zh;
  period in_force;
  text_view part_zh = "部分";  ///< what its 一、二、三 are called in a citation
  text_view header{};          ///< what is included for its rules: "gongbao/jinzhou/groundwater.hpp"
  maybe<check> checked{};      ///< absent: nobody has looked whether it still holds
  text_view replaced_by{};     ///< the number of the instrument that took its place, where one is known
};

/// Stands for the instrument where none is named.
inline constexpr document no_document{{}, {}, {}, period::since(date(1, 1, 1))};

/// Where a number or a rule stands: an instrument and a place in it.
struct source {
  const document* in = &no_document;
  text_view article{};

  constexpr bool stated() const noexcept { return !in->number.empty() && !article.empty(); }
  friend constexpr bool operator==(const source&, const source&) = default;
};

/// How binding a rule's figures are.
enum class provenance : std::uint8_t {
  exact,          ///< stated and final
  floor,          ///< 不低于: at least
  ceiling,        ///< 不超过, 不高于: at most
  principle,      ///< softened by 原则上, 一般
  external,       ///< left to another document or authority: an input
  discretionary,  ///< an authority chooses in a range
  target,         ///< a planning goal, no entitlement
  predicate,      ///< yes or no, or a category
};

template <>
struct enumeration<provenance> {
  static constexpr const char* name = "provenance";
  template <class E>
  static constexpr word<E> words[] = {
      {provenance::exact, "EXACT", "明确规定"},       {provenance::floor, "FLOOR", "不低于"},
      {provenance::ceiling, "CEILING", "不超过"},     {provenance::principle, "PRINCIPLE", "原则上"},
      {provenance::external, "EXTERNAL", "另行规定"}, {provenance::discretionary, "DISCRETIONARY", "裁量"},
      {provenance::target, "TARGET", "规划目标"},     {provenance::predicate, "PREDICATE", "条件判断"},
  };
};

}  // namespace gongbao::inline v0

#endif
