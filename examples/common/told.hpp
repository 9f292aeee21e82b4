// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_TOLD_HPP
#define GONGBAO_EXAMPLES_TOLD_HPP

#include <gongbao/core/date.hpp>
#include <gongbao/core/language.hpp>
#include <gongbao/interop/string.hpp>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

// What a program tells a person, in the language that the person asks for.

namespace outside {

/// `zh`, or the locale of a Chinese user: zh_CN.UTF-8, zh-Hans.
inline bool names_chinese(std::string_view locale) {
  if (locale.substr(0, 2) != "zh") return false;
  return locale.size() == 2 || locale[2] == '_' || locale[2] == '-' || locale[2] == '.' || locale[2] == '@';
}

/// What the first of these that says something asks for, in the order of POSIX: LC_ALL, LC_MESSAGES, LANG; otherwise
/// English.
inline gongbao::language language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* const value = std::getenv(name);
    if (value != nullptr && *value != '\0') return names_chinese(value) ? gongbao::language::zh : gongbao::language::en;
  }
  return gongbao::language::en;
}

/// Takes `--lang LANGUAGE` out of the arguments, wherever it stands. False if it is no language.
inline bool take_language(std::vector<std::string_view>& args, gongbao::language& in) {
  const auto at = std::find(args.begin(), args.end(), "--lang");
  if (at == args.end()) return true;
  if (at + 1 == args.end() || (at[1] != "zh" && at[1] != "en")) return false;
  in = at[1] == "zh" ? gongbao::language::zh : gongbao::language::en;
  args.erase(at, at + 2);
  return std::find(args.begin(), args.end(), "--lang") == args.end();
}

namespace detail {
inline std::string shown(std::string_view text) { return std::string(text); }
inline std::string shown(const std::string& text) { return text; }
inline std::string shown(const char* text) { return text; }
inline std::string shown(gongbao::text_view text) { return std::string(text); }
inline std::string shown(std::size_t number) { return std::to_string(number); }
inline std::string shown(int number) { return std::to_string(number); }
template <class T>
std::string shown(const T& value) {
  return gongbao::to_string(value);
}
}  // namespace detail

/// A text with its places filled: {1} is the first value, {2} the second.
template <class... Values>
std::string told(const gongbao::text& pattern, gongbao::language in, const Values&... values) {
  const std::string filled[] = {detail::shown(values)..., std::string()};
  const std::string_view rest = pattern.in(in);
  std::string all;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    const bool is_place = rest[i] == '{' && i + 2 < rest.size() && rest[i + 2] == '}' && rest[i + 1] >= '1' &&
                          rest[i + 1] <= static_cast<char>('0' + sizeof...(values));
    if (!is_place) {
      all += rest[i];
      continue;
    }
    all += filled[rest[i + 1] - '1'];
    i += 2;
  }
  return all;
}

/// 2023-03-01, or 2023年3月1日.
inline std::string told(gongbao::date d, gongbao::language in) {
  if (in == gongbao::language::en) return gongbao::to_string(d);
  return std::to_string(d.year()) + "年" + std::to_string(d.month()) + "月" + std::to_string(d.day()) + "日";
}

/// Columns of a terminal: Chinese characters take two.
inline std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) != 0x80U) columns += byte >= 0xE3U ? 2 : 1;  // from U+3000 on
  }
  return columns;
}

inline std::string padded(std::string_view text, std::size_t columns) {
  std::string cell(text);
  cell.append(columns - std::min(columns, columns_of(text)), ' ');
  return cell;
}
/// The same, with the blanks in front.
inline std::string right_aligned(std::string_view text, std::size_t columns) {
  return std::string(columns - std::min(columns, columns_of(text)), ' ').append(text);
}

}  // namespace outside

#endif
