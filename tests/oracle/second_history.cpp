// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <gongbao/benefits.hpp>
#include <gongbao/core/text.hpp>
#include <gongbao/rules/history.hpp>

#include "cases.hpp"
#include "histories.hpp"
#include "history.hpp"

// A person's history told twice, to the library and to the reference, event by event; no answer, no difference and no
// last amount may differ by a fen. The reference itself has first to have the properties that a history must have.
//
//   second_history [--full | --cases N] [--seed S] [--shares]
//   second_history --self-test

namespace {

using namespace oracle;  // NOLINT: this program is about nothing else

constexpr std::uint64_t default_seed = 2022, stride = 12'000, all_cases = 1'000'000, of_properties = 4'000;
constexpr std::size_t most_shown = 6, most_of_smallest = 3;

/// Who is told a history.
struct opinion {
  virtual ~opinion() = default;
  virtual reaction tell(const event& e) = 0;
  virtual standing now() const = 0;
};
using asking = std::function<std::unique_ptr<opinion>(const told_history&)>;

// ------------------------------------------------------------------------------------------------------- comparing

struct tally {
  std::uint64_t histories = 0, events = 0, differ = 0;
  std::map<std::string, std::uint64_t> seen{};

  void count(const event& e, const reaction& r) {
    static constexpr const char* names[] = {"settle", "reverse", "replace", "identities", "look_back"};
    ++events;
    ++seen[r.error.empty() ? std::string(names[static_cast<std::size_t>(e.what)]) : "refused " + std::string(r.error)];
    for (const difference& d : r.differences) ++seen["difference " + std::string(d.reason)];
    if (r.got.tilt > 0) ++seen["with tilt aid"];
    if (e.what == happening::look_back && r.got.first > 0) ++seen["look_back that pays"];
  }
  void operator+=(const tally& more) {
    histories += more.histories;
    events += more.events;
    differ += more.differ;
    for (const auto& [what, count] : more.seen) seen[what] += count;
  }
};

/// In what two opinions on a history part, at the first event where they do: empty if in nothing.
std::string parting(const told_history& h, const asking& ask_other, std::string* where = nullptr,
                    tally* counted = nullptr) {
  history reference(*h.of, h.read);
  const std::unique_ptr<opinion> other = ask_other(h);
  for (const event& e : h.events) {
    const reaction expected = reference.tell(e), got = other->tell(e);
    if (counted != nullptr) counted->count(e, expected);
    if (expected == got) continue;
    if (where != nullptr) *where = told(e) + "\n      reference: " + told(expected) + "\n      other:     " + told(got);
    if (expected.error != got.error) return "refusal " + std::string(expected.error) + " / " + std::string(got.error);
    return expected.got == got.got ? "differences" : "amounts";
  }
  const standing expected = reference.now(), got = other->now();
  if (expected == got) return "";
  if (where != nullptr) *where = "reference " + told(expected) + "\n      other     " + told(got);
  return expected.claims == got.claims ? "years" : "standing";
}

/// The same for long histories: what the other answers on the way must add up to what stands at the end, and this must
/// be what the reference settles at once. Which events are refused is not held against it here.
std::string parting_at_the_end(const told_history& h, const asking& ask_other, std::string* where = nullptr,
                               tally* counted = nullptr) {
  const std::unique_ptr<opinion> other = ask_other(h);
  std::vector<event> accepted;
  std::map<std::string, amounts> added;
  for (const event& e : h.events) {
    const reaction r = other->tell(e);
    if (counted != nullptr) counted->count(e, r);
    if (!r.error.empty()) continue;
    accepted.push_back(e);
    for (const difference& d : r.differences) {
      amounts& a = added[d.claim];
      if (a.first != d.first_was || a.tilt != d.tilt_was || a.category != d.category_was) {
        if (where != nullptr) *where = told(e) + ": " + told(r);
        return "a difference from what was not paid";
      }
      a = {d.claim, d.category_is, d.first_is, d.tilt_is};
    }
    if (!r.got.claim.empty() && e.what != happening::replace) added[r.got.claim] = r.got;
  }
  const standing expected = settled_at_once(*h.of, h.read, accepted), got = other->now();
  std::string like;
  if (!(expected == got)) like = "standing";
  for (const amounts& a : expected.claims)
    if (like.empty() && !(added[a.claim] == a)) like = "differences";
  if (!like.empty() && where != nullptr) *where = "reference " + told(expected) + "\n      other     " + told(got);
  return like;
}

using comparison = std::string (*)(const told_history&, const asking&, std::string*, tally*);
told_history made_small(const told_history& h, const asking& other, comparison compare = parting) {
  const std::string like = compare(h, other, nullptr, nullptr);
  return shrunk(h, [&](const told_history& candidate) { return compare(candidate, other, nullptr, nullptr) == like; });
}

std::string grouped(std::uint64_t n) {
  std::string s = std::to_string(n);
  for (std::size_t i = s.size(); i > 3;) s.insert(i -= 3, ",");
  return s;
}

/// `body(number)` for all histories, on all cores; the results are put together in order.
template <class Body>
void on_all_cores(std::uint64_t cases, Body&& body) {
  const unsigned hands = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
  std::vector<std::thread> running;
  for (unsigned hand = 0; hand < hands; ++hand)
    running.emplace_back([=] {
      for (std::uint64_t n = hand; n < cases; n += hands) body(n, hand);
    });
  for (std::thread& t : running) t.join();
}

// ------------------------------------------------------------------------------------------------------- the library

namespace gb = gongbao;

std::string_view view_of(gb::text_view t) { return {t.data(), t.size()}; }
gb::text_view text_of(std::string_view s) { return {s.data(), s.size()}; }
template <class T>
T parsed(std::string_view text) {
  return *gb::parse<T>(text_of(text));
}
long long fen_of(gb::money m) { return gb::in_fen(m); }

template <class T>
void read(T& to, std::string_view value) {
  to = parsed<T>(value);
}
template <class T>
void read(gb::maybe<T>& to, std::string_view value) {
  to = parsed<T>(value);
}
void read(gb::text_view& to, std::string_view value) { to = text_of(value); }  // the told history owns it

template <class Benefit>
typename Benefit::claim claim_of(const facts& all) {
  typename Benefit::claim c;
  Benefit::facts([&](auto member, gb::text_view key, gb::fact_use, const auto&...) {
    if (const std::string_view value = fact(all, view_of(key)); !value.empty()) read(c.*member, value);
  });
  return c;
}
std::int32_t second_of(const facts& all) {
  const std::string_view s = fact(all, "second");
  return s.empty() ? -1 : std::atoi(std::string(s).c_str());
}

/// The library's history, which knows claims by numbers; their names are kept here, and judged here.
template <class Benefit>
class library : public opinion {
 public:
  explicit library(const told_history& h)
      : readings_{h.read.by_service_date ? gb::claim_order::service_date : gb::claim_order::arrival,
                  h.read.kept ? gb::settled_claims::kept : gb::settled_claims::corrected,
                  h.read.from_start ? gb::recognition::from_start : gb::recognition::from_recognised_on},
        starts_anew_{h.starts_anew},
        claims_(h.events.size() + 1),
        sequence_(claims_.size()),
        stretches_(h.in_least_room ? most_years : claims_.size()),
        told_{room(), readings_} {}

