// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao_catch.hpp>

#include "csv_reader.hpp"
#include "in_process.hpp"

namespace {

using settling::csv_fault;

struct kept_record {
  std::size_t line;
  std::vector<std::string> fields;
  csv_fault fault = csv_fault::none;
  std::size_t fault_field = 0;

  bool operator==(const kept_record&) const = default;
};

using records = std::vector<kept_record>;

records read(std::string_view bytes, settling::csv_reader::limits sizes, std::size_t expected_fields = 0) {
  settling::csv_reader reader(settling::csv_reader::source_of(bytes), sizes);
  reader.expect_fields(expected_fields);
  records all;
  settling::csv_record r;
  while (reader.next(r)) {
    const bool faulty = r.fault != csv_fault::none;
    all.push_back({r.line, {r.fields.begin(), r.fields.end()}, r.fault, faulty ? r.fault_field : 0});
  }
  return all;
}

/// The same, some records at a time.
records read_some(std::string_view bytes, settling::csv_reader::limits sizes, std::size_t expected_fields,
                  std::size_t at_a_time) {
  settling::csv_reader reader(settling::csv_reader::source_of(bytes), sizes);
  reader.expect_fields(expected_fields);
  records all;
  std::vector<settling::csv_record> some(at_a_time);
  while (const std::size_t count = reader.next(some)) {
    for (const settling::csv_record& r : std::span(some).first(count))
      all.push_back({r.line,
                     {r.fields.begin(), r.fields.end()},
                     r.fault,
                     r.fault == csv_fault::none ? std::size_t{0} : r.fault_field});
  }
  return all;
}

/// Reads in blocks of many sizes: what is found must not depend on them.
records read(std::string_view bytes, std::size_t expected_fields = 0, std::size_t record_limit = 1 << 20) {
  const records all = read(bytes, {.block = 1 << 18, .record = record_limit}, expected_fields);
  for (const auto block : std::initializer_list<std::size_t>{1, 2, 3, 5, 7, 16, 61}) {
    INFO("block of " << block);
    CHECK((read(bytes, {.block = block, .record = record_limit}, expected_fields) == all));
    CHECK((read_some(bytes, {.block = block, .record = record_limit}, expected_fields, 1 + block / 2) == all));
  }
  CHECK((read_some(bytes, {.block = 1 << 18, .record = record_limit}, expected_fields, 32) == all));
  return all;
}

}  // namespace

TEST_CASE("records of LF and CRLF files, with and without a byte order mark and a last line end") {
  const records expected{{1, {"a", "b"}}, {2, {"1", ""}}, {3, {"", "区"}}};
  for (const std::string_view csv : {"a,b\n1,\n,区\n", "a,b\r\n1,\r\n,区\r\n", "a,b\n1,\r\n,区", "a,b\n1,\n,区\r",
                                     "\xEF\xBB\xBF"
                                     "a,b\n1,\n,区\n"})
    CHECK((read(csv) == expected));
  CHECK(read("").empty());
  CHECK(read("\xEF\xBB\xBF").empty());
  CHECK((read("\xEF\xBB\n") == records{{1, {"\xEF\xBB"}, csv_fault::not_utf8, 0}}));
  CHECK((read("a") == records{{1, {"a"}}}));
  CHECK((read("a,") == records{{1, {"a", ""}}}));
}

TEST_CASE("entirely empty lines are no records, but lines") {
  CHECK((read("\n\r\na\n\n\nb\n\n\r") == records{{3, {"a"}}, {6, {"b"}}}));
  CHECK((read(" \n,\n\"\"\n") == records{{1, {" "}}, {2, {"", ""}}, {3, {""}}}));
}

TEST_CASE("quoted fields") {
  CHECK((read("\"a,b\",\"c \"\"d\"\"\",\"\"\n") == records{{1, {"a,b", "c \"d\"", ""}}}));
  CHECK((read("\"a\nb\",c\r\n\"\r\n\"\r\nd\n") == records{{1, {"a\nb", "c"}}, {3, {"\r\n"}}, {5, {"d"}}}));
  CHECK((read("\"a\"") == records{{1, {"a"}}}));
  CHECK((read("\"a\"\r") == records{{1, {"a"}}}));
  CHECK((read("\"\"\"\"\n") == records{{1, {"\""}}}));
}

TEST_CASE("a CR alone ends a line, as LF and CRLF do, all three in one file") {
  const records expected{{1, {"a", "b"}}, {2, {"1", ""}}, {3, {"", "区"}}};
  for (const std::string_view csv : {"a,b\r1,\r,区\r", "a,b\r1,\r,区", "a,b\r1,\r\n,区\n", "a,b\n1,\r,区\r\n",
                                     "\xEF\xBB\xBF"
                                     "a,b\r1,\r,区\r"}) {
    CHECK((read(csv) == expected));
    CHECK((read(csv, 2) == expected));
  }
  CHECK((read("a\rb,c\r\r\nd\r") == records{{1, {"a"}}, {2, {"b", "c"}}, {4, {"d"}}}));  // CR, CRLF: an empty line
  CHECK((read("\r\ra\r\n\rb\n\rc") == records{{3, {"a"}}, {5, {"b"}}, {7, {"c"}}}));
  CHECK(read("\r").empty());
}

