// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_COVERAGE_HPP
#define GONGBAO_COVERAGE_HPP

#include <cstddef>

#include <gongbao/cities.hpp>
#include <gongbao/jinzhou/coverage.hpp>
#include <gongbao/sanmenxia/coverage.hpp>

// The ledger of coverage of every city. The umbrella header leaves it out.

namespace gongbao::inline v0 {

namespace detail {
/// Calls `visit` with each document of the ledgers of a list of cities.
template <class List>
constexpr void for_each_covered(auto&& visit) {
  List::for_each([&](auto city) {
    for (const covered_document& d : decltype(city)::ledger::documents) visit(d);
  });
}

template <class List>
struct joined_ledger {
  static constexpr std::size_t size = [] {
    std::size_t documents = 0;
    for_each_covered<List>([&](const covered_document&) { ++documents; });
    return documents;
  }();
  covered_document documents[size]{};

  constexpr joined_ledger() noexcept {
    covered_document* to = documents;
    for_each_covered<List>([&](const covered_document& d) { *to++ = d; });
  }
};
inline constexpr joined_ledger<cities> ledger_of_cities{};
}  // namespace detail

/// What became of every article of every document, in the order of the rulebook.
inline constexpr const auto& coverage_ledger = detail::ledger_of_cities.documents;

}  // namespace gongbao::inline v0

#endif
