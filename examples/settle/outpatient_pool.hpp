// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_OUTPATIENT_POOL_HPP
#define SETTLE_OUTPATIENT_POOL_HPP

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include <gongbao/gongbao.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include "claim_row.hpp"
#include "packed_texts.hpp"
#include "readable.hpp"
#include "report_text.hpp"
#include "year_book.hpp"

// Outpatient pooling (普通门诊统筹): what its visits state, how each city settles them, what is kept and reported of
// them. Every figure comes out of the library.

namespace settling {

struct outpatient_pool {
  static constexpr benefit word = benefit::outpatient_pool;
  static constexpr std::string_view carried = "deductible and cap";
  struct claim;
  struct year;
  struct settlement;
  class book;
  class report;

  /// A visit to begin a file with.
  static claim example();
  static settled_amounts amounts(const settlement& s);
  /// What a visit leaves empty is never worth a word.
  static unsaid left_unsaid(const claim&, const settlement&, const field_reader&) { return {}; }
  static std::optional<complaint> warning(const settlement& s);
  /// Identities do not count here.
  static std::optional<better_identity> better(const settlement&) { return {}; }
};

struct outpatient_pool::claim : settling::claim {
  gongbao::money in_scope_cost{};
  bool designated = true;

  // Jinzhou: the schedule in use
  gongbao::maybe<gongbao::money> deductible{};
  gongbao::maybe<gongbao::rate> rate{};
  gongbao::maybe<gongbao::money> annual_cap{};

  // Sanmenxia
  gongbao::level level{};
  std::string_view institution{};
  bool has_account = true;
  gongbao::insurance_state insurance_state{};
  bool flexible = false;
  gongbao::maybe<gongbao::date> difference_paid{};
  gongbao::maybe<gongbao::date> retired_from{};
  gongbao::maybe<gongbao::date> retirement_procedure{};
  bool in_hospital = false;
  bool other_place = false;
  bool filed = false;
  bool online_settled = true;
  bool other_exclusion = false;

  static constexpr void columns(auto&& field) {
    field(column::in_scope_cost, &claim::in_scope_cost, use::required);
    field(column::designated, &claim::designated, use::optional);
    field(column::deductible, &claim::deductible, use::optional_in(city::jinzhou));
    field(column::rate, &claim::rate, use::optional_in(city::jinzhou));
    field(column::annual_cap, &claim::annual_cap, use::optional_in(city::jinzhou));
    field(column::level, &claim::level, use::required_in(city::sanmenxia));
    field(column::institution, &claim::institution, use::required_in(city::sanmenxia));
    field(column::has_account, &claim::has_account, use::optional_in(city::sanmenxia));
    field(column::insurance_state, &claim::insurance_state, use::optional_in(city::sanmenxia));
    field(column::flexible, &claim::flexible, use::optional_in(city::sanmenxia));
    field(column::difference_paid, &claim::difference_paid, use::optional_in(city::sanmenxia));
    field(column::retired_from, &claim::retired_from, use::optional_in(city::sanmenxia));
    field(column::retirement_procedure, &claim::retirement_procedure, use::optional_in(city::sanmenxia));
    field(column::in_hospital, &claim::in_hospital, use::optional_in(city::sanmenxia));
    field(column::other_place, &claim::other_place, use::optional_in(city::sanmenxia));
    field(column::filed, &claim::filed, use::optional_in(city::sanmenxia));
    field(column::online_settled, &claim::online_settled, use::optional_in(city::sanmenxia));
    field(column::other_exclusion, &claim::other_exclusion, use::optional_in(city::sanmenxia));
  }
};

/// What a person's year of pooling has added up to.
struct outpatient_pool::year {
  gongbao::money cost{};     ///< policy-scope cost, which meets the deductible of the year (Jinzhou)
  gongbao::money paid{};     ///< fund payments
  gongbao::money portion{};  ///< payable portions
};

/// A settled visit, and the accumulators before and after it.
struct outpatient_pool::settlement {
  bool covered = false;
  gongbao::money self_pay{};
  gongbao::layer_steps steps{};
  gongbao::money patient_pays{};
  bool retired = false;
  bool rests_on_floors = false;
  std::optional<complaint> warning{};
  year before{};
  year after{};
  gongbao::money day_deductible_before{};  ///< used up that day at that institution (Sanmenxia)
  gongbao::money day_deductible_after{};
};

inline outpatient_pool::claim outpatient_pool::example() {
  claim c{{.claim_id = "V-0001",
           .person_id = "P-0001",
           .city = city::sanmenxia,
           .date = gongbao::date(2023, 3, 1),
           .benefit = word}};
  c.in_scope_cost = gongbao::yuan(120);
  c.level = gongbao::level::secondary;
  c.institution = "H-01";
  return c;
}

inline settled_amounts outpatient_pool::amounts(const settlement& s) {
  return {.covered = s.covered,
          .self_pay = s.self_pay,
          .basic_portion = s.steps.portion,
          .basic_aid = s.steps.payment,
          .residual = s.patient_pays,
          .total_aid = s.steps.payment,
          .patient_pays = s.patient_pays,
          .basic_paid_after = s.after.paid};
}

inline std::optional<complaint> outpatient_pool::warning(const settlement& s) { return s.warning; }

namespace detail {

/// Holds the values of a supplied schedule against the floors of the plan.
class floor_check {
 public:
  template <class Value>
  void hold(column c, const Value& value, gongbao::finding found, const Value& floor, const gongbao::source& where) {
    const auto says = [&](std::string_view status, std::string_view kind) {
      return complaint{status, gongbao::name_of(c),
                       gongbao::to_string(value) + " is below the " + std::string(kind) + " of " +
                           gongbao::to_string(floor) + ", " + explained(where)};
    };
    if (found == gongbao::finding::violation && !refused)
      refused = says(gongbao::name_of(gongbao::error::out_of_range), "hard floor");
    if (found == gongbao::finding::warning && !warning)
      warning = says(gongbao::name_of(gongbao::finding::warning), "floor in principle");
  }

