// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "jinzhou.hpp"

#include <algorithm>

// Serious-illness insurance and medical aid, 锦政办发〔2022〕16号.

namespace oracle {

namespace {

const vocabulary cost_kind{
    "cost_kind",
    {"inpatient", "chronic_drugs", "long_term_outpatient", "high_value_drugs", "plain_outpatient", "other"}};
const vocabulary plain_outpatient{"plain_outpatient", {"excluded", "included"}};
const vocabulary tilt_trigger{"tilt_trigger", {"always", "after_basic_cap"}};
const vocabulary identity_change{"identity_change", {"prospective", "year_recomputed"}};
const vocabulary quota_when_cheaper{"quota_when_cheaper", {"full", "limited"}};
const vocabulary quota_cap{"quota_cap", {"separate", "shared"}};
const vocabulary alert{"alert", {"at_least", "above"}};
const vocabulary confirmation_day{"confirmation_day", {"excluded", "included"}};
const vocabulary pre_force_costs{"pre_force_costs", {"counted", "excluded"}};
const vocabulary look_back_deductible{"look_back_deductible", {"shared", "separate"}};

constexpr std::string_view in_force_from = "2023-01-01";

/// What is above the deductible in a year of `before` so far and `now`.
ratio portion_above(const ratio& deductible, const ratio& before, const ratio& now) {
  return above_zero(before + now - deductible) - above_zero(before - deductible);
}

// -------------------------------------------------------------------------------------------------------------
// categories

/// Ranked for aid; then the monitoring groups, whose figures the gazette leaves to another policy.
std::string_view first_of(const word_set& all, std::initializer_list<std::string_view> ranked) {
  for (const std::string_view w : ranked)
    if (all.has(w)) return w;
  return {};
}
std::string_view monitoring_group(const word_set& all) {
  return first_of(all, {"relapsed_poor", "monitored", "other_monitored", "rural_at_risk"});
}
std::string_view category_of(const word_set& all, bool criteria_issued) {
  const auto listed = first_of(all, {"destitute", "orphan", "subsistence", "margin"});
  if (!listed.empty()) return listed;
  if (all.has("illness_poor") && criteria_issued) return "illness_poor";
  const auto monitoring = monitoring_group(all);
  return monitoring.empty() ? "none" : monitoring;
}
/// The same where money depends on it: who can only be served by figures or criteria from outside is refused.
std::string_view category_with_figures(const word_set& all, bool criteria_issued) {
  const auto category = category_of(all, criteria_issued);
  const bool known =
      category == "illness_poor" || !first_of(all, {"destitute", "orphan", "subsistence", "margin"}).empty();
  refuse_if(!known && (all.has("illness_poor") || !monitoring_group(all).empty()), "external_parameter_missing");
  return category;
}

struct figures {
  ratio deductible, rate, cap, tilt_deductible, tilt_cap;
};
figures figures_of(std::string_view category) {
  if (category == "destitute" || category == "orphan") return {0, percent(70), 20'000, 0, 20'000};
  if (category == "subsistence") return {0, percent(70), 20'000, 3'000, 20'000};
  if (category == "margin") return {2'000, percent(60), 20'000, 5'000, 15'000};
  if (category == "illness_poor") return {5'000, percent(50), 20'000, 10'000, 10'000};
  return {0, 0, 0, 0, 0};
}

void categories(form& f) {
  const word_set all = f.recipients();
  const bool criteria = f.flag("criteria_issued", false);
  f.ready();
  const auto category = category_of(all, criteria);
  f.gives("category", std::string(category));
  f.gives("eligible", yes_no(category != "none"));
  f.gives("external_group", yes_no(!monitoring_group(all).empty()));
}

// --------------------------------------------------------------------------------------------------- premium,
// insurance

void premium_subsidy(form& f) {
  f.date("date");
  const word_set all = f.recipients();
  const auto premium = f.maybe_money("premium");
  const auto transition = f.maybe_flag("transition");
  const auto fixed_subsidy = f.maybe_money("fixed_subsidy");
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from);
  f.ready();

  // A fixed sum has no share, and gives way to any share that pays as much.
  ratio subsidy = 0;
  std::optional<ratio> share = ratio(0);
  if (all.has_any({"destitute", "orphan"})) {
    subsidy = f.asked(premium, "premium", need::external);
    share = 1;
  } else {
    if (all.has("margin")) {
      subsidy = to_fen(percent(60) * f.asked(premium, "premium", need::external), mode);
      share = percent(60);
    }
    if (all.has_any({"relapsed_poor", "subsistence", "monitored"})) {
      const ratio full = f.asked(premium, "premium", need::external);
      if (f.asked(transition, "transition", need::external)) {
        subsidy = full;
        share = 1;
      } else if (const ratio fixed = lesser(f.asked(fixed_subsidy, "fixed_subsidy", need::external), full);
                 fixed > subsidy || !all.has("margin")) {
        subsidy = fixed;
        share.reset();
      }
    } else if (!all.has("other_monitored")) {
      refuse_if(all.has("rural_at_risk"), "subgroup_required");
    }
  }
  f.gives("subsidy", yuan(subsidy));
  if (share) f.gives("share", percentage(*share));
}

void insurance_rate(form& f) {
  f.date("date");
  const word_set all = f.recipients();
  const ratio base = f.money("payable_base", need::external);
  const ratio base_rate = f.rate("base_rate", percent(70));
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from);
  f.ready();
  const bool raised = all.has_any({"subsistence", "destitute", "orphan", "relapsed_poor"});
  refuse_if(!raised && base_rate > 1, "out_of_range");
  refuse_if(all.has("rural_at_risk") && !raised && !all.has_any({"monitored", "other_monitored"}), "subgroup_required");
  const ratio rate = raised ? percent(75) : base_rate;
  f.gives("rate_applied", percentage(rate));
  f.gives("payment", yuan(to_fen(rate * base, mode)));
}

void covered_costs(form& f) {
  const auto what = f.word("cost_kind", cost_kind);
  const ratio cost = f.money("in_scope_cost");
  const ratio insurance = f.money("insurance_paid", 0);
  const bool designated = f.flag("designated", true);
  const bool elsewhere = f.flag("other_place", false);
  const auto elsewhere_ok = f.maybe_flag("other_place_ok");
  const auto plain = f.reading(plain_outpatient);
  f.ready();
  refuse_if(insurance > cost, "inconsistent_amounts");
  const bool place = !elsewhere || f.asked(elsewhere_ok, "other_place_ok", need::external);
  const bool covered = what != "other" && (what != "plain_outpatient" || plain == "included");
  const bool counted = designated && covered && place;
  f.gives("counted", yes_no(counted));
  f.gives("self_pay", yuan(counted ? cost - insurance : 0));
}

// --------------------------------------------------------------------------------------------------------------------
// aid

struct basic {
  ratio portion, aid, self_pay_after, paid_after, remaining;
};
basic basic_aid(std::string_view category, const ratio& now, const ratio& before, const ratio& paid,
                std::string_view basis, std::string_view mode) {
  if (category == "none") return {0, 0, before, paid, 0};
  const figures p = figures_of(category);
  const ratio portion =
      basis == "per_claim" ? above_zero(now - p.deductible) : portion_above(p.deductible, before, now);
  const ratio aid = lesser(above_zero(p.cap - paid), to_fen(p.rate * portion, mode));
  return {portion, aid, before + now, paid + aid, above_zero(p.cap - paid - aid)};
}

struct tilt {
  bool triggered;
  ratio portion, aid, residual_after, tilted_after, paid_after, remaining;
};
tilt tilt_aid(std::string_view category, const ratio& residual, const ratio& before, const ratio& tilted,
              const ratio& paid, bool triggered, bool as_a_layer, std::string_view mode) {
  if (category == "none") return {false, 0, 0, before, tilted, paid, 0};
  const figures p = figures_of(category);
  const ratio all = before + residual;
  ratio portion = 0;
  if (triggered && as_a_layer)
    portion = portion_above(p.tilt_deductible, before, residual);
  else if (triggered)
    portion = above_zero(above_zero(all - p.tilt_deductible) - tilted);
  const ratio aid = lesser(above_zero(p.tilt_cap - paid), to_fen(p.rate * portion, mode));
  return {triggered, portion, aid, all, tilted + portion, paid + aid, above_zero(p.tilt_cap - paid - aid)};
}

void basic_claim(form& f) {
  f.date("date");
  const word_set all = f.recipients();
  const bool criteria = f.flag("criteria_issued", false);
  const ratio now = f.money("self_pay");
  const ratio before = f.money("self_pay_before", 0);
  const ratio paid = f.money("basic_paid_before", 0);
  const auto basis = f.reading(words::deductible_basis);
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from);
  f.ready();
  const auto category = category_with_figures(all, criteria);
  const basic b = basic_aid(category, now, before, paid, basis, mode);
  f.gives("category", std::string(category));
  f.gives("basic_portion", yuan(b.portion));
  f.gives("rate_applied", percentage(figures_of(category).rate));
  f.gives("basic_aid", yuan(b.aid));
  f.gives("residual", yuan(now - b.aid));
  f.gives("self_pay_after", yuan(b.self_pay_after));
  f.gives("basic_paid_after", yuan(b.paid_after));
  f.gives("remaining_cap", yuan(b.remaining));
}

