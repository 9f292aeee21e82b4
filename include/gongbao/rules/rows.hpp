// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_ROWS_HPP
#define GONGBAO_RULES_ROWS_HPP

#include <cstddef>

#include <gongbao/core/lines.hpp>
#include <gongbao/core/text.hpp>
#include <gongbao/rules/described.hpp>

// Lists among the inputs and outputs of a case: members, counties, groups of persons. In C++ they are spans of rows, in
// text a table with a line of headings: "county,persons" and a line a row, their cells in flat form with commas between
// them. Instead of an end of line a "|" may stand, so that a table is one word of a command line.
//
//   struct county_row {
//     text_view county;
//     money balance{};
//     static constexpr void cells(auto&& cell) {
//       cell(&county_row::county, "county", text{"county", "辖区"});
//       cell(&county_row::balance, "balance", text{"balance carried over", "上年结余"});
//     }
//   };

namespace gongbao::inline v0 {

namespace detail {

/// The next line of a table, which ends like a line or with "|"; empty ones are passed over.
constexpr text_view next_row(text_view& rest) noexcept {
  while (!rest.empty()) {
    std::size_t end = 0;
    while (end < rest.size() && rest[end] != '\n' && rest[end] != '\r' && rest[end] != '|') ++end;
    const text_view row = trimmed(rest.part(0, end));
    rest = rest.part(end + 1);
    if (!row.empty()) return row;
  }
  return {};
}

/// A cell of a row, by its number; nothing where the row has no such cell.
constexpr maybe<text_view> cell_of(text_view row, std::size_t number) noexcept {
  std::size_t from = 0;
  for (; number > 0; --number) {
    from = row.find(',', from) + 1;
    if (from > row.size()) return {};
  }
  return trimmed(row.part(from, row.find(',', from) - from));
}
constexpr std::size_t cells_in(text_view row) noexcept {
  std::size_t count = 1;
  for (const char c : row)
    if (c == ',') ++count;
  return count;
}

/// Fills the cells of a row from a line, by the headings.
template <class Row>
struct cell_reader {
  Row& row;
  text_view headings;
  text_view line;
  maybe<error> wrong{};

  template <class T>
  constexpr void operator()(T Row::*cell, text_view key, const text&) noexcept {
    using value = typename without_absence<T>::type;
    for (std::size_t i = 0; i < cells_in(headings); ++i) {
      if (!(cell_of(headings, i) == key)) continue;
      const text_view written = cell_of(line, i).value_or(text_view());
      if (!same_as<T, value> && written.empty()) return;
      const outcome<value> read = parse<value>(written);
      if (read)
        row.*cell = *read;
      else if (!wrong)
        wrong = read.error();
      return;
    }
    if (same_as<T, value> && !wrong) wrong = error::invalid_value;
  }
};

/// Counts the headings that a row knows.
struct heading_counter {
  text_view headings;
  std::size_t known = 0;
  bool one_twice = false;

  constexpr void operator()(auto, text_view key, const text&) noexcept {
    bool met = false;
    for (std::size_t i = 0; i < cells_in(headings); ++i) {
      if (!(cell_of(headings, i) == key)) continue;
      one_twice = one_twice || met;
      if (!met) ++known;
      met = true;
    }
  }
};

/// Writes the headings of a row, or its cells.
template <class Row>
struct cell_writer {
  text_writer& out;
  const Row* row = nullptr;
  bool later = false;

  template <class T>
  constexpr void operator()(T Row::*cell, text_view key, const text&) {
    if (later) out.put(',');
    later = true;
    if (row == nullptr) return out.put(key);
    if constexpr (same_as<T, typename without_absence<T>::type>)
      flat_form<T>::write(out, row->*cell);
    else if (row->*cell)
      flat_form<typename without_absence<T>::type>::write(out, *(row->*cell));
  }
};

/// Writes a table as one word; an empty one is nothing.
template <class Rows>
constexpr void write_table(text_writer& out, const Rows& rows) {
  using row_type = typename Rows::row_type;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 0) row_type::cells(cell_writer<row_type>{out});
    const row_type row = rows[i];
    out.put('|');
    row_type::cells(cell_writer<row_type>{out, &row});
  }
}

}  // namespace detail

/// Rows that somebody else keeps, among the inputs of a case: a span of them, or a table in text, which is read row by
/// row and checked as a whole when it is read.
///
/// ```cpp
/// constexpr jinzhou::county_row counties[] = {{.county = "凌海市", .weight = 3}, {.county = "北镇市", .weight = 2}};
/// constexpr rows<jinzhou::county_row> listed = counties;
/// constexpr auto read = parse<rows<jinzhou::county_row>>("county,weight|凌海市,3|北镇市,2");
/// static_assert(listed.size() == 2 && read->size() == 2 && (*read)[1].weight == listed[1].weight);
/// ```
template <class Row>
class rows {
 public:
  using row_type = Row;
  static constexpr std::size_t longest_text = 60;  ///< of a name among the cells, in bytes

