// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_PENALTY_FILING_HPP
#define GONGBAO_JINZHOU_PENALTY_FILING_HPP

#include <cstdint>

#include <gongbao/core/category_table.hpp>
#include <gongbao/jinzhou/gazette.hpp>
#include <gongbao/rules/in_force.hpp>
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/workday_deadline.hpp>

// Jinzhou: filing and review of major administrative penalties (重大行政处罚决定备案审查办法).

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

enum class penalty_kind : std::uint8_t {
  downgrade_qualification,
  revoke_licence,
  halt_business,
  close_down,
  restrict_practice,
  suspend_licence,
  fine,
  confiscation,
  warning,
  other,
};

template <>
struct enumeration<penalty_kind> {
  static constexpr const char* name = "penalty_kind";
  template <class E>
  static constexpr word<E> words[] = {
      {penalty_kind::downgrade_qualification, "downgrade_qualification", "降低资质等级"},
      {penalty_kind::revoke_licence, "revoke_licence", "吊销许可证件"},
      {penalty_kind::halt_business, "halt_business", "责令停产停业"},
      {penalty_kind::close_down, "close_down", "责令关闭"},
      {penalty_kind::restrict_practice, "restrict_practice", "限制从业"},
      {penalty_kind::suspend_licence, "suspend_licence", "暂扣许可证件"},
      {penalty_kind::fine, "fine", "罚款"},
      {penalty_kind::confiscation, "confiscation", "没收财产"},
      {penalty_kind::warning, "warning", "警告"},
      {penalty_kind::other, "other", "其他"},
  };
};

/// What law, regulation or a State Council department rule says of a penalty (上位法).
enum class superior_rule : std::uint8_t { silent, major, not_major };

template <>
struct enumeration<superior_rule> {
  static constexpr const char* name = "superior_rule";
  template <class E>
  static constexpr word<E> words[] = {
      {superior_rule::silent, "silent", "上位法无另行规定"},
      {superior_rule::major, "major", "上位法定为重大"},
      {superior_rule::not_major, "not_major", "上位法定为非重大"},
  };
};

enum class major_basis : std::uint8_t { listed_kind, amount, superior_rule, none };

template <>
struct enumeration<major_basis> {
  static constexpr const char* name = "major_basis";
  template <class E>
  static constexpr word<E> words[] = {
      {major_basis::listed_kind, "listed_kind", "列举种类"},
      {major_basis::amount, "amount", "金额标准"},
      {major_basis::superior_rule, "superior_rule", "从其规定"},
      {major_basis::none, "none", "无"},
  };
};

enum class party : std::uint8_t { citizen, enterprise, sole_trader, other_organisation };

template <>
struct enumeration<party> {
  static constexpr const char* name = "party";
  template <class E>
  static constexpr word<E> words[] = {
      {party::citizen, "citizen", "公民"},
      {party::enterprise, "enterprise", "企业法人"},
      {party::sole_trader, "sole_trader", "个体工商户"},
      {party::other_organisation, "other_organisation", "非企业法人或者其他组织"},
  };
};

enum class filer : std::uint8_t { deciding_organ, lead_organ };

template <>
struct enumeration<filer> {
  static constexpr const char* name = "filer";
  template <class E>
  static constexpr word<E> words[] = {{filer::deciding_organ, "deciding_organ", "处罚决定机关"},
                                      {filer::lead_organ, "lead_organ", "主办机关"}};
};

enum class filing_item : std::uint8_t {
  report,
  decision,
  service_receipt,
  legal_review,
  prior_notice,
  discussion_record,
  approval_form,
  other_material,
  binding,
};

template <>
struct enumeration<filing_item> {
  static constexpr const char* name = "filing_item";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {filing_item::report, "report", {"filing report", "备案报告"}},
      {filing_item::decision, "decision", {"penalty decision", "行政处罚决定书（复印件）"}},
      {filing_item::service_receipt, "service_receipt", {"receipt of service", "行政处罚决定书送达回证（复印件）"}},
      {filing_item::legal_review,
       "legal_review",
       {"opinion of the legal review", "重大执法决定法制审核意见书（复印件）"}},
      {filing_item::prior_notice, "prior_notice", {"prior notice", "行政处罚先行告知书（复印件）"}},
      {filing_item::discussion_record, "discussion_record", {"record of the collective discussion", "集体讨论笔录"}},
      {filing_item::approval_form, "approval_form", {"approval form of the case", "案件处理审批表（复印件）"}},
      {filing_item::other_material, "other_material", {"other material asked for", "要求提交的其他材料"}},
      {filing_item::binding, "binding", {"bound in one volume", "装订成册"}},
  };
};

