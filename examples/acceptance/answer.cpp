// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// answer RULE key=value…: what a build of the library says, as somebody who embeds it would ask it.
#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/jinzhou/medical_aid_scheme.hpp>

#include <cstdio>
#include <string_view>
#include <vector>

using gongbao::text_view;

int main(int argc, char** argv) {
  using rules = gongbao::flat::rules<gongbao::rule_list<gongbao::jinzhou::medical_aid_rule>>;
  std::vector<gongbao::flat::pair> inputs;
  for (int i = 2; i < argc; ++i) {
    const std::string_view given = argv[i];
    const std::size_t equals = given.find('=');
    if (equals == given.npos) return 2;
    inputs.push_back({given.substr(0, equals), given.substr(equals + 1)});
  }
  gongbao::flat::answer answer;
  rules::call(argc > 1 ? std::string_view(argv[1]) : std::string_view(), inputs.data(), inputs.size(), answer);
  const auto print = [](text_view key, text_view value) {
    std::printf("%.*s=%.*s\n", static_cast<int>(key.size()), key.data(), static_cast<int>(value.size()), value.data());
  };
  if (answer.refused()) return print("error", name_of(answer.refused()->error)), 1;
  for (const gongbao::flat::pair& p : answer) print(p.key, p.value);
  return 0;
}
