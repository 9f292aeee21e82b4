// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "of_cities.hpp"

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <gongbao_catch.hpp>
#include <map>
#include <set>
#include <sstream>
#include <type_traits>

namespace {

struct run_result {
  int code;
  std::string out;
  std::string err;
};

run_result run(std::vector<std::string_view> args, const std::string& input = {}) {
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  const int code = calc::run<gongbao::cities>(args, in, out, err);
  return {code, out.str(), err.str()};
}

run_result run_in_chinese(std::vector<std::string_view> args, const std::string& input = {}) {
  args.insert(args.begin(), {"--lang", "zh"});
  return run(args, input);
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Refused with this error: the only line on stdout, and one sentence on stderr that names the place.
void check_refused(std::vector<std::string_view> args, const std::string& error, std::string_view where) {
  const run_result r = run(args);
  CAPTURE(error, std::string(where));
  CHECK(r.code == 1);
  CHECK(r.out == "error=" + error + "\n");
  CHECK(contains(r.err, where));
  CHECK(r.err.back() == '\n');
  CHECK(std::count(r.err.begin(), r.err.end(), '\n') == 1);
}

}  // namespace

namespace {

/// A city of one's own: its rules are those of a document that is at hand, and it keeps no ledger.
struct town {
  static constexpr gongbao::text_view key = "town";
  static constexpr gongbao::text_view name = "A town";
  static constexpr gongbao::text_view name_zh = "某市";
  using rules = gongbao::jinzhou::groundwater_rules;
  using benefits = gongbao::benefit_list<>;
  using ledger = gongbao::no_ledger;
};

run_result run_in_town(const std::vector<std::string_view>& args) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const int code = calc::run<gongbao::city_list<town>>(args, in, out, err);
  return {code, out.str(), err.str()};
}

}  // namespace

TEST_CASE("calc knows the rules of the cities that it is given, and no others") {
  const std::string list = run_in_town({"--list"}).out;
  CHECK(std::count(list.begin(), list.end(), '\n') == 7);
  CHECK(run_in_town({"--describe", "JZ-GW-01"}).code == 0);
  CHECK(run_in_town({"JZ-MA-07"}).out == "error=unknown_rule\n");
  CHECK(run_in_town({"--coverage"}).out.starts_with("A town: no ledger of coverage\n"));
}

TEST_CASE("calc answers with the outputs in the rulebook's order") {
  const run_result r = run({"JZ-MA-05", "self_pay=20000", "date=2023-05-01", "recipients=margin+ordinary"});
  CHECK(r.code == 0);
  CHECK(r.err.empty());
  CHECK(r.out ==
        "category=margin\nbasic_portion=18000.00\nrate_applied=60%\nbasic_aid=10800.00\nresidual=9200.00\n"
        "self_pay_after=20000.00\nbasic_paid_after=10800.00\nremaining_cap=9200.00\n");
}

TEST_CASE("calc leaves out outputs that the case does not have") {
  CHECK(run({"SX-MA-15", "date=2022-04-30"}).out == "in_force=false\nvalid_from=2022-05-01\nscheme_merged=true\n");
  CHECK(contains(run({"SX-MA-15", "date=2022-05-01"}).out, "accumulators_from=2022-05-01\n"));
}

TEST_CASE("calc refuses by name, in the order of rulebook 1.4") {
  check_refused({"JZ-XX-01"}, "unknown_rule", "JZ-XX-01");
  // 1: keys, before anything else
  check_refused({"JZ-MA-14", "date=never", "day=2023-01-01"}, "unknown_key", "day");
  check_refused({"JZ-MA-14", "date=never", "date=2023-01-01"}, "duplicate_key", "date");
  check_refused({"JZ-MA-05", "basic_aid=1"}, "unknown_key", "basic_aid");  // an output is no input
  // 2: values that do not parse, in table order, before absent ones
  check_refused({"JZ-MA-05", "self_pay=1.234", "date=2023-02-29"}, "invalid_date", "date=2023-02-29");
  check_refused({"JZ-MA-05", "self_pay=1.234"}, "invalid_value", "self_pay=1.234");
  check_refused({"JZ-MA-05", "self_pay=100000000000.00"}, "out_of_range", "self_pay");
  check_refused({"JZ-MA-05", "recipients=margin+margin"}, "invalid_value", "recipients");
  check_refused({"JZ-MA-05", "recipients=king"}, "unknown_recipient", "recipients");
  check_refused({"JZ-MA-05", "rounding=up"}, "unknown_value", "rounding");
  // 3: absent inputs, in table order, before signs
  check_refused({"JZ-MA-05", "self_pay=-1"}, "missing_input", "date");
  check_refused({"JZ-MA-05", "date=2023-01-01", "self_pay=-1"}, "missing_input", "recipients");
  check_refused({"JZ-MA-09", "date=2023-01-01", "recipients=monitored", "self_pay=1", "deductible=1"},
                "external_parameter_missing", "rate");
  // 4: signs, before the period
  check_refused({"JZ-MA-05", "date=2022-12-31", "recipients=margin", "self_pay=-0.01"}, "negative_amount", "self_pay");
  // 5: the period, before the entry's own checks
  check_refused({"JZ-MA-05", "date=2022-12-31", "recipients=monitored", "self_pay=1"}, "not_in_force", "date");
  check_refused({"JZ-MA-05", "date=2022-12-31", "recipients=none", "self_pay=1"}, "not_in_force", "date");
  // 6: the entry's own checks, in its order
  check_refused({"JZ-MA-05", "date=2023-01-01", "recipients=none", "self_pay=1"}, "unknown_recipient", "recipients");
  check_refused({"JZ-MA-07", "date=2023-01-01", "recipients=monitored", "self_pay=1", "tilted_before=1"},
                "inconsistent_amounts", "tilted_before");
  check_refused({"SX-MA-00", "date=2023-01-01", "recipients=margin", "care=outpatient", "self_pay=1", "referred=true",
                 "in_province=true"},
                "missing_input", "disease");
  // a result beyond the limit of the flat form
  check_refused({"JZ-MA-05", "date=2023-01-01", "recipients=margin", "self_pay=99999999999.99", "self_pay_before=0.01"},
                "out_of_range", "self_pay_after");
}

