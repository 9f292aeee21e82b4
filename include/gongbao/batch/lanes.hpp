// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_LANES_HPP
#define GONGBAO_BATCH_LANES_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/batch/target.hpp>

// All intrinsics cost as much as ten documents: only who compiles for wide registers pays for them.
#if defined(__AVX2__)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

// A register of claims: 4, 8 or 16 amounts of 32 bits, side by side, with the operations that the formulas of rules/
// are written in. Written in the vector types that g++ and clang share; the few steps that neither compiles well from
// them are intrinsics where the machine has them. None of this knows a rule.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET {

namespace lanes {

/// How many claims go through the formulas side by side.
inline constexpr std::size_t count = GONGBAO_BATCH_LANES;

template <class T, std::size_t N>
struct vector_of {
  typedef T type __attribute__((vector_size(N * sizeof(T))));
};
template <class T, std::size_t N = count>
using vector = typename vector_of<T, N>::type;

#if GONGBAO_BATCH_LANES == 16
// The forms of the intrinsics that say so are used: g++ 12 takes the others for reads of something uninitialised.
inline constexpr unsigned short every_lane = 0xffff;
#endif

template <class Vector>
GONGBAO_INLINE Vector load(const void* from) noexcept {
  Vector v;
  __builtin_memcpy(&v, from, sizeof v);
  return v;
}
template <class Vector>
GONGBAO_INLINE void store(void* to, Vector v) noexcept {
  __builtin_memcpy(to, &v, sizeof v);
}

/// Past the caches; the address is aligned to the register.
GONGBAO_INLINE void store_streaming(void* to, vector<std::int32_t> v) noexcept {
#if GONGBAO_BATCH_LANES == 16
  _mm512_stream_si512(static_cast<__m512i*>(to), reinterpret_cast<__m512i>(v));
#elif GONGBAO_BATCH_LANES == 8
  _mm256_stream_si256(static_cast<__m256i*>(to), reinterpret_cast<__m256i>(v));
#elif defined(__SSE2__)
  _mm_stream_si128(static_cast<__m128i*>(to), reinterpret_cast<__m128i>(v));
#else
  store(to, v);
#endif
}

/// After streaming stores: what follows sees them.
GONGBAO_INLINE void end_streaming() noexcept {
#if defined(__SSE2__)
  _mm_sfence();
#endif
}

/// A condition of each lane: all its bits, or none.
class conditions {
 public:
  vector<std::int32_t> bits{};

  conditions() = default;
  GONGBAO_INLINE explicit conditions(vector<std::int32_t> all_or_none) noexcept : bits{all_or_none} {}
  GONGBAO_INLINE explicit conditions(bool everywhere) noexcept : bits{vector<std::int32_t>{} - (everywhere ? 1 : 0)} {}

  GONGBAO_INLINE conditions& operator&=(conditions other) noexcept {
    bits &= other.bits;
    return *this;
  }
  GONGBAO_INLINE conditions& operator|=(conditions other) noexcept {
    bits |= other.bits;
    return *this;
  }
  GONGBAO_INLINE friend conditions operator&(conditions a, conditions b) noexcept { return a &= b; }
  GONGBAO_INLINE friend conditions operator|(conditions a, conditions b) noexcept { return a |= b; }

  /// Bit i is set where the condition holds in lane i.
  GONGBAO_INLINE unsigned mask() const noexcept {
#if GONGBAO_BATCH_LANES == 16
    return _mm512_test_epi32_mask(reinterpret_cast<__m512i>(bits), reinterpret_cast<__m512i>(bits));
#elif GONGBAO_BATCH_LANES == 8
    return static_cast<unsigned>(_mm256_movemask_ps(reinterpret_cast<__m256>(bits)));
#elif defined(__SSE2__)
    return static_cast<unsigned>(_mm_movemask_ps(reinterpret_cast<__m128>(bits)));
#else
    unsigned all = 0;
    for (std::size_t i = 0; i < count; ++i) all |= static_cast<unsigned>(bits[i] & 1) << i;
    return all;
#endif
  }
  /// Whether the condition holds in any lane.
  GONGBAO_INLINE bool any() const noexcept { return mask() != 0; }
};

/// An amount of each lane, in fen. Sums and differences stay within 32 bits: whoever fills the lanes sees to it.
class amounts {
 public:
  vector<std::int32_t> fen{};

