// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_CITY_HPP
#define GONGBAO_SANMENXIA_CITY_HPP

#include <gongbao/sanmenxia/chemical_park.hpp>
#include <gongbao/sanmenxia/consumption.hpp>
#include <gongbao/sanmenxia/finance_commendation.hpp>
#include <gongbao/sanmenxia/honours.hpp>
#include <gongbao/sanmenxia/market_entities.hpp>
#include <gongbao/sanmenxia/medical_aid_scheme.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

namespace gongbao::inline v0::sanmenxia {

/// Every rule of Sanmenxia, document by document, in the order of the rulebook.
using rules = join<consumption_rules, finance_commendation_rules, honours_rules, medical_aid_rules,
                   market_entities_rules, outpatient_pooling_rules, chemical_park_rules>;

/// Whole cases: `<gongbao/sanmenxia/cases.hpp>`.
struct cases;
/// From end to end: `<gongbao/sanmenxia/benefits.hpp>`.
struct benefits;
/// What became of every article: `<gongbao/sanmenxia/coverage.hpp>`.
struct ledger;

/// Sanmenxia (三门峡市) as a list of cities has it.
struct city {
  static constexpr text_view key = "sanmenxia";
  static constexpr text_view name = "Sanmenxia";
  static constexpr text_view name_zh = "三门峡市";
  using rules = sanmenxia::rules;
  using cases = sanmenxia::cases;
  using benefits = sanmenxia::benefits;
  using ledger = sanmenxia::ledger;
  static constexpr void terms(auto&& also) {
    also(recipient::rural_at_risk, "纳入监测范围的农村易返贫致贫人口");
    also(insurance::resident, "居民基本医疗保险", "城乡居民基本医保");
    also(insurance::employee, "职工医保", "职工基本医保");
    also(insurance::uninsured, "未参保");
    also(level::primary, "一级以下基层医疗机构", "一级及以下基层医疗机构", "基层定点医疗机构", "乡镇卫生院",
         "社区医疗机构");
    also(level::secondary, "二级医疗机构", "二级定点医疗机构");
    also(level::tertiary, "三级医疗机构", "三级定点医疗机构");
    also(disease::esrd_dialysis, "终末期肾病", "终末期肾病（门诊血液透析或腹膜透析方法治疗）");
    also(disease::haemophilia, "血友病（凝血因子治疗）");
    also(disease::cml, "慢性粒细胞性白血病（门诊酪氨酸激酶抑制剂治疗）");
    also(disease::type1_diabetes, "I型糖尿病（门诊胰岛素治疗）");
    also(disease::mdr_tb, "耐多药肺结核（门诊抗结核药治疗）");
    also(disease::aplastic_anaemia, "再生障碍性贫血（门诊药物治疗）");
    also(disease::anti_rejection, "器官移植术后抗排异治疗");
    also(disease::severe_psychosis, "重性精神病人药物维持治疗");
    also(benefit_kind::chronic_special, "门诊慢特病（含门诊特药）");
    also(member::flexible, "以灵活就业人员身份参加职工医保的人员");
  }
};

}  // namespace gongbao::inline v0::sanmenxia

#endif
