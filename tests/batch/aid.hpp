// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_BATCH_AID_HPP
#define GONGBAO_TESTS_BATCH_AID_HPP

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include "harness.hpp"

// Medical aid, three times: by the rule of the city, by hand from the text of the rulebook, and in columns.

namespace batch_tests {

using batch::aid_readings;
using batch::claim_code;

inline constexpr std::size_t year_size = 5;

/// The accumulators in the order of basic_aid_year.
struct year_in_fen {
  std::int64_t fen[year_size]{};

  aid_year in_money() const {
    const auto at = [this](std::size_t i) { return gongbao::fen(fen[i]); };
    return {.deductible_base = at(0), .basic_paid = at(1), .residual = at(2), .tilted = at(3), .tilt_paid = at(4)};
  }
  friend bool operator==(const year_in_fen&, const year_in_fen&) = default;
};
inline year_in_fen in_fen(const aid_year& y) {
  return {{in_fen(y.deductible_base), in_fen(y.basic_paid), in_fen(y.residual), in_fen(y.tilted), in_fen(y.tilt_paid)}};
}

struct aid_claim_in_fen {
  claim_code code{};
  std::int64_t self_pay{};
  year_in_fen before{};
};

struct aid_answer {
  std::int64_t basic_aid{};
  std::int64_t tilt_aid{};
  year_in_fen after{};
  batch::row_status status{};

  friend bool operator==(const aid_answer&, const aid_answer&) = default;
};

inline aid_answer refused_as(const aid_claim_in_fen& claim, error e) {
  return {.after = claim.before, .status = batch::status_of(e)};
}

/// The terms of one code, as the policy states them.
struct stated_terms {
  batch::aid_row::kind is{};
  layer_terms basic{};
  layer_terms tilt{};
};

/// A table of either city.
class aid_table {
 public:
  explicit aid_table(const jinzhou::medical_aid_policy& p) : jinzhou_(p) {}
  explicit aid_table(const sanmenxia::medical_aid_policy& p) : sanmenxia_(p), in_jinzhou_{false} {}

  bool in_jinzhou() const { return in_jinzhou_; }
  batch::aid_plan plan(const aid_readings& r) const {
    return in_jinzhou_ ? batch::plan_of(jinzhou_, r) : batch::plan_of(sanmenxia_, r);
  }

  stated_terms terms_of(claim_code code) const {
    using enum batch::aid_row::kind;
    const unsigned at = code % 16U;
    if (code >= 128 || at > static_cast<unsigned>(category::none)) return {.is = unknown};
    const auto c = static_cast<category>(at);
    if (c == category::none) return {.is = nothing, .tilt = in_jinzhou_ ? layer_terms{} : sanmenxia_.tilt};
    if (in_jinzhou_) {
      if (!jinzhou_.terms.contains(c)) return {.is = external};
      return {.is = terms, .basic = jinzhou_.terms[c].basic, .tilt = jinzhou_.terms[c].tilt};
    }
    if (!sanmenxia_.ranking.categories().contains(c)) return {.is = unknown};
    const sanmenxia::aid_terms row = sanmenxia_.terms.contains(c) ? sanmenxia_.terms[c] : sanmenxia::aid_terms{};
    return {.is = terms, .basic = code / 16 % 2 == 0 ? row.inpatient : row.outpatient, .tilt = sanmenxia_.tilt};
  }

  /// What the rule of the city gives, where it can be asked: it knows neither codes without a category nor, in
  /// Jinzhou, claims that do not qualify.
  maybe<aid_answer> by_rule(const aid_claim_in_fen& claim, const aid_readings& r, dice& d) const {
    if (terms_of(claim.code).is == batch::aid_row::kind::unknown) return {};
    return in_jinzhou_ ? by_rule_of_jinzhou(claim, r) : by_rule_of_sanmenxia(claim, r, d);
  }

 private:
  static recipients identity_of(category c, dice& d) {
    using enum recipient;
    switch (c) {
      case category::destitute:
        return destitute;
      case category::orphan:
        return orphan;
      case category::subsistence:
        return subsistence;
      case category::relapsed_poor:
        return relapsed_poor;
      case category::monitored:
        return monitored;
      case category::other_monitored:
        return other_monitored;
      case category::rural_at_risk:
        return rural_at_risk;
      case category::margin:
        return margin;
      case category::illness_poor:
        return illness_poor;
      case category::none:
        break;
    }
    return d.coin() ? recipients{ordinary} : recipients{lifted_poor};
  }