TEST_CASE("calc says what was met and what is wanted") {
  const auto err = [](std::vector<std::string_view> args) { return run(args).err; };
  CHECK(err({"JZ-MA-14", "date=2023/3/1"}) ==
        "JZ-MA-14: date=2023/3/1: \"2023/3/1\" is another spelling of a day: write 2023-03-01.\n");
  CHECK(contains(err({"JZ-MA-05", "self_pay=9,000.00"}),
                 "\"9,000.00\" has separators between its digits: write 9000.00."));
  CHECK(contains(err({"JZ-MA-05", "recipients=margn"}), "the nearest word is margin"));
  CHECK(contains(err({"JZ-MA-05", "recipients=城乡低保对象"}), "is Chinese for subsistence: write subsistence."));
  CHECK(contains(err({"SX-MA-00", "referred=有"}), "write true or false, here true."));
  CHECK(contains(err({"JZ-MA-09", "rate=0.6"}), "write 60% if it is a fraction, 0.6% if it is in per cent."));
  CHECK(contains(err({"JZ-MA-05", "self_pay=-1"}), "a required input is absent: write date=, a day of the years"));
  CHECK(contains(err({"JZ-MA-05", "date=2022-12-31", "recipients=margin", "self_pay=1"}),
                 "〔2022〕16号, from 2023-01-01."));
  CHECK(contains(err({"JZ-MA-05", "self_pya=1"}), "; the nearest is self_pay; it has date, recipients, "));
  CHECK(contains(err({"jz-ma-5"}), "no rule has this id; the nearest is JZ-MA-05."));
  CHECK(contains(err({"JZ-MA-05", "self_pay=1\n\x1B"}), "self_pay=1<U+000A><U+001B>: \"1<U+000A><U+001B>\" has "));
}

TEST_CASE("calc reads words by their official terms, and writes them so if asked") {
  const std::vector<std::string_view> words{"JZ-MA-05", "date=2023-01-01", "recipients=subsistence+orphan",
                                            "self_pay=100"};
  const std::vector<std::string_view> terms{"JZ-MA-05", "date=2023-01-01", "recipients=孤儿、低保对象", "self_pay=100"};
  const run_result asked = run(words);
  CHECK(asked.code == 0);
  CHECK(run(terms).out == asked.out);
  CHECK(contains(run({"JZ-MA-01", "recipients=低保对象", "--words", "zh"}).out, "category=低保对象\neligible=是\n"));
  CHECK(run({"JZ-MA-01", "recipients=低保对象", "criteria_issued=否"}).code == 0);
  CHECK(run({"JZ-MA-01", "recipients=低保对象", "--words", "en"}).code == 2);
  CHECK(run({"JZ-MA-01", "recipients=低保对象", "--words"}).code == 2);
  // Values of other kinds have one form here.
  CHECK(run({"JZ-MA-05", "date=2023/1/1", "recipients=orphan", "self_pay=100"}).code == 1);
  CHECK(run({"JZ-MA-05", "date=2023-01-01", "recipients=orphan", "self_pay=1,000"}).code == 1);

  // Every word of the catalogue is read back from its term.
  std::set<std::string> seen;
  const auto look = [&](const outside::value_form& form) {
    if (form.words.empty() || !seen.insert(std::string(form.type)).second) return;
    for (const auto& w : form.words) {
      INFO(form.type << " " << w.name << " " << w.term);
      CHECK(in_terms(form, w.name) == w.term);
      CHECK(as_written(form, w.term) == std::string(w.name));
    }
  };
  for (const gongbao::flat::entry* rule : calc::rules_of<gongbao::cities>::all) {
    for (const auto& form : calc::fields_of_rule(rule->describe_inputs).forms) look(form);
    for (const auto& form : calc::fields_of_rule(rule->describe_outputs).forms) look(form);
  }
  CHECK(seen.size() > 50);
}

TEST_CASE("calc reads the further terms of a gazette in the rules of its city alone") {
  using gongbao::language;
  std::size_t read = 0;
  std::size_t refused = 0;
  const auto is_term = []<class Value>(auto city, Value value, std::string_view term) {
    bool found = gongbao::label_of(value) == term;
    gongbao::for_each_term_of(city, [&](auto v, const auto&... terms) {
      if constexpr (std::is_same_v<decltype(v), Value>)
        found = found || (v == value && ((std::string_view(terms) == term) || ...));
    });
    return found;
  };
  const auto look = [&](auto its_city, auto value, std::string_view term) {
    gongbao::cities::for_each([&](auto city) {
      const bool is_its = decltype(city)::key == decltype(its_city)::key;
      if (!is_its && is_term(city, value, term)) return;  // both gazettes say so
      decltype(city)::rules::for_each([&](const auto& rule) {
        const auto* const entry = calc::find_rule(rule.info.id);
        for (const auto& form : calc::inputs_of<gongbao::cities>(*entry).forms) {
          if (form.type != gongbao::enumeration<decltype(value)>::name) continue;
          INFO(std::string(rule.info.id) << " " << term);
          const auto flat = as_written(form, term);
          if (is_its)
            CHECK(flat == std::string(name_of(value)));
          else
            CHECK_FALSE(flat.has_value());
          ++(is_its ? read : refused);
        }
      });
    });
  };
  gongbao::cities::for_each([&](auto city) {
    gongbao::for_each_term_of(city, [&](auto value, const auto&... terms) { (look(city, value, terms), ...); });
  });
  CHECK(read > 50);
  CHECK(refused > 5);

  CHECK(run({"JZ-MA-01", "recipients=事实无人抚养儿童"}).out == run({"JZ-MA-01", "recipients=orphan"}).out);
  const run_result elsewhere = run_in_chinese({"SX-MA-01", "recipients=事实无人抚养儿童"});
  CHECK(elsewhere.code == 1);
  CHECK(contains(elsewhere.err, "无法识别：应写为特困人员、"));
  CHECK(contains(run_in_chinese({"SX-MA-08", "insurance=居民医保"}).err, "应写为居民基本医保、"));
}

