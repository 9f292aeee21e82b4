// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_MEANS_VERIFICATION_HPP
#define GONGBAO_JINZHOU_MEANS_VERIFICATION_HPP

#include <cstdint>

#include <gongbao/jinzhou/gazette.hpp>
#include <gongbao/rules/checklist.hpp>
#include <gongbao/rules/in_force.hpp>
#include <gongbao/rules/readings.hpp>
#include <gongbao/rules/workday_deadline.hpp>

// Jinzhou: household means verification (居民家庭经济状况核对操作规范).

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

/// An assistance programme (救助制度) that may commission a verification.
enum class programme : std::uint8_t {
  subsistence_allowance,
  destitute_support,
  medical_aid,
  education_aid,
  housing_security,
  employment_aid,
  temporary_aid,
  legal_aid,
  other,
};

template <>
struct enumeration<programme> {
  static constexpr const char* name = "programme";
  template <class E>
  static constexpr word<E> words[] = {
      {programme::subsistence_allowance, "subsistence_allowance", "最低生活保障"},
      {programme::destitute_support, "destitute_support", "特困人员供养"},
      {programme::medical_aid, "medical_aid", "医疗救助"},
      {programme::education_aid, "education_aid", "教育救助"},
      {programme::housing_security, "housing_security", "住房保障"},
      {programme::employment_aid, "employment_aid", "就业救助"},
      {programme::temporary_aid, "temporary_aid", "临时救助"},
      {programme::legal_aid, "legal_aid", "法律援助"},
      {programme::other, "other", "其他(等)"},
  };
};

/// Whose rules the procedure follows.
enum class governed_by : std::uint8_t { local, provincial, none };

template <>
struct enumeration<governed_by> {
  static constexpr const char* name = "governed_by";
  template <class E>
  static constexpr word<E> words[] = {
      {governed_by::local, "local", "本规范"},
      {governed_by::provincial, "provincial", "辽宁省居民家庭经济核对办法"},
      {governed_by::none, "none", "不适用"},
  };
};

/// A body that reviews a verification (复核).
enum class verification_level : std::uint8_t { county, city };

template <>
struct enumeration<verification_level> {
  static constexpr const char* name = "verification_level";
  template <class E>
  static constexpr word<E> words[] = {{verification_level::county, "county", "县级核对机构"},
                                      {verification_level::city, "city", "市级核对机构"}};
};

enum class review_body : std::uint8_t { none, same_level, next_level_up, province };

template <>
struct enumeration<review_body> {
  static constexpr const char* name = "review_body";
  template <class E>
  static constexpr word<E> words[] = {
      {review_body::none, "none", "无"},
      {review_body::same_level, "same_level", "同级核对机构"},
      {review_body::next_level_up, "next_level_up", "上一级核对机构"},
      {review_body::province, "province", "省级核对机构"},
  };
};

/// What a commission must have (核对委托): its contents, its form and its level. (JZ-HV-16)
enum class commission_item : std::uint8_t {
  verification_items,
  subjects,
  contents,
  term,
  responsibilities,
  written_form,
  same_level,
};

template <>
struct enumeration<commission_item> {
  static constexpr const char* name = "commission_item";
  template <class E>
  static constexpr word<E> words[] = {
      {commission_item::verification_items, "verification_items", "核对项目"},
      {commission_item::subjects, "subjects", "核对对象"},
      {commission_item::contents, "contents", "核对内容"},
      {commission_item::term, "term", "委托期限"},
      {commission_item::responsibilities, "responsibilities", "权责声明"},
      {commission_item::written_form, "written_form", "书面形式"},
      {commission_item::same_level, "same_level", "同级委托"},
  };
};

/// What comes with a commission (委托材料). (JZ-HV-17)
enum class commission_paper : std::uint8_t {
  commission,
  basic_facts,
  information,
  authorisation,
  identities,
  proofs,
};

template <>
struct enumeration<commission_paper> {
  static constexpr const char* name = "commission_paper";
  template <class E>
  static constexpr word<E> words[] = {
      {commission_paper::commission, "commission", "委托书"},
      {commission_paper::basic_facts, "basic_facts", "核对对象基本情况"},
      {commission_paper::information, "information", "核对对象信息"},
      {commission_paper::authorisation, "authorisation", "诚信承诺授权书"},
      {commission_paper::identities, "identities", "申请人及家庭成员身份信息"},
      {commission_paper::proofs, "proofs", "证明材料"},
  };
};

/// What a report says (核对报告主要内容). (JZ-HV-18)
enum class verification_report_item : std::uint8_t {
  centre,
  commission_number,
  valid_for,
  findings,
  responsibilities,
  seal,
  date,
};

template <>
struct enumeration<verification_report_item> {
  static constexpr const char* name = "verification_report_item";
  template <class E>
  static constexpr word<E> words[] = {
      {verification_report_item::centre, "centre", "核对机构名称"},
      {verification_report_item::commission_number, "commission_number", "委托书字号(或批次)"},
      {verification_report_item::valid_for, "valid_for", "核对信息有效时限"},
      {verification_report_item::findings, "findings", "居民家庭经济状况信息与财产评估结果"},
      {verification_report_item::responsibilities, "responsibilities", "权责声明"},
      {verification_report_item::seal, "seal", "签章"},
      {verification_report_item::date, "date", "日期"},
  };
};

/// Whose integrity database (诚信管理体系数据库) an entry goes to. (JZ-HV-19)
enum class integrity_record : std::uint8_t { personal, organisational, none };

template <>
struct enumeration<integrity_record> {
  static constexpr const char* name = "integrity_record";
  template <class E>
  static constexpr word<E> words[] = {
      {integrity_record::personal, "personal", "个人诚信管理体系数据库"},
      {integrity_record::organisational, "organisational", "单位诚信管理体系数据库"},
      {integrity_record::none, "none", "不纳入"},
  };
};

