// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Every flat form of core/text.hpp against a second reading of the same text, as strings: what must be read is read,
// with one canonical text; what must not be is refused by the right name.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>

#include "targets.hpp"

namespace fuzzing {
namespace {

using gongbao::error;

/// What is to become of a text: its canonical form, or an error.
struct expected {
  std::string text;
  std::optional<gongbao::error> refused;

  expected(std::string canonical) : text{std::move(canonical)} {}
  expected(gongbao::error e) : refused{e} {}
};

template <class T>
void check(std::string_view text, const expected& wanted) {
  const gongbao::outcome<T> value = gongbao::parse<T>(text);
  if (wanted.refused) {
    promise(value == *wanted.refused, "what has not the form is refused by name", text);
    promise(value.refused().where.empty(), "a text alone does not know its place", text);
    return;
  }
  promise(value.has_value(), "what has the form is read", text);
  promise(gongbao::to_string(*value) == wanted.text, "a value has one text", text);
  const gongbao::outcome<T> again = gongbao::parse<T>(wanted.text);
  promise(again && *again == *value, "what is written is read as the same", text);
}

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A decimal number without leading zeros, in digits.
struct number {
  bool is_negative = false;
  std::string whole;
  std::string decimals;  ///< all of them

  std::string text(std::size_t least_decimals) const {
    std::string kept = decimals;
    while (kept.size() > least_decimals && kept.back() == '0') kept.pop_back();
    const bool is_zero = (whole + decimals).find_first_not_of('0') == std::string::npos;
    return (is_negative && !is_zero ? "-" : "") + whole + (kept.empty() ? "" : ".") + kept;
  }

