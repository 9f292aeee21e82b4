// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_BENEFIT_HPP
#define GONGBAO_RULES_BENEFIT_HPP

#include <cstddef>
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
//     static constexpr const rule_info& settled_by = medical_aid.info;
//     struct claim { date date; ... };                    // what a claim states: plain members, with defaults
//     static constexpr void facts(auto&& fact) { fact(&claim::date, "date", fact_use::needed); ... }
//     static constexpr outcome<aid_statement<scheme>> settle(const claim&, const account<scheme>& before,
//                                                            const table_type&);
//   };

namespace gongbao::inline v0 {

/// Whether a claim has to state a fact.
enum class fact_use : std::uint8_t {
  needed,
  optional,
  in_favour,  ///< may be left out, and is then taken for what favours the person
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
  bool covered = false;  ///< the cost counts
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

/// The institution whose deductible of the day a visit meets; where no benefit asks for one, a day has one deductible.
template <class Benefit>
constexpr text_view institution_of(const typename Benefit::claim& c) noexcept {
  text_view institution;
  Benefit::facts([&](auto member, text_view key, fact_use, const auto&...) {
    if constexpr (detail::same_as<detail::unqualified_t<decltype(c.*member)>, text_view>)
      if (key == "institution") institution = c.*member;
  });
  return institution;
}

// ---- Parts ---------------------------------------------------------------------------------------------------------
//
// What one benefit has and another has not. A benefit declares its parts, `using parts = part_list<with_floors>`: a
// member that a declared part lacks does not compile, nor do the members of a part that is not declared.

/// A better sentence for a refusal than that of its error, if there is one:
/// `why(text_writer&, const refusal&, const claim&, language)`.
struct with_reasons {
  template <class Benefit>
  static constexpr bool is_whole = requires(text_writer& out, const refusal& r, const typename Benefit::claim& c) {
    Benefit::why(out, r, c, language::en);
  };
};

/// Figures that a claim states are held against floors of a table: `floors(const claim&, auto&& held, const
/// table_type&)` calls `held(key, value, floor, finding, source)`.
struct with_floors {
  template <class Benefit>
  static constexpr bool is_whole = requires(const typename Benefit::claim& c) {
    Benefit::floors(
        c, [](const auto&...) {}, Benefit::table);
  };
};

/// Facts that are left out in the person's favour (fact_use::in_favour): `taken_in_favour`, what comes of it.
struct with_favour {
  template <class Benefit>
  static constexpr bool is_whole = requires {
    text(Benefit::taken_in_favour);
  };
};

/// One payment for what a person paid before an identity was confirmed: `look_back(confirmed, self_pay, before,
/// table)`, an outcome of what has `window_from`, `window_to` and the account `after`, and `looked_back_by`, its rule.
struct with_look_back {
  template <class Benefit>
  static constexpr bool is_whole = requires(const account<typename Benefit::scheme>& before) {
    Benefit::look_back(date(2023, 1, 1), money{}, before, Benefit::table).value().after.amounts();
    date(*Benefit::look_back(date(2023, 1, 1), money{}, before, Benefit::table).value().window_from);
    source(Benefit::looked_back_by.source);
  };
};

/// Thresholds of what a person bears in a year, at which a text wants somebody told (预警): `alert(claim, insurance,
/// burden)`, by the claim's identities and day, an outcome of what has `alert_group`, `threshold` and `alerted`, and
/// `alerted_by`, its rule.
struct with_alerts {
  template <class Benefit>
  static constexpr bool is_whole = requires(const typename Benefit::claim& c) {
    name_of(Benefit::alert(c, insurance::resident, money{}).value().alert_group);
    money(Benefit::alert(c, insurance::resident, money{}).value().threshold);
    bool(Benefit::alert(c, insurance::resident, money{}).value().alerted);
    source(Benefit::alerted_by.source);
  };
};

/// Curves for an atlas: of medical aid `curves(curve)` calls `curve(title, care, qualifies)`, of a pool
/// `curve(title, year)`.
struct with_curves {
  template <class Benefit>
  static constexpr bool is_whole = requires {
    Benefit::curves([](const auto&...) {});
  };
};

/// Readings under which those curves jump: `what_ifs(what_if)` calls `what_if(text, readings)`.
struct with_what_ifs {
  template <class Benefit>
  static constexpr bool is_whole = requires {
    Benefit::what_ifs([](const auto&...) {});
  };
};

/// A table of what was paid in a month, in a form that the city decrees: `statistics` with the `source` that asks for
/// it, `rows`, `due({.month})`, `title`, `units`, `headings` (number, county, category, persons, visits, basic aid,
/// tilt aid, subtotal, remark) and `totals`, whose `add(category, persons, visits, basic, tilt)` gives the subtotal of
/// a row.
struct with_statistics {
  template <class Benefit>
  static constexpr bool is_whole = requires {
    source(Benefit::statistics::where);
    text_view(Benefit::statistics::title);
    text_view(Benefit::statistics::units);
    text_view(Benefit::statistics::headings[8]);
    Benefit::statistics::due({.month = calendar_month(2023, 5)}).value().due_workday;
    decimal(
        typename Benefit::statistics::totals{}.add(Benefit::scheme::category::none, 1, 1, money{}, money{}).value());
  };
};

template <class... Parts>
struct part_list {
  template <class Part>
  static constexpr bool contains = (detail::same_as<Part, Parts> || ...);
  template <class Benefit>
  static constexpr bool are_whole = (Parts::template is_whole<Benefit> && ...);
};

/// Whether a benefit declares a part.
template <class Benefit, class Part>
inline constexpr bool has_part = Benefit::parts::template contains<Part>;

namespace detail {
template <class Benefit, class... Known>
constexpr bool declares_what_it_has(part_list<Known...>) noexcept {
  return ((has_part<Benefit, Known> || !Known::template is_whole<Benefit>)&&...);
}
template <class Benefit>
constexpr bool expect_parts() noexcept {
  static_assert(Benefit::parts::template are_whole<Benefit>, "a part that the benefit declares lacks a member");
  static_assert(declares_what_it_has<Benefit>(part_list<with_reasons, with_floors, with_favour, with_look_back,
                                                        with_alerts, with_curves, with_what_ifs, with_statistics>{}),
                "the benefit has the members of a part that it does not declare");
  return true;
}
}  // namespace detail

/// The benefits of a city, as a compile-time list.
template <class... Benefits>
struct benefit_list {
  static constexpr std::size_t size = sizeof...(Benefits);

  /// Calls `visit` with each of them, in order.
  template <class Visit>
  static constexpr void for_each(Visit&& visit) {
    static_assert((detail::expect_parts<Benefits>() && ...));
    (visit(Benefits{}), ...);
  }
};

}  // namespace gongbao::inline v0

#endif
