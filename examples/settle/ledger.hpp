// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_LEDGER_HPP
#define SETTLE_LEDGER_HPP

#include <string_view>
#include <tuple>
#include <variant>

#include "benefits.hpp"
#include "packed_texts.hpp"

namespace settling {

/// What the file has come to so far: the book of each benefit, and the claims settled. A person's years under two
/// benefits are separate accounts. A refused claim leaves no trace.
///
/// Memory grows with the accounts, as each book says, and with the claims only by what tells their ids apart, exactly.
/// Measured on a million claims with ids of 10 bytes: 22 to 32 bytes a claim.
class ledger {
 public:
  /// True if a claim of this id has been settled, under whatever benefit.
  bool has_settled(std::string_view claim_id) const noexcept { return settled_.find(claim_id).has_value(); }

  /// Settles a claim that has not been settled before.
  template <class Benefit>
  result<typename Benefit::book::entry> settle(const typename Benefit::claim& c) {
    auto entry = std::get<typename Benefit::book>(books_).settle(c);
    if (!std::holds_alternative<complaint>(entry)) settled_.add(c.claim_id);
    return entry;
  }

 private:
  benefits::books books_;
  packed_texts<> settled_;
};

}  // namespace settling

#endif
