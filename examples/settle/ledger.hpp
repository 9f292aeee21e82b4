// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_LEDGER_HPP
#define SETTLE_LEDGER_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "benefits.hpp"
#include "equal_rows.hpp"
#include "identifiers.hpp"

namespace settling {

/// What a claim is found by.
struct claim_names {
  hashed_text claim_id;
  account_name account;
};

/// What the file has come to so far: the book of each kind of benefit, and the rows and identifiers of what was
/// settled. A person's years under two benefits are separate accounts. A refused claim leaves no trace.
///
/// Memory grows with the accounts, as each book says, with the rows, and with the identifiers by what tells them apart,
/// exactly.
template <class Cities>
class ledger {
 public:
  explicit ledger(const claims_form& form) : ids_(form.column_count()), alike_(form.column_count()) {}

  /// The line of the claim of this id that has been settled, under whatever benefit.
  std::optional<std::size_t> line_of(const hashed_text& claim_id) const noexcept {
    return ids_[index_of(column::claim_id)].line_of(claim_id);
  }
  /// The line of a settled row in a claim's account that says the same in all but claim_id.
  std::optional<std::size_t> line_of_equal(branch b, const claim_names& names, std::uint64_t print) const noexcept {
    std::optional<std::size_t> line;
    with_years(b, [&](const auto& years) { line = rows_.line_of(years.rows_of(names.account), print); });
    return line;
  }

  /// Settles a claim that has not been settled before, by a table: `fold(before, account_number)` does.
  template <class Branch>
  auto settle(const typename Branch::claim& c, const claim_names& names, const auto& table, language in,
              const auto& fold) {
    return settle_in<Branch>(std::get<typename kind_of<typename Branch::benefit>::book>(books_), c, names.account,
                             table, in, fold);
  }
  /// Hands the number of each account of a person under a benefit of a city to `visit`.
  template <class Branch, class Visit>
  void for_each_number_of(std::string_view person, Visit&& visit) const {
    std::get<typename kind_of<typename Branch::benefit>::book>(books_).years().for_each_number_of(Branch::number,
                                                                                                  person, visit);
  }
  /// The number of an account, or the one that it would get.
  template <class Branch>
  account_number number_of(const account_name& name) {
    return std::get<typename kind_of<typename Branch::benefit>::book>(books_).years().open(name).number();
  }
  /// Notes an account of medical aid of which more is kept than its claims.
  void note(const account_name& name, gongbao::date on) { std::get<aid::book>(books_).note(name, on); }
  /// Whether a person has an account of a year.
  template <class Branch>
  bool has_account(std::string_view person, int year) const {
    account_name name;
    name.assign(Branch::number, year, person);
    return std::get<typename kind_of<typename Branch::benefit>::book>(books_).years().rows_of(name).last != 0;
  }
  /// A claim's id as the ledger keeps it, for as long as the ledger lives; it must be there.
  std::string_view kept(const hashed_text& claim_id) const noexcept {
    return ids_[index_of(column::claim_id)].kept(claim_id);
  }

  /// Adds a claim that an earlier run settled; its row is one of its account.
  template <class Branch>
  account_number take_over(const gongbao::history_claim<typename Branch::benefit>& c, const claim_names& names,
                           std::size_t line) {
    using kind = kind_of<typename Branch::benefit>;
    const account_number account = std::get<typename kind::book>(books_).template take_over<Branch>(c, names.account);
    static_cast<void>(add_row<kind>(names.claim_id.hash, line));
    return account;
  }
  /// Hands the id and the line of every row that was settled, reversed or replaced a claim to `visit`.
  template <class Visit>
  void for_each_id(Visit&& visit) const {
    ids_[index_of(column::claim_id)].for_each(visit);
  }
  /// Hands the number and the person of each account of a kind to `visit`.
  template <class Kind, class Visit>
  void for_each_person(Visit&& visit) const {
    std::get<typename Kind::book>(books_).years().for_each_person(visit);
  }

  // What is kept of a settled row, by whoever settled it: its identifiers first, then the row.

  /// What the account showed to which a claim of a kind was posted last.
  template <class Kind>
  const posting& last_posting() const noexcept {
    return std::get<typename Kind::book>(books_).years().last_posting();
  }
  /// Adds the row that was posted last, or tells the line of one in its account that is like it.
  template <class Kind>
  std::optional<std::size_t> add_row(std::uint64_t print, std::size_t line) {
    return std::get<typename Kind::book>(books_).years().with_last_rows(
        [&](equal_rows::trail& account) { return rows_.add(account, print, line, last_posting<Kind>().is_later); });
  }

  /// Adds an identifier; false if its column had it before. Persons are those of the accounts.
  bool add(column c, const hashed_text& id, std::size_t line) {
    if (c == column::person_id) return !line_of_person(id.text);
    identifiers& of_column = ids_[index_of(c)];
    if (c != column::claim_id && of_column.line_of(id)) return false;
    of_column.add(id, line);
    return true;
  }
  /// Tells the identifier in a column that the eye does not tell from this one, when the second of their kind is met.
  std::optional<look_alikes::twin> look_alike(column c, std::string_view id, std::size_t line) {
    return alike_[index_of(c)].add(id, line, [&](std::string_view text) {
      return c == column::person_id ? line_of_person(text) : ids_[index_of(c)].line_of(text);
    });
  }

  /// The claim is going to be settled: see packed_texts.
  void announce(const hashed_text& claim_id) const noexcept { ids_[index_of(column::claim_id)].announce(claim_id); }
  void announce(branch b, const account_name& account) const noexcept {
    with_years(b, [&](const auto& years) { years.announce(account); });
  }
  void announce_entry(branch b, const account_name& account) const noexcept {
    with_years(b, [&](const auto& years) { years.announce_entry(account); });
  }

 private:
  /// Calls `visit` with the accounts that those of a branch are among.
  template <class Visit>
  void with_years(branch b, Visit&& visit) const noexcept {
    branches_of<Cities>::with(
        b, [&](auto of) { visit(std::get<typename kind_of<typename decltype(of)::benefit>::book>(books_).years()); });
  }

  /// The first line of a person, in any account.
  std::optional<std::size_t> line_of_person(std::string_view person) const {
    std::optional<std::size_t> line;
    std::apply(
        [&](const auto&... book) {
          (book.years().for_each_account_of(person,
                                            [&](const equal_rows::trail& account) {
                                              const std::size_t first = rows_.first_line(account);
                                              line = std::min(line.value_or(first), first);
                                            }),
           ...);
        },
        books_);
    return line;
  }

  std::tuple<aid::book, pool::book> books_;
  equal_rows rows_;
  std::vector<identifiers> ids_;    ///< by column
  std::vector<look_alikes> alike_;  ///< by column
};

}  // namespace settling

#endif
