// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_PUBLISHED_VALIDITY_HPP
#define GONGBAO_RULES_PUBLISHED_VALIDITY_HPP

#include <gongbao/core/reading.hpp>
#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/rule.hpp>

namespace gongbao::inline v0 {

/// Is an instrument "in force from publication" published by signature or by the gazette?
enum class published_on : std::uint8_t { signature, gazette };

template <>
struct enumeration<published_on> {
  static constexpr const char* name = "published_on";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {published_on::signature, "signature", {"date of signature", "落款日期"}},
      {published_on::gazette, "gazette", {"print date of the gazette", "公报刊印日期"}}};
};
template <>
struct reading<published_on> {
  static constexpr text question{"publication day of an instrument in force from publication",
                                 "自发布（公布）之日起施行的文件以哪一天为发布日"};
  static constexpr text why_default{"the notice itself is dated and issued on the day of signature",
                                    "通知本身以落款日期印发"};
};

/// The last day of a validity of N years.
enum class term_end : std::uint8_t { same_day, day_before };

template <>
struct enumeration<term_end> {
  static constexpr const char* name = "term_end";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {term_end::same_day, "same_day", {"same month and day, inclusive", "届满年份的对应日，含当日"}},
      {term_end::day_before, "day_before", {"the day before", "对应日的前一日"}}};
};
template <>
struct reading<term_end> {
  static constexpr text question{"last day of a validity of N years", "有效期N年的最后一日"};
  static constexpr text why_default{
      "民法典 art. 202: years end on the corresponding day; the city's extension decisions name it too",
      "《民法典》第二百零二条：按年计算的，到期年的对应日为最后一日；市里的延期决定也写明对应日"};
};

/// The rule of a document that is valid for some years from its publication (自发布之日起施行,有效期N年): is it in
/// force on a day? `Definition` states its info, the `gazette_day` and the `term`.
///
/// valid_from = day of signature, published_on::gazette: print date of the gazette; valid_to = valid_from + term,
/// term_end::day_before: the day before. Both ends included. The period of the document is that of the defaults.
template <class Definition>
struct published_validity {
  struct input {
    required<gongbao::date> date;
    gongbao::published_on published_on{};
    gongbao::term_end term_end{};
  };
  struct output {
    bool in_force{};
    maybe<gongbao::date> valid_from{};
    maybe<gongbao::date> valid_to{};
  };
  static constexpr auto in_force_on = no_day;  // the period is the answer
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::day_to_test);
    field(&input::published_on, "published_on", says::reading);
    field(&input::term_end, "term_end", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::in_force, "in_force", says::in_force);
    field(&output::valid_from, "valid_from", says::valid_from);
    field(&output::valid_to, "valid_to", says::valid_to);
  }
  static constexpr outcome<output> compute(const auto& in) {
    static_assert(Definition::info.in_force().last() == Definition::info.in_force().first() + Definition::term);
    const bool signature = in.published_on == gongbao::published_on::signature;
    const gongbao::date first = signature ? Definition::info.in_force().first() : Definition::gazette_day;
    const gongbao::date same_day = first + Definition::term;
    const period valid(first, in.term_end == gongbao::term_end::same_day ? same_day : same_day - days(1));
    return output{.in_force = valid.contains(in.date), .valid_from = valid.first(), .valid_to = valid.last()};
  }
};

}  // namespace gongbao::inline v0

#endif
