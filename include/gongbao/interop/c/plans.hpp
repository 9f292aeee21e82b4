// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_C_PLANS_HPP
#define GONGBAO_INTEROP_C_PLANS_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/interop/c/columns.hpp>
#include <gongbao/interop/c/parts.hpp>
#include <gongbao/rules/benefit.hpp>

// The part of a C library that has plans, of the benefits of a list of cities: the shipped ones are worked out by the
// compiler, one for each table, and where terms differ by year one for each such year. The headers of the benefits are
// included beside this one.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::c {

namespace detail {

template <const auto& Object>
constexpr text_view spelled_object() noexcept {
  return {__PRETTY_FUNCTION__, sizeof __PRETTY_FUNCTION__ - 1};
}

/// The name of an object in C++, from namespace gongbao: "my_city::medical_aid_2023".
template <const auto& Object>
constexpr text_view name_of_object() noexcept {
  constexpr text_view as_known = spelled_object<no_document>();
  constexpr auto s = flat::detail::spelling_of(as_known, "no_document", "Object = ");
  return flat::detail::name_spelled(spelled_object<Object>(), as_known, s);
}

/// A benefit that has plans of medical aid, or of visits; no other kind has columns.
template <class Benefit>
inline constexpr bool is_pool = batch::pool_table<gongbao::detail::unqualified_t<decltype(Benefit::table)>>;

/// What plans are made under: the readings that batch/ knows, each by its key.
constexpr void each_reading(batch::aid_readings& r, auto&& visit) noexcept {
  visit("deductible_basis", r.deductible_basis);
  visit("tilt_trigger", r.tilt_trigger);
  visit("identity_change", r.identity_change);
  visit("tilt_base", r.tilt_base);
  visit("tilt_threshold", r.tilt_threshold);
  visit("residual_counts", r.residual_counts);
  visit("rounding", r.rounding);
}
constexpr void each_reading(batch::pool_readings& r, auto&& visit) noexcept {
  visit("day_deductible", r.day_deductible);
  visit("limit_on", r.limit_on);
  visit("rounding", r.rounding);
}

/// Reads readings. A key that no plan has is unknown; one that the rule does not leave open changes nothing.
template <class Readings>
constexpr maybe<error> read_readings(const flat::pair* pairs, std::size_t count, Readings& to) noexcept {
  for (std::size_t i = 0; i < count; ++i) {
    bool known = false;
    maybe<error> refused;
    each_reading(to, [&]<class Reading>(text_view key, Reading& reading) {
      if (!(pairs[i].key == key)) return;
      known = true;
      const outcome<Reading> read = parse<Reading>(pairs[i].value);
      if (read)
        reading = *read;
      else
        refused = read.error();
    });
    if (!known) return error::unknown_key;
    if (refused) return refused;
    for (std::size_t j = 0; j < i; ++j)
      if (pairs[j].key == pairs[i].key) return error::duplicate_key;
  }
  return {};
}

/// The value of a word, by its key, its term, or a further term of the city.
template <class City, enumerated E>
constexpr outcome<E> word_or_term(text_view met) noexcept {
  const text_view word = flat::word_meant(flat::detail::word_descriptions_of<E>.items, count_of<E>, met,
                                          enumeration<E>::name, &flat::word_of_term<City>);
  return parse<E>(word.empty() ? met : word);
}

/// The plan of a table for a year, with what is said of it.
template <class City, class Benefit>
struct plan_maker {
  using table_type = gongbao::detail::unqualified_t<decltype(Benefit::table)>;

  static constexpr gongbao_plan made(const table_type& table, int year, const auto& readings) noexcept {
    if constexpr (is_pool<Benefit>)
      return gongbao_plan(batch::plan_of(table, year, readings));
    else
      return gongbao_plan(batch::plan_of(table, readings));
  }
  using readings_type = decltype([] {
    if constexpr (is_pool<Benefit>)
      return batch::pool_readings{};
    else
      return batch::aid_readings{};
  }());

  static constexpr gongbao_plan plan(const table_type& table, int year, const readings_type& readings) noexcept {
    gongbao_plan p = made(table, year, readings);
    p.code = &code;
    p.city = City::key;
    p.benefit = Benefit::key;
    p.document = Benefit::law.number;
    p.first_day = table.in_force.first().day_number();
    if (const auto last = table.in_force.last()) p.last_day = last->day_number();
    return p;
  }

  /// The years in which terms change: none of medical aid, whose terms are those of its table.
  static constexpr bool changes_in(int year) noexcept {
    bool changes = false;
    if constexpr (is_pool<Benefit>) {
      layer_terms before[batch::row_count]{};
      table_type::scheme::rows(Benefit::table, year - 1,
                               [&](std::size_t row, const layer_terms& terms) { before[row] = terms; });
      table_type::scheme::rows(Benefit::table, year, [&](std::size_t row, const layer_terms& terms) {
        changes = changes || terms.deductible != before[row].deductible || terms.rate != before[row].rate ||
                  terms.cap != before[row].cap;
      });
    }
    return changes;
  }
  static constexpr int first_year = Benefit::table.in_force.first().year();
  static constexpr int years_looked_at = 20;
  static constexpr std::size_t count = [] {
    std::size_t plans = 1;
    for (int year = first_year + 1; year <= first_year + years_looked_at; ++year)
      if (changes_in(year)) ++plans;
    return plans;
  }();

