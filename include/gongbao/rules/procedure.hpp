// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_PROCEDURE_HPP
#define GONGBAO_RULES_PROCEDURE_HPP

#include <cstddef>

#include <gongbao/calendar/deadline.hpp>
#include <gongbao/rules/rule.hpp>

// What cases share that are a procedure: acts that follow each other, last days by which they are done, what comes
// next. The days come from the rules that a case asks; here is only how they stand on the day that the case is read on.

namespace gongbao::inline v0 {

namespace says {
inline constexpr text today{"day on which the case is read: what is overdue, and what comes next, is of this day",
                            "查阅案件之日：据以判断逾期事项和下一步"};
inline constexpr text next_act{"next act", "下一步"};
inline constexpr text owed_by{"owed by", "承办方"};
inline constexpr text next_due{"due by", "办理期限"};
inline constexpr text overdue_acts{"overdue", "逾期未办"};
inline constexpr text late_acts{"done late", "逾期办结"};
inline constexpr text only_with_today{"only if today is given", "仅在给出 today 时"};
}  // namespace says

/// The earlier of two days.
constexpr date earlier(date a, date b) noexcept { return b < a ? b : a; }

/// A day on which an act was done, or another thing happened, by an article …
constexpr milestone done_by(const rule_info& by, const text& what) noexcept {
  return {.role = day_role::happened, .act = what, .rule = &by};
}
/// … and the last day of one, by whom it is owed and the input that says when it was done.
constexpr milestone due_by(const rule_info& by, const text& what, const text& who, text_view done_key,
                           day_role role = day_role::due) noexcept {
  return {.role = role, .act = what, .by = who, .rule = &by, .done_key = done_key};
}

/// An act that was done, the input that says so, and the act that it follows.
struct act_done {
  maybe<date> day;
  text_view key;
  maybe<date> follows;
};

/// Why days contradict each other, if they do: an act before the one that it follows, or without it, or after today.
///
/// ```cpp
/// constexpr maybe<refusal> order(maybe<date> told, maybe<date> today) {
///   const act_done acts[] = {{date(2022, 7, 5), "issued", date(2022, 7, 1)}, {told, "told", date(2022, 7, 5)}};
///   return out_of_order(acts, today);
/// }
/// static_assert(!order({}, {}) && !order(date(2022, 7, 5), date(2022, 7, 5)));
/// static_assert(order(date(2022, 7, 4), {}).value().where == "told");
/// static_assert(order(date(2022, 7, 6), date(2022, 7, 5)).value().error == error::inconsistent_dates);
/// ```
template <std::size_t N>
constexpr maybe<refusal> out_of_order(const act_done (&acts)[N], maybe<date> today) noexcept {
  for (const act_done& a : acts)
    if (a.day && (!a.follows || *a.day < *a.follows || (today && *a.day > *today)))
      return refusal{error::inconsistent_dates, a.key};
  return {};
}

/// How an act stands that a rule gives a last day.
struct act_standing {
  maybe<date> due{};                   ///< as it is counted
  maybe<published_day> due_workday{};  ///< that day rolled to a working day
  maybe<published_day> last_day{};     ///< the day that counts; absent: the rule gives it none
  bool late{};                         ///< done after it; of an act that is not done, today lies after it
};

/// Asks the rule of a deadline how an act stands: done on a day, or not so far. `done_on` of the input is filled in.
///
/// A last day that the calendar does not reach is no refusal: it lies after every published day. Whether an act of a
/// day that is not published is late is calendar_not_published, as the rule says.
template <template <class> class Deadline>
constexpr outcome<act_standing> standing_of(const auto& ask, const rule<Deadline>& deadline,
                                            typename Deadline<rule_info>::input in, maybe<date> done,
                                            maybe<date> today) {
  const auto day_that_counts = [&](const auto& judged) -> maybe<published_day> {
    if constexpr (requires { in.late_by; })
      if (judged.due && in.late_by == late_by::due) return published_day{judged.due};
    return judged.due_workday;
  };
  in.done_on = done ? done : today;
  const maybe<date> as_of = in.done_on;
  const auto judged = ask(deadline, in);
  if (judged)
    return act_standing{judged->due, judged->due_workday, day_that_counts(*judged), judged->late.value_or(false)};
  if (judged.error() != error::calendar_not_published) return judged.refused();
  if (as_of && !is_workday(ask.table_of(deadline), *as_of).has_value()) return judged.refused();
  in.done_on = {};
  const auto undated = ask(deadline, in);
  if (!undated) return act_standing{.due_workday = published_day{}, .last_day = published_day{}};
  return act_standing{undated->due, undated->due_workday, day_that_counts(*undated), false};
}

/// How the acts of a procedure stand together. `Act` is an enumeration with `none`.
template <enumerated Act>
struct course {
  category_set<Act> late{};     ///< done after their last days
  category_set<Act> overdue{};  ///< not done, and their last days are over
  Act next = Act::none;         ///< of those that can be done now, the one that is due first
  maybe<published_day> next_due{};

  /// An act that has been, or can be, done.
  constexpr void take(Act act, const act_standing& standing, maybe<date> done) noexcept {
    if (standing.late) (done ? late : overdue) |= act;
    if (!done) offer(act, standing.last_day);
  }
  /// An act that can be done now and has no last day, or that one: the first such, unless another has to be done
  /// before.
  constexpr void offer(Act act, maybe<published_day> due = {}) noexcept {
    if (next != Act::none && !comes_before(due, next_due)) return;
    next = act;
    next_due = due;
  }

 private:
  static constexpr bool comes_before(const maybe<published_day>& a, const maybe<published_day>& b) noexcept {
    if (!a || !b) return a.has_value();
    if (!a->day || !b->day) return a->day.has_value();
    return *a->day < *b->day;
  }
};

/// What every such case answers: the next act, who owes it and by when, and what is not in time. `Party` is an
/// enumeration with `none`.
template <enumerated Act, enumerated Party>
struct course_output {
  Act next_act = Act::none;
  Party owed_by = Party::none;
  maybe<published_day> next_due{};
  maybe<category_set<Act>> overdue_acts{};
  category_set<Act> late_acts{};

  constexpr void tell(const course<Act>& acts, const Party (&duties)[count_of<Act>], bool as_of_today) noexcept {
    next_act = acts.next;
    owed_by = duties[index_of(acts.next)];
    next_due = acts.next_due;
    if (as_of_today) overdue_acts = acts.overdue;
    late_acts = acts.late;
  }
};

template <class Output>
constexpr void describe_course(auto&& field) {
  field(&Output::next_act, "next_act", says::next_act);
  field(&Output::owed_by, "owed_by", says::owed_by);
  field(&Output::next_due, "next_due", says::next_due, {.condition = {"only if it has a last day", "仅在有期限时"}});
  field(&Output::overdue_acts, "overdue_acts", says::overdue_acts, {.condition = says::only_with_today});
  field(&Output::late_acts, "late_acts", says::late_acts);
}

}  // namespace gongbao::inline v0

#endif
