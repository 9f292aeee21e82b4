// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/interop/flat.hpp>

namespace inputs_tests {

using namespace gongbao;

// What every rule asks, as its table in the rulebook says: "!" marks a required input, "?" one that may be absent and
// has no default, "=" the default, "*" an external one.
template <class Rule>
constexpr bool asks(const Rule&, text_view expected) {
  char buffer[1024]{};
  text_writer out(buffer, sizeof buffer);
  flat::describe_inputs<Rule>([&](const flat::field_description& d) {
    if (!out.written().empty()) out.put(' ');
    out.put(d.key);
    if (d.is_required)
      out.put('!');
    else if (d.has_default)
      out.put('='), out.put(d.default_text);
    else
      out.put('?');
    if (d.is_external) out.put('*');
  });
  return out.written() == expected;
}

static_assert(asks(jinzhou::means_verification_in_force, "date! validity_gap=continuous"));
static_assert(asks(jinzhou::means_verification_scope, "programme! cross_region=false asserted=false"));
static_assert(asks(jinzhou::verification_acceptance, "received! done_on?"));
static_assert(asks(jinzhou::verification_report, "accepted! done_on?"));
static_assert(asks(jinzhou::verification_extension, "accepted! extension_days! client_notified! done_on?"));
static_assert(asks(jinzhou::verification_review,
                   "received! reviewed_by=none verification_level=county referred_up=false done_on?"));
static_assert(asks(jinzhou::offline_information, "received! done_on?"));
static_assert(asks(jinzhou::field_staff, "staff! ids_shown!"));
static_assert(asks(jinzhou::verification_notice, "received! done_on?"));
static_assert(asks(jinzhou::verification_authorisation,
                   "signed! benefit_end? date! members! signatures! fingerprints! signatories=all_members"));
static_assert(asks(jinzhou::household_income,
                   "wage_income=0.00 business_gross=0.00 cost_operating=0.00 cost_household=0.00 "
                   "cost_depreciation=0.00 cost_tax=0.00 cost_other=0.00 movable_income=0.00 immovable_income=0.00 "
                   "transfer_income=0.00 other_income=0.00 net_business=floored"));
static_assert(
    asks(jinzhou::household_property,
         "real_estate=0.00 vehicles=0.00 mobility_vehicle=0.00 vessels=0.00 antiques=0.00 artworks=0.00 "
         "other_physical=0.00 cash=0.00 deposits=0.00 securities=0.00 commercial_insurance=0.00 receivables=0.00 "
         "online_financial=0.00 other_monetary=0.00 other_property=0.00 debts=0.00 debt_treatment=not_netted"));
static_assert(asks(jinzhou::interim_assistance,
                   "date! approval_due! extension_expired! report_issued! hardship! deadline_day=included"));
static_assert(asks(jinzhou::verification_termination,
                   "refuses_documents=false justified=false uncooperative=false falsifies=false obstructs=false"));
static_assert(asks(jinzhou::benefit_clawback, "benefits_received! false_declaration!"));
static_assert(asks(jinzhou::commission_contents, "present!"));
static_assert(asks(jinzhou::commission_papers, "present!"));
static_assert(asks(jinzhou::verification_report_contents, "present!"));
static_assert(asks(jinzhou::integrity_entry,
                   "organisation! false_papers=false conceals_facts=false intentional! affects_result!"));
static_assert(asks(jinzhou::penalty_filing_in_force, "date!"));
static_assert(asks(jinzhou::major_penalty_by_kind, "penalty_kinds! superior_rule=silent"));
static_assert(asks(jinzhou::major_penalty_by_amount,
                   "party! fine=0.00 confiscated=0.00 superior_rule=silent penalty_amounts=each"));
static_assert(asks(jinzhou::penalty_filing_deadline, "served! joint=false done_on? late_by=due_workday"));
static_assert(
    asks(jinzhou::penalty_filing_set,
         "report_copies=0 decision_copies=0 service_receipt_copies=0 legal_review_copies=0 prior_notice_copies=0 "
         "discussion_record_copies=0 approval_form_copies=0 bound! other_requested=false other_supplied=false"));
static_assert(asks(jinzhou::penalty_filing_duty, "served! challenged? done_on? review_done? late_by=due_workday"));
static_assert(asks(jinzhou::penalty_review_deadline, "received! done_on? late_by=due_workday"));
static_assert(asks(jinzhou::penalising_organ_criticism,
                   "served! done_on? date? exempt=false refuses_files=false refuses_correction=false serious=false "
                   "late_by=due_workday"));
static_assert(asks(jinzhou::penalty_filing_circle, "penalising_organ!"));
static_assert(asks(jinzhou::archaeological_survey_scope,
                   "area! in_protected_zone=false survey_find=false district_assessment=false construction_find=false "
                   "item_five=false area_ground=scope date?"));
static_assert(asks(jinzhou::archaeological_survey_route,
                   "area! cross_city=false higher_site_opinion=false provincial_zone=false relics_suspected? date?"));
static_assert(asks(jinzhou::archaeological_survey_application, "land_status! sensitive_zone=false transferred? date?"));
static_assert(asks(jinzhou::field_work_readiness,
                   "undisturbed! boundary_marked! cleared! undisputed! pipelines_marked! other_legal! "
                   "infrastructure=false authority=false safety=false"));
static_assert(asks(jinzhou::archaeological_field_season, "date! disaster=false"));
static_assert(asks(jinzhou::field_work_duration,
                   "area! entered! agreed_days?* done_on? late_by=due field_clock=running"));
static_assert(asks(jinzhou::exploration_report, "completed! done_on?"));
static_assert(asks(jinzhou::exploration_outcome, "relics_found! excavated=false in_situ=false"));
static_assert(asks(jinzhou::exploration_cost, "cost_case! cost!*"));
static_assert(asks(jinzhou::archaeology_measures_in_force, "date! published_on=signature term_end=same_day"));
static_assert(asks(jinzhou::exploration_report_contents, "present!"));
static_assert(asks(jinzhou::field_work_qualification, "field_work! qualifications! qualified_for=its_own_work"));
static_assert(asks(jinzhou::housing_resale_scope, "approved_on! urban! first_transfer! date?"));
static_assert(asks(jinzhou::resale_bar, "title_ready! date? full_term_day=anniversary"));
static_assert(asks(jinzhou::repurchase_price,
                   "original_price! depreciation!* price_index!* repurchase_form!* rounding=half_up"));
static_assert(asks(jinzhou::land_gain,
                   "date! market_price!* title_ready? full_term_day=anniversary title_route=resale already_paid=false "
                   "rounding=half_up"));
static_assert(asks(jinzhou::housing_preemption, "government_buys! market_price?*"));
static_assert(asks(jinzhou::resale_approval, "accepted! done_on?"));
static_assert(asks(jinzhou::limited_title_transfer,
                   "transfer_reason! title_ready! date! full_title=false full_term_day=anniversary"));
static_assert(asks(jinzhou::second_subsidised_purchase, "resold! full_title=false title_bar=sale"));
static_assert(asks(jinzhou::housing_resale_in_force, "date! published_on=signature term_end=same_day"));
static_assert(asks(jinzhou::over_quota_fine, "fine? date?"));
static_assert(asks(jinzhou::resupply_fine, "fine? date?"));
static_assert(asks(jinzhou::metering_fine, "fine? overdue! date?"));
static_assert(asks(jinzhou::unlicensed_abstraction_fine, "fine? fee_arrears?* date?"));
static_assert(asks(jinzhou::well_sealing_cost, "overdue! cost?* date?"));
static_assert(asks(jinzhou::abstraction_licence_revocation,
                   "water_violation! serious! corrected_in_time=false revocation=in_addition date?"));
static_assert(asks(jinzhou::groundwater_status, "in_planning_area! approved! date?"));
static_assert(asks(jinzhou::deductible_floor, "deductible!*"));
static_assert(asks(jinzhou::rate_floor, "rate!* principle_scope=deductible"));
static_assert(asks(jinzhou::cap_floor,
                   "annual_cap!* date? principle_scope=deductible first_year=full rounding=half_up"));
static_assert(asks(jinzhou::outpatient_pooling,
                   "date! in_scope_cost! designated=true cost_before=0.00 paid_before=0.00 portion_before=0.00 "
                   "deductible?* rate?* annual_cap?* limit_on=payments first_year=full rounding=half_up"));
static_assert(asks(jinzhou::benefit_combination,
                   "pooling_payment! fund_cap_used! chronic_patient=false same_bill=false"));
static_assert(asks(jinzhou::employee_account_credit,
                   "date! contribution_base!* account_mode! months=1 rounding=half_up"));
static_assert(asks(jinzhou::retiree_account_credit, "date! account_mode! months=1"));
static_assert(asks(jinzhou::flexible_worker_contribution,
                   "date! average_wage!* account_mode! contribution_base?* rounding=half_up"));
static_assert(asks(jinzhou::pool_only_retiree_credit, "date! retired! large_aid_contribution?*"));
static_assert(asks(jinzhou::account_use,
                   "relation! expense! designated=true state_permits=false premium_in_force=false*"));
static_assert(asks(jinzhou::outpatient_pooling_in_force, "date!"));
static_assert(asks(jinzhou::pooling_schedule_order,
                   "primary_rate!* secondary_rate!* tertiary_rate!* retired_primary_rate!* retired_secondary_rate!* "
                   "retired_tertiary_rate!* primary_deductible?* secondary_deductible?* tertiary_deductible?* "
                   "retired_primary_deductible?* retired_secondary_deductible?* retired_tertiary_deductible?* "
                   "annual_cap?* retired_annual_cap?*"));
static_assert(asks(jinzhou::aid_category, "recipients! criteria_issued=false*"));
static_assert(asks(jinzhou::premium_subsidy,
                   "date! recipients! premium?* transition?* fixed_subsidy?* rounding=half_up"));
static_assert(asks(jinzhou::critical_illness_payment,
                   "date! recipients! payable_base!* base_rate=70% rounding=half_up"));
static_assert(asks(jinzhou::covered_cost,
                   "cost_kind! in_scope_cost! insurance_paid=0.00 designated=true other_place=false other_place_ok?* "
                   "plain_outpatient=excluded"));
static_assert(asks(jinzhou::basic_aid,
                   "date! recipients! criteria_issued=false* self_pay! self_pay_before=0.00 basic_paid_before=0.00 "
                   "deductible_basis=annual rounding=half_up"));
static_assert(
    asks(jinzhou::tilt_aid,
         "date! recipients! criteria_issued=false* residual! residual_before=0.00 tilted_before=0.00 "
         "tilt_paid_before=0.00 tilt_trigger=always identity_change=prospective basic_paid? rounding=half_up"));
static_assert(asks(jinzhou::medical_aid,
                   "date! recipients! criteria_issued=false* self_pay! self_pay_before=0.00 basic_paid_before=0.00 "
                   "residual_before=0.00 tilted_before=0.00 tilt_paid_before=0.00 deductible_basis=annual "
                   "tilt_trigger=always identity_change=prospective rounding=half_up"));
static_assert(asks(jinzhou::bed_day_quota,
                   "date! recipients! other_hardship=false days! quota!* in_scope_cost! insurance_paid=0.00 "
                   "basic_paid_before=0.00 quota_when_cheaper=full quota_cap=separate"));
static_assert(asks(jinzhou::monitored_aid,
                   "date! recipients! self_pay! self_pay_before=0.00 basic_paid_before=0.00 deductible!* rate!* "
                   "annual_cap!* rounding=half_up"));
static_assert(asks(jinzhou::burden_alert, "recipients! insurance! burden! alert=at_least date?"));
static_assert(asks(jinzhou::look_back_aid,
                   "confirmed! look_back_self_pay=0.00 insured=true self_pay_before=0.00 basic_paid_before=0.00 "
                   "confirmation_day=excluded pre_force_costs=counted look_back_deductible=shared rounding=half_up"));
static_assert(asks(jinzhou::aid_channel, "recipients!"));
static_assert(asks(jinzhou::deposit_waiver, "recipients! referred! in_city! designated=true inpatient=true deposit?"));
static_assert(asks(jinzhou::medical_aid_in_force, "date!"));
static_assert(asks(jinzhou::fund_year, "fund_income! fund_spending! reserve=0.00 reserve_used=0.00"));
static_assert(asks(jinzhou::monthly_report, "month! done_on? late_by=due deadline_day=included"));
static_assert(
    asks(jinzhou::monthly_table_row,
         "row_category! persons! visits! basic_spend! tilt_spend! persons_before=0 visits_before=0 total_before=0"));
static_assert(asks(jinzhou::fund_allocation,
                   "fund! weight_1?* weight_2?* weight_3?* weight_4?* weight_5?* weight_6?* weight_7?* weight_8?* "
                   "weight_9?* weight_10?* weight_11?* weight_12?*"));
static_assert(asks(jinzhou::reserve_allocation,
                   "reserve! premium_weight=0* settlement_weight=0* policy_weight=0* other_weight=0*"));
static_assert(asks(sanmenxia::tax_halving, "date! taxpayer! tax! tax_amount! start?* rounding=half_up"));
static_assert(asks(sanmenxia::cultural_fee_halving,
                   "date! taxpayer! local_fee! central_fee=0.00 central_reduction=0%* start?* payer_scope=all "
                   "rounding=half_up"));
static_assert(asks(sanmenxia::state_premises_rent_relief,
                   "monthly_rent! months_leased! size! state_owned! epidemic_affected! first_month? "
                   "rent_sequence=fifteen_months rounding=half_up"));
static_assert(asks(sanmenxia::sublease_pass_through,
                   "relief! passed_on! tenant_rent? rent_before=0.00 total_rent? rounding=half_up"));
static_assert(asks(sanmenxia::utility_arrears_grace,
                   "bill_due! size! temporary_difficulty! done_on? late_by=due_workday late_fee_start=after_grace"));
static_assert(asks(sanmenxia::insurance_rate_cut, "contribution_month! start_month?* normal_rate?* reduced_rate?*"));
static_assert(asks(sanmenxia::pension_deferral, "contribution_year! contributor! hardship! done_on? late_by=due"));
static_assert(asks(sanmenxia::sports_venue_price, "market_price! price!"));
static_assert(asks(sanmenxia::green_building_level, "building! floor_area!"));
static_assert(asks(sanmenxia::new_energy_cars, "cars! nev?"));
static_assert(asks(sanmenxia::conservation_organs, "organs! built?"));
static_assert(asks(sanmenxia::skilled_people, "skilled_new!"));
static_assert(asks(sanmenxia::start_up_loan_interest, "interest! central_subsidy!* odd_fen=province"));
static_assert(asks(sanmenxia::price_subsidy_payment, "index_published! done_on? late_by=due"));
static_assert(asks(sanmenxia::e_commerce_park_district, "district!"));
static_assert(asks(sanmenxia::model_logistics_park_award,
                   "park_status! awarded_before=none award_amount?* both_levels=each_status"));
static_assert(asks(sanmenxia::charging_station_county, "district!"));
static_assert(asks(sanmenxia::fiscal_figures,
                   "revenue=139 local_tax=92.2 share_change=3.8% spending=276 spending_growth=10.1%"));
static_assert(asks(sanmenxia::specialised_firm_honours, "enterprise!"));
static_assert(
    asks(sanmenxia::medical_aid,
         "date! recipients! care! disease? self_pay! designated=true referred! in_province! exception_granted=false "
         "inpatient_before=0.00 basic_paid_before=0.00 residual_before=0.00 tilted_before=0.00 tilt_paid_before=0.00 "
         "best_by=rank deductible_basis=annual tilt_base=excess tilt_threshold=at_least residual_counts=qualifying "
         "rounding=half_up"));
static_assert(asks(sanmenxia::aid_category, "recipients!"));
static_assert(asks(sanmenxia::premium_subsidy, "date! recipients! premium?* external_subsidy?* resident_insured=true"));
static_assert(asks(sanmenxia::late_recognition, "recognised! collection_end!* date?"));
static_assert(asks(sanmenxia::outpatient_aid,
                   "date! recipients! disease! self_pay! designated=true basic_paid_before=0.00 rounding=half_up"));
static_assert(asks(sanmenxia::inpatient_aid,
                   "date! recipients! self_pay! designated=true referred=true exception_granted=false "
                   "inpatient_before=0.00 basic_paid_before=0.00 deductible_basis=annual rounding=half_up"));
static_assert(asks(sanmenxia::shared_cap, "date! recipients! requested! basic_paid_before=0.00"));
static_assert(
    asks(sanmenxia::tilt_aid,
         "date! recipients! residual! basic_paid! referred! in_province! residual_before=0.00 tilted_before=0.00 "
         "tilt_paid_before=0.00 tilt_base=excess tilt_threshold=at_least residual_counts=qualifying rounding=half_up"));
static_assert(asks(sanmenxia::aid_base, "insurance! in_scope_cost! insurance_paid? assumed_payment?* date?"));
static_assert(asks(sanmenxia::aid_channel, "recipients! in_city! designated=true"));
static_assert(asks(sanmenxia::deposit_waiver,
                   "recipients! referred! in_city! designated=true inpatient=true deposit?"));
static_assert(asks(sanmenxia::unreferred_care, "self_pay! referred! exception_granted=false date?"));
static_assert(asks(sanmenxia::fund_balance_limit, "fund_balance! funds_raised! fund_income? fund_spending?"));
static_assert(asks(sanmenxia::out_of_scope_ceiling,
                   "recipients! level! total_cost! out_of_scope_cost! stay_total=gross date?"));
static_assert(asks(sanmenxia::critical_illness_payment,
                   "date! recipients! in_scope_cost! cost_before=0.00 paid_before=0.00 base_deductible!* base_rate!* "
                   "base_cap?* band_from=0.00 band_to? rounding=half_up"));
static_assert(asks(sanmenxia::medical_aid_in_force, "date! accumulator_start=rule_start"));
static_assert(asks(sanmenxia::monthly_lists, "month! done_on? late_by=due transition_start?* date?"));
static_assert(asks(sanmenxia::premium_place, "recipients! recognised_in! joins_in!"));
static_assert(asks(sanmenxia::aid_application,
                   "recipients! recognised_in! applied_in? in_writing=false reviewed=false"));
static_assert(asks(sanmenxia::lost_work_subsidy,
                   "date! licensed! operating_since! fixed_premises! already_paid=false count_from=operation"));
static_assert(asks(sanmenxia::sole_trader_interest_subsidy,
                   "date! loan! benchmark_rate!* term_months! qualified! already_paid=false interest_period=one_year "
                   "loan_base=capped rounding=half_up"));
static_assert(asks(sanmenxia::small_firm_interest_subsidy,
                   "date! loan! benchmark_rate!* term_months! qualified! already_paid=false interest_period=one_year "
                   "rounding=half_up"));
static_assert(asks(sanmenxia::start_up_award,
                   "date! sector! size! newly_opened! listed_same_year! specialised=false already_paid=false "
                   "award_stacking=highest specialised_condition=new_and_listed"));
static_assert(asks(sanmenxia::free_seals, "new_enterprise! first_set=true seals_requested=4 date?"));
static_assert(asks(sanmenxia::start_up_rent_relief,
                   "date! monthly_rent! months_leased! size! state_owned! newly_opened! rent_sequence=fifteen_months "
                   "rounding=half_up"));
static_assert(asks(sanmenxia::business_suspension,
                   "suspended_from! suspended_to? suspension_cause! economic_hardship=true asserted=false "
                   "law_forbids=false"));
static_assert(asks(sanmenxia::first_offence,
                   "first_offence! minor! corrected! harmless! enforcement_field! size! date?"));
static_assert(asks(sanmenxia::support_funding_split, "award_total! date? rounding=half_up"));
static_assert(asks(sanmenxia::no_double_support,
                   "grant_a! grant_b=0.00 same_kind! supported_a=false supported_b=false date?"));
static_assert(asks(sanmenxia::market_entity_measures_in_force, "date!"));
static_assert(asks(sanmenxia::market_entity_target, "district! actual?"));
static_assert(asks(sanmenxia::outpatient_eligibility,
                   "date! has_account! insurance_state! flexible=false difference_paid? coverage=account_only"));
static_assert(asks(sanmenxia::visit_deductible, "level! date?"));
static_assert(asks(sanmenxia::day_deductible_use,
                   "level! in_scope_cost! deductible_used_today=0.00 day_deductible=pooled date?"));
static_assert(asks(sanmenxia::annual_limit,
                   "date! medical_year? retired! paid_before=0.00 portion_before=0.00 limit_on=payments"));
static_assert(asks(sanmenxia::annual_limit_of_year, "year! retired!"));
static_assert(asks(sanmenxia::outpatient_rate, "level! retired! date?"));
static_assert(asks(sanmenxia::outpatient_pooling,
                   "date! medical_year? level! retired! in_scope_cost! deductible_used_today=0.00 paid_before=0.00 "
                   "portion_before=0.00 day_deductible=pooled limit_on=payments rounding=half_up"));
static_assert(asks(sanmenxia::retirement_transition, "retirement_procedure! date! paid_before=0.00"));
static_assert(asks(sanmenxia::separate_benefits, "benefit_kind! payment! paid_before=0.00 date?"));
static_assert(asks(sanmenxia::excluded_cost,
                   "in_scope_cost! in_hospital=false designated=true other_place=false filed=false online_settled=true "
                   "other_exclusion=false date?"));
static_assert(asks(
    sanmenxia::account_credit,
    "date! member! has_account! contribution_base!* total_contribution?* employer_contribution?* rounding=half_up"));
static_assert(asks(sanmenxia::retiree_account_credit,
                   "date! has_account! average_pension!* months=1 retirement_procedure? rounding=half_up"));
static_assert(asks(sanmenxia::account_use, "relation! expense! designated=true balance? date?"));
static_assert(asks(sanmenxia::quality_deposit, "settlement_amount! date? rounding=half_up"));
static_assert(
    asks(sanmenxia::pharmacy_pooling,
         "date! medical_year? prescriber_level! retired! switched_on=false* in_scope_cost! deductible_used_today=0.00 "
         "paid_before=0.00 portion_before=0.00 day_deductible=pooled limit_on=payments rounding=half_up"));
static_assert(asks(sanmenxia::outpatient_pooling_in_force, "date!"));
static_assert(asks(sanmenxia::chemical_park_plenaries, "plenaries! year?"));

}  // namespace inputs_tests
