// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/batch/outpatient_pooling.hpp>

#include "../../examples/third_city/yunting/city.hpp"

// The national structure, as a city that keeps to it finds it: the rules' defaults, their refusals, the accounts.

namespace national_tests {

using namespace gongbao;

constexpr auto fresh = start_of(calendar_year(2024));

// ---- Aid -----------------------------------------------------------------------------------------------------------

constexpr auto aid(auto change) {
  yunting::medical_aid_rule<>::input in{.date = date(2024, 9, 2),
                                        .recipients = yunting::identity::margin,
                                        .care = yunting::care::inpatient,
                                        .self_pay = yuan(5'000),
                                        .before = fresh};
  change(in);
  return yunting::medical_aid(in);
}
constexpr auto as_given = [](auto&) {};
constexpr auto aid_as_given = aid(as_given);
static_assert(aid_as_given->basic_aid == yuan(1'300) && aid_as_given->covered && aid_as_given->cap_reached == false);
static_assert(aid([](auto& in) { in.designated = false; }).value().basic_aid == yuan(0));
static_assert(aid([](auto& in) { in.referred = false; }).value().basic_aid == yuan(0));
static_assert(aid([](auto& in) { in.before = aid_as_given->after; }).value().basic_aid == yuan(3'250));
static_assert(aid([](auto& in) { in.recipients = yunting::identity::ordinary; }).value().covered == false);
static_assert(aid([](auto& in) { in.before = start_of(calendar_year(2023)); }).refused() ==
              refusal{error::inconsistent_dates, "before"});
static_assert(aid([](auto& in) {
                in.before = account<yunting::aid_scheme>::stated({.tilt_paid = fen(1)});
              }).refused() == refusal{error::inconsistent_amounts, "tilt_paid_before"});

using aid_benefit = national_aid_benefit<yunting::medical_aid_rule>;
constexpr aid_benefit::claim blank_claim{};
static_assert(blank_claim.date == date(1900, 1, 1) && blank_claim.designated && blank_claim.referred);
static_assert(aid_benefit::settle({.date = date(2024, 9, 2),
                                   .recipients = yunting::identity::margin,
                                   .in_scope_cost = yuan(9'000),
                                   .insurance_paid = yuan(4'000)},
                                  fresh)
                  .value()
                  .aid.basic_aid == yuan(1'300));

// Whoever has a rank has terms.
static_assert(every_rank_has_terms(yunting::aid_2024));
constexpr auto without_terms = [] {
  aid_policy<yunting::aid_scheme> t = yunting::aid_2024;
  t.terms = {{yunting::category::margin, t.terms[yunting::category::margin]}};
  return t;
}();
static_assert(!every_rank_has_terms(without_terms));

// ---- The pool ------------------------------------------------------------------------------------------------------

constexpr auto visit(auto change) {
  yunting::outpatient_pooling_rule<>::input in{
      .date = date(2024, 9, 2), .level = level::primary, .retired = false, .in_scope_cost = yuan(300), .before = fresh};
  change(in);
  return yunting::outpatient_pooling(in);
}
constexpr auto visit_as_given = visit(as_given);
static_assert(visit_as_given->payment == yuan(140) && visit_as_given->remaining_cap == yuan(2'860));
static_assert(visit([](auto& in) { in.retired = true; }).value().payment == yuan(160));
static_assert(visit([](auto& in) { in.designated = false; }).value().payment == yuan(0));
static_assert(visit([](auto& in) { in.before = visit_as_given->after; }).value().payment == yuan(210));
static_assert(visit([](auto& in) { in.before = account<yunting::pool_scheme>::stated({.paid = fen(1)}); }).refused() ==
              refusal{error::inconsistent_amounts, "paid_before"});
static_assert(yunting::pool_scheme::period == deductible_period::year);
static_assert(broken_check(yunting::pool_2024).empty());

using pool_benefit = national_pool_benefit<yunting::outpatient_pooling_rule>;
constexpr pool_benefit::claim blank_visit{};
static_assert(blank_visit.date == date(1900, 1, 1) && blank_visit.designated && !blank_visit.retired);
constexpr std::int64_t year_of_its_curve = [] {
  std::int64_t year = 0;
  pool_benefit::curves([&](const text&, std::int64_t of) { year = of; });
  return year;
}();
static_assert(year_of_its_curve == 2025);  // the first whole one in force

static_assert(visit_row(level::primary, false) == 0 && visit_row(level::tertiary, true) == 5);

#ifdef GONGBAO_BATCH
// Every level and status has its row.
constexpr batch::pool_plan plan = batch::plan_of(yunting::pool_2024, 2025);
constexpr money pays(level l, bool retired) {
  return batch::settle(plan, batch::code_of(l, retired), yuan(300)).value().steps.payment;
}
static_assert(pays(level::primary, false) == yuan(140) && pays(level::primary, true) == yuan(160));
static_assert(pays(level::secondary, false) == yuan(60) && pays(level::tertiary, true) == yuan(0));
#endif

}  // namespace national_tests
