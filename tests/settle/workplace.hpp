// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef TESTS_SETTLE_WORKPLACE_HPP
#define TESTS_SETTLE_WORKPLACE_HPP

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

// Where tests run the program from outside.

namespace settling_tests {

namespace fs = std::filesystem;

inline const std::string good =
    "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid\n"
    "A,P,jinzhou,2023-03-01,margin,inpatient,20000,0\n";
inline const std::string with_bad_row = good + "B,P\n";

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

  /// Runs a command line; its exit code.
  static int run(const std::string& command) {
    const int status = std::system(command.c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

  /// Runs the program; its exit code. The streams are then in `out` and `err`, unless the arguments redirect them.
  int settle(const std::string& arguments) {
    const int code = run("\"" SETTLE_PROGRAM "\" >stdout.txt 2>stderr.txt </dev/null " + arguments);
    out = contents_of("stdout.txt");
    err = contents_of("stderr.txt");
    return code;
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

}  // namespace settling_tests

#endif