  std::optional<complaint> refused;
  std::optional<complaint> warning;
};

/// Jinzhou: JZ-OP-01 to 03 judge a supplied schedule.
inline result<floor_check> check_floors(const outpatient_pool::claim& c) {
  namespace rules = gongbao::jinzhou;
  floor_check check;
  if (c.deductible) {
    const auto found = rules::deductible_floor({.deductible = *c.deductible});
    if (!found) return complain(found.refused());
    check.hold(column::deductible, *c.deductible, found->finding, found->floor_amount,
               rules::deductible_floor.info.source);
  }
  if (c.rate) {
    const auto found = rules::rate_floor({.rate = *c.rate});
    if (!found) return complain(found.refused());
    check.hold(column::rate, *c.rate, found->finding, found->floor_rate, rules::rate_floor.info.source);
  }
  if (c.annual_cap) {
    const auto found = rules::cap_floor({.annual_cap = *c.annual_cap});
    if (!found) return complain(found.refused());
    check.hold(column::annual_cap, *c.annual_cap, found->finding, found->floor_amount, rules::cap_floor.info.source);
  }
  return check;
}

/// Jinzhou: JZ-OP-04 settles the visit, by the supplied schedule or the floors.
inline result<outpatient_pool::settlement> settle_in_jinzhou(const outpatient_pool::claim& c,
                                                             const outpatient_pool::year& before) {
  namespace rules = gongbao::jinzhou;
  const auto visit =
      rules::outpatient_pooling({.date = c.date,
                                 .in_scope_cost = c.in_scope_cost,
                                 .designated = c.designated,
                                 .before = rules::pool_account::stated(
                                     {.deductible_met = before.cost, .paid = before.paid, .portion = before.portion}),
                                 .deductible = c.deductible,
                                 .rate = c.rate,
                                 .annual_cap = c.annual_cap});
  if (!visit) return complain(visit.refused(), rules::outpatient_pooling.info);
  const result<floor_check> floors = check_floors(c);
  if (const auto* refused = std::get_if<complaint>(&floors)) return *refused;
  const auto& check = std::get<floor_check>(floors);
  if (check.refused) return *check.refused;
  const gongbao::pool_year& after = visit->after.amounts();
  return outpatient_pool::settlement{
      .covered = c.designated,
      .self_pay = c.in_scope_cost,
      .steps = visit->steps,
      .patient_pays = visit->self_pay,
      .rests_on_floors = visit->parameter_basis == gongbao::parameter_basis::floor_baseline,
      .warning = check.warning,
      .before = before,
      .after = {.cost = after.deductible_met, .paid = after.paid, .portion = after.portion}};
}

/// Sanmenxia: true if the person is a retiree on the day, by SX-OP-08 where the day of the procedure is known.
inline result<bool> is_retired(const outpatient_pool::claim& c, const outpatient_pool::year& before) {
  gongbao::maybe<gongbao::date> from = c.retired_from;
  if (c.retirement_procedure) {
    const auto transition = gongbao::sanmenxia::retirement_transition(
        {.retirement_procedure = *c.retirement_procedure, .date = c.date, .paid_before = before.paid});
    if (!transition) return complain(transition.refused());
    const gongbao::maybe<gongbao::date> first_day = transition->retiree_from;
    if (from && !(from == first_day))
      return complaint{gongbao::name_of(gongbao::error::inconsistent_dates), gongbao::name_of(column::retired_from),
                       "the retiree rate that follows that procedure begins on " + gongbao::to_string(*first_day)};
    from = first_day;
  }
  return from && c.date >= *from;
}

/// Sanmenxia: SX-OP-10 says whether the cost counts, SX-OP-01 whether the person may draw; SX-OP-07 settles the visit.
inline result<outpatient_pool::settlement> settle_in_sanmenxia(const outpatient_pool::claim& c,
                                                               const outpatient_pool::year& before,
                                                               gongbao::money deductible_used_today) {
  namespace rules = gongbao::sanmenxia;
  const auto cost = rules::excluded_cost({.in_scope_cost = c.in_scope_cost,
                                          .in_hospital = c.in_hospital,
                                          .designated = c.designated,
                                          .other_place = c.other_place,
                                          .filed = c.filed,
                                          .online_settled = c.online_settled,
                                          .other_exclusion = c.other_exclusion,
                                          .date = c.date});
  if (!cost) return complain(cost.refused(), rules::excluded_cost.info);
  const auto person = rules::outpatient_eligibility({.date = c.date,
                                                     .has_account = c.has_account,
                                                     .insurance_state = c.insurance_state,
                                                     .flexible = c.flexible,
                                                     .difference_paid = c.difference_paid});
  if (!person) return complain(person.refused(), rules::outpatient_eligibility.info);
  const result<bool> retired = is_retired(c, before);
  if (const auto* refused = std::get_if<complaint>(&retired)) return *refused;

  outpatient_pool::settlement s{.self_pay = c.in_scope_cost,
                                .patient_pays = c.in_scope_cost,
                                .retired = std::get<bool>(retired),
                                .before = before,
                                .after = before,
                                .day_deductible_before = deductible_used_today,
                                .day_deductible_after = deductible_used_today};
  if (cost->exclusion != gongbao::exclusion::none || !person->eligible) return s;

  const auto visit = rules::outpatient_pooling(
      {.date = c.date,
       .level = c.level,
       .retired = s.retired,
       .in_scope_cost = cost->eligible_cost,
       .today = rules::day_account::stated({deductible_used_today}),
       .before = rules::pool_account::stated({.paid = before.paid, .portion = before.portion})});
  if (!visit) {
    complaint refused = complain(visit.refused(), rules::outpatient_pooling.info);
    if (refused.where == "deductible_used_today") {  // the file has no such column
      refused.where = gongbao::name_of(column::level);
      refused.why = "the institution took a larger deductible that day than one of this level has";
    }
    return refused;
  }
  s.covered = true;
  s.steps = visit->steps;
  s.patient_pays = visit->self_pay;
  s.after.paid = visit->after.amounts().paid;
  s.after.portion = visit->after.amounts().portion;
  s.day_deductible_after = visit->today_after.amounts().deductible_used;
  return s;
}

/// The deductible that persons have used up, by day and institution. Institutions are kept once and numbered, and where
/// nothing was used nothing is kept: a visit to a primary institution costs no memory.
class day_book {
 public:
  gongbao::money used(account_number person, gongbao::date day, std::string_view institution) {
    const auto number = number_of(institution);
    if (!number) return {};
    const auto found = days_.find(name_of(person, day, *number));
    return found ? days_.payload(*found) : gongbao::money{};
  }