  /// Hands each shipped plan to `visit`, in order of time.
  static constexpr void each(auto&& visit) noexcept {
    int from = first_year;
    for (int year = first_year + 1; year <= first_year + years_looked_at + 1; ++year) {
      const bool is_last = year > first_year + years_looked_at;
      if (!is_last && !changes_in(year)) continue;
      gongbao_plan p = plan(Benefit::table, from, {});
      p.table = name_of_object<Benefit::table>();
      if (from > first_year) p.first_day = date(from, 1, 1).day_number();
      if (!is_last) p.last_day = date(year - 1, 12, 31).day_number();
      visit(p);
      from = year;
    }
  }

  static std::int32_t code(const gongbao_plan& of, text_view category, text_view care, bool covered, bool qualifying,
                           std::uint8_t& to) noexcept {
    if constexpr (is_pool<Benefit>) {
      outcome<level> at = level{};
      if (!category.empty()) at = word_or_term<City, level>(category);
      const bool retired = care == "retired" || care == "退休";
      if (!at || (!retired && !care.empty() && care != "working" && care != "在职"))
        return status_of(error::unknown_value);
      bool asks = false;
      for (std::size_t row = 1; row < batch::row_count; ++row)
        asks = asks || of.pool.knows(static_cast<std::uint8_t>(row));
      if (asks && category.empty()) return status_of(error::missing_input);
      to = static_cast<std::uint8_t>((asks ? visit_row(*at, retired) : 0) + (covered ? 0 : batch::visit_not_counted));
    } else {
      using scheme = typename table_type::scheme;
      const auto who = word_or_term<City, typename scheme::category>(category);
      if (!who) return status_of(who.error());
      outcome<typename scheme::care> how = typename scheme::care{};
      if (!care.empty()) how = word_or_term<City, typename scheme::care>(care);
      if (!how) return status_of(how.error());
      to = batch::code_of(*who, *how, covered, qualifying);
    }
    return fine;
  }
};

/// Hands each benefit of a list of cities that has plans to `visit(maker, number)`; it is numbered among all benefits.
template <class Cities>
constexpr void each_plan_maker(auto&& visit) noexcept {
  std::size_t number = 0;
  Cities::for_each([&]<class City>(City) {
    if constexpr (requires { typename City::benefits; })
      City::benefits::for_each([&]<class Benefit>(Benefit) { visit(plan_maker<City, Benefit>{}, number++); });
  });
}

template <class Cities>
inline constexpr std::size_t plan_count = [] {
  std::size_t count = 0;
  each_plan_maker<Cities>([&](auto maker, std::size_t) { count += maker.count; });
  return count;
}();

template <class Cities>
struct plan_list {
  struct place {
    gongbao_plan plan{batch::aid_plan({})};
  };
  place items[plan_count<Cities>]{};

