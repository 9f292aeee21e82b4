// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "../proof/by_name.hpp"
#include "../vectors/worked_cases.hpp"
#include "cases.hpp"
#include "oracle.hpp"

// Every rule asked twice, the library and the oracle, in cases drawn at random; no two answers may differ in a letter.
// The oracle itself has first to answer the rulebook's vectors.
//
//   second_opinion [--full | --cases N] [--seed S] [--rule ID] [--shares]
//   second_opinion --self-test

namespace {

using namespace oracle;  // NOLINT: this program is about nothing else

constexpr std::uint64_t default_seed = 2022, stride = 200'000, all_cases = 10'000'000;
constexpr std::size_t most_shown = 12;
constexpr unsigned least_share = 40;  // per cent of the cases of a rule that must get past all refusals

std::string_view view_of(gongbao::text_view t) { return {t.data(), t.size()}; }

// ------------------------------------------------------------------------------------------------------------ the
// library

/// The library's answer in the oracle's terms.
answer library_on(const gongbao::flat::entry& entry, const std::vector<pair>& inputs) {
  namespace flat = gongbao::flat;
  std::vector<flat::pair> pairs;
  pairs.reserve(inputs.size());
  for (const pair& p : inputs) pairs.push_back({{p.key.data(), p.key.size()}, {p.value.data(), p.value.size()}});
  flat::answer got;
  entry.evaluate(pairs.data(), pairs.size(), got);
  answer a;
  if (const auto& refused = got.refused()) {
    a.error = view_of(gongbao::name_of(refused->error));
    a.where = std::string(view_of(refused->where));
  } else {
    for (const flat::pair& p : got) a.outputs.emplace_back(view_of(p.key), std::string(view_of(p.value)));
  }
  return a;
}
const gongbao::flat::entry* entry_of(std::string_view id) { return proof::find_rule(id); }

// -----------------------------------------------------------------------------------------------------------
// differences

/// In what two answers differ: empty if in nothing.
std::string difference(const answer& expected, const answer& got) {
  if (!expected.error.empty() || !got.error.empty()) {
    const bool alike = expected.error == got.error && (expected.where.empty() || expected.where == got.where);
    return alike ? "" : "refusal " + std::string(expected.error) + " / " + std::string(got.error);
  }
  for (std::size_t i = 0; i < std::max(expected.outputs.size(), got.outputs.size()); ++i)
    if (i >= expected.outputs.size() || i >= got.outputs.size() || expected.outputs[i] != got.outputs[i])
      return "output " + std::string(i < expected.outputs.size() ? expected.outputs[i].first : got.outputs[i].first);
  return "";
}

std::string told(const answer& a) {
  if (!a.error.empty()) return "error=" + std::string(a.error) + (a.where.empty() ? "" : " (" + a.where + ")");
  std::string s;
  for (const auto& [key, value] : a.outputs) s.append(s.empty() ? "" : " ").append(key).append("=").append(value);
  return s;
}
std::string as_command(const rule& r, const std::vector<pair>& inputs) {
  std::string s = "calc " + std::string(r.id);
  for (const pair& p : inputs) {
    const bool plain = p.value.find_first_of(" \t'\"") == std::string::npos && p.key.find(' ') == std::string::npos;
    s.append(plain ? " " : " '").append(p.key).append("=").append(p.value).append(plain ? "" : "'");
  }
  return s;
}

/// Someone who answers in the library's stead: the library, or in the self-test the oracle with a fault.
using opinion = std::function<answer(const rule&, const std::vector<pair>&)>;

std::vector<pair> made_small(const rule& r, const std::vector<pair>& inputs, const opinion& other) {
  const std::string like = difference(ask(r, inputs), other(r, inputs));
  return shrunk(r, inputs, [&](const std::vector<pair>& candidate) {
    return difference(ask(r, candidate), other(r, candidate)) == like;
  });
}

// --------------------------------------------------------------------------------------------------------- a city's
// cases

struct tally {
  std::uint64_t cases = 0, computed = 0, differ = 0;
  std::map<std::string_view, std::uint64_t> refused{};

