// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "oracle.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <numeric>
#include <stdexcept>

namespace oracle {

// ---------------------------------------------------------------------------------------------------- exact fractions

namespace {

wide product(wide a, wide b) {
  wide c = 0;
  if (__builtin_mul_overflow(a, b, &c)) throw std::overflow_error("oracle: a product beyond 128 bits");
  return c;
}
wide sum(wide a, wide b) {
  wide c = 0;
  if (__builtin_add_overflow(a, b, &c)) throw std::overflow_error("oracle: a sum beyond 128 bits");
  return c;
}
wide common_divisor(wide a, wide b) {
  if (a < 0) a = -a;
  while (b != 0) a = std::exchange(b, a % b);
  return a;
}
wide power_of_ten(int n) {
  wide p = 1;
  while (n-- > 0) p *= 10;
  return p;
}

std::string digits(wide x) {
  std::string s;
  do s.push_back(static_cast<char>('0' + static_cast<int>(x % 10)));
  while ((x /= 10) != 0);
  std::reverse(s.begin(), s.end());
  return s;
}

}  // namespace

ratio ratio::of(wide top, wide bottom) {
  if (bottom == 0) throw std::domain_error("oracle: a fraction over nothing");
  if (bottom < 0) {
    top = -top;
    bottom = -bottom;
  }
  // The fractions met are mostly hundredths and the like: only what has grown is reduced.
  if (bottom > 1'000'000'000) {
    const wide d = common_divisor(top, bottom);
    top /= d;
    bottom /= d;
  }
  ratio r;
  r.top_ = top;
  r.bottom_ = bottom;
  return r;
}

wide ratio::floor() const {
  const wide q = top_ / bottom_;
  return q * bottom_ > top_ ? q - 1 : q;
}

ratio operator+(const ratio& a, const ratio& b) {
  if (a.bottom_ == b.bottom_) return ratio::of(sum(a.top_, b.top_), a.bottom_);
  if (a.bottom_ % b.bottom_ == 0) return ratio::of(sum(a.top_, product(b.top_, a.bottom_ / b.bottom_)), a.bottom_);
  if (b.bottom_ % a.bottom_ == 0) return ratio::of(sum(product(a.top_, b.bottom_ / a.bottom_), b.top_), b.bottom_);
  return ratio::of(sum(product(a.top_, b.bottom_), product(b.top_, a.bottom_)), product(a.bottom_, b.bottom_));
}
ratio operator*(const ratio& a, const ratio& b) {
  return ratio::of(product(a.top_, b.top_), product(a.bottom_, b.bottom_));
}
ratio operator/(const ratio& a, const ratio& b) {
  return ratio::of(product(a.top_, b.bottom_), product(a.bottom_, b.top_));
}
std::strong_ordering operator<=>(const ratio& a, const ratio& b) {
  const bool alike = a.bottom_ == b.bottom_;
  const wide left = alike ? a.top_ : product(a.top_, b.bottom_);
  const wide right = alike ? b.top_ : product(b.top_, a.bottom_);
  return left < right   ? std::strong_ordering::less
         : left > right ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

ratio rounded(const ratio& x, int places, std::string_view mode) {
  const bool below_zero = x < 0;
  const wide unit = power_of_ten(places);
  const ratio size = (below_zero ? -x : x) * ratio::of(unit, 1);
  wide whole = size.floor();
  const ratio rest = size - ratio::of(whole, 1);
  const ratio half = ratio::of(1, 2);
  if (mode == "half_up") {
    if (rest >= half) ++whole;
  } else if (mode == "half_even") {
    if (rest > half || (rest == half && whole % 2 == 1)) ++whole;
  } else if (mode != "truncate") {
    throw std::logic_error("oracle: no such rounding");
  }
  return ratio::of(below_zero ? -whole : whole, unit);
}

ratio down_to_fen(const ratio& x) { return ratio::of((x * 100).floor(), 100); }

// --------------------------------------------------------------------------------------------------------- days,
// months

namespace {

constexpr int first_year = 1900, last_year = 2199;

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }
int length_of(int year, int month) {
  static constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

/// All days the rulebook knows, walked through once from a Monday.
struct almanac {
  struct entry {
    int year, month, number;
    bool published = false, workday = false;
  };
  std::vector<entry> days;
  std::vector<int> firsts;  ///< of each month from 1900-01 on

  almanac() {
    int weekday = 0;
    for (int y = first_year; y <= last_year; ++y)
      for (int m = 1; m <= 12; ++m) {
        firsts.push_back(static_cast<int>(days.size()));
        for (int d = 1; d <= length_of(y, m); ++d) {
          days.push_back({y, m, d, 2017 <= y && y <= 2026, weekday < 5});
          weekday = (weekday + 1) % 7;
        }
      }
    std::ifstream csv(GONGBAO_WORKDAYS);
    std::string line;
    int exceptions = 0;
    std::getline(csv, line);
    while (std::getline(csv, line)) {
      entry& e = at(line.substr(0, 10));
      const std::string named = line.substr(11, line.find(',', 11) - 11);
      if (named != "holiday" && named != "makeup_workday") throw std::runtime_error("oracle: kind of day in " + line);
      e.workday = named == "makeup_workday";
      ++exceptions;
    }
    if (exceptions != 343) throw std::runtime_error("oracle: the holidays cannot be read: " GONGBAO_WORKDAYS);
  }
  entry& at(const std::string& iso) {
    const auto part = [&](std::size_t from, std::size_t size) { return std::stoi(iso.substr(from, size)); };
    return days.at(static_cast<std::size_t>(place(part(0, 4), part(5, 2), part(8, 2))));
  }
  int place(int y, int m, int d) const {
    return firsts.at(static_cast<std::size_t>((y - first_year) * 12 + m - 1)) + d - 1;
  }
};

const almanac& the_almanac() {
  static const almanac a;
  return a;
}
const almanac::entry& entry_of(day d) { return the_almanac().days.at(static_cast<std::size_t>(d.place)); }

/// Of a text that must be exactly so many digits.
std::optional<int> count_in(std::string_view s) {
  int n = 0;
  for (const char c : s) {
    if (c < '0' || c > '9') return {};
    n = n * 10 + (c - '0');
  }
  return n;
}

std::optional<month> month_in(std::string_view s) {
  if (s.size() != 7 || s[4] != '-') return {};
  const auto y = count_in(s.substr(0, 4)), m = count_in(s.substr(5));
  if (!y || !m || *y < first_year || *y > last_year || *m < 1 || *m > 12) return {};
  return month{*y, *m};
}
std::optional<day> day_in(std::string_view s) {
  if (s.size() != 10 || s[7] != '-') return {};
  const auto m = month_in(s.substr(0, 7));
  const auto d = count_in(s.substr(8));
  if (!m || !d || *d < 1 || *d > length_of(m->year, m->number)) return {};
  return on(m->year, m->number, *d);
}

}  // namespace

day on(int year, int month, int number) { return {the_almanac().place(year, month, number)}; }
day on(std::string_view iso) { return day_in(iso).value(); }
int year_of(day d) { return entry_of(d).year; }
int month_of(day d) { return entry_of(d).month; }
int number_of(day d) { return entry_of(d).number; }
day last_of(month m) { return on(m.year, m.number, length_of(m.year, m.number)); }

day plus_days(day d, long long days) {
  const long long place = d.place + days;
  refuse_if(place < 0 || place >= static_cast<long long>(the_almanac().days.size()), "out_of_range");
  return {static_cast<int>(place)};
}
month plus_months(month m, long long months) {
  const long long n = m.year * 12LL + m.number - 1 + months;
  refuse_if(n < first_year * 12LL || n >= (last_year + 1) * 12LL, "out_of_range");
  return {static_cast<int>(n / 12), static_cast<int>(n % 12) + 1};
}
day plus_months(day d, long long months) {
  const month m = plus_months(month_with(d), months);
  return on(m.year, m.number, std::min(number_of(d), length_of(m.year, m.number)));
}

bool is_published(day d) { return entry_of(d).published; }
bool is_workday(day d) { return entry_of(d).workday; }
day workdays_after(day d, long long n) {
  while (n > 0) {
    d = plus_days(d, 1);
    refuse_if(!is_published(d), "calendar_not_published");
    if (is_workday(d)) --n;
  }
  return d;
}
std::optional<day> rolled(day d) {
  for (; is_published(d); ++d.place)
    if (is_workday(d)) return d;
  return {};
}

// ---------------------------------------------------------------------------------------------------------
// vocabularies

bool word_set::has(std::string_view word) const {
  for (std::size_t i = 0; i < of_->words.size(); ++i)
    if (of_->words[i] == word) return (bits_ >> i & 1) != 0;
  throw std::logic_error("oracle: a word that is not in the vocabulary: " + std::string(word));
}
bool word_set::has_any(std::initializer_list<std::string_view> words) const {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return has(w); });
}
bool word_set::has_other_than(std::initializer_list<std::string_view> words) const {
  word_set rest = *this;
  for (const std::string_view w : words)
    for (std::size_t i = 0; i < of_->words.size(); ++i)
      if (of_->words[i] == w) rest.bits_ &= ~(std::uint64_t{1} << i);
  return !rest.empty();
}
bool word_set::add(std::string_view word) {
  if (has(word)) return false;
  for (std::size_t i = 0; i < of_->words.size(); ++i)
    if (of_->words[i] == word) bits_ |= std::uint64_t{1} << i;
  return true;
}
std::string word_set::text() const {
  std::string s;
  for (std::size_t i = 0; i < of_->words.size(); ++i)
    if ((bits_ >> i & 1) != 0) s.append(s.empty() ? "" : "+").append(of_->words[i]);
  return s.empty() ? "none" : s;
}

