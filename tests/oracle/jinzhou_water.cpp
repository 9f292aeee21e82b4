// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "jinzhou.hpp"

// Groundwater campaign, 锦政发〔2022〕13号.

namespace oracle {

namespace {

const vocabulary water_violation{"water_violation", {"over_quota", "resupply_or_change", "metering", "unlicensed"}};
const vocabulary revocation{"revocation", {"in_addition", "instead"}};

constexpr std::string_view in_force_from = "2022-07-26";

/// The day comes last in every rule of this document, and may be left out.
void ready_on_day(form& f) {
  f.maybe_date("date");
  f.in_force("date", in_force_from);
  f.ready();
}

void gives_range(form& f, const std::optional<ratio>& fine, const ratio& least, const ratio& most, bool allowed) {
  f.gives("fine_min", yuan(least));
  f.gives("fine_max", yuan(most));
  f.gives("fine_allowed", yes_no(allowed));
  if (!fine) return;
  const bool fits = allowed ? least <= *fine && *fine <= most : *fine == 0;
  f.gives("finding", fits ? "ok" : "violation");
}

void over_quota(form& f) {
  const auto fine = f.maybe_money("fine");
  ready_on_day(f);
  gives_range(f, fine, 20'000, 100'000, true);
}

void resupply(form& f) {
  const auto fine = f.maybe_money("fine");
  ready_on_day(f);
  gives_range(f, fine, 20'000, 80'000, true);
}

void metering(form& f) {
  const auto fine = f.maybe_money("fine");
  const bool overdue = f.flag("overdue");
  ready_on_day(f);
  gives_range(f, fine, 100'000, 500'000, overdue);
}

void unlicensed(form& f) {
  const auto fine = f.maybe_money("fine");
  const auto arrears = f.maybe_money("fee_arrears");
  ready_on_day(f);
  gives_range(f, fine, 50'000, 100'000, true);
  if (fine && arrears) f.gives("total_due", yuan(*fine + *arrears));
}

void sealing(form& f) {
  const bool overdue = f.flag("overdue");
  const auto cost = f.maybe_money("cost");
  ready_on_day(f);
  f.gives("payment", yuan(overdue ? f.asked(cost, "cost", need::external) : 0));
}

void licence(form& f) {
  const auto violation = f.word("water_violation", water_violation);
  const bool serious = f.flag("serious");
  const bool corrected = f.flag("corrected_in_time", false);
  const auto beside = f.reading(revocation);
  ready_on_day(f);
  const bool cured = violation == "metering" && corrected;
  const bool revocable = serious && violation != "unlicensed" && !cured;
  f.gives("revocable", yes_no(revocable));
  f.gives("fine_allowed", yes_no(!cured && !(revocable && beside == "instead")));
}

void approval(form& f) {
  const bool inside = f.flag("in_planning_area");
  const bool approved = f.flag("approved");
  ready_on_day(f);
  f.gives("water_status", !inside ? "outside_notice" : approved ? "lawful" : "unlawful");
}

}  // namespace

void jinzhou_water(book& b) {
  b.add("JZ-GW-01", over_quota, {.knots = {20'000, 100'000}});
  b.add("JZ-GW-02", resupply, {.knots = {20'000, 80'000}});
  b.add("JZ-GW-03", metering, {.knots = {100'000, 500'000}});
  b.add("JZ-GW-04", unlicensed, {.weight = 2, .knots = {50'000, 100'000}});
  b.add("JZ-GW-05", sealing);
  b.add("JZ-GW-06", licence);
  b.add("JZ-GW-07", approval);
}

}  // namespace oracle