  template <class Outcome>
  static aid_answer answer_of(const aid_claim_in_fen& claim, const Outcome& o) {
    if (!o) return refused_as(claim, o.error());
    return {.basic_aid = in_fen(o->basic_aid), .tilt_aid = in_fen(o->tilt_aid), .after = in_fen(o->after.amounts())};
  }

  maybe<aid_answer> by_rule_of_jinzhou(const aid_claim_in_fen& claim, const aid_readings& r) const {
    const bool covered = (claim.code & batch::not_covered) == 0;
    const bool qualifying = (claim.code & batch::not_qualifying) == 0;
    if (covered && !qualifying) return {};  // the rule has no such claims
    const auto c = static_cast<category>(claim.code % 16);
    // A claim that is not accepted is as one of somebody without an identity, unless the terms are missing anyway.
    dice fixed(claim.code);
    const bool asked = covered || terms_of(claim.code).is == batch::aid_row::kind::external;
    const auto o = jinzhou::medical_aid({.date = date(2023, 3, 1),
                                         .recipients = identity_of(asked ? c : category::none, fixed),
                                         .criteria_issued = true,
                                         .self_pay = fen(claim.self_pay),
                                         .before = jinzhou::aid_account::stated(claim.before.in_money()),
                                         .deductible_basis = r.deductible_basis,
                                         .tilt_trigger = r.tilt_trigger,
                                         .identity_change = r.identity_change,
                                         .rounding = r.rounding},
                                        jinzhou_);
    return answer_of(claim, o);
  }

  maybe<aid_answer> by_rule_of_sanmenxia(const aid_claim_in_fen& claim, const aid_readings& r, dice& d) const {
    const auto c = static_cast<category>(claim.code % 16);
    const auto k = static_cast<care>(claim.code / 16 % 2);
    const bool wants_covered = (claim.code & batch::not_covered) == 0;
    const bool wants_qualifying = (claim.code & batch::not_qualifying) == 0;
    // The facts are drawn until the rule judges them as the code says.
    bool designated{}, referred{}, in_province{}, exception{};
    gongbao::disease what{};
    bool as_the_code_says = false;
    while (!as_the_code_says) {
      designated = !d.one_in(3);
      referred = !d.one_in(3);
      in_province = !d.one_in(3);
      exception = d.coin();
      what = d.coin() ? disease::unlisted : d.any<gongbao::disease>();
      const bool listed = k == care::inpatient || what != disease::unlisted;
      const bool covered = designated && (referred || exception) && listed;
      const bool qualifying = referred && in_province;
      as_the_code_says = covered == wants_covered && (!covered || qualifying == wants_qualifying);
    }
    const auto o = sanmenxia::medical_aid({.date = date(2023, 3, 1),
                                           .recipients = identity_of(c, d),
                                           .care = k,
                                           .disease = what,
                                           .self_pay = fen(claim.self_pay),
                                           .designated = designated,
                                           .referred = referred,
                                           .in_province = in_province,
                                           .exception_granted = exception,
                                           .before = sanmenxia::aid_account::stated(claim.before.in_money()),
                                           .deductible_basis = r.deductible_basis,
                                           .tilt_base = r.tilt_base,
                                           .tilt_threshold = r.tilt_threshold,
                                           .residual_counts = r.residual_counts,
                                           .rounding = r.rounding},
                                          sanmenxia_);
    return answer_of(claim, o);
  }

