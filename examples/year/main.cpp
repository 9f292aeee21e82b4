// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// A year in the life of one person in each city: where every yuan came from.
// What other authorities set (wages, bases, what basic insurance paid) is invented here and marked so in the story.

#include <cstdlib>
#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>
#include <iostream>
#include <map>
#include <string>
#include <string_view>

using namespace gongbao;

namespace {

/// The value of an outcome: this story has no refusals in it.
template <class T>
T must(const outcome<T>& result) {
  if (result) return *result;
  std::cerr << "refused: " << std::string_view(name_of(result.error())) << '\n';
  std::exit(1);
}

/// Prints the year line by line and adds up who paid.
class year_book {
 public:
  explicit year_book(std::string_view title) { std::cout << title << "\n\n"; }

  /// A bill of the day. What nobody else pays until the next bill, the person pays.
  void bill(date day, std::string_view what, money cost) {
    settle_rest();
    std::cout << to_string(day) << "  " << what << ", " << to_string(cost) << " yuan\n";
    rest_ = cost;
  }
  void pays(std::string_view payer, money amount, const rule_info& rule) {
    line(payer, amount, rule);
    rest_ -= amount;
    paid_[std::string(payer)] += amount;
  }
  /// Something to know that moves no money of a bill.
  void note(std::string_view what, const rule_info& rule) {
    std::cout << "              " << what << "  [" << std::string_view(rule.id) << "]\n";
  }
  void credit(date day, std::string_view what, money amount, const rule_info& rule) {
    settle_rest();
    std::cout << to_string(day) << "  " << what << '\n';
    line("into the account", amount, rule);
    account_ += amount;
  }
  /// The personal account pays what is left of the bill, as far as it reaches.
  void account_pays(const rule_info& rule) {
    const money amount = lesser_of(account_, rest_);
    account_ -= amount;
    pays("personal account", amount, rule);
  }
  void close() {
    settle_rest();
    std::cout << "\nin the year\n";
    money all;
    for (const auto& [payer, amount] : paid_) all += amount;
    for (const auto& [payer, amount] : paid_) std::cout << aligned(amount) << "  " << payer << '\n';
    std::cout << aligned(all) << "  all bills; " << to_string(account_) << " yuan left in the account\n\n";
  }

 private:
  static std::string aligned(money amount) {
    const std::string digits = to_string(amount);
    return std::string(digits.size() < 12 ? 12 - digits.size() : 0, ' ') + digits;
  }
  static void line(std::string_view who, money amount, const rule_info& rule) {
    std::cout << aligned(amount) << "  " << who << "  [" << std::string_view(rule.id) << ", "
              << std::string_view(rule.source.in->number) << ' ' << std::string_view(rule.source.article) << "]\n";
  }
  void settle_rest() {
    if (rest_ != money{}) {
      std::cout << aligned(rest_) << "  the person\n";
      paid_["the person"] += rest_;
      rest_ = {};
    }
  }

