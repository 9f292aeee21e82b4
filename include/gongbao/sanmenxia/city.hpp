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
  using benefits = sanmenxia::benefits;
  using ledger = sanmenxia::ledger;
};

}  // namespace gongbao::inline v0::sanmenxia

#endif