  reaction tell(const event& e) override {
    if (starts_anew_) take_up_anew();
    reaction r;
    if (used_.count(e.id) != 0) return refused("duplicate_claim");
    const auto differ = [&](const gb::difference<Benefit>& d) { r.differences.push_back(told(d)); };
    if (e.what == happening::settle) {
      name_the_next(e.id);
      const auto s = told_.settle(claim_of<Benefit>(e.facts), {second_of(e.facts), text_of(e.id)}, differ);
      if (!s) return refused(view_of(gb::name_of(s.error())));
      r.got = got(e.id, *s);
    } else if (e.what == happening::look_back) {
      if constexpr (gb::has_part<Benefit, gb::with_look_back>) {
        const auto confirmed = parsed<gb::date>(fact(e.facts, "confirmed"));
        for (std::uint32_t n = 0; n < told_.size(); ++n)
          if (told_.stands(n) && told_[n].is_look_back && told_[n].claim.date == confirmed)
            return refused("duplicate_claim");
        name_the_next(e.id);
        const auto s = told_.look_back(confirmed, text_of(e.id), differ);
        if (!s) return refused(view_of(gb::name_of(s.error())));
        r.got = {e.id, "none", fen_of(s->basic_aid), 0};
      }
    } else if (e.what == happening::identities) {
      if constexpr (has_identities) {
        const auto from = parsed<gb::date>(fact(e.facts, "from"));
        const std::string_view to = fact(e.facts, "to");
        const gb::recognised_identities<Benefit> these{
            .recipients = parsed<decltype(Benefit::claim::recipients)>(fact(e.facts, "recipients")),
            .days = to.empty() ? gb::period::since(from) : gb::period(from, parsed<gb::date>(to)),
            .recognised_on = parsed<gb::date>(fact(e.facts, "recognised_on"))};
        if (const auto no = told_.recognise(these, differ)) return refused(view_of(gb::name_of(no->error)));
      }
    } else {
      const auto at = numbers_.find(e.of);
      if (at == numbers_.end() || at->second >= told_.size()) return refused("unknown_claim");
      if (!told_.stands(at->second)) return refused("already_reversed");
      if (e.what == happening::reverse) {
        if (const auto no = told_.reverse(at->second, differ)) return refused(view_of(gb::name_of(no->error)));
      } else {
        if (told_[at->second].is_look_back) return refused("unknown_claim");
        const auto s = told_.replace(at->second, claim_of<Benefit>(e.facts), second_of(e.facts), differ);
        if (!s) return refused(view_of(gb::name_of(s.error())));
        r.got = got(e.of, *s);
      }
    }
    if (e.what == happening::settle || e.what == happening::look_back) numbers_[e.id] = told_.size() - 1;
    used_.insert(e.id);
    return r;
  }

