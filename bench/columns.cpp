// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include <benchmark/benchmark.h>

#include <concepts>
#include <cstddef>
#include <cstdint>

#include "claims.hpp"
#include "memory.hpp"

// Columns far larger than the caches. A thread settles its own part; bytes are those of every column handed over, each
// read or written once.

namespace {

using namespace bench;
using namespace gongbao;
using batch::aid_columns;
using batch::column;
using batch::pool_columns;
using batch::stores;

constexpr batch::aid_plan jinzhou_plan = batch::plan_of(jinzhou::medical_aid_2023);
constexpr batch::aid_plan sanmenxia_plan = batch::plan_of(sanmenxia::medical_aid_2022);
constexpr batch::pool_plan pool_plan = batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023);

// ---- The claims
// ------------------------------------------------------------------------------------------------------

/// The same amounts in both widths.
struct amount_columns {
  column<std::int32_t> narrow;
  column<std::int64_t> wide;

  amount_columns(memory& m, std::size_t n) : narrow{m.take<std::int32_t>(n)}, wide{m.take<std::int64_t>(n)} {}
  void put(std::size_t i, std::int64_t amount) const {
    narrow[i] = static_cast<std::int32_t>(amount);
    wide[i] = amount;
  }
  template <class Fen>
  column<const Fen> as() const {
    if constexpr (std::same_as<Fen, std::int32_t>)
      return {narrow.data(), narrow.size()};
    else
      return {wide.data(), wide.size()};
  }
};

/// What all benchmarks read. Jinzhou's claims are those that the peers are given.
struct inputs {
  memory held{27 * rows()};
  column<batch::claim_code> jinzhou = held.take<batch::claim_code>(rows());
  column<batch::claim_code> sanmenxia = held.take<batch::claim_code>(rows());
  amount_columns self_pay{held, rows()};
  column<batch::visit_code> visits = held.take<batch::visit_code>(rows());
  amount_columns cost{held, rows()};

