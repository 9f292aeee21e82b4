// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// The program from outside: exit codes, streams, files that appear whole or not at all.

#if defined(__unix__) || defined(__APPLE__)

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

#include <gongbao_catch.hpp>

#include "atomic_file.hpp"
#include "in_process.hpp"
#include "workplace.hpp"

namespace {

namespace fs = std::filesystem;
using settling_tests::contents_of;
using settling_tests::good;
using settling_tests::with_bad_row;
using settling_tests::workplace;

/// More than a pipe holds, and more than settle reads at a time.
std::string many_claims() {
  std::string csv = good;
  for (int i = 0; i < 12'000; ++i) {
    csv += 'C';  // piece by piece: g++ 12 warns of "C" + std::to_string(i)
    csv += std::to_string(i);
    csv += ",P,jinzhou,2023-03-01,margin,inpatient,";
    csv += std::to_string(20'001 + i);
    csv += ",0\n";
  }
  return csv;
}

/// The end of a message, as the system words it.
std::string because(std::errc why) { return ": " + std::make_error_code(why).message() + "\n"; }

/// The program while it reads claims from a pipe that stays open. It has its temporary files already.
class running_settle {
 public:
  running_settle(const std::vector<const char*>& arguments, int ignored_signal = 0) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    to_ = ends[1];
    id_ = fork();
    REQUIRE(id_ != -1);
    if (id_ == 0) {
      for (const int number : {SIGINT, SIGTERM, SIGHUP}) signal(number, number == ignored_signal ? SIG_IGN : SIG_DFL);
      dup2(ends[0], STDIN_FILENO);
      close(ends[0]);
      close(ends[1]);
      const bool redirected = std::freopen("stdout.txt", "w", stdout) && std::freopen("stderr.txt", "w", stderr);
      std::vector<char*> words{const_cast<char*>("settle")};
      for (const char* argument : arguments) words.push_back(const_cast<char*>(argument));
      words.push_back(nullptr);
      if (redirected) execv(SETTLE_PROGRAM, words.data());
      _exit(127);
    }
    close(ends[0]);
    const std::string claims = many_claims();  // it reads on until it has a whole block, or all
    REQUIRE(::write(to_, claims.data(), claims.size()) == static_cast<ssize_t>(claims.size()));
    for (int waited = 0; !fs::exists(".settle-0.tmp") && waited < 10'000; ++waited)
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    REQUIRE(fs::exists(".settle-0.tmp"));
  }
  running_settle(const running_settle&) = delete;
  running_settle& operator=(const running_settle&) = delete;

  void send(int number) const { REQUIRE(kill(id_, number) == 0); }

  /// Ends its input; how it ended, as waitpid says it.
  int wait() const {
    close(to_);
    int status = 0;
    REQUIRE(waitpid(id_, &status, 0) == id_);
    return status;
  }

 private:
  pid_t id_ = -1;
  int to_ = -1;
};

const std::string good_settlements = settling_tests::run(good).settlements;

}  // namespace

TEST_CASE("settlements and summary go where they should") {
  workplace here;
  CHECK(here.settle("good.csv") == 0);
  CHECK(here.out == good_settlements);
  CHECK(here.err == settling_tests::run(good).summary);

  CHECK(here.settle("good.csv --quiet") == 0);
  CHECK(here.out == good_settlements);
  CHECK(here.err.empty());

  CHECK(here.settle("--out out.csv good.csv --table=table.csv --table-data data.csv") == 0);
  CHECK(here.out == settling_tests::run(good).summary);
  CHECK(here.err.empty());
  CHECK(contents_of("out.csv") == good_settlements);
  CHECK(contents_of("table.csv") == settling_tests::run(good).table);
  CHECK(contents_of("data.csv") == settling_tests::run(good).table_data);

  CHECK(here.settle("--out out.csv bad_row.csv --quiet") == 1);
  CHECK(here.out.empty());
  CHECK(here.err == "settle: " + settling_tests::run(with_bad_row).messages);
  CHECK(contents_of("out.csv") == settling_tests::run(with_bad_row).settlements);
}

TEST_CASE("claims dated after somebody last looked whether their text is still law are counted once, a document") {
  workplace here;
  const std::string columns =
      "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,referred,in_province\n";
  const auto row = [](std::string_view claim, std::string_view city, std::string_view day) {
    return std::string(claim) + ",P," + std::string(city) + "," + std::string(day) +
           ",subsistence,inpatient,9000,0,true,true\n";
  };
  here.write("on_the_day.csv", columns + row("A", "jinzhou", "2026-12-01") + row("B", "sanmenxia", "2026-12-01"));
  CHECK(here.settle("on_the_day.csv --quiet") == 0);
  CHECK(here.err.empty());

  here.write("after.csv", columns + row("A", "jinzhou", "2026-12-01") + row("B", "jinzhou", "2026-12-02") +
                              row("C", "jinzhou", "2026-12-30") + row("D", "sanmenxia", "2026-12-31") +
                              row("E", "jinzhou", "2026-13-31"));
  CHECK(here.settle("after.csv --quiet --out out.csv") == 1);
  const std::string_view jinzhou =
      "settle: 锦政办发〔2022〕16号: claims dated after the last check: 2; in force from 2023-01-01, no end stated; "
      "last "
      "check 2026-12-01: ";
  CHECK(here.err.find(jinzhou) != std::string::npos);
  CHECK(here.err.find(jinzhou) == here.err.rfind("锦政办发〔2022〕16号") - std::string_view("settle: ").size());
  CHECK(here.err.find("settle: 三政办〔2022〕18号: claims dated after the last check: 1; ") != std::string::npos);

  CHECK(here.settle("after.csv --quiet --out out.csv --lang zh") == 1);
  CHECK(here.err.find("settle: 锦政办发〔2022〕16号：结算日期在最近核对之后的费用2笔；自2023年1月1日起有效") !=
        std::string::npos);
}

TEST_CASE("files in other encodings are settled when that is said, and what is written can have a mark") {
  workplace here;
  const std::string rest = ",jinzhou,2023-03-01,margin,inpatient,20000,0,";
  const std::string headings = "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,";
  here.write("utf8.csv", headings + "县区\nA,P" + rest + "义县\n");
  here.write("gbk.csv", headings + "\xCF\xD8\xC7\xF8\nA,P" + rest + "\xD2\xE5\xCF\xD8\n");
  CHECK(here.settle("utf8.csv --quiet --table-data data.csv") == 0);
  const std::string settlements = here.out;
  const std::string data = contents_of("data.csv");
  CHECK(data.find("义县") != std::string::npos);
  CHECK(here.settle("gbk.csv --quiet") == 2);
  CHECK(here.err ==
        "settle: the file is not in UTF-8 but in GB18030 (GBK), as spreadsheets in China save CSV: say --encoding "
        "gb18030, or save it as CSV UTF-8\n");
  for (const std::string name : {"gb18030", "GBK", "gb2312"}) {
    CHECK(here.settle("gbk.csv --quiet --table-data data.csv --encoding " + name) == 0);
    CHECK(here.out == settlements);
    CHECK(contents_of("data.csv") == data);
  }
  CHECK(here.settle("gbk.csv --encoding utf-8 --quiet") == 2);
  CHECK(here.settle("gbk.csv --encoding latin1") == 2);
  CHECK(here.err.starts_with("settle: --encoding: the encoding \"latin1\" is unknown: write utf-8, gb18030, utf-16"));

  CHECK(here.settle("utf8.csv --bom --quiet --out out.csv --table table.csv --table-data data.csv") == 0);
  CHECK(contents_of("out.csv") == "\uFEFF" + settlements);
  CHECK(contents_of("data.csv") == "\uFEFF" + data);
  CHECK(contents_of("table.csv").starts_with("\uFEFF"));
  CHECK(here.settle("--bom utf8.csv --quiet") == 0);
  CHECK(here.out == "\uFEFF" + settlements);

  CHECK(here.settle("utf8.csv --quiet --columns insurance_paid=县区+acct_pay") == 2);
  CHECK(here.err.starts_with("settle: --columns: \"acct_pay\" is the person's own money"));
}

TEST_CASE("a person is answered in the language asked for, or else in that of the environment") {
  workplace here;
  CHECK(here.settle("good.csv --lang zh") == 0);
  CHECK(here.out == good_settlements);
  const std::string zh = here.err;
  CHECK(zh.starts_with("费用笔数"));
  CHECK(here.settle("--lang=zh good.csv") == 0);
  CHECK(here.err == zh);
  const auto in = [&](const std::string& environment, const std::string& arguments) {
    here.run(environment + " \"" SETTLE_PROGRAM "\" good.csv >stdout.txt 2>stderr.txt " + arguments);
    return contents_of("stderr.txt");
  };
  CHECK(in("LC_ALL=zh_CN.UTF-8", "") == zh);
  CHECK(in("LC_ALL= LC_MESSAGES= LANG=zh_CN", "") == zh);
  CHECK(in("LC_ALL=C LANG=zh_CN", "") == settling_tests::run(good).summary);
  CHECK(in("LC_ALL=zh_CN.UTF-8", "--lang en") == settling_tests::run(good).summary);
  CHECK(here.settle("good.csv --lang fr") == 2);
  CHECK(here.err.starts_with("settle: --lang takes zh or en\nusage: "));
  CHECK(here.settle("good.csv --lang zh --lang") == 2);
  CHECK(here.settle("--template medical_aid --lang zh") == 0);

  CHECK(here.settle("good.csv --quiet --words zh") == 0);
  CHECK(here.out.find("\nA,P,锦州市,2023-03-01,ok,低保边缘家庭成员,是,20000.00,") != std::string::npos);
  CHECK(here.settle("good.csv --words en") == 2);
}

TEST_CASE("a report is an output like the others") {
  workplace here;
  CHECK(here.settle("good.csv --report report.html --quiet") == 0);
  CHECK(here.out == good_settlements);
  CHECK(here.err.empty());
  const std::string page = contents_of("report.html");
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
  CHECK(page.find("<h1>Settlement of good.csv</h1>") != std::string::npos);
  CHECK(page.find("The settlements were written to standard output.") != std::string::npos);

  // The same page wherever the files lie, and whatever else is asked for.
  fs::create_directory("folder");
  CHECK(here.settle("./folder/../good.csv --report=folder/r.html --bom --table-data data.csv --words zh") == 0);
  CHECK(contents_of("folder/r.html") == page);

  CHECK(here.settle("bad_row.csv --out out.csv --report report.html --lang zh") == 1);
  CHECK(contents_of("report.html").find("<p class=\"quiet\">结算明细见out.csv。</p>") != std::string::npos);
  CHECK(contents_of("report.html").find("<td class=\"name\">B</td>") != std::string::npos);
  CHECK(contents_of("out.csv") == settling_tests::run(with_bad_row).settlements);
  CHECK(here.settle("--report report.html <good.csv") == 0);
  CHECK(contents_of("report.html").find("<h1>Settlement of standard input</h1>") != std::string::npos);

  CHECK(here.settle("good.csv --out r.html --report ./r.html") == 2);
  CHECK(here.err == "settle: the settlements and the report have the same file\n");
  CHECK(here.settle("good.csv --report good.csv --lang zh") == 2);
  CHECK(here.err == "settle: 结算报告会覆盖输入文件\n");
  CHECK(here.settle("good.csv --report -") == 2);
  CHECK(here.err.starts_with("settle: --report needs a file name\nusage: "));
  CHECK(!fs::exists("r.html"));

  here.write("notes.csv",
             "claim_id,psn_no,city,date,recipients,care,in_scope_cost,insurance_paid\n"
             "A,P,jinzhou,2023-03-01,margin,inpatient,20000,0\n");
  CHECK(here.settle("notes.csv --report report.html --quiet --policy \"" SETTLE_DATA "/tables.csv\"") == 0);
  CHECK(contents_of("report.html").find("&quot;psn_no&quot; as person_id") != std::string::npos);
  CHECK(contents_of("report.html").find("of the file tables.csv</td>") != std::string::npos);
}

TEST_CASE("claims that the decreed statistics leave out are counted") {
  workplace here;
  const std::string paid_elsewhere = "S,P,sanmenxia,2023-03-01,destitute,inpatient,10,0\n";
  here.write("two_cities.csv", good + paid_elsewhere);
  CHECK(here.settle("two_cities.csv --table table.csv --quiet") == 0);
  CHECK(here.err.ends_with(
      "settle: the table is jinzhou's; left out, of other cities: 1 paid claims, which --table-data has\n"));
  CHECK(contents_of("table.csv") == settling_tests::run(good).table);
  CHECK(here.settle("two_cities.csv --table-data data.csv --quiet") == 0);
  CHECK(here.err.find("leaves out") == std::string::npos);
}

TEST_CASE("a template can be settled as it is") {
  workplace here;
  for (const std::string name : {"medical_aid", "outpatient_pool"}) {
    CHECK(here.settle("--template " + name) == 0);
    here.write("template.csv", here.out);
    CHECK(here.settle("template.csv --quiet") == 0);
    CHECK(here.err.empty());
    CHECK(here.settle("--template=" + name) == 0);
    CHECK(here.out == contents_of("template.csv"));
  }
  CHECK(here.settle("--template maternity") == 2);
  CHECK(here.err.find("\"maternity\" is unknown: write medical_aid or outpatient_pool\n") != std::string::npos);
}

TEST_CASE("a heading that looks like a column is ignored only by name") {
  workplace here;
  std::string nearly = good;
  nearly.replace(nearly.find('\n'), 1, ",designted,Date\n");
  nearly.replace(nearly.size() - 1, 1, ",false,x\n");
  here.write("nearly.csv", nearly);
  CHECK(here.settle("nearly.csv --out out.csv") == 2);
  CHECK(here.err ==
        "settle: column 9 (\"designted\") looks like designated: write it so, or say --ignore \"designted\"; column 10 "
        "(\"Date\") looks like date: write it so, or say --ignore \"Date\"\n");
  CHECK(here.settle("nearly.csv --ignore designted") == 2);
  CHECK(here.settle("nearly.csv --ignore designted --ignore=Date --quiet") == 0);
  CHECK(here.out == good_settlements);
  CHECK(here.err == "settle: ignored columns: designted, Date\n");
  CHECK(here.settle("good.csv --ignore designted") == 2);
  CHECK(here.err == "settle: there is no column \"designted\" to ignore\n");
}

TEST_CASE("what a spreadsheet would run is written so that it is shown") {
  workplace here;
  here.write("formulas.csv", good.substr(0, good.find('\n')) +
                                 ",county\n=1+1,@P,jinzhou,2023-03-01,destitute,inpatient,10,0,-a\n"
                                 "+B,P,=c,\t,destitute,inpatient,10,0,\n");
  CHECK(here.settle("formulas.csv --quiet --table-data data.csv") == 1);
  CHECK(here.out.find("\n'=1+1,'@P,jinzhou,2023-03-01,ok,") != std::string::npos);
  CHECK(here.out.find("\n'+B,P,'=c,'\t,unknown_value,") != std::string::npos);
  CHECK(contents_of("data.csv").find("\n2023-03,jinzhou,'-a,destitute,") != std::string::npos);
}

TEST_CASE("a warning is no refusal") {
  workplace here;
  here.write("low.csv",
             "claim_id,person_id,city,date,benefit,in_scope_cost,deductible\n"
             "A,P,jinzhou,2023-03-01,outpatient_pool,500,100\n");
  CHECK(here.settle("low.csv --quiet") == 0);
  CHECK(here.out == settling_tests::run(contents_of("low.csv")).settlements);
  CHECK(here.err == "settle: " + settling_tests::run(contents_of("low.csv")).messages);
}

TEST_CASE("standard input, by name and by default") {
  workplace here;
  CHECK(here.settle("- <good.csv") == 0);
  CHECK(here.out == good_settlements);
  CHECK(here.settle("--quiet <good.csv") == 0);
  CHECK(here.out == good_settlements);
}

TEST_CASE("help and usage mistakes") {
  workplace here;
  CHECK(here.settle("--help") == 0);
  CHECK(here.out.find("usage: settle [claims.csv|-] [--out FILE] [--table FILE] [--table-data FILE]") == 0);
  const settling::claims_form& form = settling_tests::form();
  form.for_each_column([&](settling::column c) {
    CHECK(here.out.find("\n  " + std::string(form.name(c)) + " ") != std::string::npos);
    for (const auto& word : form.form(c).words)
      CHECK(here.out.find("  " + std::string(word.name) + " ") != std::string::npos);
  });
  for (const std::string_view word : {"esrd_dialysis", "gongbao", "低保边缘家庭成员", "transferred_out", "tertiary"})
    CHECK((here.out.find(word) != std::string::npos) == (word != "gongbao"));
  for (const auto& benefit : form.benefits().words)
    CHECK(here.out.find(" " + std::string(benefit.name)) != std::string::npos);
  CHECK(here.out.find("\n  level                 -            sanmenxia*       primary") != std::string::npos);
  CHECK(here.out.find("\n  other_place           jinzhou      sanmenxia        care") != std::string::npos);
  CHECK(here.out.find(" \n") == std::string::npos);
  for (const char* mistake : {"--nonsense", "-x", "good.csv bad_row.csv", "good.csv --out", "good.csv --table",
                              "good.csv --out=", "good.csv --out -", "good.csv --out a --out b", "''", "--template",
                              "--template medical_aid good.csv", "--ignore", "--quiet=1", "--help=1"}) {
    INFO(mistake);
    CHECK(here.settle(mistake) == 2);
    CHECK(here.out.empty());
    CHECK(here.err.find("usage: settle") != std::string::npos);
  }
  CHECK(here.new_files().empty());
}

TEST_CASE("where nothing can be done, nothing is written") {
  workplace here;
  here.write("out.csv", "before");
  for (const char* arguments :
       {"", "/dev/null", "no_such.csv", ".", "good.csv --table no_such_folder/t.csv", "good.csv --table .",
        "good.csv --table ./out.csv", "good.csv --table good.csv", "good.csv --table t.csv --table-data t.csv",
        "good.csv --table-data good.csv", "good.csv --table /dev/full", "good.csv --table-data /dev/full",
        "good.csv --report good.csv", "good.csv --report /dev/full", "good.csv --report out.csv", "good.csv --report .",
        "good.csv --report t.csv --table t.csv", "/dev/null --report r.html", "good.csv >/dev/full"}) {
    INFO(arguments);
    CHECK(here.settle("--out out.csv " + std::string(arguments)) == 2);
    CHECK(here.err.find("settle: ") == 0);
    CHECK(contents_of("out.csv") == "before");
    CHECK(here.new_files() == "out.csv ");
  }
  for (const char* arguments : {"good.csv --out good.csv", "--out ./good.csv <good.csv", "good.csv --out /dev/full",
                                "good.csv >/dev/full", "- <good.csv >/dev/full", "--help >/dev/full"}) {
    INFO(arguments);
    CHECK(here.settle(arguments) == 2);
    CHECK(here.err.find("settle: ") == 0);
    CHECK(contents_of("good.csv") == good);
    CHECK(here.new_files() == "out.csv ");
  }
}

TEST_CASE("a file without a claim is not settled") {
  workplace here;
  const std::string header = good.substr(0, good.find('\n'));
  for (const std::string_view lines : {"", "\n", "\r", "\r\n\r\n\n\r"}) {
    here.write("good.csv", header + std::string(lines));
    for (const char* arguments : {"good.csv", "good.csv --quiet --out out.csv --table table.csv"}) {
      CHECK(here.settle(arguments) == 2);
      CHECK(here.out.empty());
      CHECK(here.err == "settle: there is no claim under the header\n");
      CHECK(here.new_files().empty());
    }
  }
}

TEST_CASE("a file that may not grow, as on a full disk") {
  workplace here;
  here.write("big.csv", many_claims());
  here.write("out.csv", "before");
  for (const char* arguments :
       {"--out out.csv", "--table-data table.csv >/dev/null", "--out new.csv --table table.csv"}) {
    INFO(arguments);
    const std::string limited = "ulimit -f 1; \"" SETTLE_PROGRAM "\" big.csv --quiet 2>stderr.txt ";
    const bool table_alone = std::string_view(arguments).starts_with("--table");
    CHECK(here.run(limited + arguments) == (table_alone ? 0 : 2));  // a table of one line still fits
    if (!table_alone) CHECK(contents_of("stderr.txt").ends_with(".csv" + because(std::errc::file_too_large)));
    CHECK(contents_of("out.csv") == "before");
    fs::remove("table.csv");
    CHECK(here.new_files().find(".tmp") == std::string::npos);
    CHECK_FALSE(fs::exists("new.csv"));
  }
  CHECK(here.run("ulimit -f 1; \"" SETTLE_PROGRAM "\" big.csv >stdout.txt 2>stderr.txt") == 2);
  CHECK(contents_of("stderr.txt") == "settle: cannot write standard output" + because(std::errc::file_too_large));
  if (fs::exists("/dev/full")) {
    CHECK(here.settle("good.csv --out /dev/full") == 2);
    CHECK(here.err == "settle: cannot write /dev/full" + because(std::errc::no_space_on_device));
  }
}

TEST_CASE("a reader that goes away") {
  workplace here;
  here.write("big.csv", many_claims());
  CHECK(here.run("{ \"" SETTLE_PROGRAM "\" big.csv 2>stderr.txt; echo $? >code.txt; } | head -c 1 >stdout.txt") == 0);
  CHECK(contents_of("stdout.txt") == "c");
  CHECK(contents_of("code.txt") == "2\n");
  CHECK(contents_of("stderr.txt") == "settle: cannot write standard output" + because(std::errc::broken_pipe));
}

TEST_CASE("standard streams that are closed") {
  workplace here;
  CHECK(here.settle("good.csv >&-") == 2);
  CHECK(here.err == "settle: cannot write standard output" + because(std::errc::bad_file_descriptor));
  CHECK(here.settle("good.csv --out out.csv >&-") == 2);  // the summary has nowhere to go
  CHECK(here.new_files().empty());
  CHECK(here.settle("- --out out.csv <&-") == 2);
  CHECK(here.err == "settle: cannot read standard input" + because(std::errc::bad_file_descriptor));
  CHECK(here.new_files().empty());

  // No file takes the place of a stream: what is said of the bad row does not end up among the settlements.
  CHECK(here.settle("--out out.csv --table table.csv <bad_row.csv 2>&-") == 1);
  CHECK(contents_of("out.csv") == settling_tests::run(with_bad_row).settlements);
  CHECK(contents_of("table.csv") == settling_tests::run(with_bad_row).table);
  CHECK(here.settle("--out out.csv --quiet good.csv >&- 2>&-") == 0);
  CHECK(contents_of("out.csv") == good_settlements);
}

TEST_CASE("an input that cannot be read") {
  workplace here;
  here.write("out.csv", "before");
  CHECK(here.settle("no_such.csv --out out.csv") == 2);
  CHECK(here.err == "settle: cannot read no_such.csv" + because(std::errc::no_such_file_or_directory));
  CHECK(here.settle(". --out out.csv") == 2);
  CHECK(here.err == "settle: cannot read ." + because(std::errc::is_a_directory));
  if (fs::exists("/proc/self/mem")) {  // can be opened, not read
    CHECK(here.settle("/proc/self/mem --out out.csv") == 2);
    CHECK(here.err == "settle: cannot read /proc/self/mem" + because(std::errc::io_error));
  }
  if (geteuid() != 0) {
    fs::permissions("good.csv", fs::perms::none);
    CHECK(here.settle("good.csv --out out.csv") == 2);
    CHECK(here.err == "settle: cannot read good.csv" + because(std::errc::permission_denied));
  }
  CHECK(contents_of("out.csv") == "before");
  CHECK(here.new_files() == "out.csv ");
}

TEST_CASE("reading that fails half way") {
  workplace here;
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  REQUIRE(fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0);  // with the other end open, reading on is an error
  REQUIRE(::write(ends[1], good.data(), good.size()) == static_cast<ssize_t>(good.size()));
  REQUIRE(dup2(ends[0], 9) == 9);
  CHECK(here.settle("--out out.csv --table table.csv <&9") == 2);
  CHECK(here.err == "settle: cannot read standard input" + because(std::errc::resource_unavailable_try_again));
  CHECK(here.new_files().empty());
  for (const int end : {ends[0], ends[1], 9}) close(end);
}

TEST_CASE("an input that becomes shorter while it is read") {
  workplace here;
  here.write("big.csv", many_claims());
  std::FILE* const settlements = popen("\"" SETTLE_PROGRAM "\" big.csv --table table.csv 2>stderr.txt", "r");
  REQUIRE(settlements != nullptr);
  REQUIRE(std::fgetc(settlements) == 'c');  // it has begun, and now waits: no pipe holds all of its first block
  fs::resize_file("big.csv", good.size());
  while (std::fgetc(settlements) != EOF) continue;
  const int status = pclose(settlements);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 2);
  CHECK(contents_of("stderr.txt") == "settle: cannot read big.csv: it became shorter meanwhile\n");
  CHECK(here.new_files() == "big.csv ");
}

