// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// The one step of arithmetic that columns do not share with single claims: a share in lanes is `rate::of`, up to the
// cap of the layer.
#include <gongbao_catch.hpp>

#include "aid.hpp"

using namespace batch_tests;

namespace {

using batch::detail::rate_scale;
using lane_numbers = batch::lanes::vector<std::int32_t>;
constexpr std::size_t lane_count = batch::lanes::count;
constexpr rounding modes[] = {rounding::half_up, rounding::half_even, rounding::truncate};

/// As many portions as there are lanes.
struct portions {
  std::int32_t fen[lane_count];
};

/// Shares of them under a rate, as lanes take them.
portions shares_in_lanes(const portions& of, rate r, const rate_scale& scale, rounding mode) {
  const auto multiplier = static_cast<std::int32_t>(batch::detail::multiplier_of(r));
  const batch::lanes::scaled_rate rate_in_lanes{.multiplier = lane_numbers{} + multiplier, .scale = scale};
  const batch::lanes::amounts share =
      rate_in_lanes.of(batch::lanes::amounts{batch::lanes::load<lane_numbers>(of.fen)}, mode);
  portions shares;
  batch::lanes::store(shares.fen, share.fen);
  return shares;
}

/// Empty if all are right: equal up to what the scale keeps whole, and beyond that equal under the cap.
bool shares_are_right(const portions& of, const layer_terms& t, const rate_scale& scale, rounding mode,
                      std::int64_t& wrong) {
  const portions shares = shares_in_lanes(of, t.rate, scale, mode);
  for (std::size_t i = 0; i < lane_count; ++i) {
    const std::int64_t exact = in_fen(t.rate.of(fen(of.fen[i]), mode));
    const std::int64_t cap = in_fen(t.cap);
    const bool whole = of.fen[i] <= scale.most;
    const std::int64_t wanted = !whole && exact > cap ? cap : exact;
    const std::int64_t got = !whole && shares.fen[i] > cap ? cap : shares.fen[i];
    if (got != wanted) {
      wrong = of.fen[i];
      return false;
    }
  }
  return true;
}

struct shipped_layers {
  std::vector<layer_terms> all;
  rate_scale scale;

  void add(const layer_terms& t) {
    scale.include(t);
    for (const layer_terms& known : all)
      if (known.rate == t.rate && known.cap == t.cap) return;
    all.push_back(t);
  }
};

shipped_layers layers_of_jinzhou() {
  shipped_layers layers;
  const auto& terms = jinzhou::medical_aid_2023.terms;
  for (const auto& word : words_of<category>)
    if (terms.contains(word.value)) {
      layers.add(terms[word.value].basic);
      layers.add(terms[word.value].tilt);
    }
  return layers;
}
shipped_layers layers_of_sanmenxia() {
  shipped_layers layers;
  const auto& terms = sanmenxia::medical_aid_2022.terms;
  for (const auto& word : words_of<category>)
    if (terms.contains(word.value)) {
      layers.add(terms[word.value].inpatient);
      layers.add(terms[word.value].outpatient);
    }
  layers.add(sanmenxia::medical_aid_2022.tilt);
  return layers;
}

void every_portion(const shipped_layers& layers, const rate_scale& of_plan) {
  CHECK(of_plan.most == layers.scale.most);
  CHECK(of_plan.by_remainder == layers.scale.by_remainder);
  CHECK_FALSE(of_plan.by_remainder);  // the shipped tables take the fast way
  const std::int32_t end = layers.scale.most + 1'000;
  // Under sanitizers and without an optimiser a part of them, another one for each layer.
  const std::int32_t stride = optimised ? 1 : 20;
  std::int32_t phase = 0;
  for (const layer_terms& t : layers.all)
    for (const rounding mode : modes) {
      phase = (phase + 1) % stride;
      for (std::int32_t x = phase * static_cast<std::int32_t>(lane_count); x < end;
           x += stride * static_cast<std::int32_t>(lane_count)) {
        portions p;
        for (std::size_t i = 0; i < lane_count; ++i) p.fen[i] = x + static_cast<std::int32_t>(i);
        std::int64_t wrong{};
        if (!shares_are_right(p, t, layers.scale, mode, wrong))
          FAIL(t.rate.in_millipercent() << "/1000 % of " << wrong << ", rounding " << static_cast<int>(mode));
      }
    }
}

/// Portions worth trying under a rate: the ends, and both sides of steps and ties.
class edges {
 public:
  edges(rate r, const rate_scale& scale, dice& d) : rate_{r.in_millipercent()} {
    for (const std::int64_t x : {std::int64_t{0}, std::int64_t{1}, std::int64_t{2}, batch::lane_limit - 1,
                                 batch::lane_limit, 2 * batch::lane_limit - 2})
      add(x);
    for (std::int64_t step = -2; step <= 2; ++step) add(scale.most + step);
    // Where the product is least exact: the steps and ties next to the end.
    const std::int64_t end = scale.most < 2 * batch::lane_limit ? scale.most : 2 * batch::lane_limit - 2;
    around(end);
    around(end / 2);
    around(d.of_any_length(30));
    around(d.upto(end));
    around(1);
    const ties at = ties_of(r);
    if (at.step != 0) {
      add(at.first);
      add(at.first + (end - at.first) / at.step * at.step);
      add(at.first + d.upto(end / at.step) * at.step);
    }
    while (size_ % lane_count != 0) add(d.upto(end));
  }
  std::size_t registers() const { return size_ / lane_count; }
  portions in_register(std::size_t i) const {
    portions p;
    for (std::size_t lane = 0; lane < lane_count; ++lane) p.fen[lane] = all_[i * lane_count + lane];
    return p;
  }

