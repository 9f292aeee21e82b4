// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// every_fen [--full]
//
// Settles a claim of every amount from nothing to ten million yuan, for every kind of claim that medical aid and
// outpatient pooling of both cities tell apart, in columns, and holds each result against the closed form of the
// gazettes and the one before it; then in years that have begun, and in Jinzhou's years with a change of identity.
// Without --full it takes a stride of the amounts, in pairs a fen apart, and every
// amount round each knot.
#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include "certificate.hpp"
#include "closed_form.hpp"
#include "digest.hpp"

namespace {

using namespace gongbao;
using proof::grouped;
using proof::grouped_yuan;
using proof::in_yuan;

constexpr std::int32_t most = 10'000'000'00;               // fen
constexpr std::int32_t most_in_a_begun_year = 100'000'00;  // with --full, each of them

// ---- The kinds of claim ---------------------------------------------------------------------------------------------

/// A kind of claim: how columns are asked, and what the gazettes give it.
struct kind {
  std::string name;
  std::string calc;                           ///< the command that settles such a claim, up to the amount
  std::array<const char*, 5> accumulators{};  ///< its keys for what the year holds
  const batch::aid_plan* aid = nullptr;
  const batch::pool_plan* pool = nullptr;
  std::uint8_t code = 0;
  closed_form::benefit gets{};
  bool covered = true;
  bool qualifies = true;
  bool deductible_of_day = false;
  bool no_better_than_last = false;  ///< the kind before this one in the list never gets less
};

constexpr batch::aid_plan jinzhou_aid = batch::plan_of(jinzhou::medical_aid_2023);
constexpr batch::aid_plan jinzhou_aid_recomputed =
    batch::plan_of(jinzhou::medical_aid_2023, {.identity_change = identity_change::year_recomputed});
constexpr batch::aid_plan sanmenxia_aid = batch::plan_of(sanmenxia::medical_aid_2022);
constexpr batch::pool_plan jinzhou_visits =
    batch::pool_plan(deductible_period::year, {jinzhou::outpatient_pooling_2022.floors});
constexpr batch::pool_plan sanmenxia_visits_2022 = batch::plan_of(sanmenxia::outpatient_pooling_2022, 2022);
constexpr batch::pool_plan sanmenxia_visits = batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023);

struct ranked {
  gongbao::category category;
  closed_form::benefit inpatient{};
  closed_form::benefit outpatient{};
};

// The categories of each city from the most favourable down.
constexpr ranked jinzhou_ranks[] = {
    {category::destitute, closed_form::jinzhou_destitute},       {category::orphan, closed_form::jinzhou_orphan},
    {category::subsistence, closed_form::jinzhou_subsistence},   {category::margin, closed_form::jinzhou_margin},
    {category::illness_poor, closed_form::jinzhou_illness_poor}, {category::none}};
constexpr ranked sanmenxia_ranks[] = {
    {category::destitute, closed_form::sanmenxia_destitute_stay, closed_form::sanmenxia_destitute_visit},
    {category::subsistence, closed_form::sanmenxia_subsistence_stay, closed_form::sanmenxia_subsistence_visit},
    {category::relapsed_poor, closed_form::sanmenxia_subsistence_stay, closed_form::sanmenxia_subsistence_visit},
    {category::margin, closed_form::sanmenxia_margin_stay, closed_form::sanmenxia_margin_visit},
    {category::rural_at_risk, closed_form::sanmenxia_margin_stay, closed_form::sanmenxia_margin_visit},
    {category::illness_poor, closed_form::sanmenxia_illness_poor_stay, closed_form::sanmenxia_illness_poor_visit},
    {category::none}};

std::string word(auto value) {
  const text_view text = name_of(value);
  return {text.data(), text.size()};
}
std::string identity(category c) { return c == category::none ? "ordinary" : word(c); }

/// What is left of a benefit if the claim is not covered, or opens no tilt.
constexpr closed_form::benefit judged(closed_form::benefit b, bool covered, bool qualifies) {
  if (!covered) return {};
  if (!qualifies) b.opens = closed_form::tilt::never;
  return b;
}

kind in_jinzhou(const ranked& r, bool covered, identity_change change = {}) {
  kind k{
      .name = "Jinzhou aid, " + word(r.category) + (covered ? "" : ", not covered"),
      // What is not covered does not reach this rule (JZ-MA-04): it is as a claim without identity.
      .calc = "JZ-MA-07 date=2023-03-01 criteria_issued=true identity_change=" + word(change) +
              " recipients=" + identity(covered ? r.category : category::none) + " self_pay=",
      .accumulators = {"self_pay_before", "basic_paid_before", "residual_before", "tilted_before", "tilt_paid_before"},
      .aid = &jinzhou_aid,
      .code = batch::code_of(r.category, care::inpatient, covered),
      .gets = judged(r.inpatient, covered, true),
      .covered = covered && r.category != category::none,
      .qualifies = covered && r.category != category::none,
      .no_better_than_last = r.category != category::destitute};
  if (change == identity_change::year_recomputed) {
    k.aid = &jinzhou_aid_recomputed;
    k.gets.opens = closed_form::tilt::always_for_the_whole_year;
  }
  return k;
}

