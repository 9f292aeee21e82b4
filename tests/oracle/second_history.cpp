// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

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

constexpr std::uint64_t default_seed = 2022, stride = 20'000, all_cases = 1'000'000, of_properties = 8'000;
constexpr std::size_t most_shown = 6;

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

told_history made_small(const told_history& h, const asking& other) {
  const std::string like = parting(h, other);
  return shrunk(h, [&](const told_history& candidate) { return parting(candidate, other) == like; });
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
    for (const year_paid& y : all.now().years) {
      const long long first = h.of->is_aid ? (jinzhou ? 2'000'000 : 3'000'000) : jinzhou ? 500'000 : 200'000;
      if (y.first > first || y.tilt > (jinzhou ? 2'000'000 : 1'000'000)) return "a cap is exceeded";
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

/// A fault must be found, and come out as a history of so many events.
struct planted {
  const char* what;
  void (*readings)(oracle::readings&);
  faulty::spoil_event before;
  faulty::spoil_reaction after;
  std::size_t events;
};

constexpr planted faults[] = {
    {"later claims are left as they were", [](readings& r) { r.kept = true; }, nullptr, nullptr, 2},
    {"claims stand in order of arrival", [](readings& r) { r.by_service_date = false; }, nullptr, nullptr, 2},
    {"every recognition reaches back", [](readings& r) { r.from_start = true; }, nullptr, nullptr, 2},
    {"a claim without a time stands behind the others", nullptr,
     [](event& e) {
       if (e.what == happening::settle && fact(e.facts, "second").empty()) e.facts.push_back({"second", "86400"});
     },
     nullptr, 2},
    {"a replacement leaves the claim on its day", nullptr,
     [](event& e) {
       if (e.what == happening::replace)
         for (pair& p : e.facts)
           if (p.key == "date") p.value = "2023-01-01";
     },
     nullptr, 3},
    {"identities hold for ever", nullptr,
     [](event& e) {
       e.facts.erase(std::remove_if(e.facts.begin(), e.facts.end(), [](const pair& p) { return p.key == "to"; }),
                     e.facts.end());
     },
     nullptr, 2},
    {"of several differences only the first is told", nullptr, nullptr,
     [](reaction& r) {
       if (r.differences.size() > 1) r.differences.resize(1);
     },
     3},
    {"a difference of the tilt is netted with that of basic aid", nullptr, nullptr,
     [](reaction& r) {
       for (difference& d : r.differences) {
         d.first_is += d.tilt_is - d.tilt_was;
         d.tilt_is = d.tilt_was;
       }
     },
     2},
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
    if (size == f.events)
      ++count;
    else
      std::fprintf(stderr, "%s: expected one of %zu events, found %s\n", f.what, f.events, got.c_str());
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
       {{"A", "reversed", 480'000, 0, 12'000, 0, "margin", "margin"},
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
       {{"A", "reversed", 351'000, 0, 0, 0, "margin", "margin"},
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
      const std::unique_ptr<opinion> asked = ask_whom(h);
      for (int i = 0; i < 3; ++i)
        asked->tell({happening::settle, std::string(1, static_cast<char>('A' + i)), "", c.claims[i]});
      const reaction r = asked->tell({happening::reverse, "D", "A", {}});
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
  (void)tell_shares;
  (void)cases;
  return EXIT_SUCCESS;
}