TEST_CASE("a reading is read by its key, not by the sentence that says what it means") {
  std::size_t readings = 0;
  for (const gongbao::flat::entry* rule : calc::rules_of<gongbao::cities>::all)
    for (const auto& form : calc::inputs_of<gongbao::cities>(*rule).forms)
      for (const auto& w : form.words) {
        if (w.meaning.empty()) continue;
        INFO(w.meaning);
        CHECK(as_written(form, w.name) == std::string(w.name));
        CHECK_FALSE(as_written(form, w.meaning).has_value());
        ++readings;
      }
  CHECK(readings > 100);
  CHECK(contains(run_in_chinese({"JZ-MA-05", "deductible_basis=每次结算（住院）各扣一次"}).err,
                 "应写为annual（每年度扣一次，按累计费用计算）或per_claim（每次结算（住院）各扣一次）。"));
}

TEST_CASE("calc tells misuse from refusal") {
  for (const std::vector<std::string_view>& args :
       std::vector<std::vector<std::string_view>>{{},
                                                  {"--what"},
                                                  {"JZ-MA-14", "2023-01-01"},
                                                  {"--list", "x"},
                                                  {"--list", "zh", "x"},
                                                  {"--describe"},
                                                  {"--vectors"},
                                                  {"--rules", "JZ"},
                                                  {"--vectors", "/no/such/file"}}) {
    const run_result r = run(args);
    CHECK(r.code == 2);
    CHECK(r.out.empty());
    CHECK_FALSE(r.err.empty());
  }
  CHECK(run({"--help"}).code == 0);
  CHECK(run({"--version"}).out == "calc (gongbao) " GONGBAO_VERSION "\n");
  check_refused({"--describe", "JZ-XX-01"}, "unknown_rule", "JZ-XX-01");
}

TEST_CASE("calc lists and describes every rule") {
  const run_result list = run({"--list"});
  CHECK(list.code == 0);
  CHECK(std::count(list.out.begin(), list.out.end(), '\n') == gongbao::cities::rules_and_cases::size);
  const run_result chinese = run({"--list", "zh"});
  CHECK(std::count(chinese.out.begin(), chinese.out.end(), '\n') == gongbao::cities::rules_and_cases::size);
  CHECK(contains(
      chinese.out,
      "JZ-HV-03\t受理决定\t锦政规〔2022〕2号第九条第（二）项\t明确规定\t2017年6月22日至2027年6月22日，按 received "
      "校验\t有效（2026年12月1日核对）\n"));
  CHECK(contains(chinese.out,
                 "SX-MA-12\t基金累计结余上限\t三政办〔2022〕18号第二十一条\t不超过、原则上\t自2022年5月1日起，"
                 "不校验日期\t有效（2026年12月1日核对）\n"));
  CHECK(contains(chinese.out,
                 "\t锦政规〔2022〕4号第六条\t条件判断\t2022年9月8日至2024年9月8日，不校验日期\t"
                 "2024年9月8日失效\n"));
  CHECK(contains(list.out,
                 "JZ-MA-05\tBasic aid for one claim 基本救助\t锦政办发〔2022〕16号 三(五)2\tEXACT\t"
                 "from 2023-01-01, by date\tin force, checked 2026-12-01\n"));
  CHECK(list.err == std::to_string(gongbao::catalogue::size) + " rules and " +
                        std::to_string(gongbao::case_catalogue::size) + " cases\n");
  for (const gongbao::flat::entry* rule : calc::rules_of<gongbao::cities>::all) {
    const run_result r = run({"--describe", std::string_view(rule->info->id)});
    CHECK(r.code == 0);
    CHECK(contains(r.out, "inputs\n"));
    CHECK(contains(r.out, "outputs\n"));
  }
  CHECK(contains(run({"--describe", "SX-MV-06"}).out,
                 "\ndocument  expired on 2024-12-31, no successor known; last check 2026-12-01: its own words"));
  const std::string text = run({"--describe", "JZ-MA-06"}).out;
  CHECK(contains(text, "basic_paid        money                 yuan  conditional"));
  CHECK(contains(text, "tilt_trigger: what opens tilt aid in Jinzhou; default always, because"));
  CHECK(contains(run({"--describe", "SX-CO-08"}).out, "rounding\n  max_price down to the fen; text: 一般不高于"));
  CHECK(contains(run({"--describe", "SX-FT-01"}).out, "rounding\n  each figure half-up to 2 decimals; text silent\n"));
}

TEST_CASE("calc answers a case as it does a rule, and says what it is composed of") {
  const run_result bill =
      run({"JZ-CASE-AID", "date=2023-03-01", "recipients=margin", "cost_kind=inpatient", "total_cost=60000",
           "out_of_scope_cost=4000", "basic_paid=30000", "critical_illness_base=10000"});
  CHECK(bill.code == 0);
  CHECK(contains(bill.out, "basic_aid=10200.00\ntilt_aid=2280.00\n"));
  CHECK(contains(bill.out, "patient_pays=10520.00\n"));
  check_refused({"JZ-CASE-AID", "date=2023-03-01", "recipients=monitored", "cost_kind=inpatient", "total_cost=60",
                 "basic_paid=0", "critical_illness_base=0"},
                "external_parameter_missing", "recipients=monitored");
  CHECK(contains(run({"--describe", "JZ-CASE-AID"}).out,
                 "\n\ncomposed of\n  JZ-MA-03  Critical-illness insurance rate  大病保险支付比例\n"));
  CHECK(
      contains(run({"--lang", "zh", "--describe", "JZ-CASE-AID"}).out, "\n\n所用规则\n  JZ-MA-03  大病保险支付比例\n"));
  CHECK_FALSE(contains(run({"--describe", "JZ-MA-03"}).out, "composed of"));
}