// Claims that get nothing are alike: one category stands for what is not covered.
void add_jinzhou_aid(std::vector<kind>& all) {
  for (const ranked& r : jinzhou_ranks) all.push_back(in_jinzhou(r, true));
  all.push_back(in_jinzhou(jinzhou_ranks[0], false));
}

void add_sanmenxia_aid(std::vector<kind>& all) {
  struct judgement {
    const char* name;
    const char* asked;
    bool covered;
    bool qualifies;
  };
  constexpr judgement judgements[] = {
      {"", "referred=true in_province=true", true, true},
      {", outside the province", "referred=true in_province=false", true, false},
      {", not covered", "designated=false referred=true in_province=true", false, false}};
  for (const judgement& j : judgements)
    for (const care k : {care::inpatient, care::outpatient})
      for (const ranked& r : sanmenxia_ranks) {
        if (!j.covered && r.category != category::destitute) continue;
        if (!j.qualifies && r.category == category::none) continue;
        all.push_back({.name = "Sanmenxia aid, " + word(r.category) + ", " + word(k) + j.name,
                       .calc = "SX-MA-00 date=2023-03-01 recipients=" + identity(r.category) + " care=" + word(k) +
                               (k == care::outpatient ? " disease=haemophilia " : " ") + j.asked + " self_pay=",
                       .accumulators = {"inpatient_before", "basic_paid_before", "residual_before", "tilted_before",
                                        "tilt_paid_before"},
                       .aid = &sanmenxia_aid,
                       .code = batch::code_of(r.category, k, j.covered, j.qualifies),
                       .gets = judged(k == care::inpatient ? r.inpatient : r.outpatient, j.covered, j.qualifies),
                       .covered = j.covered && r.category != category::none,
                       .qualifies = j.qualifies && r.category != category::none,
                       .no_better_than_last = r.category != category::destitute});
      }
}

void add_pools(std::vector<kind>& all) {
  for (const bool counts : {true, false})
    all.push_back(
        {.name = std::string("Jinzhou pool on the floors") + (counts ? "" : ", not designated"),
         .calc = std::string("JZ-OP-04 date=2023-03-01 designated=") + (counts ? "true" : "false") + " in_scope_cost=",
         .accumulators = {"cost_before", "paid_before", "portion_before"},
         .pool = &jinzhou_visits,
         .code = counts ? batch::visit_code{} : batch::visit_not_counted,
         .gets = {.basic = counts ? closed_form::jinzhou_pool : closed_form::piece{}, .meets_deductible = true},
         .covered = counts,
         .qualifies = counts});
  for (const bool reduced : {true, false})
    for (const level l : {level::primary, level::secondary, level::tertiary})
      for (const bool retired : {true, false}) {
        const closed_form::piece full = closed_form::sanmenxia_pool[static_cast<int>(l)][retired ? 1 : 0];
        const std::string year = reduced ? "2022" : "2023";
        all.push_back({.name = "Sanmenxia pool of " + year + ", " + word(l) + (retired ? ", retired" : ", active"),
                       .calc = "SX-OP-07 date=" + year + "-08-01 level=" + word(l) +
                               " retired=" + (retired ? "true" : "false") + " in_scope_cost=",
                       .accumulators = {"deductible_used_today", "paid_before", "portion_before"},
                       .pool = reduced ? &sanmenxia_visits_2022 : &sanmenxia_visits,
                       .code = batch::code_of(l, retired),
                       .gets = {.basic = reduced ? closed_form::in_2022(full) : full, .meets_deductible = true},
                       .deductible_of_day = true,
                       .no_better_than_last = !retired});
      }
}

std::vector<kind> every_kind() {
  std::vector<kind> all;
  add_jinzhou_aid(all);
  add_sanmenxia_aid(all);
  add_pools(all);
  return all;
}

// ---- What the law itself breaks -------------------------------------------------------------------------------------

/// One fen more of the claim, and the tilt of the whole year so far is paid at once (G-9, catch-up). Only outpatient
/// care: the residual of a stay is below 13 000 yuan when its cap is reached.
struct jump {
  const char* kind;
  std::int32_t at;     ///< a fen less pays …
  std::int32_t below;  ///< … this,
  std::int32_t paid;   ///< it pays that
};
constexpr jump jumps[] = {
    {"Sanmenxia aid, destitute, outpatient", 59'999'99, 29'999'99, 40'000'00},
    {"Sanmenxia aid, subsistence, outpatient", 59'999'99, 29'999'99, 40'000'00},
    {"Sanmenxia aid, relapsed_poor, outpatient", 59'999'99, 29'999'99, 40'000'00},
    {"Sanmenxia aid, margin, outpatient", 33'333'32, 9'999'99, 16'199'99},
    {"Sanmenxia aid, rural_at_risk, outpatient", 33'333'32, 9'999'99, 16'199'99},
    {"Sanmenxia aid, illness_poor, outpatient", 33'333'32, 9'999'99, 16'199'99},
};

