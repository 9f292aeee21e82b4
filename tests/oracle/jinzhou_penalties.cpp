// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "jinzhou.hpp"

// Filing of major penalties, 锦政规〔2022〕3号.

namespace oracle {

namespace {

const vocabulary penalty_kind{"penalty_kind",
                              {"downgrade_qualification", "revoke_licence", "halt_business", "close_down",
                               "restrict_practice", "suspend_licence", "fine", "confiscation", "warning", "other"}};
const vocabulary superior_rule{"superior_rule", {"silent", "major", "not_major"}};
const vocabulary party{"party", {"citizen", "enterprise", "sole_trader", "other_organisation"}};
const vocabulary penalty_amounts{"penalty_amounts", {"each", "sum"}};
const vocabulary filing_item{"filing_item",
                             {"report", "decision", "service_receipt", "legal_review", "prior_notice",
                              "discussion_record", "approval_form", "other_material", "binding"}};

const vocabulary penalising_organ{"penalising_organ",
                                  {"county_government", "zone_committee", "municipal_department",
                                   "provincial_department", "county_subordinate", "department_subordinate", "other"}};

constexpr std::string_view in_force_from = "2017-09-22", in_force_to = "2027-09-22";

void validity(form& f) {
  const day date = f.date("date");
  f.ready();
  f.gives("in_force", yes_no(on(in_force_from) <= date && date <= on(in_force_to)));
  f.gives("valid_from", std::string(in_force_from));
  f.gives("valid_to", std::string(in_force_to));
}

void gives_ground(form& f, std::string_view superior, bool by_itself, const char* ground) {
  const bool silent = superior == "silent";
  f.gives("major", yes_no(silent ? by_itself : superior == "major"));
  f.gives("major_basis", !silent ? "superior_rule" : by_itself ? ground : "none");
}

void major_by_kind(form& f) {
  const word_set kinds = f.set("penalty_kinds", penalty_kind);
  const auto superior = f.word("superior_rule", superior_rule, "silent");
  f.ready();
  const bool listed =
      kinds.has_any({"downgrade_qualification", "revoke_licence", "halt_business", "close_down", "restrict_practice"});
  gives_ground(f, superior, listed, "listed_kind");
}

void major_by_amount(form& f) {
  const auto who = f.word("party", party);
  const ratio fine = f.money("fine", 0);
  const ratio confiscated = f.money("confiscated", 0);
  const auto superior = f.word("superior_rule", superior_rule, "silent");
  const auto amounts = f.reading(penalty_amounts);
  f.ready();
  const ratio threshold = who == "citizen" ? 10'000 : who == "other_organisation" ? 100'000 : 50'000;
  const bool reached =
      amounts == "sum" ? fine + confiscated >= threshold : fine >= threshold || confiscated >= threshold;
  gives_ground(f, superior, reached, "amount");
  f.gives("threshold", yuan(threshold));
}

void filing_deadline(form& f) {
  const day served = f.date("served");
  const bool joint = f.flag("joint", false);
  const auto done_on = f.maybe_date("done_on");
  const auto late_by = f.word("late_by", words::late_by, "due_workday");
  f.in_force("served", in_force_from, in_force_to);
  f.ready();
  refuse_if(done_on && *done_on < served, "inconsistent_dates");
  f.gives_deadline(plus_days(served, 15), done_on, late_by);
  f.gives("filer", joint ? "lead_organ" : "deciding_organ");
}

void filing_set(form& f) {
  // In the order of the form; the two last items are no papers.
  static const std::vector<std::pair<std::string_view, std::string_view>> papers{
      {"report_copies", "report"},
      {"decision_copies", "decision"},
      {"service_receipt_copies", "service_receipt"},
      {"legal_review_copies", "legal_review"},
      {"prior_notice_copies", "prior_notice"},
      {"discussion_record_copies", "discussion_record"},
      {"approval_form_copies", "approval_form"}};
  word_set missing(filing_item);
  for (const auto& [key, item] : papers)
    if (f.whole(key, 0LL) == 0) missing.add(item);
  const bool bound = f.flag("bound");
  const bool requested = f.flag("other_requested", false);
  const bool supplied = f.flag("other_supplied", false);
  f.ready();
  if (requested && !supplied) missing.add("other_material");
  if (!bound) missing.add("binding");
  f.gives("complete", yes_no(missing.empty()));
  f.gives("missing", missing.text());
}

void exemption(form& f) {
  const day served = f.date("served");
  const auto challenged = f.maybe_date("challenged");
  const auto filed = f.maybe_date("done_on");
  const auto review_done = f.maybe_date("review_done");
  const auto late_by = f.word("late_by", words::late_by, "due_workday");
  f.in_force("served", in_force_from, in_force_to);
  f.ready();
  refuse_if((challenged && *challenged < served) || (filed && *filed < served), "inconsistent_dates");
  refuse_if(review_done && (!filed || *review_done < *filed), "inconsistent_dates");
  const auto within_period = [&] {
    const day due = plus_days(served, 15);
    if (late_by == "due") return *challenged <= due;
    const auto workday = rolled(due);
    refuse_if(!workday, "calendar_not_published");
    return *challenged <= *workday;
  };
  const auto state = [&]() -> const char* {
    if (!filed) return challenged && within_period() ? "exempt" : "file";
    if (review_done && !(challenged && *challenged <= *review_done)) return "reviewed";
    if (!challenged) return "under_review";
    return *challenged < *filed && within_period() ? "exempt" : "terminated";
  };
  f.gives("filing_outcome", state());
}

void review(form& f) {
  const day received = f.date("received");
  const auto done_on = f.maybe_date("done_on");
  const auto late_by = f.word("late_by", words::late_by, "due_workday");
  f.in_force("received", in_force_from, in_force_to);
  f.ready();
  refuse_if(done_on && *done_on < received, "inconsistent_dates");
  f.gives_deadline(plus_days(received, 60), done_on, late_by);
}

void criticism(form& f) {
  const day served = f.date("served");
  const auto filed = f.maybe_date("done_on");
  const auto as_of = f.maybe_date("date");
  const bool exempt = f.flag("exempt", false);
  const bool refuses_files = f.flag("refuses_files", false);
  const bool refuses_correction = f.flag("refuses_correction", false);
  const bool serious = f.flag("serious", false);
  const auto late_by = f.word("late_by", words::late_by, "due_workday");
  f.in_force("served", in_force_from, in_force_to);
  f.ready();
  refuse_if((filed && *filed < served) || (as_of && *as_of < served), "inconsistent_dates");
  const day due = plus_days(served, 15);
  const auto due_workday = rolled(due);
  const auto decisive = filed ? filed : as_of;
  bool late = false;
  if (!exempt && decisive) {
    const bool by_workday = late_by == "due_workday";
    refuse_if(by_workday && !due_workday, "calendar_not_published");
    late = *decisive > (by_workday ? *due_workday : due);
  }
  const bool criticised = late || refuses_files || refuses_correction;
  f.gives("due", text(due));
  f.gives("due_workday", due_workday ? text(*due_workday) : "calendar_not_published");
  f.gives("late", yes_no(late));
  f.gives("criticism", yes_no(criticised));
  f.gives("discipline_proposed", yes_no(criticised && serious));
}

void circle(form& f) {
  const auto organ = f.word("penalising_organ", penalising_organ);
  f.ready();
  const bool below = organ.ends_with("_subordinate");
  const bool inside = organ != "other";
  f.gives("application", !inside ? "none" : below ? "by_analogy" : "direct");
  f.gives("filed_with", !inside                       ? "none"
                        : !below                      ? "city_government"
                        : organ.starts_with("county") ? "county_government"
                                                      : "municipal_department");
  f.gives("to_judicial_bureau", yes_no(inside && !below));
}

}  // namespace

void jinzhou_penalties(book& b) {
  b.add("JZ-MP-01", validity, {.days = {"2017-09-22", "2022-07-25", "2022-09-22", "2027-09-22"}});
  b.add("JZ-MP-02", major_by_kind);
  b.add("JZ-MP-03", major_by_amount, {.weight = 2, .knots = {10'000, 50'000, 100'000}});
  b.add("JZ-MP-04", filing_deadline, {.weight = 2, .ascending = {{"served", "done_on"}}});
  b.add("JZ-MP-05", filing_set, {.knots = {0, 1}});
  b.add("JZ-MP-06", exemption,
        {.weight = 2, .ascending = {{"served", "challenged"}, {"served", "done_on", "review_done"}}});
  b.add("JZ-MP-07", review, {.weight = 2, .ascending = {{"received", "done_on"}}});
  b.add("JZ-MP-08", criticism, {.weight = 2, .ascending = {{"served", "done_on"}, {"served", "date"}}});
  b.add("JZ-MP-09", circle);
}

}  // namespace oracle
