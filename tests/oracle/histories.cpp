// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "histories.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "cases.hpp"

namespace oracle {

namespace {

std::string as_yuan(long long fen) { return yuan(ratio::of(fen, 100)); }
long long as_fen(std::string_view amount) {
  long long fen = 0;
  for (const char c : amount)
    if (c >= '0' && c <= '9') fen = 10 * fen + (c - '0');
  return amount.front() == '-' ? -fen : fen;
}
void put(facts& all, std::string_view key, std::string value) {
  for (pair& p : all)
    if (p.key == key) {
      p.value = std::move(value);
      return;
    }
  all.push_back({std::string(key), std::move(value)});
}

// ------------------------------------------------------------------------------------------------------------ drawing

/// Self-pay of a year at which something bends, in yuan: a deductible is met, a cap used up, a tilt opens or ends.
const std::vector<ratio>& knots_of(const benefit& of) {
  static const auto part = [](long long top, long long bottom) { return ratio::of(top, bottom); };
  static const std::vector<ratio> jinzhou_aid{2'000,
                                              part(106'000, 3),
                                              9'500,  // margin: the cap after 2 000 + 20 000/60 %, tilt at 5 000 left
                                              part(200'000, 7),
                                              10'000,
                                              part(140'000, 3),  // 70 %: the cap, tilt at 3 000 left
                                              5'000,
                                              45'000,
                                              15'000,
                                              50'000,
                                              20'000,
                                              40'000};  // illness_poor
  static const std::vector<ratio> sanmenxia_aid{2'600,
                                                6'600,
                                                part(233'800, 13),
                                                part(285'800, 13),
                                                23'000,
                                                part(119'000, 3),  // 10 000/65 %, tilt at 13 000
                                                part(100'000, 3),
                                                part(300'000, 7),
                                                43'000,
                                                60'000,
                                                part(179'000, 3)};  // 30 000/90 %, /70 %, /50 %
  static const std::vector<ratio> jinzhou_pool{300, 6'300, 5'300, 1'000, 3'000};
  static const std::vector<ratio> sanmenxia_pool{
      30, 50, 20, 25, part(75'000, 65), part(150'000, 65), part(100'000, 75), part(200'000, 75), 1'500, 3'000, 2'000};
  if (of.is_aid) return of.has_look_back ? jinzhou_aid : sanmenxia_aid;
  return of.city == "jinzhou" ? jinzhou_pool : sanmenxia_pool;
}

class drawing {
 public:
  drawing(const benefit& of, dice& d) : of_{of}, dice_{d} {}

  told_history all() {
    told_history h;
    h.of = &of_;
    h.read = {dice_.chance(50), dice_.chance(20), dice_.chance(50)};
    h.starts_anew = dice_.chance(25);
    h.in_least_room = dice_.chance(25);
    if (dice_.chance(30)) grid_ = dice_.chance(50) ? 10'000 : 1'000;
    // Half of them in one year, where claims meet.
    const bool one_year = dice_.chance(50);
    for (long long n = dice_.between(2, 4); n > 0; --n) {
      days_.push_back(some_day());
      if (one_year) days_.back().replace(0, 4, days_.back().substr(5) == "02-29" ? "2024" : days_.front().substr(0, 4));
    }
    for (long long n = dice_.between(1, 2); n > 0; --n) identities_.push_back(some_identities());
    if (of_.has_look_back && dice_.chance(45)) identities_ = {"ordinary"};  // something to look back at
    for (long long n = dice_.chance(15) ? dice_.between(12, 20) : dice_.between(2, 11); n > 0; --n) {
      h.events.push_back(some_event());
      ++number_;
    }
    return h;
  }
  told_history long_one(std::size_t events) {
    told_history h = all();
    h.read.kept = false;
    h.events.clear();
    of_many_ = static_cast<long long>(events);
    if (dice_.chance(60)) more_claims_ = 10;
    number_ = 0;
    // Few days for few events; a person of very many has them on all days alike.
    if (events > 2'000) days_.clear();
    for (std::size_t n = 0; n < std::min<std::size_t>(events / 10, 2'000); ++n)
      days_.push_back(events > 2'000 ? text(plus_days(on(2023, 1, 1), dice_.below(730))) : some_day());
    so_far_.clear();
    last_facts_.clear();
    ids_.clear();
    names_.clear();
    claims_.clear();
    for (; number_ < events; ++number_) h.events.push_back(some_event());
    return h;
  }

 private:
  // Days of two turns of the year, the 29th of February, and the first days in force.
  std::string some_day() {
    static const std::vector<std::string_view> marked{
        "2022-12-31", "2023-01-01", "2023-01-02", "2023-02-28", "2023-06-15", "2023-06-15", "2023-06-30", "2023-07-01",
        "2023-12-31", "2024-01-01", "2024-02-28", "2024-02-29", "2024-06-14", "2024-06-15", "2024-06-16", "2024-12-31"};
    static const std::vector<std::string_view> too_early{"2022-04-30", "2022-05-01", "2022-06-30",
                                                         "2022-07-01", "2022-11-30", "2022-12-01"};
    if (dice_.chance(3)) return std::string(dice_.one_of(too_early));
    if (dice_.chance(75)) return std::string(dice_.one_of(marked));
    return text(plus_days(on(2023, 1, 1), dice_.below(730)));
  }
  std::string day() { return dice_.chance(90) ? dice_.one_of(days_) : some_day(); }

  std::string some_identities() {
    static const std::vector<std::string_view> plain{"margin",      "subsistence",   "destitute",     "illness_poor",
                                                     "ordinary",    "ordinary",      "orphan",        "margin",
                                                     "lifted_poor", "rural_at_risk", "relapsed_poor", "monitored"};
    std::string first(dice_.one_of(plain));
    if (!dice_.chance(25)) return first;
    const std::string second(dice_.one_of(words::recipient.words));
    return first == second ? first : first + "+" + second;
  }
  std::string identities() { return dice_.chance(85) ? dice_.one_of(identities_) : some_identities(); }

  /// Often what is still missing to a knot of the year, or a fen beside it.
  long long amount(const std::string& year) {
    long long& so_far = so_far_[year];
    const long long knot =
        static_cast<long long>((dice_.one_of(knots_of(of_)) * ratio(100)).floor()) + dice_.between(-1, 2);
    // The claims of a long history reach the last knots together.
    const long long most = of_.is_aid ? 3'000'000 : 300'000;
    long long a = 0;
    const long long roll = of_many_ > 1 && !dice_.chance(2) ? 11 : dice_.below(16);
    if (roll < 6) a = std::max(knot - so_far, 0LL);
    if (roll == 6) a = std::max(knot, 0LL);
    if (roll == 7) a = dice_.below(3);
    if (roll > 7 && roll < 11) a = dice_.below(most / 50);
    if (roll > 10 || (roll < 6 && a == 0)) a = dice_.below(of_many_ > 1 ? 20 * most / of_many_ + 2 : most);
    // On a grid several claims meet a knot to the fen.
    a = a / grid_ * grid_;
    so_far += a;
    return a;
  }

  void maybe(facts& c, int percent, std::string_view key, std::initializer_list<std::string_view> values) {
    if (dice_.chance(percent)) put(c, key, std::string(dice_.one_of(values)));
  }
  facts claim() {
    facts c;
    put(c, "date", day());
    const long long self_pay = amount(c.front().value.substr(0, 4));
    if (dice_.chance(30)) put(c, "second", std::to_string(dice_.chance(70) ? dice_.below(3) : dice_.below(86'400)));
    if (of_.is_aid) {
      const long long insured = dice_.chance(70) ? 0 : dice_.below(2'000'000);
      put(c, "recipients", identities());
      put(c, "care", dice_.chance(70) ? "inpatient" : "outpatient");
      put(c, "in_scope_cost", as_yuan(dice_.chance(1) ? -1 : dice_.chance(1) ? insured - 1 : self_pay + insured));
      put(c, "insurance_paid", as_yuan(insured));
    } else {
      put(c, "in_scope_cost", as_yuan(dice_.chance(1) ? -1 : self_pay));
    }
    maybe(c, 7, "designated", {"false", "true"});
    if (of_.is_aid && of_.has_look_back) {
      maybe(c, 65, "criteria_issued", {"true", "true", "true", "true", "true", "false"});
      if (dice_.chance(8)) {
        put(c, "other_place", "true");
        maybe(c, 90, "other_place_ok", {"true", "false"});
      }
    } else if (of_.is_aid) {
      if (fact(c, "care") == "outpatient") maybe(c, 98, "disease", {"cml", "esrd_dialysis", "haemophilia", "unlisted"});
      maybe(c, 25, "referred", {"false", "true"});
      maybe(c, 25, "in_province", {"false", "true"});
      maybe(c, 20, "exception_granted", {"true", "false"});
    } else if (of_.city == "jinzhou") {
      if (dice_.chance(15)) put(c, "deductible", dice_.chance(50) ? "300.00" : as_yuan(dice_.below(60'000)));
      if (dice_.chance(15)) put(c, "rate", dice_.chance(80) ? "55%" : "33.333%");
      if (dice_.chance(15)) put(c, "annual_cap", dice_.chance(50) ? "3500.00" : as_yuan(dice_.below(500'000)));
      maybe(c, 1, "rate", {"100.001%"});
    } else {
      // An institution that once states another level than before is refused, so most keep theirs.
      static const std::vector<std::string_view> levels{"primary", "secondary", "tertiary"};
      const auto place = static_cast<std::size_t>(dice_.below(3));
      const auto stated = dice_.chance(92) ? place : static_cast<std::size_t>(dice_.below(3));
      put(c, "level", std::string(levels[stated]));
      put(c, "institution", "H-" + std::to_string(place));
      maybe(c, 4, "has_account", {"false"});
      maybe(c, 4, "insurance_state", {"arrears", "active", "waiting"});
      maybe(c, 5, "flexible", {"true"});
      if (dice_.chance(4)) put(c, "difference_paid", some_day());
      if (dice_.chance(12)) put(c, "retired_from", dice_.chance(80) ? "2023-07-01" : some_day());
      if (dice_.chance(12)) put(c, "retirement_procedure", dice_.chance(85) ? "2023-06-15" : some_day());
      maybe(c, 3, "in_hospital", {"true"});
      maybe(c, 3, "other_place", {"true"});
      maybe(c, 3, "filed", {"true"});
      maybe(c, 3, "online_settled", {"false"});
      maybe(c, 3, "other_exclusion", {"true"});
    }
    return c;
  }

  /// Ids whose order as bytes is not that of arrival, nor that of signed characters, nor that of their lengths.
  std::string new_id() {
    static const std::vector<std::string_view> heads{"a",  "A", "b", "B",        "1",
                                                     "10", "2", "Z", "\xC3\xA9", "\xE4\xB8\x89"};
    if (!ids_.empty() && dice_.chance(4)) return dice_.one_of(ids_);
    std::string id(dice_.one_of(heads));
    while (!names_.insert(id).second) id += static_cast<char>('0' + dice_.below(10));
    return id;
  }
  std::string a_claim() {
    if (claims_.empty() || dice_.chance(4)) return ids_.empty() || dice_.chance(30) ? "nobody" : dice_.one_of(ids_);
    return dice_.one_of(claims_);
  }

  event some_event() {
    event e;
    e.id = new_id();
    // In a long one most are claims: what touches all of it costs those who tell it.
    const long long roll = of_many_ > 1 && dice_.chance(of_many_ > 10'000 ? 99 : more_claims_) ? 0 : dice_.below(100);
    if (number_ < 2 || roll < 45) {
      e.what = happening::settle;
      e.facts = claim();
      claims_.push_back(e.id);
      last_facts_[e.id] = e.facts;
    } else if (roll < 62) {
      e.what = happening::reverse;
      e.of = a_claim();
    } else if (roll < 80 || !of_.is_aid) {
      e.what = happening::replace;
      e.of = a_claim();
      e.facts = claim();
      if (const auto own = last_facts_.find(e.of); own != last_facts_.end() && dice_.chance(70)) {
        const facts fresh = e.facts;
        e.facts = own->second;
        // One fact changed, or none: that replaces a claim by itself.
        if (dice_.chance(75)) {
          static const std::vector<std::string_view> keys{"date",       "date", "in_scope_cost", "in_scope_cost",
                                                          "recipients", "care", "second",        "institution"};
          const std::string_view key = of_many_ > 1 && dice_.chance(50) ? "date" : dice_.one_of(keys);
          if (const std::string_view value = fact(fresh, key); !value.empty()) put(e.facts, key, std::string(value));
          // A fen or two more or less.
          if (key == "in_scope_cost" && dice_.chance(50))
            put(e.facts, key, as_yuan(std::max(0LL, as_fen(fact(own->second, key)) + dice_.between(-2, 2))));
        }
      }
      last_facts_[e.of] = e.facts;
    } else if (roll < 91 || !of_.has_look_back || of_many_ > 10'000) {
      e.what = happening::identities;
      put(e.facts, "recipients", identities());
      put(e.facts, "from", day());
      put(e.facts, "recognised_on", day());
      if (dice_.chance(40)) put(e.facts, "to", day());
      // No set of identities ends before it begins.
      if (const std::string from(fact(e.facts, "from")); !fact(e.facts, "to").empty() && fact(e.facts, "to") < from) {
        put(e.facts, "from", std::string(fact(e.facts, "to")));
        put(e.facts, "to", from);
      }
    } else {
      e.what = happening::look_back;
      put(e.facts, "confirmed", day());
      claims_.push_back(e.id);
    }
    ids_.push_back(e.id);
    return e;
  }

  const benefit& of_;
  dice& dice_;
  long long of_many_ = 1, grid_ = 1;
  int more_claims_ = 60;
  std::size_t number_ = 0;
  std::vector<std::string> days_{}, identities_{}, ids_{}, claims_{};
  std::set<std::string> names_{};
  std::map<std::string, long long> so_far_{};
  std::map<std::string, facts> last_facts_{};
};

dice dice_of(std::uint64_t seed, std::uint64_t number) {
  dice d(seed);
  return dice(d.roll() ^ dice(number).roll());
}

// -------------------------------------------------------------------------------------------------------------
// shrinking

/// Without these a claim or an event is not one.
bool is_needed(std::string_view key) {
  static const std::vector<std::string_view> needed{"date",  "recipients",  "care", "in_scope_cost", "insurance_paid",
                                                    "level", "institution", "from", "recognised_on", "confirmed"};
  return std::find(needed.begin(), needed.end(), key) != needed.end();
}
/// Simpler values of a fact, the simplest first; none if it is as simple as can be.
std::vector<std::string> simpler(std::string_view key, const std::string& value) {
  static const std::map<std::string_view, std::vector<std::string>> simplest{
      {"date", {"2023-01-01", "2023-01-02", "2023-06-15", "2024-01-01"}},
      {"confirmed", {"2023-01-01", "2023-01-02", "2023-06-15", "2024-01-01"}},
      {"from", {"2023-01-01", "2023-06-15", "2024-01-01"}},
      {"to", {"2023-01-01", "2023-06-15", "2024-01-01"}},
      {"recognised_on", {"2023-01-01", "2023-06-15", "2024-01-01"}},
      {"recipients", {"ordinary", "destitute", "margin", "illness_poor"}},
      {"care", {"inpatient"}},
      {"second", {"0", "1"}},
      {"level", {"primary", "secondary"}},
      {"institution", {"H-0"}}};
  std::vector<std::string> all;
  if (const auto known = simplest.find(key); known != simplest.end()) {
    for (const std::string& s : known->second) {
      if (s == value) break;
      all.push_back(s);
    }
  } else if (value.size() > 3 && value[value.size() - 3] == '.' && value.front() != '-') {
    const long long fen = as_fen(value);
    if (fen > 0) all.push_back("0.00");
    for (long long unit = 1'000'000; unit > 1; unit /= 10)
      for (const long long down : {fen / unit * unit, (fen / unit + 1) * unit})
        if (down > 0 && fen % unit != 0) all.push_back(as_yuan(down));
    for (long long unit = 1'000'000; unit >= 1; unit /= 10)
      if (fen > unit && fen % (10 * unit) != 0) all.push_back(as_yuan(fen - unit));
  }
  return all;
}

}  // namespace

told_history draw_history(std::uint64_t seed, std::uint64_t number) {
  dice d = dice_of(seed, number);
  return drawing(benefit_number(number % benefit_count), d).all();
}
namespace {

/// Claims that change nothing, of the kind of one that does.
std::vector<event> idle_claims(dice& d, const benefit& of, event like, int& names) {
  put(like.facts, "in_scope_cost", "0.00");
  if (of.is_aid) put(like.facts, "insurance_paid", "0.00");
  if (d.chance(50)) put(like.facts, "designated", "false");
  std::vector<event> bunch;
  for (long long n = d.between(25, 45); n > 0; --n) {
    like.id = "idle" + std::to_string(names++);
    bunch.push_back(like);
  }
  return bunch;
}

/// The figures of an account in fen and hundredths, where a claim can stop at them.
struct figures {
  std::string_view recipients;  ///< or the level of an institution
  std::string_view care;
  long long deductible, rate, cap, tilt_deductible, tilt_rate, tilt_cap;
};
const std::vector<figures>& figures_of(const benefit& of) {
  static const std::vector<figures> jinzhou_aid{
      {"margin", "inpatient", 200'000, 60, 2'000'000, 500'000, 60, 1'500'000},
      {"subsistence", "inpatient", 0, 70, 2'000'000, 300'000, 70, 2'000'000},
      {"destitute", "outpatient", 0, 70, 2'000'000, 0, 70, 2'000'000},
      {"illness_poor", "outpatient", 500'000, 50, 2'000'000, 1'000'000, 50, 1'000'000}};
  static const std::vector<figures> sanmenxia_aid{
      {"margin", "inpatient", 260'000, 65, 1'000'000, 1'300'000, 60, 1'000'000},
      {"illness_poor", "inpatient", 660'000, 65, 1'000'000, 1'300'000, 60, 1'000'000},
      {"subsistence", "inpatient", 0, 70, 3'000'000, 1'300'000, 60, 1'000'000},
      {"margin", "outpatient", 0, 30, 1'000'000, 1'300'000, 60, 1'000'000},
      {"margin", "outpatient", 0, 30, 1'000'000, 1'300'000, 60, 1'000'000},
      {"destitute", "outpatient", 0, 50, 3'000'000, 1'300'000, 60, 1'000'000}};
  static const std::vector<figures> jinzhou_pool{{"", "", 30'000, 50, 300'000, 0, 0, 0}};
  static const std::vector<figures> sanmenxia_pool{{"primary", "", 0, 65, 150'000, 0, 0, 0},
                                                   {"secondary", "", 3'000, 55, 150'000, 0, 0, 0},
                                                   {"tertiary", "", 5'000, 50, 150'000, 0, 0, 0}};
  if (of.is_aid) return of.has_look_back ? jinzhou_aid : sanmenxia_aid;
  return of.city == "jinzhou" ? jinzhou_pool : sanmenxia_pool;
}

/// The claims after which the deductible is just met, the cap just used up, the tilt just open or used up.
std::vector<long long> stops(const figures& f, sums so_far, bool by_day) {
  const long long met = so_far["self_pay"] + so_far["inpatient"] + so_far["cost"];
  const long long to_meet = by_day ? f.deductible : std::max(0LL, f.deductible - met);
  const long long left = f.cap - so_far["basic_paid"] - so_far["paid"];
  const long long to_tilt = f.tilt_deductible - so_far["residual"];
  std::vector<long long> all{to_meet, to_meet + left * 100 / f.rate};
  if (f.tilt_rate != 0) {
    all.push_back(to_tilt);
    all.push_back(to_tilt + left);
    all.push_back(to_meet + (to_tilt - to_meet) * 100 / (100 - f.rate));
    const long long tilted = std::max(0LL, to_tilt) + (f.tilt_cap - so_far["tilt_paid"]) * 100 / f.tilt_rate;
    all.push_back(tilted);
    all.push_back(tilted + left);
    all.push_back(tilted * 100 / (100 - f.rate));
  }
  return all;
}

}  // namespace

told_history draw_wide_history(std::uint64_t seed, std::uint64_t number) {
  told_history h = draw_history(~seed, number);
  h.read.kept = false;
  dice d = dice_of(seed, ~number);
  std::vector<event> claims;
  for (const event& e : h.events)
    if (e.what == happening::settle) claims.push_back(e);
  int names = 0;
  for (int bunches = 3; bunches > 0; --bunches) {
    const std::vector<event> bunch = idle_claims(d, *h.of, d.one_of(claims), names);
    const auto at = h.events.begin() + d.below(static_cast<long long>(h.events.size() + 1));
    h.events.insert(at, bunch.begin(), bunch.end());
  }
  return h;
}

told_history draw_edge_history(std::uint64_t seed, std::uint64_t number) {
  dice d = dice_of(seed, number);
  told_history h;
  h.of = &benefit_number(number % benefit_count);
  h.read.by_service_date = d.chance(50);
  const bool is_aid = h.of->is_aid, by_day = !is_aid && h.of->city == "sanmenxia";
  const figures& f = d.one_of(figures_of(*h.of));
  history reference(*h.of, h.read);
  std::vector<event> claims;
  int names = 0;
  const long long all = d.between(3, 8);
  for (long long n = 0; n < all; ++n) {
    const standing so_far = reference.now();
    long long cost = 0;
    if (d.chance(65))
      cost = d.one_of(stops(f, so_far.years.empty() ? sums{} : so_far.years.back().added, by_day)) + d.between(-1, 1);
    else
      cost = d.chance(50) ? d.between(1, 3) : d.below(is_aid ? 1'500'000 : 150'000);
    event e{happening::settle, std::string(1, static_cast<char>('A' + n)), "", {}};
    put(e.facts, "date", text(plus_days(on(2023, 1, 1), 7 * static_cast<int>(n))));
    put(e.facts, "in_scope_cost", as_yuan(cost > 0 ? cost : d.below(100'000)));
    if (is_aid) {
      put(e.facts, "recipients", std::string(f.recipients));
      put(e.facts, "care", d.chance(90) ? std::string(f.care) : "inpatient");
      put(e.facts, "insurance_paid", "0.00");
      if (h.of->has_look_back)
        put(e.facts, "criteria_issued", "true");
      else
        put(e.facts, "disease", "cml");
      if (!h.of->has_look_back && d.chance(8)) put(e.facts, "in_province", "false");
    }
    if (by_day) {
      put(e.facts, "level", std::string(f.recipients));
      put(e.facts, "institution", "H-0");
    }
    reference.tell(e);
    h.events.push_back(e);
    claims.push_back(e);
    if (!d.chance(60)) continue;
    put(e.facts, "date", text(plus_days(on(2023, 1, 1), 7 * static_cast<int>(n) + 1)));
    const std::vector<event> bunch = idle_claims(d, *h.of, e, names);
    h.events.insert(h.events.end(), bunch.begin(), bunch.end());
  }
  for (long long n = d.between(1, 2); n > 0; --n) {
    const event& was = claims[static_cast<std::size_t>(d.below(std::max(1LL, all / 2 + 1)))];
    event e{happening::replace, "more" + std::to_string(n), was.id, was.facts};
    if (d.chance(25)) {
      e.what = happening::reverse;
      e.facts.clear();
    } else {
      if (d.chance(30))
        put(e.facts, "date", text(plus_days(on(d.chance(80) ? 2023 : 2024, 1, 1), 7 * static_cast<int>(d.below(all)))));
      const long long cost = as_fen(fact(was.facts, "in_scope_cost"));
      put(e.facts, "in_scope_cost",
          as_yuan(std::max(0LL, cost + (d.chance(70) ? 2 * d.below(2) - 1 : d.between(-3, 3)))));
    }
    h.events.push_back(e);
  }
  return h;
}

told_history draw_long_history(std::uint64_t seed, std::uint64_t number, std::size_t events) {
  dice d = dice_of(~seed, number);
  return drawing(benefit_number(number % benefit_count), d).long_one(events);
}

told_history shrunk(told_history h, const std::function<bool(const told_history&)>& fails) {
  bool smaller = true;
  const auto keep_if_it_fails = [&](told_history candidate) {
    if (!fails(candidate)) return false;
    h = std::move(candidate);
    return smaller = true;
  };
  for (int rounds = 0; smaller && rounds < 40; ++rounds) {
    smaller = false;
    for (std::size_t many = h.events.size() / 2; many > 0; many /= 2)
      for (std::size_t i = h.events.size(); i-- > 0;) {
        if (i + many > h.events.size()) continue;
        told_history candidate = h;
        const auto from = candidate.events.begin() + static_cast<std::ptrdiff_t>(i);
        candidate.events.erase(from, from + static_cast<std::ptrdiff_t>(many));
        keep_if_it_fails(candidate);
      }
    for (const auto reading : {&readings::by_service_date, &readings::kept, &readings::from_start})
      if (h.read.*reading) {
        told_history candidate = h;
        candidate.read.*reading = false;
        keep_if_it_fails(candidate);
      }
    for (const auto told_so : {&told_history::starts_anew, &told_history::in_least_room})
      if (h.*told_so) {
        told_history candidate = h;
        candidate.*told_so = false;
        keep_if_it_fails(candidate);
      }
    for (std::size_t i = 0; i < h.events.size(); ++i)
      for (std::size_t f = h.events[i].facts.size(); f-- > 0;) {
        told_history candidate = h;
        facts& all = candidate.events[i].facts;
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(f));
        if (!is_needed(h.events[i].facts[f].key) && keep_if_it_fails(candidate)) continue;
        const pair was = h.events[i].facts[f];
        for (const std::string& value : simpler(was.key, was.value)) {
          candidate = h;
          candidate.events[i].facts[f].value = value;
          if (keep_if_it_fails(candidate)) break;
        }
      }
    // Names in order of arrival, where the order of names does not matter.
    told_history candidate = h;
    std::map<std::string, std::string> names;
    for (event& e : candidate.events) {
      const auto renamed = [&](std::string& id) {
        if (!id.empty()) id = names.emplace(id, std::string(1, static_cast<char>('A' + names.size()))).first->second;
      };
      renamed(e.of);
      renamed(e.id);
    }
    const bool are_new = names.size() <= 26 &&
                         std::any_of(names.begin(), names.end(), [](const auto& n) { return n.first != n.second; });
    if (are_new) keep_if_it_fails(candidate);
  }
  return h;
}

// --------------------------------------------------------------------------------------------------------------
// telling

std::string told(const event& e) {
  static constexpr const char* names[] = {"settle", "reverse", "replace", "identities", "look_back"};
  std::string s = names[static_cast<std::size_t>(e.what)];
  s += " " + e.id;
  if (!e.of.empty()) s += " of " + e.of;
  for (const pair& p : e.facts) s += " " + p.key + "=" + p.value;
  return s;
}
std::string told(const reaction& r) {
  if (!r.error.empty()) return std::string(r.error);
  const auto paid = [](long long first, long long tilt) { return as_yuan(first) + " + " + as_yuan(tilt); };
  std::string s = "ok";
  if (!r.got.claim.empty()) s = r.got.claim + " " + r.got.category + " " + paid(r.got.first, r.got.tilt);
  for (const difference& d : r.differences)
    s += "; " + d.claim + " " + std::string(d.reason) + " " + paid(d.first_was, d.tilt_was) + " to " +
         paid(d.first_is, d.tilt_is) +
         (d.category_was == d.category_is ? "" : ", " + d.category_was + " to " + d.category_is);
  return s;
}
std::string told(const standing& s) {
  if (!s.error.empty()) return "cannot be settled: " + std::string(s.error);
  std::string all = "stands:";
  for (const amounts& a : s.claims)
    all += " " + a.claim + " " + a.category + " " + as_yuan(a.first) + " + " + as_yuan(a.tilt) + ";";
  for (const year_sums& y : s.years) {
    all += " " + y.year + ":";
    for (const auto& [key, amount] : y.added) all += " " + key + " " + as_yuan(amount);
    all += ";";
  }
  return all;
}
std::string told(const told_history& h) {
  std::string s = std::string(h.of->city) + " " + std::string(h.of->name);
  s += h.read.by_service_date ? ", order=service_date" : ", order=arrival";
  if (h.read.kept) s += ", settled_claims=kept";
  if (h.read.from_start) s += ", recognition=from_start";
  if (h.starts_anew) s += ", taken up anew before every event";
  if (h.in_least_room) s += ", in the least room";
  history reference(*h.of, h.read);
  for (const event& e : h.events) {
    s += "\n  " + told(e);
    s += "\n      reference: " + told(reference.tell(e));
  }
  return s + "\n  " + told(reference.now()) + "\n";
}

}  // namespace oracle
