// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_TEXT_HPP
#define GONGBAO_CORE_TEXT_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/core/category_set.hpp>
#include <gongbao/core/date.hpp>
#include <gongbao/core/decimal.hpp>
#include <gongbao/core/money.hpp>
#include <gongbao/core/outcome.hpp>
#include <gongbao/core/rate.hpp>

// Values as text and back: the flat forms of the rulebook (1.1). No locale, no heap; the same at compile time.

namespace gongbao::inline v0 {

/// Appends characters to a buffer that somebody else owns; `fault::text_does_not_fit` when it is full.
class text_writer {
 public:
  constexpr text_writer(char* buffer, std::size_t capacity) noexcept : buffer_{buffer}, capacity_{capacity} {}

  constexpr void put(char c) noexcept {
    if (size_ == capacity_) fault::text_does_not_fit();
    buffer_[size_++] = c;
  }
  constexpr void put(passing_text text) noexcept {
    for (const char c : text) put(c);
  }
  constexpr text_view written() const noexcept { return {buffer_, size_}; }

 private:
  char* buffer_;
  std::size_t capacity_;
  std::size_t size_ = 0;
};

/// How a type is written and read; `type` is its name in the rulebook. Specialised for every type of 1.1, as
/// `flat_form<T, money>` where it would otherwise be worked out wherever this header is included.
template <class T, class Same = T>
struct flat_form;

/// The value that a text in flat form stands for.
///
/// ```cpp
/// static_assert(*parse<money>("1234.5") == 1234.50_yuan);
/// static_assert(parse<money>("1234.505") == error::invalid_value);
/// static_assert(parse<date>("2023-02-30") == error::invalid_date);
/// ```
template <class T>
constexpr outcome<T> parse(passing_text text) noexcept {
  return flat_form<T>::read(text);
}
/// A text that is read out of another one looks into it.
template <class T, detail::temporary_owner Text>
requires detail::same_as<T, text_view>
void parse(Text&&) = delete;

namespace detail {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// A decimal number with at most `decimals` decimals as a whole number of 10^-decimals units.
/// Too large for 64 bits is `out_of_range`; everything else that is not such a number is `invalid_value`.
constexpr outcome<std::int64_t> read_fixed(text_view text, int decimals) noexcept {
  std::size_t i = 0;
  const bool negative = i < text.size() && text[i] == '-';
  if (negative) ++i;
  std::int64_t units = 0;
  bool fits = true;
  const auto take = [&](char c) {
    if (is_digit(c)) fits = fits && multiply(units, 10, units) && add(units, c - '0', units);
    return is_digit(c);
  };
  const std::size_t first = i;
  while (i < text.size() && take(text[i])) ++i;
  if (i == first) return error::invalid_value;
  int after_point = 0;
  if (i < text.size() && text[i] == '.') {
    ++i;
    while (i < text.size() && after_point < decimals && take(text[i])) {
      ++i;
      ++after_point;
    }
    if (after_point == 0) return error::invalid_value;
  }
  if (i != text.size()) return error::invalid_value;
  for (; after_point < decimals; ++after_point) take('0');
  if (!fits) return error::out_of_range;
  return negative ? -units : units;
}

enum class zeros { kept, dropped };

constexpr void write_fixed(text_writer& out, std::int64_t units, int decimals, zeros trailing) noexcept {
  char digits[24]{};
  int count = 0;
  // Digit by digit on the negative side, where the smallest integer has its place too.
  for (std::int64_t rest = units < 0 ? units : -units; rest != 0 || count <= decimals; rest /= 10)
    digits[count++] = static_cast<char>('0' - rest % 10);
  int last = 0;
  if (trailing == zeros::dropped)
    while (last < decimals && digits[last] == '0') ++last;
  if (units < 0) out.put('-');
  for (int i = count - 1; i >= last; --i) {
    if (i == decimals - 1) out.put('.');
    out.put(digits[i]);
  }
}

/// A number of exactly `size` digits, or -1.
constexpr int read_digits(text_view text, std::size_t size) noexcept {
  if (text.size() != size) return -1;
  int n = 0;
  for (const char c : text) {
    if (!is_digit(c)) return -1;
    n = n * 10 + (c - '0');
  }
  return n;
}

constexpr void write_padded(text_writer& out, int n, int size) noexcept {
  int unit = 1;
  for (int i = 1; i < size; ++i) unit *= 10;
  for (; unit > 0; unit /= 10) out.put(static_cast<char>('0' + n / unit % 10));
}

}  // namespace detail

/// True if the bytes are well-formed UTF-8: no stray, overlong or surrogate sequences.
constexpr bool is_utf8(passing_text text) noexcept {
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = [&](std::size_t at) {
      return at < text.size() ? static_cast<unsigned char>(text[at]) : static_cast<unsigned char>(0);
    };
    const unsigned lead = byte(i);
    std::size_t length = 1;
    unsigned least = 0x80;  // range of the second byte
    unsigned most = 0xBF;
    if (lead < 0x80) {
      ++i;
      continue;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
      length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      length = 3;
      if (lead == 0xE0) least = 0xA0;
      if (lead == 0xED) most = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      length = 4;
      if (lead == 0xF0) least = 0x90;
      if (lead == 0xF4) most = 0x8F;
    } else {
      return false;
    }
    if (byte(i + 1) < least || byte(i + 1) > most) return false;
    for (std::size_t k = 2; k < length; ++k)
      if (byte(i + k) < 0x80 || byte(i + k) > 0xBF) return false;
    i += length;
  }
  return true;
}

