// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_OUTCOMES_HPP
#define SETTLE_OUTCOMES_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/gongbao.hpp>

namespace settling {

/// What became of a claim, whatever its benefit.
enum class claim_outcome : std::uint8_t {
  tilted,
  at_rate,
  cut_by_cap,
  cap_used_up,
  nothing_above,
  not_counted,
  no_category,
};

inline constexpr gongbao::text outcome_texts[] = {
    {"tilt aid is paid", "获得倾斜救助"},
    {"paid at the rate", "按比例支付"},
    {"the cap cuts the payment", "支付受限额限制"},
    {"nothing is paid, the cap is used up", "限额已用完，不予支付"},
    {"nothing is paid, no cost lies above the deductible", "无起付标准以上费用，不予支付"},
    {"nothing is paid, the cost does not count", "费用不纳入支付范围，不予支付"},
    {"nothing is paid, no identity gets aid", "无可享受救助的身份，不予支付"},
};
inline constexpr std::size_t outcome_count = sizeof outcome_texts / sizeof outcome_texts[0];

/// What became of a claim that one layer pays.
constexpr claim_outcome outcome_of(const gongbao::layer_steps& s) noexcept {
  if (s.cut_by_cap()) return s.payment > gongbao::money{} ? claim_outcome::cut_by_cap : claim_outcome::cap_used_up;
  return s.portion > gongbao::money{} ? claim_outcome::at_rate : claim_outcome::nothing_above;
}

}  // namespace settling

#endif