TEST_CASE("interrupted half way") {
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    INFO("signal " << number);
    workplace here;
    here.write("out.csv", "before");
    const running_settle settle({"--out", "out.csv", "--table", "table.csv"});
    settle.send(number);
    const int status = settle.wait();
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == number);
    CHECK(contents_of("stderr.txt") == "settle: interrupted\n");
    CHECK(contents_of("stdout.txt").empty());
    CHECK(contents_of("out.csv") == "before");
    CHECK(here.new_files() == "out.csv ");
  }
}

TEST_CASE("a signal that is ignored stays so, as under nohup") {
  workplace here;
  const running_settle settle({"--out", "out.csv"}, SIGHUP);
  settle.send(SIGHUP);
  const int status = settle.wait();
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
  CHECK(contents_of("out.csv") == settling_tests::run(many_claims()).settlements);
}

TEST_CASE("a folder that goes away: both files appear or none") {
  for (const bool is_new : {true, false}) {
    workplace here;
    if (!is_new) here.write("out.csv", "before");
    fs::create_directory("folder");
    const running_settle settle({"--out", "out.csv", "--table", "folder/table.csv"});
    fs::remove_all("folder");
    const int status = settle.wait();
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 2);
    CHECK(contents_of("stderr.txt") ==
          "settle: cannot write folder/table.csv" + because(std::errc::no_such_file_or_directory));
    CHECK(here.new_files() == (is_new ? "" : "out.csv "));
    if (!is_new) CHECK(contents_of("out.csv") == "before");
  }
}