  amounts() = default;
  GONGBAO_INLINE explicit amounts(vector<std::int32_t> v) noexcept : fen{v} {}
  GONGBAO_INLINE explicit amounts(std::int32_t everywhere) noexcept : fen{vector<std::int32_t>{} + everywhere} {}

  GONGBAO_INLINE amounts& operator+=(amounts other) noexcept {
    fen += other.fen;
    return *this;
  }
  GONGBAO_INLINE friend amounts operator+(amounts a, amounts b) noexcept { return a += b; }
  GONGBAO_INLINE friend amounts operator-(amounts a, amounts b) noexcept { return amounts{a.fen - b.fen}; }
  GONGBAO_INLINE friend conditions operator<(amounts a, amounts b) noexcept { return conditions{a.fen < b.fen}; }
  GONGBAO_INLINE friend conditions operator>(amounts a, amounts b) noexcept { return b < a; }
  GONGBAO_INLINE friend conditions operator>=(amounts a, amounts b) noexcept { return conditions{a.fen >= b.fen}; }

  // The words of core/money.hpp, lane by lane.
  GONGBAO_INLINE friend amounts amount_if(conditions condition, amounts amount) noexcept {
    return amounts{amount.fen & condition.bits};
  }
  GONGBAO_INLINE friend amounts lesser_of(amounts a, amounts b) noexcept {
    return amounts{b.fen < a.fen ? b.fen : a.fen};
  }
  GONGBAO_INLINE friend amounts in_excess_of(amounts threshold, amounts amount) noexcept {
    return amount_if(amount > threshold, amount - threshold);
  }
};

/// What the lane before holds; the first lane looks at the last.
template <class Vector>
GONGBAO_INLINE Vector of_lane_before(Vector v) noexcept {
#if GONGBAO_BATCH_LANES == 16
  return __builtin_shufflevector(v, v, 15, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
#elif GONGBAO_BATCH_LANES == 8
  return __builtin_shufflevector(v, v, 7, 0, 1, 2, 3, 4, 5, 6);
#else
  return __builtin_shufflevector(v, v, 3, 0, 1, 2);
#endif
}

/// (a × b + addend) / 2^32 of each lane, as unsigned numbers.
GONGBAO_INLINE vector<std::int32_t> high_product(vector<std::int32_t> a, vector<std::int32_t> b,
                                                 std::uint64_t addend) noexcept {
  using products = vector<std::uint64_t, count / 2>;
  const products in_even = reinterpret_cast<products>(a);
  const products by_even = reinterpret_cast<products>(b);
#if GONGBAO_BATCH_LANES == 16
  const auto multiply = [](products x, products y) {
    return reinterpret_cast<products>(
        _mm512_maskz_mul_epu32(0xff, reinterpret_cast<__m512i>(x), reinterpret_cast<__m512i>(y)));
  };
#elif GONGBAO_BATCH_LANES == 8
  const auto multiply = [](products x, products y) {
    return reinterpret_cast<products>(_mm256_mul_epu32(reinterpret_cast<__m256i>(x), reinterpret_cast<__m256i>(y)));
  };
#elif defined(__SSE2__)
  const auto multiply = [](products x, products y) {
    return reinterpret_cast<products>(_mm_mul_epu32(reinterpret_cast<__m128i>(x), reinterpret_cast<__m128i>(y)));
  };
#else
  const auto multiply = [](products x, products y) { return (x & 0xffffffffU) * (y & 0xffffffffU); };
#endif
  const products even = (multiply(in_even, by_even) + addend) >> 32U;
  const products odd = (multiply(in_even >> 32U, by_even >> 32U) + addend) & ~std::uint64_t{0xffffffffU};
  return reinterpret_cast<vector<std::int32_t>>(even | odd);
}

/// Eight numbers of each lane.
struct eight_columns {
  vector<std::int32_t> c0, c1, c2, c3, c4, c5, c6, c7;
};

/// Four numbers of the rows r, r + 4, r + 8 …: as many rows as fill a register.
template <class RowOfLane>
GONGBAO_INLINE vector<std::int32_t> every_fourth_row(RowOfLane row, std::size_t r, std::size_t from) noexcept {
  using four = vector<std::int32_t, 4>;
#if GONGBAO_BATCH_LANES == 16
  const auto low =
      __builtin_shufflevector(load<four>(row(r) + from), load<four>(row(r + 4) + from), 0, 1, 2, 3, 4, 5, 6, 7);
  const auto high =
      __builtin_shufflevector(load<four>(row(r + 8) + from), load<four>(row(r + 12) + from), 0, 1, 2, 3, 4, 5, 6, 7);
  return __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
#elif GONGBAO_BATCH_LANES == 8
  return __builtin_shufflevector(load<four>(row(r) + from), load<four>(row(r + 4) + from), 0, 1, 2, 3, 4, 5, 6, 7);
#else
  return load<four>(row(r) + from);
#endif
}

// Interleaving within each quarter of a register, by numbers and by pairs of them: what turns rows of four into columns
// of four, and back.
using pairs = vector<std::int64_t, count / 2>;
#if GONGBAO_BATCH_LANES == 16
GONGBAO_INLINE pairs low(vector<std::int32_t> a, vector<std::int32_t> b) noexcept {
  return reinterpret_cast<pairs>(
      __builtin_shufflevector(a, b, 0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29));
}
GONGBAO_INLINE pairs high(vector<std::int32_t> a, vector<std::int32_t> b) noexcept {
  return reinterpret_cast<pairs>(
      __builtin_shufflevector(a, b, 2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31));
}
GONGBAO_INLINE vector<std::int32_t> low_pair(pairs a, pairs b) noexcept {
  return reinterpret_cast<vector<std::int32_t>>(__builtin_shufflevector(a, b, 0, 8, 2, 10, 4, 12, 6, 14));
}
GONGBAO_INLINE vector<std::int32_t> high_pair(pairs a, pairs b) noexcept {
  return reinterpret_cast<vector<std::int32_t>>(__builtin_shufflevector(a, b, 1, 9, 3, 11, 5, 13, 7, 15));
}
#elif GONGBAO_BATCH_LANES == 8
GONGBAO_INLINE pairs low(vector<std::int32_t> a, vector<std::int32_t> b) noexcept {
  return reinterpret_cast<pairs>(__builtin_shufflevector(a, b, 0, 8, 1, 9, 4, 12, 5, 13));
}
GONGBAO_INLINE pairs high(vector<std::int32_t> a, vector<std::int32_t> b) noexcept {
  return reinterpret_cast<pairs>(__builtin_shufflevector(a, b, 2, 10, 3, 11, 6, 14, 7, 15));
}
GONGBAO_INLINE vector<std::int32_t> low_pair(pairs a, pairs b) noexcept {
  return reinterpret_cast<vector<std::int32_t>>(__builtin_shufflevector(a, b, 0, 4, 2, 6));
}
GONGBAO_INLINE vector<std::int32_t> high_pair(pairs a, pairs b) noexcept {
  return reinterpret_cast<vector<std::int32_t>>(__builtin_shufflevector(a, b, 1, 5, 3, 7));
}
#else
GONGBAO_INLINE pairs low(vector<std::int32_t> a, vector<std::int32_t> b) noexcept {
  return reinterpret_cast<pairs>(__builtin_shufflevector(a, b, 0, 4, 1, 5));
}
GONGBAO_INLINE pairs high(vector<std::int32_t> a, vector<std::int32_t> b) noexcept {
  return reinterpret_cast<pairs>(__builtin_shufflevector(a, b, 2, 6, 3, 7));
}
GONGBAO_INLINE vector<std::int32_t> low_pair(pairs a, pairs b) noexcept {
  return reinterpret_cast<vector<std::int32_t>>(__builtin_shufflevector(a, b, 0, 2));
}
GONGBAO_INLINE vector<std::int32_t> high_pair(pairs a, pairs b) noexcept {
  return reinterpret_cast<vector<std::int32_t>>(__builtin_shufflevector(a, b, 1, 3));
}
#endif

/// Four numbers of each lane as columns, or, `turned`, as rows: register r holds the rows r, r + 4, r + 8 ….
struct four_columns {
  vector<std::int32_t> c0, c1, c2, c3;

  GONGBAO_INLINE four_columns turned() const noexcept {
    return {low_pair(low(c0, c1), low(c2, c3)), high_pair(low(c0, c1), low(c2, c3)),
            low_pair(high(c0, c1), high(c2, c3)), high_pair(high(c0, c1), high(c2, c3))};
  }
};

/// Eight columns out of rows of eight: `row(i)` gives the address of the row of lane i.
template <class RowOfLane>
GONGBAO_INLINE eight_columns transposed(RowOfLane row) noexcept {
  const auto quarter = [&](std::size_t from) {
    return four_columns{every_fourth_row(row, 0, from), every_fourth_row(row, 1, from), every_fourth_row(row, 2, from),
                        every_fourth_row(row, 3, from)}
        .turned();
  };
  const four_columns a = quarter(0);
  const four_columns b = quarter(4);
  return {a.c0, a.c1, a.c2, a.c3, b.c0, b.c1, b.c2, b.c3};
}

/// A byte of each lane.
GONGBAO_INLINE vector<std::int32_t> load_bytes(const std::uint8_t* from) noexcept {
#if GONGBAO_BATCH_LANES == 16
  return reinterpret_cast<vector<std::int32_t>>(_mm512_maskz_cvtepu8_epi32(every_lane, load<__m128i>(from)));
#elif GONGBAO_BATCH_LANES == 8
  return reinterpret_cast<vector<std::int32_t>>(
      _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from))));
