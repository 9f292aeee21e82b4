// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao_catch.hpp>

#include "identifiers.hpp"
#include "in_process.hpp"

using settling_tests::results;
using settling_tests::rows_of;
using settling_tests::run;

namespace {

const std::string header =
    "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,county,level,institution,"
    "referred,in_province\n";

std::string quoted(std::string_view text) {
  std::string cell = "\"";
  for (const char c : text) (cell += c) += c == '"' ? "\"" : "";
  return cell + '"';
}

/// A claim with an identifier in each column that holds one.
struct ids {
  std::string claim = "C", person = "P", county = "K", institution = "H";
};
std::string line_of(const ids& i, bool is_visit = false) {
  return quoted(i.claim) + "," + quoted(i.person) + ",sanmenxia,2023-03-01," +
         (is_visit ? "outpatient_pool,,,100,,," : "medical_aid,margin,inpatient,100,0,") +
         (is_visit ? "primary," + quoted(i.institution) : quoted(i.county) + ",,") + ",true,true\n";
}

constexpr std::string_view not_identifiers[] = {
    // blanks at an end
    " A", "A ", "A\u00A0", "\u00A0A", "\u3000A", "A\u3000", "A\u2000", "A\u2009", "A\u202F", "A\u205F", "A\u1680", " ",
    "\u3000",
    // invisible characters, anywhere
    "A\u200B", "\u200BA", "A\u200BB", "A\u200C", "\u200E1", "1\u200F", "A\u2060B", "\uFEFFA", "A\uFEFF", "A\u00ADB",
    "A\u202E1", "\u2066A\u2069", "A\uFE0F", "葛\U000E0100", "A\U000E0041", "A\u180E", "A\u3164", "A\u034F",
    // controls
    "A\t", "\tA", "A\nB", "A\r\nB", "A\x1B[31m", "A\x7F", "A\u0085", "A\u009F", "A\u2028B", "A\x01",
    // a spreadsheet's numbers
    "2.10702E+17", "2.10702e+17", "2,10702E+17", "2.1E+17", "2E+17", "1E+5", "2.10702E17", "1.23E-05", "+2.1E+17",
    "-2.1E+17", "210.702E+15", "2.E+17", ".2E+18", "２.１E+17", "２．１０７０２Ｅ＋１７",
    // an apostrophe in front, a formula, an error
    "'210702199001010014", "'", "''A", "\u2019210702", "\u2018210702", "\uFF07210702", "=\"210702\"", "#N/A", "#REF!",
    "#VALUE!", "#NAME?", "#DIV/0!", "########",
    // a lost character
    "\uFFFD", "A\uFFFDB"};

constexpr std::string_view identifiers[] = {
    "A",        "0",       "1E5",      "E10",      "2E17", "1E-05",      "12E",         "E+17",
    "1.5",      "1,5",     "2.1E+17A", "A2.1E+17", "1E+",  "x;=y z",     "O'Brien",     "A'",
    "#1",       "=A",      "-1",       "+1",       "@a",   "义县",       "a \"b\", c",  "\u2018仁爱\u2019医院",
    "é",        "e\u0301", "가",       "Ａ１",     "ｶﾞ",   "\U0001F3E5", "A-B_C/D:E.F", "2107021990010100145",
    "A\u3000B", "한국",    "\uE000"};

}  // namespace

TEST_CASE("what cannot be an identifier is refused by name in every column that holds one") {
  for (const std::string_view text : not_identifiers) {
    INFO("[" << text << "]");
    CHECK_FALSE(settling::why_no_identifier(text).empty());
    const std::string id(text);
    for (const auto& [line, name] :
         {std::pair{line_of({.claim = id}), "claim_id"}, std::pair{line_of({.person = id}), "person_id"},
          std::pair{line_of({.county = id}), "county"}, std::pair{line_of({.institution = id}, true), "institution"}}) {
      const results r = run(header + line);
      CHECK(rows_of(r.settlements)[0].at("status") == "invalid_identifier");
      CHECK(r.messages.find(std::string("(") + name + ")") != std::string::npos);
      CHECK(r.messages.find("invalid_identifier, ") != std::string::npos);
    }
  }
}

