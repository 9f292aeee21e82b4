// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/affordable_housing.hpp>

#include "rule_checks.hpp"

namespace jinzhou_housing_tests {

using namespace gongbao;
using namespace rule_checks;

constexpr date first_day(2022, 9, 3);
constexpr date last_day(2027, 9, 3);
constexpr date day(2023, 3, 1);
constexpr date last_writable(2199, 12, 31);
constexpr money zero = yuan(0);

/// The first and the last day are in force, the days beside them are not.
constexpr bool lasts_five_years(const auto& rule, auto in, auto member, text_view key) {
  const auto on = [&](date d) { return changed(rule, in, [=](auto& i) { i.*member = d; }); };
  return on(first_day) && on(last_day) && on(first_day - days(1)).refused() == not_in_force(key) &&
         on(last_day + days(1)).refused() == not_in_force(key);
}

constexpr bool has_keys(const auto& rule, text_view article, text_view expected) {
  return rule_checks::has_keys(rule, expected) && rule.info.source.in == &jinzhou::housing_resale_measures &&
         rule.info.source.article == article;
}

// ---- The document, the keys -----------------------------------------------------------------------------------------

static_assert(jinzhou::housing_resale_measures.number == "锦政规〔2022〕5号");
static_assert(jinzhou::housing_resale_measures.in_force == period(first_day, last_day));

static_assert(has_keys(jinzhou::housing_resale_scope, "art. 2, 3",
                       "approved_on! urban! first_transfer! date? -> applies "));
static_assert(has_keys(jinzhou::resale_bar, "art. 6", "title_ready! date? full_term_day -> earliest? may_sell? "));
static_assert(has_keys(jinzhou::repurchase_price, "art. 6",
                       "original_price! depreciation!* price_index!* repurchase_form!* rounding -> price "));
static_assert(has_keys(jinzhou::land_gain, "art. 7, 12",
                       "date! market_price!* title_ready? full_term_day title_route already_paid rounding -> "
                       "land_gain full_title "));
static_assert(has_keys(jinzhou::housing_preemption, "art. 7", "government_buys! market_price?* -> preemption price? "));
static_assert(has_keys(jinzhou::resale_approval, "art. 10(3)", "accepted! done_on? -> due? due_workday? late? "));
static_assert(has_keys(jinzhou::limited_title_transfer, "art. 11",
                       "transfer_reason! title_ready! date! full_title full_term_day -> "
                       "allowed limited_title earliest? "));
static_assert(has_keys(jinzhou::second_subsidised_purchase, "art. 9", "resold! full_title title_bar -> eligible "));
static_assert(has_keys(jinzhou::housing_resale_in_force, "art. 14",
                       "date! published_on term_end -> in_force valid_from? valid_to? "));

static_assert(words_follow_values<repurchase_form>() && words_follow_values<title_route>());
static_assert(words_follow_values<preemption>() && words_follow_values<transfer_reason>());
static_assert(is_reading<full_term_day> && words_follow_values<full_term_day>());
static_assert(is_reading<title_bar> && words_follow_values<title_bar>());

// ---- JZ-AH-01 -------------------------------------------------------------------------------------------------------

using scope_input = jinzhou::housing_resale_scope_rule<>::input;
constexpr scope_input oldest_covered{.approved_on = date(2007, 11, 19), .urban = true, .first_transfer = true};
constexpr bool applies(auto change) {
  return changed(jinzhou::housing_resale_scope, oldest_covered, change).value().applies;
}
static_assert(applies(as_given));
static_assert(!applies([](auto& in) { in.approved_on = date(2007, 11, 18); }));
static_assert(applies([](auto& in) { in.approved_on = last_writable; }));
static_assert(!applies([](auto& in) { in.urban = false; }));
static_assert(!applies([](auto& in) { in.first_transfer = false; }));
static_assert(lasts_five_years(jinzhou::housing_resale_scope, oldest_covered, &scope_input::date, "date"));

// ---- JZ-AH-02 -------------------------------------------------------------------------------------------------------

constexpr auto bar(date title_ready, maybe<date> sale = {}, full_term_day reading = {}) {
  return jinzhou::resale_bar({.title_ready = title_ready, .date = sale, .full_term_day = reading});
}
constexpr date ready(2017, 9, 10);
static_assert(bar(ready).value().earliest == date(2022, 9, 10) && !bar(ready).value().may_sell.has_value());
static_assert(!*bar(ready, date(2022, 9, 9)).value().may_sell && *bar(ready, date(2022, 9, 10)).value().may_sell);
static_assert(bar(ready, {}, full_term_day::next_day).value().earliest == date(2022, 9, 11));
static_assert(!*bar(ready, date(2022, 9, 10), full_term_day::next_day).value().may_sell);
static_assert(*bar(ready, date(2022, 9, 11), full_term_day::next_day).value().may_sell);
// Five years of the 29th of February are full on the 28th; no roll from a Sunday.
static_assert(bar(date(2020, 2, 29)).value().earliest == date(2025, 2, 28));
static_assert(bar(date(2020, 2, 29), {}, full_term_day::next_day).value().earliest == date(2025, 3, 1));
static_assert(bar(date(2018, 1, 1)).value().earliest == date(2023, 1, 1));

static_assert(bar(date(2194, 12, 31)).value().earliest == last_writable);
static_assert(bar(date(2194, 12, 31), {}, full_term_day::next_day).refused() == beyond_limit("earliest"));
static_assert(bar(last_writable).refused() == beyond_limit("earliest"));
static_assert(bar(date(2200, 1, 1)).refused() == refusal{error::invalid_date, "title_ready"});
static_assert(bar(ready, {}, beyond_words<full_term_day>).refused() == unknown("full_term_day"));
using bar_input = jinzhou::resale_bar_rule<>::input;
static_assert(lasts_five_years(jinzhou::resale_bar, bar_input{.title_ready = ready}, &bar_input::date, "date"));

// ---- JZ-AH-03 -------------------------------------------------------------------------------------------------------

using back_input = jinzhou::repurchase_price_rule<>::input;
constexpr back_input flat{.original_price = yuan(200'000),
                          .depreciation = percent(10),
                          .price_index = percent(108),
                          .repurchase_form = repurchase_form::multiplicative};
constexpr auto back(auto change) { return changed(jinzhou::repurchase_price, flat, change); }
constexpr auto added = [](auto& in) { in.repurchase_form = repurchase_form::additive; };
static_assert(back(as_given).value().price == yuan(194'400));
static_assert(back(added).value().price == yuan(196'000));
// Nothing of either factor gets lost: a thousandth of a percent of 200 000 yuan is 2 yuan.
static_assert(back([](auto& in) { in.depreciation = percent(0), in.price_index = 100.001_percent; }).value().price ==
              yuan(200'002));
static_assert(back([](auto& in) { in.depreciation = 0.001_percent, in.price_index = percent(100); }).value().price ==
              yuan(199'998));
static_assert(back([](auto& in) { added(in), in.price_index = 10.001_percent; }).value().price == yuan(2));
// Used up: worth nothing, and never less.
constexpr auto used_up = [](auto& in) { in.depreciation = percent(100); };
static_assert(back(used_up).value().price == zero);
static_assert(back([](auto& in) { used_up(in), added(in); }).value().price == yuan(16'000));
static_assert(back([](auto& in) { used_up(in), added(in), in.price_index = percent(99); }).value().price == zero);
static_assert(back([](auto& in) { added(in), in.price_index = percent(10); }).value().price == zero);
static_assert(back([](auto& in) { added(in), in.price_index = percent(0); }).value().price == zero);
static_assert(back([](auto& in) { in.price_index = percent(0); }).value().price == zero);

// Rounded once: half of 0.05 and of 0.01.
constexpr money back_rounded(money original, repurchase_form form, rounding mode) {
  return back([=](auto& in) {
           in.original_price = original, in.repurchase_form = form, in.rounding = mode;
           in.depreciation = form == repurchase_form::additive ? percent(50) : percent(0);
           in.price_index = form == repurchase_form::additive ? percent(100) : percent(50);
         })
      .value()
      .price;
}
static_assert(back_rounded(fen(5), repurchase_form::multiplicative, rounding::half_up) == fen(3));
static_assert(back_rounded(fen(5), repurchase_form::multiplicative, rounding::half_even) == fen(2));
static_assert(back_rounded(fen(5), repurchase_form::multiplicative, rounding::truncate) == fen(2));
static_assert(back_rounded(fen(1), repurchase_form::additive, rounding::half_up) == fen(1));
static_assert(back_rounded(fen(1), repurchase_form::additive, rounding::half_even) == fen(0));
// 90 % × 33.333 % of 0.05 is 1.499985 fen: rounding after each factor would give 2.
static_assert(back([](auto& in) { in.original_price = fen(5), in.price_index = 33.333_percent; }).value().price ==
              fen(1));

// Extremes are refused, not faults.
constexpr auto untouched = [](auto& in) { in.depreciation = percent(0), in.price_index = percent(100); };
constexpr auto at_limit = [](auto& in) { untouched(in), in.original_price = money_limit; };
constexpr rate most = rate::from_millipercent(rate::most);
static_assert(back(at_limit).value().price == money_limit);
constexpr refusal back_refused(auto change) { return back(change).refused(); }
static_assert(back_refused([](auto& in) { at_limit(in), in.price_index = 100.001_percent; }) == beyond_limit("price"));
static_assert(back_refused([](auto& in) { at_limit(in), in.price_index = most; }) == beyond_limit("price"));
static_assert(back_refused([](auto& in) { at_limit(in), added(in), in.price_index = most; }) == beyond_limit("price"));
static_assert(back([](auto& in) { in.original_price = zero, in.price_index = most; }).value().price == zero);

static_assert(back_refused([](auto& in) { in.depreciation = 100.001_percent; }) == beyond_limit("depreciation"));
static_assert(back_refused([](auto& in) { in.depreciation = most; }) == beyond_limit("depreciation"));
static_assert(back_refused([](auto& in) { in.depreciation = rate{} - 0.001_percent; }) == negative("depreciation"));
static_assert(back_refused([](auto& in) { in.price_index = rate{} - 0.001_percent; }) == negative("price_index"));
static_assert(back_refused([](auto& in) { in.original_price = -fen(1); }) == negative("original_price"));
static_assert(back_refused([](auto& in) { in.original_price = too_much; }) == beyond_limit("original_price"));
static_assert(back_refused([](auto& in) { in.repurchase_form = beyond_words<repurchase_form>; }) ==
              unknown("repurchase_form"));
static_assert(back_refused([](auto& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));

// ---- JZ-AH-04 -------------------------------------------------------------------------------------------------------

using gain_input = jinzhou::land_gain_rule<>::input;
constexpr gain_input sold{.date = day, .market_price = yuan(600'000)};
constexpr auto gain(auto change) { return changed(jinzhou::land_gain, sold, change); }
static_assert(gain(as_given).value().land_gain == yuan(6'000) && gain(as_given).value().full_title);
static_assert(gain([](auto& in) { in.title_route = title_route::full_title; }).value().land_gain == yuan(6'000));
static_assert(gain([](auto& in) { in.already_paid = true; }).value().land_gain == zero);
static_assert(gain([](auto& in) { in.already_paid = true; }).value().full_title);
// Full title only once the five years are full; the sum is the same.
constexpr auto gain_after(date from, full_term_day reading = {}) {
  return gain([=](auto& in) { in.title_ready = from, in.full_term_day = reading; });
}
constexpr date five_years_back(day.year() - 5, day.month(), day.day());
static_assert(gain_after(five_years_back).value().full_title &&
              !gain_after(five_years_back + days(1)).value().full_title);
static_assert(!gain_after(five_years_back, full_term_day::next_day).value().full_title);
static_assert(gain_after(five_years_back - days(1), full_term_day::next_day).value().full_title);
static_assert(gain_after(day).value().land_gain == yuan(6'000) && !gain_after(day).value().full_title);
static_assert(gain_after(day + days(1)).refused() == refusal{error::inconsistent_dates, "title_ready"});
static_assert(gain_after(day, beyond_words<full_term_day>).refused() == unknown("full_term_day"));
static_assert(gain([](auto& in) { in.market_price = 523'456.78_yuan; }).value().land_gain == 5'234.57_yuan);
static_assert(gain([](auto& in) { in.market_price = money_limit; }).value().land_gain == yuan(1'000'000'000));
constexpr money gain_rounded(rounding mode) {
  return gain([=](auto& in) { in.market_price = 0.50_yuan, in.rounding = mode; }).value().land_gain;
}
static_assert(gain_rounded(rounding::half_up) == fen(1) && gain_rounded(rounding::half_even) == fen(0));
static_assert(gain_rounded(rounding::truncate) == fen(0));

constexpr refusal gain_refused(auto change) { return gain(change).refused(); }
static_assert(gain_refused([](auto& in) { in.market_price = -fen(1); }) == negative("market_price"));
static_assert(gain_refused([](auto& in) { in.market_price = too_much; }) == beyond_limit("market_price"));
static_assert(gain_refused([](auto& in) { in.title_route = beyond_words<title_route>; }) == unknown("title_route"));
static_assert(gain_refused([](auto& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));
static_assert(lasts_five_years(jinzhou::land_gain, sold, &gain_input::date, "date"));

// ---- JZ-AH-05 -------------------------------------------------------------------------------------------------------

constexpr auto offered(bool government_buys, maybe<money> market_price) {
  return jinzhou::housing_preemption({.government_buys = government_buys, .market_price = market_price});
}
static_assert(offered(true, yuan(500'000)).value().preemption == preemption::sold_to_government);
static_assert(offered(true, yuan(500'000)).value().price == yuan(500'000));
static_assert(offered(true, {}).value().preemption == preemption::sold_to_government &&
              !offered(true, {}).value().price);
static_assert(offered(false, yuan(500'000)).value().preemption == preemption::free_sale);
static_assert(!offered(false, yuan(500'000)).value().price);
static_assert(offered(false, -fen(1)).refused() == negative("market_price"));  // though nobody asks for it
static_assert(offered(true, too_much).refused() == beyond_limit("market_price"));

// ---- JZ-AH-06 -------------------------------------------------------------------------------------------------------

using approval_input = jinzhou::resale_approval_rule<>::input;
constexpr auto approval(date accepted, maybe<date> done_on = {}) {
  return jinzhou::resale_approval({.accepted = accepted, .done_on = done_on});
}
static_assert(approval(date(2022, 9, 9)).value().due == date(2022, 9, 26));  // Monday 2022-09-12 is off
static_assert(approval(date(2022, 9, 9)).value().due_workday.value().day == date(2022, 9, 26));
static_assert(approval(date(2022, 10, 10)).value().due == date(2022, 10, 24));
static_assert(!*approval(date(2022, 10, 10), date(2022, 10, 24)).value().late);
static_assert(*approval(date(2022, 10, 10), date(2022, 10, 25)).value().late);
static_assert(approval(date(2022, 10, 10), date(2022, 10, 9)).refused() ==
              refusal{error::inconsistent_dates, "done_on"});
static_assert(approval(date(2027, 1, 1)) == error::calendar_not_published);
// The last day of the measures lies beyond the published calendar.
static_assert(approval(first_day) && approval(first_day - days(1)).refused() == not_in_force("accepted"));
static_assert(approval(last_day) == error::calendar_not_published);
static_assert(approval(last_day + days(1)).refused() == not_in_force("accepted"));

// ---- JZ-AH-07 -------------------------------------------------------------------------------------------------------

using transfer_input = jinzhou::limited_title_transfer_rule<>::input;
constexpr transfer_input heir{
    .transfer_reason = transfer_reason::inheritance, .title_ready = date(2020, 1, 10), .date = date(2022, 10, 1)};
constexpr bool passes(transfer_reason reason, auto change, bool allowed, bool limited_title) {
  const auto out = changed(jinzhou::limited_title_transfer, heir, [=](auto& in) {
    in.transfer_reason = reason;
    change(in);
  });
  return out->allowed == allowed && out->limited_title == limited_title && out->earliest == date(2025, 1, 10);
}
constexpr auto free_of_limits = [](auto& in) { in.full_title = true; };
using enum transfer_reason;
static_assert(passes(inheritance, as_given, true, true) && passes(divorce, as_given, true, true));
static_assert(passes(sale, as_given, false, false) && passes(gift, as_given, false, false));
static_assert(passes(other, as_given, false, false));
static_assert(passes(inheritance, free_of_limits, true, false) && passes(divorce, free_of_limits, true, false));
static_assert(passes(sale, free_of_limits, true, false) && passes(gift, free_of_limits, true, false));
static_assert(passes(other, free_of_limits, true, false));
// A sale waits for the five years; nothing else gets free by them.
static_assert(passes(
    sale, [](auto& in) { in.date = date(2025, 1, 9); }, false, false));
static_assert(passes(
    sale, [](auto& in) { in.date = date(2025, 1, 10); }, true, false));
static_assert(passes(
    gift, [](auto& in) { in.date = date(2025, 1, 10); }, false, false));
static_assert(passes(
    inheritance, [](auto& in) { in.date = date(2025, 1, 10); }, true, true));
constexpr auto transfer(auto change) { return changed(jinzhou::limited_title_transfer, heir, change); }
constexpr auto sale_next_day = [](auto& in) {
  in.transfer_reason = sale, in.date = date(2025, 1, 10), in.full_term_day = full_term_day::next_day;
};
static_assert(!transfer(sale_next_day).value().allowed &&
              transfer(sale_next_day).value().earliest == date(2025, 1, 11));
static_assert(transfer([](auto& in) { sale_next_day(in), in.date = date(2025, 1, 11); }).value().allowed);

constexpr refusal transfer_refused(auto change) { return transfer(change).refused(); }
static_assert(transfer_refused([](auto& in) { in.title_ready = last_writable; }) == beyond_limit("earliest"));
static_assert(transfer_refused([](auto& in) { in.transfer_reason = beyond_words<transfer_reason>; }) ==
              unknown("transfer_reason"));
static_assert(transfer_refused([](auto& in) { in.full_term_day = beyond_words<full_term_day>; }) ==
              unknown("full_term_day"));
static_assert(lasts_five_years(jinzhou::limited_title_transfer, heir, &transfer_input::date, "date"));

// ---- JZ-AH-08 -------------------------------------------------------------------------------------------------------

constexpr bool may_apply(bool resold, bool full_title, title_bar reading) {
  return jinzhou::second_subsidised_purchase({.resold = resold, .full_title = full_title, .title_bar = reading})
      .value()
      .eligible;
}
static_assert(may_apply(false, false, title_bar::sale) && may_apply(false, false, title_bar::full_title));
static_assert(may_apply(false, true, title_bar::sale) && !may_apply(false, true, title_bar::full_title));
static_assert(!may_apply(true, false, title_bar::sale) && !may_apply(true, false, title_bar::full_title));
static_assert(!may_apply(true, true, title_bar::sale) && !may_apply(true, true, title_bar::full_title));
static_assert(jinzhou::second_subsidised_purchase({.resold = false, .title_bar = beyond_words<title_bar>}).refused() ==
              unknown("title_bar"));

// ---- JZ-AH-09 -------------------------------------------------------------------------------------------------------

constexpr bool valid(published_on published, term_end end, date from, date to) {
  const auto on = [=](date d) {
    return *jinzhou::housing_resale_in_force({.date = d, .published_on = published, .term_end = end});
  };
  return !on(from - days(1)).in_force && on(from).in_force && on(to).in_force && !on(to + days(1)).in_force &&
         on(day).valid_from == from && on(day).valid_to == to;
}
static_assert(valid(published_on::signature, term_end::same_day, first_day, last_day));
static_assert(valid(published_on::signature, term_end::day_before, first_day, date(2027, 9, 2)));
static_assert(valid(published_on::gazette, term_end::same_day, date(2022, 9, 30), date(2027, 9, 30)));
static_assert(valid(published_on::gazette, term_end::day_before, date(2022, 9, 30), date(2027, 9, 29)));
static_assert(jinzhou::housing_resale_in_force({.date = day}).value().valid_to == last_day);
static_assert(jinzhou::housing_resale_in_force({.date = day, .term_end = beyond_words<term_end>}).refused() ==
              unknown("term_end"));

}  // namespace jinzhou_housing_tests
