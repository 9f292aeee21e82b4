// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ENCODING_HPP
#define SETTLE_ENCODING_HPP

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if __has_include(<iconv.h>)
#include <iconv.h>
#define SETTLE_HAS_ICONV
#endif

#include <gongbao/core/text.hpp>

#include "../common/told.hpp"
#include "csv_reader.hpp"
#include "readable.hpp"
#include "unusable.hpp"

// Files in other encodings than UTF-8: told apart, and converted by the C library.

namespace settling {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// True if the bytes are text, well formed as GB18030, which includes GBK and GB2312. The last character may be cut.
inline bool is_gb18030(std::string_view bytes) {
  const auto in = [&](std::size_t at, unsigned first, unsigned last) {
    return at >= bytes.size() ||
           (static_cast<unsigned char>(bytes[at]) >= first && static_cast<unsigned char>(bytes[at]) <= last);
  };
  for (std::size_t i = 0; i < bytes.size();) {
    if (in(i, ' ', '~') || in(i, '\t', '\r')) {
      ++i;
    } else if (!in(i, 0x81, 0xFE)) {
      return false;
    } else if (in(i + 1, 0x40, 0x7E) || in(i + 1, 0x80, 0xFE)) {
      i += 2;
    } else if (in(i + 1, '0', '9') && in(i + 2, 0x81, 0xFE) && in(i + 3, '0', '9')) {
      i += 4;
    } else {
      return false;
    }
  }
  return true;
}

/// True if the bytes are no UTF-8 but well formed as GB18030: how a spreadsheet in China saves CSV.
inline bool looks_like_gb18030(std::string_view bytes) { return !gongbao::is_utf8(bytes) && is_gb18030(bytes); }

/// What to do with a file or a text in another encoding.
inline constexpr gongbao::text advice_for_gb18030{"say --encoding gb18030, or save it as CSV UTF-8",
                                                  "应加--encoding gb18030，或另存为“CSV UTF-8”"};

/// How many characters of GB2312 stand in well formed GB18030, and how many rarer ones.
struct characters_of_gb18030 {
  std::size_t common = 0;
  std::size_t rare = 0;

  void add(std::string_view bytes) {
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
      const auto lead = static_cast<unsigned char>(bytes[i]);
      if (lead < 0x80) continue;
      ++(lead >= 0xA1 && lead <= 0xF7 && static_cast<unsigned char>(bytes[i + 1]) >= 0xA1 ? common : rare);
      ++i;
    }
  }
};

/// True if bytes are mostly ASCII in UTF-16, the high byte of each unit first or second.
inline bool is_utf16(std::string_view bytes, std::size_t high) {
  std::size_t ascii = 0;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const char low = bytes[i + 1 - high];
    if (bytes[i + high] != '\0') continue;
    if ((low >= 0 && low < '\t') || low == '\x7F') return false;  // no text
    ++ascii;
  }
  return ascii > 1 && 4 * ascii >= bytes.size();
}

/// In which other encoding a file is, by its first bytes, as `--encoding` names it; empty if it may be UTF-8. Lines
/// that are not in UTF-8 are in Chinese then, and more than those that are: bytes that somebody spoilt make no
/// encoding.
inline std::string_view other_encoding(std::string_view start) {
  if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF")) return "utf-16";
  if (is_utf16(start, 0)) return "utf-16be";
  if (is_utf16(start, 1)) return "utf-16le";
  std::size_t in_utf8 = 0;
  std::size_t in_gb18030 = 0;
  characters_of_gb18030 characters;
  while (!start.empty()) {
    const std::string_view line = start.substr(0, start.find('\n'));
    start.remove_prefix(std::min(line.size() + 1, start.size()));
    if (start.empty() && line.size() > 4096) break;  // it may be cut
    if (std::all_of(line.begin(), line.end(), [](char c) { return static_cast<signed char>(c) >= 0; })) continue;
    if (gongbao::is_utf8(line)) {
      ++in_utf8;
    } else if (is_gb18030(line)) {
      ++in_gb18030;
      characters.add(line);
    } else {
      return {};
    }
  }
  return in_gb18030 > in_utf8 && characters.common > 1 && characters.common > characters.rare
             ? std::string_view("gb18030")
             : std::string_view();
}

