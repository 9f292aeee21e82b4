// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_RENT_RELIEF_HPP
#define GONGBAO_RULES_RENT_RELIEF_HPP

#include <gongbao/core/reading.hpp>
#include <gongbao/rules/rule.hpp>

namespace gongbao::inline v0 {

/// Do the months at half the rent follow the free ones, or are those among the twelve?
enum class rent_sequence : std::uint8_t { fifteen_months, twelve_months };

template <>
struct enumeration<rent_sequence> {
  static constexpr const char* name = "rent_sequence";
  template <class E>
  static constexpr word<E> words[] = {
      {rent_sequence::fifteen_months, "fifteen_months", "3 free, then 12 half"},
      {rent_sequence::twelve_months, "twelve_months", "12 months in all, 3 free and 9 half"}};
};
template <>
struct reading<rent_sequence> {
  static constexpr text_view question = "3 months free and 12 months half";
  static constexpr text_view why_default = "the text names both terms side by side, neither inside the other";
};

/// The terms of a rent relief (3个月免收、12个月减半).
struct rent_relief_terms {
  std::int64_t free_months;
  std::int64_t half_months;
  gongbao::source source;
};

/// What a rule of rent relief answers.
struct rent_relief_output {
  bool eligible{};
  std::int64_t free_months{};
  std::int64_t half_months{};
  money relief{};
  money rent_due{};
};

constexpr void describe_rent_relief(auto&& field) {
  field(&rent_relief_output::eligible, "eligible", "conditions met");
  field(&rent_relief_output::free_months, "free_months", "months free", {.unit = "months"});
  field(&rent_relief_output::half_months, "half_months", "months at half", {.unit = "months"});
  field(&rent_relief_output::relief, "relief", "rent given up");
  field(&rent_relief_output::rent_due, "rent_due", "rent still due over the months leased");
}

/// The relief of so many months leased, none of them to a tenant who is not eligible.
///
/// relief = rent × free months + round(rent / 2) × half months, the half rounded each month.
constexpr rent_relief_output relieve_rent(const rent_relief_terms& terms, bool eligible, money monthly_rent,
                                          std::int64_t months_leased, rent_sequence sequence, rounding mode) {
  const auto first_of = [](std::int64_t a, std::int64_t b) { return a < b ? a : b; };
  const std::int64_t at_half =
      sequence == rent_sequence::fifteen_months ? terms.half_months : terms.half_months - terms.free_months;
  rent_relief_output out{.eligible = eligible};
  if (eligible) {
    out.free_months = first_of(months_leased, terms.free_months);
    out.half_months = first_of(months_leased - out.free_months, at_half);
  }
  const money half = percent(50).of(monthly_rent, mode);
  out.relief = monthly_rent * out.free_months + half * out.half_months;
  out.rent_due = (monthly_rent - half) * out.half_months +
                 product_within_limit(monthly_rent, months_leased - out.free_months - out.half_months);
  return out;
}

}  // namespace gongbao::inline v0

#endif
