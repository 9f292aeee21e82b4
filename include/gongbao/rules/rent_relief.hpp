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
  static constexpr explained_word<E> words[] = {
      {rent_sequence::fifteen_months, "fifteen_months", {"3 free, then 12 half", "先免3个月，再减半12个月"}},
      {rent_sequence::twelve_months,
       "twelve_months",
       {"12 months in all, 3 free and 9 half", "共12个月：免3个月、减半9个月"}}};
};
template <>
struct reading<rent_sequence> {
  static constexpr text question{"3 months free and 12 months half", "“免收3个月房租，减半收取12个月房租”如何计算"};
  static constexpr text why_default{"the text names both terms side by side, neither inside the other",
                                    "文件将两个期限并列，互不包含"};
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
  field(&rent_relief_output::eligible, "eligible", {"conditions met", "符合条件"});
  field(&rent_relief_output::free_months, "free_months", {"months free", "免租月数"}, {.unit = {"months", "月"}});
  field(&rent_relief_output::half_months, "half_months", {"months at half", "减半月数"}, {.unit = {"months", "月"}});
  field(&rent_relief_output::relief, "relief", {"rent given up", "减免的租金"});
  field(&rent_relief_output::rent_due, "rent_due", {"rent still due over the months leased", "租期内仍应缴纳的租金"});
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
