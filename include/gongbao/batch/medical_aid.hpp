// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_MEDICAL_AID_HPP
#define GONGBAO_BATCH_MEDICAL_AID_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/batch/columns.hpp>
#include <gongbao/batch/in_lanes.hpp>
#include <gongbao/rules/medical_aid.hpp>
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/vocabulary.hpp>

// Medical aid (医疗救助) of any city over columns of claims: basic aid, tilt aid and the accumulators of the year, bit
// for bit what the rule gives for each claim alone. A city's table becomes a plan once.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::batch {

/// What of a claim chooses its terms, in a byte: the row of the plan in the low five bits, and what was judged of the
/// claim. A plain `category` as a number is the code of an inpatient claim that counts in full.
using claim_code = std::uint8_t;

inline constexpr claim_code not_covered = 32;     ///< not accepted for aid
inline constexpr claim_code not_qualifying = 64;  ///< accepted, but neither builds up nor opens the tilt

/// Named check: each category under each kind of care has its row in the five bits of a code, and one is left.
template <category_enumeration Category, care_enumeration Care>
GONGBAO_INLINE constexpr bool categories_and_care_fit_five_bits() noexcept {
  return count_of<Category> * count_of<Care> < row_count;
}

/// The row of a category and a kind of care, of any city's enumerations; if no care is stated, of the first kind. For
/// values that are not declared it is the last row, which no city has.
template <category_enumeration Category, care_enumeration Care = care>
GONGBAO_INLINE constexpr std::size_t row_of(Category c, Care k = {}) noexcept {
  static_assert(categories_and_care_fit_five_bits<Category, Care>(),
                "categories x kinds of care must be less than the 32 rows that the five bits of a code can name");
  constexpr std::size_t rows_a_care = row_count / count_of<Care>;
  return is_declared(c) && is_declared(k) ? index_of(c) + rows_a_care * index_of(k) : row_count - 1;
}

/// The code of a claim, as `row_of` and what was judged of it.
///
/// ```cpp
/// static_assert(batch::code_of(category::margin) == static_cast<batch::claim_code>(category::margin));
/// static_assert(batch::code_of(category::margin, care::outpatient, true, false) == 64 + 16 + 7);
/// ```
template <category_enumeration Category, care_enumeration Care = care>
GONGBAO_INLINE constexpr claim_code code_of(Category c, Care k = {}, bool covered = true,
                                            bool qualifying = true) noexcept {
  const unsigned facts = (covered ? 0U : unsigned{not_covered}) + (qualifying ? 0U : unsigned{not_qualifying});
  return static_cast<claim_code>(row_of(c, k) + facts);
}

using gongbao::aid_readings;
using gongbao::aid_row;

/// A city's table made ready for columns: the exact terms, and the same in the form that lanes read.
class aid_plan {
 public:
  GONGBAO_INLINE constexpr explicit aid_plan(const aid_readings& readings) noexcept : readings_{readings} {}

  /// A table that breaks a named check pays nobody: every claim is refused by the name of the check. In a constant
  /// expression such a plan does not compile.
  GONGBAO_INLINE constexpr void refuse(text_view broken_check) noexcept {
    if (broken_check.empty()) return;
    if (__builtin_is_constant_evaluated()) fault::table_breaks_a_check();
    *this = aid_plan(readings_);
    refused_ = refusal{error::out_of_range, broken_check};
  }
  GONGBAO_INLINE constexpr const maybe<refusal>& refused() const& noexcept { return refused_; }
  GONGBAO_INLINE constexpr maybe<refusal> refused() const&& noexcept { return refused(); }  // of what goes away, a copy

  GONGBAO_INLINE constexpr void set(std::size_t row, const aid_row& r) noexcept {
    refuse(broken_check(r.basic));
    refuse(broken_check(r.tilt));
    if (refused_) return;
    rows_[row] = r;
    lanes_.set_layer(row, 0, r.basic);
    lanes_.set_layer(row, 3, r.tilt);
    const bool counts = r.is == aid_row::kind::terms;
    const bool known = counts || r.is == aid_row::kind::nothing;
    lanes_.set(row, 6, (known ? is_known : 0) + (counts ? is_counted : 0) + (r.meets_deductible ? meets : 0));
  }

