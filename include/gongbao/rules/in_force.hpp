// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_IN_FORCE_HPP
#define GONGBAO_RULES_IN_FORCE_HPP

#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/rule.hpp>

namespace gongbao::inline v0 {

/// The rule of a document that gives its period: is it in force on a day? Both ends of the period included.
template <const rule_info& Info>
struct in_force_rule {
  static constexpr const rule_info& info = Info;
  struct input {
    required<gongbao::date> date;
  };
  struct output {
    bool in_force{};
    maybe<gongbao::date> valid_from{};
  };
  static constexpr void inputs(auto&& field) { field(&input::date, "date", says::date); }
  static constexpr void outputs(auto&& field) {
    field(&output::in_force, "in_force", "the instrument is in force on date");
    field(&output::valid_from, "valid_from", "first day in force");
  }
  static constexpr outcome<output> compute(const auto& in) {
    return output{.in_force = info.in_force().contains(in.date), .valid_from = info.in_force().first()};
  }
};

}  // namespace gongbao::inline v0

#endif
