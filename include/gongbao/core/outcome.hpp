// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_OUTCOME_HPP
#define GONGBAO_CORE_OUTCOME_HPP

#include <cstdint>

#include <gongbao/core/enumeration.hpp>
#include <gongbao/detail/fault.hpp>
#include <gongbao/detail/traits.hpp>

namespace gongbao::inline v0 {

/// Why a rule refused to answer.
enum class error : std::uint8_t {
  unknown_rule,                ///< no rule with this id
  unknown_key,                 ///< an input that the rule does not declare
  duplicate_key,               ///< the same input twice
  invalid_value,               ///< a text that is not in the flat form of its type
  invalid_date,                ///< a date that does not exist, or a year outside 1900 to 2199
  unknown_value,               ///< a word that is not in the enumeration
  unknown_recipient,           ///< an identity that the rule does not know, or none at all
  missing_input,               ///< a required input is absent
  external_parameter_missing,  ///< the same for a value that another authority sets
  negative_amount,             ///< below zero where that has no meaning
  not_in_force,                ///< the reference day lies outside the period in force
  out_of_range,                ///< outside the meaningful range
  inconsistent_amounts,        ///< amounts that contradict each other
  inconsistent_dates,          ///< dates in an impossible order
  subgroup_required,           ///< rural_at_risk without the sub-group that decides
  calendar_not_published,      ///< a working day outside the published calendar
};

template <>
struct enumeration<error> {
  static constexpr const char* name = "error";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {error::unknown_rule, "unknown_rule", {"no rule has this id", "没有此编号的规则"}},
      {error::unknown_key, "unknown_key", {"the rule has no such input", "该规则没有这一输入项"}},
      {error::duplicate_key, "duplicate_key", {"the input is given twice", "同一输入项重复给出"}},
      {error::invalid_value,
       "invalid_value",
       {"the value is not in the form of its type", "值的写法不符合其类型的格式"}},
      {error::invalid_date,
       "invalid_date",
       {"there is no such day in the years 1900 to 2199", "1900年至2199年间没有这一天"}},
      {error::unknown_value, "unknown_value", {"the word is not in the enumeration", "所填的词不在可选范围内"}},
      {error::unknown_recipient,
       "unknown_recipient",
       {"the identity is unknown to the rule, or none is given", "身份不在该规则的范围内，或者未填写身份"}},
      {error::missing_input, "missing_input", {"a required input is absent", "缺少必填的输入项"}},
      {error::external_parameter_missing,
       "external_parameter_missing",
       {"a value that another authority sets was not supplied", "未提供由其他部门另行规定的数值"}},
      {error::negative_amount, "negative_amount", {"the amount is below zero", "金额小于零"}},
      {error::not_in_force,
       "not_in_force",
       {"the day lies outside the period in which the rule is in force", "该日不在规则的有效期内"}},
      {error::out_of_range, "out_of_range", {"the value lies outside its meaningful range", "数值超出合理范围"}},
      {error::inconsistent_amounts, "inconsistent_amounts", {"the amounts contradict each other", "金额相互矛盾"}},
      {error::inconsistent_dates, "inconsistent_dates", {"the dates are in an impossible order", "日期先后顺序不成立"}},
      {error::subgroup_required,
       "subgroup_required",
       {"the sub-group of rural_at_risk decides and was not named",
        "须按农村易返贫致贫人口的具体类别确定，但未写明类别"}},
      {error::calendar_not_published,
       "calendar_not_published",
       {"the result needs a day outside the published calendar", "结果涉及尚未公布放假安排的日期"}},
  };
};

/// A named error and the input it was found in.
struct refusal {
  gongbao::error error;
  text_view where{};

  friend constexpr bool operator==(const refusal&, const refusal&) = default;
};

namespace detail {
/// Stands for any member of a form while its members are counted (rules/described.hpp).
template <class>
inline constexpr bool stands_for_a_member = false;

/// U turns into T by itself and without narrowing: an int is no bool, a double no int.
template <class U, class T>
concept makes = !stands_for_a_member<U> && requires(U u, void (&take)(T)) {
  take(u);
  T{u};
};
}  // namespace detail

/// A value, or nothing: `std::optional` for plain data, without the weight of its header.
template <class T>
class maybe {
 public:
  using value_type = T;

  constexpr maybe() noexcept : nothing_{} {}
  template <detail::makes<T> U = T>
  constexpr maybe(const U& value) : value_{value}, given_{true} {}

