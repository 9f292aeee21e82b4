// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_BATCH_TWO_TARGETS_SETTLED_HPP
#define GONGBAO_TESTS_BATCH_TWO_TARGETS_SETTLED_HPP

#include <cstddef>
#include <cstdint>

// What one translation unit makes of the same claims. Plain arrays only: the units share no inline function here.

struct settled {
  static constexpr std::size_t rows = 1'003;
  bool differ;  ///< asks for a fault instead
  std::size_t lanes;
  std::size_t refused;
  std::int64_t self_pay_of_margin;
  std::int64_t sums;  ///< of single claims and visits, of both cities, of streams, of either width
  std::size_t persons;
  std::int32_t basic_aid[rows];
  std::int32_t tilt_aid[rows];
  std::int32_t residual[rows];
  std::uint8_t status[rows];
};

void settle_as_configured(settled&);
void settle_with_v2(settled&);
void settle_with_v3(settled&);
void settle_with_v4(settled&);

#endif