// ------------------------------------------------------------------------------------------------- the form of one
// case

const std::string* form::find(const declared& d) {
  declared_.push_back(d);
  if (inputs_ == nullptr) return nullptr;
  for (const pair& p : *inputs_)
    if (p.key == d.key) return &p.value;
  if (d.needed != need::optional && !missing_)
    missing_ = refusal{d.needed == need::external ? "external_parameter_missing" : "missing_input", std::string(d.key)};
  return nullptr;
}

void form::unreadable(std::string_view error, std::string_view key) {
  if (!unreadable_) unreadable_ = refusal{error, std::string(key)};
}

std::optional<ratio> form::number(std::string_view key, kind k, need n) {
  const std::string* given = find({key, k, n});
  if (given == nullptr) return {};
  const int most_places = k == kind::money || k == kind::area ? 2 : k == kind::rate ? 3 : k == kind::decimal ? 6 : 0;
  std::string_view s = *given;
  const bool below_zero = !s.empty() && s.front() == '-';
  if (below_zero) s.remove_prefix(1);
  if (k == kind::rate) {
    if (s.empty() || s.back() != '%') return unreadable("invalid_value", key), std::nullopt;
    s.remove_suffix(1);
  }
  wide all = 0;
  std::size_t i = 0;
  bool huge = false;
  const auto digits_from = [&] {
    const std::size_t first = i;
    for (; i < s.size() && '0' <= s[i] && s[i] <= '9'; ++i) {
      if (all > power_of_ten(24)) huge = true;
      if (!huge) all = all * 10 + (s[i] - '0');
    }
    return i - first;
  };
  const std::size_t before_point = digits_from();
  std::size_t places = 0;
  if (before_point == 0) return unreadable("invalid_value", key), std::nullopt;
  if (i < s.size() && s[i] == '.') {
    ++i;
    places = digits_from();
    if (places == 0) return unreadable("invalid_value", key), std::nullopt;
  }
  if (i != s.size() || places > static_cast<std::size_t>(most_places) || (k == kind::whole && all > 999'999'999))
    return unreadable("invalid_value", key), std::nullopt;
  const wide bottom = power_of_ten(static_cast<int>(places) + (k == kind::rate ? 2 : 0));
  if (huge || (k == kind::money && all * 100 / bottom > 9'999'999'999'999))
    return unreadable("out_of_range", key), std::nullopt;
  if (below_zero && all != 0 && !negative_) negative_ = refusal{"negative_amount", std::string(key)};
  return ratio::of(below_zero ? -all : all, bottom);
}

