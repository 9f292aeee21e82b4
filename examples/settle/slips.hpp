// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_SLIPS_HPP
#define SETTLE_SLIPS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <gongbao/interop/string.hpp>
#include <gongbao/rules/history.hpp>

#include "benefits.hpp"

// What a claim would have been paid if one thing of its settlement had been otherwise: another identity, no cap,
// another reading. An audit looks for the one that gives what was paid.

namespace settling {

/// Why a claim was paid something else than is due.
enum class audit_cause : std::uint8_t {
  not_paid,
  nothing_paid,
  paid_twice,
  refused_claim,
  unknown_claim,
  unreadable_payment,
  reversed_claim,
  not_corrected,
  earlier_payment,
  cap_ignored,
  deductible_ignored,
  year_ignored,
  other_identity,
  identity_not_held,
  other_fact,
  other_reading,
  other_rate,
  other_split,
  unexplained
};
inline constexpr std::size_t audit_cause_count = index_of(audit_cause::unexplained) + 1;

}  // namespace settling

template <>
struct gongbao::enumeration<settling::audit_cause> {
  static constexpr const char* name = "cause";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {E::not_paid, "not_paid", {"no payment is stated", "没有支付记录"}},
      {E::nothing_paid, "nothing_paid", {"nothing was paid", "支付金额为零"}},
      {E::paid_twice, "paid_twice", {"paid more than once", "重复支付"}},
      {E::refused_claim, "refused_claim", {"paid, and the claim is refused", "费用被拒绝而已支付"}},
      {E::unknown_claim, "unknown_claim", {"paid, and there is no such claim", "没有该笔费用而已支付"}},
      {E::unreadable_payment, "unreadable_payment", {"the payment cannot be read", "支付金额无法读取"}},
      {E::reversed_claim, "reversed_claim", {"paid, and the claim was reversed", "费用已冲销而未追回"}},
      {E::not_corrected, "not_corrected", {"as it was settled before a correction", "未按补差追回更正"}},
      {E::earlier_payment, "earlier_payment", {"right after what was paid before it", "此前支付有误所致"}},
      {E::cap_ignored, "cap_ignored", {"over the cap", "超出限额"}},
      {E::deductible_ignored, "deductible_ignored", {"without the deductible", "未扣起付标准"}},
      {E::year_ignored, "year_ignored", {"as the first claim of its year", "未计本年度此前累计"}},
      {E::other_identity, "other_identity", {"by another identity of the person", "按该人员的另一身份"}},
      {E::identity_not_held, "identity_not_held", {"by an identity that the person has not", "按该人员没有的身份"}},
      {E::other_fact, "other_fact", {"by another fact of the claim", "按另一情形"}},
      {E::other_reading, "other_reading", {"by another reading", "按另一理解"}},
      {E::other_rate, "other_rate", {"at another rate", "按另一比例"}},
      {E::other_split, "other_split", {"right in all, split otherwise", "合计相符，项目划分不同"}},
      {E::unexplained, "unexplained", {"no single rule explains it", "无法以单一规则解释"}}};
};