/// A worse category gets more: its lower cap (art. 10) opens the tilt (art. 11) earlier.
struct inversion {
  const char* kind = "";          ///< the worse of the two
  std::int32_t first = 0;         ///< the least amount,
  std::int32_t last = 0;          ///< the greatest,
  std::uint64_t amounts = 0;      ///< how many of them there are,
  std::int32_t loss = 0;          ///< the most that the better one loses,
  std::int32_t largest_loss = 0;  ///< and the least amount where it does

  friend bool operator==(const inversion&, const inversion&) = default;
};
constexpr inversion inversions[] = {
    {"Sanmenxia aid, margin, outpatient", 38'000'06, 39'999'98, 199'991, 166'67, 39'666'66},
};

const jump* jump_of(const kind& k) {
  const auto* found = std::find_if(std::begin(jumps), std::end(jumps), [&](const jump& j) { return k.name == j.kind; });
  return found == std::end(jumps) ? nullptr : found;
}

// ---- The amounts ----------------------------------------------------------------------------------------------------

/// Amounts are settled in chunks that stay in the caches. Each begins with the last amount of the one before it, so
/// that no step from one amount to the next is left out.
constexpr std::size_t chunk = 1024;

/// The least amount from which on a condition holds.
template <class Condition>
std::int32_t least(Condition holds) {
  std::int32_t from = 0, to = most;
  while (from < to) {
    const std::int32_t middle = from + (to - from) / 2;
    if (holds(middle))
      to = middle;
    else
      from = middle + 1;
  }
  return from;
}

/// Where the payment for a claim bends.
std::array<std::int32_t, 4> knots_of(const closed_form::benefit& b) {
  const std::int32_t rise = b.basic.rise();
  const auto basic = [&](std::int32_t x) { return closed_form::pays(b.basic, rise, x); };
  const auto tilt = [&](std::int32_t x) { return closed_form::pays(b.tilt, b.tilt.rise(), x - basic(x)); };
  return {b.basic.from, least([&](std::int32_t x) { return basic(x) >= b.basic.cap; }),
          least([&](std::int32_t x) { return x - basic(x) >= b.tilt.from; }),
          least([&](std::int32_t x) { return tilt(x) >= b.tilt.cap; })};
}

/// Amounts in pairs a fen apart; the stride is prime, so that every last digit occurs.
std::vector<std::int32_t> strided(std::int32_t stride) {
  std::vector<std::int32_t> amounts;
  for (std::int32_t x = 0; x < most; x += stride) amounts.insert(amounts.end(), {x, x + 1});
  return amounts;
}

