// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_RULE_HPP
#define GONGBAO_RULES_RULE_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/core/source.hpp>
#include <gongbao/core/text.hpp>
#include <gongbao/core/versions.hpp>
#include <gongbao/detail/traits.hpp>
#include <gongbao/rules/account.hpp>
#include <gongbao/rules/described.hpp>
#include <gongbao/rules/milestone.hpp>
#include <gongbao/rules/vocabulary.hpp>

// A rule is a function object that carries what a lawyer asks. A city writes a definition:
//
//   template <class Info = rule_info>
//   struct basic_aid_rule {
//     static constexpr Info info{...};                             // id, titles, source, provenance
//     struct input  { required<gongbao::date> date; ... };         // in the order of the rulebook
//     struct output { ... };
//     struct amounts { ... };                                      // only if it can answer without its steps: what
//                                                                  // the outputs name, in the same bases; compute is
//                                                                  // then a template of either
//     static constexpr auto in_force_on = &input::date;            // the day that is held against its period, or
//                                                                  // no_day; only if it has a date among its inputs
//     static constexpr fixed_rounding rounds{...};                 // only if it rounds and no input chooses how
//     static constexpr void inputs(auto&& field)  { field(&input::date, "date", "day of service"); ... }
//     static constexpr void outputs(auto&& field) { ... }
//     static constexpr std::size_t unnamed_outputs = 1;            // only if so many are left out on purpose
//     static constexpr const policy_type& policy = ...;            // only if it has a table: of figures, or the
//                                                                  // calendar that its deadline is counted in
//     static constexpr outcome<output> compute(const auto& in, const policy_type&);
//   };
//   inline constexpr rule<basic_aid_rule> basic_aid{};
//
// and `rule` adds what holds for every rule: limits, signs, the period in force, the limits of the result. A member
// that is not named, or one that is named twice, does not compile once the rule is called; of an output, members
// without a flat form are steps, which stand behind the others and are not named.
//
// `Info` is always rule_info. It is a parameter, and `compute` takes its input as `const auto&`, only so that a rule
// that is included but not called costs no more than its parse.

namespace gongbao::inline v0 {

struct rule_info {
  text_view id;
  text_view title;
  text_view title_zh;
  gongbao::source source;
  category_set<provenance> tags;
  text own_period{};       ///< where the rule's period is not that of its document
  text_view own_header{};  ///< where the rule does not stand in the header of its document

  /// That of its document; where `own_period` is given, that text holds instead.
  constexpr const period& in_force() const noexcept { return source.in->in_force; }
  /// What is included for the rule.
  constexpr text_view header() const noexcept { return own_header.empty() ? source.in->header : own_header; }
};

/// A rounding that no input chooses. Every other one is chosen by the input `rounding`, whose reading says that the
/// text is silent.
///
/// ```cpp
/// static_assert(flat::find("SX-CO-08")->rounds->words == "一般不高于当地市场价格的70%");
/// static_assert(flat::find("SX-FT-01")->rounds->text_silent() && flat::find("SX-CO-01")->rounds == nullptr);
/// ```
struct fixed_rounding {
  text how;           ///< what is rounded, and which way
  text_view words{};  ///< of the text, that leave no other way; none where the text is silent