  void operator+=(const tally& more) {
    cases += more.cases;
    computed += more.computed;
    differ += more.differ;
    for (const auto& [word, count] : more.refused) refused[word] += count;
  }
};
struct found {
  std::uint64_t number;
  const rule* of;
};

struct city {
  const char* name;
  std::string_view prefix;
};
constexpr city cities[] = {{"Jinzhou", "JZ-"}, {"Sanmenxia", "SX-"}};

// ------------------------------------------------------------------------------------------------- the same questions

/// An input in words, as far as both sides say it: key, type, need, and the words of an enumeration.
std::string told(const declared& d) {
  static constexpr const char* names[] = {"money", "rate",  "area", "decimal", "int", "bool",
                                          "date",  "month", "enum", "set",     "text"};
  std::string s = std::string(d.key) + " " + names[static_cast<std::size_t>(d.type)];
  if (d.needed != need::optional) s += d.needed == need::external ? " external" : " required";
  if (d.words != nullptr)
    for (const std::string_view w : d.words->words) s.append(" ").append(w);
  return s;
}
std::string told(const gongbao::flat::field_description& d) {
  std::string s = std::string(view_of(d.key)) + " " + std::string(view_of(d.kind.empty() ? d.type : d.kind));
  if (d.is_required) s += d.is_external ? " external" : " required";
  for (std::size_t i = 0; i < d.word_count; ++i) s.append(" ").append(view_of(d.words[i].key));
  return s;
}

/// No rule of the library may be missing here, and both must take the same inputs: what the oracle does not know of, no
/// case of its own would ask.
bool asks_alike(const city& c) {
  bool all = true;
  for (const gongbao::flat::entry* e : calc::rules_of_cities()) {
    const std::string id(view_of(e->info->id));
    if (id.substr(0, 3) != c.prefix) continue;
    const rule* r = find(id);
    if (r == nullptr) {
      all = false;
      std::fprintf(stderr, "the oracle has no rule %s\n", id.c_str());
      continue;
    }
    std::vector<std::string> here, there;
    for (const declared& d : r->inputs) here.push_back(told(d));
    e->describe_inputs([](const gongbao::flat::field_description& d,
                          void* to) { static_cast<std::vector<std::string>*>(to)->push_back(told(d)); },
                       &there);
    for (std::size_t i = 0; i < std::max(here.size(), there.size()); ++i) {
      const std::string mine = i < here.size() ? here[i] : "none", theirs = i < there.size() ? there[i] : "none";
      if (mine == theirs) continue;
      all = false;
      std::fprintf(stderr, "%s, input %zu\n  oracle:  %s\n  library: %s\n", id.c_str(), i + 1, mine.c_str(),
                   theirs.c_str());
    }
    if (view_of(e->period_key) != r->tested.key) {
      all = false;
      std::fprintf(stderr, "%s: which input is held against the period in force?\n", id.c_str());
    }
  }
  return all;
}

/// Case n belongs to rule schedule[n % size]: each as often as it weighs.
std::vector<const rule*> schedule_of(const city& c, std::string_view only) {
  std::vector<const rule*> schedule;
  for (const rule& r : whole_book().rules())
    if (r.id.substr(0, 3) == c.prefix && (only.empty() || only == r.id))
      schedule.insert(schedule.end(), static_cast<std::size_t>(r.aim.weight), &r);
  return schedule;
}

struct work {
  std::map<std::string_view, tally> per_rule;
  std::vector<found> differing;
};

void run_part(const std::vector<const rule*>& schedule, std::uint64_t cases, std::uint64_t seed, std::uint64_t first,
              std::uint64_t step, work& done) {
  struct seat {
    const gongbao::flat::entry* entry;
    tally counted;
  };
  std::vector<seat> seats;
  for (const rule* r : schedule) seats.push_back({entry_of(r->id), {}});
  for (std::uint64_t n = first; n < cases; n += step) {
    const std::size_t at = n % schedule.size();
    const rule& r = *schedule[at];
    tally& t = seats[at].counted;
    const std::vector<pair> inputs = draw(r, seed, n);
    const answer expected = ask(r, inputs);
    ++t.cases;
    if (expected.error.empty())
      ++t.computed;
    else
      ++t.refused[expected.error];
    if (!difference(expected, library_on(*seats[at].entry, inputs)).empty()) {
      if (t.differ++ < 2) done.differing.push_back({n, &r});
    }
  }
  for (std::size_t i = 0; i < schedule.size(); ++i) done.per_rule[schedule[i]->id] += seats[i].counted;
}

std::string grouped(std::uint64_t n) {
  std::string s = std::to_string(n);
  for (std::size_t i = s.size(); i > 3;) s.insert(i -= 3, ",");
  return s;
}

struct orders {
  std::uint64_t cases = stride, seed = default_seed;
  std::string only{};
  bool tell_shares = false;
};

work run(const std::vector<const rule*>& schedule, const orders& o) {
  const unsigned hands = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
  std::vector<work> parts(hands);
  std::vector<std::thread> running;
  for (unsigned h = 0; h < hands; ++h)
    running.emplace_back(run_part, std::cref(schedule), o.cases, o.seed, h, hands, std::ref(parts[h]));
  for (std::thread& t : running) t.join();
  work all;
  for (const work& part : parts) {
    for (const auto& [id, t] : part.per_rule) all.per_rule[id] += t;
    all.differing.insert(all.differing.end(), part.differing.begin(), part.differing.end());
  }
  // Who found it first depends on the threads, what is found does not.
  std::sort(all.differing.begin(), all.differing.end(),
            [](const found& a, const found& b) { return a.number < b.number; });
  return all;
}

/// Whether every rule got past its refusals often enough for its figures to have been held against each other.
bool shares_are_fair(const work& done, bool tell) {
  bool fair = true;
  for (const auto& [id, t] : done.per_rule) {
    const bool enough = t.computed * 100 >= t.cases * least_share;
    fair = fair && enough;
    if (enough && !tell) continue;
    std::string refusals;
    for (const auto& [word, count] : t.refused) refusals += " " + std::string(word) + " " + grouped(count);
    std::fprintf(stderr, "%s %s cases, %s %% computed%s;%s\n", std::string(id).c_str(), grouped(t.cases).c_str(),
                 grouped(t.computed * 100 / t.cases).c_str(), enough ? "" : ", too few", refusals.c_str());
  }
  return fair;
}

void show_differences(const work& done, std::uint64_t seed) {
  std::vector<std::string> shown;
  for (const found& f : done.differing) {
    if (shown.size() == most_shown) break;
    const opinion library = [entry = entry_of(f.of->id)](const rule&, const std::vector<pair>& inputs) {
      return library_on(*entry, inputs);
    };
    const std::vector<pair> small = made_small(*f.of, draw(*f.of, seed, f.number), library);
    const std::string command = as_command(*f.of, small);
    if (std::find(shown.begin(), shown.end(), command) != shown.end()) continue;
    shown.push_back(command);
    std::fprintf(stderr, "%s\n  oracle:  %s\n  library: %s\n", command.c_str(), told(ask(*f.of, small)).c_str(),
                 told(library(*f.of, small)).c_str());
  }
}

bool agree_in(const city& c, const orders& o) {
  if (!asks_alike(c)) return false;
  const std::vector<const rule*> schedule = schedule_of(c, o.only);
  if (schedule.empty()) return true;
  const work done = run(schedule, o);
  const bool fair = shares_are_fair(done, o.tell_shares);
  show_differences(done, o.seed);
  tally all;
  for (const auto& [id, t] : done.per_rule) all += t;
  std::printf("%s: %s rules, %s cases, %s %% computed, %s differ (seed %s)\n", c.name,
              grouped(done.per_rule.size()).c_str(), grouped(all.cases).c_str(),
              grouped(all.computed * 100 / all.cases).c_str(), grouped(all.differ).c_str(),
              std::to_string(o.seed).c_str());
  return fair && all.differ == 0;
}

// ------------------------------------------------------------------------------------------------- the rulebook's
// vectors

std::vector<std::string> parts_of(const std::string& text, char mark) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t at; (at = text.find(mark, from)) != std::string::npos; from = at + 1)
    parts.push_back(text.substr(from, at - from));
  parts.push_back(text.substr(from));
  return parts;
}
std::vector<pair> pairs_of(const std::string& text) {
  std::vector<pair> pairs;
  if (text.empty()) return pairs;
  for (const std::string& part : parts_of(text, ';')) {
    const std::size_t at = part.find('=');
    pairs.push_back({part.substr(0, at), at == std::string::npos ? "" : part.substr(at + 1)});
  }
  return pairs;
}