std::optional<long long> form::maybe_whole(std::string_view key, need n) {
  const auto x = number(key, kind::whole, n);
  if (!x) return {};
  return static_cast<long long>(x->top());
}

std::optional<bool> form::maybe_flag(std::string_view key, need n) {
  const std::string* given = find({key, kind::flag, n});
  if (given == nullptr) return {};
  if (*given == "true") return true;
  if (*given != "false") unreadable("invalid_value", key);
  return false;
}

std::optional<day> form::maybe_date(std::string_view key, need n) {
  const std::string* given = find({key, kind::date, n});
  if (given == nullptr) return {};
  const auto d = day_in(*given);
  if (!d) unreadable("invalid_date", key);
  return d;
}
std::optional<month> form::maybe_month(std::string_view key, need n) {
  const std::string* given = find({key, kind::month, n});
  if (given == nullptr) return {};
  const auto m = month_in(*given);
  if (!m) unreadable("invalid_date", key);
  return m;
}

std::optional<std::string_view> form::maybe_word(std::string_view key, const vocabulary& of, need n) {
  const std::string* given = find({key, kind::word, n, &of});
  if (given == nullptr) return {};
  for (const std::string_view w : of.words)
    if (w == *given) return w;
  unreadable(of.if_unknown, key);
  return {};
}

