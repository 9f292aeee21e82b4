// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_MEDICAL_AID_HPP
#define SETTLE_MEDICAL_AID_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include <gongbao/gongbao.hpp>

#include "claim_row.hpp"
#include "readable.hpp"
#include "report_text.hpp"
#include "year_book.hpp"

// Medical aid (医疗救助): what its claims state, how each city settles them, what is kept and reported of them.
// Every figure comes out of the library.

namespace settling {

struct medical_aid {
  static constexpr benefit word = benefit::medical_aid;
  static constexpr std::string_view carried = "deductible, caps and tilt";
  struct claim;
  struct settlement;
  class book;
  class report;

  /// A claim to begin a file with.
  static claim example();
  static settled_amounts amounts(const settlement& s);
  static unsaid left_unsaid(const claim& c, const settlement& s, const field_reader& fields);
  /// No claim of medical aid is settled with a warning.
  static std::optional<complaint> warning(const settlement&) { return {}; }
  static const std::optional<better_identity>& better(const settlement& s);
};

struct medical_aid::claim : settling::claim {
  gongbao::recipients recipients{};
  gongbao::care care{};
  gongbao::money in_scope_cost{};
  gongbao::money insurance_paid{};
  std::string_view county{};
  bool designated = true;

  // Sanmenxia
  gongbao::maybe<gongbao::disease> disease{};
  bool referred = true;
  bool in_province = true;
  bool exception_granted = false;

  // Jinzhou
  bool criteria_issued = false;
  bool other_place = false;
  gongbao::maybe<bool> other_place_ok{};

