// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/rules/curves.hpp>
#include <gongbao/rules/knots.hpp>

namespace knots_tests {

using namespace gongbao;

// ---- The first amount -----------------------------------------------------------------------------------------------

/// And asks nothing of amounts below nothing.
constexpr bool finds_every_first_amount() {
  for (int most = 0; most <= 9; ++most)
    for (int first = 0; first <= most; ++first)
      if (first_amount(fen(most), [=](money m) { return m < fen(0) || m >= fen(first); }) != fen(first)) return false;
  return true;
}
static_assert(finds_every_first_amount());
static_assert(!first_amount(fen(9), [](money m) { return m >= fen(10); }));

// ---- Knots of two layers, by hand -----------------------------------------------------------------------------------

/// 50 % above 10.00, at most 20.00; then 80 % of what is left above 30.00, at most 4.00.
struct two_layers {
  layer_terms basic{.deductible = yuan(10), .rate = percent(50), .cap = yuan(20)};
  layer_terms tilt{.deductible = yuan(30), .rate = percent(80), .cap = yuan(4)};

  constexpr benefit operator()(money claimed) const {
    const layer_steps first = settle(layer{.terms = basic, .base = claimed});
    const layer_steps second = settle(layer{.terms = tilt, .base = claimed - first.payment});
    return {
        .claimed = claimed, .basic = first, .tilt = second, .patient_pays = claimed - first.payment - second.payment};
  }
};
constexpr knots bends(two_layers{}, yuan(1'000));
static_assert(bends.size() == 4 && bends.end() - bends.begin() == 4);
static_assert(bends.from(knot_kind::aid_begins) == 10.01_yuan);
static_assert(bends.from(knot_kind::cap_reached) == 49.99_yuan);  // 19.995 is rounded to 20.00
static_assert(bends.from(knot_kind::tilt_begins) == 50.01_yuan);
static_assert(bends.from(knot_kind::tilt_cap_reached) == yuan(55));  // 80 % of 4.99 is 3.99

// In the order of the kinds, each with the fen before it; nothing here is a cliff.
constexpr bool in_order() {
  std::size_t kind = 0;
  for (const knot& k : bends)
    if (index_of(k.kind) != kind++ || k.at.claimed != k.from() || k.before.claimed != k.from() - fen(1) ||
        k.is_cliff() || k.at.total() + k.at.patient_pays != k.from())
      return false;
  return true;
}
static_assert(in_order());

// What is never reached is left out.
static_assert(knots(two_layers{}, yuan(50)).size() == 2 && !knots(two_layers{}, yuan(10)).size());
static_assert(!knots(two_layers{}, yuan(50)).from(knot_kind::tilt_begins));
constexpr layer_terms nothing{};
static_assert(knots(two_layers{nothing, nothing}, yuan(50)).from(knot_kind::cap_reached) == maybe<money>{});

// A curve that pays from the first fen has its first knot there, and before that nothing.
constexpr knots from_nothing(two_layers{{.rate = percent(50), .cap = yuan(20)}, nothing}, yuan(9));
static_assert(from_nothing.begin()->from() == fen(1) && from_nothing.begin()->before.claimed == fen(0));

// ---- Cliffs ---------------------------------------------------------------------------------------------------------

constexpr knot rising(money before, money at) {
  return {.before = {.claimed = yuan(1), .basic = {.payment = before}},
          .at = {.claimed = 1.01_yuan, .basic = {.payment = at}}};
}
static_assert(!rising(fen(50), fen(50)).is_cliff() && !rising(fen(50), fen(51)).is_cliff());
static_assert(rising(fen(50), fen(52)).is_cliff() && rising(fen(50), fen(52)).rise() == fen(2));
static_assert(rising(fen(50), fen(49)).is_cliff());

// ---- Marginal rates -------------------------------------------------------------------------------------------------

// Nothing below the deductible; 50 %; and 80 % of the other half; with the cap used up, 80 % of all; then nothing.
constexpr std::int64_t beyond(money claimed) { return marginal_rate(two_layers{}(claimed)); }
static_assert(beyond(yuan(0)) == 0 && beyond(yuan(10)) == 0 && beyond(10.01_yuan) == 5'000'000'000);
static_assert(beyond(49.98_yuan) == 5'000'000'000 && beyond(49.99_yuan) == 0);
static_assert(beyond(50.01_yuan) == 8'000'000'000 && beyond(54.99_yuan) == 8'000'000'000 && beyond(yuan(55)) == 0);
constexpr two_layers both{.tilt = {.deductible = yuan(20), .rate = percent(80), .cap = yuan(9)}};
static_assert(marginal_rate(both(yuan(40))) == 9'000'000'000);

// ---- Curves of a claim and of a visit
// ---------------------------------------------------------------------------------

// Of which nothing else is said, a claim counts for both layers, and a visit counts.
constexpr layer_terms half{.rate = percent(50), .cap = yuan(20)};
constexpr aid_row halves{.is = aid_row::kind::terms, .basic = half, .tilt = half};
static_assert(aid_curve{.row = halves}(yuan(10)).basic.payment == yuan(5));
static_assert(aid_curve{.row = halves}(yuan(10)).tilt.payment == 2.50_yuan);
static_assert(aid_curve{.row = halves}(yuan(10)).patient_pays == 2.50_yuan);
static_assert(aid_curve{.row = halves, .before = {.basic_paid = yuan(20)}}(yuan(10)).basic.payment == yuan(0));
static_assert(aid_curve{.row = halves, .qualifies = false}(yuan(10)).total() == yuan(5));
static_assert(aid_curve{.row = halves, .covered = false}(yuan(10)).total() == yuan(0));
static_assert(visit_curve{.terms = half}(yuan(10)).total() == yuan(5));
static_assert(visit_curve{.terms = half, .counts = false}(yuan(10)).patient_pays == yuan(10));
static_assert(visit_curve{.terms = half, .before = {.paid = yuan(18)}}(yuan(10)).total() == yuan(2));

}  // namespace knots_tests
