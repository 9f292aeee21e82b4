// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/cases.hpp>
#include <gongbao/interop/flat.hpp>

#include <gongbao_catch.hpp>
#include <map>
#include <set>
#include <string>

#include "rules_of_cities.hpp"
#include "worked_cases.hpp"

using namespace gongbao;

TEST_CASE("every rule has an id, titles, a source, a tag, a period and two vectors") {
  std::map<std::string, int> cases;
  vectors::for_each([&](const vectors::worked_case& c) { ++cases[std::string(c.rule)]; });

  std::set<std::string> ids;
  for (const flat::entry* rule : calc::rules_of_cities()) {
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
    CHECK(calc::find_rule(info.id) == rule);
  }
  CHECK(ids.size() == catalogue::size);
}

TEST_CASE("every field has a key of its own, a type and a meaning, and every reading says why") {
  for (const flat::entry* rule : calc::rules_and_cases_of_cities()) {
    CAPTURE(std::string(rule->info->id));
    std::set<std::string> inputs;
    std::set<std::string> outputs;
    std::set<std::string>* keys = &inputs;
    auto check = [&](const flat::field_description& d) {
      CAPTURE(std::string(d.key));
      CHECK(keys->insert(std::string(d.key)).second);
      CHECK_FALSE(d.type.empty());
      CHECK_FALSE(d.meaning.empty());
      CHECK((d.meaning.in(language::en) == "reading") == !d.question.empty());
      CHECK(d.question.empty() == d.why_default.empty());
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

namespace {

/// Whether a reading's default is its first value, or another with a reason that the rule itself gives.
struct default_check {
  bool holds = true;
  int own = 0;

  template <class T>
  constexpr void operator()(const T& field, text_view, const text&, const field_notes& notes) {
    if constexpr (is_reading<T>) {
      own += field == T{} ? 0 : 1;
      holds = holds && (field == T{} || !notes.why_default.empty());
    }
  }
};

}  // namespace

TEST_CASE("the default of a reading is its first value, or the rule says why there it is another") {
  int own = 0;
  catalogue::for_each([&]<template <class> class Definition>(const rule<Definition>& r) {
    CAPTURE(std::string(r.info.id));
    const auto blank = gongbao::detail::blank_form::of<typename Definition<rule_info>::input>();
    default_check check;
    gongbao::detail::for_each_input<Definition<rule_info>>(blank, check);
    CHECK(check.holds);
    own += check.own;
  });
  CHECK(own == 5);  // late_by, where a period is counted: JZ-MP-04, 06, 07, 08 and SX-CO-05

  const auto why_of = [](text_view id) {
    std::string why;
    calc::find_rule(id)->describe_inputs(
        [](const flat::field_description& d, void* to) {
          if (d.key == "late_by")
            *static_cast<std::string*>(to) =
                std::string(d.default_text) + ": " + std::string(d.why_default.in(language::en));
        },
        &why);
    return why;
  };
  CHECK(why_of("SX-CO-05").find("due_workday: 民法典 art. 203: ") == 0);
  CHECK(why_of("JZ-MA-16") == "due: " + std::string(text(reading<late_by>::why_default).in(language::en)));
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

TEST_CASE("a rule by its id is asked by other tables") {
  const auto answered = [](const char* rule, const auto& tables, std::initializer_list<flat::pair> inputs,
                           const char* key) {
    flat::answer answer;
    flat::call(rule, inputs.begin(), inputs.size(), answer, tables);
    if (answer.refused())
      return std::string(name_of(answer.refused()->error)) + " " + std::string(answer.refused()->where);
    return std::string(*answer.find(key));
  };
  jinzhou::medical_aid_policy later = jinzhou::medical_aid_2023;
  later.in_force = period::since(date(2027, 1, 1));
  later.terms[category::margin].basic.deductible = yuan(1'000);
  static constexpr versions both{in_force_until(date(2026, 12, 31), jinzhou::medical_aid_2023), [] {
                                   jinzhou::medical_aid_policy next = jinzhou::medical_aid_2023;
                                   next.in_force = period::since(date(2027, 1, 1));
                                   next.terms[category::margin].basic.deductible = yuan(1'000);
                                   return next;
                                 }()};
  const auto aid_on = [&](const char* day, const auto& tables) {
    return answered("JZ-MA-07", tables, {{"date", day}, {"recipients", "margin"}, {"self_pay", "3000"}}, "basic_aid");
  };
  CHECK(aid_on("2026-12-31", both) == "600.00");
  CHECK(aid_on("2027-01-01", both) == "1200.00");
  CHECK(aid_on("2027-01-01", later) == "1200.00");
  CHECK(aid_on("2026-12-31", later) == "not_in_force date");
  later.terms[category::margin].basic.rate = percent(160);
  CHECK(aid_on("2027-01-01", later) == "out_of_range rates_within_unit");
  CHECK(aid_on("2027-02-30", both) == "invalid_date date");

  // Which category somebody has is held against no day.
  CHECK(answered("JZ-MA-01", both, {{"recipients", "margin"}}, "category") == "missing_input date");
  static constexpr versions only{jinzhou::medical_aid_2023};
  CHECK(answered("JZ-MA-01", only, {{"recipients", "margin"}}, "category") == "margin");

  CHECK(answered("SX-MA-01", both, {{"recipients", "margin"}}, "category") == "unknown_value table");
  CHECK(answered("JZ-MA-14", both, {{"date", "2023-01-01"}}, "in_force") == "unknown_value table");
  CHECK(answered("JZ-MA-99", both, {}, "category") == "unknown_rule JZ-MA-99");
}
