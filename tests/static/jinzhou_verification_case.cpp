// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/calendar/notices.hpp>
#include <gongbao/calendar/workday_years.hpp>
#include <gongbao/jinzhou/verification_case.hpp>

#include "case_checks.hpp"

namespace jinzhou_verification_case_tests {

using namespace gongbao;
using namespace rule_checks;
using act = verification_act;
using party = verification_party;
using input = jinzhou::verification_case_rule<>::input;

static_assert(takes(jinzhou::verification_case,
                    "received! today? accepted? declined? requested? supplied? extension_days? extension_told? issued? "
                    "report_received? told? objected? reviewed_by verification_level referred_up reviewed? terminated? "
                    "approval_due? approved? hardship deadline_day"));
static_assert(returns(jinzhou::verification_case,
                      "next_act owed_by next_due? overdue_acts? late_acts acceptance_due? information_due? report_due? "
                      "unextended_due? extension_due? extension_finding? notice_due? review_available? next_body? "
                      "review_due? interim_from? interim_to? interim_eligible?"));
static_assert(words_follow_values<act>() && words_follow_values<party>());
static_assert(!meaning_of(act::none).empty() && !meaning_of(party::none).empty());

constexpr input commission{.received = date(2022, 7, 1)};  // a Friday
static_assert(!commission.hardship && !commission.referred_up && commission.reviewed_by == review_body::none);
static_assert(commission.verification_level == verification_level::county);
static_assert(commission.deadline_day == deadline_day::included);

// What the days are for a timeline.
using definition = jinzhou::verification_case_rule<>;
static_assert(definition::unextended_day.role == day_role::closes && definition::report_day.role == day_role::due);
static_assert(definition::interim_opens.role == day_role::opens && definition::interim_closes.role == day_role::closes);
static_assert(definition::received_on.role == day_role::happened);

/// The commission with more of its acts.
constexpr input with(auto change, input in = commission) {
  change(in);
  return in;
}
constexpr auto file(auto change, input in = commission) { return *jinzhou::verification_case(with(change, in)); }

constexpr maybe<published_day> on(int month, int day) { return published_day{date(2022, month, day)}; }
constexpr bool next_is(const auto& out, act what, party who, maybe<published_day> due) {
  return out.next_act == what && out.owed_by == who && out.next_due == due;
}

// ---- Art. 9(2): accepted or declined within 5 working days

constexpr auto at_first = file([](input& in) { in.today = date(2022, 7, 8); });
static_assert(at_first.acceptance_due == on(7, 8) && next_is(at_first, act::acceptance, party::centre, on(7, 8)));
static_assert(at_first.overdue_acts->empty() && at_first.late_acts.empty() && !at_first.report_due);
static_assert(file([](input& in) { in.today = date(2022, 7, 9); }).overdue_acts == category_set<act>(act::acceptance));
static_assert(!file(as_given).overdue_acts);  // without today nothing is told to be overdue
static_assert(!file(as_given).interim_eligible.has_value());

constexpr auto on_the_last_day = file([](input& in) { in.accepted = date(2022, 7, 8); });
static_assert(on_the_last_day.late_acts.empty() && on_the_last_day.report_due == on(8, 5));
constexpr auto a_day_late = file([](input& in) { in.accepted = date(2022, 7, 11); });
static_assert(a_day_late.late_acts == act::acceptance && a_day_late.report_due == on(8, 8));
static_assert(next_is(a_day_late, act::report, party::centre, on(8, 8)));

constexpr auto declined = file([](input& in) {
  in.today = date(2022, 9, 1);
  in.declined = date(2022, 7, 11);
});
static_assert(next_is(declined, act::none, party::none, {}) && declined.overdue_acts->empty());
static_assert(declined.late_acts == act::acceptance);

// The holidays of October 2022 (1 to 7 off, 8 and 9 worked) lie in both terms.
constexpr auto autumn = file([](input& in) { in.accepted = date(2022, 9, 28); }, {.received = date(2022, 9, 26)});
static_assert(autumn.acceptance_due == on(10, 8) && autumn.report_due == on(10, 31));

// ---- Art. 16: information off-line within 10 working days, inside the 20

constexpr auto asking = [](input& in) {
  in.accepted = date(2022, 7, 6);
  in.requested = date(2022, 7, 6);
};
constexpr auto asked = file(asking);
static_assert(asked.information_due == on(7, 20) && asked.report_due == on(8, 3));
static_assert(next_is(asked, act::information, party::information_holder, on(7, 20)));  // due before the report
constexpr auto not_supplied = file([](input& in) { in.today = date(2022, 7, 21); }, with(asking));
static_assert(not_supplied.overdue_acts == category_set<act>(act::information));
constexpr auto supplied = file([](input& in) { in.supplied = date(2022, 7, 20); }, with(asking));
static_assert(supplied.late_acts.empty() && next_is(supplied, act::report, party::centre, on(8, 3)));
static_assert(file([](input& in) { in.supplied = date(2022, 7, 21); }, with(asking)).late_acts == act::information);

// ---- Art. 9(4), 10: the report within 20 working days, and an extension

constexpr auto accepting = [](input& in) { in.accepted = date(2022, 7, 1); };
constexpr auto extending = [](input& in) {
  in.accepted = date(2022, 7, 1);
  in.extension_days = 10;
  in.extension_told = date(2022, 7, 28);
};
static_assert(file(accepting).report_due == on(7, 29) && !file(accepting).extension_due);
constexpr auto extended = file(extending);
static_assert(extended.unextended_due == on(7, 29) && extended.extension_due == on(8, 12) && !extended.report_due);
static_assert(extended.extension_finding == finding::ok);
static_assert(next_is(extended, act::report, party::centre, on(8, 12)));
static_assert(file([](input& in) { in.extension_days = 11; }, with(extending)).extension_finding == finding::warning);
static_assert(file([](input& in) { in.extension_told = {}; }, with(extending)).extension_finding == finding::violation);
static_assert(!file([](input& in) { in.extension_days = 0; }, with(extending)).extension_finding);
static_assert(file([](input& in) { in.extension_days = 1; }, with(extending)).extension_due == on(8, 1));
static_assert(file([](input& in) { in.extension_days = 0; }, with(extending)).report_due == on(7, 29));
// The extended day decides, and not the ordinary one.
static_assert(file([](input& in) { in.today = date(2022, 8, 12); }, with(extending)).overdue_acts ==
              category_set<act>{});
static_assert(file([](input& in) { in.today = date(2022, 8, 13); }, with(extending)).overdue_acts ==
              category_set<act>(act::report));
static_assert(file([](input& in) { in.issued = date(2022, 8, 12); }, with(extending)).late_acts.empty());
static_assert(file([](input& in) { in.issued = date(2022, 8, 15); }, with(extending)).late_acts == act::report);
static_assert(file([](input& in) { in.issued = date(2022, 8, 1); }, with(accepting)).late_acts == act::report);

// ---- Art. 19: the household is told within 5 working days

constexpr auto issuing = [](input& in) {
  in.accepted = date(2022, 7, 1);
  in.issued = date(2022, 7, 29);
};
constexpr auto issued = file(issuing);
static_assert(issued.late_acts.empty() && issued.notice_due == on(8, 5));
static_assert(next_is(issued, act::notice, party::commissioning_body, on(8, 5)));
constexpr auto received = file([](input& in) { in.report_received = date(2022, 8, 2); }, with(issuing));
static_assert(received.notice_due == on(8, 9));
static_assert(file([](input& in) { in.told = date(2022, 8, 8); }, with(issuing)).late_acts == act::notice);
static_assert(file([](input& in) { in.today = date(2022, 8, 8); }, with(issuing)).overdue_acts ==
              category_set<act>(act::notice));

// ---- Art. 19, 22: then the application is decided

constexpr auto telling = [](input& in) {
  in.accepted = date(2022, 7, 1);
  in.issued = date(2022, 7, 29);
  in.told = date(2022, 8, 5);
};
static_assert(next_is(file(telling), act::approval, party::commissioning_body, {}));  // no day that this text sets
constexpr auto with_approval = [](input& in) { in.approval_due = date(2022, 8, 10); };
static_assert(next_is(file(with_approval, with(telling)), act::approval, party::commissioning_body, on(8, 10)));
static_assert(next_is(file([](input& in) { in.approved = date(2022, 8, 9); }, with(telling)), act::none, party::none,
                      {}));
static_assert(file([](input& in) { in.approved = date(2022, 8, 11); }, with(with_approval, with(telling))).late_acts ==
              act::approval);
static_assert(
    file([](input& in) { in.approved = date(2022, 8, 10); }, with(with_approval, with(telling))).late_acts.empty());
// What cannot be done yet is overdue all the same, and not the next act.
constexpr auto no_report = file([](input& in) {
  in.accepted = date(2022, 7, 1);
  in.approval_due = date(2022, 7, 15);
  in.today = date(2022, 7, 16);
});
static_assert(no_report.overdue_acts == category_set<act>(act::approval) && no_report.next_act == act::report);

// ---- Art. 11: objections

constexpr auto objecting = [](input& in) { in.objected = date(2022, 8, 15); };
constexpr auto objected = file(objecting, with(telling));
static_assert(*objected.review_available && objected.next_body == review_body::same_level);
static_assert(objected.review_due == on(9, 13) && next_is(objected, act::review, party::reviewing_body, on(9, 13)));
constexpr auto reviewed_on = [](date day) {
  return file([=](input& in) { in.reviewed = day; }, with(objecting, with(telling)));
};
static_assert(reviewed_on(date(2022, 9, 13)).late_acts.empty() &&
              reviewed_on(date(2022, 9, 14)).late_acts == act::review);
static_assert(reviewed_on(date(2022, 9, 13)).next_act == act::approval);
constexpr auto objected_again = [](review_body before, bool referred) {
  return file(
      [=](input& in) {
        in.reviewed_by = before;
        in.referred_up = referred;
      },
      with(objecting, with(telling)));
};
static_assert(objected_again(review_body::none, true).next_body == review_body::next_level_up);
static_assert(objected_again(review_body::none, true).review_due == on(9, 13));
static_assert(objected_again(review_body::next_level_up, false).next_body == review_body::province);
static_assert(next_is(objected_again(review_body::next_level_up, false), act::review, party::reviewing_body, {}));
static_assert(!*objected_again(review_body::province, false).review_available);
static_assert(!objected_again(review_body::province, false).next_body);
static_assert(objected_again(review_body::province, false).next_act == act::approval);
static_assert(file([](input& in) { in.verification_level = verification_level::city; },
                   with([](input& in) { in.reviewed_by = review_body::same_level; }, with(objecting, with(telling))))
                  .next_body == review_body::province);

// ---- Art. 22: interim assistance between the end of the extension and of the approval period

constexpr auto waiting = [](input& in) {
  in.accepted = date(2022, 7, 1);
  in.extension_days = 10;
  in.extension_told = date(2022, 7, 28);
  in.approval_due = date(2022, 8, 31);
  in.hardship = true;
};
constexpr bool window(const auto& out, maybe<date> from, maybe<date> to) {
  return out.interim_from == from && out.interim_to == to;
}
static_assert(window(file(waiting), date(2022, 8, 13), date(2022, 8, 31)));
static_assert(window(file([](input& in) { in.deadline_day = deadline_day::excluded; }, with(waiting)),
                     date(2022, 8, 13), date(2022, 8, 30)));
static_assert(window(file([](input& in) { in.hardship = false; }, with(waiting)), {}, {}));
static_assert(window(file([](input& in) { in.approval_due = date(2022, 8, 12); }, with(waiting)), {}, {}));
static_assert(window(file([](input& in) { in.approval_due = date(2022, 8, 13); }, with(waiting)), date(2022, 8, 13),
                     date(2022, 8, 13)));
static_assert(window(file(
                         [](input& in) {
                           in.approval_due = date(2022, 8, 13);
                           in.deadline_day = deadline_day::excluded;
                         },
                         with(waiting)),
                     {}, {}));
static_assert(window(file([](input& in) { in.extension_days = {}, in.extension_told = {}; }, with(waiting)), {}, {}));
static_assert(window(file([](input& in) { in.issued = date(2022, 8, 20); }, with(waiting)), date(2022, 8, 13),
                     date(2022, 8, 19)));
static_assert(window(file([](input& in) { in.issued = date(2022, 8, 13); }, with(waiting)), {}, {}));
static_assert(window(file([](input& in) { in.terminated = date(2022, 8, 20); }, with(waiting)), date(2022, 8, 13),
                     date(2022, 8, 19)));
constexpr auto eligible_on = [](date day) {
  return *file([=](input& in) { in.today = day; }, with(waiting)).interim_eligible;
};
static_assert(!eligible_on(date(2022, 8, 12)) && eligible_on(date(2022, 8, 13)) && eligible_on(date(2022, 8, 31)));
static_assert(!eligible_on(date(2022, 9, 1)));
// The window ends with the norm.
static_assert(window(file([](input& in) { in.approval_due = date(2028, 1, 1); }, with(waiting)), date(2022, 8, 13),
                     date(2027, 6, 22)));

// ---- Art. 26: terminated

constexpr auto terminated = file(
    [](input& in) {
      in.requested = date(2022, 7, 4);
      in.terminated = date(2022, 7, 15);
      in.today = date(2022, 10, 1);
    },
    with(waiting));
static_assert(next_is(terminated, act::none, party::none, {}) && terminated.overdue_acts->empty());
static_assert(terminated.late_acts.empty() && !*terminated.interim_eligible);

// ---- Refusals

constexpr refusal refused(auto change, input in = with(telling)) {
  return rule_checks::refused(jinzhou::verification_case, in, change);
}
constexpr refusal wrong(text_view key) { return {error::inconsistent_dates, key}; }
static_assert(refused([](input& in) { in.accepted = date(2022, 6, 30); }) == wrong("accepted"));
static_assert(refused([](input& in) { in.declined = date(2022, 7, 4); }) == wrong("declined"));
static_assert(refused([](input& in) { in.declined = date(2022, 6, 30); }, commission) == wrong("declined"));
static_assert(refused([](input& in) { in.requested = date(2022, 6, 30); }) == wrong("requested"));
static_assert(refused([](input& in) { in.requested = date(2022, 7, 1); }, commission) == wrong("requested"));
static_assert(refused([](input& in) { in.supplied = date(2022, 7, 5); }) == wrong("supplied"));
static_assert(refused([](input& in) { in.extension_told = date(2022, 6, 30); }, with(extending)) ==
              wrong("extension_told"));
static_assert(refused([](input& in) { in.issued = date(2022, 6, 30); }) == wrong("issued"));
static_assert(refused([](input& in) { in.issued = date(2022, 7, 5); }, commission) == wrong("issued"));
static_assert(refused([](input& in) { in.report_received = date(2022, 7, 28); }) == wrong("report_received"));
static_assert(refused([](input& in) { in.report_received = date(2022, 8, 8); }) == wrong("told"));
static_assert(refused([](input& in) { in.told = date(2022, 7, 28); }) == wrong("told"));
static_assert(refused([](input& in) { in.objected = date(2022, 7, 28); }) == wrong("objected"));
static_assert(refused([](input& in) { in.reviewed = date(2022, 8, 28); }) == wrong("reviewed"));
static_assert(refused([](input& in) { in.terminated = date(2022, 8, 8); }) == wrong("terminated"));
static_assert(refused([](input& in) { in.terminated = date(2022, 8, 8); }, commission) == wrong("terminated"));
static_assert(refused([](input& in) { in.approved = date(2022, 6, 30); }) == wrong("approved"));
static_assert(refused([](input& in) { in.today = date(2022, 8, 4); }) == wrong("told"));
static_assert(refused([](input& in) { in.today = date(2022, 6, 30); }, commission) == wrong("received"));
static_assert(refused([](input& in) { in.extension_days = 5; }, commission) ==
              refusal{error::missing_input, "accepted"});
static_assert(refused([](input& in) { in.extension_told = date(2022, 7, 5); }) ==
              refusal{error::missing_input, "extension_days"});
static_assert(refused([](input& in) { in.extension_days = -1; }, with(extending)) == negative("extension_days"));
static_assert(refused([](input& in) { in.received = date(2017, 6, 21); }, commission) == not_in_force("received"));
static_assert(refused([](input& in) { in.reviewed_by = beyond_words<review_body>; }) == unknown("reviewed_by"));
static_assert(refused([](input& in) { in.verification_level = beyond_words<verification_level>; }) ==
              unknown("verification_level"));
static_assert(refused([](input& in) { in.deadline_day = beyond_words<deadline_day>; }) == unknown("deadline_day"));

static_assert(case_checks::asks_every_rule(jinzhou::verification_case,
                                           with([](input& in) { in.requested = date(2022, 7, 4); }, with(waiting)),
                                           with(objecting, with(telling))));

// ---- Days that are not published

constexpr input in_december{.received = date(2026, 12, 28), .accepted = date(2026, 12, 29)};
constexpr auto december = *jinzhou::verification_case(in_december);
static_assert(december.acceptance_due == published_day{} && december.report_due == published_day{});
static_assert(december.next_act == act::report && december.next_due == published_day{});
static_assert(december.late_acts.empty());  // done on a day that is published: before the last day
constexpr auto december_31 =
    *jinzhou::verification_case(with([](input& in) { in.today = date(2026, 12, 31); }, in_december));
static_assert(december_31.overdue_acts->empty());
static_assert(refused([](input& in) { in.today = date(2027, 1, 1); }, in_december).error ==
              error::calendar_not_published);
// By a calendar of the caller's, which reaches further.
constexpr auto next_year = *read_notices<2027, 2027>(  // invented
    "2027: 元旦 01-01; 春节 02-05..02-11; 清明节 04-05; 劳动节 05-01; 端午节 06-09; 中秋节 09-15; 国庆节 10-01..10-07");
constexpr auto both_years = *published_years<2017, 2027>(china_workdays, next_year);
constexpr workday_calendar longer(both_years);
constexpr auto known = *jinzhou::verification_case(in_december, rules_of(jinzhou::verification_case).by(longer));
static_assert(known.acceptance_due->day == date(2027, 1, 5));

// ---- A term that runs from a day beyond the norm ------------------------------------------------------------

constexpr input at_the_end{.received = date(2027, 6, 20)};
constexpr refusal beyond(auto change) {
  return jinzhou::verification_case(with(change, at_the_end), rules_of(jinzhou::verification_case).by(longer))
      .refused();
}
static_assert(beyond([](input& in) { in.accepted = date(2027, 6, 23); }) == not_in_force("accepted"));
constexpr auto accepted_on_the_last = [](input& in) { in.accepted = date(2027, 6, 22); };
static_assert(beyond([](input& in) {
                accepted_on_the_last(in);
                in.requested = date(2027, 6, 23);
              }) == not_in_force("requested"));
static_assert(beyond([](input& in) {
                accepted_on_the_last(in);
                in.issued = date(2027, 6, 23);
              }) == not_in_force("issued"));
static_assert(beyond([](input& in) {
                accepted_on_the_last(in);
                in.issued = date(2027, 6, 22);
                in.report_received = date(2027, 6, 23);
              }) == not_in_force("report_received"));
static_assert(beyond([](input& in) {
                accepted_on_the_last(in);
                in.issued = date(2027, 6, 22);
                in.objected = date(2027, 6, 23);
              }) == not_in_force("objected"));

}  // namespace jinzhou_verification_case_tests
