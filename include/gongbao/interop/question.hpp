// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_QUESTION_HPP
#define GONGBAO_INTEROP_QUESTION_HPP

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/rules/inverse.hpp>

// A rule that is asked again and again with one input changed: what it is a function of, read from its own description.
// For programs that answer questions about any rule, whoever wrote it.

namespace gongbao::inline v0::flat {

/// What a rule says of one of its inputs or outputs, kept.
struct kept_field {
  std::string key;
  std::string kind;  ///< "enum", "set", or empty
  std::string type;
  bool is_required = false;
  std::string default_text;
  text meaning{};
  text question{};     ///< of a reading
  text why_default{};  ///< of a reading
  std::vector<word_description> words{};

  bool is_reading() const noexcept { return !question.empty(); }
  const word_description* word(std::string_view met) const noexcept {
    for (const word_description& w : words)
      if (std::string_view(w.key) == met) return &w;
    return nullptr;
  }
};

/// A description, of which the texts live only while it is told.
inline kept_field kept(const field_description& d) {
  return {.key = std::string(d.key),
          .kind = std::string(d.kind),
          .type = std::string(d.type),
          .is_required = d.is_required,
          .default_text = std::string(d.default_text),
          .meaning = d.meaning,
          .question = d.question,
          .why_default = d.why_default,
          .words = {d.words, d.words + d.word_count}};
}
/// The fields that one side of a rule describes.
inline std::vector<kept_field> kept(decltype(entry::describe_inputs) describe) {
  std::vector<kept_field> all;
  describe([](const field_description& d, void* to) { static_cast<std::vector<kept_field>*>(to)->push_back(kept(d)); },
           &all);
  return all;
}

/// A rule, and what it is asked with.
class question {
 public:
  using rule_call = std::function<void(const pair* inputs, std::size_t count, answer& to)>;

  std::vector<kept_field> inputs;
  std::vector<kept_field> outputs;
  std::vector<std::pair<std::string, std::string>> given{};
  rule_call call;

  static question of(const entry& rule) { return of(rule, rule.evaluate); }
  /// The same by other tables.
  static question of(const entry& rule, rule_call call) {
    return {kept(rule.describe_inputs), kept(rule.describe_outputs), {}, std::move(call)};
  }

  /// What is given of an input; nullptr if nothing is.
  const std::string* given_of(std::string_view key) const noexcept {
    for (const auto& g : given)
      if (g.first == key) return &g.second;
    return nullptr;
  }
  /// States an input, in place of what was given of it.
  void give(std::string_view key, std::string_view value) {
    for (auto& g : given)
      if (g.first == key) return static_cast<void>(g.second = value);
    given.emplace_back(key, value);
  }

  /// The same question with one input changed.
  question with(std::string_view key, std::string_view value) const {
    question other = *this;
    other.give(key, value);
    return other;
  }

  void ask(answer& to) const {
    std::vector<pair> pairs;
    pairs.reserve(given.size());
    for (const auto& g : given) pairs.push_back({g.first, g.second});
    call(pairs.data(), pairs.size(), to);
  }

  const kept_field* input(std::string_view key) const noexcept { return found(inputs, key); }
  const kept_field* output(std::string_view key) const noexcept { return found(outputs, key); }

  /// What is claimed: the first amount that has to be stated. nullptr where the rule asks for none.
  const kept_field* claimed() const noexcept {
    for (const kept_field& f : inputs)
      if (f.is_required && f.type == "money") return &f;
    return nullptr;
  }

 private:
  static const kept_field* found(const std::vector<kept_field>& all, std::string_view key) noexcept {
    for (const kept_field& f : all)
      if (f.key == key) return &f;
    return nullptr;
  }
};

/// What of an answer stays the same between two knots: why it is refused; words, truth values, rates and days; of
/// amounts whether they are there, and their sign.
inline std::string shape_of(const answer& a, const std::vector<kept_field>& outputs) {
  if (a.refused())
    return std::string(name_of(a.refused()->error)).append(" ").append(std::string_view(a.refused()->where));
  std::string shape;
  for (const pair& p : a) {
    const std::string_view value(p.value);
    const kept_field* field = nullptr;
    for (const kept_field& f : outputs)
      if (f.key == std::string_view(p.key)) field = &f;
    shape.append(std::string_view(p.key)).append("=");
    if (field == nullptr || field->type == "money" || field->type == "int" || field->type == "decimal")
      shape += value.starts_with('-') ? "-" : value.find_first_not_of("0.") == value.npos ? "0" : "+";
    else
      shape += value;
    shape += ' ';
  }
  return shape;
}

/// Asks a question with an input at any amount.
class curve_of_question {
 public:
  curve_of_question(question asked, std::string_view key) : asked_{std::move(asked)}, key_{key} {}

  const answer& operator()(money m) const {
    if (!(at_ == m)) {
      asked_.give(key_, to_string(m));
      asked_.ask(answer_);
      at_ = m;
    }
    return answer_;
  }
  std::string shape(money m) const { return shape_of((*this)(m), asked_.outputs); }
  /// The value of an output that is an amount; nothing where the rule refuses, or leaves it out.
  maybe<money> value(money m, std::string_view output) const {
    const maybe<text_view> told = (*this)(m).find(output);
    if (!told) return {};
    const outcome<money> read = parse<money>(*told);
    return read ? maybe<money>(*read) : maybe<money>();
  }

 private:
  mutable question asked_;
  std::string key_;
  mutable answer answer_{};
  mutable maybe<money> at_{};
};

/// All amounts from 0 to `most` of an input for which an output that is an amount lies in a range. Nothing is missed of
/// a rule between whose knots that amount only rises, or only falls: of every benefit.
inline std::vector<amount_range> amounts_with(const question& asked, std::string_view input, std::string_view output,
                                              const amount_range& wanted, money most) {
  const curve_of_question curve(asked, input);
  std::vector<amount_range> found;
  const auto add = [&](const amount_range& r) {
    if (!found.empty() && found.back().to + fen(1) == r.from)
      found.back().to = r.to;
    else
      found.push_back(r);
  };
  for_each_piece(
      most, [&](money m) { return curve.shape(m); },
      [&](const amount_range& piece, const std::string&) {
        if (curve.value(piece.from, output))
          amounts_of_piece(
              piece, [&](money m) { return *curve.value(m, output); }, wanted, add);
      });
  return found;
}

/// The same for an output of another kind, by its text.
inline std::vector<amount_range> amounts_with(const question& asked, std::string_view input, std::string_view output,
                                              std::string_view wanted, money most) {
  const curve_of_question curve(asked, input);
  std::vector<amount_range> found;
  for_each_piece(
      most, [&](money m) { return curve.shape(m); },
      [&](const amount_range& piece, const std::string&) {
        const maybe<text_view> told = curve(piece.from).find(output);
        if (!told || std::string_view(*told) != wanted) return;
        if (!found.empty() && found.back().to + fen(1) == piece.from)
          found.back().to = piece.to;
        else
          found.push_back(piece);
      });
  return found;
}

}  // namespace gongbao::inline v0::flat

#endif
