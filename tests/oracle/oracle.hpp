// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_ORACLE_HPP
#define GONGBAO_TESTS_ORACLE_HPP

#include <compare>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// A second opinion on every rule, to be held against the library's.
//
// Independent means: written from the gazettes and the rulebook alone and in another style, and nothing of the
// library is included here or in any file of a rule. Amounts are fractions instead of counts of fen, days stand
// in a table walked once instead of being worked out, a rule is a procedure over texts, refusals are exceptions, and
// the order of refusals is a property of the form instead of the rule.
//
// What it does not cover: what both read out of the rulebook alike though the gazette says otherwise; the names of the
// keys and words, which are the rulebook's; which input a refusal names, where the rulebook does not say it; the forms
// other than text in which the library can be asked (its typed interface, batches), which have proofs of their own.

namespace oracle {

// ---------------------------------------------------------------------------------------------------- exact fractions

__extension__ typedef __int128 wide;

/// A fraction of two whole numbers. 128 bits hold an amount at the limit of the rulebook times an amount, or times two
/// rates; what should not fit after all throws std::overflow_error, it never wraps.
class ratio {
 public:
  ratio(long long whole = 0) : top_{whole} {}  // NOLINT: a whole number is a fraction
  static ratio of(wide top, wide bottom);

  wide top() const { return top_; }
  wide bottom() const { return bottom_; }  ///< above 0
  bool is_whole() const { return top_ % bottom_ == 0; }
  wide floor() const;

  ratio operator-() const { return of(-top_, bottom_); }
  friend ratio operator+(const ratio& a, const ratio& b);
  friend ratio operator-(const ratio& a, const ratio& b) { return a + -b; }
  friend ratio operator*(const ratio& a, const ratio& b);
  friend ratio operator/(const ratio& a, const ratio& b);
  friend std::strong_ordering operator<=>(const ratio& a, const ratio& b);
  friend bool operator==(const ratio& a, const ratio& b) { return (a <=> b) == 0; }

 private:
  wide top_;
  wide bottom_ = 1;
};

inline ratio percent(const ratio& hundredths) { return hundredths / 100; }
inline ratio above_zero(const ratio& x) { return x < 0 ? ratio(0) : x; }
inline const ratio& lesser(const ratio& a, const ratio& b) { return b < a ? b : a; }
inline const ratio& greater(const ratio& a, const ratio& b) { return a < b ? b : a; }

/// To so many places; `mode` is a word of the reading `rounding`: half_up (half away from zero), half_even, truncate.
ratio rounded(const ratio& x, int places, std::string_view mode);
/// To the fen.
inline ratio to_fen(const ratio& x, std::string_view mode) { return rounded(x, 2, mode); }
ratio down_to_fen(const ratio& x);

// --------------------------------------------------------------------------------------------------------- days,
// months

/// A day, as its place in a table of all days from 1900-01-01 on.
struct day {
  int place = 0;
  friend auto operator<=>(const day&, const day&) = default;
};
struct month {
  int year = 0;
  int number = 0;
  friend auto operator<=>(const month&, const month&) = default;
};

day on(int year, int month, int number);
day on(std::string_view iso);  ///< of a date written down in a rule
int year_of(day d);
int month_of(day d);
int number_of(day d);  ///< in its month
day last_of(month m);
inline month month_with(day d) { return {year_of(d), month_of(d)}; }

/// Later days (earlier, if below 0). A day after 2199-12-31 is refused as out_of_range.
day plus_days(day d, long long days);
day plus_months(day d, long long months);  ///< the corresponding day, or the last of that month
inline day plus_years(day d, long long years) { return plus_months(d, 12 * years); }
month plus_months(month m, long long months);

/// The published working days: 2017-01-01 … 2026-12-31.
bool is_published(day d);
bool is_workday(day d);  ///< of a published day
/// The nth working day strictly after `d`; calendar_not_published if that cannot be known.
day workdays_after(day d, long long n);
/// `d` if it is a working day, else the next; nothing if that cannot be known.
std::optional<day> rolled(day d);

// ---------------------------------------------------------------------------------------- questions, answers, refusals

struct pair {
  std::string key;
  std::string value;
  friend bool operator==(const pair&, const pair&) = default;
};
struct question {
  std::string_view rule;
  std::vector<pair> inputs;
};
/// Outputs in the order of the rulebook, or the word of one error. `where` is the input refused if the rulebook makes
/// it certain (steps 1 to 5 of 1.4), else empty: then it is not compared.
struct answer {
  std::string_view error;
  std::string where;
  std::vector<std::pair<std::string_view, std::string>> outputs;
};
struct refusal {
  std::string_view error;
  std::string where;
};
[[noreturn]] inline void refuse(std::string_view error, std::string_view where = {}) {
  throw refusal{error, std::string(where)};
}
inline void refuse_if(bool so, std::string_view error, std::string_view where = {}) {
  if (so) refuse(error, where);
}

// ---------------------------------------------------------------------------------------------------------
// vocabularies

/// An enumeration: its words in order; the first is the default of a reading.
struct vocabulary {
  std::string_view name;
  std::vector<std::string_view> words;
  std::string_view if_unknown = "unknown_value";
};

/// Words of a vocabulary, each once.
class word_set {
 public:
  explicit word_set(const vocabulary& of) : of_{&of} {}
  bool has(std::string_view word) const;
  bool has_any(std::initializer_list<std::string_view> words) const;
  bool has_other_than(std::initializer_list<std::string_view> words) const;
  bool empty() const { return bits_ == 0; }
  bool add(std::string_view word);  ///< false if it was there already
  std::string text() const;         ///< in the order of the vocabulary; `none` if empty

