// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <initializer_list>

#include <gongbao/rules/compare.hpp>

namespace compare_tests {

using namespace gongbao;

/// A layer, and another on what it leaves.
struct paying {
  layer_terms basic{};
  layer_terms tilt{};
  rounding mode = rounding::half_up;

  constexpr benefit operator()(money claimed) const {
    const layer_steps first = settle(layer{.terms = basic, .base = claimed, .rounding = mode});
    const layer_steps second = settle(layer{.terms = tilt, .base = claimed - first.payment, .rounding = mode});
    return {.claimed = claimed, .basic = first, .tilt = second, .patient_pays = claimed - second.payment};
  }
};
constexpr layer_terms terms(int deductible, int rate, int cap) {
  return {.deductible = yuan(deductible), .rate = percent(rate), .cap = yuan(cap)};
}

constexpr bool are(const comparison& met, std::initializer_list<parting> wanted) {
  if (!met.is_whole() || met.size() != wanted.size() || met.end() - met.begin() != static_cast<int>(met.size()))
    return false;
  const parting* at = met.begin();
  for (const parting& w : wanted)
    if (!(*at++ == w)) return false;
  return true;
}

// ---- By hand --------------------------------------------------------------------------------------------------------

// The same table brings the same, whatever its rates; so do two that differ above what is asked for.
constexpr paying now{terms(2'000, 60, 20'000), terms(8'000, 70, 15'000)};
static_assert(comparison(now, now, wan_yuan(1'000)).are_alike());
static_assert(comparison(now, now, wan_yuan(1'000)).first() == maybe<money>{});
static_assert(
    comparison(paying{terms(2'000, 60, 20'000)}, paying{terms(2'000, 60, 20'001)}, 35'333.34_yuan).are_alike());

// A larger cap: from the fen at which the former is used up, in the end by the whole difference.
constexpr comparison larger_cap(paying{terms(2'000, 60, 20'000)}, paying{terms(2'000, 60, 25'000)}, wan_yuan(1'000));
static_assert(are(larger_cap, {{{35'333.35_yuan, wan_yuan(1'000)}, 1, true, yuan(5'000), 43'666.66_yuan}}));
static_assert(larger_cap.first() == 35'333.35_yuan && larger_cap.largest().witness == 43'666.66_yuan &&
              !larger_cap.are_alike());
constexpr comparison less(paying{terms(2'000, 60, 25'000)}, paying{terms(2'000, 60, 20'000)}, wan_yuan(1'000));
static_assert(are(less, {{{35'333.35_yuan, wan_yuan(1'000)}, -1, true, -yuan(5'000), 43'666.66_yuan}}));

// A larger rate: by rounding at first, then everywhere until both caps are used up.
constexpr comparison rate_up(paying{terms(0, 60, 600)}, paying{terms(0, 65, 600)}, yuan(1'200));
static_assert(rate_up.size() == 2 && rate_up.is_whole());
static_assert(*rate_up.begin() == parting{{fen(4), fen(15)}, 1, false, fen(1), fen(4)});
static_assert(rate_up.begin()[1] == parting{{fen(17), 999.99_yuan}, 1, true, 46.16_yuan, 923.04_yuan});

// A larger rate above a larger deductible: less, about the same, more.
constexpr comparison crossing(paying{terms(100, 50, 9'000)}, paying{terms(200, 60, 9'000)}, yuan(1'000));
static_assert(crossing.size() == 3 && crossing.begin()->sign == -1 && crossing.begin()->range.from == 100.01_yuan);
static_assert(crossing.begin()->largest == -yuan(50) && crossing.begin()->witness == 199.99_yuan);
static_assert(crossing.begin()[1].sign == 0 && !crossing.begin()[1].everywhere &&
              crossing.begin()[1].largest == -fen(1));
static_assert(crossing.begin()[2].sign == 1 && crossing.begin()[2].everywhere &&
              crossing.begin()[2].largest == yuan(30) && crossing.begin()[2].witness == 999.96_yuan);

// Only the rounding differs: here and there, to the end.
constexpr comparison rounded(paying{terms(0, 50, 900), {}, rounding::half_up},
                             paying{terms(0, 50, 900), {}, rounding::truncate}, yuan(1'000));
static_assert(are(rounded, {{{fen(1), 999.99_yuan}, -1, false, -fen(1), fen(1)}}));

// ---- Every fen of small layers --------------------------------------------------------------------------------------

constexpr bool agrees(const paying& a, const paying& b, int most) {
  const comparison all(a, b, fen(most));
  const parting* at = all.begin();
  money largest{};
  for (int i = 0; i <= most; ++i) {
    const money d = b(fen(i)).total() - a(fen(i)).total();
    if (at != all.end() && fen(i) > at->range.to) {
      if (at->largest != largest) return false;
      largest = money{};
      ++at;
    }
    const bool in_range = at != all.end() && at->range.contains(fen(i));
    if (d == fen(0)) {
      if (in_range && (at->everywhere || fen(i) == at->range.from || fen(i) == at->range.to)) return false;
      continue;
    }
    if (!in_range || (at->sign != 0 && at->sign != detail::sign_of(d))) return false;
    if (detail::size_of(d) > detail::size_of(largest)) {
      largest = d;
      if (detail::size_of(d) == detail::size_of(at->largest) && at->witness != fen(i)) return false;
    }
  }
  return all.is_whole() && (at == all.end() || (at + 1 == all.end() && at->largest == largest));
}
constexpr layer_terms small(int deductible, int rate, int cap) {
  return {.deductible = fen(deductible), .rate = percent(rate), .cap = fen(cap)};
}
static_assert(agrees({small(10, 50, 90)}, {small(10, 60, 90)}, 300));
static_assert(agrees({small(10, 50, 90)}, {small(40, 75, 90)}, 300));
static_assert(agrees({small(10, 75, 90)}, {small(0, 50, 120)}, 300));
static_assert(agrees({small(0, 50, 90), small(20, 80, 30)}, {small(0, 50, 90), small(10, 80, 30)}, 300));
static_assert(agrees({small(0, 50, 90), {}, rounding::half_even}, {small(1, 50, 90), {}, rounding::half_even}, 300));
static_assert(agrees({small(0, 50, 90), {}, rounding::half_up}, {small(0, 50, 90), {}, rounding::half_even}, 300));

// ---- Periods --------------------------------------------------------------------------------------------------------

constexpr std::int64_t period(int basic, int tilt) {
  benefit_shape s;
  s.basic = {.rate = percent(basic), .pays = basic != 0};
  s.tilt = {.rate = percent(tilt), .pays = tilt != 0};
  return detail::period_of(s);
}
static_assert(period(0, 0) == 2 && period(60, 0) == 10 && period(65, 0) == 40 && period(0, 60) == 10);
static_assert(period(60, 70) == 50 && period(65, 60) == 200);  // 2 of 5 are left, 7 of 20
static_assert([] {
  benefit_shape s;
  s.basic = {.rate = percent(65), .pays = true, .used_up = true};
  return detail::period_of(s);
}() == 2);

}  // namespace compare_tests
