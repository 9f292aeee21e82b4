// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_RULES_HPP
#define GONGBAO_SANMENXIA_RULES_HPP

#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/medical_aid_scheme.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

namespace gongbao::inline v0::sanmenxia {

using medical_aid_rules =
    rules_of<medical_aid, aid_category, premium_subsidy, late_recognition, outpatient_aid, inpatient_aid, shared_cap,
             tilt_aid, aid_base, aid_channel, deposit_waiver, unreferred_care, fund_balance_limit, out_of_scope_ceiling,
             critical_illness_payment, medical_aid_in_force, monthly_lists>;

using outpatient_pooling_rules =
    rules_of<outpatient_eligibility, visit_deductible, day_deductible_use, annual_limit, annual_limit_of_year,
             outpatient_rate, outpatient_pooling, retirement_transition, separate_benefits, excluded_cost,
             account_credit, retiree_account_credit, account_use, quality_deposit, pharmacy_pooling,
             outpatient_pooling_in_force>;

/// Every rule of Sanmenxia, document by document, in the order of the rulebook.
using rules = join<medical_aid_rules, outpatient_pooling_rules>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
