// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "cases.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace oracle {

namespace {

constexpr long long limit_of_money = 9'999'999'999'999;  // fen

bool is_number(kind k) {
  return k == kind::money || k == kind::rate || k == kind::area || k == kind::decimal || k == kind::whole;
}
/// Numbers are drawn as counts of the smallest unit that can be written down.
int places_of(kind k) {
  return k == kind::money || k == kind::area ? 2 : k == kind::rate ? 3 : k == kind::decimal ? 6 : 0;
}
long long units_in_one(kind k) {
  long long n = 1;
  for (int i = places_of(k); i > 0; --i) n *= 10;
  return n;
}

/// A count of units with so many decimals, or as few as it needs.
std::string spelled(long long units, kind k, bool all_places) {
  const bool below_zero = units < 0;
  std::string s = std::to_string(below_zero ? -units : units);
  const auto places = static_cast<std::size_t>(places_of(k));
  if (places > 0) {
    if (s.size() <= places) s.insert(0, places + 1 - s.size(), '0');
    s.insert(s.size() - places, 1, '.');
    if (!all_places) {
      while (s.back() == '0') s.pop_back();
      if (s.back() == '.') s.pop_back();
    }
  }
  if (below_zero) s.insert(0, 1, '-');
  if (k == kind::rate) s.push_back('%');
  return s;
}

class drawing {
 public:
  drawing(const rule& r, dice& d) : rule_{r}, dice_{d} {}

  std::vector<pair> made() {
    for (const declared& d : rule_.inputs)
      if (is_given(d)) values_.push_back(value_of(d));
    for (const auto& chain : rule_.aim.ascending)
      if (dice_.chance(94)) put_in_order(chain);
    std::vector<pair> inputs;
    inputs.reserve(values_.size() + 1);
    for (const value& v : values_) inputs.push_back({std::string(v.of->key), text_of(v)});
    if (dice_.chance(9)) spoil(inputs);
    if (dice_.chance(20) && inputs.size() > 1) std::swap(inputs.front(), inputs.back());
    return inputs;
  }

 private:
  struct value {
    const declared* of;
    long long number = 0;    ///< units, or the place of a day
    std::string words = {};  ///< else
  };

  bool is_given(const declared& d) {
    if (d.needed != need::optional) return true;
    const auto& most = rule_.aim.mostly_given;
    if (std::find(most.begin(), most.end(), d.key) != most.end()) return dice_.chance(92);
    if (d.key == rule_.tested.key) return dice_.chance(75);
    return dice_.chance(d.type == kind::word ? 55 : 65);
  }

  value value_of(const declared& d) {
    if (is_number(d.type)) return {&d, number_of(d)};
    switch (d.type) {
      case kind::flag:
        return {&d, 0, dice_.chance(50) ? "true" : "false"};
      case kind::date:
      case kind::month:
        return {&d, day_of(d).place};
      case kind::word:
        return {&d, 0, std::string(word_of(d))};
      case kind::set:
        return {&d, 0, set_of(d)};
      default:
        return {&d, 0,
                rule_.aim.texts.empty() || dice_.chance(10) ? "三门峡" : std::string(dice_.one_of(rule_.aim.texts))};
    }
  }

  // ---- numbers

