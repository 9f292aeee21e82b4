// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_ORACLE_HISTORY_HPP
#define GONGBAO_TESTS_ORACLE_HISTORY_HPP

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "oracle.hpp"

// A second opinion on a person's history: claims that are settled, reversed and replaced, identities recognised after
// the fact, the one-off look-back aid.
//
// As naive as can be: after every event all surviving claims are put in sequence and settled again from nothing, each
// by asking the oracle's rules, and the amounts are held against those before the event. Facts and sums are texts and
// numbers under the rulebook's names; days are written as in a file, and compared as written.

namespace oracle {

/// Facts of a claim or of an event, by their keys in a file. The optional `second` is that of the day.
using facts = std::vector<pair>;
std::string_view fact(const facts& all, std::string_view key);  ///< empty if not given

/// What has added up, in fen, by the name of the accumulator.
using sums = std::map<std::string, long long>;

/// What a claim got.
struct statement {
  std::string_view error{};  ///< of the rule that refused it
  std::string category{};    ///< of medical aid
  long long first = 0;       ///< basic aid, or what the pool pays, in fen
  long long tilt = 0;        ///< tilt aid
  long long counted = 0;     ///< self-pay that counted for aid
  sums after{};              ///< what has added up with it
  long long paid() const { return first + tilt; }
};

/// A benefit of a city: its whole-claim rule, and whether the look-back aid of JZ-MA-11 goes with it.
struct benefit {
  std::string_view city;
  std::string_view name;
  statement (*settle)(const facts& claim, const sums& before);
  bool is_aid;
  bool has_look_back;
};
inline constexpr std::size_t benefit_count = 4;
const benefit& benefit_number(std::size_t i);

enum class happening { settle, reverse, replace, identities, look_back };

/// What comes in. `facts` of a claim or its replacement: those of the benefit; of identities: recipients, from, to
/// (optional), recognised_on; of a look-back: confirmed.
struct event {
  happening what{};
  std::string id{};
  std::string of{};  ///< the claim that is reversed or replaced
  oracle::facts facts{};
};

struct readings {
  bool by_service_date = false;  ///< order
  bool kept = false;             ///< settled_claims
  bool from_start = false;       ///< recognition
};

/// What an event changed of a claim that was there before it.
struct difference {
  std::string claim{};
  std::string_view reason{};  ///< reversed, replaced, identity, before_it
  long long first_was = 0, first_is = 0;
  long long tilt_was = 0, tilt_is = 0;
  std::string category_was{}, category_is{};
  friend bool operator==(const difference&, const difference&) = default;
};

/// Amounts of one claim, or of the look-back aid, by its name.
struct amounts {
  std::string claim{};
  std::string category{};
  long long first = 0, tilt = 0;
  friend bool operator==(const amounts&, const amounts&) = default;
};

/// What an event led to.
struct reaction {
  std::string_view error{};  ///< the history stays as it was
  amounts got{};             ///< by the claim that the event settles or replaces; or by the look-back
  std::vector<difference> differences{};
  friend bool operator==(const reaction&, const reaction&) = default;
};

/// What an account has added up to, by accumulator; none is 0, and the deductibles of single days are left out.
struct year_sums {
  std::string year{};
  sums added{};
  friend bool operator==(const year_sums&, const year_sums&) = default;
};
/// What stands at the end, in sequence.
struct standing {
  std::string_view error{};  ///< of a claim that cannot be settled: then nothing stands
  std::vector<amounts> claims{};
  std::vector<year_sums> years{};
  friend bool operator==(const standing&, const standing&) = default;
};

class history {
 public:
  history(const benefit& of, const readings& r) : of_{&of}, read_{r} {}
  reaction tell(const event& e);
  standing now() const;
  /// The facts that a surviving claim is settled by; empty if there is none of that name.
  facts facts_of(const std::string& claim) const;

 private:
  struct line {
    std::string name;
    std::size_t arrival = 0;
    bool is_look_back = false;
    oracle::facts facts{};
    statement got{};
    sums added{};          ///< by it, when it was settled
    bool renamed = false;  ///< the event gave it other identities

    std::string_view day() const { return fact(facts, is_look_back ? "confirmed" : "date"); }
    std::string_view year() const { return day().substr(0, 4); }
  };
  bool stands_before(const line& a, const line& b) const;
  void put_in_sequence(std::vector<line>& lines) const;
  statement settle(const std::vector<line>& lines, std::size_t i, const sums& before) const;
  void recognise(line& l, const event& e) const;
  std::string_view settle_all(std::vector<line>& lines) const;
  std::string_view settle_one(std::vector<line>& lines, const std::string& name) const;

  const benefit* of_;
  readings read_;
  std::vector<line> lines_{};
  std::set<std::string> used_{};
  std::set<std::string> reversed_{};
  std::size_t events_ = 0;

  friend standing settled_at_once(const benefit& of, const readings& r, const std::vector<event>& events);
};

/// The last state of a history none of whose events is refused, settled but once, at the end: for long ones.
standing settled_at_once(const benefit& of, const readings& r, const std::vector<event>& events);

}  // namespace oracle

#endif
