// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_BATCH_MISTAKES_HPP
#define GONGBAO_TESTS_BATCH_MISTAKES_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/batch/people.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

// Columns that do not fit each other: every column of every way in, by its number, so that none is forgotten.

namespace batch_tests::mistakes {

using namespace gongbao;

inline constexpr std::size_t row_count = 20;  // more than there are lanes
inline constexpr std::size_t most = 20;       // columns

struct aid {
  template <class Fen>
  using columns = batch::aid_columns<Fen>;
  static constexpr std::size_t count = 15;
  static constexpr std::size_t needed = 2;  // the first so many are never absent

  template <class Fen>
  static constexpr std::size_t settle(const columns<Fen>& c) {
    return batch::settle<Fen>(batch::plan_of(jinzhou::medical_aid_2023), c);
  }
};
struct pool {
  template <class Fen>
  using columns = batch::pool_columns<Fen>;
  static constexpr std::size_t count = 10;
  static constexpr std::size_t needed = 2;

  template <class Fen>
  static constexpr std::size_t settle(const columns<Fen>& c) {
    return batch::settle<Fen>(batch::pool_plan(deductible_period::year, {jinzhou::outpatient_pooling_2022.floors}), c);
  }
};
struct stream {
  template <class Fen>
  using columns = batch::aid_stream<Fen>;
  static constexpr std::size_t count = 6;
  static constexpr std::size_t needed = 3;

  template <class Fen>
  static constexpr std::size_t settle(const columns<Fen>& c) {
    batch::aid_account<Fen> accounts[1];
    columns<Fen> with_accounts = c;
    with_accounts.accounts = accounts;
    return batch::settle_in_order<Fen>(batch::plan_of(jinzhou::medical_aid_2023), with_accounts);
  }
};

/// A column for each place, and room for one that begins a row late.
template <class Element>
struct memory {
  Element all[most][row_count + 1]{};
};

/// Calls a function with the number and the column of each place.
template <class Columns, class Visit>
constexpr void each_place(Columns& columns, Visit visit) {
  std::size_t n = 0;
  columns.for_each([&]<class T>(const batch::column<T>& c) { visit(n++, const_cast<batch::column<T>&>(c)); });
}

template <class Fen>
struct all_memory {
  memory<Fen> amounts{};
  memory<std::uint8_t> bytes{};
  memory<std::uint32_t> persons{};

  constexpr Fen* at(std::size_t n, const Fen*) { return amounts.all[n]; }
  constexpr std::uint8_t* at(std::size_t n, const std::uint8_t*) { return bytes.all[n]; }
  constexpr std::uint32_t* at(std::size_t n, const std::uint32_t*) { return persons.all[n]; }

  template <class Columns>
  constexpr void lay_out(Columns& columns) {
    each_place(columns, [&]<class T>(std::size_t n, batch::column<T>& c) {
      c = {at(n, static_cast<T*>(nullptr)), row_count};
    });
  }
};

/// Settles with one column of another length, without memory if it is to have none. True if that is taken.
template <class Way, class Fen>
constexpr bool takes_length(std::size_t which, std::size_t length, bool has_memory = true) {
  all_memory<Fen> m;
  typename Way::template columns<Fen> columns{};
  m.lay_out(columns);
  each_place(columns, [&]<class T>(std::size_t n, batch::column<T>& c) {
    if (n == which) c = {has_memory ? c.data() : nullptr, length};
  });
  return Way::template settle<Fen>(columns) <= row_count;
}

/// Settles without one column. True if that is taken.
template <class Way, class Fen>
constexpr bool takes_absence(std::size_t which) {
  all_memory<Fen> m;
  typename Way::template columns<Fen> columns{};
  m.lay_out(columns);
  each_place(columns, [&](std::size_t n, auto& c) {
    if (n == which) c = {};
  });
  return Way::template settle<Fen>(columns) <= row_count;
}

enum class pair_is : std::uint8_t { nothing, allowed, a_fault };

/// What laying one column over another, or a row behind it, should be; nothing if they hold different types.
template <class Way, class Fen>
constexpr pair_is laid_over(std::size_t which, std::size_t other, std::size_t shift) {
  typename Way::template columns<Fen> columns{};
  pair_is is = pair_is::nothing;
  each_place(columns, [&]<class A>(std::size_t a, batch::column<A>&) {
    each_place(columns, [&]<class B>(std::size_t b, batch::column<B>&) {
      if constexpr (gongbao::detail::same_as<const A, const B>) {
        if (a != which || b != other || a == b) return;
        const bool writes_a = !gongbao::detail::same_as<A, const A>;
        const bool writes_b = !gongbao::detail::same_as<B, const B>;
        const bool in_place = shift == 0 && writes_a != writes_b && gongbao::detail::same_as<const A, const Fen>;
        is = in_place || (!writes_a && !writes_b) ? pair_is::allowed : pair_is::a_fault;
      }
    });
  });
  return is;
}
template <class Way, class Fen>
constexpr bool takes_laid_over(std::size_t which, std::size_t other, std::size_t shift) {
  all_memory<Fen> m;
  typename Way::template columns<Fen> columns{};
  m.lay_out(columns);
  each_place(columns, [&]<class T>(std::size_t n, batch::column<T>& c) {
    if (n == which) c = {m.at(other, static_cast<T*>(nullptr)) + shift, row_count};
  });
  return Way::template settle<Fen>(columns) <= row_count;
}

}  // namespace batch_tests::mistakes

#endif
