// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_GROUNDWATER_HPP
#define GONGBAO_JINZHOU_GROUNDWATER_HPP

#include <cstdint>

#include <gongbao/core/reading.hpp>
#include <gongbao/jinzhou/gazette.hpp>
#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/rule.hpp>

// Jinzhou: the campaign against unlawful abstraction of groundwater (打击非法取用地下水行为专项行动的通告).

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

enum class water_violation : std::uint8_t { over_quota, resupply_or_change, metering, unlicensed };

template <>
struct enumeration<water_violation> {
  static constexpr const char* name = "water_violation";
  template <class E>
  static constexpr word<E> words[] = {
      {water_violation::over_quota, "over_quota", "擅自扩大指标、超限取水"},
      {water_violation::resupply_or_change, "resupply_or_change", "转供水、擅自改变用途"},
      {water_violation::metering, "metering", "计量设施违规"},
      {water_violation::unlicensed, "unlicensed", "未经批准开采、应急水源违规"},
  };
};

enum class water_status : std::uint8_t { lawful, unlawful, outside_notice };

template <>
struct enumeration<water_status> {
  static constexpr const char* name = "water_status";
  template <class E>
  static constexpr word<E> words[] = {
      {water_status::lawful, "lawful", "合法"},
      {water_status::unlawful, "unlawful", "违法"},
      {water_status::outside_notice, "outside_notice", "不属本通告范围"},
  };
};

/// Does the revocation of a licence stand beside the fine, or in its place?
enum class revocation : std::uint8_t { in_addition, instead };

template <>
struct enumeration<revocation> {
  static constexpr const char* name = "revocation";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {revocation::in_addition, "in_addition", {"revocation beside the fine", "罚款并吊销许可证"}},
      {revocation::instead, "instead", {"revocation in place of the fine", "吊销许可证，不再罚款"}}};
};
template <>
struct reading<revocation> {
  static constexpr text question{"licence revocation and fine", "吊销取水许可证与罚款的关系"};
  static constexpr text why_default{"the text goes on from the fine to 情节严重的 and takes nothing of it back",
                                    "文件在罚款之后接着规定“情节严重的”，并未免除罚款"};
};

namespace says {

inline constexpr text proposed_fine{"proposed fine", "拟罚款金额"};
inline constexpr text day_of_violation{"day of the violation", "违法行为发生之日"};

}  // namespace says

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::jinzhou {

/// The notice states no day: it holds from its signature.
inline constexpr document groundwater_notice{
    .number = "锦政发〔2022〕13号",
    .title = "Groundwater campaign",
    .title_zh = "锦州市人民政府关于深入开展打击非法取用地下水行为专项行动的通告",
    .in_force = period::since(date(2022, 7, 26)),
    .header = "gongbao/jinzhou/groundwater.hpp",
    .checked = last_check,
};
inline constexpr text groundwater_period{"from 2022-07-26 (signature; no date stated)",
                                         "自2022年7月26日起（落款日期，未写明施行日期）"};

// ---- Fines: items 2, 3 ---------------------------------------------------------------------------------------------

/// Within which a fine is a free choice of the authority (…以上…以下罚款), both ends included.
struct fine_range {
  money least{};
  money most{};
  gongbao::source source{};
};

inline constexpr fine_range over_quota_fines{yuan(20'000), yuan(100'000), {&groundwater_notice, "item 2"}};
inline constexpr fine_range resupply_fines{yuan(20'000), yuan(80'000), {&groundwater_notice, "item 2"}};
inline constexpr fine_range metering_fines{yuan(100'000), yuan(500'000), {&groundwater_notice, "item 2"}};
inline constexpr fine_range unlicensed_fines{yuan(50'000), yuan(100'000), {&groundwater_notice, "item 3"}};

/// The ends are in order, and no fine is negative.
constexpr bool ends_are_ordered(const fine_range& range) { return money{} <= range.least && range.least <= range.most; }

constexpr text_view broken_check(const fine_range& t) noexcept {
  return first_broken({{"ends_are_ordered", ends_are_ordered(t)}});
}

static_assert(ends_are_ordered(over_quota_fines) && ends_are_ordered(resupply_fines));
static_assert(ends_are_ordered(metering_fines) && ends_are_ordered(unlicensed_fines));

/// How a proposed fine stands against its range. What the range is does not depend on whether a fine is allowed.
struct fine_finding {
  money fine_min{};
  money fine_max{};
  bool fine_allowed{};
  maybe<gongbao::finding> finding{};
};

constexpr void describe_fine(auto&& field) {
  field(&fine_finding::fine_min, "fine_min", {"lower end", "罚款下限"});
  field(&fine_finding::fine_max, "fine_max", {"upper end", "罚款上限"});
  field(&fine_finding::fine_allowed, "fine_allowed", {"a fine may be imposed at all", "可以罚款"});
  field(&fine_finding::finding, "finding", says::ok_or_violation,
        {.condition = {"only if fine is given", "仅在给出 fine 时"}});
}

/// Where no fine is allowed, only no fine is right. Without a proposed fine the range is the answer.
constexpr fine_finding judge_fine(const fine_range& range, maybe<money> fine, bool allowed = true) noexcept {
  fine_finding out{range.least, range.most, allowed, {}};
  if (fine) out.finding = ok_if(allowed ? range.least <= *fine && *fine <= range.most : *fine == money{});
  return out;
}

/// The rule of a fine that needs no other fact: its definition states its info, and its range as `policy`.
struct fine_in_range {
  struct input {
    maybe<money> fine{};
    maybe<gongbao::date> date{};
  };
  using output = fine_finding;
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::fine, "fine", says::proposed_fine);
    field(&input::date, "date", says::day_of_violation);
  }
  static constexpr void outputs(auto&& field) { describe_fine(field); }
  static constexpr outcome<output> compute(const auto& in, const fine_range& range) {
    return judge_fine(range, in.fine);
  }
};

