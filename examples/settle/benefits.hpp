// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_BENEFITS_HPP
#define SETTLE_BENEFITS_HPP

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <gongbao/interop/string.hpp>

#include "aid.hpp"
#include "claim_row.hpp"
#include "csv_writer.hpp"
#include "pool.hpp"

// From the typed claim of a benefit to its settlement: what the benefit declares of itself (rules/benefit.hpp), in the
// words of this program. Benefits are of two kinds, by what they settle a claim to; a kind K has
//
//   K::book            its accounts: settle<Branch>(claim, account_name, settle) posts, or leaves no trace
//   K::report          its part of the summary: add<Branch>(head, claim, statement), table(), example()
//   K::amounts(s)      what the settlements file says of a statement
//   K::worth(s)        what of its aid a fact that is left out can bring
//   K::before(s)       what it was settled with
//   K::layers          what its layers pay, as words; K::category_of(s), K::outcome_of(s)
//   K::shown<Branch>(head, claim, s)  the claim explained
//   K::carried         what one claim leaves to the next
//   K::example         the claim that an empty file begins with

namespace settling {

namespace detail {

template <class Benefit>
concept settles_as_pool = requires(const typename Benefit::claim& c, const gongbao::pool_year& before) {
  { *Benefit::settle(c, before) } -> std::convertible_to<gongbao::pool_statement>;
};
template <class Benefit>
concept settles_as_aid = requires(const typename Benefit::claim& c,
                                  const gongbao::account<typename Benefit::scheme>& before) {
  { *Benefit::settle(c, before) } -> std::convertible_to<gongbao::aid_statement<typename Benefit::scheme>>;
};

template <class Benefit>
struct kind {
  static_assert(settles_as_aid<Benefit> != settles_as_pool<Benefit>,
                "a benefit settles a claim to an aid_statement or to a pool_statement");
  using type = std::conditional_t<settles_as_aid<Benefit>, aid, pool>;
};

}  // namespace detail

template <class Benefit>
using kind_of = typename detail::kind<Benefit>::type;

/// What became of a claim, and what is to be said of it.
template <class Statement>
struct settled_claim {
  gongbao::outcome<Statement> answer;
  account_number account = 0;          ///< that it is posted to
  std::optional<complaint> refused{};  ///< then nothing is posted
  std::optional<complaint> warning{};
};

namespace detail {

/// A refusal in the words of the benefit, where it has some for it.
template <class Benefit>
complaint complain_of(const gongbao::refusal& r, const typename Benefit::claim& c, language in) {
  complaint refused = complain(r, Benefit::law, in);
  if constexpr (settles_as_aid<Benefit>)
    if (r == gongbao::refusal{gongbao::error::inconsistent_amounts, "insurance_paid"})
      refused.why += told({": the insurances paid at most the cost of {1}", "：医疗保险支付不超过政策范围内费用{1}"},
                          in, c.in_scope_cost);
  if constexpr (gongbao::has_part<Benefit, gongbao::with_reasons>) {
    char buffer[512];
    gongbao::text_writer why(buffer, sizeof buffer);
    Benefit::why(why, r, c, in);
    if (!why.written().empty()) refused.why = why.written();
  }
  return refused;
}

/// Holds figures that a claim states against the floors of the text.
template <class Benefit>
void hold_against_floors(const typename Benefit::claim& c, std::optional<complaint>& refused,
                         std::optional<complaint>& warning, const auto& table, language in) {
  if constexpr (gongbao::has_part<Benefit, gongbao::with_floors>)
    Benefit::floors(
        c,
        [&](gongbao::text_view key, const auto& value, const auto& floor, gongbao::finding found,
            const gongbao::source& where) {
          const auto says = [&](std::string_view status, const gongbao::text& kind) {
            return complaint{status, key,
                             told({"{1} is below the {2} of {3}, {4}", "{1}低于{2}{3}，{4}"}, in, value,
                                  std::string_view(kind.in(in)), floor, explained(where, in))};
          };
          if (found == gongbao::finding::violation && !refused)
            refused = says(gongbao::name_of(gongbao::error::out_of_range), {"hard floor", "下限"});
          if (found == gongbao::finding::warning && !warning)
            warning = says(gongbao::name_of(gongbao::finding::warning), {"floor in principle", "原则性下限"});
        },
        table);
}

/// Whether those figures keep to the floors that must be kept; if not, what is wrong.
template <class Benefit>
std::optional<complaint> broken_floor(const typename Benefit::claim& c, const auto& table, language in) {
  std::optional<complaint> refused;
  std::optional<complaint> warning;
  hold_against_floors<Benefit>(c, refused, warning, table, in);
  return refused;
}

}  // namespace detail

/// Settles a claim in its kind's book, by a table: `fold(before, account_number)` does.
template <class Branch, class Book>
auto settle_in(Book& book, const typename Branch::claim& c, const account_name& name, const auto& table, language in,
               const auto& fold) {
  using law = typename Branch::benefit;
  return book.template settle<Branch>(c, name, [&](const auto& before, account_number account) {
    using statement = std::remove_cvref_t<decltype(*law::settle(c, before, table))>;
    settled_claim<statement> settled{.answer = fold(before, account), .account = account};
    if (settled.answer)
      detail::hold_against_floors<law>(c, settled.refused, settled.warning, table, in);
    else
      settled.refused = detail::complain_of<law>(settled.answer.refused(), c, in);
    return settled;
  });
}

/// What a claim leaves empty that is then taken in its favour, and the aid that comes of that.
template <class Branches, class Branch, class Statement>
unsaid left_unsaid(const typename Branch::claim& c, const Statement& s, const field_reader& fields, const auto& table) {
  using law = typename Branch::benefit;
  unsaid left;
  if constexpr (gongbao::has_part<law, gongbao::with_favour>) {
    typename Branch::claim otherwise = c;
    bool differs = false;
    std::optional<column> first;
    const column* next = detail::columns_of_facts<Branches, Branch>.of;
    law::facts([&](auto member, gongbao::text_view, gongbao::fact_use use, const auto&...) {
      const column at = *next++;
      if (use != gongbao::fact_use::in_favour) return;  // what favours a person is a yes
      if (!first) first = at;
      if constexpr (gongbao::detail::same_as<detail::fact_type<decltype(member)>, bool>)
        if (c.*member && !fields.is_given(at)) {
          otherwise.*member = false;
          differs = true;
        }
    });
    if (!differs) return left;
    using kind = kind_of<law>;
    left = {.first = *first, .what = law::taken_in_favour};
    if (kind::worth(s) > gongbao::money{})
      if (const auto less = law::settle(otherwise, kind::before(s), table))
        left.worth = kind::worth(s) - kind::worth(*less);
  }
  return left;
}

namespace detail {

template <class T>
std::string flat_text(const T& value) {
  return gongbao::to_string(value);
}
template <class T>
std::string flat_text(const gongbao::maybe<T>& value) {
  return value.has_value() ? gongbao::to_string(*value) : std::string();
}
inline std::string flat_text(gongbao::text_view value) { return std::string(std::string_view(value)); }

/// A value that a needed fact can have: the example's, or where the city does not know that one, its first word.
template <class T>
void set_example(T& fact, std::string_view flat) {
  using value = typename plain<T>::type;
  if constexpr (gongbao::detail::same_as<value, gongbao::text_view>) {
    fact = flat.empty() ? std::string_view("X-01") : flat;
  } else if (const auto read = gongbao::parse<value>(flat)) {
    fact = *read;
  } else if constexpr (requires { typename value::category_type; }) {
    fact = gongbao::words_of<typename value::category_type>[0].value;
  }
}

/// A claim that settles.
template <class Branch>
typename Branch::claim example_claim() {
  using law = typename Branch::benefit;
  typename Branch::claim c{};
  law::facts([&](auto member, gongbao::text_view key, gongbao::fact_use use, const auto&...) {
    if (use != gongbao::fact_use::needed) return;
    std::string_view flat;
    for (const example_fact& e : kind_of<law>::example)
      if (e.key == std::string_view(key)) flat = e.flat;
    set_example(c.*member, flat);
  });
  c.date = std::max(gongbao::date(2023, 3, 1), law::law.in_force.first());
  return c;
}

}  // namespace detail

/// An empty claims file of a benefit: its columns, and one claim to write over, of the city that needs most facts; by
/// keys, or in Chinese.
template <class Cities>
void write_template(csv_writer& out, benefit named, bool in_terms = false) {
  const claims_form& form = claims_form::of<Cities>();
  using branches = branches_of<Cities>;
  std::optional<branch> chosen;
  std::size_t most = 0;
  form.for_each_branch([&](branch b) {
    std::size_t needed = 0;
    form.for_each_column([&](column c) { needed += form.use(b, c).is_required ? 1U : 0U; });
    if (form.benefit_of(b) != named || (chosen && needed <= most)) return;
    chosen = b;
    most = needed;
  });
  std::vector<std::optional<std::string>> cells(form.column_count());
  const auto fill = [&](auto b) {
    using branch_type = decltype(b);
    const auto c = detail::example_claim<branch_type>();
    const column* next = detail::columns_of_facts<branches, branch_type>.of;
    branch_type::benefit::facts([&](auto member, gongbao::text_view, gongbao::fact_use use, const auto&...) {
      std::optional<std::string>& cell = cells[index_of(*next++)];
      const bool is_of_another_city = b.number != *chosen && use == gongbao::fact_use::needed;
      if (!cell) cell = is_of_another_city ? std::string() : detail::flat_text(c.*member);
    });
    if (b.number != *chosen) return;
    cells[index_of(column::claim_id)] = kind_of<typename branch_type::benefit>::example_id;
    cells[index_of(column::person_id)] = "P-0001";
    cells[index_of(column::city)] = form.city_name(b.number);
    cells[index_of(column::benefit)] = form.benefit_name(b.number);
  };
  branches::with(*chosen, fill);
  branches::for_each([&](auto b) {
    if (form.benefit_of(b.number) == named) fill(b);
  });
  form.for_each_column([&](column c) {
    const std::string_view term = in_terms ? chinese_of(form.name(c)) : std::string_view();
    if (cells[index_of(c)]) out.word(term.empty() ? form.name(c) : term);
  });
  out.end_row();
  form.for_each_column([&](column c) {
    const std::optional<std::string>& cell = cells[index_of(c)];
    const auto said = [&] { return outside::in_terms(form.form(c, chosen), *cell); };
    if (cell) out.text(in_terms && !cell->empty() ? said() : *cell);
  });
  out.end_row();
}

}  // namespace settling

#endif