  inputs() {
    random_numbers of_jinzhou(usual_seed);
    random_numbers of_sanmenxia(usual_seed + 1);
    for (std::size_t i = 0; i < rows(); ++i) {
      const lone_claim claim = draw_lone_claim(of_jinzhou);
      jinzhou[i] = batch::code_of(claim.category);
      self_pay.put(i, claim.self_pay);
      sanmenxia[i] = draw_sanmenxia(of_sanmenxia);
      const auto at = static_cast<level>(of_sanmenxia.below(count_of<level>));
      const bool retired = of_sanmenxia.one_in(3);
      visits[i] = batch::code_of(at, retired);
      cost.put(i, 10'00 + of_sanmenxia.skewed(10'000'00));
    }
  }

  static batch::claim_code draw_sanmenxia(random_numbers& random) {
    using enum category;
    constexpr category one_of_eight[] = {destitute, subsistence,   subsistence,  relapsed_poor,
                                         margin,    rural_at_risk, illness_poor, none};
    const category who = one_of_eight[random.below(8)];
    const care kind = random.below(10) < 6 ? care::inpatient : care::outpatient;
    const bool covered = !random.one_in(25);
    return batch::code_of(who, kind, covered, !random.one_in(25));
  }
};

const inputs& drawn() {
  static const inputs all;
  return all;
}

template <class T>
column<const T> read_only(column<T> c) {
  return {c.data(), c.size()};
}

// ---- Timing
// ----------------------------------------------------------------------------------------------------------

template <class Columns>
std::size_t bytes_a_claim(const Columns& columns) {
  std::size_t bytes = 0;
  columns.for_each([&](const auto& c) { bytes += c.given() ? sizeof c[0] : 0; });
  return bytes;
}

struct no_sums {};

/// `prepare` hands over the columns, once for all threads and before any of them is timed.
template <class Sums = no_sums, class Plan, class Prepare>
void settle_again_and_again(benchmark::State& state, const Plan& plan, Prepare prepare, stores how = stores::ordinary,
                            bool refuses = false) {
  static decltype(prepare(fresh_memory())) columns;  // of this benchmark: no two have the same `prepare`
  if (state.thread_index() == 0) columns = prepare(fresh_memory());
  std::size_t refused = 0;
  std::size_t claims = 0;
  for (auto _ : state) {
    const share mine = share_of_thread(state, columns.claims.size());
    claims = mine.rows;
    auto part = columns.part(mine.begin, mine.rows);
    benchmark::DoNotOptimize(part);
    if constexpr (std::same_as<Sums, no_sums>) {
      refused += batch::settle(plan, part, nullptr, how);
    } else {
      Sums sums{};
      refused += batch::settle(plan, part, &sums, how);
      benchmark::DoNotOptimize(sums);
    }
    benchmark::ClobberMemory();
  }
  if ((refused != 0) != refuses) return state.SkipWithError(refuses ? "no row is refused" : "a row is refused");
  count(state, claims, bytes_a_claim(columns));
}

// ---- Medical aid
// -----------------------------------------------------------------------------------------------------

template <class Fen>
aid_columns<Fen> claims_of(column<batch::claim_code> codes) {
  return {.claims = read_only(codes), .self_pay = drawn().self_pay.template as<Fen>()};
}
template <class Fen>
aid_columns<Fen> with_aid(memory& m, aid_columns<Fen> columns) {
  columns.basic_aid = m.take<Fen>(rows());
  columns.tilt_aid = m.take<Fen>(rows());
  return columns;
}

/// Each claim starts a year.
template <class Fen, stores How = stores::ordinary>
void aid(benchmark::State& state) {
  settle_again_and_again(
      state, jinzhou_plan, [](memory& m) { return with_aid(m, claims_of<Fen>(drawn().jinzhou)); }, How);
}

template <class Fen, stores How = stores::ordinary>
void aid_sanmenxia(benchmark::State& state) {
  settle_again_and_again(
      state, sanmenxia_plan, [](memory& m) { return with_aid(m, claims_of<Fen>(drawn().sanmenxia)); }, How);
}

template <class Fen>
void aid_with_status(benchmark::State& state) {
  settle_again_and_again(state, jinzhou_plan, [](memory& m) {
    aid_columns<Fen> columns = with_aid(m, claims_of<Fen>(drawn().jinzhou));
    columns.status = m.take<batch::row_status>(rows());
    return columns;
  });
}

/// One row of a hundred, somewhere, has a negative amount.
template <class Fen>
void aid_refused(benchmark::State& state) {
  const auto prepare = [](memory& m) {
    aid_columns<Fen> columns = with_aid(m, claims_of<Fen>(drawn().jinzhou));
    columns.status = m.take<batch::row_status>(rows());
    const column<Fen> self_pay = m.take<Fen>(rows());
    random_numbers random(usual_seed);
    for (std::size_t i = 0; i < rows(); ++i) self_pay[i] = random.one_in(100) ? Fen{-1} : columns.self_pay[i];
    columns.self_pay = read_only(self_pay);
    return columns;
  };
  settle_again_and_again(state, jinzhou_plan, prepare, stores::ordinary, true);
}

/// Sums by category, and nothing else.
template <class Fen>
void sums(benchmark::State& state) {
  settle_again_and_again<batch::aid_sums>(state, jinzhou_plan, [](memory&) { return claims_of<Fen>(drawn().jinzhou); });
}

/// The same where all claims are of one category: no two of them can be added side by side in one line.
template <class Fen>
void sums_of_one_category(benchmark::State& state) {
  settle_again_and_again<batch::aid_sums>(state, jinzhou_plan, [](memory& m) {
    const column<batch::claim_code> codes = m.take<batch::claim_code>(rows());
    for (std::size_t i = 0; i < rows(); ++i) codes[i] = batch::code_of(category::subsistence);
    return claims_of<Fen>(codes);
  });
}

/// Each claim is the second of its year, the first having been the same. The year after it has columns of its own.
template <class Fen, const batch::aid_plan& Plan, stores How = stores::ordinary>
void aid_year(benchmark::State& state) {
  const auto prepare = [](memory& m) {
    const auto take = [&](const auto&) { return m.take<Fen>(rows()); };
    aid_columns<Fen> columns =
        with_aid(m, claims_of<Fen>(&Plan == &jinzhou_plan ? drawn().jinzhou : drawn().sanmenxia));
    const auto before = each_of_year(take, columns.after);
    columns.after = before;
    batch::settle(Plan, columns);
    columns.before = each_of_year([](const auto& c) { return read_only(c); }, before);
    columns.after = each_of_year(take, columns.after);
    return columns;
  };
  settle_again_and_again(state, Plan, prepare, How);
}

// ---- Outpatient pooling
// ----------------------------------------------------------------------------------------------

/// Each visit is the second of its day, the first having been the same.
template <class Fen, stores How = stores::ordinary>
void pool(benchmark::State& state) {
  const auto prepare = [](memory& m) {
    const auto take = [&](const auto&) { return m.take<Fen>(rows()); };
    pool_columns<Fen> columns{.claims = read_only(drawn().visits), .cost = drawn().cost.template as<Fen>()};
    columns.payment = m.take<Fen>(rows());
    const auto before = each_of_year(take, columns.after);
    columns.after = before;
    batch::settle(pool_plan, columns);
    columns.before = each_of_year([](const auto& c) { return read_only(c); }, before);
    columns.after = each_of_year(take, columns.after);
    return columns;
  };
  settle_again_and_again(state, pool_plan, prepare, How);
}

// ---- The list
// --------------------------------------------------------------------------------------------------------

/// Whether the library streams results of this type at all: registers that do not fill a line go through the caches.
template <class Fen>
constexpr bool streams = batch::lanes::count * sizeof(Fen) >= 64;

[[maybe_unused]] const bool registered = [] {
  constexpr stores past_the_caches = stores::streaming;
  using narrow = std::int32_t;
  using wide = std::int64_t;

  on_one_and_two_threads("columns/aid/int32", aid<narrow>);
  if (streams<narrow>) on_one_and_two_threads("columns/aid/int32/streaming", aid<narrow, past_the_caches>);
  on_one_and_two_threads("columns/aid/int64", aid<wide>);
  if (streams<wide>) on_one_and_two_threads("columns/aid/int64/streaming", aid<wide, past_the_caches>);
  on_one_and_two_threads("columns/aid/int32/status", aid_with_status<narrow>);
  on_one_and_two_threads("columns/aid/int32/status/1_in_100_refused", aid_refused<narrow>);

  on_one_and_two_threads("columns/aid_year/int32", aid_year<narrow, jinzhou_plan>);
  if (streams<narrow>)
    on_one_and_two_threads("columns/aid_year/int32/streaming", aid_year<narrow, jinzhou_plan, past_the_caches>);
  on_one_and_two_threads("columns/aid_year/int64", aid_year<wide, jinzhou_plan>);
  if (streams<wide>)
    on_one_and_two_threads("columns/aid_year/int64/streaming", aid_year<wide, jinzhou_plan, past_the_caches>);

  on_one_and_two_threads("columns/aid_sanmenxia/int32", aid_sanmenxia<narrow>);
  on_one_and_two_threads("columns/aid_sanmenxia/int64", aid_sanmenxia<wide>);
  on_one_and_two_threads("columns/aid_year_sanmenxia/int32", aid_year<narrow, sanmenxia_plan>);

  on_one_and_two_threads("columns/pool/int32", pool<narrow>);
  if (streams<narrow>) on_one_and_two_threads("columns/pool/int32/streaming", pool<narrow, past_the_caches>);
  on_one_and_two_threads("columns/pool/int64", pool<wide>);
  if (streams<wide>) on_one_and_two_threads("columns/pool/int64/streaming", pool<wide, past_the_caches>);

  on_one_and_two_threads("columns/sums/int32", sums<narrow>);
  on_one_and_two_threads("columns/sums/int64", sums<wide>);
  on_one_and_two_threads("columns/sums/int32/one_category", sums_of_one_category<narrow>);
  return true;
}();

}  // namespace