void tilt_claim(form& f) {
  f.date("date");
  const word_set all = f.recipients();
  const bool criteria = f.flag("criteria_issued", false);
  const ratio residual = f.money("residual");
  const ratio before = f.money("residual_before", 0);
  const ratio tilted = f.money("tilted_before", 0);
  const ratio paid = f.money("tilt_paid_before", 0);
  const auto trigger = f.reading(tilt_trigger);
  const auto change = f.reading(identity_change);
  const auto basic_paid = f.maybe_money("basic_paid");
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from);
  f.ready();
  refuse_if(paid > tilted || tilted > before, "inconsistent_amounts");
  const bool open = trigger == "always" || f.asked(basic_paid, "basic_paid") >= 20'000;
  const auto category = category_with_figures(all, criteria);
  const bool as_a_layer = trigger == "always" && change == "prospective";
  const tilt t = tilt_aid(category, residual, before, tilted, paid, open, as_a_layer, mode);
  f.gives("category", std::string(category));
  f.gives("triggered", yes_no(t.triggered));
  f.gives("tilt_portion", yuan(t.portion));
  f.gives("tilt_aid", yuan(t.aid));
  f.gives("residual_after", yuan(t.residual_after));
  f.gives("tilted_after", yuan(t.tilted_after));
  f.gives("tilt_paid_after", yuan(t.paid_after));
  f.gives("remaining_tilt_cap", yuan(t.remaining));
}

