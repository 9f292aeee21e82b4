// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_PROOF_PATHS_HPP
#define GONGBAO_TESTS_PROOF_PATHS_HPP

#include <array>
#include <cstddef>
#include <cstdint>

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/gongbao.hpp>
#include <gongbao/interop/flat.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include "digest.hpp"

// Cases, and a digest of what becomes of them: by the rules and in columns, as constant expressions and at run time,
// by any compiler, it is one number, kept here. Who adds a case or changes what a rule gives is told the new one.

namespace paths {

using namespace gongbao;

inline constexpr std::uint64_t expected_of_rules = 0x7f1d96e2b82b458c;   ///< every line of the rulebook's vectors
inline constexpr std::uint64_t expected_of_claims = 0xe0678f7a766e1d0b;  ///< the claims drawn below
inline constexpr std::uint64_t expected_of_some = 0x2c0ccb51d9b11cd7;    ///< every seventeenth block of them

// ---- Claims --------------------------------------------------------------------------------------------------------

/// splitmix64: a claim's numbers depend on nothing but where it stands, so that any part can be evaluated by itself.
class dice {
 public:
  constexpr dice(std::uint64_t block, std::uint64_t at) : state_{(block << 32U) + at * 0x2545f4914f6cdd1dU} {}
  constexpr std::int64_t below(std::int64_t n) {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return static_cast<std::int64_t>((z ^ (z >> 31U)) % static_cast<std::uint64_t>(n));
  }
  constexpr bool one_in(std::int64_t n) { return below(n) == 0; }

