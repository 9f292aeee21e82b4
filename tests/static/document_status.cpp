// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/document_status.hpp>
#include <gongbao/coverage.hpp>

namespace document_status_tests {

using namespace gongbao;

constexpr bool every_document(auto holds) {
  bool all = true;
  for (const covered_document& d : coverage_ledger) all = all && holds(d.in());
  return all;
}

constexpr bool is_said(const document& d, language in, bool whole, text_view expected) {
  char buffer[512]{};
  text_writer out(buffer, sizeof buffer);
  whole ? explain_status(out, d, in) : put_status(out, d, in);
  return out.written() == expected;
}

// ---- What is shipped ------------------------------------------------------------------------------------------------

static_assert(sizeof coverage_ledger / sizeof coverage_ledger[0] == 14);
static_assert(every_document([](const document& d) { return d.checked.has_value() && check_is_sound(d); }),
              "a document of the gazettes was never looked into, or its check contradicts it");
static_assert(every_document([](const document& d) {
  int named = 0;
  every_document([&](const document& other) { return named += other.number == d.number ? 1 : 0, true; });
  return named == 1;
}));
static_assert(every_document([](const document& d) { return d.checked->on == date(2026, 12, 1); }));

/// What takes the place of a document of the ledger goes on where that ended.
static_assert(every_document([](const document& before) {
                return every_document([&](const document& after) {
                  return !(before.replaced_by == after.number) || follows_at_once(before, after);
                });
              }),
              "between a document and its successor there is a gap, or both hold");

static_assert(every_document([](const document& d) {
  const bool expired = d.number == "锦政规〔2022〕4号" || d.number == "三政办〔2022〕19号";
  return status_of(d) == (expired ? document_status::expired : document_status::in_force);
}));
static_assert(jinzhou::archaeology_measures.in_force.last() == date(2024, 9, 8));
static_assert(sanmenxia::market_entity_measures.in_force.last() == date(2024, 12, 31));
static_assert(is_said(jinzhou::archaeology_measures, language::en, false, "expired on 2024-09-08"));
static_assert(is_said(jinzhou::archaeology_measures, language::zh, false, "2024年9月8日失效"));
static_assert(is_said(jinzhou::archaeology_measures, language::en, true,
                      "expired on 2024-09-08, no successor known; last check 2026-12-01: its own words in the gazette; "
                      "the issuing office was not asked for later texts"));
static_assert(is_said(sanmenxia::market_entity_measures, language::zh, true,
                      "已于2024年12月31日失效，未见替代文件；最近核对2026年12月1日：依公报所载条文；"
                      "未向制定机关核实此后有无新文件"));
static_assert(is_said(jinzhou::medical_aid_plan, language::en, false, "in force, checked 2026-12-01"));
static_assert(is_said(jinzhou::means_verification_norm, language::zh, false, "有效（2026年12月1日核对）"));

// ---- Of any document ------------------------------------------------------------------------------------------------

constexpr document bounded{.number = "1",
                           .title = "a",
                           .title_zh = "甲",
                           .in_force = {date(2022, 3, 1), date(2023, 2, 28)},
                           .checked = check{date(2022, 6, 1), {"the register", "文件库"}}};
static_assert(status_of(bounded, date(2022, 2, 28)) == document_status::to_come);
static_assert(status_of(bounded, date(2022, 3, 1)) == document_status::in_force);
static_assert(status_of(bounded, date(2022, 6, 1)) == document_status::in_force);
static_assert(status_of(bounded, date(2022, 6, 2)) == document_status::unchecked);
static_assert(status_of(bounded, date(2023, 2, 28)) == document_status::unchecked);
static_assert(status_of(bounded, date(2023, 3, 1)) == document_status::expired);
static_assert(is_said(bounded, language::en, true,
                      "in force from 2022-03-01 to 2023-02-28; last check 2022-06-01: the register"));
static_assert(is_said(bounded, language::zh, true,
                      "自2022年3月1日起有效，至2023年2月28日止；最近核对2022年6月1日：文件库"));

constexpr document with(date checked, text_view replaced_by = {}) {
  document d = bounded;
  d.checked = check{checked, {"the register", "文件库"}};
  d.replaced_by = replaced_by;
  return d;
}
static_assert(is_said(with(date(2022, 1, 1)), language::en, false, "from 2022-03-01"));
static_assert(is_said(with(date(2022, 1, 1)), language::zh, false, "2022年3月1日起施行"));
static_assert(is_said(with(date(2022, 1, 1)), language::en, true,
                      "in force only from 2022-03-01 to 2023-02-28; last check 2022-01-01: the register"));
static_assert(is_said(with(date(2024, 1, 1), "2"), language::en, true,
                      "expired on 2023-02-28, replaced by 2; last check 2024-01-01: the register"));
static_assert(is_said(with(date(2024, 1, 1), "2"), language::zh, true,
                      "已于2023年2月28日失效，由2替代；最近核对2024年1月1日：文件库"));

constexpr document never{.number = "2", .title = "b", .title_zh = "乙", .in_force = period::since(date(2023, 3, 1))};
static_assert(status_of(never) == document_status::unchecked &&
              status_of(never, date(2023, 2, 28)) == document_status::to_come);
static_assert(is_said(never, language::en, false, "not checked") && is_said(never, language::zh, false, "未核对"));
static_assert(is_said(never, language::en, true, "in force from 2023-03-01, no end stated; never checked"));
static_assert(is_said(never, language::zh, true, "自2023年3月1日起有效，未规定截止日期；未核对"));

static_assert(follows_at_once(bounded, never) && !follows_at_once(never, bounded));
static_assert(!follows_at_once(bounded, bounded));
constexpr document a_day_late{
    .number = "3", .title = "c", .title_zh = "丙", .in_force = period::since(date(2023, 3, 2))};
static_assert(!follows_at_once(bounded, a_day_late));

static_assert(check_is_sound(bounded) && check_is_sound(never) && check_is_sound(with(date(2024, 1, 1), "2")));
static_assert(!check_is_sound(with(date(2024, 1, 1), "1")), "replaced by itself");
constexpr document endless_but_replaced{.number = "4",
                                        .title = "d",
                                        .title_zh = "丁",
                                        .in_force = period::since(date(2023, 3, 2)),
                                        .checked = check{date(2022, 6, 1), {"the register", "文件库"}},
                                        .replaced_by = "5"};
static_assert(!check_is_sound(endless_but_replaced), "what is replaced has a last day");

}  // namespace document_status_tests
