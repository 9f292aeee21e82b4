// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/source.hpp>
#include <gongbao/core/text.hpp>
#include <gongbao/rules/readings.hpp>
#include <gongbao/rules/vocabulary.hpp>

#include "expect.hpp"

// The flat forms of rulebook 1.1, with "Values" of 1.8.

namespace text_tests {

using namespace gongbao;
using expect::is_constant;
using gongbao::detail::int64_max;
using gongbao::detail::int64_min;

template <class T>
constexpr bool reads(text_view text, const T& value) {
  const outcome<T> read = parse<T>(text);
  return read && *read == value;
}
template <class T>
constexpr bool refuses(text_view text, error e) {
  return parse<T>(text) == e;
}
template <class T>
constexpr bool writes(const T& value, text_view expected) {
  char buffer[128]{};
  text_writer out(buffer, sizeof buffer);
  flat_form<T>::write(out, value);
  return out.written() == expected;
}
/// Writes as `text`, and `text` reads back as the value.
template <class T>
constexpr bool is_form_of(text_view text, const T& value) {
  return writes(value, text) && reads(text, value);
}

// ---- text_view ------------------------------------------------------------------------------------------------------

constexpr text_view hello = "hello";
static_assert(hello.size() == 5 && hello[4] == 'o' && text_view{}.empty() && text_view("").empty());
static_assert(hello.part(1, 3) == "ell" && hello.part(3) == "lo" && hello.part(9).empty() && hello.part(4, 99) == "o");
static_assert(hello.find('l') == 2 && hello.find('l', 3) == 3 && hello.find('z') == 5 && hello.find('h', 99) == 5);
static_assert(hello.starts_with("he") && hello.starts_with("") && !hello.starts_with("hello!") && hello != "hellO");
static_assert(!expect::orders<text_view, text_view> && !std::convertible_to<int, text_view>);

static_assert(!is_constant([] {
  char buffer[2]{};
  text_writer out(buffer, sizeof buffer);
  out.put("abc");
  return out.written().size();
}));

// ---- money: at most two decimals in, always two out -----------------------------------------------------------------

static_assert(flat_form<money>::type == "money");
static_assert(is_form_of("1234.50", 1'234.50_yuan) && is_form_of("0.00", money{}) && is_form_of("0.01", fen(1)));
static_assert(is_form_of("-0.01", -fen(1)) && is_form_of("-1234.50", -1'234.50_yuan) && is_form_of("0.10", fen(10)));
static_assert(is_form_of("99999999999.99", money_limit) && is_form_of("-99999999999.99", -money_limit));
static_assert(reads("20000", yuan(20'000)) && reads("12.5", 12.50_yuan) && reads("0", money{}));
static_assert(reads("005.00", yuan(5)) && reads("000000000000000000000000000005", yuan(5)) && reads("-005", -yuan(5)));
static_assert(reads("-0.00", money{}) && reads("-0", money{}) && writes(-money{}, "0.00"));
static_assert(refuses<money>("100000000000.00", error::out_of_range));
static_assert(refuses<money>("-100000000000.00", error::out_of_range));
static_assert(refuses<money>("92233720368547758.08", error::out_of_range));  // beyond 64 bits of fen
static_assert(refuses<money>("99999999999999999999999999999999", error::out_of_range));
static_assert(refuses<money>("1234.505", error::invalid_value) && refuses<money>("1.000", error::invalid_value));
static_assert(refuses<money>("99999999999999999999999999.123", error::invalid_value));
static_assert(refuses<money>("+5", error::invalid_value) && refuses<money>("5.", error::invalid_value));
static_assert(refuses<money>(".5", error::invalid_value) && refuses<money>("-.5", error::invalid_value));
static_assert(refuses<money>("", error::invalid_value) && refuses<money>("-", error::invalid_value));
static_assert(refuses<money>(".", error::invalid_value) && refuses<money>("--5", error::invalid_value));
static_assert(refuses<money>(" 5", error::invalid_value) && refuses<money>("5 ", error::invalid_value));
static_assert(refuses<money>("1 000", error::invalid_value) && refuses<money>("1,000", error::invalid_value));
static_assert(refuses<money>("1e3", error::invalid_value) && refuses<money>("0x10", error::invalid_value));
static_assert(refuses<money>("1.2.3", error::invalid_value) && refuses<money>("５", error::invalid_value));
static_assert(refuses<money>(text_view("5\0", 2), error::invalid_value));
static_assert(writes(fen(int64_max), "92233720368547758.07") && writes(fen(int64_min), "-92233720368547758.08"));

// ---- rate: at most three decimals in, shortest form out -------------------------------------------------------------

static_assert(flat_form<rate>::type == "rate");
static_assert(is_form_of("70%", percent(70)) && is_form_of("2.5%", 2.5_percent) && is_form_of("0.001%", 0.001_percent));
static_assert(is_form_of("0%", rate{}) && is_form_of("100%", percent(100)) && is_form_of("-5%", percent(-5)));
static_assert(is_form_of("12.05%", 12.05_percent) && is_form_of("-0.125%", percent(0) - 0.125_percent));
static_assert(reads("050%", percent(50)) && reads("2.500%", 2.5_percent) && reads("-0%", rate{}));
static_assert(refuses<rate>("70", error::invalid_value) && refuses<rate>("%", error::invalid_value));
static_assert(refuses<rate>("2.5005%", error::invalid_value) && refuses<rate>("70%%", error::invalid_value));
static_assert(refuses<rate>("70 %", error::invalid_value) && refuses<rate>("5.%", error::invalid_value));
static_assert(refuses<rate>(".5%", error::invalid_value) && refuses<rate>("+5%", error::invalid_value));
static_assert(refuses<rate>("", error::invalid_value) && refuses<rate>("0.7", error::invalid_value));
static_assert(refuses<rate>("99999999999999999999%", error::out_of_range));

// ---- area, decimal, int, bool ---------------------------------------------------------------------------------------

static_assert(flat_form<area>::type == "area" && flat_form<decimal>::type == "decimal");
static_assert(is_form_of("49999.99", area::from_units(4'999'999)) && is_form_of("50000", area::from_units(5'000'000)));
static_assert(is_form_of("0.5", area::from_units(50)) && reads("50000.00", area::from_units(5'000'000)));
static_assert(refuses<area>("1.005", error::invalid_value) && refuses<area>("", error::invalid_value));
static_assert(is_form_of("4.7", decimal::from_units(4'700'000)) && is_form_of("0.000001", decimal::from_units(1)));
static_assert(is_form_of("-4.7", decimal::from_units(-4'700'000)) && is_form_of("0", decimal{}));
static_assert(refuses<decimal>("0.0000001", error::invalid_value) && refuses<decimal>("4,7", error::invalid_value));
static_assert(writes(in_wan_yuan(123'456.70_yuan), "12.34567") && writes(in_wan_yuan(wan_yuan(3)), "3"));

static_assert(flat_form<std::int64_t>::type == "int");
static_assert(is_form_of("12", std::int64_t{12}) && is_form_of("-7", std::int64_t{-7}) &&
              is_form_of("0", std::int64_t{0}));
static_assert(is_form_of("999999999", std::int64_t{999'999'999}) &&
              is_form_of("-999999999", std::int64_t{-999'999'999}));
static_assert(reads("0012", std::int64_t{12}) && reads("-0", std::int64_t{0}));
static_assert(refuses<std::int64_t>("1000000000", error::invalid_value));
static_assert(refuses<std::int64_t>("99999999999999999999", error::invalid_value));
static_assert(refuses<std::int64_t>("1.0", error::invalid_value) && refuses<std::int64_t>("1.", error::invalid_value));
static_assert(refuses<std::int64_t>("", error::invalid_value) && refuses<std::int64_t>("+1", error::invalid_value));

static_assert(flat_form<bool>::type == "bool" && is_form_of("true", true) && is_form_of("false", false));
static_assert(refuses<bool>("True", error::invalid_value) && refuses<bool>("1", error::invalid_value));
static_assert(refuses<bool>("", error::invalid_value) && refuses<bool>("true ", error::invalid_value));

// ---- date and month: 1900 to 2199, Gregorian, must exist ------------------------------------------------------------

static_assert(flat_form<date>::type == "date" && flat_form<calendar_month>::type == "month");
static_assert(is_form_of("2023-03-01", date(2023, 3, 1)) && is_form_of("1900-01-01", date(1900, 1, 1)));
static_assert(is_form_of("2199-12-31", date(2199, 12, 31)) && is_form_of("2024-02-29", date(2024, 2, 29)));
static_assert(is_form_of("2000-02-29", date(2000, 2, 29)) && writes(date(33, 4, 3), "0033-04-03"));
static_assert(refuses<date>("1899-12-31", error::invalid_date) && refuses<date>("2200-01-01", error::invalid_date));
static_assert(refuses<date>("2023-02-29", error::invalid_date) && refuses<date>("1900-02-29", error::invalid_date));
static_assert(refuses<date>("2100-02-29", error::invalid_date) && refuses<date>("2023-02-30", error::invalid_date));
static_assert(refuses<date>("2023-13-01", error::invalid_date) && refuses<date>("2023-00-01", error::invalid_date));
static_assert(refuses<date>("2023-01-00", error::invalid_date) && refuses<date>("2023-04-31", error::invalid_date));
static_assert(refuses<date>("", error::invalid_date) && refuses<date>("2023-3-01", error::invalid_date));
static_assert(refuses<date>("2023-03-1", error::invalid_date) && refuses<date>("20230301", error::invalid_date));
static_assert(refuses<date>("2023-03/01", error::invalid_date) && refuses<date>("2023/03-01", error::invalid_date));
static_assert(refuses<date>("2023/03/01", error::invalid_date) && refuses<date>("2023-03-01 ", error::invalid_date));
static_assert(refuses<date>("02023-03-01", error::invalid_date) && refuses<date>("-023-03-01", error::invalid_date));
static_assert(refuses<date>("2023-03-0a", error::invalid_date) && refuses<date>("2023-+3-01", error::invalid_date));

static_assert(is_form_of("2023-03", calendar_month(2023, 3)) && is_form_of("1900-01", calendar_month(1900, 1)));
static_assert(is_form_of("2199-12", calendar_month(2199, 12)));
static_assert(refuses<calendar_month>("1899-12", error::invalid_date));
static_assert(refuses<calendar_month>("2200-01", error::invalid_date));
static_assert(refuses<calendar_month>("2023-13", error::invalid_date));
static_assert(refuses<calendar_month>("2023-00", error::invalid_date) &&
              refuses<calendar_month>("", error::invalid_date));
static_assert(refuses<calendar_month>("2023-3", error::invalid_date));
static_assert(refuses<calendar_month>("2023-03-01", error::invalid_date));

// ---- words and sets of words ----------------------------------------------------------------------------------------

static_assert(flat_form<recipient>::type == "recipient" && flat_form<recipients>::type == "recipient");
static_assert(is_form_of("margin", recipient::margin) && is_form_of("half_even", rounding::half_even));
static_assert(is_form_of("none", category::none) && is_form_of("EXACT", provenance::exact));
static_assert(refuses<rounding>("", error::unknown_value) && refuses<rounding>("Half_up", error::unknown_value));
static_assert(refuses<care>("inpatient ", error::unknown_value) && refuses<disease>("flu", error::unknown_value));
static_assert(refuses<recipient>("rich", error::unknown_recipient) &&
              refuses<category>("ordinary", error::unknown_recipient));

static_assert(is_form_of("subsistence+margin", recipient::margin | recipient::subsistence));
static_assert(reads("margin+subsistence", recipient::margin | recipient::subsistence));
static_assert(is_form_of("none", recipients{}) && is_form_of("ordinary", recipients{recipient::ordinary}));
static_assert(
    is_form_of("destitute+orphan+subsistence+relapsed_poor+monitored+other_monitored+rural_at_risk+margin+"
               "illness_poor+lifted_poor+ordinary",
               recipients::all()));
static_assert(is_form_of("EXACT+EXTERNAL", provenance::external | provenance::exact));
static_assert(refuses<recipients>("", error::invalid_value) && refuses<recipients>("+", error::invalid_value));
static_assert(refuses<recipients>("margin+", error::invalid_value) &&
              refuses<recipients>("+margin", error::invalid_value));
static_assert(refuses<recipients>("margin++orphan", error::invalid_value));
static_assert(refuses<recipients>("margin+margin", error::invalid_value));
static_assert(refuses<recipients>("margin+rich", error::unknown_recipient));
static_assert(refuses<recipients>("margin +orphan", error::unknown_recipient));
static_assert(refuses<recipients>("margin+none", error::unknown_recipient));
static_assert(refuses<category_set<disease>>("cml+flu", error::unknown_value));

// ---- text: UTF-8 without tab, ';' and '=' ---------------------------------------------------------------------------

static_assert(flat_form<text_view>::type == "text");
static_assert(is_form_of("医疗救助 a,b", text_view("医疗救助 a,b")) && refuses<text_view>("", error::invalid_value));
static_assert(refuses<text_view>("a\tb", error::invalid_value) && refuses<text_view>("a;b", error::invalid_value));
static_assert(refuses<text_view>("a=b", error::invalid_value) && refuses<text_view>("\xff", error::invalid_value));
static_assert(is_utf8("") && is_utf8("a") && is_utf8("\xC2\x80") && is_utf8("\xE4\xB8\xAD") &&
              is_utf8("\xF0\x9F\x98\x80"));
static_assert(is_utf8("\xED\x9F\xBF") && is_utf8("\xEE\x80\x80") && is_utf8("\xF4\x8F\xBF\xBF"));
static_assert(!is_utf8("\x80") && !is_utf8("\xBF") && !is_utf8("\xC0\x80") && !is_utf8("\xC1\xBF"));  // stray, overlong
static_assert(!is_utf8("\xE0\x9F\xBF") && !is_utf8("\xF0\x8F\xBF\xBF"));                              // overlong
static_assert(!is_utf8("\xED\xA0\x80") && !is_utf8("\xED\xBF\xBF"));                                  // surrogates
static_assert(!is_utf8("\xF4\x90\x80\x80") && !is_utf8("\xF5\x80\x80\x80"));                          // beyond U+10FFFF
static_assert(!is_utf8("\xC3") && !is_utf8("\xE4\xB8") && !is_utf8("\xF0\x9F\x98") &&
              !is_utf8("\xE4\xB8x"));  // cut off

}  // namespace text_tests
