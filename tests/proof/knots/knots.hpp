// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_PROOF_KNOTS_HPP
#define GONGBAO_TESTS_PROOF_KNOTS_HPP

#include <initializer_list>

#include <gongbao/batch/knots.hpp>
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

// What holds of every benefit table, decided at its knots: nothing claimed, each knot with the fen before and the fen
// after it, and the most; for every category, care, level, status and reading. Between knots a curve is a rounded line
// of a slope from nothing to one, so these amounts decide the rest.
//
// The compiler proves the default readings and each other reading by itself; the program proves the same for all
// readings with each other, and that the city's rule pays the same at the same amounts.

namespace knot_proof {

using namespace gongbao;

inline constexpr money most = wan_yuan(1'000);

/// What was examined, and how often each property fell.
struct tally {
  int curves{};
  int knots{};
  int amounts{};
  int cliffs{};  ///< all of them listed

  int falling{};
  int negative{};
  int above_claim{};
  int above_cap{};
  int not_conserved{};
  int unlisted_cliffs{};
  int missing_cliffs{};
  int worse_for_the_better{};
  int not_as_the_rule{};

  constexpr tally& operator+=(const tally& t);
};

struct property {
  int tally::*fallen;
  const char* text;
};
inline constexpr property properties[] = {
    {&tally::falling, "more is claimed, and a payment is smaller"},
    {&tally::negative, "a payment, or what the patient pays, is negative"},
    {&tally::above_claim, "more is paid than is claimed"},
    {&tally::above_cap, "a payment is above its cap"},
    {&tally::not_conserved, "payments and what the patient pays are not the claim"},
    {&tally::unlisted_cliffs, "a fen more brings more than a fen where no article says so"},
    {&tally::missing_cliffs, "a cliff that is listed is not there"},
    {&tally::worse_for_the_better, "a better category gets less where no article says so"},
    {&tally::not_as_the_rule, "the plan pays something else than the rule"},
};

constexpr tally& tally::operator+=(const tally& t) {
  for (const auto examined : {&tally::curves, &tally::knots, &tally::amounts, &tally::cliffs})
    this->*examined += t.*examined;
  for (const property& p : properties) this->*p.fallen += t.*p.fallen;
  return *this;
}

// ---- Where to look --------------------------------------------------------------------------------------------------

/// The amounts at which a curve bends.
struct bends {
  maybe<money> from[count_of<knot_kind>]{};
};

/// As first_amount, but looks near a guess first: readings seldom move a knot by more than a few fen.
template <class Condition>
constexpr maybe<money> first_near(const maybe<money>& guess, Condition holds) {
  constexpr int steps = 4;  // then it is quicker to search anew
  if (guess) {
    money at = *guess;
    const bool above = holds(at);
    for (int i = 0; i < steps && at > money{}; ++i) {
      const money next = above ? at - fen(1) : at + fen(1);
      if (holds(next) != above) return above ? at : next;
      at = next;
    }
  }
  return first_amount(most, holds);
}

template <class Curve>
constexpr bends bends_of(const Curve& curve, const bends& near = {}) {
  bends all;
  for (const auto& word : words_of<knot_kind>)
    all.from[index_of(word.value)] =
        first_near(near.from[index_of(word.value)], [&](money m) { return reached(word.value, curve(m)); });
  return all;
}

/// Calls a function with the first and the last of the amounts in a row that are looked at: nothing, each knot with the
/// fen before and the fen after it, the most.
template <class Each>
constexpr void for_each_row(const bends& all, Each each) {
  each(money{}, money{});
  for (const maybe<money>& from : all.from)
    if (from) each(*from > money{} ? *from - fen(1) : money{}, *from + fen(1));
  each(most, most);
}

// ---- The properties -------------------------------------------------------------------------------------------------

/// What the text makes of a curve: a cliff, where the last fen brings more than a fen, …
struct listed {
  maybe<knot_kind> cliff{};
  money loss{};  ///< … and the most that a better category may get less than the next lesser one
};

constexpr void examine(const benefit& b, tally& t) {
  ++t.amounts;
  t.negative += b.basic.payment < money{} || b.tilt.payment < money{} || b.patient_pays < money{};
  t.above_claim += b.total() > b.claimed;
  for (const layer_steps* layer : {&b.basic, &b.tilt})
    t.above_cap += layer->payment > in_excess_of(layer->paid_before, layer->terms.cap);
  t.not_conserved += b.total() + b.patient_pays != b.claimed;
}

/// One curve by itself.
template <class Curve>
constexpr tally proof_of(const Curve& curve, const bends& own, const listed& text) {
  tally t{.curves = 1};
  for (const maybe<money>& from : own.from) t.knots += from.has_value();
  const maybe<money> cliff_at = text.cliff ? own.from[index_of(*text.cliff)] : maybe<money>{};
  bool found = false;
  for_each_row(own, [&](money first, money last) {
    benefit b = curve(first);
    for (money at = first; at <= last; at += fen(1)) {
      examine(b, t);
      const benefit next = curve(at + fen(1));
      t.falling += next.basic.payment < b.basic.payment || next.tilt.payment < b.tilt.payment;
      if (next.total() - b.total() > fen(1)) {
        const bool expected = cliff_at && next.claimed == *cliff_at;
        found |= expected;
        t.unlisted_cliffs += !expected;
      }
      b = next;
    }
  });
  t.cliffs = found;
  t.missing_cliffs += text.cliff && !found;
  return t;
}

/// How often a curve brings less than a lesser one, at its own knots and at those of the other.
template <class Curve>
constexpr int times_worse(const Curve& curve, const bends& own, const Curve& lesser, const bends& others, money loss) {
  int n = 0;
  for (const bends* knots : {&own, &others})
    for_each_row(*knots, [&](money first, money last) {
      for (money at = first; at <= last; at += fen(1)) n += curve(at).total() + loss < lesser(at).total();
    });
  return n;
}

/// A curve, and that of the next lesser category under the same plan, followed from one plan to the next.
struct followed {
  bends own;
  bends others;

  template <class Curve>
  constexpr tally prove(const Curve& curve, const Curve& lesser, const listed& text) {
    own = bends_of(curve, own);
    others = bends_of(lesser, others);
    tally t = proof_of(curve, own, text);
    t.worse_for_the_better = times_worse(curve, own, lesser, others, text.loss);
    return t;
  }
};

/// The next lesser category that has terms.
template <class Policy>
constexpr category next_in(const Policy& policy, category c) {
  bool found = false;
  for (const rank& r : policy.ranking) {
    if (found && policy.terms.contains(r.category)) return r.category;
    found |= r.category == c;
  }
  return category::none;
}

/// A person of a category.
constexpr recipients person_of(const ranking& best_first, category c) {
  for (const rank& r : best_first)
    if (r.category == c) return r.identities;
  return recipient::ordinary;
}

/// At how many of the amounts beside the knots of a curve a rule pays something else.
template <class Curve, class Rule>
constexpr int differences(const Curve& curve, const bends& own, Rule total) {
  int n = 0;
  for_each_row(own, [&](money first, money last) {
    for (money at = first; at <= last; at += fen(1)) n += curve(at).total() != total(at);
  });
  return n;
}

// ---- Readings -------------------------------------------------------------------------------------------------------

/// Which readings: the default, those that differ from it in one, or every choice of all of them.
enum class readings { by_default, each_alone, all_together };

constexpr bool are(readings which, int differ_from_default) {
  return which == readings::all_together || differ_from_default <= (which == readings::each_alone ? 1 : 0);
}

/// Calls a function with readings of aid.
template <class Each>
constexpr void for_each_reading(readings which, Each each) {
  for (const auto& basis : words_of<deductible_basis>)
    for (const auto& trigger : words_of<tilt_trigger>)
      for (const auto& change : words_of<identity_change>)
        for (const auto& base : words_of<tilt_base>)
          for (const auto& threshold : words_of<tilt_threshold>)
            for (const auto& counts : words_of<residual_counts>)
              for (const auto& mode : words_of<rounding>) {
                const batch::aid_readings r{basis.value,     trigger.value, change.value, base.value,
                                            threshold.value, counts.value,  mode.value};
                // The threshold says something only of the whole residual.
                const bool of_whole = r.tilt_base == tilt_base::whole && r.tilt_threshold != tilt_threshold{};
                const int differ = (r.deductible_basis != deductible_basis{}) + (r.tilt_trigger != tilt_trigger{}) +
                                   (r.identity_change != identity_change{}) + (r.tilt_base != tilt_base{}) +
                                   (r.tilt_threshold != tilt_threshold{}) + (r.residual_counts != residual_counts{}) +
                                   (r.rounding != rounding{});
                if (are(which, differ - of_whole)) each(r);
              }
}

// ---- Medical aid ----------------------------------------------------------------------------------------------------

/// Jinzhou, 三(五)2: read so that tilt aid opens with the cap of basic aid used up, the excess of the year so far is
/// paid at that point.
constexpr listed text_of_jinzhou(category c, tilt_trigger trigger) {
  if (c != category::none && trigger == tilt_trigger::after_basic_cap) return {.cliff = knot_kind::cap_reached};
  return {};
}

/// Does a choice of readings differ from the default in one that Jinzhou does not have?
constexpr bool of_sanmenxia(const batch::aid_readings& r) {
  return r.tilt_base != tilt_base{} || r.tilt_threshold != tilt_threshold{} || r.residual_counts != residual_counts{};
}

constexpr tally aid_in_jinzhou(category c, readings which) {
  tally t;
  followed pair;
  for_each_reading(which, [&](const batch::aid_readings& r) {
    if (of_sanmenxia(r)) return;
    const batch::aid_plan plan = batch::plan_of(jinzhou::medical_aid_2023, r);
    const auto curve = [&](category of) { return batch::aid_curve{plan, batch::code_of(of)}; };
    t += pair.prove(curve(c), curve(next_in(jinzhou::medical_aid_2023, c)), text_of_jinzhou(c, r.tilt_trigger));
    if (which == readings::each_alone) return;
    t.not_as_the_rule += differences(curve(c), pair.own, [&](money self_pay) {
      return jinzhou::medical_aid({.date = date(2023, 3, 1),
                                   .recipients = person_of(jinzhou::medical_aid_2023.ranking, c),
                                   .criteria_issued = true,
                                   .self_pay = self_pay,
                                   .before = start_of(calendar_year(2023)),
                                   .deductible_basis = r.deductible_basis,
                                   .tilt_trigger = r.tilt_trigger,
                                   .identity_change = r.identity_change,
                                   .rounding = r.rounding})
          .value()
          .total_aid;
    });
  });
  return t;
}

/// Jinzhou: the claims of a person of one category after one claim of the year as another, which was at a knot or the
/// most there is. A tilt that does not catch up pays nothing for that earlier claim: none is paid more than itself.
constexpr tally aid_after_a_change(category former, category now, readings which) {
  tally t;
  if (former == now) return t;
  for_each_reading(which, [&](const batch::aid_readings& r) {
    if (of_sanmenxia(r) || tilt_catches_up(r.tilt_trigger, r.identity_change)) return;
    const batch::aid_plan plan = batch::plan_of(jinzhou::medical_aid_2023, r);
    const batch::aid_curve earlier{plan, batch::code_of(former)};
    bends near;
    const auto after = [&](money claimed) {
      const aid_year year = batch::detail::settle_claim(plan, batch::code_of(former), claimed, {}).after;
      const batch::aid_curve curve{plan, batch::code_of(now), year};
      near = bends_of(curve, near);
      t += proof_of(curve, near, {});
    };
    for (const maybe<money>& knot : bends_of(earlier).from)
      if (knot) after(*knot);
    after(most);
  });
  return t;
}

/// Sanmenxia, art. 10 and 11: the used-up cap opens tilt aid. By then a stay has left less than the threshold,
/// outpatient care with its lower rates more; read as "the whole residual", a stay has its cliff at the threshold. And
/// the lower cap of the next lesser category opens tilt aid earlier, so the better one may get less.
constexpr listed text_of_sanmenxia(category c, care k, bool qualifies, tilt_base base) {
  if (c == category::none || !qualifies) return {};
  const bool cap_falls = c == category::relapsed_poor;
  if (base == tilt_base::whole && k == care::inpatient)
    return {.cliff = knot_kind::tilt_begins, .loss = cap_falls ? yuan(1'700) : yuan(0)};
  if (k == care::inpatient) return {};
  return {.cliff = knot_kind::cap_reached,
          .loss = !cap_falls                  ? yuan(0)
                  : base == tilt_base::excess ? 166.67_yuan
                                              : 3'333.34_yuan};
}

constexpr tally aid_in_sanmenxia(category c, care k, bool qualifies, readings which) {
  tally t;
  followed pair;
  for_each_reading(which, [&](const batch::aid_readings& r) {
    if (r.tilt_trigger != tilt_trigger{} || r.identity_change != identity_change{})
      return;  // readings of the other city
    const batch::aid_plan plan = batch::plan_of(sanmenxia::medical_aid_2022, r);
    const auto curve = [&](category of) { return batch::aid_curve{plan, batch::code_of(of, k, true, qualifies)}; };
    t += pair.prove(curve(c), curve(next_in(sanmenxia::medical_aid_2022, c)),
                    text_of_sanmenxia(c, k, qualifies, r.tilt_base));
    if (which == readings::each_alone) return;
    t.not_as_the_rule += differences(curve(c), pair.own, [&](money self_pay) {
      return sanmenxia::medical_aid({.date = date(2023, 3, 1),
                                     .recipients = person_of(sanmenxia::medical_aid_2022.ranking, c),
                                     .care = k,
                                     .disease = disease::haemophilia,
                                     .self_pay = self_pay,
                                     .referred = true,
                                     .in_province = qualifies,
                                     .before = start_of(calendar_year(2023)),
                                     .deductible_basis = r.deductible_basis,
                                     .tilt_base = r.tilt_base,
                                     .tilt_threshold = r.tilt_threshold,
                                     .residual_counts = r.residual_counts,
                                     .rounding = r.rounding})
          .value()
          .total_aid;
    });
  });
  return t;
}

// ---- Outpatient pooling ---------------------------------------------------------------------------------------------

/// Jinzhou's floors, and its cap of 2022 cut to the one month in force. Nobody ranks below anybody.
constexpr tally visits_in_jinzhou(readings which) {
  tally t;
  followed pair;
  for (const auto& share : words_of<first_year>)
    for (const auto& limit : words_of<limit_on>)
      for (const auto& mode : words_of<rounding>) {
        if (!are(which, (share.value != first_year{}) + (limit.value != limit_on{}) + (mode.value != rounding{})))
          continue;
        const auto visit = [&](money cost) {
          return *jinzhou::outpatient_pooling({.date = date(2022, 12, 15),
                                               .in_scope_cost = cost,
                                               .before = start_of(calendar_year(2022)),
                                               .limit_on = limit.value,
                                               .first_year = share.value,
                                               .rounding = mode.value});
        };
        layer_terms terms = jinzhou::outpatient_pooling_2022.floors;
        terms.cap = visit(money{}).cap_for_year;
        const batch::pool_plan plan =
            batch::pool_plan(deductible_period::year, {terms}, {.limit_on = limit.value, .rounding = mode.value});
        const batch::visit_curve curve{plan, 0};
        t += pair.prove(curve, curve, {});
        if (which == readings::all_together)
          t.not_as_the_rule += differences(curve, pair.own, [&](money cost) { return visit(cost).payment; });
      }
  return t;
}

/// Sanmenxia's levels for retirees and, next to them, employees, in the year of the halved limits and after it.
constexpr tally visits_in_sanmenxia(level l, bool retired, std::int64_t year, readings which) {
  tally t;
  followed pair;
  for (const auto& day : words_of<day_deductible>)
    for (const auto& limit : words_of<limit_on>)
      for (const auto& mode : words_of<rounding>) {
        if (!are(which, (day.value != day_deductible{}) + (limit.value != limit_on{}) + (mode.value != rounding{})))
          continue;
        const batch::pool_plan plan =
            batch::plan_of(sanmenxia::outpatient_pooling_2022, year,
                           {.day_deductible = day.value, .limit_on = limit.value, .rounding = mode.value});
        const batch::visit_curve curve{plan, batch::code_of(l, retired)};
        t += pair.prove(curve, batch::visit_curve{plan, batch::code_of(l, false)}, {});
        if (which == readings::each_alone) continue;
        t.not_as_the_rule += differences(curve, pair.own, [&](money cost) {
          return sanmenxia::outpatient_pooling({.date = date(2023, 3, 1),
                                                .medical_year = year,
                                                .level = l,
                                                .retired = retired,
                                                .in_scope_cost = cost,
                                                .today = start_of(date(2023, 3, 1)),
                                                .before = start_of(medical_year(year)),
                                                .day_deductible = day.value,
                                                .limit_on = limit.value,
                                                .rounding = mode.value})
              .value()
              .payment;
        });
      }
  return t;
}

constexpr tally sum(std::initializer_list<tally> all) {
  tally s;
  for (const tally& t : all) s += t;
  return s;
}

/// A tally in which no property fell, or the compiler says which did.
template <tally T>
constexpr tally proved() {
  static_assert(T.falling == 0, "more is claimed, and a payment is smaller");
  static_assert(T.negative == 0, "a payment, or what the patient pays, is negative");
  static_assert(T.above_claim == 0, "more is paid than is claimed");
  static_assert(T.above_cap == 0, "a payment is above its cap");
  static_assert(T.not_conserved == 0, "payments and what the patient pays are not the claim");
  static_assert(T.unlisted_cliffs == 0, "a fen more brings more than a fen where no article says so");
  static_assert(T.missing_cliffs == 0, "a cliff that is listed is not there");
  static_assert(T.worse_for_the_better == 0, "a better category gets less where no article says so");
  return T;
}

// What the compiler has proved, one file a table.
tally proved_of_aid_in_jinzhou();
tally proved_of_changes_in_jinzhou();
tally proved_of_stays_in_sanmenxia();
tally proved_of_outpatient_aid_in_sanmenxia();
tally proved_of_visits();

}  // namespace knot_proof

#endif
