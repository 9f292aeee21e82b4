// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_EQUAL_ROWS_HPP
#define SETTLE_EQUAL_ROWS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "csv_reader.hpp"
#include "memory.hpp"
#include "packed_texts.hpp"
#include "slot_table.hpp"

namespace settling {

/// What all cells of a record but one come to, in 64 bits; quotes around a cell make no difference.
inline std::uint64_t print_of(const csv_record& record, std::size_t left_out) {
  const auto& cells = record.fields;
  const auto one_text = [&](std::size_t first, std::size_t last) -> std::uint64_t {  // cells with commas between
    if (first == last) return 0;
    bool is_one = true;
    for (std::size_t i = first + 1; i < last; ++i)
      is_one = is_one && cells[i].data() == cells[i - 1].data() + cells[i - 1].size() + 1;
    const char* const begin = cells[first].data();
    if (is_one)
      return hash_of({begin, static_cast<std::size_t>(cells[last - 1].data() - begin) + cells[last - 1].size()});
    std::string text;
    for (std::size_t i = first; i < last; ++i) {
      if (i != first) text += ',';
      std::replace_copy(cells[i].begin(), cells[i].end(), std::back_inserter(text), ',', '\x1F');
    }
    return hash_of(text);
  };
  if (left_out >= cells.size()) return one_text(0, cells.size());
  const std::uint64_t before = one_text(0, left_out);
  return one_text(left_out + 1, cells.size()) ^ (before << 1U | before >> 63U);
}

/// Finds the records of which all that was asked about has been there before, by their prints of 64 bits.
///
/// Memory: 8 bytes a record and a slot table, 19 to 29 bytes in all.
class equal_rows {
 public:
  /// The line of the first record with this print.
  std::optional<std::size_t> line_of(std::uint64_t print) const noexcept {
    if (slots_.size() == 0) return {};
    const std::size_t i = slot_of(print);
    if (slots_[i] == 0) return {};
    return rows_[number_in(slots_[i])].line;
  }

  /// Adds a print, or tells the line of the record that had it before.
  std::optional<std::size_t> add(std::uint64_t print, std::size_t line) {
    if (slots_.is_full(rows_.size())) grow();
    const std::size_t i = slot_of(print);
    if (slots_[i] != 0) return rows_[number_in(slots_[i])].line;
    if (rows_.size() >= lowest) return {};  // more records than numbers
    rows_.push_back(
        {static_cast<std::uint32_t>(std::min<std::size_t>(line, lowest)), static_cast<std::uint32_t>(print & lowest)});
    slots_[i] = (print & ~lowest) | rows_.size();
    return {};
  }

  /// The print is going to be looked for: asks for its slot.
  void announce(std::uint64_t print) const noexcept {
    if (slots_.size() != 0) prefetch(&slots_[first_slot(print)]);
  }

 private:
  /// Half of a print lies in the slot, the other half here.
  struct row {
    std::uint32_t line;
    std::uint32_t low;
  };
  static constexpr std::uint64_t lowest = std::numeric_limits<std::uint32_t>::max();

  static std::size_t number_in(std::uint64_t slot) noexcept { return static_cast<std::size_t>(slot & lowest) - 1; }
  std::size_t first_slot(std::uint64_t print) const noexcept {
    return static_cast<std::size_t>(print) & (slots_.size() - 1);
  }

  /// Where a print is, or would be put.
  std::size_t slot_of(std::uint64_t print) const noexcept {
    std::size_t i = first_slot(print);
    const auto is_it = [&](std::uint64_t slot) {
      return ((slot ^ print) & ~lowest) == 0 && rows_[number_in(slot)].low == (print & lowest);
    };
    while (slots_[i] != 0 && !is_it(slots_[i])) i = slots_.behind(i);
    return i;
  }

  void grow() {
    const slot_table before = std::exchange(slots_, slot_table(slots_.next_size()));
    for (std::size_t k = 0; k < before.size(); ++k) {
      if (before[k] == 0) continue;
      std::size_t i = first_slot(rows_[number_in(before[k])].low);
      while (slots_[i] != 0) i = slots_.behind(i);
      slots_[i] = before[k];
    }
  }

  slot_table slots_;
  std::deque<row> rows_;
};

}  // namespace settling

#endif
