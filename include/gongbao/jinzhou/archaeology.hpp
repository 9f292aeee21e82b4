// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_ARCHAEOLOGY_HPP
#define GONGBAO_JINZHOU_ARCHAEOLOGY_HPP

#include <cstdint>

#include <gongbao/jinzhou/gazette.hpp>
#include <gongbao/rules/checklist.hpp>
#include <gongbao/rules/published_validity.hpp>
#include <gongbao/rules/workday_deadline.hpp>

// Jinzhou: archaeology before construction (锦州市基本建设用地考古调查勘探发掘前置工作管理办法(试行)).

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

/// Why a site needs an archaeological survey (考古调查、勘探的范围), art. 4.
enum class scope_ground : std::uint8_t {
  protected_zone,
  survey_find,
  district_assessment,
  construction_find,
  item_five,
  site_area,
};

template <>
struct enumeration<scope_ground> {
  static constexpr const char* name = "scope_ground";
  template <class E>
  static constexpr word<E> words[] = {
      {scope_ground::protected_zone, "protected_zone", "保护范围和建设控制地带"},
      {scope_ground::survey_find, "survey_find", "普查发现遗迹区域"},
      {scope_ground::district_assessment, "district_assessment", "区域评估土地"},
      {scope_ground::construction_find, "construction_find", "建设生产中发现文物区域"},
      {scope_ground::item_five, "item_five", "第(五)项项目"},
      {scope_ground::site_area, "area", "占地面积标准"},
  };
};

enum class route : std::uint8_t { provincial, direct_commission, field_check };

template <>
struct enumeration<route> {
  static constexpr const char* name = "route";
  template <class E>
  static constexpr word<E> words[] = {{route::provincial, "provincial", "省文物行政部门"},
                                      {route::direct_commission, "direct_commission", "直接委托"},
                                      {route::field_check, "field_check", "先调查核实"}};
};

enum class next_step : std::uint8_t { apply_to_province, commission_unit, check_on_site, issue_opinion };

template <>
struct enumeration<next_step> {
  static constexpr const char* name = "next_step";
  template <class E>
  static constexpr word<E> words[] = {{next_step::apply_to_province, "apply_to_province", "向省申请"},
                                      {next_step::commission_unit, "commission_unit", "委托勘探单位"},
                                      {next_step::check_on_site, "check_on_site", "现场核实"},
                                      {next_step::issue_opinion, "issue_opinion", "提供意见"}};
};

enum class land_status : std::uint8_t {
  undisposed,  ///< also land already in the reserve (art. 16)
  in_use,
  transferred_before,  ///< before the measures took effect
  built,
};

template <>
struct enumeration<land_status> {
  static constexpr const char* name = "land_status";
  template <class E>
  static constexpr word<E> words[] = {
      {land_status::undisposed, "undisposed", "未出让划拨(含已入库)"},
      {land_status::in_use, "in_use", "使用权范围内建设"},
      {land_status::transferred_before, "transferred_before", "本办法实施前已出让划拨"},
      {land_status::built, "built", "已完成建设未调查勘探"},
  };
};

enum class applicant : std::uint8_t { reserve_or_district, land_user, builder, none };

template <>
struct enumeration<applicant> {
  static constexpr const char* name = "applicant";
  template <class E>
  static constexpr word<E> words[] = {
      {applicant::reserve_or_district, "reserve_or_district", "土储部门或区政府(管委会)"},
      {applicant::land_user, "land_user", "使用权单位"},
      {applicant::builder, "builder", "建设单位"},
      {applicant::none, "none", "无"},
  };
};

enum class stage : std::uint8_t { land_transfer, planning_permit, start_of_works, none };

template <>
struct enumeration<stage> {
  static constexpr const char* name = "stage";
  template <class E>
  static constexpr word<E> words[] = {{stage::land_transfer, "land_transfer", "出让或划拨前"},
                                      {stage::planning_permit, "planning_permit", "规划许可前"},
                                      {stage::start_of_works, "start_of_works", "开工前"},
                                      {stage::none, "none", "不适用"}};
};

enum class start_condition : std::uint8_t {
  undisturbed,
  boundary_marked,
  cleared,
  undisputed,
  pipelines_marked,
  other_legal,
  authority,
  safety,
};

template <>
struct enumeration<start_condition> {
  static constexpr const char* name = "start_condition";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {start_condition::undisturbed, "undisturbed", {"ground not yet broken", "未进行挖掘或其他土方施工作业"}},
      {start_condition::boundary_marked, "boundary_marked", {"boundary posts set", "具备明确的勘探区域边界桩点"}},
      {start_condition::cleared, "cleared", {"site cleared", "已完成土地清表"}},
      {start_condition::undisputed, "undisputed", {"no dispute over rights to the land", "无妨碍考古工作的权属纠纷"}},
      {start_condition::pipelines_marked,
       "pipelines_marked",
       {"underground pipelines marked", "已清晰标识地下管线设施位置"}},
      {start_condition::other_legal, "other_legal", {"other conditions of law met", "符合法律法规规定的其他条件"}},
      {start_condition::authority,
       "authority",
       {"authority approved or was consulted", "经相关行政主管部门批准或者征求其意见"}},
      {start_condition::safety, "safety", {"safety measures taken", "提前做好安全防护措施"}},
  };
};

