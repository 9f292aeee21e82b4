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
  orphan,  ///< also de-facto unsupported children
  subsistence,
  relapsed_poor,
  monitored,        ///< one of those that rural_at_risk stands for
  other_monitored,  ///< one of those that rural_at_risk stands for
  rural_at_risk,    ///< where a text distinguishes the three groups above, their umbrella
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

enum class level : std::uint8_t { primary, secondary, tertiary };

enum class finding : std::uint8_t { ok, warning, violation };

constexpr finding ok_if(bool conforms) noexcept { return conforms ? finding::ok : finding::violation; }

enum class channel : std::uint8_t { direct, application, none };

enum class relation : std::uint8_t { self, spouse, parent, child, other };

enum class expense : std::uint8_t {
  medical,
  drug,
  device,
  consumable,
  public_health,
  fitness,
  wellness,
  resident_premium,
  care_premium,
  supplement_premium,
  other
};

enum class account_mode : std::uint8_t { with_account, pool_only };

enum class parameter_basis : std::uint8_t { floor_baseline, supplied };

enum class alert_group : std::uint8_t { relapse_risk, poverty_risk };

enum class insurance_state : std::uint8_t { active, waiting, arrears, suspended, terminated, transferred_out };

enum class benefit_kind : std::uint8_t { outpatient_pooling, chronic_special, prenatal_check };

enum class exclusion : std::uint8_t { none, in_hospital, non_designated, unfiled, offline, other_rule };

enum class member : std::uint8_t { employee, flexible };

// A header of Windows takes the word: after it one writes small_sized.
#pragma push_macro("small")
#undef small
/// The size of an enterprise (企业规模); its key in the flat form is `size`.
enum class enterprise_size : std::uint8_t { large, medium, small, micro, sole_trader, small_sized = small };
#pragma pop_macro("small")