/// Was the norm in force between the end of its first validity and the decision that extends it? (JZ-HV-01)
enum class validity_gap : std::uint8_t { continuous, interrupted };

template <>
struct enumeration<validity_gap> {
  static constexpr const char* name = "validity_gap";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {validity_gap::continuous, "continuous", {"one unbroken validity", "有效期连续不断"}},
      {validity_gap::interrupted, "interrupted", {"not in force on those six days", "该6日不在有效期内"}}};
};
template <>
struct reading<validity_gap> {
  static constexpr text question{"six days between the old expiry and the decision that extends it",
                                 "原有效期届满至延期决定之间的6日"};
  static constexpr text why_default{"the decision moves the end of the one validity and starts no second one",
                                    "延期决定只后移同一有效期的截止日期，并未另起有效期"};
};

/// Who must sign the authorisation of a family application? (JZ-HV-10)
enum class signatories : std::uint8_t { all_members, applicant };

template <>
struct enumeration<signatories> {
  static constexpr const char* name = "signatories";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {signatories::all_members, "all_members", {"every family member", "全体家庭成员"}},
      {signatories::applicant, "applicant", {"the applicant alone", "仅申请人"}}};
};
template <>
struct reading<signatories> {
  static constexpr text question{"who must sign the authorisation of a family application", "家庭申请的授权书由谁签名"};
  static constexpr text why_default{"the text says all family members; one person signs for one person only",
                                    "文件写明“全体家庭成员签名、手印”；“个人”签名只适用于个人申请"};
};

/// May a business loss reduce the other income of a household? (JZ-HV-11)
enum class net_business : std::uint8_t { floored, signed_amount };

template <>
struct enumeration<net_business> {
  static constexpr const char* name = "net_business";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {net_business::floored, "floored", {"net business income is at least 0", "经营性净收入不低于0"}},
      {net_business::signed_amount, "signed", {"a loss reduces other income", "亏损冲减其他收入"}}};
};
template <>
struct reading<net_business> {
  static constexpr text question{"business loss in household income", "家庭收入中经营亏损的处理"};
  static constexpr text why_default{"costs are taken off what the business brings in, not off other income",
                                    "成本费用从经营所得中扣除，不从其他收入中扣除"};
};

/// Do liabilities reduce the property of a household? (JZ-HV-12)
enum class debt_treatment : std::uint8_t { not_netted, netted };