  constexpr bool has_value() const noexcept { return given_; }
  /// Not of a truth value: "if (late)" would ask whether it is known. `has_value()` asks that, `*late` the other.
  constexpr explicit operator bool() const noexcept requires(!detail::same_as<T, bool>) { return given_; }
  constexpr const T& value() const& noexcept {
    if (!given_) fault::nothing_was_given();
    return value_;
  }
  constexpr T value() const&& noexcept { return value(); }  // a copy: what goes away is not referred to
  constexpr const T& operator*() const& noexcept { return value(); }
  constexpr T operator*() const&& noexcept { return value(); }
  constexpr const T* operator->() const& noexcept { return &value(); }
  const T* operator->() const&& = delete;  // a field would refer to what goes away: keep it, or .value().field
  constexpr T value_or(T otherwise) const noexcept { return given_ ? value_ : otherwise; }

  friend constexpr bool operator==(const maybe& a, const maybe& b) {
    return a.given_ == b.given_ && (!a.given_ || a.value_ == b.value_);
  }

 private:
  union {
    unsigned char nothing_;
    T value_;
  };
  bool given_ = false;
};

namespace detail {
struct blank_form;
}

/// A rule's input that has no default: leaving it out does not compile. Otherwise it behaves as a plain `T`.
template <class T>
class required {
 public:
  using value_type = T;

  template <detail::makes<T> U>
  constexpr required(const U& value) : value_{value} {}
  constexpr operator const T&() const& noexcept { return *value_; }
  constexpr operator T() const&& noexcept { return *value_; }
  constexpr const T& value() const& noexcept { return *value_; }
  constexpr T value() const&& noexcept { return *value_; }

 private:
  friend struct detail::blank_form;
  constexpr required() noexcept = default;  // only where a form is filled in input by input
  maybe<T> value_{};
};

namespace detail {
struct blank_form {
  template <class Input>
  static constexpr Input of() {
    return Input{};
  }
};
}  // namespace detail

/// Says that a function builds the value of an outcome where it stays: `{built_by, [&] { return output{…}; }}`. For
/// what is too large to be moved.
struct built_by_t {};
inline constexpr built_by_t built_by{};

/// A value, which is plain data, or one named error with the input it concerns.
///
/// Asking for the value of a refusal is `fault::outcome_is_a_refusal`: it does not compile in a constant expression
/// and stops the program at run time. Test first, or use `value_or`.
///
/// `->` is for an outcome that is kept. What goes away at the end of the line hands out copies:
/// `rule({…}).value().field`.
///
/// ```cpp
/// constexpr outcome<money> paid = yuan(5);
/// static_assert(paid && *paid == yuan(5));
/// constexpr outcome<money> refused = refusal{error::not_in_force, "date"};
/// static_assert(refused == error::not_in_force && refused.refused().where == "date");
/// ```
template <class T>
class [[nodiscard]] outcome {
 public:
  using value_type = T;

  constexpr outcome(const T& value) noexcept : value_{value}, has_value_{true} {}
  template <class Build>
  [[gnu::always_inline]] constexpr outcome(built_by_t, const Build& build) noexcept
      : value_(build()), has_value_{true} {}
  constexpr outcome(const refusal& r) noexcept : refusal_{r}, has_value_{false} {}
  constexpr outcome(gongbao::error e) noexcept : refusal_{e}, has_value_{false} {}

  constexpr bool has_value() const noexcept { return has_value_; }
  constexpr explicit operator bool() const noexcept { return has_value_; }

  [[gnu::always_inline]] constexpr const T& value() const& noexcept {
    if (!has_value_) fault::outcome_is_a_refusal();
    return value_;
  }
  constexpr T value() const&& noexcept { return value(); }  // a copy: what goes away is not referred to
  constexpr const T& operator*() const& noexcept { return value(); }
  constexpr T operator*() const&& noexcept { return value(); }
  [[gnu::always_inline]] constexpr const T* operator->() const& noexcept { return &value(); }
  const T* operator->() const&& = delete;  // a field would refer to what goes away: keep it, or .value().field
  constexpr T value_or(const T& otherwise) const noexcept { return has_value_ ? value_ : otherwise; }

  /// The error and where it was found.
  [[gnu::always_inline]] constexpr const refusal& refused() const& noexcept {
    if (has_value_) fault::outcome_is_a_value();
    return refusal_;
  }
  constexpr refusal refused() const&& noexcept { return refused(); }
  constexpr gongbao::error error() const noexcept { return refused().error; }

  friend constexpr bool operator==(const outcome& o, gongbao::error e) noexcept {
    return !o.has_value_ && o.refusal_.error == e;
  }

 private:
  union {
    T value_;
    refusal refusal_;
  };
  bool has_value_;
};

}  // namespace gongbao::inline v0

#endif
