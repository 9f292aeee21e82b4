// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_FLAT_RULES_HPP
#define GONGBAO_INTEROP_FLAT_RULES_HPP

#include <cstddef>

#include <gongbao/calendar/deadline.hpp>
#include <gongbao/core/citation.hpp>
#include <gongbao/rules/rule.hpp>

// The text face of rules: any rule of a list, called by its id with key=value pairs (rulebook 1.1 and 1.4). For
// programs that meet a rule only at run time: command lines, test vectors, bindings to other languages. No heap;
// constexpr.

namespace gongbao::inline v0::flat {

struct pair {
  text_view key;
  text_view value;
};

/// What a rule answered: its outputs in the rulebook's order, or one refusal. The texts of the outputs live
/// inside the answer; `where` of an unknown or duplicate key, or of an unknown rule, is the caller's own text.
class answer {
 public:
  static constexpr std::size_t most_outputs = 32;
  static constexpr std::size_t most_characters = 4096;

  constexpr answer() = default;
  answer(const answer&) = delete;
  answer& operator=(const answer&) = delete;

  constexpr const maybe<refusal>& refused() const noexcept { return refused_; }
  constexpr const pair* begin() const noexcept { return outputs_; }
  constexpr const pair* end() const noexcept { return outputs_ + size_; }

  /// The value of an output, or nothing if the rule has no such output or left it out.
  constexpr maybe<text_view> find(passing_text key) const noexcept {
    for (const pair& p : *this)
      if (p.key == key) return p.value;
    return {};
  }

  /// How the deadline in it came about, if the rule has one: for `explain`.
  constexpr const maybe<deadline>& counted() const noexcept { return counted_; }

  constexpr void refuse(const refusal& r) noexcept {
    size_ = 0;
    refused_ = r;
  }
  constexpr void start() noexcept {
    size_ = 0;
    used_ = 0;
    refused_ = {};
    counted_ = {};
  }
  constexpr void keep(const maybe<deadline>& counted) noexcept { counted_ = counted; }
  template <class T>
  constexpr void add(text_view key, const T& value) noexcept {
    text_writer out(storage_ + used_, sizeof storage_ - used_);
    flat_form<T>::write(out, value);
    if (size_ == most_outputs) fault::text_does_not_fit();
    outputs_[size_++] = {key, out.written()};
    used_ += out.written().size();
  }

 private:
  pair outputs_[most_outputs]{};
  std::size_t size_ = 0;
  maybe<refusal> refused_{};
  maybe<deadline> counted_{};
  char storage_[most_characters]{};
  std::size_t used_ = 0;
};

/// A word of an enumeration, as it is written, and its label: the gazettes' term, or what it means.
struct word_description {
  text_view key;
  text label;
};

/// An input or output as a person would want it described, in every language.
struct field_description {
  text_view key;
  text_view kind;  ///< "enum", "set", or empty
  text_view type;  ///< "money", "recipient" …
  text unit;
  bool is_required = false;
  bool has_default = false;  ///< then `default_text` is its flat form
  bool is_external = false;
  text condition;  ///< when a conditional input is needed, or an output present
  text meaning;
  text_view default_text;
  text question;                            ///< of a reading: what is in question …
  text why_default;                         ///< … and why the default is the default
  const word_description* words = nullptr;  ///< of an enumeration
  std::size_t word_count = 0;
  const milestone* day = nullptr;  ///< of a date: what it is in the course of a procedure
  text_view headings{};            ///< of a list: what stands above its columns
};

namespace detail {

using gongbao::detail::field_type;

inline constexpr std::size_t most_inputs = 64;

template <class T>
constexpr text unit_of(const text& stated) noexcept {
  if (!stated.empty()) return stated;
  if constexpr (gongbao::detail::same_as<T, money>)
    return {"yuan", "元"};
  else if constexpr (gongbao::detail::same_as<T, rate>)
    return text::alike("%");
  else if constexpr (gongbao::detail::same_as<T, date>)
    return {"day", "日"};
  else if constexpr (gongbao::detail::same_as<T, area>)
    return {"m²", "平方米"};
  else
    return text::alike("–");
}

template <enumerated E>
struct word_list {
  word_description items[count_of<E>]{};
};
template <enumerated E>
inline constexpr word_list<E> word_descriptions_of = [] {
  word_list<E> list;
  for (std::size_t i = 0; i < count_of<E>; ++i)
    list.items[i] = {words_of<E>[i].name, gongbao::detail::label_text(words_of<E>[i].label)};
  return list;
}();

template <class E>
constexpr void describe_words(field_description& d, word_list<E>& own, const text_view* labels) noexcept {
  d.words = word_descriptions_of<E>.items;
  d.word_count = count_of<E>;
  if (labels != nullptr) {
    for (std::size_t i = 0; i < count_of<E>; ++i) own.items[i] = {words_of<E>[i].name, text::alike(labels[i])};
    d.words = own.items;
  }
  if constexpr (is_reading<E>) {
    d.question = reading<E>::question;
    d.why_default = reading<E>::why_default;
  }
}

/// Room for the words of a field whose document has terms of its own.
template <class T>
constexpr auto own_words() noexcept {
  if constexpr (enumerated<T>)
    return word_list<T>{};
  else if constexpr (requires { typename T::category_type; })
    return word_list<typename T::category_type>{};
  else
    return false;
}

/// Hands a description of each field to `tell`.
template <class Tell>
struct describer {
  Tell& tell;
  bool are_inputs;