template <>
struct enumeration<debt_treatment> {
  static constexpr const char* name = "debt_treatment";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {debt_treatment::not_netted, "not_netted", {"ignored", "不扣除"}},
      {debt_treatment::netted, "netted", {"deducted (not below 0)", "扣除（扣除后不低于0）"}}};
};
template <>
struct reading<debt_treatment> {
  static constexpr text question{"liabilities in household assets", "家庭财产中债务的处理"};
  static constexpr text why_default{"the text lists kinds of property and takes nothing off",
                                    "文件只列举财产种类，没有规定扣减"};
};

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::jinzhou {

inline constexpr document means_verification_norm{
    .number = "锦政规〔2022〕2号",
    .title = "Household means verification",
    .title_zh = "锦州市居民家庭经济状况核对操作规范",
    .in_force = {date(2017, 6, 22), date(2027, 6, 22)},
    .header = "gongbao/jinzhou/means_verification.hpp",
    .checked = last_check,
};

// ---- JZ-HV-01 ------------------------------------------------------------------------------------------------------

/// The last day of the first validity (有效期至2022年6月22日), by the decision that extends it …
inline constexpr date means_verification_first_expiry(2022, 6, 22);
/// … and the day of that decision.
inline constexpr date means_verification_extended_on(2022, 6, 29);

template <class Info = rule_info>
struct means_verification_in_force_rule : document_in_force<means_verification_in_force_rule<Info>> {
  using whole = document_in_force<means_verification_in_force_rule>;
  static constexpr Info info{"JZ-HV-01",
                             "Validity extension",
                             "延长有效期",
                             {&means_verification_norm, "decision of 2022-06-29; header; art. 28"},
                             provenance::exact};
  struct input {
    required<gongbao::date> date;
    gongbao::validity_gap validity_gap{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::day_to_test);
    field(&input::validity_gap, "validity_gap", says::reading);
  }
  static constexpr outcome<typename whole::output> compute(const auto& in) {
    typename whole::output out = *whole::compute(in);
    const bool in_gap = in.date > means_verification_first_expiry && in.date < means_verification_extended_on;
    if (in_gap && in.validity_gap == validity_gap::interrupted) out.in_force = false;
    return out;
  }
};
/// Whether the norm is in force on a day (延长有效期). Both ends of the period included.
///
/// in_force = 2017-06-22 ≤ date ≤ 2027-06-22; under validity_gap::interrupted not on the days after the first expiry
/// and before the decision that extends it, 2022-06-23 to 28. Errors: unknown_value. Source: decision of 2022-06-29;
/// header; art. 28.
///
/// ```cpp
/// static_assert(jinzhou::means_verification_in_force({.date = date(2022, 6, 23)}).value().in_force);
/// static_assert(!jinzhou::means_verification_in_force(
///     {.date = date(2022, 6, 23), .validity_gap = validity_gap::interrupted}).value().in_force);
/// ```
inline constexpr rule<means_verification_in_force_rule> means_verification_in_force{};

// ---- JZ-HV-02 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct means_verification_scope_rule {
  static constexpr Info info{"JZ-HV-02",
                             "Scope: programmes and territory",
                             "适用范围",
                             {&means_verification_norm, "art. 2, 6, 8"},
                             provenance::predicate};
  struct input {
    required<gongbao::programme> programme;
    bool cross_region = false;
    bool asserted = false;
  };
  struct output {
    bool in_scope{};
    gongbao::governed_by governed_by{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::programme, "programme",
          {"assistance programme that commissions the verification", "委托核对的救助制度"});
    field(&input::cross_region, "cross_region", {"the verification has to cross regions", "需要跨区域核对"});
    field(&input::asserted, "asserted",
          {"an unlisted programme falls under the open list (等)", "未列举的救助制度属于“等”的范围"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::in_scope, "in_scope", {"the commission falls under the norm", "该委托适用本规范"});
    field(&output::governed_by, "governed_by", {"which rules govern the procedure", "核对程序适用的规定"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool in_scope = in.programme != programme::other || in.asserted;
    const auto here = in.cross_region ? governed_by::provincial : governed_by::local;
    return output{.in_scope = in_scope, .governed_by = in_scope ? here : governed_by::none};
  }
};
/// Whether a commission falls under the norm, and whose rules it follows (适用范围).
///
/// in_scope = a listed programme, or one that the caller asserts under the open list. governed_by = none out of scope,
/// provincial across regions, else local. Errors: unknown_value. Source: art. 2, 6, 8.
///
/// ```cpp
/// constexpr auto across = jinzhou::means_verification_scope({.programme = programme::legal_aid,
///                                                            .cross_region = true});
/// static_assert(across->in_scope && across->governed_by == governed_by::provincial);
/// ```
inline constexpr rule<means_verification_scope_rule> means_verification_scope{};

// ---- JZ-HV-03 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct verification_acceptance_rule : workday_deadline<verification_acceptance_rule<Info>, after_receipt> {
  static constexpr Info info{
      "JZ-HV-03", "Acceptance decision", "受理决定", {&means_verification_norm, "art. 9(2)"}, provenance::exact};
  static constexpr text starts{"day the written commission was received", "收到书面委托之日"};
  static constexpr workdays allowed{5};
};
/// By when a commission is accepted or refused (受理决定): 5 working days after its receipt.
///
/// The text names no start: the caller may pass another day. Errors: not_in_force; inconsistent_dates (done before
/// the start); calendar_not_published. Source: art. 9(2).
///
/// ```cpp
/// static_assert(jinzhou::verification_acceptance({.received = date(2022, 7, 1)}).value().due == date(2022, 7, 8));
/// ```
inline constexpr rule<verification_acceptance_rule> verification_acceptance{};

// ---- JZ-HV-04 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct verification_report_rule : workday_deadline<verification_report_rule<Info>, after_acceptance> {
  static constexpr Info info{
      "JZ-HV-04", "Verification report", "核对报告", {&means_verification_norm, "art. 9(4)"}, provenance::exact};
  static constexpr text starts{"day of the acceptance decision", "作出受理决定之日"};
  static constexpr workdays allowed{20};
};
/// By when the report is issued (核对报告): 20 working days after the acceptance.
///
/// An extension comes on top (verification_extension); the time of those who supply information off-line runs inside.
/// Errors: not_in_force; inconsistent_dates (done before the start); calendar_not_published. Source: art. 9(4).
///
/// ```cpp
/// static_assert(jinzhou::verification_report({.accepted = date(2022, 7, 1)}).value().due == date(2022, 7, 29));
/// ```
inline constexpr rule<verification_report_rule> verification_report{};

// ---- JZ-HV-05 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct verification_extension_rule {
  static constexpr Info info{"JZ-HV-05",
                             "Extension of verification",
                             "延期核对",
                             {&means_verification_norm, "art. 10"},
                             provenance::ceiling | provenance::principle};
  struct input {
    required<date> accepted;
    required<std::int64_t> extension_days;
    required<bool> client_notified;
    maybe<date> done_on{};
  };
  struct output : deadline_output {
    gongbao::finding finding{};
  };
  static constexpr auto in_force_on = &input::accepted;
  static constexpr void inputs(auto&& field) {
    field(&input::accepted, "accepted", verification_report_rule<>::starts, {.day = &something_happened});
    field(&input::extension_days, "extension_days", {"working days of extension granted", "延期核对的工作日数"},
          {.unit = {"working days", "工作日"}});
    field(&input::client_notified, "client_notified", {"the commissioning body was told", "已告知委托单位"});
    field(&input::done_on, "done_on", says::done_on, {.day = &something_happened});
  }
  static constexpr void outputs(auto&& field) {
    describe_deadline(field);
    field(&output::finding, "finding",
          {"ok; warning: longer than usual; violation: extension without notice",
           "ok；warning：超过一般期限；violation：延期未告知委托单位"});
  }
  /// 一般不得超过10个工作日: more is a warning.
  static constexpr workdays usually_at_most{10};
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    const std::int64_t extension = in.extension_days;
    const workdays allowed(verification_report_rule<>::allowed.count() + extension);
    const auto judged = judge_after(in.accepted, allowed, in.done_on, calendar);
    if (!judged) return judged.refused();
    if (extension > 0 && !in.client_notified) return output{*judged, finding::violation};
    return output{*judged, workdays(extension) > usually_at_most ? finding::warning : finding::ok};
  }
};
/// By when the report is issued after an extension (延期核对), and whether the extension is in order.
///
/// due = accepted + (20 + extension_days) working days. finding = violation without notice to the commissioning body;
/// else warning above 10 days, which only 一般 sets as the most; else ok. Errors: negative_amount; not_in_force;
/// inconsistent_dates (done before the start); calendar_not_published. Source: art. 10.
///
/// ```cpp
/// constexpr auto extended = jinzhou::verification_extension(
///     {.accepted = date(2022, 7, 1), .extension_days = 10, .client_notified = true});
/// static_assert(extended->due == date(2022, 8, 12) && extended->finding == finding::ok);
/// ```
inline constexpr rule<verification_extension_rule> verification_extension{};

