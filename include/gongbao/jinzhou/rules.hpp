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

/// Every rule of Jinzhou, document by document, in the order of the rulebook.
using rules = rule_list<
    // JZ-HV
    means_verification_in_force_rule, means_verification_scope_rule, verification_acceptance_rule,
    verification_report_rule, verification_extension_rule, verification_review_rule, offline_information_rule,
    field_staff_rule, verification_notice_rule, verification_authorisation_rule, household_income_rule,
    household_property_rule, interim_assistance_rule, verification_termination_rule, benefit_clawback_rule,
    commission_contents_rule, commission_papers_rule, verification_report_contents_rule, integrity_entry_rule,
    // JZ-MP
    penalty_filing_in_force_rule, major_penalty_by_kind_rule, major_penalty_by_amount_rule,
    penalty_filing_deadline_rule, penalty_filing_set_rule, penalty_filing_duty_rule, penalty_review_deadline_rule,
    penalising_organ_criticism_rule, penalty_filing_circle_rule,
    // JZ-AR
    archaeological_survey_scope_rule, archaeological_survey_route_rule, archaeological_survey_application_rule,
    field_work_readiness_rule, archaeological_field_season_rule, field_work_duration_rule, exploration_report_rule,
    exploration_outcome_rule, exploration_cost_rule, archaeology_measures_in_force_rule,
    exploration_report_contents_rule, field_work_qualification_rule,
    // JZ-AH
    housing_resale_scope_rule, resale_bar_rule, repurchase_price_rule, land_gain_rule, housing_preemption_rule,
    resale_approval_rule, limited_title_transfer_rule, second_subsidised_purchase_rule, housing_resale_in_force_rule,
    // JZ-GW
    over_quota_fine_rule, resupply_fine_rule, metering_fine_rule, unlicensed_abstraction_fine_rule,
    well_sealing_cost_rule, abstraction_licence_revocation_rule, groundwater_status_rule,
    // JZ-OP
    deductible_floor_rule, rate_floor_rule, cap_floor_rule, outpatient_pooling_rule, benefit_combination_rule,
    employee_account_credit_rule, retiree_account_credit_rule, flexible_worker_contribution_rule,
    pool_only_retiree_credit_rule, account_use_rule, outpatient_pooling_in_force_rule, pooling_schedule_order_rule,
    // JZ-MA
    aid_category_rule, premium_subsidy_rule, critical_illness_payment_rule, covered_cost_rule, basic_aid_rule,
    tilt_aid_rule, medical_aid_rule, bed_day_quota_rule, monitored_aid_rule, burden_alert_rule, look_back_aid_rule,
    aid_channel_rule, deposit_waiver_rule, medical_aid_in_force_rule, fund_year_rule, monthly_report_rule,
    monthly_table_row_rule, fund_allocation_rule, reserve_allocation_rule>;

}  // namespace gongbao::inline v0::jinzhou

#endif