  GONGBAO_INLINE constexpr const aid_row& row(claim_code code) const& noexcept { return rows_[code % row_count]; }
  GONGBAO_INLINE constexpr aid_row row(claim_code code) const&& noexcept { return row(code); }
  GONGBAO_INLINE constexpr const aid_readings& readings() const& noexcept { return readings_; }
  GONGBAO_INLINE constexpr aid_readings readings() const&& noexcept { return readings(); }

  // What the lanes read.
  static constexpr std::int32_t is_known = 1;
  static constexpr std::int32_t is_counted = 2;
  static constexpr std::int32_t meets = 4;
  GONGBAO_INLINE constexpr const detail::lane_table& lanes() const noexcept { return lanes_; }

 private:
  maybe<refusal> refused_{};
  aid_row rows_[row_count]{};
  detail::lane_table lanes_{};
  aid_readings readings_{};
};

namespace detail::inline GONGBAO_BATCH_TARGET {

constexpr maybe<refusal> claim_refused(const aid_plan& plan, claim_code code, money self_pay,
                                       const aid_year& before) noexcept {
  const aid_row& row = plan.row(code);
  if (plan.refused()) return *plan.refused();
  if (row.is == aid_row::kind::unknown || code >= 2 * not_qualifying) return refusal{error::unknown_value, "category"};
  if (!all_of_amounts([](money m) { return money{} <= m && m <= money_limit; }, self_pay, before.deductible_base,
                      before.basic_paid, before.residual, before.tilted, before.tilt_paid))
    return amount_refused(
        {self_pay, before.deductible_base, before.basic_paid, before.residual, before.tilted, before.tilt_paid},
        {"self_pay", "deductible_base_before", "basic_paid_before", "residual_before", "tilted_before",
         "tilt_paid_before"});
  if (const auto refused = tilt_accumulators_refused(before.residual, before.tilted, before.tilt_paid)) return *refused;
  if (row.is == aid_row::kind::external) return refusal{error::external_parameter_missing, "category"};
  return {};
}

/// A claim that was not refused.
[[gnu::always_inline]] constexpr aid_settlement settle_claim(const aid_plan& plan, claim_code code, money self_pay,
                                                             const aid_year& before) noexcept {
  return gongbao::settle(
      plan.row(code),
      {.self_pay = self_pay, .covered = (code & not_covered) == 0, .qualifies = (code & not_qualifying) == 0}, before,
      plan.readings());
}

[[gnu::always_inline]] constexpr bool results_within_limit(const aid_settlement& s) noexcept {
  return all_of_amounts([](money m) { return within_limit(m); }, s.basic.portion, s.basic.payment, s.residual,
                        s.tilt.portion, s.tilt.payment, s.total_aid, s.patient_pays, s.after.deductible_base,
                        s.after.residual, s.after.basic_paid, s.after.tilted, s.after.tilt_paid);
}

}  // namespace detail::inline GONGBAO_BATCH_TARGET

/// A table of medical aid names the scheme that has its rows.
template <class Policy>
concept aid_table = requires {
  &Policy::scheme::readings;
};

