// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_EXPLAIN_RESULT_HPP
#define GONGBAO_INTEROP_EXPLAIN_RESULT_HPP

#include <algorithm>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/interop/question.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/rules/explain_claim.hpp>
#include <gongbao/rules/facts.hpp>
#include <gongbao/rules/rule_curve.hpp>

// Why a claim brings what it does, and why not more: what was not paid and under which head, what another identity or
// reading would have brought, where the next knots are, what room the caps have left, and which change of a fact, an
// identity or a day would bring something else. All of it is found by asking the rule again; what there is to ask is
// read from its description.

namespace gongbao::inline v0::flat {

/// A sentence that is made when it is needed, in both languages.
struct both {
  std::string en{};
  std::string zh{};

  both() = default;
  both(std::string in_english, std::string in_chinese) : en{std::move(in_english)}, zh{std::move(in_chinese)} {}
  both(const text& t) : en{std::string_view(t.in(language::en))}, zh{std::string_view(t.in(language::zh))} {}
  both(money m) : en{to_string(m)}, zh{en} {}
  static both alike(std::string_view s) { return {std::string(s), std::string(s)}; }

  const std::string& in(language l) const noexcept { return l == language::zh ? zh : en; }
};

namespace detail {
/// A pattern with its places filled: {1} is the first value.
inline both filled(const text& pattern, std::initializer_list<both> values) {
  both all;
  for (const language l : {language::en, language::zh}) {
    std::string& to = l == language::zh ? all.zh : all.en;
    const std::string_view from = pattern.in(l);
    for (std::size_t i = 0; i < from.size(); ++i) {
      const bool is_place = from[i] == '{' && i + 2 < from.size() && from[i + 2] == '}';
      if (!is_place) {
        to += from[i];
        continue;
      }
      to += (values.begin() + (from[i + 1] - '1'))->in(l);
      i += 2;
    }
  }
  return all;
}
}  // namespace detail

/// The layers of a settled claim, by name.
struct claim_layers {
  struct layer {
    text name{};
    layer_steps steps{};
    both why{};  ///< it is closed, if it is
  };
  std::vector<layer> all{};

  money brought() const noexcept {
    money sum{};
    for (const layer& l : all) sum += l.steps.payment;
    return sum;
  }
};

namespace detail {

inline constexpr text only_layer{"the fund", "基金"};
inline constexpr text second_layer{"tilt aid", "倾斜救助"};

template <class Scheme>
constexpr text first_layer_name(const settled_aid<Scheme>&) noexcept {
  return gongbao::detail::first_layer_of<Scheme>();
}
constexpr text first_layer_name(...) noexcept { return {"basic aid", "基本救助"}; }

/// Why the tilt is closed, if it is.
template <class Scheme>
both why_closed(const settled_aid<Scheme>& s) {
  both all;
  if (s.triggered) return all;
  for (const language l : {language::en, language::zh}) {
    char buffer[512]{};
    text_writer out(buffer, sizeof buffer);
    gongbao::detail::put_trigger(out, s, l);
    std::string_view line(out.written());
    if (line.ends_with('\n')) line.remove_suffix(1);
    (l == language::zh ? all.zh : all.en) = line;
  }
  return all;
}
inline both why_closed(...) { return {}; }

template <class Output>
claim_layers layers_of(const Output& o) {
  if constexpr (gongbao::detail::keeps_two_layers<Output>)
    return {{{first_layer_name(o), o.basic}, {second_layer, o.tilt, why_closed(o)}}};
  else
    return {{{only_layer, o.steps}}};
}

}  // namespace detail

/// What a claim comes to, asked in one way.
struct claim_result {
  maybe<money> brought{};           ///< nothing where it is refused …
  maybe<gongbao::error> refused{};  ///< … and why,
  std::string where{};              ///< in which input
  std::vector<std::pair<std::string, std::string>> outputs{};
  claim_layers layers{};
  std::string shape{};  ///< what stays the same between knots

  bool same_as(const claim_result& other) const {
    return brought == other.brought && refused == other.refused && where == other.where;
  }
};

/// A question whose answer keeps its layers: a rule that settles a claim, or a benefit from end to end.
class claim_question {
 public:
  using layered_call = std::function<void(const pair* inputs, std::size_t count, answer& to, claim_layers& layers)>;

  question asked;
  layered_call call;
  std::string claimed;  ///< the input that is the amount

  claim_result ask() const { return ask(asked); }
  claim_result ask_with(std::string_view key, std::string_view value) const { return ask(asked.with(key, value)); }