enum class survey_outcome : std::uint8_t { opinion, excavation, consent, planning_adjustment };

template <>
struct enumeration<survey_outcome> {
  static constexpr const char* name = "survey_outcome";
  template <class E>
  static constexpr word<E> words[] = {
      {survey_outcome::opinion, "opinion", "提供意见"},
      {survey_outcome::excavation, "excavation", "发掘协议及报批"},
      {survey_outcome::consent, "consent", "同意办理后续手续"},
      {survey_outcome::planning_adjustment, "planning_adjustment", "原址保护、调整规划"},
  };
};

enum class cost_case : std::uint8_t { area_assessment, land_in_use, small_site_check, transferred_before };

template <>
struct enumeration<cost_case> {
  static constexpr const char* name = "cost_case";
  template <class E>
  static constexpr word<E> words[] = {
      {cost_case::area_assessment, "area_assessment", "区域评估"},
      {cost_case::land_in_use, "land_in_use", "使用权单位内建设"},
      {cost_case::small_site_check, "small_site_check", "5万平方米以下调查核实"},
      {cost_case::transferred_before, "transferred_before", "实施前已出让划拨"},
  };
};

enum class payer : std::uint8_t { district_government, land_user, applicant, builder };

template <>
struct enumeration<payer> {
  static constexpr const char* name = "payer";
  template <class E>
  static constexpr word<E> words[] = {{payer::district_government, "district_government", "区政府(管委会)"},
                                      {payer::land_user, "land_user", "使用权单位"},
                                      {payer::applicant, "applicant", "申请单位"},
                                      {payer::builder, "builder", "建设单位"}};
};

/// What an exploration report contains (考古勘探报告). (JZ-AR-11)
enum class exploration_report_item : std::uint8_t {
  project_name,
  project_leader,
  overview,
  location_map,
  area_map,
  purpose_and_course,
  workflow,
  main_findings,
  feature_plan,
  photographs,
  protection_advice,
};

template <>
struct enumeration<exploration_report_item> {
  static constexpr const char* name = "exploration_report_item";
  template <class E>
  static constexpr word<E> words[] = {
      {exploration_report_item::project_name, "project_name", "项目名称"},
      {exploration_report_item::project_leader, "project_leader", "项目负责人"},
      {exploration_report_item::overview, "overview", "项目概况"},
      {exploration_report_item::location_map, "location_map", "勘探位置图"},
      {exploration_report_item::area_map, "area_map", "勘探范围图"},
      {exploration_report_item::purpose_and_course, "purpose_and_course", "工作目的与工作经过"},
      {exploration_report_item::workflow, "workflow", "工作流程"},
      {exploration_report_item::main_findings, "main_findings", "主要收获(价值初判)"},
      {exploration_report_item::feature_plan, "feature_plan", "遗迹定位测量图"},
      {exploration_report_item::photographs, "photographs", "工作过程照片"},
      {exploration_report_item::protection_advice, "protection_advice", "相关保护建议"},
  };
};

/// Work in the field (考古业务工作).
enum class field_work : std::uint8_t { survey, exploration, excavation };

template <>
struct enumeration<field_work> {
  static constexpr const char* name = "field_work";
  template <class E>
  static constexpr word<E> words[] = {{field_work::survey, "survey", "考古调查"},
                                      {field_work::exploration, "exploration", "考古勘探"},
                                      {field_work::excavation, "excavation", "考古发掘"}};
};

/// A qualification (资质), and whose relics department issues it.
enum class qualification : std::uint8_t { national_excavation, provincial_exploration };

template <>
struct enumeration<qualification> {
  static constexpr const char* name = "qualification";
  template <class E>
  static constexpr word<E> words[] = {
      {qualification::national_excavation, "national_excavation", "国家文物行政部门颁发的考古发掘资质"},
      {qualification::provincial_exploration, "provincial_exploration", "省级文物行政部门颁发的考古勘探资质"},
  };
};

/// Does its area alone put a site in scope, or does art. 4(6) only say who may execute?
enum class area_ground : std::uint8_t { scope, executor };

template <>
struct enumeration<area_ground> {
  static constexpr const char* name = "area_ground";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {area_ground::scope, "scope", {"area alone puts a site in scope", "占地面积达到标准即属范围"}},
      {area_ground::executor, "executor", {"only says who may execute", "仅说明可由谁执行"}}};
};
template <>
struct reading<area_ground> {
  static constexpr text question{"meaning of the 50 000 m² item in the survey scope",
                                 "考古调查、勘探范围中5万平方米一项的含义"};
  static constexpr text why_default{"the item stands in the list of what is in scope",
                                    "该项列在考古调查、勘探的范围之内"};
};

/// Does the time of field work go on outside the season?
enum class field_clock : std::uint8_t { running, stopped };