  template <class T>
  constexpr void operator()(const T& field, text_view key, const text& meaning, const field_notes& notes) const {
    using value = typename field_type<T>::value;
    char text[256]{};
    field_description d{.key = key,
                        .kind = {},
                        .type = flat_form<value>::type,
                        .unit = unit_of<value>(notes.unit),
                        .is_required = field_type<T>::is_required,
                        .is_external = notes.external,
                        .condition = notes.condition,
                        .meaning = meaning,
                        .default_text = {},
                        .question = {},
                        .why_default = {}};
    [[maybe_unused]] auto own = own_words<value>();
    [[maybe_unused]] char headings[256]{};
    if constexpr (enumerated<value>) {
      d.kind = "enum";
      describe_words<value>(d, own, notes.labels);
    } else if constexpr (requires { typename value::category_type; }) {
      d.kind = "set";
      describe_words<typename value::category_type>(d, own, notes.labels);
    } else if constexpr (gongbao::detail::has_rows<value>) {
      using row = typename value::row_type;
      text_writer out(headings, sizeof headings);
      bool later = false;
      row::cells([&](auto, text_view cell, const gongbao::text&) {
        if (later) out.put(',');
        out.put(cell);
        later = true;
      });
      d.headings = out.written();
    }
    if (!notes.question.empty()) d.question = notes.question;
    if (!notes.why_default.empty()) d.why_default = notes.why_default;
    d.day = notes.day;
    if constexpr (!field_type<T>::is_required && !field_type<T>::is_maybe && !gongbao::detail::has_rows<value>) {
      if (are_inputs) {
        text_writer out(text, sizeof text);
        flat_form<value>::write(out, field);
        d.has_default = true;
        d.default_text = out.written();
      }
    }
    tell(d);
  }
};

struct forwarder {
  void (*tell)(const field_description&, void*);
  void* context;
  constexpr void operator()(const field_description& d) const { tell(d, context); }
};

/// Fills the inputs of a rule from texts, or describes them. One visitor does both: what costs the compiler is a way
/// through a description.
///
/// What is refused by the keys (step 1 of rulebook 1.4) comes before values that do not parse (step 2), and these
/// before absent inputs (step 3).
class input_visitor {
 public:
  constexpr explicit input_visitor(const forwarder& tell) noexcept : tell_{&tell} {}
  /// Of more pairs than a rule can have inputs one is unknown or a duplicate, and the first such is refused.
  constexpr input_visitor(const pair* pairs, std::size_t count) noexcept
      : pairs_{pairs}, count_{count <= most_inputs ? count : most_inputs + 1} {}

