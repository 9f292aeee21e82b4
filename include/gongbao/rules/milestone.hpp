// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_MILESTONE_HPP
#define GONGBAO_RULES_MILESTONE_HPP

#include <cstdint>

#include <gongbao/core/language.hpp>

// What a day among the inputs or outputs of a rule is in the course of a procedure, said where the day is described:
//
//   field(&input::accepted, "accepted", …, {.day = &accepted_on});
//   field(&output::report_due, "report_due", …, {.day = &report_due});
//
// A timeline, or a calendar file, is made of what the descriptions say and keeps no list of its own.

namespace gongbao::inline v0 {

struct rule_info;

/// What a day is in a procedure.
enum class day_role : std::uint8_t {
  happened,     ///< an act was done
  opens,        ///< the first day on which something may be done …
  closes,       ///< … and the last one, after which nobody is late
  due,          ///< the last day of an act, as it is counted
  due_workday,  ///< that day rolled to a working day: with `due` of the same act one deadline
};

/// A day of a procedure. What is left out is said by the field or its rule.
///
/// ```cpp
/// constexpr milestone reported{.role = day_role::happened, .act = {"report issued", "出具核对报告"}};
/// static_assert(reported.is_done() && !reported.is_due() && reported.rule == nullptr);
/// ```
struct milestone {
  day_role role{};
  text act{};                       ///< what happens; empty: what the field means, of a deadline the title of the rule
  text by{};                        ///< who acts; empty: not said
  const rule_info* rule = nullptr;  ///< the rule whose article the day rests on; nullptr: the one that is described
  text_view done_key{};             ///< of a deadline: the input that says when the act was done

  constexpr bool is_done() const noexcept { return role == day_role::happened; }
  constexpr bool is_due() const noexcept { return role == day_role::due || role == day_role::due_workday; }
};

/// Days of which the field says enough: an act, a first and a last day.
inline constexpr milestone something_happened{.role = day_role::happened};
inline constexpr milestone something_opens{.role = day_role::opens};
inline constexpr milestone something_closes{.role = day_role::closes};
/// The two last days of a rule that has one deadline.
inline constexpr milestone act_is_due{.role = day_role::due, .done_key = "done_on"};
inline constexpr milestone act_is_due_workday{.role = day_role::due_workday, .done_key = "done_on"};

}  // namespace gongbao::inline v0

#endif