TEST_CASE("calc runs vectors, names what failed and counts") {
  const std::string lines =
      "JZ-MA-14\t01\tdate=2023-01-01\tin_force=true\tfine\n"
      "JZ-MA-14\t02\tdate=2023-01-01\tin_force=false;valid_from=2023-01-01\twrong\r\n"
      "JZ-MA-14\t03\tdate=2023-01-01\terror=not_in_force\t\n"
      "JZ-MA-14\t04\tdate=x\tin_force=true\t\n"
      "JZ-MA-14\t05\tdate=x\terror=invalid_date\n"
      "\n"
      "SX-ZZ-99\t01\ta=b\tc=d\t\n"
      "not a line\n";
  const run_result all = run({"--vectors", "-"}, lines);
  CHECK(all.code == 1);
  CHECK(contains(all.out, "standard input:2: JZ-MA-14 02: expected in_force=false, got true\n"));
  CHECK(contains(all.out,
                 "standard input:3: JZ-MA-14 03: expected error=not_in_force, got in_force=true;valid_from="
                 "2023-01-01\n"));
  CHECK(contains(all.out, "standard input:4: JZ-MA-14 04: expected in_force=true, got error=invalid_date (date)\n"));
  CHECK(contains(all.out, "standard input:7: SX-ZZ-99 01: expected c=d, got error=unknown_rule (SX-ZZ-99)\n"));
  CHECK(contains(all.out, "standard input:8: "));
  CHECK(contains(all.out, "\n2 passed, 5 failed\n"));

  CHECK(run({"--vectors", "-", "--rules", "SX,JZ-MA-15"}, lines).out.ends_with("0 passed, 1 failed\n"));
  CHECK(run({"--vectors", "-"}, "JZ-MA-14\t01\tdate=2023-01-01\tin_force=true\t\n").code == 0);
  CHECK(run({"--vectors", "-", "--rules", "NONE"}, lines).code == 2);
}

TEST_CASE("calc reads vectors with every line end, and runs none unread") {
  const std::string good = "JZ-MA-14\t01\tdate=2023-01-01\tin_force=true\tfine";
  const std::string bad = "JZ-MA-14\t02\tdate=2023-01-01\tin_force=false\twrong";
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const run_result r = run({"--vectors", "-"}, good + end + end + bad + end + good);
    CHECK(r.code == 1);
    CHECK(r.out ==
          "standard input:3: JZ-MA-14 02: expected in_force=false, got true\n"
          "2 passed, 1 failed\n");
    CHECK(run({"--vectors", "-"}, "\xEF\xBB\xBF" + good + end).out == "1 passed, 0 failed\n");
  }
  CHECK(contains(run({"--vectors", "-"}, good + "\r\r\n" + bad + "\n" + bad + "\r").out, "standard input:4: "));
  CHECK(contains(run({"--vectors", "-"}, good + "\tmore\n").out, "standard input:1: JZ-MA-14 01: 6 cells where "));
  CHECK(run({"--vectors", "-"}, good + "\t\n").code == 1);
  CHECK(contains(run({"--vectors", "-"}, "JZ-MA-14\t01\tdate=2023-01-01").out, ": 3 cells where "));
  for (const char* nothing : {"", "\r", "\n\r\n\r", "\xEF\xBB\xBF"}) {
    const run_result r = run({"--vectors", "-"}, nothing);
    CHECK(r.code == 2);
    CHECK(r.err == "calc: standard input has no vector\n");
  }
  CHECK(run({"--vectors", "-"}, "# only a comment\n").code == 1);
  CHECK(run({"--vectors", "-"}, "rule\tcase\tinputs\texpected\tnote\n").code == 1);
  CHECK(run({"--vectors", "-", "--rules", "SX"}, good).err == "calc: standard input has no vector of these rules\n");
}

TEST_CASE("calc --why lists the days that moved a deadline") {
  CHECK(run({"JZ-HV-03", "received=2023-09-26", "--why"}).out ==
        "due=2023-10-09\ndue_workday=2023-10-09\n\n"
        "5 working days after 2023-09-26 Tue\n"
        "  2023-09-29 Fri off, 中秋节、国庆节\n"
        "  2023-10-02 Mon off, 中秋节、国庆节\n"
        "  2023-10-03 Tue off, 中秋节、国庆节\n"
        "  2023-10-04 Wed off, 中秋节、国庆节\n"
        "  2023-10-05 Thu off, 中秋节、国庆节\n"
        "  2023-10-06 Fri off, 中秋节、国庆节\n"
        "  2023-10-07 Sat worked, 中秋节、国庆节\n"
        "  2023-10-08 Sun worked, 中秋节、国庆节\n"
        "  so 2023-10-09 Mon\n");
  CHECK(run({"JZ-MA-16", "month=2023-08", "--why"}).out ==
        "due=2023-09-10\ndue_workday=2023-09-11\n\n"
        "last day 2023-09-10 Sun\n  2023-09-10 Sun off\n  so 2023-09-11 Mon\n");
  CHECK(contains(run({"JZ-MP-04", "served=2023-09-22", "--why"}).out,
                 "\nlast day 2023-10-07 Sat\n  2023-10-07 Sat worked, 中秋节、国庆节\n  so 2023-10-07 Sat\n"));
  CHECK(contains(run({"JZ-MA-16", "month=2023-07", "--why"}).out, "\n  no holiday moved it\n"));
  CHECK(contains(run({"JZ-MA-16", "month=2027-07", "--why"}).out, "\n  the calendar of that day is not published\n"));
}

TEST_CASE("calc --why says so where there is no deadline") {
  const run_result none = run({"JZ-MA-14", "date=2023-01-01", "--why"});
  CHECK(none.code == 0);
  CHECK(none.out == run({"JZ-MA-14", "date=2023-01-01"}).out);
  CHECK(contains(none.err, "no deadline"));
  CHECK(run({"JZ-HV-03", "received=2026-12-28", "--why"}).out == "error=calendar_not_published\n");
  CHECK(run({"JZ-MA-14", "--why", "date=2023-01-01"}).out == none.out);
}

