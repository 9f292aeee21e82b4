// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_COLUMNS_HPP
#define SETTLE_COLUMNS_HPP

#include <cstdint>

#include <gongbao/core/category_set.hpp>
#include <gongbao/core/enumeration.hpp>

// The words of a claims file: its cities, its benefits, its columns.

namespace settling {

enum class city : std::uint8_t { jinzhou, sanmenxia };

enum class benefit : std::uint8_t { medical_aid, outpatient_pool };

/// The columns of a claims file.
enum class column : std::uint8_t {
  claim_id,
  person_id,
  city,
  date,
  benefit,
  recipients,
  care,
  in_scope_cost,
  insurance_paid,
  county,
  disease,
  designated,
  referred,
  in_province,
  exception_granted,
  criteria_issued,
  other_place,
  other_place_ok,
  deductible,
  rate,
  annual_cap,
  level,
  institution,
  has_account,
  insurance_state,
  flexible,
  difference_paid,
  retired_from,
  retirement_procedure,
  in_hospital,
  filed,
  online_settled,
  other_exclusion,
};

}  // namespace settling

template <>
struct gongbao::enumeration<settling::city> {
  static constexpr text_view name = "city";
  template <class E>
  static constexpr word<E> words[] = {{settling::city::jinzhou, "jinzhou", "锦州市"},
                                      {settling::city::sanmenxia, "sanmenxia", "三门峡市"}};
};

template <>
struct gongbao::enumeration<settling::benefit> {
  static constexpr text_view name = "benefit";
  template <class E>
  static constexpr word<E> words[] = {{settling::benefit::medical_aid, "medical_aid", "医疗救助"},
                                      {settling::benefit::outpatient_pool, "outpatient_pool", "普通门诊统筹"}};
};

template <>
struct gongbao::enumeration<settling::column> {
  using enum settling::column;
  static constexpr text_view name = "column";
  template <class E>
  static constexpr word<E> words[] = {
      {claim_id, "claim_id", "an identifier; each claim is settled once"},
      {person_id, "person_id", "an identifier"},
      {city, "city", "jinzhou or sanmenxia"},
      {date, "date", "day of the visit, 2023-03-01; of a stay see below"},
      {benefit, "benefit", "medical_aid or outpatient_pool (medical_aid)"},
      {recipients, "recipients", "all identities of the person, subsistence+margin"},
      {care, "care", "inpatient or outpatient"},
      {in_scope_cost, "in_scope_cost", "policy-scope cost in yuan, 1234.50"},
      {insurance_paid, "insurance_paid", "paid by basic and critical-illness insurance"},
      {county, "county", "an identifier; a row of the monthly table"},
      {disease, "disease", "needed for outpatient care: esrd_dialysis …"},
      {designated, "designated", "designated institution (true)"},
      {referred, "referred", "referral rules kept (true)"},
      {in_province, "in_province", "care inside the province (true)"},
      {exception_granted, "exception_granted", "exception to the referral rule (false)"},
      {criteria_issued, "criteria_issued", "criteria for illness_poor are issued (false)"},
      {other_place, "other_place", "care in another place (false)"},
      {other_place_ok, "other_place_ok", "needed there: the other-place rules were met"},
      {deductible, "deductible", "of the schedule in use, a year (300, its floor)"},
      {rate, "rate", "of the schedule in use, 55% (50%, its floor)"},
      {annual_cap, "annual_cap", "of the schedule in use (3000, its floor)"},
      {level, "level", "primary, secondary or tertiary"},
      {institution, "institution", "an identifier; one deductible a day and institution"},
      {has_account, "has_account", "personal-account benefit (true)"},
      {insurance_state, "insurance_state", "active, waiting, arrears … (active)"},
      {flexible, "flexible", "flexible worker (false)"},
      {difference_paid, "difference_paid", "day a flexible worker paid the difference"},
      {retired_from, "retired_from", "first day of the retiree rate and limit"},
      {retirement_procedure, "retirement_procedure", "or the day of the procedure: from the month after"},
      {in_hospital, "in_hospital", "during a hospital stay (false)"},
      {filed, "filed", "care in another place was filed (false)"},
      {online_settled, "online_settled", "settled on line (true)"},
      {other_exclusion, "other_exclusion", "excluded by another rule (false)"},
  };
};
static_assert(gongbao::words_follow_values<settling::city>());
static_assert(gongbao::words_follow_values<settling::benefit>());
static_assert(gongbao::words_follow_values<settling::column>());

namespace settling {

using cities = gongbao::category_set<city>;

/// Whose claims a column is read for, and whether they need it.
struct column_use {
  cities in{};
  bool required = false;
};

/// The ways to use a column, as a benefit lists them.
namespace use {
inline constexpr cities both_cities = cities::all();
inline constexpr column_use required{both_cities, true};
inline constexpr column_use optional{both_cities, false};
constexpr column_use required_in(city c) noexcept { return {c, true}; }
constexpr column_use optional_in(city c) noexcept { return {c, false}; }
}  // namespace use

/// What claims of a type make of a column: the use stated in their list, if it is there.
template <class Claim>
constexpr column_use use_in(column wanted) noexcept {
  column_use found;
  Claim::columns([&](column c, auto, const column_use& u) {
    if (c == wanted) found = u;
  });
  return found;
}

}  // namespace settling

#endif
