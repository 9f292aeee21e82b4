// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// On whatever number of threads and in whatever pieces a file is settled, all that comes of it is the same.

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao_catch.hpp>

#include "assembly_line.hpp"
#include "event_rows.hpp"
#include "in_process.hpp"

namespace {

using settling_tests::contents_of;
using settling_tests::results;

settling_tests::results run(std::string_view csv, const settling::threads_wanted& threads,
                            settling::behind_refused behind = settling::behind_refused::settle,
                            settling::csv_reader::limits sizes = {}) {
  return settling_tests::run_over<gongbao::cities>(csv, sizes, behind, {}, {}, {}, threads);
}

/// Runs a file in turn, and holds other ways against that.
void check_ways(std::string_view csv, std::initializer_list<std::size_t> pieces,
                settling::behind_refused behind = settling::behind_refused::settle,
                settling::csv_reader::limits sizes = {}) {
  results in_turn;
  std::string failure;
  try {
    in_turn = run(csv, {}, behind, sizes);
  } catch (const settling::unusable& why) {
    failure = why.what();
  }
  for (const std::size_t threads : {2U, 3U, 8U})
    for (const std::size_t piece : pieces) {
      CAPTURE(threads, piece);
      try {
        const results r = run(csv, {.count = threads, .may_wait = piece % 2 == 0, .piece = piece}, behind, sizes);
        CHECK(r.settlements == in_turn.settlements);
        CHECK(r.messages == in_turn.messages);
        CHECK(r.summary == in_turn.summary);
        CHECK(r.corrections == in_turn.corrections);
        CHECK(r.table == in_turn.table);
        CHECK(r.table_data == in_turn.table_data);
        CHECK(r.refused == in_turn.refused);
        CHECK(failure.empty());
      } catch (const settling::unusable& why) {
        CHECK(why.what() == failure);
      }
    }
}

/// A file of claims, reversals and replacements, with ids that come again, rows that are refused, and quoting of all
/// kinds, right and wrong.
std::string random_file(unsigned seed, std::size_t rows) {
  std::mt19937 random(seed);
  const auto one_in = [&](unsigned n) { return random() % n == 0; };
  static constexpr std::string_view pieces[] = {
      "\"",   "\"\"",    "\n",      "\r",   "\r\n",     "\"\n\"", ",",    "\"a",
      "b\"c", "\"d\"e,", "合计,,,", "\xFF", "\"f\ng\"", "\"h,\r", "\n\n", "\"i \"\"j\"\"\n\"\n"};
  std::string csv = settling_tests::events_header;
  for (std::size_t i = 0; i < rows; ++i) {
    const std::string person = "P" + std::to_string(random() % 30);
    const std::string id = "C" + std::to_string(one_in(20) ? random() % (i + 1) : i);
    const std::string day = "2023-0" + std::to_string(1 + random() % 9) + "-1" + std::to_string(random() % 10);
    if (one_in(12))
      csv += settling_tests::reversal(id, "C" + std::to_string(random() % (i + 1)), day, person);
    else
      csv += settling_tests::stay(one_in(9) ? "\"" + id + "\"" : id, one_in(40) ? "2023-02-30" : day,
                                  std::to_string(random() % 90'000), ",,", person);
    if (one_in(15)) csv += std::string(pieces[random() % std::size(pieces)]);
    if (one_in(90)) csv.append(random() % 700, one_in(2) ? '"' : 'x');
  }
  return csv;
}

}  // namespace

TEST_CASE("Threads change nothing of what comes of the sample files") {
  for (const auto& folder : {SETTLE_FILES, SETTLE_DATA})
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
      if (file.path().extension() != ".csv" || file.path().filename() == "tables.csv") continue;
      CAPTURE(file.path().filename().string());
      check_ways(contents_of(file.path().string()), {1, 64, 333, 65'536});
    }
}

TEST_CASE("Threads change nothing of what comes of random files, however their bytes fall into pieces") {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    CAPTURE(seed);
    const std::string csv = random_file(seed, 400);
    // A record may be so short that pieces are longer, and so long that they are not.
    const settling::csv_reader::limits sizes{.block = 100, .record = seed % 3 == 0 ? 150U : 2'000U};
    check_ways(csv, {1, 50, 997, 20'000}, settling::behind_refused::settle, sizes);
    if (seed % 4 == 0) check_ways(csv, {1'500}, settling::behind_refused::hold, sizes);
  }
}

TEST_CASE("A claim id that comes again is named at the same line, whatever lies between") {
  std::string csv = settling_tests::events_header;
  for (int i = 0; i < 3'000; ++i) {
    csv += settling_tests::stay("C" + std::to_string(i), "2023-03-01", std::to_string(20'000 + i), ",,",
                                "P" + std::to_string(i % 700));
    if (i % 1'000 == 999) csv += settling_tests::stay("C7", "2023-03-01", "5", ",,", "Q" + std::to_string(i));
  }
  const results r = run(csv, {.count = 4, .piece = 2'000});
  CHECK(settling_tests::says(r.messages,
                             "line 3004, column 1 (claim_id), claim C7: duplicate_claim, the claim has "
                             "been settled before, in line 9\n"));
  check_ways(csv, {2'000, 30'000});
}

TEST_CASE("Lines without end, without anything, and endings of all kinds fall into pieces") {
  const std::string head = settling_tests::events_header;
  const std::string row = settling_tests::stay("A", "2023-03-01", "20000");
  const std::string last = settling_tests::stay("B", "2023-04-01", "20000");
  const settling::csv_reader::limits sizes{.block = 64, .record = 1'000};
  const auto ends = [](std::string text, std::string_view end) {
    std::string with;
    for (const char c : text) c == '\n' ? with += end : with += c;
    return with;
  };
  for (const std::string_view end : {"\n", "\r", "\r\n"}) {
    check_ways(ends(head + row + last, end), {1, 2, 3, 64}, {}, sizes);
    check_ways(ends(head + row + std::string(5'000, '\n') + last.substr(0, last.size() - 1), end), {1, 64, 999}, {},
               sizes);
    check_ways(ends(head + row + std::string(5'000, 'x') + "\n" + last, end), {64, 999, 7'000}, {}, sizes);
    check_ways(ends(head + row + "\"" + std::string(5'000, 'x') + "\n" + last, end), {64, 999, 7'000}, {}, sizes);
    check_ways(ends(head + row + "\"open\n" + last + last, end), {16, 64, 999}, {}, sizes);
  }
  check_ways(head, {1, 64}, {}, sizes);
  check_ways(head + "\n", {1, 64}, {}, sizes);
}

TEST_CASE("What a step throws is thrown in the order of the pieces") {
  struct steps {
    std::size_t next = 0;
    std::vector<int> settled{};
    std::vector<int> handed_over{};

    bool fetch(int& piece) {
      piece = static_cast<int>(next++);
      return next < 100;
    }
    void prepare(int& piece) const {
      if (piece == 60 || piece == 61) throw std::runtime_error(std::to_string(piece));
    }
    void settle(int& piece) { settled.push_back(piece); }
    void finish(int&) const {}
    void hand_over(int& piece) { handed_over.push_back(piece); }
  };
  steps s;
  std::vector<int> pieces(6);
  const auto run_line = [&] {
    settling::assembly_line line(pieces, s, false);
    line.run(3);
  };
  CHECK_THROWS_WITH(run_line(), "60");
  CHECK(s.settled.size() == 60);
  CHECK(std::is_sorted(s.settled.begin(), s.settled.end()));
  CHECK(std::is_sorted(s.handed_over.begin(), s.handed_over.end()));
}