TEST_CASE("calc --calendar prints every day of a published year") {
  const run_result year = run({"--calendar", "2023"});
  CHECK(year.code == 0);
  CHECK(contains(year.out, "2023: 249 working days, 11 fewer than Monday to Friday"));
  CHECK(contains(year.out, " 16  17  18  19  20  21* 22* "));
  CHECK(contains(year.out, "\n中秋节、国庆节 09-29..10-06, worked 10-07, worked 10-08\n"));
  CHECK_FALSE(contains(year.out, " \n"));
  const std::map<int, int> made_up{{2017, 5}, {2018, 7}, {2019, 6}, {2020, 6}, {2021, 7},
                                   {2022, 7}, {2023, 7}, {2024, 8}, {2025, 5}, {2026, 6}};
  for (const auto& [number, days] : made_up) {
    const std::string sheet = run({"--calendar", std::to_string(number)}).out;
    CAPTURE(number);
    CHECK(std::count(sheet.begin(), sheet.end(), '+') == days + 1);  // one stands in the legend
  }
  check_refused({"--calendar", "2027"}, "calendar_not_published", "2027");
  check_refused({"--calendar", "2016"}, "calendar_not_published", "2016");
  CHECK(run({"--calendar"}).code == 2);
  CHECK(run({"--calendar", "next"}).code == 2);
}

/// A file with this text, while the test runs.
class file_with {
 public:
  explicit file_with(const std::string& text) { std::ofstream(name_, std::ios::binary) << text; }
  file_with(const file_with&) = delete;
  file_with& operator=(const file_with&) = delete;
  ~file_with() { static_cast<void>(std::remove(name_)); }
  std::string_view name() const { return name_; }

 private:
  const char* name_ = "calc_test_tables.csv";
};

TEST_CASE("calc --policy-of writes a table that --policy reads") {
  const std::vector<std::string_view> claim{"JZ-MA-07", "date=2023-03-01", "recipients=margin", "self_pay=20000"};
  const auto by = [&](std::vector<std::string_view> args, std::string_view option, const std::string& text) {
    const file_with file(text);
    args.push_back(option);
    args.push_back(file.name());
    return run(args);
  };
  const run_result shipped = run({"--policy-of", "jinzhou.medical_aid"});
  CHECK(shipped.code == 0);
  CHECK(by(claim, "--policy", shipped.out).out == run(claim).out);
  CHECK(by(claim, "--what-if", shipped.out).out == run(claim).out);

  const auto with = [&](std::string_view what, std::string_view other) {
    std::string text = shipped.out;
    text.replace(text.find(what), what.size(), other);
    return text;
  };
  const std::string cheaper = with("margin,,basic,2000.00", "margin,,basic,0.00");
  CHECK(contains(by(claim, "--policy", cheaper).out, "basic_aid=12000.00\n"));

  // What is wrong with the file stands on stderr, and nothing is answered.
  const run_result wrong = by(claim, "--policy", with("margin,,basic,2000.00,60%", "margin,,basic,2000.00,160%"));
  CHECK(wrong.code == 2);
  CHECK(wrong.out.empty());
  CHECK(wrong.err == "calc: calc_test_tables.csv, line 17, rate: met 160%, wanted rates_within_unit (out_of_range)\n");
  const std::string unlike = with("margin,,tilt,5000.00,60%", "margin,,tilt,5000.00,65%");
  CHECK(contains(by(claim, "--policy", unlike).err, "line 2: wanted tilt_rate_is_basic_rate (out_of_range)"));
  CHECK(by(claim, "--what-if", unlike).code == 0);

  std::string later = shipped.out;
  for (std::size_t at = 0; (at = later.find("2023-01-01,,", at)) != later.npos;) later.replace(at, 12, "2027-01-01,,");
  const run_result early = by(claim, "--policy", later);
  CHECK(early.code == 1);
  CHECK(early.out == "error=not_in_force\n");
  CHECK(contains(early.err, "its tables are in force from 2027-01-01."));

  const std::string both = shipped.out + later.substr(later.find('\n') + 1);
  CHECK(contains(by(claim, "--policy", both).err, "line 21, from: met 2027-01-01, wanted an end of the table of"));
  std::string ended = both;
  for (std::size_t at = 0; (at = ended.find("2023-01-01,,", at)) != ended.npos;)
    ended.replace(at, 12, "2023-01-01,2026-12-31,");
  CHECK(by(claim, "--policy", ended).code == 0);
  CHECK(contains(by({"JZ-MA-01", "recipients=margin"}, "--policy", ended).err,
                 "holds 2 tables, and JZ-MA-01 has no day to choose one"));
  CHECK(by({"JZ-MA-01", "recipients=margin"}, "--policy", shipped.out).code == 0);
  CHECK(contains(by({"SX-MA-00"}, "--policy", shipped.out).err, "does not compute by a table of jinzhou.medical_aid"));
  CHECK(by({"JZ-MA-99"}, "--policy", shipped.out).out == "error=unknown_rule\n");

  CHECK(contains(run({"JZ-MA-07", "--policy", "no_such_file.csv"}).err, "cannot read no_such_file.csv"));
  CHECK(run({"JZ-MA-07", "--policy"}).code == 2);
  CHECK(run({"JZ-MA-07", "--policy", "a", "--what-if", "b"}).code == 2);
  CHECK(
      contains(run({"--policy-of", "jinzhou"}).err, "takes one table: jinzhou.medical_aid, jinzhou.outpatient_pool, "));
  CHECK(contains(run_in_town({"--policy-of", "x"}).err, "there is none"));
}

