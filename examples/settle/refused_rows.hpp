// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_REFUSED_ROWS_HPP
#define SETTLE_REFUSED_ROWS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/gongbao.hpp>

#include "columns.hpp"
#include "packed_texts.hpp"
#include "year_book.hpp"

namespace settling {

/// What is known of a refused row. What is not may be anything.
struct refused_row {
  std::string claim_id{};   ///< empty: not known
  std::string person_id{};  ///< never empty
  std::optional<settling::city> city{};
  std::optional<int> year{};
  std::optional<settling::benefit> benefit{};
  std::size_t line = 0;
};

/// The rows that were refused and not mended since, by the accounts that they belong to. A row that comes behind one
/// of its own account is settled as if that one had not been.
class refused_rows {
 public:
  explicit refused_rows(const claims_form& form) : form_{form} {}

  bool empty() const noexcept { return refused_.empty(); }

  /// From now on rows are kept, so that for_each_waiting() can tell them.
  void keep_rows() { kept_.emplace(); }
  /// Hands those that were not mended to `visit`, in their order.
  template <class Visit>
  void for_each_waiting(Visit&& visit) const {
    for (const kept_row& r : *kept_)
      if (!refused_[r.number].is_mended) visit(r.row);
  }

  void add(const refused_row& r) {
    std::uint32_t number = static_cast<std::uint32_t>(refused_.size());
    if (const auto known = number_of(r.claim_id); known && !refused_[*known].is_mended)
      number = *known;  // the same claim, once more
    else
      refused_.push_back({r.line});
    if (number + 1 == refused_.size() && !r.claim_id.empty()) {
      if (const auto found = claims_.find(r.claim_id))
        claims_.set_payload(*found, number);
      else
        claims_.add(r.claim_id, number);
    }
    if (kept_) kept_->push_back({r, number});
    form_.for_each_branch([&](branch b) {
      if (r.city.value_or(form_.city_of(b)) == form_.city_of(b) &&
          r.benefit.value_or(form_.benefit_of(b)) == form_.benefit_of(b))
        append(number, account_of(b, r.year.value_or(any_year), r.person_id));
    });
  }

  /// A claim has been settled: if it had been refused, it is mended.
  void settled(std::string_view claim_id) {
    if (const auto number = number_of(claim_id)) refused_[*number].is_mended = true;
  }

  /// The line of the first row of an account that was refused, comes before a claim, and is not mended.
  std::optional<std::size_t> line_before(std::string_view claim_id, branch b, int year, std::string_view person) {
    const std::uint32_t own = number_of(claim_id).value_or(none);
    std::uint32_t first = none;
    for (const int y : {year, any_year})
      if (const auto found = accounts_.find(account_of(b, y, person))) {
        list waiting = accounts_.payload(*found);
        while (waiting.first != none && refused_[cells_[waiting.first].number].is_mended)
          waiting.first = cells_[waiting.first].next;
        accounts_.set_payload(*found, waiting);
        if (waiting.first != none) first = std::min(first, cells_[waiting.first].number);
      }
    return first < own ? std::optional(refused_[first].line) : std::nullopt;
  }

 private:
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
  static constexpr int any_year = 2400;  // no day has it

  struct refusal {
    std::size_t line;
    bool is_mended = false;
  };
  /// The refused rows of an account, in their order.
  struct list {
    std::uint32_t first;
    std::uint32_t last;
  };
  struct cell {
    std::uint32_t number;
    std::uint32_t next;
  };
  struct kept_row {
    refused_row row;
    std::uint32_t number;
  };

  std::optional<std::uint32_t> number_of(std::string_view claim_id) const noexcept {
    if (claim_id.empty()) return {};
    const auto found = claims_.find(claim_id);
    return found ? std::optional(claims_.payload(*found)) : std::nullopt;
  }

  std::string_view account_of(branch b, int year, std::string_view person) {
    const account_name::part part = account_name::part_of(b, year);
    name_.assign(part.data(), part.size());
    return name_ += person;
  }

  void append(std::uint32_t number, std::string_view account) {
    const auto at = static_cast<std::uint32_t>(cells_.size());
    cells_.push_back({number, none});
    const auto found = accounts_.find(account);
    if (!found) {
      accounts_.add(account, {at, at});
      return;
    }
    list waiting = accounts_.payload(*found);
    if (waiting.first == none)
      waiting.first = at;
    else
      cells_[waiting.last].next = at;
    waiting.last = at;
    accounts_.set_payload(*found, waiting);
  }

  const claims_form& form_;
  std::vector<refusal> refused_;
  std::vector<cell> cells_;
  std::optional<std::vector<kept_row>> kept_;
  packed_texts<std::uint32_t> claims_;  ///< which refusal
  packed_texts<list> accounts_;
  std::string name_;  ///< of an account; kept for its memory
};

}  // namespace settling

#endif
