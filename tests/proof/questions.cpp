// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// questions [--full | --whole]
//
// Reads every benefit backwards, for every category, care, level, status and reading of both cities, and holds the
// amounts that are said to bring a payment against every fen from nothing to 200,000 yuan; so it does with the amounts
// at which each is said to part from the one before it and from itself under other readings. Without an option it takes
// all readings with each other, a stride of the amounts and those beside each range; with --full every fen under the
// default readings and those that differ from them in one; with --whole, which takes an hour, every fen under all.
#include <atomic>
#include <cstdio>
#include <cstring>
#include <functional>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

#include <gongbao/rules/compare.hpp>

#include "certificate.hpp"
#include "knots/knots.hpp"

namespace {

using namespace gongbao;
using knot_proof::readings;

constexpr money asked_up_to = yuan(200'000);

struct found {
  std::uint64_t curves = 0;
  std::uint64_t amounts = 0;
  std::uint64_t wrong = 0;

  found& operator+=(const found& f) {
    curves += f.curves;
    amounts += f.amounts;
    wrong += f.wrong;
    return *this;
  }
};

/// What is asked of a curve, and what it answers.
struct asked_back {
  amount_range wanted;
  bool is_brought;  ///< else what the patient pays
  amount_ranges answer;

  money value(const benefit& b) const { return is_brought ? b.total() : b.patient_pays; }
};

/// Calls a function with every amount; with a stride of them, and those within a few fen of some.
template <class Each>
void for_each_amount(bool full, const std::vector<money>& beside, Each each) {
  if (full) {
    for (money m{}; m <= asked_up_to; m += fen(1)) each(m);
    return;
  }
  for (money m{}; m <= asked_up_to; m += fen(99'991)) each(m);
  for (const money at : beside)
    for (int i = -3; i <= 3; ++i)
      if (at + fen(i) >= money{} && at + fen(i) <= asked_up_to) each(at + fen(i));
}

/// One curve: its payments at each knot, the fen before it and between, exactly and at least.
template <class Curve>
found read_backwards(const Curve& curve, bool full) {
  std::vector<asked_back> all;
  std::vector<money> beside;
  const auto ask = [&](const amount_range& wanted, bool is_brought) {
    asked_back a{wanted, is_brought, {}};
    a.answer = amounts_with(curve, wanted, asked_up_to, [&](const benefit& b) { return a.value(b); });
    for (const amount_range& r : a.answer) beside.insert(beside.end(), {r.from, r.to});
    all.push_back(a);
  };
  const auto ask_at = [&](money amount) {
    const benefit b = curve(lesser_of(amount, asked_up_to));
    ask(amount_range::only(b.total()), true);
    ask(amount_range::only(b.patient_pays), false);
  };
  ask_at(money{});
  ask(amount_range::at_least(curve(asked_up_to).total()), true);  // what uses up every cap
  ask({yuan(1'000), 1'000.01_yuan}, false);
  for (const knot& k : knots(curve, asked_up_to)) ask_at(k.from());
  found f{.curves = 1};
  for_each_amount(full, beside, [&](money m) {
    const benefit b = curve(m);
    ++f.amounts;
    for (const asked_back& a : all) f.wrong += a.answer.contains(m) != a.wanted.contains(a.value(b));
  });
  for (const asked_back& a : all) f.wrong += !a.answer.is_whole();
  return f;
}

/// Where two curves part.
template <class Curve>
found compared(const Curve& first, const Curve& second, bool full) {
  std::vector<parting> all;
  std::vector<money> beside;
  for_each_parting(first, second, asked_up_to, [&](const parting& p) {
    all.push_back(p);
    beside.insert(beside.end(), {p.range.from, p.range.to, p.witness});
  });
  found f{.curves = 1};
  const auto difference = [&](money m) { return second(m).total() - first(m).total(); };
  for (std::size_t i = 0; i < all.size(); ++i) {
    const parting& p = all[i];
    f.wrong += difference(p.range.from) == money{} || difference(p.range.to) == money{} ||
               difference(p.witness) != p.largest || (i > 0 && p.range.from <= all[i - 1].range.to);
  }
  std::vector<money> first_at(all.size(), money_limit);
  for_each_amount(full, beside, [&](money m) {
    const money d = difference(m);
    ++f.amounts;
    std::size_t at = 0;
    while (at < all.size() && all[at].range.to < m) ++at;
    const bool in_range = at < all.size() && all[at].range.contains(m);
    if (d == money{}) return static_cast<void>(f.wrong += in_range && all[at].everywhere);
    const int sign = d > money{} ? 1 : -1;
    const auto size = [](money x) { return x < money{} ? -x : x; };
    f.wrong += !in_range || (all[at].sign != 0 && all[at].sign != sign) || size(d) > size(all[at].largest);
    if (in_range && size(d) == size(all[at].largest)) first_at[at] = lesser_of(first_at[at], m);
  });
  for (std::size_t i = 0; i < all.size(); ++i) f.wrong += first_at[i] != all[i].witness;
  return f;
}

/// Calls a function with each curve of both cities: `each(curve)`.
template <class Each>
void for_each_curve(readings which, Each each) {
  knot_proof::for_each_reading(which, [&](const batch::aid_readings& r) {
    if (!knot_proof::of_sanmenxia(r))
      for (const auto& c : words_of<category>)
        each(batch::aid_curve{batch::plan_of(jinzhou::medical_aid_2023, r), batch::code_of(c.value)});
    if (r.tilt_trigger != tilt_trigger{} || r.identity_change != identity_change{}) return;
    for (const auto& c : words_of<category>)
      for (const auto& k : words_of<care>)
        for (const bool qualifies : {true, false})
          each(batch::aid_curve{batch::plan_of(sanmenxia::medical_aid_2022, r),
                                batch::code_of(c.value, k.value, true, qualifies)});
  });
  for (const auto& day : words_of<day_deductible>)
    for (const auto& limit : words_of<limit_on>)
      for (const auto& mode : words_of<rounding>) {
        const int differ = (day.value != day_deductible{}) + (limit.value != limit_on{}) + (mode.value != rounding{});
        if (!knot_proof::are(which, differ)) continue;
        const batch::pool_readings r{.day_deductible = day.value, .limit_on = limit.value, .rounding = mode.value};
        each(batch::visit_curve{batch::plan_of(jinzhou::outpatient_pooling_2022, 2023, r), 0});
        for (const auto& l : words_of<level>)
          for (const bool retired : {true, false})
            for (const int year : {2022, 2023})
              each(batch::visit_curve{batch::plan_of(sanmenxia::outpatient_pooling_2022, year, r),
                                      batch::code_of(l.value, retired)});
      }
}

}  // namespace

int main(int argc, char** argv) {
  const bool whole = argc > 1 && std::strcmp(argv[1], "--whole") == 0;
  const bool full = whole || (argc > 1 && std::strcmp(argv[1], "--full") == 0);
  const proof::stopwatch time;
  std::vector<std::function<found()>> work;
  std::vector<batch::aid_curve> aid;
  std::vector<batch::visit_curve> visits;
  for_each_curve(full && !whole ? readings::each_alone : readings::all_together, [&]<class Curve>(const Curve& curve) {
    if constexpr (std::is_same_v<Curve, batch::aid_curve>)
      aid.push_back(curve);
    else
      visits.push_back(curve);
  });
  const auto ask = [&](const auto& curves, std::size_t of_one_reading) {
    for (std::size_t i = 0; i < curves.size(); ++i) {
      work.push_back([&curves, i, full] { return read_backwards(curves[i], full); });
      for (const std::size_t apart : {std::size_t{1}, of_one_reading})
        if (i >= apart)
          work.push_back([&curves, i, apart, full] { return compared(curves[i - apart], curves[i], full); });
    }
  };
  ask(aid, count_of<category> * 4);
  ask(visits, 1 + count_of<level> * 4);

  found all;
  std::mutex one;
  std::atomic<std::size_t> next{0};
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < proof::threads(); ++i)
    threads.emplace_back([&] {
      for (std::size_t mine = next++; mine < work.size(); mine = next++) {
        const found f = work[mine]();
        const std::lock_guard<std::mutex> lock(one);
        all += f;
      }
    });
  for (std::thread& t : threads) t.join();

  std::printf("%s curves read backwards and compared, as every one of %s amounts says\n",
              proof::grouped(all.curves).c_str(), proof::grouped(all.amounts).c_str());
  std::fprintf(stderr, "questions: %.1f s\n", time.seconds());
  if (all.wrong != 0)
    std::fprintf(stderr, "%s times: an amount is missing, or is not as it was said to be\n",
                 proof::grouped(all.wrong).c_str());
  return all.wrong == 0 ? 0 : 1;
}