/// The name that the C library's converter has for an encoding; empty for UTF-8, which needs none.
inline std::string converter_for(std::string_view encoding, gongbao::language in = gongbao::language::en) {
  constexpr std::pair<std::string_view, std::string_view> known[] = {
      {"utf8", ""},         {"gb18030", "GB18030"}, {"gbk", "GB18030"},      {"gb2312", "GB18030"},
      {"cp936", "GB18030"}, {"utf16", "UTF-16"},    {"utf16le", "UTF-16LE"}, {"utf16be", "UTF-16BE"}};
  for (const auto& [name, converter] : known)
    if (outside::folded(encoding) == name) return std::string(converter);
  throw unusable(outside::told({"the encoding {1} is unknown: write utf-8, gb18030, utf-16, utf-16le or utf-16be",
                                "无法识别编码{1}：应写为utf-8、gb18030、utf-16、utf-16le或utf-16be"},
                               in, in_quotes(encoding)));
}

/// Bytes of another encoding as UTF-8, a U+FFFD for each that is none: nothing that is read may contain it.
class decoder {
 public:
  /// `encoding` is one that converter_for() gives.
  decoder(csv_reader::source from, std::string encoding, gongbao::language in = gongbao::language::en)
      : from_{std::move(from)}, encoding_{std::move(encoding)}, in_{in} {
#ifndef SETTLE_HAS_ICONV
    throw unusable(outside::told(
        {"this settle has no converter: save the file as CSV UTF-8", "本程序不带编码转换：请另存为“CSV UTF-8”"}, in));
#endif
  }
  decoder(const decoder&) = delete;
  decoder& operator=(const decoder&) = delete;
#ifdef SETTLE_HAS_ICONV
  ~decoder() {
    if (is_open()) static_cast<void>(iconv_close(converter_));
  }

  std::size_t read(char* to, std::size_t size) {
    while (read_ == converted_.size() && !at_end_) convert_block();
    const std::size_t got = converted_.copy(to, size, read_);
    read_ += got;
    return got;
  }

 private:
  bool is_open() const noexcept { return converter_ != reinterpret_cast<iconv_t>(-1); }

  /// UTF-16 begins with a mark that says which of its two orders it has.
  void open() {
    if (encoding_ == "UTF-16") {
      const std::string_view mark(block_.data(), std::min<std::size_t>(2, waiting_));
      if (mark != "\xFF\xFE" && mark != "\xFE\xFF")
        throw unusable(
            outside::told({"the file does not begin with a mark of UTF-16: say --encoding utf-16le or utf-16be",
                           "文件开头没有UTF-16标记：应写明--encoding utf-16le或utf-16be"},
                          in_));
      encoding_ += mark == "\xFF\xFE" ? "LE" : "BE";
    }
    converter_ = iconv_open("UTF-8", encoding_.c_str());
    if (!is_open())
      throw unusable(outside::told({"the C library cannot convert from {1}: save the file as CSV UTF-8",
                                    "系统不能转换{1}编码：请另存为“CSV UTF-8”"},
                                   in_, encoding_));
  }

  /// Fetches bytes behind those that wait for more, and converts what is whole.
  void convert_block() {
    constexpr std::size_t size = std::size_t{1} << 16U;
    converted_.clear();
    read_ = 0;
    block_.resize(waiting_ + size);
    const std::size_t got = from_(block_.data() + waiting_, size);
    at_end_ = got == 0;
    waiting_ += got;
    if (!is_open() && waiting_ < 2 && !at_end_) return;
    if (!is_open()) open();
    char* from = block_.data();
    const std::size_t unit = encoding_.starts_with("UTF-16") ? 2 : 1;
    while (waiting_ != 0) {
      char to[4096];
      char* end = to;
      std::size_t room = sizeof to;
      const bool is_done = iconv(converter_, &from, &waiting_, &end, &room) != static_cast<std::size_t>(-1);
      const int why = errno;
      converted_.append(to, sizeof to - room);
      if (is_done || why == E2BIG) continue;
      if (why == EINVAL && !at_end_) break;  // a character is cut
      converted_ += "\uFFFD";
      const std::size_t bad = std::min(unit, waiting_);
      from += bad;
      waiting_ -= bad;
    }
    std::copy(from, from + waiting_, block_.data());
  }

  iconv_t converter_ = reinterpret_cast<iconv_t>(-1);
#else
  std::size_t read(char*, std::size_t) { return 0; }

 private:
#endif
  csv_reader::source from_;
  std::string encoding_;
  gongbao::language in_;
  std::vector<char> block_;
  std::size_t waiting_ = 0;  ///< bytes at the front of the block
  std::string converted_;
  std::size_t read_ = 0;  ///< of them
  bool at_end_ = false;
};

}  // namespace settling

#endif