  long long small_step() {
    static constexpr std::array<long long, 9> steps{0, 0, 0, 1, -1, 1, -1, 2, -2};
    return dice_.one_of(steps);
  }
  std::optional<long long> knot(kind k) {
    if (knots_->empty()) return {};
    const ratio x = dice_.one_of(*knots_) * units_in_one(k);
    if (!x.is_whole()) return {};
    return static_cast<long long>(x.top() / x.bottom());
  }
  ratio some_rate() {
    if (rule_.aim.rates.empty()) return ratio::of(1, 2);
    const std::string text(dice_.one_of(rule_.aim.rates));
    const std::size_t point = text.find('.');
    const long long thousandths =
        std::stoll(text) * 1000 +
        (point == std::string::npos
             ? 0
             : std::stoll((text.substr(point + 1, text.size() - point - 2) + "000").substr(0, 3)));
    return ratio::of(thousandths, 100'000);
  }
  long long log_uniform(int most_digits) {
    long long most = 10;
    for (long long n = dice_.between(2, most_digits); n > 1; --n) most *= 10;
    return dice_.below(most);
  }

  long long number_of(const declared& d) {
    const auto& own = rule_.aim.of_key;
    const auto its = std::find_if(own.begin(), own.end(), [&](const auto& k) { return k.first == d.key; });
    has_own_ = its != own.end();
    knots_ = has_own_ ? &its->second : &rule_.aim.knots;
    long long units = 0;
    switch (d.type) {
      case kind::rate:
        units = rate_of();
        break;
      case kind::whole:
        units = count_of();
        break;
      default:
        units = amount_of(d.type);
        break;
    }
    if (d.may_be_negative && dice_.chance(35)) return -units;
    return units < 0 ? 0 : units;
  }

  long long amount_of(kind k) {
    const long long one = units_in_one(k);
    const int most_digits = k == kind::decimal ? 11 : 9;
    const long long way = has_own_ && dice_.chance(80) ? dice_.below(40)
                          : !knots_->empty()           ? dice_.below(100)
                          : dice_.chance(10)           ? 40
                                                       : dice_.between(52, 99);
    if (way < 24)
      if (const auto at = knot(k)) return *at + small_step();
    if (way < 40)  // a knot, less what was drawn before: where running totals meet it
      if (const auto at = knot(k))
        if (const auto* before = earlier_number(k)) return std::max(0LL, *at - before->number) + small_step();
    if (way < 46)  // as much as an amount drawn before, or a rate of it
      if (const auto* before = earlier_number(k)) {
        const ratio share = dice_.chance(50) ? ratio(1) : some_rate();
        return static_cast<long long>((share * before->number).floor()) + small_step();
      }
    if (way < 52)  // where a rate makes a knot full, on top of another
      if (const auto at = knot(k))
        if (const ratio r = some_rate(); r > 0) {
          const ratio full = ratio(*at) / r;
          const long long reached = static_cast<long long>(full.floor());
          return reached + (dice_.chance(60) ? knot(k).value_or(0) : 0) + small_step();
        }
    if (way < 56) return 0;
    if (way < 62) return dice_.between(1, 60) * 1000 * one;
    if (way < 69) {  // ends that fall on half a fen
      static constexpr std::array<long long, 8> ends{5, 10, 25, 30, 50, 55, 75, 1};
      return dice_.below(30'000) * 100 + dice_.one_of(ends);
    }
    if (way < 71 && k == kind::money) return limit_of_money - dice_.below(3);
    if (way < 72 && k == kind::money) return dice_.below(limit_of_money);
    return log_uniform(most_digits);
  }

  long long rate_of() {
    const long long way = dice_.below(100);
    if (way < 35 && !rule_.aim.rates.empty()) {
      const ratio r = some_rate() * 100'000;
      return static_cast<long long>(r.floor()) + (dice_.chance(40) ? small_step() : 0);
    }
    if (way < 60) return dice_.between(0, 20) * 5'000;
    if (way < 70) return dice_.below(101) * 1'000;
    if (way < 94) return dice_.below(100'001);
    if (way < 96) return 100'000 + dice_.below(2);
    return 100'000 + dice_.below(60'000);
  }

  long long count_of() {
    const long long way = dice_.below(100);
    if (way < (has_own_ ? 85 : 35))
      if (const auto at = knot(kind::whole)) return *at + small_step();
    if (way < 70) return dice_.below(13);
    if (way < 90) return dice_.below(60);
    if (way < 97) return dice_.below(1000);
    return dice_.below(1'000'000'000);
  }

  const value* earlier_number(kind k) {
    const value* found = nullptr;
    int seen = 0;
    for (const value& v : values_)
      if (v.of->type == k && dice_.below(++seen) == 0) found = &v;
    return found;
  }

  // ---- days

  static day clamped(long long place) {
    static const day last = on(2199, 12, 31);
    return {static_cast<int>(std::clamp(place, 0LL, static_cast<long long>(last.place)))};
  }
  day near_edge(day from, day to) {
    const long long way = dice_.below(100);
    const int year = static_cast<int>(dice_.between(year_of(from), year_of(to)));
    if (way < 25) {
      const month m{year, static_cast<int>(dice_.between(1, 12))};
      return clamped(last_of(m).place + dice_.between(-1, 1));
    }
    if (way < 50) return clamped(on(year, 12, 31).place + dice_.between(-25, 45));
    if (way < 65) return clamped(last_of({year, 2}).place + dice_.between(-1, 1));
    if (way < 80) return clamped(on(year, 9, 26).place + dice_.between(0, 14));
    if (!rule_.aim.days.empty()) return clamped(on(dice_.one_of(rule_.aim.days)).place + dice_.between(-2, 2));
    return clamped(dice_.between(from.place, to.place));
  }
  day day_of(const declared& d) {
    static const day first = on(1900, 1, 1), last = on(2199, 12, 31), calendar_from = on(2017, 1, 1),
                     calendar_to = on(2026, 12, 31);
    const long long way = dice_.below(100);
    if (d.key == rule_.tested.key && rule_.tested.from) {
      const day from = *rule_.tested.from;
      const day to = rule_.tested.to ? *rule_.tested.to : plus_years(from, 5);
      if (way < 60) return clamped(dice_.between(from.place, to.place));
      if (way < 86) return std::clamp(near_edge(from, to), from, to);
      if (way < 91) return clamped(from.place + dice_.between(-2, 2));
      if (way < 96) return clamped(to.place + dice_.between(-2, 2));
      return clamped(dice_.between(first.place, last.place));
    }
    const value* before = nullptr;
    for (const value& v : values_)
      if (v.of->type == kind::date || v.of->type == kind::month) before = &v;
    if (before != nullptr) {
      if (way < 40) return clamped(before->number + dice_.below(45));
      if (way < 55) return clamped(before->number + dice_.below(400));
      if (way < 62) return clamped(before->number + dice_.between(-1, 1));
      if (way < 68 && before->number < last.place - 4000) {  // an anniversary
        const day then{static_cast<int>(before->number)};
        return clamped(plus_months(then, dice_.chance(30) ? 6 : 12 * dice_.below(8)).place + dice_.between(-1, 1));
      }
    }
    if (way < 80) return near_edge(calendar_from, calendar_to);
    if (way < 95) return clamped(dice_.between(on(2008, 1, 1).place, on(2030, 12, 31).place));
    return clamped(dice_.between(first.place, last.place));
  }

  // ---- words, sets

  std::string_view word_of(const declared& d) {
    const auto& all = d.words->words;
    if (!rule_.aim.favoured.empty() && dice_.chance(75)) {
      const std::string_view word = dice_.one_of(rule_.aim.favoured);
      if (std::find(all.begin(), all.end(), word) != all.end()) return word;
    }
    return dice_.one_of(all);
  }
  std::string set_of(const declared& d) {
    const auto& all = d.words->words;
    if (dice_.chance(d.words == &words::recipient ? 1 : 8)) return "none";
    long long size = dice_.chance(50) ? 1 : dice_.chance(60) ? 2 : dice_.between(1, static_cast<long long>(all.size()));
    const auto& favoured = rule_.aim.favoured;
    const bool aimed = !favoured.empty() && std::find(all.begin(), all.end(), favoured.front()) != all.end();
    std::vector<std::string_view> left = aimed && dice_.chance(75) ? favoured : all;
    size = std::min(size, static_cast<long long>(left.size()));
    std::string text;
    while (size-- > 0) {
      const auto i = dice_.below(static_cast<long long>(left.size()));
      text.append(text.empty() ? "" : "+").append(left[static_cast<std::size_t>(i)]);
      left.erase(left.begin() + i);
    }
    return text;
  }

  // ---- between the inputs

  value* given(std::string_view key) {
    for (value& v : values_)
      if (v.of->key == key) return &v;
    return nullptr;
  }
  /// What is absent counts as nothing, so that what must not exceed it goes as well.
  void put_in_order(const std::vector<std::string_view>& chain) {
    std::vector<value*> present;
    for (std::size_t i = chain.size(); i-- > 0;) {
      value* v = given(chain[i]);
      if (v != nullptr) {
        present.push_back(v);
      } else if (!present.empty() || i + 1 == chain.size()) {
        const bool counts = std::any_of(rule_.inputs.begin(), rule_.inputs.end(),
                                        [&](const declared& d) { return d.key == chain[i] && is_number(d.type); });
        if (counts)
          for (std::size_t j = 0; j < i; ++j)
            std::erase_if(values_, [&](const value& w) { return w.of->key == chain[j]; });
      }
    }
    // Erasing moves values: look them up again.
    present.clear();
    std::vector<long long> numbers;
    for (const std::string_view key : chain)
      if (value* v = given(key)) {
        present.push_back(v);
        numbers.push_back(v->number);
      }
    std::sort(numbers.begin(), numbers.end());
    for (std::size_t i = 0; i < present.size(); ++i) present[i]->number = numbers[i];
  }

  std::string text_of(const value& v) {
    const kind k = v.of->type;
    if (k == kind::date) return text(day{static_cast<int>(v.number)});
    if (k == kind::month) return text(month_with(day{static_cast<int>(v.number)}));
    if (!is_number(k)) return v.words;
    if (dice_.chance(2)) return spelled(v.number, k, true).insert(v.number < 0 ? 1 : 0, "0");
    if (v.number == 0 && dice_.chance(2)) return "-" + spelled(0, k, dice_.chance(50));
    return spelled(v.number, k, k == kind::money ? dice_.chance(60) : dice_.chance(5));
  }

  // ---- what should be refused

  void spoil(std::vector<pair>& inputs) {
    if (inputs.empty()) return;
    const long long way = dice_.below(10);
    const auto i = static_cast<std::size_t>(dice_.below(static_cast<long long>(inputs.size())));
    const declared& d = *values_[i].of;
    if (way < 2) {
      inputs.erase(inputs.begin() + static_cast<std::ptrdiff_t>(i));
    } else if (way < 3) {
      static const std::vector<std::string> strangers{"payment", "Date",        "recipient", "x",
                                                      "",        "due_workday", "self_pay "};
      std::string key = dice_.one_of(strangers);
      for (const declared& known : rule_.inputs)
        if (known.key == key) return;
      inputs.insert(inputs.begin() + static_cast<std::ptrdiff_t>(i), {std::move(key), "1"});
    } else if (way < 4) {
      const pair again = inputs[i];
      inputs.push_back(again);
    } else if (way < 6) {
      if (is_number(d.type)) inputs[i].value = spelled(-1 - log_uniform(7), d.type, dice_.chance(50));
    } else {
      inputs[i].value = malformed(d);
    }
  }
  std::string malformed(const declared& d) {
    static const std::vector<std::string> amounts{"",
                                                  "5.",
                                                  ".5",
                                                  "+5",
                                                  " 5",
                                                  "5 ",
                                                  "1.234",
                                                  "1,000",
                                                  "1e3",
                                                  "abc",
                                                  "--5",
                                                  "-",
                                                  "100000000000",
                                                  "99999999999.991",
                                                  "100000000000.00",
                                                  "1.2.3",
                                                  "5%",
                                                  "0x10",
                                                  "1.",
                                                  "٣"};
    static const std::vector<std::string> rates{"",    "%",       "5",    "5.%",  ".5%",  "+5%",
                                                "5 %", "5.1234%", "70%%", "abc%", "1e1%", "-%"};
    static const std::vector<std::string> decimals{"", "1.", ".1", "+1", "1.1234567", "1 ", "one", "1.2.3", "-"};
    static const std::vector<std::string> counts{"", "1.0", "1.", "+1", " 1", "1 ", "1234567890", "one", "1e2", "-"};
    static const std::vector<std::string> flags{"", "yes", "TRUE", "1", "0", "True", " true", "falsee"};
    static const std::vector<std::string> dates{"",           "2023-02-29", "2024-02-30", "2023-13-01", "2023-00-10",
                                                "2023-01-00", "2023-1-01",  "2023-01-1",  "1899-12-31", "2200-01-01",
                                                "2100-02-29", "1900-02-29", "20230101",   "2023/01/01", "2023-01-01 ",
                                                "abcd-ef-gh", "2023-04-31", "2023-01",    "-023-01-01", "2023-01-32"};
    static const std::vector<std::string> months{"",        "2023-13", "2023-00",    "2023-1", "1899-12",
                                                 "2200-01", "2023",    "2023-01-01", "202301", "2023/01"};
    static const std::vector<std::string> some_words{"", "nonsense", "Due", "due ", "OK", "1"};
    const kind k = d.type;
    switch (k) {
      case kind::money:
      case kind::area: {
        const std::string& s = dice_.one_of(amounts);
        return k == kind::area && s.find("00000") != std::string::npos ? "5." : s;
      }
      case kind::rate:
        return dice_.one_of(rates);
      case kind::decimal:
        return dice_.one_of(decimals);
      case kind::whole:
        return dice_.one_of(counts);
      case kind::flag:
        return dice_.one_of(flags);
      case kind::date:
        return dice_.one_of(dates);
      case kind::month:
        return dice_.one_of(months);
      case kind::word:
        return dice_.one_of(some_words);
      case kind::set: {
        const std::string one(dice_.one_of(d.words->words)), other(dice_.one_of(d.words->words));
        const std::vector<std::string> sets{"",
                                            "+",
                                            "nonsense",
                                            one + "+",
                                            "+" + one,
                                            one + "++" + other,
                                            one + "+" + one,
                                            one + "+nonsense",
                                            one + "+none",
                                            one + " + " + other};
        return dice_.one_of(sets);
      }
      default:
        return "";
    }
  }

  const rule& rule_;
  dice& dice_;
  std::vector<value> values_;
  const std::vector<ratio>* knots_ = nullptr;  ///< of the number being drawn
  bool has_own_ = false;
};

std::uint64_t hash_of(std::string_view s) {
  std::uint64_t h = 0xcbf29ce484222325;
  for (const char c : s) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return h;
}

// ------------------------------------------------------------------------------------------------------- making it
// small

const declared* declaration_of(const rule& r, std::string_view key) {
  for (const declared& d : r.inputs)
    if (d.key == key) return &d;
  return nullptr;
}

/// The units of a number as it is written, if it is one.
std::optional<long long> units_of(const std::string& text, kind k) {
  const std::vector<pair> inputs{{"n", text}};
  form reading(inputs);
  const auto x = k == kind::money     ? reading.maybe_money("n")
                 : k == kind::rate    ? reading.maybe_rate("n")
                 : k == kind::area    ? reading.maybe_area("n")
                 : k == kind::decimal ? reading.maybe_decimal("n")
                                      : std::optional<ratio>{};
  if (k == kind::whole) {
    if (const auto n = reading.maybe_whole("n")) return *n;
    return {};
  }
  if (!x) return {};
  const ratio units = *x * units_in_one(k) * (k == kind::rate ? 100 : 1);
  if (!units.is_whole() || units > limit_of_money * 1000 || units < -limit_of_money * 1000) return {};
  return static_cast<long long>(units.floor());
}

/// How hard a value is to take in: round before small, earlier words before later, beginnings of months before others.
long long burden_of(const std::string& text, const declared* d) {
  if (d == nullptr) return 1'000'000;
  if (is_number(d->type)) {
    const auto units = units_of(text, d->type);
    if (!units) return 900'000 + static_cast<long long>(text.size());
    long long n = *units < 0 ? -*units : *units, digits = 0, significant = 0, digit_sum = 0;
    for (bool trailing = true; n != 0; n /= 10) {
      trailing = trailing && n % 10 == 0;
      ++digits;
      if (!trailing) ++significant;
      digit_sum += n % 10;
    }
    return significant * 10'000 + digits * 100 + digit_sum + (*units < 0 ? 50'000 : 0) +
           static_cast<long long>(text.size());
  }
  if (d->type == kind::date || d->type == kind::month) {
    long long sum = static_cast<long long>(text.size());
    if (text.size() >= 7) {
      const std::string_view month_text = std::string_view(text).substr(5, 2);
      if (month_text != "01") sum += 100;
      if (d->type == kind::date && text.size() == 10 && text.substr(8) != "01") sum += 1'000 + text[9] + 10 * text[8];
      int year = 0;
      for (std::size_t i = 0; i < 4; ++i) year = year * 10 + (text[i] - '0');
      sum += month_text[0] * 10 + month_text[1] + (2017 <= year && year <= 2028 ? (year - 2017) * 10 : 500);
    }
    return sum;
  }
  if (d->type == kind::word) {
    const auto at = std::find(d->words->words.begin(), d->words->words.end(), text);
    return at == d->words->words.end() ? 10'000 : at - d->words->words.begin();
  }
  if (d->type == kind::set) {
    long long sum = 0;
    for (std::size_t i = 0; i < d->words->words.size(); ++i)
      if (("+" + text + "+").find("+" + std::string(d->words->words[i]) + "+") != std::string::npos)
        sum += 100 + static_cast<long long>(i);
    return sum == 0 ? 90 : sum;
  }
  return static_cast<long long>(text.size());
}

long long burden_of(const rule& r, const std::vector<pair>& inputs) {
  long long sum = 0;
  for (const pair& p : inputs) sum += 10'000'000 + burden_of(p.value, declaration_of(r, p.key));
  return sum;
}

std::vector<std::string> simpler(const std::string& text, const declared& d) {
  std::vector<std::string> all;
  if (is_number(d.type)) {
    const long long one = units_in_one(d.type);
    for (const long long n : {0LL, 1LL, 2LL, 5LL, 10LL, 100LL, 1000LL, 10'000LL, 100'000LL})
      all.push_back(spelled(n * one, d.type, false));
    if (const auto units = units_of(text, d.type)) {
      const long long size = *units < 0 ? -*units : *units;
      const long long sign = *units < 0 ? -1 : 1;
      all.push_back(spelled(size, d.type, false));
      all.push_back(spelled(*units, d.type, false));
      for (long long unit = 1; unit <= size; unit *= 10) {
        all.push_back(spelled(sign * (size / unit * unit), d.type, false));
        all.push_back(spelled(sign * (size / unit + 1) * unit, d.type, false));
        const long long digit = size / unit % 10;  // another digit in its place
        for (const long long less : {digit, digit - 1, 1LL})
          if (0 < less && less <= digit) all.push_back(spelled(sign * (size - less * unit), d.type, false));
      }
      all.push_back(spelled(sign * (size / 2), d.type, false));
    }
  } else if (d.type == kind::date || d.type == kind::month) {
    if (text.size() >= 7) {
      const std::string end = d.type == kind::date && text.size() == 10 ? text.substr(7) : "";
      for (int y = 2017; y <= 2028; ++y) {
        all.push_back(std::to_string(y) + (end.empty() ? "-01" : "-01-01"));
        all.push_back(std::to_string(y) + text.substr(4));
      }
      if (!end.empty()) {
        all.push_back(text.substr(0, 4) + "-01" + end);
        all.push_back(text.substr(0, 7) + "-01");
        for (int n = 2; n <= 28; ++n)
          all.push_back(text.substr(0, 8) + static_cast<char>('0' + n / 10) + static_cast<char>('0' + n % 10));
      }
      for (int m = 1; m <= 12; ++m)
        all.push_back(text.substr(0, 5) + static_cast<char>('0' + m / 10) + static_cast<char>('0' + m % 10) + end);
    }
  } else if (d.type == kind::word) {
    for (const std::string_view w : d.words->words) all.emplace_back(w);
  } else if (d.type == kind::set) {
    for (const std::string_view w : d.words->words) all.emplace_back(w);
    for (std::size_t i = 0, j = 0; j != std::string::npos; i = j + 1) {  // without one of its words
      j = text.find('+', i);
      all.push_back(j == std::string::npos ? text.substr(0, i == 0 ? 0 : i - 1)
                                           : text.substr(0, i) + text.substr(j + 1));
    }
  } else if (d.type == kind::flag) {
    all.emplace_back("true");
    all.emplace_back("false");
  }
  return all;
}

/// Two amounts in one: the case without input i, its amount added to input j.
std::optional<std::vector<pair>> merged(const rule& r, const std::vector<pair>& inputs, std::size_t i, std::size_t j) {
  const declared* a = declaration_of(r, inputs[i].key);
  const declared* b = declaration_of(r, inputs[j].key);
  if (i == j || a == nullptr || b == nullptr || a->type != b->type || !is_number(a->type)) return {};
  const auto some = units_of(inputs[i].value, a->type), more = units_of(inputs[j].value, b->type);
  if (!some || !more) return {};
  std::vector<pair> candidate = inputs;
  candidate[j].value = spelled(*some + *more, b->type, false);
  candidate.erase(candidate.begin() + static_cast<std::ptrdiff_t>(i));
  return candidate;
}

/// All dates moved alike, so that input i falls on the given day.
std::optional<std::vector<pair>> moved(const rule& r, const std::vector<pair>& inputs, std::size_t i, day to) {
  const auto day_of = [&](const pair& p) -> std::optional<day> {
    const declared* d = declaration_of(r, p.key);
    if (d == nullptr || d->type != kind::date) return {};
    const std::vector<pair> alone{p};
    return form(alone).maybe_date(p.key);
  };
  const auto from = day_of(inputs[i]);
  if (!from) return {};
  std::vector<pair> candidate = inputs;
  for (pair& p : candidate)
    if (const auto d = day_of(p)) {
      const int place = d->place + to.place - from->place;
      if (place < 0 || place > on(2199, 12, 31).place) return {};
      p.value = text(day{place});
    }
  return candidate;
}

}  // namespace

std::vector<pair> draw(const rule& r, std::uint64_t seed, std::uint64_t number) {
  dice d(hash_of(r.id) ^ (seed * 0x9e3779b97f4a7c15) ^ (number * 0xd1342543de82ef95));
  d.roll();
  return drawing(r, d).made();
}

std::vector<pair> shrunk(const rule& r, std::vector<pair> inputs,
                         const std::function<bool(const std::vector<pair>&)>& fails) {
  for (bool better = true; better;) {
    better = false;
    const auto take = [&](const std::vector<pair>& candidate) {
      if (burden_of(r, candidate) >= burden_of(r, inputs) || !fails(candidate)) return false;
      inputs = candidate;
      return better = true;
    };
    for (std::size_t i = 0; i < inputs.size();) {
      std::vector<pair> without = inputs;
      without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
      if (!take(without)) ++i;
    }
    for (std::size_t i = 0; i < inputs.size(); ++i)
      if (const declared* d = declaration_of(r, inputs[i].key))
        for (const std::string& value : simpler(inputs[i].value, *d)) {
          std::vector<pair> with = inputs;
          with[i].value = value;
          take(with);
        }
    for (std::size_t i = 0; i < inputs.size(); ++i)
      for (int year = 2017; year <= 2028; ++year)
        if (const auto candidate = moved(r, inputs, i, on(year, 1, 1))) take(*candidate);
    for (std::size_t i = 0; i < inputs.size(); ++i)
      for (std::size_t j = 0; i < inputs.size() && j < inputs.size(); ++j)
        if (const auto candidate = merged(r, inputs, i, j)) take(*candidate);
  }
  // In the order of the rulebook.
  std::sort(inputs.begin(), inputs.end(), [&](const pair& a, const pair& b) {
    return std::less<>()(declaration_of(r, a.key), declaration_of(r, b.key));
  });
  return inputs;
}

}  // namespace oracle
