// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_RULES_HPP
#define GONGBAO_JINZHOU_RULES_HPP

#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/medical_aid_scheme.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

namespace gongbao::inline v0::jinzhou {

using outpatient_pooling_rules =
    rules_of<deductible_floor, rate_floor, cap_floor, outpatient_pooling, benefit_combination, employee_account_credit,
             retiree_account_credit, flexible_worker_contribution, pool_only_retiree_credit, account_use,
             outpatient_pooling_in_force>;

using medical_aid_rules =
    rules_of<aid_category, premium_subsidy, critical_illness_payment, covered_cost, basic_aid, tilt_aid, medical_aid,
             bed_day_quota, monitored_aid, burden_alert, look_back_aid, aid_channel, deposit_waiver,
             medical_aid_in_force, fund_year, monthly_report, monthly_table_row>;

/// Every rule of Jinzhou, document by document, in the order of the rulebook.
using rules = join<outpatient_pooling_rules, medical_aid_rules>;

}  // namespace gongbao::inline v0::jinzhou

#endif
