// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier:
// BSL-1.0 Outpatient pooling in columns is, bit for bit, what the rule of the
// city gives for each visit alone.
#include <gongbao_catch.hpp>

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include "harness.hpp"

using namespace batch_tests;

namespace {

struct visit {
  batch::visit_code code{};
  std::int64_t cost{};
  std::int64_t before[3]{};  ///< deductible_met, paid, portion
};

struct answer {
  std::int64_t payment{};
  std::int64_t portion{};
  std::int64_t after[3]{};
  batch::row_status status{};
};

answer refused(const visit& v, error e) {
  return {.after = {v.before[0], v.before[1], v.before[2]}, .status = batch::status_of(e)};
}

template <class Outcome>
answer answered(const visit& v, const Outcome& o, money met_after) {
  if (!o) return refused(v, o.error());
  const auto& after = o->after.amounts();
  return {.payment = in_fen(o->payment),
          .portion = in_fen(o->portion),
          .after = {in_fen(met_after), in_fen(after.paid), in_fen(after.portion)}};
}

/// Terms as a city may set them, and readings, drawn anew for each table.
struct drawn_pool {
  bool in_jinzhou = false;
  bool first_year = false;
  batch::pool_readings readings{};
  std::vector<layer_terms> jinzhou_rows{};
  sanmenxia::outpatient_pooling_policy sanmenxia_table = sanmenxia::outpatient_pooling_2022;

  explicit drawn_pool(dice& d) {
    in_jinzhou = d.coin();
    first_year = d.one_in(4);
    readings.day_deductible = d.any<day_deductible>();
    readings.limit_on = d.any<limit_on>();
    readings.rounding = d.any<rounding>();
    const bool shipped = d.coin();
    jinzhou_rows.push_back(jinzhou::outpatient_pooling_2022.floors);
    if (shipped) return;
    constexpr std::int64_t caps[] = {0, 1, 30'000, 300'000, 150'000, 5'000'000, 900'000'000, 9'999'999'999'999};
    constexpr std::int64_t deductibles[] = {0, 1, 3'000, 5'000, 30'000, 3'000'000'000};
    const auto any_rate = [&] { return rate::from_millipercent(d.coin() ? d.upto(100) * 1'000 : d.upto(100'000)); };
    for (int i = 0; i < 5; ++i) {
      layer_terms t;
      t.deductible = fen(d.among(deductibles));
      t.rate = any_rate();
      t.cap = fen(d.among(caps));
      jinzhou_rows.push_back(t);
    }
    for (const auto& word : words_of<level>) {
      visit_terms& t = sanmenxia_table.visits[word.value];
      t.deductible = fen(d.among(deductibles));
      t.active = any_rate();
      t.retired = any_rate();
    }
    sanmenxia_table.limits.active = fen(d.among(caps));
    sanmenxia_table.limits.retired = fen(d.among(caps));
  }

  batch::pool_plan plan() const {
    if (!in_jinzhou) return batch::plan_of(sanmenxia_table, first_year ? 2022 : 2023, readings);
    batch::pool_plan made(deductible_period::year, readings);
    std::size_t row = 0;
    for (const layer_terms& t : jinzhou_rows) made.set(row++, t);
    return made;
  }

  layer_terms terms_of(batch::visit_code code) const {
    const std::size_t row = code % 32;
    if (in_jinzhou) return row < jinzhou_rows.size() ? jinzhou_rows[row] : layer_terms{};
    if (row >= 6) return {};
    const visit_terms& t = sanmenxia_table.visits[static_cast<level>(row % 3)];
    return {.deductible = t.deductible,
            .rate = t.rate_for(row >= 3),
            .cap = sanmenxia_table.limits.in_year(first_year ? 2022 : 2023, row >= 3)};
  }