TEST_CASE("within quotes a CR is text, but a line of the file all the same") {
  CHECK((read("\"a\rb\",\"\r\"\rc,\"\r\n\"\rd,e\r", 2) ==
         records{{1, {"a\rb", "\r"}}, {4, {"c", "\r\n"}}, {6, {"d", "e"}}}));
  CHECK(
      (read("\"a\rb,c\rd,e\r", 2) == records{{1, {}, csv_fault::unclosed_quote, 0}, {2, {"b", "c"}}, {3, {"d", "e"}}}));
  CHECK((read("a\"b\rc,d\r\n", 2) == records{{1, {}, csv_fault::stray_quote, 0}, {2, {"c", "d"}}}));
}

TEST_CASE("a CR at every place of a block, and a line too long that ends with one") {
  for (std::size_t size = 0; size < 150; ++size) {
    INFO("field of " << size);
    const std::string text(size, 'x');
    const std::string tail(90, 'z');
    CHECK((read(text + ",1\r2,3\r\n4,5\r" + tail + ",\r", 2) ==
           records{{1, {text, "1"}}, {2, {"2", "3"}}, {3, {"4", "5"}}, {4, {tail, ""}}}));
  }
  for (const auto size : std::initializer_list<std::size_t>{5, 6, 7, 8, 9, 10, 11, 500}) {
    INFO("field of " << size);
    const records expected{{1, {"1"}, csv_fault::too_long, 1}, {2, {"2", "3"}}};
    const std::string field(size, 'x');
    for (const std::string_view end : {"\r", "\r\n", "\n"}) {
      const std::string csv = "1," + field + std::string(end) + "2,3\r";
      if (size > 6)
        CHECK((read(csv, 2, 8) == expected));
      else
        CHECK((read(csv, 2, 8) == records{{1, {"1", field}}, {2, {"2", "3"}}}));
      std::string quoted = csv;  // of the same size
      quoted.replace(0, 2 + size, '"' + std::string(size - 2, 'x') + "\",1");
      CHECK((read(quoted, 2, 8).at(1) == expected.at(1)));
    }
  }
}

TEST_CASE("broken quoting costs the line where the record began, and no other") {
  SECTION("a quote inside an unquoted field") {
    CHECK((read("a,b\n1,x\"y,3\n2,3\n") ==
           records{{1, {"a", "b"}}, {2, {"1"}, csv_fault::stray_quote, 1}, {3, {"2", "3"}}}));
  }
  SECTION("text after a closing quote") {
    const records found = read("\"a\"b,c\nd\n");
    REQUIRE(found.size() == 2);
    CHECK((found[0] == kept_record{1, {}, csv_fault::text_after_quote, 0}));
    CHECK((found[1] == kept_record{2, {"d"}}));
  }
  SECTION("a quote that is never closed") {
    CHECK((read("a,\"b\n1,2\n3,4") ==
           records{{1, {"a"}, csv_fault::unclosed_quote, 1}, {2, {"1", "2"}}, {3, {"3", "4"}}}));
  }
  SECTION("a quote that only a later quoted field seems to close") {
    const records found = read("a,\"b\n1,\"2\"\n3,4\n");
    REQUIRE(found.size() == 3);
    CHECK((found[0] == kept_record{1, {"a"}, csv_fault::text_after_quote, 1}));
    CHECK((found[1] == kept_record{2, {"1", "2"}}));
    CHECK((found[2] == kept_record{3, {"3", "4"}}));
  }
  SECTION("two stray quotes that swallow the lines between them") {
    const records found = read("a,\"b\n1,2\n3,4\nc\",d\n5,6\n", 2);
    REQUIRE(found.size() == 5);
    CHECK((found[1] == kept_record{2, {"1", "2"}}));
    CHECK((found[2] == kept_record{3, {"3", "4"}}));
    CHECK((found[4] == kept_record{5, {"5", "6"}}));
  }
}

TEST_CASE("the wrong number of fields") {
  CHECK((read("a,b\n1\n1,2,3\n4,5\n", 2) == records{{1, {"a", "b"}},
                                                    {2, {"1"}, csv_fault::field_count, 1},
                                                    {3, {"1", "2", "3"}, csv_fault::field_count, 2},
                                                    {4, {"4", "5"}}}));
}

TEST_CASE("bytes that are no text name their field") {
  using namespace std::string_view_literals;
  const records nul = read("a,b\0c\nd\n"sv);
  REQUIRE(nul.size() == 2);
  CHECK(nul[0].fault == csv_fault::nul_byte);
  CHECK(nul[0].fault_field == 1);
  CHECK((nul[1] == kept_record{2, {"d"}}));
  for (const std::string_view bad : {"\xFF", "\xC0\x80", "\xED\xA0\x80", "\xE5\x8C", "\xF5\x80\x80\x80", "\x80"}) {
    const std::string csv = "a,b\n1," + std::string(bad) + "\n2,3\n";
    CHECK(
        (read(csv) == records{{1, {"a", "b"}}, {2, {"1", std::string(bad)}, csv_fault::not_utf8, 1}, {3, {"2", "3"}}}));
  }
}

