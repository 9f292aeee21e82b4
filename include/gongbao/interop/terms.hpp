// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_TERMS_HPP
#define GONGBAO_INTEROP_TERMS_HPP

#include <cstddef>

#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/rules/city.hpp>

// The flat form has one spelling for each value: words stand by their keys. Whoever fills in a form writes the
// gazettes' terms, 低保边缘家庭成员 for margin, and 是 for true. What stands for one word, and for one only, is that
// word. No heap.

namespace gongbao::inline v0::flat {

/// The word of an enumeration, by the name of its type, that a city has this further term for; empty if there is none,
/// or more than one.
using city_terms = text_view (*)(text_view type, text_view term);

/// ```cpp
/// static_assert(flat::word_of_term<jinzhou::city>("insurance", "居民医保") == "resident");
/// static_assert(flat::word_of_term<jinzhou::city>("insurance", "resident").empty());
/// ```
template <class City>
constexpr text_view word_of_term(text_view type, text_view term) noexcept {
  text_view found;
  bool once = true;
  for_each_term_of(City{}, [&](auto value, const auto&... terms) {
    if (!(text_view(enumeration<decltype(value)>::name) == type)) return;
    if (!((text_view(terms) == term) || ...)) return;
    once = found.empty() || found == name_of(value);
    found = name_of(value);
  });
  return once ? found : text_view{};
}

/// The word of an enumeration that a key, a term or a further term of the city stands for; empty if that is none, or
/// more than one.
constexpr text_view word_meant(const word_description* words, std::size_t count, text_view met, text_view type,
                               city_terms of_city, bool labels_are_terms = true) noexcept {
  text_view found;
  bool once = true;
  for (std::size_t i = 0; i < count; ++i) {
    if (words[i].key == met) return met;
    if (!labels_are_terms || !(words[i].label.in(language::zh) == met)) continue;
    once = once && found.empty();
    found = words[i].key;
  }
  if (found.empty() && of_city != nullptr) found = of_city(type, met);
  return once ? found : text_view{};
}

/// Puts the values of a rule's inputs into flat form where they are terms. Pairs are the caller's; what has to be put
/// together, a set of several words, is put together here.
class terms_read {
 public:
  constexpr terms_read(pair* pairs, std::size_t count, city_terms of_city) noexcept
      : pairs_{pairs}, count_{count}, of_city_{of_city} {}
  terms_read(const terms_read&) = delete;
  terms_read& operator=(const terms_read&) = delete;

  /// Every term has a character beyond ASCII: without one there is nothing to read.
  static constexpr bool is_needed(const pair* pairs, std::size_t count) noexcept {
    for (std::size_t i = 0; i < count; ++i)
      for (const char c : pairs[i].value)
        if (static_cast<unsigned char>(c) >= 0x80) return true;
    return false;
  }

  constexpr void operator()(const field_description& field) noexcept {
    const bool is_truth = field.type == "bool";
    if (field.words == nullptr && !is_truth) return;
    for (std::size_t i = 0; i < count_; ++i) {
      if (!(pairs_[i].key == field.key)) continue;
      text_view& value = pairs_[i].value;
      if (is_truth)
        value = value == text_view("是") ? text_view("true") : value == text_view("否") ? text_view("false") : value;
      else if (field.kind == "set")
        read_set(field, value);
      else if (const text_view word = word_of(field, value); !word.empty())
        value = word;
    }
  }

 private:
  /// The label of a reading is a sentence, and no term.
  constexpr text_view word_of(const field_description& field, text_view met) const noexcept {
    return word_meant(field.words, field.word_count, met, field.type, of_city_, field.question.empty());
  }

  /// 低保对象、易返贫致贫人口, or with + between them: left as it is unless each of them is a word.
  constexpr void read_set(const field_description& field, text_view& value) noexcept {
    constexpr text_view comma = "、";
    const std::size_t start = used_;
    for (std::size_t from = 0; from <= value.size();) {
      std::size_t end = from;
      std::size_t next = value.size() + 1;
      for (; end < value.size(); ++end) {
        if (value[end] == '+') next = end + 1;
        if (value.part(end).starts_with(comma)) next = end + comma.size();
        if (next <= value.size()) break;
      }
      const text_view word = word_of(field, value.part(from, end - from));
      if (word.empty() || word.size() + 1 > sizeof room_ - used_) {
        used_ = start;
        return;
      }
      if (used_ != start) room_[used_++] = '+';
      for (const char c : word) room_[used_++] = c;
      from = next;
    }
    value = {room_ + start, used_ - start};
  }

  pair* pairs_;
  std::size_t count_;
  city_terms of_city_;
  char room_[1024]{};
  std::size_t used_ = 0;
};

}  // namespace gongbao::inline v0::flat

#endif