bool answers_the_vectors() {
  std::uint64_t all = 0, right = 0;
  vectors::for_each([&](const vectors::worked_case& c) {
    const std::string id(c.rule), inputs(c.inputs), wanted(c.expected);
    ++all;
    const rule* r = find(id);
    if (r == nullptr) {
      std::fprintf(stderr, "the oracle has no rule %s\n", id.c_str());
      return;
    }
    const answer got = ask(*r, pairs_of(inputs));
    bool holds = true;
    for (const pair& expected : pairs_of(wanted))
      holds =
          holds && (expected.key == "error" ? got.error == expected.value
                                            : std::any_of(got.outputs.begin(), got.outputs.end(), [&](const auto& o) {
                                                return o.first == expected.key && o.second == expected.value;
                                              }));
    if (holds) {
      ++right;
    } else {
      std::fprintf(stderr, "vector %s %s: %s\n  expected: %s\n  oracle:   %s\n", id.c_str(),
                   std::string(c.label).c_str(), inputs.c_str(), wanted.c_str(), told(got).c_str());
    }
  });
  std::printf("The rulebook's vectors, asked of the oracle: %s of %s\n", grouped(right).c_str(), grouped(all).c_str());
  return all != 0 && right == all;
}

// ----------------------------------------------------------------------------------------------------------- the
// self-test