TEST_CASE("what can be an identifier is taken as it stands") {
  for (const std::string_view text : identifiers) {
    INFO("[" << text << "]");
    CHECK(settling::why_no_identifier(text).empty());
    const std::string id(text);
    const results r = run(header + line_of({id, id, id, id}) + line_of({"V" + id, id, id, id}, true));
    CHECK(r.refused == 0);
    CHECK(rows_of(r.settlements)[0].at("claim_id").ends_with(text));  // = is written with an apostrophe in front
    CHECK(r.messages.empty());
  }
}

TEST_CASE("a message says which character is in the way and how to mend it") {
  const auto said = [](std::string_view text) { return settling::why_no_identifier(text); };
  CHECK(said("A\u00A0") == "it ends with a blank, U+00A0: take it out");
  CHECK(said("\u3000A") == "it begins with a blank, U+3000: take it out");
  CHECK(said("A\u200BB") == "there is an invisible character in it, U+200B: take it out");
  CHECK(said("A\nB") == "there is a control character in it, U+000A: take it out");
  CHECK(said("2.10702E+17").starts_with("2.10702E+17 is a number that a spreadsheet has cut"));
  CHECK(said("'1") == "it begins with an apostrophe: take it out");
}

TEST_CASE("a mended identifier is what is left") {
  CHECK(settling::mended_identifier(" A\u200B\u00A0") == "A");
  CHECK(settling::mended_identifier("'A B\n") == "A B");
  CHECK(settling::mended_identifier("A") == "A");
  for (const std::string_view none : {"", " ", "2.1E+17", "#N/A", "'", "\uFFFD"})
    CHECK(settling::mended_identifier(none).empty());
}

TEST_CASE("identifiers that the eye does not tell apart are named once, with both lines and the difference") {
  struct pair {
    std::string_view a, b, difference;
  };
  for (const pair& p : {pair{"123X", "123x", "case"},
                        pair{"abc", "ABC", "case"},
                        pair{"Ä1", "ä1", "case"},
                        pair{"Ж", "ж", "case"},
                        pair{"Σς", "σΣ", "case"},
                        pair{"Ⅳ", "ⅳ", "case"},
                        pair{"ａ", "Ａ", "case"},
                        pair{"123X", "123Ｘ", "width"},
                        pair{"12", "１２", "width"},
                        pair{"(1)", "（1）", "width"},
                        pair{"カ", "ｶ", "width"},
                        pair{"A1", "A 1", "blanks"},
                        pair{"义县", "义\u3000县", "blanks"},
                        pair{"A 1", "A\u00A01", "blanks"},
                        pair{"\u00E9", "e\u0301", "composition"},
                        pair{"\u1ED9", "o\u0302\u0323", "composition"},
                        pair{"o\u0323\u0302", "o\u0302\u0323", "composition"},
                        pair{"\u01D8", "\u00FC\u0301", "composition"},
                        pair{"\u212B", "\u00C5", "composition"},
                        pair{"\uAC00", "\u1100\u1161", "composition"},
                        pair{"\uAC01", "\u1100\u1161\u11A8", "composition"},
                        pair{"\uAC01", "\uAC00\u11A8", "composition"},
                        pair{"\u304C", "\u304B\u3099", "composition"},
                        pair{"\u8C48", "\uF900", "composition"},
                        pair{"\u4E00", "\u2F00", "composition"},
                        pair{"\u4F60", "\U0002F804", "composition"},
                        pair{"abc1", "ＡＢＣ 1", "case and width and blanks"}}) {
    INFO(p.a << " and " << p.b);
    CHECK(settling::folded(p.a) == settling::folded(p.b));
    CHECK(settling::difference_between(p.a, p.b) == p.difference);
    CHECK(settling::detail::folded_text(p.a).hash == settling::detail::folded_text(p.b).hash);
    const std::string a(p.a);
    const std::string b(p.b);
    const auto warned = [&](const std::string& rows, std::string_view column) {
      const results r = run(header + rows);
      CHECK(r.refused == 0);
      CHECK(r.messages.find(std::string("line 3, column ")) == 0);
      CHECK(r.messages.find("(" + std::string(column) + ")") != std::string::npos);
      CHECK(r.messages.find(settling::printable(b) + " and " + settling::printable(a) + " in line 2 differ only in " +
                            std::string(p.difference)) != std::string::npos);
      CHECK(r.messages.find('\n') + 1 == r.messages.size());  // once, though the first row comes again
    };
    warned(line_of({.claim = a, .person = "P"}) + line_of({.claim = b, .person = "Q"}), "claim_id");
    warned(line_of({.claim = "1", .person = a}) + line_of({.claim = "2", .person = b}) +
               line_of({.claim = "3", .person = a, .county = "L"}),
           "person_id");
    warned(line_of({.claim = "1", .person = "P", .county = a}) + line_of({.claim = "2", .person = "Q", .county = b}),
           "county");
    warned(line_of({.claim = "1", .person = "P", .institution = a}, true) +
               line_of({.claim = "2", .person = "Q", .institution = b}, true),
           "institution");
  }
}

