// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_LINE_READER_HPP
#define SETTLE_LINE_READER_HPP

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/core/text.hpp>

#include "csv_reader.hpp"
#include "csv_writer.hpp"

namespace settling {

/// Splits a stream of bytes into rows as programs pipe them: a line is a row, whatever stands in it, and an empty line
/// is one too. A line ends with LF or CRLF, the last one also without.
///
/// Between commas a cell may stand in quotes (RFC 4180), which end in the line; between tabs a quote is a letter like
/// others. A cell of `\N`, as engines write what is NULL, is empty. Whatever else a backslash means to an engine, it
/// stays as it came, and goes back so.
///
/// Nothing is asked of the source while a whole line is there. Memory is bounded by one line and one block; what is
/// longer than a row may be is read past without being kept.
class line_reader {
 public:
  line_reader(csv_reader::source from, cell_form form, std::size_t fields, csv_reader::limits sizes = {})
      : from_{std::move(from)}, limits_{sizes}, form_{form}, expected_fields_{fields} {}

  /// Reads the next row; false at the end. Its fields live until the next is read.
  bool next(csv_record& record) {
    if (in_skipped_line_) skip_line();
    const char* end = nullptr;  // of the line
    for (std::size_t searched = 0;; searched = unread().size(), fill()) {
      const std::size_t at = unread().find('\n', searched);
      if (at == std::string_view::npos && !at_end_ && unread().size() < limits_.record + 2) continue;
      if (at == std::string_view::npos && unread().empty()) return false;
      end = at == std::string_view::npos ? nullptr : buffer_.data() + begin_ + at;
      break;
    }
    char* first = buffer_.data() + begin_;
    const std::string_view rest = unread();
    std::string_view line = rest.substr(0, end == nullptr ? rest.size() : static_cast<std::size_t>(end - first));
    begin_ += line.size() + (end == nullptr ? 0 : 1);
    in_skipped_line_ = end == nullptr && !at_end_;
    if (line.ends_with('\r')) line.remove_suffix(1);
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (line_ == 1 && line.starts_with(mark)) {
      line.remove_prefix(mark.size());
      first += mark.size();
    }
    record.line = line_++;
    const bool is_too_long = line.size() > limits_.record;
    split(first, first + std::min(line.size(), limits_.record), record);
    if (is_too_long) {
      if (!record.fields.empty() && record.fault == csv_fault::none) record.fields.pop_back();
      note(record, csv_fault::too_long, record.fields.size());
    }
    if (record.fields.size() != expected_fields_)
      note(record, csv_fault::field_count, std::min(record.fields.size(), expected_fields_));
    find_bad_bytes(record);
    return true;
  }

 private:
  std::string_view unread() const noexcept { return {buffer_.data() + begin_, end_ - begin_}; }

  void fill() { at_end_ = !csv_reader::fetch_block(from_, limits_.block, buffer_, begin_, end_); }

  /// Drops the rest of a line that was too long to keep.
  void skip_line() {
    for (in_skipped_line_ = false;; fill()) {
      const std::size_t at = unread().find('\n');
      begin_ += at == std::string_view::npos ? unread().size() : at + 1;
      if (at != std::string_view::npos || at_end_) return;
    }
  }

  /// The first fault of a record is the one that is told.
  static void note(csv_record& record, csv_fault fault, std::size_t field) noexcept {
    if (record.fault != csv_fault::none) return;
    record.fault = fault;
    record.fault_field = field;
  }

  void split(char* p, char* const last, csv_record& record) const {
    record.fields.clear();
    record.fault = csv_fault::none;
    for (;; ++p) {  // one field a round; p stands on its first byte
      if (form_.has_quotes() && p != last && *p == '"') {
        char* const first = ++p;
        char* to = first;
        for (;;) {
          const auto size = static_cast<std::size_t>(last - p);
          char* const quote = static_cast<char*>(std::memchr(p, '"', size));
          if (quote == nullptr) return note(record, csv_fault::unclosed_quote, record.fields.size());
          to = std::copy(p, quote, to);
          p = quote + 1;
          if (p == last || *p != '"') break;
          *to++ = *p++;
        }
        if (p != last && *p != form_.separator) return note(record, csv_fault::text_after_quote, record.fields.size());
        record.fields.emplace_back(first, static_cast<std::size_t>(to - first));
      } else {
        const char* const first = p;
        p = std::find(p, last, form_.separator);
        const std::string_view field(first, static_cast<std::size_t>(p - first));
        if (form_.has_quotes() && field.find('"') != field.npos)
          return note(record, csv_fault::stray_quote, record.fields.size());
        record.fields.push_back(field == "\\N" ? std::string_view{first, 0} : field);
      }
      if (p == last) return;
    }
  }

  static void find_bad_bytes(csv_record& record) noexcept {
    for (const csv_fault fault : {csv_fault::nul_byte, csv_fault::not_utf8})
      for (std::size_t i = 0; i < record.fields.size(); ++i)
        if (fault == csv_fault::nul_byte ? record.fields[i].find('\0') != std::string_view::npos
                                         : !gongbao::is_utf8(gongbao::text_view(record.fields[i])))
          return note(record, fault, i);
  }

  csv_reader::source from_;
  csv_reader::limits limits_;
  cell_form form_;
  std::size_t expected_fields_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;  ///< first unread byte
  std::size_t end_ = 0;    ///< behind the last byte read
  bool at_end_ = false;
  bool in_skipped_line_ = false;
  std::size_t line_ = 1;
};

}  // namespace settling

#endif
