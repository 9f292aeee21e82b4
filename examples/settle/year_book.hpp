// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_YEAR_BOOK_HPP
#define SETTLE_YEAR_BOOK_HPP

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

/// What each (city, person, calendar year) has come to under one benefit; `Year` is what that benefit adds up.
template <class Year>
class year_book {
  struct account {
    Year year{};
    account_number number = 0;
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

  /// Closes an account with what the year has come to now.
  void post(const account_name& name, const open_account& a, const Year& after) {
    const account closed{.year = after, .number = a.number()};
    if (a.place_)
      accounts_.set_payload(*a.place_, closed);
    else
      accounts_.add(name.hashed(), closed);
  }

  /// The account is going to be opened: see packed_texts.
  void announce(const account_name& name) const noexcept { accounts_.announce(name.hashed()); }
  void announce_entry(const account_name& name) const noexcept { accounts_.announce_entry(name.hashed()); }

 private:
  packed_texts<account> accounts_;
};

}  // namespace settling

#endif
