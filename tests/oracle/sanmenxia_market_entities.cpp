// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// SX-MV: 三政办〔2022〕19号, ten measures for market entities.
#include <algorithm>
#include <array>

#include "sanmenxia.hpp"

namespace oracle::sx {

namespace {

// Last paragraph: from publication (signed that day) to the end of 2024.
constexpr std::string_view first_day = "2022-06-06", last_day = "2024-12-31";

const vocabulary count_from{"count_from", {"operation", "licence"}};
const vocabulary interest_period{"interest_period", {"one_year", "whole_term"}};
const vocabulary loan_base{"loan_base", {"capped", "fixed", "actual"}};
const vocabulary sector{"sector",
                        {"wholesale_retail", "accommodation_catering", "services", "construction", "industry"}};
const vocabulary award_stacking{"award_stacking", {"highest", "sum"}};
const vocabulary specialised_condition{"specialised_condition", {"new_and_listed", "new_only"}};
const vocabulary suspension_cause{"suspension_cause",
                                  {"natural_disaster", "accident", "public_health", "social_security", "other"}};
const vocabulary enforcement_field{"enforcement_field",
                                   {"ordinary", "national_security", "public_order", "public_health", "work_safety"}};

bool small_or_micro(std::string_view of) { return of == "small" || of == "micro"; }

// SX-MV-01, 一: 100 yuan for a household licensed in 2022, after six months of business.
void lost_work(form& f) {
  const day d = f.date("date");
  const day licensed = f.date("licensed");
  const day operating = f.date("operating_since");
  const bool premises = f.flag("fixed_premises");
  const bool paid = f.flag("already_paid", false);
  const auto from = f.reading(count_from);
  f.in_force("date", first_day, last_day);
  f.ready();
  refuse_if(operating < licensed, "inconsistent_dates");
  const day six_months_on = plus_months(from == "licence" ? licensed : operating, 6);
  const bool eligible = year_of(licensed) == 2022 && premises && !paid && six_months_on <= d;
  f.gives("six_months_on", text(six_months_on));
  f.gives("eligible", yes_no(eligible));
  f.gives("subsidy", yuan(eligible ? 100 : 0));
}

/// 一, 二: a fifth of the interest at the benchmark rate, up to a sum a household.
void gives_interest_subsidy(form& f, bool eligible, const ratio& principal, const ratio& yearly_rate, long long months,
                            std::string_view period, long long most, std::string_view rounding) {
  if (period == "one_year") months = std::min(months, 12LL);
  const ratio interest = principal * yearly_rate * months / 12;
  const ratio uncapped = eligible ? to_fen(interest / 5, rounding) : ratio(0);
  f.gives("eligible", yes_no(eligible));
  f.gives("uncapped", yuan(uncapped));
  f.gives("subsidy", yuan(lesser(uncapped, most)));
}

// SX-MV-02, 一: a loan of 50,000; at most 500.
void interest_of_sole_trader(form& f) {
  f.date("date");
  const ratio loan = f.money("loan");
  const ratio rate = f.rate("benchmark_rate", need::external);
  const long long months = f.whole("term_months");
  const bool qualified = f.flag("qualified");
  const bool paid = f.flag("already_paid", false);
  const auto period = f.reading(interest_period);
  const auto base = f.reading(loan_base);
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", first_day, last_day);
  f.ready();
  const ratio principal = base == "actual" ? loan : base == "fixed" ? ratio(50'000) : lesser(loan, 50'000);
  gives_interest_subsidy(f, qualified && !paid, principal, rate, months, period, 500, rounding);
}

// SX-MV-03, 二: at most 5,000.
void interest_of_small_firm(form& f) {
  f.date("date");
  const ratio loan = f.money("loan");
  const ratio rate = f.rate("benchmark_rate", need::external);
  const long long months = f.whole("term_months");
  const bool qualified = f.flag("qualified");
  const bool paid = f.flag("already_paid", false);
  const auto period = f.reading(interest_period);
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", first_day, last_day);
  f.ready();
  gives_interest_subsidy(f, qualified && !paid, loan, rate, months, period, 5'000, rounding);
}

// SX-MV-04, 三: by sector 2, 3, 5, 10, 20 times ten thousand; 30 for a specialised firm.
void startup_award(form& f) {
  f.date("date");
  const auto branch = f.word("sector", sector);
  const auto firm = f.word("size", size);
  const bool newly_opened = f.flag("newly_opened");
  const bool listed = f.flag("listed_same_year");
  const bool specialised = f.flag("specialised", false);
  const bool paid = f.flag("already_paid", false);
  const auto stacking = f.reading(award_stacking);
  const auto condition = f.reading(specialised_condition);
  f.in_force("date", first_day, last_day);
  f.ready();
  const bool fresh = newly_opened && small_or_micro(firm) && !paid;
  const ratio by_sector = !fresh || !listed                    ? 0
                          : branch == "wholesale_retail"       ? 20'000
                          : branch == "accommodation_catering" ? 30'000
                          : branch == "services"               ? 50'000
                          : branch == "construction"           ? 100'000
                                                               : 200'000;
  const bool as_specialised = fresh && specialised && (listed || condition == "new_only");
  const ratio special = as_specialised ? 300'000 : 0;
  f.gives("sector_award", yuan(by_sector));
  f.gives("specialised_award", yuan(special));
  f.gives("award", yuan(stacking == "sum" ? by_sector + special : greater(by_sector, special)));
}

// SX-MV-05, 四: four seals with the licence.
void free_seals(form& f) {
  const bool new_enterprise = f.flag("new_enterprise");
  const bool first_set = f.flag("first_set", true);
  const long long wanted = f.whole("seals_requested", 4);
  f.maybe_date("date");
  f.in_force("date", first_day, last_day);
  f.ready();
  const long long free = new_enterprise && first_set ? std::min(wanted, 4LL) : 0;
  f.gives("free_seals", whole(free));
  f.gives("paid_seals", whole(wanted - free));
}

// SX-MV-06, 六.
void rent_of_new_firm(form& f) {
  f.date("date");
  const ratio rent = f.money("monthly_rent");
  const long long months = f.whole("months_leased");
  const auto firm = f.word("size", size);
  const bool state_owned = f.flag("state_owned");
  const bool newly_opened = f.flag("newly_opened");
  const auto sequence = f.reading(rent_sequence);
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", first_day, last_day);
  f.ready();
  gives_rent_relief(f, state_owned && newly_opened && small_or_micro(firm), rent, months, sequence, rounding);
}

// SX-MV-07, 九: not more than three years, and no later because the last day is no working day.
void suspension(form& f) {
  const day from = f.date("suspended_from");
  const auto to = f.maybe_date("suspended_to");
  const auto cause = f.word("suspension_cause", suspension_cause);
  const bool hardship = f.flag("economic_hardship", true);
  const bool asserted = f.flag("asserted", false);
  const bool forbidden = f.flag("law_forbids", false);
  f.in_force("suspended_from", first_day, last_day);
  f.ready();
  refuse_if(to && *to < from, "inconsistent_dates");
  const bool covered = hardship && !forbidden && (asserted || cause != "other");
  const day due = plus_years(from, 3);
  f.gives("covered", yes_no(covered));
  f.gives_deadline(due, {}, "due");
  if (to) f.gives("finding", covered && *to <= due ? "ok" : "violation");
}

// SX-MV-08, 十.
void first_offence(form& f) {
  const bool first = f.flag("first_offence");
  const bool minor = f.flag("minor");
  const bool corrected = f.flag("corrected");
  const bool harmless = f.flag("harmless");
  const auto field = f.word("enforcement_field", enforcement_field);
  const auto offender = f.word("size", size);
  f.maybe_date("date");
  f.in_force("date", first_day, last_day);
  f.ready();
  const bool small = small_or_micro(offender) || offender == "sole_trader";
  f.gives("no_fine", yes_no(first && minor && corrected && harmless && small && field == "ordinary"));
}

// SX-MV-09, after 十: the city bears 60 %, the county 40 %.
void funding(form& f) {
  const ratio total = f.money("award_total");
  f.maybe_date("date");
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", first_day, last_day);
  f.ready();
  const ratio city = to_fen(total * percent(60), rounding);
  f.gives("city_share", yuan(city));
  f.gives("county_share", yuan(total - city));
}

// SX-MV-10, after 十: the higher one, once; nothing for what other money supports already.
void no_double_support(form& f) {
  ratio a = f.money("grant_a");
  ratio b = f.money("grant_b", 0);
  const bool same_kind = f.flag("same_kind");
  const bool supported_a = f.flag("supported_a", false);
  const bool supported_b = f.flag("supported_b", false);
  f.maybe_date("date");
  f.in_force("date", first_day, last_day);
  f.ready();
  if (supported_a) a = 0;
  if (supported_b) b = 0;
  f.gives("award", yuan(same_kind ? greater(a, b) : a + b));
}

// SX-MV-11.
void validity(form& f) {
  const day d = f.date("date");
  f.ready();
  f.gives("in_force", yes_no(on(first_day) <= d && d <= on(last_day)));
  f.gives("valid_from", std::string(first_day));
  f.gives("valid_to", std::string(last_day));
}

// SX-MV-12, annex. Its first two names are misprinted; the total is the sum of the rows.
struct row {
  std::string_view district;
  long long base, target;
};
constexpr std::array<row, 9> target_table{{{"yima", 14334, 16500},
                                           {"mianchi", 26196, 29500},
                                           {"hubin", 36720, 41500},
                                           {"shanzhou", 23069, 26000},
                                           {"lingbao", 48075, 54000},
                                           {"lushi", 18528, 21000},
                                           {"demonstration_zone", 5962, 6600},
                                           {"development_zone", 5070, 5800},
                                           {"total", 177954, 200900}}};

void targets(form& f) {
  const auto where = f.word("district", district);
  const auto actual = f.maybe_whole("actual");
  f.ready();
  for (const row& r : target_table)
    if (r.district == where) {
      f.gives("base_count", whole(r.base));
      f.gives("target_count", whole(r.target));
      f.gives("growth", whole(r.target - r.base));
      if (actual) f.gives("met", yes_no(*actual >= r.target));
      return;
    }
  refuse("out_of_range");
}

}  // namespace

void market_entities(book& b) {
  std::vector<ratio> goals;
  for (const row& r : target_table) goals.emplace_back(r.target);
  const std::vector<std::string_view> small{"small", "micro"};
  b.add("SX-MV-01", lost_work,
        {.weight = 2, .days = {"2022-01-01", "2022-12-31"}, .ascending = {{"licensed", "operating_since", "date"}}});
  b.add("SX-MV-02", interest_of_sole_trader,
        {.weight = 4,
         .knots = {500, 50'000},
         .rates = {"4.35%", "3.65%", "5%", "20%"},
         .of_key = {{"term_months", {3, 6, 12, 24, 36}}}});
  b.add("SX-MV-03", interest_of_small_firm,
        {.weight = 4,
         .knots = {5'000},
         .rates = {"4.35%", "3.475%", "5%", "20%"},
         .of_key = {{"term_months", {3, 6, 12, 24, 36}}}});
  b.add("SX-MV-04", startup_award, {.weight = 2, .favoured = small});
  b.add("SX-MV-05", free_seals, {.knots = {4}});
  b.add("SX-MV-06", rent_of_new_firm, {.weight = 4, .favoured = small, .of_key = {{"months_leased", {3, 12, 15}}}});
  b.add("SX-MV-07", suspension, {.weight = 2});
  b.add("SX-MV-08", first_offence, {.favoured = {"small", "micro", "sole_trader", "ordinary"}});
  b.add("SX-MV-09", funding, {.weight = 4, .rates = {"60%"}});
  b.add("SX-MV-10", no_double_support);
  b.add("SX-MV-11", validity, {.days = {first_day, last_day}});
  b.add("SX-MV-12", targets, {.knots = goals});
}

}  // namespace oracle::sx
