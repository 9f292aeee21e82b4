// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// SX-MA: 三政办〔2022〕18号, serious-illness insurance and medical aid. Articles without a document are its own.
#include "sanmenxia.hpp"

namespace oracle::sx {

namespace {

constexpr std::string_view from_may_2022 = "2022-05-01";  // art. 32

const vocabulary care{"care", {"inpatient", "outpatient"}};
/// Art. 8(1): nine diseases.
const vocabulary disease{"disease",
                         {"esrd_dialysis", "haemophilia", "cml", "type1_diabetes", "mdr_tb", "aplastic_anaemia",
                          "cancer_chemo_radio", "anti_rejection", "severe_psychosis", "unlisted"}};
const vocabulary best_by{"best_by", {"rank", "result"}};
const vocabulary tilt_base{"tilt_base", {"excess", "whole"}};
const vocabulary tilt_threshold{"tilt_threshold", {"at_least", "above"}};
const vocabulary residual_counts{"residual_counts", {"qualifying", "all_care"}};
const vocabulary stay_total{"stay_total", {"gross", "net"}};
const vocabulary accumulator_start{"accumulator_start", {"rule_start", "year_start"}};

bool in_rural_watch(const word_set& who) { return who.has_any({"rural_at_risk", "monitored", "other_monitored"}); }
bool in_dibao_or_relapsed(const word_set& who) { return who.has_any({"subsistence", "relapsed_poor"}); }

/// Who somebody is for the aid, and what art. 8 to 10 promise; art. 12: the most favourable of several identities.
struct entitlement {
  std::string_view category = "none";
  long long deductible = 0;       ///< of hospital care, art. 9(1)
  long long inpatient_rate = 0;   ///< percent, art. 9(2)
  long long outpatient_rate = 0;  ///< percent, art. 8(2)
  long long cap = 0;              ///< of both together, art. 10

