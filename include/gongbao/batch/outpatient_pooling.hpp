// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_OUTPATIENT_POOLING_HPP
#define GONGBAO_BATCH_OUTPATIENT_POOLING_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include <gongbao/batch/in_lanes.hpp>
#include <gongbao/rules/outpatient_pooling.hpp>
#include <gongbao/rules/policy_checks.hpp>

// Outpatient pooling (门诊统筹) of any city over columns of visits, bit for bit what the rule gives for each visit
// alone.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::batch {

/// What of a visit chooses its terms, in a byte: the row of the plan in the low five bits, and `visit_not_counted`.
using visit_code = std::uint8_t;

inline constexpr visit_code visit_not_counted = 32;  ///< nothing is paid, nothing is added up

using gongbao::pool_readings;

/// A city's terms of pooling made ready for columns: a row for each kind of visit that has terms of its own.
class pool_plan {
 public:
  GONGBAO_INLINE constexpr explicit pool_plan(deductible_period period, const pool_readings& readings = {}) noexcept
      : period_{period}, readings_{readings} {}
  /// Of figures in use, a row for each; what of them belongs to whom, the caller knows.
  GONGBAO_INLINE constexpr pool_plan(deductible_period period, std::initializer_list<layer_terms> in_use,
                                     const pool_readings& readings = {}) noexcept
      : pool_plan(period, readings) {
    std::size_t row = 0;
    for (const layer_terms& terms : in_use) set(row++, terms);
  }

  /// A table that breaks a named check pays nobody: every claim is refused by the name of the check. In a constant
  /// expression such a plan does not compile.
  GONGBAO_INLINE constexpr void refuse(text_view broken_check) noexcept {
    if (broken_check.empty()) return;
    if (__builtin_is_constant_evaluated()) fault::table_breaks_a_check();
    *this = pool_plan(period_, readings_);
    refused_ = refusal{error::out_of_range, broken_check};
  }
  GONGBAO_INLINE constexpr const maybe<refusal>& refused() const& noexcept { return refused_; }
  GONGBAO_INLINE constexpr maybe<refusal> refused() const&& noexcept { return refused(); }  // of what goes away, a copy

  GONGBAO_INLINE constexpr void set(std::size_t row, const layer_terms& terms) noexcept {
    refuse(broken_check(terms));
    if (refused_) return;
    terms_[row] = terms;
    known_ |= std::uint32_t{1} << row;
    lanes_.set_layer(row, 0, terms);
    lanes_.set(row, 6, 1);
    // A deductible of the day is also a result: what is used up of it.
    if (period_ == deductible_period::day && terms.deductible > fen(INT32_MAX)) lanes_.fits = false;
  }

  GONGBAO_INLINE constexpr bool knows(visit_code code) const noexcept {
    return code < 2 * visit_not_counted && (known_ >> code % row_count & 1U) != 0;
  }
  GONGBAO_INLINE constexpr const layer_terms& terms(visit_code code) const& noexcept {
    return terms_[code % row_count];
  }
  GONGBAO_INLINE constexpr layer_terms terms(visit_code code) const&& noexcept { return terms(code); }
  GONGBAO_INLINE constexpr deductible_period period() const noexcept { return period_; }
  GONGBAO_INLINE constexpr const pool_readings& readings() const& noexcept { return readings_; }
  GONGBAO_INLINE constexpr pool_readings readings() const&& noexcept { return readings(); }
  GONGBAO_INLINE constexpr const detail::lane_table& lanes() const noexcept { return lanes_; }

 private:
  maybe<refusal> refused_{};
  layer_terms terms_[row_count]{};
  std::uint32_t known_ = 0;
  detail::lane_table lanes_{};
  deductible_period period_;
  pool_readings readings_;
};

/// The code of a visit where terms differ by level of institution and by status.
GONGBAO_INLINE constexpr visit_code code_of(level l, bool retired) noexcept {
  return static_cast<visit_code>(visit_row(l, retired));
}

