// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_DETAIL_FAULT_HPP
#define GONGBAO_DETAIL_FAULT_HPP

// A fault is a mistake of the program, never of a claim: a claim that cannot be settled is an outcome.
// None of these functions is constexpr, so in a constant expression the compiler's message names the fault;
// at run time one line on stderr does, where there is one, and the program stops inside the function of that name.

// What a program does on a fault before it stops, if it defines this function: it may log, or end the program its own
// way. Nothing is written then. Known to linkers of ELF and WebAssembly; defined once, in any source file.
#if defined(__ELF__) || defined(__wasm__)
extern "C" [[gnu::weak]] void gongbao_on_fault(const char* fault, const char* meaning) noexcept;
#endif

namespace gongbao::inline v0 {

namespace detail {

// The system's own function under a name of ours, so that no header of it is needed and none contradicts.
#if __STDC_HOSTED__ && defined(__unix__) && defined(__ELF__)
extern "C" __PTRDIFF_TYPE__ gongbao_write(int file, const void* bytes, __SIZE_TYPE__ size) __asm__("write");
#elif __STDC_HOSTED__ && defined(__APPLE__)
extern "C" __PTRDIFF_TYPE__ gongbao_write(int file, const void* bytes, __SIZE_TYPE__ size) __asm__("_write");
#else
inline void gongbao_write(int, const void*, decltype(sizeof(0))) noexcept {}
#endif

/// `line` says both at once.
[[noreturn]] inline void stop([[maybe_unused]] const char* fault, [[maybe_unused]] const char* meaning,
                              const char* line, decltype(sizeof(0)) size) noexcept {
#if defined(__ELF__) || defined(__wasm__)
  if (gongbao_on_fault != nullptr)
    gongbao_on_fault(fault, meaning);
  else
#endif
    static_cast<void>(gongbao_write(2, line, size));
#if defined(__GNUC__)
  __builtin_trap();
#else
  for (volatile int* nowhere = nullptr;;) *nowhere = 0;
#endif
}

}  // namespace detail

namespace fault {

#if defined(__GNUC__)
#define GONGBAO_FAULT_ATTRIBUTES [[noreturn, gnu::cold, gnu::noinline]]
#else
#define GONGBAO_FAULT_ATTRIBUTES [[noreturn]]
#endif
#define GONGBAO_FAULT(name, meaning)                                                              \
  GONGBAO_FAULT_ATTRIBUTES inline void name() noexcept {                                          \
    constexpr const char* line = "gongbao: fault::" #name ": " meaning "\n";                      \
    ::gongbao::detail::stop(#name, meaning, line, sizeof("gongbao: fault::" #name ": " meaning)); \
  }

GONGBAO_FAULT(integer_overflow, "a count, a rate or an amount left the 64-bit range")
GONGBAO_FAULT(money_overflow, "a sum or product of money left the 64-bit range")
GONGBAO_FAULT(malformed_literal, "a literal is not a plain decimal number: 12.345_yuan, 0x10_yuan")
GONGBAO_FAULT(date_does_not_exist, "there is no such day: date(2023, 2, 30)")
GONGBAO_FAULT(date_out_of_range, "a date lies outside the years 1 to 9999")
GONGBAO_FAULT(term_below_one, "working days are counted from the first on, not from the 0th")
GONGBAO_FAULT(period_ends_before_start, "a period ends before it starts")
GONGBAO_FAULT(versions_overlap, "two versions of a table are in force on one day")
GONGBAO_FAULT(versions_out_of_order, "a later version of a table stands before an earlier one")
GONGBAO_FAULT(table_breaks_a_check, "a table breaks a named check of its kind")
GONGBAO_FAULT(nothing_was_given, "an empty maybe was read, or a required input that was never given")
GONGBAO_FAULT(outcome_is_a_refusal, "the value of an outcome was read that holds an error; test it first")
GONGBAO_FAULT(outcome_is_a_value, "the error of an outcome was read that holds a value; test it first")
GONGBAO_FAULT(row_stated_twice, "two rows of a table stand for one category")
GONGBAO_FAULT(row_not_in_table, "a table was asked for a category that it has no row for")
GONGBAO_FAULT(rank_without_identity, "a rung of a ranking has no identity that leads to it")
GONGBAO_FAULT(text_does_not_fit, "a writer's buffer is full")
GONGBAO_FAULT(text_in_one_language, "a text lacks its English or its Chinese half")
GONGBAO_FAULT(text_asks_for_more, "a text has a place {1} … {9} for a value that it was not given")
GONGBAO_FAULT(history_is_full, "a history has no room for another claim, or for the claims of another year")
GONGBAO_FAULT(columns_differ_in_length, "batch: a given column has another number of rows than the first")
GONGBAO_FAULT(columns_overlap, "batch: an output lies over a column that is not an input in its place")
GONGBAO_FAULT(person_not_in_accounts, "batch: the index of a person lies beyond the accounts")

#undef GONGBAO_FAULT
#undef GONGBAO_FAULT_ATTRIBUTES

}  // namespace fault
}  // namespace gongbao::inline v0

#endif