/// A stride, and all amounts within 2 000 fen of a knot.
std::vector<std::int32_t> sample(const std::vector<kind>& kinds) {
  std::vector<std::int32_t> knots = {0, most, batch::lane_limit};
  for (const kind& k : kinds)
    for (const std::int32_t knot : knots_of(k.gets)) knots.push_back(knot);
  for (const jump& j : jumps) knots.push_back(j.at);
  for (const inversion& i : inversions) knots.insert(knots.end(), {i.first, i.last, i.largest_loss});
  std::sort(knots.begin(), knots.end());
  knots.erase(std::unique(knots.begin(), knots.end()), knots.end());

  std::vector<std::int32_t> amounts = strided(4'001);
  for (const std::int32_t knot : knots)
    for (std::int32_t x = std::max(0, knot - 2'000); x <= std::min(most, knot + 2'000); ++x) amounts.push_back(x);
  std::sort(amounts.begin(), amounts.end());
  amounts.erase(std::unique(amounts.begin(), amounts.end()), amounts.end());
  return amounts;
}

/// All amounts up to a greatest one, or a list of some.
class amounts_to_settle {
 public:
  explicit amounts_to_settle(std::int32_t up_to) : count_{std::size_t(up_to) + 1} {}
  explicit amounts_to_settle(const std::vector<std::int32_t>& some) : some_{&some}, count_{some.size()} {}

  std::size_t count() const { return count_; }
  std::size_t chunks() const { return (count_ - 1 + chunk - 2) / (chunk - 1); }
  std::size_t copy(std::size_t number, std::int32_t* to) const {
    const std::size_t from = number * (chunk - 1);
    const std::size_t rows = std::min(chunk, count_ - from);
    for (std::size_t i = 0; i < rows; ++i)
      to[i] = some_ == nullptr ? static_cast<std::int32_t>(from + i) : (*some_)[from + i];
    return rows;
  }

 private:
  const std::vector<std::int32_t>* some_ = nullptr;
  std::size_t count_;
};

// ---- What is found --------------------------------------------------------------------------------------------------

struct failure {
  std::int32_t amount = most;
  std::string text;
};

class findings {
 public:
  explicit findings(std::size_t kinds) : jumps_seen(kinds), inverted(kinds) {}

  std::vector<std::int64_t> jumps_seen;
  std::vector<inversion> inverted;
  std::uint64_t settled = 0;
  std::deque<failure> fallen;

  void fell(std::int32_t amount, std::string text) {
    if (fallen.size() < 20) fallen.push_back({amount, std::move(text)});
  }
  void inverted_at(std::size_t at, std::int32_t amount, std::int32_t loss) {
    inversion& i = inverted[at];
    if (i.amounts == 0 || amount < i.first) i.first = amount;
    i.last = std::max(i.last, amount);
    ++i.amounts;
    if (loss > i.loss || (loss == i.loss && amount < i.largest_loss)) i.loss = loss, i.largest_loss = amount;
  }
  void merge(const findings& f) {
    for (std::size_t k = 0; k < inverted.size(); ++k) {
      jumps_seen[k] += f.jumps_seen[k];
      const inversion& from = f.inverted[k];
      if (from.amounts == 0) continue;
      const std::uint64_t together = inverted[k].amounts + from.amounts;
      inverted_at(k, from.first, 0);
      inverted_at(k, from.last, 0);
      inverted_at(k, from.largest_loss, from.loss);
      inverted[k].amounts = together;
    }
    settled += f.settled;
    fallen.insert(fallen.end(), f.fallen.begin(), f.fallen.end());
  }
};

// ---- A chunk of one kind --------------------------------------------------------------------------------------------

/// Claims of one kind in columns, and the year after each.
struct columns {
  alignas(64) std::uint8_t codes[chunk];
  alignas(64) std::int32_t amount[chunk];
  alignas(64) std::int32_t basic[chunk];  ///< or what the pool pays
  alignas(64) std::int32_t tilt[chunk];
  alignas(64) std::int32_t before[5][chunk];
  alignas(64) std::int32_t after[5][chunk];
  alignas(64) std::int32_t total[2][chunk];  ///< of this kind and the one before it

  closed_form::year year_before(std::size_t i) const {
    return {before[0][i], before[1][i], before[2][i], before[3][i], before[4][i]};
  }
  void begin_all(const closed_form::year& y, std::size_t rows) {
    const std::int64_t all[] = {y.base, y.basic_paid, y.residual, y.tilted, y.tilt_paid};
    for (std::size_t i = 0; i < std::size(all); ++i) std::fill_n(before[i], rows, static_cast<std::int32_t>(all[i]));
  }

  /// Returns how many were refused.
  std::size_t settle(const kind& k, std::size_t rows, bool year_has_begun) {
    const auto fresh = [&](std::size_t i) {
      return year_has_begun ? batch::column<const std::int32_t>(before[i], rows) : batch::column<const std::int32_t>();
    };
    const auto out = [&](std::int32_t* to) { return batch::column<std::int32_t>(to, rows); };
    std::memset(codes, k.code, rows);
    if (k.aid != nullptr)
      return batch::settle<std::int32_t>(
          *k.aid, {.claims = {codes, rows},
                   .self_pay = {amount, rows},
                   .before = {fresh(0), fresh(1), fresh(2), fresh(3), fresh(4)},
                   .basic_aid = out(basic),
                   .tilt_aid = out(tilt),
                   .after = {out(after[0]), out(after[1]), out(after[2]), out(after[3]), out(after[4])}});
    return batch::settle<std::int32_t>(*k.pool, {.claims = {codes, rows},
                                                 .cost = {amount, rows},
                                                 .before = {fresh(0), fresh(1), fresh(2)},
                                                 .payment = out(basic),
                                                 .after = {out(after[0]), out(after[1]), out(after[2])}});
  }
};

constexpr std::int32_t all_bits_if(bool so) { return -static_cast<std::int32_t>(so); }

/// What the closed form needs of a kind, as numbers that are the same for all rows.
struct expected {
  explicit expected(const kind& k)
      : basic{k.gets.basic},
        tilt{k.gets.opens == closed_form::tilt::never ? closed_form::piece{} : k.gets.tilt},
        // The tilt is open from this much basic aid on.
        opens_at{k.gets.opens == closed_form::tilt::once_basic_cap_is_reached ? basic.cap : 0},
        opens{all_bits_if(k.gets.opens != closed_form::tilt::never)},
        base_most{!k.covered || !k.gets.meets_deductible ? 0
                  : k.deductible_of_day                  ? basic.from
                                                         : most},
        residual_most{k.qualifies ? most : 0} {}

  closed_form::piece basic, tilt;
  std::int32_t opens_at;
  std::int32_t opens;          ///< all bits or none
  std::int32_t base_most;      ///< what of a claim meets the deductible
  std::int32_t residual_most;  ///< what is left of it for the tilt
  std::int32_t basic_rise = basic.rise();
  std::int32_t tilt_rise = tilt.rise();
};

/// The properties of one row, each as a number that is negative if the property is broken: so a chunk is checked
/// without a branch, and a broken one is found by asking again.
template <bool Pool, class Check>
[[gnu::always_inline]] inline void check_row(const expected& e, const columns& c, std::size_t i, Check check) {
  const std::int32_t x = c.amount[i], basic = c.basic[i], tilt = Pool ? 0 : c.tilt[i];
  const std::int32_t basic_due = closed_form::pays(e.basic, e.basic_rise, x);
  check("the first layer pays what the closed form does", all_bits_if(basic != basic_due));
  check("no payment is negative", basic | tilt);
  check("the cap is kept", e.basic.cap - basic);
  check("not more is paid than is claimed", x - basic - tilt);
  check("what meets the deductible is carried", all_bits_if(c.after[0][i] != closed_form::lesser(x, e.base_most)));
  check("what is paid is carried", all_bits_if(c.after[1][i] != basic));
  if constexpr (Pool) {
    const std::int32_t portion = closed_form::lesser(closed_form::above(e.basic.from, x), e.residual_most);
    check("the portion is carried", all_bits_if(c.after[2][i] != portion));
  } else {
    const std::int32_t open = e.opens & all_bits_if(basic_due >= e.opens_at);
    const std::int32_t risen = closed_form::pays(e.tilt, e.tilt_rise, x - basic_due);
    const std::int32_t tilted = closed_form::above(e.tilt.from, x - basic_due);
    check("the tilt pays what the closed form does", all_bits_if(tilt != (risen & open)));
    check("the cap of the tilt is kept", e.tilt.cap - tilt);
    check("first layer and residual add up to the claim",
          all_bits_if(c.after[2][i] != closed_form::lesser(x - basic, e.residual_most)));
    check("what is tilted is carried", all_bits_if(c.after[3][i] != (tilted & open)));
    check("tilt aid is carried", all_bits_if(c.after[4][i] != tilt));
  }
}

/// The same for the step from the row before. Between amounts any step apart a payment grows by no more than the step:
/// if that holds for every step of one fen, it holds for all.
template <bool Pool, class Check>
[[gnu::always_inline]] inline void check_step(const columns& c, std::size_t i, Check check) {
  const std::int32_t step = c.amount[i] - c.amount[i - 1];
  const std::int32_t basic = c.basic[i] - c.basic[i - 1];
  const std::int32_t tilt = Pool ? 0 : c.tilt[i] - c.tilt[i - 1];
  check("the first layer never falls as the claim grows", basic);
  check("the tilt never falls as the claim grows", tilt);
  check("a fen more of the claim pays a fen more at most, and the patient no less", step - basic - tilt);
}

void report(findings& found, const kind& k, const columns& c, std::size_t i, const char* property,
            const std::string& more = {}) {
  const std::string amount = in_yuan(c.amount[i]);
  found.fell(c.amount[i], k.name + ", a claim of " + amount + " yuan, does not hold: " + property +
                              "\n  columns: first layer " + in_yuan(c.basic[i]) + ", tilt " +
                              in_yuan(k.aid != nullptr ? c.tilt[i] : 0) +
                              (i == 0 ? ""
                                      : "; a claim of " + in_yuan(c.amount[i - 1]) + ": " + in_yuan(c.basic[i - 1]) +
                                            ", " + in_yuan(k.aid != nullptr ? c.tilt[i - 1] : 0)) +
                              "\n  calc " + k.calc + amount + more);
}

/// Looks at each row of a chunk in which something is broken.
template <bool Pool>
void explain(const kind& k, const expected& e, const columns& c, std::size_t rows, std::int64_t& jumps_seen,
             findings& found) {
  const jump* listed = jump_of(k);
  for (std::size_t i = 0; i < rows; ++i) {
    const char* broken = nullptr;
    const auto note = [&](const char* property, std::int32_t number) {
      if (number < 0 && broken == nullptr) broken = property;
    };
    check_row<Pool>(e, c, i, note);
    if (i > 0 && broken == nullptr) {
      check_step<Pool>(c, i, note);
      if (broken != nullptr && listed != nullptr && c.amount[i] == listed->at && c.amount[i - 1] == listed->at - 1 &&
          c.basic[i - 1] + c.tilt[i - 1] == listed->below && c.basic[i] + c.tilt[i] == listed->paid) {
        ++jumps_seen;
        broken = nullptr;
      }
    }
    if (broken != nullptr) report(found, k, c, i, broken);
  }
}

template <bool Pool>
void check_chunk(const kind& k, const columns& c, std::size_t rows, std::int64_t& jumps_seen, findings& found) {
  const expected e(k);
  std::int32_t all = 0;
  const auto gather = [&](const char*, std::int32_t number) { all |= number; };
  for (std::size_t i = 0; i < rows; ++i) check_row<Pool>(e, c, i, gather);
  for (std::size_t i = 1; i < rows; ++i) check_step<Pool>(c, i, gather);
  if (all < 0) [[unlikely]]
    explain<Pool>(k, e, c, rows, jumps_seen, found);
}

/// The first claim of a chunk by itself, with what the columns leave out.
void check_one(const kind& k, const columns& c, findings& found) {
  if (k.aid == nullptr) return;
  const money x = fen(c.amount[0]);
  const auto s = batch::settle(*k.aid, k.code, x);
  const bool holds = s && in_fen(s->total_aid) == c.basic[0] + c.tilt[0] && s->patient_pays >= money{} &&
                     s->basic.payment + s->tilt.payment + s->patient_pays == x;
  if (!holds) report(found, k, c, 0, "aid and what the patient pays add up to the claim");
}

/// Fresh years: every kind over one chunk of amounts.
void settle_fresh(const std::vector<kind>& kinds, const amounts_to_settle& amounts, std::size_t number, columns& c,
                  findings& found) {
  const std::size_t rows = amounts.copy(number, c.amount);
  const std::size_t first_new = number == 0 ? 0 : 1;
  for (std::size_t at = 0; at < kinds.size(); ++at) {
    const kind& k = kinds[at];
    if (c.settle(k, rows, false) != 0) report(found, k, c, 0, "no claim of the chunk is refused");
    if (k.aid != nullptr)
      check_chunk<false>(k, c, rows, found.jumps_seen[at], found);
    else
      check_chunk<true>(k, c, rows, found.jumps_seen[at], found);
    check_one(k, c, found);

    std::int32_t* const total = c.total[at % 2];
    const std::int32_t* const of_better = c.total[(at + 1) % 2];
    std::int32_t all = 0;
    for (std::size_t i = 0; i < rows; ++i) {
      total[i] = c.basic[i] + (k.aid != nullptr ? c.tilt[i] : 0);
      all |= of_better[i] - total[i];
    }
    if (all < 0 && k.no_better_than_last)
      for (std::size_t i = first_new; i < rows; ++i)
        if (total[i] > of_better[i]) found.inverted_at(at, c.amount[i], total[i] - of_better[i]);
    found.settled += rows - first_new;
  }
}

// ---- Years that have begun ------------------------------------------------------------------------------------------

/// Years part of the way: deductibles half met, a fen left of a cap, tilted some, caps used up.
std::vector<closed_form::year> begun_years(const kind& k) {
  const auto one_less = [](std::int32_t limit) { return limit == 0 ? 0 : limit - 1; };
  const std::int32_t from = k.gets.basic.from, cap = k.gets.basic.cap;
  const std::int32_t tilt_from = k.gets.tilt.from, tilt_cap = k.gets.tilt.cap;
  if (k.deductible_of_day)
    return {{from / 2, 1, 1}, {from, one_less(cap), cap}, {0, cap, 2 * cap}, {from - from / 3, cap / 2, cap}};
  if (k.aid == nullptr)
    return {{from / 2, 0, 0}, {cap + from, cap / 2, cap}, {3 * cap, one_less(cap), 2 * cap}, {3 * cap, cap, 2 * cap}};
  return {{from / 2, 0, tilt_from / 2, 0, 0},
          {from + 7'00, one_less(cap), tilt_from - tilt_from / 3, 0, 0},
          {from - from / 3, cap / 2, tilt_from + 50'000'00, 20'000'00, one_less(tilt_cap)},
          {2 * cap, cap, tilt_from + 1, 1, 1},
          {2 * cap, cap, tilt_from + 50'000'00, 30'000'00, tilt_cap}};
}

/// A year as inputs of calc.
std::string told(const kind& k, const closed_form::year& y) {
  const std::int64_t before[] = {y.base, y.basic_paid, y.residual, y.tilted, y.tilt_paid};
  std::string text;
  for (std::size_t i = 0; i < std::size(before) && k.accumulators[i] != nullptr; ++i) {
    text += ' ';
    text += k.accumulators[i];
    text += '=';
    text += in_yuan(before[i]);
  }
  return text;
}

bool row_by_g9(const kind& k, const closed_form::year& y, const columns& c, std::size_t i) {
  closed_form::settled s;
  if (k.aid != nullptr) {
    s = closed_form::by_g9(k.gets, k.covered, k.qualifies, c.amount[i], y);
    return ((s.basic ^ c.basic[i]) | (s.tilt ^ c.tilt[i]) | (s.after.base ^ c.after[0][i]) |
            (s.after.basic_paid ^ c.after[1][i]) | (s.after.residual ^ c.after[2][i]) |
            (s.after.tilted ^ c.after[3][i]) | (s.after.tilt_paid ^ c.after[4][i])) == 0;
  }
  const std::int64_t x = k.covered ? c.amount[i] : 0, from = k.gets.basic.from;
  const std::int64_t portion = closed_form::excess(from, y.base + x) - closed_form::excess(from, y.base);
  const std::int64_t payment = closed_form::paid_under_cap(k.gets.basic, portion, y.basic_paid);
  const std::int64_t met = k.deductible_of_day && y.base + x > from ? from : y.base + x;
  return ((payment ^ c.basic[i]) | (met ^ c.after[0][i]) | ((y.basic_paid + payment) ^ c.after[1][i]) |
          ((y.residual + portion) ^ c.after[2][i])) == 0;
}

/// Rows in which a payment is negative, goes beyond its cap or falls as the claim grows.
bool orderly(const kind& k, const closed_form::year& y, const columns& c, std::size_t rows) {
  const std::int32_t basic_left = static_cast<std::int32_t>(closed_form::excess(y.basic_paid, k.gets.basic.cap));
  const std::int32_t tilt_left = static_cast<std::int32_t>(closed_form::excess(y.tilt_paid, k.gets.tilt.cap));
  const bool aid = k.aid != nullptr;
  std::int32_t all = 0;
  for (std::size_t i = 0; i < rows; ++i) all |= c.basic[i] | (basic_left - c.basic[i]);
  for (std::size_t i = 1; i < rows; ++i) all |= c.basic[i] - c.basic[i - 1];
  if (aid) {
    for (std::size_t i = 0; i < rows; ++i) all |= c.tilt[i] | (tilt_left - c.tilt[i]);
    for (std::size_t i = 1; i < rows; ++i) all |= c.tilt[i] - c.tilt[i - 1];
  }
  return all >= 0;
}

void settle_begun(const std::vector<kind>& kinds, const amounts_to_settle& amounts, std::size_t number, columns& c,
                  findings& found) {
  const std::size_t rows = amounts.copy(number, c.amount);
  for (const kind& k : kinds)
    for (const closed_form::year& y : begun_years(k)) {
      c.begin_all(y, rows);
      const bool refused = c.settle(k, rows, true) != 0;
      bool same = true;
      for (std::size_t i = 0; i < rows; ++i) same &= row_by_g9(k, y, c, i);
      found.settled += rows - (number == 0 ? 0 : 1);
      if (!refused && same && orderly(k, y, c, rows)) continue;
      std::size_t at = 0;
      while (at + 1 < rows && row_by_g9(k, y, c, at)) ++at;
      report(found, k, c, at, refused ? "no claim is refused" : "a year that has begun is settled as G-9 says",
             told(k, y));
    }
}

// ---- Years with a change of identity --------------------------------------------------------------------------------

std::vector<kind> identities_in_jinzhou(identity_change change) {
  std::vector<kind> all;
  for (const ranked& r : jinzhou_ranks) all.push_back(in_jinzhou(r, true, change));
  return all;
}

/// A claim after a change: as G-9 says; and unless the year is recomputed no claim is paid more than its own self-pay.
void check_changed(const kind& now, const columns& c, std::size_t rows, findings& found) {
  const std::int32_t pays_back = all_bits_if(now.gets.opens == closed_form::tilt::always_for_the_whole_year);
  const auto as_g9 = [&](std::size_t i) { return row_by_g9(now, c.year_before(i), c, i); };
  const auto own = [&](std::size_t i) { return (c.amount[i] - c.basic[i] - c.tilt[i]) & ~pays_back; };
  bool same = true;
  std::int32_t all = 0;
  for (std::size_t i = 0; i < rows; ++i) same &= as_g9(i);
  for (std::size_t i = 0; i < rows; ++i) all |= own(i);
  if (same && all >= 0) return;
  std::size_t at = 0;
  while (at + 1 < rows && as_g9(at) && own(at) >= 0) ++at;
  report(found, now, c, at,
         as_g9(at) ? "no claim is paid more than its own self-pay"
                   : "after a change of identity a claim is settled as G-9 says",
         told(now, c.year_before(at)));
}

/// Every pair of categories: a claim at each knot of the former one and then every amount, and every amount and then a
/// claim at each knot of the new one.
void settle_changed(const std::vector<kind>& kinds, const amounts_to_settle& amounts, std::size_t number, columns& c,
                    findings& found) {
  const std::size_t rows = amounts.copy(number, c.amount);
  const auto settle = [&](const kind& now) {
    if (c.settle(now, rows, true) != 0) report(found, now, c, 0, "no claim of the chunk is refused");
    check_changed(now, c, rows, found);
    found.settled += rows - (number == 0 ? 0 : 1);
  };
  for (const kind& former : kinds) {
    for (const std::int32_t first : knots_of(former.gets)) {
      c.begin_all(closed_form::by_g9(former.gets, former.covered, former.qualifies, first, {}).after, rows);
      for (const kind& now : kinds) settle(now);
    }
    c.settle(former, rows, false);
    std::memcpy(c.before, c.after, sizeof c.before);
    for (const kind& now : kinds)
      for (const std::int32_t second : knots_of(now.gets)) {
        std::fill_n(c.amount, rows, second);
        settle(now);
      }
    amounts.copy(number, c.amount);
  }
}

// ---- Threads --------------------------------------------------------------------------------------------------------

template <class Settle>
findings in_threads(const std::vector<kind>& kinds, const amounts_to_settle& amounts, Settle settle) {
  const std::size_t chunks = amounts.chunks();
  constexpr std::size_t at_once = 32;
  std::atomic<std::size_t> next{0};
  std::mutex merging;
  findings all(kinds.size());
  const auto work = [&] {
    const auto c = std::make_unique<columns>();
    findings mine(kinds.size());
    for (std::size_t from; (from = next.fetch_add(at_once)) < chunks;) {
      for (std::size_t number = from; number < std::min(chunks, from + at_once); ++number)
        settle(kinds, amounts, number, *c, mine);
      if (!mine.fallen.empty()) next = chunks;  // enough for everybody
    }
    const std::lock_guard<std::mutex> lock(merging);
    all.merge(mine);
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < proof::threads(); ++i) threads.emplace_back(work);
  work();
  for (std::thread& t : threads) t.join();
  return all;
}

// ---- The tables -----------------------------------------------------------------------------------------------------

/// Every number of the tables that were used, in one.
std::uint64_t tables() {
  proof::digest d;
  const auto add = [&](const layer_terms& t) {
    d.add(in_fen(t.deductible));
    d.add(t.rate.in_millipercent());
    d.add(in_fen(t.cap));
  };
  for (const auto& w : words_of<category>) {
    if (jinzhou::medical_aid_2023.terms.contains(w.value)) {
      d.add(static_cast<std::int64_t>(w.value));
      add(jinzhou::medical_aid_2023.terms[w.value].basic);
      add(jinzhou::medical_aid_2023.terms[w.value].tilt);
    }
    if (sanmenxia::medical_aid_2022.terms.contains(w.value)) {
      d.add(static_cast<std::int64_t>(w.value));
      add(sanmenxia::medical_aid_2022.terms[w.value].inpatient);
      add(sanmenxia::medical_aid_2022.terms[w.value].outpatient);
    }
  }
  add(sanmenxia::medical_aid_2022.tilt);
  add(jinzhou::outpatient_pooling_2022.floors);
  for (const auto& w : words_of<level>) {
    const visit_terms& t = sanmenxia::outpatient_pooling_2022.visits[w.value];
    d.add(in_fen(t.deductible));
    d.add(t.active.in_millipercent());
    d.add(t.retired.in_millipercent());
  }
  const sanmenxia::annual_limits& limits = sanmenxia::outpatient_pooling_2022.limits;
  d.add(in_fen(limits.active));
  d.add(in_fen(limits.retired));
  d.add(limits.reduced_year);
  d.add(limits.share_of_reduced_year.in_millipercent());
  return d.value();
}

/// Holds the jumps and inversions that were found against those that the law has.
void check_exceptions(const std::vector<kind>& kinds, bool full, findings& found) {
  const auto text_of = [](const inversion& i) {
    return grouped(i.amounts) + " amounts from " + in_yuan(i.first) + " to " + in_yuan(i.last) + ", at most " +
           in_yuan(i.loss) + " at " + in_yuan(i.largest_loss);
  };
  for (std::size_t at = 0; at < kinds.size(); ++at) {
    const kind& k = kinds[at];
    if (found.jumps_seen[at] != (jump_of(k) == nullptr ? 0 : 1))
      found.fell(0, k.name + ": the jump that is listed was not found, or more than once");
    inversion listed;
    for (const inversion& i : inversions)
      if (k.name == i.kind) listed = i;
    inversion seen = found.inverted[at];
    if (seen.amounts != 0) seen.kind = listed.kind;
    if (!full && seen.amounts != 0) seen.amounts = listed.amounts;  // a stride meets some of them
    if (!(seen == listed))
      found.fell(seen.first, k.name + " gets more than " + kinds[at == 0 ? 0 : at - 1].name +
                                 ":\n  found:  " + text_of(seen) + "\n  listed: " + text_of(listed));
  }
}

}  // namespace

int main(int argc, char** argv) {
  const bool full = argc == 2 && std::strcmp(argv[1], "--full") == 0;
  if (argc > 1 && !full) {
    std::fprintf(stderr, "every_fen [--full]\n");
    return 2;
  }
  const proof::stopwatch watch;
  const std::vector<kind> kinds = every_kind();
  const std::vector<std::int32_t> some = sample(kinds);
  const amounts_to_settle sampled(some);

  findings fresh = in_threads(kinds, full ? amounts_to_settle(most) : sampled, settle_fresh);
  if (fresh.fallen.empty()) check_exceptions(kinds, full, fresh);
  const std::vector<std::int32_t> sparse = strided(20'011);
  findings begun = in_threads(kinds, amounts_to_settle(sparse), settle_begun);
  if (full) begun.merge(in_threads(kinds, amounts_to_settle(most_in_a_begun_year), settle_begun));

  findings changed(0);
  for (const auto& change : words_of<identity_change>) {
    const std::vector<kind> identities = identities_in_jinzhou(change.value);
    changed.merge(in_threads(identities, amounts_to_settle(sparse), settle_changed));
    if (full) changed.merge(in_threads(identities, amounts_to_settle(most_in_a_begun_year), settle_changed));
  }

  for (const findings* f : {&fresh, &begun, &changed})
    for (std::size_t i = 0; i < f->fallen.size() && i < 5; ++i)
      std::fprintf(stderr, "every_fen: %s\n", f->fallen[i].text.c_str());
  if (!fresh.fallen.empty() || !begun.fallen.empty() || !changed.fallen.empty()) return 1;

  std::printf("%zu kinds of claim of both cities at %s from 0.00 to 10,000,000.00 yuan:\n", kinds.size(),
              full ? "every fen" : "a stride of amounts");
  std::printf("%s settlements are the closed form of the gazettes, within claim and cap, and add up;\n",
              grouped(fresh.settled).c_str());
  std::printf("one fen more pays 0 or 1 fen more, but for the %zu listed catch-ups of a tilt (SX-MA-07);\n",
              std::size(jumps));
  std::printf("no better category gets less, but for %zu listed interval, %s to %s yuan (SX-MA-07).\n",
              std::size(inversions), grouped_yuan(inversions[0].first).c_str(),
              grouped_yuan(inversions[0].last).c_str());
  std::printf("%s settlements in years part of the way are what G-9 says, accumulators included.\n",
              grouped(begun.settled).c_str());
  std::printf("%s with a change of identity in Jinzhou, every pair of categories, likewise;\n",
              grouped(changed.settled).c_str());
  std::printf("read as prospective, no claim of them is paid more than its own self-pay (JZ-MA-07).\n");
  std::printf("Digest of the tables %016llx; %u threads of %d lanes, %.1f s.\n",
              static_cast<unsigned long long>(tables()), proof::threads(), static_cast<int>(batch::lanes::count),
              watch.seconds());
  return 0;
}
