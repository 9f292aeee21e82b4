// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_CSV_WRITER_HPP
#define SETTLE_CSV_WRITER_HPP

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include <gongbao/core/text.hpp>

namespace settling {

/// Takes bytes: a file, a terminal, a string in a test. Throws `unusable` if it cannot.
using sink = std::function<void(std::string_view)>;

/// Writes records of RFC 4180, quoted where needed, with LF line ends, in big blocks.
class csv_writer {
 public:
  explicit csv_writer(sink to) : to_{std::move(to)} { buffer_.reserve(block + slack); }

  void text(std::string_view field) {
    separate();
    if (field.find_first_of(",\"\r\n") == field.npos) {
      buffer_ += field;
      return;
    }
    buffer_ += '"';
    for (const char c : field) {
      if (c == '"') buffer_ += '"';
      buffer_ += c;
    }
    buffer_ += '"';
  }

  /// A value in its flat form, which never needs quotes.
  template <class T>
  void value(const T& v) {
    char flat[64];
    gongbao::text_writer out(flat, sizeof flat);
    gongbao::flat_form<T>::write(out, v);
    separate();
    buffer_ += std::string_view(out.written());
  }

  void end_row() {
    buffer_ += '\n';
    at_row_start_ = true;
    if (buffer_.size() >= block) flush();
  }

  void flush() {
    if (!buffer_.empty()) to_(buffer_);
    buffer_.clear();
  }

 private:
  static constexpr std::size_t block = std::size_t{1} << 17;
  static constexpr std::size_t slack = 4096;

  void separate() {
    if (!at_row_start_) buffer_ += ',';
    at_row_start_ = false;
  }

  sink to_;
  std::string buffer_;
  bool at_row_start_ = true;
};

}  // namespace settling

#endif
