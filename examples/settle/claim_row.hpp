// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_CLAIM_ROW_HPP
#define SETTLE_CLAIM_ROW_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/gongbao.hpp>

#include "csv_reader.hpp"
#include "readable.hpp"
#include "unusable.hpp"

// One row of the claims file and what it says.

namespace settling {

enum class city : std::uint8_t { jinzhou, sanmenxia };

/// The columns of a claims file, the required ones first.
enum class column : std::uint8_t {
  claim_id,
  person_id,
  city,
  date,
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
};

}  // namespace settling

template <>
struct gongbao::enumeration<settling::city> {
  static constexpr text_view name = "city";
  static constexpr word<settling::city> words[] = {{settling::city::jinzhou, "jinzhou", "锦州市"},
                                                   {settling::city::sanmenxia, "sanmenxia", "三门峡市"}};
};

template <>
struct gongbao::enumeration<settling::column> {
  using enum settling::column;
  static constexpr text_view name = "column";
  static constexpr word<settling::column> words[] = {
      {claim_id, "claim_id", "any text; each claim is settled once"},
      {person_id, "person_id", "any text"},
      {city, "city", "jinzhou or sanmenxia"},
      {date, "date", "day of service, 2023-03-01"},
      {recipients, "recipients", "all identities of the person, subsistence+margin"},
      {care, "care", "inpatient or outpatient"},
      {in_scope_cost, "in_scope_cost", "policy-scope cost in yuan, 1234.50"},
      {insurance_paid, "insurance_paid", "paid by basic and critical-illness insurance"},
      {county, "county", "any text; a row of the monthly table"},
      {disease, "disease", "Sanmenxia, needed for outpatient care: esrd_dialysis …"},
      {designated, "designated", "designated institution (true)"},
      {referred, "referred", "Sanmenxia: referral rules kept (true)"},
      {in_province, "in_province", "Sanmenxia: care inside the province (true)"},
      {exception_granted, "exception_granted", "Sanmenxia: exception to the referral rule (false)"},
      {criteria_issued, "criteria_issued", "Jinzhou: criteria for illness_poor are issued (false)"},
      {other_place, "other_place", "Jinzhou: care in another place (false)"},
      {other_place_ok, "other_place_ok", "Jinzhou, needed there: the other-place rules were met"},
  };
};
static_assert(gongbao::words_follow_values<settling::city>());
static_assert(gongbao::words_follow_values<settling::column>());

namespace settling {

constexpr bool is_required(column c) noexcept { return c <= column::insurance_paid; }

/// Why a row is not settled.
struct complaint {
  std::string_view status;  ///< the error's name, as in the status column
  std::string_view where;   ///< column or input concerned; empty if the whole row
  std::string why;          ///< the rest of the sentence
};

inline complaint complain(gongbao::error e, std::string_view where) {
  return {gongbao::name_of(e), where, gongbao::label_of(e)};
}

/// What a fault is, as the end of a sentence.
inline std::string describe(csv_fault fault) {
  switch (fault) {
    case csv_fault::none:
      break;
    case csv_fault::stray_quote:
      return "a quote stands inside an unquoted field";
    case csv_fault::text_after_quote:
      return "text follows a closing quote";
    case csv_fault::unclosed_quote:
      return "a quote is never closed";
    case csv_fault::too_long:
      return "the row is longer than 1 MiB";
    case csv_fault::field_count:
      return "the row does not have as many fields as the header";
    case csv_fault::nul_byte:
      return "there is a NUL byte in the text";
    case csv_fault::not_utf8:
      return "the text is not UTF-8";
  }
  return "nothing is wrong";
}

/// Which field of a record stands in which column.
class header {
 public:
  explicit header(const csv_record& record) : names_(record.fields.begin(), record.fields.end()) {
    if (record.fault != csv_fault::none) throw unusable("the header cannot be read: " + describe(record.fault));
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const std::string_view name = names_[i];
      if (!name.empty() && !seen.insert(name).second)
        throw unusable("the header has the column " + printable(name) + " twice");
      if (const auto known = gongbao::parse<column>(name)) places_[gongbao::index_of(*known)] = i;
    }
    for (const auto& word : gongbao::enumeration<column>::words)
      if (is_required(word.value) && !place(word.value))
        throw unusable("the header lacks the column " + std::string(word.name));
  }

