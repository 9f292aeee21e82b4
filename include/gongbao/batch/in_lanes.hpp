// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_IN_LANES_HPP
#define GONGBAO_BATCH_IN_LANES_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/batch/columns.hpp>
#include <gongbao/batch/lane_terms.hpp>
#include <gongbao/detail/traits.hpp>

// The way of columns through lanes, for any benefit. A kernel reads as many claims as there are lanes, settles them
// with the formula, and writes them; claims that lanes cannot hold, and those that the rules refuse, are settled one
// by one with the checks of a single claim.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET::lanes {

/// What the lanes have added up to, row by row of the plan: four numbers each, of which the first counts the claims.
/// Neighbours add to different banks, so that one does not wait for the other. No overflow within 2^33 claims.
class totals_by_row {
 public:
  GONGBAO_INLINE void add(const std::uint8_t* codes, const four_columns& columns) noexcept {
    const four_columns rows = columns.turned();
    std::int32_t row[4][count];
    store(row[0], rows.c0);
    store(row[1], rows.c1);
    store(row[2], rows.c2);
    store(row[3], rows.c3);
    for (std::size_t lane = 0; lane < count; ++lane) {
      numbers& line = banks_[lane % 2][codes[lane] % row_count];
      add_to(line, row[lane % 4] + lane / 4 * 4);
    }
  }

  template <class Sums>
  void add_to(Sums& sums) const noexcept {
    for (std::size_t i = 0; i < row_count; ++i) {
      const numbers line = banks_[0][i] + banks_[1][i];
      sums.lines[i] += {line[0], fen(line[1]), fen(line[2]), fen(line[3])};
    }
  }

 private:
  using numbers = vector<std::int64_t, 4>;

  /// Adds four numbers that are not negative.
  GONGBAO_INLINE static void add_to(numbers& line, const std::int32_t* four) noexcept {
#if defined(__AVX2__)  // g++ 12 converts one by one
    line += reinterpret_cast<numbers>(_mm256_cvtepu32_epi64(load<__m128i>(four)));
#else
    line += __builtin_convertvector(load<vector<std::int32_t, 4>>(four), numbers);
#endif
  }

  numbers banks_[2][row_count]{};
};

struct no_totals {};

/// Written as a function of its own: g++ keeps what is settled in registers if it never has a name in the loop.
template <class Kernel, class Claims, class Settled, class Totals>
GONGBAO_INLINE void finish(const Kernel& kernel, std::size_t i, const Claims& in, const Settled& settled,
                           Totals& totals) noexcept {
  kernel.write(i, in, settled);
  if constexpr (!gongbao::detail::same_as<Totals, no_totals>) totals.add(in.first, kernel.to_add_up(in, settled));
}

/// Settles the lanes of which some are exceptions. Returns how many rows were refused.
template <class Kernel, class Totals>
[[gnu::cold, gnu::noinline]] std::size_t settle_exceptions(const Kernel& kernel, std::size_t i,
                                                           Totals& totals) noexcept {
  auto in = kernel.read(i);
  std::size_t refused = 0;
  // Outputs may take the place of inputs: what is needed of them is kept.
  union kept {
    kept() noexcept {}  // there are hardly ever so many
    typename Kernel::stated_claim claim;
  } stated[count];
  const unsigned apart = in.exceptions.mask();
  const auto each_apart = [=](auto&& visit) {
    for (unsigned rest = apart; rest != 0; rest &= rest - 1) visit(static_cast<std::size_t>(__builtin_ctz(rest)));
  };
  each_apart([&](std::size_t lane) { stated[lane].claim = kernel.claim_at(i + lane); });
  kernel.clear(in, in.exceptions);
  finish(kernel, i, in, kernel.settle(in), totals);
  each_apart([&](std::size_t lane) {
    if (!kernel.settle_row(stated[lane].claim, i + lane)) ++refused;
  });
  return refused;
}

