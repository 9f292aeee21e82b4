// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_CLAIM_ROW_HPP
#define SETTLE_CLAIM_ROW_HPP

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>

#include "../common/as_written.hpp"
#include "columns.hpp"
#include "csv_reader.hpp"
#include "header.hpp"
#include "identifiers.hpp"
#include "readable.hpp"
#include "unusable.hpp"

// One row of the claims file, and what every row says whatever its benefit.

namespace settling {

/// Why a row is not settled.
struct complaint {
  std::string_view status;  ///< the error's name, as in the status column
  std::string_view where;   ///< column or input concerned; empty if the whole row
  std::string why;          ///< the rest of the sentence
};

inline complaint complain(const gongbao::refusal& r) {
  return {gongbao::name_of(r.error), r.where, gongbao::label_of(r.error)};
}

/// The same of a rule, whose period is named where the day lies outside.
inline complaint complain(const gongbao::refusal& r, const gongbao::rule_info& rule) {
  complaint c = complain(r);
  if (r.error != gongbao::error::not_in_force) return c;
  const gongbao::period& in_force = rule.in_force();
  c.why += ": " + std::string(rule.source.in->number) + ", from " + gongbao::to_string(in_force.first());
  if (in_force.last()) c.why += " to " + gongbao::to_string(*in_force.last());
  return c;
}

/// A city of which the caller knows no law: never another city's is used in its place.
inline unusable no_law(city c) { return unusable("no law of " + std::string(gongbao::name_of(c)) + " is known here"); }

/// What was asked for, or why there is none.
template <class T>
using result = std::variant<T, complaint>;

/// What a fault is, as the end of a sentence.
inline std::string describe(csv_fault fault) {
  switch (fault) {
    case csv_fault::none:
      break;
    case csv_fault::stray_quote:
      return "a quote stands inside an unquoted field: quote the field, and write each quote in it twice";
    case csv_fault::text_after_quote:
      return "text follows a closing quote: write each quote inside a quoted field twice";
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

/// What every claim states. The texts live in the record.
struct claim {
  std::string_view claim_id{};
  std::string_view person_id{};
  settling::city city{};
  gongbao::date date{1900, 1, 1};
  settling::benefit benefit{};

  static constexpr void columns(auto&& field) {
    field(column::claim_id, &claim::claim_id, use::required);
    field(column::person_id, &claim::person_id, use::required);
    field(column::city, &claim::city, use::required);
    field(column::date, &claim::date, use::required);
    field(column::benefit, &claim::benefit, use::optional);
  }
};

/// Reads the fields of one record without fault and keeps the first complaint: an unreadable value comes before a
/// missing one (rulebook 1.4).
class field_reader {
 public:
  field_reader(const header& columns, const csv_record& record) noexcept : columns_{&columns}, record_{&record} {}

  /// Reads what claims of this type list and each of these cities needs; the rest is not looked at. An empty field
  /// leaves the default.
  template <class Claim>
  void read(Claim& c, cities of = use::both_cities) {
    Claim::columns([&](column name, auto member, const column_use& u) {
      if (!(of - u.in).empty()) return;
      const std::string_view text = columns_->text(*record_, name);
      if (!text.empty())
        read(name, text, c.*member, u.required);
      else if (u.required)
        miss(name);
    });
  }

  /// True if the field says something that can be read.
  bool is_known(column c) const noexcept { return is_given(c) && !unreadable_.contains(c); }
  bool is_unreadable(column c) const noexcept { return unreadable_.contains(c); }

  /// True if the field has a value in another than the flat form.
  bool is_respelled(column c) const noexcept { return respelled_.contains(c); }

  /// True if the field is not empty; blanks alone say nothing.
  bool is_given(column c) const noexcept { return !columns_->text(*record_, c).empty() && !blank_.contains(c); }

  std::optional<complaint> first_complaint() const {
    if (first_unreadable_) return first_unreadable_;
    if (missing_) return complain({gongbao::error::missing_input, gongbao::name_of(*missing_)});
    return {};
  }

 private:
  /// A text is an identifier: of the claim, of the person, of an institution or a county.
  void read(column c, std::string_view text, std::string_view& to, bool) {
    if (detail::is_plain_identifier(text)) {
      to = text;
    } else if (std::string why = why_no_identifier(text); why.empty()) {
      to = text;
    } else {
      keep({"invalid_identifier", gongbao::name_of(c), std::move(why)}, c);
    }
  }
  template <class T>
  void read(column c, std::string_view text, T& to, bool required) {
    if (const gongbao::outcome<T> value = gongbao::parse<T>(text))
      to = *value;
    else if (const auto meant = read_otherwise<T>(c, text, required))
      to = *meant;
  }
  template <class T>
  void read(column c, std::string_view text, gongbao::maybe<T>& to, bool required) {
    if (const gongbao::outcome<T> value = gongbao::parse<T>(text))
      to = *value;
    else if (const auto meant = read_otherwise<T>(c, text, required))
      to = *meant;
  }
  /// What is not in the flat form: another form, blanks, or nothing that can be read.
  template <class T>
  std::optional<T> read_otherwise(column c, std::string_view text, bool required) {
    if (const gongbao::outcome<T> meant = outside::read_as_written<T>(text)) {
      respelled_ |= c;
      return *meant;
    } else if (!outside::nothing_written(text)) {
      keep(complain({meant.refused().error, gongbao::name_of(c)}), c);
    } else {
      blank_ |= c;
      if (required) miss(c);
    }
    return {};
  }
  void miss(column c) {
    if (!missing_) missing_ = c;
  }
  void keep(complaint unreadable, column c) {
    if (!first_unreadable_) first_unreadable_ = std::move(unreadable);
    unreadable_ |= c;
  }

  const header* columns_;
  const csv_record* record_;
  std::optional<complaint> first_unreadable_;
  gongbao::category_set<column> unreadable_;
  gongbao::category_set<column> respelled_;
  gongbao::category_set<column> blank_;
  std::optional<column> missing_;
};

/// What a claim leaves empty that is then taken in its favour, and the aid that comes of that.
struct unsaid {
  column first{};           ///< of the columns that may be empty
  std::string_view what{};  ///< `… or … is empty and taken as …`; empty if there is nothing to say
  gongbao::money worth{};
};

/// That another identity of the person would bring more for a claim than the one that decided, or may.
struct better_identity {
  gongbao::recipients other{};
  gongbao::maybe<gongbao::money> aid{};  ///< what the claim would get by it; absent: it is not known here
  gongbao::recipients applied{};
  gongbao::money paid{};
  std::string_view why{};                  ///< the other one was not applied
  const gongbao::source* where = nullptr;  ///< that is said
};

/// The twelve columns behind the status, which say the same of every benefit.
struct settled_amounts {
  std::string_view category{};  ///< empty where the benefit knows none
  bool covered = false;
  gongbao::money self_pay{};
  gongbao::money basic_portion{};
  gongbao::money basic_aid{};
  gongbao::money residual{};
  gongbao::money tilt_portion{};
  gongbao::money tilt_aid{};
  gongbao::money total_aid{};
  gongbao::money patient_pays{};
  gongbao::money basic_paid_after{};
  gongbao::money tilt_paid_after{};
};

}  // namespace settling

#endif
