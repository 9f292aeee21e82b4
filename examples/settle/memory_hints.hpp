// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_MEMORY_HINTS_HPP
#define SETTLE_MEMORY_HINTS_HPP

#include <cstddef>
#include <cstdint>

#if defined(__linux__)
#include <sys/mman.h>
#endif

// What a machine can be told of memory before it is used. It changes no result, and where it cannot be said it is not.

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

/// New memory, not touched yet, that will be read here and there: in large pages its addresses are found faster.
inline void use_large_pages(void* first, std::size_t size) noexcept {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  constexpr std::uintptr_t page = std::uintptr_t{1} << 21U;
  const auto begin = (reinterpret_cast<std::uintptr_t>(first) + page - 1) / page * page;
  const auto end = (reinterpret_cast<std::uintptr_t>(first) + size) / page * page;
  if (begin < end) static_cast<void>(madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE));
#else
  static_cast<void>(first);
  static_cast<void>(size);
#endif
}

}  // namespace settling

#endif
