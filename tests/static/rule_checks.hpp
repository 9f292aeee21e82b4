// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_STATIC_RULE_CHECKS_HPP
#define GONGBAO_TESTS_STATIC_RULE_CHECKS_HPP

#include <gongbao/rules/rule.hpp>

// What the tests of the documents say of every rule: its refusals, calls with one input changed, its keys.

namespace rule_checks {

using namespace gongbao;

inline constexpr money too_much = money_limit + fen(1);

/// A value that an enumeration does not declare.
template <class E>
inline constexpr E beyond_words = static_cast<E>(count_of<E>);

constexpr refusal negative(text_view where) { return {error::negative_amount, where}; }
constexpr refusal beyond_limit(text_view where) { return {error::out_of_range, where}; }
constexpr refusal unknown(text_view where) { return {error::unknown_value, where}; }
constexpr refusal external(text_view where) { return {error::external_parameter_missing, where}; }
constexpr refusal contradicts(text_view where) { return {error::inconsistent_amounts, where}; }
constexpr refusal not_in_force(text_view where) { return {error::not_in_force, where}; }

/// No change.
inline constexpr auto as_given = [](auto&) {};

/// A rule called with one input changed, or several.
constexpr auto changed(const auto& rule, auto in, auto change) {
  change(in);
  return rule(in);
}
constexpr refusal refused(const auto& rule, auto in, auto change) { return changed(rule, in, change).refused(); }

/// Writes keys in order: "!" marks a required, "?" a possibly absent, "*" an external one, "-" one that may be
/// negative.
struct key_line {
  text_writer& out;

  template <class T, class Form>
  constexpr void operator()(T Form::*, text_view key, const text& meaning, const field_notes& notes = {}) const {
    const text_view before = out.written();
    if (!before.empty() && before[before.size() - 1] != ' ') out.put(' ');
    out.put(key);
    if (gongbao::detail::field_type<T>::is_required) out.put('!');
    if (gongbao::detail::field_type<T>::is_maybe) out.put('?');
    if (notes.external) out.put('*');
    if (notes.may_be_negative) out.put('-');
    if (meaning.empty()) out.put("(unexplained)");
  }
  template <class Form, class Account, class T>
  constexpr void operator()(const gongbao::detail::part_of_account<Form, Account, T>&, text_view key,
                            const text& meaning) const {
    (*this)(static_cast<T Account::amounts_type::*>(nullptr), key, meaning);
  }
};

/// The rule's inputs read `expected`.
template <class Rule>
constexpr bool takes(const Rule&, text_view expected) {
  char buffer[512]{};
  text_writer out(buffer, sizeof buffer);
  Rule::template definition<>::inputs(key_line{out});
  return out.written() == expected;
}
/// The rule's outputs read `expected`.
template <class Rule>
constexpr bool returns(const Rule&, text_view expected) {
  char buffer[512]{};
  text_writer out(buffer, sizeof buffer);
  Rule::template definition<>::outputs(key_line{out});
  return out.written() == expected;
}
/// Inputs and outputs together: "date! area? -> days due ".
template <class Rule>
constexpr bool has_keys(const Rule&, text_view expected) {
  char buffer[512]{};
  text_writer out(buffer, sizeof buffer);
  Rule::template definition<>::inputs(key_line{out});
  out.put(" -> ");
  Rule::template definition<>::outputs(key_line{out});
  out.put(' ');
  return out.written() == expected;
}

}  // namespace rule_checks

#endif
