// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <cstdint>
#include <cstdlib>
#include <new>

// The C library as WebAssembly imports nothing: no system, no clock, no console. What of the standard library would
// bring them in is defined here. Where memory ends or an invariant breaks, the call traps; an answer that is not right
// is not given.

void* operator new(std::size_t size) {
  if (void* const at = std::malloc(size == 0 ? 1 : size)) return at;
  __builtin_trap();
}
void operator delete(void* at) noexcept { std::free(at); }
void operator delete(void* at, std::size_t) noexcept { std::free(at); }

_LIBCPP_BEGIN_NAMESPACE_STD
[[noreturn]] void __libcpp_verbose_abort(const char*, ...) { __builtin_trap(); }
_LIBCPP_END_NAMESPACE_STD

// What the console of the standard library would ask of a system. Nothing is written.
extern "C" {
int __stdio_close(void*) { __builtin_trap(); }
std::int64_t __stdio_seek(void*, std::int64_t, int) { __builtin_trap(); }
std::size_t __stdio_write(void*, const unsigned char*, std::size_t) { __builtin_trap(); }
}
