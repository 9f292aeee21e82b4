// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_CASE_HPP
#define GONGBAO_RULES_CASE_HPP

#include <cstddef>

#include <gongbao/rules/rule.hpp>

// A case is what a desk decides as a whole: a bill, an application, a year of the fund. It is a rule in every respect,
// and it is composed of rules: it asks them, and states no formula or figure that one of them has.
//
//   template <class Info = rule_info>
//   struct aid_bill_rule {
//     static constexpr Info info{"XX-CASE-AID", …, {}, "gongbao/a_city/aid_bill_case.hpp"};
//     struct input  { required<gongbao::date> date; ... };         // with inputs(), output, outputs(), in_force_on: as
//     struct output { ... };                                       // any rule's
//     static constexpr composed_of<aid_bill_rule, covered_cost_rule, medical_aid_rule> policy{};
//     static constexpr outcome<output> compute(const auto& in, const auto& ask) {
//       const auto cost = ask(covered_cost, {.cost_kind = in.cost_kind, …});
//       if (!cost) return cost.refused();
//       …
//     }
//   };
//   inline constexpr rule<aid_bill_rule> aid_bill{};
//
// Its id is of a family of the city's own, XX-CASE-…, and it stands in a header of its own, `<city>/…_case.hpp`, which
// the city's `cases.hpp` lists. A rule that it asks and does not name does not compile. What refuses one of them
// refuses the case: at the case's input of that key, or, where it has none, at the rule.

namespace gongbao::inline v0 {

namespace detail {

/// Whether a description names this key.
struct names_key {
  text_view wanted;
  bool found = false;

  constexpr void operator()(const auto&, text_view key, const text&, const field_notes& = {}) noexcept {
    found = found || key == wanted;
  }
  template <class Form, class Account, class Amount>  // an account as a whole is `before`
  constexpr void operator()(const part_of_account<Form, Account, Amount>&, text_view key, const text&,
                            const field_notes& = {}) noexcept {
    found = found || key == wanted || wanted == "before";
  }
};

/// A refusal of a rule, as the case says it.
template <class Case>
constexpr refusal passed_on(const refusal& r, text_view by) noexcept {
  names_key search{r.where};
  Case::inputs(search);
  return {r.error, search.found ? r.where : by};
}

/// One of the rules of a case, and its table.
template <template <class> class Definition>
struct rule_of_case {
  const policy_type_of<Definition<rule_info>>* table = &policy_of<Definition<rule_info>>::standard;
};

}  // namespace detail

/// The rules that a case is composed of, and of each the table that it is asked by: the case's own "table".
///
/// ```cpp
/// constexpr auto what_if = [] {  // the same bill by another table
///   jinzhou::medical_aid_policy table = jinzhou::medical_aid_2023;
///   table.terms[category::margin].basic.deductible = yuan(0);
///   return jinzhou::aid_bill({.date = date(2023, 3, 1), .recipients = recipient::margin,
///                             .cost_kind = cost_kind::inpatient, .total_cost = yuan(3'000), .basic_paid = yuan(2'000),
///                             .critical_illness_base = yuan(0), .before = start_of(calendar_year(2023))},
///                            rules_of(jinzhou::aid_bill).by(table)).value().basic_aid;
/// }();
/// static_assert(what_if == yuan(600));  // as decreed 0: the deductible is 2 000
/// ```
template <template <class> class Case, template <class> class... Definitions>
class composed_of : private detail::rule_of_case<Definitions>... {
 public:
  using rules = rule_list<Definitions...>;
  static constexpr const rule_info* infos[sizeof...(Definitions)] = {&rule<Definitions>::info...};

  template <template <class> class Definition>
  static constexpr bool has = (detail::same_as<rule<Definition>, rule<Definitions>> || ...);

  /// Asks one of them, by its table.
  template <template <class> class Definition>
  constexpr auto operator()(const rule<Definition>& asked, const typename Definition<rule_info>::input& in) const
      -> outcome<typename Definition<rule_info>::output> {
    static_assert(has<Definition>, "the case asks a rule that it does not name: composed_of");
    auto answer = asked(in, table_of(asked));
    if (!answer) return detail::passed_on<Case<rule_info>>(answer.refused(), asked.info.id);
    return answer;
  }

  /// The table that one of them is asked by.
  template <template <class> class Definition>
  constexpr const auto& table_of(const rule<Definition>&) const noexcept {
    return *static_cast<const detail::rule_of_case<Definition>&>(*this).table;
  }

  /// The same, those with such a table by this one. It is to outlive what it is passed to.
  template <class Table>
  constexpr composed_of by(const Table& table) const noexcept {
    static_assert((detail::same_as<Table, detail::policy_type_of<Definitions<rule_info>>> || ...),
                  "no rule of the case has such a table");
    composed_of other = *this;
    (other.template take<Definitions>(table), ...);
    return other;
  }
  template <class Table>
  void by(const Table&&) const = delete;

 private:
  template <template <class> class Definition, class Table>
  constexpr void take(const Table& table) noexcept {
    if constexpr (detail::same_as<Table, detail::policy_type_of<Definition<rule_info>>>)
      static_cast<detail::rule_of_case<Definition>&>(*this).table = &table;
  }
};

/// The rules of a case, each by the table of the city.
template <template <class> class Case>
constexpr const auto& rules_of(const rule<Case>&) noexcept {
  return Case<rule_info>::policy;
}

namespace detail {

/// Asks the rules of a case, and says what each was asked and what it answered.
template <class Rules, class Visit>
struct listening {
  const Rules& rules;
  Visit& visit;

  template <template <class> class Definition>
  constexpr auto operator()(const rule<Definition>& asked, const typename Definition<rule_info>::input& in) const
      -> outcome<typename Definition<rule_info>::output> {
    const auto answer = rules(asked, in);
    visit(asked, in, answer);
    return answer;
  }
  template <template <class> class Definition>
  constexpr const auto& table_of(const rule<Definition>& asked) const noexcept {
    return rules.table_of(asked);
  }
};

}  // namespace detail

/// Answers a case and calls `visit(rule, input, outcome)` for each rule that it asks on its way, in that order: what it
/// was asked and what it answered. For timelines, explanations, tests; nothing is computed apart.
///
/// ```cpp
/// constexpr int asked = [] {
///   int rules = 0;
///   const auto bill = trace(jinzhou::aid_bill, {.date = date(2023, 3, 1), .recipients = recipient::margin,
///                                               .cost_kind = cost_kind::inpatient, .total_cost = yuan(100),
///                                               .basic_paid = yuan(0), .critical_illness_base = yuan(0),
///                                               .before = start_of(calendar_year(2023))},
///                           [&](const auto&, const auto&, const auto& answer) { rules += answer ? 1 : 0; });
///   return bill ? rules : 0;
/// }();
/// static_assert(asked == 5);  // critical-illness insurance, the base of aid, its channel, category, aid
/// ```
template <template <class> class Case, class Visit>
constexpr auto trace(const rule<Case>& of, const typename Case<rule_info>::input& in, Visit&& visit)
    -> outcome<typename Case<rule_info>::output> {
  using definition = Case<rule_info>;
  detail::input_check check;
  detail::for_each_input<definition>(in, check);
  if (const maybe<refusal> refused = detail::input_refused<definition>(check, in, rules_of(of))) return *refused;
  return definition::compute(
      in, detail::listening<detail::unqualified_t<decltype(definition::policy)>, Visit>{rules_of(of), visit});
}

}  // namespace gongbao::inline v0

#endif
