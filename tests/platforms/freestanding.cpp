// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// What tests/proof/paths does at run time, for a machine that there is neither a C library nor a C++ library for: the
// rulebook's vectors and the claims by rule and in columns. Ends with 0 if they come to the numbers of the other
// machines.
#include "../proof/paths.hpp"

extern "C" std::ptrdiff_t write(int file, const void* bytes, std::size_t size);

namespace {

constexpr paths::call calls[] = {
#define GONGBAO_CASE(line, rule, inputs) {rule, inputs},
#include "paths_cases.inc"
#undef GONGBAO_CASE
};

std::uint64_t of_rules() {
  proof::digest all;
  for (const paths::call& c : calls) all.add(static_cast<std::int64_t>(paths::answer_to(c)));
  return all.value();
}

template <class Way>
std::uint64_t of_claims(Way way) {
  proof::digest all;
  for (std::size_t block = 0; block < paths::blocks; ++block) all.add(static_cast<std::int64_t>(way(block)));
  return all.value();
}

void say(const char* what, std::uint64_t digest) {
  char line[64]{};
  gongbao::text_writer out(line, sizeof line);
  out.put(what);
  for (int shift = 60; shift >= 0; shift -= 4) out.put("0123456789abcdef"[digest >> shift & 15U]);
  out.put('\n');
  write(1, line, out.written().size());
}

int answer() {
  const std::uint64_t rules = of_rules();
  const std::uint64_t by_rule = of_claims(paths::by_rule{});
  const std::uint64_t in_64_bits = of_claims(paths::in_columns<std::int64_t>{});
  const std::uint64_t in_32_bits = of_claims(paths::in_columns<std::int32_t>{});
  say("digest ", rules);
  say("claims by rule ", by_rule);
  say("claims in columns of 64 bits ", in_64_bits);
  say("claims in columns of 32 bits ", in_32_bits);
  return rules == paths::expected_of_rules && by_rule == paths::expected_of_claims &&
                 in_64_bits == paths::expected_of_claims && in_32_bits == paths::expected_of_claims
             ? 0
             : 1;
}

}  // namespace

// What the compiler itself asks for, and the two calls of Linux on LoongArch that end a program and write.

extern "C" {

void* memcpy(void* to, const void* from, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) static_cast<char*>(to)[i] = static_cast<const char*>(from)[i];
  return to;
}
void* memmove(void* to, const void* from, std::size_t size) {
  if (to < from) return memcpy(to, from, size);
  while (size-- > 0) static_cast<char*>(to)[size] = static_cast<const char*>(from)[size];
  return to;
}
void* memset(void* to, int byte, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) static_cast<char*>(to)[i] = static_cast<char>(byte);
  return to;
}
int memcmp(const void* a, const void* b, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    const int difference = static_cast<const unsigned char*>(a)[i] - static_cast<const unsigned char*>(b)[i];
    if (difference != 0) return difference;
  }
  return 0;
}
std::size_t strlen(const char* text) {
  std::size_t size = 0;
  while (text[size] != '\0') ++size;
  return size;
}

static long system(long number, long first, long second, long third) {
  register long a0 __asm__("$a0") = first;
  register long a1 __asm__("$a1") = second;
  register long a2 __asm__("$a2") = third;
  register long a7 __asm__("$a7") = number;
  __asm__ volatile("syscall 0" : "+r"(a0) : "r"(a1), "r"(a2), "r"(a7) : "memory", "$t0", "$t1", "$t2", "$t3");
  return a0;
}
std::ptrdiff_t write(int file, const void* bytes, std::size_t size) {
  return system(64, file, reinterpret_cast<long>(bytes), static_cast<long>(size));
}
[[noreturn]] void _start() {
  for (const long code = answer();;) system(93, code, 0, 0);
}

}  // extern "C"