word_set form::set(std::string_view key, const vocabulary& of, need n) {
  word_set all(of);
  const std::string* given = find({key, kind::set, n, &of});
  if (given == nullptr || *given == "none") return all;
  std::string_view rest = *given;
  while (true) {
    const std::size_t plus = rest.find('+');
    const std::string_view one = rest.substr(0, plus);
    if (one.empty()) {
      unreadable("invalid_value", key);
      break;
    }
    if (std::find(of.words.begin(), of.words.end(), one) == of.words.end()) {
      unreadable(of.if_unknown, key);
      break;
    }
    if (!all.add(one)) {
      unreadable("invalid_value", key);
      break;
    }
    if (plus == std::string_view::npos) break;
    rest.remove_prefix(plus + 1);
  }
  return all;
}

word_set form::recipients() {
  const word_set all = set("recipients", words::recipient);
  nobody_ = all.empty();
  return all;
}

std::string form::text(std::string_view key, need n) {
  const std::string* given = find({key, kind::text, n});
  if (given == nullptr) return {};
  if (given->empty() || given->find_first_of("\t;=") != std::string::npos) unreadable("invalid_value", key);
  return *given;
}

void form::may_be_negative() {
  declared_.back().may_be_negative = true;
  if (negative_ && negative_->where == declared_.back().key) negative_.reset();
}

void form::in_force(std::string_view key, std::string_view from, std::string_view to) {
  period_.key = key;
  period_.from = on(from);
  if (!to.empty()) period_.to = on(to);
}

