// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_VERIFICATION_CASE_HPP
#define GONGBAO_JINZHOU_VERIFICATION_CASE_HPP

#include <cstdint>

#include <gongbao/jinzhou/means_verification.hpp>
#include <gongbao/rules/case.hpp>
#include <gongbao/rules/procedure.hpp>

// Jinzhou: a household's means are verified (核对案件), from the receipt of the commission to the decision on aid.

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

/// An act of a verification, in the order of the procedure.
enum class verification_act : std::uint8_t { acceptance, information, report, notice, review, approval, none };

template <>
struct enumeration<verification_act> {
  static constexpr const char* name = "verification_act";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {verification_act::acceptance, "acceptance", {"decision on acceptance", "作出受理决定"}},
      {verification_act::information, "information", {"information supplied off-line", "线下提供信息"}},
      {verification_act::report, "report", {"verification report", "出具核对报告"}},
      {verification_act::notice, "notice", {"notice of the result", "告知核对结果"}},
      {verification_act::review, "review", {"re-verification", "完成复核"}},
      {verification_act::approval, "approval", {"decision on aid", "作出审批（确认）决定"}},
      {verification_act::none, "none", {"nothing", "无"}},
  };
};

/// Who acts in a verification.
enum class verification_party : std::uint8_t { centre, information_holder, commissioning_body, reviewing_body, none };

