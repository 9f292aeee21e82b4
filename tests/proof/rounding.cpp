// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Rounding: where it happens at all, whether the text says how, and the smallest claim for which it matters. The shares
// are written here from the texts; where two modes part is worked out from numerator and denominator alone, and then
// found by asking the rule fen by fen.
//
//   proof_rounding [--full]    the certificate
//   proof_rounding --list      every case

#include "../vectors/worked_cases.hpp"
#include "by_name.hpp"

#include <array>
#include <fstream>
#include <iomanip>
#include <numeric>
#include <optional>
#include <sstream>

using namespace gongbao;

namespace {

using fen_count = std::int64_t;

// ---- The cases -----------------------------------------------------------------------------------------------------

/// A share of the part of an input that lies above some fen; numerator 0 where a result is rounded more than once, so
/// that no one share says where two modes part.
struct share {
  std::int64_t numerator;
  std::int64_t denominator;
  fen_count above = 0;
};

/// A rule with everything but one amount given.
struct rounding_case {
  text_view id;
  text_view input;
  text_view output;
  share part;  ///< of the amount
  text_view facts;
};

constexpr share percent_of(std::int64_t n, std::int64_t yuan_above = 0) { return {n, 100, yuan_above * 100}; }
constexpr share rounded_twice{0, 1};

constexpr rounding_case cases[] = {
    {"JZ-AH-03",
     "original_price",
     "price",
     {90 * 105, 10'000},
     "depreciation=10%;price_index=105%;repurchase_form=multiplicative"},
    {"JZ-AH-03", "original_price", "price", percent_of(95),
     "depreciation=10%;price_index=105%;repurchase_form=additive"},
    {"JZ-AH-04", "market_price", "land_gain", percent_of(1), "date=2023-03-01"},
    {"JZ-OP-03", "annual_cap", "cap_for_year", {1, 12}, "date=2022-12-01;first_year=pro_rata"},
    {"JZ-OP-04", "in_scope_cost", "payment", percent_of(50, 300), "date=2023-03-01"},
    {"JZ-OP-06", "contribution_base", "credit", percent_of(2), "date=2023-03-01;account_mode=with_account"},
    {"JZ-OP-08", "average_wage", "contribution", percent_of(7), "date=2023-03-01;account_mode=with_account"},
    {"JZ-OP-08", "average_wage", "account_credit", percent_of(2), "date=2023-03-01;account_mode=with_account"},
    {"JZ-OP-08", "average_wage", "contribution", percent_of(5), "date=2023-03-01;account_mode=pool_only"},
    {"JZ-MA-02", "premium", "subsidy", percent_of(60), "date=2023-03-01;recipients=margin"},
    {"JZ-MA-03", "payable_base", "payment", percent_of(75), "date=2023-03-01;recipients=subsistence"},
    {"JZ-MA-03", "payable_base", "payment", percent_of(70), "date=2023-03-01;recipients=margin"},
    {"JZ-MA-05", "self_pay", "basic_aid", percent_of(70), "date=2023-03-01;recipients=subsistence"},
    {"JZ-MA-05", "self_pay", "basic_aid", percent_of(60, 2'000), "date=2023-03-01;recipients=margin"},
    {"JZ-MA-05", "self_pay", "basic_aid", percent_of(50, 5'000),
     "date=2023-03-01;recipients=illness_poor;criteria_issued=true"},
    {"JZ-MA-06", "residual", "tilt_aid", percent_of(70), "date=2023-03-01;recipients=orphan"},
    {"JZ-MA-06", "residual", "tilt_aid", percent_of(70, 3'000), "date=2023-03-01;recipients=subsistence"},
    {"JZ-MA-06", "residual", "tilt_aid", percent_of(60, 5'000), "date=2023-03-01;recipients=margin"},
    {"JZ-MA-06", "residual", "tilt_aid", percent_of(50, 10'000),
     "date=2023-03-01;recipients=illness_poor;criteria_issued=true"},
    {"JZ-MA-07", "self_pay", "total_aid", rounded_twice, "date=2023-03-01;recipients=orphan"},
    {"JZ-MA-07", "self_pay", "total_aid", percent_of(70), "date=2023-03-01;recipients=subsistence"},
    {"JZ-MA-07", "self_pay", "basic_aid", percent_of(60, 2'000), "date=2023-03-01;recipients=margin"},
    {"JZ-MA-07", "self_pay", "basic_aid", percent_of(50, 5'000),
     "date=2023-03-01;recipients=illness_poor;criteria_issued=true"},
    {"JZ-MA-09", "self_pay", "basic_aid", percent_of(65),
     "date=2023-03-01;recipients=monitored;deductible=0.00;rate=65%;annual_cap=20000.00"},
    {"JZ-MA-11", "look_back_self_pay", "basic_aid", percent_of(50, 5'000), "confirmed=2023-06-01"},
    {"SX-CO-01", "tax_amount", "reduction", percent_of(50), "date=2023-03-31;taxpayer=sole_trader;tax=stamp_duty"},
    {"SX-CO-02", "local_fee", "reduction", percent_of(50), "date=2023-03-31;taxpayer=sole_trader"},
    {"SX-CO-02", "central_fee", "reduction", percent_of(30),
     "date=2023-03-31;taxpayer=sole_trader;local_fee=0.00;central_reduction=30%"},
    {"SX-CO-03", "monthly_rent", "relief", percent_of(50),
     "months_leased=4;size=small;state_owned=true;epidemic_affected=true"},
    {"SX-CO-04", "relief", "tenant_share", {1, 4}, "passed_on=0.00;tenant_rent=1000.00;total_rent=4000.00"},
    {"SX-CO-04", "relief", "tenant_share", {1, 3}, "passed_on=0.00;tenant_rent=1000.00;total_rent=3000.00"},
    {"SX-MA-00", "self_pay", "total_aid", percent_of(90),
     "date=2023-03-01;recipients=destitute;care=inpatient;referred=true;in_province=true"},
    {"SX-MA-00", "self_pay", "total_aid", percent_of(70),
     "date=2023-03-01;recipients=subsistence;care=inpatient;referred=true;in_province=true"},
    {"SX-MA-00", "self_pay", "total_aid", percent_of(65, 2'600),
     "date=2023-03-01;recipients=margin;care=inpatient;referred=true;in_province=true"},
    {"SX-MA-00", "self_pay", "total_aid", percent_of(50),
     "date=2023-03-01;recipients=subsistence;care=outpatient;disease=haemophilia;referred=true;in_province=true"},
    {"SX-MA-00", "self_pay", "total_aid", percent_of(30),
     "date=2023-03-01;recipients=margin;care=outpatient;disease=haemophilia;referred=true;in_province=true"},
    {"SX-MA-04", "self_pay", "basic_aid", percent_of(50), "date=2023-03-01;recipients=destitute;disease=haemophilia"},
    {"SX-MA-04", "self_pay", "basic_aid", percent_of(30), "date=2023-03-01;recipients=margin;disease=haemophilia"},
    {"SX-MA-05", "self_pay", "basic_aid", percent_of(90), "date=2023-03-01;recipients=destitute"},
    {"SX-MA-05", "self_pay", "basic_aid", percent_of(70), "date=2023-03-01;recipients=subsistence"},
    {"SX-MA-05", "self_pay", "basic_aid", percent_of(65, 2'600), "date=2023-03-01;recipients=margin"},
    {"SX-MA-05", "self_pay", "basic_aid", percent_of(65, 6'600), "date=2023-03-01;recipients=illness_poor"},
    {"SX-MA-07", "residual", "tilt_aid", percent_of(60, 13'000),
     "date=2023-03-01;recipients=margin;basic_paid=10000.00;referred=true;in_province=true"},
    {"SX-MA-14", "in_scope_cost", "payment", percent_of(60, 1'000),
     "date=2023-03-01;recipients=margin;base_deductible=1000.00;base_rate=60%"},
    {"SX-MA-14", "in_scope_cost", "payment", percent_of(65, 500),
     "date=2023-03-01;recipients=subsistence;base_deductible=1000.00;base_rate=60%"},
    {"SX-MV-02",
     "loan",
     "uncapped",
     {20 * 365 * 12, 100 * 10'000 * 12},
     "date=2023-03-01;benchmark_rate=3.65%;term_months=12;qualified=true"},
    {"SX-MV-03",
     "loan",
     "uncapped",
     {20 * 435 * 7, 100 * 10'000 * 12},
     "date=2023-03-01;benchmark_rate=4.35%;term_months=7;qualified=true"},
    {"SX-MV-06", "monthly_rent", "relief", percent_of(50),
     "date=2023-03-01;months_leased=4;size=small;state_owned=true;newly_opened=true"},
    {"SX-MV-09", "award_total", "city_share", percent_of(60), ""},
    {"SX-OP-07", "in_scope_cost", "payment", percent_of(65), "date=2023-03-01;level=primary;retired=false"},
    {"SX-OP-07", "in_scope_cost", "payment", percent_of(75), "date=2023-03-01;level=primary;retired=true"},
    {"SX-OP-07", "in_scope_cost", "payment", percent_of(55, 30), "date=2023-03-01;level=secondary;retired=false"},
    {"SX-OP-07", "in_scope_cost", "payment", percent_of(65, 30), "date=2023-03-01;level=secondary;retired=true"},
    {"SX-OP-07", "in_scope_cost", "payment", percent_of(50, 50), "date=2023-03-01;level=tertiary;retired=false"},
    {"SX-OP-07", "in_scope_cost", "payment", percent_of(60, 50), "date=2023-03-01;level=tertiary;retired=true"},
    {"SX-OP-11", "contribution_base", "monthly_credit", percent_of(2),
     "date=2023-03-01;member=employee;has_account=true"},
    {"SX-OP-12", "average_pension", "monthly_credit", percent_of(2), "date=2023-03-01;has_account=true"},
    {"SX-OP-14", "settlement_amount", "retained", percent_of(5), ""},
    {"SX-OP-15", "in_scope_cost", "payment", percent_of(65),
     "date=2023-03-01;prescriber_level=primary;retired=false;switched_on=true"},
    {"SX-OP-15", "in_scope_cost", "payment", percent_of(60, 50),
     "date=2023-03-01;prescriber_level=tertiary;retired=true;switched_on=true"},
};

// ---- What follows from the share alone -----------------------------------------------------------------------------

share in_lowest_terms(const share& s) {
  const std::int64_t common = std::gcd(s.numerator, s.denominator);
  return {s.numerator / common, s.denominator / common, s.above};
}

/// Where nearest and truncate part: the first amount whose share ends in half a fen or more. Every denominator above 1
/// has one, since the numerator runs through all its rests.
std::optional<fen_count> parts_from_truncate(const share& lowest) {
  for (std::int64_t m = 1; m < lowest.denominator; ++m)
    if (2 * (m * lowest.numerator % lowest.denominator) >= lowest.denominator) return lowest.above + m;
  return {};
}

/// Where half_up and half_even part: the first amount whose share ends in exactly half a fen after an even one.
///
/// With p/q in lowest terms, m·p leaves the rest q/2 only for an even q, and then, as p is odd, only for m an odd
/// multiple of q/2: m = q/2 leaves p/2, after the whole fen (p − 1)/2; m = 3q/2 leaves the other parity.
std::optional<fen_count> parts_from_half_even(const share& lowest) {
  if (lowest.denominator % 2 != 0) return {};
  const std::int64_t half = lowest.denominator / 2;
  return lowest.above + (lowest.numerator % 4 == 1 ? half : 3 * half);
}

// ---- What the rule answers -----------------------------------------------------------------------------------------

enum mode : std::size_t { half_up, half_even, truncate };
using by_mode = std::array<std::string, 3>;

class asked {
 public:
  explicit asked(const rounding_case& c)
      : rule_{proof::find_rule(c.id)}, output_{c.output}, inputs_{proof::pairs_of(c.facts)} {
    inputs_.push_back({c.input, {}});
    inputs_.push_back({"rounding", {}});
  }
  /// The output for an amount, or nothing if the rule refuses.
  std::string operator()(fen_count amount, mode m) {
    constexpr text_view words[] = {"half_up", "half_even", "truncate"};
    const std::string text = to_string(fen(amount));
    inputs_[inputs_.size() - 2].value = text;
    inputs_.back().value = words[m];
    rule_->evaluate(inputs_.data(), inputs_.size(), answer_);
    const maybe<text_view> out = answer_.find(output_);
    return out ? std::string(*out) : std::string();
  }

 private:
  const flat::entry* rule_;
  text_view output_;
  std::vector<flat::pair> inputs_;
  flat::answer answer_;
};

struct difference {
  fen_count amount;
  std::string by_half_up;
  std::string by_other;
};

struct case_result {
  const rounding_case* of;
  share lowest;
  std::optional<difference> truncated;
  std::optional<difference> evened;
  std::int64_t calls = 0;
};

constexpr fen_count searched_up_to = 1'000'000;  // 10,000.00 yuan above the deductible

/// From 0, or from a little below the deductible, to the first difference from both modes.
case_result search(const rounding_case& c, bool full, proof::findings& found) {
  case_result result{&c, in_lowest_terms(c.part), {}, {}, 0};
  asked ask(c);
  const fen_count above = c.part.above;
  const std::optional<fen_count> latest = parts_from_half_even(result.lowest);
  const fen_count from = full ? 0 : std::max<fen_count>(0, above - 100);
  const fen_count to = above + (full || latest ? searched_up_to : 20'000);
  for (fen_count amount = from; amount <= to && !(result.truncated && result.evened); ++amount) {
    const std::string up = ask(amount, half_up);
    found.expect(!up.empty(), std::string_view(c.id), " refuses ", to_string(fen(amount)));
    const auto differs = [&](mode m) -> std::optional<difference> {
      ++result.calls;
      std::string other = ask(amount, m);
      if (other == up) return {};
      return difference{amount, up, std::move(other)};
    };
    ++result.calls;
    if (!result.truncated) result.truncated = differs(truncate);
    if (!result.evened) result.evened = differs(half_even);
  }
  return result;
}

void hold_against_share(const case_result& r, proof::findings& found) {
  if (r.lowest.numerator == 0) return;
  const auto amount_of = [](const std::optional<difference>& d) {
    return d ? std::optional<fen_count>(d->amount) : std::nullopt;
  };
  found.expect(amount_of(r.truncated) == parts_from_truncate(r.lowest), std::string_view(r.of->id), " ",
               std::string_view(r.of->facts), ": truncate parts elsewhere");
  found.expect(amount_of(r.evened) == parts_from_half_even(r.lowest), std::string_view(r.of->id), " ",
               std::string_view(r.of->facts), ": half_even parts elsewhere");
}

// ---- Which rules round at all --------------------------------------------------------------------------------------

/// An amount in its own smallest unit; nothing for words, dates and truth values.
std::optional<std::int64_t> units_of(std::string_view text, int decimals) {
  std::int64_t units = 0;
  int after_point = -1;
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  if (text.empty()) return {};
  for (const char c : text) {
    if (c == '.' && after_point < 0) {
      after_point = 0;
    } else if (c >= '0' && c <= '9') {
      units = units * 10 + (c - '0');
      if (after_point >= 0) ++after_point;
    } else if (c != '%') {
      return {};
    }
  }
  for (int i = std::max(after_point, 0); i < decimals; ++i) units *= 10;
  return negative ? -units : units;
}

struct numeric_field {
  std::string key;
  std::string type;
  int decimals;
};

/// The inputs or outputs of a rule that are amounts or counts.
std::vector<numeric_field> numeric_fields(const flat::entry& rule, bool inputs) {
  std::vector<numeric_field> fields;
  const auto keep = [](const flat::field_description& d, void* to) {
    const std::string type(d.type);
    const int decimals = type == "money" || type == "area" ? 2 : type == "rate" ? 3 : type == "decimal" ? 6 : 0;
    if (d.kind.empty() && (decimals > 0 || type == "int"))
      static_cast<std::vector<numeric_field>*>(to)->push_back({std::string(d.key), type, decimals});
  };
  (inputs ? rule.describe_inputs : rule.describe_outputs)(keep, &fields);
  return fields;
}

bool has_mode_input(const flat::entry& rule) {
  bool found = false;
  rule.describe_inputs(
      [](const flat::field_description& d, void* to) { *static_cast<bool*>(to) |= d.type == "rounding"; }, &found);
  return found;
}

std::string text_of(const numeric_field& field, std::int64_t units) {
  if (field.type == "money") return to_string(fen(units));
  if (field.type == "rate") return to_string(rate::from_millipercent(units));
  if (field.type == "area") return to_string(area::from_units(units));
  if (field.type == "decimal") return to_string(decimal::from_units(units));
  return std::to_string(units);
}

/// Whether an output goes up in uneven steps while one input goes up evenly: exact arithmetic over whole units is
/// straight between a few knots, and only a rounding keeps changing its step.
bool steps_unevenly(const flat::entry& rule, std::vector<flat::pair> inputs, const numeric_field& field,
                    const std::vector<numeric_field>& outputs, std::int64_t steps, std::int64_t& calls) {
  constexpr int most_knots = 8;
  flat::pair* varied = nullptr;
  for (flat::pair& p : inputs)
    if (std::string_view(p.key) == field.key) varied = &p;
  const std::int64_t base = varied == nullptr ? 0 : units_of(varied->value, field.decimals).value_or(0);
  if (varied == nullptr) return false;
  const std::int64_t stride = field.type == "decimal" ? 1'000 : 1;

  struct track {
    std::int64_t value = 0;
    std::int64_t step = 0;
    int seen = 0;
    int changes = 0;
  };
  std::vector<track> tracks(outputs.size());
  flat::answer answer;
  for (std::int64_t i = 0; i < steps; ++i) {
    const std::string text = text_of(field, base + i * stride);
    varied->value = text;
    rule.evaluate(inputs.data(), inputs.size(), answer);
    ++calls;
    if (answer.refused()) return false;
    for (std::size_t o = 0; o < outputs.size(); ++o) {
      const maybe<text_view> out = answer.find(outputs[o].key);
      if (!out) continue;
      track& t = tracks[o];
      const std::int64_t now = units_of(std::string_view(*out), outputs[o].decimals).value_or(0);
      if (t.seen > 1 && now - t.value != t.step && ++t.changes > most_knots) return true;
      if (t.seen > 0) t.step = now - t.value;
      t.value = now;
      ++t.seen;
    }
  }
  return false;
}

/// Rules with all their inputs: the worked cases and those above.
std::vector<std::pair<const flat::entry*, std::string>> complete_calls() {
  std::vector<std::pair<const flat::entry*, std::string>> calls;
  vectors::for_each(
      [&](const vectors::worked_case& c) { calls.emplace_back(proof::find_rule(c.rule), std::string(c.inputs)); });
  for (const rounding_case& c : cases)
    calls.emplace_back(proof::find_rule(c.id), std::string(c.facts) + (c.facts.empty() ? "" : ";") +
                                                   std::string(c.input) + '=' + to_string(fen(c.part.above)));
  return calls;
}

/// The rules seen to round: each complete call, each of its amounts varied.
std::vector<const flat::entry*> rules_that_round(std::int64_t steps, std::int64_t& calls) {
  std::vector<const flat::entry*> round;
  for (const auto& [rule, inputs] : complete_calls()) {
    if (rule == nullptr || std::find(round.begin(), round.end(), rule) != round.end()) continue;
    const std::vector<numeric_field> outputs = numeric_fields(*rule, false);
    for (const numeric_field& field : numeric_fields(*rule, true))
      if (steps_unevenly(*rule, proof::pairs_of(inputs), field, outputs, steps, calls)) {
        round.push_back(rule);
        break;
      }
  }
  return round;
}

/// Each rule that rounds is marked, by its input or by `rounds`, and each rule that is marked rounds.
struct marked_counts {
  std::int64_t watched_calls = 0;
  std::int64_t rounding = 0;
  std::int64_t by_input = 0;
  std::int64_t by_words = 0;
  std::int64_t fixed_silent = 0;
};

marked_counts hold_marks(bool full, proof::findings& found) {
  marked_counts counts;
  const std::vector<const flat::entry*> round = rules_that_round(full ? 5'000 : 2'000, counts.watched_calls);
  for (const flat::entry* rule : calc::rules_of_cities()) {
    const std::string_view id = rule->info->id;
    const bool rounds = std::find(round.begin(), round.end(), rule) != round.end();
    const bool by_input = has_mode_input(*rule);
    found.expect(rounds == (by_input || rule->rounds != nullptr), id, rounds ? ": rounds unmarked" : ": marked idly");
    found.expect(by_input == std::any_of(std::begin(cases), std::end(cases),
                                         [&](const rounding_case& c) { return c.id == rule->info->id; }),
                 id, ": no case of its own");
    counts.rounding += rounds ? 1 : 0;
    counts.by_input += by_input ? 1 : 0;
    if (rule->rounds != nullptr) ++(rule->rounds->text_silent() ? counts.fixed_silent : counts.by_words);
  }
  found.expect(
      std::string_view(text(reading<rounding>::why_default).in(language::en)).substr(0, 18) == "the text is silent",
      "the reading is not marked");
  return counts;
}

// ---- The roundings that no input chooses ---------------------------------------------------------------------------

enum class way : std::uint8_t { down, up, nearest };

struct fixed_case {
  text_view id;
  text_view input;
  text_view output;
  share part;         ///< of the input in its smallest units, in steps of the output
  std::int64_t step;  ///< of the output, in its smallest units
  way rounded;
  text_view facts;
};
constexpr fixed_case fixed_cases[] = {
    {"JZ-MA-18", "fund", "share_1", percent_of(50), 1, way::up, "weight_1=1;weight_2=1"},
    {"JZ-MA-18", "fund", "share_2", percent_of(50), 1, way::down, "weight_1=1;weight_2=1"},
    {"JZ-MA-18", "fund", "share_3", {1, 3}, 1, way::down, "weight_1=7;weight_2=7;weight_3=7"},
    {"JZ-MA-19", "reserve", "premium_part", percent_of(50), 1, way::up, "premium_weight=3;other_weight=3"},
    {"JZ-MA-19", "reserve", "other_part", percent_of(50), 1, way::down, "premium_weight=3;other_weight=3"},
    {"SX-CO-08", "market_price", "max_price", percent_of(70), 1, way::down, "price=0.00"},
    {"SX-CO-10", "cars", "nev_min", percent_of(50), 1, way::up, ""},
    {"SX-CO-11", "organs", "target_min", percent_of(80), 1, way::up, ""},
    {"SX-CO-13", "interest", "province_share", percent_of(50), 1, way::up, "central_subsidy=0.00"},
    {"SX-CO-13", "interest", "province_share", percent_of(50), 1, way::down, "central_subsidy=0.00;odd_fen=local"},
    {"SX-FT-01", "local_tax", "tax_share", {10'000, 200'000'000}, 10, way::nearest, "revenue=200"},
    {"SX-MA-12", "funds_raised", "limit", percent_of(15), 1, way::down, "fund_balance=0.00"},
    {"SX-MA-13",
     "total_cost",
     "limit",
     {25, 1'000},
     1,
     way::down,
     "recipients=margin;level=primary;out_of_scope_cost=0.00"},
    {"SX-MA-13", "total_cost", "limit", percent_of(5), 1, way::down,
     "recipients=margin;level=secondary;out_of_scope_cost=0.00"},
    {"SX-MA-13", "total_cost", "limit", percent_of(10), 1, way::down,
     "recipients=margin;level=tertiary;out_of_scope_cost=0.00"},
    {"SX-MA-14", "base_deductible", "deductible_applied", percent_of(50), 1, way::nearest,
     "date=2023-03-01;recipients=destitute;in_scope_cost=0.00;base_rate=60%"},
};

std::int64_t hold_fixed(bool full, proof::findings& found) {
  std::int64_t calls = 0;
  for (const fixed_case& c : fixed_cases) {
    const flat::entry& rule = *proof::find_rule(c.id);
    const auto field_of = [&](text_view key, bool inputs) {
      for (numeric_field& f : numeric_fields(rule, inputs))
        if (f.key == std::string_view(key)) return f;
      return numeric_field{};
    };
    const numeric_field input = field_of(c.input, true);
    const numeric_field output = field_of(c.output, false);
    std::vector<flat::pair> inputs = proof::pairs_of(c.facts);
    inputs.push_back({c.input, {}});
    flat::answer answer;
    for (std::int64_t amount = 0; amount <= (full ? searched_up_to : 10'000); ++amount) {
      const std::string text = text_of(input, amount);
      inputs.back().value = text;
      rule.evaluate(inputs.data(), inputs.size(), answer);
      ++calls;
      const maybe<text_view> out = answer.find(c.output);
      const std::int64_t exact = amount * c.part.numerator;  // in parts of a step
      const std::int64_t added = c.rounded == way::down ? 0
                                 : c.rounded == way::up ? c.part.denominator - 1
                                                        : c.part.denominator / 2;
      const std::int64_t wanted = (exact + added) / c.part.denominator * c.step;
      found.expect(out && units_of(std::string_view(*out), output.decimals) == wanted, std::string_view(c.id), " ",
                   text, " gives ", out ? std::string_view(*out) : "nothing");
    }
  }
  for (const flat::entry* rule : calc::rules_of_cities())
    found.expect((rule->rounds != nullptr) == std::any_of(std::begin(fixed_cases), std::end(fixed_cases),
                                                          [&](const fixed_case& c) { return c.id == rule->info->id; }),
                 std::string_view(rule->info->id), ": no fixed case of its own");
  return calls;
}

// ---- The texts -----------------------------------------------------------------------------------------------------

constexpr const char* words_for_rounding[] = {"四舍五入", "舍去", "舍入", "进位", "取整",
                                              "尾数",     "零头", "抹零", "小数", "精确到"};

/// Both gazettes without blanks and line ends, where they lie beside the checkout.
std::string gazettes() {
  std::string all;
#ifdef GONGBAO_GAZETTES
  for (const char* name : {"/000_79e24a630771acb5.txt", "/001_d531121665c9c03f.txt"}) {
    std::ifstream in(std::string(GONGBAO_GAZETTES) + name, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (text.str().empty()) return {};
    all += text.str();
  }
  const std::string wide_blank = "\xE3\x80\x80";
  for (std::size_t at = 0; (at = all.find(wide_blank, at)) != std::string::npos;) all.erase(at, wide_blank.size());
  all.erase(
      std::remove_if(all.begin(), all.end(), [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }),
      all.end());
#endif
  return all;
}

void hold_texts(const std::string& text, proof::findings& found) {
  for (const char* word : words_for_rounding)
    found.expect(text.find(word) == std::string::npos, "the texts say ", word);
  for (const flat::entry* rule : calc::rules_of_cities())
    if (rule->rounds != nullptr)
      found.expect(text.find(std::string_view(rule->rounds->words)) != std::string::npos,
                   std::string_view(rule->info->id), " quotes what no text says");
}

// ---- The list ------------------------------------------------------------------------------------------------------

std::string share_text(const case_result& r) {
  if (r.lowest.numerator == 0) return "rounded twice";
  std::string text = std::to_string(r.lowest.numerator) + '/' + std::to_string(r.lowest.denominator);
  if (r.lowest.above > 0) text += " above " + to_string(fen(r.lowest.above));
  return text;
}

std::string difference_text(const std::optional<difference>& d, const case_result& r) {
  if (!d) return "never: " + std::to_string(r.lowest.denominator) + " has no half";
  return to_string(fen(d->amount)) + ": " + d->by_half_up + ", " + d->by_other;
}

void list(const std::vector<case_result>& results) {
  std::vector<std::array<std::string, 6>> rows{
      {"rule", "amount, result", "share", "half_up, truncate", "half_up, half_even", "with"}};
  for (const case_result& r : results)
    rows.push_back({std::string(r.of->id), std::string(r.of->input) + ", " + std::string(r.of->output), share_text(r),
                    difference_text(r.truncated, r), difference_text(r.evened, r), std::string(r.of->facts)});
  std::array<std::size_t, 6> widths{};
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  std::cout << "Where the caller chooses: the smallest amount for which two modes part, and what each gives.\n\n";
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i + 1 < row.size(); ++i) line += row[i] + std::string(widths[i] - row[i].size() + 2, ' ');
    line += row.back();
    std::cout << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
  }
  std::cout << "\nWhere no input chooses.\n\n";
  for (const flat::entry* rule : calc::rules_of_cities())
    if (rule->rounds != nullptr)
      std::cout << std::string_view(rule->info->id) << "  " << std::string_view(rule->rounds->how.in(language::en))
                << ": " << (rule->rounds->text_silent() ? "text silent" : std::string_view(rule->rounds->words))
                << '\n';
}

std::string first_of(const std::vector<case_result>& results, std::optional<difference> case_result::*which) {
  const case_result* first = nullptr;
  for (const case_result& r : results)
    if (r.*which && (first == nullptr || (r.*which)->amount < (first->*which)->amount)) first = &r;
  return to_string(fen((first->*which)->amount)) + " yuan (" + std::string(first->of->id) + ')';
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view asked_for = argc == 2 ? argv[1] : "";
  const bool full = asked_for == "--full";
  proof::findings found;
  std::vector<case_result> results;
  std::int64_t calls = 0;
  for (const rounding_case& c : cases) {
    results.push_back(search(c, full, found));
    hold_against_share(results.back(), found);
    calls += results.back().calls;
  }
  if (asked_for == "--list") {
    list(results);
    return found.exit_code();
  }
  const marked_counts marks = hold_marks(full, found);
  const std::int64_t fixed_calls = hold_fixed(full, found);
  const std::string text = gazettes();
  if (!text.empty()) hold_texts(text, found);

  const auto figure = [](auto n) { return proof::grouped(static_cast<std::uint64_t>(n)); };
  const auto never = std::count_if(results.begin(), results.end(), [](const case_result& r) { return !r.evened; });
  std::cout << marks.rounding << " of " << calc::rules_of_cities().size()
            << " rules round, seen by their uneven steps in " << figure(marks.watched_calls)
            << " calls; every one is marked:\n"
            << marks.by_input << " text silent, the caller chooses; " << marks.by_words << " by their own words; "
            << marks.fixed_silent << " text silent, one way; "
            << marks.by_input + marks.by_words + marks.fixed_silent - marks.rounding << " both\n"
            << "the " << marks.by_words + marks.fixed_silent << " that no input steers keep their way in "
            << figure(fixed_calls) << " calls" << (text.empty() ? "\n" : "; no gazette speaks of rounding\n")
            << results.size() << " cases in " << figure(calls)
            << " calls: half_up parts from the other modes where the fraction says,\n"
            << "first at " << first_of(results, &case_result::truncated) << " from truncate and at "
            << first_of(results, &case_result::evened) << " from half_even;\n"
            << "in " << never << " cases never from half_even: an odd denominator leaves no half fen\n";
  return found.exit_code();
}