namespace settling {

/// What a fund pays for a claim; of a pool only the first.
using paid_pair = std::array<gongbao::money, 2>;

namespace detail {

inline constexpr gongbao::money without_end = gongbao::wan_yuan(1'000'000'000);

/// The formula that a claim for medical aid is settled by, taken apart: whatever the year before it, valid or not.
template <class Benefit>
struct aid_formula {
  using year = gongbao::aid_year;

  gongbao::aid_claim asked;

  /// Nothing if the claim is refused.
  static std::optional<aid_formula> of(const typename Benefit::claim& c, const auto& table) {
    using account = gongbao::account<typename Benefit::scheme>;
    const auto first = Benefit::settle(c, account::stated({}), table);
    if (!first) return {};
    const auto& aid = first->aid;
    // Behind a cap that is used up the whole self-pay is left, as far as it counts, and the tilt is open if it can be.
    const auto behind = Benefit::settle(c, account::stated({.basic_paid = aid.basic.terms.cap}), table);
    if (!behind) return {};
    const gongbao::aid_readings& r = aid.asked.readings;
    return aid_formula{{.basic = aid.basic.terms,
                        .tilt = aid.tilt.terms,
                        .self_pay = aid.asked.self_pay,
                        .counts = aid.covered,
                        .meets_deductible = aid.after.amounts().deductible_base != gongbao::money{},
                        .residual_counts = behind->aid.after.amounts().residual != gongbao::money{},
                        .tilt_permitted = behind->aid.triggered,
                        .tilt_trigger = r.tilt_trigger,
                        .identity_change = r.identity_change,
                        .before = {},
                        .deductible_basis = r.deductible_basis,
                        .tilt_base = r.tilt_base,
                        .tilt_threshold = r.tilt_threshold,
                        .rounding = r.rounding}};
  }

  paid_pair paid(const year& before) const {
    const gongbao::aid_settlement s = settled(before);
    return {s.basic.payment, s.tilt.payment};
  }
  /// The year after it, if this was paid: the caps are used up by it, and what basic aid left is left.
  year after(const year& before, const paid_pair& paid) const {
    year y = settled(before).after;
    y.basic_paid = before.basic_paid + paid[0];
    y.residual = before.residual + gongbao::amount_if(asked.counts && asked.residual_counts,
                                                      gongbao::in_excess_of(paid[0], asked.self_pay));
    y.tilt_paid = before.tilt_paid + paid[1];
    return y;
  }

  // `attempt(formula, before, detail)` is called with what is otherwise.

  template <class Attempt>
  void without_caps(const year& before, const Attempt& attempt) const {
    for (const int layers : {1, 2, 3}) {
      aid_formula f = *this;
      if ((layers & 1) != 0) f.asked.basic.cap = without_end;
      if ((layers & 2) != 0) f.asked.tilt.cap = without_end;
      attempt(f, before, std::string());
    }
  }
  template <class Attempt>
  void without_deductibles(const year& before, const Attempt& attempt) const {
    for (const int layers : {1, 2, 3}) {
      aid_formula f = *this;
      if ((layers & 1) != 0) f.asked.basic.deductible = {};
      if ((layers & 2) != 0) f.asked.tilt.deductible = {};
      attempt(f, before, std::string());
    }
  }
  template <class Attempt>
  void by_readings(const year& before, const Attempt& attempt) const {
    by_reading(&gongbao::aid_claim::deductible_basis, before, attempt);
    by_reading(&gongbao::aid_claim::tilt_trigger, before, attempt);
    by_reading(&gongbao::aid_claim::identity_change, before, attempt);
    by_reading(&gongbao::aid_claim::tilt_base, before, attempt);
    by_reading(&gongbao::aid_claim::tilt_threshold, before, attempt);
    by_reading(&gongbao::aid_claim::rounding, before, attempt);
    aid_formula f = *this;
    f.asked.residual_counts = bool(asked.counts);
    if (f.asked.residual_counts != asked.residual_counts) attempt(f, before, std::string("residual_counts=all_care"));
  }
  template <class Attempt>
  void at_rates(const year& before, const Attempt& attempt) const {
    for (int p = 1; p <= 100; ++p) {
      const gongbao::rate rate = gongbao::percent(p);
      const std::string shown = gongbao::to_string(rate);
      aid_formula basic = *this;
      aid_formula tilt = *this;
      basic.asked.basic.rate = tilt.asked.tilt.rate = rate;
      aid_formula both = basic;
      both.asked.tilt.rate = rate;
      attempt(both, before, shown);
      attempt(basic, before, "basic_aid=" + shown);
      attempt(tilt, before, "tilt_aid=" + shown);
    }
  }

 private:
  gongbao::aid_settlement settled(const year& before) const {
    gongbao::aid_claim c = asked;
    c.before = before;
    return settle(c);
  }
  template <class Reading, class Attempt>
  void by_reading(Reading gongbao::aid_claim::*reading, const year& before, const Attempt& attempt) const {
    for (const auto& w : gongbao::words_of<Reading>) {
      if (w.value == asked.*reading) continue;
      aid_formula f = *this;
      f.asked.*reading = w.value;
      attempt(f, before, std::string(gongbao::enumeration<Reading>::name) + "=" + std::string(w.name));
    }
  }
};

/// The same of a visit to a pool.
template <class Benefit>
struct pool_formula {
  using year = gongbao::pool_year;

  gongbao::pooled_visit asked;

  static std::optional<pool_formula> of(const typename Benefit::claim& c, const auto& table) {
    const auto first = Benefit::settle(c, year{}, table);
    if (!first) return {};
    return pool_formula{{.terms = first->steps.terms,
                         .cost = first->cost,
                         .counts = first->covered,
                         .before = {},
                         .deductible_period = first->period}};
  }

  paid_pair paid(const year& before) const { return {settled(before).steps.payment, {}}; }
  year after(const year& before, const paid_pair& paid) const {
    year y = settled(before).after;
    y.paid = before.paid + paid[0];
    return y;
  }

  template <class Attempt>
  void without_caps(const year& before, const Attempt& attempt) const {
    pool_formula f = *this;
    f.asked.terms.cap = without_end;
    attempt(f, before, std::string());
  }
  template <class Attempt>
  void without_deductibles(const year& before, const Attempt& attempt) const {
    pool_formula f = *this;
    f.asked.terms.deductible = {};
    attempt(f, before, std::string());
  }
  template <class Attempt>
  void by_readings(const year& before, const Attempt& attempt) const {
    by_reading(&gongbao::pooled_visit::day_deductible, before, attempt);
    by_reading(&gongbao::pooled_visit::limit_on, before, attempt);
    by_reading(&gongbao::pooled_visit::rounding, before, attempt);
  }
  template <class Attempt>
  void at_rates(const year& before, const Attempt& attempt) const {
    for (int p = 1; p <= 100; ++p) {
      pool_formula f = *this;
      f.asked.terms.rate = gongbao::percent(p);
      attempt(f, before, gongbao::to_string(f.asked.terms.rate));
    }
  }

 private:
  gongbao::pool_settlement settled(const year& before) const {
    gongbao::pooled_visit v = asked;
    v.before = before;
    return settle(v);
  }
  template <class Reading, class Attempt>
  void by_reading(Reading gongbao::pooled_visit::*reading, const year& before, const Attempt& attempt) const {
    for (const auto& w : gongbao::words_of<Reading>) {
      if (w.value == asked.*reading) continue;
      pool_formula f = *this;
      f.asked.*reading = w.value;
      attempt(f, before, std::string(gongbao::enumeration<Reading>::name) + "=" + std::string(w.name));
    }
  }
};

template <class Benefit>
struct formula_of_kind {
  using type = std::conditional_t<settles_as_aid<Benefit>, aid_formula<Benefit>, pool_formula<Benefit>>;
};

/// Calls `attempt(claim, cause, detail)` with the claim in which one fact is otherwise: first as the identities of the
/// person would have it alone, then by any identity, then by every other value of a fact that has few.
template <class Benefit, class Attempt>
void for_each_other_fact(const typename Benefit::claim& c, const Attempt& attempt) {
  const auto each_fact = [&](const auto& look) {
    Benefit::facts([&](auto member, gongbao::text_view key, gongbao::fact_use, const auto&...) {
      look(member, std::string(std::string_view(key)) + "=");
    });
  };
  const auto with = [&](auto member, const auto& value, audit_cause cause, const std::string& detail) {
    if (c.*member == value) return;
    typename Benefit::claim other = c;
    other.*member = value;
    attempt(other, cause, detail);
  };
  each_fact([&](auto member, const std::string&) {
    using fact = std::remove_cvref_t<decltype(c.*member)>;
    if constexpr (requires { typename fact::category_type; })
      for (const audit_cause cause : {audit_cause::other_identity, audit_cause::identity_not_held})
        for (const auto& w : gongbao::words_of<typename fact::category_type>)
          if ((c.*member).contains(w.value) == (cause == audit_cause::other_identity))
            with(member, fact(w.value), cause, std::string(w.name));
  });
  each_fact([&](auto member, const std::string& key) {
    using fact = std::remove_cvref_t<decltype(c.*member)>;
    using value = typename plain<fact>::type;
    if constexpr (std::is_same_v<value, bool>) {
      for (const bool b : {true, false}) with(member, fact(b), audit_cause::other_fact, key + (b ? "true" : "false"));
    } else if constexpr (std::is_enum_v<value>) {
      for (const auto& w : gongbao::words_of<value>)
        with(member, fact(w.value), audit_cause::other_fact, key + std::string(w.name));
    } else if constexpr (std::is_same_v<fact, gongbao::money>) {
      with(member, gongbao::money{}, audit_cause::other_fact, key + "0.00");
    }
    if constexpr (!std::is_same_v<fact, value>) with(member, fact{}, audit_cause::other_fact, key);
  });
}

}  // namespace detail

template <class Benefit>
using formula_of = typename detail::formula_of_kind<Benefit>::type;

/// A cause, and what of it is otherwise.
struct slip {
  audit_cause cause = audit_cause::unexplained;
  std::string detail{};
};
/// Looks for the first single thing that gives what was paid: caps and deductibles left out, the year before forgotten,
/// another fact, another reading, another rate.
template <class Benefit>
struct slip_search {
  using year = typename formula_of<Benefit>::year;