  /// Whether its units are no more than so many.
  bool within(std::int64_t limit) const {
    std::string units = whole + decimals;
    units.erase(0, std::min(units.find_first_not_of('0'), units.size()));
    const std::string most = std::to_string(limit);
    return units.size() != most.size() ? units.size() < most.size() : units <= most;
  }
};

std::optional<number> number_in(std::string_view text, std::size_t decimals) {
  number n;
  if (text.starts_with('-')) {
    n.is_negative = true;
    text.remove_prefix(1);
  }
  const std::size_t point = text.find('.');
  n.whole = text.substr(0, point);
  if (!is_number(n.whole)) return {};
  n.whole.erase(0, std::min(n.whole.find_first_not_of('0'), n.whole.size() - 1));
  if (point != text.npos) {
    n.decimals = text.substr(point + 1);
    if (!is_number(n.decimals) || n.decimals.size() > decimals) return {};
  }
  n.decimals.resize(decimals, '0');
  return n;
}

expected amount(std::string_view text, std::size_t decimals, std::size_t least_decimals, std::int64_t limit,
                error beyond = error::out_of_range) {
  const std::optional<number> n = number_in(text, decimals);
  if (!n) return error::invalid_value;
  if (!n->within(limit)) return beyond;
  return n->text(least_decimals);
}

void money(std::string_view text) {
  check<gongbao::money>(text, amount(text, 2, 2, gongbao::in_fen(gongbao::money_limit)));
}
void rate(std::string_view text) {
  expected wanted = error::invalid_value;
  if (text.ends_with('%')) wanted = amount(text.substr(0, text.size() - 1), 3, 0, gongbao::rate::most);
  if (!wanted.refused) wanted.text += '%';
  check<gongbao::rate>(text, wanted);
}
void area(std::string_view text) { check<gongbao::area>(text, amount(text, 2, 0, INT64_MAX)); }
void decimal(std::string_view text) { check<gongbao::decimal>(text, amount(text, 6, 0, INT64_MAX)); }
void whole_number(std::string_view text) {
  check<std::int64_t>(text, amount(text, 0, 0, 999'999'999, error::invalid_value));
}

void truth(std::string_view text) {
  check<bool>(text, text == "true" || text == "false" ? expected(std::string(text)) : error::invalid_value);
}

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const std::string_view parts[] = {text.substr(0, 4), text.substr(5, 2), text.substr(8)};
  if (!std::all_of(std::begin(parts), std::end(parts), is_number)) return false;
  const int year = std::stoi(std::string(parts[0]));
  const auto month = static_cast<unsigned>(std::stoi(std::string(parts[1])));
  const auto day = static_cast<unsigned>(std::stoi(std::string(parts[2])));
  const std::chrono::year_month_day named{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  return named.ok() && year >= 1900 && year <= 2199;
}
void day(std::string_view text) {
  check<gongbao::date>(text, is_day(text) ? expected(std::string(text)) : error::invalid_date);
}
void month(std::string_view text) {
  check<gongbao::calendar_month>(text,
                                 is_day(std::string(text) + "-01") ? expected(std::string(text)) : error::invalid_date);
}

/// True if the bytes are what comes out when their code points are written in UTF-8 again.
bool is_utf8(std::string_view bytes) {
  std::string again;
  for (std::size_t i = 0; i < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[i]);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t point = size == 1 ? lead : lead & (0xFFU >> (size + 1));
    for (std::size_t k = 1; k < size; ++k)
      point = point << 6U | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) & 0x3FU : 0U);
    if (point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return false;
    const auto put = [&](std::uint32_t byte) { again += static_cast<char>(byte); };
    if (point < 0x80) {
      put(point);
    } else if (point < 0x800) {
      put(0xC0U | point >> 6U);
      put(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
      put(0xE0U | point >> 12U);
      put(0x80U | (point >> 6U & 0x3FU));
      put(0x80U | (point & 0x3FU));
    } else {
      put(0xF0U | point >> 18U);
      put(0x80U | (point >> 12U & 0x3FU));
      put(0x80U | (point >> 6U & 0x3FU));
      put(0x80U | (point & 0x3FU));
    }
    i += size;
  }
  return again == bytes;
}
void text_value(std::string_view text) {
  promise(gongbao::is_utf8(text) == is_utf8(text), "UTF-8 is what encodes code points in the shortest way", text);
  const bool has_form = !text.empty() && is_utf8(text) && text.find_first_of("\t;=") == text.npos;
  check<gongbao::text_view>(text, has_form ? expected(std::string(text)) : error::invalid_value);
}

template <class E>
std::size_t place_of(std::string_view name) {
  std::size_t place = 0;
  while (place < gongbao::count_of<E> && name != std::string_view(gongbao::words_of<E>[place].name)) ++place;
  return place;
}

template <class E>
void word(std::string_view text) {
  check<E>(text, place_of<E>(text) < gongbao::count_of<E> ? expected(std::string(text)) : gongbao::unknown_word_of<E>);
}

template <class E>
expected words_in(std::string_view text) {
  if (text == "none") return std::string(text);
  std::vector<std::size_t> places;
  for (bool more = true; more;) {
    const std::size_t plus = text.find('+');
    const std::string_view name = text.substr(0, plus);
    places.push_back(place_of<E>(name));
    if (name.empty()) return error::invalid_value;
    if (places.back() == gongbao::count_of<E>) return gongbao::unknown_word_of<E>;
    if (std::count(places.begin(), places.end(), places.back()) > 1) return error::invalid_value;
    more = plus != text.npos;
    if (more) text.remove_prefix(plus + 1);
  }
  std::sort(places.begin(), places.end());
  std::string sorted;
  for (const std::size_t place : places)
    sorted += (sorted.empty() ? "" : "+") + std::string(gongbao::words_of<E>[place].name);
  return sorted;
}
template <class E>
void set(std::string_view text) {
  check<gongbao::category_set<E>>(text, words_in<E>(text));
}

// What reads a word is one template for all enumerations: here are those with an error of their own, long ones, short
// ones, sets.
constexpr void (*types[])(std::string_view) = {money,
                                               rate,
                                               area,
                                               decimal,
                                               whole_number,
                                               truth,
                                               day,
                                               month,
                                               text_value,
                                               word<gongbao::recipient>,
                                               word<gongbao::category>,
                                               word<gongbao::disease>,
                                               word<gongbao::level>,
                                               word<gongbao::rounding>,
                                               set<gongbao::recipient>,
                                               set<gongbao::penalty_kind>};

}  // namespace

void values(std::string_view bytes) {
  if (bytes.empty()) return;
  // The letters from 'a' on, so that a corpus can be read.
  const auto chosen = static_cast<unsigned char>(static_cast<unsigned char>(bytes[0]) - 'a');
  types[chosen % std::size(types)](bytes.substr(1));
}

}  // namespace fuzzing