  template <class T>
  constexpr void operator()(T& field, text_view key, const text& meaning, const field_notes& notes) {
    if (tell_ != nullptr) return describer<const forwarder>{*tell_, true}(field, key, meaning, notes);
    using value = typename field_type<T>::value;
    if (const std::size_t number = number_of(key); number != 0) {
      const outcome<value> read = parse<value>(pairs_[number - 1].value);
      if (read)
        field = T(*read);
      else if (!unreadable_)
        unreadable_ = refusal{read.error(), key};
    } else if (field_type<T>::is_required && !missing_) {
      missing_ = refusal{notes.external ? error::external_parameter_missing : error::missing_input, key};
    }
    if (!unreadable_ && !missing_) check_(static_cast<const T&>(field), key, meaning, notes);
  }

  /// What holds of inputs of any rule.
  constexpr const gongbao::detail::input_check& found() const noexcept { return check_; }

  constexpr maybe<refusal> refused() const noexcept {
    for (std::size_t p = 0; p < count_; ++p) {
      if (!known_[p]) return refusal{error::unknown_key, pairs_[p].key};
      if (again_[p]) return refusal{error::duplicate_key, pairs_[p].key};
    }
    return unreadable_ ? unreadable_ : missing_;
  }

 private:
  /// The number of the pair with this key, from 1; 0 if there is none.
  constexpr std::size_t number_of(text_view key) noexcept {
    std::size_t first = 0;
    for (std::size_t p = 0; p < count_; ++p) {
      if (!(pairs_[p].key == key)) continue;
      known_[p] = true;
      again_[p] = first != 0;
      if (first == 0) first = p + 1;
    }
    return first;
  }

  const forwarder* tell_ = nullptr;
  const pair* pairs_ = nullptr;
  std::size_t count_ = 0;
  bool known_[most_inputs + 1]{};
  bool again_[most_inputs + 1]{};
  maybe<refusal> unreadable_{};
  maybe<refusal> missing_{};
  gongbao::detail::input_check check_{};
};

/// Writes the outputs of a rule as texts, as long as they are within limits, or describes them.
struct output_visitor {
  answer* to;
  const forwarder* tell;
  gongbao::detail::output_check limits{};

