// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// A little of everything, for the syntax checks: without exceptions and RTTI, and freestanding.

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/flat.hpp>

namespace {

using namespace gongbao;

constexpr auto in_jinzhou = jinzhou::medical_aid({.date = date(2023, 3, 1),
                                                  .recipients = recipient::margin,
                                                  .self_pay = yuan(20'000),
                                                  .before = start_of(calendar_year(2023))});
static_assert(in_jinzhou->total_aid == yuan(13'320));

constexpr auto in_sanmenxia = sanmenxia::medical_aid({.date = date(2023, 3, 1),
                                                      .recipients = recipient::margin,
                                                      .care = care::inpatient,
                                                      .self_pay = yuan(20'000),
                                                      .referred = true,
                                                      .in_province = true,
                                                      .before = start_of(calendar_year(2023))});
static_assert(in_sanmenxia->total_aid == yuan(10'000));

}  // namespace

std::int64_t total_aid_in_fen(const char* rule, const flat::pair* inputs, std::size_t count) {
  flat::answer answer;
  flat::call(rule, inputs, count, answer);
  const maybe<text_view> total = answer.find("total_aid");
  if (!total) return -1;
  const outcome<money> amount = parse<money>(*total);
  return amount ? in_fen(*amount) : -1;
}
