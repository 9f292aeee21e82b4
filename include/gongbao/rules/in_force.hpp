// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_IN_FORCE_HPP
#define GONGBAO_RULES_IN_FORCE_HPP

#include <cstddef>

#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/rule.hpp>

namespace gongbao::inline v0 {

/// The rule of a document that gives its period: is it in force on a day? Both ends of the period
/// included.
template <class Definition>
struct document_in_force {
  struct input {
    required<gongbao::date> date;
  };
  struct output {
    bool in_force{};
    maybe<gongbao::date> valid_from{};
    maybe<gongbao::date> valid_to{};
  };
  static constexpr auto in_force_on = no_day;  // the period is the answer
  static constexpr std::size_t unnamed_outputs = Definition::info.in_force().last().has_value() ? 0 : 1;
  static constexpr void inputs(auto&& field) { field(&input::date, "date", says::day_to_test); }
  static constexpr void outputs(auto&& field) {
    field(&output::in_force, "in_force", says::in_force);
    field(&output::valid_from, "valid_from", says::valid_from);
    if constexpr (Definition::info.in_force().last().has_value()) field(&output::valid_to, "valid_to", says::valid_to);
  }
  static constexpr outcome<output> compute(const auto& in) {
    const period& valid = Definition::info.in_force();
    return output{.in_force = valid.contains(in.date), .valid_from = valid.first(), .valid_to = valid.last()};
  }
};

}  // namespace gongbao::inline v0

#endif