/// A table of visits names the scheme that has its rows.
template <class Policy>
concept pool_table = requires {
  Policy::scheme::period;
};

inline namespace GONGBAO_BATCH_TARGET {

/// The plan of a city's table of outpatient pooling, its own or a what-if, for the visits of one year; whether they
/// fall into its period is for the caller. `deductible_met` is what visits of the year have brought, or where the
/// deductible is met once a day and institution what of it was used up there earlier on the day.
///
/// ```cpp
/// constexpr batch::pool_plan plan = batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023);
/// static_assert(batch::settle(plan, batch::code_of(level::secondary, false), yuan(1'030), {.paid = yuan(1'200)})
///                   .value().steps.payment == yuan(300));
///
/// constexpr batch::pool_plan on_floors = batch::plan_of(jinzhou::outpatient_pooling_2022, 2023);
/// static_assert(batch::settle(on_floors, 0, yuan(1'300)).value().steps.payment == yuan(500));
/// ```
template <pool_table Policy>
constexpr pool_plan plan_of(const Policy& policy, std::int64_t year, const pool_readings& readings = {}) noexcept {
  pool_plan plan(Policy::scheme::period, readings);
  Policy::scheme::rows(policy, year, [&](std::size_t row, const layer_terms& terms) { plan.set(row, terms); });
  plan.refuse(broken_check(policy));
  return plan;
}

}  // namespace GONGBAO_BATCH_TARGET

namespace detail::inline GONGBAO_BATCH_TARGET {

/// A visit that was not refused.
[[gnu::always_inline]] constexpr pool_settlement settle_visit(const pool_plan& plan, visit_code code, money cost,
                                                              const pool_year& before) noexcept {
  const pool_readings& r = plan.readings();
  return gongbao::settle(pooled_visit{.terms = plan.terms(code),
                                      .cost = cost,
                                      .counts = (code & visit_not_counted) == 0,
                                      .before = before,
                                      .deductible_period = plan.period(),
                                      .day_deductible = r.day_deductible,
                                      .limit_on = r.limit_on,
                                      .rounding = r.rounding});
}

}  // namespace detail::inline GONGBAO_BATCH_TARGET

inline namespace GONGBAO_BATCH_TARGET {

/// One visit under a plan: what each row of the columns gets, with every step.
///
/// Errors, in this order: unknown_value (no such row); out_of_range; negative_amount; inconsistent_amounts (more paid
/// than the cost of the year; more of the deductible used than there is); out_of_range (results).
constexpr outcome<pool_settlement> settle(const pool_plan& plan, visit_code code, money cost,
                                          const pool_year& before = {}) noexcept {
  if (plan.refused()) return *plan.refused();
  if (!plan.knows(code)) return refusal{error::unknown_value, "code"};
  if (const auto refused = detail::amount_refused({cost, before.deductible_met, before.paid, before.portion},
                                                  {"cost", "deductible_met_before", "paid_before", "portion_before"}))
    return *refused;
  const layer_terms& terms = plan.terms(code);
  if (plan.period() == deductible_period::year) {
    if (before.paid > before.deductible_met) return refusal{error::inconsistent_amounts, "paid_before"};
  } else if (before.deductible_met > terms.deductible) {
    return refusal{error::inconsistent_amounts, "deductible_met_before"};
  }
  const pool_settlement s = detail::settle_visit(plan, code, cost, before);
  const money results[] = {s.steps.portion, s.steps.payment, s.after.deductible_met, s.after.paid, s.after.portion};
  for (const money m : results)
    if (!within_limit(m)) return refusal{error::out_of_range, "cost"};
  return s;
}

}  // namespace GONGBAO_BATCH_TARGET

/// Claims and amounts added up.
struct pool_sum {
  std::int64_t visits = 0;
  money cost{};
  money portion{};
  money payment{};