template <>
struct enumeration<field_clock> {
  static constexpr const char* name = "field_clock";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {field_clock::running, "running", {"keeps running", "继续计算"}},
      {field_clock::stopped, "stopped", {"only in-season days count", "只计勘探季节内的日数"}}};
};
template <>
struct reading<field_clock> {
  static constexpr text question{"field-work clock outside the season", "勘探季节之外工期的计算"};
  static constexpr text why_default{"the days run from the entry (自进场之日起) by the calendar: 民法典 art. 200, 201",
                                    "“自进场之日起”按公历日连续计算：《民法典》第二百条、第二百零一条"};
};

/// Does the qualification for exploration do for an excavation too? (JZ-AR-12)
enum class qualified_for : std::uint8_t { its_own_work, any_work };

template <>
struct enumeration<qualified_for> {
  static constexpr const char* name = "qualified_for";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {qualified_for::its_own_work,
       "its_own_work",
       {"excavation needs the national qualification", "考古发掘须有国家颁发的考古发掘资质"}},
      {qualified_for::any_work,
       "any_work",
       {"either qualification does for all three", "任一资质均可从事调查、勘探、发掘"}}};
};
template <>
struct reading<qualified_for> {
  static constexpr text question{"what the provincial qualification for exploration allows",
                                 "省级考古勘探资质可以从事的工作"};
  static constexpr text why_default{
      "each is named after its work, and by the Cultural Relics Protection Law (文物保护法) the State admits those who "
      "excavate",
      "两种资质各以其工作命名；《文物保护法》规定从事考古发掘的单位须经国家批准"};
};

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::jinzhou {

inline constexpr document archaeology_measures{
    .number = "锦政规〔2022〕4号",
    .title = "Archaeology before construction",
    .title_zh = "锦州市基本建设用地考古调查勘探发掘前置工作管理办法(试行)",
    .in_force = {date(2022, 9, 8), date(2024, 9, 8)},
    .header = "gongbao/jinzhou/archaeology.hpp",
    .checked = last_check,
};

// ---- What the rules share ------------------------------------------------------------------------------------------

/// 5万平方米以上(含5万平方米): art. 4(6), 7 and 12(1). 以下 excludes it there.
inline constexpr area large_site = area::from_units(50'000 * 100);
/// 15万平方米以上(含15万平方米), art. 12(1): the days of field work are agreed.
inline constexpr area agreed_term_site = area::from_units(150'000 * 100);
/// Days of field work from the entry on, art. 12(1).
inline constexpr std::int64_t small_site_days = 30;
inline constexpr std::int64_t large_site_days = 60;

static_assert(large_site < agreed_term_site && small_site_days < large_site_days);

/// The one comparison that switches scope, route and days.
constexpr bool is_large_site(area site) noexcept { return site >= large_site; }

/// 每年3月下旬至11月上旬, art. 12(1): the last third of a month begins on its 21st, the first ends on its 10th.
constexpr period field_season(int year) noexcept { return {date(year, 3, 21), date(year, 11, 10)}; }

// ---- JZ-AR-01 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct archaeological_survey_scope_rule {
  static constexpr Info info{"JZ-AR-01",
                             "Survey scope",
                             "考古调查勘探范围",
                             {&archaeology_measures, "art. 4"},
                             provenance::predicate | provenance::exact};
  struct input {
    required<gongbao::area> area;
    bool in_protected_zone = false;
    bool survey_find = false;
    bool district_assessment = false;
    bool construction_find = false;
    bool item_five = false;
    gongbao::area_ground area_ground{};
    maybe<gongbao::date> date{};
  };
  struct output {
    bool in_scope{};
    category_set<scope_ground> grounds{};
  };

  struct item {
    bool input::*holds;
    text_view key;
    text meaning;
    scope_ground ground;
  };
  static constexpr item items[5] = {
      {&input::in_protected_zone,
       "in_protected_zone",
       {"inside a protected zone (art. 4 item 1)", "文物保护单位的保护范围和建设控制地带内（第四条第（一）项）"},
       scope_ground::protected_zone},
      {&input::survey_find,
       "survey_find",
       {"a survey has found relics there (art. 4 item 2)", "文物普查中发现文物遗迹的区域（第四条第（二）项）"},
       scope_ground::survey_find},
      {&input::district_assessment,
       "district_assessment",
       {"land for area assessment, set by the district (art. 4 item 3)",
        "县（市）区政府（管委会）确定的区域评估土地（第四条第（三）项）"},
       scope_ground::district_assessment},
      {&input::construction_find,
       "construction_find",
       {"construction has found relics there (art. 4 item 4)",
        "在基本建设和生产建设中发现文物的区域（第四条第（四）项）"},
       scope_ground::construction_find},
      {&input::item_five,
       "item_five",
       {"item 5 (projects other than the provincial cases), asserted by the caller",
        "第四条第（五）项的项目（依法向省文物行政部门申请的除外），由使用者认定"},
       scope_ground::item_five},
  };

  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::area, "area", {"site area (占地面积)", "占地面积"});
    for (const item& i : items) field(i.holds, i.key, i.meaning);
    field(&input::area_ground, "area_ground", says::reading);
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::in_scope, "in_scope", {"a survey is required", "需要考古调查、勘探"});
    field(&output::grounds, "grounds", {"grounds that apply", "适用的情形"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    category_set<scope_ground> grounds;
    for (const item& i : items)
      if (in.*i.holds) grounds |= i.ground;
    if (in.area_ground == area_ground::scope && is_large_site(in.area)) grounds |= scope_ground::site_area;
    return output{.in_scope = !grounds.empty(), .grounds = grounds};
  }
};
/// Whether a site needs an archaeological survey (考古调查勘探范围), and on what grounds.
///
/// in_scope = any of items 1 to 5, or area ≥ 50 000 m² (area_ground::executor: the area alone is no ground). Errors:
/// negative_amount; not_in_force; unknown_value. Source: art. 4.
///
/// ```cpp
/// constexpr auto field = jinzhou::archaeological_survey_scope({.area = area::from_units(5'000'000)});
/// static_assert(field->in_scope && field->grounds == scope_ground::site_area);
/// ```
inline constexpr rule<archaeological_survey_scope_rule> archaeological_survey_scope{};

// ---- JZ-AR-02 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct archaeological_survey_route_rule {
  static constexpr Info info{
      "JZ-AR-02", "Routing", "审批流程", {&archaeology_measures, "art. 7, 8"}, provenance::exact};
  struct input {
    required<gongbao::area> area;
    bool cross_city = false;
    bool higher_site_opinion = false;
    bool provincial_zone = false;
    maybe<bool> relics_suspected{};
    maybe<gongbao::date> date{};
  };
  struct output {
    gongbao::route route{};
    gongbao::next_step next_step{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::area, "area", {"site area", "占地面积"});
    field(&input::cross_city, "cross_city", {"project across cities (跨市域项目)", "跨市域的基本建设项目"});
    field(&input::higher_site_opinion, "higher_site_opinion",
          {"site opinion issued by a State Council or provincial department",
           "国务院和省政府有关部门核发《建设项目选址意见书》的建设项目"});
    field(
        &input::provincial_zone, "provincial_zone",
        {"in the zones of a provincial-or-higher protected unit", "位于省级以上文物保护单位保护范围和建设控制地带内"});
    field(&input::relics_suspected, "relics_suspected",
          {"result of the on-site check; absent: not yet checked",
           "调查核实结果（可能存在文物遗存）；未给出的，视为尚未核实"});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::route, "route", {"procedure", "审批程序"});
    field(&output::next_step, "next_step", {"what happens next", "下一步工作"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    using enum next_step;
    if (in.cross_city || in.higher_site_opinion || in.provincial_zone)
      return output{.route = route::provincial, .next_step = apply_to_province};
    if (is_large_site(in.area)) return output{.route = route::direct_commission, .next_step = commission_unit};
    if (!in.relics_suspected.has_value()) return output{.route = route::field_check, .next_step = check_on_site};
    return output{.route = route::field_check, .next_step = *in.relics_suspected ? commission_unit : issue_opinion};
  }
};
/// Which way an application goes (审批流程), and its next step.
///
/// A provincial case (across cities, site opinion from above, zone of a provincial unit): to the province. Else from
/// 50 000 m² on (that area included): an exploration unit is commissioned. Below: checked on site first, and then
/// commissioned or answered with an opinion. Errors: negative_amount; not_in_force. Source: art. 7, 8.
///
/// ```cpp
/// constexpr auto checked =
///     jinzhou::archaeological_survey_route({.area = area::from_units(4'999'999), .relics_suspected = true});
/// static_assert(checked->route == route::field_check && checked->next_step == next_step::commission_unit);
/// ```
inline constexpr rule<archaeological_survey_route_rule> archaeological_survey_route{};

// ---- JZ-AR-03 ------------------------------------------------------------------------------------------------------

/// Who applies, and before which stage.
struct survey_application {
  gongbao::applicant applicant = gongbao::applicant::none;
  stage latest_stage = stage::none;
  bool opinion_by_inspection = false;
};

/// One row for each land_status, in its order. Land transferred before the measures took effect is meant only in the
/// zones that art. 17 names.
inline constexpr survey_application survey_applications[count_of<land_status>] = {
    {applicant::reserve_or_district, stage::land_transfer},  // undisposed: art. 5(1), 16
    {applicant::land_user, stage::planning_permit},          // in_use: art. 5(2)
    {applicant::builder, stage::start_of_works},             // transferred_before: art. 17
    {applicant::none, stage::none, true},                    // built: art. 16
};

template <class Info = rule_info>
struct archaeological_survey_application_rule {
  static constexpr Info info{"JZ-AR-03",
                             "Applicant and time of application",
                             "申请时点",
                             {&archaeology_measures, "art. 5, 16, 17"},
                             provenance::predicate};
  struct input {
    required<gongbao::land_status> land_status;
    bool sensitive_zone = false;
    maybe<gongbao::date> transferred{};
    maybe<gongbao::date> date{};
  };
  using output = survey_application;
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::land_status, "land_status", {"status of the land", "用地状态"});
    field(&input::sensitive_zone, "sensitive_zone",
          {"protected zone, control zone or underground relics zone (art. 17)",
           "涉及文物保护单位保护范围、建设控制地带或地下文物埋藏区（第十七条）"});
    field(&input::transferred, "transferred",
          {"day of transfer, checked for transferred_before",
           "出让或划拨之日，land_status 为 transferred_before 时核对"});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::applicant, "applicant", {"who applies", "申请单位"});
    field(&output::latest_stage, "latest_stage",
          {"stage before which the work is applied for (transferred_before: completed)",
           "须在其前提出申请的环节（transferred_before：须在其前完成）"});
    field(&output::opinion_by_inspection, "opinion_by_inspection",
          {"built sites: opinion after inspection only", "已建成用地：仅依据实地勘察结果提供意见"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool before = in.land_status == land_status::transferred_before;
    if (before && in.transferred && *in.transferred >= info.in_force().first())
      return refusal{error::inconsistent_dates, "transferred"};
    if (before && !in.sensitive_zone) return output{};
    return survey_applications[index_of(in.land_status.value())];
  }
};
/// Who applies for the survey of a site, and before which stage (申请时点).
///
/// undisposed: reserve or district, before the land transfer; in_use: land user, before the planning permit;
/// transferred_before in a sensitive zone: builder, completed before the start of works; else nobody; built: nobody,
/// an opinion after inspection. Errors: not_in_force; inconsistent_dates (transferred_before, but on or after
/// 2022-09-08); unknown_value. Source: art. 5, 16, 17.
///
/// ```cpp
/// constexpr auto reserve = jinzhou::archaeological_survey_application({.land_status = land_status::undisposed});
/// static_assert(reserve->applicant == applicant::reserve_or_district);
/// static_assert(reserve->latest_stage == stage::land_transfer);
/// ```
inline constexpr rule<archaeological_survey_application_rule> archaeological_survey_application{};

