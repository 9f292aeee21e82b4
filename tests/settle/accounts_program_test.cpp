// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Accounts from run to run, by the program: the files that there are after a run, or after one that did not end.

#if defined(__unix__) || defined(__APPLE__)

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <gongbao_catch.hpp>

#include "in_process.hpp"
#include "workplace.hpp"

namespace {

namespace fs = std::filesystem;
using settling_tests::contents_of;
using settling_tests::workplace;

bool says(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

const std::string header =
    "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,action,ref_claim\n";
const std::string january = header + "A,P,jinzhou,2023-01-05,margin,inpatient,20000,0,,\n";
const std::string february = header +
                             "B,P,jinzhou,2023-02-05,margin,inpatient,20000,0,,\n"
                             "R,P,jinzhou,2023-02-06,,,,,reverse,A\n";

/// Claims of a month, of many persons, and one of each person of the month before reversed.
std::string month(int number, std::size_t persons) {
  const auto id = [](int of, std::size_t person) { return "M" + std::to_string(of) + "-" + std::to_string(person); };
  std::string csv = header;
  for (std::size_t p = 0; p < persons; ++p) {
    csv += id(number, p);
    csv += ",P" + std::to_string(p);
    csv += ",jinzhou,2023-0" + std::to_string(number);
    csv += "-05,margin,inpatient,20000,0,,\n";
    if (number == 1 || p % 20 != 0) continue;
    csv += "R" + id(number, p);
    csv += ",P" + std::to_string(p);
    csv += ",jinzhou,2023-0" + std::to_string(number);
    csv += "-06,,,,,reverse," + id(number - 1, p) + "\n";
  }
  return csv;
}

/// Runs the program and kills it after some time, if it still runs. Whether it ended by itself.
bool ends_within(const std::vector<const char*>& arguments, std::chrono::microseconds time) {
  const pid_t id = fork();
  REQUIRE(id != -1);
  if (id == 0) {
    const int out = open("stdout.txt", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    const int err = open("stderr.txt", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    std::vector<char*> words{const_cast<char*>("settle")};
    for (const char* const argument : arguments) words.push_back(const_cast<char*>(argument));
    words.push_back(nullptr);
    execv(SETTLE_PROGRAM, words.data());
    _exit(127);
  }
  std::this_thread::sleep_for(time);
  kill(id, SIGKILL);
  int status = 0;
  REQUIRE(waitpid(id, &status, 0) == id);
  return WIFEXITED(status);
}

/// Settles some months, each run killed again and again; what is left then is what runs leave that nobody kills.
void kill_many(int kills, std::size_t persons) {
  using clock = std::chrono::steady_clock;
  constexpr int months = 4;
  std::vector<std::string> accounts;
  std::vector<std::string> settlements;
  std::vector<std::string> corrections;
  clock::duration longest{};
  {
    workplace here;
    for (int m = 1; m <= months; ++m) {
      here.write("month.csv", month(m, persons));
      const auto start = clock::now();
      REQUIRE(here.settle("month.csv --quiet --out out.csv --corrections corrections.csv --accounts-out a.accounts" +
                          std::string(m == 1 ? "" : " --accounts-in a.accounts")) == 0);
      longest = std::max(longest, clock::now() - start);
      accounts.push_back(contents_of("a.accounts"));
      settlements.push_back(contents_of("out.csv"));
      corrections.push_back(contents_of("corrections.csv"));
    }
  }
  workplace here;
  std::mt19937 engine(1);
  const auto most = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::microseconds>(longest).count());
  int killed = 0;
  for (int m = 1; m <= months; ++m) {
    here.write("month.csv", month(m, persons));
    std::vector<const char*> arguments{"month.csv",     "--quiet",         "--out",          "out.csv",
                                       "--corrections", "corrections.csv", "--accounts-out", "a.accounts"};
    if (m > 1) arguments.insert(arguments.end(), {"--accounts-in", "a.accounts"});
    const std::size_t now = static_cast<std::size_t>(m) - 1;
    for (bool is_done = false; !is_done;) {
      const bool lets_live = killed >= kills * m / months;
      const bool ended =
          ends_within(arguments, std::chrono::microseconds(lets_live ? 20 * most + 1'000'000 : engine() % most));
      killed += ended ? 0 : 1;
      const std::string there = fs::exists("a.accounts") ? contents_of("a.accounts") : std::string();
      is_done = there == accounts[now];
      if (!is_done) {
        REQUIRE(!ended);
        REQUIRE(there == (m == 1 ? std::string() : accounts[now - 1]));
      } else {
        CHECK(contents_of("out.csv") == settlements[now]);
        CHECK(contents_of("corrections.csv") == corrections[now]);
      }
      if (ended && m > 1)
        CHECK(says(contents_of("stderr.txt"), "from the accounts a.accounts: run " + std::to_string(m - 1)));
      if (!is_done || lets_live) continue;
      is_done = false;  // too early: as if its accounts had been lost
      m == 1 ? static_cast<void>(fs::remove("a.accounts")) : here.write("a.accounts", accounts[now - 1]);
    }
  }
  CHECK(killed >= kills);
}

}  // namespace

TEST_CASE("accounts go from run to run, and say which run it was") {
  workplace here;
  here.write("january.csv", january);
  here.write("february.csv", february);
  REQUIRE(here.settle("january.csv --quiet --out jan.csv --accounts-out a.accounts") == 0);
  CHECK(here.err.empty());
  const std::string after_january = contents_of("a.accounts");
  struct stat status {};
  REQUIRE(stat("a.accounts", &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
  CHECK(says(after_january, "\ninput\tclaims\t" + outside::sha256_of(january) + "\tjanuary.csv\n"));
  CHECK(says(after_january, "\noutput\tsettlements\t" + outside::sha256_of(contents_of("jan.csv")) + "\tjan.csv\n"));
  CHECK(says(after_january, "\nreading\tjinzhou.medical_aid.identity_change\t"));

  // What nobody was paid or paid back is lost to nobody.
  CHECK(here.settle("february.csv --quiet --accounts-in a.accounts --accounts-out b.accounts --out feb.csv") == 2);
  CHECK(says(here.err, "nothing is written: later runs would go on from"));
  CHECK(!fs::exists("b.accounts"));
  CHECK(!fs::exists("feb.csv"));

  REQUIRE(here.settle("february.csv --quiet --accounts-in a.accounts --accounts-out a.accounts --out feb.csv "
                      "--corrections corrections.csv") == 0);
  CHECK(says(here.err, "settle: from the accounts a.accounts: run 1, of january.csv, digest "));
  CHECK(says(contents_of("corrections.csv"), ",tables,run\n"));
  CHECK(says(contents_of("corrections.csv"), ",2\n"));
  CHECK(here.settle("february.csv --accounts-in a.accounts --accounts-out c.accounts") == 2);
  CHECK(says(here.err, "february.csv was settled before, in run 2"));
  CHECK(here.out.empty());
  CHECK(here.settle("- <january.csv --accounts-in a.accounts --accounts-out c.accounts --lang zh") == 2);
  CHECK(says(here.err, "第1次结算中结算：内容相同"));

  // Accounts that a run does not go on from are not overwritten by it.
  CHECK(here.settle("good.csv --accounts-out a.accounts") == 2);
  CHECK(says(here.err, "a.accounts has accounts of 2 runs, which this run does not go on from"));
  here.write("old.accounts", after_january);
  here.write("march.csv", header + "C,P,jinzhou,2023-03-05,margin,inpatient,1,0,,\n");
  CHECK(here.settle("march.csv --accounts-in old.accounts --accounts-out a.accounts --lang zh --out feb.csv") == 0);
  CHECK(here.settle("march.csv --accounts-in a.accounts --accounts-out a.accounts") == 2);

  // What an interrupted run left beside the accounts is void: here the accounts of March were lost.
  CHECK(here.settle("february.csv --quiet --accounts-in old.accounts --accounts-out d.accounts --out jan.csv "
                    "--corrections corrections.csv") == 0);
  CHECK(here.settle("february.csv --quiet --accounts-in old.accounts --accounts-out e.accounts --out feb.csv "
                    "--corrections corrections.csv") == 0);
  CHECK(says(here.err, "jan.csv is not what run 1 of these accounts wrote (the settlements): no accounts name it"));
  CHECK(here.settle("february.csv --quiet --accounts-in old.accounts --accounts-out e.accounts --out feb.csv "
                    "--corrections corrections.csv --lang zh") == 0);
  CHECK(says(here.err, "jan.csv不是本账户第1次结算所写的（结算明细）：没有账户文件载明它，应作废"));
}

TEST_CASE("options of accounts need each other") {
  workplace here;
  here.write("a.accounts", "");
  for (const char* const arguments :
       {"good.csv --accounts-in a.accounts", "good.csv --close-year 2023", "good.csv --accounts-out b --rebase",
        "good.csv --accounts-out b --forget-refused", "good.csv --accounts-out b --close-year 23",
        "good.csv --accounts-out b --close-year x"}) {
    CAPTURE(arguments);
    CHECK(here.settle(arguments) == 2);
    CHECK(says(here.err, "usage: settle"));
    CHECK(!fs::exists("b"));
  }
  CHECK(here.settle("good.csv --accounts-in a.accounts --accounts-out b --out a.accounts") == 2);
  CHECK(says(here.err, "the settlements would overwrite the accounts"));
  CHECK(here.settle("good.csv --accounts-out good.csv") == 2);
  CHECK(says(here.err, "the accounts would overwrite the input"));
  CHECK(here.settle("good.csv --accounts-in a.accounts --accounts-out b") == 2);
  CHECK(says(here.err, "a.accounts is no accounts file"));
}

TEST_CASE("a full disk or a name that cannot be given leaves the accounts as they were") {
  workplace here;
  here.write("big.csv", month(1, 100));
  here.write("next.csv", month(2, 100));
  REQUIRE(here.settle("big.csv --quiet --accounts-out a.accounts --out out.csv") == 0);
  const std::string before = contents_of("a.accounts");
  const std::string out = contents_of("out.csv");
  const std::string next =
      "next.csv --quiet --corrections corrections.csv --accounts-in a.accounts --out out.csv --accounts-out ";
  if (fs::exists("/dev/full")) CHECK(here.settle(next + "/dev/full") == 2);
  CHECK(here.run("ulimit -f 8; \"" SETTLE_PROGRAM "\" " + next + "a.accounts >stdout.txt 2>stderr.txt") == 2);
  fs::create_directory("folder");
  CHECK(here.settle(next + "folder") == 2);
  CHECK(contents_of("a.accounts") == before);
  CHECK(contents_of("out.csv") == out);
  CHECK(!fs::exists("corrections.csv"));
  CHECK(here.settle(next + "a.accounts") == 0);
}

TEST_CASE("a run that is killed leaves old accounts or new ones, and nothing is lost or settled twice") {
  kill_many(10, 60);
}

// By hand: settle_tests "[kills]"
TEST_CASE("so do two hundred that are killed", "[.][kills]") { kill_many(200, 3'000); }

#endif