TEST_CASE("calc --explain says why this much and not more") {
  const auto asked = [](std::vector<std::string_view> more) {
    std::vector<std::string_view> args = {"JZ-MA-07", "date=2023-03-01", "recipients=margin+lifted_poor",
                                          "self_pay=20000"};
    args.insert(args.end(), more.begin(), more.end());
    return run(args);
  };
  const run_result why = asked({"--explain"});
  CHECK(why.code == 0);
  for (const std::string_view line :
       {"JZ-MA-07: 13320.00 is paid for 20000.00\n",
        "  basic aid: of 20000.00, 2000.00 is not paid for: it lies below the deductible of 2000.00\n",
        "  of 100.00 more, 84.00 would be paid\n",
        "  from 35333.33 on, 15333.33 more than now: the cap of basic aid, 20000.00, is used up\n",
        "  at 9500.02, 10499.98 less than now: tilt aid begins to pay\n",
        "  lifted_poor: 0.00, which is 13320.00 less\n",
        "(tilt_trigger): \"only when the annual basic cap is used up\" instead of \"any residual after basic aid\": "
        "10800.00, which is 2520.00 less\n",
        "  the identity subsistence as well (recipients): 16100.00, which is 2780.00 more\n",
        "2022-12-31, or before instead of 2023-03-01: refused"}) {
    CAPTURE(line);
    CHECK(contains(why.out, line));
  }
  CHECK(contains(why.out,
                 "\nIs it still law\n  锦政办发〔2022〕16号: in force from 2023-01-01, no end stated; last check "
                 "2026-12-01: its own words in the gazette; the issuing office was not asked for later "
                 "texts\n\n"));
  CHECK(contains(
      asked({"--explain", "json"}).out,
      "\"documents\": [\n  {\"number\": \"锦政办发〔2022〕16号\", \"status\": \"in_force\", \"told\": \"in force "
      "from 2023-01-01, "));
  CHECK(contains(asked({"--explain", "md"}).out, "\n### Where it stands\n\n- of 100.00 more"));
  CHECK(contains(asked({"--explain", "json"}).out, "\"above\": {\"at\": \"35333.33\", \"distance\": \"15333.33\""));
  // What lost by the cap, the year so far and a fact is said as such.
  CHECK(contains(asked({"basic_paid_before=15000", "--explain"}).out,
                 "  basic aid: of 10800.00, 5800.00 is lost, since the cap of 20000.00 had only 5000.00 left\n"));
  const run_result unreferred = run({"SX-MA-00", "date=2023-03-01", "recipients=margin", "care=inpatient",
                                     "referred=false", "in_province=true", "self_pay=9000", "--explain"});
  CHECK(contains(unreferred.out, "  the claim counts for aid: no\n"));
  CHECK(contains(unreferred.out, "(referred): yes instead of no: 4160.00, which is 4160.00 more\n"));
  // Critical-illness insurance, and a refusal.
  CHECK(contains(run({"JZ-MA-03", "date=2023-03-01", "recipients=ordinary", "payable_base=100", "--explain"}).out,
                 "subsistence as well"));
  const run_result early = run({"JZ-MA-07", "date=2022-03-01", "recipients=margin", "self_pay=20000", "--explain"});
  CHECK(early.code == 1);
  CHECK(contains(early.out, "2023-01-01, or later instead of 2022-03-01: 13320.00, which is 13320.00 more\n"));

  CHECK(run({"JZ-MA-07", "recipients=margin", "self_pay=1", "--explain"}).out == "error=missing_input\n");
  CHECK(contains(run({"JZ-MA-14", "date=2023-03-01", "--explain"}).err, "JZ-MA-14 does not settle a claim"));
}

TEST_CASE("calc --inverse finds the amounts that bring a result") {
  const std::vector<std::string_view> margin = {"JZ-MA-07", "date=2023-03-01", "recipients=margin", "--inverse"};
  const auto asked = [&](std::string_view wanted, std::string_view more = {}) {
    std::vector<std::string_view> args = margin;
    args.push_back(wanted);
    if (!more.empty()) args.push_back(more);
    return run(args);
  };
  CHECK(asked("total_aid=13320").out == "self_pay=20000.00\n");
  CHECK(asked("total_aid=0").out == "self_pay=0.00..2000.00\n");
  CHECK(asked("basic_aid=20000..").out == "self_pay=35333.33..\n");  // the cap is used up
  CHECK(asked("total_aid=13000..13320").out == "self_pay=19619.05..20000.00\n");
  CHECK(asked("external_group=false").out == "self_pay=0.00..\n");
  CHECK(asked("triggered=true", "tilt_trigger=after_basic_cap").out == "self_pay=35333.33..\n");
  // What the patient pays falls where the used-up cap opens the tilt, and comes back.
  CHECK(asked("patient_pays=14000", "tilt_trigger=after_basic_cap").out ==
        "self_pay=31999.99..32000.01\nself_pay=47499.99..47500.01\n");

  const run_result none = asked("total_aid=36000");
  CHECK(none.code == 1);
  CHECK(none.out.empty());
  CHECK(none.err == "JZ-MA-07: no self_pay up to 10000000.00 brings total_aid=36000.\n");
  CHECK(contains(asked("total=5").err, "no output 'total': it has category, basic_portion"));
  CHECK(contains(asked("total_aid=a lot").err, "'a lot' is no amount"));
  CHECK(contains(asked("total_aid=9..8").err, "'9..8' is no amount"));
  CHECK(contains(asked("triggered=yes").err, "'yes' is no value of triggered"));
  CHECK(contains(asked("total_aid=5", "self_pay=5").err, "--inverse looks for self_pay: leave it out"));
  CHECK(contains(run({"JZ-MA-07", "--inverse"}).err, "--inverse takes one OUTPUT=VALUE"));
  CHECK(run({"JZ-MA-07", "recipients=margin", "--inverse", "total_aid=5"}).out == "error=missing_input\n");
  CHECK(run({"JZ-MA-14", "--inverse", "in_force=true"}).code == 2);
}

