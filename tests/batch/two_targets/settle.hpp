// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_BATCH_TWO_TARGETS_SETTLE_HPP
#define GONGBAO_TESTS_BATCH_TWO_TARGETS_SETTLE_HPP

#include <gongbao/batch/sanmenxia.hpp>

#include "settled.hpp"

// The body stands here, so that both units compile the same text; `settle_here` is static, so each has its own.

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
}

#endif