  standing now() const override {
    standing s;
    told_.for_each([&](std::uint32_t number, const auto& entry) {
      const std::string year = std::to_string(entry.claim.date.year());
      if (s.years.empty() || s.years.back().year != year) s.years.push_back({year, {}});
      s.claims.push_back({names_[number], category(entry.category), 0, 0});
      s.claims.back().first = first_of(entry.added);
      s.claims.back().tilt = tilt_of(entry.added);
      // Before the claim, and by it: what has added up at the end of the year.
      auto after = told_.state_before(number);
      after = gb::each_of_year([](gb::money a, gb::money b) { return a + b; }, after, entry.added);
      s.years.back().added = sums_of(after);
    });
    return s;
  }

 private:
  static constexpr std::size_t most_years = 3;  ///< that the claims of a drawn history are of
  static constexpr bool has_identities = requires(typename Benefit::claim c) { c.recipients; };

  gb::history_room<Benefit> room() {
    return {claims_.data(), sequence_.data(), stretches_.data(), claims_.size(), stretches_.size()};
  }
  /// As a program that keeps nothing but the claims from one run to the next.
  void take_up_anew() {
    sequence_.assign(sequence_.size(), 0xBAD);
    stretches_.assign(stretches_.size(), {});
    told_ = gb::history<Benefit>(room(), told_.size(), readings_);
  }
  void name_the_next(const std::string& id) {
    names_.resize(told_.size());
    names_.push_back(id);
  }
  static reaction refused(std::string_view error) {
    reaction r;
    r.error = error;
    return r;
  }

  // In the reference's terms.
  static std::string category([[maybe_unused]] auto c) {
    if constexpr (has_identities)
      return std::string(view_of(gb::name_of(c)));
    else
      return {};
  }
  static long long first_of(const gb::aid_year& y) { return fen_of(y.basic_paid); }
  static long long first_of(const gb::pool_year& y) { return fen_of(y.paid); }
  static long long tilt_of(const gb::aid_year& y) { return fen_of(y.tilt_paid); }
  static long long tilt_of(const gb::pool_year&) { return 0; }
  static sums without_zeros(sums s) {
    for (auto at = s.begin(); at != s.end();) at = at->second == 0 ? s.erase(at) : std::next(at);
    return s;
  }
  static sums sums_of(const gb::aid_year& y) {
    const char* base = gb::has_part<Benefit, gb::with_look_back> ? "self_pay" : "inpatient";
    return without_zeros({{base, fen_of(y.deductible_base)},
                          {"basic_paid", fen_of(y.basic_paid)},
                          {"residual", fen_of(y.residual)},
                          {"tilted", fen_of(y.tilted)},
                          {"tilt_paid", fen_of(y.tilt_paid)}});
  }
  static sums sums_of(const gb::pool_year& y) {
    const bool by_year = Benefit::scheme::period == gb::deductible_period::year;
    return without_zeros(
        {{"cost", by_year ? fen_of(y.deductible_met) : 0}, {"paid", fen_of(y.paid)}, {"portion", fen_of(y.portion)}});
  }
  amounts got(const std::string& name, const auto& statement) const {
    if constexpr (has_identities)
      return {name, category(statement.aid.category), fen_of(statement.aid.basic_aid), fen_of(statement.aid.tilt_aid)};
    else
      return {name, "", fen_of(statement.steps.payment), 0};
  }
  oracle::difference told(const gb::difference<Benefit>& d) const {
    const bool by_others = d.reason == gb::correction_reason::year_before;
    return {names_[d.claim],          by_others ? std::string_view("before_it") : view_of(gb::name_of(d.reason)),
            first_of(d.old_amounts),  first_of(d.new_amounts),
            tilt_of(d.old_amounts),   tilt_of(d.new_amounts),
            category(d.old_category), category(d.new_category)};
  }

