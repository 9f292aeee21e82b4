// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: every_rank_has_terms
#include <gongbao/rules/national.hpp>

// A city's table forgets what a category gets that it ranks: its people would be told that they get nothing. The rule
// holds its table to the checks, and the compiler says which one.
using namespace gongbao;

inline constexpr document measures{
    .number = "1", .title = "Aid", .title_zh = "救助办法", .in_force = period::since(date(2024, 1, 1))};

struct aid_terms {
  layer_terms basic{};
  layer_terms tilt{};
  static constexpr named_layer<aid_terms> layers[] = {{"basic", &aid_terms::basic}, {"tilt", &aid_terms::tilt}};
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
      .terms = {{category::subsistence, {layer, layer}},
#ifndef MISUSE
                {category::margin, {layer, layer}}
#endif
      }};
}();

template <class Info = rule_info>
struct aid_rule : national_aid_rule<aid_2024, Info> {
  static constexpr Info info{"MA-01", "Aid", "救助", {&measures, "art. 1"}, provenance::exact};
};
constexpr money paid = rule<aid_rule>()({.date = date(2024, 1, 1),
                                         .recipients = recipient::margin,
                                         .care = care::inpatient,
                                         .self_pay = yuan(1'000),
                                         .before = start_of(calendar_year(2024))})
                           .value()
                           .total_aid;
