// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/batch/people.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "claims.hpp"
#include "memory.hpp"

// Claims of many persons in order of arrival, on one thread. Every iteration is a year from its first claim to its last
// and starts from accounts (and an index) that hold nothing. Timed is the call that settles or numbers, with what it
// reads and writes; not timed is the clearing of the accounts. That they lie in the caches for having just been cleared
// is no part of it either: sets of them are cleared together, and so many that the first are out again.

namespace {

using namespace bench;
using namespace gongbao;
using batch::column;

constexpr batch::aid_plan plan = batch::plan_of(jinzhou::medical_aid_2023);

constexpr std::size_t sets = 8;

enum class order { of_arrival, by_person };

/// How often each person claims: alike often, or a few persons very often and most hardly ever; then amounts are so
/// small that all years stay within the lanes.
enum class spread { even, skewed };

/// Two million claims, if columns have sixteen.
std::size_t claims() { return rows() / 8; }
std::size_t most_persons() { return claims() / 5; }
std::size_t few_persons() { return claims() / 100; }

/// A set after the other, all cleared again once each was used.
template <class T>
class cleared_sets {
 public:
  cleared_sets(memory& m, std::size_t size) : size_{size}, all_{m.take<T>(sets * size)} {}

  /// The next set; the clock of the benchmark stands still meanwhile.
  column<T> next(benchmark::State& state) {
    state.PauseTiming();
    if (used_ == 0) std::memset(static_cast<void*>(all_.data()), 0, all_.size() * sizeof(T));
    const column<T> set = all_.part(used_ * size_, size_);
    used_ = (used_ + 1) % sets;
    benchmark::ClobberMemory();
    state.ResumeTiming();
    return set;
  }