// ---- JZ-HV-06 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct verification_review_rule {
  static constexpr Info info{
      "JZ-HV-06", "Re-verification", "复核", {&means_verification_norm, "art. 11"}, provenance::exact};
  struct input {
    required<date> received;
    review_body reviewed_by{};
    gongbao::verification_level verification_level{};
    bool referred_up = false;
    maybe<date> done_on{};
  };
  struct output : deadline_output {
    bool available{};
    review_body next_body{};
  };
  static constexpr auto in_force_on = &input::received;
  static constexpr void inputs(auto&& field) {
    field(&input::received, "received",
          {"day the objection reached the body it was put to", "收到异议之日（以异议所提交的核对机构收到为准）"},
          {.day = &something_happened});
    field(&input::reviewed_by, "reviewed_by", {"highest body that has already reviewed", "已作复核的最高一级核对机构"});
    field(&input::verification_level, "verification_level",
          {"level of the body that verified first", "首次核对的核对机构级别"});
    field(&input::referred_up, "referred_up",
          {"the body put the objection before the body above it instead of reviewing itself",
           "核对机构未自行复核，已报请上一级核对机构复核"});
    field(&input::done_on, "done_on", says::done_on, {.day = &something_happened});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::available, "available", {"a further review is possible", "仍可提出复核"});
    field(&output::next_body, "next_body", {"body that reviews next", "下一次复核的核对机构"});
    describe_deadline(field, {"only if available, and not of an objection put to the province itself",
                              "仅在 available 为 true 且异议不是直接向省级核对机构提出时"});
  }
  static constexpr workdays allowed{20};
  /// The bodies above each other: the same level, 上一级核对机构, 最高…省级核对机构. Above the city stands the
  /// province.
  static constexpr std::size_t bodies_above(gongbao::verification_level level) {
    return level == verification_level::county ? 3 : 2;
  }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    const std::size_t top = bodies_above(in.verification_level);
    const std::size_t reviewed = index_of(in.reviewed_by);
    const std::size_t next = (reviewed < top ? reviewed : top) + (in.referred_up ? 2 : 1);
    if (next > top) return output{};
    const review_body body = next == top ? review_body::province : words_of<review_body>[next].value;
    // The sentence on the province sets no time; an objection that was referred up keeps the time it came with.
    if (body == review_body::province && !in.referred_up) return output{{}, true, body};
    const auto judged = judge_after(in.received, allowed, in.done_on, calendar);
    if (!judged) return judged.refused();
    return output{*judged, true, body};
  }
};
/// Who reviews a contested result next, and by when (复核): 20 working days after receipt of the objection.
///
/// next_body: the same level, then the next level up, then the province (after a city's verification the next level up
/// is the province), one further if the body referred the objection up (报请上一级核对机构复核), then none; available =
/// there is one. Every objection has its own 20 days, and referral starts no new ones; for one that is put to the
/// province the text sets none. Where there are none, done_on is ignored. Errors: unknown_value; not_in_force;
/// inconsistent_dates (done before the start); calendar_not_published. Source: art. 11.
///
/// ```cpp
/// constexpr auto review = jinzhou::verification_review({.received = date(2022, 8, 15)});
/// static_assert(review->next_body == review_body::same_level && review->due == date(2022, 9, 13));
/// constexpr auto last = jinzhou::verification_review({.received = date(2022, 8, 15),
///                                                     .reviewed_by = review_body::next_level_up});
/// static_assert(last->next_body == review_body::province && !last->due);
/// ```
inline constexpr rule<verification_review_rule> verification_review{};

// ---- JZ-HV-07 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct offline_information_rule : workday_deadline<offline_information_rule<Info>, after_receipt> {
  static constexpr Info info{"JZ-HV-07",
                             "Off-line information supply",
                             "线下提供信息",
                             {&means_verification_norm, "art. 16"},
                             provenance::exact};
  static constexpr text starts{"day the request reached the information holder", "相关部门（单位）收到核对请求之日"};
  static constexpr workdays allowed{10};
};
/// By when a body that is not connected to the system supplies information (线下提供信息): 10 working days after the
/// request.
///
/// The text names no start: the caller may pass another day. Errors: not_in_force; inconsistent_dates (done before
/// the start); calendar_not_published. Source: art. 16.
///
/// ```cpp
/// static_assert(jinzhou::offline_information({.received = date(2022, 7, 1)}).value().due == date(2022, 7, 15));
/// ```
inline constexpr rule<offline_information_rule> offline_information{};

// ---- JZ-HV-08 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct field_staff_rule {
  static constexpr Info info{
      "JZ-HV-08", "Field staff minimum", "至少2名工作人员", {&means_verification_norm, "art. 18"}, provenance::exact};
  struct input {
    required<std::int64_t> staff;
    required<bool> ids_shown;
  };
  struct output {
    gongbao::finding finding{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::staff, "staff", {"staff sent", "派出的工作人员人数"}, {.unit = {"count", "人"}});
    field(&input::ids_shown, "ids_shown", {"credentials shown", "已出示相关证件"});
  }
  static constexpr void outputs(auto&& field) { field(&output::finding, "finding", says::ok_or_violation); }
  static constexpr std::int64_t at_least = 2;
  static constexpr outcome<output> compute(const auto& in) {
    return output{.finding = ok_if(in.staff >= at_least && in.ids_shown)};
  }
};
/// Whether enough staff came and showed who they are (至少2名工作人员): home and neighbour visits, joint checks.
///
/// finding = ok if staff ≥ 2 and ids_shown, else violation. Errors: negative_amount. Source: art. 18.
///
/// ```cpp
/// static_assert(jinzhou::field_staff({.staff = 2, .ids_shown = true}).value().finding == finding::ok);
/// static_assert(jinzhou::field_staff({.staff = 1, .ids_shown = true}).value().finding == finding::violation);
/// ```
inline constexpr rule<field_staff_rule> field_staff{};

