// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// However columns lie in memory, however long they are and whoever is refused among them, each row gets its own.
#include <memory>

#include "aid_compare.hpp"

using namespace batch_tests;

namespace {

/// Claims with what they are to get under one of the shipped tables.
struct aid_case {
  aid_table table;
  aid_readings readings{};
  batch::aid_plan plan;
  std::vector<aid_claim_in_fen> rows{};
  std::vector<aid_answer> expected{};
  digest all{};
  seen saw{};
  dice facts{3};

  aid_case(bool of_jinzhou, std::size_t length, std::uint64_t seed, std::int64_t strange_one_in = 0)
      : table{of_jinzhou ? aid_table(jinzhou::medical_aid_2023) : aid_table(sanmenxia::medical_aid_2022)},
        plan{table.plan(readings)} {
    dice d(seed);
    aid_draw how;
    how.strange_one_in = strange_one_in;
    aid_drawer draw(table, readings, how, d);
    aid_answer previous{};
    for (std::size_t i = 0; i < length; ++i) {
      rows.push_back(draw(previous));
      previous = by_hand(table, readings, rows.back());
    }
    answer_all();
  }

  void answer_all() {
    expected.clear();
    for (const aid_claim_in_fen& c : rows) answer(table, readings, c, facts, saw, expected);
  }
  void compare(const aid_layout& layout) {
    settle_and_compare<std::int64_t>(plan, readings, rows, expected, layout, all, saw);
    settle_and_compare<std::int32_t>(plan, readings, rows, expected, layout, all, saw);
  }
};

/// Columns that end where the memory ends, so that a sanitizer sees each step beyond.
template <class Fen>
void settle_in_exact_memory(const aid_case& the, std::size_t n, batch::stores how) {
  const auto amounts = [&](auto get) {
    auto column = std::make_unique<Fen[]>(n);
    for (std::size_t i = 0; i < n; ++i) column[i] = static_cast<Fen>(get(the.rows[i]));
    return column;
  };
  const auto codes = std::make_unique<claim_code[]>(n);
  for (std::size_t i = 0; i < n; ++i) codes[i] = the.rows[i].code;
  const auto self_pay = amounts([](const aid_claim_in_fen& c) { return c.self_pay; });
  std::unique_ptr<Fen[]> before[year_size], after[year_size];
  for (std::size_t k = 0; k < year_size; ++k) {
    before[k] = amounts([=](const aid_claim_in_fen& c) { return c.before.fen[k]; });
    after[k] = std::make_unique<Fen[]>(n);
  }
  const auto basic = std::make_unique<Fen[]>(n);
  const auto tilt = std::make_unique<Fen[]>(n);
  const auto status = std::make_unique<batch::row_status[]>(n);
  const auto in = [&](std::size_t k) { return batch::column<const Fen>(before[k].get(), n); };
  const auto out = [&](const std::unique_ptr<Fen[]>& c) { return batch::column<Fen>(c.get(), n); };
  batch::aid_sums sums{};
  batch::settle<Fen>(the.plan,
                     {.claims = {codes.get(), n},
                      .self_pay = {self_pay.get(), n},
                      .before = {in(0), in(1), in(2), in(3), in(4)},
                      .basic_aid = out(basic),
                      .tilt_aid = out(tilt),
                      .after = {out(after[0]), out(after[1]), out(after[2]), out(after[3]), out(after[4])},
                      .status = {status.get(), n}},
                     &sums, how);
  for (std::size_t i = 0; i < n; ++i) {
    const aid_answer a = in_columns_of<Fen>(the.rows[i], the.expected[i]);
    REQUIRE(basic[i] == a.basic_aid);
    REQUIRE(tilt[i] == a.tilt_aid);
    REQUIRE(status[i] == a.status);
    for (std::size_t k = 0; k < year_size; ++k) REQUIRE(after[k][i] == a.after.fen[k]);
  }
}

}  // namespace