enum class filing_outcome : std::uint8_t { file, exempt, under_review, reviewed, terminated };

template <>
struct enumeration<filing_outcome> {
  static constexpr const char* name = "filing_outcome";
  template <class E>
  static constexpr word<E> words[] = {
      {filing_outcome::file, "file", "应报送备案"},
      {filing_outcome::exempt, "exempt", "不报送备案"},
      {filing_outcome::under_review, "under_review", "已报送、审查继续"},
      {filing_outcome::reviewed, "reviewed", "审查完毕"},
      {filing_outcome::terminated, "terminated", "备案审查终止"},
  };
};

/// An organ that punishes (行政处罚决定机关), by whom it belongs to.
enum class penalising_organ : std::uint8_t {
  county_government,
  zone_committee,
  municipal_department,
  provincial_department,
  county_subordinate,
  department_subordinate,
  other,
};

template <>
struct enumeration<penalising_organ> {
  static constexpr const char* name = "penalising_organ";
  template <class E>
  static constexpr word<E> words[] = {
      {penalising_organ::county_government, "county_government", "县(市)区政府"},
      {penalising_organ::zone_committee, "zone_committee", "开发区、高新区管委会"},
      {penalising_organ::municipal_department, "municipal_department", "市直部门"},
      {penalising_organ::provincial_department, "provincial_department", "省垂直领导部门"},
      {penalising_organ::county_subordinate, "county_subordinate", "县(市)区政府、管委会的下级行政机关"},
      {penalising_organ::department_subordinate, "department_subordinate", "市直部门的下级行政机关"},
      {penalising_organ::other, "other", "其他机关"},
  };
};

/// How the measures apply to a decision.
enum class application : std::uint8_t { direct, by_analogy, none };

template <>
struct enumeration<application> {
  static constexpr const char* name = "application";
  template <class E>
  static constexpr word<E> words[] = {
      {application::direct, "direct", "适用本办法"},
      {application::by_analogy, "by_analogy", "参照本办法执行"},
      {application::none, "none", "不适用"},
  };
};

/// Whom a decision is filed with (报送备案).
enum class filing_body : std::uint8_t { city_government, county_government, municipal_department, none };

template <>
struct enumeration<filing_body> {
  static constexpr const char* name = "filing_body";
  template <class E>
  static constexpr word<E> words[] = {
      {filing_body::city_government, "city_government", "市政府"},
      {filing_body::county_government, "county_government", "县(市)区政府、管委会"},
      {filing_body::municipal_department, "municipal_department", "市直部门"},
      {filing_body::none, "none", "无"},
  };
};

/// Is each amount held against the threshold of a major penalty alone, or their sum?
enum class penalty_amounts : std::uint8_t { each, sum };

template <>
struct enumeration<penalty_amounts> {
  static constexpr const char* name = "penalty_amounts";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {penalty_amounts::each, "each", {"each amount alone", "各项金额分别对照"}},
      {penalty_amounts::sum, "sum", {"both added", "两项金额相加"}}};
};
template <>
struct reading<penalty_amounts> {
  static constexpr text question{"fine and confiscation against the major-penalty threshold",
                                 "罚款与没收财产对照重大行政处罚金额标准的方法"};
  static constexpr text why_default{"罚款或者没收财产 sets one beside the other and does not add them",
                                    "“罚款或者没收财产”为两项并列，没有规定相加"};
};

