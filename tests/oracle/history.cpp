// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "history.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace oracle {

namespace {

// --------------------------------------------------------------------------------------------------- asking the rules

std::string as_yuan(long long fen) { return yuan(ratio::of(fen, 100)); }
long long as_fen(std::string_view amount) {
  long long fen = 0;
  for (const char c : amount)
    if (c >= '0' && c <= '9') fen = 10 * fen + (c - '0');
  return amount.front() == '-' ? -fen : fen;
}

/// One rule, asked with some facts of a claim and more.
class question_to {
 public:
  explicit question_to(std::string_view rule) : rule_{find(rule)} {}
  question_to& facts_of(const facts& claim, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys)
      if (const std::string_view value = fact(claim, key); !value.empty()) with(key, std::string(value));
    return *this;
  }
  question_to& with(std::string_view key, std::string value) {
    inputs_.push_back({std::string(key), std::move(value)});
    return *this;
  }
  /// An accumulator under another name of its input.
  question_to& sum(const sums& before, const std::string& name, std::string_view key) {
    const auto at = before.find(name);
    return with(key, as_yuan(at == before.end() ? 0 : at->second));
  }
  /// Those that an input `key_before` asks for.
  question_to& sums_before(const sums& before, std::initializer_list<std::string> keys) {
    for (const std::string& key : keys) sum(before, key, key + "_before");
    return *this;
  }
  answer asked() const { return ask(*rule_, inputs_); }

 private:
  const rule* rule_;
  std::vector<pair> inputs_{};
};

std::string fact_or(const facts& claim, std::string_view key, std::string_view otherwise) {
  const std::string_view value = fact(claim, key);
  return std::string(value.empty() ? otherwise : value);
}

std::string_view output(const answer& a, std::string_view key) {
  for (const auto& [k, value] : a.outputs)
    if (k == key) return value;
  throw std::logic_error("oracle: no output " + std::string(key));
}
long long fen_of(const answer& a, std::string_view key) { return as_fen(output(a, key)); }
/// Takes the accumulators that outputs `key_after` say.
void take_sums_after(statement& s, const answer& a, std::initializer_list<std::string> keys) {
  for (const std::string& key : keys) s.after[key] = fen_of(a, key + "_after");
}
constexpr std::string_view used_of_a_day = "used on ";
bool is_of_a_day(const std::string& sum) { return sum.compare(0, used_of_a_day.size(), used_of_a_day) == 0; }

statement refused(std::string_view error) {
  statement s;
  s.error = error;
  return s;
}

// -------------------------------------------------------------------------------------------------- whole-claim rules

/// JZ-MA-04 says whether the cost counts, JZ-MA-07 settles it; of what does not count, JZ-MA-01 says by whom.
statement jinzhou_medical_aid(const facts& claim, const sums& before) {
  const answer cost =
      question_to("JZ-MA-04")
          .facts_of(claim, {"in_scope_cost", "insurance_paid", "designated", "other_place", "other_place_ok"})
          .with("cost_kind", fact(claim, "care") == "inpatient" ? "inpatient" : "long_term_outpatient")
          .asked();
  if (!cost.error.empty()) return refused(cost.error);
  statement s;
  if (output(cost, "counted") == "false") {
    const answer who = question_to("JZ-MA-01").facts_of(claim, {"recipients", "criteria_issued"}).asked();
    if (!who.error.empty()) return refused(who.error);
    s.category = output(who, "category");
    return s;
  }
  const answer aid = question_to("JZ-MA-07")
                         .facts_of(claim, {"date", "recipients", "criteria_issued"})
                         .with("self_pay", std::string(output(cost, "self_pay")))
                         .sums_before(before, {"self_pay", "basic_paid", "residual", "tilted", "tilt_paid"})
                         .asked();
  if (!aid.error.empty()) return refused(aid.error);
  s.category = output(aid, "category");
  s.first = fen_of(aid, "basic_aid");
  s.tilt = fen_of(aid, "tilt_aid");
  s.counted = fen_of(cost, "self_pay");
  take_sums_after(s, aid, {"self_pay", "basic_paid", "residual", "tilted", "tilt_paid"});
  return s;
}

/// JZ-OP-04.
statement jinzhou_pool(const facts& claim, const sums& before) {
  const answer visit = question_to("JZ-OP-04")
                           .facts_of(claim, {"date", "in_scope_cost", "designated", "deductible", "rate", "annual_cap"})
                           .sums_before(before, {"cost", "paid", "portion"})
                           .asked();
  if (!visit.error.empty()) return refused(visit.error);
  statement s;
  s.first = fen_of(visit, "payment");
  take_sums_after(s, visit, {"cost", "paid", "portion"});
  return s;
}

