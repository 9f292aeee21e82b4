// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Every program, asked in Chinese and given what is wrong in each way that can be brought about: nobody who reads no
// English meets an English word that is not a key, an id, an option or the name of a file or an encoding.

#if defined(__unix__) || defined(__APPLE__)

#include <sys/wait.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

namespace {

namespace fs = std::filesystem;
using settling_tests::contents_of;

bool is_part(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '.'; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// The words in Latin letters of a text: two letters or more.
std::set<std::string> latin_words_of(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (const char c : std::string(text) + ' ') {
    if (is_part(c)) {
      word += c;
      continue;
    }
    while (!word.empty() && !is_letter(word.front())) word.erase(0, 1);
    while (!word.empty() && (word.back() == '.' || word.back() == '-')) word.pop_back();
    if (std::count_if(word.begin(), word.end(), is_letter) > 1) words.insert(word);
    word.clear();
  }
  return words;
}

/// What is the same in every language.
const std::set<std::string>& names() {
  static const std::set<std::string> all = [] {
    std::set<std::string> names{
        "settle",   "calc",       "next_year",   "what_if",  "year",    "key",   "value",    "zh",     "en",
        "lang",     "LC_ALL",     "LC_MESSAGES", "LANG",     "CSV",     "UTF-8", "UTF-16",   "utf-8",  "utf-16",
        "utf-16le", "utf-16be",   "UTF-16LE",    "gb18030",  "GB18030", "GBK",   "GB2312",   "GB",     "xlsx",
        "xls",      "PDF",        "HTML",        "XML",      "JSON",    "RTF",   "NUL",      "MiB",    "claims.csv",
        "csv",      "yyyy-mm-dd", "true",        "false",    "sep",     "held",  "rounding", "annual", "none",
        "remark",   "layer",      "basic",       "category", "text",    "md",    "json"};
    for (const auto& w : gongbao::words_of<gongbao::error>) names.emplace(w.name);
    const settling::claims_form& form = settling_tests::form();
    form.for_each_column([&](settling::column c) {
      names.emplace(form.name(c));
      form.for_each_branch([&](settling::branch b) {
        for (const auto& w : form.form(c, b).words) names.emplace(w.name);
      });
    });
    gongbao::cities::rules::for_each([&](const auto& rule) { names.emplace(rule.info.id); });
    gongbao::cities::for_each([&](auto city) {
      names.emplace(city.key);
      decltype(city)::benefits::for_each([&](auto benefit) {
        names.emplace(benefit.key);
        names.emplace(std::string(city.key) + "." + std::string(benefit.key));
      });
    });
    return names;
  }();
  return all;
}

/// An English word that somebody meets who is told this; empty if there is none. What was written is known.
std::string english_in(const std::string& said, const std::string& written) {
  const std::string told = std::regex_replace(said, std::regex("--[a-z-]+"), "");  // options
  const std::set<std::string> known = latin_words_of(written);
  for (const std::string& word : latin_words_of(told)) {
    if (names().contains(word) || known.contains(word) || word.find('_') != word.npos) continue;
    if (written.find(word) != written.npos) continue;  // a part of it, as it was met
    return word;
  }
  return {};
}

/// A folder with the files that the programs are asked about.
class folder {
 public:
  folder() : before_{fs::current_path()} {
    std::string name = (fs::temp_directory_path() / "in-chinese-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
    fs::current_path(path_);
  }
  folder(const folder&) = delete;
  folder& operator=(const folder&) = delete;
  ~folder() {
    fs::current_path(before_);
    fs::remove_all(path_);
  }

  void write(const std::string& name, std::string_view bytes) {
    std::ofstream(name, std::ios::binary) << bytes;
    written_ += name + '\n' + std::string(bytes) + '\n';
  }

  /// Runs a command line of a shell in Chinese: it ends with this, says something, and nothing in English.
  void ends(int wanted, const std::string& program, const std::string& rest) const {
    const std::string command =
        "LC_ALL=zh_CN.UTF-8; export LC_ALL; ( \"" + program + "\" " + rest + " ) </dev/null >out.txt 2>err.txt";
    const int status = std::system(command.c_str());
    const std::string said = contents_of("err.txt");
    INFO(rest << "\n" << said);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == wanted);
    CHECK_FALSE(said.empty());
    CHECK(std::any_of(said.begin(), said.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE3; }));
    CHECK(english_in(said, rest + '\n' + written_) == "");
  }

 private:
  fs::path before_;
  fs::path path_;
  std::string written_;
};

const std::string header = "结算编号,人员编号,城市,日期,身份,医疗类别,政策范围内费用,医保支付\n";
const std::string good_row = "A,P,锦州,2023-03-01,低保对象,住院,20000,0\n";

}  // namespace

