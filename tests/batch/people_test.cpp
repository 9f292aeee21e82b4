// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Claims in order of arrival go on from what the claims before them left; persons are numbered as they appear.
#include <gongbao_catch.hpp>

#include <algorithm>
#include <map>

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/batch/people.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include "harness.hpp"

using namespace batch_tests;

namespace {

template <class Fen>
bool has_place(money m) {
  return in_fen(m) == static_cast<Fen>(in_fen(m));
}

/// One claim after the other, each by itself.
template <class Fen>
struct one_by_one {
  std::vector<aid_year> years;
  batch::aid_sums sums{};
  std::size_t refused = 0;

  struct answer {
    money basic, tilt;
    batch::row_status status;
  };

  answer settle(const batch::aid_plan& plan, batch::claim_code code, std::uint32_t person, money self_pay) {
    if (person >= years.size()) {
      ++refused;
      return {{}, {}, batch::status_of(error::unknown_value)};
    }
    const auto aid = batch::settle(plan, code, self_pay, years[person]);
    const bool fits = aid && has_place<Fen>(aid->basic.payment) && has_place<Fen>(aid->tilt.payment) &&
                      has_place<Fen>(aid->after.deductible_base) && has_place<Fen>(aid->after.basic_paid) &&
                      has_place<Fen>(aid->after.residual) && has_place<Fen>(aid->after.tilted) &&
                      has_place<Fen>(aid->after.tilt_paid);
    if (!fits) {
      ++refused;
      return {{}, {}, batch::status_of(aid ? error::out_of_range : aid.error())};
    }
    years[person] = aid->after;
    sums.lines[code % 32] +=
        {.claims = 1, .self_pay = self_pay, .basic_aid = aid->basic.payment, .tilt_aid = aid->tilt.payment};
    return {aid->basic.payment, aid->tilt.payment, batch::settled};
  }
};

template <class Fen>
void run(dice& d, std::size_t rows, std::uint32_t persons, bool strange) {
  const batch::aid_plan plan =
      d.coin() ? batch::plan_of(jinzhou::medical_aid_2023)
               : batch::plan_of(sanmenxia::medical_aid_2022, {.residual_counts = d.any<residual_counts>()});
  std::vector<batch::claim_code> codes;
  std::vector<std::uint32_t> who;
  std::vector<Fen> self_pay;
  constexpr std::int64_t run_lengths[] = {2, 5, 20, 200};
  const std::int64_t run_length = d.among(run_lengths);
  const bool in_runs = d.coin();
  for (std::size_t i = 0; i < rows; ++i) {
    auto code = static_cast<batch::claim_code>(d.upto(9) + 16 * d.upto(1));
    if (d.one_in(5)) code = static_cast<batch::claim_code>(code + 32 * d.upto(3));
    if (strange && d.one_in(40)) code = static_cast<batch::claim_code>(d.bits());
    codes.push_back(code);
    const bool again = !who.empty() && in_runs && !d.one_in(run_length);
    who.push_back(again ? who.back() : static_cast<std::uint32_t>(d.upto(persons - 1)));
    if (strange && d.one_in(60)) who.back() = d.coin() ? persons : UINT32_MAX;
    std::int64_t amount = d.of_any_length(21);
    if (strange && d.one_in(30)) amount = d.of_any_length(sizeof(Fen) == 4 ? 31 : 50);
    if (strange && d.one_in(60)) amount = -1 - d.of_any_length(20);
    self_pay.push_back(static_cast<Fen>(amount));
  }
  if (d.one_in(4)) std::sort(who.begin(), who.end());
  // Sorted by person, the other way round, or the first half alone.
  const auto half = who.begin() + static_cast<std::ptrdiff_t>(rows / 2);
  const std::int64_t order = d.upto(5);
  if (order < 2) std::sort(who.begin(), who.end());
  if (order == 1) std::reverse(who.begin(), who.end());
  if (order == 2) std::sort(who.begin(), half);
  std::vector<batch::aid_account<Fen>> accounts(persons);
  std::vector<Fen> basic(rows), tilt(rows);
  std::vector<batch::row_status> status(rows);
  batch::aid_sums sums{};
  const bool with_sums = d.coin();
  one_by_one<Fen> wanted{.years = std::vector<aid_year>(persons)};
  // In two parts: accounts carry over.
  const auto first = static_cast<std::size_t>(d.upto(static_cast<std::int64_t>(rows)));
  std::size_t refused = 0;
  for (const bool second : {false, true}) {
    const std::size_t begin = second ? first : 0;
    const std::size_t size = second ? rows - first : first;
    refused += batch::settle_in_order<Fen>(plan,
                                           {.claims = {codes.data() + begin, size},
                                            .persons = {who.data() + begin, size},
                                            .self_pay = {self_pay.data() + begin, size},
                                            .basic_aid = {basic.data() + begin, size},
                                            .tilt_aid = {tilt.data() + begin, size},
                                            .status = {status.data() + begin, size},
                                            .accounts = accounts},
                                           with_sums ? &sums : nullptr);
  }
  for (std::size_t i = 0; i < rows; ++i) {
    const auto a = wanted.settle(plan, codes[i], who[i], fen(self_pay[i]));
    if (basic[i] != in_fen(a.basic) || tilt[i] != in_fen(a.tilt) || status[i] != a.status)
      FAIL("row " << i << " of " << rows << ", person " << who[i] << " of " << persons << ", code "
                  << unsigned{codes[i]} << ", self-pay " << self_pay[i] << ": " << basic[i] << ' ' << tilt[i]
                  << " status " << unsigned{status[i]} << ", wanted " << in_fen(a.basic) << ' ' << in_fen(a.tilt)
                  << " status " << unsigned{a.status});
  }
  for (std::size_t p = 0; p < persons; ++p) {
    const auto& y = accounts[p].year;
    const aid_year year{fen(y.deductible_base), fen(y.basic_paid), fen(y.residual), fen(y.tilted), fen(y.tilt_paid)};
    if (!(year == wanted.years[p])) FAIL("the account of person " << p << " of " << persons << " differs");
  }
  if (refused != wanted.refused) FAIL(refused << " rows were refused, not " << wanted.refused);
  if (with_sums && !(sums == wanted.sums)) FAIL("the sums differ");
}

}  // namespace

