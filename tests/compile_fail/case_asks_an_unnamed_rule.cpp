// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: the case asks a rule that it does not name
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/rules/case.hpp>

// What a case is said to be composed of would not be all of it.
using namespace gongbao;

template <class Info = rule_info>
struct invented_rule {
  static constexpr Info info{"XX-CASE", "Invented", "虚构", {}, provenance::exact};
  struct input {
    required<gongbao::recipients> recipients;
  };
  struct output {
    bool eligible{};
  };
#ifdef MISUSE
  static constexpr composed_of<invented_rule, jinzhou::covered_cost_rule> policy{};
#else
  static constexpr composed_of<invented_rule, jinzhou::aid_category_rule> policy{};
#endif
  static constexpr void inputs(auto&& field) { field(&input::recipients, "recipients", says::recipients); }
  static constexpr void outputs(auto&& field) { field(&output::eligible, "eligible", says::eligible); }
  static constexpr outcome<output> compute(const auto& in, const auto& ask) {
    const auto chosen = ask(jinzhou::aid_category, {.recipients = in.recipients});
    if (!chosen) return chosen.refused();
    return output{.eligible = chosen->eligible};
  }
};

constexpr auto answered = rule<invented_rule>{}({.recipients = recipient::margin});