namespace says {

inline constexpr text decision_served{
    "day the decision was handed down (by default its service; pass the day of making for the other reading)",
    "行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日）"};
inline constexpr text superior_rule{"whether law, regulation or State Council department rule decides otherwise",
                                    "法律、法规和国务院部门规章是否另有规定"};

}  // namespace says

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::jinzhou {

inline constexpr document penalty_filing_measures{
    .number = "锦政规〔2022〕3号",
    .title = "Filing of major penalties",
    .title_zh = "锦州市重大行政处罚决定备案审查办法",
    .in_force = {date(2017, 9, 22), date(2027, 9, 22)},
    .header = "gongbao/jinzhou/penalty_filing.hpp",
    .checked = last_check,
};

// ---- JZ-MP-01 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct penalty_filing_in_force_rule : document_in_force<penalty_filing_in_force_rule<Info>> {
  static constexpr Info info{"JZ-MP-01",
                             "Validity",
                             "有效期",
                             {&penalty_filing_measures, "decision of 2022-07-25; art. 18"},
                             provenance::exact};
};
/// Whether the measures are in force on a day (有效期至2027年9月22日). They were extended before they expired.
///
/// in_force = 2017-09-22 ≤ date ≤ 2027-09-22. Source: decision of 2022-07-25; art. 18.
///
/// ```cpp
/// static_assert(jinzhou::penalty_filing_in_force({.date = date(2022, 9, 23)}).value().in_force);
/// static_assert(!jinzhou::penalty_filing_in_force({.date = date(2027, 9, 23)}).value().in_force);
/// ```
inline constexpr rule<penalty_filing_in_force_rule> penalty_filing_in_force{};

// ---- What is a major penalty: art. 4 -------------------------------------------------------------------------------

/// Art. 4(1), (2). Suspension of a licence (暂扣) is not among them.
inline constexpr category_set<penalty_kind> major_penalty_kinds =
    penalty_kind::downgrade_qualification | penalty_kind::revoke_licence | penalty_kind::halt_business |
    penalty_kind::close_down | penalty_kind::restrict_practice;

/// From which amount on a fine or confiscation is major (罚款或者没收财产…以上,含本数).
struct major_penalty_policy {
  money citizen{};             ///< 公民
  money enterprise{};          ///< 企业法人(含个体工商户)
  money other_organisation{};  ///< 非企业法人或者其他组织
  gongbao::source source{};

  constexpr money threshold_for(party punished) const noexcept {
    if (punished == party::citizen) return citizen;
    return punished == party::other_organisation ? other_organisation : enterprise;
  }
};

