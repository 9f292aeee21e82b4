// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Values as people and spreadsheets write them: each form that is read, each that is not, and from values to forms and
// back.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao_catch.hpp>

#include "../../examples/common/as_written.hpp"
#include "../../examples/common/form_examples.hpp"

namespace {

/// Calls `visit(T{})` for the type T of an example.
template <class T, class Visit>
bool visit_if(std::string_view type, const T& any, Visit&& visit) {
  if (type != std::string_view(gongbao::flat_form<T>::type)) return false;
  visit(any);
  return true;
}
template <class Visit>
void with_type(std::string_view type, Visit&& visit) {
  const auto among = [&](const auto&... any) { return (visit_if(type, any, visit) || ...); };
  CHECK(among(gongbao::date(2023, 3, 1), gongbao::money{}, gongbao::rate{}, bool{}, gongbao::recipients{},
              gongbao::care{}, gongbao::disease{}, gongbao::level{}));
}

/// A number from 0 to `most`; the same numbers every time.
std::size_t draw(std::size_t most) {
  static std::mt19937 engine(2023);
  return std::uniform_int_distribution<std::size_t>(0, most)(engine);
}
std::string one_of(std::initializer_list<std::string_view> texts) {
  return std::string(texts.begin()[draw(texts.size() - 1)]);
}

std::string in_full_width(std::string_view text) {
  std::string wide;
  for (const char c : text) {
    const auto code = static_cast<unsigned>(static_cast<unsigned char>(c));
    if (code <= 0x20 || code >= 0x7F) {
      wide += c;
      continue;
    }
    const unsigned full = code + 0xFEE0;
    wide += static_cast<char>(0xE0U | full >> 12U);
    wide += static_cast<char>(0x80U | (full >> 6U & 0x3FU));
    wide += static_cast<char>(0x80U | (full & 0x3FU));
  }
  return wide;
}

std::string dressed(std::string text) {
  if (draw(3) == 0) text = in_full_width(text);
  return one_of({"", "", " ", "\t", "\u3000", "\u00A0", "\uFEFF"}) + text + one_of({"", "", " ", "\u3000", "\u200B"});
}

std::string with_thousands(std::string digits) {
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

}  // namespace

TEST_CASE("each form is read as its value, and none that may mean another") {
  for (const auto& example : outside::form_examples) {
    INFO(example.type << " " << example.written);
    with_type(example.type, [&]<class T>(const T&) {
      const gongbao::outcome<T> value = outside::read_as_written<T>(example.written);
      CHECK(value.has_value() == !example.flat.empty());
      if (value) CHECK(gongbao::to_string(*value) == example.flat);
      const outside::value_form form = outside::form_of<T>();
      if (example.flat.empty()) {
        CHECK_FALSE(reads(form, example.written));
        const std::string why = why_unreadable(form, example.written);
        INFO(why);
        CHECK(why.starts_with(outside::in_quotes(example.written)));
        CHECK(why.size() > outside::in_quotes(example.written).size() + 10);
      } else {
        CHECK(outside::as_written(form, example.flat) == example.flat);
      }
    });
  }
}

TEST_CASE("why a value is refused is said in English or in Chinese") {
  using gongbao::language;
  const auto letters = [](std::string_view text) {
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
  };
  const auto chinese = [](std::string_view text) {
    return std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
  };
  for (const auto& example : outside::form_examples) {
    if (!example.flat.empty()) continue;
    INFO(example.type << " " << example.written);
    with_type(example.type, [&]<class T>(const T&) {
      const outside::value_form form = outside::form_of<T>();
      const std::string met = outside::in_quotes(example.written);
      std::string zh = why_unreadable(form, example.written, language::zh).substr(met.size());
      if (const std::size_t format = zh.find("yyyy-mm-dd"); format != zh.npos) zh.erase(format, 10);
      CAPTURE(zh);
      const bool shows_a_word = zh.find("margin") != zh.npos || zh.find("subsistence") != zh.npos;  // as it was met
      CHECK((letters(zh) <= 1 || shows_a_word));                                                    // I型糖尿病
      CHECK(chinese(zh) > 5);
      CHECK(letters(wanted(form, language::zh)) <= 1);
      const std::string en = why_unreadable(form, example.written).substr(met.size());
      CAPTURE(en);
      CHECK(chinese(wanted(form)) == 0);
      CHECK(letters(en) > 5);
    });
  }
  const outside::value_form day = outside::form_of<gongbao::date>();
  CHECK(why_unreadable(day, "2023-3/1", language::zh) == "\"2023-3/1\"是日期的另一种写法：应写为2023-03-01");
  CHECK(why_unreadable(day, "1/3/2023", language::zh) ==
        "\"1/3/2023\"分不清年、月、日：应写为1900年至2199年的日期，如2023-03-01");
  CHECK(why_unreadable(outside::form_of<gongbao::money>(), "9.000,00", language::zh) ==
        "\"9.000,00\"含有数字间的分隔符：应写为以元为单位的金额，最多两位小数，如1234.50");
  CHECK(why_unreadable(outside::form_of<gongbao::care>(), "inpatent", language::zh) ==
        "\"inpatent\"无法识别：最接近的是住院救助；应写为住院救助或门诊救助");
}

TEST_CASE("a day is read back from every form of it") {
  for (int i = 0; i < 20'000; ++i) {
    const int year = 1900 + static_cast<int>(draw(299));
    const int month = 1 + static_cast<int>(draw(11));
    const int day = 1 + static_cast<int>(draw(static_cast<std::size_t>(gongbao::days_in_month(year, month)) - 1));
    const gongbao::date date(year, month, day);
    const auto two = [](int n, bool padded) { return (padded && n < 10 ? "0" : "") + std::to_string(n); };
    const bool padded = draw(1) == 0;
    const std::string y = std::to_string(year);
    const std::string m = two(month, padded);
    const std::string d = two(day, padded);
    const std::string forms[] = {y + "-" + m + "-" + d, y + "/" + m + "/" + d, y + "." + m + "." + d,
                                 y + "年" + m + "月" + d + "日", y + two(month, true) + two(day, true)};
    std::string written = forms[draw(4)];
    if (draw(1) == 0)
      written += one_of({" 0:00", " 08:30", " 23:59:59", " 8:05:00.000", " 下午 1:30", " 11:59 PM", " 8时", " 8时5分"});
    written = dressed(written);
    INFO(written);
    const auto read = outside::read_as_written<gongbao::date>(written);
    REQUIRE(read.has_value());
    CHECK(*read == date);
    // Nothing that is more or less than a day.
    CHECK_FALSE(outside::read_as_written<gongbao::date>(d + "/" + m + "/" + y).has_value());
    CHECK_FALSE(outside::read_as_written<gongbao::date>(written + "x").has_value());
  }
}

TEST_CASE("an amount is read back from every form of it") {
  for (int i = 0; i < 20'000; ++i) {
    const std::int64_t fen = static_cast<std::int64_t>(draw(1)) * static_cast<std::int64_t>(draw(99'999'999)) * 100 +
                             static_cast<std::int64_t>(draw(9'999'999));
    const std::string flat = gongbao::to_string(gongbao::fen(fen));
    const std::string yuan = flat.substr(0, flat.size() - 3);
    const std::string rest = flat.substr(flat.size() - 3);
    std::string written = draw(1) == 0 ? with_thousands(yuan) + rest : flat;
    if (draw(3) == 0) {  // in units of 10,000 yuan
      std::string digits = std::string(6, '0') + std::to_string(fen);
      digits.insert(digits.size() - 6, 1, '.');
      digits.erase(0, std::min(digits.find_first_not_of('0'), digits.find('.') - 1));
      written = digits + one_of({"万元", "万", " 万元"});
    } else {
      written = one_of({"", "¥", "￥", "¥ ", "人民币"}) + written + one_of({"", "元", " 元"});
    }
    const bool negative = fen != 0 && draw(4) == 0;
    if (negative) written.insert(0, 1, '-');
    written = dressed(written);
    INFO(written);
    const auto read = outside::read_as_written<gongbao::money>(written);
    REQUIRE(read.has_value());
    CHECK(gongbao::in_fen(*read) == (negative ? -fen : fen));
  }
}

TEST_CASE("a comma in an amount stands between groups of three digits, or the amount is refused") {
  for (int i = 0; i < 20'000; ++i) {
    std::string digits = std::to_string(1 + draw(999'999'999));
    const std::string good = with_thousands(digits);
    std::string written = digits;
    for (std::size_t n = draw(2); n != std::string::npos; --n) written.insert(draw(written.size()), 1, ',');
    INFO(written);
    CHECK(outside::read_as_written<gongbao::money>(written).has_value() == (written == good));
  }
}

TEST_CASE("identities are read back from their words and terms, however they are joined") {
  const auto& words = gongbao::words_of<gongbao::recipient>;
  for (int i = 0; i < 5'000; ++i) {
    gongbao::recipients set;
    std::string written;
    for (const auto& w : words) {
      if (draw(3) != 0) continue;
      set |= w.value;
      if (!written.empty()) written += one_of({"+", "、", ";", "；", " + ", "＋"});
      written += std::string(draw(1) == 0 ? std::string_view(w.name) : std::string_view(w.label));
    }
    if (set.empty()) continue;
    INFO(written);
    const auto read = outside::read_as_written<gongbao::recipients>(written);
    REQUIRE(read.has_value());
    CHECK(*read == set);
  }
}
