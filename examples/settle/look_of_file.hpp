// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_LOOK_OF_FILE_HPP
#define SETTLE_LOOK_OF_FILE_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/core/text.hpp>

#include "../common/readable.hpp"
#include "columns.hpp"

// What a file that is not the CSV wanted may be instead, told by its first bytes.

namespace settling {

namespace detail {

/// How many parts of a line name a column, whatever their case, width, blanks and quotes.
inline std::size_t columns_named(const claims_form& form, std::string_view line, std::string_view separator) {
  std::size_t named = 0;
  for (bool more = true; more;) {
    const std::size_t end = line.find(separator);
    std::string name = outside::folded(line.substr(0, end));
    name.erase(std::remove(name.begin(), name.end(), '"'), name.end());
    form.for_each_column([&](column c) {
      if (name == outside::folded(form.name(c))) ++named;
    });
    more = end != line.npos;
    if (more) line.remove_prefix(end + separator.size());
  }
  return named;
}

}  // namespace detail

/// What a file looks like that has no usable header, and what to do about it; empty if it looks like nothing known.
inline std::string look_of_file(const claims_form& form, std::string_view start) {
  using namespace std::string_view_literals;
  constexpr std::string_view as_csv = ": save it as CSV UTF-8";
  struct signature {
    std::string_view bytes;
    std::string_view look;
  };
  constexpr signature signatures[] = {{"PK\x03\x04"sv, "a spreadsheet (.xlsx)"},
                                      {"\xD0\xCF\x11\xE0"sv, "a spreadsheet (.xls)"},
                                      {"%PDF"sv, "PDF"},
                                      {"\x1F\x8B"sv, "a compressed file"},
                                      {"{\\rtf"sv, "rich text"},
                                      {"<"sv, "HTML or XML, which some programs call .xls"},
                                      {"{"sv, "JSON"},
                                      {"["sv, "JSON"}};
  for (const signature& s : signatures)
    if (start.starts_with(s.bytes)) return "it looks like " + std::string(s.look) + std::string(as_csv);
  if (start.find('\0') != start.npos) return "it looks like no text";
  if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);

  std::vector<std::string_view> lines;
  for (std::string_view rest = start; !rest.empty() && lines.size() < 20;) {
    const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
    if (end != 0) lines.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (lines.empty()) return {};
  struct separator {
    std::string_view bytes;
    std::string_view name;
  };
  constexpr separator separators[] = {
      {"|", "vertical bars"}, {"，", "full-width commas"}, {"；", "full-width semicolons"}};
  for (const separator& s : separators)
    if (detail::columns_named(form, lines[0], s.bytes) > 1)
      return "its cells seem to be separated by " + std::string(s.name) +
             ": separate them by commas, tabs or semicolons";
  if (detail::columns_named(form, lines[0], ",") > 0) return {};
  for (std::string_view rest = lines[0]; !rest.empty();) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    if (gongbao::parse<gongbao::date>(rest.substr(0, end)))
      return "its first line seems to be a claim: put a line of headings above it";
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return {};
}

}  // namespace settling

#endif