  constexpr bool text_silent() const noexcept { return words.empty(); }
};

/// Says of a rule with a date among its inputs that none of them is held against its period.
struct no_day_is_held {};
inline constexpr no_day_is_held no_day{};

/// What a description says of an input or output beside its type and meaning.
struct field_notes {
  text unit{};            ///< where the type does not imply it
  text condition{};       ///< when a conditional input is needed, or an output present
  bool external = false;  ///< set by another authority: its absence is external_parameter_missing
  bool may_be_negative = false;
  text why_default{};  ///< of a reading whose default is this rule's own, in place of the reading's reason
  text question{};     ///< of a reading, in place of its own: said of this city
  const text_view* labels = nullptr;  ///< the document's own terms for the words of the type, in their order
  const milestone* day = nullptr;     ///< of a date: what it is in the course of a procedure
};

namespace detail {

template <class T>
struct field_type {
  using value = T;
  static constexpr bool is_required = false;
  static constexpr bool is_maybe = false;
};
template <class T>
struct field_type<required<T>> {
  using value = T;
  static constexpr bool is_required = true;
  static constexpr bool is_maybe = false;
};
template <class T>
struct field_type<maybe<T>> {
  using value = T;
  static constexpr bool is_required = false;
  static constexpr bool is_maybe = true;
};

template <class T>
constexpr bool is_given(const T&) noexcept {
  return true;
}
template <class T>
constexpr bool is_given(const maybe<T>& v) noexcept {
  return v.has_value();
}

template <class T>
constexpr const T& value_in(const T& v) noexcept {
  return v;
}
template <class T>
constexpr const T& value_in(const required<T>& v) noexcept {
  return v.value();
}
template <class T>
constexpr const T& value_in(const maybe<T>& v) noexcept {
  return *v;
}

/// A list of rows (rules/rows.hpp): what holds of values holds of each of its cells.
template <class T>
concept has_rows = requires {
  typename T::row_type;
};

/// What a value from a typed call can still get wrong; texts were tested when they were read.
template <class T>
constexpr maybe<error> limit_error(const T& v) noexcept {
  if constexpr (same_as<T, money>) {
    if (!within_limit(v)) return error::out_of_range;
  } else if constexpr (same_as<T, date>) {
    if (!within_limit(v)) return error::invalid_date;
  } else if constexpr (same_as<T, calendar_month>) {
    if (!within_limit(v.first_day())) return error::invalid_date;
  } else if constexpr (same_as<T, std::int64_t>) {
    if (v < -flat_form<T>::limit || v > flat_form<T>::limit) return error::out_of_range;
  } else if constexpr (enumerated<T>) {
    if (!is_declared(v)) return unknown_word_of<T>;
  } else if constexpr (requires { typename T::category_type; }) {
    if (!within_limit(v)) return unknown_word_of<typename T::category_type>;
  } else if constexpr (has_rows<T>) {
    return v.first_error([](const auto& cell) {
      if constexpr (same_as<decltype(cell), const text_view&>)
        return cell.size() > T::longest_text ? maybe<error>(error::out_of_range) : maybe<error>();
      else
        return is_given(cell) ? limit_error(value_in(cell)) : maybe<error>();
    });
  }
  return {};
}

template <class T>
inline constexpr bool is_set_of_identities = false;
template <identity_enumeration E>
inline constexpr bool is_set_of_identities<category_set<E>> = true;

template <class T>
constexpr bool is_negative(const T& v) noexcept {
  if constexpr (same_as<T, bool> || enumerated<T>)
    return false;
  else if constexpr (same_as<T, std::int64_t>)
    return v < 0;
  else if constexpr (has_rows<T>)
    return v
        .first_error([](const auto& cell) {
          return is_given(cell) && is_negative(value_in(cell)) ? maybe<error>(error::negative_amount) : maybe<error>();
        })
        .has_value();
  else if constexpr (requires { T{} < T{}; })
    return v < T{};
  else
    return false;
}

/// Hands each field of a form on as a plain reference, so that what is done with it is compiled once for each type
/// and not once for each rule.
template <class Form, class Each>
struct each_field {
  Form& form;
  Each& each;

  template <class T, class Owner>  // the form, or a base that several forms share
  constexpr void operator()(T Owner::*member, text_view key, const text& meaning, const field_notes& notes = {}) const {
    each(form.*member, key, meaning, notes);
  }
  template <class Owner, class Account, class T>
  constexpr void operator()(const part_of_account<Owner, Account, T>& part, text_view key, const text& meaning,
                            const field_notes& notes = {}) const {
    each(part.in(form), key, meaning, notes);
  }
};

template <class Rule, class Each>
constexpr void for_each_input(typename Rule::input& form, Each&& each) {
  Rule::inputs(each_field<typename Rule::input, Each>{form, each});
}
template <class Rule, class Each>
constexpr void for_each_input(const typename Rule::input& form, Each&& each) {
  Rule::inputs(each_field<const typename Rule::input, Each>{form, each});
}
template <class Rule, class Output, class Each>
constexpr void for_each_output(const Output& form, Each&& each) {
  Rule::outputs(each_field<const Output, Each>{form, each});
}

/// Keeps the first refusal of each step of rulebook 1.4 that inputs of any rule can meet.
struct input_check {
  maybe<refusal> limit{};
  maybe<refusal> sign{};
  maybe<refusal> identities{};