inline constexpr major_penalty_policy major_penalty_amounts{
    .citizen = yuan(10'000),
    .enterprise = yuan(50'000),
    .other_organisation = yuan(100'000),
    .source = {&penalty_filing_measures, "art. 4(3)"},
};

/// Nothing is major at an amount of 0, which every penalty reaches.
constexpr bool thresholds_are_positive(const major_penalty_policy& table) noexcept {
  return table.citizen > money{} && table.enterprise > money{} && table.other_organisation > money{};
}

constexpr text_view broken_check(const major_penalty_policy& t) noexcept {
  return first_broken({{"thresholds_are_positive", thresholds_are_positive(t)}});
}

static_assert(thresholds_are_positive(major_penalty_amounts));

/// Is a penalty major, and why?
struct major_finding {
  bool major{};
  gongbao::major_basis major_basis{};
};

constexpr void describe_major(auto&& field, text meaning) {
  field(&major_finding::major, "major", meaning);
  field(&major_finding::major_basis, "major_basis", {"why", "认定依据"});
}

/// What the measures themselves find holds only where no superior rule says otherwise (从其规定).
constexpr major_finding find_major(superior_rule superior, bool found, major_basis basis) noexcept {
  if (superior != superior_rule::silent) return {superior == superior_rule::major, major_basis::superior_rule};
  return {found, found ? basis : major_basis::none};
}

// ---- JZ-MP-02 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct major_penalty_by_kind_rule {
  static constexpr Info info{"JZ-MP-02",
                             "Major penalty by kind",
                             "重大行政处罚种类",
                             {&penalty_filing_measures, "art. 4(1), (2)"},
                             provenance::predicate};
  struct input {
    required<category_set<penalty_kind>> penalty_kinds;
    gongbao::superior_rule superior_rule{};
  };
  using output = major_finding;
  static constexpr void inputs(auto&& field) {
    field(&input::penalty_kinds, "penalty_kinds", {"all penalties of the decision", "决定给予的全部处罚种类"});
    field(&input::superior_rule, "superior_rule", says::superior_rule);
  }
  static constexpr void outputs(auto&& field) { describe_major(field, {"major by kind", "按种类属于重大行政处罚"}); }
  static constexpr outcome<output> compute(const auto& in) {
    const bool listed = in.penalty_kinds.value().intersects(major_penalty_kinds);
    return find_major(in.superior_rule, listed, major_basis::listed_kind);
  }
};
/// Whether a penalty is major by its kind (重大行政处罚). One that is not may still be by its amount.
///
/// major = a listed kind is among the penalties; a superior rule that says otherwise decides. Errors: unknown_value.
/// Source: art. 4(1), (2).
///
/// ```cpp
/// static_assert(jinzhou::major_penalty_by_kind({.penalty_kinds = penalty_kind::revoke_licence}).value().major);
/// static_assert(!jinzhou::major_penalty_by_kind({.penalty_kinds = penalty_kind::suspend_licence}).value().major);
/// ```
inline constexpr rule<major_penalty_by_kind_rule> major_penalty_by_kind{};

// ---- JZ-MP-03 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct major_penalty_by_amount_rule {
  static constexpr Info info{
      "JZ-MP-03", "Major penalty by amount", "金额标准", {&penalty_filing_measures, "art. 4(3)"}, provenance::exact};
  struct input {
    required<gongbao::party> party;
    money fine{};
    money confiscated{};
    gongbao::superior_rule superior_rule{};
    gongbao::penalty_amounts penalty_amounts{};
  };
  struct output : major_finding {
    money threshold{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::party, "party", {"punished party", "受处罚当事人"});
    field(&input::fine, "fine", {"fine", "罚款金额"});
    field(&input::confiscated, "confiscated", {"value confiscated", "没收财产的价值"});
    field(&input::superior_rule, "superior_rule", says::superior_rule);
    field(&input::penalty_amounts, "penalty_amounts", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    describe_major(field, {"major by amount", "按金额属于重大行政处罚"});
    field(&output::threshold, "threshold", {"threshold of the party", "该类当事人的金额标准"});
  }
  static constexpr const major_penalty_policy& policy = major_penalty_amounts;
  static constexpr outcome<output> compute(const auto& in, const major_penalty_policy& table) {
    const money threshold = table.threshold_for(in.party);
    const bool reached = in.penalty_amounts == penalty_amounts::each
                             ? in.fine >= threshold || in.confiscated >= threshold
                             : in.fine + in.confiscated >= threshold;
    return output{find_major(in.superior_rule, reached, major_basis::amount), threshold};
  }
};
/// Whether a penalty is major by its amount (金额标准).
///
/// major = fine ≥ T or confiscated ≥ T, penalty_amounts::sum: fine + confiscated ≥ T; T is 10 000 (citizen), 50 000
/// (enterprise, sole_trader) or 100 000 yuan (other_organisation). A superior rule that says otherwise decides. Fen,
/// exact. Errors: negative_amount; unknown_value. Source: art. 4(3).
///
/// ```cpp
/// constexpr auto found = jinzhou::major_penalty_by_amount({.party = party::citizen, .fine = yuan(10'000)});
/// static_assert(found->major && found->threshold == yuan(10'000));
/// constexpr auto less = jinzhou::major_penalty_by_amount({.party = party::sole_trader, .fine = 49'999.99_yuan});
/// static_assert(!less->major);
/// ```
inline constexpr rule<major_penalty_by_amount_rule> major_penalty_by_amount{};

// ---- Periods: art. 5, 10 -------------------------------------------------------------------------------------------

/// Art. 5: 自行政处罚决定书下达之日起15日内报送.
inline constexpr days penalty_filing_period(15);
/// Art. 10: 自收到备案报告之日起60日内审查完毕.
inline constexpr days penalty_review_period(60);

// ---- JZ-MP-04 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct penalty_filing_deadline_rule {
  static constexpr Info info{
      "JZ-MP-04", "Filing deadline", "15日内报送备案", {&penalty_filing_measures, "art. 5, 14(1)"}, provenance::exact};
  struct input {
    required<date> served;
    bool joint = false;
    maybe<date> done_on{};
    gongbao::late_by late_by = late_by::due_workday;
  };
  struct output : deadline_output {
    gongbao::filer filer{};
  };
  static constexpr auto in_force_on = &input::served;
  static constexpr void inputs(auto&& field) {
    field(&input::served, "served", says::decision_served, {.day = &something_happened});
    field(&input::joint, "joint", {"decision of several organs in common", "两个以上行政处罚决定机关以共同名义作出"});
    field(&input::done_on, "done_on", says::done_on, {.day = &something_happened});
    field(&input::late_by, "late_by", says::reading, {.why_default = says::counted_period_rolls});
  }
  static constexpr void outputs(auto&& field) {
    describe_deadline(field);
    field(&output::filer, "filer", {"who files", "报送机关"});
  }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    if (const auto refused = done_before(in.served, in.done_on)) return *refused;
    const auto judged = judge(deadline_after(in.served, penalty_filing_period, calendar), in.done_on, in.late_by);
    if (!judged) return judged.refused();
    return output{*judged, in.joint ? filer::lead_organ : filer::deciding_organ};
  }
};
/// When a major penalty is to be filed with the city (报送备案), and by whom.
///
/// due = served + 15 days, calendar days; due_workday = that day rolled to a working day. late compares done_on with
/// the one that late_by names, by default due_workday (民法典 art. 203); the day itself is in time. filer = lead_organ
/// if joint. Errors: unknown_value; not_in_force (by served); inconsistent_dates (done before served);
/// calendar_not_published (late_by::due_workday where the calendar does not reach). Source: art. 5, 14(1).
///
/// ```cpp
/// constexpr auto filed = jinzhou::penalty_filing_deadline(
///     {.served = date(2022, 9, 22), .done_on = date(2022, 10, 8)});
/// static_assert(filed->due == date(2022, 10, 7) && filed->due_workday->day == date(2022, 10, 8));
/// static_assert(!*filed->late);
/// ```
inline constexpr rule<penalty_filing_deadline_rule> penalty_filing_deadline{};

