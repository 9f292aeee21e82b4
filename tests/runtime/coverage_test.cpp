// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "coverage.hpp"

#include <gongbao/coverage.hpp>
#include <gongbao/interop/flat.hpp>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <gongbao_catch.hpp>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules_of_cities.hpp"

using namespace gongbao;

namespace {

using texts = std::vector<std::string>;

/// A document that is cut into art. 1 … last, with what stands before and after them.
texts articles(int last, texts before = {}, const texts& after = {}) {
  for (int i = 1; i <= last; ++i) before.push_back("art. " + std::to_string(i));
  before.insert(before.end(), after.begin(), after.end());
  return before;
}

/// How each document is numbered, said a second time, from the gazettes.
const std::map<std::string, texts> numbering = {
    {"锦政规〔2022〕2号", articles(28, {"decision of 2022-06-29", "header"})},
    {"锦政规〔2022〕3号", articles(18, {"decision of 2022-07-25", "header"}, {"annex form"})},
    {"锦政规〔2022〕4号", articles(19, {"notice"})},
    {"锦政规〔2022〕5号", articles(14, {"notice"})},
    {"锦政发〔2022〕13号", {"preamble", "item 1", "item 2", "item 3", "item 4", "hotline"}},
    {"锦政办发〔2022〕14号",
     {"notice", "preamble", "一", "二", "三(一)1", "三(一)2", "三(二)", "三(三)", "三(四)1", "三(四)2", "三(四)3",
      "三(五)", "三(六)", "四", "last line"}},
    {"锦政办发〔2022〕16号",
     {"notice",       "preamble",     "一",           "二",           "三(一)",         "三(二)",   "三(三)",
      "三(四)",       "三(五)1",      "三(五)2",      "三(五)3",      "三(六)1",        "三(六)2",  "三(七)",
      "三(八)1",      "三(八)2",      "四",           "last line",    "annex preamble", "annex 一", "annex 二",
      "annex 三(一)", "annex 三(二)", "annex 三(三)", "annex 三(四)", "annex table"}},
    {"三政〔2023〕2号",
     {"preamble", "(一)",   "(二)",   "(三)",     "(四)",     "(五)",     "(六)",     "(七)",     "(八)",
      "(九)",     "(十)",   "(十一)", "(十二)",   "(十三)",   "(十四)",   "(十五)",   "(十六)",   "(十七)",
      "(十八)",   "(十九)", "(二十)", "(二十一)", "(二十二)", "(二十三)", "(二十四)", "(二十五)", "(二十六)"}},
    {"三政〔2023〕3号", {"text, paragraph 1", "text, paragraph 2"}},
    {"三政〔2023〕5号", {"text, paragraph 1", "text, paragraph 2", "annex 1", "annex 2"}},
    {"三政办〔2022〕18号", articles(32, {"notice"})},
    {"三政办〔2022〕19号",
     {"notice", "preamble", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "final paragraph",
      "last paragraph", "annex"}},
    {"三政办〔2022〕20号", articles(28, {"notice"})},
    {"三政办文〔2023〕2号", {"preamble", "一", "二", "三"}},
};

/// The rule ids of an entry; a blank too many gives an id that does not exist.
texts ids_of(const covered_article& a) {
  texts ids;
  const std::string all(a.rules);
  for (std::size_t begin = 0; begin < all.size();) {
    const std::size_t end = std::min(all.find(' ', begin), all.size());
    ids.push_back(all.substr(begin, end - begin));
    begin = end + 1;
    if (begin == all.size()) ids.push_back({});
  }
  return ids;
}

const covered_document* covered(const document* wanted) {
  for (const covered_document& d : coverage_ledger)
    if (&d.in() == wanted) return &d;
  return nullptr;
}

constexpr std::string_view digits = "0123456789";
constexpr std::string_view numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

bool starts_with_numeral(std::string_view text) {
  for (const std::string_view n : numerals)
    if (text.starts_with(n)) return true;
  return false;
}

/// 二十六 at the beginning of a text, and its length in bytes; 0 where none stands.
[[maybe_unused]] int read_numeral(std::string_view text, std::size_t& length) {
  int tens = 0;
  int ones = 0;
  for (length = 0; starts_with_numeral(text.substr(length)); length += numerals[0].size())
    for (int i = 0; i < 10; ++i)
      if (text.substr(length).starts_with(numerals[i])) {
        if (i == 9) {
          tens = ones == 0 ? 1 : ones;
          ones = 0;
        } else {
          ones = i + 1;
        }
      }
  return tens * 10 + ones;
}

/// True if `part` is `whole` or lies in it: "三(五)2" in "三(五)", "art. 9(2)" in "art. 9", but not "art. 12" in "art.
/// 1".
bool lies_in(std::string_view part, std::string_view whole) {
  if (!part.starts_with(whole)) return false;
  const std::string_view rest = part.substr(whole.size());
  const auto digit_at = [](std::string_view text, std::size_t i) {
    return i < text.size() && digits.find(text[i]) != std::string_view::npos;
  };
  if (digit_at(rest, 0) && digit_at(whole, whole.size() - 1)) return false;
  constexpr std::size_t one = numerals[0].size();
  return !(starts_with_numeral(rest) && whole.size() >= one && starts_with_numeral(whole.substr(whole.size() - one)));
}

/// The places that a source names: "art. 7(4), (5)" is "art. 7(4)" and "art. 7(5)", "art. 14–16" is three articles,
/// "annex 二, 三(三)" is "annex 二" and "annex 三(三)". Words in brackets, as of a law that is quoted, are passed over.
texts places_of(std::string source) {
  const auto letter_at = [](const std::string& text, std::size_t i) {
    return i < text.size() && std::isalpha(static_cast<unsigned char>(text[i])) != 0;
  };
  for (std::size_t open = 0; (open = source.find(" (", open)) != std::string::npos;) {
    if (letter_at(source, open + 2))
      source.erase(open, source.find(')', open) - open + 1);
    else
      ++open;
  }
  texts places;
  std::string word;   // "art. ", "annex "
  std::string outer;  // what a "(5)" that follows belongs to: the "7" of "7(4)", the "三" of "三(四)"
  std::string inner;  // what a "2" that follows belongs to: the "三(一)" of "三(一)1"
  while (!source.empty()) {
    const std::size_t end = std::min(source.find_first_of(",;"), source.size());
    std::string part = source.substr(0, end);
    source.erase(0, std::min(source.find_first_not_of(",; ", end), source.size()));

    if (part.starts_with("annexes ")) part.erase(5, 2);
    if (letter_at(part, 0)) {
      const std::size_t blank = part.find(' ');
      word = outer = inner = {};
      if (blank == std::string::npos || letter_at(part, blank + 1)) {  // "header", "last line"
        places.push_back(part);
        continue;
      }
      word = part.substr(0, blank + 1);
      part.erase(0, blank + 1);
    } else if (part[0] == '(') {
      part.insert(0, outer);
    } else if (digits.find(part[0]) != std::string_view::npos) {
      part.insert(0, inner);
    }
    outer = part.substr(0, part.find('('));
    inner = starts_with_numeral(part) ? part.substr(0, part.find(')') + 1) : std::string{};

    const std::size_t dash = part.find("–");
    if (dash == std::string::npos) {
      places.push_back(word + part);
    } else {
      const int last = std::stoi(part.substr(dash + std::string_view("–").size()));
      for (int i = std::stoi(part); i <= last; ++i) places.push_back(word + std::to_string(i));
    }
  }
  return places;
}

}  // namespace