TEST_CASE("settle says in Chinese what is wrong with its command line and its files") {
  folder here;
  here.write("good.csv", header + good_row);
  here.write("more.csv", header + good_row);
  fs::create_directory("a");
  const std::string settle = SETTLE_PROGRAM;

  // The command line.
  for (const char* arguments : {"--frob",
                                "--out",
                                "--out=",
                                "--out good.csv good.csv",
                                "good.csv --out b --table b",
                                "good.csv --out b --out c",
                                "good.csv more.csv",
                                "''",
                                "--lang fr good.csv",
                                "--words en good.csv",
                                "--encoding x1 good.csv",
                                "--columns x1 good.csv",
                                "--columns x1=身份 good.csv",
                                "--columns recipients=甲+乙 good.csv",
                                "--columns insurance_paid=acct_pay good.csv",
                                "--audit b good.csv",
                                "--paid none.csv good.csv",
                                "--paid good.csv good.csv",
                                "--accounts-in b good.csv",
                                "--accounts-in good.csv --accounts-out b more.csv",
                                "--accounts-out b --close-year 23 good.csv",
                                "--columns city=城市,city=城市 good.csv",
                                "--columns city=地方 good.csv",
                                "--template 生育",
                                "--template 医疗救助 good.csv",
                                "--tabs good.csv",
                                "--header 城市 good.csv",
                                "--stream --header 城市 good.csv",
                                "--stream --header=",
                                "--stream --bom good.csv",
                                "--stream none.csv",
                                "--ignore"})
    here.ends(2, settle, arguments);

  // Files that cannot be read or written.
  for (const char* arguments :
       {"none.csv", "a", "good.csv --out a", "good.csv --out none/b.csv", "good.csv --out good.csv/b.csv",
        "good.csv --policy none.csv", "good.csv --policy a", "good.csv 0<&- 1>&-", "- <&-"})
    here.ends(2, settle, arguments);
  const std::string long_name(300, 'n');
  here.ends(2, settle, "good.csv --out " + long_name);
  if (fs::exists("/dev/full")) {
    here.ends(2, settle, "good.csv >/dev/full");
    here.ends(2, settle, "good.csv --out /dev/full");
    here.ends(2, settle, "--help >/dev/full");
    here.ends(2, settle, "--template 医疗救助 >/dev/full");
  }

  // Files that are no claims.
  using namespace std::string_literals;
  for (const std::string& bytes :
       {""s, "\n\n"s, header, "PK\x03\x04..."s, "%PDF-1.4"s, "<html>"s, "{\"a\":1}"s, "\x1F\x8B..."s, "a\0b"s,
        "\xFF\xFE\x31\0\x32\0"s, "结算编号|人员编号|城市\n1|2|3\n"s, "结算编号，人员编号，城市\n"s, "甲,乙\n1,2\n"s,
        "结算编号,人员编号,城市,日期,身份,身份,医疗类别,政策范围内费用,医保支付\n" + good_row,
        "claim_id,psn_no,person_id,city,date\n1,2,3,4,5\n"s, "结算编号,人员编号,城市,日期,身份,费用\n" + good_row,
        "\xBD\xE1\xCB\xE3\xB1\xE0\xBA\xC5,\xC8\xCB\xD4\xB1\xB1\xE0\xBA\xC5\n\xB9\xFA\xBC\xD2,\xB3\xC7\xCA\xD0\n"s}) {
    here.write("bad.csv", bytes);
    here.ends(2, settle, "bad.csv");
    here.ends(2, settle, "bad.csv --encoding utf-16");
  }
}