// ---- JZ-MP-05 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct penalty_filing_set_rule {
  static constexpr Info info{
      "JZ-MP-05", "Filing set", "备案材料", {&penalty_filing_measures, "art. 6; annex form"}, provenance::exact};
  struct input {
    std::int64_t report_copies = 0;
    std::int64_t decision_copies = 0;
    std::int64_t service_receipt_copies = 0;
    std::int64_t legal_review_copies = 0;
    std::int64_t prior_notice_copies = 0;
    std::int64_t discussion_record_copies = 0;
    std::int64_t approval_form_copies = 0;
    required<bool> bound;
    bool other_requested = false;
    bool other_supplied = false;
  };
  struct output {
    bool complete{};
    category_set<filing_item> missing{};
  };

  struct paper {
    std::int64_t input::*copies;
    text_view key;
    filing_item item;
  };
  /// Art. 6(1) to (7): one copy of each (1份), in the order of the items.
  static constexpr paper papers[7] = {
      {&input::report_copies, "report_copies", filing_item::report},
      {&input::decision_copies, "decision_copies", filing_item::decision},
      {&input::service_receipt_copies, "service_receipt_copies", filing_item::service_receipt},
      {&input::legal_review_copies, "legal_review_copies", filing_item::legal_review},
      {&input::prior_notice_copies, "prior_notice_copies", filing_item::prior_notice},
      {&input::discussion_record_copies, "discussion_record_copies", filing_item::discussion_record},
      {&input::approval_form_copies, "approval_form_copies", filing_item::approval_form},
  };

  static constexpr void inputs(auto&& field) {
    for (const paper& p : papers) field(p.copies, p.key, meaning_of(p.item), {.unit = {"copies", "份"}});
    field(&input::bound, "bound", {"bound in one volume", "装订成册"});
    field(&input::other_requested, "other_requested",
          {"the judicial bureau asked for other material", "市司法行政部门要求提交其他材料"});
    field(&input::other_supplied, "other_supplied", {"it was supplied", "其他材料已提交"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::complete, "complete", {"the set is complete", "备案材料齐全"});
    field(&output::missing, "missing", {"what is missing", "缺少的材料"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    category_set<filing_item> missing;
    for (const paper& p : papers)
      if (in.*p.copies == 0) missing |= p.item;
    if (in.other_requested && !in.other_supplied) missing |= filing_item::other_material;
    if (!in.bound) missing |= filing_item::binding;
    return output{.complete = missing.empty(), .missing = missing};
  }
};
/// What is missing from the papers of a filing (备案材料): one copy of each, bound in one volume.
///
/// missing = papers without a copy, other_material if asked for and not supplied, binding if not bound; complete =
/// nothing is missing. Errors: negative_amount. Source: art. 6; annex form.
///
/// ```cpp
/// constexpr auto set = jinzhou::penalty_filing_set({.report_copies = 1, .decision_copies = 1,
///                                                   .service_receipt_copies = 1, .legal_review_copies = 1,
///                                                   .prior_notice_copies = 1, .approval_form_copies = 1,
///                                                   .bound = true});
/// static_assert(!set->complete && set->missing == filing_item::discussion_record);
/// ```
inline constexpr rule<penalty_filing_set_rule> penalty_filing_set{};

// ---- JZ-MP-06 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct penalty_filing_duty_rule {
  static constexpr Info info{"JZ-MP-06",
                             "Exemption and termination of filing",
                             "不报送、终止",
                             {&penalty_filing_measures, "art. 9"},
                             provenance::predicate};
  struct input {
    required<date> served;
    maybe<date> challenged{};
    maybe<date> done_on{};
    maybe<date> review_done{};
    gongbao::late_by late_by = late_by::due_workday;
  };
  struct output {
    gongbao::filing_outcome filing_outcome{};
  };
  static constexpr auto in_force_on = &input::served;
  static constexpr void inputs(auto&& field) {
    field(&input::served, "served", says::decision_served, {.day = &something_happened});
    field(&input::challenged, "challenged",
          {"day of reconsideration request or lawsuit; absent: none",
           "申请行政复议或者提起行政诉讼之日；未给出的，视为没有"},
          {.day = &something_happened});
    field(&input::done_on, "done_on", {"day of filing; absent: not yet filed", "报送备案之日；未给出的，视为尚未报送"},
          {.day = &something_happened});
    field(&input::review_done, "review_done",
          {"day on which the review of the filing was finished; absent: not finished",
           "备案审查完毕之日；未给出的，视为尚未完毕"},
          {.day = &something_happened});
    field(&input::late_by, "late_by", says::reading, {.why_default = says::counted_period_rolls});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::filing_outcome, "filing_outcome", {"duty or state of the review", "报送义务或备案审查状态"});
  }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    if (const auto refused = done_before(in.served, in.challenged, "challenged")) return *refused;
    if (const auto refused = done_before(in.served, in.done_on)) return *refused;
    if (in.review_done && (!in.done_on || *in.review_done < *in.done_on))
      return refusal{error::inconsistent_dates, "review_done"};
    if (in.review_done && (!in.challenged || *in.challenged > *in.review_done)) return output{filing_outcome::reviewed};
    if (!in.challenged) return output{in.done_on ? filing_outcome::under_review : filing_outcome::file};
    if (in.done_on && *in.challenged >= *in.done_on) return output{filing_outcome::terminated};

    const outcome<date> last = deadline_after(in.served, penalty_filing_period, calendar).last_day(in.late_by);
    if (!last) return last.refused();
    if (*in.challenged <= *last) return output{filing_outcome::exempt};
    return output{in.done_on ? filing_outcome::terminated : filing_outcome::file};
  }
};
/// Whether a penalty is to be filed, and whether its review goes on, when it is challenged (不报送备案、备案审查终止).
///
/// Not filed: exempt if challenged within the period of penalty_filing_deadline, whose last day late_by names; else
/// file, for a later challenge does not undo the duty. Filed: reviewed once the review was done before any challenge;
/// exempt if challenged before filing and within the period; terminated by any other challenge; else under_review.
/// Errors: unknown_value; not_in_force (by served); inconsistent_dates (challenged or filed before served, reviewed
/// before filed or unfiled); calendar_not_published (late_by::due_workday, where that day decides). Source: art. 9.
///
/// ```cpp
/// constexpr auto sued = jinzhou::penalty_filing_duty({.served = date(2022, 7, 26), .challenged = date(2022, 8, 10)});
/// static_assert(sued->filing_outcome == filing_outcome::exempt);
/// constexpr auto too_late =
///     jinzhou::penalty_filing_duty({.served = date(2022, 7, 26), .challenged = date(2022, 8, 11)});
/// static_assert(too_late->filing_outcome == filing_outcome::file);
/// ```
inline constexpr rule<penalty_filing_duty_rule> penalty_filing_duty{};

