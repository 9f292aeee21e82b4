// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: has no Chinese form
#include <gongbao/interop/flat_rules.hpp>

// The place of a rule's source is cited in both languages.
namespace {

using namespace gongbao;

template <class Info = rule_info>
struct invented_rule {
#ifdef MISUSE
  static constexpr Info info{"X-1", "Invented", "虚构", {&no_document, "schedule 4"}, provenance::exact};
#else
  static constexpr Info info{"X-1", "Invented", "虚构", {&no_document, "annex table"}, provenance::exact};
#endif
  struct input {
    required<money> self_pay;
  };
  struct output {
    money aid{};
  };
  static constexpr void inputs(auto&& field) { field(&input::self_pay, "self_pay", {"self-pay", "自付费用"}); }
  static constexpr void outputs(auto&& field) { field(&output::aid, "aid", {"aid", "救助金额"}); }
  static constexpr outcome<output> compute(const auto& in) { return output{.aid = in.self_pay}; }
};

static_assert(flat::rules<rule_list<invented_rule>>::find("X-1") != nullptr);

}  // namespace
