// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <cstddef>
#include <initializer_list>
#include <string>

#include <gongbao_catch.hpp>

#include "packed_texts.hpp"

TEST_CASE("packed texts are found again with their payloads, and no others") {
  settling::packed_texts<std::size_t> texts;
  CHECK_FALSE(texts.find(""));
  const auto text = [](std::size_t i) { return "text " + std::to_string(i) + std::string(i % 300, '-'); };
  constexpr std::size_t count = 50'000;  // several pages, several growths
  for (std::size_t i = 0; i < count; ++i) {
    CHECK_FALSE(texts.find(text(i)));
    texts.add(text(i), i);
  }
  CHECK(texts.size() == count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto where = texts.find(text(i));
    REQUIRE(where);
    REQUIRE(texts.payload(*where) == i);
    texts.set_payload(*where, i + 1);
    REQUIRE(texts.payload(*texts.find(text(i))) == i + 1);
    REQUIRE_FALSE(texts.find(text(i) + "!"));
  }
}

TEST_CASE("packed texts hold any bytes of any length") {
  settling::packed_texts<> texts;
  for (const auto size : std::initializer_list<std::size_t>{0, 1, 127, 128, 16'383, 16'384, 1 << 20}) {
    CHECK_FALSE(texts.find(std::string(size, '\0')));
    texts.add(std::string(size, '\0'));
    CHECK(texts.find(std::string(size, '\0')));
    CHECK_FALSE(texts.find(std::string(size + 1, '\0')));
  }
}