// ---- JZ-MP-07 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct penalty_review_deadline_rule {
  static constexpr Info info{
      "JZ-MP-07", "Review period", "60日内审查完毕", {&penalty_filing_measures, "art. 10"}, provenance::exact};
  struct input {
    required<date> received;
    maybe<date> done_on{};
    gongbao::late_by late_by = late_by::due_workday;
  };
  using output = deadline_output;
  static constexpr auto in_force_on = &input::received;
  static constexpr void inputs(auto&& field) {
    field(&input::received, "received", {"day the filing report was received", "收到备案报告之日"},
          {.day = &something_happened});
    field(&input::done_on, "done_on", says::done_on, {.day = &something_happened});
    field(&input::late_by, "late_by", says::reading, {.why_default = says::counted_period_rolls});
  }
  static constexpr void outputs(auto&& field) { describe_deadline(field); }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    if (const auto refused = done_before(in.received, in.done_on)) return *refused;
    return judge(deadline_after(in.received, penalty_review_period, calendar), in.done_on, in.late_by);
  }
};
/// When the review of a filed penalty is to be finished (审查完毕).
///
/// due = received + 60 days, calendar days; due_workday = that day rolled to a working day. late compares done_on with
/// the one that late_by names, by default due_workday (民法典 art. 203); the day itself is in time. Errors:
/// unknown_value; not_in_force (by received); inconsistent_dates (done before received); calendar_not_published
/// (late_by::due_workday where the calendar does not reach). Source: art. 10.
///
/// ```cpp
/// constexpr auto review = jinzhou::penalty_review_deadline({.received = date(2022, 8, 2)});
/// static_assert(review->due == date(2022, 10, 1) && review->due_workday->day == date(2022, 10, 8));
/// ```
inline constexpr rule<penalty_review_deadline_rule> penalty_review_deadline{};

