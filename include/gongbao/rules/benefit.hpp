// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_BENEFIT_HPP
#define GONGBAO_RULES_BENEFIT_HPP

#include <cstdint>

#include <gongbao/rules/medical_aid.hpp>
#include <gongbao/rules/outpatient_pooling.hpp>
#include <gongbao/rules/rule.hpp>

// A benefit of a city from end to end, for programs that settle files of claims: what a claim states, which rules make
// of it what, in which order. A city lists its benefits; each is a type:
//
//   struct medical_aid_benefit {
//     using scheme = aid_scheme;                          // its account and the form of its table
//     static constexpr text_view key = "medical_aid";     // its word in files
//     static constexpr text name{"medical aid", "医疗救助"};
//     static constexpr const auto& table = medical_aid_2023;
//     static constexpr const document& law = medical_aid_plan;
//     struct claim { date date; ... };                    // what a claim states: plain members, with defaults
//     static constexpr void facts(auto&& fact) { fact(&claim::date, "date", fact_use::needed); ... }
//     static constexpr outcome<aid_statement<scheme>> settle(const claim&, const account<scheme>& before,
//                                                            const table_type&);
//   };
//
// What one benefit has and another has not is a part, which it declares or leaves out (below).

namespace gongbao::inline v0 {

/// Whether a claim has to state a fact.
enum class fact_use : std::uint8_t {
  needed,
  optional,
  in_favour,  ///< may be left out, and is then taken for what favours the person
};

/// The benefits of a city, as a compile-time list.
template <class... Benefits>
struct benefit_list {
  static constexpr std::size_t size = sizeof...(Benefits);

  /// Calls `visit` with each of them, in order.
  template <class Visit>
  static constexpr void for_each(Visit&& visit) {
    (visit(Benefits{}), ...);
  }
};

/// Another identity of the person would bring more for a claim than the one that decided, or may.
template <class Scheme>
struct better_identity {
  category_set<typename Scheme::identity> identities{};
  maybe<money> aid{};  ///< what the claim would get by it; absent: it is not known here
  text why{};          ///< the other one was not applied
  source where{};      ///< that is said
};

/// A claim for medical aid from its cost to its settlement.
template <class Scheme>
struct aid_statement {
  money in_scope_cost{};
  money insurance_paid{};
  settled_aid<Scheme> aid;
  maybe<better_identity<Scheme>> better{};
};

/// A visit to the outpatient pool from its cost to its settlement.
struct pool_statement {
  bool covered = false;
  money cost{};
  layer_steps steps{};
  money patient_pays{};
  maybe<bool> retired{};         ///< where the terms ask for it
  bool rests_on_floors = false;  ///< for want of figures in use
  deductible_period period{};
  pool_year before{};
  pool_year after{};
};

/// Names what every claim for medical aid states.
template <class Claim>
constexpr void aid_claim_facts(auto&& fact) {
  fact(&Claim::date, "date", fact_use::needed);
  fact(&Claim::recipients, "recipients", fact_use::needed);
  fact(&Claim::care, "care", fact_use::needed);
  fact(&Claim::in_scope_cost, "in_scope_cost", fact_use::needed);
  fact(&Claim::insurance_paid, "insurance_paid", fact_use::needed);
  fact(&Claim::county, "county", fact_use::optional);
}

// The parts that a benefit may declare:
//
//   static constexpr void curves(auto&& curve)     of an atlas: of medical aid curve(title, care, qualifies), of a pool
//                                                  curve(title, year)
//   static constexpr void what_ifs(auto&& what_if) readings under which they jump: what_if(title, readings)
//   static constexpr text taken_in_favour          what comes of a fact that is left out in the person's favour
//   static constexpr void why(text_writer&, const refusal&, const claim&, language)
//                                                  a better sentence for a refusal than that of its error, if it has
//                                                  one
//   static constexpr void floors(const claim&, auto&& held)
//                                                  holds figures that the claim states against floors of the text:
//                                                  held(key, value, floor, finding, source)

template <class Benefit>
concept takes_in_favour = requires {
  Benefit::taken_in_favour;
};
template <class Benefit>
concept has_floors = requires(const typename Benefit::claim& c) {
  Benefit::floors(c, [](const auto&...) {});
};
template <class Benefit>
concept says_why = requires(text_writer& out, const refusal& r, const typename Benefit::claim& c) {
  Benefit::why(out, r, c, language::en);
};

}  // namespace gongbao::inline v0

#endif