 private:
  claim_result ask(const question& q) const {
    std::vector<pair> pairs;
    for (const auto& g : q.given) pairs.push_back({g.first, g.second});
    answer a;
    claim_result r;
    call(pairs.data(), pairs.size(), a, r.layers);
    r.shape = shape_of(a, q.outputs);
    if (a.refused()) {
      r.refused = a.refused()->error;
      r.where = std::string(a.refused()->where);
      return r;
    }
    for (const pair& p : a) r.outputs.emplace_back(std::string(p.key), std::string(p.value));
    r.brought = r.layers.brought();
    for (const claim_layers::layer& l : r.layers.all) {
      const benefit_shape::layer s = gongbao::shape_of(l.steps);
      r.shape += to_string(s.deductible) + to_string(s.rate) + to_string(s.cap) + (s.pays ? "+" : "-") +
                 (s.used_up ? "+" : "-");
    }
    return r;
  }
};

namespace detail {
template <class Definition>
void ask_with_layers(const pair* inputs, std::size_t count, answer& to, claim_layers& layers,
                     const gongbao::detail::policy_type_of<Definition>& table) {
  auto in = gongbao::detail::blank_form::of<typename Definition::input>();
  input_visitor reader(inputs, count);
  if (!read_form<Definition>(in, reader, to)) return;
  const auto result = gongbao::detail::compute<Definition>(reader.found(), in, table);
  write_answer<Definition>(result, to);
  if (!to.refused()) layers = layers_of(*result);
}
}  // namespace detail

/// The question of a rule of a list by its id; nothing if the list has no such rule, or it keeps no steps of a claim.
template <class List>
std::optional<claim_question> claim_question_of(std::string_view id) {
  std::optional<claim_question> found;
  List::for_each([&]<template <class> class Definition>(const rule<Definition>& r) {
    using definition = Definition<rule_info>;
    if constexpr (settles_a_claim<definition>) {
      if (std::string_view(r.info.id) != id) return;
      question q = question::of(detail::entry_of<Definition>);
      if (q.claimed() == nullptr) return;
      const std::string claimed = q.claimed()->key;
      found = claim_question{std::move(q),
                             [](const pair* inputs, std::size_t count, answer& to, claim_layers& layers) {
                               detail::ask_with_layers<definition>(inputs, count, to, layers,
                                                                   gongbao::detail::policy_of<definition>::standard);
                             },
                             claimed};
    }
  });
  return found;
}

// ---- A benefit from end to end --------------------------------------------------------------------------------------

namespace detail {

template <class... Own>
constexpr text meaning_of_own_fact(text_view key, const Own&... own) noexcept {
  if constexpr (sizeof...(own) == 0)
    return meaning_of_fact(key);
  else
    return (own, ...);
}

/// What of a claim can be asked otherwise: all that is written as a text, but for what only names something.
template <class T>
inline constexpr bool is_a_fact =
    gongbao::detail::has_flat_form<T> &&
    !gongbao::detail::same_as<typename gongbao::detail::without_absence<T>::type, text_view>;

template <class Scheme>
void write_result(const settled_aid<Scheme>& s, bool covered, answer& to, claim_layers& layers) {
  to.start();
  to.add("category", s.category);
  to.add("covered", covered);
  to.add("triggered", s.triggered);
  layers = layers_of(s);
}
inline void write_result(const layer_steps& s, bool covered, answer& to, claim_layers& layers) {
  to.start();
  to.add("covered", covered);
  layers = {{{only_layer, s}}};
}
template <class Scheme>
void write_result(const aid_statement<Scheme>& s, answer& to, claim_layers& layers) {
  write_result(s.aid, s.covered, to, layers);
}
inline void write_result(const pool_statement& s, answer& to, claim_layers& layers) {
  write_result(s.steps, s.covered, to, layers);
}

template <class Benefit>
inline constexpr bool settles_aid = requires {
  typename settled_aid<typename Benefit::scheme>;
  Benefit::scheme::category_article;
};

/// Whether a rule is the one behind a benefit. A benefit may name none.
template <class Benefit, class Definition>
constexpr bool names_as_its_rule() noexcept {
  if constexpr (requires { Benefit::settled_by; })
    return settles_a_claim<Definition> && Definition::info.id == Benefit::settled_by.id;
  else
    return false;
}
template <class Benefit, class Definition>
inline constexpr bool is_settled_by = names_as_its_rule<Benefit, Definition>();

/// Puts what came before a claim into the input of a rule.
template <class Form, class Account>
struct put_account {
  Form& form;
  const Account& before;

  template <class T, class Owner>
  constexpr void operator()(T Owner::*, text_view, const text&, const field_notes& = {}) const noexcept {}
  template <class Owner, class Held, class T>
  constexpr void operator()(const gongbao::detail::part_of_account<Owner, Held, T>& part, text_view, const text&,
                            const field_notes& = {}) const noexcept {
    if constexpr (gongbao::detail::same_as<Held, Account>) form.*part.account = before;
  }
};

/// A claim as its benefit settles it, with facts or readings changed.
template <class City, class Benefit, class Before, class Table>
struct claim_asked {
  typename Benefit::claim claim;
  Before before;
  const Table* table;

  static constexpr text_view claimed = settles_aid<Benefit> ? text_view("self_pay") : text_view("in_scope_cost");