void form::ready() {
  if (inputs_ == nullptr) throw declared_all{};
  // (1)
  for (std::size_t i = 0; i < inputs_->size(); ++i) {
    const std::string& key = (*inputs_)[i].key;
    if (std::none_of(declared_.begin(), declared_.end(), [&](const declared& d) { return d.key == key; }))
      refuse("unknown_key", key);
    for (std::size_t j = 0; j < i; ++j)
      if ((*inputs_)[j].key == key) refuse("duplicate_key", key);
  }
  // (2), (3), (4)
  for (const auto& found : {&unreadable_, &missing_, &negative_})
    if (*found) throw **found;
  // (5)
  for (const pair& p : *inputs_)
    if (!period_.key.empty() && p.key == period_.key) {
      const day d = day_in(p.value).value();
      refuse_if(d < period_.from || (period_.to && d > period_.to), "not_in_force", p.key);
    }
  // (6) The empty set is well written, but nobody.
  refuse_if(nobody_, "unknown_recipient");
}

void form::gives_deadline(day due, std::optional<day> done_on, std::string_view late_by) {
  const std::optional<day> workday = rolled(due);
  if (done_on && late_by == "due_workday") refuse_if(!workday, "calendar_not_published");
  gives("due", oracle::text(due));
  gives("due_workday", workday ? oracle::text(*workday) : "calendar_not_published");
  if (done_on) gives("late", yes_no(*done_on > (late_by == "due_workday" ? *workday : due)));
}
void form::gives_deadline(day due, std::optional<day> done_on) {
  gives("due", oracle::text(due));
  gives("due_workday", oracle::text(due));
  if (done_on) gives("late", yes_no(*done_on > due));
}

// ------------------------------------------------------------------------------------------------------------- the
// texts

namespace {

/// With so many places, or at most so many if not `all`.
std::string written(const ratio& x, int places, bool all) {
  const ratio scaled = x * ratio::of(power_of_ten(places), 1);
  if (!scaled.is_whole()) throw std::logic_error("oracle: a result with more places than its form has");
  const wide n = scaled.floor();
  std::string s = digits(n < 0 ? -n : n);
  const auto after_point = static_cast<std::size_t>(places);
  if (s.size() <= after_point) s.insert(0, after_point + 1 - s.size(), '0');
  s.insert(s.size() - after_point, 1, '.');
  if (!all) {
    while (s.back() == '0') s.pop_back();
    if (s.back() == '.') s.pop_back();
  }
  return n < 0 ? "-" + s : s;
}
std::string two(int n) { return {static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)}; }

}  // namespace

std::string yuan(const ratio& x) {
  const ratio most = ratio::of(9'999'999'999'999, 100);
  refuse_if(x > most || x < -most, "out_of_range");
  return written(x, 2, true);
}
std::string percentage(const ratio& x) { return written(x * 100, 3, false) + "%"; }
std::string shortest(const ratio& x) { return written(x, 6, false); }
std::string whole(long long x) {
  refuse_if(x > 999'999'999 || x < -999'999'999, "out_of_range");
  return std::to_string(x);
}
std::string text(month m) { return std::to_string(m.year) + "-" + two(m.number); }
std::string text(day d) { return text(month_with(d)) + "-" + two(number_of(d)); }

// -------------------------------------------------------------------------------------------------------------- the
// book

void book::add(std::string_view id, procedure decide, aims aim) {
  form blank;
  try {
    decide(blank);
  } catch (const form::declared_all&) {
    rules_.push_back({id, decide, std::move(aim), blank.inputs(), blank.tested()});
    return;
  }
  throw std::logic_error("oracle: a rule that never asks whether its form is ready: " + std::string(id));
}

const book& whole_book() {
  static const book b = [] {
    book all;
    jinzhou(all);
    sanmenxia(all);
    return all;
  }();
  return b;
}
const rule* find(std::string_view id) {
  for (const rule& r : whole_book().rules())
    if (r.id == id) return &r;
  return nullptr;
}

answer ask(const rule& r, const std::vector<pair>& inputs) {
  form f(inputs);
  try {
    r.decide(f);
    return std::move(f).result();
  } catch (const refusal& refused) {
    return {refused.error, refused.where, {}};
  } catch (const std::exception& fault) {  // the oracle itself is at fault: an answer nobody shares
    return {"fault_of_the_oracle", fault.what(), {}};
  }
}

}  // namespace oracle