  template <class T>
  constexpr void operator()(const T& field, text_view key, const text&, const field_notes& notes) noexcept {
    if (!is_given(field)) return;
    const auto& value = value_in(field);
    if (!limit)
      if (const maybe<error> e = limit_error(value)) limit = refusal{*e, key};
    if (!sign && !notes.may_be_negative && is_negative(value)) sign = refusal{error::negative_amount, key};
    if constexpr (is_set_of_identities<typename field_type<T>::value>)
      if (!identities && value.empty()) identities = refusal{error::unknown_recipient, key};
  }
};

/// Whether some field may be refused. Hardly any ever is: amounts that no check minds are told by their bits taken
/// together, and only on suspicion are the fields gone through one by one, for the first that is.
struct suspicion {
  std::uint64_t bits = 0;
  bool met = false;

  template <class T>
  constexpr void operator()(const T& field, text_view, const text&, const field_notes&) noexcept {
    using value_type = typename field_type<T>::value;
    if (!is_given(field)) return;
    const auto& value = value_in(field);
    if constexpr (same_as<value_type, money>)
      bits |= static_cast<std::uint64_t>(in_fen(value));
    else
      met = met || limit_error(value) || is_negative(value);
    if constexpr (is_set_of_identities<value_type>) met = met || value.empty();
  }

  /// A power of two, so that amounts are below it if their bits together are.
  static constexpr std::uint64_t unsuspected = [] {
    std::uint64_t power = 1;
    while (power <= static_cast<std::uint64_t>(in_fen(money_limit)) / 2) power *= 2;
    return power;
  }();
  constexpr explicit operator bool() const noexcept { return met || bits >= unsuspected; }
};

template <class Rule>
[[gnu::flatten]] constexpr bool is_suspect_input(const typename Rule::input& form) noexcept {
  suspicion any;
  for_each_input<Rule>(form, any);
  return static_cast<bool>(any);
}
template <class Rule, class Output>
[[gnu::flatten]] constexpr bool is_suspect_output(const Output& form) noexcept {
  suspicion any;
  for_each_output<Rule>(form, any);
  return static_cast<bool>(any);
}

/// A result beyond the limits of the flat form is out of range.
struct output_check {
  maybe<refusal> limit{};

  template <class T>
  constexpr void operator()(const T& field, text_view key, const text&, const field_notes&) noexcept {
    if (!limit && is_given(field) && limit_error(value_in(field))) limit = refusal{error::out_of_range, key};
  }
};

/// The key of the input that a pointer to member stands for.
template <class Input, class Member>
struct key_of {
  Member wanted;
  text_view key{};

  template <class T>
  constexpr void operator()(T Input::*member, text_view name, const text&, const field_notes& = {}) noexcept {
    if constexpr (same_as<T Input::*, Member>)
      if (member == wanted) key = name;
  }
  template <class Owner, class Account, class T>  // no day
  constexpr void operator()(const part_of_account<Owner, Account, T>&, text_view, const text&,
                            const field_notes& = {}) noexcept {}
};

/// The table of a rule that has none.
struct no_policy {};

template <class Definition>
struct policy_of {
  using type = no_policy;
  static constexpr no_policy standard{};
};
template <class Definition>
concept has_policy = requires {
  Definition::policy;
};

template <has_policy Definition>
struct policy_of<Definition> {
  using type = unqualified_t<decltype(Definition::policy)>;
  static constexpr const type& standard = Definition::policy;
};

template <class Definition>
using policy_type_of = typename policy_of<Definition>::type;

template <class Definition>
concept says_which_day = requires {
  Definition::in_force_on;
};
template <class Definition>
concept tests_period =
    says_which_day<Definition> && !same_as<unqualified_t<decltype(Definition::in_force_on)>, no_day_is_held>;

/// Hands each member of a form that is named on to the roll call.
template <class Form>
struct each_member {
  const Form& form;
  roll_call& heard;

