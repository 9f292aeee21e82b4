// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_POOL_HPP
#define SETTLE_POOL_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/rules/explain_claim.hpp>
#include <gongbao/rules/history.hpp>

#include "claim_row.hpp"
#include "outcomes.hpp"
#include "packed_texts.hpp"
#include "readable.hpp"
#include "report_text.hpp"
#include "year_book.hpp"

// Benefits that settle a visit to an outpatient pool (普通门诊统筹): what is kept and reported of it. Every figure
// comes out of the library.

namespace settling {

struct pool {
  static constexpr gongbao::text carried{"deductible and cap", "起付标准和限额"};
  static constexpr std::string_view example_id = "V-0001";
  static constexpr example_fact example[] = {{"in_scope_cost", "120"}, {"level", "secondary"}, {"institution", "H-01"}};
  /// What an account adds up.
  static constexpr std::string_view accumulators[] = {"deductible_met", "paid", "portion"};
  class book;
  class report;

  static gongbao::money worth(const gongbao::pool_statement& s) { return s.steps.payment; }
  static const gongbao::pool_year& before(const gongbao::pool_statement& s) { return s.before; }

  /// What the one layer pays.
  static constexpr gongbao::text layers[] = {{"fund payments", "统筹基金支付"}};
  static std::size_t category_of(const gongbao::pool_statement&) { return 0; }
  static claim_outcome outcome_of(const gongbao::pool_statement& s) {
    return s.covered ? settling::outcome_of(s.steps) : claim_outcome::not_counted;
  }

  /// Whose visit it is, and in the lines below the library's explanation of it.
  template <class Branch>
  static shown_claim shown(const claim& head, const typename Branch::claim& c, const gongbao::pool_statement& s) {
    return [s, claim_id = std::string(head.claim_id), person_id = std::string(head.person_id),
            date = c.date](language in) {
      const bool zh = in == language::zh;
      return told({"claim {1} of person {2}, {3}, {4}, {5}\n", "结算编号{1}，人员{2}，{3}，{4}，{5}\n"}, in,
                  printable(claim_id), printable(person_id), zh ? Branch::city::name_zh : Branch::city::key, date,
                  zh ? Branch::benefit::name.in(in) : Branch::benefit::key) +
             explained(s, in);
    };
  }

  static settled_amounts amounts(const gongbao::pool_statement& s) {
    return {.covered = s.covered,
            .self_pay = s.cost,
            .basic_portion = s.steps.portion,
            .basic_aid = s.steps.payment,
            .residual = s.patient_pays,
            .total_aid = s.steps.payment,
            .patient_pays = s.patient_pays,
            .basic_paid_after = s.after.paid};
  }
};

namespace detail {

/// The deductible that persons have used up, by day and institution. Institutions are kept once and numbered, and where
/// nothing was used nothing is kept: a visit to a primary institution costs no memory.
class day_book {
 public:
  gongbao::money used(account_number person, gongbao::date day, std::string_view institution) {
    const auto number = number_of(institution);
    if (!number) return {};
    const auto found = days_.find(name_of(person, day, *number));
    return found ? days_.payload(*found) : gongbao::money{};
  }

  void post(account_number person, gongbao::date day, std::string_view institution, gongbao::money used_after) {
    auto number = number_of(institution);
    if (!number) {
      number = static_cast<std::uint32_t>(institutions_.size());
      institutions_.add(institution, *number);
    }
    const hashed_text name = name_of(person, day, *number);
    if (const auto found = days_.find(name))
      days_.set_payload(*found, used_after);
    else
      days_.add(name, used_after);
  }

 private:
  std::optional<std::uint32_t> number_of(std::string_view institution) const noexcept {
    const auto found = institutions_.find(institution);
    return found ? std::optional(institutions_.payload(*found)) : std::nullopt;
  }

  /// Three numbers of four bytes. The account stands for the person.
  std::string_view name_of(account_number person, gongbao::date day, std::uint32_t institution) noexcept {
    const std::uint32_t numbers[] = {person, static_cast<std::uint32_t>(day.day_number()), institution};
    static_assert(sizeof numbers == sizeof name_);
    std::memcpy(name_, numbers, sizeof numbers);
    return {name_, sizeof name_};
  }

