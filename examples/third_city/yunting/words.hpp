// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef YUNTING_WORDS_HPP
#define YUNTING_WORDS_HPP

#include <cstdint>

#include <gongbao/core/enumeration.hpp>

// Yunting (云汀市, invented): its words. One of its categories and one of its kinds of care no other city has, so it
// brings enumerations of its own; what the shared vocabulary says, they say with the same keys.

namespace yunting {

enum class identity : std::uint8_t { destitute, subsistence, severely_disabled, margin, illness_poor, ordinary };
enum class category : std::uint8_t { destitute, subsistence, severely_disabled, margin, illness_poor, none };
enum class care : std::uint8_t { inpatient, outpatient, home_bed };

}  // namespace yunting

template <>
struct gongbao::enumeration<yunting::identity> {
  using enum yunting::identity;
  static constexpr text_view name = "recipient";
  template <class E>
  static constexpr word<E> words[] = {
      {destitute, "destitute", "特困人员"},
      {subsistence, "subsistence", "低保对象"},
      {severely_disabled, "severely_disabled", "重度残疾人"},
      {margin, "margin", "低保边缘家庭成员"},
      {illness_poor, "illness_poor", "因病致贫重病患者"},
      {ordinary, "ordinary", "一般参保人员"},
  };
};
template <>
struct gongbao::enumeration<yunting::category> {
  using enum yunting::category;
  static constexpr text_view name = "category";
  template <class E>
  static constexpr word<E> words[] = {
      {destitute, "destitute", "特困人员"},
      {subsistence, "subsistence", "低保对象"},
      {severely_disabled, "severely_disabled", "重度残疾人"},
      {margin, "margin", "低保边缘家庭成员"},
      {illness_poor, "illness_poor", "因病致贫重病患者"},
      {none, "none", "无救助身份"},
  };
};
template <>
struct gongbao::enumeration<yunting::care> {
  using enum yunting::care;
  static constexpr text_view name = "care";
  template <class E>
  static constexpr word<E> words[] = {{inpatient, "inpatient", "住院救助"},
                                      {outpatient, "outpatient", "门诊救助"},
                                      {home_bed, "home_bed", "家庭病床救助"}};
};
template <>
inline constexpr auto gongbao::vocabulary_of<yunting::identity> = gongbao::vocabulary::identities;
template <>
inline constexpr auto gongbao::vocabulary_of<yunting::category> = gongbao::vocabulary::categories;
template <>
inline constexpr auto gongbao::vocabulary_of<yunting::care> = gongbao::vocabulary::kinds_of_care;

#endif
