// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_LEDGER_HPP
#define SETTLE_LEDGER_HPP

#include <string_view>
#include <tuple>
#include <variant>

#include "benefits.hpp"
#include "packed_texts.hpp"

namespace settling {

/// What a claim is found by.
struct claim_names {
  hashed_text claim_id;
  account_name account;
};

/// What the file has come to so far: the book of each benefit, and the claims settled. A person's years under two
/// benefits are separate accounts. A refused claim leaves no trace.
///
/// Memory grows with the accounts, as each book says, and with the claims only by what tells their ids apart, exactly.
/// Measured on a million claims with ids of 10 bytes: 22 to 32 bytes a claim.
class ledger {
 public:
  /// True if a claim of this id has been settled, under whatever benefit.
  bool has_settled(const hashed_text& claim_id) const noexcept { return settled_.find(claim_id).has_value(); }

  /// Settles a claim that has not been settled before.
  template <class Benefit>
  result<typename Benefit::settlement> settle(const typename Benefit::claim& c, const claim_names& names) {
    auto settled = std::get<typename Benefit::book>(books_).settle(c, names.account);
    if (!std::holds_alternative<complaint>(settled)) settled_.add(names.claim_id);
    return settled;
  }

  /// The claim is going to be settled: see packed_texts.
  void announce(benefit b, const claim_names& names) const noexcept {
    settled_.announce(names.claim_id);
    benefits::with(b,
                   [&]<class Benefit>() { std::get<typename Benefit::book>(books_).years().announce(names.account); });
  }
  void announce_entry(benefit b, const claim_names& names) const noexcept {
    benefits::with(
        b, [&]<class Benefit>() { std::get<typename Benefit::book>(books_).years().announce_entry(names.account); });
  }

 private:
  benefits::books books_;
  packed_texts<> settled_;
};

}  // namespace settling

#endif
