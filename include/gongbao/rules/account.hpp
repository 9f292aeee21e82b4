// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_ACCOUNT_HPP
#define GONGBAO_RULES_ACCOUNT_HPP

#include <cstdint>

#include <gongbao/core/date.hpp>
#include <gongbao/core/outcome.hpp>

// The account of a benefit (年度累计): what earlier claims of a span have added up to, as one value. A claim takes it
// as `before` and gives it as `after`, so that a person's year is a fold. Whose account it is, is its type: that of
// another city or benefit does not compile. Which span it is of, it knows itself: that of another year is refused.

namespace gongbao::inline v0 {

/// A calendar year (自然年度), by its number.
///
/// ```cpp
/// static_assert(calendar_year(date(2023, 3, 1)) == calendar_year(2023));
/// ```
struct calendar_year {
  std::int64_t number;

  constexpr explicit calendar_year(std::int64_t n) noexcept : number{n} {}
  constexpr explicit calendar_year(date day) noexcept : number{day.year()} {}
  friend constexpr bool operator==(const calendar_year&, const calendar_year&) = default;
};

/// A medical-insurance year (医保年度), by its number.
struct medical_year {
  std::int64_t number;

  constexpr explicit medical_year(std::int64_t n) noexcept : number{n} {}
  friend constexpr bool operator==(const medical_year&, const medical_year&) = default;
};

/// The first claim of a span finds nothing before it. Turns into the account of any benefit that is counted by such
/// spans.
///
/// ```cpp
/// constexpr jinzhou::aid_account first = start_of(calendar_year(2023));
/// static_assert(first.amounts() == aid_year{} && *first.span() == calendar_year(2023));
/// ```
template <class Span>
struct start_of {
  Span span;

  constexpr explicit start_of(const Span& s) noexcept : span{s} {}
};

namespace detail {
/// One amount of an account, as a form's description names it.
template <class Form, class Account, class Amount>
struct part_of_account;
}  // namespace detail

/// What earlier claims of a span have added up to under one benefit of one city.
///
/// It comes from the start of a span, from the settlement before, or from amounts that are kept elsewhere and stated:
/// those the rule judges as it judges any input. There is no empty account: leaving `before` out does not compile.
///
/// ```cpp
/// constexpr auto stay = [](const jinzhou::aid_account& before) {
///   return jinzhou::medical_aid({.date = date(2023, 3, 1), .recipients = recipient::margin,
///                                .self_pay = yuan(20'000), .before = before});
/// };
/// constexpr jinzhou::aid_account year = [] {  // a year is a fold
///   jinzhou::aid_account so_far = start_of(calendar_year(2023));
///   for (int stays = 0; stays < 2; ++stays) so_far = after_or(stay(so_far), so_far);
///   return so_far;
/// }();
/// static_assert(year.amounts().basic_paid == yuan(20'000));
///
/// static_assert(stay(start_of(calendar_year(2022))) == error::inconsistent_dates);
/// static_assert(stay(jinzhou::aid_account::stated({.basic_paid = yuan(20'000)})).value().basic_aid == yuan(0));
/// ```
template <class Benefit>
class account {
 public:
  using benefit = Benefit;
  using amounts_type = typename Benefit::amounts;
  using span_type = typename Benefit::span;

  constexpr account(const start_of<span_type>& start) noexcept : span_{start.span} {}
  template <class Span>
  account(const start_of<Span>&) = delete;  // the benefit is counted by other spans
  template <class Other>
  account(const account<Other>&) = delete;  // the account of another city or benefit

  /// Amounts kept elsewhere; without a span they are those of the claim's own.
  static constexpr account stated(const amounts_type& amounts, maybe<span_type> span = {}) noexcept {
    account a;
    a.span_ = span;
    a.amounts_ = amounts;
    return a;
  }

  constexpr const amounts_type& amounts() const& noexcept { return amounts_; }
  constexpr amounts_type amounts() const&& noexcept { return amounts_; }
  constexpr const maybe<span_type>& span() const& noexcept { return span_; }
  constexpr maybe<span_type> span() const&& noexcept { return span_; }

  /// `inconsistent_dates` if it is of another span than the claim.
  constexpr maybe<refusal> refused_in(const span_type& of_claim, text_view key = "before") const noexcept {
    if (span_ && !(*span_ == of_claim)) return refusal{error::inconsistent_dates, key};
    return {};
  }

  friend constexpr bool operator==(const account&, const account&) = default;

 private:
  friend struct detail::blank_form;
  template <class, class, class>
  friend struct detail::part_of_account;
  constexpr account() noexcept = default;  // only where a form is filled in input by input

  maybe<span_type> span_{};
  amounts_type amounts_{};
};

namespace detail {
template <class Form, class Account, class Amount>
struct part_of_account {
  Account Form::*account;
  Amount Account::amounts_type::*amount;

  constexpr const Amount& in(const Form& form) const noexcept { return (form.*account).amounts_.*amount; }
  constexpr Amount& in(Form& form) const noexcept { return (form.*account).amounts_.*amount; }
};
}  // namespace detail

/// Names one amount of a form's account in its description.
template <class Form, class Account, class Amount, class Amounts>
constexpr detail::part_of_account<Form, Account, Amount> part(Account Form::*account,
                                                              Amount Amounts::*amount) noexcept {
  return {account, amount};
}

/// The account after a claim; a refused one leaves it as it was.
template <class Output>
constexpr auto after_or(const outcome<Output>& settled, const decltype(Output::after)& before) noexcept
    -> decltype(Output::after) {
  return settled ? settled->after : before;
}

}  // namespace gongbao::inline v0

#endif
