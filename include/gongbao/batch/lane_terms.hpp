// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_LANE_TERMS_HPP
#define GONGBAO_BATCH_LANE_TERMS_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/batch/lanes.hpp>
#include <gongbao/rules/layer.hpp>

// The terms of layers in the form that lanes read: what an article states as exact rates becomes, once for a table, a
// multiplier of 32 bits. `scaled_rate` is the one step of arithmetic that columns do not share with single claims;
// tests prove it equal to `rate::of` over its whole domain for the shipped tables, and at every edge for all rates.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::batch {

/// Claims in lanes have amounts below this, 5 368 709.12 yuan: the sum of any two still has a bit to spare. A claim
/// with a larger one, and one that is refused, is settled by itself.
inline constexpr std::int64_t lane_limit = std::int64_t{1} << 29;

/// Tables have up to 32 rows.
inline constexpr std::size_t row_count = 32;

namespace detail {

GONGBAO_INLINE constexpr std::int64_t greatest_common_divisor(std::int64_t a, std::int64_t b) noexcept {
  while (b != 0) {
    const std::int64_t rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/// ceil(rate × 2^31): at most 2^31, for 100 %.
GONGBAO_INLINE constexpr std::uint32_t multiplier_of(rate r) noexcept {
  const std::int64_t one = full_rate.in_millipercent();
  return static_cast<std::uint32_t>(((r.in_millipercent() << 31) + one - 1) / one);
}

/// What all rates of a table share.
///
/// amount × ceil(rate × 2^31) / 2^31 lies above amount × rate by less than amount / 2^31. With n/d the rate in lowest
/// terms, the exact value plus one half is a multiple of 1/(2d), so the surplus cannot reach the next whole fen while
/// amount < 2^31 / (2d). Beyond the least amount whose share reaches the cap a larger one pays no more, so amounts are
/// cut there; where even that is too large, the remainder decides.
struct rate_scale {
  std::int32_t most = 0;      ///< amounts are cut to this: their shares reach every cap
  bool by_remainder = false;  ///< the product alone can be a fen too high

  GONGBAO_INLINE constexpr void include(const layer_terms& terms) noexcept {
    const std::int64_t one = full_rate.in_millipercent();
    const std::int64_t r = terms.rate.in_millipercent();
    if (r == 0) return;
    constexpr std::int64_t all = INT32_MAX;
    const std::int64_t cap = in_fen(terms.cap) < all ? in_fen(terms.cap) : all;
    // One whole fen more than the cap asks for, whatever the rounding; under a limit on costs, the cap itself.
    const std::int64_t reaching = ((cap + 1) * one + r - 1) / r;
    const std::int64_t enough = reaching < all ? reaching : all;
    if (enough > most) most = static_cast<std::int32_t>(enough);
    const std::int64_t lowest_terms = one / greatest_common_divisor(r, one);
    if (lowest_terms > denominator_) denominator_ = lowest_terms;
    by_remainder = most >= (std::int64_t{1} << 30) / denominator_;
    if (by_remainder) most = INT32_MAX;
  }

 private:
  std::int64_t denominator_ = 1;
};

/// Eight numbers for each row, both ways round: a machine that looks up sixteen rows at once reads `by_term`, others
/// read `by_row`.
struct lane_table {
  alignas(64) std::int32_t by_row[row_count][8]{};
  alignas(64) std::int32_t by_term[8][row_count]{};
  rate_scale scale{};
  bool fits = true;  ///< no amount is negative and no rate beyond 0 to 100 %: lanes can hold it

  GONGBAO_INLINE constexpr void set(std::size_t row, std::size_t term, std::int64_t value) noexcept {
    // What lies beyond the lanes' amounts is never reached there, however far beyond.
    const auto held = static_cast<std::int32_t>(value < INT32_MAX ? value : INT32_MAX);
    by_row[row][term] = by_term[term][row] = held;
  }

  /// Three numbers, from `first` on.
  GONGBAO_INLINE constexpr void set_layer(std::size_t row, std::size_t first, const layer_terms& terms) noexcept {
    fits =
        fits && terms.deductible >= money{} && terms.cap >= money{} && terms.rate >= rate{} && terms.rate <= full_rate;
    if (!fits) return;
    set(row, first, in_fen(terms.deductible));
    set(row, first + 1, in_fen(terms.cap));
    by_row[row][first + 2] = by_term[first + 2][row] = static_cast<std::int32_t>(multiplier_of(terms.rate));
    scale.include(terms);
  }
};

}  // namespace detail

inline namespace GONGBAO_BATCH_TARGET {
namespace lanes {

/// A rate of each lane: the share of an amount, rounded to the fen, as `rate::of` gives it up to the cap of the layer.
struct scaled_rate {
  vector<std::int32_t> multiplier{};
  batch::detail::rate_scale scale{};

  GONGBAO_INLINE amounts of(amounts amount, rounding mode) const noexcept {
    const vector<std::int32_t> part = lesser_of(amount, amounts{scale.most}).fen;
    const std::uint64_t half = mode == rounding::truncate ? 0 : std::uint64_t{1} << 31;
    const amounts share{high_product(part + part, multiplier, half)};
    if (!scale.by_remainder && mode != rounding::half_even) return share;
    return exact_share(part, share, mode);
  }

 private:
  /// `share` is right or one fen too high; the remainder tells, and a remainder of nothing tells a tie. A share at a
  /// tie is never too high: the surplus is less than half a fen.
  GONGBAO_INLINE amounts exact_share(vector<std::int32_t> part, amounts share, rounding mode) const noexcept {
    using numbers = vector<std::uint32_t>;  // modulo 2^32: the remainder itself is small
    const auto one = static_cast<std::uint32_t>(full_rate.in_millipercent());
    const vector<std::int32_t> twice_one = vector<std::int32_t>{} + static_cast<std::int32_t>(2 * one);
    const auto millipercent = reinterpret_cast<numbers>(high_product(twice_one, multiplier, 0));
    const std::uint32_t half = mode == rounding::truncate ? 0 : one / 2;
    const numbers rest =
        reinterpret_cast<numbers>(part) * millipercent + half - reinterpret_cast<numbers>(share.fen) * one;
    const vector<std::int32_t> too_high = reinterpret_cast<vector<std::int32_t>>(rest) < 0;
    share.fen += too_high;
    if (mode != rounding::half_even) return share;
    const vector<std::int32_t> tie = reinterpret_cast<vector<std::int32_t>>(rest) == 0;
    share.fen -= share.fen & 1 & tie;
    return share;
  }
};

/// The terms of one layer in each lane.
struct terms {
  using amount = amounts;
  using condition = conditions;

  amounts deductible{};
  scaled_rate rate{};
  amounts cap{};
};

/// Rows of a table, one in each lane.
GONGBAO_INLINE eight_columns look_up(const detail::lane_table& table, const std::uint8_t* codes,
                                     vector<std::int32_t> code_lanes) noexcept {
#if GONGBAO_BATCH_LANES == 16
  static_cast<void>(codes);
  const auto term = [&](std::size_t i) {
    const __m512i low = _mm512_load_si512(&table.by_term[i][0]);
    const __m512i high = _mm512_load_si512(&table.by_term[i][16]);
    return reinterpret_cast<vector<std::int32_t>>(
        _mm512_permutex2var_epi32(low, reinterpret_cast<__m512i>(code_lanes), high));
  };
  return {term(0), term(1), term(2), term(3), term(4), term(5), term(6), term(7)};
#else
  static_cast<void>(code_lanes);
  return transposed([&](std::size_t lane) { return table.by_row[codes[lane] % row_count]; });
#endif
}

}  // namespace lanes
}  // namespace GONGBAO_BATCH_TARGET
}  // namespace gongbao::inline v0::batch

#endif

#endif
