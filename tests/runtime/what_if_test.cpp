// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/gongbao.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include <gongbao_catch.hpp>

using namespace gongbao;

namespace {

/// Keeps a table from being worked out when the program is compiled, where a broken one would not compile.
template <class Table>
Table changed(const Table& shipped, void (*change)(Table&)) {
  Table table = shipped;
  change(table);
  return table;
}

constexpr refusal broken(text_view check) { return {error::out_of_range, check}; }

}  // namespace

TEST_CASE("a table that breaks a named check is refused by its name") {
  using jinzhou_aid = jinzhou::medical_aid_policy;
  const auto aid = [](void (*change)(jinzhou_aid&)) {
    return jinzhou::medical_aid({.date = date(2023, 3, 1),
                                 .recipients = recipient::margin,
                                 .self_pay = yuan(30'000),
                                 .before = start_of(calendar_year(2023))},
                                changed(jinzhou::medical_aid_2023, change));
  };
  CHECK(aid([](jinzhou_aid&) {}).value().basic_aid == yuan(16'800));
  CHECK(aid([](jinzhou_aid& t) { t.terms[category::margin].basic.rate = percent(600); }).refused() ==
        broken("rates_within_unit"));
  CHECK(aid([](jinzhou_aid& t) { t.terms[category::destitute].tilt.rate = rate::from_millipercent(-1); }).refused() ==
        broken("rates_within_unit"));
  CHECK(aid([](jinzhou_aid& t) { t.terms[category::orphan].tilt.deductible = -fen(1); }).refused() ==
        broken("deductibles_not_negative"));
  CHECK(aid([](jinzhou_aid& t) { t.terms[category::orphan].basic.cap = -fen(1); }).refused() ==
        broken("caps_not_negative"));

  auto fines = jinzhou::over_quota_fines;
  fines.most = yuan(1);
  CHECK(jinzhou::over_quota_fine({.fine = yuan(5)}, fines).refused() == broken("ends_are_ordered"));
  auto share = sanmenxia::sports_venue_share;
  share.share = percent(101);
  CHECK(sanmenxia::sports_venue_price({.market_price = yuan(1), .price = yuan(1)}, share).refused() ==
        broken("share_within_unit"));
}

TEST_CASE("a plan of such a table pays nobody") {
  auto table = jinzhou::medical_aid_2023;
  table.terms[category::margin].basic.rate = percent(600);
  const batch::aid_plan plan = batch::plan_of(table);
  const batch::claim_code who[] = {batch::code_of(category::destitute), batch::code_of(category::margin)};
  CHECK(batch::settle(plan, who[0], yuan(30'000)).refused() == broken("rates_within_unit"));

  const std::int32_t self_pay[] = {3'000'000, 3'000'000};
  std::int32_t aid[] = {-1, -1};
  batch::row_status status[2]{};
  CHECK(batch::settle<std::int32_t>(plan, {.claims = who, .self_pay = self_pay, .basic_aid = aid, .status = status}) ==
        2);
  for (const int row : {0, 1}) {
    CHECK(aid[row] == 0);
    CHECK(*batch::refusal_in(status[row]) == error::out_of_range);
  }

  auto pool = sanmenxia::outpatient_pooling_2022;
  pool.limits.active = -fen(1);
  CHECK(batch::settle(batch::plan_of(pool, 2023), batch::code_of(level::primary, true), yuan(100)).refused().error ==
        error::out_of_range);
  CHECK(batch::settle(batch::pool_plan(deductible_period::year, {{.rate = percent(600)}}), 0, yuan(100)).refused() ==
        broken("rates_within_unit"));
}
