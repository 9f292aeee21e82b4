// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: outputs\(\) leaves out a member
#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/rule.hpp>

// What is not named is not told, nor held against the limits. A step has no flat form and needs no name.
using namespace gongbao;

template <class Info = rule_info>
struct invented_rule {
  static constexpr Info info{"XX-01", "Invented", "虚构", {}, provenance::exact};
  struct input {
    required<money> self_pay;
  };
  struct output {
    layer_steps steps{};
    money aid{};
    maybe<rate> rate_applied{};
  };
  static constexpr void inputs(auto&& field) { field(&input::self_pay, "self_pay", {"self-pay", "自付费用"}); }
  static constexpr void outputs(auto&& field) {
    field(&output::aid, "aid", {"aid", "救助金额"});
#ifndef MISUSE
    field(&output::rate_applied, "rate_applied", {"rate", "比例"});
#endif
  }
  static constexpr outcome<output> compute(const auto& in) {
    return output{.steps = {}, .aid = in.self_pay, .rate_applied = full_rate};
  }
};

constexpr auto aid = rule<invented_rule>{}({.self_pay = yuan(5)});
