// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_RULES_HPP
#define GONGBAO_JINZHOU_RULES_HPP

#include <gongbao/jinzhou/affordable_housing.hpp>
#include <gongbao/jinzhou/archaeology.hpp>
#include <gongbao/jinzhou/groundwater.hpp>
#include <gongbao/jinzhou/means_verification.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/medical_aid_scheme.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/jinzhou/penalty_filing.hpp>

namespace gongbao::inline v0::jinzhou {

using means_verification_rules =
    rules_of<means_verification_in_force, means_verification_scope, verification_acceptance, verification_report,
             verification_extension, verification_review, offline_information, field_staff, verification_notice,
             verification_authorisation, household_income, household_property, interim_assistance,
             verification_termination, benefit_clawback>;

using penalty_filing_rules =
    rules_of<penalty_filing_in_force, major_penalty_by_kind, major_penalty_by_amount, penalty_filing_deadline,
             penalty_filing_set, penalty_filing_duty, penalty_review_deadline, penalising_organ_criticism>;

using archaeology_rules =
    rules_of<archaeological_survey_scope, archaeological_survey_route, archaeological_survey_application,
             field_work_readiness, archaeological_field_season, field_work_duration, exploration_report,
             exploration_outcome, exploration_cost, archaeology_measures_in_force>;

using affordable_housing_rules =
    rules_of<housing_resale_scope, resale_bar, repurchase_price, land_gain, housing_preemption, resale_approval,
             limited_title_transfer, second_subsidised_purchase, housing_resale_in_force>;

using groundwater_rules = rules_of<over_quota_fine, resupply_fine, metering_fine, unlicensed_abstraction_fine,
                                   well_sealing_cost, abstraction_licence_revocation, groundwater_status>;

using outpatient_pooling_rules =
    rules_of<deductible_floor, rate_floor, cap_floor, outpatient_pooling, benefit_combination, employee_account_credit,
             retiree_account_credit, flexible_worker_contribution, pool_only_retiree_credit, account_use,
             outpatient_pooling_in_force>;

using medical_aid_rules =
    rules_of<aid_category, premium_subsidy, critical_illness_payment, covered_cost, basic_aid, tilt_aid, medical_aid,
             bed_day_quota, monitored_aid, burden_alert, look_back_aid, aid_channel, deposit_waiver,
             medical_aid_in_force, fund_year, monthly_report, monthly_table_row>;

/// Every rule of Jinzhou, document by document, in the order of the rulebook.
using rules = join<means_verification_rules, penalty_filing_rules, archaeology_rules, affordable_housing_rules,
                   groundwater_rules, outpatient_pooling_rules, medical_aid_rules>;

}  // namespace gongbao::inline v0::jinzhou

#endif