  answer by_rule(const visit& v) const {
    const std::size_t row = v.code % 32;
    if (v.code >= 64 || row >= (in_jinzhou ? jinzhou_rows.size() : 6U)) return refused(v, error::unknown_value);
    const bool counted = v.code < 32;
    if (in_jinzhou) {
      const layer_terms& t = jinzhou_rows[row];
      const auto o = jinzhou::outpatient_pooling(
          {.date = date(2023, 3, 1),
           .in_scope_cost = fen(v.cost),
           .designated = counted,
           .before = jinzhou::pool_account::stated(
               {.deductible_met = fen(v.before[0]), .paid = fen(v.before[1]), .portion = fen(v.before[2])}),
           .deductible = t.deductible,
           .rate = t.rate,
           .annual_cap = t.cap,
           .limit_on = readings.limit_on,
           .rounding = readings.rounding});
      return answered(v, o, o ? o->after.amounts().deductible_met : money{});
    }
    // The rule has no visits that do not count. One leaves everything as it
    // was, whatever it would have come to.
    const std::int64_t cost = counted || v.cost < 0 || v.cost > in_fen(money_limit) ? v.cost : 0;
    const auto o = sanmenxia::outpatient_pooling(
        {.date = date(first_year ? 2022 : 2023, 9, 1),
         .level = static_cast<level>(row % 3),
         .retired = row >= 3,
         .in_scope_cost = fen(cost),
         .today = sanmenxia::day_account::stated({fen(v.before[0])}),
         .before = sanmenxia::pool_account::stated({.paid = fen(v.before[1]), .portion = fen(v.before[2])}),
         .day_deductible = readings.day_deductible,
         .limit_on = readings.limit_on,
         .rounding = readings.rounding},
        sanmenxia_table);
    answer a = answered(v, o, o ? o->today_after.amounts().deductible_used : money{});
    if (!counted && a.status == batch::settled) a = {.after = {v.before[0], v.before[1], v.before[2]}};
    return a;
  }
};

/// Amounts about the knots of the terms, of every size, and now and then beyond
/// all limits.
std::int64_t drawn_amount(dice& d, const layer_terms& t, bool strange) {
  const std::int64_t near[] = {in_fen(t.deductible), in_fen(t.cap), batch::lane_limit, INT32_MAX, 0};
  if (strange && d.one_in(20)) {
    constexpr std::int64_t odd[] = {-1, INT64_MIN, INT64_MAX, 9'999'999'999'999, 10'000'000'000'000, INT32_MIN};
    return d.among(odd);
  }
  if (d.one_in(3)) {
    const std::int64_t x = d.among(near) + d.upto(6) - 3;
    return x < 0 && !strange ? 0 : x;
  }
  const int length = strange ? 45 : 30;
  return d.of_any_length(length);
}

visit drawn_visit(dice& d, const drawn_pool& pool, bool strange, bool narrow) {
  visit v;
  v.code = static_cast<batch::visit_code>(d.upto(5));
  if (d.one_in(8)) v.code = static_cast<batch::visit_code>(v.code + 32);
  if (strange && d.one_in(20)) v.code = static_cast<batch::visit_code>(d.upto(255));
  const layer_terms t = pool.terms_of(v.code);
  v.cost = drawn_amount(d, t, strange);
  if (!d.one_in(3))
    for (std::int64_t& x : v.before) x = drawn_amount(d, t, strange);
  if (narrow) {
    const auto fit = [](std::int64_t x) { return x == static_cast<std::int32_t>(x) ? x : x & INT32_MAX; };
    v.cost = fit(v.cost);
    for (std::int64_t& x : v.before) x = fit(x);
  }
  if (!strange || d.coin()) {  // consistent
    if (pool.in_jinzhou && v.before[1] > v.before[0]) v.before[1] = v.before[0];
    if (!pool.in_jinzhou && v.before[0] > in_fen(t.deductible)) v.before[0] = in_fen(t.deductible);
  }
  return v;
}

template <class Fen>
answer in_columns_of(const visit& v, const answer& a) {
  bool all = a.payment == static_cast<Fen>(a.payment);
  for (const std::int64_t x : a.after) all = all && x == static_cast<Fen>(x);
  return all || a.status != batch::settled ? a : refused(v, error::out_of_range);
}

template <class Fen>
void compare(const drawn_pool& pool, const std::vector<visit>& visits, dice& d) {
  const std::size_t rows = visits.size();
  const std::size_t offset = d.coin() ? 0 : static_cast<std::size_t>(d.upto(7));
  const bool in_place = d.coin();
  stretch<batch::visit_code> codes;
  stretch<Fen> cost, before[3], after[3], payment;
  stretch<batch::row_status> status;
  codes.prepare(rows, offset);
  cost.prepare(rows, offset);
  payment.prepare(rows, offset);
  status.prepare(rows, offset);
  for (auto& c : before) c.prepare(rows, offset);
  for (auto& c : after) c.prepare(rows, offset);
  std::vector<answer> wanted;
  batch::pool_sums sums_wanted{};
  std::size_t refused_rows = 0;
  for (std::size_t i = 0; i < rows; ++i) {
    const visit& v = visits[i];
    codes[i] = v.code;
    cost[i] = static_cast<Fen>(v.cost);
    for (std::size_t k = 0; k < 3; ++k) before[k][i] = static_cast<Fen>(v.before[k]);
    const answer a = in_columns_of<Fen>(v, pool.by_rule(v));
    wanted.push_back(a);
    if (a.status != batch::settled)
      ++refused_rows;
    else
      sums_wanted.lines[v.code % 32] +=
          {.visits = 1, .cost = fen(v.cost), .portion = fen(a.portion), .payment = fen(a.payment)};
  }
  const auto in = [&](auto& s) { return batch::column<const Fen>(s.data(), rows); };
  const auto out = [&](auto& s) { return batch::column<Fen>(s.data(), rows); };
  auto& to = in_place ? before : after;
  batch::pool_sums sums{};
  const bool with_sums = d.coin();
  const std::size_t said =
      batch::settle<Fen>(pool.plan(),
                         {.claims = {codes.data(), rows},
                          .cost = in(cost),
                          .before = {.deductible_met = in(before[0]), .paid = in(before[1]), .portion = in(before[2])},
                          .payment = out(payment),
                          .after = {.deductible_met = out(to[0]), .paid = out(to[1]), .portion = out(to[2])},
                          .status = {status.data(), rows}},
                         with_sums ? &sums : nullptr, d.coin() ? batch::stores::streaming : batch::stores::ordinary);
  bool same = said == refused_rows && (!with_sums || sums == sums_wanted);
  for (std::size_t i = 0; i < rows; ++i) {
    const bool row_is_right = payment[i] == wanted[i].payment && status[i] == wanted[i].status &&
                              to[0][i] == wanted[i].after[0] && to[1][i] == wanted[i].after[1] &&
                              to[2][i] == wanted[i].after[2];
    if (!row_is_right) {
      const visit& v = visits[i];
      FAIL("row " << i << " of " << rows << ": code " << unsigned{v.code} << " cost " << v.cost << " before "
                  << v.before[0] << ' ' << v.before[1] << ' ' << v.before[2] << ": " << payment[i] << " status "
                  << unsigned{status[i]} << " after " << to[0][i] << ' ' << to[1][i] << ' ' << to[2][i] << ", wanted "
                  << wanted[i].payment << " status " << unsigned{wanted[i].status} << " after " << wanted[i].after[0]
                  << ' ' << wanted[i].after[1] << ' ' << wanted[i].after[2]);
    }
  }
  same = same && payment.fences_stand() && status.fences_stand() && to[0].fences_stand();
  if (!same) FAIL("the count, the sums or what lies about the columns differs");
}

}  // namespace

TEST_CASE("columns of visits are what the rules give for each visit alone") {
  dice d(setting("GONGBAO_BATCH_SEED", 20230301));
  const std::uint64_t count = setting("GONGBAO_BATCH_CLAIMS", optimised ? 400'000 : 60'000);
  std::uint64_t rows = 0;
  std::uint64_t narrow_rows = 0;
  std::vector<visit> visits;
  while (rows < count) {
    const drawn_pool pool(d);
    const bool strange = d.coin();
    const auto length = static_cast<std::size_t>(d.upto(300));
    visits.clear();
    const bool narrow = d.coin();
    for (std::size_t i = 0; i < length; ++i) visits.push_back(drawn_visit(d, pool, strange, narrow));
    compare<std::int64_t>(pool, visits, d);
    if (narrow) {
      compare<std::int32_t>(pool, visits, d);
      narrow_rows += length;
    }
    rows += length;
  }
  CHECK(narrow_rows > rows / 5);
}
