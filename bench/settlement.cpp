// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/gongbao.hpp>
#include <gongbao/interop/flat.hpp>

#include <benchmark/benchmark.h>

#include <random>
#include <vector>

using namespace gongbao;

namespace {

struct claim {
  recipients who;
  money self_pay;
};

std::vector<claim> random_claims() {
  std::mt19937_64 random(7);
  std::vector<claim> claims;
  constexpr recipient identities[] = {recipient::destitute, recipient::subsistence, recipient::margin,
                                      recipient::ordinary};
  for (int i = 0; i < 4'096; ++i)
    claims.push_back({identities[random() % 4], fen(static_cast<std::int64_t>(random() % 6'000'000))});
  return claims;
}

void count(benchmark::State& state, std::size_t claims) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(claims));
}

void layer_alone(benchmark::State& state) {
  const std::vector<claim> claims = random_claims();
  const layer_terms terms = jinzhou::medical_aid_2023.terms[category::margin].basic;
  for (auto _ : state)
    for (const claim& c : claims) benchmark::DoNotOptimize(settle(layer{.terms = terms, .base = c.self_pay}));
  count(state, claims.size());
}
BENCHMARK(layer_alone);

void jinzhou_claim(benchmark::State& state) {
  const std::vector<claim> claims = random_claims();
  for (auto _ : state)
    for (const claim& c : claims)
      benchmark::DoNotOptimize(
          jinzhou::medical_aid({.date = date(2023, 5, 1), .recipients = c.who, .self_pay = c.self_pay}));
  count(state, claims.size());
}
BENCHMARK(jinzhou_claim);

void sanmenxia_claim(benchmark::State& state) {
  const std::vector<claim> claims = random_claims();
  for (auto _ : state)
    for (const claim& c : claims)
      benchmark::DoNotOptimize(sanmenxia::medical_aid({.date = date(2023, 5, 1),
                                                       .recipients = c.who,
                                                       .care = care::inpatient,
                                                       .self_pay = c.self_pay,
                                                       .referred = true,
                                                       .in_province = true}));
  count(state, claims.size());
}
BENCHMARK(sanmenxia_claim);

void flat_text_claim(benchmark::State& state) {
  const flat::pair inputs[] = {{"date", "2023-05-01"}, {"recipients", "margin"}, {"self_pay", "20000.00"}};
  flat::answer answer;
  for (auto _ : state) {
    flat::call("JZ-MA-07", inputs, 3, answer);
    benchmark::DoNotOptimize(answer);
  }
  count(state, 1);
}
BENCHMARK(flat_text_claim);

}  // namespace
