// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// SX-OP: 三政办〔2022〕20号, outpatient pooling of employees. Articles are its own.
#include "sanmenxia.hpp"

namespace oracle::sx {

namespace {

constexpr std::string_view from_july_2022 = "2022-07-01";  // art. 28

const vocabulary insurance_state{"insurance_state",
                                 {"active", "waiting", "arrears", "suspended", "terminated", "transferred_out"}};
const vocabulary coverage{"coverage", {"account_only", "all_insured"}};
const vocabulary day_deductible{"day_deductible", {"pooled", "first_visit"}};
const vocabulary benefit_kind{"benefit_kind", {"outpatient_pooling", "chronic_special", "prenatal_check"}};
const vocabulary member{"member", {"employee", "flexible"}};
const vocabulary relation{"relation", {"self", "spouse", "parent", "child", "other"}};
const vocabulary expense{"expense",
                         {"medical", "drug", "device", "consumable", "public_health", "fitness", "wellness",
                          "resident_premium", "care_premium", "supplement_premium", "other"}};

day first_of_next_month(day d) { return plus_days(last_of(month_with(d)), 1); }

/// Art. 7.
ratio deductible_at(std::string_view where) { return where == "primary" ? 0 : where == "secondary" ? 30 : 50; }
/// Art. 9.
ratio rate_at(std::string_view where, bool retired) {
  const long long of_employees = where == "primary" ? 65 : where == "secondary" ? 55 : 50;
  return percent(retired ? of_employees + 10 : of_employees);
}
/// Art. 8; half of it in 2022.
ratio limit_of(long long year, bool retired) {
  const ratio full = retired ? 2'000 : 1'500;
  return year == 2022 ? full * percent(50) : full;
}
/// 医保年度: by default the calendar year.
long long year_of_visit(day d, const std::optional<long long>& medical_year) {
  refuse_if(medical_year && *medical_year < 2022, "not_in_force");
  return medical_year.value_or(year_of(d));
}

// SX-OP-01, art. 5, 11, 13.
void who_may_draw(form& f) {
  const day d = f.date("date");
  const bool has_account = f.flag("has_account");
  const auto state = f.word("insurance_state", insurance_state);
  const bool flexible = f.flag("flexible", false);
  const auto difference_paid = f.maybe_date("difference_paid");
  const auto covered = f.reading(coverage);
  f.in_force("date", from_july_2022);
  f.ready();
  std::optional<day> from;
  if (difference_paid) from = first_of_next_month(*difference_paid);
  const bool made_up = flexible && from && *from <= d;
  f.gives("eligible", yes_no(state == "active" && (has_account || made_up || covered == "all_insured")));
  if (from) f.gives("eligible_from", text(*from));
}

// SX-OP-02, art. 7.
void deductible_per_visit(form& f) {
  const auto where = f.word("level", level);
  f.maybe_date("date");
  f.in_force("date", from_july_2022);
  f.ready();
  f.gives("deductible_applied", yuan(deductible_at(where)));
}

// SX-OP-03, art. 7: once a day at one institution.
void visits_of_one_day(form& f) {
  const auto where = f.word("level", level);
  const ratio cost = f.money("in_scope_cost");
  const ratio used = f.money("deductible_used_today", 0);
  const auto by = f.reading(day_deductible);
  f.maybe_date("date");
  f.in_force("date", from_july_2022);
  f.ready();
  const ratio whole_deductible = deductible_at(where);
  refuse_if(used > whole_deductible, "inconsistent_amounts");
  const ratio left = whole_deductible - used;
  const ratio above = above_zero(cost - left);
  f.gives("deductible_applied", yuan(cost - above));
  f.gives("portion", yuan(above));
  f.gives("deductible_used_after", yuan(by == "first_visit" ? whole_deductible : used + cost - above));
}

// SX-OP-04, art. 8, 9.
void annual_limit(form& f) {
  const day d = f.date("date");
  const auto medical_year = f.maybe_whole("medical_year");
  const bool retired = f.flag("retired");
  const ratio paid_before = f.money("paid_before", 0);
  const ratio portion_before = f.money("portion_before", 0);
  const auto on_what = f.reading(words::limit_on);
  f.in_force("date", from_july_2022);
  f.ready();
  const ratio limit = limit_of(year_of_visit(d, medical_year), retired);
  f.gives("annual_cap_applied", yuan(limit));
  f.gives("remaining_cap", yuan(above_zero(limit - (on_what == "costs" ? portion_before : paid_before))));
  f.gives("carry_over", yuan(0));
}

// SX-OP-05, art. 8.
void limit_of_year(form& f) {
  const long long year = f.whole("year");
  const bool retired = f.flag("retired");
  f.ready();
  refuse_if(year < 2022, "not_in_force", "year");
  f.gives("annual_cap_applied", yuan(limit_of(year, retired)));
}

// SX-OP-06, art. 9.
void reimbursement_rate(form& f) {
  const auto where = f.word("level", level);
  const bool retired = f.flag("retired");
  f.maybe_date("date");
  f.in_force("date", from_july_2022);
  f.ready();
  f.gives("rate_applied", percentage(rate_at(where, retired)));
}

/// A visit, or a purchase at a pharmacy: what the fund is asked to pay for.
struct visit {
  long long year;
  std::string_view where;
  bool retired;
  ratio cost, used_today, paid_before, portion_before;
  std::string_view day_deductible, limit_on, rounding;
};

/// Art. 7 to 9. The limit binds what the fund pays, or else the cost of which it pays a part.
void gives_settlement(form& f, const visit& v) {
  const ratio whole_deductible = deductible_at(v.where);
  refuse_if(v.used_today > whole_deductible, "inconsistent_amounts");
  const bool limits_costs = v.limit_on == "costs";
  const ratio rate = rate_at(v.where, v.retired);
  const ratio limit = limit_of(v.year, v.retired);

  const ratio above = above_zero(v.cost - (whole_deductible - v.used_today));
  const ratio taken = v.cost - above;
  ratio portion = above;
  if (limits_costs) portion = lesser(portion, above_zero(limit - v.portion_before));
  ratio payment = to_fen(portion * rate, v.rounding);
  if (!limits_costs) payment = lesser(payment, above_zero(limit - v.paid_before));
  const ratio paid = v.paid_before + payment;
  const ratio portions = v.portion_before + portion;
  f.gives("deductible_applied", yuan(taken));
  f.gives("portion", yuan(portion));
  f.gives("rate_applied", percentage(rate));
  f.gives("annual_cap_applied", yuan(limit));
  f.gives("payment", yuan(payment));
  f.gives("self_pay", yuan(v.cost - payment));
  f.gives("deductible_used_after", yuan(v.day_deductible == "first_visit" ? whole_deductible : v.used_today + taken));
  f.gives("paid_after", yuan(paid));
  f.gives("portion_after", yuan(portions));
  f.gives("remaining_cap", yuan(above_zero(limit - (limits_costs ? portions : paid))));
}

// SX-OP-07, art. 7-9.
void one_visit(form& f) {
  const day d = f.date("date");
  const auto medical_year = f.maybe_whole("medical_year");
  const auto where = f.word("level", level);
  const bool retired = f.flag("retired");
  const ratio cost = f.money("in_scope_cost");
  const ratio used_today = f.money("deductible_used_today", 0);
  const ratio paid_before = f.money("paid_before", 0);
  const ratio portion_before = f.money("portion_before", 0);
  const auto by_day = f.reading(day_deductible);
  const auto on_what = f.reading(words::limit_on);
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", from_july_2022);
  f.ready();
  gives_settlement(f, {year_of_visit(d, medical_year), where, retired, cost, used_today, paid_before, portion_before,
                       by_day, on_what, rounding});
}

// SX-OP-08, art. 10: from the month after the procedure.
void retirement(form& f) {
  const day procedure = f.date("retirement_procedure");
  const day d = f.date("date");
  const ratio paid_before = f.money("paid_before", 0);
  f.in_force("date", from_july_2022);
  f.ready();
  const day from = first_of_next_month(procedure);
  const bool retired = from <= d;
  const ratio limit = limit_of(year_of(d), retired);
  f.gives("retiree_from", text(from));
  f.gives("retired", yes_no(retired));
  f.gives("annual_cap_applied", yuan(limit));
  f.gives("remaining_cap", yuan(above_zero(limit - paid_before)));
}

// SX-OP-09, art. 11.
void separate_benefits(form& f) {
  const auto which = f.word("benefit_kind", benefit_kind);
  const ratio payment = f.money("payment");
  const ratio paid_before = f.money("paid_before", 0);
  f.maybe_date("date");
  f.in_force("date", from_july_2022);
  f.ready();
  const bool pooled = which == "outpatient_pooling";
  f.gives("uses_limit", yes_no(pooled));
  f.gives("paid_after", yuan(pooled ? paid_before + payment : paid_before));
  f.gives("supplement_base", yuan(0));
}

// SX-OP-10, art. 21.
void excluded_costs(form& f) {
  const ratio cost = f.money("in_scope_cost");
  const bool in_hospital = f.flag("in_hospital", false);
  const bool designated = f.flag("designated", true);
  const bool other_place = f.flag("other_place", false);
  const bool filed = f.flag("filed", false);
  const bool online = f.flag("online_settled", true);
  const bool other = f.flag("other_exclusion", false);
  f.maybe_date("date");
  f.in_force("date", from_july_2022);
  f.ready();
  const std::string_view ground = in_hospital             ? "in_hospital"
                                  : !designated           ? "non_designated"
                                  : other_place && !filed ? "unfiled"
                                  : !online               ? "offline"
                                  : other                 ? "other_rule"
                                                          : "none";
  f.gives("exclusion", std::string(ground));
  f.gives("eligible_cost", yuan(ground == "none" ? cost : ratio(0)));
}

// SX-OP-11, art. 14(1), (2): 2 % to the account, the rest to the pool.
void credit_of_members(form& f) {
  f.date("date");
  const auto who = f.word("member", member);
  const bool has_account = f.flag("has_account");
  const ratio base = f.money("contribution_base", need::external);
  const auto all = f.maybe_money("total_contribution");
  const auto of_employer = f.maybe_money("employer_contribution");
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", from_july_2022);
  f.ready();
  const ratio credit = has_account ? to_fen(base * percent(2), rounding) : ratio(0);
  std::optional<ratio> to_pool = of_employer;
  if (who == "flexible") {
    refuse_if(all && *all < credit, "inconsistent_amounts");
    to_pool.reset();
    if (all) to_pool = *all - credit;
  }
  f.gives("monthly_credit", yuan(credit));
  if (to_pool) f.gives("to_pool", yuan(*to_pool));
}

// SX-OP-12, art. 14(3): 2 % of last year's average pension, from the month after the procedure.
void credit_of_retirees(form& f) {
  f.date("date");
  const bool has_account = f.flag("has_account");
  const ratio pension = f.money("average_pension", need::external);
  const long long months = f.whole("months", 1);
  const auto procedure = f.maybe_date("retirement_procedure");
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", from_july_2022);
  f.ready();
  const ratio monthly = has_account ? to_fen(pension * percent(2), rounding) : ratio(0);
  f.gives("monthly_credit", yuan(monthly));
  f.gives("credit", yuan(monthly * months));
  if (procedure) f.gives("first_credit", text(plus_months(month_with(*procedure), 1)));
}

// SX-OP-13, art. 15-17.
void use_of_account(form& f) {
  const auto whose = f.word("relation", relation);
  const auto what = f.word("expense", expense);
  const bool designated = f.flag("designated", true);
  const auto balance = f.maybe_money("balance");
  f.maybe_date("date");
  f.in_force("date", from_july_2022);
  f.ready();
  const bool own = whose == "self";
  const bool of_family = is_one_of(whose, {"spouse", "parent", "child"});
  bool allowed = false;
  if (is_one_of(what, {"medical", "drug", "device", "consumable"})) allowed = designated && (own || of_family);
  if (what == "resident_premium") allowed = of_family;
  if (what == "supplement_premium") allowed = own;
  f.gives("allowed", yes_no(allowed));
  f.gives("uses_limit", yes_no(allowed && own && what == "medical"));
  if (balance) f.gives("carry_over", yuan(*balance));
}

// SX-OP-14, art. 23.
void quality_deposit(form& f) {
  const ratio amount = f.money("settlement_amount");
  f.maybe_date("date");
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", from_july_2022);
  f.ready();
  const ratio retained = to_fen(amount * percent(5), rounding);
  f.gives("retained", yuan(retained));
  f.gives("paid_out", yuan(amount - retained));
}

// SX-OP-15, art. 19: a pharmacy counts as the institution that prescribed, once pharmacies are taken in.
void pharmacy(form& f) {
  const day d = f.date("date");
  const auto medical_year = f.maybe_whole("medical_year");
  const auto prescriber = f.word("prescriber_level", level);
  const bool retired = f.flag("retired");
  const bool switched_on = f.flag("switched_on", false);
  const ratio cost = f.money("in_scope_cost");
  const ratio used_today = f.money("deductible_used_today", 0);
  const ratio paid_before = f.money("paid_before", 0);
  const ratio portion_before = f.money("portion_before", 0);
  const auto by_day = f.reading(day_deductible);
  const auto on_what = f.reading(words::limit_on);
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", from_july_2022);
  f.ready();
  const long long year = year_of_visit(d, medical_year);
  f.gives("active", yes_no(switched_on));
  if (switched_on) {
    gives_settlement(
        f, {year, prescriber, retired, cost, used_today, paid_before, portion_before, by_day, on_what, rounding});
    return;
  }
  f.gives("payment", yuan(0));
  f.gives("self_pay", yuan(cost));
  f.gives("deductible_used_after", yuan(used_today));
  f.gives("paid_after", yuan(paid_before));
  f.gives("portion_after", yuan(portion_before));
}

// SX-OP-16, art. 28.
void effective_date(form& f) {
  const day d = f.date("date");
  f.ready();
  f.gives("in_force", yes_no(d >= on(from_july_2022)));
  f.gives("valid_from", std::string(from_july_2022));
}

}  // namespace

void outpatient_pooling(book& b) {
  const std::vector<ratio> knots{30, 50, 750, 1'000, 1'500, 2'000};
  const std::vector<std::string_view> rates{"50%", "55%", "60%", "65%", "75%"};
  const std::pair<std::string_view, std::vector<ratio>> years{"medical_year", {2022, 2023, 2024}};
  const std::pair<std::string_view, std::vector<ratio>> used_up{"deductible_used_today", {0, 15, 30, 50}};
  b.add("SX-OP-01", who_may_draw, {.favoured = {"active"}});
  b.add("SX-OP-02", deductible_per_visit);
  b.add("SX-OP-03", visits_of_one_day, {.weight = 4, .knots = {30, 50}, .of_key = {used_up}});
  b.add("SX-OP-04", annual_limit, {.weight = 2, .knots = knots, .of_key = {years}});
  b.add("SX-OP-05", limit_of_year, {.of_key = {{"year", {2022, 2023, 2024}}}});
  b.add("SX-OP-06", reimbursement_rate);
  b.add("SX-OP-07", one_visit, {.weight = 12, .knots = knots, .rates = rates, .of_key = {years, used_up}});
  b.add("SX-OP-08", retirement, {.weight = 2, .knots = {750, 1'000, 1'500, 2'000}});
  b.add("SX-OP-09", separate_benefits);
  b.add("SX-OP-10", excluded_costs);
  b.add("SX-OP-11", credit_of_members, {.weight = 4, .rates = {"2%"}});
  b.add("SX-OP-12", credit_of_retirees, {.weight = 4, .rates = {"2%"}, .of_key = {{"months", {1, 12}}}});
  b.add("SX-OP-13", use_of_account,
        {.favoured = {"medical", "drug", "resident_premium", "supplement_premium", "self", "spouse"}});
  b.add("SX-OP-14", quality_deposit, {.weight = 4, .rates = {"5%"}});
  b.add("SX-OP-15", pharmacy, {.weight = 6, .knots = knots, .rates = rates, .of_key = {years, used_up}});
  b.add("SX-OP-16", effective_date, {.days = {from_july_2022}});
}

}  // namespace oracle::sx
