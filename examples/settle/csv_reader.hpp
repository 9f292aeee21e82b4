// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_CSV_READER_HPP
#define SETTLE_CSV_READER_HPP

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>
#include <functional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/core/text.hpp>

#include "eight_bytes.hpp"

namespace settling {

/// What can be wrong with the form of a record, whatever its values say.
enum class csv_fault {
  none,
  stray_quote,       ///< a quote inside an unquoted field
  text_after_quote,  ///< text between a closing quote and the next separator
  unclosed_quote,    ///< a quoted field that never ends
  too_long,          ///< more bytes than a record may have
  field_count,       ///< more or fewer fields than asked for
  nul_byte,
  not_utf8,
};

/// One record. The fields live in the reader until it reads on; of a faulty record they are those that were complete
/// before the fault.
struct csv_record {
  std::size_t line = 0;  ///< of the file, counted from 1
  std::vector<std::string_view> fields;
  csv_fault fault = csv_fault::none;
  std::size_t fault_field = 0;  ///< index of the field in which the fault was found
};

/// Splits a stream of bytes into the records of RFC 4180, with or without a UTF-8 byte order mark. A line ends with LF,
/// CRLF or, as old Excel for Mac writes it, with CR alone, within one file too; lines are counted by all three. Another
/// separator than the comma may stand between fields.
///
/// A fault never spoils the records around it. Quoting that does not come out right leaves it unknown where the
/// record was meant to end, so a record with broken quoting, too many bytes or the wrong number of fields is taken to
/// end with its first line, and reading goes on behind that line. Memory is bounded by one record and one block; what
/// is longer than a record may be is read past without being kept.
class csv_reader {
 public:
  /// Puts at most `size` bytes at `to` and returns how many; 0 is the end.
  using source = std::function<std::size_t(char* to, std::size_t size)>;

  /// Fetches another block behind the unread bytes of a buffer, which move to the front; false at the end.
  static bool fetch_block(const source& from, std::size_t block, std::vector<char>& buffer, std::size_t& begin,
                          std::size_t& end) {
    if (begin != 0) std::memmove(buffer.data(), buffer.data() + begin, end - begin);
    end -= begin;
    begin = 0;
    if (buffer.size() < end + block) buffer.resize(end + block);
    const std::size_t got = from(buffer.data() + end, block);
    end += got;
    return got != 0;
  }

  /// The source of a text that stays.
  static source source_of(std::string_view bytes) {
    return [bytes](char* to, std::size_t size) mutable {
      const std::size_t got = bytes.copy(to, size);
      bytes.remove_prefix(got);
      return got;
    };
  }

  struct limits {
    std::size_t block = std::size_t{1} << 18;   ///< bytes asked for at a time
    std::size_t record = std::size_t{1} << 20;  ///< bytes of a record without its line end
  };

  explicit csv_reader(source from) : csv_reader(std::move(from), limits{}) {}
  csv_reader(source from, limits sizes) : from_{std::move(from)}, limits_{sizes} {}

  /// From now on this stands between fields, and no comma.
  void separate_by(char separator) noexcept { separator_ = separator; }
  char separator() const noexcept { return separator_; }

  /// From now on a record with another number of fields is faulty.
  void expect_fields(std::size_t count) noexcept { expected_fields_ = count; }

  // ---- In pieces: what one reader has not read yet, others can read

  /// A reader of the same form that has nothing to read.
  csv_reader another() const {
    csv_reader other(nullptr, limits_);
    other.separator_ = separator_;
    other.expected_fields_ = expected_fields_;
    return other;
  }

  /// Hands on bytes that are not read yet, and counts none of their lines; 0 at the end.
  std::size_t hand_on(char* to, std::size_t size) {
    if (!started_) skip_byte_order_mark();
    if (in_skipped_line_) skip_line();
    if (available() == 0) {
      const std::size_t got = at_end_ ? 0 : from_(to, size);
      at_end_ = got == 0;
      return got;
    }
    const std::size_t got = unread().copy(to, size);
    begin_ += got;
    return got;
  }

