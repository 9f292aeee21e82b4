// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_CITY_HPP
#define GONGBAO_JINZHOU_CITY_HPP

#include <gongbao/jinzhou/affordable_housing.hpp>
#include <gongbao/jinzhou/archaeology.hpp>
#include <gongbao/jinzhou/groundwater.hpp>
#include <gongbao/jinzhou/means_verification.hpp>
#include <gongbao/jinzhou/medical_aid_scheme.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/jinzhou/penalty_filing.hpp>

namespace gongbao::inline v0::jinzhou {

/// Every rule of Jinzhou, document by document, in the order of the rulebook.
using rules = join<means_verification_rules, penalty_filing_rules, archaeology_rules, affordable_housing_rules,
                   groundwater_rules, outpatient_pooling_rules, medical_aid_rules>;

/// Whole cases: `<gongbao/jinzhou/cases.hpp>`.
struct cases;
/// From end to end: `<gongbao/jinzhou/benefits.hpp>`.
struct benefits;
/// What became of every article: `<gongbao/jinzhou/coverage.hpp>`.
struct ledger;

/// Jinzhou (锦州市) as a list of cities has it.
struct city {
  static constexpr text_view key = "jinzhou";
  static constexpr text_view name = "Jinzhou";
  static constexpr text_view name_zh = "锦州市";
  using rules = jinzhou::rules;
  using cases = jinzhou::cases;
  using benefits = jinzhou::benefits;
  using ledger = jinzhou::ledger;
  static constexpr void terms(auto&& also) {
    also(recipient::orphan, "事实无人抚养儿童");
    also(recipient::rural_at_risk, "纳入监测范围的农村易返贫致贫人口");
    also(recipient::lifted_poor, "未纳入防止返贫动态监测范围的脱贫人口");
    also(insurance::resident, "居民医保");
    also(insurance::employee, "职工医保");
    also(cost_kind::inpatient, "住院费用");
    also(cost_kind::chronic_drugs, "因慢性病长期服药");
    also(cost_kind::long_term_outpatient, "患重特大疾病需长期门诊治疗");
    also(cost_kind::high_value_drugs, "高值药品的费用");
  }
};

}  // namespace gongbao::inline v0::jinzhou

#endif
