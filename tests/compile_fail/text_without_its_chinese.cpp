// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: in_one_language|deleted
#include <gongbao/jinzhou/medical_aid.hpp>

// What a person is told is told in both languages.
namespace {

using namespace gongbao;

template <class Info = rule_info>
struct invented_rule {
  static constexpr Info info{"X-1", "Invented", "虚构", {&no_document, "art. 1"}, provenance::exact};
  struct input {
    required<money> self_pay;
  };
  struct output {
    money aid{};
  };
#ifdef MISUSE
  static constexpr void inputs(auto&& field) { field(&input::self_pay, "self_pay", {"self-pay"}); }
#else
  static constexpr void inputs(auto&& field) { field(&input::self_pay, "self_pay", {"self-pay", "自付费用"}); }
#endif
  static constexpr void outputs(auto&& field) { field(&output::aid, "aid", {"aid", "救助金额"}); }
  static constexpr outcome<output> compute(const auto& in) { return output{.aid = in.self_pay}; }
};

constexpr bool answers = rule<invented_rule>{}({.self_pay = yuan(1)}).has_value();

}  // namespace
