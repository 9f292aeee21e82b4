// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Files in other encodings: told apart, converted, and settled like the same file in UTF-8.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "encoding.hpp"
#include "in_process.hpp"

namespace {

std::string decoded(std::string_view bytes, std::string_view encoding, std::size_t at_a_time = 4096) {
  settling::decoder from(settling::csv_reader::source_of(bytes), settling::converter_for(encoding));
  std::string all;
  std::string piece(at_a_time, '\0');
  while (const std::size_t got = from.read(piece.data(), piece.size())) all.append(piece, 0, got);
  return all;
}

/// ASCII and characters of the basic plane in UTF-16.
std::string in_utf16(std::string_view text, bool big_endian) {
  std::string all;
  outside::for_each_character(text, [&](const outside::character& c, std::string_view) {
    const char bytes[] = {static_cast<char>(c.code >> 8U), static_cast<char>(c.code & 0xFFU)};
    all += bytes[big_endian ? 0 : 1];
    all += bytes[big_endian ? 1 : 0];
  });
  return all;
}

std::string why_unusable(std::string_view bytes, std::string_view encoding) {
  try {
    decoded(bytes, encoding);
  } catch (const settling::unusable& why) {
    return why.what();
  }
  return {};
}

}  // namespace

TEST_CASE("the encoding of a file is told by its beginning") {
  using namespace std::string_literals;
  using settling::other_encoding;
  CHECK(other_encoding("").empty());
  CHECK(other_encoding("claim_id,person_id\n").empty());
  CHECK(other_encoding("\uFEFF结算编号\n").empty());
  CHECK(other_encoding("\xBD\xE1\xCB\xE3\n") == "gb18030");              // 结算
  CHECK(other_encoding("a,b\n1,\xD2\xE5\xCF\xD8\n2,3\n") == "gb18030");  // 义县
  CHECK(other_encoding("义县\n1,\xD2\xE5\xCF\xD8\n").empty());           // one spoilt line
  CHECK(other_encoding("a,b\n1,\xFF\n").empty());                        // nothing known
  CHECK(other_encoding("\xD2\xE5\xCF\xD8\n\xFF\n").empty());
  CHECK(other_encoding("a,b\n1,\xE5P-2\n").empty());
  CHECK(other_encoding("\xFF\xFE"s + "a\0"s) == "utf-16");
  CHECK(other_encoding("\xFE\xFF\0a"s) == "utf-16");
  CHECK(other_encoding("a\0b\0c\0"s) == "utf-16le");
  CHECK(other_encoding("\0a\0b\0c"s) == "utf-16be");
  CHECK(other_encoding("a,b\0,c,d,e,f\n"s).empty());
}

TEST_CASE("text is converted however the bytes come, and what is none is marked") {
  const std::string text = "结算编号,a\n义县\n";
  const std::string gb = "\xBD\xE1\xCB\xE3\xB1\xE0\xBA\xC5,a\n\xD2\xE5\xCF\xD8\n";
  for (const std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{5}, std::size_t{4096}}) {
    CHECK(decoded(gb, "gb18030", size) == text);
    CHECK(decoded(gb, "GBK", size) == text);
    CHECK(decoded("\xFF\xFE" + in_utf16(text, false), "utf-16", size) == "\uFEFF" + text);
    CHECK(decoded("\xFE\xFF" + in_utf16(text, true), "UTF-16", size) == "\uFEFF" + text);
    CHECK(decoded(in_utf16(text, false), "utf-16le", size) == text);
    CHECK(decoded(in_utf16(text, true), "utf-16be", size) == text);
  }
  CHECK(decoded("\x82\x35\x8F\x33", "gb18030") == "\u9FA6");  // of four bytes
  CHECK(decoded("a\xFF\x62", "gb18030") == "a\uFFFDb");
  CHECK(decoded("a\xD2\n", "gb18030") == "a\uFFFD\n");
  CHECK(decoded("a\xD2", "gb18030") == "a\uFFFD");
  CHECK(decoded("", "gb18030").empty());
  CHECK(decoded(std::string(70'000, '\xD2'), "gb18030").size() == 35'000 * decoded("\xD2\xD2", "gb18030").size());
  CHECK(why_unusable(in_utf16(text, false), "utf-16") ==
        "the file does not begin with a mark of UTF-16: say --encoding utf-16le or utf-16be");
  CHECK_THROWS_AS(settling::converter_for("latin1"), settling::unusable);
  CHECK(settling::converter_for("UTF-8").empty());
}