// ---- JZ-MP-08 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct penalising_organ_criticism_rule {
  static constexpr Info info{"JZ-MP-08",
                             "Criticism of the penalising organ",
                             "通报批评",
                             {&penalty_filing_measures, "art. 14"},
                             provenance::predicate};
  struct input {
    required<gongbao::date> served;
    maybe<gongbao::date> done_on{};
    maybe<gongbao::date> date{};
    bool exempt = false;
    bool refuses_files = false;
    bool refuses_correction = false;
    bool serious = false;
    gongbao::late_by late_by = late_by::due_workday;
  };
  /// `late` is always given.
  struct output : deadline_output {
    bool criticism{};
    bool discipline_proposed{};
  };
  static constexpr auto in_force_on = &input::served;
  static constexpr void inputs(auto&& field) {
    field(&input::served, "served", says::decision_served, {.day = &something_happened});
    field(&input::done_on, "done_on", {"day of filing; absent: not filed", "报送备案之日；未给出的，视为未报送"},
          {.day = &something_happened});
    field(&input::date, "date", {"as-of day, used when not filed", "判断截至之日，未报送时使用"});
    field(&input::exempt, "exempt",
          {"exempt under JZ-MP-06, which asks for a challenge within the period",
           "按 JZ-MP-06 不报送备案（须在报送期限内申请行政复议或者提起行政诉讼）"});
    field(&input::refuses_files, "refuses_files", {"files refused", "对调阅案卷的要求拒不协助"});
    field(&input::refuses_correction, "refuses_correction", {"correction refused", "拒不按照审查处理决定整改"});
    field(&input::serious, "serious", {"情节严重, asserted by the caller", "情节严重（由使用者认定）"});
    field(&input::late_by, "late_by", says::reading, {.why_default = says::counted_period_rolls});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::due, "due", {"filing deadline (JZ-MP-04)", "报送备案的期限届满日（JZ-MP-04）"},
          {.day = &act_is_due});
    field(&output::due_workday, "due_workday", says::due_workday, {.day = &act_is_due_workday});
    field(&output::late, "late", {"late or not filed in time", "未在规定期限内报送"});
    field(&output::criticism, "criticism", {"criticism is due", "应予通报批评"});
    field(&output::discipline_proposed, "discipline_proposed", {"criticism and serious", "应予通报批评且情节严重"});
  }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    if (const auto refused = done_before(in.served, in.done_on)) return *refused;
    if (const auto refused = done_before(in.served, in.date, "date")) return *refused;
    const maybe<date> filed_or_not = in.done_on ? in.done_on : in.date;
    const auto judged = judge(deadline_after(in.served, penalty_filing_period, calendar),
                              in.exempt ? maybe<date>{} : filed_or_not, in.late_by);
    if (!judged) return judged.refused();
    output out{*judged};
    out.late = judged->late.value_or(false);
    out.criticism = *out.late || in.refuses_files || in.refuses_correction;
    out.discipline_proposed = out.criticism && in.serious;
    return out;
  }
};
/// Whether the organ that punished is criticised (通报批评), and disciplinary action proposed (建议…行政处分).
///
/// due, due_workday as penalty_filing_deadline; late = not exempt, and done_on, or date where not filed, lies after
/// the day that late_by names, by default due_workday; criticism = late, files refused or correction refused;
/// discipline_proposed = criticism and serious. Errors: unknown_value; not_in_force (by served); inconsistent_dates
/// (done_on or date before served); calendar_not_published (late_by::due_workday where the calendar does not reach).
/// Source: art. 14.
///
/// ```cpp
/// constexpr auto filed = jinzhou::penalising_organ_criticism(
///     {.served = date(2022, 7, 26), .done_on = date(2022, 8, 11), .serious = true});
/// static_assert(*filed->late && filed->criticism && filed->discipline_proposed);
/// ```
inline constexpr rule<penalising_organ_criticism_rule> penalising_organ_criticism{};

