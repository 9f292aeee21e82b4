// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/catalogue.hpp>

// Every rule of the catalogue names each member of its forms once. Whoever includes flat.hpp does not ask it again.

namespace {

using namespace gongbao;

template <template <class> class... Definitions>
constexpr bool described_in_full(rule_list<Definitions...>*) noexcept {
  (detail::expect_full_description<Definitions<rule_info>>(), ...);
  return true;
}

static_assert(described_in_full(static_cast<catalogue*>(nullptr)));

}  // namespace