TEST_CASE("the coverage ledger holds every article of every document once, in the order of the text") {
  std::set<std::string> seen;
  for (const covered_document& d : coverage_ledger) {
    const std::string number(d.in().number);
    CAPTURE(number);
    CHECK(seen.insert(number).second);
    REQUIRE(numbering.count(number) == 1);
    texts listed;
    for (const covered_article& a : d) listed.emplace_back(a.article);
    CHECK(listed == numbering.at(number));
    for (std::size_t i = 0; i < listed.size(); ++i)
      for (std::size_t j = 0; j < listed.size(); ++j)
        if (i != j) CHECK_FALSE(lies_in(listed[i], listed[j]));
  }
  CHECK(seen.size() == numbering.size());
}

TEST_CASE("the coverage ledger names every rule in its own document, and no other") {
  std::map<std::string, const document*> home;
  for (const flat::entry* rule : calc::rules_of_cities()) home[std::string(rule->info->id)] = rule->info->source.in;

  std::set<std::string> named;
  for (const covered_document& d : coverage_ledger)
    for (const covered_article& a : d) {
      CAPTURE(std::string(d.in().number), std::string(a.article));
      std::set<std::string> here;
      for (const std::string& id : ids_of(a)) {
        CAPTURE(id);
        REQUIRE(home.count(id) == 1);
        CHECK(home[id] == &d.in());
        CHECK(here.insert(id).second);
        named.insert(id);
      }
    }
  for (const auto& [id, in] : home) {
    CAPTURE(id);
    CHECK(named.count(id) == 1);
  }
}