TEST_CASE("a folder that may not be written to") {
  workplace here;
  if (geteuid() != 0) {
    fs::create_directory("folder");
    fs::permissions("folder", fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(here.settle("good.csv --out folder/out.csv") == 2);
    CHECK(here.err == "settle: cannot write folder/out.csv" + because(std::errc::permission_denied));
  } else if (fs::exists("/sys/kernel")) {  // nor by root
    CHECK(here.settle("good.csv --out /sys/kernel/out.csv") == 2);
    CHECK(here.err.starts_with("settle: cannot write /sys/kernel/out.csv: "));
  }
  CHECK(here.out.empty());
}

TEST_CASE("an output is taken back until it is kept") {
  workplace here;
  here.write("old.csv", "before");
  const auto commit = [](const char* name, bool kept) {
    settling::atomic_file file(name);
    file.write("after");
    file.close();
    file.commit();
    CHECK(contents_of(name) == "after");
    if (kept) file.keep();
  };
  commit("old.csv", false);
  commit("new.csv", false);
  CHECK(contents_of("old.csv") == "before");
  CHECK(here.new_files() == "old.csv ");
  commit("old.csv", true);
  CHECK(contents_of("old.csv") == "after");
  CHECK(here.new_files() == "old.csv ");
}

TEST_CASE("calc where it cannot read or write") {
  workplace here;
  const auto calc = [&](const std::string& arguments) {
    return here.run("\"" CALC_PROGRAM "\" >stdout.txt 2>stderr.txt </dev/null " + arguments);
  };
  const std::string unwritten = "calc: cannot write standard output\n";
  CHECK(calc("--vectors .") == 2);
  CHECK(contents_of("stderr.txt") == "calc: cannot read .\n");
  CHECK(calc("--vectors - <&-") == 2);
  CHECK(contents_of("stderr.txt") == "calc: cannot read standard input\n");
  CHECK(calc("JZ-MA-14 date=2023-01-01 >&-") == 2);
  CHECK(contents_of("stderr.txt") == unwritten);
  if (fs::exists("/dev/full")) {
    CHECK(calc("JZ-MA-14 date=2023-01-01 >/dev/full") == 2);
    CHECK(contents_of("stderr.txt") == unwritten);
  }
  CHECK(here.run("ulimit -f 1; \"" CALC_PROGRAM "\" --list >stdout.txt 2>stderr.txt") == 2);
  CHECK(contents_of("stderr.txt") == unwritten);
  CHECK(here.run("\"" CALC_PROGRAM "\" --list 2>stderr.txt | head -n 1 >stdout.txt") == 0);
  CHECK(contents_of("stdout.txt").starts_with("JZ-HV-01\t"));
  CHECK(contents_of("stderr.txt").find("calc:") == std::string::npos);  // ends as every filter does
}

TEST_CASE("a linked output stays a link") {
  workplace here;
  here.write("real.csv", "before");
  fs::create_symlink("real.csv", "link.csv");
  CHECK(here.settle("good.csv --out link.csv --quiet") == 0);
  CHECK(fs::is_symlink("link.csv"));
  CHECK(contents_of("real.csv") == good_settlements);
}

TEST_CASE("the benefit tables of files settle claims, or nothing is settled") {
  workplace here;
  const std::string tables = SETTLE_DATA "/tables.csv";
  REQUIRE(here.settle("good.csv") == 0);
  const std::string shipped = here.out;
  CHECK(here.settle("good.csv --quiet --policy \"" + tables + "\"") == 0);
  CHECK(here.out == shipped);
  CHECK(here.err.ends_with(
      "tables.csv: jinzhou.medical_aid, in force from 2023-01-01 to 2026-12-31, and from 2027-01-01\n"));

  CHECK(here.settle("good.csv --out out.csv --policy \"" + tables + "\" --policy=\"" + tables + "\"") == 2);
  CHECK(here.err.find("the tables of jinzhou.medical_aid are given twice") != std::string::npos);
  here.write("bad.csv", "city,from\njinzhou,2027-01-01\n");
  CHECK(here.settle("good.csv --out out.csv --policy bad.csv") == 2);
  CHECK(here.err ==
        "settle: bad.csv, line 1, benefit: wanted the heading benefit (missing_input)\n"
        "settle: the tables of bad.csv cannot be used\n");
  CHECK(here.settle("good.csv --out bad.csv --policy bad.csv") == 2);
  CHECK(here.err == "settle: the settlements would overwrite the tables of bad.csv\n");
  CHECK(here.settle("good.csv --policy none.csv") == 2);
  CHECK(here.settle("good.csv --policy=") == 2);
  CHECK(here.new_files() == "bad.csv ");
}

TEST_CASE("differences that are written nowhere cost the exit status; written they are whole or not there") {
  workplace w;
  w.write("events.csv",
          "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,action,ref_claim\n"
          "A,P,jinzhou,2023-03-01,margin,inpatient,20000,0,,\n"
          "R,P,jinzhou,2023-04-01,,,,,reverse,A\n");
  CHECK(w.settle("events.csv") == 1);
  CHECK(w.err.find("settle: 2 differences of settled claims are written nowhere, top-ups of 0.00 and recoveries of "
                   "13320.00: say --corrections FILE\n") != w.err.npos);
  CHECK(w.settle("events.csv --corrections c.csv") == 0);
  CHECK(w.err.find("nowhere") == w.err.npos);
  const std::string once = contents_of("c.csv");
  CHECK(once.ends_with("\ntrailer,count=2,top_up=0.00,recover=13320.00,,,,,,,,,,,,,,,,\n"));
  CHECK(w.settle("events.csv --corrections c.csv --order service-date") == 0);
  CHECK(contents_of("c.csv") == once);
  CHECK(w.settle("good.csv --corrections c.csv") == 0);
  CHECK(contents_of("c.csv").ends_with("\ntrailer,count=0,top_up=0.00,recover=0.00,,,,,,,,,,,,,,,,\n"));
  CHECK(w.settle("events.csv --corrections c.csv --words zh") == 0);
  CHECK(contents_of("c.csv").find(",追回,低保边缘家庭成员,") != std::string::npos);
  CHECK(w.settle("events.csv --corrections events.csv") == 2);
  CHECK(w.settle("events.csv --corrections c.csv --out c.csv") == 2);
  CHECK(w.settle("events.csv --order by-date") == 2);
  CHECK(w.err.starts_with("settle: --order takes arrival or service-date\n"));
}

TEST_CASE("a file of identities is read beside the claims, in their encoding") {
  workplace w;
  w.write("claims.csv",
          "claim_id,person_id,city,date,care,in_scope_cost,insurance_paid\n"
          "A,P,jinzhou,2023-03-01,inpatient,20000,0\n");
  w.write("who.csv", "person_id,identity,from,to,recognised_on\nP,margin,2023-01-01,,2023-04-01\n");
  CHECK(w.settle("claims.csv --identities who.csv") == 1);
  CHECK(w.out.find(",missing_input,") != w.out.npos);
  CHECK(w.settle("claims.csv --identities who.csv --recognition from-start") == 0);
  CHECK(w.out.find(",margin,true,20000.00,") != w.out.npos);
  CHECK(w.settle("claims.csv --identities who.csv --recognition from-start --out who.csv") == 2);
  CHECK(w.settle("claims.csv --identities nowhere.csv") == 2);
  CHECK(w.settle("claims.csv") == 2);  // it lacks the column
  w.write("who.csv",
          "person_id,identity,from,to,recognised_on\nP,margin,2023-01-01,,2023-01-01\nQ,margin,x,,2023-01-01\n");
  CHECK(w.settle("claims.csv --identities who.csv") == 1);
  CHECK(w.err.starts_with("settle: who.csv, line 3, column from: "));
}

#endif
