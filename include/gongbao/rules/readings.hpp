// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_READINGS_HPP
#define GONGBAO_RULES_READINGS_HPP

#include <cstdint>

#include <gongbao/core/reading.hpp>

// The readings of the rules (rulebook 1.5); those of rounding and of deadlines stand beside them.

namespace gongbao::inline v0 {

/// Does the aid deductible (起付标准) apply once a year or to every claim?
enum class deductible_basis : std::uint8_t { annual, per_claim };

template <>
struct enumeration<deductible_basis> {
  static constexpr const char* name = "deductible_basis";
  template <class E>
  static constexpr word<E> words[] = {{deductible_basis::annual, "annual", "once a year, on the accumulated base"},
                                      {deductible_basis::per_claim, "per_claim", "on every claim or stay"}};
};
template <>
struct reading<deductible_basis> {
  static constexpr text_view question = "whether the aid deductible applies once a year or to every claim";
  static constexpr text_view why_default = "the Sanmenxia text calls it annual, and the caps beside it are annual";
};

/// Jinzhou: does any residual open tilt aid, or only one left when the basic cap is used up?
enum class tilt_trigger : std::uint8_t { always, after_basic_cap };

template <>
struct enumeration<tilt_trigger> {
  static constexpr const char* name = "tilt_trigger";
  template <class E>
  static constexpr word<E> words[] = {
      {tilt_trigger::always, "always", "any residual after basic aid"},
      {tilt_trigger::after_basic_cap, "after_basic_cap", "only when the annual basic cap is used up"}};
};
template <>
struct reading<tilt_trigger> {
  static constexpr text_view question = "what opens tilt aid in Jinzhou";
  static constexpr text_view why_default = "the text asks for a heavy burden after basic aid, not for a used-up cap";
};

/// Jinzhou: from when on do the tilt terms of a new identity hold inside the year?
enum class identity_change : std::uint8_t { prospective, year_recomputed };

template <>
struct enumeration<identity_change> {
  static constexpr const char* name = "identity_change";
  template <class E>
  static constexpr word<E> words[] = {
      {identity_change::prospective, "prospective", "the new category's terms hold for what comes"},
      {identity_change::year_recomputed, "year_recomputed",
       "its tilt deductible is held against the whole year, and what that frees is paid now"}};
};
template <>
struct reading<identity_change> {
  static constexpr text_view question = "tilt aid in Jinzhou after a change of identity inside the year";
  static constexpr text_view why_default =
      "aid follows the identity that is recognised at the time; the only aid of the plan that looks back is 三(六)2";
};

/// Jinzhou: do ordinary outpatient visits count as aid cost?
enum class plain_outpatient : std::uint8_t { excluded, included };

template <>
struct enumeration<plain_outpatient> {
  static constexpr const char* name = "plain_outpatient";
  template <class E>
  static constexpr word<E> words[] = {{plain_outpatient::excluded, "excluded", "not counted"},
                                      {plain_outpatient::included, "included", "counted"}};
};
template <>
struct reading<plain_outpatient> {
  static constexpr text_view question = "whether ordinary outpatient visits are aid cost in Jinzhou";
  static constexpr text_view why_default = "the text lists hospital, long-term outpatient and drug costs, no others";
};

/// Sanmenxia: by what is the category of a person with several identities the best one (就高不就低)?
enum class best_by : std::uint8_t { rank, result };

template <>
struct enumeration<best_by> {
  static constexpr const char* name = "best_by";
  template <class E>
  static constexpr word<E> words[] = {{best_by::rank, "rank", "the category of the better rank"},
                                      {best_by::result, "result", "the category that brings more for this claim"}};
};
template <>
struct reading<best_by> {
  static constexpr text_view question = "by what the best of several identities is the best (就高不就低)";
  static constexpr text_view why_default =
      "the article speaks of identities (多重特殊身份属性), and settlement systems go by them";
};

/// Sanmenxia: what is tilted once the residual passes the threshold?
enum class tilt_base : std::uint8_t { excess, whole };

template <>
struct enumeration<tilt_base> {
  static constexpr const char* name = "tilt_base";
  template <class E>
  static constexpr word<E> words[] = {{tilt_base::excess, "excess", "residual above the threshold"},
                                      {tilt_base::whole, "whole", "whole residual once it is reached"}};
};
template <>
struct reading<tilt_base> {
  static constexpr text_view question = "which part of the residual is tilted in Sanmenxia";
  static constexpr text_view why_default = "a threshold works as a deductible in every other layer of the text";
};

/// Sanmenxia: does a residual of exactly the threshold open the tilt? (Matters only with tilt_base::whole.)
enum class tilt_threshold : std::uint8_t { at_least, above };

template <>
struct enumeration<tilt_threshold> {
  static constexpr const char* name = "tilt_threshold";
  template <class E>
  static constexpr word<E> words[] = {{tilt_threshold::at_least, "at_least", "opens the tilt"},
                                      {tilt_threshold::above, "above", "does not open it"}};
};
template <>
struct reading<tilt_threshold> {
  static constexpr text_view question = "whether a residual of exactly the threshold opens the tilt";
  static constexpr text_view why_default = "the text says both 超过 and 及以上; the favourable half is taken";
};

/// Sanmenxia: which residuals build up towards the tilt?
enum class residual_counts : std::uint8_t { qualifying, all_care };

template <>
struct enumeration<residual_counts> {
  static constexpr const char* name = "residual_counts";
  template <class E>
  static constexpr word<E> words[] = {
      {residual_counts::qualifying, "qualifying", "only referred care inside the province"},
      {residual_counts::all_care, "all_care", "all care accepted for aid"}};
};
template <>
struct reading<residual_counts> {
  static constexpr text_view question = "which residuals build up the tilt residual in Sanmenxia";
  static constexpr text_view why_default = "the article speaks of recipients treated on referral in the province";
};

/// Sanmenxia: from which day does the first year accumulate?
enum class accumulator_start : std::uint8_t { rule_start, year_start };

template <>
struct enumeration<accumulator_start> {
  static constexpr const char* name = "accumulator_start";
  template <class E>
  static constexpr word<E> words[] = {{accumulator_start::rule_start, "rule_start", "the day the rules begin"},
                                      {accumulator_start::year_start, "year_start", "1 January of that year"}};
};
template <>
struct reading<accumulator_start> {
  static constexpr text_view question = "first day of the aid accumulators in the year the rules begin";
  static constexpr text_view why_default = "payments of the former scheme are not aid under these rules";
};

/// Whether "before day X" includes day X. (JZ-HV-13, JZ-MA-16)
enum class deadline_day : std::uint8_t { included, excluded };

template <>
struct enumeration<deadline_day> {
  static constexpr const char* name = "deadline_day";
  template <class E>
  static constexpr word<E> words[] = {{deadline_day::included, "included", "X itself still in time"},
                                      {deadline_day::excluded, "excluded", "the day before X is the last"}};
};
template <>
struct reading<deadline_day> {
  static constexpr text_view question = "whether \"before day X\" includes day X";
  static constexpr text_view why_default = "X日前 names the day by which; 民法典 art. 203: a last day lasts to its end";
};

/// How far 原则上 reaches in the outpatient floors. (JZ-OP-02, JZ-OP-03)
enum class principle_scope : std::uint8_t { deductible, all };

template <>
struct enumeration<principle_scope> {
  static constexpr const char* name = "principle_scope";
  template <class E>
  static constexpr word<E> words[] = {
      {principle_scope::deductible, "deductible", "deductible only (rate and cap are hard floors)"},
      {principle_scope::all, "all", "all three are soft"}};
};
template <>
struct reading<principle_scope> {
  static constexpr text_view question = "how far 原则上 reaches in the outpatient floors";
  static constexpr text_view why_default = "the word stands before the deductible alone";
};

/// The outpatient cap of 2022, with one month in force. (JZ-OP-03, JZ-OP-04)
enum class first_year : std::uint8_t { full, pro_rata };

template <>
struct enumeration<first_year> {
  static constexpr const char* name = "first_year";
  template <class E>
  static constexpr word<E> words[] = {{first_year::full, "full", "whole annual cap"},
                                      {first_year::pro_rata, "pro_rata", "1/12 of the cap"}};
};
template <>
struct reading<first_year> {
  static constexpr text_view question = "the outpatient cap of 2022, with one month in force";
  static constexpr text_view why_default = "the text sets a cap a year and no share of it";
};

/// What the outpatient annual limit caps. (JZ-OP-04, SX-OP-04, SX-OP-07, SX-OP-15)
enum class limit_on : std::uint8_t { payments, costs };

template <>
struct enumeration<limit_on> {
  static constexpr const char* name = "limit_on";
  template <class E>
  static constexpr word<E> words[] = {{limit_on::payments, "payments", "fund payments"},
                                      {limit_on::costs, "costs", "payable in-scope cost above the deductible"}};
};
template <>
struct reading<limit_on> {
  static constexpr text_view question = "what the outpatient annual limit caps";
  static constexpr text_view why_default = "支付限额 is a limit of payments";
};

/// The bed-day quota above the actual cost. (JZ-MA-08)
enum class quota_when_cheaper : std::uint8_t { full, limited };

template <>
struct enumeration<quota_when_cheaper> {
  static constexpr const char* name = "quota_when_cheaper";
  template <class E>
  static constexpr word<E> words[] = {
      {quota_when_cheaper::full, "full", "quota paid in full"},
      {quota_when_cheaper::limited, "limited", "limited to the cost left after insurance"}};
};
template <>
struct reading<quota_when_cheaper> {
  static constexpr text_view question = "the bed-day quota above the actual cost";
  static constexpr text_view why_default = "按病床日定额救助 pays so much for a bed-day, whatever the day has cost";
};

/// Whether the bed-day quota uses up the annual basic cap. (JZ-MA-08)
enum class quota_cap : std::uint8_t { separate, shared };

template <>
struct enumeration<quota_cap> {
  static constexpr const char* name = "quota_cap";
  template <class E>
  static constexpr word<E> words[] = {{quota_cap::separate, "separate", "outside the 20 000"},
                                      {quota_cap::shared, "shared", "uses up the 20 000"}};
};
template <>
struct reading<quota_cap> {
  static constexpr text_view question = "whether the bed-day quota uses up the annual basic cap";
  static constexpr text_view why_default = "the text keeps the quota as a scheme beside basic aid";
};

/// Whether a burden of exactly the threshold raises an alert. (JZ-MA-10)
enum class alert : std::uint8_t { at_least, above };

template <>
struct enumeration<alert> {
  static constexpr const char* name = "alert";
  template <class E>
  static constexpr word<E> words[] = {{alert::at_least, "at_least", "burden ≥ threshold"},
                                      {alert::above, "above", "burden > threshold"}};
};
template <>
struct reading<alert> {
  static constexpr text_view question = "whether a burden of exactly the threshold raises an alert";
  static constexpr text_view why_default = "a standard (标准) is met when it is reached";
};

/// Whether the day of confirmation lies in the look-back window. (JZ-MA-11)
enum class confirmation_day : std::uint8_t { excluded, included };

template <>
struct enumeration<confirmation_day> {
  static constexpr const char* name = "confirmation_day";
  template <class E>
  static constexpr word<E> words[] = {{confirmation_day::excluded, "excluded", "window ends the day before"},
                                      {confirmation_day::included, "included", "window ends on the day"}};
};
template <>
struct reading<confirmation_day> {
  static constexpr text_view question = "whether the day of confirmation lies in the look-back window";
  static constexpr text_view why_default =
      "the text counts the months before that day, and 民法典 art. 201 does not count the day itself";
};

/// Look-back costs from before the rules were in force. (JZ-MA-11)
enum class pre_force_costs : std::uint8_t { counted, excluded };

template <>
struct enumeration<pre_force_costs> {
  static constexpr const char* name = "pre_force_costs";
  template <class E>
  static constexpr word<E> words[] = {{pre_force_costs::counted, "counted", "counted"},
                                      {pre_force_costs::excluded, "excluded", "window cut at 2023-01-01"}};
};
template <>
struct reading<pre_force_costs> {
  static constexpr text_view question = "look-back costs from before the rules were in force";
  static constexpr text_view why_default = "the window is set by the day of confirmation alone";
};

/// The deductible of the one-off look-back aid. (JZ-MA-11)
enum class look_back_deductible : std::uint8_t { shared, separate };

template <>
struct enumeration<look_back_deductible> {
  static constexpr const char* name = "look_back_deductible";
  template <class E>
  static constexpr word<E> words[] = {
      {look_back_deductible::shared, "shared", "one deductible with the year of confirmation"},
      {look_back_deductible::separate, "separate", "its own deductible"}};
};
template <>
struct reading<look_back_deductible> {
  static constexpr text_view question = "the deductible of the one-off look-back aid";
  static constexpr text_view why_default = "the aid counts as basic aid of the year, which has one deductible";
};

/// The total cost of a stay for the out-of-scope ceiling. (SX-MA-13)
enum class stay_total : std::uint8_t { gross, net };

template <>
struct enumeration<stay_total> {
  static constexpr const char* name = "stay_total";
  template <class E>
  static constexpr word<E> words[] = {{stay_total::gross, "gross", "including the out-of-scope part"},
                                      {stay_total::net, "net", "without it"}};
};
template <>
struct reading<stay_total> {
  static constexpr text_view question = "the total cost of a stay for the out-of-scope ceiling";
  static constexpr text_view why_default = "the total medical cost of a stay has no part taken out";
};

/// Who is covered by outpatient pooling in Sanmenxia. (SX-OP-01)
enum class coverage : std::uint8_t { account_only, all_insured };

template <>
struct enumeration<coverage> {
  static constexpr const char* name = "coverage";
  template <class E>
  static constexpr word<E> words[] = {{coverage::account_only, "account_only", "members with personal-account benefit"},
                                      {coverage::all_insured, "all_insured", "all insured employees"}};
};
template <>
struct reading<coverage> {
  static constexpr text_view question = "who is covered by outpatient pooling in Sanmenxia";
  static constexpr text_view why_default = "the special article on members without account goes before the general one";
};

/// Several visits on one day at one institution. (SX-OP-03, SX-OP-07, SX-OP-15)
enum class day_deductible : std::uint8_t { pooled, first_visit };

template <>
struct enumeration<day_deductible> {
  static constexpr const char* name = "day_deductible";
  template <class E>
  static constexpr word<E> words[] = {{day_deductible::pooled, "pooled", "the unused part passes to the next visit"},
                                      {day_deductible::first_visit, "first_visit", "used up by the first settlement"}};
};
template <>
struct reading<day_deductible> {
  static constexpr text_view question = "several visits on one day at one institution";
  static constexpr text_view why_default = "one deductible is counted, so what is left of it passes on";
};

}  // namespace gongbao::inline v0

#endif