TEST_CASE("the coverage ledger lists each rule at every place that the rule cites") {
  for (const flat::entry* rule : calc::rules_of_cities()) {
    const std::string id(rule->info->id);
    const std::string cited(rule->info->source.article);
    CAPTURE(id, cited);
    const covered_document* d = covered(rule->info->source.in);
    REQUIRE(d != nullptr);
    for (const std::string& place : places_of(cited)) {
      CAPTURE(place);
      bool listed = false;
      for (const covered_article& a : *d) {
        const texts ids = ids_of(a);
        const std::string article(a.article);
        if (lies_in(place, article) || lies_in(article, place))
          listed = listed || std::find(ids.begin(), ids.end(), id) != ids.end();
      }
      CHECK(listed);
    }
  }
}

TEST_CASE("the places of a source are read") {
  CHECK(places_of("art. 9(2)") == texts{"art. 9(2)"});
  CHECK(places_of("art. 5, 14(1)") == texts{"art. 5", "art. 14(1)"});
  CHECK(places_of("art. 7(4), (5)") == texts{"art. 7(4)", "art. 7(5)"});
  CHECK(places_of("art. 5, 6, 8–10, 18") == texts{"art. 5", "art. 6", "art. 8", "art. 9", "art. 10", "art. 18"});
  CHECK(places_of("decision of 2022-06-29; header; art. 28") == texts{"decision of 2022-06-29", "header", "art. 28"});
  CHECK(places_of("art. 6; annex form") == texts{"art. 6", "annex form"});
  CHECK(places_of("item 2 (provincial regulation art. 25)") == texts{"item 2"});
  CHECK(places_of("三(五)1, 三(八)2") == texts{"三(五)1", "三(八)2"});
  CHECK(places_of("三(一)1, 2") == texts{"三(一)1", "三(一)2"});
  CHECK(places_of("三(四), (五)") == texts{"三(四)", "三(五)"});
  CHECK(places_of("annex 二, 三(三)") == texts{"annex 二", "annex 三(三)"});
  CHECK(places_of("text, annexes 1–2") == texts{"text", "annex 1", "annex 2"});
  CHECK(places_of("(十二)") == texts{"(十二)"});
  CHECK(places_of("last line") == texts{"last line"});

  CHECK(lies_in("art. 9(2)", "art. 9"));
  CHECK_FALSE(lies_in("art. 12", "art. 1"));
  CHECK_FALSE(lies_in("十二", "十"));
  CHECK(lies_in("三(五)2", "三(五)"));
  CHECK(lies_in("text, paragraph 1", "text"));
  CHECK_FALSE(lies_in("三(五)", "三(五)2"));
}

TEST_CASE("an article is encoded by rules, or a ground says why not") {
  for (const covered_document& d : coverage_ledger)
    for (const covered_article& a : d) {
      CAPTURE(std::string(d.in().number), std::string(a.article));
      const article_status status = status_of(a);
      const bool by_rules = status == article_status::encoded || status == article_status::encoded_in_part;
      CHECK(by_rules == !a.rules.empty());
      CHECK((status == article_status::encoded) == a.grounds.empty());
      CHECK(a.grounds.empty() == a.remark.empty());
      const category_set<ground> idle = ground::purpose | ground::formality | ground::statistics;
      if (status == article_status::not_normative) CHECK((a.grounds - idle).empty());
      if (status == article_status::refused) CHECK_FALSE(a.grounds.intersects(idle));
    }
  CHECK(words_follow_values<ground>());
  CHECK(words_follow_values<article_status>());
}

TEST_CASE("calc --coverage prints a line for each article, aligned, and the counts") {
  std::ostringstream out;
  CHECK(calc::print_coverage<cities>(out, language::en) == 0);
  const std::string text = out.str();
  const auto contains = [&](std::string_view part) { return text.find(part) != std::string::npos; };
  CHECK(contains("\n  art. 18                 encoded          JZ-HV-08\n"));
  CHECK(contains("\n  art. 9                  encoded in part  JZ-MP-06; left out, no number: "));
  CHECK(contains("\n  art. 11                 refused          organisation, no number: "));
  CHECK(contains("\n  三(五)2         encoded in part  JZ-MA-05 JZ-MA-06 JZ-MA-07 JZ-MA-08; left out, external: "));
  CHECK(contains("\n  annex 三(四)    encoded in part  "));
  CHECK(contains("\n  (二十六)  refused          organisation: "));

  std::size_t lines = 0;
  std::size_t total = 0;
  for (const covered_document& d : coverage_ledger) {
    total += d.size();
    lines += d.size() + 3;
    CHECK(contains(std::string(d.in().number) + "  " + std::string(d.in().title) + "  " + std::string(d.in().title_zh) +
                   "\n"));
  }
  CHECK(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) == lines + 6);
  CHECK(contains("\narticles         " + std::to_string(total) + "\n"));
  CHECK(contains("\nrules            " + std::to_string(catalogue::size) + "\n"));
}

#ifdef GONGBAO_GAZETTES

