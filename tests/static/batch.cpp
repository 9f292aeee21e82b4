// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <type_traits>
#include <utility>

#include <gongbao/batch/knots.hpp>
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include "../batch/mistakes.hpp"
#include "expect.hpp"

namespace batch_tests {

using namespace gongbao;
using batch::claim_code;
using batch::code_of;

// ---- Codes ----------------------------------------------------------------------------------------------------------

static_assert(code_of(category::destitute) == 0 && code_of(category::none) == 9);
static_assert(code_of(category::none, care::outpatient) == 25);
static_assert(code_of(category::margin, care::inpatient, false) == 32 + 7);
static_assert(code_of(category::margin, care::inpatient, true, false) == 64 + 7);
static_assert(code_of(category::margin, care::outpatient, false, false) == 96 + 16 + 7);

/// No two claims have one code, and every code has its row below the facts.
constexpr bool codes_differ() {
  bool taken[256]{};
  for (const auto& c : words_of<category>)
    for (const auto& k : words_of<care>)
      for (const bool covered : {true, false})
        for (const bool qualifying : {true, false}) {
          const claim_code code = code_of(c.value, k.value, covered, qualifying);
          if (taken[code] || code % batch::row_count != batch::row_of(c.value, k.value)) return false;
          taken[code] = true;
        }
  return true;
}
static_assert(codes_differ());

// ---- What became of a row -------------------------------------------------------------------------------------------

static_assert(batch::settled == 0 && !batch::refusal_in(0));
constexpr bool statuses_name_errors() {
  for (const auto& e : words_of<error>)
    if (batch::status_of(e.value) == batch::settled || *batch::refusal_in(batch::status_of(e.value)) != e.value)
      return false;
  return true;
}
static_assert(statuses_name_errors());

// ---- One claim ------------------------------------------------------------------------------------------------------

constexpr batch::aid_plan of_jinzhou = batch::plan_of(jinzhou::medical_aid_2023);
constexpr batch::aid_plan of_sanmenxia = batch::plan_of(sanmenxia::medical_aid_2022);

// What a plan that goes away hands out stays.
template <class T>
concept stays = !std::is_reference_v<T>;
static_assert(stays<decltype(batch::plan_of(jinzhou::medical_aid_2023).row(0))>);
static_assert(stays<decltype(batch::plan_of(jinzhou::medical_aid_2023).refused())>);
static_assert(stays<decltype(batch::plan_of(jinzhou::medical_aid_2023).readings())>);
static_assert(stays<decltype(batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023).terms(0))>);
static_assert(stays<decltype(batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023).refused())>);
static_assert(stays<decltype(batch::plan_of(sanmenxia::outpatient_pooling_2022, 2023).readings())>);
static_assert(stays<decltype(batch::aid_sums{}.of(category::margin))>);
static_assert(&of_jinzhou.row(0) == &of_jinzhou.row(128));
constexpr batch::aid_curve curve_of_a_plan_that_goes() {
  return {batch::plan_of(jinzhou::medical_aid_2023), code_of(category::margin), {}};
}
constexpr batch::aid_curve margin_by_amount = curve_of_a_plan_that_goes();
static_assert(margin_by_amount(yuan(20'000)).patient_pays == yuan(20'000) - yuan(13'320));

constexpr refusal refused(const batch::aid_plan& plan, unsigned code, money self_pay, const aid_year& before = {}) {
  return batch::settle(plan, static_cast<claim_code>(code), self_pay, before).refused();
}
static_assert(refused(of_jinzhou, 10, yuan(1)) == refusal{error::unknown_value, "category"});
static_assert(refused(of_jinzhou, 128, yuan(1)) == refusal{error::unknown_value, "category"});
static_assert(refused(of_sanmenxia, code_of(category::orphan), yuan(1)).error == error::unknown_value);
static_assert(refused(of_jinzhou, 7, money_limit + fen(1)) == refusal{error::out_of_range, "self_pay"});
static_assert(refused(of_jinzhou, 7, -fen(1)) == refusal{error::negative_amount, "self_pay"});
static_assert(refused(of_jinzhou, 7, -fen(1), {.residual = money_limit + fen(1)}).where == "residual_before");
static_assert(refused(of_jinzhou, 7, fen(1), {.tilted = fen(1)}).where == "tilted_before");
static_assert(refused(of_jinzhou, 7, fen(1), {.tilt_paid = fen(1)}).where == "tilt_paid_before");
static_assert(refused(of_jinzhou, code_of(category::monitored), fen(1)).error == error::external_parameter_missing);
// In this order.
static_assert(refused(of_jinzhou, 10, -fen(1)).error == error::unknown_value);
static_assert(refused(of_jinzhou, code_of(category::monitored), -fen(1)).error == error::negative_amount);
static_assert(refused(of_jinzhou, code_of(category::monitored), fen(1), {.tilted = fen(1)}).error ==
              error::inconsistent_amounts);
static_assert(refused(of_jinzhou, 7, fen(1), {.deductible_base = money_limit}) ==
              refusal{error::out_of_range, "self_pay"});

// Tilt aid opens in Sanmenxia when the cap is reached, whatever the reading.
static_assert(
    batch::plan_of(sanmenxia::medical_aid_2022, {.tilt_trigger = tilt_trigger::always}).readings().tilt_trigger ==
    tilt_trigger::after_basic_cap);
// In Jinzhou a new identity changes what comes; what it frees of the year before is paid only where that is read.
constexpr aid_year was_illness_poor{
    .deductible_base = yuan(13'000), .basic_paid = yuan(4'000), .residual = yuan(9'000)};
constexpr batch::aid_plan year_recomputed =
    batch::plan_of(jinzhou::medical_aid_2023, {.identity_change = identity_change::year_recomputed});
static_assert(
    batch::settle(of_jinzhou, code_of(category::subsistence), yuan(100), was_illness_poor).value().total_aid ==
    yuan(91));
static_assert(
    batch::settle(year_recomputed, code_of(category::subsistence), yuan(100), was_illness_poor).value().total_aid ==
    yuan(4'291));
// The shipped tables go through lanes, and without remainders.
static_assert(of_jinzhou.lanes().fits && !of_jinzhou.lanes().scale.by_remainder);
static_assert(of_sanmenxia.lanes().fits && !of_sanmenxia.lanes().scale.by_remainder);

// ---- Columns in constant expressions --------------------------------------------------------------------------------

template <class Fen>
constexpr bool columns_are_claims() {
  const claim_code codes[] = {code_of(category::subsistence), code_of(category::margin), 200,
                              code_of(category::illness_poor, care::outpatient)};
  const Fen self_pay[] = {10'000'000, 2'000'000, 5, -1};
  Fen residual[] = {0, 0, 17, 18};
  Fen basic[4]{}, tilt[4]{};
  batch::row_status status[4]{};
  batch::aid_sums sums{};
  const std::size_t refused = batch::settle<Fen>(of_jinzhou,
                                                 {.claims = codes,
                                                  .self_pay = self_pay,
                                                  .before = {.residual = residual},
                                                  .basic_aid = basic,
                                                  .tilt_aid = tilt,
                                                  .after = {.residual = residual},
                                                  .status = status},
                                                 &sums, batch::stores::streaming);
  return refused == 2 && basic[0] == 2'000'000 && tilt[0] == 2'000'000 && residual[0] == 8'000'000 &&
         basic[1] + tilt[1] == 1'332'000 && basic[2] == 0 && residual[2] == 17 && residual[3] == 18 &&
         status[0] == batch::settled && status[2] == batch::status_of(error::unknown_value) &&
         status[3] == batch::status_of(error::negative_amount) && sums.of(category::margin).claims == 1 &&
         sums.of(category::margin).self_pay == yuan(20'000) && sums.lines[200 % 32].claims == 0;
}
static_assert(columns_are_claims<std::int64_t>());
static_assert(columns_are_claims<std::int32_t>());

// Columns of one length only: another is a fault, and so is self-pay that is not given.
constexpr std::size_t settle_lengths(std::size_t claims, std::size_t self_pay, std::size_t aid) {
  const claim_code codes[3]{};
  const std::int64_t amounts[3]{};
  std::int64_t paid[3]{};
  return batch::settle<std::int64_t>(
      of_jinzhou, {.claims = {codes, claims}, .self_pay = {amounts, self_pay}, .basic_aid = {paid, aid}});
}
static_assert(expect::is_constant([] { return settle_lengths(3, 3, 3); }));
static_assert(expect::is_constant([] { return settle_lengths(0, 0, 0); }));
static_assert(!expect::is_constant([] { return settle_lengths(3, 2, 3); }));
static_assert(!expect::is_constant([] { return settle_lengths(2, 3, 3); }));
static_assert(!expect::is_constant([] { return settle_lengths(3, 3, 2); }));
constexpr std::size_t settle_without_self_pay(std::size_t claims) {
  const claim_code codes[3]{};
  return batch::settle<std::int64_t>(of_jinzhou, {.claims = {codes, claims}});
}
static_assert(expect::is_constant([] { return settle_without_self_pay(0); }));
static_assert(!expect::is_constant([] { return settle_without_self_pay(3); }));

// An absent column stays absent, and a part is where it was; rows that a column does not have are no part of it.
static_assert(!batch::column<int>{}.part(2, 3).given() && batch::column<int>{}.part(2, 3).size() == 0);
constexpr int numbers[] = {1, 2, 3, 4};
static_assert(batch::column(numbers).part(1, 2).size() == 2 && batch::column(numbers).part(1, 2)[0] == 2);
static_assert(batch::column(numbers).part(4, 0).given() && batch::column(numbers).part(4, 0).size() == 0);
static_assert(!expect::is_constant([] { return batch::column(numbers).part(3, 2).size(); }));
static_assert(!expect::is_constant([] { return batch::column(numbers).part(5, 0).size(); }));
static_assert(!expect::is_constant([] { return batch::column(numbers).part(1, static_cast<std::size_t>(-1)).size(); }));

// An empty column is not an absent one, wherever its memory would be.
static_assert(!batch::column<int>{}.given() && batch::column<int>(nullptr, 0).given());
static_assert(batch::column<const int>(numbers, 0).given() && batch::column<const int>(numbers, 0).size() == 0);
static_assert(batch::column<int>(nullptr, 0).part(0, 0).given());
static_assert(!expect::is_constant([] { return batch::column<int>(nullptr, 1).size(); }));
constexpr std::size_t settle_parts(std::size_t aid) {
  const claim_code codes[3]{};
  const std::int64_t amounts[3]{};
  std::int64_t paid[3]{};
  const batch::aid_columns<std::int64_t> all{.claims = codes, .self_pay = amounts, .basic_aid = {paid, aid}};
  return batch::settle<std::int64_t>(of_jinzhou, all.part(0, 2));
}
static_assert(expect::is_constant([] { return settle_parts(3); }));
static_assert(!expect::is_constant([] { return settle_parts(2); }));
static_assert(!expect::is_constant([] { return settle_parts(0); }));

/// Each column of a way in: of its length alone, absent where it is not needed, and never over another.
template <class Way, std::size_t Which>
constexpr bool column_is_checked() {
  using Fen = std::int32_t;
  using namespace batch_tests::mistakes;
  static_assert(takes_length<Way, Fen>(Which, row_count));
  static_assert(!expect::is_constant([] { return takes_length<Way, Fen>(Which, row_count - 1); }));
  static_assert(!expect::is_constant([] { return takes_length<Way, Fen>(Which, row_count + 1); }));
  static_assert(!expect::is_constant([] { return takes_length<Way, Fen>(Which, 0); }));
  static_assert(!expect::is_constant([] { return takes_length<Way, Fen>(Which, 0, false); }));
  static_assert(expect::is_constant([] { return takes_absence<Way, Fen>(Which); }) == (Which >= Way::needed));
  constexpr std::size_t last_output = Way::count - 2;  // the last is the status
  if constexpr (laid_over<Way, Fen>(last_output, Which, 1) == pair_is::a_fault)
    static_assert(!expect::is_constant([] { return takes_laid_over<Way, Fen>(last_output, Which, 1); }));
  if constexpr (laid_over<Way, Fen>(last_output, Which, 0) != pair_is::nothing)
    static_assert(expect::is_constant([] { return takes_laid_over<Way, Fen>(last_output, Which, 0); }) ==
                  (laid_over<Way, Fen>(last_output, Which, 0) == pair_is::allowed));
  return true;
}
template <class Way, std::size_t... Which>
constexpr bool columns_are_checked(std::index_sequence<Which...>) {
  return (column_is_checked<Way, Which>() && ...);
}
template <class Way>
constexpr bool columns_are_checked() {
  return columns_are_checked<Way>(std::make_index_sequence<Way::count>());
}
static_assert(columns_are_checked<mistakes::aid>());
static_assert(columns_are_checked<mistakes::pool>());
static_assert(columns_are_checked<mistakes::stream>());

// Persons are numbered into memory of their own.
constexpr std::size_t number_persons(std::size_t ids, std::size_t persons) {
  const std::uint64_t id[3]{};
  std::uint32_t person[3]{};
  batch::person_slot slots[4];
  return batch::person_index(slots).number({id, ids}, {person, persons});
}
static_assert(number_persons(3, 3) == 3);
static_assert(!expect::is_constant([] { return number_persons(3, 0); }));
static_assert(!expect::is_constant([] { return number_persons(0, 3); }));

}  // namespace batch_tests