template <>
struct enumeration<recipient> {
  static constexpr const char* name = "recipient";
  template <class E>
  static constexpr word<E> words[] = {
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
template <>
inline constexpr vocabulary vocabulary_of<recipient> = vocabulary::identities;

/// All identities of a person.
using recipients = category_set<recipient>;

template <>
struct enumeration<category> {
  static constexpr const char* name = "category";
  template <class E>
  static constexpr word<E> words[] = {
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
template <>
inline constexpr vocabulary vocabulary_of<category> = vocabulary::categories;

template <>
struct enumeration<care> {
  static constexpr const char* name = "care";
  template <class E>
  static constexpr word<E> words[] = {{care::inpatient, "inpatient", "住院救助"},
                                      {care::outpatient, "outpatient", "门诊救助"}};
};
template <>
inline constexpr vocabulary vocabulary_of<care> = vocabulary::kinds_of_care;

template <>
struct enumeration<insurance> {
  static constexpr const char* name = "insurance";
  template <class E>
  static constexpr word<E> words[] = {{insurance::resident, "resident", "城乡居民基本医保"},
                                      {insurance::employee, "employee", "职工基本医保"},
                                      {insurance::uninsured, "uninsured", "未参保"}};
};

template <>
struct enumeration<cost_kind> {
  static constexpr const char* name = "cost_kind";
  template <class E>
  static constexpr word<E> words[] = {
      {cost_kind::inpatient, "inpatient", "住院"},
      {cost_kind::chronic_drugs, "chronic_drugs", "慢性病长期服药"},
      {cost_kind::long_term_outpatient, "long_term_outpatient", "重特大疾病长期门诊"},
      {cost_kind::high_value_drugs, "high_value_drugs", "高值药品"},
      {cost_kind::plain_outpatient, "plain_outpatient", "普通门诊"},
      {cost_kind::other, "other", "其他"},
  };
};

template <>
struct enumeration<disease> {
  static constexpr const char* name = "disease";
  template <class E>
  static constexpr word<E> words[] = {
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

template <>
struct enumeration<level> {
  static constexpr const char* name = "level";
  template <class E>
  static constexpr word<E> words[] = {
      {level::primary, "primary", "一级以下基层医疗机构"},
      {level::secondary, "secondary", "二级医疗机构"},
      {level::tertiary, "tertiary", "三级医疗机构"},
  };
};

template <>
struct enumeration<finding> {
  static constexpr const char* name = "finding";
  template <class E>
  static constexpr word<E> words[] = {
      {finding::ok, "ok", "符合"},
      {finding::warning, "warning", "偏离原则性标准，需说明理由"},
      {finding::violation, "violation", "不符合"},
  };
};

template <>
struct enumeration<channel> {
  static constexpr const char* name = "channel";
  template <class E>
  static constexpr word<E> words[] = {
      {channel::direct, "direct", "直接救助"},
      {channel::application, "application", "依申请救助"},
      {channel::none, "none", "不适用"},
  };
};

template <>
struct enumeration<relation> {
  static constexpr const char* name = "relation";
  template <class E>
  static constexpr word<E> words[] = {
      {relation::self, "self", "本人"},   {relation::spouse, "spouse", "配偶"}, {relation::parent, "parent", "父母"},
      {relation::child, "child", "子女"}, {relation::other, "other", "其他"},
  };
};

template <>
struct enumeration<expense> {
  static constexpr const char* name = "expense";
  template <class E>
  static constexpr word<E> words[] = {
      {expense::medical, "medical", "定点医疗机构医疗费用"},
      {expense::drug, "drug", "药品"},
      {expense::device, "device", "医疗器械"},
      {expense::consumable, "consumable", "医用耗材"},
      {expense::public_health, "public_health", "公共卫生费用"},
      {expense::fitness, "fitness", "体育健身"},
      {expense::wellness, "wellness", "养生保健"},
      {expense::resident_premium, "resident_premium", "居民医保个人缴费"},
      {expense::care_premium, "care_premium", "长期护理保险缴费"},
      {expense::supplement_premium, "supplement_premium", "职工大额补充保险缴费"},
      {expense::other, "other", "其他"},
  };
};

template <>
struct enumeration<account_mode> {
  static constexpr const char* name = "account_mode";
  template <class E>
  static constexpr word<E> words[] = {
      {account_mode::with_account, "with_account", "统账结合"},
      {account_mode::pool_only, "pool_only", "单建统筹"},
  };
};

template <>
struct enumeration<parameter_basis> {
  static constexpr const char* name = "parameter_basis";
  template <class E>
  static constexpr word<E> words[] = {
      {parameter_basis::floor_baseline, "floor_baseline", "文件规定的最低标准"},
      {parameter_basis::supplied, "supplied", "外部参数"},
  };
};

template <>
struct enumeration<alert_group> {
  static constexpr const char* name = "alert_group";
  template <class E>
  static constexpr word<E> words[] = {
      {alert_group::relapse_risk, "relapse_risk", "因病返贫风险监测"},
      {alert_group::poverty_risk, "poverty_risk", "因病致贫风险监测"},
  };
};

template <>
struct enumeration<insurance_state> {
  static constexpr const char* name = "insurance_state";
  template <class E>
  static constexpr word<E> words[] = {
      {insurance_state::active, "active", "正常享受"},
      {insurance_state::waiting, "waiting", "待遇享受等待期"},
      {insurance_state::arrears, "arrears", "欠费"},
      {insurance_state::suspended, "suspended", "暂停"},
      {insurance_state::terminated, "terminated", "终止"},
      {insurance_state::transferred_out, "transferred_out", "转出统筹区"},
  };
};

template <>
struct enumeration<benefit_kind> {
  static constexpr const char* name = "benefit_kind";
  template <class E>
  static constexpr word<E> words[] = {
      {benefit_kind::outpatient_pooling, "outpatient_pooling", "普通门诊统筹"},
      {benefit_kind::chronic_special, "chronic_special", "门诊慢特病(含特药)"},
      {benefit_kind::prenatal_check, "prenatal_check", "产前门诊检查"},
  };
};

template <>
struct enumeration<exclusion> {
  static constexpr const char* name = "exclusion";
  template <class E>
  static constexpr word<E> words[] = {
      {exclusion::none, "none", "无"},
      {exclusion::in_hospital, "in_hospital", "住院期间"},
      {exclusion::non_designated, "non_designated", "非定点"},
      {exclusion::unfiled, "unfiled", "异地未备案"},
      {exclusion::offline, "offline", "非联网直接结算"},
      {exclusion::other_rule, "other_rule", "其他不符合规定"},
  };
};

template <>
struct enumeration<member> {
  static constexpr const char* name = "member";
  template <class E>
  static constexpr word<E> words[] = {
      {member::employee, "employee", "在职职工"},
      {member::flexible, "flexible", "灵活就业人员"},
  };
};

template <>
struct enumeration<enterprise_size> {
  static constexpr const char* name = "size";
  template <class E>
  static constexpr word<E> words[] = {
      {enterprise_size::large, "large", "大型企业"},
      {enterprise_size::medium, "medium", "中型企业"},
      {enterprise_size::small_sized, "small", "小型企业"},
      {enterprise_size::micro, "micro", "微型企业"},
      {enterprise_size::sole_trader, "sole_trader", "个体工商户"},
  };
};

}  // namespace gongbao::inline v0

#endif
