// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ACCOUNTS_FILE_HPP
#define SETTLE_ACCOUNTS_FILE_HPP

#include <algorithm>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <gongbao/interop/string.hpp>

#include "../common/sha256.hpp"
#include "csv_writer.hpp"

// The form of an accounts file: lines of fields between tabs, of which the first says what the line is. The first line
// names the form, and the last one tells whether all of them are there as they were written: their number, and the
// digest of every byte before it.

namespace settling {

inline constexpr std::string_view accounts_mark = "gongbao accounts";
inline constexpr std::string_view accounts_format = "1";

/// Writes lines, and at the end what they are held against.
class accounts_writer {
 public:
  explicit accounts_writer(sink to) : to_{std::move(to)} { line(accounts_mark, accounts_format); }

  accounts_writer& field(std::string_view text) {
    if (!starts_line_) buffer_ += '\t';
    starts_line_ = false;
    buffer_ += text;
    return *this;
  }
  template <std::integral Number>
  accounts_writer& field(Number n) {
    char digits[24];
    return field(std::string_view(
        digits, static_cast<std::size_t>(std::to_chars(std::begin(digits), std::end(digits), n).ptr - digits)));
  }
  /// A value in its flat form; nothing if there is none.
  template <class T>
  accounts_writer& value(const T& v) {
    char flat[512];
    gongbao::text_writer out(flat, sizeof flat);
    gongbao::flat_form<T>::write(out, v);
    return field(std::string_view(out.written()));
  }
  template <class T>
  accounts_writer& value(const gongbao::maybe<T>& v) {
    return v.has_value() ? value(*v) : field(std::string_view());
  }
  accounts_writer& value(gongbao::text_view text) { return field(std::string_view(text)); }

  void end_line() {
    buffer_ += '\n';
    starts_line_ = true;
    ++lines_;
    constexpr std::size_t block = std::size_t{1} << 16U;
    if (buffer_.size() >= block) flush();
  }
  void line(const auto&... fields) {
    (field(fields), ...);
    end_line();
  }

  /// Writes the last line. The digest in it.
  std::string finish() {
    flush();
    std::string digest = digest_.hex();
    line("end", lines_, std::string_view(digest));
    flush();
    return digest;
  }

 private:
  void flush() {
    digest_.add(buffer_);
    to_(buffer_);
    buffer_.clear();
  }

  sink to_;
  std::string buffer_;
  outside::sha256 digest_;
  std::size_t lines_ = 0;
  bool starts_line_ = true;
};

/// Why an accounts file cannot be read.
enum class accounts_fault : std::uint8_t { none, no_accounts, other_format, shortened, altered };

/// The fields of a line.
using accounts_fields = std::vector<std::string_view>;

/// Lines, one by one.
class accounts_lines {
 public:
  explicit accounts_lines(std::string_view text = {}, std::size_t lines_before = 0) noexcept
      : rest_{text}, line_{lines_before} {}

  /// The fields of the next line, if there is one.
  bool next(accounts_fields& fields) {
    fields.clear();
    const std::size_t end = rest_.find('\n');
    if (end == rest_.npos) return false;
    std::string_view line = rest_.substr(0, end);
    for (std::size_t tab = line.find('\t'); tab != line.npos; tab = line.find('\t')) {
      fields.push_back(line.substr(0, tab));
      line.remove_prefix(tab + 1);
    }
    fields.push_back(line);
    rest_.remove_prefix(end + 1);
    ++line_;
    return true;
  }
  std::string_view rest() const noexcept { return rest_; }
  /// The number of the line that came last.
  std::size_t line() const noexcept { return line_; }

 private:
  std::string_view rest_;
  std::size_t line_;
};

/// What an accounts file says, if it is whole.
struct accounts_text {
  accounts_fault fault = accounts_fault::none;
  std::string_view format{};
  std::string_view lines{};  ///< those between the first one and the last
  std::string digest{};

  explicit accounts_text(std::string_view bytes) {
    accounts_lines all(bytes);
    accounts_fields first;
    if (!all.next(first) || first.size() != 2 || first[0] != accounts_mark) {
      fault = accounts_fault::no_accounts;
      return;
    }
    format = first[1];
    if (format != accounts_format) {
      fault = accounts_fault::other_format;
      return;
    }
    const std::size_t last = bytes.ends_with('\n') ? bytes.rfind('\n', bytes.size() - 2) + 1 : 0;
    if (last == 0 || !bytes.substr(last).starts_with("end\t")) {
      fault = accounts_fault::shortened;
      return;
    }
    const std::string_view body = bytes.substr(0, last);
    digest = outside::sha256_of(body);
    const auto count = static_cast<std::size_t>(std::count(body.begin(), body.end(), '\n'));
    if (bytes.substr(last) != "end\t" + std::to_string(count) + "\t" + digest + "\n") fault = accounts_fault::altered;
    lines = body.substr(body.size() - all.rest().size() + (bytes.size() - last));
  }
};

/// Reads a value in its flat form; false if it is none. A text stays as long as the file's.
template <class T>
bool read_value(std::string_view text, T& value) {
  const auto met = gongbao::parse<T>(text);
  if (met) value = *met;
  return met.has_value();
}
template <class T>
bool read_value(std::string_view text, gongbao::maybe<T>& value) {
  value = {};
  if (text.empty()) return true;
  const auto met = gongbao::parse<T>(text);
  if (met) value = *met;
  return met.has_value();
}
inline bool read_value(std::string_view text, gongbao::text_view& value) {
  value = text;
  return true;
}
template <std::integral Number>
bool read_number(std::string_view text, Number& n) noexcept {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace settling

#endif
