// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/benefits.hpp>
#include <gongbao/rules/history.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <gongbao_catch.hpp>

// A history against the fold that it stands for, taken from the start after every event.

namespace {

using namespace gongbao;

template <class Benefit>
using tales = gongbao::detail::told_by_benefit<Benefit>;
template <class Benefit>
using amounts_of = typename tales<Benefit>::amounts;

template <class Benefit>
struct arrays {
  std::vector<history_claim<Benefit>> claims;
  std::vector<std::uint32_t> sequence;
  std::vector<history_stretch<Benefit>> stretches;

  explicit arrays(std::size_t n, std::size_t stretch_count) : claims(n), sequence(n), stretches(stretch_count) {}
  history_room<Benefit> room() {
    return {claims.data(), sequence.data(), stretches.data(), claims.size(), stretches.size()};
  }
};

/// What each claim that stands gets, by the fold alone.
template <class Benefit>
std::map<std::uint32_t, amounts_of<Benefit>> folded(const history<Benefit>& h, claim_order order) {
  std::vector<std::uint32_t> standing;
  for (std::uint32_t n = 0; n < h.size(); ++n)
    if (h.stands(n)) standing.push_back(n);
  std::sort(standing.begin(), standing.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto& x = h[a];
    const auto& y = h[b];
    if (x.claim.date.year() != y.claim.date.year()) return x.claim.date.year() < y.claim.date.year();
    if (order == claim_order::arrival) return a < b;
    const auto key = [](const auto& e) {
      return std::tuple(e.claim.date.day_number(), e.is_look_back, e.moment.second,
                        std::string(e.moment.id.data(), e.moment.id.size()));
    };
    return std::tuple(key(x), a) < std::tuple(key(y), b);
  });
  std::map<std::uint32_t, amounts_of<Benefit>> all;
  std::map<int, amounts_of<Benefit>> years;
  std::map<std::pair<std::int32_t, std::string>, money> used;
  std::map<std::int32_t, money> uncategorised;
  for (const std::uint32_t n : standing) {
    const auto& e = h[n];
    auto& year = years[static_cast<int>(e.claim.date.year())];
    amounts_of<Benefit> before = year;
    if constexpr (tales<Benefit>::looks_back)
      if (e.is_look_back) {
        const date confirmed = e.claim.date;
        money sum;
        for (const auto& [day, base] : uncategorised)
          if (day >= (confirmed - months(12)).day_number() && day < confirmed.day_number()) sum += base;
        const auto paid = Benefit::look_back(
            confirmed, sum, account<typename Benefit::scheme>::stated(before, calendar_year(confirmed)),
            Benefit::table);
        year = paid->after.amounts();
        all[n] = each_of_year([](money a, money b) { return b - a; }, before, year);
        continue;
      }
    if constexpr (tales<Benefit>::by_day) {
      auto& of_day = used[{e.claim.date.day_number(), std::string(institution_of<Benefit>(e.claim))}];
      before.deductible_met = of_day;
      const auto s = tales<Benefit>::settle(e.claim, before, Benefit::table);
      of_day = s->after.deductible_met;
      year = s->after;
      all[n] = each_of_year([](money a, money b) { return b - a; }, before, year);
      year.deductible_met = {};
    } else {
      const auto s = tales<Benefit>::settle(e.claim, before, Benefit::table);
      year = tales<Benefit>::after(*s);
      all[n] = each_of_year([](money a, money b) { return b - a; }, before, year);
      if constexpr (tales<Benefit>::looks_back)
        uncategorised[e.claim.date.day_number()] += tales<Benefit>::uncategorised(*s);
    }
  }
  return all;
}

class dice {
 public:
  explicit dice(std::uint32_t seed) : engine_{seed} {}
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(engine_()) % n; }
  bool once_in(std::uint32_t n) { return below(n) == 0; }
  template <class T, std::size_t N>
  T of(const T (&some)[N]) {
    return some[below(N)];
  }
  date day() {
    return date(of({2023, 2023, 2023, 2024}), 1 + static_cast<int>(below(12)), 1 + static_cast<int>(below(28)));
  }
  money amount(money most) {
    static constexpr int parts[] = {0, 1, 2, 3, 10, 50, 100};
    const money near = fen(in_fen(most) / 100 * of(parts));
    const money off = fen(static_cast<int>(below(3)) - 1);
    return near + off < money{} ? money{}
           : once_in(3)         ? fen(below(static_cast<std::uint32_t>(in_fen(most))))
                                : near + off;
  }

 private:
  std::mt19937 engine_;
};