  constexpr rows() noexcept = default;
  constexpr rows(const Row* first, std::size_t size) noexcept : data_{first}, size_{size} {}
  template <std::size_t N>
  constexpr rows(const Row (&all)[N]) noexcept : data_{all}, size_{N} {}
  template <class List>
  requires requires(const List& list, void (&take)(const Row*, std::size_t)) { take(list.data(), list.size()); }
  constexpr rows(const List& list) noexcept : data_{list.data()}, size_{list.size()} {}
  /// Rows are looked at where they stay: those that are about to go are none.
  template <detail::temporary_owner List>
  rows(List&&) = delete;

  /// A table in text. Errors: invalid_value (a heading that no cell has, twice or missing; more or fewer cells than
  /// headings), and those of the cells.
  static constexpr outcome<rows> read(text_view table) noexcept {
    rows all;
    text_view rest = detail::without_mark(table);
    all.headings_ = detail::next_row(rest);
    all.table_ = rest;
    if (all.headings_.empty()) return error::invalid_value;
    detail::heading_counter count{all.headings_};
    Row::cells(count);
    if (count.one_twice || count.known < detail::cells_in(all.headings_)) return error::invalid_value;
    for (text_view line = detail::next_row(rest); !line.empty(); line = detail::next_row(rest)) {
      if (detail::cells_in(line) != detail::cells_in(all.headings_)) return error::invalid_value;
      Row row{};
      detail::cell_reader<Row> reader{row, all.headings_, line};
      Row::cells(reader);
      if (reader.wrong) return *reader.wrong;
      ++all.size_;
    }
    return all;
  }

  constexpr std::size_t size() const noexcept { return size_; }
  constexpr Row operator[](std::size_t i) const {
    if (data_ != nullptr) return data_[i];
    text_view rest = table_;
    text_view line = detail::next_row(rest);
    for (; i > 0; --i) line = detail::next_row(rest);
    return row_of(line);
  }
  /// Calls `visit` with each row, in order, until it returns false.
  template <class Visit>
  constexpr void for_each_while(Visit&& visit) const {
    text_view rest = table_;
    for (std::size_t i = 0; i < size_; ++i)
      if (!visit(data_ != nullptr ? data_[i] : row_of(detail::next_row(rest)))) return;
  }

  /// Hands each cell of each row to `look`, until it returns an error.
  template <class Look>
  constexpr maybe<error> first_error(Look&& look) const {
    maybe<error> found;
    for_each_while([&](const Row& row) {
      Row::cells([&](auto cell, text_view, const text&) {
        if (!found) found = look(row.*cell);
      });
      return !found;
    });
    return found;
  }

 private:
  constexpr Row row_of(text_view line) const {
    Row row{};
    Row::cells(detail::cell_reader<Row>{row, headings_, line});
    return row;
  }

  const Row* data_ = nullptr;
  std::size_t size_ = 0;
  text_view headings_{};
  text_view table_{};
};

/// At most so many rows, among the outputs of a case, which keeps them.
template <class Row, std::size_t Most>
class row_list {
 public:
  using row_type = Row;
  static constexpr std::size_t longest_text = rows<Row>::longest_text;
  static constexpr std::size_t most = Most;

  constexpr std::size_t size() const noexcept { return size_; }
  constexpr const Row& operator[](std::size_t i) const noexcept { return all_[i]; }
  constexpr Row& operator[](std::size_t i) noexcept { return all_[i]; }
  constexpr const Row* begin() const noexcept { return all_; }
  constexpr const Row* end() const noexcept { return all_ + size_; }
  /// False if there is no room.
  constexpr bool add(const Row& row) noexcept {
    if (size_ == Most) return false;
    all_[size_++] = row;
    return true;
  }
  template <class Look>
  constexpr maybe<error> first_error(Look&& look) const {
    return rows<Row>(all_, size_).first_error(look);
  }

 private:
  Row all_[Most]{};
  std::size_t size_ = 0;
};

template <class Row>
struct flat_form<rows<Row>> {
  static constexpr text_view type = "rows";
  static constexpr outcome<rows<Row>> read(text_view table) noexcept { return rows<Row>::read(table); }
  static constexpr void write(text_writer& out, const rows<Row>& all) { detail::write_table(out, all); }
};
template <class Row, std::size_t Most>
struct flat_form<row_list<Row, Most>> {
  static constexpr text_view type = "rows";
  static constexpr void write(text_writer& out, const row_list<Row, Most>& all) { detail::write_table(out, all); }
};

}  // namespace gongbao::inline v0

#endif
