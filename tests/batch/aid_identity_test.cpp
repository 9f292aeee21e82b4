// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Medical aid in columns is, bit for bit, what the rule of the city gives for each claim alone.
#include "aid_compare.hpp"

using namespace batch_tests;

namespace {

/// Random claims under random tables and readings, laid out at random: `count` of them at least.
std::uint64_t run_random(std::uint64_t seed, std::uint64_t count, seen& saw) {
  dice d(seed);
  dice facts(seed + 1);
  digest all;
  std::vector<aid_claim_in_fen> rows;
  std::vector<aid_answer> expected;
  while (saw.rows < count) {
    const bool of_jinzhou = d.coin();
    const bool shipped = d.coin();
    const aid_table table = !shipped     ? random_table(d, of_jinzhou)
                            : of_jinzhou ? aid_table(jinzhou::medical_aid_2023)
                                         : aid_table(sanmenxia::medical_aid_2022);
    const aid_readings readings = random_readings(d);
    const batch::aid_plan plan = table.plan(readings);
    constexpr std::int64_t strange[] = {0, 0, 300, 20, 2};
    aid_draw how;
    how.strange_one_in = d.among(strange);
    how.narrow = how.strange_one_in == 0 || d.coin();
    const aid_layout layout = random_layout(d);
    constexpr std::int64_t lengths[] = {40, 300, 1'000};
    const std::int64_t longest = d.among(lengths);
    const auto length = static_cast<std::size_t>(d.upto(longest));

    rows.clear();
    expected.clear();
    aid_drawer draw(table, readings, how, d);
    aid_answer previous{};
    for (std::size_t i = 0; i < length; ++i) {
      aid_claim_in_fen c = draw(previous);
      for (std::size_t k = 0; k < year_size; ++k)
        if ((layout.before >> k & 1U) == 0) c.before.fen[k] = 0;  // an absent column
      rows.push_back(c);
      answer(table, readings, c, facts, saw, expected);
      previous = expected.back();
    }
    settle_and_compare<std::int64_t>(plan, readings, rows, expected, layout, all, saw);
    if (how.narrow) {
      settle_and_compare<std::int32_t>(plan, readings, rows, expected, layout, all, saw);
      saw.narrow += length;
    }
    saw.rows += length;
    if (!plan.lanes().fits)
      saw.beyond_lanes += length;
    else if (plan.lanes().scale.by_remainder)
      saw.with_remainder += length;
    else
      saw.without_remainder += length;
  }
  return all.value();
}

void print(const char* what, std::uint64_t seed, const seen& saw, std::uint64_t value) {
  std::printf("%s: %" PRIu64 " claims, %" PRIu64 " of them by the rule, %" PRIu64 " also in 32 bits; seed %" PRIu64
              ", %d lanes, digest %016" PRIx64 "\n",
              what, saw.rows, saw.by_rule, saw.narrow, seed, static_cast<int>(batch::lanes::count), value);
  std::fflush(stdout);
}

}  // namespace

TEST_CASE("columns of random and adversarial claims are what the rules give for each claim alone") {
  seen saw;
  const std::uint64_t seed = setting("GONGBAO_BATCH_SEED", 20230301);
  const std::uint64_t count = setting("GONGBAO_BATCH_CLAIMS", optimised ? 2'000'000 : 150'000);
  const std::uint64_t value = run_random(seed, count, saw);
  print("batch aid", seed, saw, value);
  if (count >= 100'000) {
    CHECK(saw.by_rule > saw.rows / 2);
    CHECK(saw.narrow > saw.rows / 2);
    CHECK(saw.tilt_paid > saw.rows / 20);
    CHECK(saw.caught_up > saw.rows / 1'000);
    CHECK(saw.basic_cap_reached > saw.rows / 50);
    CHECK(saw.narrower_than_result > saw.rows / 10'000);
    CHECK(saw.with_remainder > saw.rows / 20);
    CHECK(saw.without_remainder > saw.rows / 20);
    for (const error e : {error::unknown_value, error::external_parameter_missing, error::negative_amount,
                          error::out_of_range, error::inconsistent_amounts})
      CHECK(saw.by_status[batch::status_of(e)] > saw.rows / 2'000);
    CHECK(saw.by_status[batch::settled] > saw.rows / 2);
  }
}

TEST_CASE("a great many claims", "[.many]") {
  seen saw;
  const std::uint64_t seed = setting("GONGBAO_BATCH_SEED", 1);
  const std::uint64_t count = setting("GONGBAO_BATCH_CLAIMS", 100'000'000);
  const std::uint64_t value = run_random(seed, count, saw);
  print("batch aid, many", seed, saw, value);
  CHECK(saw.rows >= count);
}

namespace {

/// Everything that the shipped tables ask of a claim, systematically: each code, each reading, each knot ± 3 fen.
void compare_knots(const aid_table& table, const aid_readings& readings, digest& all, seen& saw, dice& facts) {
  static std::vector<aid_claim_in_fen> rows;
  static std::vector<aid_answer> expected;
  rows.clear();
  expected.clear();
  const batch::aid_plan plan = table.plan(readings);
  for (unsigned code = 0; code < 128; ++code) {
    const stated_terms t = table.terms_of(static_cast<claim_code>(code));
    const bool plain = (code & 96U) == 0 && t.is == batch::aid_row::kind::terms;  // else each knot once
    const std::int64_t from = in_fen(t.basic.deductible), cap = in_fen(t.basic.cap);
    const std::int64_t tilt_from = in_fen(t.tilt.deductible), tilt_cap = in_fen(t.tilt.cap);
    const std::int64_t full = from + portion_that_pays(t.basic, cap);
    const std::int64_t tilt_full = tilt_from + portion_that_pays(t.tilt, tilt_cap);
    const year_in_fen years[] = {
        {},
        {{from, cap, tilt_from, 0, 0}},
        {{from + 700, cap - 50, tilt_full, 0, 0}},
        {{from - 200 < 0 ? 0 : from - 200, 0, tilt_from, tilt_from / 2, tilt_from / 3}},
        {{full, cap + 1, tilt_full + tilt_cap, tilt_cap, tilt_cap - 1 < 0 ? 0 : tilt_cap - 1}}};
    const std::int64_t knots[] = {3,
                                  from,
                                  full,
                                  tilt_from,
                                  cap + tilt_from,
                                  tilt_full,
                                  cap + full,
                                  cap + tilt_full,
                                  full + tilt_full,
                                  tilt_cap + from};
    for (const year_in_fen& y : years)
      for (const std::int64_t at : knots) {
        const std::int64_t reach = plain ? 3 : 0;
        for (std::int64_t x = at - reach; x <= at + reach; ++x) {
          const aid_claim_in_fen c{.code = static_cast<claim_code>(code), .self_pay = x, .before = y};
          rows.push_back(c);
          answer(table, readings, c, facts, saw, expected);
        }
        if (!plain) continue;
        // The same knots met from the other side: by what the year already holds.
        for (std::int64_t step = -3; step <= 3; ++step) {
          aid_claim_in_fen c{.code = static_cast<claim_code>(code), .self_pay = 12'345, .before = y};
          c.before.fen[0] = at + step > 12'345 ? at + step - 12'345 : 0;
          c.before.fen[2] = c.before.fen[0] > c.before.fen[3] ? c.before.fen[0] : c.before.fen[3];
          rows.push_back(c);
          answer(table, readings, c, facts, saw, expected);
        }
      }
  }
  const aid_layout layout;
  settle_and_compare<std::int64_t>(plan, readings, rows, expected, layout, all, saw);
  settle_and_compare<std::int32_t>(plan, readings, rows, expected, layout, all, saw);
  saw.rows += rows.size();
  saw.narrow += rows.size();
}

}  // namespace

TEST_CASE("every knot of the shipped tables under every reading") {
  seen saw;
  digest all;
  dice facts(7);
  std::uint64_t which = 0;
  for_every_reading([&](const aid_readings& r) {
    if (!optimised && ++which % 7 != 0) return;
    compare_knots(aid_table(jinzhou::medical_aid_2023), r, all, saw, facts);
    compare_knots(aid_table(sanmenxia::medical_aid_2022), r, all, saw, facts);
  });
  print("batch aid, knots", 7, saw, all.value());
}

TEST_CASE("every byte as a code, under every reading") {
  seen saw;
  digest all;
  dice facts(8);
  for_every_reading([&](const aid_readings& r) {
    for (const aid_table& table : {aid_table(jinzhou::medical_aid_2023), aid_table(sanmenxia::medical_aid_2022)}) {
      std::vector<aid_claim_in_fen> rows;
      std::vector<aid_answer> expected;
      for (unsigned code = 0; code < 256; ++code) {
        rows.push_back({.code = static_cast<claim_code>(code),
                        .self_pay = 5'000'005,
                        .before = {{150'000, 1'900'000, 1'200'000, 10, 5}}});
        answer(table, r, rows.back(), facts, saw, expected);
      }
      settle_and_compare<std::int64_t>(table.plan(r), r, rows, expected, {}, all, saw);
      settle_and_compare<std::int32_t>(table.plan(r), r, rows, expected, {}, all, saw);
    }
  });
  // Jinzhou: ten categories, either care, not covered or all judged well. Sanmenxia: seven.
  CHECK(saw.by_rule == 192 * 10 * 2 * 3 + 192 * 7 * 2 * 4);
}

TEST_CASE("tables that lanes cannot hold are refused, by whatever layer") {
  // Negative terms far enough out would look innocent in 32 bits.
  constexpr std::int64_t wraps = -(std::int64_t{1} << 32) + 500'000;
  std::vector<layer_terms> beyond;
  const auto add = [&](rate r, std::int64_t deductible, std::int64_t cap) {
    layer_terms t;
    t.rate = r;
    t.deductible = fen(deductible);
    t.cap = fen(cap);
    beyond.push_back(t);
  };
  add(rate::from_millipercent(100'001), 0, 2'000'000);
  add(percent(150), 200'000, 2'000'000);
  add(rate{} - percent(50), 0, 2'000'000);
  for (const std::int64_t x : {std::int64_t{-1}, std::int64_t{INT32_MIN}, wraps, in_fen(-money_limit)}) {
    add(percent(70), x, 2'000'000);
    add(percent(70), 200'000, x);
  }
  const std::vector<batch::claim_code> who(100, batch::code_of(category::destitute));
  const std::vector<std::int32_t> self_pay(who.size(), 1'000'000);
  for (const layer_terms& t : beyond)
    for (const bool in_tilt : {true, false}) {
      jinzhou::medical_aid_policy j = jinzhou::medical_aid_2023;
      (in_tilt ? j.terms[category::margin].tilt : j.terms[category::margin].basic) = t;
      sanmenxia::medical_aid_policy s = sanmenxia::medical_aid_2022;
      (in_tilt ? s.tilt : s.terms[category::margin].outpatient) = t;
      for (const batch::aid_plan& plan : {batch::plan_of(j), batch::plan_of(s)}) {
        REQUIRE(plan.refused());
        std::vector<std::int32_t> aid(who.size(), -1);
        std::vector<batch::row_status> status(who.size());
        CHECK(batch::settle<std::int32_t>(
                  plan, {.claims = who, .self_pay = self_pay, .basic_aid = aid, .status = status}) == who.size());
        CHECK(aid == std::vector<std::int32_t>(who.size()));
        CHECK(status == std::vector<batch::row_status>(who.size(), batch::status_of(error::out_of_range)));
      }
    }
}

TEST_CASE("one claim under a plan is what its row gets, with every step") {
  dice d(9);
  for (int i = 0; i < (optimised ? 200'000 : 20'000); ++i) {
    const aid_table table = d.coin() ? aid_table(jinzhou::medical_aid_2023) : aid_table(sanmenxia::medical_aid_2022);
    const aid_readings r = random_readings(d);
    const batch::aid_plan plan = table.plan(r);
    aid_draw how;
    how.strange_one_in = 8;
    how.narrow = false;
    const aid_claim_in_fen c = aid_drawer(table, r, how, d)({});
    const auto& y = c.before.fen;
    const auto o = batch::settle(plan, c.code, fen(c.self_pay),
                                 {.deductible_base = fen(y[0]),
                                  .basic_paid = fen(y[1]),
                                  .residual = fen(y[2]),
                                  .tilted = fen(y[3]),
                                  .tilt_paid = fen(y[4])});
    const aid_answer a = by_hand(table, r, c);
    REQUIRE((o ? batch::settled : batch::status_of(o.error())) == a.status);
    if (!o) continue;
    REQUIRE(in_fen(o->basic.payment) == a.basic_aid);
    REQUIRE(in_fen(o->tilt.payment) == a.tilt_aid);
    REQUIRE(o->total_aid == o->basic.payment + o->tilt.payment);
    REQUIRE(in_fen(o->patient_pays) == c.self_pay - a.basic_aid - a.tilt_aid);
    REQUIRE(in_fen(o->after.tilt_paid) == a.after.fen[4]);
  }
}