  template <class T, class Owner>
  constexpr void operator()(T Owner::*member, text_view key, const text&, const field_notes& = {}) const noexcept {
    heard.hear(&(form.*member), &(form.*member), key);
    heard.named.has_date = heard.named.has_date || same_as<typename without_absence<T>::type, date>;
  }
  template <class Owner, class Account, class T>
  constexpr void operator()(const part_of_account<Owner, Account, T>& part, text_view key, const text&,
                            const field_notes& = {}) const noexcept {
    heard.hear(&part.in(form), &(form.*part.account), key);
  }
};

template <class Definition>
inline constexpr named_fields named_inputs = [] {
  const auto blank = blank_form::of<typename Definition::input>();
  roll_call heard;
  Definition::inputs(each_member<typename Definition::input>{blank, heard});
  return heard.named;
}();
template <class Definition>
inline constexpr named_fields named_outputs = [] {
  const auto blank = blank_form::of<typename Definition::output>();
  roll_call heard;
  Definition::outputs(each_member<typename Definition::output>{blank, heard});
  return heard.named;
}();

/// How many outputs a definition says that it keeps to itself.
template <class Definition>
constexpr std::size_t unnamed_outputs() noexcept {
  if constexpr (requires { Definition::unnamed_outputs; })
    return Definition::unnamed_outputs;
  else
    return 0;
}

/// What is wrong with a description does not compile. Asked where a rule is called by its type, and of every list that
/// gets a text face but the catalogue, which tests/static asks once: it costs the compiler more than the call.
template <class Definition>
constexpr void expect_full_description() noexcept {
  using input = typename Definition::input;
  using output = typename Definition::output;
  constexpr std::size_t named_in = named_inputs<Definition>.size;
  constexpr std::size_t named_out = named_outputs<Definition>.size;
  constexpr std::size_t members_out = members_from<output, named_out>();
  static_assert(named_inputs<Definition>.each_once, "inputs() names a member or a key twice");
  static_assert(members_from<input, named_in>() == named_in, "inputs() leaves out a member of the rule's input");
  static_assert(named_outputs<Definition>.each_once, "outputs() names a member or a key twice");
  if constexpr (members_out > named_out)
    static_assert(named_out + steps_among<output, members_out>() + unnamed_outputs<Definition>() == members_out,
                  "outputs() leaves out a member of the rule's output");
  static_assert(says_which_day<Definition> || !named_inputs<Definition>.has_date,
                "the rule has a date and does not say whether it is held against its period: in_force_on");
  if constexpr (requires { Definition::rounds; })
    static_assert(!Definition::rounds.how.empty(), "the rule rounds and does not say what: rounds");
}

/// Of this list something else asks.
template <class List>
inline constexpr bool description_is_tested = false;

/// Tables that were in force one after another are for a rule that is held against its period: `versions`, and others
/// that find the one in force on a day.
template <class Definition, class Tables>
concept has_versions = tests_period<Definition> && requires(const Tables& tables, date day) {
  { tables.find(day) } -> same_as<const policy_type_of<Definition>*>;
  { tables.begin() } -> same_as<const policy_type_of<Definition>*>;
};

template <class Definition>
constexpr text_view period_key() {
  if constexpr (tests_period<Definition>) {
    key_of<typename Definition::input, unqualified_t<decltype(Definition::in_force_on)>> search{
        Definition::in_force_on};
    Definition::inputs(search);
    return search.key;
  } else {
    return {};
  }
}

template <class Definition>
constexpr const fixed_rounding* fixed_rounding_of() {
  if constexpr (requires { Definition::rounds; }) {
    return &Definition::rounds;
  } else {
    return nullptr;
  }
}

template <class Definition>
constexpr const period& in_force(const policy_type_of<Definition>& table) {
  if constexpr (requires { table.in_force; }) {
    return table.in_force;
  } else {
    return Definition::info.in_force();
  }
}

/// What is refused before anything is computed, for every rule; its inputs have been gone through.
template <class Definition>
constexpr maybe<refusal> input_refused(const input_check& check, const typename Definition::input& in,
                                       const policy_type_of<Definition>& table) noexcept {
  if (check.limit) return check.limit;
  if (check.sign) return check.sign;
  if constexpr (tests_period<Definition>) {
    const auto& day = in.*Definition::in_force_on;
    if (is_given(day) && !in_force<Definition>(table).contains(value_in(day)))
      return refusal{error::not_in_force, period_key<Definition>()};
  }
  return check.identities;
}

/// A table that breaks a named check is refused by the name of the check; in a constant expression it does not compile.
template <class Table>
constexpr maybe<refusal> table_refused(const Table& table) noexcept {
  if constexpr (requires { broken_check(table); }) {
    const text_view broken = broken_check(table);
    if (!broken.empty()) {
      if (__builtin_is_constant_evaluated()) fault::table_breaks_a_check();
      return refusal{error::out_of_range, broken};
    }
  }
  return {};
}

/// A rule that can answer without the steps that explain its outputs.
template <class Definition>
concept has_amounts = requires {
  typename Definition::amounts;
};

/// What a definition computes of inputs that have been gone through, before its outputs are. The result is built where
/// the caller has it: with its steps it is large.
template <class Definition, class Output = typename Definition::output>
constexpr outcome<Output> compute(const input_check& check, const typename Definition::input& in,
                                  const policy_type_of<Definition>& table) {
  if (const maybe<refusal> refused = input_refused<Definition>(check, in, table)) return *refused;
  if constexpr (has_amounts<Definition>) {
    return Definition::template compute<Output>(in, table);
  } else if constexpr (has_policy<Definition>) {
    return Definition::compute(in, table);
  } else {
    return Definition::compute(in);
  }
}

/// The same between the checks that hold for every rule.
template <class Definition, class Output = typename Definition::output>
constexpr outcome<Output> evaluate(const typename Definition::input& in, const policy_type_of<Definition>& table) {
  input_check check;
  if (is_suspect_input<Definition>(in)) for_each_input<Definition>(in, check);
  outcome<Output> result = compute<Definition, Output>(check, in, table);
  if (result && is_suspect_output<Definition>(*result)) {
    output_check limits;
    for_each_output<Definition>(*result, limits);
    if (limits.limit) result = *limits.limit;
  }
  return result;
}

/// By the version of the table that is in force on the day held against the period. Where none is, one that is not in
/// force refuses, as it does alone.
template <class Definition, class Output = typename Definition::output, class Tables>
requires has_versions<Definition, Tables>
constexpr outcome<Output> evaluate(const typename Definition::input& in, const Tables& tables) {
  const auto& day = in.*Definition::in_force_on;
  if (!is_given(day)) return refusal{error::missing_input, period_key<Definition>()};
  const auto* const table = tables.find(value_in(day));
  return evaluate<Definition, Output>(in, table != nullptr ? *table : *tables.begin());
}

/// As a rule is called: by its own table, by one of the caller's, or by several versions.
template <class Definition, class Output>
constexpr outcome<Output> answer(const typename Definition::input& in) {
  expect_full_description<Definition>();
  return evaluate<Definition, Output>(in, policy_of<Definition>::standard);
}
template <class Definition, class Output>
constexpr outcome<Output> answer(const typename Definition::input& in, const policy_type_of<Definition>& table) {
  expect_full_description<Definition>();
  if (&table != &policy_of<Definition>::standard)
    if (const maybe<refusal> refused = table_refused(table)) return *refused;
  return evaluate<Definition, Output>(in, table);
}
template <class Definition, class Output, class Tables>
requires has_versions<Definition, Tables>
constexpr outcome<Output> answer(const typename Definition::input& in, const Tables& tables) {
  expect_full_description<Definition>();
  return evaluate<Definition, Output>(in, tables);
}

}  // namespace detail

/// A rule of a gazette as a function object: call it with its inputs, in any constant expression or at run time.
///
/// Called with its inputs alone it applies the city's own table, or the calendar that is shipped; a second argument
/// is one of the caller's: a what-if, or all `versions` of the table, of which the one in force on the day is applied.
///
/// ```cpp
/// constexpr auto settled = jinzhou::medical_aid({.date = date(2023, 3, 1),
///                                                .recipients = recipient::margin,
///                                                .self_pay = yuan(20'000),
///                                                .before = start_of(calendar_year(2023))});
/// static_assert(settled->total_aid == yuan(13'320));
/// static_assert(jinzhou::medical_aid.info.id == "JZ-MA-07");
/// ```
template <template <class> class Definition>
struct rule {
  template <class Info = rule_info>
  using definition = Definition<Info>;

