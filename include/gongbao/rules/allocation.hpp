// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_ALLOCATION_HPP
#define GONGBAO_RULES_ALLOCATION_HPP

#include <cstdint>

#include <gongbao/core/money.hpp>
#include <gongbao/core/wide.hpp>

namespace gongbao::inline v0 {

/// Shares of a fund, in the order of their weights.
template <std::size_t N>
struct allocation {
  money shares[N]{};

  constexpr money operator[](std::size_t i) const noexcept { return shares[i]; }
  friend constexpr bool operator==(const allocation&, const allocation&) = default;
};

/// Divides a fund by weights, to the fen, so that the shares add up to it (按权重分配, 最大余额法).
///
/// share = fund × weight / sum of the weights, cut to the fen; the fen that this leaves go one each to the largest
/// remainders, of equal ones to the first. A weight of 0 gets nothing. Nothing is returned for a fund or a weight below
/// 0, or where no weight is above 0.
///
/// ```cpp
/// static_assert(*allocate(yuan(1), {1, 1, 1}) == allocation<3>{{0.34_yuan, 0.33_yuan, 0.33_yuan}});
/// static_assert(!allocate(yuan(1), {0, 0}) && !allocate(yuan(1), {2, -1}));
/// ```
template <std::size_t N>
constexpr maybe<allocation<N>> allocate(money fund, const std::int64_t (&weights)[N]) noexcept {
  using detail::wide;
  wide total = 0;
  for (const std::int64_t w : weights) {
    if (w < 0) return {};
    total += w;
  }
  if (fund < money{} || total == 0) return {};

  allocation<N> out;
  wide remainders[N]{};
  money left = fund;
  money* share = out.shares;
  wide* remainder = remainders;
  for (const std::int64_t w : weights) {
    const wide product = wide{in_fen(fund)} * w;
    *share = fen(static_cast<std::int64_t>(product / total));
    *remainder++ = product % total;
    left -= *share++;
  }
  while (left > money{}) {
    wide* largest = remainders;
    for (wide& r : remainders)
      if (r > *largest) largest = &r;
    out.shares[largest - remainders] += fen(1);
    *largest = wide{};  // there are fewer fen left than remainders above 0
    left -= fen(1);
  }
  return out;
}

}  // namespace gongbao::inline v0

#endif
