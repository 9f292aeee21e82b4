// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "jinzhou.hpp"

// Household means verification, 锦政规〔2022〕2号.

namespace oracle {

namespace {

const vocabulary validity_gap{"validity_gap", {"continuous", "interrupted"}};
const vocabulary signatories{"signatories", {"all_members", "applicant"}};
const vocabulary net_business{"net_business", {"floored", "signed"}};
const vocabulary debt_treatment{"debt_treatment", {"not_netted", "netted"}};
const vocabulary programme{"programme",
                           {"subsistence_allowance", "destitute_support", "medical_aid", "education_aid",
                            "housing_security", "employment_aid", "temporary_aid", "legal_aid", "other"}};
const vocabulary review_body{"review_body", {"none", "same_level", "next_level_up", "province"}};
const vocabulary verification_level{"verification_level", {"county", "city"}};

// What art. 8, 9 and 20 list, in their order.
const vocabulary commission_item{
    "commission_item",
    {"verification_items", "subjects", "contents", "term", "responsibilities", "written_form", "same_level"}};
const vocabulary commission_paper{
    "commission_paper", {"commission", "basic_facts", "information", "authorisation", "identities", "proofs"}};
const vocabulary verification_report_item{
    "verification_report_item",
    {"centre", "commission_number", "valid_for", "findings", "responsibilities", "seal", "date"}};

constexpr std::string_view in_force_from = "2017-06-22", in_force_to = "2027-06-22";

void validity(form& f) {
  const day date = f.date("date");
  const auto gap = f.reading(validity_gap);
  f.ready();
  bool valid = on(in_force_from) <= date && date <= on(in_force_to);
  if (gap == "interrupted" && on("2022-06-23") <= date && date <= on("2022-06-28")) valid = false;
  f.gives("in_force", yes_no(valid));
  f.gives("valid_from", std::string(in_force_from));
  f.gives("valid_to", std::string(in_force_to));
}

void scope(form& f) {
  const auto what = f.word("programme", programme);
  const bool cross_region = f.flag("cross_region", false);
  const bool asserted = f.flag("asserted", false);
  f.ready();
  const bool in_scope = what != "other" || asserted;
  f.gives("in_scope", yes_no(in_scope));
  f.gives("governed_by", !in_scope ? "none" : cross_region ? "provincial" : "local");
}

/// An act due so many working days after the day of `key`.
template <int days>
void act_after(form& f, std::string_view key) {
  const day start = f.date(key);
  const auto done_on = f.maybe_date("done_on");
  f.in_force(key, in_force_from, in_force_to);
  f.ready();
  refuse_if(done_on && *done_on < start, "inconsistent_dates");
  f.gives_deadline(workdays_after(start, days), done_on);
}
void acceptance(form& f) { act_after<5>(f, "received"); }
void report(form& f) { act_after<20>(f, "accepted"); }
void information(form& f) { act_after<10>(f, "received"); }
void notice(form& f) { act_after<5>(f, "received"); }

void extension(form& f) {
  const day accepted = f.date("accepted");
  const long long days = f.whole("extension_days");
  const bool notified = f.flag("client_notified");
  const auto done_on = f.maybe_date("done_on");
  f.in_force("accepted", in_force_from, in_force_to);
  f.ready();
  refuse_if(done_on && *done_on < accepted, "inconsistent_dates");
  f.gives_deadline(workdays_after(accepted, 20 + days), done_on);
  f.gives("finding", days > 0 && !notified ? "violation" : days > 10 ? "warning" : "ok");
}

void reverification(form& f) {
  const day received = f.date("received");
  const auto reviewed_by = f.word("reviewed_by", review_body, "none");
  const auto level = f.word("verification_level", verification_level, "county");
  const bool referred_up = f.flag("referred_up", false);
  const auto done_on = f.maybe_date("done_on");
  f.in_force("received", in_force_from, in_force_to);
  f.ready();
  // What stands above a body, from the first review up; above the city's body the province.
  const bool city = level == "city";
  const auto above = [&](std::string_view body) -> std::string_view {
    if (body == "none") return "same_level";
    if (body == "same_level") return city ? "province" : "next_level_up";
    return body == "next_level_up" && !city ? "province" : "nobody";
  };
  std::string_view next = above(reviewed_by);
  if (referred_up && next != "nobody") next = above(next);
  const bool available = next != "nobody";
  const bool timed = available && (next != "province" || referred_up);
  refuse_if(timed && done_on && *done_on < received, "inconsistent_dates");
  f.gives("available", yes_no(available));
  f.gives("next_body", available ? std::string(next) : "none");
  if (timed) f.gives_deadline(workdays_after(received, 20), done_on);
}

void field_staff(form& f) {
  const long long staff = f.whole("staff");
  const bool ids_shown = f.flag("ids_shown");
  f.ready();
  f.gives("finding", staff >= 2 && ids_shown ? "ok" : "violation");
}

void authorisation(form& f) {
  const day when_signed = f.date("signed");
  const auto benefit_end = f.maybe_date("benefit_end");
  const day date = f.date("date");
  const long long members = f.whole("members");
  const long long signatures = f.whole("signatures");
  const long long fingerprints = f.whole("fingerprints");
  const auto who = f.reading(signatories);
  f.in_force("date", in_force_from, in_force_to);
  f.ready();
  refuse_if(benefit_end && *benefit_end < when_signed, "inconsistent_dates");
  refuse_if(members < 1, "out_of_range");
  refuse_if(signatures > members || fingerprints > members, "inconsistent_amounts");
  const bool valid = when_signed <= date && !(benefit_end && *benefit_end < date);
  const long long needed = who == "applicant" ? 1 : members;
  const bool complete = signatures >= needed && fingerprints >= needed;
  f.gives("valid", yes_no(valid));
  f.gives("complete", yes_no(complete));
  f.gives("effective", yes_no(valid && complete));
}

void income(form& f) {
  const ratio wage = f.money("wage_income", 0);
  ratio net = f.money("business_gross", 0);
  for (const char* cost : {"cost_operating", "cost_household", "cost_depreciation", "cost_tax", "cost_other"})
    net = net - f.money(cost, 0);
  const ratio movable = f.money("movable_income", 0);
  const ratio immovable = f.money("immovable_income", 0);
  const ratio transfer = f.money("transfer_income", 0);
  const ratio other = f.money("other_income", 0);
  const auto treatment = f.reading(net_business);
  f.ready();
  const ratio business = treatment == "signed" ? net : above_zero(net);
  f.gives("business_income", yuan(business));
  f.gives("property_income", yuan(movable + immovable));
  f.gives("household_income", yuan(wage + business + movable + immovable + transfer + other));
}

void property(form& f) {
  ratio physical = f.money("real_estate", 0);
  physical = physical + f.money("vehicles", 0);
  const ratio excluded = f.money("mobility_vehicle", 0);
  for (const char* key : {"vessels", "antiques", "artworks", "other_physical"}) physical = physical + f.money(key, 0);
  ratio monetary;
  for (const char* key :
       {"cash", "deposits", "securities", "commercial_insurance", "receivables", "online_financial", "other_monetary"})
    monetary = monetary + f.money(key, 0);
  const ratio other = f.money("other_property", 0);
  const ratio debts = f.money("debts", 0);
  const auto treatment = f.reading(debt_treatment);
  f.ready();
  const ratio all = physical + monetary + other;
  f.gives("physical_assets", yuan(physical));
  f.gives("monetary_assets", yuan(monetary));
  f.gives("excluded_assets", yuan(excluded));
  f.gives("household_assets", yuan(treatment == "netted" ? above_zero(all - debts) : all));
}

void interim_assistance(form& f) {
  const day date = f.date("date");
  const day approval_due = f.date("approval_due");
  const bool expired = f.flag("extension_expired");
  const bool reported = f.flag("report_issued");
  const bool hardship = f.flag("hardship");
  const auto last = f.reading(words::deadline_day);
  f.in_force("date", in_force_from, in_force_to);
  f.ready();
  const bool in_time = last == "included" ? date <= approval_due : date < approval_due;
  f.gives("eligible", yes_no(expired && !reported && hardship && in_time));
}

void termination(form& f) {
  const bool refuses = f.flag("refuses_documents", false);
  const bool justified = f.flag("justified", false);
  const bool uncooperative = f.flag("uncooperative", false);
  const bool falsifies = f.flag("falsifies", false);
  const bool obstructs = f.flag("obstructs", false);
  f.ready();
  const bool ends = (refuses && !justified) || uncooperative || falsifies || obstructs;
  f.gives("terminate", yes_no(ends));
  f.gives("notify_client", yes_no(ends));
}

void claw_back(form& f) {
  const ratio received = f.money("benefits_received");
  const bool is_false = f.flag("false_declaration");
  f.ready();
  f.gives("repayment", yuan(is_false ? received : 0));
  f.gives("application_waived", yes_no(is_false));
}

void commission(form& f) { gives_what_is_missing(f, commission_item); }
void papers(form& f) { gives_what_is_missing(f, commission_paper); }
void report_contents(form& f) { gives_what_is_missing(f, verification_report_item); }

void integrity(form& f) {
  const bool organisation = f.flag("organisation");
  const bool lied = f.flag("false_papers", false);
  const bool hid = f.flag("conceals_facts", false);
  const bool on_purpose = f.flag("intentional");
  const bool matters = f.flag("affects_result");
  f.ready();
  std::string_view whose = organisation ? "organisational" : "personal";
  if (!(lied || hid) || !on_purpose || !matters) whose = "none";
  f.gives("integrity_record", std::string(whose));
}

}  // namespace

void jinzhou_means(book& b) {
  b.add("JZ-HV-01", validity, {.days = {"2017-06-22", "2022-06-22", "2022-06-25", "2022-06-28", "2027-06-22"}});
  b.add("JZ-HV-02", scope);
  b.add("JZ-HV-03", acceptance, {.weight = 2, .ascending = {{"received", "done_on"}}});
  b.add("JZ-HV-04", report, {.weight = 2, .ascending = {{"accepted", "done_on"}}});
  b.add("JZ-HV-05", extension, {.weight = 2, .knots = {1, 10}, .ascending = {{"accepted", "done_on"}}});
  b.add("JZ-HV-06", reverification, {.weight = 2, .ascending = {{"received", "done_on"}}});
  b.add("JZ-HV-07", information, {.weight = 2, .ascending = {{"received", "done_on"}}});
  b.add("JZ-HV-08", field_staff, {.knots = {2}});
  b.add("JZ-HV-09", notice, {.weight = 2, .ascending = {{"received", "done_on"}}});
  b.add("JZ-HV-10", authorisation,
        {.knots = {1, 2},
         .ascending = {{"signed", "benefit_end"}, {"signatures", "members"}, {"fingerprints", "members"}}});
  b.add("JZ-HV-11", income, {.weight = 3});
  b.add("JZ-HV-12", property, {.weight = 3});
  b.add("JZ-HV-13", interim_assistance);
  b.add("JZ-HV-14", termination);
  b.add("JZ-HV-15", claw_back);
  b.add("JZ-HV-16", commission);
  b.add("JZ-HV-17", papers);
  b.add("JZ-HV-18", report_contents);
  b.add("JZ-HV-19", integrity);
}

}  // namespace oracle
