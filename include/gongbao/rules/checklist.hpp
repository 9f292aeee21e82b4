// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_CHECKLIST_HPP
#define GONGBAO_RULES_CHECKLIST_HPP

#include <gongbao/rules/rule.hpp>

namespace gongbao::inline v0 {

/// What a paper, or a set of papers, must contain: complete = every item is there; missing = those that are not.
///
/// `Item` is the enumeration of what the text lists, in its order; `Definition::asked` says what `present` is.
template <class Definition, enumerated Item>
struct checklist {
  struct input {
    required<category_set<Item>> present;
  };
  struct output {
    bool complete{};
    category_set<Item> missing{};
  };
  static constexpr void inputs(auto&& field) { field(&input::present, "present", Definition::asked); }
  static constexpr void outputs(auto&& field) {
    field(&output::complete, "complete", {"nothing is missing", "材料齐全，无缺项"});
    field(&output::missing, "missing", {"what is missing", "缺少的项目"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    const category_set<Item> missing = category_set<Item>::all() - in.present;
    return output{.complete = missing.empty(), .missing = missing};
  }
};

}  // namespace gongbao::inline v0

#endif
