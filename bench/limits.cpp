// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "memory.hpp"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

// What the memory of this machine gives: a large column read, and copied into another. Bytes are those read and those
// written.

namespace {

using namespace bench;
using gongbao::batch::column;

using copying = void(void* to, const void* from, std::size_t size);

/// One call a thread: what the C library does with so large a copy is its own choice.
void with_memcpy(void* to, const void* from, std::size_t size) { std::memcpy(to, from, size); }

#if defined(__SSE2__)
/// Line by line past the caches.
void with_streaming_stores(void* to, const void* from, std::size_t size) {
  const auto* const in = static_cast<const __m128i*>(from);
  auto* const out = static_cast<__m128i*>(to);
  for (std::size_t i = 0; i < size / sizeof(__m128i); i += 4) {
    const __m128i a = _mm_load_si128(in + i);
    const __m128i b = _mm_load_si128(in + i + 1);
    const __m128i c = _mm_load_si128(in + i + 2);
    const __m128i d = _mm_load_si128(in + i + 3);
    _mm_stream_si128(out + i, a);
    _mm_stream_si128(out + i + 1, b);
    _mm_stream_si128(out + i + 2, c);
    _mm_stream_si128(out + i + 3, d);
  }
  _mm_sfence();
}
#endif

struct line {
  alignas(64) std::byte bytes[64];
};

template <copying Copy>
void copy(benchmark::State& state) {
  static column<line> from;
  static column<line> to;
  if (state.thread_index() == 0) {
    memory& all = fresh_memory();
    from = all.take<line>(rows() / 4);
    to = all.take<line>(rows() / 4);
  }
  std::size_t lines = 0;
  for (auto _ : state) {
    const share mine = share_of_thread(state, from.size());
    lines = mine.rows;
    benchmark::DoNotOptimize(from.data());
    benchmark::DoNotOptimize(to.data());
    Copy(to.data() + mine.begin, from.data() + mine.begin, lines * sizeof(line));
    benchmark::ClobberMemory();
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(2 * lines * sizeof(line)));
}

/// What reads alone can reach: each number of a column looked at, nothing written.
void read(benchmark::State& state) {
  static column<std::uint64_t> from;
  if (state.thread_index() == 0) from = fresh_memory().take<std::uint64_t>(rows() * 4);
  std::size_t numbers = 0;
  for (auto _ : state) {
    const share mine = share_of_thread(state, from.size());
    numbers = mine.rows;
    benchmark::DoNotOptimize(from.data());
    std::uint64_t all = 0;
    for (std::size_t i = mine.begin; i < mine.begin + mine.rows; ++i) all |= from[i];
    benchmark::DoNotOptimize(all);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(numbers * sizeof(std::uint64_t)));
}

[[maybe_unused]] const bool registered = [] {
  on_one_and_two_threads("limit/read", read);
  on_one_and_two_threads("limit/memcpy", copy<with_memcpy>);
#if defined(__SSE2__)
  on_one_and_two_threads("limit/streaming_stores", copy<with_streaming_stores>);
#endif
  return true;
}();

}  // namespace
