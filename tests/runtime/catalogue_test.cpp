// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/interop/flat.hpp>

#include <gongbao_catch.hpp>
#include <map>
#include <set>
#include <string>

#include "worked_cases.hpp"

using namespace gongbao;

TEST_CASE("every rule has an id, titles, a source, a tag, a period and two vectors") {
  std::map<std::string, int> cases;
  vectors::for_each([&](const vectors::worked_case& c) { ++cases[std::string(c.rule)]; });

  std::set<std::string> ids;
  for (const flat::entry* rule : flat::all_rules) {
    const rule_info& info = *rule->info;
    CAPTURE(std::string(info.id));
    CHECK(ids.insert(std::string(info.id)).second);
    CHECK_FALSE(info.title.empty());
    CHECK_FALSE(info.title_zh.empty());
    CHECK(info.source.stated());
    CHECK_FALSE(info.source.in->number.empty());
    CHECK_FALSE(info.tags.empty());
    CHECK(info.in_force().contains(info.in_force().first()));
    CHECK(cases[std::string(info.id)] >= 2);
    CHECK(flat::find(info.id) == rule);
  }
  CHECK(ids.size() == catalogue::size);
}

TEST_CASE("every field has a key of its own, a type and a meaning, and every reading says why") {
  for (const flat::entry* rule : flat::all_rules) {
    CAPTURE(std::string(rule->info->id));
    std::set<std::string> inputs;
    std::set<std::string> outputs;
    std::set<std::string>* keys = &inputs;
    auto check = [&](const flat::field_description& d) {
      CAPTURE(std::string(d.key));
      CHECK(keys->insert(std::string(d.key)).second);
      CHECK_FALSE(d.type.empty());
      CHECK_FALSE(d.meaning.empty());
      CHECK((d.meaning == "reading") == !d.question.empty());
      CHECK(d.question.empty() == d.why_default.empty());
      if (!d.question.empty()) CHECK(d.words[0].key == d.default_text);  // the first value is the default
    };
    const auto forward = [](const flat::field_description& d, void* to) { (*static_cast<decltype(check)*>(to))(d); };
    rule->describe_inputs(forward, &check);
    keys = &outputs;
    rule->describe_outputs(forward, &check);
    CHECK_FALSE(inputs.empty());
    CHECK_FALSE(outputs.empty());
    if (!rule->period_key.empty()) CHECK(inputs.count(std::string(rule->period_key)) == 1);
  }
}

TEST_CASE("an answer is the same on a second call, and forgets a refusal") {
  const flat::pair good[] = {{"date", "2023-01-01"}};
  const flat::pair bad[] = {{"date", "2023-02-30"}};
  flat::answer answer;
  flat::call("JZ-MA-14", bad, 1, answer);
  REQUIRE(answer.refused());
  CHECK(answer.begin() == answer.end());
  flat::call("JZ-MA-14", good, 1, answer);
  REQUIRE_FALSE(answer.refused());
  CHECK(*answer.find("in_force") == "true");
  CHECK_FALSE(answer.find("out_of_force"));
}
