// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <initializer_list>

#include <gongbao/rules/inverse.hpp>

namespace inverse_tests {

using namespace gongbao;

// ---- Ranges ---------------------------------------------------------------------------------------------------------

constexpr amount_ranges ranges(std::initializer_list<amount_range> all) {
  amount_ranges r;
  for (const amount_range& one : all) r.add(one);
  return r;
}
constexpr bool are(const amount_ranges& met, std::initializer_list<amount_range> wanted) {
  if (met.size() != wanted.size() || met.end() - met.begin() != static_cast<std::ptrdiff_t>(wanted.size()))
    return false;
  const amount_range* at = met.begin();
  for (const amount_range& w : wanted)
    if (!(*at++ == w)) return false;
  return true;
}

// Those that touch are one; a fen between them keeps them apart.
static_assert(are(ranges({{fen(1), fen(2)}, {fen(3), fen(4)}}), {{fen(1), fen(4)}}));
static_assert(are(ranges({{fen(1), fen(2)}, {fen(4), fen(4)}}), {{fen(1), fen(2)}, {fen(4), fen(4)}}));
static_assert(ranges({}).empty() && !ranges({{fen(1), fen(1)}}).empty());
constexpr amount_ranges two = ranges({{fen(1), fen(2)}, {fen(4), fen(5)}});
static_assert(!two.contains(fen(0)) && two.contains(fen(1)) && two.contains(fen(2)) && !two.contains(fen(3)) &&
              two.contains(fen(4)) && two.contains(fen(5)) && !two.contains(fen(6)));
static_assert(amount_range::only(fen(3)) == amount_range{fen(3), fen(3)});
static_assert(amount_range::at_least(fen(3)).contains(money_limit) && !amount_range::at_least(fen(3)).contains(fen(2)));
static_assert(amount_range::at_most(fen(3)).contains(-money_limit) && !amount_range::at_most(fen(3)).contains(fen(4)));

// What there is no room for is said.
constexpr amount_ranges filled_with(int n) {
  amount_ranges r;
  for (int i = 0; i < n; ++i) r.add(amount_range::only(fen(2 * i)));
  return r;
}
static_assert(filled_with(24).is_whole() && filled_with(24).size() == 24);
static_assert(!filled_with(25).is_whole() && filled_with(25).size() == 24);

// ---- Pieces ---------------------------------------------------------------------------------------------------------

template <class ShapeAt>
constexpr amount_ranges pieces(money most, const ShapeAt& shape_at, const amount_ranges& hints = {}) {
  amount_ranges starts;  // apart, since each start is doubled
  for_each_piece(
      most, shape_at,
      [&](const amount_range& r, auto) {
        starts.add({2 * r.from, 2 * r.to});
      },
      hints);
  return starts;
}

// Changes that last are found wherever they are, and several of them.
constexpr bool finds_two_changes() {
  for (int most = 0; most <= 6; ++most)
    for (int a = 1; a <= most; ++a)
      for (int b = a + 1; b <= most; ++b)
        if (!are(pieces(fen(most), [=](money m) { return m < fen(a)   ? 0
                                                         : m < fen(b) ? 1
                                                                      : 2; }),
                 {{fen(0), fen(2 * a - 2)}, {fen(2 * a), fen(2 * b - 2)}, {fen(2 * b), fen(2 * most)}}))
          return false;
  return true;
}
static_assert(finds_two_changes());
static_assert(are(pieces(fen(0), [](money) { return 0; }), {{fen(0), fen(0)}}));
static_assert(are(pieces(wan_yuan(1'000), [](money m) { return m >= 123'456.78_yuan; }),
                  {{yuan(0), 246'913.54_yuan}, {246'913.56_yuan, wan_yuan(2'000)}}));

// What begins and ends between two amounts that are looked at is found where it is hinted at.
constexpr auto three_fen = [](money m) { return m >= 5'000.01_yuan && m <= 5'000.03_yuan; };
constexpr amount_ranges hint = ranges({amount_range::only(5'000.02_yuan)});
static_assert(pieces(yuan(9'000), three_fen).size() == 1);
static_assert(are(pieces(yuan(9'000), three_fen, hint),
                  {{yuan(0), yuan(10'000)}, {10'000.02_yuan, 10'000.06_yuan}, {10'000.08_yuan, yuan(18'000)}}));

// Four amounts in each doubling from 655.36 yuan on, one in 81.92 below, and each end of a hint.
static_assert(detail::next_to_try(fen(0), yuan(9'999), {}) == 81.92_yuan);
static_assert(detail::next_to_try(81.92_yuan, yuan(9'999), {}) == 163.84_yuan);
static_assert(detail::next_to_try(491.53_yuan, yuan(9'999), {}) == 573.44_yuan);
static_assert(detail::next_to_try(655.35_yuan, yuan(9'999), {}) == 655.36_yuan);
static_assert(detail::next_to_try(655.36_yuan, yuan(9'999), {}) == 819.20_yuan);
static_assert(detail::next_to_try(819.19_yuan, yuan(9'999), {}) == 819.20_yuan);
static_assert(detail::next_to_try(yuan(9'998), yuan(9'999), {}) == yuan(9'999));
static_assert(detail::next_to_try(fen(0), yuan(9'999), ranges({{fen(0), fen(5)}})) == fen(5));
static_assert(detail::next_to_try(fen(5), yuan(9'999), ranges({{fen(0), fen(5)}})) == 81.92_yuan);

// ---- Every fen of two layers, by hand -------------------------------------------------------------------------------

/// 50 % above 0.10, at most 0.20; then 80 % of what is left above 0.30, at most 0.04, once the first is used up: a
/// cliff. A fen of which nothing is paid from 0.70 on: what is paid falls.
struct small_benefit {
  rounding mode = rounding::half_up;

  constexpr benefit operator()(money claimed) const {
    const money counted = amount_if(claimed < fen(70), claimed);
    const layer_steps first =
        settle(layer{.terms = {fen(10), percent(50), fen(20)}, .base = counted, .rounding = mode});
    const layer_steps second = settle(layer{.terms = {fen(10), percent(80), fen(24)},
                                            .base = amount_if(first.remaining_cap == fen(0), counted - first.payment),
                                            .rounding = mode});
    return {
        .claimed = claimed, .basic = first, .tilt = second, .patient_pays = claimed - first.payment - second.payment};
  }
};
constexpr auto brought = [](const benefit& b) { return b.total(); };
constexpr auto left = [](const benefit& b) { return b.patient_pays; };

template <class Value>
constexpr bool agrees_with_every_fen(rounding mode, const Value& value, const amount_range& wanted) {
  const small_benefit curve{mode};
  const amount_ranges hints = ranges({amount_range::only(fen(40)), amount_range::only(fen(70))});
  const amount_ranges found = amounts_with(curve, wanted, fen(90), value, hints);
  for (int i = 0; i <= 90; ++i)
    if (found.contains(fen(i)) != wanted.contains(value(curve(fen(i))))) return false;
  return found.is_whole() && !found.contains(fen(91));
}
static_assert(agrees_with_every_fen(rounding::half_up, brought, amount_range::only(fen(0))));
static_assert(agrees_with_every_fen(rounding::half_even, brought, amount_range::only(fen(7))));
static_assert(agrees_with_every_fen(rounding::truncate, brought, amount_range::at_least(fen(20))));
static_assert(agrees_with_every_fen(rounding::half_up, brought, amount_range::at_most(fen(30))));
static_assert(agrees_with_every_fen(rounding::half_up, left, amount_range::only(fen(24))));
static_assert(agrees_with_every_fen(rounding::half_up, left, amount_range{fen(20), fen(29)}));

// A falling value is read backwards likewise.
static_assert([] {
  amount_ranges found;
  amounts_of_piece(
      {fen(0), fen(100)}, [](money m) { return fen(50) - m; }, {fen(10), fen(12)},
      [&](const amount_range& r) { found.add(r); });
  return are(found, {{fen(38), fen(40)}});
}());

// What tells two shapes apart.
constexpr benefit pays = small_benefit{}(fen(30));
static_assert(shape_of(pays) == shape_of(small_benefit{}(fen(31))) && shape_of(pays).basic.pays);
static_assert(!(shape_of(pays) == shape_of(small_benefit{}(fen(10)))) && !shape_of(pays).basic.used_up);
static_assert(shape_of(small_benefit{}(fen(60))).basic.used_up && shape_of(small_benefit{}(fen(60))).tilt.pays);

}  // namespace inverse_tests