  GONGBAO_INLINE constexpr pool_sum& operator+=(const pool_sum& other) noexcept {
    visits += other.visits;
    cost += other.cost;
    portion += other.portion;
    payment += other.payment;
    return *this;
  }
  GONGBAO_INLINE friend constexpr bool operator==(const pool_sum&, const pool_sum&) = default;
};

/// The sums of each row of a plan.
struct pool_sums {
  pool_sum lines[row_count];

  /// Adds what another part of the visits has come to.
  GONGBAO_INLINE constexpr pool_sums& operator+=(const pool_sums& other) noexcept {
    for (std::size_t i = 0; i < row_count; ++i) lines[i] += other.lines[i];
    return *this;
  }
  GONGBAO_INLINE friend constexpr bool operator==(const pool_sums&, const pool_sums&) = default;
};

namespace detail {

/// A visit as the columns state it.
struct stated_visit {
  visit_code code = 0;
  money cost{};
  pool_year before{};
};

}  // namespace detail

/// Columns of visits, in and out, one row a visit; `Fen` is std::int64_t or, where amounts and results fit,
/// std::int32_t. An input that is absent is zero everywhere, an output that is absent is not wanted.
template <class Fen>
struct pool_columns {
  using fen_type = Fen;
  template <class Amount>
  using year_of = basic_pool_year<Amount>;

  column<const visit_code> claims{};
  column<const Fen> cost{};
  basic_pool_year<column<const Fen>> before{};
  column<Fen> payment{};
  basic_pool_year<column<Fen>> after{};  ///< may be the columns of `before`
  column<row_status> status{};

  /// Rows [begin, begin + rows) of every column.
  GONGBAO_INLINE constexpr pool_columns part(std::size_t begin, std::size_t rows) const noexcept {
    detail::check_lengths(*this, claims.size());
    const detail::rows_from cut{begin, rows};
    return {.claims = cut(claims),
            .cost = cut(cost),
            .before = each_of_year(cut, before),
            .payment = cut(payment),
            .after = each_of_year(cut, after),
            .status = cut(status)};
  }

  // What batch/in_lanes.hpp asks of columns.

  GONGBAO_INLINE constexpr const column<const Fen>& amount() const noexcept { return cost; }

  /// Each column.
  constexpr void for_each(auto&& visit) const {
    const auto of_year = [&](const auto& c) { visit(c); };
    visit(claims);
    visit(cost);
    each_of_year(of_year, before);
    visit(payment);
    each_of_year(of_year, after);
    visit(status);
  }

  using stated_claim = detail::stated_visit;
};