TEST_CASE("calc --diff says whom a changed table changes, and from which fen on") {
  const std::string shipped = run({"--policy-of", "jinzhou.medical_aid"}).out;
  const std::string file = "calc_test_diff.csv";
  const auto against = [&](std::string_view figures, const std::string& changed,
                           std::string_view more = "date=2023-03-01") {
    std::string csv = shipped;
    const std::size_t at = csv.find(figures);
    REQUIRE(at != csv.npos);
    std::ofstream(file, std::ios::binary) << csv.replace(at, figures.size(), changed);
    return run({"--diff", "jinzhou.medical_aid", file, more});
  };
  const run_result rate = against("margin,,basic,2000.00,60%", "margin,,basic,2000.00,65%");
  CHECK(rate.code == 0);
  CHECK(contains(rate.out, "  terms margin basic rate: 60% → 65%\n"));
  CHECK(contains(rate.out,
                 "\nmargin\n  whatever the claim\n"
                 "    from 2000.04 to 2000.15: more, by rounding, at some amounts; at most by 0.01, first at "
                 "2000.04\n"
                 "    from 2000.17 to 35333.31: more; at most by 615.39, first at 32769.04\n\n"));
  CHECK(contains(rate.out, "The same at every fen from 0 to 10000000.00: destitute, orphan, subsistence, lifted_poor"));
  CHECK(contains(rate.out, "\nNothing else changes: 22 kinds of claim compared for every fen.\n"));
  CHECK(contains(against("2000.00", "2000.00").out, "The same at every fen"));
  std::remove(file.c_str());

  // Whoever is told apart by several facts is told so, and what makes no difference is not.
  const run_result reading = run({"--diff", "sanmenxia.medical_aid", "tilt_base=whole", "recipients=margin"});
  CHECK(contains(reading.out, "\neverybody\n  care=inpatient, designated=yes, referred=yes, in_province=yes\n"));
  CHECK(contains(reading.out, "  care=outpatient, disease≠unlisted, designated=yes, referred=yes, in_province=yes\n"));

  CHECK(contains(run({"--diff", "jinzhou.medical_aid", "sanmenxia.medical_aid"}).err, "are not of one benefit"));
  CHECK(contains(run({"--diff", "jinzhou.medical_aid", "colour=red"}).err, "colour: the rule has no such input"));
  CHECK(contains(run({"--diff", "/0", "jinzhou.medical_aid"}).err, "cannot read /0"));
  CHECK(run({"--diff", "jinzhou.medical_aid"}).code == 2);
  CHECK(run({"--diff"}).code == 2);
}

TEST_CASE("calc --cliffs draws every benefit table and names its jumps") {
  const run_result atlas = run({"--cliffs"});
  CHECK(atlas.code == 0);
  // By hand: 2 000 + 20 000 / 60 %; (5 000 − 1 200) / 40 %; 20 000 + 5 000 + 15 000 / 60 %.
  CHECK(contains(atlas.out,
                 "\n  margin                     2000.01      35333.33       9500.02      50000.00      35000.00\n"));
  CHECK(contains(atlas.out, "\n  secondary, retired           30.01       3106.92       2000.00\n"));
  CHECK(
      contains(atlas.out, "\n  margin                    33333.31 brings   9999.99      33333.32 brings  16199.99\n"));
  CHECK(contains(atlas.out, "\n  so relapsed_poor gets less than margin, at 39666.66 19833.33 against 20000.00\n"));
  CHECK(contains(atlas.out, "三政办〔2022〕18号 art. 11: the used-up cap opens tilt aid, for the year so far\n"));
  CHECK_FALSE(contains(atlas.out, " \n"));
  CHECK(run({"--cliffs", "margin"}).code == 2);
}

namespace {

/// What is the same in every language: keys, words, ids and the names of things in C++ and of options.
std::set<std::string> names_in_every_language() {
  std::set<std::string> names{"calc",      "key",      "value",   "error",    "zh",          "en",       "true",
                              "false",     "lang",     "why",     "words",    "list",        "policy",   "what-if",
                              "policy-of", "describe", "rules",   "coverage", "cliffs",      "calendar", "vectors",
                              "inverse",   "diff",     "explain", "md",       "json",        "timeline", "ics",
                              "today",     "number",   "version", "LC_ALL",   "LC_MESSAGES", "LANG"};
  for (const gongbao::flat::entry* rule : calc::rules_of<gongbao::cities>::all) {
    names.emplace(rule->info->id);
    for (const auto describe : {rule->describe_inputs, rule->describe_outputs})
      describe(
          [](const gongbao::flat::field_description& d, void* to) {
            auto& all = *static_cast<std::set<std::string>*>(to);
            all.emplace(d.key);
            all.emplace(d.type);
            std::istringstream headings{std::string(d.headings)};
            for (std::string one; std::getline(headings, one, ',');) all.insert(one);
            for (std::size_t i = 0; i < d.word_count; ++i) all.emplace(d.words[i].key);
          },
          &names);
  }
  for (const auto& w : gongbao::words_of<gongbao::error>) names.emplace(w.name);
  gongbao::for_each_benefit<gongbao::cities>([&](auto city, auto benefit) {
    names.emplace(city.key);
    names.emplace(benefit.key);
  });
  return names;
}

/// The first word of a text that a reader of Chinese would not know.
std::string foreign_word(const std::string& text) {
  static const std::set<std::string> names = names_in_every_language();
  std::string word;
  for (const char c : text + '\n') {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || (c == '-' && !word.empty())) {
      word += c;
      continue;
    }
    const auto is_letter = [](char l) { return std::isalpha(static_cast<unsigned char>(l)) != 0; };
    if (std::count_if(word.begin(), word.end(), is_letter) > 1 && !names.contains(word)) return word;
    word.clear();
  }
  return {};
}

/// The same without the lines that name a thing in C++.
std::string without_names(const std::string& description) {
  std::istringstream lines(description);
  std::string rest;
  for (std::string line; std::getline(lines, line);)
    if (!line.starts_with("名称") && !line.starts_with("头文件")) rest += line + '\n';
  return rest;
}

}  // namespace