TEST_CASE("a record longer than the limit costs its first line") {
  const std::string eight(8, 'x');
  CHECK((read(eight + "\n" + eight + "\r\n", 0, 8) == records{{1, {eight}}, {2, {eight}}}));
  for (const auto size : std::initializer_list<std::size_t>{7, 8, 9, 10, 11, 500}) {
    const std::string csv = "a,b\n1," + std::string(size, 'x') + "\n2,3\n";
    INFO("field of " << size);
    CHECK((read(csv, 2, 8) == records{{1, {"a", "b"}}, {2, {"1"}, csv_fault::too_long, 1}, {3, {"2", "3"}}}));
    CHECK((read(csv.substr(0, csv.size() - 5), 2, 8) == records{{1, {"a", "b"}}, {2, {"1"}, csv_fault::too_long, 1}}));
  }
  const records open = read("a,\"b\n1,2\n3,4\n5,6\n7,8\n", 2, 8);
  REQUIRE(open.size() == 5);
  CHECK(open[0].fault == csv_fault::unclosed_quote);
  CHECK((open[4] == kept_record{5, {"7", "8"}}));
}

TEST_CASE("a line of 10 MB is read past without being kept") {
  std::size_t sent = 0;
  const std::string head = "a,b\n1,";
  const std::size_t filler = 10'000'000;
  const std::string tail = "\n2,3\n";
  settling::csv_reader reader([&](char* to, std::size_t size) {
    std::size_t got = 0;
    for (; got < size && sent < head.size() + filler + tail.size(); ++got, ++sent)
      to[got] = sent < head.size() ? head[sent] : sent < head.size() + filler ? 'x' : tail[sent - head.size() - filler];
    return got;
  });
  settling::csv_record r;
  REQUIRE(reader.next(r));
  REQUIRE(reader.next(r));
  CHECK(r.fault == csv_fault::too_long);
  CHECK(sent < 2'000'000);  // the rest of the line is not even asked for yet
  REQUIRE(reader.next(r));
  CHECK(r.line == 3);
  CHECK((r.fields == std::vector<std::string_view>{"2", "3"}));
  CHECK_FALSE(reader.next(r));
}

TEST_CASE("random bytes are read alike 64 at a time and one at a time") {
  // With a block of one byte no record ever has 64 behind its first, so each is looked at byte by byte.
  constexpr std::string_view pieces[] = {"a",    ",",        ",",    "\r",       "\n",  "\r\n",   "\n",     "\r",
                                         "\"",   " ",        "+",    "-1234.50", "县",  "\xE5",   "区区",   "~",
                                         "\x7F", "12345678", "\"\"", "\",",      ",\"", "\n\n,,", "a,b,c\n"};
  std::mt19937 random(20'230'101);
  for (int round = 0; round < 3'000; ++round) {
    std::string csv;
    for (std::size_t n = random() % 60; n > 0; --n) csv += pieces[random() % std::size(pieces)];
    if (random() % 20 == 0) csv += '\0';
    csv.append(random() % 200, 'z');
    const std::size_t fields = 1 + random() % 4;
    const std::size_t limit = random() % 4 == 0 ? 5 + random() % 20 : 1'000;
    const records expected = read(csv, {.block = 1, .record = limit}, fields);
    for (const auto block : std::initializer_list<std::size_t>{1 << 18, 9, 64}) {
      INFO(csv << "\nblock of " << block);
      REQUIRE((read(csv, {.block = block, .record = limit}, fields) == expected));
      REQUIRE((read_some(csv, {.block = block, .record = limit}, fields, 1 + random() % 40) == expected));
    }
  }
}

TEST_CASE("plain records of every size, whatever the borders of blocks and words") {
  for (std::size_t size = 0; size < 70; ++size) {
    INFO("field of " << size);
    const std::string text(size, 'x');
    const std::string wide = text + "区";
    const std::string csv = text + "," + wide + "\n" + wide + ",1\r\n2," + text;
    const std::string tail(90, 'z');
    CHECK((read(csv, 2) == records{{1, {text, wide}}, {2, {wide, "1"}}, {3, {"2", text}}}));
    CHECK((read(csv + tail, 2) == records{{1, {text, wide}}, {2, {wide, "1"}}, {3, {"2", text + tail}}}));
    const records cut = read(text + "\xE5\x8C,1\n2,3\n4," + tail, 2);
    CHECK((cut == records{{1, {text + "\xE5\x8C", "1"}, csv_fault::not_utf8, 0}, {2, {"2", "3"}}, {3, {"4", tail}}}));
  }
}
