// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BENCH_CLAIMS_HPP
#define GONGBAO_BENCH_CLAIMS_HPP

#include <gongbao/rules/vocabulary.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

// Claims drawn at random: the same on every machine and with every compiler, so that a figure can be taken again.

namespace bench {

inline constexpr std::uint64_t usual_seed = 2023;

/// splitmix64. The distributions of the standard library differ from one library to the next; these do not.
class random_numbers {
 public:
  constexpr explicit random_numbers(std::uint64_t seed) noexcept : state_{seed} {}

  constexpr std::uint64_t next() noexcept {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  /// 0 … n − 1.
  constexpr std::uint64_t below(std::uint64_t n) noexcept { return next() % n; }
  constexpr bool one_in(std::uint64_t n) noexcept { return below(n) == 0; }

  /// 0 … limit − 1, as costs are spread: a sixteenth of the limit on average, half of them below a fortieth. The
  /// product of four evenly spread factors. The limit has at most 31 bits.
  constexpr std::int64_t skewed(std::uint64_t limit) noexcept {
    const std::uint64_t x = next();
    const auto factor = [&](int at) { return (x >> at) & 0xffff; };
    limit = limit * factor(0) * factor(16) >> 32;
    limit = limit * factor(32) * factor(48) >> 32;
    return static_cast<std::int64_t>(limit);
  }

 private:
  std::uint64_t state_;
};

/// A claim that stands alone: one category, and the self-pay that insurance has left, in fen.
struct lone_claim {
  gongbao::category category;
  std::int64_t self_pay;
};

inline constexpr std::int64_t largest_self_pay = 200'000'00;

/// Draws a claim of Jinzhou. Most are spread like costs; some lie on, or a fen beside, an amount at which a layer of
/// some category begins or its cap begins to cut, and of some 70 % and 50 % end in half a fen.
constexpr lone_claim draw_lone_claim(random_numbers& random) noexcept {
  using enum gongbao::category;
  constexpr gongbao::category one_of_twenty[] = {destitute,    destitute,   orphan,      subsistence, subsistence,
                                                 subsistence,  subsistence, subsistence, subsistence, subsistence,
                                                 margin,       margin,      margin,      margin,      illness_poor,
                                                 illness_poor, none,        none,        none,        none};
  constexpr std::int64_t boundaries[] = {0,         2'000'00,  5'000'00,        9'500'00,  10'000'00,
                                         15'000'00, 28'571'43, 35'333'33,       45'000'00, 48'571'43,
                                         50'000'00, 51'571'43, largest_self_pay};
  const gongbao::category category = one_of_twenty[random.below(20)];
  const std::int64_t spread = random.skewed(static_cast<std::uint64_t>(largest_self_pay) + 1);
  switch (random.below(32)) {
    case 0: {
      // One draw a statement: the order of two within an expression would be the compiler's.
      const std::int64_t boundary = boundaries[random.below(sizeof boundaries / sizeof *boundaries)];
      const std::int64_t near = boundary - 1 + static_cast<std::int64_t>(random.below(3));
      return {category, near < 0 ? 0 : near > largest_self_pay ? largest_self_pay : near};
    }
    case 1:
      return {category, spread / 10 * 10 + 5};
    default:
      return {category, spread};
  }
}

/// Claims as columns; a category is its number.
struct claim_columns {
  std::vector<std::uint8_t> category;
  std::vector<std::int64_t> self_pay;
};

/// The very rows that `make_claims columns ROWS SEED` writes.
inline claim_columns draw_columns(std::size_t rows, std::uint64_t seed = usual_seed) {
  claim_columns columns;
  columns.category.resize(rows);
  columns.self_pay.resize(rows);
  random_numbers random(seed);
  for (std::size_t i = 0; i < rows; ++i) {
    const lone_claim claim = draw_lone_claim(random);
    columns.category[i] = static_cast<std::uint8_t>(claim.category);
    columns.self_pay[i] = claim.self_pay;
  }
  return columns;
}

}  // namespace bench

#endif
