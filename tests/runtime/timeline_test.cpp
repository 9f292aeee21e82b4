// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "of_cities.hpp"

#include <filesystem>
#include <fstream>
#include <gongbao_catch.hpp>
#include <iterator>
#include <sstream>

#include "worked_cases.hpp"

// The days of an answer, as a timeline and as a calendar file.

namespace timeline_tests {

using gongbao::date;
using gongbao::day_role;
using gongbao::language;

struct said {
  int code;
  std::string out;
  std::string err;
};

template <class Cities = gongbao::cities>
said ask(std::vector<std::string_view> args, language in = language::en) {
  std::istringstream input;
  std::ostringstream out;
  std::ostringstream err;
  const int code = calc::run<Cities>(args, input, out, err, in);
  return {code, out.str(), err.str()};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::vector<std::string> lines_of(const std::string& text, const std::string& end) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  for (std::size_t next; (next = text.find(end, at)) != text.npos; at = next + end.size())
    lines.push_back(text.substr(at, next - at));
  CHECK(at == text.size());
  return lines;
}

/// The values of the content lines of this name, unfolded.
std::vector<std::string> values_of(const std::string& calendar, const std::string& name) {
  std::string unfolded = calendar;
  for (std::size_t at; (at = unfolded.find("\r\n ")) != unfolded.npos;) unfolded.erase(at, 3);
  std::vector<std::string> values;
  for (const std::string& line : lines_of(unfolded, "\r\n"))
    if (line.starts_with(name + ":")) values.push_back(line.substr(name.size() + 1));
  return values;
}

// ---- A rule that calc has never seen --------------------------------------------------------------------------------

inline constexpr gongbao::document by_law{.number = "某政发〔2027〕1号",
                                          .title = "By-law",
                                          .title_zh = "某办法",
                                          .in_force = gongbao::period::since(date(2022, 1, 1))};
inline constexpr gongbao::document other_law{.number = "某政发〔2027〕2号",
                                             .title = "Other",
                                             .title_zh = "另一办法",
                                             .in_force = gongbao::period::since(date(2022, 1, 1))};

template <class Info = gongbao::rule_info>
struct other_rule {
  static constexpr Info info{"XX-OT-01", "Reply", "答复", {&other_law, "art. 3(2)"}, gongbao::provenance::exact};
  struct input {
    gongbao::required<bool> asked;
  };
  struct output {
    bool replied{};
  };
  static constexpr void inputs(auto&& field) { field(&input::asked, "asked", gongbao::text{"asked", "提出"}); }
  static constexpr void outputs(auto&& field) { field(&output::replied, "replied", gongbao::text{"replied", "答复"}); }
  static constexpr gongbao::outcome<output> compute(const auto& in) { return output{in.asked}; }
};

template <class Info = gongbao::rule_info>
struct petition_rule {
  static constexpr Info info{"XX-CASE-01", "Petition", "申请", {&by_law, "art. 1"}, gongbao::provenance::exact};
  struct input {
    gongbao::required<date> filed;
    gongbao::maybe<date> answered{};
    gongbao::maybe<date> today{};
  };
  struct output {
    gongbao::maybe<date> open_from{};
    gongbao::maybe<date> answer_due{};
    gongbao::maybe<gongbao::published_day> workday{};
    bool in_order{};
  };
  static constexpr auto in_force_on = &input::filed;
  static constexpr gongbao::milestone filed_on{.role = day_role::happened, .act = {"petition filed", "提出申请"}};
  static constexpr gongbao::milestone answer{.role = day_role::due,
                                             .act = {"answer to the petition", "答复申请"},
                                             .by = {"office", "办理机关"},
                                             .rule = &other_rule<Info>::info,
                                             .done_key = "answered"};
  static constexpr gongbao::milestone workday_of{.role = day_role::due, .act = {"check", "复查"}};
  static constexpr void inputs(auto&& field) {
    using gongbao::text;
    field(&input::filed, "filed", text{"filed", "提出之日"}, {.day = &filed_on});
    field(&input::answered, "answered", text{"answered", "答复之日"}, {.day = &gongbao::something_happened});
    field(&input::today, "today", text{"today", "今天"});
  }
  static constexpr void outputs(auto&& field) {
    using gongbao::text;
    field(&output::open_from, "open_from", text{"first day", "首日"}, {.day = &gongbao::something_opens});
    field(&output::answer_due, "answer_due", text{"last day", "末日"}, {.day = &answer});
    field(&output::workday, "workday", text{"workday", "工作日"}, {.day = &workday_of});
    field(&output::in_order, "in_order", text{"in order", "合规"});
  }
  static constexpr gongbao::outcome<output> compute(const auto& in) {
    output out{.open_from = in.filed.value() + gongbao::days(1),
               .answer_due = in.filed.value() + gongbao::days(10),
               .workday = gongbao::published_day{gongbao::workday_after(gongbao::china_workdays, in.filed,
                                                                        gongbao::workdays(5))},
               .in_order = !in.today || *in.today >= in.filed};
    return out;
  }
};

struct village {
  static constexpr gongbao::text_view key = "village";
  static constexpr gongbao::text_view name = "A village";
  static constexpr gongbao::text_view name_zh = "某村";
  using rules = gongbao::rule_list<petition_rule, other_rule>;
  using benefits = gongbao::benefit_list<>;
  using ledger = gongbao::no_ledger;
};
using villages = gongbao::city_list<village>;

TEST_CASE("a rule that nobody has seen before has a timeline, by its description alone") {
  const std::vector<std::string_view> asked{"XX-CASE-01", "filed=2022-07-01", "answered=2022-07-12",
                                            "--timeline", "--today",          "2022-07-12"};
  CHECK(ask<villages>(asked).out ==
        "XX-CASE-01  Petition  某政发〔2027〕1号\n"
        "as of 2022-07-12 Tue\n"
        "in order: yes\n"
        "\n"
        "2022-07-01 Fri  done   petition filed     art. 1\n"
        "2022-07-02 Sat  from   first day          art. 1                  open\n"
        "2022-07-08 Fri  due    check              art. 1                  4 days overdue\n"
        "2022-07-11 Mon  due    answer to the      某政发〔2027〕2号       1 day late\n"
        "                       petition (office)  art. 3(2)\n"
        "2022-07-12 Tue  done   answered           art. 1\n"
        "2022-07-12 Tue  today\n");
  CHECK(ask<villages>(asked, language::zh).out ==
        "XX-CASE-01  申请  某政发〔2027〕1号\n"
        "截至2022年7月12日周二\n"
        "合规：是\n"
        "\n"
        "2022年7月1日周五   已办  提出申请              第一条\n"
        "2022年7月2日周六   起    首日                  第一条                  已开始\n"
        "2022年7月8日周五   期限  复查                  第一条                  逾期4天\n"
        "2022年7月11日周一  期限  答复申请（办理机关）  某政发〔2027〕2号       迟1天办结\n"
        "                                               第三条第（二）项\n"
        "2022年7月12日周二  已办  答复之日              第一条\n"
        "2022年7月12日周二  今天\n");
  // Without a day to read it on nothing is left or over; an act that is done is in time or late all the same.
  const std::string plain = ask<villages>({"XX-CASE-01", "filed=2022-07-01", "answered=2022-07-11", "--timeline"}).out;
  CHECK((has(plain, "in time") && !has(plain, "today") && !has(plain, "overdue") && !has(plain, "as of")));
}

TEST_CASE("the day that is today is one, whoever says it") {
  const auto in_order = [](std::vector<std::string_view> more) {
    more.insert(more.begin(), {"XX-CASE-01", "filed=2022-07-01"});
    return ask<villages>(more);
  };
  CHECK(has(in_order({"--today", "2022-06-30"}).out, "in_order=false\n"));  // the rule hears of the option
  CHECK(has(in_order({"today=2022-06-30", "--timeline"}).out, "as of 2022-06-30 Thu\n"));
  CHECK(has(in_order({"today=2022-07-30", "--today", "2022-07-30", "--timeline"}).out, "as of 2022-07-30 Sat\n"));
  for (const std::vector<std::string_view>& wrong :
       std::vector<std::vector<std::string_view>>{{"today=2022-07-30", "--today", "2022-07-31"},
                                                  {"--today", "2022-02-30", "--timeline"},
                                                  {"--today", "2022-07-30", "--today", "2022-07-30"},
                                                  {"--today"},
                                                  {"--today", ""},
                                                  {"--ics"},
                                                  {"--number"}}) {
    const said r = in_order(wrong);
    CHECK((r.code == 2 && r.out.empty() && r.err.starts_with("calc: ")));
  }
  CHECK(ask({"JZ-HV-03", "received=2022-07-01", "--today", "2022-07-01"}).code == 2);  // asks for no day
}

TEST_CASE("rules with a deadline have timelines too: the day that counts is the one that the reading names") {
  const auto rows = [](std::vector<std::string_view> args) {
    args.push_back("--timeline");
    const said r = ask(args, language::zh);
    CHECK(r.code == 0);
    return r.out;
  };
  CHECK(rows({"JZ-HV-03", "received=2022-07-01", "done_on=2022-07-11"}) ==
        "JZ-HV-03  受理决定  锦政规〔2022〕2号\n"
        "已逾期（done_on 晚于期限届满日）：是\n"
        "\n"
        "2022年7月1日周五   已办  收到书面委托之日  第九条第（二）项\n"
        "2022年7月8日周五   期限  受理决定          第九条第（二）项  迟3天办结\n"
        "2022年7月11日周一  已办  受理决定          第九条第（二）项\n");
  // Counted to 7 October, a holiday: the reading by default rolls it, the other one does not.
  const std::string rolled = rows({"JZ-MP-07", "received=2022-08-02", "--today", "2022-09-01"});
  CHECK((has(rolled, "2022年10月8日周六") && has(rolled, "期间于10月1日届") && has(rolled, "还有37天")));
  CHECK(!has(rolled, "2022年10月1日周六"));
  const std::string nominal = rows({"JZ-MP-07", "received=2022-08-02", "late_by=due"});
  CHECK((has(nominal, "2022年10月1日周六") && !has(nominal, "顺延") && !has(nominal, "10月8日")));
  // Of a day whose days of rest are not published.
  CHECK(has(rows({"JZ-MP-07", "received=2026-11-20"}), "放假安排未公布"));
  // A rule without a day.
  const said none = ask({"JZ-HV-14", "falsifies=true", "--timeline"}, language::zh);
  CHECK((none.code == 0 && has(none.out, "终止核对：是\n") && has(none.err, "没有日期")));
  CHECK(ask({"JZ-HV-14", "--ics", "-"}).code == 1);
}

TEST_CASE("no line of a timeline is wider than a terminal, in either language") {
  std::size_t timelines = 0;
  const auto check = [&](const vectors::worked_case& c) {
    if (c.inputs.find("2") == std::string_view::npos) return;
    std::vector<std::string_view> args{c.rule};
    for (std::string_view rest = c.inputs; !rest.empty();) {
      args.push_back(rest.substr(0, rest.find(';')));
      rest.remove_prefix(std::min(rest.size(), args.back().size() + 1));
    }
    args.insert(args.end(), {"--timeline", "--today", "2022-12-28"});
    for (const language in : {language::en, language::zh}) {
      const said r = ask(args, in);
      if (r.code != 0 || !r.err.empty()) continue;
      ++timelines;
      for (const std::string& line : lines_of(r.out, "\n")) {
        CAPTURE(line);
        CHECK(outside::columns_of(line) <= 80);
        CHECK((line.empty() || line.back() != ' '));
      }
    }
  };
  vectors::for_each(check);
  vectors::for_each_in("vectors_cases.tsv", check);
  CHECK(timelines > 200);
}

TEST_CASE("texts are broken where both languages allow it") {
  using lines = std::vector<std::string>;
  CHECK(calc::wrapped("", 10) == lines{""});
  CHECK(calc::wrapped("ten signs.", 10) == lines{"ten signs."});
  CHECK(calc::wrapped("eleven signs", 11) == lines{"eleven", "signs"});
  CHECK(calc::wrapped("unbreakable", 5) == lines{"unbreakable"});
  CHECK(calc::wrapped("核对报告核对报告", 8) == lines{"核对报告", "核对报告"});
  CHECK(calc::wrapped("核对报告", 7) == lines{"核对报", "告"});
  CHECK(calc::wrapped("核对（报告）", 8) == lines{"核对（报", "告）"});
  CHECK(calc::wrapped("核对（报告）", 6) == lines{"核对", "（报", "告）"});
  CHECK(calc::wrapped("核对报告，复核", 8) == lines{"核对报", "告，复核"});
  CHECK(calc::wrapped("第九条第（二）项", 10) == lines{"第九条", "第（二）项"});
  CHECK(calc::wrapped("期限20日内", 7) == lines{"期限", "20日内"});  // a number stays with what it counts
}

// ---- Calendar files -------------------------------------------------------------------------------------------------

TEST_CASE("content lines are folded at 75 octets and never inside a character") {
  std::string long_line;
  for (int i = 0; i < 40; ++i) long_line += "居民家庭经济状况核对，a";
  for (std::size_t shift = 0; shift < 80; ++shift) {  // every place of a character on the edge
    const std::string line = std::string(shift, 'x') + long_line;
    const std::string folded = calc::folded_line(line);
    std::string unfolded;
    std::size_t number = 0;
    for (const std::string& one : lines_of(folded, "\r\n")) {
      CHECK(one.size() <= 75);
      CHECK(one.size() > 70);
      CHECK(gongbao::is_utf8(std::string_view(one)));
      if (number++ > 0) CHECK(one[0] == ' ');
      unfolded += number > 1 ? one.substr(1) : one;
      if (unfolded.size() > line.size() - 75) break;
    }
    CHECK(line.starts_with(unfolded));
    std::string all = folded.substr(0, folded.size() - 2);
    for (std::size_t at; (at = all.find("\r\n ")) != all.npos;) all.erase(at, 3);
    CHECK(all == line);
  }
  CHECK(calc::folded_line(std::string(75, 'x')) == std::string(75, 'x') + "\r\n");
  CHECK(calc::folded_line(std::string(76, 'x')) == std::string(75, 'x') + "\r\n x\r\n");
  CHECK(calc::folded_line("") == "\r\n");
}

TEST_CASE("texts of a calendar are escaped, and hold no control") {
  CHECK(calc::escaped_text("a, b; c\\d: e") == "a\\, b\\; c\\\\d: e");
  CHECK(calc::escaped_text("one\ntwo\r\nthree\rfour\n") == "one\\ntwo\\nthree\\nfour\\n");
  CHECK(calc::escaped_text(std::string_view("a\0b\x01\x7F\tc", 7)) ==
        "a\xEF\xBF\xBD"
        "b\tc");
  CHECK(calc::escaped_text("\xFF案号\xE6") == "\xEF\xBF\xBD案号\xEF\xBF\xBD");
}

TEST_CASE("a calendar file has the days of the timeline, and the same names for them at every call") {
  const auto calendar = [](std::vector<std::string_view> more) {
    more.insert(more.begin(), {"XX-CASE-01", "filed=2022-07-01", "--ics", "-"});
    const said r = ask<villages>(more, language::zh);
    CHECK(r.code == 0);
    return r.out;
  };
  const std::string open = calendar({"--today", "2022-07-09"});
  CHECK(open == calendar({"--today", "2022-07-09"}));
  CHECK(values_of(open, "DTSTART;VALUE=DATE") ==
        std::vector<std::string>{"20220701", "20220702", "20220708", "20220711"});
  CHECK(values_of(open, "DTEND;VALUE=DATE") ==
        std::vector<std::string>{"20220702", "20220703", "20220709", "20220712"});
  CHECK(values_of(open, "SUMMARY") ==
        std::vector<std::string>{"已办：提出申请", "起：首日", "期限：复查", "期限：答复申请（办理机关）"});
  CHECK(values_of(open, "DTSTAMP") == std::vector<std::string>(4, "20220709T000000Z"));
  CHECK(values_of(open, "TRIGGER") == std::vector<std::string>{"-P2DT15H", "PT9H"});  // not of what is over
  CHECK(has(values_of(open, "DESCRIPTION").back(), "期限：答复申请"));
  // More is known: the days keep their names, a deadline that is kept reminds nobody.
  const std::string later = calendar({"answered=2022-07-10"});
  const std::vector<std::string> names = values_of(open, "UID");
  const std::vector<std::string> later_names = values_of(later, "UID");
  REQUIRE((names.size() == 4 && later_names.size() == 5));
  CHECK((later_names[0] == names[0] && later_names[1] == names[1] && later_names[2] == names[2]));
  CHECK(later_names[4] == names[3]);
  CHECK(values_of(later, "DTSTAMP") == std::vector<std::string>(5, "20220710T000000Z"));  // the last act
  CHECK(values_of(later, "TRIGGER").size() == 2);  // of the check, which nobody has done
  // Two cases have two names for each of their days: by what they require, or by their numbers.
  const std::string numbered = calendar({"--number", "某案1号"});
  const std::string other = calendar({"--number", "某案2号"});
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(values_of(numbered, "UID")[i] != names[i]);
    CHECK(values_of(numbered, "UID")[i] != values_of(other, "UID")[i]);
  }
  CHECK(values_of(numbered, "SUMMARY")[0] == "某案1号 已办：提出申请");
  const said moved = ask<villages>({"XX-CASE-01", "filed=2022-07-04", "--ics", "-", "--number", "某案1号"});
  CHECK(values_of(moved.out, "UID") == values_of(numbered, "UID"));  // the number is the case, in any language
  CHECK(values_of(ask<villages>({"XX-CASE-01", "filed=2022-07-04", "--ics", "-"}).out, "UID")[0] != names[0]);
}