TEST_CASE("calc speaks Chinese: nothing is left in English but keys") {
  for (const std::string_view option : {"--help", "--list", "--coverage", "--cliffs"}) {
    const run_result r = run_in_chinese({option});
    CAPTURE(option);
    CHECK(r.code == 0);
    CHECK(foreign_word(r.out) == "");
  }
  CHECK(foreign_word(run_in_chinese({"--calendar", "2023"}).out) == "");
  for (const gongbao::flat::entry* rule : calc::rules_of<gongbao::cities>::all) {
    const run_result r = run_in_chinese({"--describe", std::string_view(rule->info->id)});
    CAPTURE(r.out);
    CHECK(foreign_word(without_names(r.out)) == "");
  }

  using args = std::vector<std::string_view>;
  for (const args& wrong : {
           args{},
           args{"--1"},
           args{"--list", "1"},
           args{"--describe"},
           args{"--describe", "1"},
           args{"--policy-of", "1"},
           args{"--cliffs", "1"},
           args{"--diff"},
           args{"--diff", "1"},
           args{"--diff", "/0", "jinzhou.medical_aid"},
           args{"JZ-MA-05", "--inverse"},
           args{"--calendar"},
           args{"--calendar", "1"},
           args{"--calendar", "1949"},
           args{"--vectors"},
           args{"--vectors", "/0"},
           args{"--rules", "SX"},
           args{"1"},
           args{"JZ-MA-05", "1"},
           args{"JZ-MA-05", "--words"},
           args{"JZ-MA-05", "--policy"},
           args{"JZ-MA-05", "--policy", "/0"},
           args{"JZ-MA-05", "key=1"},
           args{"JZ-MA-05", "self_pay=1"},
           args{"JZ-MA-05", "date=2023-03-01", "recipients=margin"},
           args{"JZ-MA-05", "date=1.3.2023", "recipients=margin", "self_pay=1"},
           args{"JZ-MA-05", "date=2020-03-01", "recipients=margin", "self_pay=1"},
           args{"JZ-MA-05", "date=2023-03-01", "recipients=1", "self_pay=1"},
           args{"JZ-MA-05", "date=2023-03-01", "recipients=margin", "self_pay=1,00"},
           args{"JZ-MA-05", "date=2023-03-01", "recipients=margin", "self_pay=-1"},
       }) {
    const run_result r = run_in_chinese(wrong);
    CAPTURE(r.err);
    CHECK(r.code != 0);
    CHECK_FALSE(r.err.empty());
    CHECK(foreign_word(r.err) == "");
  }
  CHECK(foreign_word(run_in_chinese({"JZ-HV-03", "received=2023-09-26", "--why"}).out) == "");
  CHECK(foreign_word(run_in_chinese({"--diff", "sanmenxia.medical_aid", "tilt_base=whole"}).out) == "");
  for (const args& explained :
       {args{"JZ-MA-07", "date=2023-03-01", "recipients=margin+lifted_poor", "self_pay=20000", "--explain"},
        args{"SX-MA-00", "date=2023-03-01", "recipients=margin+illness_poor", "care=inpatient", "referred=true",
             "in_province=true", "self_pay=20000", "--explain"}})
    CHECK(foreign_word(run_in_chinese(explained).out) == "");
  CHECK(foreign_word(run_in_chinese({"--vectors", "-"}, "1\nJZ-MA-14\t1\tdate=2023-01-01\tin_force=false\n").out) ==
        "");
}

TEST_CASE("calc says the same in both languages") {
  CHECK(run_in_chinese({"JZ-MA-05", "date=2020-03-01", "recipients=margin", "self_pay=1"}).err ==
        "JZ-MA-05：date=2020-03-01：该日不在规则的有效期内：锦政办发〔2022〕16号，自2023年1月1日起。\n");
  CHECK(run({"JZ-MA-05", "date=2020-03-01", "recipients=margin", "self_pay=1"}).err ==
        "JZ-MA-05: date=2020-03-01: the day lies outside the period in which the rule is in force: "
        "锦政办发〔2022〕16号, from 2023-01-01.\n");
  CHECK(contains(
      run_in_chinese({"--describe", "JZ-MA-05"}).out,
      "  self_pay           金额                   元  必填                          本次纳入救助范围的个人自付费用"));
  CHECK(contains(run_in_chinese({"--coverage"}).out, "  第一条                     非规范性内容     目的依据："));
  CHECK(contains(run_in_chinese({"JZ-HV-03", "received=2023-09-26", "--why"}).out,
                 "\n2023年9月26日周二后第5个工作日\n  2023年9月29日周五 休息，中秋节、国庆节\n"));
  CHECK(run({"--list", "zh"}).out == run_in_chinese({"--list"}).out);
  CHECK(run({"JZ-MA-14", "date=2023-01-01", "--lang", "zh"}).out == run({"JZ-MA-14", "date=2023-01-01"}).out);
}

TEST_CASE("calc speaks the language that is asked for, or that of the environment") {
  CHECK(run({"--lang", "en", "--help"}).out == run({"--help"}).out);
  CHECK(run({"--help", "--lang", "zh"}).out.starts_with("用法："));
  for (const std::vector<std::string_view>& wrong : {std::vector<std::string_view>{"--lang"},
                                                     {"--lang", "fr", "--help"},
                                                     {"--lang", "zh", "--lang", "en", "--help"}})
    CHECK(run(wrong).code == 2);

  CHECK(outside::names_chinese("zh") == true);
  for (const std::string_view chinese : {"zh_CN.UTF-8", "zh-Hans", "zh.GB18030", "zh@stroke"})
    CHECK(outside::names_chinese(chinese));
  for (const std::string_view other : {"", "C", "POSIX", "en_US.UTF-8", "z", "zha_CN"})
    CHECK_FALSE(outside::names_chinese(other));
}

#if defined(__unix__)
TEST_CASE("LC_ALL goes before LC_MESSAGES, and that before LANG") {
  const struct kept {
    std::map<std::string, std::string> values{};
    kept() {
      for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const char* value = std::getenv(name)) values[name] = value;
        unsetenv(name);
      }
    }
    ~kept() {
      for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) unsetenv(name);
      for (const auto& [name, value] : values) setenv(name.c_str(), value.c_str(), 1);
    }
  } environment;
  using gongbao::language;
  CHECK(outside::language_of_environment() == language::en);
  setenv("LANG", "zh_CN.UTF-8", 1);
  CHECK(outside::language_of_environment() == language::zh);
  setenv("LC_MESSAGES", "en_GB.UTF-8", 1);
  CHECK(outside::language_of_environment() == language::en);
  setenv("LC_ALL", "", 1);  // says nothing
  CHECK(outside::language_of_environment() == language::en);
  setenv("LC_ALL", "zh_CN.GB18030", 1);
  CHECK(outside::language_of_environment() == language::zh);
}
#endif
