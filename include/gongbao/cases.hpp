// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CASES_HPP
#define GONGBAO_CASES_HPP

#include <gongbao/cities.hpp>
#include <gongbao/jinzhou/cases.hpp>
#include <gongbao/sanmenxia/cases.hpp>

// The cities with their cases. The umbrella header leaves the cases out.

namespace gongbao::inline v0 {

/// Every case of every city, counted apart from the rules: `catalogue` has none of them. By its id a case is reached as
/// a rule is, `flat::rules<case_catalogue>`.
///
/// ```cpp
/// static_assert(flat::rules<case_catalogue>::find("JZ-CASE-AID")->name == "jinzhou::aid_bill");
/// static_assert(flat::find("JZ-CASE-AID") == nullptr);
/// ```
using case_catalogue = cities::cases;

/// By tests/static.
template <>
inline constexpr bool detail::description_is_tested<cities::rules_and_cases> = true;

}  // namespace gongbao::inline v0

#endif