// ---- JZ-GW-01 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct over_quota_fine_rule : fine_in_range {
  static constexpr Info info{"JZ-GW-01",
                             "Over-quota abstraction",
                             "擅自扩大取水指标、超限取水",
                             {&groundwater_notice, "item 2 (provincial regulation art. 25)"},
                             provenance::discretionary | provenance::exact,
                             groundwater_period};
  static constexpr const fine_range& policy = over_quota_fines;
};
/// Whether a fine for abstraction beyond the quota (擅自扩大取水指标、超限取水) lies in its range.
///
/// ok = 20 000 ≤ fine ≤ 100 000 yuan, else violation; beside the order to correct. Fen, exact. Errors: not_in_force (if
/// date is given); negative_amount. Source: item 2 (provincial regulation art. 25).
///
/// ```cpp
/// static_assert(jinzhou::over_quota_fine({.fine = yuan(100'000)}).value().finding == finding::ok);
/// static_assert(jinzhou::over_quota_fine({.fine = 100'000.01_yuan}).value().finding == finding::violation);
/// ```
inline constexpr rule<over_quota_fine_rule> over_quota_fine{};

// ---- JZ-GW-02 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct resupply_fine_rule : fine_in_range {
  static constexpr Info info{"JZ-GW-02",
                             "Resupply or change of use",
                             "转供水、改变用途",
                             {&groundwater_notice, "item 2 (provincial regulation art. 30)"},
                             provenance::discretionary | provenance::exact,
                             groundwater_period};
  static constexpr const fine_range& policy = resupply_fines;
};
/// Whether a fine for resupply or an unapproved change of use (转供水、擅自改变取水用途) lies in its range.
///
/// ok = 20 000 ≤ fine ≤ 80 000 yuan, else violation; beside the order to correct. Fen, exact. Errors: not_in_force (if
/// date is given); negative_amount. Source: item 2 (provincial regulation art. 30).
///
/// ```cpp
/// static_assert(jinzhou::resupply_fine({.fine = yuan(80'000)}).value().finding == finding::ok);
/// static_assert(jinzhou::resupply_fine({.fine = 80'000.01_yuan}).value().finding == finding::violation);
/// ```
inline constexpr rule<resupply_fine_rule> resupply_fine{};

