// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// A year in the life of one person in each city: where every yuan came from.
// What other authorities set (wages, bases, what basic insurance paid) is invented here and marked so in the story.

#include <cstdlib>
#include <gongbao/benefits.hpp>
#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/rules/explain_history.hpp>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../common/told.hpp"
#include "../common/written.hpp"

using namespace gongbao;

namespace {

/// The value of an outcome: this story has no refusals in it.
template <class T>
T must(const outcome<T>& result) {
  if (result) return *result;
  std::cerr << std::string_view(name_of(result.error())) << '\n';
  std::exit(1);
}

/// Prints the year line by line and adds up who paid.
class year_book {
 public:
  year_book(const text& title, language in) : in_{in} { std::cout << told(title) << "\n\n"; }

  /// A text in the language of the book.
  template <class... Values>
  std::string told(const text& pattern, const Values&... values) const {
    return outside::told(pattern, in_, values...);
  }

  /// A bill of the day. What nobody else pays until the next bill, the person pays.
  template <class... Values>
  void bill(date day, const text& what, money cost, const Values&... values) {
    settle_rest();
    std::cout << told({"{1}  {2}, {3} yuan\n", "{1}  {2}，{3}元\n"}, day, told(what, values...), cost);
    rest_ = cost;
  }
  void pays(const text& payer, money amount, const rule_info& rule) {
    line(payer, amount, rule);
    rest_ -= amount;
    paid_[told(payer)] += amount;
  }
  /// Something to know that moves no money of a bill.
  template <class... Values>
  void note(const rule_info& rule, const text& what, const Values&... values) {
    std::cout << "              " << told(what, values...) << "  [" << std::string_view(rule.id) << "]\n";
  }
  template <class... Values>
  void credit(date day, const text& what, money amount, const rule_info& rule, const Values&... values) {
    settle_rest();
    std::cout << to_string(day) << "  " << told(what, values...) << '\n';
    line({"into the account", "计入个人账户"}, amount, rule);
    account_ += amount;
  }
  /// The personal account pays what is left of the bill, as far as it reaches.
  void account_pays(const rule_info& rule) {
    const money amount = lesser_of(account_, rest_);
    account_ -= amount;
    pays({"personal account", "个人账户"}, amount, rule);
  }
  void close() {
    settle_rest();
    std::cout << told({"\nin the year\n", "\n全年合计\n"});
    money all;
    for (const auto& [payer, amount] : paid_) all += amount;
    for (const auto& [payer, amount] : paid_) std::cout << aligned(amount) << "  " << payer << '\n';
    std::cout << aligned(all)
              << told({"  all bills; {1} yuan left in the account\n\n", "  费用合计；个人账户余额{1}元\n\n"}, account_);
  }

 private:
  static std::string aligned(money amount) {
    const std::string digits = to_string(amount);
    return std::string(digits.size() < 12 ? 12 - digits.size() : 0, ' ') + digits;
  }
  void line(const text& who, money amount, const rule_info& rule) const {
    char buffer[512]{};
    text_writer article(buffer, sizeof buffer);
    explain(article, rule.source, in_);
    std::cout << aligned(amount)
              << told({"  {1}  [{2}, {3}]\n", "  {1}  [{2}，{3}]\n"}, told(who), rule.id, article.written());
  }
  void settle_rest() {
    if (rest_ != money{}) {
      const std::string person = told({"the person", "个人负担"});
      std::cout << aligned(rest_) << "  " << person << '\n';
      paid_[person] += rest_;
      rest_ = {};
    }
  }