#elif defined(__SSE2__)
  std::int32_t four;
  __builtin_memcpy(&four, from, sizeof four);
  const __m128i zero = _mm_setzero_si128();
  const __m128i halves = _mm_unpacklo_epi8(_mm_cvtsi32_si128(four), zero);
  return reinterpret_cast<vector<std::int32_t>>(_mm_unpacklo_epi16(halves, zero));
#else
  return vector<std::int32_t>{from[0], from[1], from[2], from[3]};
#endif
}

/// The same column of 32 bits, or one of 64 bits as its low halves; `high` gathers what the high halves hold.
GONGBAO_INLINE vector<std::int32_t> load_fen(const std::int32_t* from, vector<std::int32_t>&) noexcept {
  return load<vector<std::int32_t>>(from);
}
GONGBAO_INLINE vector<std::int32_t> load_fen(const std::int64_t* from, vector<std::int32_t>& high) noexcept {
  const auto a = load<vector<std::int32_t>>(from);
  const auto b = load<vector<std::int32_t>>(from + count / 2);
#if GONGBAO_BATCH_LANES == 16
  high |= __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
  return __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
#elif GONGBAO_BATCH_LANES == 8
  high |= __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15);
  return __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14);
#else
  high |= __builtin_shufflevector(a, b, 1, 3, 5, 7);
  return __builtin_shufflevector(a, b, 0, 2, 4, 6);