TEST_CASE("different identifiers are not taken for alike") {
  constexpr std::string_view different[] = {"e",  "é",  "è",  "E1", "E2", "日",  "曰", "0",  "O", "가",
                                            "각", "か", "が", "Ǫ",  "Ǭ",  "1-2", "12", "A'", "Đ"};
  for (std::size_t i = 0; i < std::size(different); ++i)
    for (std::size_t k = 0; k < i; ++k) CHECK(settling::folded(different[i]) != settling::folded(different[k]));
  std::string rows;
  for (const std::string_view id : different)
    rows += line_of({.claim = "C" + std::string(id), .person = std::string(id), .county = std::string(id)});
  CHECK(run(header + rows).messages.empty());
}

TEST_CASE("a person of another year, city or benefit is found too, a refused row is not") {
  const results r = run(header + line_of({.claim = "1", .person = "p"}, true) + line_of({.claim = "2", .person = "P"}));
  CHECK(r.messages.find("P and p in line 2 differ only in case") != std::string::npos);
  CHECK(run(header + "1,p,sanmenxia,2023-03-01,,margin,inpatient,x,0,,,,,\n" + line_of({.claim = "2", .person = "P"}))
            .messages.find("differ only") == std::string::npos);
}

TEST_CASE("many kinds of one identifier are one warning") {
  std::string rows;
  int n = 0;
  for (const char* id : {"abc", "Abc", "ABC", "aBC", "abc", "A BC"})
    rows += line_of({.claim = std::to_string(++n), .person = id, .county = "K" + std::to_string(n)});
  const results r = run(header + rows);
  CHECK(r.messages.find("differ only") == r.messages.rfind("differ only"));
  CHECK(r.messages.find("Abc and abc in line 2") != std::string::npos);
}

TEST_CASE("numbers of 16 digits and more that end in 000, where several do") {
  const auto messages = [](const std::vector<std::string>& ids) {
    std::string rows;
    int n = 0;
    for (const std::string& id : ids)
      rows += line_of({.claim = std::to_string(++n), .person = id, .county = "K" + std::to_string(n)});
    return run(header + rows).messages;
  };
  CHECK(messages({"6222021234567000", "6222021234568000"})
            .starts_with("line 2, column 2 (person_id), claim 1: warning, 2 of 2 numbers of 16 digits and more end in "
                         "000, this one first: "));
  CHECK(messages({"6222021234567000", "6222021234568001"}).empty());
  CHECK(messages({"6222021234567000", "6222021234567000"}).empty());  // one person
  CHECK(messages({"622202123456000", "622202123457000"}).empty());    // of 15 digits
  std::vector<std::string> by_chance;
  for (int i = 0; i < 3000; ++i) by_chance.push_back(std::to_string(6'222'021'234'560'000 + i));
  CHECK(messages(by_chance).empty());
}

TEST_CASE("the check character of a resident identity number") {
  using settling::missed_check_character;
  CHECK_FALSE(missed_check_character("11010519491231002X"));
  CHECK_FALSE(missed_check_character("11010519491231002x"));
  CHECK_FALSE(missed_check_character("440524188001010014"));
  CHECK(missed_check_character("110105194912310021") == 'X');
  CHECK(missed_check_character("440524188001010015") == '4');
  for (const std::string_view other : {"", "11010519491231002", "1101051949123100211", "11010519491231002Y",
                                       "A10105194912310021", "1101051949123100X1"})
    CHECK_FALSE(missed_check_character(other));
  const results r = run(header + line_of({.claim = "1", .person = "11010519491231002X"}) +
                        line_of({.claim = "2", .person = "440524188001010015"}) +
                        line_of({.claim = "3", .person = "440524188001010015", .county = "L"}) +
                        line_of({.claim = "4", .person = "110105194912310021"}));
  CHECK(r.refused == 0);
  CHECK(r.messages ==
        "line 3, column 2 (person_id), claim 2: warning, by its other digits (GB 11643) 440524188001010015 would end "
        "in 4; of resident identity numbers with a wrong check character there are 2\n");
}
