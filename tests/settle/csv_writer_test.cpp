// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/interop/string.hpp>

#include <gongbao_catch.hpp>

#include "csv_writer.hpp"
#include "in_process.hpp"

namespace {

/// What a writer writes when it is told to do something.
template <class Write>
std::string written(Write write) {
  std::string all;
  settling::csv_writer out([&](std::string_view bytes) { all += bytes; });
  write(out);
  out.flush();
  return all;
}

std::string in_quotes(std::string_view text) {
  std::string all = "\"";
  all += text;
  all += '"';
  return all;
}

std::string field(std::string_view text) {
  return written([&](settling::csv_writer& out) { out.text(text); });
}

}  // namespace

TEST_CASE("a field is quoted where it must be, wherever the character stands") {
  for (std::size_t size = 1; size <= 40; ++size) {
    INFO("field of " << size);
    CHECK(field(std::string(size, ' ')) == std::string(size, ' '));
    CHECK(field(std::string(size, '\xE5')) == std::string(size, '\xE5'));
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, '~');
      for (const char c : {',', '\r', '\n'}) {
        if (at == 0 && c != ',') continue;  // which is shown with an apostrophe
        text[at] = c;
        CHECK(field(text) == in_quotes(text));
      }
      text[at] = '"';
      CHECK(field(text) == in_quotes(text.substr(0, at) + "\"\"" + text.substr(at + 1)));
    }
  }
  CHECK(field("") == "");
}

TEST_CASE("what a spreadsheet would run is written with an apostrophe in front, which can be taken off") {
  for (const std::string_view begin : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
    for (const std::string_view before : {"", "'", "''"}) {
      const std::string text = std::string(before) + std::string(begin) + "1+1";
      const std::string in_file = field(text);
      settling::csv_reader reader(settling::csv_reader::source_of(in_file));
      settling::csv_record record;
      REQUIRE(reader.next(record));
      CHECK(record.fields[0] == "'" + text);
      CHECK(written([&](settling::csv_writer& out) { out.verbatim(text); }) ==
            (text.find_first_of("\r\n") == text.npos ? text : in_quotes(text)));
    }
  CHECK(field("=1,2") == "\"'=1,2\"");
  for (const std::string_view text : {"", "'", "''", "'a", "a=1", " =1", "1-2", "县", "～1"})
    CHECK(field(text) == text);
}

TEST_CASE("texts of any size are written whole") {
  std::string expected;
  const std::string all = written([&](settling::csv_writer& out) {
    for (const std::size_t size :
         std::initializer_list<std::size_t>{0, 1, 3, 4, 7, 8, 9, 15, 16, 17, 4'095, 4'096, 140'000, 2'000'000, 5}) {
      std::string text;
      for (std::size_t i = 0; i < size; ++i) text += static_cast<char>('a' + i % 23);
      out.text(text);
      out.word(text);
      out.text(text + '"');
      out.end_row();
      expected += text + ',' + text + ",\"" + text + "\"\"\"\n";
    }
  });
  CHECK((all == expected));
}

TEST_CASE("amounts are written in their flat form") {
  std::vector<gongbao::money> amounts;
  std::string expected;
  const auto add = [&](std::int64_t fen) {
    amounts.push_back(gongbao::fen(fen));
    if (!expected.empty()) expected += ',';
    expected += gongbao::to_string(gongbao::fen(fen));
  };
  for (std::int64_t power = 1; power <= 1'000'000'000'000'000'000 / 10; power *= 10)
    for (const std::int64_t size : {power - 1, power, power + 1, 9 * power}) {
      add(size);
      add(-size);
    }
  add(std::numeric_limits<std::int64_t>::max());
  add(std::numeric_limits<std::int64_t>::min());
  CHECK(written([&](settling::csv_writer& out) { out.amounts(amounts); }) == expected);
  CHECK(written([&](settling::csv_writer& out) {
          out.word("a");
          out.amounts(amounts);
          out.word("b");
          out.end_row();
        }) == "a," + expected + ",b\n");
}