// ---- JZ-GW-03 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct metering_fine_rule {
  static constexpr Info info{"JZ-GW-03",
                             "Metering device missing or faulty",
                             "计量设施",
                             {&groundwater_notice, "item 2 (groundwater regulation art. 56)"},
                             provenance::discretionary | provenance::exact,
                             groundwater_period};
  struct input {
    maybe<money> fine{};
    required<bool> overdue;
    maybe<gongbao::date> date{};
  };
  using output = fine_finding;
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::fine, "fine", says::proposed_fine);
    field(&input::overdue, "overdue",
          {"the time limit set for repair, case by case, has passed", "责令安装、更换或者修复的期限（个案确定）已过"});
    field(&input::date, "date", says::day_of_violation);
  }
  static constexpr void outputs(auto&& field) { describe_fine(field); }
  static constexpr const fine_range& policy = metering_fines;
  static constexpr outcome<output> compute(const auto& in, const fine_range& range) {
    return judge_fine(range, in.fine, in.overdue);
  }
};
/// Whether a fine for a missing or faulty metering device (计量设施) lies in its range.
///
/// Once the time limit of the order to install, replace or repair has passed (逾期): ok = 100 000 ≤ fine ≤ 500 000
/// yuan, else violation. Before that no fine is allowed, and only a fine of 0 is ok. Fen, exact. Errors: not_in_force
/// (if date is given); negative_amount. Source: item 2 (groundwater regulation art. 56).
///
/// ```cpp
/// static_assert(jinzhou::metering_fine({.fine = yuan(100'000), .overdue = true}).value().finding == finding::ok);
/// static_assert(jinzhou::metering_fine({.fine = yuan(100'000), .overdue = false}).value().finding ==
///               finding::violation);
/// ```
inline constexpr rule<metering_fine_rule> metering_fine{};

// ---- JZ-GW-04 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct unlicensed_abstraction_fine_rule {
  static constexpr Info info{"JZ-GW-04",
                             "Unlicensed abstraction, misuse of emergency sources",
                             "未经批准开采",
                             {&groundwater_notice, "item 3 (provincial regulation art. 27)"},
                             provenance::discretionary | provenance::exact,
                             groundwater_period};
  struct input {
    maybe<money> fine{};
    maybe<money> fee_arrears{};
    maybe<gongbao::date> date{};
  };
  struct output : fine_finding {
    maybe<money> total_due{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::fine, "fine", says::proposed_fine);
    field(&input::fee_arrears, "fee_arrears", {"water-resource fee to be paid up", "应补交的水资源费"},
          {.external = true});
    field(&input::date, "date", says::day_of_violation);
  }
  static constexpr void outputs(auto&& field) {
    describe_fine(field);
    field(&output::total_due, "total_due", {"fine and arrears", "罚款与应补交的水资源费合计"},
          {.condition = {"only if fine and fee_arrears are given", "仅在给出 fine 和 fee_arrears 时"}});
  }
  static constexpr const fine_range& policy = unlicensed_fines;
  static constexpr outcome<output> compute(const auto& in, const fine_range& range) {
    output out{judge_fine(range, in.fine)};
    if (in.fine && in.fee_arrears) out.total_due = *in.fine + *in.fee_arrears;
    return out;
  }
};
/// Whether a fine for abstraction without approval, or misuse of emergency sources (未经批准开采地下水), lies in its
/// range, and what is due with it.
///
/// ok = 50 000 ≤ fine ≤ 100 000 yuan, else violation; beside the order to stop and remedy. total_due = fine +
/// fee_arrears (补交水资源费), absent without fee_arrears. Fen, exact. Errors: not_in_force (if date is given);
/// negative_amount; out_of_range (total_due beyond the limit of money). Source: item 3 (provincial regulation art. 27).
///
/// ```cpp
/// constexpr auto found = jinzhou::unlicensed_abstraction_fine({.fine = yuan(50'000), .fee_arrears = yuan(1'200)});
/// static_assert(found->finding == finding::ok && found->total_due == yuan(51'200));
/// ```
inline constexpr rule<unlicensed_abstraction_fine_rule> unlicensed_abstraction_fine{};

// ---- JZ-GW-05 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct well_sealing_cost_rule {
  static constexpr Info info{"JZ-GW-05",           "Sealing cost",
                             "封闭费用",           {&groundwater_notice, "item 3 (provincial regulation art. 26)"},
                             provenance::external, groundwater_period};
  struct input {
    required<bool> overdue;
    maybe<money> cost{};
    maybe<gongbao::date> date{};
  };
  struct output {
    money payment{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::overdue, "overdue",
          {"the sealing deadline, set elsewhere, passed and the authority sealed",
           "未按规定期限（另行规定）封闭，已由水行政主管部门封闭"});
    field(&input::cost, "cost", {"actual cost", "实际费用"},
          {.condition = {"needed if overdue", "overdue 为 true 时必填"}, .external = true});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::payment, "payment", {"due from the violator", "违法行为人应承担的费用"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    if (!in.overdue) return output{};
    if (!in.cost) return refusal{error::external_parameter_missing, "cost"};
    return output{*in.cost};
  }
};
/// What the violator pays when the authority seals a well that he did not seal in time (封闭费用由违法行为人承担).
///
/// payment = cost if overdue, else 0. Fen, exact. Errors: not_in_force (if date is given); negative_amount;
/// external_parameter_missing (cost, if overdue). Source: item 3 (provincial regulation art. 26).
///
/// ```cpp
/// static_assert(jinzhou::well_sealing_cost({.overdue = true, .cost = yuan(12'000)}).value().payment == yuan(12'000));
/// ```
inline constexpr rule<well_sealing_cost_rule> well_sealing_cost{};

