// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// What must hold for every claim, tried on random ones: the layer, and the settlements of both cities.
#include <gongbao/gongbao.hpp>

#include <cstdlib>
#include <gongbao_catch.hpp>
#include <random>

using namespace gongbao;

namespace {

class dice {
 public:
  explicit dice(std::uint64_t seed) : random_(seed) {}
  std::int64_t upto(std::int64_t most) {
    return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(most + 1));
  }
  bool coin() { return upto(1) == 0; }
  template <enumerated E>
  E any() {
    return static_cast<E>(upto(count_of<E> - 1));
  }
  /// Amounts of every size, many of them near the round figures of the tables.
  money amount() {
    switch (upto(4)) {
      case 0:
        return fen(upto(1'000));
      case 1:
        return yuan(1'000) * upto(50) + fen(upto(4) - 2) * (coin() ? 1 : 0) + fen(2);
      case 2:
        return fen(upto(600'000));
      case 3:
        return fen(upto(6'000'000));
      default:
        return fen(upto(20'000'000));
    }
  }
  recipients identities() {
    recipients set = any<recipient>();
    while (upto(2) == 0) set |= any<recipient>();
    return set;
  }

 private:
  std::mt19937_64 random_;
};

layer random_layer(dice& d) {
  return {.terms = {.deductible = d.amount(), .rate = rate::from_millipercent(d.upto(100'000)), .cap = d.amount()},
          .base_before = d.coin() ? d.amount() : money{},
          .base = d.amount(),
          .paid_before = d.coin() ? d.amount() : money{},
          .rounding = d.any<rounding>()};
}

}  // namespace

TEST_CASE("layer: a payment is never negative, never above the new base, never above the cap left") {
  dice d(11);
  for (int i = 0; i < 200'000; ++i) {
    const layer l = random_layer(d);
    const layer_steps s = settle(l);
    REQUIRE(s.portion >= money{});
    REQUIRE(s.portion <= l.base);
    REQUIRE(s.payment >= money{});
    REQUIRE(s.payment <= s.before_cap);
    REQUIRE(s.before_cap <= s.portion);
    REQUIRE(s.payment <= in_excess_of(l.paid_before, l.terms.cap));
    REQUIRE(s.remaining_cap == in_excess_of(l.paid_before + s.payment, l.terms.cap));
    REQUIRE(s.cut_by_cap() == (s.before_cap > in_excess_of(l.paid_before, l.terms.cap)));
  }
}

TEST_CASE("layer: more base never pays less, a higher deductible never pays more") {
  dice d(12);
  for (int i = 0; i < 200'000; ++i) {
    const layer l = random_layer(d);
    layer more = l;
    more.base += fen(1);
    layer harder = l;
    harder.terms.deductible += fen(1 + d.upto(500));
    layer later = l;
    later.paid_before += fen(1);
    REQUIRE(settle(more).payment >= settle(l).payment);
    REQUIRE(settle(later).payment <= settle(l).payment);
    // Over the whole year: from zero a higher deductible can only take away.
    layer from_zero = l;
    from_zero.base_before = harder.base_before = money{};
    REQUIRE(settle(harder).payment <= settle(from_zero).payment);
  }
}

TEST_CASE("layer: splitting a base changes the payment by at most half a fen per settlement") {
  dice d(13);
  for (int i = 0; i < 200'000; ++i) {
    layer whole = random_layer(d);
    whole.rounding = d.coin() ? rounding::half_up : rounding::half_even;
    const money first_part = fen(d.upto(in_fen(whole.base)));
    layer first = whole;
    first.base = first_part;
    const layer_steps one = settle(first);
    layer second = whole;
    second.base = whole.base - first_part;
    second.base_before += first_part;
    second.paid_before = one.paid_after();
    const layer_steps two = settle(second);
    const layer_steps all = settle(whole);
    REQUIRE(one.portion + two.portion == all.portion);
    // Three settlements in all: 1.5 fen, so at most one whole fen.
    REQUIRE(std::abs(in_fen(one.payment + two.payment - all.payment)) <= 1);
  }
}

namespace {

/// Compares what a rule's outputs name.
template <class A, class B>
struct difference {
  const A& a;
  const B& b;
  bool met = false;

  template <class T, class Owner>
  void operator()(T Owner::*member, text_view, const text&, const field_notes& = {}) {
    met = met || !(a.*member == b.*member);
  }
  template <class Owner, class Account, class T>
  void operator()(const gongbao::detail::part_of_account<Owner, Account, T>& part, text_view, const text&,
                  const field_notes& = {}) {
    met = met || !(part.in(a) == part.in(b));
  }
};

/// What a rule answers, and it answers the same without its steps.
template <template <class> class Definition, class Input = typename Definition<rule_info>::input>
auto answer(const rule<Definition>& of, const Input& in) {
  const auto whole = of(in);
  const auto alone = of.amounts(in);
  REQUIRE(alone.has_value() == whole.has_value());
  if (!whole) {
    REQUIRE(alone.refused() == whole.refused());
  } else {
    difference<typename Definition<rule_info>::amounts, typename Definition<rule_info>::output> d{*alone, *whole};
    Definition<rule_info>::outputs(d);
    REQUIRE(!d.met);
  }
  return whole;
}

/// One person's year in either city, so that each property is written once.
struct jinzhou_year {
  static constexpr money basic_cap(category c) { return jinzhou::medical_aid_2023.terms[c].basic.cap; }
  static constexpr money tilt_cap(category c) { return jinzhou::medical_aid_2023.terms[c].tilt.cap; }

  jinzhou::aid_account year = start_of(calendar_year(2023));

  auto settle_next(dice& d, recipients who, money self_pay) {
    return answer(jinzhou::medical_aid,
                  {.date = date(2023, 1, 1) + days(d.upto(364)),
                   .recipients = who,
                   .criteria_issued = true,
                   .self_pay = self_pay,
                   .before = year,
                   .deductible_basis = reading_per_claim ? deductible_basis::per_claim : deductible_basis::annual,
                   .tilt_trigger = trigger,
                   .identity_change = change});
  }
  void choose_readings(dice& d) {
    reading_per_claim = d.coin();
    trigger = d.any<tilt_trigger>();
    change = d.any<identity_change>();
  }
  void choose_facts(dice&) {}
  bool catches_up() const { return tilt_catches_up(trigger, change); }

  bool reading_per_claim = false;
  tilt_trigger trigger{};
  identity_change change{};
};

struct sanmenxia_year {
  static constexpr money basic_cap(category c) { return sanmenxia::medical_aid_2022.terms[c].inpatient.cap; }
  static constexpr money tilt_cap(category) { return sanmenxia::medical_aid_2022.tilt.cap; }

  sanmenxia::aid_account year = start_of(calendar_year(2023));

  auto settle_next(dice& d, recipients who, money self_pay) {
    return answer(sanmenxia::medical_aid, {.date = date(2023, 1, 1) + days(d.upto(364)),
                                           .recipients = who,
                                           .care = kind,
                                           .disease = illness,
                                           .self_pay = self_pay,
                                           .designated = designated,
                                           .referred = referred,
                                           .in_province = in_province,
                                           .exception_granted = excepted,
                                           .before = year,
                                           .best_by = best,
                                           .deductible_basis = basis,
                                           .tilt_base = base,
                                           .residual_counts = counts});
  }
  void choose_readings(dice& d) {
    best = d.any<best_by>();
    basis = d.any<deductible_basis>();
    base = d.any<tilt_base>();
    counts = d.any<residual_counts>();
  }
  void choose_facts(dice& d) {
    kind = d.any<care>();
    illness = d.any<disease>();
    designated = d.upto(9) != 0;
    referred = d.upto(4) != 0;
    in_province = d.upto(4) != 0;
    excepted = d.upto(4) == 0;
  }
  bool catches_up() const { return true; }

  care kind{};
  disease illness{};
  bool designated = true;
  bool referred = true;
  bool in_province = true;
  bool excepted = false;
  best_by best{};
  deductible_basis basis{};
  tilt_base base{};
  residual_counts counts{};
};

}  // namespace

TEMPLATE_TEST_CASE("settlement: conservation, no negative aid, caps, and aid within the year's self-pay", "",
                   jinzhou_year, sanmenxia_year) {
  dice d(21);
  std::size_t settled = 0;
  std::size_t caught_up = 0;
  for (int person = 0; person < 20'000; ++person) {
    TestType life;
    life.choose_readings(d);
    recipients who = d.identities();
    money self_pay_of_year{};
    money aid_of_year{};
    for (std::int64_t claim = d.upto(7); claim >= 0; --claim) {
      if (d.upto(5) == 0) who = d.identities();
      life.choose_facts(d);
      const money self_pay = d.amount();
      const auto s = life.settle_next(d, who, self_pay);
      if (!s) {
        REQUIRE(s == error::external_parameter_missing);
        continue;
      }
      ++settled;
      const aid_year before = life.year.amounts();
      const aid_year after = s->after.amounts();
      REQUIRE(s->total_aid + s->patient_pays == self_pay);
      REQUIRE(s->total_aid == s->basic_aid + s->tilt_aid);
      REQUIRE(s->residual == self_pay - s->basic_aid);
      REQUIRE(s->basic_aid >= money{});
      REQUIRE(s->basic_aid <= self_pay);
      REQUIRE(s->tilt_aid >= money{});
      REQUIRE(s->tilt_aid <= s->tilt_portion);
      // Above its own self-pay only where a catch-up pays for residual of earlier claims.
      REQUIRE(s->total_aid <= self_pay + (life.catches_up() ? before.residual - before.tilted : money{}));
      if (s->total_aid > self_pay) ++caught_up;
      if (s->basic_aid > money{}) REQUIRE(after.basic_paid <= life.basic_cap(s->category));
      if (s->tilt_aid > money{}) REQUIRE(after.tilt_paid <= life.tilt_cap(s->category));
      REQUIRE(after.tilt_paid <= after.tilted);
      REQUIRE(after.tilted <= after.residual);
      life.year = s->after;
      self_pay_of_year += self_pay;
      aid_of_year += s->total_aid;
      REQUIRE(aid_of_year <= self_pay_of_year);
    }
  }
  CHECK(settled > 50'000);
  CHECK(caught_up > 0);
}

TEMPLATE_TEST_CASE("settlement: splitting a claim changes the year's aid by at most half a fen per settlement", "",
                   jinzhou_year, sanmenxia_year) {
  dice d(22);
  std::size_t compared = 0;
  for (int person = 0; person < 40'000; ++person) {
    TestType start;  // annual deductible, default readings: a per-claim deductible depends on the split by design
    start.choose_facts(d);
    const recipients who = d.identities();
    start.year = after_or(start.settle_next(d, who, d.amount()), start.year);

    const money self_pay = d.amount();
    const money part = fen(d.upto(in_fen(self_pay)));
    TestType whole = start;
    TestType split = start;
    const auto all = whole.settle_next(d, who, self_pay);
    if (!all) continue;
    const auto one = split.settle_next(d, who, part);
    REQUIRE(one);
    split.year = one->after;
    const auto two = split.settle_next(d, who, self_pay - part);
    REQUIRE(two);
    // In Sanmenxia one fen of rounding can decide whether the cap is reached, and so whether the tilt opens at all.
    if (two->triggered != all->triggered) {
      const money apart = all->after.amounts().basic_paid - two->after.amounts().basic_paid;
      REQUIRE(std::abs(in_fen(apart)) == 1);
      continue;
    }
    ++compared;
    // Two layers settled once against twice: six settlements, three fen.
    REQUIRE(std::abs(in_fen(one->total_aid + two->total_aid - all->total_aid)) <= 3);
  }
  CHECK(compared > 20'000);
}

TEST_CASE("settlement: in Sanmenxia the best by result is the identity alone that brings most, and only then better") {
  dice d(24);
  std::size_t better = 0;
  for (int person = 0; person < 20'000; ++person) {
    sanmenxia_year life;
    life.choose_facts(d);
    life.year = after_or(life.settle_next(d, d.identities(), d.amount()), life.year);
    const recipients who = d.identities() | d.any<recipient>();
    const money self_pay = d.amount();
    const auto ask = [&](recipients as, best_by by) {
      life.best = by;
      return *life.settle_next(d, as, self_pay);
    };
    const auto by_rank = ask(who, best_by::rank);
    const auto by_result = ask(who, best_by::result);
    money most{};
    category first_of_most = category::none;
    for (const rank& r : sanmenxia::medical_aid_2022.ranking) {
      if (!who.intersects(r.identities)) continue;
      const auto alone = ask(who & r.identities, best_by::rank);
      if (first_of_most == category::none || alone.total_aid > most) {
        most = alone.total_aid;
        first_of_most = r.category;
      }
    }
    REQUIRE(by_rank.category == sanmenxia::aid_category({.recipients = who}).value().category);
    REQUIRE(by_result.category == first_of_most);
    REQUIRE(by_result.total_aid == most);
    REQUIRE(by_rank.better_by_result == (most > by_rank.total_aid));
    REQUIRE(!by_result.better_by_result);
    better += by_rank.better_by_result ? 1 : 0;
  }
  CHECK(better > 100);
}

TEST_CASE("settlement: in Jinzhou a better category never pays less for a single claim") {
  dice d(23);
  constexpr category best_first[] = {category::destitute, category::orphan, category::subsistence, category::margin,
                                     category::illness_poor};
  constexpr recipient identities[] = {recipient::destitute, recipient::orphan, recipient::subsistence,
                                      recipient::margin, recipient::illness_poor};
  for (int i = 0; i < 20'000; ++i) {
    const money self_pay = d.amount();
    money last = self_pay;
    for (std::size_t c = 0; c < 5; ++c) {
      const auto s = jinzhou::medical_aid({.date = date(2023, 6, 1),
                                           .recipients = identities[c],
                                           .criteria_issued = true,
                                           .self_pay = self_pay,
                                           .before = start_of(calendar_year(2023))});
      REQUIRE(s->category == best_first[c]);
      REQUIRE(s->total_aid <= last);
      last = s->total_aid;
    }
  }
}