/// Settles the lanes of which some build on others: a person's claims that follow each other each go on from the lane
/// before. As often as the longest such run has claims all lanes are settled, each time with one more of every run
/// under the year that it finds. What lanes cannot hold, and persons that come back, one by one.
template <class Kernel, class Totals>
[[gnu::noinline]] std::size_t settle_runs(const Kernel& kernel, std::size_t i, Totals& totals) noexcept {
  auto in = kernel.read(i);
  const conditions goes_on = kernel.goes_on(i);
  bool in_lanes = !in.exceptions.any() && !kernel.comes_back(i, goes_on);
  auto settled = kernel.settle(in);
  for (conditions next{~goes_on.bits}; in_lanes;) {
    next = goes_on & conditions{of_lane_before(next.bits)};
    if (!next.any()) {
      finish(kernel, i, in, settled, totals);
      return 0;
    }
    in.before = each_of_year(
        [=](amounts stated, amounts after) { return amounts{next.bits ? of_lane_before(after.fen) : stated.fen}; },
        in.before, settled.after);
    in_lanes = !kernel.beyond(in.before, vector<std::int32_t>{}).any();
    settled = kernel.settle(in);
  }
  std::size_t refused = 0;
  for (std::size_t lane = 0; lane < count; ++lane)
    if (!kernel.settle_row(kernel.claim_at(i + lane), i + lane)) ++refused;
  return refused;
}

/// Settles the rows that fill all lanes, and adds them up in `totals`. Returns how many rows were refused.
template <class Kernel, class Totals>
std::size_t settle_in_lanes(const Kernel& kernel, Totals& totals) noexcept {
  const Kernel k = kernel;  // a copy that no store can reach: what is the same for all rows stays in registers
  const std::size_t rows = k.rows() / count * count;
  std::size_t refused = 0;
  for (std::size_t i = 0; i < rows; i += count) {
    const auto in = k.read(i);
    if constexpr (requires { in.build_on_each_other; }) {
      if (in.build_on_each_other) {
        refused += settle_runs(kernel, i, totals);
        continue;
      }
    }
    if (in.exceptions.any()) [[unlikely]] {
      refused += settle_exceptions(kernel, i, totals);
      continue;
    }
    finish(k, i, in, k.settle(in), totals);
  }
  return refused;
}

/// The same, with sums if they are wanted.
template <class Kernel, class Sums>
std::size_t run(const Kernel& kernel, Sums* sums) noexcept {
  if (sums == nullptr) {
    no_totals none;
    return settle_in_lanes(kernel, none);
  }
  totals_by_row by_row{};
  const std::size_t refused = settle_in_lanes(kernel, by_row);
  by_row.add_to(*sums);
  return refused;
}

/// Lanes with amounts that are negative or too large for lanes.
GONGBAO_INLINE conditions beyond_lanes(vector<std::int32_t> low, vector<std::int32_t> high) noexcept {
  return conditions{((low & static_cast<std::int32_t>(~(lane_limit - 1))) | high) != 0};
}

/// Amounts of a column as lanes read them, and whether any is too large or negative for them.
template <class Fen>
class column_reader {
 public:
  GONGBAO_INLINE explicit column_reader(std::size_t i) noexcept : i_{i} {}

  GONGBAO_INLINE amounts operator()(const column<const Fen>& c) noexcept {
    if (c.data() == nullptr) return {};  // given, it has rows here
    const vector<std::int32_t> v = load_fen(c.data() + i_, high_);
    low_ |= v;
    return amounts{v};
  }
  GONGBAO_INLINE conditions any_beyond_lanes() const noexcept { return beyond_lanes(low_, high_); }

 private:
  std::size_t i_;
  vector<std::int32_t> low_{};
  vector<std::int32_t> high_{};
};

/// What the kernels of all benefits have in common: how columns are read into lanes and written from them.
template <class Plan, class Columns, class Sums, bool HasYear, bool Streaming>
class column_kernel {
 public:
  using fen_type = typename Columns::fen_type;
  using stated_claim = typename Columns::stated_claim;
  using year = typename Columns::template year_of<amounts>;

  column_kernel(const Plan& used_plan, const Columns& used_columns, Sums* used_sums) noexcept
      : plan_{used_plan}, scale_{used_plan.lanes().scale}, columns_{used_columns}, sums_{used_sums} {}

  std::size_t rows() const noexcept { return columns_.claims.size(); }
  stated_claim claim_at(std::size_t i) const noexcept { return stated_in(columns_, i); }
  bool settle_row(const stated_claim& claim, std::size_t i) const noexcept {
    return settle_by_itself(plan_, columns_, claim, i, sums_);
  }