  static constexpr const rule_info& info = Definition<rule_info>::info;

  template <class Info = rule_info>
  constexpr outcome<typename Definition<Info>::output> operator()(const typename Definition<Info>::input& in) const {
    return detail::answer<Definition<Info>, typename Definition<Info>::output>(in);
  }

  /// By a table of the caller's. One that breaks a named check of its kind is out_of_range, with the name of the check
  /// as `where`; in a constant expression it does not compile.
  template <class Info = rule_info>
  constexpr outcome<typename Definition<Info>::output> operator()(
      const typename Definition<Info>::input& in, const detail::policy_type_of<Definition<Info>>& table) const {
    return detail::answer<Definition<Info>, typename Definition<Info>::output>(in, table);
  }

  /// By the table in force on the day of the claim, or not_in_force where there is none. Without a day no table can be
  /// chosen: where the rule does not ask for one, that is missing_input.
  template <class Info = rule_info, class Tables>
  requires detail::has_versions<Definition<Info>, Tables>
  constexpr auto operator()(const typename Definition<Info>::input& in, const Tables& tables) const {
    return detail::answer<Definition<Info>, typename Definition<Info>::output>(in, tables);
  }

  /// The outputs alone, without the steps and sources that explain them: a small result, of a type of its own, for
  /// those who settle very many and ask why of a few. Only of a rule of whole claims; tables as above.
  ///
  /// ```cpp
  /// constexpr auto paid = jinzhou::medical_aid.amounts({.date = date(2023, 3, 1),
  ///                                                     .recipients = recipient::margin,
  ///                                                     .self_pay = yuan(20'000),
  ///                                                     .before = start_of(calendar_year(2023))});
  /// static_assert(paid->total_aid == yuan(13'320));
  /// ```
  template <class Info = rule_info, class... Tables>
  requires detail::has_amounts<Definition<Info>> &&
      (sizeof...(Tables) < 2) constexpr auto amounts(const typename Definition<Info>::input& in,
                                                     const Tables&... tables) const {
    return detail::answer<Definition<Info>, typename Definition<Info>::amounts>(in, tables...);
  }