TEST_CASE("columns of every length from 0 to 70") {
  for (const bool of_jinzhou : {true, false})
    for (std::size_t n = 0; n <= 70; ++n) {
      aid_case the(of_jinzhou, n, 100 + n, n % 3 == 0 ? 9 : 0);
      for (const batch::stores how : {batch::stores::ordinary, batch::stores::streaming}) {
        aid_layout l;
        l.how = how;
        the.compare(l);
        l.in_place = true;
        the.compare(l);
        settle_in_exact_memory<std::int64_t>(the, n, how);
        settle_in_exact_memory<std::int32_t>(the, n, how);
      }
    }
}

TEST_CASE("columns that begin anywhere, with ordinary and streaming stores") {
  for (const bool of_jinzhou : {true, false})
    for (std::size_t offset = 0; offset < 16; ++offset)
      for (const std::size_t n : {std::size_t{16}, std::size_t{67}, std::size_t{1'000}}) {
        aid_case the(of_jinzhou, n, 200 + offset, n == 67 ? 20 : 0);
        for (const batch::stores how : {batch::stores::ordinary, batch::stores::streaming})
          for (const std::size_t code_offset : {std::size_t{0}, offset}) {
            aid_layout l;
            l.how = how;
            l.offset = offset;
            l.code_offset = code_offset;
            the.compare(l);
            l.in_place = true;
            the.compare(l);
          }
      }
}

TEST_CASE("absent columns in every combination") {
  for (unsigned before = 0; before < 32; ++before) {
    aid_case the(before % 2 == 0, 37, 300 + before, 12);
    for (aid_claim_in_fen& c : the.rows)
      for (std::size_t k = 0; k < year_size; ++k)
        if ((before >> k & 1U) == 0) c.before.fen[k] = 0;
    the.answer_all();
    for (unsigned outputs = 0; outputs < 256; outputs += optimised ? 1 : 7)
      for (const bool in_place : {false, true}) {
        aid_layout l;
        l.before = before;
        l.outputs = outputs;
        l.in_place = in_place;
        l.with_sums = outputs % 2 == 0;
        l.how = outputs % 3 == 0 ? batch::stores::streaming : batch::stores::ordinary;
        the.compare(l);
      }
  }
}

TEST_CASE("a refused row, at any place, leaves its neighbours as they are without it") {
  const auto code = batch::code_of(category::margin);
  const aid_claim_in_fen refused[] = {
      {.code = 255, .self_pay = 500'000},
      {.code = 128 + 2, .self_pay = 500'000},
      {.code = batch::code_of(category::monitored), .self_pay = 500'000},  // without terms in either city
      {.code = code, .self_pay = -1},
      {.code = code, .self_pay = INT32_MIN},
      {.code = code, .self_pay = 5, .before = {{0, 0, 10, 11, 0}}},
      {.code = code, .self_pay = 5, .before = {{0, 0, 10, 10, 11}}},
      {.code = code, .self_pay = 5, .before = {{-7, 0, 0, 0, 0}}},
      {.code = code, .self_pay = 5, .before = {{0, 0, 0, 0, INT32_MIN}}},
  };
  // Settled, but not in lanes: beyond their limit, or beyond columns of 32 bits.
  const aid_claim_in_fen settled_alone[] = {
      {.code = code, .self_pay = batch::lane_limit},
      {.code = code, .self_pay = 5, .before = {{INT32_MAX - 5, 0, 0, 0, 0}}},
      {.code = code, .self_pay = INT32_MAX, .before = {{1, 0, 0, 0, 0}}},
  };
  constexpr std::size_t length = 3 * 16;
  for (const bool of_jinzhou : {true, false}) {
    const aid_case without(of_jinzhou, length, 400);
    const auto with = [&](std::size_t at, const aid_claim_in_fen& c) {
      aid_case the = without;
      the.rows[at] = c;
      the.answer_all();
      for (std::size_t i = 0; i < length; ++i)
        if (i != at) REQUIRE(the.expected[i] == without.expected[i]);
      for (const bool in_place : {false, true}) {
        aid_layout l;
        l.in_place = in_place;
        the.compare(l);
      }
      return the.expected[at].status;
    };
    for (std::size_t at = 0; at < 33; ++at) {
      for (const aid_claim_in_fen& c : refused) REQUIRE(with(at, c) != batch::settled);
      for (const aid_claim_in_fen& c : settled_alone) REQUIRE(with(at, c) == batch::settled);
    }
    // Several at once, up to all of them.
    for (unsigned pattern = 1; pattern < 0x10000; pattern += 4'095) {
      aid_case the = without;
      for (std::size_t i = 0; i < length; ++i)
        if ((pattern >> i % 16 & 1U) != 0) the.rows[i] = refused[(pattern + i) % std::size(refused)];
      the.answer_all();
      the.compare({});
    }
  }
}

TEST_CASE("parts of columns come to what the whole comes to") {
  dice d(5);
  for (int round = 0; round < 200; ++round) {
    const auto n = static_cast<std::size_t>(d.upto(200));
    aid_case the(d.coin(), n, 500 + static_cast<std::uint64_t>(round), 30);
    aid_layout l;
    if (d.coin()) l.before = static_cast<unsigned>(d.upto(31));
    if (d.coin()) l.outputs = static_cast<unsigned>(d.upto(255));
    for (aid_claim_in_fen& c : the.rows)
      for (std::size_t k = 0; k < year_size; ++k)
        if ((l.before >> k & 1U) == 0) c.before.fen[k] = 0;
    the.answer_all();
    aid_frame<std::int64_t> whole, parts;
    whole.fill(the.rows, l);
    parts.fill(the.rows, l);
    batch::aid_sums sums{}, of_parts{};
    const std::size_t refused = batch::settle<std::int64_t>(the.plan, whole.columns(l), &sums);
    std::size_t refused_in_parts = 0;
    for (std::size_t begin = 0; begin < n;) {
      const auto rows = static_cast<std::size_t>(1 + d.upto(static_cast<std::int64_t>(n - begin) - 1));
      batch::aid_sums part{};
      refused_in_parts += batch::settle<std::int64_t>(the.plan, parts.columns(l).part(begin, rows), &part);
      of_parts += part;
      begin += rows;
    }
    std::size_t row{};
    REQUIRE(whole.holds(the.rows, the.expected, l, row));
    REQUIRE(parts.holds(the.rows, the.expected, l, row));
    REQUIRE(refused == refused_in_parts);
    REQUIRE(sums == of_parts);
  }
}

TEST_CASE("sums are added to, and count what is settled only") {
  aid_case the(false, 100, 600, 5);
  aid_frame<std::int32_t> frame;
  frame.fill(the.rows, {});
  batch::aid_sums sums{};
  sums.lines[7] = {.claims = 1'000, .self_pay = fen(10), .basic_aid = fen(20), .tilt_aid = fen(30)};
  batch::aid_sums once{};
  const std::size_t refused = batch::settle<std::int32_t>(the.plan, frame.columns({}), &once);
  batch::settle<std::int32_t>(the.plan, frame.columns({}), &sums);
  once.lines[7] += {.claims = 1'000, .self_pay = fen(10), .basic_aid = fen(20), .tilt_aid = fen(30)};
  CHECK(sums == once);
  CHECK(refused > 0);
  std::int64_t claims = 0;
  for (const batch::aid_sum& line : sums.lines) claims += line.claims;
  CHECK(claims == 1'000 + 100 - static_cast<std::int64_t>(refused));
  CHECK(&sums.of(category::margin) == &sums.lines[7]);
  CHECK(&sums.of(category::margin, care::outpatient) == &sums.lines[23]);
}
