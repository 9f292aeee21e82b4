// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Next year's working days and tables without waiting for a release: the days from a notice, by the compiler, and from
// a CSV file.
#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/interop/workdays_csv.hpp>

#include <fstream>
#include <iostream>
#include <sstream>
#include <string_view>
#include <vector>

#include "../common/readable.hpp"
#include "../common/told.hpp"
#include "../common/written.hpp"

using namespace gongbao;

namespace {

// By the compiler. The notice for 2027 was not out when this was written: these days are invented. It has all seven
// festivals, else it would be refused as a fragment, and changes two days of this December.
constexpr auto noticed = *read_notices<2027, 2027>(
    "2027: 元旦 2026-12-31..01-03 +2026-12-27; 春节 02-05..02-11 +01-30 +02-20; 清明节 04-03..04-05; "
    "劳动节 05-01..05-05 +05-08; 端午节 06-09; 中秋节 09-15; 国庆节 10-01..10-07 +09-26 +10-09");
constexpr auto until_2027 = *published_years<2017, 2027>(china_workdays, noticed);

// A case accepted in December needs days of January: without them no answer, with them one more argument.
constexpr jinzhou::verification_report_rule<>::input accepted{.accepted = date(2026, 12, 21)};
static_assert(jinzhou::verification_report(accepted) == error::calendar_not_published);
static_assert(*jinzhou::verification_report(accepted, until_2027).value().due == date(2027, 1, 19));
static_assert(*is_workday(until_2027, date(2026, 12, 27)) && !*is_workday(until_2027, date(2026, 12, 31)));

// A correction of a year that is published states its days alone, and decides them.
constexpr auto corrected = *published_years<2017, 2027>(until_2027, *read_amendments<2027, 2027>("2027: 春节 02-12"));
static_assert(!*is_workday(corrected, date(2027, 2, 12)) && *is_workday(until_2027, date(2027, 2, 12)));

// A table of next year stands beside this year's, and the day of the claim chooses: both in force on one day would not
// compile. The rate is invented.
constexpr jinzhou::medical_aid_policy aid_2027 = [] {
  jinzhou::medical_aid_policy table = jinzhou::medical_aid_2023;
  table.in_force = period::since(date(2027, 1, 1));
  table.terms[category::margin].basic.rate = percent(65);
  return table;
}();
constexpr versions aid{in_force_until(date(2026, 12, 31), jinzhou::medical_aid_2023), aid_2027};

constexpr money aid_on(date day) {
  return jinzhou::basic_aid({.date = day, .recipients = recipient::margin, .self_pay = yuan(12'000)}, aid)
      .value()
      .basic_aid;
}
static_assert(aid_on(date(2026, 12, 31)) == yuan(6'000) && aid_on(date(2027, 1, 1)) == yuan(6'500));

int refused(std::string_view file, std::string_view csv, const refusal& wrong, language in) {
  std::cerr << file;
  if (const std::size_t line = line_of(wrong.where, csv); line > 0)
    std::cerr << outside::told(text{":{1}", "，第{1}行"}, in, line);
  if (!wrong.where.empty()) std::cerr << outside::told(text{": '{1}'", "，“{1}”"}, in, outside::printable(wrong.where));
  std::cerr << outside::told(text{": {1}.\n", "：{1}。\n"}, in, label_of(wrong.error, in));
  if (wrong.error == error::calendar_not_published)
    std::cerr << outside::told(
        text{"A whole year is wanted, with days off named 元旦, 春节, 清明节, 劳动节, 端午节, 中秋节 and 国庆节.\n",
             "须为全年的安排，放假日应写明元旦、春节、清明节、劳动节、端午节、中秋节、国庆节。\n"},
        in);
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string_view> args(argv + 1, argv + argc);
  language in = outside::language_of_environment();
  if (!outside::take_language(args, in) || args.size() != 1) {
    std::cerr << outside::told(text{"usage: next_year FILE   a CSV of 2027 with the columns date and kind\n",
                                    "用法：next_year 文件   2027年的CSV，列为 date 和 kind\n"},
                               in);
    return 2;
  }
  std::ifstream file{std::string(args[0]), std::ios::binary};
  if (!file) {
    std::cerr << outside::told(text{"next_year: cannot read {1}\n", "next_year：无法读取{1}\n"}, in, args[0]);
    return 2;
  }
  std::ostringstream contents;
  contents << file.rdbuf();
  const std::string csv = contents.str();

  const auto supplied = read_workdays_csv<2027, 2027>(csv);
  if (!supplied) return refused(args[0], csv, supplied.refused(), in);
  const auto calendar = published_years<2017, 2027>(china_workdays, *supplied);
  if (!calendar) return refused(args[0], csv, calendar.refused(), in);

  for (date day(2026, 12, 1); day <= date(2026, 12, 31); day = day + days(10)) {
    const auto report = jinzhou::verification_report({.accepted = day}, *calendar);
    std::cout << outside::told(text{"accepted {1}, report due {2}\n", "{1}受理，出具报告的期限至{2}\n"}, in,
                               outside::told(day, in), outside::told(*report->due, in));
    explain(*report->counted, *calendar, [in](date moved, day_kind kind) {
      std::cout << outside::told(
          kind == day_kind::holiday ? text{"  {1} off\n", "  {1} 放假\n"} : text{"  {1} worked\n", "  {1} 上班\n"}, in,
          outside::told(moved, in));
    });
  }
  return outside::end_written("next_year", in);
}
