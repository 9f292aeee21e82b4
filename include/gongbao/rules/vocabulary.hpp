// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_VOCABULARY_HPP
#define GONGBAO_RULES_VOCABULARY_HPP

#include <cstdint>

#include <gongbao/core/text.hpp>

// The enumerations that rules of both cities speak in (rulebook 2.1).

namespace gongbao::inline v0 {

/// An identity of a person (身份). A person may have several: category_set<recipient>.
enum class recipient : std::uint8_t {
  destitute,
  orphan,  ///< also de-facto unsupported children; a category in Jinzhou only
  subsistence,
  relapsed_poor,
  monitored,        ///< in Sanmenxia read as rural_at_risk
  other_monitored,  ///< in Sanmenxia read as rural_at_risk
  rural_at_risk,    ///< in Jinzhou the umbrella of the three groups above
  margin,
  illness_poor,
  lifted_poor,
  ordinary,
};

/// The one identity that decides the aid (救助类别); `none` if there is no such identity.
enum class category : std::uint8_t {
  destitute,
  orphan,
  subsistence,
  relapsed_poor,
  monitored,
  other_monitored,
  rural_at_risk,
  margin,
  illness_poor,
  none,
};

enum class care : std::uint8_t { inpatient, outpatient };

enum class insurance : std::uint8_t { resident, employee, uninsured };

enum class cost_kind : std::uint8_t {
  inpatient,
  chronic_drugs,
  long_term_outpatient,
  high_value_drugs,
  plain_outpatient,
  other,
};

enum class disease : std::uint8_t {
  esrd_dialysis,
  haemophilia,
  cml,
  type1_diabetes,
  mdr_tb,
  aplastic_anaemia,
  cancer_chemo_radio,
  anti_rejection,
  severe_psychosis,
  unlisted,
};

template <>
struct enumeration<recipient> {
  static constexpr text_view name = "recipient";
  static constexpr word<recipient> words[] = {
      {recipient::destitute, "destitute", "特困人员"},
      {recipient::orphan, "orphan", "孤儿"},
      {recipient::subsistence, "subsistence", "低保对象"},
      {recipient::relapsed_poor, "relapsed_poor", "返贫致贫人口"},
      {recipient::monitored, "monitored", "监测帮扶对象"},
      {recipient::other_monitored, "other_monitored", "其他监测范围内人口"},
      {recipient::rural_at_risk, "rural_at_risk", "农村易返贫致贫人口"},
      {recipient::margin, "margin", "低保边缘家庭成员"},
      {recipient::illness_poor, "illness_poor", "因病致贫重病患者"},
      {recipient::lifted_poor, "lifted_poor", "脱贫人口(未纳入监测)"},
      {recipient::ordinary, "ordinary", "一般参保人员"},
  };
};
static_assert(words_follow_values<recipient>());
template <>
inline constexpr error unknown_word_of<recipient> = error::unknown_recipient;

/// All identities of a person.
using recipients = category_set<recipient>;

template <>
struct enumeration<category> {
  static constexpr text_view name = "category";
  static constexpr word<category> words[] = {
      {category::destitute, "destitute", "特困人员"},
      {category::orphan, "orphan", "孤儿"},
      {category::subsistence, "subsistence", "低保对象"},
      {category::relapsed_poor, "relapsed_poor", "返贫致贫人口"},
      {category::monitored, "monitored", "监测帮扶对象"},
      {category::other_monitored, "other_monitored", "其他监测范围内人口"},
      {category::rural_at_risk, "rural_at_risk", "农村易返贫致贫人口"},
      {category::margin, "margin", "低保边缘家庭成员"},
      {category::illness_poor, "illness_poor", "因病致贫重病患者"},
      {category::none, "none", "无救助身份"},
  };
};
static_assert(words_follow_values<category>());
template <>
inline constexpr error unknown_word_of<category> = error::unknown_recipient;

template <>
struct enumeration<care> {
  static constexpr text_view name = "care";
  static constexpr word<care> words[] = {{care::inpatient, "inpatient", "住院救助"},
                                         {care::outpatient, "outpatient", "门诊救助"}};
};
static_assert(words_follow_values<care>());

template <>
struct enumeration<insurance> {
  static constexpr text_view name = "insurance";
  static constexpr word<insurance> words[] = {{insurance::resident, "resident", "城乡居民基本医保"},
                                              {insurance::employee, "employee", "职工基本医保"},
                                              {insurance::uninsured, "uninsured", "未参保"}};
};
static_assert(words_follow_values<insurance>());

template <>
struct enumeration<cost_kind> {
  static constexpr text_view name = "cost_kind";
  static constexpr word<cost_kind> words[] = {
      {cost_kind::inpatient, "inpatient", "住院"},
      {cost_kind::chronic_drugs, "chronic_drugs", "慢性病长期服药"},
      {cost_kind::long_term_outpatient, "long_term_outpatient", "重特大疾病长期门诊"},
      {cost_kind::high_value_drugs, "high_value_drugs", "高值药品"},
      {cost_kind::plain_outpatient, "plain_outpatient", "普通门诊"},
      {cost_kind::other, "other", "其他"},
  };
};
static_assert(words_follow_values<cost_kind>());

template <>
struct enumeration<disease> {
  static constexpr text_view name = "disease";
  static constexpr word<disease> words[] = {
      {disease::esrd_dialysis, "esrd_dialysis", "终末期肾病透析"},
      {disease::haemophilia, "haemophilia", "血友病"},
      {disease::cml, "cml", "慢性粒细胞性白血病"},
      {disease::type1_diabetes, "type1_diabetes", "I型糖尿病"},
      {disease::mdr_tb, "mdr_tb", "耐多药肺结核"},
      {disease::aplastic_anaemia, "aplastic_anaemia", "再生障碍性贫血"},
      {disease::cancer_chemo_radio, "cancer_chemo_radio", "恶性肿瘤门诊放化疗"},
      {disease::anti_rejection, "anti_rejection", "器官移植抗排异"},
      {disease::severe_psychosis, "severe_psychosis", "重性精神病药物维持"},
      {disease::unlisted, "unlisted", "不在病种范围"},
  };
};
static_assert(words_follow_values<disease>());

}  // namespace gongbao::inline v0

#endif