inline namespace GONGBAO_BATCH_TARGET {

/// The plan of a city's table of medical aid, its own or a what-if; whether its claims fall into its period is for the
/// caller. The code of a claim says its category and care, and what the city's rule judges of it: whether it is covered
/// and whether it qualifies. Of the readings, those that the rule leaves open count. Categories whose terms are set
/// elsewhere are refused as external_parameter_missing, as by the rule.
///
/// ```cpp
/// constexpr batch::aid_plan plan = batch::plan_of(jinzhou::medical_aid_2023);
/// static_assert(batch::settle(plan, batch::code_of(category::margin), yuan(20'000)).value().total_aid ==
///               yuan(13'320));
///
/// constexpr batch::aid_plan other = batch::plan_of(sanmenxia::medical_aid_2022);
/// static_assert(batch::settle(other, batch::code_of(category::subsistence), yuan(1'000),
///                             {.deductible_base = yuan(7'000), .basic_paid = yuan(29'900),
///                              .residual = yuan(27'100)}).value().tilt.payment == yuan(9'000));
/// ```
template <aid_table Policy>
constexpr aid_plan plan_of(const Policy& policy, const aid_readings& readings = {}) noexcept {
  using scheme = typename Policy::scheme;
  aid_plan plan(scheme::readings(readings));
  for (const auto& c : words_of<typename scheme::category>)
    for (const auto& k : words_of<typename scheme::care>)
      plan.set(row_of(c.value, k.value), scheme::row(policy, c.value, k.value));
  plan.refuse(broken_check(policy));
  return plan;
}

/// One claim under a plan: what each row of the columns gets, with every step.
///
/// Errors, in this order: unknown_value (no such category); out_of_range; negative_amount; inconsistent_amounts (tilt
/// accumulators); external_parameter_missing (a category without terms); out_of_range (results). The columns name the
/// error alone; this names the input too.
constexpr outcome<aid_settlement> settle(const aid_plan& plan, claim_code code, money self_pay,
                                         const aid_year& before = {}) noexcept {
  if (const auto refused = detail::claim_refused(plan, code, self_pay, before)) return *refused;
  const aid_settlement s = detail::settle_claim(plan, code, self_pay, before);
  if (!detail::results_within_limit(s)) return refusal{error::out_of_range, "self_pay"};
  return s;
}

}  // namespace GONGBAO_BATCH_TARGET

/// Claims and amounts added up.
struct aid_sum {
  std::int64_t claims = 0;
  money self_pay{};
  money basic_aid{};
  money tilt_aid{};

  GONGBAO_INLINE constexpr aid_sum& operator+=(const aid_sum& other) noexcept {
    claims += other.claims;
    self_pay += other.self_pay;
    basic_aid += other.basic_aid;
    tilt_aid += other.tilt_aid;
    return *this;
  }
  GONGBAO_INLINE friend constexpr bool operator==(const aid_sum&, const aid_sum&) = default;
};

/// The sums of each row of a plan.
struct aid_sums {
  aid_sum lines[row_count];

  template <category_enumeration Category, care_enumeration Care = care>
  GONGBAO_INLINE constexpr const aid_sum& of(Category c, Care k = {}) const& noexcept {
    return lines[row_of(c, k)];
  }
  template <category_enumeration Category, care_enumeration Care = care>
  GONGBAO_INLINE constexpr aid_sum of(Category c, Care k = {}) const&& noexcept {
    return of(c, k);
  }

  /// Adds what another part of the claims has come to.
  GONGBAO_INLINE constexpr aid_sums& operator+=(const aid_sums& other) noexcept {
    for (std::size_t i = 0; i < row_count; ++i) lines[i] += other.lines[i];
    return *this;
  }
  GONGBAO_INLINE friend constexpr bool operator==(const aid_sums&, const aid_sums&) = default;
};

namespace detail {

/// A claim as the columns state it.
struct stated_aid_claim {
  claim_code code = 0;
  money self_pay{};
  aid_year before{};
};

/// What a row gets. A refused one pays nothing and leaves its accumulators as they were.
struct aid_row_result {
  money basic_aid{};
  money tilt_aid{};
  aid_year after{};
  row_status status = settled;
};

inline namespace GONGBAO_BATCH_TARGET {

/// Settles one row by itself; results that `Fen` cannot hold are out of range.
template <class Fen>
constexpr aid_row_result settle_aid_row(const aid_plan& plan, const stated_aid_claim& claim, aid_sums* sums) noexcept {
  const auto refused_as = [&](error e) { return aid_row_result{.after = claim.before, .status = status_of(e)}; };
  if (const auto refused = claim_refused(plan, claim.code, claim.self_pay, claim.before))
    return refused_as(refused->error);
  const aid_settlement s = settle_claim(plan, claim.code, claim.self_pay, claim.before);
  if (!results_within_limit(s) ||
      !all_of_amounts([](money m) { return fits<Fen>(m); }, s.basic.payment, s.tilt.payment, s.after.deductible_base,
                      s.after.basic_paid, s.after.residual, s.after.tilted, s.after.tilt_paid))
    return refused_as(error::out_of_range);
  if (sums != nullptr)
    sums->lines[claim.code % row_count] +=
        {.claims = 1, .self_pay = claim.self_pay, .basic_aid = s.basic.payment, .tilt_aid = s.tilt.payment};
  return {.basic_aid = s.basic.payment, .tilt_aid = s.tilt.payment, .after = s.after};
}

}  // namespace GONGBAO_BATCH_TARGET
}  // namespace detail

