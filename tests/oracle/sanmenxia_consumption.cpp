// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// SX-CO: 三政〔2023〕2号, measures to release consumption.
#include "sanmenxia.hpp"

namespace oracle::sx {

namespace {

const vocabulary taxpayer{"taxpayer", {"vat_small_scale", "small_low_profit", "sole_trader", "other"}};
const vocabulary tax{
    "tax",
    {"resource_tax", "water_resource_tax", "urban_construction_tax", "property_tax", "land_use_tax", "stamp_duty",
     "securities_stamp_duty", "farmland_occupation_tax", "education_surcharge", "local_education_surcharge", "other"}};
const vocabulary payer_scope{"payer_scope", {"all", "same_three"}};
const vocabulary late_fee_start{"late_fee_start", {"after_grace", "retroactive"}};
const vocabulary contributor{"contributor", {"sole_trader", "flexible_worker", "other"}};
const vocabulary building{
    "building",
    {"farm_self_built", "public", "state_organ_office", "state_funded_public", "residential_estate", "other_civil"}};
const vocabulary odd_fen{"odd_fen", {"province", "local"}};
const vocabulary park_status{"park_status", {"national", "provincial"}};
const vocabulary both_levels{"both_levels", {"each_status", "once"}};

/// (一): until 2024-12-31; from when on is said elsewhere, and must be said for what ended before the notice.
bool within_tax_measure(day d, const std::optional<day>& start) {
  if (!start) {
    refuse_if(d < on("2023-01-10"), "external_parameter_missing", "start");
    return d <= on("2024-12-31");
  }
  return *start <= d && d <= on("2024-12-31");
}
bool small_taxpayer(std::string_view who) {
  return is_one_of(who, {"vat_small_scale", "small_low_profit", "sole_trader"});
}

// SX-CO-01, (一): half of six taxes and two surcharges.
void six_taxes(form& f) {
  const day period_end = f.date("date");
  const auto payer = f.word("taxpayer", taxpayer);
  const auto which = f.word("tax", tax);
  const ratio amount = f.money("tax_amount");
  const auto start = f.maybe_date("start");
  const auto rounding = f.reading(words::rounding);
  f.ready();
  const bool listed = !is_one_of(which, {"water_resource_tax", "securities_stamp_duty", "other"});
  const bool reduced = listed && small_taxpayer(payer) && within_tax_measure(period_end, start);
  const ratio saved = reduced ? to_fen(amount / 2, rounding) : ratio(0);
  f.gives("reduced", yes_no(reduced));
  f.gives("payable", yuan(amount - saved));
  f.gives("reduction", yuan(saved));
}

// SX-CO-02, (一): half of the cultural construction fee, of what goes to the province and below.
void cultural_fee(form& f) {
  const day period_end = f.date("date");
  const auto payer = f.word("taxpayer", taxpayer);
  const ratio local = f.money("local_fee");
  const ratio central = f.money("central_fee", 0);
  const ratio central_cut = f.rate("central_reduction", 0);
  const auto start = f.maybe_date("start");
  const auto scope = f.reading(payer_scope);
  const auto rounding = f.reading(words::rounding);
  f.ready();
  const bool reduced = (scope == "all" || small_taxpayer(payer)) && within_tax_measure(period_end, start);
  refuse_if(central_cut > 1, "out_of_range");
  const ratio saved = (reduced ? to_fen(local / 2, rounding) : ratio(0)) + to_fen(central_cut * central, rounding);
  f.gives("reduced", yes_no(reduced));
  f.gives("payable", yuan(local + central - saved));
  f.gives("reduction", yuan(saved));
}

// SX-CO-03, (三): rent of state-owned premises, from 2022 on.
void rent_in_epidemic(form& f) {
  const ratio rent = f.money("monthly_rent");
  const long long months = f.whole("months_leased");
  const auto tenant = f.word("size", size);
  const bool state_owned = f.flag("state_owned");
  const bool affected = f.flag("epidemic_affected");
  const auto first = f.maybe_month("first_month");
  const auto sequence = f.reading(rent_sequence);
  const auto rounding = f.reading(words::rounding);
  f.ready();
  refuse_if(first && first->year < 2022, "not_in_force", "first_month");
  gives_rent_relief(f, state_owned && affected && tenant != "large", rent, months, sequence, rounding);
}

// SX-CO-04, (三): the whole relief reaches the last tenants, by default in proportion to their rents.
void passed_on_relief(form& f) {
  const ratio relief = f.money("relief");
  const ratio passed_on = f.money("passed_on");
  const auto rent = f.maybe_money("tenant_rent");
  const ratio rent_before = f.money("rent_before", 0);
  const auto all_rents = f.maybe_money("total_rent");
  const auto rounding = f.reading(words::rounding);
  f.ready();
  refuse_if(passed_on > relief, "inconsistent_amounts");
  refuse_if(rent.has_value() != all_rents.has_value(), "missing_input");
  if (rent) {
    refuse_if(*all_rents == 0, "out_of_range");
    refuse_if(rent_before + *rent > *all_rents, "inconsistent_amounts");
  }
  f.gives("finding", passed_on == relief ? "ok" : "violation");
  f.gives("shortfall", yuan(relief - passed_on));
  if (rent) {
    // Of the relief, as it is handed out from the first tenant to the last: up to this one, less up to the one before.
    const auto handed_out = [&](const ratio& rents) { return to_fen(relief * (rents / *all_rents), rounding); };
    f.gives("tenant_share", yuan(handed_out(rent_before + *rent) - handed_out(rent_before)));
  }
}

// SX-CO-05, (三): arrears may be paid within six months, without late fee.
void arrears(form& f) {
  const day bill_due = f.date("bill_due");
  const auto customer = f.word("size", size);
  const bool difficulty = f.flag("temporary_difficulty");
  const auto done_on = f.maybe_date("done_on");
  const auto late_by = f.word("late_by", words::late_by, "due_workday");
  const auto fee_start = f.reading(late_fee_start);
  f.ready();
  const bool eligible = difficulty && is_one_of(customer, {"small", "micro", "sole_trader"});
  if (!eligible) return f.gives("eligible", yes_no(false));
  refuse_if(done_on && *done_on < bill_due, "inconsistent_dates");
  const day due = plus_months(bill_due, 6);
  const std::optional<day> workday = rolled(due);
  // An unpublished one is refused only where something hangs on it.
  const bool workday_decides = late_by == "due_workday" && (done_on || fee_start == "after_grace");
  refuse_if(workday_decides && !workday, "calendar_not_published");
  const day deadline = workday_decides ? *workday : due;
  f.gives("eligible", yes_no(true));
  f.gives("due", text(due));
  f.gives("due_workday", workday ? text(*workday) : "calendar_not_published");
  if (done_on) {
    const bool late = deadline < *done_on;
    f.gives("late", yes_no(late));
    f.gives("late_fee_free", yes_no(!late));
  }
  f.gives("late_fee_from", text(plus_days(fee_start == "retroactive" ? bill_due : deadline, 1)));
}

// SX-CO-06, (四): until 2023-04-30.
void insurance_rates(form& f) {
  const month contributed = f.month("contribution_month");
  const auto start = f.maybe_month("start_month");
  const auto normal = f.maybe_rate("normal_rate");
  const auto lower = f.maybe_rate("reduced_rate");
  f.ready();
  if (contributed < month{2023, 1}) f.asked(start, "start_month", need::external);
  const bool reduced = contributed <= month{2023, 4} && !(start && contributed < *start);
  f.gives("reduced", yes_no(reduced));
  if (normal && lower) f.gives("rate_applied", percentage(reduced ? *lower : *normal));
}

// SX-CO-07, (四): pension contributions of 2022, until the end of 2023.
void deferred_pension(form& f) {
  const long long year = f.whole("contribution_year");
  const auto who = f.word("contributor", contributor);
  const bool hardship = f.flag("hardship");
  const auto done_on = f.maybe_date("done_on");
  const auto late_by = f.reading(words::late_by);
  f.ready();
  const bool deferrable = year == 2022 && hardship && who != "other";
  f.gives("deferrable", yes_no(deferrable));
  if (deferrable) f.gives_deadline(on("2023-12-31"), done_on, late_by);
}

// SX-CO-08, (九): at most 70 % of the market price.
void venue_price(form& f) {
  const ratio market = f.money("market_price");
  const ratio price = f.money("price");
  f.ready();
  const ratio most = market * percent(70);
  f.gives("max_price", yuan(down_to_fen(most)));
  f.gives("finding", price > most ? "warning" : "ok");
}

// SX-CO-09, (十二): 二万平方米以上 holds the number, 大于十万平方米 does not.
void green_building(form& f) {
  const auto what = f.word("building", building);
  const ratio area = f.area("floor_area");
  f.ready();
  const bool large = (what == "public" && area >= 20'000) || (what == "residential_estate" && area > 100'000);
  f.gives("green_level", what == "farm_self_built"                                                 ? "exempt"
                         : large || is_one_of(what, {"state_organ_office", "state_funded_public"}) ? "one_star"
                                                                                                   : "basic");
}

// SX-CO-10, (十二): at least half of the new official cars.
void new_energy_cars(form& f) {
  const long long cars = f.whole("cars");
  const auto nev = f.maybe_whole("nev");
  f.ready();
  refuse_if(nev && *nev > cars, "inconsistent_amounts");
  f.gives("nev_min", whole(cars - cars / 2));
  if (nev) f.gives("finding", *nev >= cars - *nev ? "ok" : "violation");
}

// SX-CO-11, (十二): 80 % of the organs.
void conserving_organs(form& f) {
  const long long organs = f.whole("organs");
  const auto built = f.maybe_whole("built");
  f.ready();
  refuse_if(built && *built > organs, "inconsistent_amounts");
  // All but a fifth, and of a fifth only whole organs may be missing.
  f.gives("target_min", whole(organs - organs / 5));
  if (built) f.gives("met", yes_no(ratio(*built) >= ratio(organs) * percent(80)));
}

// SX-CO-12, (十七): 18.53 times ten thousand.
void skilled_people(form& f) {
  const long long people = f.whole("skilled_new");
  f.ready();
  constexpr long long target = 185'300;
  f.gives("target", whole(target));
  f.gives("met", yes_no(people >= target));
  f.gives("gap", whole(people < target ? target - people : 0));
}

// SX-CO-13, (十七): all the interest; what the centre does not bear, province and cities bear 1 : 1.
void loan_interest(form& f) {
  const ratio interest = f.money("interest");
  const ratio central = f.money("central_subsidy", need::external);
  const auto odd = f.reading(odd_fen);
  f.ready();
  refuse_if(central > interest, "inconsistent_amounts");
  const ratio rest = interest - central;
  const ratio smaller = down_to_fen(rest / 2);
  f.gives("subsidy", yuan(interest));
  f.gives("province_share", yuan(odd == "province" ? rest - smaller : smaller));
  f.gives("local_share", yuan(odd == "province" ? smaller : rest - smaller));
}

// SX-CO-14, (十八): in the month in which the index was published.
void price_subsidy(form& f) {
  const day published = f.date("index_published");
  const auto done_on = f.maybe_date("done_on");
  const auto late_by = f.reading(words::late_by);
  f.ready();
  refuse_if(done_on && *done_on < published, "inconsistent_dates");
  f.gives_deadline(last_of(month_with(published)), done_on, late_by);
}

// SX-CO-15, (六): five districts.
void park_districts(form& f) {
  const auto where = f.word("district", district);
  f.ready();
  f.gives("covered", yes_no(is_one_of(
                         where, {"hubin", "shanzhou", "demonstration_zone", "economic_zone", "modern_services_zone"})));
  f.gives("districts_listed", "5");
}

// SX-CO-16, (十五): once.
void logistics_park(form& f) {
  const auto status = f.word("park_status", park_status);
  const word_set before = f.set("awarded_before", park_status, need::optional);
  const auto amount = f.maybe_money("award_amount");
  const auto levels = f.reading(both_levels);
  f.ready();
  const bool had = levels == "once" ? !before.empty() : before.has(status);
  f.gives("award", yuan(had ? ratio(0) : f.asked(amount, "award_amount", need::external)));
}

// SX-CO-17, (十三): four counties.
void charging_stations(form& f) {
  const auto where = f.word("district", district);
  f.ready();
  f.gives("covered", yes_no(is_one_of(where, {"yima", "mianchi", "lingbao", "lushi"})));
  f.gives("districts_listed", "4");
}

}  // namespace

void consumption(book& b) {
  const std::vector<std::string_view> payers{"vat_small_scale", "small_low_profit", "sole_trader"};
  const std::vector<std::string_view> small{"small", "micro", "sole_trader"};
  b.add("SX-CO-01", six_taxes, {.weight = 4, .days = {"2023-01-10", "2024-12-31"}, .favoured = payers});
  b.add("SX-CO-02", cultural_fee, {.weight = 4, .days = {"2023-01-10", "2024-12-31"}, .favoured = payers});
  b.add("SX-CO-03", rent_in_epidemic,
        {.weight = 4, .days = {"2022-01-01"}, .of_key = {{"months_leased", {3, 12, 15}}}});
  b.add("SX-CO-04", passed_on_relief,
        {.weight = 4,
         .ascending = {{"passed_on", "relief"}, {"tenant_rent", "total_rent"}},
         .mostly_given = {"tenant_rent", "total_rent"}});
  b.add("SX-CO-05", arrears, {.weight = 2, .ascending = {{"bill_due", "done_on"}}, .favoured = small});
  b.add("SX-CO-06", insurance_rates, {.days = {"2023-01-01", "2023-04-30"}});
  b.add("SX-CO-07", deferred_pension,
        {.days = {"2023-12-31", "2024-01-02"}, .of_key = {{"contribution_year", {2022}}}});
  b.add("SX-CO-08", venue_price, {.weight = 2, .rates = {"70%"}});
  b.add("SX-CO-09", green_building, {.knots = {20'000, 100'000}});
  b.add("SX-CO-10", new_energy_cars, {.ascending = {{"nev", "cars"}}});
  b.add("SX-CO-11", conserving_organs, {.ascending = {{"built", "organs"}}});
  b.add("SX-CO-12", skilled_people, {.knots = {185'300}});
  b.add("SX-CO-13", loan_interest, {.weight = 2, .ascending = {{"central_subsidy", "interest"}}});
  b.add("SX-CO-14", price_subsidy, {.weight = 2, .ascending = {{"index_published", "done_on"}}});
  b.add("SX-CO-15", park_districts);
  b.add("SX-CO-16", logistics_park, {.mostly_given = {"award_amount"}});
  b.add("SX-CO-17", charging_stations);
}

}  // namespace oracle::sx
