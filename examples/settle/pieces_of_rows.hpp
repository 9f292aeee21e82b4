// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_PIECES_OF_ROWS_HPP
#define SETTLE_PIECES_OF_ROWS_HPP

#include <algorithm>
#include <cstddef>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "assembly_line.hpp"
#include "csv_reader.hpp"
#include "csv_writer.hpp"
#include "header.hpp"
#include "memory.hpp"
#include "rows_by_themselves.hpp"

// A file in pieces, whose rows several threads read and write while one settles them, in file order. Where a record
// ends can be known only from its beginning, and where the next piece begins only if it is known how this one ends: so
// each is read as if a record began at its first byte, and read again where it turns out that none does. Pieces are cut
// behind a line end, where nearly always one does.

namespace settling {

/// On how many threads a file is settled. Whatever it is, the results are the same.
struct threads_wanted {
  std::size_t count = 1;
  bool may_wait = false;                                  ///< what is read or written, for somebody outside
  std::size_t piece = sized(std::size_t{1} << 17U, 256);  ///< bytes that a thread reads at a time
};

namespace detail {

/// Rows that are at hand together.
template <class Cities>
struct rows_at_hand {
  std::vector<csv_record> records;
  std::vector<std::vector<std::string>> sums;  ///< behind the fields of each, where there are some
  std::vector<claim_row<Cities>> rows;
  std::size_t size = 0;

  /// Reads the next rows, at most so many; none at the end.
  void read(csv_reader& from, std::size_t most, const header& columns, const rows_by_themselves<Cities>& by) {
    size = 0;
    read_records(from, most);
    read_rows(columns, by);
  }
  /// Reads all rows of a reader that has all its bytes.
  void read_all(csv_reader& from, const header& columns, const rows_by_themselves<Cities>& by) {
    constexpr std::size_t at_a_time = 64;
    size = 0;
    while (read_records(from, at_a_time) != 0) {
    }
    read_rows(columns, by);
  }

  void write(csv_writer& out, const rows_by_themselves<Cities>& by) const {
    for (std::size_t i = 0; i < size; ++i)
      if (by.write(out, rows[i], records[i])) out.end_row();
  }

 private:
  std::size_t read_records(csv_reader& from, std::size_t most) {
    if (records.size() < size + most) records.resize(size + most);
    const std::size_t got = from.next(std::span(records).subspan(size, most));
    size += got;
    return got;
  }
  void read_rows(const header& columns, const rows_by_themselves<Cities>& by) {
    if (rows.size() < size) rows.resize(size);
    if (columns.has_sums() && sums.size() < size) sums.resize(size);
    for (std::size_t i = 0; i < size; ++i) {
      if (columns.has_sums() && records[i].fault == csv_fault::none) columns.add_sums(records[i], sums[i]);
      by.read(rows[i], records[i]);
    }
  }
};

constexpr std::size_t settled_at_a_time = 32;  // what is asked for at once stays in the nearest caches

/// Settles the rows of a reader on this thread.
template <class Settler, class Cities>
void settle_in_turn(csv_reader& claims, const header& columns, csv_writer& out, Settler& settler,
                    const rows_by_themselves<Cities>& by) {
  rows_at_hand<Cities> hand;
  for (;;) {
    hand.read(claims, settled_at_a_time, columns, by);
    if (hand.size == 0) return;
    settler.settle(std::span<const csv_record>(hand.records).first(hand.size), std::span(hand.rows).first(hand.size));
    hand.write(out, by);
  }
}

/// Some bytes of a file, and the rows in them.
template <class Cities>
struct piece_of_rows {
  piece_of_rows(const csv_reader& form, const cell_form& cells)
      : reader(form.another()), out([this](std::string_view text) { written += text; }, cells) {}
  piece_of_rows(piece_of_rows&&) = delete;

  std::string bytes;
  bool is_last = false;
  csv_reader reader;
  rows_at_hand<Cities> hand;
  std::string written;
  csv_writer out;
};

/// The steps of a piece: see assembly_line.
template <class Settler, class Cities>
class steps_of_pieces {
 public:
  steps_of_pieces(csv_reader& claims, const header& columns, csv_writer& out, Settler& settler,
                  const rows_by_themselves<Cities>& by, std::size_t size)
      : claims_{claims}, columns_{columns}, out_{out}, settler_{settler}, by_{by}, size_{size} {}