inline namespace GONGBAO_BATCH_TARGET {

/// What a row of the columns states.
template <class Fen>
constexpr detail::stated_visit stated_in(const pool_columns<Fen>& columns, std::size_t i) noexcept {
  return {.code = columns.claims[i],
          .cost = fen(columns.cost[i]),
          .before = each_of_year([=](const auto& c) { return detail::amount_at(c, i); }, columns.before)};
}

/// Settles one row by itself; a refused row pays nothing and leaves its accumulators as they were. True if settled.
template <class Fen>
constexpr bool settle_by_itself(const pool_plan& plan, const pool_columns<Fen>& columns,
                                const detail::stated_visit& visit, std::size_t i, pool_sums* sums) noexcept {
  const outcome<pool_settlement> paid = batch::settle(plan, visit.code, visit.cost, visit.before);
  maybe<error> refused;
  if (!paid) {
    refused = paid.error();
  } else {
    bool all_fit = detail::fits<Fen>(paid->steps.payment);
    each_of_year([&](money m) { all_fit = all_fit && detail::fits<Fen>(m); }, paid->after);
    if (!all_fit) refused = error::out_of_range;
  }
  detail::put(columns.payment, i, refused ? money{} : paid->steps.payment);
  each_of_year([=](const auto& c, money m) { detail::put(c, i, m); }, columns.after,
               refused ? visit.before : paid->after);
  if (columns.status.given()) columns.status[i] = refused ? status_of(*refused) : settled;
  if (sums != nullptr && !refused)
    sums->lines[visit.code % row_count] +=
        {.visits = 1, .cost = visit.cost, .portion = paid->steps.portion, .payment = paid->steps.payment};
  return !refused;
}

namespace lanes {

template <class Fen, bool HasYear, bool Streaming>
class pool_kernel : public column_kernel<pool_plan, pool_columns<Fen>, pool_sums, HasYear, Streaming> {
  using base = column_kernel<pool_plan, pool_columns<Fen>, pool_sums, HasYear, Streaming>;

 public:
  using typename base::claims;
  using settlements = basic_pool_settlement<terms>;

  pool_kernel(const pool_plan& used_plan, const pool_columns<Fen>& used_columns, pool_sums* used_sums) noexcept
      : base(used_plan, used_columns, used_sums), period_{used_plan.period()}, readings_{used_plan.readings()} {}

  GONGBAO_INLINE claims read(std::size_t i) const noexcept {
    claims in = this->read_columns(i);
    if constexpr (HasYear)
      in.exceptions |= period_ == deductible_period::year ? in.before.paid > in.before.deductible_met
                                                          : in.before.deductible_met > amounts{in.rows.c0};
    in.exceptions |= conditions{(in.rows.c6 == 0) | (in.codes >= 2 * visit_not_counted)};
    return in;
  }

  GONGBAO_INLINE settlements settle(const claims& in) const noexcept {
    return gongbao::settle(basic_pooled_visit<terms>{.terms = this->terms_in(in.rows.c0, in.rows.c1, in.rows.c2),
                                                     .cost = in.amount,
                                                     .counts = conditions{(in.codes & visit_not_counted) == 0},
                                                     .before = in.before,
                                                     .deductible_period = period_,
                                                     .day_deductible = readings_.day_deductible,
                                                     .limit_on = readings_.limit_on,
                                                     .rounding = readings_.rounding});
  }

  GONGBAO_INLINE void write(std::size_t i, const claims&, const settlements& s) const noexcept {
    this->write_column(i, this->columns_.payment, s.steps.payment);
    this->write_year_and_status(i, s.after);
  }

  GONGBAO_INLINE static four_columns to_add_up(const claims& in, const settlements& s) noexcept {
    return {in.exceptions.bits + 1, in.amount.fen, s.steps.portion.fen, s.steps.payment.fen};
  }

 private:
  deductible_period period_;
  pool_readings readings_;
};

}  // namespace lanes

/// Settles columns of visits. Returns how many rows were refused: those are paid nothing, keep their accumulators, and
/// say why in the status column; their neighbours are settled as if they were not there.
///
/// Each row gets, bit for bit, what `settle(plan, code, cost, before)` gives for it alone. `sums`, if given, is added
/// to. Allocates nothing, starts no thread, keeps nothing; works in constant expressions. A given column of another
/// length than `claims` is `fault::columns_differ_in_length`.
///
/// ```cpp
/// constexpr batch::pool_plan plan = batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023);
/// constexpr std::int64_t paid = [] {
///   const batch::visit_code where[] = {batch::code_of(level::secondary, false), batch::code_of(level::primary, true)};
///   const std::int32_t cost[] = {103'000, 10'000};  // fen
///   std::int32_t payment[2]{};
///   batch::settle<std::int32_t>(plan, {.claims = where, .cost = cost, .payment = payment});
///   return std::int64_t{payment[0]} + payment[1];
/// }();
/// static_assert(paid == 55'000 + 7'500);
/// ```
template <class Fen>
constexpr std::size_t settle(const pool_plan& plan, const pool_columns<Fen>& columns, pool_sums* sums = nullptr,
                             stores how = stores::ordinary) noexcept {
  return lanes::settle_columns<lanes::pool_kernel>(plan, columns, sums, how);
}

}  // namespace GONGBAO_BATCH_TARGET
}  // namespace gongbao::inline v0::batch

#endif

#endif