  /// The names of the columns as they stand in the file.
  const std::vector<std::string>& names() const noexcept { return names_; }
  std::optional<std::size_t> place(column c) const noexcept { return places_[gongbao::index_of(c)]; }

  /// The field of a column; empty if the file or the record lacks it.
  std::string_view text(const csv_record& record, column c) const noexcept {
    const auto at = place(c);
    return at && *at < record.fields.size() ? record.fields[*at] : std::string_view{};
  }

 private:
  std::vector<std::string> names_;
  std::optional<std::size_t> places_[gongbao::count_of<column>];
};

/// A claim as its row states it. The texts live in the record.
struct claim {
  std::string_view claim_id;
  std::string_view person_id;
  std::string_view county;
  settling::city city{};
  gongbao::date date{1900, 1, 1};
  gongbao::recipients recipients;
  gongbao::care care{};
  gongbao::money in_scope_cost;
  gongbao::money insurance_paid;
  bool designated = true;

  // Sanmenxia
  gongbao::maybe<gongbao::disease> disease;
  bool referred = true;
  bool in_province = true;
  bool exception_granted = false;

  // Jinzhou
  bool criteria_issued = false;
  bool other_place = false;
  gongbao::maybe<bool> other_place_ok;
};

namespace detail {

/// Reads the fields of one record and keeps the first complaint: an unreadable value comes before a missing one
/// (rulebook 1.4).
class field_reader {
 public:
  field_reader(const header& columns, const csv_record& record) : columns_{columns}, record_{record} {}

  std::string_view required_text(column c) {
    const std::string_view text = columns_.text(record_, c);
    if (text.empty() && !missing_) missing_ = c;
    return text;
  }
  template <class T>
  bool required(column c, T& to) {
    const std::string_view text = required_text(c);
    return !text.empty() && read(c, text, to);
  }
  /// An empty field leaves the default.
  template <class T>
  void optional(column c, T& to) {
    if (const std::string_view text = columns_.text(record_, c); !text.empty()) read(c, text, to);
  }
  template <class T>
  void optional(column c, gongbao::maybe<T>& to) {
    T value{};
    if (const std::string_view text = columns_.text(record_, c); !text.empty() && read(c, text, value)) to = value;
  }

  std::optional<complaint> first_complaint() const {
    if (unreadable_) return complain(unreadable_->error, unreadable_->where);
    if (missing_) return complain(gongbao::error::missing_input, gongbao::name_of(*missing_));
    return {};
  }

 private:
  template <class T>
  bool read(column c, std::string_view text, T& to) {
    const gongbao::outcome<T> value = gongbao::parse<T>(text);
    if (value)
      to = *value;
    else if (!unreadable_)
      unreadable_ = gongbao::refusal{value.error(), gongbao::name_of(c)};
    return value.has_value();
  }

  const header& columns_;
  const csv_record& record_;
  std::optional<gongbao::refusal> unreadable_;
  std::optional<column> missing_;
};

}  // namespace detail

/// Reads a record without fault into `c`. The other city's columns are not looked at.
inline std::optional<complaint> read_claim(const header& columns, const csv_record& record, claim& c) {
  using enum column;
  detail::field_reader fields(columns, record);
  c = claim{};
  c.claim_id = fields.required_text(claim_id);
  c.person_id = fields.required_text(person_id);
  const bool city_known = fields.required(column::city, c.city);
  fields.required(date, c.date);
  fields.required(recipients, c.recipients);
  fields.required(care, c.care);
  fields.required(in_scope_cost, c.in_scope_cost);
  fields.required(insurance_paid, c.insurance_paid);
  c.county = columns.text(record, county);
  if (city_known && c.city == settling::city::sanmenxia) fields.optional(disease, c.disease);
  fields.optional(designated, c.designated);
  if (city_known && c.city == settling::city::sanmenxia) {
    fields.optional(referred, c.referred);
    fields.optional(in_province, c.in_province);
    fields.optional(exception_granted, c.exception_granted);
  }
  if (city_known && c.city == settling::city::jinzhou) {
    fields.optional(criteria_issued, c.criteria_issued);
    fields.optional(other_place, c.other_place);
    fields.optional(other_place_ok, c.other_place_ok);
  }
  return fields.first_complaint();
}

}  // namespace settling

#endif
