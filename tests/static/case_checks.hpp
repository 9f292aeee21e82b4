// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_STATIC_CASE_CHECKS_HPP
#define GONGBAO_TESTS_STATIC_CASE_CHECKS_HPP

#include <gongbao/rules/aid_bill.hpp>
#include <gongbao/rules/case.hpp>
#include <gongbao/rules/knots.hpp>
#include <gongbao/rules/medical_aid.hpp>

#include <initializer_list>

#include "rule_checks.hpp"

// What the tests of the cities say of every case.

namespace case_checks {

using namespace gongbao;

/// Each rule that a case names is asked by one of these calls: it is composed of no other.
template <template <class> class Case, class... Calls>
constexpr bool asks_every_rule(const rule<Case>& of, const Calls&... calls) {
  constexpr auto& infos = Case<rule_info>::policy.infos;
  bool asked[sizeof infos / sizeof *infos]{};
  const auto hear = [&](const auto& rule, const auto&, const auto&) {
    for (std::size_t i = 0; i < sizeof asked; ++i) asked[i] = asked[i] || infos[i]->id == rule.info.id;
  };
  (static_cast<void>(trace(of, calls, hear)), ...);
  bool all = true;
  for (const bool one : asked) all = all && one;
  return all;
}

/// Hears which inputs are external.
struct external_keys {
  text_writer& out;

  constexpr void operator()(const auto&, text_view key, const text&, const field_notes& notes = {}) const {
    if (!notes.external) return;
    if (!out.written().empty()) out.put(' ');
    out.put(key);
  }
};
/// What a case leaves to other authorities reads so.
template <template <class> class Case>
constexpr bool leaves_to_others(const rule<Case>&, text_view expected) {
  char buffer[512]{};
  text_writer out(buffer, sizeof buffer);
  Case<rule_info>::inputs(external_keys{out});
  return out.written() == expected;
}

/// The rules of each case are rules of its city, and its id is of the city's family of cases.
template <class City>
constexpr bool cases_are_of_the_city(text_view family) {
  bool all = true;
  City::cases::for_each([&]<template <class> class Case>(const rule<Case>& of) {
    all = all && of.info.id.starts_with(family);
    for (const rule_info* part : Case<rule_info>::policy.infos) {
      bool found = false;
      City::rules::for_each([&](const auto& r) { found = found || r.info.id == part->id; });
      all = all && found;
    }
  });
  return all;
}

// ---- Bills ---------------------------------------------------------------------------------------------------------

/// Every yuan of a bill is borne once, and nobody bears less than nothing.
constexpr bool is_whole(const bill_shares& b, money total, money out_of_scope) {
  for (const money part : {b.basic_insurance, b.critical_illness, b.supplement, b.basic_aid, b.tilt_aid,
                           b.hospital_pays, b.patient_in_scope, b.patient_out_of_scope})
    if (part < money{}) return false;
  return b.insurance() + b.aid() + b.patient_in_scope == b.in_scope_cost &&
         b.hospital_pays + b.patient_out_of_scope == out_of_scope && b.in_scope_cost + out_of_scope == total &&
         b.patient_in_scope + b.patient_out_of_scope == b.patient_pays && b.sum() == total;
}

/// The same at each knot of aid and a fen beside it, whatever of the bill is fixed otherwise: `row` is what the
/// person's category gets.
template <class Case, class Input>
constexpr bool is_whole_at_every_knot(const Case& of, Input bill, const aid_row& row) {
  const auto curve = [&](money self_pay) {
    const aid_settlement s =
        settle(row, {.self_pay = self_pay, .covered = true, .qualifies = true}, aid_year{}, aid_readings{});
    return benefit{.claimed = self_pay, .basic = s.basic, .tilt = s.tilt, .patient_pays = s.patient_pays};
  };
  const money fixed = bill.total_cost - of(bill).value().self_pay;
  const auto whole = [&](money self_pay) {
    bill.total_cost = self_pay + fixed;
    const auto answer = of(bill);
    return answer->self_pay == self_pay && is_whole(*answer, bill.total_cost, bill.out_of_scope_cost);
  };
  bool all = whole(money{}) && whole(fen(1));
  for (const knot& k : knots(curve, wan_yuan(1'000)))
    all = all && whole(k.from() - fen(1)) && whole(k.from()) && whole(k.from() + fen(1));
  return all;
}

}  // namespace case_checks

#endif