 private:
  void add(std::int64_t x) {
    if (x < 0) x = 0;
    if (x > 2 * batch::lane_limit - 2) x = 2 * batch::lane_limit - 2;  // the largest sum of two amounts in lanes
    all_[size_++] = static_cast<std::int32_t>(x);
  }
  /// Both sides of the last whole fen, and of the last half, that the share passes up to here.
  void around(std::int64_t x) {
    if (rate_ == 0) return add(x);
    const std::int64_t twice = 2 * x * rate_ / 100'000;  // halves of fen
    for (std::int64_t k = twice - 1; k <= twice + 1; ++k) {
      const std::int64_t reached = (k * 50'000 + rate_ - 1) / rate_;
      add(reached - 1);
      add(reached);
    }
  }

  std::int64_t rate_;
  std::int32_t all_[64]{};
  std::size_t size_ = 0;
};

/// The largest cap with which a rate needs no remainder, about.
std::int64_t cap_at_the_limit(rate r) {
  const std::int64_t d = 100'000 / batch::detail::greatest_common_divisor(r.in_millipercent(), 100'000);
  return ((std::int64_t{1} << 30) / d - 1) * r.in_millipercent() / 100'000 - 1;
}

}  // namespace

TEST_CASE("shares in lanes: every portion of every layer of the shipped tables") {
  every_portion(layers_of_jinzhou(), batch::plan_of(jinzhou::medical_aid_2023).lanes().scale);
  every_portion(layers_of_sanmenxia(), batch::plan_of(sanmenxia::medical_aid_2022).lanes().scale);
}

TEST_CASE("shares in lanes: all rates from 0 to 100 %, caps from nothing to beyond the lanes") {
  dice d(6);
  std::uint64_t by_product = 0, by_remainder = 0, checked = 0;
  for (std::int64_t n = 0; n <= 100'000; n += optimised || n < 200 || n > 99'800 ? 1 : 1 + d.upto(60)) {
    layer_terms t;
    t.rate = rate::from_millipercent(n);
    const std::int64_t limit = n == 0 ? 0 : cap_at_the_limit(t.rate);
    const std::int64_t caps[] = {
        0,         1,         d.of_any_length(30), limit - 1,     limit,     limit + 1,
        limit + 2, 2'000'000, batch::lane_limit,   INT32_MAX - 1, INT32_MAX, in_fen(money_limit)};
    for (const std::int64_t cap : caps) {
      if (cap < 0) continue;
      t.cap = fen(cap);
      rate_scale scale;
      scale.include(t);
      if (d.one_in(4)) scale.include(random_layer(d));  // one scale for the layers of a table
      ++(scale.by_remainder ? by_remainder : by_product);
      const edges tried(t.rate, scale, d);
      for (const rounding mode : modes)
        for (std::size_t i = 0; i < tried.registers(); ++i) {
          std::int64_t wrong{};
          if (!shares_are_right(tried.in_register(i), t, scale, mode, wrong))
            FAIL(n << "/1000 % of " << wrong << ", cap " << cap << ", rounding " << static_cast<int>(mode)
                   << ", cut at " << scale.most << ", by remainder " << scale.by_remainder);
          checked += lane_count;
        }
    }
  }
  std::printf("shares in lanes: %" PRIu64 " compared, %" PRIu64 " scales by the product alone, %" PRIu64
              " by the remainder\n",
              checked, by_product, by_remainder);
  CHECK(by_product > 1'000);
  CHECK(by_remainder > 1'000);
}

TEST_CASE("shares in lanes: the limit between product and remainder is where it is needed") {
  rate_scale with_product;
  with_product.include({.rate = percent(50), .cap = fen(1)});
  CHECK(with_product.most == 4);
  CHECK_FALSE(with_product.by_remainder);
  rate_scale at_limit;
  layer_terms t{.rate = rate::from_millipercent(33'333)};
  t.cap = fen(cap_at_the_limit(t.rate));
  at_limit.include(t);
  CHECK_FALSE(at_limit.by_remainder);
  t.cap += fen(1);
  at_limit.include(t);
  CHECK(at_limit.by_remainder);
  rate_scale nothing;
  nothing.include({.rate = rate{}, .cap = money_limit});
  CHECK(nothing.most == 0);
}