TEST_CASE("settle says in Chinese what is wrong with a row") {
  folder here;
  const std::string settle = SETTLE_PROGRAM;
  const std::string many =
      "结算编号,人员编号,城市,日期,待遇类别,身份,医疗类别,政策范围内费用,医保支付,病种,规范转诊,认定条件已明确,"
      "是否异地就医,"
      "医疗机构级别,医疗机构,办理退休手续日期,退休待遇起始日,支付比例\n";
  std::string rows = many;
  int number = 0;
  const auto row = [&](const std::string& rest) { rows += "R" + std::to_string(++number) + ",P1," + rest + "\n"; };
  row("锦州,2022-01-01,,低保对象,住院,100,0,,,,,,,,,");
  row("洛阳,2023-03-01,,低保对象,住院,100,0,,,,,,,,,");
  row("锦州,1/3/2023,,低保对象,住院,100,0,,,,,,,,,");
  row("锦州,44986,,低保对象,住院,100,0,,,,,,,,,");
  row("锦州,2023-02-30,,低保对象,住院,100,0,,,,,,,,,");
  row("锦州,2023-03-01,,贫困户,住院,100,0,,,,,,,,,");
  row("锦州,2023-03-01,,低保对象+低保对象,住院,100,0,,,,,,,,,");
  row("锦州,2023-03-01,,低保对象,门急诊,100,0,,,,,,,,,");
  row("锦州,2023-03-01,,低保对象,住院,\"1.234,56\",0,,,,,,,,,");
  row("锦州,2023-03-01,,低保对象,住院,1E+05,0,,,,,,,,,");
  row("锦州,2023-03-01,,低保对象,住院,100,200,,,,,,,,,");
  row("锦州,2023-03-01,,低保对象,住院,-100,0,,,,,,,,,");
  row("锦州,2023-03-01,,低保对象,住院,,0,,,,,,,,,");
  row("锦州,2023-03-01,,,住院,100,0,,,,,,,,,");
  row("锦州,2023-03-01,,因病致贫重病患者,住院,100,0,,,,,,,,,");
  row("锦州,2023-03-01,,监测帮扶对象,住院,100,0,,,,,,,,,");
  row("锦州,2023-03-01,,监测帮扶对象、低保边缘家庭成员,住院,9000,0,,,,,,,,,");
  row("锦州,2023-03-01,,低保对象,住院,100,0,,,,是,,,,,");
  row("锦州,2023-03-01,门诊统筹,,,100,0,,,,,,,,,40%");
  row("锦州,2023-03-01,门诊统筹,,,100,0,,,,,,,,,50");
  row("三门峡,2023-03-01,,低保对象,门诊,100,0,,,,,,,,,");
  row("三门峡,2023-03-01,,低保对象,门诊,100,0,感冒,,,,,,,,");
  row("三门峡,2023-03-01,,低保对象,住院,100000,0,,,,,,,,,");
  row("三门峡,2023-03-01,,低保对象、农村易返贫致贫人口,住院,100000,0,,,,,,,,,");
  row("三门峡,2023-03-01,,低保对象,住院,100,0,,有,,,,,,,");
  row("三门峡,2023-03-01,门诊统筹,,,100,0,,,,,三甲,H1,,,");
  row("三门峡,2023-03-01,门诊统筹,,,100,0,,,,,三级,,,,");
  row("三门峡,2023-03-01,门诊统筹,,,100,0,,,,,三级,H1,2023-03-01,2023-09-01,");
  row("三门峡,2023-03-01,生育,,,100,0,,,,,三级,H1,,,");
  rows += "R1,P1,锦州,2023-03-01,,低保对象,住院,100,0,,,,,,,,,\n";
  rows += "R2 ,P1,锦州,2023-03-01,,低保对象,住院,100,0,,,,,,,,,\n";
  rows += "2.10702E+17,P1,锦州,2023-03-01,,低保对象,住院,100,0,,,,,,,,,\n";
  rows += "S1,p1,锦州,2023-03-01,,低保对象,住院,100,0,,,,,,,,,\n";
  rows += "S2,210702199001010000,锦州,2023-03-01,,低保对象,住院,100,0,,,,,,,,,\n";
  rows += "S3,210702199001011230,锦州,2023-02-01,,低保对象,住院,101,0,,,,,,,,,\n";
  rows += "S3,210702199001011230,锦州,2023-02-01,,低保对象,住院,101,0,,,,,,,,,\n";
  rows += "S4,P1\n";
  rows += "S5,P1,锦州,2023-03-01,,低保对象,住院,1\"0\",0,,,,,,,,,\n";
  rows += "S6,P1,锦州,2023-03-01,,低保对象,住院,\"1\"0,0,,,,,,,,,\n";
  rows += "S7,P1,锦\xFF州,2023-03-01,,低保对象,住院,10,0,,,,,,,,,\n";
  rows += "合计,,,,,,,100,0,,,,,,,,,\n";
  here.write("rows.csv", rows);
  here.ends(1, settle, "rows.csv --out o.csv");
  here.ends(1, settle, "rows.csv --out o.csv --hold --quiet");
  here.write("paid.csv",
             "结算编号,已付基本救助,已付医疗救助\nR18,1x,\nR19,5,4\nS1,-1,\n,1,\n合计,1,\nS3,1,1\nS3,2,2\nX,5,5\n");
  here.ends(3, settle, "rows.csv --out o.csv --paid paid.csv --audit a.csv");
  here.ends(2, settle, "rows.csv --out o.csv --alerts a.csv");
  here.ends(3, settle, "rows.csv --paid paid.csv --audit a.csv >o.csv");
  here.write("quote.csv", header + "A,P,锦州,\"2023-03-01\n");
  here.ends(1, settle, "quote.csv --out o.csv");
  // Behind the header the same as rows that are piped: what is said of each stands in its answer.
  here.write("piped", rows.substr(many.size()) + "T1,P9,锦州,2023-03-01,,低保对象,住院,100,0,,,,,,,,,\nT2,P1\n");
  const std::string names = many.substr(0, many.size() - 1);
  here.ends(0, settle, "--stream piped --header " + names + " | cut -d, -f1-17 --complement >&2");
}

