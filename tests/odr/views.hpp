// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_ODR_VIEWS_HPP
#define GONGBAO_TESTS_ODR_VIEWS_HPP

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/flat.hpp>

// What one translation unit sees of the library. The bodies stand here, so that both units compile the same text.
// `of_here` is static: each unit has its own, made of what the unit itself includes.

struct view {
  static constexpr int places = 10;
  const void* at[places];
  void (*evaluate)(const gongbao::flat::pair*, std::size_t, gongbao::flat::answer&);
  gongbao::money total_aid;
  gongbao::money total_aid_by_id;

  friend bool operator==(const view&, const view&) = default;
};

static view of_here() {
  using namespace gongbao;
  const flat::entry* by_id = flat::find("JZ-MA-07");
  const flat::pair inputs[] = {{"date", "2023-03-01"}, {"recipients", "margin"}, {"self_pay", "20000"}};
  flat::answer answer;
  flat::call("JZ-MA-07", inputs, 3, answer);
  return {.at = {&jinzhou::medical_aid, &jinzhou::medical_aid_2023, &jinzhou::medical_aid_plan,
                 &jinzhou::medical_aid_rule<>::info, &jinzhou::monitoring_groups, &sanmenxia::medical_aid,
                 &sanmenxia::medical_aid_2022, &flat::all_rules, by_id, words_of<recipient>},
          .evaluate = by_id->evaluate,
          .total_aid = jinzhou::medical_aid({.date = date(2023, 3, 1),
                                             .recipients = recipient::margin,
                                             .self_pay = yuan(20'000),
                                             .before = start_of(calendar_year(2023))})
                           .value()
                           .total_aid,
          .total_aid_by_id = parse<money>(*answer.find("total_aid")).value_or({})};
}

view of_one();
view of_two();

#endif
