// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_YEAR_BOOK_HPP
#define SETTLE_YEAR_BOOK_HPP

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim_row.hpp"
#include "equal_rows.hpp"
#include "packed_texts.hpp"

namespace settling {

/// Accounts, one for each (benefit of a city, person, calendar year), are numbered from 0.
using account_number = std::uint32_t;

/// What an account is found by.
class account_name {
 public:
  /// A benefit of a city and a year, in three bytes, so that no two accounts share a name whatever the person is
  /// called.
  using part = std::array<char, 3>;

  void assign(branch b, int year, std::string_view person) { assign(part_of(b, year), person); }
  [[gnu::always_inline]] void assign(const part& branch_and_year, std::string_view person) {
    text_.assign(branch_and_year.data(), branch_and_year.size());
    text_ += person;
    hashed_ = hashed_text(text_);
  }
  part branch_and_year() const noexcept { return {text_[0], text_[1], text_[2]}; }

  int year() const noexcept {
    return 1900 + (static_cast<unsigned char>(text_[1]) & 1) * 256 + static_cast<unsigned char>(text_[2]);
  }

  static branch branch_in(const part& p) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(p[i])); };
    return static_cast<branch>((byte(0) << 16U | byte(1) << 8U | byte(2)) >> 9U);
  }

  const hashed_text& hashed() const noexcept { return hashed_; }

  /// Days can be read of the years 1900 to 2199.
  static part part_of(branch b, int year) noexcept {
    const auto number = static_cast<unsigned>(index_of(b)) << 9U | (static_cast<unsigned>(year - 1900) & 0x1FFU);
    return {static_cast<char>(number >> 16U), static_cast<char>(number >> 8U & 0xFFU),
            static_cast<char>(number & 0xFFU)};
  }

 private:
  std::string text_;  ///< kept for its memory too
  hashed_text hashed_;
};

/// What a posting shows of its account.
struct posting {
  bool is_first = false;        ///< nothing was posted to it before
  bool is_later = false;        ///< all that was has an earlier day
  bool runs_backwards = false;  ///< something was that has a later day
};

/// What years have come to together.
template <class Year>
constexpr Year sum_of(const Year& a, const Year& b) noexcept {
  return each_of_year([](gongbao::money x, gongbao::money y) { return x + y; }, a, b);
}

/// What each account of benefits of one kind has come to; `Year` is what they add up.
template <class Year>
class year_book {
  struct account {
    Year year{};
    account_number number = 0;
    std::int32_t latest = 0;  ///< day number that a posting had
    equal_rows::trail rows{};
  };

 public:
  /// An account before a claim. One that is not posted leaves no trace.
  class open_account {
   public:
    const Year& year() const noexcept { return found_.year; }
    account_number number() const noexcept { return found_.number; }

   private:
    friend class year_book;
    std::optional<typename packed_texts<account>::place> place_;
    account found_;
  };

  [[gnu::always_inline]] open_account open(const account_name& name) {
    open_account a;
    a.place_ = accounts_.find(name.hashed());
    a.found_ =
        a.place_ ? accounts_.payload(*a.place_) : account{.number = static_cast<account_number>(accounts_.size())};
    return a;
  }

  /// Closes an account with what the year has come to on a day.
  void post(const account_name& name, const open_account& a, gongbao::date on, const Year& after) {
    const std::int32_t day = on.day_number();
    last_ = {.is_first = !a.place_,
             .is_later = !a.place_ || day > a.found_.latest,
             .runs_backwards = a.place_ && day < a.found_.latest};
    account closed = a.found_;
    closed.year = after;
    closed.latest = a.place_ ? std::max(day, closed.latest) : day;
    if (a.place_) {
      accounts_.set_payload(*a.place_, closed);
      last_place_ = *a.place_;
      return;
    }
    last_place_ = accounts_.add(name.hashed(), closed);
    const account_name::part part = name.branch_and_year();
    const auto is_it = [&](const account_name::part& p) {  // GCC calls memcmp for ==
      return p[0] == part[0] && p[1] == part[1] && p[2] == part[2];
    };
    if (std::none_of(parts_.begin(), parts_.end(), is_it)) parts_.push_back(part);
  }

  /// The rows of the account that was posted to last, for `visit` to add one.
  template <class Visit>
  auto with_last_rows(Visit&& visit) {
    account a = accounts_.payload(last_place_);
    const auto answer = visit(a.rows);
    accounts_.set_payload(last_place_, a);
    return answer;
  }

  /// The rows of an account; none if there is no such account.
  equal_rows::trail rows_of(const account_name& name) const noexcept {
    const auto found = look_up(name);
    return found ? found->rows : equal_rows::trail{};
  }
  /// Hands the rows of each account of a person to `visit`, one search for each benefit and year of the book.
  template <class Visit>
  void for_each_account_of(std::string_view person, Visit&& visit) const {
    account_name name;
    for (const account_name::part& part : parts_) {
      name.assign(part, person);
      if (const auto rows = rows_of(name); rows.last != 0) visit(rows);
    }
  }

  /// Hands the number of each account of a person under a benefit of a city to `visit`.
  template <class Visit>
  void for_each_number_of(branch b, std::string_view person, Visit&& visit) const {
    account_name name;
    for (const account_name::part& part : parts_) {
      if (account_name::branch_in(part) != b) continue;
      name.assign(part, person);
      if (const auto found = look_up(name)) visit(found->number);
    }
  }

  /// Hands the number and the person of each account to `visit`.
  template <class Visit>
  void for_each_person(Visit&& visit) const {
    accounts_.for_each([&](std::string_view name, const account& a) {
      visit(a.number, name.substr(std::tuple_size_v<account_name::part>));
    });
  }

  /// What the last posting showed.
  const posting& last_posting() const noexcept { return last_; }

  /// The account is going to be opened: see packed_texts.
  void announce(const account_name& name) const noexcept { accounts_.announce(name.hashed()); }
  void announce_entry(const account_name& name) const noexcept { accounts_.announce_entry(name.hashed()); }

 private:
  std::optional<account> look_up(const account_name& name) const noexcept {
    const auto found = accounts_.find(name.hashed());
    return found ? std::optional(accounts_.payload(*found)) : std::nullopt;
  }

  packed_texts<account> accounts_;
  std::vector<account_name::part> parts_;  ///< that there are accounts of
  posting last_;
  typename packed_texts<account>::place last_place_ = 0;
};

}  // namespace settling

#endif