TEST_CASE("settle and calc say in Chinese what is wrong with a file of tables") {
  folder here;
  const std::string settle = SETTLE_PROGRAM;
  const std::string calc = CALC_PROGRAM;
  here.write("good.csv", header + good_row);
  REQUIRE(std::system(("\"" + calc + "\" --policy-of jinzhou.medical_aid >shipped.csv").c_str()) == 0);
  const std::string shipped = contents_of("shipped.csv");
  here.write("tables.csv", shipped);
  const auto with = [&](std::string_view from, std::string_view to) {
    std::string text = shipped;
    REQUIRE(text.find(from) != text.npos);
    return text.replace(text.find(from), from.size(), to);
  };
  for (const std::string& text :
       {std::string(), std::string("甲,乙\n1,2\n"), std::string("\xFF\xFE"), shipped.substr(0, shipped.find('\n') + 1),
        with("jinzhou", "洛阳"), with("medical_aid", "生育"), with("2023-01-01", "2023/1/1"), with("60%", "160%"),
        with("60%", "0.6"), with("2000.00", "-2000.00"), with("2000.00", "两千"), with("margin", "贫困户"),
        with("ranking", "排序"), with("rate", "比例"), shipped + shipped.substr(shipped.find('\n') + 1),
        shipped.substr(0, shipped.size() - 20), shipped.substr(0, shipped.rfind('\n', shipped.size() - 2) + 1)}) {
    here.write("bad.csv", text);
    here.ends(2, settle, "good.csv --policy bad.csv");
    here.ends(2, calc, "JZ-MA-05 date=2023-03-01 recipients=margin self_pay=1 --policy bad.csv");
  }
  here.ends(2, settle, "good.csv --policy tables.csv --policy shipped.csv");
  const std::string what_if = WHAT_IF_PROGRAM;
  for (const char* arguments :
       {"good.csv", "good.csv --policy bad.csv", "good.csv --policy none.csv", "none.csv --policy tables.csv",
        "good.csv --policy tables.csv --search rate", "good.csv --policy tables.csv --within 1 --search 比例",
        "good.csv --policy tables.csv --within 1 --search category",
        "good.csv --policy tables.csv --within 一 --search rate", "good.csv --policy tables.csv --encoding x1",
        "good.csv --policy tables.csv --columns x1=y1", "--help >&2"})
    here.ends(std::string_view(arguments).starts_with("--") ? 0 : 2, what_if, arguments);
  here.write("refused.csv", header + good_row + "B,P,锦州,2022-03-01,低保对象,住院,20000,0\n");
  here.ends(1, what_if, "refused.csv --policy tables.csv >&2");
  here.ends(1, what_if, "refused.csv --policy tables.csv --search rate --within 1 >&2");
  here.ends(2, calc, "JZ-MA-05 date=2023-03-01 --policy none.csv");
  here.ends(2, calc, "JZ-MA-05 date=2023-03-01 --policy tables.csv --what-if tables.csv");
  here.ends(2, calc, "SX-MA-05 date=2023-03-01 --policy tables.csv");
}