 private:
  const vocabulary* of_;
  std::uint64_t bits_ = 0;
};

// Those that both cities use.
namespace words {
inline const vocabulary rounding{"rounding", {"half_up", "half_even", "truncate"}};
inline const vocabulary late_by{"late_by", {"due", "due_workday"}};
inline const vocabulary deadline_day{"deadline_day", {"included", "excluded"}};
inline const vocabulary deductible_basis{"deductible_basis", {"annual", "per_claim"}};
inline const vocabulary limit_on{"limit_on", {"payments", "costs"}};
inline const vocabulary finding{"finding", {"ok", "warning", "violation"}};
inline const vocabulary recipient{
    "recipient",
    {"destitute", "orphan", "subsistence", "relapsed_poor", "monitored", "other_monitored", "rural_at_risk", "margin",
     "illness_poor", "lifted_poor", "ordinary"},
    "unknown_recipient"};
inline const vocabulary category{"category",
                                 {"destitute", "orphan", "subsistence", "relapsed_poor", "monitored", "other_monitored",
                                  "rural_at_risk", "margin", "illness_poor", "none"},
                                 "unknown_recipient"};
inline const vocabulary insurance{"insurance", {"resident", "employee", "uninsured"}};
}  // namespace words

// ------------------------------------------------------------------------------------------------- the form of one
// case

enum class kind { money, rate, area, decimal, whole, flag, date, month, word, set, text };
enum class need { required, external, optional };

/// What a rule says of one of its inputs by reading it.
struct declared {
  std::string_view key;
  kind type;
  need needed;
  const vocabulary* words = nullptr;
  bool may_be_negative = false;
};
struct period {
  std::string_view key;
  std::optional<day> from{};
  std::optional<day> to{};
};

/// The inputs of a case as a rule reads them, and its outputs as it gives them.
///
/// A rule first reads all its inputs in the order of the rulebook's table, names the period it tests, and calls
/// ready(): that refuses what steps 1 to 5 of rulebook 1.4 refuse. Then come the checks of the entry in their order,
/// then the result. Nothing may be asked of what was read before ready(), it may be absent or unreadable.
///
///   const ratio cost = f.money("cost");                        // required
///   const ratio tariff = f.money("tariff", need::external);    // required, EXTERNAL
///   const ratio before = f.money("paid_before", 0);            // optional, with a default
///   const std::optional<ratio> fee = f.maybe_money("fee");     // optional without one, or conditional
///   const auto mode = f.reading(words::rounding);              // a reading: key and vocabulary of one name
///   f.in_force("date", "2023-01-01");
///   f.ready();
///   refuse_if(before > cost, "inconsistent_amounts");
///   const ratio rest = f.asked(fee, "fee", need::external);    // a conditional one, here needed
///   f.gives("payment", yuan(…));
class form {
 public:
  explicit form(const std::vector<pair>& inputs) : inputs_{&inputs} {}
  /// A blank one: ready() throws `declared_all` once the inputs are known.
  form() = default;
  struct declared_all {};

