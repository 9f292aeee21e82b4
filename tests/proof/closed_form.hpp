// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_PROOF_CLOSED_FORM_HPP
#define GONGBAO_TESTS_PROOF_CLOSED_FORM_HPP

#include <cstdint>

// What the two gazettes decree, a second time: in fen and whole percent, typed from the text, over plain integers.
// Nothing of the library is used here, so that a wrong figure or formula there has nothing to agree with.

namespace closed_form {

/// `percent` of what lies above `from`, at most `cap`.
struct piece {
  std::int32_t from = 0;
  std::int32_t percent = 0;
  std::int32_t cap = 0;

  /// Where the cap has been reached for certain, counted from `from`. `percent` times this stays within 32 bits.
  constexpr std::int32_t rise() const { return percent == 0 ? 0 : cap / percent * 100 + 200; }
};

constexpr std::int32_t lesser(std::int32_t a, std::int32_t b) { return a < b ? a : b; }
constexpr std::int32_t above(std::int32_t from, std::int32_t x) { return x > from ? x - from : 0; }

/// The payment for an amount: nothing, then rising, then the cap. Half a fen counts as one.
constexpr std::int32_t pays(const piece& p, std::int32_t rise, std::int32_t x) {
  const auto risen = static_cast<std::uint32_t>(lesser(above(p.from, x), rise));
  const std::uint32_t share = (risen * static_cast<std::uint32_t>(p.percent) + 50) / 100;
  return lesser(static_cast<std::int32_t>(share), p.cap);
}

enum class tilt : std::uint8_t { never, always, always_for_the_whole_year, once_basic_cap_is_reached };

/// What one kind of claim gets.
struct benefit {
  piece basic{};
  piece tilt{};
  closed_form::tilt opens = closed_form::tilt::never;
  bool meets_deductible = false;  ///< its base adds to the one that meets the deductible of the year
};

// ---- Jinzhou 锦政办发〔2022〕16号 三(五)2 -----------------------------------------------------------------------

inline constexpr benefit jinzhou_destitute{{0, 70, 20'000'00}, {0, 70, 20'000'00}, tilt::always, true};
inline constexpr benefit jinzhou_orphan = jinzhou_destitute;  // 特困人员、孤儿
inline constexpr benefit jinzhou_subsistence{{0, 70, 20'000'00}, {3'000'00, 70, 20'000'00}, tilt::always, true};
inline constexpr benefit jinzhou_margin{{2'000'00, 60, 20'000'00}, {5'000'00, 60, 15'000'00}, tilt::always, true};
inline constexpr benefit jinzhou_illness_poor{
    {5'000'00, 50, 20'000'00}, {10'000'00, 50, 10'000'00}, tilt::always, true};

// ---- Sanmenxia 三政办〔2022〕18号 art. 8 to 11 ------------------------------------------------------------------

inline constexpr piece sanmenxia_tilt{13'000'00, 60, 10'000'00};  // art. 11
constexpr benefit sanmenxia_stay(const piece& basic) {
  return {basic, sanmenxia_tilt, tilt::once_basic_cap_is_reached, true};
}
constexpr benefit sanmenxia_visit(const piece& basic) {
  return {basic, sanmenxia_tilt, tilt::once_basic_cap_is_reached, false};
}
inline constexpr benefit sanmenxia_destitute_stay = sanmenxia_stay({0, 90, 30'000'00});
inline constexpr benefit sanmenxia_subsistence_stay = sanmenxia_stay({0, 70, 30'000'00});
inline constexpr benefit sanmenxia_margin_stay = sanmenxia_stay({2'600'00, 65, 10'000'00});
inline constexpr benefit sanmenxia_illness_poor_stay = sanmenxia_stay({6'600'00, 65, 10'000'00});
inline constexpr benefit sanmenxia_destitute_visit = sanmenxia_visit({0, 50, 30'000'00});
inline constexpr benefit sanmenxia_subsistence_visit = sanmenxia_visit({0, 50, 30'000'00});
inline constexpr benefit sanmenxia_margin_visit = sanmenxia_visit({0, 30, 10'000'00});
inline constexpr benefit sanmenxia_illness_poor_visit = sanmenxia_visit({0, 30, 10'000'00});

// ---- Outpatient pooling ------------------------------------------------------------------------------------------

inline constexpr piece jinzhou_pool{300'00, 50, 3'000'00};  // 锦政办发〔2022〕14号 三(一)1, its floors

// 三政办〔2022〕20号 art. 7 to 9: primary, secondary, tertiary; active, retired.
inline constexpr piece sanmenxia_pool[3][2] = {{{0, 65, 1'500'00}, {0, 75, 2'000'00}},
                                               {{30'00, 55, 1'500'00}, {30'00, 65, 2'000'00}},
                                               {{50'00, 50, 1'500'00}, {50'00, 60, 2'000'00}}};
/// Half the limits in 2022 (art. 8).
constexpr piece in_2022(const piece& p) { return {p.from, p.percent, p.cap / 2}; }

// ---- A year that has begun (rulebook G-9) ------------------------------------------------------------------------

/// What a person's year holds: base that met the deductible, basic aid, residual, tilted, tilt aid. Of a pool: what of
/// its deductible is met, payments, portions.
struct year {
  std::int64_t base = 0;
  std::int64_t basic_paid = 0;
  std::int64_t residual = 0;
  std::int64_t tilted = 0;
  std::int64_t tilt_paid = 0;

  friend constexpr bool operator==(const year&, const year&) = default;
};

struct settled {
  std::int64_t basic = 0;
  std::int64_t tilt = 0;
  year after{};
};

constexpr std::int64_t excess(std::int64_t over, std::int64_t x) { return x > over ? x - over : 0; }
constexpr std::int64_t paid_under_cap(const piece& p, std::int64_t portion, std::int64_t paid) {
  const std::int64_t share = (portion * p.percent + 50) / 100;
  const std::int64_t left = excess(paid, p.cap);
  return share < left ? share : left;
}

/// One claim of medical aid as G-9 spells it out; `covered` and `qualifies` as the rules of the city judge it.
constexpr settled by_g9(const benefit& b, bool covered, bool qualifies, std::int64_t x, const year& y) {
  const std::int64_t base = covered ? x : 0;
  const std::int64_t met = b.meets_deductible ? y.base : 0;
  const std::int64_t portion = excess(b.basic.from, met + base) - excess(b.basic.from, met);
  const std::int64_t basic = paid_under_cap(b.basic, portion, y.basic_paid);
  const std::int64_t residual = y.residual + (qualifies ? x - basic : 0);
  const std::int64_t above_now = excess(b.tilt.from, residual);
  std::int64_t tilted = 0;
  if (qualifies && b.opens == tilt::always)
    tilted = above_now - excess(b.tilt.from, y.residual);
  else if (qualifies && (b.opens == tilt::always_for_the_whole_year ||
                         (b.opens == tilt::once_basic_cap_is_reached && y.basic_paid + basic >= b.basic.cap)))
    tilted = excess(y.tilted, above_now);
  const std::int64_t tilt = paid_under_cap(b.tilt, tilted, y.tilt_paid);
  return {basic,
          tilt,
          {y.base + (b.meets_deductible ? base : 0), y.basic_paid + basic, residual, y.tilted + tilted,
           y.tilt_paid + tilt}};
}

}  // namespace closed_form

#endif