/// SX-MA-08 is the aid base, SX-MA-00 settles it.
statement sanmenxia_medical_aid(const facts& claim, const sums& before) {
  const answer base = question_to("SX-MA-08")
                          .with("insurance", "resident")
                          .facts_of(claim, {"in_scope_cost", "insurance_paid"})
                          .asked();
  if (!base.error.empty()) return refused(base.error);
  const answer aid = question_to("SX-MA-00")
                         .facts_of(claim, {"date", "recipients", "care", "disease", "designated", "exception_granted"})
                         .with("self_pay", std::string(output(base, "self_pay")))
                         .with("referred", fact_or(claim, "referred", "true"))
                         .with("in_province", fact_or(claim, "in_province", "true"))
                         .sums_before(before, {"inpatient", "basic_paid", "residual", "tilted", "tilt_paid"})
                         .asked();
  if (!aid.error.empty()) return refused(aid.error);
  statement s;
  s.category = output(aid, "category");
  s.first = fen_of(aid, "basic_aid");
  s.tilt = fen_of(aid, "tilt_aid");
  s.counted = output(aid, "covered") == "true" ? fen_of(base, "self_pay") : 0;
  take_sums_after(s, aid, {"inpatient", "basic_paid", "residual", "tilted", "tilt_paid"});
  return s;
}

/// SX-OP-10 says whether the cost counts, SX-OP-01 whether the person may draw, SX-OP-08 whether as a retiree; SX-OP-07
/// settles the visit. What was used of the deductible adds up by day and institution.
statement sanmenxia_pool(const facts& claim, const sums& before) {
  const answer cost = question_to("SX-OP-10")
                          .facts_of(claim, {"in_scope_cost", "in_hospital", "designated", "other_place", "filed",
                                            "online_settled", "other_exclusion", "date"})
                          .asked();
  if (!cost.error.empty()) return refused(cost.error);
  const answer person = question_to("SX-OP-01")
                            .facts_of(claim, {"date", "flexible", "difference_paid"})
                            .with("has_account", fact_or(claim, "has_account", "true"))
                            .with("insurance_state", fact_or(claim, "insurance_state", "active"))
                            .asked();
  if (!person.error.empty()) return refused(person.error);
  std::string retired_from(fact(claim, "retired_from"));
  if (!fact(claim, "retirement_procedure").empty()) {
    const answer change = question_to("SX-OP-08").facts_of(claim, {"retirement_procedure", "date"}).asked();
    if (!change.error.empty()) return refused(change.error);
    if (!retired_from.empty() && retired_from != output(change, "retiree_from")) return refused("inconsistent_dates");
    retired_from = output(change, "retiree_from");
  }
  statement s;
  if (output(cost, "exclusion") != "none" || output(person, "eligible") == "false") return s;

  const std::string date(fact(claim, "date"));
  const std::string used = std::string(used_of_a_day) + date + " at " + std::string(fact(claim, "institution"));
  const answer visit = question_to("SX-OP-07")
                           .facts_of(claim, {"date", "level"})
                           .with("retired", yes_no(!retired_from.empty() && retired_from <= date))
                           .with("in_scope_cost", std::string(output(cost, "eligible_cost")))
                           .sum(before, used, "deductible_used_today")
                           .sums_before(before, {"paid", "portion"})
                           .asked();
  if (!visit.error.empty()) return refused(visit.error);
  s.first = fen_of(visit, "payment");
  s.after[used] = fen_of(visit, "deductible_used_after");
  take_sums_after(s, visit, {"paid", "portion"});
  return s;
}

const benefit all_benefits[benefit_count] = {
    {"jinzhou", "medical_aid", jinzhou_medical_aid, true, true},
    {"jinzhou", "outpatient_pool", jinzhou_pool, false, false},
    {"sanmenxia", "medical_aid", sanmenxia_medical_aid, true, false},
    {"sanmenxia", "outpatient_pool", sanmenxia_pool, false, false},
};

/// One payment for what was paid before the identity was confirmed: JZ-MA-11, given how much lies in a window.
template <class SelfPay>
statement look_back_aid(const facts& confirmed, const sums& before, SelfPay&& self_pay_in) {
  const auto asked_for = [&](long long self_pay) {
    return question_to("JZ-MA-11")
        .facts_of(confirmed, {"confirmed"})
        .with("look_back_self_pay", as_yuan(self_pay))
        .sums_before(before, {"self_pay", "basic_paid"})
        .asked();
  };
  const answer window = asked_for(0);
  if (!window.error.empty()) return refused(window.error);
  const answer aid = asked_for(self_pay_in(output(window, "window_from"), output(window, "window_to")));
  if (!aid.error.empty()) return refused(aid.error);
  statement s;
  s.category = "none";
  s.first = fen_of(aid, "basic_aid");
  take_sums_after(s, aid, {"self_pay", "basic_paid"});
  return s;
}

