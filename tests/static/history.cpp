// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/benefits.hpp>
#include <gongbao/rules/history.hpp>

// Of three claims the first is reversed, where the deductible, the cap and what opens the tilt each bind: what the two
// others then get more or less, worked out with a pencil from the figures of the gazettes.

namespace history_tests {

using namespace gongbao;

/// What the claims got, and get: of medical aid basic aid and tilt aid, of a pool its payment.
struct pay {
  money first{};
  money tilt{};
  friend constexpr bool operator==(const pay&, const pay&) = default;
};
constexpr pay paid(const aid_year& y) { return {y.basic_paid, y.tilt_paid}; }
constexpr pay paid(const pool_year& y) { return {y.paid, {}}; }

struct three_claims {
  pay settled[3];
  pay corrected[3];
  friend constexpr bool operator==(const three_claims&, const three_claims&) = default;
};

/// The claims as they were settled one by one, and as the reversal of the first corrects them; nothing if the
/// differences are not those of the three, in their order, each from what was paid.
template <class Benefit>
constexpr maybe<three_claims> first_reversed(const typename Benefit::claim (&claims)[3], claim_order order) {
  history_of_up_to<Benefit, 3> room;
  history<Benefit> person(room.room(), {.order = order});
  three_claims got;
  for (std::uint32_t i = 0; i < 3; ++i) {
    if (!person.settle(claims[i])) return {};
    got.settled[i] = paid(person[i].added);
  }
  std::uint32_t next = 0;
  bool is_as_paid = true;
  const auto refused = person.reverse(0, [&](const auto& d) {
    is_as_paid = is_as_paid && next < 3 && d.claim == next && paid(d.old_amounts) == got.settled[next] &&
                 d.reason == (next == 0 ? correction_reason::reversed : correction_reason::year_before);
    if (is_as_paid) got.corrected[next++] = paid(d.new_amounts);
  });
  if (refused || !is_as_paid || next != 3) return {};
  return got;
}
template <class Benefit>
constexpr bool comes_to(const typename Benefit::claim (&claims)[3], const three_claims& expected) {
  return first_reversed<Benefit>(claims, claim_order::arrival) == expected &&
         first_reversed<Benefit>(claims, claim_order::service_date) == expected;
}

template <class Benefit>
constexpr typename Benefit::claim stay(int month, money self_pay) {
  return {.date = date(2023, month, 1), .recipients = recipient::margin, .in_scope_cost = self_pay};
}

// 锦政办发〔2022〕16号 三(五): margin has a deductible of 2 000, 60 %, a cap of 20 000; of what is left above 5 000 60
// % again, at most 15 000.
//   A 10 000.00: (10 000 − 2 000) 60 % = 4 800.00, 5 200.00 left; tilt (5 200 − 5 000) 60 % = 120.00
//   B 15 000.05: 60 % = 9 000.03, 6 000.02 left, 11 200.02 in all; tilt 6 000.02 · 60 % = 3 600.012, 3 600.01
//   C 30 000.00: 18 000, but 20 000 − 13 800.03 = 6 199.97 of the cap; 23 800.03 left; tilt 60 % = 14 280.018, but
//                15 000 − 3 720.01 = 11 279.99
// Without A:
//   B: (15 000.05 − 2 000) 60 % = 7 800.03, 7 200.02 left; tilt 2 200.02 · 60 % = 1 320.012, 1 320.01
//   C: 20 000 − 7 800.03 = 12 199.97; 17 800.03 left; tilt 60 % = 10 680.018, 10 680.02
using jinzhou_aid = jinzhou::medical_aid_benefit;
static_assert(comes_to<jinzhou_aid>(
    {stay<jinzhou_aid>(3, yuan(10'000)), stay<jinzhou_aid>(4, fen(1'500'005)), stay<jinzhou_aid>(5, yuan(30'000))},
    {.settled = {{yuan(4'800), yuan(120)}, {fen(900'003), fen(360'001)}, {fen(619'997), fen(1'127'999)}},
     .corrected = {{}, {fen(780'003), fen(132'001)}, {fen(1'219'997), fen(1'068'002)}}}));

// 三政办〔2022〕18号 art. 9 to 11: margin in hospital has a deductible of 2 600, 65 %, a cap of 10 000; when that is
// used up, 60 % of all that was left above 13 000.
//   A 8 000.00: (8 000 − 2 600) 65 % = 3 510.00, 4 490.00 left
//   B 10 000.01: 65 % = 6 500.0065, but 10 000 − 3 510 = 6 490.00 of the cap; 3 510.01 left, 8 000.01 in all: no tilt
//   C 20 000.00: nothing of the cap; 28 000.01 left in all; tilt 15 000.01 · 60 % = 9 000.006, 9 000.01
// Without A:
//   B: (10 000.01 − 2 600) 65 % = 4 810.0065, 4 810.01; 5 190.00 left
//   C: 13 000, but 10 000 − 4 810.01 = 5 189.99; 14 810.01 left, 20 000.01 in all; tilt 7 000.01 · 60 % = 4 200.01
using sanmenxia_aid = sanmenxia::medical_aid_benefit;
static_assert(comes_to<sanmenxia_aid>({stay<sanmenxia_aid>(3, yuan(8'000)), stay<sanmenxia_aid>(4, fen(1'000'001)),
                                       stay<sanmenxia_aid>(5, yuan(20'000))},
                                      {.settled = {{yuan(3'510)}, {yuan(6'490)}, {yuan(0), fen(900'001)}},
                                       .corrected = {{}, {fen(481'001)}, {fen(518'999), fen(420'001)}}}));

// 锦政办发〔2022〕14号 三(一)1, by its floors: a deductible of 300 a year, 50 %, a cap of 3 000.
//   A 500.00: 200 · 50 % = 100.00; B 4 000.01: 50 % = 2 000.005, 2 000.01; C 3 000.00: 1 500, but 899.99 of the cap
// Without A:
//   B: (4 000.01 − 300) 50 % = 1 850.005, 1 850.01; C: 1 149.99 of the cap
using jinzhou_pool = jinzhou::outpatient_pool_benefit;
static_assert(comes_to<jinzhou_pool>({{.date = date(2023, 3, 1), .in_scope_cost = yuan(500)},
                                      {.date = date(2023, 4, 1), .in_scope_cost = fen(400'001)},
                                      {.date = date(2023, 5, 1), .in_scope_cost = yuan(3'000)}},
                                     {.settled = {{yuan(100)}, {fen(200'001)}, {fen(89'999)}},
                                      .corrected = {{}, {fen(185'001)}, {fen(114'999)}}}));

// 三政办〔2022〕20号 art. 7 to 9: a tertiary institution has a deductible of 50 a day, 50 %, a limit of 1 500 a year.
//   A 150.00: 100 · 50 % = 50.00; B later that day, 500.01: 50 % = 250.005, 250.01
//   C on another day, 3 000.00: 2 950 · 50 % = 1 475, but 1 500 − 300.01 = 1 199.99 of the limit
// Without A the deductible of the day meets B: 450.01 · 50 % = 225.005, 225.01; C: 1 274.99 of the limit
using sanmenxia_pool = sanmenxia::outpatient_pool_benefit;
constexpr sanmenxia_pool::claim visit(date day, money cost) {
  return {.date = day, .in_scope_cost = cost, .level = level::tertiary, .institution = "H-01"};
}
static_assert(comes_to<sanmenxia_pool>(
    {visit(date(2023, 3, 1), yuan(150)), visit(date(2023, 3, 1), fen(50'001)), visit(date(2023, 5, 1), yuan(3'000))},
    {.settled = {{yuan(50)}, {fen(25'001)}, {fen(119'999)}}, .corrected = {{}, {fen(22'501)}, {fen(127'499)}}}));

// ---- Leeway ---------------------------------------------------------------------------------------------------------

// Where the tilt waits for the cap, a fen less than what is missing of it changes nothing, and that fen opens the tilt.
constexpr sanmenxia::medical_aid_rule<>::output stay_after(money paid_before) {
  return sanmenxia::medical_aid({.date = date(2023, 3, 1),
                                 .recipients = recipient::margin,
                                 .care = care::inpatient,
                                 .self_pay = yuan(12'000),
                                 .referred = true,
                                 .in_province = true,
                                 .before = sanmenxia::aid_account::stated({.basic_paid = paid_before})})
      .value();
}
constexpr auto first_stay = stay_after(yuan(0));
constexpr money missing = first_stay.basic.terms.cap - first_stay.basic_aid;
static_assert(missing > yuan(0) && !first_stay.triggered);
static_assert(leeway_of(first_stay).basic_paid == leeway::upwards(missing - fen(1)));
static_assert(!stay_after(missing - fen(1)).triggered && stay_after(missing).triggered);

}  // namespace history_tests