  /// From now on it reads these bytes, whose lines it counts from 1. Where more follow that it does not have, it ends
  /// before the first record that hangs on them: unread_size() bytes are left, of a line to be skipped if it
  /// is_skipping(). Another goes on where it ended if it reads what was left before what follows.
  void restart(std::string_view left, std::string_view bytes, bool is_skipping, bool more_follow) {
    buffer_.resize(left.size() + bytes.size());
    bytes.copy(buffer_.data() + left.copy(buffer_.data(), left.size()), bytes.size());
    begin_ = 0;
    end_ = buffer_.size();
    line_ = 1;
    started_ = true;
    in_skipped_line_ = is_skipping;
    at_end_ = !more_follow;
    is_piece_ = true;
  }
  std::size_t unread_size() const noexcept { return available(); }
  bool is_skipping() const noexcept { return in_skipped_line_; }
  /// The line of the first unread byte.
  std::size_t line() const noexcept { return line_; }

  /// The bytes that come next, as many as asked for or all there are.
  std::string_view look_ahead(std::size_t size) {
    while (available() < size && !at_end_) fill();
    return unread().substr(0, size);
  }

  /// Reads the next record; false at the end. Empty lines are no records.
  bool next(csv_record& record) { return next(std::span(&record, 1)) == 1; }

  /// Reads some of the next records, as many as have come whole but no more than there is room for; 0 at the end.
  std::size_t next(std::span<csv_record> records) {
    if (!started_) skip_byte_order_mark();
    if (in_skipped_line_) skip_line();
    std::size_t count = 0;
    while (count < records.size() && !in_skipped_line_) {
      if (take_plain(records[count])) {
        ++count;
        continue;
      }
      switch (scan()) {
        case scanned::partly:
          if (count != 0 || is_piece_) return count;  // more bytes would move those of the records
          fill();
          continue;
        case scanned::nothing:
          return count;
        case scanned::empty_line:
          begin_ += taken_;
          ++line_;
          continue;
        case scanned::record:
          deliver(records[count++]);
      }
    }
    return count;
  }

 private:
  enum class scanned { partly, nothing, empty_line, record };

  /// Where a field lies, counted from the first byte of its record; quotes around it are left out.
  struct extent {
    std::size_t first;
    std::size_t last;
    bool has_escapes;
  };

  std::size_t available() const noexcept { return end_ - begin_; }

  void fill() { at_end_ = !fetch_block(from_, limits_.block, buffer_, begin_, end_); }

  void skip_byte_order_mark() {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    started_ = true;
    while (available() < mark.size() && !at_end_) fill();
    if (std::string_view(buffer_.data() + begin_, available()).starts_with(mark)) begin_ += mark.size();
  }

  /// Of the line end that begins at an LF or a CR: CR and LF together are one.
  static std::size_t size_of_line_end(const char* at, const char* end) noexcept {
    return *at == '\r' && at + 1 != end && at[1] == '\n' ? 2 : 1;
  }

  /// What has been read and not yet delivered.
  std::string_view unread() const noexcept { return {buffer_.data() + begin_, available()}; }

  /// Steps behind the next line end; false if there is none in the buffer, or one whose size the next byte decides.
  bool step_behind_line_end() noexcept {
    const std::string_view rest = unread();
    const std::size_t at = rest.find_first_of("\r\n");
    begin_ += std::min(at, rest.size());
    if (at == rest.npos || (rest[at] == '\r' && at + 1 == rest.size() && !at_end_)) return false;
    begin_ += size_of_line_end(rest.data() + at, rest.data() + rest.size());
    ++line_;
    return true;
  }

  /// Drops the rest of a line that was too long to keep.
  void skip_line() {
    in_skipped_line_ = false;
    while (!step_behind_line_end() && !at_end_) {
      in_skipped_line_ = is_piece_;
      if (is_piece_) return;
      fill();
    }
  }

