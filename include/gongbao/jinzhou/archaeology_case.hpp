// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_ARCHAEOLOGY_CASE_HPP
#define GONGBAO_JINZHOU_ARCHAEOLOGY_CASE_HPP

#include <cstdint>

#include <gongbao/jinzhou/archaeology.hpp>
#include <gongbao/rules/case.hpp>
#include <gongbao/rules/procedure.hpp>

// Jinzhou: archaeology on a site before it is built on (考古前置案件), from the application to what follows the report.

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

/// An act of archaeology before construction, in the order of the procedure.
enum class archaeology_act : std::uint8_t {
  application,
  site_check,
  entry,
  field_work,
  report,
  opinion,
  excavation,
  planning_adjustment,
  none,
};

template <>
struct enumeration<archaeology_act> {
  static constexpr const char* name = "archaeology_act";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {archaeology_act::application, "application", {"application for a survey", "提出考古调查、勘探申请"}},
      {archaeology_act::site_check, "site_check", {"check on the site", "组织调查核实"}},
      {archaeology_act::entry, "entry", {"commission and entry on the site", "委托并进场勘探"}},
      {archaeology_act::field_work, "field_work", {"field work", "完成勘探工作"}},
      {archaeology_act::report, "report", {"exploration report", "报送考古勘探报告"}},
      {archaeology_act::opinion, "opinion", {"opinion of the relics authority", "提供相关意见"}},
      {archaeology_act::excavation, "excavation", {"excavation, with its own approval", "签订发掘协议并报批发掘"}},
      {archaeology_act::planning_adjustment,
       "planning_adjustment",
       {"application to adjust the plan", "申请调整国土空间规划"}},
      {archaeology_act::none, "none", {"nothing", "无"}},
  };
};

/// Who acts in it.
enum class archaeology_party : std::uint8_t { applicant, relics_authority, exploration_unit, none };