#endif
}

template <bool Streaming>
GONGBAO_INLINE void store_fen(std::int32_t* to, vector<std::int32_t> v) noexcept {
  Streaming ? store_streaming(to, v) : store(to, v);
}
/// Amounts that are not negative, widened to 64 bits.
template <bool Streaming>
GONGBAO_INLINE void store_fen(std::int64_t* to, vector<std::int32_t> v) noexcept {
  const vector<std::int32_t> zero{};
#if GONGBAO_BATCH_LANES == 16
  const auto a = __builtin_shufflevector(v, zero, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const auto b = __builtin_shufflevector(v, zero, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
#elif GONGBAO_BATCH_LANES == 8
  const auto a = __builtin_shufflevector(v, zero, 0, 8, 1, 9, 2, 10, 3, 11);
  const auto b = __builtin_shufflevector(v, zero, 4, 12, 5, 13, 6, 14, 7, 15);
#else
  const auto a = __builtin_shufflevector(v, zero, 0, 4, 1, 5);
  const auto b = __builtin_shufflevector(v, zero, 2, 6, 3, 7);
#endif
  Streaming ? store_streaming(to, a) : store(to, a);
  Streaming ? store_streaming(to + count / 2, b) : store(to + count / 2, b);
}

}  // namespace lanes
}  // namespace gongbao::inline v0::batch::inline GONGBAO_BATCH_TARGET

#endif

#endif
