// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_INVERSE_HPP
#define GONGBAO_RULES_INVERSE_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/rules/knots.hpp>

// A benefit read backwards: which amounts bring this payment. Between two knots a payment only rises, and so does what
// the patient pays, so the amounts between two knots that bring it lie side by side: each range is found by halving,
// exact to the fen.

namespace gongbao::inline v0 {

/// Amounts from one to another, both among them.
struct amount_range {
  money from{};
  money to{};

  static constexpr amount_range only(money m) noexcept { return {m, m}; }
  static constexpr amount_range at_least(money m) noexcept { return {m, money_limit}; }
  static constexpr amount_range at_most(money m) noexcept { return {-money_limit, m}; }

  constexpr bool contains(money m) const noexcept { return from <= m && m <= to; }
  friend constexpr bool operator==(const amount_range&, const amount_range&) = default;
};

/// Ranges of amounts, in order and apart: those that touch are one.
class amount_ranges {
 public:
  static constexpr std::size_t most_ranges = 24;

  /// Adds a range that lies above all others.
  constexpr void add(const amount_range& r) noexcept {
    if (size_ > 0 && all_[size_ - 1].to + fen(1) >= r.from)
      all_[size_ - 1].to = r.to;
    else if (size_ < most_ranges)
      all_[size_++] = r;
    else
      is_whole_ = false;
  }

  constexpr const amount_range* begin() const& noexcept { return all_; }
  constexpr const amount_range* end() const& noexcept { return all_ + size_; }
  const amount_range* begin() const&& = delete;
  const amount_range* end() const&& = delete;
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  /// No range was left out for want of room.
  constexpr bool is_whole() const noexcept { return is_whole_; }

  constexpr bool contains(money m) const noexcept {
    for (const amount_range& r : *this)
      if (r.contains(m)) return true;
    return false;
  }

 private:
  amount_range all_[most_ranges]{};
  std::size_t size_ = 0;
  bool is_whole_ = true;
};

namespace detail {

/// The first amount of a range for which a condition holds that then holds to its end; the fen behind the range if it
/// holds for none.
template <class Condition>
constexpr money first_in(const amount_range& range, const Condition& holds) {
  std::int64_t below = in_fen(range.from) - 1;
  std::int64_t at = in_fen(range.to) + 1;
  while (at - below > 1) {
    const std::int64_t middle = below + (at - below) / 2;
    (holds(fen(middle)) ? at : below) = middle;
  }
  return fen(at);
}

/// The next amount to look at: four in each doubling, from some hundred yuan on, and whatever is hinted at.
constexpr money next_to_try(money after, money most, const amount_ranges& hints) noexcept {
  std::int64_t step = std::int64_t{1} << 13;
  while (step * 7 < in_fen(after)) step *= 2;
  money next = lesser_of(most, fen((in_fen(after) / step + 1) * step));
  for (const amount_range& hint : hints)
    if (hint.to > after) next = lesser_of(next, hint.from > after ? hint.from : hint.to);
  return next;
}

}  // namespace detail

/// Divides the amounts from 0 to `most` where the shape of something changes, and hands each piece to
/// `visit(amount_range, shape)`. `shape_at(amount)` tells what is compared.
///
/// A change that lasts is found wherever it is; one that is undone again only if it is met: amounts at which something
/// may begin and end are `hints`.
///
/// ```cpp
/// constexpr int pieces = [] {
///   int n = 0;
///   for_each_piece(yuan(1'000), [](money m) { return m >= yuan(300); }, [&](const amount_range&, bool) { ++n; });
///   return n;
/// }();
/// static_assert(pieces == 2);
/// ```
template <class ShapeAt, class Visit>
constexpr void for_each_piece(money most, const ShapeAt& shape_at, Visit&& visit, const amount_ranges& hints = {}) {
  for (money from{}; from <= most;) {
    const auto shape = shape_at(from);
    money same = from;
    money other = most + fen(1);
    while (same < most && other > most) {
      const money next = detail::next_to_try(same, most, hints);
      (shape_at(next) == shape ? same : other) = next;
    }
    if (other <= most) other = detail::first_in({same, other}, [&](money m) { return !(shape_at(m) == shape); });
    visit(amount_range{from, other - fen(1)}, shape);
    from = other;
  }
}

/// Hands the amounts of a piece whose value is a wanted one to `visit(amount_range)`, if there are any. On the piece
/// the value only rises, or only falls.
template <class Value, class Visit>
constexpr void amounts_of_piece(const amount_range& piece, const Value& value, const amount_range& wanted,
                                Visit&& visit) {
  const bool rises = value(piece.from) <= value(piece.to);
  const money from =
      detail::first_in(piece, [&](money m) { return rises ? value(m) >= wanted.from : value(m) <= wanted.to; });
  const money behind =
      detail::first_in(piece, [&](money m) { return rises ? value(m) > wanted.to : value(m) < wanted.from; });
  if (from < behind) visit(amount_range{from, behind - fen(1)});
}

/// What a benefit is made of at an amount: the terms of its layers, and which of them pay and have used up their caps.
/// While it stays, a payment is a rounded line.
struct benefit_shape {
  struct layer {
    money deductible{};
    gongbao::rate rate{};
    money cap{};
    bool pays{};
    bool used_up{};

    friend constexpr bool operator==(const layer&, const layer&) = default;
  };
  layer basic{};
  layer tilt{};

  friend constexpr bool operator==(const benefit_shape&, const benefit_shape&) = default;
};

/// The shape of a layer that has been settled.
constexpr benefit_shape::layer shape_of(const layer_steps& s) noexcept {
  return {s.terms.deductible, s.terms.rate, s.terms.cap, s.portion > money{}, s.remaining_cap == money{}};
}
constexpr benefit_shape shape_of(const benefit& b) noexcept { return {shape_of(b.basic), shape_of(b.tilt)}; }

/// All amounts up to `most` for which a benefit has a value in a range: `value(benefit)`, by default what it brings.
/// `amount_range::only(payment)`: exactly that; `amount_range::at_least(payment)`: that or more.
///
/// ```cpp
/// constexpr layer_terms aid{.deductible = yuan(2'000), .rate = percent(60), .cap = yuan(20'000)};
/// constexpr auto curve = [](money claimed) {
///   return benefit{.claimed = claimed, .basic = settle(layer{.terms = aid, .base = claimed})};
/// };
/// constexpr amount_ranges half = amounts_with(curve, amount_range::only(yuan(10'000)), wan_yuan(1'000));
/// static_assert(half.size() == 1 && *half.begin() == amount_range{18'666.66_yuan, 18'666.67_yuan});
/// constexpr amount_ranges all = amounts_with(curve, amount_range::at_least(yuan(20'000)), wan_yuan(1'000));
/// static_assert(all.begin()->from == 35'333.33_yuan);  // the cap is used up
/// ```
template <class Curve, class Value>
constexpr amount_ranges amounts_with(const Curve& curve, const amount_range& wanted, money most, const Value& value,
                                     const amount_ranges& hints = {}) {
  amount_ranges found;
  for_each_piece(
      most, [&](money m) { return shape_of(curve(m)); },
      [&](const amount_range& piece, const benefit_shape&) {
        amounts_of_piece(
            piece, [&](money m) { return value(curve(m)); }, wanted, [&](const amount_range& r) { found.add(r); });
      },
      hints);
  return found;
}
template <class Curve>
constexpr amount_ranges amounts_with(const Curve& curve, const amount_range& wanted, money most) {
  return amounts_with(curve, wanted, most, [](const benefit& b) { return b.total(); });
}

}  // namespace gongbao::inline v0

#endif