TEST_CASE("cases that differ in a list are two cases") {
  const auto names = [](std::string_view penalties) {
    return values_of(ask({"JZ-CASE-MP", "party=enterprise", "served=2022-09-22", penalties, "--ics", "-"}).out, "UID");
  };
  const std::vector<std::string> one = names("penalties=kind,amount|fine,60000");
  CHECK(one.size() == 2);
  CHECK(one == names("penalties=kind,amount|fine,60000"));
  CHECK(one[0] != names("penalties=kind,amount|fine,70000").at(0));
}

TEST_CASE("a calendar is written to the file that is named, or it is said that it cannot be") {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "gongbao-timeline-test.ics";
  const std::string name = path.string();
  const said r = ask<villages>({"XX-CASE-01", "filed=2022-07-01", "--ics", name});
  CHECK((r.code == 0 && r.out.empty() && r.err.empty()));
  std::ifstream file(path, std::ios::binary);
  const std::string written{std::istreambuf_iterator<char>(file), {}};
  CHECK(written == ask<villages>({"XX-CASE-01", "filed=2022-07-01", "--ics", "-"}).out);
  std::filesystem::remove(path);
  const said nowhere =
      ask<villages>({"XX-CASE-01", "filed=2022-07-01", "--ics", "/no/such/folder/x.ics"}, language::zh);
  CHECK((nowhere.code == 2 && nowhere.err == "calc: 无法写入 /no/such/folder/x.ics\n"));
}

}  // namespace timeline_tests
