// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_PENALTY_CASE_HPP
#define GONGBAO_JINZHOU_PENALTY_CASE_HPP

#include <cstdint>

#include <gongbao/jinzhou/groundwater.hpp>
#include <gongbao/jinzhou/penalty_filing.hpp>
#include <gongbao/rules/case.hpp>
#include <gongbao/rules/procedure.hpp>
#include <gongbao/rules/rows.hpp>

// Jinzhou: a penalty from its service to the end of its review (行政处罚备案案件), those for groundwater with their
// fines.

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

/// One of the penalties of a decision. Fines and confiscations have an amount, others have none.
struct penalty_row {
  penalty_kind kind{};
  money amount{};

  static constexpr void cells(auto&& cell) {
    cell(&penalty_row::kind, "kind", text{"kind of penalty", "处罚种类"});
    cell(&penalty_row::amount, "amount", text{"amount of a fine or confiscation", "罚款或者没收财产的金额"});
  }
};

/// An act on the way of a penalty through filing and review, in the order of the procedure.
enum class penalty_act : std::uint8_t { filing, review, challenge_notice, none };

template <>
struct enumeration<penalty_act> {
  static constexpr const char* name = "penalty_act";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {penalty_act::filing, "filing", {"filing with the city", "报送市政府备案"}},
      {penalty_act::review, "review", {"review of the filing", "完成备案审查"}},
      {penalty_act::challenge_notice,
       "challenge_notice",
       {"notice of the challenge to the bureau", "及时告知复议或诉讼情况"}},
      {penalty_act::none, "none", {"nothing", "无"}},
  };
};

/// Who acts in it.
enum class penalty_party : std::uint8_t { penalising_organ, judicial_bureau, none };