void claim(form& f) {
  f.date("date");
  const word_set all = f.recipients();
  const bool criteria = f.flag("criteria_issued", false);
  const ratio now = f.money("self_pay");
  const ratio before = f.money("self_pay_before", 0);
  const ratio basic_paid = f.money("basic_paid_before", 0);
  const ratio residual_before = f.money("residual_before", 0);
  const ratio tilted = f.money("tilted_before", 0);
  const ratio tilt_paid = f.money("tilt_paid_before", 0);
  const auto basis = f.reading(words::deductible_basis);
  const auto trigger = f.reading(tilt_trigger);
  const auto change = f.reading(identity_change);
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from);
  f.ready();
  refuse_if(tilt_paid > tilted || tilted > residual_before, "inconsistent_amounts");
  const auto category = category_with_figures(all, criteria);
  const basic b = basic_aid(category, now, before, basic_paid, basis, mode);
  const bool open = trigger == "always" || b.paid_after >= 20'000;
  const bool as_a_layer = trigger == "always" && change == "prospective";
  const tilt t = tilt_aid(category, now - b.aid, residual_before, tilted, tilt_paid, open, as_a_layer, mode);
  f.gives("category", std::string(category));
  f.gives("basic_portion", yuan(b.portion));
  f.gives("basic_aid", yuan(b.aid));
  f.gives("residual", yuan(now - b.aid));
  f.gives("triggered", yes_no(t.triggered));
  f.gives("tilt_portion", yuan(t.portion));
  f.gives("tilt_aid", yuan(t.aid));
  f.gives("total_aid", yuan(b.aid + t.aid));
  f.gives("patient_pays", yuan(now - b.aid - t.aid));
  f.gives("self_pay_after", yuan(b.self_pay_after));
  f.gives("basic_paid_after", yuan(b.paid_after));
  f.gives("residual_after", yuan(t.residual_after));
  f.gives("tilted_after", yuan(t.tilted_after));
  f.gives("tilt_paid_after", yuan(t.paid_after));
  f.gives("external_group", yes_no(!monitoring_group(all).empty()));
}