  /// The key of the input that is held against the period in force; empty if none is.
  template <class Info = rule_info>
  static constexpr text_view period_key() {
    return detail::period_key<Definition<Info>>();
  }
};

namespace detail {
/// No two rules have one id.
template <class... Definitions>
constexpr bool each_once() noexcept {
  distinct_texts<sizeof...(Definitions) + 1> ids;
  return (ids.add(Definitions::info.id) && ...);
}
}  // namespace detail

/// Rules as a compile-time list of their definitions: `rule_list<basic_aid_rule, tilt_aid_rule>`.
template <template <class> class... Definitions>
struct rule_list {
  static constexpr std::size_t size = [] {
    static_assert(detail::each_once<Definitions<rule_info>...>(), "two rules of the list have one id");
    return sizeof...(Definitions);
  }();

  /// Calls `visit` with each rule object, in order.
  template <class Visit>
  static constexpr void for_each(Visit&& visit) {
    static_cast<void>(size);
    (visit(rule<Definitions>{}), ...);
  }
};

namespace detail {
/// No two rules of several lists have one id.
template <std::size_t Size, class... Lists>
constexpr bool ids_once() noexcept {
  distinct_texts<Size + 1> ids;
  bool once = true;
  (Lists::for_each([&](const auto& rule) { once = ids.add(rule.info.id) && once; }), ...);
  return once;
}
}  // namespace detail

/// The rules of several lists, in order: itself a list.
template <class... Lists>
struct join {
  static constexpr std::size_t size = [] {
    constexpr std::size_t sum = (std::size_t{} + ... + Lists::size);
    static_assert(detail::ids_once<sum, Lists...>(), "two rules of the list have one id");
    return sum;
  }();

  /// Calls `visit` with each rule object, in order.
  template <class Visit>
  static constexpr void for_each(Visit&& visit) {
    static_cast<void>(size);
    (Lists::for_each(visit), ...);
  }
};

}  // namespace gongbao::inline v0

#endif