  gb::history_readings readings_;
  bool starts_anew_;
  std::vector<gb::history_claim<Benefit>> claims_;
  std::vector<std::uint32_t> sequence_;
  std::vector<gb::history_stretch<Benefit>> stretches_;
  gb::history<Benefit> told_;
  std::vector<std::string> names_{};
  std::map<std::string, std::uint32_t> numbers_{};
  std::set<std::string> used_{};
};

/// By the number of a benefit.
std::unique_ptr<opinion> asked_library(const told_history& h) {
  if (h.of == &benefit_number(0)) return std::make_unique<library<gb::jinzhou::medical_aid_benefit>>(h);
  if (h.of == &benefit_number(1)) return std::make_unique<library<gb::jinzhou::outpatient_pool_benefit>>(h);
  if (h.of == &benefit_number(2)) return std::make_unique<library<gb::sanmenxia::medical_aid_benefit>>(h);
  return std::make_unique<library<gb::sanmenxia::outpatient_pool_benefit>>(h);
}

/// How long the library is busy with what it is told.
class timed_opinion : public opinion {
 public:
  class clock {
   public:
    double seconds() const { return *spent_; }
    void add(double s) const { *spent_ += s; }

   private:
    std::shared_ptr<double> spent_ = std::make_shared<double>(0.0);
  };
  timed_opinion(std::unique_ptr<opinion> inner, clock c) : inner_{std::move(inner)}, clock_{std::move(c)} {}
  reaction tell(const event& e) override {
    const auto begin = std::chrono::steady_clock::now();
    reaction r = inner_->tell(e);
    clock_.add(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    return r;
  }
  standing now() const override { return inner_->now(); }

 private:
  std::unique_ptr<opinion> inner_;
  clock clock_;
};

// ------------------------------------------------------------------------------------------------------- in all cases

struct work {
  tally counted;
  std::vector<std::uint64_t> differing;
};

/// What is drawn, and how it is compared.
struct trial {
  const char* what;
  told_history (*draw)(std::uint64_t seed, std::uint64_t number);
  comparison compare;
};
constexpr trial short_ones{"Histories of up to 20 events", draw_history, parting};
constexpr trial wide_ones{"Histories of those among 100 claims", draw_wide_history, parting_at_the_end};
constexpr trial edges{"Histories that stop at knots, a fen beside them", draw_edge_history, parting_at_the_end};
constexpr trial long_ones{"Histories of 400 events",
                          [](std::uint64_t seed, std::uint64_t number) { return draw_long_history(seed, number, 400); },
                          parting_at_the_end};

bool agree_in(const trial& t, std::uint64_t seed, std::uint64_t cases, bool tell_shares) {
  work parts[8];
  on_all_cores(cases, [&, parts = &parts[0]](std::uint64_t n, unsigned hand) {
    ++parts[hand].counted.histories;
    if (!t.compare(t.draw(seed, n), asked_library, nullptr, &parts[hand].counted).empty()) {
      ++parts[hand].counted.differ;
      parts[hand].differing.push_back(n);
    }
  });
  work all;
  for (const work& part : parts) {
    all.counted += part.counted;
    all.differing.insert(all.differing.end(), part.differing.begin(), part.differing.end());
  }
  std::sort(all.differing.begin(), all.differing.end());
  if (all.differing.size() > most_shown) all.differing.resize(most_shown);
  for (const std::uint64_t n : all.differing) {
    const told_history small = made_small(t.draw(seed, n), asked_library, t.compare);
    std::string where;
    const std::string like = t.compare(small, asked_library, &where, nullptr);
    std::fprintf(stderr, "history %s of seed %s: %s  part in %s: %s\n", grouped(n).c_str(),
                 std::to_string(seed).c_str(), told(small).c_str(), like.c_str(), where.c_str());
  }
  if (tell_shares)
    for (const auto& [what, count] : all.counted.seen) std::printf("  %s %s\n", grouped(count).c_str(), what.c_str());
  std::printf("%s: %s of both cities, %s events, %s differ (seed %s)\n", t.what, grouped(cases).c_str(),
              grouped(all.counted.events).c_str(), grouped(all.counted.differ).c_str(), std::to_string(seed).c_str());
  return all.counted.differ == 0;
}

/// One person with very many claims in every benefit and order: that they end alike, and how long the library takes.
bool agree_in_large(std::uint64_t seed, std::size_t events) {
  std::uint64_t differ = 0;
  double seconds = 0, slowest = 0;
  for (std::uint64_t n = 0; n < 2 * benefit_count; ++n) {
    told_history h = draw_long_history(seed, n, events);
    h.read.by_service_date = n < benefit_count;
    h.starts_anew = h.in_least_room = false;
    const timed_opinion::clock clock;
    std::string where;
    const std::string like = parting_at_the_end(
        h, [&](const told_history& t) { return std::make_unique<timed_opinion>(asked_library(t), clock); }, &where);
    if (!like.empty()) {
      ++differ;
      std::fprintf(stderr, "%s %s: %s\n", std::string(h.of->city).c_str(), std::string(h.of->name).c_str(),
                   like.c_str());
    }
    seconds += clock.seconds();
    slowest = std::max(slowest, clock.seconds());
  }
  std::printf(
      "Histories of %s events: 8, of every benefit in both orders, %s differ; the library took %.2f s, "
      "%.2f s for the slowest (seed %s)\n",
      grouped(events).c_str(), grouped(differ).c_str(), seconds, slowest, std::to_string(seed).c_str());
  return differ == 0;
}

// ------------------------------------------------------------------------------------------------------- properties

/// What an event's answers add up to, claim by claim.
std::map<std::string, std::pair<long long, long long>> added_up(const std::vector<reaction>& all) {
  std::map<std::string, std::pair<long long, long long>> sum;
  for (const reaction& r : all) {
    for (const difference& d : r.differences) {
      sum[d.claim].first += d.first_is - d.first_was;
      sum[d.claim].second += d.tilt_is - d.tilt_was;
    }
    if (!r.got.claim.empty() && sum.find(r.got.claim) == sum.end()) sum[r.got.claim] = {r.got.first, r.got.tilt};
  }
  return sum;
}

/// The property that the reference lacks in this history; empty if none. Under `kept` none is claimed.
std::string lacks(told_history h, std::uint64_t number) {
  h.read.kept = false;
  history all(*h.of, h.read);
  std::vector<event> accepted;
  std::vector<reaction> answers;
  for (const event& e : h.events) {
    const reaction r = all.tell(e);
    if (!r.error.empty()) continue;
    accepted.push_back(e);
    answers.push_back(r);
    // Caps: whatever the category, no account of a year pays more than the highest cap of its benefit.
    const bool jinzhou = h.of->city == "jinzhou";
    for (year_sums y : all.now().years) {
      const long long first = h.of->is_aid ? (jinzhou ? 2'000'000 : 3'000'000) : jinzhou ? 500'000 : 200'000;
      if (y.added[h.of->is_aid ? "basic_paid" : "paid"] > first ||
          y.added["tilt_paid"] > (jinzhou ? 2'000'000 : 1'000'000))
        return "a cap is exceeded";
    }
  }
  const standing last = all.now();

  std::map<std::string, std::pair<long long, long long>> sum = added_up(answers);
  for (const amounts& a : last.claims)
    if (sum[a.claim] != std::pair(a.first, a.tilt)) return "the differences do not add up";
  for (const auto& [claim, paid] : sum)
    if (std::none_of(last.claims.begin(), last.claims.end(),
                     [&, c = claim](const amounts& a) { return a.claim == c; }) &&
        paid != std::pair(0LL, 0LL))
      return "a claim that is gone has kept something";

  // Without the claims that were reversed, and all that befell them.
  std::vector<std::string> reversed;
  for (const event& e : accepted)
    if (e.what == happening::reverse) reversed.push_back(e.of);
  history never(*h.of, h.read);
  for (const event& e : accepted) {
    const auto concerns = [&](const std::string& id) {
      return std::find(reversed.begin(), reversed.end(), id) != reversed.end();
    };
    if (!concerns(e.id) && !concerns(e.of) && !never.tell(e).error.empty()) return "a claim needs a reversed one";
  }
  if (!(never.now() == last)) return "a reversed claim leaves a trace";

  for (const amounts& a : last.claims)
    if (const facts own = all.facts_of(a.claim); !own.empty()) {
      const reaction r = all.tell({happening::replace, "itself " + a.claim, a.claim, own});
      if (!r.error.empty() || !r.differences.empty() || !(all.now() == last)) return "replaced by itself, it changes";
    }

  // The claims alone, in another order. Which of them are refused depends on the order.
  if (!h.read.by_service_date) return "";
  std::vector<event> claims;
  for (const event& e : accepted)
    if (e.what == happening::settle) claims.push_back(e);
  history in_order(*h.of, h.read), shuffled(*h.of, h.read);
  bool refused = false;
  for (const event& e : claims) refused = !in_order.tell(e).error.empty() || refused;
  dice d(number);
  for (std::size_t i = claims.size(); i > 1; --i)
    std::swap(claims[i - 1], claims[static_cast<std::size_t>(d.below(static_cast<long long>(i)))]);
  for (const event& e : claims) refused = !shuffled.tell(e).error.empty() || refused;
  if (!refused && !(in_order.now() == shuffled.now())) return "the order of arrival matters";
  return "";
}

bool has_its_properties(std::uint64_t seed, std::uint64_t cases) {
  std::vector<std::pair<std::uint64_t, std::string>> lacking[8];
  on_all_cores(cases, [&, found = &lacking[0]](std::uint64_t n, unsigned hand) {
    const std::string lacked = lacks(draw_history(seed, n), n);
    if (!lacked.empty()) found[hand].emplace_back(n, lacked);
  });
  std::uint64_t all = 0;
  for (const auto& part : lacking) {
    all += part.size();
    for (const auto& [n, lacked] : part) {
      const told_history small = shrunk(draw_history(seed, n), [&, number = n, like = lacked](const told_history& c) {
        return lacks(c, number) == like;
      });
      std::fprintf(stderr, "history %s: %s\n%s", grouped(n).c_str(), lacked.c_str(), told(small).c_str());
      break;
    }
  }
  std::printf("Properties of the reference: %s histories, %s lack one\n", grouped(cases).c_str(), grouped(all).c_str());
  return all == 0;
}

// --------------------------------------------------------------------------------------------------------- the
// self-test

/// The reference with a fault: what it is told and what it says may be spoilt, and how it reads the readings.
class faulty : public opinion {
 public:
  using spoil_event = void (*)(event&);
  using spoil_reaction = void (*)(reaction&);
  faulty(const told_history& h, spoil_event before, spoil_reaction after)
      : before_{before}, after_{after}, inner_{*h.of, h.read} {}
  reaction tell(const event& e) override {
    event spoilt = e;
    if (before_ != nullptr) before_(spoilt);
    reaction r = inner_.tell(spoilt);
    if (after_ != nullptr) after_(r);
    return r;
  }
  standing now() const override { return inner_.now(); }