  void operator()(const pair* inputs, std::size_t count, answer& to, claim_layers& layers) const {
    typename Benefit::claim c = claim;
    std::vector<pair> facts;
    std::vector<pair> readings;
    maybe<money> amount;
    for (std::size_t i = 0; i < count; ++i) {
      bool is_fact = false;
      Benefit::facts([&](auto, text_view key, fact_use, const auto&...) { is_fact = is_fact || key == inputs[i].key; });
      if (inputs[i].key == claimed)
        amount = parse<money>(inputs[i].value).value_or(money{});
      else
        (is_fact ? facts : readings).push_back(inputs[i]);
    }
    input_visitor reader(facts.data(), facts.size());
    Benefit::facts([&](auto member, text_view key, fact_use, const auto&...) {
      if constexpr (is_a_fact<gongbao::detail::unqualified_t<decltype(c.*member)>>)
        reader(c.*member, key, text{}, field_notes{});
    });
    if (const auto refused = reader.refused()) return to.refuse(*refused);
    if (amount) {
      c.in_scope_cost = *amount;
      if constexpr (settles_aid<Benefit>) c.in_scope_cost += c.insurance_paid;
    }
    const auto settled = Benefit::settle(c, before, *table);
    if (!settled) return to.refuse(settled.refused());
    write_result(*settled, to, layers);
    if (!readings.empty() && settled->covered) by_readings(c, *settled, readings, to, layers);
  }

  /// The rule that settles the claim, asked as the benefit asks it.
  void by_readings(const typename Benefit::claim& c, const auto& settled, std::vector<pair> pairs, answer& to,
                   claim_layers& layers) const {
    City::rules::for_each([&]<template <class> class Definition>(const rule<Definition>&) {
      using definition = Definition<rule_info>;
      if constexpr (is_settled_by<Benefit, definition>) {
        const question inputs = question::of(entry_of<Definition>);
        std::vector<std::pair<std::string, std::string>> given;
        const auto give = [&](std::string_view key, std::string value) {
          if (inputs.input(key) != nullptr) given.emplace_back(key, std::move(value));
        };
        Benefit::facts([&](auto member, text_view key, fact_use, const auto&...) {
          using fact = gongbao::detail::unqualified_t<decltype(c.*member)>;
          if constexpr (is_a_fact<fact>)
            if (gongbao::detail::is_given(c.*member) && !(key == claimed))
              give(std::string_view(key), to_string(gongbao::detail::value_in(c.*member)));
        });
        if constexpr (settles_aid<Benefit>) {
          give(std::string_view(claimed), to_string(settled.aid.asked.self_pay));
        } else {
          give(std::string_view(claimed), to_string(settled.cost));
          if (settled.retired.has_value() && c_states_no_status(c))
            give("retired", *settled.retired ? "true" : "false");
          give("cost_before", to_string(before.deductible_met));
          give("deductible_used_today", to_string(before.deductible_met));
          give("paid_before", to_string(before.paid));
          give("portion_before", to_string(before.portion));
        }
        for (const auto& g : given) pairs.push_back({g.first, g.second});
        auto in = gongbao::detail::blank_form::of<typename definition::input>();
        input_visitor reader(pairs.data(), pairs.size());
        if (!read_form<definition>(in, reader, to)) return;
        definition::inputs(put_account<typename definition::input, Before>{in, before});
        const auto result = gongbao::detail::compute<definition>(reader.found(), in, *table);
        if (!result) return to.refuse(result.refused());
        if constexpr (settles_aid<Benefit>)
          write_result(*result, true, to, layers);
        else
          write_result(result->steps, true, to, layers);
      }
    });
  }

 private:
  static constexpr bool c_states_no_status(const auto& c) noexcept {
    return !requires { c.retired; };
  }
};

}  // namespace detail

/// The question of a claim that a benefit of a city settles from end to end: with its facts, and with the readings of
/// the rule behind it. What the claim and the table refer to stays meanwhile.
template <class City, class Benefit, class Before, class Table>
claim_question claim_question_of(const typename Benefit::claim& claim, const Before& before, const Table& table) {
  using asked = detail::claim_asked<City, Benefit, Before, Table>;
  question q{{}, {}, {}, {}};
  std::vector<kept_field> of_rule;  // which says what a fact is without saying how a file states it
  City::rules::for_each([&]<template <class> class Definition>(const rule<Definition>&) {
    if constexpr (detail::is_settled_by<Benefit, Definition<rule_info>>)
      of_rule = kept(detail::entry_of<Definition>.describe_inputs);
  });
  const auto keep_input = [&q](const field_description& d) { q.inputs.push_back(kept(d)); };
  Benefit::facts([&](auto member, text_view key, fact_use, const auto&... own) {
    using fact = gongbao::detail::unqualified_t<decltype(claim.*member)>;
    if constexpr (detail::is_a_fact<fact>) {
      detail::describer<decltype(keep_input)>{keep_input, true}(claim.*member, key,
                                                                detail::meaning_of_own_fact(key, own...), {});
      q.inputs.back().default_text.clear();
      for (const kept_field& f : of_rule)
        if (f.key == q.inputs.back().key) q.inputs.back().meaning = f.meaning;
      if (gongbao::detail::is_given(claim.*member) && !(key == text_view("in_scope_cost")))
        q.give(std::string_view(key), to_string(gongbao::detail::value_in(claim.*member)));
    }
  });
  for (kept_field& f : of_rule)
    if (f.is_reading()) q.inputs.push_back(std::move(f));
  const auto keep_output = [&q](const field_description& d) { q.outputs.push_back(kept(d)); };
  const detail::describer<decltype(keep_output)> output{keep_output, false};
  if constexpr (detail::settles_aid<Benefit>) {
    output(typename Benefit::scheme::category{}, "category", says::category, {});
    output(false, "triggered", says::triggered, {});
    q.give("self_pay", to_string(claim.in_scope_cost - claim.insurance_paid));
  } else {
    q.give("in_scope_cost", to_string(claim.in_scope_cost));
  }
  output(false, "covered", text{"the cost counts", "费用纳入支付范围"}, {});
  return {std::move(q), asked{claim, before, &table}, std::string(asked::claimed)};
}

// ---- What is found --------------------------------------------------------------------------------------------------

/// One thing that might have been otherwise, and what it would have brought.
struct other_result {
  std::string key;    ///< of the input
  std::string value;  ///< in its flat form
  both what;          ///< the input, in words; of a reading its question
  bool is_set;        ///< an identity beside the others
  both from;          ///< its value now, in words
  both to;            ///< that value, in words
  claim_result result;
};

/// Where the benefit bends next.
struct next_knot {
  money at{};        ///< the first amount beyond it
  money distance{};  ///< from the amount claimed
  std::vector<both> happens{};
};

/// Why a claim brings what it does, and why not more, as data.
struct claim_explanation {
  std::string claimed_key{};
  money claimed{};
  claim_result now{};
  std::vector<std::pair<both, bool>> facts{};  ///< the truth values of the result

