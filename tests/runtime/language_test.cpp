// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/benefits.hpp>
#include <gongbao/cases.hpp>
#include <gongbao/coverage.hpp>
#include <gongbao/interop/flat.hpp>

#include <algorithm>
#include <cctype>
#include <gongbao_catch.hpp>
#include <set>
#include <string>
#include <string_view>

#include "rules_of_cities.hpp"

using namespace gongbao;

namespace {

bool is_latin(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
/// The first byte of a character from U+3000 to U+9FFF: Chinese, or its punctuation.
bool begins_han(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xE3 && byte <= 0xE9;
}

/// Keys, ids and words: the same in every language.
std::set<std::string> names_of_the_catalogue() {
  std::set<std::string> names{"true", "false"};
  for (const flat::entry* rule : calc::rules_and_cases_of_cities()) {
    names.emplace(rule->info->id);
    const auto take = [](const flat::field_description& d, void* to) {
      auto& all = *static_cast<std::set<std::string>*>(to);
      all.emplace(d.key);
      for (std::size_t i = 0; i < d.word_count; ++i) all.emplace(d.words[i].key);
    };
    rule->describe_inputs(take, &names);
    rule->describe_outputs(take, &names);
  }
  return names;
}

/// What is wrong with a text by the look of it; nothing if it is told in both languages.
std::string fault_of(const std::string& en, const std::string& zh, const std::set<std::string>& names) {
  const bool is_chinese = std::any_of(zh.begin(), zh.end(), begins_han);
  if (en == zh) return !is_chinese && std::any_of(zh.begin(), zh.end(), is_latin) ? "in one language" : "";
  if (!is_chinese) return "the Chinese half is not Chinese";
  std::string word;
  for (const char c : zh + '.') {
    if (is_latin(c) || std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-') {
      word += c;
      continue;
    }
    if (std::count_if(word.begin(), word.end(), is_latin) > 1 && !names.contains(word))
      return "the Chinese half says " + word;
    word.clear();
  }
  return std::count_if(en.begin(), en.end(), is_latin) >= std::count_if(en.begin(), en.end(), begins_han)
             ? ""
             : "the English half is not English";
}

std::string fault_of(const text& told, const std::set<std::string>& names) {
  return fault_of(std::string(told.in(language::en)), std::string(told.in(language::zh)), names);
}

}  // namespace

TEST_CASE("what a person is told stands in Chinese and in English") {
  struct judge {
    const std::set<std::string> names = names_of_the_catalogue();
    std::string at{};

    void operator()(std::string_view what, const text& told) const {
      INFO(at << ' ' << what << ": " << std::string(told.in(language::en)) << " | "
              << std::string(told.in(language::zh)));
      if (!told.empty()) CHECK(fault_of(told, names) == "");
    }
    void operator()(const flat::field_description& d) const {
      (*this)(d.key, d.meaning);
      (*this)("unit", d.unit);
      (*this)("condition", d.condition);
      (*this)("question", d.question);
      (*this)("why_default", d.why_default);
      for (std::size_t i = 0; i < d.word_count; ++i) {
        CHECK_FALSE(d.words[i].label.empty());
        (*this)(d.words[i].key, d.words[i].label);
      }
    }
  } judge;

  for (const flat::entry* rule : calc::rules_and_cases_of_cities()) {
    judge.at = rule->info->id;
    CHECK(fault_of(std::string(rule->info->title), std::string(rule->info->title_zh), judge.names) == "");
    judge("own_period", rule->info->own_period);
    if (rule->rounds != nullptr) judge("rounds", rule->rounds->how);
    const auto tell = [](const flat::field_description& d, void* to) { (*static_cast<struct judge*>(to))(d); };
    rule->describe_inputs(tell, &judge);
    rule->describe_outputs(tell, &judge);
  }
  for (const auto& w : words_of<error>) judge("error", w.label);
  for (const covered_document& document : coverage_ledger) {
    CHECK(fault_of(std::string(document.in().title), std::string(document.in().title_zh), judge.names) == "");
    for (const covered_article& a : document) judge(a.article, a.remark);
  }
  cities::for_each([&](auto city) {
    CHECK(fault_of(std::string(city.name), std::string(city.name_zh), judge.names) == "");
    decltype(city)::benefits::for_each([&](auto benefit) { judge(benefit.key, benefit.name); });
  });
}

TEST_CASE("a text that is in one language, or in the other's place, is seen") {
  const std::set<std::string> names{"self_pay"};
  CHECK(fault_of({"self-pay", "自付费用（self_pay）"}, names).empty());
  CHECK(fault_of(text::alike("%"), names).empty());
  CHECK(fault_of(text::alike("I型糖尿病"), names).empty());
  CHECK(fault_of(text::alike("destitute"), names) == "in one language");
  CHECK(fault_of({"self-pay", "self_pay"}, names) == "the Chinese half is not Chinese");
  CHECK(fault_of({"self-pay", "自付 cost"}, names) == "the Chinese half says cost");
  CHECK(fault_of({"自付费用", "自付费用总额"}, names) == "the English half is not English");
}