  template <class T>
  constexpr void operator()(const T& field, text_view key, const text& meaning, const field_notes& notes) {
    if (tell != nullptr) return describer<const forwarder>{*tell, false}(field, key, meaning, notes);
    limits(field, key, meaning, notes);
    if (!limits.limit && gongbao::detail::is_given(field)) to->add(key, gongbao::detail::value_in(field));
  }
};

/// Fills a form from texts; false if they are refused.
template <class Definition>
constexpr bool read_form(typename Definition::input& in, input_visitor& reader, answer& to) {
  to.start();
  gongbao::detail::for_each_input<Definition>(in, reader);
  const maybe<refusal> refused = reader.refused();
  if (refused) to.refuse(*refused);
  return !refused;
}

template <class Definition>
constexpr void write_answer(const outcome<typename Definition::output>& result, answer& to) {
  if (!result) return to.refuse(result.refused());
  output_visitor writer{&to, nullptr};
  gongbao::detail::for_each_output<Definition>(*result, writer);
  if (writer.limits.limit) return to.refuse(*writer.limits.limit);
  if constexpr (requires { to.keep(result->counted); }) to.keep(result->counted);
}

template <class Definition>
constexpr void evaluate(const pair* inputs, std::size_t count, answer& to) {
  auto in = gongbao::detail::blank_form::of<typename Definition::input>();
  input_visitor reader(inputs, count);
  if (read_form<Definition>(in, reader, to))
    write_answer<Definition>(
        gongbao::detail::compute<Definition>(reader.found(), in, gongbao::detail::policy_of<Definition>::standard), to);
}

template <class Definition>
void tell_inputs(void (*tell)(const field_description&, void*), void* context) {
  const forwarder each{tell, context};
  auto blank = gongbao::detail::blank_form::of<typename Definition::input>();
  gongbao::detail::for_each_input<Definition>(blank, input_visitor(each));
}
template <class Definition>
void tell_outputs(void (*tell)(const field_description&, void*), void* context) {
  const forwarder each{tell, context};
  const auto blank = gongbao::detail::blank_form::of<typename Definition::output>();
  gongbao::detail::for_each_output<Definition>(blank, output_visitor{nullptr, &each});
}

/// Whether a rule has a table of this type, or tables of which each is such.
template <class Definition, class Tables>
concept takes = gongbao::detail::same_as<Tables, gongbao::detail::policy_type_of<Definition>> ||
    requires(const Tables& tables) {
  { tables.begin() } -> gongbao::detail::same_as<const gongbao::detail::policy_type_of<Definition>*>;
};

/// What a rule answers by the tables of the caller. One that no day is held against takes the only table there is.
template <class Definition, class Tables>
constexpr outcome<typename Definition::output> answer_by(const typename Definition::input& in, const Tables& tables) {
  if constexpr (gongbao::detail::has_versions<Definition, Tables>) {
    return gongbao::detail::evaluate<Definition>(in, tables);
  } else if constexpr (gongbao::detail::same_as<Tables, gongbao::detail::policy_type_of<Definition>>) {
    if (&tables != &gongbao::detail::policy_of<Definition>::standard)
      if (const maybe<refusal> refused = gongbao::detail::table_refused(tables)) return *refused;
    return gongbao::detail::evaluate<Definition>(in, tables);
  } else {
    if (tables.size() != 1) return refusal{error::missing_input, "date"};
    return answer_by<Definition>(in, *tables.begin());
  }
}

template <class Definition, class Tables>
constexpr void evaluate_by(const pair* inputs, std::size_t count, answer& to, const Tables& tables) {
  auto in = gongbao::detail::blank_form::of<typename Definition::input>();
  input_visitor reader(inputs, count);
  if (read_form<Definition>(in, reader, to)) write_answer<Definition>(answer_by<Definition>(in, tables), to);
}

}  // namespace detail

/// Describes each input of a rule to `tell`, in table order. The texts live only during the call.
template <class Rule, class Tell>
constexpr void describe_inputs(Tell tell) {
  using definition = typename Rule::template definition<>;
  const auto blank = gongbao::detail::blank_form::of<typename definition::input>();
  gongbao::detail::for_each_input<definition>(blank, detail::describer<Tell>{tell, true});
}
/// Describes each output of a rule to `tell`, in table order.
template <class Rule, class Tell>
constexpr void describe_outputs(Tell tell) {
  using definition = typename Rule::template definition<>;
  gongbao::detail::for_each_output<definition>(gongbao::detail::blank_form::of<typename definition::output>(),
                                               detail::describer<Tell>{tell, false});
}

namespace detail {

/// The most characters that a value of a type is written with.
template <class T>
constexpr std::size_t longest_form() noexcept {
  std::size_t longest = 24;  // of numbers, dates, truth values
  if constexpr (enumerated<T>) {
    for (const auto& w : words_of<T>) longest = w.name.size() > longest ? w.name.size() : longest;
  } else if constexpr (requires { typename T::category_type; }) {
    longest = sizeof "none";
    for (const auto& w : words_of<typename T::category_type>) longest += w.name.size() + sizeof "+";
  } else if constexpr (gongbao::detail::has_rows<T>) {
    std::size_t row = 0;
    std::size_t headings = 0;
    T::row_type::cells([&]<class Cell, class Row>(Cell Row::*, text_view key, const text&) {
      using value = typename field_type<Cell>::value;
      row += sizeof "," + (gongbao::detail::same_as<value, text_view> ? T::longest_text : longest_form<value>());
      headings += sizeof "," + key.size();
    });
    longest = headings + row * T::most;
  } else if constexpr (gongbao::detail::same_as<T, text_view>) {
    longest = 256;
  }
  return longest;
}

/// Adds up what the outputs of a rule take at most.
struct answer_room {
  std::size_t outputs = 0;
  std::size_t characters = 0;