  struct claims {
    const std::uint8_t* first;
    vector<std::int32_t> codes;
    eight_columns rows;
    amounts amount;
    year before;
    conditions exceptions;  ///< rows that lanes cannot hold or the rules refuse
  };

  /// Nothing in these lanes, so that what they hold does no harm.
  GONGBAO_INLINE static void clear(claims& in, conditions cleared) noexcept {
    const conditions kept{~cleared.bits};
    in.amount = amount_if(kept, in.amount);
    in.before = each_of_year([=](amounts a) { return amount_if(kept, a); }, in.before);
  }

 protected:
  GONGBAO_INLINE claims read_columns(std::size_t i) const noexcept {
    const std::uint8_t* const first = columns_.claims.data() + i;
    const vector<std::int32_t> codes = load_bytes(first);
    column_reader<fen_type> read_column(i);
    claims in{.first = first,
              .codes = codes,
              .rows = look_up(plan_.lanes(), first, codes),
              .amount = read_column(columns_.amount()),
              .before = {},
              .exceptions = {}};
    if constexpr (HasYear) in.before = each_of_year([&](const auto& c) { return read_column(c); }, columns_.before);
    in.exceptions = read_column.any_beyond_lanes();
    return in;
  }

  GONGBAO_INLINE terms terms_in(vector<std::int32_t> deductible, vector<std::int32_t> cap,
                                vector<std::int32_t> multiplier) const noexcept {
    return {
        .deductible = amounts{deductible}, .rate = {.multiplier = multiplier, .scale = scale_}, .cap = amounts{cap}};
  }

  GONGBAO_INLINE static void write_column(std::size_t i, const column<fen_type>& c, amounts a) noexcept {
    if (c.data() != nullptr) store_fen<Streaming>(c.data() + i, a.fen);
  }
  GONGBAO_INLINE void write_year_and_status(std::size_t i, const year& after) const noexcept {
    if constexpr (HasYear)
      each_of_year([=](const column<fen_type>& c, amounts a) { write_column(i, c, a); }, columns_.after, after);
    if (columns_.status.data() != nullptr) __builtin_memset(columns_.status.data() + i, settled, count);
  }

  const Plan& plan_;
  batch::detail::rate_scale scale_;
  Columns columns_;
  Sums* sums_;
};

/// Chooses how columns are settled, and settles them: in lanes as far as those are filled, the rest row by row.
template <template <class, bool, bool> class Kernel, class Columns, class Plan, class Sums>
constexpr std::size_t settle_columns(const Plan& plan, const Columns& columns, Sums* sums, stores how) noexcept {
  using fen_type = typename Columns::fen_type;
  const std::size_t rows = columns.claims.size();
  batch::detail::check_lengths(columns, rows);
  if (rows != 0 && !columns.amount().given()) fault::columns_differ_in_length();
  batch::detail::check_places(columns);

  std::size_t done = 0;
  std::size_t refused = 0;
  if (!__builtin_is_constant_evaluated() && plan.lanes().fits) {
    bool has_year = false;
    const auto of_year = [&](const auto& c) { has_year = has_year || c.given(); };
    each_of_year(of_year, columns.before);
    each_of_year(of_year, columns.after);
    bool aligned = true;
    columns.for_each([&](const auto& c) {
      if constexpr (requires { c[0] = fen_type{}; })
        aligned = aligned && reinterpret_cast<std::uintptr_t>(c.data()) % batch::detail::cache_line == 0;
    });
    // A line of the cache that is written in parts is faster through the cache.
    const bool streaming = how == stores::streaming && aligned && count * sizeof(fen_type) >= batch::detail::cache_line;
    if (has_year)
      refused = streaming ? run(Kernel<fen_type, true, true>(plan, columns, sums), sums)
                          : run(Kernel<fen_type, true, false>(plan, columns, sums), sums);
    else
      refused = streaming ? run(Kernel<fen_type, false, true>(plan, columns, sums), sums)
                          : run(Kernel<fen_type, false, false>(plan, columns, sums), sums);
    if (streaming) end_streaming();
    done = rows / count * count;
  }
  for (std::size_t i = done; i < rows; ++i)
    if (!settle_by_itself(plan, columns, stated_in(columns, i), i, sums)) ++refused;
  return refused;
}

}  // namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET::lanes

#endif

#endif
