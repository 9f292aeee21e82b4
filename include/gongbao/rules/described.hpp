// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_DESCRIBED_HPP
#define GONGBAO_RULES_DESCRIBED_HPP

#include <cstddef>

#include <gongbao/core/text.hpp>
#include <gongbao/detail/traits.hpp>
#include <gongbao/rules/account.hpp>

// Whether a form, a rule's input or output, is described in full: what is not named in inputs() is not checked, and
// what is not named in outputs() is not told. Asked when a rule is first called, and not where it is only included.

namespace gongbao::inline v0::detail {

template <class T>
struct without_absence {
  using type = T;
};
template <class T>
struct without_absence<required<T>> {
  using type = T;
};
template <class T>
struct without_absence<maybe<T>> {
  using type = T;
};

/// It can be written in a text: an input, an output. What cannot is a step on the way, for `explain`.
template <class T>
concept has_flat_form = requires {
  flat_form<typename without_absence<T>::type>::type;
};

template <class T>
inline constexpr bool is_account = false;
template <class Benefit>
inline constexpr bool is_account<account<Benefit>> = true;

/// Turns into whatever member of a form is asked for, but for the form itself and what it is made of.
template <class Form>
struct any_member {
  template <class T>
  requires(!__is_base_of(T, Form)) constexpr operator T() const;
};
/// The same for members without a flat form.
template <class Form>
struct step_member {
  template <class T>
  requires(!has_flat_form<T> && !is_account<T> && !__is_base_of(T, Form)) constexpr operator T() const;
};
template <class Form>
inline constexpr bool stands_for_a_member<any_member<Form>> = true;
template <class Form>
inline constexpr bool stands_for_a_member<step_member<Form>> = true;

template <std::size_t... Number>
struct numbers {};
#if __has_builtin(__make_integer_seq)
template <class, std::size_t... Number>
using numbers_listed = numbers<Number...>;
template <std::size_t N>
using numbers_to = __make_integer_seq<numbers_listed, std::size_t, N>;
#else
template <std::size_t N>
using numbers_to = numbers<__integer_pack(N)...>;
#endif

/// Whether a form has at least so many members.
template <class Form, std::size_t... Number>
constexpr bool has_members(numbers<Number...>*) noexcept {
  return requires { Form{(static_cast<void>(Number), any_member<Form>())...}; };
}

/// How many members a form has, if it has at least N.
template <class Form, std::size_t N>
constexpr std::size_t members_from() noexcept {
  if constexpr (has_members<Form>(static_cast<numbers_to<N + 1>*>(nullptr)))
    return members_from<Form, N + 1>();
  else
    return N;
}

/// Whether the member behind so many others, and before so many, is a step.
template <class Form, std::size_t... Before, std::size_t... After>
constexpr bool is_step(numbers<Before...>*, numbers<After...>*) noexcept {
  return requires {
    Form{(static_cast<void>(Before), any_member<Form>())..., step_member<Form>(),
         (static_cast<void>(After), any_member<Form>())...};
  };
}

/// How many of so many members are steps.
template <class Form, std::size_t Members, std::size_t Before = 0>
constexpr std::size_t steps_among() noexcept {
  if constexpr (Before == Members)
    return 0;
  else
    return steps_among<Form, Members, Before + 1>() +
           (is_step<Form>(static_cast<numbers_to<Before>*>(nullptr),
                          static_cast<numbers_to<Members - Before - 1>*>(nullptr))
                ? 1
                : 0);
}

/// Whether texts that come one after another differ. Those before are gone through only where a few characters agree:
/// the compiler walks this for every rule of a list.
template <std::size_t Most>
class distinct_texts {
 public:
  constexpr bool add(text_view text) noexcept {
    bool& met = met_[digest(text.data(), text.size()) % (16 * Most)];
    bool differs = true;
    if (met)
      for (std::size_t i = 0; i < size_; ++i) differs = differs && !(texts_[i] == text);
    met = true;
    texts_[size_++] = text;
    return differs;
  }

 private:
  static constexpr std::size_t digest(const char* at, std::size_t size) noexcept {
    if (size < 2) return size;
    const char *const middle = at + size / 2, *const last = at + size - 1;
    return size +
           static_cast<std::size_t>(3 * at[0] + 31 * middle[-1] + 101 * middle[0] + 307 * last[-1] + 1009 * last[0]);
  }

  text_view texts_[Most]{};
  bool met_[16 * Most]{};
  std::size_t size_ = 0;
};

/// What a description names of a form.
struct named_fields {
  std::size_t size = 0;  ///< members
  bool each_once = true;
  bool has_date = false;
};

/// Hears what is named. A member is named by one key, an account by one for each of its amounts that the rule tells.
struct roll_call {
  text_view keys[64]{};
  const void* fields[64]{};
  const void* members[64]{};
  std::size_t size = 0;
  named_fields named{};

  constexpr void hear(const void* field, const void* member, text_view key) noexcept {
    bool is_new = true;
    for (std::size_t i = 0; i < size; ++i) {
      if (fields[i] == field || keys[i] == key) named.each_once = false;
      is_new = is_new && members[i] != member;
    }
    fields[size] = field;
    members[size] = member;
    keys[size++] = key;
    named.size += is_new ? 1 : 0;
  }
};

}  // namespace gongbao::inline v0::detail

#endif