  const typename Benefit::claim& claim;
  const formula_of<Benefit>& formula;
  bool asks_figures = true;  ///< readings and rates too

  template <class IsPaid>
  std::optional<slip> find(const auto& table, const year& before, const IsPaid& is_paid) const {
    std::optional<slip> found;
    const auto attempt_as = [&](audit_cause cause) {
      return [&found, &is_paid, cause](const auto& f, const year& y, const std::string& detail) {
        if (!found && is_paid(f.paid(y))) found = slip{cause, detail};
      };
    };
    formula.without_caps(before, attempt_as(audit_cause::cap_ignored));
    if (!found) formula.without_deductibles(before, attempt_as(audit_cause::deductible_ignored));
    if (!found) attempt_as(audit_cause::year_ignored)(formula, year{}, std::string());
    if (!found)
      detail::for_each_other_fact<Benefit>(claim, [&](const auto& other, audit_cause cause, const std::string& what) {
        if (found) return;
        if (const auto f = formula_of<Benefit>::of(other, table)) attempt_as(cause)(*f, before, what);
      });
    if (!found && asks_figures) formula.by_readings(before, attempt_as(audit_cause::other_reading));
    if (!found && asks_figures) formula.at_rates(before, attempt_as(audit_cause::other_rate));
    return found;
  }
};

}  // namespace settling

#endif