template <class T>
struct flat_form<T, money> {
  static constexpr text_view type = "money";
  static constexpr outcome<T> read(text_view text) noexcept {
    const outcome<std::int64_t> units = detail::read_fixed(text, 2);
    if (!units) return units.refused();
    if (!within_limit(fen(*units))) return error::out_of_range;
    return fen(*units);
  }
  static constexpr void write(text_writer& out, money m) noexcept {
    detail::write_fixed(out, in_fen(m), 2, detail::zeros::kept);
  }
};

template <class T>
struct flat_form<T, rate> {
  static constexpr text_view type = "rate";
  static constexpr outcome<T> read(text_view text) noexcept {
    if (text.empty() || text[text.size() - 1] != '%') return error::invalid_value;
    const outcome<std::int64_t> units = detail::read_fixed(text.part(0, text.size() - 1), 3);
    if (!units) return units.refused();
    if (*units < -rate::most || *units > rate::most) return error::out_of_range;
    return rate::from_millipercent(*units);
  }
  static constexpr void write(text_writer& out, rate r) noexcept {
    detail::write_fixed(out, r.in_millipercent(), 3, detail::zeros::dropped);
    out.put('%');
  }
};

template <class Tag, int Decimals>
struct flat_form<fixed_point<Tag, Decimals>> {
  using number = fixed_point<Tag, Decimals>;
  static constexpr text_view type = detail::same_as<number, area> ? "area" : "decimal";
  static constexpr outcome<number> read(text_view text) noexcept {
    const outcome<std::int64_t> units = detail::read_fixed(text, Decimals);
    if (!units) return units.refused();
    return number::from_units(*units);
  }
  static constexpr void write(text_writer& out, number n) noexcept {
    detail::write_fixed(out, n.in_units(), Decimals, detail::zeros::dropped);
  }
};

template <class T>
struct flat_form<T, std::int64_t> {
  static constexpr text_view type = "int";
  static constexpr std::int64_t limit = 999'999'999;  // nine digits
  static constexpr outcome<T> read(text_view text) noexcept {
    const outcome<std::int64_t> n = detail::read_fixed(text, 0);
    if (!n || *n < -limit || *n > limit) return error::invalid_value;
    return n;
  }
  static constexpr void write(text_writer& out, std::int64_t n) noexcept {
    detail::write_fixed(out, n, 0, detail::zeros::kept);
  }
};

template <class T>
struct flat_form<T, bool> {
  static constexpr text_view type = "bool";
  static constexpr outcome<T> read(text_view text) noexcept {
    if (text == "true") return true;
    if (text == "false") return false;
    return error::invalid_value;
  }
  static constexpr void write(text_writer& out, bool b) noexcept { out.put(b ? "true" : "false"); }
};