  /// Reads the record at begin_ if it is like most: whole in the buffer, without quotes, nothing wrong with it. Of any
  /// other it says nothing: scan() looks at that one byte by byte.
  bool take_plain(csv_record& record) {
    const char* const base = buffer_.data() + begin_;
    const char* const end = buffer_.data() + end_;
    const char separator = separator_;
    if (separator > ',') return false;  // only what lies up to the comma is marked
    if (base == end || *base == '\n' || *base == '\r') return false;
    record.fields.resize(expected_fields_);
    std::string_view* field = record.fields.data();
    const std::string_view* const behind_last = field + expected_fields_;
    const char* first = base;          // of the field
    const char* wide_first = nullptr;  // what lies beyond ASCII lies between these
    const char* wide_last = nullptr;
    for (const char* p = base; end - p >= 64; p += 64) {
      marked_bytes marks = mark(p);
      for (; marks.up_to_comma != 0; marks.up_to_comma &= marks.up_to_comma - 1) {
        const int index = std::countr_zero(marks.up_to_comma);
        const char* const at = p + index;
        if (*at == separator) {
          if (field == behind_last) return false;
          *field++ = {first, static_cast<std::size_t>(at - first)};
          first = at + 1;
        } else if (*at == '\n' || *at == '\r') {
          if (at + 1 == end && *at == '\r') return false;
          if (behind_last - field != 1 || static_cast<std::size_t>(at - base) > limits_.record) return false;
          *field = {first, static_cast<std::size_t>(at - first)};
          marks.wide &= (marks_of_64{1} << index) - 1;
          note_wide(p, marks.wide, wide_first, wide_last);
          if (!gongbao::is_utf8(gongbao::text_view(wide_first, static_cast<std::size_t>(wide_last - wide_first))))
            return false;
          record.line = line_++;
          record.fault = csv_fault::none;
          record.fault_field = expected_fields_;
          begin_ += static_cast<std::size_t>(at - base) + size_of_line_end(at, end);
          return true;
        } else if (*at == '"' || *at == '\0') {
          return false;
        }
      }
      note_wide(p, marks.wide, wide_first, wide_last);
    }
    return false;
  }

  /// Lets first and last enclose the marked bytes too.
  static void note_wide(const char* from, marks_of_64 wide, const char*& first, const char*& last) noexcept {
    if (wide == 0) return;
    if (first == nullptr) first = from + std::countr_zero(wide);
    last = from + 64 - std::countl_zero(wide);
  }

  /// Looks for the record at begin_ without changing a byte, so that it can be looked at again from its first line,
  /// or from its first byte when more bytes have come.
  scanned scan() {
    const char* const base = buffer_.data() + begin_;
    // Never farther than a record may reach with its line end: what is found does not depend on the blocks.
    const bool over_limit = available() >= limits_.record + 2;
    const char* const end = base + (over_limit ? limits_.record + 2 : available());
    const auto offset = [base](const char* p) { return static_cast<std::size_t>(p - base); };
    const auto finish = [&](csv_fault fault, const char* at) {
      fault_ = fault;
      size_ = offset(at);
      taken_ = at == end ? size_ : size_ + size_of_line_end(at, end);
      return scanned::record;
    };
    const auto out_of_bytes = [&](csv_fault if_last) {
      if (over_limit) return finish(if_last == csv_fault::none ? csv_fault::too_long : if_last, end);
      if (!at_end_) return scanned::partly;
      return finish(if_last, end);
    };
    const auto ends_line = [](const char* p) { return *p == '\n' || *p == '\r'; };
    // True if the size of the line end at p hangs on a byte to come. Where no more are looked at, the record is too
    // long for it to matter.
    const auto may_go_on = [&](const char* p) { return *p == '\r' && p + 1 == end && !at_end_ && !over_limit; };

    extents_.clear();
    if (base == end) return at_end_ ? scanned::nothing : scanned::partly;
    if (ends_line(base)) {
      if (may_go_on(base)) return scanned::partly;
      taken_ = size_of_line_end(base, end);
      return scanned::empty_line;
    }

    for (const char* p = base;; ++p) {  // one field a round; p stands on its first byte
      const char* first = p;
      if (p != end && *p == '"') {
        bool has_escapes = false;
        for (++first, ++p;; p += 2, has_escapes = true) {
          p = static_cast<const char*>(std::memchr(p, '"', static_cast<std::size_t>(end - p)));
          if (p == nullptr) return out_of_bytes(csv_fault::unclosed_quote);
          if (p + 1 == end) break;
          if (p[1] != '"') break;
        }
        if (p + 1 == end && (over_limit || !at_end_)) return out_of_bytes(csv_fault::none);
        extents_.push_back({offset(first), offset(p), has_escapes});
        if (++p == end) return finish(csv_fault::none, end);
        if (*p == separator_) continue;
        if (!ends_line(p)) {
          extents_.pop_back();  // what the field was meant to say is unknown
          return finish(csv_fault::text_after_quote, p);
        }
        return may_go_on(p) ? scanned::partly : finish(csv_fault::none, p);
      }
      while (p != end && *p != separator_ && *p != '"' && !ends_line(p)) ++p;
      if (p == end && (over_limit || !at_end_)) return out_of_bytes(csv_fault::none);
      if (p != end && *p == '"') return finish(csv_fault::stray_quote, p);
      if (p != end && may_go_on(p)) return scanned::partly;
      extents_.push_back({offset(first), offset(p), false});
      if (p == end || ends_line(p)) return finish(csv_fault::none, p);
    }
  }

