// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_CHEMICAL_PARK_HPP
#define GONGBAO_SANMENXIA_CHEMICAL_PARK_HPP

#include <cstdint>

#include <gongbao/rules/meanings.hpp>
#include <gongbao/rules/rule.hpp>
#include <gongbao/sanmenxia/gazette.hpp>

// Sanmenxia: chemical-park joint meeting (化工园区认定管理工作联席会议制度).

namespace gongbao::inline v0::sanmenxia {

inline constexpr document chemical_park_meeting{
    .number = "三政办文〔2023〕2号",
    .title = "Chemical-park joint meeting",
    .title_zh = "关于建立三门峡市化工园区认定管理工作联席会议制度的通知",
    .in_force = period::since(date(2023, 2, 13)),
    .header = "gongbao/sanmenxia/chemical_park.hpp",
    .checked = last_check,
};

// ---- SX-CP-01 ------------------------------------------------------------------------------------------------------

/// 三: 每年至少召开一次全体会议.
inline constexpr std::int64_t plenaries_a_year = 1;

template <class Info = rule_info>
struct chemical_park_plenaries_rule {
  static constexpr Info info{
      "SX-CP-01", "Plenary frequency", "全体会议次数", {&chemical_park_meeting, "三"}, provenance::exact};
  struct input {
    required<std::int64_t> plenaries;
    maybe<std::int64_t> year{};
  };
  struct output {
    gongbao::finding finding{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::plenaries, "plenaries", {"plenary meetings in the calendar year", "当年召开全体会议的次数"},
          {.unit = {"count", "次"}});
    field(&input::year, "year", {"year", "年度"}, {.unit = {"year", "年"}});
  }
  static constexpr void outputs(auto&& field) { field(&output::finding, "finding", says::ok_or_violation); }
  static constexpr outcome<output> compute(const auto& in) {
    if (in.year && *in.year < info.in_force().first().year()) return refusal{error::not_in_force, "year"};
    return output{.finding = ok_if(in.plenaries >= plenaries_a_year)};
  }
};
/// Whether the joint meeting on chemical parks met often enough in a year (每年至少召开一次全体会议).
///
/// ok from one plenary on; 2023 counts as a full year. Errors: negative_amount; not_in_force (year before 2023).
/// Source: 三.
///
/// ```cpp
/// static_assert(sanmenxia::chemical_park_plenaries({.plenaries = 1}).value().finding == finding::ok);
/// static_assert(sanmenxia::chemical_park_plenaries({.plenaries = 0}).value().finding == finding::violation);
/// ```
inline constexpr rule<chemical_park_plenaries_rule> chemical_park_plenaries{};

/// All rules of the document, in the order of the rulebook.
using chemical_park_rules = rule_list<chemical_park_plenaries_rule>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
