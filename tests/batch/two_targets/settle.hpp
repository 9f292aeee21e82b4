// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_BATCH_TWO_TARGETS_SETTLE_HPP
#define GONGBAO_TESTS_BATCH_TWO_TARGETS_SETTLE_HPP

#include <gongbao/batch/knots.hpp>
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/batch/people.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include "settled.hpp"

// The body stands here, so that all units compile the same text; it is static, so each has its own. Whatever of batch/
// a program may call is called: of what is missing here, nobody would see whether units share it.

template <class Fen>
static void settle_everything(settled& s) {
  using namespace gongbao;
  constexpr std::size_t n = settled::rows;
  static batch::claim_code codes[n];
  static Fen amounts[n], earlier[n], first[n], second[n], later[n];
  static batch::row_status status[n];
  static std::uint64_t ids[n];
  static std::uint32_t persons[n];
  std::uint32_t random = 7;
  const auto next = [&] { return random = random * 1'664'525U + 1'013'904'223U; };
  for (std::size_t i = 0; i < n; ++i) {
    codes[i] = static_cast<batch::claim_code>(next() >> 25U);
    amounts[i] = static_cast<Fen>(next() >> 9U) - (i % 89 == 0 ? 8'000'000 : 0);
    earlier[i] = static_cast<Fen>(next() >> 11U);
    ids[i] = next() >> 26U;
  }

  batch::aid_sums aid{};
  batch::pool_sums pool{};
  batch::aid_plan of_jinzhou = batch::plan_of(jinzhou::medical_aid_2023);
  batch::pool_plan of_visits = batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023);
  for (const batch::stores how : {batch::stores::ordinary, batch::stores::streaming}) {
    const batch::aid_columns<Fen> columns{.claims = codes,
                                          .self_pay = amounts,
                                          .before = {.residual = earlier},
                                          .basic_aid = first,
                                          .tilt_aid = second,
                                          .after = {.residual = later},
                                          .status = status};
    s.refused += batch::settle<Fen>(of_jinzhou, columns.part(3, n - 5), &aid, how);
    s.refused += batch::settle<Fen>(batch::plan_of(sanmenxia::medical_aid_2022),
                                    {.claims = codes, .self_pay = amounts, .tilt_aid = second}, nullptr, how);
    const batch::pool_columns<Fen> visits{.claims = codes,
                                          .cost = amounts,
                                          .before = {.paid = earlier},
                                          .payment = first,
                                          .after = {.paid = later},
                                          .status = status};
    s.refused += batch::settle<Fen>(of_visits, visits.part(1, n - 1), &pool, how);
  }
  const batch::pool_plan on_floors =
      batch::pool_plan(deductible_period::year, {jinzhou::outpatient_pooling_2022.floors});
  s.refused += batch::settle<Fen>(on_floors, {.claims = codes, .cost = amounts, .payment = first}, &pool);

  static batch::person_slot slots[256];
  for (batch::person_slot& slot : slots) slot = {};
  batch::person_index index(slots);
  s.persons += index.number(ids, persons) + index.size();
  static batch::aid_account<Fen> accounts[60];
  s.refused += batch::settle_in_order<Fen>(of_jinzhou,
                                           {.claims = codes,
                                            .persons = persons,
                                            .self_pay = amounts,
                                            .basic_aid = first,
                                            .tilt_aid = second,
                                            .status = status,
                                            .accounts = accounts},
                                           &aid);

  batch::aid_sums twice_aid = aid;
  twice_aid += aid;
  batch::pool_sums twice_pool = pool;
  twice_pool += pool;
  s.sums += in_fen(twice_aid.of(category::margin).basic_aid);
  for (const batch::pool_sum& line : twice_pool.lines) s.sums += in_fen(line.payment);
  for (std::size_t i = 0; i < n; ++i) {
    if (const auto one = batch::settle(of_jinzhou, codes[i], fen(amounts[i]))) s.sums += in_fen(one->total_aid);
    if (const auto one = batch::settle(of_visits, codes[i], fen(amounts[i]))) s.sums += in_fen(one->steps.payment);
    if (const auto error = batch::refusal_in(status[i])) s.sums += static_cast<std::int64_t>(*error);
    if (batch::code_of(category::margin, care::outpatient, true, i % 2 == 0) == codes[i]) ++s.sums;
    if (batch::code_of(level::secondary, i % 2 == 0) == codes[i]) ++s.sums;
    s.sums += in_fen(batch::aid_curve{of_jinzhou, batch::code_of(category::margin)}(fen(i)).patient_pays);
    s.sums += in_fen(batch::visit_curve{of_visits, batch::code_of(level::primary, true)}(fen(i)).patient_pays);
  }
}

static void settle_what_differs() {
  using namespace gongbao;
  const batch::claim_code codes[2]{};
  const std::int32_t self_pay[3]{};
  batch::settle<std::int32_t>(batch::plan_of(sanmenxia::medical_aid_2022), {.claims = codes, .self_pay = self_pay});
}

static void settle_here(settled& s) {
  using namespace gongbao;
  static std::uint8_t codes[settled::rows];
  static std::int32_t self_pay[settled::rows];
  static std::int32_t residual_before[settled::rows];
  std::uint32_t random = 1;
  const auto next = [&] { return random = random * 1'664'525U + 1'013'904'223U; };
  for (std::size_t i = 0; i < settled::rows; ++i) {
    codes[i] = static_cast<std::uint8_t>(next() >> 25U);
    self_pay[i] = static_cast<std::int32_t>(next() >> 9U) - (i % 97 == 0 ? 8'000'000 : 0);
    residual_before[i] = static_cast<std::int32_t>(next() >> 11U);
  }
  s.lanes = batch::lanes::count;
  batch::aid_sums sums{};
  s.refused = batch::settle<std::int32_t>(batch::plan_of(sanmenxia::medical_aid_2022),
                                          {.claims = codes,
                                           .self_pay = self_pay,
                                           .before = {.residual = residual_before},
                                           .basic_aid = s.basic_aid,
                                           .tilt_aid = s.tilt_aid,
                                           .after = {.residual = s.residual},
                                           .status = s.status},
                                          &sums);
  s.self_pay_of_margin = in_fen(sums.of(category::margin).self_pay);
  settle_everything<std::int32_t>(s);
  settle_everything<std::int64_t>(s);
}

#endif