void bed_days(form& f) {
  f.date("date");
  const word_set all = f.recipients();
  const bool hardship = f.flag("other_hardship", false);
  const long long days = f.whole("days");
  const ratio quota = f.money("quota", need::external);
  const ratio cost = f.money("in_scope_cost");
  const ratio insurance = f.money("insurance_paid", 0);
  const ratio paid = f.money("basic_paid_before", 0);
  const auto cheaper = f.reading(quota_when_cheaper);
  const auto cap = f.reading(quota_cap);
  f.in_force("date", in_force_from);
  f.ready();
  refuse_if(insurance > cost, "inconsistent_amounts");
  const bool eligible = hardship || all.has_any({"subsistence", "destitute", "orphan"});
  const ratio left = cost - insurance;
  ratio aid = eligible ? quota * days : 0;
  if (cheaper == "limited") aid = lesser(aid, left);
  if (cap == "shared") aid = lesser(aid, above_zero(ratio(20'000) - paid));
  f.gives("eligible", yes_no(eligible));
  f.gives("quota_aid", yuan(aid));
  f.gives("patient_pays", yuan(eligible ? 0 : left));
  f.gives("hospital_pays", yuan(eligible ? above_zero(left - aid) : 0));
  f.gives("basic_paid_after", yuan(cap == "shared" ? paid + aid : paid));
}

void monitoring_claim(form& f) {
  f.date("date");
  const word_set all = f.recipients();
  const ratio now = f.money("self_pay");
  const ratio before = f.money("self_pay_before", 0);
  const ratio paid = f.money("basic_paid_before", 0);
  const ratio deductible = f.money("deductible", need::external);
  const ratio rate = f.rate("rate", need::external);
  const ratio cap = f.money("annual_cap", need::external);
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from);
  f.ready();
  refuse_if(rate > 1, "out_of_range");
  const auto group = monitoring_group(all);
  refuse_if(group.empty(), "unknown_recipient");
  const ratio portion = portion_above(deductible, before, now);
  const ratio aid = lesser(above_zero(cap - paid), to_fen(rate * portion, mode));
  f.gives("category", std::string(group));
  f.gives("basic_portion", yuan(portion));
  f.gives("basic_aid", yuan(aid));
  f.gives("residual", yuan(now - aid));
  f.gives("self_pay_after", yuan(before + now));
  f.gives("basic_paid_after", yuan(paid + aid));
}

// --------------------------------------------------------------------------------------------------------- around the
// aid

void alerts(form& f) {
  const word_set all = f.recipients();
  const auto insurance = f.word("insurance", words::insurance);
  const ratio burden = f.money("burden");
  const auto bound = f.reading(alert);
  f.maybe_date("date");
  f.in_force("date", in_force_from);
  f.ready();
  const bool relapse = all.has_other_than({"illness_poor", "ordinary"});
  refuse_if(!relapse && insurance == "uninsured", "out_of_range");
  const ratio threshold = relapse ? 5'000 : insurance == "resident" ? 20'000 : 50'000;
  f.gives("alert_group", relapse ? "relapse_risk" : "poverty_risk");
  f.gives("threshold", yuan(threshold));
  f.gives("alerted", yes_no(burden > threshold || (bound == "at_least" && burden == threshold)));
}

void look_back(form& f) {
  const day confirmed = f.date("confirmed");
  const ratio self_pay = f.money("look_back_self_pay", 0);
  const bool insured = f.flag("insured", true);
  const ratio before = f.money("self_pay_before", 0);
  const ratio paid = f.money("basic_paid_before", 0);
  const auto last_day = f.reading(confirmation_day);
  const auto earlier = f.reading(pre_force_costs);
  const auto deductible = f.reading(look_back_deductible);
  const auto mode = f.reading(words::rounding);
  f.in_force("confirmed", in_force_from);
  f.ready();
  day from = plus_months(confirmed, -12);
  if (earlier == "excluded" && from < on("2023-01-01")) from = on("2023-01-01");
  const day to = last_day == "included" ? confirmed : plus_days(confirmed, -1);
  ratio portion = 0, aid = 0, after = before;
  if (insured) {
    const bool shared = deductible == "shared";
    portion = shared ? portion_above(5'000, before, self_pay) : above_zero(self_pay - 5'000);
    aid = lesser(above_zero(ratio(20'000) - paid), to_fen(percent(50) * portion, mode));
    if (shared) after = before + self_pay;
  }
  f.gives("window_from", text(from));
  f.gives("window_to", text(to));
  f.gives("eligible", yes_no(insured));
  f.gives("basic_portion", yuan(portion));
  f.gives("basic_aid", yuan(aid));
  f.gives("self_pay_after", yuan(after));
  f.gives("basic_paid_after", yuan(paid + aid));
}

bool is_direct(const word_set& all) { return all.has_other_than({"illness_poor", "lifted_poor", "ordinary"}); }

void channel(form& f) {
  const word_set all = f.recipients();
  f.ready();
  f.gives("channel", is_direct(all) ? "direct" : all.has("illness_poor") ? "application" : "none");
}

void no_deposit(form& f) {
  const word_set all = f.recipients();
  const bool referred = f.flag("referred");
  const bool in_city = f.flag("in_city");
  const bool designated = f.flag("designated", true);
  const bool inpatient = f.flag("inpatient", true);
  const auto deposit = f.maybe_money("deposit");
  f.ready();
  const bool waived = referred && in_city && designated && inpatient && is_direct(all);
  f.gives("waived", yes_no(waived));
  if (deposit) f.gives("deposit_due", yuan(waived ? 0 : *deposit));
}

void effective(form& f) {
  const day date = f.date("date");
  f.ready();
  f.gives("in_force", yes_no(date >= on(in_force_from)));
  f.gives("valid_from", std::string(in_force_from));
}

void fund_year(form& f) {
  const ratio income = f.money("fund_income");
  const ratio spending = f.money("fund_spending");
  const ratio reserve = f.money("reserve", 0);
  const ratio used = f.money("reserve_used", 0);
  f.ready();
  refuse_if(used > reserve, "inconsistent_amounts");
  f.gives("carry_forward", yuan(above_zero(income - spending)));
  f.gives("make_up", yuan(above_zero(spending - income)));
  f.gives("reserve_carry", yuan(0));
  f.gives("reserve_lapsed", yuan(reserve - used));
}

void monthly_report(form& f) {
  const month reported = f.month("month");
  const auto done_on = f.maybe_date("done_on");
  const auto late_by = f.reading(words::late_by);
  const auto last = f.reading(words::deadline_day);
  f.ready();
  const month next = plus_months(reported, 1);
  f.gives_deadline(on(next.year, next.number, last == "included" ? 10 : 9), done_on, late_by);
}

void statistics(form& f) {
  const auto row = f.word("row_category", words::category);
  const long long persons = f.whole("persons");
  const long long visits = f.whole("visits");
  const ratio basic_spend = f.decimal("basic_spend");
  const ratio tilt_spend = f.decimal("tilt_spend");
  const long long persons_before = f.whole("persons_before", 0LL);
  const long long visits_before = f.whole("visits_before", 0LL);
  const ratio total_before = f.decimal("total_before", 0);
  f.ready();
  refuse_if(row != "destitute" && row != "orphan" && row != "subsistence" && row != "margin" && row != "illness_poor",
            "unknown_recipient");
  refuse_if(visits < persons, "inconsistent_amounts");
  f.gives("subtotal", shortest(basic_spend + tilt_spend));
  f.gives("persons_total", whole(persons_before + persons));
  f.gives("visits_total", whole(visits_before + visits));
  f.gives("grand_total", shortest(total_before + basic_spend + tilt_spend));
}

/// Shares of a fund that add up to it: each at least its exact part cut to the fen; the fen that are then still there
/// go by the parts cut off, the largest first, and of equal ones the one that stands first.
std::vector<ratio> shares_of(const ratio& fund, const std::vector<long long>& weights) {
  ratio sum = 0;
  for (const long long w : weights) sum = sum + w;
  refuse_if(sum == 0, "out_of_range");
  std::vector<ratio> shares, cut_off;
  ratio given = 0;
  for (const long long w : weights) {
    const ratio exact = fund * w / sum;
    shares.push_back(down_to_fen(exact));
    cut_off.push_back(exact - shares.back());
    given = given + shares.back();
  }
  std::vector<std::size_t> order(weights.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return cut_off[a] > cut_off[b]; });
  const ratio one_fen = ratio(1) / 100;
  for (std::size_t next = 0; given < fund; given = given + one_fen) {
    shares[order[next]] = shares[order[next]] + one_fen;
    ++next;
  }
  return shares;
}

void fund_shares(form& f) {
  static const std::vector<std::string> weight_keys{"weight_1", "weight_2",  "weight_3",  "weight_4",
                                                    "weight_5", "weight_6",  "weight_7",  "weight_8",
                                                    "weight_9", "weight_10", "weight_11", "weight_12"};
  static const std::vector<std::string> share_keys{"share_1", "share_2", "share_3", "share_4",  "share_5",  "share_6",
                                                   "share_7", "share_8", "share_9", "share_10", "share_11", "share_12"};
  const ratio fund = f.money("fund");
  std::vector<long long> weights;
  std::vector<std::string_view> keys;
  std::vector<std::optional<long long>> asked;
  for (const std::string& key : weight_keys) asked.push_back(f.maybe_whole(key));
  f.ready();
  for (std::size_t i = 0; i < asked.size(); ++i)
    if (asked[i]) {
      weights.push_back(*asked[i]);
      keys.push_back(share_keys[i]);
    }
  refuse_if(weights.empty(), "external_parameter_missing", "weight_1");
  const std::vector<ratio> shares = shares_of(fund, weights);
  for (std::size_t i = 0; i < shares.size(); ++i) f.gives(keys[i], yuan(shares[i]));
}

void reserve_parts(form& f) {
  const ratio reserve = f.money("reserve");
  std::vector<long long> weights;
  for (const std::string_view key : {"premium_weight", "settlement_weight", "policy_weight", "other_weight"})
    weights.push_back(f.whole(key, 0LL));
  f.ready();
  const std::vector<ratio> parts = shares_of(reserve, weights);
  f.gives("premium_part", yuan(parts[0]));
  f.gives("settlement_part", yuan(parts[1]));
  f.gives("policy_part", yuan(parts[2]));
  f.gives("other_part", yuan(parts[3]));
}

}  // namespace

void jinzhou_aid(book& b) {
  const std::vector<std::string_view> with_figures{"destitute", "orphan", "subsistence", "margin", "illness_poor"};
  const std::vector<ratio> aid_knots{2'000, 3'000, 5'000, 10'000, 15'000, 20'000};
  const std::vector<std::string_view> aid_rates{"70%", "60%", "50%"};
  b.add("JZ-MA-01", categories);
  b.add("JZ-MA-02", premium_subsidy,
        {.weight = 4,
         .knots = {350, 380, 210, 228},
         .rates = {"60%"},
         .ascending = {{"fixed_subsidy", "premium"}},
         .favoured = {"subsistence", "margin", "relapsed_poor", "monitored"},
         .mostly_given = {"premium", "transition", "fixed_subsidy"}});
  b.add("JZ-MA-03", insurance_rate, {.weight = 4, .rates = {"70%", "75%", "60%"}});
  b.add("JZ-MA-04", covered_costs, {.weight = 2, .ascending = {{"insurance_paid", "in_scope_cost"}}});
  b.add("JZ-MA-05", basic_claim,
        {.weight = 10,
         .knots = aid_knots,
         .rates = aid_rates,
         .ascending = {{"basic_paid_before", "self_pay_before"}},
         .favoured = with_figures});
  b.add("JZ-MA-06", tilt_claim,
        {.weight = 10,
         .knots = aid_knots,
         .rates = aid_rates,
         .ascending = {{"tilt_paid_before", "tilted_before", "residual_before"}},
         .favoured = with_figures,
         .mostly_given = {"basic_paid"}});
  b.add("JZ-MA-07", claim,
        {.weight = 20,
         .knots = aid_knots,
         .rates = aid_rates,
         .ascending = {{"tilt_paid_before", "tilted_before", "residual_before"},
                       {"basic_paid_before", "self_pay_before"}},
         .favoured = with_figures});
  b.add("JZ-MA-08", bed_days,
        {.weight = 4, .knots = {20'000, 100, 150}, .ascending = {{"insurance_paid", "in_scope_cost"}}});
  b.add("JZ-MA-09", monitoring_claim,
        {.weight = 6,
         .knots = {2'000, 20'000, 30'000},
         .rates = {"70%", "50%", "100%"},
         .favoured = {"relapsed_poor", "monitored", "other_monitored", "rural_at_risk"}});
  b.add("JZ-MA-10", alerts, {.weight = 2, .knots = {5'000, 20'000, 50'000}});
  b.add("JZ-MA-11", look_back,
        {.weight = 6,
         .knots = {5'000, 20'000, 45'000},
         .rates = {"50%"},
         .days = {"2023-01-01", "2024-01-01", "2024-02-29", "2025-02-28"},
         .ascending = {{"basic_paid_before", "self_pay_before"}}});
  b.add("JZ-MA-12", channel);
  b.add("JZ-MA-13", no_deposit);
  b.add("JZ-MA-14", effective, {.days = {"2023-01-01"}});
  b.add("JZ-MA-15", fund_year, {.weight = 2, .ascending = {{"reserve_used", "reserve"}}});
  b.add("JZ-MA-16", monthly_report, {.weight = 2});
  b.add("JZ-MA-17", statistics, {.weight = 2, .ascending = {{"persons", "visits"}}, .favoured = with_figures});
  b.add("JZ-MA-18", fund_shares, {.weight = 2, .knots = {0, 1, 3, 7}});
  b.add("JZ-MA-19", reserve_parts, {.weight = 2, .knots = {0, 1, 3, 7}});
}

}  // namespace oracle