template <>
struct enumeration<penalty_party> {
  static constexpr const char* name = "penalty_party";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {penalty_party::penalising_organ, "penalising_organ", {"organ that punished", "行政处罚决定机关"}},
      {penalty_party::judicial_bureau,
       "judicial_bureau",
       {"the city's judicial-administration department", "市司法行政部门"}},
      {penalty_party::none, "none", {"nobody", "无"}},
  };
};

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::jinzhou {

/// Who owes each penalty_act, in its order.
inline constexpr penalty_party penalty_duties[count_of<penalty_act>] = {
    penalty_party::penalising_organ,  // filing: art. 5
    penalty_party::judicial_bureau,   // review: art. 10
    penalty_party::penalising_organ,  // challenge_notice: art. 9
    penalty_party::none,
};

/// The last day of an act of filing or review.
constexpr milestone penalty_due(const rule_info& by, penalty_act what, text_view done_key, day_role role) noexcept {
  return due_by(by, meaning_of(what), meaning_of(penalty_duties[index_of(what)]), done_key, role);
}

template <class Info = rule_info>
struct penalty_case_rule {
  using act = penalty_act;
  static constexpr Info info{"JZ-CASE-MP",
                             "Penalty case",
                             "行政处罚备案案件",
                             {&penalty_filing_measures, "art. 2, 4, 5, 6, 9, 10, 14"},
                             provenance::exact | provenance::predicate,
                             {},
                             "gongbao/jinzhou/penalty_case.hpp"};
  struct input {
    required<gongbao::party> party;
    rows<penalty_row> penalties{};
    required<date> served;
    maybe<date> today{};
    gongbao::superior_rule superior_rule{};
    maybe<gongbao::penalising_organ> penalising_organ{};
    bool joint = false;
    maybe<date> reconsidered{};
    maybe<date> sued{};
    maybe<date> bureau_told{};
    maybe<date> filed{};
    maybe<category_set<filing_item>> papers{};
    bool other_requested = false;
    maybe<date> report_received{};
    maybe<date> review_done{};
    bool refuses_files = false;
    bool refuses_correction = false;
    bool serious = false;
    maybe<gongbao::water_violation> water_violation{};
    maybe<date> violated_on{};
    bool repair_overdue = false;
    bool corrected_in_time = false;
    bool serious_violation = false;
    gongbao::penalty_amounts penalty_amounts{};
    gongbao::revocation revocation{};
    gongbao::late_by late_by = late_by::due_workday;
  };
  struct output : course_output<act, penalty_party> {
    bool major{};
    gongbao::major_basis major_basis{};
    money fine{};
    money confiscated{};
    money threshold{};
    maybe<gongbao::filer> filer{};
    maybe<filing_body> filed_with{};
    maybe<gongbao::filing_outcome> filing_outcome{};
    maybe<date> filing_due{};
    maybe<published_day> filing_due_workday{};
    maybe<category_set<filing_item>> missing_papers{};
    maybe<date> review_due{};
    maybe<published_day> review_due_workday{};
    bool criticism{};
    bool discipline_proposed{};
    maybe<money> fine_min{};
    maybe<money> fine_max{};
    maybe<bool> fine_allowed{};
    maybe<finding> fine_finding{};
    maybe<bool> licence_revocable{};
  };
  static constexpr auto in_force_on = &input::served;
  static constexpr composed_of<penalty_case_rule, major_penalty_by_kind_rule, major_penalty_by_amount_rule,
                               penalty_filing_circle_rule, penalty_filing_deadline_rule, penalty_filing_set_rule,
                               penalty_filing_duty_rule, penalty_review_deadline_rule, penalising_organ_criticism_rule,
                               over_quota_fine_rule, resupply_fine_rule, metering_fine_rule,
                               unlicensed_abstraction_fine_rule, abstraction_licence_revocation_rule>
      policy{};

  static constexpr const rule_info& deadline = penalty_filing_deadline_rule<Info>::info;
  static constexpr const rule_info& duty = penalty_filing_duty_rule<Info>::info;
  static constexpr const rule_info& review = penalty_review_deadline_rule<Info>::info;
  static constexpr milestone served_on = done_by(deadline, {"decision handed down", "行政处罚决定书下达"});
  static constexpr milestone reconsidered_on = done_by(duty, {"reconsideration asked for", "申请行政复议"});
  static constexpr milestone sued_on = done_by(duty, {"lawsuit", "提起行政诉讼"});
  static constexpr milestone told_on = done_by(duty, {"bureau told of the challenge", "告知市司法行政部门"});
  static constexpr milestone filed_on = done_by(deadline, {"filed", "报送备案"});
  static constexpr milestone received_on = done_by(review, {"filing report received", "收到备案报告"});
  static constexpr milestone reviewed_on = done_by(review, {"review finished", "备案审查完毕"});
  static constexpr milestone filing_day = penalty_due(deadline, act::filing, "filed", day_role::due);
  static constexpr milestone filing_workday = penalty_due(deadline, act::filing, "filed", day_role::due_workday);
  static constexpr milestone review_day = penalty_due(review, act::review, "review_done", day_role::due);
  static constexpr milestone review_workday = penalty_due(review, act::review, "review_done", day_role::due_workday);

  static constexpr void inputs(auto&& field) {
    constexpr field_notes of_water{.condition = {"used with water_violation", "给出 water_violation 时使用"}};
    field(&input::party, "party", {"punished party", "受处罚当事人"});
    field(&input::penalties, "penalties",
          {"the penalties of the decision, at least one", "决定给予的各项处罚，至少一项"});
    field(&input::served, "served", says::decision_served, {.day = &served_on});
    field(&input::today, "today", says::today);
    field(&input::superior_rule, "superior_rule", says::superior_rule);
    field(&input::penalising_organ, "penalising_organ", {"organ that made the decision", "作出处罚决定的机关"});
    field(&input::joint, "joint", {"decision of several organs in common", "两个以上行政处罚决定机关以共同名义作出"});
    field(&input::reconsidered, "reconsidered", {"day reconsideration was asked for", "申请行政复议之日"},
          {.day = &reconsidered_on});
    field(&input::sued, "sued", {"day of the lawsuit", "提起行政诉讼之日"}, {.day = &sued_on});
    field(&input::bureau_told, "bureau_told", {"day the bureau was told of the challenge", "告知市司法行政部门之日"},
          {.day = &told_on});
    field(&input::filed, "filed", {"day of filing", "报送备案之日"}, {.day = &filed_on});
    field(&input::papers, "papers", {"papers that are ready or filed", "已备齐或已报送的材料"});
    field(&input::other_requested, "other_requested",
          {"the judicial bureau asked for other material", "市司法行政部门要求提交其他材料"});
    field(
        &input::report_received, "report_received",
        {"day the filing report was received; absent: as it was filed", "收到备案报告之日；未给出的，视为报送当日收到"},
        {.day = &received_on});
    field(&input::review_done, "review_done", {"day the review was finished", "备案审查完毕之日"},
          {.day = &reviewed_on});
    field(&input::refuses_files, "refuses_files", {"files refused", "对调阅案卷的要求拒不协助"});
    field(&input::refuses_correction, "refuses_correction", {"correction refused", "拒不按照审查处理决定整改"});
    field(&input::serious, "serious",
          {"情节严重 of art. 14, asserted by the caller", "第十四条的情节严重（由使用者认定）"});
    field(&input::water_violation, "water_violation",
          {"violation of the groundwater notice that is punished", "所处罚的地下水违法行为"});
    field(&input::violated_on, "violated_on", says::day_of_violation, of_water);
    field(&input::repair_overdue, "repair_overdue",
          {"metering: the time limit set for repair has passed", "计量设施：责令安装、更换或者修复的期限已过"},
          of_water);
    field(&input::corrected_in_time, "corrected_in_time",
          {"metering device put right in time", "计量设施已按期安装、更换或者修复"}, of_water);
    field(&input::serious_violation, "serious_violation",
          {"情节严重 of the notice, asserted by the caller", "通告的情节严重（由使用者认定）"}, of_water);
    field(&input::penalty_amounts, "penalty_amounts", says::reading);
    field(&input::revocation, "revocation", says::reading);
    field(&input::late_by, "late_by", says::reading, {.why_default = says::counted_period_rolls});
  }
  static constexpr void outputs(auto&& field) {
    constexpr field_notes if_major{.condition = {"only if major", "仅在属于重大行政处罚时"}};
    constexpr field_notes if_water{.condition = {"only if water_violation is given", "仅在给出 water_violation 时"}};
    describe_course<output>(field);
    field(&output::major, "major", {"major penalty", "属于重大行政处罚"});
    field(&output::major_basis, "major_basis", {"why", "认定依据"});
    field(&output::fine, "fine", {"fines in all", "罚款合计"});
    field(&output::confiscated, "confiscated", {"confiscations in all", "没收财产合计"});
    field(&output::threshold, "threshold", {"threshold of the party", "该类当事人的金额标准"});
    field(&output::filer, "filer", {"who files", "报送机关"}, if_major);
    field(&output::filed_with, "filed_with", {"whom the decision is filed with", "接受备案的机关"},
          {.condition = {"only if major and penalising_organ is given",
                         "仅在属于重大行政处罚且给出 penalising_organ 时"}});
    field(&output::filing_outcome, "filing_outcome", {"state", "备案审查状态"}, if_major);
    field(&output::filing_due, "filing_due", says::due, {.condition = if_major.condition, .day = &filing_day});
    field(&output::filing_due_workday, "filing_due_workday", says::due_workday,
          {.condition = if_major.condition, .day = &filing_workday});
    field(&output::missing_papers, "missing_papers", {"papers missing", "缺少的材料"},
          {.condition = {"only if major and papers is given", "仅在属于重大行政处罚且给出 papers 时"}});
    field(&output::review_due, "review_due", says::due,
          {.condition = {"only while or after the review", "仅在审查中或审查完毕后"}, .day = &review_day});
    field(&output::review_due_workday, "review_due_workday", says::due_workday,
          {.condition = {"as review_due", "同 review_due"}, .day = &review_workday});
    field(&output::criticism, "criticism", {"criticism is due", "应予通报批评"});
    field(&output::discipline_proposed, "discipline_proposed", {"disciplinary action is proposed", "建议给予行政处分"});
    field(&output::fine_min, "fine_min", {"lower end of the fine", "罚款下限"}, if_water);
    field(&output::fine_max, "fine_max", {"upper end of the fine", "罚款上限"}, if_water);
    field(&output::fine_allowed, "fine_allowed", {"a fine may be imposed", "可以罚款"}, if_water);
    field(&output::fine_finding, "fine_finding", {"the fine is in order", "罚款是否合规"},
          {.condition = {"only if water_violation and a fine are given", "仅在给出 water_violation 和罚款时"}});
    field(&output::licence_revocable, "licence_revocable",
          {"the abstraction licence may be revoked", "可以吊销取水许可证"}, if_water);
  }

  /// The penalties of a decision taken together.
  struct decision {
    category_set<penalty_kind> kinds{};
    money fine{};
    money confiscated{};
  };
  static constexpr outcome<decision> add_up(const rows<penalty_row>& penalties) {
    decision all;
    maybe<refusal> wrong;
    penalties.for_each_while([&](const penalty_row& p) {
      const bool is_fine = p.kind == penalty_kind::fine;
      const bool has_amount = is_fine || p.kind == penalty_kind::confiscation;
      if (has_amount == (p.amount == money{})) wrong = refusal{error::inconsistent_amounts, "penalties"};
      all.kinds |= p.kind;
      money& sum = is_fine ? all.fine : all.confiscated;
      sum = sum + p.amount;
      if (!within_limit(sum)) wrong = refusal{error::out_of_range, "penalties"};
      return !wrong;
    });
    if (wrong) return *wrong;
    if (all.kinds.empty()) return refusal{error::missing_input, "penalties"};
    return all;
  }

  /// What the notice allows for a violation: the fine, and the revocation of the licence.
  static constexpr maybe<refusal> judge_water(const auto& in, const auto& ask, const decision& made, output& out) {
    const maybe<money> fine = made.kinds.contains(penalty_kind::fine) ? maybe<money>(made.fine) : maybe<money>();
    const auto take = [&](const auto& found) -> maybe<refusal> {
      if (!found) return at_violation(found.refused());
      out.fine_min = found->fine_min;
      out.fine_max = found->fine_max;
      out.fine_allowed = found->fine_allowed;
      out.fine_finding = found->finding;
      return {};
    };
    maybe<refusal> refused;
    if (*in.water_violation == water_violation::over_quota)
      refused = take(ask(over_quota_fine, {.fine = fine, .date = in.violated_on}));
    else if (*in.water_violation == water_violation::resupply_or_change)
      refused = take(ask(resupply_fine, {.fine = fine, .date = in.violated_on}));
    else if (*in.water_violation == water_violation::metering)
      refused = take(ask(metering_fine, {.fine = fine, .overdue = in.repair_overdue, .date = in.violated_on}));
    else
      refused = take(ask(unlicensed_abstraction_fine, {.fine = fine, .date = in.violated_on}));
    if (refused) return refused;
    const auto licence = ask(abstraction_licence_revocation, {.water_violation = *in.water_violation,
                                                              .serious = in.serious_violation,
                                                              .corrected_in_time = in.corrected_in_time,
                                                              .revocation = in.revocation,
                                                              .date = in.violated_on});
    if (!licence) return at_violation(licence.refused());
    out.licence_revocable = licence->revocable;
    if (!licence->fine_allowed) {
      out.fine_allowed = false;
      if (fine) out.fine_finding = finding::violation;
    }
    return {};
  }
  static constexpr refusal at_violation(const refusal& r) noexcept {
    return r.error == error::not_in_force ? refusal{r.error, "violated_on"} : r;
  }

  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    const maybe<date> served = in.served.value();
    const maybe<date> challenged = in.reconsidered && in.sued ? maybe<date>(earlier(*in.reconsidered, *in.sued))
                                   : in.sued                  ? in.sued
                                                              : in.reconsidered;
    const maybe<date> received = in.report_received ? in.report_received : in.filed;
    const act_done acts[] = {
        {served, "served", served},
        {in.reconsidered, "reconsidered", served},
        {in.sued, "sued", served},
        {in.bureau_told, "bureau_told", challenged},
        {in.filed, "filed", served},
        {in.report_received, "report_received", in.filed},
        {in.review_done, "review_done", received},
    };
    if (const auto wrong = out_of_order(acts, in.today)) return *wrong;
    const auto made = add_up(in.penalties);
    if (!made) return made.refused();

    output out;
    out.fine = made->fine;
    out.confiscated = made->confiscated;
    const auto by_kind = ask(major_penalty_by_kind, {.penalty_kinds = made->kinds, .superior_rule = in.superior_rule});
    if (!by_kind) return by_kind.refused();
    const auto by_amount = ask(major_penalty_by_amount, {.party = in.party,
                                                         .fine = made->fine,
                                                         .confiscated = made->confiscated,
                                                         .superior_rule = in.superior_rule,
                                                         .penalty_amounts = in.penalty_amounts});
    if (!by_amount) return by_amount.refused();
    out.major = by_kind->major || by_amount->major;
    out.major_basis = by_kind->major ? by_kind->major_basis : by_amount->major_basis;
    out.threshold = by_amount->threshold;
    if (in.water_violation)
      if (const auto wrong = judge_water(in, ask, *made, out)) return *wrong;

    course<act> so_far;
    if (out.major)
      if (const auto wrong = follow_filing(in, ask, challenged, received, out, so_far)) return *wrong;
    out.tell(so_far, penalty_duties, in.today.has_value());
    return out;
  }

  /// Filing and review of a major penalty.
  static constexpr maybe<refusal> follow_filing(const auto& in, const auto& ask, maybe<date> challenged,
                                                maybe<date> received, output& out, course<act>& so_far) {
    if (in.penalising_organ) {
      const auto circle = ask(penalty_filing_circle, {.penalising_organ = *in.penalising_organ});
      if (!circle) return circle.refused();
      out.filed_with = circle->filed_with;
    }
    const auto duty_found = ask(penalty_filing_duty, {.served = in.served,
                                                      .challenged = challenged,
                                                      .done_on = in.filed,
                                                      .review_done = in.review_done,
                                                      .late_by = in.late_by});
    if (!duty_found) return duty_found.refused();
    const auto state = duty_found->filing_outcome;
    const bool is_exempt = state == filing_outcome::exempt;
    out.filing_outcome = state;

    const typename penalty_filing_deadline_rule<rule_info>::input term{
        .served = in.served, .joint = in.joint, .late_by = in.late_by};
    const auto filing = standing_of(ask, penalty_filing_deadline, term, in.filed, is_exempt ? maybe<date>{} : in.today);
    if (!filing) return filing.refused();
    const auto who = ask(penalty_filing_deadline, term);
    if (who) out.filer = who->filer;
    out.filing_due = filing->due;
    out.filing_due_workday = filing->due_workday;
    if (!is_exempt) so_far.take(act::filing, *filing, in.filed);

    if (state == filing_outcome::under_review || state == filing_outcome::reviewed) {
      const auto reviewed = standing_of(ask, penalty_review_deadline, {.received = *received, .late_by = in.late_by},
                                        in.review_done, in.today);
      if (!reviewed)
        return reviewed.error() == error::not_in_force
                   ? refusal{reviewed.error(), in.report_received ? "report_received" : "filed"}
                   : reviewed.refused();
      out.review_due = reviewed->due;
      out.review_due_workday = reviewed->due_workday;
      so_far.take(act::review, *reviewed, in.review_done);
    }
    if (state == filing_outcome::terminated && !in.bureau_told) so_far.offer(act::challenge_notice);

    if (in.papers) {
      const auto copies = [&](filing_item item) { return static_cast<std::int64_t>(in.papers->contains(item)); };
      const auto set = ask(penalty_filing_set, {.report_copies = copies(filing_item::report),
                                                .decision_copies = copies(filing_item::decision),
                                                .service_receipt_copies = copies(filing_item::service_receipt),
                                                .legal_review_copies = copies(filing_item::legal_review),
                                                .prior_notice_copies = copies(filing_item::prior_notice),
                                                .discussion_record_copies = copies(filing_item::discussion_record),
                                                .approval_form_copies = copies(filing_item::approval_form),
                                                .bound = in.papers->contains(filing_item::binding),
                                                .other_requested = in.other_requested,
                                                .other_supplied = in.papers->contains(filing_item::other_material)});
      if (!set) return set.refused();
      out.missing_papers = set->missing;
    }
    typename penalising_organ_criticism_rule<rule_info>::input conduct{.served = in.served,
                                                                       .done_on = in.filed,
                                                                       .date = in.today,
                                                                       .exempt = is_exempt,
                                                                       .refuses_files = in.refuses_files,
                                                                       .refuses_correction = in.refuses_correction,
                                                                       .serious = in.serious,
                                                                       .late_by = in.late_by};
    auto criticism = ask(penalising_organ_criticism, conduct);
    if (!criticism && criticism.error() == error::calendar_not_published) {  // the last day lies after today
      conduct.done_on = conduct.date = {};
      criticism = ask(penalising_organ_criticism, conduct);
    }
    if (!criticism) return criticism.refused();
    out.criticism = criticism->criticism;
    out.discipline_proposed = criticism->discipline_proposed;
    return {};
  }
};
/// A penalty from its service to the end of its review (行政处罚备案案件) as it stands: whether it is major and why,
/// who files and by when, the papers missing, the state of the review and its last day, and criticism.
///
/// fine, confiscated = the sums of such penalties; major, major_basis of JZ-MP-02, or else of JZ-MP-03 on those sums;
/// filer, filing_due, filing_due_workday of JZ-MP-04; missing_papers of JZ-MP-05; filing_outcome of JZ-MP-06, whose
/// challenge is the first of reconsidered and sued; review_due, review_due_workday of JZ-MP-07 from report_received, or
/// from filed; criticism of JZ-MP-08, of the day filed, or today; filed_with of JZ-MP-09. For groundwater the range and
/// finding of JZ-GW-01 to 04 on the fine, and licence_revocable of JZ-GW-06. Fen, exact. Errors: missing_input (no
/// penalty); inconsistent_amounts (penalties: a fine or confiscation without an amount, or another with one);
/// out_of_range (penalties: a sum beyond the limit of money); inconsistent_dates (an act before, or without, the one
/// that it follows, or after today); not_in_force (served, filed, report_received, violated_on); calendar_not_published
/// (a day that decides, beyond the calendar); negative_amount; unknown_value. Source: art. 2, 4, 5, 6, 9, 10, 14;
/// 锦政发〔2022〕13号 items 2, 3.
///
/// ```cpp
/// constexpr penalty_row imposed[] = {{penalty_kind::fine, yuan(60'000)}};
/// constexpr auto file = jinzhou::penalty_case({.party = party::enterprise, .penalties = imposed,
///                                              .served = date(2022, 9, 22), .today = date(2022, 10, 8)});
/// static_assert(file->major && file->major_basis == major_basis::amount && !file->criticism);
/// static_assert(file->filing_due_workday->day == date(2022, 10, 8) && file->next_act == penalty_act::filing);
/// ```
inline constexpr rule<penalty_case_rule> penalty_case{};

}  // namespace gongbao::inline v0::jinzhou

#endif