 private:
  std::size_t size_;
  column<T> all_;
  std::size_t used_ = 0;
};

/// Claims without their accounts. A person has one category.
template <class Fen>
batch::aid_stream<Fen> draw_stream(memory& m, std::size_t persons, order in, spread how = spread::even) {
  const column<batch::claim_code> codes = m.take<batch::claim_code>(claims());
  const column<std::uint32_t> numbers = m.take<std::uint32_t>(claims());
  const column<Fen> self_pay = m.take<Fen>(claims());
  random_numbers random(usual_seed);
  for (std::size_t i = 0; i < claims(); ++i) {
    const bool even = how == spread::even;
    numbers[i] =
        even ? static_cast<std::uint32_t>(random.below(persons)) : static_cast<std::uint32_t>(random.skewed(persons));
  }
  if (in == order::by_person) std::sort(numbers.data(), numbers.data() + numbers.size());
  const claim_columns drawn = draw_columns(claims());
  for (std::size_t i = 0; i < claims(); ++i) {
    codes[i] = drawn.category[numbers[i]];
    self_pay[i] = static_cast<Fen>(drawn.self_pay[i] / (how == spread::even ? 1 : 1'000));
  }
  return {.claims = {codes.data(), codes.size()},
          .persons = {numbers.data(), numbers.size()},
          .self_pay = {self_pay.data(), self_pay.size()},
          .basic_aid = m.take<Fen>(claims()),
          .tilt_aid = m.take<Fen>(claims())};
}

/// Settles the year. Returns how many rows were refused.
template <class Fen>
std::size_t settle_year(batch::aid_stream<Fen>& stream) {
  benchmark::DoNotOptimize(stream);
  const std::size_t refused = batch::settle_in_order(plan, stream);
  benchmark::ClobberMemory();
  return refused;
}

/// The persons are numbers from 0.
template <class Fen>
void settle_persons(benchmark::State& state, memory& m, batch::aid_stream<Fen>& stream, std::size_t persons,
                    bool refuses = false) {
  cleared_sets<batch::aid_account<Fen>> accounts(m, persons);
  for (auto _ : state) {
    stream.accounts = accounts.next(state);
    if ((settle_year(stream) != 0) != refuses)
      return state.SkipWithError(refuses ? "no row is refused" : "a row is refused");
  }
  count(state, claims());
}

template <class Fen>
void dense(benchmark::State& state, std::size_t persons, order in, spread how = spread::even) {
  memory& m = fresh_memory();
  batch::aid_stream<Fen> stream = draw_stream<Fen>(m, persons, in, how);
  settle_persons(state, m, stream, persons);
}

/// One row of a hundred, somewhere, has a negative amount.
template <class Fen>
void refused(benchmark::State& state, std::size_t persons, order in) {
  memory& m = fresh_memory();
  batch::aid_stream<Fen> stream = draw_stream<Fen>(m, persons, in);
  const column<Fen> self_pay = m.take<Fen>(claims());
  random_numbers random(usual_seed);
  for (std::size_t i = 0; i < claims(); ++i) self_pay[i] = random.one_in(100) ? Fen{-1} : stream.self_pay[i];
  stream.self_pay = {self_pay.data(), self_pay.size()};
  settle_persons(state, m, stream, persons, true);
}

/// All claims are one person's, of amounts so small that the year stays within the lanes.
template <class Fen>
void one_person(benchmark::State& state) {
  memory& m = fresh_memory();
  batch::aid_stream<Fen> stream = draw_stream<Fen>(m, 1, order::of_arrival);
  const column<Fen> self_pay = m.take<Fen>(claims());
  for (std::size_t i = 0; i < claims(); ++i) self_pay[i] = static_cast<Fen>(1 + i % 200);
  stream.self_pay = {self_pay.data(), self_pay.size()};
  settle_persons(state, m, stream, 1);
}

/// An identity number without its last, checking digit: division, day of birth, and a number within the day.
std::uint64_t draw_id(random_numbers& random) {
  const std::uint64_t division = 210'700 + random.below(30);
  const std::uint64_t year = 1930 + random.below(94);
  const std::uint64_t month = 1 + random.below(12);
  const std::uint64_t day = 1 + random.below(28);
  return ((((division * 10'000 + year) * 100 + month) * 100 + day) * 1'000) + random.below(1'000);
}

/// The persons of a stream as identity numbers.
template <class Fen>
column<const std::uint64_t> ids_of(memory& m, const batch::aid_stream<Fen>& stream) {
  const column<std::uint64_t> of_person = m.take<std::uint64_t>(most_persons());
  random_numbers random(usual_seed);
  for (std::size_t i = 0; i < of_person.size(); ++i) of_person[i] = draw_id(random);
  const column<std::uint64_t> ids = m.take<std::uint64_t>(claims());
  for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = of_person[stream.persons[i]];
  return {ids.data(), ids.size()};
}

/// At least two slots a person.
std::size_t slots() {
  std::size_t n = 2;
  while (n < 2 * most_persons()) n *= 2;
  return n;
}

/// The persons are identity numbers: what it takes to number them, new ones included, …
void lookup(benchmark::State& state) {
  memory& m = fresh_memory();
  const column<const std::uint64_t> ids = ids_of(m, draw_stream<std::int32_t>(m, most_persons(), order::of_arrival));
  const column<std::uint32_t> persons = m.take<std::uint32_t>(claims());
  cleared_sets<batch::person_slot> empty(m, slots());
  for (auto _ : state) {
    batch::person_index index(empty.next(state));
    benchmark::DoNotOptimize(ids.data());
    benchmark::DoNotOptimize(persons.data());
    if (index.number(ids, persons) != ids.size()) return state.SkipWithError("a person has no number");
    benchmark::ClobberMemory();
  }
  count(state, claims());
}

/// … and to settle their claims as well.
template <class Fen>
void ids(benchmark::State& state) {
  memory& m = fresh_memory();
  batch::aid_stream<Fen> stream = draw_stream<Fen>(m, most_persons(), order::of_arrival);
  const column<const std::uint64_t> all = ids_of(m, stream);
  const column<std::uint32_t> persons = m.take<std::uint32_t>(claims());
  stream.persons = {persons.data(), persons.size()};
  cleared_sets<batch::person_slot> empty(m, slots());
  cleared_sets<batch::aid_account<Fen>> accounts(m, most_persons());
  for (auto _ : state) {
    stream.accounts = accounts.next(state);
    batch::person_index index(empty.next(state));
    benchmark::DoNotOptimize(all.data());
    if (index.number(all, persons) != all.size()) return state.SkipWithError("a person has no number");
    if (settle_year(stream) != 0) return state.SkipWithError("a row is refused");
  }
  count(state, claims());
}

[[maybe_unused]] const bool registered = [] {
  const auto add = [](const char* name, auto run) {
    benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond)->UseRealTime();
  };
  using narrow = std::int32_t;
  using wide = std::int64_t;
  using enum order;
  add("stream/dense/int32", [](benchmark::State& s) { dense<narrow>(s, most_persons(), of_arrival); });
  add("stream/dense/int64", [](benchmark::State& s) { dense<wide>(s, most_persons(), of_arrival); });
  add("stream/few_persons/int32", [](benchmark::State& s) { dense<narrow>(s, few_persons(), of_arrival); });
  add("stream/few_persons/int64", [](benchmark::State& s) { dense<wide>(s, few_persons(), of_arrival); });
  add("stream/sorted/int32", [](benchmark::State& s) { dense<narrow>(s, most_persons(), by_person); });
  add("stream/sorted/int64", [](benchmark::State& s) { dense<wide>(s, most_persons(), by_person); });
  add("stream/sorted_few/int32", [](benchmark::State& s) { dense<narrow>(s, few_persons(), by_person); });
  add("stream/sorted/short_runs/int32", [](benchmark::State& s) { dense<narrow>(s, claims(), by_person); });
  add("stream/sorted/skewed/int32",
      [](benchmark::State& s) { dense<narrow>(s, most_persons(), by_person, spread::skewed); });
  add("stream/dense/int32/1_in_100_refused",
      [](benchmark::State& s) { refused<narrow>(s, most_persons(), of_arrival); });
  add("stream/sorted/int32/1_in_100_refused",
      [](benchmark::State& s) { refused<narrow>(s, most_persons(), by_person); });
  add("stream/one_person/int32", one_person<narrow>);
  add("stream/lookup", lookup);
  add("stream/ids/int32", ids<narrow>);
  return true;
}();

}  // namespace