/// A fault put into an answer must be found, and come out as the smallest case that shows it.
struct planted {
  const char* what;
  std::string_view rule;
  void (*spoil)(const std::vector<pair>& inputs, answer& a);
  std::string_view smallest;
};

std::string* output(answer& a, std::string_view key) {
  for (auto& [k, v] : a.outputs)
    if (k == key) return &v;
  return nullptr;
}
std::string_view input(const std::vector<pair>& inputs, std::string_view key) {
  for (const pair& p : inputs)
    if (p.key == key) return p.value;
  return {};
}

constexpr planted faults[] = {
    {"a payment of one fen too little", "JZ-OP-04",
     [](const std::vector<pair>&, answer& a) {
       std::string* payment = output(a, "payment");
       if (payment != nullptr && payment->back() != '0') --payment->back();
     },
     "calc JZ-OP-04 date=2023-01-01 in_scope_cost=300.1"},
    {"a threshold that is left out", "JZ-MP-03",
     [](const std::vector<pair>& inputs, answer& a) {
       std::string* major = output(a, "major");
       if (major != nullptr && *major == "true" && input(inputs, "fine") == "50000") *major = "false";
     },
     "calc JZ-MP-03 party=citizen fine=50000"},
    {"a tilt that does not wait", "JZ-MA-07",
     [](const std::vector<pair>& inputs, answer& a) {
       std::string* aid = output(a, "tilt_aid");
       if (aid != nullptr && *aid != "0.00" && input(inputs, "tilt_trigger") == "after_basic_cap") *aid = "0.00";
     },
     "calc JZ-MA-07 date=2023-01-01 recipients=destitute self_pay=0.01 basic_paid_before=20000 "
     "tilt_trigger=after_basic_cap"},
    {"a last day that is late", "JZ-MP-04",
     [](const std::vector<pair>& inputs, answer& a) {
       std::string* late = output(a, "late");
       if (late != nullptr && *output(a, "due") == input(inputs, "done_on")) *late = "true";
     },
     "calc JZ-MP-04 served=2018-01-01 done_on=2018-01-16"},
    {"a refusal too many", "JZ-MA-05",
     [](const std::vector<pair>& inputs, answer& a) {
       if (a.error.empty() && input(inputs, "recipients").find("margin") != std::string_view::npos &&
           *output(a, "remaining_cap") == "0.00")
         a = {"inconsistent_amounts", {}, {}};
     },
     "calc JZ-MA-05 date=2023-01-01 recipients=margin self_pay=40000"},
    {"a refusal too few", "JZ-AH-02",
     [](const std::vector<pair>&, answer& a) {
       if (a.error == "not_in_force") a = {{}, {}, {{"earliest", "2022-01-01"}}};
     },
     "calc JZ-AH-02 title_ready=2017-01-01 date=2017-01-01"},
    {"an output left out", "JZ-MA-02",
     [](const std::vector<pair>&, answer& a) {
       if (output(a, "share") != nullptr && *output(a, "share") == "60%") a.outputs.pop_back();
     },
     "calc JZ-MA-02 date=2023-01-01 recipients=margin premium=0"},
    {"outputs in another order", "JZ-MA-16",
     [](const std::vector<pair>&, answer& a) {
       if (a.outputs.size() == 3 && output(a, "due_workday")->back() == '2') std::swap(a.outputs[0], a.outputs[1]);
     },
     "calc JZ-MA-16 month=2021-03 done_on=2017-01-01"},
    {"a refusal of another input", "JZ-MA-09",
     [](const std::vector<pair>&, answer& a) {
       if (a.error == "external_parameter_missing" && a.where == "annual_cap") a.where = "rate";
     },
     "calc JZ-MA-09 date=2017-01-01 recipients=destitute self_pay=0 deductible=0 rate=0%"},
};

