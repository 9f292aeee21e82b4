// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_CSV_WRITER_HPP
#define SETTLE_CSV_WRITER_HPP

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/core/text.hpp>

#include "eight_bytes.hpp"
#include "memory.hpp"

namespace settling {

/// Takes bytes: a file, a terminal, a string in a test. Throws `unusable` if it cannot.
using sink = std::function<void(std::string_view)>;

/// What stands between cells, and for whom. Rows between tabs have no quotes: no cell may hold a tab or a line end.
struct cell_form {
  char separator = ',';
  bool for_spreadsheets = true;

  bool has_quotes() const noexcept { return separator != '\t'; }
};

/// Writes records of RFC 4180, quoted where needed, with LF line ends, in big blocks.
class csv_writer {
 public:
  explicit csv_writer(sink to, cell_form form = {}) : to_{std::move(to)}, form_{form}, buffer_(block + slack) {}

  const cell_form& form() const noexcept { return form_; }

  /// Whole rows that another writer of this form wrote.
  void rows(std::string_view written) {
    if (buffer_.size() - used_ < written.size() + slack) make_room(written.size() + slack);
    written.copy(buffer_.data() + used_, written.size());
    used_ += written.size();
    if (used_ >= block) flush();
  }

  /// A text that strangers wrote. What a spreadsheet would run as a formula gets an apostrophe in front: it is shown
  /// with it, and the text is what stands behind it.
  void text(std::string_view field) {
    if (!form_.for_spreadsheets || !may_be_run(field)) return verbatim(field);
    std::string shown(1, '\'');
    verbatim(shown += field);
  }

  /// Any text as it is: what is read back is what was written.
  void verbatim(std::string_view field) {
    if (!needs_quotes(field)) return word(field);
    char* to = begin_field(2 * field.size() + 2);
    *to++ = '"';
    for (const char c : field) {
      if (c == '"') *to++ = '"';
      *to++ = c;
    }
    *to++ = '"';
    end_field(to);
  }

  /// A text that is known to need no quotes.
  void word(std::string_view field) { end_field(copy(field, begin_field(field.size()))); }

  /// A value in its flat form, which never needs quotes.
  template <class T>
  void value(const T& v) {
    char flat[64];
    gongbao::text_writer out(flat, sizeof flat);
    gongbao::flat_form<T>::write(out, v);
    word(out.written());
  }
  /// The same of amounts, one behind the other. Nearly all that is written is that.
  void amounts(std::span<const gongbao::money> all) {
    constexpr std::size_t longest = 32;  // digits are stored eight at once
    char* to = begin_field(all.size() * (longest + 1));
    for (const gongbao::money& m : all) {
      if (&m != all.data()) *to++ = form_.separator;
      to = put_amount(to, gongbao::in_fen(m));
    }
    end_field(to);
  }

  void end_row() {
    buffer_[used_++] = '\n';
    at_row_start_ = true;
    if (used_ >= block) flush();
  }

  void flush() {
    if (used_ != 0) to_({buffer_.data(), used_});
    used_ = 0;
  }

 private:
  static constexpr std::size_t block = sized(std::size_t{1} << 17U, 256);
  static constexpr std::size_t slack = 4096;

  /// True if a text begins with what makes a formula of a cell: = + - @, in full width too, or a tab or a line end,
  /// behind which some look for them. Apostrophes before it count too: one that is put in front can be told from one
  /// that was there.
  static bool may_be_run(std::string_view field) noexcept {
    while (field.starts_with('\'')) field.remove_prefix(1);
    if (field.empty()) return false;
    switch (field[0]) {
      case '=':
      case '+':
      case '-':
      case '@':
      case '\t':
      case '\r':
      case '\n':
        return true;
      case '\xEF':
        return field.starts_with("＝") || field.starts_with("＋") || field.starts_with("－") || field.starts_with("＠");
      default:
        return false;
    }
  }

  bool needs_quotes(std::string_view field) const noexcept {
    if (!form_.has_quotes() || (form_.separator <= ',' && !may_hold_up_to_comma(field))) return false;
    const char stops[] = {form_.separator, '"', '\r', '\n'};
    return field.find_first_of({stops, sizeof stops}) != field.npos;
  }

  static char* put_amount(char* to, std::int64_t fen) noexcept {
    if (fen == 0) return copy("0.00", to);
    if (fen < 0) *to++ = '-';
    const std::uint64_t size = fen < 0 ? 0 - static_cast<std::uint64_t>(fen) : static_cast<std::uint64_t>(fen);
    to = put_number(to, size / 100);
    to[0] = '.';
    to[1] = static_cast<char>('0' + size / 10 % 10);
    to[2] = static_cast<char>('0' + size % 10);
    return to + 3;
  }
  static char* put_number(char* to, std::uint64_t n) noexcept {
    constexpr std::uint64_t limit = 100'000'000;
    constexpr eight_bytes zeros = 0x3030'3030'3030'3030;
    const eight_bytes digits = eight_digits(n % limit);
    if (n >= limit) {
      to = put_number(to, n / limit);
      store_eight(to, digits | zeros);
      return to + 8;
    }
    const int leading = std::countr_zero(digits | eight_bytes{1} << 56U) / 8;  // the last digit stays, even a zero
    store_eight(to, (digits | zeros) >> (8 * leading));
    return to + 8 - leading;
  }

  /// Where a field of at most this size goes: behind a separator, unless the row begins. It leaves room for what ends a
  /// row.
  char* begin_field(std::size_t size) {
    if (buffer_.size() - used_ < size + 2) make_room(size + 2);
    if (!at_row_start_) buffer_[used_++] = form_.separator;
    at_row_start_ = false;
    return buffer_.data() + used_;
  }
  void make_room(std::size_t size) { buffer_.resize(std::max(2 * buffer_.size(), used_ + size)); }
  void end_field(const char* end) noexcept { used_ = static_cast<std::size_t>(end - buffer_.data()); }

  sink to_;
  cell_form form_;
  std::vector<char> buffer_;
  std::size_t used_ = 0;
  bool at_row_start_ = true;
};

}  // namespace settling

#endif