  template <class T>
  constexpr void operator()(const T&, text_view, const text&, const field_notes&) noexcept {
    ++outputs;
    characters += longest_form<typename field_type<T>::value>();
  }
};

/// That a rule has more to say than an answer holds does not compile: no call stops the program.
template <class Definition>
constexpr void expect_answer_to_fit() noexcept {
  constexpr answer_room room = [] {
    answer_room sum;
    gongbao::detail::for_each_output<Definition>(gongbao::detail::blank_form::of<typename Definition::output>(), sum);
    return sum;
  }();
  static_assert(room.outputs <= answer::most_outputs, "the rule has more outputs than a flat answer holds");
  static_assert(room.characters <= answer::most_characters, "the rule's outputs are longer than a flat answer holds");
}

/// The rules that a case is composed of; of a rule, none.
struct composition {
  const rule_info* const* first = nullptr;
  std::size_t count = 0;

  constexpr const rule_info* const* begin() const noexcept { return first; }
  constexpr const rule_info* const* end() const noexcept { return first + count; }
};
template <class Definition>
constexpr composition composition_of() noexcept {
  if constexpr (requires { Definition::policy.infos; })
    return {Definition::policy.infos, sizeof Definition::policy.infos / sizeof *Definition::policy.infos};
  else
    return {};
}

}  // namespace detail

/// One rule, reached without its type.
struct entry {
  const rule_info* info;
  text_view name;                ///< in C++, from namespace gongbao: "jinzhou::basic_aid"
  text_view period_key;          ///< input that is held against the period in force; empty if none
  const fixed_rounding* rounds;  ///< what the rule rounds without an input that chooses how; nullptr if nothing
  detail::composition rules;     ///< of a case: those that it is composed of
  void (*evaluate)(const pair* inputs, std::size_t count, answer& to);
  void (*describe_inputs)(void (*tell)(const field_description&, void*), void* context);
  void (*describe_outputs)(void (*tell)(const field_description&, void*), void* context);
};

namespace detail {

/// What the compiler says of a definition: "… [with Definition = gongbao::v0::jinzhou::basic_aid_rule]".
template <template <class> class Definition>
constexpr text_view spelled() noexcept {
  return {__PRETTY_FUNCTION__, sizeof __PRETTY_FUNCTION__ - 1};
}

/// How much of that stands before and behind a name, seen by a name that is known.
struct spelling {
  std::size_t before = 0;
  std::size_t above = 0;  ///< of "gongbao::", and of what a compiler adds to it
  std::size_t behind = 0;
};
/// Of what is spelled as a text is in which a known name stands behind a sign.
constexpr spelling spelling_of(text_view all, text_view known, text_view sign) noexcept {
  spelling s;
  while (!all.part(s.before).starts_with(sign)) ++s.before;
  s.before += sign.size();
  while (!all.part(s.before + s.above).starts_with(known)) ++s.above;
  s.behind = all.size() - s.before - s.above - known.size();
  return s;
}
/// The name in a text that is spelled as a known one is, from namespace gongbao. The compiler's own comparison: a loop
/// would be walked for every rule.
constexpr text_view name_spelled(text_view all, text_view as_known, const spelling& s) noexcept {
  const char* name = all.data() + s.before;
  std::size_t size = all.size() - s.before - s.behind;
  if (size > s.above && __builtin_memcmp(name, as_known.data() + s.before, s.above) == 0) {
    name += s.above;
    size -= s.above;
  }
  return {name, size};
}
inline constexpr spelling spelling_of_names = spelling_of(spelled<required>(), "required", "Definition = ");

/// The name of the rule of a definition, which is named after it: `basic_aid_rule` is that of `basic_aid`.
template <template <class> class Definition>
constexpr text_view name_of_rule() noexcept {
  constexpr std::size_t ending = sizeof "_rule" - 1;
  const text_view name = name_spelled(spelled<Definition>(), spelled<required>(), spelling_of_names);
  const bool ends_so = name.size() > ending && __builtin_memcmp(name.end() - ending, "_rule", ending) == 0;
  return {name.data(), name.size() - (ends_so ? ending : 0)};
}

template <template <class> class Definition>
inline constexpr entry entry_of{
    &rule<Definition>::info,
    name_of_rule<Definition>(),
    rule<Definition>::period_key(),
    gongbao::detail::fixed_rounding_of<Definition<rule_info>>(),
    composition_of<Definition<rule_info>>(),
    &evaluate<Definition<rule_info>>,
    &tell_inputs<Definition<rule_info>>,
    &tell_outputs<Definition<rule_info>>,
};

template <class List>
struct entry_list {
  const entry* items[List::size]{};

