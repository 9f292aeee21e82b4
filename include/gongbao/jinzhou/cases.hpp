// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_CASES_HPP
#define GONGBAO_JINZHOU_CASES_HPP

#include <gongbao/jinzhou/aid_bill_case.hpp>
#include <gongbao/jinzhou/archaeology_case.hpp>
#include <gongbao/jinzhou/city.hpp>
#include <gongbao/jinzhou/fund_year_case.hpp>
#include <gongbao/jinzhou/housing_case.hpp>
#include <gongbao/jinzhou/penalty_case.hpp>
#include <gongbao/jinzhou/verification_case.hpp>

namespace gongbao::inline v0::jinzhou {

/// Every case of Jinzhou: what is composed of its rules.
struct cases : rule_list<aid_bill_rule, fund_plan_rule, verification_case_rule, penalty_case_rule,
                         archaeology_case_rule, housing_case_rule> {};

}  // namespace gongbao::inline v0::jinzhou

#endif
