// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_WORKDAY_DEADLINE_HPP
#define GONGBAO_RULES_WORKDAY_DEADLINE_HPP

#include <gongbao/calendar/deadline.hpp>
#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/rule.hpp>

// The shape of most deadlines: an act is due so many working days after another. A rule of this shape is data:
//
//   template <class Info = rule_info>
//   struct verification_report_rule : workday_deadline<verification_report_rule<Info>, after_acceptance> {
//     static constexpr Info info{...};
//     static constexpr text starts{"day of the acceptance decision", "作出受理决定之日"};
//     static constexpr workdays allowed{20};
//   };

namespace gongbao::inline v0 {

/// The outputs that every deadline has; `present` says when, if not always.
constexpr void describe_deadline(auto&& field, text present = {}) {
  field(&deadline_output::due, "due", says::due, {.condition = present, .day = &act_is_due});
  field(&deadline_output::due_workday, "due_workday", says::due_workday,
        {.condition = present, .day = &act_is_due_workday});
  field(&deadline_output::late, "late", says::late, {.condition = {"only if done_on is given", "仅在给出 done_on 时"}});
}

/// A deadline that runs from the receipt of something (收到之日起).
struct after_receipt {
  required<date> received;
  maybe<date> done_on{};

  static constexpr auto start = &after_receipt::received;
  static constexpr text_view start_key = "received";
};

/// A deadline that runs from the acceptance of a case (受理之日起).
struct after_acceptance {
  required<date> accepted;
  maybe<date> done_on{};

  static constexpr auto start = &after_acceptance::accepted;
  static constexpr text_view start_key = "accepted";
};

/// A deadline that runs from the end of a work (结束之日起).
struct after_completion {
  required<date> completed;
  maybe<date> done_on{};

  static constexpr auto start = &after_completion::completed;
  static constexpr text_view start_key = "completed";
};

/// How an act stands that is due so many working days after a start. Errors: inconsistent_dates (done before the
/// start), calendar_not_published.
constexpr outcome<deadline_output> judge_after(date start, workdays allowed, maybe<date> done_on,
                                               const auto& calendar) {
  if (const auto refused = done_before(start, done_on)) return *refused;
  const outcome<deadline> last = deadline_after(start, allowed, calendar);
  if (!last) return last.refused();
  return judge(*last, done_on);
}

/// due = start + `Definition::allowed` working days; due_workday = due; late = done_on > due. The period in force is
/// tested on the start. Errors: inconsistent_dates (done before the start), calendar_not_published.
template <class Definition, class Input>
struct workday_deadline {
  using input = Input;
  using output = deadline_output;
  static constexpr auto in_force_on = Input::start;
  static constexpr void inputs(auto&& field) {
    field(Input::start, Input::start_key, Definition::starts, {.day = &something_happened});
    field(&Input::done_on, "done_on", says::done_on, {.day = &something_happened});
  }
  static constexpr void outputs(auto&& field) { describe_deadline(field); }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    return judge_after(in.*Input::start, Definition::allowed, in.done_on, calendar);
  }
};

}  // namespace gongbao::inline v0

#endif