  ratio money(std::string_view key, need n = need::required) { return number(key, kind::money, n).value_or(0); }
  ratio money(std::string_view key, const ratio& fallback) { return or_else(key, kind::money, fallback); }
  std::optional<ratio> maybe_money(std::string_view key) { return number(key, kind::money, need::optional); }
  /// As a fraction: 70% is 7/10.
  ratio rate(std::string_view key, need n = need::required) { return number(key, kind::rate, n).value_or(0); }
  ratio rate(std::string_view key, const ratio& fallback) { return or_else(key, kind::rate, fallback); }
  std::optional<ratio> maybe_rate(std::string_view key) { return number(key, kind::rate, need::optional); }
  ratio area(std::string_view key, need n = need::required) { return number(key, kind::area, n).value_or(0); }
  std::optional<ratio> maybe_area(std::string_view key) { return number(key, kind::area, need::optional); }
  ratio decimal(std::string_view key, need n = need::required) { return number(key, kind::decimal, n).value_or(0); }
  ratio decimal(std::string_view key, const ratio& fallback) { return or_else(key, kind::decimal, fallback); }
  std::optional<ratio> maybe_decimal(std::string_view key) { return number(key, kind::decimal, need::optional); }
  long long whole(std::string_view key, need n = need::required) { return maybe_whole(key, n).value_or(0); }
  long long whole(std::string_view key, long long fallback) {
    return maybe_whole(key, need::optional).value_or(fallback);
  }
  std::optional<long long> maybe_whole(std::string_view key, need n = need::optional);

  bool flag(std::string_view key, need n = need::required) { return maybe_flag(key, n).value_or(false); }
  bool flag(std::string_view key, bool fallback) { return maybe_flag(key, need::optional).value_or(fallback); }
  std::optional<bool> maybe_flag(std::string_view key, need n = need::optional);

  day date(std::string_view key, need n = need::required) { return maybe_date(key, n).value_or(day{}); }
  std::optional<day> maybe_date(std::string_view key, need n = need::optional);
  oracle::month month(std::string_view key, need n = need::required) {
    return maybe_month(key, n).value_or(oracle::month{});
  }
  std::optional<oracle::month> maybe_month(std::string_view key, need n = need::optional);

  /// A word of an enumeration; the view lives as long as the vocabulary.
  std::string_view word(std::string_view key, const vocabulary& of, need n = need::required) {
    return maybe_word(key, of, n).value_or(of.words.front());
  }
  std::string_view word(std::string_view key, const vocabulary& of, std::string_view fallback) {
    return maybe_word(key, of).value_or(fallback);
  }
  std::optional<std::string_view> maybe_word(std::string_view key, const vocabulary& of, need n = need::optional);
  std::string_view reading(const vocabulary& of) { return word(of.name, of, of.words.front()); }

  word_set set(std::string_view key, const vocabulary& of, need n = need::required);
  /// The key `recipients`: all identities of a person. ready() refuses the empty set, as the first check of the entry.
  word_set recipients();
  std::string text(std::string_view key, need n = need::required);

