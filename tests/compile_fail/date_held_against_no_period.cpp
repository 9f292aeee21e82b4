// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: does not say whether it is held against its period
#include <gongbao/rules/rule.hpp>

// A rule with a date says which one is held against its period, or that none is.
using namespace gongbao;

inline constexpr document decree{"No. 1", "Invented", "虚构", period::since(date(2023, 1, 1))};

template <class Info = rule_info>
struct invented_rule {
  static constexpr Info info{"XX-01", "Invented", "虚构", {&decree, "art. 1"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
  };
  struct output {
    money aid{};
  };
#ifndef MISUSE
  static constexpr auto in_force_on = &input::date;
#endif
  static constexpr void inputs(auto&& field) { field(&input::date, "date", {"day of the claim", "费用发生日期"}); }
  static constexpr void outputs(auto&& field) { field(&output::aid, "aid", {"aid", "救助金额"}); }
  static constexpr outcome<output> compute(const auto&) { return output{.aid = yuan(5)}; }
};

constexpr auto aid = rule<invented_rule>{}({.date = date(2023, 3, 1)});