  packed_texts<std::uint32_t> institutions_;
  packed_texts<gongbao::money> days_;
  char name_[12]{};
};

}  // namespace detail

/// The accounts of pools: those of the year, and where a deductible is of a day, that of each person, day and
/// institution.
///
/// The file is in any order, so every such day is kept, and memory grows with the visits, not with the persons alone.
/// Measured on a million visits with person ids of 8 bytes: 65 bytes an account of a year, and 38 bytes a person, day
/// and institution where a deductible was used, however long the institution's name.
class pool::book {
 public:
  /// Calls `settle` with what has added up before a visit; posts what it gives, if that is not refused.
  template <class Branch, class Settle>
  auto settle(const typename Branch::claim& c, const account_name& name, const Settle& settle) {
    using law = typename Branch::benefit;
    constexpr bool by_day = law::scheme::period == gongbao::deductible_period::day;
    const auto account = years_.open(name);
    gongbao::pool_year before = account.year();
    if constexpr (by_day) before.deductible_met = days_.used(account.number(), c.date, gongbao::institution_of<law>(c));
    auto settled = settle(before, account.number());
    if (!settled.refused) {
      gongbao::pool_year after = settled.answer->after;
      if constexpr (by_day) {
        if (after.deductible_met != before.deductible_met)
          days_.post(account.number(), c.date, gongbao::institution_of<law>(c), after.deductible_met);
        after.deductible_met = {};  // it is no sum of the year
      }
      years_.post(name, account, c.date, after);
    }
    return settled;
  }

  /// Adds what an earlier run settled. The number of its account.
  template <class Branch>
  account_number take_over(const gongbao::history_claim<typename Branch::benefit>& c, const account_name& name) {
    using law = typename Branch::benefit;
    const auto account = years_.open(name);
    gongbao::pool_year added = c.added;
    if constexpr (law::scheme::period == gongbao::deductible_period::day) {
      if (const gongbao::money used = std::exchange(added.deductible_met, {}); used != gongbao::money{}) {
        const std::string_view institution = gongbao::institution_of<law>(c.claim);
        days_.post(account.number(), c.claim.date, institution,
                   days_.used(account.number(), c.claim.date, institution) + used);
      }
    }
    years_.post(name, account, c.claim.date, sum_of(account.year(), added));
    return account.number();
  }

  const year_book<gongbao::pool_year>& years() const noexcept { return years_; }
  year_book<gongbao::pool_year>& years() noexcept { return years_; }

 private:
  year_book<gongbao::pool_year> years_;
  detail::day_book days_;
};

/// Visits and payments by city, and one visit explained.
class pool::report {
 public:
  explicit report(const claims_form& form) : form_{form}, visits_(form.branch_count()) {}

  template <class Branch>
  void add(const claim& head, const typename Branch::claim& c, const gongbao::pool_statement& s) {
    totals& t = visits_[index_of(Branch::number)];
    ++t.visits;
    t.paid += s.steps.payment;
    t.patient += s.patient_pays;
    if (s.rests_on_floors) ++on_floors_;
    if (s.steps.payment > shown_payment_) {
      shown_payment_ = s.steps.payment;
      shown_ = shown<Branch>(head, c, s);
    }
  }

  /// Empty if there was no visit.
  std::string table(language in) const {
    aligned_lines lines(1);
    const auto add = [&](std::string_view city, const totals& t) {
      lines.add(
          {std::string(city), std::to_string(t.visits), gongbao::to_string(t.paid), gongbao::to_string(t.patient)});
    };
    lines.add({told({"outpatient pool in yuan", "门诊统筹（元）"}, in), told({"visits", "人次"}, in),
               told({"fund payments", "统筹基金支付"}, in), told({"patient", "个人负担"}, in)});
    totals sum;
    form_.for_each_branch([&](branch b) {
      const totals& t = visits_[index_of(b)];
      if (t.visits == 0) return;
      add(outside::called(form_.cities().words[index_of(form_.city_of(b))], in), t);
      sum.visits += t.visits;
      sum.paid += t.paid;
      sum.patient += t.patient;
    });
    if (sum.visits == 0) return {};
    add(told({"all", "合计"}, in), sum);
    std::string text = lines.text();
    if (on_floors_ > 0)
      text += told(
          {"resting on floor values, for want of a schedule: {1} {2}\n", "未提供现行标准、按文件下限计算：{1}人次\n"},
          in, on_floors_, std::string_view(on_floors_ == 1 ? "visit" : "visits"));
    return text;
  }

  /// Empty if nothing was paid.
  std::string example(language in) const { return shown_ ? shown_(in) : std::string(); }

 private:
  struct totals {
    std::uint64_t visits = 0;
    gongbao::money paid{};
    gongbao::money patient{};
  };

  const claims_form& form_;
  std::vector<totals> visits_;  ///< by branch
  std::uint64_t on_floors_ = 0;
  gongbao::money shown_payment_{};
  shown_claim shown_;
};

}  // namespace settling

#endif
