// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef YUNTING_WORDS_HPP
#define YUNTING_WORDS_HPP

#include <cstdint>

#include <gongbao/rules/recipients.hpp>

// Yunting (云汀市, invented): its words. It has a category and a kind of care that no other city has, so it brings
// enumerations of its own; what the shared vocabulary says, it says with the same keys.

namespace yunting {

enum class identity : std::uint8_t { destitute, subsistence, severely_disabled, margin, illness_poor, ordinary };
enum class category : std::uint8_t { destitute, subsistence, severely_disabled, margin, illness_poor, none };
enum class care : std::uint8_t { inpatient, outpatient, home_bed };

using gongbao::operator|;
using identities = gongbao::category_set<identity>;

}  // namespace yunting

template <>
struct gongbao::enumeration<yunting::identity> {
  using enum yunting::identity;
  static constexpr text_view name = "identity";
  template <class E>
  static constexpr word<E> words[] = {{destitute, "destitute", "特困人员"},
                                      {subsistence, "subsistence", "低保对象"},
                                      {severely_disabled, "severely_disabled", "重度残疾人"},
                                      {margin, "margin", "低保边缘家庭成员"},
                                      {illness_poor, "illness_poor", "因病致贫重病患者"},
                                      {ordinary, "ordinary", "一般参保人员"}};
};
template <>
struct gongbao::enumeration<yunting::category> {
  using enum yunting::category;
  static constexpr text_view name = "category";
  template <class E>
  static constexpr word<E> words[] = {{destitute, "destitute", "特困人员"},
                                      {subsistence, "subsistence", "低保对象"},
                                      {severely_disabled, "severely_disabled", "重度残疾人"},
                                      {margin, "margin", "低保边缘家庭成员"},
                                      {illness_poor, "illness_poor", "因病致贫重病患者"},
                                      {none, "none", "无救助身份"}};
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

namespace gongbao {
template <>
inline constexpr vocabulary vocabulary_of<yunting::identity> = vocabulary::identities;
template <>
inline constexpr vocabulary vocabulary_of<yunting::category> = vocabulary::categories;
template <>
inline constexpr vocabulary vocabulary_of<yunting::care> = vocabulary::kinds_of_care;
}  // namespace gongbao

#endif
