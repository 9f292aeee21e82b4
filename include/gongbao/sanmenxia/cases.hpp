// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_CASES_HPP
#define GONGBAO_SANMENXIA_CASES_HPP

#include <gongbao/sanmenxia/aid_bill_case.hpp>
#include <gongbao/sanmenxia/city.hpp>
#include <gongbao/sanmenxia/firm_case.hpp>
#include <gongbao/sanmenxia/fund_year_case.hpp>
#include <gongbao/sanmenxia/outpatient_visit_case.hpp>

namespace gongbao::inline v0::sanmenxia {

/// Every case of Sanmenxia: what is composed of its rules.
struct cases : rule_list<aid_bill_rule, outpatient_visit_rule, fund_plan_rule, firm_grants_rule> {};

}  // namespace gongbao::inline v0::sanmenxia

#endif
