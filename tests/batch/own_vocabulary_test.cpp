// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Lanes settle the codes of a city's own categories and kinds of care as each claim alone.
#include <vector>

#include <gongbao_catch.hpp>

#include "invented_city.hpp"

using namespace gongbao;

TEST_CASE("columns of a city with a vocabulary of its own") {
  const batch::aid_plan plan = invented::plan_of(invented::aid_2024);
  std::vector<batch::claim_code> codes;
  std::vector<std::int64_t> self_pay;
  for (int repeat = 0; repeat < 5; ++repeat)
    for (unsigned g = 0; g <= count_of<invented::group>; ++g)  // the last of each is not declared
      for (unsigned k = 0; k <= count_of<invented::treatment>; ++k)
        for (const bool covered : {true, false}) {
          codes.push_back(
              batch::code_of(static_cast<invented::group>(g), static_cast<invented::treatment>(k), covered));
          self_pay.push_back(static_cast<std::int64_t>(codes.size()) * 50'003);
        }

  std::vector<std::int64_t> basic(codes.size()), tilt(codes.size());
  std::vector<batch::row_status> status(codes.size());
  batch::aid_sums sums{}, expected{};
  const std::size_t refused = batch::settle<std::int64_t>(
      plan, {.claims = codes, .self_pay = self_pay, .basic_aid = basic, .tilt_aid = tilt, .status = status}, &sums);

  std::size_t refused_alone = 0;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const auto alone = batch::settle(plan, codes[i], fen(self_pay[i]));
    if (!alone) {
      ++refused_alone;
      CHECK(alone.refused() == refusal{error::unknown_value, "category"});
      CHECK((status[i] == batch::status_of(error::unknown_value) && basic[i] == 0 && tilt[i] == 0));
      continue;
    }
    CHECK(
        (status[i] == batch::settled && fen(basic[i]) == alone->basic.payment && fen(tilt[i]) == alone->tilt.payment));
    expected.lines[codes[i] % batch::row_count] +=
        {.claims = 1, .self_pay = fen(self_pay[i]), .basic_aid = alone->basic.payment, .tilt_aid = alone->tilt.payment};
  }
  CHECK(refused == refused_alone);
  CHECK(refused == 5 * 2 * (5 * 4 - 4 * 3));
  CHECK(sums == expected);
  CHECK(sums.of(invented::group::worker, invented::treatment::emergency).claims == 10);
}