/// A claim without a time stands before those with one; hence before the first second.
long long second_of(const facts& claim) {
  const std::string_view s = fact(claim, "second");
  return s.empty() ? -1 : as_fen(s);
}
/// Bytes have no sign.
bool bytes_before(const std::string& a, const std::string& b) {
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    return static_cast<unsigned char>(x) < static_cast<unsigned char>(y);
  });
}

}  // namespace

const benefit& benefit_number(std::size_t i) { return all_benefits[i]; }

std::string_view fact(const facts& all, std::string_view key) {
  for (const pair& p : all)
    if (p.key == key) return p.value;
  return {};
}

// ------------------------------------------------------------------------------------------------------- the sequence

bool history::stands_before(const line& a, const line& b) const {
  if (a.year() != b.year()) return a.year() < b.year();
  if (!read_.by_service_date) return a.arrival < b.arrival;
  if (a.day() != b.day()) return a.day() < b.day();
  if (a.is_look_back != b.is_look_back) return b.is_look_back;
  if (second_of(a.facts) != second_of(b.facts)) return second_of(a.facts) < second_of(b.facts);
  return bytes_before(a.name, b.name);
}
void history::put_in_sequence(std::vector<line>& lines) const {
  std::sort(lines.begin(), lines.end(), [this](const line& a, const line& b) { return stands_before(a, b); });
}

/// The line at i, with what has added up before it and with what the lines before it got.
statement history::settle(const std::vector<line>& lines, std::size_t i, const sums& before) const {
  if (!lines[i].is_look_back) return of_->settle(lines[i].facts, before);
  return look_back_aid(lines[i].facts, before, [&](std::string_view from, std::string_view to) {
    long long self_pay = 0;
    for (std::size_t j = 0; j < i; ++j)
      if (lines[j].got.category == "none" && from <= lines[j].day() && lines[j].day() <= to)
        self_pay += lines[j].got.counted;
    return self_pay;
  });
}

/// All from nothing; the error of the first that cannot be settled.
std::string_view history::settle_all(std::vector<line>& lines) const {
  put_in_sequence(lines);
  sums so_far;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0 || lines[i].year() != lines[i - 1].year()) so_far.clear();
    lines[i].got = settle(lines, i, so_far);
    if (!lines[i].got.error.empty()) return lines[i].got.error;
    for (const auto& [key, amount] : lines[i].got.after) so_far[key] = amount;
  }
  return {};
}

/// Only the one of that name, in its place; what the others added stays as it was (settled_claims=kept). Of the
/// deductible of a day never more is used than one of them met: else a claim between them could not be settled.
std::string_view history::settle_one(std::vector<line>& lines, const std::string& name) const {
  put_in_sequence(lines);
  std::size_t i = 0;
  while (lines[i].name != name) ++i;
  sums before, most;
  for (std::size_t j = 0; j < i; ++j)
    if (lines[j].year() == lines[i].year())
      for (const auto& [key, amount] : lines[j].added) {
        before[key] += amount;
        most[key] = std::max(most[key], lines[j].got.after.at(key));
      }
  for (auto& [key, amount] : before)
    if (is_of_a_day(key)) amount = std::min(amount, most[key]);
  lines[i].got = settle(lines, i, before);
  lines[i].added.clear();
  for (const auto& [key, amount] : lines[i].got.after) {
    const auto was = before.find(key);
    lines[i].added[key] = amount - (was == before.end() ? 0 : was->second);
  }
  return lines[i].got.error;
}

// -------------------------------------------------------------------------------------------------------------- events

std::set<std::string> words_in(std::string_view set) {
  std::set<std::string> words;
  for (std::size_t from = 0; from <= set.size();) {
    const std::size_t to = std::min(set.find('+', from), set.size());
    words.emplace(set.substr(from, to - from));
    from = to + 1;
  }
  return words;
}

/// Gives a line the identities of an event, if they hold on its day.
void history::recognise(line& l, const event& e) const {
  std::string_view first = fact(e.facts, "from");
  const std::string_view last = fact(e.facts, "to");
  if (!read_.from_start) first = std::max(first, fact(e.facts, "recognised_on"));
  if (l.is_look_back || l.day() < first || (!last.empty() && l.day() > last)) return;
  for (pair& p : l.facts)
    if (p.key == "recipients") {
      l.renamed = words_in(p.value) != words_in(fact(e.facts, "recipients"));
      p.value = fact(e.facts, "recipients");
    }
}