template <>
struct enumeration<archaeology_party> {
  static constexpr const char* name = "archaeology_party";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {archaeology_party::applicant, "applicant", {"applicant", "申请单位"}},
      {archaeology_party::relics_authority, "relics_authority", {"the city's relics authority", "市文物行政部门"}},
      {archaeology_party::exploration_unit, "exploration_unit", {"exploration unit", "考古勘探单位"}},
      {archaeology_party::none, "none", {"nobody", "无"}},
  };
};

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::jinzhou {

/// Who owes each archaeology_act, in its order.
inline constexpr archaeology_party archaeology_duties[count_of<archaeology_act>] = {
    archaeology_party::applicant,         // application: art. 5, 8, 17
    archaeology_party::relics_authority,  // site_check: art. 7(2)
    archaeology_party::exploration_unit,  // entry: art. 10
    archaeology_party::exploration_unit,  // field_work: art. 12(1)
    archaeology_party::exploration_unit,  // report: art. 12(1)
    archaeology_party::relics_authority,  // opinion: art. 7, 11(1), (3)
    archaeology_party::applicant,         // excavation: art. 11(2)
    archaeology_party::applicant,         // planning_adjustment: art. 11(4)
    archaeology_party::none,
};

/// The last day of an act of archaeology.
constexpr milestone archaeology_due(const rule_info& by, archaeology_act what, text_view done_key,
                                    day_role role = day_role::due) noexcept {
  return due_by(by, meaning_of(what), meaning_of(archaeology_duties[index_of(what)]), done_key, role);
}

template <class Info = rule_info>
struct archaeology_case_rule {
  using act = archaeology_act;
  static constexpr Info info{"JZ-CASE-AR",
                             "Archaeology case",
                             "基本建设用地考古前置案件",
                             {&archaeology_measures, "art. 4, 5, 7, 8, 11, 12, 14, 15, 16, 17"},
                             provenance::exact | provenance::external,
                             {},
                             "gongbao/jinzhou/archaeology_case.hpp"};
  struct input {
    required<gongbao::area> area;
    required<gongbao::land_status> land_status;
    maybe<date> today{};
    bool in_protected_zone = false;
    bool survey_find = false;
    bool district_assessment = false;
    bool construction_find = false;
    bool item_five = false;
    bool sensitive_zone = false;
    maybe<date> transferred{};
    bool cross_city = false;
    bool higher_site_opinion = false;
    bool provincial_zone = false;
    maybe<date> applied{};
    maybe<bool> relics_suspected{};
    maybe<date> entered{};
    maybe<std::int64_t> agreed_days{};
    maybe<date> completed{};
    maybe<date> reported{};
    maybe<bool> relics_found{};
    bool in_situ = false;
    bool excavated = false;
    maybe<date> answered{};
    maybe<money> check_cost{};
    maybe<money> exploration_cost{};
    gongbao::area_ground area_ground{};
    gongbao::field_clock field_clock{};
    gongbao::late_by late_by{};
  };
  struct output : course_output<act, archaeology_party> {
    bool in_scope{};
    category_set<scope_ground> grounds{};
    gongbao::route route{};
    gongbao::next_step next_step{};
    gongbao::applicant applicant{};
    stage latest_stage{};
    bool opinion_by_inspection{};
    maybe<date> season_from{};
    maybe<date> season_to{};
    maybe<bool> entered_in_season{};
    maybe<std::int64_t> days{};
    maybe<date> field_due{};
    maybe<published_day> field_due_workday{};
    maybe<bool> crosses_season_end{};
    maybe<published_day> report_due{};
    maybe<gongbao::survey_outcome> survey_outcome{};
    maybe<bool> report_withheld{};
    maybe<payer> check_payer{};
    maybe<money> check_payment{};
    maybe<gongbao::payer> exploration_payer{};
    maybe<money> exploration_payment{};
  };
  static constexpr auto in_force_on = &input::applied;
  static constexpr composed_of<archaeology_case_rule, archaeological_survey_scope_rule,
                               archaeological_survey_route_rule, archaeological_survey_application_rule,
                               archaeological_field_season_rule, field_work_duration_rule, exploration_report_rule,
                               exploration_outcome_rule, exploration_cost_rule>
      policy{};

  static constexpr const rule_info& application = archaeological_survey_application_rule<Info>::info;
  static constexpr const rule_info& season = archaeological_field_season_rule<Info>::info;
  static constexpr const rule_info& duration = field_work_duration_rule<Info>::info;
  static constexpr const rule_info& report = exploration_report_rule<Info>::info;
  static constexpr const rule_info& result = exploration_outcome_rule<Info>::info;
  static constexpr milestone applied_on = done_by(application, {"survey applied for", "提出考古调查、勘探申请"});
  static constexpr milestone entered_on = done_by(duration, {"entry on the site", "考古勘探单位进场"});
  static constexpr milestone completed_on = done_by(duration, {"exploration ended", "考古勘探结束"});
  static constexpr milestone reported_on = done_by(report, {"report handed in", "报送考古勘探报告"});
  static constexpr milestone answered_on = done_by(result, {"opinion given", "市文物行政部门提供意见"});
  static constexpr milestone season_opens{
      .role = day_role::opens, .act = {"season of field work", "考古勘探季节"}, .rule = &season};
  static constexpr milestone season_closes{
      .role = day_role::closes, .act = {"season of field work", "考古勘探季节"}, .rule = &season};
  static constexpr milestone field_day = archaeology_due(duration, act::field_work, "completed");
  static constexpr milestone field_workday =
      archaeology_due(duration, act::field_work, "completed", day_role::due_workday);
  static constexpr milestone report_day = archaeology_due(report, act::report, "reported");

  /// What JZ-AR-01 says of an item of art. 4.
  static constexpr text item_meaning(scope_ground ground) noexcept {
    text meaning;
    for (const auto& i : archaeological_survey_scope_rule<Info>::items)
      if (i.ground == ground) meaning = i.meaning;
    return meaning;
  }
  static constexpr void inputs(auto&& field) {
    field(&input::area, "area", {"site area (占地面积)", "占地面积"});
    field(&input::land_status, "land_status", {"status of the land", "用地状态"});
    field(&input::today, "today", says::today);
    field(&input::in_protected_zone, "in_protected_zone", item_meaning(scope_ground::protected_zone));
    field(&input::survey_find, "survey_find", item_meaning(scope_ground::survey_find));
    field(&input::district_assessment, "district_assessment", item_meaning(scope_ground::district_assessment));
    field(&input::construction_find, "construction_find", item_meaning(scope_ground::construction_find));
    field(&input::item_five, "item_five", item_meaning(scope_ground::item_five));
    field(&input::sensitive_zone, "sensitive_zone",
          {"protected zone, control zone or underground relics zone (art. 17)",
           "涉及文物保护单位保护范围、建设控制地带或地下文物埋藏区（第十七条）"});
    field(&input::transferred, "transferred",
          {"day of transfer, checked for transferred_before",
           "出让或划拨之日，land_status 为 transferred_before 时核对"});
    field(&input::cross_city, "cross_city", {"project across cities", "跨市域的基本建设项目"});
    field(&input::higher_site_opinion, "higher_site_opinion",
          {"site opinion issued by a State Council or provincial department",
           "国务院和省政府有关部门核发《建设项目选址意见书》的建设项目"});
    field(
        &input::provincial_zone, "provincial_zone",
        {"in the zones of a provincial-or-higher protected unit", "位于省级以上文物保护单位保护范围和建设控制地带内"});
    field(&input::applied, "applied", {"day of the application", "提出申请之日"}, {.day = &applied_on});
    field(&input::relics_suspected, "relics_suspected",
          {"result of the check on the site; absent: not checked so far",
           "调查核实结果（可能存在文物遗存）；未给出的，视为尚未核实"});
    field(&input::entered, "entered", {"day of entry (进场之日)", "进场之日"}, {.day = &entered_on});
    field(&input::agreed_days, "agreed_days", {"agreed period", "约定的勘探期限"},
          {.unit = {"days", "日"},
           .condition = {"needed once entered for area ≥ 150 000", "已进场且 area 达到15万平方米时必填"},
           .external = true});
    field(&input::completed, "completed", {"day the exploration actually ended", "考古勘探实际结束之日"},
          {.day = &completed_on});
    field(&input::reported, "reported", {"day the report was handed in", "报送《考古勘探报告》之日"},
          {.day = &reported_on});
    field(&input::relics_found, "relics_found", {"relics found by the exploration", "经考古勘探发现文物埋藏"});
    field(&input::in_situ, "in_situ", {"protection in place needed", "需要原址保护"});
    field(&input::excavated, "excavated", {"excavation finished and reported", "发掘结束且已出具考古发掘报告"});
    field(&input::answered, "answered", {"day the relics authority gave its opinion", "市文物行政部门提供意见之日"},
          {.day = &answered_on});
    field(&input::check_cost, "check_cost",
          {"cost of the check on the site, by the tariff", "调查核实的费用（按收费标准）"}, {.external = true});
    field(&input::exploration_cost, "exploration_cost",
          {"cost of the exploration, by the tariff", "勘探的费用（按收费标准）"}, {.external = true});
    field(&input::area_ground, "area_ground", says::reading);
    field(&input::field_clock, "field_clock", says::reading);
    field(&input::late_by, "late_by", says::reading,
          {.why_default = {"工期 is a length of work, which goes on on days of rest; no office is met on its last day",
                           "工期是工作所需的时间，休息日照常进行；最后一日无须到机关办理手续"}});
  }
  static constexpr void outputs(auto&& field) {
    constexpr field_notes if_entered{.condition = {"only if entered", "仅在已进场时"}};
    describe_course<output>(field);
    field(&output::in_scope, "in_scope", {"a survey is required", "需要考古调查、勘探"});
    field(&output::grounds, "grounds", {"grounds", "适用的情形"});
    field(&output::route, "route", {"procedure", "审批程序"});
    field(&output::next_step, "next_step", {"step of the procedure", "审批程序的步骤"});
    field(&output::applicant, "applicant", {"applicant", "申请单位"});
    field(&output::latest_stage, "latest_stage", {"to be applied for before", "须在其前提出申请（或完成）的环节"});
    field(&output::opinion_by_inspection, "opinion_by_inspection",
          {"opinion after inspection only", "仅依据实地勘察结果提供意见"});
    field(&output::season_from, "season_from", {"first day of the season", "勘探季节首日"},
          {.condition = {"of the year of entry; before it the season that is or comes",
                         "进场当年的勘探季节；未进场的，为当前或下一季节"},
           .day = &season_opens});
    field(&output::season_to, "season_to", {"last day of the season", "勘探季节末日"},
          {.condition = {"as season_from", "同 season_from"}, .day = &season_closes});
    field(&output::entered_in_season, "entered_in_season", {"entered in the season", "进场之日在勘探季节内"},
          if_entered);
    field(&output::days, "days", {"period of field work", "勘探期限"},
          {.unit = {"days", "日"}, .condition = if_entered.condition});
    field(&output::field_due, "field_due", says::due, {.condition = if_entered.condition, .day = &field_day});
    field(&output::field_due_workday, "field_due_workday", says::due_workday,
          {.condition = if_entered.condition, .day = &field_workday});
    field(&output::crosses_season_end, "crosses_season_end",
          {"a day of the period lies outside the season", "工期有日期在勘探季节之外"}, if_entered);
    field(&output::report_due, "report_due", {"last day for the report", "报送《考古勘探报告》的期限届满日"},
          {.condition = {"only if completed", "仅在勘探结束后"}, .day = &report_day});
    field(&output::survey_outcome, "survey_outcome", {"outcome", "处理结果"},
          {.condition = {"only if relics_found is given", "仅在给出 relics_found 时"}});
    field(&output::report_withheld, "report_withheld",
          {"the report is archived and not given to the applicant", "勘探报告存档，不再发至申请部门"},
          {.condition = {"only if relics_found is given", "仅在给出 relics_found 时"}});
    field(&output::check_payer, "check_payer", {"who pays for the check", "调查核实费用的承担方"},
          {.condition = {"only if check_cost is given and the site is checked", "仅在先调查核实且给出 check_cost 时"}});
    field(&output::check_payment, "check_payment", {"payment for the check", "调查核实费用"},
          {.condition = {"as check_payer", "同 check_payer"}});
    field(&output::exploration_payer, "exploration_payer", {"who pays for the exploration", "勘探费用的承担方"},
          {.condition = {"only if exploration_cost is given and somebody applies",
                         "仅在有申请单位且给出 exploration_cost 时"}});
    field(&output::exploration_payment, "exploration_payment", {"payment for the exploration", "勘探费用"},
          {.condition = {"as exploration_payer", "同 exploration_payer"}});
  }

  /// 谁申请，谁付费: of land that is not disposed of, the government that applies (art. 2, 15(1)).
  static constexpr maybe<cost_case> cost_case_of(gongbao::land_status status) noexcept {
    if (status == land_status::undisposed) return cost_case::area_assessment;
    if (status == land_status::in_use) return cost_case::land_in_use;
    if (status == land_status::transferred_before) return cost_case::transferred_before;
    return {};
  }

  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    const act_done acts[] = {
        {in.applied, "applied", in.applied},
        {in.entered, "entered", in.applied ? in.applied : in.entered},
        {in.completed, "completed", in.entered},
        {in.reported, "reported", in.completed},
        {in.answered, "answered", in.applied ? in.applied : in.answered},
    };
    if (const auto refused = out_of_order(acts, in.today)) return *refused;
    if (in.relics_found.has_value() && !in.completed) return refusal{error::missing_input, "completed"};

    const auto scope = ask(archaeological_survey_scope, {.area = in.area,
                                                         .in_protected_zone = in.in_protected_zone,
                                                         .survey_find = in.survey_find,
                                                         .district_assessment = in.district_assessment,
                                                         .construction_find = in.construction_find,
                                                         .item_five = in.item_five,
                                                         .area_ground = in.area_ground,
                                                         .date = in.applied});
    if (!scope) return scope.refused();
    const auto way = ask(archaeological_survey_route, {.area = in.area,
                                                       .cross_city = in.cross_city,
                                                       .higher_site_opinion = in.higher_site_opinion,
                                                       .provincial_zone = in.provincial_zone,
                                                       .relics_suspected = in.relics_suspected,
                                                       .date = in.applied});
    if (!way) return way.refused();
    const auto who = ask(archaeological_survey_application, {.land_status = in.land_status,
                                                             .sensitive_zone = in.sensitive_zone,
                                                             .transferred = in.transferred,
                                                             .date = in.applied});
    if (!who) return who.refused();
    output out;
    out.in_scope = scope->in_scope;
    out.grounds = scope->grounds;
    out.route = way->route;
    out.next_step = way->next_step;
    out.applicant = who->applicant;
    out.latest_stage = who->latest_stage;
    out.opinion_by_inspection = who->opinion_by_inspection;

    course<act> so_far;
    if (const maybe<date> seen = in.entered ? in.entered : in.today ? in.today : in.applied) {
      const period this_year = field_season(seen->year());
      const bool is_over = !in.entered && *seen > *this_year.last();
      const period shown = is_over ? field_season(seen->year() + 1) : this_year;
      out.season_from = shown.first();
      out.season_to = shown.last();
    }
    if (in.entered) {
      const typename field_work_duration_rule<rule_info>::input work{.area = in.area,
                                                                     .entered = *in.entered,
                                                                     .agreed_days = in.agreed_days,
                                                                     .late_by = in.late_by,
                                                                     .field_clock = in.field_clock};
      const auto term = ask(field_work_duration, work);
      if (!term) return term.refused();
      const auto worked = standing_of(ask, field_work_duration, work, in.completed, in.today);
      if (!worked) return worked.refused();
      const auto season_day = ask(archaeological_field_season, {.date = *in.entered});
      if (!season_day) return season_day.refused();
      out.entered_in_season = season_day->in_season;
      out.days = term->days;
      out.field_due = worked->due;
      out.field_due_workday = worked->due_workday;
      out.crosses_season_end = term->crosses_season_end;
      so_far.take(act::field_work, *worked, in.completed);
    }
    if (in.completed) {
      const auto reported = standing_of(ask, exploration_report, {.completed = *in.completed}, in.reported, in.today);
      if (!reported) return reported.refused();
      out.report_due = reported->last_day;
      so_far.take(act::report, *reported, in.reported);
    }
    if (in.relics_found.has_value()) {
      const auto found = ask(exploration_outcome,
                             {.relics_found = *in.relics_found, .excavated = in.excavated, .in_situ = in.in_situ});
      if (!found) return found.refused();
      out.survey_outcome = found->survey_outcome;
      out.report_withheld = found->report_withheld;
    }
    if (in.check_cost && way->route == route::field_check) {
      const auto cost = ask(exploration_cost, {.cost_case = cost_case::small_site_check, .cost = *in.check_cost});
      if (!cost) return cost.refused();
      out.check_payer = cost->payer;
      out.check_payment = cost->payment;
    }
    if (const maybe<cost_case> whose = cost_case_of(in.land_status);
        in.exploration_cost && whose && who->applicant != applicant::none) {
      const auto cost = ask(exploration_cost, {.cost_case = *whose, .cost = *in.exploration_cost});
      if (!cost) return cost.refused();
      out.exploration_payer = cost->payer;
      out.exploration_payment = cost->payment;
    }

    if (!in.answered) {
      const act next = next_without_term(in, out);
      if (next != act::none) so_far.offer(next);
    }
    out.tell(so_far, archaeology_duties, in.today.has_value());
    return out;
  }

  /// What is to be done next that has no last day.
  static constexpr act next_without_term(const auto& in, const output& out) noexcept {
    if (out.opinion_by_inspection) return act::opinion;
    if (!out.in_scope || out.applicant == applicant::none) return act::none;
    if (!in.applied && !in.entered) return act::application;
    if (out.route == route::provincial && !in.entered) return act::none;  // the province goes on
    if (!in.entered) {
      if (out.next_step == next_step::check_on_site) return act::site_check;
      return out.next_step == next_step::issue_opinion ? act::opinion : act::entry;
    }
    if (!in.reported || !out.survey_outcome) return act::none;
    if (*out.survey_outcome == survey_outcome::excavation) return act::excavation;
    if (*out.survey_outcome == survey_outcome::planning_adjustment) return act::planning_adjustment;
    return act::opinion;
  }
};
/// Archaeology on a site before it is built on (考古前置案件) as it stands: whether it is needed, who applies and which
/// way, the season and the days of field work, the last day of the report, what follows, who pays, and what comes next.
///
/// in_scope, grounds of JZ-AR-01; route, next_step of JZ-AR-02; applicant, latest_stage of JZ-AR-03; days, field_due,
/// field_due_workday of JZ-AR-06 from entered; report_due of JZ-AR-07 from completed; survey_outcome of JZ-AR-08;
/// payments of JZ-AR-09: for the check the applicant, for the exploration who applies (谁申请，谁付费). season_from,
/// season_to of art. 12(1). next_act = the open act that is due first; application, check, entry and opinion have no
/// last day. Fen, exact. Errors: inconsistent_dates (an act before, or without, the one that it follows, or after
/// today); missing_input (completed, where relics_found is given); external_parameter_missing and out_of_range
/// (agreed_days); not_in_force (applied, entered, completed); calendar_not_published (an act, or today, beyond the
/// calendar); negative_amount; unknown_value. Source: art. 4, 5, 7, 8, 11, 12, 14 to 17.
///
/// ```cpp
/// constexpr auto site = jinzhou::archaeology_case({.area = area::from_units(6'000'000),
///                                                  .land_status = land_status::undisposed,
///                                                  .today = date(2023, 5, 31), .applied = date(2023, 4, 3),
///                                                  .entered = date(2023, 4, 10)});
/// static_assert(site->in_scope && site->applicant == applicant::reserve_or_district && site->days == 60);
/// static_assert(site->field_due == date(2023, 6, 9) && site->next_act == archaeology_act::field_work);
/// ```
inline constexpr rule<archaeology_case_rule> archaeology_case{};

}  // namespace gongbao::inline v0::jinzhou

#endif