  constexpr plan_list() noexcept {
    place* to = items;
    each_plan_maker<Cities>([&](auto maker, std::size_t) { maker.each([&](const gongbao_plan& p) { *to++ = {p}; }); });
  }
};
template <class Cities>
inline constexpr plan_list<Cities> shipped_plans{};

template <class Cities>
const gongbao_plan* plan_at(std::size_t number) noexcept {
  return number < plan_count<Cities> ? &shipped_plans<Cities>.items[number].plan : nullptr;
}

template <class Cities>
bool is_made_plan(const gongbao_plan* plan) noexcept {
  if (reinterpret_cast<std::uintptr_t>(plan) % alignof(gongbao_plan) != 0) return false;
  for (const auto& item : shipped_plans<Cities>.items)
    if (&item.plan == plan) return true;
  return plan->seal == seal_of(made::plan, plan);
}

inline bytes memory_of_plan(const gongbao_plan* plan) noexcept { return {plan, sizeof *plan}; }

inline void tell_plan(const gongbao_plan& p, gongbao_plan_facts& to) noexcept {
  to = {sizeof to,        text_of(p.city), text_of(p.benefit), text_of(p.document),
        text_of(p.table), p.first_day,     p.last_day,         p.is_pool ? 1 : 0};
}

template <class Cities>
std::int32_t make_plan(text_view city, text_view benefit, date day, const gongbao_tables* tables, flat::pair* readings,
                       std::size_t count, gongbao_room& memory, const gongbao_plan*& to) noexcept {
  std::int32_t status = status_of(error::unknown_value);
  each_plan_maker<Cities>([&]<class City, class Benefit>(plan_maker<City, Benefit> maker, std::size_t number) {
    using its = plan_maker<City, Benefit>;
    if (!(City::key == city) || !(Benefit::key == benefit)) return;
    if (tables != nullptr && tables->benefit != number) return;
    const auto* const table = tables != nullptr ? borrowed_tables<typename its::table_type>(*tables).find(day)
                              : Benefit::table.in_force.contains(day) ? &Benefit::table
                                                                      : nullptr;
    if (table == nullptr) {
      status = status_of(error::not_in_force);
      return;
    }
    typename its::readings_type chosen{};
    if (const auto refused = read_readings(readings, count, chosen)) {
      status = status_of(*refused);
      return;
    }
    char* const at = place_in(memory, sizeof(gongbao_plan), alignof(gongbao_plan));
    if (at == nullptr) {
      status = GONGBAO_TOO_SMALL;
      return;
    }
    auto* const plan = reinterpret_cast<gongbao_plan*>(at);
    const gongbao_plan made_plan = maker.plan(*table, day.year(), chosen);
    __builtin_memcpy(static_cast<void*>(plan), &made_plan, sizeof made_plan);
    if (tables == nullptr) plan->table = name_of_object<Benefit::table>();
    plan->seal = seal_of(made::plan, plan);
    to = plan;
    status = fine;
  });
  return status;
}

inline std::int32_t code_of_claim(const gongbao_plan& plan, text_view category, text_view care, bool covered,
                                  bool qualifying, std::uint8_t& to) noexcept {
  return plan.code(plan, category, care, covered, qualifying, to);
}

inline std::uint8_t cap_is_reached(const layer_steps& l) noexcept {
  return l.terms.cap > money{} && l.remaining_cap == money{} ? 1 : 0;
}
inline std::int32_t in_ten_thousandths(rate r) noexcept { return static_cast<std::int32_t>(r.in_millipercent() / 10); }

inline std::int32_t settle_one_aid(const gongbao_plan& plan, const gongbao_aid_claim& c,
                                   gongbao_aid_settlement& to) noexcept {
  const gongbao_aid_year before = c.before;
  const auto s = batch::settle(plan.aid, c.code, fen(c.self_pay),
                               {.deductible_base = fen(before.deductible_base),
                                .basic_paid = fen(before.basic_paid),
                                .residual = fen(before.residual),
                                .tilted = fen(before.tilted),
                                .tilt_paid = fen(before.tilt_paid)});
  to = {};
  to.size = sizeof to;
  to.after = before;
  if (!s) {
    to.where = text_of(s.refused().where);
    return status_of(s.error());
  }
  to.basic_portion = in_fen(s->basic.portion);
  to.basic_aid = in_fen(s->basic.payment);
  to.residual = in_fen(s->residual);
  to.tilt_portion = in_fen(s->tilt.portion);
  to.tilt_aid = in_fen(s->tilt.payment);
  to.total_aid = in_fen(s->total_aid);
  to.patient_pays = in_fen(s->patient_pays);
  to.basic_rate = in_ten_thousandths(s->basic.terms.rate);
  to.tilt_rate = in_ten_thousandths(s->tilt.terms.rate);
  to.basic_cap_reached = cap_is_reached(s->basic);
  to.tilt_triggered = s->triggered ? 1 : 0;
  to.tilt_cap_reached = cap_is_reached(s->tilt);
  to.after = {in_fen(s->after.deductible_base), in_fen(s->after.basic_paid), in_fen(s->after.residual),
              in_fen(s->after.tilted), in_fen(s->after.tilt_paid)};
  return fine;
}

inline std::int32_t settle_one_visit(const gongbao_plan& plan, const gongbao_visit& v,
                                     gongbao_visit_settlement& to) noexcept {
  const gongbao_pool_year before = v.before;
  const std::int64_t cost = v.cost;
  const auto s = batch::settle(
      plan.pool, v.code, fen(cost),
      {.deductible_met = fen(before.deductible_met), .paid = fen(before.paid), .portion = fen(before.portion)});
  to = {};
  to.size = sizeof to;
  to.after = before;
  if (!s) {
    to.where = text_of(s.refused().where);
    return status_of(s.error());
  }
  to.portion = in_fen(s->steps.portion);
  to.payment = in_fen(s->steps.payment);
  to.patient_pays = cost - to.payment;
  to.rate = in_ten_thousandths(s->steps.terms.rate);
  to.cap_reached = cap_is_reached(s->steps);
  to.after = {in_fen(s->after.deductible_met), in_fen(s->after.paid), in_fen(s->after.portion)};
  return fine;
}

/// Columns as this unit is compiled.
inline const column_part& columns_of_this_unit() noexcept {
  static constexpr column_part part = columns_of_unit("as compiled");
  return part;
}

}  // namespace detail

/// Plans of a list of cities. Where a library holds columns for several instruction sets, `Columns` chooses.
template <class Cities, const column_part& (*Columns)() noexcept = &detail::columns_of_this_unit>
inline constexpr plan_part plans_of = {detail::plan_count<Cities>,
                                       &detail::plan_at<Cities>,
                                       &detail::is_made_plan<Cities>,
                                       &detail::memory_of_plan,
                                       &detail::tell_plan,
                                       &detail::make_plan<Cities>,
                                       &detail::code_of_claim,
                                       &detail::settle_one_aid,
                                       &detail::settle_one_visit,
                                       Columns};

}  // namespace gongbao::inline v0::c

#endif

#endif
