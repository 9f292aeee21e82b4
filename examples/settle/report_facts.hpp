// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_REPORT_FACTS_HPP
#define SETTLE_REPORT_FACTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "benefits.hpp"
#include "chart.hpp"
#include "outcomes.hpp"
#include "report_text.hpp"

namespace settling {

/// What a report tells of a run, gathered while rows are settled. Memory grows with months, categories and causes, not
/// with rows.
class report_facts {
 public:
  struct totals {
    std::uint64_t claims = 0;
    std::uint64_t on_floors = 0;  ///< settled by floor values, for want of a schedule
    parted_amount paid{};         ///< by layer
    gongbao::money patient{};

    totals& operator+=(const totals& more) {
      claims += more.claims;
      on_floors += more.on_floors;
      for (std::size_t i = 0; i < 2; ++i) paid.parts[i] += more.paid.parts[i];
      patient += more.patient;
      return *this;
    }
  };
  /// What totals are of: a benefit of a city, a month, and a category of the benefit, if it has some.
  struct group {
    branch of;
    gongbao::calendar_month month;
    std::size_t category;

    friend bool operator<(const group& a, const group& b) noexcept {
      return std::tie(a.of, a.month, a.category) < std::tie(b.of, b.month, b.category);
    }
  };
  /// The claims of a benefit of a city that came to one outcome, and the first of them explained.
  struct example {
    std::uint64_t claims = 0;
    shown_claim shown{};
  };
  struct refused_row {
    std::size_t line;
    std::string claim_id;
    std::string reason;
  };
  /// The rows refused for one cause, and the first of them.
  struct refusals {
    std::uint64_t rows = 0;
    std::vector<refused_row> first{};
  };

  explicit report_facts(const claims_form& form) : examples_(form.branch_count()) {}

  template <class Branch, class Statement>
  void add_settled(const claim& head, const typename Branch::claim& c, const Statement& s) {
    using kind = kind_of<typename Branch::benefit>;
    const settled_amounts amounts = kind::amounts(s);
    totals& sum = totals_[{Branch::number, gongbao::calendar_month(head.date), kind::category_of(s)}];
    sum += {.claims = 1, .paid = {{amounts.basic_aid, amounts.tilt_aid}}, .patient = amounts.patient_pays};
    if constexpr (requires { s.rests_on_floors; }) sum.on_floors += s.rests_on_floors ? 1 : 0;
    example& e = examples_[index_of(Branch::number)][static_cast<std::size_t>(kind::outcome_of(s))];
    if (e.claims++ == 0) e.shown = kind::template shown<Branch>(head, c, s);
  }

  /// `reason()` is asked of the first rows alone.
  template <class Reason>
  void add_refused(const std::string& cause, std::size_t line, std::string_view claim_id, Reason&& reason) {
    refusals& r = causes_[cause];
    if (r.rows++ < most_shown) r.first.push_back({line, printable(claim_id), reason()});
  }

  /// What is said of the file, or of settled rows.
  void add_note(std::string_view text) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    if (notes_.size() < most_notes) notes_.emplace_back(text);
    ++note_count_;
  }

  const std::map<group, totals>& figures() const noexcept { return totals_; }
  const example& example_of(branch b, claim_outcome o) const noexcept {
    return examples_[index_of(b)][static_cast<std::size_t>(o)];
  }
  const std::map<std::string, refusals>& causes() const noexcept { return causes_; }
  const std::vector<std::string>& notes() const noexcept { return notes_; }
  std::uint64_t notes_left_out() const noexcept { return note_count_ - notes_.size(); }

 private:
  static constexpr std::uint64_t most_shown = 5;
  static constexpr std::size_t most_notes = 100;

  std::map<group, totals> totals_;
  std::vector<std::array<example, outcome_count>> examples_;  ///< by branch
  std::map<std::string, refusals> causes_;
  std::vector<std::string> notes_;
  std::uint64_t note_count_ = 0;
};

}  // namespace settling

#endif
