// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_READINGS_HPP
#define GONGBAO_RULES_READINGS_HPP

#include <cstdint>

#include <gongbao/core/enumeration.hpp>
#include <gongbao/core/rounding.hpp>

// Where a text can be read in more than one way, each reading is an enumeration whose first value is the default
// (rulebook 1.5). `reading<E>` says what is in question and why the default is the default.

namespace gongbao::inline v0 {

template <class E>
struct reading;

template <class E>
concept is_reading = enumerated<E> && requires {
  { reading<E>::question } -> std::convertible_to<text_view>;
  { reading<E>::why_default } -> std::convertible_to<text_view>;
};

template <>
struct reading<rounding> {
  static constexpr text_view question = "rounding of each paid component to the fen";
  static constexpr text_view why_default = "neither gazette states a rule; nearest fen is what accounts use";
};

/// Does the aid deductible (起付标准) apply once a year or to every claim?
enum class deductible_basis : std::uint8_t { annual, per_claim };

template <>
struct enumeration<deductible_basis> {
  static constexpr text_view name = "deductible_basis";
  static constexpr word<deductible_basis> words[] = {
      {deductible_basis::annual, "annual", "once a year, on the accumulated base"},
      {deductible_basis::per_claim, "per_claim", "on every claim or stay"}};
};
static_assert(words_follow_values<deductible_basis>());
template <>
struct reading<deductible_basis> {
  static constexpr text_view question = "whether the aid deductible applies once a year or to every claim";
  static constexpr text_view why_default = "the Sanmenxia text calls it annual, and the caps beside it are annual";
};

/// Jinzhou: does any residual open tilt aid, or only one left when the basic cap is used up?
enum class tilt_trigger : std::uint8_t { always, after_basic_cap };

template <>
struct enumeration<tilt_trigger> {
  static constexpr text_view name = "tilt_trigger";
  static constexpr word<tilt_trigger> words[] = {
      {tilt_trigger::always, "always", "any residual after basic aid"},
      {tilt_trigger::after_basic_cap, "after_basic_cap", "only when the annual basic cap is used up"}};
};
static_assert(words_follow_values<tilt_trigger>());
template <>
struct reading<tilt_trigger> {
  static constexpr text_view question = "what opens tilt aid in Jinzhou";
  static constexpr text_view why_default = "the text asks for a heavy burden after basic aid, not for a used-up cap";
};

/// Jinzhou: do ordinary outpatient visits count as aid cost?
enum class plain_outpatient : std::uint8_t { excluded, included };

template <>
struct enumeration<plain_outpatient> {
  static constexpr text_view name = "plain_outpatient";
  static constexpr word<plain_outpatient> words[] = {{plain_outpatient::excluded, "excluded", "not counted"},
                                                     {plain_outpatient::included, "included", "counted"}};
};
static_assert(words_follow_values<plain_outpatient>());
template <>
struct reading<plain_outpatient> {
  static constexpr text_view question = "whether ordinary outpatient visits are aid cost in Jinzhou";
  static constexpr text_view why_default = "the text lists hospital, long-term outpatient and drug costs, no others";
};

/// Sanmenxia: what is tilted once the residual passes the threshold?
enum class tilt_base : std::uint8_t { excess, whole };

template <>
struct enumeration<tilt_base> {
  static constexpr text_view name = "tilt_base";
  static constexpr word<tilt_base> words[] = {{tilt_base::excess, "excess", "residual above the threshold"},
                                              {tilt_base::whole, "whole", "whole residual once it is reached"}};
};
static_assert(words_follow_values<tilt_base>());
template <>
struct reading<tilt_base> {
  static constexpr text_view question = "which part of the residual is tilted in Sanmenxia";
  static constexpr text_view why_default = "a threshold works as a deductible in every other layer of the text";
};

/// Sanmenxia: does a residual of exactly the threshold open the tilt? (Matters only with tilt_base::whole.)
enum class tilt_threshold : std::uint8_t { at_least, above };

template <>
struct enumeration<tilt_threshold> {
  static constexpr text_view name = "tilt_threshold";
  static constexpr word<tilt_threshold> words[] = {{tilt_threshold::at_least, "at_least", "opens the tilt"},
                                                   {tilt_threshold::above, "above", "does not open it"}};
};
static_assert(words_follow_values<tilt_threshold>());
template <>
struct reading<tilt_threshold> {
  static constexpr text_view question = "whether a residual of exactly the threshold opens the tilt";
  static constexpr text_view why_default = "the text says both 超过 and 及以上; the favourable half is taken";
};

/// Sanmenxia: which residuals build up towards the tilt?
enum class residual_counts : std::uint8_t { qualifying, all_care };

template <>
struct enumeration<residual_counts> {
  static constexpr text_view name = "residual_counts";
  static constexpr word<residual_counts> words[] = {
      {residual_counts::qualifying, "qualifying", "only referred care inside the province"},
      {residual_counts::all_care, "all_care", "all care accepted for aid"}};
};
static_assert(words_follow_values<residual_counts>());
template <>
struct reading<residual_counts> {
  static constexpr text_view question = "which residuals build up the tilt residual in Sanmenxia";
  static constexpr text_view why_default = "the article speaks of recipients treated on referral in the province";
};

/// Sanmenxia: from which day does the first year accumulate?
enum class accumulator_start : std::uint8_t { rule_start, year_start };

template <>
struct enumeration<accumulator_start> {
  static constexpr text_view name = "accumulator_start";
  static constexpr word<accumulator_start> words[] = {
      {accumulator_start::rule_start, "rule_start", "the day the rules begin"},
      {accumulator_start::year_start, "year_start", "1 January of that year"}};
};
static_assert(words_follow_values<accumulator_start>());
template <>
struct reading<accumulator_start> {
  static constexpr text_view question = "first day of the aid accumulators in the year the rules begin";
  static constexpr text_view why_default = "payments of the former scheme are not aid under these rules";
};

}  // namespace gongbao::inline v0

#endif