reaction history::tell(const event& e) {
  const auto no = [](std::string_view error) {
    reaction r;
    r.error = error;
    return r;
  };
  if (used_.count(e.id) != 0) return no("duplicate_claim");
  std::vector<line> after = lines_;
  const auto named = [&](std::vector<line>& lines, const std::string& name) {
    return std::find_if(lines.begin(), lines.end(), [&](const line& l) { return l.name == name; });
  };
  std::string touched;  // the line that the event itself settles
  if (e.what == happening::settle || e.what == happening::look_back) {
    const bool once = e.what == happening::look_back;
    for (const line& l : lines_)
      if (once && l.is_look_back && l.day() == fact(e.facts, "confirmed")) return no("duplicate_claim");
    line l;
    l.name = touched = e.id;
    l.arrival = events_;
    l.is_look_back = once;
    l.facts = e.facts;
    after.push_back(l);
  } else if (e.what == happening::identities) {
    if (!read_.kept)
      for (line& l : after) recognise(l, e);
  } else {
    const auto of = named(after, e.of);
    if (of == after.end()) return no(reversed_.count(e.of) != 0 ? "already_reversed" : "unknown_claim");
    if (e.what == happening::reverse) {
      after.erase(of);
    } else {
      if (of->is_look_back) return no("unknown_claim");
      of->facts = e.facts;
      touched = e.of;
    }
  }

  std::string_view error;
  if (!read_.kept)
    error = settle_all(after);
  else if (!touched.empty())
    error = settle_one(after, touched);
  if (!error.empty()) return no(error);

  reaction r;
  const auto compare = [&](const line& was, const line* is, std::string_view reason) {
    difference d;
    d.claim = was.name;
    d.reason = reason;
    d.first_was = was.got.first;
    d.tilt_was = was.got.tilt;
    d.category_was = was.got.category;
    d.category_is = of_->is_aid ? "none" : "";  // of a claim that is gone
    if (is != nullptr) {
      d.first_is = is->got.first;
      d.tilt_is = is->got.tilt;
      d.category_is = is->got.category;
    }
    if (d.first_was != d.first_is || d.tilt_was != d.tilt_is || d.category_was != d.category_is)
      r.differences.push_back(d);
  };
  if (const auto was = named(lines_, e.of); was != lines_.end()) {
    const auto is = named(after, e.of);
    compare(*was, is == after.end() ? nullptr : &*is, e.what == happening::reverse ? "reversed" : "replaced");
  }
  for (const line& is : after)
    if (const auto was = named(lines_, is.name); is.name != e.of && was != lines_.end())
      compare(*was, &is, is.renamed ? "identity" : "before_it");
  if (!touched.empty()) {
    const auto is = named(after, touched);
    r.got = {is->name, is->got.category, is->got.first, is->got.tilt};
  }
  for (line& l : after) l.renamed = false;
  lines_ = after;
  ++events_;
  used_.insert(e.id);
  if (e.what == happening::reverse) reversed_.insert(e.of);
  return r;
}

standing history::now() const {
  standing s;
  for (const line& l : lines_) {
    s.claims.push_back({l.name, l.got.category, l.got.first, l.got.tilt});
    if (s.years.empty() || s.years.back().year != l.year()) s.years.push_back({std::string(l.year()), {}});
    sums& year = s.years.back().added;
    for (const auto& [key, amount] : read_.kept ? l.added : l.got.after)
      if (!is_of_a_day(key)) year[key] = (read_.kept ? year[key] : 0) + amount;
  }
  for (year_sums& y : s.years)
    for (auto at = y.added.begin(); at != y.added.end();) at = at->second == 0 ? y.added.erase(at) : std::next(at);
  return s;
}

facts history::facts_of(const std::string& claim) const {
  for (const line& l : lines_)
    if (l.name == claim && !l.is_look_back) return l.facts;
  return {};
}

standing settled_at_once(const benefit& of, const readings& r, const std::vector<event>& events) {
  history h(of, r);
  std::map<std::string, history::line> lines;
  for (const event& e : events) {
    if (e.what == happening::settle || e.what == happening::look_back) {
      history::line& l = lines[e.id];
      l.is_look_back = e.what == happening::look_back;
      l.name = e.id;
      l.arrival = h.events_;
      l.facts = e.facts;
    } else if (e.what == happening::reverse) {
      lines.erase(e.of);
    } else if (e.what == happening::replace) {
      lines.at(e.of).facts = e.facts;
    } else {
      for (auto& [name, l] : lines) h.recognise(l, e);
    }
    ++h.events_;
  }
  for (auto& [name, l] : lines) h.lines_.push_back(std::move(l));
  if (const std::string_view error = h.settle_all(h.lines_); !error.empty()) return {error, {}, {}};
  return h.now();
}

}  // namespace oracle