  static constexpr void columns(auto&& field) {
    field(column::recipients, &claim::recipients, use::required);
    field(column::care, &claim::care, use::required);
    field(column::in_scope_cost, &claim::in_scope_cost, use::required);
    field(column::insurance_paid, &claim::insurance_paid, use::required);
    field(column::county, &claim::county, use::optional);
    field(column::disease, &claim::disease, use::optional_in(city::sanmenxia));
    field(column::designated, &claim::designated, use::optional);
    field(column::referred, &claim::referred, use::optional_in(city::sanmenxia));
    field(column::in_province, &claim::in_province, use::optional_in(city::sanmenxia));
    field(column::exception_granted, &claim::exception_granted, use::optional_in(city::sanmenxia));
    field(column::criteria_issued, &claim::criteria_issued, use::optional_in(city::jinzhou));
    field(column::other_place, &claim::other_place, use::optional_in(city::jinzhou));
    field(column::other_place_ok, &claim::other_place_ok, use::optional_in(city::jinzhou));
  }
};

/// A settled claim with its steps, and the year's accumulators before and after it.
struct medical_aid::settlement {
  gongbao::recipient_choice choice{};
  bool covered = false;
  gongbao::money self_pay{};
  gongbao::layer_steps basic{};
  gongbao::money residual{};
  bool tilt_is_open = false;
  gongbao::layer_steps tilt{};
  gongbao::money total_aid{};
  gongbao::money patient_pays{};
  gongbao::aid_year before{};
  gongbao::aid_year after{};
  std::optional<better_identity> better{};
  account_number account = 0;  ///< that it is posted to
};

inline const std::optional<better_identity>& medical_aid::better(const settlement& s) { return s.better; }

inline settled_amounts medical_aid::amounts(const settlement& s) {
  return {.category = gongbao::name_of(s.choice.category),
          .covered = s.covered,
          .self_pay = s.self_pay,
          .basic_portion = s.basic.portion,
          .basic_aid = s.basic.payment,
          .residual = s.residual,
          .tilt_portion = s.tilt.portion,
          .tilt_aid = s.tilt.payment,
          .total_aid = s.total_aid,
          .patient_pays = s.patient_pays,
          .basic_paid_after = s.after.basic_paid,
          .tilt_paid_after = s.after.tilt_paid};
}

inline medical_aid::claim medical_aid::example() {
  claim c{{.claim_id = "C-0001",
           .person_id = "P-0001",
           .city = city::jinzhou,
           .date = gongbao::date(2023, 3, 1),
           .benefit = word}};
  c.recipients = gongbao::recipient::margin;
  c.care = gongbao::care::inpatient;
  c.in_scope_cost = gongbao::yuan(28'000);
  c.insurance_paid = gongbao::yuan(8'000);
  return c;
}

namespace detail {

/// What a city's settlement says, in the words that both share.
template <class Answer>
medical_aid::settlement settled(const Answer& aid, bool covered, gongbao::money self_pay,
                                const gongbao::aid_year& before) {
  return {.choice = aid.choice,
          .covered = covered,
          .self_pay = self_pay,
          .basic = aid.basic,
          .residual = aid.residual,
          .tilt_is_open = aid.triggered,
          .tilt = aid.tilt,
          .total_aid = aid.total_aid,
          .patient_pays = aid.patient_pays,
          .before = before,
          .after = aid.after.amounts()};
}

/// What a claim's amounts have against each other is only this.
inline complaint complain_of_cost(const gongbao::refusal& r, const medical_aid::claim& c) {
  complaint refused = complain(r);
  if (r.error == gongbao::error::inconsistent_amounts)
    refused.why += ": the insurances paid at most the cost of " + gongbao::to_string(c.in_scope_cost);
  return refused;
}

/// Jinzhou: JZ-MA-04 says whether the cost counts, JZ-MA-07 settles it.
inline result<medical_aid::settlement> settle_in_jinzhou(const medical_aid::claim& c, const gongbao::aid_year& before) {
  namespace rules = gongbao::jinzhou;
  const auto cost =
      rules::covered_cost({.cost_kind = c.care == gongbao::care::inpatient ? gongbao::cost_kind::inpatient
                                                                           : gongbao::cost_kind::long_term_outpatient,
                           .in_scope_cost = c.in_scope_cost,
                           .insurance_paid = c.insurance_paid,
                           .designated = c.designated,
                           .other_place = c.other_place,
                           .other_place_ok = c.other_place_ok});
  if (!cost) return complain_of_cost(cost.refused(), c);
  if (!cost->counted) {
    const auto found = rules::aid_category({.recipients = c.recipients, .criteria_issued = c.criteria_issued});
    if (!found) return complain(found.refused());
    const gongbao::money self_pay = c.in_scope_cost - c.insurance_paid;
    return medical_aid::settlement{.choice = found->choice,
                                   .self_pay = self_pay,
                                   .residual = self_pay,
                                   .patient_pays = self_pay,
                                   .before = before,
                                   .after = before};
  }
  const auto aid = rules::medical_aid({.date = c.date,
                                       .recipients = c.recipients,
                                       .criteria_issued = c.criteria_issued,
                                       .self_pay = cost->self_pay,
                                       .before = rules::aid_account::stated(before)});
  if (!aid) return complain(aid.refused(), rules::medical_aid.info);
  medical_aid::settlement s = settled(*aid, true, cost->self_pay, before);
  if (aid->external_group && aid->patient_pays > gongbao::money{}) {
    static constexpr std::string_view set_elsewhere =
        "what that identity brings is set by the rural-revitalisation policy and not known here (JZ-MA-09)";
    s.better = better_identity{.other = aid->choice.outranked & rules::monitoring_groups,
                               .applied = aid->choice.decided_by,
                               .paid = aid->total_aid,
                               .why = set_elsewhere,
                               .where = &rules::monitored_aid.info.source};
  }
  return s;
}

/// Sanmenxia: SX-MA-08 is the aid base, SX-MA-00 settles it.
inline result<medical_aid::settlement> settle_in_sanmenxia(const medical_aid::claim& c,
                                                           const gongbao::aid_year& before) {
  namespace rules = gongbao::sanmenxia;
  // A claim states what its insurances paid; that is subtracted alike for residents and employees.
  const auto base = rules::aid_base({.insurance = gongbao::insurance::resident,
                                     .in_scope_cost = c.in_scope_cost,
                                     .insurance_paid = c.insurance_paid});
  if (!base) return complain_of_cost(base.refused(), c);
  rules::medical_aid_rule<>::input asked{.date = c.date,
                                         .recipients = c.recipients,
                                         .care = c.care,
                                         .disease = c.disease,
                                         .self_pay = base->self_pay,
                                         .designated = c.designated,
                                         .referred = c.referred,
                                         .in_province = c.in_province,
                                         .exception_granted = c.exception_granted,
                                         .before = rules::aid_account::stated(before)};
  const auto aid = rules::medical_aid(asked);
  if (!aid) return complain(aid.refused(), rules::medical_aid.info);
  medical_aid::settlement s = settled(*aid, aid->covered, base->self_pay, before);
  if (aid->better_by_result) {
    static constexpr gongbao::source best_of_several{&rules::medical_aid_regulation, "art. 12"};
    static constexpr std::string_view by_rank =
        "of several identities the one of the better rank decides, and not the one that brings most (best_by=result)";
    asked.best_by = gongbao::best_by::result;
    const auto most = rules::medical_aid(asked).value();
    s.better = better_identity{.other = most.choice.decided_by,
                               .aid = most.total_aid,
                               .applied = aid->choice.decided_by,
                               .paid = aid->total_aid,
                               .why = by_rank,
                               .where = &best_of_several};
  }
  return s;
}

/// What a city has of its own.
struct aid_law {
  result<medical_aid::settlement> (*settle)(const medical_aid::claim&, const gongbao::aid_year& before);
  const gongbao::source& category;
  const gongbao::source& self_pay;
  bool tilt_catches_up;  ///< with earlier bills of the year
};
inline aid_law aid_law_of(city c) {
  switch (c) {  // without default: the compiler names a city that is forgotten here
    case city::jinzhou:
      return {settle_in_jinzhou, gongbao::jinzhou::aid_category.info.source, gongbao::jinzhou::covered_cost.info.source,
              false};
    case city::sanmenxia:
      return {settle_in_sanmenxia, gongbao::sanmenxia::aid_category.info.source,
              gongbao::sanmenxia::aid_base.info.source, true};
  }
  throw no_law(c);
}

/// Sanmenxia: what comes of it that a claim leaves `referred` or `in_province` empty.
inline unsaid unsaid_in_sanmenxia(const medical_aid::claim& c, const medical_aid::settlement& s,
                                  const field_reader& fields) {
  const bool referred = c.referred && fields.is_given(column::referred);
  const bool in_province = c.in_province && fields.is_given(column::in_province);
  if (referred == c.referred && in_province == c.in_province) return {};
  unsaid left{.first = column::referred,
              .what = "referred or in_province is empty, which is taken as true and may open the tilt"};
  if (s.tilt.payment > gongbao::money{}) {
    medical_aid::claim otherwise = c;
    otherwise.referred = referred;
    otherwise.in_province = in_province;
    const auto settled = settle_in_sanmenxia(otherwise, s.before);
    if (const auto* const less = std::get_if<medical_aid::settlement>(&settled))
      left.worth = s.tilt.payment - less->tilt.payment;
  }
  return left;
}

}  // namespace detail

inline unsaid medical_aid::left_unsaid(const claim& c, const settlement& s, const field_reader& fields) {
  switch (c.city) {
    case city::jinzhou:
      return {};
    case city::sanmenxia:
      return detail::unsaid_in_sanmenxia(c, s, fields);
  }
  throw no_law(c.city);
}

/// The accounts of medical aid. Measured on a million claims with person ids of 8 bytes: 74 bytes an account.
class medical_aid::book {
 public:
  result<settlement> settle(const claim& c, const account_name& name) {
    const auto account = years_.open(name);
    result<settlement> settled = detail::aid_law_of(c.city).settle(c, account.year());
    if (auto* const s = std::get_if<settlement>(&settled)) {
      s->account = account.number();
      years_.post(name, account, c.date, s->after);
    }
    return settled;
  }

  const year_book<gongbao::aid_year>& years() const noexcept { return years_; }
  year_book<gongbao::aid_year>& years() noexcept { return years_; }

 private:
  year_book<gongbao::aid_year> years_;
};

namespace detail {

/// One settled claim, kept with everything that its explanation needs.
class explained_aid {
 public:
  explained_aid(const medical_aid::claim& c, const medical_aid::settlement& s)
      : claim_{c}, claim_id_{c.claim_id}, person_id_{c.person_id}, settlement_{s} {
    claim_.claim_id = claim_.person_id = claim_.county = {};  // they live in a record that will be gone
  }

  /// What is shown: the largest tilt aid, or where there is none the largest aid.
  bool shows_less_than(const medical_aid::settlement& other) const noexcept {
    const gongbao::money tilt = settlement_.tilt.payment;
    if (other.tilt.payment != tilt) return other.tilt.payment > tilt;
    return tilt == gongbao::money{} && other.total_aid > settlement_.total_aid;
  }

  std::string text() const {
    const aid_law law = aid_law_of(claim_.city);
    const medical_aid::settlement& s = settlement_;
    std::string out = "claim " + printable(claim_id_) + " of person " + printable(person_id_) + ", " +
                      gongbao::to_string(claim_.city) + ", " + gongbao::to_string(claim_.date) + ", " +
                      gongbao::to_string(claim_.care) + "\n";

    out += heading("category", law.category);
    out += indented(explained(s.choice), "    ");

    out += heading("self-pay", law.self_pay);
    out += "    in-scope cost " + gongbao::to_string(claim_.in_scope_cost) + " - insurance " +
           gongbao::to_string(claim_.insurance_paid) + " = " + gongbao::to_string(s.self_pay) + "\n";
    out += "    the year so far: base " + gongbao::to_string(s.before.deductible_base) + ", basic aid " +
           gongbao::to_string(s.before.basic_paid) + ", residual " + gongbao::to_string(s.before.residual) +
           ", tilt aid " + gongbao::to_string(s.before.tilt_paid) + "\n";

    out += heading("basic aid", s.basic.terms.source);
    out += indented(explained(s.basic), "    ");

    out += heading("tilt aid", s.tilt.terms.source);
    out += "    residual " + gongbao::to_string(s.self_pay) + " - " + gongbao::to_string(s.basic.payment) + " = " +
           gongbao::to_string(s.residual);
    if (s.after.residual != s.before.residual) out += ", in the year " + gongbao::to_string(s.after.residual);
    if (law.tilt_catches_up && s.before.tilted != gongbao::money{})  // what of the excess a catch-up finds tilted
      out += "; tilted before: " + gongbao::to_string(s.before.tilted);
    out += "\n    " + trigger() + "\n";
    if (s.tilt_is_open) out += indented(explained(s.tilt), "    ");

    out += "  total aid " + gongbao::to_string(s.basic.payment) + " + " + gongbao::to_string(s.tilt.payment) + " = " +
           gongbao::to_string(s.total_aid) + ", the patient pays " + gongbao::to_string(s.self_pay) + " - " +
           gongbao::to_string(s.total_aid) + " = " + gongbao::to_string(s.patient_pays) + "\n";
    if (s.patient_pays < gongbao::money{}) out += "  (below zero: the catch-up pays for earlier bills of the year)\n";
    return out;
  }

 private:
  /// Why the tilt is open or closed.
  std::string trigger() const {
    switch (claim_.city) {
      case city::jinzhou:
        return "open: whatever basic aid leaves";
      case city::sanmenxia:
        return trigger_in_sanmenxia();
    }
    throw no_law(claim_.city);
  }
  std::string trigger_in_sanmenxia() const {
    const std::string cap = gongbao::to_string(settlement_.basic.terms.cap);
    if (settlement_.tilt_is_open)
      return "open: the cap of " + cap + " is reached, the care referred and in the province";
    if (settlement_.after.basic_paid < settlement_.basic.terms.cap)
      return "closed: the cap of " + cap + " is not reached";
    return claim_.referred ? "closed: care outside the province" : "closed: care without referral";
  }

  medical_aid::claim claim_;
  std::string claim_id_;
  std::string person_id_;
  medical_aid::settlement settlement_;
};

}  // namespace detail

/// Aid by city and category, and one claim explained.
class medical_aid::report {
 public:
  void add(const claim& c, const settlement& s) {
    totals& t = aid_[gongbao::index_of(c.city)][gongbao::index_of(s.choice.category)];
    ++t.claims;
    t.basic += s.basic.payment;
    t.tilt += s.tilt.payment;
    if (s.total_aid > gongbao::money{} && (!shown_ || shown_->shows_less_than(s))) shown_.emplace(c, s);
  }

  /// Empty if there was no claim.
  std::string table() const {
    aligned_lines lines(2);
    const auto add = [&](std::string city, std::string category, const totals& t) {
      lines.add({std::move(city), std::move(category), std::to_string(t.claims), gongbao::to_string(t.basic),
                 gongbao::to_string(t.tilt), gongbao::to_string(t.basic + t.tilt)});
    };
    lines.add({"aid in yuan", "", "claims", "basic", "tilt", "total"});
    totals sum;
    for (const auto& city : gongbao::words_of<settling::city>) {
      for (const auto& category : gongbao::words_of<gongbao::category>) {
        const totals& t = aid_[gongbao::index_of(city.value)][gongbao::index_of(category.value)];
        if (t.claims == 0) continue;
        add(city.name, category.name, t);
        sum.claims += t.claims;
        sum.basic += t.basic;
        sum.tilt += t.tilt;
      }
    }
    if (sum.claims == 0) return {};
    add("all", "", sum);
    return lines.text();
  }

  /// Empty if no aid was paid.
  std::string example() const { return shown_ ? shown_->text() : std::string(); }

 private:
  struct totals {
    std::uint64_t claims = 0;
    gongbao::money basic;
    gongbao::money tilt;
  };

  totals aid_[gongbao::count_of<city>][gongbao::count_of<gongbao::category>];
  std::optional<detail::explained_aid> shown_;
};

}  // namespace settling

#endif
