// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_RULES_HPP
#define GONGBAO_SANMENXIA_RULES_HPP

#include <gongbao/sanmenxia/chemical_park.hpp>
#include <gongbao/sanmenxia/consumption.hpp>
#include <gongbao/sanmenxia/finance_commendation.hpp>
#include <gongbao/sanmenxia/honours.hpp>
#include <gongbao/sanmenxia/market_entities.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/medical_aid_scheme.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

namespace gongbao::inline v0::sanmenxia {

/// Every rule of Sanmenxia, document by document, in the order of the rulebook.
using rules = rule_list<
    // SX-CO
    tax_halving_rule, cultural_fee_halving_rule, state_premises_rent_relief_rule, sublease_pass_through_rule,
    utility_arrears_grace_rule, insurance_rate_cut_rule, pension_deferral_rule, sports_venue_price_rule,
    green_building_level_rule, new_energy_cars_rule, conservation_organs_rule, skilled_people_rule,
    start_up_loan_interest_rule, price_subsidy_payment_rule, e_commerce_park_district_rule,
    model_logistics_park_award_rule, charging_station_county_rule,
    // SX-FT
    fiscal_figures_rule,
    // SX-SG
    specialised_firm_honours_rule,
    // SX-MA
    medical_aid_rule, aid_category_rule, premium_subsidy_rule, late_recognition_rule, outpatient_aid_rule,
    inpatient_aid_rule, shared_cap_rule, tilt_aid_rule, aid_base_rule, aid_channel_rule, deposit_waiver_rule,
    unreferred_care_rule, fund_balance_limit_rule, out_of_scope_ceiling_rule, critical_illness_payment_rule,
    medical_aid_in_force_rule, monthly_lists_rule, premium_place_rule, aid_application_rule,
    // SX-MV
    lost_work_subsidy_rule, sole_trader_interest_subsidy_rule, small_firm_interest_subsidy_rule, start_up_award_rule,
    free_seals_rule, start_up_rent_relief_rule, business_suspension_rule, first_offence_rule,
    support_funding_split_rule, no_double_support_rule, market_entity_measures_in_force_rule, market_entity_target_rule,
    // SX-OP
    outpatient_eligibility_rule, visit_deductible_rule, day_deductible_use_rule, annual_limit_rule,
    annual_limit_of_year_rule, outpatient_rate_rule, outpatient_pooling_rule, retirement_transition_rule,
    separate_benefits_rule, excluded_cost_rule, account_credit_rule, retiree_account_credit_rule, account_use_rule,
    quality_deposit_rule, pharmacy_pooling_rule, outpatient_pooling_in_force_rule,
    // SX-CP
    chemical_park_plenaries_rule>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
