// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_KNOTS_HPP
#define GONGBAO_RULES_KNOTS_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/core/enumeration.hpp>
#include <gongbao/rules/layer.hpp>

// What a benefit is as a function of the amount claimed: lines of slope at most one, which meet at knots (折点). A step
// beyond a fen for a fen, a cliff (待遇跳变点), can only be at a knot; so what holds at each knot and beside it is
// decided for every amount between them.

namespace gongbao::inline v0 {

/// What one claim brings: a point on the curve of a benefit.
struct benefit {
  money claimed{};
  layer_steps basic{};  ///< aid, or the pool
  layer_steps tilt{};   ///< all zero where there is no second layer
  money patient_pays{};

  constexpr money total() const noexcept { return basic.payment + tilt.payment; }
};

/// What changes at a knot.
enum class knot_kind : std::uint8_t { aid_begins, cap_reached, tilt_begins, tilt_cap_reached };

template <>
struct enumeration<knot_kind> {
  static constexpr const char* name = "knot_kind";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {knot_kind::aid_begins, "aid_begins", {"the deductible is exceeded", "超过起付标准"}},
      {knot_kind::cap_reached, "cap_reached", {"the annual cap is used up", "达到年度最高限额"}},
      {knot_kind::tilt_begins, "tilt_begins", {"tilt aid begins", "开始倾斜救助"}},
      {knot_kind::tilt_cap_reached,
       "tilt_cap_reached",
       {"the annual cap of tilt aid is used up", "达到倾斜救助年度最高救助限额"}}};
};

/// Why a curve jumps at a knot that is a cliff.
constexpr text reason_of_cliff(knot_kind kind) noexcept {
  return kind == knot_kind::cap_reached
             ? text{"the used-up cap opens tilt aid, for the year so far",
                    "用完限额即予倾斜救助，并及于本年度此前的费用"}
             : text{"the threshold opens tilt aid, for the whole residual", "达到标准即予倾斜救助，按全部自付费用计算"};
}

/// The layer that a knot is of.
constexpr const layer_steps& layer_at(knot_kind kind, const benefit& b) noexcept {
  return kind == knot_kind::aid_begins || kind == knot_kind::cap_reached ? b.basic : b.tilt;
}
const layer_steps& layer_at(knot_kind, const benefit&&) = delete;

/// What one unit more brings from a point of a curve on, as far as the next knot and before rounding (边际支付比例), in
/// shares of 10,000,000,000: a layer pays at its rate while its base is above the deductible and its cap is not used
/// up, and the second one on what the first leaves.
///
/// ```cpp
/// constexpr layer_terms aid{.rate = percent(60), .cap = yuan(20'000)};
/// constexpr benefit at{.claimed = yuan(10), .basic = settle(layer{.terms = aid, .base = yuan(10)}),
///                      .tilt = settle(layer{.terms = aid, .base = yuan(4)})};
/// static_assert(marginal_rate(at) == 8'400'000'000);  // 60 % and 60 % of 40 %
/// ```
constexpr std::int64_t marginal_rate(const benefit& b) noexcept {
  const auto paid = [](const layer_steps& s) {
    return s.portion > money{} && s.remaining_cap > money{} ? s.terms.rate.in_millipercent() : 0;
  };
  constexpr std::int64_t all = full_rate.in_millipercent();
  return paid(b.basic) * all + paid(b.tilt) * (all - paid(b.basic));
}

/// Has a benefit come to a knot, or passed it?
constexpr bool reached(knot_kind kind, const benefit& b) noexcept {
  const layer_steps& steps = layer_at(kind, b);
  if (kind == knot_kind::aid_begins || kind == knot_kind::tilt_begins) return steps.portion > money{};
  return steps.terms.cap > money{} && steps.remaining_cap == money{};
}

/// Where a curve bends: the first amount beyond the bend, and the fen before it.
struct knot {
  knot_kind kind{};
  benefit before{};
  benefit at{};

  constexpr money from() const noexcept { return at.claimed; }
  constexpr money rise() const noexcept { return at.total() - before.total(); }
  /// One fen more brings more than a fen, or costs something.
  constexpr bool is_cliff() const noexcept { return rise() < money{} || rise() > at.claimed - before.claimed; }
};

/// The smallest amount from 0 to `most` for which a condition holds that, once it holds, holds for every larger amount;
/// empty if it does not even hold for `most`. Found by halving, so with some forty questions.
///
/// ```cpp
/// constexpr layer_terms aid{.deductible = yuan(2'000), .rate = percent(60), .cap = yuan(20'000)};
/// constexpr auto cut = [](money base) { return settle(layer{.terms = aid, .base = base}).cut_by_cap(); };
/// static_assert(*first_amount(wan_yuan(1'000), cut) == 35'333.35_yuan);
/// ```
template <class Condition>
constexpr maybe<money> first_amount(money most, Condition holds) {
  if (!holds(most)) return {};
  std::int64_t below = -1;
  std::int64_t at = in_fen(most);
  while (at - below > 1) {
    const std::int64_t middle = below + (at - below) / 2;
    (holds(fen(middle)) ? at : below) = middle;
  }
  return fen(at);
}

/// The knots of a curve, in the order of knot_kind; a kind that no amount reaches is left out.
class knots {
 public:
  /// A curve is called with an amount and returns its benefit.
  template <class Curve>
  constexpr knots(const Curve& curve, money most) {
    for (const auto& word : words_of<knot_kind>)
      if (const auto from = first_amount(most, [&](money m) { return reached(word.value, curve(m)); }))
        all_[size_++] = {
            .kind = word.value, .before = curve(*from > money{} ? *from - fen(1) : money{}), .at = curve(*from)};
  }

  constexpr const knot* begin() const& noexcept { return all_; }
  constexpr const knot* end() const& noexcept { return all_ + size_; }
  const knot* begin() const&& = delete;
  const knot* end() const&& = delete;
  constexpr std::size_t size() const noexcept { return size_; }

  /// The first amount beyond the knot of a kind, if there is one.
  constexpr maybe<money> from(knot_kind kind) const noexcept {
    for (const knot& k : *this)
      if (k.kind == kind) return k.from();
    return {};
  }

 private:
  knot all_[count_of<knot_kind>]{};
  std::size_t size_ = 0;
};

}  // namespace gongbao::inline v0

#endif