TEST_CASE("calc says in Chinese what is wrong with a question") {
  folder here;
  const std::string calc = CALC_PROGRAM;
  here.write("vectors.tsv", "JZ-MA-14\t01\tdate=2023-01-01\tin_force=false\nJZ-MA-14\t02\nJZ-MA-14\t03\tx\ty\n");
  for (const char* arguments : {"",
                                "--frob",
                                "--lang fr",
                                "--list x1",
                                "--describe",
                                "--coverage x1",
                                "--policy-of",
                                "--policy-of 锦州",
                                "--calendar",
                                "--calendar 明年",
                                "--vectors",
                                "--vectors none.tsv",
                                "--vectors vectors.tsv --rules SX",
                                "JZ-MA-14 2023-01-01",
                                "JZ-MA-14 date=2023-01-01 --words en",
                                "JZ-MA-14 --policy",
                                "JZ-HV-03 --ics",
                                "JZ-HV-03 --number",
                                "JZ-HV-03 received=2022-07-01 --today",
                                "JZ-HV-03 received=2022-07-01 --today 2022-07-01",
                                "JZ-HV-03 received=2022-07-01 --timeline --today 2022-02-30",
                                "JZ-HV-03 received=2022-07-01 --ics a.ics --ics b.ics",
                                "JZ-HV-03 received=2022-07-01 --ics /no/such/x.ics",
                                "JZ-CASE-HV received=2022-07-01 today=2022-07-01 --today 2022-07-02"})
    here.ends(2, calc, arguments);
  for (const char* arguments : {"JZ-XX-99",
                                "--describe JZ-XX-99",
                                "--calendar 1999",
                                "JZ-MA-05 self_pya=1",
                                "JZ-MA-05 date=2023/1/1",
                                "JZ-MA-05 date=2023-01-01 date=2023-01-01",
                                "JZ-MA-05",
                                "JZ-MA-05 date=2022-01-01 recipients=低保对象 self_pay=1",
                                "JZ-MA-05 date=2023-01-01 recipients=贫困户",
                                "JZ-MA-05 date=2023-01-01 recipients=低保对象 self_pay=一",
                                "JZ-MA-05 date=2023-01-01 recipients=低保对象 self_pay=-1",
                                "JZ-MA-10 insurance=居民基本医保",
                                "JZ-MA-05 deductible_basis=每年一次",
                                "JZ-MA-08 days=x1",
                                "SX-CO-09 floor_area=大",
                                "JZ-MA-16 month=一月",
                                "SX-CO-03 state_owned=有",
                                "JZ-MA-09 rate=0.6",
                                "SX-SG-01 enterprise=",
                                "JZ-HV-03 received=2030-01-01",
                                "JZ-HV-14 falsifies=true --ics x.ics"})
    here.ends(1, calc, arguments);
  here.ends(0, calc, "JZ-MA-14 date=2023-01-01 --why");
  here.ends(0, calc, "JZ-HV-14 falsifies=true --timeline");
  here.ends(1, calc, "--vectors vectors.tsv >&2");
  if (fs::exists("/dev/full")) here.ends(2, calc, "--list >/dev/full");
}

TEST_CASE("the other programs say in Chinese what is wrong with a call") {
  folder here;
  here.write("fragment.csv", "date,kind\n2027-01-01,holiday:元旦\n");
  here.write("spoilt.csv", "date,kind\n2027-01-01\n");
  here.write("other.csv", "甲,乙\n1,2\n");
  here.ends(2, NEXT_YEAR_PROGRAM, "");
  here.ends(2, NEXT_YEAR_PROGRAM, "none.csv");
  for (const char* file : {"fragment.csv", "spoilt.csv", "other.csv"}) here.ends(1, NEXT_YEAR_PROGRAM, file);
  here.ends(2, WHAT_IF_PROGRAM, "x1");
  here.ends(2, YEAR_PROGRAM, "x1");
  if (!fs::exists("/dev/full")) return;
  here.ends(2, NEXT_YEAR_PROGRAM, "\"" NEXT_YEAR_FILE "\" >/dev/full");
  here.ends(2, WHAT_IF_PROGRAM, ">/dev/full");
  here.ends(2, YEAR_PROGRAM, ">/dev/full");
}

TEST_CASE("an English word among Chinese is seen") {
  CHECK(english_in("无法读取none.csv：No such file", "none.csv") == "No");
  CHECK(english_in("第3行，第4栏（date）：invalid_date", "").empty());
  CHECK(english_in("“wrng”不是键", "x=wrng").empty());
}

#endif
