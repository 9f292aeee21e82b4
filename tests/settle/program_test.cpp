// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// The program from outside: exit codes, streams, files that appear whole or not at all.

#if defined(__unix__) || defined(__APPLE__)

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

namespace {

namespace fs = std::filesystem;
using settling_tests::contents_of;

const std::string good =
    "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid\n"
    "A,P,jinzhou,2023-03-01,margin,inpatient,20000,0\n";
const std::string with_bad_row = good + "B,P\n";

/// An empty folder to run the program in.
class workplace {
 public:
  workplace() : before_{fs::current_path()} {
    std::string name = (fs::temp_directory_path() / "settle-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    folder_ = name;
    fs::current_path(folder_);
    write("good.csv", good);
    write("bad_row.csv", with_bad_row);
  }
  workplace(const workplace&) = delete;
  workplace& operator=(const workplace&) = delete;
  ~workplace() {
    fs::current_path(before_);
    fs::remove_all(folder_);
  }

  static void write(const std::string& name, std::string_view text) {
    std::ofstream file(name, std::ios::binary);
    file << text;
    REQUIRE(file.good());
  }

  /// Runs the program; its exit code. The streams are then in `out` and `err`, unless the arguments redirect them.
  int settle(const std::string& arguments) {
    const int status = std::system(("\"" SETTLE_PROGRAM "\" >stdout.txt 2>stderr.txt </dev/null " + arguments).c_str());
    out = contents_of("stdout.txt");
    err = contents_of("stderr.txt");
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

  /// What lies in the folder beside what the tests put there.
  static std::string new_files() {
    std::string names;
    for (const auto& entry : fs::directory_iterator(fs::current_path())) {
      const std::string name = entry.path().filename();
      if (name != "good.csv" && name != "bad_row.csv" && name != "stdout.txt" && name != "stderr.txt")
        names += name + " ";
    }
    return names;
  }

  std::string out;
  std::string err;

 private:
  fs::path before_;
  fs::path folder_;
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

  CHECK(here.settle("--out out.csv good.csv --table=table.csv") == 0);
  CHECK(here.out == settling_tests::run(good).summary);
  CHECK(here.err.empty());
  CHECK(contents_of("out.csv") == good_settlements);
  CHECK(contents_of("table.csv") == settling_tests::run(good).table);

  CHECK(here.settle("--out out.csv bad_row.csv --quiet") == 1);
  CHECK(here.out.empty());
  CHECK(here.err == "settle: " + settling_tests::run(with_bad_row).messages);
  CHECK(contents_of("out.csv") == settling_tests::run(with_bad_row).settlements);
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
  CHECK(here.out.find("usage: settle [claims.csv|-] [--out FILE] [--table FILE] [--quiet]") == 0);
  for (const auto& column : gongbao::words_of<settling::column>)
    CHECK(here.out.find("\n  " + std::string(column.name) + " ") != std::string::npos);
  for (const auto& benefit : gongbao::words_of<settling::benefit>)
    CHECK(here.out.find(" " + std::string(benefit.name)) != std::string::npos);
  CHECK(here.out.find("\n  level                 -            sanmenxia*       primary") != std::string::npos);
  CHECK(here.out.find("\n  other_place           jinzhou      sanmenxia        care") != std::string::npos);
  CHECK(here.out.find(" \n") == std::string::npos);
  for (const char* mistake : {"--nonsense", "-x", "good.csv bad_row.csv", "good.csv --out", "good.csv --table",
                              "good.csv --out=", "good.csv --out -", "good.csv --out a --out b", "''"}) {
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
  for (const char* arguments : {"", "/dev/null", "no_such.csv", ".", "good.csv --table no_such_folder/t.csv",
                                "good.csv --table .", "good.csv --table ./out.csv", "good.csv --table good.csv",
                                "good.csv --table /dev/full", "good.csv >/dev/full"}) {
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

TEST_CASE("a linked output stays a link") {
  workplace here;
  here.write("real.csv", "before");
  fs::create_symlink("real.csv", "link.csv");
  CHECK(here.settle("good.csv --out link.csv --quiet") == 0);
  CHECK(fs::is_symlink("link.csv"));
  CHECK(contents_of("real.csv") == good_settlements);
}

#endif
