// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: layers leaves out a member of the row
#include <gongbao/rules/national.hpp>

// A layer that `layers` does not name would be under no check.
using namespace gongbao;

inline constexpr document measures{
    .number = "1", .title = "Aid", .title_zh = "救助办法", .in_force = period::since(date(2024, 1, 1))};

struct aid_terms {
  layer_terms basic{};
  layer_terms tilt{};
#ifdef MISUSE
  static constexpr named_layer<aid_terms> layers[] = {{"basic", &aid_terms::basic}};
#else
  static constexpr named_layer<aid_terms> layers[] = {{"basic", &aid_terms::basic}, {"tilt", &aid_terms::tilt}};
#endif
  constexpr const layer_terms& first_for(care) const { return basic; }
};
struct aid_scheme : national_aid<aid_scheme, category, recipient, care, aid_terms> {
  static constexpr source category_article{&measures, "art. 1"};
  static constexpr source self_pay_article{&measures, "art. 1"};
  static constexpr aid_facts judge(const auto& in) {
    return {.self_pay = in.self_pay, .covered = true, .qualifies = true};
  }
};
inline constexpr aid_policy<aid_scheme> aid_2024 = [] {
  constexpr layer_terms layer{yuan(0), percent(60), yuan(10'000), {&measures, "art. 1"}};
  return aid_policy<aid_scheme>{
      .in_force = measures.in_force,
      .ranking = {{category::subsistence, recipient::subsistence}, {category::margin, recipient::margin}},
      .terms = {{category::subsistence, {layer, layer}}, {category::margin, {layer, layer}}}};
}();

static_assert(passes_its_checks<aid_2024>());