bool finds_planted_faults() {
  std::size_t count = 0;
  for (const planted& f : faults) {
    const rule* r = find(f.rule);
    if (r == nullptr) {
      std::fprintf(stderr, "no rule %s to plant a fault in\n", std::string(f.rule).c_str());
      return false;
    }
    const opinion other = [&](const rule& asked, const std::vector<pair>& inputs) {
      answer a = ask(asked, inputs);
      f.spoil(inputs, a);
      return a;
    };
    std::string got = "nothing";
    for (std::uint64_t n = 0; n < stride; ++n) {
      const std::vector<pair> inputs = draw(*r, default_seed, n);
      if (difference(ask(*r, inputs), other(*r, inputs)).empty()) continue;
      got = as_command(*r, made_small(*r, inputs, other));
      break;
    }
    if (got == f.smallest)
      ++count;
    else
      std::fprintf(stderr, "%s:\n  expected: %s\n  found:    %s\n", f.what, std::string(f.smallest).c_str(),
                   got.c_str());
  }
  std::printf("Faults planted on purpose: %s of %s found and brought to their smallest case\n", grouped(count).c_str(),
              grouped(std::size(faults)).c_str());
  return count == std::size(faults);
}

}  // namespace

int main(int count, char** arguments) {
  orders o;
  for (int i = 1; i < count; ++i) {
    const std::string_view a = arguments[i];
    const bool has_value = i + 1 < count;
    if (a == "--full") {
      o.cases = all_cases;
    } else if (a == "--shares") {
      o.tell_shares = true;
    } else if (a == "--self-test") {
      return finds_planted_faults() ? EXIT_SUCCESS : EXIT_FAILURE;
    } else if (a == "--cases" && has_value) {
      o.cases = std::strtoull(arguments[++i], nullptr, 10);
    } else if (a == "--seed" && has_value) {
      o.seed = std::strtoull(arguments[++i], nullptr, 10);
    } else if (a == "--rule" && has_value) {
      o.only = arguments[++i];
    } else {
      std::fprintf(stderr,
                   "usage: second_opinion [--full | --cases N] [--seed S] [--rule ID] [--shares] | --self-test\n");
      return 2;
    }
  }
  bool holds = true;
  for (const city& c : cities) holds = agree_in(c, o) && holds;
  if (o.only.empty()) {
    holds = answers_the_vectors() && holds;
    holds = finds_planted_faults() && holds;
  }
  return holds ? EXIT_SUCCESS : EXIT_FAILURE;
}