  void post(account_number person, gongbao::date day, std::string_view institution, gongbao::money used_after) {
    auto number = number_of(institution);
    if (!number) {
      number = static_cast<std::uint32_t>(institutions_.size());
      institutions_.add(institution, *number);
    }
    const hashed_text name = name_of(person, day, *number);
    if (const auto found = days_.find(name))
      days_.set_payload(*found, used_after);
    else
      days_.add(name, used_after);
  }

 private:
  std::optional<std::uint32_t> number_of(std::string_view institution) const noexcept {
    const auto found = institutions_.find(institution);
    return found ? std::optional(institutions_.payload(*found)) : std::nullopt;
  }

  /// Three numbers of four bytes. The account stands for the person.
  std::string_view name_of(account_number person, gongbao::date day, std::uint32_t institution) noexcept {
    const std::uint32_t numbers[] = {person, static_cast<std::uint32_t>(day.day_number()), institution};
    static_assert(sizeof numbers == sizeof name_);
    std::memcpy(name_, numbers, sizeof numbers);
    return {name_, sizeof name_};
  }

  packed_texts<std::uint32_t> institutions_;
  packed_texts<gongbao::money> days_;
  char name_[12]{};
};

}  // namespace detail

/// The accounts of the pool: those of the year, and in Sanmenxia the deductible of each person, day and institution.
///
/// The file is in any order, so every such day is kept, and memory grows with the visits, not with the persons alone.
/// Measured on a million visits with person ids of 8 bytes: 65 bytes an account of a year, and 38 bytes a person, day
/// and institution where a deductible was used, however long the institution's name.
class outpatient_pool::book {
 public:
  result<settlement> settle(const claim& c, const account_name& name) {
    const auto account = years_.open(name);
    result<settlement> settled = settle_by_law(c, account.year(), account.number());
    if (const auto* const s = std::get_if<settlement>(&settled)) {
      years_.post(name, account, c.date, s->after);
      if (s->day_deductible_after != s->day_deductible_before)
        days_.post(account.number(), c.date, c.institution, s->day_deductible_after);
    }
    return settled;
  }