TEST_CASE("claims in order of arrival are settled one after the other") {
  dice d(setting("GONGBAO_BATCH_SEED", 20230301));
  const std::uint64_t count = setting("GONGBAO_BATCH_CLAIMS", optimised ? 300'000 : 40'000);
  constexpr std::int64_t crowds[] = {1, 2, 15, 40, 300, 5'000};
  for (std::uint64_t rows = 0; rows < count;) {
    const auto length = static_cast<std::size_t>(d.upto(d.coin() ? 70 : 1'500));
    const auto persons = static_cast<std::uint32_t>(d.among(crowds));
    const bool strange = d.coin();
    run<std::int32_t>(d, length, persons, strange);
    run<std::int64_t>(d, length, persons, strange);
    rows += 2 * length;
  }
}

TEST_CASE("nobody's claim is refused where there are no accounts") {
  const batch::aid_plan plan = batch::plan_of(jinzhou::medical_aid_2023);
  std::vector<batch::claim_code> codes(40, batch::code_of(category::margin));
  std::vector<std::uint32_t> who(40, 0);
  std::vector<std::int32_t> self_pay(40, 1'000'000), basic(40, 7);
  CHECK(batch::settle_in_order<std::int32_t>(
            plan, {.claims = codes, .persons = who, .self_pay = self_pay, .basic_aid = basic}) == 40);
  CHECK(basic == std::vector<std::int32_t>(40, 0));
}

TEST_CASE("persons are numbered in order of appearance") {
  dice d(setting("GONGBAO_BATCH_SEED", 20230301));
  for (const std::size_t slots : {2U, 8U, 64U, 4'096U}) {
    std::vector<batch::person_slot> places(slots);
    batch::person_index index(places);
    std::map<std::uint64_t, std::uint32_t> wanted;
    std::vector<std::uint64_t> ids;
    for (std::size_t i = 0; i < 3 * slots; ++i) ids.push_back(d.one_in(9) ? 0 : d.bits() % slots * 1'000'003U);
    std::vector<std::uint32_t> persons(ids.size());
    const std::size_t done = index.number(ids, persons);
    for (std::size_t i = 0; i < done; ++i) {
      const auto next = static_cast<std::uint32_t>(wanted.size());
      CHECK(persons[i] == wanted.try_emplace(ids[i], next).first->second);
    }
    CHECK(index.size() == wanted.size());
    CHECK(index.size() <= slots / 8 * 7 + slots % 8 * 7 / 8);
    if (done < ids.size()) {  // the row it stopped at is of somebody new, and the slots are full
      CHECK(wanted.count(ids[done]) == 0);
      CHECK(index.size() == slots / 8 * 7 + slots % 8 * 7 / 8);
    }
  }
}
