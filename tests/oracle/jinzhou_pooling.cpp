// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "jinzhou.hpp"

// Employee outpatient pooling, 锦政办发〔2022〕14号.

namespace oracle {

namespace {

const vocabulary principle_scope{"principle_scope", {"deductible", "all"}};
const vocabulary first_year{"first_year", {"full", "pro_rata"}};
const vocabulary account_mode{"account_mode", {"with_account", "pool_only"}};
const vocabulary relation{"relation", {"self", "spouse", "parent", "child", "other"}};
const vocabulary expense{"expense",
                         {"medical", "drug", "device", "consumable", "public_health", "fitness", "wellness",
                          "resident_premium", "care_premium", "supplement_premium", "other"}};

constexpr std::string_view in_force_from = "2022-12-01";

void deductible_floor(form& f) {
  const ratio deductible = f.money("deductible", need::external);
  f.ready();
  f.gives("floor_amount", yuan(300));
  f.gives("finding", deductible >= 300 ? "ok" : "warning");
}

void rate_floor(form& f) {
  const ratio rate = f.rate("rate", need::external);
  const auto softened = f.reading(principle_scope);
  f.ready();
  refuse_if(rate > 1, "out_of_range");
  f.gives("floor_rate", percentage(percent(50)));
  f.gives("finding", rate >= percent(50) ? "ok" : softened == "all" ? "warning" : "violation");
}

ratio cap_in(int year, const ratio& cap, std::string_view first, std::string_view mode) {
  return year == 2022 && first == "pro_rata" ? to_fen(cap / 12, mode) : cap;
}

void annual_cap(form& f) {
  const ratio cap = f.money("annual_cap", need::external);
  const auto date = f.maybe_date("date");
  const auto softened = f.reading(principle_scope);
  const auto first = f.reading(first_year);
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from);
  f.ready();
  f.gives("floor_amount", yuan(3'000));
  f.gives("finding", cap >= 3'000 ? "ok" : softened == "all" ? "warning" : "violation");
  if (date) f.gives("cap_for_year", yuan(cap_in(year_of(*date), cap, first, mode)));
}

void visit(form& f) {
  const day date = f.date("date");
  const ratio cost = f.money("in_scope_cost");
  const bool designated = f.flag("designated", true);
  const ratio cost_before = f.money("cost_before", 0);
  const ratio paid_before = f.money("paid_before", 0);
  const ratio portion_before = f.money("portion_before", 0);
  const auto deductible = f.maybe_money("deductible");
  const auto supplied_rate = f.maybe_rate("rate");
  const auto supplied_cap = f.maybe_money("annual_cap");
  const auto limit_on = f.reading(words::limit_on);
  const auto first = f.reading(first_year);
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from);
  f.ready();
  const ratio rate = supplied_rate.value_or(percent(50));
  refuse_if(rate > 1, "out_of_range");
  refuse_if(paid_before > cost_before, "inconsistent_amounts");

  const ratio cap = cap_in(year_of(date), supplied_cap.value_or(3'000), first, mode);
  const ratio floor = deductible.value_or(300);
  const ratio counted = designated ? cost : 0;
  ratio portion = above_zero(cost_before + counted - floor) - above_zero(cost_before - floor);
  ratio payment, remaining;
  if (limit_on == "payments") {
    payment = lesser(above_zero(cap - paid_before), to_fen(rate * portion, mode));
    remaining = above_zero(cap - paid_before - payment);
  } else {
    portion = lesser(portion, above_zero(cap - portion_before));
    payment = to_fen(rate * portion, mode);
    remaining = above_zero(cap - portion_before - portion);
  }
  f.gives("portion", yuan(portion));
  f.gives("rate_applied", percentage(rate));
  f.gives("payment", yuan(payment));
  f.gives("self_pay", yuan(cost - payment));
  f.gives("cost_after", yuan(cost_before + counted));
  f.gives("portion_after", yuan(portion_before + portion));
  f.gives("paid_after", yuan(paid_before + payment));
  f.gives("cap_for_year", yuan(cap));
  f.gives("remaining_cap", yuan(remaining));
  f.gives("parameter_basis", deductible || supplied_rate || supplied_cap ? "supplied" : "floor_baseline");
}

void combination(form& f) {
  f.money("pooling_payment");
  const ratio used = f.money("fund_cap_used");
  const bool chronic = f.flag("chronic_patient", false);
  const bool same_bill = f.flag("same_bill", false);
  f.ready();
  f.gives("fund_cap_used_after", yuan(used));
  f.gives("large_aid_base", yuan(0));
  f.gives("both_allowed", yes_no(chronic && !same_bill));
}

void credit_employed(form& f) {
  f.date("date");
  const ratio base = f.money("contribution_base", need::external);
  const auto account = f.word("account_mode", account_mode);
  const long long months = f.whole("months", 1LL);
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from);
  f.ready();
  const ratio monthly = account == "with_account" ? to_fen(percent(2) * base, mode) : 0;
  f.gives("monthly_credit", yuan(monthly));
  f.gives("credit", yuan(monthly * months));
}

void credit_retired(form& f) {
  f.date("date");
  const auto account = f.word("account_mode", account_mode);
  const long long months = f.whole("months", 1LL);
  f.in_force("date", in_force_from);
  f.ready();
  const ratio monthly = account == "with_account" ? 60 : 0;
  f.gives("monthly_credit", yuan(monthly));
  f.gives("credit", yuan(monthly * months));
  f.gives("implied_average_pension", yuan(ratio(60) / percent(2)));
}

void flexible_worker(form& f) {
  f.date("date");
  const ratio wage = f.money("average_wage", need::external);
  const auto account = f.word("account_mode", account_mode);
  const auto base = f.maybe_money("contribution_base");
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from);
  f.ready();
  const bool with_account = account == "with_account";
  const ratio contribution = to_fen(percent(with_account ? 7 : 5) * wage, mode);
  const ratio credit = with_account ? to_fen(percent(2) * base.value_or(wage), mode) : 0;
  refuse_if(credit > contribution, "inconsistent_amounts");
  f.gives("contribution", yuan(contribution));
  f.gives("account_credit", yuan(credit));
  f.gives("to_pool", yuan(contribution - credit));
}

void pool_only_retiree(form& f) {
  f.date("date");
  const bool retired = f.flag("retired");
  const auto contribution = f.maybe_money("large_aid_contribution");
  f.in_force("date", in_force_from);
  f.ready();
  f.gives("credit", yuan(retired ? f.asked(contribution, "large_aid_contribution", need::external) : 0));
}

void account_use(form& f) {
  const auto whose = f.word("relation", relation);
  const auto what = f.word("expense", expense);
  const bool designated = f.flag("designated", true);
  const bool permitted = f.flag("state_permits", false);
  const bool premium_use = f.flag("premium_in_force", false);
  f.ready();
  const bool family_or_self = whose != "other";
  bool allowed = false;
  if (what == "medical" || what == "drug" || what == "device" || what == "consumable")
    allowed = family_or_self && designated;
  else if (what == "public_health")
    allowed = family_or_self && permitted;
  else if (what == "resident_premium" || what == "care_premium")
    allowed = premium_use && family_or_self && whose != "self";
  f.gives("allowed", yes_no(allowed));
}

void effective(form& f) {
  const day date = f.date("date");
  f.ready();
  f.gives("in_force", yes_no(date >= on(in_force_from)));
  f.gives("valid_from", std::string(in_force_from));
}

const vocabulary schedule_order{
    "schedule_order",
    {"base_deductible", "base_rate", "base_cap", "retired_deductible", "retired_rate", "retired_cap"}};

void schedule(form& f) {
  static const std::vector<std::string> tiers{"primary_",         "secondary_",         "tertiary_",
                                              "retired_primary_", "retired_secondary_", "retired_tertiary_"};
  static const std::vector<std::string> rate_keys = [] {
    std::vector<std::string> keys;
    for (const std::string& t : tiers) keys.push_back(t + "rate");
    return keys;
  }();
  static const std::vector<std::string> deductible_keys = [] {
    std::vector<std::string> keys;
    for (const std::string& t : tiers) keys.push_back(t + "deductible");
    return keys;
  }();
  std::vector<ratio> rates;
  for (const std::string& key : rate_keys) rates.push_back(f.rate(key, need::external));
  std::vector<std::optional<ratio>> deductibles;
  for (const std::string& key : deductible_keys) deductibles.push_back(f.maybe_money(key));
  const auto cap = f.maybe_money("annual_cap");
  const auto retired_cap = f.maybe_money("retired_annual_cap");
  f.ready();
  for (const ratio& r : rates) refuse_if(r > 1, "out_of_range");
  word_set broken(schedule_order);
  const auto compare = [&](std::size_t favoured, std::size_t other, std::string_view rate,
                           std::string_view deductible) {
    if (deductibles[favoured] && deductibles[other] && *deductibles[favoured] > *deductibles[other])
      broken.add(deductible);
    if (rates[favoured] < rates[other]) broken.add(rate);
  };
  for (std::size_t who = 0; who < 6; who += 3)
    for (std::size_t tier = 1; tier < 3; ++tier) compare(who, who + tier, "base_rate", "base_deductible");
  for (std::size_t tier = 0; tier < 3; ++tier) compare(3 + tier, tier, "retired_rate", "retired_deductible");
  if (cap && retired_cap && *retired_cap < *cap) broken.add("retired_cap");
  f.gives("finding", broken.empty() ? "ok" : "violation");
  f.gives("broken", broken.text());
}

}  // namespace

void jinzhou_pooling(book& b) {
  b.add("JZ-OP-01", deductible_floor, {.knots = {300}});
  b.add("JZ-OP-02", rate_floor, {.rates = {"50%", "49.999%", "50.001%", "100%", "100.001%"}});
  b.add("JZ-OP-03", annual_cap, {.weight = 3, .knots = {3'000, 250}, .days = {"2022-12-31", "2023-01-01"}});
  b.add("JZ-OP-04", visit,
        {.weight = 12,
         .knots = {300, 3'000, 250, 6'300, 800, 550},
         .rates = {"50%", "60%", "33.333%", "100%"},
         .days = {"2022-12-31", "2023-01-01", "2022-12-15"},
         .ascending = {{"paid_before", "cost_before"}}});
  b.add("JZ-OP-05", combination, {.knots = {3'000}});
  b.add("JZ-OP-06", credit_employed, {.weight = 4, .knots = {1, 12, 3'000}, .rates = {"2%"}});
  b.add("JZ-OP-07", credit_retired, {.weight = 2, .knots = {1, 12}});
  b.add("JZ-OP-08", flexible_worker,
        {.weight = 4,
         .knots = {5'000},
         .rates = {"2%", "5%", "7%"},
         .ascending = {{"contribution_base", "average_wage"}}});
  b.add("JZ-OP-09", pool_only_retiree, {.weight = 2});
  b.add("JZ-OP-10", account_use);
  b.add("JZ-OP-11", effective, {.days = {"2022-12-01"}});
  b.add("JZ-OP-12", schedule,
        {.weight = 2,
         .knots = {300, 3'000},
         .rates = {"50%", "60%"},
         .ascending = {{"tertiary_rate", "secondary_rate", "primary_rate"},
                       {"retired_tertiary_rate", "retired_secondary_rate", "retired_primary_rate"}},
         .mostly_given = {"primary_deductible", "secondary_deductible", "tertiary_deductible",
                          "retired_primary_deductible", "retired_secondary_deductible", "retired_tertiary_deductible",
                          "annual_cap", "retired_annual_cap"}});
}

}  // namespace oracle