  std::vector<other_result> identities{};  ///< each other identity of the person, alone
  std::vector<other_result> readings{};    ///< those under which the result is another one
  std::vector<other_result> changes{};     ///< of facts, identities, days: those that bring another one

  std::optional<next_knot> below{};
  std::optional<next_knot> above{};
  money next_amount{};   ///< so much more, not beyond the next knot …
  money next_brought{};  ///< … brings so much more
};

/// What nobody can answer is not explained; a day out of force, or a category whose terms are set elsewhere, is.
inline bool is_explained(const claim_explanation& e) noexcept {
  using gongbao::error;
  const auto& refused = e.now.refused;
  return !refused || *refused == error::not_in_force || *refused == error::external_parameter_missing ||
         *refused == error::subgroup_required;
}

namespace detail {

inline bool is_yes_or_no(const kept_field& f) { return f.type == "bool"; }

/// What a field means, without what stands behind it: a default in brackets, a remark behind a semicolon.
inline both in_short(const text& meaning) {
  both all = meaning;
  for (const auto& [s, mark] : {std::pair<std::string*, const char*>{&all.en, "; "}, {&all.zh, "；"}})
    if (const std::size_t at = s->find(mark); at != s->npos) s->resize(at);
  for (std::string* const s : {&all.en, &all.zh}) {
    const bool is_zh = s->ends_with("）");
    const std::size_t open = is_zh ? s->rfind("（") : s->ends_with(')') ? s->rfind(" (") : s->npos;
    if (open != s->npos && open > 0) s->resize(open);
  }
  return all;
}

/// A value in words: yes, no; a word's key, or its term.
inline both told_value(const kept_field& f, std::string_view value) {
  if (value.empty()) return text{"not stated", "未填"};
  if (is_yes_or_no(f)) return value == "true" ? text{"yes", "是"} : text{"no", "否"};
  both all;
  while (!f.words.empty() && !value.empty()) {
    const std::size_t end = value.find('+');
    const std::string_view one = value.substr(0, end);
    const word_description* const w = f.word(one);
    if (!all.en.empty()) {
      all.en += ", ";
      all.zh += "、";
    }
    all.en += w == nullptr || !f.is_reading() ? one : std::string_view(w->label.in(language::en));
    all.zh += w == nullptr ? one : std::string_view(w->label.in(language::zh));
    value = end == value.npos ? std::string_view() : value.substr(end + 1);
  }
  return f.words.empty() ? both::alike(value) : all;
}

/// The output that a key stands for among those described.
inline const kept_field* output_of(const question& q, std::string_view key) { return q.output(key); }

/// What happens between two amounts side by side.
inline std::vector<both> happening(const question& q, const claim_result& before, const claim_result& at, money step) {
  std::vector<both> all;
  if (before.refused.has_value() != at.refused.has_value() || before.where != at.where) {
    all.push_back(at.refused ? filled({"the rule refuses: {1}", "不予计算：{1}"}, {both(meaning_of(*at.refused))})
                             : both(text{"the rule answers", "予以计算"}));
    return all;
  }
  for (std::size_t i = 0; i < at.layers.all.size() && i < before.layers.all.size(); ++i) {
    const both name = at.layers.all[i].name;
    const benefit_shape::layer was = gongbao::shape_of(before.layers.all[i].steps);
    const benefit_shape::layer is = gongbao::shape_of(at.layers.all[i].steps);
    const auto other = [&](const text& of, const both& before_it, const both& from_it) {
      if (before_it.en != from_it.en) all.push_back(filled(of, {name, before_it, from_it}));
    };
    other({"the deductible of {1} is {3} instead of {2}", "{1}的起付标准由{2}元变为{3}元"}, was.deductible,
          is.deductible);
    other({"the rate of {1} is {3} instead of {2}", "{1}的比例由{2}变为{3}"}, both::alike(to_string(was.rate)),
          both::alike(to_string(is.rate)));
    other({"the cap of {1} is {3} instead of {2}", "{1}的限额由{2}元变为{3}元"}, was.cap, is.cap);
    if (!was.pays && is.pays) all.push_back(filled({"{1} begins to pay", "{1}开始支付"}, {name}));
    if (was.pays && !is.pays) all.push_back(filled({"{1} pays no more", "{1}不再支付"}, {name}));
    if (!was.used_up && is.used_up && is.cap > money{})
      all.push_back(filled({"the cap of {1}, {2}, is used up", "{1}的限额{2}元用完"}, {name, both(is.cap)}));
    if (was.used_up && !is.used_up && was.cap > money{})
      all.push_back(filled({"the cap of {1} has room again", "{1}的限额又有剩余"}, {name}));
  }
  for (const auto& [key, value] : at.outputs) {
    const kept_field* const f = output_of(q, key);
    if (f == nullptr || (!is_yes_or_no(*f) && f->kind != "enum")) continue;
    for (const auto& [was_key, was] : before.outputs)
      if (was_key == key && was != value)
        all.push_back(filled({"{1}: {3} instead of {2}", "{1}：由{2}变为{3}"},
                             {in_short(f->meaning), told_value(*f, was), told_value(*f, value)}));
  }
  if (before.brought && at.brought) {
    const money rise = *at.brought - *before.brought;
    if (rise > step) all.push_back(filled({"{1} more at once", "一次增加{1}元"}, {both(rise)}));
    if (rise < money{}) all.push_back(filled({"{1} less at once", "一次减少{1}元"}, {both(-rise)}));
  }
  return all;
}

inline bool is_missing(gongbao::error e) {
  return e == gongbao::error::missing_input || e == gongbao::error::external_parameter_missing;
}

/// The words of a set.
inline std::vector<std::string> words_in(std::string_view set) {
  std::vector<std::string> all;
  while (!set.empty()) {
    const std::size_t end = set.find('+');
    all.emplace_back(set.substr(0, end));
    set = end == set.npos ? std::string_view() : set.substr(end + 1);
  }
  return all;
}

}  // namespace detail

/// Finds why a claim brings what it does, and why not more. The question is answered, or its refusal is explained.
///
/// ```cpp
/// std::string why_not_more() {
///   auto claim = flat::claim_question_of<jinzhou::city::rules>("JZ-MA-07");
///   claim->asked.give("date", "2023-03-01");
///   claim->asked.give("recipients", "margin+lifted_poor");
///   claim->asked.give("self_pay", "20000");
///   return to_text(flat::explain_claim_result(*claim), "JZ-MA-07", language::en);
/// }
/// ```
inline claim_explanation explain_claim_result(const claim_question& q) {
  using detail::happening;
  using detail::is_missing;
  using detail::told_value;
  constexpr money most = wan_yuan(1'000);
  constexpr money hundred = yuan(100);
  claim_explanation e{.claimed_key = q.claimed, .now = q.ask()};
  const std::string* const stated = q.asked.given_of(q.claimed);
  if (stated != nullptr) e.claimed = parse<money>(*stated).value_or(money{});
  // What brings most comes first; what is refused comes last.
  const auto add = [&](std::vector<other_result>& to, const kept_field& f, std::string_view now, std::string_view value,
                       both in_words, bool even_if_alike = false) {
    other_result o{.key = f.key,
                   .value = std::string(value),
                   .what = f.is_reading() ? both(f.question) : detail::in_short(f.meaning),
                   .is_set = f.kind == "set",
                   .from = told_value(f, now),
                   .to = std::move(in_words),
                   .result = q.ask_with(f.key, value)};
    if (!even_if_alike && o.result.same_as(e.now)) return;
    if (!o.is_set && o.result.refused && is_missing(*o.result.refused) && !(o.result.refused == e.now.refused))
      return;  // it would ask for more than is known
    const auto brings = [](const other_result& r) { return r.result.brought.value_or(-money_limit); };
    to.insert(std::upper_bound(to.begin(), to.end(), o,
                               [&](const other_result& x, const other_result& y) { return brings(x) > brings(y); }),
              o);
  };
  const auto add_change = [&](std::vector<other_result>& to, const kept_field& f, std::string_view now,
                              std::string_view value) { add(to, f, now, value, told_value(f, value)); };

  for (const auto& [key, value] : e.now.outputs)
    if (const kept_field* const f = q.asked.output(key); f != nullptr && detail::is_yes_or_no(*f))
      e.facts.emplace_back(detail::in_short(f->meaning), value == "true");

  for (const kept_field& f : q.asked.inputs) {
    const std::string* const given = q.asked.given_of(f.key);
    const std::string now = given != nullptr ? *given : f.default_text;
    if (f.is_reading()) {
      for (const word_description& w : f.words)
        if (std::string_view(w.key) != now) add_change(e.readings, f, now, w.key);
    } else if (f.kind == "set") {
      const std::vector<std::string> has = detail::words_in(now);
      for (const std::string& one : has)
        if (has.size() > 1) add(e.identities, f, now, one, told_value(f, one), true);
      for (const word_description& w : f.words) {
        const std::string one(std::string_view(w.key));
        if (std::find(has.begin(), has.end(), one) != has.end()) continue;
        add(e.changes, f, now, now.empty() || now == "none" ? one : now + "+" + one,
            detail::filled({"the identity {1} as well", "另有{1}身份"}, {told_value(f, one)}));
      }
    } else if (detail::is_yes_or_no(f)) {
      for (const std::string_view value : {"true", "false"})
        if (value != now) add_change(e.changes, f, now, value);
    } else if (f.kind == "enum") {
      for (const word_description& w : f.words)
        if (std::string_view(w.key) != now) add_change(e.changes, f, now, w.key);
    } else if (f.type == "date" && given != nullptr) {
      // The nearest day before and behind at which something is otherwise, within ten years.
      const outcome<date> day = parse<date>(now);
      if (!day) continue;
      const auto differs = [&](std::int64_t away) {
        const date other = *day + days(away);
        if (!within_limit(other)) return false;
        const claim_result then = q.ask_with(f.key, to_string(other));
        // What another year has added up to is not known.
        return !(then.refused == error::inconsistent_dates) && !then.same_as(e.now);
      };
      for (const int direction : {-1, 1}) {
        std::int64_t same = 0;
        std::int64_t other = 0;
        for (std::int64_t away = 31; away <= 3'650 && other == 0; away += 31)
          (differs(direction * away) ? other : same) = away;
        if (other == 0) continue;
        while (other - same > 1) {
          const std::int64_t middle = same + (other - same) / 2;
          (differs(direction * middle) ? other : same) = middle;
        }
        const date nearest = *day + days(direction * other);
        add(e.changes, f, now, to_string(nearest),
            detail::filled(direction < 0 ? text{"{1}, or before", "{1}或更早"} : text{"{1}, or later", "{1}或更晚"},
                           {both::alike(to_string(nearest))}));
      }
    }
  }

  if (!e.now.brought) return e;
  const auto at = [&](money m) { return q.ask_with(q.claimed, to_string(m)); };
  std::vector<money> starts;
  for_each_piece(
      most, [&](money m) { return at(m).shape; },
      [&](const amount_range& piece, const std::string&) { starts.push_back(piece.from); });
  for (const money from : starts) {
    if (from == money{} || (e.above && from > e.claimed)) continue;
    const next_knot knot{from, from > e.claimed ? from - e.claimed : e.claimed - from,
                         happening(q.asked, at(from - fen(1)), at(from), fen(1))};
    if (knot.happens.empty()) continue;
    (from > e.claimed ? e.above : e.below) = knot;
  }
  e.next_amount = e.above ? lesser_of(hundred, e.above->at - fen(1) - e.claimed) : hundred;
  if (const auto further = at(e.claimed + e.next_amount).brought) e.next_brought = *further - *e.now.brought;
  return e;
}

// ---- As text --------------------------------------------------------------------------------------------------------

/// How an explanation is written.
enum class explanation_form { plain, markdown, json };

namespace detail {

struct told_section {
  text title;
  std::vector<both> lines{};
};

/// `16100.00, 2780.00 more`, or why it is refused.
inline both told_result(const claim_result& now, const claim_result& other) {
  if (!other.brought) {
    const both why = meaning_of(other.refused.value_or(gongbao::error::unknown_value));
    return filled({"refused, {1} ({2})", "不予计算，{1}（{2}）"}, {why, both::alike(other.where)});
  }
  const money d = *other.brought - now.brought.value_or(money{});
  if (d == money{}) return filled({"{1}, the same", "{1}元，相同"}, {both(*other.brought)});
  return filled(d > money{} ? text{"{1}, which is {2} more", "{1}元，增加{2}元"}
                            : text{"{1}, which is {2} less", "{1}元，减少{2}元"},
                {both(*other.brought), both(d > money{} ? d : -d)});
}

/// The documents that the layers rest on, each once.
inline std::vector<const document*> documents_of(const claim_explanation& e) {
  std::vector<const document*> all;
  for (const claim_layers::layer& l : e.now.layers.all) {
    const document* const d = l.steps.terms.source.in;
    if (!d->number.empty() && std::find(all.begin(), all.end(), d) == all.end()) all.push_back(d);
  }
  return all;
}

/// Whether they are still law, a line each.
inline std::vector<both> told_documents(const claim_explanation& e) {
  std::vector<both> lines;
  for (const document* const d : documents_of(e)) {
    both status;
    status.en = explained_status(*d, language::en);
    status.zh = explained_status(*d, language::zh);
    lines.push_back(filled({"{1}: {2}", "{1}：{2}"}, {both::alike(std::string(std::string_view(d->number))), status}));
  }
  return lines;
}

inline both told_source(const source& where) {
  both all;
  for (const language l : {language::en, language::zh}) {
    char buffer[512]{};
    text_writer out(buffer, sizeof buffer);
    explain(out, where, l);
    (l == language::zh ? all.zh : all.en) = std::string(out.written());
  }
  return all;
}

/// Where the amount claimed went, layer by layer.
inline std::vector<both> told_layers(const claim_explanation& e) {
  std::vector<both> lines;
  money left = e.claimed;
  for (const claim_layers::layer& l : e.now.layers.all) {
    const layer_steps& s = l.steps;
    const both name = l.name;
    if (s.portion == money{} && !l.why.en.empty()) {
      lines.push_back(filled({"{1} is {2}", "{2}"}, {name, l.why}));
      continue;
    }
    if (s.portion == money{}) {
      lines.push_back(filled({"{1}: nothing of {2} lies above its deductible of {3}, or counts for it",
                              "{1}：{2}元中没有超过起付标准{3}元或符合条件的费用"},
                             {name, both(left), both(s.terms.deductible)}));
      continue;
    }
    if (left > s.portion)
      lines.push_back(filled({"{1}: of {2}, {3} is not paid for: it lies below the deductible of {4}",
                              "{1}：{2}元中，{3}元在起付标准{4}元以内，不予支付"},
                             {name, both(left), both(left - s.portion), both(s.terms.deductible)}));
    if (s.before_cap != s.portion)
      lines.push_back(filled({"{1}: of {2}, {3} is paid and {4} is the patient's own share, since the rate is {5}",
                              "{1}：{2}元按比例{5}支付{3}元，其余{4}元由个人负担"},
                             {name, both(s.portion), both(s.before_cap), both(s.portion - s.before_cap),
                              both::alike(to_string(s.terms.rate))}));
    if (s.cut_by_cap())
      lines.push_back(
          filled({"{1}: of {2}, {3} is lost, since the cap of {4} had only {5} left",
                  "{1}：应付{2}元，限额{4}元仅余{5}元，因此少付{3}元"},
                 {name, both(s.before_cap), both(s.before_cap - s.payment), both(s.terms.cap), both(s.payment)}));
    lines.push_back(
        filled({"{1} pays {2}, {3}", "{1}支付{2}元，{3}"}, {name, both(s.payment), told_source(s.terms.source)}));
    left -= s.payment;
  }
  lines.push_back(left < money{}
                      ? filled({"the patient gets {1} more than this claim: it pays for earlier bills of the year",
                                "所得超过本次费用{1}元：一并支付了本年度此前的费用"},
                               {both(-left)})
                      : filled({"{1} remains with the patient", "个人负担{1}元"}, {both(left)}));
  return lines;
}

inline std::vector<both> told_position(const claim_explanation& e) {
  std::vector<both> lines;
  if (e.next_amount > money{})
    lines.push_back(filled({"of {1} more, {2} would be paid", "再增加{1}元，多得{2}元"},
                           {both(e.next_amount), both(e.next_brought)}));
  const auto knot = [&](const next_knot& k, const text& how) {
    both what;
    for (const both& h : k.happens) {
      what.en += (what.en.empty() ? "" : "; ") + h.en;
      what.zh += (what.zh.empty() ? "" : "；") + h.zh;
    }
    lines.push_back(filled(how, {both(k.at), both(k.distance), what}));
  };
  if (e.above) knot(*e.above, {"from {1} on, {2} more than now: {3}", "达到{1}元（再增加{2}元）：{3}"});
  if (e.below) knot(*e.below, {"at {1}, {2} less than now: {3}", "在{1}元处（减少{2}元）：{3}"});
  for (const claim_layers::layer& l : e.now.layers.all) {
    const layer_steps& s = l.steps;
    if (s.terms.cap == money{} || s.terms.cap >= money_limit) continue;
    lines.push_back(
        filled({"the cap of {1} is {2}: {3} of it was left for this claim, {4} is left for the year",
                "{1}的限额为{2}元：本次前剩余{3}元，本次后本年度剩余{4}元"},
               {l.name, both(s.terms.cap), both(in_excess_of(s.paid_before, s.terms.cap)), both(s.remaining_cap)}));
  }
  return lines;
}

inline std::vector<both> told_others(const claim_explanation& e, const std::vector<other_result>& all,
                                     const text& pattern) {
  std::vector<both> lines;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const other_result& o = all[i];
    both to = o.to;
    while (i + 1 < all.size() && all[i + 1].key == o.key && all[i + 1].result.same_as(o.result)) {  // said in one line
      ++i;
      to.en += " / " + all[i].to.en;
      to.zh += "、" + all[i].to.zh;
    }
    const bool is_added = o.is_set && &all == &e.changes;
    lines.push_back(filled(is_added ? text{"{3} ({5}): {4}", "{3}（{5}）：{4}"} : pattern,
                           {o.what, o.from, to, told_result(e.now, o.result), both::alike(o.key)}));
  }
  return lines;
}

/// The sections of an explanation, in the order in which a person asks.
inline std::vector<told_section> told_sections(const claim_explanation& e) {
  std::vector<told_section> all;
  if (e.now.brought) {
    all.push_back({{"Why this much, and not more", "为什么是这个数，为什么不是更多"}, told_layers(e)});
    std::vector<both>& lines = all.back().lines;
    for (const auto& [meaning, holds] : e.facts)
      lines.push_back(filled({"{1}: {2}", "{1}：{2}"}, {meaning, holds ? text{"yes", "是"} : text{"no", "否"}}));
    all.push_back({{"Where it stands", "所处位置"}, told_position(e)});
    all.push_back({{"Is it still law", "依据是否仍然有效"}, told_documents(e)});
  } else {
    all.push_back({{"Why nothing", "为什么没有结果"}, {told_result(e.now, e.now)}});
  }
  all.push_back({{"What each other identity alone would bring", "本人其他身份单独可得"},
                 told_others(e, e.identities, {"{3}: {4}", "{3}：{4}"})});
  all.push_back({{"Which other reading of the text would change it", "改用其他口径的结果"},
                 told_others(e, e.readings,
                             {"{1} ({5}): \"{3}\" instead of \"{2}\": {4}", "{1}（{5}）：由“{2}”改为“{3}”，{4}"})});
  all.push_back({{"Which change of the facts would change it", "事实改变后的结果"},
                 told_others(e, e.changes, {"{1} ({5}): {3} instead of {2}: {4}", "{1}（{5}）由{2}改为{3}：{4}"})});
  for (told_section& s : all)
    if (s.lines.empty()) s.lines.push_back(text{"none", "无"});
  return all;
}

inline std::string json_text(std::string_view s) {
  std::string all = "\"";
  for (const char c : s) {
    if (c == '"' || c == '\\') all += '\\';
    if (static_cast<unsigned char>(c) < 0x20U)
      all += ' ';
    else
      all += c;
  }
  return all + '"';
}
inline std::string json_result(const claim_result& r) {
  return r.brought ? "\"brings\": " + json_text(to_string(*r.brought))
                   : "\"error\": " + json_text(std::string_view(name_of(r.refused.value_or(gongbao::error{})))) +
                         ", \"where\": " + json_text(r.where);
}

inline std::string told_json(const claim_explanation& e, std::string_view id, language in) {
  std::string all = "{\"of\": " + json_text(id) + ", \"claimed\": {" + json_text(e.claimed_key) + ": " +
                    json_text(to_string(e.claimed)) + "}, " + json_result(e.now);
  const auto list = [&](std::string_view name, const auto& items, const auto& write) {
    all += ",\n " + json_text(name) + ": [";
    bool later = false;
    for (const auto& item : items) {
      all += later ? ",\n  " : "\n  ";
      later = true;
      all += '{';
      all += write(item);
      all += '}';
    }
    all += "]";
  };
  list("layers", e.now.layers.all, [&](const claim_layers::layer& l) {
    std::string one = "\"name\": " + json_text(std::string_view(l.name.in(in)));
    const auto amount = [&](std::string_view key, const auto& value) {
      one += ", " + json_text(key) + ": " + json_text(to_string(value));
    };
    amount("deductible", l.steps.terms.deductible);
    amount("rate", l.steps.terms.rate);
    amount("cap", l.steps.terms.cap);
    amount("portion", l.steps.portion);
    amount("before_cap", l.steps.before_cap);
    amount("paid_before", l.steps.paid_before);
    amount("payment", l.steps.payment);
    amount("remaining_cap", l.steps.remaining_cap);
    return one;
  });
  list("documents", documents_of(e), [&](const document* d) {
    return "\"number\": " + json_text(std::string_view(d->number)) +
           ", \"status\": " + json_text(std::string_view(name_of(status_of(*d)))) +
           ", \"told\": " + json_text(explained_status(*d, in));
  });
  all += ",\n \"next\": {\"amount\": " + json_text(to_string(e.next_amount)) +
         ", \"brings\": " + json_text(to_string(e.next_brought)) + "}";
  for (const auto& [name, knot] : {std::pair<std::string_view, const std::optional<next_knot>&>{"below", e.below},
                                   std::pair<std::string_view, const std::optional<next_knot>&>{"above", e.above}}) {
    if (!knot) continue;
    all += ",\n " + json_text(name) + ": {\"at\": " + json_text(to_string(knot->at)) +
           ", \"distance\": " + json_text(to_string(knot->distance)) + ", \"happens\": [";
    for (std::size_t i = 0; i < knot->happens.size(); ++i)
      all += (i == 0 ? "" : ", ") + json_text(knot->happens[i].in(in));
    all += "]}";
  }
  const auto other = [&](const other_result& o) {
    return "\"key\": " + json_text(o.key) + ", \"value\": " + json_text(o.value) +
           ", \"what\": " + json_text(o.what.in(in)) + ", " + json_result(o.result);
  };
  list("identities", e.identities, other);
  list("readings", e.readings, other);
  list("changes", e.changes, other);
  return all + "}\n";
}

}  // namespace detail

/// An explanation as text, Markdown or JSON. `id` says of what: the rule that was asked, or the claim.
inline std::string to_text(const claim_explanation& e, std::string_view id, language in,
                           explanation_form form = explanation_form::plain) {
  if (form == explanation_form::json) return detail::told_json(e, id, in);
  const bool marked = form == explanation_form::markdown;
  const both result = e.now.brought ? detail::filled({"{1} is paid for {2}", "费用{2}元，支付{1}元"},
                                                     {both(*e.now.brought), both(e.claimed)})
                                    : both(text{"refused", "不予计算"});
  std::string all;
  const auto put = [&all](std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts) all += part;
  };
  put({marked ? "## " : "", id, text{": ", "："}.in(in), result.in(in), "\n"});
  for (const detail::told_section& s : detail::told_sections(e)) {
    put({marked ? "\n### " : "\n", s.title.in(in), marked ? "\n\n" : "\n"});
    for (const both& line : s.lines) put({marked ? "- " : "  ", line.in(in), "\n"});
  }
  return all;
}

}  // namespace gongbao::inline v0::flat

#endif
