// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Whatever can be written in the flat form is answered or refused: no input stops the program.
#include <gongbao/cases.hpp>
#include <gongbao/interop/flat_rules.hpp>

#include <gongbao_catch.hpp>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "rules_of_cities.hpp"

using namespace gongbao;

namespace {

/// What a field can be given: the ends of its type, and values in the thick of things.
struct field {
  std::string key;
  bool required;
  std::vector<std::string> values;
};

const std::map<std::string, std::vector<std::string>>& values_by_type() {
  static const std::map<std::string, std::vector<std::string>> values{
      {"money", {"0", "0.01", "0.03", "1000", "20000.00", "99999999999.99", "49999999999.99", "-99999999999.99"}},
      {"rate", {"0%", "0.001%", "50%", "100%", "100.001%", "92233720368.547%", "-92233720368.547%", "-100%"}},
      {"area", {"0", "0.01", "49999.99", "50000", "150000", "92233720368547758.07", "-92233720368547758.07"}},
      {"decimal", {"0", "0.000001", "139", "9223372036854.775807", "-9223372036854.775807"}},
      {"int", {"0", "1", "2", "12", "61", "2022", "2023", "999999999", "-999999999"}},
      {"bool", {"true", "false"}},
      {"date",
       {"1900-01-01", "2016-12-31", "2020-02-29", "2022-09-08", "2023-03-01", "2023-10-01", "2024-09-08", "2026-12-31",
        "2027-06-22", "2199-12-31"}},
      {"month", {"1900-01", "2022-01", "2023-04", "2026-12", "2199-12"}},
      {"text", {"灵宝市", "x"}},
      {"rows",
       {"", "x", "county,weight|甲,999999999|乙,0",
        "county,recipients,persons,self_pay|甲,orphan,999999999,99999999999.99",
        "county,recipients,persons,self_pay\n甲,margin,3,1000\n乙,subsistence,2,9000", "county,weight|甲,3|甲,1",
        "county,weight,balance,matching\n甲,3,1,2\n乙,2,99999999999.99,-1",
        "county,upper_subsidy,own_funds|甲,5,99999999999.99|乙,0,0", "county,upper_subsidy,own_funds,balance|甲,1,2,3",
        "county,recipients,care,disease,persons,self_pay,referred,in_province|甲,margin,outpatient,cml,4,5,true,true"}},
  };
  return values;
}

std::vector<field> fields_of(const flat::entry& rule) {
  std::vector<field> fields;
  rule.describe_inputs(
      [](const flat::field_description& d, void* to) {
        field f{std::string(d.key), d.is_required, {}};
        if (d.words == nullptr) {
          f.values = values_by_type().at(std::string(d.type));
        } else {
          for (std::size_t i = 0; i < d.word_count; ++i) f.values.emplace_back(std::string(d.words[i].key));
          if (d.kind == "set") f.values.push_back(f.values.front() + "+" + f.values.back());
        }
        static_cast<std::vector<field>*>(to)->push_back(f);
      },
      &fields);
  return fields;
}

}  // namespace

TEST_CASE("no rule stops at the ends of what can be written") {
  std::mt19937 random(20230301);
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  flat::answer answer;
  std::map<std::string, std::size_t> answered;
  for (const flat::entry* rule : calc::rules_and_cases_of_cities()) {
    const std::string id(rule->info->id);
    CAPTURE(id);
    const std::vector<field> fields = fields_of(*rule);
    for (int i = 0; i < 4'000; ++i) {
      std::vector<flat::pair> inputs;
      for (const field& f : fields)
        if (f.required || below(3) != 0) inputs.push_back({f.key, f.values[below(f.values.size())]});
      rule->evaluate(inputs.data(), inputs.size(), answer);
      if (!answer.refused()) ++answered[id];
      REQUIRE((answer.refused() || answer.begin() != answer.end()));
    }
  }
  for (const flat::entry* rule : calc::rules_and_cases_of_cities()) {
    CAPTURE(std::string(rule->info->id));
    // The many days of a case seldom fit by chance: its worked cases answer for it.
    CHECK((answered[std::string(rule->info->id)] > 0 || rule->rules.count > 0));
  }
}
