// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_LEDGER_HPP
#define SETTLE_LEDGER_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

#include "benefits.hpp"
#include "equal_rows.hpp"
#include "identifiers.hpp"

namespace settling {

/// What a claim is found by.
struct claim_names {
  hashed_text claim_id;
  account_name account;
};

/// What the file has come to so far: the book of each benefit, and the rows and identifiers of what was settled. A
/// person's years under two benefits are separate accounts. A refused claim leaves no trace.
///
/// Memory grows with the accounts, as each book says, with the rows, and with the identifiers by what tells them apart,
/// exactly.
class ledger {
 public:
  /// The line of the claim of this id that has been settled, under whatever benefit.
  std::optional<std::size_t> line_of(const hashed_text& claim_id) const noexcept {
    return ids_[gongbao::index_of(column::claim_id)].line_of(claim_id);
  }
  /// The line of a settled row in a claim's account that says the same in all but claim_id.
  std::optional<std::size_t> line_of_equal(benefit b, const claim_names& names, std::uint64_t print) const noexcept {
    std::optional<std::size_t> line;
    benefits::with(
        b, [&]<class Benefit>() { line = rows_.line_of(book<Benefit>().years().rows_of(names.account), print); });
    return line;
  }

  /// Settles a claim that has not been settled before.
  template <class Benefit>
  result<typename Benefit::settlement> settle(const typename Benefit::claim& c, const claim_names& names) {
    return std::get<typename Benefit::book>(books_).settle(c, names.account);
  }

  // What is kept of a settled row, by whoever settled it: its identifiers first, then the row.

  /// What the account showed to which a claim of a benefit was posted last.
  template <class Benefit>
  const posting& last_posting() const noexcept {
    return book<Benefit>().years().last_posting();
  }
  /// Adds the row that was posted last, or tells the line of one in its account that is like it.
  template <class Benefit>
  std::optional<std::size_t> add_row(std::uint64_t print, std::size_t line) {
    return std::get<typename Benefit::book>(books_).years().with_last_rows(
        [&](equal_rows::trail& account) { return rows_.add(account, print, line, last_posting<Benefit>().is_later); });
  }

  /// Adds an identifier; false if its column had it before. Persons are those of the accounts.
  bool add(column c, const hashed_text& id, std::size_t line) {
    if (c == column::person_id) return !line_of_person(id.text);
    identifiers& of_column = ids_[gongbao::index_of(c)];
    if (c != column::claim_id && of_column.line_of(id)) return false;
    of_column.add(id, line);
    return true;
  }
  /// Tells the identifier in a column that the eye does not tell from this one, when the second of their kind is met.
  std::optional<look_alikes::twin> look_alike(column c, std::string_view id, std::size_t line) {
    return alike_[gongbao::index_of(c)].add(id, line, [&](std::string_view text) {
      return c == column::person_id ? line_of_person(text) : ids_[gongbao::index_of(c)].line_of(text);
    });
  }

  /// The claim is going to be settled: see packed_texts.
  void announce(benefit b, const claim_names& names) const noexcept {
    ids_[gongbao::index_of(column::claim_id)].announce(names.claim_id);
    benefits::with(b, [&]<class Benefit>() { book<Benefit>().years().announce(names.account); });
  }
  void announce_entry(benefit b, const claim_names& names) const noexcept {
    benefits::with(b, [&]<class Benefit>() { book<Benefit>().years().announce_entry(names.account); });
  }

 private:
  template <class Benefit>
  const typename Benefit::book& book() const noexcept {
    return std::get<typename Benefit::book>(books_);
  }

  /// The first line of a person, in any account.
  std::optional<std::size_t> line_of_person(std::string_view person) const {
    std::optional<std::size_t> line;
    benefits::for_each([&]<class Benefit>() {
      book<Benefit>().years().for_each_account_of(person, [&](const equal_rows::trail& account) {
        const std::size_t first = rows_.first_line(account);
        line = std::min(line.value_or(first), first);
      });
    });
    return line;
  }

  benefits::books books_;
  equal_rows rows_;
  std::array<identifiers, gongbao::count_of<column>> ids_;
  std::array<look_alikes, gongbao::count_of<column>> alike_;
};

}  // namespace settling

#endif
