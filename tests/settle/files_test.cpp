// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Files as offices have them, each settled to the same settlements or refused with what it is to be told.

#if defined(__unix__) || defined(__APPLE__)

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

using settling_tests::contents_of;

namespace {

/// Two English words one behind the other: what stands in quotes is what was met, options and names of encodings are
/// the same in every language.
std::string english_in(std::string text) {
  text = std::regex_replace(text, std::regex("\"[^\"]*\"|--[a-z-]+ ?[a-z0-9_-]*|claims\\.csv"), "");
  std::smatch found;
  return std::regex_search(text, found, std::regex("[A-Za-z]{2,} [a-z]{2,}")) ? found.str() : std::string();
}

}  // namespace

TEST_CASE("files of every kind come to the same settlements, or say why not") {
  const std::string files = SETTLE_FILES;
  std::string folder = (std::filesystem::temp_directory_path() / "settle-files-XXXXXX").string();
  REQUIRE(mkdtemp(folder.data()) != nullptr);
  const auto settle = [&](const std::string& file, const std::string& options) {
    const int status = std::system(("\"" SETTLE_PROGRAM "\" --quiet \"" + files + "/" + file + "\" " + options + " >" +
                                    folder + "/out 2>" + folder + "/err")
                                       .c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  };
  REQUIRE(settle("plain.csv", "") == 0);
  const std::string expected = contents_of(folder + "/out");

  std::set<std::string> seen;
  std::istringstream list(contents_of(files + "/files.tsv"));
  for (std::string line; std::getline(list, line);) {
    if (line.starts_with("#")) continue;
    std::istringstream cells(line);
    std::string file;
    std::string options;
    std::string outcome;
    std::string said;
    std::getline(cells, file, '\t');
    std::getline(cells, options, '\t');
    std::getline(cells, outcome, '\t');
    std::getline(cells, said);
    INFO(file << " " << options);
    seen.insert(file);
    const int status = settle(file, options);
    const std::string err = contents_of(folder + "/err");
    INFO(err);
    CHECK(settle(file, options + " --lang zh") == status);
    const std::string zh = contents_of(folder + "/err");
    INFO(zh);
    CHECK(english_in(zh).empty());
    CHECK(zh.empty() == err.empty());
    if (outcome == "same") {
      CHECK(status == 0);
      CHECK(contents_of(folder + "/out") == expected);
    } else {
      CHECK(std::to_string(status) == outcome);
      CHECK_FALSE(said.empty());
      CHECK(err.find(said) != std::string::npos);
    }
  }
  CHECK(settle("plain.csv", "--help --lang zh") == 0);
  CHECK(english_in(contents_of(folder + "/out")).empty());
  for (const auto& entry : std::filesystem::directory_iterator(files))
    CHECK((entry.path().filename() == "files.tsv" || seen.contains(entry.path().filename().string())));
  std::filesystem::remove_all(folder);
}

#endif