  /// The input read last may be below 0.
  void may_be_negative();
  /// Which input is held against which period (rulebook 1.7), if it is given. `to` empty: no end.
  void in_force(std::string_view key, std::string_view from, std::string_view to = {});
  /// Steps 1 to 5 of rulebook 1.4 (and that there is somebody in `recipients`).
  void ready();

  /// A conditional input in the case that needs it.
  template <class T>
  const T& asked(const std::optional<T>& given, std::string_view key, need n = need::required) const {
    refuse_if(!given, n == need::external ? "external_parameter_missing" : "missing_input", key);
    return *given;
  }

  void gives(std::string_view key, std::string text) { outputs_.emplace_back(key, std::move(text)); }
  /// due, due_workday and late of a deadline in calendar days (G-4).
  void gives_deadline(day due, std::optional<day> done_on, std::string_view late_by);
  /// The same of a deadline in working days.
  void gives_deadline(day due, std::optional<day> done_on);

  answer result() && { return {{}, {}, std::move(outputs_)}; }
  const std::vector<declared>& inputs() const { return declared_; }
  const period& tested() const { return period_; }

 private:
  ratio or_else(std::string_view key, kind k, const ratio& fallback) {
    return number(key, k, need::optional).value_or(fallback);
  }
  std::optional<ratio> number(std::string_view key, kind k, need n);
  const std::string* find(const declared& d);
  void unreadable(std::string_view error, std::string_view key);

  const std::vector<pair>* inputs_ = nullptr;
  std::vector<declared> declared_;
  std::optional<refusal> unreadable_, missing_, negative_;
  bool nobody_ = false;
  period period_;
  std::optional<day> tested_day_;
  std::vector<std::pair<std::string_view, std::string>> outputs_;
};

// The texts of outputs. A result beyond the limits of rulebook 1.1 is out_of_range.
std::string yuan(const ratio& x);        ///< whole fen, two decimals
std::string percentage(const ratio& x);  ///< 7/10 is 70%
std::string shortest(const ratio& x);    ///< area, decimal
std::string whole(long long x);          ///< int
std::string text(day d);
std::string text(month m);
inline std::string yes_no(bool b) { return b ? "true" : "false"; }

// -------------------------------------------------------------------------------------------------------------- the
// book

using procedure = void (*)(form&);

/// What a generator of cases should know to come near the edges of a rule. Only a hint: no case is left out for it.
struct aims {
  int weight = 1;                                          ///< share of the cases: 1 decides, 2 deadline, 4 pays
  std::vector<ratio> knots{};                              ///< amounts, counts, areas at which something changes
  std::vector<std::string_view> rates{};                   ///< "70%"
  std::vector<std::string_view> days{};                    ///< dates at which something changes
  std::vector<std::vector<std::string_view>> ascending{};  ///< keys whose values mostly do not fall in this order
  std::vector<std::string_view> texts{};                   ///< values of free texts
  std::vector<std::string_view> favoured{};                ///< words that most sets are drawn from
  std::vector<std::string_view> mostly_given{};            ///< conditional inputs
  /// Numbers at which something changes for one key, in place of the knots.
  std::vector<std::pair<std::string_view, std::vector<ratio>>> of_key{};
};

struct rule {
  std::string_view id;
  procedure decide;
  aims aim;
  std::vector<declared> inputs;
  period tested;
};

class book {
 public:
  void add(std::string_view id, procedure decide, aims aim = {});
  const std::vector<rule>& rules() const { return rules_; }

 private:
  std::vector<rule> rules_;
};

void jinzhou(book& b);
void sanmenxia(book& b);

/// All rules of both cities.
const book& whole_book();
const rule* find(std::string_view id);
answer ask(const rule& r, const std::vector<pair>& inputs);

}  // namespace oracle

#endif