  money rest_{};
  money account_{};
  std::map<std::string, money> paid_;
};

void year_in_jinzhou() {
  using namespace jinzhou;
  year_book book("Jinzhou 2023: a flexible worker of a 低保边缘 family, retired at the end of June");
  const recipients who = recipient::margin;

  const auto subsidy = must(premium_subsidy({.date = date(2023, 1, 10), .recipients = who, .premium = yuan(380)}));
  book.bill(date(2023, 1, 10), "the spouse's premium in the residents' insurance (premium invented)", yuan(380));
  book.pays("aid fund", subsidy.subsidy, premium_subsidy.info);
  if (!must(account_use({.relation = relation::spouse, .expense = expense::resident_premium})).allowed)
    book.note("the account may not pay it yet: the use is only announced", account_use.info);

  const auto contribution = must(flexible_worker_contribution(
      {.date = date(2023, 1, 1), .average_wage = yuan(6'000), .account_mode = account_mode::with_account}));
  book.bill(date(2023, 6, 30), "contributions January to June (average wage invented: 6 000)",
            contribution.contribution * 6);
  book.credit(date(2023, 6, 30), "of them", contribution.account_credit * 6, flexible_worker_contribution.info);

  // Outpatient visits: no schedule of the city is at hand, so the floors stand in for it.
  pool_account pool = start_of(calendar_year(2023));
  const auto visit = [&](date day, money cost) {
    const auto pooled = must(outpatient_pooling({.date = day, .in_scope_cost = cost, .before = pool}));
    pool = pooled.after;
    book.bill(day, "outpatient visit", cost);
    book.pays("pool", pooled.payment, outpatient_pooling.info);
    if (pooled.parameter_basis == parameter_basis::floor_baseline)
      book.note("on the plan's floors, not on a schedule of the city", outpatient_pooling.info);
    book.account_pays(account_use.info);
  };
  visit(date(2023, 7, 4), yuan(250));
  visit(date(2023, 8, 16), yuan(900));

  const auto pension = must(
      retiree_account_credit({.date = date(2023, 12, 1), .account_mode = account_mode::with_account, .months = 6}));

  // A hospital stay: basic insurance, critical-illness insurance, then aid in its two layers.
  const money stay = yuan(80'000);
  const money basic_insurance = yuan(42'000);
  const auto critical =
      must(critical_illness_payment({.date = date(2023, 10, 9), .recipients = who, .payable_base = yuan(18'000)}));
  const auto cost = must(covered_cost({.cost_kind = cost_kind::inpatient,
                                       .in_scope_cost = stay,
                                       .insurance_paid = basic_insurance + critical.payment}));
  const auto aid = must(medical_aid({.date = date(2023, 10, 9),
                                     .recipients = who,
                                     .self_pay = cost.self_pay,
                                     .before = start_of(calendar_year(2023))}));
  book.bill(date(2023, 10, 9), "hospital stay (what the insurances paid is invented)", stay);
  book.pays("basic insurance", basic_insurance, covered_cost.info);
  book.pays("critical-illness insurance", critical.payment, critical_illness_payment.info);
  book.pays("basic aid", aid.basic_aid, basic_aid.info);
  book.pays("tilt aid", aid.tilt_aid, tilt_aid.info);
  const auto alert = must(burden_alert(
      {.recipients = who, .insurance = insurance::employee, .burden = cost.self_pay, .date = date(2023, 10, 9)}));
  if (alert.alerted)
    book.note("an alert is raised: the burden before aid reaches " + to_string(alert.threshold), burden_alert.info);

  book.credit(date(2023, 12, 31), "as a retiree July to December", pension.credit, retiree_account_credit.info);
  book.close();
}

void year_in_sanmenxia() {
  using namespace sanmenxia;
  year_book book("Sanmenxia 2023: an employee of a 低保 family, retired on 20 June");
  const recipients who = recipient::subsistence;
  const date procedure(2023, 6, 20);

  const auto working = must(account_credit(
      {.date = date(2023, 1, 1), .member = member::employee, .has_account = true, .contribution_base = yuan(4'250)}));
  book.credit(date(2023, 1, 31), "January to June (contribution base invented: 4 250)", working.monthly_credit * 6,
              account_credit.info);

  const auto subsidy = must(premium_subsidy({.date = date(2023, 1, 10), .recipients = who, .premium = yuan(350)}));
  book.bill(date(2023, 2, 10), "the spouse's premium in the residents' insurance (premium invented)", yuan(350));
  book.pays("aid fund", subsidy.subsidy, premium_subsidy.info);
  if (must(account_use({.relation = relation::spouse, .expense = expense::resident_premium})).allowed)
    book.account_pays(account_use.info);

  pool_account pool = start_of(medical_year(2023));
  day_account today = start_of(date(2023, 1, 1));
  const auto visit = [&](date day, level where, money cost) {
    if (today.span() != day) today = start_of(day);  // the story has one institution a day
    const auto status = must(
        retirement_transition({.retirement_procedure = procedure, .date = day, .paid_before = pool.amounts().paid}));
    const auto pooled = must(outpatient_pooling({.date = day,
                                                 .level = where,
                                                 .retired = status.retired,
                                                 .in_scope_cost = cost,
                                                 .today = today,
                                                 .before = pool}));
    today = pooled.today_after;
    pool = pooled.after;
    book.bill(day, "outpatient visit, " + std::string(name_of(where)) + " institution", cost);
    book.pays("pool", pooled.payment, outpatient_pooling.info);
    book.note("deductible " + to_string(pooled.deductible_applied) + ", then " + to_string(pooled.rate_applied) + "; " +
                  to_string(pooled.remaining_cap) + " of the limit of " + to_string(pooled.annual_cap_applied) +
                  " left",
              status.retired ? retirement_transition.info : outpatient_pooling.info);
    book.account_pays(account_use.info);
  };
  visit(date(2023, 3, 6), level::secondary, yuan(20));
  visit(date(2023, 3, 6), level::secondary, yuan(400));
  visit(date(2023, 6, 28), level::tertiary, yuan(2'700));
  visit(date(2023, 7, 1), level::tertiary, yuan(800));

  // Two hospital stays; the second reaches the cap and opens the tilt for the residual of both.
  aid_account year = start_of(calendar_year(2023));
  money critical_cost;
  money critical_paid;
  const auto stay = [&](date day, money cost, money basic_insurance) {
    const money left = cost - basic_insurance;
    const auto critical = must(critical_illness_payment({.date = day,
                                                         .recipients = who,
                                                         .in_scope_cost = left,
                                                         .cost_before = critical_cost,
                                                         .paid_before = critical_paid,
                                                         .base_deductible = yuan(11'000),
                                                         .base_rate = percent(60)}));
    critical_cost = critical.cost_after;
    critical_paid = critical.paid_after;
    const auto base = must(aid_base({.insurance = insurance::employee,
                                     .in_scope_cost = cost,
                                     .insurance_paid = basic_insurance + critical.payment}));
    const auto aid = must(medical_aid({.date = day,
                                       .recipients = who,
                                       .care = care::inpatient,
                                       .self_pay = base.self_pay,
                                       .referred = true,
                                       .in_province = true,
                                       .before = year}));
    year = aid.after;
    book.bill(day, "hospital stay (basic insurance and general critical-illness terms invented)", cost);
    book.pays("basic insurance", basic_insurance, aid_base.info);
    book.pays("critical-illness insurance", critical.payment, critical_illness_payment.info);
    book.note("deductible halved to " + to_string(critical.deductible_applied) + ", rate raised to " +
                  to_string(critical.rate_applied) + ", no cap",
              critical_illness_payment.info);
    book.pays("basic aid", aid.basic_aid, inpatient_aid.info);
    if (aid.cap_reached)
      book.note("the annual cap is reached: the tilt opens for the year's residual", shared_cap.info);
    if (aid.tilt_aid > money{}) book.pays("tilt aid", aid.tilt_aid, tilt_aid.info);
  };
  stay(date(2023, 9, 4), yuan(180'000), yuan(84'500));
  stay(date(2023, 11, 20), yuan(90'000), yuan(38'000));

  const auto pension = must(retiree_account_credit({.date = date(2023, 7, 1),
                                                    .has_account = true,
                                                    .average_pension = yuan(2'900),
                                                    .months = 6,
                                                    .retirement_procedure = procedure}));
  book.credit(date(2023, 12, 31),
              "as a retiree from " + to_string(*pension.first_credit) + " (average pension invented)", pension.credit,
              retiree_account_credit.info);
  book.close();
}

}  // namespace

int main() {
  year_in_jinzhou();
  year_in_sanmenxia();
}