 private:
  spoil_event before_;
  spoil_reaction after_;
  history inner_;
};

/// A fault must be found, and come out as a history of no more events than it takes to show it.
struct planted {
  const char* what;
  void (*readings)(oracle::readings&);
  faulty::spoil_event before;
  faulty::spoil_reaction after;
};

constexpr planted faults[] = {
    {"later claims are left as they were", [](readings& r) { r.kept = true; }, nullptr, nullptr},
    {"claims stand in order of arrival", [](readings& r) { r.by_service_date = false; }, nullptr, nullptr},
    {"every recognition reaches back", [](readings& r) { r.from_start = true; }, nullptr, nullptr},
    {"a claim without a time stands behind the others", nullptr,
     [](event& e) {
       if (e.what == happening::settle && fact(e.facts, "second").empty()) e.facts.push_back({"second", "86400"});
     },
     nullptr},
    {"a replacement leaves the claim on its day", nullptr,
     [](event& e) {
       if (e.what == happening::replace)
         for (pair& p : e.facts)
           if (p.key == "date") p.value = "2023-01-01";
     },
     nullptr},
    {"identities hold for ever", nullptr,
     [](event& e) {
       e.facts.erase(std::remove_if(e.facts.begin(), e.facts.end(), [](const pair& p) { return p.key == "to"; }),
                     e.facts.end());
     },
     nullptr},
    {"of several differences only the first is told", nullptr, nullptr,
     [](reaction& r) {
       if (r.differences.size() > 1) r.differences.resize(1);
     }},
    {"a difference of the tilt is netted with that of basic aid", nullptr, nullptr,
     [](reaction& r) {
       for (difference& d : r.differences) {
         d.first_is += d.tilt_is - d.tilt_was;
         d.tilt_is = d.tilt_was;
       }
     }},
};

bool finds_planted_faults() {
  std::size_t count = 0;
  for (const planted& f : faults) {
    const asking other = [&f](const told_history& h) {
      told_history read = h;
      if (f.readings != nullptr) f.readings(read.read);
      return std::make_unique<faulty>(read, f.before, f.after);
    };
    std::string got = "nothing";
    std::size_t size = 0;
    for (std::uint64_t n = 0; n < stride && size == 0; ++n) {
      const told_history h = draw_history(default_seed, n);
      if (parting(h, other).empty()) continue;
      const told_history small = made_small(h, other);
      size = small.events.size();
      got = told(small);
    }
    if (size != 0 && size <= most_of_smallest)
      ++count;
    else
      std::fprintf(stderr, "%s: expected one of %zu events at most, found %s\n", f.what, most_of_smallest, got.c_str());
  }
  std::printf("Faults planted on purpose: %s of %s found and brought to their smallest history\n",
              grouped(count).c_str(), grouped(std::size(faults)).c_str());
  return count == std::size(faults);
}

// -------------------------------------------------------------------------------------------------- worked out by hand

// Of three claims the first is reversed, where deductible, cap and the deductible of the tilt each bind. Worked out
// with a pencil, from the figures of the gazettes: what is left of D and C by the claims before, each part rounded
// once.
struct by_hand {
  const char* what;
  std::size_t benefit;
  facts claims[3];
  std::vector<difference> differences;
};
facts aid_claim(const char* date, const char* self_pay) {
  return {{"date", date},
          {"recipients", "margin"},
          {"care", "inpatient"},
          {"in_scope_cost", self_pay},
          {"insurance_paid", "0.00"}};
}
facts visit(const char* date, const char* cost) { return {{"date", date}, {"in_scope_cost", cost}}; }
facts visit_to(const char* date, const char* cost) {
  return {{"date", date}, {"in_scope_cost", cost}, {"level", "tertiary"}, {"institution", "H"}};
}

std::vector<by_hand> worked_by_hand() {
  return {
      // margin: D 2 000, 60 %, C 20 000; tilt above 5 000 of what is left, 60 %, C 15 000.
      //   A 10 000.00: (10 000 - 2 000) 60 % = 4 800.00, 5 200.00 left; tilt (5 200 - 5 000) 60 % = 120.00
      //   B 15 000.05: 60 % = 9 000.03, 6 000.02 left, 11 200.02 in all; tilt 6 000.02 x 60 % = 3 600.012, 3 600.01
      //   C 30 000.00: 18 000, but C leaves 20 000 - 13 800.03 = 6 199.97; 23 800.03 left; tilt 60 % = 14 280.02, but
      //                15 000 - 3 720.01 = 11 279.99
      // without A:
      //   B: (15 000.05 - 2 000) 60 % = 7 800.03, 7 200.02 left; tilt 2 200.02 x 60 % = 1 320.012, 1 320.01
      //   C: C leaves 20 000 - 7 800.03 = 12 199.97; 17 800.03 left; tilt 60 % = 10 680.018, 10 680.02
      {"Jinzhou, medical aid",
       0,
       {aid_claim("2023-03-01", "10000.00"), aid_claim("2023-04-01", "15000.05"), aid_claim("2023-05-01", "30000.00")},
       {{"A", "reversed", 480'000, 0, 12'000, 0, "margin", "none"},
        {"B", "before_it", 900'003, 780'003, 360'001, 132'001, "margin", "margin"},
        {"C", "before_it", 619'997, 1'219'997, 1'127'999, 1'068'002, "margin", "margin"}}},
      // D 300, 50 %, C 3 000.
      //   A 500.00: 200 x 50 % = 100.00; B 4 000.01: 50 % = 2 000.005, 2 000.01; C 3 000.00: 1 500, but 899.99 left
      // without A:
      //   B (4 000.01 - 300) 50 % = 1 850.005, 1 850.01; C: 1 149.99 left
      {"Jinzhou, outpatient pool",
       1,
       {visit("2023-03-01", "500.00"), visit("2023-04-01", "4000.01"), visit("2023-05-01", "3000.00")},
       {{"A", "reversed", 10'000, 0, 0, 0, "", ""},
        {"B", "before_it", 200'001, 185'001, 0, 0, "", ""},
        {"C", "before_it", 89'999, 114'999, 0, 0, "", ""}}},
      // margin, in hospital: D 2 600, 65 %, C 10 000; once C is used up, 60 % of what is left above 13 000.
      //   A 8 000.00: 5 400 x 65 % = 3 510.00, 4 490.00 left
      //   B 10 000.01: 65 % = 6 500.01, but 6 490.00 up to C; 3 510.01 left, 8 000.01 in all: nothing above 13 000
      //   C 20 000.00: C is used up; 28 000.01 left in all; 15 000.01 x 60 % = 9 000.006, 9 000.01
      // without A:
      //   B: (10 000.01 - 2 600) 65 % = 4 810.0065, 4 810.01; 5 190.00 left
      //   C: 13 000, but 5 189.99 up to C; 14 810.01 left, 20 000.01 in all; 7 000.01 x 60 % = 4 200.006, 4 200.01
      {"Sanmenxia, medical aid",
       2,
       {aid_claim("2023-03-01", "8000.00"), aid_claim("2023-04-01", "10000.01"), aid_claim("2023-05-01", "20000.00")},
       {{"A", "reversed", 351'000, 0, 0, 0, "margin", "none"},
        {"B", "before_it", 649'000, 481'001, 0, 0, "margin", "margin"},
        {"C", "before_it", 0, 518'999, 900'001, 420'001, "margin", "margin"}}},
      // A tertiary institution: D 50 a day, 50 %, C 1 500.
      //   A 150.00: 100 x 50 % = 50.00; B on the same day, 500.01: 50 % = 250.005, 250.01
      //   C on another day, 3 000.00: 2 950 x 50 % = 1 475, but 1 199.99 left
      // without A the day's D is met by B: 450.01 x 50 % = 225.005, 225.01; C: 1 274.99 left
      {"Sanmenxia, outpatient pool",
       3,
       {visit_to("2023-03-01", "150.00"), visit_to("2023-03-01", "500.01"), visit_to("2023-05-01", "3000.00")},
       {{"A", "reversed", 5'000, 0, 0, 0, "", ""},
        {"B", "before_it", 25'001, 22'501, 0, 0, "", ""},
        {"C", "before_it", 119'999, 127'499, 0, 0, "", ""}}},
  };
}

bool is_as_by_hand(const char* who, const asking& ask_whom) {
  std::size_t right = 0;
  const std::vector<by_hand> all = worked_by_hand();
  for (const by_hand& c : all)
    for (const bool by_service_date : {false, true}) {
      told_history h;
      h.of = &benefit_number(c.benefit);
      h.read.by_service_date = by_service_date;
      for (int claim = 0; claim < 3; ++claim)
        h.events.push_back({happening::settle, std::string(1, static_cast<char>('A' + claim)), "", c.claims[claim]});
      h.events.push_back({happening::reverse, "D", "A", {}});
      const std::unique_ptr<opinion> asked = ask_whom(h);
      reaction r;
      for (const event& e : h.events) r = asked->tell(e);
      if (r.differences == c.differences) {
        ++right;
        continue;
      }
      reaction expected;
      expected.differences = c.differences;
      std::fprintf(stderr, "%s: expected %s\n  %s: %s\n", c.what, told(expected).c_str(), who, told(r).c_str());
    }
  std::printf("Reversals worked out by hand, asked of the %s: %zu of %zu\n", who, right, 2 * all.size());
  return right == 2 * all.size();
}

}  // namespace

int main(int count, char** arguments) {
  std::uint64_t cases = stride, seed = default_seed;
  bool tell_shares = false, self_test = false;
  for (int i = 1; i < count; ++i) {
    const std::string_view a = arguments[i];
    const bool has_value = i + 1 < count;
    if (a == "--full") {
      cases = all_cases;
    } else if (a == "--shares") {
      tell_shares = true;
    } else if (a == "--self-test") {
      self_test = true;
    } else if (a == "--cases" && has_value) {
      cases = std::strtoull(arguments[++i], nullptr, 10);
    } else if (a == "--seed" && has_value) {
      seed = std::strtoull(arguments[++i], nullptr, 10);
    } else {
      std::fprintf(stderr, "usage: second_history [--full | --cases N] [--seed S] [--shares] | --self-test\n");
      return 2;
    }
  }
  if (self_test) {
    bool holds =
        is_as_by_hand("reference", [](const told_history& h) { return std::make_unique<faulty>(h, nullptr, nullptr); });
    holds = has_its_properties(seed, of_properties) && holds;
    holds = finds_planted_faults() && holds;
    return holds ? EXIT_SUCCESS : EXIT_FAILURE;
  }
  bool holds = agree_in(short_ones, seed, cases, tell_shares);
  holds = agree_in(wide_ones, seed, std::min<std::uint64_t>(cases / 12, 50'000), tell_shares) && holds;
  holds = agree_in(edges, seed, std::min<std::uint64_t>(cases / 3, 100'000), tell_shares) && holds;
  holds = agree_in(long_ones, seed, std::min<std::uint64_t>(cases / 250, 2'000), tell_shares) && holds;
  holds = agree_in_large(seed, cases < all_cases ? 2'000 : 100'000) && holds;
  holds = is_as_by_hand("library", asked_library) && holds;
  return holds ? EXIT_SUCCESS : EXIT_FAILURE;
}