  constexpr entry_list() noexcept {
    const entry** to = items;
    List::for_each([&]<template <class> class Definition>(const rule<Definition>&) {
      if constexpr (!gongbao::detail::description_is_tested<List>) {
        gongbao::detail::expect_full_description<Definition<rule_info>>();
        expect_answer_to_fit<Definition<rule_info>>();
        static_assert(place_is_chinese(Definition<rule_info>::info.source),
                      "the place of the rule's source has no Chinese form (core/citation.hpp)");
      }
      *to++ = &entry_of<Definition>;
    });
  }
};
template <class List>
inline constexpr entry_list<List> entries_of{};

}  // namespace detail

/// The text face of a list of rules: of a document, of a city, of cities of one's own. It costs what its rules cost.
///
/// ```cpp
/// using groundwater = flat::rules<jinzhou::groundwater_rules>;
/// static_assert(groundwater::size == 7 && groundwater::find("JZ-GW-01")->info->title == "Over-quota abstraction");
/// static_assert(groundwater::find("JZ-MA-07") == nullptr);
/// ```
template <class List>
struct rules {
  static constexpr std::size_t size = List::size;

  /// Each of them, in order.
  static constexpr const auto& all = detail::entries_of<List>.items;

  /// The rule with this id, or nullptr.
  static constexpr const entry* find(passing_text id) noexcept {
    for (const entry* e : all)
      if (e->info->id == id) return e;
    return nullptr;
  }

  /// Calls the rule with this id; an unknown id is a refusal like any other.
  static constexpr void call(text_view id, const pair* inputs, std::size_t count, answer& to) {
    if (const entry* e = find(id)) return e->evaluate(inputs, count, to);
    to.start();
    to.refuse({error::unknown_rule, id});
  }

  /// The same by a table of the caller's, or by tables that find the one of a day: all `versions` of it, or what
  /// `read_tables` has read. A rule without a table of that kind is unknown_value in `table`; one that is held against
  /// no day is missing_input where there is more than one.
  template <class Tables>
  static constexpr void call(text_view id, const pair* inputs, std::size_t count, answer& to, const Tables& tables) {
    bool is_known = false;
    bool is_taken = false;
    List::for_each([&]<template <class> class Definition>(const rule<Definition>& r) {
      if (!(r.info.id == id)) return;
      is_known = true;
      if constexpr (detail::takes<Definition<rule_info>, Tables>) {
        is_taken = true;
        detail::evaluate_by<Definition<rule_info>>(inputs, count, to, tables);
      }
    });
    if (is_taken) return;
    to.start();
    to.refuse(is_known ? refusal{error::unknown_value, "table"} : refusal{error::unknown_rule, id});
  }
};

}  // namespace gongbao::inline v0::flat

#endif
