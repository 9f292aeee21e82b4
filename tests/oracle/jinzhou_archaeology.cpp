// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "jinzhou.hpp"

// Archaeology before construction, 锦政规〔2022〕4号.

namespace oracle {

namespace {

const vocabulary area_ground{"area_ground", {"scope", "executor"}};
const vocabulary field_clock{"field_clock", {"running", "stopped"}};
const vocabulary published_on{"published_on", {"signature", "gazette"}};
const vocabulary term_end{"term_end", {"same_day", "day_before"}};
const vocabulary scope_ground{
    "scope_ground", {"protected_zone", "survey_find", "district_assessment", "construction_find", "item_five", "area"}};
const vocabulary land_status{"land_status", {"undisposed", "in_use", "transferred_before", "built"}};
const vocabulary start_condition{"start_condition",
                                 {"undisturbed", "boundary_marked", "cleared", "undisputed", "pipelines_marked",
                                  "other_legal", "authority", "safety"}};
const vocabulary cost_case{"cost_case", {"area_assessment", "land_in_use", "small_site_check", "transferred_before"}};

const vocabulary exploration_report_item{
    "exploration_report_item",
    {"project_name", "project_leader", "overview", "location_map", "area_map", "purpose_and_course", "workflow",
     "main_findings", "feature_plan", "photographs", "protection_advice"}};
const vocabulary field_work_kind{"field_work", {"survey", "exploration", "excavation"}};
const vocabulary qualification{"qualification", {"national_excavation", "provincial_exploration"}};
const vocabulary qualified_for{"qualified_for", {"its_own_work", "any_work"}};

constexpr std::string_view in_force_from = "2022-09-08", in_force_to = "2024-09-08";

void scope(form& f) {
  const ratio area = f.area("area");
  word_set grounds(scope_ground);
  if (f.flag("in_protected_zone", false)) grounds.add("protected_zone");
  if (f.flag("survey_find", false)) grounds.add("survey_find");
  if (f.flag("district_assessment", false)) grounds.add("district_assessment");
  if (f.flag("construction_find", false)) grounds.add("construction_find");
  if (f.flag("item_five", false)) grounds.add("item_five");
  const auto meaning = f.reading(area_ground);
  f.maybe_date("date");
  f.in_force("date", in_force_from, in_force_to);
  f.ready();
  if (meaning == "scope" && area >= 50'000) grounds.add("area");
  f.gives("in_scope", yes_no(!grounds.empty()));
  f.gives("grounds", grounds.text());
}

void routing(form& f) {
  const ratio area = f.area("area");
  const bool cross_city = f.flag("cross_city", false);
  const bool higher_opinion = f.flag("higher_site_opinion", false);
  const bool provincial_zone = f.flag("provincial_zone", false);
  const auto suspected = f.maybe_flag("relics_suspected");
  f.maybe_date("date");
  f.in_force("date", in_force_from, in_force_to);
  f.ready();
  if (cross_city || higher_opinion || provincial_zone) {
    f.gives("route", "provincial");
    f.gives("next_step", "apply_to_province");
  } else if (area >= 50'000) {
    f.gives("route", "direct_commission");
    f.gives("next_step", "commission_unit");
  } else {
    f.gives("route", "field_check");
    f.gives("next_step", !suspected ? "check_on_site" : *suspected ? "commission_unit" : "issue_opinion");
  }
}

void applicant(form& f) {
  const auto status = f.word("land_status", land_status);
  const bool sensitive = f.flag("sensitive_zone", false);
  const auto transferred = f.maybe_date("transferred");
  f.maybe_date("date");
  f.in_force("date", in_force_from, in_force_to);
  f.ready();
  const bool before = status == "transferred_before";
  refuse_if(before && transferred && *transferred >= on("2022-09-08"), "inconsistent_dates");
  const char *who = "none", *stage = "none";
  if (status == "undisposed") {
    who = "reserve_or_district";
    stage = "land_transfer";
  } else if (status == "in_use") {
    who = "land_user";
    stage = "planning_permit";
  } else if (before && sensitive) {
    who = "builder";
    stage = "start_of_works";
  }
  f.gives("applicant", who);
  f.gives("latest_stage", stage);
  f.gives("opinion_by_inspection", yes_no(status == "built"));
}

void conditions(form& f) {
  word_set unmet(start_condition);
  for (const char* condition :
       {"undisturbed", "boundary_marked", "cleared", "undisputed", "pipelines_marked", "other_legal"})
    if (!f.flag(condition)) unmet.add(condition);
  const bool infrastructure = f.flag("infrastructure", false);
  for (const char* condition : {"authority", "safety"})
    if (!f.flag(condition, false) && infrastructure) unmet.add(condition);
  f.ready();
  f.gives("ready", yes_no(unmet.empty()));
  f.gives("unmet", unmet.text());
}

/// From the last third of March to the first of November.
bool in_season(day d) {
  const int m = month_of(d), n = number_of(d);
  if (m == 3) return n >= 21;
  if (m == 11) return n <= 10;
  return 4 <= m && m <= 10;
}

void season(form& f) {
  const day date = f.date("date");
  const bool disaster = f.flag("disaster", false);
  f.in_force("date", in_force_from, in_force_to);
  f.ready();
  f.gives("in_season", yes_no(in_season(date) && !disaster));
}

void field_work(form& f) {
  const ratio area = f.area("area");
  const day entered = f.date("entered");
  const auto agreed = f.maybe_whole("agreed_days");
  const auto done_on = f.maybe_date("done_on");
  const auto late_by = f.reading(words::late_by);
  const auto clock = f.reading(field_clock);
  f.in_force("entered", in_force_from, in_force_to);
  f.ready();
  long long days = area < 50'000 ? 30 : 60;
  if (area >= 150'000) {
    days = f.asked(agreed, "agreed_days", need::external);
    refuse_if(days <= 60, "out_of_range");
  }
  refuse_if(done_on && *done_on < entered, "inconsistent_dates");
  day due = entered;
  bool leaves_season = false;
  if (clock == "running") {
    due = plus_days(entered, days);
  } else {
    for (long long left = days; left > 0;) {
      due = plus_days(due, 1);
      if (in_season(due)) --left;
    }
  }
  for (long long n = 0; n <= days && !leaves_season; ++n) leaves_season = !in_season(plus_days(entered, n));
  f.gives("days", whole(days));
  f.gives_deadline(due, done_on, late_by);
  f.gives("crosses_season_end", yes_no(leaves_season));
}

void report(form& f) {
  const day completed = f.date("completed");
  const auto done_on = f.maybe_date("done_on");
  f.in_force("completed", in_force_from, in_force_to);
  f.ready();
  refuse_if(done_on && *done_on < completed, "inconsistent_dates");
  f.gives_deadline(workdays_after(completed, 7), done_on);
}

void outcome(form& f) {
  const bool found = f.flag("relics_found");
  const bool excavated = f.flag("excavated", false);
  const bool in_situ = f.flag("in_situ", false);
  f.ready();
  f.gives("survey_outcome", !found      ? "opinion"
                            : in_situ   ? "planning_adjustment"
                            : excavated ? "consent"
                                        : "excavation");
  f.gives("report_withheld", yes_no(found));
}

void cost_bearer(form& f) {
  const auto which = f.word("cost_case", cost_case);
  const ratio cost = f.money("cost", need::external);
  f.ready();
  f.gives("payer", which == "area_assessment"    ? "district_government"
                   : which == "land_in_use"      ? "land_user"
                   : which == "small_site_check" ? "applicant"
                                                 : "builder");
  f.gives("payment", yuan(cost));
}

void validity(form& f) {
  const day date = f.date("date");
  const auto published = f.reading(published_on);
  const auto end = f.reading(term_end);
  f.ready();
  const day from = published == "gazette" ? on("2022-09-30") : on("2022-09-08");
  const day to = plus_days(plus_years(from, 2), end == "day_before" ? -1 : 0);
  f.gives("in_force", yes_no(from <= date && date <= to));
  f.gives("valid_from", text(from));
  f.gives("valid_to", text(to));
}

void report_contents(form& f) { gives_what_is_missing(f, exploration_report_item); }

void qualified(form& f) {
  const auto work = f.word("field_work", field_work_kind);
  const word_set held = f.set("qualifications", qualification);
  const auto extent = f.reading(qualified_for);
  f.ready();
  bool may = held.has("national_excavation");
  if (held.has("provincial_exploration") && (work != "excavation" || extent == "any_work")) may = true;
  f.gives("qualified", yes_no(may));
}

}  // namespace

void jinzhou_archaeology(book& b) {
  b.add("JZ-AR-01", scope, {.knots = {50'000}});
  b.add("JZ-AR-02", routing, {.knots = {50'000}});
  b.add("JZ-AR-03", applicant, {.days = {"2022-09-07", "2022-09-08"}});
  b.add("JZ-AR-04", conditions);
  b.add("JZ-AR-05", season, {.days = {"2023-03-21", "2023-11-10", "2024-03-21", "2022-11-10"}});
  b.add("JZ-AR-06", field_work,
        {.weight = 3,
         .knots = {50'000, 150'000, 60, 61, 90, 120},
         .days = {"2022-11-10", "2023-03-20", "2023-03-21", "2023-09-11", "2023-10-11", "2023-11-10"},
         .ascending = {{"entered", "done_on"}}});
  b.add("JZ-AR-07", report, {.weight = 2, .ascending = {{"completed", "done_on"}}});
  b.add("JZ-AR-08", outcome);
  b.add("JZ-AR-09", cost_bearer);
  b.add("JZ-AR-10", validity, {.days = {"2022-09-08", "2022-09-30", "2024-09-08", "2024-09-30"}});
  b.add("JZ-AR-11", report_contents);
  b.add("JZ-AR-12", qualified);
}

}  // namespace oracle
