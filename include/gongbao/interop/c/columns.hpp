// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_C_COLUMNS_HPP
#define GONGBAO_INTEROP_C_COLUMNS_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/interop/c/gongbao.h>
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/batch/people.hpp>
#include <gongbao/interop/c/column_part.hpp>

// Columns of the C interface. A library that chooses its instruction set when it runs compiles a unit with nothing but
// this header for each set; what the units could share lies in a namespace of the set (batch/target.hpp).

#ifdef GONGBAO_BATCH

/// A plan as C hands it around.
struct gongbao_plan {
  std::uint64_t seal = 0;  ///< of a plan in memory of the caller's
  /// What of a claim chooses its terms.
  std::int32_t (*code)(const gongbao_plan&, gongbao::text_view category, gongbao::text_view care, bool covered,
                       bool qualifying, std::uint8_t& to) noexcept = nullptr;
  gongbao::text_view city{};
  gongbao::text_view benefit{};
  gongbao::text_view document{};
  gongbao::text_view table{};
  std::int32_t first_day = 0;
  std::int32_t last_day = INT32_MAX;
  bool is_pool = false;
  union {
    gongbao::batch::aid_plan aid;
    gongbao::batch::pool_plan pool;
  };

  constexpr explicit gongbao_plan(const gongbao::batch::aid_plan& plan) noexcept : aid{plan} {}
  constexpr explicit gongbao_plan(const gongbao::batch::pool_plan& plan) noexcept : is_pool{true}, pool{plan} {}
};

namespace gongbao::inline v0::c {

namespace detail::inline GONGBAO_BATCH_TARGET {

/// A column of so many rows; none where there is no pointer.
template <class T>
GONGBAO_INLINE batch::column<T> column_at(T* first, std::size_t begin, std::size_t rows) noexcept {
  return first == nullptr ? batch::column<T>() : batch::column<T>(first + begin, rows);
}

/// Settles rows, all at once or, for sums, in parts whose own sums 64 bits hold, whatever the amounts.
template <class Sums, class Settle>
GONGBAO_INLINE std::size_t settle_in_parts(std::size_t rows, gongbao_sums* sums, Settle settle) noexcept {
  if (sums == nullptr) return settle(std::size_t{0}, rows, static_cast<Sums*>(nullptr));
  constexpr std::size_t most = std::size_t{1} << 16;
  static_assert(most * 2 * in_fen(money_limit) < INT64_MAX);
  std::size_t refused = 0;
  for (std::size_t begin = 0; begin < rows; begin += most) {
    Sums part{};
    refused += settle(begin, rows - begin < most ? rows - begin : most, &part);
    for (std::size_t i = 0; i < batch::row_count; ++i) {
      const auto& [claims, amount, first, second] = part.lines[i];
      gongbao_sum& to = sums->lines[i];
      to.claims += claims;
      to.amount += in_fen(amount);
      to.first += in_fen(first);
      to.second += in_fen(second);
    }
  }
  return refused;
}

template <class Fen, class Columns>
void settle_aid(const gongbao_plan& plan, Columns& c, gongbao_sums* sums) noexcept {
  c.refused =
      settle_in_parts<batch::aid_sums>(c.rows, sums, [&](std::size_t begin, std::size_t rows, batch::aid_sums* part) {
        const auto column = [=](auto* first) { return column_at(first, begin, rows); };
        return batch::settle<Fen>(plan.aid,
                                  {.claims = column(c.codes),
                                   .self_pay = column(c.self_pay),
                                   .before = {.deductible_base = column(c.deductible_base_before),
                                              .basic_paid = column(c.basic_paid_before),
                                              .residual = column(c.residual_before),
                                              .tilted = column(c.tilted_before),
                                              .tilt_paid = column(c.tilt_paid_before)},
                                   .basic_aid = column(c.basic_aid),
                                   .tilt_aid = column(c.tilt_aid),
                                   .after = {.deductible_base = column(c.deductible_base_after),
                                             .basic_paid = column(c.basic_paid_after),
                                             .residual = column(c.residual_after),
                                             .tilted = column(c.tilted_after),
                                             .tilt_paid = column(c.tilt_paid_after)},
                                   .status = column(c.status)},
                                  part);
      });
}

template <class Fen, class Columns>
void settle_pool(const gongbao_plan& plan, Columns& c, gongbao_sums* sums) noexcept {
  c.refused =
      settle_in_parts<batch::pool_sums>(c.rows, sums, [&](std::size_t begin, std::size_t rows, batch::pool_sums* part) {
        const auto column = [=](auto* first) { return column_at(first, begin, rows); };
        return batch::settle<Fen>(plan.pool,
                                  {.claims = column(c.codes),
                                   .cost = column(c.cost),
                                   .before = {.deductible_met = column(c.deductible_met_before),
                                              .paid = column(c.paid_before),
                                              .portion = column(c.portion_before)},
                                   .payment = column(c.payment),
                                   .after = {.deductible_met = column(c.deductible_met_after),
                                             .paid = column(c.paid_after),
                                             .portion = column(c.portion_after)},
                                   .status = column(c.status)},
                                  part);
      });
}

/// The accounts of C have what those of batch/ have, and the same size and alignment.
template <class Fen, class Columns>
void settle_stream(const gongbao_plan& plan, Columns& c, gongbao_sums* sums) noexcept {
  using account = batch::aid_account<Fen>;
  static_assert(sizeof(account) == sizeof *c.accounts && sizeof(account) == 8 * sizeof(Fen));
  auto* const accounts = reinterpret_cast<account*>(c.accounts);
  c.refused =
      settle_in_parts<batch::aid_sums>(c.rows, sums, [&](std::size_t begin, std::size_t rows, batch::aid_sums* part) {
        const auto column = [=](auto* first) { return column_at(first, begin, rows); };
        return batch::settle_in_order<Fen>(plan.aid,
                                           {.claims = column(c.codes),
                                            .persons = column(c.persons),
                                            .self_pay = column(c.self_pay),
                                            .basic_aid = column(c.basic_aid),
                                            .tilt_aid = column(c.tilt_aid),
                                            .status = column(c.status),
                                            .accounts = batch::column<account>(accounts, c.account_count)},
                                           part);
      });
}

}  // namespace detail::inline GONGBAO_BATCH_TARGET

inline namespace GONGBAO_BATCH_TARGET {

/// Columns as the unit is compiled, under the name of its instruction set.
constexpr column_part columns_of_unit(const char* instruction_set) noexcept {
  return {instruction_set,
          &detail::settle_aid<std::int32_t, gongbao_aid_columns32>,
          &detail::settle_aid<std::int64_t, gongbao_aid_columns64>,
          &detail::settle_pool<std::int32_t, gongbao_pool_columns32>,
          &detail::settle_pool<std::int64_t, gongbao_pool_columns64>,
          &detail::settle_stream<std::int32_t, gongbao_aid_stream32>,
          &detail::settle_stream<std::int64_t, gongbao_aid_stream64>};
}

}  // namespace GONGBAO_BATCH_TARGET
}  // namespace gongbao::inline v0::c

#endif

#endif
