// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_YEAR_BOOK_HPP
#define SETTLE_YEAR_BOOK_HPP

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "claim_row.hpp"
#include "packed_texts.hpp"

namespace settling {

/// Accounts, one for each (city, person, calendar year) of a benefit, are numbered from 0.
using account_number = std::uint32_t;

/// What an account is found by.
class account_name {
 public:
  /// City and year take three bytes, so no two accounts share a name whatever the person is called.
  void assign(const claim& c) {
    const int year = c.date.year();
    text_.assign({static_cast<char>(c.city), static_cast<char>(year / 100), static_cast<char>(year % 100)});
    text_ += c.person_id;
    hashed_ = hashed_text(text_);
  }
  const hashed_text& hashed() const noexcept { return hashed_; }

 private:
  std::string text_;  ///< kept for its memory too
  hashed_text hashed_;
};

/// What a posting shows of its account.
struct posting {
  bool is_first = false;        ///< nothing was posted to it before
  bool runs_backwards = false;  ///< something was that has a later day
};

/// What each (city, person, calendar year) has come to under one benefit; `Year` is what that benefit adds up.
template <class Year>
class year_book {
  struct account {
    Year year{};
    account_number number = 0;
    std::int32_t latest = 0;  ///< day number that a posting had
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

  open_account open(const account_name& name) {
    open_account a;
    a.place_ = accounts_.find(name.hashed());
    a.found_ =
        a.place_ ? accounts_.payload(*a.place_) : account{.number = static_cast<account_number>(accounts_.size())};
    return a;
  }

  /// Closes an account with what the year has come to on a day.
  void post(const account_name& name, const open_account& a, gongbao::date on, const Year& after) {
    const std::int32_t day = on.day_number();
    last_ = {.is_first = !a.place_, .runs_backwards = a.place_ && day < a.found_.latest};
    const account closed{
        .year = after, .number = a.number(), .latest = a.place_ ? std::max(day, a.found_.latest) : day};
    if (a.place_)
      accounts_.set_payload(*a.place_, closed);
    else
      accounts_.add(name.hashed(), closed);
  }

  /// What the last posting showed.
  const posting& last_posting() const noexcept { return last_; }

  /// The account is going to be opened: see packed_texts.
  void announce(const account_name& name) const noexcept { accounts_.announce(name.hashed()); }
  /// False if there is no such account yet.
  bool announce_entry(const account_name& name) const noexcept { return accounts_.announce_entry(name.hashed()); }

 private:
  packed_texts<account> accounts_;
  posting last_;
};

}  // namespace settling

#endif