namespace {

/// The lines of the gazettes between the number of a document and that of the next; headings and bold marks are gone.
texts lines_of(const document& wanted) {
  texts lines;
  for (const auto& file : std::filesystem::directory_iterator(GONGBAO_GAZETTES)) {
    std::ifstream in(file.path());
    bool inside = false;
    for (std::string line; std::getline(in, line);) {
      std::string plain;
      for (const char c : line)
        if (c != '#' && c != '*' && c != '\r') plain += c;
      plain.erase(0, plain.find_first_not_of(' '));
      plain.erase(plain.find_last_not_of(' ') + 1);
      for (const auto& [wide, narrow] : {std::pair{"（", "("}, std::pair{"）", ")"}})  // the scans have both
        for (std::size_t at = 0; (at = plain.find(wide, at)) != std::string::npos;) plain.replace(at, 3, narrow);
      for (const covered_document& d : coverage_ledger)
        if (text_view(plain) == d.in().number) inside = &d.in() == &wanted;
      if (inside) lines.push_back(plain);
    }
  }
  return lines;
}

/// The numbers of the articles (第N条 at the beginning of a line), in the order of the text.
std::vector<int> article_numbers(const texts& lines) {
  std::vector<int> numbers;
  for (const std::string& line : lines) {
    if (!line.starts_with("第")) continue;
    std::size_t length = 0;
    const int number = read_numeral(std::string_view(line).substr(std::string_view("第").size()), length);
    if (line.substr(std::string_view("第").size() + length).starts_with("条")) numbers.push_back(number);
  }
  return numbers;
}

/// The innermost numbers of a text without articles: 一 with (一) under it with 1. under that, and the same in an
/// annex.
texts innermost_numbers(const texts& lines) {
  texts found;
  std::string annex;
  std::string chapter;
  std::string section;
  const auto add = [&](const std::string& outer, const std::string& place) {
    if (!found.empty() && found.back() == annex + outer) found.pop_back();
    found.push_back(annex + place);
  };
  for (const std::string& line : lines) {
    const std::string_view text = line;
    const bool bracket = text.starts_with('(');
    const std::size_t skip = bracket ? 1 : 0;
    std::size_t length = 0;
    read_numeral(text.substr(skip), length);
    const std::string numeral(text.substr(skip, length));
    const std::string_view rest = text.substr(std::min(text.size(), skip + length));
    if (line == "附件") {
      annex = "annex ";
    } else if (length > 0 && !bracket && rest.starts_with("、")) {
      chapter = numeral;
      section.clear();
      add({}, chapter);
    } else if (length > 0 && bracket && rest.starts_with(')')) {
      section = chapter + '(' + numeral + ')';
      add(chapter, section);
    } else if (!section.empty() && text.size() > 2 && digits.find(text[0]) != std::string_view::npos &&
               text[1] == '.') {
      add(section, section + text[0]);
    }
  }
  return found;
}

}  // namespace

TEST_CASE("the gazettes have the articles that the coverage ledger lists") {
  if (!std::filesystem::exists(GONGBAO_GAZETTES)) {
    WARN("no gazettes in " GONGBAO_GAZETTES ": nothing to count");
    return;
  }
  for (const covered_document& d : coverage_ledger) {
    CAPTURE(std::string(d.in().number));
    const texts lines = lines_of(d.in());
    REQUIRE_FALSE(lines.empty());
    const std::vector<int> in_text = article_numbers(lines);
    std::vector<int> listed;
    for (const covered_article& a : d)
      if (a.article.starts_with("art. ")) listed.push_back(std::stoi(std::string(a.article.part(5))));
    CHECK(in_text == listed);
    if (!in_text.empty()) continue;

    // Every number of the text lies in one entry, and every numbered entry holds a number of the text.
    std::map<std::string, int> used;
    for (std::string place : innermost_numbers(lines)) {
      const bool runs_on = d.in().number == "三政〔2023〕2号";  // (一) … (二十六) through all chapters
      if (runs_on) place.erase(0, place.find('('));
      CAPTURE(place);
      int holders = 0;
      for (const covered_article& a : d) {
        std::string article(a.article);
        if (a.article.starts_with("item ")) article = numerals[article.back() - '1'];
        if (lies_in(place, article)) {
          ++holders;
          ++used[std::string(a.article)];
        }
      }
      CHECK(holders == 1);
    }
    for (const covered_article& a : d) {
      const std::string article(a.article);
      const std::string_view number = a.article.starts_with("annex ") ? std::string_view(article).substr(6) : article;
      if (starts_with_numeral(number) || number.starts_with('(') || number.starts_with("item ")) {
        CAPTURE(article);
        CHECK(used.count(article) == 1);
      }
    }
  }
}

#endif