  /// Turns what scan() found into fields and steps behind it.
  void deliver(csv_record& record) {
    char* const base = buffer_.data() + begin_;
    if (fault_ == csv_fault::none && size_ > limits_.record) {
      fault_ = csv_fault::too_long;
      extents_.pop_back();
    }
    record.line = line_;
    record.fault = fault_;
    record.fault_field = extents_.size();  // the field that was being read
    if (record.fault == csv_fault::none && expected_fields_ != 0 && extents_.size() != expected_fields_) {
      record.fault = csv_fault::field_count;
      record.fault_field = std::min(extents_.size(), expected_fields_);
    }
    if (record.fault == csv_fault::none) {
      const std::string_view bytes(base, taken_);
      find_bad_bytes(record, bytes);
      begin_ += taken_;
      line_ += line_ends_in(bytes);
    } else {
      keep_first_line();
    }

    record.fields.clear();
    for (const extent& e : extents_) record.fields.push_back(text_of(base, e));
  }

  /// A faulty record is its first line: the fields that end in it, and the bytes up to its line end.
  void keep_first_line() {
    const std::size_t end = std::min(unread().find_first_of("\r\n"), available());
    while (!extents_.empty() && extents_.back().last > end) extents_.pop_back();
    in_skipped_line_ = !step_behind_line_end() && !at_end_;
  }

  /// How many lines end in bytes of which the last is no CR that an LF follows.
  static std::size_t line_ends_in(std::string_view bytes) noexcept {
    std::size_t count = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes.substr(i + 1, 1) != "\n")) ++count;
    return count;
  }

  void find_bad_bytes(csv_record& record, std::string_view bytes) const {
    const char* const base = bytes.data();
    const bool has_nul = std::memchr(base, '\0', bytes.size()) != nullptr;
    if (!has_nul && gongbao::is_utf8(bytes)) return;
    record.fault = has_nul ? csv_fault::nul_byte : csv_fault::not_utf8;
    const auto is_bad = [&](const extent& e) {
      const std::string_view text(base + e.first, e.last - e.first);
      return has_nul ? text.find('\0') != text.npos : !gongbao::is_utf8(text);
    };
    record.fault_field =
        static_cast<std::size_t>(std::find_if(extents_.begin(), extents_.end(), is_bad) - extents_.begin());
  }

  /// The text of a field; doubled quotes become single where they stand.
  static std::string_view text_of(char* base, const extent& e) noexcept {
    char* const first = base + e.first;
    char* const last = base + e.last;
    if (!e.has_escapes) return {first, e.last - e.first};
    char* to = first;
    for (const char* p = first; p != last; ++p) {
      *to++ = *p;
      if (*p == '"') ++p;
    }
    return {first, static_cast<std::size_t>(to - first)};
  }

  source from_;
  limits limits_;
  std::size_t expected_fields_ = 0;
  char separator_ = ',';
  std::vector<char> buffer_;
  std::size_t begin_ = 0;  ///< first unread byte
  std::size_t end_ = 0;    ///< behind the last byte read
  bool at_end_ = false;
  bool started_ = false;
  bool in_skipped_line_ = false;
  bool is_piece_ = false;  ///< more bytes may follow, and never come
  std::size_t line_ = 1;   ///< of the byte at begin_

  // what scan() found
  std::vector<extent> extents_;
  csv_fault fault_ = csv_fault::none;
  std::size_t size_ = 0;   ///< of the record without its line end
  std::size_t taken_ = 0;  ///< with it
};

}  // namespace settling

#endif
