// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_MEMORY_HPP
#define SETTLE_MEMORY_HPP

#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>

#if defined(__linux__)
#include <sys/mman.h>
#endif

// Big memory that is read here and there, and what a machine can be told of it. That changes no result, and where it
// cannot be said it is not.

namespace settling {

/// Asks for memory that is going to be read soon.
inline void prefetch(const void* where) noexcept {
#if defined(__GNUC__)
  __builtin_prefetch(where);
  asm("");  // GCC drops calls of functions that do no more than this
#else
  static_cast<void>(where);
#endif
}

/// How big a piece of memory is. Built for fuzzing it has the other size, so that a short file fills it too.
constexpr std::size_t sized(std::size_t usual, std::size_t when_fuzzed) noexcept {
#if defined(FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION)
  constexpr bool is_fuzzed = true;
#else
  constexpr bool is_fuzzed = false;
#endif
  return is_fuzzed ? when_fuzzed : usual;
}

/// Gives back what make_big() made.
struct big_memory_end {
  std::align_val_t alignment{};
  void operator()(void* memory) const noexcept { ::operator delete(memory, alignment); }
};

/// Numbers or characters in memory of their own.
template <class T>
using big_array = std::unique_ptr<T[], big_memory_end>;

/// An array of so many elements, without values yet. If it is big and will be used wholly it lies in large pages where
/// the system has them: in those an address is found faster.
template <class T>
big_array<T> make_big(std::size_t count, bool wholly_used = true) {
  static_assert(std::is_arithmetic_v<T>);
  constexpr std::size_t large_page = std::size_t{1} << 21U;
  const std::size_t size = count * sizeof(T);
  const bool is_big = wholly_used && size >= large_page;
  const std::align_val_t alignment{is_big ? large_page : alignof(T)};
  void* const memory = ::operator new(size, alignment);
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  if (is_big) static_cast<void>(madvise(memory, size / large_page * large_page, MADV_HUGEPAGE));
#endif
  return big_array<T>(static_cast<T*>(memory), big_memory_end{alignment});
}

}  // namespace settling

#endif
