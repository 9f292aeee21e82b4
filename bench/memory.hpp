// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BENCH_MEMORY_HPP
#define GONGBAO_BENCH_MEMORY_HPP

#include <gongbao/batch/columns.hpp>

#include <benchmark/benchmark.h>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <stdexcept>
#include <string_view>
#include <type_traits>

#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#endif

// Columns for the benchmarks: how long they are, and the memory that they lie in.

namespace bench {

/// The rows of a column: those that the environment says in GONGBAO_BENCH_ROWS, or so many that no cache holds them.
inline std::size_t rows() {
  static const std::size_t rows = [] {
    const char* const stated = std::getenv("GONGBAO_BENCH_ROWS");
    if (stated == nullptr) return std::size_t{16'000'000};
    const std::string_view text(stated);
    std::size_t n = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (fault != std::errc{} || end != text.data() + text.size() || n < 1'000 || n > 100'000'000)
      throw std::runtime_error("GONGBAO_BENCH_ROWS takes a number from 1000 to 100000000");
    return n;
  }();
  return rows;
}

/// Memory for columns, in large pages where the system has them, every byte touched.
class memory {
 public:
  explicit memory(std::size_t size) : size_{(size + (1U << 20U)) / page * page + page} {
    first_ = static_cast<std::byte*>(::operator new (size_, std::align_val_t{page}));
#if defined(MADV_HUGEPAGE)
    static_cast<void>(madvise(first_, size_, MADV_HUGEPAGE));  // without them it is slower, and no less right
#endif
    std::memset(first_, 0, size_);
  }
  memory(const memory&) = delete;
  memory& operator=(const memory&) = delete;
  ~memory() { ::operator delete (first_, std::align_val_t{page}); }

  /// A column, at a multiple of 64 bytes. No two neighbours begin at the same place of a page: of a dozen columns that
  /// did, the rows would fight for the same few lines of the first cache.
  template <class T>
  gongbao::batch::column<T> take(std::size_t n) {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= line);
    const std::size_t begin = used_;
    used_ += (n * sizeof(T) + line - 1) / line * line + 17 * line;
    if (used_ > size_) throw std::bad_alloc();
    return {reinterpret_cast<T*>(first_ + begin), n};
  }
  void give_all_back() noexcept { used_ = 0; }

 private:
  static constexpr std::size_t page = std::size_t{2} << 20U;
  static constexpr std::size_t line = 64;

  std::size_t size_;
  std::size_t used_ = 0;
  std::byte* first_ = nullptr;
};

/// What one benchmark after the other has for its columns: it is theirs until the next one asks. Held for all of them,
/// since a system takes longer to hand out fresh pages than a benchmark to run.
inline memory& fresh_memory() {
  static memory shared(96 * rows());
  shared.give_all_back();
  return shared;
}

/// The rows of a thread: whole lines of the cache, whatever the column, and the rest for the last.
struct share {
  std::size_t begin;
  std::size_t rows;
};
inline share share_of_thread(const benchmark::State& state, std::size_t rows) {
  const auto threads = static_cast<std::size_t>(state.threads());
  const auto thread = static_cast<std::size_t>(state.thread_index());
  const std::size_t each = rows / threads / 64 * 64;
  return {thread * each, thread + 1 == threads ? rows - thread * each : each};
}

/// What a thread has done: so many claims in each iteration, with so many bytes read and written for each.
inline void count(benchmark::State& state, std::size_t claims, std::size_t bytes_a_claim = 0) {
  const auto all = state.iterations() * static_cast<std::int64_t>(claims);
  state.SetItemsProcessed(all);
  if (bytes_a_claim != 0) state.SetBytesProcessed(all * static_cast<std::int64_t>(bytes_a_claim));
}

/// A benchmark on one thread and on two, by the clock on the wall.
inline void on_one_and_two_threads(const char* name, void (*run)(benchmark::State&)) {
  benchmark::RegisterBenchmark(name, run)->Threads(1)->Threads(2)->UseRealTime()->Unit(benchmark::kMillisecond);
}

}  // namespace bench

#endif