// ---- JZ-GW-06 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct abstraction_licence_revocation_rule {
  static constexpr Info info{"JZ-GW-06",
                             "Licence revocation",
                             "吊销取水许可证",
                             {&groundwater_notice, "item 2"},
                             provenance::discretionary | provenance::predicate,
                             groundwater_period};
  struct input {
    required<gongbao::water_violation> water_violation;
    required<bool> serious;
    bool corrected_in_time = false;
    gongbao::revocation revocation{};
    maybe<gongbao::date> date{};
  };
  struct output {
    bool revocable{};
    bool fine_allowed{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::water_violation, "water_violation", {"violation", "违法行为"});
    field(&input::serious, "serious", {"情节严重, asserted by the caller", "情节严重（由使用者认定）"});
    field(&input::corrected_in_time, "corrected_in_time",
          {"metering device put right in time", "计量设施已按期安装、更换或者修复"});
    field(&input::revocation, "revocation", says::reading);
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::revocable, "revocable", {"the licence may be revoked", "可以吊销取水许可证"});
    field(&output::fine_allowed, "fine_allowed", {"a fine may be imposed", "可以罚款"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool cured = in.water_violation == water_violation::metering && in.corrected_in_time;
    const bool revocable = in.serious && in.water_violation != water_violation::unlicensed && !cured;
    return output{.revocable = revocable,
                  .fine_allowed = !cured && !(revocable && in.revocation == revocation::instead)};
  }
};
/// Whether an abstraction licence may be revoked (吊销取水许可证), and whether a fine may be imposed with it.
///
/// revocable = serious, not unlicensed (there is nothing to revoke), and no metering device put right in time;
/// fine_allowed = no such device, and under revocation::instead not revocable. Errors: not_in_force (if date is given);
/// unknown_value. Source: item 2.
///
/// ```cpp
/// constexpr auto grave = jinzhou::abstraction_licence_revocation(
///     {.water_violation = water_violation::over_quota, .serious = true});
/// static_assert(grave->revocable && grave->fine_allowed);
/// ```
inline constexpr rule<abstraction_licence_revocation_rule> abstraction_licence_revocation{};

// ---- JZ-GW-07 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct groundwater_status_rule {
  static constexpr Info info{"JZ-GW-07",
                             "Prior approval and territory",
                             "批准与范围",
                             {&groundwater_notice, "item 1"},
                             provenance::predicate,
                             groundwater_period};
  struct input {
    required<bool> in_planning_area;
    required<bool> approved;
    maybe<gongbao::date> date{};
  };
  struct output {
    gongbao::water_status water_status{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::in_planning_area, "in_planning_area", {"in the city planning area", "位于城市规划区内"});
    field(&input::approved, "approved", {"approved by the local water authority", "已经属地水行政主管部门批准"});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::water_status, "water_status", {"status under the notice", "依通告认定的状态"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    if (!in.in_planning_area) return output{water_status::outside_notice};
    return output{in.approved ? water_status::lawful : water_status::unlawful};
  }
};
/// Whether a well or an abstraction of groundwater is lawful under the notice (擅自凿井、取用地下水).
///
/// outside_notice outside the city planning area, else lawful if approved, unlawful if not. Errors: not_in_force (if
/// date is given). Source: item 1.
///
/// ```cpp
/// constexpr auto well = jinzhou::groundwater_status({.in_planning_area = true, .approved = false});
/// static_assert(well->water_status == water_status::unlawful);
/// ```
inline constexpr rule<groundwater_status_rule> groundwater_status{};

/// All rules of the document, in the order of the rulebook.
using groundwater_rules =
    rule_list<over_quota_fine_rule, resupply_fine_rule, metering_fine_rule, unlicensed_abstraction_fine_rule,
              well_sealing_cost_rule, abstraction_licence_revocation_rule, groundwater_status_rule>;

}  // namespace gongbao::inline v0::jinzhou

#endif
