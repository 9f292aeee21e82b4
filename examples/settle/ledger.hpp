// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_LEDGER_HPP
#define SETTLE_LEDGER_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "city_rules.hpp"
#include "claim_row.hpp"
#include "packed_texts.hpp"

namespace settling {

/// What the file has come to so far: the accumulators of each (city, person, calendar year), and the claims settled.
/// A refused claim leaves no trace in it.
///
/// Memory grows with the accounts, and with the claims only by what tells their ids apart, exactly. Measured on a
/// million claims with ids of 8 and 10 bytes: 74 bytes an account, 22 to 32 bytes a claim.
class ledger {
 public:
  /// Accounts, one for each (city, person, calendar year), are numbered from 0.
  using account_number = std::uint32_t;

  struct entry {
    settling::settlement settlement;
    account_number account;
  };

  /// True if a claim of this id has been settled.
  bool has_settled(std::string_view claim_id) const noexcept { return settled_.find(claim_id).has_value(); }

  /// Settles a claim that has not been settled before.
  gongbao::outcome<entry> settle(const claim& c) {
    name_account(c);
    const auto open = accounts_.find(name_);
    const account before = open ? accounts_.payload(*open) : account{.number = next_number()};
    const gongbao::outcome<settlement> result = settling::settle(c, before.year);
    if (!result) return result.refused();
    const account after{.year = result->after, .number = before.number};
    if (open)
      accounts_.set_payload(*open, after);
    else
      accounts_.add(name_, after);
    settled_.add(c.claim_id);
    return entry{*result, after.number};
  }

 private:
  struct account {
    gongbao::aid_year year{};
    account_number number = 0;
  };

  /// City and year take three bytes, so no two accounts share a name whatever the person is called.
  void name_account(const claim& c) {
    const int year = c.date.year();
    name_.assign({static_cast<char>(c.city), static_cast<char>(year / 100), static_cast<char>(year % 100)});
    name_ += c.person_id;
  }
  account_number next_number() const noexcept { return static_cast<account_number>(accounts_.size()); }

  packed_texts<account> accounts_;
  packed_texts<> settled_;
  std::string name_;  ///< kept between claims for its memory
};

}  // namespace settling

#endif
