// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/text.hpp>
#include <gongbao/interop/string.hpp>

#include <gongbao_catch.hpp>
#include <limits>
#include <random>
#include <string>

using namespace gongbao;

namespace {

__extension__ typedef __int128 wide;

/// round(rate × amount) from the definition, in 128 bits.
std::int64_t reference(std::int64_t amount, std::int64_t millipercent, rounding mode) {
  const wide product = static_cast<wide>(amount) * millipercent;
  const wide size = product < 0 ? -product : product;
  wide quotient = size / 100'000;
  const wide twice = 2 * (size % 100'000);
  if (mode == rounding::half_up && twice >= 100'000) ++quotient;
  if (mode == rounding::half_even && (twice > 100'000 || (twice == 100'000 && quotient % 2 != 0))) ++quotient;
  return static_cast<std::int64_t>(product < 0 ? -quotient : quotient);
}

}  // namespace

TEST_CASE("a share of money is the exact product, rounded once as declared") {
  std::mt19937_64 random(1);
  for (int i = 0; i < 300'000; ++i) {
    // Small amounts meet the half often; large ones reach the limit of the flat form.
    const std::int64_t span = i % 2 == 0 ? 2'000 : 9'999'999'999'999;
    const auto amount = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(2 * span + 1)) - span;
    const auto millipercent = static_cast<std::int64_t>(random() % 100'001);
    for (const auto& w : words_of<rounding>) {
      const money got = rate::from_millipercent(millipercent).of(fen(amount), w.value);
      if (in_fen(got) != reference(amount, millipercent, w.value)) {
        CAPTURE(amount, millipercent, std::string(w.name));
        REQUIRE(in_fen(got) == reference(amount, millipercent, w.value));
      }
    }
  }
}

TEST_CASE("the largest amount at the largest rate of the flat form still fits") {
  CHECK(percent(100).of(money_limit, rounding::half_up) == money_limit);
  CHECK(percent(100).of(-money_limit, rounding::truncate) == -money_limit);
}

TEST_CASE("writing and reading are inverse") {
  std::mt19937_64 random(2);
  for (int i = 0; i < 100'000; ++i) {
    const auto n = static_cast<std::int64_t>(random() % 20'000'000'000'000) - 10'000'000'000'000 + 1;
    const money m = fen(i < 2'000 ? i - 1'000 : n);
    REQUIRE(*parse<money>(to_string(m)) == m);
    const rate r = rate::from_millipercent(in_fen(m));
    REQUIRE(*parse<rate>(to_string(r)) == r);
    const decimal d = decimal::from_units(in_fen(m));
    REQUIRE(*parse<decimal>(to_string(d)) == d);
  }
  CHECK(to_string(fen(std::numeric_limits<std::int64_t>::min())) == "-92233720368547758.08");
}

TEST_CASE("no text makes the readers misbehave") {
  std::mt19937_64 random(3);
  constexpr std::string_view alphabet =
      "0123456789.-+%, e\t\0nonemargin"
      "\xE4\xB8\x80";
  for (int i = 0; i < 200'000; ++i) {
    std::string text(random() % 24, ' ');
    for (char& c : text) c = alphabet[random() % alphabet.size()];
    if (const auto m = parse<money>(text)) {
      REQUIRE(within_limit(*m));
      REQUIRE(*parse<money>(to_string(*m)) == *m);
    }
    if (const auto r = parse<rate>(text)) REQUIRE(*parse<rate>(to_string(*r)) == *r);
    if (const auto n = parse<std::int64_t>(text)) REQUIRE(*parse<std::int64_t>(to_string(*n)) == *n);
    if (const auto d = parse<date>(text)) REQUIRE(to_string(*d) == text);
  }
}

TEST_CASE("UTF-8 is told from what is not") {
  CHECK(is_utf8("锦州 ascii 😀"));
  for (const char* bad : {"\x80", "\xC3", "\xC0\xAF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                          "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xE4\xB8"})
    CHECK_FALSE(is_utf8(bad));
}