// ---- JZ-AR-04 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct field_work_readiness_rule {
  static constexpr Info info{
      "JZ-AR-04", "Conditions to start", "具备条件", {&archaeology_measures, "art. 9"}, provenance::predicate};
  struct input {
    required<bool> undisturbed;
    required<bool> boundary_marked;
    required<bool> cleared;
    required<bool> undisputed;
    required<bool> pipelines_marked;
    required<bool> other_legal;
    bool infrastructure = false;
    bool authority = false;
    bool safety = false;
  };
  struct output {
    bool ready{};
    category_set<start_condition> unmet{};
  };

  struct condition {
    required<bool> input::*met;
    start_condition stands_for;
  };
  /// Items 1 to 6, whose inputs have the names of their words.
  static constexpr condition conditions[6] = {
      {&input::undisturbed, start_condition::undisturbed},
      {&input::boundary_marked, start_condition::boundary_marked},
      {&input::cleared, start_condition::cleared},
      {&input::undisputed, start_condition::undisputed},
      {&input::pipelines_marked, start_condition::pipelines_marked},
      {&input::other_legal, start_condition::other_legal},
  };

  static constexpr void inputs(auto&& field) {
    for (const condition& c : conditions) field(c.met, name_of(c.stands_for), meaning_of(c.stands_for));
    field(&input::infrastructure, "infrastructure",
          {"touches river, dyke, reservoir, rail, transit or road",
           "涉及河道、堤防、水库、铁路、轨道交通、道路等重要基础设施"});
    field(&input::authority, "authority",
          {"authority approved or was consulted", "已经相关行政主管部门批准或者征求其意见"});
    field(&input::safety, "safety", {"safety measures taken", "已做好安全防护措施"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::ready, "ready", {"field work may start", "可以进场勘探"});
    field(&output::unmet, "unmet", {"conditions not met", "不具备的条件"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    category_set<start_condition> unmet;
    for (const condition& c : conditions)
      if (!(in.*c.met)) unmet |= c.stands_for;
    if (in.infrastructure && !in.authority) unmet |= start_condition::authority;
    if (in.infrastructure && !in.safety) unmet |= start_condition::safety;
    return output{.ready = unmet.empty(), .unmet = unmet};
  }
};
/// Whether a site is ready for field work (具备条件), and what is missing.
///
/// ready = all six conditions, and where infrastructure is touched authority and safety too; those two count only
/// then. Errors: none of its own. Source: art. 9.
///
/// ```cpp
/// constexpr auto paved = jinzhou::field_work_readiness({.undisturbed = true,
///                                                       .boundary_marked = true,
///                                                       .cleared = false,
///                                                       .undisputed = true,
///                                                       .pipelines_marked = true,
///                                                       .other_legal = true});
/// static_assert(!paved->ready && paved->unmet == start_condition::cleared);
/// ```
inline constexpr rule<field_work_readiness_rule> field_work_readiness{};

// ---- JZ-AR-05 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct archaeological_field_season_rule {
  static constexpr Info info{"JZ-AR-05",
                             "Field season",
                             "勘探季节（3月下旬至11月上旬）",
                             {&archaeology_measures, "art. 12(1)"},
                             provenance::exact};
  struct input {
    required<gongbao::date> date;
    bool disaster = false;
  };
  struct output {
    bool in_season{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", {"day", "日期"});
    field(&input::disaster, "disaster", {"natural-disaster weather", "自然灾害天气"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::in_season, "in_season", {"field work possible", "可以进行考古勘探"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const gongbao::date day = in.date;
    return output{.in_season = field_season(day.year()).contains(day) && !in.disaster};
  }
};
/// Whether a day is one of field work (3月下旬至11月上旬).
///
/// in_season = from 21 March to 10 November, both included, without natural-disaster weather. Errors: not_in_force.
/// Source: art. 12(1).
///
/// ```cpp
/// static_assert(jinzhou::archaeological_field_season({.date = date(2023, 11, 10)}).value().in_season);
/// static_assert(!jinzhou::archaeological_field_season({.date = date(2023, 11, 11)}).value().in_season);
/// ```
inline constexpr rule<archaeological_field_season_rule> archaeological_field_season{};

// ---- JZ-AR-06 ------------------------------------------------------------------------------------------------------

namespace detail {

/// The n-th day in season after a day. Every season has as many days: no leap day is among them.
constexpr date season_day_after(date day, std::int64_t n) noexcept {
  const period season = field_season(day.year());
  const std::int64_t length = (*season.last() - season.first()).count() + 1;
  const std::int64_t begun = (day - season.first()).count() + 1;
  const std::int64_t passed = begun < 0 ? 0 : begun > length ? length : begun;
  const std::int64_t index = passed + n - 1;  // among the days of this season and of those that follow
  return field_season(day.year() + static_cast<int>(index / length)).first() + days(index % length);
}

/// The last of so many days after a day; nothing where it lies beyond what the flat form can name.
constexpr maybe<date> field_work_end(date entered, std::int64_t n, field_clock clock) noexcept {
  if (n > (date(2199, 12, 31) - entered).count()) return {};
  const date last = clock == field_clock::running ? entered + days(n) : season_day_after(entered, n);
  if (!within_limit(last)) return {};
  return last;
}

}  // namespace detail

template <class Info = rule_info>
struct field_work_duration_rule {
  static constexpr Info info{"JZ-AR-06",
                             "Field-work duration",
                             "勘探工期",
                             {&archaeology_measures, "art. 12(1)"},
                             provenance::exact | provenance::external};
  struct input {
    required<gongbao::area> area;
    required<date> entered;
    maybe<std::int64_t> agreed_days{};
    maybe<date> done_on{};
    gongbao::late_by late_by{};
    gongbao::field_clock field_clock{};
  };
  struct output : deadline_output {
    std::int64_t days{};
    bool crosses_season_end{};
  };
  static constexpr auto in_force_on = &input::entered;
  static constexpr void inputs(auto&& field) {
    field(&input::area, "area", {"land area", "用地面积"});
    field(&input::entered, "entered", {"day of entry (进场之日)", "进场之日"}, {.day = &something_happened});
    field(&input::agreed_days, "agreed_days", {"agreed period", "约定的勘探期限"},
          {.unit = {"days", "日"},
           .condition = {"needed for area ≥ 150 000", "area 达到15万平方米时必填"},
           .external = true});
    field(&input::done_on, "done_on", says::done_on, {.day = &something_happened});
    field(&input::late_by, "late_by", says::reading,
          {.why_default = {"工期 is a length of work, which goes on on days of rest; no office is met on its last day",
                           "工期是工作所需的时间，休息日照常进行；最后一日无须到机关办理手续"}});
    field(&input::field_clock, "field_clock", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::days, "days", {"period", "勘探期限"}, {.unit = {"days", "日"}});
    describe_deadline(field);
    field(&output::crosses_season_end, "crosses_season_end",
          {"a day of the running period (entry to entry + days) lies outside the season of JZ-AR-05",
           "连续计算的工期（自进场之日起 days 日）有日期在 JZ-AR-05 的勘探季节之外"});
  }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    const date entered = in.entered;
    std::int64_t allowed = is_large_site(in.area) ? large_site_days : small_site_days;
    if (in.area >= agreed_term_site) {
      if (!in.agreed_days) return refusal{error::external_parameter_missing, "agreed_days"};
      allowed = *in.agreed_days;
      if (allowed <= large_site_days) return refusal{error::out_of_range, "agreed_days"};
    }
    if (const auto refused = done_before(entered, in.done_on)) return *refused;
    const maybe<date> due = detail::field_work_end(entered, allowed, in.field_clock);
    if (!due) return refusal{error::out_of_range, "due"};
    const outcome<deadline_output> judged = judge(rolled_deadline(entered, *due, calendar), in.done_on, in.late_by);
    if (!judged) return judged.refused();

    const period season = field_season(entered.year());
    const bool within_season = season.contains(entered) && season.contains(entered + days(allowed));
    return output{*judged, allowed, !within_season};
  }
};
/// When the field work of an exploration must be done (勘探工期), from the day of entry.
///
/// days = 30 below 50 000 m², 60 below 150 000 m², else as agreed, which is more than 60; due = entered + days, or
/// under field_clock::stopped the days-th day in season after the entry; due_workday = that day rolled to a working
/// day. late compares done_on with the one that late_by names. crosses_season_end speaks of the running clock. Errors:
/// negative_amount; not_in_force (entered); external_parameter_missing (agreed_days); out_of_range (agreed_days of 60
/// or less, due after 2199); inconsistent_dates (done before the entry); calendar_not_published
/// (late_by::due_workday where the calendar does not reach); unknown_value. Source: art. 12(1).
///
/// ```cpp
/// constexpr auto autumn =
///     jinzhou::field_work_duration({.area = area::from_units(4'000'000), .entered = date(2022, 10, 20)});
/// static_assert(autumn->days == 30 && autumn->due == date(2022, 11, 19));
/// static_assert(autumn->due_workday->day == date(2022, 11, 21) && autumn->crosses_season_end);
/// ```
inline constexpr rule<field_work_duration_rule> field_work_duration{};

// ---- JZ-AR-07 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct exploration_report_rule : workday_deadline<exploration_report_rule<Info>, after_completion> {
  static constexpr Info info{
      "JZ-AR-07", "Exploration report", "勘探报告", {&archaeology_measures, "art. 12(1)"}, provenance::exact};
  static constexpr text starts{"day the exploration actually ended", "考古勘探实际结束之日"};
  static constexpr workdays allowed{7};
};
/// When the report of an exploration is due at the city's relics authority (勘探报告).
///
/// due = completed + 7 working days, that day included; counted from the actual end, not the permitted one. Errors:
/// not_in_force (completed); inconsistent_dates (done before it); calendar_not_published. Source: art. 12(1).
///
/// ```cpp
/// static_assert(*jinzhou::exploration_report({.completed = date(2022, 9, 28)}).value().due == date(2022, 10, 12));
/// ```
inline constexpr rule<exploration_report_rule> exploration_report{};

// ---- JZ-AR-08 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct exploration_outcome_rule {
  static constexpr Info info{
      "JZ-AR-08", "Outcome tree", "勘探结果处理", {&archaeology_measures, "art. 11, 14"}, provenance::predicate};
  struct input {
    required<bool> relics_found;
    bool excavated = false;
    bool in_situ = false;
  };
  struct output {
    gongbao::survey_outcome survey_outcome{};
    bool report_withheld{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::relics_found, "relics_found", {"relics found by the exploration", "经考古勘探发现文物埋藏"});
    field(&input::excavated, "excavated", {"excavation finished and reported", "发掘结束且已出具考古发掘报告"});
    field(&input::in_situ, "in_situ", {"protection in place needed", "需要原址保护"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::survey_outcome, "survey_outcome", {"next outcome", "处理结果"});
    field(&output::report_withheld, "report_withheld",
          {"the report is archived and not given to the applicant", "勘探报告存档，不再发至申请部门"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    using enum survey_outcome;
    return output{.survey_outcome = !in.relics_found ? opinion
                                    : in.in_situ     ? planning_adjustment
                                    : in.excavated   ? consent
                                                     : excavation,
                  .report_withheld = in.relics_found};
  }
};
/// What follows from an exploration (结果处理).
///
/// No relics: an opinion. Relics to be kept in place: the plan is adjusted; excavated: consent to go on; else an
/// excavation, which needs its own approval. With relics the report is withheld. Errors: none of its own.
/// Source: art. 11, 14.
///
/// ```cpp
/// constexpr auto tomb = jinzhou::exploration_outcome({.relics_found = true});
/// static_assert(tomb->survey_outcome == survey_outcome::excavation && tomb->report_withheld);
/// ```
inline constexpr rule<exploration_outcome_rule> exploration_outcome{};

// ---- JZ-AR-09 ------------------------------------------------------------------------------------------------------

/// Who pays in each cost_case, in its order: 谁申请,谁付费 (art. 2).
inline constexpr payer exploration_payers[count_of<cost_case>] = {
    payer::district_government,  // area_assessment: art. 15(1)
    payer::land_user,            // land_in_use: art. 15(2)
    payer::applicant,            // small_site_check: art. 2, 15(4)
    payer::builder,              // transferred_before: art. 17
};

template <class Info = rule_info>
struct exploration_cost_rule {
  static constexpr Info info{"JZ-AR-09",
                             "Cost bearer and tariff",
                             "费用承担",
                             {&archaeology_measures, "art. 2, 15, 17"},
                             provenance::external};
  struct input {
    required<gongbao::cost_case> cost_case;
    required<money> cost;
  };
  struct output {
    gongbao::payer payer{};
    money payment{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::cost_case, "cost_case", {"which case", "费用情形"});
    field(&input::cost, "cost",
          {"cost by the tariff (1990 relics tariff, adjusted and reviewed)",
           "按收费标准计算的费用（1990年文物收费标准，结合市场实际，经财政部门审评）"},
          {.external = true});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::payer, "payer", {"who pays", "费用承担方"});
    field(&output::payment, "payment", {"100 % of the cost", "费用的100%"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    return output{.payer = exploration_payers[index_of(in.cost_case.value())], .payment = in.cost};
  }
};
/// Who pays for the work (费用承担): all of it one payer.
///
/// area_assessment: district government; land_in_use: land user; small_site_check: applicant; transferred_before:
/// builder. payment = cost, which follows the tariff of another authority. Fen, exact. Errors:
/// external_parameter_missing (cost); negative_amount; unknown_value. Source: art. 2, 15, 17.
///
/// ```cpp
/// constexpr auto check = jinzhou::exploration_cost({.cost_case = cost_case::small_site_check, .cost = yuan(2'000)});
/// static_assert(check->payer == payer::applicant && check->payment == yuan(2'000));
/// ```
inline constexpr rule<exploration_cost_rule> exploration_cost{};

// ---- JZ-AR-10 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct archaeology_measures_in_force_rule : published_validity<archaeology_measures_in_force_rule<Info>> {
  static constexpr Info info{
      "JZ-AR-10", "Validity of two years", "有效期两年", {&archaeology_measures, "art. 19"}, provenance::exact};
  static constexpr date gazette_day = gazette_printed;
  static constexpr years term{2};
};
/// Whether the measures are in force on a day (有效期两年).
///
/// valid_from = 2022-09-08, published_on::gazette: 2022-09-30; valid_to = valid_from + 2 years, term_end::day_before:
/// the day before. Both ends included. Errors: unknown_value. Source: art. 19.
///
/// ```cpp
/// static_assert(jinzhou::archaeology_measures_in_force({.date = date(2024, 9, 8)}).value().in_force);
/// static_assert(!jinzhou::archaeology_measures_in_force({.date = date(2024, 9, 9)}).value().in_force);
/// ```
inline constexpr rule<archaeology_measures_in_force_rule> archaeology_measures_in_force{};

// ---- JZ-AR-11 -------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct exploration_report_contents_rule : checklist<exploration_report_contents_rule<Info>, exploration_report_item> {
  static constexpr Info info{"JZ-AR-11",
                             "Contents of an exploration report",
                             "考古勘探报告内容",
                             {&archaeology_measures, "art. 12(2)"},
                             provenance::exact};
  static constexpr text asked{"what the report contains", "报告已包含的内容"};
};
/// What an exploration report lacks (考古勘探报告应当包含).
///
/// missing = the eleven items that the text lists, as far as they are not present; complete = nothing is missing.
/// Errors: invalid_value; unknown_value. Source: art. 12(2).
///
/// ```cpp
/// constexpr auto report = jinzhou::exploration_report_contents(
///     {.present = category_set<exploration_report_item>::all() - exploration_report_item::photographs});
/// static_assert(!report->complete && report->missing == exploration_report_item::photographs);
/// ```
inline constexpr rule<exploration_report_contents_rule> exploration_report_contents{};

// ---- JZ-AR-12 -------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct field_work_qualification_rule {
  static constexpr Info info{
      "JZ-AR-12", "Qualification of the unit", "单位资质", {&archaeology_measures, "art. 6"}, provenance::predicate};
  struct input {
    required<gongbao::field_work> field_work;
    required<category_set<qualification>> qualifications;
    gongbao::qualified_for qualified_for{};
  };
  struct output {
    bool qualified{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::field_work, "field_work", {"work to be done", "拟开展的工作"});
    field(&input::qualifications, "qualifications", {"qualifications that the unit holds", "单位具有的资质"});
    field(&input::qualified_for, "qualified_for", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::qualified, "qualified", {"the unit may do the work", "该单位可以实施该项工作"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const bool national_only =
        in.field_work == field_work::excavation && in.qualified_for == qualified_for::its_own_work;
    const category_set<qualification> enough =
        national_only ? category_set<qualification>(qualification::national_excavation)
                      : qualification::national_excavation | qualification::provincial_exploration;
    return output{in.qualifications.value().intersects(enough)};
  }
};
/// Whether a unit is qualified for work in the field (资质).
///
/// Survey and exploration: the national qualification for excavation or the provincial one for exploration;
/// excavation: the national one, qualified_for::any_work: either. Errors: invalid_value; unknown_value. Source: art. 6.
///
/// ```cpp
/// static_assert(jinzhou::field_work_qualification({.field_work = field_work::exploration,
///                                                  .qualifications =
///                                                  qualification::provincial_exploration}).value().qualified);
/// static_assert(!jinzhou::field_work_qualification({.field_work = field_work::excavation,
///                                                   .qualifications =
///                                                   qualification::provincial_exploration}).value().qualified);
/// ```
inline constexpr rule<field_work_qualification_rule> field_work_qualification{};

/// All rules of the document, in the order of the rulebook.
using archaeology_rules =
    rule_list<archaeological_survey_scope_rule, archaeological_survey_route_rule,
              archaeological_survey_application_rule, field_work_readiness_rule, archaeological_field_season_rule,
              field_work_duration_rule, exploration_report_rule, exploration_outcome_rule, exploration_cost_rule,
              archaeology_measures_in_force_rule, exploration_report_contents_rule, field_work_qualification_rule>;

}  // namespace gongbao::inline v0::jinzhou

#endif
