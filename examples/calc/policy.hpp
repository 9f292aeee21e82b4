// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_POLICY_HPP
#define GONGBAO_EXAMPLES_CALC_POLICY_HPP

#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/interop/tables.hpp>

#include <fstream>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "../common/tables_of_files.hpp"
#include "describe.hpp"

// Benefit tables that are not the shipped ones: read for a rule from a file, and written to start from.

namespace calc {

/// The file of a call whose rule is to be computed by other tables, and what they are held to.
struct policy_file {
  std::string_view name{};
  gongbao::held_to what = gongbao::held_to::printed;
};

/// What a file holds, or nothing where it cannot be read.
inline bool read_file(std::string_view name, std::string& to) {
  std::ifstream file{std::string(name), std::ios::binary};
  char bytes[4096];
  while (file.read(bytes, sizeof bytes) || file.gcount() > 0) to.append(bytes, static_cast<std::size_t>(file.gcount()));
  return file.eof();
}

/// Answers as `Rules::call`, by the tables of a file. Says what is wrong with the file, or with asking this rule by it;
/// otherwise nothing, and of an answer refused as not in force when its tables are.
template <class Cities>
std::string call_by(const policy_file& file, std::string_view rule, const std::vector<gongbao::flat::pair>& inputs,
                    gongbao::flat::answer& answer, std::string& when, gongbao::language in) {
  using namespace gongbao;
  using rules = flat::rules<typename Cities::rules_and_cases>;
  const std::string name = outside::printable(file.name);
  std::string csv;
  if (!read_file(file.name, csv)) return outside::told(text{"cannot read {1}", "无法读取 {1}"}, in, name);
  std::string wrong;
  const auto faults = read_tables_of<Cities>(
      csv,
      [&](auto city, auto benefit, const auto& tables) {
        rules::call(rule, inputs.data(), inputs.size(), answer, tables);
        when = outside::in_force(tables, in);
        if (!answer.refused()) return;
        if (*answer.refused() == refusal{error::unknown_value, "table"})
          wrong = outside::told(text{"{1} does not compute by a table of {2}.{3}, which {4} holds",
                                     "{1} 不按 {4} 中 {2}.{3} 的政策表计算"},
                                in, rule, city.key, benefit.key, name);
        else if (*answer.refused() == refusal{error::missing_input, "date"} && rules::find(rule)->period_key.empty())
          wrong = outside::told(text{"{1} holds {2} tables, and {3} has no day to choose one",
                                     "{1} 中有{2}张政策表，{3} 没有可据以选择的日期"},
                                in, name, static_cast<std::size_t>(tables.size()), rule);
      },
      file.what);
  for (const table_fault& f : faults)
    wrong += (wrong.empty() ? "" : "\n") + name + outside::told(text{", ", "，"}, in) + outside::told(f, in);
  return wrong;
}

/// Writes the shipped table of a benefit, `CITY.BENEFIT`, as a file to start from. False if there is none; then `known`
/// names those that there are.
template <class Cities>
bool write_policy(std::string_view name, std::ostream& out, std::string& known, language in) {
  bool found = false;
  gongbao::for_each_benefit<Cities>([&](auto city, auto benefit) {
    const std::string its_name = std::string(city.key) + "." + std::string(benefit.key);
    (known += known.empty() ? "" : outside::told(text{", ", "、"}, in)) += its_name;
    if (its_name != name) return;
    out << gongbao::write_tables({city.key, benefit.key}, benefit.table);
    found = true;
  });
  return found;
}

}  // namespace calc

#endif