/// Columns of claims, in and out, one row a claim; `Fen` is std::int64_t or, where amounts and results fit,
/// std::int32_t. An input that is absent is zero everywhere, an output that is absent is not wanted.
template <class Fen>
struct aid_columns {
  using fen_type = Fen;
  template <class Amount>
  using year_of = basic_aid_year<Amount>;

  column<const claim_code> claims{};
  column<const Fen> self_pay{};
  basic_aid_year<column<const Fen>> before{};
  column<Fen> basic_aid{};
  column<Fen> tilt_aid{};
  basic_aid_year<column<Fen>> after{};  ///< may be the columns of `before`
  column<row_status> status{};

  /// Rows [begin, begin + rows) of every column.
  GONGBAO_INLINE constexpr aid_columns part(std::size_t begin, std::size_t rows) const noexcept {
    detail::check_lengths(*this, claims.size());
    const detail::rows_from cut{begin, rows};
    return {.claims = cut(claims),
            .self_pay = cut(self_pay),
            .before = each_of_year(cut, before),
            .basic_aid = cut(basic_aid),
            .tilt_aid = cut(tilt_aid),
            .after = each_of_year(cut, after),
            .status = cut(status)};
  }

  // What batch/in_lanes.hpp asks of columns.

  GONGBAO_INLINE constexpr const column<const Fen>& amount() const noexcept { return self_pay; }

  /// Each column.
  constexpr void for_each(auto&& visit) const {
    const auto of_year = [&](const auto& c) { visit(c); };
    visit(claims);
    visit(self_pay);
    each_of_year(of_year, before);
    visit(basic_aid);
    visit(tilt_aid);
    each_of_year(of_year, after);
    visit(status);
  }

  using stated_claim = detail::stated_aid_claim;
};