  /// Small, usual, at a knot, and beyond what lanes hold; within 32 bits even if two are added.
  constexpr std::int64_t amount() {
    constexpr std::int64_t knots[] = {2'000'00,  2'600'00,  3'000'00,  5'000'00,  6'600'00,
                                      10'000'00, 13'000'00, 20'000'00, 30'000'00, 38'000'00};
    switch (below(8)) {
      case 0:
        return below(1'000);
      case 1:
        return knots[below(10)] - 2 + below(5);
      case 2:
        return one_in(4) ? below(10'000'000'00) : 0;
      default:
        return below(1'000) * below(10'000);
    }
  }

 private:
  std::uint64_t state_;
};

inline constexpr std::size_t accumulators = 5;

/// What a claim comes to, in fen: nothing but its accumulators if it is refused.
struct result {
  batch::row_status status = batch::settled;
  std::int64_t paid = 0;
  std::int64_t tilt = 0;
  std::int64_t after[accumulators]{};
};

constexpr void add(proof::digest& d, const result& r) {
  d.add(r.status);
  d.add(r.paid);
  d.add(r.tilt);
  for (const std::int64_t a : r.after) d.add(a);
}

/// The claims of one block are of one city and are settled under the same readings.
inline constexpr std::size_t claims_in_a_block = 16;
inline constexpr std::size_t aid_readings_there_are = 2 * 2 * 2 * 2 * 2 * 2 * 3;
inline constexpr std::size_t pool_settings_there_are = 2 * 2 * 2 * 3;
inline constexpr std::size_t aid_blocks = 2 * aid_readings_there_are;
inline constexpr std::size_t pool_blocks = 2 * pool_settings_there_are;
inline constexpr std::size_t blocks = aid_blocks + pool_blocks;
inline constexpr std::size_t claims = blocks * claims_in_a_block;

/// Constant evaluation is slow: unless all is asked for, it takes these blocks, of either city in turn.
inline constexpr std::size_t some = 17;
inline constexpr std::size_t claims_of_some = (blocks + some - 1) / some * claims_in_a_block;
static_assert(some % 2 == 1);

constexpr bool in_jinzhou(std::size_t block) { return block % 2 == 0; }

// ---- Medical aid ---------------------------------------------------------------------------------------------------

constexpr batch::aid_readings aid_readings_of(std::size_t block) {
  const std::size_t which = block / 2;
  return {.deductible_basis = static_cast<deductible_basis>(which & 1U),
          .tilt_trigger = static_cast<tilt_trigger>(which >> 1U & 1U),
          .identity_change = static_cast<identity_change>(which >> 2U & 1U),
          .tilt_base = static_cast<tilt_base>(which >> 3U & 1U),
          .tilt_threshold = static_cast<tilt_threshold>(which >> 4U & 1U),
          .residual_counts = static_cast<residual_counts>(which >> 5U & 1U),
          .rounding = static_cast<rounding>(which >> 6U)};
}

struct aid_facts {
  recipient identity{};
  gongbao::category category{};  ///< what the identity leads to
  gongbao::care care{};
  bool listed_disease = false;
  bool designated = false;
  bool referred = false;
  bool in_province = false;
  bool exception = false;
  std::int64_t self_pay = 0;
  std::int64_t before[accumulators]{};

  constexpr aid_year year() const {
    return {.deductible_base = fen(before[0]),
            .basic_paid = fen(before[1]),
            .residual = fen(before[2]),
            .tilted = fen(before[3]),
            .tilt_paid = fen(before[4])};
  }
  constexpr batch::claim_code code() const {
    const bool covered = designated && (referred || exception) && (care == care::inpatient || listed_disease);
    return batch::code_of(category, care, covered, referred && in_province);
  }
};

constexpr aid_facts draw_aid(std::size_t block, std::size_t at) {
  struct identified {
    recipient identity;
    gongbao::category category;
  };
  constexpr identified of_jinzhou[] = {
      {recipient::destitute, category::destitute},       {recipient::orphan, category::orphan},
      {recipient::subsistence, category::subsistence},   {recipient::margin, category::margin},
      {recipient::illness_poor, category::illness_poor}, {recipient::ordinary, category::none},
      {recipient::monitored, category::monitored}};
  constexpr identified of_sanmenxia[] = {{recipient::destitute, category::destitute},
                                         {recipient::subsistence, category::subsistence},
                                         {recipient::relapsed_poor, category::relapsed_poor},
                                         {recipient::margin, category::margin},
                                         {recipient::monitored, category::rural_at_risk},
                                         {recipient::illness_poor, category::illness_poor},
                                         {recipient::lifted_poor, category::none}};
  dice d(block, at);
  aid_facts f;
  const identified who = (in_jinzhou(block) ? of_jinzhou : of_sanmenxia)[at % 7];
  f.identity = who.identity;
  f.category = who.category;
  f.care = d.one_in(2) ? care::inpatient : care::outpatient;
  const bool judged = !in_jinzhou(block);  // Jinzhou's rule asks for none of these facts
  f.listed_disease = !judged || !d.one_in(8);
  f.designated = !judged || !d.one_in(8);
  f.referred = !judged || !d.one_in(4);
  f.in_province = !judged || !d.one_in(8);
  f.exception = judged && d.one_in(2);
  f.self_pay = d.amount();
  if (!d.one_in(3)) {
    for (std::int64_t& a : f.before) a = d.amount();
    auto& [base, basic_paid, residual, tilted, tilt_paid] = f.before;
    if (!d.one_in(16)) tilted = tilted < residual ? tilted : residual;  // else refused, as a rule
    if (!d.one_in(16)) tilt_paid = tilt_paid < tilted ? tilt_paid : tilted;
  }
  if (d.one_in(32)) f.before[d.below(accumulators)] = -1;
  return f;
}

template <class Outcome>
constexpr result aid_result(const aid_facts& f, const Outcome& o) {
  result r;
  if (!o) {
    r.status = batch::status_of(o.error());
    for (std::size_t i = 0; i < accumulators; ++i) r.after[i] = f.before[i];
    return r;
  }
  r.paid = in_fen(o->basic_aid);
  r.tilt = in_fen(o->tilt_aid);
  std::size_t i = 0;
  each_of_year([&](money after) { r.after[i++] = in_fen(after); }, o->after.amounts());
  return r;
}

constexpr result aid_by_rule(std::size_t block, const aid_facts& f) {
  const batch::aid_readings r = aid_readings_of(block);
  if (in_jinzhou(block)) {
    const auto o = jinzhou::medical_aid({.date = date(2023, 3, 1),
                                         .recipients = f.identity,
                                         .criteria_issued = true,
                                         .self_pay = fen(f.self_pay),
                                         .before = jinzhou::aid_account::stated(f.year()),
                                         .deductible_basis = r.deductible_basis,
                                         .tilt_trigger = r.tilt_trigger,
                                         .identity_change = r.identity_change,
                                         .rounding = r.rounding});
    return aid_result(f, o);
  }
  const auto o = sanmenxia::medical_aid({.date = date(2023, 3, 1),
                                         .recipients = f.identity,
                                         .care = f.care,
                                         .disease = f.listed_disease ? disease::haemophilia : disease::unlisted,
                                         .self_pay = fen(f.self_pay),
                                         .designated = f.designated,
                                         .referred = f.referred,
                                         .in_province = f.in_province,
                                         .exception_granted = f.exception,
                                         .before = sanmenxia::aid_account::stated(f.year()),
                                         .deductible_basis = r.deductible_basis,
                                         .tilt_base = r.tilt_base,
                                         .tilt_threshold = r.tilt_threshold,
                                         .residual_counts = r.residual_counts,
                                         .rounding = r.rounding});
  return aid_result(f, o);
}

// ---- Outpatient pooling --------------------------------------------------------------------------------------------

struct pool_settings {
  batch::pool_readings readings{};
  bool reduced_year = false;  ///< Sanmenxia in 2022
};

constexpr pool_settings pool_settings_of(std::size_t block) {
  const std::size_t which = (block - aid_blocks) / 2;
  return {.readings = {.day_deductible = static_cast<day_deductible>(which & 1U),
                       .limit_on = static_cast<limit_on>(which >> 1U & 1U),
                       .rounding = static_cast<rounding>(which >> 3U)},
          .reduced_year = (which >> 2U & 1U) != 0};
}

struct visit_facts {
  gongbao::level level{};
  bool retired = false;
  bool designated = true;
  std::int64_t cost = 0;
  std::int64_t before[3]{};  ///< met of the deductible, paid, portions
};

constexpr visit_facts draw_visit(std::size_t block, std::size_t at) {
  dice d(block, at);
  visit_facts v;
  v.level = static_cast<level>(at % count_of<level>);
  v.retired = d.one_in(2);
  v.designated = !in_jinzhou(block) || !d.one_in(8);  // Sanmenxia's rule does not ask
  v.cost = d.amount() / 64;
  if (!d.one_in(3)) {
    for (std::int64_t& a : v.before) a = d.amount() / 16;
    if (!in_jinzhou(block)) v.before[0] = d.below(32) * 100;
    if (in_jinzhou(block) && !d.one_in(16)) v.before[1] = v.before[1] < v.before[0] ? v.before[1] : v.before[0];
  }
  if (d.one_in(32)) v.before[d.below(3)] = -1;
  return v;
}

template <class Outcome>
constexpr result visit_result(const visit_facts& v, const Outcome& o, money met_after) {
  result r;
  r.status = o ? batch::settled : batch::status_of(o.error());
  for (std::size_t i = 0; i < 3; ++i) r.after[i] = v.before[i];
  if (!o) return r;
  r.paid = in_fen(o->payment);
  r.after[0] = in_fen(met_after);
  r.after[1] = in_fen(o->after.amounts().paid);
  r.after[2] = in_fen(o->after.amounts().portion);
  return r;
}

constexpr result visit_by_rule(std::size_t block, const visit_facts& v) {
  const pool_settings s = pool_settings_of(block);
  if (in_jinzhou(block)) {
    const auto o = jinzhou::outpatient_pooling(
        {.date = date(2023, 3, 1),
         .in_scope_cost = fen(v.cost),
         .designated = v.designated,
         .before = jinzhou::pool_account::stated(
             {.deductible_met = fen(v.before[0]), .paid = fen(v.before[1]), .portion = fen(v.before[2])}),
         .limit_on = s.readings.limit_on,
         .rounding = s.readings.rounding});
    return visit_result(v, o, o ? o->after.amounts().deductible_met : money{});
  }
  const auto o = sanmenxia::outpatient_pooling(
      {.date = date(s.reduced_year ? 2022 : 2023, 9, 1),
       .level = v.level,
       .retired = v.retired,
       .in_scope_cost = fen(v.cost),
       .today = sanmenxia::day_account::stated({fen(v.before[0])}),
       .before = sanmenxia::pool_account::stated({.paid = fen(v.before[1]), .portion = fen(v.before[2])}),
       .day_deductible = s.readings.day_deductible,
       .limit_on = s.readings.limit_on,
       .rounding = s.readings.rounding});
  return visit_result(v, o, o ? o->today_after.amounts().deductible_used : money{});
}

// ---- Blocks --------------------------------------------------------------------------------------------------------

/// The claims of a block, one by one by the rule of the city.
struct by_rule {
  constexpr std::uint64_t operator()(std::size_t block) const {
    proof::digest d;
    for (std::size_t at = 0; at < claims_in_a_block; ++at)
      add(d,
          block < aid_blocks ? aid_by_rule(block, draw_aid(block, at)) : visit_by_rule(block, draw_visit(block, at)));
    return d.value();
  }
};

/// The same in columns of 64 or 32 bits.
template <class Fen>
struct in_columns {
  constexpr std::uint64_t operator()(std::size_t block) const {
    block_of_rows rows;
    if (block < aid_blocks)
      rows.settle_aid(block);
    else
      rows.settle_visits(block);
    proof::digest d;
    for (std::size_t at = 0; at < claims_in_a_block; ++at) add(d, rows.at(at));
    return d.value();
  }

 private:
  struct block_of_rows {
    std::uint8_t codes[claims_in_a_block]{};
    Fen amount[claims_in_a_block]{};
    Fen year[accumulators][claims_in_a_block]{};  // the year after takes the place of the year before
    Fen paid[claims_in_a_block]{};
    Fen tilt[claims_in_a_block]{};
    batch::row_status status[claims_in_a_block]{};

    constexpr void settle_aid(std::size_t block) {
      for (std::size_t at = 0; at < claims_in_a_block; ++at) {
        const aid_facts f = draw_aid(block, at);
        codes[at] = f.code();
        amount[at] = static_cast<Fen>(f.self_pay);
        for (std::size_t i = 0; i < accumulators; ++i) year[i][at] = static_cast<Fen>(f.before[i]);
      }
      const batch::aid_readings r = aid_readings_of(block);
      const batch::aid_plan plan = in_jinzhou(block) ? batch::plan_of(jinzhou::medical_aid_2023, r)
                                                     : batch::plan_of(sanmenxia::medical_aid_2022, r);
      batch::settle<Fen>(plan, {.claims = codes,
                                .self_pay = amount,
                                .before = {year[0], year[1], year[2], year[3], year[4]},
                                .basic_aid = paid,
                                .tilt_aid = tilt,
                                .after = {year[0], year[1], year[2], year[3], year[4]},
                                .status = status});
    }

    constexpr void settle_visits(std::size_t block) {
      for (std::size_t at = 0; at < claims_in_a_block; ++at) {
        const visit_facts v = draw_visit(block, at);
        codes[at] = in_jinzhou(block) ? (v.designated ? batch::visit_code{} : batch::visit_not_counted)
                                      : batch::code_of(v.level, v.retired);
        amount[at] = static_cast<Fen>(v.cost);
        for (std::size_t i = 0; i < 3; ++i) year[i][at] = static_cast<Fen>(v.before[i]);
      }
      const pool_settings s = pool_settings_of(block);
      const batch::pool_plan plan =
          in_jinzhou(block)
              ? batch::pool_plan(deductible_period::year, {jinzhou::outpatient_pooling_2022.floors}, s.readings)
              : batch::plan_of(sanmenxia::outpatient_pooling_2022, s.reduced_year ? 2022 : 2023, s.readings);
      batch::settle<Fen>(plan, {.claims = codes,
                                .cost = amount,
                                .before = {year[0], year[1], year[2]},
                                .payment = paid,
                                .after = {year[0], year[1], year[2]},
                                .status = status});
    }

    constexpr result at(std::size_t i) const {
      return {status[i], paid[i], tilt[i], {year[0][i], year[1][i], year[2][i], year[3][i], year[4][i]}};
    }
  };
};

// ---- Every rule ----------------------------------------------------------------------------------------------------

/// A line of the rulebook's vectors: the texts that a rule is called with.
struct call {
  text_view rule;
  text_view inputs;
};

/// What a rule answers to it, every output or the refusal and where it was found.
constexpr std::uint64_t answer_to(const call& c) {
  flat::pair inputs[32]{};
  std::size_t size = 0;
  for (std::size_t from = 0; from < c.inputs.size();) {
    const std::size_t end = c.inputs.find(';', from);
    const text_view part = c.inputs.part(from, end - from);
    const std::size_t equals = part.find('=');
    inputs[size++] = {part.part(0, equals), part.part(equals + 1)};
    from = end + 1;
  }
  flat::answer answer;
  flat::call(c.rule, inputs, size, answer);
  proof::digest d;
  if (const auto& refused = answer.refused()) {
    d.add_text(name_of(refused->error));
    d.add_byte('@');
    d.add_text(refused->where);
  }
  for (const flat::pair& output : answer) {
    d.add_text(output.key);
    d.add_byte('=');
    d.add_text(output.value);
    d.add_byte(';');
  }
  return d.value();
}

/// Digests in order, as one; of each or of every so many.
template <class Digests>
constexpr std::uint64_t all_of(const Digests& digests, std::size_t step = 1) {
  proof::digest d;
  for (std::size_t i = 0; i < std::size(digests); i += step) d.add(static_cast<std::int64_t>(digests[i]));
  return d.value();
}

}  // namespace paths

#endif
