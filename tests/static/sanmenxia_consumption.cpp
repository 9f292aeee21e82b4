// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/sanmenxia/consumption.hpp>

#include "rule_checks.hpp"

namespace sanmenxia_consumption_tests {

using namespace gongbao;
using namespace rule_checks;

constexpr date day(2023, 6, 30);
constexpr money zero = yuan(0);
constexpr std::int64_t most = 999'999'999;
constexpr date last_writable(2199, 12, 31);

constexpr refusal inconsistent(text_view where) { return {error::inconsistent_amounts, where}; }
constexpr refusal invalid_date(text_view where) { return {error::invalid_date, where}; }
constexpr refusal done_too_early{error::inconsistent_dates, "done_on"};
constexpr refusal not_published{error::calendar_not_published, "due_workday"};

// ---- The document and what the rules say of themselves --------------------------------------------------------------

static_assert(sanmenxia::consumption_opinions.number == "三政〔2023〕2号");
static_assert(sanmenxia::consumption_opinions.in_force == period::since(date(2023, 1, 10)));

/// Its id, article, tags and period, and its inputs and outputs.
constexpr bool stands(const auto& rule, text_view id, text_view article, category_set<provenance> tags,
                      text_view own_period, text_view inputs, text_view outputs) {
  return rule.info.id == id && rule.info.source == source{&sanmenxia::consumption_opinions, article} &&
         rule.info.tags == tags && rule.info.own_period.in(language::en) == own_period && rule.period_key().empty() &&
         !rule.info.title.empty() && !rule.info.title_zh.empty() && takes(rule, inputs) && returns(rule, outputs);
}

constexpr text_view no_period = "no start or end stated";
constexpr text_view to_2024 = "to 2024-12-31, start EXTERNAL; outside it the full amount is payable";
using enum provenance;
static_assert(stands(sanmenxia::tax_halving, "SX-CO-01", "(一)", exact, to_2024,
                     "date! taxpayer! tax! tax_amount! start?* rounding", "reduced payable reduction"));
static_assert(stands(sanmenxia::cultural_fee_halving, "SX-CO-02", "(一)", exact | external, to_2024,
                     "date! taxpayer! local_fee! central_fee central_reduction* start?* payer_scope rounding",
                     "reduced payable reduction"));
static_assert(stands(sanmenxia::state_premises_rent_relief, "SX-CO-03", "(三)", exact,
                     "from 2022-01, tested on first_month",
                     "monthly_rent! months_leased! size! state_owned! epidemic_affected! first_month? rent_sequence "
                     "rounding",
                     "eligible free_months half_months relief rent_due"));
static_assert(stands(sanmenxia::sublease_pass_through, "SX-CO-04", "(三)", exact, "as SX-CO-03",
                     "relief! passed_on! tenant_rent? rent_before total_rent? rounding",
                     "finding shortfall tenant_share?"));
static_assert(stands(sanmenxia::utility_arrears_grace, "SX-CO-05", "(三)", exact, no_period,
                     "bill_due! size! temporary_difficulty! done_on? late_by late_fee_start",
                     "eligible due? due_workday? late? late_fee_free? late_fee_from?"));
static_assert(stands(sanmenxia::insurance_rate_cut, "SX-CO-06", "(四)", exact | external, "to 2023-04-30",
                     "contribution_month! start_month?* normal_rate?* reduced_rate?*", "reduced rate_applied?"));
static_assert(stands(sanmenxia::pension_deferral, "SX-CO-07", "(四)", exact, "2022 contributions",
                     "contribution_year! contributor! hardship! done_on? late_by",
                     "deferrable due? due_workday? late?"));
static_assert(stands(sanmenxia::sports_venue_price, "SX-CO-08", "(九)", ceiling | principle, no_period,
                     "market_price! price!", "max_price finding"));
static_assert(stands(sanmenxia::green_building_level, "SX-CO-09", "(十二)", exact, no_period, "building! floor_area!",
                     "green_level"));
static_assert(stands(sanmenxia::new_energy_cars, "SX-CO-10", "(十二)", exact, "every year, no end stated", "cars! nev?",
                     "nev_min finding?"));
static_assert(stands(sanmenxia::conservation_organs, "SX-CO-11", "(十二)", target, "target for 2025", "organs! built?",
                     "target_min met?"));
static_assert(stands(sanmenxia::skilled_people, "SX-CO-12", "(十七)", target, "target for 2025", "skilled_new!",
                     "target met gap"));
static_assert(stands(sanmenxia::start_up_loan_interest, "SX-CO-13", "(十七)", exact | external, no_period,
                     "interest! central_subsidy!* odd_fen", "subsidy province_share local_share"));
static_assert(stands(sanmenxia::price_subsidy_payment, "SX-CO-14", "(十八)", exact | external, no_period,
                     "index_published! done_on? late_by", "due? due_workday? late?"));
static_assert(stands(sanmenxia::e_commerce_park_district, "SX-CO-15", "(六)", exact, no_period, "district!",
                     "covered districts_listed"));
static_assert(stands(sanmenxia::model_logistics_park_award, "SX-CO-16", "(十五)", external, no_period,
                     "park_status! awarded_before award_amount?* both_levels", "award"));
static_assert(stands(sanmenxia::charging_station_county, "SX-CO-17", "(十三)", target, no_period, "district!",
                     "covered districts_listed"));

// Every table cites the article of its rule.
template <template <class> class Definition>
constexpr bool cites_its_article(rule<Definition>) {
  return Definition<rule_info>::policy.source == Definition<rule_info>::info.source;
}
static_assert(cites_its_article(sanmenxia::tax_halving) && cites_its_article(sanmenxia::cultural_fee_halving));
static_assert(cites_its_article(sanmenxia::state_premises_rent_relief));
static_assert(cites_its_article(sanmenxia::sports_venue_price) && cites_its_article(sanmenxia::green_building_level));
static_assert(cites_its_article(sanmenxia::new_energy_cars) && cites_its_article(sanmenxia::conservation_organs));
static_assert(cites_its_article(sanmenxia::skilled_people) && cites_its_article(sanmenxia::start_up_loan_interest));
static_assert(cites_its_article(sanmenxia::e_commerce_park_district));
static_assert(cites_its_article(sanmenxia::charging_station_county));

static_assert(sanmenxia::share_within_unit(percent(0)) && sanmenxia::share_within_unit(percent(100)));
static_assert(!sanmenxia::share_within_unit(100.001_percent));
static_assert(!sanmenxia::share_within_unit(rate::from_millipercent(-1)));

// The words of the rulebook, in its order.
static_assert(words_follow_values<taxpayer>() && words_follow_values<tax>() && words_follow_values<contributor>());
static_assert(words_follow_values<building>() && words_follow_values<green_level>());
static_assert(words_follow_values<park_status>() && words_follow_values<payer_scope>());
static_assert(words_follow_values<late_fee_start>() && words_follow_values<odd_fen>());
static_assert(words_follow_values<both_levels>());
static_assert(name_of(building::public_building) == "public");  // a C++ keyword, so the value has a longer name

// ---- SX-CO-01: six taxes and two surcharges halved ------------------------------------------------------------------

using tax_input = sanmenxia::tax_halving_rule<>::input;
constexpr tax_input taxed{
    .date = day, .taxpayer = taxpayer::sole_trader, .tax = tax::stamp_duty, .tax_amount = yuan(1'000)};
constexpr auto tax_owed(auto change) { return *changed(sanmenxia::tax_halving, taxed, change); }
constexpr bool halved(const auto& o) {  // a thousandth of a percent of 1 000 yuan is a fen
  return o.reduced && o.payable == yuan(500) && o.reduction == yuan(500);
}
constexpr bool owed_in_full(const auto& o) { return !o.reduced && o.payable == yuan(1'000) && o.reduction == zero; }
constexpr bool halves(taxpayer who, tax what) {
  return halved(tax_owed([=](auto& in) { in.taxpayer = who, in.tax = what; }));
}
constexpr bool spares(taxpayer who, tax what) {
  return owed_in_full(tax_owed([=](auto& in) { in.taxpayer = who, in.tax = what; }));
}

static_assert(halves(taxpayer::vat_small_scale, tax::stamp_duty));
static_assert(halves(taxpayer::small_low_profit, tax::stamp_duty));
static_assert(halves(taxpayer::sole_trader, tax::resource_tax));
static_assert(halves(taxpayer::sole_trader, tax::urban_construction_tax));
static_assert(halves(taxpayer::sole_trader, tax::property_tax) && halves(taxpayer::sole_trader, tax::land_use_tax));
static_assert(halves(taxpayer::sole_trader, tax::stamp_duty));
static_assert(halves(taxpayer::sole_trader, tax::farmland_occupation_tax));
static_assert(halves(taxpayer::sole_trader, tax::education_surcharge));
static_assert(halves(taxpayer::sole_trader, tax::local_education_surcharge));
static_assert(spares(taxpayer::sole_trader, tax::water_resource_tax));
static_assert(spares(taxpayer::sole_trader, tax::securities_stamp_duty));
static_assert(spares(taxpayer::sole_trader, tax::other) && spares(taxpayer::other, tax::stamp_duty));

// From the start to the last day; both included. Outside it the full amount, and no error.
constexpr auto owed_on(date on, maybe<date> start = {}) {
  return tax_owed([=](auto& in) { in.date = on, in.start = start; });
}
static_assert(halved(owed_on(date(2024, 12, 31))) && owed_in_full(owed_on(date(2025, 1, 1))));
static_assert(halved(owed_on(date(2022, 1, 1), date(2022, 1, 1))));
static_assert(owed_in_full(owed_on(date(2021, 12, 31), date(2022, 1, 1))));
static_assert(owed_in_full(owed_on(date(2025, 1, 1), date(2025, 1, 1))));

constexpr money tax_rounded(rounding mode) {
  return tax_owed([=](auto& in) { in.tax_amount = fen(5), in.rounding = mode; }).payable;
}
// What is cut is rounded: 0.025 yuan.
static_assert(tax_rounded(rounding::half_up) == fen(2) && tax_rounded(rounding::half_even) == fen(3) &&
              tax_rounded(rounding::truncate) == fen(3));
static_assert(tax_owed([](auto& in) { in.tax_amount = fen(5); }).reduction == fen(3));
static_assert(tax_owed([](auto& in) { in.tax_amount = zero; }).payable == zero);
static_assert(tax_owed([](auto& in) { in.tax_amount = money_limit; }).reduction == fen(5'000'000'000'000));

constexpr refusal tax_refused(auto change) { return refused(sanmenxia::tax_halving, taxed, change); }
static_assert(tax_refused([](auto& in) { in.tax_amount = -fen(1); }) == negative("tax_amount"));
static_assert(tax_refused([](auto& in) { in.tax_amount = too_much; }) == beyond_limit("tax_amount"));
static_assert(tax_refused([](auto& in) { in.taxpayer = beyond_words<taxpayer>; }) == unknown("taxpayer"));
static_assert(tax_refused([](auto& in) { in.tax = beyond_words<tax>; }) == unknown("tax"));
static_assert(tax_refused([](auto& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));
static_assert(tax_refused([](auto& in) { in.start = date(1899, 12, 31); }) == invalid_date("start"));

// A period that ends before the notice needs the start, if its payer and tax are among those named.
constexpr date eve_of_notice = sanmenxia::consumption_opinions_signed - days(1);
constexpr refusal start_missing{error::external_parameter_missing, "start"};
static_assert(halved(owed_on(date(2023, 1, 10))));
static_assert(tax_refused([](auto& in) { in.date = eve_of_notice; }) == start_missing);
static_assert(halved(owed_on(eve_of_notice, eve_of_notice)) && owed_in_full(owed_on(eve_of_notice, day)));
static_assert(owed_in_full(tax_owed([](auto& in) { in.date = eve_of_notice, in.taxpayer = taxpayer::other; })));
static_assert(owed_in_full(tax_owed([](auto& in) { in.date = eve_of_notice, in.tax = tax::water_resource_tax; })));

// A what-if: a cut of 20 % for one more payer, a year longer.
constexpr auto longer_cut = [] {
  sanmenxia::halving_policy p = sanmenxia::halving_to_2024;
  p.payers |= taxpayer::other;
  p.cut = percent(20);
  p.last_day = date(2025, 12, 31);
  return p;
}();
static_assert(sanmenxia::tax_halving({.date = date(2025, 12, 31),
                                      .taxpayer = taxpayer::other,
                                      .tax = tax::stamp_duty,
                                      .tax_amount = yuan(100)},
                                     longer_cut)
                  .value()
                  .payable == yuan(80));

// ---- SX-CO-02: cultural construction fee halved ---------------------------------------------------------------------

using fee_input = sanmenxia::cultural_fee_halving_rule<>::input;
constexpr fee_input fee{
    .date = day, .taxpayer = taxpayer::small_low_profit, .local_fee = yuan(1'000), .central_fee = yuan(400)};
constexpr auto fee_owed(auto change) { return *changed(sanmenxia::cultural_fee_halving, fee, change); }
constexpr bool fee_cut(const auto& o) { return o.reduced && o.payable == yuan(900) && o.reduction == yuan(500); }
constexpr bool fee_full(const auto& o) { return !o.reduced && o.payable == yuan(1'400) && o.reduction == zero; }

// The central part is cut only as far as the caller says.
static_assert(fee_cut(fee_owed([](auto&) {})));
static_assert(fee_cut(fee_owed([](auto& in) { in.taxpayer = taxpayer::vat_small_scale; })));
static_assert(fee_cut(fee_owed([](auto& in) { in.taxpayer = taxpayer::sole_trader; })));
static_assert(fee_cut(fee_owed([](auto& in) { in.taxpayer = taxpayer::other; })));
constexpr auto three_kinds = [](auto& in) { in.payer_scope = payer_scope::same_three; };
static_assert(fee_cut(fee_owed(three_kinds)));
static_assert(fee_full(fee_owed([](auto& in) { in.taxpayer = taxpayer::other, three_kinds(in); })));
static_assert(fee_cut(fee_owed([](auto& in) { in.date = date(2024, 12, 31); })));
static_assert(fee_full(fee_owed([](auto& in) { in.date = date(2025, 1, 1); })));
static_assert(fee_full(fee_owed([](auto& in) { in.date = date(2025, 1, 1), three_kinds(in); })));
static_assert(fee_cut(fee_owed([](auto& in) { in.start = day; })));
static_assert(fee_full(fee_owed([](auto& in) { in.start = day + days(1); })));
static_assert(fee_owed([](auto& in) { in.local_fee = fen(3), in.central_fee = zero; }).payable == fen(1));
constexpr auto half_of_both =
    fee_owed([](auto& in) { in.local_fee = in.central_fee = 100.01_yuan, in.central_reduction = percent(50); });
static_assert(half_of_both.payable == yuan(100) && half_of_both.reduction == 100.02_yuan);  // each part by itself
constexpr auto central_alone =
    fee_owed([](auto& in) { in.date = date(2025, 1, 1), in.central_reduction = percent(100); });
static_assert(!central_alone.reduced && central_alone.payable == yuan(1'000) && central_alone.reduction == yuan(400));
static_assert(fee_owed([](auto& in) {
                in.local_fee = fen(3), in.central_fee = fen(1), in.rounding = rounding::truncate;
              }).payable == fen(3));

constexpr refusal fee_refused(auto change) { return refused(sanmenxia::cultural_fee_halving, fee, change); }
static_assert(fee_refused([](auto& in) { in.local_fee = -fen(1); }) == negative("local_fee"));
static_assert(fee_refused([](auto& in) { in.central_fee = -fen(1); }) == negative("central_fee"));
constexpr auto too_great = [](auto& in) { in.central_reduction = 100.001_percent; };
static_assert(fee_refused(too_great) == beyond_limit("central_reduction"));
static_assert(fee_refused([](auto& in) { in.central_reduction = rate{} - 0.001_percent; }) ==
              negative("central_reduction"));
static_assert(fee_refused([](auto& in) { in.date = eve_of_notice; }) == start_missing);
static_assert(fee_refused([](auto& in) { in.date = eve_of_notice, too_great(in); }) == start_missing);
static_assert(fee_full(fee_owed([](auto& in) {
  in.date = eve_of_notice, in.taxpayer = taxpayer::other, three_kinds(in);
})));
static_assert(fee_refused([](auto& in) { in.payer_scope = beyond_words<payer_scope>; }) == unknown("payer_scope"));
static_assert(fee_refused([](auto& in) { in.local_fee = in.central_fee = money_limit; }) == beyond_limit("payable"));

// ---- SX-CO-03: rent relief ------------------------------------------------------------------------------------------

using rent_input = sanmenxia::state_premises_rent_relief_rule<>::input;
constexpr rent_input lease{.monthly_rent = yuan(2'000),
                           .months_leased = 15,
                           .size = enterprise_size::small,
                           .state_owned = true,
                           .epidemic_affected = true};
constexpr auto relief(auto change) { return *changed(sanmenxia::state_premises_rent_relief, lease, change); }
constexpr auto relief_over(std::int64_t n, rent_sequence sequence = {}) {
  return relief([=](auto& in) { in.months_leased = n, in.rent_sequence = sequence; });
}
constexpr bool gives(const rent_relief_output& o, std::int64_t free, std::int64_t half, money given_up, money due) {
  return o.eligible && o.free_months == free && o.half_months == half && o.relief == given_up && o.rent_due == due;
}

static_assert(gives(relief_over(0), 0, 0, zero, zero) && gives(relief_over(3), 3, 0, yuan(6'000), zero));
static_assert(gives(relief_over(4), 3, 1, yuan(7'000), yuan(1'000)));
static_assert(gives(relief_over(15), 3, 12, yuan(18'000), yuan(12'000)));
static_assert(gives(relief_over(16), 3, 12, yuan(18'000), yuan(14'000)));
static_assert(gives(relief_over(12, rent_sequence::twelve_months), 3, 9, yuan(15'000), yuan(9'000)));
static_assert(gives(relief_over(13, rent_sequence::twelve_months), 3, 9, yuan(15'000), yuan(11'000)));

// All three conditions, and any firm but a large one.
constexpr bool nothing_given(const rent_relief_output& o) {
  return !o.eligible && o.free_months == 0 && o.half_months == 0 && o.relief == zero && o.rent_due == yuan(30'000);
}
static_assert(relief([](auto& in) { in.size = enterprise_size::medium; }).eligible);
static_assert(relief([](auto& in) { in.size = enterprise_size::micro; }).eligible);
static_assert(relief([](auto& in) { in.size = enterprise_size::sole_trader; }).eligible);
static_assert(nothing_given(relief([](auto& in) { in.size = enterprise_size::large; })));
static_assert(nothing_given(relief([](auto& in) { in.state_owned = false; })));
static_assert(nothing_given(relief([](auto& in) { in.epidemic_affected = false; })));

// The half is rounded each month.
constexpr money relief_rounded(rounding mode) {
  return relief([=](auto& in) { in.monthly_rent = 2'000.01_yuan, in.months_leased = 5, in.rounding = mode; }).relief;
}
static_assert(relief_rounded(rounding::half_up) == 8'000.05_yuan);
static_assert(relief_rounded(rounding::half_even) == 8'000.03_yuan);
static_assert(relief_rounded(rounding::truncate) == 8'000.03_yuan);

constexpr refusal rent_refused(auto change) { return refused(sanmenxia::state_premises_rent_relief, lease, change); }
static_assert(relief([](auto& in) { in.first_month = calendar_month(2022, 1); }).eligible);
static_assert(rent_refused([](auto& in) { in.first_month = calendar_month(2021, 12); }) ==
              refusal{error::not_in_force, "first_month"});
static_assert(rent_refused([](auto& in) { in.first_month = calendar_month(2021, 12), in.state_owned = false; }) ==
              refusal{error::not_in_force, "first_month"});
static_assert(rent_refused([](auto& in) { in.first_month = calendar_month(2200, 1); }) == invalid_date("first_month"));
static_assert(rent_refused([](auto& in) { in.monthly_rent = -fen(1); }) == negative("monthly_rent"));
static_assert(rent_refused([](auto& in) { in.months_leased = -1; }) == negative("months_leased"));
static_assert(rent_refused([](auto& in) { in.months_leased = most + 1; }) == beyond_limit("months_leased"));
static_assert(rent_refused([](auto& in) { in.size = beyond_words<enterprise_size>; }) == unknown("size"));
static_assert(rent_refused([](auto& in) { in.monthly_rent = money_limit, in.months_leased = most; }) ==
              beyond_limit("relief"));
static_assert(rent_refused([](auto& in) {
                in.monthly_rent = money_limit, in.months_leased = most, in.state_owned = false;
              }) == beyond_limit("rent_due"));
static_assert(relief([](auto& in) { in.monthly_rent = money_limit, in.months_leased = 1; }).relief == money_limit);

// ---- SX-CO-04: sub-lease pass-through -------------------------------------------------------------------------------

using sublease_input = sanmenxia::sublease_pass_through_rule<>::input;
constexpr sublease_input passed{.relief = yuan(100), .passed_on = yuan(100)};
constexpr auto sublease(auto change) { return *changed(sanmenxia::sublease_pass_through, passed, change); }

static_assert(sublease([](auto&) {}).finding == finding::ok && sublease([](auto&) {}).shortfall == zero);
static_assert(!sublease([](auto&) {}).tenant_share);
static_assert(sublease([](auto& in) { in.passed_on = 99.99_yuan; }).finding == finding::violation);
static_assert(sublease([](auto& in) { in.passed_on = 99.99_yuan; }).shortfall == fen(1));
static_assert(sublease([](auto& in) { in.relief = in.passed_on = zero; }).finding == finding::ok);

// The shares of three tenants add up to the relief in every mode.
constexpr money third(money before, rounding mode) {
  return *sublease([=](auto& in) {
            in.tenant_rent = yuan(1'000), in.rent_before = before, in.total_rent = yuan(3'000), in.rounding = mode;
          }).tenant_share;
}
static_assert(third(zero, rounding::half_up) == 33.33_yuan && third(yuan(1'000), rounding::half_up) == 33.34_yuan &&
              third(yuan(2'000), rounding::half_up) == 33.33_yuan);
static_assert(third(zero, rounding::truncate) == 33.33_yuan && third(yuan(1'000), rounding::truncate) == 33.33_yuan &&
              third(yuan(2'000), rounding::truncate) == 33.34_yuan);
constexpr money half_of_a_fen(rounding mode) {
  return *sublease([=](auto& in) {
            in.relief = in.passed_on = fen(1), in.tenant_rent = fen(1), in.total_rent = fen(2), in.rounding = mode;
          }).tenant_share;
}
static_assert(half_of_a_fen(rounding::half_up) == fen(1) && half_of_a_fen(rounding::half_even) == zero &&
              half_of_a_fen(rounding::truncate) == zero);
static_assert(sublease([](auto& in) { in.tenant_rent = in.total_rent = yuan(1); }).tenant_share == yuan(100));
static_assert(sublease([](auto& in) { in.tenant_rent = zero, in.total_rent = fen(1); }).tenant_share == zero);
// Products of two amounts at the limit.
static_assert(sublease([](auto& in) {
                in.relief = in.passed_on = money_limit, in.tenant_rent = in.total_rent = money_limit;
              }).tenant_share == money_limit);
static_assert(sublease([](auto& in) { in.rent_before = money_limit; }).finding == finding::ok);  // of no tenant

constexpr refusal sublease_refused(auto change) { return refused(sanmenxia::sublease_pass_through, passed, change); }
static_assert(sublease_refused([](auto& in) { in.passed_on = 100.01_yuan; }) == inconsistent("passed_on"));
static_assert(sublease_refused([](auto& in) { in.tenant_rent = yuan(1); }) ==
              refusal{error::missing_input, "total_rent"});
static_assert(sublease_refused([](auto& in) { in.total_rent = yuan(1); }) ==
              refusal{error::missing_input, "tenant_rent"});
static_assert(sublease_refused([](auto& in) { in.tenant_rent = in.total_rent = zero; }) == beyond_limit("total_rent"));
static_assert(sublease_refused([](auto& in) { in.tenant_rent = yuan(1), in.total_rent = zero; }) ==
              beyond_limit("total_rent"));
static_assert(sublease_refused([](auto& in) { in.tenant_rent = yuan(2), in.total_rent = 1.99_yuan; }) ==
              inconsistent("total_rent"));
static_assert(sublease_refused([](auto& in) {
                in.tenant_rent = in.rent_before = in.total_rent.value_or(money_limit), in.total_rent = money_limit;
              }) == inconsistent("total_rent"));
static_assert(sublease_refused([](auto& in) { in.passed_on = 100.01_yuan, in.tenant_rent = yuan(1); }) ==
              inconsistent("passed_on"));  // in the order of the entry
static_assert(sublease_refused([](auto& in) { in.relief = -fen(1); }) == negative("relief"));
static_assert(sublease_refused([](auto& in) { in.rent_before = -fen(1); }) == negative("rent_before"));
static_assert(sublease_refused([](auto& in) { in.total_rent = too_much; }) == beyond_limit("total_rent"));

// ---- SX-CO-05: arrears grace ----------------------------------------------------------------------------------------

using arrears_input = sanmenxia::utility_arrears_grace_rule<>::input;
constexpr arrears_input bill{
    .bill_due = date(2023, 1, 15), .size = enterprise_size::micro, .temporary_difficulty = true};
constexpr auto arrears(auto change) { return *changed(sanmenxia::utility_arrears_grace, bill, change); }
constexpr auto paid(date on, late_by which, late_fee_start start = {}) {
  return arrears([=](auto& in) { in.done_on = on, in.late_by = which, in.late_fee_start = start; });
}
constexpr refusal arrears_refused(auto change) { return refused(sanmenxia::utility_arrears_grace, bill, change); }

// 2023-07-15 is a Saturday.
constexpr auto open_bill = arrears([](auto&) {});
static_assert(open_bill.eligible && open_bill.due == date(2023, 7, 15));
static_assert(open_bill.due_workday->day == date(2023, 7, 17) && open_bill.late_fee_from == date(2023, 7, 18));
static_assert(!open_bill.late.has_value() && !open_bill.late_fee_free.has_value());
static_assert(open_bill.counted->from == date(2023, 1, 15));
constexpr auto on_monday = arrears([](auto& in) { in.done_on = date(2023, 7, 17); });
static_assert(!*on_monday.late && *on_monday.late_fee_free);  // 民法典 art. 203
static_assert(paid(date(2023, 7, 16), late_by::due).late_fee_from == date(2023, 7, 16));
static_assert(!*paid(date(2023, 7, 15), late_by::due).late && *paid(date(2023, 7, 15), late_by::due).late_fee_free);
static_assert(*paid(date(2023, 7, 16), late_by::due).late && !*paid(date(2023, 7, 16), late_by::due).late_fee_free);
static_assert(!*paid(date(2023, 7, 17), late_by::due_workday).late);
static_assert(*paid(date(2023, 7, 17), late_by::due_workday).late_fee_free);
static_assert(*paid(date(2023, 7, 18), late_by::due_workday).late);
static_assert(paid(date(2023, 7, 18), late_by::due_workday).late_fee_from == date(2023, 7, 18));
static_assert(!*paid(date(2023, 1, 15), late_by::due).late);
static_assert(paid(day, late_by::due, late_fee_start::retroactive).late_fee_from == date(2023, 1, 16));
static_assert(paid(day, late_by::due_workday, late_fee_start::retroactive).late_fee_from == date(2023, 1, 16));
// The corresponding day, or the last of its month.
static_assert(arrears([](auto& in) { in.bill_due = date(2022, 8, 31); }).due == date(2023, 2, 28));
static_assert(arrears([](auto& in) { in.bill_due = date(2023, 8, 31); }).due == date(2024, 2, 29));

// Anyone else gets no grace, and nothing about it.
constexpr bool not_for(auto change) {
  const auto o = arrears([&](auto& in) { in.done_on = date(2022, 1, 1), change(in); });  // paid before it was due
  return !o.eligible && !o.due && !o.due_workday && !o.late.has_value() && !o.late_fee_free.has_value() &&
         !o.late_fee_from && !o.counted;
}
static_assert(arrears([](auto& in) { in.size = enterprise_size::small; }).eligible);
static_assert(arrears([](auto& in) { in.size = enterprise_size::sole_trader; }).eligible);
static_assert(not_for([](auto& in) { in.size = enterprise_size::medium; }));
static_assert(not_for([](auto& in) { in.size = enterprise_size::large; }));
static_assert(not_for([](auto& in) { in.temporary_difficulty = false; }));
static_assert(not_for([](auto& in) { in.size = enterprise_size::large, in.bill_due = last_writable; }));

static_assert(arrears_refused([](auto& in) { in.done_on = date(2023, 1, 14); }) == done_too_early);
static_assert(arrears_refused([](auto& in) { in.size = beyond_words<enterprise_size>; }) == unknown("size"));
static_assert(arrears_refused([](auto& in) { in.late_by = beyond_words<late_by>; }) == unknown("late_by"));
static_assert(arrears_refused([](auto& in) { in.late_fee_start = beyond_words<late_fee_start>; }) ==
              unknown("late_fee_start"));

// The calendar ends with 2026: asked for only where the day is needed.
constexpr auto unpublished(late_by which, late_fee_start start, maybe<date> done) {
  return changed(sanmenxia::utility_arrears_grace, bill, [=](auto& in) {
    in.bill_due = date(2026, 7, 15), in.late_by = which, in.late_fee_start = start, in.done_on = done;
  });
}
constexpr date paid_2026(2026, 8, 1);
static_assert(unpublished(late_by::due, late_fee_start::after_grace, paid_2026).value().late_fee_from ==
              date(2027, 1, 16));
static_assert(!unpublished(late_by::due, late_fee_start::after_grace, {}).value().due_workday.value().day);
static_assert(unpublished(late_by::due_workday, late_fee_start::after_grace, {}).refused() == not_published);
static_assert(unpublished(late_by::due_workday, late_fee_start::retroactive, paid_2026).refused() == not_published);
static_assert(unpublished(late_by::due_workday, late_fee_start::retroactive, {}).value().late_fee_from ==
              date(2026, 7, 16));

static_assert(arrears([](auto& in) { in.bill_due = date(2199, 6, 30), in.late_by = late_by::due; }).due ==
              date(2199, 12, 30));
// Before the calendar is asked.
static_assert(arrears_refused([](auto& in) { in.bill_due = date(2199, 7, 1); }) == beyond_limit("due"));
static_assert(arrears_refused([](auto& in) { in.bill_due = date(2199, 7, 1), in.late_by = late_by::due; }) ==
              beyond_limit("due"));
static_assert(arrears_refused([](auto& in) { in.bill_due = last_writable; }) == beyond_limit("due"));

// ---- SX-CO-06: insurance rate cut -----------------------------------------------------------------------------------

using cut_input = sanmenxia::insurance_rate_cut_rule<>::input;
constexpr cut_input rates{
    .contribution_month = calendar_month(2023, 4), .normal_rate = percent(1), .reduced_rate = 0.5_percent};
constexpr auto rate_cut(auto change) { return *changed(sanmenxia::insurance_rate_cut, rates, change); }
static_assert(rate_cut([](auto&) {}).reduced && rate_cut([](auto&) {}).rate_applied == 0.5_percent);
constexpr auto in_may = rate_cut([](auto& in) { in.contribution_month = calendar_month(2023, 5); });
static_assert(!in_may.reduced && in_may.rate_applied == percent(1));
constexpr auto month_from = [](calendar_month month, maybe<calendar_month> start) {
  return changed(sanmenxia::insurance_rate_cut, rates,
                 [=](auto& in) { in.contribution_month = month, in.start_month = start; });
};
constexpr calendar_month december(2022, 12);
static_assert(month_from(calendar_month(2023, 1), {}).value().reduced);
static_assert(month_from(december, {}).refused() == refusal{error::external_parameter_missing, "start_month"});
static_assert(month_from(december, december).value().reduced &&
              !month_from(december, calendar_month(2023, 1)).value().reduced);
static_assert(!month_from(calendar_month(2023, 2), calendar_month(2023, 3)).value().reduced);
static_assert(!month_from(calendar_month(2023, 5), december).value().reduced);
static_assert(!rate_cut([](auto& in) { in.normal_rate = {}; }).rate_applied);
static_assert(!rate_cut([](auto& in) { in.reduced_rate = {}; }).rate_applied);
static_assert(refused(sanmenxia::insurance_rate_cut, rates,
                      [](auto& in) { in.normal_rate = rate{} - 0.001_percent; }) == negative("normal_rate"));
static_assert(refused(sanmenxia::insurance_rate_cut, rates,
                      [](auto& in) { in.reduced_rate = rate{} - 0.001_percent; }) == negative("reduced_rate"));

// ---- SX-CO-07: deferred pension contributions -----------------------------------------------------------------------

using deferral_input = sanmenxia::pension_deferral_rule<>::input;
constexpr deferral_input contribution{
    .contribution_year = 2022, .contributor = contributor::flexible_worker, .hardship = true};
constexpr auto deferral(auto change) { return *changed(sanmenxia::pension_deferral, contribution, change); }
constexpr bool late_on(date on, late_by which) {
  return *deferral([=](auto& in) { in.done_on = on, in.late_by = which; }).late;
}
static_assert(deferral([](auto&) {}).deferrable && deferral([](auto&) {}).due == date(2023, 12, 31));
static_assert(deferral([](auto&) {}).due_workday.value().day == date(2024, 1, 2) &&
              !deferral([](auto&) {}).late.has_value());
static_assert(!late_on(date(2023, 12, 31), late_by::due) && late_on(date(2024, 1, 1), late_by::due));
static_assert(!late_on(date(2024, 1, 2), late_by::due_workday) && late_on(date(2024, 1, 3), late_by::due_workday));
static_assert(!late_on(date(2022, 1, 1), late_by::due));  // paid at once
static_assert(deferral([](auto& in) { in.contributor = contributor::sole_trader; }).deferrable);
constexpr bool not_deferred(auto change) {
  const auto o = deferral([&](auto& in) { in.done_on = date(2024, 1, 1), change(in); });
  return !o.deferrable && !o.due && !o.due_workday && !o.late.has_value();
}
static_assert(not_deferred([](auto& in) { in.contribution_year = 2021; }));
static_assert(not_deferred([](auto& in) { in.contribution_year = 2023; }));
static_assert(not_deferred([](auto& in) { in.contributor = contributor::other; }));
static_assert(not_deferred([](auto& in) { in.hardship = false; }));
constexpr refusal deferral_refused(auto change) { return refused(sanmenxia::pension_deferral, contribution, change); }
static_assert(deferral_refused([](auto& in) { in.contribution_year = -1; }) == negative("contribution_year"));
static_assert(deferral_refused([](auto& in) { in.contributor = beyond_words<contributor>; }) == unknown("contributor"));

// Under a calendar that ends with 2022.
constexpr workday_calendar short_calendar{2017, 2022, gongbao::detail::china_workday_months};
constexpr auto deferred_unpublished(late_by which, maybe<date> done) {
  deferral_input in = contribution;
  in.late_by = which, in.done_on = done;
  return sanmenxia::pension_deferral(in, short_calendar);
}
static_assert(deferred_unpublished(late_by::due_workday, date(2023, 1, 1)).refused() == not_published);
static_assert(!deferred_unpublished(late_by::due_workday, {}).value().due_workday.value().day);
static_assert(!*deferred_unpublished(late_by::due, date(2023, 1, 1)).value().late);

// ---- SX-CO-08: sports venues ----------------------------------------------------------------------------------------

constexpr auto venue(money market, money price) {
  return *sanmenxia::sports_venue_price({.market_price = market, .price = price});
}
static_assert(venue(yuan(1'000), yuan(700)).finding == finding::ok);
static_assert(venue(yuan(1'000), yuan(700)).max_price == yuan(700));
static_assert(venue(yuan(1'000), 700.01_yuan).finding == finding::warning);
static_assert(venue(33.33_yuan, 23.33_yuan).finding == finding::ok);  // 23.331
static_assert(venue(33.33_yuan, 23.33_yuan).max_price == 23.33_yuan);
static_assert(venue(33.33_yuan, 23.34_yuan).finding == finding::warning);
static_assert(venue(0.09_yuan, 0.06_yuan).max_price == 0.06_yuan);  // 0.063, rounded down, and so is 0.007
static_assert(venue(0.01_yuan, zero).max_price == zero && venue(0.01_yuan, 0.01_yuan).finding == finding::warning);
static_assert(venue(zero, zero).finding == finding::ok && venue(zero, fen(1)).finding == finding::warning);
static_assert(venue(money_limit, money_limit).max_price == fen(6'999'999'999'999));
static_assert(sanmenxia::sports_venue_price({.market_price = -fen(1), .price = zero}).refused() ==
              negative("market_price"));
static_assert(sanmenxia::sports_venue_price({.market_price = zero, .price = -fen(1)}).refused() == negative("price"));

// ---- SX-CO-09: green buildings --------------------------------------------------------------------------------------

constexpr auto level_of(building kind, std::int64_t hundredths) {
  return sanmenxia::green_building_level({.building = kind, .floor_area = area::from_units(hundredths)})
      .value()
      .green_level;
}
using enum building;
constexpr std::int64_t vast = gongbao::detail::int64_max;
static_assert(level_of(farm_self_built, 0) == green_level::exempt &&
              level_of(farm_self_built, vast) == green_level::exempt);
static_assert(level_of(state_organ_office, 0) == green_level::one_star);
static_assert(level_of(state_funded_public, 0) == green_level::one_star);
static_assert(level_of(public_building, 1'999'999) == green_level::basic);
static_assert(level_of(public_building, 2'000'000) == green_level::one_star);
static_assert(level_of(residential_estate, 10'000'000) == green_level::basic);
static_assert(level_of(residential_estate, 10'000'001) == green_level::one_star);
static_assert(level_of(residential_estate, 2'000'001) == green_level::basic);
static_assert(level_of(other_civil, vast) == green_level::basic);
static_assert(sanmenxia::green_building_level({.building = other_civil, .floor_area = area::from_units(-1)})
                  .refused() == negative("floor_area"));
static_assert(sanmenxia::green_building_level({.building = beyond_words<building>, .floor_area = area{}}).refused() ==
              unknown("building"));

// ---- SX-CO-10, SX-CO-11: at least a share of a count ----------------------------------------------------------------

constexpr auto cars(std::int64_t all, maybe<std::int64_t> nev = {}) {
  return sanmenxia::new_energy_cars({.cars = all, .nev = nev});
}
constexpr auto organs(std::int64_t all, maybe<std::int64_t> built = {}) {
  return sanmenxia::conservation_organs({.organs = all, .built = built});
}
static_assert(cars(0).value().nev_min == 0 && cars(1).value().nev_min == 1 && cars(2).value().nev_min == 1 &&
              cars(3).value().nev_min == 2);
static_assert(cars(100'000).value().nev_min == 50'000 && cars(most).value().nev_min == 500'000'000);
static_assert(cars(0, 0).value().finding == finding::ok && !cars(3).value().finding);
static_assert(cars(4, 2).value().finding == finding::ok && cars(4, 1).value().finding == finding::violation);
static_assert(cars(3, 1).value().finding == finding::violation && cars(3, 3).value().finding == finding::ok);
static_assert(cars(3, 4).refused() == inconsistent("nev"));
static_assert(cars(-1).refused() == negative("cars") && cars(1, -1).refused() == negative("nev"));
static_assert(cars(most + 1).refused() == beyond_limit("cars"));

static_assert(organs(0).value().target_min == 0 && organs(1).value().target_min == 1 &&
              organs(5).value().target_min == 4);
static_assert(organs(6).value().target_min == 5 && organs(7).value().target_min == 6 &&
              organs(10).value().target_min == 8);
static_assert(organs(100'000).value().target_min == 80'000 && organs(most).value().target_min == 800'000'000);
static_assert(*organs(7, 6).value().met && !*organs(7, 5).value().met && !organs(7).value().met.has_value() &&
              *organs(0, 0).value().met);
static_assert(organs(7, 8).refused() == inconsistent("built"));
static_assert(organs(-1).refused() == negative("organs") && organs(1, -1).refused() == negative("built"));

// A what-if with the least share; one beyond all of them is refused.
constexpr sanmenxia::consumption_share vast_share{rate::from_millipercent(rate::most),
                                                  {&sanmenxia::consumption_opinions, "(十二)"}};
constexpr sanmenxia::consumption_share least_share{0.001_percent, {&sanmenxia::consumption_opinions, "(十二)"}};
static_assert(sanmenxia::new_energy_cars({.cars = 100'000}, least_share).value().nev_min == 1);
static_assert(sanmenxia::new_energy_cars({.cars = 100'001}, least_share).value().nev_min == 2);
static_assert(broken_check(vast_share) == "share_within_unit" && broken_check(least_share).empty());

// ---- SX-CO-12: skilled people ---------------------------------------------------------------------------------------

constexpr auto skilled(std::int64_t so_far) { return sanmenxia::skilled_people({.skilled_new = so_far}); }
static_assert(skilled(0).value().target == 185'300 && skilled(0).value().gap == 185'300 && !skilled(0).value().met);
static_assert(skilled(185'299).value().gap == 1 && !skilled(185'299).value().met);
static_assert(skilled(185'300).value().gap == 0 && skilled(185'300).value().met);
static_assert(skilled(most).value().gap == 0 && skilled(most).value().met);
static_assert(skilled(-1).refused() == negative("skilled_new"));

// ---- SX-CO-13: interest on start-up loans ---------------------------------------------------------------------------

constexpr auto interest(money all, money central, odd_fen odd = {}) {
  return *sanmenxia::start_up_loan_interest({.interest = all, .central_subsidy = central, .odd_fen = odd});
}
constexpr bool split(const sanmenxia::start_up_loan_interest_rule<>::output& o, money all, money province,
                     money local) {
  return o.subsidy == all && o.province_share == province && o.local_share == local;
}
static_assert(split(interest(yuan(3'000), yuan(1'000)), yuan(3'000), yuan(1'000), yuan(1'000)));
static_assert(split(interest(fen(5), zero), fen(5), fen(3), fen(2)));
static_assert(split(interest(fen(5), zero, odd_fen::local), fen(5), fen(2), fen(3)));
static_assert(split(interest(fen(6), fen(1)), fen(6), fen(3), fen(2)));
static_assert(split(interest(fen(1), fen(1)), fen(1), zero, zero) && split(interest(zero, zero), zero, zero, zero));
static_assert(split(interest(money_limit, zero), money_limit, fen(5'000'000'000'000), fen(4'999'999'999'999)));
// A what-if of 60 : 40: whoever bears the odd fen bears the fraction.
constexpr sanmenxia::consumption_share sixty{percent(60), {&sanmenxia::consumption_opinions, "(十七)"}};
static_assert(
    sanmenxia::start_up_loan_interest({.interest = fen(7), .central_subsidy = zero}, sixty).value().province_share ==
    fen(5));
static_assert(
    sanmenxia::start_up_loan_interest({.interest = fen(7), .central_subsidy = zero, .odd_fen = odd_fen::local}, sixty)
        .value()
        .province_share == fen(4));
static_assert(sanmenxia::start_up_loan_interest({.interest = fen(5), .central_subsidy = fen(6)}).refused() ==
              inconsistent("central_subsidy"));
static_assert(sanmenxia::start_up_loan_interest({.interest = -fen(1), .central_subsidy = zero}).refused() ==
              negative("interest"));
static_assert(sanmenxia::start_up_loan_interest({.interest = zero, .central_subsidy = -fen(1)}).refused() ==
              negative("central_subsidy"));
static_assert(
    sanmenxia::start_up_loan_interest({.interest = zero, .central_subsidy = zero, .odd_fen = beyond_words<odd_fen>})
        .refused() == unknown("odd_fen"));

// ---- SX-CO-14: price-linked subsidy ---------------------------------------------------------------------------------

using index_input = sanmenxia::price_subsidy_payment_rule<>::input;
constexpr index_input index{.index_published = date(2023, 4, 11)};
constexpr auto payment(auto change) { return *changed(sanmenxia::price_subsidy_payment, index, change); }
constexpr bool paid_late(date on, late_by which) {
  return *payment([=](auto& in) { in.done_on = on, in.late_by = which; }).late;
}
// 2023-04-30 is a Sunday before holidays that last until 3 May.
static_assert(payment([](auto&) {}).due == date(2023, 4, 30) && !payment([](auto&) {}).late.has_value());
static_assert(payment([](auto&) {}).due_workday.value().day == date(2023, 5, 4));
static_assert(!paid_late(date(2023, 4, 30), late_by::due) && paid_late(date(2023, 5, 1), late_by::due));
static_assert(!paid_late(date(2023, 5, 4), late_by::due_workday) && paid_late(date(2023, 5, 5), late_by::due_workday));
static_assert(!paid_late(date(2023, 4, 11), late_by::due));
static_assert(payment([](auto& in) { in.index_published = date(2023, 5, 31); }).due == date(2023, 5, 31));
static_assert(payment([](auto& in) { in.index_published = date(2024, 2, 1); }).due == date(2024, 2, 29));
static_assert(payment([](auto& in) { in.index_published = last_writable; }).due == last_writable);
constexpr refusal payment_refused(auto change) { return refused(sanmenxia::price_subsidy_payment, index, change); }
static_assert(payment_refused([](auto& in) { in.done_on = date(2023, 4, 10); }) == done_too_early);
static_assert(payment_refused([](auto& in) {
                in.index_published = date(2027, 1, 5), in.done_on = date(2027, 1, 6), in.late_by = late_by::due_workday;
              }) == not_published);
static_assert(!payment([](auto& in) { in.index_published = date(2027, 1, 5), in.late_by = late_by::due_workday; })
                   .due_workday.value()
                   .day);

// ---- SX-CO-15: e-commerce park districts ----------------------------------------------------------------------------

constexpr auto covered(district where) { return *sanmenxia::e_commerce_park_district({.district = where}); }
static_assert(covered(district::hubin).covered && covered(district::shanzhou).covered);
static_assert(covered(district::demonstration_zone).covered && covered(district::economic_zone).covered);
static_assert(covered(district::modern_services_zone).covered && !covered(district::development_zone).covered);
static_assert(!covered(district::yima).covered && !covered(district::mianchi).covered);
static_assert(!covered(district::lingbao).covered && !covered(district::lushi).covered);
static_assert(!covered(district::total).covered && covered(district::total).districts_listed == 5);
static_assert(sanmenxia::e_commerce_park_district({.district = beyond_words<district>}).refused() ==
              unknown("district"));

// ---- SX-CO-16: model logistics park ---------------------------------------------------------------------------------

using award_input = sanmenxia::model_logistics_park_award_rule<>::input;
using statuses = category_set<park_status>;
constexpr auto award(park_status won, statuses before, maybe<money> amount, both_levels levels = {}) {
  return sanmenxia::model_logistics_park_award(
      {.park_status = won, .awarded_before = before, .award_amount = amount, .both_levels = levels});
}
constexpr refusal no_amount{error::external_parameter_missing, "award_amount"};
using enum park_status;
static_assert(award(national, {}, yuan(7)).value().award == yuan(7) &&
              award(provincial, {}, yuan(7)).value().award == yuan(7));
static_assert(award(national, provincial, yuan(7)).value().award == yuan(7));
static_assert(award(provincial, national, yuan(7)).value().award == yuan(7));
static_assert(award(national, national, yuan(7)).value().award == zero &&
              award(national, national, {}).value().award == zero);
static_assert(award(provincial, national | provincial, {}).value().award == zero);
static_assert(award(national, {}, yuan(7), both_levels::once).value().award == yuan(7));
static_assert(award(national, provincial, yuan(7), both_levels::once).value().award == zero);
static_assert(award(national, provincial, {}, both_levels::once).value().award == zero);
static_assert(award(national, {}, {}).refused() == no_amount && award(national, provincial, {}).refused() == no_amount);
static_assert(award(national, {}, {}, both_levels::once).refused() == no_amount);
static_assert(award(national, national, -fen(1)).refused() == negative("award_amount"));  // though not asked for
static_assert(award(beyond_words<park_status>, {}, zero).refused() == unknown("park_status"));
static_assert(award(national, beyond_words<park_status>, zero).refused() == unknown("awarded_before"));
static_assert(award(national, {}, money_limit).value().award == money_limit);

// ---- SX-CO-17: counties for charging stations ----------------------------------------------------------------------

constexpr auto charged(district where) { return *sanmenxia::charging_station_county({.district = where}); }
static_assert(charged(district::yima).covered && charged(district::mianchi).covered);
static_assert(charged(district::lingbao).covered && charged(district::lushi).covered);
static_assert(!charged(district::hubin).covered && !charged(district::shanzhou).covered);
static_assert(!charged(district::demonstration_zone).covered && !charged(district::economic_zone).covered);
static_assert(!charged(district::modern_services_zone).covered && !charged(district::development_zone).covered);
static_assert(!charged(district::total).covered && charged(district::total).districts_listed == 4);
static_assert(sanmenxia::charging_station_county({.district = beyond_words<district>}).refused() ==
              unknown("district"));

}  // namespace sanmenxia_consumption_tests
