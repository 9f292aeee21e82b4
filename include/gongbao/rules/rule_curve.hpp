// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_RULE_CURVE_HPP
#define GONGBAO_RULES_RULE_CURVE_HPP

#include <gongbao/rules/knots.hpp>
#include <gongbao/rules/rule.hpp>

// What a rule that settles a claim brings, by the amount that is claimed: asked with everything else as it is. For the
// questions of rules/inverse.hpp and rules/compare.hpp, of any rule that keeps the steps of its layers.

namespace gongbao::inline v0 {

namespace detail {

template <class Output>
concept keeps_two_layers = requires(const Output& o) {
  o.basic.remaining_cap;
  o.tilt.remaining_cap;
};
template <class Output>
concept keeps_one_layer = requires(const Output& o) {
  o.steps.remaining_cap;
};

/// What of an input is claimed: the first amount that has to be stated.
template <class Input>
struct first_amount_of {
  required<money> Input::*member = nullptr;

  template <class T, class Owner>
  constexpr void operator()(T Owner::*field, text_view, const text&, const field_notes& = {}) noexcept {
    if constexpr (same_as<T, required<money>>)
      if (member == nullptr) member = field;
  }
  template <class Owner, class Account, class T>
  constexpr void operator()(const part_of_account<Owner, Account, T>&, text_view, const text&,
                            const field_notes& = {}) noexcept {}
};

template <class Definition>
constexpr auto claimed_of() noexcept {
  first_amount_of<typename Definition::input> search;
  Definition::inputs(search);
  return search.member;
}

}  // namespace detail

/// A rule that settles a claim and keeps the steps of its layers.
template <class Definition>
concept settles_a_claim =
    detail::keeps_two_layers<typename Definition::output> || detail::keeps_one_layer<typename Definition::output>;

/// The curve of a rule asked in some way, by a table that has passed its checks and stays; made by curve_of. Where the
/// rule refuses, it brings nothing.
///
/// ```cpp
/// constexpr auto margin = curve_of(
///     jinzhou::medical_aid, {.date = date(2023, 3, 1), .recipients = recipient::margin, .self_pay = yuan(0),
///                            .before = start_of(calendar_year(2023))});
/// static_assert(margin(yuan(20'000)).total() == yuan(13'320));
/// static_assert(*knots(margin, wan_yuan(100)).from(knot_kind::cap_reached) == 35'333.33_yuan);
/// ```
template <class Definition>
class rule_curve {
 public:
  using input = typename Definition::input;
  using policy_type = detail::policy_type_of<Definition>;
  static_assert(settles_a_claim<Definition>, "the curve of a rule that keeps no steps of a layer");

  constexpr rule_curve(const input& asked, const policy_type& table) noexcept : asked_{asked}, table_{&table} {}

  constexpr outcome<typename Definition::output> answer(money claimed) const {
    input in = asked_;
    in.*detail::claimed_of<Definition>() = claimed;
    return detail::evaluate<Definition>(in, *table_);
  }
  constexpr benefit operator()(money claimed) const {
    const auto out = answer(claimed);
    if (!out) return {.claimed = claimed, .patient_pays = claimed};
    benefit b{.claimed = claimed};
    if constexpr (detail::keeps_two_layers<typename Definition::output>) {
      b.basic = out->basic;
      b.tilt = out->tilt;
    } else {
      b.basic = out->steps;
    }
    b.patient_pays = claimed - b.total();
    return b;
  }

 private:
  input asked_;
  const policy_type* table_;
};
/// The curve of a rule by its own table, or by one of the caller's.
template <template <class> class Definition>
constexpr rule_curve<Definition<rule_info>> curve_of(const rule<Definition>&,
                                                     const typename Definition<rule_info>::input& asked) noexcept {
  return {asked, detail::policy_of<Definition<rule_info>>::standard};
}
template <template <class> class Definition>
constexpr rule_curve<Definition<rule_info>> curve_of(
    const rule<Definition>&, const typename Definition<rule_info>::input& asked,
    const detail::policy_type_of<Definition<rule_info>>& table) noexcept {
  return {asked, table};
}

}  // namespace gongbao::inline v0

#endif
