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

using consumption_rules =
    rules_of<tax_halving, cultural_fee_halving, state_premises_rent_relief, sublease_pass_through,
             utility_arrears_grace, insurance_rate_cut, pension_deferral, sports_venue_price, green_building_level,
             new_energy_cars, conservation_organs, skilled_people, start_up_loan_interest, price_subsidy_payment,
             e_commerce_park_district, model_logistics_park_award>;

using finance_commendation_rules = rules_of<fiscal_figures>;

using honours_rules = rules_of<specialised_firm_honours>;

using medical_aid_rules =
    rules_of<medical_aid, aid_category, premium_subsidy, late_recognition, outpatient_aid, inpatient_aid, shared_cap,
             tilt_aid, aid_base, aid_channel, deposit_waiver, unreferred_care, fund_balance_limit, out_of_scope_ceiling,
             critical_illness_payment, medical_aid_in_force, monthly_lists>;

using market_entity_rules =
    rules_of<lost_work_subsidy, sole_trader_interest_subsidy, small_firm_interest_subsidy, start_up_award, free_seals,
             start_up_rent_relief, business_suspension, first_offence, support_funding_split, no_double_support,
             market_entity_measures_in_force, market_entity_target>;

using outpatient_pooling_rules =
    rules_of<outpatient_eligibility, visit_deductible, day_deductible_use, annual_limit, annual_limit_of_year,
             outpatient_rate, outpatient_pooling, retirement_transition, separate_benefits, excluded_cost,
             account_credit, retiree_account_credit, account_use, quality_deposit, pharmacy_pooling,
             outpatient_pooling_in_force>;

using chemical_park_rules = rules_of<chemical_park_plenaries>;

/// Every rule of Sanmenxia, document by document, in the order of the rulebook.
using rules = join<consumption_rules, finance_commendation_rules, honours_rules, medical_aid_rules, market_entity_rules,
                   outpatient_pooling_rules, chemical_park_rules>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
