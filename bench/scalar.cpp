// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/gongbao.hpp>
#include <gongbao/interop/flat.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <vector>

#include "claims.hpp"

// One claim after the other, out of the first cache: what a call costs.

using namespace gongbao;

namespace {

constexpr std::size_t claims = 4'096;

void count(benchmark::State& state, std::size_t calls = claims) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(calls));
}

// ---- The formulas
// ----------------------------------------------------------------------------------------------------

/// One layer: 70 % of what is above a deductible, up to a cap.
void layer_alone(benchmark::State& state) {
  const bench::claim_columns drawn = bench::draw_columns(claims);
  const layer_terms terms = jinzhou::medical_aid_2023.terms[category::margin].basic;
  for (auto _ : state)
    for (const std::int64_t self_pay : drawn.self_pay)
      benchmark::DoNotOptimize(settle(layer{.terms = terms, .base = fen(self_pay)}));
  count(state);
}
BENCHMARK(layer_alone)->Name("scalar/layer");

/// Claims of Jinzhou with their terms looked up beforehand.
std::vector<aid_claim> claims_with_terms() {
  const bench::claim_columns drawn = bench::draw_columns(claims);
  std::vector<aid_claim> all;
  for (std::size_t i = 0; i < claims; ++i) {
    const auto who = static_cast<category>(drawn.category[i]);
    const bool counts = who != category::none;
    aid_claim claim{.self_pay = fen(drawn.self_pay[i]),
                    .counts = counts,
                    .meets_deductible = true,
                    .residual_counts = counts,
                    .tilt_permitted = counts};
    if (claim.counts) {
      claim.basic = jinzhou::medical_aid_2023.terms[who].basic;
      claim.tilt = jinzhou::medical_aid_2023.terms[who].tilt;
    }
    all.push_back(claim);
  }
  return all;
}

/// Both layers and the year after them; one claim does not wait for the other (throughput).
void claim(benchmark::State& state) {
  const std::vector<aid_claim> all = claims_with_terms();
  for (auto _ : state)
    for (const aid_claim& c : all) {
      const aid_settlement s = settle(c);
      benchmark::DoNotOptimize(s.basic.payment);
      benchmark::DoNotOptimize(s.tilt.payment);
      benchmark::DoNotOptimize(s.after);
    }
  count(state);
}
BENCHMARK(claim)->Name("scalar/claim");

/// The same, each claim going on from the year of the one before it (latency).
void claims_of_one_person(benchmark::State& state) {
  std::vector<aid_claim> all = claims_with_terms();
  for (auto _ : state) {
    aid_year year{};
    for (aid_claim& c : all) {
      c.before = year;
      const aid_settlement s = settle(c);
      benchmark::DoNotOptimize(s.basic.payment);
      benchmark::DoNotOptimize(s.tilt.payment);
      year = s.after;
    }
    benchmark::DoNotOptimize(year);
  }
  count(state);
}
BENCHMARK(claims_of_one_person)->Name("scalar/claim_after_claim");

// ---- The rules, with every check and step
// ----------------------------------------------------------------------------

struct stated_claim {
  recipients who;
  money self_pay;
};

std::vector<stated_claim> stated_claims() {
  using enum recipient;
  constexpr recipient identities[] = {destitute, subsistence, margin, ordinary};
  const bench::claim_columns drawn = bench::draw_columns(claims);
  bench::random_numbers random(bench::usual_seed);
  std::vector<stated_claim> all;
  for (const std::int64_t self_pay : drawn.self_pay) all.push_back({identities[random.below(4)], fen(self_pay)});
  return all;
}

void jinzhou_rule(benchmark::State& state, auto answer) {
  const std::vector<stated_claim> all = stated_claims();
  for (auto _ : state)
    for (const stated_claim& c : all)
      benchmark::DoNotOptimize(answer({.date = date(2023, 5, 1),
                                       .recipients = c.who,
                                       .self_pay = c.self_pay,
                                       .before = start_of(calendar_year(2023))}));
  count(state);
}
using jinzhou_input = jinzhou::medical_aid_rule<>::input;
BENCHMARK_CAPTURE(jinzhou_rule, steps, [](const jinzhou_input& in) {
  return jinzhou::medical_aid(in);
})->Name("scalar/jinzhou_rule");
BENCHMARK_CAPTURE(jinzhou_rule, amounts, [](const jinzhou_input& in) {
  return jinzhou::medical_aid.amounts(in);
})->Name("scalar/jinzhou_rule/amounts");

void sanmenxia_rule(benchmark::State& state, auto answer) {
  const std::vector<stated_claim> all = stated_claims();
  for (auto _ : state)
    for (const stated_claim& c : all)
      benchmark::DoNotOptimize(answer({.date = date(2023, 5, 1),
                                       .recipients = c.who,
                                       .care = care::inpatient,
                                       .self_pay = c.self_pay,
                                       .referred = true,
                                       .in_province = true,
                                       .before = start_of(calendar_year(2023))}));
  count(state);
}
using sanmenxia_input = sanmenxia::medical_aid_rule<>::input;
BENCHMARK_CAPTURE(sanmenxia_rule, steps, [](const sanmenxia_input& in) {
  return sanmenxia::medical_aid(in);
})->Name("scalar/sanmenxia_rule");
BENCHMARK_CAPTURE(sanmenxia_rule, amounts, [](const sanmenxia_input& in) {
  return sanmenxia::medical_aid.amounts(in);
})->Name("scalar/sanmenxia_rule/amounts");

/// A rule that counts working days on the calendar that comes with the library.
void deadlines(benchmark::State& state) {
  bench::random_numbers random(bench::usual_seed);
  std::vector<date> accepted;
  for (std::size_t i = 0; i < claims; ++i)
    accepted.push_back(date(2022, 7, 1) + days(static_cast<int>(random.below(1'500))));
  for (auto _ : state)
    for (const date day : accepted) {
      const auto report = jinzhou::verification_report({.accepted = day});
      if (!report) return state.SkipWithError("a deadline is refused");
      benchmark::DoNotOptimize(*report);
    }
  count(state);
}
BENCHMARK(deadlines)->Name("scalar/deadline");

/// Catalogue dispatch by id: texts in, texts out.
void text(benchmark::State& state) {
  const flat::pair inputs[] = {{"date", "2023-05-01"}, {"recipients", "margin"}, {"self_pay", "20000.00"}};
  flat::answer answer;
  for (auto _ : state) {
    flat::call("JZ-MA-07", inputs, 3, answer);
    benchmark::DoNotOptimize(answer);
  }
  count(state, 1);
}
BENCHMARK(text)->Name("scalar/text");

}  // namespace
