// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_COMPARE_HPP
#define GONGBAO_RULES_COMPARE_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/rules/inverse.hpp>

// Where two benefits part, for every fen: one under two tables, or two readings. Between their knots both are rounded
// lines, whose difference comes again period by period, and a constant more each time; so a few periods say what holds
// of all amounts. What is not named as a difference is the same.

namespace gongbao::inline v0 {

/// Amounts at which the second of two benefits brings more, or less. It differs at both ends of the range.
struct parting {
  amount_range range{};
  int sign = 0;            ///< 1: the second brings more; -1: less; 0: now more, now less
  bool everywhere = true;  ///< at every amount of the range; otherwise here and there, by rounding
  money largest{};         ///< the difference that is largest in size: what the second brings less what the first does
  money witness{};         ///< the first amount at which it is that

  friend constexpr bool operator==(const parting&, const parting&) = default;
};

namespace detail {

constexpr std::int64_t size_of(money m) noexcept { return in_fen(m) < 0 ? -in_fen(m) : in_fen(m); }
constexpr int sign_of(money m) noexcept { return m > money{} ? 1 : m < money{} ? -1 : 0; }
constexpr std::int64_t common_divisor(std::int64_t a, std::int64_t b) noexcept {
  while (b != 0) {
    const std::int64_t rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/// After so many fen more, a benefit of a shape brings a whole number of fen more, whatever the rounding: twice the
/// period of its rates, as half an even fen and half an odd one go different ways.
constexpr std::int64_t period_of(const benefit_shape& s) noexcept {
  const auto share = [](const benefit_shape::layer& l) {
    return l.pays && !l.used_up ? l.rate.in_millipercent() : std::int64_t{0};
  };
  const std::int64_t whole = full_rate.in_millipercent();
  const std::int64_t basic = whole / common_divisor(whole, share(s.basic));
  const std::int64_t tilt = whole / common_divisor(whole, share(s.tilt));
  const std::int64_t left = basic - share(s.basic) / (whole / basic);  // of each period, for the tilt
  return 2 * basic * (tilt / common_divisor(tilt, left));
}

/// Puts amounts at which two benefits differ together, as they come: runs of them, and those of rounding as one.
template <class Visit>
class parting_builder {
 public:
  constexpr explicit parting_builder(Visit& visit) noexcept : visit_{visit} {}

  /// Runs that are shorter than that, and no farther apart, are those of rounding.
  constexpr void set_rounding(std::int64_t period) noexcept {
    constexpr std::int64_t most = 10'000;
    near_ = 2 * period < most ? 2 * period : most;
  }
  /// The next amounts that differ: all of `p.range`, or here and there.
  constexpr void add(const parting& p) {
    if (has_run_ && p.everywhere && run_.everywhere && run_.sign == p.sign && run_.range.to + fen(1) == p.range.from)
      return join(run_, p);
    end_run();
    run_ = p;
    has_run_ = true;
  }
  constexpr void end() {
    end_run();
    if (has_group_) visit_(group_);
    has_group_ = false;
  }

 private:
  static constexpr void join(parting& all, const parting& more) noexcept {
    if (size_of(more.largest) > size_of(all.largest)) {
      all.largest = more.largest;
      all.witness = more.witness;
    }
    all.range.to = more.range.to;
  }
  constexpr bool is_of_rounding(const parting& p) const noexcept {
    return !p.everywhere || in_fen(p.range.to - p.range.from) < near_;
  }
  constexpr void end_run() {
    if (!has_run_) return;
    has_run_ = false;
    if (has_group_ && is_of_rounding(group_) && is_of_rounding(run_) &&
        in_fen(run_.range.from - group_.range.to) <= near_) {
      join(group_, run_);
      group_.everywhere = false;
      if (group_.sign != run_.sign) group_.sign = 0;
      return;
    }
    if (has_group_) visit_(group_);
    group_ = run_;
    has_group_ = true;
  }

  Visit& visit_;
  std::int64_t near_ = 1;
  parting run_{};
  parting group_{};
  bool has_run_ = false;
  bool has_group_ = false;
};

/// The differences of one piece, of so many periods and a rest.
template <class Difference, class Visit>
constexpr void parting_of_piece(const amount_range& piece, std::int64_t period, const Difference& difference,
                                parting_builder<Visit>& to) {
  to.set_rounding(period);
  const auto each = [&](money from, money behind) {
    for (money m = from; m < behind; m += fen(1))
      if (const money d = difference(m); !(d == money{})) to.add({{m, m}, sign_of(d), true, d, m});
  };
  const money behind = piece.to + fen(1);
  const std::int64_t periods = in_fen(behind - piece.from) / period;
  if (periods < 4) return each(piece.from, behind);

  // The least and the greatest difference of the first period, where they first are, and what is added each time.
  parting least{{}, 0, true, difference(piece.from), piece.from};
  parting most = least;
  maybe<money> first;
  for (money m = piece.from; m < piece.from + fen(period); m += fen(1)) {
    const money d = difference(m);
    if (d < least.largest) least = {{}, 0, true, d, m};
    if (d > most.largest) most = {{}, 0, true, d, m};
    if (!first && !(d == money{})) first = m;
  }
  const money added = difference(piece.from + fen(period)) - difference(piece.from);
  const money rest_from = piece.from + fen(periods * period);
  const auto period_from = [&](std::int64_t n) { return piece.from + fen(n * period); };
  const bool grows = added > money{};

  if (added == money{}) {
    if (!first) return;
    const parting& larger = size_of(least.largest) > size_of(most.largest) ||
                                    (least.largest == -most.largest && least.witness < most.witness)
                                ? least
                                : most;
    if (least.largest > money{} || most.largest < money{})
      return to.add({piece, sign_of(larger.largest), true, larger.largest, larger.witness});
    money last = piece.to;
    while (difference(last) == money{}) last -= fen(1);
    return to.add({{*first, last},
                   least.largest == money{}  ? 1
                   : most.largest == money{} ? -1
                                             : 0,
                   false,
                   larger.largest,
                   larger.witness});
  }

  // So many periods at the beginning lie wholly on the one side of nothing, and from another one on all on the other.
  const std::int64_t nearer_side = grows ? -in_fen(most.largest) : in_fen(least.largest);
  const std::int64_t farther_side = grows ? -in_fen(least.largest) : in_fen(most.largest);
  const std::int64_t step = size_of(added);
  const auto within = [&](std::int64_t n) { return n < 0 ? 0 : n < periods ? n : periods; };
  const std::int64_t one_side = within(nearer_side > 0 ? (nearer_side + step - 1) / step : 0);
  const std::int64_t other_side = within(farther_side < 0 ? 0 : farther_side / step + 1);
  if (one_side > 0) {
    const parting& larger = grows ? least : most;
    to.add({{piece.from, period_from(one_side) - fen(1)}, grows ? -1 : 1, true, larger.largest, larger.witness});
  }
  each(period_from(one_side), period_from(other_side));
  if (other_side < periods) {
    const parting& larger = grows ? most : least;
    to.add({{period_from(other_side), rest_from - fen(1)},
            grows ? 1 : -1,
            true,
            larger.largest + added * (periods - 1),
            larger.witness + fen((periods - 1) * period)});
  }
  each(rest_from, behind);
}

}  // namespace detail

/// Hands each parting of two benefits up to `most` to `visit(parting)`, in order; `first` and `second` are curves.
///
/// ```cpp
/// constexpr auto paying = [](layer_terms terms) {
///   return [=](money claimed) {
///     return benefit{.claimed = claimed, .basic = settle(layer{.terms = terms, .base = claimed})};
///   };
/// };
/// constexpr layer_terms now{.deductible = yuan(2'000), .rate = percent(60), .cap = yuan(20'000)};
/// constexpr layer_terms then{.deductible = yuan(1'500), .rate = percent(60), .cap = yuan(20'000)};
/// constexpr parting more = [] {
///   parting last;
///   for_each_parting(paying(now), paying(then), wan_yuan(10), [&](const parting& p) { last = p; });
///   return last;
/// }();
/// static_assert(more.sign == 1 && more.everywhere && more.range == amount_range{1'500.01_yuan, 35'333.32_yuan});
/// static_assert(more.largest == yuan(300) && more.witness == yuan(2'000));
/// ```
template <class First, class Second, class Visit>
constexpr void for_each_parting(const First& first, const Second& second, money most, Visit&& visit,
                                const amount_ranges& hints = {}) {
  struct shapes {
    benefit_shape first;
    benefit_shape second;

    constexpr bool operator==(const shapes& other) const noexcept {
      return first == other.first && second == other.second;
    }
  };
  detail::parting_builder builder(visit);
  for_each_piece(
      most,
      [&](money m) {
        return shapes{shape_of(first(m)), shape_of(second(m))};
      },
      [&](const amount_range& piece, const shapes& s) {
        const std::int64_t a = detail::period_of(s.first);
        const std::int64_t b = detail::period_of(s.second);
        detail::parting_of_piece(
            piece, a / detail::common_divisor(a, b) * b, [&](money m) { return second(m).total() - first(m).total(); },
            builder);
      },
      hints);
  builder.end();
}

/// What two benefits differ in, as a whole.
class comparison {
 public:
  static constexpr std::size_t most_partings = 24;

  template <class First, class Second>
  constexpr comparison(const First& first, const Second& second, money most, const amount_ranges& hints = {}) {
    for_each_parting(
        first, second, most, [&](const parting& p) { add(p); }, hints);
  }

  constexpr const parting* begin() const& noexcept { return all_; }
  constexpr const parting* end() const& noexcept { return all_ + size_; }
  const parting* begin() const&& = delete;
  const parting* end() const&& = delete;
  constexpr std::size_t size() const noexcept { return size_; }
  /// No parting was left out for want of room.
  constexpr bool is_whole() const noexcept { return is_whole_; }
  /// They bring the same at every fen.
  constexpr bool are_alike() const noexcept { return size_ == 0; }
  /// The first fen at which they part; empty if they do not.
  constexpr maybe<money> first() const noexcept { return are_alike() ? maybe<money>() : all_[0].range.from; }
  /// The parting with the largest difference either way.
  constexpr const parting& largest() const& noexcept { return largest_; }

 private:
  constexpr void add(const parting& p) noexcept {
    if (detail::size_of(p.largest) > detail::size_of(largest_.largest)) largest_ = p;
    if (size_ < most_partings)
      all_[size_++] = p;
    else
      is_whole_ = false;
  }

  parting all_[most_partings]{};
  parting largest_{};
  std::size_t size_ = 0;
  bool is_whole_ = true;
};

}  // namespace gongbao::inline v0

#endif
