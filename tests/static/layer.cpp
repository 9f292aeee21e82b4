// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/rules/explain.hpp>
#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/medical_aid.hpp>
#include <gongbao/rules/outpatient_pooling.hpp>

#include "expect.hpp"

namespace layer_tests {

using namespace gongbao;

// ---- The kernel: deductible, rate, rounding, cap (G-9) --------------------------------------------------------------

// Invented terms, so that a figure of a gazette cannot hide a mistake.
constexpr layer_terms terms{.deductible = yuan(100), .rate = percent(25), .cap = yuan(50)};

constexpr layer_steps pay(money x, money x0 = {}, money u = {}, rounding mode = rounding::half_up) {
  return settle(layer{.terms = terms, .base_before = x0, .base = x, .paid_before = u, .rounding = mode});
}

// The deductible: exclusive at its end, met once by the base of the year.
static_assert(pay(yuan(0)).portion == yuan(0) && pay(99.99_yuan).portion == yuan(0));
static_assert(pay(yuan(100)).portion == yuan(0) && pay(100.01_yuan).portion == fen(1));
static_assert(pay(yuan(30), yuan(60)).portion == yuan(0) && pay(yuan(40), yuan(60)).portion == yuan(0));
static_assert(pay(yuan(41), yuan(60)).portion == yuan(1) && pay(fen(1), 99.99_yuan).portion == yuan(0));
static_assert(pay(fen(1), yuan(100)).portion == fen(1) && pay(yuan(7), yuan(500)).portion == yuan(7));
static_assert(pay(yuan(0), yuan(500)).portion == yuan(0));

// The cap: inclusive, shared with what was paid before, compared after rounding.
static_assert(pay(yuan(300)).payment == yuan(50) && !pay(yuan(300)).cut_by_cap());
static_assert(pay(299.96_yuan).payment == 49.99_yuan && pay(299.96_yuan).remaining_cap == fen(1));
static_assert(pay(300.01_yuan).before_cap == yuan(50) && !pay(300.01_yuan).cut_by_cap());          // 50.0025
static_assert(pay(300.02_yuan).before_cap == 50.01_yuan && pay(300.02_yuan).payment == yuan(50));  // 50.005
static_assert(pay(300.02_yuan).cut_by_cap() && pay(300.02_yuan).remaining_cap == yuan(0));
static_assert(pay(300.02_yuan, {}, {}, rounding::half_even).before_cap == yuan(50));
static_assert(pay(300.02_yuan, {}, {}, rounding::truncate).before_cap == yuan(50));
static_assert(pay(yuan(140), {}, yuan(45)).payment == yuan(5) && pay(yuan(140), {}, yuan(40)).payment == yuan(10));
static_assert(pay(yuan(140), {}, 40.01_yuan).payment == 9.99_yuan && pay(yuan(140), {}, yuan(50)).payment == yuan(0));

// More paid before than the cap now allows (a change of category): nothing is paid, nothing is taken back.
static_assert(pay(yuan(140), {}, yuan(60)).payment == yuan(0) && pay(yuan(140), {}, yuan(60)).remaining_cap == yuan(0));
static_assert(pay(yuan(140), {}, yuan(60)).paid_after() == yuan(60));

// Every step is kept.
constexpr layer_steps kept = pay(yuan(500), yuan(60), yuan(10));
static_assert(kept.terms.deductible == yuan(100) && kept.terms.rate == percent(25) && kept.terms.cap == yuan(50));
static_assert(kept.portion == yuan(460) && kept.before_cap == yuan(115) && kept.paid_before == yuan(10));
static_assert(kept.payment == yuan(40) && kept.remaining_cap == yuan(0) && kept.paid_after() == yuan(50));

// Rounded once: the same exact share three ways.
static_assert(pay(100.02_yuan).payment == fen(1));  // 0.005
static_assert(pay(100.02_yuan, {}, {}, rounding::half_even).payment == yuan(0));
static_assert(pay(100.03_yuan, {}, {}, rounding::truncate).payment == yuan(0));
static_assert(pay(100.06_yuan, {}, {}, rounding::half_even).payment == fen(2));  // 0.015

// No terms, no aid: this is what category none comes down to.
static_assert(settle(layer{.base = yuan(500)}).payment == yuan(0));
static_assert(settle(layer{.base = yuan(500), .paid_before = yuan(9)}).paid_after() == yuan(9));

// At the limits of the flat form nothing overflows.
static_assert(
    settle(layer{.terms = {.rate = percent(100), .cap = money_limit}, .base_before = money_limit, .base = money_limit})
        .payment == money_limit);

static_assert(within_cap(yuan(10), yuan(4), yuan(6)) == yuan(6) && within_cap(yuan(10), yuan(4), 6.01_yuan) == yuan(6));
static_assert(within_cap(yuan(10), yuan(10), yuan(1)) == yuan(0) && within_cap(yuan(10), yuan(11), yuan(1)) == yuan(0));

static_assert(deductible_met_by(yuan(7), deductible_basis::annual) == yuan(7));
static_assert(deductible_met_by(yuan(7), deductible_basis::per_claim) == yuan(0));

// ---- The tilt layer -------------------------------------------------------------------------------------------------

constexpr layer_steps tilt(money residual, money tilted_before = {}, money paid_before = {}, bool triggered = true,
                           tilt_base base = {}, tilt_threshold threshold = {}) {
  return settle(tilt_layer{.terms = terms,
                           .triggered = triggered,
                           .catches_up = true,
                           .residual = residual,
                           .tilted_before = tilted_before,
                           .paid_before = paid_before,
                           .base = base,
                           .threshold = threshold});
}
static_assert(tilt(99.99_yuan).portion == yuan(0) && tilt(yuan(100)).portion == yuan(0));
static_assert(tilt(100.01_yuan).portion == fen(1) && tilt(yuan(180)).payment == yuan(20));
static_assert(tilt(yuan(180), yuan(30)).portion == yuan(50) && tilt(yuan(180), yuan(80)).portion == yuan(0));
static_assert(tilt(yuan(180), yuan(90)).portion == yuan(0));  // tilted under a lower deductible: never negative
static_assert(tilt(yuan(180), {}, {}, false).portion == yuan(0) && tilt(yuan(180), {}, {}, false).payment == yuan(0));
static_assert(tilt(yuan(180), {}, yuan(35)).payment == yuan(15) && tilt(yuan(180), {}, yuan(35)).portion == yuan(80));
static_assert(tilt(yuan(180), {}, yuan(51)).payment == yuan(0) &&
              tilt(yuan(180), {}, yuan(51)).remaining_cap == yuan(0));

// What is open all year is a layer like the first: what was tilted before makes no difference.
constexpr layer_steps open_tilt(money residual_before, money residual, money tilted_before = {},
                                bool triggered = true) {
  return settle(tilt_layer{.terms = terms,
                           .triggered = triggered,
                           .residual_before = residual_before,
                           .residual = residual,
                           .tilted_before = tilted_before,
                           .paid_before = yuan(7)});
}
constexpr bool is_a_layer(money residual_before, money residual) {
  const layer first{.terms = terms, .base_before = residual_before, .base = residual, .paid_before = yuan(7)};
  const layer_steps steps = settle(first);
  const layer_steps tilt = open_tilt(residual_before, residual);
  return tilt.portion == steps.portion && tilt.before_cap == steps.before_cap && tilt.payment == steps.payment &&
         tilt.remaining_cap == steps.remaining_cap;
}
static_assert(is_a_layer({}, 99.99_yuan) && is_a_layer({}, 100.01_yuan) && is_a_layer({}, yuan(400)));
static_assert(is_a_layer(99.99_yuan, fen(1)) && is_a_layer(99.99_yuan, fen(2)) && is_a_layer(yuan(100), fen(1)));
static_assert(is_a_layer(yuan(250), {}) && is_a_layer(yuan(250), yuan(30)) && is_a_layer(yuan(250), yuan(400)));
static_assert(open_tilt(yuan(180), yuan(3)).portion == yuan(3) && open_tilt(yuan(90), yuan(30)).portion == yuan(20));
static_assert(open_tilt(yuan(180), yuan(3), yuan(150)).portion == yuan(3));
static_assert(open_tilt(yuan(180), yuan(3), {}, false).portion == yuan(0));
// One that catches up tilts what was not tilted before, and nothing twice.
static_assert(!tilt_catches_up({}, {}) && tilt_catches_up(tilt_trigger::after_basic_cap, {}) &&
              tilt_catches_up({}, identity_change::year_recomputed));

// tilt_base::whole takes the whole residual once it is reached; tilt_threshold decides the day it is reached exactly.
constexpr money whole(money residual, money tilted_before = {}, tilt_threshold threshold = {}) {
  return tilt(residual, tilted_before, {}, true, tilt_base::whole, threshold).portion;
}
static_assert(whole(99.99_yuan) == yuan(0) && whole(yuan(100)) == yuan(100) && whole(100.01_yuan) == 100.01_yuan);
static_assert(whole(yuan(100), {}, tilt_threshold::above) == yuan(0));
static_assert(whole(100.01_yuan, {}, tilt_threshold::above) == 100.01_yuan);
static_assert(whole(yuan(180), yuan(100)) == yuan(80));
// Without it the threshold's own day makes no difference.
static_assert(tilt(yuan(100), {}, {}, true, tilt_base::excess, tilt_threshold::above).portion == yuan(0));
static_assert(tilt(100.01_yuan, {}, {}, true, tilt_base::excess, tilt_threshold::above).portion == fen(1));

// ---- Both layers ----------------------------------------------------------------------------------------------------

constexpr aid_claim claim{.basic = {.deductible = yuan(10), .rate = percent(50), .cap = yuan(100)},
                          .tilt = {.deductible = yuan(20), .rate = percent(10), .cap = yuan(5)},
                          .self_pay = yuan(110),
                          .counts = true,
                          .meets_deductible = true,
                          .residual_counts = true,
                          .tilt_permitted = true};
constexpr aid_settlement settled = settle(claim);
static_assert(settled.basic.payment == yuan(50) && settled.residual == yuan(60) && settled.triggered);
static_assert(settled.tilt.portion == yuan(40) && settled.tilt.payment == yuan(4));
static_assert(settled.total_aid == yuan(54) && settled.patient_pays == yuan(56));
static_assert(settled.after == aid_year{.deductible_base = yuan(110),
                                        .basic_paid = yuan(50),
                                        .residual = yuan(60),
                                        .tilted = yuan(40),
                                        .tilt_paid = yuan(4)});

constexpr aid_settlement next = [] {
  aid_claim c = claim;
  c.before = settled.after;
  c.self_pay = yuan(60);
  return settle(c);
}();
static_assert(next.basic.portion == yuan(60) && next.basic.payment == yuan(30) && next.tilt.before_cap == yuan(3));
static_assert(next.tilt.payment == yuan(1) && next.after.tilted == yuan(70) && next.after.tilt_paid == yuan(5));

constexpr aid_settlement with(auto change) {
  aid_claim c = claim;
  change(c);
  return settle(c);
}
// What a cap cut off is never paid later, and the excess it covered counts as tilted.
static_assert(with([](aid_claim& c) { c.self_pay = yuan(400); }).after.tilted == yuan(280));
// The trigger waits for the cap of the first layer; the fen that reaches it opens the tilt.
static_assert(!with([](aid_claim& c) { c.tilt_trigger = tilt_trigger::after_basic_cap; }).triggered);
static_assert(with([](aid_claim& c) {
                c.tilt_trigger = tilt_trigger::after_basic_cap;
                c.self_pay = yuan(210);
              }).triggered);
static_assert(!with([](aid_claim& c) {
                 c.tilt_trigger = tilt_trigger::after_basic_cap;
                 c.self_pay = 209.98_yuan;
               }).triggered);
// Lower terms from now on are held against what comes. Only where they are held against the whole year is what they
// free of it paid at once, beyond the claim.
constexpr auto better_now = [](aid_claim& c) {
  c.before = {.deductible_base = yuan(300), .basic_paid = yuan(100), .residual = yuan(200)};
  c.self_pay = yuan(10);
  c.tilt.rate = percent(70);
  c.tilt.cap = yuan(1'000);
};
static_assert(with(better_now).tilt.portion == yuan(10) && with(better_now).patient_pays == yuan(3));
static_assert(with([](aid_claim& c) {
                better_now(c);
                c.identity_change = identity_change::year_recomputed;
              }).patient_pays == -yuan(123));  // 70 % of 190
// The flags.
static_assert(!with([](aid_claim& c) { c.tilt_permitted = false; }).triggered);
static_assert(with([](aid_claim& c) { c.tilt_permitted = false; }).after.residual == yuan(60));
static_assert(with([](aid_claim& c) { c.residual_counts = false; }).after.residual == yuan(0));
static_assert(with([](aid_claim& c) { c.residual_counts = false; }).residual == yuan(60));
static_assert(with([](aid_claim& c) { c.residual_counts = false; }).tilt.portion == yuan(0));
static_assert(with([](aid_claim& c) { c.meets_deductible = false; }).after.deductible_base == yuan(0));
static_assert(with([](aid_claim& c) { c.meets_deductible = false; }).basic.payment == yuan(50));
// A claim that does not count opens nothing and changes nothing, whatever else is said of it: not even the tilt on
// what the year has already left.
constexpr aid_settlement uncounted = with([](aid_claim& c) {
  c.counts = false;
  c.before = {
      .deductible_base = yuan(3), .basic_paid = yuan(1), .residual = yuan(2), .tilted = yuan(1), .tilt_paid = fen(1)};
});
static_assert(uncounted.total_aid == yuan(0) && uncounted.patient_pays == yuan(110) && uncounted.residual == yuan(110));
static_assert(uncounted.after == aid_year{yuan(3), yuan(1), yuan(2), yuan(1), fen(1)});

// No fact of a claim is assumed: left out, it does not compile.
template <class Claim>
concept assumes_facts = requires {
  Claim{};
};
static_assert(!assumes_facts<aid_claim> && !assumes_facts<pooled_visit>);
static_assert(assumes_facts<tilt_layer> && !tilt_layer{}.triggered);  // not open: the side that pays nothing

// ---- Shared checks --------------------------------------------------------------------------------------------------

static_assert(!tilt_accumulators_refused(yuan(3), yuan(2), yuan(1)));
static_assert(!tilt_accumulators_refused(yuan(3), yuan(3), yuan(3)) && !tilt_accumulators_refused({}, {}, {}));
static_assert(tilt_accumulators_refused(yuan(3), yuan(2), 2.01_yuan) ==
              refusal{error::inconsistent_amounts, "tilt_paid_before"});
static_assert(tilt_accumulators_refused(yuan(3), 3.01_yuan, yuan(1)) ==
              refusal{error::inconsistent_amounts, "tilted_before"});

static_assert(*self_pay_after_insurance(yuan(500), yuan(500)) == yuan(0));
static_assert(self_pay_after_insurance(yuan(500), 500.01_yuan).refused() ==
              refusal{error::inconsistent_amounts, "insurance_paid"});
static_assert(self_pay_after_insurance(yuan(500), 500.01_yuan, "assumed_payment").refused().where == "assumed_payment");

// ---- Explaining is printing the steps -------------------------------------------------------------------------------

constexpr document gazette{.number = "第1号", .title = "", .title_zh = "", .in_force = period::since(date(2023, 1, 1))};
constexpr bool explains(const auto& what, text_view expected) {
  char buffer[512]{};
  text_writer out(buffer, sizeof buffer);
  explain(out, what);
  return out.written() == expected;
}
static_assert(explains(source{&gazette, "art. 2"}, "第1号 art. 2") && explains(source{}, "(no source stated)"));
static_assert(explains(kept,
                       "above the deductible of 100.00: 460.00\n"
                       "25% of it, rounded: 115.00\n"
                       "under the cap of 50.00, 10.00 used before: pays 40.00\n"));
static_assert(explains(recipient_choice{.category = category::margin,
                                        .decided_by = recipient::margin,
                                        .outranked = recipient::illness_poor,
                                        .without_aid = recipient::lifted_poor | recipient::ordinary},
                       "margin 低保边缘家庭成员; outranked: illness_poor; no aid: lifted_poor+ordinary"));

static_assert(source{&gazette, "art. 2"}.stated() && !source{}.stated() && !source{&gazette, ""}.stated());

}  // namespace layer_tests