  const year_book<year>& years() const noexcept { return years_; }
  year_book<year>& years() noexcept { return years_; }

 private:
  result<settlement> settle_by_law(const claim& c, const year& before, account_number person) {
    switch (c.city) {  // without default: the compiler names a city that is forgotten here
      case city::jinzhou:
        return detail::settle_in_jinzhou(c, before);
      case city::sanmenxia:
        return detail::settle_in_sanmenxia(c, before, days_.used(person, c.date, c.institution));
    }
    throw no_law(c.city);
  }

  year_book<year> years_;
  detail::day_book days_;
};

namespace detail {

/// One settled visit, kept with everything that its explanation needs.
class explained_visit {
 public:
  explained_visit(const outpatient_pool::claim& c, const outpatient_pool::settlement& s)
      : claim_id_{c.claim_id}, person_id_{c.person_id}, city_{c.city}, date_{c.date}, settlement_{s} {}

  /// What is shown: the largest payment.
  bool shows_less_than(const outpatient_pool::settlement& other) const noexcept {
    return other.steps.payment > settlement_.steps.payment;
  }

  std::string text() const {
    const outpatient_pool::settlement& s = settlement_;
    std::string out = "claim " + printable(claim_id_) + " of person " + printable(person_id_) + ", " +
                      gongbao::to_string(city_) + ", " + gongbao::to_string(date_) + ", " +
                      gongbao::to_string(outpatient_pool::word) + "\n";
    out += heading("pooling", s.steps.terms.source);
    out += "    in-scope cost " + gongbao::to_string(s.self_pay) + deductible_so_far();
    out += "\n" + indented(explained(s.steps), "    ");
    out += "  the pool pays " + gongbao::to_string(s.steps.payment) + ", the patient " +
           gongbao::to_string(s.self_pay) + " - " + gongbao::to_string(s.steps.payment) + " = " +
           gongbao::to_string(s.patient_pays) + "\n";
    return out;
  }

 private:
  std::string deductible_so_far() const {
    const outpatient_pool::settlement& s = settlement_;
    switch (city_) {
      case city::jinzhou:
        return "; the year so far: cost " + gongbao::to_string(s.before.cost);
      case city::sanmenxia:
        return (s.retired ? ", retired; deductible used that day " : ", not retired; deductible used that day ") +
               gongbao::to_string(s.day_deductible_before);
    }
    throw no_law(city_);
  }

  std::string claim_id_;
  std::string person_id_;
  city city_;
  gongbao::date date_;
  outpatient_pool::settlement settlement_;
};

}  // namespace detail

/// Visits and payments by city, and one visit explained.
class outpatient_pool::report {
 public:
  void add(const claim& c, const settlement& s) {
    totals& t = visits_[gongbao::index_of(c.city)];
    ++t.visits;
    t.paid += s.steps.payment;
    t.patient += s.patient_pays;
    if (s.rests_on_floors) ++on_floors_;
    if (s.steps.payment > gongbao::money{} && (!shown_ || shown_->shows_less_than(s))) shown_.emplace(c, s);
  }

  /// Empty if there was no visit.
  std::string table() const {
    aligned_lines lines(1);
    const auto add = [&](std::string city, const totals& t) {
      lines.add({std::move(city), std::to_string(t.visits), gongbao::to_string(t.paid), gongbao::to_string(t.patient)});
    };
    lines.add({"outpatient pool in yuan", "visits", "fund payments", "patient"});
    totals sum;
    for (const auto& city : gongbao::words_of<settling::city>) {
      const totals& t = visits_[gongbao::index_of(city.value)];
      if (t.visits == 0) continue;
      add(city.name, t);
      sum.visits += t.visits;
      sum.paid += t.paid;
      sum.patient += t.patient;
    }
    if (sum.visits == 0) return {};
    add("all", sum);
    std::string text = lines.text();
    if (on_floors_ > 0)
      text += "resting on floor values, for want of a schedule: " + std::to_string(on_floors_) +
              (on_floors_ == 1 ? " visit\n" : " visits\n");
    return text;
  }

  /// Empty if nothing was paid.
  std::string example() const { return shown_ ? shown_->text() : std::string(); }

 private:
  struct totals {
    std::uint64_t visits = 0;
    gongbao::money paid{};
    gongbao::money patient{};
  };

  totals visits_[gongbao::count_of<city>];
  std::uint64_t on_floors_ = 0;
  std::optional<detail::explained_visit> shown_;
};

}  // namespace settling

#endif