  language in_;
  money rest_{};
  money account_{};
  std::map<std::string, money> paid_;
};

void year_in_jinzhou(language in) {
  using namespace jinzhou;
  year_book book({"Jinzhou 2023: a flexible worker of a 低保边缘 family, retired at the end of June",
                  "锦州市2023年：低保边缘家庭的灵活就业人员，6月底退休"},
                 in);
  const recipients who = recipient::margin;

  const auto subsidy = must(premium_subsidy({.date = date(2023, 1, 10), .recipients = who, .premium = yuan(380)}));
  book.bill(
      date(2023, 1, 10),
      {"the spouse's premium in the residents' insurance (premium invented)", "配偶居民医保个人缴费（缴费标准为虚构）"},
      yuan(380));
  book.pays({"aid fund", "医疗救助基金"}, subsidy.subsidy, premium_subsidy.info);
  if (!must(account_use({.relation = relation::spouse, .expense = expense::resident_premium})).allowed)
    book.note(account_use.info, {"the account may not pay it yet: the use is only announced",
                                 "个人账户尚不能支付：该用途只是“适时”开通"});

  const auto contribution = must(flexible_worker_contribution(
      {.date = date(2023, 1, 1), .average_wage = yuan(6'000), .account_mode = account_mode::with_account}));
  book.bill(date(2023, 6, 30),
            {"contributions January to June (average wage invented: 6 000)", "1至6月缴费（平均工资为虚构：6000元）"},
            contribution.contribution * 6);
  book.credit(date(2023, 6, 30), {"of them", "其中"}, contribution.account_credit * 6,
              flexible_worker_contribution.info);

  // Outpatient visits: no schedule of the city is at hand, so the floors stand in for it.
  pool_account pool = start_of(calendar_year(2023));
  const auto visit = [&](date day, money cost) {
    const auto pooled = must(outpatient_pooling({.date = day, .in_scope_cost = cost, .before = pool}));
    pool = pooled.after;
    book.bill(day, {"outpatient visit", "门诊"}, cost);
    book.pays({"pool", "统筹基金"}, pooled.payment, outpatient_pooling.info);
    if (pooled.parameter_basis == parameter_basis::floor_baseline)
      book.note(outpatient_pooling.info,
                {"on the plan's floors, not on a schedule of the city", "按方案的最低标准计算，市里未另定标准"});
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
  book.bill(date(2023, 10, 9), {"hospital stay (what the insurances paid is invented)", "住院（医保支付金额为虚构）"},
            stay);
  book.pays({"basic insurance", "基本医保"}, basic_insurance, covered_cost.info);
  book.pays({"critical-illness insurance", "大病保险"}, critical.payment, critical_illness_payment.info);
  book.pays({"basic aid", "基本救助"}, aid.basic_aid, basic_aid.info);
  book.pays({"tilt aid", "倾斜救助"}, aid.tilt_aid, tilt_aid.info);
  const auto alert = must(burden_alert(
      {.recipients = who, .insurance = insurance::employee, .burden = cost.self_pay, .date = date(2023, 10, 9)}));
  if (alert.alerted)
    book.note(burden_alert.info,
              {"an alert is raised: the burden before aid reaches {1}", "应当预警：救助前个人负担达到{1}元"},
              alert.threshold);

  book.credit(date(2023, 12, 31), {"as a retiree July to December", "7至12月按退休人员划入"}, pension.credit,
              retiree_account_credit.info);
  book.close();
}

void year_in_sanmenxia(language in) {
  using namespace sanmenxia;
  year_book book({"Sanmenxia 2023: an employee of a 低保 family, retired on 20 June",
                  "三门峡市2023年：低保家庭的在职职工，6月20日退休"},
                 in);
  const recipients who = recipient::subsistence;
  const date procedure(2023, 6, 20);

  const auto working = must(account_credit(
      {.date = date(2023, 1, 1), .member = member::employee, .has_account = true, .contribution_base = yuan(4'250)}));
  book.credit(date(2023, 1, 31),
              {"January to June (contribution base invented: 4 250)", "1至6月（缴费基数为虚构：4250元）"},
              working.monthly_credit * 6, account_credit.info);

  const auto subsidy = must(premium_subsidy({.date = date(2023, 1, 10), .recipients = who, .premium = yuan(350)}));
  book.bill(
      date(2023, 2, 10),
      {"the spouse's premium in the residents' insurance (premium invented)", "配偶居民医保个人缴费（缴费标准为虚构）"},
      yuan(350));
  book.pays({"aid fund", "医疗救助基金"}, subsidy.subsidy, premium_subsidy.info);
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
    book.bill(day, {"outpatient visit, {1} institution", "门诊，{2}"}, cost, name_of(where), label_of(where));
    book.pays({"pool", "统筹基金"}, pooled.payment, outpatient_pooling.info);
    book.note(status.retired ? retirement_transition.info : outpatient_pooling.info,
              {"deductible {1}, then {2}; {3} of the limit of {4} left",
               "起付标准{1}元，以上部分支付{2}；限额{4}元，剩余{3}元"},
              pooled.deductible_applied, pooled.rate_applied, pooled.remaining_cap, pooled.annual_cap_applied);
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
    book.bill(day,
              {"hospital stay (basic insurance and general critical-illness terms invented)",
               "住院（基本医保支付和大病保险一般标准为虚构）"},
              cost);
    book.pays({"basic insurance", "基本医保"}, basic_insurance, aid_base.info);
    book.pays({"critical-illness insurance", "大病保险"}, critical.payment, critical_illness_payment.info);
    book.note(
        critical_illness_payment.info,
        {"deductible halved to {1}, rate raised to {2}, no cap", "起付线降低50%至{1}元，支付比例提高至{2}，不设限额"},
        critical.deductible_applied, critical.rate_applied);
    book.pays({"basic aid", "基本救助"}, aid.basic_aid, inpatient_aid.info);
    if (aid.cap_reached)
      book.note(shared_cap.info, {"the annual cap is reached: the tilt opens for the year's residual",
                                  "达到年度最高救助限额：年度累计的自付费用可予倾斜救助"});
    if (aid.tilt_aid > money{}) book.pays({"tilt aid", "倾斜救助"}, aid.tilt_aid, tilt_aid.info);
  };
  stay(date(2023, 9, 4), yuan(180'000), yuan(84'500));
  stay(date(2023, 11, 20), yuan(90'000), yuan(38'000));

  const auto pension = must(retiree_account_credit({.date = date(2023, 7, 1),
                                                    .has_account = true,
                                                    .average_pension = yuan(2'900),
                                                    .months = 6,
                                                    .retirement_procedure = procedure}));
  book.credit(date(2023, 12, 31),
              {"as a retiree from {1} (average pension invented)", "自{1}起按退休人员划入（平均养老金为虚构）"},
              pension.credit, retiree_account_credit.info, *pension.first_credit);
  book.close();
}

/// A year as it really goes: bills come late, turn out wrong, and an identity is recognised after the fact. What was
/// paid before is not rewritten; what it now comes to more or less is said.
void year_with_corrections(language in) {
  using benefit = jinzhou::medical_aid_benefit;
  const auto say = [&](const text& pattern, const auto&... values) {
    std::cout << outside::told(pattern, in, values...);
  };
  say({"Jinzhou 2023: medical aid as the year really goes, claims in the order of their days\n",
       "锦州市2023年：医疗救助的实际经过，按费用发生日期的先后累计\n"});
  history_of_up_to<benefit, 4> room;
  history<benefit> person(room.room(), {.order = claim_order::service_date, .recognition = recognition::from_start});

  std::string differences;
  const auto differ = [&](const difference<benefit>& d) {
    char buffer[512]{};
    text_writer lines(buffer, sizeof buffer);
    explain(lines, d, in);
    differences += outside::told(text{"    stay of {1}: ", "    {1}住院："}, in, person[d.claim].claim.date);
    for (const char c : lines.written()) differences += c == '\n' ? std::string("\n      ") : std::string(1, c);
    differences.resize(differences.rfind('\n') + 1);
  };
  const auto say_differences = [&] { std::cout << std::exchange(differences, {}); };
  const auto stay = [&](date day, money in_scope, const text& what) {
    say(what, day);
    const auto s =
        must(person.settle({.date = day, .recipients = recipient::margin, .in_scope_cost = in_scope}, {}, differ));
    say({"    {1} yuan after insurance: basic aid {2}, tilt aid {3}\n",
         "    医保支付后{1}元：基本救助{2}元，倾斜救助{3}元\n"},
        in_scope, s.aid.basic_aid, s.aid.tilt_aid);
    say_differences();
  };
  stay(date(2023, 3, 6), yuan(20'000), {"\n{1}  a hospital stay\n", "\n{1}　住院\n"});
  stay(date(2023, 6, 12), yuan(30'000), {"\n{1}  a hospital stay\n", "\n{1}　住院\n"});
  stay(date(2023, 2, 1), yuan(1'500), {"\nin July    a late bill, of {1}\n", "\n7月　迟报的费用，发生于{1}\n"});

  say({"\nin August  the stay of March is reversed: it was billed twice\n", "\n8月　3月的一笔为重复申报，予以冲销\n"});
  if (person.reverse(0, differ)) std::exit(1);
  say_differences();

  say({"\nin September  the family is recognised as 低保, from 1 June on\n",
       "\n9月　家庭被认定为低保对象，自6月1日起\n"});
  if (person.recognise({.recipients = recipient::subsistence,
                        .days = period::since(date(2023, 6, 1)),
                        .recognised_on = date(2023, 9, 4)},
                       differ))
    std::exit(1);
  say_differences();

  aid_year all;
  person.for_each([&](std::uint32_t, const history_claim<benefit>& c) {
    all.basic_paid += c.added.basic_paid;
    all.tilt_paid += c.added.tilt_paid;
  });
  say({"\nin the year: basic aid {1}, tilt aid {2}, as if every claim had been right from the start\n",
       "\n全年：基本救助{1}元，倾斜救助{2}元，与各笔费用一开始就申报正确的结果相同\n"},
      all.basic_paid, all.tilt_paid);
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string_view> args(argv + 1, argv + argc);
  language in = outside::language_of_environment();
  if (!outside::take_language(args, in) || !args.empty()) {
    std::cerr << outside::told(text{"usage: year [--lang zh|en]\n", "用法：year [--lang zh|en]\n"}, in);
    return 2;
  }
  year_in_jinzhou(in);
  year_in_sanmenxia(in);
  year_with_corrections(in);
  return outside::end_written("year", in);
}