// ---- JZ-HV-09 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct verification_notice_rule : workday_deadline<verification_notice_rule<Info>, after_receipt> {
  static constexpr Info info{
      "JZ-HV-09", "Notice of the result", "告知结果", {&means_verification_norm, "art. 19"}, provenance::exact};
  static constexpr text starts{"day the commissioning body received the report", "委托单位收到核对报告之日"};
  static constexpr workdays allowed{5};
};
/// By when the household is told the result (告知结果): 5 working days after receipt of the report.
///
/// The text names no start: the caller may pass another day. Errors: not_in_force; inconsistent_dates (done before
/// the start); calendar_not_published. Source: art. 19.
///
/// ```cpp
/// static_assert(jinzhou::verification_notice({.received = date(2022, 7, 29)}).value().due == date(2022, 8, 5));
/// ```
inline constexpr rule<verification_notice_rule> verification_notice{};

// ---- JZ-HV-10 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct verification_authorisation_rule {
  static constexpr Info info{"JZ-HV-10",
                             "Authorisation: validity and signatures",
                             "诚信承诺及授权书",
                             {&means_verification_norm, "art. 7(4), (5)"},
                             provenance::predicate};
  struct input {
    required<gongbao::date> signed_on;
    maybe<gongbao::date> benefit_end{};
    required<gongbao::date> date;
    required<std::int64_t> members;
    required<std::int64_t> signatures;
    required<std::int64_t> fingerprints;
    gongbao::signatories signatories{};
  };
  struct output {
    bool valid{};
    bool complete{};
    bool effective{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    constexpr field_notes persons{.unit = {"persons", "人"}};
    field(&input::signed_on, "signed", {"day of signature", "授权人签字之日"});
    field(&input::benefit_end, "benefit_end",
          {"last day the family enjoys assistance; absent: still running",
           "享有社会救助待遇的最后一日；未给出的，视为仍在享有"});
    field(&input::date, "date", says::day_to_test);
    field(&input::members, "members",
          {"persons of the application (1 for a single applicant)", "申请涉及的人数（个人申请为1人）"}, persons);
    field(&input::signatures, "signatures",
          {"persons who signed, also by a guardian or community staff",
           "已签名的人数，含由法定监护人或社区（村）委员会人员代签的"},
          persons);
    field(&input::fingerprints, "fingerprints", {"persons whose fingerprint is given", "已按手印的人数"}, persons);
    field(&input::signatories, "signatories", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::valid, "valid", {"date lies in the validity window", "date 在授权书有效期限内"});
    field(&output::complete, "complete", {"all needed signatures and fingerprints are there", "应有的签名、手印齐全"});
    field(&output::effective, "effective", {"valid and complete", "在有效期限内且签名、手印齐全"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const std::int64_t members = in.members;
    if (in.benefit_end && *in.benefit_end < in.signed_on) return refusal{error::inconsistent_dates, "benefit_end"};
    if (members < 1) return refusal{error::out_of_range, "members"};
    if (in.signatures > members) return refusal{error::inconsistent_amounts, "signatures"};
    if (in.fingerprints > members) return refusal{error::inconsistent_amounts, "fingerprints"};
    const bool valid = in.signed_on <= in.date && (!in.benefit_end || in.date <= *in.benefit_end);
    const std::int64_t needed = in.signatories == signatories::all_members ? members : 1;
    const bool complete = in.signatures >= needed && in.fingerprints >= needed;
    return output{.valid = valid, .complete = complete, .effective = valid && complete};
  }
};
/// Whether the pledge and authorisation of the household holds on a day (诚信承诺及授权书).
///
/// valid = signed ≤ date ≤ benefit_end, without end while the assistance runs; complete = signatures and fingerprints
/// of all members, signatories::applicant: of one; effective = both. Errors: negative_amount; not_in_force;
/// inconsistent_dates (benefit_end before signed); out_of_range (no member); inconsistent_amounts (more signatures or
/// fingerprints than members); unknown_value. Source: art. 7(4), (5).
///
/// ```cpp
/// constexpr auto family = jinzhou::verification_authorisation(
///     {.signed_on = date(2022, 7, 1), .date = date(2022, 8, 1), .members = 3, .signatures = 3, .fingerprints = 2});
/// static_assert(family->valid && !family->complete && !family->effective);
/// ```
inline constexpr rule<verification_authorisation_rule> verification_authorisation{};

// ---- JZ-HV-11 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct household_income_rule {
  static constexpr Info info{"JZ-HV-11",
                             "Household income aggregation",
                             "收入状况",
                             {&means_verification_norm, "art. 14(2)"},
                             provenance::predicate | provenance::exact};
  struct input {
    money wage_income{};
    money business_gross{};
    money cost_operating{};
    money cost_household{};
    money cost_depreciation{};
    money cost_tax{};
    money cost_other{};
    money movable_income{};
    money immovable_income{};
    money transfer_income{};
    money other_income{};
    gongbao::net_business net_business{};
  };
  struct output {
    money business_income{};
    money property_income{};
    money household_income{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::wage_income, "wage_income", {"wages (工资性收入)", "工资性收入"});
    field(&input::business_gross, "business_gross", {"gross receipts of business", "经营收入总额"});
    field(&input::cost_operating, "cost_operating", {"operating costs (业务成本)", "业务成本"});
    field(&input::cost_household, "cost_household", {"costs of the household business (家庭经营费用)", "家庭经营费用"});
    field(&input::cost_depreciation, "cost_depreciation", {"depreciation (折旧)", "折旧"});
    field(&input::cost_tax, "cost_tax", {"taxes paid (缴纳税款)", "缴纳税款"});
    field(&input::cost_other, "cost_other", {"other business spending (其他开支)", "其他开支"});
    field(&input::movable_income, "movable_income", {"income from movable property (动产收入)", "动产收入"});
    field(&input::immovable_income, "immovable_income", {"income from immovable property (不动产收入)", "不动产收入"});
    field(&input::transfer_income, "transfer_income", {"transfers (转移性收入)", "转移性收入"});
    field(&input::other_income, "other_income",
          {"other income that counts (其他应计入收入)", "其他应当计入家庭收入的项目"});
    field(&input::net_business, "net_business", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::business_income, "business_income", {"net business income counted", "计入的经营性净收入"});
    field(&output::property_income, "property_income", {"movable + immovable", "动产收入与不动产收入之和"});
    field(
        &output::household_income, "household_income",
        {"total; may be negative only under net_business=signed", "家庭收入合计；仅在 net_business=signed 时可为负数"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const money costs = in.cost_operating + in.cost_household + in.cost_depreciation + in.cost_tax + in.cost_other;
    const bool floored = in.net_business == net_business::floored;
    output out;
    out.business_income = floored ? in_excess_of(costs, in.business_gross) : in.business_gross - costs;
    out.property_income = in.movable_income + in.immovable_income;
    out.household_income =
        in.wage_income + out.business_income + out.property_income + in.transfer_income + in.other_income;
    return out;
  }
};
/// The income of a household (收入状况), all figures of one period that the programme sets.
///
/// business_income = business_gross − the five costs, not below 0; net_business::signed_amount: also below 0.
/// household_income = wages + business + property + transfers + other. In fen, sums only. Errors: negative_amount;
/// out_of_range (a sum beyond the limit); unknown_value. Source: art. 14(2).
///
/// ```cpp
/// constexpr auto loss = jinzhou::household_income(
///     {.wage_income = yuan(3'000), .business_gross = yuan(2'000), .cost_operating = yuan(3'000)});
/// static_assert(loss->business_income == yuan(0) && loss->household_income == yuan(3'000));
/// ```
inline constexpr rule<household_income_rule> household_income{};

// ---- JZ-HV-12 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct household_property_rule {
  static constexpr Info info{"JZ-HV-12",
                             "Household property aggregation and exclusion",
                             "财产状况",
                             {&means_verification_norm, "art. 14(3)"},
                             provenance::predicate};
  struct input {
    money real_estate{};
    money vehicles{};
    money mobility_vehicle{};
    money vessels{};
    money antiques{};
    money artworks{};
    money other_physical{};
    money cash{};
    money deposits{};
    money securities{};
    money commercial_insurance{};
    money receivables{};
    money online_financial{};
    money other_monetary{};
    money other_property{};
    money debts{};
    gongbao::debt_treatment debt_treatment{};
  };
  struct output {
    money physical_assets{};
    money monetary_assets{};
    money excluded_assets{};
    money household_assets{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::real_estate, "real_estate", {"real estate (房地产)", "房地产"});
    field(&input::vehicles, "vehicles",
          {"motor vehicles without mobility_vehicle (机动车辆)", "机动车辆（不含 mobility_vehicle）"});
    field(&input::mobility_vehicle, "mobility_vehicle",
          {"mobility vehicle of a disabled person, excluded (残疾人功能性代步机动车辆)",
           "残疾人功能性代步机动车辆（不计入）"});
    field(&input::vessels, "vessels", {"vessels (船舶)", "船舶"});
    field(&input::antiques, "antiques", {"antiques (古董)", "古董"});
    field(&input::artworks, "artworks", {"works of art (艺术品)", "艺术品"});
    field(&input::other_physical, "other_physical", {"other physical property (其他实物类)", "其他有价值的实物类财产"});
    field(&input::cash, "cash", {"cash (现金)", "现金"});
    field(&input::deposits, "deposits", {"bank deposits (银行存款)", "银行存款"});
    field(&input::securities, "securities",
          {"wealth-management products, shares, funds, bonds (理财产品、股票、基金、债券)",
           "理财产品、股票、基金、债券等有偿证券"});
    field(&input::commercial_insurance, "commercial_insurance", {"commercial insurance (商业保险)", "商业保险"});
    field(&input::receivables, "receivables", {"claims on others (债权)", "债权"});
    field(&input::online_financial, "online_financial", {"online financial products (网络金融产品)", "网络金融产品"});
    field(&input::other_monetary, "other_monetary", {"other monetary property (其他货币类)", "其他有价值的货币类财产"});
    field(&input::other_property, "other_property", {"other property of value (其他有价值的财产)", "其他有价值的财产"});
    field(&input::debts, "debts",
          {"liabilities (only used with debt_treatment=netted)", "债务（仅在 debt_treatment=netted 时使用）"});
    field(&input::debt_treatment, "debt_treatment", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::physical_assets, "physical_assets", {"sum of physical kinds", "实物类财产合计"});
    field(&output::monetary_assets, "monetary_assets", {"sum of monetary kinds", "货币类财产合计"});
    field(&output::excluded_assets, "excluded_assets", {"mobility vehicle", "残疾人功能性代步机动车辆"});
    field(&output::household_assets, "household_assets", {"assets counted", "计入的家庭财产"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    output out;
    out.physical_assets = in.real_estate + in.vehicles + in.vessels + in.antiques + in.artworks + in.other_physical;
    out.monetary_assets = in.cash + in.deposits + in.securities + in.commercial_insurance + in.receivables +
                          in.online_financial + in.other_monetary;
    out.excluded_assets = in.mobility_vehicle;
    const money gross = out.physical_assets + out.monetary_assets + in.other_property;
    out.household_assets = in.debt_treatment == debt_treatment::netted ? in_excess_of(in.debts, gross) : gross;
    return out;
  }
};
/// The property of a household (财产状况); a disabled person's mobility vehicle is shown and not counted.
///
/// household_assets = physical + monetary + other property; debt_treatment::netted: less debts, not below 0. In fen,
/// sums only. Errors: negative_amount; out_of_range (a sum beyond the limit); unknown_value. Source: art. 14(3).
///
/// ```cpp
/// constexpr auto owned = jinzhou::household_property(
///     {.vehicles = yuan(50'000), .mobility_vehicle = yuan(3'000), .deposits = yuan(10'000), .debts = yuan(20'000)});
/// static_assert(owned->household_assets == yuan(60'000) && owned->excluded_assets == yuan(3'000));
/// ```
inline constexpr rule<household_property_rule> household_property{};

// ---- JZ-HV-13 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct interim_assistance_rule {
  static constexpr Info info{"JZ-HV-13",
                             "Interim temporary assistance",
                             "先行临时救助",
                             {&means_verification_norm, "art. 22"},
                             provenance::predicate | provenance::discretionary};
  struct input {
    required<gongbao::date> date;
    required<gongbao::date> approval_due;
    required<bool> extension_expired;
    required<bool> report_issued;
    required<bool> hardship;
    gongbao::deadline_day deadline_day{};
  };
  struct output {
    bool eligible{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"day of the decision", "作出决定之日"});
    field(&input::approval_due, "approval_due",
          {"last day of the approval period (set elsewhere)", "审批期限的最后一日（由其他文件另行规定）"});
    field(&input::extension_expired, "extension_expired",
          {"an extension was taken and has run out", "已延期核对且延期届满"});
    field(&input::report_issued, "report_issued", {"a verification report exists", "已出具核对报告"});
    field(&input::hardship, "hardship", {"the family is in real need", "申请家庭生活确有困难"});
    field(&input::deadline_day, "deadline_day", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::eligible, "eligible", {"interim assistance may be granted", "可以先行给予临时性救助"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool included = in.deadline_day == deadline_day::included;
    const bool in_time = in.date < in.approval_due || (included && in.date == in.approval_due);
    return output{.eligible = in.extension_expired && !in.report_issued && in.hardship && in_time};
  }
};
/// Whether a family in need may be helped before the report is there (先行临时救助). The grant is discretionary.
///
/// eligible = the extension has run out, no report, hardship, and date ≤ approval_due, deadline_day::excluded: before
/// it. Errors: not_in_force; unknown_value. Source: art. 22.
///
/// ```cpp
/// static_assert(jinzhou::interim_assistance({.date = date(2023, 3, 10), .approval_due = date(2023, 3, 10),
///                                            .extension_expired = true, .report_issued = false,
///                                            .hardship = true}).value().eligible);
/// ```
inline constexpr rule<interim_assistance_rule> interim_assistance{};

// ---- JZ-HV-14 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct verification_termination_rule {
  static constexpr Info info{"JZ-HV-14",
                             "Termination for non-co-operation",
                             "终止核对",
                             {&means_verification_norm, "art. 26"},
                             provenance::predicate};
  struct input {
    bool refuses_documents = false;
    bool justified = false;
    bool uncooperative = false;
    bool falsifies = false;
    bool obstructs = false;
  };
  struct output {
    bool terminate{};
    bool notify_client{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::refuses_documents, "refuses_documents", {"documents refused", "不提供相关材料"});
    field(&input::justified, "justified", {"a justified reason for the refusal", "不提供材料有正当理由"});
    field(&input::uncooperative, "uncooperative", {"does not co-operate (不配合)", "不配合核对工作"});
    field(&input::falsifies, "falsifies", {"falsifies (弄虚作假)", "弄虚作假"});
    field(&input::obstructs, "obstructs", {"obstructs the verification (阻挠核对)", "阻挠核对工作开展"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::terminate, "terminate", {"verification ends", "终止核对"});
    field(&output::notify_client, "notify_client", {"the commissioning body is told", "告知委托单位"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool terminate = (in.refuses_documents && !in.justified) || in.uncooperative || in.falsifies || in.obstructs;
    return output{.terminate = terminate, .notify_client = terminate};
  }
};
/// Whether the verification ends because the household does not co-operate (终止核对).
///
/// terminate = documents refused without a justified reason, no co-operation, falsification or obstruction; the
/// commissioning body is told whenever it ends. Errors: none of its own. Source: art. 26.
///
/// ```cpp
/// static_assert(!jinzhou::verification_termination({.refuses_documents = true, .justified = true}).value().terminate);
/// ```
inline constexpr rule<verification_termination_rule> verification_termination{};

// ---- JZ-HV-15 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct benefit_clawback_rule {
  static constexpr Info info{"JZ-HV-15",
                             "Claw-back on false declaration",
                             "退缴已享有的救助待遇",
                             {&means_verification_norm, "art. 7(2)"},
                             provenance::exact};
  struct input {
    required<money> benefits_received;
    required<bool> false_declaration;
  };
  struct output {
    money repayment{};
    bool application_waived{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::benefits_received, "benefits_received",
          {"benefits already drawn that rest on the declaration", "依据申报材料已享有的救助待遇金额"});
    field(&input::false_declaration, "false_declaration", {"false or concealed facts", "虚报或隐瞒"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::repayment, "repayment", {"amount to pay back", "应退缴的金额"});
    field(&output::application_waived, "application_waived", {"the application is given up", "放弃救助申请"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    return output{.repayment = in.false_declaration ? in.benefits_received.value() : money{},
                  .application_waived = in.false_declaration};
  }
};
/// What is paid back after a false declaration (退缴): everything drawn on it, without interest.
///
/// repayment = benefits_received if false_declaration, else 0, in fen; the application is then given up. Errors:
/// negative_amount. Source: art. 7(2).
///
/// ```cpp
/// constexpr auto found_out = jinzhou::benefit_clawback({.benefits_received = yuan(1'620), .false_declaration = true});
/// static_assert(found_out->repayment == yuan(1'620) && found_out->application_waived);
/// ```
inline constexpr rule<benefit_clawback_rule> benefit_clawback{};

// ---- JZ-HV-16 -------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct commission_contents_rule : checklist<commission_contents_rule<Info>, commission_item> {
  static constexpr Info info{"JZ-HV-16",
                             "Contents of a commission",
                             "核对委托书内容",
                             {&means_verification_norm, "art. 8"},
                             provenance::exact};
  static constexpr text asked{"what the commission has: its contents, written form, a centre of the same level",
                              "核对委托已具备的要件：委托书内容、书面形式、同级委托"};
};
/// What a commission lacks (核对委托书内容); a centre may refuse one that is not complete (可以拒绝).
///
/// missing = the five contents of the commission, written form (书面形式) and a centre of the same level (同级委托), as
/// far as they are not present; complete = nothing is missing. Errors: invalid_value; unknown_value. Source: art. 8.
///
/// ```cpp
/// constexpr auto oral = jinzhou::commission_contents(
///     {.present = category_set<commission_item>::all() - commission_item::written_form});
/// static_assert(!oral->complete && oral->missing == commission_item::written_form);
/// ```
inline constexpr rule<commission_contents_rule> commission_contents{};

// ---- JZ-HV-17 -------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct commission_papers_rule : checklist<commission_papers_rule<Info>, commission_paper> {
  static constexpr Info info{"JZ-HV-17",
                             "Papers with a commission",
                             "委托材料",
                             {&means_verification_norm, "art. 9(1), (2)"},
                             provenance::exact};
  static constexpr text asked{"papers handed over with the commission", "随委托提交的材料"};
};
/// What is missing from the papers of a commission (委托材料), whose completeness the centre examines before it
/// accepts.
///
/// missing = commission, basic facts, information, pledge and authorisation, identities and proofs, as far as they are
/// not present; complete = nothing is missing. One that is not complete is declined in writing, with reasons
/// (书面告知…并说明理由). Errors: invalid_value; unknown_value. Source: art. 9(1), (2).
///
/// ```cpp
/// constexpr auto unsigned_one = jinzhou::commission_papers(
///     {.present = category_set<commission_paper>::all() - commission_paper::authorisation});
/// static_assert(!unsigned_one->complete && unsigned_one->missing == commission_paper::authorisation);
/// ```
inline constexpr rule<commission_papers_rule> commission_papers{};

// ---- JZ-HV-18 -------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct verification_report_contents_rule
    : checklist<verification_report_contents_rule<Info>, verification_report_item> {
  static constexpr Info info{"JZ-HV-18",
                             "Contents of a verification report",
                             "核对报告内容",
                             {&means_verification_norm, "art. 20"},
                             provenance::exact};
  static constexpr text asked{"what the report states", "核对报告已载明的内容"};
};
/// What a verification report lacks (核对报告主要内容).
///
/// missing = the seven items that the text lists, as far as they are not present; complete = nothing is missing. How
/// long the facts are good for (有效时限) is to be stated, the text sets no length. Errors: invalid_value;
/// unknown_value. Source: art. 20.
///
/// ```cpp
/// static_assert(jinzhou::verification_report_contents(
///     {.present = category_set<verification_report_item>::all()}).value().complete);
/// ```
inline constexpr rule<verification_report_contents_rule> verification_report_contents{};

// ---- JZ-HV-19 -------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct integrity_entry_rule {
  static constexpr Info info{"JZ-HV-19",
                             "Entry in the integrity database",
                             "纳入诚信管理",
                             {&means_verification_norm, "art. 24(2)"},
                             provenance::predicate};
  struct input {
    required<bool> organisation;
    bool false_papers = false;
    bool conceals_facts = false;
    required<bool> intentional;
    required<bool> affects_result;
  };
  struct output {
    gongbao::integrity_record integrity_record{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::organisation, "organisation",
          {"by an organisation concerned (有关单位), not the household", "行为人是有关单位，不是核对对象"});
    field(&input::false_papers, "false_papers", {"false proofs handed in (提交虚假证明材料)", "提交虚假证明材料"});
    field(&input::conceals_facts, "conceals_facts",
          {"material facts concealed (隐瞒重大客观事实)", "隐瞒重大客观事实"});
    field(&input::intentional, "intentional", {"on purpose (故意)", "故意"});
    field(&input::affects_result, "affects_result",
          {"enough to affect the result (足以影响核对结果)", "足以影响核对结果"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::integrity_record, "integrity_record",
          {"database that the entry goes to", "应纳入的诚信管理体系数据库"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool recorded = (in.false_papers || in.conceals_facts) && in.intentional && in.affects_result;
    if (!recorded) return output{integrity_record::none};
    return output{in.organisation ? integrity_record::organisational : integrity_record::personal};
  }
};
/// Whether false papers or concealed facts are entered in an integrity database, and in whose (纳入诚信管理).
///
/// Entered if papers are false or facts concealed, on purpose, and so that the result may be affected; organisational
/// for an organisation, else personal. Errors: none of its own. Source: art. 24(2).
///
/// ```cpp
/// constexpr auto hidden = jinzhou::integrity_entry(
///     {.organisation = false, .conceals_facts = true, .intentional = true, .affects_result = true});
/// static_assert(hidden->integrity_record == integrity_record::personal);
/// ```
inline constexpr rule<integrity_entry_rule> integrity_entry{};

/// All rules of the document, in the order of the rulebook.
using means_verification_rules =
    rule_list<means_verification_in_force_rule, means_verification_scope_rule, verification_acceptance_rule,
              verification_report_rule, verification_extension_rule, verification_review_rule, offline_information_rule,
              field_staff_rule, verification_notice_rule, verification_authorisation_rule, household_income_rule,
              household_property_rule, interim_assistance_rule, verification_termination_rule, benefit_clawback_rule,
              commission_contents_rule, commission_papers_rule, verification_report_contents_rule,
              integrity_entry_rule>;

}  // namespace gongbao::inline v0::jinzhou

#endif