void draw(dice& d, jinzhou::medical_aid_benefit::claim& c) {
  c.recipients = d.of({recipient::margin, recipient::subsistence, recipient::illness_poor, recipient::ordinary});
  c.criteria_issued = true;
  c.in_scope_cost = d.amount(yuan(60'000));
  c.designated = !d.once_in(9);
}
void draw(dice& d, sanmenxia::medical_aid_benefit::claim& c) {
  c.recipients = d.of({recipient::margin, recipient::subsistence, recipient::illness_poor, recipient::ordinary});
  c.care = d.of({care::inpatient, care::outpatient});
  if (c.care == care::outpatient && d.once_in(2)) c.disease = disease::esrd_dialysis;
  c.in_scope_cost = d.amount(yuan(60'000));
  c.referred = !d.once_in(4);
}
void draw(dice& d, jinzhou::outpatient_pool_benefit::claim& c) {
  c.in_scope_cost = d.amount(yuan(2'000));
  c.designated = !d.once_in(9);
}
void draw(dice& d, sanmenxia::outpatient_pool_benefit::claim& c) {
  c.in_scope_cost = d.amount(yuan(1'000));
  c.institution = d.of({"H1", "H2"});
  c.level = c.institution == "H1" ? level::secondary : level::tertiary;
  if (d.once_in(20)) c.level = level::primary;
  c.designated = !d.once_in(9);
  if (d.once_in(2)) c.date = date(2023, 5, 1 + static_cast<int>(d.below(3)));
}

/// Small ones let a long year pass its thresholds slowly.
enum class claims { large, small };

template <class Benefit>
void check_against_the_fold(std::uint32_t seed, std::uint32_t events, claim_order order, std::size_t stretch_count,
                            claims size_of_claims = claims::large) {
  dice d(seed);
  arrays<Benefit> room(events, stretch_count);
  history_readings readings{.order = order};
  if (d.once_in(2)) readings.recognition = recognition::from_start;
  history<Benefit> h(room.room(), readings);
  std::vector<std::string> ids;
  for (std::uint32_t n = 0; n < events; ++n)
    ids.push_back(std::to_string(d.below(1'000'000)) + "-" + std::to_string(n));
  std::map<std::uint32_t, amounts_of<Benefit>> shown;  // what differences say
  for (std::uint32_t n = 0; n < events; ++n) {
    INFO("seed " << seed << ", event " << n);
    std::map<std::uint32_t, int> told;
    const auto differ = [&](const difference<Benefit>& x) {
      CHECK(shown[x.claim] == x.old_amounts);
      CHECK(++told[x.claim] == 1);
      shown[x.claim] = x.new_amounts;
    };
    const std::uint32_t size = h.size();
    const std::uint32_t some = size == 0 ? 0 : d.below(size);
    typename Benefit::claim c{};
    c.date = d.day();
    draw(d, c);
    if (size_of_claims == claims::small) c.in_scope_cost = fen(in_fen(c.in_scope_cost) / 100);
    const std::uint32_t what = d.below(20);
    if (size > 2 && (what == 0 || (what < 6 && size_of_claims == claims::small))) {
      const bool stood = h.stands(some);
      const auto refused = h.reverse(some, differ);
      CHECK(refused.has_value() != stood);
    } else if (size > 2 && what == 1) {
      if (d.once_in(3)) c.date = h[some].claim.date;
      (void)h.replace(some, c, d.once_in(2) ? -1 : static_cast<int>(d.below(3)), differ);
    } else if (what == 2 && size_of_claims == claims::large) {  // it settles whole stretches again
      if constexpr (requires { c.recipients; }) {
        const date first = d.day();
        CHECK(!h.recognise({.recipients = c.recipients,
                            .days = d.once_in(2) ? period::since(first) : period(first, first + days(d.below(200))),
                            .recognised_on = d.day()},
                           differ));
      }
    } else if (what == 3 && size_of_claims == claims::large) {
      if constexpr (tales<Benefit>::looks_back) {
        const auto paid = h.look_back(c.date, ids[size], differ);
        CHECK(paid);
      }
    } else {
      (void)h.settle(c, {.second = d.once_in(2) ? -1 : static_cast<int>(d.below(3)), .id = ids[size]}, differ);
    }
    if (h.size() > size) shown[size] = h[size].added;
    const auto right = folded(h, order);
    for (std::uint32_t k = 0; k < h.size(); ++k) {
      if (!h.stands(k)) {
        CHECK(h[k].added == amounts_of<Benefit>{});
        continue;
      }
      if (!(right.at(k) == h[k].added)) FAIL("claim " << k);
      bool alike = true;
      each_payment(h[k].added, [&](text_view, const text&, auto member) {
        alike = alike && shown[k].*member == h[k].added.*member;
      });
      CHECK(alike);
      shown[k] = h[k].added;
    }
  }
  // One made of what is known of the claims goes on as this one does.
  auto again_room = room;
  history<Benefit> again(again_room.room(), h.size(), readings);
  for (std::uint32_t k = 0; k < h.size(); ++k)
    if (h.stands(k)) CHECK(again.state_before(k) == h.state_before(k));
}

template <class Benefit>
void check_all() {
  for (const auto order : {claim_order::arrival, claim_order::service_date}) {
    for (std::uint32_t seed = 0; seed < 300; ++seed) check_against_the_fold<Benefit>(seed, 12, order, 12);
    for (std::uint32_t seed = 1000; seed < 1003; ++seed)
      check_against_the_fold<Benefit>(seed, 400, order, seed % 2 ? 2 : 40);
    for (std::uint32_t seed = 2000; seed < 2004; ++seed)
      check_against_the_fold<Benefit>(seed, 500, order, 40, claims::small);
  }
}

// ---- Leeway ---------------------------------------------------------------------------------------------------------

/// A shift that the leeway allows: none, to one of its ends, or anything between.
money shift_within(dice& d, const leeway& l) {
  const money down = lesser_of(l.down, yuan(30'000));
  const money up = lesser_of(l.up, yuan(30'000));
  switch (d.below(4)) {
    case 0:
      return {};
    case 1:
      return -down;
    case 2:
      return up;
    default:
      return fen(d.below(static_cast<std::uint32_t>(in_fen(down + up)) + 1)) - down;
  }
}

void draw_year(dice& d, aid_year& y) {
  y.deductible_base = d.amount(d.once_in(2) ? yuan(2'000) : yuan(5'000));
  y.basic_paid = d.amount(d.of({yuan(20'000), yuan(15'000), yuan(10'000), yuan(30'000)}));
  y.residual = d.amount(d.of({yuan(5'000), yuan(10'000), yuan(15'000), yuan(40'000)}));
  y.tilted = lesser_of(y.residual, d.once_in(2) ? in_excess_of(yuan(10'000), y.residual) : d.amount(yuan(10'000)));
  y.tilt_paid = lesser_of(y.tilted, d.amount(yuan(20'000)));
}
void draw_year(dice& d, pool_year& y) {
  y.deductible_met = d.amount(yuan(300));
  y.paid = d.amount(yuan(3'000));
  y.portion = y.paid + y.paid;
}
/// The shifted year, if it is one.
std::optional<aid_year> shifted(const aid_year& y, const aid_year& by) {
  aid_year z = each_of_year([](money a, money b) { return a + b; }, y, by);
  z.tilted = y.tilted + by.residual - by.tilted;
  bool is_year = z.tilt_paid <= z.tilted && z.tilted <= z.residual;
  each_of_year([&](money m) { is_year = is_year && m >= money{}; }, z);
  if (!is_year) return {};
  return z;
}
std::optional<pool_year> shifted(const pool_year& y, const pool_year& by) {
  const pool_year z = each_of_year([](money a, money b) { return a + b; }, y, by);
  bool is_year = true;
  each_of_year([&](money m) { is_year = is_year && m >= money{}; }, z);
  if (!is_year) return {};
  return z;
}

template <class Benefit>
void check_leeway() {
  using tale = tales<Benefit>;
  dice d(7);
  int tried = 0;
  for (int n = 0; n < 300'000; ++n) {
    typename Benefit::claim c{};
    c.date = date(2023, 5, 1);
    draw(d, c);
    amounts_of<Benefit> before;
    draw_year(d, before);
    if constexpr (tale::by_day) before.deductible_met = {};
    const auto s = tale::settle(c, before, Benefit::table);
    if (!s) continue;
    amounts_of<Benefit> shift;
    const auto room = leeway_of(*s);
    shift = each_of_year([&](const leeway& l) { return shift_within(d, l); }, room);
    if constexpr (tale::by_day) shift.deductible_met = {};
    const auto other = shifted(before, shift);
    if (!other) continue;
    ++tried;
    const auto t = tale::settle(c, *other, Benefit::table);
    if (!t) continue;  // amounts that no year has
    const auto adds = [](const auto& a, const auto& b) {
      return each_of_year([](money x, money y) { return y - x; }, a, b);
    };
    INFO("claim " << n);
    REQUIRE(adds(before, tale::after(*s)) == adds(*other, tale::after(*t)));
    // And what is left of it is what it then has, where it has bounds.
    const auto left = each_of_year([](const leeway& l, money by) { return l.after(by); }, room, shift);
    REQUIRE(each_of_year([](const leeway& x, const leeway& y) { return x & y; }, left, leeway_of(*t)) == left);
  }
  REQUIRE(tried > 20'000);
}

}  // namespace

TEST_CASE("within its leeway a claim gets the same") {
  SECTION("jinzhou, medical aid") { check_leeway<jinzhou::medical_aid_benefit>(); }
  SECTION("jinzhou, pool") { check_leeway<jinzhou::outpatient_pool_benefit>(); }
  SECTION("sanmenxia, medical aid") { check_leeway<sanmenxia::medical_aid_benefit>(); }
  SECTION("sanmenxia, pool") { check_leeway<sanmenxia::outpatient_pool_benefit>(); }
}

TEST_CASE("a history is the fold of the claims that stand") {
  SECTION("jinzhou, medical aid") { check_all<jinzhou::medical_aid_benefit>(); }
  SECTION("jinzhou, pool") { check_all<jinzhou::outpatient_pool_benefit>(); }
  SECTION("sanmenxia, medical aid") { check_all<sanmenxia::medical_aid_benefit>(); }
  SECTION("sanmenxia, pool") { check_all<sanmenxia::outpatient_pool_benefit>(); }
}

TEST_CASE("a history needs no more stretches than its claims have years") {
  using benefit = jinzhou::outpatient_pool_benefit;
  history_claim<benefit> claims[201];
  std::uint32_t sequence[201];
  history_stretch<benefit> stretches[2];
  history<benefit> person({claims, sequence, stretches, 201, 2});
  const auto visit = [&](date day) { return person.settle({.date = day, .in_scope_cost = yuan(10)}); };
  for (int visits = 0; visits < 200; ++visits) REQUIRE(visit(date(2023, 3, 1)));
  REQUIRE(visit(date(2024, 3, 1)));
  CHECK(person.state_before(199).paid == yuan(845));
  CHECK(person.state_before(200).paid == yuan(0));
}

TEST_CASE("a claim that moves takes nothing along to where it comes to stand") {
  using benefit = jinzhou::outpatient_pool_benefit;
  for (int early = 0; early < 70; ++early) {
    history_of_up_to<benefit, 200> room;
    history<benefit> person(room.room(), {.order = claim_order::service_date});
    const auto visit = [&](date day, money cost) { return person.settle({.date = day, .in_scope_cost = cost}); };
    REQUIRE(visit(date(2023, 3, 1), yuan(7'000)));
    for (int late = 0; late < 65; ++late) REQUIRE(visit(date(2024, 12, 1), yuan(0)));
    for (int visits = 0; visits < early; ++visits) REQUIRE(visit(date(2024, 6, 1), yuan(0)));
    REQUIRE(person.replace(0, {.date = date(2024, 1, 1), .in_scope_cost = yuan(7'000)}));
    for (std::uint32_t number = 1; number < person.size(); ++number)
      REQUIRE(person.state_before(number).paid == yuan(3'000));
  }
}
