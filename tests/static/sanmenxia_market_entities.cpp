// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/sanmenxia/market_entities.hpp>

#include "rule_checks.hpp"

namespace sanmenxia_market_tests {

using namespace gongbao;
using namespace rule_checks;

constexpr date day(2023, 1, 5);
constexpr date first_day(2022, 6, 6);
constexpr date last_day(2024, 12, 31);
constexpr date before(2022, 6, 5);
constexpr date after(2025, 1, 1);
constexpr money zero = yuan(0);
constexpr rate most_rate = rate::from_millipercent(rate::most);
constexpr std::int64_t most_count = 999'999'999;

constexpr refusal out_of_force(text_view where) { return {error::not_in_force, where}; }

/// A rule called with one input changed, or several.
constexpr auto with(const auto& rule, auto in, auto change) {
  change(in);
  return rule(in);
}
constexpr refusal refused(const auto& rule, auto in, auto change) { return with(rule, in, change).refused(); }

/// Both ends of the period are in force, the days around them are not.
constexpr bool tests_its_period(const auto& rule, auto in, auto date_of, text_view key) {
  date_of(in) = before;
  if (rule(in).refused() != out_of_force(key)) return false;
  date_of(in) = after;
  if (rule(in).refused() != out_of_force(key)) return false;
  date_of(in) = first_day;
  if (!rule(in)) return false;
  date_of(in) = last_day;
  return rule(in).has_value();
}
constexpr auto its_date = [](auto& in) -> auto& { return in.date; };
constexpr bool tests_its_period(const auto& rule, auto in) { return tests_its_period(rule, in, its_date, "date"); }

constexpr bool stands(const auto& rule, text_view id, text_view article, category_set<provenance> tags,
                      text_view period_key, text_view own_period = {}) {
  return rule.info.id == id && rule.info.source == source{&sanmenxia::market_entity_measures, article} &&
         rule.info.tags == tags && rule.period_key() == period_key &&
         rule.info.own_period.in(language::en) == own_period && !rule.info.title.empty() && !rule.info.title_zh.empty();
}
using enum provenance;
static_assert(stands(sanmenxia::lost_work_subsidy, "SX-MV-01", "一", exact, "date"));
static_assert(stands(sanmenxia::sole_trader_interest_subsidy, "SX-MV-02", "一", exact | external, "date"));
static_assert(stands(sanmenxia::small_firm_interest_subsidy, "SX-MV-03", "二", exact | external, "date"));
static_assert(stands(sanmenxia::start_up_award, "SX-MV-04", "三", exact, "date"));
static_assert(stands(sanmenxia::free_seals, "SX-MV-05", "四", exact, "date"));
static_assert(stands(sanmenxia::start_up_rent_relief, "SX-MV-06", "六", exact, "date"));
static_assert(stands(sanmenxia::business_suspension, "SX-MV-07", "九", ceiling, "suspended_from"));
static_assert(stands(sanmenxia::first_offence, "SX-MV-08", "十", predicate, "date"));
static_assert(stands(sanmenxia::support_funding_split, "SX-MV-09", "final paragraph", exact, "date"));
static_assert(stands(sanmenxia::no_double_support, "SX-MV-10", "final paragraph", predicate | principle, "date"));
static_assert(stands(sanmenxia::market_entity_measures_in_force, "SX-MV-11", "last paragraph", exact, ""));
static_assert(stands(sanmenxia::market_entity_target, "SX-MV-12", "annex", target, "", "end of 2022"));
static_assert(sanmenxia::market_entity_measures.number == "三政办〔2022〕19号");
static_assert(sanmenxia::market_entity_measures.in_force == period(first_day, last_day));

// Every table says where it stands.
static_assert(sanmenxia::lost_work_2022.source == sanmenxia::lost_work_subsidy.info.source);
static_assert(sanmenxia::sole_trader_interest_2022.source == sanmenxia::sole_trader_interest_subsidy.info.source);
static_assert(sanmenxia::small_firm_interest_2022.source == sanmenxia::small_firm_interest_subsidy.info.source);
static_assert(*sanmenxia::sole_trader_interest_2022.loan == yuan(50'000));  // a fen of it is lost in rounding
static_assert(sanmenxia::start_up_awards_2022.source == sanmenxia::start_up_award.info.source);
static_assert(sanmenxia::start_up_rent_terms.source == sanmenxia::start_up_rent_relief.info.source);
static_assert(sanmenxia::market_entity_targets_2022.source == sanmenxia::market_entity_target.info.source);

// ---- SX-MV-01: lost work --------------------------------------------------------------------------------------------

using lost_work_input = sanmenxia::lost_work_subsidy_rule<>::input;
constexpr lost_work_input stall{.date = date(2023, 1, 1),
                                .licensed = date(2022, 7, 1),
                                .operating_since = date(2022, 7, 1),
                                .fixed_premises = true};
constexpr auto lost_work(auto change) { return *with(sanmenxia::lost_work_subsidy, stall, change); }
constexpr bool subsidised(auto change) {
  const auto o = lost_work(change);
  return o.eligible && o.subsidy == yuan(100);
}
constexpr bool not_subsidised(auto change) {
  const auto o = lost_work(change);
  return !o.eligible && o.subsidy == zero;
}
static_assert(subsidised(as_given) && lost_work(as_given).six_months_on == date(2023, 1, 1));
static_assert(not_subsidised([](auto& in) { in.date = date(2022, 12, 31); }));
static_assert(not_subsidised([](auto& in) { in.fixed_premises = false; }));
static_assert(not_subsidised([](auto& in) { in.already_paid = true; }));
// Licensed in 2022, from its first day to its last.
constexpr auto licensed_on(date d) {
  return [=](auto& in) { in.licensed = d, in.operating_since = d, in.date = date(2023, 12, 31); };
}
static_assert(not_subsidised(licensed_on(date(2021, 12, 31))) && subsidised(licensed_on(date(2022, 1, 1))));
static_assert(subsidised(licensed_on(date(2022, 12, 31))) && not_subsidised(licensed_on(date(2023, 1, 1))));
// Six months from a day that June does not have.
static_assert(lost_work(licensed_on(date(2022, 8, 31))).six_months_on == date(2023, 2, 28));
// The months run from the business, or from the licence.
constexpr auto opened_later(count_from reading) {
  return [=](auto& in) { in.operating_since = date(2022, 7, 2), in.count_from = reading; };
}
static_assert(not_subsidised(opened_later(count_from::operation)) && subsidised(opened_later(count_from::licence)));
static_assert(lost_work(opened_later(count_from::operation)).six_months_on == date(2023, 1, 2));
static_assert(lost_work(opened_later(count_from::licence)).six_months_on == date(2023, 1, 1));

constexpr refusal lost_work_refused(auto change) { return refused(sanmenxia::lost_work_subsidy, stall, change); }
static_assert(lost_work_refused([](auto& in) { in.operating_since = date(2022, 6, 30); }) ==
              refusal{error::inconsistent_dates, "operating_since"});
static_assert(lost_work_refused([](auto& in) { in.date = after, in.operating_since = date(2022, 6, 30); }) ==
              out_of_force("date"));
static_assert(lost_work_refused([](auto& in) { in.operating_since = date(2199, 7, 1); }) ==
              beyond_limit("six_months_on"));
static_assert(not_subsidised([](auto& in) { in.operating_since = date(2199, 6, 30); }));
static_assert(lost_work_refused([](auto& in) { in.count_from = beyond_words<count_from>; }) == unknown("count_from"));
static_assert(tests_its_period(sanmenxia::lost_work_subsidy, stall));
constexpr auto generous = [] {
  sanmenxia::lost_work_terms terms = sanmenxia::lost_work_2022;
  terms.subsidy = yuan(150);
  return terms;
}();
static_assert(sanmenxia::lost_work_subsidy(stall, generous).value().subsidy == yuan(150));

// ---- SX-MV-02: interest of a sole trader ----------------------------------------------------------------------------

using trader_input = sanmenxia::sole_trader_loan;
constexpr trader_input trader_loan{
    .date = day, .loan = yuan(30'000), .benchmark_rate = 4.35_percent, .term_months = 12, .qualified = true};
constexpr auto trader(auto change) { return *with(sanmenxia::sole_trader_interest_subsidy, trader_loan, change); }
constexpr bool pays(const sanmenxia::interest_subsidy_output& o, money uncapped, money subsidy) {
  return o.eligible && o.uncapped == uncapped && o.subsidy == subsidy;
}
constexpr bool nothing(const sanmenxia::interest_subsidy_output& o) {
  return !o.eligible && o.uncapped == zero && o.subsidy == zero;
}
static_assert(pays(trader(as_given), yuan(261), yuan(261)));
static_assert(nothing(trader([](auto& in) { in.qualified = false; })));
static_assert(nothing(trader([](auto& in) { in.already_paid = true; })));

// The principal: at most 50 000, always 50 000, or as lent.
constexpr money on_loan(money loan, loan_base base) {
  return trader([=](auto& in) { in.loan = loan, in.benchmark_rate = percent(5), in.loan_base = base; }).uncapped;
}
static_assert(on_loan(49'999.99_yuan, loan_base::capped) == yuan(500));  // 499.9999
static_assert(on_loan(yuan(49'999), loan_base::capped) == 499.99_yuan);
static_assert(on_loan(yuan(50'000), loan_base::capped) == yuan(500));
static_assert(on_loan(yuan(50'001), loan_base::capped) == yuan(500));
static_assert(on_loan(yuan(50'001), loan_base::actual) == 500.01_yuan);
static_assert(on_loan(yuan(49'999), loan_base::actual) == 499.99_yuan);
static_assert(on_loan(yuan(50'001), loan_base::fixed) == yuan(500));
static_assert(on_loan(yuan(1), loan_base::fixed) == yuan(500) && on_loan(zero, loan_base::capped) == zero);

// The term: at most a year, or all of it.
constexpr money over(std::int64_t term, interest_period counted) {
  return trader([=](auto& in) { in.term_months = term, in.interest_period = counted; }).uncapped;
}
static_assert(over(0, interest_period::one_year) == zero && over(1, interest_period::one_year) == 21.75_yuan);
static_assert(over(11, interest_period::one_year) == 239.25_yuan);
static_assert(over(12, interest_period::one_year) == yuan(261) && over(13, interest_period::one_year) == yuan(261));
static_assert(over(13, interest_period::whole_term) == 282.75_yuan);
static_assert(over(24, interest_period::whole_term) == yuan(522));

// The ceiling of 500 yuan.
constexpr money paid_at(rate yearly) {
  return trader([=](auto& in) { in.loan = yuan(50'000), in.benchmark_rate = yearly; }).subsidy;
}
static_assert(paid_at(4.999_percent) == 499.90_yuan && paid_at(percent(5)) == yuan(500));
static_assert(paid_at(5.001_percent) == yuan(500) && paid_at(percent(0)) == zero);

// Rounded once: 20 % × 2.50 yuan × 1 % a year is half a fen.
constexpr money rounded(money loan, rounding mode) {
  return trader([=](auto& in) { in.loan = loan, in.benchmark_rate = percent(1), in.rounding = mode; }).uncapped;
}
static_assert(rounded(2.50_yuan, rounding::half_up) == fen(1) && rounded(2.49_yuan, rounding::half_up) == zero);
static_assert(rounded(2.50_yuan, rounding::half_even) == zero && rounded(7.50_yuan, rounding::half_even) == fen(2));
static_assert(rounded(7.50_yuan, rounding::truncate) == fen(1) && rounded(7.50_yuan, rounding::half_up) == fen(2));
// A third of a fen a month is not rounded month by month.
static_assert(trader([](auto& in) {
                in.loan = yuan(20), in.benchmark_rate = percent(1), in.term_months = 5;
              }).uncapped == fen(2));  // 1.67 fen; a month alone has 0.33

constexpr refusal trader_refused(auto change) {
  return refused(sanmenxia::sole_trader_interest_subsidy, trader_loan, change);
}
static_assert(tests_its_period(sanmenxia::sole_trader_interest_subsidy, trader_loan));
static_assert(trader_refused([](auto& in) { in.loan = -fen(1), in.date = before; }) == negative("loan"));
static_assert(trader_refused([](auto& in) { in.benchmark_rate = rate::from_millipercent(-1); }) ==
              negative("benchmark_rate"));
static_assert(trader_refused([](auto& in) { in.term_months = -1; }) == negative("term_months"));
static_assert(trader_refused([](auto& in) { in.loan = too_much; }) == beyond_limit("loan"));
static_assert(trader_refused([](auto& in) { in.interest_period = beyond_words<interest_period>; }) ==
              unknown("interest_period"));
static_assert(trader_refused([](auto& in) { in.loan_base = beyond_words<loan_base>; }) == unknown("loan_base"));
static_assert(trader_refused([](auto& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));

// The widest products: refused as results, and never a fault.
constexpr auto widest(money loan, rate yearly, std::int64_t term) {
  return with(sanmenxia::sole_trader_interest_subsidy, trader_loan, [=](auto& in) {
    in.loan = loan, in.benchmark_rate = yearly, in.term_months = term;
    in.loan_base = loan_base::actual, in.interest_period = interest_period::whole_term;
  });
}
static_assert(widest(money_limit, most_rate, most_count).refused() == beyond_limit("uncapped"));
static_assert(widest(money_limit, most_rate, 1).refused() == beyond_limit("uncapped"));
static_assert(widest(money_limit, most_rate, 0).value().uncapped == zero);
static_assert(widest(zero, most_rate, most_count).value().uncapped == zero);
static_assert(widest(money_limit, percent(0), most_count).value().uncapped == zero);
static_assert(widest(money_limit, percent(500), 12).value().uncapped == money_limit);  // 20 % × 500 % is all of it
static_assert(widest(money_limit, 500.001_percent, 12).refused() == beyond_limit("uncapped"));
static_assert(widest(money_limit, percent(5), 1'200).value().uncapped == money_limit);
static_assert(widest(money_limit, percent(5), 1'201).refused() == beyond_limit("uncapped"));
static_assert(widest(yuan(600'000'000), percent(1), 999'999'999) == error::out_of_range);
static_assert(widest(fen(1), percent(6), most_count).value().uncapped == yuan(10'000));  // 999 999.999 fen
// What rounds to the limit lies within it: a third of a fen above, and one and a half.
static_assert(widest(fen(8'571'428'571'428), 0.007_percent, 1'000'000).value().uncapped == money_limit);
static_assert(widest(fen(8'571'428'571'429), 0.007_percent, 1'000'000).refused() == beyond_limit("uncapped"));

// Each named check can fail.
constexpr bool sound(auto change) {
  sanmenxia::interest_subsidy_terms terms = sanmenxia::sole_trader_interest_2022;
  change(terms);
  return sanmenxia::interest_terms_are_sound(terms);
}
static_assert(sound([](auto& t) { t.share = percent(100); }) && sound([](auto& t) { t.share = percent(0); }));
static_assert(!sound([](auto& t) { t.share = 100.001_percent; }) &&
              !sound([](auto& t) { t.share = rate::from_millipercent(-1); }));
static_assert(!sound([](auto& t) { t.loan = -fen(1); }) && !sound([](auto& t) { t.most = -fen(1); }));
static_assert(sound([](auto& t) { t.loan = zero, t.most = zero; }) && sound([](auto& t) { t.loan = {}; }));
// A what-if: another share and ceiling, and no loan named; a share beyond all reason is refused.
constexpr sanmenxia::interest_subsidy_terms doubled{.share = percent(40), .loan = {}, .most = yuan(520)};
static_assert(pays(*sanmenxia::sole_trader_interest_subsidy(trader_loan, doubled), yuan(522), yuan(520)));
constexpr sanmenxia::interest_subsidy_terms absurd{.share = most_rate, .loan = money_limit, .most = money_limit};
static_assert(broken_check(absurd) == "interest_terms_are_sound");

// ---- SX-MV-03: interest of a small firm -----------------------------------------------------------------------------

constexpr sanmenxia::small_firm_loan firm_loan{
    .date = day, .loan = yuan(100'000), .benchmark_rate = percent(5), .term_months = 12, .qualified = true};
constexpr auto firm(auto change) { return *with(sanmenxia::small_firm_interest_subsidy, firm_loan, change); }
static_assert(pays(firm(as_given), yuan(1'000), yuan(1'000)));  // no loan is named
static_assert(pays(firm([](auto& in) { in.loan = yuan(499'999); }), 4'999.99_yuan, 4'999.99_yuan));
static_assert(pays(firm([](auto& in) { in.loan = yuan(500'000); }), yuan(5'000), yuan(5'000)));
static_assert(pays(firm([](auto& in) { in.loan = yuan(500'001); }), 5'000.01_yuan, yuan(5'000)));
static_assert(pays(firm([](auto& in) { in.term_months = 24; }), yuan(1'000), yuan(1'000)));
static_assert(pays(firm([](auto& in) { in.term_months = 24, in.interest_period = interest_period::whole_term; }),
                   yuan(2'000), yuan(2'000)));
static_assert(firm([](auto& in) {
                in.loan = 333'333.33_yuan, in.benchmark_rate = 3.475_percent, in.term_months = 7;
              }).subsidy == 1'351.39_yuan);
static_assert(firm([](auto& in) { in.loan = money_limit, in.benchmark_rate = 4.35_percent; }).uncapped ==
              yuan(870'000'000));  // 869 999 999.999913
static_assert(firm([](auto& in) {
                in.loan = money_limit, in.benchmark_rate = 4.35_percent, in.rounding = rounding::truncate;
              }).uncapped == 869'999'999.99_yuan);
static_assert(nothing(firm([](auto& in) { in.qualified = false; })));
static_assert(nothing(firm([](auto& in) { in.already_paid = true; })));
static_assert(nothing(firm([](auto& in) {
  in.qualified = false, in.loan = money_limit, in.benchmark_rate = most_rate;
})));
static_assert(tests_its_period(sanmenxia::small_firm_interest_subsidy, firm_loan));
constexpr refusal firm_refused(auto change) {
  return refused(sanmenxia::small_firm_interest_subsidy, firm_loan, change);
}
static_assert(firm_refused([](auto& in) { in.loan = money_limit, in.benchmark_rate = most_rate; }) ==
              beyond_limit("uncapped"));
static_assert(firm_refused([](auto& in) { in.term_months = -1; }) == negative("term_months"));
static_assert(firm_refused([](auto& in) { in.loan = -fen(1); }) == negative("loan"));

// ---- SX-MV-04: the award --------------------------------------------------------------------------------------------

using award_input = sanmenxia::start_up_award_rule<>::input;
constexpr award_input plant{.date = day,
                            .sector = sector::industry,
                            .size = enterprise_size::small,
                            .newly_opened = true,
                            .listed_same_year = true,
                            .specialised = true};
constexpr bool awards(money by_sector, money specialised, money paid, auto change) {
  const auto o = *with(sanmenxia::start_up_award, plant, change);
  return o.sector_award == by_sector && o.specialised_award == specialised && o.award == paid;
}
constexpr bool of_sector(sector which, money award) {
  return awards(award, zero, award, [=](auto& in) { in.sector = which, in.specialised = false; });
}
static_assert(of_sector(sector::wholesale_retail, yuan(20'000)));
static_assert(of_sector(sector::accommodation_catering, yuan(30'000)));
static_assert(of_sector(sector::services, yuan(50'000)));
static_assert(of_sector(sector::construction, yuan(100'000)));
static_assert(of_sector(sector::industry, yuan(200'000)));
static_assert(awards(yuan(200'000), yuan(300'000), yuan(300'000), as_given));
constexpr auto both = [](auto& in) { in.award_stacking = award_stacking::sum; };
static_assert(awards(yuan(200'000), yuan(300'000), yuan(500'000), both));
constexpr auto listed_later = [](auto& in) { in.listed_same_year = false; };
constexpr auto listed_or_not = [](auto& in) { in.specialised_condition = specialised_condition::new_only; };
static_assert(awards(zero, zero, zero, listed_later));
static_assert(awards(zero, zero, zero, [](auto& in) { listed_later(in), both(in); }));
static_assert(awards(yuan(200'000), yuan(300'000), yuan(300'000), listed_or_not));
static_assert(awards(zero, yuan(300'000), yuan(300'000), [](auto& in) { listed_later(in), listed_or_not(in); }));
static_assert(awards(zero, zero, zero, [](auto& in) { listed_later(in), in.specialised = false; }));
static_assert(!award_input{plant.date, plant.sector, plant.size, true, true}.specialised);
// The firm must be new, small or micro, and not awarded yet.
static_assert(awards(zero, zero, zero, [](auto& in) { in.newly_opened = false; }));
static_assert(awards(zero, zero, zero, [](auto& in) { in.already_paid = true; }));
constexpr category_set<enterprise_size> sizes_awarded = [] {
  category_set<enterprise_size> sizes;
  for (const word<enterprise_size>& w : words_of<enterprise_size>)
    if (!awards(zero, zero, zero, [=](auto& in) { in.size = w.value; })) sizes |= w.value;
  return sizes;
}();
static_assert(sizes_awarded == (enterprise_size::small | enterprise_size::micro));

constexpr refusal award_refused(auto change) { return refused(sanmenxia::start_up_award, plant, change); }
static_assert(tests_its_period(sanmenxia::start_up_award, plant));
static_assert(award_refused([](auto& in) { in.sector = beyond_words<sector>; }) == unknown("sector"));
static_assert(award_refused([](auto& in) { in.size = beyond_words<enterprise_size>; }) == unknown("size"));
static_assert(award_refused([](auto& in) { in.award_stacking = beyond_words<award_stacking>; }) ==
              unknown("award_stacking"));
static_assert(award_refused([](auto& in) { in.specialised_condition = beyond_words<specialised_condition>; }) ==
              unknown("specialised_condition"));
constexpr auto only_industry = [] {
  sanmenxia::start_up_awards table{};
  table.by_sector[index_of(sector::industry)] = yuan(7);
  return table;
}();
static_assert(sanmenxia::start_up_award(plant, only_industry).value().award == yuan(7));

// ---- SX-MV-05: seals ------------------------------------------------------------------------------------------------

using seals_input = sanmenxia::free_seals_rule<>::input;
constexpr seals_input first_set{.new_enterprise = true};
constexpr bool seals(std::int64_t free, std::int64_t paid, auto change) {
  const auto o = *with(sanmenxia::free_seals, first_set, change);
  return o.free_seals == free && o.paid_seals == paid;
}
static_assert(seals(4, 0, as_given) && seals(0, 0, [](auto& in) { in.seals_requested = 0; }));
static_assert(seals(3, 0, [](auto& in) { in.seals_requested = 3; }));
static_assert(seals(4, 1, [](auto& in) { in.seals_requested = 5; }));
static_assert(seals(4, most_count - 4, [](auto& in) { in.seals_requested = most_count; }));
static_assert(seals(0, 4, [](auto& in) { in.first_set = false; }));
static_assert(seals(0, 4, [](auto& in) { in.new_enterprise = false; }));
static_assert(tests_its_period(sanmenxia::free_seals, first_set));
static_assert(refused(sanmenxia::free_seals, first_set, [](auto& in) { in.seals_requested = -1, in.date = before; }) ==
              negative("seals_requested"));
static_assert(refused(sanmenxia::free_seals, first_set, [](auto& in) { in.seals_requested = most_count + 1; }) ==
              beyond_limit("seals_requested"));

// ---- SX-MV-06: rent -------------------------------------------------------------------------------------------------

using rent_input = sanmenxia::start_up_rent_relief_rule<>::input;
constexpr rent_input shop{.date = day,
                          .monthly_rent = yuan(2'000),
                          .months_leased = 15,
                          .size = enterprise_size::small,
                          .state_owned = true,
                          .newly_opened = true};
constexpr auto rent(auto change) { return *with(sanmenxia::start_up_rent_relief, shop, change); }
constexpr bool relieves(std::int64_t leased, std::int64_t free, std::int64_t half, rent_sequence sequence = {}) {
  const auto o = rent([=](auto& in) { in.months_leased = leased, in.rent_sequence = sequence; });
  return o.eligible && o.free_months == free && o.half_months == half &&
         o.relief == free * yuan(2'000) + half * yuan(1'000) && o.relief + o.rent_due == leased * yuan(2'000);
}
static_assert(relieves(0, 0, 0) && relieves(2, 2, 0) && relieves(3, 3, 0) && relieves(4, 3, 1));
static_assert(relieves(14, 3, 11) && relieves(15, 3, 12) && relieves(16, 3, 12));
static_assert(relieves(11, 3, 8, rent_sequence::twelve_months) && relieves(12, 3, 9, rent_sequence::twelve_months));
static_assert(relieves(13, 3, 9, rent_sequence::twelve_months));
constexpr bool in_full(auto change) {
  const auto o = rent(change);
  return !o.eligible && o.free_months == 0 && o.half_months == 0 && o.relief == zero && o.rent_due == yuan(30'000);
}
static_assert(in_full([](auto& in) { in.state_owned = false; }) && in_full([](auto& in) { in.newly_opened = false; }));
constexpr category_set<enterprise_size> sizes_relieved = [] {
  category_set<enterprise_size> sizes;
  for (const word<enterprise_size>& w : words_of<enterprise_size>)
    if (!in_full([=](auto& in) { in.size = w.value; })) sizes |= w.value;
  return sizes;
}();
static_assert(sizes_relieved == (enterprise_size::small | enterprise_size::micro));
// The half is rounded each month.
constexpr money relief_of_odd_rent(rounding mode) {
  return rent([=](auto& in) { in.monthly_rent = fen(5), in.months_leased = 5, in.rounding = mode; }).relief;
}
static_assert(relief_of_odd_rent(rounding::half_up) == fen(15 + 2 * 3));
static_assert(relief_of_odd_rent(rounding::half_even) == fen(15 + 2 * 2));
static_assert(relief_of_odd_rent(rounding::truncate) == fen(15 + 2 * 2));

constexpr refusal rent_refused(auto change) { return refused(sanmenxia::start_up_rent_relief, shop, change); }
static_assert(tests_its_period(sanmenxia::start_up_rent_relief, shop));
static_assert(rent_refused([](auto& in) { in.monthly_rent = -fen(1), in.date = before; }) == negative("monthly_rent"));
static_assert(rent_refused([](auto& in) { in.months_leased = -1; }) == negative("months_leased"));
static_assert(rent_refused([](auto& in) { in.monthly_rent = money_limit; }) == beyond_limit("relief"));
static_assert(rent_refused([](auto& in) { in.months_leased = most_count; }) == beyond_limit("rent_due"));
static_assert(rent_refused([](auto& in) { in.monthly_rent = money_limit, in.months_leased = most_count; }) ==
              beyond_limit("relief"));
static_assert(rent_refused([](auto& in) { in.size = beyond_words<enterprise_size>; }) == unknown("size"));
static_assert(rent_refused([](auto& in) { in.rent_sequence = beyond_words<rent_sequence>; }) ==
              unknown("rent_sequence"));

// ---- SX-MV-07: suspension -------------------------------------------------------------------------------------------

using suspension_input = sanmenxia::business_suspension_rule<>::input;
constexpr suspension_input flood{.suspended_from = date(2022, 7, 1),
                                 .suspension_cause = suspension_cause::natural_disaster};
constexpr auto suspend(auto change) { return *with(sanmenxia::business_suspension, flood, change); }
constexpr bool covered(auto change) { return suspend(change).covered; }
static_assert(covered(as_given));
static_assert(covered([](auto& in) { in.suspension_cause = suspension_cause::accident; }));
static_assert(covered([](auto& in) { in.suspension_cause = suspension_cause::public_health; }));
static_assert(covered([](auto& in) { in.suspension_cause = suspension_cause::social_security; }));
static_assert(!covered([](auto& in) { in.suspension_cause = suspension_cause::other; }));
static_assert(covered([](auto& in) { in.suspension_cause = suspension_cause::other, in.asserted = true; }));
static_assert(!covered([](auto& in) { in.economic_hardship = false; }));
static_assert(!covered([](auto& in) {
  in.suspension_cause = suspension_cause::other, in.asserted = true, in.economic_hardship = false;
}));
static_assert(!covered([](auto& in) { in.law_forbids = true; }));
static_assert(!covered([](auto& in) {
  in.suspension_cause = suspension_cause::other, in.asserted = true, in.law_forbids = true;
}));

static_assert(suspend(as_given).due == date(2025, 7, 1) &&
              suspend(as_given).due_workday.value().day == date(2025, 7, 1));
static_assert(!suspend(as_given).finding && suspend(as_given).counted.value().from == date(2022, 7, 1));
constexpr auto until(date last) {
  return [=](auto& in) { in.suspended_to = last; };
}
static_assert(suspend(until(date(2022, 7, 1))).finding == finding::ok);
static_assert(suspend(until(date(2025, 7, 1))).finding == finding::ok);
static_assert(suspend(until(date(2025, 7, 2))).finding == finding::violation);
static_assert(suspend([](auto& in) { in.suspended_to = date(2022, 8, 1), in.law_forbids = true; }).finding ==
              finding::violation);
// The limit is not moved to a working day, nor stopped by a calendar that does not reach it.
constexpr auto from_saturday = [](auto& in) { in.suspended_from = date(2022, 10, 11); };
static_assert(suspend(from_saturday).due == date(2025, 10, 11) &&
              suspend(from_saturday).due_workday.value().day == date(2025, 10, 11));  // a Saturday, worked
constexpr auto to_sunday = [](auto& in) {
  in.suspended_from = date(2022, 10, 12), in.suspended_to = date(2025, 10, 13);
};
static_assert(suspend(to_sunday).due_workday.value().day == date(2025, 10, 13));
static_assert(suspend(to_sunday).finding == finding::violation);
constexpr auto leap_day = [](auto& in) { in.suspended_from = date(2024, 2, 29), in.suspended_to = date(2027, 2, 28); };
static_assert(suspend(leap_day).due == date(2027, 2, 28) && !suspend(leap_day).due_workday.value().day);
static_assert(suspend(leap_day).finding == finding::ok);

constexpr refusal suspension_refused(auto change) { return refused(sanmenxia::business_suspension, flood, change); }
static_assert(tests_its_period(
    sanmenxia::business_suspension, flood, [](auto& in) -> auto& { return in.suspended_from; }, "suspended_from"));
static_assert(suspension_refused(until(date(2022, 6, 30))) == refusal{error::inconsistent_dates, "suspended_to"});
static_assert(suspension_refused([](auto& in) { in.suspension_cause = beyond_words<suspension_cause>; }) ==
              unknown("suspension_cause"));
constexpr workday_calendar to_2024{2017, 2024, gongbao::detail::china_workday_months};
static_assert(!sanmenxia::business_suspension(flood, to_2024).value().due_workday.value().day);

// ---- SX-MV-08: the first offence ------------------------------------------------------------------------------------

using offence_input = sanmenxia::first_offence_rule<>::input;
constexpr offence_input signboard{.first_offence = true,
                                  .minor = true,
                                  .corrected = true,
                                  .harmless = true,
                                  .enforcement_field = enforcement_field::ordinary,
                                  .size = enterprise_size::small};
constexpr bool no_fine(auto change) { return with(sanmenxia::first_offence, signboard, change).value().no_fine; }
static_assert(no_fine(as_given));
static_assert(!no_fine([](auto& in) { in.first_offence = false; }));
static_assert(!no_fine([](auto& in) { in.minor = false; }) && !no_fine([](auto& in) { in.corrected = false; }));
static_assert(!no_fine([](auto& in) { in.harmless = false; }));
constexpr category_set<enterprise_size> sizes_spared = [] {
  category_set<enterprise_size> sizes;
  for (const word<enterprise_size>& w : words_of<enterprise_size>)
    if (no_fine([=](auto& in) { in.size = w.value; })) sizes |= w.value;
  return sizes;
}();
static_assert(sizes_spared == (enterprise_size::small | enterprise_size::micro | enterprise_size::sole_trader));
constexpr category_set<enforcement_field> fields_spared = [] {
  category_set<enforcement_field> fields;
  for (const word<enforcement_field>& w : words_of<enforcement_field>)
    if (no_fine([=](auto& in) { in.enforcement_field = w.value; })) fields |= w.value;
  return fields;
}();
static_assert(fields_spared == enforcement_field::ordinary);
static_assert(tests_its_period(sanmenxia::first_offence, signboard));
static_assert(refused(sanmenxia::first_offence, signboard, [](auto& in) {
                in.enforcement_field = beyond_words<enforcement_field>;
              }) == unknown("enforcement_field"));

// ---- SX-MV-09: city and county --------------------------------------------------------------------------------------

using split_input = sanmenxia::support_funding_split_rule<>::input;
constexpr bool splits(money total, money city, rounding mode = {}) {
  const auto o = *sanmenxia::support_funding_split({.award_total = total, .rounding = mode});
  return o.city_share == city && o.city_share + o.county_share == total;
}
static_assert(splits(yuan(100), yuan(60)) && splits(yuan(100'000), yuan(60'000)) && splits(zero, zero));
static_assert(splits(fen(1), fen(1)) && splits(fen(1), zero, rounding::truncate));
static_assert(splits(fen(4), fen(2)) && splits(fen(1), fen(1), rounding::half_even));
static_assert(splits(money_limit, 59'999'999'999.99_yuan));
static_assert(splits(money_limit, 59'999'999'999.99_yuan, rounding::truncate));
constexpr split_input hundred{.award_total = yuan(100)};
static_assert(tests_its_period(sanmenxia::support_funding_split, hundred));
static_assert(refused(sanmenxia::support_funding_split, hundred,
                      [](auto& in) { in.award_total = -fen(1), in.date = before; }) == negative("award_total"));
static_assert(refused(sanmenxia::support_funding_split, hundred, [](auto& in) { in.award_total = too_much; }) ==
              beyond_limit("award_total"));
static_assert(refused(sanmenxia::support_funding_split, hundred,
                      [](auto& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));

// ---- SX-MV-10: no double support ------------------------------------------------------------------------------------

using grants_input = sanmenxia::no_double_support_rule<>::input;
constexpr grants_input grants{.grant_a = yuan(100), .grant_b = yuan(500), .same_kind = true};
constexpr money support(auto change) { return with(sanmenxia::no_double_support, grants, change).value().award; }
constexpr auto of_two_kinds = [](auto& in) { in.same_kind = false; };
static_assert(support(as_given) == yuan(500) && support(of_two_kinds) == yuan(600));
static_assert(support([](auto& in) { in.grant_a = yuan(700); }) == yuan(700));
static_assert(support([](auto& in) { in.grant_a = yuan(500); }) == yuan(500));
static_assert(support([](auto& in) { in.supported_b = true; }) == yuan(100));
static_assert(support([](auto& in) { in.supported_a = true; }) == yuan(500));
static_assert(support([](auto& in) { of_two_kinds(in), in.supported_a = true; }) == yuan(500));
static_assert(support([](auto& in) { of_two_kinds(in), in.supported_b = true; }) == yuan(100));
static_assert(support([](auto& in) { in.supported_a = true, in.supported_b = true; }) == zero);
static_assert(sanmenxia::no_double_support({.grant_a = yuan(100), .same_kind = true}).value().award == yuan(100));
static_assert(sanmenxia::no_double_support({.grant_a = yuan(100), .same_kind = false}).value().award == yuan(100));
static_assert(support([](auto& in) { in.grant_a = money_limit, in.grant_b = money_limit; }) == money_limit);

constexpr refusal grants_refused(auto change) { return refused(sanmenxia::no_double_support, grants, change); }
static_assert(tests_its_period(sanmenxia::no_double_support, grants));
static_assert(grants_refused([](auto& in) { in.grant_a = money_limit, of_two_kinds(in); }) == beyond_limit("award"));
static_assert(grants_refused([](auto& in) { in.grant_a = -fen(1), in.supported_a = true; }) == negative("grant_a"));
static_assert(grants_refused([](auto& in) { in.grant_b = -fen(1), in.date = before; }) == negative("grant_b"));

// ---- SX-MV-11: validity ---------------------------------------------------------------------------------------------

constexpr auto valid(date d) { return *sanmenxia::market_entity_measures_in_force({.date = d}); }
static_assert(!valid(before).in_force && valid(first_day).in_force);
static_assert(valid(last_day).in_force && !valid(after).in_force);
static_assert(valid(after).valid_from == first_day && valid(before).valid_to == last_day);

// ---- SX-MV-12: targets ----------------------------------------------------------------------------------------------

constexpr auto target_of(district which, maybe<std::int64_t> actual = {}) {
  return sanmenxia::market_entity_target({.district = which, .actual = actual});
}
constexpr bool aims(district which, std::int64_t base, std::int64_t goal, std::int64_t growth) {
  const auto o = *target_of(which);
  return o.base_count == base && o.target_count == goal && o.growth == growth && !o.met.has_value();
}
static_assert(aims(district::yima, 14'334, 16'500, 2'166) && aims(district::mianchi, 26'196, 29'500, 3'304));
static_assert(aims(district::hubin, 36'720, 41'500, 4'780) && aims(district::shanzhou, 23'069, 26'000, 2'931));
static_assert(aims(district::lingbao, 48'075, 54'000, 5'925) && aims(district::lushi, 18'528, 21'000, 2'472));
static_assert(aims(district::demonstration_zone, 5'962, 6'600, 638));
static_assert(aims(district::development_zone, 5'070, 5'800, 730));
static_assert(aims(district::total, 177'954, 200'900, 22'946));
static_assert(!*target_of(district::yima, 16'499).value().met && *target_of(district::yima, 16'500).value().met);
static_assert(!*target_of(district::total, 0).value().met && *target_of(district::total, most_count).value().met);

static_assert(target_of(district::economic_zone).refused() == beyond_limit("district"));
static_assert(target_of(district::modern_services_zone).refused() == beyond_limit("district"));
static_assert(target_of(beyond_words<district>).refused() == unknown("district"));
static_assert(target_of(district::economic_zone, -1).refused() == negative("actual"));
static_assert(target_of(district::yima, most_count + 1).refused() == beyond_limit("actual"));

// A misprinted row would not add up; a what-if may say more for one district.
constexpr auto more_for_yima = [] {
  sanmenxia::market_entity_targets table = sanmenxia::market_entity_targets_2022;
  table.rows[0].target = 16'501;
  return table;
}();
static_assert(!sanmenxia::rows_add_up(more_for_yima));
static_assert(
    !*sanmenxia::market_entity_target({.district = district::yima, .actual = 16'500}, more_for_yima).value().met);
constexpr auto base_misprinted = [] {
  sanmenxia::market_entity_targets table = sanmenxia::market_entity_targets_2022;
  table.rows[8].base = 177'955;
  return table;
}();
static_assert(!sanmenxia::rows_add_up(base_misprinted));

}  // namespace sanmenxia_market_tests