  bool fetch(piece_of_rows<Cities>& p) {
    p.bytes = std::move(rest_);
    rest_.clear();
    bool is_at_end = false;
    while (p.bytes.size() < size_ && !is_at_end) {
      const std::size_t before = p.bytes.size();
      p.bytes.resize(size_);
      const std::size_t got = claims_.hand_on(p.bytes.data() + before, size_ - before);
      p.bytes.resize(before + got);
      is_at_end = got == 0;
    }
    const std::size_t end = end_of_lines(p.bytes);
    rest_.assign(p.bytes, end, p.bytes.npos);
    p.bytes.resize(end);
    p.is_last = is_at_end && rest_.empty();
    return !p.is_last;
  }

  void prepare(piece_of_rows<Cities>& p) const { prepare(p, {}, false); }

  void settle(piece_of_rows<Cities>& p) {
    if (!left_.empty() || is_skipping_) prepare(p, left_, is_skipping_);
    const std::size_t lines_before = line_ - 1;
    for (std::size_t i = 0; i < p.hand.size; i += settled_at_a_time) {
      const std::size_t count = std::min(settled_at_a_time, p.hand.size - i);
      const auto records = std::span(p.hand.records).subspan(i, count);
      for (csv_record& r : records) r.line += lines_before;
      settler_.settle(records, std::span(p.hand.rows).subspan(i, count));
    }
    line_ += p.reader.line() - 1;
    is_skipping_ = p.reader.is_skipping();
    const std::size_t left = p.reader.unread_size();
    if (left != 0) left_ += p.bytes;
    left == 0 ? left_.clear() : static_cast<void>(left_.erase(0, left_.size() - left));
  }

  void finish(piece_of_rows<Cities>& p) const {
    p.written.clear();
    p.hand.write(p.out, by_);
    p.out.flush();
  }

  void hand_over(piece_of_rows<Cities>& p) { out_.rows(p.written); }

 private:
  void prepare(piece_of_rows<Cities>& p, std::string_view left, bool is_skipping) const {
    p.reader.restart(left, p.bytes, is_skipping, !p.is_last);
    p.hand.read_all(p.reader, columns_, by_);
  }

  /// Where the last whole line ends, or where there are very many, one before it: rows take more memory than lines. All
  /// of a line that does not end.
  static std::size_t end_of_lines(std::string_view bytes) {
    constexpr std::size_t shortest = 32;  // bytes a line, taken one with another
    const auto ends_line = [](char c) { return c == '\n' || c == '\r'; };
    std::size_t left = bytes.size() / shortest + 1;
    if (static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), ends_line)) > left)
      for (std::size_t i = 0;; ++i)
        if (ends_line(bytes[i]) && --left == 0) return i + 1;
    const std::size_t last = bytes.find_last_of("\r\n");
    return last == bytes.npos ? bytes.size() : last + 1;
  }

  csv_reader& claims_;
  const header& columns_;
  csv_writer& out_;
  Settler& settler_;
  const rows_by_themselves<Cities>& by_;
  std::size_t size_;
  std::string rest_;                   ///< fetched, for the next piece
  std::size_t line_ = claims_.line();  ///< of the first byte of the next piece, or of what is left before it
  std::string left_;                   ///< of the pieces before, for the next one to begin with
  bool is_skipping_ = false;
};

/// Settles the rows of a reader on this thread, while others read and write them.
template <class Settler, class Cities>
void settle_in_pieces(csv_reader& claims, const header& columns, csv_writer& out, Settler& settler,
                      const rows_by_themselves<Cities>& by, const threads_wanted& threads) {
  constexpr std::size_t most = 8;  // more would wait for the one that settles
  const std::size_t count = std::min(threads.count, most);
  std::deque<piece_of_rows<Cities>> pieces;
  for (std::size_t i = 0; i < 2 * count + 2; ++i) pieces.emplace_back(claims, out.form());
  steps_of_pieces<Settler, Cities> steps(claims, columns, out, settler, by, threads.piece);
  assembly_line line(pieces, steps, threads.may_wait);
  line.run(count - 1);
}

}  // namespace detail

}  // namespace settling

#endif