template <>
struct enumeration<verification_party> {
  static constexpr const char* name = "verification_party";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {verification_party::centre, "centre", {"verification centre", "核对机构"}},
      {verification_party::information_holder,
       "information_holder",
       {"department or unit that holds the information", "相关部门和单位"}},
      {verification_party::commissioning_body, "commissioning_body", {"commissioning body", "委托单位"}},
      {verification_party::reviewing_body, "reviewing_body", {"reviewing body", "复核机构"}},
      {verification_party::none, "none", {"nobody", "无"}},
  };
};

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::jinzhou {

/// Who owes each verification_act, in its order.
inline constexpr verification_party verification_duties[count_of<verification_act>] = {
    verification_party::centre,              // acceptance: art. 9(2)
    verification_party::information_holder,  // information: art. 16
    verification_party::centre,              // report: art. 9(4), 10
    verification_party::commissioning_body,  // notice: art. 19
    verification_party::reviewing_body,      // review: art. 11
    verification_party::commissioning_body,  // approval: art. 6, 19
    verification_party::none,
};

/// The last day of an act of a verification.
constexpr milestone verification_due(const rule_info& by, verification_act what, text_view done_key) noexcept {
  return due_by(by, meaning_of(what), meaning_of(verification_duties[index_of(what)]), done_key);
}

template <class Info = rule_info>
struct verification_case_rule {
  using act = verification_act;
  static constexpr Info info{"JZ-CASE-HV",
                             "Verification case",
                             "居民家庭经济状况核对案件",
                             {&means_verification_norm, "art. 6, 9, 10, 11, 16, 19, 22, 26"},
                             provenance::exact | provenance::external,
                             {},
                             "gongbao/jinzhou/verification_case.hpp"};
  struct input {
    required<date> received;
    maybe<date> today{};
    maybe<date> accepted{};
    maybe<date> declined{};
    maybe<date> requested{};
    maybe<date> supplied{};
    maybe<std::int64_t> extension_days{};
    maybe<date> extension_told{};
    maybe<date> issued{};
    maybe<date> report_received{};
    maybe<date> told{};
    maybe<date> objected{};
    review_body reviewed_by{};
    gongbao::verification_level verification_level{};
    bool referred_up = false;
    maybe<date> reviewed{};
    maybe<date> terminated{};
    maybe<date> approval_due{};
    maybe<date> approved{};
    bool hardship = false;
    gongbao::deadline_day deadline_day{};
  };
  struct output : course_output<act, verification_party> {
    maybe<published_day> acceptance_due{};
    maybe<published_day> information_due{};
    maybe<published_day> report_due{};
    maybe<published_day> unextended_due{};
    maybe<published_day> extension_due{};
    maybe<finding> extension_finding{};
    maybe<published_day> notice_due{};
    maybe<bool> review_available{};
    maybe<review_body> next_body{};
    maybe<published_day> review_due{};
    maybe<date> interim_from{};
    maybe<date> interim_to{};
    maybe<bool> interim_eligible{};
  };
  static constexpr auto in_force_on = &input::received;
  static constexpr composed_of<verification_case_rule, verification_acceptance_rule, offline_information_rule,
                               verification_report_rule, verification_extension_rule, verification_notice_rule,
                               verification_review_rule, interim_assistance_rule>
      policy{};

  static constexpr const rule_info& acceptance = verification_acceptance_rule<Info>::info;
  static constexpr const rule_info& information = offline_information_rule<Info>::info;
  static constexpr const rule_info& report = verification_report_rule<Info>::info;
  static constexpr const rule_info& extension = verification_extension_rule<Info>::info;
  static constexpr const rule_info& notice = verification_notice_rule<Info>::info;
  static constexpr const rule_info& review = verification_review_rule<Info>::info;
  static constexpr const rule_info& interim = interim_assistance_rule<Info>::info;
  static constexpr const rule_info& termination = verification_termination_rule<Info>::info;
  static constexpr milestone received_on = done_by(acceptance, {"commission received", "收到书面委托"});
  static constexpr milestone accepted_on = done_by(acceptance, {"commission accepted", "受理核对委托"});
  static constexpr milestone declined_on = done_by(acceptance, {"commission declined", "书面告知不予受理"});
  static constexpr milestone requested_on = done_by(information, {"off-line request", "发出线下核对请求"});
  static constexpr milestone supplied_on = done_by(information, {"information supplied", "收到线下提供的信息"});
  static constexpr milestone extension_told_on = done_by(extension, {"told of the extension", "告知委托单位延期核对"});
  static constexpr milestone issued_on = done_by(report, {"report issued", "出具核对报告"});
  static constexpr milestone report_received_on = done_by(notice, {"report received", "委托单位收到核对报告"});
  static constexpr milestone told_on = done_by(notice, {"household told", "告知核对对象核对结果"});
  static constexpr milestone objected_on = done_by(review, {"objection received", "收到异议"});
  static constexpr milestone reviewed_on = done_by(review, {"re-verification finished", "出具复核报告"});
  static constexpr milestone terminated_on = done_by(termination, {"verification terminated", "终止核对"});
  static constexpr milestone approved_on = done_by(interim, {"aid decided", "作出审批（确认）决定"});
  static constexpr milestone acceptance_day = verification_due(acceptance, act::acceptance, "accepted");
  static constexpr milestone information_day = verification_due(information, act::information, "supplied");
  static constexpr milestone report_day = verification_due(report, act::report, "issued");
  static constexpr milestone unextended_day{
      .role = day_role::closes, .act = {"term without the extension", "未延期的核对期限"}, .rule = &report};
  static constexpr milestone extension_day = verification_due(extension, act::report, "issued");
  static constexpr milestone notice_day = verification_due(notice, act::notice, "told");
  static constexpr milestone review_day = verification_due(review, act::review, "reviewed");
  static constexpr milestone approval_day = verification_due(interim, act::approval, "approved");
  static constexpr milestone interim_opens{
      .role = day_role::opens, .act = {"interim assistance may be granted", "可先行给予临时性救助"}, .rule = &interim};
  static constexpr milestone interim_closes{
      .role = day_role::closes, .act = {"interim assistance", "先行给予临时性救助"}, .rule = &interim};

  static constexpr void inputs(auto&& field) {
    field(&input::received, "received", verification_acceptance_rule<>::starts, {.day = &received_on});
    field(&input::today, "today", says::today);
    field(&input::accepted, "accepted", {"day the commission was accepted", "受理核对委托之日"}, {.day = &accepted_on});
    field(&input::declined, "declined",
          {"day it was declined in writing, with reasons", "书面告知不予受理并说明理由之日"}, {.day = &declined_on});
    field(&input::requested, "requested", offline_information_rule<>::starts, {.day = &requested_on});
    field(&input::supplied, "supplied", {"day the information was supplied", "收到线下提供的信息之日"},
          {.day = &supplied_on});
    field(&input::extension_days, "extension_days", {"working days of extension granted", "延期核对的工作日数"},
          {.unit = {"working days", "工作日"}});
    field(&input::extension_told, "extension_told",
          {"day the commissioning body was told of the extension", "告知委托单位延期核对之日"},
          {.day = &extension_told_on});
    field(&input::issued, "issued", {"day the report was issued", "出具核对报告之日"}, {.day = &issued_on});
    field(&input::report_received, "report_received",
          {"day the commissioning body received the report; absent: as it was issued",
           "委托单位收到核对报告之日；未给出的，视为出具当日收到"},
          {.day = &report_received_on});
    field(&input::told, "told", {"day the household was told of the result", "告知核对对象核对结果之日"},
          {.day = &told_on});
    field(&input::objected, "objected",
          {"day the last objection reached the body it was put to", "最近一次异议被核对机构收到之日"},
          {.day = &objected_on});
    field(&input::reviewed_by, "reviewed_by",
          {"highest body that had reviewed before this objection", "该次异议前已作复核的最高一级核对机构"});
    field(&input::verification_level, "verification_level",
          {"level of the body that verified first", "首次核对的核对机构级别"});
    field(&input::referred_up, "referred_up",
          {"this objection was put before the body above", "该次异议已报请上一级核对机构复核"});
    field(&input::reviewed, "reviewed", {"day this objection was reviewed", "该次异议复核完成之日"},
          {.day = &reviewed_on});
    field(&input::terminated, "terminated",
          {"day the verification was terminated and the commissioning body told", "终止核对并告知委托单位之日"},
          {.day = &terminated_on});
    field(&input::approval_due, "approval_due",
          {"last day of the approval period (set elsewhere)", "审批期限的最后一日（由其他文件另行规定）"},
          {.day = &approval_day});
    field(&input::approved, "approved", {"day the application was decided", "作出审批（确认）决定之日"},
          {.day = &approved_on});
    field(&input::hardship, "hardship", {"the family is in real need", "申请家庭生活确有困难"});
    field(&input::deadline_day, "deadline_day", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    describe_course<output>(field);
    field(&output::acceptance_due, "acceptance_due", {"last day for acceptance", "作出受理决定的期限届满日"},
          {.day = &acceptance_day});
    field(&output::information_due, "information_due", {"last day for the information", "线下提供信息的期限届满日"},
          {.condition = {"only if requested is given", "仅在给出 requested 时"}, .day = &information_day});
    field(&output::report_due, "report_due", {"last day for the report", "出具核对报告的期限届满日"},
          {.condition = {"only if accepted, without an extension", "仅在已受理且未延期时"}, .day = &report_day});
    field(&output::unextended_due, "unextended_due", {"the same without the extension", "不计延期的核对期限届满日"},
          {.condition = {"only with an extension", "仅在延期时"}, .day = &unextended_day});
    field(&output::extension_due, "extension_due", {"last day for the report", "延期后出具核对报告的期限届满日"},
          {.condition = {"only with an extension", "仅在延期时"}, .day = &extension_day});
    field(&output::extension_finding, "extension_finding", {"the extension is in order", "延期核对是否合规"},
          {.condition = {"only with an extension", "仅在延期时"}});
    field(&output::notice_due, "notice_due", {"last day for the notice", "告知核对结果的期限届满日"},
          {.condition = {"only if the report is issued", "仅在已出具核对报告时"}, .day = &notice_day});
    field(&output::review_available, "review_available", {"the objection can be reviewed", "可以复核"},
          {.condition = {"only if objected is given", "仅在给出 objected 时"}});
    field(&output::next_body, "next_body", {"body that reviews", "复核机构"},
          {.condition = {"only if review_available", "仅在可以复核时"}});
    field(&output::review_due, "review_due", {"last day for the review", "完成复核的期限届满日"},
          {.condition = {"only if review_available, and not by the province itself",
                         "仅在可以复核且不是直接向省级核对机构提出时"},
           .day = &review_day});
    field(&output::interim_from, "interim_from", {"first day of interim assistance", "可先行给予临时性救助的首日"},
          {.condition = {"only if there is such a window", "仅在有该期间时"}, .day = &interim_opens});
    field(&output::interim_to, "interim_to", {"last day of it", "可先行给予临时性救助的最后一日"},
          {.condition = {"only if there is such a window", "仅在有该期间时"}, .day = &interim_closes});
    field(&output::interim_eligible, "interim_eligible",
          {"interim assistance may be granted today", "今天可以先行给予临时性救助"},
          {.condition = {"only if today, in force, and approval_due are given",
                         "仅在给出 today（在有效期内）和 approval_due 时"}});
  }

  /// A refusal of a rule that calls the day its term runs from by another key than the case.
  static constexpr refusal at(const refusal& r, text_view key) noexcept {
    return r.error == error::not_in_force ? refusal{r.error, key} : r;
  }

  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    const maybe<date> received_report = in.report_received ? in.report_received : in.issued;
    const maybe<date> received = in.received.value();
    const act_done acts[] = {
        {received, "received", received},
        {in.accepted, "accepted", received},
        {in.declined, "declined", in.accepted ? maybe<date>{} : received},
        {in.requested, "requested", in.accepted},
        {in.supplied, "supplied", in.requested},
        {in.extension_told, "extension_told", in.accepted},
        {in.issued, "issued", in.accepted},
        {in.report_received, "report_received", in.issued},
        {in.told, "told", received_report},
        {in.objected, "objected", in.issued},
        {in.reviewed, "reviewed", in.objected},
        {in.terminated, "terminated", in.issued ? maybe<date>{} : in.accepted},
        {in.approved, "approved", received},
    };
    if (const auto refused = out_of_order(acts, in.today)) return *refused;
    if (in.extension_days && !in.accepted) return refusal{error::missing_input, "accepted"};
    if (in.extension_told && !in.extension_days) return refusal{error::missing_input, "extension_days"};

    output out;
    course<act> acts_so_far;
    const bool is_over = in.declined.has_value() || in.terminated.has_value();
    const auto open_until = [&](maybe<date> done) { return is_over && !done ? maybe<date>{} : in.today; };

    const auto accepted = standing_of(ask, verification_acceptance, {.received = in.received},
                                      in.accepted ? in.accepted : in.declined, in.today);
    if (!accepted) return accepted.refused();
    out.acceptance_due = accepted->last_day;
    acts_so_far.take(act::acceptance, *accepted, in.accepted ? in.accepted : in.declined);

    if (in.requested) {
      const auto supplied =
          standing_of(ask, offline_information, {.received = *in.requested}, in.supplied, open_until(in.supplied));
      if (!supplied) return at(supplied.refused(), "requested");
      out.information_due = supplied->last_day;
      if (!is_over || in.supplied) acts_so_far.take(act::information, *supplied, in.supplied);
    }
    if (in.accepted) {
      const bool is_extended = in.extension_days && *in.extension_days > 0;
      const auto reported =
          standing_of(ask, verification_report, {.accepted = *in.accepted}, is_extended ? maybe<date>{} : in.issued,
                      is_extended ? maybe<date>{} : open_until(in.issued));
      if (!reported) return reported.refused();
      auto counts = *reported;
      (is_extended ? out.unextended_due : out.report_due) = reported->last_day;
      if (is_extended) {
        const typename verification_extension_rule<rule_info>::input extended_term{
            .accepted = *in.accepted,
            .extension_days = *in.extension_days,
            .client_notified = in.extension_told.has_value()};
        const auto extended = standing_of(ask, verification_extension, extended_term, in.issued, open_until(in.issued));
        if (!extended) return extended.refused();
        counts = *extended;
        out.extension_due = extended->last_day;
        const auto found = ask(verification_extension, extended_term);
        if (found) out.extension_finding = found->finding;
      }
      if (!is_over || in.issued) acts_so_far.take(act::report, counts, in.issued);
    }
    if (in.issued) {
      const auto told = standing_of(ask, verification_notice, {.received = *received_report}, in.told, in.today);
      if (!told) return at(told.refused(), in.report_received ? "report_received" : "issued");
      out.notice_due = told->last_day;
      acts_so_far.take(act::notice, *told, in.told);
    }
    bool is_contested = false;
    if (in.objected) {
      const typename verification_review_rule<rule_info>::input objection{.received = *in.objected,
                                                                          .reviewed_by = in.reviewed_by,
                                                                          .verification_level = in.verification_level,
                                                                          .referred_up = in.referred_up};
      const auto reviewed = standing_of(ask, verification_review, objection, in.reviewed, in.today);
      if (!reviewed) return at(reviewed.refused(), "objected");
      const auto body = ask(verification_review, objection);
      out.review_available = !body || body->available;
      if (body && body->available) out.next_body = body->next_body;
      out.review_due = reviewed->last_day;
      is_contested = *out.review_available && !in.reviewed;
      if (*out.review_available) acts_so_far.take(act::review, *reviewed, in.reviewed);
    }

    if (in.approval_due) {
      const maybe<date> ran_out = out.extension_due ? out.extension_due->day : maybe<date>{};
      const auto interim_on = [&](date day) {
        return ask(interim_assistance, {.date = day,
                                        .approval_due = *in.approval_due,
                                        .extension_expired = ran_out && day > *ran_out,
                                        .report_issued = in.issued && *in.issued <= day,
                                        .hardship = in.hardship,
                                        .deadline_day = in.deadline_day});
      };
      if (in.today) {
        const auto now = interim_on(*in.today);
        if (now) out.interim_eligible = now->eligible && !is_over;
      }
      date last = earlier(*in.approval_due, *interim.in_force().last());
      if (in.issued) last = earlier(last, *in.issued);
      if (in.terminated) last = earlier(last, *in.terminated - days(1));
      if (ran_out && *ran_out < last) {
        if (!interim_on(last).value().eligible) last = last - days(1);
        const date first = *ran_out + days(1);
        if (first <= last && interim_on(first).value().eligible) {
          out.interim_from = first;
          out.interim_to = last;
        }
      }
    }
    if (!is_over || in.approved) {
      act_standing approval;
      if (in.approval_due) {
        const maybe<date> as_of = in.approved ? in.approved : in.today;
        approval = {.last_day = published_day{in.approval_due}, .late = as_of && *as_of > *in.approval_due};
      }
      if (in.approved || (in.told && !is_contested))
        acts_so_far.take(act::approval, approval, in.approved);
      else if (approval.late)
        acts_so_far.overdue |= act::approval;
    }
    out.tell(acts_so_far, verification_duties, in.today.has_value());
    return out;
  }
};

/// A verification of a household's means (核对案件) as it stands: every last day, the next act and who owes it, what is
/// overdue as of today, and the window in which interim assistance may be granted.
///
/// acceptance_due of JZ-HV-03 from received; information_due of JZ-HV-07 from requested; report_due of JZ-HV-04 from
/// accepted, with extension_days instead unextended_due, and extension_due and extension_finding of JZ-HV-05;
/// notice_due of JZ-HV-09 from report_received, or from issued; review_due and next_body of JZ-HV-06 from objected.
/// interim_from = the day after extension_due, interim_to = the last day on which JZ-HV-13 finds the household eligible
/// that is in need. next_act = the open act that is due first; the decision on aid comes when the household is told and
/// no objection is open. After declined or terminated nobody owes anything. A last day that the calendar does not reach
/// is calendar_not_published. Errors: inconsistent_dates (an act before, or without, the one that it follows, or after
/// today); missing_input (extension_days or accepted, where the extension needs them); not_in_force (the day that a
/// term runs from, or today); calendar_not_published (today, or an act, beyond the calendar); negative_amount;
/// unknown_value. Source: art. 6, 9, 10, 11, 16, 19, 22, 26.
///
/// ```cpp
/// constexpr auto file = jinzhou::verification_case({.received = date(2022, 7, 1), .today = date(2022, 8, 1),
///                                                   .accepted = date(2022, 7, 6)});
/// static_assert(file->acceptance_due->day == date(2022, 7, 8) && file->report_due->day == date(2022, 8, 3));
/// static_assert(file->next_act == verification_act::report && file->owed_by == verification_party::centre);
/// static_assert(file->overdue_acts->empty() && file->late_acts.empty());
/// ```
inline constexpr rule<verification_case_rule> verification_case{};

}  // namespace gongbao::inline v0::jinzhou

#endif