template <class T>
struct flat_form<T, date> {
  static constexpr text_view type = "date";
  static constexpr outcome<T> read(text_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return error::invalid_date;
    const civil_date c{detail::read_digits(text.part(0, 4), 4), detail::read_digits(text.part(5, 2), 2),
                       detail::read_digits(text.part(8), 2)};
    const maybe<date> d = date::find(c);
    if (!d || !within_limit(*d)) return error::invalid_date;
    return *d;
  }
  static constexpr void write(text_writer& out, date d) noexcept {
    const civil_date c = d.civil();
    detail::write_padded(out, c.year, 4);
    out.put('-');
    detail::write_padded(out, c.month, 2);
    out.put('-');
    detail::write_padded(out, c.day, 2);
  }
};

template <class T>
struct flat_form<T, calendar_month> {
  static constexpr text_view type = "month";
  static constexpr outcome<T> read(text_view text) noexcept {
    if (text.size() != 7 || text[4] != '-') return error::invalid_date;
    const maybe<date> first =
        date::find({detail::read_digits(text.part(0, 4), 4), detail::read_digits(text.part(5), 2), 1});
    if (!first || !within_limit(*first)) return error::invalid_date;
    return calendar_month(*first);
  }
  static constexpr void write(text_writer& out, calendar_month m) noexcept {
    detail::write_padded(out, m.year(), 4);
    out.put('-');
    detail::write_padded(out, m.month(), 2);
  }
};

/// The error of a word that an enumeration does not have.
template <enumerated E>
inline constexpr error unknown_word_of =
    enumerates<E, vocabulary::identities> || enumerates<E, vocabulary::categories> ? error::unknown_recipient
                                                                                   : error::unknown_value;

template <enumerated E>
struct flat_form<E> {
  static_assert(words_follow_values<E>(), "the words of an enumeration are out of order, or one stands twice");
  static constexpr text_view type = enumeration<E>::name;
  static constexpr outcome<E> read(text_view text) noexcept {
    for (const auto& w : words_of<E>)
      if (w.name == text) return w.value;
    return unknown_word_of<E>;
  }
  static constexpr void write(text_writer& out, E value) noexcept { out.put(name_of(value)); }
};

template <enumerated E>
struct flat_form<category_set<E>> {
  static constexpr text_view type = enumeration<E>::name;
  static constexpr outcome<category_set<E>> read(text_view text) noexcept {
    category_set<E> set;
    if (text == "none") return set;
    for (std::size_t first = 0; first <= text.size();) {
      const std::size_t end = text.find('+', first);
      const text_view one = text.part(first, end - first);
      if (one.empty()) return error::invalid_value;
      const outcome<E> value = flat_form<E>::read(one);
      if (!value) return value.refused();
      if (set.contains(*value)) return error::invalid_value;
      set |= *value;
      first = end + 1;
    }
    return set;
  }
  static constexpr void write(text_writer& out, category_set<E> set) noexcept {
    if (set.empty()) return out.put("none");
    bool later = false;
    for (const auto& w : words_of<E>) {
      if (!set.contains(w.value)) continue;
      if (later) out.put('+');
      out.put(w.name);
      later = true;
    }
  }
};

template <class T>
struct flat_form<T, text_view> {
  static constexpr text_view type = "text";
  static constexpr outcome<T> read(text_view text) noexcept {
    if (text.empty() || !is_utf8(text)) return error::invalid_value;
    for (const char c : text)
      if (c == '\t' || c == ';' || c == '=') return error::invalid_value;
    return text;
  }
  static constexpr void write(text_writer& out, text_view text) noexcept { out.put(text); }
};

/// Writes a text with its places filled: {1} is the first value, {2} the second, each in flat form, so that a language
/// has them in its own order.
///
/// ```cpp
/// constexpr bool fills() {
///   char buffer[64]{};
///   text_writer out(buffer, sizeof buffer);
///   fill(out, text{"{1} of {2}", "{2}的{1}"}.in(language::zh), percent(60), yuan(100));
///   return out.written() == "100.00的60%";
/// }
/// static_assert(fills());
/// ```
template <class... Values>
constexpr void fill(text_writer& out, text_view pattern, const Values&... values) noexcept {
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '{' || i + 2 >= pattern.size() || !detail::is_digit(pattern[i + 1]) || pattern[i + 2] != '}') {
      out.put(pattern[i]);
      continue;
    }
    int place = pattern[i + 1] - '0';
    if (place < 1 || place > static_cast<int>(sizeof...(values))) fault::text_asks_for_more();
    (((--place == 0) ? flat_form<Values>::write(out, values) : void()), ...);
    i += 2;
  }
}

}  // namespace gongbao::inline v0

#endif