inline namespace GONGBAO_BATCH_TARGET {

/// What a row of the columns states.
template <class Fen>
constexpr detail::stated_aid_claim stated_in(const aid_columns<Fen>& columns, std::size_t i) noexcept {
  return {.code = columns.claims[i],
          .self_pay = fen(columns.self_pay[i]),
          .before = each_of_year([=](const auto& c) { return detail::amount_at(c, i); }, columns.before)};
}

/// Settles one row by itself. True if it is not refused.
template <class Fen>
constexpr bool settle_by_itself(const aid_plan& plan, const aid_columns<Fen>& columns,
                                const detail::stated_aid_claim& claim, std::size_t i, aid_sums* sums) noexcept {
  const detail::aid_row_result r = detail::settle_aid_row<Fen>(plan, claim, sums);
  detail::put(columns.basic_aid, i, r.basic_aid);
  detail::put(columns.tilt_aid, i, r.tilt_aid);
  each_of_year([=](const auto& c, money m) { detail::put(c, i, m); }, columns.after, r.after);
  if (columns.status.given()) columns.status[i] = r.status;
  return r.status == settled;
}

namespace lanes {

template <class Fen, bool HasYear, bool Streaming>
class aid_kernel : public column_kernel<aid_plan, aid_columns<Fen>, aid_sums, HasYear, Streaming> {
  using base = column_kernel<aid_plan, aid_columns<Fen>, aid_sums, HasYear, Streaming>;

 public:
  using typename base::claims;
  using typename base::year;
  using settlements = basic_aid_settlement<terms>;

  aid_kernel(const aid_plan& used_plan, const aid_columns<Fen>& used_columns, aid_sums* used_sums) noexcept
      : base(used_plan, used_columns, used_sums), readings_{used_plan.readings()} {}

  /// What tilt_accumulators_refused refuses.
  GONGBAO_INLINE static conditions contradictory(const year& before) noexcept {
    return (before.tilt_paid > before.tilted) | (before.tilted > before.residual);
  }

  GONGBAO_INLINE claims read(std::size_t i) const noexcept {
    claims in = this->read_columns(i);
    if constexpr (HasYear) in.exceptions |= contradictory(in.before);
    in.exceptions |= conditions{((in.rows.c6 & aid_plan::is_known) == 0) | (in.codes >= 2 * not_qualifying)};
    return in;
  }

  GONGBAO_INLINE settlements settle(const claims& in) const noexcept {
    const eight_columns& row = in.rows;
    const conditions counts{((row.c6 & aid_plan::is_counted) != 0) & ((in.codes & not_covered) == 0)};
    const conditions qualifies = counts & conditions{(in.codes & not_qualifying) == 0};
    return gongbao::settle(basic_aid_claim<terms>{
        .basic = this->terms_in(row.c0, row.c1, row.c2),
        .tilt = this->terms_in(row.c3, row.c4, row.c5),
        .self_pay = in.amount,
        .counts = counts,
        .meets_deductible = conditions{(row.c6 & aid_plan::meets) != 0},
        .residual_counts = readings_.residual_counts == residual_counts::all_care ? counts : qualifies,
        .tilt_permitted = qualifies,
        .tilt_trigger = readings_.tilt_trigger,
        .identity_change = readings_.identity_change,
        .before = in.before,
        .deductible_basis = readings_.deductible_basis,
        .tilt_base = readings_.tilt_base,
        .tilt_threshold = readings_.tilt_threshold,
        .rounding = readings_.rounding});
  }

  GONGBAO_INLINE void write(std::size_t i, const claims&, const settlements& s) const noexcept {
    this->write_column(i, this->columns_.basic_aid, s.basic.payment);
    this->write_column(i, this->columns_.tilt_aid, s.tilt.payment);
    this->write_year_and_status(i, s.after);
  }

  GONGBAO_INLINE static four_columns to_add_up(const claims& in, const settlements& s) noexcept {
    return {in.exceptions.bits + 1, in.amount.fen, s.basic.payment.fen, s.tilt.payment.fen};
  }

 private:
  aid_readings readings_;
};

}  // namespace lanes

/// Settles columns of claims. Returns how many rows were refused: those pay nothing, keep their accumulators, and say
/// why in the status column; their neighbours are settled as if they were not there.
///
/// Each row gets, bit for bit, what `settle(plan, code, self_pay, before)` gives for it alone. Rows are claims of
/// different persons, or of one person with the accumulators already right: for claims that build on each other see
/// batch/people.hpp. `sums`, if given, is added to; beyond 64 bits
/// that is `fault::money_overflow`. Allocates nothing, starts no thread, keeps nothing; works in
/// constant expressions. A given column of another length than `claims` is `fault::columns_differ_in_length`.
///
/// ```cpp
/// constexpr batch::aid_plan plan = batch::plan_of(jinzhou::medical_aid_2023);
/// constexpr std::int64_t aid = [] {
///   const batch::claim_code who[] = {batch::code_of(category::margin), batch::code_of(category::destitute)};
///   const std::int32_t self_pay[] = {2'000'000, 100};  // fen
///   std::int32_t basic[2]{}, tilt[2]{};
///   batch::settle<std::int32_t>(plan, {.claims = who, .self_pay = self_pay, .basic_aid = basic, .tilt_aid = tilt});
///   return std::int64_t{basic[0]} + tilt[0] + basic[1] + tilt[1];
/// }();
/// static_assert(aid == 1'332'000 + 91);
/// ```
template <class Fen>
constexpr std::size_t settle(const aid_plan& plan, const aid_columns<Fen>& columns, aid_sums* sums = nullptr,
                             stores how = stores::ordinary) noexcept {
  return lanes::settle_columns<lanes::aid_kernel>(plan, columns, sums, how);
}

}  // namespace GONGBAO_BATCH_TARGET
}  // namespace gongbao::inline v0::batch

#endif

#endif
