// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: inputs\(\) names a member or a key twice
#include <gongbao/rules/rule.hpp>

// The number of names is right, and one member has none.
using namespace gongbao;

template <class Info = rule_info>
struct invented_rule {
  static constexpr Info info{"XX-01", "Invented", "虚构", {}, provenance::exact};
  struct input {
    required<money> self_pay;
    money paid_before{};
  };
  struct output {
    money aid{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::self_pay, "self_pay", {"self-pay", "自付费用"});
#ifdef MISUSE
    field(&input::self_pay, "paid_before", {"paid before", "此前已支付"});
#else
    field(&input::paid_before, "paid_before", {"paid before", "此前已支付"});
#endif
  }
  static constexpr void outputs(auto&& field) { field(&output::aid, "aid", {"aid", "救助金额"}); }
  static constexpr outcome<output> compute(const auto& in) { return output{.aid = in.self_pay - in.paid_before}; }
};

constexpr auto aid = rule<invented_rule>{}({.self_pay = yuan(5)});
