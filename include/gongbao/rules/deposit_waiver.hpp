// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_DEPOSIT_WAIVER_HPP
#define GONGBAO_RULES_DEPOSIT_WAIVER_HPP

#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/rule.hpp>

namespace gongbao::inline v0 {

/// Treatment first, without a deposit (先诊疗后付费): what every city's rule asks and answers. The cities differ in
/// whom they favour, and may have identities of their own.
template <identity_enumeration Recipient>
struct basic_deposit_waiver_form {
  struct input {
    required<category_set<Recipient>> recipients;
    required<bool> referred;
    required<bool> in_city;
    bool designated = true;
    bool inpatient = true;
    maybe<money> deposit{};
  };
  struct output {
    bool waived{};
    maybe<money> deposit_due{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::recipients, "recipients", says::recipients);
    field(&input::referred, "referred", {"referred after first contact at grass-roots level", "经基层首诊转诊"});
    field(&input::in_city, "in_city", says::in_city);
    field(&input::designated, "designated", says::designated);
    field(&input::inpatient, "inpatient", {"hospital stay", "住院"});
    field(&input::deposit, "deposit", {"deposit otherwise asked for", "不免除时应缴纳的住院押金"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::waived, "waived", {"treatment first, no deposit", "先诊疗后付费，免除住院押金"});
    field(&output::deposit_due, "deposit_due", {"0 if waived, else the deposit", "免除押金的为0，否则为应缴押金"},
          {.condition = {"only if deposit is given", "仅在给出 deposit 时"}});
  }
  static constexpr outcome<output> waive(const auto& in, category_set<Recipient> favoured) {
    output out{.waived = in.recipients.value().intersects(favoured) && in.referred && in.in_city && in.designated &&
                         in.inpatient};
    if (in.deposit) out.deposit_due = out.waived ? money{} : *in.deposit;
    return out;
  }
};
using deposit_waiver_form = basic_deposit_waiver_form<recipient>;

}  // namespace gongbao::inline v0

#endif