// ---- JZ-MP-09 -------------------------------------------------------------------------------------------------------

/// How the decisions of an organ are filed, and with whom.
struct filing_circle_row {
  gongbao::application application{};
  gongbao::filing_body filed_with{};
};

/// Art. 2: county governments, zones (含开发区、高新区管委会) and municipal departments, also those that the province
/// leads (含省垂直领导部门), file with the city; art. 16: their subordinates file with them, by analogy (参照).
inline constexpr category_table<penalising_organ, filing_circle_row> filing_circle{
    {penalising_organ::county_government, {application::direct, filing_body::city_government}},
    {penalising_organ::zone_committee, {application::direct, filing_body::city_government}},
    {penalising_organ::municipal_department, {application::direct, filing_body::city_government}},
    {penalising_organ::provincial_department, {application::direct, filing_body::city_government}},
    {penalising_organ::county_subordinate, {application::by_analogy, filing_body::county_government}},
    {penalising_organ::department_subordinate, {application::by_analogy, filing_body::municipal_department}},
    {penalising_organ::other, {application::none, filing_body::none}},
};

static_assert(filing_circle.stated() == category_set<penalising_organ>::all());

template <class Info = rule_info>
struct penalty_filing_circle_rule {
  static constexpr Info info{"JZ-MP-09",
                             "Who files, and with whom",
                             "报送机关与受理机关",
                             {&penalty_filing_measures, "art. 2, 3, 5, 16"},
                             provenance::predicate};
  struct input {
    required<gongbao::penalising_organ> penalising_organ;
  };
  struct output {
    gongbao::application application{};
    gongbao::filing_body filed_with{};
    bool to_judicial_bureau{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::penalising_organ, "penalising_organ", {"organ that made the decision", "作出处罚决定的机关"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::application, "application", {"how the measures apply", "本办法的适用方式"});
    field(&output::filed_with, "filed_with", {"whom the decision is filed with", "接受备案的机关"});
    field(&output::to_judicial_bureau, "to_judicial_bureau",
          {"the papers go straight to the city's judicial-administration department, which reviews them",
           "材料径送市司法行政部门审查"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const filing_circle_row& row = filing_circle[in.penalising_organ];
    return output{.application = row.application,
                  .filed_with = row.filed_with,
                  .to_judicial_bureau = row.filed_with == filing_body::city_government};
  }
};
/// Who files a major penalty, and with whom (报送机关与受理机关).
///
/// direct: county governments, zone committees, municipal departments and those that the province leads, with the city
/// government, whose judicial-administration department receives and reviews; by_analogy: their subordinates, with
/// them; none: all others. Errors: unknown_value. Source: art. 2, 3, 5, 16.
///
/// ```cpp
/// constexpr auto zone = jinzhou::penalty_filing_circle({.penalising_organ = penalising_organ::zone_committee});
/// static_assert(zone->filed_with == filing_body::city_government && zone->to_judicial_bureau);
/// ```
inline constexpr rule<penalty_filing_circle_rule> penalty_filing_circle{};

/// All rules of the document, in the order of the rulebook.
using penalty_filing_rules =
    rule_list<penalty_filing_in_force_rule, major_penalty_by_kind_rule, major_penalty_by_amount_rule,
              penalty_filing_deadline_rule, penalty_filing_set_rule, penalty_filing_duty_rule,
              penalty_review_deadline_rule, penalising_organ_criticism_rule, penalty_filing_circle_rule>;

}  // namespace gongbao::inline v0::jinzhou

#endif