  jinzhou::medical_aid_policy jinzhou_ = jinzhou::medical_aid_2023;
  sanmenxia::medical_aid_policy sanmenxia_ = sanmenxia::medical_aid_2022;
  bool in_jinzhou_ = true;
};

// ---- By hand --------------------------------------------------------------------------------------------------------

/// round(rate × amount), for amounts that are not negative: the same either side of nothing.
constexpr std::int64_t share_by_hand(std::int64_t millipercent, std::int64_t amount, rounding mode) {
  if (millipercent < 0) return -share_by_hand(-millipercent, amount, mode);
  const std::int64_t exact = amount * millipercent;  // within 2 × 10^13 × 1.5 × 10^5
  const std::int64_t whole = exact / 100'000;
  const std::int64_t rest = exact % 100'000;
  if (mode == rounding::truncate || rest < 50'000) return whole;
  if (rest > 50'000 || mode == rounding::half_up) return whole + 1;
  return whole + whole % 2;
}

constexpr std::int64_t above_by_hand(std::int64_t threshold, std::int64_t amount) {
  return amount > threshold ? amount - threshold : 0;
}

/// The text of the rulebook over plain numbers: none of the library's arithmetic.
inline aid_answer by_hand(const aid_table& table, aid_readings r, const aid_claim_in_fen& claim) {
  using enum batch::aid_row::kind;
  if (table.in_jinzhou()) {  // these readings are of the other city
    r.tilt_base = {};
    r.residual_counts = {};
  }
  const stated_terms row = table.terms_of(claim.code);
  if (row.is == unknown) return refused_as(claim, error::unknown_value);
  const auto [base_before, paid_before, residual_before, tilted_before, tilt_paid_before] = claim.before.fen;
  const std::int64_t inputs[] = {claim.self_pay,  base_before,   paid_before,
                                 residual_before, tilted_before, tilt_paid_before};
  constexpr std::int64_t limit = 9'999'999'999'999;
  for (const std::int64_t x : inputs)
    if (x > limit || x < -limit) return refused_as(claim, error::out_of_range);
  for (const std::int64_t x : inputs)
    if (x < 0) return refused_as(claim, error::negative_amount);
  if (tilt_paid_before > tilted_before || tilted_before > residual_before)
    return refused_as(claim, error::inconsistent_amounts);
  if (row.is == external) return refused_as(claim, error::external_parameter_missing);

  const bool covered = row.is == terms && (claim.code & batch::not_covered) == 0;
  const bool qualifies = covered && (claim.code & batch::not_qualifying) == 0;
  const bool inpatient = table.in_jinzhou() || claim.code / 16 % 2 == 0;

  const std::int64_t base = covered ? claim.self_pay : 0;
  const std::int64_t met = inpatient && r.deductible_basis == deductible_basis::annual ? base_before : 0;
  const std::int64_t deductible = in_fen(row.basic.deductible);
  const std::int64_t basic_portion = above_by_hand(deductible, met + base) - above_by_hand(deductible, met);
  const std::int64_t basic_share = share_by_hand(row.basic.rate.in_millipercent(), basic_portion, r.rounding);
  const std::int64_t basic_left = above_by_hand(paid_before, in_fen(row.basic.cap));
  const std::int64_t basic_aid = basic_share < basic_left ? basic_share : basic_left;
  const std::int64_t residual = claim.self_pay - basic_aid;
  const bool builds_up = r.residual_counts == residual_counts::all_care ? covered : qualifies;
  const std::int64_t base_after = base_before + (inpatient ? base : 0);
  const std::int64_t paid_after = paid_before + basic_aid;
  const std::int64_t residual_after = residual_before + (builds_up ? residual : 0);

  const bool at_cap_only = !table.in_jinzhou() || r.tilt_trigger == tilt_trigger::after_basic_cap;
  const bool open = qualifies && (!at_cap_only || paid_after >= in_fen(row.basic.cap));
  const std::int64_t tilt_deductible = in_fen(row.tilt.deductible);
  std::int64_t tiltable = above_by_hand(tilt_deductible, residual_after);
  if (r.tilt_base == tilt_base::whole) {
    const bool reached = r.tilt_threshold == tilt_threshold::at_least ? residual_after >= tilt_deductible
                                                                      : residual_after > tilt_deductible;
    tiltable = reached ? residual_after : 0;
  }
  std::int64_t tilt_portion = 0;
  if (open && !at_cap_only && r.identity_change == identity_change::prospective)
    tilt_portion = above_by_hand(above_by_hand(tilt_deductible, residual_before), tiltable);
  else if (open)
    tilt_portion = above_by_hand(tilted_before, tiltable);
  const std::int64_t tilt_share = share_by_hand(row.tilt.rate.in_millipercent(), tilt_portion, r.rounding);
  const std::int64_t tilt_left = above_by_hand(tilt_paid_before, in_fen(row.tilt.cap));
  const std::int64_t tilt_aid = tilt_share < tilt_left ? tilt_share : tilt_left;

  const aid_answer answer{
      .basic_aid = basic_aid,
      .tilt_aid = tilt_aid,
      .after = {{base_after, paid_after, residual_after, tilted_before + tilt_portion, tilt_paid_before + tilt_aid}}};
  const std::int64_t total = basic_aid + tilt_aid;
  for (const std::int64_t x :
       {basic_portion, basic_aid, residual, tilt_portion, tilt_aid, total, claim.self_pay - total, base_after,
        paid_after, residual_after, answer.after.fen[3], answer.after.fen[4]})
    if (x > limit || x < -limit) return refused_as(claim, error::out_of_range);
  return answer;
}

// ---- Tables ---------------------------------------------------------------------------------------------------------

/// Terms of every kind: rates down to a thousandth of a percent, caps and deductibles from nothing to the limit.
inline layer_terms random_layer(dice& d) {
  constexpr std::int64_t rates[] = {0, 1, 3, 33'333, 66'600, 72'500, 66'667, 50'000, 70'000, 99'999, 100'000, 12'500};
  constexpr std::int64_t caps[] = {0,
                                   1,
                                   99,
                                   1'500'000,
                                   2'000'000,
                                   30'000'000,
                                   batch::lane_limit - 1,
                                   batch::lane_limit,
                                   INT32_MAX,
                                   std::int64_t{INT32_MAX} + 1,
                                   in_fen(money_limit)};
  constexpr std::int64_t deductibles[] = {
      0, 0, 1, 200'000, 1'300'000, batch::lane_limit, 2 * batch::lane_limit, INT32_MAX, in_fen(money_limit)};
  layer_terms t;
  t.rate = rate::from_millipercent(d.coin() ? d.among(rates) : d.upto(100'000));
  t.cap = fen(d.coin() ? d.among(caps) : d.of_any_length(30));
  t.deductible = fen(d.coin() ? d.among(deductibles) : d.of_any_length(24));
  return t;
}

inline aid_table random_table(dice& d, bool of_jinzhou) {
  using enum category;
  const bool small = d.coin();  // no share of a cap needs the remainder
  const auto layer = [&] {
    layer_terms t = random_layer(d);
    if (small) {
      t.rate = percent(t.rate.in_millipercent() / 1'000);
      if (t.rate.in_millipercent() < 20'000) t.rate = rate{};
      t.cap = lesser_of(t.cap, yuan(20'000));
    }
    return t;
  };
  if (of_jinzhou) {
    const auto row = [&] {
      jinzhou::aid_terms t;
      t.basic = layer();
      t.tilt = layer();
      return t;
    };
    jinzhou::medical_aid_policy p = jinzhou::medical_aid_2023;
    if (d.coin())
      p.terms = {{destitute, row()}, {orphan, row()}, {subsistence, row()}, {margin, row()}, {illness_poor, row()}};
    else  // with terms of the caller's for a monitoring group, and no row for orphans
      p.terms = {{destitute, row()}, {relapsed_poor, row()}, {rural_at_risk, row()}, {subsistence, row()}};
    return aid_table(p);
  }
  const auto row = [&] {
    sanmenxia::aid_terms t;
    t.inpatient = layer();
    t.outpatient = layer();
    if (d.coin()) t.outpatient.cap = t.inpatient.cap;
    return t;
  };
  sanmenxia::medical_aid_policy p = sanmenxia::medical_aid_2022;
  if (d.one_in(4))  // categories that can be chosen, and have no row
    p.terms = {{destitute, row()}, {margin, row()}};
  else
    p.terms = {{destitute, row()}, {subsistence, row()},   {relapsed_poor, row()},
               {margin, row()},    {rural_at_risk, row()}, {illness_poor, row()}};
  p.tilt = layer();
  return aid_table(p);
}

inline aid_readings random_readings(dice& d) {
  aid_readings r;
  r.deductible_basis = d.any<deductible_basis>();
  r.tilt_trigger = d.any<tilt_trigger>();
  r.identity_change = d.any<identity_change>();
  r.tilt_base = d.any<tilt_base>();
  r.tilt_threshold = d.any<tilt_threshold>();
  r.residual_counts = d.any<residual_counts>();
  r.rounding = d.any<rounding>();
  return r;
}

/// Every reading there is.
template <class Visit>
void for_every_reading(Visit visit) {
  for (unsigned i = 0; i < 2 * 2 * 2 * 2 * 2 * 2 * 3; ++i)
    visit(aid_readings{.deductible_basis = static_cast<deductible_basis>(i & 1U),
                       .tilt_trigger = static_cast<tilt_trigger>(i >> 1U & 1U),
                       .identity_change = static_cast<identity_change>(i >> 2U & 1U),
                       .tilt_base = static_cast<tilt_base>(i >> 3U & 1U),
                       .tilt_threshold = static_cast<tilt_threshold>(i >> 4U & 1U),
                       .residual_counts = static_cast<residual_counts>(i >> 5U & 1U),
                       .rounding = static_cast<rounding>(i >> 6U)});
}

// ---- Claims ---------------------------------------------------------------------------------------------------------

/// The smallest portion whose share lies exactly between two fen, and the distance to the next; 0 if there is none.
struct ties {
  std::int64_t first = 0;
  std::int64_t step = 0;
};
constexpr ties ties_of(rate r) {
  const std::int64_t one = 100'000;
  const std::int64_t n = r.in_millipercent();
  if (n <= 0) return {};
  std::int64_t a = n, b = one;
  while (b != 0) {
    const std::int64_t rest = a % b;
    a = b;
    b = rest;
  }
  const std::int64_t step = one / a;
  if (step % 2 != 0) return {};
  // n/a has an inverse modulo step; the tie is (step / 2) times it, found by Euclid's steps.
  std::int64_t r0 = step, r1 = n / a % step, t0 = 0, t1 = 1;
  while (r1 != 0) {
    const std::int64_t q = r0 / r1;
    const std::int64_t r2 = r0 - q * r1;
    const std::int64_t t2 = t0 - q * t1;
    r0 = r1, r1 = r2, t0 = t1, t1 = t2;
  }
  const std::int64_t inverse = (t0 % step + step) % step;
  return {.first = step / 2 * inverse % step, .step = step};
}
static_assert(ties_of(percent(50)).first == 1 && ties_of(percent(50)).step == 2);
static_assert(ties_of(percent(70)).first == 5 && ties_of(percent(70)).step == 10);
static_assert(ties_of(percent(100)).step == 0 && ties_of(rate{}).step == 0);
static_assert(ties_of(rate::from_millipercent(33'333)).first * 33'333 % 100'000 == 50'000);

/// The portion at which a layer's share reaches an amount, as near as whole fen come.
inline std::int64_t portion_that_pays(const layer_terms& t, std::int64_t amount) {
  const std::int64_t n = t.rate.in_millipercent();
  if (n <= 0 || amount > batch::lane_limit) return batch::lane_limit;
  return (amount * 100'000 + n - 1) / n;
}

/// How claims are drawn.
struct aid_draw {
  std::int64_t strange_one_in = 0;  ///< how often a row is one that lanes cannot hold or that is refused; 0: never
  bool narrow = true;               ///< every input fits into 32 bits
};

class aid_drawer {
 public:
  aid_drawer(const aid_table& table, const aid_readings& readings, aid_draw how, dice& d)
      : table_{table}, how_{how}, whole_{readings.tilt_base == tilt_base::whole}, d_{d} {
    for (unsigned code = 0; code < 32; ++code) {
      const auto is = table.terms_of(static_cast<claim_code>(code)).is;
      if (is == batch::aid_row::kind::terms) paying_[paying_size_++] = static_cast<claim_code>(code);
    }
  }

  aid_claim_in_fen operator()(const aid_answer& previous) {
    const bool strange = how_.strange_one_in != 0 && d_.one_in(how_.strange_one_in);
    const std::int64_t oddity = strange ? d_.upto(9) : 10;
    aid_claim_in_fen c;
    c.code = draw_code();
    if (oddity <= 1) c.code = static_cast<claim_code>(d_.upto(255));
    terms_ = table_.terms_of(c.code);
    c.self_pay = draw_amount();
    c.before = draw_year(c, previous);
    if (oddity >= 2 && oddity <= 3) c.self_pay = draw_strange_amount();
    if (oddity >= 3 && oddity <= 6) c.before.fen[d_.upto(4)] = draw_strange_amount();
    if (oddity >= 6 && oddity <= 7) c.before.fen[4] = or_a_little_more(c.before.fen[3]);
    if (oddity >= 7 && oddity <= 8) c.before.fen[3] = or_a_little_more(c.before.fen[2]);
    if (oddity == 9)
      for (std::int64_t& x : c.before.fen) x = draw_strange_amount();
    if (how_.narrow)
      for (std::int64_t& x : c.before.fen) x = x > INT32_MAX ? INT32_MAX : x;
    return c;
  }

 private:
  claim_code draw_code() {
    unsigned code = paying_size_ == 0 ? 0U : paying_[d_.upto(static_cast<std::int64_t>(paying_size_) - 1)];
    if (d_.one_in(16)) code = static_cast<unsigned>(category::none) + (d_.coin() ? 16U : 0U);
    if (d_.one_in(table_.in_jinzhou() ? 16 : 6)) code |= batch::not_covered;
    if (d_.one_in(table_.in_jinzhou() ? 16 : 6)) code |= batch::not_qualifying;
    return static_cast<claim_code>(code);
  }

  static std::int64_t in_lanes(std::int64_t x) {
    if (x < 0) return 0;
    return x < batch::lane_limit ? x : batch::lane_limit - 1;
  }

  std::int64_t or_a_little_more(std::int64_t x) { return x < INT64_MAX - 2 ? x + d_.upto(2) : x; }

  std::int64_t near(std::int64_t x) { return x + d_.upto(6) - 3; }

  std::int64_t tie(const layer_terms& t) {
    const ties at = ties_of(t.rate);
    if (at.step == 0) return d_.upto(100);
    return at.first + at.step * d_.upto(d_.coin() ? 20 : 3'000'000 / at.step + 1);
  }

  std::int64_t clamped(const money m) { return in_lanes(in_fen(m)); }

  /// Amounts where something happens: with nothing before, and each reaching an end of a layer.
  std::int64_t knot() {
    const std::int64_t basic_from = clamped(terms_.basic.deductible);
    const std::int64_t tilt_from = clamped(terms_.tilt.deductible);
    const std::int64_t basic_cap = clamped(terms_.basic.cap);
    const std::int64_t basic_full = basic_from + portion_that_pays(terms_.basic, basic_cap);
    const std::int64_t tilt_full = tilt_from + portion_that_pays(terms_.tilt, clamped(terms_.tilt.cap));
    switch (d_.upto(6)) {
      case 0:
        return near(basic_from);
      case 1:
        return near(basic_full);
      case 2:
        return near(tilt_from);
      case 3:
        return near(basic_cap + tilt_from);
      case 4:
        return near(basic_cap + tilt_full);
      case 5:
        return near(tilt_full);
      default:
        return near(basic_from + tilt_from);
    }
  }

  std::int64_t draw_amount() {
    switch (d_.upto(8)) {
      case 0:
        return d_.upto(3);
      case 1:
        return in_lanes(d_.of_any_length(29));
      case 2:
      case 3:
        return in_lanes(knot());
      case 4:
        return in_lanes(clamped(terms_.basic.deductible) + tie(terms_.basic));
      case 5:
        return in_lanes(clamped(terms_.tilt.deductible) + tie(terms_.tilt));
      case 6: {
        const std::int64_t round = 100'000 * d_.upto(60);
        return in_lanes(round + d_.upto(4) - 2);
      }
      case 7:
        return d_.upto(600'000);
      default:
        return d_.upto(9'000'000);
    }
  }

  year_in_fen draw_year(const aid_claim_in_fen& c, const aid_answer& previous) {
    year_in_fen y;
    switch (d_.upto(6)) {
      case 0:
        return y;
      case 1: {  // the year of the row before goes on
        if (previous.status != batch::settled) return y;
        y = previous.after;
        for (std::int64_t& x : y.fen) x = in_lanes(x);
        break;
      }
      case 2: {  // the claim itself reaches a knot
        y.fen[0] = in_lanes(near(clamped(terms_.basic.deductible) - (d_.coin() ? c.self_pay : 0)));
        const std::int64_t most = portion_that_pays(terms_.basic, 0) + d_.upto(3'000);
        y.fen[1] = in_lanes(near(clamped(terms_.basic.cap) - (d_.coin() ? most : 0)));
        y.fen[2] = in_lanes(near(clamped(terms_.tilt.deductible) - (d_.coin() ? c.self_pay : 0)));
        if (d_.coin()) y.fen[2] = in_lanes(y.fen[2] + tie(terms_.tilt));
        break;
      }
      case 3: {  // both caps nearly used up
        y.fen[0] = draw_amount();
        y.fen[1] = in_lanes(near(clamped(terms_.basic.cap)));
        y.fen[4] = in_lanes(near(clamped(terms_.tilt.cap)));
        y.fen[3] = in_lanes(y.fen[4] + d_.of_any_length(22));
        y.fen[2] = in_lanes(y.fen[3] + clamped(terms_.tilt.deductible) + d_.upto(3));
        break;
      }
      case 4: {  // a portion that is a tie, above what was tilted
        y.fen[0] = draw_amount();
        y.fen[1] = draw_amount();
        y.fen[2] = draw_amount();
        y.fen[3] = in_lanes(y.fen[2] + c.self_pay - (whole_ ? 0 : clamped(terms_.tilt.deductible)) - tie(terms_.tilt));
        y.fen[4] = in_lanes(near(clamped(terms_.tilt.cap) - d_.upto(1'000)));
        break;
      }
      default: {
        for (std::int64_t& x : y.fen) x = draw_amount();
        break;
      }
    }
    if (y.fen[3] > y.fen[2]) y.fen[3] = y.fen[2];
    if (y.fen[4] > y.fen[3]) y.fen[4] = y.fen[3];
    return y;
  }

  std::int64_t draw_strange_amount() {
    constexpr std::int64_t narrow[] = {0,
                                       1,
                                       batch::lane_limit - 1,
                                       batch::lane_limit,
                                       batch::lane_limit + 1,
                                       2 * batch::lane_limit - 1,
                                       2 * batch::lane_limit,
                                       INT32_MAX - 1,
                                       INT32_MAX,
                                       INT32_MIN,
                                       INT32_MIN + 1,
                                       -1,
                                       -100'000};
    constexpr std::int64_t limit = in_fen(money_limit);
    constexpr std::int64_t wide[] = {std::int64_t{INT32_MAX} + 1,
                                     std::int64_t{INT32_MIN} - 1,
                                     std::int64_t{1} << 32,
                                     (std::int64_t{1} << 32) + 200'000,
                                     (std::int64_t{1} << 33) - 1,
                                     -(std::int64_t{1} << 32),
                                     limit - 1,
                                     limit,
                                     limit + 1,
                                     limit / 2,
                                     limit / 2 + 1,
                                     -limit,
                                     -limit - 1,
                                     INT64_MAX,
                                     INT64_MIN,
                                     INT64_MIN + 200'000};
    if (how_.narrow || d_.one_in(3)) {
      if (d_.one_in(3)) return d_.of_any_length(31);
      return d_.among(narrow);
    }
    if (d_.one_in(3)) return d_.of_any_length(45);
    return d_.among(wide);
  }

  const aid_table& table_;
  aid_draw how_;
  bool whole_;
  dice& d_;
  claim_code paying_[32]{};
  std::size_t paying_size_ = 0;
  stated_terms terms_{};
};

// ---- Columns --------------------------------------------------------------------------------------------------------

/// Which columns there are and how they lie.
struct aid_layout {
  unsigned before = 31;    ///< a bit for each accumulator
  unsigned outputs = 255;  ///< basic aid, tilt aid, the accumulators, status
  bool in_place = false;   ///< the accumulators afterwards replace those before, where both are given
  batch::stores how = batch::stores::ordinary;
  std::size_t offset = 0;       ///< of the amounts, in elements behind a cache line
  std::size_t code_offset = 0;  ///< of codes and statuses
  bool with_sums = true;
};

inline aid_layout random_layout(dice& d) {
  aid_layout l;
  if (d.one_in(4)) l.before = static_cast<unsigned>(d.upto(31));
  if (d.one_in(4)) l.outputs = static_cast<unsigned>(d.upto(255));
  l.in_place = d.coin();
  l.how = d.coin() ? batch::stores::streaming : batch::stores::ordinary;
  if (d.coin()) l.offset = static_cast<std::size_t>(d.upto(15));
  if (d.coin()) l.code_offset = static_cast<std::size_t>(d.upto(15));
  l.with_sums = !d.one_in(4);
  return l;
}

template <class Fen>
struct aid_frame {
  stretch<claim_code> claims;
  stretch<Fen> self_pay, basic_aid, tilt_aid;
  stretch<Fen> before[year_size], after[year_size];
  stretch<batch::row_status> status;

  void fill(const std::vector<aid_claim_in_fen>& rows, const aid_layout& l) {
    const std::size_t n = rows.size();
    claims.prepare(n, l.code_offset);
    status.prepare(n, l.code_offset);
    for (stretch<Fen>* s : {&self_pay, &basic_aid, &tilt_aid}) s->prepare(n, l.offset);
    for (std::size_t k = 0; k < year_size; ++k) {
      before[k].prepare(n, l.offset);
      after[k].prepare(n, l.offset);
    }
    for (std::size_t i = 0; i < n; ++i) {
      claims[i] = rows[i].code;
      self_pay[i] = static_cast<Fen>(rows[i].self_pay);
      for (std::size_t k = 0; k < year_size; ++k) before[k][i] = static_cast<Fen>(rows[i].before.fen[k]);
    }
  }

  static bool replaced(const aid_layout& l, std::size_t k) {
    return l.in_place && (l.before >> k & 1U) != 0 && (l.outputs >> (2 + k) & 1U) != 0;
  }
  stretch<Fen>& after_of(const aid_layout& l, std::size_t k) { return replaced(l, k) ? before[k] : after[k]; }

  batch::aid_columns<Fen> columns(const aid_layout& l) {
    const auto in = [&](std::size_t k) {
      batch::column<const Fen> c;
      if ((l.before >> k & 1U) != 0) c = {before[k].data(), before[k].size()};
      return c;
    };
    const auto out = [&]<class T>(stretch<T>& s, unsigned bit) {
      batch::column<T> c;
      if ((l.outputs >> bit & 1U) != 0) c = {s.data(), s.size()};
      return c;
    };
    return {.claims = {claims.data(), claims.size()},
            .self_pay = {self_pay.data(), self_pay.size()},
            .before = {in(0), in(1), in(2), in(3), in(4)},
            .basic_aid = out(basic_aid, 0),
            .tilt_aid = out(tilt_aid, 1),
            .after = {out(after_of(l, 0), 2), out(after_of(l, 1), 3), out(after_of(l, 2), 4), out(after_of(l, 3), 5),
                      out(after_of(l, 4), 6)},
            .status = out(status, 7)};
  }

  /// Whether the columns hold the answers, nothing else was written, and what was only read is as it was.
  bool holds(const std::vector<aid_claim_in_fen>& rows, const std::vector<aid_answer>& answers, const aid_layout& l,
             std::size_t& row) {
    const std::size_t n = rows.size();
    const auto given = [&](unsigned bit) { return (l.outputs >> bit & 1U) != 0; };
    for (row = 0; row < n; ++row) {
      const aid_answer& a = answers[row];
      if (given(0) && basic_aid[row] != a.basic_aid) return false;
      if (given(1) && tilt_aid[row] != a.tilt_aid) return false;
      for (std::size_t k = 0; k < year_size; ++k) {
        if (given(static_cast<unsigned>(2 + k)) && after_of(l, k)[row] != a.after.fen[k]) return false;
        if (!replaced(l, k) && before[k][row] != static_cast<Fen>(rows[row].before.fen[k])) return false;
      }
      if (given(7) && status[row] != a.status) return false;
      if (claims[row] != rows[row].code || self_pay[row] != static_cast<Fen>(rows[row].self_pay)) return false;
    }
    bool clean = claims.fences_stand() && self_pay.fences_stand();
    const auto as_wanted = [&](const auto& s, bool written) {
      clean = clean && (written ? s.fences_stand() : s.untouched());
    };
    as_wanted(basic_aid, given(0));
    as_wanted(tilt_aid, given(1));
    as_wanted(status, given(7));
    for (std::size_t k = 0; k < year_size; ++k) {
      as_wanted(before[k], true);
      as_wanted(after[k], given(static_cast<unsigned>(2 + k)) && !replaced(l, k));
    }
    return clean;
  }

  void add_to(digest& all, const aid_layout& l) {
    const auto given = [&](unsigned bit) { return (l.outputs >> bit & 1U) != 0; };
    const auto number = [](std::int64_t x) { return static_cast<std::uint64_t>(x); };
    for (std::size_t i = 0; i < claims.size(); ++i) {
      if (given(0)) all.add(number(basic_aid[i]));
      if (given(1)) all.add(number(tilt_aid[i]));
      for (std::size_t k = 0; k < year_size; ++k)
        if (given(static_cast<unsigned>(2 + k))) all.add(number(after_of(l, k)[i]));
      if (given(7)) all.add(status[i]);
    }
  }
};

/// The answer in columns of this type: what does not fit is out of range.
template <class Fen>
aid_answer in_columns_of(const aid_claim_in_fen& claim, const aid_answer& a) {
  bool fits = a.basic_aid == static_cast<Fen>(a.basic_aid) && a.tilt_aid == static_cast<Fen>(a.tilt_aid);
  for (const std::int64_t x : a.after.fen) fits = fits && x == static_cast<Fen>(x);
  return fits ? a : refused_as(claim, error::out_of_range);
}

}  // namespace batch_tests

#endif
