// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_DETAIL_FAULT_HPP
#define GONGBAO_DETAIL_FAULT_HPP

// A fault is a mistake of the program, never of a claim: a claim that cannot be settled is an outcome.
// None of these functions is constexpr, so in a constant expression the compiler's message names the fault;
// at run time the program stops inside the function of that name.

namespace gongbao::inline v0 {

namespace detail {
[[noreturn]] inline void stop() noexcept {
#if defined(__GNUC__)
  __builtin_trap();
#else
  for (volatile int* nowhere = nullptr;;) *nowhere = 0;
#endif
}
}  // namespace detail

namespace fault {

#if defined(__GNUC__)
#define GONGBAO_FAULT(name) \
  [[noreturn, gnu::cold, gnu::noinline]] inline void name() noexcept { ::gongbao::detail::stop(); }
#else
#define GONGBAO_FAULT(name) \
  [[noreturn]] inline void name() noexcept { ::gongbao::detail::stop(); }
#endif

GONGBAO_FAULT(integer_overflow)          // a count, a rate or an amount left the 64-bit range
GONGBAO_FAULT(money_overflow)            // a sum or product of money left the 64-bit range
GONGBAO_FAULT(malformed_literal)         // 12.345_yuan, 0x10_yuan
GONGBAO_FAULT(date_does_not_exist)       // date(2023, 2, 30)
GONGBAO_FAULT(date_out_of_range)         // a date outside the years 1 to 9999
GONGBAO_FAULT(term_below_one)            // the 0th working day after a day
GONGBAO_FAULT(period_ends_before_start)  // period(later, earlier)
GONGBAO_FAULT(versions_overlap)          // versions{…}: two tables are in force on one day
GONGBAO_FAULT(versions_out_of_order)     // versions{…}: a later table before an earlier one
GONGBAO_FAULT(nothing_was_given)         // read from an empty maybe or a required input never given
GONGBAO_FAULT(outcome_is_a_refusal)      // value() of an outcome that holds an error
GONGBAO_FAULT(outcome_is_a_value)        // refused() of an outcome that holds a value
GONGBAO_FAULT(row_stated_twice)          // two rows of a table for one category
GONGBAO_FAULT(row_not_in_table)          // table[category] without such a row
GONGBAO_FAULT(rank_without_identity)     // a rung of a ranking that nobody can stand on
GONGBAO_FAULT(text_does_not_fit)         // a writer's buffer is full
GONGBAO_FAULT(columns_differ_in_length)  // batch/: a column that is given has another number of rows than the first
GONGBAO_FAULT(columns_overlap)           // batch/: an output lies over a column that is not an input in its place
GONGBAO_FAULT(person_not_in_accounts)    // batch/: an index of a person beyond the accounts

#undef GONGBAO_FAULT

}  // namespace fault
}  // namespace gongbao::inline v0

#endif