  bool exists() const { return category != "none"; }
};
/// All that somebody could be aided as, the better rank first.
std::vector<entitlement> all_of(const word_set& who) {
  std::vector<entitlement> all;
  if (who.has("destitute")) all.push_back({"destitute", 0, 90, 50, 30'000});
  if (who.has("subsistence")) all.push_back({"subsistence", 0, 70, 50, 30'000});
  if (who.has("relapsed_poor")) all.push_back({"relapsed_poor", 0, 70, 50, 30'000});
  if (who.has("margin")) all.push_back({"margin", 2'600, 65, 30, 10'000});
  if (in_rural_watch(who)) all.push_back({"rural_at_risk", 2'600, 65, 30, 10'000});
  if (who.has("illness_poor")) all.push_back({"illness_poor", 6'600, 65, 30, 10'000});
  return all;
}
entitlement best_of(const word_set& who) {
  const std::vector<entitlement> all = all_of(who);
  return all.empty() ? entitlement{} : all.front();
}

/// What is still to be had of a yearly limit.
ratio left_of(const ratio& limit, const ratio& used) { return above_zero(limit - used); }

/// Art. 9: of a bill, what lies above the deductible once earlier bills have met their part of it.
ratio above_deductible(const ratio& bill, const ratio& bills_before, const ratio& deductible,
                       std::string_view deductible_basis) {
  const ratio still_to_meet = deductible_basis == "annual" ? left_of(deductible, bills_before) : deductible;
  return above_zero(bill - still_to_meet);
}

/// Art. 11.
constexpr long long tilt_deductible = 13'000, tilt_cap = 10'000, tilt_rate = 60;

/// What the residual of the year opens to the tilt.
ratio opened_to_tilt(const ratio& residual, std::string_view base, std::string_view threshold) {
  if (base == "excess") return above_zero(residual - tilt_deductible);
  const bool reached = threshold == "above" ? residual > tilt_deductible : residual >= tilt_deductible;
  return reached ? residual : ratio(0);
}

// SX-MA-00, art. 5, 6, 8-12, 18: one claim from the bill to what the patient pays.
void one_claim(form& f) {
  f.date("date");
  const word_set who = f.recipients();
  const auto kind_of_care = f.word("care", care);
  const auto illness = f.maybe_word("disease", disease);
  const ratio bill = f.money("self_pay");
  const bool designated = f.flag("designated", true);
  const bool referred = f.flag("referred");
  const bool in_province = f.flag("in_province");
  const bool excepted = f.flag("exception_granted", false);
  const ratio inpatient_before = f.money("inpatient_before", 0);
  const ratio paid_before = f.money("basic_paid_before", 0);
  const ratio residual_before = f.money("residual_before", 0);
  const ratio tilted_before = f.money("tilted_before", 0);
  const ratio tilt_paid_before = f.money("tilt_paid_before", 0);
  const auto best = f.reading(best_by);
  const auto deductible_basis = f.reading(words::deductible_basis);
  const auto base = f.reading(tilt_base);
  const auto threshold = f.reading(tilt_threshold);
  const auto counts = f.reading(residual_counts);
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", from_may_2022);
  f.ready();
  refuse_if(tilt_paid_before > tilted_before || tilted_before > residual_before, "inconsistent_amounts");
  const bool inpatient = kind_of_care == "inpatient";
  const bool listed = inpatient || f.asked(illness, "disease") != "unlisted";

  /// The claim of somebody aided as one of his identities.
  struct way {
    entitlement as;
    bool covered = false, cap_reached = false, triggered = false;
    ratio portion, rate, aid, residual, residuals, tilted, tilt_aid;
    ratio total() const { return aid + tilt_aid; }
  };
  const auto settled_as = [&](const entitlement& due) {
    way w;
    w.as = due;
    w.covered = due.exists() && designated && listed && (referred || excepted);
    const bool qualifying = w.covered && referred && in_province;
    if (w.covered) {
      w.portion = inpatient ? above_deductible(bill, inpatient_before, due.deductible, deductible_basis) : bill;
      w.rate = percent(inpatient ? due.inpatient_rate : due.outpatient_rate);
    }
    w.aid = lesser(left_of(due.cap, paid_before), to_fen(w.portion * w.rate, rounding));
    w.residual = bill - w.aid;
    w.cap_reached = due.exists() && paid_before + w.aid >= due.cap;
    w.residuals = residual_before;
    if (counts == "all_care" ? w.covered : qualifying) w.residuals = w.residuals + w.residual;
    w.triggered = qualifying && w.cap_reached;
    if (w.triggered) {
      w.tilted = above_zero(opened_to_tilt(w.residuals, base, threshold) - tilted_before);
      w.tilt_aid = lesser(left_of(tilt_cap, tilt_paid_before), to_fen(w.tilted * percent(tilt_rate), rounding));
    }
    return w;
  };
  const way ranked = settled_as(best_of(who));
  way richest = ranked;
  for (const entitlement& due : all_of(who))
    if (const way w = settled_as(due); w.total() > richest.total()) richest = w;
  const way& chosen = best == "result" ? richest : ranked;

  f.gives("category", std::string(chosen.as.category));
  f.gives("covered", yes_no(chosen.covered));
  f.gives("basic_portion", yuan(chosen.portion));
  f.gives("rate_applied", percentage(chosen.rate));
  f.gives("basic_aid", yuan(chosen.aid));
  f.gives("residual", yuan(chosen.residual));
  f.gives("cap_reached", yes_no(chosen.cap_reached));
  f.gives("triggered", yes_no(chosen.triggered));
  f.gives("tilt_portion", yuan(chosen.tilted));
  f.gives("tilt_aid", yuan(chosen.tilt_aid));
  f.gives("total_aid", yuan(chosen.total()));
  f.gives("patient_pays", yuan(bill - chosen.total()));

  f.gives("inpatient_after", yuan(chosen.covered && inpatient ? inpatient_before + bill : inpatient_before));
  f.gives("basic_paid_after", yuan(paid_before + chosen.aid));
  f.gives("residual_after", yuan(chosen.residuals));
  f.gives("tilted_after", yuan(tilted_before + chosen.tilted));
  f.gives("tilt_paid_after", yuan(tilt_paid_before + chosen.tilt_aid));
  f.gives("better_by_result", yes_no(richest.total() > chosen.total()));
}

// SX-MA-01, art. 4, 12.
void category_of(form& f) {
  const word_set who = f.recipients();
  f.ready();
  const entitlement due = best_of(who);
  f.gives("category", std::string(due.category));
  f.gives("eligible", yes_no(due.exists()));
}

// SX-MA-02, art. 7: the premium of the destitute, 80 yuan for two more groups, a third by another policy.
void premium_subsidy(form& f) {
  f.date("date");
  const word_set who = f.recipients();
  const auto premium = f.maybe_money("premium");
  const auto external = f.maybe_money("external_subsidy");
  const bool resident = f.flag("resident_insured", true);
  f.in_force("date", from_may_2022);
  f.ready();
  ratio subsidy;
  if (resident && who.has("destitute")) {
    subsidy = f.asked(premium, "premium", need::external);
  } else if (resident) {
    if (in_dibao_or_relapsed(who)) subsidy = 80;
    if (in_rural_watch(who)) {
      const ratio other =
          in_dibao_or_relapsed(who) ? external.value_or(0) : f.asked(external, "external_subsidy", need::external);
      subsidy = greater(subsidy, other);
    }
    if (premium) subsidy = lesser(subsidy, *premium);
  }
  f.gives("subsidy", yuan(subsidy));
}

// SX-MA-03, art. 7: who is recognised after the collection period goes without in that year.
void recognised_in_time(form& f) {
  const day recognised = f.date("recognised");
  const day end = f.date("collection_end", need::external);
  f.maybe_date("date");
  f.in_force("date", from_may_2022);
  f.ready();
  f.gives("eligible", yes_no(!(recognised > end)));
}

// SX-MA-04, art. 8: no deductible.
void outpatient_aid(form& f) {
  f.date("date");
  const word_set who = f.recipients();
  const auto illness = f.word("disease", disease);
  const ratio bill = f.money("self_pay");
  const bool designated = f.flag("designated", true);
  const ratio paid_before = f.money("basic_paid_before", 0);
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", from_may_2022);
  f.ready();
  const entitlement due = best_of(who);
  const bool counts = designated && illness != "unlisted" && due.exists();
  const ratio rate = counts ? percent(due.outpatient_rate) : ratio(0);
  const ratio aid = lesser(to_fen(bill * rate, rounding), left_of(due.cap, paid_before));
  f.gives("category", std::string(due.category));
  f.gives("basic_portion", yuan(counts ? bill : ratio(0)));
  f.gives("rate_applied", percentage(rate));
  f.gives("basic_aid", yuan(aid));
  f.gives("residual", yuan(bill - aid));
  f.gives("basic_paid_after", yuan(paid_before + aid));
  f.gives("remaining_cap", yuan(left_of(due.cap, paid_before + aid)));
}

// SX-MA-05, art. 9.
void inpatient_aid(form& f) {
  f.date("date");
  const word_set who = f.recipients();
  const ratio bill = f.money("self_pay");
  const bool designated = f.flag("designated", true);
  const bool referred = f.flag("referred", true);
  const bool excepted = f.flag("exception_granted", false);
  const ratio inpatient_before = f.money("inpatient_before", 0);
  const ratio paid_before = f.money("basic_paid_before", 0);
  const auto deductible_basis = f.reading(words::deductible_basis);
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", from_may_2022);
  f.ready();
  const entitlement due = best_of(who);
  const bool counts = designated && due.exists() && (referred || excepted);
  ratio portion, rate, inpatient = inpatient_before;
  if (counts) {
    portion = above_deductible(bill, inpatient_before, due.deductible, deductible_basis);
    rate = percent(due.inpatient_rate);
    inpatient = inpatient + bill;
  }
  const ratio aid = lesser(to_fen(portion * rate, rounding), left_of(due.cap, paid_before));
  f.gives("category", std::string(due.category));
  f.gives("basic_portion", yuan(portion));
  f.gives("rate_applied", percentage(rate));
  f.gives("basic_aid", yuan(aid));
  f.gives("residual", yuan(bill - aid));
  f.gives("basic_paid_after", yuan(paid_before + aid));
  f.gives("remaining_cap", yuan(left_of(due.cap, paid_before + aid)));
  f.gives("inpatient_after", yuan(inpatient));
}

// SX-MA-06, art. 10.
void shared_cap(form& f) {
  f.date("date");
  const word_set who = f.recipients();
  const ratio requested = f.money("requested");
  const ratio paid_before = f.money("basic_paid_before", 0);
  f.in_force("date", from_may_2022);
  f.ready();
  const entitlement due = best_of(who);
  const ratio aid = lesser(requested, left_of(due.cap, paid_before));
  f.gives("category", std::string(due.category));
  f.gives("annual_cap_applied", yuan(due.cap));
  f.gives("basic_aid", yuan(aid));
  f.gives("basic_paid_after", yuan(paid_before + aid));
  f.gives("remaining_cap", yuan(left_of(due.cap, paid_before + aid)));
  f.gives("cap_reached", yes_no(due.exists() && paid_before + aid >= due.cap));
}

// SX-MA-07, art. 11.
void tilt(form& f) {
  f.date("date");
  const word_set who = f.recipients();
  const ratio residual = f.money("residual");
  const ratio paid = f.money("basic_paid");
  const bool referred = f.flag("referred");
  const bool in_province = f.flag("in_province");
  const ratio residual_before = f.money("residual_before", 0);
  const ratio tilted_before = f.money("tilted_before", 0);
  const ratio tilt_paid_before = f.money("tilt_paid_before", 0);
  const auto base = f.reading(tilt_base);
  const auto threshold = f.reading(tilt_threshold);
  const auto counts = f.reading(residual_counts);
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", from_may_2022);
  f.ready();
  refuse_if(tilt_paid_before > tilted_before || tilted_before > residual_before, "inconsistent_amounts");
  const entitlement due = best_of(who);
  const bool qualifying = due.exists() && referred && in_province;
  const bool cap_reached = due.exists() && !(paid < due.cap);
  const bool adds_up = qualifying || (due.exists() && counts == "all_care");
  const ratio residuals = adds_up ? residual_before + residual : residual_before;
  ratio portion, aid;
  if (qualifying && cap_reached) {
    portion = above_zero(opened_to_tilt(residuals, base, threshold) - tilted_before);
    aid = lesser(to_fen(portion * percent(tilt_rate), rounding), left_of(tilt_cap, tilt_paid_before));
  }
  f.gives("category", std::string(due.category));
  f.gives("cap_reached", yes_no(cap_reached));
  f.gives("triggered", yes_no(qualifying && cap_reached));
  f.gives("tilt_portion", yuan(portion));
  f.gives("tilt_aid", yuan(aid));
  f.gives("residual_after", yuan(residuals));
  f.gives("tilted_after", yuan(tilted_before + portion));
  f.gives("tilt_paid_after", yuan(tilt_paid_before + aid));
  f.gives("remaining_tilt_cap", yuan(left_of(tilt_cap, tilt_paid_before + aid)));
}

// SX-MA-08, art. 5, 6, 13: what insurance leaves, or would have left.
void aid_base(form& f) {
  const auto insured = f.word("insurance", words::insurance);
  const ratio cost = f.money("in_scope_cost");
  const auto paid = f.maybe_money("insurance_paid");
  const auto assumed = f.maybe_money("assumed_payment");
  f.maybe_date("date");
  f.in_force("date", from_may_2022);
  f.ready();
  const ratio borne =
      insured == "uninsured" ? f.asked(assumed, "assumed_payment", need::external) : f.asked(paid, "insurance_paid");
  refuse_if(borne > cost, "inconsistent_amounts");
  f.gives("self_pay", yuan(cost - borne));
}

// SX-MA-09, art. 14-16.
void channel_of(form& f) {
  const word_set who = f.recipients();
  const bool in_city = f.flag("in_city");
  const bool designated = f.flag("designated", true);
  f.ready();
  const bool direct = who.has("destitute") || in_dibao_or_relapsed(who);
  const bool on_application = who.has_any({"margin", "illness_poor"}) || in_rural_watch(who);
  f.gives("channel", direct ? "direct" : on_application ? "application" : "none");
  f.gives("one_stop", yes_no(direct && in_city && designated));
}

// SX-MA-10, art. 17.
void no_deposit(form& f) {
  const word_set who = f.recipients();
  const bool referred = f.flag("referred");
  const bool in_city = f.flag("in_city");
  const bool designated = f.flag("designated", true);
  const bool inpatient = f.flag("inpatient", true);
  const auto deposit = f.maybe_money("deposit");
  f.ready();
  const bool waived =
      (who.has("destitute") || in_dibao_or_relapsed(who)) && referred && in_city && designated && inpatient;
  f.gives("waived", yes_no(waived));
  if (deposit) f.gives("deposit_due", yuan(waived ? ratio(0) : *deposit));
}

// SX-MA-11, art. 18.
void unreferred_care(form& f) {
  const ratio bill = f.money("self_pay");
  const bool referred = f.flag("referred");
  const bool excepted = f.flag("exception_granted", false);
  f.maybe_date("date");
  f.in_force("date", from_may_2022);
  f.ready();
  f.gives("counted", yes_no(referred || excepted));
  f.gives("counted_self_pay", yuan(referred || excepted ? bill : ratio(0)));
}

// SX-MA-12, art. 21: at most 15 % is kept; a gap is made up.
void fund_balance(form& f) {
  const ratio balance = f.money("fund_balance");
  const ratio raised = f.money("funds_raised");
  const auto income = f.maybe_money("fund_income");
  const auto spending = f.maybe_money("fund_spending");
  f.ready();
  refuse_if(income.has_value() != spending.has_value(), "missing_input");
  const ratio most = raised * percent(15);
  const ratio limit = down_to_fen(most);
  f.gives("limit", yuan(limit));
  f.gives("excess", yuan(above_zero(balance - limit)));
  f.gives("finding", balance <= most ? "ok" : "warning");
  if (income) f.gives("make_up", yuan(above_zero(*spending - *income)));
}

// SX-MA-13, art. 23: 2.5 %, 5 %, 10 % of the stay; the hospital bears what is above.
void out_of_scope_ceiling(form& f) {
  const word_set who = f.recipients();
  const auto where = f.word("level", level);
  const ratio total = f.money("total_cost");
  const ratio outside = f.money("out_of_scope_cost");
  const auto stay = f.reading(stay_total);
  f.maybe_date("date");
  f.in_force("date", from_may_2022);
  f.ready();
  refuse_if(outside > total, "inconsistent_amounts");
  const bool eligible = best_of(who).exists();
  f.gives("eligible", yes_no(eligible));
  ratio hospital;
  if (eligible) {
    const ratio share = where == "primary" ? ratio::of(25, 1000) : percent(where == "secondary" ? 5 : 10);
    const ratio limit = down_to_fen((stay == "net" ? total - outside : total) * share);
    hospital = above_zero(outside - limit);
    f.gives("limit", yuan(limit));
  }
  f.gives("hospital_pays", yuan(hospital));
  f.gives("patient_out_of_scope", yuan(outside - hospital));
}

// SX-MA-14, art. 30: half the deductible, five points more, no cap. One band of cost at a time.
void critical_illness(form& f) {
  f.date("date");
  const word_set who = f.recipients();
  const ratio cost = f.money("in_scope_cost");
  const ratio cost_before = f.money("cost_before", 0);
  const ratio paid_before = f.money("paid_before", 0);
  const ratio general_deductible = f.money("base_deductible", need::external);
  const ratio general_rate = f.rate("base_rate", need::external);
  const auto cap = f.maybe_money("base_cap");
  const ratio band_from = f.money("band_from", 0);
  const auto band_to = f.maybe_money("band_to");
  const auto rounding = f.reading(words::rounding);
  f.in_force("date", from_may_2022);
  f.ready();
  refuse_if(general_rate > 1, "out_of_range");
  refuse_if(band_to && *band_to < band_from, "inconsistent_amounts");
  const bool favoured = who.has("destitute") || in_dibao_or_relapsed(who);
  const ratio deductible = favoured ? general_deductible / 2 : general_deductible;
  const ratio rate = favoured ? lesser(1, general_rate + percent(5)) : general_rate;
  const bool capped = cap.has_value() && !favoured;

  const ratio cost_after = cost_before + cost;
  const ratio from = greater(cost_before, greater(deductible, band_from));
  const ratio to = band_to ? lesser(cost_after, *band_to) : cost_after;
  const ratio portion = above_zero(to - from);
  ratio payment = to_fen(portion * rate, rounding);
  if (capped) payment = lesser(payment, left_of(*cap, paid_before));
  f.gives("favoured", yes_no(favoured));
  f.gives("deductible_applied", yuan(to_fen(deductible, "half_up")));
  f.gives("rate_applied", percentage(rate));
  f.gives("capped", yes_no(capped));
  f.gives("portion", yuan(to_fen(portion, "half_up")));
  f.gives("payment", yuan(payment));
  f.gives("cost_after", yuan(cost_after));
  f.gives("paid_after", yuan(paid_before + payment));
}

// SX-MA-15, art. 31, 32.
void effective_dates(form& f) {
  const day d = f.date("date");
  const auto start = f.reading(accumulator_start);
  f.ready();
  const day from = on(from_may_2022);
  f.gives("in_force", yes_no(d >= from));
  f.gives("valid_from", text(from));
  f.gives("scheme_merged", yes_no(d >= on("2022-01-01")));
  if (d >= from) {
    const day new_year = on(year_of(d), 1, 1);
    f.gives("accumulators_from", text(start == "rule_start" && new_year < from ? from : new_year));
  }
}

// SX-MA-16, art. 25: lists every month; art. 20: five years of transition.
void monthly_lists(form& f) {
  const month of = f.month("month");
  const auto done_on = f.maybe_date("done_on");
  const auto late_by = f.reading(words::late_by);
  const auto start = f.maybe_date("transition_start");
  const auto d = f.maybe_date("date");
  f.ready();
  std::optional<day> end;  // before the deadline: that a day is not published is refused last
  if (start) end = plus_years(*start, 5);
  f.gives_deadline(last_of(of), done_on, late_by);
  if (end) f.gives("transition_end", text(*end));
  if (end && d) f.gives("in_transition", yes_no(*start <= *d && *d <= *end));
}

const vocabulary place{"place", {"registration", "residence", "elsewhere"}};
const vocabulary aid_application_item{"aid_application_item", {"written_form", "right_window", "county_review"}};

// SX-MA-17, art. 7: where the hardship was recognised, one joins and is subsidised.
void premium_place(form& f) {
  const word_set who = f.recipients();
  const auto recognised = f.word("recognised_in", place);
  const auto joins = f.word("joins_in", place);
  f.ready();
  refuse_if(recognised == "elsewhere", "out_of_range");
  const bool eligible = best_of(who).exists();
  f.gives("eligible", yes_no(eligible));
  if (!eligible) return;
  f.gives("subsidised_by", std::string(recognised));
  f.gives("finding", joins == recognised ? "ok" : "warning");
}

// SX-MA-18, art. 16: in writing, at the window of that place, approved by the county.
void application(form& f) {
  const word_set who = f.recipients();
  const auto recognised = f.word("recognised_in", place);
  const auto applied = f.maybe_word("applied_in", place);
  const bool written = f.flag("in_writing", false);
  const bool approved = f.flag("reviewed", false);
  f.ready();
  refuse_if(recognised == "elsewhere", "out_of_range");
  const bool by_itself = who.has_any({"destitute", "subsistence", "relapsed_poor"});
  const bool has_to = !by_itself && best_of(who).exists();
  word_set missing(aid_application_item);
  if (has_to) {
    if (!written) missing.add("written_form");
    if (applied != recognised) missing.add("right_window");
    if (!approved) missing.add("county_review");
  }
  f.gives("channel", by_itself ? "direct" : has_to ? "application" : "none");
  if (has_to) f.gives("apply_in", std::string(recognised));
  f.gives("ready", yes_no(by_itself || (has_to && missing.empty())));
  f.gives("missing", missing.text());
}

}  // namespace

void medical_aid(book& b) {
  const std::vector<ratio> knots{2'600, 6'600, 10'000, 13'000, 30'000};
  const std::vector<std::string_view> rates{"90%", "70%", "65%", "60%", "50%", "30%"};
  const std::vector<std::string_view> entitled{"destitute",     "subsistence", "relapsed_poor",   "margin",
                                               "rural_at_risk", "monitored",   "other_monitored", "illness_poor"};
  const std::vector<std::string_view> tilt_chain{"tilt_paid_before", "tilted_before", "residual_before"};
  b.add("SX-MA-00", one_claim,
        {.weight = 12,
         .knots = knots,
         .rates = rates,
         .ascending = {tilt_chain},
         .favoured = entitled,
         .mostly_given = {"disease"}});
  b.add("SX-MA-01", category_of);
  b.add("SX-MA-02", premium_subsidy, {.weight = 2, .knots = {80}, .mostly_given = {"premium", "external_subsidy"}});
  b.add("SX-MA-03", recognised_in_time);
  b.add("SX-MA-04", outpatient_aid,
        {.weight = 4, .knots = {10'000, 30'000}, .rates = {"50%", "30%"}, .favoured = entitled});
  b.add("SX-MA-05", inpatient_aid,
        {.weight = 4, .knots = {2'600, 6'600, 10'000, 30'000}, .rates = {"90%", "70%", "65%"}, .favoured = entitled});
  b.add("SX-MA-06", shared_cap, {.weight = 4, .knots = {10'000, 30'000}});
  b.add("SX-MA-07", tilt,
        {.weight = 6,
         .knots = {10'000, 13'000, 30'000},
         .rates = {"60%"},
         .ascending = {tilt_chain},
         .favoured = entitled});
  b.add("SX-MA-08", aid_base,
        {.weight = 2,
         .ascending = {{"insurance_paid", "in_scope_cost"}, {"assumed_payment", "in_scope_cost"}},
         .mostly_given = {"insurance_paid", "assumed_payment"}});
  b.add("SX-MA-09", channel_of);
  b.add("SX-MA-10", no_deposit);
  b.add("SX-MA-11", unreferred_care);
  b.add("SX-MA-12", fund_balance, {.weight = 2, .rates = {"15%"}, .mostly_given = {"fund_income", "fund_spending"}});
  b.add("SX-MA-13", out_of_scope_ceiling,
        {.weight = 4,
         .knots = {1'000, 20'000},
         .rates = {"2.5%", "5%", "10%"},
         .ascending = {{"out_of_scope_cost", "total_cost"}},
         .favoured = entitled});
  b.add("SX-MA-14", critical_illness,
        {.weight = 6,
         .knots = {5'500, 11'000, 100'000},
         .rates = {"60%", "65%", "95%", "100%"},
         .ascending = {{"band_from", "band_to"}}});
  b.add("SX-MA-15", effective_dates, {.days = {"2022-01-01", "2022-05-01"}});
  b.add("SX-MA-16", monthly_lists, {.weight = 2});
  b.add("SX-MA-17", premium_place, {.favoured = {"registration", "residence"}});
  b.add("SX-MA-18", application, {.favoured = {"registration", "residence"}});
}

}  // namespace oracle::sx
