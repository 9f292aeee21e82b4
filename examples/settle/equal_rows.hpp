// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_EQUAL_ROWS_HPP
#define SETTLE_EQUAL_ROWS_HPP

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "csv_reader.hpp"
#include "hash.hpp"
#include "slot_table.hpp"

namespace settling {

/// What the first cells of a record but one come to, in 64 bits; quotes around a cell make no difference.
inline std::uint64_t print_of(const csv_record& record, std::size_t count, std::size_t left_out, char separator) {
  const std::span<const std::string_view> cells(record.fields.data(), count);
  const char stops[] = {separator, '"', '\0'};
  const auto add_cells = [&](std::uint64_t before, std::size_t first, std::size_t last) {
    if (first >= last) return before;
    bool is_one_text = true;  // as it stands in the file, separators between the cells and none in them
    for (std::size_t i = first + 1; i < last; ++i)
      is_one_text = is_one_text && cells[i].data() == cells[i - 1].data() + cells[i - 1].size() + 1;
    const char* const begin = cells[first].data();
    if (is_one_text && last - first > 1)
      return hash_of({begin, static_cast<std::size_t>(cells[last - 1].data() - begin) + cells[last - 1].size()},
                     before);
    std::string text;
    for (std::size_t i = first; i < last; ++i) {
      if (i != first) text += separator;
      if (cells[i].find_first_of(stops) == cells[i].npos) {
        text += cells[i];
        continue;
      }
      text += '"';  // stands in no text that was written without
      for (const char c : cells[i]) (text += c) += c == '"' ? "\"" : "";
      text += '"';
    }
    return hash_of(text, before);
  };
  if (left_out >= cells.size()) return add_cells(0, 0, cells.size());
  return add_cells(add_cells(0, 0, left_out), left_out + 1, cells.size());
}

/// Finds the rows of an account of which all that was asked about has been there before, by prints of 64 bits. Two
/// rows of one account that differ have the same print once in 2^64, whatever the file says: see hash_keys.
///
/// The rows of an account are a chain, which is looked through only where the account's marks say that the row may be
/// in it. Those of an account with many marks are in a table too, so that no chain is long.
///
/// Memory: 12 bytes a row, and for those in the table 11 to 21 more.
class equal_rows {
 public:
  /// What an account keeps of its rows.
  struct trail {
    std::uint32_t last = 0;   ///< number of the last row, from 1
    std::uint32_t marks = 0;  ///< two bits for each row; several share them
  };

  /// The line of the row of an account that has this print.
  std::optional<std::size_t> line_of(const trail& account, std::uint64_t print) const noexcept {
    const std::uint32_t number = number_of(account, print);
    return number == 0 ? std::nullopt : std::optional(line_of(number));
  }

  /// Adds a row to those of an account, or tells the line of the one that is like it. None is if it `is_later`: its day
  /// is in its print too.
  std::optional<std::size_t> add(trail& account, std::uint64_t print, std::size_t line, bool is_later) {
    if (!is_later)
      if (const auto before = line_of(account, print)) return before;
    if (rows_.size() >= std::numeric_limits<std::uint32_t>::max()) return {};  // more rows than numbers
    note_line(line);
    rows_.push_back({static_cast<std::uint32_t>(print), static_cast<std::uint32_t>(print >> 32U), account.last});
    const bool was_in_table = is_in_table(account);
    account.last = static_cast<std::uint32_t>(rows_.size());
    account.marks |= mark_of(print);
    if (was_in_table)
      add_to_table(account.last);
    else if (is_in_table(account))
      for (std::uint32_t n = account.last; n != 0; n = at(n).before) add_to_table(n);
    return {};
  }

  /// The line of the first row of an account that has one.
  std::size_t first_line(const trail& account) const noexcept {
    std::uint32_t n = account.last;
    while (at(n).before != 0) n = at(n).before;
    return line_of(n);
  }

 private:
  struct row {
    std::uint32_t low, high;  ///< of the print
    std::uint32_t before;     ///< of the same account; 0: none

    std::uint64_t print() const noexcept { return std::uint64_t{high} << 32U | low; }
  };
  /// From this row on, until the next of these, row follows row on the next line.
  struct run {
    std::uint32_t number;
    std::size_t line;
  };

  static std::uint32_t mark_of(std::uint64_t print) noexcept {
    return std::uint32_t{1} << (print >> 59U) | std::uint32_t{1} << (print >> 54U & 31U);
  }
  static bool is_in_table(const trail& account) noexcept {
    constexpr int most_marks = 20;  // about 16 rows
    return std::popcount(account.marks) > most_marks;
  }

  const row& at(std::uint32_t number) const noexcept { return rows_[number - 1]; }

  std::uint32_t number_of(const trail& account, std::uint64_t print) const noexcept {
    if ((mark_of(print) & ~account.marks) != 0) return 0;
    if (is_in_table(account)) return static_cast<std::uint32_t>(table_[slot_of(print)]);
    std::uint32_t n = account.last;
    while (n != 0 && at(n).print() != print) n = at(n).before;
    return n;
  }

  void note_line(std::size_t line) {
    const auto number = static_cast<std::uint32_t>(rows_.size() + 1);
    if (runs_.empty() || line != runs_.back().line + (number - runs_.back().number)) runs_.push_back({number, line});
  }
  std::size_t line_of(std::uint32_t number) const noexcept {
    const auto after = std::upper_bound(runs_.begin(), runs_.end(), number,
                                        [](std::uint32_t wanted, const run& r) { return wanted < r.number; });
    const run& r = *(after - 1);
    return r.line + (number - r.number);
  }

  /// Where a print is in the table, or would be put. A slot holds the upper half of a print and a number.
  std::size_t slot_of(std::uint64_t print) const noexcept {
    const auto is_it = [&](std::uint64_t slot) {
      return (slot ^ print) >> 32U == 0 && at(static_cast<std::uint32_t>(slot)).print() == print;
    };
    std::size_t i = static_cast<std::size_t>(print) & (table_.size() - 1);
    while (table_[i] != 0 && !is_it(table_[i])) i = table_.behind(i);
    return i;
  }
  void add_to_table(std::uint32_t number) {
    if (table_.is_full(count_in_table_)) {
      const slot_table before = std::exchange(table_, slot_table(table_.next_size()));
      for (std::size_t k = 0; k < before.size(); ++k)
        if (before[k] != 0) table_[slot_of(at(static_cast<std::uint32_t>(before[k])).print())] = before[k];
    }
    const std::uint64_t print = at(number).print();
    table_[slot_of(print)] = print >> 32U << 32U | number;
    ++count_in_table_;
  }

  std::deque<row> rows_;
  std::vector<run> runs_;
  slot_table table_;
  std::size_t count_in_table_ = 0;
};

}  // namespace settling

#endif
