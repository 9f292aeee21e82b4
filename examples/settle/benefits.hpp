// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_BENEFITS_HPP
#define SETTLE_BENEFITS_HPP

#include <cstddef>
#include <string_view>
#include <tuple>

#include "../common/spelling.hpp"
#include "csv_writer.hpp"
#include "medical_aid.hpp"
#include "outpatient_pool.hpp"

// The benefits that can be claimed. One more is a file like the two above, its word, its columns, and its place in the
// list at the end. A benefit B has
//
//   B::word            what the column `benefit` says
//   B::claim           what a row states beside what every row states, with the list of its columns
//   B::example()       a claim that settles, for an empty file to begin with
//   B::settlement      a settled claim with its steps
//   B::book            its accounts, years(): settle(claim, account_name) posts and returns a settlement, or a
//                      complaint and no trace
//   B::report          its part of the summary: add(claim, settlement), table(), example()
//   B::amounts(s)      what the settlements file says of it
//   B::warning(s)      what is to be said of a claim that is settled all the same
//   B::better(s)       another identity of the person that would bring more, or may, if there is one

namespace settling {

template <class... Benefits>
struct benefit_list {
  using books = std::tuple<typename Benefits::book...>;
  using reports = std::tuple<typename Benefits::report...>;

  /// Calls `visit.operator()<Benefit>()` for each of them, in order.
  template <class Visit>
  static constexpr void for_each(Visit&& visit) {
    (visit.template operator()<Benefits>(), ...);
  }

  /// The same for the one that a word names.
  template <class Visit>
  static constexpr void with(benefit named, Visit&& visit) {
    for_each([&]<class Benefit>() {
      if (Benefit::word == named) visit.template operator()<Benefit>();
    });
  }
};

using benefits = benefit_list<medical_aid, outpatient_pool>;

static_assert(
    [] {
      std::size_t next = 0;
      bool in_order = true;
      benefits::for_each([&]<class Benefit>() { in_order = in_order && gongbao::index_of(Benefit::word) == next++; });
      return in_order && next == gongbao::count_of<benefit>;
    }(),
    "each word of the column `benefit` has its benefit, in the order of the words");

/// What the claims of a benefit make of a column.
constexpr column_use use_in(benefit b, column c) noexcept {
  column_use found = use_in<claim>(c);
  if (found.in.empty()) benefits::with(b, [&]<class Benefit>() { found = use_in<typename Benefit::claim>(c); });
  return found;
}

namespace detail {

template <class T>
outside::value_form form_of_field(const T&) {
  return outside::form_of<T>();
}
template <class T>
outside::value_form form_of_field(const gongbao::maybe<T>&) {
  return outside::form_of<T>();
}
inline outside::value_form form_of_field(std::string_view) { return {}; }

template <class T>
void write_field(csv_writer& out, const T& value) {
  out.value(value);
}
template <class T>
void write_field(csv_writer& out, const gongbao::maybe<T>& value) {
  value.has_value() ? out.value(*value) : out.word({});
}
inline void write_field(csv_writer& out, std::string_view value) { out.text(value); }

}  // namespace detail

/// What the values of a column look like; without type where they may be any text.
inline outside::value_form form_in(column wanted) {
  outside::value_form form;
  const auto look = [&]<class Claim>(const Claim& c) {
    Claim::columns([&](column name, auto member, const column_use&) {
      if (name == wanted) form = detail::form_of_field(c.*member);
    });
  };
  look(claim{});
  benefits::for_each([&]<class Benefit>() { look(typename Benefit::claim{}); });
  return form;
}

/// An empty claims file of a benefit: its columns, and one claim to write over.
inline void write_template(csv_writer& out, benefit named) {
  benefits::with(named, [&]<class Benefit>() {
    const typename Benefit::claim example = Benefit::example();
    const auto each_field = [&](auto&& visit) {
      claim::columns([&](column name, auto member, const column_use&) { visit(name, example.*member); });
      Benefit::claim::columns([&](column name, auto member, const column_use&) { visit(name, example.*member); });
    };
    each_field([&](column name, const auto&) { out.word(gongbao::name_of(name)); });
    out.end_row();
    each_field([&](column, const auto& value) { detail::write_field(out, value); });
    out.end_row();
  });
}

}  // namespace settling

#endif
